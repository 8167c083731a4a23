/** What a step does for a promotion. */
export const PROMOTION_PHASES = [
  "plan",
  "start",
  "verify",
  "finish",
  "status",
  "reconcile",
  "withdraw",
  "abandon",
] as const;
export type PromotionPhase = (typeof PROMOTION_PHASES)[number];
