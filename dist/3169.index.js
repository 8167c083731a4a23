export const id = 3169;
export const ids = [3169];
export const modules = {

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
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(place === undefined ? "no check stands there" : `${place}: no check stands there`);
    return (0,_policy_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYamlDocument */ .I)(text, {
        noun: "mapping",
        place: place === undefined ? "of checks" : `in ${place}`,
        schema: _policy_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .probeChecksSchema */ .PC,
    });
}


/***/ }),

/***/ 66508:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readAuthentication),
/* harmony export */   i: () => (/* binding */ readTls)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _mcp_probe_auth_client_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58562);
/* harmony import */ var _mcp_probe_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9806);
/* harmony import */ var _mcp_probe_secure_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75789);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68304);
/* harmony import */ var _policy_system_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47687);







/** What a setting needs, and the settings that would go unused with it. */
const NEEDED = {
    none: [],
    bearer: ["token"],
    "client-secret": ["clientId", "clientSecret"],
    "private-key": ["clientId", "clientKey"],
};
const ALLOWED = {
    none: [],
    bearer: ["token"],
    "client-secret": ["clientId", "clientSecret", "scope", "issuer"],
    "private-key": ["clientId", "clientKey", "clientKeyAlgorithm", "scope", "issuer"],
};
/**
 * The authentication that the settings describe. A credential that would not be used is refused: nobody would notice. Throws a
 * ConfigurationError that names all that is wrong and shows no value.
 */
async function readAuthentication(settings, place) {
    const { auth: kind = "none" } = settings;
    const problems = problemsOf(settings, kind, place.nameOf);
    if (problems.length > 0)
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j((0,_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .problemsMessage */ .w)("The login cannot be used", problems));
    if (kind === "none")
        return { kind };
    if (kind === "bearer")
        return { kind, token: settings.token ?? "" };
    const { clientId = "", scope, issuer } = settings;
    const shared = { clientId, ...(scope === undefined ? {} : { scope }), ...(issuer === undefined ? {} : { issuer }) };
    if (kind === "client-secret") {
        return { kind: "client-credentials", ...shared, proof: { kind: "secret", secret: settings.clientSecret ?? "" } };
    }
    const key = await pemOf(settings.clientKey ?? "", place.nameOf("clientKey"), place.directory);
    const algorithm = settings.clientKeyAlgorithm ?? "RS256";
    usable(() => (0,_mcp_probe_auth_client_key_js__WEBPACK_IMPORTED_MODULE_2__/* .readClientKey */ .H)(key, algorithm), place.nameOf("clientKey"));
    return { kind: "client-credentials", ...shared, proof: { kind: "private-key", key, algorithm } };
}
function problemsOf(settings, kind, nameOf) {
    const way = `${nameOf("auth")} ${kind}`;
    const missing = NEEDED[kind].filter((needed) => !settings[needed]);
    const allowed = [...ALLOWED[kind], "auth"];
    const unused = Object.keys(settings).filter((setting) => settings[setting] !== undefined && !allowed.includes(setting));
    const { token, issuer } = settings;
    return [
        ...missing.map((needed) => `${way} needs ${nameOf(needed)}, which is empty or not given`),
        ...unused.map((setting) => `${nameOf(setting)} is given, and ${way} does not use it; correct one of the two`),
        ...(kind === "bearer" && token && !/^[\x21-\x7E]+$/.test(token)
            ? [`${nameOf("token")} has blanks, line breaks or other characters that no token has`]
            : []),
        ...(allowed.includes("issuer") && issuer !== undefined && !/^https?:\/\/[^/]/i.test(issuer)
            ? [`${nameOf("issuer")} is no http(s) URL`]
            : []),
    ];
}
/** The TLS settings that the inputs describe. Throws a ConfigurationError that shows no text of a key. */
async function readTls(inputs, { directory, nameOf }) {
    const { ca, clientCertificate, clientCertificateKey, clientCertificatePassphrase: passphrase } = inputs;
    const [certificateName, keyName] = [nameOf("clientCertificate"), nameOf("clientCertificateKey")];
    if ((clientCertificate === undefined) !== (clientCertificateKey === undefined))
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j(`${certificateName} and ${keyName} belong together: give both or none.`);
    if (passphrase !== undefined && clientCertificateKey === undefined) {
        const name = nameOf("clientCertificatePassphrase");
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j(`${name} is given without ${keyName}: give the key too, or leave the passphrase out.`);
    }
    const read = async (text, input) => await pemOf(text, nameOf(input), directory);
    const settings = {
        ...(ca === undefined ? {} : { authorities: await read(ca, "ca") }),
        ...(clientCertificate === undefined || clientCertificateKey === undefined
            ? {}
            : {
                clientCertificate: {
                    certificate: await read(clientCertificate, "clientCertificate"),
                    key: await read(clientCertificateKey, "clientCertificateKey"),
                    ...(passphrase === undefined ? {} : { passphrase }),
                },
            }),
    };
    // To read the machine's own authorities for nothing would take time.
    if (Object.keys(settings).length > 0)
        usable(() => (0,_mcp_probe_secure_context_js__WEBPACK_IMPORTED_MODULE_4__/* .secureContextOf */ .A)(settings), "The TLS settings");
    return settings;
}
/** What a probe would find out about a setting at each target is told before the first one is asked. */
function usable(work, name) {
    try {
        work();
    }
    catch (error) {
        if (!(error instanceof _mcp_probe_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .ProbeFailure */ .B))
            throw error;
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j(`${name} cannot be used: ${error.detail}.`, { cause: error });
    }
}
async function pemOf(text, name, directory) {
    // Secrets are often kept with the two characters `\n` in place of each line break.
    if (text.includes("-----BEGIN "))
        return text.includes("\n") ? text : text.replaceAll("\\n", "\n");
    // A secret that is no PEM could be taken for a file's name: it is not shown.
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, text), "utf8");
    }
    catch (error) {
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j(`${name} is neither PEM nor a file that can be read (${(0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_6__/* .systemErrorCode */ .v)(error) ?? "no such path"}).`, { cause: error });
    }
}


