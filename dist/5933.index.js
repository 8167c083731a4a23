export const id = 5933;
export const ids = [5933];
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

/***/ 83137:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XU: () => (/* binding */ renderSlackDetails),
  ub: () => (/* binding */ renderSlackMessage),
  Bi: () => (/* binding */ renderSlackReply)
});

// EXTERNAL MODULE: ./.build/shared/notify/page.js
var page = __webpack_require__(83407);
// EXTERNAL MODULE: ./.build/shared/notify/channels/plain-line.js
var plain_line = __webpack_require__(87734);
;// CONCATENATED MODULE: ./.build/shared/notify/channels/slack-text.js

/*
 * Slack's own markup, mrkdwn (docs.slack.dev, "Formatting message text"): `&`, `<` and `>` are the only characters that have to
 * be escaped, and with them mentions (`<!channel>`, `<@U…>`) and links (`<url|text>`) are gone. Texts are measured in what a
 * cautious count of Slack's makes of them: see `slackUnits`.
 */
/** A phrase in mrkdwn of at most so many units; what does not fit is cut and ends in `…`. */
function mrkdwn(phrase, units) {
    let text = "";
    for (const part of phrase) {
        const room = units - slackUnits(text);
        const rendered = renderPart(part, room);
        if (rendered === null)
            return slackUnits(text) + slackUnits("…") <= units ? `${text}…` : text;
        text += rendered;
    }
    return text;
}
/** One line of text from outside in which nothing is markup, an entity is never cut, and nobody is called. */
function mrkdwnText(text, units) {
    return cutTokens(escaped((0,plain_line/* oneLine */.T)(text)).replace(FORMATTING, (sign) => LOOK_ALIKES[sign] ?? sign), units);
}
/** A name or a value from outside as code, in which formatting, emoji and links are not looked for. */
function mrkdwnCode(text, units) {
    const line = (0,plain_line/* oneLine */.T)(text).trim();
    return `\`${cutTokens(escaped(line === "" ? " " : line).replaceAll("`", "ˋ"), Math.max(units - 2, 0))}\``;
}
/**
 * How large a text may count: Slack refuses messages from about 13,200 on, by a size that it does not document
 * (`msg_blocks_too_long`, github.com/slackapi/bolt-js/issues/2509). A character that JSON can only hold escaped counts as its
 * escape, since the size grows with the blocks around the text and so seems to be one of JSON.
 */
