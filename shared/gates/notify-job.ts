import { randomUUID } from "node:crypto";
import { readRunContext } from "../github/event.ts";
import type { ChannelSettings, NoticeDriver, NoticeOutcome, SettingName } from "../notify/channel.ts";
import { deliverNotice } from "../notify/deliver.ts";
import { type NoticeFacts, noticeFrom } from "../notify/facts.ts";
import { type DeploymentNotice, mustArrive } from "../notify/notice.ts";
import { outcomeSentence } from "../notify/outcome.ts";
import { webAddress } from "../notify/page.ts";
import { type NoticeReference, parseReference, renderReference } from "../notify/reference.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import { escapeMarkdown, escapeTerminal } from "../report/escape.ts";
import { type Job, readEvent, summarize } from "./job.ts";
import { readNoticeReport } from "./notice-report.ts";

/** What a workflow says of a deployment and where to tell it. */
export interface NotifyJobInputs extends NoticeFacts {
  readonly driver: NoticeDriver;
  /** A report of the contract gate: its file, or its text. */
  readonly result?: string | undefined;
  readonly slackToken?: string | undefined;
  readonly channel?: string | undefined;
  readonly mentionGroup?: string | undefined;
  readonly slackApiUrl?: string | undefined;
  readonly slackWebhookUrl?: string | undefined;
  readonly teamsWebhookUrl?: string | undefined;
  readonly webhookUrl?: string | undefined;
  readonly webhookSecret?: string | undefined;
  readonly githubToken?: string | undefined;
  readonly repository?: string | undefined;
  readonly issue?: number | undefined;
  /** What an earlier notice gave; `messageTs` alone will do for Slack. */
  readonly reference?: string | undefined;
  readonly messageTs?: string | undefined;
  readonly threadOnly: boolean;
  readonly failOnError: boolean;
  readonly timeoutSeconds: number;
}

/** The outputs of `actions/notify`; `null` where there is nothing to say. */
export type NotifyOutputs = {
  readonly delivered: boolean;
  readonly outcome: NoticeOutcome["state"];
  readonly "reason-code": string | null;
  readonly "channel-id": string | null;
  readonly "message-ts": string | null;
  readonly permalink: string | null;
  readonly reference: string | null;
  readonly result: string;
};

/**
 * Tells of a deployment as a step of a workflow. What goes wrong is a warning, since a notice is not worth a deployment; the step
 * fails only where the workflow asks for it, and for break-glass, of which somebody must hear.
 */
export async function notifyJob(
  inputs: NotifyJobInputs,
  job: Job,
): Promise<{ readonly outputs: NotifyOutputs; readonly failure?: string }> {
  const notice = await noticeOf(inputs, job);
  const outcome = await tell(notice, inputs, job);
  const sentence = escapeTerminal(outcomeSentence(notice, outcome, inputs.driver));
  const address = webAddress(outcome.url);
  await summarize(job, `${escapeMarkdown(sentence)}${address === null ? "" : ` [Message](${address})`}\n`);
  const outputs = outputsOf(outcome);
  if (outcome.state !== "failed") {
    job.log.info(sentence);
    return { outputs };
  }
  if (inputs.failOnError || mustArrive(notice.state)) return { outputs, failure: sentence };
  job.log.warning(sentence);
  return { outputs };
}

async function noticeOf(inputs: NotifyJobInputs, job: Job): Promise<DeploymentNotice> {
  const { environment } = job;
  const read = await readNoticeReport(inputs.result, job.directory);
  if ("problem" in read) job.log.warning(`The notice says nothing about tools: ${read.problem}.`);
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = environment;
  return noticeFrom(
    { ...inputs, actor: inputs.actor ?? environment.GITHUB_TRIGGERING_ACTOR ?? environment.GITHUB_ACTOR },
    {
      report: "problem" in read ? null : read.report,
      run: { id: wholeNumber(id), attempt: wholeNumber(environment.GITHUB_RUN_ATTEMPT) },
      runUrl: server && repository && id ? `${server}/${repository}/actions/runs/${id}` : null,
    },
  );
}

