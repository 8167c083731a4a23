export const id = 4466;
export const ids = [4466];
export const modules = {

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
