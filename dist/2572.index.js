export const id = 2572;
export const ids = [2572];
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
// EXTERNAL MODULE: ./.build/shared/gates/job.js
var gates_job = __webpack_require__(50162);
// EXTERNAL MODULE: ./.build/shared/gates/probe-checks.js
var probe_checks = __webpack_require__(26737);
// EXTERNAL MODULE: ./.build/shared/gates/probe-credentials.js
var probe_credentials = __webpack_require__(66508);
// EXTERNAL MODULE: ./.build/shared/gates/probe-gate.js + 3 modules
var probe_gate = __webpack_require__(82105);
// EXTERNAL MODULE: ./.build/shared/gates/probe-settings.js + 2 modules
var probe_settings = __webpack_require__(68970);
// EXTERNAL MODULE: ./.build/shared/gates/probe-times.js
var probe_times = __webpack_require__(32972);
// EXTERNAL MODULE: ./.build/shared/gates/pull-request-policy.js + 5 modules
var pull_request_policy = __webpack_require__(71019);
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
    const policy = await (0,pull_request_policy/* loadBasePolicy */.E)({
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
    const place = { directory, nameOf: inputName };
    const [authentication, tls, times, checks, canaries] = await allOf([
        (0,probe_credentials/* readAuthentication */.L)(credentials, place),
        (0,probe_credentials/* readTls */.i)(certificates, place),
        (async () => (0,probe_times/* timesOf */.Q)(inputs, inputName))(),
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

/***/ 59766:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ CLOSE_FOLD),
/* harmony export */   VC: () => (/* binding */ fitDocument),
/* harmony export */   qh: () => (/* binding */ openFold)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36269);

/**
 * The document within a size: as many entries as fit, counted from the most important one, and a notice of the rest.
 * `null` when not even start, end and notice fit.
 */
function fitDocument(document, size) {
    const room = size.limit - (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(assemble(document, frames(document), ""), size.unit);
    const shown = [];
    let used = 0;
    const all = document.sections.flatMap((section) => section.entries.map((entry) => ({ section, entry })));
    for (const { section, entry } of all) {
        if (used > room)
            break;
        const text = entry.render();
        const length = (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(text, size.unit) + 1;
        shown.push({ section, text, size: length, weight: entry.weight });
        used += length;
    }
    if (used <= room)
        return { text: assemble(document, filled(document, shown), ""), cut: 0 };
    const everything = document.sections.map((section) => ({ word: section.word, weight: weightOf(section.entries) }));
    const worst = (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(document.notice(everything), size.unit) + 2;
    while (used > room - worst) {
        const last = shown.pop();
        if (last === undefined)
            return null;
        used -= last.size;
    }
    const cuts = document.sections
        .map((section) => {
        const kept = weightOf(shown.filter((item) => item.section === section));
        return { word: section.word, weight: weightOf(section.entries) - kept };
    })
        .filter((cut) => cut.weight > 0);
    return { text: assemble(document, filled(document, shown), document.notice(cuts)), cut: weightOf(cuts) };
}
function assemble(document, bodies, notice) {
    return [document.start, notice, ...bodies, document.end].filter((part) => part !== "").join("\n\n");
}
/** Every section that has entries, with its fold but without the entries: no less than the frame of any choice of them. */
function frames(document) {
    return document.sections
        .filter((section) => section.entries.length > 0)
        .map(({ head, tail, fold, entries }) => {
        const folded = fold === null || entries.length <= fold.after ? [] : [openFold(fold.title(weightOf(entries))), CLOSE_FOLD];
        return [head, ...folded, tail, ""].join("\n\n");
    });
}
function filled(document, shown) {
    return document.sections.map((section) => {
        const items = shown.filter((item) => item.section === section);
        if (items.length === 0)
            return "";
        const visible = section.fold === null ? items : items.slice(0, section.fold.after);
        const folded = items.slice(visible.length);
        const fold = section.fold === null || folded.length === 0
            ? []
            : [openFold(section.fold.title(weightOf(folded))), lines(folded), CLOSE_FOLD];
        return [section.head, lines(visible), ...fold, section.tail].filter((part) => part !== "").join("\n\n");
    });
}
/** Opens a fold; the title is our own text. Markdown inside needs an empty line after it. */
function openFold(title) {
    return `<details><summary>${title}</summary>`;
}
/** Closes a fold. */
const CLOSE_FOLD = "</details>";
function lines(items) {
    return items.map((item) => item.text).join("\n");
}
function weightOf(items) {
    return items.reduce((sum, item) => sum + item.weight, 0);
}


/***/ }),

/***/ 36269:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   CG: () => (/* binding */ STEP_SUMMARY_LIMIT),
/* harmony export */   OE: () => (/* binding */ ANNOTATION_LIMIT),
/* harmony export */   Uw: () => (/* binding */ SARIF_RESULT_LIMIT),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   eA: () => (/* binding */ ANNOTATIONS_PER_LEVEL)
/* harmony export */ });
/**
 * The body of a comment on a pull request or an issue. GitHub refuses a longer one with 422 and
 * "Body is too long (maximum is 65536 characters)".
 */
const COMMENT_LIMIT = { limit: 65_536, unit: "characters" };
/**
 * The job summary of one step, in UTF-8 bytes. The runner drops a larger one whole: "$GITHUB_STEP_SUMMARY upload aborted,
 * supports content up to a size of 1024k" (docs.github.com, workflow commands, "Step isolation and limits").
 */
const STEP_SUMMARY_LIMIT = { limit: 1_048_576, unit: "bytes" };
/** Annotations of one job that GitHub shows, and of one request to the Checks API (docs.github.com, REST, checks). */
const ANNOTATION_LIMIT = 50;
/** Annotations of each level that GitHub shows of one step when they come from workflow commands; the rest is only logged. */
const ANNOTATIONS_PER_LEVEL = 10;
/**
 * SARIF results that code scanning stores of one run, the worst first; a run with more than 25,000 is refused
 * (docs.github.com, "SARIF results exceed one or more limits").
 */
const SARIF_RESULT_LIMIT = 5_000;
/** The size of a text in the unit of a limit. */
function sizeOf(text, unit) {
    return unit === "characters" ? text.length : new TextEncoder().encode(text).length;
}


/***/ }),

