import type { FreezeCalendar } from "../../shared/policy/freeze.ts";
import type { KnownCalendar } from "../../shared/promotion/freeze/freeze-gate.ts";
import { type Interval, overlap } from "../../shared/promotion/freeze/interval.ts";
import { knownCalendars } from "../../shared/promotion/freeze/known-calendars.ts";

/*
 * The freezes of the simulated year: as the product reads them from a policy, and as a slow clock has them that asks of every
 * quarter of an hour what clocks on the wall show.
 */

const MINUTE = 60_000;
/** All that happens in the simulated year happens at a quarter of an hour. */
export const STEP = 15 * MINUTE;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
export const BEGIN = Date.parse("2026-01-01T00:00:00Z");
/** The slow clock runs from here on: a freeze of the first day may have begun in the year before. */
export const CLOCK_BEGIN = BEGIN - 10 * DAY;
export const YEAR = 365 * DAY;
/** What is frozen up to here and since before the year's end is never open again. */
export const END = Date.parse("2027-06-01T00:00:00Z");

const BERLIN = "Europe/Berlin";
const NEW_YORK = "America/New_York";

type Times = Pick<FreezeCalendar, "timezone" | "between" | "weekly" | "cron" | "ical">;

/** The ways in which calendars of the year say their times. */
const TIMES: readonly Times[] = [
  { timezone: BERLIN, between: { from: "2026-12-18T17:00", to: "2027-01-04T08:00" } },
  { timezone: NEW_YORK, between: { from: "2026-03-08T02:30", to: "2026-03-08T04:00" } },
  { timezone: BERLIN, weekly: { from: "Fri 16:00", to: "Mon 08:00" } },
  { timezone: NEW_YORK, weekly: { from: "Fri 17:00", to: "Sun 02:30" } },
  { timezone: BERLIN, weekly: { from: "Sun 01:30", to: "Sun 02:45" } },
  { timezone: NEW_YORK, weekly: { from: "Sun 01:15", to: "Sun 01:45" } },
  // Together with the weekend before, it is never over.
  { timezone: BERLIN, weekly: { from: "Mon 08:00", to: "Fri 16:00" } },
  { timezone: NEW_YORK, cron: { start: "0 0 28 * *", duration: "P4D" } },
  { timezone: BERLIN, ical: { path: "freeze.ics", "summary-match": "^\\[FREEZE\\]" } },
  { timezone: BERLIN, ical: { path: "gone.ics" } },
];
/** From the first of June on, without an end: no policy can say so, and a calendar with too many windows comes to it. */
const FOREVER: Interval = { from: Date.parse("2026-06-01T00:00:00Z"), to: Number.POSITIVE_INFINITY };

/** How many calendars there are to choose from. */
export const CALENDARS = TIMES.length + 1;

const FILE = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//acme//freeze//EN",
  event("1", "20260327T170000", "20260330T080000", "[FREEZE] quarter"),
  event("2", "20261024T120000", "20261026T120000", "[FREEZE] clocks"),
  event("3", "20260501T000000", "20260601T000000", "holidays of some"),
  "END:VCALENDAR",
].join("\r\n");
const FILE_TIMES = ["2026-03-27T17:00/2026-03-30T08:00", "2026-10-24T12:00/2026-10-26T12:00"];

function event(uid: string, from: string, to: string, summary: string): string {
  const lines = ["BEGIN:VEVENT", `UID:${uid}`, `DTSTART;TZID=${BERLIN}:${from}`, `DTEND;TZID=${BERLIN}:${to}`];
  return [...lines, `SUMMARY:${summary}`, "END:VEVENT"].join("\r\n");
}

/** The times of every calendar as the product reads them; looked up once, for many years to come. */
const windows = TIMES.map((_times, index) => {
  const horizon = { from: BEGIN - 30 * DAY, to: BEGIN + 15 * YEAR };
  const known = knownCalendars({ timezone: "UTC", calendars: [calendarOf(index, {})] }, fileOf, horizon)[0];
  return known?.times.state === "read" ? known.times.windowsIn(horizon) : undefined;
});

