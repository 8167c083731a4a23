export const id = 9209;
export const ids = [9209,2322,6917];
export const modules = {

/***/ 57039:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98799);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);



/** The one text of a JSON value: RFC 8785 (keys sorted by UTF-16 code units, shortest numbers, no white space). */
function canonicalText(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError("not a JSON value");
    return text;
}
/** `sha256:` and 64 hex digits: the digest of the canonical text of a JSON value. */
function digestOf(value) {
    return `sha256:${digestOfText(canonicalText(value))}`;
}
/** 64 hex digits: SHA-256 of a text in UTF-8. */
function digestOfText(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text, "hex");
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

/***/ 5476:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readNoticeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47687);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57095);




/** Far more than any report; a file of another kind must not fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024;
/** The JSON report of the contract gate, from a file or as text that begins with `{`; nothing when none is named. */
async function readNoticeReport(named, directory) {
    if (named === undefined || named.trim() === "")
        return { report: null };
    const isText = named.trimStart().startsWith("{");
    const place = isText ? "the report" : named;
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, named);
        if (!isText && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size > MOST_BYTES)
            return { problem: `${place} is longer than any report` };
        const parsed = _report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .contractReportSchema */ .I.safeParse(JSON.parse(isText ? named : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")));
        if (parsed.success)
            return { report: parsed.data };
        const issue = parsed.error.issues[0];
        return { problem: `${place} is no report of the contract gate: ${issue?.path.join(".")}: ${issue?.message}` };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return { problem: `${place} is not JSON` };
        return { problem: `${place} cannot be read (${(0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .v)(error) ?? "unknown"})` };
    }
}


/***/ }),

/***/ 90807:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ deliverNotice)
});

// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
// EXTERNAL MODULE: ./.build/shared/notify/channel.js
var channel = __webpack_require__(86173);
;// CONCATENATED MODULE: ./.build/shared/notify/registry.js
/** Opens the channel of a driver. Only then are its libraries loaded. Throws a NoticeFailure for settings that are missing. */
async function openChannel(driver, settings) {
    return await CHANNELS[driver](settings);
}
const CHANNELS = {
    slack: async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(9880), __webpack_require__.e(216), __webpack_require__.e(6830), __webpack_require__.e(5757), __webpack_require__.e(5933)]).then(__webpack_require__.bind(__webpack_require__, 35933))).slackChannel(settings),
    "slack-webhook": async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(9880), __webpack_require__.e(216), __webpack_require__.e(6830), __webpack_require__.e(5757), __webpack_require__.e(2210)]).then(__webpack_require__.bind(__webpack_require__, 42210))).slackWebhookChannel(settings),
    teams: async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(9880), __webpack_require__.e(216), __webpack_require__.e(6830), __webpack_require__.e(5983)]).then(__webpack_require__.bind(__webpack_require__, 85983))).teamsChannel(settings),
    webhook: async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(9880), __webpack_require__.e(216), __webpack_require__.e(4769)]).then(__webpack_require__.bind(__webpack_require__, 84769))).webhookChannel(settings),
    "github-issue": async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(9880), __webpack_require__.e(216), __webpack_require__.e(6830), __webpack_require__.e(9694)]).then(__webpack_require__.bind(__webpack_require__, 99694))).githubIssueChannel(settings),
};

// EXTERNAL MODULE: ./.build/shared/notify/secrets.js
var secrets = __webpack_require__(32487);
;// CONCATENATED MODULE: ./.build/shared/notify/deliver.js




/**
 * Tells a notice through a driver, within so many milliseconds. Never throws: whatever goes wrong is an outcome that says why,
 * since a notice is not worth a deployment.
 */
