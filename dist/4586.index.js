export const id = 4586;
export const ids = [4586];
export const modules = {

/***/ 94957:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeOutputFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_gates_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49881);
/* harmony import */ var _shared_gates_write_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21520);
/* harmony import */ var _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68304);




/**
 * Writes a file whole or not at all, as {@link writeWholeFile} does, and gives its path. Throws a ConfigurationError that names the
 * file.
 */
async function writeOutputFile(directory, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, file);
    try {
        await (0,_shared_gates_whole_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWholeFile */ .R)(path, text);
    }
    catch (error) {
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`Cannot write ${path}: ${(0,_shared_gates_write_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .writeProblem */ .b)(error)}; name another file with --output`, {
            cause: error,
        });
    }
    return path;
}


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

/***/ 49881:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writeWholeFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60204);





/**
 * Writes a file whole or not at all, also when the process ends meanwhile: a temporary file beside it takes the text and then
 * its name. Missing folders are made; a symbolic link keeps its place and its target is replaced. Throws the system's error.
 */
async function writeWholeFile(path, text) {
    await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await replaceFile(await targetOf(path), text);
}
async function replaceFile(path, text) {
    // Replacing a device or a pipe by a file is never meant: /dev/stdout, >(process substitution).
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => undefined);
    if (existing !== undefined && !existing.isFile()) {
        if (existing.isDirectory())
            throw new Error("it is a folder");
        return await writeThrough(path, text);
    }
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`);
    const discard = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    process.on("exit", discard);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, "wx", existing?.mode ?? 0o666);
        try {
            await handle.writeFile(text);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
    finally {
        process.off("exit", discard);
    }
}
async function writeThrough(path, text) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, "w");
    try {
        await handle.writeFile(text);
    }
    finally {
        await handle.close();
    }
}
async function targetOf(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path).catch(() => path);
}


/***/ }),

/***/ 55031:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* reexport safe */ _secrets_js__WEBPACK_IMPORTED_MODULE_1__.ES),
/* harmony export */   QG: () => (/* binding */ parseHeaders),
/* harmony export */   ZZ: () => (/* binding */ checkHeaders)
/* harmony export */ });
/* harmony import */ var _capture_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23964);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20216);


/**
 * Reads HTTP headers from text, one `Name: value` a line; blank lines are skipped. Throws a CaptureError `headers`, whose
 * message never shows a value, for what {@link checkHeaders} refuses and for a line without a colon.
 */
function parseHeaders(text) {
    const headers = new Map();
    const names = new Set();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === "")
            continue;
        const place = `line ${index + 1} of the headers`;
        const colon = line.indexOf(":");
        if (colon === -1)
            throw headerError(place, "has no colon", "write one `Name: value` a line");
        const name = line.slice(0, colon).trim();
        const value = line.slice(colon + 1).replaceAll(/^[ \t]+|[ \t]+$/g, "");
        checkHeader(name, value, { place, names });
        headers.set(name, value);
    }
    // From entries: a header may be called `__proto__`.
    return Object.fromEntries(headers);
}
/**
 * Refuses headers that cannot or must not be sent: names that are no token (RFC 9110 section 5.1), values with control
 * characters, headers that the protocol or the transport owns, names given twice, and headers without a value or with a
 * scheme but no token (the mark of a secret that was not set). Throws a CaptureError `headers`.
 */
function checkHeaders(headers) {
    const names = new Set();
    for (const [name, value] of Object.entries(headers))
        checkHeader(name, value, { place: "the set of headers", names });
}
/** Checks one header of a set; `names` holds those before it, in lower case. */
function checkHeader(name, value, context) {
    const { place, names } = context;
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
        throw headerError(place, "has a name that is no header name", "write one `Name: value` a line");
    }
    if (OWNED.has(name.toLowerCase()) || name.toLowerCase().startsWith("mcp-")) {
        throw headerError(place, `sets ${name}, which the protocol sets itself`, "remove it");
    }
    if (!/^[\t\x20-\x7E\x80-\xFF]*$/.test(value)) {
        throw headerError(place, `gives ${name} a value with characters that a header cannot carry`, "check the secret for line breaks");
    }
    if (value.trim() === "" || (name.toLowerCase() === "authorization" && /^(bearer|basic|token)$/i.test(value.trim()))) {
        throw headerError(place, `gives ${name} no value`, "check that the secret it comes from is set for this run");
    }
    if (names.has(name.toLowerCase()))
        throw headerError(place, `gives ${name} a second time`, "give each header once");
    names.add(name.toLowerCase());
}
/** Decided by the message or the connection; a value from outside would break the exchange. */
const OWNED = new Set([
    "accept",
    "connection",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "last-event-id",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
]);
function headerError(place, problem, next) {
    const subject = place.charAt(0).toUpperCase() + place.slice(1);
    return new _capture_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CaptureError */ .$3("headers", `${subject} ${problem}; ${next}.`);
}


/***/ }),

/***/ 74958:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ LOWERING_DEFAULTS)
/* harmony export */ });
/** What recorded calls must be before a break is lowered, where the policy says nothing; keys as in the policy file. */
const LOWERING_DEFAULTS = {
    "lower-unused": false,
    "minimum-days": 30,
    "minimum-calls": 1_000,
    "maximum-age-days": 14,
};


/***/ })

};
