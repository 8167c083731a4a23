import ICAL from "ical.js";
import { type Interval, merged, overlap } from "./interval.ts";
import { momentsOf, momentsShowing, type WallTime } from "./zone-clock.ts";

/** A calendar that cannot be read, or that says something nobody can rely on; the message is a phrase for people. */
export class CalendarProblem extends Error {
  override readonly name = "CalendarProblem";
}

/** What of an iCalendar file is asked for. */
export interface IcalQuestion {
  /** The zone of days and of times that name none. */
  readonly zone: string;
  /** A regular expression that the summary of an event must match; `undefined` = all events. */
  readonly summaryMatch: string | undefined;
  readonly range: Interval;
}

/** What an iCalendar file says. */
export interface IcalWindows {
  /** In order; those that overlap or touch are one. */
  readonly windows: readonly Interval[];
  /** Events that match, whenever they are. */
  readonly events: number;
}

/**
 * When the events of an iCalendar file (RFC 5545) are that overlap the range, recurring ones with their exceptions; cancelled
 * ones are left out. Of a time that clocks show twice the beginning is the first and the end is the second. Throws a
 * CalendarProblem for what cannot be read, and for a time zone that neither the file nor the IANA database has.
 */
export function icalWindows(text: string, question: IcalQuestion): IcalWindows {
  try {
    return windowsIn(eventsOf(text), question);
  } catch (error) {
    if (error instanceof CalendarProblem) throw error;
    // The library reads a value when it is asked for it.
    throw new CalendarProblem(`says something that cannot be read (${reasonOf(error)})`);
  }
}

function windowsIn(events: readonly ICAL.Event[], { zone, summaryMatch, range }: IcalQuestion): IcalWindows {
  const matcher = summaryMatch === undefined ? undefined : new RegExp(summaryMatch, "u");
  const windows: Interval[] = [];
  let asked = 0;
  for (const event of events) {
    let isAsked = false;
    for (const { item, window } of occurrencesOf(event, zone, range)) {
      if (isCancelled(item) || isCancelled(event) || matcher?.test(item.summary ?? "") === false) continue;
      isAsked = true;
      if (overlap(window, range)) windows.push(window);
    }
    if (isAsked) asked += 1;
  }
  return { windows: merged(windows), events: asked };
}

/** Recurring events with their exceptions, and the exceptions of events that are not in the file. */
function eventsOf(text: string): readonly ICAL.Event[] {
  return calendarsOf(text).flatMap((calendar) => {
    const components = calendar.getAllSubcomponents("vevent");
    components.forEach(checkTimes);
    const events = components.map((component) => new ICAL.Event(component, { strictExceptions: true }));
    const [exceptions, masters] = [
      events.filter((event) => event.isRecurrenceException()),
      events.filter((event) => !event.isRecurrenceException()),
    ];
    const orphans = exceptions.filter((exception) => {
      const master = masters.find(({ uid }) => uid === exception.uid);
      master?.relateException(exception);
      return master === undefined;
    });
    return [...masters, ...orphans];
  });
}

