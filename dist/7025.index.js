export const id = 7025;
export const ids = [7025];
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

/***/ 67025:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./.build/shared/report/blocks.js
var blocks = __webpack_require__(46063);
// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
// EXTERNAL MODULE: ./.build/shared/report/fit.js
var fit = __webpack_require__(59766);
// EXTERNAL MODULE: ./.build/shared/report/impact.js
var report_impact = __webpack_require__(78003);
// EXTERNAL MODULE: ./.build/shared/report/acknowledged.js
var report_acknowledged = __webpack_require__(96777);
// EXTERNAL MODULE: ./.build/shared/report/words.js
var report_words = __webpack_require__(73000);
;// CONCATENATED MODULE: ./.build/shared/report/markdown-acknowledgements.js




/** Records that somebody has to look after, and, where the gate says no, how to answer for a change, folded. */
function acknowledgementSections(report) {
    const notes = (0,report_acknowledged/* recordNotes */.Jy)(report);
    const example = (0,report_acknowledged/* acknowledgementExample */.ni)(report);
    return [
        {
            word: notes.length === 1 ? "acknowledgement to look after" : "acknowledgements to look after",
            head: "### 📝 Acknowledgements to look after",
            tail: "",
            fold: { after: 5, title: (weight) => `${(0,report_words/* thousands */.oh)(weight)} more` },
            entries: notes.map(({ id, state, sentence }) => ({
                weight: 1,
                render: () => `- **${state}** ${(0,report_escape/* inlineCode */.ti)(id)}: ${(0,report_escape/* escapeMarkdown */.FV)(sentence)}`,
            })),
        },
        {
            word: "example of an acknowledgement",
            head: (0,fit/* openFold */.qh)("How to acknowledge a change"),
            tail: fit/* CLOSE_FOLD */.Hm,
            fold: null,
            entries: example === null
                ? []
                : [
                    {
                        // No change and no finding: nothing is lost when it does not fit.
                        weight: 0,
                        render: () => `${(0,report_escape/* escapeMarkdown */.FV)(example.sentence)}\n\n${(0,report_escape/* codeFence */.d6)(example.yaml, { language: "yaml" })}`,
                    },
                ],
        },
    ];
}

// EXTERNAL MODULE: ./.build/shared/report/excerpt.js
var report_excerpt = __webpack_require__(12904);
// EXTERNAL MODULE: ./.build/shared/report/plain.js
var plain = __webpack_require__(16941);
// EXTERNAL MODULE: ./.build/shared/report/rule-texts.js
var rule_texts = __webpack_require__(65034);
// EXTERNAL MODULE: ./.build/shared/report/word-diff.js
var word_diff = __webpack_require__(23797);
;// CONCATENATED MODULE: ./.build/shared/report/markdown-entry.js







