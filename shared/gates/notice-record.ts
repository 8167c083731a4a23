import { createHmac, scryptSync, timingSafeEqual } from "node:crypto";
import type { CallGitHub } from "../github/client.ts";
import {
  addDeploymentStatus,
  DESCRIPTION_CHARACTERS,
  type DeploymentAddress,
  type DeploymentStatus,
  deploymentStatuses,
  isNoticeStatus,
  NOTICE_MARK,
} from "../github/deployment-statuses.ts";
import { GitHubError } from "../github/github-error.ts";
import { type NoticeReference, parseReference } from "../notify/reference.ts";

/*
 * Which message tells of a deployment is kept in the deployment's record at GitHub: in the description of a status, since neither
 * a deployment's payload nor a status can be edited. Such a status repeats the state that the deployment has, and only one of a
 * deployment that is under way: it can never be the success that a soak counts from, nor hide that a deployment has ended.
 */

/** What a kept reference is bound to: the same words under another deployment, or without the secret, are worth nothing. */
export interface RecordBinding {
  readonly address: DeploymentAddress;
  readonly service: string;
  readonly environment: string;
  /** What the channel is written to with; whoever has it can write to its messages anyway. */
  readonly secret: string;
}

/** The reference that the newest genuine status keeps; `null` = none. `system` is where its message must be. Pure. */
export function keptReference(
  statuses: readonly DeploymentStatus[],
  binding: RecordBinding & { readonly system: NoticeReference["channel"] },
): NoticeReference | null {
  const candidates = statuses.filter(isNoticeStatus);
  // The key costs time on purpose.
  if (candidates.length === 0) return null;
  const key = keyOf(binding.secret);
  for (const { description } of candidates) {
    const reference = readDescription(description, { ...binding, key });
    if (reference?.channel === binding.system) return reference;
  }
  return null;
}

/**
 * Keeps a reference in the record, where that does no harm. `null` = it is kept; else why not, in a sentence for people without a
 * full stop. Throws a GitHubError.
 */
export async function keepReference(
  github: CallGitHub,
  reference: NoticeReference,
  binding: RecordBinding,
): Promise<string | null> {
  const { address } = binding;
  const description = renderDescription(reference, { ...binding, key: keyOf(binding.secret) });
  if (description === null) return "such a reference does not fit into a deployment's status";
  const before = await deploymentStatuses(github, address);
  if (before === undefined) return "the deployment has too many statuses";
  const newest = before.find((status) => !isNoticeStatus(status));
  // A deployment without a status is a pending one.
  const { state, logUrl, environmentUrl } = newest ?? { state: "pending", logUrl: "", environmentUrl: "" };
  if (!UNDER_WAY.includes(state)) return `the deployment is in the state ${state} already, which no notice may repeat`;
  const { id } = await addDeploymentStatus(github, address, { state, description, logUrl, environmentUrl });
  try {
    const after = (await deploymentStatuses(github, address)) ?? [];
    const [now] = after.filter((status) => !isNoticeStatus(status));
    const isHidden = now !== undefined && now.id < id && now.id !== newest?.id;
    return isHidden ? await restore(github, now, address) : null;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return `it was kept, but nobody could look whether another status came in the same moment and stands below it: ${error.message}`;
  }
}

/** States of a deployment that has not ended: to say one of them again claims nothing. */
const UNDER_WAY: readonly string[] = ["pending", "queued", "in_progress"];

/**
 * Statuses know no compare-and-set: one that came in the same moment now stands below ours. What says that a deployment failed or
 * ended is said again; a success never is, for it may no longer be one.
 */
async function restore(
  github: CallGitHub,
  hidden: DeploymentStatus,
  address: DeploymentAddress,
): Promise<string | null> {
  if (hidden.state === "success")
    return "a status success came in the same moment and stands below that of the notice now: write it again";
  await addDeploymentStatus(github, address, hidden);
  return null;
}

/** `mcp-gates notice: slack C0123456789 1700000000.000001 100.1.started <signature>`. `null` when it is too long. */
function renderDescription(reference: NoticeReference, signing: Signing): string | null {
  const { run, attempt, state = "started" } = reference;
  const place = placeWords(reference);
  if (place === null) return null;
  const words = `${reference.channel} ${place} ${run}.${attempt}.${state}`;
  const description = `${NOTICE_MARK}${words} ${signatureOf(words, signing)}`;
  return description.length <= DESCRIPTION_CHARACTERS ? description : null;
}

function placeWords(reference: NoticeReference): string | null {
  switch (reference.channel) {
    case "slack":
      return `${reference.channelId} ${reference.ts}`;
    case "webhook":
      return reference.message;
    case "github-issue":
      // Its comment is found by itself.
      return null;
  }
}

function readDescription(description: string, signing: Signing): NoticeReference | undefined {
  const [, words, signature] = /^(.+) ([\w-]{22})$/u.exec(description.slice(NOTICE_MARK.length)) ?? [];
  if (words === undefined || signature === undefined) return undefined;
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(words, signing)))) return undefined;
  const [channel, ...parts] = words.split(" ");
  const [run, attempt, state] = (parts.pop() ?? "").split(".");
  const place = channel === "slack" ? { channelId: parts[0], ts: parts[1] } : { message: parts[0] };
  const reference = { channel, ...place, run: Number(run), attempt: Number(attempt), state };
  const parsed = parseReference(JSON.stringify(reference));
  return "problem" in parsed ? undefined : parsed;
}

interface Signing extends RecordBinding {
  readonly key: Buffer;
}

function signatureOf(words: string, { address, service, environment, key }: Signing): string {
  const { owner, repository, id } = address;
  const bound = JSON.stringify([`${owner}/${repository}`.toLowerCase(), id, service, environment, words]);
  return createHmac("sha256", key).update(bound).digest("base64url").slice(0, 22);
}

/** Statuses can be read by many: a secret that people made up must not be found by trying. */
function keyOf(secret: string): Buffer {
  return scryptSync(secret, "mcp-gates notice", 32);
}
