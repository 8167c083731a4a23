import { isJsonArray, isJsonObject, type Json, objectMember } from "../json.ts";
import type { Position, SchemaNode } from "./document.ts";
import { accepts } from "./evaluate.ts";
import { ARRAY, BOOLEAN, FRACTION, INTEGER, NULL, NUMBER, OBJECT, STRING } from "./json-types.ts";
import type { Step } from "./value-path.ts";
import { nodeKey, type View, type Viewer } from "./view.ts";
import { itemNode } from "./view-array.ts";
import { valueNode } from "./view-object.ts";

/** How deep examples go before optional parts are left out. */
const DEPTH_LIMIT = 5;
/** Examples of one node at most, and of the node asked about, which varies each of its parts. */
const EXAMPLE_LIMIT = 24;
const ROOT_LIMIT = 400;
/** Listed values and branches that are tried at the part asked about, at most. */
const VALUES_LIMIT = 400;
const BRANCHES_LIMIT = 60;
/** Conditions on one value whose branches are looked into, at most. */
const CONDITIONS_LIMIT = 20;
/** Schemas on one value that cost as much to read as one more node. */
const PARTS_OF_ONE_NODE = 8;
/** Schemas applied to a value that cost as much as one node. */
const STEPS_OF_ONE_NODE = 10;
/** Schemas that say something about one value together, at most: branches in branches in branches add up. */
const PARTS_LIMIT = 200;
/** Nodes visited for one question at most: a definition that refers to itself many times has no end of examples. */
const NODE_LIMIT = 1_500;
/** Schemas applied to values while one question's examples are made, at most. */
const CHECK_LIMIT = 10_000;
/** Undeclared keys: plain, with capitals and signs, empty. */
const EXTRA_NAMES = ["undeclared", "Undeclared-1", ""] as const;
/** Undeclared keys of an example at most. */
const KEYS_LIMIT = 100;
/** Items of an example at most, and characters: whoever reads a longer one is not convinced. */
const SIZE_LIMIT = 2_000;
const TEXT_LIMIT = 4_900;

/**
 * Values that a node is likely to accept, simple ones first: each type, each branch, each listed value, both ends of each
 * range, each property with each of its own examples; then some that are just outside of it, since another schema may accept
 * them. No promise that they fit: check them. Deterministic.
 */
export function examplesOf(
  node: SchemaNode,
  viewer: Viewer,
  onEffort: (effort: number) => void = () => undefined,
): readonly Json[] {
  const search = searchOf(viewer);
  const found = examples(node, search, 0);
  onEffort(effortOf(search));
  return found;
}

/** What a search looked at so far, in nodes. */
function effortOf({ budget }: Search): number {
  return NODE_LIMIT - budget.nodes + (CHECK_LIMIT - budget.steps) / STEPS_OF_ONE_NODE;
}

/**
 * As {@link examplesOf}, but all variation goes into one part of the value; what stands around it is as small as can be. For a
 * part that the node does not describe, the values around it alone.
 */
export function examplesAt(
  node: SchemaNode,
  path: readonly Step[],
  options: {
    readonly viewer: Viewer;
    readonly thorough: boolean;
    /** Sizes that another schema speaks of: values of that size, one more and one less are tried. */
    readonly sizes: readonly number[];
    /** Called when values are left out that may have shown something: more than are looked at, or larger. */
    readonly onCut: () => void;
    /** Told how much was looked at, in nodes. */
    readonly onEffort: (effort: number) => void;
  },
): readonly Json[] {
  const { viewer, thorough, sizes, onCut, onEffort } = options;
  const search = { ...searchOf(viewer), sizes, onCut, focused: thorough ? 1 : DEPTH_LIMIT - 2 };
  const found = examples(node, search, 0, path);
  if (search.budget.nodes < 0 || search.budget.steps < 0) onCut();
  onEffort(effortOf(search));
  return found;
}

