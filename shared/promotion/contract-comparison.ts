import type { Change } from "../contract/change.ts";
import type { Bump } from "../contract/rule.ts";

/** How the contract of a release differs from another one. */
export interface ContractComparison {
  /** Worst first; those that somebody answers for are marked. */
  readonly changes: readonly Change[];
  /** Parts that could not be compared, each a sentence; empty = all of it was. */
  readonly undecided: readonly string[];
  /** The step of the version that the changes ask for, for versions from 1.0.0 on. */
  readonly requiredBump: Bump;
}
