import { isJsonObject, type Json } from "../json.ts";
import { derivedPosition, type SchemaNode } from "./document.ts";
import { accepts } from "./evaluate.ts";
import { ARRAY, BOOLEAN, FRACTION, INTEGER, NULL, NUMBER, OBJECT, STRING, typeNames } from "./json-types.ts";
import { plainlyHasValues } from "./leaves-values.ts";
import type { NormalForms } from "./normal-form.ts";
import { numbersFit } from "./prove-numbers.ts";
import { isTrivial, nodeKey, type View, type Viewer } from "./view.ts";
import { itemNode } from "./view-array.ts";
import { valueNode } from "./view-object.ts";
import { withoutAlternatives } from "./without-alternatives.ts";
import { sameWritten } from "./written-alike.ts";

/** Pairs looked at for one question at most. */
const STEP_LIMIT = 4_000;
const DEPTH_LIMIT = 40;
const NESTING_LIMIT = 120;
/** Values of an enumeration that are checked one by one. */
const VALUE_LIMIT = 2_000;
/** All values of the types that have only a few. */
const FINITE: readonly Json[] = [null, true, false];
const SINGLE_TYPES = [NULL, BOOLEAN, INTEGER, FRACTION, STRING, ARRAY, OBJECT] as const;

/**
 * Shows by rules that every value of one node is a value of another. `false` means "not shown". Sound: on the left a
 * demand may be forgotten, on the right an alternative may, never the reverse.
 */
export class Prover {
  readonly #viewer: Viewer;
  readonly #forms: NormalForms;
  /** Whether values hold only the names that the left side declares. */
  readonly #declaredOnly: boolean;
  /** Goals under way with the depth in the value at which each was set. */
  readonly #open = new Map<string, number>();
  #steps = STEP_LIMIT;
  /** Questions within questions, with or without a step into the value. */
  #nesting = 0;

  constructor(
    reasoning: { readonly viewer: Viewer; readonly forms: NormalForms },
    { declaredOnly = false }: { readonly declaredOnly?: boolean } = {},
  ) {
    this.#declaredOnly = declaredOnly;
    this.#viewer = reasoning.viewer;
    this.#forms = reasoning.forms;
  }

  /** Whether it is shown that `sup` accepts all that `sub` accepts. `depth` counts steps into the value. */
  includes(sub: SchemaNode, sup: SchemaNode, depth = 0): boolean {
    if (sup.length === 0) return true;
    this.#steps -= 1;
    if (this.#steps < 0 || depth > DEPTH_LIMIT) return false;
    if (sameWritten(sub, sup)) return true;
    const upper = this.#viewer.view(sup);
    if (isTrivial(upper) || this.#sameMeaning(sub, sup, upper)) return true;
    const goal = `${nodeKey(sub)} ⊆ ${nodeKey(sup)}`;
    const since = this.#open.get(goal);
    // A goal met again deeper in the value holds if all else does: JSON values are finite. At the same depth it says nothing.
    if (since !== undefined) return depth > since;
    this.#open.set(goal, depth);
    const holds = this.#nested(() => this.#includesUnmemoized(sub, sup, depth));
    this.#open.delete(goal);
    return holds;
  }

  /** Answers "not shown" where questions nest too deep, as in alternatives that lead back to themselves. */
  #nested(question: () => boolean): boolean {
    if (this.#nesting >= NESTING_LIMIT) return false;
    this.#nesting += 1;
    const answer = question();
    this.#nesting -= 1;
    return answer;
  }

  /** Plain keywords are compared one by one below; only what cannot be taken apart needs equality as a whole. */
  #sameMeaning(sub: SchemaNode, sup: SchemaNode, upper: View): boolean {
    const { object, array, alternatives, expansion } = upper;
    // The same words lead to something else where what they lead to cannot be followed.
    if (expansion.problems.length > 0) return false;
    const whole =
      alternatives.constrained ||
      expansion.references.length > 0 ||
      array.contains.length > 0 ||
      object.propertyNames.length > 0 ||
      object.dependentSchemas.size > 0 ||
      object.unevaluated.length > 0 ||
      object.patternProperties.size > 0;
    return whole && this.#forms.digest(sub, "shape") === this.#forms.digest(sup, "shape");
  }

  #includesUnmemoized(sub: SchemaNode, sup: SchemaNode, depth: number): boolean {
    const lower = this.#viewer.view(sub);
    const upper = this.#viewer.view(sup);
    if (this.empty(sub, depth)) return true;
    if (lower.values !== undefined && lower.values.size <= VALUE_LIMIT) {
      return [...lower.values.values()].every((value) => accepts(sub, value) === false || accepts(sup, value) === true);
    }
    if (upper.expansion.problems.length + lower.expansion.problems.length > 0) return false;
    if ((lower.types & ~(NULL | BOOLEAN)) === 0) {
      return FINITE.every((value) => accepts(sub, value) === false || accepts(sup, value) === true);
    }
    if (this.#fits(lower, upper, depth)) return true;
    const [group] = [...lower.alternatives.anyOf, ...lower.alternatives.oneOf];
    if (group !== undefined && group.branches.length <= 50) {
      const rest = withoutAlternatives(lower);
      return group.branches.every((branch) => this.includes([...branch, ...rest], sup, depth));
    }
    return this.#includesByType(lower, sup, depth);
  }

  /** Splits the left side by JSON type where the right side has alternatives. */
  #includesByType(lower: View, sup: SchemaNode, depth: number): boolean {
    const upper = this.#viewer.view(sup);
    if (upper.alternatives.anyOf.length + upper.alternatives.oneOf.length === 0) return false;
    const types = SINGLE_TYPES.filter((type) => (lower.types & type) !== 0);
    const origin = lower.node[0];
    if (types.length < 2 || origin === undefined) return false;
    return types.every((type) => {
      const only = derivedPosition(origin, { type: [...typeNames(type)] }, `type${type}`);
      return type === FRACTION ? false : this.includes([...lower.node, only], sup, depth);
    });
  }

