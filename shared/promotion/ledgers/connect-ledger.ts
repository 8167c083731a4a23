import type { CallGitHub } from "../../github/client.ts";
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
        /** `https://github.com`. */
        readonly serverUrl: string;
      }
    | undefined;
  readonly log: { warning(message: string): void };
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
      return githubLedger({ ...reach.github, policy, log: reach.log });
    }
  }
}
