import type { Json } from "../json.ts";
import type { SchemaNode } from "./document.ts";
import { accepts } from "./evaluate.ts";
import { ARRAY, FRACTION, INTEGER, OBJECT, SINGLE_TYPES, STRING } from "./json-types.ts";
import { plainlyHasValues } from "./leaves-values.ts";
import { isFew, type ProofBudget } from "./proof-budget.ts";
import { lacksStrings } from "./prove-strings.ts";
import { nodeKey, type View, type Viewer } from "./view.ts";
import { itemNode } from "./view-array.ts";
import { isAnything } from "./view-facts.ts";
import { valueNode } from "./view-object.ts";

/** Shows by rules that no value fits a node. Sound: `false` means "not shown". */
export class Emptiness {
  readonly #viewer: Viewer;
  readonly #budget: ProofBudget;
  /** Nodes under way, outermost first, with the depth in the value at which each is asked about. */
  readonly #open = new Map<string, number>();
  readonly #known = new Map<string, boolean>();
  /** The outermost open node that the answer under way rests on, as its place among them. */
  #rests = Number.POSITIVE_INFINITY;
  /** How often an answer was cut short. */
  #cuts = 0;

  constructor(viewer: Viewer, budget: ProofBudget) {
    this.#viewer = viewer;
    this.#budget = budget;
  }

  /** Whether it is shown that no value fits a node. `depth` counts steps into the value. */
  holds(node: SchemaNode, depth: number): boolean {
    if (node.length === 0 || (node.length === 1 && node.every(({ schema }) => plainlyHasValues(schema)))) return false;
    if (!this.#budget.takeStep(depth, node)) {
      this.#cuts += 1;
      return false;
    }
    const view = this.#viewer.view(node);
    if (view.types === 0) return true;
    if (view.values !== undefined) return isFew(view.values) && noneFits(node, view.values.values());
    const key = nodeKey(node);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const since = this.#open.get(key);
    if (since !== undefined) {
      // A value that fits would hold a smaller one that fits, and so on without end. At the same depth it says nothing.
      if (depth > since) this.#rests = Math.min(this.#rests, [...this.#open.keys()].indexOf(key));
      else this.#cuts += 1;
      return depth > since;
    }
    return this.#asked(key, view, depth);
  }

  #asked(key: string, view: View, depth: number): boolean {
    const [outer, cuts, place] = [this.#rests, this.#cuts, this.#open.size];
    this.#rests = Number.POSITIVE_INFINITY;
    this.#open.set(key, depth);
    const answer = this.#budget.nested(() => this.#lacksValues(view, depth));
    this.#open.delete(key);
    if (answer === undefined) this.#cuts += 1;
    // What rests on a node that is still open holds for good only if that node's answer does.
    const final = this.#rests >= place;
    if (answer === true ? final : this.#cuts === cuts) this.#known.set(key, answer === true);
    this.#rests = final ? outer : Math.min(outer, this.#rests);
    return answer === true;
  }

  #lacksValues(view: View, depth: number): boolean {
    const { anyOf, oneOf, not } = view.alternatives;
    return (
      [...anyOf, ...oneOf].some((group) => group.branches.every((branch) => this.holds(branch, depth))) ||
      not.some(({ schema }) => isAnything(schema)) ||
      SINGLE_TYPES.every((type) => (view.types & type) === 0 || this.#lacks(view, type, depth))
    );
  }

  #lacks(view: View, type: number, depth: number): boolean {
    if (type === INTEGER || type === FRACTION) {
      const { minimum, maximum } = view.number;
      if (minimum === undefined || maximum === undefined) return false;
      return (
        minimum.value > maximum.value || (minimum.value === maximum.value && (minimum.exclusive || maximum.exclusive))
      );
    }
    if (type === STRING) {
      return lacksStrings(view, view.node[0]?.document.languages);
    }
    if (type === ARRAY) {
      const { minItems, most } = view.array;
      const least = minItems?.value ?? 0;
      if (least > (most?.value ?? Number.POSITIVE_INFINITY)) return true;
      return least > 0 && this.holds(itemNode(view.array, 0), depth + 1);
    }
    return type === OBJECT && this.#lacksObjects(view, depth);
  }

  #lacksObjects(view: View, depth: number): boolean {
    const { required, minProperties, maxProperties } = view.object;
    const languages = view.node[0]?.document.languages;
    const most = Math.min(maxProperties?.value ?? Number.POSITIVE_INFINITY, namesAtMost(view));
    if (Math.max(minProperties?.value ?? 0, required.size) > most) return true;
    return (
      languages !== undefined &&
      [...required.keys()].some((name) => this.holds(valueNode(view.object, name, languages), depth + 1))
    );
  }
}

function noneFits(node: SchemaNode, values: Iterable<Json>): boolean {
  return [...values].every((value) => accepts(node, value) === false);
}

/** How many names an object can have: those that it declares, where no other is allowed. */
function namesAtMost({ object }: View): number {
  const closed = object.additional.some((position) => position.schema === false);
  return closed && object.patternProperties.size === 0 ? object.properties.size : Number.POSITIVE_INFINITY;
}
