import type { ChannelSettings, NoticeChannel, NoticeDriver } from "./channel.ts";

/** Opens the channel of a driver. Only then are its libraries loaded. Throws a NoticeFailure for settings that are missing. */
export async function openChannel(driver: NoticeDriver, settings: ChannelSettings): Promise<NoticeChannel> {
  return await CHANNELS[driver](settings);
}

const CHANNELS: Readonly<Record<NoticeDriver, (settings: ChannelSettings) => Promise<NoticeChannel>>> = {
  slack: async (settings) => (await import("./drivers/slack.ts")).slackChannel(settings),
  "slack-webhook": async (settings) => (await import("./drivers/slack-webhook.ts")).slackWebhookChannel(settings),
  teams: async (settings) => (await import("./drivers/teams.ts")).teamsChannel(settings),
  webhook: async (settings) => (await import("./drivers/webhook.ts")).webhookChannel(settings),
  "github-issue": async (settings) => (await import("./drivers/github-issue.ts")).githubIssueChannel(settings),
};
