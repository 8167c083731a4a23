import type { SchemaNode } from "./document.ts";
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
  return node.length > 0 && walk.reasoning.viewer.view(node).types === 0;
}

/** Whether callers of the baseline send only the names that it declares. */
export function sendsDeclaredOnly({ walk, where, before }: ObjectContext): boolean {
  if (walk.callers === "any") return false;
  if (where.path === "" || before.object.properties.size + before.object.patternProperties.size > 0) return true;
  return before.node.some(({ schema }) => JSON.stringify(schema).includes('"properties"'));
}