/***/ 47316:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ driftOf),
/* harmony export */   Fr: () => (/* binding */ seenWords),
/* harmony export */   L9: () => (/* binding */ nextWords),
/* harmony export */   Ok: () => (/* binding */ driftCountWords),
/* harmony export */   Tj: () => (/* binding */ noticeable),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   tE: () => (/* binding */ driftWords)
/* harmony export */ });
/* harmony import */ var _mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72791);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16941);
/* harmony import */ var _probe_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66599);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73000);




/**
 * What is to be told of these targets, in their order: targets with exactly the same findings are told together, so that an
 * outage of a hundred replicas is one thing to read.
 */
function causesOf(targets) {
    const causes = new Map();
    for (const target of targets) {
        const facts = findingsOf(target).map(({ failureClass, stage, detail }) => [failureClass, stage, detail]);
        const key = JSON.stringify([facts, driftOf(target).map(({ fingerprint }) => fingerprint), target.login]);
        const known = causes.get(key);
        if (known === undefined)
            causes.set(key, [target]);
        else
            known.push(target);
    }
    return [...causes.values()].map((alike) => ({ findings: findingsOf(alike[0]), targets: alike }));
}
/** The findings of a target; its class alone where there are none. */
function findingsOf({ findings, failureClass }) {
    if (findings.length > 0 || failureClass === null)
        return findings;
    return [{ failureClass, stage: "checks", detail: "" }];
}
/** How the contract of a target differs from the expected one; empty when it does not, or was not compared. */
function driftOf({ drift }) {
    return drift?.changes ?? [];
}
/** What agents can notice of a drift; notation means the same. */
function noticeable(changes) {
    return changes.filter(({ severity }) => severity !== "notation");
}
/** `Drift: 2 breaking and 1 safe`: how the changes of a drift count by severity, worst first. */
function driftCountWords(changes) {
    const numbers = new Map();
    for (const { severity } of changes)
        numbers.set(severity, (numbers.get(severity) ?? 0) + 1);
    const words = [...numbers].map(([severity, number]) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(number)} ${severity}`);
    return `Drift: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(words, words.length)}`;
}
/** One change of a drift in a line, without its rule: `breaking: tool search: the tool is gone`. */
function driftWords(change) {
    return (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignLine */ .nT)(`${change.severity}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectWords */ .oR)(change)}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceOf */ .$N)(change), 300)}`, 420);
}
/** What was seen: the meaning of the class, the step, and the detail, which is a server's text made fit for one line. */
function seenWords(finding) {
    const { meaning, stage, detail } = seen(finding);
    return `${meaning}${stage === "" ? "" : `, at ${stage}`}${detail === "" ? "" : `: ${detail}`}`;
}
/** The parts of what was seen, without a full stop. The step is empty for a check at the end: its detail says which. */
function seen({ failureClass, stage, detail }) {
    const { meaning } = (0,_mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFacts */ ._)(failureClass);
    return {
        meaning: meaning.replace(/\.$/u, ""),
        stage: stage === "checks" ? "" : stage,
        detail: (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignLine */ .nT)(detail, 240),
    };
}
/** What to do about a finding. */
function nextWords({ failureClass }) {
    return (0,_mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFacts */ ._)(failureClass).next;
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
            const { renderProbeText } = await Promise.all(/* import() */[__webpack_require__.e(6941), __webpack_require__.e(6019), __webpack_require__.e(1344)]).then(__webpack_require__.bind(__webpack_require__, 31902));
            return renderProbeText(report, { ...options, colour: options.colour ?? false });
        }
        case "json": {
            const { renderProbeJson } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(2361), __webpack_require__.e(6148)]).then(__webpack_require__.bind(__webpack_require__, 26148));
            return renderProbeJson(report);
        }
        case "markdown": {
            const { renderProbeMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(6941), __webpack_require__.e(6019), __webpack_require__.e(7648)]).then(__webpack_require__.bind(__webpack_require__, 24466));
            return renderProbeMarkdown(report, { ...options, ...(options.size ?? { limit: Number.MAX_SAFE_INTEGER }) }).text;
        }
        case "junit": {
            const { renderProbeJunit } = await Promise.all(/* import() */[__webpack_require__.e(8669), __webpack_require__.e(6941), __webpack_require__.e(6019), __webpack_require__.e(8104)]).then(__webpack_require__.bind(__webpack_require__, 19958));
            return renderProbeJunit(report);
        }
        case "prometheus": {
            const { renderProbePrometheus } = await Promise.all(/* import() */[__webpack_require__.e(6941), __webpack_require__.e(6019), __webpack_require__.e(2014)]).then(__webpack_require__.bind(__webpack_require__, 88780));
            return renderProbePrometheus(report);
        }
    }
}


/***/ }),

/***/ 24466:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderProbeMarkdown: () => (/* binding */ renderProbeMarkdown)
});

// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
// EXTERNAL MODULE: ./.build/shared/report/fit.js
var fit = __webpack_require__(59766);
// EXTERNAL MODULE: ./.build/shared/report/probe-causes.js
var probe_causes = __webpack_require__(47316);
// EXTERNAL MODULE: ./.build/shared/report/probe-words.js
var probe_words = __webpack_require__(66599);
// EXTERNAL MODULE: ./.build/shared/report/words.js
var report_words = __webpack_require__(73000);
;// CONCATENATED MODULE: ./.build/shared/report/probe-markdown-causes.js




/** What does not work, each with the next step; then what healthy targets should have looked after. */
function causeSections({ results }, failuresUrl) {
    const unhealthy = (0,probe_causes/* causesOf */.cZ)(results.filter(({ healthy }) => !healthy));
    const remarks = (0,probe_causes/* causesOf */.cZ)(results.filter(({ healthy, findings }) => healthy && findings.length > 0));
    const section = (head, word, causes) => ({
        word,
        head,
        tail: "",
        fold: { after: 15, title: (weight) => `${(0,report_words/* thousands */.oh)(weight)} more` },
        entries: causes.map((cause) => ({ weight: 1, render: () => renderCause(cause, failuresUrl) })),
    });
    return [
        section("### ❌ What does not work", "explanations", unhealthy),
        section("### ⚠️ What works, with a remark", "remarks", remarks),
    ];
}
const TARGETS = 12;
const CHANGES = 10;
function renderCause({ findings, targets }, failuresUrl) {
    const names = (0,report_words/* enumerate */.HL)(targets.map(targetCode), TARGETS);
    const title = targets.length === 1 ? `**${names}**` : `**${(0,report_words/* count */.U9)(targets.length, "target")}** (${names})`;
    const login = (0,probe_words/* loginWords */.Pg)(targets[0]);
    return [
        `- ${title}${findings.length === 0 ? ": it is not known why" : ""}`,
        ...findings.map((finding) => `  - ${renderFinding(finding, failuresUrl)}`),
        ...(login === "" ? [] : [`  - Login: ${(0,report_escape/* escapeMarkdown */.FV)(login)}`]),
        ...driftItems((0,probe_causes/* noticeable */.Tj)((0,probe_causes/* driftOf */.$p)(targets[0]))),
    ].join("\n");
}
function driftItems(changes) {
    if (changes.length === 0)
        return [];
    const more = changes.length - CHANGES;
    return [
        `  - ${(0,probe_causes/* driftCountWords */.Ok)(changes)}`,
        ...changes.slice(0, CHANGES).map((change) => {
            return `    - ${(0,report_escape/* escapeMarkdown */.FV)((0,probe_causes/* driftWords */.tE)(change))} <sub>${(0,report_escape/* inlineCode */.ti)(change.rule)}</sub>`;
        }),
        ...(more > 0 ? [`    - ${(0,report_words/* count */.U9)(more, "more change")}`] : []),
    ];
}
function renderFinding(finding, failuresUrl) {
    const { failureClass } = finding;
    const { meaning, stage, detail } = (0,probe_causes/* seen */.cI)(finding);
    const code = (0,report_escape/* inlineCode */.ti)(failureClass);
    const link = failuresUrl === undefined ? code : `[${code}](${failuresUrl}#${failureClass})`;
    const at = stage === "" ? "" : `, at ${(0,report_escape/* inlineCode */.ti)(stage)}`;
    const words = detail === "" ? "" : `: ${(0,report_escape/* escapeMarkdown */.FV)(detail)}`;
    // The table's own texts are Markdown already.
    return `${link} ${meaning}${at}${words}<br>**Next**: ${(0,probe_causes/* nextWords */.L9)(finding)}`;
}
/** A target as code with its labels behind it; safe in a table cell. */
function targetCode(target) {
    const labels = (0,probe_words/* labelWords */.aX)(target);
    const code = (0,report_escape/* inlineCode */.ti)((0,probe_words/* foreignLine */.nT)(target.target, 160), { table: true });
    return labels === "" ? code : `${code} (${(0,report_escape/* escapeMarkdown */.FV)(labels)})`;
}