/***/ }),

/***/ 1977:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ runProbeGate)
});

// EXTERNAL MODULE: ./.build/shared/mcp/probe/failure-classes.js
var failure_classes = __webpack_require__(87083);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/set-gates.js
var set_gates = __webpack_require__(63257);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/target-set.js
/**
 * Does something for each of many, at most `concurrency` at once, and keeps the order. The first error ends it: nothing new is
 * begun, and it is thrown when those under way are over.
 */
async function forEachOf(items, concurrency, work) {
    const results = new Array(items.length);
    const errors = [];
    let next = 0;
    const lane = async () => {
        while (next < items.length && errors.length === 0) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                errors.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(Math.max(1, concurrency), items.length) }, lane));
    if (errors.length > 0)
        throw errors[0];
    return results;
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/wait.js
/**
 * Asks again and again until the answer was good as often in a row as is wanted, or the time is over. An attempt that would
 * start after the time is not made. `onAttempt` is told each one.
 */
async function waitUntil(attempt, isGood, { options, ports, onAttempt, }) {
    const start = ports.now();
    let goodInARow = 0;
    for (let number = 1;; number += 1) {
        const last = await attempt();
        goodInARow = isGood(last) ? goodInARow + 1 : 0;
        onAttempt(last, { number, goodInARow });
        const milliseconds = ports.now() - start;
        if (goodInARow >= options.successes)
            return { last, attempts: number, milliseconds, succeeded: true };
        if (milliseconds + options.interval > options.timeout)
            return { last, attempts: number, milliseconds, succeeded: false };
        await ports.pause(options.interval);
    }
}

;// CONCATENATED MODULE: ./.build/shared/gates/probe-gate.js




/**
 * The probe gate: asks every target, at once or until the set is as it should be, and decides. Never throws for what a server
 * does.
 */
async function runProbeGate(request, ports) {
    const ask = async () => await probeSet(request, ports);
    if (request.wait === null)
        return await ask();
    const waited = await waitUntil(ask, ({ decision }) => decision === "pass", {
        options: request.wait,
        ports: { now: ports.elapsed, pause: ports.pause },
        onAttempt: (report, { number, goodInARow }) => ports.onProgress(attemptWords(report, number, goodInARow)),
    });
    const { last, attempts, milliseconds, succeeded } = waited;
    const report = { ...last, waited: { attempts, milliseconds, succeeded } };
    // A last attempt that was good is not good often enough.
    return succeeded || report.decision !== "pass" ? report : { ...report, decision: "fail" };
}
async function probeSet(request, ports) {
    const { probe } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(1590), __webpack_require__.e(7310), __webpack_require__.e(1005), __webpack_require__.e(2454)]).then(__webpack_require__.bind(__webpack_require__, 62454));
    const { ContractJudge } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(7310), __webpack_require__.e(1005), __webpack_require__.e(9371)]).then(__webpack_require__.bind(__webpack_require__, 89371));
    const { SharedLists } = await __webpack_require__.e(/* import() */ 7811).then(__webpack_require__.bind(__webpack_require__, 77811));
    const { targets, concurrency } = request;
    const shared = { ...ports, judge: new ContractJudge(), lists: new SharedLists() };
    const results = await forEachOf(targets, concurrency, async ({ target, labels }) => {
        return await probe({ ...request.probe, target, labels }, shared);
    });
    const samples = request.gates.parity ? await sampleReplicas(request, results, shared) : [];
    const seen = results.map((result) => withSamples(result, samples));
    const { decision, answers, parity } = (0,set_gates/* decideSet */.Nf)(seen, samples.map(({ first, replicas, answers: probes }) => ({
        target: first.target,
        replicas,
        digests: probes.flatMap(({ digests }) => digests?.semantic ?? []),
    })), request.gates);
    const healthy = seen.filter((result) => result.healthy).length;
    const digests = new Set(seen.map(({ digests: known }) => known?.semantic ?? null));
    const [digest = null] = digests;
    return {
        service: request.service,
        decision,
        answers,
        parity,
        failureClass: worstClass(seen),
        healthy,
        unhealthy: seen.length - healthy,
        digest: parity === "same" && digests.size === 1 ? digest : null,
        results: seen,
        vantage: request.vantage,
        waited: null,
    };
}
/** One probe is enough unless more are asked for or known to be needed. */
const FEWEST_SAMPLES = 1;
const MOST_SAMPLES = 100;
/** How seldom one replica that differs may be missed. */
const MISSED = 0.01;
/**
 * Asks each address as often as it takes to meet every replica behind it, nearly surely. The first probe is not one of the
 * samples: it asks for more, on several connections, and may have met any of the replicas.
 */
