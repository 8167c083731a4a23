export const id = 9254;
export const ids = [9254,7039];
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

/***/ 88780:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderProbePrometheus: () => (/* binding */ renderProbePrometheus)
/* harmony export */ });
/* harmony import */ var _mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72791);
/* harmony import */ var _probe_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66599);


/**
 * The report of a probe in Prometheus' text exposition format, version 0.0.4
 * (prometheus.io/docs/instrumenting/exposition_formats), for a textfile collector or a push gateway. Every metric is a gauge
 * in base units; what is not known has no sample. Ends with one line feed.
 */
function renderProbePrometheus(report) {
    const service = { service: (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignLine */ .nT)(report.service, 80) };
    const targets = labelled(report.results, service);
    const decisions = ["pass", "fail", "unknown"];
    const each = (samples) => targets.flatMap(({ target, labels }) => samples(target).map(([own, value]) => [{ ...labels, ...own }, value]));
    const metrics = [
        metric("up", "Whether the target is healthy: an agent can discover, list and call.", each(({ healthy }) => [[{}, +healthy]])),
        metric("decision", "What the gates on all targets decided: 1 for the decision that holds, 0 for the others.", decisions.map((decision) => [{ ...service, decision }, +(report.decision === decision)])),
        metric("failure_info", "What was found, by its class in docs/failures.md. Always 1.", each(failureSamples)),
        metric("duration_seconds", "How long each phase of the first probe took; total is the whole probe, p95 the 95th percentile of total over all samples.", each(durationSamples)),
        metric("certificate_expiry_timestamp_seconds", "When the certificate of the target ends, in seconds since 1970.", each(({ certificate }) => (certificate === null ? [] : [[{}, Date.parse(certificate.validTo) / 1_000]]))),
        metric("tools", "How many tools the target lists.", each(({ counts }) => (counts === null ? [] : [[{}, counts.tools]]))),
        metric("contract_info", "The semantic digest of the target's contract. Always 1.", each(({ digests }) => (digests === null ? [] : [[{ digest: digests.semantic }, 1]]))),
        metric("check", "Whether a check found what it asks for; one that warns did not, one that was not made has no sample.", each(checkSamples)),
        metric("healthy_targets", "How many targets are healthy.", [[service, report.healthy]]),
        metric("parity", "Whether the contracts of all targets mean the same; no sample while that is not known.", report.parity === "unknown" ? [] : [[service, +(report.parity === "same")]]),
    ];
    return metrics
        .filter(({ samples }) => samples.length > 0)
        .map(metricText)
        .join("");
}
function metric(name, help, samples) {
    return { name: `mcp_probe_${name}`, help, samples: samples.filter(([, value]) => Number.isFinite(value)) };
}
/** The labels of each target. Targets that nothing tells apart are counted: the format allows each series once. */
function labelled(results, service) {
    const seen = new Map();
    return results.map((target) => {
        const labels = {
            ...service,
            target: (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignLine */ .nT)(target.target, 200),
            ...Object.fromEntries(TARGET_LABELS.map((label) => [label, (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignLine */ .nT)(target.labels[label] ?? "", 80)])),
        };
        const key = JSON.stringify(labels);
        const number = (seen.get(key) ?? 0) + 1;
        seen.set(key, number);
        return { target, labels: number === 1 ? labels : { ...labels, number: String(number) } };
    });
}
const TARGET_LABELS = ["region", "zone", "replica", "colour", "environment"];
/** One for each class: a class that was found at two steps is one failure. */
function failureSamples({ findings }) {
    return [...new Set(findings.map(({ failureClass }) => failureClass))].map((failureClass) => {
        const { severity, owner } = (0,_mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFacts */ ._)(failureClass);
        return [{ class: failureClass, severity, owner }, 1];
    });
}
const PHASES = [
    ["dns", "dns"],
    ["tcp", "tcp"],
    ["tls", "tls"],
    ["firstByte", "first_byte"],
    ["protocol", "protocol"],
    ["list", "list"],
    ["total", "total"],
    ["p95", "p95"],
];
function durationSamples({ latency }) {
    return PHASES.flatMap(([key, phase]) => {
        const took = latency[key];
        return took === undefined ? [] : [[{ phase }, Math.round(took * 1_000) / 1_000_000]];
    });
}
/** A check that was made several times under one name is good when all were. */
function checkSamples({ checks }) {
    const answers = new Map();
    for (const { check, verdict } of checks) {
        if (verdict === "skipped")
            continue;
        const name = (0,_probe_words_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignLine */ .nT)(check, 120);
        answers.set(name, Math.min(answers.get(name) ?? 1, +(verdict === "pass")));
    }
    return [...answers].map(([check, value]) => [{ check }, value]);
}
function metricText({ name, help, samples }) {
    const lines = samples.map(([labels, value]) => `${name}${labelText(labels)} ${value}`);
    return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${lines.join("\n")}\n`;
}
function labelText(labels) {
    const pairs = Object.entries(labels).filter(([, value]) => value !== "");
    return pairs.length === 0 ? "" : `{${pairs.map(([name, value]) => `${name}="${escapeLabel(value)}"`).join(",")}}`;
}
/** Backslash, quotation mark and line feed are what the format has escapes for. */
function escapeLabel(value) {
    return value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}


/***/ })

};