/** The list item of a block, without a final line feed. */
function renderBlock(block, options) {
    const [first] = block.edits;
    if (block.shape === "gone" || block.shape === "added" || block.shape === "renamed") {
        const title = `${(0,report_words/* count */.U9)(block.subjects.length, report_words/* SUBJECT_WORDS */.FA[block.subjects[0].kind])} ${block.shape}`;
        const names = (0,report_words/* enumerate */.HL)(first.map(wholeName), report_words/* NAMES_IN_LIST */.M7);
        return `- **${title}**: ${names} ${small(ruleLink(first[0].rule, options))}${answered(first[0])}`;
    }
    const title = blockTitle(block);
    if (block.edits.length === 1)
        return `- ${title}: ${renderEdit(first, "  ", options)}`;
    return [`- ${title}`, ...block.edits.map((edit) => `  - ${renderEdit(edit, "    ", options)}`)].join("\n");
}
/** A rule id as small code, a link where the rules can be read. */
function ruleLink(rule, options) {
    const code = (0,report_escape/* inlineCode */.ti)(rule);
    return options.rulesUrl === undefined ? code : `[${code}](${(0,rule_texts/* ruleUrl */.Q)(options.rulesUrl, rule)})`;
}
/** Small print. */
function small(markdown) {
    return `<sub>${markdown}</sub>`;
}
/** A foreign name as code, cut to what a line can hold; the words for it where there is none. */
function nameCode(name) {
    return name === "" ? plain/* NAMELESS */.Z$ : (0,report_escape/* inlineCode */.ti)((0,report_escape/* cutText */.IN)(name, 80));
}
function wholeName({ subject, renamedTo }) {
    return nameCode(subject.name) + (renamedTo === undefined ? "" : ` → ${nameCode(renamedTo)}`);
}
function blockTitle(block) {
    const [subject] = block.subjects;
    const { renamedTo } = block.edits[0][0];
    const names = block.subjects.map(({ name }) => nameCode(name));
    const now = renamedTo === undefined ? "" : ` → ${nameCode(renamedTo)}`;
    if (block.shape === "merged")
        return `**${(0,report_words/* enumerate */.HL)(names, report_words/* NAMES_IN_LIST */.M7)}${now}**`;
    if (names.length > 1) {
        return `**${(0,report_words/* count */.U9)(names.length, report_words/* SUBJECT_WORDS */.FA[subject.kind])}** (${(0,report_words/* enumerate */.HL)(names, report_words/* NAMES_IN_TITLE */.eD)})`;
    }
    return `**${subjectCode(subject)}${now}**`;
}
function subjectCode(subject) {
    if (subject.kind === "server")
        return "Server";
    const name = nameCode(subject.name);
    return subject.kind === "tool" ? name : `${(0,report_words/* capital */.Nx)(report_words/* SUBJECT_WORDS */.FA[subject.kind])} ${name}`;
}
function renderEdit(edit, indent, options) {
    const [change] = edit;
    const same = edit.every((other) => other.message === change.message);
    const message = (0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* cutText */.IN)(change.message, 400)) + (same ? "" : ", and so on");
    if (options.brief === true)
        return `${message} ${small(ruleLink(change.rule, options))}${answered(change)}`;
    const { inline, block } = renderExcerpt(change, indent);
    const place = (0,report_escape/* escapeMarkdown */.FV)((0,plain/* placeOf */.$t)(change));
    const notes = (0,plain/* notesOf */.h$)(edit).map(report_escape/* escapeMarkdown */.FV);
    const fine = small([
        ...(place === "" ? [] : [place]),
        ruleLink(change.rule, options),
        (0,report_escape/* inlineCode */.ti)((0,plain/* shortFingerprint */.nE)(change)),
        ...notes,
    ].join(" · "));
    const witness = (0,plain/* witnessOf */.XH)(change);
    const reason = witness === null || witness.refusal === "" ? "" : ` — ${(0,report_escape/* inlineCode */.ti)(witness.refusal)}`;
    const call = witness === null ? "" : `<br>${witness.words}: ${(0,report_escape/* inlineCode */.ti)(witness.value)}${reason}`;
    return `${message}${inline} ${fine}${answered(change)}${call}${block}`;
}
/** Who answers for a change, on a line of its own. */
function answered({ acknowledged }) {
    return acknowledged === undefined ? "" : `<br>☑️ ${(0,report_escape/* escapeMarkdown */.FV)((0,report_words/* capital */.Nx)((0,report_acknowledged/* acknowledgedWords */.oy)(acknowledged)))}`;
}
function renderExcerpt(change, indent) {
    const excerpt = (0,report_excerpt/* excerptOf */.zU)(change);
    if ((0,report_excerpt/* isTold */.Wc)(change, excerpt))
        return { inline: "", block: "" };
    switch (excerpt.kind) {
        case "none":
            return { inline: "", block: "" };
        case "values": {
            const { before, after } = excerpt;
            if (before === null)
                return { inline: ` (${(0,report_words/* nowWords */.IH)(change.message, (0,report_escape/* inlineCode */.ti)(after ?? ""))})`, block: "" };
            if (after === null)
                return { inline: ` (was ${(0,report_escape/* inlineCode */.ti)(before)})`, block: "" };
            return { inline: ` (${(0,report_escape/* inlineCode */.ti)(before)} → ${(0,report_escape/* inlineCode */.ti)(after)})`, block: "" };
        }
        case "lines": {
            const text = excerpt
                .lines()
                .map((line) => `${line.sign} ${line.text}`.trimEnd())
                .join("\n");
            return { inline: "", block: `\n${(0,report_escape/* codeFence */.d6)(text, { language: "diff", indent })}` };
        }
        case "prose":
            return { inline: "", block: `\n${indent}> ${renderProse(excerpt.before, excerpt.after)}` };
    }
}
/** Characters of a text, and pieces of a word diff, that a reader takes in at once. */
const PROSE = 600;
const WHOLE_PROSE = 300;
const PIECES = 40;
function renderProse(before, after) {
    if (before === null || after === null)
        return (0,report_escape/* escapeMarkdown */.FV)((0,word_diff/* quoted */.T)(before ?? after ?? "", PROSE));
    const pieces = (0,word_diff/* wordDiff */.s)(before, after);
    const length = pieces?.reduce((sum, piece) => sum + piece.text.length, 0) ?? 0;
    if (pieces === null || length > 2 * PROSE || pieces.length > PIECES) {
        return `**before** ${(0,report_escape/* escapeMarkdown */.FV)((0,word_diff/* quoted */.T)(before, WHOLE_PROSE))}<br>**after** ${(0,report_escape/* escapeMarkdown */.FV)((0,word_diff/* quoted */.T)(after, WHOLE_PROSE))}`;
    }
    if (pieces.every((piece) => piece.kind === "same")) {
        return `${(0,report_escape/* escapeMarkdown */.FV)((0,word_diff/* quoted */.T)(after, PROSE))}<br>${small("only white space differs")}`;
    }
    const tags = { same: ["", ""], removed: ["<del>", "</del>"], added: ["<b>", "</b>"] };
    return pieces.map(({ kind, text }) => tags[kind][0] + (0,report_escape/* escapeMarkdown */.FV)(text) + tags[kind][1]).join("");
}

