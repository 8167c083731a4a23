import { type ChannelSettings, type NoticeChannel, needed } from "../channel.ts";
import { renderSlackMessage } from "../channels/slack-message.ts";
import { noticePage } from "../page.ts";
import { type JsonReply, type Meaning, postJson } from "./post-json.ts";
import { postAddress, webFetch } from "./web-fetch.ts";

/**
 * A Slack incoming webhook: one message for each state, since a webhook's answer does not say which message it made
 * (docs.slack.dev, "Sending messages using incoming webhooks"). Throws a NoticeFailure.
 */
export function slackWebhookChannel(settings: ChannelSettings): NoticeChannel {
  const name = settings.nameOf("slackWebhookUrl");
  const url = postAddress(needed(settings, "slackWebhookUrl"), name);
  const meaning = (status: number, body: string) => meaningOf(status, body, name);
  return {
    deliver: async ({ notice }, signal) => {
      const message = renderSlackMessage(noticePage(notice), { blockIds: settings.newIdentity(), toolLines: "full" });
      const fetch = webFetch({ environment: settings.environment, signal });
      const text = JSON.stringify({ ...message, unfurl_links: false, unfurl_media: false });
      await postJson(url, text, { fetch, signal, repeatable: false, meaning, accepts });
      return { state: "posted", reference: null, url: null, remark: NO_UPDATE };
    },
  };
}

/** Slack's webhooks answer a message that they took with the word `ok`, as HTML by its type. */
function accepts({ status, body }: JsonReply): boolean {
  return status === 200 && body.trim() === "ok";
}

/** The answers of Slack's webhooks that say why (docs.slack.dev, "Sending messages using incoming webhooks", "Handling errors"). */
function meaningOf(status: number, body: string, name: string): Meaning {
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
const HINTS: Readonly<Record<string, string>> = {
  channel_not_found: "the webhook's channel is gone: make a webhook for another one",
  channel_is_archived: "the webhook's channel is archived: restore it, or make a webhook for another one",
  user_not_found: "the webhook's user is gone: make a webhook for a channel",
  action_prohibited:
    "an administrator of Slack forbids it: ask for an exception, or make a webhook for another channel",
  posting_to_general_channel_denied: "Slack lets no webhook post to this channel: make one for another channel",
};

const NO_UPDATE = "a webhook of Slack cannot update a message, so each state is one of its own";
