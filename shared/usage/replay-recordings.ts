import { stat } from "node:fs/promises";
import type { Contract } from "../contract/model.ts";
import type { FormatReading } from "../contract/rule.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import type { UsagePolicy } from "./judge-usage.ts";
import { TooManyBytes } from "./lines.ts";
import { READ_LIMITS, type ReadLimits, readCalls } from "./read-calls.ts";
import { type Replay, Replayer } from "./replay.ts";
import { DAY } from "./times.ts";
import type { UsageReport } from "./usage-report.ts";
import { quotedName } from "./usage-words.ts";

/** A file with recorded calls. */
export interface Recording {
  readonly path: string;
  /** As a person wrote it, for messages and reports. */
  readonly name: string;
}

/** What a gate is given about usage. */
export interface UsageRequest {
  readonly recordings: readonly Recording[];
  readonly policy: UsagePolicy;
}

export interface UsageEvidence {
  readonly replay: Replay;
  readonly read: Pick<UsageReport, "recordings" | "unreadable">;
}

/** Unreadable records that a report and an error name. */
const NAMED = 5;

/**
 * A recording with more unreadable records than this share of it is refused; the last line of a log that was cut off is not
 * enough for that.
 */
const MOST_UNREADABLE = 0.01;

/**
 * Reads recordings and replays their calls against both contracts. Throws a ConfigurationError for a file that cannot be read,
 * holds no call or too much that is none, and when no call is to a tool of the baseline: from nothing nobody may conclude that
 * nothing is used. `today` as YYYY-MM-DD: later calls have no time.
 */
export async function replayRecordings(
  { recordings, policy }: UsageRequest,
  sides: { readonly baseline: Contract; readonly candidate: Contract },
  options: { readonly today?: string; readonly formats?: FormatReading; readonly limits?: ReadLimits } = {},
): Promise<UsageEvidence> {
  const latest = options.today === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(options.today) + 2 * DAY;
  const replayer = new Replayer(sides.baseline, sides.candidate, {
    excludeClients: policy["exclude-clients"] ?? [],
    formats: options.formats ?? "annotation",
    latest,
  });
  const first: UsageReport["unreadable"]["first"][number][] = [];
  let unreadable = 0;
  for (const recording of recordings) {
    const read = await replayOne(recording, replayer, options.limits ?? READ_LIMITS);
    unreadable += read.unreadable;
    first.push(...read.first.map((problem) => ({ recording: recording.name, ...problem })));
  }
  const replay = replayer.result();
  const names = recordings.map(({ name }) => name);
  refuseForeign(replay, names);
  return { replay, read: { recordings: names, unreadable: { records: unreadable, first: first.slice(0, NAMED) } } };
}

interface OneRead {
  readonly unreadable: number;
  readonly first: readonly { readonly line: number; readonly problem: string }[];
}

async function replayOne(recording: Recording, replayer: Replayer, limits: ReadLimits): Promise<OneRead> {
  const first: OneRead["first"][number][] = [];
  const count = { records: 0, calls: 0, unreadable: 0 };
  try {
    if ((await stat(recording.path)).isDirectory()) throw refused(recording, "it is a folder; name a file");
    for await (const batch of readCalls(recording.path, limits)) {
      for (const call of batch.calls) replayer.add(call);
      first.push(...batch.unreadable.slice(0, NAMED - first.length));
      count.records += batch.records;
      count.calls += batch.calls.length;
      count.unreadable += batch.unreadable.length;
    }
  } catch (error) {
    throw readingError(error, recording, limits);
  }
  refuseUnusable(recording, count, first);
  return { unreadable: count.unreadable, first };
}

function refuseUnusable(
  recording: Recording,
  { records, calls, unreadable }: { readonly records: number; readonly calls: number; readonly unreadable: number },
  first: OneRead["first"],
): void {
  const where = first.map(({ line, problem }) => `line ${line} ${problem}`).join(", ");
  if (calls === 0) {
    const found = records === 0 ? "it is empty" : `of its ${records} records none is a call of a tool`;
    const reasons = where === "" ? "" : ` (${where})`;
    throw refused(recording, `${found}${reasons}; ${FORMS}`);
  }
  if (unreadable > Math.max(1, records * MOST_UNREADABLE)) {
    const share = `${unreadable} of its ${records} records cannot be read, more than ${MOST_UNREADABLE * 100} %`;
    throw refused(recording, `${share} (${where}); take out what is not of MCP, or record again`);
  }
}

const FORMS =
  "give one JSON object a line: {tool, arguments, client?, count?, at?}, spans of OpenTelemetry as OTLP JSON, or JSON-RPC messages of MCP";

function refuseForeign(replay: Replay, names: readonly string[]): void {
  if (replay.calls > 0) return;
  const files = names.join(", ");
  if (replay.unknownTools === 0)
    throw new ConfigurationError(
      `The recorded calls in ${files} cannot be used: all of ${replay.excluded} are of clients that usage.exclude-clients leaves out; record other clients, too.`,
    );
  const some = replay.foreign.names.map(quotedName).join(", ");
  const named = some === "" ? "" : ` (they name ${some})`;
  throw new ConfigurationError(
    `The recorded calls in ${files} cannot be used: none of ${replay.unknownTools} is to a tool of the baseline${named}; record calls to this server, with the names of its tools as it lists them.`,
  );
}

function readingError(error: unknown, recording: Recording, { totalBytes }: ReadLimits): Error {
  if (error instanceof ConfigurationError) return error;
  if (error instanceof TooManyBytes)
    return refused(
      recording,
      `it holds more than ${totalBytes} bytes; give calls of fewer days, or add them up with count`,
    );
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR") return refused(recording, "there is no such file; check the path");
  if (code?.startsWith("Z_") === true) return refused(recording, "it is not whole as gzip; pack it again");
  if (code !== undefined) return refused(recording, `it cannot be read (${code}); check that it may be read`);
  return error instanceof Error ? error : new Error(String(error));
}

/** The code of a failed system call or of a failed unpacking; errors of Node.js can be of another realm. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

function refused({ name }: Recording, problem: string): ConfigurationError {
  return new ConfigurationError(`The recorded calls in ${name} cannot be used: ${problem}.`);
}
