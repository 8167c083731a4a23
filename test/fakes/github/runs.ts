import type { ApiDescription, Operation } from "./api-description.ts";
import { moment } from "./clock.ts";
import { errorReply, type Reply } from "./replies.ts";

/** A run of a workflow, as GitHub tells it. */
export interface StoredRun {
  readonly id: number;
  readonly path: string;
  readonly branch: string;
  readonly headSha: string;
  readonly event: string;
  readonly status: "queued" | "in_progress" | "completed";
  readonly attempt: number;
  readonly createdAt: number;
  /** The repository that the branch is in: for the pull request of a fork, the fork. */
  readonly headRepository: string;
}

/** The runs of the workflows of a repository of the fake, and which of its branches are protected. */
export class FakeRuns {
  readonly protectedBranches = new Set<string>();
  readonly branches = new Set(["main"]);
  readonly #runs = new Map<number, StoredRun>();

  /** Everything that stands in other runs. */
  take(other: FakeRuns): void {
    for (const branch of other.protectedBranches) this.protectedBranches.add(branch);
    for (const branch of other.branches) this.branches.add(branch);
    for (const [id, run] of other.#runs) this.#runs.set(id, run);
  }

  /** A run; what is not said of it is that of a promotion which is started by hand on the default branch. */
  put(run: Pick<StoredRun, "id" | "createdAt"> & Partial<StoredRun>): void {
    this.#runs.set(run.id, { ...ORDINARY, ...run });
  }

  change(id: number, changes: Partial<StoredRun>): void {
    const run = this.#runs.get(id);
    if (run !== undefined) this.#runs.set(id, { ...run, ...changes });
  }

  remove(id: number): void {
    this.#runs.delete(id);
  }

  answer(
    { operation, query }: { readonly operation: Operation; readonly query: URLSearchParams },
    description: ApiDescription,
  ): Reply {
    switch (operation.id) {
      case "actions/get-workflow-run": {
        const run = this.#runs.get(Number(operation.path.run_id));
        return run === undefined ? NOT_FOUND : { status: 200, body: this.#runReply(run, description) };
      }
      case "actions/list-workflow-runs": {
        const id = Number(operation.path.workflow_id);
        const all = [...this.#runs.values()].filter((run) => workflowId(run.path) === id).sort((a, b) => b.id - a.id);
        const [size, page] = [Number(query.get("per_page") ?? 30), Number(query.get("page") ?? 1)];
        const runs = all.slice((page - 1) * size, page * size).map((run) => this.#runReply(run, description));
        const link = `<https://api.github.com/runs?page=${page + 1}>; rel="next"`;
        const headers = page * size < all.length ? { link } : {};
        return { status: 200, body: { total_count: all.length, workflow_runs: runs }, headers };
      }
      default:
        return this.#branchReply(operation.path.branch ?? "", description);
    }
  }

  #runReply(run: StoredRun, description: ApiDescription) {
    const example = description.example("workflow-run") as { readonly head_repository: object };
    return {
      ...example,
      id: run.id,
      path: run.path,
      head_branch: run.branch,
      head_sha: run.headSha,
      event: run.event,
      status: run.status,
      conclusion: run.status === "completed" ? "success" : null,
      run_attempt: run.attempt,
      workflow_id: workflowId(run.path),
      created_at: moment(run.createdAt),
      head_repository: { ...example.head_repository, full_name: run.headRepository },
    };
  }

  #branchReply(name: string, description: ApiDescription): Reply {
    if (!this.branches.has(name) && !this.protectedBranches.has(name)) return NOT_FOUND;
    const isProtected = this.protectedBranches.has(name);
    return { status: 200, body: { ...description.example("branch-get"), name, protected: isProtected } };
  }
}

const ORDINARY: Omit<StoredRun, "id" | "createdAt"> = {
  path: ".github/workflows/promote.yml",
  branch: "main",
  headSha: "a".repeat(40),
  event: "workflow_dispatch",
  status: "in_progress",
  attempt: 1,
  headRepository: "acme/payments",
};

const NOT_FOUND: Reply = { status: 404, body: errorReply(404, "Not Found") };

/** Every workflow has a number; here it is made of its path. */
function workflowId(path: string): number {
  return [...path].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000_007, 7);
}
