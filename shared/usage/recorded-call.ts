import type { JsonObject } from "../contract/json.ts";

/** One call of a tool as somebody recorded it. What stands in the arguments is secret: it is replayed and never shown. */
export interface RecordedCall {
  readonly tool: string;
  /** `undefined` when the recording does not hold them, or holds them cut off: such a call cannot be replayed. */
  readonly arguments: JsonObject | undefined;
  /** Who called, as the recording names it; `null` when it does not tell. */
  readonly client: string | null;
  /** For how many calls this one stands, from 1 on. */
  readonly count: number;
  /** Milliseconds since 1970 in UTC; `null` when the recording does not tell. */
  readonly at: number | null;
}

/** A part of a recording that could not be read. */
export interface Unreadable {
  /** Counts from 1; of a document that is not one record a line, the line on which it begins. */
  readonly line: number;
  /** Why, in words that follow the line number. Holds nothing of what stands there. */
  readonly problem: string;
}

/** What one value of a recording turned out to be. */
export interface Reading {
  readonly calls: readonly RecordedCall[];
  /** Records that are understood and are no calls: other messages, other spans. */
  readonly others: number;
  /** Why records in it could not be read, each in words. */
  readonly problems: readonly string[];
}

/** Characters of a tool's name in a recording at most. */
export const TOOL_NAME_LIMIT = 1_024;

/** Characters of a client's name that are kept. */
export const CLIENT_NAME_LIMIT = 100;

/** Calls that one record may stand for at most; larger counts are a mistake. */
export const COUNT_LIMIT = 1_000_000_000;
