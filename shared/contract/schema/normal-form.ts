import { canonicalText, digestOfText } from "../canonical.ts";
import { type Json, member } from "../json.ts";
import { READ_KEYWORDS } from "./applicators.ts";
import type { SchemaNode } from "./document.ts";
import { placesOf } from "./expand.ts";
import { NUMBER, OBJECT, STRING } from "./json-types.ts";
import { nodeKey, type View, type Viewer } from "./view.ts";
import { itemNode } from "./view-array.ts";

/** Work for one schema at most, in nodes; larger ones are told apart by their raw text. */
const NODE_LIMIT = 200_000;

/** Whether texts and hints count (`full`) or only what decides which values fit (`shape`). */
export type FormKind = "full" | "shape";

interface Result {
  readonly digest: string;
  /** The lowest place on the stack that it refers back to; Infinity = closed, may be kept. */
  readonly lowest: number;
}

/**
 * Digests of schemas in normal form: equal when two nodes mean the same in the notations that are known. References are
 * followed, a recursive one is named by its distance, so names of definitions do not count.
 */
export class NormalForms {
  readonly #viewer: Viewer;
  readonly #known = { full: new Map<string, string>(), shape: new Map<string, string>() };
  #steps = 0;

  constructor(viewer: Viewer) {
    this.#viewer = viewer;
  }

  /** The digest of a node. */
  digest(node: SchemaNode, kind: FormKind): string {
    this.#steps = 0;
    return this.#digest(node, kind, new Map()).digest;
  }

  #digest(node: SchemaNode, kind: FormKind, stack: ReadonlyMap<string, number>): Result {
    if (node.length === 0) return { digest: "any", lowest: Number.POSITIVE_INFINITY };
    const view = this.#viewer.view(node);
    // The target stands for a node that is nothing but a reference, so that inlining it changes nothing.
    const key = placesOf(view.expansion) || nodeKey(node);
    const known = this.#known[kind].get(key);
    if (known !== undefined) return { digest: known, lowest: Number.POSITIVE_INFINITY };
    const above = stack.get(key);
    if (above !== undefined) return { digest: `back:${stack.size - above}`, lowest: above };
    this.#steps += 1;
    if (this.#steps > NODE_LIMIT) return { digest: rawDigest(node), lowest: -1 };
    const deeper = new Map(stack).set(key, stack.size);
    let lowest = Number.POSITIVE_INFINITY;
    const child = (sub: SchemaNode): string => {
      const result = this.#digest(sub, kind, deeper);
      lowest = Math.min(lowest, result.lowest);
      return result.digest;
    };
    const form = JSON.stringify(normalForm(view, kind, child));
    // A short form is its own digest.
    const digest = form.length <= 64 ? form : digestOfText(form).slice(0, 32);
    const closed = lowest >= stack.size;
    if (closed) this.#known[kind].set(key, digest);
    return { digest, lowest: closed ? Number.POSITIVE_INFINITY : lowest };
  }
}

/** Named facts in a fixed order, so that their text is the same for every notation. */
function normalForm(view: View, kind: FormKind, child: (node: SchemaNode) => string): Json {
  const form: Json[] = [view.types];
  const set: Setter = (name, value) => {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) form.push(name, value);
  };
  if (view.types !== 0) {
    if (view.values !== undefined) set("values", [...view.values.keys()].sort());
    if (view.expansion.problems.length > 0) problems(view, set);
    if (view.types & NUMBER) numbers(view, set);
    if (view.types & STRING) strings(view, set);
    if (view.array.constrained) arrays(view, set, child);
    if (view.types & OBJECT) objects(view, set, child);
    if (view.object.unevaluated.length > 0) unevaluated(view, set, child);
    if (view.alternatives.constrained) alternatives(view, set, child);
  }
  if (kind === "full") hints(view, set);
  return form;
}

type Setter = (name: string, value: Json | undefined) => void;

function problems(view: View, set: Setter): void {
  set("problems", view.expansion.problems.map((problem) => `${problem.kind} ${problem.reference}`).sort());
}

function unevaluated(view: View, set: Setter, child: (node: SchemaNode) => string): void {
  set(
    "unevaluated",
    view.object.unevaluated
      .map((position) => [position.pointer.split("/").at(-1) ?? "", child([position])])
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
  set("format", format?.value);
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
  set("propertyNames", object.propertyNames.length === 0 ? undefined : child(object.propertyNames));
  set("minProperties", object.minProperties?.value);
  set("maxProperties", object.maxProperties?.value);
  set("dependentRequired", [...object.dependentRequired].map(([name, at]) => [name, [...at.value]]).sort(byText));
  set("dependentSchemas", [...object.dependentSchemas].map(([name, node]) => [name, child(node)]).sort(byText));
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

function rawDigest(node: SchemaNode): string {
  return digestOfText(canonicalText(node.map((position) => position.schema)));
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
