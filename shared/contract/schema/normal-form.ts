import { canonicalText, digestOfText } from "../canonical.ts";
import { type Json, member } from "../json.ts";
import { READ_KEYWORDS } from "./applicators.ts";
import type { SchemaDocument, SchemaNode } from "./document.ts";
import { type Evaluated, evaluatedByAll, evaluatedWithin, type Form } from "./evaluated.ts";
import { NUMBER, OBJECT, STRING } from "./json-types.ts";
import { nodeKey, type View, type Viewer, viewKey } from "./view.ts";
import { itemNode } from "./view-array.ts";
import { separateParts } from "./view-object.ts";
import type { Unevaluated } from "./view-unevaluated.ts";

/** Schemas met at most, for all questions together; nodes behind them equal nothing but themselves in the same document. */
const STEP_LIMIT = 50_000;

/** Whether texts and hints count (`full`) or only what decides which values fit (`shape`). */
export type FormKind = "full" | "shape";

interface Result {
  readonly form: Form;
  /** The lowest place on the stack that it refers back to; Infinity = closed, may be kept. */
  readonly lowest: number;
}

/** The way down to a node. */
interface Way {
  readonly kind: FormKind;
  /** The nodes around it, by key, with their places. */
  readonly stack: Map<string, number>;
  /** Whether it counts what the node evaluates: only where something around it is about what is not evaluated. */
  readonly evaluates: boolean;
}

const NOT_READ: Evaluated = { unevaluatedProperties: [], unevaluatedItems: [] };
const NO_PROBLEMS: readonly string[] = [];

/** A form that is not looked into: what it evaluates, only the same evaluates. */
function closedForm(digest: string): Form {
  return { digest, evaluated: { unevaluatedProperties: [digest], unevaluatedItems: [digest] } };
}

/**
 * Digests of schemas in normal form: equal when two nodes mean the same in the notations that are known. References are
 * followed, a recursive one is named by its distance, so names of definitions do not count.
 */
export class NormalForms {
  readonly #viewer: Viewer;
  readonly #known = { full: new Map<string, Form>(), shape: new Map<string, Form>() };
  readonly #roots = new WeakMap<SchemaDocument, string>();
  #steps = 0;

  constructor(viewer: Viewer) {
    this.#viewer = viewer;
  }

  /** The digest of a node. */
  digest(node: SchemaNode, kind: FormKind): string {
    return this.#form(node, { kind, stack: new Map(), evaluates: false }).form.digest;
  }

  /** What counts as evaluated for an `unevaluated…` of a view: see {@link Evaluated}. */
  evaluated(view: View, one: Unevaluated): readonly string[] {
    const way: Way = { kind: "shape", stack: new Map([[viewKey(view), 0]]), evaluates: true };
    return evaluatedWithin(view.expansion.parts, one, (sub) => this.#form(sub, way).form);
  }

  #form(node: SchemaNode, way: Way): Result {
    if (node.length === 0) return { form: ANYTHING, lowest: Number.POSITIVE_INFINITY };
    this.#steps += node.length;
    if (this.#steps > STEP_LIMIT) return { form: closedForm(`unread:${this.#place(node)}`), lowest: -1 };
    const { kind, stack } = way;
    const view = this.#viewer.view(node);
    // The target stands for a node that is nothing but a reference, so that inlining it changes nothing.
    const key = viewKey(view);
    const known = this.#known[kind].get(key);
    if (known !== undefined && !(way.evaluates && known.evaluated === NOT_READ))
      return { form: known, lowest: Number.POSITIVE_INFINITY };
    const above = stack.get(key);
    if (above !== undefined) return { form: closedForm(`back:${stack.size - above}`), lowest: above };
    const place = stack.size;
    stack.set(key, place);
    let lowest = Number.POSITIVE_INFINITY;
    const evaluates = way.evaluates || view.unevaluated.length > 0;
    const further = evaluates === way.evaluates ? way : { ...way, evaluates };
    // What several keywords refer to is read once.
    const asked = new Map<string, Form>();
    const child = (sub: SchemaNode): Form => {
      const name = evaluates && sub.length === 1 ? sub[0]?.pointer : undefined;
      const before = name === undefined ? undefined : asked.get(name);
      if (before !== undefined) return before;
      const result = this.#form(sub, further);
      lowest = Math.min(lowest, result.lowest);
      if (name !== undefined) asked.set(name, result.form);
      return result.form;
    };
    const problems = view.expansion.problems.length === 0 ? NO_PROBLEMS : this.#problems(view);
    const text = JSON.stringify(normalForm(view, { kind, problems }, child));
    // A short form is its own digest.
    const digest = text.length <= 64 ? text : digestOfText(text).slice(0, 32);
    const evaluated = way.evaluates ? evaluatedByAll(view.expansion.parts, child, problems) : NOT_READ;
    const form: Form = { digest, evaluated };
    stack.delete(key);
    const closed = lowest >= place;
    if (closed) this.#known[kind].set(key, form);
    return { form, lowest: closed ? Number.POSITIVE_INFINITY : lowest };
  }

  /** What could not be followed, equal where the same stands behind it. */
  #problems({ expansion, node }: View): readonly string[] {
    return expansion.problems
      .map(({ kind, reference, pointer }) => {
        // Where a dynamic reference leads hangs on the whole document, and on the way to the place where it stands.
        const within = kind === "dynamic-reference" ? ` ${pointer} ${this.#place(node)}` : "";
        return `${kind} ${reference}${within}`;
      })
      .sort();
  }

