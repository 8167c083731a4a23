import type { CallGitHub } from "../github/client.ts";
import { markerLine } from "../github/comment-marker.ts";
import type { RunContext } from "../github/event.ts";
import { isPermissionDenied } from "../github/github-error.ts";
import { pullComments } from "../github/pull-comments.ts";
import { type StickyOutcome, writeStickyComment } from "../github/sticky-comment.ts";

/** What a gate has to say on a pull request. */
export interface GateComment {
  /** Whether it is worth a new comment; an existing one is always brought up to date. */
  readonly worthCreating: boolean;
  /** The Markdown; so many characters of a comment are taken already. */
  render(reserved: number): string;
}

export interface CommentRequest {
  readonly wanted: boolean;
  readonly context: RunContext;
  readonly github: CallGitHub | undefined;
  readonly service: string | undefined;
  /** What tells the comments of different gates apart; default `contract`. */
  readonly gate?: string | undefined;
  readonly log: { info(message: string): void; notice(message: string): void; warning(message: string): void };
}

/**
 * What became of a gate's comment: it was written, needed not be (`unwanted` where nobody wants one or there is no pull request), left as it
 * is since it tells something newer or belongs to somebody else, or could not be written.
 */
export type CommentState = StickyOutcome["state"] | "unwanted" | "failed";

export interface WrittenComment {
  readonly state: CommentState;
  /** Where it was written; `null` when it was not. */
  readonly url: string | null;
}

/**
 * Writes the gate's comment on the pull request. Whatever happens here is
 * told in the log and changes nothing else: a decision does not depend on whether people could be told.
 */
export async function commentOnPull(comment: GateComment, request: CommentRequest): Promise<WrittenComment> {
  const { wanted, context, github, log } = request;
  if (!wanted || context.pullNumber === undefined) return { state: "unwanted", url: null };
  if (github === undefined) {
    log.notice("The comment was skipped, since github-token is empty. The job summary holds the report.");
    return { state: "failed", url: null };
  }
  try {
    const { owner, name } = context.repository;
    const comments = pullComments(github, { owner, repository: name, number: context.pullNumber });
    const own = { runId: context.runId, runAttempt: context.runAttempt };
    const marker = {
      gate: request.gate ?? "contract",
      // No service has a slash in its name.
      key: request.service ?? `${context.workflow}/${context.job}`,
      ...(context.speaksFor === undefined ? own : { ...context.speaksFor, by: own }),
      headSha: context.headSha,
    };
    const text = comment.render(markerLine(marker).length + 1);
    const outcome = await writeStickyComment(comments, { marker, text, worthCreating: comment.worthCreating });
    return { state: outcome.state, url: told(outcome, log) };
  } catch (error) {
    tellFailure(error, request);
    return { state: "failed", url: null };
  }
}

function told(outcome: StickyOutcome, log: CommentRequest["log"]): string | null {
  switch (outcome.state) {
    case "created":
    case "updated":
      log.info(`The comment was ${outcome.state}${outcome.url === null ? "." : `: ${outcome.url}`}`);
      return outcome.url;
    case "unneeded":
      log.info("There is nothing to say, so no comment was written.");
      return null;
    case "stale":
      log.notice(`The comment was left as it is: ${outcome.reason}.`);
      return null;
    case "taken":
      log.warning(`The comment was left as it is: ${outcome.reason}.`);
      return null;
  }
}

function tellFailure(error: unknown, { context, log }: CommentRequest): void {
  const message = error instanceof Error ? error.message : String(error);
  if (!isPermissionDenied(error)) {
    log.warning(`The comment could not be written: ${message}. The decision stands; the job summary holds the report.`);
  } else if (context.fork && context.speaksFor === undefined) {
    log.notice(
      "The comment was skipped: a pull request from a fork has a read-only token. The job summary holds the report.",
    );
  } else {
    log.warning(
      `The comment was skipped: the token may not write it (${message}). Give the job \`permissions: pull-requests: write\`; ` +
        "pull requests of Dependabot have a read-only token. The job summary holds the report.",
    );
  }
}
