import { isJsonArray, isJsonObject, type Json } from "../json.ts";

/** Keywords that lead elsewhere. */
export const REFERENCES = new Set(["$ref", "$dynamicRef", "$recursiveRef"]);
/** References that are not followed. */
export const DYNAMIC: ReadonlySet<string> = new Set(["$dynamicRef"]);

/** Whether one of these keywords stands anywhere in a schema. */
export function mentions(schema: Json | undefined, keywords: ReadonlySet<string>): boolean {
  if (isJsonArray(schema)) return schema.some((item) => mentions(item, keywords));
  if (!isJsonObject(schema)) return false;
  return Object.entries(schema).some(([key, value]) => keywords.has(key) || mentions(value, keywords));
}

/** Every reference anywhere in a schema, as written; one that is not a text counts as leading anywhere. */
export function referencesIn(schema: Json): readonly string[] {
  if (isJsonArray(schema)) return schema.flatMap(referencesIn);
  if (!isJsonObject(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    REFERENCES.has(key) ? [String(value)] : referencesIn(value),
  );
}
