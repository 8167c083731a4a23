export const id = 1170;
export const ids = [1170];
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

/***/ 27469:
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
// EXTERNAL MODULE: ./.build/shared/notify/deliver.js + 1 modules
var deliver = __webpack_require__(90807);
// EXTERNAL MODULE: ./.build/shared/notify/drivers/web-fetch.js
var web_fetch = __webpack_require__(62521);
// EXTERNAL MODULE: ./.build/shared/notify/secrets.js
var secrets = __webpack_require__(32487);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/shared/notify/reference.js
var notify_reference = __webpack_require__(85303);
;// CONCATENATED MODULE: ./.build/shared/gates/notice-record.js




/** The reference that the newest genuine status keeps; `null` = none. `system` is where its message must be. Pure. */
function keptReference(statuses, binding) {
    const candidates = statuses.filter(deployment_statuses/* isNoticeStatus */.b8);
    // The key costs time on purpose.
    if (candidates.length === 0)
        return null;
    const key = keyOf(binding.secret);
    for (const { description } of candidates) {
        const reference = readDescription(description, { ...binding, key });
        if (reference?.channel === binding.system)
            return reference;
    }
    return null;
}
/**
 * Keeps a reference in the record, where that does no harm. `null` = it is kept; else why not, in a sentence for people without a
 * full stop. Throws a GitHubError.
 */
async function keepReference(github, reference, binding) {
    const { address } = binding;
    const description = renderDescription(reference, { ...binding, key: keyOf(binding.secret) });
    if (description === null)
        return "such a reference does not fit into a deployment's status";
    const before = await (0,deployment_statuses/* deploymentStatuses */.e0)(github, address);
    if (before === undefined)
        return "the deployment has too many statuses";
    const newest = before.find((status) => !(0,deployment_statuses/* isNoticeStatus */.b8)(status));
    // A deployment without a status is a pending one.
    const { state, logUrl, environmentUrl } = newest ?? { state: "pending", logUrl: "", environmentUrl: "" };
    if (!UNDER_WAY.includes(state))
        return `the deployment is in the state ${state} already, which no notice may repeat`;
    const { id } = await (0,deployment_statuses/* addDeploymentStatus */.R6)(github, address, { state, description, logUrl, environmentUrl });
    try {
        const after = (await (0,deployment_statuses/* deploymentStatuses */.e0)(github, address)) ?? [];
        const [now] = after.filter((status) => !(0,deployment_statuses/* isNoticeStatus */.b8)(status));
        const isHidden = now !== undefined && now.id < id && now.id !== newest?.id;
        return isHidden ? await restore(github, now, address) : null;
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y))
            throw error;
        return `it was kept, but nobody could look whether another status came in the same moment and stands below it: ${error.message}`;
    }
}
/** States of a deployment that has not ended: to say one of them again claims nothing. */
const UNDER_WAY = ["pending", "queued", "in_progress"];
/**
 * Statuses know no compare-and-set: one that came in the same moment now stands below ours. What says that a deployment failed or
 * ended is said again; a success never is, for it may no longer be one.
 */
