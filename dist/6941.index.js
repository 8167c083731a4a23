export const id = 6941;
export const ids = [6941,2322];
export const modules = {

/***/ 19578:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ contextCost),
/* harmony export */   Xo: () => (/* binding */ growthOf),
/* harmony export */   ls: () => (/* binding */ countLists)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _surface_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73597);
/* harmony import */ var _surface_token_cost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19208);



/** Tools whose cost a report tells one by one. */
const TOOLS_TOLD = 100;
/** Counts both lists, what did not change once. Pure; the baseline is counted first. */
function countLists(baseline, candidate, counter) {
    const tokens = new Map();
    const old = countList(baseline, counter.startList(), { tokens, known: new Map() });
    const now = countList(candidate, counter.startList(), { tokens, known: old.byName });
    return {
        tokenizer: counter.tokenizer,
        baseline: old,
        candidate: now,
        tokensOf: (tool) => tokens.get(tool) ?? 0,
    };
}
/** Compares two counted lists; `renamed` holds old names by new ones: a renamed tool is one, under its new name. */
function contextCost({ tokenizer, baseline, candidate }, renamed = new Map()) {
    const successors = [...renamed].filter(([name]) => candidate.byName.has(name));
    const followed = new Set(successors.map(([, before]) => before));
    const gone = [...baseline.byName.keys()].filter((name) => !candidate.byName.has(name) && !followed.has(name));
    const tools = [...candidate.byName.keys(), ...gone]
        .map((name) => {
        const before = baseline.byName.get(name) ?? baseline.byName.get(renamed.get(name) ?? "");
        return { name, baseline: before?.tokens ?? null, candidate: candidate.byName.get(name)?.tokens ?? null };
    })
        .filter((tool) => tool.baseline !== tool.candidate)
        .sort((left, right) => growthOf(right) - growthOf(left) || byName(left, right));
    return {
        tokenizer,
        estimated: baseline.estimated || candidate.estimated,
        baseline: baseline.tokens,
        candidate: candidate.tokens,
        tools: tools.slice(0, TOOLS_TOLD),
        moreTools: Math.max(0, tools.length - TOOLS_TOLD),
    };
}
/** By how many tokens a tool grew; negative when it shrank. */
function growthOf(tool) {
    return (tool.candidate ?? 0) - (tool.baseline ?? 0);
}
function countList(tools, cost, { tokens, known }) {
    const counted = new Map();
    let total = 0;
    for (const tool of tools) {
        const name = (0,_surface_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(tool);
        const count = unchanged(tool, known.get(name)) ?? cost.tokensOf(tool);
        const same = counted.get(name) ?? { tokens: 0, listed: [] };
        counted.set(name, { tokens: same.tokens + count, listed: [...same.listed, tool] });
        tokens.set(tool, count);
        total += count;
    }
    return { byName: counted, tokens: total, estimated: cost.estimated };
}
/** Most tools stay as they are: comparing one is much quicker than writing it out to see that it was counted before. */
function unchanged(tool, before) {
    const [only, ...others] = before?.listed ?? [];
    if (before === undefined || only === undefined || others.length > 0)
        return undefined;
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)((0,_surface_token_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .shownToModels */ .lu)(only), (0,_surface_token_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .shownToModels */ .lu)(tool)) ? before.tokens : undefined;
}
function byName(left, right) {
    return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}


/***/ }),

/***/ 73597:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ bothTellAll),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   en: () => (/* binding */ serverSubject),
/* harmony export */   fK: () => (/* binding */ renamedSubject),
/* harmony export */   pq: () => (/* binding */ toolSubject)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);

/** The name that a tool or prompt is called by; empty when it has none. */
function nameOf(listed) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(listed, "name") ?? "";
}
/** The subject of two tools that belong together: the old name, and the new one where it differs. */
function toolSubject(before, after) {
    return renamedSubject("tool", nameOf(before), nameOf(after));
}
/** A subject by its old name and, where it differs, its new one. */
function renamedSubject(kind, before, after) {
    return { subject: { kind, name: before }, ...(before === after ? {} : { renamedTo: after }) };
}
/** The server itself, by the name that the candidate or else the baseline gives; empty when neither does. */
function serverSubject(baseline, candidate) {
    return { kind: "server", name: serverName(candidate) ?? serverName(baseline) ?? "" };
}
/** Whether both contracts tell about more than tools, so that an absence means something. */
function bothTellAll(baseline, candidate) {
    return baseline.scope === "server" && candidate.scope === "server";
}
function serverName(contract) {
    return contract.serverInfo === null ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(contract.serverInfo, "name");
}


/***/ }),

/***/ 19208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ TokenCounter),
/* harmony export */   ci: () => (/* binding */ BYTE_ESTIMATE),
/* harmony export */   lu: () => (/* binding */ shownToModels),
/* harmony export */   t: () => (/* binding */ estimatedToolTokens)
/* harmony export */ });
/* unused harmony exports toolText, ListCost */
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);


