/** Keywords that apply schemas (JSON Schema 2020-12 core, 10 and 11, with the older spellings), by the form of their value. */
export const APPLICATORS: ReadonlyMap<string, "schema" | "schema-or-list" | "list" | "map"> = new Map([
  ["additionalProperties", "schema"],
  ["unevaluatedProperties", "schema"],
  ["additionalItems", "schema"],
  ["unevaluatedItems", "schema"],
  ["propertyNames", "schema"],
  ["contains", "schema"],
  ["not", "schema"],
  ["if", "schema"],
  ["then", "schema"],
  ["else", "schema"],
  ["items", "schema-or-list"],
  ["allOf", "list"],
  ["anyOf", "list"],
  ["oneOf", "list"],
  ["prefixItems", "list"],
  ["properties", "map"],
  ["patternProperties", "map"],
  ["$defs", "map"],
  ["definitions", "map"],
  ["dependentSchemas", "map"],
]);

/** Keywords that a view reads, or that say nothing; all others are hints and count as text. */
export const READ_KEYWORDS = new Set(
  (
    "$schema $id id $anchor $dynamicAnchor $recursiveAnchor $ref $recursiveRef $defs definitions $vocabulary type enum const " +
    "multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern format contentEncoding " +
    "contentMediaType contentSchema prefixItems items additionalItems unevaluatedItems contains minContains maxContains " +
    "minItems maxItems uniqueItems properties patternProperties additionalProperties unevaluatedProperties propertyNames " +
    "required minProperties maxProperties dependentRequired dependentSchemas dependencies allOf anyOf oneOf not if then else"
  ).split(" "),
);
