import type { Json } from "../json.ts";
import type { Position, SchemaNode } from "./document.ts";
import type { Viewer } from "./view.ts";

/** How deep examples go before optional parts are left out. */
export const DEPTH_LIMIT = 5;
/** Items of an example at most: whoever reads a longer one is not convinced. */
export const SIZE_LIMIT = 2_000;
/** Nodes visited for one question at most: a definition that refers to itself many times has no end of examples. */
const NODE_LIMIT = 1_500;
/** Schemas applied to values while one question's examples are made, at most. */
const CHECK_LIMIT = 10_000;
/** Schemas applied to a value that cost as much as one node. */
const STEPS_OF_ONE_NODE = 10;

/** The examples that are made for one question. */
export interface Search {
  readonly viewer: Viewer;
  /** `steps` are those of the evaluator, which picks the plainest value. */
  readonly budget: { nodes: number; steps: number };
  /** The depth at which the part in focus starts: 1 = it is varied like a value of its own. */
  readonly focused?: number;
  readonly sizes: readonly number[];
  /** What another schema demands of the part in focus: texts that these patterns do not match are tried. */
  readonly patterns: readonly string[];
  readonly onCut: () => void;
  /** By depth and node: an object, a list and a branch ask for the same ones again and again. */
  readonly made: Map<string, readonly Json[]>;
  readonly plain: Map<string, Json | undefined>;
  /** By pointer: schemas without their branches. */
  readonly beside: Map<string, readonly Position[]>;
  /** Values that a node is likely to accept, where the rest of a value stands around them. */
  readonly examples: (node: SchemaNode, depth: number) => readonly Json[];
  /** One value that a node accepts, made without varying anything; `undefined` when none is found quickly. */
  readonly plainest: (node: SchemaNode, depth: number) => Json | undefined;
}

/** Where no size is asked for, and nobody minds what is left out. */
export const NOTHING_ASKED = { sizes: [], patterns: [], onCut: () => undefined } as const;

/** How a search makes values. */
interface Ways {
  readonly examples: (node: SchemaNode, search: Search, depth: number) => readonly Json[];
  readonly plainest: (node: SchemaNode, search: Search, depth: number) => Json | undefined;
}

/** A search that begins. */
export function searchOf(
  viewer: Viewer,
  ways: Ways,
  options: Pick<Search, "sizes" | "patterns" | "onCut" | "focused"> = NOTHING_ASKED,
): Search {
  const search: Search = {
    viewer,
    budget: { nodes: NODE_LIMIT, steps: CHECK_LIMIT },
    made: new Map(),
    plain: new Map(),
    beside: new Map(),
    examples: (node, depth) => ways.examples(node, search, depth),
    plainest: (node, depth) => ways.plainest(node, search, depth),
    ...options,
  };
  return search;
}

/** What a search looked at so far, in nodes. */
export function effortOf({ budget }: Search): number {
  return NODE_LIMIT - budget.nodes + (CHECK_LIMIT - budget.steps) / STEPS_OF_ONE_NODE;
}

/** Whether a node is the part in focus or near it, where everything is tried. */
export function isNear({ focused }: Search, depth: number): boolean {
  return focused !== undefined && depth <= focused + 2;
}

/** The first ones of a list; where it matters that some are left out, it is told. */
export function firstOf<Item>(items: readonly Item[], most: number, search: Search, depth: number): readonly Item[] {
  if (items.length > most && isNear(search, depth)) search.onCut();
  return items.slice(0, most);
}

/** By turns one of each list, so that no list is cut because another one is long. */
export function byTurns(lists: readonly (readonly Json[])[]): readonly Json[] {
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

/** Members and items that an example holds at most, all levels counted: lists in lists multiply. */
export const WEIGHT_LIMIT = 5_000;

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