interface Search {
  readonly viewer: Viewer;
  /** `steps` are those of the evaluator, which picks the plainest value. */
  readonly budget: { nodes: number; steps: number };
  /** The depth at which the part in focus starts: 1 = it is varied like a value of its own. */
  readonly focused?: number;
  readonly sizes: readonly number[];
  readonly onCut: () => void;
  /** By depth and node: an object, a list and a branch ask for the same ones again and again. */
  readonly made: Map<string, readonly Json[]>;
  readonly plain: Map<string, Json | undefined>;
  /** By pointer: schemas without their branches. */
  readonly beside: Map<string, readonly Position[]>;
}

const NOTHING_ASKED = { sizes: [], onCut: () => undefined } as const;

/** Whether a node is the part in focus or near it, where everything is tried. */
function isNear({ focused }: Search, depth: number): boolean {
  return focused !== undefined && depth <= focused + 2;
}

/** The first ones of a list; where it matters that some are left out, it is told. */
function firstOf<Item>(items: readonly Item[], most: number, search: Search, depth: number): readonly Item[] {
  if (items.length > most && isNear(search, depth)) search.onCut();
  return items.slice(0, most);
}

/** By turns one of each list, so that no list is cut because another one is long. */
function byTurns(lists: readonly (readonly Json[])[]): readonly Json[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const found: Json[] = [];
  for (let index = 0; index < longest; index += 1) {
    for (const list of lists) {
      const item = list[index];
      if (item !== undefined) found.push(item);
    }
  }
  return found;
}

function searchOf(viewer: Viewer): Search {
  return {
    viewer,
    budget: { nodes: NODE_LIMIT, steps: CHECK_LIMIT },
    made: new Map(),
    plain: new Map(),
    beside: new Map(),
    ...NOTHING_ASKED,
  };
}

/** `focus` leads to the part that varies; without one, all of them vary a little. */
function examples(node: SchemaNode, search: Search, depth: number, focus?: readonly Step[]): readonly Json[] {
  if (focus?.length === 0) return examples(node, search, search.focused ?? 1);
  if (focus !== undefined) return makeExamples(node, search, depth, focus);
  const key = `${depth} ${nodeKey(node)}`;
  const known = search.made.get(key);
  if (known !== undefined) return known;
  const made = makeExamples(node, search, depth);
  search.made.set(key, made);
  return made;
}

function makeExamples(node: SchemaNode, search: Search, depth: number, focus?: readonly Step[]): readonly Json[] {
  const { viewer, budget } = search;
  budget.nodes -= 1;
  if (budget.nodes < 0) return [];
  if (node.length === 0) return ["x", 1, true, null, 0.5, [], {}, ""];
  const view = viewer.view(node);
  budget.nodes -= Math.floor(view.expansion.parts.length / PARTS_OF_ONE_NODE);
  const near = isNear(search, depth);
  if (view.values !== undefined)
    return firstOf([...view.values.values()], near ? VALUES_LIMIT : EXAMPLE_LIMIT, search, depth);
  const found: Json[] = [];
  for (const group of [...view.alternatives.anyOf, ...view.alternatives.oneOf]) {
    const each = near ? VALUES_LIMIT : focus === undefined ? 6 : EXAMPLE_LIMIT;
    const branches = firstOf(group.branches, near ? BRANCHES_LIMIT : 12, search, depth);
    found.push(...byTurns(branches.map((branch) => ofBranch({ view, branch, search, depth, focus }).slice(0, each))));
  }
  for (const conditional of firstOf(view.alternatives.conditionals, CONDITIONS_LIMIT, search, depth)) {
    for (const branch of [conditional.condition, conditional.consequence, conditional.otherwise])
      found.push(...ofBranch({ view, branch, search, depth, focus }).slice(0, 4));
  }
  // What is excluded here is what others may send.
  for (const excluded of view.alternatives.not) found.push(...examples([excluded], search, depth + 1).slice(0, 4));
  found.push(...(focus === undefined ? ofTypes(view, search, depth) : around(view, search, depth, focus)));
  return found.slice(0, near || depth === 0 || focus !== undefined ? ROOT_LIMIT : EXAMPLE_LIMIT);
}

