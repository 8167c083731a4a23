export const id = 6436;
export const ids = [6436];
export const modules = {

/***/ 82319:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ READERS),
/* harmony export */   Mq: () => (/* binding */ largerBump),
/* harmony export */   Uq: () => (/* binding */ FORMAT_READINGS),
/* harmony export */   Vh: () => (/* binding */ CALLERS),
/* harmony export */   Y_: () => (/* binding */ RULE_AREAS),
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   ou: () => (/* binding */ BUMPS),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** How much a change can hurt an agent that works today; see `docs/rules.md`. Ordered from worst to harmless. */
const SEVERITIES = ["breaking", "risky", "review", "safe", "notation"];
/** The step of a semantic version that a change asks for. Ordered from none to largest. */
const BUMPS = ["none", "patch", "minor", "major"];
/** Who reads outputs: `strict` = code that validates them, `tolerant` = a model that reads text. */
const READERS = ["strict", "tolerant"];
/** What callers send: `declared` = only arguments that the list they know declares, `any` = anything. */
const CALLERS = ["declared", "any"];
/**
 * How `format` is read: `annotation` = it says what a string is meant to be, `assertion` = a string that is no such thing is
 * refused. JSON Schema leaves it to whoever validates (2020-12 validation, 7.2).
 */
const FORMAT_READINGS = ["annotation", "assertion"];
/** From which severity on the contract gate says no. */
const FAIL_ON = ["breaking", "risky", "review", "never"];
/** The answer of a gate; only `pass` passes. */
const DECISIONS = ["pass", "fail", "unknown"];
/** The part of a contract that a rule speaks about; the sections of `docs/rules.md`. */
const RULE_AREAS = [
    "tools",
    "text",
    "inputs",
    "outputs",
    "notation",
    "prompts",
    "resources",
    "server",
    "portability",
];
/** -1, 0 or 1 as `left` is worse than, as bad as or less bad than `right`. */
function compareSeverity(left, right) {
    return Math.sign(SEVERITIES.indexOf(left) - SEVERITIES.indexOf(right));
}
/** The larger of two version bumps. */
function largerBump(left, right) {
    return BUMPS.indexOf(left) >= BUMPS.indexOf(right) ? left : right;
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

/***/ 60610:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeJob: () => (/* binding */ probeJob)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/shared/github/event.js
var github_event = __webpack_require__(34044);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/report/limits.js
var limits = __webpack_require__(36269);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/failure-classes.js + 8 modules
var failure_classes = __webpack_require__(72791);
// EXTERNAL MODULE: ./.build/shared/report/probe-causes.js
var probe_causes = __webpack_require__(47316);
// EXTERNAL MODULE: ./.build/shared/report/probe-verdict.js
var probe_verdict = __webpack_require__(50535);
// EXTERNAL MODULE: ./.build/shared/report/probe-words.js
var probe_words = __webpack_require__(66599);
// EXTERNAL MODULE: ./.build/shared/report/words.js
var words = __webpack_require__(73000);
;// CONCATENATED MODULE: ./.build/shared/report/probe-annotations.js






/**
 * An annotation for what is not healthy and one for each warning; targets with the same findings share one. Errors, unless
 * the gates pass: then warnings. A gate beside the health of targets that says no is an error too. What does not fit the
 * limits is counted in a last notice.
 */
function probeAnnotationsOf(report, options = {}) {
    const { limit = limits/* ANNOTATION_LIMIT */.OE, perLevel = limits/* ANNOTATIONS_PER_LEVEL */.eA } = options;
    const level = report.decision === "pass" ? "warning" : "error";
    const unhealthy = (0,probe_causes/* causesOf */.cZ)(report.results.filter(({ healthy }) => !healthy));
    const warned = (0,probe_causes/* causesOf */.cZ)(report.results.filter(({ healthy, failureClass }) => healthy && failureClass !== null && (0,failure_classes/* failureFacts */._)(failureClass).severity === "warn"));
    const all = [
        ...unhealthy.map((cause) => causeAnnotation(cause, level)),
        ...gateAnnotations(report),
        ...warned.map((cause) => causeAnnotation(cause, "warning")),
    ];
    const shown = withinLimits(all, limit, perLevel);
    if (shown.length === all.length)
        return shown;
    const kept = withinLimits(all, limit - 1, perLevel);
    return [...kept, cutNotice(all.length - kept.length)];
}
function causeAnnotation({ findings, targets }, level) {
    const [worst] = findings;
    const names = (0,words/* enumerate */.HL)(targets.map(probe_words/* targetWords */.LT), 3);
    const others = findings.slice(1).map(({ failureClass }) => failureClass);
    const more = others.length === 0 ? "" : ` Also: ${(0,words/* enumerate */.HL)(others, 4)}.`;
    const [title, what] = worst === undefined
        ? ["Not healthy", "it is not known why."]
        : [worst.failureClass, `${(0,probe_causes/* seenWords */.Fr)(worst)}. Next: ${(0,probe_causes/* nextWords */.L9)(worst)}${more}`];
    return { level, title: (0,probe_words/* foreignLine */.nT)(`${title}: ${names}`, 200), message: (0,probe_words/* foreignLine */.nT)(what, 1_000) };
}
/** The gates that say no, beside that on health, which the targets explain unless there is nothing amiss with them. */
function gateAnnotations({ answers, decision, unhealthy }) {
    const own = answers.filter((answer) => answer.decision !== "pass" && (answer.gate !== "min-healthy" || unhealthy === 0));
    const isExplained = decision === "pass" || answers.some((answer) => answer.decision === decision);
    return [
        ...own.map(({ gate, decision: answer, reason }) => ({
            level: "error",
            title: answer === "fail" ? `Gate ${gate} says no` : `Gate ${gate}: no verdict`,
            message: (0,probe_words/* foreignLine */.nT)(reason, 1_000),
        })),
        ...(isExplained ? [] : [{ level: "error", title: "Probe", message: probe_verdict/* NOT_OFTEN_ENOUGH */.A }]),
    ];
}
function withinLimits(all, limit, perLevel) {
    const left = { error: perLevel, warning: perLevel, notice: perLevel };
    return all
        .filter(({ level }) => {
        left[level] -= 1;
        return left[level] >= 0;
    })
        .slice(0, Math.max(0, limit));
}
function cutNotice(cut) {
    return {
        level: "notice",
        title: "More findings",
        message: `${(0,words/* count */.U9)(cut, "more finding")} ${cut === 1 ? "is" : "are"} not annotated, because GitHub shows a limited number; the job summary and the reports hold all`,
    };
}

// EXTERNAL MODULE: ./.build/shared/report/probe-formats.js
var probe_formats = __webpack_require__(75114);
// EXTERNAL MODULE: ./.build/shared/report/probe-markdown.js + 2 modules
var probe_markdown = __webpack_require__(24466);
// EXTERNAL MODULE: ./.build/shared/gates/canary-calls.js
var canary_calls = __webpack_require__(69105);
// EXTERNAL MODULE: ./.build/shared/gates/input-name.js
var input_name = __webpack_require__(617);
// EXTERNAL MODULE: ./.build/shared/gates/job.js
var gates_job = __webpack_require__(50162);
// EXTERNAL MODULE: ./.build/shared/gates/probe-checks.js
var probe_checks = __webpack_require__(26737);
// EXTERNAL MODULE: ./.build/shared/gates/probe-credentials.js
var probe_credentials = __webpack_require__(66508);
// EXTERNAL MODULE: ./.build/shared/gates/probe-gate.js + 1 modules
var probe_gate = __webpack_require__(43966);
// EXTERNAL MODULE: ./.build/shared/gates/probe-settings.js + 1 modules
var probe_settings = __webpack_require__(35011);
// EXTERNAL MODULE: ./.build/shared/gates/probe-times.js
var probe_times = __webpack_require__(32972);
// EXTERNAL MODULE: ./.build/shared/gates/pull-request-policy.js + 4 modules
var pull_request_policy = __webpack_require__(29812);
// EXTERNAL MODULE: ./.build/shared/gates/report-files.js
var report_files = __webpack_require__(51933);
;// CONCATENATED MODULE: ./.build/shared/gates/probe-job.js


















/**
 * The probe gate as a step of a workflow: asks the targets by the policy of the base, and tells people by summary, annotations
 * and report files. Throws a ConfigurationError for what the user can put right.
 */
async function probeJob(inputs, job, ports) {
    const context = (0,github_event/* readRunContext */.$p)(await (0,gates_job/* readEvent */.j_)(job, "mcp-gates probe"), job.environment);
    const directory = await (0,gates_job/* workingDirectory */.p7)(inputs.workingDirectory, job);
    const settings = await settingsOf(inputs, directory);
    const github = await (0,gates_job/* connectJob */._I)(inputs.githubToken, job);
    const policy = await (0,pull_request_policy/* loadBasePolicy */.EA)({
        path: inputs.policyPath,
        repository: inputs.policyRepo,
        context,
        github,
        log: job.log,
    });
    const request = await (0,probe_settings/* probeGateRequest */.J)(settings, { policy, directory });
    const place = { job, reportDir: inputs.reportDir };
    // Nothing of an earlier run stays, however this one ends.
    await (0,report_files/* removeReportFiles */.S)((0,external_node_path_.resolve)(job.directory, inputs.reportDir), Object.values(reportNames(request.service)));
    const report = await (0,probe_gate/* runProbeGate */.J)(request, { ...ports, onProgress: (line) => job.log.info(line) });
    const files = await writeReports(report, request.service, place);
    await tell(report, request.service, job);
    const outputs = {
        decision: report.decision,
        "failure-class": report.failureClass,
        healthy: report.healthy,
        unhealthy: report.unhealthy,
        digest: report.digest,
        parity: report.parity,
        "report-json": files.json,
        "report-markdown": files.markdown,
        "report-junit": files.junit,
        "report-prometheus": files.prometheus,
    };
    if (report.decision === "pass")
        return { outputs };
    const answer = report.decision === "fail" ? "says no" : "could not decide";
    const where = `The job summary and ${inputs.reportDir} hold the report.`;
    return { outputs, failure: `The probe ${answer}: ${(0,probe_verdict/* probeVerdict */.S)(report).sentence}. ${where}` };
}
async function settingsOf(inputs, directory) {
    const { auth, token, clientId, clientSecret, clientKey, clientKeyAlgorithm, scope, issuer } = inputs;
    const { ca, clientCertificate, clientCertificateKey, clientCertificatePassphrase } = inputs;
    const credentials = { auth, token, clientId, clientSecret, clientKey, clientKeyAlgorithm, scope, issuer };
    const certificates = { ca, clientCertificate, clientCertificateKey, clientCertificatePassphrase };
    const place = { directory, nameOf: input_name/* inputName */.y };
    const [authentication, tls, times, checks, canaries] = await allOf([
        (0,probe_credentials/* readAuthentication */.L)(credentials, place),
        (0,probe_credentials/* readTls */.i)(certificates, place),
        (async () => (0,probe_times/* timesOf */.Q)(inputs, input_name/* inputName */.y))(),
        (async () => (inputs.checks === undefined ? undefined : (0,probe_checks/* parseChecks */.B)(inputs.checks, "checks")))(),
        (async () => (inputs.canary === undefined ? undefined : (0,canary_calls/* parseCanaries */.S)(inputs.canary, "canary")))(),
    ]);
    return {
        ...inputs,
        authentication,
        tls,
        checks,
        canaries,
        minimumHealthy: inputs.minHealthy,
        minimumZones: inputs.minZones,
        ...times,
    };
}
/** What several readings give; when some of them find something wrong, all of it is told in one ConfigurationError. */
async function allOf(readings) {
    const settled = await Promise.allSettled(readings);
    const errors = settled.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    const fault = errors.find((error) => !(error instanceof configuration_error/* ConfigurationError */.j1));
    if (fault !== undefined)
        throw fault;
    if (errors.length > 0)
        throw new configuration_error/* ConfigurationError */.j1(errors.map((error) => error.message).join("\n"));
    return settled.map((outcome) => (outcome.status === "fulfilled" ? outcome.value : undefined));
}
async function tell(report, service, job) {
    const failuresUrl = (0,gates_job/* documentationUrl */.ou)("failures.md", job);
    const { text } = (0,probe_markdown.renderProbeMarkdown)(report, {
        ...limits/* STEP_SUMMARY_LIMIT */.CG,
        ...(failuresUrl === undefined ? {} : { failuresUrl }),
        fullReport: `The file \`${service}-probe.md\` in the report folder holds all of them.`,
    });
    await (0,gates_job/* summarize */.eh)(job, text);
    for (const annotation of probeAnnotationsOf(report))
        job.log.annotate(annotation);
}
async function writeReports(report, service, { job, reportDir }) {
    const [json, markdown, junit, prometheus] = await Promise.all(["json", "markdown", "junit", "prometheus"].map((format) => (0,probe_formats/* renderProbeReport */.r)(report, format)));
    const names = reportNames(service);
    return await (0,report_files/* writeReportFiles */.t)((0,external_node_path_.resolve)(job.directory, reportDir), {
        json: { file: names.json, text: json ?? "" },
        markdown: { file: names.markdown, text: markdown ?? "" },
        junit: { file: names.junit, text: junit ?? "" },
        prometheus: { file: names.prometheus, text: prometheus ?? "" },
    });
}
/** Two probes of one job keep their reports apart by the service's name. */
function reportNames(service) {
    const stem = `${service}-probe`;
    return {
        json: `${stem}.json`,
        markdown: `${stem}.md`,
        junit: `${stem}.junit.xml`,
        prometheus: `${stem}.prom`,
    };
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

/***/ 51933:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ removeReportFiles),
/* harmony export */   t: () => (/* binding */ writeReportFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68304);
/* harmony import */ var _policy_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47687);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60204);






