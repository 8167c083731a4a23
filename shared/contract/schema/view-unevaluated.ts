import { isJsonArray, isJsonObject, type Json, type JsonObject, member, objectMember } from "../json.ts";
import { evaluatesContained } from "./dialect.ts";
import { childPosition, type Position } from "./document.ts";
import type { Expansion, Part } from "./expand.ts";
import { ARRAY, OBJECT, type TypeSet } from "./json-types.ts";
import { isAnything, restKeyword } from "./view-facts.ts";

/** An `unevaluated…` that no plain keyword can stand for: which part of a value it is about hangs on what else fits it. */
export interface Unevaluated {
  readonly keyword: "unevaluatedProperties" | "unevaluatedItems";
  /** What the unevaluated parts must fit. */
  readonly demand: Position;
  /** The schema in which the keyword stands: only what is looked at within it counts as evaluated. */
  readonly scope: Position;
}

export interface UnevaluatedView {
  /** What names must fit that no part of the node declares, as `additionalProperties` over all parts would say. */
  readonly properties: readonly Position[];
  /** What items must fit that come after the longest prefix of all parts. */
  readonly items: readonly Position[];
  readonly opaque: readonly Unevaluated[];
}

const NONE: UnevaluatedView = { properties: [], items: [], opaque: [] };

const KEYWORDS = [
  ["unevaluatedProperties", OBJECT],
  ["unevaluatedItems", ARRAY],
] as const;

/** What the parts of a node say about what nothing looks at, beside those that {@link standsAlone} makes plain. */
export function unevaluatedView(expansion: Expansion, types: TypeSet): UnevaluatedView {
  const { parts } = expansion;
  if (!parts.some(mentionsUnevaluated)) return NONE;
  const found = { unevaluatedProperties: [] as Position[], unevaluatedItems: [] as Position[] };
  const opaque: Unevaluated[] = [];
  for (const part of parts) {
    for (const [keyword, type] of KEYWORDS) {
      const value = member(part.schema, keyword);
      const idle = value === undefined || isAnything(value) || (types & type) === 0 || looksAtAll(part.schema, keyword);
      if (idle || standsAlone(part.position, keyword)) continue;
      const demand = childPosition(part.position, value, keyword);
      if (!seesAll(part, expansion)) opaque.push({ keyword, demand, scope: part.position });
      else if (parts.some((other) => other !== part && looksAtAll(other.schema, keyword))) continue;
      else if (parts.some((other) => other !== part && Object.hasOwn(other.schema, keyword))) continue;
      else if (keyword === "unevaluatedItems" && parts.some(({ position }) => marksContained(position)))
        opaque.push({ keyword, demand, scope: part.position });
      else found[keyword].push(demand);
    }
  }
  return { properties: found.unevaluatedProperties, items: found.unevaluatedItems, opaque };
}

function mentionsUnevaluated({ schema }: Part): boolean {
  return Object.hasOwn(schema, "unevaluatedProperties") || Object.hasOwn(schema, "unevaluatedItems");
}

/** Keywords that apply schemas to the same value, so that what those look at counts as evaluated, too. */
const IN_PLACE = [
  "$ref",
  "$recursiveRef",
  "$dynamicRef",
  "allOf",
  "anyOf",
  "oneOf",
  "if",
  "dependentSchemas",
  "dependencies",
] as const;

/**
 * Whether an `unevaluated…` of a schema has only the keywords beside it to look at, so that it means `additionalProperties`
 * there, or `items` after the prefix.
 */
export function standsAlone(position: Position, keyword: Unevaluated["keyword"]): boolean {
  const { schema } = position;
  return (
    isJsonObject(schema) &&
    !hasOneOf(schema, IN_PLACE) &&
    (keyword === "unevaluatedProperties" || !marksContained(position))
  );
}

/** The value of an `unevaluated…` that {@link standsAlone}. */
export function plainlyUnevaluated(
  schema: JsonObject,
  position: Position,
  keyword: Unevaluated["keyword"],
): Json | undefined {
  const value = member(schema, keyword);
  return value !== undefined && standsAlone(position, keyword) ? value : undefined;
}

/** Whether `contains` marks the items that it matches, as it does since 2020-12 (core, 10.3.1.3). */
function marksContained({ schema, document }: Position): boolean {
  return isJsonObject(schema) && Object.hasOwn(schema, "contains") && evaluatesContained(document.dialect);
}

/** Whether the plain keywords of a schema look at all names or items, so that none is left. */
function looksAtAll(schema: JsonObject, keyword: Unevaluated["keyword"]): boolean {
  if (keyword === "unevaluatedProperties") return Object.hasOwn(schema, "additionalProperties");
  const rest = member(schema, restKeyword(schema));
  return rest !== undefined && !isJsonArray(rest);
}

/** Keywords that look at parts of a value, or may. */
const LOOKING = [
  "properties",
  "patternProperties",
  "additionalProperties",
  "unevaluatedProperties",
  "prefixItems",
  "items",
  "contains",
  "unevaluatedItems",
] as const;

/** Whether an `unevaluated…` of a part counts all that the node looks at, whichever value it is. */
function seesAll(part: Part, { parts, problems }: Expansion): boolean {
  if (problems.length > 0 || parts.some(({ schema }) => mayLook(schema))) return false;
  const index = parts.indexOf(part);
  // What comes after it in the same chain of references lies within it.
  const outside = parts.filter((other, place) => other.root !== part.root || place < index);
  return outside.every(
    ({ schema, root }) => !hasOneOf(schema, LOOKING) && (root !== part.root || !Object.hasOwn(schema, "allOf")),
  );
}

/** Whether a schema applies others that may fit a value or not. */
function mayLook(schema: JsonObject): boolean {
  const not = objectMember(schema, "not");
  return (
    hasOneOf(schema, ["anyOf", "oneOf", "if", "dependentSchemas", "dependencies", "$dynamicRef"]) ||
    // Its demands are merged, but it looks at nothing.
    (not !== undefined && Object.hasOwn(not, "not"))
  );
}

function hasOneOf(schema: JsonObject, keywords: readonly string[]): boolean {
  return keywords.some((keyword) => Object.hasOwn(schema, keyword));
}
