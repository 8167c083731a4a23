export const id = 6675;
export const ids = [6675,2322];
export const modules = {

/***/ 81008:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _shared_gates_contract_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60188);
/* harmony import */ var _shared_report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12322);
/* harmony import */ var _shared_report_formats_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87469);
/* harmony import */ var _shared_report_replayable_calls_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2206);
/* harmony import */ var _earlier_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53144);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30667);
/* harmony import */ var _gate_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14236);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76907);
/* harmony import */ var _output_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94957);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51620);
/* harmony import */ var _report_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30562);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1644);












/**
 * Compares two targets and writes the report. Answers 0, 1 or 3 as the gate decides; throws a ConfigurationError for what
 * was asked wrongly and a CaptureError for a side that cannot be obtained.
 */
async function diff(baseline, candidate, options, session) {
    const { terminal } = session;
    const baselineSide = (0,_side_js__WEBPACK_IMPORTED_MODULE_8__/* .sideRequest */ .$M)({
        target: baseline,
        headers: options.baselineHeader ?? [],
        headerFlag: "--baseline-header",
        headerVariable: "MCP_GATES_BASELINE_HEADERS",
        variables: options.baselineEnv ?? [],
        variableFlag: "--baseline-env",
    }, terminal);
    const candidateSide = (0,_side_js__WEBPACK_IMPORTED_MODULE_8__/* .sideRequest */ .$M)({
        target: candidate,
        headers: options.candidateHeader ?? [],
        headerFlag: "--candidate-header",
        headerVariable: "MCP_GATES_CANDIDATE_HEADERS",
        variables: options.candidateEnv ?? [],
        variableFlag: "--candidate-env",
    }, terminal);
    const now = new Date();
    const earlier = (0,_earlier_options_js__WEBPACK_IMPORTED_MODULE_2__/* .earlierFrom */ .F)(options, { directory: terminal.directory, now });
    const settings = await (0,_gate_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .gateSettings */ .d)(options, { baseline, directory: terminal.directory, now });
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .startProgress */ .o)(terminal);
    let report;
    try {
        report = await (0,_shared_gates_contract_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .runContractGate */ .P)({
            ...settings,
            ...earlier,
            baseline: baselineSide,
            candidate: candidateSide,
            limits: (0,_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .limitsFrom */ .D)(options),
            onProgress: progress.step,
        });
    }
    finally {
        progress.stop();
    }
    session.finish(STATUS[report.decision]);
    if (options.witnesses !== undefined) {
        await (0,_output_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutputFile */ .B)(terminal.directory, options.witnesses, (0,_shared_report_replayable_calls_js__WEBPACK_IMPORTED_MODULE_10__/* .renderReplayableCalls */ .F)(report));
    }
    const toFile = options.output !== undefined;
    const text = await (0,_shared_report_formats_js__WEBPACK_IMPORTED_MODULE_11__/* .renderReport */ .B)(report, options.format, (0,_report_options_js__WEBPACK_IMPORTED_MODULE_7__/* .reportOptions */ .l)({ candidate, toFile, session }));
    if (options.output === undefined)
        return await terminal.write(text);
    const path = await (0,_output_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutputFile */ .B)(terminal.directory, options.output, text);
    terminal.note(`${path}: ${report.decision}: ${(0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeTerminal)(report.reason)}\n`);
}
const STATUS = { pass: _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.pass, fail: _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.fail, unknown: _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.unknown };


/***/ }),

/***/ 14236:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ namedPolicy),
/* harmony export */   d: () => (/* binding */ gateSettings)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _shared_contract_acknowledge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3201);
/* harmony import */ var _shared_gates_declared_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48094);
/* harmony import */ var _shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82472);
/* harmony import */ var _shared_policy_acknowledgements_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48540);
/* harmony import */ var _shared_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2243);
/* harmony import */ var _shared_policy_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93192);
/* harmony import */ var _shared_policy_trusted_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42801);










/**
 * How the gate decides: the command line wins over the policy, and what neither says is left to the gate's defaults.
 * Versions are compared when they are given, or when the baseline stands in git beside a manifest. A policy that is named
 * must exist; throws a ConfigurationError when it does not, or is not valid, or when a declared version cannot be found.
 */
