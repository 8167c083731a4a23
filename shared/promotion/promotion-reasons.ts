import type { PromotionReasonFacts } from "./promotion-reason.ts";
import { CONTRACT_REASONS } from "./reasons/contract.ts";
import { FLEET_REASONS } from "./reasons/fleet.ts";
import { LEDGER_REASONS } from "./reasons/ledger.ts";
import { PEOPLE_REASONS } from "./reasons/people.ts";
import { RELEASE_REASONS } from "./reasons/release.ts";
import { TIME_REASONS } from "./reasons/time.ts";

/**
 * Every cause for which a release may not go to an environment: one stable id each. The set is closed: other programs decide by
 * these ids, and docs/promotion-reasons.md is made from this table.
 */
export const PROMOTION_REASONS = {
  ...RELEASE_REASONS,
  ...LEDGER_REASONS,
  ...CONTRACT_REASONS,
  ...FLEET_REASONS,
  ...TIME_REASONS,
  ...PEOPLE_REASONS,
} as const satisfies Record<string, PromotionReasonFacts>;

export type PromotionReasonCode = keyof typeof PROMOTION_REASONS;

/** One cause for which a release may not go on. `is` may hold foreign text, to be escaped where it lands. */
export interface PromotionReason extends PromotionReasonFacts {
  readonly code: PromotionReasonCode;
  /** What it is about, in the words of the policy or of the inputs. */
  readonly field: string;
  readonly is: string;
  readonly must: string;
}

/** A reason with what the table says of it. */
export function promotionReason(
  code: PromotionReasonCode,
  seen: { readonly field: string; readonly is: string; readonly must: string },
): PromotionReason {
  return { code, ...PROMOTION_REASONS[code], ...seen };
}