// EXTERNAL MODULE: ./.build/shared/contract/context-budget.js
var context_budget = __webpack_require__(25198);
;// CONCATENATED MODULE: ./.build/shared/report/markdown-facts.js




/** One line about the version, or none when nothing asks for one and none was declared. */
function renderVersion(report) {
    const { needed, declared, enough, version } = (0,report_words/* versionWords */.WS)(report);
    const shown = version === null ? "" : ` (${(0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* cutText */.IN)(version, 160))})`;
    if (declared === null)
        return needed === "none" ? [] : [`Version: asks for a **${needed}** bump`];
    if (needed === "none")
        return [`Version: no bump needed, **${declared}** declared${shown}`];
    const [only, sign] = enough ? ["", "✓"] : ["only ", "✗"];
    return [`Version: asks for a **${needed}** bump, ${only}**${declared}** declared${shown} ${sign}`];
}
/** The small table of facts at the end: who was compared, under which rules, and the digests. */
function renderFacts(report) {
    const { baseline, candidate, options, tokens } = report;
    const rows = [
        ["server", server(baseline), server(candidate)],
        ["source", source(baseline), source(candidate)],
        ["protocol", markdown_facts_text(baseline.protocolVersion), markdown_facts_text(candidate.protocolVersion)],
        ["digest", (0,report_escape/* inlineCode */.ti)((0,report_words/* shortDigest */.VK)(baseline.digest)), (0,report_escape/* inlineCode */.ti)((0,report_words/* shortDigest */.VK)(candidate.digest))],
        ["tool list", `about ${(0,report_words/* thousands */.oh)(tokens.baseline)} tokens`, (0,report_words/* tokenWords */.Hs)(tokens)],
    ];
    return [
        "| | baseline | candidate |",
        "|---|---|---|",
        ...rows.map((row) => `| ${row.join(" | ")} |`),
        "",
        small([
            `Decision **${report.decision}**: ${(0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* cutText */.IN)(report.reason, 300))}. Compared with ${(0,report_words/* optionWords */.RI)(options)}.`,
            renderTokens(tokens),
            ...notes("baseline", baseline),
            ...notes("candidate", candidate),
        ].join("<br>")),
    ].join("\n");
}
/** What counted the tool lists, and the tools that made the candidate's grow most. */
function renderTokens(tokens) {
    const causes = (0,context_budget/* growthCauses */.sQ)(tokens).map((tool) => `${nameCode(tool.name)} ${(0,report_words/* growthWords */.dX)(tool)}`);
    const most = causes.length === 0 ? "" : `; most of the growth comes from ${(0,report_words/* enumerate */.HL)(causes, causes.length)}`;
    return `Tokens counted with ${(0,report_escape/* escapeMarkdown */.FV)((0,context_budget/* tokenizerWords */.xf)(tokens))}${most}.`;
}
function notes(label, side) {
    return side.notes.slice(0, 5).map((note) => `About the ${label}: ${(0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* cutText */.IN)(note, 300))}`);
}
function server(side) {
    const words = [side.server.name, side.server.version].filter((word) => word !== null);
    return markdown_facts_text(words.length === 0 ? null : words.join(" "));
}
function source(side) {
    return (0,report_escape/* inlineCode */.ti)((0,report_escape/* cutText */.IN)(side.source, 120), { table: true });
}
function markdown_facts_text(value) {
    return value === null || value === "" ? "not known" : (0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* cutText */.IN)(value, 100));
}

