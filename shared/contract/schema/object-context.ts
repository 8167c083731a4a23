import { isJsonObject } from "../json.ts";
import { type DeclaredNames, declaredNames } from "./declared-names.ts";
import type { SchemaNode } from "./document.ts";
import { plainlyHasValues } from "./leaves-values.ts";
import type { View } from "./view.ts";
import type { Walk, Where } from "./walk.ts";

/** What the comparison of two objects works on. */
export interface ObjectContext {
  readonly walk: Walk;
  readonly where: Where;
  readonly before: View;
  readonly after: View;
}

/** Whether nothing fits a node. */
export function isNever(node: SchemaNode, walk: Walk): boolean {
  return node.length > 0 && !plainlyFits(node) && walk.reasoning.viewer.view(node).types === 0;
}

/** Keywords that can leave a type without values, or lead to where that is said. */
const MAY_EXCLUDE = [
  "$ref",
  "$recursiveRef",
  "$dynamicRef",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "enum",
  "const",
] as const;

/** Whether something fits a schema, as with nearly all: seen without reading it as a whole. */
function plainlyFits([position, ...others]: SchemaNode): boolean {
  const schema = position?.schema;
  if (others.length > 0 || !isJsonObject(schema)) return false;
  return !MAY_EXCLUDE.some((keyword) => Object.hasOwn(schema, keyword)) || plainlyHasValues(schema);
}

/** Whether callers of the baseline send only the names that it declares. */
export function sendsDeclaredOnly({ walk, where, before }: ObjectContext): boolean {
  if (walk.callers === "any") return false;
  return where.path === "" || !declaredBy(before).free;
}

/** What views declare: each added or removed name asks for it. */
const DECLARED = new WeakMap<View, DeclaredNames>();

/** What a side declares of the object, in whichever of its branches. */
export function declaredBy(view: View): DeclaredNames {
  const known = DECLARED.get(view);
  if (known !== undefined) return known;
  const declared = declaredNames(view.node, { root: false });
  DECLARED.set(view, declared);
  return declared;
}
