export const id = 6723;
export const ids = [6723];
export const modules = {

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

/***/ 35934:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tellNotice)
});

// EXTERNAL MODULE: ./.build/shared/github/client.js + 1 modules
var client = __webpack_require__(91741);
// EXTERNAL MODULE: ./.build/shared/github/deployment-statuses.js
var deployment_statuses = __webpack_require__(47792);
// EXTERNAL MODULE: ./.build/shared/github/github-error.js
var github_error = __webpack_require__(68146);
// EXTERNAL MODULE: ./.build/shared/notify/channel.js
var channel = __webpack_require__(86173);
;// CONCATENATED MODULE: ./.build/shared/notify/registry.js
/** Opens the channel of a driver. Only then are its libraries loaded. Throws a NoticeFailure for settings that are missing. */
async function openChannel(driver, settings) {
    return await CHANNELS[driver](settings);
}
const CHANNELS = {
    slack: async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(3407), __webpack_require__.e(5933)]).then(__webpack_require__.bind(__webpack_require__, 35933))).slackChannel(settings),
    "slack-webhook": async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(3407), __webpack_require__.e(2210)]).then(__webpack_require__.bind(__webpack_require__, 42210))).slackWebhookChannel(settings),
    teams: async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(3407), __webpack_require__.e(5983)]).then(__webpack_require__.bind(__webpack_require__, 85983))).teamsChannel(settings),
    webhook: async (settings) => (await __webpack_require__.e(/* import() */ 4769).then(__webpack_require__.bind(__webpack_require__, 84769))).webhookChannel(settings),
    "github-issue": async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(3407), __webpack_require__.e(8599)]).then(__webpack_require__.bind(__webpack_require__, 28599))).githubIssueChannel(settings),
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
        return { ...outcome, remark: (0,secrets/* shownWords */.vU)(outcome.remark, options.settings) };
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
    if (reference !== null && (0,channel/* canUpdate */.Ev)(driver) && reference.channel !== driver) {
        throw new channel/* NoticeFailure */.VW("misconfigured", `the reference is that of a message of ${reference.channel}, not of ${driver}`);
    }
}
const LAST_WORD_MILLISECONDS = 200;
/** The last word of the channel says more than that the time is up. */
function timeoutFailure(milliseconds, cause) {
    const words = `not delivered within ${Math.round(milliseconds / 100) / 10} s`;
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
        reason: (0,secrets/* shownWords */.vU)(message, settings),
        reference: known?.reference ?? null,
        url: null,
    };
}

// EXTERNAL MODULE: ./.build/shared/notify/drivers/web-fetch.js
var web_fetch = __webpack_require__(62521);
// EXTERNAL MODULE: ./.build/shared/gates/notice-record.js
var notice_record = __webpack_require__(22775);
;// CONCATENATED MODULE: ./.build/shared/gates/notice-delivery.js








