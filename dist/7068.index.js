export const id = 7068;
export const ids = [7068];
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
/* harmony import */ var _shared_gates_contract_gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12103);
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

/***/ 94957:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeOutputFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_gates_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49881);
/* harmony import */ var _shared_gates_write_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21520);
/* harmony import */ var _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68304);




/**
 * Writes a file whole or not at all, as {@link writeWholeFile} does, and gives its path. Throws a ConfigurationError that names the
 * file.
 */
async function writeOutputFile(directory, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, file);
    try {
        await (0,_shared_gates_whole_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWholeFile */ .R)(path, text);
    }
    catch (error) {
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`Cannot write ${path}: ${(0,_shared_gates_write_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .writeProblem */ .b)(error)}; name another file with --output`, {
            cause: error,
        });
    }
    return path;
}


/***/ }),

/***/ 30562:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ reportOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82472);


/** How a report is rendered here: for the terminal that we write to, or for a file, which has neither colour nor width. */
function reportOptions(request) {
    const { terminal, version } = request.session;
    const artifact = artifactOf(request.candidate, terminal.directory);
    return {
        version,
        ...(artifact === undefined ? {} : { artifact }),
        ...(request.toFile ? {} : { colour: terminal.colour }),
        ...(request.toFile || terminal.columns === undefined ? {} : { width: terminal.columns }),
    };
}
/** The file of the candidate where code scanning can show results: below the folder we are in, or in git. */
function artifactOf(candidate, directory) {
    const target = (0,_shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTarget */ .hu)(candidate);
    if (target.kind === "git")
        return target.path;
    if (target.kind !== "file")
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, target.path));
    return path.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path) === path ? undefined : path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
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

/***/ 19578:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ contextCost),
/* harmony export */   Xo: () => (/* binding */ growthOf),
/* harmony export */   ls: () => (/* binding */ countLists)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _surface_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73597);
/* harmony import */ var _surface_token_cost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19208);



/** Tools whose cost a report tells one by one. */
const TOOLS_TOLD = 100;
/** Counts both lists, what did not change once. Pure; the baseline is counted first. */
function countLists(baseline, candidate, counter) {
    const tokens = new Map();
    const old = countList(baseline, counter.startList(), { tokens, known: new Map() });
    const now = countList(candidate, counter.startList(), { tokens, known: old.byName });
    return {
        tokenizer: counter.tokenizer,
        baseline: old,
        candidate: now,
        tokensOf: (tool) => tokens.get(tool) ?? 0,
    };
}
/** Compares two counted lists; `renamed` holds old names by new ones: a renamed tool is one, under its new name. */
function contextCost({ tokenizer, baseline, candidate }, renamed = new Map()) {
    const successors = [...renamed].filter(([name]) => candidate.byName.has(name));
    const followed = new Set(successors.map(([, before]) => before));
    const gone = [...baseline.byName.keys()].filter((name) => !candidate.byName.has(name) && !followed.has(name));
    const tools = [...candidate.byName.keys(), ...gone]
        .map((name) => {
        const before = baseline.byName.get(name) ?? baseline.byName.get(renamed.get(name) ?? "");
        return { name, baseline: before?.tokens ?? null, candidate: candidate.byName.get(name)?.tokens ?? null };
    })
        .filter((tool) => tool.baseline !== tool.candidate)
        .sort((left, right) => growthOf(right) - growthOf(left) || byName(left, right));
    return {
        tokenizer,
        estimated: baseline.estimated || candidate.estimated,
        baseline: baseline.tokens,
        candidate: candidate.tokens,
        tools: tools.slice(0, TOOLS_TOLD),
        moreTools: Math.max(0, tools.length - TOOLS_TOLD),
    };
}
/** By how many tokens a tool grew; negative when it shrank. */
function growthOf(tool) {
    return (tool.candidate ?? 0) - (tool.baseline ?? 0);
}
function countList(tools, cost, { tokens, known }) {
    const counted = new Map();
    let total = 0;
    for (const tool of tools) {
        const name = (0,_surface_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(tool);
        const count = unchanged(tool, known.get(name)) ?? cost.tokensOf(tool);
        const same = counted.get(name) ?? { tokens: 0, listed: [] };
        counted.set(name, { tokens: same.tokens + count, listed: [...same.listed, tool] });
        tokens.set(tool, count);
        total += count;
    }
    return { byName: counted, tokens: total, estimated: cost.estimated };
}
/** Most tools stay as they are: comparing one is much quicker than writing it out to see that it was counted before. */
function unchanged(tool, before) {
    const [only, ...others] = before?.listed ?? [];
    if (before === undefined || only === undefined || others.length > 0)
        return undefined;
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)((0,_surface_token_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .shownToModels */ .lu)(only), (0,_surface_token_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .shownToModels */ .lu)(tool)) ? before.tokens : undefined;
}
function byName(left, right) {
    return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}


