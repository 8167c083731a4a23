import { isJsonArray, isJsonObject, type Json, type JsonObject, member } from "../json.ts";
import type { Place } from "./places.ts";
import type { SchemaMeasure } from "./profile.ts";

/** How much a schema has of what a client limits. */
export function measureOf(places: readonly Place[], of: SchemaMeasure): number {
  switch (of) {
    case "nesting":
      return places.reduce((deepest, { nesting }) => Math.max(deepest, nesting), 0);
    case "properties":
      return sum(places, ({ schema }) => propertiesOf(schema).length);
    case "characters":
      return sum(places, ({ schema }) => charactersIn(schema));
    case "enum-values":
      return sum(places, ({ schema }) => enumOf(schema).length);
  }
}

/** The properties that a schema declares, by name. */
export function propertiesOf(schema: JsonObject): readonly (readonly [name: string, schema: Json])[] {
  const properties = member(schema, "properties");
  return isJsonObject(properties) ? Object.entries(properties) : [];
}

/** The names of declared properties that `required` does not list. */
export function optionalProperties(schema: JsonObject): readonly string[] {
  const required = member(schema, "required");
  const needed = new Set(isJsonArray(required) ? required : []);
  return propertiesOf(schema)
    .map(([name]) => name)
    .filter((name) => !needed.has(name));
}

/** The names of declared properties that may have several types: by `anyOf`, or by a list of types. */
export function unionProperties(schema: JsonObject): readonly string[] {
  return propertiesOf(schema)
    .filter(
      ([, value]) => isJsonObject(value) && (isJsonArray(member(value, "anyOf")) || isJsonArray(member(value, "type"))),
    )
    .map(([name]) => name);
}

/** The values of `enum`, empty without one. */
export function enumOf(schema: JsonObject): readonly Json[] {
  const values = member(schema, "enum");
  return isJsonArray(values) ? values : [];
}

/** Characters of the strings among values, counted as UTF-16 code units. */
export function stringLength(values: readonly Json[]): number {
  return sum(values, (value) => (typeof value === "string" ? value.length : 0));
}

function charactersIn(schema: JsonObject): number {
  const constant = member(schema, "const");
  const names = ["properties", "$defs", "definitions"].flatMap((keyword) => {
    const map = member(schema, keyword);
    return isJsonObject(map) ? Object.keys(map) : [];
  });
  return stringLength(names) + stringLength(enumOf(schema)) + stringLength(constant === undefined ? [] : [constant]);
}

function sum<Item>(items: readonly Item[], sizeOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + sizeOf(item), 0);
}
