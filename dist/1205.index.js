export const id = 1205;
export const ids = [1205];
export const modules = {

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
/* harmony import */ var _shared_gates_probe_gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43966);
/* harmony import */ var _shared_gates_probe_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35011);
/* harmony import */ var _shared_gates_probe_times_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32972);
/* harmony import */ var _shared_gates_select_targets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84870);
/* harmony import */ var _shared_gates_target_lines_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41526);
/* harmony import */ var _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68304);
/* harmony import */ var _shared_policy_probe_choices_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(72238);
/* harmony import */ var _shared_policy_service_name_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(21776);
/* harmony import */ var _shared_policy_system_error_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(47687);
/* harmony import */ var _shared_report_escape_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(12322);
/* harmony import */ var _shared_report_probe_formats_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(75114);
/* harmony import */ var _shared_report_probe_verdict_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(50535);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(30667);
/* harmony import */ var _gate_settings_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(14236);
/* harmony import */ var _output_file_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(94957);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(51620);
/* harmony import */ var _setting_names_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(45270);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1644);
























/**
 * Asks every target and writes the report. Answers 0, 1 or 3 as the gate decides; throws a ConfigurationError for what was
 * asked wrongly.
 */
async function probe(targets, options, session) {
    const { terminal } = session;
    const policy = await (0,_gate_settings_js__WEBPACK_IMPORTED_MODULE_16__/* .namedPolicy */ .W)(options.policy, terminal.directory);
    const settings = await settingsOf(targets, options, terminal);
    const request = await (0,_shared_gates_probe_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .probeGateRequest */ .J)(settings, { policy, directory: terminal.directory });
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_18__/* .startProgress */ .o)(terminal);
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
            onProgress: (line) => terminal.note(`${(0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_13__.escapeTerminal)(line)}\n`),
            interruption: session.interruption,
        });
    }
    finally {
        progress.stop();
    }
    session.finish({ pass: _exit_js__WEBPACK_IMPORTED_MODULE_15__/* .EXIT */ .d.pass, fail: _exit_js__WEBPACK_IMPORTED_MODULE_15__/* .EXIT */ .d.fail, unknown: _exit_js__WEBPACK_IMPORTED_MODULE_15__/* .EXIT */ .d.unknown }[report.decision]);
    await write(report, options, terminal);
}
async function write(report, { format, output }, terminal) {
    if (output === undefined) {
        const width = terminal.columns === undefined ? {} : { width: terminal.columns };
        return await terminal.write(await (0,_shared_report_probe_formats_js__WEBPACK_IMPORTED_MODULE_20__/* .renderProbeReport */ .r)(report, format, { colour: terminal.colour, ...width }));
    }
    const path = await (0,_output_file_js__WEBPACK_IMPORTED_MODULE_17__/* .writeOutputFile */ .B)(terminal.directory, output, await (0,_shared_report_probe_formats_js__WEBPACK_IMPORTED_MODULE_20__/* .renderProbeReport */ .r)(report, format));
    terminal.note(`${path}: ${report.decision}: ${(0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_13__.escapeTerminal)((0,_shared_report_probe_verdict_js__WEBPACK_IMPORTED_MODULE_14__/* .probeVerdict */ .S)(report).sentence)}\n`);
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
        select: selectionOf(options.select, targets),
        checks: options.checks === undefined ? undefined : (0,_shared_gates_probe_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .parseChecks */ .B)(await textOf(options.checks, directory), options.checks),
        expectedContract: options.expectedContract,
        canaries: options.canary?.flatMap((call) => (0,_shared_gates_canary_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCanaries */ .S)(call, "--canary")),
        samples: options.samples,
        era: eraOf(options.era),
        headers: (0,_side_js__WEBPACK_IMPORTED_MODULE_19__/* .headersOf */ .Yl)({ headers: options.header ?? [], headerFlag: "--header", headerVariable: "MCP_GATES_HEADERS" }, terminal),
        areHeadersFound: options.header === undefined || options.header.length === 0,
        environment: (0,_side_js__WEBPACK_IMPORTED_MODULE_19__/* .variablesOf */ .ht)({ variables: options.env ?? [], variableFlag: "--env" }, terminal),
        authentication: await (0,_shared_gates_probe_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .readAuthentication */ .L)(credentials, { directory, nameOf: _setting_names_js__WEBPACK_IMPORTED_MODULE_21__/* .credentialName */ .b4 }),
        tls: await (0,_shared_gates_probe_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .readTls */ .i)(tls, { directory, nameOf: _setting_names_js__WEBPACK_IMPORTED_MODULE_21__/* .flagOf */ .iP }),
        allowRedirects: options.allowRedirects,
        minimumHealthy: options.minHealthy,
        minimumZones: options.minZones,
        parity: options.parity,
        concurrency: options.concurrency,
        maxMegabytes: options.maxMegabytes,
        vantage: options.vantage,
        ...(0,_shared_gates_probe_times_js__WEBPACK_IMPORTED_MODULE_8__/* .timesOf */ .Q)(options, _setting_names_js__WEBPACK_IMPORTED_MODULE_21__/* .flagOf */ .iP),
    };
}
async function targetsOf(given, file, directory) {
    const named = given.map((target) => ({ target }));
    if (file === undefined)
        return named.length === 0 ? undefined : named;
    return [...named, ...(0,_shared_gates_target_lines_js__WEBPACK_IMPORTED_MODULE_10__/* .parseTargets */ .S)(await textOf(file, directory), file)];
}
function selectionOf(labels, named) {
    if (labels === undefined)
        return undefined;
    if (named.length > 0)
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_11__/* .ConfigurationError */ .j1("--select chooses by labels, and a target on the command line has none: list it with its labels in a file (--targets), or leave --select out.");
    try {
        return (0,_shared_gates_select_targets_js__WEBPACK_IMPORTED_MODULE_9__/* .parseSelection */ .gO)(labels.join(" "));
    }
    catch (error) {
        if (!(error instanceof _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_11__/* .ConfigurationError */ .j1))
            throw error;
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_11__/* .ConfigurationError */ .j1(`--select: ${error.message}`, { cause: error });
    }
}
async function textOf(file, directory) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file), "utf8");
    }
    catch (error) {
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_11__/* .ConfigurationError */ .j1(`${file} cannot be read (${(0,_shared_policy_system_error_js__WEBPACK_IMPORTED_MODULE_22__/* .systemErrorCode */ .v)(error) ?? String(error)}).`, {
            cause: error,
        });
    }
}
function eraOf(era) {
    if (era === undefined || _shared_policy_probe_choices_js__WEBPACK_IMPORTED_MODULE_12__/* .eraChoice */ .g6.safeParse(era).success)
        return era;
    throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_11__/* .ConfigurationError */ .j1(`--era ${era}: it must be auto, modern, legacy or a revision such as 2026-07-28.`);
}
function serviceOf(service) {
    if (service === undefined || _shared_policy_service_name_js__WEBPACK_IMPORTED_MODULE_23__/* .SERVICE_NAME */ .O.test(service))
        return service;
    throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_11__/* .ConfigurationError */ .j1(`--service: ${_shared_policy_service_name_js__WEBPACK_IMPORTED_MODULE_23__/* .SERVICE_NAME_RULE */ .V}.`);
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

/***/ 45270:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ ticketSecretsOf),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   b4: () => (/* binding */ credentialName),
/* harmony export */   iP: () => (/* binding */ flagOf)
/* harmony export */ });
/* harmony import */ var _shared_gates_input_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(617);

