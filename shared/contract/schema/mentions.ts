import { isJsonArray, isJsonObject, type Json } from "../json.ts";

/** Keywords that lead elsewhere. */
export const REFERENCES = new Set(["$ref", "$dynamicRef", "$recursiveRef"]);
/** Whether one of these keywords stands anywhere in a schema. */
export function mentions(schema: Json | undefined, keywords: ReadonlySet<string>): boolean {
  if (isJsonArray(schema)) return schema.some((item) => mentions(item, keywords));
  if (!isJsonObject(schema)) return false;
  return Object.entries(schema).some(([key, value]) => keywords.has(key) || mentions(value, keywords));
}
