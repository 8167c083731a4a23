import { canonicalText } from "../canonical.ts";
import { type Json, type JsonObject, member } from "../json.ts";

/** Counts the tokens of a text. Pure: the same text gives the same number on every machine. */
export interface Tokenizer {
  /** What counted, as the report names it. */
  readonly name: string;
  readonly count: (text: string) => number;
}

/** UTF-8 bytes of JSON per token: a rule of thumb for what no tokenizer has counted. */
const BYTES_PER_TOKEN = 4;

/** A quarter of the UTF-8 bytes, rounded up: for comparing lists without a tokenizer. */
export const BYTE_ESTIMATE: Tokenizer = { name: "estimate (UTF-8 bytes / 4)", count: estimate };

function estimate(text: string): number {
  return Math.ceil(byteLength(text) / BYTES_PER_TOKEN);
}

/** About how many tokens a tool costs, by {@link BYTE_ESTIMATE}. */
export function estimatedToolTokens(tool: JsonObject): number {
  return estimate(toolText(tool));
}

/**
 * What of a tool clients put before a model: its name, description and inputSchema, as canonical JSON (RFC 8785), so that
 * neither key order nor white space of a capture counts. Titles, annotations, `_meta` and outputSchema stay in the client.
 */
export function toolText(tool: JsonObject): string {
  return canonicalText(shownToModels(tool));
}

/** The members that {@link toolText} is made of. */
export function shownToModels(tool: JsonObject): JsonObject {
  const shown: Record<string, Json> = {};
  for (const key of ["name", "description", "inputSchema"]) {
    const value = member(tool, key);
    if (value !== undefined) shown[key] = value;
  }
  return shown;
}

/**
 * Tokens of a list's tools, each text counted once. The work is bounded per list by what was counted, not by time: beyond
 * the limit a text is estimated by its bytes and {@link ListCost.estimated} says so. What the same counter has counted
 * exactly before, for the other list, stays exact.
 */
export class TokenCounter {
  readonly #tokenizer: Tokenizer;
  readonly #limit: number;
  readonly #counted = new Map<string, number>();

  /** `limit`: units of work for one list; a token of ordinary text is one. */
  constructor(tokenizer: Tokenizer, limit: number = WORK_LIMIT) {
    this.#tokenizer = tokenizer;
    this.#limit = limit;
  }

  get tokenizer(): string {
    return this.#tokenizer.name;
  }

  /** A list to count, with the whole limit before it. */
  startList(): ListCost {
    return new ListCost(this.#tokenizer, this.#counted, this.#limit);
  }
}

/** The costs of the tools of one list. */
export class ListCost {
  readonly #tokenizer: Tokenizer;
  readonly #counted: Map<string, number>;
  #left: number;
  #estimated = false;

  constructor(tokenizer: Tokenizer, counted: Map<string, number>, limit: number) {
    this.#tokenizer = tokenizer;
    this.#counted = counted;
    this.#left = limit;
  }

  /** Whether the limit was reached, so that some of the numbers are estimates. */
  get estimated(): boolean {
    return this.#estimated;
  }

  tokensOf(tool: JsonObject): number {
    const text = toolText(tool);
    const known = this.#counted.get(text);
    if (known !== undefined) return known;
    const wasEstimated = this.#estimated;
    this.#estimated = false;
    const tokens = this.#count(text);
    // A partly estimated number must not stand for the tool in the other list as if it were exact.
    if (!this.#estimated) this.#counted.set(text, tokens);
    this.#estimated ||= wasEstimated;
    return tokens;
  }

  #count(text: string): number {
    let tokens = 0;
    let from = 0;
    while (from < text.length) {
      if (this.#left <= 0) {
        this.#estimated = true;
        return tokens + estimate(text.slice(from));
      }
      const to = cutAfter(text, from, PART);
      const part = text.slice(from, to);
      const found = hasLongRun(part) ? this.#countPieces(part) : this.#tokenizer.count(part);
      this.#left -= found * (byteLength(part) < found * DENSE_BELOW ? DENSE_WEIGHT : 1);
      tokens += found;
      from = to;
    }
    return tokens;
  }

  /** Byte-pair encoding takes the square of a run's length: long runs are counted in pieces, a token or so apart. */
  #countPieces(text: string): number {
    let tokens = 0;
    for (let from = 0; from < text.length; ) {
      const to = cutAfter(text, from, LONG_RUN);
      tokens += this.#tokenizer.count(text.slice(from, to));
      from = to;
    }
    return tokens;
  }
}

/**
 * About a second of a slow machine. Text without words, such as random letters, takes a tokenizer some eight times as long
 * for each token, and is told by its many tokens to the byte.
 */
const WORK_LIMIT = 6_000_000;
const DENSE_BELOW = 2.2;
const DENSE_WEIGHT = 8;
/** UTF-16 code units that are counted at once; most tools are shorter. */
const PART = 65_536;
/** Code units of one kind in a row that no word or number has. */
const LONG_RUN = 256;

/** Where a piece of at most `most` code units ends, one more where it would cut a character in two. */
function cutAfter(text: string, from: number, most: number): number {
  const to = Math.min(text.length, from + most);
  return to < text.length && (text.charCodeAt(to - 1) & 0xfc00) === 0xd800 ? to + 1 : to;
}

/** Whether letters, signs or blanks follow each other without end; what is not ASCII goes on with whatever it follows. */
function hasLongRun(text: string): boolean {
  let run = 0;
  let kind = OTHER;
  for (let index = 0; index < text.length; index += 1) {
    const now = kindOf(text.charCodeAt(index));
    run = now === kind || now === OTHER || kind === OTHER ? run + 1 : 1;
    if (now !== OTHER) kind = now;
    if (run > LONG_RUN) return true;
  }
  return false;
}

const LETTER = 0;
const DIGIT = 1;
const BLANK = 2;
const SIGN = 3;
const OTHER = 4;

function kindOf(code: number): number {
  if (code > 0x7f) return OTHER;
  const lower = code | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return LETTER;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  return code <= 0x20 ? BLANK : SIGN;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
