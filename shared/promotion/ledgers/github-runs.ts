import * as z from "zod";
import { GitHubError } from "../../github/github-error.ts";
import { callOf, type GitHubPlace } from "./github-place.ts";
import type { KnownRun, RunFacts } from "./github-run-rules.ts";

/** So many runs are asked for one by one; where there are more, those of a workflow are listed. */
const MOST_SINGLE = 10;
/** Calls of one reading about runs. */
const MOST_CALLS = 150;
const PER_PAGE = 100;

/** The runs that one reading looks at, each once. */
export class RunBook {
  readonly known = new Map<string, KnownRun>();
  readonly #place: GitHubPlace;
  readonly #defaultBranch: string;
  readonly #trusted = new Map<string, boolean>();
  /** The page of each workflow's list that comes next. */
  readonly #pages = new Map<number, number>();
  #calls = 0;

  constructor(place: GitHubPlace, defaultBranch: string) {
    this.#place = place;
    this.#defaultBranch = defaultBranch;
  }

  /** Looks at runs, newest first; after it each is known, if only as one too many. Throws a GitHubError. */
  async learn(ids: readonly string[]): Promise<void> {
    for (;;) {
      const wanted = ids.filter((id) => !this.known.has(id)).sort((left, right) => Number(right) - Number(left));
      const [newest] = wanted;
      if (newest === undefined) return;
      if (this.#calls >= MOST_CALLS) {
        for (const id of wanted) this.known.set(id, "unchecked");
      } else if (wanted.length <= MOST_SINGLE) {
        await Promise.all(wanted.map(async (id) => this.known.set(id, await this.#ask(id))));
      } else {
        const run = await this.#ask(newest);
        this.known.set(newest, run);
        if (typeof run === "object") await this.#list(run.workflowId, new Set(wanted));
      }
    }
  }

  /** Looks at a run anew. Throws a GitHubError. */
  async refresh(id: string): Promise<KnownRun> {
    const run = await this.#ask(id);
    this.known.set(id, run);
    return run;
  }

  async #ask(id: string): Promise<KnownRun> {
    this.#calls += 1;
    try {
      const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
      const { data } = await callOf(this.#place)(
        route,
        { run_id: id, exclude_pull_requests: true },
        { reply: runReply },
      );
      return await this.#facts(data);
    } catch (error) {
      if (error instanceof GitHubError && error.status === 404) return "gone";
      throw error;
    }
  }

  /** Newest first, as long as every page has one that is wanted: what is far between is asked for by itself. */
  async #list(workflowId: number, wanted: ReadonlySet<string>): Promise<void> {
    for (let page = this.#pages.get(workflowId) ?? 1; this.#calls < MOST_CALLS; page++) {
      this.#calls += 1;
      const { data, nextPage } = await callOf(this.#place)(
        "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
        { workflow_id: workflowId, per_page: PER_PAGE, page, exclude_pull_requests: true },
        { reply: runsReply },
      );
      this.#pages.set(workflowId, page + 1);
      const hits = data.workflow_runs.filter(({ id }) => wanted.has(String(id)) && !this.known.has(String(id)));
      for (const run of hits) this.known.set(String(run.id), await this.#facts(run));
      if (!nextPage || hits.length === 0) return;
    }
  }

  async #facts(run: z.output<typeof runReply>): Promise<RunFacts> {
    const branch = run.head_branch ?? "";
    const { owner, repo } = this.#place;
    // The branch of a fork may have any name.
    const isOwn = run.head_repository?.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
    return {
      id: String(run.id),
      path: run.path.replace(/@.*$/, ""),
      workflowId: run.workflow_id,
      branch,
      isTrustedBranch: isOwn && (await this.#isTrusted(branch)),
      commit: run.head_sha,
      createdAt: Date.parse(run.created_at),
      attempt: run.run_attempt ?? 1,
      isOver: run.status === "completed",
    };
  }

  async #isTrusted(branch: string): Promise<boolean> {
    if (branch === "") return false;
    if (branch === this.#defaultBranch) return true;
    const before = this.#trusted.get(branch);
    if (before !== undefined) return before;
    this.#calls += 1;
    const trusted = await this.#isProtected(branch);
    this.#trusted.set(branch, trusted);
    return trusted;
  }

  async #isProtected(branch: string): Promise<boolean> {
    try {
      const route = "GET /repos/{owner}/{repo}/branches/{branch}";
      const { data } = await callOf(this.#place)(route, { branch }, { reply: z.object({ protected: z.boolean() }) });
      return data.protected;
    } catch (error) {
      if (error instanceof GitHubError && error.status === 404) return false;
      throw error;
    }
  }
}

const runReply = z.object({
  id: z.int().positive(),
  path: z.string(),
  workflow_id: z.int(),
  head_branch: z.string().nullable(),
  head_sha: z.string(),
  head_repository: z.object({ full_name: z.string() }).nullish(),
  created_at: z.iso.datetime(),
  run_attempt: z.int().positive().optional(),
  status: z.string().nullable(),
});
const runsReply = z.object({ workflow_runs: z.array(runReply) });

/** The run of a log's address; `undefined` = it is none of the repository. Pure. */
export function runOfLog(
  url: string | null | undefined,
  { owner, repo, serverUrl }: Pick<GitHubPlace, "owner" | "repo" | "serverUrl">,
): string | undefined {
  const begin = `${serverUrl.replace(/\/+$/, "")}/${owner}/${repo}/actions/runs/`;
  if (url == null || url.slice(0, begin.length).toLowerCase() !== begin.toLowerCase()) return undefined;
  return /^(\d+)(?:[/?#]|$)/.exec(url.slice(begin.length))?.[1];
}
