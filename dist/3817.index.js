export const id = 3817;
export const ids = [3817];
export const modules = {

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

/***/ 65081:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ NEGATED),
/* harmony export */   Ls: () => (/* binding */ negatedTwice),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   m0: () => (/* binding */ isPlainlyRecursive)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35563);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43284);



/** In the trail of a part: it must fit, but what it evaluates does not count (2020-12 core, 10.2.1.4). */
const NEGATED = "~not";
/** Parts of one node at most: chains of references and `allOf` beyond that are reported as endless. */
const PART_LIMIT = 500;
/** Follows `$ref` and `allOf` of a node until only plain keywords are left. */
function expand(node) {
    const [position, ...others] = node;
    const schema = position?.schema;
    if (position === undefined || others.length > 0 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema) || leadsOn(schema))
        return follow(node);
    const { pointer, document } = position;
    return {
        parts: [{ schema: (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .asDialectReads */ .QE)(schema, document.dialect), pointer, position, root: 0, trail: [], key: pointer }],
        never: false,
        problems: [],
        references: [],
        merged: 0,
    };
}
/** Keywords that bring further parts. */
const LEADING = ["$ref", "$recursiveRef", "$dynamicRef", "allOf", "anyOf", "not"];
function leadsOn(schema) {
    return LEADING.some((keyword) => Object.hasOwn(schema, keyword));
}
function follow(node) {
    const parts = [];
    const problems = [];
    const references = [];
    let never = false;
    let merged = 0;
    const followTo = (position, reference, trail, root) => {
        const target = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveReference */ .sX)(position, reference);
        if (target === "external" || target === "missing") {
            problems.push({ kind: `${target}-reference`, pointer: position.pointer, reference });
            return;
        }
        references.push({ from: position.pointer, reference, target: target.pointer });
        visit(target, trail, root);
    };
    const visit = (position, trail, root) => {
        const { schema: written, pointer } = position;
        if (written === true)
            return;
        if (written === false) {
            never = true;
            return;
        }
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(written)) {
            problems.push({ kind: "not-a-schema", pointer, reference: "" });
            return;
        }
        const schema = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .asDialectReads */ .QE)(written, position.document.dialect);
        if (trail.includes(pointer) || parts.length >= PART_LIMIT) {
            problems.push({ kind: "endless-reference", pointer, reference: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$ref") ?? "" });
            return;
        }
        const deeper = [...trail, pointer];
        const reference = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$ref");
        if (reference !== undefined && (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .ignoresReferenceSiblings */ .Cz)(position.document.dialect)) {
            // What stands beside the reference demands nothing, but is read by people and models all the same.
            const texts = Object.fromEntries(Object.entries(schema).filter(([keyword]) => TEXTS.has(keyword)));
            if (Object.keys(texts).length > 0)
                parts.push({ schema: texts, pointer, position, root, trail, key: pointer });
            followTo(position, reference, deeper, root);
            return;
        }
        const optional = nullableParts(position, (branch) => collect(branch, deeper, root));
        if (optional !== undefined) {
            parts.push({ schema: without(schema, "anyOf"), pointer, position, root, trail, key: `${pointer}?` }, ...optional.parts);
            references.push(...optional.references);
        }
        else
            parts.push({ schema, pointer, position, root, trail, key: pointer });
        if (reference !== undefined)
            followTo(position, reference, deeper, root);
        const recursive = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$recursiveRef");
        if (recursive !== undefined && isPlainlyRecursive(position))
            followTo(position, recursive, deeper, root);
        else if (recursive !== undefined)
            problems.push({ kind: "dynamic-reference", pointer, reference: recursive });
        const dynamic = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$dynamicRef");
        if (dynamic !== undefined)
            problems.push({ kind: "dynamic-reference", pointer, reference: dynamic });
        const twice = negatedTwice(schema);
        if (twice !== undefined)
            visit((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(position, twice, "not", "not"), [...deeper, NEGATED], root);
        const all = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "allOf");
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(all)) {
            merged += 1;
            for (const [index, item] of all.entries())
                visit((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(position, item, "allOf", index), deeper, root);
        }
    };
    /** What a branch alone expands to. */
    const collect = (position, trail, root) => {
        const outer = {
            parts: parts.splice(0),
            problems: problems.splice(0),
            references: references.splice(0),
            never,
            merged,
        };
        visit(position, trail, root);
        const inner = { parts: [...parts], problems: [...problems], references: [...references], never, merged };
        parts.splice(0, parts.length, ...outer.parts);
        problems.splice(0, problems.length, ...outer.problems);
        references.splice(0, references.length, ...outer.references);
        never = outer.never;
        merged = outer.merged;
        return inner;
    };
    for (const [root, position] of node.entries())
        visit(position, [], root);
    return { parts, never, problems, references, merged };
}
/** What a schema forbids to be forbidden, so that it must fit: `not` with nothing but `not` in it. */
function negatedTwice(schema) {
    const excluded = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(schema, "not");
    return excluded === undefined || Object.keys(excluded).length > 1 ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(excluded, "not");
}
const TEXTS = new Set([
    "title",
    "description",
    "default",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "$comment",
]);
/** Keywords that say something about null, too, so that null cannot simply be added to the types beside them. */
const ABOUT_EVERY_TYPE = ["enum", "const", "anyOf", "oneOf", "not", "if", "unevaluatedProperties", "unevaluatedItems"];
/**
 * `anyOf` of one schema and `null`, as generators write what may be left empty, means that schema with null among its
 * types. `undefined` where it does not.
 */
