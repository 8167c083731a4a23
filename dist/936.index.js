export const id = 936;
export const ids = [936,917];
export const modules = {

/***/ 7039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8799);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1767);



/** The one text of a JSON value: RFC 8785 (keys sorted by UTF-16 code units, shortest numbers, no white space). */
function canonicalText(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError("not a JSON value");
    return text;
}
/** `sha256:` and 64 hex digits: the digest of the canonical text of a JSON value. */
function digestOf(value) {
    return `sha256:${digestOfText(canonicalText(value))}`;
}
/** 64 hex digits: SHA-256 of a text in UTF-8. */
function digestOfText(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text, "hex");
}
/** Whether two JSON values are equal: key order and the spelling of numbers do not count, array order does. */
function sameJson(left, right) {
    if (left === right)
        return true;
    if (left === undefined || right === undefined || typeof left !== "object" || typeof right !== "object")
        return false;
    if (left === null || right === null)
        return false;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(left) || (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(right)) {
        return ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(left) &&
            (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonArray */ .Md)(right) &&
            left.length === right.length &&
            left.every((item, index) => sameJson(item, right[index])));
    }
    const keys = Object.keys(left);
    if (keys.length !== Object.keys(right).length)
        return false;
    for (const key of keys) {
        if (!Object.hasOwn(right, key) || !sameJson(left[key], right[key]))
            return false;
    }
    return true;
}


/***/ }),

/***/ 6917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ SUBJECT_KINDS),
/* harmony export */   n: () => (/* binding */ makeChange)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7039);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5314);


/** What a change is about. `server` is the server itself (capabilities, versions, instructions, identity). */
const SUBJECT_KINDS = ["tool", "prompt", "resource", "template", "server"];
/** Makes the change of an edit. Throws when the rule is not in the table: a differ must not invent ids. */
function makeChange(edit, readers) {
    const rule = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleById */ .B)(edit.rule);
    const usual = readers === "tolerant" && rule.tolerant !== undefined ? rule.tolerant : rule;
    const before = edit.before ?? null;
    const after = edit.after ?? null;
    const group = shortDigest([edit.rule, edit.subject.kind, edit.pointer, before, after]);
    return {
        fingerprint: shortDigest([group, edit.subject.name, edit.renamedTo ?? null]),
        group,
        rule: rule.id,
        severity: edit.severity ?? usual.severity,
        bump: edit.bump ?? usual.bump,
        subject: edit.subject,
        ...(edit.renamedTo === undefined ? {} : { renamedTo: edit.renamedTo }),
        direction: edit.direction ?? null,
        pointer: edit.pointer,
        before,
        after,
        message: edit.message,
        ...(edit.notes === undefined || edit.notes.length === 0 ? {} : { notes: edit.notes }),
        proof: edit.proof ?? { state: "rule" },
    };
}
function shortDigest(parts) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(parts)).slice(0, 16);
}


/***/ }),

/***/ 6063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ countByRule),
/* harmony export */   N0: () => (/* binding */ changesIn),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   xw: () => (/* binding */ wholeShape)
/* harmony export */ });
/* harmony import */ var _contract_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6917);

/**
 * Arranges the changes of one severity for people: first subjects as a whole, then edits that many subjects share, then
 * the others by subject; within each by kind of subject, tools first, and then in the order of the report.
 */