  #fits(lower: View, upper: View, depth: number): boolean {
    return (
      (lower.types & ~upper.types) === 0 &&
      upper.values === undefined &&
      upper.object.unevaluated.length === 0 &&
      ((lower.types & NUMBER) === 0 || numbersFit(lower, upper)) &&
      ((lower.types & STRING) === 0 || this.#stringsFit(lower, upper)) &&
      ((lower.types & ARRAY) === 0 || this.#arraysFit(lower, upper, depth)) &&
      ((lower.types & OBJECT) === 0 || this.#objectsFit(lower, upper, depth)) &&
      this.#alternativesFit(lower, upper, depth)
    );
  }

  #stringsFit(lower: View, upper: View): boolean {
    if ((upper.string.minLength?.value ?? 0) > (lower.string.minLength?.value ?? 0)) return false;
    if (upper.string.maxLength !== undefined) {
      if ((lower.string.maxLength?.value ?? Number.POSITIVE_INFINITY) > upper.string.maxLength.value) return false;
    }
    const languages = upper.node[0]?.document.languages;
    return upper.string.patterns.every(({ value }) =>
      lower.string.patterns.some((own) => ["equal", "narrower"].includes(languages?.compare(own.value, value) ?? "")),
    );
  }

  #arraysFit(lower: View, upper: View, depth: number): boolean {
    const [a, b] = [lower.array, upper.array];
    const most = a.most?.value ?? Number.POSITIVE_INFINITY;
    if ((b.minItems?.value ?? 0) > (a.minItems?.value ?? 0)) return false;
    if (b.most !== undefined && most > b.most.value) return false;
    if (b.uniqueItems !== undefined && a.uniqueItems === undefined && most > 1) return false;
    if (b.contains.some((wanted) => !a.contains.some((own) => this.#containsFits(own, wanted, depth)))) return false;
    const length = Math.max(a.prefix.length, b.prefix.length);
    for (let index = 0; index < Math.min(length, most); index += 1) {
      if (!this.includes(itemNode(a, index), itemNode(b, index), depth + 1)) return false;
    }
    return most <= length || this.includes(a.rest, b.rest, depth + 1);
  }

  #containsFits(
    own: View["array"]["contains"][number],
    wanted: View["array"]["contains"][number],
    depth: number,
  ): boolean {
    const same = this.#forms.digest(own.node, "shape") === this.#forms.digest(wanted.node, "shape");
    if (wanted.most !== undefined && !(same && own.most !== undefined && own.most <= wanted.most)) return false;
    return own.least >= wanted.least && (same || this.includes(own.node, wanted.node, depth + 1));
  }

  #objectsFit(lower: View, upper: View, depth: number): boolean {
    const [a, b] = [lower.object, upper.object];
    const languages = upper.node[0]?.document.languages;
    if (languages === undefined || a.inexact || b.inexact) return false;
    if ([...b.required.keys()].some((name) => !a.required.has(name))) return false;
    const most = a.maxProperties?.value ?? Number.POSITIVE_INFINITY;
    if ((b.minProperties?.value ?? 0) > Math.max(a.minProperties?.value ?? 0, a.required.size)) return false;
    if (b.maxProperties !== undefined && most > b.maxProperties.value && !this.#fewNames(a, b.maxProperties.value))
      return false;
    if (most === 0) return b.required.size === 0;
    const closed = this.#declaredOnly && (depth === 0 || a.properties.size + a.patternProperties.size > 0);
    const names = closed ? a.properties.keys() : new Set([...a.properties.keys(), ...b.properties.keys()]);
    for (const name of names) {
      if (!this.includes(valueNode(a, name, languages), valueNode(b, name, languages), depth + 1)) return false;
    }
    // What producers do not declare they do not send; a schema for further keys declares them as a map.
    const undeclared = closed && a.additional.length === 0;
    for (const [pattern, node] of a.patternProperties) {
      const same = b.patternProperties.get(pattern);
      if (same !== undefined ? !this.includes(node, same, depth + 1) : !this.includes(node, b.additional, depth + 1))
        return false;
    }
    for (const [pattern, node] of b.patternProperties) {
      const others = [...a.patternProperties].filter(([own]) => own !== pattern).map(([, own]) => own);
      const reach = a.patternProperties.has(pattern) || undeclared ? others : [...others, a.additional];
      if (!reach.every((own) => this.includes(own, node, depth + 1))) return false;
    }
    return (
      (undeclared || this.includes(a.additional, b.additional, depth + 1)) &&
      this.#namesFit(lower, upper, depth) &&
      this.#dependentsFit(lower, upper, depth)
    );
  }

  #fewNames(object: View["object"], most: number): boolean {
    const closed = object.additional.length > 0 && this.#viewer.view(object.additional).types === 0;
    return closed && object.patternProperties.size === 0 && object.properties.size <= most;
  }

  #namesFit(lower: View, upper: View, depth: number): boolean {
    if (upper.object.propertyNames.length === 0) return true;
    if (lower.object.propertyNames.length > 0)
      return this.includes(lower.object.propertyNames, upper.object.propertyNames, depth + 1);
    const closed = lower.object.additional.length > 0 && this.#viewer.view(lower.object.additional).types === 0;
    return (
      closed &&
      lower.object.patternProperties.size === 0 &&
      [...lower.object.properties.keys()].every((name) => accepts(upper.object.propertyNames, name) === true)
    );
  }

