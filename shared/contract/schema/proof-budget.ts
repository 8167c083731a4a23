/** Questions of one proof at most. */
const STEP_LIMIT = 4_000;
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

  /** Takes one step, at this depth in the value; `false` = there is none left. */
  takeStep(depth: number): boolean {
    this.#steps -= 1;
    return this.#steps >= 0 && depth <= DEPTH_LIMIT;
  }

  /** The answer to a question; `undefined` where questions nest too deep, as in alternatives that lead back to themselves. */
  nested(question: () => boolean): boolean | undefined {
    if (this.#nesting >= NESTING_LIMIT) return undefined;
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
