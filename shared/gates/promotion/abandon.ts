import * as z from "zod";
import { GitHubError } from "../../github/github-error.ts";
import { LedgerError, type LedgerRecord } from "../../promotion/ledger.ts";
import { recordsUnderWay } from "../../promotion/standing.ts";
import { escapeTerminal } from "../../report/escape.ts";
import type { PromotionOfJob } from "./connect-promotion.ts";
import { endOf, finishDeployment } from "./finish.ts";
import { runNumberAt } from "./run-at-github.ts";

interface Place {
  readonly service: string;
  readonly environment: string;
}

type Promotion = Pick<PromotionOfJob, "surroundings" | "job" | "github" | "context">;

/** A deployment that is under way, and what became of its run: it is over, it goes on, or GitHub knows nothing of it. */
export interface UnderWay {
  readonly record: LedgerRecord;
  readonly run: "over" | "goes-on" | "elsewhere";
}

/**
 * What is under way in an environment, and whether its runs are over. Writes nothing. Throws a LedgerError when the ledger cannot be
 * read, or nobody can tell of a run at GitHub whether it is over.
 */
export async function lookUnderWay(place: Place, promotion: Promotion): Promise<readonly UnderWay[]> {
  const { ledger } = promotion.surroundings;
  const found: UnderWay[] = [];
  for (const record of recordsUnderWay(await ledger.read(place), undefined))
    found.push({ record, run: await runOf(record, promotion) });
  if (!found.some(({ run }) => run === "over")) return found;
  // A run may have finished its deployment and have ended since the ledger was read.
  const still = new Set(recordsUnderWay(await ledger.read(place), undefined).map(({ id }) => id));
  return found.filter(({ record }) => still.has(record.id));
}

/**
 * Writes as abandoned what a run that is over left under way in an environment, and tells what is under way besides: a run that is
 * over finishes nothing any more. Throws a LedgerError when the ledger cannot be read or written.
 */
export async function abandonDead(place: Place, promotion: Promotion): Promise<readonly UnderWay[]> {
  const { surroundings, job } = promotion;
  const newest = (await surroundings.ledger.read(place)).records.at(-1);
  // Whoever said so may not have come to its end: the same again completes it.
  if (newest !== undefined && endOf(newest) === "abandoned")
    await finishDeployment({ ...place, deploymentId: newest.id, outcome: "abandoned", detail: "" }, surroundings);
  const found = await lookUnderWay(place, promotion);
  for (const { record, run } of found) {
    if (run !== "over") continue;
    const detail = whyDead(record);
    await finishDeployment({ ...place, deploymentId: record.id, outcome: "abandoned", detail }, surroundings);
    job.log.warning(escapeTerminal(`Deployment ${record.id} to ${place.environment} is abandoned: ${detail}.`));
  }
  return found;
}

/** Why a deployment is abandoned, as a phrase. */
export function whyDead({ run }: LedgerRecord): string {
  return `run ${run.id} is over and did not finish it`;
}

const runReply = z.object({ status: z.string().nullable() });

async function runOf(record: LedgerRecord, { surroundings, github, context }: Promotion): Promise<UnderWay["run"]> {
  const number = surroundings.github === undefined ? undefined : runNumberAt(surroundings.github, record.run);
  // Of a run elsewhere GitHub knows nothing, not even that it is over.
  if (number === undefined) return "elsewhere";
  const { owner, name } = context.repository;
  try {
    const address = { owner, repo: name, run_id: number };
    const { data } = await github("GET /repos/{owner}/{repo}/actions/runs/{run_id}", address, { reply: runReply });
    return data.status === "completed" ? "over" : "goes-on";
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    // A run that is deleted is over; of another answer nobody knows.
    if (error.status === 404) return "over";
    throw new LedgerError(
      `Nobody can tell whether the run ${record.run.id} of deployment ${record.id} is over: ${error.message}. Run again; the job needs \`actions: read\`.`,
      { cause: error },
    );
  }
}
