export const id = 4865;
export const ids = [4865];
export const modules = {

/***/ 3201:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ DEFAULT_ACKNOWLEDGEMENT_DAYS),
/* harmony export */   Bx: () => (/* binding */ withUsesElsewhere),
/* harmony export */   G5: () => (/* binding */ ACKNOWLEDGEMENTS_PATH),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   Yq: () => (/* binding */ samePerson),
/* harmony export */   Yt: () => (/* binding */ acknowledgeChanges)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82361);

/** Where acknowledgements stand in a repository beside the policy; the path is fixed, so that owners can be set for it. */
const ACKNOWLEDGEMENTS_PATH = ".github/mcp-gates.acks.yml";
/** Days that a record may last at most, unless the policy says otherwise: about two quarters. */
const DEFAULT_ACKNOWLEDGEMENT_DAYS = 180;
/** Days before its end from which on a used record is noted. */
const NOTED_DAYS = 14;
/**
 * Marks the changes that somebody answers for, and says what came of each record. Nothing else of a change is touched: its
 * severity and its bump stay. A record of one change goes before a record of its group. Pure.
 */
function acknowledgeChanges(changes, { records, today }) {
    const trials = records.map((record) => ({ record, held: 0, matched: 0, refusal: undefined }));
    const [byFingerprint, byGroup] = [indexed(trials, "fingerprint"), indexed(trials, "group")];
    const marked = changes.map((change) => {
        const about = [...(byFingerprint.get(change.fingerprint) ?? []), ...(byGroup.get(change.group) ?? [])];
        let holding;
        for (const trial of about) {
            const refusal = refusalOf(trial.record, change);
            if (refusal !== undefined) {
                trial.refusal ??= refusal;
                continue;
            }
            trial.matched += 1;
            if (holding === undefined && trial.record.expires >= today)
                holding = trial;
        }
        if (holding === undefined)
            return change;
        holding.held += 1;
        return { ...change, acknowledged: markOf(holding.record) };
    });
    return { changes: marked, acknowledgements: outcomesOf(trials, today) };
}
/**
 * What came of the records in a comparison, when the candidate was compared with other contracts too: one that acknowledges
 * a change there is used, whether or not it is used here.
 */
function withUsesElsewhere(here, elsewhere) {
    const there = new Map(elsewhere.flatMap(({ used }) => used).map((outcome) => [outcome.place, outcome]));
    return {
        ...here,
        used: [...here.used, ...here.unused.flatMap(({ place }) => there.get(place) ?? [])],
        unused: here.unused.filter(({ place }) => !there.has(place)),
    };
}
/** Whether two names are one person's: case, an `@` in front and the width of letters do not count. */
function samePerson(left, right) {
    return plainName(left) === plainName(right);
}
/** Days from one day to another, both YYYY-MM-DD; negative when the other lies before it. */
function daysBetween(from, to) {
    return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_OF_A_DAY;
}
const MILLISECONDS_OF_A_DAY = 86_400_000;
function indexed(trials, key) {
    const index = new Map();
    for (const trial of trials) {
        const id = trial.record[key];
        if (id !== undefined)
            index.set(id, [...(index.get(id) ?? []), trial]);
    }
    return index;
}
function refusalOf(record, change) {
    if (record.rule !== undefined && record.rule !== change.rule) {
        return `the change has the rule ${change.rule}, not ${record.rule}: look at the change again, then correct the record`;
    }
    const second = record.approvedBy;
    if ((0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleById */ .B)(change.rule).security !== true || (second !== undefined && !samePerson(second, record.owner))) {
        return undefined;
    }
    return `${change.rule} is a security finding: a second person, other than the owner, must stand in approved-by`;
}
function markOf({ owner, reason, expires, ticket, approvedBy, allowBump }) {
    return {
        owner,
        reason,
        expires,
        ...(ticket === undefined ? {} : { ticket }),
        ...(approvedBy === undefined ? {} : { approvedBy }),
        ...(allowBump === true ? { allowBump } : {}),
    };
}
function outcomesOf(trials, today) {
    const isPast = ({ record }) => record.expires < today;
    const [past, open] = [trials.filter(isPast), trials.filter((trial) => !isPast(trial))];
    return {
        used: open.filter(({ held }) => held > 0).map((trial) => outcomeOf(trial, trial.held, endNote(trial, today))),
        expired: past.map((trial) => outcomeOf(trial, trial.matched, expiredNote(trial))),
        unused: open.filter(({ held }) => held === 0).map((trial) => outcomeOf(trial, 0, unusedNote(trial))),
    };
}
function outcomeOf({ record }, changes, note) {
    return { ...record, changes, ...(note === undefined ? {} : { note }) };
}
function endNote({ record }, today) {
    const days = daysBetween(today, record.expires);
    if (days > NOTED_DAYS)
        return undefined;
    const left = days === 0 ? "today is its last day" : `${days === 1 ? "1 day" : `${days} days`} left`;
    return `ends on ${record.expires}, ${left}: renew it or fix the change`;
}
function expiredNote({ record, matched }) {
    const next = matched > 0 ? "renew it or fix the change" : `${nothingHas(record)}, remove the record`;
    return `expired on ${record.expires}: ${next}`;
}
function unusedNote({ record, matched, refusal }) {
    if (refusal !== undefined)
        return refusal;
    if (matched > 0)
        return "records of their own acknowledge all its changes: remove the record";
    return `${nothingHas(record)}: remove the record, or look at the edit again when it has changed`;
}
function nothingHas({ group }) {
    return `no change has this ${group === undefined ? "fingerprint" : "group"}`;
}
function plainName(name) {
    return name.normalize("NFKC").trim().replace(/^@/, "").toLowerCase();
}


/***/ }),

/***/ 74893:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   I$: () => (/* binding */ dayProblem),
/* harmony export */   L$: () => (/* binding */ readDeprecation),
/* harmony export */   M2: () => (/* binding */ markerProblem),
/* harmony export */   Zf: () => (/* binding */ Announcements),
/* harmony export */   jr: () => (/* binding */ DEPRECATION_KEY)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);

/** The member of a tool's or prompt's `_meta` that announces its end: `{ "sunset": "YYYY-MM-DD", "use"?: "other" }`. */
const DEPRECATION_KEY = "mcp-gates/deprecated";
/** What was announced, by markers in the baseline and by the policy, and whether its day has come. */
class Announcements {
    /** Aliases of the policy. */
    aliases;
    #deprecations;
    #minimumDays;
    #today;
    /** `today` as YYYY-MM-DD; without it no announced date can be judged, and none counts. */
    constructor({ today, declarations = {}, } = {}) {
        this.#today = today;
        this.aliases = declarations.aliases ?? {};
        this.#deprecations = declarations.deprecations ?? [];
        this.#minimumDays = declarations.minimumDays ?? 0;
    }
    /** What is announced of a tool or prompt of the baseline. */
    ofListed(kind, listed) {
        return this.of({ kind, name: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(listed, "name") ?? "" }, listedDeprecation(listed));
    }
    /** The marker or what the policy declares of the same thing; of two dates the later one is the promise. */
    of(announced, marker) {
        return [...(marker === undefined ? [] : [marker]), ...this.#declared(announced)].reduce((latest, one) => (latest === undefined || one.sunset > latest.sunset ? one : latest), undefined);
    }
    /** Whether the announced day has come; false when today is not known. */
    hasCome(sunset) {
        return this.#today !== undefined && this.#today >= sunset;
    }
    /** Whether the announced day is still to come; false when today is not known. */
    isAhead(sunset) {
        return this.#today !== undefined && this.#today < sunset;
    }
    /** `before` is the day that was announced until now, if any; `undefined` for one that leaves as much time or more. */
    judged(sunset, before) {
        const come = this.hasCome(sunset) ? "; that day has come already" : "";
        if (before !== undefined) {
            const words = `, earlier than announced (${before})${come}`;
            return sunset < before ? { ending: "sunset-shortened", words } : undefined;
        }
        const short = this.#shortNotice(sunset);
        if (short !== undefined)
            return { ending: "sunset-shortened", words: `; ${short}` };
        if (come === "")
            return { ending: "deprecated", words: "" };
        return { ending: "sunset-past", words: `${come}, so the announcement gives no notice` };
    }
    /** Why a date that is announced today gives less notice than the policy asks for; `undefined` when it gives enough. */
    #shortNotice(sunset) {
        if (this.#today === undefined || this.#minimumDays === 0)
            return undefined;
        const days = Math.round((Date.parse(sunset) - Date.parse(this.#today)) / DAY);
        if (days >= this.#minimumDays)
            return undefined;
        const given = days <= 0 ? "no notice" : `${days} ${days === 1 ? "day" : "days"} of notice`;
        return `that is ${given}, and the policy asks for ${this.#minimumDays} days`;
    }
    #declared({ kind, name, parameter }) {
        return this.#deprecations
            .filter((one) => one[kind] === name && one.parameter === parameter)
            .map(({ sunset, use }) => ({ sunset, use }));
    }
}
const DAY = 24 * 60 * 60 * 1000;
/** The marker of a tool or prompt; `undefined` when it has none, or one without a date that exists. */
function listedDeprecation(listed) {
    return readDeprecation((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(listed, "_meta") ?? {}, DEPRECATION_KEY));
}
/** A marker `{ "sunset": "YYYY-MM-DD", "use"?: "other" }`; `undefined` for everything else. */
function readDeprecation(marker) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(marker))
        return undefined;
    const sunset = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(marker, "sunset");
    return sunset === undefined || !isDate(sunset) ? undefined : { sunset, use: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(marker, "use") };
}
/** Why a marker announces no end, in words that follow a colon; `undefined` when it announces one, and when there is none. */
function markerProblem(marker) {
    if (marker === undefined || marker === null || marker === false || readDeprecation(marker) !== undefined)
        return undefined;
    const sunset = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(marker) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(marker, "sunset") : marker;
    return sunset === undefined || sunset === true ? "it names no day (sunset)" : dayProblem(sunset);
}
/** Characters of a day that is none, in a message at most. */
const SHOWN = 40;
/** What is wrong with a day that {@link isDate} refuses. */
function dayProblem(day) {
    const text = JSON.stringify(day);
    const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
    return `${shown} is not a day of the calendar, as in 2027-01-31`;
}
/** Whether a text is a day of the calendar, YYYY-MM-DD. */
function isDate(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}


/***/ }),

/***/ 27049:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ matchesTextPattern),
/* harmony export */   PK: () => (/* binding */ textPatternProblem),
/* harmony export */   W$: () => (/* binding */ TEXT_LIMIT)
/* harmony export */ });
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90346);

/** Characters of a text that is held against a pattern, at most. */
const TEXT_LIMIT = 200_000;
/** Characters of a pattern that an error shows. */
const SHOWN = 80;
/**
 * Why a regular expression cannot be held against texts from outside; `undefined` = it can. It has to have an automaton: a
 * text that somebody chose can make the engine of the language backtrack for ever. The words name the pattern and what to
 * write instead.
 */
