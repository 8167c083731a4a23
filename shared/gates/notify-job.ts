import { randomUUID } from "node:crypto";
import { connectGitHub } from "../github/client.ts";
import { type RunContext, readRunContext } from "../github/event.ts";
import { GitHubError } from "../github/github-error.ts";
import type { ChannelSettings, NoticeDriver, NoticeProblem, SettingName } from "../notify/channel.ts";
import { type NoticeFacts, noticeFrom } from "../notify/facts.ts";
import { type DeploymentNotice, mustArrive } from "../notify/notice.ts";
import { webAddress } from "../notify/page.ts";
import { type ReadReferences, readReferences } from "../notify/reference.ts";
import { noticeWithoutSecrets, withoutSecrets } from "../notify/secrets.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import type { Policy } from "../policy/policy.ts";
import { escapeMarkdown, escapeTerminal } from "../report/escape.ts";
import { ended } from "../report/sentence.ts";
import { type Job, readEvent, summarize } from "./job.ts";
import { type ToldNotice, tellNotice } from "./notice-delivery.ts";
import { readNoticeReport } from "./notice-report.ts";
import { type NoticeResult, noticeResult } from "./notice-result.ts";
import { noticeWays } from "./notice-ways.ts";
import { loadBasePolicy } from "./pull-request-policy.ts";
import { unknownEnvironment } from "./unknown-environment.ts";

/** What a workflow says of a deployment and where to tell it. */
export interface NotifyJobInputs extends NoticeFacts {
  readonly driver?: NoticeDriver | undefined;
  readonly policyPath?: string | undefined;
  readonly policyRepo?: string | undefined;
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
  /** The deployment of this repository whose record keeps which message tells of it. */
  readonly deploymentId?: number | undefined;
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
  readonly outcome: NoticeResult["outcome"];
  readonly "reason-code": string | null;
  readonly "channel-id": string | null;
  readonly "message-ts": string | null;
  readonly permalink: string | null;
  readonly reference: string | null;
  readonly result: string;
};

interface JobOutcome {
  readonly outputs: NotifyOutputs;
  readonly failure?: string;
}

/**
 * Tells of a deployment as a step of a workflow, where the policy says and as the workflow adds to it. What goes wrong is a warning,
 * since a notice is not worth a deployment; the step fails only where the policy or the workflow asks for it, and for break-glass,
 * of which somebody must hear.
 */
export async function notifyJob(inputs: NotifyJobInputs, job: Job): Promise<JobOutcome> {
  const end = performance.now() + inputs.timeoutSeconds * 1000;
  const base = await judgingPolicy(inputs, job);
  if ("problem" in base) return await withoutPolicy(base, inputs, job);
  const { policy, context } = base;
  const notice = await noticeOf(inputs, policy, job);
  const settings = settingsOf(inputs, job);
  const mistyped = unknownEnvironment(policy, inputs.environment);
  if (mistyped !== undefined) job.log.notice(escapeTerminal(mistyped));
  const { references, problems } = referencesIn(inputs, policy);
  for (const problem of problems)
    job.log.warning(
      escapeTerminal(
        `The message that told of this deployment is not known: ${withoutSecrets(problem, settings)}. It is told anew.`,
      ),
    );
  const ways = noticeWays(policy, {
    ...inputs,
    settings,
    here: { repository: repositoryOf(context), issue: context.pullNumber },
    references,
  });
  const { owner, name: repository } = context.repository;
  const told = await tellNotice(noticeWithoutSecrets(notice, settings), ways, {
    threadOnly: inputs.threadOnly,
    timeoutMilliseconds: Math.max(1000, Math.ceil(end - performance.now())),
    deployment:
      inputs.deploymentId === undefined
        ? null
        : { address: { owner, repository, id: inputs.deploymentId }, token: base.token, apiUrl: apiUrlOf(job) },
  });
  const result = noticeResult(notice, told, references);
  return await reported(result, told, job);
}

interface BasePolicy {
  readonly policy: Policy;
  readonly context: RunContext;
  readonly token: string;
}
interface NoPolicy {
  readonly problem: NoticeProblem;
  readonly reason: string;
}

/** The policy of the default branch, as all gates of deployments read it, or why it is not known. */
async function judgingPolicy(inputs: NotifyJobInputs, job: Job): Promise<BasePolicy | NoPolicy> {
  const { githubToken: token, policyPath: path, policyRepo } = inputs;
  try {
    if (token === undefined)
      throw new ConfigurationError("github-token is empty: without it the policy cannot be read.");
    const context = readRunContext(await readEvent(job, "mcp-gates notify"), job.environment);
    const signal = AbortSignal.timeout(inputs.timeoutSeconds * 1000);
    const github = await connectGitHub({ token, apiUrl: apiUrlOf(job), signal });
    const place = { path, repository: policyRepo };
    const policy = await loadBasePolicy({ ...place, subject: "deployment", context, github, log: job.log });
    return { policy, context, token };
  } catch (error) {
    if (error instanceof ConfigurationError) return { problem: "misconfigured", reason: error.message };
    const cause = error instanceof GitHubError ? error : error instanceof Error ? error.cause : undefined;
    if (!(cause instanceof GitHubError)) throw error;
    return { problem: "unavailable", reason: ended(cause.message) };
  }
}

