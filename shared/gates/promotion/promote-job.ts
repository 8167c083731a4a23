import { resolve } from "node:path";
import type { KeySource } from "../../change/ticket-key.ts";
import { ConfigurationError } from "../../policy/configuration-error.ts";
import type { DeploymentOutcome } from "../../promotion/ledger.ts";
import { LedgerError } from "../../promotion/ledger.ts";
import { escapeMarkdown, escapeTerminal } from "../../report/escape.ts";
import { renderPlanMarkdown } from "../../report/plan-markdown.ts";
import { planSentence } from "../../report/plan-words.ts";
import { documentationUrl, type Job, summarize } from "../job.ts";
import type { CredentialSettings, TlsInputs } from "../probe-credentials.ts";
import type { ProbeGatePorts } from "../probe-gate.ts";
import { commentOnPull } from "../pull-request-comment.ts";
import { removeReportFiles, writeReportFiles } from "../report-files.ts";
import { withoutSecretForms } from "../ticket-secrets.ts";
import type { TicketSecrets } from "../ticket-system-of-policy.ts";
import { connectPromotion, type PromotionOfJob } from "./connect-promotion.ts";
import { leaveEmergencyTrail } from "./emergency-trail.ts";
import { finishDeployment } from "./finish.ts";
import { gatherPlan } from "./gather-plan.ts";
import type { PromotionPhase } from "./phases.ts";
import type { PlanReport } from "./plan-report.ts";
import { NO_OUTPUTS, type PromoteOutputs, planOutputs } from "./promote-outputs.ts";
import { reconcileJob } from "./reconcile-job.ts";
import { type StartOutcome, startDeployment } from "./start.ts";
import { statusJob } from "./status-job.ts";
import type { PromotionRequest } from "./surroundings.ts";
import { verifyJob } from "./verify-job.ts";
import { rememberWaiting } from "./waiting.ts";

/** What a workflow says of a promotion. */
export interface PromoteJobInputs extends TicketSecrets, CredentialSettings, TlsInputs {
  readonly phase: PromotionPhase;
  readonly environment?: string | undefined;
  readonly service?: string | undefined;
  readonly image?: string | undefined;
  readonly schemaPath?: string | undefined;
  readonly schemaDigest?: string | undefined;
  readonly schemaVersion?: string | undefined;
  readonly deploymentId?: string | undefined;
  readonly outcome?: DeploymentOutcome | undefined;
  readonly reason?: string | undefined;
  readonly ticket?: string | undefined;
  readonly ticketFrom: KeySource;
  readonly ticketResult?: string | undefined;
  readonly breakGlassReason?: string | undefined;
  readonly attestationPath?: string | undefined;
  readonly verificationSource: string;
  readonly verificationPassed?: boolean | undefined;
  readonly finishIn: "job" | "later";
  readonly dryRun: boolean;
  readonly comment: boolean;
  readonly serverHeaders?: Readonly<Record<string, string>> | undefined;
  readonly serverEnvironment?: Readonly<Record<string, string>> | undefined;
  readonly workingDirectory: string;
  readonly policyPath?: string | undefined;
  readonly policyRepo?: string | undefined;
  readonly reportDir: string;
  readonly timeoutSeconds: number;
}

export interface PromoteJobResult {
  readonly outputs: PromoteOutputs;
  /** Why the step fails; absent when it passes. */
  readonly failure?: string;
  /** The deployment that was started and must be finished before this job ends; absent = none. */
  readonly unfinished?: UnfinishedDeployment;
}

/** A deployment that this job has started. */
export interface UnfinishedDeployment {
  readonly service: string;
  readonly environment: string;
  readonly deploymentId: string;
}

type Ports = Omit<ProbeGatePorts, "onProgress">;

/**
 * One phase of a promotion as a step of a workflow. Throws a ConfigurationError for what the user can put right; what cannot be
 * established is a decision and fails the step.
 */
export async function promoteJob(inputs: PromoteJobInputs, job: Job, ports: Ports): Promise<PromoteJobResult> {
  try {
    const promotion = await connectPromotion(inputs, job, ports);
    switch (inputs.phase) {
      case "plan":
        return await planPhase(inputs, promotion);
      case "start":
        return await startPhase(inputs, promotion);
      case "verify":
        return await verifyJob(named(inputs), promotion);
      case "finish":
        return await finishPhase(named(inputs), promotion);
      case "status":
        return await statusJob(inputs, promotion);
      case "reconcile":
        return await reconcileJob(named(inputs), promotion);
    }
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    throw new ConfigurationError(error.message, { cause: error });
  }
}