async function deliverNotice(request, options) {
    const { timeoutMilliseconds: limit } = options;
    const ending = new AbortController();
    // Timers that hold the process, unlike that of AbortSignal.timeout: a wait before a repetition must not end it.
    const timers = [setTimeout(() => ending.abort(), limit)];
    const ended = new Promise((_, reject) => {
        // A channel that gives up in time can still say which message it wrote.
        timers.push(setTimeout(() => reject(timeoutFailure(limit)), limit + LAST_WORD_MILLISECONDS));
    });
    try {
        checkRequest(request, options.driver);
        const channel = await openChannel(options.driver, options.settings);
        const outcome = await Promise.race([channel.deliver(request, ending.signal), ended]);
        if (!("remark" in outcome) || outcome.remark === undefined)
            return outcome;
        return { ...outcome, remark: shownWords(outcome.remark, options.settings) };
    }
    catch (error) {
        return failedOutcome(ending.signal.aborted ? timeoutFailure(limit, error) : error, options.settings);
    }
    finally {
        for (const timer of timers)
            clearTimeout(timer);
        ending.abort();
    }
}
function checkRequest({ reference, threadOnly }, driver) {
    if (threadOnly && driver !== "slack") {
        throw new channel/* NoticeFailure */.VW("misconfigured", `${driver} has no threads`);
    }
    const keeps = driver !== "slack-webhook" && driver !== "teams";
    if (reference !== null && keeps && reference.channel !== driver) {
        throw new channel/* NoticeFailure */.VW("misconfigured", `the reference is that of a message of ${reference.channel}, not of ${driver}`);
    }
}
const LAST_WORD_MILLISECONDS = 200;
/** The last word of the channel says more than that the time is up. */
function timeoutFailure(milliseconds, cause) {
    const words = `not delivered within ${milliseconds / 1000} s`;
    if (!(cause instanceof channel/* NoticeFailure */.VW))
        return new channel/* NoticeFailure */.VW("unavailable", words, { cause });
    return new channel/* NoticeFailure */.VW(cause.problem, `${words}: ${cause.message}`, { cause, reference: cause.reference });
}
function failedOutcome(error, settings) {
    const known = error instanceof channel/* NoticeFailure */.VW ? error : undefined;
    const message = error instanceof Error ? error.message : String(error);
    return {
        state: "failed",
        problem: known?.problem ?? "unavailable",
        reason: shownWords(message, settings),
        reference: known?.reference ?? null,
        url: null,
    };
}
function shownWords(words, settings) {
    return (0,report_escape/* cutText */.IN)((0,report_escape.visibleText)((0,secrets/* withoutSecrets */.c)(words, settings)).replace(/\s+/gu, " "), 500);
}


/***/ }),

/***/ 9181:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ noticeFrom)
/* harmony export */ });
/* harmony import */ var _tool_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49714);

/** The notice of these facts. What they leave open is taken from the report: service, versions, digests and tools. */
function noticeFrom(facts, known) {
    const { report } = known;
    const overrideGates = namesIn(facts.overrideGates);
    const overrideReason = said(facts.overrideReason);
    const ticket = said(facts.ticket);
    return {
        state: facts.event,
        service: said(facts.service) ?? said(report?.service) ?? "mcp-server",
        environment: facts.environment,
        from: {
            version: said(facts.fromVersion) ?? versionOf(report, "baseline"),
            contractDigest: said(facts.fromDigest) ?? report?.baseline.semanticDigest ?? null,
        },
        to: {
            version: said(facts.toVersion) ?? versionOf(report, "candidate"),
            contractDigest: said(facts.toDigest) ?? report?.candidate.semanticDigest ?? null,
        },
        tools: report === null ? null : (0,_tool_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .toolChangesOf */ .V)(report),
        soak: {
            elapsed: said(facts.soakElapsed),
            required: said(facts.soakRequired),
            eligibleAt: said(facts.eligibleAt),
        },
        window: { start: said(facts.windowStart), end: said(facts.windowEnd) },
        ticket: ticket === null ? null : { key: ticket, url: said(facts.ticketUrl) },
        approvers: namesIn(facts.approvers),
        override: overrideGates.length === 0 && overrideReason === null ? null : { gates: overrideGates, reason: overrideReason },
        reason: said(facts.reason),
        actor: said(facts.actor),
        run: known.run,
        runUrl: known.runUrl,
        next: said(facts.next),
        rollback: said(facts.rollback),
    };
}
function versionOf(report, side) {
    return report?.declaredVersions?.[side] ?? report?.[side].server.version ?? null;
}
/** Other actions give lists as JSON, people write them by hand. */
function namesIn(text) {
    const names = jsonList(text ?? "") ?? (text ?? "").split(/[,\n]/u);
    return names.map((name) => name.trim()).filter((name) => name !== "");
}
function jsonList(text) {
    if (!text.trimStart().startsWith("["))
        return undefined;
    try {
        const list = JSON.parse(text);
        return Array.isArray(list) && list.every((item) => typeof item === "string") ? list : undefined;
    }
    catch {
        return undefined;
    }
}
function said(text) {
    return text === null || text === undefined || text.trim() === "" ? null : text;
}


/***/ }),

