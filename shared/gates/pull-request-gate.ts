import { resolve } from "node:path";
import type { Callers, FormatReading, Readers } from "../contract/rule.ts";
import type { CallGitHub } from "../github/client.ts";
import { type RunContext, readRunContext } from "../github/event.ts";
import { repositoryFiles } from "../github/repository-files.ts";
import { CaptureError } from "../mcp/capture.ts";
import { parseTarget } from "../mcp/target.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import { contextBudgetOf, declarationsOf, type Policy } from "../policy/policy.ts";
import { annotationsOf } from "../report/annotations.ts";
import { STEP_SUMMARY_LIMIT } from "../report/limits.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { baseFilesFor } from "./base-contract.ts";
import { captureLimitsOf } from "./capture-limits.ts";
import { contextOfChange } from "./change-of-run.ts";
import { runContractGate } from "./contract-gate.ts";
import type { ContractGateRequest, JudgingRules } from "./contract-gate-request.ts";
import type { ContractReport, FailOn } from "./contract-report.ts";
import { type DeclaredVersionQuery, findDeclaredVersions } from "./declared-version.ts";
import { checkContractsOfChange, checkManifestsOfChange } from "./files-of-change.ts";
import { connectJob, documentationUrl, type Job, readEvent, summarize, workingDirectory } from "./job.ts";
import { loadAcknowledgementsAt } from "./pull-request-acknowledgements.ts";
import { commentOnPull } from "./pull-request-comment.ts";
import { NOTHING_JUDGED, NOTHING_KNOWN, outputsOf, type PullRequestGateOutputs } from "./pull-request-outputs.ts";
import { type JudgingPolicy, loadJudgingPolicy } from "./pull-request-policy.ts";
import { removeReports, reportStem, writeReports } from "./pull-request-reports.ts";
import { markdownOfUnobtained, reportComment } from "./pull-request-texts.ts";
import { workspacePath } from "./workspace-path.ts";

/** What a workflow gives the gate; what is absent comes from the policy, and from the defaults when it is absent there. */
export interface PullRequestGateInputs {
  readonly baseline: string;
  readonly candidate: string;
  readonly baselineHeaders?: Readonly<Record<string, string>> | undefined;
  readonly candidateHeaders?: Readonly<Record<string, string>> | undefined;
  readonly baselineEnvironment?: Readonly<Record<string, string>> | undefined;
  readonly candidateEnvironment?: Readonly<Record<string, string>> | undefined;
  /** Files of sides that are files of the modern era, captured in the legacy era; from the working directory. */
  readonly baselineLegacy?: string | undefined;
  readonly candidateLegacy?: string | undefined;
  /** Where targets and manifests are looked for and stdio servers start; from the job's directory. */
  readonly workingDirectory: string;
  readonly service?: string | undefined;
  readonly policyPath?: string | undefined;
  /** `owner/name@<commit>` of a repository of policies. */
  readonly policyRepo?: string | undefined;
  readonly callers?: Callers | undefined;
  readonly readers?: Readers | undefined;
  readonly formats?: FormatReading | undefined;
  readonly failOn?: FailOn | undefined;
  readonly declaredVersion?: string | undefined;
  /** The contract file of the change, from the working directory, or `none`. */
  readonly contractFile?: string | undefined;
  /** A file with recorded calls, from the working directory. */
  readonly usage?: string | undefined;
  /** A folder of earlier contracts or `git:<tag pattern>:<path>`; how many of them, and how many days back. */
  readonly againstAll?: string | undefined;
  readonly againstLast?: number | undefined;
  readonly againstDays?: number | undefined;
  readonly comment?: boolean | undefined;
  readonly githubToken?: string | undefined;
  readonly reportDir: string;
}

export interface PullRequestGateResult {
  readonly outputs: PullRequestGateOutputs;
  /** Why the step fails; absent when the gate passes. */
  readonly failure?: string;
}

/**
 * The contract gate as a step of a workflow: judges the candidate by the policy of the base, and tells people by summary,
 * annotations, report files and one comment on the pull request. Throws a ConfigurationError for what the user can put
 * right, and an error for a policy that cannot be read; a side that cannot be obtained is the decision `unknown`.
 */