async function restore(github, hidden, address) {
    if (hidden.state === "success")
        return "a status success came in the same moment and stands below that of the notice now: write it again";
    await (0,deployment_statuses/* addDeploymentStatus */.R6)(github, address, hidden);
    return null;
}
/** `mcp-gates notice: slack C0123456789 1700000000.000001 100.1.started <signature>`. `null` when it is too long. */
function renderDescription(reference, signing) {
    const { run, attempt, state = "started" } = reference;
    const place = placeWords(reference);
    if (place === null)
        return null;
    const words = `${reference.channel} ${place} ${run}.${attempt}.${state}`;
    const description = `${deployment_statuses/* NOTICE_MARK */.B1}${words} ${signatureOf(words, signing)}`;
    return description.length <= deployment_statuses/* DESCRIPTION_CHARACTERS */.mh ? description : null;
}
function placeWords(reference) {
    switch (reference.channel) {
        case "slack":
            return `${reference.channelId} ${reference.ts}`;
        case "webhook":
            return reference.message;
        case "github-issue":
            // Its comment is found by itself.
            return null;
    }
}
function readDescription(description, signing) {
    const [, words, signature] = /^(.+) ([\w-]{22})$/u.exec(description.slice(deployment_statuses/* NOTICE_MARK */.B1.length)) ?? [];
    if (words === undefined || signature === undefined)
        return undefined;
    if (!(0,external_node_crypto_.timingSafeEqual)(Buffer.from(signature), Buffer.from(signatureOf(words, signing))))
        return undefined;
    const [channel, ...parts] = words.split(" ");
    const [run, attempt, state] = (parts.pop() ?? "").split(".");
    const place = channel === "slack" ? { channelId: parts[0], ts: parts[1] } : { message: parts[0] };
    const reference = { channel, ...place, run: Number(run), attempt: Number(attempt), state };
    const parsed = (0,notify_reference/* parseReference */.F2)(JSON.stringify(reference));
    return "problem" in parsed ? undefined : parsed;
}
function signatureOf(words, { address, service, environment, key }) {
    const { owner, repository, id } = address;
    const bound = JSON.stringify([`${owner}/${repository}`.toLowerCase(), id, service, environment, words]);
    return (0,external_node_crypto_.createHmac)("sha256", key).update(bound).digest("base64url").slice(0, 22);
}
/** Statuses can be read by many: a secret that people made up must not be found by trying. */
function keyOf(secret) {
    return (0,external_node_crypto_.scryptSync)(secret, "mcp-gates notice", 32);
}

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
    const known = way.reference ?? record?.kept ?? null;
    const left = end - performance.now() - (record === null ? 0 : recordMilliseconds(delivery));
    const outcome = await (0,deliver/* deliverNotice */.W)({ notice, reference: known, threadOnly: delivery.threadOnly }, { driver, settings, timeoutMilliseconds: Math.max(1, Math.ceil(left)) });
    return told(outcome, record === null ? null : await keep(outcome, record, end - performance.now()));
}
/** For reading a record, and as much for writing it afterwards: the message itself has what is left. */
function recordMilliseconds({ timeoutMilliseconds }) {
    return Math.min(timeoutMilliseconds / 3, RECORD_MILLISECONDS);
}
const RECORD_MILLISECONDS = 10_000;
/**
 * The record of the deployment; `null` where there is nothing to keep: a message that cannot be updated, or is found by itself. One
 * that cannot be used keeps nobody from hearing of the deployment, so whatever is wrong with it is told as `unread`.
 */
async function recordOf(notice, { driver, settings }, delivery) {
    const { deployment } = delivery;
    if (deployment === null || !isKept(driver))
        return null;
    const secret = settings[SECRETS[driver]];
    if (secret === undefined || (driver === "slack" && settings.slackStyle?.mode === "post"))
        return null;
    const { address, token } = deployment;
    const connect = async (milliseconds) => await (0,client/* connectGitHub */.U)({
        token,
        apiUrl: (0,web_fetch/* postAddress */.jr)(deployment.apiUrl, settings.nameOf("githubApiUrl")).href,
        signal: AbortSignal.timeout(Math.min(Math.max(1, Math.ceil(milliseconds)), RECORD_MILLISECONDS)),
    });
    const { service, environment } = notice;
    const record = { binding: { address, service, environment, secret }, connect };
    const name = `deployment ${address.id} of ${address.owner}/${address.repository}`;
    const unread = (words) => ({ ...record, kept: null, unread: words });
    try {
        const github = await connect(recordMilliseconds(delivery));
        const environments = await (0,deployment_statuses/* environmentsOf */.M2)(github, address);
        if (!environments.includes(environment))
            return unread(`${name} is one to ${environments[0]}, not to ${environment}; name one to ${environment}`);
        const statuses = await (0,deployment_statuses/* deploymentStatuses */.e0)(github, address);
        if (statuses === undefined)
            return unread(`${name} has too many statuses`);
        const kept = keptReference(statuses, { ...record.binding, system: driver });
        return { ...record, kept: isHere(kept, settings) ? kept : null, unread: null };
    }
    catch (error) {
        if (error instanceof channel/* NoticeFailure */.VW)
            return unread(error.message);
        if (!(error instanceof github_error/* GitHubError */.y))
            throw error;
        return unread(`${name} cannot be read: ${error.message}${nextFor(error)}`);
    }
}
/** What to do about a refusal; nothing where only another try can help. */
function nextFor(error) {
    if (error.status === 401)
        return "; the token is wrong or has expired: give another one";
    if (error.status === 404)
        return "; there is no such deployment, or the token does not show it: check its number and its repository";
    return (0,github_error/* isPermissionDenied */.T)(error) ? "; give the job `permissions: deployments: write`" : "";
}
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
async function keep(outcome, { binding, kept, unread, connect }, milliseconds) {
    const { reference } = outcome;
    if (reference === null || (kept !== null && sameMessage(reference, kept)))
        return unread;
    // Two messages of one deployment are better than one that nobody finds, and what the record keeps already stays.
    if (unread !== null)
        return unread;
    try {
        return await keepReference(await connect(milliseconds), reference, binding);
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y))
            throw error;
        return `deployment ${binding.address.id} does not take it: ${error.message}${nextFor(error)}`;
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
/* harmony import */ var _notify_plan_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26381);
/* harmony import */ var _policy_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47687);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57095);