async function sampleReplicas(request, results, ports) {
    const { probe } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(1590), __webpack_require__.e(7310), __webpack_require__.e(1005), __webpack_require__.e(2454)]).then(__webpack_require__.bind(__webpack_require__, 62454));
    const quick = {
        // The expected contract among them: it says in which era is asked, and contracts are compared within one era alone.
        ...request.probe.checks,
        canaries: [],
        witnesses: [],
        latency: {},
        certificateDays: 0,
        samples: 1,
        deterministic: false,
        stream: false,
        bothEras: false,
        unknownSession: "skip",
    };
    const addresses = request.targets.flatMap((target, index) => {
        const first = results[index];
        const count = request.paritySamples ?? samplesFor(target.replicas);
        return first === undefined || first.digests === null || count <= FEWEST_SAMPLES ? [] : [{ target, first, count }];
    });
    const asked = addresses.flatMap((address) => Array.from({ length: address.count }, () => address));
    const answers = await forEachOf(asked, request.concurrency, async ({ target: { target, labels } }) => {
        return await probe({ ...request.probe, target, labels, checks: quick }, ports);
    });
    return addresses.map((address) => ({
        first: address.first,
        replicas: address.target.replicas,
        answers: answers.filter((_, index) => asked[index] === address),
    }));
}
/** An address is not healthy when one of the replicas behind it is not. */
function withSamples(result, samples) {
    const answers = samples.find(({ first }) => first === result)?.answers ?? [];
    const bad = answers.filter(({ healthy }) => !healthy);
    const [worst] = bad.flatMap(({ findings }) => findings.slice(0, 1)).sort(worstFirst);
    if (!result.healthy || worst === undefined)
        return result;
    const words = `${bad.length} of ${answers.length} samples of the replicas`;
    const detail = worst.detail === "" ? words : `${words}: ${worst.detail}`;
    return {
        ...result,
        healthy: false,
        failureClass: worst.failureClass,
        findings: [{ ...worst, detail }, ...result.findings],
    };
}
/** Samples after which one replica that differs is missed once in a hundred times. */
function samplesFor(replicas) {
    if (replicas === undefined || replicas < 2)
        return FEWEST_SAMPLES;
    let count = 1;
    while (count < MOST_SAMPLES && (0,set_gates/* missProbability */.c9)(replicas, count) > MISSED)
        count += 1;
    return count;
}
const WORST_FIRST = ["down", "unknown", "degraded", "warn", "ok"];
function worstFirst(left, right) {
    const rank = (id) => WORST_FIRST.indexOf(failure_classes/* FAILURE_CLASSES */.C[id].severity);
    return rank(left.failureClass) - rank(right.failureClass);
}
function worstClass(results) {
    const [worst] = results
        .flatMap(({ healthy, failureClass }) => (healthy || failureClass === null ? [] : [{ failureClass }]))
        .sort(worstFirst);
    return worst?.failureClass ?? null;
}
function attemptWords({ decision, results, answers }, number, goodInARow) {
    if (decision === "pass")
        return `attempt ${number}: healthy, ${goodInARow} in a row`;
    const gate = answers.find((answer) => answer.decision !== "pass");
    const failing = results.find((result) => !result.healthy);
    const finding = failing?.findings[0];
    // Which target it is says more than that one is missing; the other gates say what they want.
    const why = finding === undefined || gate?.gate !== "min-healthy"
        ? (gate?.reason ?? "")
        : `${failing?.target}: ${finding.failureClass}${finding.detail === "" ? "" : ` (${finding.detail})`}`;
    return `attempt ${number}: not yet: ${why}`;
}


/***/ }),

/***/ 73317:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ probeGateRequest),
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _mcp_capture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21397);
/* harmony import */ var _mcp_probe_auth_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31506);
/* harmony import */ var _mcp_probe_checks_witness_calls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82143);
/* harmony import */ var _mcp_probe_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9806);
/* harmony import */ var _mcp_probe_set_gates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63257);
/* harmony import */ var _mcp_target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82472);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68304);
/* harmony import */ var _policy_probe_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71903);
/* harmony import */ var _policy_system_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(47687);











/** Caps of a probe for which nobody says otherwise. */
const DEFAULT_LIMITS = { exchange: 5_000, whole: 60_000, bytes: 64 * 1024 * 1024, pages: 50 };
const DEFAULT_CONCURRENCY = 8;
const DEFAULT_CERTIFICATE_DAYS = 14;
/**
 * What the probe gate is asked, from what is given and the policy; files are taken from `directory`. Throws a
 * ConfigurationError for settings that cannot be used, or a file that cannot be read.
 */
