export const id = 4569;
export const ids = [4569];
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

/***/ 64569:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probe: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _shared_gates_probe_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26737);
/* harmony import */ var _shared_gates_probe_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66508);
/* harmony import */ var _shared_gates_probe_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1977);
/* harmony import */ var _shared_gates_probe_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58605);
/* harmony import */ var _shared_gates_probe_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73317);
/* harmony import */ var _shared_gates_probe_times_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32972);
/* harmony import */ var _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68304);
/* harmony import */ var _shared_policy_probe_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(71903);
/* harmony import */ var _shared_policy_service_name_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(21776);
/* harmony import */ var _shared_policy_system_error_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(47687);
/* harmony import */ var _shared_report_escape_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12322);
/* harmony import */ var _shared_report_probe_formats_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(75114);
/* harmony import */ var _shared_report_probe_verdict_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(50535);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(30667);
/* harmony import */ var _gate_settings_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(14236);
/* harmony import */ var _output_file_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(94957);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(51620);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1644);





















/**
 * Asks every target and writes the report. Answers 0, 1 or 3 as the gate decides; throws a ConfigurationError for what was
 * asked wrongly.
 */
async function probe(targets, options, session) {
    const { terminal } = session;
    const policy = await (0,_gate_settings_js__WEBPACK_IMPORTED_MODULE_14__/* .namedPolicy */ .W)(options.policy, terminal.directory);
    const settings = await settingsOf(targets, options, terminal);
    const request = await (0,_shared_gates_probe_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .probeGateRequest */ .J)(settings, { policy, directory: terminal.directory });
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_16__/* .startProgress */ .o)(terminal);
    // Each attempt of a wait is a line that stays; a single probe is over soon.
    const isWaiting = request.wait !== null;
    if (!isWaiting)
        progress.step(`probing ${request.targets.length === 1 ? "the server" : `${request.targets.length} targets`}`);
    let report;
    try {
        report = await (0,_shared_gates_probe_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .runProbeGate */ .J)(request, {
            environment: terminal.environment,
            now: () => new Date(),
            elapsed: () => performance.now(),
            pause: async (milliseconds) => void (await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(milliseconds)),
            onProgress: (line) => terminal.note(`${(0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_11__.escapeTerminal)(line)}\n`),
        });
    }
    finally {
        progress.stop();
    }
    session.finish({ pass: _exit_js__WEBPACK_IMPORTED_MODULE_13__/* .EXIT */ .d.pass, fail: _exit_js__WEBPACK_IMPORTED_MODULE_13__/* .EXIT */ .d.fail, unknown: _exit_js__WEBPACK_IMPORTED_MODULE_13__/* .EXIT */ .d.unknown }[report.decision]);
    await write(report, options, terminal);
}
async function write(report, { format, output }, terminal) {
    if (output === undefined) {
        const width = terminal.columns === undefined ? {} : { width: terminal.columns };
        return await terminal.write(await (0,_shared_report_probe_formats_js__WEBPACK_IMPORTED_MODULE_18__/* .renderProbeReport */ .r)(report, format, { colour: terminal.colour, ...width }));
    }
    const path = await (0,_output_file_js__WEBPACK_IMPORTED_MODULE_15__/* .writeOutputFile */ .B)(terminal.directory, output, await (0,_shared_report_probe_formats_js__WEBPACK_IMPORTED_MODULE_18__/* .renderProbeReport */ .r)(report, format));
    terminal.note(`${path}: ${report.decision}: ${(0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_11__.escapeTerminal)((0,_shared_report_probe_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .probeVerdict */ .S)(report).sentence)}\n`);
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
        checks: options.checks === undefined ? undefined : (0,_shared_gates_probe_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .parseChecks */ .B)(await textOf(options.checks, directory), options.checks),
        expectedContract: options.expectedContract,
        canaries: options.canary?.flatMap((call) => (0,_shared_gates_probe_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .parseCanaries */ .S)(call, "--canary")),
        samples: options.samples,
        era: eraOf(options.era),
        headers: (0,_side_js__WEBPACK_IMPORTED_MODULE_17__/* .headersOf */ .Yl)({ headers: options.header ?? [], headerFlag: "--header", headerVariable: "MCP_GATES_HEADERS" }, terminal),
        environment: (0,_side_js__WEBPACK_IMPORTED_MODULE_17__/* .variablesOf */ .ht)({ variables: options.env ?? [], variableFlag: "--env" }, terminal),
        authentication: await (0,_shared_gates_probe_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .readAuthentication */ .L)(credentials, { directory, nameOf: credentialName }),
        tls: await (0,_shared_gates_probe_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .readTls */ .i)(tls, { directory, nameOf: flagOf }),
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
    return [...named, ...(0,_shared_gates_probe_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTargets */ .z)(await textOf(file, directory), file)];
}
async function textOf(file, directory) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file), "utf8");
    }
    catch (error) {
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_9__/* .ConfigurationError */ .j(`${file} cannot be read (${(0,_shared_policy_system_error_js__WEBPACK_IMPORTED_MODULE_19__/* .systemErrorCode */ .v)(error) ?? String(error)}).`, {
            cause: error,
        });
    }
}
function eraOf(era) {
    if (era === undefined || _shared_policy_probe_js__WEBPACK_IMPORTED_MODULE_10__/* .eraChoice */ .g6.safeParse(era).success)
        return era;
    throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_9__/* .ConfigurationError */ .j(`--era ${era}: it must be auto, modern, legacy or a revision such as 2026-07-28.`);
}
function serviceOf(service) {
    if (service === undefined || _shared_policy_service_name_js__WEBPACK_IMPORTED_MODULE_20__/* .SERVICE_NAME */ .O.test(service))
        return service;
    throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_9__/* .ConfigurationError */ .j(`--service: ${_shared_policy_service_name_js__WEBPACK_IMPORTED_MODULE_20__/* .SERVICE_NAME_RULE */ .V}.`);
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
/** Answers of {@link mayHoldKey}: the same schemas are asked about by each rule that concerns one of the keys. */
const HELD = new WeakMap();
/**
 * Whether one of these keys can stand anywhere in a value, all levels: `false` is certain, `true` nearly so. The native
 * serializer is several times as fast as a walk, and most values hold none of the keys that are asked for.
 */
function mayHoldKey(value, keys) {
    if (typeof value !== "object" || value === null)
        return false;
    const answers = HELD.get(keys) ?? new WeakMap();
    HELD.set(keys, answers);
    const known = answers.get(value);
    if (known !== undefined)
        return known;
    const answer = looksForKey(value, keys);
    answers.set(value, answer);
    return answer;
}
function looksForKey(value, keys) {
    try {
        const text = JSON.stringify(value);
        for (const key of keys) {
            if (text.includes(`${JSON.stringify(key)}:`))
                return true;
        }
        return false;
    }
    catch {
        // Nested too deep for the serializer, which recurs.
        return holdsKey(value, keys);
    }
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

/***/ 58605:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseCanaries),
/* harmony export */   z: () => (/* binding */ parseTargets)
/* harmony export */ });
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _mcp_thrown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77195);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68304);
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(647);
/* harmony import */ var _policy_probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71903);





