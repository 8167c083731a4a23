import { resolve } from "node:path";
import { readRunContext } from "../github/event.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import { STEP_SUMMARY_LIMIT } from "../report/limits.ts";
import { probeAnnotationsOf } from "../report/probe-annotations.ts";
import { renderProbeReport } from "../report/probe-formats.ts";
import { renderProbeMarkdown } from "../report/probe-markdown.ts";
import { probeVerdict } from "../report/probe-verdict.ts";
import { parseCanaries } from "./canary-calls.ts";
import { inputName } from "./input-name.ts";
import { connectJob, documentationUrl, type Job, readEvent, summarize, workingDirectory } from "./job.ts";
import { parseChecks } from "./probe-checks.ts";
import { type CredentialSettings, readAuthentication, readTls, type TlsInputs } from "./probe-credentials.ts";
import { type ProbeGatePorts, runProbeGate } from "./probe-gate.ts";
import type { ProbeReport } from "./probe-report.ts";
import { type ProbeSettings, probeGateRequest } from "./probe-settings.ts";
import { timesOf } from "./probe-times.ts";
import { loadBasePolicy } from "./pull-request-policy.ts";
import { removeReportFiles, writeReportFiles } from "./report-files.ts";

/** What a workflow gives the probe: settings by name, credentials as they are written, times in seconds. */
export interface ProbeJobInputs
  extends Omit<
      ProbeSettings,
      | "authentication"
      | "tls"
      | "checks"
      | "canaries"
      | "wait"
      | "exchange"
      | "whole"
      | "minimumHealthy"
      | "minimumZones"
    >,
    CredentialSettings,
    TlsInputs {
  /** YAML or JSON. */
  readonly checks?: string | undefined;
  readonly canary?: string | undefined;
  readonly minHealthy?: ProbeSettings["minimumHealthy"];
  readonly minZones?: number | undefined;
  readonly waitFor?: "healthy" | undefined;
  readonly timeout?: number | undefined;
  readonly interval?: number | undefined;
  readonly successes?: number | undefined;
  readonly requestTimeout?: number | undefined;
  readonly workingDirectory: string;
  readonly policyPath?: string | undefined;
  /** `owner/name@<commit>` of a repository of policies. */
  readonly policyRepo?: string | undefined;
  readonly githubToken?: string | undefined;
  readonly reportDir: string;
}

/** The outputs of the probe's `action.yml`; `null` where there is nothing to say. */
export type ProbeOutputs = {
  readonly decision: ProbeReport["decision"];
  readonly "failure-class": string | null;
  readonly healthy: number;
  readonly unhealthy: number;
  readonly digest: string | null;
  readonly parity: ProbeReport["parity"];
  readonly "report-json": string;
  readonly "report-markdown": string;
  readonly "report-junit": string;
  readonly "report-prometheus": string;
};

export interface ProbeJobResult {
  readonly outputs: ProbeOutputs;
  /** Why the step fails; absent when the gate passes. */
  readonly failure?: string;
}

/**
 * The probe gate as a step of a workflow: asks the targets by the policy of the base, and tells people by summary, annotations
 * and report files. Throws a ConfigurationError for what the user can put right.
 */
export async function probeJob(
  inputs: ProbeJobInputs,
  job: Job,
  ports: Omit<ProbeGatePorts, "onProgress">,
): Promise<ProbeJobResult> {
  const context = readRunContext(await readEvent(job, "mcp-gates probe"), job.environment);
  const directory = await workingDirectory(inputs.workingDirectory, job);
  const settings = await settingsOf(inputs, directory);
  const github = await connectJob(inputs.githubToken, job);
  const policy = await loadBasePolicy({
    path: inputs.policyPath,
    repository: inputs.policyRepo,
    context,
    github,
    log: job.log,
  });
  const request = await probeGateRequest(settings, { policy, directory });
  const place = { job, reportDir: inputs.reportDir };
  // Nothing of an earlier run stays, however this one ends.
  await removeReportFiles(resolve(job.directory, inputs.reportDir), Object.values(reportNames(request.service)));
  const report = await runProbeGate(request, { ...ports, onProgress: (line) => job.log.info(line) });
  const files = await writeReports(report, request.service, place);
  await tell(report, request.service, job);
  const outputs: ProbeOutputs = {
    decision: report.decision,
    "failure-class": report.failureClass,
    healthy: report.healthy,
    unhealthy: report.unhealthy,
    digest: report.digest,
    parity: report.parity,
    "report-json": files.json,
    "report-markdown": files.markdown,
    "report-junit": files.junit,
    "report-prometheus": files.prometheus,
  };
  if (report.decision === "pass") return { outputs };
  const answer = report.decision === "fail" ? "says no" : "could not decide";
  const where = `The job summary and ${inputs.reportDir} hold the report.`;
  return { outputs, failure: `The probe ${answer}: ${probeVerdict(report).sentence}. ${where}` };
}

