export const id = 1772;
export const ids = [1772,2322];
export const modules = {

/***/ 12547:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkFreeze: () => (/* binding */ checkFreeze),
  listFreezes: () => (/* binding */ listFreezes),
  nextFreeze: () => (/* binding */ nextFreeze)
});

// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/policy/nearest.js
var nearest = __webpack_require__(647);
// EXTERNAL MODULE: ./.build/shared/policy/trusted-file.js
var trusted_file = __webpack_require__(42801);
;// CONCATENATED MODULE: ./.build/shared/promotion/freeze/interval.js
function contains({ from, to }, moment) {
    return from <= moment && moment < to;
}
function overlap(left, right) {
    return left.from < right.to && right.from < left.to;
}
/** The same moments as intervals that neither overlap nor touch, in order. Empty ones are left out. */
function merged(intervals) {
    const sorted = intervals.filter(({ from, to }) => from < to).sort((left, right) => left.from - right.from);
    const result = [];
    for (const interval of sorted) {
        const last = result.at(-1);
        if (last === undefined || last.to < interval.from)
            result.push(interval);
        else
            result[result.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) };
    }
    return result;
}
/** What of an interval lies in another one; empty when nothing does. */
function clipped({ from, to }, limits) {
    const part = { from: Math.max(from, limits.from), to: Math.min(to, limits.to) };
    return part.from < part.to ? [part] : [];
}

;// CONCATENATED MODULE: ./.build/shared/promotion/freeze/freeze-gate.js