/***/ 49386:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ outcomeSentence)
/* harmony export */ });
/** What became of a notice, in a sentence. Names in it are from outside. */
function outcomeSentence(notice, outcome, driver) {
    const what = `The notice "${notice.state}" of ${notice.service} in ${notice.environment}`;
    switch (outcome.state) {
        case "posted":
        case "updated": {
            const done = outcome.state === "posted" ? "was posted" : "was written into its message";
            return `${what} ${done} (${driver})${outcome.remark === undefined ? "" : `: ${outcome.remark}`}.`;
        }
        case "stale":
            return `${what} was not written (${driver}): ${outcome.reason}.`;
        case "failed":
            return `${what} was not delivered (${driver}, ${outcome.problem}): ${outcome.reason}.`;
    }
}


/***/ }),

/***/ 85303:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   Wj: () => (/* binding */ renderReference),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55944);


/** When a message was written, by what can be compared: run, attempt and state. */
const written = {
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).default(0),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).default(0),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTICE_STATES */ .wz).optional(),
};
const referenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("channel", [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        channel: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("slack"),
        channelId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[CGD][A-Z0-9]{2,}$/, "not the ID of a Slack conversation"),
        ts: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{1,12}\.\d{1,9}$/, "not the ts of a Slack message"),
        ...written,
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        channel: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("webhook"),
        message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w-]{1,64}$/, "not the identity of a message"),
        ...written,
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        channel: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("github-issue"),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]+\/[\w.-]+$/, "not <owner>/<name>"),
        issue: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        comment: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        ...written,
    }),
]);
/** Reads a reference from where it was kept, which anybody may have written to; a sentence when it is none. */
function parseReference(text) {
    if (text.length > LONGEST_REFERENCE)
        return { problem: "it is longer than any reference" };
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return { problem: "it is not JSON" };
    }
    const parsed = referenceSchema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const place = issue === undefined || issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
    return { problem: `${place}${issue?.message ?? "wrong shape"}` };
}
const LONGEST_REFERENCE = 1000;
/** The reference as one line of JSON. */
function renderReference(reference) {
    return JSON.stringify(reference);
}
/** When this notice is told. */
function momentOf({ run, state }) {
    return { run: run.id, attempt: run.attempt, state };
}
/**
 * Whether a message that was written at `there` already tells something newer than a notice of `here`: of a newer run or
 * attempt or, within the same, a later stage. Within a stage the last word counts: traffic may shift, soak and shift again.
 */
function isNewer(there, here) {
    return (there.run - here.run || there.attempt - here.attempt || stageOf(there.state) - stageOf(here.state)) > 0;
}
/** Where a state stands in the life of a deployment: begun, under way, over, undone. */
function stageOf(state) {
    return state === undefined ? 0 : STAGES[state];
}
const STAGES = {
    started: 0,
    waiting: 1,
    blocked: 1,
    "break-glass": 1,
    shifted: 1,
    soaking: 1,
    succeeded: 2,
    failed: 2,
    "rolled-back": 3,
};


/***/ }),

/***/ 49714:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ toolChangesOf),
/* harmony export */   j: () => (/* binding */ countOfKind)
/* harmony export */ });
/* harmony import */ var _contract_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82319);

/** What a contract report says of tools. Changes in notation mean nothing to an agent and are left out. */
function toolChangesOf(report) {
    const told = report.changes.filter(({ severity }) => severity !== "notation");
    const byName = new Map();
    for (const change of told.filter(({ subject }) => subject.kind === "tool")) {
        byName.set(change.subject.name, [...(byName.get(change.subject.name) ?? []), change]);
    }
    const others = told.filter(({ subject }) => subject.kind !== "tool");
    return {
        tools: [...byName].map(([name, changes]) => toolChange(name, changes)).sort(compareToolChanges),
        others: others.length,
        breakingOthers: others.filter(({ severity }) => severity === "breaking").length,
    };
}
/** How many tools of one kind there are. */
function countOfKind({ tools }, kind) {
    return tools.filter((tool) => tool.kind === kind).length;
}
const KINDS = ["lost", "changed", "gained"];
function toolChange(name, changes) {
    const rank = Math.min(...changes.map(({ severity }) => _contract_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(severity)));
    return {
        name,
        renamedTo: changes.find(({ renamedTo }) => renamedTo !== undefined)?.renamedTo ?? null,
        kind: kindOf(changes),
        severity: _contract_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC[rank] ?? "breaking",
        messages: changes.map(({ message }) => message),
    };
}
function kindOf(changes) {
    if (changes.some(({ rule }) => rule.startsWith("tool-removed")))
        return "lost";
    return changes.some(({ rule }) => rule === "tool-added") ? "gained" : "changed";
}
function compareToolChanges(left, right) {
    const bySeverity = _contract_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(left.severity) - _contract_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(right.severity);
    return bySeverity || KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind);
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


/***/ })

};