async function gateSettings(options, place) {
    const policy = await namedPolicy(options.policy, place.directory);
    const { service, contract } = policy;
    const declaredVersions = await (0,_shared_gates_declared_version_js__WEBPACK_IMPORTED_MODULE_4__/* .findDeclaredVersions */ .z)({
        directory: place.directory,
        ...present({ declaredVersion: options.declaredVersion, readBaseline: baselineFiles(place) }),
    });
    return present({
        service: options.service ?? service,
        callers: options.callers ?? contract?.callers,
        readers: options.readers ?? contract?.readers,
        failOn: options.failOn ?? contract?.["fail-on"],
        severities: contract?.severities,
        dynamicResources: contract?.["dynamic-resources"],
        contextBudget: contextBudget(options, policy),
        acknowledgements: await acknowledgements(options, policy, place),
        declarations: (0,_shared_policy_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .declarationsOf */ .RK)(policy),
        portability: clientProfiles(options.portability, policy),
        declaredVersions,
        usage: recordedCalls(options.usage, policy, place.directory),
        today: place.now.toISOString().slice(0, 10),
    });
}
/** The records of the policy and those of the file that is named; both only when somebody named them. */
async function acknowledgements({ policy: policyFile, acks }, policy, { directory, now }) {
    const today = now.toISOString().slice(0, 10);
    const inPolicy = policyFile === undefined || policy.acknowledgements === undefined
        ? []
        : [{ place: (0,_shared_policy_trusted_file_js__WEBPACK_IMPORTED_MODULE_9__/* .trustedPlace */ .pb)((0,_shared_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .policySourceOf */ .R)(policyFile, directory)), records: policy.acknowledgements }];
    const file = acks === undefined
        ? undefined
        : await (0,_shared_policy_acknowledgements_js__WEBPACK_IMPORTED_MODULE_6__/* .loadAcknowledgements */ .Mh)((0,_shared_policy_trusted_file_js__WEBPACK_IMPORTED_MODULE_9__/* .trustedSourceOf */ .cJ)(acks, directory, _shared_contract_acknowledge_js__WEBPACK_IMPORTED_MODULE_3__/* .ACKNOWLEDGEMENTS_PATH */ .G5), { required: true });
    const records = (0,_shared_policy_acknowledgements_js__WEBPACK_IMPORTED_MODULE_6__/* .joinAcknowledgements */ .qG)([...inPolicy, ...(file === undefined ? [] : [file])], {
        today,
        longestDays: policy.contract?.["acknowledgement-days"] ?? _shared_contract_acknowledge_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_ACKNOWLEDGEMENT_DAYS */ .$t,
    });
    return records.length === 0 ? undefined : { records, today };
}
/** The recordings that are named, from the folder we are in; without any the policy about them changes nothing. */
function recordedCalls(files, policy, directory) {
    if (files === undefined || files.length === 0)
        return undefined;
    const recordings = files.map((name) => ({ name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name) }));
    return { recordings, policy: policy.usage ?? {} };
}
/** A profile that the command line names is advisory, unless the policy requires it. */
function clientProfiles(named, { portability }) {
    if (named === undefined)
        return portability;
    return { ...Object.fromEntries(named.map((name) => [name, "advisory"])), ...portability };
}
/** Each limit by itself: a growth limit on the command line leaves the policy's token limit as it is. */
function contextBudget({ maxTokens, maxGrowth }, policy) {
    const allowed = (0,_shared_policy_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .contextBudgetOf */ .U$)(policy);
    if (maxTokens === undefined && maxGrowth === undefined)
        return allowed;
    return { maxTokens: maxTokens ?? allowed?.maxTokens, maxGrowth: maxGrowth ?? allowed?.maxGrowth };
}
/** Reads files as they were in the baseline's commit, from the folder we are in; only a baseline in git has them. */
function baselineFiles({ baseline, directory }) {
    const target = (0,_shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTarget */ .hu)(baseline);
    if (target.kind !== "git")
        return undefined;
    return async (path) => {
        try {
            const blob = ["cat-file", "blob", `${target.ref}:./${path}`];
            return (await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", blob, { cwd: directory, timeout: GIT_MILLISECONDS })).stdout;
        }
        catch {
            // No such file there, which says that no version is declared. A ref that does not exist is told by the capture.
            return undefined;
        }
    };
}
const GIT_MILLISECONDS = 20_000;
/** The policy that is named; it must exist. Without a name the defaults. */
async function namedPolicy(file, directory) {
    if (file === undefined)
        return _shared_policy_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_POLICY */ .zj;
    return (await (0,_shared_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .loadPolicy */ .t)((0,_shared_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .policySourceOf */ .R)(file, directory), { required: true })).policy;
}
/** The members that have a value: a setting that is `undefined` is not the same as one that is not there. */
function present(settings) {
    return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 76907:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ limitsFrom)
/* harmony export */ });
/** The caps that were asked for; the mcp room has the rest. */
function limitsFrom(options) {
    return {
        ...(options.timeout === undefined ? {} : { milliseconds: options.timeout * 1000 }),
        ...(options.maxBytes === undefined ? {} : { bytes: options.maxBytes }),
        ...(options.maxPages === undefined ? {} : { pages: options.maxPages }),
    };
}


/***/ }),

/***/ 48094:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ findDeclaredVersions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62088);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68304);





