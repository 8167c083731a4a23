import { type CallGitHub, connectGitHub } from "../../github/client.ts";
import { type CommentMarker, markerLine } from "../../github/comment-marker.ts";
import { GitHubError } from "../../github/github-error.ts";
import { pullComments } from "../../github/pull-comments.ts";
import { type PullComments, type StickyOutcome, writeStickyComment } from "../../github/sticky-comment.ts";
import { titledIssue } from "../../github/titled-issue.ts";
import {
  type ChannelSettings,
  type NoticeChannel,
  NoticeFailure,
  type NoticeOutcome,
  type NoticeRequest,
  needed,
} from "../channel.ts";
import { renderGitHubMarkdown } from "../channels/github-markdown.ts";
import { type DeploymentNotice, mustArrive } from "../notice.ts";
import { noticePage } from "../page.ts";
import { momentOf, stageOf } from "../reference.ts";
import { ATTEMPT_MILLISECONDS } from "./post-json.ts";
import { postAddress } from "./web-fetch.ts";

/**
 * One comment on an issue or a pull request for each service and environment, brought up to date in place. It is known by the
 * token's own account and a marker, so no reference is needed to find it again. Throws a NoticeFailure.
 */
export function githubIssueChannel(settings: ChannelSettings): NoticeChannel {
  const token = needed(settings, "githubToken");
  const apiUrl = postAddress(settings.githubApiUrl ?? "https://api.github.com", settings.nameOf("githubApiUrl")).href;
  return {
    deliver: async (request, signal) => {
      const repository = repositoryOf(request, settings);
      const call = await connectGitHub({ token, apiUrl, signal, timeoutMilliseconds: ATTEMPT_MILLISECONDS });
      const title = settings.githubIssueTitle;
      const place =
        title === undefined
          ? { ...repository, number: issueOf(request, settings) }
          : await titledPlace(call, { ...repository, title }, settings);
      try {
        return await write(pullComments(call, place), request, place);
      } catch (error) {
        throw error instanceof GitHubError ? failureOf(error, `comment on ${nameOf(place)}`, settings) : error;
      }
    },
  };
}

interface Repository {
  readonly owner: string;
  readonly repository: string;
}
interface Place extends Repository {
  readonly number: number;
}

async function write(comments: PullComments, { notice }: NoticeRequest, place: Place): Promise<NoticeOutcome> {
  const marker = markerOf(notice);
  const text = renderGitHubMarkdown(noticePage(notice), { reserved: markerLine(marker).length + 1 });
  const isLasting = mustArrive(notice.state);
  const outcome = await writeStickyComment(comments, { marker, text, worthCreating: !isLasting });
  if (isLasting) return await writeLasting(comments, { outcome, text, notice, place });
  if ("id" in outcome) return written(outcome, notice, place);
  const reason = outcome.state === "unneeded" ? "there is nothing to say" : outcome.reason;
  const url = outcome.state === "unneeded" ? null : outcome.url;
  return { state: "stale", reference: null, url, reason };
}

/** An edit notifies nobody, and the next one takes its place: what must arrive has a comment of its own as well. */
async function writeLasting(
  comments: PullComments,
  told: {
    readonly outcome: StickyOutcome;
    readonly text: string;
    readonly notice: DeploymentNotice;
    readonly place: Place;
  },
): Promise<NoticeOutcome> {
  const { outcome, text, notice, place } = told;
  const { id, url } = await comments.create(text);
  if ("id" in outcome)
    return { ...written(outcome, notice, place), remark: "it has a comment of its own, too, which stays" };
  const posted = written({ state: "created", id, url }, notice, place);
  if (outcome.state === "unneeded") return posted;
  return { ...posted, remark: `${outcome.reason}, so this one has a comment of its own` };
}

