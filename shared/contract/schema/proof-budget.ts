import type { SchemaNode } from "./document.ts";

/** Questions of one proof at most. */
const STEP_LIMIT = 4_000;
/** Characters of places that one step pays for: a question costs as much as its schemas stand deep and are many. */
const CHARACTERS_OF_A_STEP = 2_000;
/** Steps into the value at most. */
const DEPTH_LIMIT = 40;
const NESTING_LIMIT = 120;
/** Values of an enumeration that are checked one by one. */
const VALUE_LIMIT = 2_000;

/** What the questions of one proof may use up together: counted, so that every machine gives the same answer. */
export class ProofBudget {
  #steps = STEP_LIMIT;
  /** Questions within questions, with or without a step into the value. */
  #nesting = 0;
  #ended: string | undefined;

  /** The limit at which questions were left open, as a clause; `undefined` while none was met. */
  get ended(): string | undefined {
    return this.#ended;
  }

  /** Takes one step, or more for large nodes, at this depth in the value; `false` = there is none left. */
  takeStep(depth: number, ...nodes: readonly SchemaNode[]): boolean {
    let characters = 0;
    for (const node of nodes) for (const { pointer } of node) characters += pointer.length;
    this.#steps -= 1 + Math.floor(characters / CHARACTERS_OF_A_STEP);
    if (this.#steps < 0) this.#ended = `the budget of ${thousands(STEP_LIMIT)} steps for one proof was used up`;
    else if (depth > DEPTH_LIMIT) this.#ended ??= `values nest deeper than the ${DEPTH_LIMIT} levels of one proof`;
    return this.#steps >= 0 && depth <= DEPTH_LIMIT;
  }

  /** The answer to a question; `undefined` where questions nest too deep, as in alternatives that lead back to themselves. */
  nested(question: () => boolean): boolean | undefined {
    if (this.#nesting >= NESTING_LIMIT) {
      this.#ended ??= `schemas nest deeper than the ${NESTING_LIMIT} levels of one proof`;
      return undefined;
    }
    this.#nesting += 1;
    const answer = question();
    this.#nesting -= 1;
    return answer;
  }
}

/** Whether so many values may be checked one by one. */
export function isFew(values: ReadonlyMap<string, unknown>): boolean {
  return values.size <= VALUE_LIMIT;
}

/** A whole number with commas between thousands, as in sentences. */
export function thousands(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}
