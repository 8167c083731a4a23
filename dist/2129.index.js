export const id = 2129;
export const ids = [2129,2322];
export const modules = {

/***/ 81008:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _shared_gates_contract_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12103);
/* harmony import */ var _shared_report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12322);
/* harmony import */ var _shared_report_formats_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87469);
/* harmony import */ var _shared_report_replayable_calls_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2206);
/* harmony import */ var _earlier_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53144);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30667);
/* harmony import */ var _gate_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14236);
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
        side: "baseline",
        target: baseline,
        headers: options.baselineHeader ?? [],
        headerFlag: "--baseline-header",
        headerVariable: "MCP_GATES_BASELINE_HEADERS",
        variables: options.baselineEnv ?? [],
        variableFlag: "--baseline-env",
    }, terminal);
    const candidateSide = (0,_side_js__WEBPACK_IMPORTED_MODULE_8__/* .sideRequest */ .$M)({
        side: "candidate",
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
            onProgress: progress.step,
            interruption: session.interruption,
        });
    }
    finally {
        progress.stop();
    }
    session.finish(STATUS[report.decision]);
    if (options.witnesses !== undefined) {
        await (0,_output_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutputFile */ .B)(terminal.directory, options.witnesses, (0,_shared_report_replayable_calls_js__WEBPACK_IMPORTED_MODULE_9__/* .renderReplayableCalls */ .F)(report));
    }
    const toFile = options.output !== undefined;
    const text = await (0,_shared_report_formats_js__WEBPACK_IMPORTED_MODULE_10__/* .renderReport */ .B)(report, options.format, (0,_report_options_js__WEBPACK_IMPORTED_MODULE_7__/* .reportOptions */ .l)({ candidate, toFile, session }));
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
/* harmony import */ var _shared_gates_capture_limits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75028);
/* harmony import */ var _shared_gates_declared_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48094);
/* harmony import */ var _shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82472);
/* harmony import */ var _shared_policy_acknowledgements_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48540);
/* harmony import */ var _shared_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88728);
/* harmony import */ var _shared_policy_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42717);
/* harmony import */ var _shared_policy_trusted_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42801);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76907);












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
        formats: options.formats ?? contract?.formats,
        failOn: options.failOn ?? contract?.["fail-on"],
        severities: contract?.severities,
        dynamicResources: contract?.["dynamic-resources"],
        contextBudget: contextBudget(options, policy),
        acknowledgements: await acknowledgements(options, policy, place),
        declarations: (0,_shared_policy_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .declarationsOf */ .RK)(policy),
        portability: clientProfiles(options.portability, policy),
        declaredVersions,
        contractFile: options.contractFile,
        usage: recordedCalls(options.usage, policy, place.directory),
        // Each limit by itself.
        limits: { ...(0,_shared_gates_capture_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .captureLimitsOf */ .u)(policy), ...(0,_limits_js__WEBPACK_IMPORTED_MODULE_11__/* .limitsFrom */ .D)(options) },
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

/***/ 51620:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ startProgress)
/* harmony export */ });
/* harmony import */ var _shared_report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12322);

/** Milliseconds after which a person wonders whether anything happens. */
const PATIENCE = 1000;
/**
 * Tells on standard error what is being waited for, once the whole thing takes longer than a second: one line that is
 * overwritten on a terminal, one line per step elsewhere.
 */
function startProgress(terminal) {
    let latest;
    let isSlow = false;
    let isShown = false;
    const show = () => {
        if (!isSlow || latest === undefined)
            return;
        terminal.note(terminal.interactive ? `\r\u001b[K${latest} …` : `${latest} …\n`);
        isShown = true;
    };
    const timer = setTimeout(() => {
        isSlow = true;
        show();
    }, PATIENCE);
    return {
        step: (step) => {
            latest = (0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(step);
            show();
        },
        stop: () => {
            clearTimeout(timer);
            if (isShown && terminal.interactive)
                terminal.note("\r\u001b[K");
            isSlow = false;
        },
    };
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

/***/ 1644:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ sideRequest),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
/* harmony import */ var _shared_mcp_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55031);
/* harmony import */ var _shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82472);
/* harmony import */ var _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68304);



/**
 * The request for one side. Headers of the environment come first, so that the command line can overrule them; those of
 * the environment are left aside where the target is not an http(s) URL. Throws a ConfigurationError for options that the
 * target cannot use, a malformed header, and a variable that is not set; a CaptureError `target` for what is no target.
 */