function textPatternProblem(pattern) {
    const name = `"${pattern.length > SHOWN ? `${pattern.slice(0, SHOWN)}…` : pattern}"`;
    if (!isRegularExpression(pattern))
        return `${name} is no regular expression`;
    if (new _patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .Languages */ .A().isRegular(pattern))
        return undefined;
    return `${name} cannot be run without backtracking; ${INSTEAD}`;
}
const INSTEAD = "write it without \\b, back-references, look-behind, look-ahead elsewhere than behind ^ and anchors in the middle, with small counts, or split it into several expectations";
/** Whether a text holds what the pattern describes; never for a pattern with a problem, or a text over {@link TEXT_LIMIT}. */
function matchesTextPattern(pattern, text) {
    return text.length <= TEXT_LIMIT && new _patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .Languages */ .A().matches(pattern, text) === true;
}
function isRegularExpression(pattern) {
    try {
        return new RegExp(pattern, "u") !== undefined;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 48540:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ acknowledgementList),
/* harmony export */   Mh: () => (/* binding */ loadAcknowledgements),
/* harmony export */   qG: () => (/* binding */ joinAcknowledgements)
/* harmony export */ });
/* unused harmony export parseAcknowledgements */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _contract_acknowledge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3201);
/* harmony import */ var _contract_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82361);
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68304);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(647);
/* harmony import */ var _trusted_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42801);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70738);







const ruleIds = _contract_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map((rule) => rule.id);
/** What nobody sees, and what turns text round: no part of a name that two people must tell apart. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const id = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .regex(/^[0-9a-f]{16}$/, "not 16 hex digits in lower case, as the report shows them; copy them in quotes");
function oneLine(longest) {
    return zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .trim()
        .min(1, "is empty")
        .max(longest, `is longer than ${longest} characters`)
        .refine((text) => !UNSEEN.test(text), "holds line breaks or characters that nobody sees");
}
/** One record, keys as in the file. */
const record = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    fingerprint: id.optional(),
    group: id.optional(),
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().trim().min(1, "is empty").max(2_000, "is longer than 2000 characters"),
    owner: oneLine(100),
    expires: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().refine(isDay, { error: ({ input }) => `${JSON.stringify(input)} is not a day as YYYY-MM-DD` }),
    ticket: oneLine(200).optional(),
    rule: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .refine((rule) => ruleIds.includes(rule), {
        error: ({ input }) => `no rule "${input}" in docs/rules.md${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggestion */ .h)(String(input), ruleIds)}`,
    })
        .optional(),
    "allow-bump": zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().optional(),
    "approved-by": oneLine(100).optional(),
})
    .superRefine((written, context) => {
    if ((written.fingerprint === undefined) === (written.group === undefined)) {
        const message = "give either the fingerprint of a change or the group of a repeated edit, and not both";
        context.addIssue({ code: "custom", message, path: [written.group === undefined ? "fingerprint" : "group"] });
    }
    const second = written["approved-by"];
    if (second !== undefined && (0,_contract_acknowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .samePerson */ .Yq)(second, written.owner)) {
        const message = "is the owner; name a second person, or leave it out where no security finding is acknowledged";
        context.addIssue({ code: "custom", message, path: ["approved-by"] });
    }
});
/** A list of records, as in the policy and in the file. */
const acknowledgementList = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(record).max(1_000, "are more than 1000 records");
const file = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1), acknowledgements: acknowledgementList });
/**
 * Reads and checks a file of acknowledgements. `undefined` = there is none, unless it is `required` (somebody named it):
 * then it is a ConfigurationError, as is one that is not valid. What cannot be read is an error, never "none".
 */
async function loadAcknowledgements(source, options) {
    const found = await (0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrustedFile */ .u3)(source, NOUN);
    if (found !== undefined)
        return parseAcknowledgements(found.text, found.place);
    if (!options.required)
        return undefined;
    throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`There is no ${NOUN} ${(0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedPlace */ .pb)(source)}: correct the path, or leave it out to acknowledge nothing.`);
}
/** The records that a YAML 1.2 text holds. Throws a ConfigurationError that names every problem with its line and column. */
function parseAcknowledgements(text, place) {
    const { acknowledgements } = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYamlDocument */ .I)(text, { noun: NOUN, place, schema: file });
    return { place, records: acknowledgements };
}
const NOUN = "acknowledgement file";
/**
 * All records for one day (`today`, YYYY-MM-DD in UTC). Throws a ConfigurationError that names each record that lasts
 * longer than `longestDays` from today on, and both places of each fingerprint or group that two records share.
 */
function joinAcknowledgements(written, { today, longestDays }) {
    const records = written.flatMap(({ place, records: listed }) => listed.map((each, index) => recordOf(each, `${place}, acknowledgements.${index}`)));
    const problems = [...overlong(records, { today, longestDays }), ...repeated(records)];
    if (problems.length === 0)
        return records;
    throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1((0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsMessage */ .wL)("The acknowledgements are not valid", problems));
}
function recordOf(written, place) {
    const { fingerprint, group, reason, owner, expires, ticket, rule } = written;
    return {
        ...(fingerprint === undefined ? {} : { fingerprint }),
        ...(group === undefined ? {} : { group }),
        reason,
        owner,
        expires,
        ...(ticket === undefined ? {} : { ticket }),
        ...(rule === undefined ? {} : { rule }),
        ...(written["allow-bump"] === undefined ? {} : { allowBump: written["allow-bump"] }),
        ...(written["approved-by"] === undefined ? {} : { approvedBy: written["approved-by"] }),
        place,
    };
}
function overlong(records, { today, longestDays }) {
    return records.flatMap(({ place, expires }) => {
        const days = (0,_contract_acknowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(today, expires);
        if (days <= longestDays)
            return [];
        return [
            `${place}.expires: ${expires} is ${days} days ahead, at most ${longestDays} are allowed; choose an earlier day, or raise contract.acknowledgement-days in the policy`,
        ];
    });
}
function repeated(records) {
    const first = new Map();
    return records.flatMap((each) => {
        const key = each.group === undefined ? `fingerprint ${each.fingerprint}` : `group ${each.group}`;
        const known = first.get(key);
        if (known === undefined) {
            first.set(key, each);
            return [];
        }
        return [`${key} stands in ${known.place}, and in ${each.place}: keep one of them`];
    });
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}


/***/ }),

/***/ 10820:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ betweenSchema),
/* harmony export */   bh: () => (/* binding */ weeklySchema),
/* harmony export */   hF: () => (/* binding */ icalSchema),
/* harmony export */   iu: () => (/* binding */ minuteOfWeek),
/* harmony export */   u3: () => (/* binding */ cronSchema)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55814);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24789);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24369);




/** Days of the week as calendars name them, from Monday on. */
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const WEEK_TIME = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([01]\d|2[0-3]):([0-5]\d)$/;
const localTime = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine(isLocalTime, {
    error: ({ input }) => `${JSON.stringify(input)} is no local time; write it as YYYY-MM-DDTHH:MM without an offset, as in 2026-12-18T17:00`,
});
const weekTime = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(WEEK_TIME, {
    error: ({ input }) => `${JSON.stringify(input)} is no time of the week; write it as in "Fri 16:00"`,
});
/** Once, from one local time up to another. */
const betweenSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ from: localTime, to: localTime }).superRefine(({ from, to }, context) => {
    // Both have the same form, so that texts compare as times do.
    if (from < to)
        return;
    context.addIssue({ code: "custom", message: `${to} is not after ${from}`, path: ["to"] });
});
/** Every week, from one time of the week up to another; it may span the weekend. */
const weeklySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ from: weekTime, to: weekTime }).superRefine(({ from, to }, context) => {
    if (from !== to)
        return;
    context.addIssue({ code: "custom", message: "is the same time as from: name the end", path: ["to"] });
});
/** From each time that a cron expression names, for a while. */
const cronSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ start: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().superRefine(checkCron), duration: _duration_js__WEBPACK_IMPORTED_MODULE_1__/* .positiveDuration */ .Cz });
/** The events of an iCalendar file of the repository whose summary matches. */
const icalSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .SH,
    "summary-match": _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8.refine(isRegularExpression, { error: "is no regular expression" }).optional(),
});
/** Minutes from Monday 00:00 to a time of the week as {@link weeklySchema} has it. */
function minuteOfWeek(text) {
    const [, day = "", hour, minute] = WEEK_TIME.exec(text) ?? [];
    return WEEKDAYS.indexOf(day) * 1440 + Number(hour) * 60 + Number(minute);
}
function isLocalTime(text) {
    if (!LOCAL_TIME.test(text))
        return false;
    const time = new Date(`${text}:00Z`);
    return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
/** A leap year, so that the 29th of February is near. */
const CRON_FROM = "2024-01-01T00:00:00";
function checkCron(text, context) {
    const mistake = cronMistake(text);
    if (mistake === undefined)
        return;
    const message = `${JSON.stringify(text)} ${mistake}; write minute, hour, day, month and weekday, as in "0 17 * * 5"`;
    context.addIssue({ code: "custom", message });
}
function cronMistake(text) {
    if (text.trim().split(/\s+/).length !== 5)
        return "is no cron expression of five fields";
    try {
        const cron = new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(text, { mode: "5-part", timezone: "UTC", paused: true });
        return cron.nextRun(CRON_FROM) === null ? "names a day that never comes" : undefined;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.replace(/^Cron\w*: /, "") : String(error);
        return `is no cron expression (${reason})`;
    }
}
function isRegularExpression(pattern) {
    try {
        return new RegExp(pattern, "u") !== undefined;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 3637:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ contractSchema),
/* harmony export */   EA: () => (/* binding */ CONTRACT_DEFAULTS),
/* harmony export */   Hk: () => (/* binding */ portabilitySchema),
/* harmony export */   R3: () => (/* binding */ contextSchema),
/* harmony export */   ht: () => (/* binding */ usageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88532);
/* harmony import */ var _contract_acknowledge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3201);
/* harmony import */ var _contract_growth_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18640);
/* harmony import */ var _contract_portability_profile_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18208);
/* harmony import */ var _contract_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82319);
/* harmony import */ var _contract_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82361);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(647);








/** What holds for contracts where the policy says nothing; keys as in the file. */
const CONTRACT_DEFAULTS = {
    callers: "declared",
    readers: "strict",
    formats: "annotation",
    "fail-on": "breaking",
    comment: true,
    "acknowledgement-days": _contract_acknowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_ACKNOWLEDGEMENT_DAYS */ .$t,
};
const ruleIds = _contract_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map((rule) => rule.id);
const severities = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .refine((id) => ruleIds.includes(id), {
    error: (issue) => `no rule "${issue.input}" in docs/rules.md${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(String(issue.input), ruleIds)}`,
})
    .meta({ enum: ruleIds }), zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_contract_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC));
const pattern = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1, "an empty pattern matches nothing");
/** The part `contract` of the policy. */
const contractSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    callers: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_contract_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .CALLERS */ .Vh).optional().describe("What callers send; default declared."),
    readers: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_contract_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .READERS */ .Hk).optional().describe("Who reads outputs; default strict."),
    formats: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_contract_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMAT_READINGS */ .Uq).optional().describe("How format is read; default annotation."),
    "fail-on": zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_contract_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .FAIL_ON */ .d$).optional().describe("From which severity on the gate says no; default breaking."),
    severities: severities.optional().describe("Severities for single rules, by rule id."),
    "dynamic-resources": zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pattern)
        .optional()
        .describe("Resource URIs that come and go by design; * matches any characters."),
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().describe("Whether the gate writes its comment on the pull request; default true."),
    "acknowledgement-days": zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr("not a whole number of days")
        .min(1, "less than one day")
        .max(730, "more than 730 days: what is to last longer belongs into contract.severities")
        .optional()
        .describe(`Days that an acknowledgement may last at most; default ${_contract_acknowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_ACKNOWLEDGEMENT_DAYS */ .$t}.`),
})
    .describe("How a change of the contract is judged.");