export async function judgePullRequest(inputs: PullRequestGateInputs, job: Job): Promise<PullRequestGateResult> {
  const eventText = await readEvent(job, "mcp-gates diff");
  const run = readRunContext(eventText, job.environment);
  const github = await connectJob(inputs.githubToken, job);
  // Nothing of an earlier run stays, however this one ends; the name of the service may stand in the policy alone.
  if (inputs.service !== undefined) await removeReports({ inputs, job, service: inputs.service });
  const context = await contextOfChange(run, { eventText, github, log: job.log });
  if (context === undefined) return { outputs: NOTHING_JUDGED };
  const judging = await loadJudgingPolicy({
    path: inputs.policyPath,
    repository: inputs.policyRepo,
    context,
    github,
    log: job.log,
  });
  const { policy } = judging;
  const setting: Setting = { inputs, job, context, github, policy, judging, service: inputs.service ?? policy.service };
  await removeReports(setting);

  const outcome = await reportOrError(setting);
  return outcome instanceof CaptureError ? await tellUnobtained(outcome, setting) : await tell(outcome, setting);
}

interface Setting {
  readonly inputs: PullRequestGateInputs;
  readonly job: Job;
  readonly context: RunContext;
  readonly github: CallGitHub | undefined;
  readonly policy: Policy;
  readonly judging: JudgingPolicy;
  readonly service: string | undefined;
}

async function gateRequest(setting: Setting): Promise<ContractGateRequest> {
  const { inputs, job, context, judging, service } = setting;
  const today = todayOf(setting);
  const directory = await workingDirectory(inputs.workingDirectory, job);
  const limits = captureLimitsOf(judging.policy);
  const isForeign = context.speaksFor !== undefined;
  if (isForeign) await checkManifestsOfChange({ declaredVersion: inputs.declaredVersion, directory }, { job, limits });
  const declaredVersions = await findDeclaredVersions({
    directory,
    ...defined({ declaredVersion: inputs.declaredVersion, readBaseline: baselineFiles(directory, setting) }),
  });
  const request: ContractGateRequest = {
    today,
    ...sidesOf(setting, directory),
    ...defined({
      service,
      interruption: job.interruption,
      earlier: earlierContracts(setting, directory),
      limits,
      declaredVersions,
      contractFile: inputs.contractFile,
      edited: await editedPolicy(setting, directory),
    }),
    ...(await judgingRules(setting, { ...judging, ref: context.policyRef, directory })),
  };
  if (isForeign) await checkContractsOfChange(request, { job, limits });
  return request;
}

function sidesOf(setting: Setting, directory: string): Pick<ContractGateRequest, "baseline" | "candidate"> {
  const { inputs } = setting;
  const { baseline, baselineHeaders, baselineEnvironment, candidateHeaders, candidateEnvironment } = inputs;
  const base = baseFilesFor({ ...setting, baseline, directory });
  return {
    baseline: {
      target: baseline,
      directory,
      ...defined({ headers: baselineHeaders, environment: baselineEnvironment, base, legacy: inputs.baselineLegacy }),
    },
    candidate: {
      target: inputs.candidate,
      directory,
      ...defined({ headers: candidateHeaders, environment: candidateEnvironment, legacy: inputs.candidateLegacy }),
    },
  };
}

/** The rules of the change's own policy, where it edits it. */
async function editedPolicy(setting: Setting, directory: string): Promise<ContractGateRequest["edited"]> {
  const { edit } = setting.judging;
  if (edit === undefined) return undefined;
  const { base, head, relaxes } = edit;
  const rules = await judgingRules(setting, { ...edit, ref: setting.context.headSha, directory });
  return { base, head, relaxes, rules };
}

/** How one version of the policy judges. Inputs win over it: what stands in the workflow stands nearer to the run. */
async function judgingRules(
  setting: Setting,
  version: {
    readonly policy: Policy;
    readonly place: string;
    readonly ref: string | undefined;
    readonly directory: string;
  },
): Promise<JudgingRules> {
  const { inputs, job } = setting;
  const { policy, place, ref, directory } = version;
  const acknowledgements = await loadAcknowledgementsAt({
    ...setting,
    policy,
    policyPlace: place,
    ref,
    today: todayOf(setting),
    log: job.log,
  });
  return defined({
    callers: inputs.callers ?? policy.contract?.callers,
    readers: inputs.readers ?? policy.contract?.readers,
    formats: inputs.formats ?? policy.contract?.formats,
    failOn: inputs.failOn ?? policy.contract?.["fail-on"],
    severities: policy.contract?.severities,
    dynamicResources: policy.contract?.["dynamic-resources"],
    contextBudget: contextBudgetOf(policy),
    acknowledgements,
    declarations: declarationsOf(policy),
    portability: policy.portability,
    usage: recordedCalls(inputs.usage, policy, directory),
  });
}

