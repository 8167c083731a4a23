import { Cron } from "croner";
import { minuteOfWeek } from "../../policy/calendar-times.ts";
import { durationMilliseconds } from "../../policy/duration.ts";
import type { FreezeCalendar } from "../../policy/freeze.ts";
import { type Interval, merged, overlap } from "./interval.ts";
import { momentsShowing, type WallTime } from "./zone-clock.ts";

/** The times of a calendar that stand in the policy itself. */
export type WrittenTimes = Pick<FreezeCalendar, "between" | "weekly" | "cron">;

/**
 * When a calendar freezes, as far as it overlaps `range`, each window whole and in order. Times are those that the clocks of
 * `zone` show: a time that is shown twice is frozen both times. A window of which no end is in sight ends at `Infinity`.
 */
export function windowsOf(times: WrittenTimes, zone: string, range: Interval): readonly Interval[] {
  const windows = allWindows(times, zone, range);
  return windows.filter((window) => overlap(window, range));
}

function allWindows({ between, weekly, cron }: WrittenTimes, zone: string, range: Interval): readonly Interval[] {
  if (between !== undefined) return betweenWindows(between, zone);
  if (weekly !== undefined) return weeklyWindows(weekly, zone, range);
  return cron === undefined ? [] : cronWindows(cron, zone, range);
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** A window's ends are looked for so far from where they would be in UTC. */
const AROUND = 2 * DAY;
/** 1970 began on a Thursday. */
const FIRST_MONDAY = 4 * DAY;

function betweenWindows({ from, to }: NonNullable<FreezeCalendar["between"]>, zone: string): readonly Interval[] {
  const span: Interval = { from: wallTimeOf(from), to: wallTimeOf(to) };
  // Clocks are only asked near the ends: between them they show times of the window alone.
  const inner = { from: span.from + AROUND, to: span.to - AROUND };
  const asked =
    inner.from < inner.to
      ? [
          { from: span.from - AROUND, to: inner.from },
          { from: inner.to, to: span.to + AROUND },
        ]
      : [{ from: span.from - AROUND, to: span.to + AROUND }];
  return merged([inner, ...asked.flatMap((range) => momentsShowing(() => [span], { zone, range }))]);
}

function weeklyWindows(
  { from, to }: NonNullable<FreezeCalendar["weekly"]>,
  zone: string,
  range: Interval,
): readonly Interval[] {
  const begin = minuteOfWeek(from) * MINUTE;
  const length = (minuteOfWeek(to) * MINUTE - begin + WEEK) % WEEK;
  const spansIn = (shown: Interval): readonly Interval[] => {
    const first = Math.floor((shown.from - FIRST_MONDAY) / WEEK) - 1;
    const last = Math.floor((shown.to - FIRST_MONDAY) / WEEK);
    return Array.from({ length: last - first + 1 }, (_, index) => {
      const start = FIRST_MONDAY + (first + index) * WEEK + begin;
      return { from: start, to: start + length };
    });
  };
  // A window is shorter than a week.
  return momentsShowing(spansIn, { zone, range: { from: range.from - WEEK - AROUND, to: range.to + WEEK + AROUND } });
}

/** Runs that overlap are one window; after so many of them nobody waits for the end. */
const RUNS_IN_A_WINDOW = 2_000;
/** A calendar with more windows in the range counts as frozen from there on: it lets nobody work. */
const MOST_WINDOWS = 5_000;

function cronWindows(
  { start, duration }: NonNullable<FreezeCalendar["cron"]>,
  zone: string,
  range: Interval,
): readonly Interval[] {
  const cron = new Cron(start, { mode: "5-part", timezone: zone, paused: true });
  const length = durationMilliseconds(duration);
  const windows: Interval[] = [];
  let next = cron.nextRun(new Date(range.from - length))?.getTime();
  while (next !== undefined && next < range.to) {
    const isOneTooMany = windows.length === MOST_WINDOWS;
    const to = isOneTooMany ? Number.POSITIVE_INFINITY : endOfRuns(cron, next + length, length);
    const window = { from: next, to };
    windows.push(window);
    if (window.to === Number.POSITIVE_INFINITY) break;
    next = cron.nextRun(new Date(window.to))?.getTime();
  }
  return windows;
}

/** When the last of the runs is over that begin before the one ahead of them ends. */
function endOfRuns(cron: Cron, firstEnd: number, length: number): number {
  let end = firstEnd;
  for (let runs = 1; runs <= RUNS_IN_A_WINDOW; runs += 1) {
    // A run that begins at the very end goes on without a gap.
    const last = cron.previousRuns(1, new Date(end + 1))[0]?.getTime() ?? Number.NEGATIVE_INFINITY;
    if (last + length <= end) return end;
    end = last + length;
  }
  return Number.POSITIVE_INFINITY;
}

function wallTimeOf(text: string): WallTime {
  return Date.parse(`${text}:00Z`);
}