/** UTF-8 bytes of JSON per token: a rule of thumb for what no tokenizer has counted. */
const BYTES_PER_TOKEN = 4;
/** A quarter of the UTF-8 bytes, rounded up: for comparing lists without a tokenizer. */
const BYTE_ESTIMATE = { name: "estimate (UTF-8 bytes / 4)", count: estimate };
function estimate(text) {
    return Math.ceil(byteLength(text) / BYTES_PER_TOKEN);
}
/** About how many tokens a tool costs, by {@link BYTE_ESTIMATE}. */
function estimatedToolTokens(tool) {
    return estimate(toolText(tool));
}
/**
 * What of a tool clients put before a model: its name, description and inputSchema, as canonical JSON (RFC 8785), so that
 * neither key order nor white space of a capture counts. Titles, annotations, `_meta` and outputSchema stay in the client.
 */
function toolText(tool) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(shownToModels(tool));
}
/** The members that {@link toolText} is made of. */
function shownToModels(tool) {
    const shown = {};
    for (const key of ["name", "description", "inputSchema"]) {
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(tool, key);
        if (value !== undefined)
            shown[key] = value;
    }
    return shown;
}
/**
 * Tokens of a list's tools, each text counted once. The work is bounded per list by what was counted, not by time: beyond
 * the limit a text is estimated by its bytes and {@link ListCost.estimated} says so. What the same counter has counted
 * exactly before, for the other list, stays exact.
 */
class TokenCounter {
    #tokenizer;
    #limit;
    #counted = new Map();
    /** `limit`: units of work for one list; a token of ordinary text is one. */
    constructor(tokenizer, limit = WORK_LIMIT) {
        this.#tokenizer = tokenizer;
        this.#limit = limit;
    }
    get tokenizer() {
        return this.#tokenizer.name;
    }
    /** A list to count, with the whole limit before it. */
    startList() {
        return new ListCost(this.#tokenizer, this.#counted, this.#limit);
    }
}
/** The costs of the tools of one list. */
class ListCost {
    #tokenizer;
    #counted;
    #left;
    #estimated = false;
    constructor(tokenizer, counted, limit) {
        this.#tokenizer = tokenizer;
        this.#counted = counted;
        this.#left = limit;
    }
    /** Whether the limit was reached, so that some of the numbers are estimates. */
    get estimated() {
        return this.#estimated;
    }
    tokensOf(tool) {
        const text = toolText(tool);
        const known = this.#counted.get(text);
        if (known !== undefined)
            return known;
        const wasEstimated = this.#estimated;
        this.#estimated = false;
        const tokens = this.#count(text);
        // A partly estimated number must not stand for the tool in the other list as if it were exact.
        if (!this.#estimated)
            this.#counted.set(text, tokens);
        this.#estimated ||= wasEstimated;
        return tokens;
    }
    #count(text) {
        let tokens = 0;
        let from = 0;
        while (from < text.length) {
            if (this.#left <= 0) {
                this.#estimated = true;
                return tokens + estimate(text.slice(from));
            }
            const to = cutAfter(text, from, PART);
            const part = text.slice(from, to);
            const found = hasLongRun(part) ? this.#countPieces(part) : this.#tokenizer.count(part);
            this.#left -= found * (byteLength(part) < found * DENSE_BELOW ? DENSE_WEIGHT : 1);
            tokens += found;
            from = to;
        }
        return tokens;
    }
    /** Byte-pair encoding takes the square of a run's length: long runs are counted in pieces, a token or so apart. */
    #countPieces(text) {
        let tokens = 0;
        for (let from = 0; from < text.length;) {
            const to = cutAfter(text, from, LONG_RUN);
            tokens += this.#tokenizer.count(text.slice(from, to));
            from = to;
        }
        return tokens;
    }
}
/**
 * About a second of a slow machine. Text without words, such as random letters, takes a tokenizer some eight times as long
 * for each token, and is told by its many tokens to the byte.
 */
const WORK_LIMIT = 6_000_000;
const DENSE_BELOW = 2.2;
const DENSE_WEIGHT = 8;
/** UTF-16 code units that are counted at once; most tools are shorter. */
const PART = 65_536;
/** Code units of one kind in a row that no word or number has. */
const LONG_RUN = 256;
/** Where a piece of at most `most` code units ends, one more where it would cut a character in two. */
function cutAfter(text, from, most) {
    const to = Math.min(text.length, from + most);
    return to < text.length && (text.charCodeAt(to - 1) & 0xfc00) === 0xd800 ? to + 1 : to;
}
/** Whether letters, signs or blanks follow each other without end; what is not ASCII goes on with whatever it follows. */
function hasLongRun(text) {
    let run = 0;
    let kind = OTHER;
    for (let index = 0; index < text.length; index += 1) {
        const now = kindOf(text.charCodeAt(index));
        run = now === kind || now === OTHER || kind === OTHER ? run + 1 : 1;
        if (now !== OTHER)
            kind = now;
        if (run > LONG_RUN)
            return true;
    }
    return false;
}
const LETTER = 0;
const DIGIT = 1;
const BLANK = 2;
const SIGN = 3;
const OTHER = 4;
function kindOf(code) {
    if (code > 0x7f)
        return OTHER;
    const lower = code | 0x20;
    if (lower >= 0x61 && lower <= 0x7a)
        return LETTER;
    if (code >= 0x30 && code <= 0x39)
        return DIGIT;
    return code <= 0x20 ? BLANK : SIGN;
}
function byteLength(text) {
    return new TextEncoder().encode(text).length;
}