// EXTERNAL MODULE: ./.build/shared/report/findings.js
var findings = __webpack_require__(3091);
;// CONCATENATED MODULE: ./.build/shared/report/markdown-findings.js





/** What conforming clients drop or choke on in the candidate: new findings open, those the baseline had folded. */
function findingSections(report) {
    const { appeared, stayed } = (0,findings/* findingsOf */.W)(report);
    return [
        {
            word: appeared.length === 1 ? "new client finding" : "new client findings",
            head: "### 🟠 What clients drop or refuse",
            tail: "",
            fold: { after: 10, title: (weight) => `${(0,report_words/* thousands */.oh)(weight)} more` },
            entries: appeared.map(entry),
        },
        {
            word: stayed.length === 1 ? "known client finding" : "known client findings",
            head: (0,fit/* openFold */.qh)(`🟠 ${(0,report_words/* count */.U9)(stayed.length, "thing")} that clients drop or refuse on both sides`),
            tail: fit/* CLOSE_FOLD */.Hm,
            fold: null,
            entries: stayed.map(entry),
        },
    ];
}
function entry(finding) {
    return {
        weight: 1,
        render: () => `- **${nameCode(finding.subject)}**: ${(0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* cutText */.IN)(finding.message, 400))} ${small((0,report_escape/* inlineCode */.ti)(finding.id))}`,
    };
}

// EXTERNAL MODULE: ./.build/shared/report/policy-edit.js
var policy_edit = __webpack_require__(87840);
;// CONCATENATED MODULE: ./.build/shared/report/markdown-policy-edit.js



/** What a change does to the policy by which it is judged; nothing when it leaves it as it is. */
function policyEditSections(report) {
    const words = (0,policy_edit/* policyEditWords */.O)(report);
    if (words === undefined)
        return [];
    return [
        {
            word: "relaxed rules of the policy",
            head: `### 🛡️ ${(0,report_escape/* escapeMarkdown */.FV)(words.title)}\n\n${words.sentences.map(report_escape/* escapeMarkdown */.FV).join(" ")}\n`,
            tail: "",
            fold: { after: 20, title: (weight) => `${(0,report_words/* thousands */.oh)(weight)} more` },
            entries: [
                // The head stands only beside an entry.
                ...(words.relaxes.length === 0 ? [{ weight: 0, render: () => "" }] : []),
                ...words.relaxes.map(({ path, before, after, meaning }) => ({
                    weight: 1,
                    render: () => `- ${(0,report_escape/* inlineCode */.ti)(path)}: ${(0,report_escape/* inlineCode */.ti)((0,policy_edit/* policyValue */.o)(before))} → ${(0,report_escape/* inlineCode */.ti)((0,policy_edit/* policyValue */.o)(after))}, ${(0,report_escape/* escapeMarkdown */.FV)(meaning)}`,
                })),
            ],
        },
    ];
}

// EXTERNAL MODULE: ./.build/shared/report/transitive.js
var report_transitive = __webpack_require__(65818);
;// CONCATENATED MODULE: ./.build/shared/report/markdown-transitive.js