/** Far more than any report; a file of another kind must not fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024;
/** The JSON report of the contract gate or of a promotion, from a file or as text that begins with `{`; nothing when none is named. */
async function readNoticeReport(named, directory) {
    if (named === undefined || named.trim() === "")
        return { report: null, plan: null };
    const isText = named.trimStart().startsWith("{");
    const place = isText ? "the report" : named;
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, named);
        if (!isText && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size > MOST_BYTES)
            return { problem: `${place} is longer than any report` };
        const written = JSON.parse(isText ? named : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
        if (typeof written === "object" && written !== null && "gates" in written) {
            const plan = _notify_plan_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .planResultSchema */ .u.safeParse(written);
            if (plan.success)
                return { report: null, plan: plan.data };
            return { problem: `${place} is no result of a promotion: ${firstIssue(plan.error)}` };
        }
        const parsed = _report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .contractReportSchema */ .I.safeParse(written);
        if (parsed.success)
            return { report: parsed.data, plan: null };
        return { problem: `${place} is no report of the contract gate: ${firstIssue(parsed.error)}` };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return { problem: `${place} is not JSON` };
        return { problem: `${place} cannot be read (${(0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorCode */ .v)(error) ?? "unknown"})` };
    }
}
function firstIssue({ issues: [issue] }) {
    return `${issue?.path.join(".")}: ${issue?.message}`;
}


/***/ }),

/***/ 11550:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ noticeResult)
});

// EXTERNAL MODULE: ./.build/shared/report/sentence.js
var sentence = __webpack_require__(11592);
;// CONCATENATED MODULE: ./.build/shared/notify/outcome.js

/** What became of a notice, in a sentence. Names in it are from outside. */
function outcomeSentence(notice, outcome, driver) {
    const what = `The notice "${notice.state}" of ${notice.service} in ${notice.environment}`;
    switch (outcome.state) {
        case "posted":
        case "updated": {
            const done = outcome.state === "posted" ? "was posted" : "was written into its message";
            return (0,sentence/* ended */.v6)(`${what} ${done} (${driver})${outcome.remark === undefined ? "" : `: ${outcome.remark}`}`);
        }
        case "stale":
            return (0,sentence/* ended */.v6)(`${what} was not written (${driver}): ${outcome.reason}`);
        case "failed":
            return (0,sentence/* ended */.v6)(`${what} was not delivered (${driver}, ${outcome.problem}): ${outcome.reason}`);
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
    return (0,sentence/* ended */.v6)(`Which message tells of this deployment is not kept in its record (${driver}): ${reason}`);
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

/***/ 25179:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unknownEnvironment)
/* harmony export */ });
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(647);
/* harmony import */ var _report_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11592);


