import type { TimelineEvent } from "./github-replies.ts";

/** What a person said of a ticket, before anybody asked whether the person may. */
export interface Vote {
  readonly login: string;
  readonly answer: "approved" | "declined";
  /** As GitHub tells it. */
  readonly at: string;
}

export interface Voting {
  /** Who wrote the ticket; has no vote. */
  readonly author: string | undefined;
  readonly approvedBy: Approving;
}

/** The one thing that approves, as the policy names it: a label, or the first line of a comment. */
export type Approving = { readonly label: string } | { readonly comment: string };

/**
 * The last vote of each person: what approves by the policy, or a comment whose first line is `/decline`, which declines in
 * any case. A comment that was edited is no approval, since others can edit it; a label that was taken away takes its votes
 * with it. Bots and apps have no vote, and neither has the author.
 */
export function votesOf(events: readonly TimelineEvent[], { author, approvedBy }: Voting): readonly Vote[] {
  const label = "label" in approvedBy ? approvedBy.label : undefined;
  const words = "comment" in approvedBy ? approvedBy.comment.trim() : undefined;
  const comments = new Map<string, Vote>();
  const labels = new Map<string, Vote>();
  for (const event of events) {
    if (event.event === "commented") keep(comments, commentVote(event, words));
    if (event.event === "labeled" && isSame(event.label.name, label)) keep(labels, labelVote(event));
    if (event.event === "unlabeled" && isSame(event.label.name, label)) labels.clear();
  }
  const people = new Set([...comments.keys(), ...labels.keys()]);
  return [...people].flatMap((person) => {
    const last = later(comments.get(person), labels.get(person));
    return last === undefined || isSame(last.login, author) ? [] : [last];
  });
}

type CommentEvent = Extract<TimelineEvent, { readonly event: "commented" }>;
type LabelEvent = Extract<TimelineEvent, { readonly event: "labeled" | "unlabeled" }>;

function commentVote(
  { user, body, created_at: at, updated_at: edited, performed_via_github_app: byApp }: CommentEvent,
  words: string | undefined,
): Vote | undefined {
  const login = personOf(user, byApp);
  const said = /^\s*([^\r\n]*)/.exec(body)?.[1]?.trimEnd();
  if (login === undefined) return undefined;
  if (said === "/decline") return { login, answer: "declined", at };
  return said === words && at === edited ? { login, answer: "approved", at } : undefined;
}

function labelVote({ actor, created_at: at, performed_via_github_app: byApp }: LabelEvent): Vote | undefined {
  const login = personOf(actor, byApp);
  return login === undefined ? undefined : { login, answer: "approved", at };
}

function personOf(user: CommentEvent["user"], byApp: boolean): string | undefined {
  return user === null || user.type !== "User" || byApp ? undefined : user.login;
}

function keep(votes: Map<string, Vote>, vote: Vote | undefined): void {
  if (vote !== undefined) votes.set(vote.login.toLowerCase(), vote);
}

/** Of two at the same second the refusal holds. */
function later(left: Vote | undefined, right: Vote | undefined): Vote | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  if (left.at === right.at) return left.answer === "declined" ? left : right;
  return left.at > right.at ? left : right;
}

/** GitHub compares logins and labels without regard to case. */
function isSame(text: string, wanted: string | undefined): boolean {
  return wanted !== undefined && text.toLowerCase() === wanted.toLowerCase();
}
