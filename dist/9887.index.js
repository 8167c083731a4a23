export const id = 9887;
export const ids = [9887];
export const modules = {

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
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1((0,_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .problemsMessage */ .wL)("The login cannot be used", problems));
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
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`${certificateName} and ${keyName} belong together: give both or none.`);
    if (passphrase !== undefined && clientCertificateKey === undefined) {
        const name = nameOf("clientCertificatePassphrase");
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`${name} is given without ${keyName}: give the key too, or leave the passphrase out.`);
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
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`${name} cannot be used: ${error.detail}.`, { cause: error });
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
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`${name} is neither PEM nor a file that can be read (${(0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_6__/* .systemErrorCode */ .v)(error) ?? "no such path"}).`, { cause: error });
    }
}


/***/ }),

/***/ 43966:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ runProbeGate)
});

// EXTERNAL MODULE: ./.build/shared/mcp/probe/set-gates.js
var set_gates = __webpack_require__(63257);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/wait.js
/**
 * Asks again and again until the answer was good as often in a row as is wanted, or the time is over. An attempt that would
 * start after the time is not made; each is told how many milliseconds are left, and keeps to them. `onAttempt` is told each one.
 */
async function waitUntil(attempt, isGood, { options, ports, onAttempt, pauseAsked = () => 0, }) {
    const start = ports.now();
    const left = () => options.timeout - (ports.now() - start);
    let earlier;
    let goodInARow = 0;
    for (let number = 1;; number += 1) {
        const attempted = await attempt(left);
        const isGoodAttempt = isGood(attempted);
        const cutShort = !isGoodAttempt && number > 1 && left() <= 0;
        goodInARow = isGoodAttempt ? goodInARow + 1 : 0;
        onAttempt(attempted, { number, goodInARow, cutShort });
        const last = cutShort && earlier !== undefined ? earlier.last : attempted;
        const succeeded = goodInARow >= options.successes;
        const over = () => ({ last, attempts: number, milliseconds: ports.now() - start, succeeded });
        if (succeeded || options.interval > left())
            return over();
        await ports.pause(pauseOf({ options, left: left(), asked: pauseAsked(last), chance: ports.random() }));
        // A busy machine wakes late.
        if (left() <= 0)
            return over();
        earlier = { last };
    }
}
/** What is asked for, but where that is longer than the wait, half of what is left: a last attempt may still find it good. */
function pauseOf({ options: { interval }, left, asked, chance, }) {
    const pause = Math.max(interval, Math.min(asked, left / 2));
    return pause + Math.min(pause / 10, (left - pause) / 2) * chance;
}

// EXTERNAL MODULE: ./.build/shared/gates/probe-set.js + 2 modules
var probe_set = __webpack_require__(16046);
;// CONCATENATED MODULE: ./.build/shared/gates/probe-gate.js



/**
 * The probe gate: asks every target, at once or until the set is as it should be, and decides. Never throws for what a server
 * does. Throws Interrupted when the process is asked to end; then every server has been left as after any other probe.
 */
async function runProbeGate(request, ports) {
    const { interruption } = ports;
    if (interruption === undefined)
        return await decide(request, ports);
    return await interruption.during((cancel) => decide(request, { ...ports, cancel }));
}
async function decide(request, ports) {
    const ask = async (left) => await probeSet(request, ports, left);
    if (request.wait === null)
        return await ask(() => Number.POSITIVE_INFINITY);
    const waited = await waitUntil(ask, ({ decision }) => decision === "pass", {
        options: request.wait,
        ports: {
            now: ports.elapsed,
            pause: (milliseconds) => ports.pause(milliseconds, ports.cancel),
            random: ports.random,
        },
        pauseAsked: ({ results }) => Math.max(0, ...results.map(({ retryAfter }) => retryAfter ?? 0)),
        onAttempt: (report, facts) => ports.onProgress(attemptWords(report, facts)),
    });
    const { last, attempts, milliseconds, succeeded } = waited;
    const report = { ...last, waited: { attempts, milliseconds, succeeded } };
    // A last attempt that was good is not good often enough.
    return succeeded || report.decision !== "pass" ? report : { ...report, decision: "fail" };
}
async function probeSet(request, ports, left) {
    const { results: seen, samples } = await (0,probe_set/* askSet */.g)(request, ports, left);
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
function worstClass(results) {
    const [worst] = results
        .flatMap(({ healthy, failureClass }) => (healthy || failureClass === null ? [] : [{ failureClass }]))
        .sort(probe_set/* worstFirst */.m);
    return worst?.failureClass ?? null;
}
function attemptWords({ decision, results, answers }, { number, goodInARow, cutShort }) {
    if (decision === "pass")
        return `attempt ${number}: healthy, ${goodInARow} in a row`;
    if (cutShort)
        return `attempt ${number}: cut short: the time of the wait is over`;
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

/***/ 16046:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ askSet),
  m: () => (/* binding */ worstFirst)
});

// EXTERNAL MODULE: ./.build/shared/mcp/probe/failure-classes.js + 8 modules
var failure_classes = __webpack_require__(72791);
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

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./.build/shared/gates/young-generation.js

