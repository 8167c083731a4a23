export const id = 6148;
export const ids = [6148,6917,7039];
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

/***/ 56917:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ SUBJECT_KINDS),
/* harmony export */   n: () => (/* binding */ makeChange)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45851);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82361);
/* harmony import */ var _schema_edit_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82822);




/** What a change is about. `server` is the server itself (capabilities, versions, instructions, identity). */
const SUBJECT_KINDS = ["tool", "prompt", "resource", "template", "server"];
/** Makes the change of an edit. Throws when the rule is not in the table: a differ must not invent ids. */
function makeChange(edit, readers) {
    const rule = (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleById */ .B)(edit.rule);
    const usual = readers === "tolerant" && rule.tolerant !== undefined ? rule.tolerant : rule;
    const before = edit.before ?? null;
    const after = edit.after ?? null;
    const group = groupOf(edit, before, after);
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
function groupOf({ rule, subject, pointer, identity }, before, after) {
    const words = !ABOUT_SHAPES.has(rule);
    const values = identity?.values ?? [before, after].map((value) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityForm */ .N)(value, pointer, { words }));
    const facts = identity?.facts === undefined ? [] : [identity.facts];
    return shortDigest([rule, subject.kind, identity?.pointer ?? pointer, ...values, ...facts]);
}
const ABOUT_SHAPES = (0,_schema_edit_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesAboutShapes */ .d3)();
function shortDigest(parts) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(parts)).slice(0, 16);
}


/***/ }),

/***/ 45851:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ identityForm)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);


/**
 * A value of a change as its fingerprint counts it. Two ways in which generators write the same schema have one form: the
 * order of `required`, `enum` and `type`, an empty `required`, and whether `$schema` is spelled out. `pointer` is the
 * change's, from the subject on; what is no schema (a default, an example, a text) keeps every bit. Key order is left to
 * the canonical text. The rest of the notation catalogue is not folded: a fingerprint must outlive the rules that prove it.
 * Without `words`, what schemas say to people does not count either.
 */
function identityForm(value, pointer, { words } = { words: true }) {
    if (typeof value !== "object" || value === null)
        return value;
    return formAt(value, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTokens */ .Mr)(pointer).reduce(next, "subject"), { words });
}
/** Keywords that no validator reads and that are for people and models alone. */
const WORDS = new Set(["title", "description", "$comment", "examples"]);
const KEYWORDS = new Map([
    ...["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"].map(as("schemas")),
    ...["prefixItems", "allOf", "anyOf", "oneOf"].map(as("list")),
    ...["items", "additionalItems", "unevaluatedItems", "contains"].map(as("schema")),
    ...["additionalProperties", "unevaluatedProperties", "propertyNames"].map(as("schema")),
    ...["not", "if", "then", "else"].map(as("schema")),
    ...["required", "enum", "type"].map(as("set")),
    ["dependentRequired", "sets"],
]);
function as(position) {
    return (keyword) => [keyword, position];
}
function next(position, token) {
    switch (position) {
        case "subject":
            return token === "inputSchema" || token === "outputSchema" ? "schema" : "data";
        case "schema":
            // A position: `items` holds a list in draft-07.
            if (/^\d+$/.test(token))
                return "schema";
            // A change of a constant carries all values that were allowed, as a change of an enumeration does.
            return token === "const" ? "set" : (KEYWORDS.get(token) ?? "data");
        case "schemas":
        case "list":
            return "schema";
        case "sets":
            return "set";
        case "set":
        case "data":
            return "data";
    }
}
function formAt(value, position, reading) {
    switch (position) {
        case "subject":
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? mapped(value, (item, key) => formAt(item, next("subject", key), reading)) : value;
        case "schema":
        case "list":
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value))
                return value.map((item) => formAt(item, "schema", reading));
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? schemaForm(value, reading) : value;
        case "schemas":
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value)
                ? mapped(value, (item) => formAt(item, "schema", reading))
                : formAt(value, "schema", reading);
        case "sets":
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? mapped(value, (item) => formAt(item, "set", reading)) : value;
        case "set":
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value) ? setForm(value) : value;
        case "data":
            return value;
    }
}
function schemaForm(schema, reading) {
    const told = Object.entries(schema).filter(([key, value]) => key !== "$schema" &&
        !(key === "required" && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value) && value.length === 0) &&
        (reading.words || !WORDS.has(key)));
    return Object.fromEntries(told.map(([key, value]) => [key, formAt(value, KEYWORDS.get(key) ?? "data", reading)]));
}
function setForm(items) {
    const byText = new Map(items.map((item) => [(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(item), item]));
    return [...byText.keys()].sort().map((text) => byText.get(text) ?? null);
}
function mapped(object, form) {
    return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, form(value, key)]));
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