async function probeGateRequest(given, { policy, directory }) {
    const rules = { ...policy.probe, ...defined(given.checks ?? {}) };
    const headers = given.headers ?? {};
    const authentication = given.authentication ?? { kind: "none" };
    return {
        service: given.service ?? policy.service ?? "mcp-server",
        targets: targetsOf(given.targets ?? rules.targets ?? [], { headers, authentication }),
        probe: {
            era: eraOf(given.era ?? rules.era),
            headers,
            environment: given.environment ?? {},
            directory,
            authentication,
            tls: given.tls ?? {},
            allowRedirects: given.allowRedirects ?? rules["allow-redirects"] ?? false,
            limits: { ...DEFAULT_LIMITS, ...defined({ exchange: given.exchange, whole: given.whole }) },
            checks: await checksOf(given, rules, directory),
        },
        gates: {
            minimumHealthy: given.minimumHealthy ?? rules["min-healthy"] ?? _mcp_probe_set_gates_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_SET_GATES */ .sM.minimumHealthy,
            minimumZones: given.minimumZones ?? rules["min-zones"] ?? _mcp_probe_set_gates_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_SET_GATES */ .sM.minimumZones,
            parity: given.parity ?? rules.parity ?? _mcp_probe_set_gates_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_SET_GATES */ .sM.parity,
        },
        concurrency: given.concurrency ?? rules.concurrency ?? DEFAULT_CONCURRENCY,
        paritySamples: given.paritySamples ?? rules["parity-samples"],
        vantage: given.vantage ?? null,
        wait: given.wait ?? null,
    };
}
/** The targets, once it is known that each can be asked with these credentials; which ones cannot is told by their number. */
function targetsOf(named, credentials) {
    if (named.length === 0)
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j("There is no target: name one, or list them in the policy (probe.targets).");
    const problems = [];
    const targets = named.map(({ target, replicas, ...labels }, index) => {
        const problem = problemOf(target, credentials);
        if (problem !== undefined)
            problems.push(named.length === 1 ? problem : `target ${index + 1}: ${problem}`);
        return { target, replicas, labels: defined(labels) };
    });
    if (problems.length === 0)
        return targets;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j((0,_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_8__/* .problemsMessage */ .w)("The targets cannot be probed", problems));
}
function problemOf(text, credentials) {
    try {
        const target = (0,_mcp_target_js__WEBPACK_IMPORTED_MODULE_7__/* .parseTarget */ .hu)(text);
        if (target.kind !== "http" && target.kind !== "stdio")
            return "it is no running server; write an http(s) URL or `stdio:<command line>`";
        (0,_mcp_probe_auth_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .s)(credentials, target);
        return undefined;
    }
    catch (error) {
        if (error instanceof _mcp_capture_js__WEBPACK_IMPORTED_MODULE_2__/* .CaptureError */ .$3)
            return error.message;
        if (error instanceof _mcp_probe_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .ProbeFailure */ .B)
            return error.detail;
        throw error;
    }
}
function eraOf(era) {
    const known = _policy_probe_js__WEBPACK_IMPORTED_MODULE_9__/* .ERA_CHOICES */ .sk.find((choice) => choice === (era ?? "auto"));
    return known ?? { pin: era ?? "" };
}
async function checksOf(given, rules, directory) {
    const { latency } = rules;
    const { "first-byte": firstByte, ...phases } = latency ?? {};
    const expected = given.expectedContract ?? rules["expected-contract"];
    const unknownSession = rules["unknown-session"];
    return {
        minimumTools: rules["min-tools"] ?? 1,
        requiredTools: rules["required-tools"] ?? [],
        ...(rules["expected-digest"] === undefined ? {} : { expectedDigest: rules["expected-digest"] }),
        ...(expected === undefined ? {} : { expectedContract: await contractOf(expected, directory) }),
        ...(rules["expected-server"] === undefined ? {} : { expectedServer: defined(rules["expected-server"]) }),
        latency: defined({ ...phases, firstByte }),
        samples: given.samples ?? rules.samples ?? 1,
        certificateDays: rules["certificate-days"] ?? DEFAULT_CERTIFICATE_DAYS,
        unknownSession: unknownSession === undefined ? "tell" : unknownSession ? "require" : "skip",
        stream: rules.stream ?? true,
        deterministic: rules.deterministic ?? true,
        bothEras: rules["both-eras"] ?? true,
        canaries: (given.canaries ?? rules.canaries ?? []).map(canaryOf),
        witnesses: await witnessesOf(rules.witnesses, directory),
    };
}
function canaryOf(canary) {
    const limit = canary["max-milliseconds"];
    return {
        tool: canary.tool,
        arguments: canary.arguments ?? {},
        isError: canary["is-error"] ?? false,
        validateOutput: canary["validate-output"] ?? true,
        expectations: canary.expect ?? [],
        ...(limit === undefined ? {} : { milliseconds: limit }),
    };
}
/** The expected contract is what somebody approved: a file or a commit, never a server. */
async function contractOf(target, directory) {
    try {
        const { kind } = (0,_mcp_target_js__WEBPACK_IMPORTED_MODULE_7__/* .parseTarget */ .hu)(target);
        if (kind === "http" || kind === "stdio")
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j("The expected contract is a running server: name a contract file, or git:<ref>:<path>.");
        const { contract } = await (0,_mcp_capture_js__WEBPACK_IMPORTED_MODULE_2__/* .captureTarget */ .GI)({ target, directory }, {});
        return contract;
    }
    catch (error) {
        if (error instanceof _mcp_capture_js__WEBPACK_IMPORTED_MODULE_2__/* .CaptureError */ .$3)
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j(`The expected contract: ${error.message}`, { cause: error });
        throw error;
    }
}
async function witnessesOf(witnesses, directory) {
    if (witnesses === undefined)
        return [];
    const place = `The witness file ${witnesses.file}`;
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, witnesses.file), "utf8");
        return (0,_mcp_probe_checks_witness_calls_js__WEBPACK_IMPORTED_MODULE_4__/* .replayableCalls */ .R)(JSON.parse(text), new Set(witnesses.tools));
    }
    catch (error) {
        if (error instanceof _mcp_probe_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .ProbeFailure */ .B)
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j(`${place}: ${error.detail}.`, { cause: error });
        const reason = error instanceof SyntaxError ? "no valid JSON" : ((0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_10__/* .systemErrorCode */ .v)(error) ?? String(error));
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j(`${place} cannot be read (${reason}).`, { cause: error });
    }
}
/** Without the members that are `undefined`, which would hide what stands behind them. */
function defined(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 32972:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ timesOf)
/* harmony export */ });
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);
/* harmony import */ var _probe_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73317);


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
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j((0,_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsMessage */ .w)("The times cannot be used", problems));
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

/***/ 58562:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readClientKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9806);


/**
 * Reads a private key: PEM (PKCS #8, PKCS #1 or SEC 1) or a JSON Web Key. Throws a ProbeFailure `probe.settings` when it
 * cannot be read or does not fit the algorithm; the message holds nothing of the key.
 */
