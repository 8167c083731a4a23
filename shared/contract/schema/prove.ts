import { DeclaredNames } from "./declared-names.ts";
import { derivedPosition, type SchemaNode } from "./document.ts";
import { accepts } from "./evaluate.ts";
import { fewValues } from "./few-values.ts";
import { ARRAY, FRACTION, NUMBER, OBJECT, SINGLE_TYPES, STRING, typeNames } from "./json-types.ts";
import type { NormalForms } from "./normal-form.ts";
import { isFew, ProofBudget } from "./proof-budget.ts";
import { Emptiness } from "./prove-empty.ts";
import { formatsFit } from "./prove-formats.ts";
import { numbersFit } from "./prove-numbers.ts";
import { stringsFit } from "./prove-strings.ts";
import { isTrivial, nodeKey, type View, type Viewer } from "./view.ts";
import type { Group } from "./view-alternatives.ts";
import { itemNode } from "./view-array.ts";
import { valueNode } from "./view-object.ts";
import { withoutAlternatives } from "./without-alternatives.ts";
import { sameWritten } from "./written-alike.ts";

/** Where in a value a goal is set. */
interface Place {
  /** Steps into the value. */
  readonly depth: number;
  /** All that the sender's schema says of the value there; `undefined` = any value may be sent. */
  readonly sender: SchemaNode | undefined;
}

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
  }

  /** Whether it is shown that `sup` accepts all that `sub` accepts. `place` is the whole value unless said. */
  includes(sub: SchemaNode, sup: SchemaNode, place: Place = this.#whole(sub)): boolean {
    if (sup.length === 0) return true;
    if (!this.#budget.takeStep(place.depth)) return false;
    if (sameWritten(sub, sup)) return true;
    const upper = this.#viewer.view(sup);
    if (isTrivial(upper) || this.#sameMeaning(sub, sup, upper)) return true;
    return this.#shown(`${nodeKey(sub)} ⊆ ${nodeKey(sup)}`, place, () => this.#includesUnmemoized(sub, sup, place));
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
    const declared = new DeclaredNames(sender, { root });
    this.#declared.set(key, declared);
    return declared;
  }

  /** The answer to a question, "not shown" where questions nest too deep. */
  #shown(question: string, { depth, sender }: Place, answer: () => boolean): boolean {
    // A whole value is held to more than the same deeper in it.
    const sent = sender === undefined ? "" : ` of ${depth === 0 ? "all" : ""} ${nodeKey(sender)}`;
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
    if (this.#fits(lower, upper, place)) return true;
    const [group] = [...lower.alternatives.anyOf, ...lower.alternatives.oneOf];
    if (group !== undefined && group.branches.length <= 50) {
      const rest = withoutAlternatives(lower);
      return group.branches.every((branch) => this.includes([...branch, ...rest], sup, place));
    }
    return this.#includesByType(lower, sup, place);
  }

  /** Splits the left side by JSON type where the right side has alternatives. */
  #includesByType(lower: View, sup: SchemaNode, place: Place): boolean {
    const upper = this.#viewer.view(sup);
    if (upper.alternatives.anyOf.length + upper.alternatives.oneOf.length === 0) return false;
    const types = SINGLE_TYPES.filter((type) => (lower.types & type) !== 0);
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
      ((lower.types & OBJECT) === 0 || this.#objectsFit(lower, upper, place)) &&
      this.#alternativesFit(lower, upper, place) &&
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

  #objectsFit(lower: View, upper: View, place: Place): boolean {
    const [a, b] = [lower.object, upper.object];
    const languages = upper.node[0]?.document.languages;
    if (languages === undefined || a.inexact || b.inexact) return false;
    if ([...b.required.keys()].some((name) => !a.required.has(name))) return false;
    const most = a.maxProperties?.value ?? Number.POSITIVE_INFINITY;
    if ((b.minProperties?.value ?? 0) > Math.max(a.minProperties?.value ?? 0, a.required.size)) return false;
    if (b.maxProperties !== undefined && most > b.maxProperties.value && !this.#fewNames(a, b.maxProperties.value))
      return false;
    // The empty object or, where a name is required, none.
    if (most === 0) return true;
    const sent = this.#sentAt(place);
    // Of names that are declared as a map or by a pattern those count that the right side tells from others.
    const told = sent === undefined || sent.further.length > 0 ? b.properties.keys() : [];
    const named = sent === undefined ? [] : [...a.required.keys(), ...sent.names];
    const names = new Set([...a.properties.keys(), ...named, ...told]);
    for (const name of names) {
      const [own, wanted] = [valueNode(a, name, languages), valueNode(b, name, languages)];
      if (!this.#memberFits(own, wanted, { name, sent, place })) return false;
    }
    const others = below(place, sent?.others);
    for (const [pattern, node] of a.patternProperties) {
      const same = b.patternProperties.get(pattern);
      if (!this.includes(node, same ?? b.additional, others)) return false;
    }
    // What producers do not declare they do not send; a schema for further keys declares them as a map.
    const undeclared = sent !== undefined && a.additional.length === 0;
    for (const [pattern, node] of b.patternProperties) {
      const rivals = [...a.patternProperties].filter(([own]) => own !== pattern).map(([, own]) => own);
      const reach = a.patternProperties.has(pattern) || undeclared ? rivals : [...rivals, a.additional];
      if (!reach.every((own) => this.includes(own, node, others))) return false;
    }
    return (
      (undeclared ? this.#furtherFit(sent, lower, upper, others) : this.includes(a.additional, b.additional, others)) &&
      this.#namesFit(lower, upper) &&
      this.#dependentsFit(lower, upper, place)
    );
  }

  /** Whether the value under a name fits: all of them, or those that each of the schemas that declare the name describes. */
  #memberFits(
    own: SchemaNode,
    wanted: SchemaNode,
    { name, sent, place }: { readonly name: string; readonly sent: DeclaredNames | undefined; readonly place: Place },
  ): boolean {
    const inner = below(place, sent?.below(name));
    if (this.includes(own, wanted, inner)) return true;
    const declared = sent?.valuesOf(name) ?? [];
    return (
      declared.length > 0 &&
      declared.every((described) => described.length > 0 && this.includes([...own, ...described], wanted, inner))
    );
  }

  /** Whether names that only a branch declares, as a map or by a pattern, fit wherever they are met on the right side. */
  #furtherFit(sent: DeclaredNames, lower: View, upper: View, place: Place): boolean {
    const met = new Set([...lower.object.patternProperties.values()].flat().map(({ schema }) => schema));
    const loose = sent.further.filter((node) => !node.every(({ schema }) => met.has(schema)));
    const wanted = [upper.object.additional, ...upper.object.patternProperties.values()];
    return loose.every((node) => wanted.every((other) => this.includes(node, other, place)));
  }

  #fewNames(object: View["object"], most: number): boolean {
    const closed = object.additional.length > 0 && this.#viewer.view(object.additional).types === 0;
    return closed && object.patternProperties.size === 0 && object.properties.size <= most;
  }

  #namesFit(lower: View, upper: View): boolean {
    if (upper.object.propertyNames.length === 0) return true;
    const { propertyNames: wanted } = upper.object;
    const origin = wanted[0] as SchemaNode[number];
    const anyName = derivedPosition(origin, { type: "string" }, "name");
    if (this.includes([...lower.object.propertyNames, anyName], wanted, WITHIN)) return true;
    const closed = lower.object.additional.length > 0 && this.#viewer.view(lower.object.additional).types === 0;
    return (
      closed &&
      lower.object.patternProperties.size === 0 &&
      [...lower.object.properties.keys()].every((name) => accepts(upper.object.propertyNames, name) === true)
    );
  }

  #dependentsFit(lower: View, upper: View, place: Place): boolean {
    const [a, b] = [lower.object, upper.object];
    for (const [name, wanted] of b.dependentRequired) {
      const given = new Set([...a.required.keys(), ...(a.dependentRequired.get(name)?.value ?? [])]);
      if (!this.#neverHas(lower, name, place) && !wanted.value.every((other) => given.has(other))) return false;
    }
    for (const [name, node] of b.dependentSchemas) {
      const own = a.dependentSchemas.get(name) ?? [];
      if (!this.#neverHas(lower, name, place) && !this.includes([...lower.node, ...own], node, place)) return false;
    }
    return true;
  }

  #neverHas(view: View, name: string, place: Place): boolean {
    if (this.#sentAt(place)?.has(name) === false) return true;
    const languages = view.node[0]?.document.languages;
    if (languages === undefined) return false;
    const node = valueNode(view.object, name, languages);
    return node.length > 0 && this.#viewer.view(node).types === 0;
  }

  #alternativesFit(lower: View, upper: View, place: Place): boolean {
    const { anyOf, oneOf, not, conditionals } = upper.alternatives;
    // With unevaluated parts the left side cannot be split into its alternatives: those of the right side must be met here.
    const whole = upper.unevaluated.length > 0;
    return (
      anyOf.every(
        (group) =>
          group.branches.some((branch) => this.includes(lower.node, branch, place)) ||
          (whole && this.#hasNarrowerGroup(lower, group, place)),
      ) &&
      oneOf.every(
        (group) =>
          (whole && this.#hasSameGroup(lower, group)) ||
          group.branches.some(
            (branch, index) =>
              this.includes(lower.node, branch, place) &&
              group.branches.every((rival, other) => other === index || this.disjoint(lower.node, rival, place)),
          ),
      ) &&
      not.every((position) => this.disjoint(lower.node, [position], place)) &&
      conditionals.every((one) => this.#conditionalFits(lower, one, place))
    );
  }

  #hasNarrowerGroup(lower: View, wanted: Group, place: Place): boolean {
    return lower.alternatives.anyOf.some((own) =>
      own.branches.every((branch) => wanted.branches.some((other) => this.includes(branch, other, place))),
    );
  }

  #hasSameGroup(lower: View, wanted: Group): boolean {
    const shapes = ({ branches }: Group) =>
      branches
        .map((branch) => this.#forms.digest(branch, "shape"))
        .sort()
        .join();
    return lower.alternatives.oneOf.some((own) => shapes(own) === shapes(wanted));
  }

  #conditionalFits(lower: View, wanted: View["alternatives"]["conditionals"][number], place: Place): boolean {
    const shape = (node: SchemaNode) => this.#forms.digest(node, "shape");
    const same = lower.alternatives.conditionals.some(
      (own) =>
        shape(own.condition) === shape(wanted.condition) &&
        this.includes([...own.consequence, ...lower.node], wanted.consequence, place) &&
        this.includes([...own.otherwise, ...lower.node], wanted.otherwise, place),
    );
    if (same) return true;
    if (this.disjoint(lower.node, wanted.condition, place)) return this.includes(lower.node, wanted.otherwise, place);
    if (this.includes(lower.node, wanted.condition, place)) return this.includes(lower.node, wanted.consequence, place);
    return this.includes(lower.node, wanted.consequence, place) && this.includes(lower.node, wanted.otherwise, place);
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
    if (left.length === 0 || right.length === 0 || !this.#budget.takeStep(place.depth)) return false;
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

/** One step into the value. */
function below({ depth }: Place, sender?: SchemaNode): Place {
  return { depth: depth + 1, sender };
}

/** Within a name: nothing is declared of it. */
const WITHIN: Place = { depth: 1, sender: undefined };
