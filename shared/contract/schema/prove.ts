import { type DeclaredNames, declaredNames } from "./declared-names.ts";
import { plainlyApart } from "./discriminators.ts";
import { derivedPosition, type SchemaNode } from "./document.ts";
import { accepts } from "./evaluate.ts";
import { fewValues } from "./few-values.ts";
import { ARRAY, FRACTION, NUMBER, OBJECT, SINGLE_TYPES, STRING, type TypeSet, typeNames } from "./json-types.ts";
import type { NormalForms } from "./normal-form.ts";
import { isFew, ProofBudget } from "./proof-budget.ts";
import { below, type Place, type Questions } from "./proof-place.ts";
import { alternativesFit } from "./prove-alternatives.ts";
import { Emptiness } from "./prove-empty.ts";
import { formatsFit } from "./prove-formats.ts";
import { numbersFit } from "./prove-numbers.ts";
import { objectsFit } from "./prove-objects.ts";
import { stringsFit } from "./prove-strings.ts";
import { isTrivial, nodeKey, type View, type Viewer, viewKey } from "./view.ts";
import { itemNode } from "./view-array.ts";
import { valueNode } from "./view-object.ts";
import { withoutAlternatives } from "./without-alternatives.ts";
import { sameWritten } from "./written-alike.ts";

/** Branches of the left side that are followed one by one. */
const BRANCH_LIMIT = 400;

interface ProofOptions {
  /** Whether values hold only the names that the left side declares, in whichever of its branches. */
  readonly declaredOnly?: boolean;
  /** Whether texts and numbers have the formats that are said of them, though nobody asserts formats. */
  readonly namedFormats?: boolean;
  readonly budget?: ProofBudget;
}

/**
 * Shows by rules that every value of one node is a value of another. `false` means "not shown". Sound: on the left a
 * demand may be forgotten, on the right an alternative may, never the reverse.
 */
export class Prover {
  readonly #viewer: Viewer;
  readonly #forms: NormalForms;
  readonly #declaredOnly: boolean;
  readonly #namedFormats: boolean;
  /** Goals under way with the depth in the value at which each was set. */
  readonly #open = new Map<string, number>();
  readonly #declared = new Map<string, DeclaredNames>();
  readonly #budget: ProofBudget;
  readonly #questions: Questions;
  #emptiness: Emptiness | undefined;