/***/ }),

/***/ 73597:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ bothTellAll),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   en: () => (/* binding */ serverSubject),
/* harmony export */   fK: () => (/* binding */ renamedSubject),
/* harmony export */   pq: () => (/* binding */ toolSubject)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);

/** The name that a tool or prompt is called by; empty when it has none. */
function nameOf(listed) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(listed, "name") ?? "";
}
/** The subject of two tools that belong together: the old name, and the new one where it differs. */
function toolSubject(before, after) {
    return renamedSubject("tool", nameOf(before), nameOf(after));
}
/** A subject by its old name and, where it differs, its new one. */
function renamedSubject(kind, before, after) {
    return { subject: { kind, name: before }, ...(before === after ? {} : { renamedTo: after }) };
}
/** The server itself, by the name that the candidate or else the baseline gives; empty when neither does. */
function serverSubject(baseline, candidate) {
    return { kind: "server", name: serverName(candidate) ?? serverName(baseline) ?? "" };
}
/** Whether both contracts tell about more than tools, so that an absence means something. */
function bothTellAll(baseline, candidate) {
    return baseline.scope === "server" && candidate.scope === "server";
}
function serverName(contract) {
    return contract.serverInfo === null ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(contract.serverInfo, "name");
}


/***/ }),

/***/ 19208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ TokenCounter),
/* harmony export */   ci: () => (/* binding */ BYTE_ESTIMATE),
/* harmony export */   lu: () => (/* binding */ shownToModels),
/* harmony export */   t: () => (/* binding */ estimatedToolTokens)
/* harmony export */ });
/* unused harmony exports toolText, ListCost */
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);


/** UTF-8 bytes of JSON per token: a rule of thumb for what no tokenizer has counted. */
const BYTES_PER_TOKEN = 4;
/** A quarter of the UTF-8 bytes, rounded up: for comparing lists without a tokenizer. */
const BYTE_ESTIMATE = { name: "estimate (UTF-8 bytes / 4)", count: estimate };
function estimate(text) {
    return Math.ceil(byteLength(text) / BYTES_PER_TOKEN);
}
/** About how many tokens a tool costs, by {@link BYTE_ESTIMATE}. */
function estimatedToolTokens(tool) {
    return estimate(toolText(tool));
}
/**
 * What of a tool clients put before a model: its name, description and inputSchema, as canonical JSON (RFC 8785), so that
 * neither key order nor white space of a capture counts. Titles, annotations, `_meta` and outputSchema stay in the client.
 */
function toolText(tool) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(shownToModels(tool));
}
/** The members that {@link toolText} is made of. */
function shownToModels(tool) {
    const shown = {};
    for (const key of ["name", "description", "inputSchema"]) {
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(tool, key);
        if (value !== undefined)
            shown[key] = value;
    }
    return shown;
}
/**
 * Tokens of a list's tools, each text counted once. The work is bounded per list by what was counted, not by time: beyond
 * the limit a text is estimated by its bytes and {@link ListCost.estimated} says so. What the same counter has counted
 * exactly before, for the other list, stays exact.
 */
