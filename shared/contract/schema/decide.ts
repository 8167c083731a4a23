import type { Json } from "../json.ts";
import { holdsDeclaredOnly } from "./declared-names.ts";
import { plainlyApart } from "./discriminators.ts";
import { derivedPosition, type SchemaNode } from "./document.ts";
import { accepts } from "./evaluate.ts";
import { examplesOf } from "./examples.ts";
import { ANY_TYPE, type TypeSet, typeNames } from "./json-types.ts";
import type { NormalForms } from "./normal-form.ts";
import { ProofBudget, thousands } from "./proof-budget.ts";
import { Prover } from "./prove.ts";
import { Emptiness } from "./prove-empty.ts";
import type { View, Viewer } from "./view.ts";
import { whyUndecided } from "./why-undecided.ts";
import { withBranch } from "./without-alternatives.ts";

/**
 * Whether every value that `sub` accepts is accepted by `sup`: shown by rules, refuted by a value that was checked on both
 * sides just now, or neither.
 */
export type Inclusion =
  | { readonly state: "proved" }
  | { readonly state: "refuted"; readonly witness: Json }
  /** `reason` says in one clause why neither was found. */
  | { readonly state: "unknown"; readonly reason: string };

/** What the comparison of two schemas shares: each node is read, digested and decided once. */
export interface Reasoning {
  readonly viewer: Viewer;
  readonly forms: NormalForms;
  /** Whether producers send only what their own schema declares, so that no other value counts as a witness. */
  readonly declaredOnly: boolean;
  /** Questions that may still be asked; when they are used up, every answer is "unknown". */
  readonly budget: { decisions: number };
}

/** Questions about one pair of schemas at most. */
export const DECISIONS_PER_SCHEMA = 60;

/** Branches that are looked at one by one in one search, at most, and how deep in each other. */
const BRANCHES = 24;
const BRANCH_DEPTH = 2;

/** Schemas applied to values in one search at most. */
const SEARCH_STEPS = 50_000;

/**
 * The seam for compatibility by proof: is every value of `sub` a value of `sup`? Rules first, then a directed search for a
 * counterexample among the values that count. Deterministic, bounded by counts and never by a clock.
 */
export function decide(
  sub: SchemaNode,
  sup: SchemaNode,
  reasoning: Reasoning,
  counts?: Refutation["counts"],
): Inclusion {
  reasoning.budget.decisions -= 1;
  if (reasoning.budget.decisions < 0) {
    const reason = `the ${DECISIONS_PER_SCHEMA} questions that one schema may cost were used up`;
    return { state: "unknown", reason };
  }
  const budget = new ProofBudget();
  if (new Prover(reasoning, { budget }).includes(sub, sup)) return { state: "proved" };
  return refute(sub, sup, { reasoning, budget, counts });
}

interface Refutation {
  readonly reasoning: Reasoning;
  /** That of the proof. */
  readonly budget: ProofBudget;
  /** Which values count as a witness; default all. */
  readonly counts?: ((value: Json) => boolean) | undefined;
}

/** The answer where a proof failed: a value that refutes it, or why there is none. */
export function refute(
  sub: SchemaNode,
  sup: SchemaNode,
  { reasoning, budget, counts }: Refutation,
): Exclude<Inclusion, { readonly state: "proved" }> {
  const { witness, spent } = findWitness(sub, sup, reasoning, counts);
  if (witness !== undefined) return { state: "refuted", witness: witness.value };
  const cut = spent ? `the budget of ${thousands(SEARCH_STEPS)} steps for one search was used up` : undefined;
  return { state: "unknown", reason: budget.ended ?? cut ?? whyUndecided([sub, sup]) };
}

