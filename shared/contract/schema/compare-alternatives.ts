import { sameJson } from "../canonical.ts";
import type { Json } from "../json.ts";
import { compareBranches } from "./compare-branches.ts";
import { disjoint } from "./decide.ts";
import { derivedPosition, type SchemaNode } from "./document.ts";
import { emitJudged } from "./inclusion.ts";
import { typeNames } from "./json-types.ts";
import { Prover } from "./prove.ts";
import { listedAlone, schemaOfNode } from "./shown-schemas.ts";
import type { View } from "./view.ts";
import type { AlternativesView, Group } from "./view-alternatives.ts";
import type { Walk, Where } from "./walk.ts";
import { withoutAlternatives } from "./without-alternatives.ts";

interface Context {
  readonly walk: Walk;
  readonly where: Where;
}

/** Compares `anyOf`, `oneOf`, `not` and `if` of two views. */
export function compareAlternatives(before: View, after: View, context: Context): void {
  compareGroups(before, after, context);
  compareNot(before, after, context);
  compareConditionals(before, after, context);
}

type Conditional = AlternativesView["conditionals"][number];

interface Named extends Group {
  readonly keyword: "anyOf" | "oneOf";
}

function groupsOf(view: View): readonly Named[] {
  return (["anyOf", "oneOf"] as const).flatMap((keyword) =>
    view.alternatives[keyword].map((group) => ({ ...group, keyword })),
  );
}

function compareGroups(before: View, after: View, context: Context): void {
  const { walk, where } = context;
  const [old, now] = [groupsOf(before), groupsOf(after)];
  const [b, a] = [old[0], now[0]];
  if (b === undefined && a === undefined) return;
  if (old.length > 1 || now.length > 1) {
    compareManyGroups(before, after, context);
    return;
  }
  const sides = { baseline: before.node, candidate: after.node };
  if (b !== undefined && a !== undefined) {
    compareKeywords({ before, after, b, a }, context);
    compareBranches(b, a, { ...context, sides, keyword: a.keyword, before, after });
    return;
  }
  if (a !== undefined && b === undefined) {
    if (compareWithTypedBranches(before, a, { context, flipped: false, other: after })) return;
    const groups = a.branches.every((branch) => isRequirement(branch));
    const kind = a.keyword === "anyOf" ? "anyOf-added" : groups ? "oneOf-required-groups-added" : "oneOf-added";
    emitJudged(
      kind,
      where,
      {
        pointer: a.pointer,
        before: undefined,
        after: rawOf(a),
        what:
          a.keyword === "oneOf" ? "exactly one of several schemas must fit now" : "one of several schemas must fit now",
      },
      { walk, sides },
    );
    return;
  }
  if (b === undefined) return;
  if (compareWithTypedBranches(after, b, { context, flipped: true, other: before })) return;
  emitJudged(
    `${b.keyword}-removed`,
    where,
    { pointer: b.pointer, before: rawOf(b), after: undefined, what: "several alternatives became one schema" },
    { walk, sides },
  );
}

/**
 * One side has alternatives of different types (`string` or `null`), the other a single schema: the schema is compared
 * with the alternatives of its own types; types that come or go were reported as such already.
 */
function compareWithTypedBranches(
  single: View,
  group: Named,
  { context, flipped, other }: { readonly context: Context; readonly flipped: boolean; readonly other: View },
): boolean {
  const { walk, where } = context;
  const types = group.branches.map((branch) => walk.reasoning.viewer.view(branch).types);
  const overlapping = types.some((set, index) =>
    types.some((rival, another) => another > index && (set & rival) !== 0),
  );
  const origin = single.node[0];
  if (overlapping || origin === undefined || single.values !== undefined) return false;
  const rest = withoutAlternatives(other);
  group.branches.forEach((branch, index) => {
    const shared = single.types & (types[index] ?? 0);
    if (shared === 0) return;
    const narrowed: SchemaNode =
      shared === single.types
        ? single.node
        : [...single.node, derivedPosition(origin, { type: [...typeNames(shared)] }, `only${shared}`)];
    const whole: SchemaNode = [
      ...branch,
      ...rest.filter(({ schema }) => typeof schema === "object" && schema !== null && Object.keys(schema).length > 0),
    ];
    const pair: readonly [SchemaNode, SchemaNode] = flipped ? [whole, narrowed] : [narrowed, whole];
    const inner: Where = { ...where, alternatives: true };
    walk.add(withoutTexts(walk.collect(() => walk.compare(pair[0], pair[1], inner))));
  });
  return true;
}

/** Texts of the single schema and of a branch are compared where the whole node's texts are. */
function withoutTexts<T extends { readonly kind: string }>(edits: readonly T[]): readonly T[] {
  return edits.filter(
    ({ kind }) =>
      !["description-changed", "hint-changed", "unit-changed", "flag-changed"].includes(kind) &&
      !kind.startsWith("default-"),
  );
}

function compareKeywords(
  { before, after, b, a }: { readonly before: View; readonly after: View; readonly b: Named; readonly a: Named },
  { walk, where }: Context,
): void {
  if (b.keyword === a.keyword) return;
  const exclusive = b.keyword === "oneOf" ? b : a;
  const apart = exclusive.branches.every((branch, index) =>
    exclusive.branches.every((rival, other) => other <= index || disjoint(branch, rival, walk.reasoning) === true),
  );
  const statement = { pointer: a.pointer, before: rawOf(b), after: rawOf(a), what: `${b.keyword} became ${a.keyword}` };
  if (apart) walk.notation("equivalent", where, statement);
  else
    emitJudged(a.keyword === "oneOf" ? "oneOf-added" : "oneOf-removed", where, statement, {
      walk,
      sides: { baseline: before.node, candidate: after.node },
    });
}

