import { isJsonArray, isJsonObject, type Json, type JsonObject, pointerTo } from "../json.ts";
import { APPLICATORS } from "./applicators.ts";
import { refusesItemLists } from "./dialect.ts";
import { isRegularExpression } from "./pattern-language.ts";

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

/** Problems listed for one schema at most; the rest would say the same. */
const PROBLEM_LIMIT = 20;

/** The way down to a schema; made into a pointer only where there is a problem, since nearly no schema has one. */
type Place = { readonly parent: Place; readonly tokens: readonly (string | number)[] } | undefined;

interface Placed {
  readonly value: Json;
  readonly place: Place;
}

/** Both sides of a comparison and the findings about each contract ask about the same schemas. */
const KNOWN = {
  refused: new WeakMap<JsonObject, readonly SchemaProblem[]>(),
  allowed: new WeakMap<JsonObject, readonly SchemaProblem[]>(),
} as const;

/** Whether `items` may be a list of schemas. */
type ItemLists = keyof typeof KNOWN;

/**
 * What a JSON Schema validator would refuse to compile, by the shape of each keyword. Unknown keywords are annotations and
 * never a problem. Does not follow references. The protocol version in which the schema was captured sets the dialect that
 * need not be named; `null` = not known.
 */
export function schemaProblems(schema: Json, protocolVersion: string | null = null): readonly SchemaProblem[] {
  const lists = refusesItemLists(schema, protocolVersion) ? "refused" : "allowed";
  const known = isJsonObject(schema) ? KNOWN[lists].get(schema) : undefined;
  if (known !== undefined) return known;
  const problems = problemsOf(schema, lists);
  if (isJsonObject(schema)) KNOWN[lists].set(schema, problems);
  return problems;
}

function problemsOf(schema: Json, lists: ItemLists): readonly SchemaProblem[] {
  if (isFine(schema, lists)) return [];
  const problems: SchemaProblem[] = [];
  const stack: Placed[] = [{ value: schema, place: undefined }];
  for (let next = stack.pop(); next !== undefined && problems.length < PROBLEM_LIMIT; next = stack.pop()) {
    const { value, place } = next;
    if (typeof value === "boolean") continue;
    if (!isJsonObject(value)) {
      problems.push({ pointer: pointerOf(place), message: "must be a schema: an object, true or false" });
      continue;
    }
    for (const keyword of Object.keys(value)) {
      const visit: Visit = (child, ...tokens) => {
        stack.push({ value: child, place: { parent: place, tokens: tokens.filter((token) => token !== undefined) } });
      };
      const problem = keywordProblem(keyword, value[keyword] as Json, { lists, visit });
      if (problem !== undefined)
        problems.push({ pointer: pointerTo(pointerOf(place), keyword), message: `${keyword} ${problem}` });
    }
  }
  return problems.sort((left, right) => (left.pointer < right.pointer ? -1 : 1));
}

function pointerOf(place: Place): string {
  return place === undefined ? "" : pointerTo(pointerOf(place.parent), ...place.tokens);
}

/** Whether there is no problem: nearly always, and quick to see where no place need be remembered. */
function isFine(schema: Json, lists: ItemLists): boolean {
  const stack: Json[] = [schema];
  const reading = { lists, visit: (child: Json) => void stack.push(child) };
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (typeof value === "boolean") continue;
    if (!isJsonObject(value)) return false;
    for (const keyword of Object.keys(value)) {
      if (keywordProblem(keyword, value[keyword] as Json, reading) !== undefined) return false;
    }
  }
  return true;
}

/** Takes a schema with the tokens that lead to it. */
type Visit = (child: Json, keyword: string, name?: string | number) => void;

/** What is wrong with the value of a keyword; the schemas in it are visited. */
function keywordProblem(
  keyword: string,
  value: Json,
  { lists, visit }: { readonly lists: ItemLists; readonly visit: Visit },
): string | undefined {
  const form = APPLICATORS.get(keyword);
  if (form === undefined) return CHECKS.get(keyword)?.(value);
  if (form === "map") {
    if (!isJsonObject(value)) return "must map names to schemas";
    for (const name of Object.keys(value)) visit(value[name] as Json, keyword, name);
  } else if (form === "list" && (!isJsonArray(value) || (value.length === 0 && keyword !== "prefixItems"))) {
    return "must be a list of schemas";
  } else if (keyword === "items" && isJsonArray(value) && lists === "refused") {
    return "must be one schema: fixed positions are prefixItems since 2020-12";
  } else if (isJsonArray(value) && form !== "schema") {
    for (let index = 0; index < value.length; index += 1) visit(value[index] as Json, keyword, index);
  } else visit(value, keyword);
  return undefined;
}

function checkType(value: Json): string | undefined {
  const names = isJsonArray(value) ? value : [value];
  const wrong = names.find((name) => typeof name !== "string" || !TYPES.has(name));
  if (wrong !== undefined) return `must name JSON types, not ${JSON.stringify(wrong)}`;
  return names.length === 0 ? "must name at least one JSON type" : undefined;
}

function checkPattern(value: Json): string | undefined {
  if (typeof value !== "string") return "must be a string";
  return value.length > 2000 || compiles(value) || isRegularExpression(value)
    ? undefined
    : "must be a regular expression";
}

/** The engine's own parser is the quick answer; the slow one only has to agree that there is a problem. */
function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") !== undefined;
  } catch {
    return false;
  }
}
