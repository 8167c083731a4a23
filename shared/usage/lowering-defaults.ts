/** What recorded calls must be before a break is lowered, where the policy says nothing; keys as in the policy file. */
export const LOWERING_DEFAULTS = {
  "lower-unused": false,
  "minimum-days": 30,
  "minimum-calls": 1_000,
  "maximum-age-days": 14,
} as const;
