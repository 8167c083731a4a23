import type { Release } from "../../shared/change/release.ts";
import type { FreezeCalendar } from "../../shared/policy/freeze.ts";
import type { PromotionDecision, PromotionGate } from "../../shared/promotion/gate.ts";
import type { LedgerReading, LedgerRecord } from "../../shared/promotion/ledger.ts";
import type { PlanQuestion } from "../../shared/promotion/plan.ts";
import type { SoakRules } from "../../shared/promotion/soak.ts";
import { soakByTheBook } from "./soak-by-the-book.ts";

/** A clock that knows only the moments of a grid, and of each calendar whether it freezes then. */
export interface Grid {
  /** The length of a step in milliseconds; every time of the question is a multiple of it after `begin`. */
  readonly step: number;
  readonly begin: number;
  /** The first moment of which nothing is known; what freezes up to it never ends. */
  readonly end: number;
  /** Whether the calendar freezes at the moment; `undefined` = it cannot be read. */
  readonly freezes: (calendar: string, moment: number) => boolean | undefined;
}

/** What a plan comes to, as far as the book tells. */
export interface PlanByTheBook {
  readonly decision: PromotionDecision;
  readonly gates: Readonly<Record<PromotionGate, PromotionDecision>>;
  readonly blockingGates: readonly string[];
  readonly bypassed: readonly string[];
  readonly isRollback: boolean;
  readonly eligibleAt: number | undefined;
}

const ORDER =
  "policy ledger identity provenance order contract semver parity isolation replicas soak freeze ticket approvals";

/** The rules of a promotion as the documentation has them, one after the other and without regard to time. */
export function planByTheBook(question: PlanQuestion, grid: Grid): PlanByTheBook {
  const { target, release, now } = question;
  const isRollback = target.state === "read" && worksAgain(target.reading.records, release);
  const soak = soakOf(question, isRollback, grid);
  const held = holding(question, isRollback);
  const ticketOpens = question.ticket.verdict.outcome === "pending" ? question.ticket.verdict.opensAt : undefined;
  const ticketAt = question.ticket.required && ticketOpens !== undefined ? Date.parse(ticketOpens) : undefined;
  const gates = {
    ...Object.fromEntries(Object.entries(question.asked).map(([gate, { decision }]) => [gate, decision])),
    policy: worst([
      ...question.policyProblems.map(({ decision }) => decision),
      ...(question.emergency?.state === "granted" && now >= question.emergency.override.expiresAt
        ? ["fail" as const]
        : []),
      ...(question.emergency?.state === "refused" ? question.emergency.reasons.map(({ decision }) => decision) : []),
    ]),
    ledger: ledgerOf(question),
    identity: isPinned(question) ? "pass" : "fail",
    order: orderOf(question, isRollback),
    soak: soak.decision,
    freeze: freezeOf(held, now, grid),
    ticket: ticketOf(question),
  } as Record<PromotionGate, PromotionDecision>;

  const declared = question.emergency?.state === "granted" ? question.emergency : undefined;
  const granted = declared !== undefined && now < declared.override.expiresAt ? declared : undefined;
  const mayPass = (what: string) => granted?.bypasses.includes(what) === true;
  const frozenTiers = held
    .filter((calendar) => grid.freezes(calendar.id, now) !== false)
    .map(({ tier }) => `freeze:${tier}`);
  const passedBy: string[] = [];
  if (gates.soak !== "pass" && mayPass("soak")) passedBy.push("soak");
  const passesFreeze = gates.freeze !== "pass" && frozenTiers.every(mayPass);
  if (passesFreeze) passedBy.push(...[...new Set(frozenTiers)].sort());
  const isPassedBy = (gate: string) =>
    (gate === "soak" && passedBy.includes("soak")) || (gate === "freeze" && passesFreeze);
  const all = ORDER.split(" ") as PromotionGate[];
  const blockingGates = all.filter((gate) => gates[gate] !== "pass" && !isPassedBy(gate));

  // When: the first moment of the grid at which all has come that is waited for.
  const waits = [
    { gate: "soak", at: soak.eligibleAt },
    { gate: "ticket", at: ticketAt },
    { gate: "freeze", at: now },
    // They are asked again, and say themselves when it is worth while.
    ...Object.entries(question.asked).map(([gate, { eligibleAt: at }]) => ({ gate, at })),
  ].filter(({ gate, at }) => gates[gate as PromotionGate] === "wait" && at !== undefined);
  const blockingWaits = waits.filter(({ gate }) => !isPassedBy(gate));
  const firstMoment = (of: typeof waits, until: number, lets: (calendar: FreezeCalendar) => boolean) => {
    for (let moment = now; moment < until; moment += grid.step) {
      const isFree = held.every((calendar) => lets(calendar) || grid.freezes(calendar.id, moment) === false);
      if (isFree && of.every(({ at }) => (at ?? 0) <= moment)) return moment;
    }
    return undefined;
  };
  const { closesAt } = question.ticket.verdict;
  const closing = question.ticket.required && closesAt !== undefined ? Date.parse(closesAt) : grid.end;
  let eligibleAt: number | undefined;
  if (blockingWaits.length > 0) {
    if (granted !== undefined) {
      const until = Math.min(granted.override.expiresAt, closing);
      eligibleAt = firstMoment(blockingWaits, until, ({ tier }) => mayPass(`freeze:${tier}`));
    }
    eligibleAt ??= firstMoment(waits, closing, () => false);
  }
  return {
    decision: worst(blockingGates.map((gate) => gates[gate])),
    gates,
    blockingGates,
    bypassed: passedBy,
    isRollback,
    eligibleAt,
  };
}

