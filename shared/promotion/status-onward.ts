import { CHANGE_KINDS, type ChangeKind, isSameRelease, type Release } from "../change/release.ts";
import type { OnwardStep, StatusReason } from "../gates/promotion/status-report.ts";
import type { FreezePolicy } from "../policy/freeze.ts";
import { type FreezeAnswer, judgeFreeze, type KnownCalendar } from "./freeze/freeze-gate.ts";
import { type PromotionDecision, worstDecision } from "./gate.ts";
import { isServing, isUnderWay, type LedgerDoubt, type LedgerReading, type LedgerRecord } from "./ledger.ts";
import { PROMOTION_REASONS, type PromotionReasonCode } from "./promotion-reasons.ts";
import { judgeSoak, type SoakAnswer, type SoakRules } from "./soak.ts";
import { moment, seconds } from "./status-deployments.ts";

/** What the ledger tells of one environment, or why it could not be read. */
export type KnownLedger =
  | { readonly state: "read"; readonly reading: LedgerReading }
  /** A phrase for people. */
  | { readonly state: "unknown"; readonly why: string };

/** A release that serves somewhere, and an environment to which it may go. */
export interface OnwardQuestion {
  readonly release: Release;
  /** Of the environment in which it serves, oldest first; its ledger is believed. */
  readonly records: readonly LedgerRecord[];
  readonly target: { readonly name: string; readonly soak: SoakRules | undefined; readonly ledger: KnownLedger };
  readonly calendars: readonly KnownCalendar[];
  readonly onError: FreezePolicy["on-error"];
  readonly now: number;
  /** Up to when the beginning of a freeze is looked for. */
  readonly until: number;
}

/** Whether the release may go there, as far as the ledger, soak and freezes say: by the functions of the gates themselves. */
export function onwardStep(question: OnwardQuestion): OnwardStep {
  const { target, now } = question;
  const soak = target.soak === undefined ? undefined : judgeSoak({ ...question, rules: target.soak });
  const serves = servedBy(target.ledger);
  const changeKind = serves === "unknown" ? undefined : kindOf(question.release, serves);
  const freezeAt = (at: number): CombinedFreeze => {
    return combined(freezeAnswers(question, changeKind === undefined ? CHANGE_KINDS : [changeKind], at));
  };
  const freeze = freezeAt(now);
  const reasons = sorted([
    ...ledgerReasons(target.ledger),
    ...(isBusy(target.ledger) ? [reason("ledger.busy")] : []),
    ...(soak === undefined ? [] : soak.obstacles.map((obstacle) => reason(`soak.${obstacle}`))),
    ...(freeze.decision === "pass" ? [] : [reason(FREEZE_REASONS[freeze.decision])]),
  ]);
  const decision = worstDecision(reasons.map((each) => each.decision));
  const eligibleAt = decision === "wait" || decision === "pass" ? eligibleFrom({ soak, now, freezeAt }) : undefined;
  const closesAt = closingAfter(eligibleAt ?? now, question, freezeAt);
  return {
    to: target.name,
    isThere: serves !== undefined && serves !== "unknown" && isSameRelease(question.release, serves.release),
    decision,
    eligibleAt: decision === "wait" && eligibleAt !== undefined ? moment(eligibleAt) : null,
    reasons,
    changeKind: changeKind ?? null,
    soak:
      soak === undefined || target.soak === undefined
        ? null
        : {
            decision: soak.decision,
            elapsedSeconds: seconds(soak.elapsed),
            requiredSeconds: seconds(target.soak.minimum),
            verifications: soak.verifications,
            requiredVerifications: target.soak.minVerifications,
            eligibleAt: soak.eligibleAt === undefined ? null : moment(soak.eligibleAt),
          },
    freeze: {
      decision: freeze.decision,
      blocking: freeze.blocking,
      opensAt: freeze.opensAt === undefined ? null : moment(freeze.opensAt),
      closesAt: closesAt === undefined ? null : moment(closesAt),
    },
  };
}

/** Whether something may be decided by a ledger. */
export function isBelieved(ledger: KnownLedger): boolean {
  return ledger.state === "read" && !ledger.reading.doubts.some(({ blocks }) => blocks);
}

/** The deployment that serves by the newest record that says so; `unknown` = the ledger cannot be read or believed. */
export function servedBy(ledger: KnownLedger): LedgerRecord | undefined | "unknown" {
  if (ledger.state !== "read" || !isBelieved(ledger)) return "unknown";
  return ledger.reading.records.findLast(isServing);
}

