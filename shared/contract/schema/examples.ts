import type { Json } from "../json.ts";
import type { SchemaNode } from "./document.ts";
import { ARRAY, BOOLEAN, FRACTION, INTEGER, NULL, NUMBER, OBJECT, STRING } from "./json-types.ts";
import type { View, Viewer } from "./view.ts";
import { itemNode } from "./view-array.ts";

/** How deep examples go before optional parts are left out. */
const DEPTH_LIMIT = 5;
/** Examples of one node at most, and of the node asked about, which varies each of its parts. */
const EXAMPLE_LIMIT = 24;
const ROOT_LIMIT = 400;
/** Nodes visited for one question at most: a definition that refers to itself many times has no end of examples. */
const NODE_LIMIT = 1_500;
/** Undeclared keys: plain, with capitals and signs, empty. */
const EXTRA_NAMES = ["undeclared", "Undeclared-1", ""] as const;
/** Characters or items of an example at most. */
const SIZE_LIMIT = 2_000;

/**
 * Values that a node is likely to accept, simple ones first: each type, each branch, each listed value, both ends of each
 * range, each property with each of its own examples. No promise that they fit: check them. Deterministic.
 */
export function examplesOf(node: SchemaNode, viewer: Viewer): readonly Json[] {
  return examples(node, { viewer, budget: { nodes: NODE_LIMIT } }, 0);
}

interface Search {
  readonly viewer: Viewer;
  readonly budget: { nodes: number };
}

function examples(node: SchemaNode, search: Search, depth: number): readonly Json[] {
  const { viewer, budget } = search;
  budget.nodes -= 1;
  if (budget.nodes < 0) return [];
  if (node.length === 0) return ["x", 1, true, null, 0.5, [], {}, ""];
  const view = viewer.view(node);
  if (view.values !== undefined) return [...view.values.values()].slice(0, EXAMPLE_LIMIT);
  const found: Json[] = [];
  for (const group of [...view.alternatives.anyOf, ...view.alternatives.oneOf]) {
    for (const branch of group.branches.slice(0, 12)) found.push(...ofBranch(view, branch, search, depth).slice(0, 6));
  }
  for (const conditional of view.alternatives.conditionals) {
    for (const branch of [conditional.condition, conditional.consequence, conditional.otherwise])
      found.push(...ofBranch(view, branch, search, depth).slice(0, 4));
  }
  found.push(...ofTypes(view, search, depth));
  return found.slice(0, depth === 0 ? ROOT_LIMIT : EXAMPLE_LIMIT);
}

/** Examples of a branch together with what stands beside it. */
function ofBranch(view: View, branch: SchemaNode, search: Search, depth: number): readonly Json[] {
  const plain = view.node.flatMap((position) => {
    const { schema } = position;
    if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return [];
    const { anyOf: _anyOf, oneOf: _oneOf, if: _if, ...rest } = schema as { readonly [key: string]: Json };
    return [{ ...position, schema: rest, pointer: `${position.pointer}~branch` }];
  });
  if (depth > DEPTH_LIMIT) return [];
  return examples([...branch, ...plain], search, depth + 1);
}

function ofTypes(view: View, search: Search, depth: number): readonly Json[] {
  const found: Json[] = [];
  if (view.types & OBJECT) found.push(...objects(view, search, depth));
  if (view.types & ARRAY) found.push(...arrays(view, search, depth));
  if (view.types & STRING) found.push(...strings(view));
  if (view.types & NUMBER) found.push(...numbers(view));
  if (view.types & BOOLEAN) found.push(true, false);
  if (view.types & NULL) found.push(null);
  return found;
}

function numbers(view: View): readonly Json[] {
  const { minimum, maximum, multiples } = view.number;
  const step = multiples[0]?.value ?? 1;
  const low = minimum?.value;
  const high = maximum?.value;
  const found = new Set<number>();
  const near = (value: number) => [value, value + step, value - step];
  for (const value of [
    ...(low === undefined ? [] : near(low)),
    ...(high === undefined ? [] : near(high)),
    1,
    0,
    -1,
    step,
  ])
    found.add(value);
  found.add(Math.ceil((low ?? 0) / step) * step);
  if (high === undefined) found.add(Math.ceil(Math.max(low ?? 0, 1_000_000) / step) * step);
  if (low === undefined) found.add(-1_000_000 * step);
  if (view.types & FRACTION) {
    found.add((low ?? 0) + 0.5);
    found.add((high ?? 1) - 0.5);
  }
  const whole = (view.types & FRACTION) === 0 && (view.types & INTEGER) !== 0;
  return [...found].filter((value) => Number.isFinite(value) && (!whole || Number.isInteger(value)));
}

