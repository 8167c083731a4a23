import { canonicalText } from "./canonical.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject, pointerTokens } from "./json.ts";

/**
 * A value of a change as its fingerprint counts it. Two ways in which generators write the same schema have one form: the
 * order of `required`, `enum` and `type`, an empty `required`, and whether `$schema` is spelled out. `pointer` is the
 * change's, from the subject on; what is no schema (a default, an example, a text) keeps every bit. Key order is left to
 * the canonical text. The rest of the notation catalogue is not folded: a fingerprint must outlive the rules that prove it.
 * Without `words`, what schemas say to people does not count either.
 */
export function identityForm(value: Json, pointer: string, { words }: Reading = { words: true }): Json {
  if (typeof value !== "object" || value === null) return value;
  return formAt(value, pointerTokens(pointer).reduce<Position>(next, "subject"), { words });
}

interface Reading {
  readonly words: boolean;
}

/** Keywords that no validator reads and that are for people and models alone. */
const WORDS: ReadonlySet<string> = new Set(["title", "description", "$comment", "examples"]);

/**
 * What stands at a place. `subject` = a tool, prompt or resource; `schemas` = schemas by name; `list` = schemas in order;
 * `sets` = sets of names by name; `set` = an array whose order and repetitions mean nothing; `data` = anything else.
 */
type Position = "subject" | "schema" | "schemas" | "list" | "sets" | "set" | "data";

const KEYWORDS: ReadonlyMap<string, Position> = new Map<string, Position>([
  ...["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"].map(as("schemas")),
  ...["prefixItems", "allOf", "anyOf", "oneOf"].map(as("list")),
  ...["items", "additionalItems", "unevaluatedItems", "contains"].map(as("schema")),
  ...["additionalProperties", "unevaluatedProperties", "propertyNames"].map(as("schema")),
  ...["not", "if", "then", "else"].map(as("schema")),
  ...["required", "enum", "type"].map(as("set")),
  ["dependentRequired", "sets"],
]);

function as(position: Position): (keyword: string) => readonly [string, Position] {
  return (keyword) => [keyword, position];
}

function next(position: Position, token: string): Position {
  switch (position) {
    case "subject":
      return token === "inputSchema" || token === "outputSchema" ? "schema" : "data";
    case "schema":
      // A position: `items` holds a list in draft-07.
      if (/^\d+$/.test(token)) return "schema";
      // A change of a constant carries all values that were allowed, as a change of an enumeration does.
      return token === "const" ? "set" : (KEYWORDS.get(token) ?? "data");
    case "schemas":
    case "list":
      return "schema";
    case "sets":
      return "set";
    case "set":
    case "data":
      return "data";
  }
}

function formAt(value: Json, position: Position, reading: Reading): Json {
  switch (position) {
    case "subject":
      return isJsonObject(value) ? mapped(value, (item, key) => formAt(item, next("subject", key), reading)) : value;
    case "schema":
    case "list":
      if (isJsonArray(value)) return value.map((item) => formAt(item, "schema", reading));
      return isJsonObject(value) ? schemaForm(value, reading) : value;
    case "schemas":
      return isJsonObject(value)
        ? mapped(value, (item) => formAt(item, "schema", reading))
        : formAt(value, "schema", reading);
    case "sets":
      return isJsonObject(value) ? mapped(value, (item) => formAt(item, "set", reading)) : value;
    case "set":
      return isJsonArray(value) ? setForm(value) : value;
    case "data":
      return value;
  }
}

function schemaForm(schema: JsonObject, reading: Reading): JsonObject {
  const told = Object.entries(schema).filter(
    ([key, value]) =>
      key !== "$schema" &&
      !(key === "required" && isJsonArray(value) && value.length === 0) &&
      (reading.words || !WORDS.has(key)),
  );
  return Object.fromEntries(told.map(([key, value]) => [key, formAt(value, KEYWORDS.get(key) ?? "data", reading)]));
}

function setForm(items: readonly Json[]): readonly Json[] {
  const byText = new Map(items.map((item) => [canonicalText(item), item]));
  return [...byText.keys()].sort().map((text) => byText.get(text) ?? null);
}

function mapped(object: JsonObject, form: (value: Json, key: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, form(value, key)]));
}
