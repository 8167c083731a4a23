import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { connectGitHub } from "../../github/client.ts";
import { ConfigurationError } from "../../policy/configuration-error.ts";
import { DEFAULT_FILE_LEDGER, type LedgerPolicy } from "../../policy/ledger.ts";
import type { LedgerRun } from "../../promotion/ledger.ts";
import { connectLedger } from "../../promotion/ledgers/connect-ledger.ts";
import type { PolicyInPlace } from "../freeze-calendar.ts";
import type { TicketSecrets } from "../ticket-system-of-policy.ts";
import { ciRunOf } from "./ci-run.ts";
import type { Surroundings } from "./surroundings.ts";

/** What a command line says of where a promotion runs. */
export interface PromoteCommand extends Pick<Surroundings, "probing" | "directory" | "variables"> {
  /** Why it is typed: a key of a ticket that somebody gave here counts as typed to start the run. */
  readonly ticket?: string | undefined;
  readonly runId?: string | undefined;
  readonly runUrl?: string | undefined;
  readonly runActors?: readonly string[] | undefined;
  /** Whether a commit is deployed, or would be; what is only looked at or ended needs none. */
  readonly deploys: boolean;
  readonly commit?: string | undefined;
  readonly commitAuthors?: readonly string[] | undefined;
  /** `<owner>/<name>`; `undefined` = it is not at GitHub, or nothing is asked there. */
  readonly repository?: string | undefined;
  readonly githubApiUrl: string;
  readonly timeoutSeconds: number;
  readonly secrets: TicketSecrets;
  readonly nameOf: (secret: keyof TicketSecrets) => string;
  readonly note: (message: string) => void;
}

/**
 * Where a promotion runs that a command line starts: the run of the CI system around it, and the ledger that the policy names, else
 * files in the folder. Throws a ConfigurationError for what the user can put right, a LedgerError where the ledger is out of reach.
 */
export async function surroundingsOfCommand(
  { policy, source }: PolicyInPlace,
  command: PromoteCommand,
): Promise<Surroundings> {
  const signal = AbortSignal.timeout(command.timeoutSeconds * 1000);
  const github = await gitHubOf(command, signal);
  const ci = ciRunOf(command.variables);
  const actors = command.runActors?.map((login) => ({ login, name: login }));
  const authors = command.commitAuthors?.map((login) => ({ login, name: login }));
  const log = { info: command.note, notice: command.note, warning: command.note };
  const { directory } = command;
  return {
    policy,
    policySource: source,
    ledger: await connectLedger(ledgerOf(policy.ledger), { directory, github, log }),
    run: runOf(command, ci?.run),
    runStartedAt: Date.now(),
    commit: command.deploys ? (command.commit ?? ci?.commit ?? (await commitOf(directory))) : "",
    hints: {
      branch: undefined,
      title: undefined,
      started: command.ticket === undefined ? [] : [command.ticket],
    },
    runActors: actors,
    commitsSince: async () => (authors === undefined ? undefined : { authors, messages: [] }),
    github: github === undefined ? undefined : { ...github, runId: undefined },
    reach: {
      secrets: command.secrets,
      nameOf: command.nameOf,
      githubApiUrl: command.githubApiUrl,
      variables: command.variables,
      timeoutMilliseconds: command.timeoutSeconds * 1000,
    },
    probing: command.probing,
    directory,
    variables: command.variables,
    log,
    signal,
  };
}

/** Outside of GitHub's workflows the record stands in files, unless the policy says otherwise. */
function ledgerOf(named: LedgerPolicy | undefined): LedgerPolicy {
  return named ?? DEFAULT_FILE_LEDGER;
}

function runOf({ runId, runUrl, runActors }: PromoteCommand, ci: LedgerRun | undefined): LedgerRun {
  const [actor] = runActors ?? [];
  return {
    id: runId ?? ci?.id ?? "by-hand",
    attempt: ci?.attempt ?? 1,
    url: runUrl ?? ci?.url ?? "",
    actor: actor ?? ci?.actor ?? "",
  };
}

async function gitHubOf(
  { repository, githubApiUrl: apiUrl, secrets: { githubToken: token }, nameOf }: PromoteCommand,
  signal: AbortSignal,
) {
  if (repository === undefined) return undefined;
  const [, owner, name] = /^([A-Za-z0-9-]{1,39})\/([A-Za-z0-9._-]{1,100})$/.exec(repository) ?? [];
  if (owner === undefined || name === undefined)
    throw new ConfigurationError(`"${repository}" is no repository: write owner/name.`);
  if (token === undefined)
    throw new ConfigurationError(`${nameOf("githubToken")} is not set: without it nothing can be asked at GitHub.`);
  const call = await connectGitHub({ token, apiUrl, signal });
  return { call, repository: { owner, name }, serverUrl: gitHubServerOf(apiUrl), defaultBranch: undefined };
}

/**
 * Where people find a GitHub by the address of its API: `https://github.com`, `https://acme.ghe.com`, or the same host on a server of
 * one's own, whose API is a path.
 */
export function gitHubServerOf(apiUrl: string): string {
  const { protocol, host } = new URL(apiUrl);
  const [, cloud] = /^api\.(github\.com|[a-z0-9-]+\.ghe\.com)$/.exec(host) ?? [];
  return `${protocol}//${cloud ?? host}`;
}

async function commitOf(directory: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)("git", ["rev-parse", "--verify", "HEAD"], {
      cwd: directory,
      timeout: 20_000,
    });
    return stdout.trim();
  } catch (error) {
    throw new ConfigurationError(
      "Nobody says which commit is deployed: give --commit, or run this in its repository.",
      {
        cause: error,
      },
    );
  }
}