/**
 * Removes the reports that an earlier run left under the names that this one is to use: a run that ends early must not leave
 * them for whoever collects the folder. Throws a ConfigurationError when one of them cannot be removed, or is what the run is to
 * read (`read`, absolute paths by what they are called): a report never takes the place of a contract.
 */
async function removeReportFiles(directory, files, read = {}) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory);
    for (const path of files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, file))) {
        const taken = Object.entries(read).find(([, other]) => other === path);
        if (taken !== undefined) {
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`The report ${path} would take the place of the ${taken[0]}: name another report-dir, or another service.`);
        }
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
        }
        catch (error) {
            throw unwritable(folder, error);
        }
    }
}
/**
 * Writes files into a folder, which is made when it does not exist: each appears whole or not at all, and none stays half
 * written when one fails or the process ends meanwhile. Gives their absolute paths by name. Throws a ConfigurationError when the folder cannot take them.
 */
async function writeReportFiles(directory, texts) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory);
    const files = Object.keys(texts).map((name) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, texts[name].file);
        return { name, path, text: texts[name].text, draft: `${path}.${process.pid}.part` };
    });
    const begun = [];
    const discard = () => {
        for (const draft of begun)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
    };
    process.on("exit", discard);
    try {
        await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(folder);
        for (const { draft, text } of files) {
            begun.push(draft);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, text);
        }
        for (const { draft, path } of files)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        discard();
        throw unwritable(folder, error);
    }
    finally {
        process.off("exit", discard);
    }
    return Object.fromEntries(files.map(({ name, path }) => [name, path]));
}
function unwritable(folder, cause) {
    const reason = (0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .v)(cause) ?? String(cause);
    return new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`The reports cannot be written to ${folder} (${reason}): name another report-dir.`, {
        cause,
    });
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