/***/ 48112:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ contractCanonicalText),
/* harmony export */   Cp: () => (/* binding */ promised),
/* harmony export */   MW: () => (/* binding */ ERAS),
/* harmony export */   Py: () => (/* binding */ isModernRevision),
/* harmony export */   Q0: () => (/* binding */ contractFileText),
/* harmony export */   Uo: () => (/* binding */ LIST_KEYS),
/* harmony export */   hW: () => (/* binding */ EMPTY_CONTRACT),
/* harmony export */   vE: () => (/* binding */ contractDigest)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);


/** Legacy = revision 2025-11-25 and older (initialize); modern = 2026-07-28 and newer (server/discover). */
const ERAS = ["legacy", "modern"];
/** Revisions are dates; from this one on there is no handshake (MCP 2026-07-28). */
const FIRST_MODERN_REVISION = "2026-07-28";
/** Whether a protocol version is a dated revision of the modern era. */
function isModernRevision(version) {
    return /^\d{4}-\d{2}-\d{2}/.test(version) && version >= FIRST_MODERN_REVISION;
}
/** The lists that a server promises, by their key in the contract. */
const LIST_KEYS = ["tools", "prompts", "resources", "resourceTemplates"];
/** A contract with everything empty; the base for documents that know only a part. */
const EMPTY_CONTRACT = {
    contractVersion: 1,
    scope: "server",
    conditions: null,
    protocolVersion: null,
    supportedProtocolVersions: [],
    serverInfo: null,
    capabilities: {},
    instructions: null,
    tools: [],
    prompts: [],
    resources: [],
    resourceTemplates: [],
    cacheHints: {},
};
/** The contract as JSON, members sorted by nothing yet: {@link contractFileText} and {@link contractDigest} order them. */
function contractJson(contract) {
    return contract;
}
/**
 * The strict digest: `sha256:` and 64 hex digits over every byte of meaning in the contract. The conditions of the
 * capture, what was found out about the other era and the cache hints are not part of what is promised in this era and do not
 * count.
 */
function contractDigest(contract) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(promised(contract));
}
/** What the strict digest is made of. */
function promised(contract) {
    const { conditions: _conditions, legacyEra: _legacyEra, cacheHints: _cacheHints, ...rest } = contract;
    return rest;
}
/**
 * The text of a contract file: RFC 8785 (canonical JSON) with two spaces of indentation and a final line feed, so that a
 * committed contract can be reviewed line by line. Removing the white space between tokens gives the RFC 8785 bytes.
 */
function contractFileText(contract) {
    return `${indented(contractJson(contract), "")}\n`;
}
/** The RFC 8785 bytes of a contract, on one line without a line feed. */
function contractCanonicalText(contract) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(contractJson(contract));
}
function indented(value, margin) {
    const inner = `${margin}  `;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value)) {
        if (value.length === 0)
            return "[]";
        return `[\n${value.map((item) => inner + indented(item, inner)).join(",\n")}\n${margin}]`;
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value)) {
        const keys = Object.keys(value).sort();
        if (keys.length === 0)
            return "{}";
        const members = keys.map((key) => `${inner}${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(key)}: ${indented(value[key], inner)}`);
        return `{\n${members.join(",\n")}\n${margin}}`;
    }
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(value);
}


/***/ }),

/***/ 72791:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ FAILURE_CLASSES),
  _: () => (/* binding */ failureFacts)
});

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/facts.js
/** What keeps agents from working. */
function down(owner, rollback, meaning, next) {
    return { severity: "down", owner, rollback, meaning, next };
}
/** What some agents notice. */
function degraded(owner, rollback, meaning, next) {
    return { severity: "degraded", owner, rollback, meaning, next };
}
/** What no agent notices yet. */
function warn(owner, meaning, next) {
    return { severity: "warn", owner, rollback: "no", meaning, next };
}
/** What to do where something between here and the server may be at fault. */
const PROXY = "Look into the logs of the server and of every proxy in front of it.";
/** What to do where something else than an MCP server answers. */
const PATH = "Check the path of the URL: often it ends in /mcp or /sse.";
/** What to do where the server itself answers wrongly. */
const ANSWER = "Look into the server's log at the time of the probe.";

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/contract.js

