import * as z from "zod";
import {
  type ChannelSettings,
  type NoticeChannel,
  NoticeFailure,
  type NoticeOutcome,
  type NoticeRequest,
  needed,
  type SlackStyle,
} from "../channel.ts";
import {
  renderSlackDetails,
  renderSlackMessage,
  renderSlackReply,
  type SlackMessage,
} from "../channels/slack-message.ts";
import { callsPeople, mustArrive, NOTICE_STATES, type NoticeState } from "../notice.ts";
import { type NoticePage, noticePage } from "../page.ts";
import { isNewer, momentOf, type NoticeMoment, type NoticeReference } from "../reference.ts";
import { type CallSlack, connectSlack, SlackRefusal } from "./slack-api.ts";
import { postAddress } from "./web-fetch.ts";

type SlackReference = Extract<NoticeReference, { channel: "slack" }>;

/**
 * One message in a Slack channel for each deployment, posted by an app's bot token (`chat:write`) and brought up to date in
 * place. The thread below holds what changed in each tool and a line for each state; people are called there, on failure and
 * break-glass, because an edit notifies nobody (docs.slack.dev, chat.postMessage, chat.update). Throws a NoticeFailure.
 */
export function slackChannel(settings: ChannelSettings): NoticeChannel {
  const token = needed(settings, "slackToken");
  const apiUrl = postAddress(settings.slackApiUrl ?? "https://slack.com/api/", settings.nameOf("slackApiUrl"));
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
        page: noticePage(request.notice),
        newIdentity: settings.newIdentity,
      };
      if (request.threadOnly) return await replyOnly(delivery, reference);
      if (reference === null || style.mode === "post") return await postAnew(delivery, conversationId(settings));
      return await update(delivery, reference);
    },
  };
}

const DEFAULT_STYLE: SlackStyle = { mode: "update", threadDetails: true, mentions: null };

interface Delivery {
  readonly request: NoticeRequest;
  readonly call: CallSlack;
  /** The groups to call. */
  readonly mentions: readonly string[];
  readonly style: SlackStyle;
  readonly page: NoticePage;
  readonly newIdentity: () => string;
}

async function replyOnly(delivery: Delivery, reference: SlackReference | null): Promise<NoticeOutcome> {
  if (reference === null) {
    throw new NoticeFailure(
      "misconfigured",
      "there is no message whose thread could be written to: give its reference",
    );
  }
  await post(delivery, reply(delivery), { channelId: reference.channelId, thread: reference.ts });
  return { state: "posted", reference, url: await permalink(delivery, reference) };
}

async function postAnew(delivery: Delivery, channelId: string, remark?: string): Promise<NoticeOutcome> {
  const { page, newIdentity, style } = delivery;
  const written = await post(delivery, messageOf(delivery, "brief"), { channelId });
  const reference = { channel: "slack", ...written, ...momentOf(delivery.request.notice) } as const;
  const details = style.threadDetails ? renderSlackDetails(page, { blockIds: newIdentity() }) : null;
  const called = delivery.mentions.length > 0 || staysInThread(delivery) ? [reply(delivery)] : [];
  return await outcomeWithThread(delivery, {
    state: "posted",
    reference,
    thread: [...called, ...(details === null ? [] : [details])],
    remark,
  });
}

async function update(delivery: Delivery, reference: SlackReference): Promise<NoticeOutcome> {
  const { notice } = delivery.request;
  const here = momentOf(notice);
  const seen = [reference, await writtenMoment(delivery, reference)].find(
    (there) => there !== null && isNewer(there, here),
  );
  if (seen !== undefined) return await leave(delivery, reference, seen);
  const parameters = {
    ...shown(delivery, messageOf(delivery, "briefLater")),
    channel: reference.channelId,
    ts: reference.ts,
  };
  try {
    await delivery.call("chat.update", parameters, { reply: writtenReply, repeatable: true });
  } catch (error) {
    if (!(error instanceof SlackRefusal) || !GONE.includes(error.code)) throw error;
    const remark = `the earlier message could not be updated (${error.code}), so a new one was posted`;
    return await postAnew(delivery, reference.channelId, remark);
  }
  const updated = { ...reference, ...here };
  const isReplied = delivery.style.threadDetails || delivery.mentions.length > 0 || staysInThread(delivery);
  const thread = isReplied ? [reply(delivery)] : [];
  return await outcomeWithThread(delivery, { state: "updated", reference: updated, thread });
}

/** A message that tells something newer stands; what must arrive is told in its thread. */
async function leave(delivery: Delivery, reference: SlackReference, seen: NoticeMoment | null): Promise<NoticeOutcome> {
  const told = seen?.state === undefined ? "something newer" : `the state ${seen.state} of run ${seen.run}`;
  const reason = `the message tells ${told} already`;
  const url = await permalink(delivery, reference);
  if (!mustArrive(delivery.request.notice.state)) return { state: "stale", reference, url, reason };
  await post(delivery, reply(delivery), { channelId: reference.channelId, thread: reference.ts });
  return { state: "posted", reference, url, remark: `${reason}, so only its thread was written to` };
}

