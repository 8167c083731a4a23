export const id = 6710;
export const ids = [6710];
export const modules = {

/***/ 36710:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fq: () => (/* binding */ freeze_calendar_calendarsOf),
  Oh: () => (/* binding */ freezeCalendarReport),
  au: () => (/* binding */ freezeCheckReport)
});

// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/policy/nearest.js
var nearest = __webpack_require__(647);
// EXTERNAL MODULE: ./.build/shared/policy/trusted-file.js
var trusted_file = __webpack_require__(42801);
// EXTERNAL MODULE: ./.build/shared/promotion/freeze/freeze-gate.js
var freeze_gate = __webpack_require__(27367);
// EXTERNAL MODULE: ./.build/shared/promotion/freeze/freeze-window.js
var freeze_window = __webpack_require__(86908);
// EXTERNAL MODULE: ./node_modules/croner/dist/croner.js
var croner = __webpack_require__(55814);
// EXTERNAL MODULE: ./.build/shared/policy/calendar-times.js
var calendar_times = __webpack_require__(10820);
// EXTERNAL MODULE: ./.build/shared/policy/duration.js
var policy_duration = __webpack_require__(24789);
// EXTERNAL MODULE: ./.build/shared/promotion/freeze/interval.js
var interval = __webpack_require__(22385);
// EXTERNAL MODULE: ./.build/shared/promotion/freeze/zone-clock.js
var zone_clock = __webpack_require__(5361);
;// CONCATENATED MODULE: ./.build/shared/promotion/freeze/calendar-windows.js





/**
 * When a calendar freezes, as far as it overlaps `range`, each window whole and in order. Times are those that the clocks of
 * `zone` show: a time that is shown twice is frozen both times. A window of which no end is in sight ends at `Infinity`.
 */
function windowsOf(times, zone, range) {
    const windows = allWindows(times, zone, range);
    return windows.filter((window) => (0,interval/* overlap */.EF)(window, range));
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
    return (0,interval/* merged */.Zu)([inner, ...asked.flatMap((range) => (0,zone_clock/* momentsShowing */.xU)(() => [span], { zone, range }))]);
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
    return (0,zone_clock/* momentsShowing */.xU)(spansIn, { zone, range: { from: range.from - WEEK - AROUND, to: range.to + WEEK + AROUND } });
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
            if ((0,interval/* overlap */.EF)(window, range))
                windows.push(window);
        }
        if (isAsked)
            asked += 1;
    }
    return { windows: (0,interval/* merged */.Zu)(windows), events: asked };
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
    const moments = (0,zone_clock/* momentsOf */.Zn)(shown, zone);
    const [first = changeOver(shown, zone)] = moments;
    return [first, moments.at(-1) ?? first];
}
/** When the clocks were put forward over a time that they therefore never showed. */
function changeOver(shown, zone) {
    const range = { from: shown - GAP, to: shown + GAP };
    const before = (0,zone_clock/* momentsShowing */.xU)(({ from }) => [{ from, to: shown }], { zone, range });
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
        return { state: "read", windowsIn: (range) => windows.filter((window) => (0,interval/* overlap */.EF)(window, range)) };
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
const STEP = 35 * freeze_calendar_DAY;
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
    const { decision, freezes, opensAt } = (0,freeze_gate/* judgeFreeze */.z)({ ...question, calendars });
    const blocksLater = (known, { from }) => (0,freeze_gate/* judgeFreeze */.z)({ ...question, calendars: [known], now: from }).decision !== "pass";
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
            const told = known === undefined || window === undefined ? {} : (0,freeze_window/* freezeWindowOf */.D)(known, window);
            const waysPast = known === undefined ? [] : (0,freeze_window/* waysPastOf */.q)(known.calendar);
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
/** The calendars of a policy with their times within the horizon; files are read from where the policy is. */
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
    return known.times.state === "read"
        ? known.times.windowsIn(range).map((window) => (0,freeze_window/* freezeWindowOf */.D)(known, window))
        : [];
}
/** The first window that begins after the start of the range and for which something holds. */
function nextOf(known, range, holds) {
    const { times } = known;
    if (times.state !== "read")
        return [];
    // Most are near.
    for (let from = range.from; from < range.to; from += STEP) {
        const window = times.windowsIn({ from, to: from + STEP }).find((each) => each.from > range.from && holds(each));
        if (window !== undefined)
            return [(0,freeze_window/* freezeWindowOf */.D)(known, window)];
    }
    return [];
}


/***/ }),

/***/ 27367:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ judgeFreeze)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22385);

/** Decides whether freezes let a change through. Pure: looks at every calendar, and the firmest wins. */
function judgeFreeze(question) {
    const concerned = question.calendars.filter(({ calendar }) => calendar.environments.includes(question.environment) && calendar.changes.includes(question.kind));
    const freezes = concerned
        .flatMap((known) => activeFreezes(known, question))
        .sort((left, right) => FIRMEST_FIRST.indexOf(left.effect) - FIRMEST_FIRST.indexOf(right.effect));
    const blocking = freezes.filter(({ effect }) => effect === "blocks");
    if (blocking.length === 0)
        return { decision: "pass", freezes, opensAt: undefined };
    const opening = openingOf(concerned.filter((known) => effectOf(known, question) === "blocks"), question.now);
    // To mend a calendar does not help while another one never ends.
    if (opening === Number.POSITIVE_INFINITY)
        return { decision: "fail", freezes, opensAt: undefined };
    const isKnown = blocking.every(({ window }) => window !== undefined);
    return { decision: isKnown ? "wait" : "unknown", freezes, opensAt: isKnown ? opening : undefined };
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
    const windows = known.times.windowsIn({ from: now, to: now + 1 }).filter((each) => (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(each, now));
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
            return windows.filter((window) => (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(window, moment)).map(({ to }) => to);
        });
        if (ends.length === 0)
            return moment;
        moment = Math.max(...ends);
    }
    return Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 86908:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ freezeWindowOf),
/* harmony export */   q: () => (/* binding */ waysPastOf)
/* harmony export */ });
/* harmony import */ var _zone_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5361);

/** One freeze of a calendar, as reports tell of it. */
function freezeWindowOf({ calendar, zone }, { from, to }) {
    const isEndless = to === Number.POSITIVE_INFINITY;
    return {
        calendar: calendar.id,
        tier: calendar.tier,
        changes: calendar.changes,
        from: new Date(from).toISOString(),
        to: isEndless ? null : new Date(to).toISOString(),
        localFrom: (0,_zone_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .shownAt */ .z)(from, zone),
        localTo: isEndless ? null : (0,_zone_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .shownAt */ .z)(to, zone),
        waysPast: waysPastOf(calendar),
    };
}
/** How a change passes a freeze all the same; phrases for people. */
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


/***/ }),

/***/ 22385:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   cz: () => (/* binding */ clipped),
/* harmony export */   gR: () => (/* binding */ contains)
/* harmony export */ });
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


/***/ }),

/***/ 5361:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   xU: () => (/* binding */ momentsShowing),
/* harmony export */   z: () => (/* binding */ shownAt)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22385);

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
    return (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .merged */ .Zu)(stretchesOf(zone, range).flatMap(({ from, to, offset }) => spansIn({ from: from + offset, to: to + offset }).flatMap((span) => (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .clipped */ .cz)({ from: span.from - offset, to: span.to - offset }, { from, to }))));
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


/***/ })

};
