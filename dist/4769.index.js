export const id = 4769;
export const ids = [4769];
export const modules = {

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
 * Posts a JSON text until it is taken: a reply of success that `accepts` knows, since a sign-in page has such a status too.
 * `meaning` says what a refusal means; the body is the other side's and only told where `meaning` knows it. Throws a NoticeFailure.
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
        const isPage = looksLikePage(reply, response.headers.get("content-type"));
        if (response.ok && options.accepts({ status, body: reply, isPage }))
            return { taken: true };
        if (response.ok) {
            const what = isPage ? "a page" : "what is no answer of this channel";
            const reason = `answered with status ${status} and ${what}, which may be that of a proxy or a sign-in`;
            return { refusal: { status, problem: "unavailable", reason } };
        }
        const { problem = (0,_repeat_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOfStatus */ .p5)(status), said, next } = options.meaning(status, reply);
        const reason = `${said ?? `answered with status ${status}`}${next === undefined ? "" : `; ${next}`}`;
        return { refusal: { status, problem, reason, retryAfter: (0,_repeat_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterOf */ .sT)(response.headers) } };
    }, { repeatable: options.repeatable, signal: options.signal, attemptMilliseconds: ATTEMPT_MILLISECONDS });
}
function looksLikePage(body, type) {
    return /^\uFEFF?\s*</u.test(body) || /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu.test(type ?? "");
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

/***/ 84769:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WEBHOOK_HEADERS: () => (/* binding */ WEBHOOK_HEADERS),
  signatureOf: () => (/* binding */ signatureOf),
  webhookChannel: () => (/* binding */ webhookChannel)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/shared/notify/channel.js
var channel = __webpack_require__(86173);
// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
// EXTERNAL MODULE: ./.build/shared/notify/tool-changes.js
var tool_changes = __webpack_require__(49714);
;// CONCATENATED MODULE: ./.build/shared/notify/channels/webhook-body.js


/** Bytes of the whole body: receivers and the gateways before them take 256 KB and more. */
const WEBHOOK_BYTES = 200_000;
/**
 * The notice for a program: the facts as they are, not escaped for any place, since that is the matter of who shows them. Only
 * sizes are bounded: long texts are cut and end in `…`, and `moreTools` counts the tools that had no room.
 */
function renderWebhookBody(notice, message) {
    const { tools, ...facts } = notice;
    const body = (shown) => JSON.stringify(bounded({ noticeVersion: 1, message, ...facts, tools: tools === null ? null : toolsOf(tools, shown) }));
    let shown = Math.min(tools?.tools.length ?? 0, MOST_TOOLS);
    let text = body(shown);
    // Halving ends: without tools, the bounds of the facts keep it far below the limit.
    while (shown > 0 && new TextEncoder().encode(text).length > WEBHOOK_BYTES) {
        shown = Math.floor(shown / 2);
        text = body(shown);
    }
    return text;
}
function toolsOf(changes, shown) {
    return {
        lost: (0,tool_changes/* countOfKind */.j)(changes, "lost"),
        changed: (0,tool_changes/* countOfKind */.j)(changes, "changed"),
        gained: (0,tool_changes/* countOfKind */.j)(changes, "gained"),
        otherChanges: changes.others,
        tools: changes.tools.slice(0, shown).map(toolOf),
        moreTools: changes.tools.length - shown,
    };
}
function toolOf({ messages, ...tool }) {
    return { ...tool, messages: messages.slice(0, 5), moreMessages: Math.max(0, messages.length - 5) };
}
const MOST_TOOLS = 1000;
/** Texts and lists of a length that a receiver can rely on; a list of names is one of short texts. */
function bounded(value) {
    if (typeof value === "string")
        return (0,report_escape/* cutText */.IN)(value, 1000);
    if (Array.isArray(value)) {
        if (value.some((item) => typeof item !== "string"))
            return value.map(bounded);
        return value.slice(0, 30).map((item) => (0,report_escape/* cutText */.IN)(item, 200));
    }
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, bounded(member)]));
}

// EXTERNAL MODULE: ./.build/shared/notify/notice.js
var notify_notice = __webpack_require__(55944);
// EXTERNAL MODULE: ./.build/shared/notify/reference.js
var notify_reference = __webpack_require__(85303);
// EXTERNAL MODULE: ./.build/shared/notify/drivers/post-json.js
var post_json = __webpack_require__(94429);
// EXTERNAL MODULE: ./.build/shared/notify/drivers/web-fetch.js
var web_fetch = __webpack_require__(62521);
;// CONCATENATED MODULE: ./.build/shared/notify/drivers/webhook.js







