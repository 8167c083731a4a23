import type { KeySource } from "../change/ticket-key.ts";
import { reasonFor, type TicketReason } from "../change/ticket-reasons.ts";
import { type CallGitHub, connectGitHub } from "../github/client.ts";
import { type RunContext, readRunContext } from "../github/event.ts";
import { GitHubError } from "../github/github-error.ts";
import { isProtected } from "../policy/bootstrap.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import type { Policy } from "../policy/policy.ts";
import { escapeTerminal } from "../report/escape.ts";
import { inputName } from "./input-name.ts";
import { documentationUrl, type Job, readEvent, summarize } from "./job.ts";
import { loadBasePolicy } from "./pull-request-policy.ts";
import { type TicketGateAnswer, verifyChangeTicket } from "./ticket-gate.ts";
import { reasonSentence, type TicketOutputs, ticketMarkdown, ticketOutputs, ticketSentence } from "./ticket-report.ts";
import { runFacts } from "./ticket-run-facts.ts";
import { secretsAmong, withoutSecretForms } from "./ticket-secrets.ts";
import { type SaidOfChange, serviceOf, type TicketSubject, ticketSubject, understatement } from "./ticket-subject.ts";
import type { TicketSecrets } from "./ticket-system-of-policy.ts";
import { unknownEnvironment } from "./unknown-environment.ts";

/** What a workflow says of a change and of its ticket. */
export interface TicketJobInputs extends TicketSecrets, SaidOfChange {
  readonly ticket?: string | undefined;
  readonly ticketFrom: KeySource;
  readonly deployedSha?: string | undefined;
  readonly policyPath?: string | undefined;
  readonly policyRepo?: string | undefined;
  readonly mode: "enforce" | "report";
  readonly linkBack: boolean;
  readonly timeoutSeconds: number;
}

/**
 * Whether the change ticket of a deployment lets it through, as a step of a workflow. Only `approved` passes; with `mode` `report`
 * the step passes all the same, but not for a protected environment.
 */
export async function verifyTicketJob(
  inputs: TicketJobInputs,
  job: Job,
): Promise<{ readonly outputs: TicketOutputs; readonly failure?: string }> {
  const context = readRunContext(await readEvent(job, "mcp-gates ticket verify"), job.environment);
  const signal = AbortSignal.timeout(inputs.timeoutSeconds * 1000);
  const judged = await judge(inputs, { job, context, signal });
  if (judged.answer.system !== undefined && inputs.linkBack) await leaveNote(judged, { inputs, job, context });
  return await told(judged, inputs, job);
}

interface Run {
  readonly job: Job;
  readonly context: RunContext;
  readonly signal: AbortSignal;
}

interface Judged {
  readonly answer: TicketGateAnswer;
  readonly subject: TicketSubject;
  readonly protectedEnvironment: boolean;
}

/** Without a policy nobody knows what is protected, so everything is. */
async function judge(inputs: TicketJobInputs, run: Run): Promise<Judged> {
  const { githubToken: token } = inputs;
  const apiUrl = run.job.environment.GITHUB_API_URL ?? "https://api.github.com";
  try {
    if (token === undefined)
      throw new ConfigurationError("github-token is empty: without it the policy cannot be read.");
    const github = await connectGitHub({ token, apiUrl, signal: run.signal });
    const policy = await policyOf(inputs, { ...run, github });
    return await judgeBy(policy, inputs, { ...run, github, apiUrl });
  } catch (error) {
    const reason = reasonOf(error);
    const verdict = { outcome: reason.outcome, reasons: [reason], approvers: [] };
    const answer = { verdict, required: true, now: undefined, system: undefined };
    const subject = ticketSubject(inputs, inputs.service ?? "unknown service", { state: "none" });
    return { answer, subject, protectedEnvironment: true };
  }
}

async function policyOf(inputs: TicketJobInputs, run: Run & { readonly github: CallGitHub }): Promise<Policy> {
  const { github, context, job } = run;
  const place = { path: inputs.policyPath, repository: inputs.policyRepo };
  return await loadBasePolicy({ ...place, subject: "deployment", context, github, log: job.log });
}