/** Examples of a branch together with what stands beside it. */
function ofBranch({
  view,
  branch,
  search,
  depth,
  focus,
}: {
  readonly view: View;
  readonly branch: SchemaNode;
  readonly search: Search;
  readonly depth: number;
  readonly focus: readonly Step[] | undefined;
}): readonly Json[] {
  if (depth > DEPTH_LIMIT || view.node.length + branch.length > PARTS_LIMIT) return [];
  const plain = view.node.flatMap((position) => withoutBranches(position, search));
  return examples([...branch, ...plain], search, depth + 1, focus);
}

/** What a schema says beside its alternatives and conditions; nothing for a bare `true` or `false`. */
function withoutBranches(position: Position, { beside }: Search): readonly Position[] {
  const known = beside.get(position.pointer);
  if (known !== undefined) return known;
  const { schema } = position;
  let found: readonly Position[] = [];
  if (isJsonObject(schema)) {
    const { anyOf: _anyOf, oneOf: _oneOf, if: _if, ...rest } = schema;
    found = [{ ...position, schema: rest, pointer: `${position.pointer}~branch` }];
  }
  beside.set(position.pointer, found);
  return found;
}

/** The smallest values around a part that varies. */
function around(view: View, search: Search, depth: number, focus: readonly Step[]): readonly Json[] {
  const [step, ...rest] = focus;
  if (step === undefined || depth > DEPTH_LIMIT * 2) return [];
  if (step.kind === "item") {
    if ((view.types & ARRAY) === 0) return [];
    const item = itemNode(view.array, step.index);
    const others = Math.max(step.index, (view.array.minItems?.value ?? 0) - 1);
    if (others > SIZE_LIMIT / 20) return [];
    const { uniqueItems } = view.array;
    const filler = Array.from({ length: others }, (_, index) => {
      const other = itemNode(view.array, index < step.index ? index : index + 1);
      const choices =
        uniqueItems === undefined
          ? []
          : examples(other, search, depth + 1).filter((value) => accepts(other, value, search.budget) === true);
      return choices[(index + 1) % Math.max(choices.length, 1)] ?? plainest(other, search, depth + 1) ?? null;
    });
    if (weightOf(filler) > WEIGHT_LIMIT) return [];
    return examples(item, search, depth + 1, rest).map((choice) => [
      ...filler.slice(0, step.index),
      choice,
      ...filler.slice(step.index),
    ]);
  }
  if ((view.types & OBJECT) === 0) return [];
  const minimal = smallestObject(view, search, depth);
  if (minimal === undefined) return [];
  const languages = view.node[0]?.document.languages;
  const names =
    step.kind === "property"
      ? [step.name]
      : step.pattern === undefined
        ? EXTRA_NAMES
        : (languages?.samples(step.pattern, 2) ?? []);
  const found = names.flatMap((name) => {
    const node = languages === undefined ? view.object.additional : valueNode(view.object, name, languages);
    return examples(node, search, depth + 1, rest).map((choice) => record(minimal, { [name]: choice }));
  });
  return [...found, minimal];
}

/** The required properties with the plainest value of each; `undefined` when one of them has none. */
function smallestObject(view: View, search: Search, depth: number): Record<string, Json> | undefined {
  const { properties, required, additional } = view.object;
  const minimal: Record<string, Json> = record();
  for (const name of required.keys()) {
    if (depth >= DEPTH_LIMIT + 2) return undefined;
    const value = plainest(properties.get(name) ?? additional, search, depth + 1);
    if (value === undefined) return undefined;
    minimal[name] = value;
  }
  return minimal;
}

/** One value that a node accepts, made without varying anything; `undefined` when none is found quickly. */
function plainest(node: SchemaNode, search: Search, depth: number): Json | undefined {
  const key = `${depth} ${nodeKey(node)}`;
  if (search.plain.has(key)) return search.plain.get(key);
  const value = makePlainest(node, search, depth);
  search.plain.set(key, value);
  return value;
}