/** Causes in what the server promises: its lists, and calls of its tools. */
const CONTRACT_FAILURES = {
    "schema.empty_tools": down("contract", "twice", "There are fewer tools than were asked for.", "Look for a switch, a scope or a plugin that takes tools away."),
    "schema.missing_tool": down("contract", "twice", "A tool is missing that was asked for.", "Look for a rename, a switch or a scope that takes it away."),
    "schema.duplicate_tool": down("contract", "twice", "Two tools have one name.", "Give each tool a name of its own."),
    "schema.invalid": down("contract", "twice", "A tool or its schema is such that clients refuse it.", "Mend what the detail names."),
    "schema.not_a_list": down("contract", "twice", "A list is no list, or holds what is no object.", "Have the server answer as the MCP specification says."),
    "schema.cursor_loop": down("contract", "twice", "A list goes in a circle or has too many pages.", "Have the last page have no `nextCursor`."),
    "schema.non_deterministic": down("contract", "twice", "Two samples of a list differ.", "Have every replica give the same list, whatever the time and the session."),
    "schema.drift": down("contract", "once", "The contract is not the expected one.", "Compare both with `mcp-gates diff`; then deploy the expected contract, or expect this one."),
    "canary.refused": down("server", "twice", "A canary call was answered with an error.", ANSWER),
    "canary.is_error": down("server", "twice", "The tool of a canary call reports an error.", ANSWER),
    "canary.bad_output": down("server", "twice", "The result of a canary call does not fit the tool's own output schema.", "Mend the tool or its outputSchema."),
    "canary.not_validated": {
        severity: "unknown",
        owner: "probe",
        rollback: "hold",
        meaning: "Whether the result of a canary call fits the tool's own output schema could not be established.",
        next: "Simplify what the detail names, or do without (`validate-output: false`).",
    },
    "canary.unexpected": down("server", "twice", "The result of a canary call is not what was expected.", ANSWER),
    "witness.refused": down("contract", "once", "A recorded call that worked is refused.", "Compare the contracts with `mcp-gates diff`: agents that make this call fail now."),
    "witness.unclear": warn("contract", "A recorded call that worked ends in an error, and the words of the server do not say whether it refuses the arguments.", "Read the words in the detail: where they are about the arguments, agents that make this call fail now."),
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/http.js

/** Causes in the answer of HTTP, before it says anything of the protocol. */
const HTTP_FAILURES = {
    "http.timeout_headers": down("server", "twice", "The connection was made, and no answer began in time.", ANSWER),
    "http.timeout_body": down("server", "twice", "The answer began and did not end in time.", ANSWER),
    "http.reset": down("server", "twice", "The connection was cut before the answer.", ANSWER),
    "http.truncated": down("server", "twice", "The connection was cut within the answer.", PROXY),
    "http.malformed": down("server", "twice", "What answers is not valid HTTP.", "Check host, port and scheme of the URL."),
    "http.oversize": down("server", "twice", "The answer is larger than the limit, or holds more values.", "Shorten the lists, or raise `max-megabytes` if they are meant to be that large."),
    "http.encoding": down("edge", "twice", "The answer is compressed in a way that cannot be read.", PROXY),
    "http.redirect_same_origin": down("edge", "twice", "The server redirects to another path of its own.", "Use the URL that it redirects to as the target."),
    "http.redirect_cross_origin": down("edge", "twice", "The server redirects to another host, as sign-in pages do.", "Use that URL if it is the intended server; let machines past the sign-in."),
    "http.400": down("edge", "twice", "The server, or a proxy in front of it, finds the request wrong (400).", PROXY),
    "http.404": down("edge", "twice", "There is nothing at the path (404).", PATH),
    "http.405": down("edge", "twice", "The path takes no POST (405).", PATH),
    "http.not_acceptable": down("edge", "twice", "The server will answer neither in JSON nor as an event stream (406).", "Have proxies keep the Accept header."),
    "http.rate_limited": degraded("probe", "no", "The server limits the rate of requests (429).", "Ask less often; the detail says when to come again."),
    "http.gateway_502": down("edge", "twice", "A gateway got no proper answer from the server behind it (502).", PROXY),
    "http.gateway_503": down("edge", "twice", "The server, or a gateway in front of it, is not available (503).", PROXY),
    "http.gateway_504": down("edge", "twice", "A gateway got no answer in time from the server behind it (504).", PROXY),
    "http.5xx": down("server", "twice", "The server failed with HTTP status 500, or another above it that has no class of its own.", ANSWER),
    "http.status": down("edge", "twice", "The server answered with an HTTP status that MCP does not know.", PROXY),
    "http.wrong_content_type": down("edge", "twice", "The answer is neither JSON nor an event stream: a web page, often.", "Check that the URL is the MCP endpoint, and that no sign-in page stands in front of it."),
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/login.js

const LOGIN = "Have the server answer 401 as the MCP specification says, so that new clients find out where to log in.";
/** Causes in the login. */
const LOGIN_FAILURES = {
    "auth.required": {
        severity: "ok",
        owner: "auth",
        rollback: "no",
        meaning: "The server asks for a login and says where, as it should; the probe was given no credentials.",
        next: "Give the probe credentials, so that it sees more than the login.",
    },
    "auth.401_no_challenge": degraded("auth", "twice", "The server answers 401 without WWW-Authenticate.", LOGIN),
    "auth.401_no_resource_metadata": degraded("auth", "twice", "The server answers 401 and does not name its resource metadata.", LOGIN),
    "auth.metadata_unreachable": degraded("auth", "twice", "The protected-resource metadata that the server names cannot be read.", LOGIN),
    "auth.metadata_resource_mismatch": degraded("auth", "twice", "The protected-resource metadata is about another resource.", "Have its `resource` be the URL of the server."),
    "auth.token_endpoint": {
        severity: "unknown",
        owner: "auth",
        rollback: "hold",
        meaning: "The authorization server gave no token.",
        next: "Check the client id, its secret or key, the scopes, and that the authorization server works.",
    },
    "auth.token_rejected": {
        severity: "unknown",
        owner: "auth",
        rollback: "hold",
        meaning: "The server refuses the credentials that were sent.",
        next: "Check that the credentials are still valid, and meant for this server.",
    },
    "auth.forbidden_or_origin": down("auth", "twice", "The server denies access (403).", "Check the scopes, the hosts and origins that the server allows, and the access rules in front of it."),
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/network.js

const NAME = "Check the spelling of the host name, and the DNS servers that are used here.";
const REACH = "Check the host and the port, that the server runs, and that firewalls let connections from here through.";
/** Causes on the way to the server: names, connections, proxies, TLS. */
const NETWORK_FAILURES = {
    "dns.nxdomain": down("network", "elsewhere", "The host name does not exist.", NAME),
    "dns.servfail": down("network", "elsewhere", "The DNS failed while it looked the host name up; that does not mean that the name is missing.", NAME),
    "dns.timeout": down("network", "elsewhere", "The host name was not resolved in time.", NAME),
    "tcp.refused": down("network", "elsewhere", "Nothing listens at the address.", REACH),
    "tcp.unreachable": down("network", "elsewhere", "There is no route to the address.", REACH),
    "tcp.timeout": down("network", "elsewhere", "No connection was made in time.", REACH),
    "net.other": down("network", "elsewhere", "The network failed in another way; the detail says how.", REACH),
    "proxy.refused": down("network", "elsewhere", "The HTTP proxy refused to connect to the server.", "Check https_proxy, its credentials and what it allows."),
    "tls.expired": down("edge", "no", "The certificate has expired or is not valid yet.", "Renew the certificate."),
    "tls.expiring": warn("edge", "The certificate ends within the days that it should hold for.", "Renew the certificate."),
    "tls.hostname_mismatch": down("edge", "elsewhere", "The certificate is for another name.", "Serve the certificate of this host name."),
    "tls.untrusted": down("edge", "elsewhere", "No authority that is known here vouches for the certificate.", "Serve the whole chain, or name the private authority (`ca`)."),
    "tls.client_certificate": down("auth", "twice", "The server asks for a client certificate, or refuses the one that was shown.", "Give a client certificate that the server accepts."),
    "tls.handshake": down("edge", "elsewhere", "The TLS handshake failed.", "Check the scheme and port of the URL and the server's TLS versions."),
    "tls.timeout": down("edge", "elsewhere", "The TLS handshake did not end in time.", "Check that the port speaks TLS, and the load balancer or server that answers there."),
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/probe.js

/** What the probe says of times that were asked for, and of itself. */
const PROBE_FAILURES = {
    "latency.slow": degraded("server", "twice", "It works, and takes longer than was asked for.", "Look at the timings by phase, then into the server's log at the time of the probe."),
    "probe.settings": {
        severity: "unknown",
        owner: "probe",
        rollback: "hold",
        meaning: "The probe cannot be made as it was asked for.",
        next: "Mend the setting that the detail names.",
    },
    "probe.self": {
        severity: "unknown",
        owner: "probe",
        rollback: "hold",
        meaning: "The probe itself failed.",
        next: "Please report it, with the detail.",
    },
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/process.js

/** Causes in a server that is a process. */
const PROCESS_FAILURES = {
    "process.not_started": down("server", "twice", "The command could not be started.", "Check the command, that it is installed, and the folder it starts in."),
    "process.exited": down("server", "twice", "The process ended before it answered.", "Run the command by itself, with the same environment."),
    "process.stdout_noise": down("server", "twice", "The process writes other things than MCP messages on stdout.", "Have it write logs on stderr."),
    "process.silent": down("server", "twice", "The process did not answer in time.", ANSWER),
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/protocol.js

/** Causes in what the server says of the protocol: messages, versions, identity, sessions, event streams. */
const PROTOCOL_FAILURES = {
    "rpc.empty_body": down("server", "twice", "The answer is empty.", ANSWER),
    "rpc.malformed_json": down("server", "twice", "The answer is no valid JSON.", PROXY),
    "rpc.not_jsonrpc": down("server", "twice", "The answer is JSON, but no JSON-RPC message.", PATH),
    "rpc.id_mismatch": down("server", "twice", "The answer is to another request than was sent.", ANSWER),
    "rpc.bad_result": down("server", "twice", "The result does not have the shape that the MCP specification asks for.", "Have the server answer as the MCP specification says."),
    "rpc.method_not_found": down("server", "twice", "The server does not know a method that it must know.", "Have the server answer the method, or not announce it."),
    "rpc.error": down("server", "twice", "The server answered with an error.", ANSWER),
    "proto.version_unsupported": down("server", "twice", "The server refuses every protocol version that the probe speaks in this era.", "Set `era` to the one that the server speaks, or use a newer release of mcp-gates."),
    "proto.version_mismatch": down("server", "twice", "The server chose a protocol version that was not asked for, or that the probe does not know.", "Have it answer with a revision of the MCP specification; where `era` is a revision, name one that the server speaks."),
    "proto.headers_altered": down("edge", "twice", "The server says that an MCP header is missing, or differs from the message.", "Have proxies keep the MCP-… headers as they are."),
    "proto.capability_missing": down("server", "twice", "The server wants a client capability that probes do not announce.", "Have it answer clients without that capability."),
    "identity.wrong_server": down("edge", "twice", "Another server answers than was expected.", "Check the route from this URL to the server."),
    "identity.wrong_version": down("server", "twice", "The server has another version than was expected.", "Wait for the rollout, or check what was deployed."),
    "session.missing": down("edge", "any", "The server gave no session id and then asks for one.", "Have proxies keep the Mcp-Session-Id header."),
    "session.lost": down("edge", "any", "The server forgot the session between two requests: often several replicas without stickiness.", "Give each session to one replica, or share sessions between them."),
    "session.unknown_not_404": warn("server", "A session id that the server never gave is not answered with 404.", "Have it answer 404: only then do clients open a new session."),
    "session.not_deleted": warn("server", "The session could not be ended.", "Have the server take DELETE (405 is allowed), so that sessions do not pile up."),
    "sse.ended_without_response": down("server", "twice", "The event stream ended without the answer.", PROXY),
    "sse.buffered_or_stalled": degraded("edge", "twice", "The server's event stream does not begin: a proxy may be buffering it.", "Switch the buffering of text/event-stream off in every proxy."),
    "sse.closed_at_once": warn("server", "The server's event stream ends at once.", "Look for a proxy that cuts idle connections."),
    "sse.no_endpoint": down("server", "twice", "The event stream of the 2024 transport does not begin with its endpoint.", ANSWER),
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failure-classes.js







/**
 * Every cause for which a probe says no: one stable id each, in the order of the layers. The set is closed: other programs
 * decide by these ids, and docs/failures.md is made from this table.
 */
const FAILURE_CLASSES = {
    ...NETWORK_FAILURES,
    ...HTTP_FAILURES,
    ...LOGIN_FAILURES,
    ...PROTOCOL_FAILURES,
    ...PROCESS_FAILURES,
    ...CONTRACT_FAILURES,
    ...PROBE_FAILURES,
};
/** What a failure class means. */
function failureFacts(failureClass) {
    return FAILURE_CLASSES[failureClass];
}


/***/ }),

/***/ 9806:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ProbeFailure),
/* harmony export */   T: () => (/* binding */ PROBE_STAGES)
/* harmony export */ });
/** The step of a probe at which something happened. */
const PROBE_STAGES = [
    "settings",
    "start",
    "token",
    "server/discover",
    "initialize",
    "notifications/initialized",
    "tools/list",
    "prompts/list",
    "resources/list",
    "resources/templates/list",
    "stream",
    "metadata",
    "unknown-session",
    "canary",
    "witness",
    "checks",
    "delete",
];
/** Why a probe stops: one stable class, the step, and what was seen there. Secrets are cut from the detail before. */
class ProbeFailure extends Error {
    failureClass;
    stage;
    /** One phrase of at most 200 characters, fit for a line of text: what was seen, beyond the class. Empty = nothing more. */
    detail;
    /** Milliseconds after which the server asks to come again (`Retry-After`), if it said so. */
    retryAfter;
    constructor(failureClass, stage, detail, options = {}) {
        super(detail === "" ? failureClass : `${failureClass}: ${detail}`, options);
        this.name = "ProbeFailure";
        this.failureClass = failureClass;
        this.stage = stage;
        this.detail = detail;
        this.retryAfter = options.retryAfter;
    }
}


/***/ }),