class TokenCounter {
    #tokenizer;
    #limit;
    #counted = new Map();
    /** `limit`: units of work for one list; a token of ordinary text is one. */
    constructor(tokenizer, limit = WORK_LIMIT) {
        this.#tokenizer = tokenizer;
        this.#limit = limit;
    }
    get tokenizer() {
        return this.#tokenizer.name;
    }
    /** A list to count, with the whole limit before it. */
    startList() {
        return new ListCost(this.#tokenizer, this.#counted, this.#limit);
    }
}
/** The costs of the tools of one list. */
class ListCost {
    #tokenizer;
    #counted;
    #left;
    #estimated = false;
    constructor(tokenizer, counted, limit) {
        this.#tokenizer = tokenizer;
        this.#counted = counted;
        this.#left = limit;
    }
    /** Whether the limit was reached, so that some of the numbers are estimates. */
    get estimated() {
        return this.#estimated;
    }
    tokensOf(tool) {
        const text = toolText(tool);
        const known = this.#counted.get(text);
        if (known !== undefined)
            return known;
        const wasEstimated = this.#estimated;
        this.#estimated = false;
        const tokens = this.#count(text);
        // A partly estimated number must not stand for the tool in the other list as if it were exact.
        if (!this.#estimated)
            this.#counted.set(text, tokens);
        this.#estimated ||= wasEstimated;
        return tokens;
    }
    #count(text) {
        let tokens = 0;
        let from = 0;
        while (from < text.length) {
            if (this.#left <= 0) {
                this.#estimated = true;
                return tokens + estimate(text.slice(from));
            }
            const to = cutAfter(text, from, PART);
            const part = text.slice(from, to);
            const found = hasLongRun(part) ? this.#countPieces(part) : this.#tokenizer.count(part);
            this.#left -= found * (byteLength(part) < found * DENSE_BELOW ? DENSE_WEIGHT : 1);
            tokens += found;
            from = to;
        }
        return tokens;
    }
    /** Byte-pair encoding takes the square of a run's length: long runs are counted in pieces, a token or so apart. */
    #countPieces(text) {
        let tokens = 0;
        for (let from = 0; from < text.length;) {
            const to = cutAfter(text, from, LONG_RUN);
            tokens += this.#tokenizer.count(text.slice(from, to));
            from = to;
        }
        return tokens;
    }
}
/**
 * About a second of a slow machine. Text without words, such as random letters, takes a tokenizer some eight times as long
 * for each token, and is told by its many tokens to the byte.
 */
const WORK_LIMIT = 6_000_000;
const DENSE_BELOW = 2.2;
const DENSE_WEIGHT = 8;
/** UTF-16 code units that are counted at once; most tools are shorter. */
const PART = 65_536;
/** Code units of one kind in a row that no word or number has. */
const LONG_RUN = 256;
/** Where a piece of at most `most` code units ends, one more where it would cut a character in two. */
function cutAfter(text, from, most) {
    const to = Math.min(text.length, from + most);
    return to < text.length && (text.charCodeAt(to - 1) & 0xfc00) === 0xd800 ? to + 1 : to;
}
/** Whether letters, signs or blanks follow each other without end; what is not ASCII goes on with whatever it follows. */
function hasLongRun(text) {
    let run = 0;
    let kind = OTHER;
    for (let index = 0; index < text.length; index += 1) {
        const now = kindOf(text.charCodeAt(index));
        run = now === kind || now === OTHER || kind === OTHER ? run + 1 : 1;
        if (now !== OTHER)
            kind = now;
        if (run > LONG_RUN)
            return true;
    }
    return false;
}
const LETTER = 0;
const DIGIT = 1;
const BLANK = 2;
const SIGN = 3;
const OTHER = 4;
function kindOf(code) {
    if (code > 0x7f)
        return OTHER;
    const lower = code | 0x20;
    if (lower >= 0x61 && lower <= 0x7a)
        return LETTER;
    if (code >= 0x30 && code <= 0x39)
        return DIGIT;
    return code <= 0x20 ? BLANK : SIGN;
}
function byteLength(text) {
    return new TextEncoder().encode(text).length;
}


