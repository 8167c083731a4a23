import { declaredNames } from "./declared-names.ts";
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
  const declared = (view: View) => declaredNames(view.node, { root });
  const asked = walk.direction === "input" && walk.callers === "declared" && hasBranches(before);
  const [old, now] = asked ? [declared(before), declared(after)] : [undefined, undefined];
  if (old === undefined || now === undefined || old.free || now.free) {
    compareParts();
    return;
  }
  const edits = walk.collect(compareParts);
  const places = new Map(
    [...old.names].flatMap((name) => old.placesOf(name).map(({ pointer }) => [pointer, name] as const)),
  );
  const isKept = ({ pointer, proof }: SchemaEdit) => proof?.state === "dropped" && now.has(places.get(pointer) ?? "");
  walk.add(edits.map((edit) => (places.has(edit.pointer) && isKept(edit) ? stillDeclared(edit) : edit)));
  const told = new Set(edits.flatMap((edit) => toldOf(edit, places)));
  // Where names are refused that nothing declares, that is what was said of them.
  if (now.closed) return;
  for (const name of old.names) {
    if (now.has(name) || told.has(name) || isOwn(name, before)) continue;
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

/** The names of which an edit says what became of them. */
function toldOf({ pointer, kind, before }: SchemaEdit, places: ReadonlyMap<string, string>): readonly string[] {
  const name = places.get(pointer);
  const renamed = kind.endsWith("property-renamed") && typeof before === "string" ? [before] : [];
  return name === undefined ? renamed : [name, ...renamed];
}

/** Whether a name stands outside of the branches, where it was compared. */
function isOwn(name: string, { object }: View): boolean {
  return object.properties.has(name) || object.required.has(name);
}

function stillDeclared(edit: SchemaEdit): SchemaEdit {
  const { proof: _dropped, ...rest } = edit;
  return { ...rest, severity: "safe", bump: "minor", notes: [...edit.notes, "another branch still declares it"] };
}
