export const id = 4858;
export const ids = [4858];
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

/***/ 47545:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nU: () => (/* binding */ takesUsual),
/* harmony export */   xY: () => (/* binding */ ASSERTED_FORMATS),
/* harmony export */   zI: () => (/* binding */ exampleOfFormat)
/* harmony export */ });
/**
 * The formats that can be asserted, each as a pattern of its strings and one of them that people know. All other names are
 * annotations, whoever asserts (JSON Schema 2020-12 validation, 7.2.1).
 */
const ASSERTED_FORMATS = new Map(Object.entries({
    date: { pattern: whole(date()), example: "2027-01-31" },
    time: { pattern: whole(time()), example: "12:30:00Z" },
    "date-time": { pattern: whole(`${date()}[Tt]${time()}`), example: "2027-01-31T12:30:00Z" },
    duration: { pattern: whole(duration()), example: "P1D" },
    email: { pattern: whole(`${word()}(?:\\.${word()})*@${label()}(?:\\.${label()})+`), example: "ada@example.com" },
    hostname: { pattern: whole(`${label()}(?:\\.${label()})*`), example: "example.com" },
    ipv4: { pattern: whole(ipv4()), example: "192.0.2.1" },
    ipv6: { pattern: whole(ipv6()), example: "2001:db8::1" },
    uri: { pattern: whole(uri()), example: "https://example.com/" },
    uuid: { pattern: whole(uuid()), example: "123e4567-e89b-42d3-a456-426614174000" },
}));
/** Texts of a format that whoever checks it is to take. */
const USUAL = new Map([
    ["date", ["2027-01-31", "2024-02-29"]],
    ["time", ["12:30:00Z", "12:30:00.123Z"]],
    ["date-time", ["2027-01-31T12:30:00Z", "2027-01-31T12:30:00.123Z"]],
    ["duration", ["P1D", "PT1H30M"]],
    ["email", ["ada@example.com", "ada.lovelace+list@mail.example.org"]],
    ["hostname", ["example.com", "a-1.example.org"]],
    ["ipv4", ["192.0.2.1", "255.255.255.255"]],
    ["ipv6", ["2001:db8::1", "::1"]],
    ["uri", ["https://example.com/", "https://example.com:8080/a/b?c=d#e"]],
    [
        "uuid",
        [
            "123e4567-e89b-12d3-a456-426614174000",
            "123e4567-e89b-42d3-a456-426614174000",
            "018f4e8a-7b7c-7d3e-9f00-123456789abc",
        ],
    ],
]);
/** Whether a check takes the usual texts of a format; `false` for a format of which none are known. */
function takesUsual(format, takes) {
    return USUAL.get(format)?.every(takes) === true;
}
/** A text of each further format that JSON Schema (2020-12 validation, 7.3) or OpenAPI names, which people know. */
const FURTHER_EXAMPLES = new Map([
    ["idn-email", "ada@example.com"],
    ["idn-hostname", "example.com"],
    ["url", "https://example.com/"],
    ["uri-reference", "/a"],
    ["iri", "https://example.com/"],
    ["iri-reference", "/a"],
    ["uri-template", "/{a}"],
    ["json-pointer", "/a"],
    ["relative-json-pointer", "0/a"],
    ["regex", "a"],
    ["byte", "YQ=="],
]);
/** A text of a format; `undefined` for a name that no standard gives a meaning. */
function exampleOfFormat(name) {
    return ASSERTED_FORMATS.get(name)?.example ?? FURTHER_EXAMPLES.get(name);
}
function whole(source) {
    return `^(?:${source})$`;
}
/** RFC 3339, full-date, with the days that each month has. */
function date() {
    const long = "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])";
    const short = "(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)";
    const leapYear = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
    return `(?:\\d{4}-(?:${long}|${short}|02-(?:0[1-9]|1\\d|2[0-8]))|${leapYear}-02-29)`;
}
/** RFC 3339, full-time, without leap seconds. */
function time() {
    const clock = "(?:[01]\\d|2[0-3]):[0-5]\\d";
    return `${clock}:[0-5]\\d(?:\\.\\d+)?(?:[Zz]|[+-]${clock})`;
}
/** RFC 3339, appendix A. */
function duration() {
    const clock = "T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)";
    const days = "(?:\\d+D|\\d+M(?:\\d+D)?|\\d+Y(?:\\d+M(?:\\d+D)?)?)";
    return `P(?:${days}(?:${clock})?|${clock}|\\d+W)`;
}
/** RFC 5322, atext: what a local part is made of between its dots. */
function word() {
    return "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
}
/** RFC 1123, 2.1. */
function label() {
    return "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
}
/** RFC 3986, IPv4address. */
function ipv4() {
    const octet = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    return `(?:${octet}\\.){3}${octet}`;
}
/** RFC 3986, IPv6address: `::` stands for what is left of eight groups, and the last two may be an IPv4 address. */
function ipv6() {
    const group = "[0-9A-Fa-f]{1,4}";
    const last = `(?:${group}:${group}|${ipv4()})`;
    const before = (most) => (most === 0 ? "" : `(?:(?:${group}:){0,${most - 1}}${group})?`);
    const shortened = [5, 4, 3, 2, 1, 0].map((behind) => `${before(5 - behind)}::(?:${group}:){${behind}}${last}`);
    return [`(?:${group}:){6}${last}`, ...shortened, `${before(6)}::${group}`, `${before(7)}::`].join("|");
}
/** RFC 3986, a URI by its characters: a scheme, and what may stand behind it. */
function uri() {
    return "[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+";
}
/** RFC 4122. */
function uuid() {
    const digits = (count) => `[0-9A-Fa-f]{${count}}`;
    return [8, 4, 4, 4, 12].map(digits).join("-");
}


