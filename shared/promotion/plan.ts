import type { Release } from "../change/release.ts";
import { bypassOf, type EmergencyAnswer, emergencyAt } from "./break-glass.ts";
import { eligibleAt } from "./eligible-at.ts";
import { type FreezeAnswer, type FreezeQuestion, judgeFreeze } from "./freeze/freeze-gate.ts";
import {
  answerOf,
  type GateAnswer,
  notAsked,
  PROMOTION_GATES,
  type PromotionDecision,
  type PromotionGate,
  passes,
  worstDecision,
} from "./gate.ts";
import { freezeGateAnswer } from "./gates/freeze-answer.ts";
import { type IdentityQuestion, judgeIdentity } from "./gates/identity-gate.ts";
import { judgeLedger, type LedgerFacts } from "./gates/ledger-gate.ts";
import { judgeOrder } from "./gates/order-gate.ts";
import { soakGateAnswer } from "./gates/soak-answer.ts";
import { type TicketFinding, ticketGateAnswer } from "./gates/ticket-answer.ts";
import type { Override } from "./ledger.ts";
import { type PromotionReason, promotionReason } from "./promotion-reasons.ts";
import { judgeSoak, type SoakAnswer, type SoakRules } from "./soak.ts";
import { goesBackTo } from "./standing.ts";

/** All that decides whether a release may go to an environment. */
export interface PlanQuestion {
  readonly environment: string;
  readonly release: Release;
  /** What is wrong with the policy, one sentence each; empty = it can be used. */
  readonly policyProblems: readonly PromotionReason[];
  readonly identity: IdentityQuestion;
  /** Of the environment before; `undefined` = the policy names none. */
  readonly source: LedgerFacts | undefined;
  readonly target: LedgerFacts;
  /** The deployment that asks itself, where one is under way already. */
  readonly own: string | undefined;
  /** By the ledger's clock, milliseconds since 1970. */
  readonly now: number;
  /** `undefined` = the policy asks for no soak. */
  readonly soak: SoakRules | undefined;
  readonly freeze: Omit<FreezeQuestion, "now" | "environment">;
  readonly ticket: TicketFinding;
  /** When the release was approved last, by its ticket or by people; `undefined` = nobody knows. */
  readonly approvedAt: number | undefined;
  /** `undefined` = nobody says that it is an emergency. What has expired meanwhile is refused. */
  readonly emergency: EmergencyAnswer | undefined;
  /** What the gates say that ask servers, registries and people. */
  readonly asked: Readonly<Record<AskedGate, GateAnswer>>;
}

/** Gates that are judged by what was asked outside. */
export const ASKED_GATES = [
  "provenance",
  "contract",
  "semver",
  "parity",
  "isolation",
  "replicas",
  "approvals",
] as const;
export type AskedGate = (typeof ASKED_GATES)[number];

/** What a plan came to. */
export interface Plan {
  readonly decision: PromotionDecision;
  /** Every gate once, in the order of {@link PROMOTION_GATES}. */
  readonly gates: readonly GateAnswer[];
  readonly blockingGates: readonly PromotionGate[];
  /** When all that waits for time passes, milliseconds since 1970; `undefined` = nothing waits for time, or no end is in sight. */
  readonly eligibleAt: number | undefined;
  readonly soak: SoakAnswer | undefined;
  readonly freeze: FreezeAnswer;
  /** What goes past gates; `undefined` = nothing does. */
  readonly override: Override | undefined;
  readonly isRollback: boolean;
}

/**
 * Decides whether a release may go to an environment. Pure, and the same for a plan, the start of a deployment and a status: every
 * gate answers, none hides another one.
 */
