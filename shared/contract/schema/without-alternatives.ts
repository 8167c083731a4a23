import type { Json } from "../json.ts";
import { derivedPosition, type SchemaNode } from "./document.ts";
import type { View } from "./view.ts";

/** The demands of a node beside its `anyOf`, `oneOf` and `if`; leaving them out on the left is sound. */
export function withoutAlternatives(view: View): SchemaNode {
  return view.expansion.parts.map((part) => {
    const {
      anyOf: _anyOf,
      oneOf: _oneOf,
      if: _if,
      allOf: _allOf,
      $ref: _ref,
      ...rest
    } = part.schema as Record<string, Json>;
    return derivedPosition(part.position, rest, "plain");
  });
}