/**
 * That the policy names other environments than this one, which may be mistyped: the strictest then holds for it, and whoever reads
 * a refusal would look for its cause elsewhere. `undefined` = it names this one, or none at all.
 */
function unknownEnvironment({ environments }, name) {
    if (environments === undefined || Object.hasOwn(environments, name))
        return undefined;
    return (0,_report_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .ended */ .v6)(`The policy names no environment "${name}"${(0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, Object.keys(environments))}`);
}


/***/ }),

/***/ 47792:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ NOTICE_MARK),
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   R6: () => (/* binding */ addDeploymentStatus),
/* harmony export */   b8: () => (/* binding */ isNoticeStatus),
/* harmony export */   e0: () => (/* binding */ deploymentStatuses),
/* harmony export */   mh: () => (/* binding */ DESCRIPTION_CHARACTERS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Characters of a description; GitHub refuses a longer one. */
const DESCRIPTION_CHARACTERS = 140;
/** The words that a notice's status begins with. Whoever reads statuses as evidence passes such a one by. */
const NOTICE_MARK = "mcp-gates notice: ";
/** Whether a status only keeps which message tells of the deployment, so that it says nothing of the deployment itself. */
function isNoticeStatus({ description }) {
    return description.startsWith(NOTICE_MARK);
}
const deploymentReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), original_environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
const statusReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    log_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    environment_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
});
const PER_PAGE = 100;
const MOST_PAGES = 50;
/** The environments that a deployment names, of old and now: a status may rename its environment. Throws a GitHubError. */
async function environmentsOf(call, address) {
    const route = "GET /repos/{owner}/{repo}/deployments/{deployment_id}";
    const { data } = await call(route, parametersOf(address), { reply: deploymentReply });
    return [data.environment, data.original_environment ?? data.environment];
}
/** All statuses of a deployment, newest first; `undefined` = there are too many. Throws a GitHubError. */
async function deploymentStatuses(call, address) {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data, nextPage } = await call("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", { ...parametersOf(address), per_page: PER_PAGE, page }, { reply: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(statusReply) });
        all.push(...data.map(statusOf));
        if (!nextPage)
            return all.sort((left, right) => right.id - left.id);
    }
    return undefined;
}
/**
 * Adds a status that stands for no other deployment's end: without `auto_inactive` GitHub would take a success for the end of all
 * earlier ones. Throws a GitHubError.
 */
async function addDeploymentStatus(call, address, status) {
    const route = "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
    const { data } = await call(route, {
        ...parametersOf(address),
        state: status.state,
        description: status.description,
        // What is not repeated is no longer shown.
        ...(status.logUrl === "" ? {} : { log_url: status.logUrl }),
        ...(status.environmentUrl === "" ? {} : { environment_url: status.environmentUrl }),
        auto_inactive: false,
    }, { reply: statusReply });
    return statusOf(data);
}
function parametersOf({ owner, repository, id }) {
    return { owner, repo: repository, deployment_id: id };
}
function statusOf(reply) {
    return {
        id: reply.id,
        state: reply.state,
        description: reply.description ?? "",
        logUrl: reply.log_url ?? "",
        environmentUrl: reply.environment_url ?? "",
    };
}


/***/ }),

/***/ 9806:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ProbeFailure),
/* harmony export */   T: () => (/* binding */ PROBE_STAGES)
/* harmony export */ });
/** The step of a probe at which something happened. */
const PROBE_STAGES = [
    "settings",
    "start",
    "token",
    "server/discover",
    "initialize",
    "notifications/initialized",
    "tools/list",
    "prompts/list",
    "resources/list",
    "resources/templates/list",
    "stream",
    "metadata",
    "unknown-session",
    "canary",
    "witness",
    "checks",
    "delete",
];
/** Why a probe stops: one stable class, the step, and what was seen there. Secrets are cut from the detail before. */
class ProbeFailure extends Error {
    failureClass;
    stage;
    /** One phrase of at most 200 characters, fit for a line of text: what was seen, beyond the class. Empty = nothing more. */
    detail;
    /** Milliseconds after which the server asks to come again (`Retry-After`), if it said so. */
    retryAfter;
    constructor(failureClass, stage, detail, options = {}) {
        super(detail === "" ? failureClass : `${failureClass}: ${detail}`, options);
        this.name = "ProbeFailure";
        this.failureClass = failureClass;
        this.stage = stage;
        this.detail = detail;
        this.retryAfter = options.retryAfter;
    }
}