/** Today as YYYY-MM-DD in UTC. */
function todayOf({ job }: Setting): string {
  return job.now.toISOString().slice(0, 10);
}

/** Where to look for earlier contracts, if anywhere. */
function earlierContracts({ inputs, job }: Setting, directory: string): ContractGateRequest["earlier"] {
  const { againstAll: against, againstLast: last, againstDays: days } = inputs;
  if (against !== undefined) return { against, last, days, directory, now: job.now };
  if (last === undefined && days === undefined) return undefined;
  const named = last === undefined ? "against-days" : "against-last";
  throw new ConfigurationError(
    `${named} says how many earlier contracts count; say where they are with against-all, or leave it out.`,
  );
}

/** What recorded calls may change is the policy's word. */
function recordedCalls(name: string | undefined, policy: Policy, directory: string): ContractGateRequest["usage"] {
  if (name === undefined) return undefined;
  return { recordings: [{ name, path: resolve(directory, name) }], policy: policy.usage ?? {} };
}

/** Reads the base commit's copy of a file by its path from a folder of the workspace; absent where there is no way to it. */
function baselineFiles(directory: string, { context, github, job }: Setting): DeclaredVersionQuery["readBaseline"] {
  if (github === undefined || context.baseSha === undefined) return undefined;
  const read = repositoryFiles(github, context.repository);
  return async (path) => {
    const inRepository = workspacePath(resolve(directory, path), job);
    return inRepository === undefined ? undefined : await read(inRepository, context.baseSha);
  };
}

async function reportOrError(setting: Setting): Promise<ContractReport | CaptureError> {
  const { log } = setting.job;
  try {
    return await runContractGate({ ...(await gateRequest(setting)), onProgress: (step) => log.info(step) });
  } catch (error) {
    if (error instanceof CaptureError) return error;
    throw error;
  }
}

async function tell(report: ContractReport, setting: Setting): Promise<PullRequestGateResult> {
  const { job, inputs } = setting;
  const rulesUrl = documentationUrl("rules.md", job);
  const files = await writeReports(report, setting, defined({ rulesUrl, artifact: candidateFile(setting) }));
  const fullReport = `The file \`${reportStem(setting)}.md\` in the report folder holds all of them.`;
  await summarize(job, renderMarkdown(report, { ...STEP_SUMMARY_LIMIT, ...defined({ rulesUrl }), fullReport }).text);
  for (const annotation of annotationsOf(report)) job.log.annotate(annotation);

  const comment = reportComment(report, { runUrl: runUrlOf(setting), ...defined({ rulesUrl }) });
  const written = await commentOnPull(comment, { ...setting, wanted: wantsComment(setting), log: job.log });
  const outputs = outputsOf(report, files, written);
  if (report.decision === "pass") return { outputs };
  const answer = report.decision === "fail" ? "says no" : "could not decide";
  const where = `The job summary and ${inputs.reportDir} hold the report.`;
  return { outputs, failure: `The contract gate ${answer}: ${report.reason}. ${where}` };
}

async function tellUnobtained(error: CaptureError, setting: Setting): Promise<PullRequestGateResult> {
  const { job } = setting;
  const text = markdownOfUnobtained(error.message, setting.service);
  await summarize(job, text);
  const comment = { worthCreating: true, render: () => text };
  const written = await commentOnPull(comment, { ...setting, wanted: wantsComment(setting), log: job.log });
  return { outputs: { ...NOTHING_KNOWN, comment: written.state, "comment-url": written.url }, failure: error.message };
}

function wantsComment({ inputs, policy }: Setting): boolean {
  return inputs.comment ?? policy.contract?.comment ?? true;
}

/** The candidate's file from the root of the repository, where code scanning shows results; only when it is one. */
function candidateFile({ inputs, job }: Setting): string | undefined {
  const target = parseTarget(inputs.candidate);
  if (target.kind !== "file") return undefined;
  return workspacePath(resolve(job.directory, inputs.workingDirectory, target.path), job);
}

function runUrlOf({ job, context }: Setting): string {
  const server = job.environment.GITHUB_SERVER_URL ?? "https://github.com";
  return `${server}/${context.repository.owner}/${context.repository.name}/actions/runs/${context.runId}`;
}

type Defined<Given> = { readonly [Name in keyof Given]?: Exclude<Given[Name], undefined> };

/** The members that have a value: an option that is set to `undefined` is not an absent option. */
function defined<Given extends object>(given: Given): Defined<Given> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Defined<Given>;
}