;// CONCATENATED MODULE: ./.build/shared/report/probe-markdown-tables.js





const STATE_SIGNS = {
    healthy: "✅",
    warning: "⚠️",
    degraded: "❌",
    down: "❌",
    unknown: "❔",
};
/** A row for each target, those that are not healthy first. */
function targetSection({ results }) {
    const targets = [...results.filter(({ healthy }) => !healthy), ...results.filter(({ healthy }) => healthy)];
    const isLabelled = targets.some((target) => (0,probe_words/* labelWords */.aX)(target) !== "");
    const isSampled = targets.some(({ latency }) => latency.p95 !== undefined);
    const head = [
        "target",
        ...(isLabelled ? ["labels"] : []),
        ..."state, era, version, server, tools, total".split(", "),
        ...(isSampled ? ["p95"] : []),
        "certificate",
    ];
    const rows = targets.map((target) => () => [
        (0,report_escape/* inlineCode */.ti)((0,probe_words/* foreignLine */.nT)(target.target, 160), { table: true }),
        ...(isLabelled ? [(0,report_escape/* escapeMarkdown */.FV)((0,probe_words/* labelWords */.aX)(target))] : []),
        stateCell(target),
        target.era ?? "",
        probe_markdown_tables_text(target.protocolVersion ?? ""),
        probe_markdown_tables_text((0,probe_words/* serverWords */.lZ)(target)),
        target.counts === null ? "" : (0,report_words/* thousands */.oh)(target.counts.tools),
        (0,probe_words/* durationWords */.Sh)(target.latency.total ?? target.milliseconds),
        ...(isSampled ? [target.latency.p95 === undefined ? "" : (0,probe_words/* durationWords */.Sh)(target.latency.p95)] : []),
        (0,probe_words/* certificateWords */.X$)(target),
    ]);
    return { word: "rows of targets", head: "### Targets", tail: "", fold: null, entries: tableEntries(head, rows) };
}
function stateCell(target) {
    const sign = STATE_SIGNS[(0,probe_words/* stateOf */.L4)(target)];
    return target.failureClass === null ? `${sign} ${(0,probe_words/* stateOf */.L4)(target)}` : `${sign} ${(0,report_escape/* inlineCode */.ti)(target.failureClass)}`;
}
const CHECK_SIGNS = { fail: "❌", warn: "⚠️", pass: "✅", skipped: "➖" };
/** A row for each check in a fold, what failed first. */
function checkSection({ results }) {
    const verdicts = ["fail", "warn", "pass", "skipped"];
    const all = verdicts.flatMap((verdict) => results.flatMap((target) => target.checks.filter((check) => check.verdict === verdict).map((check) => ({ target, check }))));
    const words = verdicts.flatMap((verdict) => {
        const number = all.filter(({ check }) => check.verdict === verdict).length;
        return number === 0 ? [] : [`${(0,report_words/* thousands */.oh)(number)} ${VERDICT_WORDS[verdict]}`];
    });
    const isOne = results.length === 1;
    const rows = all.map(({ target, check }) => () => [
        ...(isOne ? [] : [targetCode(target)]),
        `${CHECK_SIGNS[check.verdict]} ${probe_markdown_tables_text(check.check)}`,
        (0,report_escape/* escapeMarkdown */.FV)((0,probe_words/* foreignLine */.nT)(check.message, 300)),
    ]);
    return {
        word: "checks",
        head: (0,fit/* openFold */.qh)(`${(0,report_words/* count */.U9)(all.length, "check")}: ${(0,report_words/* enumerate */.HL)(words, words.length)}`),
        tail: fit/* CLOSE_FOLD */.Hm,
        fold: null,
        entries: tableEntries([...(isOne ? [] : ["target"]), "check", "answer"], rows),
    };
}
const VERDICT_WORDS = { fail: "failed", warn: "with a warning", pass: "passed", skipped: "not made" };
/** A row of phases for each target in a fold; only columns in which something was measured. */
function timingSection({ results }) {
    const measured = results.filter(({ latency }) => Object.keys(latency).length > 0);
    const phases = probe_words/* PHASES */.ZG.filter(([phase]) => measured.some(({ latency }) => latency[phase] !== undefined));
    const rows = measured.map((target) => () => [
        targetCode(target),
        ...phases.map(([phase]) => durationCell(target.latency[phase])),
    ]);
    return {
        word: "rows of timings",
        head: (0,fit/* openFold */.qh)("Timings by phase"),
        tail: fit/* CLOSE_FOLD */.Hm,
        fold: null,
        entries: tableEntries(["target", ...phases.map(([, words]) => words)], rows),
    };
}
/** A row for each step of the only target, in a fold. */
function exchangeSection({ results }) {
    const [only, ...others] = results;
    const exchanges = only === undefined || others.length > 0 ? [] : only.exchanges;
    const rows = exchanges.map(({ stage, timings }) => () => [
        (0,report_escape/* inlineCode */.ti)(stage),
        ...[timings.dns, timings.tcp, timings.tls, timings.firstByte, timings.total].map(durationCell),
        timings.reused ? "kept" : "new",
    ]);
    return {
        word: "steps",
        head: (0,fit/* openFold */.qh)("Timings by step"),
        tail: fit/* CLOSE_FOLD */.Hm,
        fold: null,
        entries: tableEntries("step, dns, tcp, tls, first byte, total, connection".split(", "), rows),
    };
}
/** What a person should know about the probe of the only target, in a fold. */
function noteSection({ results }) {
    const [only, ...others] = results;
    const notes = only === undefined || others.length > 0 ? [] : only.notes;
    return {
        word: "notes",
        head: (0,fit/* openFold */.qh)((0,report_words/* count */.U9)(notes.length, "note")),
        tail: fit/* CLOSE_FOLD */.Hm,
        fold: null,
        entries: notes.map((note) => ({ weight: 1, render: () => `- ${(0,report_escape/* escapeMarkdown */.FV)((0,probe_words/* foreignLine */.nT)(note, 300))}` })),
    };
}
function durationCell(milliseconds) {
    return milliseconds === undefined ? "" : (0,probe_words/* durationWords */.Sh)(milliseconds);
}
/** Rows that can be left out from the end: the first one brings the head of the table. */
function tableEntries(head, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    const start = `${line(head)}\n|${"---|".repeat(head.length)}\n`;
    return rows.map((cells, index) => ({ weight: 1, render: () => (index === 0 ? start : "") + line(cells()) }));
}
function probe_markdown_tables_text(foreign) {
    return (0,report_escape/* escapeMarkdown */.FV)((0,probe_words/* foreignLine */.nT)(foreign, 80));
}