/***/ }),

/***/ 93060:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ proxySecrets),
/* harmony export */   ag: () => (/* binding */ TunnelAgent),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   vd: () => (/* binding */ proxyRefusal)
/* harmony export */ });
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57659);
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98182);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20216);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9806);




/**
 * The proxy for a target by `https_proxy`, `http_proxy`, `all_proxy` and `no_proxy` of an environment, lower case before upper
 * case; `undefined` = none. Throws a ProbeFailure `probe.settings` for one that cannot be used.
 */
function proxyFor(target, environment) {
    const variables = proxyVariables(environment);
    if (variables === undefined)
        return undefined;
    const text = decideBy(variables, target);
    if (text === "")
        return undefined;
    const variable = `${target.protocol.slice(0, -1)}_proxy (or all_proxy)`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !["http:", "https:"].includes(url.protocol) || url.hostname === "")
        throw settingsFailure(`${variable} is no http or https URL`);
    const authorization = credentialsOf(url, variable);
    const port = url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port;
    return {
        url: new URL(`${url.protocol}//${url.hostname}:${port}`),
        name: `${url.hostname}:${port}`,
        authorization,
    };
}
/** The credentials in the proxies of an environment, in every spelling in which they could come back. */
function proxySecrets(environment) {
    return Object.entries(proxyVariables(environment) ?? {}).flatMap(([name, value]) => name === "no_proxy" ? [] : (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .Fj)({ target: value }));
}
/** Why a proxy does not open the way that it was asked for, from the status of its answer. */
function proxyRefusal(status, { authorization }) {
    if (status === 407) {
        const why = "it does not take the credentials in its URL";
        return `status 407: ${authorization === undefined ? "it wants credentials, and its URL has none" : why}`;
    }
    if (status === 403)
        return "status 403: it does not let this through";
    // Most say 502 or 504 for any failure on the way, and 503 when they are overloaded themselves.
    return [502, 503, 504].includes(status) ? `status ${status}: it does not reach the server` : `status ${status}`;
}
/** `undefined` = no proxy is named at all. A proxy without a scheme is spoken to in HTTP, as curl does. */
function proxyVariables(environment) {
    const proxies = ["https_proxy", "http_proxy", "all_proxy"].flatMap((name) => {
        const value = (environment[name] || environment[name.toUpperCase()])?.trim();
        if (value === undefined || value === "")
            return [];
        return [[name, value.includes("://") ? value : `http://${value}`]];
    });
    if (proxies.length === 0)
        return undefined;
    return { ...Object.fromEntries(proxies), no_proxy: environment.no_proxy || environment.NO_PROXY || "" };
}
/** The library looks at the process's own environment only. It answers at once, so nothing else can see the other one. */
function decideBy(variables, target) {
    const own = process.env;
    process.env = variables;
    try {
        return (0,proxy_from_env__WEBPACK_IMPORTED_MODULE_3__/* .getProxyForUrl */ .T)(target);
    }
    finally {
        process.env = own;
    }
}
function credentialsOf(url, variable) {
    if (url.username === "" && url.password === "")
        return undefined;
    try {
        const credentials = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
        return `Basic ${Buffer.from(credentials).toString("base64")}`;
    }
    catch {
        throw settingsFailure(`the credentials in ${variable} are not percent-encoded as URLs need it`);
    }
}
function settingsFailure(detail) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ProbeFailure */ .B("probe.settings", "settings", detail);
}
/**
 * An agent whose connections go through a CONNECT tunnel of the proxy. A request that it connects for is told by the events
 * `tunnel` (it begins; comes with an AbortController that ends the attempt, which destroying the request does not) and
 * `proxyConnect` (the answer of the proxy).
 */
