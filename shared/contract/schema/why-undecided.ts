import { isJsonArray, isJsonObject, type Json, type JsonObject, stringMember } from "../json.ts";
import { APPLICATORS } from "./applicators.ts";
import type { SchemaNode } from "./document.ts";
import { DYNAMIC } from "./mentions.ts";
import type { Languages } from "./patterns.ts";

/** Schemas that are looked at for a reason, at most. */
const PLACES = 20_000;
/** Keywords named in one reason at most. */
const NAMED = 3;

/** Keywords whose values no rule knows in every combination. */
const HARD = [
  "unevaluatedProperties",
  "unevaluatedItems",
  "if",
  "not",
  "oneOf",
  "contains",
  "dependentSchemas",
  "dependencies",
  "propertyNames",
  "patternProperties",
  "uniqueItems",
  "multipleOf",
  "anyOf",
] as const;

/** Why neither a proof nor a value was found for these nodes although both searches came to their ends: one clause. */
export function whyUndecided(nodes: readonly SchemaNode[]): string {
  const parts = nodes.flat();
  const languages = parts[0]?.document.languages;
  const roots = parts.map(({ schema, document }) => (document.refers() ? document.root : schema));
  const opaque = languages === undefined ? undefined : opaqueIn(roots, languages);
  if (opaque !== undefined) return opaque;
  const schemas = schemasIn(roots);
  const used = new Set(schemas.flatMap((schema) => Object.keys(schema)));
  if ([...DYNAMIC].some((keyword) => used.has(keyword))) return "$dynamicRef is not followed";
  const hard = HARD.filter((keyword) => used.has(keyword)).slice(0, NAMED);
  const tried = "none of the values that were tried shows a break";
  return hard.length === 0
    ? `no rule shows it, and ${tried}`
    : `no rule shows it through ${listed(hard)}, and ${tried}`;
}

/** That what a pattern within these schemas matches is not known, as a clause; `undefined` where it is of all of them. */
export function opaqueIn(roots: readonly Json[], languages: Languages): string | undefined {
  const patterns = schemasIn(roots).flatMap((schema) => patternsOf(schema));
  const opaque = patterns.find((pattern) => !languages.isRegular(pattern));
  return opaque === undefined ? undefined : opaqueWords(opaque);
}

/** Why two patterns at one place were not compared. */
export function whyPatternsUndecided(patterns: readonly string[], languages: Languages): string {
  const opaque = patterns.find((pattern) => !languages.isRegular(pattern));
  return opaque === undefined
    ? "more than one pattern stands there, or they are too large together"
    : opaqueWords(opaque);
}

/** Characters of a pattern in a reason at most. */
const PATTERN = 60;

function opaqueWords(pattern: string): string {
  const shown = pattern.length > PATTERN ? `${pattern.slice(0, PATTERN)}…` : pattern;
  return `the pattern ${shown} has look-around, back-references or too many states`;
}

function patternsOf(schema: JsonObject): readonly string[] {
  const pattern = stringMember(schema, "pattern");
  const { patternProperties } = schema;
  return [
    ...(pattern === undefined ? [] : [pattern]),
    ...(isJsonObject(patternProperties) ? Object.keys(patternProperties) : []),
  ];
}

/** All schemas within these, as far as they are looked at. */
function schemasIn(roots: readonly Json[]): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const ahead: Json[] = [...roots];
  for (let schema = ahead.pop(); schema !== undefined && found.length < PLACES; schema = ahead.pop()) {
    if (!isJsonObject(schema)) continue;
    found.push(schema);
    for (const [keyword, value] of Object.entries(schema)) {
      const form = keyword === "dependencies" ? "map" : APPLICATORS.get(keyword);
      if (form === "map") ahead.push(...(isJsonObject(value) ? Object.values(value) : []));
      else if (form !== undefined) ahead.push(...(isJsonArray(value) ? value : [value]));
    }
  }
  return found;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
