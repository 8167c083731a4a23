import { objectMember, pointerTo } from "../json.ts";
import { compareHints } from "./compare-hints.ts";
import { compareObjectShapes } from "./compare-object-shapes.ts";
import { branchesFit, emitForBranches } from "./declared-branches.ts";
import type { SchemaNode } from "./document.ts";
import { OBJECT } from "./json-types.ts";
import { hintsOf } from "./normal-form.ts";
import { isNever, type ObjectContext, sendsDeclaredOnly } from "./object-context.ts";
import { Prover } from "./prove.ts";
import { type Renamed, renamedProperties } from "./renamed-properties.ts";
import type { View } from "./view.ts";
import { valueNode } from "./view-object.ts";
import { below, type Walk, type Where } from "./walk.ts";

/** Compares what two views say about objects: first the named properties, then everything else. */
export function compareObjects(before: View, after: View, { walk, where }: { walk: Walk; where: Where }): void {
  if ((before.types & after.types & OBJECT) === 0) return;
  const context = { walk, where, before, after };
  compareProperties(context);
  compareObjectShapes(context);
}

function compareProperties(context: ObjectContext): void {
  const [old, now] = [declared(context, "before"), declared(context, "after")];
  const removed = new Map([...old].filter(([name]) => !now.has(name)));
  const added = new Map([...now].filter(([name]) => !old.has(name)));
  const renamed = renamedProperties(removed, added, context.walk.reasoning.forms);
  for (const pair of renamed) compareRenamed(pair, context);
  const leaving = new Set(renamed.map((pair) => pair.from));
  const arriving = new Set(renamed.map((pair) => pair.to));
  for (const [name, node] of old) {
    const counterpart = now.get(name);
    if (counterpart !== undefined) compareKept(name, { node, counterpart, context });
    else if (!leaving.has(name)) compareRemoved(name, node, context);
  }
  for (const [name, node] of added) {
    if (!arriving.has(name)) compareAdded(name, node, context);
  }
  if (context.walk.callers === "any") compareForbidden(old, context);
}

/** Callers that nobody trusts may send a key that nobody declared and that is now forbidden by name. */
function compareForbidden(old: ReadonlyMap<string, SchemaNode>, { walk, where, before, after }: ObjectContext): void {
  const [sub, sup] = walk.direction === "input" ? [before, after] : [after, before];
  for (const [name, node] of sup.object.properties) {
    if (old.has(name) || !isNever(node, walk) || isNever(valueNode(sub.object, name, walk.languages), walk)) continue;
    const kind = walk.direction === "input" ? "property-removed-closed" : "property-added-closed";
    walk.emit(kind, below(where, name), {
      pointer: node[0]?.pointer ?? after.pointer,
      before: undefined,
      after: false,
      what: "is forbidden by name",
    });
  }
}

/** The properties of a side that a value may have: those that are required without being described count too. */
function declared({ walk, ...views }: ObjectContext, side: "before" | "after"): ReadonlyMap<string, SchemaNode> {
  const { object } = views[side];
  const found = new Map<string, SchemaNode>();
  for (const name of [...object.properties.keys(), ...object.required.keys()]) {
    const node = valueNode(object, name, walk.languages);
    if (!isNever(node, walk)) found.set(name, node);
  }
  return found;
}

function compareKept(
  name: string,
  {
    node,
    counterpart,
    context,
  }: { readonly node: SchemaNode; readonly counterpart: SchemaNode; readonly context: ObjectContext },
): void {
  const { walk, where, before, after } = context;
  const [wasRequired, isRequired] = [before.object.required.get(name), after.object.required.get(name)];
  if (wasRequired === undefined && isRequired !== undefined)
    walk.emit("became-required", below(where, name), {
      // The list of names is one place for all of them: the property tells them apart.
      pointer: placeOf(name, after) ?? pointerTo(isRequired, name),
      before: false,
      after: true,
      what: "was optional, is required",
    });
  if (wasRequired !== undefined && isRequired === undefined)
    walk.emit("became-optional", below(where, name), {
      pointer: placeOf(name, before) ?? pointerTo(wasRequired, name),
      before: true,
      after: false,
      what: "was required, is optional",
    });
  walk.compare(node, counterpart, below(where, name));
}

function compareRenamed({ from, to }: Renamed, context: ObjectContext): void {
  const { walk, where, before, after } = context;
  const [node, counterpart] = [
    valueNode(before.object, from, walk.languages),
    valueNode(after.object, to, walk.languages),
  ];
  const wasRequired = before.object.required.has(from);
  const isRequired = after.object.required.has(to);
  const refused = isNever(valueNode(after.object, from, walk.languages), walk);
  const hurts = walk.direction === "input" ? refused || isRequired : wasRequired;
  walk.emit(hurts ? "property-renamed" : "optional-property-renamed", below(where, from), {
    pointer: placeOf(to, after) ?? counterpart[0]?.pointer ?? after.pointer,
    before: from,
    after: to,
    what: `is now called ${to}`,
    notes: [
      hurts && walk.direction === "input" ? (isRequired ? `${to} is required` : `${from} is refused`) : "",
    ].filter((note) => note !== ""),
    ...(hurts || walk.direction === "output" ? {} : { proof: { state: "dropped" as const } }),
  });
  compareHints(walk.reasoning.viewer.view(node), walk.reasoning.viewer.view(counterpart), {
    walk,
    where: below(where, to),
  });
}

