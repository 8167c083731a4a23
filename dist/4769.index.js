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


/***/ })

};