  /** Equal for the same place in the same document. */
  #place(node: SchemaNode): string {
    const roots = [...new Set(node.map(({ document }) => document))].map((document) => {
      const known = this.#roots.get(document) ?? digestOfText(canonicalText(document.root));
      this.#roots.set(document, known);
      return known;
    });
    return [nodeKey(node), ...roots].join(" ");
  }
}

const ANYTHING: Form = { digest: "any", evaluated: { unevaluatedProperties: [], unevaluatedItems: [] } };

/** Named facts in a fixed order, so that their text is the same for every notation. */
function normalForm(
  view: View,
  { kind, problems }: { readonly kind: FormKind; readonly problems: readonly string[] },
  formOf: (node: SchemaNode) => Form,
): Json {
  const child = (node: SchemaNode) => formOf(node).digest;
  const form: Json[] = [view.types];
  const set: Setter = (name, value) => {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) form.push(name, value);
  };
  if (view.types !== 0) {
    if (view.values !== undefined) set("values", [...view.values.keys()].sort());
    if (problems.length > 0) set("problems", [...problems]);
    if (view.types & NUMBER) numbers(view, set);
    if (view.types & STRING) strings(view, set);
    if (view.array.constrained) arrays(view, set, child);
    if (view.types & OBJECT) objects(view, set, child);
    if (view.unevaluated.length > 0) unevaluated(view, set, formOf);
    if (view.alternatives.constrained) alternatives(view, set, child);
  }
  if (kind === "full") hints(view, set);
  return form;
}

type Setter = (name: string, value: Json | undefined) => void;

function unevaluated(view: View, set: Setter, formOf: (node: SchemaNode) => Form): void {
  set(
    "unevaluated",
    view.unevaluated
      .map((one) => [one.keyword, formOf([one.demand]).digest, [...evaluatedWithin(view.expansion.parts, one, formOf)]])
      .sort(byText),
  );
}

function alternatives(view: View, set: Setter, child: (node: SchemaNode) => string): void {
  const { anyOf, oneOf, not, conditionals } = view.alternatives;
  set("anyOf", anyOf.map((group) => [...new Set(group.branches.map(child))].sort()).sort(byText));
  set("oneOf", oneOf.map((group) => group.branches.map(child).sort()).sort(byText));
  set("not", not.map((position) => child([position])).sort());
  set(
    "if",
    conditionals.map((one) => [child(one.condition), child(one.consequence), child(one.otherwise)]).sort(byText),
  );
}

function hints(view: View, set: Setter): void {
  for (const [keyword, { value }] of [...hintsOf(view)].sort(byKey))
    set(`hint ${keyword}`, typeof value === "object" ? canonicalText(value) : value);
}

