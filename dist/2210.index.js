export const id = 2210;
export const ids = [2210];
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

/***/ 42210:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   slackWebhookChannel: () => (/* binding */ slackWebhookChannel)
/* harmony export */ });
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86173);
/* harmony import */ var _channels_slack_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83137);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83407);
/* harmony import */ var _post_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94429);
/* harmony import */ var _web_fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62521);





/**
 * A Slack incoming webhook: one message for each state, since a webhook's answer does not say which message it made
 * (docs.slack.dev, "Sending messages using incoming webhooks"). Throws a NoticeFailure.
 */
function slackWebhookChannel(settings) {
    const name = settings.nameOf("slackWebhookUrl");
    const url = (0,_web_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .postAddress */ .jr)((0,_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow)(settings, "slackWebhookUrl"), name);
    const meaning = (status, body) => meaningOf(status, body, name);
    return {
        deliver: async ({ notice }, signal) => {
            const message = (0,_channels_slack_message_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSlackMessage */ .ub)((0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .noticePage */ .C$)(notice), { blockIds: settings.newIdentity(), toolLines: "full" });
            const fetch = (0,_web_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .webFetch */ .dV)({ environment: settings.environment, signal });
            const text = JSON.stringify({ ...message, unfurl_links: false, unfurl_media: false });
            await (0,_post_json_js__WEBPACK_IMPORTED_MODULE_3__/* .postJson */ .B)(url, text, { fetch, signal, repeatable: false, meaning, accepts });
            return { state: "posted", reference: null, url: null, remark: NO_UPDATE };
        },
    };
}
/** Slack's webhooks answer a message that they took with the word `ok`, as HTML by its type. */
function accepts({ status, body }) {
    return status === 200 && body.trim() === "ok";
}
/** The answers of Slack's webhooks that say why (docs.slack.dev, "Sending messages using incoming webhooks", "Handling errors"). */
function meaningOf(status, body, name) {
    const code = body.trim();
    // Whoever answers without a code stands before Slack, or is not Slack.
    if (!/^[a-z_]{1,60}$/u.test(code)) {
        const isElsewhere = [401, 403, 404, 405, 410].includes(status);
        return isElsewhere
            ? { problem: "misconfigured", next: `this is no answer of Slack: check ${name} and the proxy` }
            : {};
    }
    const said = `Slack refused the message with status ${status}: ${code}`;
    if (DEAD_HOOK.includes(code))
        return {
            problem: "misconfigured",
            said,
            next: `the webhook is gone: make a new one, and put its address into ${name}`,
        };
    const next = HINTS[code];
    return next === undefined ? { said } : { problem: "misconfigured", said, next };
}
const DEAD_HOOK = ["no_service", "no_service_id", "no_team", "no_active_hooks", "invalid_token", "team_disabled"];
const HINTS = {
    channel_not_found: "the webhook's channel is gone: make a webhook for another one",
    channel_is_archived: "the webhook's channel is archived: restore it, or make a webhook for another one",
    user_not_found: "the webhook's user is gone: make a webhook for a channel",
    action_prohibited: "an administrator of Slack forbids it: ask for an exception, or make a webhook for another channel",
    posting_to_general_channel_denied: "Slack lets no webhook post to this channel: make one for another channel",
};
const NO_UPDATE = "a webhook of Slack cannot update a message, so each state is one of its own";


/***/ })

};