function compareManyGroups(before: View, after: View, { walk, where }: Context): void {
  const digests = (view: View) =>
    groupsOf(view).map((group) => [
      group.keyword,
      ...group.branches.map((branch) => walk.reasoning.forms.digest(branch, "shape")).sort(),
    ]);
  if (sameJson(digests(before).map(String).sort(), digests(after).map(String).sort())) return;
  const [old, now] = [groupsOf(before), groupsOf(after)];
  const kept = (group: Named, others: readonly Named[]) =>
    others.some((other) => sameJson(digestsOf(group, walk), digestsOf(other, walk)));
  const come = now.filter((group) => !kept(group, old));
  const gone = old.filter((group) => !kept(group, now));
  const sides = { baseline: before.node, candidate: after.node };
  for (const group of come)
    emitJudged(
      `${group.keyword}-added`,
      where,
      {
        pointer: group.pointer,
        before: undefined,
        after: rawOf(group),
        what: "a further set of alternatives must fit",
      },
      { walk, sides },
    );
  for (const group of gone)
    emitJudged(
      `${group.keyword}-removed`,
      where,
      { pointer: group.pointer, before: rawOf(group), after: undefined, what: "a set of alternatives was dropped" },
      { walk, sides },
    );
}

function digestsOf(group: Named, walk: Walk): Json {
  return [group.keyword, ...group.branches.map((branch) => walk.reasoning.forms.digest(branch, "shape")).sort()];
}

/** A branch that says nothing but which properties must be there. */
function isRequirement(branch: SchemaNode): boolean {
  return branch.every(
    ({ schema }) =>
      typeof schema === "object" &&
      schema !== null &&
      Object.keys(schema).every((keyword) => ["required", "not", "type", "title", "description"].includes(keyword)),
  );
}

/** The raw branches, for the report. */
function rawOf(group: Group): Json {
  return group.branches.map((branch) => branch[0]?.schema ?? true);
}

function compareNot(before: View, after: View, { walk, where }: Context): void {
  const digest = (node: SchemaNode[number]) => walk.reasoning.forms.digest([node], "shape");
  const [gone, come] = differing(before.alternatives.not, after.alternatives.not, digest);
  if (come.length + gone.length === 0) return;
  const sides = { baseline: before.node, candidate: after.node };
  const statement = {
    pointer: (come[0] ?? gone[0])?.pointer ?? after.pointer,
    before: listedAlone(gone.map(({ schema }) => schema)),
    after: listedAlone(come.map(({ schema }) => schema)),
  };
  const loosened =
    come.length === 0 || (gone.length > 0 && new Prover(walk.reasoning).includes(before.node, after.node));
  if (!loosened)
    emitJudged("not-added", where, { ...statement, what: "some values are excluded now" }, { walk, sides });
  else
    emitJudged(
      "not-removed",
      where,
      { ...statement, what: "values that were excluded are allowed now" },
      { walk, sides },
    );
}

/** What stands on one side only. */
function differing<T>(
  old: readonly T[],
  now: readonly T[],
  digest: (one: T) => string,
): readonly [gone: readonly T[], come: readonly T[]] {
  const [known, kept] = [new Set(old.map(digest)), new Set(now.map(digest))];
  return [old.filter((one) => !kept.has(digest(one))), now.filter((one) => !known.has(digest(one)))];
}

function compareConditionals(before: View, after: View, { walk, where }: Context): void {
  const { forms } = walk.reasoning;
  const digest = ({ condition, consequence, otherwise }: Conditional) =>
    [condition, consequence, otherwise].map((node) => forms.digest(node, "shape")).join();
  const [gone, come] = differing(before.alternatives.conditionals, after.alternatives.conditionals, digest);
  if (gone.length + come.length === 0) return;
  const statement = {
    pointer: (come[0] ?? gone[0])?.pointer ?? after.pointer,
    before: listedAlone(gone.map(wholeCondition)),
    after: listedAlone(come.map(wholeCondition)),
  };
  const sides = { baseline: before.node, candidate: after.node };
  if (after.alternatives.conditionals.length === 0)
    walk.emit("if-then-loosened", where, { ...statement, what: "a condition was dropped" });
  else if (gone.length === 0 || !new Prover(walk.reasoning).includes(before.node, after.node))
    emitJudged("if-then-added", where, { ...statement, what: "a condition was added or changed" }, { walk, sides });
  else emitJudged("if-then-loosened", where, { ...statement, what: "a condition changed" }, { walk, sides });
}

/** A condition with what it demands: neither alone tells how much an edit costs. */
function wholeCondition({ condition, consequence, otherwise }: Conditional): Json {
  const demands = [
    ["then", consequence],
    ["else", otherwise],
  ] as const;
  const told = demands.filter(([, node]) => node.length > 0).map(([keyword, node]) => [keyword, schemaOfNode(node)]);
  return { if: schemaOfNode(condition), ...Object.fromEntries(told) };
}