/** Decides whether freezes let a change through. Pure: looks at every calendar, and the firmest wins. */
function judgeFreeze(question) {
    const concerned = question.calendars.filter(({ calendar }) => calendar.environments.includes(question.environment) && calendar.changes.includes(question.kind));
    const freezes = concerned
        .flatMap((known) => activeFreezes(known, question))
        .sort((left, right) => FIRMEST_FIRST.indexOf(left.effect) - FIRMEST_FIRST.indexOf(right.effect));
    const blocking = freezes.filter(({ effect }) => effect === "blocks");
    if (blocking.length === 0)
        return { decision: "pass", freezes, opensAt: undefined };
    if (blocking.some(({ window }) => window === undefined))
        return { decision: "unknown", freezes, opensAt: undefined };
    const opening = openingOf(concerned.filter((known) => effectOf(known, question) === "blocks"), question.now);
    return opening === Number.POSITIVE_INFINITY
        ? { decision: "fail", freezes, opensAt: undefined }
        : { decision: "wait", freezes, opensAt: opening };
}
const FIRMEST_FIRST = ["blocks", "rolls-back", "lifted", "allows", "warns"];
/** The freeze of a calendar, if there is one now. */
function activeFreezes(known, question) {
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
function effectOf({ calendar }, question) {
    if (calendar.tier === "advisory")
        return "warns";
    if (calendar.tier === "light" && isSmall(calendar, question))
        return "allows";
    if (isLifted(calendar, question))
        return "lifted";
    return goesBack(calendar.tier, question.rollback) ? "rolls-back" : "blocks";
}
const SMALL = ["docs-only", "additive"];
function isSmall({ allow }, { kind, contractChange }) {
    const passing = allow?.severity ?? SMALL;
    return kind === "schema" && passing.includes(contractChange);
}
function isLifted({ override }, { approvedBy, ticketType }) {
    if (override === undefined || !approvedBy.has(override.approval))
        return false;
    return override["ticket-type"] === undefined || override["ticket-type"] === ticketType;
}
/** Going back takes nothing from agents; while a hard freeze is on, somebody says why as well. */
function goesBack(tier, rollback) {
    if (rollback === undefined || rollback.removesTools)
        return false;
    return tier === "light" || rollback.reason.trim() !== "";
}
/** Freezes that follow one another without a gap; after so many of them nobody waits. */
const FOLLOWING = 500;
/** When none of the calendars freezes any more. */
function openingOf(calendars, now) {
    let moment = now;
    for (let count = 0; count < FOLLOWING && moment !== Number.POSITIVE_INFINITY; count += 1) {
        const ends = calendars.flatMap(({ times }) => {
            const windows = times.state === "read" ? times.windowsIn({ from: moment, to: moment + 1 }) : [];
            return windows.filter((window) => contains(window, moment)).map(({ to }) => to);
        });
        if (ends.length === 0)
            return moment;
        moment = Math.max(...ends);
    }
    return Number.POSITIVE_INFINITY;
}

// EXTERNAL MODULE: ./node_modules/croner/dist/croner.js
var croner = __webpack_require__(55814);
// EXTERNAL MODULE: ./.build/shared/policy/calendar-times.js
var calendar_times = __webpack_require__(10820);
// EXTERNAL MODULE: ./.build/shared/policy/duration.js
var policy_duration = __webpack_require__(24789);
;// CONCATENATED MODULE: ./.build/shared/promotion/freeze/zone-clock.js

/** What a clock of the zone shows at a moment. */
function wallTimeAt(moment, zone) {
    return moment + offsetAt(moment, zone);
}
/** What a clock of the zone shows at a moment, to the minute and with the zone: `2027-01-04 08:00 Europe/Berlin`. */
function shownAt(moment, zone) {
    const text = new Date(wallTimeAt(moment, zone)).toISOString();
    return `${text.slice(0, 10)} ${text.slice(11, 16)} ${zone}`;
}
/**
 * The moments at which the clocks of a zone show a time for which something holds. `spansIn` tells for which times, between two
 * of them. Moments outside of `range` are left out.
 */
function momentsShowing(spansIn, { zone, range }) {
    return merged(stretchesOf(zone, range).flatMap(({ from, to, offset }) => spansIn({ from: from + offset, to: to + offset }).flatMap((span) => clipped({ from: span.from - offset, to: span.to - offset }, { from, to }))));
}
/** The moments at which the clocks of a zone show a time: none, one, or two; the earlier one first. */
function momentsOf(shown, zone) {
    // No clock is further from UTC.
    const around = { from: shown - LARGEST_OFFSET, to: shown + LARGEST_OFFSET };
    const offset = offsetAt(around.from, zone);
    if (offsetAt(around.to, zone) === offset)
        return [shown - offset];
    return stretchesOf(zone, around).flatMap(({ from, to, offset: its }) => {
        const moment = shown - its;
        return from <= moment && moment < to ? [moment] : [];
    });
}
const HOUR = 3_600_000;
const LARGEST_OFFSET = 26 * HOUR;
/** No zone changes its clocks twice within it. */
const STEP = 12 * HOUR;
function stretchesOf(zone, { from, to }) {
    const stretches = [];
    let begin = from;
    let offset = offsetAt(from, zone);
    for (let moment = from; moment < to; moment += STEP) {
        const next = Math.min(moment + STEP, to);
        const later = offsetAt(next, zone);
        if (later === offset)
            continue;
        const change = changeBetween(moment, next, zone);
        stretches.push({ from: begin, to: change, offset });
        begin = change;
        offset = later;
    }
    return [...stretches, { from: begin, to, offset }].filter((stretch) => stretch.from < stretch.to);
}
/** The first moment that has the offset of `after`. */
function changeBetween(before, after, zone) {
    const old = offsetAt(before, zone);
    let [early, late] = [before, after];
    while (late - early > 1) {
        const middle = Math.floor((early + late) / 2);
        if (offsetAt(middle, zone) === old)
            early = middle;
        else
            late = middle;
    }
    return late;
}
/** Milliseconds by which the clocks of a zone are ahead of UTC. */
function offsetAt(moment, zone) {
    if (zone === "UTC")
        return 0;
    const shown = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
    for (const { type, value } of formatOf(zone).formatToParts(moment)) {
        if (type in shown)
            shown[type] = Number(value);
    }
    const { year, month, day, hour, minute, second } = shown;
    const whole = Math.floor(moment / 1000) * 1000;
    return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}
const formats = new Map();
function formatOf(zone) {
    const known = formats.get(zone);
    if (known !== undefined)
        return known;
    const numeric = { month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit" };
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

;// CONCATENATED MODULE: ./.build/shared/promotion/freeze/calendar-windows.js





/**
 * When a calendar freezes, as far as it overlaps `range`, each window whole and in order. Times are those that the clocks of
 * `zone` show: a time that is shown twice is frozen both times. A window of which no end is in sight ends at `Infinity`.
 */
function windowsOf(times, zone, range) {
    const windows = allWindows(times, zone, range);
    return windows.filter((window) => overlap(window, range));
}
function allWindows({ between, weekly, cron }, zone, range) {
    if (between !== undefined)
        return betweenWindows(between, zone);
    if (weekly !== undefined)
        return weeklyWindows(weekly, zone, range);
    return cron === undefined ? [] : cronWindows(cron, zone, range);
}
const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** A window's ends are looked for so far from where they would be in UTC. */
const AROUND = 2 * DAY;
/** 1970 began on a Thursday. */
const FIRST_MONDAY = 4 * DAY;
function betweenWindows({ from, to }, zone) {
    const span = { from: wallTimeOf(from), to: wallTimeOf(to) };
    // Clocks are only asked near the ends: between them they show times of the window alone.
    const inner = { from: span.from + AROUND, to: span.to - AROUND };
    const asked = inner.from < inner.to
        ? [
            { from: span.from - AROUND, to: inner.from },
            { from: inner.to, to: span.to + AROUND },
        ]
        : [{ from: span.from - AROUND, to: span.to + AROUND }];
    return merged([inner, ...asked.flatMap((range) => momentsShowing(() => [span], { zone, range }))]);
}
function weeklyWindows({ from, to }, zone, range) {
    const begin = (0,calendar_times/* minuteOfWeek */.iu)(from) * MINUTE;
    const length = ((0,calendar_times/* minuteOfWeek */.iu)(to) * MINUTE - begin + WEEK) % WEEK;
    const spansIn = (shown) => {
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
function cronWindows({ start, duration }, zone, range) {
    const cron = new croner/* Cron */.l4(start, { mode: "5-part", timezone: zone, paused: true });
    const length = (0,policy_duration/* durationMilliseconds */.Vp)(duration);
    const windows = [];
    let next = cron.nextRun(new Date(range.from - length))?.getTime();
    while (next !== undefined && next < range.to) {
        const isOneTooMany = windows.length === MOST_WINDOWS;
        const to = isOneTooMany ? Number.POSITIVE_INFINITY : endOfRuns(cron, next + length, length);
        const window = { from: next, to };
        windows.push(window);
        if (window.to === Number.POSITIVE_INFINITY)
            break;
        next = cron.nextRun(new Date(window.to))?.getTime();
    }
    return windows;
}
/** When the last of the runs is over that begin before the one ahead of them ends. */
function endOfRuns(cron, firstEnd, length) {
    let end = firstEnd;
    for (let runs = 1; runs <= RUNS_IN_A_WINDOW; runs += 1) {
        // A run that begins at the very end goes on without a gap.
        const last = cron.previousRuns(1, new Date(end + 1))[0]?.getTime() ?? Number.NEGATIVE_INFINITY;
        if (last + length <= end)
            return end;
        end = last + length;
    }
    return Number.POSITIVE_INFINITY;
}
function wallTimeOf(text) {
    return Date.parse(`${text}:00Z`);
}

// EXTERNAL MODULE: ./node_modules/ical.js/dist/ical.js
var ical = __webpack_require__(69571);
;// CONCATENATED MODULE: ./.build/shared/promotion/freeze/ical-windows.js



/** A calendar that cannot be read, or that says something nobody can rely on; the message is a phrase for people. */
class CalendarProblem extends Error {
    name = "CalendarProblem";
}
/**
 * When the events of an iCalendar file (RFC 5545) are that overlap the range, recurring ones with their exceptions; cancelled
 * ones are left out. Of a time that clocks show twice the beginning is the first and the end is the second. Throws a
 * CalendarProblem for what cannot be read, and for a time zone that neither the file nor the IANA database has.
 */
function icalWindows(text, question) {
    try {
        return windowsIn(eventsOf(text), question);
    }
    catch (error) {
        if (error instanceof CalendarProblem)
            throw error;
        // The library reads a value when it is asked for it.
        throw new CalendarProblem(`says something that cannot be read (${reasonOf(error)})`);
    }
}
function windowsIn(events, { zone, summaryMatch, range }) {
    const matcher = summaryMatch === undefined ? undefined : new RegExp(summaryMatch, "u");
    const windows = [];
    let asked = 0;
    for (const event of events) {
        let isAsked = false;
        for (const { item, window } of occurrencesOf(event, zone, range)) {
            if (isCancelled(item) || isCancelled(event) || matcher?.test(item.summary ?? "") === false)
                continue;
            isAsked = true;
            if (overlap(window, range))
                windows.push(window);
        }
        if (isAsked)
            asked += 1;
    }
    return { windows: merged(windows), events: asked };
}
/** Recurring events with their exceptions, and the exceptions of events that are not in the file. */
function eventsOf(text) {
    return calendarsOf(text).flatMap((calendar) => {
        const components = calendar.getAllSubcomponents("vevent");
        components.forEach(checkTimes);
        const events = components.map((component) => new ical/* default */.A.Event(component, { strictExceptions: true }));
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
function calendarsOf(text) {
    let parsed;
    try {
        parsed = ical/* default */.A.parse(text);
    }
    catch (error) {
        throw new CalendarProblem(`is no iCalendar file (${reasonOf(error)})`);
    }
    // One calendar, or a list of several.
    const roots = Array.isArray(parsed) && typeof parsed[0] === "string" ? [parsed] : parsed;
    const calendars = Array.isArray(roots) ? roots.map((root) => new ical/* default */.A.Component(root)) : [];
    if (calendars.length === 0 || calendars.some(({ name }) => name !== "vcalendar"))
        throw new CalendarProblem("is no iCalendar file (it has no VCALENDAR)");
    return calendars;
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The library takes a zone that it does not know for that of the machine, and the 31st of February for a day in March. */
function checkTimes(event) {
    for (const property of event.getAllProperties()) {
        const zone = property.getParameter("tzid");
        if (zone !== undefined)
            checkZone(zone, event);
        const written = property.jCal.slice(3);
        for (const [index, value] of property.getValues().entries()) {
            if (value instanceof ical/* default */.A.Time && value.toString() !== written[index])
                throw new CalendarProblem(`names a time that no calendar has: ${JSON.stringify(written[index])}`);
        }
    }
}
function checkZone(zone, event) {
    if (typeof zone !== "string")
        throw new CalendarProblem("has a time with two time zones");
    if (isKnownZone(zone)) {
        if (!ical/* default */.A.TimezoneService.has(zone))
            ical/* default */.A.TimezoneService.register(new ZoneOfClocks(zone), zone);
    }
    else if (event.getTimeZoneByID(zone) === null) {
        const why = "which is no IANA zone and has no VTIMEZONE in the file";
        throw new CalendarProblem(`names the time zone ${JSON.stringify(zone)}, ${why}`);
    }
}
/** A zone of the IANA database, for the rules of recurrence. */
class ZoneOfClocks extends ical/* default */.A.Timezone {
    #zone;
    constructor(zone) {
        super({ tzid: zone });
        this.#zone = zone;
    }
    utcOffset(time) {
        const shown = ical_windows_wallTimeOf(time);
        return (shown - momentsShown(shown, this.#zone)[0]) / 1000;
    }
}
/** Occurrences of one event that are looked at: one that comes each second is no freeze. */
const OCCURRENCE_LIMIT = 5_000;
/** By how much an exception may move all that follows. */
const MOVED_AHEAD = 31 * 86_400_000;
/** Those that may overlap the range, and others. */
function* occurrencesOf(event, zone, range) {
    // Wherever they were moved from.
    for (const item of Object.values(event.exceptions))
        yield { item, window: windowOf(item, zone) };
    const first = windowOf(event, zone);
    if (!event.isRecurring())
        return yield { item: event, window: first };
    // The library leaves the first one out when there are dates, but no rule.
    if (!event.component.hasProperty("rrule") && !isLeftOut(event, first.from, zone))
        yield { item: event, window: first };
    const lengths = new Map();
    const starts = event.iterator();
    for (let count = 1;; count += 1) {
        const start = starts.next();
        if (start === undefined || start === null)
            return;
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
        if (ical_windows_wallTimeOf(start) > range.to + MOVED_AHEAD)
            return;
    }
}
function lengthOf(event, zone) {
    const { from, to } = windowOf(event, zone);
    return to - from;
}
function isLeftOut(event, moment, zone) {
    const times = event.component.getAllProperties("exdate").flatMap((property) => property.getValues());
    return times.some((time) => time instanceof ical/* default */.A.Time && firstMoment(time, zone) === moment);
}
function windowOf(event, zone) {
    const start = event.startDate;
    if (start === null)
        throw new CalendarProblem(`has an event without a beginning: ${nameOf(event)}`);
    return { from: firstMoment(start, zone), to: lastMoment(event.endDate, zone) };
}
/** Of a time that clocks show twice the earlier moment; of one that they never show the moment at which they were put forward. */
function firstMoment(time, zone) {
    return momentsAround(time, zone)[0];
}
function lastMoment(time, zone) {
    return momentsAround(time, zone)[1];
}
function momentsAround(time, zone) {
    const shown = ical_windows_wallTimeOf(time);
    const name = time.zone.tzid;
    const isFloating = time.isDate || name === "floating";
    if (!isFloating && !isKnownZone(name)) {
        // A zone that the file itself describes.
        const moment = time.toUnixTime() * 1000;
        return [moment, moment];
    }
    return momentsShown(shown, isFloating ? zone : name);
}
function momentsShown(shown, zone) {
    const moments = momentsOf(shown, zone);
    const [first = changeOver(shown, zone)] = moments;
    return [first, moments.at(-1) ?? first];
}
/** When the clocks were put forward over a time that they therefore never showed. */
function changeOver(shown, zone) {
    const range = { from: shown - GAP, to: shown + GAP };
    const before = momentsShowing(({ from }) => [{ from, to: shown }], { zone, range });
    return before.at(-1)?.to ?? shown;
}
/** More than any gap and any offset. */
const GAP = 2 * 86_400_000;
function isCancelled({ component }) {
    return component.getFirstPropertyValue("status") === "CANCELLED";
}
function nameOf({ summary, uid }) {
    return JSON.stringify(summary ?? uid ?? "");
}
function ical_windows_wallTimeOf({ year, month, day, hour, minute, second }) {
    return Date.UTC(year, month - 1, day, hour, minute, second);
}
const knownZones = new Map();
function isKnownZone(name) {
    const known = knownZones.get(name);
    if (known !== undefined)
        return known;
    let isKnown = true;
    try {
        new Intl.DateTimeFormat("en", { timeZone: name });
    }
    catch {
        isKnown = false;
    }
    knownZones.set(name, isKnown);
    return isKnown;
}

;// CONCATENATED MODULE: ./.build/shared/promotion/freeze/known-calendars.js



/**
 * The calendars of a policy with their times. `fileOf` = the file at a path of the repository, read before; what its events
 * say is known within `horizon` alone. Pure.
 */
function knownCalendars({ timezone, calendars }, fileOf, horizon) {
    return calendars.map((calendar) => {
        const zone = calendar.timezone ?? timezone;
        const { ical } = calendar;
        const times = ical === undefined ? writtenTimes(calendar, zone) : fileTimes(ical, fileOf(ical.path), { zone, range: horizon });
        return { calendar, zone, times };
    });
}
function writtenTimes(calendar, zone) {
    return { state: "read", windowsIn: (range) => windowsOf(calendar, zone, range) };
}
function fileTimes({ path, "summary-match": summaryMatch }, file, place) {
    if (file.state === "unreadable")
        return { state: "unreadable", problem: `${path} ${file.problem}` };
    try {
        const { windows, events } = icalWindows(file.text, { ...place, summaryMatch });
        if (events === 0)
            return { state: "unreadable", problem: `${path} ${noEvents(summaryMatch)}` };
        return { state: "read", windowsIn: (range) => windows.filter((window) => overlap(window, range)) };
    }
    catch (error) {
        if (!(error instanceof CalendarProblem))
            throw error;
        return { state: "unreadable", problem: `${path} ${error.message}` };
    }
}
/** A file that freezes nothing is a mistake more often than it is meant. */
function noEvents(summaryMatch) {
    const which = summaryMatch === undefined ? "has no event" : `has no event whose summary matches ${summaryMatch}`;
    return `${which}; where that is meant, take the calendar out of the policy`;
}

;// CONCATENATED MODULE: ./.build/shared/gates/freeze-calendar.js






const freeze_calendar_DAY = 86_400_000;
/** How far ahead is looked for the end of a freeze, and for the next one. */
const HORIZON = 731 * freeze_calendar_DAY;
const freeze_calendar_STEP = 35 * freeze_calendar_DAY;
/** Windows of one environment that a report holds. */
const freeze_calendar_MOST_WINDOWS = 500;
/**
 * What is frozen from a moment on, for so many days. Throws a ConfigurationError for an environment that the policy does not
 * name.
 */
async function freezeCalendarReport({ policy, source }, { environments, from, days, }) {
    const range = { from: from.getTime(), to: from.getTime() + days * freeze_calendar_DAY };
    const names = environments.length === 0 ? environmentsOf(policy) : environments;
    for (const name of names)
        checkEnvironment(policy, name, source);
    const calendars = await freeze_calendar_calendarsOf({ policy, source }, range);
    return {
        policy: (0,trusted_file/* trustedPlace */.pb)(source),
        from: from.toISOString(),
        to: new Date(range.to).toISOString(),
        environments: names.map((name) => {
            const windows = calendars
                .filter(({ calendar }) => calendar.environments.includes(name))
                .flatMap((known) => freeze_calendar_windowsIn(known, range))
                .sort((left, right) => left.from.localeCompare(right.from, "en"));
            return { name, windows: windows.slice(0, freeze_calendar_MOST_WINDOWS), more: Math.max(0, windows.length - freeze_calendar_MOST_WINDOWS) };
        }),
        problems: calendars.flatMap(({ calendar, times }) => {
            if (times.state === "read" || !calendar.environments.some((name) => names.includes(name)))
                return [];
            const blocks = calendar.tier !== "advisory" && policy.freeze?.["on-error"] === "block";
            const { id, tier } = calendar;
            return [{ calendar: id, tier, environments: calendar.environments, problem: times.problem, blocks }];
        }),
    };
}
/**
 * Whether freezes let a change through that nobody has approved for them. Throws a ConfigurationError for an environment that
 * the policy does not name: it counts as protected, and no calendar can be about it.
 */
async function freezeCheckReport({ policy, source }, { environment, changeKind, contractChange, at }) {
    checkEnvironment(policy, environment, source);
    const now = at.getTime();
    const horizon = { from: now, to: now + HORIZON };
    const calendars = await freeze_calendar_calendarsOf({ policy, source }, horizon);
    const question = {
        onError: policy.freeze?.["on-error"] ?? "block",
        environment,
        kind: changeKind,
        contractChange,
        now,
        approvedBy: new Set(),
        ticketType: undefined,
        rollback: undefined,
    };
    const { decision, freezes, opensAt } = judgeFreeze({ ...question, calendars });
    const blocksLater = (known, { from }) => judgeFreeze({ ...question, calendars: [known], now: from }).decision !== "pass";
    const later = calendars
        .flatMap((known) => nextOf(known, horizon, (window) => blocksLater(known, window)))
        .sort((left, right) => left.from.localeCompare(right.from, "en"));
    return {
        policy: (0,trusted_file/* trustedPlace */.pb)(source),
        environment,
        changeKind,
        contractChange,
        at: at.toISOString(),
        decision,
        opensAt: opensAt === undefined ? null : new Date(opensAt).toISOString(),
        freezes: freezes.map(({ id, tier, effect, problem, window }) => {
            const known = calendars.find(({ calendar }) => calendar.id === id);
            const told = known === undefined || window === undefined ? {} : freeze_calendar_windowOf(known, window);
            const waysPast = known === undefined ? [] : waysPastOf(known.calendar);
            return { calendar: id, tier, effect, problem: problem ?? null, waysPast, ...told };
        }),
        next: later[0] ?? null,
    };
}
function environmentsOf({ environments = {} }) {
    return Object.entries(environments)
        .sort(([, left], [, right]) => left.order - right.order)
        .map(([name]) => name);
}
function checkEnvironment(policy, name, source) {
    const known = environmentsOf(policy);
    if (known.includes(name))
        return;
    const meant = (0,nearest/* suggestion */.h)(name, known) || `; it names ${known.length === 0 ? "none" : known.join(", ")}`;
    throw new configuration_error/* ConfigurationError */.j1(`The policy ${(0,trusted_file/* trustedPlace */.pb)(source)} names no environment "${name}"${meant}`);
}
async function freeze_calendar_calendarsOf({ policy, source }, horizon) {
    if (policy.freeze === undefined)
        return [];
    const paths = new Set(policy.freeze.calendars.flatMap(({ ical }) => ical?.path ?? []));
    const files = new Map();
    for (const path of paths)
        files.set(path, await calendarFile(path, source));
    return knownCalendars(policy.freeze, (path) => files.get(path) ?? { state: "unreadable", problem: "was not read" }, horizon);
}
async function calendarFile(path, source) {
    try {
        const file = await (0,trusted_file/* readTrustedFile */.u3)({ ...source, path }, "calendar");
        if (file !== undefined)
            return { state: "read", text: file.text };
        return { state: "unreadable", problem: source.kind === "git" ? `is not there at ${source.ref}` : "is not there" };
    }
    catch (error) {
        if (error instanceof configuration_error/* ConfigurationError */.j1)
            return { state: "unreadable", problem: `cannot be read: ${error.message}` };
        throw error;
    }
}
function freeze_calendar_windowsIn(known, range) {
    return known.times.state === "read" ? known.times.windowsIn(range).map((window) => freeze_calendar_windowOf(known, window)) : [];
}
/** The first window that begins after the start of the range and for which something holds. */
function nextOf(known, range, holds) {
    const { times } = known;
    if (times.state !== "read")
        return [];
    // Most are near.
    for (let from = range.from; from < range.to; from += freeze_calendar_STEP) {
        const window = times.windowsIn({ from, to: from + freeze_calendar_STEP }).find((each) => each.from > range.from && holds(each));
        if (window !== undefined)
            return [freeze_calendar_windowOf(known, window)];
    }
    return [];
}
function freeze_calendar_windowOf({ calendar, zone }, { from, to }) {
    const isEndless = to === Number.POSITIVE_INFINITY;
    return {
        calendar: calendar.id,
        tier: calendar.tier,
        changes: calendar.changes,
        from: new Date(from).toISOString(),
        to: isEndless ? null : new Date(to).toISOString(),
        localFrom: shownAt(from, zone),
        localTo: isEndless ? null : shownAt(to, zone),
        waysPast: waysPastOf(calendar),
    };
}
function waysPastOf({ tier, changes, allow, override }) {
    const small = tier === "light" && changes.includes("schema") ? (allow?.severity ?? ["docs-only", "additive"]) : [];
    const type = override?.["ticket-type"];
    return [
        ...(small.length === 0 ? [] : [`${small.join(" and ")} changes of the contract pass`]),
        ...(override === undefined
            ? []
            : [`${override.approval} may lift it${type === undefined ? "" : ` for a ticket of type ${type}`}`]),
    ];
}

// EXTERNAL MODULE: ./.build/shared/policy/load-policy.js
var load_policy = __webpack_require__(88728);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
;// CONCATENATED MODULE: ./.build/shared/report/freeze-text.js


/** What is frozen when, for a terminal. */
function renderFreezeCalendar(report, { colour }) {
    const bold = (text) => (colour ? (0,external_node_util_.styleText)("bold", text, { validateStream: false }) : text);
    const parts = [
        [`Freezes by ${(0,report_escape.escapeTerminal)(report.policy)}, ${report.from.slice(0, 10)} to ${report.to.slice(0, 10)}`],
        ...report.environments.map(({ name, windows, more }) => [
            bold((0,report_escape.escapeTerminal)(name)),
            ...(windows.length === 0 ? ["  no freeze"] : windows.flatMap(windowLines)),
            ...(more === 0 ? [] : [`  and ${more} more: ask for fewer days`]),
        ]),
        ...(report.environments.length === 0 ? [["The policy names no environments."]] : []),
        ...(report.problems.length === 0 ? [] : [report.problems.flatMap(problemLines)]),
    ];
    return asText(parts);
}
/** Whether a change may go to an environment, for a terminal. */
function renderFreezeCheck(report, { colour }) {
    const sentence = verdictSentence(report);
    const sign = report.decision === "pass" ? "✓" : "✖";
    const style = report.decision === "pass" ? "green" : "red";
    const first = `${sign} ${sentence}`;
    const parts = [
        [colour ? (0,external_node_util_.styleText)(style, first, { validateStream: false }) : first],
        report.freezes.flatMap((freeze) => freezeLines(freeze)),
        report.next === null
            ? ["No later freeze of this change is in sight."]
            : [`Next: ${(0,report_escape.escapeTerminal)(report.next.calendar)} (${report.next.tier}), from ${spanOf(report.next)}`],
    ];
    return asText(parts.filter((lines) => lines.length > 0));
}
/** The answer of a check as one sentence. */
function verdictSentence({ environment, changeKind, decision, opensAt, freezes }) {
    const what = `A change of ${changeKind} to ${(0,report_escape.escapeTerminal)(environment)}`;
    if (decision === "pass") {
        const passed = freezes.filter(({ effect }) => effect !== "warns").length;
        return passed === 0 ? `${what} is not frozen` : `${what} may go out in spite of the freeze`;
    }
    if (decision === "wait")
        return `${what} is frozen until ${opensAt}`;
    if (decision === "fail")
        return `${what} is frozen, and no end is in sight`;
    return `${what} is frozen: nobody can tell whether a calendar freezes it`;
}
const EFFECTS = {
    blocks: "blocks it",
    warns: "warns of it",
    allows: "lets it pass",
    lifted: "was lifted for it",
    "rolls-back": "lets it pass, since it goes back to what worked",
};
function freezeLines(freeze) {
    const { calendar, tier, effect, problem, waysPast, localFrom, localTo = null } = freeze;
    const when = localFrom === undefined ? ", since it cannot be read" : `, ${spanOf({ localFrom, localTo })}`;
    return [
        `  ${(0,report_escape.escapeTerminal)(calendar)} (${tier}) ${EFFECTS[effect]}${when}`,
        ...(problem === null ? [] : [`    ${(0,report_escape.escapeTerminal)(problem)}`]),
        ...(effect === "blocks" ? waysPast.map((way) => `    ${(0,report_escape.escapeTerminal)(way)}`) : []),
    ];
}
function windowLines(window) {
    const ways = window.waysPast.length === 0 ? "" : `; ${window.waysPast.map(report_escape.escapeTerminal).join("; ")}`;
    return [
        `  ${spanOf(window)}`,
        `    ${(0,report_escape.escapeTerminal)(window.calendar)} (${window.tier}): changes of ${window.changes.join(", ")}${ways}`,
    ];
}
function spanOf({ localFrom, localTo }) {
    if (localTo === null)
        return `${localFrom}, no end in sight`;
    // The zone is the same.
    return `${localFrom.split(" ").slice(0, 2).join(" ")} to ${localTo}`;
}
function problemLines({ calendar, environments, problem, blocks }) {
    const effect = blocks ? "which freezes" : "a warning for";
    return [
        `${blocks ? "✖" : "!"} ${(0,report_escape.escapeTerminal)(calendar)} cannot be read, ${effect} ${environments.map(report_escape.escapeTerminal).join(", ")}`,
        `  ${(0,report_escape.escapeTerminal)(problem)}`,
    ];
}
function asText(parts) {
    return (0,report_escape/* withoutWorkflowCommands */.CA)(`${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}

// EXTERNAL MODULE: ./.build/cli/exit.js
var exit = __webpack_require__(30667);
// EXTERNAL MODULE: ./.build/cli/output-file.js
var output_file = __webpack_require__(94957);
;// CONCATENATED MODULE: ./.build/cli/freeze.js





/** Says whether a change may go out. Answers 0, 1 or 3; throws a ConfigurationError for what was asked wrongly. */
async function checkFreeze(environment, options, session) {
    const report = await answer(environment, options, session);
    session.finish({ pass: exit/* EXIT */.d.pass, wait: exit/* EXIT */.d.fail, fail: exit/* EXIT */.d.fail, unknown: exit/* EXIT */.d.unknown }[report.decision]);
}
/** Says when a change may go out. Answers 0, and 3 where nobody can tell; throws as {@link checkFreeze} does. */
async function nextFreeze(environment, options, session) {
    const report = await answer(environment, options, session);
    session.finish(report.decision === "unknown" ? exit/* EXIT */.d.unknown : exit/* EXIT */.d.pass);
}
/** Prints what is frozen when. Answers 0, and 3 where a calendar cannot be read; throws as {@link checkFreeze} does. */
async function listFreezes(environments, { days, from = new Date(), policy, format, output }, { terminal, finish }) {
    const place = await policyInPlace(policy, terminal);
    const report = await freezeCalendarReport(place, { environments, from, days });
    if (report.problems.length > 0)
        finish(exit/* EXIT */.d.unknown);
    if (output === undefined)
        return await terminal.write(await rendered(report, format, terminal));
    const path = await (0,output_file/* writeOutputFile */.B)(terminal.directory, output, await rendered(report, format, { colour: false }));
    terminal.note(`${path}\n`);
}
async function answer(environment, { changeKind, contractChange, at = new Date(), policy, format }, { terminal }) {
    const place = await policyInPlace(policy, terminal);
    const report = await freezeCheckReport(place, { environment, changeKind, contractChange, at });
    await terminal.write(format === "json" ? json(report) : renderFreezeCheck(report, terminal));
    return report;
}
async function policyInPlace(named, { directory }) {
    const source = (0,load_policy/* policySourceOf */.R)(named, directory);
    const { policy } = await (0,load_policy/* loadPolicy */.t)(source, { required: true });
    return { policy, source };
}
async function rendered(report, format, style) {
    if (format === "json")
        return json(report);
    if (format === "text")
        return renderFreezeCalendar(report, style);
    const { renderFreezeTimeline } = await Promise.all(/* import() */[__webpack_require__.e(8669), __webpack_require__.e(6248)]).then(__webpack_require__.bind(__webpack_require__, 56248));
    return renderFreezeTimeline(report);
}
function json(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}


/***/ }),

/***/ 94957:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeOutputFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _shared_gates_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60204);
/* harmony import */ var _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68304);
/* harmony import */ var _output_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56285);







/**
 * Writes a file whole or not at all, also when the process ends meanwhile: a temporary file beside it takes the text and then
 * its name. Missing folders are made; a symbolic link keeps its place and its target is replaced. Throws a ConfigurationError
 * that names the file.
 */
async function writeOutputFile(directory, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(directory, file);
    try {
        await (0,_shared_gates_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
        await replaceFile(await targetOf(path), text);
    }
    catch (error) {
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`Cannot write ${path}: ${(0,_output_error_js__WEBPACK_IMPORTED_MODULE_6__/* .outputProblem */ .n)(error)}; name another file with --output`, {
            cause: error,
        });
    }
    return path;
}
async function replaceFile(path, text) {
    // Replacing a device or a pipe by a file is never meant: /dev/stdout, >(process substitution).
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => undefined);
    if (existing !== undefined && !existing.isFile()) {
        if (existing.isDirectory())
            throw new Error("it is a folder");
        return await writeThrough(path, text);
    }
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`);
    const discard = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    process.on("exit", discard);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, "wx", existing?.mode ?? 0o666);
        try {
            await handle.writeFile(text);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
    finally {
        process.off("exit", discard);
    }
}
async function writeThrough(path, text) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, "w");
    try {
        await handle.writeFile(text);
    }
    finally {
        await handle.close();
    }
}
async function targetOf(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path).catch(() => path);
}


/***/ }),

/***/ 57039:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);


/** The one text of a JSON value: RFC 8785 (keys sorted by UTF-16 code units, shortest numbers, no white space). */
function canonicalText(value) {
    const runs = [];
    writeCanonical(value, (run) => runs.push(run));
    return runs.join("");
}
/** `sha256:` and 64 hex digits: the digest of the canonical text of a JSON value, which is never there as a whole. */
function digestOf(value) {
    let first;
    let further;
    writeCanonical(value, (run) => {
        if (first === undefined)
            first = run;
        else
            further = (further ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(first)).update(run);
    });
    return `sha256:${further?.digest("hex") ?? digestOfText(first ?? "")}`;
}
/** 64 hex digits: SHA-256 of a text in UTF-8. */
function digestOfText(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text, "hex");
}
/** Pieces of text that are joined to one run: more would be held as long as the whole text is not there. */
const PIECES_OF_A_RUN = 4096;
/** Characters of a piece that is a run by itself, so that no second copy of it is made. */
const LONG_PIECE = 65_536;
/** Writes the canonical text in runs, at least one. Throws a TypeError for what JSON cannot hold (RFC 8785, 3.2.2). */
function writeCanonical(root, write) {
    const pieces = [];
    const flush = () => {
        write(pieces.join(""));
        pieces.length = 0;
    };
    const add = (piece) => {
        if (piece.length >= LONG_PIECE) {
            flush();
            write(piece);
        }
        else if (pieces.push(piece) === PIECES_OF_A_RUN)
            flush();
    };
    const value = (part) => {
        if (typeof part !== "object" || part === null)
            add(scalar(part));
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(part)) {
            let before = "[";
            for (const item of part) {
                add(before);
                value(item);
                before = ",";
            }
            add(before === "[" ? "[]" : "]");
        }
        else {
            let before = "{";
            for (const key of Object.keys(part).sort()) {
                const item = part[key];
                if (item === undefined)
                    continue;
                add(`${before}${scalar(key)}:`);
                value(item);
                before = ",";
            }
            add(before === "{" ? "{}" : "}");
        }
    };
    value(root);
    flush();
}
function scalar(value) {
    if (typeof value === "number" && !Number.isFinite(value))
        throw new TypeError(`${value} is not a JSON value`);
    if (typeof value === "string" && !value.isWellFormed())
        throw new TypeError("a text with half a character (a lone surrogate) is not a JSON value");
    const text = JSON.stringify(value);
    if (text === undefined)
        throw new TypeError("not a JSON value");
    return text;
}
/** Whether two JSON values are equal: key order and the spelling of numbers do not count, array order does. */
function sameJson(left, right) {
    if (left === right)
        return true;
    if (left === undefined || right === undefined || typeof left !== "object" || typeof right !== "object")
        return false;
    if (left === null || right === null)
        return false;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(left) || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(right)) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(left) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(right) || left.length !== right.length)
            return false;
        for (let index = 0; index < left.length; index++)
            if (!sameJson(left[index], right[index]))
                return false;
        return true;
    }
    // Every part of every list is compared: counting the keys makes no array of them.
    let members = 0;
    for (const key in left) {
        if (!Object.hasOwn(right, key) || !sameJson(left[key], right[key]))
            return false;
        members += 1;
    }
    for (const _key in right)
        members -= 1;
    return members === 0;
}