function fileOf(path: string) {
  if (path === "freeze.ics") return { state: "read", text: FILE } as const;
  return { state: "unreadable", problem: "is not there" } as const;
}

/** What a policy says of a calendar beside its times. */
export type CalendarFacts = Partial<Pick<FreezeCalendar, "tier" | "environments" | "changes" | "allow" | "override">>;

function calendarOf(index: number, facts: CalendarFacts): FreezeCalendar {
  return {
    id: `calendar-${index}`,
    tier: "hard",
    environments: ["production"],
    changes: ["schema", "infra", "config"],
    ...TIMES[index],
    ...facts,
  };
}

/** The calendar of a number, as the gate has it. */
export function knownCalendar(index: number, facts: CalendarFacts): KnownCalendar {
  const calendar = calendarOf(index, facts);
  const about = { calendar, zone: calendar.timezone ?? "UTC" };
  const all = index < TIMES.length ? windows[index] : [FOREVER];
  if (all === undefined) return { ...about, times: { state: "unreadable", problem: "gone.ics is not there" } };
  return { ...about, times: { state: "read", windowsIn: (range) => all.filter((each) => overlap(each, range)) } };
}

const formats = new Map<string, Intl.DateTimeFormat>();
const steps = Array.from({ length: (END - CLOCK_BEGIN) / STEP }, (_, index) => CLOCK_BEGIN + index * STEP);
const walls = new Map([BERLIN, NEW_YORK].map((zone) => [zone, steps.map((moment) => wallAt(moment, zone))]));
const frozen = [...TIMES.map(slowly), steps.map((moment) => moment >= FOREVER.from)];

/** Whether the calendar freezes at a moment of the grid, asked slowly; `undefined` = it cannot be read. */
export function freezesSlowly(id: string, moment: number): boolean | undefined {
  const calendar = frozen[Number(id.slice("calendar-".length))];
  return calendar === undefined ? undefined : calendar[(moment - CLOCK_BEGIN) / STEP];
}

interface Wall {
  /** `2026-12-18T17:00` */
  readonly text: string;
  /** `Fri 16:00` as minutes from Monday on. */
  readonly minute: number;
}

function wallAt(moment: number, zone: string): Wall {
  const shown: Record<string, string> = {};
  for (const { type, value } of formatOf(zone).formatToParts(moment)) shown[type] = value;
  const { year, month, day, hour, minute, weekday = "" } = shown;
  return { text: `${year}-${month}-${day}T${hour}:${minute}`, minute: minuteOf(`${weekday} ${hour}:${minute}`) };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const numbers = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" } as const;
  const format = new Intl.DateTimeFormat("en-US", { timeZone, hourCycle: "h23", weekday: "short", ...numbers });
  formats.set(timeZone, format);
  return format;
}

function minuteOf(text: string): number {
  const [day = "", hour, minute] = text.split(/[ :]/);
  return ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(day) * 1440 + Number(hour) * 60 + Number(minute);
}

/** Of every quarter of an hour, whether it is frozen. */
function slowly({ timezone = "", between, weekly, cron, ical }: Times): readonly boolean[] | undefined {
  const shown = walls.get(timezone) ?? [];
  if (between !== undefined) return shown.map(({ text }) => between.from <= text && text < between.to);
  if (weekly !== undefined) {
    const [from, to] = [minuteOf(weekly.from), minuteOf(weekly.to)];
    return shown.map(({ minute }) => (from < to ? from <= minute && minute < to : minute >= from || minute < to));
  }
  if (cron !== undefined) {
    // The 28th at midnight, and four days.
    const starts = shown.map(({ text }) => text.endsWith("-28T00:00"));
    return shown.map((_, index) => starts.slice(Math.max(0, index - (4 * DAY) / STEP + 1), index + 1).includes(true));
  }
  if (ical?.path !== "freeze.ics") return undefined;
  return shown.map(({ text }) =>
    FILE_TIMES.some((span) => {
      const [from = "", to = ""] = span.split("/");
      return from <= text && text < to;
    }),
  );
}
