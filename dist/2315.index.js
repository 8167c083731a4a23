export const id = 2315;
export const ids = [2315];
export const modules = {

/***/ 64569:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probe: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _shared_gates_canary_calls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69105);
/* harmony import */ var _shared_gates_probe_checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26737);
/* harmony import */ var _shared_gates_probe_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66508);
/* harmony import */ var _shared_gates_probe_gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82105);
/* harmony import */ var _shared_gates_probe_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38240);
/* harmony import */ var _shared_gates_probe_times_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32972);
/* harmony import */ var _shared_gates_target_lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41526);
/* harmony import */ var _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68304);
/* harmony import */ var _shared_policy_probe_choices_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72238);
/* harmony import */ var _shared_policy_service_name_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(21776);
/* harmony import */ var _shared_policy_system_error_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(47687);
/* harmony import */ var _shared_report_escape_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(12322);
/* harmony import */ var _shared_report_probe_formats_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(75114);
/* harmony import */ var _shared_report_probe_verdict_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(50535);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(30667);
/* harmony import */ var _gate_settings_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(14236);
/* harmony import */ var _output_file_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(94957);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(51620);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1644);






















/**
 * Asks every target and writes the report. Answers 0, 1 or 3 as the gate decides; throws a ConfigurationError for what was
 * asked wrongly.
 */
