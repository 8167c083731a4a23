import { createHash, hash } from "node:crypto";
import { isJsonArray, type Json } from "./json.ts";

/** The one text of a JSON value: RFC 8785 (keys sorted by UTF-16 code units, shortest numbers, no white space). */
export function canonicalText(value: Json): string {
  const runs: string[] = [];
  writeCanonical(value, (run) => runs.push(run));
  return runs.join("");
}

/** `sha256:` and 64 hex digits: the digest of the canonical text of a JSON value, which is never there as a whole. */
export function digestOf(value: Json): string {
  let first: string | undefined;
  let further: ReturnType<typeof createHash> | undefined;
  writeCanonical(value, (run) => {
    if (first === undefined) first = run;
    else further = (further ?? createHash("sha256").update(first)).update(run);
  });
  return `sha256:${further?.digest("hex") ?? digestOfText(first ?? "")}`;
}

/** The beginning of a digest, by which people compare it: `sha256:` and 12 hex digits. */
export function digestStart(digest: string): string {
  return digest.slice(0, "sha256:".length + 12);
}

/** 64 hex digits: SHA-256 of a text in UTF-8. */
export function digestOfText(text: string): string {
  return hash("sha256", text, "hex");
}

/** Pieces of text that are joined to one run: more would be held as long as the whole text is not there. */
const PIECES_OF_A_RUN = 4096;

/** Characters of a piece that is a run by itself, so that no second copy of it is made. */
const LONG_PIECE = 65_536;

/** Writes the canonical text in runs, at least one. Throws a TypeError for what JSON cannot hold (RFC 8785, 3.2.2). */
function writeCanonical(root: Json, write: (run: string) => void): void {
  const pieces: string[] = [];
  const flush = () => {
    write(pieces.join(""));
    pieces.length = 0;
  };
  const add = (piece: string) => {
    if (piece.length >= LONG_PIECE) {
      flush();
      write(piece);
    } else if (pieces.push(piece) === PIECES_OF_A_RUN) flush();
  };
  const value = (part: Json): void => {
    if (typeof part !== "object" || part === null) add(scalar(part));
    else if (isJsonArray(part)) {
      let before = "[";
      for (const item of part) {
        add(before);
        value(item);
        before = ",";
      }
      add(before === "[" ? "[]" : "]");
    } else {
      let before = "{";
      for (const key of Object.keys(part).sort()) {
        const item = part[key];
        if (item === undefined) continue;
        add(`${before}${scalar(key)}:`);
        value(item);
        before = ",";
      }
      add(before === "{" ? "{}" : "}");
    }
  };
  value(root);
  flush();
}

function scalar(value: string | number | boolean | null): string {
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`${value} is not a JSON value`);
  if (typeof value === "string" && !value.isWellFormed())
    throw new TypeError("a text with half a character (a lone surrogate) is not a JSON value");
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError("not a JSON value");
  return text;
}

/** Whether two JSON values are equal: key order and the spelling of numbers do not count, array order does. */
export function sameJson(left: Json | undefined, right: Json | undefined): boolean {
  if (left === right) return true;
  if (left === undefined || right === undefined || typeof left !== "object" || typeof right !== "object") return false;
  if (left === null || right === null) return false;
  if (isJsonArray(left) || isJsonArray(right)) {
    if (!isJsonArray(left) || !isJsonArray(right) || left.length !== right.length) return false;
    for (let index = 0; index < left.length; index++) if (!sameJson(left[index], right[index])) return false;
    return true;
  }
  // Every part of every list is compared: counting the keys makes no array of them.
  let members = 0;
  for (const key in left) {
    if (!Object.hasOwn(right, key) || !sameJson(left[key], right[key])) return false;
    members += 1;
  }
  for (const _key in right) members -= 1;
  return members === 0;
}
