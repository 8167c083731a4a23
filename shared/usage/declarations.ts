import { sameJson } from "../contract/canonical.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject, objectMember } from "../contract/json.ts";
import type { SchemaNode } from "../contract/schema/document.ts";
import { mentions } from "../contract/schema/mentions.ts";

/** Keywords by which it hangs on more than names what is declared. */
export const CONDITIONAL: ReadonlySet<string> = new Set(
  "$ref $dynamicRef $recursiveRef anyOf oneOf if dependentSchemas dependencies unevaluatedProperties".split(" "),
);

/** Keywords whose schema says what values of other names must be; if it says anything, such names are declared. */
export const MAPS = ["additionalProperties", "unevaluatedProperties"] as const;

/** Whether the same arguments may be heard under the one and not under the other; without a look at any. */
export function mayDeclareOther(before: Json, after: Json): boolean {
  if (sameJson(before, after)) return false;
  if (mentions(before, CONDITIONAL) || mentions(after, CONDITIONAL)) return true;
  return !sameJson(declarations(before), declarations(after));
}

/** Whether any of the schemas of a value declares a name. */
export function declaresNames(node: SchemaNode): boolean {
  return node.some(({ schema }) => isJsonObject(schema) && NAMING.some((keyword) => hasMembers(schema, keyword)));
}

const NAMING = ["properties", "patternProperties", ...MAPS];

function hasMembers(schema: JsonObject, keyword: string): boolean {
  const map = objectMember(schema, keyword);
  return map !== undefined && Object.keys(map).length > 0;
}

/** Keywords that declare whatever the value is. */
const DECLARING = new Set(["properties", "patternProperties", "additionalProperties", "items", "prefixItems", "allOf"]);

/** What a schema without conditions declares, without what it demands: equal where the same arguments are heard. */
function declarations(schema: Json): Json {
  if (isJsonArray(schema)) return schema.map(declarations);
  if (!isJsonObject(schema)) return true;
  const kept = Object.keys(schema).filter(
    (keyword) => DECLARING.has(keyword) && (keyword !== "additionalProperties" || hasMembers(schema, keyword)),
  );
  if (kept.length === 0) return true;
  return Object.fromEntries(
    kept.map((keyword) => {
      const value = schema[keyword] as Json;
      const isMap = (keyword === "properties" || keyword === "patternProperties") && isJsonObject(value);
      return [keyword, isMap ? mapped(value) : declarations(value)];
    }),
  );
}

function mapped(map: JsonObject): Json {
  return Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, declarations(schema)]));
}