function makePlainest(node: SchemaNode, search: Search, depth: number): Json | undefined {
  search.budget.nodes -= 1;
  if (search.budget.nodes < 0) return undefined;
  if (node.length === 0) return "x";
  const view = search.viewer.view(node);
  const { anyOf, oneOf, conditionals } = view.alternatives;
  if (view.values === undefined && anyOf.length + oneOf.length + conditionals.length === 0) {
    if (view.types & OBJECT) return smallestObject(view, search, depth);
    if (view.types & ARRAY) return plainestArray(view, search, depth);
  }
  const choices =
    view.values === undefined && anyOf.length + oneOf.length + conditionals.length === 0
      ? [...(view.types & STRING ? strings(view) : []), ...(view.types & NUMBER ? numbers(view) : []), ...simple(view)]
      : examples(node, search, depth);
  return choices.find((value) => accepts(node, value, search.budget) === true) ?? choices[0];
}

function plainestArray(view: View, search: Search, depth: number): Json | undefined {
  const { minItems, contains, uniqueItems } = view.array;
  const least = minItems?.value ?? 0;
  if (least === 0 && contains.length === 0) return [];
  if (uniqueItems !== undefined || contains.length > 0) return arrays(view, search, depth)[0];
  if (least > SIZE_LIMIT / 20 || depth >= DEPTH_LIMIT + 2) return undefined;
  const items: Json[] = [];
  for (let index = 0; index < least; index += 1) {
    // Behind the prefix one item is as good as another.
    const item =
      index > view.array.prefix.length ? items.at(-1) : plainest(itemNode(view.array, index), search, depth + 1);
    if (item === undefined || weightOf(item) * least > WEIGHT_LIMIT) return undefined;
    items.push(item);
  }
  return items;
}

/** Members and items that an example holds at most, all levels counted: lists in lists multiply. */
const WEIGHT_LIMIT = 5_000;

/** How many members and items a value holds in all, itself included; what is past the limit is not counted. */
export function weightOf(value: Json): number {
  if (typeof value !== "object" || value === null) return 1;
  let weight = 1;
  for (const item of Object.values(value)) {
    weight += weightOf(item as Json);
    if (weight > WEIGHT_LIMIT) break;
  }
  return weight;
}

function simple(view: View): readonly Json[] {
  return [...(view.types & BOOLEAN ? [true, false] : []), ...(view.types & NULL ? [null] : [])];
}

function ofTypes(view: View, search: Search, depth: number): readonly Json[] {
  const found: Json[] = [];
  if (view.types & OBJECT) found.push(...objects(view, search, depth));
  if (view.types & ARRAY) found.push(...arrays(view, search, depth));
  if (view.types & STRING) found.push(...strings(view, isNear(search, depth) ? search : NOTHING_ASKED));
  if (view.types & NUMBER) found.push(...numbers(view));
  found.push(...simple(view));
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
  // Between two multiples.
  for (const { value } of multiples) found.add((low ?? 0) + value / 2);
  if (high === undefined) found.add(Math.ceil(Math.max(low ?? 0, 1_000_000) / step) * step);
  if (low === undefined) found.add(-1_000_000 * step);
  if (view.types & FRACTION) {
    found.add((low ?? 0) + 0.5);
    found.add((high ?? 1) - 0.5);
  }
  const whole = (view.types & FRACTION) === 0 && (view.types & INTEGER) !== 0;
  return [...found].filter((value) => Number.isFinite(value) && (!whole || Number.isInteger(value)));
}

/** A whole size from 0 to a limit: what a schema demands may be neither. */
function sizeWithin(value: number, limit: number): number {
  return Math.max(0, Math.min(Math.floor(value), limit));
}