function nullableParts(position, collect) {
    const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(position.schema) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(position.schema, "anyOf") : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(list) || list.length !== 2)
        return undefined;
    const index = list.findIndex((branch) => !isNull(branch));
    const branch = list[index];
    if (index < 0 || branch === undefined || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(branch) || !list.some(isNull))
        return undefined;
    // Two mere types are read as a list of types.
    if (Object.keys(branch).length === 1 && Object.hasOwn(branch, "type"))
        return undefined;
    const { parts, problems, references, never } = collect((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(position, branch, "anyOf", index));
    const typed = parts.some(({ schema }) => Object.hasOwn(schema, "type"));
    const plain = parts.every(({ schema, key, pointer }) => key === pointer && !ABOUT_EVERY_TYPE.some((keyword) => Object.hasOwn(schema, keyword)));
    if (never || problems.length > 0 || !typed || !plain)
        return undefined;
    return {
        references,
        parts: parts.map((part) => ({ ...part, schema: withNull(part.schema), key: `${part.pointer}?null` })),
    };
}
function isNull(branch) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(branch) && Object.keys(branch).length === 1 && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(branch, "type") === "null";
}
function withNull(schema) {
    const type = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "type");
    if (type === undefined)
        return schema;
    const names = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(type) ? type : [type];
    return { ...schema, type: names.includes("null") ? names : [...names, "null"] };
}
function without(schema, keyword) {
    return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== keyword));
}
/**
 * The places that make a node what it is: a part that is nothing but a reference is named by its target. Empty where they do not
 * tell all: `false` and what cannot be followed are no parts, but demand something.
 */
function placesOf(expansion) {
    const known = PLACES.get(expansion);
    if (known !== undefined)
        return known;
    const places = expansion.never || expansion.problems.length > 0 ? "" : partsPlaces(expansion);
    PLACES.set(expansion, places);
    return places;
}
/** A large one is asked for each time that somebody comes to its node. */
const PLACES = new WeakMap();
function partsPlaces({ parts }) {
    const isReference = ({ schema, key, pointer }) => key === pointer && Object.keys(schema).every((keyword) => keyword === "$ref");
    return parts
        .filter((part) => !isReference(part))
        .map((part) => part.key)
        .join("|");
}
/** Whether `$recursiveRef: "#"` of 2019-09 leads to the root: not so within a schema with an `$id`, which another may extend. */
function isPlainlyRecursive({ base, document }) {
    return base === (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .rootPosition */ .k2)(document).base;
}


/***/ }),

/***/ 65407:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ STRING),
/* harmony export */   B1: () => (/* binding */ FRACTION),
/* harmony export */   Cq: () => (/* binding */ NULL),
/* harmony export */   DK: () => (/* binding */ typeNames),
/* harmony export */   Jx: () => (/* binding */ BOOLEAN),
/* harmony export */   TI: () => (/* binding */ SINGLE_TYPES),
/* harmony export */   en: () => (/* binding */ typesOfKeyword),
/* harmony export */   qv: () => (/* binding */ OBJECT),
/* harmony export */   sO: () => (/* binding */ ARRAY),
/* harmony export */   si: () => (/* binding */ ANY_TYPE),
/* harmony export */   uk: () => (/* binding */ NUMBER),
/* harmony export */   vh: () => (/* binding */ INTEGER),
/* harmony export */   x6: () => (/* binding */ typeOfValue),
/* harmony export */   yL: () => (/* binding */ typeWords)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);