/***/ }),

/***/ 49881:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writeWholeFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60204);





/**
 * Writes a file whole or not at all, also when the process ends meanwhile: a temporary file beside it takes the text and then
 * its name. Missing folders are made; a symbolic link keeps its place and its target is replaced. Throws the system's error.
 */
async function writeWholeFile(path, text) {
    await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await replaceFile(await targetOf(path), text);
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

/***/ 55031:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* reexport safe */ _secrets_js__WEBPACK_IMPORTED_MODULE_1__.ES),
/* harmony export */   QG: () => (/* binding */ parseHeaders),
/* harmony export */   ZZ: () => (/* binding */ checkHeaders)
/* harmony export */ });
/* harmony import */ var _capture_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23964);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20216);


/**
 * Reads HTTP headers from text, one `Name: value` a line; blank lines are skipped. Throws a CaptureError `headers`, whose
 * message never shows a value, for what {@link checkHeaders} refuses and for a line without a colon.
 */
function parseHeaders(text) {
    const headers = new Map();
    const names = new Set();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === "")
            continue;
        const place = `line ${index + 1} of the headers`;
        const colon = line.indexOf(":");
        if (colon === -1)
            throw headerError(place, "has no colon", "write one `Name: value` a line");
        const name = line.slice(0, colon).trim();
        const value = line.slice(colon + 1).replaceAll(/^[ \t]+|[ \t]+$/g, "");
        checkHeader(name, value, { place, names });
        headers.set(name, value);
    }
    // From entries: a header may be called `__proto__`.
    return Object.fromEntries(headers);
}
/**
 * Refuses headers that cannot or must not be sent: names that are no token (RFC 9110 section 5.1), values with control
 * characters, headers that the protocol or the transport owns, names given twice, and headers without a value or with a
 * scheme but no token (the mark of a secret that was not set). Throws a CaptureError `headers`.
 */
function checkHeaders(headers) {
    const names = new Set();
    for (const [name, value] of Object.entries(headers))
        checkHeader(name, value, { place: "the set of headers", names });
}
/** Checks one header of a set; `names` holds those before it, in lower case. */
function checkHeader(name, value, context) {
    const { place, names } = context;
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
        throw headerError(place, "has a name that is no header name", "write one `Name: value` a line");
    }
    if (OWNED.has(name.toLowerCase()) || name.toLowerCase().startsWith("mcp-")) {
        throw headerError(place, `sets ${name}, which the protocol sets itself`, "remove it");
    }
    if (!/^[\t\x20-\x7E\x80-\xFF]*$/.test(value)) {
        throw headerError(place, `gives ${name} a value with characters that a header cannot carry`, "check the secret for line breaks");
    }
    if (value.trim() === "" || (name.toLowerCase() === "authorization" && /^(bearer|basic|token)$/i.test(value.trim()))) {
        throw headerError(place, `gives ${name} no value`, "check that the secret it comes from is set for this run");
    }
    if (names.has(name.toLowerCase()))
        throw headerError(place, `gives ${name} a second time`, "give each header once");
    names.add(name.toLowerCase());
}
/** Decided by the message or the connection; a value from outside would break the exchange. */
const OWNED = new Set([
    "accept",
    "connection",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "last-event-id",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
]);
function headerError(place, problem, next) {
    const subject = place.charAt(0).toUpperCase() + place.slice(1);
    return new _capture_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CaptureError */ .$3("headers", `${subject} ${problem}; ${next}.`);
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

/***/ 74958:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ LOWERING_DEFAULTS)
/* harmony export */ });
/** What recorded calls must be before a break is lowered, where the policy says nothing; keys as in the policy file. */
const LOWERING_DEFAULTS = {
    "lower-unused": false,
    "minimum-days": 30,
    "minimum-calls": 1_000,
    "maximum-age-days": 14,
};


/***/ })

};