/** Tells a notice in all of its ways at once; one that fails keeps no other from being told. Never throws for what goes wrong there. */
async function tellNotice(notice, ways, delivery) {
    return await Promise.all(ways.map(async (way) => await tell(notice, way, delivery)));
}
async function tell(notice, way, delivery) {
    const { driver, counts, settings } = way;
    const told = (outcome, unkept = null) => ({
        driver,
        counts,
        outcome,
        unkept: unkept === null ? null : (0,secrets/* shownWords */.vU)(unkept, settings),
    });
    const misconfigured = (problem) => {
        const reason = (0,secrets/* shownWords */.vU)(problem, settings);
        return { state: "failed", problem: "misconfigured", reason, reference: null, url: null };
    };
    if (way.problem !== undefined)
        return told(misconfigured(way.problem));
    const end = performance.now() + delivery.timeoutMilliseconds;
    const record = await recordOf(notice, way, delivery);
    if (record !== null && "problem" in record)
        return told(misconfigured(record.problem));
    const known = way.reference ?? record?.kept ?? null;
    const outcome = await deliverNotice({ notice, reference: known, threadOnly: delivery.threadOnly }, { driver, settings, timeoutMilliseconds: Math.max(LEAST_MILLISECONDS, Math.ceil(end - performance.now())) });
    return told(outcome, record === null ? null : await keep(outcome, record));
}
/** A record that does not answer leaves a little time for the message itself. */
const LEAST_MILLISECONDS = 1000;
/** The record of the deployment; `null` where there is nothing to keep: a message that cannot be updated, or is found by itself. */
async function recordOf(notice, { driver, settings }, { deployment, timeoutMilliseconds }) {
    if (deployment === null || !isKept(driver))
        return null;
    const secret = settings[SECRETS[driver]];
    if (secret === undefined || (driver === "slack" && settings.slackStyle?.mode === "post"))
        return null;
    const { address, token } = deployment;
    const connect = async () => await (0,client/* connectGitHub */.U)({
        token,
        apiUrl: (0,web_fetch/* postAddress */.jr)(deployment.apiUrl, settings.nameOf("githubApiUrl")).href,
        signal: AbortSignal.timeout(Math.min(timeoutMilliseconds, RECORD_MILLISECONDS)),
    });
    const { service, environment } = notice;
    const record = { binding: { address, service, environment, secret }, connect };
    const name = `deployment ${address.id} of ${address.owner}/${address.repository}`;
    try {
        const github = await connect();
        const environments = await (0,deployment_statuses/* environmentsOf */.M2)(github, address);
        if (!environments.includes(environment))
            return { problem: `${name} is one to ${environments[0]}, not to ${environment}` };
        const statuses = await (0,deployment_statuses/* deploymentStatuses */.e0)(github, address);
        if (statuses === undefined)
            return { ...record, kept: null, unread: `${name} has too many statuses` };
        const kept = (0,notice_record/* keptReference */.ip)(statuses, { ...record.binding, system: driver });
        return { ...record, kept: isHere(kept, settings) ? kept : null, unread: null };
    }
    catch (error) {
        if (error instanceof channel/* NoticeFailure */.VW)
            return { problem: error.message };
        if (!(error instanceof github_error/* GitHubError */.y))
            throw error;
        const words = `${name} cannot be read: ${error.message}`;
        if (error.status === 0 || error.status >= 500 || error.status === 429)
            return { ...record, kept: null, unread: words };
        return { problem: `${words}; give the job \`permissions: deployments: write\`` };
    }
}
const RECORD_MILLISECONDS = 10_000;
/** The systems whose messages are found by nothing but their reference, and with which secret each is written to. */
const SECRETS = { slack: "slackToken", webhook: "webhookSecret" };
function isKept(driver) {
    return Object.hasOwn(SECRETS, driver);
}
/** A message in a channel that is not the one to tell it in any more stays as it is. */
function isHere(kept, { slackChannel }) {
    return kept?.channel !== "slack" || slackChannel === undefined || kept.channelId === slackChannel;
}
/** A message that was told stands, whether or not the record takes it. */
async function keep(outcome, { binding, kept, unread, connect }) {
    const { reference } = outcome;
    if (reference === null || (kept !== null && sameMessage(reference, kept)))
        return unread;
    // Two messages of one deployment are better than one that nobody finds, and what the record keeps already stays.
    if (unread !== null)
        return unread;
    try {
        return await (0,notice_record/* keepReference */.VW)(await connect(), reference, binding);
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y))
            throw error;
        return `deployment ${binding.address.id} does not take it: ${error.message}`;
    }
}
function sameMessage(one, other) {
    if (one.channel === "slack" && other.channel === "slack")
        return one.channelId === other.channelId && one.ts === other.ts;
    return one.channel === "webhook" && other.channel === "webhook" && one.message === other.message;
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

/***/ 11550:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ noticeResult)
});

;// CONCATENATED MODULE: ./.build/shared/notify/outcome.js
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

// EXTERNAL MODULE: ./.build/shared/notify/reference.js
var reference = __webpack_require__(85303);
;// CONCATENATED MODULE: ./.build/shared/gates/notice-result.js


