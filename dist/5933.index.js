export const id = 5933;
export const ids = [5933];
export const modules = {

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
        return { refusal: { status, problem: "unavailable", reason: `Slack answered with status ${status}` } };
    }
    const platform = platformError.safeParse(error);
    if (platform.success) {
        const code = platform.data.data.error;
        // The library takes a page that is not JSON for the code.
        if (typeof code === "string" && /^[a-z_]{1,60}$/u.test(code))
            return codeAnswer(code);
        return {
            refusal: { status: 0, problem: "unavailable", reason: "Slack's answer is not JSON; a proxy or a sign-in page?" },
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
    return code in HINTS || SETTINGS.includes(code) ? "misconfigured" : "refused";
}
const FAULTS = ["fatal_error", "internal_error", "service_unavailable", "request_timeout", "team_added_to_org"];
const TOO_LARGE = ["msg_too_long", "msg_blocks_too_long", "invalid_blocks", "invalid_blocks_format"];
const SETTINGS = ["account_inactive", "token_expired", "token_revoked", "not_authed", "access_denied", "no_permission"];
const HINTS = {
    invalid_auth: "; is it the bot token of an installed app (xoxb-…)?",
    missing_scope: "; the app needs chat:write",
    not_in_channel: "; invite the app to the channel, or give it chat:write.public",
    channel_not_found: "; is it the channel's ID, and can the app see it?",
    is_archived: "; the channel is archived",
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
    const mention = mentionGroup(settings);
    return {
        deliver: async (request, signal) => {
            const reference = request.reference?.channel === "slack" ? request.reference : null;
            const call = await connectSlack({ token, apiUrl, environment: settings.environment, signal });
            const delivery = {
                request,
                call,
                mention: (0,notice/* callsPeople */.fB)(request.notice.state) ? mention : null,
                page: (0,page/* noticePage */.C$)(request.notice),
                newIdentity: settings.newIdentity,
            };
            if (request.threadOnly)
                return await replyOnly(delivery, reference);
            if (reference === null)
                return await postAnew(delivery, conversationId(settings));
            return await update(delivery, reference);
        },
    };
}
async function replyOnly(delivery, reference) {
    if (reference === null) {
        throw new notify_channel/* NoticeFailure */.VW("misconfigured", "there is no message whose thread could be written to: give its reference");
    }
    await post(delivery, reply(delivery), { channelId: reference.channelId, thread: reference.ts });
    return { state: "posted", reference, url: await permalink(delivery, reference) };
}
async function postAnew(delivery, channelId, remark) {
    const { page, newIdentity } = delivery;
    const message = (0,slack_message/* renderSlackMessage */.ub)(page, { blockIds: newIdentity(), toolLines: "brief" });
    const written = await post(delivery, message, { channelId });
    const reference = { channel: "slack", ...written, ...(0,notify_reference/* momentOf */.Et)(delivery.request.notice) };
    const details = (0,slack_message/* renderSlackDetails */.XU)(page, { blockIds: newIdentity() });
    const called = delivery.mention === null ? [] : [reply(delivery)];
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
    const message = (0,slack_message/* renderSlackMessage */.ub)(delivery.page, { blockIds: delivery.newIdentity(), toolLines: "brief" });
    const parameters = { ...shown(delivery, message), channel: reference.channelId, ts: reference.ts };
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
    return await outcomeWithThread(delivery, { state: "updated", reference: updated, thread: [reply(delivery)] });
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
        // Only there people are called.
        if (delivery.mention !== null)
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
function reply({ page, mention, newIdentity }) {
    return (0,slack_message/* renderSlackReply */.Bi)(page, { blockIds: newIdentity(), mention });
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
function mentionGroup(settings) {
    const group = settings.slackMentionGroup;
    if (group === undefined)
        return null;
    if (/^S[A-Z0-9]{2,}$/u.test(group))
        return group;
    const name = settings.nameOf("slackMentionGroup");
    throw new notify_channel/* NoticeFailure */.VW("misconfigured", `${name} is not the ID of a user group, such as S0123ABC`);
}


/***/ })

};
