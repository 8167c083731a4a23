import type { PromotionDecision } from "./gate.ts";

/**
 * Who can change it: `run` = whoever starts the run and gives its inputs; `owner` = the team of the server; `operator` = whoever runs
 * the environments; `approver` = those who approve; `policy` = whoever may change the policy file; `administrator` = whoever gives
 * permissions and credentials; `time` = nobody, it comes by itself.
 */
export type PromotionReasonOwner = "run" | "owner" | "operator" | "approver" | "policy" | "administrator" | "time";

/** What the table of reasons says of one. */
export interface PromotionReasonFacts {
  readonly decision: Exclude<PromotionDecision, "pass">;
  readonly who: PromotionReasonOwner;
  /** One line: what is wrong. */
  readonly meaning: string;
  /** One line: what to do. */
  readonly next: string;
}

export function failing(who: PromotionReasonOwner, meaning: string, next: string): PromotionReasonFacts {
  return { decision: "fail", who, meaning, next };
}

export function waiting(who: PromotionReasonOwner, meaning: string, next: string): PromotionReasonFacts {
  return { decision: "wait", who, meaning, next };
}

export function unknown(who: PromotionReasonOwner, meaning: string, next: string): PromotionReasonFacts {
  return { decision: "unknown", who, meaning, next };
}