/** The part `context` of the policy. */
const contextSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    "max-tokens": zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((value) => Number.isSafeInteger(value) && value > 0, {
        error: ({ input }) => `${JSON.stringify(input)} is not a whole number of tokens from 1 on`,
    })
        .meta({ type: "integer", minimum: 1 })
        .optional()
        .describe("Tokens that the whole list may cost."),
    "max-growth": zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()
        .transform((value, issues) => {
        const limit = typeof value === "number" || typeof value === "string" ? (0,_contract_growth_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .parseGrowthLimit */ .Q)(String(value)) : undefined;
        if (limit !== undefined)
            return limit;
        issues.addIssue({ code: "custom", message: `${JSON.stringify(value)} is no limit: ${_contract_growth_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .GROWTH_LIMIT_RULE */ .R}` });
        return zod__WEBPACK_IMPORTED_MODULE_6__/* .NEVER */ .tm;
    })
        .meta({
        anyOf: [
            { type: "integer", minimum: 0 },
            { type: "string", pattern: "^\\d{1,12}$|^\\d{1,6}(\\.\\d{1,3})? ?%$" },
        ],
    })
        .optional()
        .describe("By how much it may grow: a share of the baseline such as 10%, or a whole number of tokens."),
})
    .describe("What the tool list may cost in a model's context.");
/** The part `usage` of the policy. */
const usageSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    "lower-unused": zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe("Whether a breaking change that no recorded call touches becomes risky; default false."),
    "minimum-days": zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).optional().describe("Days that the recorded calls must cover for that; default 30."),
    "minimum-calls": zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).optional().describe("Recorded calls that there must be for that; default 1000."),
    "maximum-age-days": zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(1)
        .optional()
        .describe("Days before today within which the last recorded call must lie for that; default 14."),
    "exclude-clients": zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pattern)
        .optional()
        .describe("Clients whose calls do not count; * matches any characters."),
})
    .describe("What recorded calls may change; counts nothing without recordings.");
const portabilityLevel = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_contract_portability_profile_js__WEBPACK_IMPORTED_MODULE_7__/* .PORTABILITY_LEVELS */ .I).optional();
/** The part `portability` of the policy. */
const portabilitySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    anthropic: portabilityLevel,
    "anthropic-strict": portabilityLevel,
    gemini: portabilityLevel,
    "mcp-2026-07-28": portabilityLevel,
    "openai-strict": portabilityLevel,
})
    .describe("The client families that the tools are to work with, by their profiles; default none.");


/***/ }),

/***/ 24789:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ positiveDuration),
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   Vp: () => (/* binding */ durationMilliseconds),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** What a duration looks like: ISO 8601, of days, hours, minutes and seconds. Months and years have no fixed length. */
const DURATION = /^P(?=\d|T\d)(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/;
/** A duration such as `PT24H` or `P2D`, kept as it is written; {@link durationMilliseconds} gives its length. */
const duration = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(DURATION, { error: ({ input }) => durationMistake(String(input)) });
/** A duration of more than nothing. */
const positiveDuration = duration.refine((text) => !DURATION.test(text) || durationMilliseconds(text) > 0, {
    error: ({ input }) => `${JSON.stringify(input)} is no time at all`,
});
/** The length of a duration in milliseconds; a day has 24 hours, whatever clocks do. Throws a RangeError for another text. */
function durationMilliseconds(text) {
    const parts = DURATION.exec(text);
    if (parts === null)
        throw new RangeError(`"${text}" is no duration`);
    const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
    return ((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
}
/** A duration for people: `24 h`, `2 d 12 h`, `0 s`. */
function durationWords(text) {
    const [, ...parts] = DURATION.exec(text) ?? [];
    const words = parts.flatMap((part, index) => part === undefined || Number(part) === 0 ? [] : [`${Number(part)} ${["d", "h", "min", "s"][index]}`]);
    return words.length === 0 ? "0 s" : words.join(" ");
}
/** How people write durations elsewhere, by unit. */
const ELSEWHERE = {
    w: (amount) => `P${amount * 7}D`,
    d: (amount) => `P${amount}D`,
    h: (amount) => `PT${amount}H`,
    m: (amount) => `PT${amount}M`,
    s: (amount) => `PT${amount}S`,
};
function durationMistake(text) {
    const [, amount, unit = ""] = /^P?T?(\d{1,4}) ?([wdhms])[a-z]*$/i.exec(text) ?? [];
    // P1M is a month: nobody can tell that minutes were meant.
    const isMonth = /^P\d+M$/i.test(text);
    const meant = amount === undefined || isMonth ? "PT24H or P2D" : ELSEWHERE[unit.toLowerCase()]?.(Number(amount));
    return `${JSON.stringify(text)} is no duration of days, hours, minutes and seconds; write ${meant}`;
}


/***/ }),

/***/ 14839:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ environmentsSchema),
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24789);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24369);



/** What may happen to a contract between two environments, as `schema-changes` names it. */
const SCHEMA_CHANGES = [
    "added-tools",
    "removed-tools",
    "added-optional-params",
    "added-required-params",
    "removed-params",
    "narrowed-params",
    "changed-outputs",
    "changed-annotations",
    "changed-descriptions",
];
/** From what moment on a release soaks. */
const SOAK_CLOCKS = ["success-status", "first-verified"];
/** Whom an approver must not be. */
const APPROVER_ROLES = ["author", "committers", "run-actor", "ticket-requester"];
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr("is no whole number").min(1, "is less than 1");
const soak = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    min: _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .positiveDuration */ .Cz.describe("Healthy time of the release in `promote-from` at least."),
    clock: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(SOAK_CLOCKS)
        .default("success-status")
        .describe("When the time begins: at the success of the deployment, or at its first passed verification."),
    verify: (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, "source").default(["protocol-probe"]).describe("The verifications that count, by name."),
    "min-verifications": count.default(1).describe("Verifications that must have passed."),
    "max-verify-age": _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .positiveDuration */ .Cz.optional().describe("How old the newest verification may be; default any age."),
    "max-gap": _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .positiveDuration */ .Cz
        .optional()
        .describe("The longest time between two verifications that counts as healthy; default any."),
    "on-failed-verify": zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["reset", "block", "ignore"])
        .default("reset")
        .describe("What a failed verification does: the time begins anew, a new deployment is needed, or nothing."),
})
    .describe("How long a release must have worked in the environment before.");
const schemaChange = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(SCHEMA_CHANGES);
const schemaChanges = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    allow: (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(schemaChange, "change")
        .optional()
        .describe("The only changes that pass, however severe; default all that `block` does not name and that are not too severe."),
    block: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(schemaChange)
        .default(["removed-tools"])
        .describe("Changes that never pass, unless somebody answers for them, or their end was announced and has come."),
    "require-bump": zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["semver", "none"])
        .default("semver")
        .describe("Whether the schema version must be raised as the changes require."),
    "compare-with": zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["served", "served-or-recorded"])
        .default("served")
        .describe("What a release is compared with: what the environment serves now, or, when it does not answer, what was deployed last."),
})
    .superRefine(({ allow, block }, context) => {
    for (const both of (allow ?? []).filter((change) => block.includes(change))) {
        context.addIssue({ code: "custom", message: `${JSON.stringify(both)} stands in block too`, path: ["allow"] });
    }
})
    .describe("What a release may change of the contract that the environment serves now.");
const changeControl = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    required: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true).describe("Whether a change needs an approved ticket."),
    kinds: _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .changeKinds */ .cz.default(["schema", "infra", "config"]).describe("The kinds of change that need one."),
    "breaking-approval": _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3.default("cab").describe("Who must have approved a breaking change of the contract."),
})
    .describe("Which changes need a change ticket.");
const environmentApprovals = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    min: count.default(1).describe("Distinct people who must have approved the run."),
    "distinct-from": zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(APPROVER_ROLES))
        .default([...APPROVER_ROLES])
        .describe("People whose approval does not count."),
    teams: (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .teamName */ .Ps, "team").optional().describe("Teams whose members' approval counts; default anybody's."),
})
    .describe("Approvals beside those of the ticket.");
const replicas = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    min: count.describe("Healthy replicas that there must be."),
    zones: count.default(1).describe("Zones in which one of them at least must be."),
})
    .describe("What must be healthy in this environment before a release gets there.");
const variableName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "is no name of an environment variable");
const isolation = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    from: (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE, "environment").optional().describe("Default all other environments."),
    hosts: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true).describe("Whether they may share no host of an endpoint."),
    values: (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(variableName, "variable")
        .optional()
        .describe("Environment variables, such as DATABASE_URL, that must differ; their values are compared as fingerprints. That of an environment is given to the step as <ENVIRONMENT>_DATABASE_URL."),
    salt: variableName
        .default("MCP_GATES_ISOLATION_SALT")
        .describe("The environment variable with the secret that keys the fingerprints: one for all environments, 16 characters at least. Without it nothing is compared with what other environments have on record."),
})
    .describe("What this environment must not share with others.");
const gitRef = _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8.regex(/^refs\/(?:heads|tags)\/(?:\*|[^\s*?[\\^~:]+\*?)$/, "is no full name of a branch or tag; write refs/heads/main, or refs/tags/v* for all that begin so");
const provenance = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    required: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true).describe("Whether the image must have a verified attestation."),
    "signer-workflow": _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8
        .regex(/^[^/\s]+\/[^/\s]+\/\.github\/workflows\/[^/\s]+\.ya?ml$/, "is no workflow; write owner/name/.github/workflows/file.yml")
        .optional()
        .describe("The workflow that must have built it; default any of the repository."),
    "source-refs": (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(gitRef, "ref")
        .optional()
        .describe("Branches and tags that it must be built from, such as refs/heads/main or refs/tags/v*; default any: then whoever may push a branch may change the workflow there, and attest an image."),
    "trusted-root": _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH
        .optional()
        .describe("A file with the trust roots of Sigstore, as `gh attestation trusted-root` prints it: needed for private repositories; default the public instance, by its update service."),
})
    .describe("Where the image must come from.");
const environment = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    order: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr("is no whole number")
        .min(0, "is less than 0")
        .describe("Its place on the way to production; rises along `promote-from`."),
    "promote-from": _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE.optional().describe("The environment that must hold a release before."),
    protected: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe("Whether the strict rules hold. An environment without an entry is protected."),
    soak: soak.optional(),
    "schema-changes": schemaChanges.prefault({}),
    "change-control": changeControl.optional(),
    approvals: environmentApprovals.optional(),
    replicas: replicas.optional(),
    parity: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe("Whether all replicas of the environment before must serve the approved contract."),
    isolation: isolation.optional(),
    provenance: provenance.optional(),
});
/** The part `environments` of the policy, by name. */
const environmentsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE, environment)
    .describe("The environments, by name, and what a release needs to get there.");
/** What the policy says of an environment; `undefined` = it does not name it. `constructor` is a name like any other. */
function environmentOf({ environments = {} }, name) {
    return Object.hasOwn(environments, name) ? environments[name] : undefined;
}


/***/ }),

