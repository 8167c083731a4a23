import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Json, JsonObject } from "../../shared/contract/json.ts";
import { type Contract, EMPTY_CONTRACT } from "../../shared/contract/model.ts";
import { readCalls } from "../../shared/usage/read-calls.ts";
import type { RecordedCall, Unreadable } from "../../shared/usage/recorded-call.ts";
import { Replayer, type ReplayOptions } from "../../shared/usage/replay.ts";

/** A contract with these tools, each with the inputSchema that stands beside its name. */
export function contractOf(tools: Readonly<Record<string, Json>>): Contract {
  const listed = Object.entries(tools).map(([name, inputSchema]): JsonObject => ({ name, inputSchema }));
  return { ...EMPTY_CONTRACT, protocolVersion: "2025-11-25", tools: listed };
}

/** An inputSchema with these properties. */
export function objectOf(properties: Readonly<Record<string, Json>>, more: JsonObject = {}): JsonObject {
  return { type: "object", properties, ...more };
}

/** A call of `search` that tells neither client nor time. */
export function aCall(parts: Partial<RecordedCall> = {}): RecordedCall {
  return { tool: "search", arguments: {}, client: null, count: 1, at: null, ...parts };
}

/** What becomes of calls between two contracts. */
export function replayOf(
  sides: { readonly before: Contract; readonly after: Contract },
  calls: readonly RecordedCall[],
  options: Partial<ReplayOptions> = {},
) {
  const replayer = new Replayer(sides.before, sides.after, { latest: Date.UTC(2026, 11, 31), ...options });
  for (const call of calls) replayer.add(call);
  return replayer.result();
}

/** Calls `work` with the path of a file that holds this, and removes it afterwards. */
export async function withFile<Result>(
  content: string | Uint8Array,
  work: (path: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "usage-"));
  try {
    const path = join(folder, "calls.ndjson");
    await writeFile(path, content);
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface ReadFile {
  readonly calls: readonly RecordedCall[];
  readonly records: number;
  readonly unreadable: readonly Unreadable[];
}

/** Everything that a recording holds. */
export async function readAll(
  content: string | Uint8Array,
  limits?: Parameters<typeof readCalls>[1],
): Promise<ReadFile> {
  return await withFile(content, async (path) => {
    const calls: RecordedCall[] = [];
    const unreadable: Unreadable[] = [];
    let records = 0;
    for await (const batch of readCalls(path, limits)) {
      calls.push(...batch.calls);
      unreadable.push(...batch.unreadable);
      records += batch.records;
    }
    return { calls, records, unreadable };
  });
}
