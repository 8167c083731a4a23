import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  pointerTo,
  pointerTokens,
} from "../../../shared/contract/json.ts";

/**
 * A schema in which each reference that would lead back to itself without a step into the value is the schema that accepts
 * anything. Such a schema says nothing (JSON Schema 2020-12 core, 9.4.1), and validators overflow on it.
 */
export function withoutEndlessReferences(root: JsonObject): JsonObject {
  const endless = new Set<string>();
  const done = new Set<string>();
  const visit = (pointer: string, open: readonly string[]): void => {
    if (done.has(pointer)) return;
    const schema = at(root, pointer);
    if (!isJsonObject(schema)) return;
    const trail = [...open, pointer];
    if (typeof schema.$ref === "string") {
      const target = schema.$ref.slice(1);
      if (trail.includes(target)) endless.add(pointer);
      else visit(target, trail);
    }
    for (const child of inPlace(schema)) visit(pointerTo(pointer, ...child), trail);
    done.add(pointer);
  };
  for (const pointer of everyPlace(root, "")) visit(pointer, []);
  return replaced(root, "", endless) as JsonObject;
}

function at(root: Json, pointer: string): Json | undefined {
  return pointerTokens(pointer).reduce<Json | undefined>((place, token) => {
    if (isJsonArray(place)) return place[Number(token)];
    return isJsonObject(place) ? place[token] : undefined;
  }, root);
}

/** The way to each subschema that is applied to the same value. */
function inPlace(schema: JsonObject): readonly (readonly (string | number)[])[] {
  const single = ["not", "if", "then", "else"].filter((keyword) => Object.hasOwn(schema, keyword));
  const many = ["allOf", "anyOf", "oneOf", "dependentSchemas", "dependencies"].flatMap((keyword) =>
    Object.keys(schema[keyword] ?? {}).map((key) => [keyword, key]),
  );
  return [...single.map((keyword) => [keyword]), ...many];
}

function* everyPlace(value: Json, pointer: string): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  yield pointer;
  for (const [key, item] of Object.entries(value)) yield* everyPlace(item as Json, pointerTo(pointer, key));
}

function replaced(value: Json, pointer: string, endless: ReadonlySet<string>): Json {
  if (isJsonArray(value)) return value.map((item, index) => replaced(item, pointerTo(pointer, index), endless));
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).filter(([key]) => key !== "$ref" || !endless.has(pointer));
  return Object.fromEntries(members.map(([key, item]) => [key, replaced(item, pointerTo(pointer, key), endless)]));
}