/***/ }),

/***/ 12322:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ withoutWorkflowCommands),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   d6: () => (/* binding */ codeFence),
/* harmony export */   escapeTerminal: () => (/* binding */ escapeTerminal),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   visibleText: () => (/* binding */ visibleText)
/* harmony export */ });
/*
 * Names, descriptions and values in a report were written by servers: they are hostile. Each function makes a text safe
 * for one kind of place. Joining two safe texts is safe as long as white space or one of our own tags stands between.
 */
/**
 * The text with everything that a reader cannot see written as code points, `⟨U+202E⟩`: control characters, bidirectional
 * marks, zero-width and tag characters, fillers, private use, lone surrogates and combining marks piled up higher than any
 * script does. Line feeds and tabs stay, CR LF becomes a line feed, and the joiners inside an emoji stay.
 * The result holds only characters that XML 1.0 allows (section 2.2, production `Char`).
 */
function visibleText(text) {
    return text.replaceAll("\r\n", "\n").replace(UNSEEN, (match, unseen) => {
        return unseen === undefined ? match : codePoint(unseen);
    });
}
/**
 * One line of Markdown that GitHub renders as exactly this text: nothing in it is markup, HTML or an entity, and words that
 * GitHub would turn into a mention, a reference, a link, an emoji or mathematics stand as code, where it leaves them alone
 * (a backslash does not stop a mention: GitHub looks for them after Markdown is rendered). Safe in a table cell too.
 */
