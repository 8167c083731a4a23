import { ConfigurationError } from "../../policy/configuration-error.ts";
import {
  type DeploymentOutcome,
  isUnderWay,
  type LedgerReading,
  type LedgerRecord,
  type LedgerRun,
} from "../../promotion/ledger.ts";
import { recordsUnderWay, servingRecord } from "../../promotion/standing.ts";
import type { Surroundings } from "./surroundings.ts";

/** What became of a deployment, as a run says it. */
export interface FinishWish {
  readonly service: string;
  readonly environment: string;
  /** `undefined` = the one that the run has under way; of a rollback, the one that serves. */
  readonly deploymentId: string | undefined;
  readonly outcome: DeploymentOutcome;
  /** Why, on one line; empty = nothing to say. */
  readonly detail: string;
}

/**
 * Writes what became of a deployment. The same again completes what is missing. Throws a ConfigurationError where there is no such
 * deployment, or its end is another one already; a LedgerError when the ledger cannot be read or written.
 */
export async function finishDeployment(
  wish: FinishWish,
  { ledger, run }: Pick<Surroundings, "ledger" | "run">,
): Promise<LedgerRecord> {
  const reading = await ledger.read(wish);
  const record = recordToFinish(reading, wish, run);
  refuseContradiction(record, wish);
  const { service, environment, outcome, detail } = wish;
  await ledger.record({ service, environment, id: record.id }, { kind: "finished", outcome, detail }, run);
  return record;
}

/** The deployment that a run means. What another run has under way must be named: a step after a start that was refused has none. Pure. */
function recordToFinish(
  reading: LedgerReading,
  { deploymentId, outcome, environment }: Pick<FinishWish, "deploymentId" | "outcome" | "environment">,
  run: Pick<LedgerRun, "id">,
): LedgerRecord {
  if (deploymentId !== undefined) {
    const named = reading.records.find(({ id }) => id === deploymentId);
    if (named !== undefined) return named;
    const known = reading.records.map(({ id }) => id).slice(-3);
    const which = known.length === 0 ? "none is on record" : `the newest are ${known.join(", ")}`;
    throw new ConfigurationError(`deployment-id: ${deploymentId} is no deployment to ${environment}; ${which}.`);
  }
  const underWay = recordsUnderWay(reading, undefined);
  const isRollback = outcome === "rolled-back";
  const found = isRollback ? servingRecord(reading) : underWay.findLast((record) => record.run.id === run.id);
  if (found !== undefined) return found;
  const foreign = underWay.at(-1);
  const what = isRollback
    ? "nothing serves"
    : foreign === undefined
      ? "no deployment is under way"
      : `deployment ${foreign.id} is under way by run ${foreign.run.id}, and none by this run`;
  throw new ConfigurationError(`There is nothing to finish in ${environment}: ${what}. Name it by deployment-id.`);
}

/** A ledger tells the truth only as long as nobody writes another end over one. */
function refuseContradiction(record: LedgerRecord, { outcome, environment }: FinishWish): void {
  const end = endOf(record);
  if (end === undefined || end === outcome) return;
  if (outcome === "rolled-back" && (end === "success" || end === "replaced")) return;
  throw new ConfigurationError(
    `Deployment ${record.id} to ${environment} has ended with ${end} already, so it cannot end with ${outcome}. Start a new one.`,
  );
}

/** How a deployment has ended; `undefined` = it has not. Pure. */
export function endOf(record: Pick<LedgerRecord, "events">): DeploymentOutcome | "replaced" | undefined {
  if (isUnderWay(record)) return undefined;
  const last = record.events.findLast(({ kind }) => kind !== "verified");
  if (last?.kind === "ended") return last.cause === "failed" ? "failure" : last.cause;
  return last?.kind === "replaced" ? "replaced" : "success";
}
