export const id = 5070;
export const ids = [5070];
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

/***/ 63507:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wellFormedCanaries),
/* harmony export */   n: () => (/* binding */ canaryItems)
/* harmony export */ });
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _listed_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8497);


/**
 * The text, which is a JSON list or has one call a line; what the calls say is not looked at. Throws a ConfigurationError that
 * names all that is wrong with its form.
 */
function wellFormedCanaries(text) {
    const { problems } = canaryItems(text);
    if (problems.length > 0)
        throw (0,_listed_items_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(undefined, problems);
    return text;
}
/** The calls that a text holds, before anything is known of what they say. */
function canaryItems(text) {
    return (0,_listed_items_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(text, "call", canaryOfLine);
}
function canaryOfLine(line) {
    const [, tool = line, values] = /^(\S+)\s+(.+)$/.exec(line) ?? [];
    if (values === undefined)
        return { value: { tool } };
    const parsed = (0,_listed_items_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o_)(values);
    if ("problem" in parsed)
        return { problem: `the arguments of ${tool}: ${parsed.problem}` };
    if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(parsed.value))
        return { value: { tool, arguments: parsed.value } };
    return { problem: `the arguments of ${tool} are no JSON object` };
}


/***/ }),

/***/ 8497:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _mcp_thrown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77195);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);


/** The items of a JSON list, or of the lines that say something. */
function itemsOf(text, noun, ofLine) {
    if (text.trim().startsWith("[")) {
        const parsed = jsonOf(text);
        if ("problem" in parsed)
            return { items: [], problems: [parsed.problem] };
        const list = Array.isArray(parsed.value) ? parsed.value : [];
        return { items: list.map((value, index) => ({ name: `${noun} ${index + 1}`, value })), problems: [] };
    }
    const readings = text.split(/\r?\n/).map((line, index) => {
        return { name: `line ${index + 1}`, ...(line.trim() === "" ? {} : ofLine(line.trim())) };
    });
    return {
        items: readings.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }])),
        problems: readings.flatMap(({ name, problem }) => (problem === undefined ? [] : [`${name}: ${problem}`])),
    };
}
function jsonOf(text) {
    let isOutlawed = false;
    try {
        const value = JSON.parse(text, (key, member) => {
            // What is made of a member with this name is not to be relied on.
            isOutlawed ||= key === "__proto__";
            return member;
        });
        return isOutlawed ? { problem: '"__proto__" is no name that can be used' } : { value };
    }
    catch (error) {
        return { problem: (0,_mcp_thrown_js__WEBPACK_IMPORTED_MODULE_1__/* .thrownName */ .CA)(error) === "RangeError" ? TOO_DEEP : "no valid JSON" };
    }
}
const TOO_DEEP = "nested too deep";
function checked(schema, { items, problems: earlier }, place) {
    const values = [];
    const problems = [...earlier];
    for (const { name, value } of items) {
        const parsed = parsedBy(schema, value);
        if ("data" in parsed)
            values.push(parsed.data);
        else
            problems.push(...parsed.problems.map((problem) => `${name}: ${problem}`));
    }
    if (problems.length === 0)
        return values;
    throw refusal(place, problems);
}
function parsedBy(schema, value) {
    try {
        const parsed = schema.safeParse(value, { reportInput: true });
        return parsed.success ? { data: parsed.data } : { problems: parsed.error.issues.flatMap(problemsOf) };
    }
    catch (error) {
        // JSON is read without recursion, and checked with it.
        if ((0,_mcp_thrown_js__WEBPACK_IMPORTED_MODULE_1__/* .thrownName */ .CA)(error) === "RangeError")
            return { problems: [TOO_DEEP] };
        throw error;
    }
}
function problemsOf(issue) {
    const where = issue.path.length === 0 ? "" : `${issue.path.map(String).join(".")}: `;
    if (issue.code === "unrecognized_keys")
        return issue.keys.map((key) => `${where}unknown key "${key}"`);
    if (issue.code !== "invalid_type")
        return [where + issue.message];
    return [where + (issue.input === undefined ? "missing" : `must be ${EXPECTED[issue.expected] ?? issue.expected}`)];
}
const EXPECTED = {
    string: "a text",
    int: "a whole number",
    number: "a number",
    boolean: "true or false",
    array: "a list",
    object: "an object",
    record: "an object",
};
function refusal(place, problems) {
    const message = place === undefined ? problems.join("; ") : (0,_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsMessage */ .wL)(`${place} cannot be used`, problems);
    return new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(message);
}


/***/ }),

