import { type CallGitHub, connectGitHub } from "../github/client.ts";
import { type DeploymentAddress, deploymentStatuses, environmentsOf } from "../github/deployment-statuses.ts";
import { GitHubError } from "../github/github-error.ts";
import { type ChannelSettings, type NoticeDriver, NoticeFailure, type NoticeOutcome } from "../notify/channel.ts";
import { deliverNotice } from "../notify/deliver.ts";
import { postAddress } from "../notify/drivers/web-fetch.ts";
import type { DeploymentNotice } from "../notify/notice.ts";
import type { NoticeReference } from "../notify/reference.ts";
import { shownWords } from "../notify/secrets.ts";
import { keepReference, keptReference, type RecordBinding } from "./notice-record.ts";
import type { NoticeWay } from "./notice-ways.ts";

/** How a notice is told, beside where. */
export interface NoticeDelivery {
  readonly threadOnly: boolean;
  readonly timeoutMilliseconds: number;
  /** The deployment whose record keeps which message tells of it, and what reads and writes it; `null` = none is named. */
  readonly deployment: { readonly address: DeploymentAddress; readonly token: string; readonly apiUrl: string } | null;
}

/** What became of a notice in one way. */
export interface ToldNotice {
  readonly driver: NoticeDriver;
  readonly counts: boolean;
  readonly outcome: NoticeOutcome;
  /** Why the deployment's record does not know the message; a sentence without a full stop. `null` = nothing is missing. */
  readonly unkept: string | null;
}

/** Tells a notice in all of its ways at once; one that fails keeps no other from being told. Never throws for what goes wrong there. */
export async function tellNotice(
  notice: DeploymentNotice,
  ways: readonly NoticeWay[],
  delivery: NoticeDelivery,
): Promise<readonly ToldNotice[]> {
  return await Promise.all(ways.map(async (way) => await tell(notice, way, delivery)));
}

async function tell(notice: DeploymentNotice, way: NoticeWay, delivery: NoticeDelivery): Promise<ToldNotice> {
  const { driver, counts, settings } = way;
  const told = (outcome: NoticeOutcome, unkept: string | null = null): ToldNotice => ({
    driver,
    counts,
    outcome,
    unkept: unkept === null ? null : shownWords(unkept, settings),
  });
  const misconfigured = (problem: string): NoticeOutcome => {
    const reason = shownWords(problem, settings);
    return { state: "failed", problem: "misconfigured", reason, reference: null, url: null };
  };
  if (way.problem !== undefined) return told(misconfigured(way.problem));
  const end = performance.now() + delivery.timeoutMilliseconds;
  const record = await recordOf(notice, way, delivery);
  if (record !== null && "problem" in record) return told(misconfigured(record.problem));
  const known = way.reference ?? record?.kept ?? null;
  const outcome = await deliverNotice(
    { notice, reference: known, threadOnly: delivery.threadOnly },
    { driver, settings, timeoutMilliseconds: Math.max(LEAST_MILLISECONDS, Math.ceil(end - performance.now())) },
  );
  return told(outcome, record === null ? null : await keep(outcome, record));
}

/** A record that does not answer leaves a little time for the message itself. */
const LEAST_MILLISECONDS = 1000;

interface NoticeRecord {
  readonly binding: RecordBinding;
  readonly kept: NoticeReference | null;
  /** Why it could not be read: whether it keeps a message is not known then. */
  readonly unread: string | null;
  readonly connect: () => Promise<CallGitHub>;
}

/** The record of the deployment; `null` where there is nothing to keep: a message that cannot be updated, or is found by itself. */
async function recordOf(
  notice: DeploymentNotice,
  { driver, settings }: NoticeWay,
  { deployment, timeoutMilliseconds }: NoticeDelivery,
): Promise<NoticeRecord | { readonly problem: string } | null> {
  if (deployment === null || !isKept(driver)) return null;
  const secret = settings[SECRETS[driver]];
  if (secret === undefined || (driver === "slack" && settings.slackStyle?.mode === "post")) return null;
  const { address, token } = deployment;
  const connect = async () =>
    await connectGitHub({
      token,
      apiUrl: postAddress(deployment.apiUrl, settings.nameOf("githubApiUrl")).href,
      signal: AbortSignal.timeout(Math.min(timeoutMilliseconds, RECORD_MILLISECONDS)),
    });
  const { service, environment } = notice;
  const record = { binding: { address, service, environment, secret }, connect };
  const name = `deployment ${address.id} of ${address.owner}/${address.repository}`;
  try {
    const github = await connect();
    const environments = await environmentsOf(github, address);
    if (!environments.includes(environment))
      return { problem: `${name} is one to ${environments[0]}, not to ${environment}` };
    const statuses = await deploymentStatuses(github, address);
    if (statuses === undefined) return { ...record, kept: null, unread: `${name} has too many statuses` };
    const kept = keptReference(statuses, { ...record.binding, system: driver });
    return { ...record, kept: isHere(kept, settings) ? kept : null, unread: null };
  } catch (error) {
    if (error instanceof NoticeFailure) return { problem: error.message };
    if (!(error instanceof GitHubError)) throw error;
    const words = `${name} cannot be read: ${error.message}`;
    if (error.status === 0 || error.status >= 500 || error.status === 429)
      return { ...record, kept: null, unread: words };
    return { problem: `${words}; give the job \`permissions: deployments: write\`` };
  }
}

const RECORD_MILLISECONDS = 10_000;

/** The systems whose messages are found by nothing but their reference, and with which secret each is written to. */
const SECRETS = { slack: "slackToken", webhook: "webhookSecret" } as const;

function isKept(driver: NoticeDriver): driver is keyof typeof SECRETS {
  return Object.hasOwn(SECRETS, driver);
}

/** A message in a channel that is not the one to tell it in any more stays as it is. */
function isHere(kept: NoticeReference | null, { slackChannel }: ChannelSettings): boolean {
  return kept?.channel !== "slack" || slackChannel === undefined || kept.channelId === slackChannel;
}

/** A message that was told stands, whether or not the record takes it. */
async function keep(outcome: NoticeOutcome, { binding, kept, unread, connect }: NoticeRecord): Promise<string | null> {
  const { reference } = outcome;
  if (reference === null || (kept !== null && sameMessage(reference, kept))) return unread;
  // Two messages of one deployment are better than one that nobody finds, and what the record keeps already stays.
  if (unread !== null) return unread;
  try {
    return await keepReference(await connect(), reference, binding);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return `deployment ${binding.address.id} does not take it: ${error.message}`;
  }
}

function sameMessage(one: NoticeReference, other: NoticeReference): boolean {
  if (one.channel === "slack" && other.channel === "slack")
    return one.channelId === other.channelId && one.ts === other.ts;
  return one.channel === "webhook" && other.channel === "webhook" && one.message === other.message;
}