/***/ }),

/***/ 46306:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ intersection),
/* harmony export */   Eo: () => (/* binding */ STATE_LIMIT),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   Xp: () => (/* binding */ isRegularExpression),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   fV: () => (/* binding */ LAST_CHARACTER)
/* harmony export */ });
/* harmony import */ var _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91895);
/* harmony import */ var refa__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55168);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57039);



/** States of an automaton; patterns that need more are not decided. */
const STATE_LIMIT = 1500;
/** Characters of a pattern; longer ones are not decided. */
const LENGTH_LIMIT = 2000;
/** The last Unicode character. */
const LAST_CHARACTER = 0x10_ff_ff;
/** Whether a pattern is a regular expression at all (ECMA-262, with or without the `u` flag). */
function isRegularExpression(pattern) {
    return parse(pattern) !== undefined;
}
/**
 * The strings in which a pattern (ECMA-262, unanchored) matches somewhere. `undefined` for one with word boundaries,
 * back-references, inner anchors, look-behind, look-ahead anywhere but behind a leading `^`, or too many states.
 */
function languageOf(pattern) {
    const parsed = parse(pattern);
    const alternatives = parsed?.ast.alternatives.map(demandsOf) ?? [];
    const known = alternatives.filter((alternative) => alternative !== undefined);
    if (parsed === undefined || known.length < alternatives.length)
        return undefined;
    return bounded(() => {
        const automaton = known.every(({ ahead }) => ahead.length === 0)
            ? automatonOf(known.map(({ whole }) => whole).join("|"), parsed.flags)
            : union(known.map((alternative) => withLookAhead(alternative, parsed.flags)));
        const complement = complementOf(automaton);
        return { automaton, complement, digest: `language:${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfText */ .Nv)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalText */ .A4)(transitionTable(automaton)))}` };
    });
}
function demandsOf(alternative) {
    const elements = [...alternative.elements];
    const from = isEdge(elements[0], "start");
    const behind = from ? elements.slice(1) : elements;
    const body = behind.findIndex((element) => !isLookAhead(element));
    const leading = from ? behind.slice(0, body < 0 ? undefined : body).filter(isLookAhead) : [];
    const whole = wholeSource(behind.slice(leading.length), from);
    const ahead = leading.map(({ alternatives, negate }) => {
        const sources = alternatives.map((one) => wholeSource([...one.elements], true));
        return sources.includes(undefined) ? undefined : { whole: sources.join("|"), negated: negate };
    });
    const known = ahead.filter((one) => one !== undefined);
    return whole === undefined || known.length < ahead.length ? undefined : { whole, ahead: known };
}
/** A source for whole strings, from elements that match from the start (`from`) or anywhere; `undefined` for what is not regular. */
function wholeSource(elements, from) {
    const to = isEdge(elements.at(-1), "end");
    const inner = to ? elements.slice(0, -1) : elements;
    if (inner.some(hasAssertion))
        return undefined;
    const source = inner.map((element) => element.raw).join("");
    return `${from ? "" : "[^]*"}(?:${source})${to ? "" : "[^]*"}`;
}
function withLookAhead({ whole, ahead }, flags) {
    return ahead.reduce((automaton, demand) => {
        const demanded = automatonOf(demand.whole, flags);
        return intersection(automaton, demand.negated ? complementOf(demanded) : demanded);
    }, automatonOf(whole, flags));
}
/** The smallest automaton of a source without assertions. Throws when it has too many states. */
function automatonOf(source, flags) {
    const { expression, maxCharacter } = refa__WEBPACK_IMPORTED_MODULE_1__.JS.Parser.fromLiteral({ source, flags }).parse({ maxNodes: 20_000 });
    const nfa = refa__WEBPACK_IMPORTED_MODULE_1__/* .NFA */ .MD.fromRegex(expression, { maxCharacter }, { assertions: "throw" }, new refa__WEBPACK_IMPORTED_MODULE_1__/* .NFA */ .MD.LimitedNodeFactory(STATE_LIMIT * 4));
    return deterministic(nfa);
}
function deterministic(automaton) {
    const states = refa__WEBPACK_IMPORTED_MODULE_1__/* .DFA */ .M8.fromFA(automaton, new refa__WEBPACK_IMPORTED_MODULE_1__/* .DFA */ .M8.LimitedNodeFactory(STATE_LIMIT));
    states.minimize();
    return states;
}
function complementOf(automaton) {
    const complement = automaton.copy();
    complement.complement();
    return complement;
}
/** The strings of both automata. Throws when it has too many states. */
function intersection(left, right) {
    const both = refa__WEBPACK_IMPORTED_MODULE_1__/* .DFA */ .M8.fromIntersection(left, right, new refa__WEBPACK_IMPORTED_MODULE_1__/* .DFA */ .M8.LimitedNodeFactory(STATE_LIMIT * 4));
    both.minimize();
    return both;
}
function union(automata) {
    const [first, ...others] = automata;
    const all = refa__WEBPACK_IMPORTED_MODULE_1__/* .NFA */ .MD.fromFA(first, new refa__WEBPACK_IMPORTED_MODULE_1__/* .NFA */ .MD.LimitedNodeFactory(STATE_LIMIT * 4));
    for (const automaton of others)
        all.union(automaton);
    return deterministic(all);
}
function parse(pattern) {
    if (pattern.length > LENGTH_LIMIT)
        return undefined;
    for (const unicode of [true, false]) {
        try {
            const ast = new _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__/* .RegExpParser */ .HA().parsePattern(pattern, 0, pattern.length, { unicode });
            return { ast, flags: unicode ? "u" : "" };
        }
        catch {
            // Without the u flag some more escapes are allowed, and validators fall back to that.
        }
    }
    return undefined;
}
function isLookAhead(element) {
    return element.type === "Assertion" && element.kind === "lookahead";
}
function isEdge(element, kind) {
    return element?.type === "Assertion" && element.kind === kind;
}
function hasAssertion(element) {
    let found = false;
    (0,_eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__/* .visitRegExpAST */ .p5)(element, {
        onAssertionEnter: () => {
            found = true;
        },
        onBackreferenceEnter: () => {
            found = true;
        },
    });
    return found;
}
/** The transitions of a minimal automaton with its states numbered in the order of a breadth-first walk. */
function transitionTable(automaton) {
    const numbers = new Map([[automaton.initial, 0]]);
    const rows = [];
    for (const node of numbers.keys()) {
        const byTarget = new Map();
        for (const [range, target] of node.out.entries()) {
            if (!numbers.has(target))
                numbers.set(target, numbers.size);
            const number = numbers.get(target) ?? 0;
            const ranges = byTarget.get(number) ?? [];
            const last = ranges.at(-1);
            if (last !== undefined && last[1] === range.min - 1)
                last[1] = range.max;
            else
                ranges.push([range.min, range.max]);
            byTarget.set(number, ranges);
        }
        rows.push([automaton.finals.has(node), [...byTarget].map(([target, ranges]) => [target, ranges])]);
    }
    return rows;
}
/**
 * The result of a computation with automata, `undefined` when there is none: the library throws when a bound of states is
 * passed, on assertions, and on automata over different alphabets. Each of them means "not known" to whoever asks.
 */