/** The end of a job that has started a deployment and not finished it: it died, and nobody knows what became of it. */
export async function abandonUnfinished(
  unfinished: UnfinishedDeployment,
  inputs: PromoteJobInputs,
  job: Job,
  ports: Ports,
): Promise<void> {
  const { surroundings } = await connectPromotion(inputs, job, ports);
  const { service, environment, deploymentId } = unfinished;
  const { records } = await surroundings.ledger.read({ service, environment });
  const record = records.find(({ id }) => id === deploymentId);
  const isOpen = record?.events.every(({ kind }) => kind === "verified") ?? true;
  if (!isOpen) return;
  const detail = "its job ended without finishing it";
  await finishDeployment({ ...unfinished, outcome: "abandoned", detail }, surroundings);
  job.log.warning(
    `Deployment ${deploymentId} to ${environment} was never finished by this job: the ledger says abandoned. Where another job finishes it, give finish-in: later.`,
  );
}

/** How servers are asked, with what is told meanwhile in the log. */
export function probePorts({ ports, job }: PromotionOfJob): ProbeGatePorts {
  return { ...ports, onProgress: (line) => job.log.info(line) };
}

type NamedInputs = PromoteJobInputs & { readonly environment: string };

function named(inputs: PromoteJobInputs): NamedInputs {
  if (inputs.environment === undefined)
    throw new ConfigurationError(`environment: needed for the phase ${inputs.phase}; name it as the policy does.`);
  return { ...inputs, environment: inputs.environment };
}

/** What is promoted, as the inputs say it. */
export function requestOf(inputs: PromoteJobInputs): PromotionRequest {
  return { ...named(inputs), ticket: ticketOf(inputs), rollbackReason: inputs.reason };
}

/** Of what another step found, only which ticket it was: everything else is asked again. */
function ticketOf({ ticket, ticketResult }: PromoteJobInputs): string | undefined {
  if (ticketResult === undefined) return ticket;
  if (ticket !== undefined)
    throw new ConfigurationError("ticket and ticket-result are both given: leave one of them out.");
  try {
    const result = JSON.parse(ticketResult) as { readonly ticket?: { readonly askedKey?: unknown } | null };
    const key = result.ticket?.askedKey;
    if (typeof key === "string" && key !== "") return key;
  } catch {
    // What is wrong with it is told below.
  }
  throw new ConfigurationError(
    "ticket-result: it names no ticket; give the output `result` of a step verify-change-ticket that has read one.",
  );
}

async function planPhase(inputs: PromoteJobInputs, promotion: PromotionOfJob): Promise<PromoteJobResult> {
  const { report } = await gatherPlan(requestOf(inputs), promotion.surroundings, probePorts(promotion));
  await commentPlan(report, inputs, promotion);
  return await toldPlan(report, inputs, promotion, {});
}

async function startPhase(inputs: PromoteJobInputs, promotion: PromotionOfJob): Promise<PromoteJobResult> {
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
      const told = await toldPlan(report, inputs, promotion, { note });
      const { service, environment } = report;
      const outputs = { ...told.outputs, "deployment-id": deploymentId };
      return inputs.finishIn === "later"
        ? { outputs }
        : { outputs, unfinished: { service, environment, deploymentId } };
    }
  }
}

async function finishPhase(
  inputs: NamedInputs,
  { surroundings, job, service }: PromotionOfJob,
): Promise<PromoteJobResult> {
  const { outcome, environment, deploymentId } = inputs;
  if (outcome === undefined)
    throw new ConfigurationError("outcome: needed for the phase finish: success, failure, rolled-back, or abandoned.");
  const detail = (inputs.reason ?? "").replaceAll(/\s+/g, " ").trim();
  const wish = { service, environment, deploymentId, outcome, detail };
  const record = await finishDeployment(wish, surroundings);
  const sentence = `${service} to ${environment}: deployment ${record.id} has ended with ${outcome}${detail === "" ? "" : `: ${detail}`}.`;
  job.log.info(escapeTerminal(sentence));
  await summarize(job, `### ${outcome === "success" ? "✅" : "⚠️"} ${escapeMarkdown(sentence)}\n`);
  const result = JSON.stringify({ service, environment, deploymentId: record.id, outcome, detail });
  return { outputs: { ...NO_OUTPUTS, result, "deployment-id": record.id } };
}

/** Tells a plan by summary, annotations, report files and outputs; it fails the step unless it passes. */
async function toldPlan(
  report: PlanReport,
  inputs: PromoteJobInputs,
  { job }: PromotionOfJob,
  { note }: { readonly note?: string },
): Promise<PromoteJobResult> {
  const clean = (text: string) => withoutSecretForms(text, secretsAmong(inputs));
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
    const message = escapeTerminal(clean(`${field} is ${is}, must be ${must}. ${next}`));
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
  const clean = (text: string) => withoutSecretForms(text, secretsAmong(inputs));
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

function secretsAmong({ jiraToken, servicenowToken, servicenowPassword, githubToken }: TicketSecrets) {
  return [jiraToken, servicenowToken, servicenowPassword, githubToken];
}