function calendarsOf(text: string): readonly ICAL.Component[] {
  let parsed: unknown;
  try {
    parsed = ICAL.parse(text);
  } catch (error) {
    throw new CalendarProblem(`is no iCalendar file (${reasonOf(error)})`);
  }
  // One calendar, or a list of several.
  const roots = Array.isArray(parsed) && typeof parsed[0] === "string" ? [parsed] : parsed;
  const calendars = Array.isArray(roots) ? roots.map((root) => new ICAL.Component(root as [])) : [];
  if (calendars.length === 0 || calendars.some(({ name }) => name !== "vcalendar"))
    throw new CalendarProblem("is no iCalendar file (it has no VCALENDAR)");
  return calendars;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The library takes a zone that it does not know for that of the machine, and the 31st of February for a day in March. */
function checkTimes(event: ICAL.Component): void {
  for (const property of event.getAllProperties()) {
    const zone = property.getParameter("tzid");
    if (zone !== undefined) checkZone(zone, event);
    const written: readonly unknown[] = property.jCal.slice(3);
    for (const [index, value] of property.getValues().entries()) {
      if (value instanceof ICAL.Time && value.toString() !== written[index])
        throw new CalendarProblem(`names a time that no calendar has: ${JSON.stringify(written[index])}`);
    }
  }
}

function checkZone(zone: unknown, event: ICAL.Component): void {
  if (typeof zone !== "string") throw new CalendarProblem("has a time with two time zones");
  if (isKnownZone(zone)) {
    if (!ICAL.TimezoneService.has(zone)) ICAL.TimezoneService.register(new ZoneOfClocks(zone), zone);
  } else if (event.getTimeZoneByID(zone) === null) {
    const why = "which is no IANA zone and has no VTIMEZONE in the file";
    throw new CalendarProblem(`names the time zone ${JSON.stringify(zone)}, ${why}`);
  }
}

/** A zone of the IANA database, for the rules of recurrence. */
class ZoneOfClocks extends ICAL.Timezone {
  readonly #zone: string;

  constructor(zone: string) {
    super({ tzid: zone });
    this.#zone = zone;
  }

  override utcOffset(time: ICAL.Time): number {
    const shown = wallTimeOf(time);
    return (shown - momentsShown(shown, this.#zone)[0]) / 1000;
  }
}

/** One time that an event takes place, by the event or by an exception of it. */
interface Occurrence {
  readonly item: ICAL.Event;
  readonly window: Interval;
}

/** Occurrences of one event that are looked at: one that comes each second is no freeze. */
const OCCURRENCE_LIMIT = 5_000;
/** By how much an exception may move all that follows. */
const MOVED_AHEAD = 31 * 86_400_000;

/** Those that may overlap the range, and others. */
function* occurrencesOf(event: ICAL.Event, zone: string, range: Interval): Generator<Occurrence> {
  // Wherever they were moved from.
  for (const item of Object.values(event.exceptions)) yield { item, window: windowOf(item, zone) };
  const first = windowOf(event, zone);
  if (!event.isRecurring()) return yield { item: event, window: first };
  // The library leaves the first one out when there are dates, but no rule.
  if (!event.component.hasProperty("rrule") && !isLeftOut(event, first.from, zone))
    yield { item: event, window: first };
  const lengths = new Map<ICAL.Event, number>();
  const starts = event.iterator();
  for (let count = 1; ; count += 1) {
    const start: ICAL.Time | undefined | null = starts.next();
    if (start === undefined || start === null) return;
    if (count > OCCURRENCE_LIMIT)
      throw new CalendarProblem(`has an event that recurs more than ${OCCURRENCE_LIMIT} times: ${nameOf(event)}`);
    const { item, startDate, endDate } = event.getOccurrenceDetails(start);
    if (item === event || item.modifiesFuture()) {
      const length = lengths.get(item) ?? lengthOf(item, zone);
      lengths.set(item, length);
      const from = firstMoment(startDate, zone);
      // RFC 5545 3.8.5.3 wants the same exact length each time, programs end at the same time of day: the later one holds.
      yield { item, window: { from, to: Math.max(lastMoment(endDate, zone), from + length) } };
    }
    if (wallTimeOf(start) > range.to + MOVED_AHEAD) return;
  }
}

function lengthOf(event: ICAL.Event, zone: string): number {
  const { from, to } = windowOf(event, zone);
  return to - from;
}

function isLeftOut(event: ICAL.Event, moment: number, zone: string): boolean {
  const times = event.component.getAllProperties("exdate").flatMap((property) => property.getValues());
  return times.some((time) => time instanceof ICAL.Time && firstMoment(time, zone) === moment);
}

function windowOf(event: ICAL.Event, zone: string): Interval {
  const start: ICAL.Time | null = event.startDate;
  if (start === null) throw new CalendarProblem(`has an event without a beginning: ${nameOf(event)}`);
  return { from: firstMoment(start, zone), to: lastMoment(event.endDate, zone) };
}

/** Of a time that clocks show twice the earlier moment; of one that they never show the moment at which they were put forward. */
function firstMoment(time: ICAL.Time, zone: string): number {
  return momentsAround(time, zone)[0];
}

function lastMoment(time: ICAL.Time, zone: string): number {
  return momentsAround(time, zone)[1];
}

function momentsAround(time: ICAL.Time, zone: string): readonly [number, number] {
  const shown = wallTimeOf(time);
  const name = time.zone.tzid;
  const isFloating = time.isDate || name === "floating";
  if (!isFloating && !isKnownZone(name)) {
    // A zone that the file itself describes.
    const moment = time.toUnixTime() * 1000;
    return [moment, moment];
  }
  return momentsShown(shown, isFloating ? zone : name);
}

function momentsShown(shown: WallTime, zone: string): readonly [number, number] {
  const moments = momentsOf(shown, zone);
  const [first = changeOver(shown, zone)] = moments;
  return [first, moments.at(-1) ?? first];
}

/** When the clocks were put forward over a time that they therefore never showed. */
function changeOver(shown: WallTime, zone: string): number {
  const range = { from: shown - GAP, to: shown + GAP };
  const before = momentsShowing(({ from }) => [{ from, to: shown }], { zone, range });
  return before.at(-1)?.to ?? shown;
}

/** More than any gap and any offset. */
const GAP = 2 * 86_400_000;

function isCancelled({ component }: ICAL.Event): boolean {
  return component.getFirstPropertyValue("status") === "CANCELLED";
}

function nameOf({ summary, uid }: ICAL.Event): string {
  return JSON.stringify(summary ?? uid ?? "");
}

function wallTimeOf({ year, month, day, hour, minute, second }: ICAL.Time): WallTime {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const knownZones = new Map<string, boolean>();

function isKnownZone(name: string): boolean {
  const known = knownZones.get(name);
  if (known !== undefined) return known;
  let isKnown = true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
  } catch {
    isKnown = false;
  }
  knownZones.set(name, isKnown);
  return isKnown;
}
