export const id = 2724;
export const ids = [2724];
export const modules = {

/***/ 57039:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   zk: () => (/* binding */ digestStart)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);


/** The one text of a JSON value: RFC 8785 (keys sorted by UTF-16 code units, shortest numbers, no white space). */
function canonicalText(value) {
    const runs = [];
    writeCanonical(value, (run) => runs.push(run));
    return runs.join("");
}
/** `sha256:` and 64 hex digits: the digest of the canonical text of a JSON value, which is never there as a whole. */
function digestOf(value) {
    let first;
    let further;
    writeCanonical(value, (run) => {
        if (first === undefined)
            first = run;
        else
            further = (further ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(first)).update(run);
    });
    return `sha256:${further?.digest("hex") ?? digestOfText(first ?? "")}`;
}
/** The beginning of a digest, by which people compare it: `sha256:` and 12 hex digits. */
function digestStart(digest) {
    return digest.slice(0, "sha256:".length + 12);
}
/** 64 hex digits: SHA-256 of a text in UTF-8. */
function digestOfText(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text, "hex");
}
/** Pieces of text that are joined to one run: more would be held as long as the whole text is not there. */
const PIECES_OF_A_RUN = 4096;
/** Characters of a piece that is a run by itself, so that no second copy of it is made. */
const LONG_PIECE = 65_536;
/** Writes the canonical text in runs, at least one. Throws a TypeError for what JSON cannot hold (RFC 8785, 3.2.2). */
function writeCanonical(root, write) {
    const pieces = [];
    const flush = () => {
        write(pieces.join(""));
        pieces.length = 0;
    };
    const add = (piece) => {
        if (piece.length >= LONG_PIECE) {
            flush();
            write(piece);
        }
        else if (pieces.push(piece) === PIECES_OF_A_RUN)
            flush();
    };
    const value = (part) => {
        if (typeof part !== "object" || part === null)
            add(scalar(part));
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(part)) {
            let before = "[";
            for (const item of part) {
                add(before);
                value(item);
                before = ",";
            }
            add(before === "[" ? "[]" : "]");
        }
        else {
            let before = "{";
            for (const key of Object.keys(part).sort()) {
                const item = part[key];
                if (item === undefined)
                    continue;
                add(`${before}${scalar(key)}:`);
                value(item);
                before = ",";
            }
            add(before === "{" ? "{}" : "}");
        }
    };
    value(root);
    flush();
}
function scalar(value) {
    if (typeof value === "number" && !Number.isFinite(value))
        throw new TypeError(`${value} is not a JSON value`);
    if (typeof value === "string" && !value.isWellFormed())
        throw new TypeError("a text with half a character (a lone surrogate) is not a JSON value");
    const text = JSON.stringify(value);
    if (text === undefined)
        throw new TypeError("not a JSON value");
    return text;
}
/** Whether two JSON values are equal: key order and the spelling of numbers do not count, array order does. */
function sameJson(left, right) {
    if (left === right)
        return true;
    if (left === undefined || right === undefined || typeof left !== "object" || typeof right !== "object")
        return false;
    if (left === null || right === null)
        return false;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(left) || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(right)) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(left) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(right) || left.length !== right.length)
            return false;
        for (let index = 0; index < left.length; index++)
            if (!sameJson(left[index], right[index]))
                return false;
        return true;
    }
    // Every part of every list is compared: counting the keys makes no array of them.
    let members = 0;
    for (const key in left) {
        if (!Object.hasOwn(right, key) || !sameJson(left[key], right[key]))
            return false;
        members += 1;
    }
    for (const _key in right)
        members -= 1;
    return members === 0;
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

/***/ 23584:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ attentionOf)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16941);
/* harmony import */ var _status_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19719);


