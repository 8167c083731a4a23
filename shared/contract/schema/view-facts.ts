import { isJsonArray, isJsonObject, type Json, type JsonObject, member } from "../json.ts";

/** A fact of one keyword, with the place where it stands. */
export interface At<T> {
  readonly value: T;
  readonly pointer: string;
}

/** A keyword that counts, `undefined` when absent or not a number. */
export function countAt(schema: JsonObject, keyword: string, pointer: string): At<number> | undefined {
  const value = member(schema, keyword);
  return typeof value === "number" ? { value, pointer: `${pointer}/${keyword}` } : undefined;
}

/** A keyword that is a text, `undefined` when absent or no text. */
export function textAt(schema: JsonObject, keyword: string, pointer: string): At<string> | undefined {
  const value = member(schema, keyword);
  return typeof value === "string" ? { value, pointer: `${pointer}/${keyword}` } : undefined;
}

/** The stricter of two lower bounds. */
export function largest(left: At<number> | undefined, right: At<number> | undefined): At<number> | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return right.value > left.value ? right : left;
}

/** The stricter of two upper bounds. */
export function smallest(left: At<number> | undefined, right: At<number> | undefined): At<number> | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return right.value < left.value ? right : left;
}

/** The keyword for items after fixed positions: those stand in the array form of `items` in draft-07 and older. */
export function restKeyword(schema: JsonObject): "items" | "additionalItems" {
  return isJsonArray(member(schema, "items")) ? "additionalItems" : "items";
}

/** Whether a schema object is one of the spellings of "anything": `true` or `{}`. */
export function isAnything(schema: Json): boolean {
  return schema === true || (isJsonObject(schema) && Object.keys(schema).length === 0);
}