const NULL = 1;
const BOOLEAN = 2;
const INTEGER = 4;
const FRACTION = 8;
const STRING = 16;
const ARRAY = 32;
const OBJECT = 64;
const NUMBER = INTEGER | FRACTION;
const ANY_TYPE = NULL | BOOLEAN | NUMBER | STRING | ARRAY | OBJECT;
/** The types one by one. */
const SINGLE_TYPES = [NULL, BOOLEAN, INTEGER, FRACTION, STRING, ARRAY, OBJECT];
const BITS = {
    null: NULL,
    boolean: BOOLEAN,
    integer: INTEGER,
    number: NUMBER,
    string: STRING,
    array: ARRAY,
    object: OBJECT,
};
/** The set that a `type` keyword names; absent = any. */
function typesOfKeyword(value) {
    if (value === undefined)
        return ANY_TYPE;
    const names = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) ? value : [value];
    return names.reduce((set, name) => set | (typeof name === "string" ? (BITS[name] ?? 0) : 0), 0);
}
/** The one type of a value; 1.0 is an integer (JSON Schema 2020-12 core, 6.1.1). */
function typeOfValue(value) {
    if (value === null)
        return NULL;
    if (typeof value === "boolean")
        return BOOLEAN;
    if (typeof value === "number")
        return Number.isInteger(value) ? INTEGER : FRACTION;
    if (typeof value === "string")
        return STRING;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) ? ARRAY : OBJECT;
}
/** The names of a set as JSON Schema spells them, in a fixed order. */
function typeNames(set) {
    const names = [];
    if (set & OBJECT)
        names.push("object");
    if (set & ARRAY)
        names.push("array");
    if (set & STRING)
        names.push("string");
    if ((set & NUMBER) === NUMBER)
        names.push("number");
    else if (set & INTEGER)
        names.push("integer");
    else if (set & FRACTION)
        names.push("fraction");
    if (set & BOOLEAN)
        names.push("boolean");
    if (set & NULL)
        names.push("null");
    return names;
}
/** The words for a set in a sentence: `string or null`. */
function typeWords(set) {
    if (set === ANY_TYPE)
        return "any type";
    const names = typeNames(set);
    if (names.length === 0)
        return "no type";
    return names.length === 1 ? String(names[0]) : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}


/***/ }),

/***/ 6646:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ captureContract),
/* harmony export */   p: () => (/* binding */ sizeWords)
/* harmony export */ });
/* harmony import */ var _contract_client_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57310);
/* harmony import */ var _mcp_capture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31936);


/** Captures everything that one target promises. Throws a CaptureError when it cannot be obtained whole. */
async function captureContract(request, options) {
    const capture = await (0,_mcp_capture_js__WEBPACK_IMPORTED_MODULE_1__/* .captureTarget */ .GI)(request, options);
    const findings = (0,_contract_client_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .clientFindings */ .M)(capture.contract);
    const ambiguous = findings.filter((finding) => finding.ambiguous).map(({ subject }) => subject);
    return {
        capture,
        notes: [...capture.notes, ...findings.map(({ subject, message }) => `${subject}: ${message}`)],
        ambiguity: ambiguous.length === 0 ? undefined : ambiguityWords(capture, ambiguous),
    };
}
/** Enough to start mending; the notes name them all. */
const NAMED_SUBJECTS = 5;
function ambiguityWords({ source }, subjects) {
    const named = [...new Set(subjects)].slice(0, NAMED_SUBJECTS).join(", ");
    return (`${source}: the contract is ambiguous (see the notes on ${named}), so it cannot be the measure of another one. ` +
        "Mend the server's list and capture it again; nothing was written.");
}
/** How much a contract holds: `2 tools, 1 prompt, 0 resources, 0 resource templates`. */
function sizeWords({ tools, prompts, resources, resourceTemplates }) {
    const counts = [
        [tools.length, "tool"],
        [prompts.length, "prompt"],
        [resources.length, "resource"],
        [resourceTemplates.length, "resource template"],
    ];
    return counts.map(([count, noun]) => `${count} ${noun}${count === 1 ? "" : "s"}`).join(", ");
}


/***/ }),

/***/ 42655:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  captureJob: () => (/* binding */ captureJob)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/shared/contract/model.js
var model = __webpack_require__(48112);
// EXTERNAL MODULE: ./.build/shared/mcp/capture.js + 9 modules
var mcp_capture = __webpack_require__(31936);
// EXTERNAL MODULE: ./.build/shared/mcp/target.js
var target = __webpack_require__(82472);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/contract/json.js
var json = __webpack_require__(21767);
// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
// EXTERNAL MODULE: ./.build/shared/report/plain.js
var plain = __webpack_require__(16941);
;// CONCATENATED MODULE: ./.build/shared/report/captured-contract.js



