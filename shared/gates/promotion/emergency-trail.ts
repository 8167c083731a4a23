import { randomUUID } from "node:crypto";
import { titledIssue } from "../../github/titled-issue.ts";
import type { SettingName } from "../../notify/channel.ts";
import { deliverNotice } from "../../notify/deliver.ts";
import { noticeFrom } from "../../notify/facts.ts";
import { planResultSchema } from "../../notify/plan-facts.ts";
import { ConfigurationError } from "../../policy/configuration-error.ts";
import { durationMilliseconds } from "../../policy/duration.ts";
import { escapeMarkdown } from "../../report/escape.ts";
import { releaseWords } from "../../report/plan-words.ts";
import type { Gathered } from "./gathered.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Leaves the traces of an emergency where people will find them: a note on the ticket, an issue for the review afterwards that calls
 * the team, and the notice of the emergency below it. What cannot be left ends in a ConfigurationError, before anything was
 * deployed: an emergency without traces is none.
 */
export async function leaveEmergencyTrail(gathered: Gathered, surroundings: EmergencySurroundings): Promise<void> {
  const { run, github, signal } = surroundings;
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
  if (github === undefined) return;
  const place = { ...surroundings, github };
  const issue = await openReview(gathered, place);
  await tellEmergency(gathered, { ...place, issue });
}

type EmergencySurroundings = Pick<Surroundings, "policy" | "run" | "github" | "signal" | "reach">;
type AtGitHub = EmergencySurroundings & { readonly github: NonNullable<Surroundings["github"]> };

/** The number of the issue, whose text calls the team that answers for emergencies. */
async function openReview({ report, question }: Gathered, { policy, run, github }: AtGitHub): Promise<number> {
  const { override, environment, service } = report;
  const glass = policy["break-glass"];
  if (override === null || glass === undefined) throw new Error("no emergency was granted");
  const within = glass["post-review-within"];
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
    "",
    // The name of a team by the policy: letters, digits and dashes.
    `@${glass.require["approvers-team"]}`,
  ];
  const issue = await titledIssue(github.call, { owner, repository: name, title, body: lines.join("\n") });
  if (issue !== undefined) return issue;
  throw new ConfigurationError(
    "Break-glass: too many issues are open to open the one for the review. Nothing was started.",
  );
}

const NOTICE_MILLISECONDS = 30_000;

/** The notice of the emergency, as `notify` tells it, below the issue: it needs nothing that a run does not have. */
async function tellEmergency(
  { report }: Gathered,
  { run, github, reach, issue }: AtGitHub & { readonly issue: number },
): Promise<void> {
  const { owner, name } = github.repository;
  const plan = planResultSchema.parse(JSON.parse(JSON.stringify(report)));
  const notice = noticeFrom(
    { event: "break-glass", environment: report.environment, actor: run.actor },
    { report: null, plan, service: report.service, run: { id: Number(run.id), attempt: run.attempt }, runUrl: run.url },
  );
  const settings = {
    githubToken: reach.secrets.githubToken,
    githubApiUrl: reach.githubApiUrl,
    githubRepository: `${owner}/${name}`,
    githubIssue: issue,
    environment: reach.variables,
    now: () => new Date(),
    newIdentity: randomUUID,
    nameOf: (setting: SettingName) => (setting === "githubToken" ? reach.nameOf("githubToken") : setting),
  };
  const request = { notice, reference: null, threadOnly: false };
  const outcome = await deliverNotice(request, {
    driver: "github-issue",
    settings,
    timeoutMilliseconds: NOTICE_MILLISECONDS,
  });
  if (outcome.state === "failed")
    throw new ConfigurationError(`Break-glass: the notice could not be told (${outcome.reason}). Nothing was started.`);
}
