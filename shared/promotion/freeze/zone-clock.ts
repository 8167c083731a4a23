import { clipped, type Interval, merged } from "./interval.ts";

/**
 * What a clock on the wall shows, in milliseconds since 1970 as if the zone were UTC. Where clocks are put back, the same
 * times are shown twice; where they are put forward, some never.
 */
export type WallTime = number;

/** What a clock of the zone shows at a moment. */
function wallTimeAt(moment: number, zone: string): WallTime {
  return moment + offsetAt(moment, zone);
}

/** What a clock of the zone shows at a moment, to the minute and with the zone: `2027-01-04 08:00 Europe/Berlin`. */
export function shownAt(moment: number, zone: string): string {
  const text = new Date(wallTimeAt(moment, zone)).toISOString();
  return `${text.slice(0, 10)} ${text.slice(11, 16)} ${zone}`;
}

/**
 * The moments at which the clocks of a zone show a time for which something holds. `spansIn` tells for which times, between two
 * of them. Moments outside of `range` are left out.
 */
export function momentsShowing(
  spansIn: (shown: Interval) => readonly Interval[],
  { zone, range }: { readonly zone: string; readonly range: Interval },
): readonly Interval[] {
  return merged(
    stretchesOf(zone, range).flatMap(({ from, to, offset }) =>
      spansIn({ from: from + offset, to: to + offset }).flatMap((span) =>
        clipped({ from: span.from - offset, to: span.to - offset }, { from, to }),
      ),
    ),
  );
}

/** The moments at which the clocks of a zone show a time: none, one, or two; the earlier one first. */
export function momentsOf(shown: WallTime, zone: string): readonly number[] {
  // No clock is further from UTC.
  const around = { from: shown - LARGEST_OFFSET, to: shown + LARGEST_OFFSET };
  const offset = offsetAt(around.from, zone);
  if (offsetAt(around.to, zone) === offset) return [shown - offset];
  return stretchesOf(zone, around).flatMap(({ from, to, offset: its }) => {
    const moment = shown - its;
    return from <= moment && moment < to ? [moment] : [];
  });
}

const HOUR = 3_600_000;
const LARGEST_OFFSET = 26 * HOUR;
/** No zone changes its clocks twice within it. */
const STEP = 12 * HOUR;

/** A span of time in which a zone has one offset from UTC. */
interface Stretch extends Interval {
  readonly offset: number;
}

function stretchesOf(zone: string, { from, to }: Interval): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let begin = from;
  let offset = offsetAt(from, zone);
  for (let moment = from; moment < to; moment += STEP) {
    const next = Math.min(moment + STEP, to);
    const later = offsetAt(next, zone);
    if (later === offset) continue;
    const change = changeBetween(moment, next, zone);
    stretches.push({ from: begin, to: change, offset });
    begin = change;
    offset = later;
  }
  return [...stretches, { from: begin, to, offset }].filter((stretch) => stretch.from < stretch.to);
}

/** The first moment that has the offset of `after`. */
function changeBetween(before: number, after: number, zone: string): number {
  const old = offsetAt(before, zone);
  let [early, late] = [before, after];
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (offsetAt(middle, zone) === old) early = middle;
    else late = middle;
  }
  return late;
}

/** Milliseconds by which the clocks of a zone are ahead of UTC. */
function offsetAt(moment: number, zone: string): number {
  if (zone === "UTC") return 0;
  const shown = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of formatOf(zone).formatToParts(moment)) {
    if (type in shown) shown[type as keyof typeof shown] = Number(value);
  }
  const { year, month, day, hour, minute, second } = shown;
  const whole = Math.floor(moment / 1000) * 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const numeric = { month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit" } as const;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    ...numeric,
  });
  formats.set(zone, format);
  return format;
}