/** What kind of change a release is for what serves; a first one changes everything. */
function kindOf(release: Release, serves: LedgerRecord | undefined): ChangeKind {
  if (serves === undefined || serves.release.contractDigest !== release.contractDigest) return "schema";
  return serves.release.imageDigest === release.imageDigest ? "config" : "infra";
}

/** Nobody has compared the contracts here, so that what a light freeze lets pass is not taken for small. */
function freezeAnswers(
  { target, calendars, onError }: OnwardQuestion,
  kinds: readonly ChangeKind[],
  now: number,
): readonly FreezeAnswer[] {
  return kinds.map((kind) =>
    judgeFreeze({
      calendars,
      onError,
      environment: target.name,
      kind,
      contractChange: kind === "schema" ? "other" : "none",
      now,
      approvedBy: new Set(),
      ticketType: undefined,
      rollback: undefined,
    }),
  );
}

interface CombinedFreeze {
  readonly decision: PromotionDecision;
  readonly blocking: readonly string[];
  readonly opensAt: number | undefined;
}

/** The firmest of the answers, where nobody knows which of them it is. */
function combined(answers: readonly FreezeAnswer[]): CombinedFreeze {
  const decision = worstDecision(answers.map((answer) => answer.decision));
  const blocking = answers.flatMap(({ freezes }) => freezes.filter(({ effect }) => effect === "blocks"));
  const openings = answers.flatMap(({ opensAt }) => opensAt ?? []);
  return {
    decision,
    blocking: [...new Set(blocking.map(({ id }) => id))],
    opensAt: decision === "wait" ? Math.max(...openings) : undefined,
  };
}

/** Freezes that follow one another; after so many of them nobody waits. */
const FOLLOWING = 100;

/** The first moment at which it has soaked and nothing is frozen; `undefined` = none is in sight. */
function eligibleFrom({
  soak,
  now,
  freezeAt,
}: {
  readonly soak: SoakAnswer | undefined;
  readonly now: number;
  readonly freezeAt: (at: number) => CombinedFreeze;
}): number | undefined {
  let at = Math.max(now, soak?.eligibleAt ?? now);
  for (let count = 0; count < FOLLOWING; count += 1) {
    const { decision, opensAt } = freezeAt(at);
    if (decision === "pass") return at;
    if (opensAt === undefined) return undefined;
    at = opensAt;
  }
  return undefined;
}

/** Beginnings of freezes that are looked at. */
const MOST_BEGINNINGS = 500;

function closingAfter(
  open: number,
  { calendars, target, until }: OnwardQuestion,
  freezeAt: (at: number) => CombinedFreeze,
): number | undefined {
  const beginnings = calendars
    .filter(({ calendar }) => calendar.environments.includes(target.name))
    .flatMap(({ times }) => (times.state === "read" && open < until ? times.windowsIn({ from: open, to: until }) : []))
    .map(({ from }) => from)
    .filter((from) => from > open && from < until)
    .sort((left, right) => left - right);
  return [...new Set(beginnings)].slice(0, MOST_BEGINNINGS).find((from) => freezeAt(from).decision !== "pass");
}

const FREEZE_REASONS = { wait: "freeze.active", fail: "freeze.endless", unknown: "freeze.unreadable" } as const;

function ledgerReasons(ledger: KnownLedger): readonly StatusReason[] {
  if (ledger.state !== "read") return [reason("ledger.unreadable")];
  return ledger.reading.doubts.filter(({ blocks }) => blocks).map(({ code }) => reason(reasonCode(code)));
}

/** What is left out without harm has no reason of its own. */
function reasonCode(code: LedgerDoubt["code"]): PromotionReasonCode {
  return code in PROMOTION_REASONS ? (code as PromotionReasonCode) : "ledger.unreadable";
}

function isBusy(ledger: KnownLedger): boolean {
  return ledger.state === "read" && ledger.reading.records.some(isUnderWay);
}

function reason(code: PromotionReasonCode): StatusReason {
  const { decision, meaning, next } = PROMOTION_REASONS[code];
  return { code, decision, meaning, next };
}

const WORST_FIRST: readonly PromotionDecision[] = ["fail", "unknown", "wait"];

/** Every reason once, the worst first. */
function sorted(reasons: readonly StatusReason[]): readonly StatusReason[] {
  const once = reasons.filter(({ code }, index) => reasons.findIndex((each) => each.code === code) === index);
  return once.sort((left, right) => WORST_FIRST.indexOf(left.decision) - WORST_FIRST.indexOf(right.decision));
}