/** As large as Node.js 20 and 22 let it become; both halves. */
const LARGEST_BYTES = 32 * 1024 * 1024;
/** The release that lets it become larger, and on which this was measured. */
const MAJOR_RELEASE = "24";
/**
 * Keeps the young generation of the heap as small as it was before Node.js 24, which lets it become 128 MB. Many probes at once
 * fill whatever there is with what is over in milliseconds, and all of it stays resident. Call what it gives from time to time.
 */
function youngGenerationLimit(ports = THIS_PROCESS) {
    let isOver = ports.version.split(".")[0] !== MAJOR_RELEASE;
    return () => {
        if (isOver || ports.bytes() < LARGEST_BYTES)
            return;
        isOver = true;
        ports.stopGrowing();
    };
}
const THIS_PROCESS = {
    version: process.versions.node,
    bytes: () => (0,external_node_v8_.getHeapSpaceStatistics)().find(({ space_name: name }) => name === "new_space")?.space_size ?? 0,
    // Its largest size is settled when the process starts. What it is multiplied by when it grows is looked up each time.
    stopGrowing: () => (0,external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1"),
};

;// CONCATENATED MODULE: ./.build/shared/gates/probe-set.js




/**
 * Asks every target of a set, and each address with replicas behind it as often as parity takes. `left` = milliseconds that there are
 * still. Never throws for what a server does. Throws the reason of `cancel` when it is aborted.
 */
async function askSet(request, ports, left) {
    const { probe } = await Promise.all(/* import() */[__webpack_require__.e(9880), __webpack_require__.e(6522), __webpack_require__.e(7310), __webpack_require__.e(2989), __webpack_require__.e(5558), __webpack_require__.e(6294)]).then(__webpack_require__.bind(__webpack_require__, 86294));
    const { ContractJudge } = await Promise.all(/* import() */[__webpack_require__.e(6522), __webpack_require__.e(7310), __webpack_require__.e(2989), __webpack_require__.e(9371)]).then(__webpack_require__.bind(__webpack_require__, 89371));
    const { SharedLists } = await __webpack_require__.e(/* import() */ 7811).then(__webpack_require__.bind(__webpack_require__, 77811));
    const { targets, concurrency } = request;
    const shared = { ...ports, judge: new ContractJudge(), lists: new SharedLists() };
    const limitYoungGeneration = youngGenerationLimit();
    const results = await forEachOf(targets, concurrency, async ({ target, labels }) => {
        limitYoungGeneration();
        return await probe({ ...request.probe, target, labels, limits: limitsWithin(left, request) }, shared);
    });
    const samples = request.gates.parity ? await sampleReplicas(request, results, { ...shared, left }) : [];
    return { results: results.map((result) => withSamples(result, samples)), samples };
}
/** A target whose turn comes late has what is left of the wait. */
function limitsWithin(left, { probe: { limits } }) {
    return { ...limits, whole: Math.max(0, Math.min(limits.whole, left())) };
}
/**
 * Asks each address as often as it takes to meet every replica behind it, nearly surely. The first probe is not one of the
 * samples: it asks for more, on several connections, and may have met any of the replicas.
 */
async function sampleReplicas(request, results, ports) {
    const { probe } = await Promise.all(/* import() */[__webpack_require__.e(9880), __webpack_require__.e(6522), __webpack_require__.e(7310), __webpack_require__.e(2989), __webpack_require__.e(5558), __webpack_require__.e(6294)]).then(__webpack_require__.bind(__webpack_require__, 86294));
    const quick = {
        // The expected contract among them: it says in which era is asked, and contracts are compared within one era alone.
        ...request.probe.checks,
        canaries: [],
        witnesses: [],
        witnessFile: false,
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
        const count = request.paritySamples ?? (0,set_gates/* samplesFor */.rS)(target.replicas);
        return first === undefined || first.digests === null || count === 1 ? [] : [{ index, target, first, count }];
    });
    const asked = addresses.flatMap((address) => Array.from({ length: address.count }, () => address));
    const limitYoungGeneration = youngGenerationLimit();
    const answers = await forEachOf(asked, request.concurrency, async ({ target: { target, labels } }) => {
        limitYoungGeneration();
        return await probe({ ...request.probe, target, labels, checks: quick, limits: limitsWithin(ports.left, request) }, ports);
    });
    return addresses.map((address) => ({
        index: address.index,
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
const WORST_FIRST = ["down", "unknown", "degraded", "warn", "ok"];
/** The order of findings from the worst. */
function worstFirst(left, right) {
    const rank = (id) => WORST_FIRST.indexOf(failure_classes/* FAILURE_CLASSES */.C[id].severity);
    return rank(left.failureClass) - rank(right.failureClass);
}


/***/ }),

/***/ 35011:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ DEFAULT_LIMITS),
  J: () => (/* binding */ probeGateRequest)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/shared/mcp/capture.js + 9 modules
var capture = __webpack_require__(31936);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/checks/witness-calls.js
var witness_calls = __webpack_require__(82143);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/failure.js
var failure = __webpack_require__(9806);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/set-gates.js
var set_gates = __webpack_require__(63257);
// EXTERNAL MODULE: ./.build/shared/mcp/target.js
var mcp_target = __webpack_require__(82472);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/policy/probe-choices.js
var probe_choices = __webpack_require__(72238);
// EXTERNAL MODULE: ./.build/shared/policy/system-error.js
var system_error = __webpack_require__(47687);
;// CONCATENATED MODULE: ./.build/shared/gates/possible-gates.js

/**
 * Throws a ConfigurationError for gates that could not pass if every target were healthy: who waits for one would wait in vain,
 * and a failure would blame the servers.
 */
function requirePossible({ minimumHealthy, minimumZones }, targets, { areSelected }) {
    const problems = [];
    if ("count" in minimumHealthy && minimumHealthy.count > targets.length) {
        const number = targets.length === 1 ? "one" : String(targets.length);
        const verb = targets.length === 1 ? "is" : "are";
        const there = areSelected ? `${number} ${verb} selected` : `there ${verb} ${number}`;
        problems.push(`min-healthy asks for ${minimumHealthy.count} healthy targets, and ${there}: name more, or ask for fewer`);
    }
    const zones = new Set(targets.flatMap(({ labels: { zone } }) => zone ?? []));
    if (minimumZones > zones.size) {
        const asked = minimumZones === 1 ? "one zone" : `${minimumZones} zones`;
        problems.push(`min-zones asks for ${asked}, and the ${areSelected ? "selected " : ""}targets are labelled with ${zones.size}: give each its \`zone\`, or ask for fewer`);
    }
    if (problems.length > 0)
        throw new configuration_error/* ConfigurationError */.j1((0,configuration_error/* problemsMessage */.wL)("The gates cannot pass", problems));
}

// EXTERNAL MODULE: ./.build/shared/gates/probe-targets.js
var probe_targets = __webpack_require__(65208);
// EXTERNAL MODULE: ./.build/shared/gates/select-targets.js
var select_targets = __webpack_require__(84870);
;// CONCATENATED MODULE: ./.build/shared/gates/probe-settings.js













const MEGABYTE = 1024 * 1024;
/** Bytes of an answer for one structural character, as in the lists of real servers; what is denser costs more memory. */
const BYTES_OF_STRUCTURE = 6;
/** What a probe may read: at 6 megabytes even the worst that a server can send costs less than 64 MB of memory. */
const DEFAULT_MEGABYTES = 6;
/** Caps of a probe for which nobody says otherwise. */
const DEFAULT_LIMITS = {
    exchange: 5_000,
    whole: 60_000,
    ...limitsOfSize(DEFAULT_MEGABYTES),
    pages: 50,
};
const DEFAULT_CONCURRENCY = 8;
const DEFAULT_CERTIFICATE_DAYS = 14;
/**
 * What the probe gate is asked, from what is given and the policy; files are taken from `directory`. Throws a
 * ConfigurationError for settings that cannot be used, or a file that cannot be read.
 */
async function probeGateRequest(given, { policy, directory }) {
    const rules = { ...policy.probe, ...defined(given.checks ?? {}) };
    const listed = (0,select_targets/* selectTargets */.Dv)(given.targets ?? rules.targets ?? [], given.select);
    const surroundings = {
        headers: given.areHeadersFound === true && !listed.some(({ named }) => (0,probe_targets/* isHttp */.Z)(named.target)) ? {} : (given.headers ?? {}),
        environment: given.environment ?? {},
        authentication: given.authentication ?? { kind: "none" },
        tls: given.tls ?? {},
    };
    // A policy may be about other targets, too.
    const targets = (0,probe_targets/* probeTargets */.$)(listed, { ...surroundings, allowRedirects: given.allowRedirects ?? false });
    const gates = {
        minimumHealthy: given.minimumHealthy ?? rules["min-healthy"] ?? set_gates/* DEFAULT_SET_GATES */.sM.minimumHealthy,
        minimumZones: given.minimumZones ?? rules["min-zones"] ?? set_gates/* DEFAULT_SET_GATES */.sM.minimumZones,
        parity: given.parity ?? rules.parity ?? set_gates/* DEFAULT_SET_GATES */.sM.parity,
    };
    requirePossible(gates, targets, { areSelected: given.select !== undefined });
    return {
        service: given.service ?? policy.service ?? "mcp-server",
        targets,
        probe: {
            era: eraOf(given.era ?? rules.era),
            ...surroundings,
            directory,
            allowRedirects: given.allowRedirects ?? rules["allow-redirects"] ?? false,
            limits: {
                ...DEFAULT_LIMITS,
                ...defined({ exchange: given.exchange, whole: given.whole }),
                ...limitsOfSize(given.maxMegabytes ?? rules["max-megabytes"] ?? DEFAULT_MEGABYTES),
            },
            checks: await checksOf(given, rules, directory),
        },
        gates,
        concurrency: given.concurrency ?? rules.concurrency ?? DEFAULT_CONCURRENCY,
        paritySamples: given.paritySamples ?? rules["parity-samples"],
        vantage: given.vantage ?? null,
        wait: given.wait ?? null,
    };
}
function limitsOfSize(megabytes) {
    const bytes = megabytes * MEGABYTE;
    return { bytes, structure: bytes / BYTES_OF_STRUCTURE };
}
function eraOf(era) {
    const known = probe_choices/* ERA_CHOICES */.sk.find((choice) => choice === (era ?? "auto"));
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
        ...(rules["certificate-days"] === undefined ? {} : { certificateMustHold: true }),
        unknownSession: unknownSession === undefined ? "tell" : unknownSession ? "require" : "skip",
        stream: rules.stream ?? true,
        deterministic: rules.deterministic ?? true,
        bothEras: rules["both-eras"] ?? true,
        canaries: (given.canaries ?? rules.canaries ?? []).map(canaryOf),
        witnesses: await witnessesOf(rules.witnesses, directory),
        ...(rules.witnesses === undefined ? {} : { witnessFile: true }),
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
        const { kind } = (0,mcp_target/* parseTarget */.hu)(target);
        if (kind === "http" || kind === "stdio")
            throw new configuration_error/* ConfigurationError */.j1("The expected contract is a running server: name a contract file, or git:<ref>:<path>.");
        const { contract } = await (0,capture/* captureTarget */.GI)({ target, directory }, {});
        return contract;
    }
    catch (error) {
        if (error instanceof capture/* CaptureError */.$3)
            throw new configuration_error/* ConfigurationError */.j1(`The expected contract: ${error.message}`, { cause: error });
        throw error;
    }
}
async function witnessesOf(witnesses, directory) {
    if (witnesses === undefined)
        return [];
    const place = `The witness file ${witnesses.file}`;
    try {
        const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(directory, witnesses.file), "utf8");
        return (0,witness_calls/* replayableCalls */.R)(JSON.parse(text), new Set(witnesses.tools));
    }
    catch (error) {
        if (error instanceof failure/* ProbeFailure */.B)
            throw new configuration_error/* ConfigurationError */.j1(`${place}: ${error.detail}.`, { cause: error });
        const reason = error instanceof SyntaxError ? "no valid JSON" : ((0,system_error/* systemErrorCode */.v)(error) ?? String(error));
        throw new configuration_error/* ConfigurationError */.j1(`${place} cannot be read (${reason}).`, { cause: error });
    }
}
/** Without the members that are `undefined`, which would hide what stands behind them. */
function defined(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 65208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ probeTargets),
/* harmony export */   Z: () => (/* binding */ isHttp)
/* harmony export */ });
/* harmony import */ var _mcp_capture_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23964);
/* harmony import */ var _mcp_probe_auth_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31506);
/* harmony import */ var _mcp_probe_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9806);
/* harmony import */ var _mcp_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82472);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68304);





