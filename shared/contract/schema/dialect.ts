import { isJsonObject, type Json, stringMember } from "../json.ts";

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

/** The dialect that holds where a schema names none: 2020-12 since MCP 2025-11-25, in fact draft-07 before. */
export function dialectOfRevision(protocolVersion: string | null): Dialect {
  return protocolVersion !== null && protocolVersion < "2025-11-25" ? "draft-07" : "2020-12";
}

/** Whether a dialect knows `prefixItems` (2020-12 core, 10.3.1.1); the older ones ignore it like any unknown keyword. */
export function knowsPrefixItems(dialect: Dialect): boolean {
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
