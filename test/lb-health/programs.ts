import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { describe } from "@jest/globals";
import { notInstalled } from "../not-tested.ts";

/** A load balancer of Debian 12, by the name of its program and its package. */
export type Program = "haproxy" | "nginx" | "caddy";

/**
 * A `describe` for tests that start this program. Where it is not installed, the report and standard error say so by a test
 * that is skipped, or fails under CI.
 */
export function describeWith(program: Program, title: string, tests: (path: string) => void): void {
  const path = pathOf(program);
  if (path !== undefined) {
    describe(title, () => tests(path));
    return;
  }
  describe(title, () => notInstalled(title, `${program} is not installed (apt-get install ${program})`));
}

/** What a program answered that ended by itself. */
export interface Ended {
  readonly status: number | null;
  readonly words: string;
}

/** A program that runs until it is ended. */
export interface Running {
  /** Resolves with the first line, written before or after, that matches; rejects when the program ends without it. */
  line(pattern: RegExp): Promise<string>;
  /** Ends the program; resolves when it is gone. */
  end(): Promise<void>;
}

/** Runs a program to its end. */
export async function run(path: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawn(path, args, { env: { ...process.env, ...environment } });
  let words = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      words += text;
    });
  }
  const [status] = await once(child, "close");
  return { status, words };
}

/** Starts a program that stays in the foreground. */
export function startProgram(path: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(path, args, { env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  const lines: string[] = [];
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on("line", (line) => {
      lines.push(line);
      tell();
    });
  }
  child.once("close", tell);
  return {
    line: async (pattern) =>
      await new Promise((resolve, reject) => {
        const look = (): void => {
          const found = lines.find((line) => pattern.test(line));
          if (found === undefined && child.exitCode === null && child.signalCode === null) return;
          listeners.delete(look);
          if (found === undefined) reject(new Error(`${path} ended without ${pattern}: ${lines.join("\n")}`));
          else resolve(found);
        };
        listeners.add(look);
        look();
      }),
    end: async () => await endOf(child),
  };
}

/** Asks first: nginx leaves its workers behind when it is killed. */
async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const last = setTimeout(() => child.kill("SIGKILL"), LONGEST_END_MILLISECONDS);
  child.kill("SIGTERM");
  await once(child, "close");
  clearTimeout(last);
}

const LONGEST_END_MILLISECONDS = 5000;

/** A folder for the files of one test file. */
export interface Folder {
  readonly path: string;
  /** Writes a file and answers its path. */
  write(name: string, text: string): string;
  remove(): void;
}

export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "mcp-gates-lb-"));
  return {
    path,
    write: (name, text) => {
      writeFileSync(join(path, name), text);
      return join(path, name);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Servers stand in /usr/sbin, which is not on everybody's path. */
function pathOf(program: Program): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
