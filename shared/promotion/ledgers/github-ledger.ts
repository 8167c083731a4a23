import { randomUUID } from "node:crypto";
import type { CallGitHub } from "../../github/client.ts";
import type { LedgerPolicy } from "../../policy/ledger.ts";
import { type Ledger, LedgerError } from "../ledger.ts";
import { clockWarning } from "./clock-warning.ts";
import { keptContract } from "./github-branch.ts";
import { type GitHubPlace, withLedgerErrors } from "./github-place.ts";
import { branchState } from "./github-queries.ts";
import { gatherEnvironment } from "./github-reading.ts";
import { recordAtGitHub } from "./github-record.ts";
import { startAtGitHub } from "./github-start.ts";
import { setWaitingAtGitHub, waitingAtGitHub } from "./github-waiting.ts";

/** A ledger of deployments at GitHub, and who may write to it. */
export interface GitHubLedgerOptions {
  readonly call: CallGitHub;
  readonly repository: { readonly owner: string; readonly name: string };
  readonly policy: Extract<LedgerPolicy, { readonly kind: "github-deployments" }>;
  /** By name; `undefined` = GitHub says it. */
  readonly defaultBranch: string | undefined;
  /** Where people see the repository: `https://github.com`. */
  readonly serverUrl: string;
  /** Told once, where this machine's clock is not GitHub's. */
  readonly log: { warning(message: string): void };
  /** Milliseconds since 1970 by the clock of this machine. */
  readonly clock?: () => number;
  /** Random and unique text. */
  readonly nonce?: () => string;
}

/**
 * The ledger "github-deployments": records are deployments, their statuses what became of them, and a branch says which record is
 * the newest and keeps contract files. Its clock is GitHub's.
 */
export function githubLedger(options: GitHubLedgerOptions): Ledger {
  const { call, repository, policy, log, clock = Date.now, nonce = randomUUID } = options;
  const place: GitHubPlace = {
    github: call,
    owner: repository.owner,
    repo: repository.name,
    branch: policy.branch,
    workflows: policy.workflows,
    defaultBranch: options.defaultBranch,
    serverUrl: options.serverUrl,
  };
  let isWarned = false;
  const warned = (now: number): number => {
    const message = isWarned ? undefined : clockWarning({ ledger: now, machine: clock() });
    if (message === undefined) return now;
    isWarned = true;
    log.warning(message);
    return now;
  };
  return {
    read: async (query) =>
      await withLedgerErrors(async () => {
        const { reading } = await gatherEnvironment(place, query);
        warned(reading.now);
        return reading;
      }),
    start: async (deployment, { seen, contract }) => {
      if (seen.service !== deployment.service || seen.environment !== deployment.environment)
        throw new LedgerError(
          `The deployment goes to ${deployment.service} in ${deployment.environment}, and what was read is of ${seen.service} in ${seen.environment}: read the ledger of its own environment.`,
        );
      return await withLedgerErrors(
        async () => await startAtGitHub(place, { deployment, seen, contract, nonce: nonce() }),
      );
    },
    record: async (deployment, event, run) => {
      await withLedgerErrors(async () => await recordAtGitHub(place, deployment, { event, run }));
    },
    contract: async (digest) => await withLedgerErrors(async () => await keptContract(place, digest)),
    waiting: async (query) => await withLedgerErrors(async () => await waitingAtGitHub(place, query)),
    setWaiting: async (query, waiting, contract) => {
      await withLedgerErrors(async () => await setWaitingAtGitHub(place, query, { waiting, contract }));
    },
    now: async () =>
      await withLedgerErrors(async () => {
        const { now } = await branchState(place, { service: "none", environment: "none" });
        return warned(now);
      }),
  };
}
