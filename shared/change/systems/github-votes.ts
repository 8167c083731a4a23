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
  /** A label that approves; `undefined` = none does. */
  readonly label: string | undefined;
}

/**
 * The last vote of each person: a comment whose first line is `/approve` or `/decline`, or the label that approves. A comment
 * that was edited is no approval, since others can edit it; a label that was taken away takes its votes with it. Bots and apps
 * have no vote, and neither has the author.
 */
export function votesOf(events: readonly TimelineEvent[], { author, label }: Voting): readonly Vote[] {
  const comments = new Map<string, Vote>();
  const labels = new Map<string, Vote>();
  for (const event of events) {
    if (event.event === "commented") keep(comments, commentVote(event));
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

function commentVote({
  user,
  body,
  created_at: at,
  updated_at: edited,
  performed_via_github_app: byApp,
}: CommentEvent) {
  const login = personOf(user, byApp);
  const command = /^\s*\/(approve|decline)[ \t]*(?:\r?\n|$)/.exec(body)?.[1];
  if (login === undefined || command === undefined) return undefined;
  if (command === "decline") return { login, answer: "declined", at } as const;
  return at === edited ? ({ login, answer: "approved", at } as const) : undefined;
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
