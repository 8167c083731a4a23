import { isJsonArray, type Json, type JsonObject, member } from "../json.ts";
import { childPosition, type Position, type SchemaNode } from "./document.ts";
import type { Part } from "./expand.ts";
import { type At, countAt, isAnything, largest, restKeyword, smallest } from "./view-facts.ts";
import { plainlyUnevaluated } from "./view-unevaluated.ts";

/** One `contains` with its counts. */
export interface Contains {
  readonly node: SchemaNode;
  readonly least: number;
  readonly most: number | undefined;
  readonly pointer: string;
}

export interface ArrayView {
  readonly prefix: readonly SchemaNode[];
  /** What items after the prefix must fit. */
  readonly rest: SchemaNode;
  readonly minItems: At<number> | undefined;
  /** As `maxItems` says. */
  readonly maxItems: At<number> | undefined;
  /** `maxItems`, or fewer where no item may come after the prefix. */
  readonly most: At<number> | undefined;
  readonly uniqueItems: string | undefined;
  readonly contains: readonly Contains[];
  /** Anything but plain "any array". */
  readonly constrained: boolean;
}

const NONE: ArrayView = {
  prefix: [],
  rest: [],
  minItems: undefined,
  maxItems: undefined,
  most: undefined,
  uniqueItems: undefined,
  contains: [],
  constrained: false,
};

/**
 * What the parts say about arrays. The array form of `items` (draft-07 and older) is read as `prefixItems`. `unevaluated` is
 * what items after the prefix of all parts must fit.
 */
export function arrayView(
  parts: readonly Part[],
  { possible, unevaluated }: { readonly possible: boolean; readonly unevaluated: readonly Position[] },
): ArrayView {
  if (!possible) return NONE;
  let minItems: At<number> | undefined;
  let maxItems: At<number> | undefined;
  let uniqueItems: string | undefined;
  const contains: Contains[] = [];
  const shapes: { readonly prefix: readonly SchemaNode[]; readonly rest: SchemaNode }[] = [];
  for (const part of parts) {
    const { schema, pointer } = part;
    minItems = largest(minItems, countAt(schema, "minItems", pointer));
    maxItems = smallest(maxItems, countAt(schema, "maxItems", pointer));
    if (member(schema, "uniqueItems") === true) uniqueItems ??= `${pointer}/uniqueItems`;
    const one = containsOf(part);
    if (one !== undefined) contains.push(one);
    shapes.push(itemsOf(part));
  }
  if (minItems?.value === 0) minItems = undefined;
  const length = Math.max(0, ...shapes.map((shape) => shape.prefix.length));
  const prefix = Array.from({ length }, (_, index) => shapes.flatMap((shape) => shape.prefix[index] ?? shape.rest));
  const rest = [...shapes.flatMap((shape) => shape.rest), ...unevaluated];
  // Where no further item fits, the list ends.
  const end = rest.find((position) => position.schema === false);
  const most = end === undefined ? maxItems : smallest(maxItems, { value: length, pointer: end.pointer });
  return {
    prefix,
    rest,
    minItems,
    maxItems,
    most,
    uniqueItems,
    contains,
    constrained:
      prefix.length > 0 ||
      rest.length > 0 ||
      contains.length > 0 ||
      (minItems ?? maxItems ?? uniqueItems) !== undefined,
  };
}

/** The node that the item at an index must fit. */
export function itemNode(view: ArrayView, index: number): SchemaNode {
  return view.prefix[index] ?? view.rest;
}

function containsOf({ schema, position }: Part): Contains | undefined {
  const value = member(schema, "contains");
  if (value === undefined) return undefined;
  const least = numberOf(schema, "minContains") ?? 1;
  const most = numberOf(schema, "maxContains");
  if (least === 0 && most === undefined) return undefined;
  const child = childPosition(position, value, "contains");
  return { node: [child], least, most, pointer: child.pointer };
}

function itemsOf({ schema, position }: Part): { readonly prefix: readonly SchemaNode[]; readonly rest: SchemaNode } {
  const prefixItems = member(schema, "prefixItems");
  const items = member(schema, "items");
  const list = isJsonArray(prefixItems) ? prefixItems : isJsonArray(items) ? items : [];
  const keyword = isJsonArray(prefixItems) ? "prefixItems" : "items";
  const own = restKeyword(schema);
  const plain = member(schema, own);
  const rest = plain ?? plainlyUnevaluated(schema, position, "unevaluatedItems");
  const name = plain === undefined ? "unevaluatedItems" : own;
  return {
    prefix: list.map((item, index) => nodeOf(item) ?? [childPosition(position, item, keyword, index)]),
    rest: rest === undefined ? [] : (nodeOf(rest) ?? [childPosition(position, rest, name)]),
  };
}

/** An empty node for the spellings of "anything". */
function nodeOf(schema: Json): SchemaNode | undefined {
  return isAnything(schema) ? [] : undefined;
}

function numberOf(schema: JsonObject, keyword: string): number | undefined {
  const value = member(schema, keyword);
  return typeof value === "number" ? value : undefined;
}