function sideRequest(options, terminal) {
    const target = (0,_shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTarget */ .hu)(options.target, { side: options.side });
    const source = (0,_shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTarget */ .ff)(target);
    if (options.headers.length > 0 && target.kind !== "http") {
        const instead = target.kind === "stdio" ? `; give a child its secrets with ${options.variableFlag}` : "";
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${options.headerFlag} is for http(s) targets, and ${source} is none${instead}`);
    }
    if (options.variables.length > 0 && target.kind !== "stdio") {
        const instead = target.kind === "http" ? `; give a server its secrets with ${options.headerFlag}` : "";
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${options.variableFlag} is for stdio: targets, and ${source} is none${instead}`);
    }
    return {
        target: options.target,
        directory: terminal.directory,
        ...(target.kind === "http" ? { headers: headersOf(options, terminal) } : {}),
        ...(target.kind === "stdio" ? { environment: variablesOf(options, terminal) } : {}),
    };
}
/** The headers that the environment and the command line give; the command line wins. Throws a ConfigurationError. */
function headersOf(options, terminal) {
    const inherited = headersIn(terminal.environment[options.headerVariable] ?? "", options.headerVariable);
    const given = headersIn(options.headers.join("\n"), options.headerFlag);
    const named = [...Object.entries(inherited), ...Object.entries(given)];
    const byName = new Map(named.map(([name, value]) => [name.toLowerCase(), [name, value]]));
    return Object.fromEntries(byName.values());
}
function headersIn(text, place) {
    try {
        return (0,_shared_mcp_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHeaders */ .QG)(text);
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${place}: ${error.message}`, { cause: error });
    }
}
/** The variables that a child is given. Throws a ConfigurationError for one that is not set. */
function variablesOf(options, terminal) {
    const flag = options.variableFlag;
    const variables = options.variables.map((text) => {
        const [, name, value] = /^([^=]+)(?:=(.*))?$/s.exec(text) ?? [];
        if (name === undefined) {
            throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${flag} has a value without a name; write NAME=value, or NAME to hand on yours`);
        }
        const handedOn = value ?? terminal.environment[name];
        if (handedOn === undefined) {
            throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${flag} ${name}: the variable is not set here; set it, or write ${flag} ${name}=value`);
        }
        return [name, handedOn];
    });
    return Object.fromEntries(variables);
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

/***/ 75028:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ captureLimitsOf)
/* harmony export */ });
/** The caps that a policy sets for a capture; the mcp room has the rest. */
function captureLimitsOf({ capture }) {
    const { "timeout-seconds": seconds, "max-bytes": bytes, "max-pages": pages } = capture ?? {};
    return {
        ...(seconds === undefined ? {} : { milliseconds: seconds * 1000 }),
        ...(bytes === undefined ? {} : { bytes }),
        ...(pages === undefined ? {} : { pages }),
    };
}


/***/ }),

/***/ 48094:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ manifestsOf),
/* harmony export */   z: () => (/* binding */ findDeclaredVersions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62088);
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21767);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68304);
/* harmony import */ var _policy_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47687);






/**
 * Manifests that are looked for when none is named, the most telling one first. Of a contract file only a version of its
 * own counts here: what servers say of themselves is often the version of an SDK.
 */
const MANIFESTS = ["server.json", "package.json", "mcp-contract.json"];
/** The manifests of the candidate that {@link findDeclaredVersions} may read, by their path from the directory. */
function manifestsOf({ declaredVersion }) {
    const asked = (declaredVersion ?? "").trim();
    if (asked === "")
        return MANIFESTS;
    return asked.endsWith(".json") ? [asked] : [];
}
/**
 * Finds the versions that a change declares. `undefined` = no version check: none asked for, or no manifest that both
 * sides have. Throws a ConfigurationError when what was asked for cannot be found, or when the candidate's manifest has lost
 * the version that the baseline's declares: a check that a change could switch off would be none.
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
        return await namedVersions(asked, query);
    if (asked !== "")
        return await candidateVersion(asked, query);
    for (const manifest of MANIFESTS) {
        const found = await manifestVersions(manifest, query, { asked: false });
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
        const baseline = versionIn(await query.readBaseline?.(manifest), { asked: false });
        if (baseline.version !== undefined)
            return { baseline: baseline.version, candidate, source: `declared-version and the baseline's ${manifest}` };
    }
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`declared-version: ${asked} is the candidate's version, and the baseline's was not found in ${MANIFESTS.join(", ")}. Write both as <baseline>..${asked}, or leave declared-version out.`);
}
async function namedVersions(path, query) {
    const found = await manifestVersions(path, query, { asked: true });
    if (found !== undefined)
        return found;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`declared-version: no version was found in ${path} of the baseline. Name a JSON file with a version that both sides have, write both versions as 1.4.0..2.0.0, or leave declared-version out.`);
}
/** The versions in a manifest of both sides; `undefined` when the baseline's declares none, or ours is not there at all. */
async function manifestVersions(path, query, mode) {
    const text = await candidateText(path, query, mode);
    if (text === undefined)
        return undefined;
    const candidate = versionIn(text, mode);
    const baseline = versionIn(await query.readBaseline?.(path), mode);
    if (candidate.version === undefined && (mode.asked || baseline.version !== undefined))
        throw versionLost(path, query, candidate.problem, baseline.version);
    if (candidate.version === undefined || baseline.version === undefined)
        return undefined;
    if ((0,semver__WEBPACK_IMPORTED_MODULE_2__.valid)(baseline.version) !== null && (0,semver__WEBPACK_IMPORTED_MODULE_2__.valid)(candidate.version) === null)
        throw versionLost(path, query, `has no semantic version at ${candidate.pointer}`, baseline.version);
    return {
        baseline: baseline.version,
        candidate: candidate.version,
        source: path,
        ...(candidate.pointer === SERVER_INFO_VERSION ? { pointer: SERVER_INFO_VERSION } : {}),
    };
}
async function candidateText(path, query, { asked }) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(query.directory, path), "utf8");
    }
    catch (error) {
        const code = (0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .v)(error) ?? String(error);
        if (!asked && code === "ENOENT")
            return undefined;
        const problem = code === "ENOENT" ? "is not there" : `cannot be read (${code})`;
        const declared = asked ? undefined : versionIn(await query.readBaseline?.(path), { asked }).version;
        if (!asked && declared === undefined)
            return undefined;
        throw versionLost(path, query, problem, declared);
    }
}
function versionLost(path, query, problem, baseline) {
    const lost = baseline === undefined ? "" : `, while the baseline's declares ${baseline}`;
    const otherwise = (query.declaredVersion ?? "") === "" ? "say declared-version: none for no check" : "leave declared-version out";
    return new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`declared-version: ${path} in ${query.directory} ${problem}${lost}. Mend the file, write both versions as 1.4.0..2.0.0, or ${otherwise}.`);
}
function checked(version, asked) {
    if ((0,semver__WEBPACK_IMPORTED_MODULE_2__.valid)(version) !== null)
        return version;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`declared-version: "${asked}" is neither a semantic version, a range 1.4.0..2.0.0, the path of a JSON manifest, server-info nor none.`);
}
const SERVER_INFO_VERSION = "/serverInfo/version";
/** The version in a manifest; that in the `serverInfo` of a contract file only when the file is asked for. */
function versionIn(text, { asked }) {
    if (text === undefined)
        return { problem: "is not there" };
    const manifest = parsed(text);
    if (manifest === undefined)
        return { problem: "is no JSON object" };
    const version = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringMember */ .sk)(manifest, "version");
    if (version !== undefined)
        return { version, pointer: "/version" };
    const ofServer = asked ? (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringMember */ .sk)((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectMember */ .wX)(manifest, "serverInfo") ?? {}, "version") : undefined;
    if (ofServer !== undefined)
        return { version: ofServer, pointer: SERVER_INFO_VERSION };
    return { problem: "has no text at /version" };
}
function parsed(text) {
    try {
        const manifest = JSON.parse(text);
        return (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(manifest) ? manifest : undefined;
    }
    catch {
        return undefined;
    }
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

/***/ 88728:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ policySourceOf),
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);
/* harmony import */ var _default_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9018);
/* harmony import */ var _parse_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14865);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42717);
/* harmony import */ var _trusted_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42801);