function numbers(view: View, set: Setter): void {
  const { minimum, maximum, multiples } = view.number;
  set("minimum", minimum === undefined ? undefined : [minimum.value, minimum.exclusive]);
  set("maximum", maximum === undefined ? undefined : [maximum.value, maximum.exclusive]);
  set(
    "multipleOf",
    multiples.map((multiple) => multiple.value).sort((a, b) => a - b),
  );
}

function strings(view: View, set: Setter): void {
  const { minLength, maxLength, patterns, format, content } = view.string;
  set("minLength", minLength?.value);
  set("maxLength", maxLength?.value);
  const languages = view.node[0]?.document.languages;
  if (patterns.length > 0)
    set("patterns", [...new Set(patterns.map(({ value }) => languages?.normalForm(value) ?? value))].sort());
  set("format", format?.value ?? view.number.format?.value);
  set("content", content === undefined ? undefined : canonicalText(content.value));
}

function arrays(view: View, set: Setter, child: (node: SchemaNode) => string): void {
  const { prefix, rest, minItems, maxItems, uniqueItems, contains } = view.array;
  set(
    "prefix",
    prefix.map((_, index) => child(itemNode(view.array, index))),
  );
  set("items", rest.length === 0 ? undefined : child(rest));
  set("minItems", minItems?.value);
  set("maxItems", maxItems?.value);
  set("uniqueItems", uniqueItems === undefined ? undefined : true);
  set("contains", contains.map((one) => [child(one.node), one.least, one.most ?? null]).sort(byText));
}

function objects(view: View, set: Setter, child: (node: SchemaNode) => string): void {
  const object = view.object;
  set("properties", [...object.properties].map(([name, node]) => [name, child(node)] as const).sort(byKey));
  set("required", [...object.required.keys()].sort());
  const languages = view.node[0]?.document.languages;
  set(
    "patternProperties",
    [...object.patternProperties]
      .map(([pattern, node]) => [languages?.normalForm(pattern) ?? pattern, child(node)])
      .sort(byText),
  );
  set("additional", object.additional.length === 0 ? undefined : child(object.additional));
  if (object.inexact) set("separate", separateObjects(view, child));
  set("propertyNames", object.propertyNames.length === 0 ? undefined : child(object.propertyNames));
  set("minProperties", object.minProperties?.value);
  set("maxProperties", object.maxProperties?.value);
  set("dependentRequired", [...object.dependentRequired].map(([name, at]) => [name, [...at.value]]).sort(byText));
  set("dependentSchemas", [...object.dependentSchemas].map(([name, node]) => [name, child(node)]).sort(byText));
}

/** Where merging loses which names a part leaves to its own schema for further ones, each part counts. */
function separateObjects(view: View, child: (node: SchemaNode) => string): Json {
  const languages = view.node[0]?.document.languages;
  return separateParts(view.expansion.parts)
    .map(({ names, patterns, additional }) => [
      [...names].sort(),
      patterns.map(([pattern, node]) => [languages?.normalForm(pattern) ?? pattern, child(node)]).sort(byText),
      additional.length === 0 ? null : child(additional),
    ])
    .sort(byText);
}

/** Hints of a node by keyword: descriptions, titles, defaults, examples, unknown keywords. The outermost one holds. */
export function hintsOf(view: View): ReadonlyMap<string, { readonly value: Json; readonly pointer: string }> {
  const hints = new Map<string, { value: Json; pointer: string }>();
  for (const { schema, pointer } of view.expansion.parts) {
    for (const keyword of Object.keys(schema)) {
      if (!READ_KEYWORDS.has(keyword) && !hints.has(keyword))
        hints.set(keyword, { value: member(schema, keyword) as Json, pointer: `${pointer}/${keyword}` });
    }
  }
  return hints;
}

/** Lists of texts and numbers, by their text. */
function byText(left: Json, right: Json): number {
  const [a, b] = [JSON.stringify(left), JSON.stringify(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Pairs by their first member. */
function byKey(left: readonly [string, unknown], right: readonly [string, unknown]): number {
  return left[0] < right[0] ? -1 : left[0] > right[0] ? 1 : 0;
}