/***/ 84870:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ selectTargets),
/* harmony export */   cP: () => (/* binding */ hasLabels),
/* harmony export */   gO: () => (/* binding */ parseSelection)
/* harmony export */ });
/* harmony import */ var _mcp_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9817);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(647);
/* harmony import */ var _policy_probe_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52365);




/**
 * The labels that a text asks of a target, with blanks between them: `environment=production colour=blue`. Throws a
 * ConfigurationError that begins with what is wrong.
 */
function parseSelection(text) {
    const labels = new Map();
    for (const word of text.split(/\s+/).filter((each) => each !== "")) {
        const [, name, value = ""] = /^([^=]+)=(.*)$/.exec(word) ?? [];
        const shown = (0,_mcp_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .qk)(word, { secrets: [], length: 60 });
        if (name === undefined)
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`"${shown}" is no label; write name=value, such as environment=production`);
        if (!isLabel(name))
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`"${shown}" asks for a label that no target has${(0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(name, _policy_probe_target_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGET_LABELS */ .S) || `; known are ${_policy_probe_target_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGET_LABELS */ .S.join(", ")}`}`);
        if (value === "")
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${name} has no value; write ${name}=value`);
        if (labels.has(name))
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${name} stands there twice, and a target has one`);
        labels.set(name, value);
    }
    if (labels.size === 0)
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1("no label is named; write name=value, such as environment=production");
    return Object.fromEntries(labels);
}
/** Whether a target has all of these labels. Pure. */
function hasLabels(target, labels) {
    return _policy_probe_target_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGET_LABELS */ .S.every((name) => labels[name] === undefined || target[name] === labels[name]);
}
/**
 * The targets that have all labels that are asked for; without any, all. Throws a ConfigurationError that says which labels there are,
 * where none has them. Pure.
 */
function selectTargets(targets, labels) {
    const numbered = targets.map((named, index) => ({ number: index + 1, named }));
    if (labels === undefined)
        return numbered;
    const selected = numbered.filter(({ named }) => hasLabels(named, labels));
    if (selected.length > 0 || targets.length === 0)
        return selected;
    const known = [...new Set(targets.flatMap(labelWords))].sort();
    const more = known.length > LABELS_TOLD ? ` and ${known.length - LABELS_TOLD} more` : "";
    const there = known.length === 0
        ? "the targets have no labels: give them some where they are listed"
        : `the labels that there are: ${known.slice(0, LABELS_TOLD).join(", ")}${more}`;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`No target is selected: none has ${labelWords(labels).join(" and ")}; ${there}.`);
}
const LABELS_TOLD = 20;
/** `environment=production`, for people. */
function labelWords(labels) {
    return _policy_probe_target_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGET_LABELS */ .S.flatMap((name) => {
        const value = labels[name];
        return value === undefined ? [] : [`${name}=${(0,_mcp_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .qk)(value, { secrets: [], length: 60 })}`];
    });
}
function isLabel(name) {
    return _policy_probe_target_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGET_LABELS */ .S.includes(name);
}


/***/ }),

/***/ 41526:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseTargets)
/* harmony export */ });
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(647);
/* harmony import */ var _policy_probe_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52365);
/* harmony import */ var _listed_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8497);



/** What a line may say of a target beside its address. */
const LABELS = [..._policy_probe_target_js__WEBPACK_IMPORTED_MODULE_0__/* .TARGET_LABELS */ .S, "replicas"];
/**
 * The targets that a text names: a JSON list of addresses and objects, or one target a line, an http(s) URL followed by labels
 * (`https://a.example/mcp region=eu zone=eu-1a replica=1`); `#` begins a line that is a remark. `place` = where the text stands,
 * for errors; without it they begin with what is wrong. Throws a ConfigurationError that names all that is wrong, and shows
 * no address.
 */