function slackUnits(text) {
    let units = 0;
    for (let index = 0; index < text.length; index++)
        units += unitsOf(text.charCodeAt(index));
    return units;
}
function unitsOf(code) {
    if (code < 0x20 || code > 0x7e)
        return 6;
    return code === QUOTE || code === BACKSLASH || code === SLASH ? 2 : 1;
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
function renderPart(part, units) {
    if (units < LEAST_UNITS)
        return null;
    switch (part.kind) {
        case "words":
            return slackUnits(part.text) <= units ? part.text : null;
        case "foreign":
            return mrkdwnText(part.text, units);
        case "name":
            return mrkdwnCode(part.text, Math.min(units, NAME_UNITS));
        case "link":
            return slack_text_link(part.text, part.url, units) ?? mrkdwnCode(part.text, Math.min(units, NAME_UNITS));
    }
}
/** Too few to say anything in. */
const LEAST_UNITS = 12;
const NAME_UNITS = 120;
/** `null` when the address does not fit: a cut one leads elsewhere. */
function slack_text_link(text, url, units) {
    const address = escaped(url);
    const room = units - slackUnits(`<${address}|>`);
    if (room < LEAST_UNITS)
        return null;
    return `<${address}|${mrkdwnText(text.replaceAll("|", "¦"), Math.min(room, NAME_UNITS))}>`;
}
function escaped(text) {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
/** Entities and code points in words are one token each. */
function cutTokens(text, units) {
    if (slackUnits(text) <= units)
        return text;
    let room = units - slackUnits("…");
    let end = 0;
    for (const [token] of text.matchAll(/&(?:amp|lt|gt);|⟨U\+[0-9A-F]{4,6}⟩|[\s\S]/gu)) {
        room -= slackUnits(token);
        if (room < 0)
            break;
        end += token.length;
    }
    return end === 0 && units < slackUnits("…") ? "" : `${text.slice(0, end).replace(/\u200D$/u, "")}…`;
}
/* Characters that format in mrkdwn have no escape, so they are shown by others that look alike. */
const FORMATTING = /[`*~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const LOOK_ALIKES = { "`": "ˋ", "*": "∗", "~": "∼", _: "＿" };

;// CONCATENATED MODULE: ./.build/shared/notify/channels/slack-message.js



/**
 * The message of a deployment. With `toolLines` `brief` it names the ten worst tools, since the thread holds them all or, for
 * `briefLater`, may hold them: details follow a new message, not an update; with `full` it tells of each what changed, as far as
 * there is room.
 */
function renderSlackMessage(page, { blockIds, toolLines }) {
    const lines = page.tools.map(toolLines === "full" ? fullLine : briefLine);
    const shown = toolLines === "full" ? lines : lines.slice(0, BRIEF_TOOLS);
    const start = [
        header(`${page.sign} ${page.state}: ${page.service} in ${page.environment}`),
        ...page.warnings.map((warning) => section(mrkdwn(warning, WARNING_UNITS))),
        ...(page.facts.length === 0 ? [] : [fields(page.facts)]),
    ];
    const end = [
        ...(page.next === null ? [] : [section(`*Next* ${mrkdwn(page.next, NEXT_UNITS)}`)]),
        ...(page.runUrl === null ? [] : [context([{ kind: "link", text: "the run", url: page.runUrl }])]),
    ];
    const heading = page.toolSummary === null ? [] : [section(`*Tools* ${page.toolSummary}`)];
    const room = BUDGET - blockUnits([...start, ...heading, ...end]);
    const where = WHERE_THE_REST_IS[toolLines];
    const body = toolSections(shown, { room, all: lines.length, where });
    return { text: fallbackText(page), blocks: identified([...start, ...heading, ...body, ...end], blockIds) };
}
/** What changed in each tool, for the thread below the message; `null` when there is nothing to tell. */
function renderSlackDetails(page, { blockIds }) {
    if (page.tools.length === 0 || page.toolSummary === null)
        return null;
    const heading = section(`*Tools* ${page.toolSummary}`);
    const end = page.runUrl === null ? [] : [context([{ kind: "link", text: "the run", url: page.runUrl }])];
    const lines = page.tools.map(fullLine);
    const room = BUDGET - blockUnits([heading, ...end]);
    const body = toolSections(lines, { room, all: lines.length, where: page.runUrl === null ? "" : ", see the run" });
    return { text: `Tools: ${page.toolSummary}`, blocks: identified([heading, ...body, ...end], blockIds) };
}
/**
 * The state in one line for the thread, where it stays when the message moves on. `mentions` are the IDs of the groups that
 * are called: only a message that is new calls people, an edit does not.
 */
function renderSlackReply(page, { blockIds, mentions }) {
    const called = mentions.map((group) => `<!subteam^${group}> `).join("");
    const line = section(`${called}${page.sign} *${page.state}* ${mrkdwnCode(page.service, 120)} in ${mrkdwnCode(page.environment, 120)}`);
    const warnings = page.warnings.map((warning) => section(mrkdwn(warning, WARNING_UNITS)));
    return { text: called + fallbackText(page), blocks: identified([line, ...warnings], blockIds) };
}
/** See `slackUnits`: well below the size that was seen refused. */
const BUDGET = 10_000;
const BRIEF_TOOLS = 10;
const WHERE_THE_REST_IS = { brief: " in the thread", briefLater: ", see the thread or the run", full: "" };
const HEADER_CHARACTERS = 150;
const SECTION_CHARACTERS = 3000;
const WARNING_UNITS = 800;
const FACT_UNITS = 300;
const NEXT_UNITS = 500;
const TEXT_UNITS = 1000;
const MESSAGE_UNITS = 240;
/** Of 50 that Slack allows. */
const MOST_TOOL_SECTIONS = 30;
function header(text) {
    return { type: "header", text: { type: "plain_text", text: (0,plain_line/* plainLine */.h)(text, HEADER_CHARACTERS), emoji: false } };
}
function section(text) {
    return { type: "section", text: { type: "mrkdwn", text, verbatim: true } };
}
function context(phrase) {
    // An address that is too long for its share is shown, not linked.
    return { type: "context", elements: [{ type: "mrkdwn", text: mrkdwn(phrase, LINK_UNITS), verbatim: true }] };
}
const LINK_UNITS = 1500;
function fields(facts) {
    return {
        type: "section",
        fields: facts.slice(0, MOST_FIELDS).map(({ label, value }) => ({
            type: "mrkdwn",
            text: `*${label}*\n${mrkdwn(value, FACT_UNITS)}`,
            verbatim: true,
        })),
    };
}
const MOST_FIELDS = 10;
function briefLine({ kind, name, renamedTo, severity }) {
    const renamed = renamedTo === null ? "" : ` → ${mrkdwnCode(renamedTo, 120)}`;
    return `${page/* TOOL_SIGNS */.K5[kind]} ${mrkdwnCode(name, 120)}${renamed}${severity === "breaking" ? " *breaking*" : ""}`;
}
function fullLine(tool) {
    const [first, ...others] = tool.messages;
    if (first === undefined)
        return briefLine(tool);
    const more = others.length === 0 ? "" : ` (${(0,page/* moreWords */.bp)(others.length)})`;
    return `${briefLine(tool)} ${mrkdwnText(first, MESSAGE_UNITS)}${more}`;
}
/** As many lines as there is room for, whole, and how many there are besides. */
function toolSections(lines, { room, all, where }) {
    const texts = [];
    let shown = 0;
    let used = blockUnits([section(`${(0,page/* moreWords */.bp)(all)}${where}`)]);
    for (const line of lines) {
        const last = texts.at(-1);
        const joins = last !== undefined && last.length + line.length + 1 <= SECTION_CHARACTERS;
        if (!joins && texts.length === MOST_TOOL_SECTIONS)
            break;
        used += joins ? slackUnits(line) + NEWLINE_UNITS : blockUnits([section(line)]);
        if (used > room)
            break;
        if (joins)
            texts[texts.length - 1] = `${last}\n${line}`;
        else
            texts.push(line);
        shown += 1;
    }
    if (shown < all)
        texts.push(`${(0,page/* moreWords */.bp)(all - shown)}${where}`);
    return texts.map(section);
}
const NEWLINE_UNITS = 6;
function fallbackText(page) {
    const title = `${page.sign} ${page.state}: ${page.service} in ${page.environment}`;
    const tools = page.toolSummary === null ? "" : ` · ${page.toolSummary}`;
    return `${mrkdwnText(title, TEXT_UNITS)}${tools}`;
}
function identified(blocks, prefix) {
    return blocks.map((block, index) => ({ ...block, block_id: `${prefix}-${index}` }));
}
function blockUnits(blocks) {
    const identity = ',"block_id":""'.length + LONGEST_BLOCK_ID;
    return blocks.reduce((sum, block) => sum + jsonUnits(JSON.stringify(block)) + identity + 1, 0);
}
/** JSON text holds its quotes and escapes already; only what Slack escapes besides counts more. */
function jsonUnits(json) {
    return slackUnits(json) - (json.match(/["\\]/gu)?.length ?? 0);
}
const LONGEST_BLOCK_ID = 48;


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

/***/ 35933:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  slackChannel: () => (/* binding */ slackChannel)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./.build/shared/notify/channel.js
var notify_channel = __webpack_require__(86173);
// EXTERNAL MODULE: ./.build/shared/notify/channels/slack-message.js + 1 modules
var slack_message = __webpack_require__(83137);
// EXTERNAL MODULE: ./.build/shared/notify/notice.js
var notice = __webpack_require__(55944);
// EXTERNAL MODULE: ./.build/shared/notify/page.js
var page = __webpack_require__(83407);
// EXTERNAL MODULE: ./.build/shared/notify/reference.js
var notify_reference = __webpack_require__(85303);
// EXTERNAL MODULE: ./.build/shared/notify/drivers/post-json.js
var post_json = __webpack_require__(94429);
// EXTERNAL MODULE: ./.build/shared/notify/drivers/repeat.js
var repeat = __webpack_require__(53587);
// EXTERNAL MODULE: ./.build/shared/notify/drivers/web-fetch.js
var web_fetch = __webpack_require__(62521);
;// CONCATENATED MODULE: ./.build/shared/notify/drivers/slack-api.js





/** Slack said no, with one of its error codes (docs.slack.dev, each method's errors). */
class SlackRefusal extends notify_channel/* NoticeFailure */.VW {
    code;
    constructor(method, code) {
        super(problemOfCode(code), `Slack refused ${method}: ${code}${HINTS[code] ?? ""}`);
        this.name = "SlackRefusal";
        this.code = code;
    }
}
/**
 * Connects with Slack. The library's defaults are of no use here: it repeats ten times over half an hour, a message that was
 * posted too, waits without end and knows no proxy. It makes single attempts, and we decide about the next.
 */
async function connectSlack(options) {
    const { WebClient } = await __webpack_require__.e(/* import() */ 5105).then(__webpack_require__.t.bind(__webpack_require__, 85105, 19));
    const post = (0,web_fetch/* webFetch */.dV)(options);
    const client = new WebClient(options.token, {
        slackApiUrl: options.apiUrl.href,
        allowAbsoluteUrls: false,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        timeout: post_json/* ATTEMPT_MILLISECONDS */.h,
        fetch: async (url, init) => {
            const headers = Object.fromEntries(new Headers(init?.headers));
            return await post(String(url), { headers, body: String(init?.body ?? ""), signal: init?.signal });
        },
        logger: SILENT,
    });
    return async (method, parameters, { reply, repeatable }) => {
        const attempt = async () => {
            try {
                return { data: await client.apiCall(method, { ...parameters }) };
            }
            catch (error) {
                return answerOf(error);
            }
        };
        const limits = { repeatable, signal: options.signal, attemptMilliseconds: post_json/* ATTEMPT_MILLISECONDS */.h };
        const answer = await (0,repeat/* withRepeats */.rI)(attempt, limits);
        if ("code" in answer)
            throw new SlackRefusal(method, answer.code);
        const parsed = reply.safeParse(answer.data);
        if (parsed.success)
            return parsed.data;
        throw new notify_channel/* NoticeFailure */.VW("unavailable", `Slack's answer to ${method} is not as documented`);
    };
}
const platformError = schemas/* object */.Ikc({
    code: schemas/* literal */.euz("slack_webapi_platform_error"),
    data: schemas/* object */.Ikc({ error: schemas/* unknown */.L5J() }),
});
const rateLimitedError = schemas/* object */.Ikc({ code: schemas/* literal */.euz("slack_webapi_rate_limited_error"), retryAfter: schemas/* number */.aig() });
const httpError = schemas/* object */.Ikc({ code: schemas/* literal */.euz("slack_webapi_http_error"), statusCode: schemas/* number */.aig() });
const requestError = schemas/* object */.Ikc({ code: schemas/* literal */.euz("slack_webapi_request_error"), original: schemas/* instanceof */.Nlp(web_fetch/* WebFetchError */.vS) });
/** What an error of the library says; it is never shown itself, since it may hold a whole reply. */
function answerOf(error) {
    const request = requestError.safeParse(error);
    if (request.success)
        throw request.data.original;
    const limited = rateLimitedError.safeParse(error);
    if (limited.success)
        return { refusal: rateLimited(limited.data.retryAfter) };
    const http = httpError.safeParse(error);
    if (http.success) {
        const { statusCode: status } = http.data;
        const reason = `Slack answered with status ${status}`;
        // Slack refuses by a code in an answer with status 200: a status is the word of whoever stands before it.
        const isElsewhere = status >= 400 && status < 500;
        const next = isElsewhere ? "; this is no answer of Slack's API: check its address and the proxy" : "";
        const problem = isElsewhere ? "misconfigured" : "unavailable";
        return { refusal: { status, problem, reason: `${reason}${next}` } };
    }
    const platform = platformError.safeParse(error);
    if (platform.success) {
        const code = platform.data.data.error;
        // The library takes a page that is not JSON for the code.
        if (typeof code === "string" && /^[a-z_]{1,60}$/u.test(code))
            return codeAnswer(code);
        return {
            refusal: {
                status: 0,
                problem: "unavailable",
                reason: "Slack's answer is not JSON and may be the page of a proxy or a sign-in",
            },
        };
    }
    // The library's word for a 429 that does not say how long to wait.
    if (error instanceof Error && error.message.startsWith("Retry header"))
        return { refusal: rateLimited(undefined) };
    return { refusal: { status: 0, problem: "unavailable", reason: "Slack's answer cannot be read" } };
}
function codeAnswer(code) {
    if (code === "ratelimited" || code === "rate_limited")
        return { refusal: rateLimited(undefined) };
    if (!FAULTS.includes(code))
        return { code };
    return { refusal: { status: 503, problem: "unavailable", reason: `Slack has a fault: ${code}` } };
}
function rateLimited(retryAfter) {
    const wait = retryAfter === undefined ? "" : `; it asks to wait ${retryAfter} s`;
    return { status: 429, problem: "rate-limited", reason: `Slack takes no more messages for now${wait}`, retryAfter };
}
function problemOfCode(code) {
    if (TOO_LARGE.includes(code))
        return "too-large";
    return Object.hasOwn(HINTS, code) ? "misconfigured" : "refused";
}
const FAULTS = ["fatal_error", "internal_error", "service_unavailable", "request_timeout", "team_added_to_org"];
const TOO_LARGE = ["msg_too_long", "msg_blocks_too_long", "invalid_blocks", "invalid_blocks_format"];
const RENEW = "; the token is no longer good: install the app anew, and use its new token";
const ASK_SLACK = "; the workspace forbids it: ask its administrators to let the app in";
const MOVE = "; the app may not post there: ask an administrator of the channel, or name another one";
const HINTS = {
    not_authed: "; no token came with it: give the bot token of an installed app (xoxb-…)",
    invalid_auth: "; give the bot token of an installed app (xoxb-…), of this workspace",
    not_allowed_token_type: "; give the bot token of an installed app (xoxb-…)",
    account_inactive: RENEW,
    token_expired: RENEW,
    token_revoked: RENEW,
    missing_scope: "; give the app chat:write, and install it anew",
    no_permission: "; give the app chat:write, and install it anew",
    access_denied: ASK_SLACK,
    ekm_access_denied: ASK_SLACK,
    org_login_required: ASK_SLACK,
    team_access_not_granted: ASK_SLACK,
    not_in_channel: "; invite the app to the channel, or give it chat:write.public",
    channel_not_found: "; name the channel by its ID, and invite the app when it is private",
    is_archived: "; the channel is archived: restore it, or name another one",
    restricted_action: MOVE,
    restricted_action_read_only_channel: MOVE,
    restricted_action_thread_only_channel: MOVE,
};
const SILENT = {
    debug: () => { },
    info: () => { },
    warn: () => { },
    error: () => { },
    setLevel: () => { },
    getLevel: () => "error",
    setName: () => { },
};

;// CONCATENATED MODULE: ./.build/shared/notify/drivers/slack.js








/**
 * One message in a Slack channel for each deployment, posted by an app's bot token (`chat:write`) and brought up to date in
 * place. The thread below holds what changed in each tool and a line for each state; people are called there, on failure and
 * break-glass, because an edit notifies nobody (docs.slack.dev, chat.postMessage, chat.update). Throws a NoticeFailure.
 */
function slackChannel(settings) {
    const token = (0,notify_channel/* needed */.Ow)(settings, "slackToken");
    const apiUrl = (0,web_fetch/* postAddress */.jr)(settings.slackApiUrl ?? "https://slack.com/api/", settings.nameOf("slackApiUrl"));
    const group = mentionGroup(settings);
    const style = settings.slackStyle ?? DEFAULT_STYLE;
    return {
        deliver: async (request, signal) => {
            const reference = request.reference?.channel === "slack" ? request.reference : null;
            const call = await connectSlack({ token, apiUrl, environment: settings.environment, signal });
            const delivery = {
                request,
                call,
                mentions: groupsToCall(request.notice.state, { group, style }),
                style,
                page: (0,page/* noticePage */.C$)(request.notice),
                newIdentity: settings.newIdentity,
            };
            if (request.threadOnly)
                return await replyOnly(delivery, reference);
            if (reference === null || style.mode === "post")
                return await postAnew(delivery, conversationId(settings));
            return await update(delivery, reference);
        },
    };
}
const DEFAULT_STYLE = { mode: "update", threadDetails: true, mentions: null };
async function replyOnly(delivery, reference) {
    if (reference === null) {
        throw new notify_channel/* NoticeFailure */.VW("misconfigured", "there is no message whose thread could be written to: give its reference");
    }
    await post(delivery, reply(delivery), { channelId: reference.channelId, thread: reference.ts });
    return { state: "posted", reference, url: await permalink(delivery, reference) };
}
async function postAnew(delivery, channelId, remark) {
    const { page, newIdentity, style } = delivery;
    const written = await post(delivery, messageOf(delivery, "brief"), { channelId });
    const reference = { channel: "slack", ...written, ...(0,notify_reference/* momentOf */.Et)(delivery.request.notice) };
    const details = style.threadDetails ? (0,slack_message/* renderSlackDetails */.XU)(page, { blockIds: newIdentity() }) : null;
    const called = delivery.mentions.length > 0 || staysInThread(delivery) ? [reply(delivery)] : [];
    return await outcomeWithThread(delivery, {
        state: "posted",
        reference,
        thread: [...called, ...(details === null ? [] : [details])],
        remark,
    });
}
async function update(delivery, reference) {
    const { notice } = delivery.request;
    const here = (0,notify_reference/* momentOf */.Et)(notice);
    const seen = [reference, await writtenMoment(delivery, reference)].find((there) => there !== null && (0,notify_reference/* isNewer */.U4)(there, here));
    if (seen !== undefined)
        return await leave(delivery, reference, seen);
    const parameters = {
        ...shown(delivery, messageOf(delivery, "briefLater")),
        channel: reference.channelId,
        ts: reference.ts,
    };
    try {
        await delivery.call("chat.update", parameters, { reply: writtenReply, repeatable: true });
    }
    catch (error) {
        if (!(error instanceof SlackRefusal) || !GONE.includes(error.code))
            throw error;
        const remark = `the earlier message could not be updated (${error.code}), so a new one was posted`;
        return await postAnew(delivery, reference.channelId, remark);
    }
    const updated = { ...reference, ...here };
    const isReplied = delivery.style.threadDetails || delivery.mentions.length > 0 || staysInThread(delivery);
    const thread = isReplied ? [reply(delivery)] : [];
    return await outcomeWithThread(delivery, { state: "updated", reference: updated, thread });
}
/** A message that tells something newer stands; what must arrive is told in its thread. */
async function leave(delivery, reference, seen) {
    const told = seen?.state === undefined ? "something newer" : `the state ${seen.state} of run ${seen.run}`;
    const reason = `the message tells ${told} already`;
    const url = await permalink(delivery, reference);
    if (!(0,notice/* mustArrive */.t3)(delivery.request.notice.state))
        return { state: "stale", reference, url, reason };
    await post(delivery, reply(delivery), { channelId: reference.channelId, thread: reference.ts });
    return { state: "posted", reference, url, remark: `${reason}, so only its thread was written to` };
}
/** When the message was written, as far as the app may read it (`channels:history`); `null` when it may not. */
async function writtenMoment({ call }, { channelId, ts }) {
    const range = { oldest: ts, latest: ts, inclusive: true, limit: 1, include_all_metadata: true };
    try {
        const { messages } = await call("conversations.history", { channel: channelId, ...range }, { reply: historyReply, repeatable: false });
        const payload = messages.find((message) => message.ts === ts)?.metadata?.event_payload;
        return momentSchema.safeParse(payload).data ?? null;
    }
    catch (error) {
        if (error instanceof notify_channel/* NoticeFailure */.VW)
            return null;
        throw error;
    }
}
/** An edit notifies nobody, and the next one takes its place: what must arrive stays in the thread. */
function staysInThread({ request, style }) {
    return style.mode === "update" && (0,notice/* mustArrive */.t3)(request.notice.state);
}
async function outcomeWithThread(delivery, written) {
    const { state, reference, thread } = written;
    const remarks = written.remark === undefined ? [] : [written.remark];
    try {
        for (const message of thread)
            await post(delivery, message, { channelId: reference.channelId, thread: reference.ts });
    }
    catch (error) {
        if (!(error instanceof notify_channel/* NoticeFailure */.VW))
            throw error;
        const words = `the thread could not be written to: ${error.message}`;
        // Only there people are called, and only there it stays.
        if (delivery.mentions.length > 0 || staysInThread(delivery))
            throw new notify_channel/* NoticeFailure */.VW(error.problem, words, { cause: error, reference });
        remarks.push(words);
    }
    const url = await permalink(delivery, reference);
    return { state, reference, url, ...(remarks.length === 0 ? {} : { remark: remarks.join("; ") }) };
}
async function post(delivery, message, place) {
    const parameters = {
        ...shown(delivery, message),
        channel: place.channelId,
        ...(place.thread === undefined ? {} : { thread_ts: place.thread }),
        unfurl_links: false,
        unfurl_media: false,
    };
    const { channel, ts } = await delivery.call("chat.postMessage", parameters, {
        reply: writtenReply,
        repeatable: false,
    });
    return { channelId: channel, ts };
}
/** What both methods take. Without `parse` Slack looks for channels and people in the text by itself. */
function shown({ request }, { text, blocks }) {
    const metadata = { event_type: "mcp_gates_notice", event_payload: (0,notify_reference/* momentOf */.Et)(request.notice) };
    return { text, blocks, metadata, parse: "none", link_names: false };
}
/** Without a thread for it the message itself says of each tool what changed. */
function messageOf({ page, newIdentity, style }, brief) {
    return (0,slack_message/* renderSlackMessage */.ub)(page, { blockIds: newIdentity(), toolLines: style.threadDetails ? brief : "full" });
}
function reply({ page, mentions, newIdentity }) {
    return (0,slack_message/* renderSlackReply */.Bi)(page, { blockIds: newIdentity(), mentions });
}
/** The address of a message, for people; none is no failure. */
async function permalink({ call }, { channelId, ts }) {
    try {
        const parameters = { channel: channelId, message_ts: ts };
        const answer = await call("chat.getPermalink", parameters, { reply: permalinkReply, repeatable: true });
        return answer.permalink;
    }
    catch (error) {
        if (error instanceof notify_channel/* NoticeFailure */.VW)
            return null;
        throw error;
    }
}
const writtenReply = schemas/* object */.Ikc({ channel: schemas/* string */.YjP().min(1), ts: schemas/* string */.YjP().min(1) });
const permalinkReply = schemas/* object */.Ikc({ permalink: schemas/* httpUrl */.q36() });
const momentSchema = schemas/* object */.Ikc({ run: schemas/* int */.Whr(), attempt: schemas/* int */.Whr(), state: schemas/* enum */.k5n(notice/* NOTICE_STATES */.wz) });
const historyReply = schemas/* object */.Ikc({
    messages: schemas/* array */.YOg(schemas/* object */.Ikc({ ts: schemas/* string */.YjP(), metadata: schemas/* object */.Ikc({ event_payload: schemas/* unknown */.L5J() }).optional() })),
});
/** The message cannot be updated any more: deleted, of another app, too old (docs.slack.dev, chat.update, errors). */
const GONE = ["message_not_found", "cant_update_message", "edit_window_closed"];
function conversationId(settings) {
    const channel = (0,notify_channel/* needed */.Ow)(settings, "slackChannel");
    if (/^[CGD][A-Z0-9]{2,}$/u.test(channel))
        return channel;
    const name = settings.nameOf("slackChannel");
    throw new notify_channel/* NoticeFailure */.VW("misconfigured", `${name} is not the ID of a channel, such as C0123456789; a name cannot be updated`);
}
function groupsToCall(state, { group, style }) {
    const own = group !== null && (0,notice/* callsPeople */.fB)(state) ? [group] : [];
    const decided = style.mentions?.on.includes(state) === true ? [style.mentions.group] : [];
    return [...new Set([...decided, ...own])];
}
function mentionGroup(settings) {
    const group = settings.slackMentionGroup;
    if (group === undefined)
        return null;
    if (/^S[A-Z0-9]{2,}$/u.test(group))
        return group;
    const name = settings.nameOf("slackMentionGroup");
    throw new notify_channel/* NoticeFailure */.VW("misconfigured", `${name} is not the ID of a user group, such as S0123ABC`);
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