function readClientKey(text, algorithm) {
    const wanted = KEY_OF_ALGORITHM.get(algorithm);
    if (wanted === undefined) {
        throw settings(`the algorithm must be one of ${[...KEY_OF_ALGORITHM.keys()].join(", ")}`);
    }
    const key = keyOf(text.trim());
    const jwk = key.export({ format: "jwk" });
    const kind = jwk.crv ?? jwk.kty;
    if (kind !== wanted)
        throw settings(`${algorithm} needs a key of the kind ${wanted}, and the private key is ${kind}`);
    // RFC 7518, section 3.3.
    if ((key.asymmetricKeyDetails?.modulusLength ?? 2048) < 2048)
        throw settings("an RSA key needs 2048 bits at least");
    return { jwk, algorithm };
}
/** The curve of a key, or its type where there is no curve (RFC 7518, section 3.1; RFC 8037). */
const KEY_OF_ALGORITHM = new Map([
    ["RS256", "RSA"],
    ["RS384", "RSA"],
    ["RS512", "RSA"],
    ["PS256", "RSA"],
    ["PS384", "RSA"],
    ["PS512", "RSA"],
    ["ES256", "P-256"],
    ["ES384", "P-384"],
    ["ES512", "P-521"],
    ["EdDSA", "Ed25519"],
]);
function keyOf(text) {
    try {
        const key = text.startsWith("{")
            ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: JSON.parse(text), format: "jwk" })
            : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: text, format: "pem" });
        // Keys of RSA-PSS have no form in JSON.
        key.export({ format: "jwk" });
        return key;
    }
    catch {
        // No cause: messages of parsers quote what they read.
        throw settings("the private key is no PEM and no JSON Web Key that can be read (without a passphrase)");
    }
}
function settings(detail) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ProbeFailure */ .B("probe.settings", "settings", detail);
}


/***/ }),

/***/ 31506:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9806);
/* harmony import */ var _client_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58562);


/** The credentials of a probe, once they are known to be usable. Throws a ProbeFailure `probe.settings`. */
function readSettings({ authentication, headers }, target) {
    const names = Object.keys(headers);
    const userinfo = target.kind === "http" ? target.userinfo : undefined;
    const isSentByHeaders = userinfo !== undefined || names.some((name) => CREDENTIAL_HEADER.test(name));
    if (authentication.kind === "none")
        return { kind: "none", isSentByHeaders };
    if (target.kind !== "http") {
        throw settings("only http and https targets take authentication; a process gets credentials by its environment");
    }
    if (userinfo !== undefined || names.some((name) => name.toLowerCase() === "authorization")) {
        throw settings("the URL or a header gives authorization beside the authentication; keep one of them");
    }
    if (authentication.kind === "bearer") {
        const token = headerToken(authentication.token);
        return { kind: "bearer", token, isSentByHeaders };
    }
    const { clientId, proof, issuer } = authentication;
    const scope = authentication.scope?.trim() || undefined;
    if (clientId === "")
        throw settings("the client id is empty");
    if (proof.kind === "private-key") {
        const key = (0,_client_key_js__WEBPACK_IMPORTED_MODULE_1__/* .readClientKey */ .H)(proof.key, proof.algorithm);
        return { kind: "client", client: { id: clientId, proof: { kind: "key", ...key } }, scope, issuer };
    }
    if (proof.secret === "")
        throw settings("the client secret is empty");
    return { kind: "client", client: { id: clientId, proof }, scope, issuer };
}
// A credential by its name. A wrong one must not pass for none at all, for `auth.required` is healthy: rather too many.
const CREDENTIAL_HEADER = /auth|cookie|token|secret|passw|credential|key|signature|session|assertion/i;
function headerToken(token) {
    if (token === "")
        throw settings("the token is empty");
    if (!/^[\x21-\x7E]+$/.test(token))
        throw settings("the token has characters that no header can carry");
    return token;
}
function settings(detail) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ProbeFailure */ .B("probe.settings", "settings", detail);
}


/***/ }),

/***/ 46794:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ runCanary),
/* harmony export */   o: () => (/* binding */ firstText)
/* harmony export */ });
/* harmony import */ var _contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);
/* harmony import */ var _contract_schema_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19091);
/* harmony import */ var _contract_schema_validator_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97901);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89834);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9806);
/* harmony import */ var _parameter_headers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25624);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16624);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95220);









/** Characters of a result's text that a regular expression is held against, at most. */
const TEXT_LIMIT = 10_000;
/**
 * Calls one tool that the user named, and holds what comes back against what was expected: the error flag, the tool's own
 * output schema, values at JSON pointers, the time. Never throws a ProbeFailure: it becomes the answer.
 */