/** A value that `sub` accepts and `sup` refuses, if one of the examples is one; `spent` = not all of them were tried. */
function findWitness(
  sub: SchemaNode,
  sup: SchemaNode,
  { viewer, declaredOnly }: Reasoning,
  counts: (value: Json) => boolean = () => true,
): { readonly witness?: { readonly value: Json }; readonly spent: boolean } {
  const budget = { steps: SEARCH_STEPS };
  const sent = sentBy(sub, declaredOnly);
  // What the right side excludes or limits says where to look, too.
  const excluded =
    sup.length === 0 ? [] : viewer.view(sup).alternatives.not.flatMap((position) => examplesOf([position], viewer));
  const borrowed = [...excluded, ...examplesOf(sup, viewer)].filter(sent.strictly);
  const own = examplesOf(sub, viewer).filter(sent.probably);
  const shows = (value: Json) =>
    budget.steps > 0 && accepts(sup, value, budget) === false && accepts(sub, value, budget) === true && counts(value);
  const value = [...own, ...borrowed].find(shows);
  if (value !== undefined) return { witness: { value }, spent: false };
  for (const node of narrowed(sub, viewer)) {
    const further = examplesOf(node, viewer).filter(sent.probably).find(shows);
    if (further !== undefined) return { witness: { value: further }, spent: false };
    if (budget.steps <= 0) break;
  }
  return { spent: budget.steps <= 0 };
}

/** A node with one of its branches for all of them, and each of those again: what examples of the whole may not come to. */
function narrowed(node: SchemaNode, viewer: Viewer): readonly SchemaNode[] {
  const found: SchemaNode[] = [];
  let level: readonly SchemaNode[] = [node];
  for (let depth = 0; depth < BRANCH_DEPTH; depth += 1) {
    level = level.flatMap((outer) => branchesOf(viewer.view(outer))).slice(0, BRANCHES - found.length);
    found.push(...level);
  }
  return found;
}

function branchesOf(view: View): readonly SchemaNode[] {
  const { anyOf, oneOf, conditionals } = view.alternatives;
  const [origin] = view.node;
  const dependents = [...view.object.dependentSchemas].flatMap(([name, demanded], index) =>
    origin === undefined ? [] : [[...demanded, derivedPosition(origin, { required: [name] }, `given${index}`)]],
  );
  return [
    ...[...anyOf, ...oneOf].flatMap(({ branches }) => branches.map((branch) => withBranch(view, branch))),
    ...conditionals.flatMap(({ condition, consequence, otherwise }) =>
      [[...condition, ...consequence], otherwise].map((branch) => withBranch(view, branch)),
    ),
    ...dependents.map((branch) => [...branch, ...view.node]),
  ];
}

/**
 * Whether a producer may send a value at all: who sends only what its own schema declares sends no other name, at any place.
 * What a schema itself suggests (`probably`) is held to the same as what another one does.
 */
export function sentBy(
  sub: SchemaNode,
  declaredOnly: boolean,
): { readonly strictly: (value: Json) => boolean; readonly probably: (value: Json) => boolean } {
  const root = sub.some(({ pointer, document }) => pointer.replace(/(?:~[a-z]\w*)+$/, "") === document.pointer);
  const sends = (value: Json) => !declaredOnly || holdsDeclaredOnly(value, sub, root);
  return { strictly: sends, probably: sends };
}

/** Whether no value fits both nodes, as far as rules and known values tell; `undefined` = not known. */
export function disjoint(left: SchemaNode, right: SchemaNode, reasoning: Reasoning): boolean | undefined {
  const { viewer } = reasoning;
  const both = left.length > 0 && right.length > 0;
  if (both && plainlyApart(viewer.view(left), viewer.view(right), viewer)) return true;
  reasoning.budget.decisions -= 1;
  if (reasoning.budget.decisions < 0) return undefined;
  if (new Prover(reasoning).disjoint(left, right)) return true;
  const budget = { steps: SEARCH_STEPS };
  const shared = [...examplesOf(left, reasoning.viewer), ...examplesOf(right, reasoning.viewer)].some(
    (value) => accepts(left, value, budget) === true && accepts(right, value, budget) === true,
  );
  return shared ? false : undefined;
}

/** Whether rules show that no value fits a node at all. */
export function isUnsatisfiable(node: SchemaNode, reasoning: Reasoning): boolean {
  return new Emptiness(reasoning.viewer, new ProofBudget()).holds(node, 0);
}

/** A node that fits only values of these types. */
export function ofTypes(view: View, types: TypeSet): SchemaNode {
  const origin = view.node[0];
  if (origin === undefined || types === ANY_TYPE) return view.node;
  return [...view.node, derivedPosition(origin, { type: [...typeNames(types)] }, `types${types}`)];
}