/** The summary of a contract that was captured and written, as Markdown: a short table, and what a person should know. Pure. */
function renderCapturedContract({ source, contract, notes, digests, file }) {
    const { tools, prompts, resources, resourceTemplates } = contract;
    const rows = [
        ["server", (0,report_escape/* escapeMarkdown */.FV)(serverWords(contract.serverInfo))],
        ["protocol", (0,report_escape/* escapeMarkdown */.FV)(protocolWords(contract))],
        ["tools", String(tools.length)],
        ["prompts", String(prompts.length)],
        ["resources", String(resources.length)],
        ["resource templates", String(resourceTemplates.length)],
        ["digest", (0,report_escape/* inlineCode */.ti)(digests.strict)],
        ["schema-digest", (0,report_escape/* inlineCode */.ti)(digests.semantic)],
        ["file", (0,report_escape/* inlineCode */.ti)(file, { table: true })],
    ];
    const table = ["| contract | |", "| --- | --- |", ...rows.map(([name, value]) => `| ${name} | ${value} |`)];
    return `### 📄 Captured: ${(0,report_escape/* inlineCode */.ti)((0,plain/* oneLine */.TN)(source, 160))}\n\n${table.join("\n")}\n${noteList(notes)}`;
}
/** The summary of a contract that was not written, and why: `problem` is a sentence. Pure. */
function renderUncaptured(problem, notes) {
    return `### ❌ No contract was captured\n\n${(0,report_escape/* escapeMarkdown */.FV)(problem)}\n${noteList(notes)}`;
}
/** A list of a thousand broken tools is one of a thousand notes. */
const NOTES = 20;
function noteList(notes) {
    if (notes.length === 0)
        return "";
    const lines = notes.slice(0, NOTES).map((note) => `- ${(0,report_escape/* escapeMarkdown */.FV)((0,plain/* oneLine */.TN)(note, 600))}`);
    const more = notes.length - lines.length;
    if (more > 0)
        lines.push(`- and ${more} more: the log of the step has them all`);
    return `\n${lines.join("\n")}\n`;
}
function serverWords(server) {
    if (server === null)
        return "not known";
    const words = ["name", "version"].flatMap((key) => (0,json/* stringMember */.sk)(server, key) ?? []);
    return words.length === 0 ? "not known" : (0,plain/* oneLine */.TN)(words.join(" "), 160);
}
function protocolWords({ protocolVersion, conditions }) {
    const era = conditions === null ? "" : ` (${conditions.era} era)`;
    return (0,plain/* oneLine */.TN)(`${protocolVersion ?? "not known"}${era}`, 80);
}

// EXTERNAL MODULE: ./.build/shared/gates/capture-contract.js
var capture_contract = __webpack_require__(6646);
// EXTERNAL MODULE: ./.build/shared/gates/job.js
var gates_job = __webpack_require__(50162);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/release-contract.js
var release_contract = __webpack_require__(73109);
// EXTERNAL MODULE: ./.build/shared/gates/whole-file.js
var whole_file = __webpack_require__(49881);
// EXTERNAL MODULE: ./.build/shared/gates/write-problem.js
var write_problem = __webpack_require__(21520);
// EXTERNAL MODULE: ./.build/shared/policy/system-error.js
var system_error = __webpack_require__(47687);
;// CONCATENATED MODULE: ./.build/shared/gates/written-place.js




/**
 * The path of a file that a step may write, which an input names from the workspace: inside of the workspace or of the runner's
 * folder for temporary files, wherever links lead. `setting` = the input. Throws a ConfigurationError for any other place, and for
 * what is there and no file.
 */
async function writtenPlace(file, setting, { directory, environment }) {
    const path = (0,external_node_path_.resolve)(directory, file);
    const { RUNNER_TEMP: temporary } = environment;
    const roots = [directory, ...(temporary === undefined || temporary === "" ? [] : [temporary])];
    const real = await whereItLeads(path, setting);
    const inside = await Promise.all(roots.map(async (root) => isBelow(real, await whereItLeads(root, setting))));
    if (!inside.includes(true)) {
        const leads = real === path ? "" : `, since it leads to ${real}`;
        throw new configuration_error/* ConfigurationError */.j1(`${setting}: ${file} is neither in the workspace nor in the runner's temporary folder (RUNNER_TEMP)${leads}. Name a file in one of them.`);
    }
    const existing = await (0,promises_.stat)(path).catch(() => undefined);
    if (existing === undefined || existing.isFile())
        return path;
    throw new configuration_error/* ConfigurationError */.j1(`${setting}: ${file} is ${existing.isDirectory() ? "a folder" : "no file"}. Name a file, or one that does not exist yet.`);
}
/** The path without links, as far as it exists. */
async function whereItLeads(path, setting) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        const code = (0,system_error/* systemErrorCode */.v)(error);
        const above = (0,external_node_path_.dirname)(path);
        if ((code === "ENOENT" || code === "ENOTDIR") && above !== path)
            return (0,external_node_path_.join)(await whereItLeads(above, setting), (0,external_node_path_.basename)(path));
        throw new configuration_error/* ConfigurationError */.j1(`${setting}: ${path} cannot be looked at (${code ?? String(error)}). Name another file.`, {
            cause: error,
        });
    }
}
function isBelow(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== "" && !(0,external_node_path_.isAbsolute)(way) && way.split(external_node_path_.sep)[0] !== "..";
}

;// CONCATENATED MODULE: ./.build/shared/gates/capture-job.js