async function runCanary(session, canary, { contract, side }) {
    const check = `canary:${canary.tool}`;
    const no = (failureClass, message) => (0,_check_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .gz)(check, failureClass, message, "canary");
    const mistake = canary.expectations.map(mistakeIn).find((words) => words !== undefined);
    if (mistake !== undefined)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .gz)(check, "probe.settings", mistake, "settings");
    const tool = contract.tools.find((listed) => (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(listed, "name") === canary.tool);
    if (tool === undefined)
        return no("schema.missing_tool", "the server does not list the tool, so it was not called");
    let result;
    let milliseconds = 0;
    try {
        result = await session.request("tools/call", { name: canary.tool, arguments: canary.arguments }, {
            stage: "canary",
            headers: (0,_parameter_headers_js__WEBPACK_IMPORTED_MODULE_6__/* .parameterHeaders */ .k)(tool, canary.arguments),
            onTimings: (timings) => {
                milliseconds = timings.total;
            },
        });
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .ProbeFailure */ .B))
            throw error;
        const isAnswer = error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .RefusedFailure */ .d && error.reply.kind === "error" && OF_THE_CALL.has(error.failureClass);
        return no(isAnswer ? "canary.refused" : error.failureClass, (0,_check_js__WEBPACK_IMPORTED_MODULE_8__/* .detailOf */ .Rw)(error));
    }
    const type = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(result, "resultType");
    if (type !== undefined && type !== "complete")
        return no("canary.unexpected", `the result is ${(0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .foreign */ .V$)(side, JSON.stringify(type), 60)} and no answer`);
    const isError = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(result, "isError") === true;
    if (isError !== canary.isError) {
        return isError
            ? no("canary.is_error", `the tool reports an error: ${(0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .foreign */ .V$)(side, firstText(result), 140)}`)
            : no("canary.unexpected", "the tool reports no error, and one was expected");
    }
    if (canary.validateOutput && !isError) {
        const problem = outputProblem(tool, result);
        if (problem !== undefined)
            return no("canary.bad_output", (0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .foreign */ .V$)(side, problem, 140));
    }
    for (const expectation of canary.expectations) {
        const problem = expectationProblem(result, expectation, side);
        if (problem !== undefined)
            return no("canary.unexpected", problem);
    }
    const took = `${Math.round(milliseconds)} ms`;
    if (canary.milliseconds !== undefined && milliseconds > canary.milliseconds)
        return no("latency.slow", `the call took ${took}, at most ${canary.milliseconds} asked for`);
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_8__/* .passed */ .bF)(check, `the call came back as expected, in ${took}`);
}
/** Classes of errors that are about the call, with which HTTP status they ever came; others are about the session or the way. */
const OF_THE_CALL = new Set(["rpc.error", "http.400", "http.status"]);
/** Why an expectation can be held against nothing. */
function mistakeIn(expectation) {
    const { pointer } = expectation;
    if (pointer !== "" && !pointer.startsWith("/"))
        return `"${pointer.slice(0, 80)}" is no JSON pointer: it begins with /`;
    if (!("matches" in expectation))
        return undefined;
    try {
        new RegExp(expectation.matches, "u");
        return undefined;
    }
    catch {
        return `"${expectation.matches.slice(0, 80)}" is no regular expression`;
    }
}
/** Why structuredContent does not fit the tool's outputSchema (MCP 2025-06-18, structured content). */
function outputProblem(tool, result) {
    const schema = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(tool, "outputSchema");
    if (schema === undefined || schema === null)
        return undefined;
    const value = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(result, "structuredContent");
    if (value === undefined)
        return "the tool has an outputSchema and gives no structuredContent";
    // Schemas that the validator cannot read say nothing against the server.
    const [refusal] = new _contract_schema_validator_js__WEBPACK_IMPORTED_MODULE_3__/* .Validator */ .Dr(new _contract_schema_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .Languages */ .A()).validate(schema, value)?.refusals ?? [];
    return refusal === undefined ? undefined : `structuredContent ${(0,_contract_schema_validator_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalWords */ .WW)(refusal)}`;
}
function expectationProblem(result, expectation, side) {
    const value = valueAt(result, expectation.pointer);
    const place = expectation.pointer === "" ? "the result" : expectation.pointer;
    const found = value === undefined ? "nothing" : (0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .foreign */ .V$)(side, (0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(value), 80);
    if ("equals" in expectation) {
        if (value !== undefined && (0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(value, expectation.equals))
            return undefined;
        return `${place} is ${found}, not ${(0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(expectation.equals).slice(0, 80)}`;
    }
    const text = typeof value === "string" ? value : value === undefined ? undefined : (0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(value);
    if (text !== undefined && matches(expectation.matches, text.slice(0, TEXT_LIMIT)))
        return undefined;
    return `${place} is ${found}, which does not match ${expectation.matches.slice(0, 80)}`;
}
/** By an automaton, where there is one: a server's text must not make the engine backtrack. */
function matches(pattern, text) {
    return new _contract_schema_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .Languages */ .A().matches(pattern, text) ?? new RegExp(pattern, "u").test(text);
}
/** What a JSON pointer leads to (RFC 6901), `undefined` when nothing is there. */
function valueAt(root, pointer) {
    let value = root;
    for (const token of (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTokens */ .Mr)(pointer)) {
        if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value))
            value = /^(?:0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
        else
            value = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(value, token) : undefined;
    }
    return value;
}
/** The first text of a result's content. */
function firstText(result) {
    const content = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(result, "content");
    const item = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(content)
        ? content.find((part) => (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(part) && (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(part, "type") === "text")
        : undefined;
    return ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(item) ? (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(item, "text") : undefined) ?? "(no text)";
}


/***/ }),

/***/ 95220:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rw: () => (/* binding */ detailOf),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped)
/* harmony export */ });
/** The answer of a check that found what it asks for. */
function passed(check, message) {
    return { check, verdict: "pass", message };
}
/** The answer of a check that does not apply; the message says why. */
function skipped(check, message) {
    return { check, verdict: "skipped", message };
}
/** The answer of a check that did not find what it asks for. */
function failed(check, failureClass, message, stage = "checks") {
    return { check, verdict: "fail", failureClass, message, stage };
}
/** What a failure says, for a check's message, which is never empty. */
function detailOf({ detail, failureClass }) {
    return detail === "" ? failureClass : detail;
}


/***/ }),

/***/ 82143:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ replayableCalls),
/* harmony export */   r: () => (/* binding */ replayWitness)
/* harmony export */ });
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89834);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9806);
/* harmony import */ var _parameter_headers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25624);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16624);
/* harmony import */ var _canary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46794);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95220);







/** How servers say that they refuse arguments in a result instead of an error: the words of the SDKs and of pydantic. */
const REFUSES_ARGUMENTS = /-32602|(?:input|argument)s? validation|\d validation errors? for |invalid (?:arguments|params)/i;
const INVALID_PARAMS = -32602;
/**
 * Whether a server still takes a call that its callers may send. A tool that fails for another reason than its arguments has
 * taken it: witnesses have made-up values.
 */
