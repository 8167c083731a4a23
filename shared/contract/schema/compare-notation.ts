import { canonicalText, sameJson } from "../canonical.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject, member } from "../json.ts";
import type { NotationKindName } from "./notation-kinds.ts";
import type { View } from "./view.ts";
import { isAnything } from "./view-facts.ts";
import { boundsHeld, type NumberView } from "./view-number.ts";
import type { Walk, Where } from "./walk.ts";

/** Keywords whose value says nothing when it is this one. */
const NEUTRAL = [
  ["minLength", 0],
  ["minItems", 0],
  ["minProperties", 0],
  ["uniqueItems", false],
] as const;

interface Context {
  readonly walk: Walk;
  readonly where: Where;
}

/** Names differences between two nodes that mean the same, by how each side writes them. */
export function compareNotation(before: View, after: View, { walk, where }: Context): void {
  const [b, a] = [own(before), own(after)];
  const pointer = after.pointer === "" ? before.pointer : after.pointer;
  const name: Name = (kind, what, { keyword, ...values } = {}) =>
    walk.notation(kind, where, { pointer: keyword === undefined ? pointer : `${pointer}/${keyword}`, what, ...values });
  if (sameJson(b, a)) return;
  compareReferences(before, after, name);
  if (before.expansion.merged !== after.expansion.merged)
    name("allOf-flattened-equivalent", "allOf was merged or split");
  compareLists(b, a, name);
  compareEnumNotation(b, a, name);
  compareValueGroups(before, after, name);
  compareTypeNotation(before, after, name);
  compareNumberNotation(before, after, name);
  compareNeutral(before, after, name);
  comparePatternText(before, after, { walk, name });
}

/** Says that a difference means nothing; `keyword` tells it from others of its kind at the same place. */
type Name = (
  kind: NotationKindName,
  what: string,
  about?: { readonly keyword?: string; readonly before?: Json | undefined; readonly after?: Json | undefined },
) => void;

function own(view: View): JsonObject {
  const schema = view.node[0]?.schema;
  return isJsonObject(schema) ? schema : {};
}

function compareReferences(before: View, after: View, name: Name): void {
  const [old, now] = [before.expansion.references, after.expansion.references];
  if (old.length !== now.length)
    name("ref-inlined-equivalent", "a reference was replaced by its target, or the reverse");
  else if (old.some((one, index) => one.reference !== now[index]?.reference))
    name("defs-renamed-equivalent", "a definition was renamed or moved");
}

function compareLists(b: JsonObject, a: JsonObject, name: Name): void {
  const [old, now] = [listOf(b, "required"), listOf(a, "required")];
  if (!sameJson(member(b, "required"), member(a, "required")) && sameSet(old, now))
    name("required-reordered", "required stands in another order");
}

function compareEnumNotation(b: JsonObject, a: JsonObject, name: Name): void {
  const [oldList, newList] = [member(b, "enum"), member(a, "enum")];
  const [oldConst, newConst] = [member(b, "const"), member(a, "const")];
  if (isJsonArray(oldList) && isJsonArray(newList)) {
    if (!sameJson(oldList, newList) && sameSet(oldList, newList))
      name("enum-reordered", "enum stands in another order");
  } else if (
    (isJsonArray(oldList) && sameJson(oldList, [newConst ?? null])) ||
    (isJsonArray(newList) && sameJson(newList, [oldConst ?? null]))
  )
    name("single-enum-to-const-same", "an enumeration of one value and a constant mean the same");
}

/** An enumeration, and alternatives of its values. */
function compareValueGroups(before: View, after: View, name: Name): void {
  if (before.alternatives.valueGroups.length === after.alternatives.valueGroups.length) return;
  const texts = (view: View) => [...(view.values?.keys() ?? [])].sort();
  if (sameJson(texts(before), texts(after)))
    name("equivalent", "a list of values and alternatives of those values mean the same");
}