function strings(view: View, { sizes, onCut }: Pick<Search, "sizes" | "onCut"> = NOTHING_ASKED): readonly Json[] {
  const { minLength, maxLength, patterns } = view.string;
  const languages = view.node[0]?.document.languages;
  const found = new Set<string>();
  for (const { value } of patterns) for (const sample of languages?.samples(value, 4) ?? []) found.add(sample);
  const least = sizeWithin(minLength?.value ?? 0, TEXT_LIMIT);
  const most = sizeWithin(maxLength?.value ?? Math.max(least, 300), TEXT_LIMIT);
  if ((maxLength?.value ?? 0) > TEXT_LIMIT || (minLength?.value ?? 0) > TEXT_LIMIT) onCut();
  found.add("x".repeat(Math.max(least, Math.min(1, most))));
  found.add("x".repeat(least));
  found.add("x".repeat(most));
  if (least <= 8 && most >= 8) found.add("Example1");
  if (least <= 3 && most >= 3) found.add("é 1");
  if (maxLength !== undefined) found.add("x".repeat(most + 1));
  if (least > 0) found.add("x".repeat(least - 1));
  for (const size of sizes) {
    const near = [size, size + 1, size - 1].filter(
      (length) => length >= least && length <= (maxLength?.value ?? TEXT_LIMIT),
    );
    for (const length of near) {
      if (length > TEXT_LIMIT) onCut();
      else found.add("x".repeat(length));
    }
  }
  return [...found];
}

function arrays(view: View, search: Search, depth: number): readonly Json[] {
  const { minItems, maxItems, prefix, contains, uniqueItems } = view.array;
  const limit = depth < 2 ? SIZE_LIMIT : SIZE_LIMIT / 20;
  const least = sizeWithin(minItems?.value ?? 0, limit);
  const most = sizeWithin(maxItems?.value ?? Math.max(least + 2, 3), limit);
  if (depth >= DEPTH_LIMIT) return least === 0 ? [[]] : [];
  const at = (index: number) => {
    const own = contains[index];
    return examples(own === undefined ? itemNode(view.array, index) : own.node, search, depth + 1);
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

/** What names demand of others when they are there (2020-12 `dependentRequired`, draft-07 `dependencies`). */
function demandsOf(view: View): readonly (readonly string[])[] {
  return view.expansion.parts.flatMap(({ schema }) =>
    (["dependentRequired", "dependencies"] as const).flatMap((keyword) =>
      Object.entries(objectMember(schema, keyword) ?? {}).flatMap(([name, demanded]) =>
        isJsonArray(demanded) ? [[name, ...demanded.filter((other) => typeof other === "string")]] : [],
      ),
    ),
  );
}

function objects(view: View, search: Search, depth: number): readonly Json[] {
  const { properties, required, patternProperties, additional, minProperties, maxProperties } = view.object;
  const languages = view.node[0]?.document.languages;
  const of = (name: string): readonly Json[] => {
    const node = properties.get(name) ?? additional;
    return examples(node, search, depth + 1);
  };
  const minimal = smallestObject(view, search, depth);
  if (minimal === undefined) return [];
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
  for (const names of demandsOf(view).slice(0, 20)) {
    const values = names.flatMap((name) => {
      const value = plainest(properties.get(name) ?? additional, search, depth + 1);
      return value === undefined ? [] : [[name, value] as const];
    });
    found.push(record(minimal, Object.fromEntries(values)));
  }
  const free = properties.size === 0 || additional.length > 0;
  if (free && isNear(search, depth)) {
    const value = plainest(additional, search, depth + 1);
    for (const size of value === undefined ? [] : search.sizes) {
      if (size >= KEYS_LIMIT) search.onCut();
      else found.push(record(minimal, Object.fromEntries(extraNames(size + 1).map((name) => [name, value as Json]))));
    }
  }
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
  if (maxProperties !== undefined && maxProperties.value < KEYS_LIMIT) {
    const value = plainest(additional, search, depth + 1);
    const names = extraNames(maxProperties.value + 1);
    if (value !== undefined) found.push(record(minimal, Object.fromEntries(names.map((name) => [name, value]))));
  }
  return found;
}

function extraNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `undeclared${index}`);
}

/** An object whose keys come from outside: `__proto__` is a key like any other. */
function record(...sources: readonly Readonly<Record<string, Json>>[]): Record<string, Json> {
  const [first = {}, second = {}] = sources;
  return { ...first, ...second };
}