/** What a person should look at, the worst first; empty = nothing. */
function attentionOf({ environments, at }) {
    return environments
        .flatMap((environment) => notesOf(environment, at).map((said) => ({ ...said, environment: environment.name })))
        .sort((left, right) => WORST_FIRST.indexOf(left.tone) - WORST_FIRST.indexOf(right.tone));
}
const WORST_FIRST = ["bad", "unknown", "wait", "quiet", "good"];
function notesOf(environment, at) {
    return [
        ...ledgerNotes(environment),
        ...servingNotes(environment, at),
        ...deploymentNotes(environment, at),
        ...reviewNotes(environment, at),
        ...environment.unreadableCalendars.map(({ calendar, problem }) => {
            return { tone: "unknown", words: `The calendar ${calendar} cannot be read: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(problem, 300)}` };
        }),
    ];
}
function ledgerNotes({ unreadable, doubts }) {
    const blocking = doubts.filter(({ blocks }) => blocks);
    const others = doubts.length - blocking.length;
    return [
        ...(unreadable === null
            ? []
            : [{ tone: "unknown", words: `The ledger cannot be read: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(unreadable, 300)}` }]),
        ...blocking.map(({ is, code }) => {
            return { tone: "bad", words: `The ledger is not believed (${code}): ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(is, 300)}` };
        }),
        ...(others === 0 ? [] : [{ tone: "wait", words: leftOutWords(others) }]),
    ];
}
function leftOutWords(number) {
    return number === 1 ? "1 entry of the ledger is not believed" : `${number} entries of the ledger are not believed`;
}
function servingNotes({ state, serving, health, verifications, history }, at) {
    if (state === "stopped") {
        const served = history.find(({ servedFrom }) => servedFrom !== null);
        const last = served === undefined ? "" : `; the last was ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseName */ ["do"])(served.release)}`;
        return [{ tone: "bad", words: `Nothing serves by the ledger${last}` }];
    }
    const notes = [];
    if (health === "failing" && verifications.lastFailed !== null) {
        notes.push({ tone: "bad", words: `The newest verification ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verificationWords */ .xF)(verifications.lastFailed, at)}` });
    }
    if (serving !== null && serving.override !== null) {
        notes.push({ tone: "wait", words: `An emergency serves, ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .overrideWords */ .mF)(serving.override)}` });
    }
    return notes;
}
function deploymentNotes({ underWay, history }, at) {
    const [newest] = history;
    const dead = newest?.state === "abandoned" || newest?.state === "failed" ? newest : undefined;
    return [
        ...underWay.map(({ release, startedAt }) => {
            return {
                tone: "wait",
                words: `${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseName */ ["do"])(release)} is being deployed since ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .momentAndDistance */ .rT)(startedAt, at)}`,
            };
        }),
        ...(dead === undefined
            ? []
            : [
                {
                    tone: dead.state === "failed" ? "bad" : "unknown",
                    words: `The newest deployment, ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseName */ ["do"])(dead.release)}, ${dead.state === "failed" ? "failed" : "was abandoned: its job died"}, ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .momentAndDistance */ .rT)(dead.endedAt ?? dead.startedAt, at)}`,
                },
            ]),
    ];
}
/** A review that was due long ago is told in the history alone: the ledger does not tell whether it was held. */
function reviewNotes({ reviews, history }, at) {
    return reviews.flatMap(({ deploymentId, dueAt, isOver }) => {
        const deployment = history.find(({ id }) => id === deploymentId);
        if (deployment === undefined || (isOver && deployment.state !== "serving"))
            return [];
        const words = isOver ? "had to be held" : "is due";
        return [
            {
                tone: isOver ? "wait" : "quiet",
                words: `The review after the emergency with ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseName */ ["do"])(deployment.release)} ${words} by ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .momentAndDistance */ .rT)(dueAt, at)}`,
            },
        ];
    });
}


/***/ }),

/***/ 84678:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderStatusMarkdown: () => (/* binding */ renderStatusMarkdown)
});

// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
// EXTERNAL MODULE: ./.build/shared/report/fit.js
var fit = __webpack_require__(59766);
// EXTERNAL MODULE: ./.build/shared/report/plain.js
var plain = __webpack_require__(16941);
// EXTERNAL MODULE: ./.build/shared/report/status-attention.js
var status_attention = __webpack_require__(23584);
// EXTERNAL MODULE: ./.build/shared/report/status-words.js
var status_words = __webpack_require__(19719);
;// CONCATENATED MODULE: ./.build/shared/report/status-mermaid.js

/** Freezes of one environment that the picture holds. */
const MOST_FREEZES = 8;
/**
 * What is coming as a gantt chart of Mermaid, which GitHub draws in a summary; `null` when nothing is. Times are those of UTC.
 * Mermaid reads names up to the first punctuation of its own, so that names keep letters, digits, dots, dashes and spaces alone.
 */
