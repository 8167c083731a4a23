import type { ApiDescription } from "./api-description.ts";

/** A pull request of the fake. */
export interface StoredPull {
  readonly number: number;
  /** Its newest commit. */
  readonly headSha: string;
  /** The branch that it comes from, and the repository of that: another one for the pull request of a fork. */
  readonly branch: string;
  readonly repository: { readonly id: number; readonly fullName: string };
  readonly baseSha: string;
  readonly state: "open" | "closed";
}

/** The repository itself, as GitHub numbers it. */
const OWN_ID = 1;

/** The pull requests of a repository of the fake. */
export class FakePulls {
  readonly #fullName: string;
  readonly #pulls = new Map<number, StoredPull>();

  constructor(fullName: string) {
    this.#fullName = fullName;
  }

  /** Opens a pull request, or says anew what is known of it. */
  put(number: number, headSha: string, facts: Partial<StoredPull> = {}): void {
    const repository = { id: OWN_ID, fullName: this.#fullName };
    const before = this.#pulls.get(number);
    const ordinary = { branch: "change", repository, baseSha: "a".repeat(40), state: "open" } as const;
    this.#pulls.set(number, { ...ordinary, ...before, ...facts, number, headSha });
  }

  has(number: number): boolean {
    return this.#pulls.has(number);
  }

  /** `pull-request`; `undefined` = there is none. */
  reply(number: number, description: ApiDescription): Record<string, unknown> | undefined {
    const pull = this.#pulls.get(number);
    return pull === undefined ? undefined : this.#replyFrom(description.example("pull-request"), pull);
  }

  /** `pull-request-simple`, newest first: those that a query asks for, before they are cut into pages. */
  listed(query: URLSearchParams, description: ApiDescription): readonly Record<string, unknown>[] {
    const state = query.get("state") ?? "open";
    const [owner, branch] = /^([^:]+):(.+)$/s.exec(query.get("head") ?? "")?.slice(1) ?? [];
    const example = (description.example("pull-request-simple-items") as unknown as Record<string, unknown>[])[0] ?? {};
    return [...this.#pulls.values()]
      .filter((pull) => state === "all" || pull.state === state)
      .filter((pull) => owner === undefined || (pull.branch === branch && ownerOf(pull) === owner))
      .sort((left, right) => right.number - left.number)
      .map((pull) => this.#replyFrom(example, pull));
  }

  #replyFrom(example: Record<string, unknown>, pull: StoredPull): Record<string, unknown> {
    const { head, base } = structuredClone(example) as { head: { repo: object }; base: { repo: object } };
    const own = { ...base.repo, id: OWN_ID, full_name: this.#fullName };
    const from = { ...head.repo, id: pull.repository.id, full_name: pull.repository.fullName };
    return {
      ...example,
      number: pull.number,
      state: pull.state,
      // GitHub's example names a team without its `type`, which GitHub's schema requires.
      requested_teams: [],
      head: { ...head, label: `${ownerOf(pull)}:${pull.branch}`, ref: pull.branch, sha: pull.headSha, repo: from },
      base: { ...base, ref: "main", sha: pull.baseSha, repo: own },
    };
  }
}

function ownerOf({ repository }: StoredPull): string {
  return repository.fullName.split("/")[0] ?? "";
}
