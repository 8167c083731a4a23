import { CHANGE_KINDS, type ChangeKind, isSameRelease, type Release } from "../change/release.ts";
import type { OnwardStep } from "../gates/promotion/status-report.ts";
import { eligibleAt } from "./eligible-at.ts";
import { type FreezeQuestion, judgeFreeze } from "./freeze/freeze-gate.ts";
import { type GateAnswer, PROMOTION_DECISIONS, type PromotionDecision, worstDecision } from "./gate.ts";
import { freezeGateAnswer } from "./gates/freeze-answer.ts";
import { judgeLedger, type LedgerFacts } from "./gates/ledger-gate.ts";
import { judgeOrder } from "./gates/order-gate.ts";
import { soakGateAnswer } from "./gates/soak-answer.ts";
import type { LedgerReading, LedgerRecord } from "./ledger.ts";
import { judgeSoak, type SoakAnswer, type SoakRules } from "./soak.ts";
import { goesBackTo, servingRecord } from "./standing.ts";
import { moment, seconds } from "./status-deployments.ts";

/** A release that serves somewhere, and an environment to which it may go. */
export interface OnwardQuestion extends Pick<FreezeQuestion, "calendars" | "onError" | "now"> {
  readonly release: Release;
  /** Of the environment in which it serves; it is believed. */
  readonly source: LedgerReading;
  readonly target: { readonly name: string; readonly soak: SoakRules | undefined; readonly ledger: LedgerFacts };
  /** Up to when the beginning of a freeze is looked for. */
  readonly until: number;
}

/**
 * Whether the release may go there, by the gates that need nothing but the ledger and the time. Nobody has compared the contracts
 * or read approvals for it: what was rolled back stays back, and no change is taken for small.
 */
export function onwardStep(question: OnwardQuestion): OnwardStep {
  const { target, now } = question;
  const serves = servedBy(target.ledger);
  const changeKind = serves === "unknown" ? undefined : kindOf(question.release, serves);
  const kinds = changeKind === undefined ? CHANGE_KINDS : [changeKind];
  const soak = soakOf(question);
  const freezes = kinds.map((kind) => freezeGateAnswer(judgeFreeze(freezeQuestion(question, kind))));
  const others = [...ledgerAnswers(question), ...soak.answers];
  const reasons = [...others, ...freezes].flatMap((gate) => gate.reasons);
  const decision = worstDecision(reasons.map((reason) => reason.decision));
  const eligible = decision === "wait" ? eligibleOf(question, { kinds, others }) : undefined;
  const frozen = worstDecision(freezes.map((gate) => gate.decision));
  const opensAt = frozen === "wait" ? Math.max(...freezes.flatMap((gate) => gate.eligibleAt ?? [])) : undefined;
  const closesAt = closingAfter(eligible ?? now, question, kinds);
  return {
    to: target.name,
    isThere: serves !== undefined && serves !== "unknown" && isSameRelease(question.release, serves.release),
    decision,
    eligibleAt: eligible === undefined ? null : moment(eligible),
    reasons: sorted(reasons).map(({ code, decision: each, meaning, next, field, is, must }) => {
      return { code, decision: each, meaning, next, field, is, must };
    }),
    changeKind: changeKind ?? null,
    soak: soak.told,
    freeze: {
      decision: frozen,
      blocking: blockingCalendars(question, kinds),
      opensAt: opensAt === undefined ? null : moment(opensAt),
      closesAt: closesAt === undefined ? null : moment(closesAt),
    },
  };
}

/** Whether something may be decided by a ledger. */
export function isBelieved(ledger: LedgerFacts): ledger is LedgerFacts & { readonly state: "read" } {
  return ledger.state === "read" && !ledger.reading.doubts.some(({ blocks }) => blocks);
}

/** The deployment that serves by the ledger; `unknown` = it cannot be read or believed. */
export function servedBy(ledger: LedgerFacts): LedgerRecord | undefined | "unknown" {
  return isBelieved(ledger) ? servingRecord(ledger.reading) : "unknown";
}