/** The headers of a signed notice. `docs/notices.md` says how to check them. */
const WEBHOOK_HEADERS = {
    /** `v1=` and the HMAC-SHA-256 of `<timestamp>.<body>` in hex digits. */
    signature: "x-mcp-gates-signature",
    /** Seconds since 1970, when this attempt was sent. */
    timestamp: "x-mcp-gates-timestamp",
    /** The same in every attempt of one notice, so that a receiver takes it once. */
    delivery: "x-mcp-gates-delivery",
    state: "x-mcp-gates-state",
};
/**
 * A receiver of JSON: every notice is signed over its body and its time, so that nobody without the secret can send one, and
 * nobody can send one again later. Throws a NoticeFailure.
 */
function webhookChannel(settings) {
    const url = (0,web_fetch/* postAddress */.jr)((0,channel/* needed */.Ow)(settings, "webhookUrl"), settings.nameOf("webhookUrl"));
    const secret = (0,channel/* needed */.Ow)(settings, "webhookSecret");
    if (secret.length < SHORTEST_SECRET) {
        const name = settings.nameOf("webhookSecret");
        throw new channel/* NoticeFailure */.VW("misconfigured", `${name} has fewer than ${SHORTEST_SECRET} characters: it can be guessed`);
    }
    return {
        deliver: async ({ notice, reference }, signal) => {
            const known = reference?.channel === "webhook" ? reference : null;
            if (known !== null && (0,notify_reference/* isNewer */.U4)(known, (0,notify_reference/* momentOf */.Et)(notice)) && !(0,notify_notice/* mustArrive */.t3)(notice.state)) {
                const reason = `the state ${known.state ?? "started"} of run ${known.run} was told already`;
                return { state: "stale", reference: known, url: null, reason };
            }
            const message = known?.message ?? settings.newIdentity();
            const delivery = settings.newIdentity();
            const body = renderWebhookBody(notice, message);
            await (0,post_json/* postJson */.B)(url, body, {
                fetch: (0,web_fetch/* webFetch */.dV)({ environment: settings.environment, signal }),
                signal,
                repeatable: true,
                headers: () => {
                    const timestamp = String(Math.floor(settings.now().getTime() / 1000));
                    return {
                        [WEBHOOK_HEADERS.signature]: signatureOf(body, { secret, timestamp }),
                        [WEBHOOK_HEADERS.timestamp]: timestamp,
                        [WEBHOOK_HEADERS.delivery]: delivery,
                        [WEBHOOK_HEADERS.state]: notice.state,
                    };
                },
                meaning: (status) => meaningOf(status, settings),
                accepts: ({ status, isPage }) => TAKEN.includes(status) && !isPage,
            });
            const state = known === null ? "posted" : "updated";
            return { state, reference: { channel: "webhook", message, ...(0,notify_reference/* momentOf */.Et)(notice) }, url: null };
        },
    };
}
const SHORTEST_SECRET = 16;
/** What receivers answer when they took something. 203 is a proxy that changed the answer, 205 and up answer other questions. */
const TAKEN = [200, 201, 202, 204];
/** A receiver's own words are not known, so that its status has to do. */
function meaningOf(status, { nameOf }) {
    if (status === 401 || status === 403) {
        const next = `the receiver does not let it in: check that it knows the secret of ${nameOf("webhookSecret")}, and its clock`;
        return { problem: "misconfigured", next };
    }
    if (![404, 405, 410].includes(status))
        return {};
    return { problem: "misconfigured", next: `nothing takes notices at this address: check ${nameOf("webhookUrl")}` };
}
/** The value of the signature header. */
function signatureOf(body, { secret, timestamp }) {
    return `v1=${(0,external_node_crypto_.createHmac)("sha256", secret).update(`${timestamp}.${body}`).digest("hex")}`;
}


/***/ }),

/***/ 55944:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fB: () => (/* binding */ callsPeople),
/* harmony export */   t3: () => (/* binding */ mustArrive),
/* harmony export */   wz: () => (/* binding */ NOTICE_STATES)
/* harmony export */ });
/** What can be told of a deployment, in the order in which it usually happens. */
const NOTICE_STATES = [
    "started",
    "waiting",
    "shifted",
    "soaking",
    "succeeded",
    "failed",
    "rolled-back",
    "blocked",
    "break-glass",
];
/** Whether people are called, beyond seeing the message when they look. */
function callsPeople(state) {
    return state === "failed" || state === "break-glass";
}
/** Whether a notice must arrive: nobody may pass over a gate unseen. */
function mustArrive(state) {
    return state === "break-glass";
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


/***/ })

};
