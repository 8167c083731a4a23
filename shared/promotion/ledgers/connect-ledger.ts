import * as z from "zod";
import type { CallGitHub } from "../../github/client.ts";
import { GitHubError } from "../../github/github-error.ts";
import type { LedgerPolicy } from "../../policy/ledger.ts";
import { type Ledger, LedgerError } from "../ledger.ts";

/** What ledgers are reached by. */
export interface LedgerReach {
  /** The repository on this machine, in which the file ledger is. */
  readonly directory: string;
  /** GitHub and the repository there; `undefined` = it is not known. */
  readonly github:
    | {
        readonly call: CallGitHub;
        readonly repository: { readonly owner: string; readonly name: string };
        /** By name; `undefined` = GitHub is asked. */
        readonly defaultBranch: string | undefined;
      }
    | undefined;
  readonly log: { warning(message: string): void };
}

const repositoryReply = z.object({ default_branch: z.string().min(1) });

/** Some events, such as those of a schedule, do not name it. */
async function defaultBranchOf(
  github: CallGitHub,
  { owner, name: repo }: { readonly owner: string; readonly name: string },
): Promise<string> {
  try {
    const { data } = await github("GET /repos/{owner}/{repo}", { owner, repo }, { reply: repositoryReply });
    return data.default_branch;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    throw new LedgerError(`The default branch of ${owner}/${repo} cannot be found out: ${error.message}. Run again.`, {
      cause: error,
    });
  }
}

/** The ledger that a policy names. Throws a LedgerError where it cannot be reached from here. */
export async function connectLedger(policy: LedgerPolicy, reach: LedgerReach): Promise<Ledger> {
  switch (policy.kind) {
    case "file": {
      const { fileLedger } = await import("./file-ledger.ts");
      return fileLedger({ ...policy, directory: reach.directory });
    }
    case "github-deployments": {
      if (reach.github === undefined)
        throw new LedgerError(
          "The ledger of the policy stands at GitHub: name the repository, and give a token that may read its deployments.",
        );
      const { githubLedger } = await import("./github-ledger.ts");
      const { call: github, repository, defaultBranch } = reach.github;
      return githubLedger({
        github,
        repository,
        policy,
        defaultBranch: defaultBranch ?? (await defaultBranchOf(github, repository)),
        warn: (message) => reach.log.warning(message),
      });
    }
  }
}
