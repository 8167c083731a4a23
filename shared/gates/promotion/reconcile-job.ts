import * as z from "zod";
import { isSameRelease } from "../../change/release.ts";
import { GitHubError } from "../../github/github-error.ts";
import { pinnedImage } from "../../promotion/image.ts";
import {
  isUnderWay,
  LedgerError,
  type LedgerReading,
  type LedgerRun,
  type WaitingPromotion,
} from "../../promotion/ledger.ts";
import { recordsUnderWay } from "../../promotion/standing.ts";
import { escapeMarkdown, escapeTerminal } from "../../report/escape.ts";
import { summarize } from "../job.ts";
import type { PromotionOfJob } from "./connect-promotion.ts";
import { endOf, finishDeployment } from "./finish.ts";
import { gatherPlan } from "./gather-plan.ts";
import { probePorts, toldStart } from "./plan-job.ts";
import type { NamedInputs, PromoteJobResult } from "./promote-inputs.ts";
import { NO_OUTPUTS } from "./promote-outputs.ts";
import { runNumberAt } from "./run-at-github.ts";
import { startDeployment } from "./start.ts";
import { refuseUnknownEnvironment, rememberWaiting, waitingRequest } from "./waiting.ts";

/**
 * Puts right what runs have left behind in an environment, and starts what waited for its time: what is under way by a run that is
 * over has died; what only time kept from starting is judged anew, as whoever asked for it asked for it.
 */
export async function reconcileJob(inputs: NamedInputs, promotion: PromotionOfJob): Promise<PromoteJobResult> {
  const { job, service } = promotion;
  const place = { service, environment: inputs.environment };
  const { ledger, policy } = promotion.surroundings;
  refuseUnknownEnvironment(inputs.environment, policy);
  if (!inputs.dryRun) await abandonDead(place, promotion);
  const waiting = await ledger.waiting(place);
  const isStarted = waiting !== undefined && wasStarted(waiting, await ledger.read(place), promotion.surroundings.run);
  if (isStarted && !inputs.dryRun) await ledger.setWaiting(place, undefined);
  if (waiting === undefined || isStarted) {
    const sentence = `Nothing waits to go to ${inputs.environment}.`;
    job.log.info(escapeTerminal(sentence));
    await summarize(job, `### ➖ ${escapeMarkdown(sentence)}\n`);
    return { outputs: { ...NO_OUTPUTS, allowed: false } };
  }
  const { request, surroundings } = await waitingRequest(waiting, { ...inputs, surroundings: promotion.surroundings });
  const outcome = await startDeployment({
    request,
    surroundings,
    isDryRun: inputs.dryRun,
    gather: async () => await gatherPlan(request, surroundings, probePorts(promotion)),
    // An emergency does not wait.
    trail: async () => undefined,
  });
  if (outcome.state === "started") await rememberWaiting(outcome, request, surroundings);
  const told = await toldStart(outcome, inputs, promotion);
  const { contractDigest, imageDigest } = outcome.report.release;
  const handed = {
    image: waiting.image,
    contractDigest,
    imageDigest,
    commit: waiting.commit,
    waitsSince: waiting.since,
  };
  const outputs = { ...told.outputs, result: JSON.stringify({ ...JSON.parse(told.outputs.result), ...handed }) };
  if (outcome.state !== "refused" || outcome.report.decision !== "wait") return { ...told, outputs };
  // That the time has not come is what a schedule finds most often: it is told and fails nothing.
  return { outputs };
}

/**
 * Whether what waits was started since, by somebody who could not say that it waits no longer, or came to serve since, when it waited
 * for just that. What an earlier attempt of this run has started is gone on with; and what died has deployed nothing.
 */
function wasStarted(waiting: WaitingPromotion, { records }: LedgerReading, run: LedgerRun): boolean {
  const { image, contractDigest, schemaVersion, since } = waiting;
  const release = { imageDigest: pinnedImage(image)?.digest, contractDigest, schemaVersion };
  return records.some(
    (record) =>
      (record.startedAt >= since || record.events.some(({ kind, at }) => kind === "succeeded" && at >= since)) &&
      isSameRelease(record.release, release) &&
      endOf(record) !== "abandoned" &&
      !(isUnderWay(record) && record.run.id === run.id),
  );
}

const runReply = z.object({ status: z.string().nullable() });

/** A run that is over finishes nothing any more. */
async function abandonDead(
  place: { readonly service: string; readonly environment: string },
  { surroundings, job, github, context }: PromotionOfJob,
): Promise<void> {
  const { ledger } = surroundings;
  const { owner, name } = context.repository;
  const reading = await ledger.read(place);
  const newest = reading.records.at(-1);
  // Whoever said so may not have come to its end: the same again completes it.
  if (newest !== undefined && endOf(newest) === "abandoned")
    await finishDeployment({ ...place, deploymentId: newest.id, outcome: "abandoned", detail: "" }, surroundings);
  for (const record of recordsUnderWay(reading, undefined)) {
    const number = surroundings.github === undefined ? undefined : runNumberAt(surroundings.github, record.run);
    // Of a run elsewhere GitHub knows nothing, not even that it is over.
    if (number === undefined) continue;
    try {
      const address = { owner, repo: name, run_id: number };
      const { data } = await github("GET /repos/{owner}/{repo}/actions/runs/{run_id}", address, { reply: runReply });
      if (data.status !== "completed") continue;
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      // A run that is deleted is over; of another answer nobody knows.
      if (error.status !== 404)
        throw new LedgerError(
          `Nobody can tell whether the run ${record.run.id} of deployment ${record.id} is over: ${error.message}. Run again; the job needs \`actions: read\`.`,
          { cause: error },
        );
    }
    const detail = `run ${record.run.id} is over and did not finish it`;
    await finishDeployment({ ...place, deploymentId: record.id, outcome: "abandoned", detail }, surroundings);
    job.log.warning(escapeTerminal(`Deployment ${record.id} to ${place.environment} is abandoned: ${detail}.`));
  }
}