class TunnelAgent extends https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__/* .HttpsProxyAgent */ .b {
    #toProxy;
    constructor(proxy, options) {
        const { keepAlive, maxSockets, toProxy, inside } = options;
        // The credentials go in as a header: the library writes the URL to its debug log.
        const headers = proxy.authorization === undefined ? {} : { "Proxy-Authorization": proxy.authorization };
        super(proxy.url, { keepAlive, maxSockets, headers });
        // Otherwise they are found out from a stack trace, for every request.
        this.protocol = "https:";
        this.defaultPort = 443;
        this.options = { ...this.options, ...inside };
        this.#toProxy = toProxy;
    }
    connect(request, options) {
        const attempt = new AbortController();
        // The library reads these before it waits for anything.
        this.connectOpts = { ...this.connectOpts, ...this.#toProxy, signal: attempt.signal };
        request.emit("tunnel", attempt);
        return super.connect(request, options);
    }
}


/***/ }),

/***/ 90807:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ deliverNotice)
});

// EXTERNAL MODULE: ./.build/shared/notify/channel.js
var channel = __webpack_require__(86173);
;// CONCATENATED MODULE: ./.build/shared/notify/registry.js
/** Opens the channel of a driver. Only then are its libraries loaded. Throws a NoticeFailure for settings that are missing. */
async function openChannel(driver, settings) {
    return await CHANNELS[driver](settings);
}
const CHANNELS = {
    slack: async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(2391), __webpack_require__.e(5933)]).then(__webpack_require__.bind(__webpack_require__, 35933))).slackChannel(settings),
    "slack-webhook": async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(2391), __webpack_require__.e(2210)]).then(__webpack_require__.bind(__webpack_require__, 42210))).slackWebhookChannel(settings),
    teams: async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(2391), __webpack_require__.e(5983)]).then(__webpack_require__.bind(__webpack_require__, 85983))).teamsChannel(settings),
    webhook: async (settings) => (await __webpack_require__.e(/* import() */ 4769).then(__webpack_require__.bind(__webpack_require__, 84769))).webhookChannel(settings),
    "github-issue": async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(2391), __webpack_require__.e(9694)]).then(__webpack_require__.bind(__webpack_require__, 99694))).githubIssueChannel(settings),
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


/***/ }),

/***/ 9181:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ noticeFrom)
/* harmony export */ });
/* harmony import */ var _plan_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26381);
/* harmony import */ var _tool_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49714);


