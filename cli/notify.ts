import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { readNoticeReport } from "../shared/gates/notice-report.ts";
import type { ChannelSettings, NoticeDriver, NoticeOutcome, SettingName } from "../shared/notify/channel.ts";
import { deliverNotice } from "../shared/notify/deliver.ts";
import { type NoticeFacts, noticeFrom } from "../shared/notify/facts.ts";
import { mustArrive, type NoticeState } from "../shared/notify/notice.ts";
import { outcomeSentence } from "../shared/notify/outcome.ts";
import { type NoticeReference, parseReference, renderReference } from "../shared/notify/reference.ts";
import { ConfigurationError } from "../shared/policy/configuration-error.ts";
import { systemErrorCode } from "../shared/policy/system-error.ts";
import { escapeTerminal } from "../shared/report/escape.ts";
import { EXIT } from "./exit.ts";
import { writeOutputFile } from "./output-file.ts";
import type { Session } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** The options of `mcp-gates notify`, as the parser fills them in. */
export interface NotifyOptions extends Omit<NoticeFacts, "event"> {
  readonly driver: NoticeDriver;
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
  readonly reference?: string;
  readonly threadOnly?: boolean;
  readonly timeout: number;
  readonly failOnError?: boolean;
  readonly format: "text" | "json";
}

/**
 * Tells of a deployment and writes what became of it. Answers 1 when the notice was not delivered and that counts: with
 * --fail-on-error, and for break-glass. Throws a ConfigurationError for files that cannot be used.
 */
export async function notify(event: NoticeState, options: NotifyOptions, { terminal, finish }: Session): Promise<void> {
  const read = await readNoticeReport(options.report, terminal.directory);
  if ("problem" in read) terminal.note(`The notice says nothing about tools: ${escapeTerminal(read.problem)}\n`);
  const notice = noticeFrom(
    { ...options, event },
    {
      report: "problem" in read ? null : read.report,
      run: { id: options.run ?? 0, attempt: options.attempt ?? 1 },
      runUrl: options.runUrl ?? null,
    },
  );
  const reference = await keptReference(options.reference, terminal);
  const outcome = await deliverNotice(
    { notice, reference, threadOnly: options.threadOnly === true },
    { driver: options.driver, settings: settingsOf(options, terminal), timeoutMilliseconds: options.timeout * 1000 },
  );
  await keepReference(options.reference, outcome, terminal);
  const counts = options.failOnError === true || mustArrive(event);
  finish(outcome.state === "failed" && counts ? EXIT.fail : EXIT.pass);
  const sentence = outcomeSentence(notice, outcome, options.driver);
  await terminal.write(options.format === "json" ? `${JSON.stringify(outcome)}\n` : `${escapeTerminal(sentence)}\n`);
}

/** The file is not there before the first notice. */
async function keptReference(file: string | undefined, { directory }: Terminal): Promise<NoticeReference | null> {
  if (file === undefined) return null;
  let text: string;
  try {
    text = await readFile(resolve(directory, file), "utf8");
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return null;
    throw new ConfigurationError(`--reference: ${file} cannot be read (${systemErrorCode(error) ?? String(error)}).`, {
      cause: error,
    });
  }
  const reference = parseReference(text);
  if (!("problem" in reference)) return reference;
  throw new ConfigurationError(`--reference: ${file} is not one that mcp-gates notify wrote: ${reference.problem}.`);
}

async function keepReference(
  file: string | undefined,
  { reference }: NoticeOutcome,
  { directory }: Terminal,
): Promise<void> {
  if (file !== undefined && reference !== null)
    await writeOutputFile(directory, file, `${renderReference(reference)}\n`);
}

function settingsOf(options: NotifyOptions, { environment }: Terminal): ChannelSettings {
  return {
    slackToken: environment.MCP_GATES_SLACK_TOKEN,
    slackChannel: options.channel,
    slackMentionGroup: options.mentionGroup,
    slackApiUrl: options.slackApiUrl,
    slackWebhookUrl: environment.MCP_GATES_SLACK_WEBHOOK_URL,
    teamsWebhookUrl: environment.MCP_GATES_TEAMS_WEBHOOK_URL,
    webhookUrl: environment.MCP_GATES_WEBHOOK_URL,
    webhookSecret: environment.MCP_GATES_WEBHOOK_SECRET,
    githubToken: environment.MCP_GATES_GITHUB_TOKEN,
    githubApiUrl: options.githubApiUrl,
    githubRepository: options.repository,
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