/**
 * Captures a contract as a step of a workflow and writes its file, without a token. A contract that cannot be obtained or is
 * ambiguous fails the step and writes nothing. Throws a ConfigurationError for what the user can put right.
 */
async function captureJob(inputs, job) {
    const directory = await (0,gates_job/* workingDirectory */.p7)(inputs.workingDirectory, job);
    await writtenPlace(inputs.output, "output", job);
    const { legacyOutput } = inputs;
    if (legacyOutput !== undefined) {
        await writtenPlace(legacyOutput, "legacy-output", job);
        if ((0,external_node_path_.resolve)(job.directory, legacyOutput) === (0,external_node_path_.resolve)(job.directory, inputs.output))
            throw new configuration_error/* ConfigurationError */.j1(`legacy-output: ${legacyOutput} is the file of \`output\`. Name another one.`);
    }
    const captured = await capturedOrError(inputs, directory, job);
    if (captured instanceof mcp_capture/* CaptureError */.$3)
        return await tellUncaptured(captured.message, [], job);
    const { capture, notes, ambiguity } = captured;
    for (const note of notes)
        job.log.info((0,report_escape.escapeTerminal)(`note: ${note}`));
    if (ambiguity !== undefined)
        return await tellUncaptured(ambiguity, notes, job);
    const { contract, source } = capture;
    const legacy = await legacyOrError(contract, inputs, directory, job);
    if (legacy instanceof mcp_capture/* CaptureError */.$3)
        return await tellUncaptured(legacy.message, notes, job);
    const path = await written("output", inputs.output, (0,model/* contractFileText */.Q0)(contract), job);
    const legacyPath = legacy === undefined ? null : await written("legacy-output", legacy.file, legacy.text, job);
    const digests = (0,release_contract/* contractDigests */.oB)(contract);
    job.log.info((0,report_escape.escapeTerminal)(`${path}: ${(0,capture_contract/* sizeWords */.p)(contract)}, ${digests.strict}`));
    const file = (0,external_node_path_.relative)(job.directory, path);
    await (0,gates_job/* summarize */.eh)(job, renderCapturedContract({ source, contract, notes, digests, file }));
    const { strict, semantic } = digests;
    const paths = { "contract-path": path, "legacy-path": legacyPath };
    const outputs = { ...paths, digest: strict, "schema-digest": semantic, tools: contract.tools.length };
    return { outputs };
}
async function capturedOrError({ target, headers = {}, environment = {}, era, ...inputs }, directory, { log, interruption }) {
    const request = { target, headers, environment, directory };
    const limits = limitsOf(inputs);
    const onProgress = (step) => log.info((0,report_escape.escapeTerminal)(step));
    const capture = async (cancel) => await (0,capture_contract/* captureContract */.n)(request, { limits, era, onProgress, cancel });
    try {
        return interruption === undefined ? await capture() : await interruption.during(capture);
    }
    catch (error) {
        if (error instanceof mcp_capture/* CaptureError */.$3)
            return error;
        throw error;
    }
}
/** The contract in the legacy era, where it is asked for and the server serves it besides; and no older file in its place. */
async function legacyOrError({ conditions, legacyEra }, inputs, directory, job) {
    const { legacyOutput: file } = inputs;
    if (file === undefined)
        return undefined;
    await (0,promises_.rm)(await writtenPlace(file, "legacy-output", job), { force: true });
    const { kind } = (0,target/* parseTarget */.hu)(inputs.target);
    if ((kind !== "http" && kind !== "stdio") || conditions?.era !== "modern" || legacyEra?.answer !== "served")
        return undefined;
    const captured = await capturedOrError({ ...inputs, era: "legacy" }, directory, job);
    if (captured instanceof mcp_capture/* CaptureError */.$3)
        return captured;
    if (captured.ambiguity !== undefined)
        return new mcp_capture/* CaptureError */.$3("ambiguous", captured.ambiguity);
    return { file, text: (0,model/* contractFileText */.Q0)(captured.capture.contract) };
}
/** The caps that were asked for; the mcp room has the rest. */
function limitsOf({ timeoutSeconds, maxBytes, maxPages, }) {
    return {
        ...(timeoutSeconds === undefined ? {} : { milliseconds: timeoutSeconds * 1000 }),
        ...(maxBytes === undefined ? {} : { bytes: maxBytes }),
        ...(maxPages === undefined ? {} : { pages: maxPages }),
    };
}
async function tellUncaptured(problem, notes, job) {
    await (0,gates_job/* summarize */.eh)(job, renderUncaptured(problem, notes));
    return { outputs: {}, failure: problem };
}
/** Looked at again: what was captured may have run here, and have left links behind. */
async function written(setting, file, text, job) {
    const path = await writtenPlace(file, setting, job);
    try {
        await (0,whole_file/* writeWholeFile */.R)(path, text);
    }
    catch (error) {
        throw new configuration_error/* ConfigurationError */.j1(`${setting}: ${path} cannot be written: ${(0,write_problem/* writeProblem */.b)(error)}; name another file.`, {
            cause: error,
        });
    }
    return path;
}