/**
 * The targets of a gate, once it is known that each can be asked in these surroundings, that none is listed twice (it would count
 * for two), and that nothing was given that no target has a use for. Throws a ConfigurationError that tells which ones cannot by
 * their number, and shows no address.
 */
function probeTargets(listed, surroundings) {
    if (listed.length === 0)
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1("There is no target: name one, or list them in the policy (probe.targets).");
    const problems = [];
    const known = new Map();
    const targets = listed.map(({ number, named: { target, replicas, ...labels } }) => {
        const read = readTarget(target, surroundings);
        const problem = "problem" in read ? read.problem : repetition(read.target, number, known);
        if (problem !== undefined)
            problems.push(listed.length === 1 ? problem : `target ${number}: ${problem}`);
        return { target, replicas, labels: given(labels) };
    });
    if (problems.length === 0)
        problems.push(...unused(targets, surroundings));
    if (problems.length === 0)
        return targets;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1((0,_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .problemsMessage */ .wL)("The targets cannot be probed", problems));
}
function readTarget(text, surroundings) {
    try {
        const target = (0,_mcp_target_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarget */ .hu)(text);
        if (target.kind !== "http" && target.kind !== "stdio")
            return { problem: "it is no running server; write an http(s) URL or `stdio:<command line>`" };
        (0,_mcp_probe_auth_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettings */ .s)(surroundings, target);
        return { target };
    }
    catch (error) {
        if (error instanceof _mcp_capture_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CaptureError */ .$3)
            return { problem: error.message };
        if (error instanceof _mcp_probe_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ProbeFailure */ .B)
            return { problem: error.detail };
        throw error;
    }
}
/** Labels make no other target of an address; another user does, who may be shown another server. */
function repetition(target, number, known) {
    const key = JSON.stringify(target.kind === "http" ? [target.url.href, target.userinfo] : target.kind === "stdio" ? [target.text] : []);
    const first = known.get(key);
    if (first === undefined)
        known.set(key, number);
    return first === undefined
        ? undefined
        : `it is target ${first} once more, and would count for two; list it once, and say with \`replicas\` how many stand behind it`;
}
/** Whether a target is an http(s) URL, be it a proper one or not. */
function isHttp(target) {
    return /^\s*https?:/i.test(target);
}
/** What would be left aside in silence, and what to do about it. */
function unused(targets, { headers, environment, tls, allowRedirects }) {
    const servers = targets.filter(({ target }) => isHttp(target)).length;
    const isGiven = (values) => Object.keys(values).length > 0;
    const forHttp = [
        ...(isGiven(headers) ? ["headers are; give a process its secrets by its environment"] : []),
        ...(isGiven(tls) ? ["certificates and their authorities are; leave them out"] : []),
        ...(allowRedirects ? ["redirects are; leave `allow-redirects` out"] : []),
    ];
    const forProcesses = isGiven(environment) ? ["variables are; give a server its secrets by headers"] : [];
    return [
        ...(servers > 0 ? [] : forHttp.map((words) => `no target is an http(s) URL, and only for those ${words}`)),
        ...(servers < targets.length
            ? []
            : forProcesses.map((words) => `no target is a \`stdio:\` command, and only for those ${words}`)),
    ];
}
function given(labels) {
    return Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== undefined));
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