/** What a line may say of a target beside its address. */
const LABELS = ["region", "zone", "replica", "colour", "environment", "replicas"];
/**
 * The targets that a text names: a JSON list of addresses and objects, or one target a line, an http(s) URL followed by labels
 * (`https://a.example/mcp region=eu zone=eu-1a replica=1`); `#` begins a line that is a remark. `place` = where the text stands,
 * for errors; without it they begin with what is wrong. Throws a ConfigurationError that names all that is wrong, and shows
 * no address.
 */
function parseTargets(text, place) {
    const { items, problems } = itemsOf(text, "target", targetOfLine);
    if (items.length === 0 && problems.length === 0)
        throw refusal(place, ["name one target at least"]);
    return checked(_policy_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .probeTargetSchema */ .D, { items, problems }, place);
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
            return { problem: `unknown label "${name}"${(0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(name, LABELS) || `; known are ${LABELS.join(", ")}`}` };
        if (labels.has(name))
            return { problem: `${name} stands there twice` };
        labels.set(name, name === "replicas" && /^\d{1,9}$/.test(value) ? Number(value) : value);
    }
    return { value: { target, ...Object.fromEntries(labels) } };
}
/**
 * Canary calls: one a line, the tool's name and its arguments as JSON (`search {"q":"x"}`), or a JSON list of objects as in
 * the policy. `place` as for {@link parseTargets}. Throws a ConfigurationError that names all that is wrong.
 */
function parseCanaries(text, place) {
    return checked(_policy_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .probeCanarySchema */ .W$, itemsOf(text, "call", canaryOfLine), place);
}
function canaryOfLine(line) {
    const [, tool = line, values] = /^(\S+)\s+(.+)$/.exec(line) ?? [];
    if (values === undefined)
        return { value: { tool } };
    const parsed = jsonOf(values);
    if ("problem" in parsed)
        return { problem: `the arguments of ${tool}: ${parsed.problem}` };
    if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(parsed.value))
        return { value: { tool, arguments: parsed.value } };
    return { problem: `the arguments of ${tool} are no JSON object` };
}
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
        return { problem: (0,_mcp_thrown_js__WEBPACK_IMPORTED_MODULE_4__/* .thrownName */ .CA)(error) === "RangeError" ? TOO_DEEP : "no valid JSON" };
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
        if ((0,_mcp_thrown_js__WEBPACK_IMPORTED_MODULE_4__/* .thrownName */ .CA)(error) === "RangeError")
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
    const message = place === undefined ? problems.join("; ") : (0,_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsMessage */ .w)(`${place} cannot be used`, problems);
    return new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(message);
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


/***/ })

};