/***/ 75114:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ PROBE_REPORT_FORMATS),
/* harmony export */   r: () => (/* binding */ renderProbeReport)
/* harmony export */ });
/** The forms in which the report of a probe can be written; `json` is the one for other tools. */
const PROBE_REPORT_FORMATS = ["text", "json", "markdown", "junit", "prometheus"];
/** The report of a probe in a format. Only the renderer that is asked for is loaded, and the library that it needs. */
async function renderProbeReport(report, format, options = {}) {
    switch (format) {
        case "text": {
            const { renderProbeText } = await Promise.all(/* import() */[__webpack_require__.e(6941), __webpack_require__.e(6019), __webpack_require__.e(1368)]).then(__webpack_require__.bind(__webpack_require__, 31902));
            return renderProbeText(report, { ...options, colour: options.colour ?? false });
        }
        case "json": {
            const { renderProbeJson } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(6148)]).then(__webpack_require__.bind(__webpack_require__, 26148));
            return renderProbeJson(report);
        }
        case "markdown": {
            const { renderProbeMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(6941), __webpack_require__.e(6019), __webpack_require__.e(4466), __webpack_require__.e(7039)]).then(__webpack_require__.bind(__webpack_require__, 24466));
            return renderProbeMarkdown(report, { ...options, ...(options.size ?? { limit: Number.MAX_SAFE_INTEGER }) }).text;
        }
        case "junit": {
            const { renderProbeJunit } = await Promise.all(/* import() */[__webpack_require__.e(8669), __webpack_require__.e(6941), __webpack_require__.e(6019), __webpack_require__.e(720)]).then(__webpack_require__.bind(__webpack_require__, 19958));
            return renderProbeJunit(report);
        }
        case "prometheus": {
            const { renderProbePrometheus } = await Promise.all(/* import() */[__webpack_require__.e(6941), __webpack_require__.e(6019), __webpack_require__.e(9254)]).then(__webpack_require__.bind(__webpack_require__, 88780));
            return renderProbePrometheus(report);
        }
    }
}


/***/ })

};