export function judgePlan(question: PlanQuestion): Plan {
  const { environment, release, target, now, freeze: rules } = question;
  const emergency = question.emergency === undefined ? undefined : emergencyAt(question.emergency, now);
  const isRollback = target.state === "read" && goesBackTo(target.reading, release);
  const freezeQuestion = { ...rules, environment, now, rollback: isRollback ? rules.rollback : undefined };
  const freeze = judgeFreeze(freezeQuestion);
  const { answer: soakGate, soak } = soakOf(question, isRollback);
  const granted = emergency?.state === "granted" ? emergency : undefined;
  const answers: Readonly<Record<PromotionGate, GateAnswer>> = {
    ...question.asked,
    policy: policyAnswer({ ...question, emergency }),
    ledger: judgeLedger(question),
    identity: judgeIdentity(question.identity),
    order: orderOf(question),
    soak: soakGate,
    freeze: freezeGateAnswer(freeze),
    ticket: ticketGateAnswer(question.ticket),
  };
  const passedBy = (gate: GateAnswer) => bypassOf(gate, { bypasses: granted?.bypasses ?? [], freeze });
  const gates = PROMOTION_GATES.map((gate) => {
    const answer = answers[gate];
    return passedBy(answer) === undefined ? answer : { ...answer, bypassed: true };
  });
  const blocking = gates.filter(({ decision, bypassed }) => decision !== "pass" && bypassed !== true);
  const bypassed = gates.flatMap((gate) => passedBy(gate) ?? []);
  return {
    decision: worstDecision(blocking.map(({ decision }) => decision)),
    gates,
    blockingGates: blocking.map(({ gate }) => gate),
    eligibleAt: eligibleAt(gates, freezeQuestion, granted, closingOf(question.ticket)),
    soak,
    freeze,
    override: granted === undefined || bypassed.length === 0 ? undefined : { ...granted.override, bypassed },
    isRollback,
  };
}

/** Nothing goes under a ticket whose window is over. */
function closingOf({ verdict: { closesAt }, required }: TicketFinding): number {
  return required && closesAt !== undefined ? Date.parse(closesAt) : Number.POSITIVE_INFINITY;
}

function policyAnswer({ policyProblems, emergency, environment }: PlanQuestion): GateAnswer {
  // Who says that it is an emergency and is refused must hear why, whatever else holds.
  const reasons = [...policyProblems, ...(emergency?.state === "refused" ? emergency.reasons : [])];
  const answer = answerOf("policy", reasons, { summary: `the policy names ${environment}` });
  const [worst] = answer.reasons;
  return worst === undefined ? answer : { ...answer, summary: worst.meaning.replace(/\.$/, "") };
}

function orderOf({ source, target, release, approvedAt }: PlanQuestion): GateAnswer {
  if (target.state === "unreadable") return unreadable("order", target);
  if (source?.state === "unreadable") return unreadable("order", source);
  return judgeOrder({ release, source: source?.reading, target: target.reading, approvedAt });
}

/** What worked in the target before has no soak to wait for: to go back must take seconds. */
function soakOf(
  { soak: rules, source, release, now }: PlanQuestion,
  isRollback: boolean,
): { readonly answer: GateAnswer; readonly soak: SoakAnswer | undefined } {
  if (rules === undefined) return { answer: notAsked("soak", "the policy asks for no soak"), soak: undefined };
  if (isRollback) return { answer: passes("soak", "it goes back to a release that worked here"), soak: undefined };
  if (source?.state === "unreadable") return { answer: unreadable("soak", source), soak: undefined };
  // Without an environment before there is nothing in which it could have soaked.
  const { records, environment } = source?.reading ?? { records: [], environment: "no environment" };
  const soak = judgeSoak({ release, records, rules, now });
  return { answer: soakGateAnswer(soak, rules, environment), soak };
}

function unreadable(gate: PromotionGate, { environment, why }: LedgerFacts & { state: "unreadable" }): GateAnswer {
  const reason = promotionReason("ledger.unreadable", {
    field: `ledger of ${environment}`,
    is: why,
    must: "readable",
  });
  return answerOf(gate, [reason], { summary: "nobody can tell" });
}