/***/ }),

/***/ 21767:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   Mr: () => (/* binding */ pointerTokens),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Sv: () => (/* binding */ mayHoldKey),
/* harmony export */   sk: () => (/* binding */ stringMember),
/* harmony export */   wX: () => (/* binding */ objectMember),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/** Whether a value is a JSON object (not null, not an array). */
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Whether a value is a JSON array. */
function isJsonArray(value) {
    return Array.isArray(value);
}
/** The own member of an object, `undefined` when absent; `toString` and `__proto__` are members like any other. */
function member(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
/** The own member of an object when it is a string, else `undefined`. */
function stringMember(object, key) {
    const value = member(object, key);
    return typeof value === "string" ? value : undefined;
}
/** The own member of an object when it is an object, else `undefined`. */
function objectMember(object, key) {
    const value = member(object, key);
    return isJsonObject(value) ? value : undefined;
}
/** Every key that was ever asked about by {@link mayHoldKey}. */
const ASKED = new Set();
/** Which of the keys asked about so far may stand in a value: the same schemas are asked about by many rules. */
const HELD = new WeakMap();
/**
 * Whether one of these keys can stand anywhere in a value, all levels: `false` is certain, `true` nearly so. The native
 * serializer is several times as fast as a walk, and most values hold none of the keys that are asked for.
 */
function mayHoldKey(value, keys) {
    if (typeof value !== "object" || value === null)
        return false;
    for (const key of keys)
        ASKED.add(key);
    let known = HELD.get(value);
    if (known?.asked !== ASKED.size) {
        known = { asked: ASKED.size, held: heldKeys(value, ASKED) };
        HELD.set(value, known);
    }
    if (known.held.size === 0)
        return false;
    for (const key of keys)
        if (known.held.has(key))
            return true;
    return false;
}
const NONE = new Set();
function heldKeys(value, keys) {
    let held;
    const add = (key) => {
        held ??= new Set();
        held.add(key);
    };
    try {
        const text = JSON.stringify(value);
        for (const key of keys)
            if (text.includes(`${JSON.stringify(key)}:`))
                add(key);
    }
    catch {
        // Nested too deep for the serializer, which recurs.
        for (const key of keys)
            if (holdsKey(value, new Set([key])))
                add(key);
    }
    return held ?? NONE;
}
function holdsKey(root, keys) {
    const stack = [root];
    for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
        if (typeof value !== "object" || value === null)
            continue;
        for (const [key, child] of Object.entries(value)) {
            if (!isJsonArray(value) && keys.has(key))
                return true;
            stack.push(child);
        }
    }
    return false;
}
/** A JSON pointer (RFC 6901) one or more tokens below another one. */
function pointerTo(parent, ...tokens) {
    let pointer = parent;
    for (const token of tokens)
        pointer += `/${escaped(token)}`;
    return pointer;
}
/** Nearly no key needs escaping, and every place of every schema asks. */
function escaped(token) {
    if (typeof token === "number" || !/[~/]/.test(token))
        return token;
    return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
/** The tokens of a JSON pointer (RFC 6901), unescaped. */
function pointerTokens(pointer) {
    if (pointer === "")
        return [];
    return pointer
        .slice(1)
        .split("/")
        .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}


/***/ }),

