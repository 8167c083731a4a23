import type { Operation } from "./api-description.ts";
import { type Account, errorReply, userReply } from "./replies.ts";
import type { Reply, Token } from "./repository.ts";

/** What somebody said when GitHub asked whether a run may deploy to environments. */
export interface StoredReview {
  readonly user: Account;
  readonly state: "approved" | "rejected" | "pending";
  readonly environments: readonly string[];
  readonly comment?: string;
}

/** The reviews of the runs of one repository of the fake. */
export class FakeReviews {
  readonly #repository: string;
  readonly #runs = new Map<number, StoredReview[]>();

  constructor(repository: string) {
    this.#repository = repository;
  }

  /** A run that nobody has reviewed yet. */
  putRun(run: number): void {
    this.#runs.set(run, this.#runs.get(run) ?? []);
  }

  /** Somebody reviews a run on github.com. */
  review(run: number, review: StoredReview): void {
    this.putRun(run);
    this.#runs.get(run)?.push(review);
  }

  /** `actions/get-reviews-for-run`. */
  answer({ operation, token }: { readonly operation: Operation; readonly token: Token }): Reply {
    const { owner, repo, run_id: run } = operation.path;
    const reviews = this.#runs.get(Number(run));
    if (`${owner}/${repo}` !== this.#repository || reviews === undefined)
      return { status: 404, body: errorReply(404, "Not Found") };
    if (token.permissions.actions === undefined)
      return { status: 403, body: errorReply(403, "Resource not accessible by integration") };
    return { status: 200, body: reviews.map((review) => this.#reply(review)) };
  }

  #reply({ user, state, environments, comment }: StoredReview): Record<string, unknown> {
    const entries = environments.map((name) => ({
      id: 161_088_068,
      node_id: "MDExOkVudmlyb25tZW50MTYxMDg4MDY4",
      name,
      url: `https://api.github.com/repos/${this.#repository}/environments/${name}`,
      html_url: `https://github.com/${this.#repository}/deployments/activity_log?environments_filter=${name}`,
      // Of the environment, not of the review, which has none.
      created_at: "2020-11-23T22:00:40Z",
      updated_at: "2020-11-23T22:00:40Z",
    }));
    return { state, comment: comment ?? "", environments: entries, user: userReply(user) };
  }
}