function compareRemoved(name: string, node: SchemaNode, context: ObjectContext): void {
  const { walk, where, before, after } = context;
  const target = valueNode(after.object, name, walk.languages);
  const required = before.object.required.has(name);
  const statement = {
    pointer: placeOf(name, before) ?? pointerTo(before.pointer, "properties", name),
    before: node[0]?.schema ?? true,
    after: undefined,
  };
  if (isNever(target, walk) && walk.direction === "input") {
    walk.emit("property-removed-closed", below(where, name), { ...statement, what: "was removed, and is refused now" });
    return;
  }
  if (target.length > 0 && !isNever(target, walk)) {
    // A declared map or a pattern still knows the name: the value is heard, if it fits.
    walk.compare(node, target, { ...below(where, name), through: "map" });
    if (required && walk.direction === "output")
      walk.emit("became-optional", below(where, name), { ...statement, what: "was required, is optional" });
    return;
  }
  if (required) {
    const kind = where.nested && walk.direction === "output" ? "nested-property-removed" : "required-property-removed";
    walk.emit(kind, below(where, name), { ...statement, what: removedWords(walk), ...dropped(walk) });
    return;
  }
  const returns = mayReturn(target, node, walk);
  const strict = walk.direction === "output" && walk.readers === "strict";
  emitForBranches(
    "optional-property-removed",
    below(where, name),
    {
      ...statement,
      what: removedWords(walk),
      ...(returns ? { severity: "breaking" as const, bump: "major" as const } : dropped(walk)),
    },
    { fits: strict ? branchesFit(after, [{ name, wanted: node }], walk) : undefined, sender: after, walk },
  );
}

/** With callers that nobody trusts, a server may still send what it no longer declares, in another form. */
function mayReturn(target: SchemaNode, node: SchemaNode, walk: Walk): boolean {
  return (
    walk.direction === "output" &&
    walk.callers === "any" &&
    walk.readers === "strict" &&
    !isNever(target, walk) &&
    !new Prover(walk.reasoning).includes(target, node)
  );
}

function removedWords(walk: Walk): string {
  return walk.direction === "input" ? "was removed: still accepted, and ignored" : "was removed";
}

function dropped(walk: Walk) {
  return walk.direction === "input" ? { proof: { state: "dropped" as const } } : {};
}

function compareAdded(name: string, node: SchemaNode, context: ObjectContext): void {
  const { walk, where, before, after } = context;
  const required = after.object.required.has(name);
  const old = valueNode(before.object, name, walk.languages);
  const closed = isNever(old, walk);
  const demanded = after.object.required.get(name);
  const pointer = placeOf(name, after) ?? (demanded === undefined ? after.pointer : pointerTo(demanded, name));
  const statement = { pointer, before: undefined, after: node[0]?.schema ?? true };
  if (required && walk.direction === "input") {
    const hasDefault = hintsOf(walk.reasoning.viewer.view(node)).has("default");
    const kind =
      where.items && where.path.endsWith("[]")
        ? "items-required-added"
        : where.nested
          ? "nested-required-added"
          : hasDefault
            ? "required-with-default-added"
            : "required-added";
    walk.emit(kind, below(where, name), {
      ...statement,
      what: hasDefault ? "is new and required, its default does not help" : "is new and required",
    });
    return;
  }
  if (walk.direction === "output") {
    if (closed)
      walk.emit("property-added-closed", below(where, name), {
        ...statement,
        what: "is new, where no further field was allowed",
      });
    else if (required)
      walk.emit("required-added", below(where, name), { ...statement, what: "is new, and always there" });
    else walk.emit("property-added", below(where, name), { ...statement, what: "is new" });
    if (old.length > 0 && !closed) walk.compare(old, node, { ...below(where, name), through: "map" });
    return;
  }
  if (old.length > 0 && !closed) {
    // Callers may have sent the name as one of a declared map.
    walk.compare(old, node, { ...below(where, name), through: "map" });
    return;
  }
  const refuses = !sendsDeclaredOnly(context) && !closed && !new Prover(walk.reasoning).includes(old, node);
  emitForBranches(
    "property-added",
    below(where, name),
    {
      ...statement,
      what: "is new and optional",
      ...(refuses
        ? {
            severity: "breaking" as const,
            bump: "major" as const,
            notes: ["undeclared values of another kind were accepted before"],
          }
        : {}),
    },
    { fits: closed ? undefined : branchesFit(before, [{ name, wanted: node }], walk), sender: before, walk },
  );
}

/** Where a property is declared, `undefined` where its name is only required. */
function placeOf(name: string, { expansion }: View): string | undefined {
  const part = expansion.parts.find(({ schema }) => Object.hasOwn(objectMember(schema, "properties") ?? {}, name));
  return part === undefined ? undefined : pointerTo(part.pointer, "properties", name);
}
