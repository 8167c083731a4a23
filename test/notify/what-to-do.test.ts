import { describe, expect, test } from "@jest/globals";
import type { ChannelSettings, NoticeDriver } from "../../shared/notify/channel.ts";
import { deliverNotice } from "../../shared/notify/deliver.ts";
import { outcomeSentence } from "../../shared/notify/outcome.ts";
import { type Answer, FaultyServer, htmlPage } from "../fakes/faulty-server.ts";
import { aNotice, settings } from "./builders.ts";

/** A server that every driver takes for its own, and that always answers the same. */
class OneAnswer extends FaultyServer {
  readonly #answer: Answer;

  constructor(answer: Answer) {
    super();
    this.#answer = answer;
  }

  protected answer(): Answer {
    return this.#answer;
  }
}

async function refused(driver: NoticeDriver, answer: Answer, more: Partial<ChannelSettings> = {}) {
  const server = await new OneAnswer(answer).listen();
  const whole = settings({
    slackToken: "xoxb-1-secretsecret",
    slackChannel: "C0123456789",
    slackApiUrl: `${server.origin}/api/`,
    slackWebhookUrl: `${server.origin}/services/one`,
    teamsWebhookUrl: `${server.origin}/workflows/one`,
    webhookUrl: `${server.origin}/notices`,
    webhookSecret: "a secret of some length",
    githubToken: "ghs_secretsecret",
    githubApiUrl: server.origin,
    githubRepository: "acme/payments",
    githubIssue: 7,
    ...more,
  });
  try {
    const request = { notice: aNotice(), reference: null, threadOnly: false };
    const outcome = await deliverNotice(request, { driver, settings: whole, timeoutMilliseconds: 3000 });
    if (outcome.state !== "failed") throw new Error(`it was ${outcome.state}`);
    return { ...outcome, sentence: outcomeSentence(aNotice(), outcome, driver) };
  } finally {
    await server.close();
  }
}

const said = (status: number, message: string): Answer => ({ status, body: { message } });
const plain = (status: number, body: string): Answer => ({ status, body, headers: { "content-type": "text/html" } });
const power = (status: number, code: string): Answer => ({ status, body: { error: { code, message: "no" } } });
const slackSays = (error: string): Answer => ({ status: 200, body: { ok: false, error } });

describe("what has to be mended first is said", () => {
  test.each([
    ["github-issue", said(401, "Bad credentials"), "githubToken is wrong or has expired"],
    ["github-issue", said(403, "Resource not accessible by integration"), "permissions: issues: write"],
    ["github-issue", said(403, "Unable to create comment because issue is locked."), "unlock it"],
    ["github-issue", said(404, "Not Found"), "check repository and number"],
    ["github-issue", said(410, "Issues has been disabled in this repository."), "issues are turned off"],
    ["slack", slackSays("not_authed"), "give the bot token"],
    ["slack", slackSays("invalid_auth"), "give the bot token"],
    ["slack", slackSays("token_revoked"), "install the app anew"],
    ["slack", slackSays("missing_scope"), "chat:write"],
    ["slack", slackSays("not_in_channel"), "invite the app"],
    ["slack", slackSays("channel_not_found"), "name the channel by its ID"],
    ["slack", slackSays("restricted_action_read_only_channel"), "may not post there"],
    ["slack", slackSays("team_access_not_granted"), "administrators"],
    ["slack", htmlPage(403), "check its address and the proxy"],
    ["slack", plain(404, "no_service"), "check its address and the proxy"],
    ["slack-webhook", plain(404, "no_service"), "put its address into slackWebhookUrl"],
    ["slack-webhook", plain(403, "invalid_token"), "put its address into slackWebhookUrl"],
    ["slack-webhook", plain(410, "channel_is_archived"), "restore it"],
    ["slack-webhook", plain(403, "action_prohibited"), "an administrator of Slack forbids it"],
    ["slack-webhook", htmlPage(403), "check slackWebhookUrl and the proxy"],
    ["slack-webhook", htmlPage(404), "check slackWebhookUrl and the proxy"],
    ["teams", power(400, "WorkflowTriggerIsNotEnabled"), "turn it on"],
    ["teams", power(401, "DirectApiAuthorizationRequired"), "copy the whole address again"],
    ["teams", power(403, "AuthorizationFailed"), "copy the whole address again"],
    ["teams", power(404, "WorkflowNotFound"), "put its address into teamsWebhookUrl"],
    ["webhook", said(401, "no"), "the secret of webhookSecret, and its clock"],
    ["webhook", said(403, "no"), "the secret of webhookSecret, and its clock"],
    ["webhook", said(404, "no"), "check webhookUrl"],
    ["webhook", said(405, "no"), "check webhookUrl"],
  ] as const)("%s %j", async (driver, answer, next) => {
    expect(await refused(driver, answer)).toMatchObject({
      problem: "misconfigured",
      reason: expect.stringContaining(next),
    });
  });
});

describe("what nobody can mend is not said to be a setting", () => {
  test.each([
    ["github-issue", said(403, "API rate limit exceeded for installation."), "rate-limited"],
    ["github-issue", said(422, "Validation Failed"), "refused"],
    ["slack", slackSays("message_limit_exceeded"), "refused"],
    ["slack-webhook", plain(400, "invalid_payload"), "refused"],
    ["slack-webhook", plain(400, "too_many_attachments"), "refused"],
    ["teams", power(400, "InvalidBotAdaptiveCard"), "refused"],
    ["webhook", said(422, "no"), "refused"],
  ] as const)("%s %j", async (driver, answer, problem) => {
    const outcome = await refused(driver, answer);
    expect(outcome.problem).toBe(problem);
    expect(outcome.reason).not.toMatch(/permissions|check (?:its|repository|\w+Url)/);
  });
});

test.each([
  ["github-issue", said(403, "Is it you?")],
  ["slack", slackSays("invalid_auth")],
  ["slack", slackSays("channel_not_found")],
  ["slack", htmlPage(200)],
  ["slack-webhook", htmlPage(200)],
  ["teams", plain(200, "what")],
  ["webhook", htmlPage(200)],
  ["github-issue", said(422, "x".repeat(900))],
] as const)("the sentence about %s %j ends once", async (driver, answer) => {
  const { sentence } = await refused(driver, answer);
  expect(sentence).toMatch(/[^.?!…][.?!…]$/u);
});