/**
 * Reads and checks a policy. A file that does not exist means the defaults, unless it is `required` (somebody named it):
 * then it is a ConfigurationError, as is a file that is not a valid policy. What cannot be read is an error, never the
 * defaults: a policy that is out of reach must not relax a gate.
 */
async function loadPolicy(source, options) {
    const file = await (0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrustedFile */ .u3)(source, "policy");
    if (file !== undefined)
        return { policy: (0,_parse_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(file.text, file.place), place: file.place };
    if (!options.required)
        return { policy: _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY */ .zj, place: null };
    throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There is no policy ${(0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedPlace */ .pb)(source)}: correct the path, or leave it out to use the defaults.`);
}
/** The source that a target names on a command line: `git:<ref>:<path>` or a file path. */
function policySourceOf(target, directory) {
    return (0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedSourceOf */ .cJ)(target, directory, _default_path_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_POLICY_PATH */ .l);
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
/* harmony export */   D: () => (/* binding */ probeTargetSchema),
/* harmony export */   S: () => (/* binding */ TARGET_LABELS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, "must not be empty");
/** What tells targets of one service apart. */
const TARGET_LABELS = ["region", "zone", "replica", "colour", "environment"];
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
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
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
/**
 * The text for HTML, as content or in an attribute with quotes: nothing in it is markup or an entity, and what a reader cannot
 * see stands as code points.
 */
function escapeHtml(text) {
    return visibleText(text).replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
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
