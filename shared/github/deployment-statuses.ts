import * as z from "zod";
import type { CallGitHub } from "./client.ts";

/** One deployment of a repository. */
export interface DeploymentAddress {
  readonly owner: string;
  readonly repository: string;
  readonly id: number;
}

/** One of its statuses; the newest is what GitHub shows of it. */
export interface DeploymentStatus {
  /** Ids only grow. */
  readonly id: number;
  readonly state: string;
  readonly description: string;
  /** Where its log and what was deployed can be seen; empty = nowhere. */
  readonly logUrl: string;
  readonly environmentUrl: string;
}

/** Characters of a description; GitHub refuses a longer one. */
export const DESCRIPTION_CHARACTERS = 140;

/** The words that a notice's status begins with. Whoever reads statuses as evidence passes such a one by. */
export const NOTICE_MARK = "mcp-gates notice: ";

/** Whether a status only keeps which message tells of the deployment, so that it says nothing of the deployment itself. */
export function isNoticeStatus({ description }: Pick<DeploymentStatus, "description">): boolean {
  return description.startsWith(NOTICE_MARK);
}

const deploymentReply = z.object({ environment: z.string(), original_environment: z.string().optional() });
const statusReply = z.object({
  id: z.int().positive(),
  state: z.string(),
  description: z.string().nullish(),
  log_url: z.string().nullish(),
  environment_url: z.string().nullish(),
});

const PER_PAGE = 100;
const MOST_PAGES = 50;

/** The environments that a deployment names, of old and now: a status may rename its environment. Throws a GitHubError. */
export async function environmentsOf(call: CallGitHub, address: DeploymentAddress): Promise<readonly string[]> {
  const route = "GET /repos/{owner}/{repo}/deployments/{deployment_id}";
  const { data } = await call(route, parametersOf(address), { reply: deploymentReply });
  return [data.environment, data.original_environment ?? data.environment];
}

/** All statuses of a deployment, newest first; `undefined` = there are too many. Throws a GitHubError. */
export async function deploymentStatuses(
  call: CallGitHub,
  address: DeploymentAddress,
): Promise<readonly DeploymentStatus[] | undefined> {
  const all: DeploymentStatus[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data, nextPage } = await call(
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
      { ...parametersOf(address), per_page: PER_PAGE, page },
      { reply: z.array(statusReply) },
    );
    all.push(...data.map(statusOf));
    if (!nextPage) return all.sort((left, right) => right.id - left.id);
  }
  return undefined;
}

/**
 * Adds a status that stands for no other deployment's end: without `auto_inactive` GitHub would take a success for the end of all
 * earlier ones. Throws a GitHubError.
 */
export async function addDeploymentStatus(
  call: CallGitHub,
  address: DeploymentAddress,
  status: Omit<DeploymentStatus, "id">,
): Promise<DeploymentStatus> {
  const route = "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
  const { data } = await call(
    route,
    {
      ...parametersOf(address),
      state: status.state,
      description: status.description,
      // What is not repeated is no longer shown.
      ...(status.logUrl === "" ? {} : { log_url: status.logUrl }),
      ...(status.environmentUrl === "" ? {} : { environment_url: status.environmentUrl }),
      auto_inactive: false,
    },
    { reply: statusReply },
  );
  return statusOf(data);
}

function parametersOf({ owner, repository, id }: DeploymentAddress) {
  return { owner, repo: repository, deployment_id: id };
}

function statusOf(reply: z.output<typeof statusReply>): DeploymentStatus {
  return {
    id: reply.id,
    state: reply.state,
    description: reply.description ?? "",
    logUrl: reply.log_url ?? "",
    environmentUrl: reply.environment_url ?? "",
  };
}