/** Manifests that are looked for when none is named, the most telling one first. */
const MANIFESTS = ["server.json", "package.json", "mcp-contract.json"];
/**
 * Finds the versions that a change declares. `undefined` = no version check: none asked for, or no manifest that both
 * sides have. Throws a ConfigurationError when what was asked for cannot be found.
 */
async function findDeclaredVersions(query) {
    const asked = (query.declaredVersion ?? "").trim();
    if (asked === "none")
        return undefined;
    if (asked === "server-info")
        return asked;
    if (asked.includes("..") && !asked.includes("/"))
        return rangeOf(asked);
    if (asked.endsWith(".json"))
        return await manifestVersions(asked, query, "asked");
    if (asked !== "")
        return await candidateVersion(asked, query);
    for (const manifest of MANIFESTS) {
        const found = await manifestVersions(manifest, query, "tried");
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function rangeOf(asked) {
    const [baseline = "", candidate = ""] = asked.split("..");
    return { baseline: checked(baseline, asked), candidate: checked(candidate, asked), source: "declared-version" };
}
async function candidateVersion(asked, query) {
    const candidate = checked(asked, asked);
    for (const manifest of MANIFESTS) {
        const baseline = versionIn(await query.readBaseline?.(manifest));
        if (baseline !== undefined)
            return { baseline, candidate, source: `declared-version and the baseline's ${manifest}` };
    }
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`declared-version: ${asked} is the candidate's version, and the baseline's was not found in ${MANIFESTS.join(", ")}. Write both as <baseline>..${asked}, or leave declared-version out.`);
}
async function manifestVersions(path, query, mode) {
    const candidate = versionIn(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(query.directory, path), "utf8").catch(() => undefined));
    const baseline = candidate === undefined ? undefined : versionIn(await query.readBaseline?.(path));
    if (candidate !== undefined && baseline !== undefined)
        return { baseline, candidate, source: path };
    if (mode === "tried")
        return undefined;
    const where = candidate === undefined ? `${path} in ${query.directory}` : `${path} of the baseline`;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`declared-version: no version was found in ${where}. Name a JSON file with a version that both sides have, write both versions as 1.4.0..2.0.0, or leave declared-version out.`);
}
function checked(version, asked) {
    if ((0,semver__WEBPACK_IMPORTED_MODULE_2__.valid)(version) !== null)
        return version;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`declared-version: "${asked}" is neither a semantic version, a range 1.4.0..2.0.0, the path of a JSON manifest, server-info nor none.`);
}
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    serverInfo: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() }).nullish(),
});
/** The version in a manifest; a contract file has it in `serverInfo`. */
function versionIn(text) {
    if (text === undefined)
        return undefined;
    try {
        const manifest = manifestSchema.parse(JSON.parse(text));
        return manifest.version ?? manifest.serverInfo?.version;
    }
    catch {
        // A file of another form declares no version.
        return undefined;
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

/***/ 71903:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ probeTargetSchema),
/* harmony export */   PC: () => (/* binding */ probeChecksSchema),
/* harmony export */   Uh: () => (/* binding */ minimumHealthy),
/* harmony export */   W$: () => (/* binding */ probeCanarySchema),
/* harmony export */   g6: () => (/* binding */ eraChoice),
/* harmony export */   sk: () => (/* binding */ ERA_CHOICES),
/* harmony export */   ul: () => (/* binding */ probeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, "must not be empty");
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive("must be more than 0 milliseconds");
/** An expectation on the result of a canary call: a JSON pointer into it, and a value or a regular expression. */
const expectation = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ pointer: pointer(), equals: zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        pointer: pointer(),
        matches: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine(isRegularExpression, { error: "is no regular expression" }),
    }),
], { error: "needs a `pointer`, and either `equals` or `matches`" });
/** A call of a tool that is safe to make, as often as is probed. */
const probeCanarySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    tool: name,
    /** Default none. */
    arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9()).optional(),
    /** Whether the tool must report an error; default false. */
    "is-error": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    /** Whether structuredContent must fit the tool's outputSchema; default true. */
    "validate-output": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    expect: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(expectation).optional(),
    /** Milliseconds that the call may take. */
    "max-milliseconds": milliseconds.optional(),
});
/** What is asked of each server beyond that it works; also what the input `checks` of the action holds. */
const probeChecksSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Tools that there must be; default 1. */
    "min-tools": zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).optional(),
    "required-tools": zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name).optional(),
    "expected-digest": zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^sha256:[0-9a-f]{64}$/, "must be `sha256:` and 64 hex digits")
        .optional(),
    /** A contract file, or `git:<ref>:<path>`. */
    "expected-contract": name.optional(),
    "expected-server": zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: name.optional(), version: name.optional() }).optional(),
    /** Milliseconds that each part may take, and the 95th percentile over the samples. */
    latency: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
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
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(100).optional(),
    /** Days that the certificate must still hold; default 14, 0 = not asked. */
    "certificate-days": zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).optional(),
    /** Whether an unknown session id must be answered with 404 (`true`), or is not tried (`false`); default: it is told. */
    "unknown-session": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    /** Whether the server's own event stream must begin; default true. */
    stream: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    /** Whether two samples of the lists must agree; default true. */
    deterministic: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    /** Whether a modern server over HTTP is also asked in the legacy era; default true. */
    "both-eras": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    canaries: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(probeCanarySchema).optional(),
    /** Calls of a witness file (`mcp-gates diff --witnesses`) that must still be taken: of these tools alone. */
    witnesses: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: name, tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name).min(1, "name the tools that may be called") })
        .optional(),
});
const ERA_CHOICES = ["auto", "modern", "legacy"];
/** `auto`, `modern`, `legacy`, or one revision of the protocol. Not a union, which would speak of the revision alone. */
const eraChoice = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(new RegExp(`^(?:${ERA_CHOICES.join("|")}|\\d{4}-\\d{2}-\\d{2})$`), "must be auto, modern, legacy or a revision such as 2026-07-28");
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
const probeTargetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY((given) => (typeof given === "string" ? { target: given } : given), target);
const targets = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(probeTargetSchema).min(1, "name one target at least");
/** `2`, or a share such as `50%`. */
const minimumHealthy = zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().transform((value, issues) => {
    if (typeof value === "number" && Number.isInteger(value) && value >= 0)
        return { count: value };
    const share = typeof value === "string" ? /^(\d{1,3})\s*%$/.exec(value.trim())?.[1] : undefined;
    if (share !== undefined && Number(share) <= 100)
        return { share: Number(share) / 100 };
    if (typeof value === "string" && /^\d+$/.test(value.trim()))
        return { count: Number(value) };
    issues.addIssue({ code: "custom", message: `${JSON.stringify(value)} is no count and no share such as 50%` });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
});
/** The part `probe` of the policy. */
const probeSchema = probeChecksSchema.extend({
    targets: targets.optional(),
    era: eraChoice.optional(),
    /** Healthy targets that there must be: a count, or a share such as `50%`; default all. */
    "min-healthy": minimumHealthy.optional(),
    /** Zones in which one target at least must be healthy; default not asked. */
    "min-zones": zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).optional(),
    /** Whether all targets must have the same contract; default false. */
    parity: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    /** Samples of each address when parity is asked for; default 1, or enough to miss one of `replicas` once in a hundred times. */
    "parity-samples": zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(200).optional(),
    /** Targets that are probed at the same time; default 8. */
    concurrency: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(200).optional(),
    /** Whether the first request may be redirected within the same origin; default false. */
    "allow-redirects": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
});
function pointer() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:\/(?:[^~/]|~[01])*)*$/, "is no JSON pointer: it begins with a slash, or is empty");
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

