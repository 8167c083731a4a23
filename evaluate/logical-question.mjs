/** A logical case as questions about a tool: its two schemas become those of one required argument or result field. */

/** The URI of each dialect that a case may name. */
export const DRAFTS = {
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
  "2019-09": "https://json-schema.org/draft/2019-09/schema",
  draft7: "http://json-schema.org/draft-07/schema#",
  draft6: "http://json-schema.org/draft-06/schema#",
  draft4: "http://json-schema.org/draft-04/schema#",
};

/** The argument or field that the schemas of a case describe. */
export const FIELD = "x";

/** Members whose value is data: what looks like a reference in there is none. */
const DATA = new Set(["const", "enum", "default", "examples"]);
/** Members that map names to schemas: a name in there is no keyword, whatever it is. */
const MAPS = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies"]);

/**
 * @param {{ draft: string }} entry a logical case
 * @param {boolean | object} schema one of its schemas
 * @returns {object} the schema of an object that requires {@link FIELD} to fit the schema
 */
export function wrapped({ draft }, schema) {
  return {
    $schema: DRAFTS[draft],
    type: "object",
    properties: { [FIELD]: lifted(schema, draft) },
    required: [FIELD],
  };
}

/** Without its own `$schema`; references to its root lead to its new place, unless it has an address of its own. */
function lifted(schema, draft) {
  if (typeof schema === "boolean") return schema;
  const { $schema: _dialect, ...rest } = schema;
  return typeof schema[draft === "draft4" ? "id" : "$id"] === "string" ? rest : moved(rest);
}

function moved(schema) {
  if (Array.isArray(schema)) return schema.map(moved);
  if (typeof schema !== "object" || schema === null) return schema;
  // Below an identifier of its own, a reference starts from there.
  if (typeof schema.$id === "string" && !schema.$id.startsWith("#")) return schema;
  return mapped(schema, (key, value) => {
    if (DATA.has(key)) return value;
    if (key === "$ref" && typeof value === "string" && /^#(?:\/|$)/.test(value))
      return `#/properties/${FIELD}${value.slice(1)}`;
    const isMap = MAPS.has(key) && typeof value === "object" && value !== null && !Array.isArray(value);
    return isMap ? mapped(value, (_name, item) => moved(item)) : moved(value);
  });
}

function mapped(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(key, value)]));
}