const SIGNS = { pass: "✅", fail: "❌", unknown: "❔" };
/** Agents with earlier contracts: what breaks for them alone, and a line for each contract. Empty when none were asked for. */
function transitiveSections(report, { rulesUrl }) {
    const { transitive } = report;
    if (transitive === undefined)
        return [];
    const sentence = (0,report_escape/* escapeMarkdown */.FV)((0,report_words/* capital */.Nx)((0,report_escape/* cutText */.IN)((0,report_transitive/* workingWords */.po)(transitive), 300)));
    return [
        {
            word: "breaking for earlier contracts only",
            head: "### 🟣 What only agents with earlier contracts lose",
            tail: "",
            fold: { after: 10, title: (weight) => `${(0,report_words/* thousands */.oh)(weight)} more` },
            entries: (0,blocks/* blocksOf */.SH)((0,report_transitive/* changesForEarlier */.Nr)(report), { limit: 12 }).map((block) => ({
                weight: (0,blocks/* changesIn */.N0)(block),
                render: () => renderBlock(block, { rulesUrl }),
            })),
        },
        {
            word: "earlier contracts",
            head: [
                "### 🕰️ Agents with earlier contracts",
                `${sentence}. ${small((0,report_escape/* escapeMarkdown */.FV)(`Compared with ${(0,report_escape/* cutText */.IN)((0,report_transitive/* windowWords */.Ee)(transitive), 300)}`))}`,
            ].join("\n\n"),
            tail: "",
            fold: null,
            entries: transitive.contracts.map((one) => ({ weight: 1, render: () => contractItem(one) })),
        },
    ];
}
function contractItem({ name, date, decision, reason, summary, requiredBump }) {
    const { breaking, risky, review } = summary;
    const counts = [
        [breaking, "breaking"],
        [risky, "risky"],
        [review, "to review"],
    ];
    const words = counts.filter(([number]) => number > 0).map(([number, word]) => `${(0,report_words/* thousands */.oh)(number)} ${word}`);
    const facts = [
        ...words,
        ...(requiredBump === "none" ? [] : [`asks for ${requiredBump}`]),
        ...(decision === "unknown" ? [(0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* cutText */.IN)(reason, 300))] : []),
    ];
    const released = date === null ? "" : ` (${date})`;
    const told = facts.length === 0 ? decision : `${decision} · ${facts.join(" · ")}`;
    return `- ${SIGNS[decision]} **${nameCode(name)}**${released}: ${told}`;
}

// EXTERNAL MODULE: ./.build/shared/report/usage-words.js
var usage_words = __webpack_require__(4206);
;// CONCATENATED MODULE: ./.build/shared/report/markdown-usage.js