async function judgeBy(
  policy: Policy,
  inputs: TicketJobInputs,
  run: Run & { readonly github: CallGitHub; readonly apiUrl: string },
): Promise<Judged> {
  const { job, context, github, signal, apiUrl } = run;
  const service = serviceOf(policy, inputs);
  const mistyped = unknownEnvironment(policy, inputs.environment);
  if (mistyped !== undefined) job.log.notice(escapeTerminal(mistyped));
  const facts = await runFacts({ github, context, job, inputs: { ...inputs, service } });
  const subject = ticketSubject(inputs, service, facts.served);
  const answer = await verifyChangeTicket({
    policy,
    ...subject,
    hints: { ...facts.hints, input: inputs.ticket },
    source: inputs.ticketFrom,
    actors: facts.actors,
    earlierUses: facts.earlierUses,
    reach: {
      secrets: inputs,
      nameOf: inputName,
      githubApiUrl: apiUrl,
      variables: job.environment,
      timeoutMilliseconds: inputs.timeoutSeconds * 1000,
    },
    signal,
  });
  return { answer, subject, protectedEnvironment: isProtected(policy, inputs.environment) };
}

/** What keeps the gate from judging at all; faults of this program are thrown on. */
function reasonOf(error: unknown): TicketReason {
  if (error instanceof ConfigurationError)
    return reasonFor("policy.incomplete", { field: "policy", is: error.message, must: "one that can be used" });
  const cause = error instanceof GitHubError ? error : error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof GitHubError)) throw error;
  return reasonFor("system.unavailable", { field: "GitHub", is: cause.message, must: "an answer" });
}

/** Only on a ticket that is about this change: anybody can name another one. */
async function leaveNote(
  { answer: { verdict, system }, subject }: Judged,
  { inputs, job, context }: { readonly inputs: TicketJobInputs; readonly job: Job; readonly context: RunContext },
): Promise<void> {
  if (system === undefined || verdict.outcome !== "approved" || verdict.ticket === undefined) return;
  const { service, environment, release } = subject;
  const repository = `${context.repository.owner}/${context.repository.name}`;
  const server = job.environment.GITHUB_SERVER_URL ?? "https://github.com";
  const note = {
    id: `${repository}/${context.runId}/${environment}/${service}`,
    service,
    environment,
    release: release.schemaVersion ?? release.contractDigest?.slice(0, 19) ?? "of unknown contract",
    outcome: "ticket verified",
    runUrl: `${server}/${repository}/actions/runs/${context.runId}`,
  };
  const signal = AbortSignal.timeout(inputs.timeoutSeconds * 1000);
  // Whatever goes wrong with a note, the ticket is approved.
  const problem = await system.linkBack(verdict.ticket, note, signal).catch((error: unknown) => String(error));
  if (problem === undefined) return;
  const words = `No note was left on the ticket: ${problem}`;
  job.log.warning(escapeTerminal(withoutSecretForms(words, secretsAmong(inputs))));
}

/** What people and later steps see of the answer. */
async function told(
  { answer, subject, protectedEnvironment }: Judged,
  inputs: TicketJobInputs,
  job: Job,
): Promise<{ readonly outputs: TicketOutputs; readonly failure?: string }> {
  const clean = (text: string) => withoutSecretForms(text, secretsAmong(inputs));
  const reported = inputs.mode === "report" && !protectedEnvironment;
  if (inputs.mode === "report" && protectedEnvironment)
    job.log.notice(escapeTerminal(`mode: report does not hold for ${inputs.environment}, which is protected.`));
  const less = understatement(subject);
  if (less !== undefined) job.log.notice(escapeTerminal(less));
  const reasonsPage = documentationUrl("ticket-reasons.md", job);
  await summarize(job, clean(ticketMarkdown(answer, subject, { reported, reasonsPage })));
  const { decision, "reason-code": code, ...texts } = ticketOutputs(answer, subject);
  const cleaned = Object.entries(texts).map(([name, text]) => [name, text === null ? null : clean(text)]);
  const outputs = { decision, "reason-code": code, ...Object.fromEntries(cleaned) } as TicketOutputs;
  const sentence = escapeTerminal(clean(ticketSentence(answer, subject)));
  if (decision === "approved") {
    job.log.info(sentence);
    return { outputs };
  }
  for (const reason of answer.verdict.reasons.slice(1, MOST_ANNOTATIONS))
    job.log.annotate({
      level: reported ? "warning" : "error",
      title: `Change ticket: ${reason.code}`,
      message: escapeTerminal(clean(reasonSentence(reason))),
    });
  if (!reported) return { outputs, failure: sentence };
  job.log.warning(sentence);
  return { outputs };
}

/** GitHub shows ten of a level for each step; the sentence of the failure is one. */
const MOST_ANNOTATIONS = 9;