async function replayWitness(session, call, { contract, side }) {
    const check = `witness:${call.fingerprint}`;
    const tool = contract.tools.find((listed) => (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(listed, "name") === call.tool);
    const refused = (words) => (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)(check, "witness.refused", `${(0,_side_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V$)(side, call.tool, 60)} refuses ${JSON.stringify(call.arguments).slice(0, 120)}: ${words}`, "witness");
    if (tool === undefined)
        return refused("the server does not list the tool");
    try {
        const result = await session.request("tools/call", { name: call.tool, arguments: call.arguments }, { stage: "witness", headers: (0,_parameter_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .parameterHeaders */ .k)(tool, call.arguments) });
        const text = (0,_canary_js__WEBPACK_IMPORTED_MODULE_5__/* .firstText */ .o)(result);
        if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(result, "isError") === true && REFUSES_ARGUMENTS.test(text))
            return refused((0,_side_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V$)(side, text, 140));
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .passed */ .bF)(check, `${(0,_side_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V$)(side, call.tool, 60)} takes the call`);
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ProbeFailure */ .B))
            throw error;
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedFailure */ .d && error.reply.kind === "error") {
            if (error.reply.code === INVALID_PARAMS)
                return refused(error.detail);
            // With another status or class the call has not come to the tool.
            if (error.failureClass === "rpc.error")
                return (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .passed */ .bF)(check, `${(0,_side_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V$)(side, call.tool, 60)} takes the call and fails: ${error.detail}`);
        }
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)(check, error.failureClass, (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .detailOf */ .Rw)(error), "witness");
    }
}
/** The calls of a witness file (`mcp-gates diff --witnesses`) that may be sent: of tools that were named, and of calls alone. */
function replayableCalls(file, tools) {
    const calls = isObject(file) && Array.isArray(file.calls) ? file.calls : undefined;
    if (calls === undefined || !isObject(file) || file.callsVersion !== 1)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ProbeFailure */ .B("probe.settings", "settings", "the witness file is none that `mcp-gates diff --witnesses` writes (callsVersion 1)");
    return calls.flatMap((call) => {
        if (!isObject(call) || !isObject(call.tool) || typeof call.tool.baseline !== "string")
            return [];
        const given = call.arguments;
        if (given === undefined || !(0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(given) || typeof call.fingerprint !== "string")
            return [];
        return tools.has(call.tool.baseline)
            ? [{ fingerprint: call.fingerprint, tool: call.tool.baseline, arguments: given }]
            : [];
    });
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
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
    constructor(failureClass, stage, detail, options) {
        super(detail === "" ? failureClass : `${failureClass}: ${detail}`, options);
        this.name = "ProbeFailure";
        this.failureClass = failureClass;
        this.stage = stage;
        this.detail = detail;
    }
}


/***/ }),

/***/ 25624:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parameterHeaders)
/* harmony export */ });
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);

/**
 * The headers `Mcp-Param-…` of a call: arguments whose property has `x-mcp-header` are repeated there, those that are absent or
 * null are not (MCP 2026-07-28, Streamable HTTP). Values are plain text here; whoever sends them encodes them.
 */
function parameterHeaders(tool, values) {
    const schema = tool === undefined ? undefined : (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(tool, "inputSchema");
    return schema === undefined ? {} : Object.fromEntries(headersOf(schema, values));
}
function headersOf(schema, values) {
    return Object.entries((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(schema, "properties") ?? {}).flatMap(([name, property]) => {
        const value = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(values, name);
        if (!(0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(property) || value === undefined || value === null)
            return [];
        const header = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(property, "x-mcp-header");
        const own = header === undefined || typeof value === "object" ? [] : [[`Mcp-Param-${header}`, String(value)]];
        return (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? [...own, ...headersOf(property, value)] : own;
    });
}


/***/ }),

/***/ 16624:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ RefusedFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9806);

/**
 * An answer that is no result, from a server that could be reached and let us in. `reply` is that answer: evidence of the
 * server's era, and for an error of JSON-RPC its code and message. All other failures say nothing about the protocol.
 */
class RefusedFailure extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ProbeFailure */ .B {
    reply;
    constructor(failureClass, options) {
        super(failureClass, options.stage, options.detail);
        this.name = "RefusedFailure";
        this.reply = options.reply;
    }
    /** The HTTP status, when it was none of success. */
    get status() {
        return "status" in this.reply ? this.reply.status : undefined;
    }
}


/***/ }),

/***/ 75789:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ secureContextOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9806);



/**
 * Whom to trust and who one is, ready for TLS connections. Throws a ProbeFailure `probe.settings` that names which PEM is
 * broken. Settings that are one object are read once: to trust private authorities takes Node 20 milliseconds, because those
 * of the machine are read again with them.
 */
function secureContextOf(settings) {
    const known = KNOWN.get(settings);
    if (known !== undefined)
        return known;
    const context = (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext)({ ...trusted(settings), ...identity(settings) });
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
/** Newer releases of Node.js also tell those of NODE_EXTRA_CA_CERTS. */
function authoritiesOfMachine() {
    return typeof node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates === "function" ? node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates("default") : node_tls__WEBPACK_IMPORTED_MODULE_1__.rootCertificates;
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
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ProbeFailure */ .B("probe.settings", "settings", detail);
}
const PEM_CERTIFICATE = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]*-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;


/***/ }),

/***/ 63257:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ decideSet),
/* harmony export */   c9: () => (/* binding */ missProbability),
/* harmony export */   sM: () => (/* binding */ DEFAULT_SET_GATES)
/* harmony export */ });
/* harmony import */ var _failure_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87083);

