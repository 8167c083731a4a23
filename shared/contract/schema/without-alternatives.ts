import type { Json } from "../json.ts";
import { derivedPosition, type SchemaNode } from "./document.ts";
import { negatedTwice } from "./expand.ts";
import type { View } from "./view.ts";
import { standsAlone } from "./view-unevaluated.ts";

/** The demands of a node beside its `anyOf`, `oneOf` and `if`; leaving them out on the left is sound. */
export function withoutAlternatives(view: View): SchemaNode {
  return view.expansion.parts.map((part) => {
    const {
      anyOf: _anyOf,
      oneOf: _oneOf,
      if: _if,
      allOf: _allOf,
      $ref: _ref,
      not,
      unevaluatedProperties,
      unevaluatedItems,
      ...rest
    } = part.schema as Record<string, Json>;
    // What is forbidden twice stands among the parts itself, as what is referred to does: it would bring its alternatives back.
    const excluded = not === undefined || negatedTwice(part.schema) !== undefined ? {} : { not };
    // Without what counts as evaluated, these would demand more than they do.
    const unevaluated = Object.entries({ unevaluatedProperties, unevaluatedItems } as const).filter(
      ([keyword, value]) => value !== undefined && standsAlone(part.position, keyword as "unevaluatedItems"),
    );
    return derivedPosition(
      part.position,
      { ...rest, ...excluded, ...Object.fromEntries(unevaluated) } as Json,
      "plain",
    );
  });
}

/** A node with one of its alternatives for all of them: values of it that fit this one, at least. */
export function withBranch(view: View, branch: SchemaNode): SchemaNode {
  // What is unevaluated can only be told of the whole.
  return [...branch, ...(view.unevaluated.length > 0 ? view.node : withoutAlternatives(view))];
}
