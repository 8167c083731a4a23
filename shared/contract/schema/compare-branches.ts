import type { Json } from "../json.ts";
import { decide, disjoint } from "./decide.ts";
import { plainlyApart } from "./discriminators.ts";
import type { SchemaNode } from "./document.ts";
import { emitJudged, type Sides } from "./inclusion.ts";
import { Prover } from "./prove.ts";
import type { View } from "./view.ts";
import type { Group } from "./view-alternatives.ts";
import { canHurt, type SchemaEdit, type Walk, type Where } from "./walk.ts";
import { withBranch } from "./without-alternatives.ts";

interface Context {
  readonly walk: Walk;
  readonly where: Where;
  readonly keyword: "anyOf" | "oneOf";
  readonly sides: Sides;
  readonly before: View;
  readonly after: View;
}

interface Pairing {
  readonly pairs: readonly (readonly [SchemaNode, SchemaNode])[];
  readonly gone: readonly SchemaNode[];
  readonly come: readonly SchemaNode[];
}

/** Compares the branches of one group on each side: pairs them, compares the pairs, judges those that come and go. */
export function compareBranches(before: Group, after: Group, context: Context): void {
  const { walk, where, sides, keyword } = context;
  const { pairs, gone, come } = pairBranches(before.branches, after.branches, walk);
  const { viewer } = walk.reasoning;
  for (const pair of pairs) {
    // A value fits one alternative only where the receiver's are told apart by a value that is listed.
    const [own, rivals] = walk.direction === "input" ? [pair[1], after.branches] : [pair[0], before.branches];
    const apart = rivals.every((rival) => rival === own || plainlyApart(viewer.view(own), viewer.view(rival), viewer));
    comparePair(pair, apart, context);
  }
  for (const branch of gone) {
    emitJudged(
      `${keyword}-branch-removed`,
      where,
      {
        pointer: branch[0]?.pointer ?? before.pointer,
        before: branch[0]?.schema ?? true,
        after: undefined,
        what: "an alternative was removed",
      },
      {
        walk,
        sides:
          walk.direction === "input"
            ? { baseline: withBranch(context.before, branch), candidate: sides.candidate }
            : sides,
      },
    );
  }
  for (const branch of come) {
    const statement = {
      pointer: branch[0]?.pointer ?? after.pointer,
      before: undefined,
      after: branch[0]?.schema ?? true,
      what: "an alternative was added",
    };
    if (keyword === "anyOf" || walk.direction === "output") {
      emitJudged(`${keyword}-branch-added`, where, statement, {
        walk,
        sides: { baseline: sides.baseline, candidate: withBranch(context.after, branch) },
      });
    } else addToExclusive(branch, before, { context, statement });
  }
}

/** A new branch of `oneOf` breaks the values that fit it and an old branch. */
function addToExclusive(
  branch: SchemaNode,
  before: Group,
  {
    context,
    statement,
  }: {
    readonly context: Context;
    readonly statement: { pointer: string; before: Json | undefined; after: Json; what: string };
  },
): void {
  const { walk, where, sides } = context;
  const overlaps = before.branches.map((old) => disjoint(old, branch, walk.reasoning));
  if (overlaps.every((apart) => apart === true)) {
    walk.emit("oneOf-branch-added", where, { ...statement, proof: { state: "proved" } });
    return;
  }
  emitJudged(
    "oneOf-branch-added-overlapping",
    where,
    { ...statement, what: "an alternative was added that overlaps an old one" },
    { walk, sides },
  );
}

/** Compares two branches, of which the receiver's is `apart` from all others or not; what the pair alone would break is harmless when another branch takes the value. */
function comparePair(
  [old, now]: Pairing["pairs"][number],
  apart: boolean,
  { walk, where, sides, before, after, keyword }: Context,
): void {
  const { edits, forget } = walk.trial(() => walk.compare(old, now, { ...where, alternatives: true }));
  const meaningful = edits.some((edit) => edit.kind !== "notation");
  // In oneOf more can hurt as well as less: a value may fit two alternatives now.
  const inclusive = keyword === "anyOf" || apart;
  if (!meaningful || (inclusive && !edits.some((edit) => canHurt(edit.kind, walk.direction)))) {
    walk.add(edits);
    return;
  }
  const inclusion =
    walk.direction === "input"
      ? decide(withBranch(before, old), sides.candidate, walk.reasoning)
      : decide(withBranch(after, now), sides.baseline, walk.reasoning);
  // What is harmless here may hurt where the same definition is used elsewhere.
  if (inclusion.state === "proved") forget();
  walk.add(inclusion.state === "proved" ? edits.map((edit) => harmless(edit, walk)) : edits);
  if (keyword === "anyOf" || edits.some((edit) => canHurt(edit.kind, walk.direction)) || inclusion.state === "proved")
    return;
  emitJudged(
    walk.direction === "input" ? "oneOf-branch-added-overlapping" : "oneOf-branch-added",
    where,
    {
      pointer: now[0]?.pointer ?? "",
      before: old[0]?.schema ?? true,
      after: now[0]?.schema ?? true,
      what: "other values than before fit exactly one alternative",
    },
    { walk, sides },
  );
}

