import { isSameRelease } from "../change/release.ts";
import type { EnvironmentState, EnvironmentStatus, StatusReport } from "../gates/promotion/status-report.ts";
import type { FreezePolicy } from "../policy/freeze.ts";
import type { KnownCalendar } from "./freeze/freeze-gate.ts";
import { freezeWindowOf } from "./freeze/freeze-window.ts";
import type { LedgerFacts } from "./gates/ledger-gate.ts";
import { isUnderWay, type LedgerReading, type LedgerRecord, type WaitingPromotion } from "./ledger.ts";
import type { SoakRules } from "./soak.ts";
import { deploymentsOf, moment, type TicketUrl, verificationsOf, waitingStatus } from "./status-deployments.ts";
import { isBelieved, onwardStep, servedBy } from "./status-onward.ts";

/** One environment of the policy and what its ledger tells. */
export interface KnownEnvironment {
  readonly name: string;
  readonly order: number;
  readonly promoteFrom: string | undefined;
  readonly isProtected: boolean;
  /** What is asked of a release in `promoteFrom` before it comes here; `undefined` = nothing. */
  readonly soak: SoakRules | undefined;
  readonly ledger: LedgerFacts;
  /** What waits for its time there; `undefined` = nothing, or it is not known. */
  readonly waiting: WaitingPromotion | undefined;
}

/** All that decides what is told of a service. */
export interface StatusQuestion {
  readonly service: string;
  /** Every environment of the policy. */
  readonly environments: readonly KnownEnvironment[];
  readonly calendars: readonly KnownCalendar[];
  readonly onError: FreezePolicy["on-error"];
  /** By when an emergency must have been reviewed, in milliseconds from its beginning; `undefined` = nobody says. */
  readonly reviewWithin: number | undefined;
  readonly ticketUrl: TicketUrl;
  /** By the ledger's clock; no earlier than the readings. */
  readonly now: number;
  /** Up to when freezes are told. */
  readonly until: number;
}

/** Deployments of an environment that are told. */
const MOST_DEPLOYMENTS = 20;
/** Freezes of an environment that are told. */
const MOST_FREEZES = 100;

/** What is where, since when, and what may go on when. Pure; judges nothing otherwise than the gates do. */
export function statusOf(question: StatusQuestion): StatusReport {
  const { service, now, until } = question;
  const environments = [...question.environments].sort((left, right) => left.order - right.order);
  return {
    reportVersion: 1,
    service,
    at: moment(now),
    until: moment(until),
    environments: environments.map((environment) => environmentStatus(environment, { ...question, environments })),
  };
}

function environmentStatus(environment: KnownEnvironment, question: StatusQuestion): EnvironmentStatus {
  const { name, order, promoteFrom, isProtected, ledger } = environment;
  const { records, doubts, hasOlder } =
    ledger.state === "read" ? ledger.reading : { records: [], doubts: [], hasOlder: false };
  const serves = servedBy(ledger);
  const serving = serves === "unknown" ? undefined : serves;
  const subject = serving ?? records.at(-1);
  const deployments = deploymentsOf(records, { ...question, serving }).toReversed();
  const history = deployments.slice(0, MOST_DEPLOYMENTS);
  const { verifications, health } = verificationsOf(
    records.filter((record) => subject !== undefined && isOneOf(record, subject)),
  );
  return {
    name,
    order,
    promoteFrom: promoteFrom ?? null,
    isProtected,
    state: stateOf(ledger, { records, serving }),
    unreadable: ledger.state === "unreadable" ? ledger.why : null,
    serving: deployments.find(({ id }) => id === serving?.id) ?? null,
    health: serving === undefined ? null : health,
    underWay: deployments.filter(({ state }) => state === "under-way"),
    waiting: environment.waiting === undefined ? null : waitingStatus(environment.waiting),
    onward: serving === undefined || !isBelieved(ledger) ? [] : onwardSteps(serving, ledger.reading, question),
    history,
    earlier: deployments.length - history.length,
    hasOlder,
    verifications,
    reviews: reviewsOf(history, question),
    ...freezesOf(environment, question),
    doubts: [...doubts].sort((left, right) => Number(right.blocks) - Number(left.blocks)),
  };
}

function onwardSteps(
  { release }: LedgerRecord,
  source: LedgerReading,
  { environments, calendars, onError, now, until }: StatusQuestion,
): EnvironmentStatus["onward"] {
  return environments
    .filter(({ promoteFrom }) => promoteFrom === source.environment)
    .map((target) => onwardStep({ release, source, target, calendars, onError, now, until }));
}

function stateOf(
  ledger: LedgerFacts,
  { records, serving }: { readonly records: readonly LedgerRecord[]; readonly serving: LedgerRecord | undefined },
): EnvironmentState {
  if (!isBelieved(ledger)) return "unknown";
  if (records.some(isUnderWay)) return "deploying";
  if (serving !== undefined) return "serving";
  return records.length === 0 ? "empty" : "stopped";
}

/** A release without a contract is the same as itself alone. */
function isOneOf(record: LedgerRecord, subject: LedgerRecord): boolean {
  return record === subject || isSameRelease(record.release, subject.release);
}

function reviewsOf(
  history: EnvironmentStatus["history"],
  { reviewWithin, now }: StatusQuestion,
): EnvironmentStatus["reviews"] {
  if (reviewWithin === undefined) return [];
  return history
    .filter(({ override }) => override !== null)
    .map(({ id, startedAt }) => {
      const due = Date.parse(startedAt) + reviewWithin;
      return { deploymentId: id, dueAt: moment(due), isOver: due <= now };
    });
}

function freezesOf(
  { name }: KnownEnvironment,
  { calendars, now, until }: StatusQuestion,
): Pick<EnvironmentStatus, "freezes" | "moreFreezes" | "unreadableCalendars"> {
  const concerned = calendars.filter(({ calendar }) => calendar.environments.includes(name));
  const freezes = concerned
    .flatMap((known) =>
      known.times.state === "read"
        ? known.times.windowsIn({ from: now, to: until }).map((window) => freezeWindowOf(known, window))
        : [],
    )
    .sort((left, right) => left.from.localeCompare(right.from, "en"));
  return {
    freezes: freezes.slice(0, MOST_FREEZES),
    moreFreezes: Math.max(0, freezes.length - MOST_FREEZES),
    unreadableCalendars: concerned.flatMap(({ calendar, times }) =>
      times.state === "read" ? [] : [{ calendar: calendar.id, problem: times.problem }],
    ),
  };
}
