import { isJsonObject, type Json } from "../json.ts";
import type { Position, SchemaNode } from "./document.ts";
import { accepts } from "./evaluate.ts";
import { arrays, plainestArray } from "./example-arrays.ts";
import { EXTRA_NAMES, objects, record, smallestObject } from "./example-objects.ts";
import { scalars } from "./example-scalars.ts";
import {
  byTurns,
  DEPTH_LIMIT,
  effortOf,
  firstOf,
  isNear,
  NOTHING_ASKED,
  type Search,
  SIZE_LIMIT,
  searchOf,
  WEIGHT_LIMIT,
  weightOf,
} from "./example-search.ts";
import { ARRAY, OBJECT } from "./json-types.ts";
import type { Step } from "./value-path.ts";
import { nodeKey, type View, type Viewer } from "./view.ts";
import { itemNode } from "./view-array.ts";
import { valueNode } from "./view-object.ts";

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
/** Schemas that say something about one value together, at most: branches in branches in branches add up. */
const PARTS_LIMIT = 200;

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
  const search = searchOf(viewer, { examples, plainest });
  const found = examples(node, search, 0);
  onEffort(effortOf(search));
  return found;
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
    /** What another schema demands of the part that varies: texts that these patterns do not match are tried. */
    readonly patterns: readonly string[];
    /** Called when values are left out that may have shown something: more than are looked at, or larger. */
    readonly onCut: () => void;
    /** Told how much was looked at, in nodes. */
    readonly onEffort: (effort: number) => void;
  },
): readonly Json[] {
  const { viewer, thorough, sizes, patterns, onCut, onEffort } = options;
  const focused = thorough ? 1 : DEPTH_LIMIT - 2;
  const search = searchOf(viewer, { examples, plainest }, { sizes, patterns, onCut, focused });
  const found = examples(node, search, 0, path);
  if (search.budget.nodes < 0 || search.budget.steps < 0) onCut();
  onEffort(effortOf(search));
  return found;
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
    const branches = firstOf(declaringFirst(group.branches, focus, viewer), near ? BRANCHES_LIMIT : 12, search, depth);
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

/** Branches that describe the part in focus before others, which may use up what is looked at. */
function declaringFirst(
  branches: readonly SchemaNode[],
  focus: readonly Step[] | undefined,
  viewer: Viewer,
): readonly SchemaNode[] {
  const step = focus?.[0];
  if (step?.kind !== "property") return branches;
  const declares = (branch: SchemaNode) => viewer.view(branch).object.properties.has(step.name);
  const first = branches.filter(declares);
  return [...first, ...branches.filter((branch) => !first.includes(branch))];
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
      ? scalars(view)
      : examples(node, search, depth);
  return choices.find((value) => accepts(node, value, search.budget) === true) ?? choices[0];
}

function ofTypes(view: View, search: Search, depth: number): readonly Json[] {
  return [
    ...(view.types & OBJECT ? objects(view, search, depth) : []),
    ...(view.types & ARRAY ? arrays(view, search, depth) : []),
    ...scalars(view, isNear(search, depth) ? search : NOTHING_ASKED),
  ];
}