const DEFAULT_SET_GATES = { minimumHealthy: { share: 1 }, minimumZones: 0, parity: false };
/**
 * Decides on a set of probes. Only `pass` passes: what could not be established (the probe itself failed, a credential may be
 * old) is `unknown` where it would have made the difference.
 */
function decideSet(results, samples, gates) {
    const parity = parityAnswer(results, samples);
    const answers = [
        healthAnswer(results, gates.minimumHealthy),
        ...(gates.minimumZones === 0 ? [] : [zoneAnswer(results, gates.minimumZones)]),
        ...(gates.parity ? [parity.answer] : []),
    ];
    const decision = ["fail", "unknown"].find((worse) => answers.some((answer) => answer.decision === worse));
    return { decision: decision ?? "pass", answers, parity: parity.state };
}
function healthAnswer(results, minimum) {
    const needed = "count" in minimum ? minimum.count : Math.ceil(results.length * minimum.share);
    const healthy = results.filter((result) => result.healthy).length;
    const possible = healthy + results.filter(isUnknown).length;
    const counts = `${healthy} of ${results.length} targets ${healthy === 1 ? "is" : "are"} healthy`;
    if (healthy >= needed)
        return { gate: "min-healthy", decision: "pass", reason: `${counts}, ${needed} asked for` };
    const decision = possible >= needed ? "unknown" : "fail";
    const reason = `${counts}, and ${needed} must be${decision === "unknown" ? "; of the others it could not be established" : ""}`;
    return { gate: "min-healthy", decision, reason };
}
function zoneAnswer(results, needed) {
    const zonesOf = (chosen) => [...new Set(chosen.flatMap(({ labels }) => (labels.zone === undefined ? [] : [labels.zone])))].sort();
    const healthy = zonesOf(results.filter((result) => result.healthy));
    const possible = zonesOf(results.filter((result) => result.healthy || isUnknown(result)));
    const named = healthy.length === 0 ? "no zone" : healthy.join(", ");
    const unlabelled = results.filter(({ labels }) => labels.zone === undefined).length;
    const hint = unlabelled === 0 ? "" : `; ${unlabelled} ${unlabelled === 1 ? "target has" : "targets have"} no label \`zone\``;
    if (healthy.length >= needed)
        return { gate: "min-zones", decision: "pass", reason: `healthy in ${healthy.length} zones: ${named}` };
    return {
        gate: "min-zones",
        decision: possible.length >= needed ? "unknown" : "fail",
        reason: `healthy in ${named}, and ${needed} zones must be${hint}`,
    };
}
/** Whether a target's state could not be established: it neither works nor is it known not to. */
function isUnknown({ failureClass }) {
    return failureClass !== null && _failure_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILURE_CLASSES */ .C[failureClass].severity === "unknown";
}
function parityAnswer(results, samples) {
    const known = results.flatMap((result) => result.digests === null ? [] : [{ name: nameOf(result), digest: result.digests.semantic }]);
    const sampled = samples.flatMap(({ target, digests }) => digests.map((digest) => ({ name: target, digest })));
    const groups = grouped([...known, ...sampled]);
    const answer = (decision, reason) => ({ gate: "parity", decision, reason });
    const [majority, ...minorities] = groups;
    if (majority === undefined)
        return { answer: answer("unknown", "no contract could be read"), state: "unknown" };
    if (minorities.length > 0) {
        const named = minorities.map(({ digest, names }) => `${names.join(", ")} has ${short(digest)}`).join("; ");
        const common = `${majority.names.length} of ${known.length + sampled.length} have ${short(majority.digest)}`;
        return { answer: answer("fail", `the contracts differ: ${common}; ${named}`), state: "different" };
    }
    const missing = results.length - known.length;
    if (missing > 0) {
        const reason = `the contract of ${missing} of ${results.length} targets is not known; the others have ${short(majority.digest)}`;
        return { answer: answer("unknown", reason), state: "unknown" };
    }
    const misses = samples.map(missWords).filter((words) => words !== "");
    const reason = [`all have ${short(majority.digest)}`, ...misses].join("; ");
    return { answer: answer("pass", reason), state: "same" };
}
/** By digest, the most common first; equal counts by digest, so that the answer does not hang on the order of targets. */
function grouped(items) {
    const groups = new Map();
    for (const { name, digest } of items)
        groups.set(digest, [...(groups.get(digest) ?? []), name]);
    return [...groups]
        .map(([digest, names]) => ({ digest, names: names.sort() }))
        .sort((left, right) => right.names.length - left.names.length || (left.digest < right.digest ? -1 : 1));
}
/** What sampling may have missed: one other replica among `n`, each asked with the same chance, in `k` samples. */
function missWords({ target, digests, replicas }) {
    if (digests.length < 2)
        return "";
    const words = (count) => `${percent(missProbability(count, digests.length))} of the time among ${count}`;
    const counts = replicas === undefined ? [2, 3, 10] : [replicas];
    if (replicas !== undefined && replicas < 2)
        return "";
    return `${target} was sampled ${digests.length} times: one replica that differs would be missed ${counts.map(words).join(", ")}`;
}
/** The chance that `samples` independent, uniform samples all miss one of `replicas` replicas. */
function missProbability(replicas, samples) {
    return (1 - 1 / replicas) ** samples;
}
function percent(share) {
    const value = share * 100;
    return value >= 0.1 ? `${value.toFixed(1)} %` : "less than 0.1 %";
}
/** A target with the labels that tell it from its like. */
function nameOf({ target, labels }) {
    const words = ["environment", "region", "zone", "replica", "colour"].flatMap((key) => labels[key] ?? []);
    return words.length === 0 ? target : `${target} (${words.join(", ")})`;
}
function short(digest) {
    return digest.slice(0, "sha256:".length + 12);
}


/***/ })

};