function escapeMarkdown(text) {
    let isFirst = true;
    return visibleText(text).replace(/\s+|\S+/gu, (run) => {
        if (/^\s/u.test(run))
            return " ";
        // The text has no line breaks any more, so only its first word can begin a list, a heading or a rule.
        const start = isFirst;
        isFirst = false;
        if (!TURNED_INTO_A_LINK.test(run))
            return escapePunctuation(run, start);
        const from = run.search(/[^("'[]/u);
        const to = lengthWithoutTrail(run);
        const core = inlineCode(run.slice(from, to), { table: true });
        return escapePunctuation(run.slice(0, from), start) + core + escapePunctuation(run.slice(to), false);
    });
}
/**
 * The text as a Markdown code span, its fence longer than any run of backticks inside; line breaks become spaces. In a
 * table (`table: true`) the span is broken at each `|`, because escaping one there depends on what stands before it.
 */
function inlineCode(text, options = {}) {
    const line = visibleText(text).replace(/[\n\t]/gu, " ");
    if (line === "")
        return "` `";
    if (options.table !== true || !line.includes("|"))
        return codeSpan(line);
    return line
        .split("|")
        .map((part) => (part === "" ? "" : codeSpan(part)))
        .join("&#124;");
}
/**
 * The text as a fenced code block, without a final line feed; its fence is longer than any run of backticks inside.
 * `indent` is the white space that the list item around it asks for.
 */
function codeFence(text, options = {}) {
    const content = visibleText(text);
    const fence = "`".repeat(Math.max(3, longestRunOfBackticks(content) + 1));
    const lines = [fence + (options.language ?? ""), ...content.split("\n"), fence];
    return lines.map((line) => (options.indent ?? "") + line).join("\n");
}
/**
 * One line for a terminal: control characters (so every escape sequence, 7-bit or 8-bit) and invisible ones are shown as
 * code points, and line breaks become spaces.
 */
function escapeTerminal(text) {
    return visibleText(text).replace(/\s+/gu, " ");
}
/**
 * A whole text for a terminal in which no line can be read as a workflow command by a GitHub runner, which reads the output of
 * every step: neither `::error::` at the start of a line, wherever foreign text was broken into lines, nor `##[error]` anywhere.
 */
function withoutWorkflowCommands(text) {
    return text.replace(WORKFLOW_COMMAND, (_, blank) => {
        return blank === undefined ? codePoint("#") : blank + codePoint(":");
    });
}
/** The first character of `::name` at the start of a line, or of `##[`. */
const WORKFLOW_COMMAND = /^([^\S\n]*):(?=:[a-z])|#(?=#\[)/gimu;
/**
 * The text for HTML, as content or in an attribute with quotes: nothing in it is markup or an entity, and what a reader cannot
 * see stands as code points.
 */
function escapeHtml(text) {
    return visibleText(text).replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
/** The first `length` characters of a text, the last of them `…` when something was cut; never half a surrogate pair. */
function cutText(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, Math.max(0, length - 1)).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
/* First the joints of an emoji, which are kept; then, as the only group, what nobody sees. */
const EMOJI_PART = "[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]";
const UNSEEN = new RegExp([
    `(?<=${EMOJI_PART})\\uFE0F`,
    `(?<=${EMOJI_PART}|\\uFE0F)\\u200D(?=\\p{Extended_Pictographic})`,
    "((?![\\n\\t])[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2800]|(?<=\\p{M}{6})\\p{M})",
].join("|"), "gu");
/*
 * What GitHub links in rendered text: @user, @org/team and e-mail; #1 and GH-1; URLs with a scheme, www., mailto: and xmpp:
 * (GitHub Flavored Markdown 0.29, section 6.9); commit hashes; advisory ids; :emoji:; $mathematics$.
 */
const TURNED_INTO_A_LINK = /@|#\d|:\/\/|www\.|mailto:|xmpp:|(?<![\p{L}\p{N}])(?:GH|GHSA|CVE)-\w|(?<![\p{L}\p{N}_])[0-9a-f]{7,64}(?![\p{L}\p{N}_])|:[\w+-]+:|\$/iu;
function escapePunctuation(run, isStart) {
    const escaped = run
        .replace(/[\\`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
        .replace(/&/gu, "&amp;")
        .replace(/</gu, "&lt;")
        .replace(/>/gu, "&gt;")
        .replace(/\|/gu, "&#124;");
    if (/^#+$/u.test(escaped))
        return `\\${escaped}`;
    return isStart ? escaped.replace(/^[-+=#]|(?<=^\d{1,9})[.)]$/u, "\\$&") : escaped;
}
/** How long a word is without the punctuation behind it. A loop: a pattern would look at a long run again and again. */
function lengthWithoutTrail(run) {
    let length = run.length;
    while (length > 0 && ")]\"',.;:!?".includes(run.charAt(length - 1)))
        length -= 1;
    return length;
}
function codeSpan(line) {
    const fence = "`".repeat(longestRunOfBackticks(line) + 1);
    const padded = /^`|`$|^ .* $/u.test(line) && line.trim() !== "" ? ` ${line} ` : line;
    return fence + padded + fence;
}
function longestRunOfBackticks(text) {
    return (text.match(/`+/gu) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
function codePoint(character) {
    return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}


/***/ }),

/***/ 12904:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   zU: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99493);
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12322);



/** The excerpt of a change. Values that do not fit are summarised, never cut without a mark. */
function excerptOf(change) {
    const { before, after } = change;
    if (before === null && after === null)
        return { kind: "none" };
    if (isProse(before, after))
        return { kind: "prose", before: asText(before), after: asText(after) };
    if (isScalarList(before) && isScalarList(after))
        return listExcerpt(before, after);
    const values = { before: before === null ? null : compact(before), after: after === null ? null : compact(after) };
    const whole = (value, shown) => value === null || shown === spaced(value);
    if (before === null || after === null || (whole(before, values.before) && whole(after, values.after))) {
        return { kind: "values", ...values };
    }
    return { kind: "lines", lines: () => differingLines(before, after) };
}
/** Whether the message or the subject says already what the excerpt would show, or the whole subject is the value. */
function isTold(change, excerpt) {
    if (excerpt.kind !== "values")
        return false;
    if (change.before === change.subject.name && change.after === change.renamedTo)
        return true;
    const { before, after, message } = change;
    // A word such as optional says more than true and false.
    if (typeof before === "boolean" && typeof after === "boolean")
        return true;
    const only = before === null ? after : after === null ? before : null;
    if (only !== null && (change.pointer === "" || typeof only === "boolean"))
        return true;
    return [before, after].every((value) => value === null || tells(message, value));
}
function tells(message, value) {
    if (isScalarList(value))
        return value.every((item) => says(message, spaced(item)));
    return says(message, typeof value === "string" ? value : spaced(value));
}
/** Whether a sentence holds a text that is not part of a longer word. */
function says(sentence, text) {
    if (text === "")
        return false;
    for (let start = sentence.indexOf(text); start >= 0; start = sentence.indexOf(text, start + 1)) {
        const around = sentence.slice(Math.max(0, start - 1), start) + sentence.slice(start + text.length, start + text.length + 1);
        if (!/[\p{L}\p{N}_]/u.test(around))
            return true;
    }
    return false;
}
/** A JSON value on one line of at most `LINE` characters; larger values lose depth, then members, then their ends. */
function compact(value) {
    for (const detail of DETAILS) {
        const text = spaced(value, detail);
        if (text.length <= LINE)
            return text;
    }
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(spaced(value, DETAILS.at(-1)), LINE);
}
const LINE = 100;
const LINES = 14;
const LISTED = 8;
const DETAILS = [
    { depth: 64, members: 1_000, text: 1_000 },
    { depth: 3, members: 6, text: 40 },
    { depth: 2, members: 4, text: 24 },
    { depth: 1, members: 4, text: 16 },
];
/** JSON with a space after commas and colons; `…` for what the detail leaves out. */
function spaced(value, detail = { depth: Infinity, members: Infinity, text: Infinity }) {
    if (typeof value === "string")
        return JSON.stringify((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(value, detail.text));
    if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value)) {
        if (value.length === 0)
            return "[]";
        if (detail.depth === 0)
            return `[… ${value.length}]`;
        return `[${kept(value, detail, (item, inner) => spaced(item, inner))}]`;
    }
    if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value)) {
        const members = Object.entries(value);
        if (members.length === 0)
            return "{}";
        if (detail.depth === 0)
            return "{…}";
        return `{${kept(members, detail, ([key, item], inner) => `${JSON.stringify(key)}: ${spaced(item, inner)}`)}}`;
    }
    return JSON.stringify(value);
}
function kept(items, detail, show) {
    const inner = { ...detail, depth: detail.depth - 1 };
    const shown = items.slice(0, detail.members).map((item) => show(item, inner));
    const rest = items.length - shown.length;
    return [...shown, ...(rest > 0 ? [`… ${rest} more`] : [])].join(", ");
}
/** Sentences, not tokens: a string that holds white space on at least one side, and no other kind of value. */
function isProse(before, after) {
    const values = [before, after].filter((value) => value !== null);
    return (values.every((value) => typeof value === "string") &&
        values.some((value) => typeof value === "string" && (/\S\s+\S/u.test(value) || value.length > LINE)));
}
function asText(value) {
    return typeof value === "string" ? value : null;
}
function isScalarList(value) {
    return (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) && value.every((item) => item === null || typeof item !== "object");
}
/** Lists are mostly enum values and required names: what went, what came, and how many stay. */
function listExcerpt(before, after) {
    if (before.length + after.length <= 6) {
        const values = { before: compact(before), after: compact(after) };
        if (values.before.length + values.after.length <= LINE)
            return { kind: "values", ...values };
    }
    return { kind: "lines", lines: () => differingItems(before.map(compact), after.map(compact)) };
}
function differingItems(before, after) {
    const [left, right] = [new Set(before), new Set(after)];
    const gone = before.filter((item) => !right.has(item));
    const come = after.filter((item) => !left.has(item));
    const stay = before.length - gone.length;
    const same = gone.length + come.length === 0 ? "the same items in another order or number" : `${stay} unchanged`;
    return [...listed(gone, "-"), ...listed(come, "+"), ...(stay > 0 ? [{ sign: "…", text: same }] : [])];
}
function listed(items, sign) {
    const lines = items.slice(0, LISTED).map((text) => ({ sign, text }));
    const rest = items.length - lines.length;
    return rest > 0 ? [...lines, { sign, text: `… ${rest} more` }] : lines;
}
/** The differing lines of two indented JSON texts, one line around each for orientation. */
function differingLines(before, after) {
    const parts = (0,diff__WEBPACK_IMPORTED_MODULE_2__/* .diffLines */ .Pp)(indented(before), indented(after), { maxEditLength: 2_000 });
    if (parts === undefined) {
        return [
            { sign: "-", text: compact(before) },
            { sign: "+", text: compact(after) },
        ];
    }
    const lines = parts.flatMap((part, index) => {
        const texts = part.value.replace(/\n$/u, "").split("\n");
        if (part.added || part.removed) {
            return texts.map((text) => ({ sign: part.added ? "+" : "-", text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(text, LINE) }));
        }
        return around(texts, { first: index === 0, last: index === parts.length - 1 });
    });
    if (lines.length <= LINES)
        return lines;
    return [...lines.slice(0, LINES - 1), { sign: "…", text: `${lines.length - LINES + 1} more lines` }];
}
function around(texts, edge) {
    const head = edge.first ? [] : texts.slice(0, 1);
    const tail = edge.last ? [] : texts.slice(Math.max(head.length, texts.length - 1));
    const show = (text) => ({ sign: " ", text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(text, LINE) });
    const rest = texts.length - head.length - tail.length;
    const gap = rest > 0 && !edge.first && !edge.last ? [{ sign: "…", text: "" }] : [];
    return [...head.map(show), ...gap, ...tail.map(show)];
}
/** Indented JSON in which an object or array of scalars that fits stays on its line. */
function indented(value, margin = "") {
    const line = spaced(value);
    if (line.length <= 60 || typeof value !== "object" || value === null)
        return line;
    const inner = `${margin}  `;
    const items = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value)
        ? value.map((item) => inner + indented(item, inner))
        : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${indented(item, inner)}`);
    const [open, close] = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) ? ["[", "]"] : ["{", "}"];
    return `${open}\n${items.join(",\n")}\n${margin}${close}`;
}


/***/ }),

/***/ 75578:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ describePlace)
/* harmony export */ });
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);

