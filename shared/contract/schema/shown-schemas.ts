import type { Json } from "../json.ts";
import type { SchemaNode } from "./document.ts";

/** A node as one schema, for before and after of an edit: all that must fit at once. */
export function schemaOfNode(node: SchemaNode): Json {
  const [first, ...others] = node.map(({ schema }) => schema);
  if (first === undefined) return true;
  return others.length === 0 ? first : { allOf: [first, ...others] };
}

/** The only one of several values by itself, more as a list; `undefined` when there is none. */
export function listedAlone(values: readonly Json[]): Json | undefined {
  return values.length > 1 ? values : values[0];
}