/***/ }),

/***/ 50162:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _I: () => (/* binding */ connectJob),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   ou: () => (/* binding */ documentationUrl),
/* harmony export */   p7: () => (/* binding */ workingDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91741);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68304);




/** The text of the event that started the job. `command` = what to use in a terminal instead. */
async function readEvent(job, command) {
    const path = job.environment.GITHUB_EVENT_PATH;
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path ?? "", "utf8");
    }
    catch (error) {
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`The event file at GITHUB_EVENT_PATH cannot be read: run this action in a GitHub Actions workflow; in a terminal use ${command}.`, { cause: error });
    }
}
/** GitHub's API with the token that a workflow gives; `undefined` without one. */
async function connectJob(token, job) {
    if (token === undefined)
        return undefined;
    const apiUrl = job.environment.GITHUB_API_URL ?? "https://api.github.com";
    return await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .connectGitHub */ .U)({ token, apiUrl });
}
/** The folder that a workflow names, from the workspace. Throws a ConfigurationError when it is not there. */
async function workingDirectory(name, job) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(job.directory, name);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch(() => undefined))?.isDirectory())
        return directory;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`working-directory: there is no folder ${name} in the workspace.`);
}
/** The summary is for people; when the runner does not take it, the decision stands all the same. */
async function summarize(job, markdown) {
    try {
        await job.log.summary(markdown);
    }
    catch (error) {
        job.log.warning(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** A page of the documentation at the version that runs; GitHub names it only for an action of another repository. */
function documentationUrl(page, { environment }) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
    if (!server || !repository || !ref)
        return undefined;
    return `${server}/${repository}/blob/${encodeURIComponent(ref)}/docs/${page}`;
}


/***/ }),

/***/ 73109:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ readReleaseContract),
/* harmony export */   oB: () => (/* binding */ contractDigests),
/* harmony export */   pr: () => (/* binding */ keptContract)
/* harmony export */ });
/* harmony import */ var _contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _contract_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48112);
/* harmony import */ var _contract_semantic_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86522);
/* harmony import */ var _mcp_budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22944);
/* harmony import */ var _mcp_capture_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31936);
/* harmony import */ var _mcp_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66484);
/* harmony import */ var _mcp_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82472);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68304);
/* harmony import */ var _promotion_ledger_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39843);
/* harmony import */ var _report_sentence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11592);










/**
 * The contract of a release: the file that the run names, else what the ledger keeps by its digest. Whether the file has the
 * digest that the run names is asked by the identity gate. Throws a ConfigurationError that names a file that cannot be read.
 */