/** The option of a setting: `clientKey` is `--client-key`. */
function flagOf(setting) {
    return `--${(0,_shared_gates_input_name_js__WEBPACK_IMPORTED_MODULE_0__/* .inputName */ .y)(setting)}`;
}
/** The variable that holds a secret: `jiraToken` is `MCP_GATES_JIRA_TOKEN`. */
function variableOf(secret) {
    return `MCP_GATES_${secret.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}
/** What a setting of a login is called; secrets stand in variables. */
function credentialName(setting) {
    return setting === "token" || setting === "clientSecret" ? variableOf(setting) : flagOf(setting);
}
/** What a command has to prove itself to ticket systems and to GitHub. */
function ticketSecretsOf({ environment }) {
    const secret = (name) => environment[variableOf(name)];
    return {
        jiraEmail: secret("jiraEmail"),
        jiraToken: secret("jiraToken"),
        servicenowToken: secret("servicenowToken"),
        servicenowUsername: secret("servicenowUsername"),
        servicenowPassword: secret("servicenowPassword"),
        githubToken: secret("githubToken"),
        membersToken: secret("membersToken"),
    };
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

/***/ 69105:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseCanaries)
/* harmony export */ });
/* harmony import */ var _policy_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71903);
/* harmony import */ var _canary_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63507);
/* harmony import */ var _listed_items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8497);



/**
 * Canary calls: one a line, the tool's name and its arguments as JSON (`search {"q":"x"}`), or a JSON list of objects as in
 * the policy. `place` = where the text stands, for errors; without it they begin with what is wrong. Throws a
 * ConfigurationError that names all that is wrong.
 */
function parseCanaries(text, place) {
    return (0,_listed_items_js__WEBPACK_IMPORTED_MODULE_2__/* .checked */ .KD)(_policy_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .probeCanarySchema */ .W$, (0,_canary_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .canaryItems */ .n)(text), place);
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

/***/ 617:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ inputName)
/* harmony export */ });
/** The input of an action by which a setting is given: `clientKey` is `client-key`. */
function inputName(setting) {
    return setting.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 26737:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseChecks)
/* harmony export */ });
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);
/* harmony import */ var _policy_probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71903);
/* harmony import */ var _policy_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70738);



/** Checks as YAML or JSON, keys as in the policy's `probe`. `place` = where they stand, for errors. Throws a ConfigurationError. */
function parseChecks(text, place) {
    // What would be said of an empty document is about policies.
    if (text.split("\n").every((line) => /^\s*(?:#.*)?$/.test(line)))
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(place === undefined ? "no check stands there" : `${place}: no check stands there`);
    return (0,_policy_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYamlDocument */ .I)(text, {
        noun: "mapping",
        place: place === undefined ? "of checks" : `in ${place}`,
        schema: _policy_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .probeChecksSchema */ .PC,
    });
}


/***/ }),

/***/ 32972:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ timesOf)
/* harmony export */ });
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);
/* harmony import */ var _probe_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35011);


const DEFAULT_WAIT_SECONDS = 300;
const DEFAULT_INTERVAL_SECONDS = 5;
const SECOND = 1000;
/**
 * How long to wait and how long a probe may take, in milliseconds. `nameOf` names a setting as the user writes it. Throws a
 * ConfigurationError for settings that would not be used.
 */
function timesOf({ waitFor, timeout, interval, successes, requestTimeout }, nameOf) {
    const exchange = requestTimeout === undefined ? {} : { exchange: requestTimeout * SECOND };
    if (waitFor === undefined) {
        const unused = ["interval", "successes"].filter((setting) => ({ interval, successes })[setting] !== undefined);
        if (unused.length === 0)
            return { ...exchange, ...(timeout === undefined ? {} : { whole: timeout * SECOND }) };
        const next = `give ${nameOf("waitFor")} healthy too, or leave it out`;
        const problems = unused.map((setting) => `${nameOf(setting)} is about waiting: ${next}`);
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1((0,_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsMessage */ .wL)("The times cannot be used", problems));
    }
    const whole = (timeout ?? DEFAULT_WAIT_SECONDS) * SECOND;
    return {
        ...exchange,
        // One slow server must not hold up the last attempt for longer than the whole wait.
        whole: Math.min(whole, _probe_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .d.whole),
        wait: {
            timeout: whole,
            interval: (interval ?? DEFAULT_INTERVAL_SECONDS) * SECOND,
            successes: successes ?? 1,
        },
    };
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

/***/ 9806:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ProbeFailure),
/* harmony export */   T: () => (/* binding */ PROBE_STAGES)
/* harmony export */ });
/** The step of a probe at which something happened. */
const PROBE_STAGES = [
    "settings",
    "start",
    "token",
    "server/discover",
    "initialize",
    "notifications/initialized",
    "tools/list",
    "prompts/list",
    "resources/list",
    "resources/templates/list",
    "stream",
    "metadata",
    "unknown-session",
    "canary",
    "witness",
    "checks",
    "delete",
];
/** Why a probe stops: one stable class, the step, and what was seen there. Secrets are cut from the detail before. */
class ProbeFailure extends Error {
    failureClass;
    stage;
    /** One phrase of at most 200 characters, fit for a line of text: what was seen, beyond the class. Empty = nothing more. */
    detail;
    /** Milliseconds after which the server asks to come again (`Retry-After`), if it said so. */
    retryAfter;
    constructor(failureClass, stage, detail, options = {}) {
        super(detail === "" ? failureClass : `${failureClass}: ${detail}`, options);
        this.name = "ProbeFailure";
        this.failureClass = failureClass;
        this.stage = stage;
        this.detail = detail;
        this.retryAfter = options.retryAfter;
    }
}


/***/ }),

/***/ 75789:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ secureContextOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41692);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9806);




/**
 * Whom to trust and who one is, ready for TLS connections. Throws a ProbeFailure `probe.settings` that names which PEM is
 * broken. Settings that are one object are read once: to trust private authorities takes Node 20 milliseconds, because those
 * of the machine are read again with them.
 */
function secureContextOf(settings) {
    const known = KNOWN.get(settings);
    if (known !== undefined)
        return known;
    const context = (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.createSecureContext)({ ...trusted(settings), ...identity(settings) });
    KNOWN.set(settings, context);
    return context;
}
const KNOWN = new WeakMap();
function trusted({ authorities }) {
    if (authorities === undefined)
        return {};
    const certificates = authorities.match(PEM_CERTIFICATE) ?? [];
    if (certificates.length === 0)
        throw settingsFailure("the authorities (`ca`) hold no PEM certificate");
    certificates.forEach((certificate, index) => {
        readCertificate(certificate, `certificate ${index + 1} of the authorities (\`ca\`) is broken`);
    });
    return { ca: [...authoritiesOfMachine(), ...certificates] };
}
/** Node.js trusts no others any more as soon as one is named. */
function authoritiesOfMachine() {
    if (typeof node_tls__WEBPACK_IMPORTED_MODULE_2__.getCACertificates === "function")
        return node_tls__WEBPACK_IMPORTED_MODULE_2__.getCACertificates("default");
    return [...node_tls__WEBPACK_IMPORTED_MODULE_2__.rootCertificates, ...extraAuthorities()];
}
/** Node.js 20 does not tell those of NODE_EXTRA_CA_CERTS. It warns itself of a file that cannot be read, and goes on without. */
function extraAuthorities() {
    const file = process.env.NODE_EXTRA_CA_CERTS;
    if (file === undefined || file === "")
        return [];
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, "latin1").match(PEM_CERTIFICATE) ?? [];
    }
    catch {
        return [];
    }
}
function identity({ clientCertificate }) {
    if (clientCertificate === undefined)
        return {};
    const { certificate, passphrase } = clientCertificate;
    const chain = certificate.match(PEM_CERTIFICATE) ?? [];
    const [own] = chain.map((part) => readCertificate(part, "the client certificate is broken"));
    if (own === undefined)
        throw settingsFailure("the client certificate is no PEM certificate");
    const key = readKey(clientCertificate.key, passphrase);
    if (!own.checkPrivateKey(key))
        throw settingsFailure("the key is not that of the client certificate");
    return { cert: certificate, key: key.export({ type: "pkcs8", format: "pem" }).toString() };
}
function readCertificate(pem, problem) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
    }
    catch {
        throw settingsFailure(problem);
    }
}
function readKey(key, passphrase) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(passphrase === undefined ? key : { key, passphrase });
    }
    catch {
        // What Node says could quote the text.
        throw settingsFailure("the key of the client certificate is no PEM private key, or its passphrase is wrong or missing");
    }
}
function settingsFailure(detail) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .ProbeFailure */ .B("probe.settings", "settings", detail);
}
const PEM_CERTIFICATE = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]*-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;


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