/***/ 9348:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ ledgerSchema),
/* harmony export */   V9: () => (/* binding */ DEFAULT_FILE_LEDGER),
/* harmony export */   _Z: () => (/* binding */ DEFAULT_LEDGER)
/* harmony export */ });
/* unused harmony export LEDGER_KINDS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24369);


/** The kinds of ledger. @public */
const LEDGER_KINDS = (/* unused pure expression or super */ null && (["github-deployments", "file"]));
const branch = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)|@\{))[A-Za-z0-9][A-Za-z0-9._/-]{0,99}(?<![./])$/, "is no name of a branch")
    .refine((name) => name !== "main" && name !== "master", {
    error: "is where the code stands; a ledger has a branch of its own",
});
const workflow = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^\.github\/workflows\/[^/\s]+\.ya?ml$/, "is no workflow; write .github/workflows/promote.yml");
const githubDeployments = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("github-deployments").describe("The deployments of the repository at GitHub."),
    branch: branch
        .default("mcp-gates-ledger")
        .describe("The branch that keeps contract files, and what was written last of each environment."),
    workflows: (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(workflow, "workflow")
        .optional()
        .describe("The workflows of the default branch whose runs may write records; default any of them."),
});
const file = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("file").describe("Files with one line of JSON for each thing that happened."),
    path: _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPath */ .SH.default(".mcp-gates/ledger").describe("The folder of these files."),
    branch: branch
        .optional()
        .describe("The branch of the repository that holds the folder; default a folder on the disk."),
});
/** The part `ledger` of the policy. */
const ledgerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt("kind", [githubDeployments, file])
    .describe("Where the durable record of deployments stands; default the deployments at GitHub.");
/** The ledger of a policy that says nothing of it. */
const DEFAULT_LEDGER = ledgerSchema.parse({ kind: "github-deployments" });
/** The ledger outside of GitHub's workflows, of a policy that says nothing of it. */
const DEFAULT_FILE_LEDGER = ledgerSchema.parse({ kind: "file" });


/***/ }),

/***/ 14865:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parsePolicy),
/* harmony export */   r: () => (/* binding */ parseWrittenPolicy)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42717);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47796);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70738);




/**
 * The policy that a YAML 1.2 text holds. Throws an InvalidDocument, which names every problem with its line and column;
 * `place` is what the text is called there (`.github/mcp-gates.yml at 1a2b3c…`). Of a text that holds what looks like a
 * secret nothing else is told, so that no message repeats it.
 */
function parsePolicy(text, place) {
    return (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYamlDocument */ .I)(text, { noun: "policy", place, schema: _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .policySchema */ .wh, refused: _secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsIn */ .V });
}
/** The same, and what is written there as it is: it tells what somebody wrote from what holds by default. */
function parseWrittenPolicy(text, place) {
    const policy = parsePolicy(text, place);
    return { policy, written: JSON.parse(JSON.stringify((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text))) };
}


/***/ }),

/***/ 42717:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zj: () => (/* binding */ DEFAULT_POLICY),
  U$: () => (/* binding */ contextBudgetOf),
  RK: () => (/* binding */ declarationsOf),
  wh: () => (/* binding */ policySchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./.build/shared/policy/acknowledgements.js
var acknowledgements = __webpack_require__(48540);
// EXTERNAL MODULE: ./.build/shared/contract/announcements.js
var announcements = __webpack_require__(74893);
;// CONCATENATED MODULE: ./.build/shared/policy/announcements.js


const announcements_name = schemas/* string */.YjP().min(1, "an empty name matches nothing");
const day = schemas/* string */.YjP().refine(announcements/* isDate */.$P, {
    error: ({ input }) => `${JSON.stringify(input)} is not a day of the calendar, as in 2027-01-31`,
});
/** Deprecations of servers that cannot announce them by themselves. */
const deprecationsSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({
    /** What ends: a tool or a prompt, or an argument of it. */
    tool: announcements_name.optional(),
    prompt: announcements_name.optional(),
    /** The argument; `filter.limit` for one inside another. */
    parameter: announcements_name.optional(),
    /** The first day without it. */
    sunset: day,
    /** What takes its place. */
    use: announcements_name.optional(),
})
    .refine(({ tool, prompt }) => (tool === undefined) !== (prompt === undefined), {
    error: "name either a tool or a prompt",
}));
/** Where calls by an old name end up: the new name, or `to` with the first day on which they no longer do. */
const alias = schemas/* union */.KCZ([announcements_name, schemas/* strictObject */.rej({ to: announcements_name, sunset: day.optional() })], {
    error: "write the new name, or a mapping with to and sunset",
});
/** Old names that a server still answers and cannot announce by itself. */
const aliasesSchema = schemas/* strictObject */.rej({
    tools: schemas/* record */.g1P(announcements_name, alias).optional(),
    prompts: schemas/* record */.g1P(announcements_name, alias).optional(),
    /** By tool, then by old name of the argument. */
    parameters: schemas/* record */.g1P(announcements_name, schemas/* record */.g1P(announcements_name, alias)).optional(),
});
/** How the end of something has to be announced. */
const deprecationSchema = schemas/* strictObject */.rej({
    /** Days from the announcement to the end at least. */
    "minimum-days": schemas/* custom */.IeY((value) => Number.isSafeInteger(value) && value >= 0, {
        error: ({ input }) => `${JSON.stringify(input)} is not a whole number of days`,
    })
        .meta({ type: "integer", minimum: 0 })
        .optional(),
});

// EXTERNAL MODULE: ./.build/shared/policy/vocabulary.js
var vocabulary = __webpack_require__(24369);
;// CONCATENATED MODULE: ./.build/shared/policy/approvals.js


const role = schemas/* strictObject */.rej({
    team: vocabulary/* teamName */.Ps.optional().describe("The team of GitHub whose members hold the role."),
    "ticket-group": vocabulary/* line */.n8.optional().describe("The group of the ticket system whose members hold it."),
    min: schemas/* int */.Whr("is no whole number").min(1, "is less than 1").default(1).describe("How many of them must approve."),
})
    .superRefine((written, context) => {
    if (written.team !== undefined || written["ticket-group"] !== undefined)
        return;
    context.addIssue({ code: "custom", message: "says nobody; name a team, a ticket-group, or both" });
});
/** The part `approvals` of the policy: who holds the roles that environments, freezes and tickets ask for. */
const approvalsSchema = schemas/* strictObject */.rej({
    roles: schemas/* record */.g1P(vocabulary/* roleName */.S3, role).describe("The roles, by name."),
    "never-counts": (0,vocabulary/* listOf */.c3)(vocabulary/* login */.iD, "login")
        .optional()
        .describe("Logins whose approval never counts, such as bots; where tickets are in another system, people among them need an account in tickets.users."),
})
    .describe("Who holds the roles that other parts name.");

// EXTERNAL MODULE: ./.build/shared/policy/duration.js
var duration = __webpack_require__(24789);
;// CONCATENATED MODULE: ./.build/shared/policy/break-glass.js



/** The gates that an emergency may pass by. @public */
const BYPASSABLE = ["soak", "freeze:light", "freeze:hard"];
/** What no emergency passes by. */
const NEVER_BYPASSED = ["schema-digest", "provenance", "ticket-exists"];
/** The longest time that an emergency may last. */
const LONGEST_EMERGENCY = "P1D";
const break_glass_require = schemas/* strictObject */.rej({
    "ticket-type": vocabulary/* line */.n8.default("emergency").describe("The type that the ticket must have."),
    "approvers-team": vocabulary/* teamName */.Ps.describe("The team whose members may allow it."),
    "min-approvers": schemas/* int */.Whr("is no whole number")
        .min(2, "is less than 2: an emergency takes two people")
        .default(2)
        .describe("How many of them must."),
    "reason-min-length": schemas/* int */.Whr("is no whole number")
        .min(20, "is less than 20 characters: a reason says something")
        .default(20)
        .describe("Characters of the reason at least."),
    "expires-in": duration/* positiveDuration */.Cz
        .refine((text) => (0,duration/* durationMilliseconds */.Vp)(text) <= (0,duration/* durationMilliseconds */.Vp)(LONGEST_EMERGENCY), {
        error: ({ input }) => `${JSON.stringify(input)} is longer than a day: an emergency is not a way of working`,
        when: ({ issues }) => issues.length === 0,
    })
        .default("PT4H")
        .describe("How long it holds."),
});
/** The part `break-glass` of the policy. */
const breakGlassSchema = schemas/* strictObject */.rej({
    enabled: schemas/* boolean */.zMY().default(false).describe("Whether there is a way past some gates in an emergency."),
    environments: (0,vocabulary/* listOf */.c3)(vocabulary/* environmentName */.VE, "environment").describe("Where."),
    bypasses: (0,vocabulary/* listOf */.c3)(schemas/* enum */.k5n(BYPASSABLE), "gate").describe("The gates that are passed by, and no others."),
    "never-bypasses": schemas/* array */.YOg(schemas/* enum */.k5n(NEVER_BYPASSED))
        .refine((named) => NEVER_BYPASSED.every((each) => named.includes(each)), {
        error: `leaves something out; nothing passes by ${NEVER_BYPASSED.join(", ")}: write all three, or leave the key out`,
    })
        .default([...NEVER_BYPASSED])
        .describe("What no emergency passes by; to be read, not to be chosen."),
    require: break_glass_require,
    "post-review-within": duration/* positiveDuration */.Cz.default("P2D").describe("When the review afterwards is due."),
})
    .describe("What an emergency takes, and what it may pass by.");

;// CONCATENATED MODULE: ./.build/shared/policy/capture.js

/** What one side may cost before the gate gives up on it; what is absent has the default of a capture. */
const captureSchema = schemas/* strictObject */.rej({
    /** Seconds for one side, from the first byte to the last; default 60. */
    "timeout-seconds": schemas/* number */.aig()
        .positive("must be more than 0 seconds")
        .max(86_400, "more than 86,400 seconds: a side that takes a day is not waited for")
        .optional(),
    /** Bytes of all replies of one side, and of a file; default 64 MiB. */
    "max-bytes": schemas/* int */.Whr().min(1, "less than one byte").optional(),
    /** Pages of one list; default 256. */
    "max-pages": schemas/* int */.Whr().min(1, "less than one page").optional(),
});

// EXTERNAL MODULE: ./.build/shared/policy/contract-rules.js
var contract_rules = __webpack_require__(3637);
// EXTERNAL MODULE: ./.build/shared/policy/nearest.js
var nearest = __webpack_require__(647);
;// CONCATENATED MODULE: ./.build/shared/policy/cross-references.js

/**
 * What does not fit between the parts of a policy: names of environments and roles that nobody gave, an order that does not
 * rise, and parts that need another one. A name that is mistyped would silently lift what it was meant to hold.
 */
