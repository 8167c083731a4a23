export const id = 4670;
export const ids = [4670,2322,9578,2019,4400];
export const modules = {

/***/ 57039:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
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

/***/ 21767:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   Mr: () => (/* binding */ pointerTokens),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Sv: () => (/* binding */ mayHoldKey),
/* harmony export */   sk: () => (/* binding */ stringMember),
/* harmony export */   wX: () => (/* binding */ objectMember),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/** Whether a value is a JSON object (not null, not an array). */
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Whether a value is a JSON array. */
function isJsonArray(value) {
    return Array.isArray(value);
}
/** The own member of an object, `undefined` when absent; `toString` and `__proto__` are members like any other. */
function member(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
/** The own member of an object when it is a string, else `undefined`. */
function stringMember(object, key) {
    const value = member(object, key);
    return typeof value === "string" ? value : undefined;
}
/** The own member of an object when it is an object, else `undefined`. */
function objectMember(object, key) {
    const value = member(object, key);
    return isJsonObject(value) ? value : undefined;
}
/** Every key that was ever asked about by {@link mayHoldKey}. */
const ASKED = new Set();
/** Which of the keys asked about so far may stand in a value: the same schemas are asked about by many rules. */
const HELD = new WeakMap();
/**
 * Whether one of these keys can stand anywhere in a value, all levels: `false` is certain, `true` nearly so. The native
 * serializer is several times as fast as a walk, and most values hold none of the keys that are asked for.
 */
function mayHoldKey(value, keys) {
    if (typeof value !== "object" || value === null)
        return false;
    for (const key of keys)
        ASKED.add(key);
    let known = HELD.get(value);
    if (known?.asked !== ASKED.size) {
        known = { asked: ASKED.size, held: heldKeys(value, ASKED) };
        HELD.set(value, known);
    }
    if (known.held.size === 0)
        return false;
    for (const key of keys)
        if (known.held.has(key))
            return true;
    return false;
}
const NONE = new Set();
function heldKeys(value, keys) {
    let held;
    const add = (key) => {
        held ??= new Set();
        held.add(key);
    };
    try {
        const text = JSON.stringify(value);
        for (const key of keys)
            if (text.includes(`${JSON.stringify(key)}:`))
                add(key);
    }
    catch {
        // Nested too deep for the serializer, which recurs.
        for (const key of keys)
            if (holdsKey(value, new Set([key])))
                add(key);
    }
    return held ?? NONE;
}
function holdsKey(root, keys) {
    const stack = [root];
    for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
        if (typeof value !== "object" || value === null)
            continue;
        for (const [key, child] of Object.entries(value)) {
            if (!isJsonArray(value) && keys.has(key))
                return true;
            stack.push(child);
        }
    }
    return false;
}
/** A JSON pointer (RFC 6901) one or more tokens below another one. */
function pointerTo(parent, ...tokens) {
    let pointer = parent;
    for (const token of tokens)
        pointer += `/${escaped(token)}`;
    return pointer;
}
/** Nearly no key needs escaping, and every place of every schema asks. */
function escaped(token) {
    if (typeof token === "number" || !/[~/]/.test(token))
        return token;
    return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
/** The tokens of a JSON pointer (RFC 6901), unescaped. */
function pointerTokens(pointer) {
    if (pointer === "")
        return [];
    return pointer
        .slice(1)
        .split("/")
        .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
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

/***/ 68669:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ colours),
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
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
        const [newest] = history;
        const last = newest === undefined ? "" : `; the last was ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseName */ ["do"])(newest.release)}`;
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

/***/ 19175:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderStatusText: () => (/* binding */ renderStatusText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12322);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16941);
/* harmony import */ var _status_attention_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23584);
/* harmony import */ var _status_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19719);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77009);





