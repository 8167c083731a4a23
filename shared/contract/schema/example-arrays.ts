import type { Json } from "../json.ts";
import type { SchemaNode } from "./document.ts";
import { sizeWithin } from "./example-scalars.ts";
import { DEPTH_LIMIT, isNear, type Search, SIZE_LIMIT, WEIGHT_LIMIT, weightOf } from "./example-search.ts";
import { NUMBER, STRING } from "./json-types.ts";
import type { View } from "./view.ts";
import { itemNode } from "./view-array.ts";

/** Lists of a view, short ones first, with each of the items; then some just outside of it. */
export function arrays(view: View, search: Search, depth: number): readonly Json[] {
  const { minItems, maxItems, prefix, contains, uniqueItems } = view.array;
  const limit = depth < 2 ? SIZE_LIMIT : SIZE_LIMIT / 20;
  const least = sizeWithin(minItems?.value ?? 0, limit);
  const most = sizeWithin(maxItems?.value ?? Math.max(least + 2, 3), limit);
  if (depth >= DEPTH_LIMIT) return least === 0 ? [[]] : [];
  const at = (index: number) => {
    const own = contains[index];
    return search.examples(own === undefined ? itemNode(view.array, index) : own.node, depth + 1);
  };
  const build = (length: number, variant: number): Json[] =>
    Array.from({ length }, (_, index) => {
      const choices = at(index);
      if (uniqueItems === undefined) return choices[variant % Math.max(choices.length, 1)] ?? null;
      return choices[variant + index] ?? another(itemNode(view.array, index), index, search) ?? choices[0] ?? null;
    });
  const found: Json[] = [build(least, 0), build(Math.max(least, Math.min(1, most)), 0), build(most, 0)];
  if (isNear(search, depth)) {
    if ((maxItems?.value ?? 0) > limit || (minItems?.value ?? 0) > limit) search.onCut();
    for (const size of search.sizes) {
      if (size + 1 > limit) search.onCut();
      else for (const length of [size, size + 1]) if (length >= least) found.push(build(length, 0));
    }
  }
  if (prefix.length > 0) {
    const whole = build(Math.min(prefix.length, most), 0);
    found.push(whole);
    for (const [index] of whole.slice(0, 4).entries()) {
      for (const choice of at(index).slice(1, 6)) found.push(whole.with(index, choice));
    }
    const behind = Math.min(at(prefix.length).length, 14);
    for (let variant = 0; variant < behind && prefix.length < most; variant += 1)
      found.push(build(prefix.length + 1, variant));
  }
  const variants = least > 50 ? 1 : Math.min(at(0).length, 12);
  const length = Math.max(least, Math.min(1, most));
  for (let variant = 1; length > 0 && variant < variants; variant += 1) found.push(build(length, variant));
  if (maxItems !== undefined && most < limit) found.push(build(most + 1, 0));
  if (least > 0 && least <= 50) found.push(build(least - 1, 0));
  return found;
}

/** One more text or number than the examples of a node, told from them by its place in a list. */
function another(node: SchemaNode, index: number, { viewer }: Search): Json | undefined {
  if (node.length === 0) return `item${index}`;
  const { types, values, number } = viewer.view(node);
  if (values !== undefined) return undefined;
  if (types & STRING) return `item${index}`;
  return types & NUMBER ? Math.ceil(number.minimum?.value ?? 0) + index : undefined;
}

/** The shortest list with the plainest items; `undefined` when one of them has none. */
export function plainestArray(view: View, search: Search, depth: number): Json | undefined {
  const { minItems, contains, uniqueItems } = view.array;
  const least = minItems?.value ?? 0;
  if (least === 0 && contains.length === 0) return [];
  if (uniqueItems !== undefined || contains.length > 0) return arrays(view, search, depth)[0];
  if (least > SIZE_LIMIT / 20 || depth >= DEPTH_LIMIT + 2) return undefined;
  const items: Json[] = [];
  for (let index = 0; index < least; index += 1) {
    // Behind the prefix one item is as good as another.
    const item =
      index > view.array.prefix.length ? items.at(-1) : search.plainest(itemNode(view.array, index), depth + 1);
    if (item === undefined || weightOf(item) * least > WEIGHT_LIMIT) return undefined;
    items.push(item);
  }
  return items;
}
