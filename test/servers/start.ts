import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** A server that runs in a process of its own until it is closed. */
export interface RunningServer {
  readonly url: string;
  /** Ends the process; resolves when it is gone. */
  close(): Promise<void>;
}

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const MODULES = fileURLToPath(new URL("../../node_modules/", import.meta.url));

/** The editions of the reference servers that are installed. */
export type Edition = "2025" | "2026";

/** Starts a server of this folder that prints `ready <url>`; see README.md for their names and arguments. */
export async function startServer(
  name: "faulty-http" | "modern",
  parameters: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const server = spawnServer([join(FOLDER, `${name}.mjs`), ...parameters], environment);
  const url = await lineOf(server, "stdout", /^ready (\S+)$/);
  return { url, close: () => end(server) };
}

/** The target of a server of this folder over stdio. */
export function stdioTarget(name: "faulty-stdio" | "modern", parameters: readonly string[] = []): string {
  return commandTarget([join(FOLDER, `${name}.mjs`), ...parameters]);
}

/** Starts the everything reference server over HTTP on a free port; `sse` is the transport of 2024. */
export async function startEverything(
  edition: Edition,
  transport: "streamableHttp" | "sse" = "streamableHttp",
): Promise<RunningServer> {
  for (let attempt = 0; ; attempt++) {
    const port = await freePort();
    const server = spawnServer([join(MODULES, `server-everything-${edition}/dist/index.js`), transport], {
      PORT: String(port),
    });
    try {
      await lineOf(server, "stderr", /(port \d+)/);
      const path = transport === "sse" ? "sse" : "mcp";
      return { url: `http://127.0.0.1:${port}/${path}`, close: () => end(server) };
    } catch (error) {
      await end(server);
      // Another process may have taken the port in between.
      if (attempt === 2) throw error;
    }
  }
}

/** The target of a reference server over stdio. */
export function referenceTarget(
  server: "everything" | "filesystem" | "memory",
  edition: Edition,
  parameters: readonly string[] = [],
): string {
  return commandTarget([join(MODULES, `server-${server}-${edition}/dist/index.js`), ...parameters]);
}

/** Whether a process with this id exists and has not ended; one that nobody has waited for yet (a zombie) has. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== "linux") return true;
  try {
    return !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

/**
 * Those of the processes that are still there; a killed process may need a moment to go, so each gets a second. What is left
 * is killed: a test that fails leaves nothing behind either.
 */
export async function leftRunning(pids: readonly number[]): Promise<readonly number[]> {
  const deadline = Date.now() + 1000;
  while (pids.some(isRunning) && Date.now() < deadline) await setTimeout(5);
  const left = pids.filter(isRunning);
  for (const pid of left) process.kill(pid, "SIGKILL");
  return left;
}

/** A port on which nothing listens (a moment ago something did). */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("the listening socket has no port");
  return address.port;
}

function commandTarget(parameters: readonly string[]): string {
  return `stdio:${[process.execPath, ...parameters].map((word) => `'${word}'`).join(" ")}`;
}

function spawnServer(parameters: readonly string[], environment: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, parameters, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
}

/** The first group of the first line that matches; rejects with the output when the server ends before. */
async function lineOf(server: ChildProcess, stream: "stdout" | "stderr", pattern: RegExp): Promise<string> {
  const output: string[] = [];
  return await new Promise((resolve, reject) => {
    for (const name of ["stdout", "stderr"] as const) {
      const input = server[name];
      if (input === null) continue;
      createInterface({ input }).on("line", (line) => {
        output.push(line);
        const match = name === stream ? pattern.exec(line)?.[1] : undefined;
        if (match !== undefined) resolve(match);
      });
    }
    server.once("exit", (code) => reject(new Error(`the server exited with code ${code}: ${output.join("\n")}`)));
    server.once("error", reject);
  });
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill("SIGKILL");
  await once(server, "exit");
}
