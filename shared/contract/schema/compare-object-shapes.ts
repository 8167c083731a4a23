import type { Json } from "../json.ts";
import { compareCounts } from "./compare-limits.ts";
import { type Inclusion, ofTypes } from "./decide.ts";
import { branchesFit, emitForBranches } from "./declared-branches.ts";
import { declaredNames } from "./declared-names.ts";
import type { SchemaNode } from "./document.ts";
import { accepts } from "./evaluate.ts";
import { emitJudged } from "./inclusion.ts";
import { OBJECT } from "./json-types.ts";
import { declaredBy, isNever, type ObjectContext, sendsDeclaredOnly } from "./object-context.ts";
import { Prover } from "./prove.ts";
import type { View } from "./view.ts";
import { valueNode } from "./view-object.ts";

/** Compares what two views say about the keys of objects beside the named properties. */
export function compareObjectShapes(context: ObjectContext): void {
  compareAdditional(context);
  comparePatternProperties(context);
  comparePropertyNames(context);
  compareDependents(context);
  const { before, after, walk, where } = context;
  compareCounts(
    before.object.minProperties,
    after.object.minProperties,
    { walk, where },
    {
      name: "minimum count of properties",
      added: "minProperties-raised",
      raised: "minProperties-raised",
      lowered: "minProperties-lowered",
    },
  );
  compareCounts(
    before.object.maxProperties,
    after.object.maxProperties,
    { walk, where },
    {
      name: "maximum count of properties",
      added: "maxProperties-lowered",
      raised: "maxProperties-raised",
      lowered: "maxProperties-lowered",
      dropped: "maxProperties-raised",
    },
  );
}

function compareAdditional(context: ObjectContext): void {
  const { walk, where, before, after } = context;
  const [old, now] = [before.object.additional, after.object.additional];
  if (old.length === 0 && now.length === 0) return;
  const [wasClosed, isClosed] = [isNever(old, walk), isNever(now, walk)];
  if (wasClosed && isClosed) return;
  const statement = {
    pointer: (now[0] ?? old[0])?.pointer ?? after.pointer,
    before: schemaOf(old),
    after: schemaOf(now),
  };
  const path = { ...where, path: where.path === "" ? "*" : `${where.path}.*` };
  if (isClosed) {
    if (old.length > 0)
      walk.emit("map-narrowed", path, { ...statement, what: "further keys were a map, and are refused now" });
    else
      emitForBranches(
        "additional-closed",
        where,
        {
          ...statement,
          what: "undeclared keys are refused now",
          ...(sendsDeclaredOnly(context) || walk.direction === "output"
            ? {}
            : { severity: "breaking" as const, bump: "major" as const }),
        },
        { fits: refusedNamesFit(context), sender: before, walk },
      );
  } else if (wasClosed) {
    if (now.length > 0 && walk.direction === "output")
      walk.emit("map-widened", path, { ...statement, what: "further keys are a map now" });
    else
      walk.emit("additional-opened", where, {
        ...statement,
        what: "undeclared keys are allowed now",
        ...(walk.direction === "output" && walk.callers === "any" && walk.readers === "strict"
          ? { severity: "breaking" as const, bump: "major" as const }
          : {}),
      });
  } else if (old.length === 0) {
    walk.emit("map-narrowed", path, {
      ...statement,
      what: "undeclared keys must fit a schema now",
      ...(sendsDeclaredOnly(context) && walk.direction === "input" ? { severity: "risky" as const } : {}),
    });
  } else if (now.length === 0) walk.emit("map-widened", path, { ...statement, ...mapDropped(context) });
  else walk.compare(old, now, { ...path, through: "map", nested: true });
}

/** What the end of a map costs: where the other keys have names now, those of the map are heard no more. */
function mapDropped(context: ObjectContext) {
  return takesUndescribed(context)
    ? { what: "undeclared keys may hold anything now" }
    : { what: "further keys are no longer described: still accepted, and ignored", ...DROPPED };
}