function misfitsOf(policy) {
    return [
        ...unknownEnvironments(policy),
        ...promotionMisfits(policy),
        ...unknownRoles(policy),
        ...rolesOfNoTicket(policy),
        ...uncountedWithoutAccount(policy),
        ...missingParts(policy),
    ];
}
function unknownEnvironments(policy) {
    const known = Object.keys(policy.environments ?? {});
    return environmentMentions(policy)
        .filter(({ name }) => !known.includes(name))
        .map(({ name, path }) => {
        const which = known.length === 0 ? "this policy names no environments" : `no environment "${name}" in environments`;
        return { path, message: `${which}${(0,nearest/* suggestion */.h)(name, known)}` };
    });
}
function environmentMentions(policy) {
    const { environments = {}, freeze, notify = {}, probe } = policy;
    const listed = (names, path) => (names ?? []).map((name, index) => ({ name, path: [...path, index] }));
    return [
        ...Object.entries(environments).flatMap(([name, { "promote-from": from, isolation }]) => [
            ...(from === undefined ? [] : [{ name: from, path: ["environments", name, "promote-from"] }]),
            ...listed(isolation?.from, ["environments", name, "isolation", "from"]),
        ]),
        ...(freeze?.calendars ?? []).flatMap((calendar, index) => listed(calendar.environments, ["freeze", "calendars", index, "environments"])),
        ...listed(policy["break-glass"]?.environments, ["break-glass", "environments"]),
        ...Object.entries(notify).flatMap(([driver, told]) => listed(told?.environments, ["notify", driver, "environments"])),
        // The label of a target is free as long as nobody has named the environments.
        ...(policy.environments === undefined ? [] : (probe?.targets ?? [])).flatMap(({ environment }, index) => environment === undefined ? [] : [{ name: environment, path: ["probe", "targets", index, "environment"] }]),
    ];
}
/** An order that rises with each step has no cycles. */
function promotionMisfits({ environments = {} }) {
    return Object.entries(environments).flatMap(([name, { order, soak, isolation, parity, ...rules }]) => {
        const from = rules["promote-from"];
        const before = from === undefined || !Object.hasOwn(environments, from) ? undefined : environments[from];
        const misfits = [];
        const tell = (key, message) => void misfits.push({ path: ["environments", name, key], message });
        if (before !== undefined && before.order >= order) {
            tell("order", `${order} is not above ${before.order}, the order of ${from}, from which ${name} is promoted`);
        }
        if (from === undefined && soak !== undefined)
            tell("soak", "needs promote-from, the environment in which a release soaks");
        if (from === undefined && parity)
            tell("parity", "needs promote-from, the environment whose replicas are compared");
        if (isolation?.from?.includes(name) === true)
            tell("isolation", `${name} cannot be isolated from itself`);
        return misfits;
    });
}
/** Roles are free as long as nobody has said who holds them; from then on a mistyped one would be held by nobody. */
function unknownRoles({ approvals, environments = {}, freeze }) {
    if (approvals === undefined)
        return [];
    const known = Object.keys(approvals.roles);
    const mentions = [
        ...Object.entries(environments).flatMap(([name, rules]) => {
            const role = rules["change-control"]?.["breaking-approval"];
            const path = ["environments", name, "change-control", "breaking-approval"];
            return role === undefined ? [] : [{ name: role, path }];
        }),
        ...(freeze?.calendars ?? []).flatMap(({ override }, index) => override === undefined
            ? []
            : [{ name: override.approval, path: ["freeze", "calendars", index, "override", "approval"] }]),
    ];
    return mentions
        .filter(({ name }) => !known.includes(name))
        .map(({ name, path }) => ({ path, message: `no role "${name}" in approvals.roles${(0,nearest/* suggestion */.h)(name, known)}` }));
}
/** Where tickets are approved by people, a role must be one that the ticket system knows: else nobody could approve a breaking change. */
function rolesOfNoTicket({ approvals, environments = {}, tickets }) {
    if (tickets === undefined || !("min" in tickets.approvals))
        return [];
    const key = tickets.provider === "github-issue" ? "team" : "ticket-group";
    return Object.entries(environments).flatMap(([name, rules]) => {
        const control = rules["change-control"];
        const role = control?.["breaking-approval"] ?? "";
        const roles = approvals?.roles ?? {};
        const holders = Object.hasOwn(roles, role) ? roles[role] : undefined;
        if (control?.required !== true || holders === undefined || holders[key] !== undefined)
            return [];
        const message = `the role "${role}" has no ${key}, so no ticket of ${tickets.provider} shows its approval`;
        return [{ path: ["environments", name, "change-control", "breaking-approval"], message }];
    });
}
/**
 * In another system than GitHub a person is known by the account in `tickets.users` alone: without one, whoever is never to count
 * would count. Apps of GitHub have no account there.
 */
function uncountedWithoutAccount({ approvals, tickets }) {
    if (tickets === undefined || tickets.provider === "github-issue" || !("min" in tickets.approvals))
        return [];
    const known = Object.keys(tickets.users ?? {});
    const isKnown = (login) => known.some((other) => other.toLowerCase() === login.toLowerCase());
    return (approvals?.["never-counts"] ?? []).flatMap((login, index) => {
        if (login.endsWith("[bot]") || isKnown(login))
            return [];
        const message = `${login} has no account in tickets.users, so an approval of theirs in ${tickets.provider} would count: name it there${(0,nearest/* suggestion */.h)(login, known)}`;
        return [{ path: ["approvals", "never-counts", index], message }];
    });
}
function missingParts(policy) {
    if (policy.tickets !== undefined)
        return [];
    const controlled = Object.entries(policy.environments ?? {}).flatMap(([name, rules]) => rules["change-control"]?.required === true
        ? [{ path: ["environments", name, "change-control"], message: "needs tickets: say where change tickets stand" }]
        : []);
    if (policy["break-glass"]?.enabled !== true)
        return controlled;
    const message = "needs tickets: an emergency has a ticket too, so say where they stand";
    return [...controlled, { path: ["break-glass", "enabled"], message }];
}

// EXTERNAL MODULE: ./.build/shared/policy/environments.js
var environments = __webpack_require__(14839);
// EXTERNAL MODULE: ./.build/shared/policy/calendar-times.js
var calendar_times = __webpack_require__(10820);
;// CONCATENATED MODULE: ./.build/shared/policy/time-zone.js

/**
 * A zone of the IANA time zone database as `Area/City`, or `UTC`. Abbreviations such as `EST` and offsets are refused: they
 * know no summer time, and mean one thing here and another there.
 */
const timeZone = schemas/* string */.YjP().refine(isTimeZone, {
    error: ({ input }) => `${JSON.stringify(input)} is no time zone; write it as Area/City, as in Europe/Berlin, or UTC`,
});
function isTimeZone(text) {
    if (text === "UTC")
        return true;
    // Etc/GMT-1 is one hour east of Greenwich, which nobody expects.
    if (!/^[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z0-9_+-]+){1,2}$/.test(text) || text.startsWith("Etc/"))
        return false;
    try {
        return new Intl.DateTimeFormat("en", { timeZone: text }) !== undefined;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/shared/policy/freeze.js




/** How firmly a freeze holds, the strictest first: of several that are active it wins. @public */
const FREEZE_TIERS = ["hard", "light", "advisory"];
/** The ways in which a calendar says its times; it has exactly one of them. */
const TIMES = ["between", "weekly", "cron", "ical"];
const calendar = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().regex(/^[a-z0-9-]{1,64}$/, "a calendar's id is lower case letters, digits and '-', at most 64"),
    tier: schemas/* enum */.k5n(FREEZE_TIERS)
        .describe("hard: only with an override. light: what `allow` names passes. advisory: a warning."),
    environments: (0,vocabulary/* listOf */.c3)(vocabulary/* environmentName */.VE, "environment").describe("Where it holds."),
    changes: vocabulary/* changeKinds */.cz.default(["schema", "infra", "config"]).describe("The kinds of change that it stops."),
    timezone: timeZone.optional().describe("Default that of the freeze."),
    between: calendar_times/* betweenSchema */.So.optional().describe("Once, from one local time up to another, which is not part of it."),
    weekly: calendar_times/* weeklySchema */.bh.optional().describe("Every week, from one time up to another."),
    cron: calendar_times/* cronSchema */.u3.optional().describe("From each time that the expression names, so long."),
    ical: calendar_times/* icalSchema */.hF.optional().describe("The events of an iCalendar file in the repository."),
    allow: schemas/* strictObject */.rej({
        severity: (0,vocabulary/* listOf */.c3)(schemas/* enum */.k5n(["docs-only", "additive"]), "severity"),
    })
        .optional()
        .describe("Changes of the contract that pass a light freeze; default docs-only and additive ones."),
    override: schemas/* strictObject */.rej({
        approval: vocabulary/* roleName */.S3.describe("Who may lift it for one change."),
        "ticket-type": vocabulary/* line */.n8.optional().describe("The type that the change's ticket must have for that; default any."),
    })
        .optional()
        .describe("How a change passes all the same; default not at all."),
})
    .superRefine((written, context) => {
    const given = TIMES.filter((way) => written[way] !== undefined);
    const [first, second] = given;
    if (first === undefined) {
        context.addIssue({ code: "custom", message: `has no times; give one of ${TIMES.join(", ")}` });
    }
    if (second !== undefined) {
        const message = `stands beside ${first}; give exactly one of ${TIMES.join(", ")}`;
        context.addIssue({ code: "custom", message, path: [second] });
    }
    if (written.allow !== undefined && written.tier !== "light") {
        const why = written.tier === "hard" ? "a hard freeze lets nothing pass" : "an advisory freeze stops nothing";
        context.addIssue({ code: "custom", message: `${why}; only a light one has this key`, path: ["allow"] });
    }
});
/** The part `freeze` of the policy. */
const freezeSchema = schemas/* strictObject */.rej({
    timezone: timeZone.describe("Where the local times of the calendars are told: Area/City, or UTC."),
    "on-error": schemas/* enum */.k5n(["block", "warn"]).default("block").describe("What a calendar does that cannot be read."),
    calendars: schemas/* array */.YOg(calendar).superRefine((calendars, context) => {
        calendars.forEach(({ id }, index) => {
            const first = calendars.findIndex((other) => other.id === id);
            if (first === index)
                return;
            const message = `the calendar ${first} has the id ${JSON.stringify(id)} already`;
            context.addIssue({ code: "custom", message, path: [index, "id"] });
        });
    }),
})
    .describe("When changes may not go out.");

// EXTERNAL MODULE: ./.build/shared/policy/ledger.js
var ledger = __webpack_require__(9348);
;// CONCATENATED MODULE: ./.build/shared/policy/notify.js


/** What a deployment tells people, in the order of its life. @public */
const NOTICE_EVENTS = [
    "started",
    "waiting",
    "shifted",
    "soaking",
    "succeeded",
    "failed",
    "rolled-back",
    "blocked",
    "break-glass",
];
const common = {
    events: (0,vocabulary/* listOf */.c3)(schemas/* enum */.k5n(NOTICE_EVENTS), "event")
        .optional()
        .describe("What is told; default everything. Break-glass is told in any case."),
    environments: (0,vocabulary/* listOf */.c3)(vocabulary/* environmentName */.VE, "environment")
        .optional()
        .describe("Of which environments it is told; default all."),
    required: schemas/* boolean */.zMY()
        .default(false)
        .describe("Whether a notice that cannot be given fails the step; for break-glass it always does."),
};
const slack = schemas/* strictObject */.rej({
    channel: schemas/* string */.YjP()
        .regex(/^[CGD][A-Z0-9]{8,}$/, "is no channel id; copy it from the channel's details, as in C0123456789"),
    mode: schemas/* enum */.k5n(["update", "post"]).default("update").describe("One message that is updated, or one for each event."),
    "thread-details": schemas/* boolean */.zMY().default(true).describe("Whether details go into the thread."),
    mentions: schemas/* strictObject */.rej({
        on: (0,vocabulary/* listOf */.c3)(schemas/* enum */.k5n(["failure", "break-glass"]), "event").default(["failure", "break-glass"]),
        group: schemas/* string */.YjP().regex(/^S[A-Z0-9]{7,}$/, "is no id of a user group, as in S0123ABCD"),
    })
        .optional()
        .describe("Whom to call; default nobody."),
    ...common,
})
    .describe("A channel of Slack, with a bot token.");
const slackWebhook = schemas/* strictObject */.rej(common)
    .describe("Slack by a webhook; its address is a secret and stands in the workflow.");
const teams = schemas/* strictObject */.rej(common)
    .describe("Teams by a workflow's webhook; its address is a secret and stands in the workflow.");
