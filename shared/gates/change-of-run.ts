import type { CallGitHub } from "../github/client.ts";
import { readEndedRun } from "../github/ended-run.ts";
import type { RunContext } from "../github/event.ts";
import { pullOfRun } from "../github/pull-of-run.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import type { Job } from "./job.ts";

/**
 * The context of the change that a run judges. For `workflow_run` after a run of `pull_request` it is that of the pull request, found
 * through GitHub's API, and the run speaks for the one that ended; for all other runs it stays as it is. `undefined` = the pull request
 * is closed or has moved on, so that there is nothing to judge and no comment to overwrite, which a notice says. Throws a
 * ConfigurationError for what the user can put right, else an Error with GitHub's words.
 */
export async function contextOfChange(
  context: RunContext,
  {
    eventText,
    github,
    log,
  }: { readonly eventText: string; readonly github: CallGitHub | undefined; readonly log: Job["log"] },
): Promise<RunContext | undefined> {
  if (context.event !== "workflow_run") return context;
  const ended = readEndedRun(eventText);
  if (ended.event !== "pull_request") return context;
  if (github === undefined) {
    throw new ConfigurationError(
      `github-token: without it the pull request of run ${ended.id} cannot be found: leave it as it is by default, in a job with ` +
        "`permissions: contents: read, pull-requests: write`.",
    );
  }
  const found = await pullOfRun(github, context.repository, ended);
  if ("none" in found) {
    log.notice(
      `Nothing was judged for run ${ended.id}, attempt ${ended.attempt}: ${found.none}. A comment stays as it is.`,
    );
    return undefined;
  }
  const { number, ...pull } = found.pull;
  log.info(`Run ${ended.id}, attempt ${ended.attempt}, was for pull request #${number}.`);
  const speaksFor = { runId: ended.id, runAttempt: ended.attempt };
  return { ...context, ...pull, pullNumber: number, policyRef: pull.baseSha, speaksFor };
}
