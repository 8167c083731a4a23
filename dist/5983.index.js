export const id = 5983;
export const ids = [5983];
export const modules = {

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

/***/ 87734:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12322);

/** A text as one line in which everything can be seen; see `visibleText`. */
function oneLine(text) {
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.visibleText)(text).replace(/\s+/gu, " ");
}
/** One line for a place that knows no markup, of at most so many characters; what is cut ends in `…`. */
function plainLine(text, characters) {
    const line = oneLine(text);
    if (line.length <= characters)
        return line;
    // Neither half a surrogate pair, half an emoji nor half a code point in words.
    return `${line.slice(0, Math.max(0, characters - 1)).replace(/[\uD800-\uDBFF\u200D]+$|⟨[U+0-9A-F]*$/u, "")}…`;
}


/***/ }),

/***/ 94429:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ postJson),
/* harmony export */   h: () => (/* binding */ ATTEMPT_MILLISECONDS)
/* harmony export */ });
/* harmony import */ var _repeat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53587);

/** Milliseconds for one attempt, the reply included. */
const ATTEMPT_MILLISECONDS = 10_000;
/**
 * Posts a JSON text until it is taken: a status of success with a body that `accepts` knows, since a sign-in page has such a
 * status too. `words` says what a refusal means; the body is the other side's and only told where `words` knows it. Throws a
 * NoticeFailure.
 */
async function postJson(url, text, options) {
    await (0,_repeat_js__WEBPACK_IMPORTED_MODULE_0__/* .withRepeats */ .rI)(async (signal) => {
        const headers = {
            "content-type": "application/json; charset=utf-8",
            "user-agent": "mcp-gates",
            ...options.headers?.(),
        };
        const response = await options.fetch(url, { headers, body: text, signal });
        const reply = await response.text();
        const { status } = response;
        if (response.ok && options.accepts(reply))
            return { taken: true };
        if (response.ok) {
            const page = `answered with status ${status} and a body that is no answer; a proxy or a sign-in page?`;
            return { refusal: { status, problem: "unavailable", reason: page } };
        }
        const reason = options.words(status, reply) ?? `answered with status ${status}`;
        return {
            refusal: { status, problem: (0,_repeat_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOfStatus */ .p5)(status), reason, retryAfter: (0,_repeat_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterOf */ .sT)(response.headers) },
        };
    }, { repeatable: options.repeatable, signal: options.signal, attemptMilliseconds: ATTEMPT_MILLISECONDS });
}


/***/ }),

/***/ 53587:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p5: () => (/* binding */ problemOfStatus),
/* harmony export */   rI: () => (/* binding */ withRepeats),
/* harmony export */   sT: () => (/* binding */ retryAfterOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _github_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12090);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86173);
/* harmony import */ var _web_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62521);




/**
 * Does a call again while that may help: at a rate limit as long as it asks for, after a failed connection, and after a fault of
 * the channel when doing it twice has the effect of doing it once. A message that may have been posted is not posted again:
 * people are to hear of a deployment once. Throws a NoticeFailure.
 */
async function withRepeats(call, options) {
    for (let attempt = 1;; attempt++) {
        const outcome = await oneAttempt(call, options);
        if (!("refusal" in outcome))
            return outcome;
        const { refusal, sent } = outcome;
        const wait = (0,_github_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .waitBeforeRetry */ .j)(attempt, {
            status: refusal.status,
            repeatable: options.repeatable || !sent,
            message: "",
            headers: refusal.retryAfter === undefined ? {} : { "retry-after": refusal.retryAfter },
        });
        if (wait === undefined || options.signal.aborted)
            throw new _channel_js__WEBPACK_IMPORTED_MODULE_1__/* .NoticeFailure */ .VW(refusal.problem, refusal.reason);
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal: options.signal });
        }
        catch (error) {
            throw new _channel_js__WEBPACK_IMPORTED_MODULE_1__/* .NoticeFailure */ .VW(refusal.problem, refusal.reason, { cause: error });
        }
    }
}
async function oneAttempt(call, { signal, attemptMilliseconds }) {
    try {
        const result = await call(AbortSignal.any([signal, AbortSignal.timeout(attemptMilliseconds)]));
        return "refusal" in result ? { refusal: result.refusal, sent: true } : result;
    }
    catch (error) {
        if (!(error instanceof _web_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .WebFetchError */ .vS))
            throw error;
        return { refusal: { status: 0, problem: "unavailable", reason: error.message }, sent: error.sent };
    }
}
/** What a status says by itself: too many, too large, not allowed, out of order. */
function problemOfStatus(status) {
    if (status === 429)
        return "rate-limited";
    if (status === 413)
        return "too-large";
    if (status >= 400 && status < 500)
        return "refused";
    return "unavailable";
}
/** The seconds of a `Retry-After` header; a date is not waited for. */
function retryAfterOf(headers) {
    const seconds = headers.get("retry-after");
    return seconds !== null && /^\d{1,9}$/u.test(seconds) ? Number(seconds) : undefined;
}


/***/ }),

/***/ 85983:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  teamsChannel: () => (/* binding */ teamsChannel)
});

// EXTERNAL MODULE: ./.build/shared/notify/channel.js
var channel = __webpack_require__(86173);
// EXTERNAL MODULE: ./.build/shared/notify/page.js
var notify_page = __webpack_require__(83407);
// EXTERNAL MODULE: ./.build/shared/notify/channels/plain-line.js
var plain_line = __webpack_require__(87734);
;// CONCATENATED MODULE: ./.build/shared/notify/channels/teams-card.js