const DROPPED = { severity: "risky", bump: "major", proof: { state: "dropped" } } as const;

/** Whether keys that were described, and are not any more, are heard all the same, or nobody minds. */
function takesUndescribed({ walk, where, after }: ObjectContext): boolean {
  if (walk.direction === "output" || walk.callers === "any") return true;
  const now = declaredNames(after.node, { root: where.path === "" });
  return now.free || now.further.length > 0;
}

/** Whether callers can do without the names that they know from a branch, and that are refused now. */
function refusedNamesFit(context: ObjectContext): Inclusion | undefined {
  const { walk, before, after } = context;
  if (walk.direction === "output") return undefined;
  const refused = [...declaredBy(before).names].filter(
    (name) =>
      isNever(valueNode(after.object, name, walk.languages), walk) &&
      !before.object.properties.has(name) &&
      !isNever(valueNode(before.object, name, walk.languages), walk),
  );
  const fits = branchesFit(
    before,
    refused.map((name) => ({ name, wanted: false })),
    walk,
  );
  // That no name is known to be lost leaves those that nobody declared.
  return fits?.state === "refuted" ? fits : undefined;
}

/** Patterns of keys on both sides that are compared one by one. */
const PATTERN_LIMIT = 100;

function comparePatternProperties(context: ObjectContext): void {
  const { walk, where, before, after } = context;
  const byLanguage = (view: View) =>
    new Map(
      [...view.object.patternProperties].map(([pattern, node]) => [
        walk.languages.normalForm(pattern),
        { pattern, node },
      ]),
    );
  const patterns = before.object.patternProperties.size + after.object.patternProperties.size;
  if (patterns > PATTERN_LIMIT) {
    const [b, a] = [before, after].map((view) => walk.reasoning.forms.digest(view.node, "shape"));
    if (b !== a)
      walk.emit("undecided", where, {
        pointer: `${after.pointer}/patternProperties`,
        what: `${patterns} patterns of keys are too many to be compared`,
        proof: { state: "unknown", reason: `no more than ${PATTERN_LIMIT} patterns of keys are compared` },
      });
    return;
  }
  const [old, now] = [byLanguage(before), byLanguage(after)];
  for (const [language, { pattern, node }] of old) {
    const counterpart = now.get(language);
    const path = { ...where, path: where.path === "" ? `/${pattern}/` : `${where.path}./${pattern}/` };
    if (counterpart !== undefined) {
      walk.compare(node, counterpart.node, { ...path, through: "pattern", nested: true });
      continue;
    }
    const statement = { pointer: node[0]?.pointer ?? before.pointer, before: schemaOf(node), after: undefined };
    if (isNever(after.object.additional, walk))
      walk.emit("patternProperties-narrowed", path, { ...statement, what: "keys of this pattern are refused now" });
    else if (after.object.additional.length > 0)
      walk.compare(node, after.object.additional, { ...path, through: "pattern", nested: true });
    else
      walk.emit("patternProperties-widened", path, {
        ...statement,
        what: "keys of this pattern are no longer described",
        ...(takesUndescribed(context) ? {} : DROPPED),
      });
  }
  for (const [language, { pattern, node }] of now) {
    if (old.has(language)) continue;
    const path = { ...where, path: where.path === "" ? `/${pattern}/` : `${where.path}./${pattern}/` };
    const statement = { pointer: node[0]?.pointer ?? after.pointer, before: undefined, after: schemaOf(node) };
    if (isNever(before.object.additional, walk))
      walk.emit("patternProperties-widened", path, { ...statement, what: "keys of this pattern are allowed now" });
    else if (before.object.additional.length > 0)
      walk.compare(before.object.additional, node, { ...path, through: "pattern", nested: true });
    else
      emitJudged(
        "patternProperties-narrowed",
        path,
        { ...statement, what: "keys of this pattern must fit a schema now" },
        { walk, sides: sidesOf(context) },
      );
  }
}

