/** Servers that run in processes of their own. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { plainEnvironment } from "./processes.mjs";

/**
 * Starts a script that serves, and waits until it says so with a line `ready …`.
 *
 * @param {URL} script
 * @param {readonly string[]} parameters
 * @returns {Promise<{ ready: string, close: () => Promise<void> }>} `ready` is what the line says; `close` ends the process and
 * waits for its end
 */
export async function startServer(script, parameters) {
  const child = spawn(process.execPath, [fileURLToPath(script), ...parameters], {
    env: plainEnvironment(),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  const close = async () => {
    child.kill();
    await closed;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const [, ready] = /^ready (.+)$/.exec(line) ?? [];
    if (ready !== undefined) return { ready, close };
  }
  throw new Error(`${script.pathname} ended before it was ready`);
}