  #dependentsFit(lower: View, upper: View, depth: number): boolean {
    const [a, b] = [lower.object, upper.object];
    for (const [name, wanted] of b.dependentRequired) {
      const given = new Set([...a.required.keys(), ...(a.dependentRequired.get(name)?.value ?? [])]);
      if (!this.#neverHas(lower, name) && !wanted.value.every((other) => given.has(other))) return false;
    }
    for (const [name, node] of b.dependentSchemas) {
      const own = a.dependentSchemas.get(name) ?? [];
      if (!this.#neverHas(lower, name) && !this.includes([...lower.node, ...own], node, depth)) return false;
    }
    return true;
  }

  #neverHas(view: View, name: string): boolean {
    const languages = view.node[0]?.document.languages;
    if (languages === undefined) return false;
    const node = valueNode(view.object, name, languages);
    return node.length > 0 && this.#viewer.view(node).types === 0;
  }

  #alternativesFit(lower: View, upper: View, depth: number): boolean {
    const { anyOf, oneOf, not, conditionals } = upper.alternatives;
    return (
      anyOf.every((group) => group.branches.some((branch) => this.includes(lower.node, branch, depth))) &&
      oneOf.every((group) =>
        group.branches.some(
          (branch, index) =>
            this.includes(lower.node, branch, depth) &&
            group.branches.every((rival, other) => other === index || this.disjoint(lower.node, rival, depth)),
        ),
      ) &&
      not.every((position) => this.disjoint(lower.node, [position], depth)) &&
      conditionals.every((one) => this.#conditionalFits(lower, one, depth))
    );
  }

