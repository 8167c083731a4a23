export const id = 720;
export const ids = [720,7039];
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

/***/ 19958:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderProbeJunit: () => (/* binding */ renderProbeJunit)
/* harmony export */ });
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28669);
/* harmony import */ var _mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72791);
/* harmony import */ var _probe_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47316);
/* harmony import */ var _probe_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50535);
/* harmony import */ var _probe_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66599);





/**
 * The report of a probe as JUnit XML: a suite for each target, in it a case for "the server works" and one for each check,
 * and a last suite with a case for each gate on all targets. A case fails when it is part of why the gates say no, and is an
 * error when it could not be established; while the gates pass, a target that is not healthy is skipped, with the reason.
 */
function renderProbeJunit(report) {
    const name = (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceWords */ .jD)(report);
    const suites = [...report.results.map((target) => targetSuite(target, name, report)), ...gateSuites(report, name)];
    return new fast_xml_parser__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A({ ignoreAttributes: false, format: true, suppressBooleanAttributes: false }).build({
        "?xml": { "@_version": "1.0", "@_encoding": "UTF-8" },
        testsuites: { "@_name": "mcp-gates", ...totalsOf(suites.flatMap(({ testcase }) => testcase)), testsuite: suites },
    });
}
function targetSuite(target, service, report) {
    const name = (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_3__/* .targetWords */ .LT)(target);
    const classname = `${service}.${name}`;
    const cases = [
        worksCase(target, classname, report),
        ...target.checks.map((check) => checkCase(check, classname, report)),
    ];
    return suite(name, cases, {
        "@_time": seconds(target.milliseconds),
        // The format has no place for a time zone.
        "@_timestamp": (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignLine */ .nT)(target.startedAt.slice(0, 19), 40),
        properties: propertiesOf(target),
    });
}
function worksCase(target, classname, report) {
    const base = { "@_name": "the server works", "@_classname": classname, "@_time": seconds(target.milliseconds) };
    const [worst] = target.findings;
    const detail = [
        ...target.findings.flatMap((finding) => [
            `${finding.failureClass}: ${(0,_probe_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .seenWords */ .Fr)(finding)}`,
            `Next: ${(0,_probe_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .nextWords */ .L9)(finding)}`,
        ]),
        ...(0,_probe_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .noticeable */ .Tj)((0,_probe_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .driftOf */ .$p)(target)).map((change) => `${(0,_probe_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .driftWords */ .tE)(change)} [${change.rule}]`),
    ].join("\n");
    if (target.healthy) {
        return {
            ...base,
            "system-out": detail || `${(0,_probe_words_js__WEBPACK_IMPORTED_MODULE_3__/* .offerWords */ .e7)(target) || "it answers"} in ${(0,_probe_words_js__WEBPACK_IMPORTED_MODULE_3__/* .durationWords */ .Sh)(target.milliseconds)}`,
        };
    }
    const message = worst === undefined ? "it is not known why" : (0,_probe_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .seenWords */ .Fr)(worst);
    return saysNo(base, {
        message,
        type: target.failureClass ?? "unknown",
        text: detail || message,
        isUnknown: (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_3__/* .stateOf */ .L4)(target) === "unknown",
        isLetThrough: report.decision === "pass",
    });
}
function checkCase({ check, verdict, message, failureClass }, classname, report) {
    const base = { "@_name": (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignLine */ .nT)(check, 120), "@_classname": classname, "@_time": 0 };
    const words = (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignLine */ .nT)(message, 400);
    if (verdict === "skipped")
        return { ...base, skipped: { "@_message": words } };
    if (verdict === "pass")
        return { ...base, "system-out": words };
    const next = failureClass === undefined ? "" : `\nNext: ${(0,_mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFacts */ ._)(failureClass).next}`;
    if (verdict === "warn")
        return { ...base, "system-out": `warning: ${words}${next}` };
    return saysNo(base, {
        message: words,
        type: failureClass ?? "check",
        text: `${words}${next}`,
        isUnknown: false,
        isLetThrough: report.decision === "pass",
    });
}
function saysNo(base, { message, type, text, isUnknown, isLetThrough }) {
    if (isLetThrough) {
        return { ...base, skipped: { "@_message": `${message}; the gates let it pass` }, "system-out": `${type}\n${text}` };
    }
    const facts = { "@_message": message, "@_type": type, "#text": text };
    return isUnknown ? { ...base, error: facts } : { ...base, failure: facts };
}
/** What the gates on all targets say, and a decision that none of them explains; nothing when there are no gates. */
function gateSuites({ answers, decision }, service) {
    const isExplained = decision === "pass" || answers.some((answer) => answer.decision === decision);
    const all = isExplained ? answers : [...answers, { gate: "decision", decision, reason: _probe_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_OFTEN_ENOUGH */ .A }];
    if (all.length === 0)
        return [];
    const cases = all.map(({ gate, decision: answer, reason }) => {
        const base = { "@_name": gate, "@_classname": `${service}.gates`, "@_time": 0 };
        const words = (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignLine */ .nT)(reason, 1_000);
        if (answer === "pass")
            return { ...base, "system-out": words };
        return { ...base, [answer === "fail" ? "failure" : "error"]: { "@_message": words, "@_type": gate } };
    });
    return [suite(`${service}: all targets`, cases, { "@_time": 0 })];
}
function suite(name, testcase, facts) {
    return { "@_name": name, ...totalsOf(testcase), ...facts, testcase };
}
function totalsOf(cases) {
    return {
        "@_tests": cases.length,
        "@_failures": cases.filter((item) => "failure" in item).length,
        "@_errors": cases.filter((item) => "error" in item).length,
        "@_skipped": cases.filter((item) => "skipped" in item).length,
    };
}
function propertiesOf(target) {
    const { digests, certificate } = target;
    const known = [
        ..._probe_words_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.map((label) => [label, target.labels[label] ?? ""]),
        ["era", target.era ?? ""],
        ["protocol-version", target.protocolVersion ?? ""],
        ["transport", target.transport ?? ""],
        ["server", (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_3__/* .serverWords */ .lZ)(target)],
        ["login", (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_3__/* .loginWords */ .Pg)(target)],
        ["offers", (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_3__/* .offerWords */ .e7)(target)],
        ["digest", digests?.semantic ?? ""],
        ["certificate-days", certificate === null ? "" : String(certificate.daysLeft)],
        ["failure-class", target.failureClass ?? ""],
    ];
    const property = known
        .filter(([, value]) => value !== "")
        .map(([name, value]) => ({ "@_name": name, "@_value": (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignLine */ .nT)(value, 200) }));
    return property.length === 0 ? {} : { property };
}
function seconds(milliseconds) {
    return Math.round(milliseconds) / 1_000;
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


/***/ })

};
