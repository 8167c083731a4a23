import { hash } from "node:crypto";
import canonicalize from "canonicalize";
import { isJsonArray, type Json } from "./json.ts";

/** The one text of a JSON value: RFC 8785 (keys sorted by UTF-16 code units, shortest numbers, no white space). */
export function canonicalText(value: Json): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("not a JSON value");
  return text;
}

/** `sha256:` and 64 hex digits: the digest of the canonical text of a JSON value. */
export function digestOf(value: Json): string {
  return `sha256:${digestOfText(canonicalText(value))}`;
}

/** 64 hex digits: SHA-256 of a text in UTF-8. */
export function digestOfText(text: string): string {
  return hash("sha256", text, "hex");
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
