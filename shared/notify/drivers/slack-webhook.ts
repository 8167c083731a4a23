import { type ChannelSettings, type NoticeChannel, needed } from "../channel.ts";
import { renderSlackMessage } from "../channels/slack-message.ts";
import { noticePage } from "../page.ts";
import { type JsonReply, postJson } from "./post-json.ts";
import { postAddress, webFetch } from "./web-fetch.ts";

/**
 * A Slack incoming webhook: one message for each state, since a webhook's answer does not say which message it made
 * (docs.slack.dev, "Sending messages using incoming webhooks"). Throws a NoticeFailure.
 */
export function slackWebhookChannel(settings: ChannelSettings): NoticeChannel {
  const url = postAddress(needed(settings, "slackWebhookUrl"), settings.nameOf("slackWebhookUrl"));
  return {
    deliver: async ({ notice }, signal) => {
      const message = renderSlackMessage(noticePage(notice), { blockIds: settings.newIdentity(), toolLines: "full" });
      const fetch = webFetch({ environment: settings.environment, signal });
      const text = JSON.stringify({ ...message, unfurl_links: false, unfurl_media: false });
      await postJson(url, text, { fetch, signal, repeatable: false, words, accepts });
      return { state: "posted", reference: null, url: null, remark: NO_UPDATE };
    },
  };
}

/** Slack's webhooks answer a message that they took with the word `ok`, as HTML by its type. */
function accepts({ status, body }: JsonReply): boolean {
  return status === 200 && body.trim() === "ok";
}

/** The answers of Slack's webhooks that say why (api.slack.com, changelog 2016-05-17). */
function words(status: number, body: string): string | undefined {
  const code = body.trim();
  return /^[a-z_]{1,60}$/u.test(code) ? `Slack refused the message with status ${status}: ${code}` : undefined;
}

const NO_UPDATE = "a webhook of Slack cannot update a message, so each state is one of its own";