function parseTargets(text, place) {
    const { items, problems } = (0,_listed_items_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(text, "target", targetOfLine);
    if (items.length === 0 && problems.length === 0)
        throw (0,_listed_items_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(place, ["name one target at least"]);
    return (0,_listed_items_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)(_policy_probe_target_js__WEBPACK_IMPORTED_MODULE_0__/* .probeTargetSchema */ .D, { items, problems }, place);
}
function targetOfLine(line) {
    if (line.startsWith("#"))
        return {};
    // A command line has words of its own.
    if (!/^https?:/i.test(line))
        return { value: line };
    const [target = "", ...words] = line.split(/\s+/);
    const labels = new Map();
    for (const [index, word] of words.entries()) {
        const [, name, value = ""] = /^([^=]+)=(.*)$/.exec(word) ?? [];
        // The word is not shown: it may be the rest of a URL with a password in it.
        if (name === undefined)
            return { problem: `word ${index + 2} is no label; write name=value, such as zone=eu-1a` };
        if (!LABELS.includes(name))
            return { problem: `unknown label "${name}"${(0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(name, LABELS) || `; known are ${LABELS.join(", ")}`}` };
        if (labels.has(name))
            return { problem: `${name} stands there twice` };
        labels.set(name, name === "replicas" && /^\d{1,9}$/.test(value) ? Number(value) : value);
    }
    return { value: { target, ...Object.fromEntries(labels) } };
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

/***/ 647:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* unused harmony export nearestWord */
/**
 * The known word that a mistyped one probably meant, or `undefined` when none is near: at most a third of the word's
 * letters may differ, two in a short one (a swapped pair counts once), or the one has to begin with the other.
 */
function nearestWord(word, known) {
    const candidates = known
        .map((candidate) => ({ candidate, distance: distanceBetween(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ candidate, distance }) => distance <= allowedDistance(word) || isCutShort(word, candidate))
        .sort((left, right) => left.distance - right.distance);
    return candidates[0]?.candidate;
}
/** A trailing `; did you mean "…"?`, or nothing when no known word is near. */
function suggestion(word, known) {
    const nearest = nearestWord(word, known);
    return nearest === undefined ? "" : `; did you mean "${nearest}"?`;
}
// Words come from a file and may be long; beyond this a comparison says nothing and costs much.
const LONGEST_WORD = 100;
function allowedDistance(word) {
    if (word.length > LONGEST_WORD)
        return -1;
    return word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
}
function isCutShort(word, candidate) {
    return word.length >= 4 && (candidate.startsWith(word) || word.startsWith(candidate));
}
/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours that turn one into the other. */
function distanceBetween(left, right) {
    if (left.length > LONGEST_WORD || right.length > LONGEST_WORD)
        return Number.POSITIVE_INFINITY;
    let beforeLast = [];
    let last = Array.from({ length: right.length + 1 }, (_, column) => column);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const replaced = cell(last, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
            let best = Math.min(cell(last, column) + 1, cell(current, column - 1) + 1, replaced);
            const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            if (row > 1 && column > 1 && swapped)
                best = Math.min(best, cell(beforeLast, column - 2) + 1);
            current.push(best);
        }
        beforeLast = last;
        last = current;
    }
    return cell(last, right.length);
}
function cell(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 72238:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ minimumHealthy),
/* harmony export */   g6: () => (/* binding */ eraChoice),
/* harmony export */   sk: () => (/* binding */ ERA_CHOICES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

const ERA_CHOICES = ["auto", "modern", "legacy"];
/** `auto`, `modern`, `legacy`, or one revision of the protocol. Not a union, which would speak of the revision alone. */
const eraChoice = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(new RegExp(`^(?:${ERA_CHOICES.join("|")}|\\d{4}-\\d{2}-\\d{2})$`), "must be auto, modern, legacy or a revision such as 2026-07-28");
/** `2`, or a share such as `50%`. */
const minimumHealthy = zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()
    .transform((value, issues) => {
    if (typeof value === "number" && Number.isInteger(value) && value >= 0)
        return { count: value };
    const share = typeof value === "string" ? /^(\d{1,3})\s*%$/.exec(value.trim())?.[1] : undefined;
    if (share !== undefined && Number(share) <= 100)
        return { share: Number(share) / 100 };
    if (typeof value === "string" && /^\d+$/.test(value.trim()))
        return { count: Number(value) };
    issues.addIssue({ code: "custom", message: `${JSON.stringify(value)} is no count and no share such as 50%` });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
})
    .meta({
    anyOf: [
        { type: "integer", minimum: 0 },
        { type: "string", pattern: "^\\s*(\\d{1,3}\\s*%|\\d+)\\s*$" },
    ],
});


/***/ }),

/***/ 52365:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ probeTargetSchema),
/* harmony export */   S: () => (/* binding */ TARGET_LABELS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, "must not be empty");
/** What tells targets of one service apart. */
const TARGET_LABELS = ["region", "zone", "replica", "colour", "environment"];
const target = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    target: name,
    region: name.optional(),
    zone: name.optional(),
    replica: name.optional(),
    colour: name.optional(),
    environment: name.optional(),
    /** How many replicas stand behind the address, each asked with the same chance. */
    replicas: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1, "must be 1 at least").optional(),
});
/** One target: an address, or an object with labels. Not a union, which would not say what is wrong with the object. */
const probeTargetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY((given) => (typeof given === "string" ? { target: given } : given), target)
    .meta({ type: ["string", "object"] });


/***/ })

};
