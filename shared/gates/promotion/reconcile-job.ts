import { isSameRelease } from "../../change/release.ts";
import { pinnedImage } from "../../promotion/image.ts";
import { isUnderWay, type LedgerReading, type LedgerRun, type WaitingPromotion } from "../../promotion/ledger.ts";
import { escapeMarkdown, escapeTerminal } from "../../report/escape.ts";
import { summarize } from "../job.ts";
import { abandonDead } from "./abandon.ts";
import type { PromotionOfJob } from "./connect-promotion.ts";
import { endOf } from "./finish.ts";
import { gatherPlan } from "./gather-plan.ts";
import { probePorts, toldStart } from "./plan-job.ts";
import type { NamedInputs, PromoteJobResult } from "./promote-inputs.ts";
import { NO_OUTPUTS } from "./promote-outputs.ts";
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
