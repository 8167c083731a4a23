import { escapeMarkdown, escapeTerminal } from "../../report/escape.ts";
import { summarize } from "../job.ts";
import type { PromotionOfJob } from "./connect-promotion.ts";
import type { NamedInputs, PromoteJobResult } from "./promote-inputs.ts";
import { NO_OUTPUTS } from "./promote-outputs.ts";
import { withdrawWaiting } from "./waiting.ts";

/** Takes back what waits for its time, as a step of a workflow: `reconcile` will not start it any more. */
export async function withdrawJob(
  { environment }: NamedInputs,
  { surroundings, job, service }: PromotionOfJob,
): Promise<PromoteJobResult> {
  const withdrawn = await withdrawWaiting({ service, environment }, surroundings);
  const sentence =
    withdrawn === undefined
      ? `Nothing waits to go to ${environment}.`
      : `${withdrawn.image} waits no longer to go to ${environment}.`;
  job.log.info(escapeTerminal(sentence));
  await summarize(job, `### ➖ ${escapeMarkdown(sentence)}\n`);
  return { outputs: { ...NO_OUTPUTS, result: JSON.stringify({ service, environment, withdrawn: withdrawn ?? null }) } };
}