function blocksOf(changes, options = {}) {
    const { limit = Number.MAX_SAFE_INTEGER, sameWords = false } = options;
    const whole = groupBy(changes, wholeKey);
    const edits = groupBy(changes, (change) => {
        if (wholeKey(change) !== null)
            return null;
        return sameWords ? JSON.stringify([change.rule, change.subject.kind, change.message]) : change.group;
    });
    const blocks = [
        ...whole.map((group) => {
            const shape = group.length === 1 ? "edits" : (wholeShape(group[0]) ?? "edits");
            return { shape, subjects: subjectsOf(group), edits: [group] };
        }),
        ...groupBy(edits, (edit) => JSON.stringify(subjectsOf(edit).map(({ kind, name }) => [kind, name])))
            .flatMap((sharing) => portions(sharing, limit))
            .map((sharing) => ({ shape: "edits", subjects: subjectsOf(sharing[0]), edits: sharing })),
    ];
    return blocks.toSorted((left, right) => rankOf(left) - rankOf(right));
}
/** What happened to the subject as a whole; `null` when only a part of it changed. */
function wholeShape({ rule, subject, pointer }) {
    if (rule === "tools-consolidated")
        return "merged";
    if (!rule.startsWith(`${subject.kind}-`))
        return null;
    if (/-renamed\b/u.test(rule))
        return "renamed";
    if (pointer !== "")
        return null;
    if (/-removed\b/u.test(rule))
        return "gone";
    return /-added\b/u.test(rule) ? "added" : null;
}
/** How many changes a block stands for: a group counts once per subject. */
function changesIn(block) {
    return block.edits.reduce((sum, edit) => sum + edit.length, 0);
}
/** How many changes each rule has, the most frequent first. */
function countByRule(changes) {
    return groupBy(changes, (change) => change.rule)
        .map((group) => [group[0].rule, group.length])
        .sort((left, right) => right[1] - left[1]);
}
function subjectsOf(edit) {
    const [first, ...rest] = edit;
    return [first.subject, ...rest.map((change) => change.subject)];
}
function portions(items, size) {
    const result = [];
    for (let start = 0; start < items.length; start += size) {
        const [first, ...rest] = items.slice(start, start + size);
        if (first !== undefined)
            result.push([first, ...rest]);
    }
    return result;
}
function wholeKey(change) {
    const shape = wholeShape(change);
    if (shape === null)
        return null;
    return JSON.stringify([change.rule, change.subject.kind, shape === "merged" ? (change.renamedTo ?? null) : null]);
}
function rankOf(block) {
    const [edit] = block.edits;
    const shape = wholeShape(edit[0]) !== null ? 0 : block.subjects.length > 1 ? 1 : 2;
    return shape * _contract_change_js__WEBPACK_IMPORTED_MODULE_0__/* .SUBJECT_KINDS */ .j.length + _contract_change_js__WEBPACK_IMPORTED_MODULE_0__/* .SUBJECT_KINDS */ .j.indexOf(block.subjects[0].kind);
}
/** The items by their key, in the order of the first of each; items without a key are left out. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 3091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/** The candidate's findings: those that the baseline does not have, and those that it has too. */
function findingsOf(report) {
    const key = (finding) => JSON.stringify([finding.id, finding.subject]);
    const known = new Set(report.baseline.findings.map(key));
    return {
        appeared: report.candidate.findings.filter((finding) => !known.has(key(finding))),
        stayed: report.candidate.findings.filter((finding) => known.has(key(finding))),
    };
}


/***/ }),

/***/ 8003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ impactOf)
/* harmony export */ });
/* harmony import */ var _contract_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6917);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6063);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(906);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3000);




/**
 * What the breaking changes cost, for someone who reads nothing else: `3 tools and 1 prompt are gone`, `calls to search
 * can be refused`. A subject counts in each phrase that is true of it; few are named, as the server names them. Empty
 * without breaking changes.
 */