async function tell(notice: DeploymentNotice, inputs: NotifyJobInputs, job: Job): Promise<NoticeOutcome> {
  const reference = referenceOf(inputs);
  if (reference !== null && "problem" in reference) {
    const reason = `the reference cannot be used: ${reference.problem}`;
    return { state: "failed", problem: "misconfigured", reason, reference: null, url: null };
  }
  return await deliverNotice(
    { notice, reference, threadOnly: inputs.threadOnly },
    {
      driver: inputs.driver,
      settings: await settingsOf(inputs, job),
      timeoutMilliseconds: inputs.timeoutSeconds * 1000,
    },
  );
}

function referenceOf({
  reference,
  messageTs,
  channel,
}: NotifyJobInputs): NoticeReference | { readonly problem: string } | null {
  if (reference !== undefined) return parseReference(reference);
  if (messageTs === undefined) return null;
  return parseReference(JSON.stringify({ channel: "slack", channelId: channel ?? "", ts: messageTs }));
}

async function settingsOf(inputs: NotifyJobInputs, job: Job): Promise<ChannelSettings> {
  const onIssue = inputs.driver === "github-issue";
  return {
    slackToken: inputs.slackToken,
    slackChannel: inputs.channel,
    slackMentionGroup: inputs.mentionGroup,
    slackApiUrl: inputs.slackApiUrl,
    slackWebhookUrl: inputs.slackWebhookUrl,
    teamsWebhookUrl: inputs.teamsWebhookUrl,
    webhookUrl: inputs.webhookUrl,
    webhookSecret: inputs.webhookSecret,
    githubToken: inputs.githubToken,
    githubApiUrl: job.environment.GITHUB_API_URL,
    // The reference knows better than the run.
    githubRepository:
      inputs.repository ?? (inputs.reference === undefined ? job.environment.GITHUB_REPOSITORY : undefined),
    githubIssue: inputs.issue ?? (onIssue && inputs.reference === undefined ? await pullNumber(job) : undefined),
    environment: job.environment,
    now: () => new Date(),
    newIdentity: () => randomUUID(),
    nameOf: (setting) => INPUT_NAMES[setting],
  };
}

/** The pull request that started the run, if one did. */
async function pullNumber(job: Job): Promise<number | undefined> {
  try {
    return readRunContext(await readEvent(job, "mcp-gates notify"), job.environment).pullNumber;
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined;
    throw error;
  }
}

const INPUT_NAMES: Readonly<Record<SettingName, string>> = {
  slackToken: "slack-token",
  slackChannel: "channel",
  slackMentionGroup: "mention-group",
  slackApiUrl: "slack-api-url",
  slackWebhookUrl: "slack-webhook-url",
  teamsWebhookUrl: "teams-webhook-url",
  webhookUrl: "webhook-url",
  webhookSecret: "webhook-secret",
  githubToken: "github-token",
  githubApiUrl: "GITHUB_API_URL",
  githubRepository: "repository",
  githubIssue: "issue",
};

function outputsOf(outcome: NoticeOutcome): NotifyOutputs {
  const { reference, url } = outcome;
  const slack = reference?.channel === "slack" ? reference : null;
  return {
    delivered: outcome.state === "posted" || outcome.state === "updated",
    outcome: outcome.state,
    "reason-code": outcome.state === "failed" ? outcome.problem : outcome.state === "stale" ? "stale" : null,
    "channel-id": slack?.channelId ?? null,
    "message-ts": slack?.ts ?? null,
    permalink: url,
    reference: reference === null ? null : renderReference(reference),
    result: JSON.stringify(outcome),
  };
}

function wholeNumber(text: string | undefined): number {
  return text !== undefined && /^\d{1,15}$/u.test(text) ? Number(text) : 0;
}