/** Sums up what became of a notice. `known` are the messages that told of the deployment before. */
function noticeResult(notice, ways, known) {
    const worst = WORST_FIRST.flatMap((state) => ways.filter(({ outcome }) => outcome.state === state))[0];
    const sentences = ways.map((way) => ({ way, sentence: outcomeSentence(notice, way.outcome, way.driver) }));
    const failed = sentences.filter(({ way }) => way.outcome.state === "failed");
    const references = (0,reference/* renderReferences */.nA)(referencesOf(ways, known));
    const skipped = `The notice "${notice.state}" of ${notice.service} in ${notice.environment} was not told: the policy names nobody for it.`;
    const outcome = worst?.outcome.state ?? "skipped";
    const told = ways.length === 0 ? [skipped] : sentences.map(({ sentence }) => sentence);
    return {
        outcome,
        reasonCode: reasonCodeOf(worst?.outcome),
        delivered: outcome === "posted" || outcome === "updated",
        told,
        failures: failed.filter(({ way }) => way.counts).map(({ sentence }) => sentence),
        uncounted: failed.filter(({ way }) => !way.counts).map(({ sentence }) => sentence),
        unkept: ways.flatMap(({ driver, unkept }) => (unkept === null ? [] : [unkeptSentence(driver, unkept)])),
        references,
        json: JSON.stringify({
            outcome,
            told,
            ways: ways.map(({ driver, counts, outcome: facts, unkept }) => ({ driver, counts, ...facts, unkept })),
        }),
    };
}
const WORST_FIRST = ["failed", "stale", "posted", "updated"];
function reasonCodeOf(outcome) {
    if (outcome === undefined)
        return "skipped";
    if (outcome.state === "failed")
        return outcome.problem;
    return outcome.state === "stale" ? "stale" : null;
}
function unkeptSentence(driver, reason) {
    return `Which message tells of this deployment is not kept in its record (${driver}): ${reason}.`;
}
/** What was known of a way that failed holds still. */
function referencesOf(ways, known) {
    const now = ways.flatMap(({ outcome: { reference } }) => (reference === null ? [] : [reference]));
    const before = known.filter(({ channel }) => !now.some((reference) => reference.channel === channel));
    return [...now, ...before];
}


/***/ }),

/***/ 68154:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ noticeWays)
/* harmony export */ });
/* harmony import */ var _notify_channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86173);
/* harmony import */ var _notify_notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55944);


/**
 * In which ways a notice is told: those of the policy for this event and environment, or the one of them that is named, or one that
 * the policy does not know. What is named can add to the policy and never takes away from it: a way that it requires is told all the
 * same, and a place that is not the policy's is a problem. Break-glass is told whatever `events` says, and always counts. An
 * environment that the policy does not know, as a mistyped one, is told in every way: nobody has left it out. Without any word a
 * comment on GitHub is the way. Empty = the policy tells nobody of this. Pure.
 */
function noticeWays({ notify: policy = {}, environments = {} }, said) {
    const isUnknown = !Object.hasOwn(environments, said.environment);
    const drivers = driversOf(policy, { ...said, isUnknown });
    return drivers.map((driver) => {
        const required = policy[driver]?.required === true;
        const placed = PLACES[driver](policy, said);
        const reference = referenceOf(said, driver);
        return {
            driver,
            counts: said.failOnError || required || (0,_notify_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .mustArrive */ .t3)(said.event),
            settings: { ...said.settings, ...placed.settings },
            reference,
            problem: placed.problem ?? foreignReference(policy, reference, placed.settings),
        };
    });
}
function driversOf(policy, { event, environment, isUnknown, driver: named }) {
    const known = _notify_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTICE_DRIVERS */ .NS.filter((driver) => policy[driver] !== undefined);
    const here = known.filter((driver) => {
        const { environments, events } = policy[driver] ?? {};
        const isTold = events === undefined || (0,_notify_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .mustArrive */ .t3)(event) || events.includes(event);
        return isTold && (isUnknown || environments === undefined || environments.includes(environment));
    });
    if (named !== undefined) {
        const isLeftOut = known.includes(named) && !here.includes(named) && !(0,_notify_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .mustArrive */ .t3)(event);
        const demanded = here.filter((driver) => policy[driver]?.required === true || (0,_notify_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .mustArrive */ .t3)(event));
        return _notify_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTICE_DRIVERS */ .NS.filter((driver) => (driver === named && !isLeftOut) || demanded.includes(driver));
    }
    // Somebody must hear of break-glass, also where the policy names no way for the environment.
    if (known.length === 0 || (here.length === 0 && (0,_notify_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .mustArrive */ .t3)(event)))
        return ["github-issue"];
    return here;
}
const PLACES = {
    slack: ({ slack }, { settings: { slackChannel, nameOf } }) => {
        if (slack === undefined)
            return { settings: {} };
        const isOther = slackChannel !== undefined && slackChannel !== slack.channel;
        return {
            settings: { slackChannel: slack.channel, slackStyle: styleOf(slack) },
            problem: isOther ? `${nameOf("slackChannel")} is not ${slack.channel}, the channel of the policy` : undefined,
        };
    },
    "slack-webhook": () => ({ settings: {} }),
    teams: () => ({ settings: {} }),
    webhook: ({ webhook }, { settings: { webhookUrl, nameOf } }) => {
        if (webhook === undefined)
            return { settings: {} };
        // The address that is said may be a secret, so neither is shown.
        const isOther = webhookUrl !== undefined && !sameAddress(webhookUrl, webhook.url);
        return {
            settings: { webhookUrl: webhook.url },
            problem: isOther ? `${nameOf("webhookUrl")} is not the address of the policy` : undefined,
        };
    },
    "github-issue": issuePlace,
};
function styleOf(slack) {
    const { mode, mentions } = slack;
    const on = mentions?.on.map((when) => (when === "failure" ? "failed" : when)) ?? [];
    return {
        mode,
        threadDetails: slack["thread-details"],
        mentions: mentions === undefined ? null : { on, group: mentions.group },
    };
}
function issuePlace({ "github-issue": entry }, { settings, here, references }) {
    const { githubRepository: repository, githubIssue: issue, nameOf } = settings;
    // A message that is known says better where it stands than the run does.
    const isKnown = references.some(({ channel }) => channel === "github-issue");
    if (entry === undefined) {
        if (isKnown)
            return { settings: {} };
        return { settings: { githubRepository: repository ?? here.repository, githubIssue: issue ?? here.issue } };
    }
    const own = entry.repository ?? here.repository;
    const isOtherRepository = repository !== undefined && !sameName(repository, own);
    const isOtherIssue = issue !== undefined && (entry.title !== undefined || (entry.issue ?? issue) !== issue);
    const place = entry.title === undefined ? `#${entry.issue}` : `"${entry.title}"`;
    return {
        settings: {
            githubRepository: own,
            githubIssue: entry.title === undefined ? (entry.issue ?? issue ?? (isKnown ? undefined : here.issue)) : undefined,
            githubIssueTitle: entry.title,
        },
        problem: isOtherRepository
            ? `${nameOf("githubRepository")} is not ${own}, the repository of the policy`
            : isOtherIssue
                ? `${nameOf("githubIssue")} is not ${place}, the issue of the policy`
                : undefined,
    };
}
/**
 * Each way has its own. Which ways there are, the policy may decide anew for each event, so that a reference of another system is
 * no mistake; it is one beside a driver that is named, which that driver tells.
 */