function harmless(edit: SchemaEdit, walk: Walk): SchemaEdit {
  if (!canHurt(edit.kind, walk.direction)) return edit;
  return {
    ...edit,
    severity: "safe",
    bump: "minor",
    proof: { state: "proved" },
    notes: [...edit.notes, "another alternative covers it"],
  };
}

function pairBranches(before: readonly SchemaNode[], after: readonly SchemaNode[], walk: Walk): Pairing {
  const pairs: (readonly [SchemaNode, SchemaNode])[] = [];
  let gone = [...before];
  let come = [...after];
  const take = (key: (node: SchemaNode) => string | undefined) => {
    const [olds, news] = [grouped(gone, key), grouped(come, key)];
    const taken = new Set<SchemaNode>();
    for (const [wanted, [old, rival]] of olds) {
      const [now, other] = news.get(wanted) ?? [];
      if (old === undefined || now === undefined || rival !== undefined || other !== undefined) continue;
      pairs.push([old, now]);
      taken.add(old).add(now);
    }
    gone = gone.filter((node) => !taken.has(node));
    come = come.filter((node) => !taken.has(node));
  };
  take((node) => walk.reasoning.forms.digest(node, "full"));
  take((node) => walk.reasoning.forms.digest(node, "shape"));
  take((node) => discriminator(node, walk));
  take((node) => (node[0]?.schema === null ? undefined : namedBy(node)));
  take((node) => typeKey(node, walk));
  const prover = new Prover(walk.reasoning);
  for (const old of gone.length * come.length > PROVED_PAIRS ? [] : [...gone]) {
    const now = come.find((node) => prover.includes(old, node) || prover.includes(node, old));
    if (now === undefined) continue;
    pairs.push([old, now]);
    gone = gone.filter((node) => node !== old);
    come = come.filter((node) => node !== now);
  }
  if (gone.length === 1 && come.length === 1 && before.length === after.length) {
    const [old, now] = [gone[0], come[0]];
    if (old !== undefined && now !== undefined && sharesTypes(old, now, walk))
      return { pairs: [...pairs, [old, now]], gone: [], come: [] };
  }
  return { pairs, gone, come };
}

/** Pairs of branches that are held against each other by proof. */
const PROVED_PAIRS = 400;

function grouped(
  nodes: readonly SchemaNode[],
  key: (node: SchemaNode) => string | undefined,
): ReadonlyMap<string, readonly SchemaNode[]> {
  const groups = new Map<string, SchemaNode[]>();
  for (const node of nodes) {
    const name = key(node);
    if (name === undefined) continue;
    const group = groups.get(name) ?? [];
    group.push(node);
    groups.set(name, group);
  }
  return groups;
}

/** The constants of required properties: `{kind: "file"}` tells a branch apart. */
function discriminator(node: SchemaNode, walk: Walk): string | undefined {
  const { object } = walk.reasoning.viewer.view(node);
  const constants = [...object.required.keys()].flatMap((name) => {
    const property = object.properties.get(name);
    const values =
      property === undefined || property.length === 0 ? undefined : walk.reasoning.viewer.view(property).values;
    return values?.size === 1 ? [`${name}=${[...values.keys()][0]}`] : [];
  });
  return constants.length === 0 ? undefined : constants.sort().join();
}

function namedBy(node: SchemaNode): string | undefined {
  const schema = node[0]?.schema;
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return undefined;
  const named = schema as { readonly [key: string]: Json };
  const name = named.$ref ?? named.title;
  return typeof name === "string" ? name : undefined;
}

function typeKey(node: SchemaNode, walk: Walk): string {
  return String(walk.reasoning.viewer.view(node).types);
}

function sharesTypes(left: SchemaNode, right: SchemaNode, walk: Walk): boolean {
  return (walk.reasoning.viewer.view(left).types & walk.reasoning.viewer.view(right).types) !== 0;
}
