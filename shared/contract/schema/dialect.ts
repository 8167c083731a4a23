import { isJsonObject, type Json, type JsonObject, stringMember } from "../json.ts";

/** The JSON Schema dialects that are told apart. `2020-12` is MCP's default (SEP-1613). */
export type Dialect = "2020-12" | "2019-09" | "draft-07" | "draft-06" | "draft-04" | "unknown";

const DIALECTS: ReadonlyMap<string, Dialect> = new Map([
  ["https://json-schema.org/draft/2020-12/schema", "2020-12"],
  ["https://json-schema.org/draft/2019-09/schema", "2019-09"],
  ["http://json-schema.org/draft-07/schema", "draft-07"],
  ["http://json-schema.org/draft-06/schema", "draft-06"],
  ["http://json-schema.org/draft-04/schema", "draft-04"],
]);

/** The dialect of a schema by its own `$schema`, 2020-12 when it names none. */
export function dialectOf(schema: Json): Dialect {
  const uri = isJsonObject(schema) ? stringMember(schema, "$schema") : undefined;
  if (uri === undefined) return "2020-12";
  const plain = uri.replace(/#$/, "");
  return DIALECTS.get(plain) ?? DIALECTS.get(plain.replace(/^https:/, "http:")) ?? "unknown";
}

/** Whether a schema says itself which dialect it is written in. */
export function namesDialect(schema: Json): boolean {
  return isJsonObject(schema) && stringMember(schema, "$schema") !== undefined;
}

/** The first revision of MCP whose schemas are of 2020-12 unless they say otherwise (SEP-1613). */
const FIRST_WITH_DEFAULT = "2025-11-25";

/** The dialect that holds where a schema names none: 2020-12 since MCP 2025-11-25, in fact draft-07 before. */
export function dialectOfRevision(protocolVersion: string | null): Dialect {
  return protocolVersion !== null && protocolVersion < FIRST_WITH_DEFAULT ? "draft-07" : "2020-12";
}

/**
 * Whether a list of schemas is no value of `items` (2020-12 core, 10.3.1.2). Where neither the schema nor the revision names a
 * dialect, the list is the usage of draft-07.
 */
export function refusesItemLists(schema: Json, protocolVersion: string | null): boolean {
  if (namesDialect(schema)) return dialectOf(schema) === "2020-12";
  return protocolVersion !== null && protocolVersion >= FIRST_WITH_DEFAULT;
}

/** Keywords that came with 2019-09: to draft-07 and older ones they are unknown. */
const SINCE_2019 = [
  "dependentRequired",
  "dependentSchemas",
  "minContains",
  "maxContains",
  "unevaluatedProperties",
  "unevaluatedItems",
  "$recursiveRef",
  "$dynamicRef",
] as const;

/** Keywords that came with 2020-12. `$dynamicRef` is not among them: validators of 2019-09 follow it. */
const SINCE_2020 = ["prefixItems"] as const;

const UNKNOWN_BEFORE_2019 = [...SINCE_2019, ...SINCE_2020] as const;

/** Keywords that hang on the dialect: those that only some know, and references, which rule out their siblings in some. */
export const DIALECT_DEPENDENT: ReadonlySet<string> = new Set([...UNKNOWN_BEFORE_2019, "$ref"]);

/** A schema without the keywords that its dialect does not know: those demand nothing, whatever they mean elsewhere. */
export function asDialectReads(schema: JsonObject, dialect: Dialect): JsonObject {
  const unknown = unknownTo(dialect);
  if (!unknown.some((keyword) => Object.hasOwn(schema, keyword))) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !unknown.includes(keyword)));
}

function unknownTo(dialect: Dialect): readonly string[] {
  if (dialect === "2020-12" || dialect === "unknown") return [];
  return dialect === "2019-09" ? SINCE_2020 : UNKNOWN_BEFORE_2019;
}

/** Whether the items that `contains` matches count as evaluated: since 2020-12 (core, 10.3.1.3). */
export function evaluatesContained(dialect: Dialect): boolean {
  return dialect === "2020-12" || dialect === "unknown";
}

/** Whether the keywords next to a `$ref` have no effect: draft-07 and older (JSON Schema draft-07 core, 8.3). */
export function ignoresReferenceSiblings(dialect: Dialect): boolean {
  return dialect === "draft-07" || dialect === "draft-06" || dialect === "draft-04";
}

/** Whether a reference leads to the published meta-schema of a dialect, which validators bring along. */
export function isMetaSchema(reference: string): boolean {
  return dialectOf({ $schema: reference.replace(/#.*$/, "") }) !== "unknown";
}