/***/ 60204:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47687);



/**
 * Makes a folder and those above it, as far as they are missing; throws the system's error when one cannot be made. Node.js does
 * the same by `recursive`, and never ends where the system says of a folder that is there that it is not, as Linux does when a
 * folder is to be made in /proc.
 */
async function makeFolder(path) {
    if (await exists(path))
        return;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (above !== path)
        await makeFolder(above);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        // Somebody else may have made it in between; what else stands there is met by whoever writes into it.
        if ((0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .v)(error) !== "EEXIST")
            throw error;
    }
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return true;
    }
    catch (error) {
        if ((0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .v)(error) === "ENOENT")
            return false;
        throw error;
    }
}


/***/ }),

/***/ 647:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* unused harmony export nearestWord */
/**
 * The known word that a mistyped one probably meant, or `undefined` when none is near: at most a third of the word's
 * letters may differ, two in a short one (a swapped pair counts once), or the one has to begin with the other.
 */
function nearestWord(word, known) {
    const candidates = known
        .map((candidate) => ({ candidate, distance: distanceBetween(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ candidate, distance }) => distance <= allowedDistance(word) || isCutShort(word, candidate))
        .sort((left, right) => left.distance - right.distance);
    return candidates[0]?.candidate;
}
/** A trailing `; did you mean "…"?`, or nothing when no known word is near. */
function suggestion(word, known) {
    const nearest = nearestWord(word, known);
    return nearest === undefined ? "" : `; did you mean "${nearest}"?`;
}
// Words come from a file and may be long; beyond this a comparison says nothing and costs much.
const LONGEST_WORD = 100;
function allowedDistance(word) {
    if (word.length > LONGEST_WORD)
        return -1;
    return word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
}
function isCutShort(word, candidate) {
    return word.length >= 4 && (candidate.startsWith(word) || word.startsWith(candidate));
}
/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours that turn one into the other. */
function distanceBetween(left, right) {
    if (left.length > LONGEST_WORD || right.length > LONGEST_WORD)
        return Number.POSITIVE_INFINITY;
    let beforeLast = [];
    let last = Array.from({ length: right.length + 1 }, (_, column) => column);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const replaced = cell(last, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
            let best = Math.min(cell(last, column) + 1, cell(current, column - 1) + 1, replaced);
            const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            if (row > 1 && column > 1 && swapped)
                best = Math.min(best, cell(beforeLast, column - 2) + 1);
            current.push(best);
        }
        beforeLast = last;
        last = current;
    }
    return cell(last, right.length);
}
function cell(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 72238:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ minimumHealthy),
/* harmony export */   g6: () => (/* binding */ eraChoice),
/* harmony export */   sk: () => (/* binding */ ERA_CHOICES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

const ERA_CHOICES = ["auto", "modern", "legacy"];
/** `auto`, `modern`, `legacy`, or one revision of the protocol. Not a union, which would speak of the revision alone. */
const eraChoice = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(new RegExp(`^(?:${ERA_CHOICES.join("|")}|\\d{4}-\\d{2}-\\d{2})$`), "must be auto, modern, legacy or a revision such as 2026-07-28");
/** `2`, or a share such as `50%`. */
const minimumHealthy = zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()
    .transform((value, issues) => {
    if (typeof value === "number" && Number.isInteger(value) && value >= 0)
        return { count: value };
    const share = typeof value === "string" ? /^(\d{1,3})\s*%$/.exec(value.trim())?.[1] : undefined;
    if (share !== undefined && Number(share) <= 100)
        return { share: Number(share) / 100 };
    if (typeof value === "string" && /^\d+$/.test(value.trim()))
        return { count: Number(value) };
    issues.addIssue({ code: "custom", message: `${JSON.stringify(value)} is no count and no share such as 50%` });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
})
    .meta({
    anyOf: [
        { type: "integer", minimum: 0 },
        { type: "string", pattern: "^\\s*(\\d{1,3}\\s*%|\\d+)\\s*$" },
    ],
});


/***/ }),

