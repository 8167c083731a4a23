export const id = 1074;
export const ids = [1074];
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
/* harmony import */ var _mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87083);
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
// EXTERNAL MODULE: ./.build/shared/report/text-layout.js + 1 modules
var text_layout = __webpack_require__(83847);
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

/***/ 83847:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZZ: () => (/* binding */ pageOf),
  xK: () => (/* binding */ withRemark),
  LV: () => (/* binding */ wrap)
});

;// CONCATENATED MODULE: ./.build/shared/report/colour.js
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

;// CONCATENATED MODULE: ./.build/shared/report/text-layout.js

function pageOf(options) {
    return { width: Math.max(40, options.width ?? 100), paint: colours(options.colour) };
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
    if (columnsOf(last) + 2 + remark.length <= page.width)
        return [...lines.slice(0, -1), `${last}  ${dim}`];
    return [...lines, indent + dim];
}


/***/ }),

/***/ 98799:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
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
