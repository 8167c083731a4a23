import type { ApiDescription } from "./api-description.ts";
import { type FakeClock, moment } from "./clock.ts";
import { type Account, userReply } from "./replies.ts";

export interface StoredCommit {
  readonly sha: string;
  /** `undefined` = the e-mail address belongs to no account. */
  readonly author: Account | undefined;
  readonly committer?: Account;
  readonly message: string;
}

export interface StoredDeployment {
  readonly environment: string;
  readonly sha: string;
  readonly task?: string;
  readonly payload: unknown;
  /** The newest last. */
  readonly states?: readonly string[];
  /** The name that the environment had, where a status has given it another one. */
  readonly originalEnvironment?: string;
  readonly creator?: Account;
  /** Milliseconds since 1970; default when the history began. */
  readonly createdAt?: number;
  readonly isProduction?: boolean;
}

/** A status of a deployment, as somebody wrote it. */
export interface StoredStatus {
  readonly state: string;
  readonly description: string;
  readonly log_url: string;
  readonly environment_url: string;
  /** Whether earlier deployments of the environment were ended by it. */
  readonly auto_inactive: boolean;
}

/** What GitHub adds to a status. */
export interface StatusFacts {
  readonly creator: Account;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly environment: string;
}

/** The app that workflows write by. */
const ACTIONS: Account = { login: "github-actions[bot]", type: "Bot" };

/** The commits of the default branch and the deployments of a repository of the fake, both in the order in which they came. */
export class FakeHistory {
  readonly commits: StoredCommit[] = [];
  /** Whose an e-mail address is that a commit names; the others belong to no account. */
  readonly emails = new Map<string, string>();
  readonly deployments: StoredDeployment[] = [];
  readonly clock: FakeClock;
  readonly #statuses = new Map<number, StoredStatus[]>();
  readonly #facts = new WeakMap<StoredStatus, StatusFacts>();
  readonly #deleted = new Set<number>();
  #began: number;

  constructor(clock: FakeClock) {
    this.clock = clock;
    this.#began = clock.now;
  }

