import type { FreezeCalendar, FreezePolicy, FreezeTier } from "../../policy/freeze.ts";
import type { ChangeKind } from "../../policy/vocabulary.ts";
import type { ContractChange } from "../contract-changes.ts";
import { contains, type Interval } from "./interval.ts";

/** When a calendar freezes, each window whole, as far as it overlaps the range; or why nobody can tell. */
export type CalendarTimes =
  | { readonly state: "read"; readonly windowsIn: (range: Interval) => readonly Interval[] }
  /** What is wrong with it, a phrase for people. */
  | { readonly state: "unreadable"; readonly problem: string };

/** A calendar of the policy and its times. */
export interface KnownCalendar {
  readonly calendar: FreezeCalendar;
  /** Whose clocks count. */
  readonly zone: string;
  readonly times: CalendarTimes;
}

/** All that decides whether freezes let a change through. */
export interface FreezeQuestion {
  /** Those of the environment and others. */
  readonly calendars: readonly KnownCalendar[];
  readonly onError: FreezePolicy["on-error"];
  readonly environment: string;
  readonly kind: ChangeKind;
  readonly contractChange: ContractChange;
  /** The time of a server, in milliseconds since 1970. */
  readonly now: number;
  /** Roles of the policy whose approval the change has. */
  readonly approvedBy: ReadonlySet<string>;
  /** The type of the change's ticket; `undefined` = there is none. */
  readonly ticketType: string | undefined;
  /** Where the change goes back to a release that was a success in the environment before. */
  readonly rollback: Rollback | undefined;
}

export interface Rollback {
  /** Whether agents would lose tools that are served now; true as well where nobody can tell. */
  readonly removesTools: boolean;
  /** Why it is done; blank = nobody said. */
  readonly reason: string;
}

/** What a freeze does to the change. */
export type FreezeEffect =
  | "blocks"
  /** An advisory one; or one that cannot be read where the policy only warns of that. */
  | "warns"
  /** A light one, of which the change is small enough. */
  | "allows"
  /** The policy names who may lift it, and they did. */
  | "lifted"
  /** It goes back to what worked. */
  | "rolls-back";

/** One freeze that is on, or a calendar of which nobody can tell. */
export interface ActiveFreeze {
  readonly id: string;
  readonly tier: FreezeTier;
  readonly zone: string;
  readonly effect: FreezeEffect;
  /** `undefined` = it cannot be read, and `problem` says why. */
  readonly window: Interval | undefined;
  readonly problem: string | undefined;
  readonly override: FreezeCalendar["override"];
}

export interface FreezeAnswer {
  /** `wait` until `opensAt`; `fail` where no end is in sight; else `unknown` where a calendar cannot be read. */
  readonly decision: "pass" | "fail" | "wait" | "unknown";
  /** All freezes that are on, those that hold most firmly first. */
  readonly freezes: readonly ActiveFreeze[];
  /** When nothing blocks any more that can be read, if nothing else changes; `undefined` = nothing blocks, or no end is in sight. */
  readonly opensAt: number | undefined;
}

/** Decides whether freezes let a change through. Pure: looks at every calendar, and the firmest wins. */
export function judgeFreeze(question: FreezeQuestion): FreezeAnswer {
  const concerned = question.calendars.filter(
    ({ calendar }) => calendar.environments.includes(question.environment) && calendar.changes.includes(question.kind),
  );
  const freezes = concerned
    .flatMap((known): readonly ActiveFreeze[] => activeFreezes(known, question))
    .sort((left, right) => FIRMEST_FIRST.indexOf(left.effect) - FIRMEST_FIRST.indexOf(right.effect));
  const blocking = freezes.filter(({ effect }) => effect === "blocks");
  if (blocking.length === 0) return { decision: "pass", freezes, opensAt: undefined };
  const opening = openingOf(
    concerned.filter((known) => effectOf(known, question) === "blocks"),
    question.now,
  );
  // To mend a calendar does not help while another one never ends.
  if (opening === Number.POSITIVE_INFINITY) return { decision: "fail", freezes, opensAt: undefined };
  const isKnown = blocking.every(({ window }) => window !== undefined);
  return { decision: isKnown ? "wait" : "unknown", freezes, opensAt: isKnown ? opening : undefined };
}

const FIRMEST_FIRST: readonly FreezeEffect[] = ["blocks", "rolls-back", "lifted", "allows", "warns"];

/** The freeze of a calendar, if there is one now. */
function activeFreezes(known: KnownCalendar, question: FreezeQuestion): readonly ActiveFreeze[] {
  const { id, tier, override } = known.calendar;
  const about = { id, tier, zone: known.zone, override };
  if (known.times.state === "unreadable") {
    const effect = question.onError === "warn" ? "warns" : effectOf(known, question);
    return [{ ...about, effect, window: undefined, problem: known.times.problem }];
  }
  const { now } = question;
  const windows = known.times.windowsIn({ from: now, to: now + 1 }).filter((each) => contains(each, now));
  return windows.map((window) => ({ ...about, effect: effectOf(known, question), window, problem: undefined }));
}

function effectOf({ calendar }: KnownCalendar, question: FreezeQuestion): FreezeEffect {
  if (calendar.tier === "advisory") return "warns";
  if (calendar.tier === "light" && isSmall(calendar, question)) return "allows";
  if (isLifted(calendar, question)) return "lifted";
  return goesBack(calendar.tier, question.rollback) ? "rolls-back" : "blocks";
}

const SMALL: NonNullable<FreezeCalendar["allow"]>["severity"] = ["docs-only", "additive"];

function isSmall({ allow }: FreezeCalendar, { kind, contractChange }: FreezeQuestion): boolean {
  const passing: readonly string[] = allow?.severity ?? SMALL;
  return kind === "schema" && passing.includes(contractChange);
}

function isLifted({ override }: FreezeCalendar, { approvedBy, ticketType }: FreezeQuestion): boolean {
  if (override === undefined || !approvedBy.has(override.approval)) return false;
  return override["ticket-type"] === undefined || override["ticket-type"] === ticketType;
}

/** Going back takes nothing from agents; while a hard freeze is on, somebody says why as well. */
function goesBack(tier: FreezeTier, rollback: Rollback | undefined): boolean {
  if (rollback === undefined || rollback.removesTools) return false;
  return tier === "light" || rollback.reason.trim() !== "";
}

/** Freezes that follow one another without a gap; after so many of them nobody waits. */
const FOLLOWING = 500;

/** When none of the calendars freezes any more. */
function openingOf(calendars: readonly KnownCalendar[], now: number): number {
  let moment = now;
  for (let count = 0; count < FOLLOWING && moment !== Number.POSITIVE_INFINITY; count += 1) {
    const ends = calendars.flatMap(({ times }) => {
      const windows = times.state === "read" ? times.windowsIn({ from: moment, to: moment + 1 }) : [];
      return windows.filter((window) => contains(window, moment)).map(({ to }) => to);
    });
    if (ends.length === 0) return moment;
    moment = Math.max(...ends);
  }
  return Number.POSITIVE_INFINITY;
}
