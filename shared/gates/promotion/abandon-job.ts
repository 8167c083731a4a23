import { escapeMarkdown, escapeTerminal } from "../../report/escape.ts";
import { summarize } from "../job.ts";
import { abandonDead, lookUnderWay, type UnderWay, whyDead } from "./abandon.ts";
import type { PromotionOfJob } from "./connect-promotion.ts";
import type { NamedInputs, PromoteJobResult } from "./promote-inputs.ts";
import { NO_OUTPUTS } from "./promote-outputs.ts";
import { refuseUnknownEnvironment } from "./waiting.ts";

/**
 * Writes as abandoned what a run that is over left under way in an environment, and nothing else, as a step of a workflow. Passes
 * when there is nothing.
 */
export async function abandonJob(
  { environment, dryRun }: NamedInputs,
  promotion: PromotionOfJob,
): Promise<PromoteJobResult> {
  const { job, service, surroundings } = promotion;
  refuseUnknownEnvironment(environment, surroundings.policy);
  const place = { service, environment };
  const found = dryRun ? await lookUnderWay(place, promotion) : await abandonDead(place, promotion);
  const dead = found.filter(({ run }) => run === "over");
  const alive = found.filter(({ run }) => run !== "over");
  const sentences = [
    ...[...dead, ...alive].map((each) => sentenceOf(each, { environment, dryRun })),
    ...(dead.length > 0 ? [] : [`In ${environment} nothing is under way by a run that is known to be over.`]),
  ];
  // What was written is told as a warning already.
  const untold = dryRun ? sentences : sentences.slice(dead.length);
  for (const sentence of untold) job.log.info(escapeTerminal(sentence));
  const [first = "", ...others] = sentences.map((sentence) => escapeMarkdown(sentence));
  const lines = others.map((sentence) => `- ${sentence}\n`).join("");
  await summarize(job, `### ${dead.length > 0 ? "⚠️" : "➖"} ${first}\n${lines === "" ? "" : `\n${lines}`}`);
  const abandoned = dead.map(({ record }) => ({ deploymentId: record.id, run: record.run, detail: whyDead(record) }));
  return {
    outputs: {
      ...NO_OUTPUTS,
      result: JSON.stringify({ service, environment, dryRun, abandoned }),
      // In a dry run nothing was abandoned.
      "deployment-id": dryRun ? null : (abandoned.at(-1)?.deploymentId ?? null),
    },
  };
}

function sentenceOf(
  { record, run }: UnderWay,
  { environment, dryRun }: { readonly environment: string; readonly dryRun: boolean },
): string {
  const what = `Deployment ${record.id} to ${environment}`;
  switch (run) {
    case "over":
      return dryRun
        ? `${what} would be written as abandoned: ${whyDead(record)}. Nothing was written: dry-run.`
        : `${what} was written as abandoned: ${whyDead(record)}.`;
    case "goes-on":
      return `${what} is left alone: run ${record.run.id} is not over.`;
    case "elsewhere":
      return `${what} is left alone: run ${record.run.id} is none of this repository, and nobody here can tell whether it is over. If it is, finish the deployment with the outcome abandoned.`;
  }
}