/***/ 21776:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ SERVICE_NAME),
/* harmony export */   V: () => (/* binding */ SERVICE_NAME_RULE)
/* harmony export */ });
/** The `service` name of a server product: lower case letters, digits, `.`, `_`, `-`; at most 63 characters. */
const SERVICE_NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/;
/** What {@link SERVICE_NAME} asks for, in words. */
const SERVICE_NAME_RULE = "a service name is lower case letters, digits, '.', '_' and '-', begins with a letter or digit and has at most 63 characters";


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


/***/ }),

/***/ 2206:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ renderReplayableCalls)
/* harmony export */ });
/** The witnesses of a report as JSON text, one for each group of the same edit: calls that can be replayed. */
function renderReplayableCalls(report) {
    const seen = new Set();
    const calls = report.changes.flatMap((change) => {
        const call = replayableCall(change);
        if (call === undefined || seen.has(change.group))
            return [];
        seen.add(change.group);
        return [call];
    });
    const side = ({ digest, source, server }) => ({ digest, source, server });
    const file = {
        callsVersion: 1,
        service: report.service,
        baseline: side(report.baseline),
        candidate: side(report.candidate),
        calls,
    };
    return `${JSON.stringify(file, null, 2)}\n`;
}
function replayableCall(change) {
    const { witness, refusal, state } = change.proof;
    if (witness === undefined || change.subject.kind !== "tool" || change.direction === null)
        return undefined;
    const output = change.direction === "output";
    return {
        fingerprint: change.fingerprint,
        group: change.group,
        rule: change.rule,
        tool: { baseline: change.subject.name, candidate: change.renamedTo ?? change.subject.name },
        ...(output ? { structuredContent: witness } : { arguments: witness }),
        baseline: output ? "refuses" : "accepts",
        candidate: output ? "accepts" : state === "dropped" ? "ignores" : "refuses",
        ...(refusal === undefined ? {} : { refusal }),
    };
}


/***/ })

};
