import { isJsonArray, isJsonObject, type Json, mayHoldKey, objectMember } from "../json.ts";

/** Keywords that lead elsewhere. */
export const REFERENCES = new Set(["$ref", "$dynamicRef", "$recursiveRef"]);
/** References that are not followed. */
export const DYNAMIC: ReadonlySet<string> = new Set(["$dynamicRef"]);

/** Whether one of these keywords stands anywhere in a schema. */
export function mentions(schema: Json | undefined, keywords: ReadonlySet<string>): boolean {
  return mayHoldKey(schema, keywords) && holds(schema, keywords);
}

function holds(value: Json | undefined, keywords: ReadonlySet<string>): boolean {
  if (isJsonArray(value)) return value.some((item) => holds(item, keywords));
  if (!isJsonObject(value)) return false;
  for (const key of Object.keys(value)) {
    if (keywords.has(key) || holds(value[key], keywords)) return true;
  }
  return false;
}

/**
 * Whether every reference in a schema leads to a definition of a document as a whole: `#/$defs/name`, written plainly. Dynamic
 * references lead anywhere.
 */
export function onlyIntoDefinitions(schema: Json, root: Json): boolean {
  if (isJsonArray(schema)) return schema.every((item) => onlyIntoDefinitions(item, root));
  if (!isJsonObject(schema)) return true;
  return Object.entries(schema).every(([key, value]) =>
    REFERENCES.has(key) ? key === "$ref" && isDefinition(value, root) : onlyIntoDefinitions(value, root),
  );
}

/** Every `$ref` anywhere in a schema, as written. */
export function referencesIn(schema: Json): readonly string[] {
  if (isJsonArray(schema)) return schema.flatMap(referencesIn);
  if (!isJsonObject(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === "$ref" && typeof value === "string" ? [value] : referencesIn(value),
  );
}

function isDefinition(reference: Json, root: Json): boolean {
  const [, key, name] = /^#\/(\$defs|definitions)\/([^/]+)$/.exec(typeof reference === "string" ? reference : "") ?? [];
  if (key === undefined || name === undefined || !isJsonObject(root)) return false;
  return Object.hasOwn(objectMember(root, key) ?? {}, name);
}