const webhook = schemas/* strictObject */.rej({ url: vocabulary/* httpsUrl */.N3, ...common }).describe("Signed JSON to an address of yours.");
const githubIssue = schemas/* strictObject */.rej({
    repository: vocabulary/* repositoryName */.aR.optional().describe("Default this one."),
    issue: schemas/* int */.Whr("is no number of an issue").min(1, "is no number of an issue").optional(),
    title: vocabulary/* line */.n8
        .optional()
        .describe("The issue by its title: one that the token's account opened, and opens when there is none."),
    ...common,
})
    .superRefine(({ issue, title }, context) => {
    if (issue === undefined || title === undefined)
        return;
    context.addIssue({ code: "custom", message: "stands beside issue; name the issue once", path: ["title"] });
})
    .describe("Comments on an issue of GitHub.");
/** The part `notify` of the policy: one entry for each way of telling people. */
const notifySchema = schemas/* strictObject */.rej({
    slack: slack.optional(),
    "slack-webhook": slackWebhook.optional(),
    teams: teams.optional(),
    webhook: webhook.optional(),
    "github-issue": githubIssue.optional(),
})
    .describe("Whom deployments are told to.");

// EXTERNAL MODULE: ./.build/shared/policy/probe.js
var probe = __webpack_require__(71903);
;// CONCATENATED MODULE: ./.build/shared/policy/schema-version.js


/** The part `schema` of the policy: where the version of a contract stands, and how exactly it is promoted. */
const schemaVersionSchema = schemas/* strictObject */.rej({
    "version-source": vocabulary/* repositoryPath */.SH
        .optional()
        .describe("The JSON file that holds the schema version, such as server.json or mcp-schema.json."),
    pin: schemas/* enum */.k5n(["exact", "patch", "minor"])
        .default("exact")
        .describe("How far a release may differ from the version that soaked: not at all, or by a patch or minor step."),
})
    .describe("Where the version of the contract stands, and how exactly it is promoted.");

// EXTERNAL MODULE: ./.build/shared/policy/service-name.js
var service_name = __webpack_require__(21776);
;// CONCATENATED MODULE: ./.build/shared/policy/tickets.js



/** The systems that a change ticket may stand in. */
const TICKET_PROVIDERS = (/* unused pure expression or super */ null && (["jira", "jira-dc", "servicenow", "github-issue"]));
const count = schemas/* int */.Whr("is no whole number").min(1, "is less than 1");
const forbidSelf = schemas/* boolean */.zMY()
    .default(true)
    .describe("Whether who asked for the change, started the run or wrote a commit may not approve it.");
function bindingBy(field) {
    return schemas/* strictObject */.rej({
        mode: schemas/* enum */.k5n(["field", "title"])
            .default("field")
            .describe("By fields that must match exactly, or by a marker in the title."),
        "service-field": field.optional(),
        "environment-field": field.optional(),
        "digest-field": field.optional().describe("Holds the digest of the contract."),
        "version-field": field.optional().describe("Holds the version of the schema; instead of the digest."),
    })
        .superRefine((written, context) => {
        if (written.mode === "title")
            return;
        for (const key of ["service-field", "environment-field"]) {
            if (written[key] === undefined)
                context.addIssue({ code: "custom", message: "missing; name the field", path: [key] });
        }
        if (written["digest-field"] !== undefined || written["version-field"] !== undefined)
            return;
        const message = "missing; name digest-field or version-field: a ticket must say which release it is about";
        context.addIssue({ code: "custom", message, path: ["digest-field"] });
    })
        .describe("How a ticket says which change it is about: a bare number is about nothing.");
}
/** Names of fields in Jira are translated and not unique. */
const jiraField = schemas/* string */.YjP()
    .regex(/^(?:customfield_[1-9]\d{0,9}|labels|environment)$/, "is no id of a field of Jira; write it as customfield_10101 (the address /rest/api/2/field lists them)");
const serviceNowField = schemas/* string */.YjP()
    .regex(/^[a-z][a-z0-9_]{0,79}$/, "is no name of a column of ServiceNow; write it as u_target_environment");
function windowOf(start, end) {
    return schemas/* strictObject */.rej({
        "start-field": start,
        "end-field": end,
        required: schemas/* boolean */.zMY().default(true).describe("Whether a ticket without a window is refused."),
        grace: duration/* duration */.p0.default("PT0S").describe("How much earlier and later the change may happen."),
    })
        .describe("When the ticket allows the change.");
}
const users = schemas/* record */.g1P(vocabulary/* login */.iD, vocabulary/* line */.n8.describe("The account of the ticket system."))
    .optional()
    .describe("Accounts of the ticket system by login: who has none there is nobody who can approve another's change.");
const tickets_common = {
    types: schemas/* record */.g1P(vocabulary/* roleName */.S3, (0,vocabulary/* listOf */.c3)(vocabulary/* line */.n8, "type"))
        .optional()
        .describe("What the system calls a type that other parts name, such as emergency; default the same. Jira: names of types; ServiceNow: raw values of type; GitHub: labels."),
    reuse: schemas/* literal */.euz("single-deployment")
        .default("single-deployment")
        .describe("One release for each ticket and environment; again only the same, and once back."),
    "on-unavailable": schemas/* literal */.euz("block")
        .default("block")
        .describe("A system that does not answer allows nothing; there is no other way."),
};
const jiraShape = {
    "base-url": vocabulary/* httpsUrl */.N3.describe("https address of the site; only it is spoken to."),
    projects: (0,vocabulary/* listOf */.c3)(schemas/* string */.YjP().regex(/^(?:[A-Z][A-Z0-9_]+|[1-9]\d*)$/, "is no key or id of a project, as in CHG"), "project"),
    "issue-types": (0,vocabulary/* listOf */.c3)(vocabulary/* line */.n8, "type").describe("Types of issues that are change tickets."),
    states: schemas/* strictObject */.rej({
        approved: (0,vocabulary/* listOf */.c3)(vocabulary/* line */.n8, "state").optional().describe("States by name, as the site's language has them."),
        "approved-ids": (0,vocabulary/* listOf */.c3)(schemas/* string */.YjP().regex(/^\d+$/, "is no id of a state: digits, in quotes"), "state")
            .optional()
            .describe("States by id, which no translation changes."),
    })
        .superRefine((written, context) => {
        if (written.approved !== undefined || written["approved-ids"] !== undefined)
            return;
        context.addIssue({ code: "custom", message: "names no state; write approved, approved-ids, or both" });
    })
        .describe("States in which a change may be made; every other one refuses it."),
    approvals: schemas/* discriminatedUnion */.gMt("source", [
        schemas/* strictObject */.rej({ source: schemas/* literal */.euz("jsm"), min: count.default(1), "forbid-self": forbidSelf })
            .describe("Service Management's approvals."),
        schemas/* strictObject */.rej({ source: schemas/* literal */.euz("state") })
            .describe("The state alone, which does not say who approved: no breaking change passes."),
    ])
        .describe("Who has approved. A field of users is no source: it does not say who filled it in."),
    window: windowOf(jiraField, jiraField).optional(),
    binding: bindingBy(jiraField),
    users,
    ...tickets_common,
};
const jira = schemas/* strictObject */.rej({ provider: schemas/* literal */.euz("jira"), ...jiraShape }).describe("Jira Cloud.");
const jiraDataCenter = schemas/* strictObject */.rej({ provider: schemas/* literal */.euz("jira-dc"), ...jiraShape }).describe("Jira Data Center.");
const serviceNow = schemas/* strictObject */.rej({
    provider: schemas/* literal */.euz("servicenow"),
    "base-url": vocabulary/* httpsUrl */.N3.describe("https address of the instance; only it is spoken to."),
    api: schemas/* enum */.k5n(["change", "table"]).default("change").describe("The change API (sn_chg_rest), or the table API."),
    states: schemas/* strictObject */.rej({
        approved: (0,vocabulary/* listOf */.c3)(schemas/* string */.YjP().regex(/^-?\d+$/, "is no raw value of a state: digits, in quotes"), "state"),
    })
        .prefault({ approved: ["-1"] })
        .describe("Raw values of the states in which a change may be made; default -1, Implement."),
    "conflict-states": (0,vocabulary/* listOf */.c3)(vocabulary/* line */.n8, "state")
        .default(["No Conflict"])
        .describe("Values of conflict_status with which it may be made."),
    approvals: schemas/* strictObject */.rej({ min: count.default(1), "forbid-self": forbidSelf }).prefault({}),
    window: windowOf(serviceNowField.default("start_date"), serviceNowField.default("end_date")).prefault({}),
    binding: bindingBy(serviceNowField),
    users,
    ...tickets_common,
})
    .describe("Change requests of ServiceNow.");
const whoApproves = {
    team: vocabulary/* teamName */.Ps.optional().describe("Whose members may approve."),
    codeowners: schemas/* boolean */.zMY()
        .default(false)
        .describe("Whether those may whom CODEOWNERS in the repository of the tickets names as owners of .github/mcp-gates.yml."),
    min: count.default(1),
    "forbid-self": forbidSelf,
};
function somebodyApproves({ team, codeowners }, context) {
    if (team !== undefined || codeowners)
        return;
    context.addIssue({ code: "custom", message: "lets nobody approve; name a team, or write codeowners: true" });
}
const tickets_githubIssue = schemas/* strictObject */.rej({
    provider: schemas/* literal */.euz("github-issue"),
    repository: vocabulary/* repositoryName */.aR.describe("Where the tickets are issues."),
    labels: (0,vocabulary/* listOf */.c3)(vocabulary/* line */.n8, "label").optional().describe("Labels that a ticket must have; default none."),
    approvals: schemas/* discriminatedUnion */.gMt("source", [
        schemas/* strictObject */.rej({
            source: schemas/* literal */.euz("label"),
            label: vocabulary/* line */.n8.default("change-approved").describe("The label that an approver sets."),
            ...whoApproves,
        })
            .superRefine(somebodyApproves)
            .describe("An approver sets a label; comments do not approve."),
        schemas/* strictObject */.rej({
            source: schemas/* literal */.euz("comment"),
            comment: vocabulary/* line */.n8
                .refine((text) => text.trim() !== "/decline", "is what declines; write another text")
                .default("/approve")
                .describe("The first line of a comment that approves."),
            ...whoApproves,
        })
            .superRefine(somebodyApproves)
            .describe("An approver writes a comment."),
    ])
        .describe("How it is approved. In either way a comment that begins with the line /decline declines."),
    window: windowOf(vocabulary/* line */.n8.default("Window start"), vocabulary/* line */.n8.default("Window end")).optional(),
    binding: bindingBy(vocabulary/* line */.n8).prefault({
        "service-field": "Service",
        "environment-field": "Environment",
        "digest-field": "Contract digest",
        "version-field": "Schema version",
    }),
    ...tickets_common,
})
    .describe("Issues of GitHub with a form; needs no other system.");
/** The part `tickets` of the policy: where change tickets stand, and what one must say. */
const ticketsSchema = schemas/* discriminatedUnion */.gMt("provider", [jira, jiraDataCenter, serviceNow, tickets_githubIssue])
    .describe("Where change tickets stand, and what one must say.");

;// CONCATENATED MODULE: ./.build/shared/policy/policy.js
















