import { canonicalText, sameJson } from "../canonical.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject, member, objectMember } from "../json.ts";
import type { Callers } from "../rule.ts";
import { REFERENCES } from "./mentions.ts";
import type { Direction } from "./walk.ts";

interface Question {
  readonly direction: Direction;
  readonly callers: Callers;
}

type Pair = readonly [before: Json, after: Json];

/**
 * What differs between two schemas of which more cannot be said: properties that are the same on both sides are left out, and
 * new ones that stand in no value which the comparison is about. All else stays, also what is the same, since it decides what the
 * rest means. Both are expected without words, with the sets in order.
 */
export function differingParts(before: Json, after: Json, question: Question): Pair {
  return partsOf([before, after], unmetNames(before, question)).pair;
}

interface Parts {
  readonly same: boolean;
  readonly pair: Pair;
}

type Unmet = (name: string, beside: JsonObject) => boolean;

function partsOf([before, after]: Pair, unmet: Unmet): Parts {
  if (!isJsonObject(before) || !isJsonObject(after)) return { same: sameJson(before, after), pair: [before, after] };
  const [old, now]: readonly [Record<string, Json>, Record<string, Json>] = [{ ...before }, { ...after }];
  let same = Object.keys(before).length === Object.keys(after).length;
  for (const keyword of Object.keys(before)) {
    const [left, right] = [before[keyword] as Json, member(after, keyword)];
    if (right === undefined) {
      same = false;
      continue;
    }
    const parts = keywordParts(keyword, [left, right], unmet);
    same &&= parts.same;
    [old[keyword], now[keyword]] = parts.pair;
  }
  return { same, pair: [old, now] };
}

function keywordParts(keyword: string, pair: Pair, unmet: Unmet): Parts {
  const [left, right] = pair;
  if (keyword === "items") return partsOf(pair, unmet);
  if (isJsonObject(left) && isJsonObject(right)) {
    if (keyword === "properties") return mapParts([left, right], unmet);
    // What a reference that counts leads to is counted with the reference.
    if (keyword === "$defs" || keyword === "definitions") return mapParts([left, right], () => false);
  }
  if (keyword === "required" && isJsonArray(left) && isJsonArray(right)) {
    const [old, now] = [new Set(left.map(canonicalText)), new Set(right.map(canonicalText))];
    const gone = left.filter((name) => !now.has(canonicalText(name)));
    const come = right.filter((name) => !old.has(canonicalText(name)));
    return { same: gone.length + come.length === 0, pair: [gone, come] };
  }
  return { same: sameJson(left, right), pair };
}

function mapParts([before, after]: readonly [JsonObject, JsonObject], unmet: Unmet): Parts {
  const [old, now]: readonly [[string, Json][], [string, Json][]] = [[], []];
  let same = true;
  for (const [name, schema] of Object.entries(before)) {
    const counterpart = member(after, name);
    if (counterpart === undefined) {
      same = false;
      old.push([name, schema]);
      continue;
    }
    const parts = partsOf([schema, counterpart], unmet);
    if (parts.same) continue;
    same = false;
    old.push([name, parts.pair[0]]);
    now.push([name, parts.pair[1]]);
  }
  for (const [name, schema] of Object.entries(after)) {
    if (Object.hasOwn(before, name)) continue;
    same = false;
    if (!unmet(name, before)) now.push([name, schema]);
  }
  return { same, pair: [Object.fromEntries(old), Object.fromEntries(now)] };
}

/** Keywords that make maps of objects unless their value is yes or no. */
const MAPS: ReadonlySet<string> = new Set(["patternProperties", "additionalProperties", "unevaluatedProperties"]);

/** Keywords with which a reader looks at names that it does not list. */
const LOOKING: ReadonlySet<string> = new Set([
  ...[...MAPS, "propertyNames", "minProperties", "maxProperties"],
  ...["$dynamicRef", "$recursiveRef"],
]);

/**
 * Which new names no value has that the comparison is about. Old calls hold only names that the old schema declares, unless
 * callers send anything; an old reader that looks at no names but its own does not see what is new in a result.
 */
function unmetNames(before: Json, { direction, callers }: Question): Unmet {
  if (direction === "input" && callers === "any") return () => false;
  const known = new Set<string>();
  let open = false;
  const stack: Json[] = [before];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (typeof value === "string") known.add(value);
    else if (isJsonArray(value)) stack.push(...value);
    else if (isJsonObject(value))
      for (const [key, inner] of Object.entries(value)) {
        known.add(key);
        stack.push(inner);
        if (direction === "input") open ||= MAPS.has(key) && typeof inner === "object";
        else open ||= (LOOKING.has(key) && inner !== true) || (VALUES.has(key) && holdsObject(inner));
      }
  }
  // An object without any name is one in which callers put what they like.
  return (name, beside) => !open && !known.has(name) && Object.keys(beside).length > 0;
}

const VALUES: ReadonlySet<string> = new Set(["const", "enum"]);

function holdsObject(value: Json): boolean {
  return isJsonObject(value) || (isJsonArray(value) && value.some(holdsObject));
}

/** The references in a value, each once. */
export function referencesIn(value: Json): readonly string[] {
  const found = new Set<string>();
  const stack: Json[] = [value];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (isJsonArray(part)) stack.push(...part);
    else if (isJsonObject(part))
      for (const [key, inner] of Object.entries(part)) {
        if (REFERENCES.has(key) && typeof inner === "string") found.add(inner);
        else stack.push(inner);
      }
  }
  return [...found];
}

/**
 * What the references in a value lead to, by reference, down to the last one: a value that says `$ref` says nothing by itself.
 * `whole` is what counts of the root, for a reference that leads to it or that is not a pointer to a definition.
 */
export function referredSchemas(
  value: Json,
  { root, whole }: { readonly root: Json; readonly whole: Json },
): JsonObject {
  const found = new Map<string, Json>();
  const open = [...referencesIn(value)];
  for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
    if (found.has(reference)) continue;
    const target = definitionAt(root, reference);
    found.set(reference, target ?? whole);
    if (target !== undefined) open.push(...referencesIn(target));
  }
  return Object.fromEntries(found);
}

/** The definition that a plain reference names. */
function definitionAt(root: Json, reference: string): Json | undefined {
  const [, list, name] = /^#\/(\$defs|definitions)\/([^/%~]+)$/.exec(reference) ?? [];
  if (list === undefined || name === undefined || !isJsonObject(root)) return undefined;
  return member(objectMember(root, list) ?? {}, name);
}