/***/ 25238:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ callResultProblem)
/* harmony export */ });
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);

/**
 * Why a result is none of a `tools/call` (CallToolResult of the specification, in the words of its newest revision of each era);
 * `undefined` = it is one. Members that the specification does not know are fine. The words may hold the server's.
 */
function callResultProblem(result, era) {
    const content = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(result, "content");
    if (!(0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(content))
        return `/content is ${kindOf(content)}, not a list`;
    const isError = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(result, "isError");
    if (isError !== undefined && typeof isError !== "boolean")
        return `/isError is ${kindOf(isError)}, not true or false`;
    const structured = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(result, "structuredContent");
    // Any value since 2026-07-28.
    if (era === "legacy" && structured !== undefined && !(0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(structured))
        return `/structuredContent is ${kindOf(structured)}, not an object`;
    const problem = metaProblem(result);
    if (problem !== undefined)
        return problem;
    for (const [index, block] of content.entries()) {
        const blockProblem = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(block) ? blockProblemOf(block) : ` is ${kindOf(block)}, not an object`;
        if (blockProblem !== undefined)
            return `/content/${index}${blockProblem}`;
    }
    return undefined;
}
/** The texts that a content block of each type has to have. */
const TEXTS = new Map([
    ["text", ["text"]],
    ["image", ["data", "mimeType"]],
    ["audio", ["data", "mimeType"]],
    ["resource_link", ["uri", "name"]],
    ["resource", []],
]);
function blockProblemOf(block) {
    const type = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(block, "type");
    if (typeof type !== "string")
        return `/type is ${kindOf(type)}, not a text`;
    const texts = TEXTS.get(type);
    if (texts === undefined)
        return `/type is ${JSON.stringify(type)}, which is none of ${[...TEXTS.keys()].join(", ")}`;
    return textsProblem(block, texts) ?? metaProblem(block) ?? (type === "resource" ? resourceProblem(block) : undefined);
}
function resourceProblem(block) {
    const resource = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(block, "resource");
    if (!(0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(resource))
        return `/resource is ${kindOf(resource)}, not an object`;
    const problem = textsProblem(resource, ["uri"]) ?? metaProblem(resource);
    if (problem !== undefined)
        return `/resource${problem}`;
    const holds = ["text", "blob"].some((name) => (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(resource, name) !== undefined);
    return holds ? undefined : "/resource has neither a text `text` nor a text `blob`";
}
function textsProblem(object, names) {
    const wrong = names.find((name) => (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(object, name) === undefined);
    return wrong === undefined ? undefined : `/${wrong} is ${kindOf((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(object, wrong))}, not a text`;
}
function metaProblem(object) {
    const meta = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(object, "_meta");
    return meta === undefined || (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(meta) ? undefined : `/_meta is ${kindOf(meta)}, not an object`;
}
function kindOf(value) {
    if (value === undefined)
        return "missing";
    if (value === null)
        return "null";
    if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value))
        return "a list";
    if (typeof value === "boolean")
        return "true or false";
    return { string: "a text", number: "a number", object: "an object" }[typeof value];
}


/***/ }),

/***/ 84443:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ firstText),
  i: () => (/* binding */ runCanary)
});

