import { isJsonArray, isJsonObject, type Json } from "../contract/json.ts";
import { JsonRpcCalls, loggedMessage } from "./json-rpc-calls.ts";
import { type LineBlock, type LineLimits, linesOf } from "./lines.ts";
import { isTracesData, OtlpCalls } from "./otlp-calls.ts";
import { isPlainCall, plainCall } from "./plain-calls.ts";
import type { Reading, RecordedCall, Unreadable } from "./recorded-call.ts";
import { recordedJson } from "./recorded-json.ts";

/** What neighbouring lines of a recording hold. */
export interface CallBatch {
  readonly calls: readonly RecordedCall[];
  /** Records of any kind, readable or not. */
  readonly records: number;
  readonly unreadable: readonly Unreadable[];
}

export interface ReadLimits extends LineLimits {
  /** Characters of a file that is one document instead of one record a line; all of it is in memory at once. */
  readonly documentCharacters: number;
}

const MEBI = 1024 * 1024;

/** A line of the OpenTelemetry file exporter holds a batch of spans; a line of anything else is far shorter. */
export const READ_LIMITS: ReadLimits = {
  lineBytes: 16 * MEBI,
  totalBytes: 16 * 1024 * MEBI,
  documentCharacters: 64 * MEBI,
};

/**
 * The calls in a recording, a batch at a time. What each line is, it says itself: a call in our own form
 * (`{tool, arguments, client?, count?, at?}`), spans of OpenTelemetry in OTLP JSON, an MCP message of JSON-RPC, bare or inside
 * of a log entry, or a list of these. A file whose first line is no whole JSON value is read as one document, if it is one.
 * Throws what the file system or gzip throws, and TooManyBytes.
 */
export async function* readCalls(path: string, limits: ReadLimits = READ_LIMITS): AsyncGenerator<CallBatch> {
  const reader = new RecordReader();
  let document: LineBlock[] | undefined;
  let size = 0;
  let begun = false;
  for await (const block of linesOf(path, limits)) {
    if (!begun) {
      begun = block.texts.some((text) => text !== null && !isBlank(text));
      if (begun && beginsDocument(block)) document = [];
    }
    if (document === undefined) {
      yield reader.readLines(block);
      continue;
    }
    document.push(block);
    size += block.texts.reduce((sum, text) => sum + (text?.length ?? 0) + 1, 0);
    if (size <= limits.documentCharacters) continue;
    // No document after all, or one that is too large: then each of its lines is told as unreadable.
    for (const held of document) yield reader.readLines(held);
    document = undefined;
  }
  if (document !== undefined) yield* reader.readDocument(document);
}

/** A line that begins a JSON value and does not end it. */
function beginsDocument({ texts }: LineBlock): boolean {
  const text = withoutMark(texts.find((line) => line !== null && !isBlank(line)) ?? "");
  return /^\s*[[{]/.test(text) && recordedJson(text) === undefined;
}

function isBlank(text: string): boolean {
  return withoutMark(text).trim() === "";
}

/** Without the byte order mark that some programs write in front of a file. */
function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

const NOT_UTF8 = "is longer than a line may be, or is not UTF-8";
const NOT_JSON = "is not JSON";
const NO_CALL = "is neither a recorded call, spans of OpenTelemetry nor an MCP message";

/** Records of one recording: its lines belong together by sessions and traces. */
class RecordReader {
  readonly #messages = new JsonRpcCalls();
  readonly #spans = new OtlpCalls();

  readLines({ first, texts }: LineBlock): CallBatch {
    const calls: RecordedCall[] = [];
    const unreadable: Unreadable[] = [];
    let records = 0;
    for (const [index, text] of texts.entries()) {
      if (text !== null && isBlank(text)) continue;
      const line = first + index;
      const reading = text === null ? unread(NOT_UTF8) : this.#readText(text);
      records += take(reading, { line, calls, unreadable });
    }
    return { calls, records, unreadable };
  }

  *readDocument(blocks: readonly LineBlock[]): Generator<CallBatch> {
    const text = blocks.flatMap(({ texts }) => texts.map((line) => line ?? "\u0000")).join("\n");
    const value = recordedJson(withoutMark(text));
    if (value === undefined) {
      for (const block of blocks) yield this.readLines(block);
      return;
    }
    const calls: RecordedCall[] = [];
    const unreadable: Unreadable[] = [];
    const records = take(this.#readValue(value), { line: blocks[0]?.first ?? 1, calls, unreadable });
    yield { calls, records, unreadable };
  }

  #readText(text: string): Reading {
    const value = recordedJson(withoutMark(text));
    return value === undefined ? unread(NOT_JSON) : this.#readValue(value);
  }

  #readValue(value: Json): Reading {
    if (isJsonArray(value)) return joined(value.map((item) => this.#readRecord(item)));
    return this.#readRecord(value);
  }

  #readRecord(value: Json): Reading {
    if (!isJsonObject(value)) return unread(NO_CALL);
    if (isPlainCall(value)) return one(plainCall(value));
    if (isTracesData(value)) return this.#spans.read(value);
    const logged = loggedMessage(value);
    return logged === undefined ? unread(NO_CALL) : one(this.#messages.read(logged));
  }
}

function one(call: RecordedCall | string | undefined): Reading {
  if (call === undefined) return { calls: [], others: 1, problems: [] };
  return typeof call === "string" ? unread(call) : { calls: [call], others: 0, problems: [] };
}

function unread(problem: string): Reading {
  return { calls: [], others: 0, problems: [problem] };
}

function joined(readings: readonly Reading[]): Reading {
  return {
    calls: readings.flatMap(({ calls }) => calls),
    others: readings.reduce((sum, { others }) => sum + others, 0),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** Adds a reading to a batch; gives how many records it is. */
function take(
  { calls, others, problems }: Reading,
  batch: { readonly line: number; readonly calls: RecordedCall[]; readonly unreadable: Unreadable[] },
): number {
  for (const call of calls) batch.calls.push(call);
  for (const problem of problems) batch.unreadable.push({ line: batch.line, problem });
  return calls.length + others + problems.length;
}