async function readReleaseContract(request) {
    const { schemaPath, schemaDigest, directory, limits = {}, ledger } = request;
    if (schemaPath !== undefined)
        return releaseContract(await contractFile(schemaPath, { directory, limits }));
    if (schemaDigest !== undefined)
        return await keptContract(ledger, schemaDigest, limits);
    return { state: "missing", why: "neither a contract file nor a digest is named" };
}
/** The contract that the ledger keeps by a strict or semantic digest. Never throws for what the ledger does. */
async function keptContract(ledger, digest, limits = {}) {
    let text;
    try {
        text = await ledger.contract(digest);
    }
    catch (error) {
        if (!(error instanceof _promotion_ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .LedgerError */ .oy))
            throw error;
        return {
            state: "unknown",
            why: `the ledger could not be asked for ${(0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestStart */ .zk)(digest)}: ${(0,_report_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutFullStop */ .Qu)(error.message)}`,
        };
    }
    if (text === undefined)
        return { state: "missing", why: `the ledger does not keep ${(0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestStart */ .zk)(digest)}` };
    const most = limits.bytes ?? _mcp_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_LIMITS */ .dR.bytes;
    const place = `what the ledger keeps as ${(0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestStart */ .zk)(digest)}`;
    if (Buffer.byteLength(text) > most)
        return { state: "unknown", why: `${place} is larger than ${most} bytes` };
    try {
        const side = { name: undefined, source: place, secrets: [] };
        const found = releaseContract({ ...(0,_mcp_document_js__WEBPACK_IMPORTED_MODULE_5__/* .readDocument */ .u)(text, { side, depth: _mcp_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_LIMITS */ .dR.depth }), source: place });
        // Whoever may write there could put another contract in its place.
        if (found.digests.semantic === digest || found.digests.strict === digest)
            return found;
        return { state: "unknown", why: `${place} is another contract: ${(0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestStart */ .zk)(found.digests.semantic)}` };
    }
    catch (error) {
        if (!(error instanceof _mcp_capture_js__WEBPACK_IMPORTED_MODULE_4__/* .CaptureError */ .$3))
            throw error;
        return { state: "unknown", why: `${place} cannot be read: ${error.problem ?? (0,_report_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutFullStop */ .Qu)(error.message)}` };
    }
}
/** A release is known by its semantic digest. */
function releaseContract(capture) {
    const digests = contractDigests(capture.contract);
    const kept = { digest: digests.semantic, text: (0,_contract_model_js__WEBPACK_IMPORTED_MODULE_1__/* .contractFileText */ .Q0)(capture.contract) };
    return { state: "read", capture, digests, kept };
}
function contractDigests(contract) {
    return { strict: (0,_contract_model_js__WEBPACK_IMPORTED_MODULE_1__/* .contractDigest */ .vE)(contract), semantic: (0,_contract_semantic_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .semanticDigest */ .t)(contract) };
}
async function contractFile(path, { directory, limits }) {
    try {
        const { kind } = (0,_mcp_target_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTarget */ .hu)(path);
        if (kind === "http" || kind === "stdio")
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1("schema-path is a running server: name a contract file, as `mcp-gates snapshot` writes it, or git:<ref>:<path>.");
        return await (0,_mcp_capture_js__WEBPACK_IMPORTED_MODULE_4__/* .captureTarget */ .GI)({ target: path, directory }, { limits });
    }
    catch (error) {
        if (!(error instanceof _mcp_capture_js__WEBPACK_IMPORTED_MODULE_4__/* .CaptureError */ .$3))
            throw error;
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1(`schema-path: ${error.message}`, { cause: error });
    }
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

/***/ 91741:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ connectGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/shared/github/bounded-fetch.js
/**
 * A `fetch` that gives up: after so many milliseconds until the end of the reply, after so many bytes of it, when the signal says so, and at a
 * redirect, since a redirected call would carry the token elsewhere. Each is an error of the call, like a lost connection.
 */
function boundedFetch(fetch, limits) {
    return async (url, options) => {
        const timeout = AbortSignal.timeout(limits.milliseconds);
        const signal = limits.signal === undefined ? timeout : AbortSignal.any([timeout, limits.signal]);
        try {
            const response = await fetch(url, { ...options, redirect: "error", signal });
            const body = await readBody(response, limits.bytes);
            const headers = new Headers([...response.headers]);
            // The body is decoded already.
            headers.delete("content-encoding");
            headers.delete("content-length");
            return new Response(body, { status: response.status, statusText: response.statusText, headers });
        }
        catch (error) {
            if (timeout.aborted)
                throw new Error(`not answered within ${limits.milliseconds / 1000} s`, { cause: error });
            throw error;
        }
    };
}
async function readBody(response, limit) {
    if (response.body === null || response.status === 204)
        return null;
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body) {
        bytes += chunk.byteLength;
        if (bytes > limit)
            throw new Error(`the reply is longer than ${limit} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./.build/shared/github/github-error.js
var github_error = __webpack_require__(68146);
// EXTERNAL MODULE: ./.build/shared/github/retry.js
var retry = __webpack_require__(12090);
;// CONCATENATED MODULE: ./.build/shared/github/client.js




/** Bytes of one reply: a hundred comments of the largest size fit. */
const REPLY_BYTES = 64 * 1024 * 1024;
/** Connects with GitHub's API. The library is loaded here, so that a run that needs no API does not pay for it. */
async function connectGitHub(connection) {
    const { GitHub, defaults, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1845)]).then(__webpack_require__.bind(__webpack_require__, 61845));
    const fetch = boundedFetch(defaults.request?.fetch, {
        bytes: REPLY_BYTES,
        milliseconds: connection.timeoutMilliseconds ?? 15_000,
        ...(connection.signal === undefined ? {} : { signal: connection.signal }),
    });
    const baseUrl = connection.apiUrl.replace(/\/+$/, "");
    // The library reads JSON with integers of any size, which takes several times as long; GitHub's are small enough.
    const request = { fetch, parseSuccessResponseBody: false };
    const octokit = new GitHub(getOctokitOptions(connection.token, { baseUrl, request }));
    return async (route, parameters, { reply, repeatable }) => {
        const method = route.slice(0, route.indexOf(" "));
        const send = () => octokit.request(addressed(route, baseUrl), { ...parameters });
        const response = await withRetries(send, repeatable ?? method !== "POST", connection.signal);
        const parsed = reply.safeParse(await bodyOf(response.data));
        if (parsed.success) {
            const nextPage = /;\s*rel="next"/.test(response.headers.link ?? "");
            return { data: parsed.data, nextPage, date: momentOf(response.headers.date) };
        }
        const issue = parsed.error.issues[0];
        const place = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
        throw new github_error/* GitHubError */.y({ method, url: response.url }, 0, `the reply is not as documented${place}: ${issue?.message}`);
    };
}
/** What a body says: JSON, or as text what is none. It is a stream of what was read already. */
async function bodyOf(body) {
    if (typeof body !== "object" || body === null || !("getReader" in body))
        return body;
    const text = await new Response(body).text();
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function momentOf(date) {
    const milliseconds = Date.parse(date ?? "");
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
/** On GitHub Enterprise Server GraphQL is not below the REST API's `/api/v3` but beside it. */
function addressed(route, baseUrl) {
    return route === "POST /graphql" ? `POST ${baseUrl.replace(/\/v3$/, "")}/graphql` : route;
}
async function withRetries(send, repeatable, signal) {
    for (let attempt = 1;; attempt++) {
        try {
            return await send();
        }
        catch (error) {
            const failure = failureOf(error);
            const wait = (0,retry/* waitBeforeRetry */.j)(attempt, { ...failure, repeatable });
            if (wait === undefined || signal?.aborted === true || !(await sleptWhole(wait, signal)))
                throw new github_error/* GitHubError */.y(failure.call, failure.status, failure.message, { cause: error });
        }
    }
}
/** `false` when the signal ended the wait. */
async function sleptWhole(milliseconds, signal) {
    try {
        await (0,promises_.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
        return true;
    }
    catch {
        return false;
    }
}
/** What octokit's error says. Without a `response` its status is its own invention: there was no reply. */
function failureOf(error) {
    if (!(error instanceof Error) || !("request" in error))
        throw error;
    const { request, response, status } = error;
    const call = { method: request.method, url: request.url };
    if (response === undefined)
        return { status: 0, message: error.message, headers: {}, call };
    return { status, message: error.message, headers: response.headers, call };
}


/***/ }),

/***/ 68146:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isPermissionDenied),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/**
 * A call to GitHub's API that did not succeed. `status` 0 means that there was no
 * reply that could be used. The message is made of method, URL and GitHub's own words; headers, and with them the token, are
 * never part of it. Slashes of paths and refs, which the library escapes, are shown as slashes: a workflow command escapes the
 * percent sign once more, and nobody would find the file by what the log then shows.
 */
class GitHubError extends Error {
    status;
    constructor(call, status, reason, options) {
        super(`[${call.method}] ${call.url.replaceAll(/%2F/gi, "/")}: ${status === 0 ? "no usable reply," : status} ${reason}`, options);
        this.name = "GitHubError";
        this.status = status;
    }
}
/** Whether GitHub refused because the token may not do this: a fork's read-only token, a permission that is missing. */
function isPermissionDenied(error) {
    return error instanceof GitHubError && error.status === 403 && !/rate limit/i.test(error.message);
}


/***/ }),

/***/ 12090:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ waitBeforeRetry)
/* harmony export */ });
/** Attempts of one call, the first included. */
const ATTEMPTS = 3;
/** A longer wait than this is not waited for: the call fails at once and says so. */
const LONGEST_WAIT_MILLISECONDS = 30_000;
/**
 * Milliseconds to wait before the next attempt, or `undefined` when there must not be one. Repeated are: failures of
 * GitHub itself (5xx, no reply) of calls that can be repeated, and refusals by a rate limit of every call, since those
 * were not carried out. `retry-after` is kept to (GitHub, "Rate limits for the REST API", handling of secondary limits).
 */
function waitBeforeRetry(attempt, failure) {
    if (attempt >= ATTEMPTS)
        return undefined;
    const limited = isRateLimit(failure);
    const faulty = failure.repeatable && (failure.status === 0 || failure.status >= 500);
    if (!limited && !faulty)
        return undefined;
    const asked = Number(failure.headers["retry-after"] ?? Number.NaN);
    const wait = Number.isFinite(asked) ? asked * 1000 : 1000 * 2 ** (attempt - 1);
    return wait <= LONGEST_WAIT_MILLISECONDS ? Math.max(0, wait) : undefined;
}
function isRateLimit({ status, message, headers }) {
    if (status === 429)
        return true;
    return status === 403 && (headers["retry-after"] !== undefined || /secondary rate limit/i.test(message));
}


/***/ }),

/***/ 11592:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   Qu: () => (/* binding */ withoutFullStop),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/** A text as a sentence with its end: a full stop where it has none, for what others wrote may end in one, or in `?`. */
function ended(text) {
    const line = text.trimEnd();
    return /[.!?…]$/u.test(line) ? line : `${line}.`;
}
/** A sentence as a phrase of another one: without its full stop. */
function withoutFullStop(sentence) {
    return sentence.replace(/\.$/, "");
}
/** What somebody wrote, on one line; empty = nothing. */
function onOneLine(text = "") {
    return text.replaceAll(/\s+/g, " ").trim();
}


/***/ })

};
