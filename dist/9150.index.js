export const id = 9150;
export const ids = [9150,6917,7039];
export const modules = {

/***/ 28004:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/policy/system-error.js
var system_error = __webpack_require__(47687);
// EXTERNAL MODULE: ./.build/shared/contract/rules.js + 10 modules
var rules = __webpack_require__(82361);
// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
// EXTERNAL MODULE: ./.build/shared/report/place.js
var place = __webpack_require__(75578);
// EXTERNAL MODULE: ./.build/shared/report/plain.js
var plain = __webpack_require__(16941);
;// CONCATENATED MODULE: ./.build/shared/report/explanation.js




/** Subjects of the same edit that are named; more are counted. */
const NAMED = 10;
/** Everything about one change in plain text: what, why, before and after in full, and its proof or witness in full. */
function renderExplanation(change, report) {
    const rule = (0,rules/* ruleById */.B)(change.rule);
    const parts = [
        `${change.rule}: ${change.severity}, ${bumpWords(change)}\n${indented((0,report_escape.escapeTerminal)(change.message))}`,
        facts([
            ["subject", (0,report_escape.escapeTerminal)((0,plain/* subjectWords */.oR)(change))],
            [
                "place",
                (0,report_escape.escapeTerminal)(`${(0,place/* describePlace */.d)(change.pointer, change.direction)} (${change.pointer || "the whole"})`),
            ],
            ["rule", `${rule.change}: ${rule.why}`],
            ["fingerprint", change.fingerprint],
            ["group", `${change.group}${sameEdit(change, report)}`],
            ...acknowledgedFacts(change),
        ]),
        valuePart("Before", change.before),
        valuePart("After", change.after),
        proofPart(change),
        ...((0,plain/* toldNotes */.tS)(change).length === 0
            ? []
            : [
                `Notes\n${(0,plain/* toldNotes */.tS)(change)
                    .map((note) => indented(`- ${(0,report_escape.escapeTerminal)(note)}`))
                    .join("\n")}`,
            ]),
    ];
    return (0,report_escape/* withoutWorkflowCommands */.CA)(`${parts.join("\n\n")}\n`);
}
function bumpWords({ bump }) {
    return bump === "none" ? "no version step" : `asks for a ${bump} version`;
}
function facts(rows) {
    return rows.map(([name, value]) => `  ${name.padEnd(12)} ${value}`).join("\n");
}
function acknowledgedFacts({ acknowledged }) {
    if (acknowledged === undefined)
        return [];
    const { owner, reason, expires } = acknowledged;
    return [["acknowledged", (0,report_escape.escapeTerminal)(`by ${owner} until ${expires}: ${reason}`)]];
}
function sameEdit(change, { changes }) {
    const others = changes.filter(({ group, fingerprint }) => group === change.group && fingerprint !== change.fingerprint);
    if (others.length === 0)
        return "";
    const names = others.slice(0, NAMED).map((other) => (0,report_escape.escapeTerminal)((0,plain/* subjectWords */.oR)(other)));
    return `, also on ${names.join(", ")}${others.length > NAMED ? ` and ${others.length - NAMED} more` : ""}`;
}
function valuePart(title, value) {
    return `${title}\n${value === null ? indented("nothing") : json(value)}`;
}
function proofPart(change) {
    const { state, witness, refusal, reason: why } = change.proof;
    const told = PROOF_WORDS[state] + (why === undefined ? "" : `\nWhy: ${(0,report_escape.escapeTerminal)(why)}.`);
    if (witness === undefined)
        return `Proof: ${state}\n${indented(told)}`;
    const name = change.subject.name;
    if (change.direction === "output")
        return `Proof: ${state}\n${indented("A result that the candidate may give, and the baseline's schema refuses:")}\n\n${json(witness)}${reason(refusal)}`;
    const request = { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name, arguments: witness } };
    const line = indented((0,report_escape.escapeTerminal)(JSON.stringify(request)));
    return `Proof: ${state}\n${indented(told)}\n\n${indented((0,report_escape.escapeTerminal)(`${name}(`))}\n${json(witness)}\n${indented(")")}${reason(refusal)}\n\n  To replay it, send\n${line}`;
}
function reason(refusal) {
    return refusal === undefined ? "" : `\n\n  refused: ${(0,report_escape.escapeTerminal)(refusal)}`;
}
const PROOF_WORDS = {
    rule: "The edit itself is the proof.",
    proved: "Every value of the one side was shown to fit the other.",
    refuted: "A call that the baseline accepts and the candidate refuses, checked with a validator on both sides:",
    dropped: "A call that both sides accept; the candidate no longer hears a part of it:",
    unknown: "Neither compatibility nor a value that shows the break was found: unproven.",
};
function json(value) {
    return indented((0,report_escape.visibleText)(JSON.stringify(value, null, 2)));
}
function indented(text) {
    return text
        .split("\n")
        .map((line) => `  ${line}`)
        .join("\n");
}

// EXTERNAL MODULE: ./.build/shared/report/json.js + 6 modules
var report_json = __webpack_require__(57095);
;// CONCATENATED MODULE: ./.build/cli/explain.js







/** Characters of a fingerprint that a person has to give at least. */
const SHORTEST = 4;
/** Fingerprints named in an error. */
const explain_NAMED = 5;
/**
 * Prints everything about the change of a report whose fingerprint or group starts with these characters. Throws a
 * ConfigurationError for a report that cannot be read, and when no change or more than one edit has them.
 */
async function explain(fingerprint, file, { format }, { terminal }) {
    const wanted = fingerprint.toLowerCase();
    if (wanted.length < SHORTEST || !/^[0-9a-f]+$/.test(wanted)) {
        throw new configuration_error/* ConfigurationError */.j1(`"${fingerprint}" is no fingerprint: give ${SHORTEST} or more of its 16 characters (0-9, a-f), as the report names it.`);
    }
    const report = await readReport(file, terminal.directory);
    const change = changeNamed(wanted, report, file);
    const answer = format === "json" ? `${JSON.stringify(change, null, 2)}\n` : renderExplanation(change, report);
    await terminal.write(answer);
}
async function readReport(file, directory) {
    const place = file === "-" ? "standard input" : file;
    let content;
    try {
        content = file === "-" ? await (0,consumers_.text)(process.stdin) : await (0,promises_.readFile)((0,external_node_path_.resolve)(directory, file), "utf8");
    }
    catch (error) {
        const reason = (0,system_error/* systemErrorCode */.v)(error) ?? String(error);
        throw new configuration_error/* ConfigurationError */.j1(`The report ${place} cannot be read (${reason}): name a file that mcp-gates diff --format json wrote.`, { cause: error });
    }
    const report = report_json/* contractReportSchema */.I.safeParse(jsonOf(content));
    if (report.success)
        return report.data;
    const [issue] = report.error.issues;
    const where = issue === undefined ? "" : ` (${issue.path.join(".") || "the whole"}: ${issue.message})`;
    throw new configuration_error/* ConfigurationError */.j1(`${place} is no JSON report of this version${where}: write one with mcp-gates diff --format json.`);
}
/** `undefined` for what is no JSON, which no report is. */
function jsonOf(content) {
    try {
        return JSON.parse(content);
    }
    catch {
        return undefined;
    }
}
function changeNamed(wanted, { changes }, file) {
    const found = changes.filter((change) => change.fingerprint.startsWith(wanted) || change.group.startsWith(wanted));
    const [first] = found;
    if (first === undefined) {
        const known = changes.slice(0, explain_NAMED).map((change) => change.fingerprint);
        const hint = known.length === 0 ? "it has no changes" : `its changes start with ${known.join(", ")}`;
        throw new configuration_error/* ConfigurationError */.j1(`No change of ${file} has the fingerprint ${wanted}: ${hint}.`);
    }
    const edits = new Set(found.map((change) => change.group));
    if (edits.size > 1) {
        throw new configuration_error/* ConfigurationError */.j1(`${edits.size} changes of ${file} start with ${wanted}: give more of the fingerprint (${found
            .slice(0, explain_NAMED)
            .map((change) => change.fingerprint)
            .join(", ")}).`);
    }
    // The one with the witness tells most.
    return found.find((change) => change.proof.witness !== undefined && change.fingerprint.startsWith(wanted)) ?? first;
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

/***/ 47687:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ systemErrorCode)
/* harmony export */ });
/** The code of a failed system call (`ENOENT`), `undefined` for any other error. */
function systemErrorCode(error) {
    // Not by instanceof: an error of Node.js itself can be of another realm.
    if (typeof error !== "object" || error === null || !("code" in error))
        return undefined;
    return typeof error.code === "string" ? error.code : undefined;
}


/***/ }),

/***/ 63102:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ }),

/***/ 99493:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ diffLines)
/* harmony export */ });
/* unused harmony exports lineDiff, diffTrimmedLines, tokenize */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63102);


class LineDiff extends _base_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}


/***/ })

};