  #conditionalFits(lower: View, wanted: View["alternatives"]["conditionals"][number], depth: number): boolean {
    const shape = (node: SchemaNode) => this.#forms.digest(node, "shape");
    const same = lower.alternatives.conditionals.some(
      (own) =>
        shape(own.condition) === shape(wanted.condition) &&
        this.includes([...own.consequence, ...lower.node], wanted.consequence, depth) &&
        this.includes([...own.otherwise, ...lower.node], wanted.otherwise, depth),
    );
    if (same) return true;
    if (this.disjoint(lower.node, wanted.condition, depth)) return this.includes(lower.node, wanted.otherwise, depth);
    if (this.includes(lower.node, wanted.condition, depth)) return this.includes(lower.node, wanted.consequence, depth);
    return this.includes(lower.node, wanted.consequence, depth) && this.includes(lower.node, wanted.otherwise, depth);
  }

  /** Whether it is shown that no value fits both nodes. */
  disjoint(left: SchemaNode, right: SchemaNode, depth: number): boolean {
    return this.#nested(() => this.#disjoint(left, right, depth));
  }

  #disjoint(left: SchemaNode, right: SchemaNode, depth: number): boolean {
    this.#steps -= 1;
    if (this.#steps < 0 || depth > DEPTH_LIMIT || left.length === 0 || right.length === 0) return false;
    const [a, b] = [this.#viewer.view(left), this.#viewer.view(right)];
    if ((a.types & b.types) === 0) return true;
    for (const [one, other] of [
      [a, right],
      [b, left],
    ] as const) {
      if (one.values !== undefined && one.values.size <= VALUE_LIMIT)
        return [...one.values.values()].every(
          (value) => accepts(one.node, value) === false || accepts(other, value) === false,
        );
      if (one.alternatives.not.some((position) => this.includes(other, [position], depth))) return true;
      for (const group of [...one.alternatives.anyOf, ...one.alternatives.oneOf]) {
        if (group.branches.length <= 20 && group.branches.every((branch) => this.disjoint(branch, other, depth)))
          return true;
      }
    }
    return (a.types & b.types) === OBJECT && this.#objectsDisjoint(a, b, depth);
  }

  #objectsDisjoint(a: View, b: View, depth: number): boolean {
    const languages = a.node[0]?.document.languages;
    if (languages === undefined) return false;
    for (const name of new Set([...a.object.required.keys(), ...b.object.required.keys()])) {
      const [left, right] = [valueNode(a.object, name, languages), valueNode(b.object, name, languages)];
      if (this.empty(left, depth + 1) || this.empty(right, depth + 1) || this.disjoint(left, right, depth + 1))
        return true;
    }
    return false;
  }

  /** Whether it is shown that no value fits a node. */
  empty(node: SchemaNode, depth: number): boolean {
    return this.#nested(() => this.#empty(node, depth));
  }

  #empty(node: SchemaNode, depth: number): boolean {
    this.#steps -= 1;
    if (node.length === 0 || this.#steps < 0 || depth > DEPTH_LIMIT) return false;
    if (node.length === 1 && node.every(({ schema }) => plainlyHasValues(schema))) return false;
    const view = this.#viewer.view(node);
    if (view.types === 0) return true;
    if (view.values !== undefined)
      return (
        view.values.size <= VALUE_LIMIT && [...view.values.values()].every((value) => accepts(node, value) === false)
      );
    const { anyOf, oneOf, not } = view.alternatives;
    if ([...anyOf, ...oneOf].some((group) => group.branches.every((branch) => this.empty(branch, depth)))) return true;
    if (
      not.some((position) => position.schema === true || (isJsonObject(position.schema) && this.#all(position.schema)))
    )
      return true;
    return SINGLE_TYPES.every((type) => (view.types & type) === 0 || this.#emptyFor(view, type, depth));
  }

  /** How many names an object can have: those that it declares, where no other is allowed. */
  #namesAtMost({ object }: View): number {
    const closed = object.additional.some((position) => position.schema === false);
    return closed && object.patternProperties.size === 0 ? object.properties.size : Number.POSITIVE_INFINITY;
  }

  #all(schema: Json): boolean {
    return isJsonObject(schema) && Object.keys(schema).length === 0;
  }

  #emptyFor(view: View, type: number, depth: number): boolean {
    if (type === INTEGER || type === FRACTION) {
      const { minimum, maximum } = view.number;
      if (minimum === undefined || maximum === undefined) return false;
      return (
        minimum.value > maximum.value || (minimum.value === maximum.value && (minimum.exclusive || maximum.exclusive))
      );
    }
    if (type === STRING) {
      return (view.string.minLength?.value ?? 0) > (view.string.maxLength?.value ?? Number.POSITIVE_INFINITY);
    }
    if (type === ARRAY) {
      const { minItems, most } = view.array;
      const least = minItems?.value ?? 0;
      if (least > (most?.value ?? Number.POSITIVE_INFINITY)) return true;
      return least > 0 && this.empty(itemNode(view.array, 0), depth + 1);
    }
    if (type !== OBJECT) return false;
    const { required, minProperties, maxProperties } = view.object;
    const languages = view.node[0]?.document.languages;
    const most = Math.min(maxProperties?.value ?? Number.POSITIVE_INFINITY, this.#namesAtMost(view));
    if (Math.max(minProperties?.value ?? 0, required.size) > most) return true;
    return (
      languages !== undefined &&
      [...required.keys()].some((name) => this.empty(valueNode(view.object, name, languages), depth + 1))
    );
  }
}
