import { ConfigurationError } from "../policy/configuration-error.ts";
import { suggestion } from "../policy/nearest.ts";
import type { Policy } from "../policy/policy.ts";
import { readTrustedFile, type TrustedSource, trustedPlace } from "../policy/trusted-file.ts";
import type { ChangeKind } from "../policy/vocabulary.ts";
import type { ContractChange } from "../promotion/contract-changes.ts";
import { judgeFreeze, type KnownCalendar } from "../promotion/freeze/freeze-gate.ts";
import { freezeWindowOf, waysPastOf } from "../promotion/freeze/freeze-window.ts";
import type { Interval } from "../promotion/freeze/interval.ts";
import { type CalendarFile, knownCalendars } from "../promotion/freeze/known-calendars.ts";
import type { FreezeCalendarReport, FreezeCheckReport, FreezeWindow } from "./freeze-report.ts";

/** A policy and where it came from: calendars in files come from the same place. */
export interface PolicyInPlace {
  readonly policy: Policy;
  readonly source: TrustedSource;
}

const DAY = 86_400_000;
/** How far ahead is looked for the end of a freeze, and for the next one. */
const HORIZON = 731 * DAY;
const STEP = 35 * DAY;
/** Windows of one environment that a report holds. */
const MOST_WINDOWS = 500;

/**
 * What is frozen from a moment on, for so many days. Throws a ConfigurationError for an environment that the policy does not
 * name.
 */
export async function freezeCalendarReport(
  { policy, source }: PolicyInPlace,
  {
    environments,
    from,
    days,
  }: { readonly environments: readonly string[]; readonly from: Date; readonly days: number },
): Promise<FreezeCalendarReport> {
  const range = { from: from.getTime(), to: from.getTime() + days * DAY };
  const names = environments.length === 0 ? environmentsOf(policy) : environments;
  for (const name of names) checkEnvironment(policy, name, source);
  const calendars = await calendarsOf({ policy, source }, range);
  return {
    policy: trustedPlace(source),
    from: from.toISOString(),
    to: new Date(range.to).toISOString(),
    environments: names.map((name) => {
      const windows = calendars
        .filter(({ calendar }) => calendar.environments.includes(name))
        .flatMap((known) => windowsIn(known, range))
        .sort((left, right) => left.from.localeCompare(right.from, "en"));
      return { name, windows: windows.slice(0, MOST_WINDOWS), more: Math.max(0, windows.length - MOST_WINDOWS) };
    }),
    problems: calendars.flatMap(({ calendar, times }) => {
      if (times.state === "read" || !calendar.environments.some((name) => names.includes(name))) return [];
      const blocks = calendar.tier !== "advisory" && policy.freeze?.["on-error"] === "block";
      const { id, tier } = calendar;
      return [{ calendar: id, tier, environments: calendar.environments, problem: times.problem, blocks }];
    }),
  };
}

/** A change that wants to go somewhere. */
export interface FreezeCheck {
  readonly environment: string;
  readonly changeKind: ChangeKind;
  readonly contractChange: ContractChange;
  readonly at: Date;
}

/**
 * Whether freezes let a change through that nobody has approved for them. Throws a ConfigurationError for an environment that
 * the policy does not name: it counts as protected, and no calendar can be about it.
 */
export async function freezeCheckReport(
  { policy, source }: PolicyInPlace,
  { environment, changeKind, contractChange, at }: FreezeCheck,
): Promise<FreezeCheckReport> {
  checkEnvironment(policy, environment, source);
  const now = at.getTime();
  const horizon = { from: now, to: now + HORIZON };
  const calendars = await calendarsOf({ policy, source }, horizon);
  const question = {
    onError: policy.freeze?.["on-error"] ?? "block",
    environment,
    kind: changeKind,
    contractChange,
    now,
    approvedBy: new Set<string>(),
    ticketType: undefined,
    rollback: undefined,
  };
  const { decision, freezes, opensAt } = judgeFreeze({ ...question, calendars });
  const blocksLater = (known: KnownCalendar, { from }: Interval): boolean =>
    judgeFreeze({ ...question, calendars: [known], now: from }).decision !== "pass";
  const later = calendars
    .flatMap((known) => nextOf(known, horizon, (window) => blocksLater(known, window)))
    .sort((left, right) => left.from.localeCompare(right.from, "en"));
  return {
    policy: trustedPlace(source),
    environment,
    changeKind,
    contractChange,
    at: at.toISOString(),
    decision,
    opensAt: opensAt === undefined ? null : new Date(opensAt).toISOString(),
    freezes: freezes.map(({ id, tier, effect, problem, window }) => {
      const known = calendars.find(({ calendar }) => calendar.id === id);
      const told = known === undefined || window === undefined ? {} : freezeWindowOf(known, window);
      const waysPast = known === undefined ? [] : waysPastOf(known.calendar);
      return { calendar: id, tier, effect, problem: problem ?? null, waysPast, ...told };
    }),
    next: later[0] ?? null,
  };
}

function environmentsOf({ environments = {} }: Policy): readonly string[] {
  return Object.entries(environments)
    .sort(([, left], [, right]) => left.order - right.order)
    .map(([name]) => name);
}

function checkEnvironment(policy: Policy, name: string, source: TrustedSource): void {
  const known = environmentsOf(policy);
  if (known.includes(name)) return;
  const meant = suggestion(name, known) || `; it names ${known.length === 0 ? "none" : known.join(", ")}`;
  throw new ConfigurationError(`The policy ${trustedPlace(source)} names no environment "${name}"${meant}`);
}

/** The calendars of a policy with their times within the horizon; files are read from where the policy is. */
export async function calendarsOf(
  { policy, source }: PolicyInPlace,
  horizon: Interval,
): Promise<readonly KnownCalendar[]> {
  if (policy.freeze === undefined) return [];
  const paths = new Set(policy.freeze.calendars.flatMap(({ ical }) => ical?.path ?? []));
  const files = new Map<string, CalendarFile>();
  for (const path of paths) files.set(path, await calendarFile(path, source));
  return knownCalendars(
    policy.freeze,
    (path) => files.get(path) ?? { state: "unreadable", problem: "was not read" },
    horizon,
  );
}

async function calendarFile(path: string, source: TrustedSource): Promise<CalendarFile> {
  try {
    const file = await readTrustedFile({ ...source, path }, "calendar");
    if (file !== undefined) return { state: "read", text: file.text };
    return { state: "unreadable", problem: source.kind === "git" ? `is not there at ${source.ref}` : "is not there" };
  } catch (error) {
    if (error instanceof ConfigurationError)
      return { state: "unreadable", problem: `cannot be read: ${error.message}` };
    throw error;
  }
}

function windowsIn(known: KnownCalendar, range: Interval): readonly FreezeWindow[] {
  return known.times.state === "read"
    ? known.times.windowsIn(range).map((window) => freezeWindowOf(known, window))
    : [];
}

/** The first window that begins after the start of the range and for which something holds. */
function nextOf(known: KnownCalendar, range: Interval, holds: (window: Interval) => boolean): readonly FreezeWindow[] {
  const { times } = known;
  if (times.state !== "read") return [];
  // Most are near.
  for (let from = range.from; from < range.to; from += STEP) {
    const window = times.windowsIn({ from, to: from + STEP }).find((each) => each.from > range.from && holds(each));
    if (window !== undefined) return [freezeWindowOf(known, window)];
  }
  return [];
}