/**
 * Words for a JSON pointer within a subject: `/inputSchema/properties/filter/properties/limit/maximum` is
 * `argument filter.limit`, `/outputSchema/properties/items/items/properties/id` is `result field items[].id`,
 * `/annotations/readOnlyHint` is `annotation readOnlyHint`; the empty pointer (the whole subject) is the empty text.
 * Names come from the server and are not escaped. `direction` says what a pointer within a bare schema speaks about.
 */
function describePlace(pointer, direction) {
    const [root, ...rest] = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTokens */ .Mr)(pointer);
    if (root === undefined)
        return "";
    if (root === "inputSchema")
        return placeInSchema(rest, INPUT);
    if (root === "outputSchema")
        return placeInSchema(rest, OUTPUT);
    if (direction !== null && (NAMED.has(root) || ITEMS.has(root) || OPTIONS.has(root))) {
        return placeInSchema([root, ...rest], direction === "input" ? INPUT : OUTPUT);
    }
    const path = rest.reduce((parent, token) => parent + step(token, parent), "");
    const word = ROOT_WORDS.get(root) ?? root;
    return path === "" ? root : `${word} ${path}`;
}
const INPUT = { whole: "arguments", part: "argument" };
const OUTPUT = { whole: "result", part: "result field" };
const ROOT_WORDS = new Map([
    ["annotations", "annotation"],
    ["arguments", "argument"],
    ["capabilities", "capability"],
    ["icons", "icon"],
]);
/** Keywords whose members are schemas by name. */
const NAMED = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"]);
/** Keywords whose schemas speak about array items. */
const ITEMS = new Set(["items", "prefixItems", "additionalItems", "unevaluatedItems", "contains"]);
/** Keywords that hold alternatives or parts, by position. */
const OPTIONS = new Set(["anyOf", "oneOf", "allOf"]);
/** Keywords that hold one schema for the same place. */
const SAME_PLACE = new Map([
    ["if", "condition"],
    ["then", "when the condition holds"],
    ["else", "when the condition fails"],
    ["not", "what is refused"],
]);
function placeInSchema(tokens, words) {
    const walk = walkSchema(tokens);
    const asides = walk.asides.length === 0 ? "" : ` (${walk.asides.join(", ")})`;
    if (walk.definition !== null)
        return `definition ${walk.definition}${walk.path}${asides}`;
    return `${walk.path === "" ? words.whole : `${words.part} ${walk.path}`}${asides}`;
}
/** Follows the tokens as long as they lead from schema to schema; the keyword at the end is not part of the place. */
function walkSchema(tokens) {
    let path = "";
    let definition = null;
    const asides = [];
    for (let index = 0; index < tokens.length; index += 1) {
        const keyword = tokens[index] ?? "";
        const next = tokens[index + 1];
        const same = SAME_PLACE.get(keyword);
        if (ITEMS.has(keyword)) {
            const position = next !== undefined && /^\d+$/u.test(next) ? next : "";
            path += `[${position}]`;
            if (position !== "")
                index += 1;
        }
        else if (same !== undefined) {
            asides.push(same);
        }
        else if (next === undefined) {
            break;
        }
        else if (keyword === "$defs" || keyword === "definitions") {
            definition = step(next, "");
            path = "";
            index += 1;
        }
        else if (keyword === "patternProperties") {
            path += `${path === "" ? "" : "."}/${next}/`;
            index += 1;
        }
        else if (NAMED.has(keyword)) {
            if (keyword === "dependentSchemas")
                asides.push(`when ${next} is there`);
            else
                path += step(next, definition === null ? path : ".");
            index += 1;
        }
        else if (OPTIONS.has(keyword)) {
            asides.push(`${keyword === "allOf" ? "part" : "option"} ${Number(next) + 1}`);
            index += 1;
        }
        else if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") {
            path += path === "" ? "*" : ".*";
        }
        else if (keyword === "propertyNames") {
            asides.push("names");
        }
        else {
            break;
        }
    }
    return { path, definition, asides };
}
function step(token, parent) {
    if (/^[\p{L}\p{N}_$-]+$/u.test(token))
        return parent === "" ? token : `.${token}`;
    return `[${JSON.stringify(token)}]`;
}


