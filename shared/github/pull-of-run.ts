import * as z from "zod";
import { ConfigurationError } from "../policy/configuration-error.ts";
import type { CallGitHub } from "./client.ts";
import type { EndedRun } from "./ended-run.ts";
import { commitId } from "./event.ts";
import { GitHubError, isPermissionDenied } from "./github-error.ts";

/** A pull request, as far as a gate must know it. */
export interface JudgedPull {
  readonly number: number;
  readonly fork: boolean;
  readonly baseSha: string;
  readonly headSha: string;
}

/** The pull request of a run, or why there is none any more, a clause for people. */
export type PullOfRun = { readonly pull: JudgedPull } | { readonly none: string };

const repository = z.object({ id: z.int() });
const pullsReply = z.array(
  z.object({
    number: z.int().positive(),
    head: z.object({ ref: z.string(), sha: commitId, repo: repository.nullable() }),
    base: z.object({ sha: commitId, repo: repository }),
  }),
);
type Pull = z.output<typeof pullsReply>[number];

const PULLS_PER_PAGE = 100;
/** More open pull requests from one branch are no accident. */
const MOST_PAGES = 5;

/**
 * Finds the open pull request for which a run of the event `pull_request` ran, by the branch, the repository and the commit that
 * GitHub tells of the run: of a fork's run the event names no pull request, and what such a run has left proves nothing. Newer commits
 * or a closed pull request mean that there is none. Throws a ConfigurationError where several have this commit and where the token may
 * not list them, else an Error with GitHub's words.
 */
export async function pullOfRun(
  call: CallGitHub,
  place: { readonly owner: string; readonly name: string },
  run: EndedRun,
): Promise<PullOfRun> {
  const { branch } = run;
  if (branch === undefined) return { none: "the branch of its pull request is gone" };
  const head = `${branch.owner}:${branch.name}`;
  // GitHub reads a filter that it does not understand as none.
  const listed = await openPulls(call, place, head);
  const fromBranch = listed.filter(
    (pull) => pull.head.ref === branch.name && pull.head.repo?.id === branch.repositoryId,
  );
  const [found, ...more] = fromBranch.filter((pull) => pull.head.sha === run.headSha);
  if (found === undefined) return { none: whyNone(run, fromBranch) };
  if (more.length > 0) {
    const named = [found, ...more].map(({ number }) => `#${number}`).join(", ");
    throw new ConfigurationError(
      `The run ${run.id} cannot be told to one pull request: ${named} are open with the commit ${run.headSha} of ${head}. ` +
        "Close all but one, or read the report in the job summary of the run.",
    );
  }
  const { number, base } = found;
  const fork = branch.repositoryId !== base.repo.id;
  return { pull: { number, fork, baseSha: base.sha, headSha: run.headSha } };
}

async function openPulls(
  call: CallGitHub,
  { owner, name }: { readonly owner: string; readonly name: string },
  head: string,
): Promise<readonly Pull[]> {
  const all: Pull[] = [];
  try {
    for (let page = 1; page <= MOST_PAGES; page++) {
      const { data, nextPage } = await call(
        "GET /repos/{owner}/{repo}/pulls",
        { owner, repo: name, state: "open", head, per_page: PULLS_PER_PAGE, page },
        { reply: pullsReply },
      );
      all.push(...data);
      if (!nextPage) return all;
    }
  } catch (error) {
    throw error instanceof GitHubError ? unlisted(error, head) : error;
  }
  throw new ConfigurationError(
    `More than ${MOST_PAGES * PULLS_PER_PAGE} pull requests from ${head} are open: close some.`,
  );
}

function unlisted(error: GitHubError, head: string): Error {
  const what = `The pull requests from ${head} cannot be listed: ${error.message}.`;
  if (!isPermissionDenied(error) && error.status !== 401 && error.status !== 404)
    return new Error(`${what} Run the job again.`, { cause: error });
  return new ConfigurationError(
    `${what} Give the job \`permissions: pull-requests: write\`, which the comment needs too.`,
    { cause: error },
  );
}

function whyNone({ headSha }: EndedRun, fromBranch: readonly Pull[]): string {
  const [newer] = fromBranch;
  if (newer === undefined) return "its pull request is no longer open";
  return `its pull request #${newer.number} has moved on from ${headSha.slice(0, 12)} to ${newer.head.sha.slice(0, 12)}, whose own run will tell`;
}