/***/ 52365:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ probeTargetSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, "must not be empty");
const target = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    target: name,
    region: name.optional(),
    zone: name.optional(),
    replica: name.optional(),
    colour: name.optional(),
    environment: name.optional(),
    /** How many replicas stand behind the address, each asked with the same chance. */
    replicas: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1, "must be 1 at least").optional(),
});
/** One target: an address, or an object with labels. Not a union, which would not say what is wrong with the object. */
const probeTargetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY((given) => (typeof given === "string" ? { target: given } : given), target)
    .meta({ type: ["string", "object"] });


/***/ }),

/***/ 12322:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ withoutWorkflowCommands),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   d6: () => (/* binding */ codeFence),
/* harmony export */   escapeTerminal: () => (/* binding */ escapeTerminal),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   visibleText: () => (/* binding */ visibleText)
/* harmony export */ });
/*
 * Names, descriptions and values in a report were written by servers: they are hostile. Each function makes a text safe
 * for one kind of place. Joining two safe texts is safe as long as white space or one of our own tags stands between.
 */
/**
 * The text with everything that a reader cannot see written as code points, `⟨U+202E⟩`: control characters, bidirectional
 * marks, zero-width and tag characters, fillers, private use, lone surrogates and combining marks piled up higher than any
 * script does. Line feeds and tabs stay, CR LF becomes a line feed, and the joiners inside an emoji stay.
 * The result holds only characters that XML 1.0 allows (section 2.2, production `Char`).
 */
