import type { LedgerRun } from "../../promotion/ledger.ts";

/** What CI systems call the run, its page, who started it, and the commit; the first that has an id counts. */
const SYSTEMS = [
  { id: "GITHUB_RUN_ID", attempt: "GITHUB_RUN_ATTEMPT", url: "", actor: "GITHUB_ACTOR", commit: "GITHUB_SHA" },
  { id: "CI_PIPELINE_ID", attempt: "", url: "CI_PIPELINE_URL", actor: "GITLAB_USER_LOGIN", commit: "CI_COMMIT_SHA" },
  { id: "BUILD_TAG", attempt: "", url: "BUILD_URL", actor: "BUILD_USER_ID", commit: "GIT_COMMIT" },
  {
    id: "BUILDKITE_BUILD_ID",
    attempt: "BUILDKITE_RETRY_COUNT",
    url: "BUILDKITE_BUILD_URL",
    actor: "BUILDKITE_BUILD_CREATOR",
    commit: "BUILDKITE_COMMIT",
  },
  {
    id: "CIRCLE_WORKFLOW_ID",
    attempt: "",
    url: "CIRCLE_BUILD_URL",
    actor: "CIRCLE_USERNAME",
    commit: "CIRCLE_SHA1",
  },
  { id: "BUILD_BUILDID", attempt: "", url: "", actor: "BUILD_REQUESTEDFOR", commit: "BUILD_SOURCEVERSION" },
] as const;

/** A run of a CI system as its variables tell it. */
export interface CiRun {
  readonly run: LedgerRun;
  readonly commit: string | undefined;
}

/**
 * The run of a CI system, by the variables that GitHub Actions, GitLab, Jenkins, Buildkite, CircleCI and Azure Pipelines set for
 * every job; `undefined` = none of them runs this. Pure.
 */
export function ciRunOf(variables: Readonly<Record<string, string | undefined>>): CiRun | undefined {
  const system = SYSTEMS.find(({ id }) => (variables[id] ?? "") !== "");
  if (system === undefined) return undefined;
  const read = (name: string) => (name === "" ? "" : (variables[name] ?? ""));
  const attempt = Number(read(system.attempt));
  const commit = read(system.commit);
  return {
    run: {
      id: read(system.id),
      attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1,
      url: read(system.url) || gitHubPage(variables, read(system.id)),
      actor: read(system.actor),
    },
    commit: /^[0-9a-f]{40}$/.test(commit) ? commit : undefined,
  };
}

/** GitHub alone has no variable for the page of a run. */
function gitHubPage(variables: Readonly<Record<string, string | undefined>>, id: string): string {
  const { GITHUB_RUN_ID, GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "" } = variables;
  return GITHUB_RUN_ID === id && server !== "" && repository !== "" ? `${server}/${repository}/actions/runs/${id}` : "";
}