/** The notice of these facts. What they leave open is taken from the report: service, versions, digests and tools. `service` = the policy's. */
function noticeFrom(given, known) {
    const { report } = known;
    const planned = known.plan === null || known.plan === undefined ? undefined : (0,_plan_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOfPlan */ .y)(known.plan);
    const facts = planned === undefined ? given : filledIn(given, planned);
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
        tools: report === null ? (planned?.tools ?? null) : (0,_tool_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .toolChangesOf */ .V)(report),
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
/** What is said stands; what is not is taken from the other. */
function filledIn(given, from) {
    const isSaid = ([, text]) => typeof text === "string" && text.trim() !== "";
    return { ...from, ...Object.fromEntries(Object.entries(given).filter(isSaid)) };
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

/***/ 26381:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ planResultSchema),
/* harmony export */   y: () => (/* binding */ factsOfPlan)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const release = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ contractDigest: text.optional(), schemaVersion: text.optional() });
const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["breaking", "risky", "review", "safe", "notation"]);
const tools = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: text,
        renamedTo: text.nullable(),
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["lost", "changed", "gained"]),
        severity,
        messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text),
    })),
    others: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    breakingOthers: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
});
/** What a notice takes from the output `result` of promote-environment. */
const planResultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    reportVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    service: text,
    environment: text,
    release,
    decision: text,
    gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        gate: text,
        decision: text,
        bypassed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
        reasons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ code: text, field: text, is: text })),
    })),
    eligibleAt: text.nullable(),
    soak: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ elapsedSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), requiredSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).nullable(),
    current: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ release }).nullable(),
    tools: tools.nullable(),
    ticket: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: text, url: text }).nullable(),
    approvers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text),
    override: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ reason: text, approvers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text), bypassed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text) }).nullable(),
});
/** Reasons that a message names; the run has all. */
const MOST_REASONS = 3;
/** What the result of a promotion says of a deployment, for whatever the step itself leaves open. Pure. */
function factsOfPlan(plan) {
    const { service, release: to, current, soak, eligibleAt, ticket, approvers, override } = plan;
    const blocking = plan.gates.filter((gate) => gate.decision !== "pass" && gate.bypassed !== true);
    const reasons = blocking.flatMap((gate) => gate.reasons).slice(0, MOST_REASONS);
    return {
        service,
        fromVersion: current?.release.schemaVersion,
        toVersion: to.schemaVersion,
        fromDigest: current?.release.contractDigest,
        toDigest: to.contractDigest,
        soakElapsed: soak === null ? undefined : hoursOf(soak.elapsedSeconds),
        soakRequired: soak === null ? undefined : hoursOf(soak.requiredSeconds),
        eligibleAt: eligibleAt ?? undefined,
        ticket: ticket?.key,
        ticketUrl: ticket?.url,
        approvers: JSON.stringify(override === null ? approvers : override.approvers),
        overrideGates: override === null ? undefined : JSON.stringify(override.bypassed),
        overrideReason: override?.reason,
        reason: reasons.length === 0 ? undefined : reasons.map(({ code, is }) => `${code}: ${is}`).join("; "),
        tools: plan.tools,
    };
}
/** `26 h 30 min`. */
function hoursOf(seconds) {
    const minutes = Math.floor(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 85303:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   PK: () => (/* binding */ readReferences),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   gV: () => (/* binding */ stageOf),
/* harmony export */   nA: () => (/* binding */ renderReferences)
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
/** More than there are systems. */
const MOST_REFERENCES = 10;
/**
 * Reads one reference, or a list of them, one for each way in which a notice was told. One that cannot be used takes nothing from
 * the others.
 */
function readReferences(text) {
    const read = partsOf(text).map((part) => (typeof part === "string" ? parseReference(part) : part));
    return {
        references: read.flatMap((each) => ("problem" in each ? [] : each)),
        problems: read.flatMap((each) => ("problem" in each ? each.problem : [])),
    };
}
function partsOf(text) {
    if (!text.trimStart().startsWith("["))
        return [text];
    if (text.length > MOST_REFERENCES * LONGEST_REFERENCE)
        return [{ problem: "it is longer than any reference" }];
    try {
        return JSON.parse(text).map((each) => JSON.stringify(each));
    }
    catch {
        return [{ problem: "it is not JSON" }];
    }
}
/** The references as one line of JSON: one as itself, several as a list; `null` = there are none. */
function renderReferences(references) {
    if (references.length === 0)
        return null;
    return JSON.stringify(references.length === 1 ? references[0] : references);
}
/** When this notice is told. */
function momentOf({ run, state }) {
    return { run: run.id, attempt: run.attempt, state };
}
/**
 * Whether a message that was written at `there` already tells something newer than a notice of `here`: of a newer run or
 * attempt or, within the same, a later stage. Within a stage the last word counts: traffic may shift, soak and shift again. It
 * counts, too, for a notice of no run (0): it may tell of another deployment, whose beginning is not the past of this one.
 */
function isNewer(there, here) {
    if (here.run === 0)
        return false;
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


/***/ }),

/***/ 11592:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   Qu: () => (/* binding */ withoutFullStop),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/** A text as a sentence with its end: a full stop where it has none, for what others wrote may end in one, or in `?`. */
function ended(text) {
    const line = text.trimEnd();
    return /[.!?…]$/u.test(line) ? line : `${line}.`;
}
/** A sentence as a phrase of another one: without its full stop. */
function withoutFullStop(sentence) {
    return sentence.replace(/\.$/, "");
}
/** What somebody wrote, on one line; empty = nothing. */
function onOneLine(text = "") {
    return text.replaceAll(/\s+/g, " ").trim();
}


/***/ })

};