function written(
  outcome: Extract<StickyOutcome, { readonly id: number }>,
  notice: DeploymentNotice,
  { owner, repository, number }: Place,
) {
  const reference = {
    channel: "github-issue",
    repository: `${owner}/${repository}`,
    issue: number,
    comment: outcome.id,
    ...momentOf(notice),
  } as const;
  return { state: outcome.state === "created" ? "posted" : "updated", reference, url: outcome.url } as const;
}

function markerOf({ service, environment, run, state }: DeploymentNotice): CommentMarker {
  return {
    gate: "deployment",
    key: `${service}/${environment}`,
    runId: run.id,
    runAttempt: run.attempt,
    step: stageOf(state),
  };
}

/** A repository that is named goes before that of the reference, as an issue does. */
function repositoryOf({ reference }: NoticeRequest, settings: ChannelSettings): Repository {
  const known = reference?.channel === "github-issue" ? reference : undefined;
  const fullName = settings.githubRepository ?? known?.repository ?? needed(settings, "githubRepository");
  const [owner, repository] = fullName.split("/");
  if (owner !== undefined && repository !== undefined && /^[\w.-]+\/[\w.-]+$/u.test(fullName))
    return { owner, repository };
  throw new NoticeFailure("misconfigured", `${settings.nameOf("githubRepository")} is not <owner>/<name>`);
}

function issueOf({ reference }: NoticeRequest, settings: ChannelSettings): number {
  const known = reference?.channel === "github-issue" ? reference : undefined;
  const number = settings.githubIssue ?? known?.issue;
  if (number !== undefined) return number;
  const words = `${settings.nameOf("githubIssue")} is empty, and there is no pull request to comment on`;
  throw new NoticeFailure("misconfigured", `${words}; name an issue, or say in notify of the policy where to tell it`);
}

async function titledPlace(
  call: CallGitHub,
  wanted: Repository & { readonly title: string },
  settings: ChannelSettings,
): Promise<Place> {
  const { title, owner, repository } = wanted;
  try {
    const number = await titledIssue(call, { ...wanted, body: OPENED });
    if (number !== undefined) return { owner, repository, number };
  } catch (error) {
    throw error instanceof GitHubError
      ? failureOf(error, `issue "${title}" in ${owner}/${repository}`, settings)
      : error;
  }
  const words = `${owner}/${repository} has too many open issues to look for "${title}": name it by its number`;
  throw new NoticeFailure("misconfigured", words);
}

/** The text of an issue that is opened for notices. */
const OPENED = "Deployments are told here, one comment for each service and environment.";

function nameOf({ owner, repository, number }: Place): string {
  return `${owner}/${repository}#${number}`;
}

function failureOf(error: GitHubError, missing: string, { nameOf }: ChannelSettings): NoticeFailure {
  const what = `no ${missing}: ${error.message}`;
  const next = isRateLimit(error) ? undefined : NEXT_BY_STATUS[error.status]?.(error, nameOf("githubToken"));
  if (next !== undefined) return new NoticeFailure("misconfigured", `${what}; ${next}`, { cause: error });
  if (isRateLimit(error)) return new NoticeFailure("rate-limited", what, { cause: error });
  return new NoticeFailure(error.status >= 400 && error.status < 500 ? "refused" : "unavailable", what, {
    cause: error,
  });
}

function isRateLimit({ status, message }: GitHubError): boolean {
  return status === 429 || (status === 403 && /rate limit/i.test(message));
}

/** What to do where something has to be mended first; `token` is what the token's setting is called. */
const NEXT_BY_STATUS: Readonly<Record<number, (error: GitHubError, token: string) => string>> = {
  401: (_, token) => `${token} is wrong or has expired: give another one`,
  403: ({ message }) =>
    /\blocked\b/i.test(message)
      ? "the conversation is locked: unlock it, or name another issue"
      : "give the job `permissions: issues: write`, or `pull-requests: write` for a pull request",
  404: (_, token) =>
    `there is no such issue, or ${token} does not show it: check repository and number, and that the token is one for that repository`,
  410: () => "issues are turned off in the repository, or this one was deleted: name another one",
};