/** Whether a release is one that worked here, lost its place in the ordinary way, and may come back at once. */
export function worksAgain(records: readonly LedgerRecord[], release: Release): boolean {
  const serving = serves(records);
  const last = lastSuccess(records, release, records.length);
  if (serving < 0 || last < 0 || last >= serving) return false;
  if (isSame(records[serving], release)) return false;
  return !isTakenBack(records[last]) && takenBackAt(records, release) === undefined;
}

/** The place of the deployment that serves; -1 = none. */
export function serves(records: readonly LedgerRecord[]): number {
  for (let index = records.length - 1; index >= 0; index -= 1) {
    const told = (records[index]?.events ?? []).filter(({ kind }) => kind !== "verified");
    if (told.length > 0 && told[told.length - 1]?.kind === "succeeded") return index;
  }
  let isNewest = true;
  for (let index = records.length - 1; index >= 0; index -= 1) {
    if (!isSuccess(records[index])) continue;
    if (isNewest && !isTakenBack(records[index])) return -1;
    isNewest = false;
    if (!isTakenBack(records[index])) return index;
  }
  return -1;
}

/** When the release lost its place because it was no good: it was taken back, or what was before it took its place. */
function takenBackAt(records: readonly LedgerRecord[], release: Release): number | undefined {
  const last = lastSuccess(records, release, records.length);
  if (last < 0) return undefined;
  let at: number | undefined;
  for (const event of records[last]?.events ?? []) {
    if (event.kind === "ended" && event.cause === "rolled-back") at = event.at;
  }
  if (at !== undefined) return at;
  let toldLast = Number.NEGATIVE_INFINITY;
  for (let next = last + 1; next < records.length; next += 1) {
    if (!isSuccess(records[next])) continue;
    if (isTakenBack(records[next])) {
      for (const event of records[next]?.events ?? []) {
        if (event.kind === "ended" && event.cause === "rolled-back") toldLast = Math.max(toldLast, event.at);
      }
      continue;
    }
    const success = records[next]?.events.find(({ kind }) => kind === "succeeded")?.at;
    // Another one served then, and says that it lost its place.
    if (success === undefined || toldLast >= success) return undefined;
    return wentBackPast(records, next, last) ? success : undefined;
  }
  return undefined;
}

/** Whether the deployment at `later` went back to something that came before the one at `past` and was not left behind since. */
function wentBackPast(records: readonly LedgerRecord[], later: number, past: number): boolean {
  const record = records[later];
  if (record?.isRollback !== true || !isSuccess(record) || isTakenBack(record)) return false;
  const goal = lastSuccess(records, record.release, later);
  if (goal < 0) return true;
  if (goal >= past) return false;
  for (let between = goal + 1; between <= past; between += 1) {
    if (wentBackPast(records, between, goal)) return false;
  }
  return true;
}

function lastSuccess(records: readonly LedgerRecord[], release: Release, before: number): number {
  for (let index = before - 1; index >= 0; index -= 1) {
    if (isSuccess(records[index]) && isSame(records[index], release)) return index;
  }
  return -1;
}

function isSuccess(record: LedgerRecord | undefined): boolean {
  return record?.events.some(({ kind }) => kind === "succeeded") === true;
}

function isTakenBack(record: LedgerRecord | undefined): boolean {
  return record?.events.some(({ kind }) => kind === "ended") === true;
}

function isSame(record: LedgerRecord | undefined, release: Release): boolean {
  return (
    record?.release.contractDigest === release.contractDigest && record?.release.imageDigest === release.imageDigest
  );
}

function ledgerOf({ source, target, own }: PlanQuestion): PromotionDecision {
  const decisions: PromotionDecision[] = [];
  for (const facts of [source, target]) {
    if (facts === undefined) continue;
    if (facts.state === "unreadable") decisions.push("unknown");
    else if (facts.reading.doubts.some(({ blocks }) => blocks)) decisions.push("unknown");
  }
  const ends = ["succeeded", "ended", "replaced"];
  for (const { id, events } of target.state === "read" ? target.reading.records : []) {
    if (id !== own && !events.some(({ kind }) => ends.includes(kind))) decisions.push("wait");
  }
  return worst(decisions);
}