function visibleText(text) {
    return text.replaceAll("\r\n", "\n").replace(UNSEEN, (match, unseen) => {
        return unseen === undefined ? match : codePoint(unseen);
    });
}
/**
 * One line of Markdown that GitHub renders as exactly this text: nothing in it is markup, HTML or an entity, and words that
 * GitHub would turn into a mention, a reference, a link, an emoji or mathematics stand as code, where it leaves them alone
 * (a backslash does not stop a mention: GitHub looks for them after Markdown is rendered). Safe in a table cell too.
 */
function escapeMarkdown(text) {
    let isFirst = true;
    return visibleText(text).replace(/\s+|\S+/gu, (run) => {
        if (/^\s/u.test(run))
            return " ";
        // The text has no line breaks any more, so only its first word can begin a list, a heading or a rule.
        const start = isFirst;
        isFirst = false;
        if (!TURNED_INTO_A_LINK.test(run))
            return escapePunctuation(run, start);
        const from = run.search(/[^("'[]/u);
        const to = lengthWithoutTrail(run);
        const core = inlineCode(run.slice(from, to), { table: true });
        return escapePunctuation(run.slice(0, from), start) + core + escapePunctuation(run.slice(to), false);
    });
}
/**
 * The text as a Markdown code span, its fence longer than any run of backticks inside; line breaks become spaces. In a
 * table (`table: true`) the span is broken at each `|`, because escaping one there depends on what stands before it.
 */
function inlineCode(text, options = {}) {
    const line = visibleText(text).replace(/[\n\t]/gu, " ");
    if (line === "")
        return "` `";
    if (options.table !== true || !line.includes("|"))
        return codeSpan(line);
    return line
        .split("|")
        .map((part) => (part === "" ? "" : codeSpan(part)))
        .join("&#124;");
}
/**
 * The text as a fenced code block, without a final line feed; its fence is longer than any run of backticks inside.
 * `indent` is the white space that the list item around it asks for.
 */
function codeFence(text, options = {}) {
    const content = visibleText(text);
    const fence = "`".repeat(Math.max(3, longestRunOfBackticks(content) + 1));
    const lines = [fence + (options.language ?? ""), ...content.split("\n"), fence];
    return lines.map((line) => (options.indent ?? "") + line).join("\n");
}
/**
 * One line for a terminal: control characters (so every escape sequence, 7-bit or 8-bit) and invisible ones are shown as
 * code points, and line breaks become spaces.
 */
function escapeTerminal(text) {
    return visibleText(text).replace(/\s+/gu, " ");
}
/**
 * A whole text for a terminal in which no line can be read as a workflow command by a GitHub runner, which reads the output of
 * every step: neither `::error::` at the start of a line, wherever foreign text was broken into lines, nor `##[error]` anywhere.
 */
function withoutWorkflowCommands(text) {
    return text.replace(WORKFLOW_COMMAND, (_, blank) => {
        return blank === undefined ? codePoint("#") : blank + codePoint(":");
    });
}
/** The first character of `::name` at the start of a line, or of `##[`. */
const WORKFLOW_COMMAND = /^([^\S\n]*):(?=:[a-z])|#(?=#\[)/gimu;
/** The first `length` characters of a text, the last of them `…` when something was cut; never half a surrogate pair. */
function cutText(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, Math.max(0, length - 1)).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
/* First the joints of an emoji, which are kept; then, as the only group, what nobody sees. */
const EMOJI_PART = "[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]";
const UNSEEN = new RegExp([
    `(?<=${EMOJI_PART})\\uFE0F`,
    `(?<=${EMOJI_PART}|\\uFE0F)\\u200D(?=\\p{Extended_Pictographic})`,
    "((?![\\n\\t])[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2800]|(?<=\\p{M}{6})\\p{M})",
].join("|"), "gu");
/*
 * What GitHub links in rendered text: @user, @org/team and e-mail; #1 and GH-1; URLs with a scheme, www., mailto: and xmpp:
 * (GitHub Flavored Markdown 0.29, section 6.9); commit hashes; advisory ids; :emoji:; $mathematics$.
 */
const TURNED_INTO_A_LINK = /@|#\d|:\/\/|www\.|mailto:|xmpp:|(?<![\p{L}\p{N}])(?:GH|GHSA|CVE)-\w|(?<![\p{L}\p{N}_])[0-9a-f]{7,64}(?![\p{L}\p{N}_])|:[\w+-]+:|\$/iu;
function escapePunctuation(run, isStart) {
    const escaped = run
        .replace(/[\\`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
        .replace(/&/gu, "&amp;")
        .replace(/</gu, "&lt;")
        .replace(/>/gu, "&gt;")
        .replace(/\|/gu, "&#124;");
    if (/^#+$/u.test(escaped))
        return `\\${escaped}`;
    return isStart ? escaped.replace(/^[-+=#]|(?<=^\d{1,9})[.)]$/u, "\\$&") : escaped;
}
/** How long a word is without the punctuation behind it. A loop: a pattern would look at a long run again and again. */
function lengthWithoutTrail(run) {
    let length = run.length;
    while (length > 0 && ")]\"',.;:!?".includes(run.charAt(length - 1)))
        length -= 1;
    return length;
}
function codeSpan(line) {
    const fence = "`".repeat(longestRunOfBackticks(line) + 1);
    const padded = /^`|`$|^ .* $/u.test(line) && line.trim() !== "" ? ` ${line} ` : line;
    return fence + padded + fence;
}
function longestRunOfBackticks(text) {
    return (text.match(/`+/gu) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
function codePoint(character) {
    return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}


/***/ })

};
