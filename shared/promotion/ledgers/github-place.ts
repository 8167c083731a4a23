import type { CallGitHub } from "../../github/client.ts";
import { GitHubError } from "../../github/github-error.ts";
import { LedgerError } from "../ledger.ts";

/** Where a ledger of deployments at GitHub stands. */
export interface GitHubPlace {
  readonly github: CallGitHub;
  readonly owner: string;
  readonly repo: string;
  /** The branch of the ledger. */
  readonly branch: string;
  /** By name; `undefined` = GitHub says it. */
  readonly defaultBranch: string | undefined;
  /** Where people see the repository: `https://github.com`. */
  readonly serverUrl: string;
  /** The workflows whose runs are believed; `undefined` = any. */
  readonly workflows: readonly string[] | undefined;
}

/** A call of GitHub's REST API in the ledger's repository. Throws a GitHubError. */
export function callOf({ github, owner, repo }: GitHubPlace): CallGitHub {
  return async (route, parameters, options) => await github(route, { owner, repo, ...parameters }, options);
}

/** Whether a call perhaps took effect though it failed: GitHub did not answer, or with a failure of its own. */
export function isUncertain(error: unknown): boolean {
  return error instanceof GitHubError && (error.status === 0 || error.status >= 500);
}

/** Does something with GitHub, and throws a LedgerError with the next step where GitHub does not. */
export async function withLedgerErrors<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const next =
      [401, 403, 404].includes(error.status) && !/rate limit/i.test(error.message) ? PERMISSIONS : "Run again.";
    throw new LedgerError(`The ledger at GitHub does not answer as it should: ${error.message}. ${next}`, {
      cause: error,
    });
  }
}

/** What a job needs. */
export const PERMISSIONS =
  "Give the job `permissions: { actions: read, contents: read, deployments: read }`, and to write `contents: write` and `deployments: write`.";