/**
 * Bytes of the whole message. Teams refuses what is larger than "about 28 KB" (learn.microsoft.com, connectors, Microsoft Teams,
 * known issues: "Request Entity too large"); senders have seen 21 KB refused.
 */
const TEAMS_BYTES = 20_000;
/** The card of a deployment: text runs only, so that nothing from outside is Markdown, and no mention, which needs an entity. */
function renderTeamsMessage(page) {
    const title = `${page.sign} ${page.state}: ${shown(page.service, 100)} in ${shown(page.environment, 100)}`;
    const start = [
        block([{ type: "TextRun", text: title, weight: "Bolder", size: "Large" }]),
        ...page.warnings.map((warning) => block(runs(warning))),
        ...page.facts.map(({ label, value }) => block([bold(`${label}: `), ...runs(value)])),
        ...(page.toolSummary === null ? [] : [block([bold("Tools: "), plain(page.toolSummary)])]),
    ];
    const end = page.next === null ? [] : [block([bold("Next: "), ...runs(page.next)])];
    const room = TEAMS_BYTES -
        bytesOf(message([...start, ...end], page.runUrl)) -
        bytesOf(block([plain((0,notify_page/* moreWords */.bp)(page.tools.length))]));
    const tools = fitting(page.tools.map(toolBlock), room);
    const left = page.tools.length - tools.length;
    const more = left === 0 ? [] : [block([plain((0,notify_page/* moreWords */.bp)(left))])];
    return message([...start, ...tools, ...more, ...end], page.runUrl);
}
function message(body, runUrl) {
    return {
        type: "message",
        attachments: [
            {
                contentType: "application/vnd.microsoft.card.adaptive",
                contentUrl: null,
                content: {
                    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
                    type: "AdaptiveCard",
                    version: "1.4",
                    body,
                    actions: runUrl === null ? [] : [{ type: "Action.OpenUrl", title: "Open the run", url: runUrl }],
                },
            },
        ],
    };
}
function toolBlock({ kind, name, renamedTo, severity, messages }) {
    const renamed = renamedTo === null ? [] : [plain(" → "), code(renamedTo)];
    const breaking = severity === "breaking" ? [bold(" breaking")] : [];
    const [first, ...others] = messages;
    const told = first === undefined ? [] : [plain(` ${shown(first, 200)}`)];
    const more = others.length === 0 ? [] : [plain(` (${(0,notify_page/* moreWords */.bp)(others.length)})`)];
    return block([plain(`${notify_page/* TOOL_SIGNS */.K5[kind]} `), code(name), ...renamed, ...breaking, ...told, ...more]);
}
function fitting(blocks, room) {
    let used = 0;
    const end = blocks.findIndex((each) => {
        used += bytesOf(each) + 1;
        return used > room;
    });
    return end === -1 ? blocks : blocks.slice(0, end);
}
function runs(phrase) {
    return phrase.map(run);
}
function run(part) {
    switch (part.kind) {
        case "words":
            return plain(part.text);
        case "foreign":
            return plain(shown(part.text, 400));
        case "name":
            return code(part.text);
        case "link":
            return { ...plain(shown(part.text, 80)), selectAction: { type: "Action.OpenUrl", url: part.url } };
    }
}
function plain(text) {
    return { type: "TextRun", text };
}
function bold(text) {
    return { type: "TextRun", text, weight: "Bolder" };
}
function code(text) {
    return { type: "TextRun", text: shown(text, 80), fontType: "Monospace" };
}
function block(inlines) {
    return { type: "RichTextBlock", inlines };
}
/** One line; a run without text is refused by some clients. */
function shown(text, length) {
    return (0,plain_line/* plainLine */.h)(text, length) || " ";
}
function bytesOf(value) {
    return new TextEncoder().encode(JSON.stringify(value)).length;
}

// EXTERNAL MODULE: ./.build/shared/notify/drivers/post-json.js
var post_json = __webpack_require__(94429);
// EXTERNAL MODULE: ./.build/shared/notify/drivers/web-fetch.js
var web_fetch = __webpack_require__(62521);
;// CONCATENATED MODULE: ./.build/shared/notify/drivers/teams.js





/**
 * A Teams workflow that posts what its webhook gets ("Post to a channel when a webhook request is received"): one card for each
 * state, since a workflow's answer (202) does not say which message it will make. Throws a NoticeFailure.
 */
function teamsChannel(settings) {
    const url = (0,web_fetch/* postAddress */.jr)((0,channel/* needed */.Ow)(settings, "teamsWebhookUrl"), settings.nameOf("teamsWebhookUrl"));
    return {
        deliver: async ({ notice }, signal) => {
            const text = JSON.stringify(renderTeamsMessage((0,notify_page/* noticePage */.C$)(notice)));
            const fetch = (0,web_fetch/* webFetch */.dV)({ environment: settings.environment, signal });
            await (0,post_json/* postJson */.B)(url, text, { fetch, signal, repeatable: false, words, accepts: (reply) => !/^\s*</u.test(reply) });
            return { state: "posted", reference: null, url: null, remark: NO_UPDATE };
        },
    };
}
/** The codes of Power Automate's errors: `{"error":{"code":"WorkflowTriggerIsNotEnabled",…}}`. */
function words(status, body) {
    const code = /"code"\s*:\s*"([A-Za-z]{1,60})"/u.exec(body)?.[1];
    return code === undefined ? undefined : `Teams refused the card with status ${status}: ${code}`;
}
const NO_UPDATE = "a Teams workflow cannot update a message, so each state is one of its own";


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


/***/ })

};