/***/ 26148:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderProbeJson: () => (/* binding */ renderProbeJson)
});

// UNUSED EXPORTS: probeReportJsonSchema, probeReportSchema

// EXTERNAL MODULE: ./.build/shared/mcp/probe/failure-classes.js + 8 modules
var failure_classes = __webpack_require__(72791);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./.build/shared/contract/change.js
var change = __webpack_require__(56917);
// EXTERNAL MODULE: ./.build/shared/contract/model.js
var model = __webpack_require__(48112);
// EXTERNAL MODULE: ./.build/shared/contract/rule.js
var rule = __webpack_require__(82319);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/failure.js
var failure = __webpack_require__(9806);
;// CONCATENATED MODULE: ./.build/shared/report/probe-json-schema.js






const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/u);
const whole = schemas/* int */.Whr().min(0);
const milliseconds = schemas/* number */.aig().min(0);
const failureClass = schemas/* enum */.k5n(Object.keys(failure_classes/* FAILURE_CLASSES */.C));
const decision = schemas/* enum */.k5n(["pass", "fail", "unknown"]);
const labels = schemas/* strictObject */.rej({
    region: schemas/* string */.YjP().exactOptional(),
    zone: schemas/* string */.YjP().exactOptional(),
    replica: schemas/* string */.YjP().exactOptional(),
    colour: schemas/* string */.YjP().exactOptional(),
    environment: schemas/* string */.YjP().exactOptional(),
})
    .readonly();