async function probe(targets, options, session) {
    const { terminal } = session;
    const policy = await (0,_gate_settings_js__WEBPACK_IMPORTED_MODULE_15__/* .namedPolicy */ .W)(options.policy, terminal.directory);
    const settings = await settingsOf(targets, options, terminal);
    const request = await (0,_shared_gates_probe_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .probeGateRequest */ .J)(settings, { policy, directory: terminal.directory });
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_17__/* .startProgress */ .o)(terminal);
    // Each attempt of a wait is a line that stays; a single probe is over soon.
    const isWaiting = request.wait !== null;
    if (!isWaiting)
        progress.step(`probing ${request.targets.length === 1 ? "the server" : `${request.targets.length} targets`}`);
    let report;
    try {
        report = await (0,_shared_gates_probe_gate_js__WEBPACK_IMPORTED_MODULE_6__/* .runProbeGate */ .J)(request, {
            environment: terminal.environment,
            now: () => new Date(),
            elapsed: () => performance.now(),
            random: Math.random,
            pause: async (milliseconds, cancel) => void (await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(milliseconds, undefined, { signal: cancel })),
            onProgress: (line) => terminal.note(`${(0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_12__.escapeTerminal)(line)}\n`),
            interruption: session.interruption,
        });
    }
    finally {
        progress.stop();
    }
    session.finish({ pass: _exit_js__WEBPACK_IMPORTED_MODULE_14__/* .EXIT */ .d.pass, fail: _exit_js__WEBPACK_IMPORTED_MODULE_14__/* .EXIT */ .d.fail, unknown: _exit_js__WEBPACK_IMPORTED_MODULE_14__/* .EXIT */ .d.unknown }[report.decision]);
    await write(report, options, terminal);
}
async function write(report, { format, output }, terminal) {
    if (output === undefined) {
        const width = terminal.columns === undefined ? {} : { width: terminal.columns };
        return await terminal.write(await (0,_shared_report_probe_formats_js__WEBPACK_IMPORTED_MODULE_19__/* .renderProbeReport */ .r)(report, format, { colour: terminal.colour, ...width }));
    }
    const path = await (0,_output_file_js__WEBPACK_IMPORTED_MODULE_16__/* .writeOutputFile */ .B)(terminal.directory, output, await (0,_shared_report_probe_formats_js__WEBPACK_IMPORTED_MODULE_19__/* .renderProbeReport */ .r)(report, format));
    terminal.note(`${path}: ${report.decision}: ${(0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_12__.escapeTerminal)((0,_shared_report_probe_verdict_js__WEBPACK_IMPORTED_MODULE_13__/* .probeVerdict */ .S)(report).sentence)}\n`);
}
async function settingsOf(targets, options, terminal) {
    const { directory, environment } = terminal;
    const { auth, clientId, clientKey, clientKeyAlgorithm, scope, issuer } = options;
    const credentials = {
        auth,
        clientId,
        clientKey,
        clientKeyAlgorithm,
        scope,
        issuer,
        // Variables may be set for other runs: they count where they are asked for.
        ...(auth === "bearer" ? { token: environment.MCP_GATES_TOKEN } : {}),
        ...(auth === "client-secret" ? { clientSecret: environment.MCP_GATES_CLIENT_SECRET } : {}),
    };
    const { ca, clientCertificate, clientCertificateKey } = options;
    const passphrase = clientCertificateKey === undefined ? undefined : environment.MCP_GATES_CLIENT_CERTIFICATE_PASSPHRASE;
    const tls = { ca, clientCertificate, clientCertificateKey, clientCertificatePassphrase: passphrase };
    return {
        service: serviceOf(options.service),
        targets: await targetsOf(targets, options.targets, directory),
        checks: options.checks === undefined ? undefined : (0,_shared_gates_probe_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .parseChecks */ .B)(await textOf(options.checks, directory), options.checks),
        expectedContract: options.expectedContract,
        canaries: options.canary?.flatMap((call) => (0,_shared_gates_canary_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCanaries */ .S)(call, "--canary")),
        samples: options.samples,
        era: eraOf(options.era),
        headers: (0,_side_js__WEBPACK_IMPORTED_MODULE_18__/* .headersOf */ .Yl)({ headers: options.header ?? [], headerFlag: "--header", headerVariable: "MCP_GATES_HEADERS" }, terminal),
        areHeadersFound: options.header === undefined || options.header.length === 0,
        environment: (0,_side_js__WEBPACK_IMPORTED_MODULE_18__/* .variablesOf */ .ht)({ variables: options.env ?? [], variableFlag: "--env" }, terminal),
        authentication: await (0,_shared_gates_probe_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .readAuthentication */ .L)(credentials, { directory, nameOf: credentialName }),
        tls: await (0,_shared_gates_probe_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .readTls */ .i)(tls, { directory, nameOf: flagOf }),
        allowRedirects: options.allowRedirects,
        minimumHealthy: options.minHealthy,
        minimumZones: options.minZones,
        parity: options.parity,
        concurrency: options.concurrency,
        vantage: options.vantage,
        ...(0,_shared_gates_probe_times_js__WEBPACK_IMPORTED_MODULE_8__/* .timesOf */ .Q)(options, flagOf),
    };
}
async function targetsOf(given, file, directory) {
    const named = given.map((target) => ({ target }));
    if (file === undefined)
        return named.length === 0 ? undefined : named;
    return [...named, ...(0,_shared_gates_target_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTargets */ .S)(await textOf(file, directory), file)];
}
async function textOf(file, directory) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file), "utf8");
    }
    catch (error) {
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1(`${file} cannot be read (${(0,_shared_policy_system_error_js__WEBPACK_IMPORTED_MODULE_20__/* .systemErrorCode */ .v)(error) ?? String(error)}).`, {
            cause: error,
        });
    }
}
function eraOf(era) {
    if (era === undefined || _shared_policy_probe_choices_js__WEBPACK_IMPORTED_MODULE_11__/* .eraChoice */ .g6.safeParse(era).success)
        return era;
    throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1(`--era ${era}: it must be auto, modern, legacy or a revision such as 2026-07-28.`);
}
function serviceOf(service) {
    if (service === undefined || _shared_policy_service_name_js__WEBPACK_IMPORTED_MODULE_21__/* .SERVICE_NAME */ .O.test(service))
        return service;
    throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_10__/* .ConfigurationError */ .j1(`--service: ${_shared_policy_service_name_js__WEBPACK_IMPORTED_MODULE_21__/* .SERVICE_NAME_RULE */ .V}.`);
}
/** `clientKey` is the option `--client-key`. */
function flagOf(setting) {
    return `--${setting.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
function credentialName(setting) {
    if (setting === "token")
        return "MCP_GATES_TOKEN";
    return setting === "clientSecret" ? "MCP_GATES_CLIENT_SECRET" : flagOf(setting);
}


/***/ }),

/***/ 63507:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wellFormedCanaries),
/* harmony export */   n: () => (/* binding */ canaryItems)
/* harmony export */ });
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _listed_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8497);


/**
 * The text, which is a JSON list or has one call a line; what the calls say is not looked at. Throws a ConfigurationError that
 * names all that is wrong with its form.
 */
function wellFormedCanaries(text) {
    const { problems } = canaryItems(text);
    if (problems.length > 0)
        throw (0,_listed_items_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(undefined, problems);
    return text;
}
/** The calls that a text holds, before anything is known of what they say. */
function canaryItems(text) {
    return (0,_listed_items_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(text, "call", canaryOfLine);
}
function canaryOfLine(line) {
    const [, tool = line, values] = /^(\S+)\s+(.+)$/.exec(line) ?? [];
    if (values === undefined)
        return { value: { tool } };
    const parsed = (0,_listed_items_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o_)(values);
    if ("problem" in parsed)
        return { problem: `the arguments of ${tool}: ${parsed.problem}` };
    if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(parsed.value))
        return { value: { tool, arguments: parsed.value } };
    return { problem: `the arguments of ${tool} are no JSON object` };
}


/***/ }),

/***/ 8497:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _mcp_thrown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77195);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);


/** The items of a JSON list, or of the lines that say something. */
function itemsOf(text, noun, ofLine) {
    if (text.trim().startsWith("[")) {
        const parsed = jsonOf(text);
        if ("problem" in parsed)
            return { items: [], problems: [parsed.problem] };
        const list = Array.isArray(parsed.value) ? parsed.value : [];
        return { items: list.map((value, index) => ({ name: `${noun} ${index + 1}`, value })), problems: [] };
    }
    const readings = text.split(/\r?\n/).map((line, index) => {
        return { name: `line ${index + 1}`, ...(line.trim() === "" ? {} : ofLine(line.trim())) };
    });
    return {
        items: readings.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }])),
        problems: readings.flatMap(({ name, problem }) => (problem === undefined ? [] : [`${name}: ${problem}`])),
    };
}
function jsonOf(text) {
    let isOutlawed = false;
    try {
        const value = JSON.parse(text, (key, member) => {
            // What is made of a member with this name is not to be relied on.
            isOutlawed ||= key === "__proto__";
            return member;
        });
        return isOutlawed ? { problem: '"__proto__" is no name that can be used' } : { value };
    }
    catch (error) {
        return { problem: (0,_mcp_thrown_js__WEBPACK_IMPORTED_MODULE_1__/* .thrownName */ .CA)(error) === "RangeError" ? TOO_DEEP : "no valid JSON" };
    }
}
const TOO_DEEP = "nested too deep";
function checked(schema, { items, problems: earlier }, place) {
    const values = [];
    const problems = [...earlier];
    for (const { name, value } of items) {
        const parsed = parsedBy(schema, value);
        if ("data" in parsed)
            values.push(parsed.data);
        else
            problems.push(...parsed.problems.map((problem) => `${name}: ${problem}`));
    }
    if (problems.length === 0)
        return values;
    throw refusal(place, problems);
}
function parsedBy(schema, value) {
    try {
        const parsed = schema.safeParse(value, { reportInput: true });
        return parsed.success ? { data: parsed.data } : { problems: parsed.error.issues.flatMap(problemsOf) };
    }
    catch (error) {
        // JSON is read without recursion, and checked with it.
        if ((0,_mcp_thrown_js__WEBPACK_IMPORTED_MODULE_1__/* .thrownName */ .CA)(error) === "RangeError")
            return { problems: [TOO_DEEP] };
        throw error;
    }
}
function problemsOf(issue) {
    const where = issue.path.length === 0 ? "" : `${issue.path.map(String).join(".")}: `;
    if (issue.code === "unrecognized_keys")
        return issue.keys.map((key) => `${where}unknown key "${key}"`);
    if (issue.code !== "invalid_type")
        return [where + issue.message];
    return [where + (issue.input === undefined ? "missing" : `must be ${EXPECTED[issue.expected] ?? issue.expected}`)];
}
const EXPECTED = {
    string: "a text",
    int: "a whole number",
    number: "a number",
    boolean: "true or false",
    array: "a list",
    object: "an object",
    record: "an object",
};
function refusal(place, problems) {
    const message = place === undefined ? problems.join("; ") : (0,_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsMessage */ .wL)(`${place} cannot be used`, problems);
    return new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(message);
}


/***/ }),

/***/ 41526:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseTargets)
/* harmony export */ });
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(647);
/* harmony import */ var _policy_probe_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52365);
/* harmony import */ var _listed_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8497);



/** What a line may say of a target beside its address. */
const LABELS = ["region", "zone", "replica", "colour", "environment", "replicas"];
/**
 * The targets that a text names: a JSON list of addresses and objects, or one target a line, an http(s) URL followed by labels
 * (`https://a.example/mcp region=eu zone=eu-1a replica=1`); `#` begins a line that is a remark. `place` = where the text stands,
 * for errors; without it they begin with what is wrong. Throws a ConfigurationError that names all that is wrong, and shows
 * no address.
 */
function parseTargets(text, place) {
    const { items, problems } = (0,_listed_items_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(text, "target", targetOfLine);
    if (items.length === 0 && problems.length === 0)
        throw (0,_listed_items_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(place, ["name one target at least"]);
    return (0,_listed_items_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)(_policy_probe_target_js__WEBPACK_IMPORTED_MODULE_0__/* .probeTargetSchema */ .D, { items, problems }, place);
}
function targetOfLine(line) {
    if (line.startsWith("#"))
        return {};
    // A command line has words of its own.
    if (!/^https?:/i.test(line))
        return { value: line };
    const [target = "", ...words] = line.split(/\s+/);
    const labels = new Map();
    for (const [index, word] of words.entries()) {
        const [, name, value = ""] = /^([^=]+)=(.*)$/.exec(word) ?? [];
        // The word is not shown: it may be the rest of a URL with a password in it.
        if (name === undefined)
            return { problem: `word ${index + 2} is no label; write name=value, such as zone=eu-1a` };
        if (!LABELS.includes(name))
            return { problem: `unknown label "${name}"${(0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(name, LABELS) || `; known are ${LABELS.join(", ")}`}` };
        if (labels.has(name))
            return { problem: `${name} stands there twice` };
        labels.set(name, name === "replicas" && /^\d{1,9}$/.test(value) ? Number(value) : value);
    }
    return { value: { target, ...Object.fromEntries(labels) } };
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


/***/ })

};
