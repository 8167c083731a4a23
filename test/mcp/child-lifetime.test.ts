import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, watch } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { leftRunning, stdioTarget } from "../servers/start.ts";

// Real processes on a busy machine.
jest.setTimeout(30_000);

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "lifetime-"));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A program that captures a server which never answers; `extra` runs before. */
function startCapturing(file: string, extra = ""): ChildProcess {
  const target = stdioTarget("faulty-stdio", ["hang-with-grandchild", file]);
  const program = `${extra};
    const { captureTarget } = await import(${JSON.stringify(pathToFileURL(fromHere("../../shared/mcp/capture.ts")).href)});
    await captureTarget({ target: ${JSON.stringify(target)} }, {});`;
  const loader = pathToFileURL(fromHere("../servers/typescript.mjs")).href;
  return spawn(process.execPath, ["--import", loader, "--input-type=module", "--eval", program], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** The ids of the server and its own child, as soon as both are written. */
async function familyIn(folder: string, name: string): Promise<readonly number[]> {
  const read = () => {
    try {
      return readFileSync(join(folder, name), "utf8").trim().split("\n").map(Number);
    } catch {
      return [];
    }
  };
  for await (const _event of changesOf(folder)) {
    const pids = read();
    if (pids.length === 2) return pids;
  }
  return [];
}

async function* changesOf(folder: string): AsyncGenerator<void> {
  const watcher = watch(folder);
  try {
    yield;
    for (;;) {
      await once(watcher, "change");
      yield;
    }
  } finally {
    watcher.close();
  }
}

describe("the children of a capture end with this process when it", () => {
  test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("is ended by %s", async (signal) => {
    const program = startCapturing(join(directory, signal));
    const family = await familyIn(directory, signal);
    program.kill(signal);
    const [code, endedBy] = await once(program, "exit");
    expect(await leftRunning(family)).toEqual([]);
    expect({ code, endedBy }).toEqual({ code: null, endedBy: signal });
  });

  test("has a listener of its own that exits", async () => {
    const program = startCapturing(join(directory, "own"), 'process.once("SIGTERM", () => process.exit(7))');
    const family = await familyIn(directory, "own");
    program.kill("SIGTERM");
    const [code] = await once(program, "exit");
    expect(await leftRunning(family)).toEqual([]);
    expect(code).toBe(7);
  });
});