/** When the message was written, as far as the app may read it (`channels:history`); `null` when it may not. */
async function writtenMoment({ call }: Delivery, { channelId, ts }: SlackReference): Promise<NoticeMoment | null> {
  const range = { oldest: ts, latest: ts, inclusive: true, limit: 1, include_all_metadata: true };
  try {
    const { messages } = await call(
      "conversations.history",
      { channel: channelId, ...range },
      { reply: historyReply, repeatable: false },
    );
    const payload = messages.find((message) => message.ts === ts)?.metadata?.event_payload;
    return momentSchema.safeParse(payload).data ?? null;
  } catch (error) {
    if (error instanceof NoticeFailure) return null;
    throw error;
  }
}

/** An edit notifies nobody, and the next one takes its place: what must arrive stays in the thread. */
function staysInThread({ request, style }: Delivery): boolean {
  return style.mode === "update" && mustArrive(request.notice.state);
}

async function outcomeWithThread(
  delivery: Delivery,
  written: {
    readonly state: "posted" | "updated";
    readonly reference: SlackReference;
    readonly thread: readonly SlackMessage[];
    readonly remark?: string | undefined;
  },
): Promise<NoticeOutcome> {
  const { state, reference, thread } = written;
  const remarks = written.remark === undefined ? [] : [written.remark];
  try {
    for (const message of thread)
      await post(delivery, message, { channelId: reference.channelId, thread: reference.ts });
  } catch (error) {
    if (!(error instanceof NoticeFailure)) throw error;
    const words = `the thread could not be written to: ${error.message}`;
    // Only there people are called, and only there it stays.
    if (delivery.mentions.length > 0 || staysInThread(delivery))
      throw new NoticeFailure(error.problem, words, { cause: error, reference });
    remarks.push(words);
  }
  const url = await permalink(delivery, reference);
  return { state, reference, url, ...(remarks.length === 0 ? {} : { remark: remarks.join("; ") }) };
}

async function post(
  delivery: Delivery,
  message: SlackMessage,
  place: { readonly channelId: string; readonly thread?: string },
): Promise<{ readonly channelId: string; readonly ts: string }> {
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
function shown({ request }: Delivery, { text, blocks }: SlackMessage) {
  const metadata = { event_type: "mcp_gates_notice", event_payload: momentOf(request.notice) };
  return { text, blocks, metadata, parse: "none", link_names: false };
}

/** Without a thread for it the message itself says of each tool what changed. */
function messageOf({ page, newIdentity, style }: Delivery, brief: "brief" | "briefLater"): SlackMessage {
  return renderSlackMessage(page, { blockIds: newIdentity(), toolLines: style.threadDetails ? brief : "full" });
}

function reply({ page, mentions, newIdentity }: Delivery): SlackMessage {
  return renderSlackReply(page, { blockIds: newIdentity(), mentions });
}

/** The address of a message, for people; none is no failure. */
async function permalink({ call }: Delivery, { channelId, ts }: SlackReference): Promise<string | null> {
  try {
    const parameters = { channel: channelId, message_ts: ts };
    const answer = await call("chat.getPermalink", parameters, { reply: permalinkReply, repeatable: true });
    return answer.permalink;
  } catch (error) {
    if (error instanceof NoticeFailure) return null;
    throw error;
  }
}

const writtenReply = z.object({ channel: z.string().min(1), ts: z.string().min(1) });
const permalinkReply = z.object({ permalink: z.httpUrl() });
const momentSchema = z.object({ run: z.int(), attempt: z.int(), state: z.enum(NOTICE_STATES) });
const historyReply = z.object({
  messages: z.array(z.object({ ts: z.string(), metadata: z.object({ event_payload: z.unknown() }).optional() })),
});

/** The message cannot be updated any more: deleted, of another app, too old (docs.slack.dev, chat.update, errors). */
const GONE = ["message_not_found", "cant_update_message", "edit_window_closed"];

function conversationId(settings: ChannelSettings): string {
  const channel = needed(settings, "slackChannel");
  if (/^[CGD][A-Z0-9]{2,}$/u.test(channel)) return channel;
  const name = settings.nameOf("slackChannel");
  throw new NoticeFailure(
    "misconfigured",
    `${name} is not the ID of a channel, such as C0123456789; a name cannot be updated`,
  );
}

function groupsToCall(
  state: NoticeState,
  { group, style }: { readonly group: string | null; readonly style: SlackStyle },
): readonly string[] {
  const own = group !== null && callsPeople(state) ? [group] : [];
  const decided = style.mentions?.on.includes(state) === true ? [style.mentions.group] : [];
  return [...new Set([...decided, ...own])];
}

function mentionGroup(settings: ChannelSettings): string | null {
  const group = settings.slackMentionGroup;
  if (group === undefined) return null;
  if (/^S[A-Z0-9]{2,}$/u.test(group)) return group;
  const name = settings.nameOf("slackMentionGroup");
  throw new NoticeFailure("misconfigured", `${name} is not the ID of a user group, such as S0123ABC`);
}
