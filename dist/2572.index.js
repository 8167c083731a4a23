export const id = 2572;
export const ids = [2572];
export const modules = {

/***/ 82319:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ READERS),
/* harmony export */   Mq: () => (/* binding */ largerBump),
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
// EXTERNAL MODULE: ./.build/shared/mcp/probe/failure-classes.js
var failure_classes = __webpack_require__(87083);
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
// EXTERNAL MODULE: ./.build/shared/gates/job.js + 3 modules
var gates_job = __webpack_require__(49643);
// EXTERNAL MODULE: ./.build/shared/gates/probe-checks.js
var probe_checks = __webpack_require__(26737);
// EXTERNAL MODULE: ./.build/shared/gates/probe-credentials.js
var probe_credentials = __webpack_require__(66508);
// EXTERNAL MODULE: ./.build/shared/gates/probe-gate.js + 2 modules
var probe_gate = __webpack_require__(1977);
// EXTERNAL MODULE: ./.build/shared/gates/probe-settings.js
var probe_settings = __webpack_require__(73317);
// EXTERNAL MODULE: ./.build/shared/gates/probe-times.js
var probe_times = __webpack_require__(32972);
// EXTERNAL MODULE: ./.build/shared/gates/pull-request-policy.js
var pull_request_policy = __webpack_require__(14433);
// EXTERNAL MODULE: ./.build/shared/gates/report-files.js
var report_files = __webpack_require__(51933);
;// CONCATENATED MODULE: ./.build/shared/gates/probe-job.js
















/**
 * The probe gate as a step of a workflow: asks the targets by the policy of the base, and tells people by summary, annotations
 * and report files. Throws a ConfigurationError for what the user can put right.
 */
async function probeJob(inputs, job, ports) {
    const context = (0,github_event/* readRunContext */.$)(await (0,gates_job/* readEvent */.j_)(job, "mcp-gates probe"), job.environment);
    const directory = await (0,gates_job/* workingDirectory */.p7)(inputs.workingDirectory, job);
    const settings = await settingsOf(inputs, directory);
    const github = await (0,gates_job/* connectJob */._I)(inputs.githubToken, job);
    const policy = await (0,pull_request_policy/* loadBasePolicy */.E)({ path: inputs.policyPath, context, github, log: job.log });
    const request = await (0,probe_settings/* probeGateRequest */.J)(settings, { policy, directory });
    const report = await (0,probe_gate/* runProbeGate */.J)(request, { ...ports, onProgress: (line) => job.log.info(line) });
    const files = await writeReports(report, request.service, { job, reportDir: inputs.reportDir });
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
    const place = { directory, nameOf: inputName };
    const [authentication, tls, times, checks] = await allOf([
        (0,probe_credentials/* readAuthentication */.L)(credentials, place),
        (0,probe_credentials/* readTls */.i)(certificates, place),
        (async () => (0,probe_times/* timesOf */.Q)(inputs, inputName))(),
        (async () => (inputs.checks === undefined ? undefined : (0,probe_checks/* parseChecks */.B)(inputs.checks, "checks")))(),
    ]);
    return {
        ...inputs,
        authentication,
        tls,
        checks,
        canaries: inputs.canary,
        minimumHealthy: inputs.minHealthy,
        minimumZones: inputs.minZones,
        ...times,
    };
}
/** What several readings give; when some of them find something wrong, all of it is told in one ConfigurationError. */
async function allOf(readings) {
    const settled = await Promise.allSettled(readings);
    const errors = settled.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    const fault = errors.find((error) => !(error instanceof configuration_error/* ConfigurationError */.j));
    if (fault !== undefined)
        throw fault;
    if (errors.length > 0)
        throw new configuration_error/* ConfigurationError */.j(errors.map((error) => error.message).join("\n"));
    return settled.map((outcome) => (outcome.status === "fulfilled" ? outcome.value : undefined));
}
/** `clientKey` is the input `client-key`. */
function inputName(setting) {
    return setting.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
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
/** Two probes of one job keep their reports apart by the service's name. */
async function writeReports(report, service, { job, reportDir }) {
    const [json, markdown, junit, prometheus] = await Promise.all(["json", "markdown", "junit", "prometheus"].map((format) => (0,probe_formats/* renderProbeReport */.r)(report, format)));
    const stem = `${service}-probe`;
    return await (0,report_files/* writeReportFiles */.t)((0,external_node_path_.resolve)(job.directory, reportDir), {
        json: { file: `${stem}.json`, text: json ?? "" },
        markdown: { file: `${stem}.md`, text: markdown ?? "" },
        junit: { file: `${stem}.junit.xml`, text: junit ?? "" },
        prometheus: { file: `${stem}.prom`, text: prometheus ?? "" },
    });
}


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
            const { renderProbeText } = await Promise.all(/* import() */[__webpack_require__.e(6941), __webpack_require__.e(535), __webpack_require__.e(1074)]).then(__webpack_require__.bind(__webpack_require__, 31902));
            return renderProbeText(report, { ...options, colour: options.colour ?? false });
        }
        case "json": {
            const { renderProbeJson } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2361), __webpack_require__.e(6148)]).then(__webpack_require__.bind(__webpack_require__, 26148));
            return renderProbeJson(report);
        }
        case "markdown": {
            const { renderProbeMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(6941), __webpack_require__.e(535), __webpack_require__.e(3434), __webpack_require__.e(2913)]).then(__webpack_require__.bind(__webpack_require__, 24466));
            return renderProbeMarkdown(report, { ...options, ...(options.size ?? { limit: Number.MAX_SAFE_INTEGER }) }).text;
        }
        case "junit": {
            const { renderProbeJunit } = await Promise.all(/* import() */[__webpack_require__.e(863), __webpack_require__.e(6941), __webpack_require__.e(535), __webpack_require__.e(8104)]).then(__webpack_require__.bind(__webpack_require__, 19958));
            return renderProbeJunit(report);
        }
        case "prometheus": {
            const { renderProbePrometheus } = await Promise.all(/* import() */[__webpack_require__.e(6941), __webpack_require__.e(132)]).then(__webpack_require__.bind(__webpack_require__, 88780));
            return renderProbePrometheus(report);
        }
    }
}


/***/ })

};