const parts = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe("The version of this file's form."),
    service: schemas/* string */.YjP()
        .regex(service_name/* SERVICE_NAME */.O, service_name/* SERVICE_NAME_RULE */.V)
        .optional()
        .describe("Name of the server product that this repository holds."),
    contract: contract_rules/* contractSchema */.Cy.optional(),
    capture: captureSchema.optional().describe("What one side may cost before the gate gives up on it."),
    acknowledgements: acknowledgements/* acknowledgementList */.Fn
        .optional()
        .describe("Changes that somebody answers for; more may stand in .github/mcp-gates.acks.yml."),
    context: contract_rules/* contextSchema */.R3.optional(),
    usage: contract_rules/* usageSchema */.ht.optional(),
    portability: contract_rules/* portabilitySchema */.Hk.optional(),
    deprecation: deprecationSchema.optional().describe("How the end of something has to be announced."),
    deprecations: deprecationsSchema
        .optional()
        .describe("Ends of tools, prompts and arguments that the server cannot announce by itself."),
    aliases: aliasesSchema.optional().describe("Old names that the server still answers."),
    probe: probe/* probeSchema */.ul.optional().describe("What is asked of a server that runs."),
    schema: schemaVersionSchema.optional(),
    environments: environments/* environmentsSchema */.m.optional(),
    ledger: ledger/* ledgerSchema */.Bx.optional(),
    freeze: freezeSchema.optional(),
    tickets: ticketsSchema.optional(),
    approvals: approvalsSchema.optional(),
    "break-glass": breakGlassSchema.optional(),
    notify: notifySchema.optional(),
});
/** The policy file, version 1. Strict at every level: a mistyped key must not silently relax a gate. */
const policySchema = parts.superRefine((policy, context) => {
    for (const { path, message } of misfitsOf(policy))
        context.addIssue({ code: "custom", message, path: [...path] });
});
/** The policy of a repository that has none. */
const DEFAULT_POLICY = { version: 1 };
/** What a policy allows the tool list to cost; `undefined` when it says nothing. */
function contextBudgetOf({ context }) {
    return context === undefined ? undefined : { maxTokens: context["max-tokens"], maxGrowth: context["max-growth"] };
}
/** What a policy announces of its server; `undefined` when it says nothing. */
function declarationsOf({ deprecation, deprecations, aliases }) {
    if (deprecation === undefined && deprecations === undefined && aliases === undefined)
        return undefined;
    return { deprecations, aliases, minimumDays: deprecation?.["minimum-days"] };
}


/***/ }),

/***/ 71903:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ probeChecksSchema),
/* harmony export */   W$: () => (/* binding */ probeCanarySchema),
/* harmony export */   ul: () => (/* binding */ probeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _contract_schema_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27049);
/* harmony import */ var _probe_choices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72238);
/* harmony import */ var _probe_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12129);
/* harmony import */ var _probe_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52365);





const name = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1, "must not be empty");
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive("must be more than 0 milliseconds");
/** An expectation on the result of a canary call: a JSON pointer into it, and a value or a regular expression. */
const expectation = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ pointer: pointer(), equals: zod__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq9() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ pointer: pointer(), matches: textPattern() }),
], { error: "needs a `pointer`, and either `equals` or `matches`" });
/** A call of a tool that is safe to make, as often as is probed. */
const probeCanarySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    tool: name,
    /** Default none. */
    arguments: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq9()).optional(),
    /** Whether the tool must report an error; default false. */
    "is-error": zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
    /** Whether structuredContent must fit the tool's outputSchema; default true. */
    "validate-output": zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
    expect: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(expectation).optional(),
    /** Milliseconds that the call may take. */
    "max-milliseconds": milliseconds.optional(),
});
/** What is asked of each server beyond that it works; also what the input `checks` of the action holds. */
const probeChecksSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** Tools that there must be; default 1. */
    "min-tools": zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).optional(),
    "required-tools": zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(name).optional(),
    "expected-digest": zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^sha256:[0-9a-f]{64}$/, "must be `sha256:` and 64 hex digits")
        .optional(),
    /** A contract file, or `git:<ref>:<path>`. */
    "expected-contract": name.optional(),
    "expected-server": zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: name.optional(), version: name.optional() }).optional(),
    /** Milliseconds that each part may take, and the 95th percentile over the samples. */
    latency: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        dns: milliseconds.optional(),
        tcp: milliseconds.optional(),
        tls: milliseconds.optional(),
        "first-byte": milliseconds.optional(),
        protocol: milliseconds.optional(),
        list: milliseconds.optional(),
        total: milliseconds.optional(),
        p95: milliseconds.optional(),
    })
        .optional(),
    /** Probes for the latency figures; default 1. */
    samples: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(100).optional(),
    /** Days that the certificate must still hold, 0 = not asked. Where it is absent, fewer than 14 are a warning. */
    "certificate-days": zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).optional(),
    /** Whether an unknown session id must be answered with 404 (`true`), or is not tried (`false`); default: it is told. */
    "unknown-session": zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
    /** Whether the server's own event stream must begin; default true. */
    stream: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
    /** Whether two samples of the lists must agree; default true. */
    deterministic: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
    /** Whether a modern server over HTTP is also asked in the legacy era; default true. */
    "both-eras": zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
    canaries: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(probeCanarySchema).optional(),
    /** Calls of a witness file (`mcp-gates diff --witnesses`) that must still be taken: of these tools alone. */
    witnesses: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ file: name, tools: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(name).min(1, "name the tools that may be called") })
        .optional(),
});
const targets = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_probe_target_js__WEBPACK_IMPORTED_MODULE_2__/* .probeTargetSchema */ .D).min(1, "name one target at least");
/** The part `probe` of the policy. */
const probeSchema = probeChecksSchema.extend({
    targets: targets.optional(),
    era: _probe_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .eraChoice */ .g6.optional(),
    /** Healthy targets that there must be: a count, or a share such as `50%`; default all. */
    "min-healthy": _probe_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .minimumHealthy */ .Uh.optional(),
    /** Zones in which one target at least must be healthy; default not asked. */
    "min-zones": zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).optional(),
    /** Whether all targets must have the same contract; default false. */
    parity: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
    /** Samples of each address when parity is asked for; default 1, or enough to miss one of `replicas` once in a hundred times, 500 at most. */
    "parity-samples": zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(500).optional(),
    /** Targets that are probed at the same time; default 8. */
    concurrency: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(200).optional(),
    /** Megabytes that all answers of one probe may have together, and one of them half; default 6. More cost more memory. */
    "max-megabytes": zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(_probe_size_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_MEGABYTES */ .u).optional(),
    /** Whether the first request may be redirected within the same origin; default false. */
    "allow-redirects": zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
});
function pointer() {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^(?:\/(?:[^~/]|~[01])*)*$/, "is no JSON pointer: it begins with a slash, or is empty");
}
function textPattern() {
    // Not `superRefine`: after an issue of that, the union would speak of its choices alone.
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine((pattern) => (0,_contract_schema_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .textPatternProblem */ .PK)(pattern) === undefined, {
        error: ({ input }) => (0,_contract_schema_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .textPatternProblem */ .PK)(String(input)),
    });
}


/***/ }),

/***/ 47796:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretsIn)
/* harmony export */ });
/** Tokens by what they look like, and what they are. A policy is read by many; what is secret stands in the workflow. */
const SECRETS = [
    { what: "a token of GitHub", looks: /\b(?:gh[pousr]_[A-Za-z0-9]{16,}|github_pat_[A-Za-z0-9_]{20,})/ },
    { what: "a token of Slack", looks: /\bx(?:ox[abeoprs]|app)-[A-Za-z0-9-]{10,}/ },
    { what: "the address of a Slack webhook", looks: /\bhooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\// },
    {
        what: "the address of a Teams webhook",
        looks: /\.webhook\.office\.com\/|\b(?:logic\.azure|powerplatform|powerautomate)\.com\b.*[?&]sig=/,
    },
    { what: "a token of Atlassian", looks: /\bAT(?:ATT|CTT|BB|SSP)[A-Za-z0-9]?[A-Za-z0-9_=-]{16,}/ },
    { what: "a token of GitLab", looks: /\bgl(?:pat|dt|rt|cbt)-[A-Za-z0-9_-]{16,}/ },
    { what: "a token of npm", looks: /\bnpm_[A-Za-z0-9]{30,}/ },
    { what: "a key of a model provider", looks: /\bsk-[A-Za-z0-9_-]{20,}/ },
    { what: "a key of AWS", looks: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ },
    { what: "a key of Google", looks: /\bAIza[A-Za-z0-9_-]{30,}/ },
    { what: "a JSON web token", looks: /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/ },
    { what: "a private key", looks: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
    { what: "an Authorization header", looks: /\b(?:Bearer|Basic) [A-Za-z0-9+/._~-]{16,}=*/i },
    { what: "an address with a password", looks: /\b[a-z][a-z0-9+.-]*:\/\/[^\s/@:]*:[^\s/@]+@/i },
];
/** Every text of a value, keys included, that looks like a secret. */
function secretsIn(value, path = []) {
    if (typeof value === "string") {
        const found = SECRETS.find(({ looks }) => looks.test(value));
        return found === undefined ? [] : [{ path, message: messageOf(found.what) }];
    }
    if (Array.isArray(value))
        return value.flatMap((item, index) => secretsIn(item, [...path, index]));
    if (typeof value !== "object" || value === null)
        return [];
    return Object.entries(value).flatMap(([key, member]) => {
        const inKey = SECRETS.find(({ looks }) => looks.test(key));
        // The key itself must not be shown as part of a path.
        if (inKey !== undefined)
            return [{ path, message: messageOf(`${inKey.what} as a key`) }];
        return secretsIn(member, [...path, key]);
    });
}
function messageOf(what) {
    return `looks like ${what}, and no secret belongs into this file: revoke it, and hand it over as a secret of the workflow`;
}


/***/ }),

/***/ 42801:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cJ: () => (/* binding */ trustedSourceOf),
/* harmony export */   pb: () => (/* binding */ trustedPlace),
/* harmony export */   u3: () => (/* binding */ readTrustedFile)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68304);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47687);






/** Bytes of a file at most; a longer one is something else. */
const LONGEST = 256 * 1024;
const GIT_MILLISECONDS = 20_000;
/**
 * Reads a file, and says where it was found, for people. `undefined` only when it is certain that there is none; what
 * cannot be read is an error, since a file that is out of reach must not relax a gate. `noun` is what errors call it.
 */