function impactOf(changes) {
    const breaking = changes.filter((change) => change.severity === "breaking");
    const renamed = breaking.filter((change) => change.renamedTo !== undefined);
    const rest = breaking.filter((change) => change.renamedTo === undefined);
    const isGone = (change) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeShape */ .xw)(change) === "gone";
    const gone = rest.filter(isGone);
    const others = rest.filter((change) => !isGone(change));
    const refused = others.filter((change) => change.direction === "input");
    const results = others.filter((change) => change.direction === "output");
    const promises = others.length - refused.length - results.length;
    return [
        ...phrase(gone, (subjects, one) => `${subjects} ${one ? "is" : "are"} gone`),
        ...phrase(renamed, (subjects, one) => `${subjects} ${one ? "has" : "have"} another name`),
        ...phrase(refused, (subjects) => `calls to ${subjects} can be refused`),
        ...phrase(results, (subjects) => `results of ${subjects} can be refused by readers`),
        ...(promises === 0
            ? []
            : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(promises, promises === breaking.length ? "promise" : "other promise")} broken`]),
    ];
}
/** So many subjects are named; more are counted. */
const NAMED = 2;
function phrase(changes, words) {
    const subjects = new Map(changes.map(({ subject }) => [`${subject.kind} ${subject.name}`, subject]));
    if (subjects.size === 0)
        return [];
    const parts = subjects.size > NAMED ? counted([...subjects.values()]) : [...subjects.values()].map(named);
    return [words((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(parts, parts.length), subjects.size === 1)];
}
function named(subject) {
    const name = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(subject.name, 60) || "(without a name)";
    if (subject.kind === "server")
        return "the server";
    return subject.kind === "tool" ? name : `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBJECT_WORDS */ .FA[subject.kind]} ${name}`;
}
function counted(subjects) {
    const kinds = _contract_change_js__WEBPACK_IMPORTED_MODULE_0__/* .SUBJECT_KINDS */ .j.filter((kind) => subjects.some((subject) => subject.kind === kind));
    return kinds.map((kind) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(subjects.filter((subject) => subject.kind === kind).length, _words_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBJECT_WORDS */ .FA[kind]));
}


/***/ }),

/***/ 2936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./.build/shared/report/blocks.js
var report_blocks = __webpack_require__(6063);
// EXTERNAL MODULE: ./.build/shared/report/findings.js
var findings = __webpack_require__(3091);
// EXTERNAL MODULE: ./.build/shared/report/impact.js
var report_impact = __webpack_require__(8003);
// EXTERNAL MODULE: ./.build/shared/report/plain.js + 1 modules
var plain = __webpack_require__(906);
// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(2322);
// EXTERNAL MODULE: ./.build/shared/report/excerpt.js
var report_excerpt = __webpack_require__(2904);
;// CONCATENATED MODULE: ./.build/shared/report/colour.js
/** Marks made of Select Graphic Rendition sequences (ECMA-48, section 8.3.117), or none. */
function colours(on) {
    const mark = (start, end) => (text) => on && text !== "" ? `\u001B[${start}m${text}\u001B[${end}m` : text;
    return {
        bold: mark(1, 22),
        dim: mark(2, 22),
        red: mark(31, 39),
        green: mark(32, 39),
        yellow: mark(33, 39),
        blue: mark(34, 39),
    };
}
/** The columns that a marked text takes. */
function columnsOf(marked) {
    return marked.replace(MARK, "").length;
}
const MARK = /\p{Cc}\[\d+m/gu;

;// CONCATENATED MODULE: ./.build/shared/report/text-layout.js

function pageOf(options) {
    return { width: Math.max(40, options.width ?? 100), paint: colours(options.colour) };
}
/**
 * Lines of at most `width` columns, broken at spaces; words that are longer than a line stay whole, so that they can be
 * copied. `indent` stands in front of every line but the first, which starts with `first`.
 */
function wrap(text, page, indent) {
    const lines = [];
    let line = indent.first;
    let isEmpty = true;
    for (const word of text.split(" ")) {
        if (!isEmpty && line.length + 1 + word.length > page.width) {
            lines.push(line);
            line = indent.rest;
            isEmpty = true;
        }
        line += isEmpty ? word : ` ${word}`;
        isEmpty = false;
    }
    return [...lines, line];
}
/** The lines with a dim remark at the end of the last one, or on a line of its own where it does not fit. */
function withRemark(lines, remark, page, indent) {
    const last = lines.at(-1) ?? "";
    const dim = page.paint.dim(remark);
    if (columnsOf(last) + 2 + remark.length <= page.width)
        return [...lines.slice(0, -1), `${last}  ${dim}`];
    return [...lines, indent + dim];
}

// EXTERNAL MODULE: ./.build/shared/report/word-diff.js
var word_diff = __webpack_require__(3797);
// EXTERNAL MODULE: ./.build/shared/report/words.js
var report_words = __webpack_require__(3000);
;// CONCATENATED MODULE: ./.build/shared/report/text-entry.js






/** The lines of a block in a terminal: its subjects, then each edit with its excerpt. `mark` is one column wide. */
function blockLines(block, page, mark) {
    const [first, ...others] = block.edits;
    if (isList(block)) {
        const { title, names } = listWords(block);
        const lines = marked(`${title}: ${names}`, page, { mark, margin: "  ", bold: title });
        return withRemark(lines, first[0].rule, page, "    ");
    }
    const title = blockTitle(block);
    if (others.length === 0)
        return editLines(first, page, { mark, margin: "  ", bold: title });
    return [
        ...wrap(title, page, { first: "  ", rest: "    " }).map(page.paint.bold),
        ...block.edits.flatMap((edit) => editLines(edit, page, { mark, margin: "    ", bold: "" })),
    ];
}
/** A line for each edit, with names, message and rule; for what nobody has to act on. */
function briefLines(block, page) {
    const line = (words, rule) => withRemark(wrap(words, page, { first: "  ", rest: "    " }), rule, page, "    ");
    if (!isList(block)) {
        return block.edits.flatMap((edit) => line(`${blockTitle(block)}: ${briefSentence(edit)}`, edit[0].rule));
    }
    const { title, names } = listWords(block);
    return line(`${title}: ${names}`, block.edits[0][0].rule);
}
function listWords(block) {
    return {
        title: `${(0,report_words/* count */.U9)(block.subjects.length, report_words/* SUBJECT_WORDS */.FA[block.subjects[0].kind])} ${block.shape}`,
        names: (0,report_words/* enumerate */.HL)(block.edits[0].map(wholeName), report_words/* NAMES_IN_LIST */.M7),
    };
}
function isList(block) {
    return block.shape === "gone" || block.shape === "added" || block.shape === "renamed";
}
function wholeName({ subject, renamedTo }) {
    return (0,plain/* oneLine */.TN)(subject.name, 80) + (renamedTo === undefined ? "" : ` → ${(0,plain/* oneLine */.TN)(renamedTo, 80)}`);
}
const PROSE = 600;
const WHOLE_PROSE = 300;
/** A text behind a mark; the mark may be painted, so it does not take part in the wrapping. */
function marked(text, page, { mark, margin, bold }) {
    const [first = "", ...rest] = wrap(text, page, { first: `${margin}  `, rest: `${margin}  ` });
    const line = mark + first.slice(margin.length + 1);
    return [margin + (bold === "" ? line : line.replace(bold, () => page.paint.bold(bold))), ...rest];
}
function editLines(edit, page, lead) {
    const [change] = edit;
    const body = `${lead.margin}  `;
    const place = (0,plain/* placeOf */.$t)(change);
    const message = `${sentence(edit)}${place === "" ? "" : ` (${place})`}`;
    const lines = marked(lead.bold === "" ? message : `${lead.bold}: ${message}`, page, lead);
    const witness = (0,plain/* witnessOf */.XH)(change);
    const call = witness === null ? "" : `${witness.words}: ${(0,plain/* oneLine */.TN)(witness.value, 240)}`;
    const notes = (0,plain/* notesOf */.h$)(edit).join(" · ");
    return [
        ...withRemark(lines, change.rule, page, body),
        ...(call === "" ? [] : wrap(call, page, { first: body, rest: `${body}  ` })),
        ...excerptLines(change, page, body),
        ...(notes === "" ? [] : wrap(notes, page, { first: body, rest: body }).map(page.paint.dim)),
    ];
}
/** The message alone: edits that share it may differ in their values. */
function briefSentence([change]) {
    return (0,plain/* oneLine */.TN)(change.message, 400);
}
function sentence(edit) {
    const [change] = edit;
    const same = edit.every((other) => other.message === change.message);
    return (0,plain/* sentenceOf */.$N)(change) + (same ? "" : ", and so on");
}
function excerptLines(change, page, body) {
    const excerpt = (0,report_excerpt/* excerptOf */.zU)(change);
    const { paint } = page;
    if (excerpt.kind === "lines" && !(0,report_excerpt/* isTold */.Wc)(change, excerpt)) {
        return excerpt.lines().map(({ sign, text }) => {
            const line = `${body}${sign} ${(0,report_escape/* cutText */.IN)((0,report_escape.visibleText)(text), 160)}`.trimEnd();
            return sign === "-" ? paint.red(line) : sign === "+" ? paint.green(line) : paint.dim(line);
        });
    }
    if (excerpt.kind !== "prose")
        return [];
    const { before, after } = excerpt;
    if (before === null || after === null) {
        const quote = wrap((0,word_diff/* quoted */.T)(before ?? after ?? "", PROSE), page, { first: `${body}| `, rest: `${body}| ` });
        return quote.map(before === null ? paint.green : paint.red);
    }
    const pieces = (0,word_diff/* wordDiff */.s)(before, after);
    if (pieces === null) {
        return [
            ...wrap((0,word_diff/* quoted */.T)(before, WHOLE_PROSE), page, { first: `${body}- `, rest: `${body}  ` }).map(paint.red),
            ...wrap((0,word_diff/* quoted */.T)(after, WHOLE_PROSE), page, { first: `${body}+ `, rest: `${body}  ` }).map(paint.green),
        ];
    }
    return proseLines(pieces, page, body);
}
/** A word diff as `[-gone-] {+new+}`, so that it can be read without colour too. */
function proseLines(pieces, page, body) {
    const marks = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] };
    const words = [[]];
    for (const { kind, text } of pieces) {
        const [, lead = "", core = "", trail = ""] = /^(\s*)(.*?)(\s*)$/u.exec(text) ?? [];
        if (lead !== "")
            words.push([]);
        if (core === "")
            continue;
        for (const [index, part] of (marks[kind][0] + core + marks[kind][1]).split(" ").entries()) {
            if (index > 0)
                words.push([]);
            words.at(-1)?.push({ kind, text: part });
        }
        if (trail !== "")
            words.push([]);
    }
    return layOut(words.filter((word) => word.length > 0), page, body);
}
function layOut(words, page, body) {
    const { paint } = page;
    const paints = { same: (text) => text, removed: paint.red, added: paint.green };
    const lines = [];
    let line = "";
    let columns = 0;
    for (const word of words) {
        const length = word.reduce((sum, fragment) => sum + fragment.text.length, 0);
        const painted = word.map((fragment) => paints[fragment.kind](fragment.text)).join("");
        if (columns > 0 && body.length + 2 + columns + 1 + length > page.width) {
            lines.push(line);
            [line, columns] = ["", 0];
        }
        line += columns === 0 ? painted : ` ${painted}`;
        columns += length + (columns === 0 ? 0 : 1);
    }
    return [...lines, line].map((text) => `${body}| ${text}`);
}
function blockTitle(block) {
    const [subject] = block.subjects;
    const { renamedTo } = block.edits[0][0];
    const names = block.subjects.map(({ name }) => (0,plain/* oneLine */.TN)(name, 80));
    const now = renamedTo === undefined ? "" : ` → ${(0,plain/* oneLine */.TN)(renamedTo, 80)}`;
    if (block.shape === "merged")
        return (0,report_words/* enumerate */.HL)(names, report_words/* NAMES_IN_LIST */.M7) + now;
    if (names.length > 1) {
        return `${(0,report_words/* count */.U9)(names.length, report_words/* SUBJECT_WORDS */.FA[subject.kind])} (${(0,report_words/* enumerate */.HL)(names, report_words/* NAMES_IN_TITLE */.eD)})`;
    }
    if (subject.kind === "server")
        return report_words/* SUBJECT_WORDS */.FA.server;
    const kind = subject.kind === "tool" ? "" : `${report_words/* SUBJECT_WORDS */.FA[subject.kind]} `;
    return `${kind}${(0,plain/* oneLine */.TN)(subject.name, 80)}${now}`;
}

// EXTERNAL MODULE: ./.build/shared/report/verdict.js
var verdict = __webpack_require__(9820);
;// CONCATENATED MODULE: ./.build/shared/report/text.js








/**
 * The report as a developer reads it in a terminal: the verdict, what agents lose, and the rest by falling importance.
 * Ends with a line feed. Nothing in it moves the cursor or writes a title: text from servers is shown, never obeyed.
 */
function renderText(report, options) {
    const page = pageOf(options);
    const parts = [
        summaryLines(report, page),
        severityLines(report, "breaking", page),
        severityLines(report, "risky", page),
        findingLines(report, page),
        severityLines(report, "review", page),
        compatibleLines(report, page),
        factLines(report, page),
    ];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
const SIGNS = { pass: "✔", warn: "▲", fail: "✖", unknown: "?" };
const MARKS = { breaking: "✖", risky: "▲", review: "●" };
/** Compatible changes are told one by one up to this number of entries, then by rule. */
const COMPATIBLE_ENTRIES = 12;
function summaryLines(report, page) {
    const { paint } = page;
    const { sign, sentence } = (0,verdict/* verdictOf */.V)(report);
    const colour = { pass: paint.green, warn: paint.yellow, fail: paint.red, unknown: paint.yellow }[sign];
    const name = (0,plain/* oneLine */.TN)(report.service || report.candidate.server.name || "MCP contract", 80);
    const indent = { first: "  ", rest: "  " };
    const impact = (0,report_impact/* impactOf */.u)(report.changes);
    return [
        ...wrap(`${SIGNS[sign]} ${name}: ${(0,plain/* oneLine */.TN)(sentence, 300)}`, page, { first: "", rest: "  " }).map((line) => paint.bold(colour(line))),
        ...(impact.length === 0 ? [] : wrap(`For agents: ${impact.join(", ")}.`, page, indent)),
        ...(report.changes.length === 0 ? [] : wrap((0,report_words/* countWords */.rj)(report), page, indent)),
        ...versionLine(report).flatMap((line) => wrap(line, page, indent)),
        ...report.notCompared.flatMap((part) => wrap(`Not compared: ${(0,plain/* oneLine */.TN)(part, 300)}`, page, indent).map(paint.yellow)),
    ];
}
function versionLine(report) {
    const { needed, declared, enough, version } = (0,report_words/* versionWords */.WS)(report);
    const shown = version === null ? "" : ` (${(0,plain/* oneLine */.TN)(version, 160)})`;
    if (declared === null)
        return needed === "none" ? [] : [`Version: asks for a ${needed} bump`];
    if (needed === "none")
        return [`Version: no bump needed, ${declared} declared${shown}`];
    return [`Version: asks for a ${needed} bump, ${enough ? "" : "only "}${declared} declared${shown}`];
}
function severityLines(report, severity, page) {
    const changes = report.changes.filter((change) => change.severity === severity);
    if (changes.length === 0)
        return [];
    const { paint } = page;
    const colour = { breaking: paint.red, risky: paint.yellow, review: paint.blue }[severity];
    const mark = colour(MARKS[severity]);
    const lines = (0,report_blocks/* blocksOf */.SH)(changes).flatMap((block) => blockLines(block, page, mark));
    return [paint.bold(colour(report_words/* SECTION_TITLES */._Z[severity])), ...lines];
}
function findingLines(report, page) {
    const { appeared, stayed } = (0,findings/* findingsOf */.W)(report);
    if (appeared.length + stayed.length === 0)
        return [];
    const title = page.paint.bold(page.paint.yellow("What clients drop or refuse"));
    const line = (finding) => {
        const lines = wrap(`▲ ${(0,plain/* oneLine */.TN)(finding.subject, 80)}: ${(0,plain/* oneLine */.TN)(finding.message, 400)}`, page, {
            first: "  ",
            rest: "    ",
        });
        return withRemark(lines, finding.id, page, "    ");
    };
    const known = stayed.length === 0 ? [] : [`  ${(0,report_words/* count */.U9)(stayed.length, "finding")} on both sides`];
    return [title, ...appeared.flatMap(line), ...known];
}
function compatibleLines(report, page) {
    const safe = report.changes.filter((change) => change.severity === "safe");
    const notation = report.changes.filter((change) => change.severity === "notation");
    const blocks = (0,report_blocks/* blocksOf */.SH)(safe, { limit: 1, sameWords: true });
    const shown = blocks.length <= COMPATIBLE_ENTRIES ? blocks.flatMap((block) => briefLines(block, page)) : byRule(safe, page);
    return [
        ...(safe.length === 0 ? [] : [page.paint.green((0,report_words/* count */.U9)(safe.length, "compatible change")), ...shown]),
        ...(notation.length === 0
            ? []
            : [page.paint.dim((0,report_words/* count */.U9)(notation.length, "notation-only edit")), ...byRule(notation, page)]),
    ];
}
function byRule(changes, page) {
    const words = (0,report_blocks/* countByRule */.$i)(changes).map(([rule, number]) => `${rule} ${(0,report_words/* thousands */.oh)(number)}`);
    return wrap(words.join(", "), page, { first: "  ", rest: "  " }).map(page.paint.dim);
}
function factLines(report, page) {
    const { baseline, candidate, tokens, options } = report;
    const side = (label, { server, protocolVersion, digest, source }) => {
        const known = [server.name, server.version, protocolVersion === null ? null : `MCP ${protocolVersion}`];
        const words = [...known.filter((word) => word !== null), `digest ${(0,report_words/* shortDigest */.VK)(digest)}`, source];
        return wrap(`${label}  ${words.map((word) => (0,plain/* oneLine */.TN)(word, 160)).join(" · ")}`, page, {
            first: "",
            rest: "           ",
        });
    };
    const indent = { first: "", rest: "           " };
    const facts = [
        ...side("baseline ", baseline),
        ...side("candidate", candidate),
        ...wrap(`tool list  ${(0,report_words/* tokenWords */.Hs)(tokens)}`, page, indent),
        ...wrap(`compared   ${(0,report_words/* optionWords */.RI)(options)}`, page, indent),
    ].map(page.paint.dim);
    // Last, because the end of a long report is what stays on the screen.
    const notes = [
        ...baseline.notes.map((note) => `note       about the baseline: ${(0,plain/* oneLine */.TN)(note, 300)}`),
        ...candidate.notes.map((note) => `note       about the candidate: ${(0,plain/* oneLine */.TN)(note, 300)}`),
    ];
    const decision = wrap(`decision   ${report.decision}: ${(0,plain/* oneLine */.TN)(report.reason, 300)}`, page, indent);
    return [...facts, ...notes.flatMap((note) => wrap(note, page, indent)), ...decision.map(page.paint.bold)];
}


/***/ }),

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3000);

/** The verdict of a report. A failure that no change explains, and an unknown, are told by the report's own reason. */
function verdictOf(report) {
    if (report.decision === "unknown")
        return { sign: "unknown", sentence: `no verdict: ${report.reason}` };
    const { breaking, risky, review, safe, notation } = report.summary;
    const fails = report.decision === "fail";
    if (fails && !report.changes.some((change) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .failsOn */ .Hu)(change.severity, report.options.failOn))) {
        return { sign: "fail", sentence: report.reason };
    }
    if (breaking > 0) {
        const sentence = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(breaking, "breaking change")}, agents that work today can fail`;
        if (fails)
            return { sign: "fail", sentence };
        return { sign: "warn", sentence: `${sentence}; the gate lets ${breaking === 1 ? "it" : "them"} through` };
    }
    const sign = fails ? "fail" : "pass";
    if (risky > 0) {
        return { sign, sentence: `nothing breaks for certain, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(risky, "change")} may differ silently` };
    }
    if (review > 0) {
        return {
            sign,
            sentence: `nothing breaks, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(review, "text")} that ${review === 1 ? "steers" : "steer"} agents changed`,
        };
    }
    if (safe > 0)
        return { sign, sentence: `nothing breaks, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(safe, "compatible change")}` };
    if (notation > 0)
        return { sign, sentence: "the same contract, only written differently" };
    return { sign, sentence: report.identical ? "the contract is identical" : "no change that agents can notice" };
}


