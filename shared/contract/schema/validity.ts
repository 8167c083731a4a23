import { isJsonArray, isJsonObject, type Json, type JsonObject, pointerTo } from "../json.ts";
import { isRegularExpression } from "./patterns.ts";

/** What a validator would refuse in a schema. */
export interface SchemaProblem {
  /** JSON pointer within the schema. */
  readonly pointer: string;
  /** A plain sentence. */
  readonly message: string;
}

type Check = (value: Json) => string | undefined;

const TYPES = new Set(["null", "boolean", "integer", "number", "string", "array", "object"]);
const count: Check = (value) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 ? undefined : "must be a count, 0 or more";
const number: Check = (value) => (typeof value === "number" ? undefined : "must be a number");
const bound: Check = (value) =>
  typeof value === "number" || typeof value === "boolean" ? undefined : "must be a number";
const text: Check = (value) => (typeof value === "string" ? undefined : "must be a string");
const flag: Check = (value) => (typeof value === "boolean" ? undefined : "must be true or false");
const strings: Check = (value) =>
  isJsonArray(value) && value.every((item) => typeof item === "string") ? undefined : "must be a list of strings";

/** What a keyword's value must be: JSON Schema 2020-12 validation and applicator vocabularies, with the older spellings. */
const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ["type", checkType],
  ["enum", (value) => (isJsonArray(value) ? undefined : "must be a list")],
  ["multipleOf", (value) => (typeof value === "number" && value > 0 ? undefined : "must be a number above 0")],
  ["minimum", number],
  ["maximum", number],
  ["exclusiveMinimum", bound],
  ["exclusiveMaximum", bound],
  ["minLength", count],
  ["maxLength", count],
  ["minItems", count],
  ["maxItems", count],
  ["minContains", count],
  ["maxContains", count],
  ["minProperties", count],
  ["maxProperties", count],
  ["uniqueItems", flag],
  ["required", (value) => (typeof value === "boolean" ? "must be a list of strings" : strings(value))],
  ["pattern", checkPattern],
  ["$ref", text],
  ["$dynamicRef", text],
  ["$schema", text],
  ["$id", text],
  ["$anchor", text],
  ["title", text],
  ["description", text],
  ["format", text],
]);

const ONE_SCHEMA = [
  "additionalProperties",
  "unevaluatedProperties",
  "additionalItems",
  "unevaluatedItems",
  "propertyNames",
  "contains",
  "not",
  "if",
  "then",
  "else",
] as const;
const LISTS_OF_SCHEMAS = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;
const MAPS_OF_SCHEMAS = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"] as const;

/** Problems listed for one schema at most; the rest would say the same. */
const PROBLEM_LIMIT = 20;

/**
 * What a JSON Schema validator would refuse to compile, by the shape of each keyword. Unknown keywords are annotations and
 * never a problem. Does not follow references.
 */
export function schemaProblems(schema: Json): readonly SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const stack: { readonly value: Json; readonly pointer: string }[] = [{ value: schema, pointer: "" }];
  for (let next = stack.pop(); next !== undefined && problems.length < PROBLEM_LIMIT; next = stack.pop()) {
    const { value, pointer } = next;
    if (typeof value === "boolean") continue;
    if (!isJsonObject(value)) {
      problems.push({ pointer, message: "must be a schema: an object, true or false" });
      continue;
    }
    problems.push(...keywordProblems(value, pointer));
    stack.push(...subschemas(value, pointer, problems));
  }
  return problems.sort((left, right) => (left.pointer < right.pointer ? -1 : 1));
}

function keywordProblems(schema: JsonObject, pointer: string): readonly SchemaProblem[] {
  return Object.keys(schema).flatMap((keyword) => {
    const problem = CHECKS.get(keyword)?.(schema[keyword] as Json);
    return problem === undefined ? [] : [{ pointer: pointerTo(pointer, keyword), message: `${keyword} ${problem}` }];
  });
}

function subschemas(
  schema: JsonObject,
  pointer: string,
  problems: SchemaProblem[],
): { readonly value: Json; readonly pointer: string }[] {
  const found: { value: Json; pointer: string }[] = [];
  const one = (value: Json, ...tokens: readonly (string | number)[]) =>
    found.push({ value, pointer: pointerTo(pointer, ...tokens) });
  for (const keyword of ONE_SCHEMA) {
    if (Object.hasOwn(schema, keyword)) one(schema[keyword] as Json, keyword);
  }
  for (const keyword of LISTS_OF_SCHEMAS) {
    if (!Object.hasOwn(schema, keyword)) continue;
    const value = schema[keyword] as Json;
    if (isJsonArray(value) && (value.length > 0 || keyword === "prefixItems"))
      for (const [index, item] of value.entries()) one(item, keyword, index);
    else problems.push({ pointer: pointerTo(pointer, keyword), message: `${keyword} must be a list of schemas` });
  }
  for (const keyword of MAPS_OF_SCHEMAS) {
    if (!Object.hasOwn(schema, keyword)) continue;
    const value = schema[keyword] as Json;
    if (isJsonObject(value)) for (const key of Object.keys(value)) one(value[key] as Json, keyword, key);
    else problems.push({ pointer: pointerTo(pointer, keyword), message: `${keyword} must map names to schemas` });
  }
  const items = Object.hasOwn(schema, "items") ? (schema.items as Json) : undefined;
  if (isJsonArray(items)) {
    for (const [index, item] of items.entries()) one(item, "items", index);
  } else if (items !== undefined) one(items, "items");
  return found;
}

function checkType(value: Json): string | undefined {
  const names = isJsonArray(value) ? value : [value];
  const wrong = names.find((name) => typeof name !== "string" || !TYPES.has(name));
  if (wrong !== undefined) return `must name JSON types, not ${JSON.stringify(wrong)}`;
  return names.length === 0 ? "must name at least one JSON type" : undefined;
}

function checkPattern(value: Json): string | undefined {
  if (typeof value !== "string") return "must be a string";
  return value.length > 2000 || isRegularExpression(value) ? undefined : "must be a regular expression";
}
