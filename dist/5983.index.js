export const id = 5983;
export const ids = [5983];
export const modules = {

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
    const name = settings.nameOf("teamsWebhookUrl");
    const url = (0,web_fetch/* postAddress */.jr)((0,channel/* needed */.Ow)(settings, "teamsWebhookUrl"), name);
    const meaning = (status, body) => meaningOf(status, body, name);
    return {
        deliver: async ({ notice }, signal) => {
            const text = JSON.stringify(renderTeamsMessage((0,notify_page/* noticePage */.C$)(notice)));
            const fetch = (0,web_fetch/* webFetch */.dV)({ environment: settings.environment, signal });
            await (0,post_json/* postJson */.B)(url, text, { fetch, signal, repeatable: false, meaning, accepts });
            return { state: "posted", reference: null, url: null, remark: NO_UPDATE };
        },
    };
}
/**
 * A workflow that is begun by a webhook answers 202 at once, before it posts (learn.microsoft.com, "Create incoming webhooks with
 * Workflows"). Whatever answers otherwise is something else that stands before it.
 */
function accepts({ status, isPage }) {
    return status === 202 && !isPage;
}
/** The codes of Power Automate's errors: `{"error":{"code":"WorkflowTriggerIsNotEnabled",…}}`. */
function meaningOf(status, body, name) {
    const code = /"code"\s*:\s*"([A-Za-z]{1,60})"/u.exec(body)?.[1];
    const said = code === undefined ? undefined : `Teams refused the card with status ${status}: ${code}`;
    if (code === "WorkflowTriggerIsNotEnabled")
        return { problem: "misconfigured", said, next: "the workflow is turned off: turn it on" };
    const next = NEXT[status];
    return next === undefined ? { said } : { problem: "misconfigured", said, next: next(name) };
}
/** What to do about a status, whatever the code; `name` is where the address stands. */
const NEXT = {
    401: (name) => `copy the whole address again from the workflow into ${name}, and let anyone trigger it`,
    403: (name) => `copy the whole address again from the workflow into ${name}, and let anyone trigger it`,
    404: (name) => `the workflow is gone: make a new one, and put its address into ${name}`,
    410: (name) => `the workflow is gone: make a new one, and put its address into ${name}`,
};
const NO_UPDATE = "a Teams workflow cannot update a message, so each state is one of its own";


/***/ })

};