function bounded(compute) {
    try {
        return compute();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 90346:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ Languages),
  p: () => (/* binding */ formatOfPattern)
});

// EXTERNAL MODULE: ./node_modules/refa/index.js
var refa = __webpack_require__(55168);
// EXTERNAL MODULE: ./.build/shared/contract/schema/formats.js
var formats = __webpack_require__(47545);
// EXTERNAL MODULE: ./.build/shared/contract/schema/pattern-language.js
var pattern_language = __webpack_require__(46306);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/shortest-words.js
/**
 * Some words of a regular language: the shortest one, and those that leave it at one place and end as soon as they can;
 * shortest first. Each state is looked at once, so that a pattern such as `[0-9a-f]{64}` costs no more than its automaton.
 */
function shortestWords(automaton, most) {
    const distances = distancesToEnd(automaton);
    if (!distances.has(automaton.initial))
        return [];
    const path = shortestPath(automaton.initial, distances);
    const words = new Set([path.map(({ character }) => character).join("")]);
    // An end that can be left again makes one more place to leave at.
    const places = [...path.map(({ state }) => state), path.at(-1)?.transition.target ?? automaton.initial];
    let prefix = "";
    for (const [index, state] of places.entries()) {
        if (words.size >= most * 4)
            break;
        for (const transition of transitionsOf(state)) {
            if (!distances.has(transition.target) || transition.target === path[index]?.transition.target)
                continue;
            const rest = shortestPath(transition.target, distances);
            words.add(prefix + characterOf(transition) + rest.map(({ character }) => character).join(""));
        }
        prefix += path[index]?.character ?? "";
    }
    return [...words].sort((left, right) => left.length - right.length).slice(0, most);
}
/** How many characters it takes at least from each state to an end; states without a way to one are left out. */
function distancesToEnd(automaton) {
    const sources = new Map();
    const states = new Set([automaton.initial]);
    for (const state of states) {
        for (const { target } of transitionsOf(state)) {
            states.add(target);
            sources.set(target, [...(sources.get(target) ?? []), state]);
        }
    }
    const distances = new Map([...automaton.finals].map((state) => [state, 0]));
    for (const [state, distance] of distances) {
        for (const source of sources.get(state) ?? []) {
            if (!distances.has(source))
                distances.set(source, distance + 1);
        }
    }
    return distances;
}
function shortestPath(from, distances) {
    const path = [];
    for (let state = from; (distances.get(state) ?? 0) > 0;) {
        const left = (distances.get(state) ?? 0) - 1;
        const transition = transitionsOf(state).find(({ target }) => distances.get(target) === left);
        if (transition === undefined)
            break;
        path.push({ state, transition, character: characterOf(transition) });
        state = transition.target;
    }
    return path;
}
function transitionsOf(state) {
    const byTarget = new Map();
    for (const [range, target] of state.out.entries()) {
        byTarget.set(target, [...(byTarget.get(target) ?? []), range]);
    }
    return [...byTarget].map(([target, ranges]) => ({ ranges, target }));
}
const READABLE = [
    [0x61, 0x7a],
    [0x41, 0x5a],
    [0x30, 0x39],
    [0x2d, 0x2f],
    [0x20, 0x7e],
];
function characterOf({ ranges }) {
    for (const [low, high] of READABLE) {
        for (const range of ranges) {
            const candidate = Math.max(low, range.min);
            if (candidate <= Math.min(high, range.max))
                return String.fromCodePoint(candidate);
        }
    }
    return String.fromCodePoint(ranges[0]?.min ?? 0x61);
}