function isPinned({ identity }: PlanQuestion): boolean {
  const { image, namedDigest, contract } = identity;
  if (image === undefined || contract === undefined) return false;
  if (!/@sha256:[0-9a-f]{64}$/.test(image)) return false;
  return namedDigest === undefined || [contract.semantic, contract.strict].includes(namedDigest);
}

function orderOf({ source, target, release, approvedAt }: PlanQuestion, isRollback: boolean): PromotionDecision {
  if (target.state === "unreadable" || source?.state === "unreadable") return "unknown";
  if (isRollback) return "pass";
  const decisions: PromotionDecision[] = [];
  const { records, hasOlder }: LedgerReading = target.reading;
  if (hasOlder && lastSuccess(records, release, records.length) < 0) decisions.push("unknown");
  const taken = takenBackAt(records, release);
  if (taken !== undefined && (approvedAt === undefined || approvedAt <= taken)) decisions.push("fail");
  if (source === undefined) return worst(decisions);
  const newest = source.reading.records[source.reading.records.length - 1];
  const told = (newest?.events ?? []).filter(({ kind }) => kind !== "verified");
  if (!isSame(newest, release)) decisions.push("fail");
  if (newest?.isEmergency !== false || told[told.length - 1]?.kind !== "succeeded") decisions.push("fail");
  return worst(decisions);
}

function soakOf(question: PlanQuestion, isRollback: boolean, { step, begin }: Grid) {
  const pass = { decision: "pass" as PromotionDecision, eligibleAt: undefined };
  const { soak: rules, source, release, now } = question;
  if (rules === undefined || isRollback) return pass;
  if (source?.state === "unreadable") return { ...pass, decision: "unknown" as PromotionDecision };
  const steps = (moment: number) => (moment - begin) / step;
  const records = (source?.reading.records ?? []).map(({ id, release: its, isEmergency, events }) => ({
    ...{ id, release: its, isEmergency },
    events: events.map((event) => ({ ...event, at: steps(event.at) })),
  }));
  const scaled: SoakRules = {
    ...rules,
    minimum: rules.minimum / step,
    maxVerifyAge: rules.maxVerifyAge === undefined ? undefined : rules.maxVerifyAge / step,
    maxGap: rules.maxGap === undefined ? undefined : rules.maxGap / step,
  };
  const answer = soakByTheBook({ release, records, rules: scaled, now: steps(now) });
  const at = answer.eligibleAt === undefined ? undefined : begin + answer.eligibleAt * step;
  return { decision: answer.decision, eligibleAt: answer.decision === "wait" ? at : undefined };
}

/** The calendars that would hold this change up, whenever they are on. */
function holding({ freeze, environment }: PlanQuestion, isRollback: boolean): readonly FreezeCalendar[] {
  return freeze.calendars
    .filter(({ calendar, times }) => {
      const { tier, environments, changes, allow, override } = calendar;
      if (!environments.includes(environment) || !changes.includes(freeze.kind)) return false;
      if (times.state === "unreadable" && freeze.onError === "warn") return false;
      if (tier === "advisory") return false;
      const small: readonly string[] = allow?.severity ?? ["docs-only", "additive"];
      if (tier === "light" && freeze.kind === "schema" && small.includes(freeze.contractChange)) return false;
      const type = override?.["ticket-type"];
      if (override !== undefined && freeze.approvedBy.has(override.approval))
        if (type === undefined || type === freeze.ticketType) return false;
      const back = isRollback ? freeze.rollback : undefined;
      if (back !== undefined && !back.removesTools && (tier === "light" || /\S/.test(back.reason))) return false;
      return true;
    })
    .map(({ calendar }) => calendar);
}

function freezeOf(held: readonly FreezeCalendar[], now: number, grid: Grid): PromotionDecision {
  const on = held.filter(({ id }) => grid.freezes(id, now) !== false);
  if (on.length === 0) return "pass";
  const isOver = (moment: number) => held.every(({ id }) => grid.freezes(id, moment) !== true);
  let moment = now;
  while (moment < grid.end && !isOver(moment)) moment += grid.step;
  if (moment >= grid.end) return "fail";
  return on.some(({ id }) => grid.freezes(id, now) === undefined) ? "unknown" : "wait";
}

function ticketOf({ ticket }: PlanQuestion): PromotionDecision {
  if (!ticket.required) return "pass";
  const { outcome } = ticket.verdict;
  if (outcome === "approved") return "pass";
  if (outcome === "pending") return "wait";
  return outcome === "rejected" ? "fail" : "unknown";
}

function worst(decisions: readonly PromotionDecision[]): PromotionDecision {
  if (decisions.includes("fail")) return "fail";
  if (decisions.includes("unknown")) return "unknown";
  return decisions.includes("wait") ? "wait" : "pass";
}
