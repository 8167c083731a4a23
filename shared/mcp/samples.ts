import { canonicalText, sameJson } from "../contract/canonical.ts";
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  member,
  pointerTo,
  stringMember,
} from "../contract/json.ts";
import type { ListKey } from "../contract/model.ts";
import { foreign, type Side, sideError } from "./side.ts";

/**
 * The list that two samples agree on. When only the order differs, the items are sorted by name or URI and `reordered` is
 * true. Throws a CaptureError `non-deterministic` that names the item and the place when anything else differs.
 */
export function settledSample(
  key: ListKey,
  samples: readonly [readonly JsonObject[], readonly JsonObject[]],
  side: Side,
): { readonly items: readonly JsonObject[]; readonly reordered: boolean } {
  const [first, second] = samples;
  // This almost always suffices; canonical text is only needed when a server shuffles.
  if (first.length === second.length && first.every((item, index) => sameJson(item, second[index])))
    return { items: first, reordered: false };
  const sorted = sortedItems(first);
  const other = sortedItems(second);
  const isSame = sorted.length === other.length && sorted.every((item, index) => item.text === other[index]?.text);
  if (isSame) return { items: sorted.map(({ item }) => item), reordered: true };
  throw sideError(side, "non-deterministic", {
    problem: `two samples of \`${key}\` that were taken one after the other differ: ${difference(key, samples, side)}`,
    next: "have the server answer alike every time (no clock, counter or random value in a list), or capture it when it has settled",
  });
}

interface SortedItem {
  readonly item: JsonObject;
  readonly name: string;
  readonly text: string;
}

function sortedItems(items: readonly JsonObject[]): readonly SortedItem[] {
  const keyed = items.map((item) => ({ item, name: nameOf(item), text: canonicalText(item) }));
  return keyed.sort((a, b) => compareText(a.name, b.name) || compareText(a.text, b.text));
}

/** By code units: the order must not depend on a locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function nameOf(item: JsonObject): string {
  return stringMember(item, "name") ?? stringMember(item, "uri") ?? stringMember(item, "uriTemplate") ?? "";
}

const ITEM_WORDS: Readonly<Record<ListKey, string>> = {
  tools: "tool",
  prompts: "prompt",
  resources: "resource",
  resourceTemplates: "resource template",
};

function difference(
  key: ListKey,
  [first, second]: readonly [readonly JsonObject[], readonly JsonObject[]],
  side: Side,
): string {
  const word = (name: string) => `${ITEM_WORDS[key]} "${foreign(side, name)}"`;
  const secondNames = new Set(second.map(nameOf));
  const firstNames = new Set(first.map(nameOf));
  const gone = first.find((item) => !secondNames.has(nameOf(item)));
  if (gone !== undefined) return `${word(nameOf(gone))} is in the first only`;
  const added = second.find((item) => !firstNames.has(nameOf(item)));
  if (added !== undefined) return `${word(nameOf(added))} is in the second only`;
  for (const item of first) {
    const others = second.filter((other) => nameOf(other) === nameOf(item));
    const closest = others[0];
    if (closest === undefined || others.some((other) => sameJson(item, other))) continue;
    const place = firstDifference(item, closest, "");
    return `${word(nameOf(item))} at ${place.pointer === "" ? "its root" : foreign(side, place.pointer)} (${excerpt(place.before, side)}, then ${excerpt(place.after, side)})`;
  }
  return "an item is given more often in one of them";
}

interface Place {
  readonly pointer: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** Where two values that differ differ first. The depth of both has been checked. */
function firstDifference(before: Json | undefined, after: Json | undefined, pointer: string): Place {
  const place = { pointer, before, after };
  if (isJsonObject(before) && isJsonObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const key = keys.find((name) => !sameJson(member(before, name), member(after, name)));
    return key === undefined
      ? place
      : firstDifference(member(before, key), member(after, key), pointerTo(pointer, key));
  }
  if (isJsonArray(before) && isJsonArray(after) && before.length === after.length) {
    const index = before.findIndex((item, position) => !sameJson(item, after[position]));
    return index === -1 ? place : firstDifference(before[index], after[index], pointerTo(pointer, index));
  }
  return place;
}

function excerpt(value: Json | undefined, side: Side): string {
  return value === undefined ? "absent" : foreign(side, JSON.stringify(value), 60);
}