// EXTERNAL MODULE: ./.build/shared/contract/canonical.js
var canonical = __webpack_require__(57039);
// EXTERNAL MODULE: ./.build/shared/contract/json.js
var json = __webpack_require__(21767);
// EXTERNAL MODULE: ./.build/shared/contract/schema/text-pattern.js
var text_pattern = __webpack_require__(27049);
// EXTERNAL MODULE: ./.build/shared/mcp/side.js
var mcp_side = __webpack_require__(89834);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/failure.js
var failure = __webpack_require__(9806);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/parameter-headers.js
var parameter_headers = __webpack_require__(25624);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/refusal.js
var refusal = __webpack_require__(16624);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/checks/call-result.js
var call_result = __webpack_require__(25238);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/checks/check.js
var checks_check = __webpack_require__(95220);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(8333);
// EXTERNAL MODULE: ./.build/shared/contract/schema/dialect.js
var dialect = __webpack_require__(35563);
// EXTERNAL MODULE: ./.build/shared/contract/schema/document.js
var schema_document = __webpack_require__(43284);
// EXTERNAL MODULE: ./.build/shared/contract/schema/evaluate.js
var evaluate = __webpack_require__(59802);
// EXTERNAL MODULE: ./.build/shared/contract/schema/patterns.js + 2 modules
var patterns = __webpack_require__(90346);
// EXTERNAL MODULE: ./.build/shared/contract/schema/validator.js + 2 modules
var validator = __webpack_require__(8358);
// EXTERNAL MODULE: ./.build/shared/mcp/thrown.js
var thrown = __webpack_require__(77195);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/checks/output-check.js