function comparePropertyNames(context: ObjectContext): void {
  const { walk, where, before, after } = context;
  const [old, now] = [before.object.propertyNames, after.object.propertyNames];
  const digest = (node: SchemaNode) => walk.reasoning.forms.digest(node, "shape");
  if (digest(old) === digest(now)) return;
  const statement = {
    pointer: (now[0] ?? old[0])?.pointer ?? after.pointer,
    before: schemaOf(old),
    after: schemaOf(now),
    what: "other keys are allowed than before",
  };
  if (now.length === 0) {
    walk.emit("propertyNames-loosened", where, statement);
    return;
  }
  const mapped =
    before.object.patternProperties.size > 0 ||
    (before.object.additional.length > 0 && !isNever(before.object.additional, walk));
  const declared = declaredBy(before);
  const declaredFit = [...declared.names].every((name) => accepts(now, name) === true);
  if (
    walk.direction === "input" &&
    sendsDeclaredOnly(context) &&
    !mapped &&
    declared.further.length === 0 &&
    declared.names.size > 0 &&
    declaredFit
  ) {
    walk.emit("propertyNames-added", where, {
      ...statement,
      severity: "safe",
      bump: "minor",
      proof: { state: "proved" },
      notes: ["every declared key is still allowed"],
    });
    return;
  }
  const loosened = old.length > 0 && (walk.direction === "output" || new Prover(walk.reasoning).includes(old, now));
  const tightened = new Prover(walk.reasoning).includes(now, old);
  emitJudged(loosened && !tightened ? "propertyNames-loosened" : "propertyNames-added", where, statement, {
    walk,
    sides: sidesOf(context),
  });
}

function compareDependents(context: ObjectContext): void {
  const { walk, where, before, after } = context;
  const [old, now] = [before.object, after.object];
  for (const name of new Set([...old.dependentRequired.keys(), ...now.dependentRequired.keys()])) {
    const [b, a] = [old.dependentRequired.get(name), now.dependentRequired.get(name)];
    const given = new Set([...(b?.value ?? []), ...old.required.keys()]);
    const kept = new Set([...(a?.value ?? []), ...now.required.keys()]);
    const demanded = (a?.value ?? []).filter((other) => !given.has(other));
    const released = (b?.value ?? []).filter((other) => !kept.has(other));
    const statement = { pointer: (a ?? b)?.pointer ?? after.pointer, before: b?.value, after: a?.value };
    const sent = !sendsDeclaredOnly(context) || declaredBy(before).valuesOf(name).length > 0;
    if (demanded.length > 0)
      walk.emit("dependentRequired-added", where, {
        ...statement,
        what: `${name} now demands ${demanded.join(", ")}`,
        ...(sent || walk.direction === "output" ? {} : { severity: "safe" as const, bump: "minor" as const }),
      });
    if (released.length > 0)
      walk.emit("dependent-loosened", where, {
        ...statement,
        what: `${name} no longer demands ${released.join(", ")}`,
      });
  }
  for (const name of new Set([...old.dependentSchemas.keys(), ...now.dependentSchemas.keys()])) {
    const [b, a] = [old.dependentSchemas.get(name) ?? [], now.dependentSchemas.get(name) ?? []];
    if (walk.reasoning.forms.digest(b, "shape") === walk.reasoning.forms.digest(a, "shape")) continue;
    const statement = {
      pointer: (a[0] ?? b[0])?.pointer ?? after.pointer,
      before: schemaOf(b),
      after: schemaOf(a),
      what: `${name} demands something else of the object now`,
    };
    const loosened = a.length === 0 || (b.length > 0 && walk.direction === "output");
    emitJudged(loosened ? "dependent-loosened" : "dependentSchemas-added", where, statement, {
      walk,
      sides: sidesOf(context),
    });
  }
}

function sidesOf({ before, after }: ObjectContext) {
  return { baseline: ofTypes(before, OBJECT), candidate: ofTypes(after, OBJECT) };
}

function schemaOf(node: SchemaNode): Json | undefined {
  return node[0]?.schema;
}
