import { randomInt } from "node:crypto";

/** Nothing that is meant to be read is nested so deep; what comes after has narrower limits, and messages of its own. */
const DEEPEST = 10_000;

/**
 * One of so many structural characters may stand after a name that is new. The tools of a list use the same few names (a list of
 * 160 real tools 150 of them), and objects with the same names share most of what they cost; each other name costs half a
 * kilobyte when it is parsed, and as much again when its schema is read.
 */
const STRUCTURE_PER_NAME = 80;

/**
 * What a comma counts that stands behind a plain value without a name: each value of a list costs as much as a member with its name,
 * and those of an enumeration are read one by one.
 */
const STRUCTURE_PER_VALUE = 4;

/** What the opening of an object or an array counts that is a value of a list: one that has a name counts by that. */
const STRUCTURE_PER_ITEM = 2;

/** What to do at a byte of JSON (RFC 8259, section 2); 0 = nothing. In UTF-8 no other character has such a byte in it. */
const OPENS = 1;
const CLOSES = 2;
const SEPARATES = 3;
const NAMES = 4;
const QUOTES = 5;
const AT_BYTE = new Uint8Array(256);
for (const character of "{[") AT_BYTE[character.charCodeAt(0)] = OPENS;
for (const character of "}]") AT_BYTE[character.charCodeAt(0)] = CLOSES;
AT_BYTE[",".charCodeAt(0)] = SEPARATES;
AT_BYTE[":".charCodeAt(0)] = NAMES;
AT_BYTE['"'.charCodeAt(0)] = QUOTES;

const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = "\\".charCodeAt(0);
const LINE_FEED = "\n".charCodeAt(0);
const CARRIAGE_RETURN = "\r".charCodeAt(0);

/** The multiplier of the FNV hash for 32 bits (RFC 9923). */
const FNV_PRIME = 0x01000193;

/**
 * What texts in JSON will cost when they are parsed, all together: an empty object is two bytes on the wire and sixty in memory,
 * so a limit on bytes is none on memory.
 */
export class JsonCost {
  readonly #limit: number;
  readonly #mostNames: number;
  readonly #names = new Set<number>();
  /** Of the hashes of names: nobody outside can choose names that are taken for one. */
  readonly seed = randomInt(2 ** 31);
  #count = 0;

  /** `limit` is one of structural characters. */
  constructor(limit: number) {
    this.#limit = limit;
    this.#mostNames = Math.ceil(limit / STRUCTURE_PER_NAME);
  }

  /** Counts structural characters: braces, brackets, colons and commas outside of strings, those of values without a name several times. */
  spend(count: number): void {
    this.#count += count;
  }

  /** Counts the name of a member, by its hash. */
  name(hash: number): void {
    if (this.#names.size <= this.#mostNames) this.#names.add(hash);
  }

  /** Why it is too much, in words that follow `it holds`; `undefined` = it is not. */
  get problem(): string | undefined {
    if (this.#count > this.#limit) {
      return `more than ${this.#limit} braces, brackets, colons and commas of JSON`;
    }
    if (this.#names.size > this.#mostNames) return `more than ${this.#mostNames} different names of members`;
    return undefined;
  }
}

/**
 * Counts the structure of a text in JSON while its bytes come in, before anything is parsed. The text may stand alone, in lines, or
 * in an event stream.
 */
export class JsonStructure {
  readonly #cost: JsonCost;
  #depth = 0;
  #deepest = 0;
  #isInString = false;
  #isEscaped = false;
  #hash = 0;
  /** The structural character before; 0 = none. */
  #last = 0;

  constructor(cost: JsonCost) {
    this.#cost = cost;
  }

  /** Counts what is there. Why it is too much, in words that follow `it holds`; `undefined` = it is not. */
  add(bytes: Uint8Array): string | undefined {
    let index = 0;
    while (index < bytes.length) {
      index = this.#isInString ? this.#afterString(bytes, index) : this.#afterStructure(bytes, index);
    }
    if (this.#deepest > DEEPEST) return `more than ${DEEPEST} levels`;
    return this.#cost.problem;
  }

  /** A line ends a string too: none goes over it, and one that is opened by a comment of an event stream must hide nothing. */
  #afterString(bytes: Uint8Array, from: number): number {
    let index = from;
    let hash = this.#hash;
    let isEscaped = this.#isEscaped;
    while (index < bytes.length) {
      const byte = bytes[index++] ?? 0;
      if ((byte === QUOTE && !isEscaped) || byte === LINE_FEED || byte === CARRIAGE_RETURN) {
        this.#isInString = false;
        break;
      }
      isEscaped = byte === BACKSLASH && !isEscaped;
      hash = Math.imul(hash ^ byte, FNV_PRIME);
    }
    this.#hash = hash;
    this.#isEscaped = isEscaped && this.#isInString;
    return index;
  }

  #afterStructure(bytes: Uint8Array, from: number): number {
    let index = from;
    let count = 0;
    let depth = this.#depth;
    let deepest = this.#deepest;
    let last = this.#last;
    while (index < bytes.length) {
      const found = AT_BYTE[bytes[index++] ?? 0] ?? 0;
      if (found === 0) continue;
      if (found === QUOTES) {
        this.#isInString = true;
        this.#hash = this.#cost.seed;
        break;
      }
      // Behind an opening bracket or a comma without a colon in between.
      const isNameless = last === SEPARATES || last === OPENS;
      count += isNameless && found === SEPARATES ? STRUCTURE_PER_VALUE : 1;
      if (isNameless && found === OPENS) count += STRUCTURE_PER_ITEM - 1;
      last = found;
      if (found === NAMES) this.#cost.name(this.#hash);
      if (found === OPENS) depth += 1;
      if (found === CLOSES && depth > 0) depth -= 1;
      if (depth > deepest) deepest = depth;
    }
    this.#cost.spend(count);
    this.#depth = depth;
    this.#deepest = deepest;
    this.#last = last;
    return index;
  }
}
