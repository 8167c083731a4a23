export const id = 8289;
export const ids = [8289,2322];
export const modules = {

/***/ 81008:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _shared_gates_contract_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84428);
/* harmony import */ var _shared_report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12322);
/* harmony import */ var _shared_report_formats_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87469);
/* harmony import */ var _shared_report_replayable_calls_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2206);
/* harmony import */ var _earlier_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53144);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30667);
/* harmony import */ var _gate_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14236);
/* harmony import */ var _output_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94957);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51620);
/* harmony import */ var _report_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30562);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1644);











/**
 * Compares two targets and writes the report. Answers 0, 1 or 3 as the gate decides; throws a ConfigurationError for what
 * was asked wrongly and a CaptureError for a side that cannot be obtained.
 */
async function diff(baseline, candidate, options, session) {
    const { terminal } = session;
    const baselineSide = (0,_side_js__WEBPACK_IMPORTED_MODULE_8__/* .sideRequest */ .$M)({
        side: "baseline",
        target: baseline,
        headers: options.baselineHeader ?? [],
        headerFlag: "--baseline-header",
        headerVariable: "MCP_GATES_BASELINE_HEADERS",
        variables: options.baselineEnv ?? [],
        variableFlag: "--baseline-env",
    }, terminal);
    const candidateSide = (0,_side_js__WEBPACK_IMPORTED_MODULE_8__/* .sideRequest */ .$M)({
        side: "candidate",
        target: candidate,
        headers: options.candidateHeader ?? [],
        headerFlag: "--candidate-header",
        headerVariable: "MCP_GATES_CANDIDATE_HEADERS",
        variables: options.candidateEnv ?? [],
        variableFlag: "--candidate-env",
    }, terminal);
    const now = new Date();
    const earlier = (0,_earlier_options_js__WEBPACK_IMPORTED_MODULE_2__/* .earlierFrom */ .F)(options, { directory: terminal.directory, now });
    const settings = await (0,_gate_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .gateSettings */ .d)(options, { baseline, directory: terminal.directory, now });
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .startProgress */ .o)(terminal);
    let report;
    try {
        report = await (0,_shared_gates_contract_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .runContractGate */ .P)({
            ...settings,
            ...earlier,
            baseline: baselineSide,
            candidate: candidateSide,
            onProgress: progress.step,
            interruption: session.interruption,
        });
    }
    finally {
        progress.stop();
    }
    session.finish(STATUS[report.decision]);
    if (options.witnesses !== undefined) {
        await (0,_output_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutputFile */ .B)(terminal.directory, options.witnesses, (0,_shared_report_replayable_calls_js__WEBPACK_IMPORTED_MODULE_9__/* .renderReplayableCalls */ .F)(report));
    }
    const toFile = options.output !== undefined;
    const text = await (0,_shared_report_formats_js__WEBPACK_IMPORTED_MODULE_10__/* .renderReport */ .B)(report, options.format, (0,_report_options_js__WEBPACK_IMPORTED_MODULE_7__/* .reportOptions */ .l)({ candidate, toFile, session }));
    if (options.output === undefined)
        return await terminal.write(text);
    const path = await (0,_output_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutputFile */ .B)(terminal.directory, options.output, text);
    terminal.note(`${path}: ${report.decision}: ${(0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeTerminal)(report.reason)}\n`);
}
const STATUS = { pass: _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.pass, fail: _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.fail, unknown: _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.unknown };


/***/ }),

/***/ 30562:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ reportOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82472);


/** How a report is rendered here: for the terminal that we write to, or for a file, which has neither colour nor width. */
function reportOptions(request) {
    const { terminal, version } = request.session;
    const artifact = artifactOf(request.candidate, terminal.directory);
    return {
        version,
        ...(artifact === undefined ? {} : { artifact }),
        ...(request.toFile ? {} : { colour: terminal.colour }),
        ...(request.toFile || terminal.columns === undefined ? {} : { width: terminal.columns }),
    };
}
/** The file of the candidate where code scanning can show results: below the folder we are in, or in git. */
function artifactOf(candidate, directory) {
    const target = (0,_shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTarget */ .hu)(candidate);
    if (target.kind === "git")
        return target.path;
    if (target.kind !== "file")
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, target.path));
    return path.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path) === path ? undefined : path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
}


/***/ }),

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

/***/ 2206:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ renderReplayableCalls)
/* harmony export */ });
/** The witnesses of a report as JSON text, one for each group of the same edit: calls that can be replayed. */
function renderReplayableCalls(report) {
    const seen = new Set();
    const calls = report.changes.flatMap((change) => {
        const call = replayableCall(change);
        if (call === undefined || seen.has(change.group))
            return [];
        seen.add(change.group);
        return [call];
    });
    const side = ({ digest, source, server }) => ({ digest, source, server });
    const file = {
        callsVersion: 1,
        service: report.service,
        baseline: side(report.baseline),
        candidate: side(report.candidate),
        calls,
    };
    return `${JSON.stringify(file, null, 2)}\n`;
}
function replayableCall(change) {
    const { witness, refusal, state } = change.proof;
    if (witness === undefined || change.subject.kind !== "tool" || change.direction === null)
        return undefined;
    const output = change.direction === "output";
    return {
        fingerprint: change.fingerprint,
        group: change.group,
        rule: change.rule,
        tool: { baseline: change.subject.name, candidate: change.renamedTo ?? change.subject.name },
        ...(output ? { structuredContent: witness } : { arguments: witness }),
        baseline: output ? "refuses" : "accepts",
        candidate: output ? "accepts" : state === "dropped" ? "ignores" : "refuses",
        ...(refusal === undefined ? {} : { refusal }),
    };
}


/***/ })

};
