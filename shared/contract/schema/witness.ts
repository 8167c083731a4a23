import { type Json, pointerTo } from "../json.ts";
import { type Evidence, evidenceFor, fits, fittingValues, STEPS } from "./fitting-values.ts";
import type { Languages } from "./patterns.ts";
import { shrunk } from "./shrink.ts";
import { type Refusal, refusalWords, refusedPlace, type Validator } from "./validator.ts";
import type { Step } from "./value-path.ts";
import { pathOf, type SidesOfWitness, sidesOf, type WitnessQuestion } from "./witness-question.ts";

/** A whole value, checked with a validator against both sides. */
export interface Witness {
  /** The `arguments` of a call, or a `structuredContent`. */
  readonly value: Json;
  /** Why the side that refuses it does, as a phrase: `/limit must be ≤ 100`. `undefined` for what is ignored. */
  readonly refusal: string | undefined;
}

/** What a search came to. */
export type Search =
  | { readonly state: "shown"; readonly witness: Witness }
  /** Nothing shows it. `tried` values of the one side were all accepted by the other; `sure` = the answer was clear for each. */
  | { readonly state: "not-shown"; readonly tried: number; readonly sure: boolean };

/** What searches share. */
export interface SearchContext {
  readonly languages: Languages;
  readonly validator: Validator;
  /** Told how much a search looked at, in nodes: what it costs hangs on that more than on anything else. */
  readonly onEffort: (effort: number) => void;
}

/** Fitting values that go to the validator, and further ones where those show another edit. */
const VALIDATED = 6;
const CONFIRMED = 40;

/**
 * The plainest whole value that shows what an edit does: a call that the baseline accepts and the candidate refuses, a result
 * of the candidate that the baseline's schema refuses, or a call that both accept and one no longer hears. Made from the two
 * schemas alone, checked by the own evaluator and by the validator on both sides.
 */
export function findShown(question: WitnessQuestion, { languages, validator, onEffort }: SearchContext): Search {
  const sides = sidesOf(question, languages);
  const path = pathOf(question.pointer, sides);
  const further = question.renamedTo === undefined ? [] : [pathOf(question.renamedTo, sides)];
  const search = { question, sides, path, paths: [path, ...further], validator };
  const evidence: Evidence = { rest: [], sure: true };
  const fitting = fittingValues(question, { sides, path, evidence, onEffort });
  let whole: Witness | undefined;
  for (const value of fitting.slice(0, VALIDATED)) {
    const shown = shownBy(value, search);
    if (shown?.about === "edit") return { state: "shown", witness: shown.witness };
    if (shown?.about === "whole") whole ??= shown.witness;
  }
  // Where another edit has values refused, those that show this one may stand behind them.
  let left = CONFIRMED;
  const confirms = (value: Json) => {
    left -= 1;
    return left >= 0 && shownBy(value, search)?.about === "edit";
  };
  const [behind] = fitting.length === 0 ? [] : fittingValues(question, { sides, path, onEffort, confirms });
  const witness = behind === undefined ? whole : shownBy(behind, search)?.witness;
  if (witness !== undefined) return { state: "shown", witness };
  const { tried, sure } = evidenceFor(evidence, sides);
  return { state: "not-shown", tried, sure: sure && fitting.length === 0 };
}

/** A value that both sides and the validator agree on, and what its refusal is about. */
interface Shown {
  readonly witness: Witness;
  /** The part that the edit changed, the value as a whole, or another part of it: that shows another edit. */
  readonly about: "edit" | "whole" | "another part";
}

/** What all tries to make one value smaller may look at together; what is left then is as good a value. */
const SHRINKING_STEPS = STEPS;

function shownBy(
  value: Json,
  search: {
    readonly question: WitnessQuestion;
    readonly sides: SidesOfWitness;
    readonly path: readonly Step[] | undefined;
    /** Where a refusal of the edit may stand. */
    readonly paths: readonly (readonly Step[] | undefined)[];
    readonly validator: Validator;
  },
): Shown | undefined {
  const { question, sides, path, paths, validator } = search;
  const budget = { steps: SHRINKING_STEPS };
  const smaller = shrunk(value, path ?? [], (tried) => fits(question, sides, tried, budget));
  let whole: Shown | undefined;
  // What is left after the others were taken away may be refused for another reason than the whole was.
  for (const tried of smaller === value ? [value] : [smaller, value]) {
    const checked = validated(tried, question, sides, validator);
    if (checked === undefined) continue;
    const own = checked.refusals.find((refusal) => paths.some((place) => isAbout(refusal, place)));
    // Conditions and alternatives are refused where they stand, for the value as a whole.
    const refusal = own ?? checked.refusals.find((one) => refusedPlace(one) === "");
    const witness = { value: tried, refusal: refusal === undefined ? undefined : refusalWords(refusal) };
    if (own !== undefined || question.effect === "ignored") return { witness, about: "edit" };
    whole ??= { witness, about: refusal === undefined ? "another part" : "whole" };
  }
  return whole;
}

/** What the validator says of the side that refuses; `undefined` when it does not agree on one of the sides. */
function validated(
  value: Json,
  { effect }: WitnessQuestion,
  { producer, consumer, written }: SidesOfWitness,
  validator: Validator,
): { readonly refusals: readonly Refusal[] } | undefined {
  const received = validator.validate(consumer.root, value);
  if (received === undefined || (effect === "refused") !== received.refusals.length > 0) return undefined;
  if (written !== undefined && validator.validate(written.root, value)?.refusals.length === 0) return undefined;
  const sent = validator.validate(producer.root, value);
  return sent !== undefined && sent.refusals.length === 0 ? received : undefined;
}

/** Whether a refusal is about the part that an edit changed, or something in it. */
function isAbout(refusal: Refusal, path: readonly Step[] | undefined): boolean {
  if (path === undefined) return true;
  const place = refusedPlace(refusal);
  let prefix = "";
  for (const step of path) {
    // What has no fixed name is told by what stands around it.
    if (step.kind === "undeclared") break;
    prefix = pointerTo(prefix, step.kind === "item" ? step.index : step.name);
  }
  return place === prefix || place.startsWith(`${prefix}/`) || (refusal.path !== "" && prefix.startsWith(`${place}/`));
}
