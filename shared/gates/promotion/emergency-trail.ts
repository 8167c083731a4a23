import type { CallGitHub } from "../../github/client.ts";
import { titledIssue } from "../../github/titled-issue.ts";
import { ConfigurationError } from "../../policy/configuration-error.ts";
import { durationMilliseconds } from "../../policy/duration.ts";
import { escapeMarkdown } from "../../report/escape.ts";
import { releaseWords } from "../../report/plan-words.ts";
import type { Gathered } from "./gathered.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Leaves the traces of an emergency where people will find them: a note on the ticket, and an issue for the review afterwards. What
 * cannot be left ends in a ConfigurationError, before anything was deployed: an emergency without traces is none.
 */
export async function leaveEmergencyTrail(
  gathered: Gathered,
  { policy, run, github, signal }: Pick<Surroundings, "policy" | "run" | "github" | "signal">,
): Promise<void> {
  const { report, ticket } = gathered;
  const { verdict, system } = ticket;
  if (report.override === null) return;
  if (system === undefined || verdict.ticket === undefined)
    throw new ConfigurationError("Break-glass: there is no ticket to leave a note on. Nothing was started.");
  const problem = await system.linkBack(
    verdict.ticket,
    {
      id: `break-glass/${run.id}/${report.environment}/${report.service}`,
      service: report.service,
      environment: report.environment,
      release: releaseWords(report),
      outcome: `break-glass: past ${report.override.bypassed.join(", ")}`,
      runUrl: run.url,
    },
    signal,
  );
  if (problem !== undefined)
    throw new ConfigurationError(`Break-glass: no note could be left on the ticket (${problem}). Nothing was started.`);
  if (github !== undefined) await openReview(gathered, { policy, run, github });
}

async function openReview(
  { report, question }: Gathered,
  {
    policy,
    run,
    github,
  }: Pick<Surroundings, "policy" | "run"> & {
    readonly github: { readonly call: CallGitHub } & NonNullable<Surroundings["github"]>;
  },
): Promise<void> {
  const { override, environment, service } = report;
  const within = policy["break-glass"]?.["post-review-within"];
  if (override === null || within === undefined) return;
  const due = new Date(question.now + durationMilliseconds(within)).toISOString();
  const { owner, name } = github.repository;
  const title = `Post-implementation review: ${service} to ${environment}, due ${due.slice(0, 10)}, run ${run.id}`;
  const lines = [
    `An emergency went past gates. Its review is due **${due}**.`,
    "",
    `- release: ${escapeMarkdown(releaseWords(report))} to ${escapeMarkdown(environment)}`,
    `- passed by: ${escapeMarkdown(override.bypassed.join(", "))}`,
    `- allowed by: ${escapeMarkdown(override.approvers.join(", "))}`,
    `- reason: ${escapeMarkdown(override.reason)}`,
    `- ticket: ${escapeMarkdown(report.ticket?.key ?? "none")}`,
    `- run: ${run.url}`,
  ];
  const issue = await titledIssue(github.call, { owner, repository: name, title, body: lines.join("\n") });
  if (issue === undefined)
    throw new ConfigurationError(
      "Break-glass: too many issues are open to open the one for the review. Nothing was started.",
    );
}