const finding = schemas/* strictObject */.rej({
    failureClass: failureClass.describe("Stable id of the cause, explained in docs/failures.md."),
    severity: schemas/* enum */.k5n(["down", "degraded", "warn", "unknown", "ok"]).describe("How bad it is for agents."),
    owner: schemas/* enum */.k5n(["server", "edge", "network", "auth", "contract", "probe"])
        .describe("Who can mend it; probe = whoever asks."),
    rollback: schemas/* enum */.k5n(["any", "once", "twice", "elsewhere", "hold", "no"])
        .describe("What it means for a rollback after a shift of traffic; see docs/failures.md."),
    stage: schemas/* enum */.k5n(failure/* PROBE_STAGES */.T).describe("The step at which it was seen."),
    detail: schemas/* string */.YjP().describe("What was seen there beyond the class; may be empty, holds no secret."),
})
    .readonly();
const check = schemas/* strictObject */.rej({
    check: schemas/* string */.YjP().describe("Which check: minimum-tools, canary:<tool> …"),
    verdict: schemas/* enum */.k5n(["pass", "fail", "warn", "skipped"]).describe("skipped = it does not apply, or was not reached."),
    failureClass: failureClass.nullable().describe("Why it failed or warns, null otherwise."),
    message: schemas/* string */.YjP().describe("One plain sentence."),
})
    .readonly();
