export const id = 368;
export const ids = [368,7186];
export const modules = {

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

/***/ 9817:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ secretSpellings),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   qk: () => (/* binding */ foreignText)
/* harmony export */ });
/** Of a text of megabytes, one line shows no more; a secret is looked for in all of it. */
const LONGEST_TEXT = 8192;
/**
 * Text from a server, a child process or a reply, made fit for one line of an error message: secrets replaced by `***`,
 * white space folded, everything invisible (controls, bidirectional marks, private use) shown as `<U+200B>`, cut to
 * `length` characters.
 */
function foreignText(text, options) {
    const whole = withoutSecrets(text, options.secrets).trim();
    const line = whole
        .slice(0, LONGEST_TEXT)
        .replaceAll(TERMINAL_COLOURS, "")
        .trim()
        .replaceAll(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? " | " : blanks))
        .replaceAll(/[\t ]+/g, " ")
        .replaceAll(INVISIBLE, (character) => `<U+${codePoint(character).toString(16).toUpperCase().padStart(4, "0")}>`);
    const characters = Array.from(line);
    const isWhole = characters.length <= options.length && whole.length <= LONGEST_TEXT;
    return isWhole ? line : `${characters.slice(0, options.length).join("")}…`;
}
/** A text with every secret replaced by `***`, as it stands, as it looks inside JSON and inside a URL, and in Base64. */
function withoutSecrets(text, secrets) {
    return secretSpellings(secrets).reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}
/** The ways in which a secret can appear in a text, longest first so that a part never hides the whole. */
function secretSpellings(secrets) {
    const spellings = secrets.flatMap((secret) => [
        secret,
        JSON.stringify(secret).slice(1, -1),
        uriSpelling(secret),
        ...base64Spellings(secret),
    ]);
    return [...new Set(spellings)].filter((spelling) => spelling !== "").sort((a, b) => b.length - a.length);
}
function uriSpelling(secret) {
    return encodeURIComponent(secret.toWellFormed());
}
/** With and without the padding, in both alphabets (RFC 4648): logins are sent so, and some servers show what was sent. */
function base64Spellings(secret) {
    const bytes = Buffer.from(secret, "utf8");
    return [bytes.toString("base64").replace(/=+$/, ""), bytes.toString("base64url")];
}
function codePoint(character) {
    return character.codePointAt(0) ?? 0;
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what has to be found.
const TERMINAL_COLOURS = /\u001B\[[0-9;]*[A-Za-z]/g;
// Beside the classes: Hangul fillers and variation selectors, which show nothing either.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|[\u115F\u1160\u3164\uFFA0]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu;


/***/ }),

/***/ 23091:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseJsonText)
/* harmony export */ });
/**
 * Parses JSON (RFC 8259). The engine's own message has no position on every Node version and quotes the text, so the place
 * of an error is found by a scanner of ours. Members called `__proto__` become own members, as `JSON.parse` makes them.
 */
