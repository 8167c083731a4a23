import { canonicalText, digestOf, digestOfText } from "../../contract/canonical.ts";
import { isJsonObject, type Json, type JsonObject, member } from "../../contract/json.ts";
import { parseJsonText } from "../../mcp/json-text.ts";
import type { Happening } from "./file-entry.ts";

/*
 * A ledger file is JSON Lines in UTF-8: one entry a line, each an object in canonical form (RFC 8785) with the members `at`, `hash`,
 * `previous`, `sequence` and `what`. `hash` is SHA-256 over the canonical text of the entry without it, and `previous` is the hash
 * of the entry before, so that nothing can be changed, taken out, put in or moved without being seen. What is cut off at the end is
 * seen by the head, a file beside it that names the newest entry.
 */

/** One entry, as its line has it; what it tells is not judged yet. */
export interface Entry {
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly hash: string;
  readonly what: unknown;
}

/** A ledger file and its head, as they are stored. */
export interface StoredFile {
  readonly log: Buffer;
  /** `undefined` = there is none. */
  readonly head: string | undefined;
}

/** The environment that a file is of. */
export interface LedgerPlace {
  readonly service: string;
  readonly environment: string;
}

/** What a file holds. */
export interface Chain {
  /** Those before the first damage, oldest first. */
  readonly entries: readonly Entry[];
  /** Bytes of the lines that are whole. */
  readonly length: number;
  /** Bytes behind them: the beginning of a line that nobody has finished, which tells nothing. */
  readonly torn: number;
  /** What is wrong, for people; `undefined` = nothing is. */
  readonly damage: string | undefined;
}

/** Reads a file up to its first damage. A last line without its end is no damage: its writer has died, and told nobody of it. */
export function readChain({ log, head }: StoredFile, place: LedgerPlace): Chain {
  const length = log.lastIndexOf("\n") + 1;
  const lines = length === 0 ? [] : log.toString("utf8", 0, length - 1).split("\n");
  const entries: Entry[] = [];
  let damage: string | undefined;
  for (const line of lines) {
    const next = nextEntry(line, entries.at(-1), place);
    if (typeof next === "string") {
      damage = `line ${entries.length + 1} ${next}`;
      break;
    }
    entries.push(next);
  }
  return { entries, length, torn: log.length - length, damage: damage ?? damageOfHead(head, entries) };
}

/** Group 1: `at`; 2: the hash; 3: what stands behind it; 4: the hash of the entry before; 5: the sequence. */
const LINE =
  /^\{"at":(0|[1-9]\d{0,15}),"hash":"(sha256:[0-9a-f]{64})",("previous":"(sha256:[0-9a-f]{64})","sequence":([1-9]\d{0,9}),"what":\{.*\}\})$/s;

/** The entry of a line, or what is wrong with it. */
function nextEntry(line: string, before: Entry | undefined, place: LedgerPlace): Entry | string {
  const [, at, hash, rest, previous, sequence] = LINE.exec(line) ?? [];
  if (at === undefined || hash === undefined || rest === undefined) return "is no entry of a ledger";
  // The members stand in canonical order, so that the text without the hash is what was hashed: nothing is written anew to check it.
  if (hash !== `sha256:${digestOfText(`{"at":${at},${rest}`)}`) return "was changed after it was written";
  if (previous !== (before?.hash ?? firstHash(place))) {
    return before === undefined
      ? `does not begin the ledger of ${place.service} in ${place.environment}: lines before it are gone, or it is the file of another`
      : "does not follow the line before: lines were taken out, put in or moved";
  }
  if (Number(sequence) !== (before?.sequence ?? 0) + 1) return "has a number that does not follow the one before";
  if (Number(at) < (before?.at ?? 0)) return "is older than the line before";
  const told = parseJsonText(line);
  if (!told.ok || !isJsonObject(told.value)) return "is no entry of a ledger";
  return { sequence: Number(sequence), at: Number(at), hash, what: member(told.value, "what") };
}

/** What the first entry of a file follows: it belongs to one environment of one service. */
function firstHash({ service, environment }: LedgerPlace): string {
  return digestOf({ environment, ledger: "mcp-gates", service, version: 1 });
}

const HEAD = /^\{"hash":"(sha256:[0-9a-f]{64})","sequence":([1-9]\d{0,9})\}\n$/;

function damageOfHead(head: string | undefined, entries: readonly Entry[]): string | undefined {
  // A writer that dies between the first line and the first head leaves this behind.
  if (head === undefined) return entries.length <= 1 ? undefined : "the head, which names the newest entry, is gone";
  const [, hash, sequence] = HEAD.exec(head) ?? [];
  if (hash === undefined) return "the head, which names the newest entry, was changed after it was written";
  const missing = Number(sequence) - entries.length;
  if (missing > 0) {
    return `it ends with entry ${entries.length}, and the head names entry ${sequence}: the newest lines are gone`;
  }
  return entries[Number(sequence) - 1]?.hash === hash
    ? undefined
    : "the head names an entry that the file does not hold";
}

/** One more entry for a file. */
export interface Addition {
  readonly entry: Entry;
  /** With its end. */
  readonly line: string;
  readonly head: string;
}

/** The line that makes an entry of something behind those that are there, and the head that names it. */
export function additionTo(
  { entries }: Pick<Chain, "entries">,
  { what, at, place }: { readonly what: Happening; readonly at: number; readonly place: LedgerPlace },
): Addition {
  const before = entries.at(-1);
  const sequence = (before?.sequence ?? 0) + 1;
  const told: JsonObject = {
    at: Math.max(at, before?.at ?? 0),
    previous: before?.hash ?? firstHash(place),
    sequence,
    what: what as unknown as Json,
  };
  const hash = digestOf(told);
  return {
    entry: { sequence, at: told.at as number, hash, what },
    line: `${canonicalText({ ...told, hash })}\n`,
    head: headOf({ sequence, hash }),
  };
}

/** The text of a head. */
export function headOf({ sequence, hash }: Pick<Entry, "sequence" | "hash">): string {
  return `${canonicalText({ hash, sequence })}\n`;
}