function statusGantt({ service, at, until, environments }) {
    const sections = environments.flatMap((environment) => {
        const tasks = tasksOf(environment, environments, { at, until });
        return tasks.length === 0 ? [] : [`  section ${status_mermaid_plain(environment.name)}`, ...tasks.map((task) => `    ${task}`)];
    });
    if (sections.length === 0)
        return null;
    const head = [
        "gantt",
        `  title Soaks and freezes of ${status_mermaid_plain(service)}, times in UTC`,
        "  dateFormat YYYY-MM-DD HH:mm",
        "  axisFormat %d %b",
    ];
    return ["```mermaid", ...head, ...sections, "```"].join("\n");
}
function tasksOf({ name, serving, onward, freezes }, environments, { at, until }) {
    const what = serving === null ? "" : (0,status_words/* releaseName */["do"])(serving.release);
    const soaks = onward.flatMap(({ to, soak, isThere }) => {
        if (isThere || soak === null || soak.eligibleAt === null || soak.eligibleAt <= at)
            return [];
        return [`${status_mermaid_plain(`soak of ${what} for ${to}`)} :active, ${moment(at)}, ${moment(soak.eligibleAt)}`];
    });
    const coming = environments.flatMap((source) => source.onward.flatMap(({ to, eligibleAt }) => {
        if (to !== name || source.serving === null || eligibleAt === null || eligibleAt <= at)
            return [];
        const words = status_mermaid_plain(`release ${(0,status_words/* releaseName */["do"])(source.serving.release)} may come`);
        return [`${words} :milestone, ${moment(eligibleAt)}, 0d`];
    }));
    const frozen = firmest(freezes).map(({ calendar, tier, from, to }) => {
        const mark = tier === "hard" ? "crit, " : tier === "advisory" ? "done, " : "";
        const begin = from < at ? at : from;
        const end = to === null || to > until ? until : to;
        return `${status_mermaid_plain(`${tier} freeze ${calendar}`)} :${mark}${moment(begin)}, ${moment(end)}`;
    });
    return [...soaks, ...coming, ...frozen];
}
/** Those that hold most firmly, soonest first: a light one every week must not hide the hard one behind them. */
function firmest(freezes) {
    const byTier = FREEZE_TIERS.flatMap((tier) => freezes.filter((window) => window.tier === tier));
    const kept = new Set(byTier.slice(0, MOST_FREEZES));
    return freezes.filter((window) => kept.has(window));
}
const FREEZE_TIERS = ["hard", "light", "advisory"];
function moment(iso) {
    return `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}
function status_mermaid_plain(text) {
    const words = text
        .replace(/[^\p{L}\p{N}. _-]+/gu, " ")
        .trim()
        .slice(0, 80);
    return words === "" ? "nameless" : words;
}

// EXTERNAL MODULE: ./.build/shared/report/words.js
var report_words = __webpack_require__(73000);
;// CONCATENATED MODULE: ./.build/shared/report/status-markdown.js







/** What a job summary may take of the status: the rest is for what the job has to say beside it. */
const STATUS_SUMMARY_LIMIT = { limit: 900 * 1024, unit: "bytes" };
const SIGNS = { good: "✅", wait: "⏳", bad: "❌", unknown: "❔", quiet: "⚪" };
/**
 * The status of promotions for a job summary, with a picture of what is coming, which GitHub draws. Never larger than the size:
 * whole rows are left out from the end, and the text says so. Throws a RangeError when the size cannot hold the first table.
 */
function renderStatusMarkdown(report, size = STATUS_SUMMARY_LIMIT) {
    const { service, at } = report;
    const title = `## ${(0,report_escape/* escapeMarkdown */.FV)((0,plain/* oneLine */.TN)(service, 80))}: what is where`;
    const asOf = `As of ${(0,status_words/* momentWords */.ud)(at)}, by the ledger's clock.`;
    const document = {
        start: [title, asOf, environmentTable(report)].join("\n\n"),
        sections: [
            attentionSection(report),
            onwardSection(report),
            ganttSection(report),
            agendaSection(report),
            ...report.environments.map((environment) => historySection(environment, at)),
            doubtSection(report),
        ],
        end: "",
        notice,
    };
    const fitted = (0,fit/* fitDocument */.VC)(document, { ...size, limit: size.limit - 1 });
    if (fitted !== null)
        return `${fitted.text}\n`;
    throw new RangeError(`a status of ${size.limit} ${size.unit} cannot hold its first table: give a larger limit`);
}
function environmentTable({ environments, at }) {
    if (environments.length === 0)
        return "The policy names no environments.";
    const rows = environments.map((environment) => {
        const { tone, words } = (0,status_words/* stateOf */.L4)(environment);
        const { name, serving } = environment;
        const state = `${SIGNS[tone]} ${words}`;
        if (serving === null)
            return [`**${(0,report_escape/* escapeMarkdown */.FV)(name)}**`, state, "", "", "", ""];
        return [
            `**${(0,report_escape/* escapeMarkdown */.FV)(name)}**`,
            state,
            `**${(0,report_escape/* escapeMarkdown */.FV)((0,status_words/* releaseName */["do"])(serving.release))}**`,
            (0,status_words/* momentAndDistance */.rT)(serving.servedFrom ?? serving.startedAt, at),
            whoCell(serving),
            ticketCell(serving),
        ];
    });
    return table(["environment", "state", "release", "since", "by", "ticket"], rows);
}
function attentionSection(report) {
    const entries = (0,status_attention/* attentionOf */.S)(report).map(({ tone, environment, words }) => entry(() => `- ${SIGNS[tone]} **${(0,report_escape/* escapeMarkdown */.FV)(environment)}** ${(0,report_escape/* escapeMarkdown */.FV)(words)}`));
    const calm = entry(() => `- ${SIGNS.good} Nothing needs attention.`);
    return section("notes", "### Needs attention", entries.length === 0 ? [calm] : entries);
}
function onwardSection({ environments, at }) {
    const steps = environments.flatMap(({ name, serving, onward }) => serving === null
        ? []
        : onward.map((step) => entry(() => onwardEntry(step, { at, from: name, what: (0,status_words/* releaseName */["do"])(serving.release) }))));
    const waits = environments.flatMap(({ name, waiting }) => {
        if (waiting === null)
            return [];
        const words = `${(0,status_words/* releaseName */["do"])(waiting.release)} ${(0,status_words/* waitingWords */.RK)(waiting, at)}`;
        return [entry(() => `- ${SIGNS.wait} **${(0,report_escape/* escapeMarkdown */.FV)(name)}**: ${(0,report_escape/* escapeMarkdown */.FV)(words)}`)];
    });
    return section("steps", "### What may go on", [...steps, ...waits]);
}
function onwardEntry(step, { at, from, what }) {
    const { tone, words } = (0,status_words/* onwardWords */.zs)(step, at);
    const way = `${(0,report_escape/* escapeMarkdown */.FV)(what)}, ${(0,report_escape/* escapeMarkdown */.FV)(from)} → ${(0,report_escape/* escapeMarkdown */.FV)(step.to)}`;
    const head = `- ${SIGNS[tone]} **${way}**: ${(0,report_escape/* escapeMarkdown */.FV)(words)}`;
    if (step.isThere)
        return head;
    const told = [(0,status_words/* soakWords */.IR)(step), (0,status_words/* freezeWords */.n4)(step, at)].filter((part) => part !== "").map(report_escape/* escapeMarkdown */.FV);
    const others = step.reasons.filter(({ decision }) => decision !== "wait");
    return [
        head,
        ...told.map((line) => `  - ${line}`),
        ...others.map(({ code, meaning, next }) => `  - ${(0,report_escape/* escapeMarkdown */.FV)(`${meaning} ${next}`)} ${(0,report_escape/* inlineCode */.ti)(code)}`),
    ].join("\n");
}
function ganttSection(report) {
    const gantt = statusGantt(report);
    return section("picture", "### Timeline", gantt === null ? [] : [entry(() => gantt)]);
}
function agendaSection(report) {
    const rows = (0,status_words/* agendaOf */.Oy)(report).map(({ from, to, environment, words, remark }) => () => [
        (0,status_words/* momentAndDistance */.rT)(from, report.at),
        to === null ? "" : (0,status_words/* momentAndDistance */.rT)(to, report.at),
        (0,report_escape/* escapeMarkdown */.FV)(environment),
        (0,report_escape/* escapeMarkdown */.FV)(remark === "" ? words : `${words} (${remark})`),
    ]);
    const entries = tableEntries(["from", "until", "environment", "what"], rows);
    return section("rows of what is coming", "### What is coming", entries);
}
function historySection({ name, history, earlier, hasOlder }, at) {
    const rows = history.map((deployment) => () => historyCells(deployment, at));
    const left = [
        ...(earlier > 0 ? [`${earlier} earlier ones are left out.`] : []),
        ...(hasOlder ? ["The ledger holds older ones that were not read."] : []),
    ].join(" ");
    return {
        word: "deployments",
        head: (0,fit/* openFold */.qh)(`Deployments to ${(0,report_escape/* escapeMarkdown */.FV)(name)}, newest first`),
        tail: left === "" ? fit/* CLOSE_FOLD */.Hm : `${left}\n\n${fit/* CLOSE_FOLD */.Hm}`,
        fold: null,
        entries: tableEntries(["release", "outcome", "began", "served", "by", "ticket", "image and contract"], rows),
    };
}
function historyCells(deployment, at) {
    const { release, state, startedAt, servedSeconds, isRollback, override } = deployment;
    const { tone, words } = status_words/* OUTCOMES */.im[state];
    const digests = [(0,status_words/* imageName */.tO)(deployment), (0,status_words/* contractName */.am)(deployment)].filter((part) => part !== "");
    return [
        `**${(0,report_escape/* escapeMarkdown */.FV)((0,status_words/* releaseName */["do"])(release))}**${isRollback ? " (a rollback)" : ""}`,
        `${SIGNS[tone]} ${words}`,
        (0,status_words/* momentAndDistance */.rT)(startedAt, at),
        servedSeconds === null ? "never" : (0,status_words/* spanWords */.Wd)(servedSeconds),
        whoCell(deployment),
        ticketCell(deployment) + (override === null ? "" : `<br>emergency, ${(0,report_escape/* escapeMarkdown */.FV)((0,status_words/* overrideWords */.mF)(override))}`),
        digests.map((digest) => (0,report_escape/* inlineCode */.ti)(digest, { table: true })).join("<br>"),
    ];
}
function doubtSection({ environments }) {
    const rows = environments.flatMap(({ name, doubts }) => doubts.map(({ code, recordId, is, blocks }) => () => [
        (0,report_escape/* escapeMarkdown */.FV)(name),
        (0,report_escape/* inlineCode */.ti)(code, { table: true }),
        (0,report_escape/* escapeMarkdown */.FV)((0,plain/* oneLine */.TN)(recordId, 80)),
        (0,report_escape/* escapeMarkdown */.FV)((0,plain/* oneLine */.TN)(is, 300)),
        blocks ? "nothing is decided as long as it is there" : "it is left out",
    ]));
    const entries = tableEntries(["environment", "code", "record", "what was found", "effect"], rows);
    return section("doubts", "### What is not believed of the ledger", entries);
}
function whoCell(deployment) {
    const { runUrl } = deployment;
    return `${(0,report_escape/* escapeMarkdown */.FV)((0,status_words/* actorName */.ti)(deployment))}${runUrl === null ? "" : `, ${linked("run", runUrl)}`}`;
}
function ticketCell({ ticket }) {
    if (ticket === null)
        return "none";
    const name = (0,report_escape/* escapeMarkdown */.FV)((0,status_words/* ticketName */.M6)(ticket));
    return ticket.url === null ? name : linked(name, ticket.url);
}
/** The address is one of ours to write: https, normalised; what would end it is written as the address allows. */
function linked(words, url) {
    const address = url.replace(/[<>()|\\`[\]*_~]/gu, (character) => {
        return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
    });
    return `[${words}](<${address}>)`;
}
function section(word, head, entries) {
    return { word, head, tail: "", fold: null, entries };
}
function entry(render) {
    return { weight: 1, render };
}
function table(head, rows) {
    return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
/** Rows that can be left out from the end: the first one brings the head of the table. */
function tableEntries(head, rows) {
    const start = `${line(head)}\n|${"---|".repeat(head.length)}\n`;
    return rows.map((cells, index) => entry(() => (index === 0 ? start : "") + line(cells())));
}
function line(cells) {
    return `| ${cells.join(" | ")} |`;
}
function notice(cuts) {
    const total = cuts.reduce((sum, cut) => sum + cut.weight, 0);
    const words = cuts.map((cut) => `${(0,report_words/* thousands */.oh)(cut.weight)} ${cut.word}`);
    return `> ✂️ **${(0,report_words/* thousands */.oh)(total)} not shown here** (${(0,report_words/* enumerate */.HL)(words, words.length)}), to keep within the size that GitHub takes. The JSON report holds everything.`;
}


/***/ })

};
