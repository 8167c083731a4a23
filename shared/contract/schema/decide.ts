import { isJsonArray, isJsonObject, type Json, member, objectMember } from "../json.ts";
import { derivedPosition, type SchemaNode } from "./document.ts";
import { accepts } from "./evaluate.ts";
import { examplesOf } from "./examples.ts";
import { ANY_TYPE, type TypeSet, typeNames } from "./json-types.ts";
import type { NormalForms } from "./normal-form.ts";
import { ProofBudget } from "./proof-budget.ts";
import { Prover } from "./prove.ts";
import { Emptiness } from "./prove-empty.ts";
import type { View, Viewer } from "./view.ts";

/**
 * Whether every value that `sub` accepts is accepted by `sup`: shown by rules, refuted by a value that was checked on both
 * sides just now, or neither.
 */
export type Inclusion =
  | { readonly state: "proved" }
  | { readonly state: "refuted"; readonly witness: Json }
  | { readonly state: "unknown" };

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

/** Schemas applied to values in one search at most. */
const SEARCH_STEPS = 50_000;

/**
 * The seam for compatibility by proof: is every value of `sub` a value of `sup`? Rules first, then a directed search for a
 * counterexample. Deterministic, bounded by counts and never by a clock.
 */
export function decide(sub: SchemaNode, sup: SchemaNode, reasoning: Reasoning): Inclusion {
  reasoning.budget.decisions -= 1;
  if (reasoning.budget.decisions < 0) return { state: "unknown" };
  if (new Prover(reasoning).includes(sub, sup)) return { state: "proved" };
  const witness = findWitness(sub, sup, reasoning);
  return witness === undefined ? { state: "unknown" } : { state: "refuted", witness: witness.value };
}

/** A value that `sub` accepts and `sup` refuses, `undefined` when none of the examples is one. */
export function findWitness(
  sub: SchemaNode,
  sup: SchemaNode,
  { viewer, declaredOnly }: Reasoning,
): { readonly value: Json } | undefined {
  const budget = { steps: SEARCH_STEPS };
  const sent = sentBy(sub, declaredOnly);
  // What the right side excludes or limits says where to look, too.
  const excluded =
    sup.length === 0 ? [] : viewer.view(sup).alternatives.not.flatMap((position) => examplesOf([position], viewer));
  const borrowed = [...excluded, ...examplesOf(sup, viewer)].filter(sent.strictly);
  const own = examplesOf(sub, viewer).filter(sent.probably);
  for (const value of [...own, ...borrowed]) {
    if (budget.steps <= 0) return undefined;
    if (accepts(sup, value, budget) === false && accepts(sub, value, budget) === true) return { value };
  }
  return undefined;
}

/**
 * Whether a producer may send a value at all. Who sends only what its own schema declares sends no other name; a value made
 * from that very schema (`probably`) may hold more where some object of it is a map.
 */
export function sentBy(
  sub: SchemaNode,
  declaredOnly: boolean,
): { readonly strictly: (value: Json) => boolean; readonly probably: (value: Json) => boolean } {
  if (!declaredOnly) return { strictly: () => true, probably: () => true };
  const names = declaredNames(sub);
  const mapped = sub.some(({ document }) => hasFreeObject(document.root));
  const strictly = (value: Json) => onlyKeys(value, names);
  return { strictly, probably: (value) => mapped || strictly(value) };
}

/** Every name that stands under `properties` anywhere in the documents of a node. */
function declaredNames(node: SchemaNode): ReadonlySet<string> {
  const names = new Set<string>();
  const stack: Json[] = node.map((position) => position.document.root);
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (isJsonArray(value)) stack.push(...value);
    else if (isJsonObject(value)) {
      for (const name of Object.keys(objectMember(value, "properties") ?? {})) names.add(name);
      stack.push(...Object.values(value));
    }
  }
  return names;
}

/** Whether some object takes keys that are not declared by name: a map, a pattern, or one without any name. */
function hasFreeObject(schema: Json): boolean {
  if (isJsonArray(schema)) return schema.some(hasFreeObject);
  if (!isJsonObject(schema)) return false;
  const additional = member(schema, "additionalProperties");
  if (isJsonObject(additional) || Object.hasOwn(schema, "patternProperties")) return true;
  const names = Object.keys(objectMember(schema, "properties") ?? {});
  const alternatives = ["anyOf", "oneOf", "allOf", "$ref", "if"].some((keyword) => Object.hasOwn(schema, keyword));
  if (member(schema, "type") === "object" && names.length === 0 && !alternatives && additional !== false) return true;
  return Object.values(schema).some(hasFreeObject);
}

function onlyKeys(value: Json, names: ReadonlySet<string>): boolean {
  if (isJsonArray(value)) return value.every((item) => onlyKeys(item, names));
  if (!isJsonObject(value)) return true;
  return Object.entries(value).every(([key, item]) => names.has(key) && onlyKeys(item, names));
}

/** Whether no value fits both nodes, as far as rules and known values tell; `undefined` = not known. */
export function disjoint(left: SchemaNode, right: SchemaNode, reasoning: Reasoning): boolean | undefined {
  reasoning.budget.decisions -= 1;
  if (reasoning.budget.decisions < 0) return undefined;
  if (new Prover(reasoning).disjoint(left, right, 0)) return true;
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