function compareTypeNotation(before: View, after: View, name: Name): void {
  if (before.types !== after.types) return;
  const unions = (view: View) =>
    view.alternatives.typeGroups.length + view.expansion.parts.filter((part) => part.key.endsWith("?null")).length;
  const [old, now] = [unions(before), unions(after)];
  if (old !== now) name("type-array-to-anyOf-equivalent", "a list of types and anyOf of those types mean the same");
  else {
    const [b, a] = [member(own(before), "type"), member(own(after), "type")];
    if (isJsonArray(b) && isJsonArray(a) && !sameJson(b, a) && sameSet(b, a))
      name("enum-reordered", "the names of types stand in another order", { keyword: "type" });
  }
}

function compareNumberNotation(before: View, after: View, name: Name): void {
  const [old, now] = [before.number, after.number];
  if (boundsLeftOut(old, now) !== boundsLeftOut(now, old))
    name("safe-integer-bounds-added", "bounds of ±(2^53−1) come or go, a habit of generators");
  for (const side of ["minimum", "maximum"] as const) {
    const [b, a] = [old[side], now[side]];
    if (b === undefined || a === undefined || b.value !== a.value || b.exclusive !== a.exclusive) continue;
    if (keywordAt(b.pointer) !== keywordAt(a.pointer))
      name("exclusive-vs-inclusive-integer", "an exclusive and an inclusive bound mean the same on integers", {
        keyword: keywordAt(a.pointer),
      });
  }
}

/** How many bounds of safe integers say nothing beside another view. */
function boundsLeftOut(own: NumberView, other: NumberView): number {
  return (["minimum", "maximum"] as const).filter(
    (side) => own.safe[side] !== undefined && boundsHeld(own, other, side)[0] === undefined,
  ).length;
}

const OPENING = ["additionalProperties", "items", "unevaluatedProperties"] as const;

function compareNeutral(before: View, after: View, name: Name): void {
  const [b, a] = [own(before), own(after)];
  for (const keyword of OPENING) {
    const [old, now] = [member(b, keyword), member(a, keyword)];
    if (old === now) continue;
    const open = (value: Json | undefined) => value === undefined || isAnything(value);
    if (!sameJson(old, now) && open(old) && open(now))
      name(
        keyword === "additionalProperties" ? "additionalProperties-true-to-empty" : "neutral-keyword-added",
        `${keyword}: true, {} and nothing mean the same`,
        { keyword, before: old, after: now },
      );
  }
  for (const [keyword, neutral] of NEUTRAL) {
    const [old, now] = [member(b, keyword), member(a, keyword)];
    if (old === now) continue;
    const idle = (value: Json | undefined) => value === undefined || value === neutral;
    if (idle(old) && idle(now))
      name("neutral-keyword-added", `${keyword}: ${String(neutral)} says nothing`, {
        keyword,
        before: old,
        after: now,
      });
  }
  const idleNames = [before, after].every(({ object }) => object.propertyNames.length === 0);
  if (idleNames && !sameJson(member(b, "propertyNames"), member(a, "propertyNames")))
    name("neutral-keyword-added", "names of properties are strings anyway", { keyword: "propertyNames" });
  const typed = Object.hasOwn(b, "type") !== Object.hasOwn(a, "type");
  const enumerated = (schema: JsonObject) => Object.hasOwn(schema, "enum") || Object.hasOwn(schema, "const");
  if (typed && enumerated(b) && enumerated(a))
    name("neutral-keyword-added", "the type follows from the values", { keyword: "type" });
}

function comparePatternText(
  before: View,
  after: View,
  { walk, name }: { readonly walk: Walk; readonly name: Name },
): void {
  const [old, now] = [
    before.string.patterns.map(({ value }) => value),
    after.string.patterns.map(({ value }) => value),
  ];
  if (sameJson(old, now)) return;
  const normal = (patterns: readonly string[]) => patterns.map((pattern) => walk.languages.normalForm(pattern)).sort();
  if (sameJson(normal(old), normal(now)))
    name("pattern-equivalent", "two patterns match the same strings", { before: old[0], after: now[0] });
}

function listOf(schema: JsonObject, keyword: string): readonly Json[] {
  const value = member(schema, keyword);
  return isJsonArray(value) ? value : [];
}

function sameSet(left: readonly Json[], right: readonly Json[]): boolean {
  const texts = (list: readonly Json[]) => [...new Set(list.map(canonicalText))].sort();
  return sameJson(texts(left), texts(right));
}

function keywordAt(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}
