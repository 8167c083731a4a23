export const id = 1368;
export const ids = [1368,7039];
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

/***/ 47316:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ driftOf),
/* harmony export */   Fr: () => (/* binding */ seenWords),
/* harmony export */   L9: () => (/* binding */ nextWords),
/* harmony export */   Ok: () => (/* binding */ driftCountWords),
/* harmony export */   Tj: () => (/* binding */ noticeable),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   tE: () => (/* binding */ driftWords)
/* harmony export */ });
/* harmony import */ var _mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72791);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16941);
/* harmony import */ var _probe_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66599);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73000);




/**
 * What is to be told of these targets, in their order: targets with exactly the same findings are told together, so that an
 * outage of a hundred replicas is one thing to read.
 */
function causesOf(targets) {
    const causes = new Map();
    for (const target of targets) {
        const facts = findingsOf(target).map(({ failureClass, stage, detail }) => [failureClass, stage, detail]);
        const key = JSON.stringify([facts, driftOf(target).map(({ fingerprint }) => fingerprint), target.login]);
        const known = causes.get(key);
        if (known === undefined)
            causes.set(key, [target]);
        else
            known.push(target);
    }
    return [...causes.values()].map((alike) => ({ findings: findingsOf(alike[0]), targets: alike }));
}
/** The findings of a target; its class alone where there are none. */
function findingsOf({ findings, failureClass }) {
    if (findings.length > 0 || failureClass === null)
        return findings;
    return [{ failureClass, stage: "checks", detail: "" }];
}
/** How the contract of a target differs from the expected one; empty when it does not, or was not compared. */
function driftOf({ drift }) {
    return drift?.changes ?? [];
}
/** What agents can notice of a drift; notation means the same. */
function noticeable(changes) {
    return changes.filter(({ severity }) => severity !== "notation");
}
/** `Drift: 2 breaking and 1 safe`: how the changes of a drift count by severity, worst first. */
function driftCountWords(changes) {
    const numbers = new Map();
    for (const { severity } of changes)
        numbers.set(severity, (numbers.get(severity) ?? 0) + 1);
    const words = [...numbers].map(([severity, number]) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(number)} ${severity}`);
    return `Drift: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(words, words.length)}`;
}
/** One change of a drift in a line, without its rule: `breaking: tool search: the tool is gone`. */
function driftWords(change) {
    return (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignLine */ .nT)(`${change.severity}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectWords */ .oR)(change)}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceOf */ .$N)(change), 300)}`, 420);
}
/** What was seen: the meaning of the class, the step, and the detail, which is a server's text made fit for one line. */
function seenWords(finding) {
    const { meaning, stage, detail } = seen(finding);
    return `${meaning}${stage === "" ? "" : `, at ${stage}`}${detail === "" ? "" : `: ${detail}`}`;
}
/** The parts of what was seen, without a full stop. The step is empty for a check at the end: its detail says which. */
function seen({ failureClass, stage, detail }) {
    const { meaning } = (0,_mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFacts */ ._)(failureClass);
    return {
        meaning: meaning.replace(/\.$/u, ""),
        stage: stage === "checks" ? "" : stage,
        detail: (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignLine */ .nT)(detail, 240),
    };
}
/** What to do about a finding. */
function nextWords({ failureClass }) {
    return (0,_mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFacts */ ._)(failureClass).next;
}


/***/ }),

/***/ 31902:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderProbeText: () => (/* binding */ renderProbeText)
});

// EXTERNAL MODULE: ./.build/shared/report/probe-causes.js
var probe_causes = __webpack_require__(47316);
// EXTERNAL MODULE: ./.build/shared/report/probe-words.js
var probe_words = __webpack_require__(66599);
// EXTERNAL MODULE: ./.build/shared/report/text-layout.js
var text_layout = __webpack_require__(77009);
;// CONCATENATED MODULE: ./.build/shared/report/probe-text-target.js


/** What is known of a target, a line for each fact; facts that are not known are left out. */
function targetFacts(target, page) {
    const facts = [
        ["server", (0,probe_words/* serverWords */.lZ)(target)],
        ["protocol", protocolWords(target)],
        ["login", (0,probe_words/* loginWords */.Pg)(target)],
        ["offers", (0,probe_words/* offerWords */.e7)(target)],
        ["timings", timingWords(target)],
        ["certificate", ownerWords(target)],
        ["digest", target.digests === null ? "" : `${target.digests.semantic} (semantic)`],
        ["", target.digests === null ? "" : `${target.digests.strict} (strict)`],
        ...target.notes.map((note) => ["note", (0,probe_words/* foreignLine */.nT)(note, 300)]),
    ];
    return facts
        .filter(([, words]) => words !== "")
        .flatMap(([name, words]) => (0,text_layout/* wrap */.LV)(words, page, { first: `    ${name.padEnd(NAME)}  `, rest: " ".repeat(NAME + 6) }).map(page.paint.dim));
}
const NAME = "certificate".length;
function protocolWords({ protocolVersion, era, transport, stateful, session }) {
    const version = protocolVersion === null ? [] : [`MCP ${(0,probe_words/* foreignLine */.nT)(protocolVersion, 40)}`];
    const known = [...version, ...(era === null ? [] : [`${era} era`]), ...(transport === null ? [] : [transport])];
    if (!stateful)
        return known.join(", ");
    const end = { none: "", deleted: " that was ended", kept: " that was not ended" }[session.state];
    return [...known, `with a session${end}`].join(", ");
}
/** The phases that were measured; of a target that never answered, how long it was tried. */
function timingWords(target) {
    return (0,probe_words/* phaseWords */.V2)(target) || `total ${(0,probe_words/* durationWords */.Sh)(target.milliseconds)}`;
}
function ownerWords(target) {
    const { certificate } = target;
    if (certificate === null)
        return "";
    const until = `${(0,probe_words/* certificateWords */.X$)(target)}, until ${(0,probe_words/* foreignLine */.nT)(certificate.validTo.slice(0, 10), 20)}`;
    return `${until}; ${(0,probe_words/* foreignLine */.nT)(certificate.subject, 80)}, issued by ${(0,probe_words/* foreignLine */.nT)(certificate.issuer, 80)}`;
}

// EXTERNAL MODULE: ./.build/shared/report/probe-verdict.js
var probe_verdict = __webpack_require__(50535);
// EXTERNAL MODULE: ./.build/shared/report/words.js
var words = __webpack_require__(73000);
;// CONCATENATED MODULE: ./.build/shared/report/probe-text.js






/**
 * The report of a probe as a person reads it in a terminal: the verdict, what does not work and what to do about it, then a
 * line for each healthy target, or all that is known of the only one. Ends with a line feed. Nothing in it moves the cursor
 * or is a workflow command: text from servers is shown, never obeyed.
 */
function renderProbeText(report, options) {
    const page = (0,text_layout/* pageOf */.ZZ)(options);
    const { results } = report;
    const [only, ...others] = results;
    const unhealthy = (0,probe_causes/* causesOf */.cZ)(results.filter(({ healthy }) => !healthy));
    const remarks = (0,probe_causes/* causesOf */.cZ)(results.filter(({ healthy, findings }) => healthy && findings.length > 0));
    const parts = [
        summaryLines(report, page),
        ...[...unhealthy, ...remarks].map((cause) => [
            ...causeLines(cause, page),
            // Of the only target all is told below.
            ...(others.length === 0 ? [] : loginLines(cause.targets[0], page)),
        ]),
        ...(only !== undefined && others.length === 0 ? singleLines(only, page) : [healthyLines(results, page)]),
        gateLines(report, page),
    ];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
const SIGNS = { pass: "✔", warn: "▲", fail: "✖", unknown: "?" };
/** Targets that are named in the title of what they share, and changes that are told of a drift. */
const TARGETS_IN_TITLE = 20;
const CHANGES = 10;
function summaryLines(report, page) {
    const { sign, sentence } = (0,probe_verdict/* probeVerdict */.S)(report);
    const colour = { pass: page.paint.green, warn: page.paint.yellow, fail: page.paint.red, unknown: page.paint.yellow }[sign];
    const title = (0,text_layout/* wrap */.LV)(`${SIGNS[sign]} ${sentence}`, page, { first: "", rest: "  " });
    const asked = (0,text_layout/* wrap */.LV)((0,probe_words/* askedWords */.U1)(report).join("; "), page, { first: "  ", rest: "  " });
    return [
        ...title.map((line) => page.paint.bold(colour(line))),
        ...((0,probe_words/* askedWords */.U1)(report).length === 0 ? [] : asked.map(page.paint.dim)),
    ];
}
/** The targets, then each finding with what to do. */
function causeLines({ findings, targets }, page) {
    const { paint } = page;
    const named = targets.slice(0, TARGETS_IN_TITLE);
    const more = targets.length - named.length;
    const changes = (0,probe_causes/* noticeable */.Tj)((0,probe_causes/* driftOf */.$p)(targets[0]));
    return [
        ...named.flatMap((target) => titleLines(target, page)),
        ...(more === 0 ? [] : [`  and ${(0,words/* count */.U9)(more, "more target")}, alike`]),
        ...(findings.length === 0
            ? ["    It is not known why."]
            : findings.flatMap((finding) => findingLines(finding, page))),
        ...(changes.length === 0 ? [] : (0,text_layout/* wrap */.LV)((0,probe_causes/* driftCountWords */.Ok)(changes), page, { first: "    ", rest: "    " })),
        ...changes
            .slice(0, CHANGES)
            .flatMap((change) => (0,text_layout/* withRemark */.xK)((0,text_layout/* wrap */.LV)((0,probe_causes/* driftWords */.tE)(change), page, { first: "      ", rest: "        " }), change.rule, page, "        ")),
        ...(changes.length <= CHANGES ? [] : [paint.dim(`      ${(0,words/* count */.U9)(changes.length - CHANGES, "more change")}`)]),
    ];
}
function loginLines(target, page) {
    const words = (0,probe_words/* loginWords */.Pg)(target);
    return words === "" ? [] : (0,text_layout/* wrap */.LV)(`Login: ${words}`, page, { first: "    ", rest: "      " });
}
function titleLines(target, page) {
    const [first = "", ...rest] = (0,text_layout/* wrap */.LV)((0,probe_words/* targetWords */.LT)(target), page, { first: "  ", rest: "  " });
    return [`${stateMark(target, page)} ${page.paint.bold(first.slice(2))}`, ...rest.map(page.paint.bold)];
}
function stateMark(target, { paint }) {
    const marks = {
        healthy: paint.green("✔"),
        warning: paint.yellow("▲"),
        degraded: paint.red("✖"),
        down: paint.red("✖"),
        unknown: paint.yellow("?"),
    };
    return marks[(0,probe_words/* stateOf */.L4)(target)];
}
function findingLines(finding, page) {
    const indent = { first: "    ", rest: "      " };
    return [
        ...(0,text_layout/* withRemark */.xK)((0,text_layout/* wrap */.LV)((0,probe_causes/* seenWords */.Fr)(finding), page, indent), finding.failureClass, page, indent.rest),
        ...(0,text_layout/* wrap */.LV)(`Next: ${(0,probe_causes/* nextWords */.L9)(finding)}`, page, indent),
    ];
}
/** All that is known of the only target; what is amiss with it was told before. */
function singleLines(target, page) {
    const { paint } = page;
    const title = target.healthy && target.findings.length === 0 ? titleLines(target, page) : [];
    const marks = { pass: paint.green("✔"), fail: paint.red("✖"), warn: paint.yellow("▲"), skipped: paint.dim("–") };
    const checks = target.checks.flatMap(({ check, verdict, message }) => {
        const words = `${(0,probe_words/* foreignLine */.nT)(check, 80)}: ${(0,probe_words/* foreignLine */.nT)(message, 300)}`;
        const [first = "", ...rest] = (0,text_layout/* wrap */.LV)(words, page, { first: "    ", rest: "      " });
        const lines = [first.slice(4), ...rest].map((line) => (verdict === "skipped" ? paint.dim(line) : line));
        return lines.map((line, index) => (index === 0 ? `  ${marks[verdict]} ${line}` : line));
    });
    return [[...title, ...targetFacts(target, page)], checks.length === 0 ? [] : [paint.bold("Checks"), ...checks]];
}
/** A line for each healthy target; what should be looked after was told before. */
function healthyLines(results, page) {
    const healthy = results.filter((result) => result.healthy);
    if (healthy.length === 0)
        return [];
    const lines = healthy.flatMap((target) => {
        const words = `${(0,probe_words/* targetWords */.LT)(target)}: ${briefWords(target)}`;
        const [first = "", ...rest] = (0,text_layout/* wrap */.LV)(words, page, { first: "    ", rest: "      " });
        const whole = [`  ${stateMark(target, page)} ${first.slice(4)}`, ...rest];
        return target.failureClass === null ? whole : (0,text_layout/* withRemark */.xK)(whole, target.failureClass, page, "      ");
    });
    return [page.paint.bold("Healthy"), ...lines];
}
function briefWords(target) {
    const { era, protocolVersion, digests } = target;
    const protocol = protocolVersion === null ? "" : `MCP ${(0,probe_words/* foreignLine */.nT)(protocolVersion, 40)}`;
    const certificate = (0,probe_words/* certificateWords */.X$)(target);
    return [
        [protocol, era === null ? "" : `(${era})`].filter((word) => word !== "").join(" "),
        (0,probe_words/* offerWords */.e7)(target),
        digests === null ? "" : (0,words/* shortDigest */.VK)(digests.semantic),
        certificate === "" ? "" : `certificate ${certificate}`,
        (0,probe_words/* durationWords */.Sh)(target.milliseconds),
    ]
        .filter((word) => word !== "")
        .join(" · ");
}
/** What each gate answered; last, because the end of a long report is what stays on the screen. */
function gateLines({ answers, decision }, page) {
    const { paint } = page;
    const colour = { pass: paint.green, fail: paint.red, unknown: paint.yellow };
    const width = Math.max("decision".length, ...answers.map(({ gate }) => gate.length));
    const rest = " ".repeat(width + 4);
    const lines = answers.flatMap((answer) => {
        const sign = SIGNS[answer.decision];
        const words = `${answer.gate.padEnd(width)}  ${sign} ${(0,probe_words/* foreignLine */.nT)(answer.reason, 600)}`;
        const [first = "", ...others] = (0,text_layout/* wrap */.LV)(words, page, { first: "", rest });
        return [first.replace(sign, colour[answer.decision]), ...others];
    });
    return [...lines, paint.bold(`${"decision".padEnd(width)}  ${decision}`)];
}


/***/ }),

/***/ 50535:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ NOT_OFTEN_ENOUGH),
/* harmony export */   S: () => (/* binding */ probeVerdict)
/* harmony export */ });
/* harmony import */ var _mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72791);
/* harmony import */ var _probe_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66599);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73000);



/** The verdict on all targets. `heading` stands in place of the service's name. */
function probeVerdict(report, heading) {
    const name = heading === undefined ? (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceWords */ .jD)(report) : (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignLine */ .nT)(heading, 80);
    const [only, ...others] = report.results;
    if (only === undefined)
        return { sign: report.decision, sentence: `${name}: no target was probed` };
    if (report.decision === "unknown")
        return { sign: "unknown", sentence: `${name}: no verdict: ${reasonOf(report)}` };
    return others.length === 0 ? verdictOfOne(report, only, name) : verdictOfMany(report, name);
}
function verdictOfOne(report, target, name) {
    const fails = report.decision === "fail";
    const { failureClass } = target;
    if (!target.healthy) {
        const state = failureClass !== null && (0,_mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFacts */ ._)(failureClass).severity === "degraded" ? "degraded" : "not healthy";
        const why = failureClass === null ? "it is not known why" : classWords(failureClass);
        const sentence = `${name} is ${state}: ${why}`;
        return fails ? { sign: "fail", sentence } : { sign: "warn", sentence: `${sentence}; the gates let it pass` };
    }
    if (fails)
        return { sign: "fail", sentence: `${name}: ${failWords(report)}` };
    if (failureClass === null)
        return { sign: "pass", sentence: `${name} works: ${workWords(target)}` };
    if ((0,_mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFacts */ ._)(failureClass).severity === "warn") {
        return { sign: "warn", sentence: `${name} works, with a warning: ${classWords(failureClass)}` };
    }
    return { sign: "pass", sentence: `${name} answers: ${classWords(failureClass)}` };
}
function verdictOfMany(report, name) {
    const { results, healthy, unhealthy, decision, parity } = report;
    const targets = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(results.length)} targets`;
    const classes = classCounts(results.filter((result) => !result.healthy));
    if (decision === "fail") {
        const lost = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(unhealthy)} of ${targets} ${unhealthy === 1 ? "is" : "are"} not healthy${classes}`;
        const rest = gateReasons(report, "fail", (gate) => gate !== "min-healthy");
        const parts = [...(unhealthy === 0 ? [] : [lost]), ...(rest === "" ? [] : [rest])];
        return { sign: "fail", sentence: `${name}: ${parts.join("; ") || failWords(report)}` };
    }
    if (unhealthy > 0) {
        const are = healthy === 1 ? "is" : "are";
        return {
            sign: "warn",
            sentence: `${name}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(healthy)} of ${targets} ${are} healthy, which is enough; the others are not${classes}`,
        };
    }
    const warned = results.filter(({ failureClass }) => failureClass !== null && (0,_mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFacts */ ._)(failureClass).severity === "warn");
    const contract = parity === "same" ? ", with one contract" : "";
    const sentence = `${name}: all ${targets} are healthy${contract}`;
    if (warned.length === 0)
        return { sign: "pass", sentence };
    return { sign: "warn", sentence: `${sentence}, with warnings${classCounts(warned)}` };
}
function workWords(target) {
    const over = target.protocolVersion === null ? [] : [`over MCP ${(0,_probe_words_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignLine */ .nT)(target.protocolVersion, 40)}`];
    const offers = (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_1__/* .offerWords */ .e7)(target);
    return [...(offers === "" ? ["it answers"] : [offers]), ...over, `in ${(0,_probe_words_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(target.milliseconds)}`].join(" ");
}
function classWords(failureClass) {
    return `${(0,_probe_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clause */ .sb)((0,_mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFacts */ ._)(failureClass).meaning)} [${failureClass}]`;
}
/** ` (tcp.refused × 3 and http.5xx)`: the classes of these targets, the most frequent first. */
function classCounts(targets) {
    const numbers = new Map();
    for (const { failureClass } of targets) {
        if (failureClass !== null)
            numbers.set(failureClass, (numbers.get(failureClass) ?? 0) + 1);
    }
    const words = [...numbers]
        .sort((left, right) => right[1] - left[1])
        .map(([name, number]) => (number === 1 ? name : `${name} × ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(number)}`));
    return words.length === 0 ? "" : ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(words, 4)})`;
}
/** Why there is no verdict: of one target what was seen, of several what the gates say. */
function reasonOf(report) {
    const [only, ...others] = report.results;
    if (others.length === 0 && only !== undefined && !only.healthy && only.failureClass !== null) {
        return classWords(only.failureClass);
    }
    return gateReasons(report, "unknown") || "it could not be established";
}
/** Why the gates say no. Without a gate that does, a wait ended before the answer was good as often as was asked for. */
function failWords(report) {
    return gateReasons(report, "fail") || NOT_OFTEN_ENOUGH;
}
/** What is said when every gate passes, and the decision is no. */
const NOT_OFTEN_ENOUGH = "the last answer was good, but not as often in a row as was asked for";
function gateReasons({ answers }, decision, isMeant = () => true) {
    return answers
        .filter((answer) => answer.decision === decision && isMeant(answer.gate))
        .map(({ reason }) => (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignLine */ .nT)(reason, 240))
        .join("; ");
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


/***/ })

};
