import { ConfigurationError } from "../../policy/configuration-error.ts";
import { isUnderWay } from "../../promotion/ledger.ts";
import { escapeMarkdown, escapeTerminal } from "../../report/escape.ts";
import { onOneLine } from "../../report/sentence.ts";
import { type Job, summarize } from "../job.ts";
import type { ProbeGatePorts } from "../probe-gate.ts";
import { connectPromotion, type PromotionOfJob } from "./connect-promotion.ts";
import { finishDeployment } from "./finish.ts";
import type { NamedInputs, PromoteJobInputs, PromoteJobResult, UnfinishedDeployment } from "./promote-inputs.ts";
import { NO_OUTPUTS } from "./promote-outputs.ts";

/** Writes what became of a deployment. */
export async function finishJob(
  inputs: NamedInputs,
  { surroundings, job, service }: PromotionOfJob,
): Promise<PromoteJobResult> {
  const { outcome, environment, deploymentId } = inputs;
  if (outcome === undefined)
    throw new ConfigurationError("outcome: needed for the phase finish: success, failure, rolled-back, or abandoned.");
  const detail = onOneLine(inputs.reason);
  const wish = { service, environment, deploymentId, outcome, detail };
  const record = await finishDeployment(wish, surroundings);
  const sentence = `${service} to ${environment}: deployment ${record.id} has ended with ${outcome}${detail === "" ? "" : `: ${detail}`}.`;
  job.log.info(escapeTerminal(sentence));
  await summarize(job, `### ${outcome === "success" ? "✅" : "⚠️"} ${escapeMarkdown(sentence)}\n`);
  const result = JSON.stringify({ service, environment, deploymentId: record.id, outcome, detail });
  return { outputs: { ...NO_OUTPUTS, result, "deployment-id": record.id } };
}

/** The end of a job that has started a deployment and not finished it: it died, and nobody knows what became of it. */
export async function abandonUnfinished(
  unfinished: UnfinishedDeployment,
  inputs: PromoteJobInputs,
  job: Job,
  ports: Omit<ProbeGatePorts, "onProgress">,
): Promise<void> {
  const { surroundings } = await connectPromotion(inputs, job, ports);
  const { service, environment, deploymentId } = unfinished;
  const { records } = await surroundings.ledger.read({ service, environment });
  const record = records.find(({ id }) => id === deploymentId);
  if (record !== undefined && !isUnderWay(record)) return;
  const detail = "its job ended without finishing it";
  await finishDeployment({ ...unfinished, outcome: "abandoned", detail }, surroundings);
  job.log.warning(
    `Deployment ${deploymentId} to ${environment} was never finished by this job: the ledger says abandoned. Where another job finishes it, give finish-in: later.`,
  );
}