;// CONCATENATED MODULE: ./.build/shared/contract/schema/word-lengths.js
/** How long the words of an automaton are at least and at most; `undefined` when it has none. Each state is looked at once. */
function wordLengths(automaton) {
    const ending = endingStates(automaton);
    if (!ending.has(automaton.initial))
        return undefined;
    return { least: shortest(automaton), most: longest(automaton.initial, { ending, known: new Map() }) };
}
/** The states from which a word can end. */
function endingStates(automaton) {
    const sources = new Map();
    const states = new Set([automaton.initial]);
    for (const state of states) {
        for (const target of state.out.values()) {
            states.add(target);
            sources.set(target, [...(sources.get(target) ?? []), state]);
        }
    }
    const ending = new Set(automaton.finals);
    for (const state of ending)
        for (const source of sources.get(state) ?? [])
            ending.add(source);
    return ending;
}
function shortest(automaton) {
    const distances = new Map([[automaton.initial, 0]]);
    for (const [state, distance] of distances) {
        if (automaton.finals.has(state))
            return distance;
        for (const target of state.out.values())
            if (!distances.has(target))
                distances.set(target, distance + 1);
    }
    return Number.POSITIVE_INFINITY;
}
/**
 * How far it is to the farthest end. A state that is met again while its own answer is under way stands on a circle: there is
 * no farthest end then, and none from all that led there.
 */