// EXTERNAL MODULE: ./.build/shared/report/probe-verdict.js
var probe_verdict = __webpack_require__(50535);
;// CONCATENATED MODULE: ./.build/shared/report/probe-markdown.js







/**
 * The report of a probe for a job summary: the verdict, a table of targets, what does not work with the next step, and the
 * checks and timings folded. Never larger than the limit: whole rows and entries are left out from the least important end;
 * `cut` says how many those are, and the text says so too. Throws a RangeError when the limit cannot hold the verdict.
 */
function renderProbeMarkdown(report, options) {
    const size = { limit: options.limit - 1, unit: options.unit ?? "characters" };
    const { sign, sentence } = (0,probe_verdict/* probeVerdict */.S)(report, options.heading);
    const title = `## ${SIGNS[sign]} ${(0,report_escape/* escapeMarkdown */.FV)((0,probe_words/* foreignLine */.nT)(sentence, 600))}`;
    const sections = [
        targetSection(report),
        ...causeSections(report, options.failuresUrl),
        checkSection(report),
        timingSection(report),
        exchangeSection(report),
        noteSection(report),
    ];
    const notice = (cuts) => renderNotice(cuts, options.fullReport);
    const start = [title, ...summaryOf(report)].join("\n\n");
    const fitted = (0,fit/* fitDocument */.VC)({ start, sections, end: "", notice }, size) ??
        (0,fit/* fitDocument */.VC)({ start: title, sections, end: "", notice }, size);
    if (fitted !== null)
        return { text: `${fitted.text}\n`, cut: fitted.cut };
    throw new RangeError(`a report of ${options.limit} ${size.unit} cannot hold its verdict: give a larger limit`);
}
const SIGNS = { pass: "✅", warn: "⚠️", fail: "❌", unknown: "❔" };
/** How was asked, and what each gate answered. */
function summaryOf(report) {
    const asked = (0,probe_words/* askedWords */.U1)(report).join("; ");
    const gates = report.answers.map(({ gate, decision, reason }) => `- ${SIGNS[decision]} **${gate}**: ${(0,report_escape/* escapeMarkdown */.FV)((0,probe_words/* foreignLine */.nT)(reason, 600))}`);
    return [
        ...(asked === "" ? [] : [`${(0,report_escape/* escapeMarkdown */.FV)((0,report_words/* capital */.Nx)(asked))}.`]),
        ...(gates.length === 0 ? [] : [gates.join("\n")]),
    ];
}
function renderNotice(cuts, fullReport) {
    const total = cuts.reduce((sum, cut) => sum + cut.weight, 0);
    const words = cuts.map((cut) => `${(0,report_words/* thousands */.oh)(cut.weight)} ${cut.word}`);
    const where = fullReport ?? "The JSON report holds everything.";
    return `> ✂️ **${(0,report_words/* thousands */.oh)(total)} not shown here** (${(0,report_words/* enumerate */.HL)(words, words.length)}), to keep within the size that GitHub takes. ${where}`;
}


/***/ })

};