/** Nobody knows where to tell the notice then. No deployment fails for that alone; that a gate was passed over must be heard of. */
async function withoutPolicy({ problem, reason }: NoPolicy, inputs: NotifyJobInputs, job: Job): Promise<JobOutcome> {
  const words = `The notice "${inputs.event}" in ${inputs.environment} was not told, since the policy is not known: ${reason}`;
  const failure = words.split("\n").map((line) => escapeTerminal(withoutSecrets(line, settingsOf(inputs, job))));
  await summarize(job, `${failure.map(escapeMarkdown).join("  \n")}\n`);
  const outputs: NotifyOutputs = {
    delivered: false,
    outcome: "failed",
    "reason-code": problem,
    "channel-id": null,
    "message-ts": null,
    permalink: null,
    reference: inputs.reference ?? null,
    result: JSON.stringify({ outcome: "failed", told: [failure.join(" ")], ways: [] }),
  };
  if (inputs.failOnError || mustArrive(inputs.event)) return { outputs, failure: failure.join("\n") };
  job.log.warning(failure.join("\n"));
  return { outputs };
}

async function reported(result: NoticeResult, told: readonly ToldNotice[], job: Job): Promise<JobOutcome> {
  const lines = result.told.map((sentence, index) => {
    const address = webAddress(told[index]?.outcome.url ?? null);
    return `${escapeMarkdown(escapeTerminal(sentence))}${address === null ? "" : ` [Message](${address})`}\n`;
  });
  await summarize(job, lines.join("\n"));
  for (const warning of [...result.uncounted, ...result.unkept]) job.log.warning(escapeTerminal(warning));
  const failed = [...result.failures, ...result.uncounted];
  for (const sentence of result.told) if (!failed.includes(sentence)) job.log.info(escapeTerminal(sentence));
  const outputs = outputsOf(result, told);
  if (result.failures.length === 0) return { outputs };
  return { outputs, failure: result.failures.map(escapeTerminal).join("\n") };
}

async function noticeOf(inputs: NotifyJobInputs, { service }: Policy, job: Job): Promise<DeploymentNotice> {
  const { environment } = job;
  const read = await readNoticeReport(inputs.result, job.directory);
  if ("problem" in read) job.log.warning(escapeTerminal(ended(`The notice says nothing about tools: ${read.problem}`)));
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = environment;
  return noticeFrom(
    { ...inputs, actor: inputs.actor ?? environment.GITHUB_TRIGGERING_ACTOR ?? environment.GITHUB_ACTOR },
    {
      report: "problem" in read ? null : read.report,
      plan: "problem" in read ? null : read.plan,
      service,
      run: { id: wholeNumber(id), attempt: wholeNumber(environment.GITHUB_RUN_ATTEMPT) },
      runUrl: server && repository && id ? `${server}/${repository}/actions/runs/${id}` : null,
    },
  );
}

/** What cannot be used is named by its input: whoever reads the warning looks there. */
function referencesIn({ reference, messageTs, channel }: NotifyJobInputs, { notify }: Policy): ReadReferences {
  if (reference !== undefined) return named("reference", readReferences(reference));
  if (messageTs === undefined) return { references: [], problems: [] };
  const channelId = channel ?? notify?.slack?.channel ?? "";
  return named("message-ts", readReferences(JSON.stringify({ channel: "slack", channelId, ts: messageTs })));
}

function named(input: string, { references, problems }: ReadReferences): ReadReferences {
  return { references, problems: problems.map((problem) => `${input} cannot be used, ${problem}`) };
}

function settingsOf(inputs: NotifyJobInputs, job: Job): ChannelSettings {
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
    githubRepository: inputs.repository,
    githubIssue: inputs.issue,
    environment: job.environment,
    now: () => new Date(),
    newIdentity: () => randomUUID(),
    nameOf: (setting) => INPUT_NAMES[setting],
  };
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

function outputsOf(result: NoticeResult, told: readonly ToldNotice[]): NotifyOutputs {
  const slack = told.flatMap(({ outcome: { reference } }) => (reference?.channel === "slack" ? [reference] : []))[0];
  const addresses = told.flatMap(({ outcome: { url } }) => (url === null ? [] : [url]));
  return {
    delivered: result.delivered,
    outcome: result.outcome,
    "reason-code": result.reasonCode,
    "channel-id": slack?.channelId ?? null,
    "message-ts": slack?.ts ?? null,
    permalink: addresses[0] ?? null,
    reference: result.references,
    result: result.json,
  };
}

function apiUrlOf({ environment }: Job): string {
  return environment.GITHUB_API_URL ?? "https://api.github.com";
}

function repositoryOf({ repository: { owner, name } }: RunContext): string {
  return `${owner}/${name}`;
}

function wholeNumber(text: string | undefined): number {
  return text !== undefined && /^\d{1,15}$/u.test(text) ? Number(text) : 0;
}
