export const id = 7430;
export const ids = [7430,2322,6917,9578,2019,4400];
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
