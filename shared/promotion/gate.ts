import type { PromotionReason } from "./promotion-reasons.ts";

/** What a gate or a plan answers. Only `pass` passes; `wait` = not yet, `unknown` = it could not be established. */
export const PROMOTION_DECISIONS = ["fail", "unknown", "wait", "pass"] as const;
/** One of {@link PROMOTION_DECISIONS}, which stand from worst to best. */
export type PromotionDecision = (typeof PROMOTION_DECISIONS)[number];

/** The questions of a promotion, in the order in which reports tell of them. */
export const PROMOTION_GATES = [
  "policy",
  "ledger",
  "identity",
  "provenance",
  "order",
  "contract",
  "semver",
  "parity",
  "isolation",
  "replicas",
  "soak",
  "freeze",
  "ticket",
  "approvals",
] as const;
export type PromotionGate = (typeof PROMOTION_GATES)[number];

/** What one gate says of a promotion. */
export interface GateAnswer {
  readonly gate: PromotionGate;
  readonly decision: PromotionDecision;
  /** Whether the policy asks for it at all; where it does not, the decision is `pass`. */
  readonly asked: boolean;
  /** One sentence for people, without a full stop: what was found. May hold foreign text, to be escaped where it lands. */
  readonly summary: string;
  /** Why it does not pass, the worst first; empty = it does. */
  readonly reasons: readonly PromotionReason[];
  /** When it passes at the earliest, in milliseconds since 1970 by the ledger's clock, if nothing else happens. */
  readonly eligibleAt?: number | undefined;
  /** Whether an emergency passes it by: its decision stands, and does not block. */
  readonly bypassed?: boolean | undefined;
}

/** The answer of a gate that finds nothing wrong. */
export function passes(gate: PromotionGate, summary: string): GateAnswer {
  return { gate, decision: "pass", asked: true, summary, reasons: [] };
}

/** The answer of a gate that the policy does not ask for. */
export function notAsked(gate: PromotionGate, summary: string): GateAnswer {
  return { gate, decision: "pass", asked: false, summary, reasons: [] };
}

/** The answer of a gate by its reasons: the worst of them decides. `summary` is told where there is none. */
export function answerOf(
  gate: PromotionGate,
  reasons: readonly PromotionReason[],
  { summary, eligibleAt }: { readonly summary: string; readonly eligibleAt?: number | undefined },
): GateAnswer {
  const sorted = [...reasons].sort((left, right) => rank(left.decision) - rank(right.decision));
  const [worst] = sorted;
  if (worst === undefined) return passes(gate, summary);
  const until = worst.decision === "wait" ? eligibleAt : undefined;
  return { gate, decision: worst.decision, asked: true, summary, reasons: sorted, eligibleAt: until };
}

/** The worst of some decisions; `pass` where there are none. */
export function worstDecision(decisions: readonly PromotionDecision[]): PromotionDecision {
  return PROMOTION_DECISIONS.find((decision) => decisions.includes(decision)) ?? "pass";
}

function rank(decision: PromotionDecision): number {
  return PROMOTION_DECISIONS.indexOf(decision);
}
