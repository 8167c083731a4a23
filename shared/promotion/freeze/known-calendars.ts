import type { FreezeCalendar, FreezePolicy } from "../../policy/freeze.ts";
import { windowsOf } from "./calendar-windows.ts";
import type { CalendarTimes, KnownCalendar } from "./freeze-gate.ts";
import { CalendarProblem, type IcalQuestion, icalWindows } from "./ical-windows.ts";
import { type Interval, overlap } from "./interval.ts";

/** The text of a calendar's file, or why there is none. */
export type CalendarFile =
  | { readonly state: "read"; readonly text: string }
  | { readonly state: "unreadable"; readonly problem: string };

/**
 * The calendars of a policy with their times. `fileOf` = the file at a path of the repository, read before; what its events
 * say is known within `horizon` alone. Pure.
 */
export function knownCalendars(
  { timezone, calendars }: Pick<FreezePolicy, "timezone" | "calendars">,
  fileOf: (path: string) => CalendarFile,
  horizon: Interval,
): readonly KnownCalendar[] {
  return calendars.map((calendar) => {
    const zone = calendar.timezone ?? timezone;
    const { ical } = calendar;
    const times =
      ical === undefined ? writtenTimes(calendar, zone) : fileTimes(ical, fileOf(ical.path), { zone, range: horizon });
    return { calendar, zone, times };
  });
}

function writtenTimes(calendar: FreezeCalendar, zone: string): CalendarTimes {
  return { state: "read", windowsIn: (range) => windowsOf(calendar, zone, range) };
}

function fileTimes(
  { path, "summary-match": summaryMatch }: NonNullable<FreezeCalendar["ical"]>,
  file: CalendarFile,
  place: Pick<IcalQuestion, "zone" | "range">,
): CalendarTimes {
  if (file.state === "unreadable") return { state: "unreadable", problem: `${path} ${file.problem}` };
  try {
    const { windows, events } = icalWindows(file.text, { ...place, summaryMatch });
    if (events === 0) return { state: "unreadable", problem: `${path} ${noEvents(summaryMatch)}` };
    return { state: "read", windowsIn: (range) => windows.filter((window) => overlap(window, range)) };
  } catch (error) {
    if (!(error instanceof CalendarProblem)) throw error;
    return { state: "unreadable", problem: `${path} ${error.message}` };
  }
}

/** A file that freezes nothing is a mistake more often than it is meant. */
function noEvents(summaryMatch: string | undefined): string {
  const which = summaryMatch === undefined ? "has no event" : `has no event whose summary matches ${summaryMatch}`;
  return `${which}; where that is meant, take the calendar out of the policy`;
}
