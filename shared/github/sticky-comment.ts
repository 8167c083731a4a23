import { type CommentMarker, compareRuns, markerLine, readMarker } from "./comment-marker.ts";

/** A comment of a pull request or an issue. */
export interface PullComment {
  readonly id: number;
  /** `null` for an account that no longer exists. */
  readonly author: string | null;
  readonly body: string;
  /** Where people read it; `null` = GitHub does not say. */
  readonly url: string | null;
}

/** The comments of one pull request or issue, as far as a sticky comment needs them. */
export interface PullComments {
  /** The login that comments made with this token carry: `github-actions[bot]`, another app's bot, a person. */
  ownLogin(): Promise<string>;
  /** The newest commit of the pull request; an issue has none. */
  headSha(): Promise<string>;
  /** All comments, oldest first. */
  list(): Promise<readonly PullComment[]>;
  create(body: string): Promise<PullComment>;
  update(id: number, body: string): Promise<PullComment>;
  remove(id: number): Promise<void>;
}

export interface StickyComment {
  readonly marker: CommentMarker;
  /** The text below the marker. */
  readonly text: string;
  /** Whether the text is worth a new comment; an existing one is always brought up to date. */
  readonly worthCreating: boolean;
}

/** What became of a sticky comment: `written` with its URL, or not written and why, in a sentence for people. */
export type StickyOutcome =
  | { readonly state: "created" | "updated"; readonly url: string | null; readonly id: number }
  | { readonly state: "unneeded" }
  | { readonly state: "stale" | "taken"; readonly reason: string; readonly url: string | null };

/**
 * Writes the one comment of a gate and key on a pull request: updates it in place, creates it when there is none, and
 * removes duplicates that runs at the same time may have made. Only comments of the token's own account that begin with
 * the marker count; a copied marker in another person's comment is never touched. A run that is not the newest, by
 * commit (where the marker has one) or by run id and attempt, leaves the comment as it is. With a `step` in the marker one run may write it several times,
 * and an earlier step leaves the comment of a later one; with a `step` but no run (0) the comment is always brought up to date.
 */
export async function writeStickyComment(comments: PullComments, sticky: StickyComment): Promise<StickyOutcome> {
  const { marker } = sticky;
  const own = await ownComments(comments, marker);
  const oldest = own[0];
  const moved = await movedOn(comments, marker);
  if (moved !== undefined) return { state: "stale", reason: moved, url: oldest?.comment.url ?? null };
  const yielding = yieldTo(own, marker);
  if (yielding !== undefined) return yielding;

  const body = `${markerLine(marker)}\n${sticky.text}`;
  if (oldest !== undefined) {
    const { url, id } = await comments.update(oldest.comment.id, body);
    for (const { comment } of own.slice(1)) await comments.remove(comment.id);
    return { state: "updated", url, id };
  }
  if (!sticky.worthCreating) return { state: "unneeded" };
  const created = await comments.create(body);
  return await settle(comments, { created, marker, body });
}

/** Why the marker's commit is no longer what the pull request is about; `undefined` when it is, or when it names none. */
async function movedOn(comments: PullComments, { headSha }: CommentMarker): Promise<string | undefined> {
  if (headSha === undefined) return undefined;
  const head = await comments.headSha();
  if (head === headSha) return undefined;
  return `the pull request has moved on from ${headSha.slice(0, 12)} to ${head.slice(0, 12)}`;
}

interface OwnComment {
  readonly comment: PullComment;
  readonly marker: CommentMarker;
}

async function ownComments(comments: PullComments, wanted: CommentMarker): Promise<readonly OwnComment[]> {
  const login = await comments.ownLogin();
  const all = await comments.list();
  return all.flatMap((comment) => {
    const marker = comment.author === login ? readMarker(comment.body, wanted) : undefined;
    return marker === undefined ? [] : [{ comment, marker }];
  });
}

/** The outcome when another comment of ours must stay as it is: that of a newer run, or of another gate in this run. */
function yieldTo(own: readonly OwnComment[], marker: CommentMarker): StickyOutcome | undefined {
  // Without a run nobody knows what came first, and the last word counts.
  if (marker.step !== undefined && marker.runId === 0) return undefined;
  const newer = own.find((other) => compareRuns(other.marker, marker) > 0);
  if (newer !== undefined) {
    const { runId, runAttempt } = newer.marker.by ?? newer.marker;
    const what = `run ${runId}, attempt ${runAttempt}`;
    const isSameRun = compareRuns({ ...newer.marker, step: 0 }, { ...marker, step: 0 }) === 0;
    const reason = isSameRun
      ? `a later step of ${what}, has written it already`
      : `${what}, is newer and has written it already`;
    return { state: "stale", reason, url: newer.comment.url };
  }
  // Another step of the same run is ours, not that of another gate.
  if (marker.step !== undefined) return undefined;
  const twin = own.find((other) => compareRuns(other.marker, marker) === 0);
  if (twin === undefined) return undefined;
  const reason = "another gate of this run has written it already; give each gate a service name of its own";
  return { state: "taken", reason, url: twin.comment.url };
}

/** Two gates that both saw no comment have both created one: the older comment stays, with the newer run's text. */
async function settle(
  comments: PullComments,
  { created, marker, body }: { readonly created: PullComment; readonly marker: CommentMarker; readonly body: string },
): Promise<StickyOutcome> {
  const others = (await ownComments(comments, marker)).filter(({ comment }) => comment.id !== created.id);
  const first = others.find(({ comment }) => comment.id < created.id);
  if (first === undefined) return { state: "created", url: created.url, id: created.id };
  await comments.remove(created.id);
  const yielding = yieldTo(others, marker);
  if (yielding !== undefined) return yielding;
  const { url, id } = await comments.update(first.comment.id, body);
  return { state: "updated", url, id };
}
