export const id = 2221;
export const ids = [2221];
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

/***/ 22775:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ keepReference),
/* harmony export */   b8: () => (/* binding */ isNoticeStatus),
/* harmony export */   ip: () => (/* binding */ keptReference)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _github_deployment_statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47792);
/* harmony import */ var _notify_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85303);



/** The words that a notice's status begins with. Whoever reads statuses as evidence passes such a one by. */
const MARK = "mcp-gates notice: ";
/** Whether a status only keeps which message tells of the deployment, so that it says nothing of the deployment itself. */
function isNoticeStatus({ description }) {
    return description.startsWith(MARK);
}
/** The reference that the newest genuine status keeps; `null` = none. `system` is where its message must be. Pure. */
function keptReference(statuses, binding) {
    const candidates = statuses.filter(isNoticeStatus);
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
    const before = await (0,_github_deployment_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentStatuses */ .e0)(github, address);
    if (before === undefined)
        return "the deployment has too many statuses";
    const newest = before.find((status) => !isNoticeStatus(status));
    // A deployment without a status is a pending one.
    const { state, logUrl, environmentUrl } = newest ?? { state: "pending", logUrl: "", environmentUrl: "" };
    if (!UNDER_WAY.includes(state))
        return `the deployment is in the state ${state} already, which no notice may repeat`;
    const { id } = await (0,_github_deployment_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .addDeploymentStatus */ .R6)(github, address, { state, description, logUrl, environmentUrl });
    const after = (await (0,_github_deployment_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentStatuses */ .e0)(github, address)) ?? [];
    const [now] = after.filter((status) => !isNoticeStatus(status));
    const isHidden = now !== undefined && now.id < id && now.id !== newest?.id;
    return isHidden ? await restore(github, now, address) : null;
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
    await (0,_github_deployment_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .addDeploymentStatus */ .R6)(github, address, hidden);
    return null;
}
/** `mcp-gates notice: slack C0123456789 1700000000.000001 100.1.started <signature>`. `null` when it is too long. */
function renderDescription(reference, signing) {
    const { run, attempt, state = "started" } = reference;
    const place = placeWords(reference);
    if (place === null)
        return null;
    const words = `${reference.channel} ${place} ${run}.${attempt}.${state}`;
    const description = `${MARK}${words} ${signatureOf(words, signing)}`;
    return description.length <= _github_deployment_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .DESCRIPTION_CHARACTERS */ .mh ? description : null;
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
    const [, words, signature] = /^(.+) ([\w-]{22})$/u.exec(description.slice(MARK.length)) ?? [];
    if (words === undefined || signature === undefined)
        return undefined;
    if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(signature), Buffer.from(signatureOf(words, signing))))
        return undefined;
    const [channel, ...parts] = words.split(" ");
    const [run, attempt, state] = (parts.pop() ?? "").split(".");
    const place = channel === "slack" ? { channelId: parts[0], ts: parts[1] } : { message: parts[0] };
    const reference = { channel, ...place, run: Number(run), attempt: Number(attempt), state };
    const parsed = (0,_notify_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(JSON.stringify(reference));
    return "problem" in parsed ? undefined : parsed;
}
function signatureOf(words, { address, service, environment, key }) {
    const { owner, repository, id } = address;
    const bound = JSON.stringify([`${owner}/${repository}`.toLowerCase(), id, service, environment, words]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update(bound).digest("base64url").slice(0, 22);
}
/** Statuses can be read by many: a secret that people made up must not be found by trying. */
function keyOf(secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(secret, "mcp-gates notice", 32);
}


/***/ }),

/***/ 47792:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   R6: () => (/* binding */ addDeploymentStatus),
/* harmony export */   e0: () => (/* binding */ deploymentStatuses),
/* harmony export */   mh: () => (/* binding */ DESCRIPTION_CHARACTERS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Characters of a description; GitHub refuses a longer one. */
const DESCRIPTION_CHARACTERS = 140;
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

/***/ 85303:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   IO: () => (/* binding */ parseReferences),
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
/** Reads one reference, or a list of them, one for each way in which a notice was told; a sentence when it is neither. */
function parseReferences(text) {
    if (!text.trimStart().startsWith("[")) {
        const one = parseReference(text);
        return "problem" in one ? one : [one];
    }
    if (text.length > MOST_REFERENCES * LONGEST_REFERENCE)
        return { problem: "it is longer than any reference" };
    let list;
    try {
        list = JSON.parse(text);
    }
    catch {
        return { problem: "it is not JSON" };
    }
    const read = list.map((each) => parseReference(JSON.stringify(each)));
    return read.find((each) => "problem" in each) ?? read;
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
/* harmony export */   D: () => (/* binding */ probeTargetSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, "must not be empty");
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