function longest(state, facts) {
    const known = facts.known.get(state);
    if (known !== undefined)
        return known;
    facts.known.set(state, Number.POSITIVE_INFINITY);
    let most = 0;
    for (const target of state.out.values()) {
        if (facts.ending.has(target))
            most = Math.max(most, 1 + longest(target, facts));
        if (most === Number.POSITIVE_INFINITY)
            return most;
    }
    facts.known.set(state, most);
    return most;
}

;// CONCATENATED MODULE: ./.build/shared/contract/schema/patterns.js





/**
 * Regular languages of JSON Schema patterns: ECMA-262, unanchored, on code points (JSON Schema 2020-12 core, 6.4).
 * Patterns that have no language here (see {@link languageOf}) have every question about them answered "unknown". One instance serves one comparison and compiles each pattern once; it never
 * backtracks, so hostile patterns cost no more than their automaton.
 */
class Languages {
    #compiled = new Map();
    #relations = new Map();
    #samples = new Map();
    #implied = new Map();
    #lengths = new Map();
    /** How `format` is read in all schemas whose strings this instance speaks of. */
    formats;
    constructor({ formats = "annotation" } = {}) {
        this.formats = formats;
    }
    /** The pattern of a format that is asserted; `undefined` for one that demands nothing. */
    assertedPattern(format) {
        if (format === undefined || this.formats === "annotation")
            return undefined;
        return formats/* ASSERTED_FORMATS */.xY.get(format)?.pattern;
    }
    /** How the strings that `left` matches relate to those that `right` matches: `narrower` = all of them and fewer. */
    compare(left, right) {
        if (left === right)
            return "equal";
        const key = `${left}\u0000${right}`;
        const known = this.#relations.get(key);
        if (known !== undefined)
            return known;
        const relation = this.#relate(left, right);
        this.#relations.set(key, relation);
        return relation;
    }
    /** Whether questions about a pattern have an answer here. */
    isRegular(pattern) {
        return this.#language(pattern) !== undefined;
    }
    /** Whether a pattern matches a string; `undefined` when the pattern has no language here. */
    matches(pattern, text) {
        const language = this.#language(pattern);
        return language?.automaton.test([...text].map((character) => character.codePointAt(0) ?? 0));
    }
    /** Whether no string matches both; `undefined` when not known. */
    disjoint(left, right) {
        const a = this.#language(left);
        const b = this.#language(right);
        if (a === undefined || b === undefined)
            return undefined;
        return (0,pattern_language/* bounded */.Mm)(() => (0,refa/* isDisjointWith */.dw)(a.automaton, b.automaton, pattern_language/* STATE_LIMIT */.Eo * 20));
    }
    /** Whether a pattern is known to match every string, so that it demands nothing. */
    isUniversal(pattern) {
        return this.#language(pattern)?.complement.isEmpty === true;
    }
    /** A text that is equal for patterns of the same language, the pattern itself when it has none here. */
    normalForm(pattern) {
        return this.#language(pattern)?.digest ?? pattern;
    }
    /**
     * Some short strings that a pattern matches, readable ones first, and of a format one that people know; empty when it
     * matches nothing or is not known. Half characters, which patterns can ask for and texts cannot have, are left out.
     */
    samples(pattern, most) {
        const key = `${most} ${pattern}`;
        const known = this.#samples.get(key);
        if (known !== undefined)
            return known;
        const language = this.#language(pattern);
        const format = this.formats === "assertion" ? formatOfPattern(pattern) : undefined;
        const words = language === undefined ? [] : shortestWords(language.automaton, most);
        const samples = [...(format === undefined ? [] : [format.example]), ...words.filter((word) => word.isWellFormed())];
        this.#samples.set(key, samples);
        return samples;
    }
    /**
     * Some short strings that a pattern matches and another one does not, readable ones first; `undefined` as the first pattern is
     * one that matches every string. Empty when there are none or it is not known.
     */
    samplesOutside(pattern, other, most) {
        const key = JSON.stringify([most, pattern, other]);
        const known = this.#samples.get(key) ?? this.#samplesOutside(pattern, other, most);
        this.#samples.set(key, known);
        return known;
    }
    #samplesOutside(pattern, other, most) {
        const outside = this.#language(other)?.complement;
        const own = pattern === undefined ? undefined : this.#language(pattern)?.automaton;
        if (outside === undefined || (pattern !== undefined && own === undefined))
            return [];
        const both = own === undefined ? outside : (0,pattern_language/* bounded */.Mm)(() => (0,pattern_language/* intersection */.E$)(own, outside));
        return both === undefined ? [] : shortestWords(both, most).filter((word) => word.isWellFormed());
    }
    /** How long the strings that a pattern matches are; `undefined` when it matches none, or has no language here. */
    lengths(pattern) {
        if (!this.#lengths.has(pattern)) {
            const language = this.#language(pattern);
            // Below the whole range of characters, one of them may be half of a pair.
            const known = language !== undefined && language.automaton.maxCharacter === pattern_language/* LAST_CHARACTER */.fV;
            this.#lengths.set(pattern, known ? wordLengths(language.automaton) : undefined);
        }
        return this.#lengths.get(pattern);
    }
    /** Whether it is known that each string that meets all demands is matched by a pattern. */
    implies(demands, pattern) {
        const { patterns, minLength, maxLength } = demands;
        const within = (own) => ["equal", "narrower"].includes(this.compare(own, pattern));
        if (this.isUniversal(pattern) || patterns.some(within))
            return true;
        const key = JSON.stringify([pattern, minLength, maxLength, ...patterns]);
        const known = this.#implied.get(key) ?? this.#impliedTogether(demands, pattern);
        this.#implied.set(key, known);
        return known;
    }
    /** Whether the demands together leave only strings that a pattern matches. */
    #impliedTogether({ patterns, minLength, maxLength }, pattern) {
        const longest = maxLength === Number.POSITIVE_INFINITY ? "" : maxLength;
        const sized = minLength > 0 || longest !== "" ? [`^[^]{${minLength},${longest}}$`] : [];
        const demands = [...patterns, ...sized];
        if (demands.length === 0 || (longest !== "" && (minLength > longest || longest > pattern_language/* STATE_LIMIT */.Eo)))
            return false;
        const wanted = this.#language(pattern);
        const [first, ...others] = demands.flatMap((demand) => this.#language(demand)?.automaton ?? []);
        if (wanted === undefined || first === undefined)
            return false;
        const disjoint = (0,pattern_language/* bounded */.Mm)(() => {
            const both = others.reduce((left, right) => (0,pattern_language/* intersection */.E$)(left, right), first);
            return (0,refa/* isDisjointWith */.dw)(both, wanted.complement, pattern_language/* STATE_LIMIT */.Eo * 20);
        });
        return disjoint === true;
    }
    #relate(left, right) {
        const a = this.#language(left);
        const b = this.#language(right);
        if (a === undefined || b === undefined)
            return "unknown";
        if (a.digest === b.digest)
            return "equal";
        const leftFits = (0,pattern_language/* bounded */.Mm)(() => (0,refa/* isDisjointWith */.dw)(a.automaton, b.complement, pattern_language/* STATE_LIMIT */.Eo * 20));
        const rightFits = (0,pattern_language/* bounded */.Mm)(() => (0,refa/* isDisjointWith */.dw)(b.automaton, a.complement, pattern_language/* STATE_LIMIT */.Eo * 20));
        if (leftFits === undefined || rightFits === undefined)
            return "unknown";
        if (leftFits)
            return rightFits ? "equal" : "narrower";
        return rightFits ? "wider" : "different";
    }
    #language(pattern) {
        if (!this.#compiled.has(pattern))
            this.#compiled.set(pattern, (0,pattern_language/* languageOf */.eX)(pattern));
        return this.#compiled.get(pattern);
    }
}
/** The format that stands behind an asserted pattern. */
function formatOfPattern(pattern) {
    for (const [name, format] of formats/* ASSERTED_FORMATS */.xY)
        if (format.pattern === pattern)
            return { name, example: format.example };
    return undefined;
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


/***/ })

};