async function readTrustedFile(source, noun) {
    const named = { noun, place: trustedPlace(source) };
    const text = await readText(source, named);
    if (text === undefined)
        return undefined;
    if (Buffer.byteLength(text) > LONGEST)
        throw tooLong(named);
    return { text, place: named.place };
}
/** Where a source stands, for people: `.github/mcp-gates.yml at 1a2b3c…`. */
function trustedPlace(source) {
    if (source.kind === "file")
        return source.path;
    return `${source.path} at ${source.ref ?? "the default branch"}`;
}
/** The source that a target names on a command line: `git:<ref>:<path>` or a file path. `example` is for the error. */
function trustedSourceOf(target, directory, example) {
    if (!target.startsWith("git:"))
        return { kind: "file", path: target, directory };
    const [, ref = "", path = ""] = /^git:([^:]*):(.*)$/s.exec(target) ?? [];
    if (ref === "" || path === "" || ref.startsWith("-")) {
        throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`"${target}" is not git:<ref>:<path>, as in git:origin/main:${example}.`);
    }
    return { kind: "git", ref, path, directory };
}
async function readText(source, named) {
    switch (source.kind) {
        case "repository":
            return await source.read(source.path, source.ref);
        case "git":
            return await readGitBlob(source, named);
        case "file":
            return await readPlainFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(source.directory, source.path), named);
    }
}
async function readPlainFile(path, named) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        if (size > LONGEST)
            throw tooLong(named);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
    }
    catch (error) {
        if (error instanceof _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1)
            throw error;
        const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .v)(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        throw unreadable(named, `(${code ?? String(error)}): name a readable file.`, error);
    }
}
async function readGitBlob(source, named) {
    // A commit that is not there must not look like a file that is not there.
    const commit = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${source.ref}^{commit}`], {
        named,
        source,
    });
    if (commit === undefined) {
        throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${theFile(named)} cannot be read: git knows no commit "${source.ref}" here. Fetch it first (git fetch origin ${source.ref}).`);
    }
    const listed = await git(["ls-tree", "--full-tree", "-z", commit.trim(), "--", source.path], { named, source });
    if (listed === undefined)
        throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${theFile(named)} cannot be read: git ls-tree failed on it.`);
    if (listed === "")
        return undefined;
    const text = await git(["cat-file", "blob", `${commit.trim()}:${source.path}`], { named, source });
    if (text !== undefined)
        return text;
    throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${theFile(named)} is not a file of at most ${LONGEST} bytes: name another file.`);
}
/** What a git command prints; `undefined` when it fails. Throws when there is no git or no repository at all. */
async function git(parameters, { named, source }) {
    try {
        const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [...parameters], {
            cwd: source.directory,
            timeout: GIT_MILLISECONDS,
            maxBuffer: LONGEST + 1024,
            encoding: "utf8",
            // Its messages are read below.
            env: { ...process.env, LC_ALL: "C" },
        });
        return (await run).stdout;
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .v)(error) === "ENOENT")
            throw unreadable(named, "there is no git command here.", error);
        if (String(error).includes("not a git repository")) {
            throw unreadable(named, `${source.directory} is not in a git repository.`, error);
        }
        return undefined;
    }
}
function tooLong(named) {
    return new _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${theFile(named)} is longer than ${LONGEST} bytes: name another file.`);
}
function unreadable(named, reason, cause) {
    const joint = reason.startsWith("(") ? " " : ": ";
    return new _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${theFile(named)} cannot be read${joint}${reason}`, { cause });
}
function theFile({ noun, place }) {
    return `The ${noun} ${place}`;
}


/***/ }),

/***/ 24369:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ httpsUrl),
/* harmony export */   Ps: () => (/* binding */ teamName),
/* harmony export */   S3: () => (/* binding */ roleName),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cz: () => (/* binding */ changeKinds),
/* harmony export */   iD: () => (/* binding */ login),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   tO: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** What a change of a server is about: its contract, its image, or neither. Computed from digests, never declared. @public */
const CHANGE_KINDS = ["schema", "infra", "config"];
/** The name of an environment. */
const environmentName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9_-]{1,64}$/, "an environment is letters, digits, '_' and '-', at most 64");
/** The name of a role that may allow something: `cab`, `release-manager`. */
const roleName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z][a-z0-9-]{0,62}$/, "a role is lower case letters, digits and '-', and begins with a letter");
/** A team of GitHub. */
const teamName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9-]{1,39}\/[a-z0-9._-]{1,100}$/, "is no team; write it as organization/team, as in acme/mcp-cab");
/** A person or, with `[bot]`, an app of GitHub; those whom a company manages have an underscore. */
const login = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9_-]{1,60}(?:\[bot\])?$/, "is no login of GitHub, as in octocat");
/** A repository of GitHub. */
const repositoryName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}$/, "is no repository; write it as owner/name, as in acme/payments");
/** A text that says something, on one line. */
const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/\S/, "is empty")
    .max(200, "is longer than 200 characters")
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, "holds line breaks or control characters");
/** The path of a file of the repository, from its root. */
const repositoryPath = line.refine((path) => !/^(?:[/\\~]|[A-Za-z]:|[a-z]+:)/.test(path) && !path.split(/[/\\]/).includes(".."), {
    error: ({ input }) => `${JSON.stringify(input)} is not a path from the root of this repository; nothing is fetched from elsewhere`,
});
/** An address that may be spoken to: https, without credentials. */
const httpsUrl = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine(isHttps, {
    error: ({ input }) => `${JSON.stringify(input)} is no https address without credentials, as in https://acme.example.com`,
});
/** A list that names each thing once, and something at all. */
function listOf(item, noun) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item)
        .min(1, `names no ${noun}`)
        .superRefine((items, context) => {
        items.forEach((each, index) => {
            if (items.indexOf(each) === index)
                return;
            context.addIssue({ code: "custom", message: `${JSON.stringify(each)} stands there twice`, path: [index] });
        });
    });
}
/** The change kinds that something is about; default all. */
const changeKinds = listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(CHANGE_KINDS), "kind of change");
function isHttps(text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, username, password, search, hash } = new URL(text);
    return protocol === "https:" && `${username}${password}${search}${hash}` === "";
}


/***/ }),

/***/ 70738:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseYamlDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68304);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(647);



/** What a YAML 1.2 text holds. Throws an InvalidDocument, which names every problem with its line and column. */
function parseYamlDocument(text, kind) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
    const document = documents[0];
    if (!Array.isArray(documents) || document === undefined)
        throw wrongDocument(kind, [{ message: "it is empty; begin with version: 1" }]);
    if (documents.length > 1)
        throw wrongDocument(kind, [{ message: `it holds several YAML documents; ${withArticle(kind.noun)} is one` }]);
    const unread = [...document.errors, ...document.warnings];
    if (unread.length > 0) {
        throw wrongDocument(kind, unread.map((problem) => ({ ...positionAt(lines, problem.pos[0]), message: problem.message })));
    }
    const outlawed = prototypeKey(document);
    if (outlawed !== undefined)
        throw wrongDocument(kind, [{ ...positionOf(outlawed, lines), message: 'unknown key "__proto__"' }]);
    const value = plainValue(document, kind);
    const refused = kind.refused?.(value) ?? [];
    if (refused.length > 0) {
        throw wrongDocument(kind, refused.map(({ path, message }) => valueProblem(path, message, { document, lines, kind })));
    }
    const parsed = kind.schema.safeParse(value, { reportInput: true });
    if (parsed.success)
        return parsed.data;
    throw wrongDocument(kind, parsed.error.issues.flatMap((issue) => problemsOf(issue, { document, lines, kind })));
}
function wrongDocument({ noun, place }, problems) {
    return new _configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidDocument */ .D1(`The ${noun} ${place} is not valid`, problems);
}
/** Anchors and aliases may be used, a bomb of them not: the count is the `yaml` package's own limit. */
function plainValue(document, kind) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw wrongDocument(kind, [{ message: error instanceof Error ? error.message : String(error) }]);
    }
}
function problemsOf(issue, source) {
    const { document, lines, kind } = source;
    const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    const names = path.map(String);
    if (issue.code === "unrecognized_keys") {
        const known = knownKeys(names, { schema: kind.schema, value: document.toJS() });
        return issue.keys.map((key) => {
            const below = path.length === 0 ? "" : ` below ${path.join(".")}`;
            const message = `unknown key "${key}"${below}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(key, known)}`;
            return { ...positionOf(keyNode(document, [...names, key]), lines), message };
        });
    }
    if (issue.code === "invalid_key") {
        const reason = issue.issues.map((inner) => inner.message).join(", ");
        const message = `${path.slice(0, -1).join(".")}: ${reason}`;
        return [{ ...positionOf(keyNode(document, names), lines), message }];
    }
    return [valueProblem(path, reasonOf(issue), source)];
}
function valueProblem(path, reason, { document, lines, kind }) {
    const subject = path.length === 0 ? `the ${kind.noun}` : path.join(".");
    return { ...positionOf(valueNode(document, path), lines), message: `${subject}: ${reason}` };
}
function withArticle(noun) {
    return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
function reasonOf(issue) {
    if (issue.code === "invalid_value")
        return choiceReason(issue.input, issue.values);
    // A mapping whose other keys depend on the one that is wrong here.
    if (issue.code === "invalid_union" && "discriminator" in issue && "options" in issue) {
        return choiceReason(member(issue.input, String(issue.discriminator)), issue.options);
    }
    if (issue.code === "invalid_type") {
        if (issue.input === undefined)
            return `missing; it must be ${article(issue.expected)}`;
        const next = issue.expected === "string" && typeof issue.input !== "object" ? "; put it in quotes" : "";
        return `${shown(issue.input)} is not ${article(issue.expected)}${next}`;
    }
    return issue.message;
}
function choiceReason(input, values) {
    const allowed = values.map((value) => JSON.stringify(value)).join(", ");
    if (input === undefined)
        return `missing; write ${values.length > 1 ? "one of " : ""}${allowed}`;
    const near = typeof input === "string" ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(input, values.map(String)) : "";
    return `${shown(input)} is not ${values.length > 1 ? "one of " : ""}${allowed}${near}`;
}
function member(value, key) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function shown(input) {
    if (typeof input === "object" && input !== null)
        return Array.isArray(input) ? "a list" : "a mapping";
    return JSON.stringify(input) ?? "nothing";
}
const EXPECTED = {
    object: "a mapping",
    record: "a mapping",
    array: "a list",
    string: "a text",
    boolean: "true or false",
};
function article(expected) {
    return EXPECTED[expected] ?? `a ${expected}`;
}
/** The keys that the schema knows at a path, read from the schema itself so that the two cannot differ. */
function knownKeys(path, root) {
    let level = mappingAt(root);
    for (const key of path) {
        const schema = level === undefined ? undefined : schemaBelow(level.schema, key);
        if (schema === undefined)
            return [];
        level = mappingAt({ schema, value: member(level?.value, key) });
    }
    return level !== undefined && "shape" in level.schema ? Object.keys(level.schema.shape) : [];
}
function schemaBelow(schema, key) {
    if ("shape" in schema) {
        const shape = schema.shape;
        return Object.hasOwn(shape, key) ? shape[key] : undefined;
    }
    if ("valueType" in schema)
        return schema.valueType;
    return "element" in schema ? schema.element : undefined;
}
/** The schema without what only says that it may be absent, and of several kinds of mapping the one that was written. */
function mappingAt({ schema, value }) {
    let inner = schema;
    while (!("element" in inner) && "unwrap" in inner && typeof inner.unwrap === "function")
        inner = inner.unwrap();
    if ("out" in inner && !("shape" in inner))
        return mappingAt({ schema: inner.out, value });
    const { def } = inner._zod;
    if (!("discriminator" in def) || !("options" in inner))
        return { schema: inner, value };
    const written = member(value, String(def.discriminator));
    const option = inner.options.find((one) => one._zod.propValues?.[String(def.discriminator)]?.has(written));
    return option === undefined ? undefined : { schema: option, value };
}
/** The first key named `__proto__`, wherever it stands: what JavaScript makes of one is not to be relied on. */
function prototypeKey(document) {
    let found;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Pair(_, { key }) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || key.value !== "__proto__")
                return undefined;
            found = key;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return found;
}
function keyNode(document, path) {
    const parent = valueNode(document, path.slice(0, -1));
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent))
        return undefined;
    const pair = parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === path.at(-1));
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair?.key) ? pair.key : undefined;
}
/** The node of a value, or of the nearest thing around it that exists. */
function valueNode(document, path) {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (node !== undefined && node !== null && typeof node === "object")
        return node;
    return path.length === 0 ? undefined : valueNode(document, path.slice(0, -1));
}
function positionOf(node, lines) {
    const offset = node?.range?.[0];
    return offset === undefined ? {} : positionAt(lines, offset);
}
function positionAt(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
}


/***/ })

};
