import { isJsonArray, isJsonObject, type Json, type JsonObject, member, objectMember } from "../json.ts";
import { typeOfValue, typesOfKeyword } from "./json-types.ts";

/** Keywords that leave at least the empty array, the empty object and some text of any length to every type. */
const HARMLESS: ReadonlySet<string> = new Set(
  (
    "type title description default examples deprecated pattern format minLength maxLength items prefixItems maxItems " +
    "uniqueItems properties patternProperties additionalProperties propertyNames maxProperties minimum maximum required enum"
  ).split(" "),
);
/** Beside an enumeration, these leave its values alone. */
const TEXTS: ReadonlySet<string> = new Set([
  "type",
  "enum",
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
]);

/** Steps into required properties at most. */
const DEPTH_LIMIT = 10;

/**
 * Whether a valid schema plainly has values, seen from its keywords alone, as with nearly all schemas that people write.
 * `false` = not seen so.
 */
export function plainlyHasValues(schema: Json, depth = 0): boolean {
  if (!isJsonObject(schema)) return schema === true;
  return (
    depth <= DEPTH_LIMIT &&
    Object.keys(schema).every((keyword) => HARMLESS.has(keyword)) &&
    leavesListed(schema) &&
    leavesRoom(schema, "minLength", "maxLength") &&
    leavesMatching(schema) &&
    leavesRoom(schema, "minimum", "maximum") &&
    leavesRequired(schema, depth)
  );
}

function leavesListed(schema: JsonObject): boolean {
  const listed = member(schema, "enum");
  if (listed === undefined) return true;
  const types = typesOfKeyword(member(schema, "type"));
  return (
    isJsonArray(listed) &&
    Object.keys(schema).every((keyword) => TEXTS.has(keyword)) &&
    listed.some((value) => (typeOfValue(value) & types) !== 0)
  );
}

function leavesRoom(schema: JsonObject, least: string, most: string): boolean {
  const [low, high] = [member(schema, least), member(schema, most)];
  // A whole number lies between bounds that are one apart.
  return (
    low === undefined || high === undefined || (typeof low === "number" && typeof high === "number" && high - low >= 1)
  );
}

/** What a pattern matches may all be too short or too long. */
function leavesMatching(schema: JsonObject): boolean {
  const sized = Object.hasOwn(schema, "minLength") || Object.hasOwn(schema, "maxLength");
  return !sized || !Object.hasOwn(schema, "pattern");
}

function leavesRequired(schema: JsonObject, depth: number): boolean {
  const required = member(schema, "required");
  if (required === undefined) return true;
  if (!isJsonArray(required) || Object.hasOwn(schema, "maxProperties") || Object.hasOwn(schema, "patternProperties"))
    return false;
  const properties = objectMember(schema, "properties") ?? {};
  return required.every((name) => {
    const property = typeof name === "string" ? member(properties, name) : undefined;
    if (property === undefined) return !Object.hasOwn(schema, "additionalProperties");
    return plainlyHasValues(property, depth + 1);
  });
}