/** A server chooses the schema and the value: a few references make a validator look at one value a billion times. */
const LONGEST_MILLISECONDS = 2000;
/** Holds structured content against a tool's outputSchema (MCP 2025-06-18, structured content), for two seconds at most. */
function checkOutput(schema, value) {
    try {
        return (0,external_node_vm_.runInNewContext)("check()", { check: () => validated(schema, value) }, { timeout: LONGEST_MILLISECONDS });
    }
    catch (error) {
        return { fits: undefined, reason: reasonOf(error) };
    }
}
function validated(schema, value) {
    const languages = new patterns/* Languages */.A();
    const judgement = new validator/* Validator */.Dr(languages).judge(schema, value);
    if ("refusals" in judgement) {
        const [refusal] = judgement.refusals;
        return refusal === undefined ? { fits: true } : { fits: false, reason: (0,validator/* refusalWords */.WW)(refusal) };
    }
    // Our own evaluator knows more, and does not say where.
    const isAccepted = (0,dialect/* dialectOf */.E3)(schema) === "unknown"
        ? undefined
        : (0,evaluate/* accepts */.G)([(0,schema_document/* rootPosition */.k2)((0,schema_document/* schemaDocument */.D2)(schema, "/outputSchema", languages))], value);
    if (isAccepted === undefined)
        return { fits: undefined, reason: judgement.obstacle };
    return isAccepted ? { fits: true } : { fits: false, reason: "does not fit the tool's outputSchema" };
}
function reasonOf(error) {
    if ((0,thrown/* thrownCode */.md)(error) === "ERR_SCRIPT_EXECUTION_TIMEOUT")
        return `to find out takes longer than ${LONGEST_MILLISECONDS / 1000} s`;
    if ((0,thrown/* thrownName */.CA)(error) === "RangeError")
        return "schema or value are nested too deep";
    throw error;
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/checks/canary.js










/**
 * Calls one tool that the user named, and holds what comes back against what was expected: the error flag, the tool's own
 * output schema, values at JSON pointers, the time. Never throws a ProbeFailure: it becomes the answer.
 */
async function runCanary(session, canary, { contract, side }) {
    const check = `canary:${canary.tool}`;
    const no = (failureClass, message) => (0,checks_check/* failed */.gz)(check, failureClass, message, "canary");
    const mistake = canary.expectations.map(mistakeIn).find((words) => words !== undefined);
    if (mistake !== undefined)
        return (0,checks_check/* failed */.gz)(check, "probe.settings", mistake, "settings");
    const tool = contract.tools.find((listed) => (0,json/* member */.Dc)(listed, "name") === canary.tool);
    if (tool === undefined)
        return no("schema.missing_tool", "the server does not list the tool, so it was not called");
    let result;
    let milliseconds = 0;
    try {
        result = await session.request("tools/call", { name: canary.tool, arguments: canary.arguments }, {
            stage: "canary",
            headers: (0,parameter_headers/* parameterHeaders */.k)(tool, canary.arguments),
            milliseconds: canary.milliseconds,
            onTimings: (timings) => {
                milliseconds = timings.total;
            },
        });
    }
    catch (error) {
        if (!(error instanceof failure/* ProbeFailure */.B))
            throw error;
        const isAnswer = error instanceof refusal/* RefusedFailure */.d && error.reply.kind === "error" && OF_THE_CALL.has(error.failureClass);
        return no(isAnswer ? "canary.refused" : error.failureClass, (0,checks_check/* detailOf */.Rw)(error));
    }
    const type = (0,json/* member */.Dc)(result, "resultType");
    if (type !== undefined && type !== "complete")
        return no("canary.unexpected", `the result is ${(0,mcp_side/* foreign */.V$)(side, JSON.stringify(type), 60)} and no answer`);
    const unreadable = (0,call_result/* callResultProblem */.X)(result, session.era);
    if (unreadable !== undefined)
        return no("rpc.bad_result", (0,mcp_side/* foreign */.V$)(side, unreadable, 140));
    const isError = (0,json/* member */.Dc)(result, "isError") === true;
    if (isError !== canary.isError) {
        return isError
            ? no("canary.is_error", `the tool reports an error: ${(0,mcp_side/* foreign */.V$)(side, firstText(result), 140)}`)
            : no("canary.unexpected", "the tool reports no error, and one was expected");
    }
    if (canary.validateOutput && !isError) {
        const problem = outputProblem(tool, result);
        if (problem !== undefined)
            return no(problem.failureClass, (0,mcp_side/* foreign */.V$)(side, problem.words, 180));
    }
    for (const expectation of canary.expectations) {
        const problem = expectationProblem(result, expectation, side);
        if (problem !== undefined)
            return no("canary.unexpected", problem);
    }
    const took = `${Math.round(milliseconds)} ms`;
    if (canary.milliseconds !== undefined && milliseconds > canary.milliseconds)
        return no("latency.slow", `the call took ${took}, at most ${canary.milliseconds} asked for`);
    return (0,checks_check/* passed */.bF)(check, `the call came back as expected, in ${took}`);
}
/** Classes of errors that are about the call, with which HTTP status they ever came; others are about the session or the way. */
const OF_THE_CALL = new Set(["rpc.error", "http.400", "http.status"]);
/** Why an expectation can be held against nothing. */
function mistakeIn(expectation) {
    const { pointer } = expectation;
    if (pointer !== "" && !pointer.startsWith("/"))
        return `"${pointer.slice(0, 80)}" is no JSON pointer: it begins with /`;
    return "matches" in expectation ? (0,text_pattern/* textPatternProblem */.PK)(expectation.matches) : undefined;
}
/** Why structuredContent does not fit the tool's outputSchema, or is not known to. */
function outputProblem(tool, result) {
    const schema = (0,json/* member */.Dc)(tool, "outputSchema");
    if (schema === undefined || schema === null)
        return undefined;
    const value = (0,json/* member */.Dc)(result, "structuredContent");
    if (value === undefined)
        return { failureClass: "canary.bad_output", words: "the tool has an outputSchema and gives no structuredContent" };
    const answer = checkOutput(schema, value);
    if (answer.fits === true)
        return undefined;
    if (answer.fits === false)
        return { failureClass: "canary.bad_output", words: `structuredContent ${answer.reason}` };
    const words = `whether structuredContent fits the outputSchema could not be established: ${answer.reason}`;
    return { failureClass: "canary.not_validated", words };
}
function expectationProblem(result, expectation, side) {
    const value = valueAt(result, expectation.pointer);
    const place = expectation.pointer === "" ? "the result" : expectation.pointer;
    const found = value === undefined ? "nothing" : (0,mcp_side/* foreign */.V$)(side, (0,canonical/* canonicalText */.A4)(value), 80);
    if ("equals" in expectation) {
        if (value !== undefined && (0,canonical/* sameJson */.Vk)(value, expectation.equals))
            return undefined;
        return `${place} is ${found}, not ${(0,canonical/* canonicalText */.A4)(expectation.equals).slice(0, 80)}`;
    }
    const text = typeof value === "string" ? value : value === undefined ? undefined : (0,canonical/* canonicalText */.A4)(value);
    if (text !== undefined && text.length > text_pattern/* TEXT_LIMIT */.W$)
        return `${place} has ${text.length} characters, and at most ${text_pattern/* TEXT_LIMIT */.W$} are held against a pattern`;
    if (text !== undefined && (0,text_pattern/* matchesTextPattern */.Be)(expectation.matches, text))
        return undefined;
    return `${place} is ${found}, which does not match ${expectation.matches.slice(0, 80)}`;
}
/** What a JSON pointer leads to (RFC 6901), `undefined` when nothing is there. */
function valueAt(root, pointer) {
    let value = root;
    for (const token of (0,json/* pointerTokens */.Mr)(pointer)) {
        if ((0,json/* isJsonArray */.Md)(value))
            value = /^(?:0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
        else
            value = (0,json/* isJsonObject */.OW)(value) ? (0,json/* member */.Dc)(value, token) : undefined;
    }
    return value;
}
/** The first text of a result's content. */
function firstText(result) {
    const content = (0,json/* member */.Dc)(result, "content");
    const item = (0,json/* isJsonArray */.Md)(content)
        ? content.find((part) => (0,json/* isJsonObject */.OW)(part) && (0,json/* member */.Dc)(part, "type") === "text")
        : undefined;
    return ((0,json/* isJsonObject */.OW)(item) ? (0,json/* stringMember */.sk)(item, "text") : undefined) ?? "(no text)";
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
/* harmony import */ var _failure_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72791);

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
/** What a failure says, for a check's message, which is never empty: the meaning of the class where nothing more was seen. */
function detailOf({ detail, failureClass }) {
    if (detail !== "")
        return detail;
    const meaning = _failure_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILURE_CLASSES */ .C[failureClass].meaning.replace(/\.$/, "");
    return meaning.charAt(0).toLowerCase() + meaning.slice(1);
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
/* harmony import */ var _call_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25238);
/* harmony import */ var _canary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84443);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95220);








