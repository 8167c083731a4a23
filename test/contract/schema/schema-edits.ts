import { isJsonArray, isJsonObject, type Json, type JsonObject, member } from "../../../shared/contract/json.ts";

/** What can be done to one place of a schema. */
export const EDITS = [
  "replace",
  "drop a keyword",
  "add keywords",
  "move a limit",
  "allow something else",
  "demand something more",
  "forbid twice",
  "take a branch away",
  "add a branch",
  "write out a reference",
  "write in another order",
  "allow null",
] as const;

/** One random edit: numbers choose the place and the detail, whatever the schema has to offer. */
export interface Edit {
  readonly place: number;
  readonly action: (typeof EDITS)[number];
  readonly detail: number;
  readonly other: Json;
}

/** A schema after an edit of one schema in it; unchanged where there is nothing of the kind. */
export function edited(root: JsonObject, edit: Edit): JsonObject {
  const places = [...schemaPlaces(root)];
  const path = places[edit.place % places.length] ?? [];
  return replacedAt(root, path, (schema) => changed(schema, root, edit)) as JsonObject;
}

type Path = readonly (string | number)[];

const SINGLE = new Set(
  "additionalProperties unevaluatedProperties additionalItems unevaluatedItems propertyNames contains not if then else".split(
    " ",
  ),
);
const LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const MAPS = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies"]);

function* schemaPlaces(schema: Json, path: Path = []): Generator<Path> {
  yield path;
  if (!isJsonObject(schema)) return;
  for (const [keyword, value] of Object.entries(schema)) {
    if (SINGLE.has(keyword) || (keyword === "items" && !isJsonArray(value)))
      yield* schemaPlaces(value, [...path, keyword]);
    else if (isJsonArray(value) && (LISTS.has(keyword) || keyword === "items"))
      for (const [index, item] of value.entries()) yield* schemaPlaces(item, [...path, keyword, index]);
    else if (isJsonObject(value) && MAPS.has(keyword))
      for (const [name, item] of Object.entries(value))
        if (!isJsonArray(item)) yield* schemaPlaces(item, [...path, keyword, name]);
  }
}

function replacedAt(value: Json, [token, ...rest]: Path, change: (schema: Json) => Json): Json {
  if (token === undefined) return change(value);
  if (isJsonArray(value)) return value.with(Number(token), replacedAt(value[Number(token)] as Json, rest, change));
  const object = value as JsonObject;
  return { ...object, [token]: replacedAt(object[token] as Json, rest, change) };
}

function changed(schema: Json, root: Json, { action, detail, other }: Edit): Json {
  if (action === "replace") return schema === root ? schema : other;
  if (!isJsonObject(schema)) return { anyOf: [schema, other] };
  const pick = <T>(items: readonly T[]) => items[detail % items.length];
  const keywords = Object.keys(schema).filter((keyword) => !AROUND.has(keyword));
  const [around, body] = apart(schema);
  switch (action) {
    case "drop a keyword":
      return without(schema, pick(keywords));
    case "add keywords":
      return isJsonObject(other) ? { ...schema, ...other } : schema;
    case "move a limit": {
      const limit = pick(keywords.filter((keyword) => typeof schema[keyword] === "number"));
      const moved = limit === undefined ? 0 : Number(schema[limit]) + (detail % 2 === 0 ? 1 : -1);
      return limit === undefined || (moved <= 0 && !/imum$/i.test(limit)) ? schema : { ...schema, [limit]: moved };
    }
    case "allow something else":
      return { ...around, [detail % 2 === 0 ? "anyOf" : "oneOf"]: [body, other] };
    case "demand something more":
      return { ...around, allOf: [body, other] };
    case "forbid twice":
      return { ...around, not: { not: body } };
    case "take a branch away":
    case "add a branch":
      return withBranches(schema, pick(keywords.filter((keyword) => LISTS.has(keyword))), action, other);
    case "write out a reference":
      return { ...around, ...writtenOut(body, root) };
    case "write in another order":
      return reordered(schema) as JsonObject;
    case "allow null":
      return typeof schema.type === "string" ? { ...schema, type: [schema.type, "null"] } : schema;
  }
}

/** Keywords that hold for the whole document: they stay where they are. */
const AROUND = new Set(["$schema", "$defs", "definitions"]);

function apart(schema: JsonObject): readonly [JsonObject, JsonObject] {
  const part = (inner: boolean) => Object.entries(schema).filter(([keyword]) => AROUND.has(keyword) !== inner);
  return [Object.fromEntries(part(false)), Object.fromEntries(part(true))];
}

function without(schema: JsonObject, keyword: string | undefined): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== keyword));
}

function withBranches(schema: JsonObject, keyword: string | undefined, action: string, other: Json): JsonObject {
  const branches = keyword === undefined ? undefined : member(schema, keyword);
  if (keyword === undefined || !isJsonArray(branches)) return schema;
  if (action === "add a branch") return { ...schema, [keyword]: [...branches, other] };
  return branches.length < 2 ? schema : { ...schema, [keyword]: branches.slice(1) };
}

function writtenOut(schema: JsonObject, root: Json): JsonObject {
  const [, list, name] = /^#\/(\$defs|definitions)\/(.)$/.exec(String(member(schema, "$ref"))) ?? [];
  if (list === undefined || name === undefined || !isJsonObject(root)) return schema;
  const target = (member(root, list) as JsonObject | undefined)?.[name];
  if (target === undefined) return schema;
  const { $ref: _reference, ...rest } = schema;
  return { ...rest, allOf: [...((rest.allOf as readonly Json[] | undefined) ?? []), target] };
}

/** Keys the other way round, everywhere; lists whose order means nothing likewise. */
export function reordered(value: Json, keyword = ""): Json {
  if (isJsonArray(value)) {
    const items = value.map((item) => reordered(item));
    return ["required", "enum", "anyOf", "oneOf", "allOf", "type"].includes(keyword) ? items.toReversed() : items;
  }
  return isJsonObject(value) ? withReversedKeys(value, (item, key) => reordered(item, key)) : value;
}

/** Keys the other way round, everywhere, and nothing else. */
export function keysReversed(value: Json): Json {
  if (isJsonArray(value)) return value.map(keysReversed);
  return isJsonObject(value) ? withReversedKeys(value, keysReversed) : value;
}

function withReversedKeys(object: JsonObject, inner: (value: Json, key: string) => Json): JsonObject {
  return Object.fromEntries(
    Object.entries(object)
      .map(([key, value]) => [key, inner(value, key)] as const)
      .reverse(),
  );
}