/***/ 50535:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ NOT_OFTEN_ENOUGH),
/* harmony export */   S: () => (/* binding */ probeVerdict)
/* harmony export */ });
/* harmony import */ var _mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72791);
/* harmony import */ var _probe_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66599);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73000);



/** The verdict on all targets. `heading` stands in place of the service's name. */
function probeVerdict(report, heading) {
    const name = heading === undefined ? (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceWords */ .jD)(report) : (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignLine */ .nT)(heading, 80);
    const [only, ...others] = report.results;
    if (only === undefined)
        return { sign: report.decision, sentence: `${name}: no target was probed` };
    if (report.decision === "unknown")
        return { sign: "unknown", sentence: `${name}: no verdict: ${reasonOf(report)}` };
    return others.length === 0 ? verdictOfOne(report, only, name) : verdictOfMany(report, name);
}
function verdictOfOne(report, target, name) {
    const fails = report.decision === "fail";
    const { failureClass } = target;
    if (!target.healthy) {
        const state = failureClass !== null && (0,_mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFacts */ ._)(failureClass).severity === "degraded" ? "degraded" : "not healthy";
        const why = failureClass === null ? "it is not known why" : classWords(failureClass);
        const sentence = `${name} is ${state}: ${why}`;
        return fails ? { sign: "fail", sentence } : { sign: "warn", sentence: `${sentence}; the gates let it pass` };
    }
    if (fails)
        return { sign: "fail", sentence: `${name}: ${failWords(report)}` };
    if (failureClass === null)
        return { sign: "pass", sentence: `${name} works: ${workWords(target)}` };
    if ((0,_mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFacts */ ._)(failureClass).severity === "warn") {
        return { sign: "warn", sentence: `${name} works, with a warning: ${classWords(failureClass)}` };
    }
    return { sign: "pass", sentence: `${name} answers: ${classWords(failureClass)}` };
}
function verdictOfMany(report, name) {
    const { results, healthy, unhealthy, decision, parity } = report;
    const targets = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(results.length)} targets`;
    const classes = classCounts(results.filter((result) => !result.healthy));
    if (decision === "fail") {
        const lost = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(unhealthy)} of ${targets} ${unhealthy === 1 ? "is" : "are"} not healthy${classes}`;
        const rest = gateReasons(report, "fail", (gate) => gate !== "min-healthy");
        const parts = [...(unhealthy === 0 ? [] : [lost]), ...(rest === "" ? [] : [rest])];
        return { sign: "fail", sentence: `${name}: ${parts.join("; ") || failWords(report)}` };
    }
    if (unhealthy > 0) {
        const are = healthy === 1 ? "is" : "are";
        return {
            sign: "warn",
            sentence: `${name}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(healthy)} of ${targets} ${are} healthy, which is enough; the others are not${classes}`,
        };
    }
    const warned = results.filter(({ failureClass }) => failureClass !== null && (0,_mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFacts */ ._)(failureClass).severity === "warn");
    const contract = parity === "same" ? ", with one contract" : "";
    const sentence = `${name}: all ${targets} are healthy${contract}`;
    if (warned.length === 0)
        return { sign: "pass", sentence };
    return { sign: "warn", sentence: `${sentence}, with warnings${classCounts(warned)}` };
}
function workWords(target) {
    const over = target.protocolVersion === null ? [] : [`over MCP ${(0,_probe_words_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignLine */ .nT)(target.protocolVersion, 40)}`];
    const offers = (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_1__/* .offerWords */ .e7)(target);
    return [...(offers === "" ? ["it answers"] : [offers]), ...over, `in ${(0,_probe_words_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(target.milliseconds)}`].join(" ");
}
function classWords(failureClass) {
    return `${(0,_probe_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clause */ .sb)((0,_mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFacts */ ._)(failureClass).meaning)} [${failureClass}]`;
}
/** ` (tcp.refused × 3 and http.5xx)`: the classes of these targets, the most frequent first. */
function classCounts(targets) {
    const numbers = new Map();
    for (const { failureClass } of targets) {
        if (failureClass !== null)
            numbers.set(failureClass, (numbers.get(failureClass) ?? 0) + 1);
    }
    const words = [...numbers]
        .sort((left, right) => right[1] - left[1])
        .map(([name, number]) => (number === 1 ? name : `${name} × ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(number)}`));
    return words.length === 0 ? "" : ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(words, 4)})`;
}
/** Why there is no verdict: of one target what was seen, of several what the gates say. */
function reasonOf(report) {
    const [only, ...others] = report.results;
    if (others.length === 0 && only !== undefined && !only.healthy && only.failureClass !== null) {
        return classWords(only.failureClass);
    }
    return gateReasons(report, "unknown") || "it could not be established";
}
/** Why the gates say no. Without a gate that does, a wait ended before the answer was good as often as was asked for. */
function failWords(report) {
    return gateReasons(report, "fail") || NOT_OFTEN_ENOUGH;
}
/** What is said when every gate passes, and the decision is no. */
const NOT_OFTEN_ENOUGH = "the last answer was good, but not as often in a row as was asked for";
function gateReasons({ answers }, decision, isMeant = () => true) {
    return answers
        .filter((answer) => answer.decision === decision && isMeant(answer.gate))
        .map(({ reason }) => (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignLine */ .nT)(reason, 240))
        .join("; ");
}


/***/ })

};
