import { resolve } from "node:path";
import { ConfigurationError } from "../../policy/configuration-error.ts";
import { escapeTerminal } from "../../report/escape.ts";
import { renderPlanMarkdown } from "../../report/plan-markdown.ts";
import { planSentence } from "../../report/plan-words.ts";
import { documentationUrl, type Job, summarize } from "../job.ts";
import type { ProbeGatePorts } from "../probe-gate.ts";
import { commentOnPull } from "../pull-request-comment.ts";
import { removeReportFiles, writeReportFiles } from "../report-files.ts";
import { withoutSecretForms } from "../ticket-secrets.ts";
import type { PromotionOfJob } from "./connect-promotion.ts";
import { leaveEmergencyTrail } from "./emergency-trail.ts";
import { gatherPlan } from "./gather-plan.ts";
import type { PlanReport } from "./plan-report.ts";
import { type PromoteJobInputs, type PromoteJobResult, requestOf, secretsOfInputs } from "./promote-inputs.ts";
import { planOutputs } from "./promote-outputs.ts";
import { type StartOutcome, startDeployment } from "./start.ts";
import { rememberWaiting } from "./waiting.ts";

/** Judges every gate, and writes nothing. */
export async function planJob(inputs: PromoteJobInputs, promotion: PromotionOfJob): Promise<PromoteJobResult> {
  const { report } = await gatherPlan(requestOf(inputs), promotion.surroundings, probePorts(promotion));
  await commentPlan(report, inputs, promotion);
  return await toldPlan(report, inputs, promotion, {});
}

/** Judges every gate, and starts the deployment when all pass. */
export async function startJob(inputs: PromoteJobInputs, promotion: PromotionOfJob): Promise<PromoteJobResult> {
  const { surroundings } = promotion;
  const request = requestOf(inputs);
  const outcome = await startDeployment({
    request,
    surroundings,
    isDryRun: inputs.dryRun,
    gather: async () => await gatherPlan(request, surroundings, probePorts(promotion)),
    trail: async (gathered) => await leaveEmergencyTrail(gathered, surroundings),
  });
  if (!inputs.dryRun) await rememberWaiting(outcome, request, surroundings);
  return await toldStart(outcome, inputs, promotion);
}

/** What people and later steps see of a start. */
export async function toldStart(
  outcome: StartOutcome,
  inputs: PromoteJobInputs,
  promotion: PromotionOfJob,
): Promise<PromoteJobResult> {
  const { report } = outcome;
  switch (outcome.state) {
    case "refused":
      return await toldPlan(report, inputs, promotion, {});
    case "would-start":
      return await toldPlan(report, inputs, promotion, { note: "Nothing was written: dry-run." });
    case "busy": {
      const note = `Not started: ${outcome.by} was faster. Wait until that deployment has ended, and start again.`;
      const told = await toldPlan(report, inputs, promotion, { note });
      const outputs = { ...told.outputs, allowed: false, decision: "wait" as const, "reason-code": "ledger.busy" };
      return { outputs, failure: escapeTerminal(note) };
    }
    case "started": {
      const { deploymentId } = outcome;
      const note = `Deployment ${deploymentId} is in progress by the ledger. Finish it, whatever becomes of it.`;
      const told = await toldStarted(outcome, inputs, promotion, note);
      const { service, environment } = report;
      const begun = { ...told, outputs: { ...told.outputs, "deployment-id": deploymentId } };
      return inputs.finishIn === "later" ? begun : { ...begun, unfinished: { service, environment, deploymentId } };
    }
  }
}

/** What is told of a deployment that has started must not make it forgotten: it has to be finished all the same. */
async function toldStarted(
  { report }: StartOutcome,
  inputs: PromoteJobInputs,
  promotion: PromotionOfJob,
  note: string,
): Promise<PromoteJobResult> {
  try {
    return await toldPlan(report, inputs, promotion, { note });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { outputs: planOutputs(report), failure: `${note} ${error.message}` };
  }
}

/** Tells a plan by summary, annotations, report files and outputs; it fails the step unless it passes. */
async function toldPlan(
  report: PlanReport,
  inputs: PromoteJobInputs,
  { job }: PromotionOfJob,
  { note }: { readonly note?: string },
): Promise<PromoteJobResult> {
  const clean = (text: string) => withoutSecretForms(text, secretsOfInputs(inputs));
  const reasonsPage = documentationUrl("promotion-reasons.md", job);
  const markdown = clean(renderPlanMarkdown(report, { reasonsPage, note }));
  await summarize(job, markdown);
  const json = clean(`${JSON.stringify(report, null, 2)}\n`);
  const files = await writeReports(report, { json, markdown }, { job, reportDir: inputs.reportDir });
  const { result, ...outputs } = planOutputs(report);
  const written = { ...outputs, result: clean(result), "report-json": files.json, "report-markdown": files.markdown };
  const sentence = escapeTerminal(clean(planSentence(report)));
  if (report.decision === "pass") {
    job.log.info(sentence);
    return { outputs: written };
  }
  annotate(report, job, clean);
  return { outputs: written, failure: sentence };
}

/** GitHub shows ten annotations of a level for each step; the sentence of the failure is one. */
const MOST_ANNOTATIONS = 9;

function annotate({ gates, blockingGates }: PlanReport, job: Job, clean: (text: string) => string): void {
  const reasons = gates.filter(({ gate }) => blockingGates.includes(gate)).flatMap((gate) => gate.reasons);
  for (const { code, field, is, must, next } of reasons.slice(0, MOST_ANNOTATIONS)) {
    const message = escapeTerminal(clean(`${field}: ${is}; must be: ${must}. ${next}`));
    job.log.annotate({ level: "error", title: `Promotion: ${code}`, message });
  }
}

async function writeReports(
  { service, environment }: PlanReport,
  { json, markdown }: { readonly json: string; readonly markdown: string },
  { job, reportDir }: { readonly job: Job; readonly reportDir: string },
) {
  const stem = `${service}-${environment}-promotion`;
  const folder = resolve(job.directory, reportDir);
  const names = { json: `${stem}.json`, markdown: `${stem}.md` };
  await removeReportFiles(folder, Object.values(names));
  return await writeReportFiles(folder, {
    json: { file: names.json, text: json },
    markdown: { file: names.markdown, text: markdown },
  });
}

async function commentPlan(report: PlanReport, inputs: PromoteJobInputs, promotion: PromotionOfJob): Promise<void> {
  const { job, context, github } = promotion;
  const clean = (text: string) => withoutSecretForms(text, secretsOfInputs(inputs));
  await commentOnPull(
    {
      worthCreating: true,
      render: () => clean(renderPlanMarkdown(report, { reasonsPage: documentationUrl("promotion-reasons.md", job) })),
    },
    {
      wanted: inputs.comment,
      context,
      github,
      gate: "promotion",
      service: `${report.service}/${report.environment}`,
      log: job.log,
    },
  );
}

/** How servers are asked, with what is told meanwhile in the log. */
export function probePorts({ ports, job }: PromotionOfJob): ProbeGatePorts {
  return { ...ports, onProgress: (line) => job.log.info(line) };
}