/** Rows of each table; the rest is one row. */
const ROWS = 30;
/** One line about recorded calls, or none without any. */
function renderUsage({ usage }) {
    return usage === null ? [] : [`Recorded calls: ${(0,usage_words/* usageSentence */.bn)(usage)}`];
}
/** Recorded calls by tool and by client, folded, those with most trouble first. */
function usageSections({ usage }) {
    if (usage === null)
        return [];
    const others = usage.otherClients === null ? [] : [usage.otherClients];
    const named = usage.clients.slice(0, ROWS);
    const remarks = (0,usage_words/* usageRemarks */.jX)(usage).map((remark) => (0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* cutText */.IN)(remark, 600)));
    const files = usage.recordings.map((name) => (0,report_escape/* inlineCode */.ti)((0,report_escape/* cutText */.IN)(name, 120))).join(", ");
    return [
        {
            word: usage.tools.length === 1 ? "called tool" : "called tools",
            head: (0,fit/* openFold */.qh)(`📼 ${(0,report_words/* count */.U9)(usage.calls, "recorded call")} by tool`),
            tail: `${small([`From ${files}.`, ...remarks].join("<br>"))}\n\n${fit/* CLOSE_FOLD */.Hm}`,
            fold: null,
            entries: table("tool", [
                ...usage.tools
                    .slice(0, ROWS)
                    .map((tool) => ({ name: tool.tool, counts: tool, place: placeWords(tool.places) })),
                ...rest(usage.tools.slice(ROWS), "tool"),
            ]),
        },
        {
            word: usage.clients.length === 1 ? "client" : "clients",
            head: (0,fit/* openFold */.qh)(`📼 ${(0,report_words/* count */.U9)(usage.calls, "recorded call")} by client`),
            tail: fit/* CLOSE_FOLD */.Hm,
            fold: null,
            entries: table("client", [
                ...named.map((client) => ({ name: client.client, counts: client, place: "" })),
                ...(others.length === 0 ? [] : [{ name: null, counts: (0,usage_words/* sumOf */.XN)(others), place: "other clients" }]),
            ]),
        },
    ];
}
function rest(tools, noun) {
    return tools.length === 0 ? [] : [{ name: null, counts: (0,usage_words/* sumOf */.XN)(tools), place: `${(0,report_words/* count */.U9)(tools.length, noun)} more` }];
}
/** The first entry brings the head of the table with it, so that it is never shown without a row. */
function table(noun, rows) {
    const head = [
        `| ${noun} | calls | rejected | dropped | not replayed | refused today | |`,
        "|---|--:|--:|--:|--:|--:|---|",
    ].join("\n");
    return rows.map((row, index) => ({
        weight: 1,
        render: () => (index === 0 ? `${head}\n${rowText(row)}` : rowText(row)),
    }));
}
function rowText({ name, counts, place }) {
    const { calls, rejected, dropped, undecided, alreadyRejected } = counts;
    const numbers = [calls, rejected, dropped, undecided, alreadyRejected].map(report_words/* thousands */.oh);
    const title = name === null ? "…" : (0,report_escape/* inlineCode */.ti)((0,report_escape/* cutText */.IN)(name, 80), { table: true });
    return `| ${[title, ...numbers, place].join(" | ")} |`;
}
function placeWords(places) {
    const shown = places.slice(0, 2).map(({ pointer, calls }) => {
        return `${(0,report_words/* thousands */.oh)(calls)} at ${(0,report_escape/* inlineCode */.ti)((0,report_escape/* cutText */.IN)(pointer, 80), { table: true })}`;
    });
    return shown.join(", ");
}

// EXTERNAL MODULE: ./.build/shared/report/verdict.js
var verdict = __webpack_require__(9820);
;// CONCATENATED MODULE: ./.build/shared/report/markdown.js














/**
 * The report for a pull-request comment or a job summary: the verdict, what agents lose, and the rest by falling
 * importance. Never larger than the limit: whole entries are left out from the least important end; `cut` says how many
 * changes and findings those are, and the text says so too.
 * Throws a RangeError when the limit cannot hold the verdict, and a TypeError for a marker that is not an HTML comment.
 */