function strings(view: View): readonly Json[] {
  const { minLength, maxLength, patterns } = view.string;
  const languages = view.node[0]?.document.languages;
  const found = new Set<string>();
  for (const { value } of patterns) for (const sample of languages?.samples(value, 4) ?? []) found.add(sample);
  const least = Math.min(minLength?.value ?? 0, SIZE_LIMIT);
  const most = Math.min(maxLength?.value ?? Math.max(least, 300), SIZE_LIMIT);
  found.add("x".repeat(Math.max(least, Math.min(1, most))));
  found.add("x".repeat(least));
  found.add("x".repeat(most));
  if (least <= 8 && most >= 8) found.add("Example1");
  if (least <= 3 && most >= 3) found.add("é 1");
  return [...found];
}

function arrays(view: View, search: Search, depth: number): readonly Json[] {
  const { minItems, maxItems, prefix, contains, uniqueItems } = view.array;
  const limit = depth < 2 ? SIZE_LIMIT : SIZE_LIMIT / 20;
  const least = Math.min(minItems?.value ?? 0, limit);
  const most = Math.min(maxItems?.value ?? Math.max(least + 2, 3), limit);
  if (depth >= DEPTH_LIMIT) return least === 0 ? [[]] : [];
  const at = (index: number) => {
    const own = contains[index];
    return examples(own === undefined ? itemNode(view.array, index) : own.node, search, depth + 1);
  };
  const build = (length: number, variant: number): Json[] =>
    Array.from({ length }, (_, index) => {
      const choices = at(index);
      const turn = uniqueItems === undefined ? variant : variant + index;
      return choices[turn % Math.max(choices.length, 1)] ?? null;
    });
  const found: Json[] = [build(least, 0), build(Math.max(least, Math.min(1, most)), 0), build(most, 0)];
  if (prefix.length > 0) found.push(build(Math.min(prefix.length, most), 0));
  const variants = least > 50 ? 1 : Math.min(at(0).length, 12);
  const length = Math.max(least, Math.min(1, most));
  for (let variant = 1; length > 0 && variant < variants; variant += 1) found.push(build(length, variant));
  return found;
}

function objects(view: View, search: Search, depth: number): readonly Json[] {
  const { properties, required, patternProperties, additional, minProperties } = view.object;
  const languages = view.node[0]?.document.languages;
  const of = (name: string): readonly Json[] => {
    const node = properties.get(name) ?? additional;
    return examples(node, search, depth + 1);
  };
  const minimal: Record<string, Json> = record();
  for (const name of required.keys()) {
    if (depth >= DEPTH_LIMIT + 2) return [];
    const first = of(name)[0];
    if (first === undefined) return [];
    minimal[name] = first;
  }
  if (depth >= DEPTH_LIMIT) return [minimal];
  const found: Json[] = [minimal];
  const full: Record<string, Json> = record(minimal);
  for (const name of properties.keys()) {
    const choices = of(name);
    if (choices[0] === undefined) continue;
    if (!required.has(name)) full[name] = choices[0];
    for (const choice of choices.slice(required.has(name) ? 1 : 0, 14)) found.push(record(minimal, { [name]: choice }));
  }
  found.splice(1, 0, full);
  for (const [pattern, node] of patternProperties) {
    const name = languages?.samples(pattern, 1)[0];
    if (name === undefined) continue;
    for (const choice of examples(node, search, depth + 1).slice(0, 6)) found.push(record(minimal, { [name]: choice }));
  }
  if (properties.size === 0 || (minProperties?.value ?? 0) > properties.size || additional.length > 0) {
    const count = Math.max(1, Math.min(minProperties?.value ?? 1, 50));
    for (const choice of examples(additional, search, depth + 1).slice(0, 6)) {
      for (const name of EXTRA_NAMES) {
        const names = Array.from({ length: count }, (_, index) => (index === 0 ? name : `${name}${index}`));
        found.push(record(minimal, Object.fromEntries(names.map((extra) => [extra, choice]))));
      }
    }
  }
  return found;
}

/** An object whose keys come from outside: `__proto__` is a key like any other. */
function record(...sources: readonly Readonly<Record<string, Json>>[]): Record<string, Json> {
  const [first = {}, second = {}] = sources;
  return { ...first, ...second };
}
