export const id = 906;
export const ids = [906,322];
export const modules = {

/***/ 1767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   Mr: () => (/* binding */ pointerTokens),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
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

/***/ 2322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 2904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   zU: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9493);
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1767);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2322);



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
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(spaced(value, DETAILS.at(-1)), LINE);
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
        return JSON.stringify((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(value, detail.text));
    if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value)) {
        if (value.length === 0)
            return "[]";
        if (detail.depth === 0)
            return `[… ${value.length}]`;
        return `[${kept(value, detail, (item, inner) => spaced(item, inner))}]`;
    }
    if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value)) {
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
    return (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value) && value.every((item) => item === null || typeof item !== "object");
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
            return texts.map((text) => ({ sign: part.added ? "+" : "-", text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, LINE) }));
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
    const show = (text) => ({ sign: " ", text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, LINE) });
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
    const items = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value)
        ? value.map((item) => inner + indented(item, inner))
        : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${indented(item, inner)}`);
    const [open, close] = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value) ? ["[", "]"] : ["{", "}"];
    return `${open}\n${items.join(",\n")}\n${margin}${close}`;
}


/***/ }),

/***/ 906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z8: () => (/* binding */ alsoOn),
  h$: () => (/* binding */ notesOf),
  TN: () => (/* binding */ oneLine),
  $t: () => (/* binding */ placeOf),
  $N: () => (/* binding */ sentenceOf),
  oR: () => (/* binding */ subjectWords),
  XH: () => (/* binding */ witnessOf)
});

// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(2322);
// EXTERNAL MODULE: ./.build/shared/report/excerpt.js
var report_excerpt = __webpack_require__(2904);
// EXTERNAL MODULE: ./.build/shared/contract/json.js
var json = __webpack_require__(1767);
;// CONCATENATED MODULE: ./.build/shared/report/place.js

/**
 * Words for a JSON pointer within a subject: `/inputSchema/properties/filter/properties/limit/maximum` is
 * `argument filter.limit`, `/outputSchema/properties/items/items/properties/id` is `result field items[].id`,
 * `/annotations/readOnlyHint` is `annotation readOnlyHint`; the empty pointer (the whole subject) is the empty text.
 * Names come from the server and are not escaped. `direction` says what a pointer within a bare schema speaks about.
 */
function describePlace(pointer, direction) {
    const [root, ...rest] = (0,json/* pointerTokens */.Mr)(pointer);
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

// EXTERNAL MODULE: ./.build/shared/report/words.js
var report_words = __webpack_require__(3000);
;// CONCATENATED MODULE: ./.build/shared/report/plain.js




/** What a change is about, in plain words: `tool search`, `server`; a renamed one with both names. */
function subjectWords(change) {
    const { kind, name } = change.subject;
    const words = kind === "server" ? report_words/* SUBJECT_WORDS */.FA.server : `${report_words/* SUBJECT_WORDS */.FA[kind]} ${oneLine(name, 80)}`;
    return change.renamedTo === undefined ? words : `${words} → ${oneLine(change.renamedTo, 80)}`;
}
/** The message of a change with its place where it does not name it, and with before and after where they are short. */
function sentenceOf(change) {
    const message = oneLine(change.message, 400);
    const excerpt = (0,report_excerpt/* excerptOf */.zU)(change);
    if (excerpt.kind !== "values" || (0,report_excerpt/* isTold */.Wc)(change, excerpt))
        return message;
    const [before, after] = [excerpt.before, excerpt.after].map((value) => (value === null ? null : oneLine(value, 120)));
    if (before === null)
        return `${message} (now ${after})`;
    return after === null ? `${message} (was ${before})` : `${message} (${before} → ${after})`;
}
/** The place of a change, unless its message or its subject names it already; else the empty text. */
function placeOf(change) {
    // A prompt's arguments are a list: their position says less than the name in the message.
    if (change.pointer === "/name" || change.pointer.startsWith("/arguments/"))
        return "";
    const place = describePlace(change.pointer, change.direction);
    const name = place.replace(/^(?:argument|result field|annotation|capability) |s$/gu, "");
    return (0,report_escape/* cutText */.IN)(change.message, 1_000).toLowerCase().includes(name.toLowerCase()) ? "" : oneLine(place, 160);
}
/** The further facts of a change, at most six; a renaming that the subject shows already is left out. */
function notesOf(edit) {
    const [change] = edit;
    const shown = edit.map(({ subject, renamedTo }) => `${subject.name} → ${renamedTo}`);
    const notes = (change.notes ?? []).filter((note) => !shown.includes(note)).map((note) => oneLine(note, 200));
    return [...notes.slice(0, 6), ...(change.proof.state === "unknown" ? ["could not be decided"] : [])];
}
/**
 * What shows a break: the words for it, and the call or result itself (foreign text, not escaped), cut to a line.
 * `null` when the change has no witness.
 */
function witnessOf(change) {
    const { state, witness } = change.proof;
    if (witness === undefined)
        return null;
    const value = (0,report_excerpt/* compact */.oE)(witness);
    if (change.direction === "output")
        return { words: "A result that today's readers refuse", value };
    const call = change.subject.kind === "tool" ? `${(0,report_escape/* cutText */.IN)(change.subject.name, 80)}(${value})` : value;
    return {
        words: state === "dropped" ? "Accepted, but no longer heard" : "Works today, fails after this change",
        value: call,
    };
}
/** The other subjects of the same edit: ` (also on tool b, tool c and 22 more)`; empty for one subject. */
function alsoOn(edit) {
    const others = edit.slice(1).map(subjectWords);
    return others.length === 0 ? "" : ` (also on ${(0,report_words/* enumerate */.HL)(others, 3)})`;
}
/** A foreign text on one line of at most `length` characters, invisible characters as code points. */
function oneLine(text, length) {
    return (0,report_escape/* cutText */.IN)((0,report_escape.visibleText)((0,report_escape/* cutText */.IN)(text, length)).replace(/\s+/gu, " "), length);
}


/***/ }),

/***/ 3000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ SUBJECT_WORDS),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   Hs: () => (/* binding */ tokenWords),
/* harmony export */   Hu: () => (/* binding */ failsOn),
/* harmony export */   M7: () => (/* binding */ NAMES_IN_LIST),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   RI: () => (/* binding */ optionWords),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   WS: () => (/* binding */ versionWords),
/* harmony export */   _Z: () => (/* binding */ SECTION_TITLES),
/* harmony export */   eD: () => (/* binding */ NAMES_IN_TITLE),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/** The title of the section that holds the changes of a severity. */
const SECTION_TITLES = {
    breaking: "What agents lose",
    risky: "What may differ silently",
    review: "Texts that steer agents: please read",
    safe: "Compatible",
    notation: "Same meaning, written differently",
};
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
/** How the changes count by severity, worst first, without the zeros: `7 breaking · 2 risky`; `no changes`. */
function countWords(report) {
    const { breaking, risky, review, safe, notation } = report.summary;
    const parts = [
        [breaking, "breaking"],
        [risky, "risky"],
        [review, "to review"],
        [safe, "compatible"],
        [notation, "notation only"],
    ];
    return (parts
        .filter(([number]) => number > 0)
        .map(([number, word]) => `${thousands(number)} ${word}`)
        .join(" · ") || "no changes");
}
/** Whether a change of this severity makes a gate with this setting say no. */
function failsOn(severity, failOn) {
    if (failOn === "never")
        return false;
    const severities = ["breaking", "risky", "review"];
    return severities.slice(0, severities.indexOf(failOn) + 1).some((failing) => failing === severity);
}
/** Under which rules the contracts were compared. */
function optionWords({ callers, readers, failOn }) {
    return `callers ${callers}, readers ${readers}; fails on ${failOn === "never" ? "nothing" : failOn}`;
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


/***/ })

};