function renderMarkdown(report, options) {
    const size = { limit: options.limit - 1, unit: options.unit ?? "characters" };
    const marker = options.marker === undefined ? "" : `${checkedMarker(options.marker)}\n`;
    const title = marker + renderTitle(report, options.heading);
    const sections = [
        ...policyEditSections(report),
        ...severitySections(report, options),
        ...findingSections(report),
        ...transitiveSections(report, options),
        ...acknowledgementSections(report),
        ...foldedSections(report, options),
        ...usageSections(report),
    ];
    const notice = (cuts) => renderNotice(cuts, options.fullReport);
    const fitted = (0,fit/* fitDocument */.VC)({ start: `${title}\n\n${renderSummary(report)}`, sections, end: renderFacts(report), notice }, size) ??
        (0,fit/* fitDocument */.VC)({ start: title, sections: sections.filter((section) => !isAdvice(section)), end: "", notice }, size);
    if (fitted !== null)
        return { text: `${fitted.text}\n`, cut: fitted.cut };
    const given = `${options.limit} ${size.unit}`;
    throw new RangeError(`a report of ${given} cannot hold its verdict: give renderMarkdown a larger limit`);
}
/** Whether a section stands for no change or finding at all: a small text has no room for it. */
function isAdvice({ entries }) {
    return entries.length > 0 && entries.every(({ weight }) => weight === 0);
}
const markdown_SIGNS = { pass: "✅", warn: "⚠️", fail: "❌", unknown: "❔" };
/** Severities that stand open, and how many of their entries before the rest is folded: no section becomes a wall. */
const OPEN = [
    { severity: "breaking", icon: "🔴", entries: 15 },
    { severity: "risky", icon: "🟠", entries: 10 },
    { severity: "review", icon: "🔵", entries: 10 },
];
/** Edits of one subject in one entry; more go into the next, so that cutting stays fine-grained. */
const EDITS_IN_ENTRY = 12;
function renderTitle(report, heading) {
    const { sign, sentence } = (0,verdict/* verdictOf */.V)(report);
    const name = heading ?? (report.service || report.candidate.server.name || "MCP contract");
    return `## ${markdown_SIGNS[sign]} ${(0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* cutText */.IN)(name, 80))}: ${(0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* cutText */.IN)(sentence, 300))}`;
}
function renderSummary(report) {
    const impact = (0,report_impact/* impactOf */.u)(report.changes);
    const counts = report.changes.length === 0 ? [] : [(0,report_words/* countWords */.rj)(report)];
    const parts = report.notCompared.slice(0, 8).map((part) => (0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* cutText */.IN)(part, 300)));
    return [
        ...(impact.length === 0 ? [] : [`**For agents: ${(0,report_escape/* escapeMarkdown */.FV)(impact.join(", "))}.**`]),
        [...counts, ...renderVersion(report), ...renderUsage(report)].join("<br>"),
        ...(parts.length === 0 ? [] : [`> ⚠️ **Not compared**: ${parts.join("; ")}`]),
    ]
        .filter((line) => line !== "")
        .join("\n\n");
}
function renderNotice(cuts, fullReport) {
    const total = cuts.reduce((sum, cut) => sum + cut.weight, 0);
    const words = cuts.map((cut) => `${(0,report_words/* thousands */.oh)(cut.weight)} ${cut.word}`);
    const where = fullReport ?? "The JSON report holds everything.";
    return `> ✂️ **${(0,report_words/* thousands */.oh)(total)} not shown here** (${(0,report_words/* enumerate */.HL)(words, words.length)}), to keep within the size that GitHub takes. ${where}`;
}
function severitySections(report, options) {
    return OPEN.map(({ severity, icon, entries }) => {
        const changes = report.changes.filter((change) => change.severity === severity);
        return {
            word: severity === "review" ? "to review" : severity,
            head: `### ${icon} ${report_words/* SECTION_TITLES */._Z[severity]}`,
            tail: "",
            fold: { after: entries, title: (weight) => `${(0,report_words/* thousands */.oh)(weight)} more` },
            entries: entriesOf(changes, { rulesUrl: options.rulesUrl, brief: false }),
        };
    });
}
/** What nobody has to act on: one fold for compatible changes, one for notation with its count by rule. */
function foldedSections(report, options) {
    const safe = report.changes.filter((change) => change.severity === "safe");
    const notation = report.changes.filter((change) => change.severity === "notation");
    const rules = (0,blocks/* countByRule */.$i)(notation);
    return [
        {
            word: "compatible",
            head: (0,fit/* openFold */.qh)(`🟢 ${(0,report_words/* count */.U9)(safe.length, "compatible change")}`),
            tail: fit/* CLOSE_FOLD */.Hm,
            fold: null,
            entries: entriesOf(safe, { rulesUrl: options.rulesUrl, brief: true }),
        },
        {
            word: "notation only",
            head: (0,fit/* openFold */.qh)(`⚪ ${(0,report_words/* count */.U9)(notation.length, "notation-only edit")}: same meaning, written differently`),
            tail: fit/* CLOSE_FOLD */.Hm,
            fold: null,
            entries: rules.map(([rule, number]) => ({
                weight: number,
                render: () => `- ${(0,report_words/* thousands */.oh)(number)} × ${ruleLink(rule, options)} ${(0,report_escape/* escapeMarkdown */.FV)((0,rule_texts/* ruleTexts */.Z)(rule).change)}`,
            })),
        },
    ];
}
function entriesOf(changes, options) {
    return (0,blocks/* blocksOf */.SH)(changes, { limit: EDITS_IN_ENTRY, sameWords: options.brief }).map((block) => ({
        weight: (0,blocks/* changesIn */.N0)(block),
        render: () => renderBlock(block, options),
    }));
}
function checkedMarker(marker) {
    if (/^<!--(?:(?!-->|\n|\r).)*-->$/u.test(marker))
        return marker;
    throw new TypeError("the marker of a report must be one HTML comment on one line, such as <!-- mcp-gates -->");
}


/***/ })

};
