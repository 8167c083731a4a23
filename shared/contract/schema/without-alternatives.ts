import type { Json, JsonObject } from "../json.ts";
import { derivedPosition, type SchemaNode } from "./document.ts";
import { negatedTwice } from "./expand.ts";
import type { View } from "./view.ts";
import { standsAlone } from "./view-unevaluated.ts";

/** The demands of a node beside its `anyOf`, `oneOf` and `if`; leaving them out on the left is sound. */
export function withoutAlternatives(view: View): SchemaNode {
  return view.expansion.parts.map((part) => {
    // The same place keeps its name, so that what is known of it stays known.
    if (part.schema === part.position.schema && isPlain(part.schema as JsonObject)) return part.position;
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

/** Keywords of which a plain schema has none. */
const TAKEN_APART = [
  "anyOf",
  "oneOf",
  "if",
  "allOf",
  "$ref",
  "not",
  "unevaluatedProperties",
  "unevaluatedItems",
] as const;

function isPlain(schema: JsonObject): boolean {
  return TAKEN_APART.every((keyword) => !Object.hasOwn(schema, keyword));
}

/** A node with one of its alternatives for all of them: values of it that fit this one, at least. */
export function withBranch(view: View, branch: SchemaNode): SchemaNode {
  // What is unevaluated can only be told of the whole.
  const rest = view.unevaluated.length > 0 ? view.node : withoutAlternatives(view);
  const distinct = new Map([...branch, ...rest].map((position) => [position.pointer, position]));
  return [...distinct.values()];
}