  /** Everything that stands in another history. */
  take(other: FakeHistory): void {
    this.commits.push(...other.commits);
    this.deployments.push(...other.deployments);
    this.#began = other.#began;
    for (const [email, login] of other.emails) this.emails.set(email, login);
    for (const id of other.#deleted) this.#deleted.add(id);
    for (const [id, statuses] of other.#statuses) {
      this.#statuses.set(id, statuses);
      for (const status of statuses) this.#facts.set(status, other.statusFacts(id, status));
    }
  }

  /** `commit-comparison` of `base...head`; `undefined` = one of them does not exist. */
  compared(basehead: string, query: URLSearchParams, description: ApiDescription): unknown {
    const [from, to] = basehead.split("...").map((sha) => this.commits.findIndex((commit) => commit.sha === sha));
    if (from === undefined || to === undefined || from < 0 || to < 0) return undefined;
    const between = this.commits.slice(from + 1, to + 1);
    return {
      ...description.example("commit-comparison"),
      status: from === to ? "identical" : from < to ? "ahead" : "behind",
      ahead_by: between.length,
      behind_by: Math.max(0, from - to),
      total_commits: between.length,
      commits: pageOf(between, query).map((commit) => commitReply(commit, description)),
    };
  }

  /** The commits that lead to one, newest first. */
  until(sha: string, query: URLSearchParams, description: ApiDescription): readonly unknown[] {
    const at = this.commits.findIndex((commit) => commit.sha === sha);
    const all = this.commits.slice(0, at + 1).reverse();
    return pageOf(all, query).map((commit) => commitReply(commit, description));
  }

  /** What GraphQL tells of all authors of a commit: its own, and those of its trailers. Only people are users there. */
  authors(sha: string): object | null {
    const commit = this.commits.find((each) => each.sha === sha);
    if (commit === undefined) return null;
    const own = {
      email: "own@example.com",
      user: commit.author?.type === "User" ? { login: commit.author.login } : null,
    };
    const others = [...commit.message.matchAll(/^co-authored-by: .*<(.*)>$/gim)].map(([, email = ""]) => {
      const login = this.emails.get(email);
      return { email, user: login === undefined ? null : { login } };
    });
    return { authors: { nodes: [own, ...others] } };
  }

  /** The statuses of a deployment, the newest last. A deployment that nobody says anything of has a success. */
  statuses(id: number): readonly StoredStatus[] {
    const { states = ["success"] } = this.deployments[id - 1] ?? {};
    const written = this.#statuses.get(id) ?? states.map((state) => statusFrom({ state }));
    this.#statuses.set(id, written);
    return written;
  }

  /** A status that somebody writes, an app where it is not said. `undefined` = there is no such deployment. */
  addStatus(
    id: number,
    written: Partial<StoredStatus>,
    { creator = ACTIONS, environment }: { readonly creator?: Account; readonly environment?: string } = {},
  ): StoredStatus | undefined {
    const stored = this.stored(id);
    if (stored === undefined) return undefined;
    const status = statusFrom(written);
    this.#facts.set(status, { creator, at: this.clock.now, environment: environment ?? stored.environment });
    this.#statuses.set(id, [...this.statuses(id), status]);
    if (environment !== undefined && environment !== stored.environment) {
      const originalEnvironment = stored.originalEnvironment ?? stored.environment;
      this.deployments[id - 1] = { ...stored, environment, originalEnvironment };
    }
    return status;
  }

  statusFacts(id: number, status: StoredStatus): StatusFacts {
    const { createdAt = this.#began, creator = ACTIONS, environment = "" } = this.deployments[id - 1] ?? {};
    return this.#facts.get(status) ?? { creator, at: createdAt, environment };
  }

  /** Numbers of the deployments that are there, newest first. */
  ids(): readonly number[] {
    const all = this.deployments.map((_, index) => index + 1).reverse();
    return all.filter((id) => !this.#deleted.has(id));
  }

  stored(id: number): StoredDeployment | undefined {
    return this.#deleted.has(id) ? undefined : this.deployments[id - 1];
  }

  createdAt(id: number): number {
    return this.deployments[id - 1]?.createdAt ?? this.#began;
  }

  remove(id: number): void {
    this.#deleted.add(id);
  }

  /** `deployment-items`, newest first, by the task that is asked for. */
  deploymentReplies(query: URLSearchParams, description: ApiDescription): readonly unknown[] {
    return this.ids()
      .map((id) => this.#reply(id, description))
      .filter(({ task }) => task === (query.get("task") ?? task));
  }

  /** `deployment-status-items`, newest first. */
  statusReplies(id: number, description: ApiDescription): readonly unknown[] {
    return this.statuses(id)
      .map((status, index) => statusReply(status, index + 1, { ...this.statusFacts(id, status), description }))
      .reverse();
  }

  /** `deployment`; `undefined` = there is none. */
  deployment(id: number, description: ApiDescription): unknown {
    return this.stored(id) === undefined ? undefined : this.#reply(id, description);
  }

  #reply(id: number, description: ApiDescription) {
    const example = (description.example("deployment-items") as unknown as readonly object[])[0];
    const stored = this.deployments[id - 1];
    return {
      ...example,
      id,
      node_id: nodeId(id),
      sha: stored?.sha,
      ref: stored?.sha,
      task: stored?.task ?? "mcp-promote",
      payload: stored?.payload,
      environment: stored?.environment,
      original_environment: stored?.originalEnvironment ?? stored?.environment,
      creator: userReply(stored?.creator ?? ACTIONS),
      created_at: moment(this.createdAt(id)),
    };
  }
}

/** The name of a deployment among all objects of GitHub. */
export function nodeId(id: number): string {
  return `DE_${id}`;
}

function statusFrom(written: Partial<StoredStatus>): StoredStatus {
  return { state: "pending", description: "", log_url: "", environment_url: "", auto_inactive: true, ...written };
}

/** `deployment-status`; GitHub's description knows no empty address, so that one that is not there is left out. */
export function statusReply(
  status: StoredStatus,
  id: number,
  { description, creator, at, environment }: StatusFacts & { readonly description: ApiDescription },
): object {
  const example = (description.example("deployment-status-items") as unknown as readonly object[])[0];
  const { log_url: _, environment_url: __, ...rest } = example as Readonly<Record<string, unknown>>;
  const { state, description: words, log_url, environment_url } = status;
  const addresses = Object.entries({ log_url, environment_url }).filter(([, address]) => address !== "");
  const facts = { creator: userReply(creator), created_at: moment(at), environment };
  return { ...rest, ...Object.fromEntries(addresses), ...facts, id, state, description: words };
}

function commitReply({ sha, author, committer, message }: StoredCommit, description: ApiDescription): object {
  const example = (description.example("commit-items") as unknown as readonly { commit: object }[])[0];
  const by = committer ?? author;
  return {
    ...example,
    sha,
    commit: { ...example?.commit, message },
    author: author === undefined ? null : userReply(author),
    committer: by === undefined ? null : userReply(by),
  };
}

function pageOf<Item>(all: readonly Item[], query: URLSearchParams): readonly Item[] {
  const size = Number(query.get("per_page") ?? 30);
  const page = Number(query.get("page") ?? 1);
  return all.slice((page - 1) * size, page * size);
}
