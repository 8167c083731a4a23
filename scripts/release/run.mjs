import { spawnSync } from "node:child_process";

/**
 * Runs a program without a shell and gives what it wrote on standard output. An error with what it wrote on standard error when it
 * cannot be started or fails.
 *
 * @returns {Buffer}
 */
export function run(program, words, { cwd, env } = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, words, { cwd, env, maxBuffer: 256 * 1024 * 1024 });
  if (error) throw new Error(`${program} could not be started: ${error.message}`);
  if (status !== 0) {
    throw new Error(`${[program, ...words.slice(0, 3)].join(" ")} … ended with ${status}: ${stderr.toString().trim()}`);
  }
  return stdout;
}