/***/ }),

/***/ 3797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   s: () => (/* binding */ wordDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5367);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2322);


/** A line break within a piece; a change of it is a change of the text. */
const LINE_BREAK = "↵";
/**
 * What changed between two texts, word by word, on one line: invisible characters as code points, line breaks as `↵`, long
 * stretches that stayed cut to a few words around the changes. `null` when the texts have little in common or are so
 * long that a word diff would not help a reader: show them one after the other then.
 */
function wordDiff(before, after) {
    const [left, right] = [oneLine(before), oneLine(after)];
    if (Math.max(left.length, right.length) > LONGEST)
        return null;
    const parts = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .diffWords */ .b2)(left, right, { maxEditLength: 400 });
    if (parts === undefined)
        return null;
    const pieces = parts.map((part) => ({ kind: part.added ? "added" : part.removed ? "removed" : "same", text: part.value }));
    const common = pieces.reduce((sum, piece) => sum + (piece.kind === "same" ? wordsIn(piece.text) : 0), 0);
    if (common * 3 < Math.min(wordsIn(left), wordsIn(right)))
        return null;
    return pieces.map((piece, index) => piece.kind === "same" ? { ...piece, text: shortened(piece.text, index === 0, index === pieces.length - 1) } : piece);
}
/** A text on one line as {@link wordDiff} shows it, cut to `length` characters. */
function quoted(text, length) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(oneLine(text), length);
}
const LONGEST = 20_000;
const CONTEXT = 6;
function oneLine(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.visibleText)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, 2 * LONGEST))
        .trim()
        .replace(/\s+/gu, (space) => (space.includes("\n") ? ` ${LINE_BREAK} ` : " "));
}
function wordsIn(text) {
    return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
/** Keeps `CONTEXT` words next to a change; the rest of what stayed is `…`. */
function shortened(text, isFirst, isLast) {
    const [, lead = "", core = "", trail = ""] = /^(\s*)(.*?)(\s*)$/u.exec(text) ?? [];
    const words = core.split(" ");
    const head = isFirst ? [] : words.slice(0, CONTEXT);
    const tail = isLast ? [] : words.slice(-CONTEXT);
    if (words.length <= head.length + tail.length + 2)
        return text;
    return `${isFirst ? "" : lead}${[...head, "…", ...tail].join(" ")}${isLast ? "" : trail}`;
}


/***/ }),

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