const exchange = schemas/* strictObject */.rej({
    stage: schemas/* enum */.k5n(failure/* PROBE_STAGES */.T).describe("The step that the exchange is."),
    dns: milliseconds.exactOptional().describe("Resolving the name; absent when a connection was kept."),
    tcp: milliseconds.exactOptional().describe("Connecting; absent when a connection was kept."),
    tls: milliseconds.exactOptional().describe("The TLS handshake; absent when a connection was kept, or without TLS."),
    firstByte: milliseconds.exactOptional().describe("From the request to the head of the answer."),
    total: milliseconds.describe("The whole exchange."),
    reused: schemas/* boolean */.zMY().describe("Whether it took a connection that stood already."),
})
    .readonly();
const drift = schemas/* strictObject */.rej({
    requiredBump: schemas/* enum */.k5n(rule/* BUMPS */.ou).describe("The step of a semantic version that the differences ask for."),
    summary: schemas/* strictObject */.rej({ breaking: whole, risky: whole, review: whole, safe: whole, notation: whole })
        .readonly()
        .describe("How many changes of each severity."),
    changes: schemas/* array */.YOg(schemas/* strictObject */.rej({
        fingerprint: schemas/* string */.YjP()
            .regex(/^[0-9a-f]{16}$/u)
            .describe("Identity of the change."),
        rule: schemas/* string */.YjP().describe("Id of the rule, explained in docs/rules.md."),
        severity: schemas/* enum */.k5n(rule/* SEVERITIES */.oC).describe("How much it can hurt an agent that works today."),
        subject: schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(change/* SUBJECT_KINDS */.j), name: schemas/* string */.YjP() })
            .readonly()
            .describe("What changed."),
        message: schemas/* string */.YjP().describe("One plain sentence without a full stop; foreign names stand as they are."),
    })
        .readonly())
        .readonly()
        .describe("All changes, worst first."),
    notCompared: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().describe("Parts that could not be compared, each a sentence."),
})
    .readonly();