function ledgerAnswers({ release, source, target: { ledger } }: OnwardQuestion): readonly GateAnswer[] {
  const facts = judgeLedger({ source: { state: "read", reading: source }, target: ledger, own: undefined });
  if (ledger.state !== "read") return [facts];
  return [facts, judgeOrder({ release, source, target: ledger.reading, approvedAt: undefined })];
}

/** What worked in the target before has no soak to wait for. */
function soakOf({ release, source, target, now }: OnwardQuestion): {
  readonly answers: readonly GateAnswer[];
  readonly told: OnwardStep["soak"];
} {
  const rules = target.soak;
  const isRollback = target.ledger.state === "read" && goesBackTo(target.ledger.reading, release);
  if (rules === undefined || isRollback) return { answers: [], told: null };
  const soak: SoakAnswer = judgeSoak({ release, records: source.records, rules, now });
  return {
    answers: [soakGateAnswer(soak, rules, source.environment)],
    told: {
      decision: soak.decision,
      elapsedSeconds: seconds(soak.elapsed),
      requiredSeconds: seconds(rules.minimum),
      verifications: soak.verifications,
      requiredVerifications: rules.minVerifications,
      eligibleAt: soak.eligibleAt === undefined ? null : moment(soak.eligibleAt),
    },
  };
}

/** What kind of change a release is for what serves; a first one changes everything. */
function kindOf(release: Release, serves: LedgerRecord | undefined): ChangeKind {
  if (serves === undefined || serves.release.contractDigest !== release.contractDigest) return "schema";
  return serves.release.imageDigest === release.imageDigest ? "config" : "infra";
}

function freezeQuestion(
  { target, calendars, onError, now }: Pick<OnwardQuestion, "target" | "calendars" | "onError" | "now">,
  kind: ChangeKind,
): FreezeQuestion {
  return {
    calendars,
    onError,
    environment: target.name,
    kind,
    contractChange: kind === "schema" ? "other" : "none",
    now,
    approvedBy: new Set(),
    ticketType: undefined,
    rollback: undefined,
  };
}

/** When it may go for every kind of change that it may be. */
function eligibleOf(
  question: OnwardQuestion,
  { kinds, others }: { readonly kinds: readonly ChangeKind[]; readonly others: readonly GateAnswer[] },
): number | undefined {
  const moments = kinds.map((kind) => {
    const asked = freezeQuestion(question, kind);
    return eligibleAt([...others, freezeGateAnswer(judgeFreeze(asked))], asked, undefined);
  });
  return moments.includes(undefined) ? undefined : Math.max(...moments.flatMap((each) => each ?? []));
}

function blockingCalendars(question: OnwardQuestion, kinds: readonly ChangeKind[]): readonly string[] {
  const freezes = kinds.flatMap((kind) => judgeFreeze(freezeQuestion(question, kind)).freezes);
  return [...new Set(freezes.filter(({ effect }) => effect === "blocks").map(({ id }) => id))];
}

/** Beginnings of freezes that are looked at. */
const MOST_BEGINNINGS = 500;

/** When the first freeze begins after a moment that will block it. */
function closingAfter(open: number, question: OnwardQuestion, kinds: readonly ChangeKind[]): number | undefined {
  const { calendars, target, until } = question;
  const beginnings = calendars
    .filter(({ calendar }) => calendar.environments.includes(target.name))
    .flatMap(({ times }) => (times.state === "read" && open < until ? times.windowsIn({ from: open, to: until }) : []))
    .map(({ from }) => from)
    .filter((from) => from > open && from < until)
    .sort((left, right) => left - right);
  return [...new Set(beginnings)].slice(0, MOST_BEGINNINGS).find((from) => {
    return kinds.some((kind) => judgeFreeze(freezeQuestion({ ...question, now: from }, kind)).decision !== "pass");
  });
}

/** Every reason once, the worst first. */
function sorted<Reason extends { readonly code: string; readonly is: string; readonly decision: PromotionDecision }>(
  reasons: readonly Reason[],
): readonly Reason[] {
  const isFirst = ({ code, is }: Reason, index: number) =>
    reasons.findIndex((each) => each.code === code && each.is === is) === index;
  const rank = ({ decision }: Reason) => PROMOTION_DECISIONS.indexOf(decision);
  return reasons.filter(isFirst).sort((left, right) => rank(left) - rank(right));
}
