import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type NoticeDelivery, tellNotice } from "../shared/gates/notice-delivery.ts";
import { readNoticeReport } from "../shared/gates/notice-report.ts";
import { noticeResult } from "../shared/gates/notice-result.ts";
import { noticeWays } from "../shared/gates/notice-ways.ts";
import { unknownEnvironment } from "../shared/gates/unknown-environment.ts";
import type { ChannelSettings, NoticeDriver, SettingName } from "../shared/notify/channel.ts";
import { type NoticeFacts, noticeFrom } from "../shared/notify/facts.ts";
import type { NoticeState } from "../shared/notify/notice.ts";
import { type NoticeReference, readReferences } from "../shared/notify/reference.ts";
import { noticeWithoutSecrets } from "../shared/notify/secrets.ts";
import { ConfigurationError } from "../shared/policy/configuration-error.ts";
import type { Policy } from "../shared/policy/policy.ts";
import { systemErrorCode } from "../shared/policy/system-error.ts";
import { escapeTerminal } from "../shared/report/escape.ts";
import { EXIT } from "./exit.ts";
import { namedPolicy } from "./gate-settings.ts";
import { writeOutputFile } from "./output-file.ts";
import type { Session } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** The options of `mcp-gates notify`, as the parser fills them in. */
export interface NotifyOptions extends Omit<NoticeFacts, "event"> {
  readonly driver?: NoticeDriver;
  readonly policy?: string;
  readonly report?: string;
  readonly run?: number;
  readonly attempt?: number;
  readonly runUrl?: string;
  readonly channel?: string;
  readonly mentionGroup?: string;
  readonly slackApiUrl?: string;
  readonly githubApiUrl?: string;
  readonly repository?: string;
  readonly issue?: number;
  readonly deploymentId?: number;
  readonly reference?: string;
  readonly threadOnly?: boolean;
  readonly timeout: number;
  readonly failOnError?: boolean;
  readonly format: "text" | "json";
}

/**
 * Tells of a deployment and writes what became of it. Answers 1 when the notice was not delivered and that counts: with
 * --fail-on-error, by the policy, and for break-glass. Throws a ConfigurationError for files that cannot be used.
 */
export async function notify(event: NoticeState, options: NotifyOptions, { terminal, finish }: Session): Promise<void> {
  const deployment = deploymentOf(options, terminal);
  const policy = await namedPolicy(options.policy, terminal.directory);
  const mistyped = unknownEnvironment(policy, options.environment);
  if (mistyped !== undefined) terminal.note(`${escapeTerminal(mistyped)}\n`);
  const read = await readNoticeReport(options.report, terminal.directory);
  if ("problem" in read) terminal.note(`The notice says nothing about tools: ${escapeTerminal(read.problem)}\n`);
  const notice = noticeFrom(
    { ...options, event },
    {
      report: "problem" in read ? null : read.report,
      plan: "problem" in read ? null : read.plan,
      service: policy.service,
      run: { id: options.run ?? 0, attempt: options.attempt ?? 1 },
      runUrl: options.runUrl ?? null,
    },
  );
  const references = await keptReferences(options.reference, terminal);
  const settings = settingsOf(options, policy, terminal);
  const ways = noticeWays(policy, {
    ...options,
    event,
    failOnError: options.failOnError === true,
    settings,
    here: { repository: options.repository },
    references,
  });
  const told = await tellNotice(noticeWithoutSecrets(notice, settings), ways, {
    threadOnly: options.threadOnly === true,
    timeoutMilliseconds: options.timeout * 1000,
    deployment,
  });
  const result = noticeResult(notice, told, references);
  await keepReferences(options.reference, result.references, terminal);
  for (const warning of result.unkept) terminal.note(`${escapeTerminal(warning)}\n`);
  finish(result.failures.length > 0 ? EXIT.fail : EXIT.pass);
  const lines = result.told.map(escapeTerminal).join("\n");
  await terminal.write(`${options.format === "json" ? result.json : lines}\n`);
}