const target = schemas/* strictObject */.rej({
    target: schemas/* string */.YjP().describe("The target for people, without credentials."),
    labels: labels.describe("What tells it from the other targets."),
    startedAt: schemas/* string */.YjP().describe("When the probe began: ISO 8601, in UTC."),
    milliseconds: milliseconds.describe("How long the probe took."),
    healthy: schemas/* boolean */.zMY().describe("Whether nothing was found that is down, degraded or unknown."),
    failureClass: failureClass.nullable().describe("The worst finding, null without any."),
    findings: schemas/* array */.YOg(finding).readonly().describe("What was found, worst first."),
    checks: schemas/* array */.YOg(check).readonly().describe("The answer of each check."),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().describe("What a person should know, each a sentence."),
    era: schemas/* enum */.k5n(model/* ERAS */.MW).nullable().describe("The era that was spoken, null when it did not come so far."),
    transport: schemas/* enum */.k5n(["streamable-http", "http+sse", "stdio"])
        .nullable()
        .describe("The transport, null when it did not come so far."),
    protocolVersion: schemas/* string */.YjP().nullable().describe("The negotiated MCP revision, null when it did not come so far."),
    server: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() })
        .readonly()
        .nullable()
        .describe("What the server calls itself, null when it did not say."),
    stateful: schemas/* boolean */.zMY().describe("Whether the server gave a session id."),
    session: schemas/* strictObject */.rej({
        state: schemas/* enum */.k5n(["none", "deleted", "kept"]).describe("none = there was none to end."),
        status: schemas/* int */.Whr().nullable().describe("HTTP status of the DELETE, null without an answer."),
    })
        .readonly()
        .describe("How the sessions ended: the worst end, when there were several."),
    counts: schemas/* strictObject */.rej({ tools: whole, prompts: whole, resources: whole, resourceTemplates: whole })
        .readonly()
        .nullable()
        .describe("What the server offers, null when the lists were not read."),
    digests: schemas/* strictObject */.rej({
        strict: digest.describe("Over everything that the contract promises."),
        semantic: digest.describe("With notation folded."),
    })
        .readonly()
        .nullable()
        .describe("The contract, null when the lists were not read."),
    certificate: schemas/* strictObject */.rej({
        subject: schemas/* string */.YjP(),
        issuer: schemas/* string */.YjP(),
        validFrom: schemas/* string */.YjP().describe("ISO 8601, in UTC."),
        validTo: schemas/* string */.YjP().describe("ISO 8601, in UTC."),
        daysLeft: schemas/* int */.Whr().describe("Whole days until it ends, rounded down; below zero when it has."),
    })
        .readonly()
        .nullable()
        .describe("The certificate that the server showed, null without TLS."),
    latency: schemas/* strictObject */.rej({
        dns: milliseconds.exactOptional(),
        tcp: milliseconds.exactOptional(),
        tls: milliseconds.exactOptional(),
        firstByte: milliseconds.exactOptional(),
        protocol: milliseconds.exactOptional(),
        list: milliseconds.exactOptional(),
        total: milliseconds.exactOptional(),
        p95: milliseconds.exactOptional().describe("95th percentile of total over all samples."),
    })
        .readonly()
        .describe("Milliseconds of the first sample by phase; a phase that did not happen is absent."),
    exchanges: schemas/* array */.YOg(exchange).readonly().describe("Milliseconds by step, in the order in which they were made."),
    login: schemas/* strictObject */.rej({
        metadataUrl: schemas/* string */.YjP().describe("Where the server says so: its protected-resource metadata."),
        resource: schemas/* string */.YjP().describe("What a token has to be for."),
        authorizationServers: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().describe("Who gives tokens, by issuer."),
        scopes: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().describe("What a token may be for."),
    })
        .readonly()
        .nullable()
        .describe("What the server says of how to log in to it; null when it was not asked, or does not say it."),
    drift: drift.nullable().describe("How the contract differs from the expected one, null when it does not."),
})
    .readonly();
/** The JSON report of a probe, version 1, as it is published in `docs/probe-report.schema.json`. Unknown members are refused. */
const probe_json_schema_probeReportSchema = schemas/* strictObject */.rej({
    reportVersion: schemas/* literal */.euz(1).describe("Version of this format; members are only ever added within a version."),
    service: schemas/* string */.YjP().describe("Name of the server product; may be empty."),
    decision: decision.describe("The answer of all gates together; only pass passes."),
    failureClass: failureClass
        .nullable()
        .describe("The worst class of the targets that are not healthy; null = all are."),
    healthy: whole.describe("How many targets are healthy."),
    unhealthy: whole.describe("How many targets are not."),
    digest: digest
        .nullable()
        .describe("The semantic digest that all targets have; null when they differ or are not known."),
    parity: schemas/* enum */.k5n(["same", "different", "unknown"]).describe("Whether the contracts of all targets mean the same."),
    vantage: schemas/* string */.YjP().nullable().describe("From where was asked, in the user's words; null when not said."),
    waited: schemas/* strictObject */.rej({
        attempts: whole.describe("How often was asked."),
        milliseconds: milliseconds.describe("How long."),
        succeeded: schemas/* boolean */.zMY().describe("Whether it became good."),
    })
        .readonly()
        .nullable()
        .describe("How it was waited for, null when it was asked once."),
    answers: schemas/* array */.YOg(schemas/* strictObject */.rej({
        gate: schemas/* enum */.k5n(["min-healthy", "min-zones", "parity"]).describe("The question."),
        decision: decision.describe("The answer."),
        reason: schemas/* string */.YjP().describe("Why, in one sentence without a full stop."),
    })
        .readonly())
        .readonly()
        .describe("What each gate on all targets together answered."),
    targets: schemas/* array */.YOg(target).readonly().describe("Every target, in the order in which they were given."),
})
    .readonly();

;// CONCATENATED MODULE: ./.build/shared/report/probe-json.js