/** The status of promotions for a terminal: a table of the environments, what needs a look, and then each of them. */
function renderStatusText(report, options) {
    const page = (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .pageOf */ .ZZ)(options);
    const { service, at, environments } = report;
    const parts = [
        [page.paint.bold((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(service, 80)), page.paint.dim(`as of ${at.slice(0, 16)}Z, by the ledger's clock`)],
        ...(environments.length === 0 ? [["The policy names no environments."]] : [tableOf(report, page)]),
        attentionLines(report, page),
        ...environments.map((environment) => environmentLines(environment, at, page)),
    ];
    const text = parts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutWorkflowCommands */ .CA)(`${text.join("\n\n")}\n`);
}
const SIGNS = { good: "✓", wait: "◔", bad: "✖", unknown: "?", quiet: "·" };
const PAINTS = {
    good: "green",
    wait: "yellow",
    bad: "red",
    unknown: "yellow",
    quiet: "dim",
};
/** A row for each environment; where they are wider than the terminal, the last columns are left out: they stand below. */
function tableOf({ environments, at }, page) {
    const rows = environments.map((environment) => {
        const { name, serving } = environment;
        const { tone, words } = (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .stateOf */ .L4)(environment);
        const cells = serving === null
            ? [name, words, "", "", ""]
            : [
                name,
                words,
                (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseName */ ["do"])(serving.release),
                (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .momentAndDistance */ .rT)(serving.servedFrom ?? serving.startedAt, at),
                serving.ticket === null ? "" : (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ticketName */ .M6)(serving.ticket),
            ];
        return { tone, cells: cells.map((cell) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(cell), 40)) };
    });
    const head = ["environment", "state", "release", "since", "ticket"];
    const widths = head.map((title, column) => {
        return Math.max(title.length, ...rows.map(({ cells }) => cells[column]?.length ?? 0));
    });
    const columns = head.findLastIndex((_, last) => sum(widths.slice(0, last + 1)) + 2 * last + 2 <= page.width) + 1;
    const line = (cells) => cells
        .slice(0, columns)
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd();
    return [
        page.paint.dim(`  ${line(head)}`),
        ...rows.map(({ tone, cells }) => `${page.paint[PAINTS[tone]](SIGNS[tone])} ${line(cells)}`),
    ];
}
function attentionLines(report, page) {
    const notes = (0,_status_attention_js__WEBPACK_IMPORTED_MODULE_2__/* .attentionOf */ .S)(report);
    if (notes.length === 0)
        return [`${page.paint.green(SIGNS.good)} Nothing needs attention.`];
    return notes.flatMap(({ tone, environment, words }) => {
        const first = `${page.paint[PAINTS[tone]](SIGNS[tone])} `;
        return (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(environment)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(words)}`, page, { first, rest: "  " });
    });
}
function environmentLines(environment, at, page) {
    const { name, serving, verifications, onward, waiting } = environment;
    const { lastPassed, lastFailed } = verifications;
    const facts = [
        ...(serving === null
            ? []
            : [
                ["by", (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .actorName */ .ti)(serving)],
                ["run", serving.runUrl ?? ""],
                ["image", (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(serving)],
                ["contract", (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .contractName */ .am)(serving)],
            ]),
        ["verified", lastPassed === null ? "" : (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verificationWords */ .xF)(lastPassed, at)],
        ["failed", lastFailed === null ? "" : (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verificationWords */ .xF)(lastFailed, at)],
        ["freeze", (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentFreezeWords */ .gs)(environment, at)],
        ["next", waiting === null ? "" : `${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseName */ ["do"])(waiting.release)} ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .waitingWords */ .RK)(waiting, at)}`],
    ];
    return [
        page.paint.bold((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name, 64)),
        ...facts.filter(([, value]) => value !== "").flatMap((fact) => factLines(fact, page)),
        ...onward.flatMap((step) => onwardLines(step, at, page)),
        ...historyLines(environment, at, page),
    ];
}
function factLines([title, value], page) {
    return (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(value), page, { first: `  ${page.paint.dim(title.padEnd(9))} `, rest: " ".repeat(12) });
}
function onwardLines(step, at, page) {
    const { tone, words } = (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .onwardWords */ .zs)(step, at);
    const indent = { first: "    ", rest: "    " };
    const first = `  ${page.paint[PAINTS[tone]](SIGNS[tone])} → `;
    const details = step.isThere ? [] : [(0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .soakWords */ .IR)(step), (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .freezeWords */ .n4)(step, at)].filter((part) => part !== "");
    const reasons = step.isThere ? [] : step.reasons.filter(({ decision }) => decision !== "wait");
    return [
        ...(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(step.to)}: ${words}`, page, { first, rest: indent.rest }),
        ...details.flatMap((detail) => (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(detail), page, indent)),
        ...reasons.flatMap(({ meaning, next, code }) => (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(`${meaning} ${next} (${code})`, page, indent)),
    ];
}
/** Deployments before what serves that a terminal shows. */
const SHOWN = 5;
function historyLines({ history, earlier, hasOlder }, at, page) {
    const shown = history.slice(0, SHOWN);
    const left = history.length - shown.length + earlier;
    return [
        ...shown.flatMap(({ release, state, startedAt, servedSeconds, ticket }) => {
            const { tone, words } = _status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im[state];
            const served = servedSeconds === null ? "" : `, served ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .spanWords */ .Wd)(servedSeconds)}`;
            const under = ticket === null ? "" : `, ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ticketName */ .M6)(ticket)}`;
            const text = `${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseName */ ["do"])(release)} ${words}, began ${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .momentAndDistance */ .rT)(startedAt, at)}${served}${under}`;
            const first = `  ${page.paint[PAINTS[tone]](SIGNS[tone])} `;
            return (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(text), page, { first, rest: "    " });
        }),
        ...(left === 0 && !hasOlder
            ? []
            : [page.paint.dim(`    and ${hasOlder ? `${left} more, and older ones` : `${left} more`}`)]),
    ];
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ }),

/***/ 77009:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   xK: () => (/* binding */ withRemark)
/* harmony export */ });
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68669);

function pageOf(options) {
    return { width: Math.max(40, options.width ?? 100), paint: (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .colours */ .M)(options.colour) };
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
    if ((0,_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .P)(last) + 2 + remark.length <= page.width)
        return [...lines.slice(0, -1), `${last}  ${dim}`];
    return [...lines, indent + dim];
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