  constructor(
    reasoning: { readonly viewer: Viewer; readonly forms: NormalForms },
    { declaredOnly = false, namedFormats = false, budget = new ProofBudget() }: ProofOptions = {},
  ) {
    this.#namedFormats = namedFormats;
    this.#budget = budget;
    this.#declaredOnly = declaredOnly;
    this.#viewer = reasoning.viewer;
    this.#forms = reasoning.forms;
    this.#questions = {
      viewer: reasoning.viewer,
      forms: reasoning.forms,
      includes: (sub, sup, place) => this.includes(sub, sup, place),
      disjoint: (left, right, place) => this.disjoint(left, right, place),
      sentAt: (place) => this.#sentAt(place),
    };
  }

  /** Whether it is shown that `sup` accepts all that `sub` accepts. `place` is the whole value unless said. */
  includes(sub: SchemaNode, sup: SchemaNode, place: Place = this.#whole(sub)): boolean {
    if (sup.length === 0) return true;
    if (!this.#budget.takeStep(place.depth, sub, sup)) return false;
    if (sameWritten(sub, sup)) return true;
    const upper = this.#viewer.view(sup);
    if (isTrivial(upper) || this.#sameMeaning(sub, sup, upper)) return true;
    const question = `${viewKey(this.#viewer.view(sub))} ⊆ ${viewKey(upper)}`;
    return this.#shown(question, place, () => this.#includesUnmemoized(sub, sup, place));
  }

  #whole(sender: SchemaNode): Place {
    return { depth: 0, sender: this.#declaredOnly ? sender : undefined };
  }

  /** What a sender declares at a place; `undefined` = any name may be sent. */
  #sentAt({ depth, sender }: Place): DeclaredNames | undefined {
    if (sender === undefined) return undefined;
    const declared = this.#declaredBy(sender, depth === 0);
    return declared.free ? undefined : declared;
  }

  #declaredBy(sender: SchemaNode, root: boolean): DeclaredNames {
    const key = `${root} ${nodeKey(sender)}`;
    const known = this.#declared.get(key);
    if (known !== undefined) return known;
    const declared = declaredNames(sender, { root });
    this.#declared.set(key, declared);
    return declared;
  }

  /** The answer to a question, "not shown" where questions nest too deep. */
  #shown(question: string, { depth, sender }: Place, answer: () => boolean): boolean {
    // A whole value is held to more than the same deeper in it.
    const sent = sender === undefined ? "" : ` of ${depth === 0 ? "all" : ""} ${viewKey(this.#viewer.view(sender))}`;
    const goal = question + sent;
    const since = this.#open.get(goal);
    // A goal met again deeper in the value holds if all else does: JSON values are finite. At the same depth it says nothing.
    if (since !== undefined) return depth > since;
    this.#open.set(goal, depth);
    const holds = this.#budget.nested(answer) === true;
    this.#open.delete(goal);
    return holds;
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
      upper.unevaluated.length > 0 ||
      object.patternProperties.size > 0;
    return whole && this.#forms.digest(sub, "shape") === this.#forms.digest(sup, "shape");
  }

  #includesUnmemoized(sub: SchemaNode, sup: SchemaNode, place: Place): boolean {
    const lower = this.#viewer.view(sub);
    const upper = this.#viewer.view(sup);
    if (this.#empty(sub, place)) return true;
    if (lower.values !== undefined && isFew(lower.values)) {
      return [...lower.values.values()].every((value) => accepts(sub, value) === false || accepts(sup, value) === true);
    }
    if (upper.expansion.problems.length + lower.expansion.problems.length > 0) return false;
    const few = fewValues(lower);
    if (few !== undefined) return few.every((value) => accepts(sub, value) === false || accepts(sup, value) === true);
    // Something fits the left side, as far as is known, and nothing of it the right one.
    if (plainlyApart(lower, upper, this.#viewer)) return false;
    if (this.#fits(lower, upper, place)) return true;
    const [group] = [...lower.alternatives.anyOf, ...lower.alternatives.oneOf];
    if (group !== undefined && group.branches.length <= BRANCH_LIMIT) {
      const rest = withoutAlternatives(lower);
      return group.branches.every((branch) => this.includes([...branch, ...rest], sup, place));
    }
    return this.#includesByType(lower, sup, place);
  }

  /** Splits the left side by JSON type where the right side has alternatives. */
  #includesByType(lower: View, sup: SchemaNode, place: Place): boolean {
    const upper = this.#viewer.view(sup);
    if (upper.alternatives.anyOf.length + upper.alternatives.oneOf.length === 0) return false;
    const single: readonly TypeSet[] = SINGLE_TYPES.filter((type) => (type & NUMBER) === 0);
    const types = [...single, NUMBER].map((type) => lower.types & type).filter((type) => type !== 0);
    const origin = lower.node[0];
    if (types.length < 2 || origin === undefined) return false;
    return types.every((type) => {
      const only = derivedPosition(origin, { type: [...typeNames(type)] }, `type${type}`);
      return type === FRACTION ? false : this.includes([...lower.node, only], sup, place);
    });
  }

  #fits(lower: View, upper: View, place: Place): boolean {
    return (
      (lower.types & ~upper.types) === 0 &&
      upper.values === undefined &&
      (!this.#namedFormats || (lower.types & (STRING | NUMBER)) === 0 || formatsFit(lower, upper)) &&
      ((lower.types & NUMBER) === 0 || numbersFit(lower, upper)) &&
      ((lower.types & STRING) === 0 || stringsFit(lower, upper)) &&
      ((lower.types & ARRAY) === 0 || this.#arraysFit(lower, upper, place)) &&
      ((lower.types & OBJECT) === 0 || objectsFit(this.#questions, lower, upper, place)) &&
      alternativesFit(this.#questions, lower, upper, place) &&
      this.#unevaluatedFit(lower, upper, place)
    );
  }

  #arraysFit(lower: View, upper: View, place: Place): boolean {
    const [a, b] = [lower.array, upper.array];
    const most = a.most?.value ?? Number.POSITIVE_INFINITY;
    if ((b.minItems?.value ?? 0) > (a.minItems?.value ?? 0)) return false;
    if (b.most !== undefined && most > b.most.value) return false;
    if (b.uniqueItems !== undefined && a.uniqueItems === undefined && most > 1) return false;
    if (b.contains.some((wanted) => !a.contains.some((own) => this.#containsFits(own, wanted, place)))) return false;
    const sent = place.sender === undefined ? undefined : this.#declaredBy(place.sender, place.depth === 0);
    const item = (index?: number) => below(place, sent?.known ? sent.items(index) : undefined);
    const length = Math.max(a.prefix.length, b.prefix.length);
    for (let index = 0; index < Math.min(length, most); index += 1) {
      if (!this.includes(itemNode(a, index), itemNode(b, index), item(index))) return false;
    }
    return most <= length || this.includes(a.rest, b.rest, item());
  }

  #containsFits(
    own: View["array"]["contains"][number],
    wanted: View["array"]["contains"][number],
    place: Place,
  ): boolean {
    const same = this.#forms.digest(own.node, "shape") === this.#forms.digest(wanted.node, "shape");
    if (wanted.most !== undefined && !(same && own.most !== undefined && own.most <= wanted.most)) return false;
    return own.least >= wanted.least && (same || this.includes(own.node, wanted.node, below(place)));
  }

  /** What the right side evaluates is at least what the left side does, so that no more is left to be unevaluated. */
  #unevaluatedFit(lower: View, upper: View, place: Place): boolean {
    if (upper.unevaluated.length === 0) return true;
    return upper.unevaluated.every((wanted) => {
      const evaluated = new Set(this.#forms.evaluated(upper, wanted));
      return lower.unevaluated.some(
        (own) =>
          own.keyword === wanted.keyword &&
          this.#forms.evaluated(lower, own).every((part) => evaluated.has(part)) &&
          this.includes([own.demand], [wanted.demand], below(place)),
      );
    });
  }

  /** Whether it is shown that no value fits both nodes. */
  disjoint(left: SchemaNode, right: SchemaNode, place: Place = this.#whole(left)): boolean {
    if (left.length === 0 || right.length === 0) return false;
    if (plainlyApart(this.#viewer.view(left), this.#viewer.view(right), this.#viewer)) return true;
    if (!this.#budget.takeStep(place.depth, left, right)) return false;
    return this.#shown(`${nodeKey(left)} ⊥ ${nodeKey(right)}`, place, () => this.#disjoint(left, right, place));
  }

  #disjoint(left: SchemaNode, right: SchemaNode, place: Place): boolean {
    const [a, b] = [this.#viewer.view(left), this.#viewer.view(right)];
    if ((a.types & b.types) === 0) return true;
    for (const [one, other] of [
      [a, right],
      [b, left],
    ] as const) {
      if (one.values !== undefined && isFew(one.values))
        return [...one.values.values()].every(
          (value) => accepts(one.node, value) === false || accepts(other, value) === false,
        );
      if (one.alternatives.not.some((position) => this.includes(other, [position], place))) return true;
      for (const group of [...one.alternatives.anyOf, ...one.alternatives.oneOf]) {
        if (group.branches.length <= 20 && group.branches.every((branch) => this.disjoint(branch, other, place)))
          return true;
      }
    }
    return (
      this.#empty([...left, ...right], place) || ((a.types & b.types) === OBJECT && this.#objectsDisjoint(a, b, place))
    );
  }

  #objectsDisjoint(a: View, b: View, place: Place): boolean {
    const languages = a.node[0]?.document.languages;
    if (languages === undefined) return false;
    const sent = this.#sentAt(place);
    for (const name of new Set([...a.object.required.keys(), ...b.object.required.keys()])) {
      if (sent?.has(name) === false) return true;
      const [left, right] = [valueNode(a.object, name, languages), valueNode(b.object, name, languages)];
      const inner = below(place, sent?.below(name));
      if (this.#empty(left, inner) || this.#empty(right, inner) || this.disjoint(left, right, inner)) return true;
    }
    return false;
  }

  #empty(node: SchemaNode, place: Place): boolean {
    this.#emptiness ??= new Emptiness(this.#viewer, this.#budget);
    return this.#emptiness.holds(node, place.depth);
  }
}