/**
 * The report of a probe as JSON text: two spaces, a final line feed, members in the order of the schema however the report
 * was made. Contracts that were captured are left out; of a drift its changes stand there, without values.
 */
function renderProbeJson(report) {
    return `${JSON.stringify(orderedReport(report), null, 2)}\n`;
}
/** The JSON Schema (2020-12) of the report, for `docs/probe-report.schema.json`. */
function probeReportJsonSchema() {
    const { $schema, ...schema } = z.toJSONSchema(probeReportSchema, {
        target: "draft-2020-12",
        // zod says readOnly for readonly types; in JSON Schema that word is about who may write a member.
        override: ({ jsonSchema }) => {
            delete jsonSchema.readOnly;
        },
    });
    return {
        $schema,
        $id: "urn:mcp-gates:probe-report:1",
        title: "mcp-gates probe report, version 1",
        description: "Whether MCP servers work for an agent, why not, and what the gates on all of them decided.",
        ...schema,
    };
}
function orderedReport(report) {
    const { waited } = report;
    return {
        reportVersion: 1,
        service: report.service,
        decision: report.decision,
        failureClass: report.failureClass,
        healthy: report.healthy,
        unhealthy: report.unhealthy,
        digest: report.digest,
        parity: report.parity,
        vantage: report.vantage,
        waited: waited === null
            ? null
            : { attempts: waited.attempts, milliseconds: rounded(waited.milliseconds), succeeded: waited.succeeded },
        answers: report.answers.map(({ gate, decision, reason }) => ({ gate, decision, reason })),
        targets: report.results.map(orderedTarget),
    };
}
function orderedTarget(target) {
    const { server, session, counts, digests, certificate, login } = target;
    return {
        target: target.target,
        labels: chosen(target.labels, ["region", "zone", "replica", "colour", "environment"]),
        startedAt: target.startedAt,
        milliseconds: rounded(target.milliseconds),
        healthy: target.healthy,
        failureClass: target.failureClass,
        findings: target.findings.map(({ failureClass, stage, detail }) => {
            const { severity, owner, rollback } = (0,failure_classes/* failureFacts */._)(failureClass);
            return { failureClass, severity, owner, rollback, stage, detail };
        }),
        checks: target.checks.map(({ check, verdict, failureClass, message }) => {
            return { check, verdict, failureClass: failureClass ?? null, message };
        }),
        notes: target.notes,
        era: target.era,
        transport: target.transport,
        protocolVersion: target.protocolVersion,
        server: server === null ? null : { name: server.name, version: server.version },
        stateful: target.stateful,
        session: { state: session.state, status: session.state === "none" ? null : session.status },
        counts: counts === null
            ? null
            : {
                tools: counts.tools,
                prompts: counts.prompts,
                resources: counts.resources,
                resourceTemplates: counts.resourceTemplates,
            },
        digests: digests === null ? null : { strict: digests.strict, semantic: digests.semantic },
        certificate: certificate === null
            ? null
            : {
                subject: certificate.subject,
                issuer: certificate.issuer,
                validFrom: certificate.validFrom,
                validTo: certificate.validTo,
                daysLeft: certificate.daysLeft,
            },
        latency: probe_json_milliseconds(target.latency, ["dns", "tcp", "tls", "firstByte", "protocol", "list", "total", "p95"]),
        exchanges: target.exchanges.map(({ stage, timings }) => ({
            stage,
            ...probe_json_milliseconds(timings, ["dns", "tcp", "tls", "firstByte"]),
            total: rounded(timings.total),
            reused: timings.reused,
        })),
        login: login === null
            ? null
            : {
                metadataUrl: login.metadataUrl,
                resource: login.resource,
                authorizationServers: login.authorizationServers,
                scopes: login.scopes,
            },
        drift: target.drift === null ? null : orderedDrift(target.drift),
    };
}
function orderedDrift({ requiredBump, changes, notCompared }) {
    const number = (severity) => changes.filter((change) => change.severity === severity).length;
    return {
        requiredBump,
        summary: {
            breaking: number("breaking"),
            risky: number("risky"),
            review: number("review"),
            safe: number("safe"),
            notation: number("notation"),
        },
        changes: changes.map(({ fingerprint, rule, severity, subject, message }) => {
            return { fingerprint, rule, severity, subject: { kind: subject.kind, name: subject.name }, message };
        }),
        notCompared,
    };
}
/** Those of the members that are there, in this order. */
function chosen(from, keys) {
    const entries = keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]]));
    return Object.fromEntries(entries);
}
function probe_json_milliseconds(from, keys) {
    const entries = keys.flatMap((key) => (from[key] === undefined ? [] : [[key, rounded(from[key])]]));
    return Object.fromEntries(entries);
}
/** To a thousandth of a millisecond: what a clock tells beyond it is noise. */
function rounded(value) {
    return Math.round(value * 1_000) / 1_000;
}


/***/ })

};