/** How servers say that they refuse arguments in a result instead of an error: the words of the SDKs and of pydantic. */
const REFUSES_ARGUMENTS = /-32602|(?:input|argument)s? validation|\d validation errors? for |invalid (?:arguments|params)/i;
const INVALID_PARAMS = -32602;
/**
 * Whether a server still takes a call that its callers may send. Witnesses have made-up values, so a tool may well fail on one
 * that it takes; whether it did, its words do not always tell, and a person has to read them.
 */
async function replayWitness(session, call, { contract, side }) {
    const check = `witness:${call.fingerprint}`;
    const tool = contract.tools.find((listed) => (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(listed, "name") === call.tool);
    const refused = (words) => (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .gz)(check, "witness.refused", `${(0,_side_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V$)(side, call.tool, 60)} refuses ${JSON.stringify(call.arguments).slice(0, 120)}: ${words}`, "witness");
    const unclear = (words) => {
        const reason = "fails, and whether it refuses the arguments is not known";
        const message = `${(0,_side_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V$)(side, call.tool, 60)} ${reason}: "${(0,_side_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V$)(side, words, 140)}"`;
        return { ...(0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .gz)(check, "witness.unclear", message, "witness"), verdict: "warn" };
    };
    if (tool === undefined)
        return refused("the server does not list the tool");
    try {
        const result = await session.request("tools/call", { name: call.tool, arguments: call.arguments }, { stage: "witness", headers: (0,_parameter_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .parameterHeaders */ .k)(tool, call.arguments) });
        const unreadable = (0,_call_result_js__WEBPACK_IMPORTED_MODULE_5__/* .callResultProblem */ .X)(result, session.era);
        if (unreadable !== undefined)
            return (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .gz)(check, "rpc.bad_result", (0,_side_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V$)(side, unreadable, 140), "witness");
        const text = (0,_canary_js__WEBPACK_IMPORTED_MODULE_6__/* .firstText */ .o)(result);
        if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(result, "isError") === true)
            return REFUSES_ARGUMENTS.test(text) ? refused((0,_side_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V$)(side, text, 140)) : unclear(text);
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .passed */ .bF)(check, `${(0,_side_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V$)(side, call.tool, 60)} takes the call`);
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ProbeFailure */ .B))
            throw error;
        if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedFailure */ .d && error.reply.kind === "error") {
            if (error.reply.code === INVALID_PARAMS)
                return refused(error.detail);
            // With another status or class the call has not come to the tool.
            if (error.failureClass === "rpc.error")
                return unclear(error.detail);
        }
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .gz)(check, error.failureClass, (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .detailOf */ .Rw)(error), "witness");
    }
}
/**
 * The calls of a witness file (`mcp-gates diff --witnesses`) that may be sent: of tools that were named, and of calls alone. Throws
 * a ProbeFailure for another file, and for a named tool of which a file with calls has none: nobody would notice a misspelt name.
 */