async function settingsOf(inputs: ProbeJobInputs, directory: string): Promise<ProbeSettings> {
  const { auth, token, clientId, clientSecret, clientKey, clientKeyAlgorithm, scope, issuer } = inputs;
  const { ca, clientCertificate, clientCertificateKey, clientCertificatePassphrase } = inputs;
  const credentials = { auth, token, clientId, clientSecret, clientKey, clientKeyAlgorithm, scope, issuer };
  const certificates = { ca, clientCertificate, clientCertificateKey, clientCertificatePassphrase };
  const place = { directory, nameOf: inputName };
  const [authentication, tls, times, checks, canaries] = await allOf([
    readAuthentication(credentials, place),
    readTls(certificates, place),
    (async () => timesOf(inputs, inputName))(),
    (async () => (inputs.checks === undefined ? undefined : parseChecks(inputs.checks, "checks")))(),
    (async () => (inputs.canary === undefined ? undefined : parseCanaries(inputs.canary, "canary")))(),
  ]);
  return {
    ...inputs,
    authentication,
    tls,
    checks,
    canaries,
    minimumHealthy: inputs.minHealthy,
    minimumZones: inputs.minZones,
    ...times,
  };
}

/** What several readings give; when some of them find something wrong, all of it is told in one ConfigurationError. */
async function allOf<const Readings extends readonly Promise<unknown>[]>(
  readings: Readings,
): Promise<{ -readonly [Index in keyof Readings]: Awaited<Readings[Index]> }> {
  const settled = await Promise.allSettled(readings);
  const errors = settled.flatMap((outcome): unknown[] => (outcome.status === "rejected" ? [outcome.reason] : []));
  const fault = errors.find((error) => !(error instanceof ConfigurationError));
  if (fault !== undefined) throw fault;
  if (errors.length > 0) throw new ConfigurationError(errors.map((error) => (error as Error).message).join("\n"));
  return settled.map((outcome) => (outcome.status === "fulfilled" ? outcome.value : undefined)) as {
    -readonly [Index in keyof Readings]: Awaited<Readings[Index]>;
  };
}

async function tell(report: ProbeReport, service: string, job: Job): Promise<void> {
  const failuresUrl = documentationUrl("failures.md", job);
  const { text } = renderProbeMarkdown(report, {
    ...STEP_SUMMARY_LIMIT,
    ...(failuresUrl === undefined ? {} : { failuresUrl }),
    fullReport: `The file \`${service}-probe.md\` in the report folder holds all of them.`,
  });
  await summarize(job, text);
  for (const annotation of probeAnnotationsOf(report)) job.log.annotate(annotation);
}

async function writeReports(
  report: ProbeReport,
  service: string,
  { job, reportDir }: { readonly job: Job; readonly reportDir: string },
) {
  const [json, markdown, junit, prometheus] = await Promise.all(
    (["json", "markdown", "junit", "prometheus"] as const).map((format) => renderProbeReport(report, format)),
  );
  const names = reportNames(service);
  return await writeReportFiles(resolve(job.directory, reportDir), {
    json: { file: names.json, text: json ?? "" },
    markdown: { file: names.markdown, text: markdown ?? "" },
    junit: { file: names.junit, text: junit ?? "" },
    prometheus: { file: names.prometheus, text: prometheus ?? "" },
  });
}

/** Two probes of one job keep their reports apart by the service's name. */
function reportNames(service: string) {
  const stem = `${service}-probe`;
  return {
    json: `${stem}.json`,
    markdown: `${stem}.md`,
    junit: `${stem}.junit.xml`,
    prometheus: `${stem}.prom`,
  } as const;
}