/***/ }),

/***/ 16941:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   JX: () => (/* binding */ undecidedWords),
/* harmony export */   Lo: () => (/* binding */ nameWords),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   XH: () => (/* binding */ witnessOf),
/* harmony export */   Z$: () => (/* binding */ NAMELESS),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   nE: () => (/* binding */ shortFingerprint),
/* harmony export */   oR: () => (/* binding */ subjectWords),
/* harmony export */   tS: () => (/* binding */ toldNotes),
/* harmony export */   z8: () => (/* binding */ alsoOn)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12322);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12904);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75578);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73000);




/** What a change is about, in plain words: `tool search`, `server`; a renamed one with both names. */
function subjectWords(change) {
    const { kind, name } = change.subject;
    const words = kind === "server" ? _words_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBJECT_WORDS */ .FA.server : `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBJECT_WORDS */ .FA[kind]} ${nameWords(name)}`;
    return change.renamedTo === undefined ? words : `${words} → ${nameWords(change.renamedTo)}`;
}
/** What stands for the name of what has none. */
const NAMELESS = "(without a name)";
/** A foreign name on one line, cut to what a line can hold; the words for it where there is none. */
function nameWords(name, length = 80) {
    return oneLine(name, length) || NAMELESS;
}
/** The message of a change with its place where it does not name it, and with before and after where they are short. */
function sentenceOf(change) {
    const message = oneLine(change.message, 400);
    const excerpt = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptOf */ .zU)(change);
    if (excerpt.kind !== "values" || (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .isTold */ .Wc)(change, excerpt))
        return message;
    const [before, after] = [excerpt.before, excerpt.after].map((value) => (value === null ? null : oneLine(value, 120)));
    if (before === null)
        return `${message} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .nowWords */ .IH)(message, String(after))})`;
    return after === null ? `${message} (was ${before})` : `${message} (${before} → ${after})`;
}
/** The place of a change, without what its message or its subject names already; the empty text when nothing is left. */
function placeOf(change) {
    // A prompt's arguments are a list: their position says less than the name in the message.
    if (change.pointer === "/name" || change.pointer.startsWith("/arguments/"))
        return "";
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .describePlace */ .d)(change.pointer, change.direction);
    const [, base = place, aside = ""] = /^(.*?)(?: \(([^()]*)\))?$/u.exec(place) ?? [];
    const name = base.replace(/^(?:argument|result field|annotation|capability) |s$|\[\]$/gu, "");
    const isNamed = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(change.message, 1_000).toLowerCase().includes(name.toLowerCase());
    return oneLine(isNamed ? aside : place, 160);
}
/** The further facts of a change, at most six; a renaming that the subject shows already is left out. */
function notesOf(edit) {
    const [change] = edit;
    const shown = edit.map(({ subject, renamedTo }) => `${subject.name} → ${renamedTo}`);
    const notes = toldNotes(change)
        .filter((note) => !shown.includes(note))
        .map((note) => oneLine(note, 200));
    const undecided = undecidedWords(change);
    return [...notes.slice(0, 6), ...(undecided === null ? [] : [undecided])];
}
/** The notes of a change in words for people, without examples where a whole value shows it. */
function toldNotes({ notes = [], proof }) {
    return notes.filter((note) => proof.witness === undefined || !note.startsWith("for example ")).map(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .noteWords */ .eR);
}
/** That a change could not be decided, and why; a break by its rule alone is unproven. `null` for what is known. */
function undecidedWords({ proof, severity, message }) {
    if (proof.state !== "unknown")
        return null;
    const { reason } = proof;
    if (severity === "breaking")
        return oneLine(`unproven: ${reason ?? "no value was found that shows it"}`, 200);
    return reason === undefined || message.includes(reason)
        ? "could not be decided"
        : oneLine(`undecided: ${reason}`, 200);
}
/** The witness of a change for people; `null` when it has none. */
function witnessOf(change) {
    const { state, witness, refusal: reason = "" } = change.proof;
    if (witness === undefined)
        return null;
    const value = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(witness);
    const refusal = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(reason, 200);
    if (change.direction === "output")
        return { words: "A result that today's readers refuse", value, refusal };
    const call = change.subject.kind === "tool" ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(change.subject.name, 80)}(${value})` : value;
    return {
        words: state === "dropped" ? "Accepted, but no longer heard" : "Works today, fails after this change",
        value: call,
        refusal,
    };
}
/** Enough of a fingerprint to name a change: `mcp-gates explain` takes it. */
function shortFingerprint({ fingerprint }) {
    return fingerprint.slice(0, 8);
}
/** The other subjects of the same edit: ` (also on tool b, tool c and 22 more)`; empty for one subject. */
function alsoOn(edit) {
    const others = edit.slice(1).map(subjectWords);
    return others.length === 0 ? "" : ` (also on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(others, 3)})`;
}
/** A foreign text on one line of at most `length` characters, invisible characters as code points. */
function oneLine(text, length) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.visibleText)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, length)).replace(/\s+/gu, " "), length);
}


/***/ }),

/***/ 73000:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ SUBJECT_WORDS),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   Hs: () => (/* binding */ tokenWords),
/* harmony export */   Hu: () => (/* binding */ failsOn),
/* harmony export */   IH: () => (/* binding */ nowWords),
/* harmony export */   M7: () => (/* binding */ NAMES_IN_LIST),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   RI: () => (/* binding */ optionWords),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   WS: () => (/* binding */ versionWords),
/* harmony export */   _Z: () => (/* binding */ SECTION_TITLES),
/* harmony export */   dX: () => (/* binding */ growthWords),
/* harmony export */   eD: () => (/* binding */ NAMES_IN_TITLE),
/* harmony export */   eR: () => (/* binding */ noteWords),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/* harmony import */ var _contract_context_cost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19578);

/** The title of the section that holds the changes of a severity. */
const SECTION_TITLES = {
    breaking: "What agents lose",
    risky: "What may differ silently",
    review: "What steers agents: please read",
    safe: "Compatible",
    notation: "Same meaning, written differently",
};
/** Flags of changed texts, as the contract room gives them, in words. */
const FLAG_WORDS = new Map([
    ["imperative", "it gives more orders than before"],
    ["rewritten", "less than half of its words stayed"],
    ["drift: the schemas did not change with the text", "the schemas did not change with it"],
]);
/** What stands there in the candidate, behind a message that may have said "now" itself. */
function nowWords(message, value) {
    return /\bnow\b/u.test(message) ? value : `now ${value}`;
}
/** A note of a change for people. */
function noteWords(note) {
    const [, alike] = /^similarity ([01]\.\d\d)$/u.exec(note) ?? [];
    return alike === undefined ? (FLAG_WORDS.get(note) ?? note) : `${Math.round(Number(alike) * 100)} % alike`;
}
/** How a subject is called in a sentence. */
const SUBJECT_WORDS = {
    tool: "tool",
    prompt: "prompt",
    resource: "resource",
    template: "resource template",
    server: "server",
};
/** Names of subjects in a line at most, when they came or went as a whole, and when they share an edit. */
const NAMES_IN_LIST = 12;
const NAMES_IN_TITLE = 3;
/** `1 change`, `3,214 changes`. */
function count(number, noun) {
    return `${thousands(number)} ${noun}${number === 1 ? "" : "s"}`;
}
/** A whole number with commas between thousands. */
function thousands(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}
/** `a`, `a and b`, `a, b and c`; with more than `shown` items `a, b, c and 22 more`. Items are used as they are. */
function enumerate(items, shown) {
    const rest = items.length - shown;
    const head = rest > 0 ? [...items.slice(0, shown), `${thousands(rest)} more`] : items;
    if (head.length < 2)
        return head.join("");
    return `${head.slice(0, -1).join(", ")} and ${head.at(-1)}`;
}
/** The words with a capital letter in front. */
function capital(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}
/** The first 12 hex digits of a digest, as people compare them. */
function shortDigest(digest) {
    return digest.replace(/^[\w-]+:/u, "").slice(0, 12);
}
/**
 * How the changes count by severity, worst first, without the zeros: `7 breaking · 2 risky`; `no changes`. Those that
 * somebody answers for count too, and are counted once more at the end: `7 breaking · 2 risky (3 acknowledged)`.
 */
function countWords(report) {
    const { breaking, risky, review, safe, notation } = report.summary;
    const parts = [
        [breaking, "breaking"],
        [risky, "risky"],
        [review, "to review"],
        [safe, "compatible"],
        [notation, "notation only"],
    ];
    const words = parts.filter(([number]) => number > 0).map(([number, word]) => `${thousands(number)} ${word}`);
    const answered = report.changes.filter(({ acknowledged }) => acknowledged !== undefined).length;
    const more = answered === 0 ? "" : ` (${thousands(answered)} acknowledged)`;
    return (words.join(" · ") || "no changes") + more;
}
/** Whether a change of this severity makes a gate with this setting say no. */
function failsOn(severity, failOn) {
    if (failOn === "never")
        return false;
    const severities = ["breaking", "risky", "review"];
    return severities.slice(0, severities.indexOf(failOn) + 1).some((failing) => failing === severity);
}
/** Under which rules the contracts were compared. */
function optionWords({ callers, readers, formats, failOn }) {
    const asserted = formats === "assertion" ? ", formats asserted" : "";
    return `callers ${callers}, readers ${readers}${asserted}; fails on ${failOn === "never" ? "nothing" : failOn}`;
}
/** The version question of a report, ready for words. */
function versionWords(report) {
    const order = ["none", "patch", "minor", "major"];
    const { declaredVersions, declaredBump, requiredBump } = report;
    return {
        needed: requiredBump,
        declared: declaredBump,
        enough: declaredBump === null || order.indexOf(declaredBump) >= order.indexOf(requiredBump),
        version: declaredVersions === null
            ? null
            : `${declaredVersions.baseline} → ${declaredVersions.candidate} in ${declaredVersions.source}`,
    };
}
/** `about 3,600 tokens (+386, +12 %)`. */
function tokenWords(tokens) {
    const delta = tokens.candidate - tokens.baseline;
    const sign = delta > 0 ? "+" : "−";
    const percent = tokens.baseline === 0 ? "" : `, ${sign}${Math.round((Math.abs(delta) / tokens.baseline) * 100)} %`;
    const change = delta === 0 ? "" : ` (${sign}${thousands(Math.abs(delta))}${percent})`;
    return `about ${thousands(tokens.candidate)} tokens${change}`;
}
/** `+120 (300 → 420)` or `+80 (new)`: what a tool adds to the cost of the list. */
function growthWords(tool) {
    const how = tool.baseline === null ? "new" : `${thousands(tool.baseline)} → ${thousands(tool.candidate ?? 0)}`;
    return `+${thousands((0,_contract_context_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .growthOf */ .Xo)(tool))} (${how})`;
}


/***/ })

};
