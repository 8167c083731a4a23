import { DeclaredNames } from "./declared-names.ts";
import { isNever } from "./object-context.ts";
import type { View } from "./view.ts";
import { valueNode } from "./view-object.ts";
import { below, type SchemaEdit, type Walk, type Where } from "./walk.ts";

interface Context {
  readonly walk: Walk;
  readonly where: Where;
}

/**
 * Compares two views with `compareParts`, and the arguments that their branches and conditions declare: callers may have read
 * any of them, so a name that none declares any more is dropped, and one that another still declares is not.
 */
export function compareDeclared(before: View, after: View, { walk, where }: Context, compareParts: () => void): void {
  const root = where.path === "";
  const declared = (view: View) => new DeclaredNames(view.node, { root });
  const asked = walk.direction === "input" && walk.callers === "declared" && hasBranches(before);
  const [old, now] = asked ? [declared(before), declared(after)] : [undefined, undefined];
  if (old === undefined || now === undefined || old.free || now.free) {
    compareParts();
    return;
  }
  const edits = walk.collect(compareParts);
  walk.add(edits.map((edit) => (isKept(edit, old, now) ? stillDeclared(edit) : edit)));
  // Where names are refused that nothing declares, that is what was said of them.
  if (now.closed) return;
  for (const name of old.names) {
    if (now.has(name) || isTold(name, { before, old, edits })) continue;
    if (isNever(valueNode(after.object, name, walk.languages), walk)) continue;
    const [place] = old.placesOf(name);
    walk.emit("optional-property-removed", below(where, name), {
      pointer: place?.pointer ?? before.pointer,
      before: place?.schema ?? true,
      after: undefined,
      what: "was removed: still accepted, and ignored",
      proof: { state: "dropped" },
    });
  }
}

function hasBranches({ alternatives, object }: View): boolean {
  const { anyOf, oneOf, conditionals } = alternatives;
  return anyOf.length + oneOf.length + conditionals.length + object.dependentSchemas.size > 0;
}

/** Whether an edit says already what became of a name. */
function isTold(
  name: string,
  { before, old, edits }: { readonly before: View; readonly old: DeclaredNames; readonly edits: readonly SchemaEdit[] },
): boolean {
  if (before.object.properties.has(name) || before.object.required.has(name)) return true;
  const places = new Set(old.placesOf(name).map(({ pointer }) => pointer));
  return edits.some(
    (edit) => places.has(edit.pointer) || (edit.kind.endsWith("property-renamed") && edit.before === name),
  );
}

/** Whether an edit calls an argument dropped that another branch still declares. */
function isKept(edit: SchemaEdit, old: DeclaredNames, now: DeclaredNames): boolean {
  if (edit.proof?.state !== "dropped") return false;
  const name = [...old.names].find((one) => old.placesOf(one).some(({ pointer }) => pointer === edit.pointer));
  return name !== undefined && now.has(name);
}

function stillDeclared(edit: SchemaEdit): SchemaEdit {
  const { proof: _dropped, ...rest } = edit;
  return { ...rest, severity: "safe", bump: "minor", notes: [...edit.notes, "another branch still declares it"] };
}
