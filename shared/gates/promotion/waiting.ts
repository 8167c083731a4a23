import { LedgerError, type LedgerRun, type WaitingPromotion } from "../../promotion/ledger.ts";
import type { StartOutcome } from "./start.ts";
import type { PromotionRequest, Surroundings } from "./surroundings.ts";

/**
 * Keeps a promotion that only time keeps from starting, so that `reconcile` starts it; and forgets what waited once something was
 * started. That nothing could be kept is told and changes nothing else.
 */
export async function rememberWaiting(
  outcome: StartOutcome,
  request: PromotionRequest,
  { ledger, run, commit, log }: Pick<Surroundings, "ledger" | "run" | "commit" | "log">,
): Promise<void> {
  const { report } = outcome;
  const place = { service: report.service, environment: report.environment };
  const { contractDigest, schemaVersion } = report.release;
  // An emergency is started by people or not at all.
  const waits = outcome.state === "refused" && report.decision === "wait" && request.breakGlassReason === undefined;
  if (!waits && outcome.state !== "started") return;
  try {
    if (!waits) {
      await ledger.setWaiting(place, undefined);
      return;
    }
    if (request.image === undefined || contractDigest === undefined) return;
    const waiting = { image: request.image, contractDigest, schemaVersion, ticket: request.ticket, run, commit };
    await ledger.setWaiting(place, { ...waiting, since: await ledger.now() }, outcome.contract);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    log.warning(`What waits could not be kept for reconcile: ${error.message}`);
  }
}

/** What waits, as a request by whoever asked for it; the surroundings are those of that run. */
export function waitingRequest(
  waiting: WaitingPromotion,
  { environment, surroundings }: { readonly environment: string; readonly surroundings: Surroundings },
): { readonly request: PromotionRequest; readonly surroundings: Surroundings } {
  const { image, contractDigest: schemaDigest, schemaVersion, ticket, run, commit } = waiting;
  const { policy, github, hints } = surroundings;
  const { schema } = policy;
  const actor = run.actor === "" ? [] : [{ login: run.actor, name: run.actor }];
  return {
    request: { environment, image, schemaDigest, schemaVersion, ticket, ticketFrom: "input" },
    surroundings: {
      ...surroundings,
      // The file of the version is that of another commit now; the version was read when it was asked for.
      policy: schema === undefined ? policy : { ...policy, schema: { ...schema, "version-source": undefined } },
      commit,
      runActors: [...(surroundings.runActors ?? []), ...actor],
      hints: { ...hints, started: [...hints.started, ...(ticket === undefined ? [] : [ticket])] },
      github: github === undefined ? undefined : { ...github, runId: runIdAt(github, run) },
    },
  };
}

/** The run at GitHub that asked. Other CI systems number their runs as well: the page tells whose number it is. */
function runIdAt(
  { serverUrl, repository: { owner, name } }: NonNullable<Surroundings["github"]>,
  { id, url }: LedgerRun,
): number | undefined {
  return /^\d+$/.test(id) && url === `${serverUrl}/${owner}/${name}/actions/runs/${id}` ? Number(id) : undefined;
}
