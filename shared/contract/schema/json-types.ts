import { isJsonArray, type Json } from "../json.ts";

/** A set of JSON types as bits; `number` is INTEGER | FRACTION. */
export type TypeSet = number;
export const NULL = 1;
export const BOOLEAN = 2;
export const INTEGER = 4;
export const FRACTION = 8;
export const STRING = 16;
export const ARRAY = 32;
export const OBJECT = 64;
export const NUMBER = INTEGER | FRACTION;
export const ANY_TYPE = NULL | BOOLEAN | NUMBER | STRING | ARRAY | OBJECT;
/** The types one by one. */
export const SINGLE_TYPES = [NULL, BOOLEAN, INTEGER, FRACTION, STRING, ARRAY, OBJECT] as const;

const BITS: Readonly<Record<string, TypeSet>> = {
  null: NULL,
  boolean: BOOLEAN,
  integer: INTEGER,
  number: NUMBER,
  string: STRING,
  array: ARRAY,
  object: OBJECT,
};

/** The set that a `type` keyword names; absent = any. */
export function typesOfKeyword(value: Json | undefined): TypeSet {
  if (value === undefined) return ANY_TYPE;
  const names = isJsonArray(value) ? value : [value];
  return names.reduce<TypeSet>((set, name) => set | (typeof name === "string" ? (BITS[name] ?? 0) : 0), 0);
}

/** The one type of a value; 1.0 is an integer (JSON Schema 2020-12 core, 6.1.1). */
export function typeOfValue(value: Json): TypeSet {
  if (value === null) return NULL;
  if (typeof value === "boolean") return BOOLEAN;
  if (typeof value === "number") return Number.isInteger(value) ? INTEGER : FRACTION;
  if (typeof value === "string") return STRING;
  return isJsonArray(value) ? ARRAY : OBJECT;
}

/** The names of a set as JSON Schema spells them, in a fixed order. */
export function typeNames(set: TypeSet): readonly string[] {
  const names: string[] = [];
  if (set & OBJECT) names.push("object");
  if (set & ARRAY) names.push("array");
  if (set & STRING) names.push("string");
  if ((set & NUMBER) === NUMBER) names.push("number");
  else if (set & INTEGER) names.push("integer");
  else if (set & FRACTION) names.push("fraction");
  if (set & BOOLEAN) names.push("boolean");
  if (set & NULL) names.push("null");
  return names;
}

/** The words for a set in a sentence: `string or null`. */
export function typeWords(set: TypeSet): string {
  if (set === ANY_TYPE) return "any type";
  const names = typeNames(set);
  if (names.length === 0) return "no type";
  return names.length === 1 ? String(names[0]) : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
