import { type CallGitHub, connectGitHub } from "../github/client.ts";
import { type DeploymentAddress, deploymentStatuses, environmentsOf } from "../github/deployment-statuses.ts";
import { GitHubError, isPermissionDenied } from "../github/github-error.ts";
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
  const known = way.reference ?? record?.kept ?? null;
  const left = end - performance.now() - (record === null ? 0 : recordMilliseconds(delivery));
  const outcome = await deliverNotice(
    { notice, reference: known, threadOnly: delivery.threadOnly },
    { driver, settings, timeoutMilliseconds: Math.max(1, Math.ceil(left)) },
  );
  return told(outcome, record === null ? null : await keep(outcome, record, end - performance.now()));
}

interface NoticeRecord {
  readonly binding: RecordBinding;
  readonly kept: NoticeReference | null;
  /** Why nobody knows what it keeps; `null` = it was read. */
  readonly unread: string | null;
  readonly connect: (milliseconds: number) => Promise<CallGitHub>;
}

/** For reading a record, and as much for writing it afterwards: the message itself has what is left. */
function recordMilliseconds({ timeoutMilliseconds }: NoticeDelivery): number {
  return Math.min(timeoutMilliseconds / 3, RECORD_MILLISECONDS);
}

const RECORD_MILLISECONDS = 10_000;

/**
 * The record of the deployment; `null` where there is nothing to keep: a message that cannot be updated, or is found by itself. One
 * that cannot be used keeps nobody from hearing of the deployment, so whatever is wrong with it is told as `unread`.
 */
async function recordOf(
  notice: DeploymentNotice,
  { driver, settings }: NoticeWay,
  delivery: NoticeDelivery,
): Promise<NoticeRecord | null> {
  const { deployment } = delivery;
  if (deployment === null || !isKept(driver)) return null;
  const secret = settings[SECRETS[driver]];
  if (secret === undefined || (driver === "slack" && settings.slackStyle?.mode === "post")) return null;
  const { address, token } = deployment;
  const connect = async (milliseconds: number) =>
    await connectGitHub({
      token,
      apiUrl: postAddress(deployment.apiUrl, settings.nameOf("githubApiUrl")).href,
      signal: AbortSignal.timeout(Math.min(Math.max(1, Math.ceil(milliseconds)), RECORD_MILLISECONDS)),
    });
  const { service, environment } = notice;
  const record = { binding: { address, service, environment, secret }, connect };
  const name = `deployment ${address.id} of ${address.owner}/${address.repository}`;
  const unread = (words: string): NoticeRecord => ({ ...record, kept: null, unread: words });
  try {
    const github = await connect(recordMilliseconds(delivery));
    const environments = await environmentsOf(github, address);
    if (!environments.includes(environment))
      return unread(`${name} is one to ${environments[0]}, not to ${environment}; name one to ${environment}`);
    const statuses = await deploymentStatuses(github, address);
    if (statuses === undefined) return unread(`${name} has too many statuses`);
    const kept = keptReference(statuses, { ...record.binding, system: driver });
    return { ...record, kept: isHere(kept, settings) ? kept : null, unread: null };
  } catch (error) {
    if (error instanceof NoticeFailure) return unread(error.message);
    if (!(error instanceof GitHubError)) throw error;
    return unread(`${name} cannot be read: ${error.message}${nextFor(error)}`);
  }
}

/** What to do about a refusal; nothing where only another try can help. */
function nextFor(error: GitHubError): string {
  if (error.status === 401) return "; the token is wrong or has expired: give another one";
  if (error.status === 404)
    return "; there is no such deployment, or the token does not show it: check its number and its repository";
  return isPermissionDenied(error) ? "; give the job `permissions: deployments: write`" : "";
}

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
async function keep(
  outcome: NoticeOutcome,
  { binding, kept, unread, connect }: NoticeRecord,
  milliseconds: number,
): Promise<string | null> {
  const { reference } = outcome;
  if (reference === null || (kept !== null && sameMessage(reference, kept))) return unread;
  // Two messages of one deployment are better than one that nobody finds, and what the record keeps already stays.
  if (unread !== null) return unread;
  try {
    return await keepReference(await connect(milliseconds), reference, binding);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return `deployment ${binding.address.id} does not take it: ${error.message}${nextFor(error)}`;
  }
}

function sameMessage(one: NoticeReference, other: NoticeReference): boolean {
  if (one.channel === "slack" && other.channel === "slack")
    return one.channelId === other.channelId && one.ts === other.ts;
  return one.channel === "webhook" && other.channel === "webhook" && one.message === other.message;
}
