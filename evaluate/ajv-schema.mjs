/**
 * A schema as Ajv 8 reads it rightly, or the reason why it cannot be trusted with it. The product prepares schemas for its own
 * validation; this is written apart from that on purpose, so that one mistake does not confirm the other.
 */
import { DRAFTS } from "./logical-question.mjs";

const SINGLE = [
  ...["additionalProperties", "additionalItems", "contains", "not", "if", "then", "else", "propertyNames"],
  ...["unevaluatedItems", "unevaluatedProperties", "contentSchema"],
];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAPS = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies"];

const DEFAULT_DIALECT = "2020-12";

/**
 * @param {boolean | object} schema
 * @returns {{ dialect: string, schema: boolean | object } | { reason: string }} `dialect` is a key of `DRAFTS`, never draft4,
 * which is rewritten as draft7
 */
export function ajvSchema(schema) {
  const dialect = dialectOf(schema);
  if (dialect === undefined) return { reason: "its dialect is not known" };
  const traps = new Set();
  const prepared = prepare(schema, { dialect, traps });
  const reason = reasonOf(traps);
  if (reason !== undefined) return { reason };
  return { dialect: dialect === "draft4" ? "draft7" : dialect, schema: prepared };
}

function dialectOf(schema) {
  const uri = typeof schema === "object" && schema !== null ? schema.$schema : undefined;
  if (typeof uri !== "string") return DEFAULT_DIALECT;
  const plain = (text) => text.replace(/#$/, "").replace(/^https?:/, "");
  return Object.keys(DRAFTS).find((name) => plain(DRAFTS[name]) === plain(uri));
}

function prepare(schema, context) {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return schema;
  const { dialect, traps } = context;
  for (const trap of trapsIn(schema, dialect)) traps.add(trap);
  let members = Object.entries(schema).filter(([key]) => key !== "$schema");
  if (dialect === "draft4") members = members.map(asDraft7(schema));
  if (/^draft/.test(dialect) && typeof schema.$ref === "string")
    members = members.filter(([key]) => ["$ref", "definitions", "$defs"].includes(key));
  const prepared = members.flatMap(([key, value]) => {
    // Ajv refuses to compile an empty enumeration.
    if (key === "enum" && Array.isArray(value) && value.length === 0) return [];
    if (value === undefined) return [];
    return [[key, preparedMember(key, value, context)]];
  });
  const result = Object.fromEntries(prepared);
  const listed = members.find(([key]) => key === "enum")?.[1];
  return Array.isArray(listed) && listed.length === 0 ? { ...result, allOf: [...(result.allOf ?? []), false] } : result;
}

function preparedMember(key, value, context) {
  if (SINGLE.includes(key)) return prepare(value, context);
  if (LISTS.includes(key) || (key === "items" && Array.isArray(value)))
    return Array.isArray(value) ? value.map((item) => prepare(item, context)) : value;
  if (key === "items") return prepare(value, context);
  if (MAPS.includes(key) && typeof value === "object" && value !== null && !Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, prepare(item, context)]));
  return value;
}

/**
 * Exclusive limits are flags in draft-04, and `$id` has another name. Later keywords count: validators of draft-04 in use know
 * `const` and its like, and suites are labelled by them.
 */
function asDraft7(schema) {
  return ([key, value]) => {
    if (key === "id" && typeof value === "string") return ["$id", value];
    if (key === "exclusiveMinimum" || key === "exclusiveMaximum")
      return [key, value === true ? schema[key === "exclusiveMinimum" ? "minimum" : "maximum"] : undefined];
    return [key, value];
  };
}

/** What Ajv 8.20.0 was measured to get wrong. */
const TRAPS = {
  dynamic: "it follows dynamic references wrongly",
  dialects: "it cannot mix dialects",
  items: "it counts evaluated items wrongly",
  prototype: "it never looks at a property named __proto__",
};

function reasonOf(traps) {
  const single = Object.keys(TRAPS).find((trap) => traps.has(trap));
  if (single !== undefined) return TRAPS[single];
  // What a condition has looked at is lost where a branch is missing, and the keyword that asks may stand anywhere around it.
  const lost = traps.has("condition") && traps.has("properties");
  return lost ? "it loses what a condition without both branches has evaluated" : undefined;
}

function trapsIn(schema, dialect) {
  const has = (key) => Object.hasOwn(schema, key);
  const named = [...Object.keys(schema.properties ?? {}), ...(Array.isArray(schema.required) ? schema.required : [])];
  const found = {
    dynamic: has("$dynamicRef") || has("$recursiveRef"),
    dialects: has("$schema") && dialectOf(schema) !== dialect,
    items: has("unevaluatedItems"),
    prototype: named.includes("__proto__"),
    condition: has("if") && !(has("then") && has("else")),
    properties: has("unevaluatedProperties"),
  };
  return Object.keys(found).filter((trap) => found[trap]);
}
