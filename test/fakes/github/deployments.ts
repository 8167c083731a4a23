import type { ApiDescription } from "./api-description.ts";
import { type FakeHistory, type StoredDeployment, type StoredStatus, statusReply } from "./history.ts";
import { type Account, errorReply, type Reply } from "./replies.ts";

/** GitHub's longest description of a deployment's status; a longer one is refused with 422. */
const DESCRIPTION_CHARACTERS = 140;

interface By {
  readonly creator: Account;
  readonly description: ApiDescription;
}

interface NewDeployment {
  readonly ref: string;
  readonly task?: string;
  readonly auto_merge?: boolean;
  readonly required_contexts?: readonly string[];
  readonly payload?: unknown;
  readonly environment?: string;
  readonly transient_environment?: boolean;
  readonly production_environment?: boolean;
}

/**
 * A deployment as GitHub makes it: with its defaults it merges the default branch into the ref instead, or waits for every status
 * of the commit.
 */
export function createDeployment(history: FakeHistory, body: unknown, { creator, description }: By): Reply {
  const written = body as NewDeployment;
  const { ref, task = "deploy", environment = "production", payload = "" } = written;
  if (written.auto_merge !== false) return { status: 202, body: { message: `Auto-merged main into ${ref}.` } };
  // GitHub's description names no content of this reply.
  if (written.required_contexts?.length !== 0) return { status: 409 };
  if (!/^[0-9a-f]{40}$/.test(ref)) {
    const errors = [{ resource: "Deployment", code: "custom", field: "ref", message: `No ref found for: ${ref}` }];
    return { status: 422, body: { ...errorReply(422, "Validation Failed"), errors } };
  }
  const isProduction = written.production_environment ?? environment === "production";
  const { now: createdAt } = history.clock;
  // A deployment has no status of its own at first.
  history.deployments.push({ environment, sha: ref, task, payload, creator, createdAt, isProduction, states: [] });
  return { status: 201, body: history.deployment(history.deployments.length, description) };
}

/** Adds a status as GitHub does, which ends earlier deployments of an environment unless it is told not to. */
export function createStatus(
  history: FakeHistory,
  { id, written }: { readonly id: number; readonly written: unknown },
  { creator, description }: By,
): Reply {
  const { environment, ...rest } = written as Partial<StoredStatus> & { readonly environment?: string };
  if ((rest.description ?? "").length > DESCRIPTION_CHARACTERS) {
    const message = `description is too long (maximum is ${DESCRIPTION_CHARACTERS} characters)`;
    const errors = [{ resource: "DeploymentStatus", code: "custom", field: "description", message }];
    return { status: 422, body: { ...errorReply(422, "Validation Failed"), errors } };
  }
  const status = history.addStatus(id, rest, { creator, ...(environment === undefined ? {} : { environment }) });
  if (status === undefined) return NOT_FOUND;
  if (status.state === "success" && status.auto_inactive) endEarlier(history, id, creator);
  const facts = { ...history.statusFacts(id, status), description };
  return { status: 201, body: statusReply(status, history.statuses(id).length, facts) };
}

/** GitHub spares deployments to production. */
function endEarlier(history: FakeHistory, id: number, creator: Account): void {
  const environment = history.stored(id)?.environment;
  for (const earlier of history.ids().filter((each) => each < id)) {
    const stored: StoredDeployment | undefined = history.stored(earlier);
    const isServing = history.statuses(earlier).at(-1)?.state === "success";
    if (stored?.environment !== environment || stored?.isProduction === true || !isServing) continue;
    history.addStatus(earlier, { state: "inactive", description: "" }, { creator });
  }
}

/** Removes a deployment that is not active, or the only one of its environment. */
export function deleteDeployment(history: FakeHistory, id: number): Reply {
  const stored = history.stored(id);
  if (stored === undefined) return NOT_FOUND;
  const others = history
    .ids()
    .filter((each) => each !== id && history.stored(each)?.environment === stored.environment);
  const isActive = ["success", "in_progress"].includes(history.statuses(id).at(-1)?.state ?? "pending");
  if (isActive && others.length > 0) {
    const message = "We cannot delete an active deployment unless it is the only deployment in a given environment.";
    return { status: 422, body: errorReply(422, message) };
  }
  history.remove(id);
  return { status: 204 };
}

const NOT_FOUND: Reply = { status: 404, body: errorReply(404, "Not Found") };