function replayableCalls(file, tools) {
    const calls = callsOf(file);
    const known = new Set(calls.map(({ tool }) => tool));
    const unknown = [...tools].filter((tool) => !known.has(tool));
    if (calls.length > 0 && unknown.length > 0) {
        const problem = `it has no call of ${listed(unknown)}; it has calls of ${listed([...known])}`;
        throw settingsFailure(`${problem}: name some of these, or leave the others out`);
    }
    return calls.filter(({ tool }) => tools.has(tool));
}
function callsOf(file) {
    const calls = isObject(file) && Array.isArray(file.calls) ? file.calls : undefined;
    if (calls === undefined || !isObject(file) || file.callsVersion !== 1)
        throw settingsFailure("it is none that `mcp-gates diff --witnesses` writes (callsVersion 1)");
    return calls.flatMap((call) => {
        if (!isObject(call) || !isObject(call.tool) || typeof call.tool.baseline !== "string")
            return [];
        const given = call.arguments;
        if (given === undefined || !(0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(given) || typeof call.fingerprint !== "string")
            return [];
        return [{ fingerprint: call.fingerprint, tool: call.tool.baseline, arguments: given }];
    });
}
/** Names in one message at most; more are counted. */
const NAMED = 5;
function listed(names) {
    const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : "";
    return (names
        .slice(0, NAMED)
        .map((name) => JSON.stringify(name.slice(0, 80)))
        .join(", ") + more);
}
function settingsFailure(detail) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ProbeFailure */ .B("probe.settings", "settings", detail);
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
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

/***/ 63257:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ decideSet),
/* harmony export */   rS: () => (/* binding */ samplesFor),
/* harmony export */   sM: () => (/* binding */ DEFAULT_SET_GATES)
/* harmony export */ });
/* unused harmony export missProbability */
/* harmony import */ var _contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _failure_classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72791);


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
    const verb = results.length === 1 ? "target is" : `targets ${healthy === 1 ? "is" : "are"}`;
    const counts = `${healthy} of ${results.length} ${verb} healthy`;
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
        return {
            gate: "min-zones",
            decision: "pass",
            reason: `healthy in ${healthy.length} zone${healthy.length === 1 ? "" : "s"}: ${named}`,
        };
    return {
        gate: "min-zones",
        decision: possible.length >= needed ? "unknown" : "fail",
        reason: `healthy in ${named}, and ${needed === 1 ? "one zone" : `${needed} zones`} must be${hint}`,
    };
}
/** Whether a target's state could not be established: it neither works nor is it known not to. */
function isUnknown({ failureClass }) {
    return failureClass !== null && _failure_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILURE_CLASSES */ .C[failureClass].severity === "unknown";
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
        const named = minorities.map(({ digest, names }) => `${names.join(", ")} has ${(0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestStart */ .zk)(digest)}`).join("; ");
        const common = `${majority.names.length} of ${known.length + sampled.length} have ${(0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestStart */ .zk)(majority.digest)}`;
        return { answer: answer("fail", `the contracts differ: ${common}; ${named}`), state: "different" };
    }
    const missing = results.length - known.length;
    if (missing > 0) {
        const reason = `the contract of ${missing} of ${results.length} targets is not known; the others have ${(0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestStart */ .zk)(majority.digest)}`;
        return { answer: answer("unknown", reason), state: "unknown" };
    }
    const misses = samples.map(missWords).filter((words) => words !== "");
    const reason = [`all have ${(0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestStart */ .zk)(majority.digest)}`, ...misses].join("; ");
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
/** More cost more than they tell; the answer says how likely a miss is then. */
const MOST_SAMPLES = 500;
/** How seldom one replica that differs may be missed. */
const MISSED = 0.01;
/** Samples of an address with so many replicas, after which one that differs is missed once in a hundred times; 500 at most. */
function samplesFor(replicas) {
    let count = 1;
    while (replicas !== undefined && count < MOST_SAMPLES && missProbability(replicas, count) > MISSED)
        count += 1;
    return count;
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


/***/ })

};