/** The deployment whose record keeps which message tells of it; both its repository and a token are needed for that. */
function deploymentOf(
  { deploymentId: id, repository: fullName, githubApiUrl }: NotifyOptions,
  { environment }: Terminal,
): NoticeDelivery["deployment"] {
  if (id === undefined) return null;
  const token = environment.MCP_GATES_GITHUB_TOKEN;
  const [, owner, repository] = /^([A-Za-z0-9-]{1,39})\/([A-Za-z0-9._-]{1,100})$/.exec(fullName ?? "") ?? [];
  if (owner === undefined || repository === undefined)
    throw new ConfigurationError(
      "--deployment-id: name the repository of the deployment with --repository owner/name.",
    );
  if (token === undefined || token === "")
    throw new ConfigurationError("--deployment-id: MCP_GATES_GITHUB_TOKEN is empty, which reads the deployment.");
  return { address: { owner, repository, id }, token, apiUrl: githubApiUrl ?? "https://api.github.com" };
}

/** The file is not there before the first notice. */
async function keptReferences(
  file: string | undefined,
  { directory, note }: Terminal,
): Promise<readonly NoticeReference[]> {
  if (file === undefined) return [];
  let text: string;
  try {
    text = await readFile(resolve(directory, file), "utf8");
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return [];
    throw new ConfigurationError(`--reference: ${file} cannot be read (${systemErrorCode(error) ?? String(error)}).`, {
      cause: error,
    });
  }
  const { references, problems } = readReferences(text);
  // A file of something else must not be written over.
  if (references.length === 0 && problems.length > 0)
    throw new ConfigurationError(`--reference: ${file} is not one that mcp-gates notify wrote: ${problems[0]}.`);
  for (const problem of problems) note(`--reference: a part of ${file} cannot be used: ${escapeTerminal(problem)}.\n`);
  return references;
}

async function keepReferences(
  file: string | undefined,
  references: string | null,
  { directory }: Terminal,
): Promise<void> {
  if (file !== undefined && references !== null) await writeOutputFile(directory, file, `${references}\n`);
}

function settingsOf(options: NotifyOptions, { notify: decided }: Policy, { environment }: Terminal): ChannelSettings {
  // An empty variable says nothing, as an empty input of the action does.
  return {
    slackToken: environment.MCP_GATES_SLACK_TOKEN || undefined,
    slackChannel: options.channel,
    slackMentionGroup: options.mentionGroup,
    slackApiUrl: options.slackApiUrl,
    slackWebhookUrl: environment.MCP_GATES_SLACK_WEBHOOK_URL || undefined,
    teamsWebhookUrl: environment.MCP_GATES_TEAMS_WEBHOOK_URL || undefined,
    webhookUrl: environment.MCP_GATES_WEBHOOK_URL || undefined,
    webhookSecret: environment.MCP_GATES_WEBHOOK_SECRET || undefined,
    githubToken: environment.MCP_GATES_GITHUB_TOKEN || undefined,
    githubApiUrl: options.githubApiUrl,
    // Where the policy decides about the issue, --repository is that of the deployment alone.
    githubRepository: decided?.["github-issue"] === undefined ? options.repository : undefined,
    githubIssue: options.issue,
    environment,
    now: () => new Date(),
    newIdentity: () => randomUUID(),
    nameOf: (setting) => NAMES[setting],
  };
}

const NAMES: Readonly<Record<SettingName, string>> = {
  slackToken: "MCP_GATES_SLACK_TOKEN",
  slackChannel: "--channel",
  slackMentionGroup: "--mention-group",
  slackApiUrl: "--slack-api-url",
  slackWebhookUrl: "MCP_GATES_SLACK_WEBHOOK_URL",
  teamsWebhookUrl: "MCP_GATES_TEAMS_WEBHOOK_URL",
  webhookUrl: "MCP_GATES_WEBHOOK_URL",
  webhookSecret: "MCP_GATES_WEBHOOK_SECRET",
  githubToken: "MCP_GATES_GITHUB_TOKEN",
  githubApiUrl: "--github-api-url",
  githubRepository: "--repository",
  githubIssue: "--issue",
};