function referenceOf({ references, driver: named }, driver) {
    const own = references.find(({ channel }) => channel === driver);
    if (own !== undefined)
        return own;
    return (driver === named && references.length === 1 ? references[0] : undefined) ?? null;
}
/** A reference leads to a message, and must not lead elsewhere than the policy. */
function foreignReference(policy, reference, { slackChannel, githubRepository }) {
    if (reference === null || policy[reference.channel] === undefined)
        return undefined;
    if (reference.channel === "slack" && reference.channelId !== slackChannel)
        return `the reference is that of a message in another channel than ${slackChannel}, that of the policy`;
    if (reference.channel !== "github-issue" || sameName(reference.repository, githubRepository))
        return undefined;
    return `the reference is that of a comment in another repository than ${githubRepository}, that of the policy`;
}
function sameName(one, other) {
    return one.toLowerCase() === other?.toLowerCase();
}
function sameAddress(one, other) {
    return URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href;
}


/***/ }),

/***/ 62521:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dV: () => (/* binding */ webFetch),
/* harmony export */   jr: () => (/* binding */ postAddress),
/* harmony export */   vS: () => (/* binding */ WebFetchError)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _mcp_probe_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9806);
/* harmony import */ var _mcp_probe_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93060);
/* harmony import */ var _policy_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47687);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86173);






/** A request that got no reply that can be used; `sent` = whether it may have been carried out all the same. */
class WebFetchError extends Error {
    sent;
    constructor(message, sent, options) {
        super(message, options);
        this.name = "WebFetchError";
        this.sent = sent;
    }
}
/**
 * A `fetch` that only posts, through the proxy that the environment names, and gives up at the end of the signal, at a redirect
 * (it would carry the secret elsewhere) and after so many bytes. Its errors name neither address nor headers: a webhook's
 * address is a secret.
 */
