import type { ApiDescription } from "./api-description.ts";
import { type Account, userReply } from "./replies.ts";

/** Something that happened to an issue, less its comments. */
interface StoredEvent {
  readonly event: "labeled" | "unlabeled" | "renamed" | "closed";
  readonly actor: Account;
  readonly label: string | undefined;
  readonly at: string;
}

export interface StoredIssue {
  readonly number: number;
  title: string;
  body: string | null;
  readonly author: Account;
  readonly createdAt: string;
  /** When the body was edited last, as GraphQL tells it. */
  lastEditedAt: string | null;
  state: "open" | "closed";
  labels: string[];
  readonly events: StoredEvent[];
  /** `pull` = it is a pull request, which has an issue too. */
  readonly kind: "issue" | "pull";
  /** `deleted` is answered with 410, `moved` with 301. */
  fate: "here" | "deleted" | "moved";
}

/** The issues of a repository of the fake. */
export class FakeIssues {
  readonly #issues = new Map<number, StoredIssue>();

  open(issue: Pick<StoredIssue, "number" | "author" | "body"> & Partial<StoredIssue>): StoredIssue {
    const stored: StoredIssue = {
      title: "Change",
      createdAt: "2026-11-18T09:00:00Z",
      lastEditedAt: null,
      state: "open",
      labels: [],
      events: [],
      kind: "issue",
      fate: "here",
      ...issue,
    };
    this.#issues.set(stored.number, stored);
    return stored;
  }

  /** Those that are open, pull requests too, in the order in which they were opened. */
  openOnes(): readonly StoredIssue[] {
    return [...this.#issues.values()].filter(({ state, fate }) => state === "open" && fate === "here");
  }

  nextNumber(): number {
    return Math.max(0, ...this.#issues.keys()) + 1;
  }

  find(number: number): StoredIssue | undefined {
    return this.#issues.get(number);
  }

  /** Adds or takes away a label, as somebody does on github.com. */
  label(
    number: number,
    change: { readonly add?: string; readonly remove?: string; readonly by: Account; readonly at: string },
  ): void {
    const issue = this.#issues.get(number);
    const label = change.add ?? change.remove;
    if (issue === undefined || label === undefined) throw new Error(`no issue ${number}`);
    issue.labels = issue.labels.filter((each) => each !== label);
    if (change.add !== undefined) issue.labels.push(label);
    const event = change.add === undefined ? "unlabeled" : "labeled";
    issue.events.push({ event, actor: change.by, label, at: change.at });
  }
}

/** `issue`, from GitHub's own example. */
export function issueReply(
  repository: string,
  issue: StoredIssue,
  description: ApiDescription,
): Record<string, unknown> {
  const example = description.example("issue");
  const web = `https://github.com/${repository}/issues/${issue.number}`;
  const { pull_request: pull, ...rest } = example;
  return {
    ...rest,
    ...(issue.kind === "pull" ? { pull_request: pull } : {}),
    id: 7_000 + issue.number,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.state === "closed" ? "completed" : null,
    user: userReply(issue.author),
    labels: issue.labels.map(labelReply),
    assignee: null,
    assignees: [],
    milestone: null,
    closed_by: null,
    html_url: web,
    repository_url: `https://api.github.com/repos/${repository}`,
    created_at: issue.createdAt,
    updated_at: "2026-11-20T11:00:00Z",
    closed_at: issue.state === "closed" ? "2026-11-20T11:00:00Z" : null,
  };
}

/** `timeline-issue-events`, oldest first: what happened, and the comments. */
export function timelineReply(
  repository: string,
  issue: StoredIssue,
  comments: readonly Record<string, unknown>[],
): readonly Record<string, unknown>[] {
  const events = issue.events.map((stored, index) => ({
    id: index + 1,
    node_id: `LE_${index + 1}`,
    url: `https://api.github.com/repos/${repository}/issues/events/${index + 1}`,
    actor: userReply(stored.actor),
    event: stored.event,
    commit_id: null,
    commit_url: null,
    created_at: stored.at,
    performed_via_github_app: null,
    ...(stored.label === undefined ? {} : { label: { name: stored.label, color: "ededed" } }),
    ...(stored.event === "renamed" ? { rename: { from: "a", to: "b" } } : {}),
  }));
  const commented = comments.map((comment) => ({ ...comment, event: "commented", actor: comment.user }));
  return [...events, ...commented].sort((left, right) => timeOf(left).localeCompare(timeOf(right), "en"));
}

function timeOf(item: Readonly<Record<string, unknown>>): string {
  return String(item.created_at);
}

function labelReply(name: string): Record<string, unknown> {
  const url = `https://api.github.com/repos/acme/payments/labels/${encodeURIComponent(name)}`;
  return {
    id: name.length,
    node_id: `LA_${name.length}`,
    url,
    name,
    color: "ededed",
    default: false,
    description: null,
  };
}
