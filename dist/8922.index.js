export const id = 8922;
export const ids = [8922];
export const modules = {

/***/ 49680:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80481);
/* harmony import */ var shell_quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26591);
/* harmony import */ var _examples_support_desk_releases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48458);
/* harmony import */ var _shared_gates_contract_gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33857);
/* harmony import */ var _shared_report_formats_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87469);
/* harmony import */ var _output_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94957);
/* harmony import */ var _report_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30562);










/** The files of the demo, by the format that they hold. */
const FILES = { markdown: "report.md", json: "report.json", sarif: "report.sarif", junit: "report.junit.xml" };
/** Milliseconds within which the example server has to listen. */
const START_PATIENCE = 10_000;
/**
 * Runs the contract gate on two real servers, each a process of its own: the first release over standard input and
 * output, the second over HTTP. Prints the report and writes every format of it into `folder`.
 */
async function demo(folder, session) {
    const { terminal } = session;
    const started = performance.now();
    const program = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(process.argv[1] ?? "");
    const { address, stop } = await startOverHttp(program, "v2");
    try {
        const report = await (0,_shared_gates_contract_gate_js__WEBPACK_IMPORTED_MODULE_6__/* .runContractGate */ .P)({
            baseline: { ...stdioSide(program, "v1", terminal.directory), directory: terminal.directory },
            candidate: { target: address, directory: terminal.directory },
            declaredVersions: "server-info",
        });
        await terminal.write(await (0,_shared_report_formats_js__WEBPACK_IMPORTED_MODULE_9__/* .renderReport */ .B)(report, "text", (0,_report_options_js__WEBPACK_IMPORTED_MODULE_8__/* .reportOptions */ .l)({ candidate: address, toFile: false, session })));
        for (const format of ["markdown", "json", "sarif", "junit"]) {
            const text = await (0,_shared_report_formats_js__WEBPACK_IMPORTED_MODULE_9__/* .renderReport */ .B)(report, format, (0,_report_options_js__WEBPACK_IMPORTED_MODULE_8__/* .reportOptions */ .l)({ candidate: address, toFile: true, session }));
            await (0,_output_file_js__WEBPACK_IMPORTED_MODULE_7__/* .writeOutputFile */ .B)(terminal.directory, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, FILES[format]), text);
        }
        await terminal.write(`\n${closingLine(report, folder, (performance.now() - started) / 1000)}\n`);
    }
    finally {
        stop();
    }
}
/** The words that start this very program again, written as a person would; the child finds our own Node first. */
function stdioSide(program, release, directory) {
    const words = ["node", (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(directory, program), "example", release];
    const path = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath), process.env.PATH ?? ""].join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
    return { target: `stdio:${(0,shell_quote__WEBPACK_IMPORTED_MODULE_4__.quote)(words)}`, environment: { PATH: path } };
}
async function startOverHttp(program, release) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [program, "example", release, "--http"], { stdio: ["ignore", "pipe", "pipe"] });
    const stop = () => void child.kill();
    // The program may be interrupted, and then runs no finally.
    process.once("exit", stop);
    try {
        return { address: await addressOf(child), stop };
    }
    catch (error) {
        stop();
        throw error;
    }
}
/** The address on the line that the child prints once it listens. Throws with what it wrote to standard error. */
function addressOf(child) {
    return new Promise((resolve, reject) => {
        let complaints = "";
        const fail = (what) => {
            clearTimeout(timer);
            reject(new Error(`the example server ${what}${complaints === "" ? "" : `: ${complaints.trim()}`}`));
        };
        const timer = setTimeout(() => fail(`did not listen within ${START_PATIENCE / 1000} s`), START_PATIENCE);
        child.stderr?.setEncoding("utf8").on("data", (text) => {
            complaints += text;
        });
        child.once("error", (error) => fail(`could not be started (${error.message})`));
        child.once("close", (status) => fail(`ended with exit status ${status}`));
        if (child.stdout === null)
            return fail("has no standard output");
        (0,node_readline__WEBPACK_IMPORTED_MODULE_3__.createInterface)(child.stdout).once("line", (line) => {
            const [, address] = /^Listening on (\S+)$/.exec(line) ?? [];
            if (address === undefined)
                return fail(`said "${line}" instead of its address`);
            clearTimeout(timer);
            resolve(address);
        });
    });
}
function closingLine({ decision, summary }, folder, seconds) {
    const { v1, v2 } = _examples_support_desk_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .SUPPORT_DESK_RELEASES */ .j;
    const says = decision === "pass" ? "yes" : decision === "fail" ? "no" : "that it cannot tell";
    return (`Started support-desk ${v1} over stdio and ${v2} over HTTP, captured and compared both in ${seconds.toFixed(1)} s: ` +
        `the gate says ${says} (${summary.breaking} breaking). ` +
        `Reports: ${Object.values(FILES)
            .map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file))
            .join(", ")}`);
}


/***/ }),

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


/***/ })

};
