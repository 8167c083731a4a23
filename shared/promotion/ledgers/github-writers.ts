import * as z from "zod";
import { PROMOTION_TASK } from "../../github/deployment-payload.ts";
import { LedgerError, type LedgerRun, type NewDeployment } from "../ledger.ts";
import type { RecordedDeployment } from "./github-payload.ts";
import { payloadOf } from "./github-payload.ts";
import { callOf, type GitHubPlace } from "./github-place.ts";
import { whyNotBelieved } from "./github-run-rules.ts";
import type { RunBook } from "./github-runs.ts";
import { runOfLog } from "./github-runs.ts";
import type { WrittenStatus } from "./github-words.ts";

/** Makes the record of a deployment, and answers with its number. Throws a GitHubError. */
export async function createDeployment(
  place: GitHubPlace,
  deployment: NewDeployment,
  chain: Pick<RecordedDeployment, "nonce" | "previous">,
): Promise<string> {
  const payload = payloadOf(deployment, chain);
  if (payload === undefined) throw tooLong();
  const { data } = await callOf(place)(
    "POST /repos/{owner}/{repo}/deployments",
    {
      ref: deployment.commit,
      task: PROMOTION_TASK,
      // GitHub would merge, and make no deployment.
      auto_merge: false,
      // GitHub would ask for every status of the commit.
      required_contexts: [],
      payload,
      environment: deployment.environment,
      description: `${deployment.service} ${deployment.release.schemaVersion ?? ""}`.trim(),
      transient_environment: false,
      // Everything else GitHub ends by itself when a job with this `environment:` succeeds.
      production_environment: true,
    },
    { reply: z.object({ id: z.int().positive() }) },
  );
  return String(data.id);
}

/** Throws a LedgerError for a deployment that the ledger cannot hold. */
export function refuseUnwritable(deployment: NewDeployment, run: LedgerRun): void {
  if (payloadOf(deployment, { nonce: "-".repeat(36), previous: undefined }) === undefined) throw tooLong();
  for (const [what, value] of [
    ["service", deployment.service],
    ["environment", deployment.environment],
  ])
    if (!/^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(value ?? ""))
      throw new LedgerError(`The ${what} "${value}" cannot be the name of a file in the ledger's branch.`);
  if (![run.id, deployment.askedBy ?? run.id].every((id) => /^[1-9]\d{0,15}$/.test(id)))
    throw new LedgerError(
      `The run "${run.id}" is none of a workflow: only workflows at GitHub write this ledger. Elsewhere use \`ledger: { kind: file }\`.`,
    );
}

function tooLong(): LedgerError {
  return new LedgerError(
    "The record of the deployment would be longer than 4 KiB: name fewer approvers or shorter names.",
  );
}

/**
 * Throws a LedgerError when nobody would believe what the run writes: nothing may be said that is left out when it is read.
 * `commit` = the one that it must be of, or the run must be that asked for what it starts.
 */
export async function refuseForeignRun(
  place: GitHubPlace,
  {
    run,
    askedBy,
    commit,
    now: writtenAt,
  }: {
    readonly run: LedgerRun;
    readonly askedBy?: string | undefined;
    readonly commit: string | undefined;
    readonly now: number;
  },
  runs: RunBook,
): Promise<void> {
  const known = await runs.refresh(run.id);
  const of = commit === undefined ? {} : { commit };
  const { workflows } = place;
  const itself = { workflows, writtenAt, id: run.id, attempt: run.attempt };
  const asking = askedBy === undefined ? undefined : { id: askedBy, known: await runs.refresh(askedBy) };
  const why =
    (asking === undefined
      ? whyNotBelieved(known, { ...itself, ...of })
      : (whyNotBelieved(known, itself) ??
        whyNotBelieved(asking.known, { workflows, writtenAt, id: asking.id, ...of }))) ??
    (runOfLog(run.url, place) === run.id ? undefined : `the address ${run.url} is not that of the run ${run.id}`);
  if (why === undefined) return;
  throw new LedgerError(
    `Nobody would believe what this run writes: ${why}. Promote by a workflow of the default branch or of a protected one, and name the commit of the run.`,
  );
}

/** Writes a status that says nothing of other deployments. Throws a GitHubError. */
export async function writeStatus(
  place: GitHubPlace,
  id: string,
  { state, description, run }: WrittenStatus & { readonly run: LedgerRun },
): Promise<void> {
  await callOf(place)(
    "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
    {
      deployment_id: Number(id),
      state,
      description,
      ...(run.url === "" ? {} : { log_url: run.url }),
      auto_inactive: false,
    },
    { reply: z.object({ id: z.int() }) },
  );
}