function parseJsonText(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch {
        const { offset, problem } = new Scanner(text).findError();
        const before = text.slice(0, offset);
        const lastBreak = before.lastIndexOf("\n");
        return { ok: false, line: before.split("\n").length, column: offset - lastBreak, problem };
    }
}
/** Walks JSON without recursion (a hostile text may be nested a million times) up to the first offence. */
class Scanner {
    #text;
    // Sticky expressions keep a position, so each scanner has its own.
    #scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
    #escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
    #offset = 0;
    constructor(text) {
        this.#text = text;
    }
    findError() {
        try {
            this.#document();
        }
        catch (offence) {
            if (offence instanceof Offence)
                return { offset: offence.offset, problem: offence.message };
            throw offence;
        }
        // The engine said no and the grammar says yes: only possible for limits of the engine, such as a string too long.
        return { offset: this.#offset, problem: "the text is too large to be parsed" };
    }
    #document() {
        const open = [];
        do {
            this.#blank();
            const inner = open.at(-1);
            const character = this.#text[this.#offset];
            if (character === (inner === "{" ? "}" : "]") && inner !== undefined && this.#justOpened(inner)) {
                this.#offset++;
                open.pop();
            }
            else {
                if (inner === "{")
                    this.#key();
                const opened = this.#value();
                if (opened !== undefined) {
                    open.push(opened);
                    continue;
                }
            }
            this.#close(open);
        } while (open.length > 0);
        this.#blank();
        if (this.#offset < this.#text.length)
            throw this.#offence("there is text after the end of the value");
    }
    /** After a value: any number of closing brackets, then a comma when something is still open. */
    #close(open) {
        for (;;) {
            const inner = open.at(-1);
            if (inner === undefined)
                return;
            this.#blank();
            const end = inner === "{" ? "}" : "]";
            const character = this.#text[this.#offset];
            if (character === ",") {
                this.#offset++;
                return;
            }
            if (character !== end)
                throw this.#expected(`"," or "${end}"`);
            this.#offset++;
            open.pop();
        }
    }
    /** Whether nothing but white space stands between the opening bracket and here: only then may it be closed at once. */
    #justOpened(inner) {
        let before = this.#offset - 1;
        while (before >= 0 && BLANKS.includes(this.#text.charAt(before)))
            before--;
        return this.#text[before] === inner;
    }
    #key() {
        if (this.#text[this.#offset] !== '"')
            throw this.#expected('a member name in double quotes or "}"');
        this.#string();
        this.#blank();
        if (this.#text[this.#offset] !== ":")
            throw this.#expected('":"');
        this.#offset++;
        this.#blank();
    }
    #value() {
        const character = this.#text[this.#offset];
        if (character === "{" || character === "[") {
            this.#offset++;
            return character;
        }
        if (character === '"') {
            this.#string();
            return undefined;
        }
        this.#scalar.lastIndex = this.#offset;
        const scalar = this.#scalar.exec(this.#text)?.[0];
        if (scalar === undefined)
            throw this.#expected("a value");
        this.#offset += scalar.length;
        return undefined;
    }
    #string() {
        const start = this.#offset++;
        for (; this.#offset < this.#text.length; this.#offset++) {
            const character = this.#text.charAt(this.#offset);
            if (character === '"') {
                this.#offset++;
                return;
            }
            if (character < " ")
                throw this.#offence("a string holds a control character that is not escaped");
            if (character === "\\") {
                this.#escape.lastIndex = this.#offset;
                if (!this.#escape.test(this.#text))
                    throw this.#offence("a backslash is followed by what is no escape");
                this.#offset = this.#escape.lastIndex - 1;
            }
        }
        this.#offset = start;
        throw this.#offence("a string is not closed before the end of the text (is it cut off?)");
    }
    #blank() {
        while (this.#offset < this.#text.length && BLANKS.includes(this.#text.charAt(this.#offset)))
            this.#offset++;
    }
    #expected(what) {
        if (this.#offset >= this.#text.length)
            return this.#offence(`the text ends where ${what} should stand (is it cut off?)`);
        return this.#offence(`${what} should stand here`);
    }
    #offence(problem) {
        return new Offence(this.#offset, problem);
    }
}
class Offence extends Error {
    offset;
    constructor(offset, problem) {
        super(problem);
        this.offset = offset;
    }
}
const BLANKS = " \t\n\r";


/***/ }),

/***/ 6392:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isContractOf: () => (/* binding */ isContractOf)
/* harmony export */ });
/* harmony import */ var _contract_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48112);
/* harmony import */ var _contract_semantic_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86522);
/* harmony import */ var _mcp_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22944);
/* harmony import */ var _mcp_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66484);




/** Whether the text of a contract file is what a strict or semantic digest names. */
function isContractOf(digest, text) {
    const side = { name: undefined, source: "a kept contract", secrets: [] };
    try {
        const { contract } = (0,_mcp_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocument */ .u)(text, { side, depth: _mcp_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_LIMITS */ .dR.depth });
        return (0,_contract_model_js__WEBPACK_IMPORTED_MODULE_0__/* .contractDigest */ .vE)(contract) === digest || (0,_contract_semantic_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .semanticDigest */ .t)(contract) === digest;
    }
    catch {
        // What is no contract is not that of any digest.
        return false;
    }
}


/***/ })

};