function webFetch(options) {
    return async (address, { headers, body, signal }) => {
        const signals = signal ? AbortSignal.any([signal, options.signal]) : options.signal;
        const { status, replyHeaders, text } = await post({
            url: new URL(address),
            headers,
            body,
            signal: signals,
            environment: options.environment,
            bytes: options.bytes ?? REPLY_BYTES,
        });
        if (status >= 300 && status < 400)
            throw new WebFetchError(`answered with the redirect ${status}, which is refused`, true);
        return new Response([204, 205].includes(status) ? null : text, { status, headers: replyHeaders });
    };
}
/** An address to post to. Throws a NoticeFailure for anything but https; `http` is for tests on this machine alone. */
function postAddress(text, name) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined)
        throw new _channel_js__WEBPACK_IMPORTED_MODULE_4__/* .NoticeFailure */ .VW("misconfigured", `${name} is no URL`);
    const isLocal = url.protocol === "http:" && LOOPBACK.includes(url.hostname);
    if (url.protocol === "https:" || isLocal)
        return url;
    throw new _channel_js__WEBPACK_IMPORTED_MODULE_4__/* .NoticeFailure */ .VW("misconfigured", `${name} is no https URL, and a secret must not travel in the clear`);
}
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];
const REPLY_BYTES = 1024 * 1024;
async function post(call) {
    call.signal.throwIfAborted();
    return await new Promise((resolve, reject) => {
        let isConnected = false;
        const request = begin(call);
        const fail = (error) => reject(failureOf(error, { isConnected, isAborted: call.signal.aborted }));
        request.once("socket", (socket) => {
            // A connection that was kept stands already.
            isConnected = !socket.connecting;
            if (isConnected)
                return;
            socket.once("connect", () => {
                isConnected = true;
            });
        });
        request.once("error", fail);
        request.once("response", (response) => {
            readReply(response, call.bytes).then(resolve, (error) => {
                request.destroy();
                fail(error);
            });
        });
        request.end(call.body);
    });
}
function begin({ url, headers, body, signal, environment }) {
    const sized = {
        "accept-encoding": "identity",
        ...headers,
        "content-length": String(Buffer.byteLength(body)),
    };
    const options = { method: "POST", headers: sized, signal };
    // Without TLS it is this machine, see postAddress.
    if (url.protocol !== "https:")
        return (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, options);
    const proxy = proxyOrFailure(url, environment);
    // NODE_TLS_REJECT_UNAUTHORIZED of the environment decides nothing here.
    const secure = { rejectUnauthorized: true };
    const tunnel = { keepAlive: false, maxSockets: 1, toProxy: secure, inside: secure };
    const agent = proxy === undefined ? {} : { agent: new _mcp_probe_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .TunnelAgent */ .ag(proxy, tunnel) };
    const request = (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, { ...options, ...secure, ...agent });
    // What the tunnel is told to do is not ended with the request.
    request.on("tunnel", (attempt) => signal.addEventListener("abort", () => attempt.abort(), { once: true }));
    return request;
}
function proxyOrFailure(url, environment) {
    try {
        return (0,_mcp_probe_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyFor */ .iJ)(url, environment);
    }
    catch (error) {
        if (!(error instanceof _mcp_probe_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ProbeFailure */ .B))
            throw error;
        throw new _channel_js__WEBPACK_IMPORTED_MODULE_4__/* .NoticeFailure */ .VW("misconfigured", error.detail, { cause: error });
    }
}
async function readReply(response, limit) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response) {
        bytes += chunk.length;
        if (bytes > limit)
            throw new WebFetchError(`the reply is longer than ${limit} bytes`, true);
        chunks.push(chunk);
    }
    const names = Object.entries(response.headers).flatMap(([name, value]) => value === undefined ? [] : [[name, String(value)]]);
    return {
        status: response.statusCode ?? 0,
        replyHeaders: new Headers(names),
        text: Buffer.concat(chunks).toString("utf8"),
    };
}
function failureOf(error, { isConnected, isAborted }) {
    if (error instanceof WebFetchError)
        return error;
    if (isAborted)
        return new WebFetchError("no answer in time", isConnected, { cause: error });
    const code = (0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .v)(error);
    const words = code === undefined ? "the connection failed" : (CODES[code] ?? `the connection failed (${code})`);
    return new WebFetchError(words, isConnected, { cause: error });
}
const CODES = {
    ECONNREFUSED: "the connection was refused (ECONNREFUSED)",
    ECONNRESET: "the connection was reset (ECONNRESET)",
    ENOTFOUND: "the host name is not known (ENOTFOUND)",
    EAI_AGAIN: "the host name could not be looked up (EAI_AGAIN)",
};


/***/ }),

/***/ 9181:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ noticeFrom)
/* harmony export */ });
/* harmony import */ var _tool_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49714);

/** The notice of these facts. What they leave open is taken from the report: service, versions, digests and tools. `service` = the policy's. */
function noticeFrom(facts, known) {
    const { report } = known;
    const overrideGates = namesIn(facts.overrideGates);
    const overrideReason = said(facts.overrideReason);
    const ticket = said(facts.ticket);
    return {
        state: facts.event,
        service: said(facts.service) ?? said(report?.service) ?? known.service ?? "mcp-server",
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


/***/ })

};
