import * as z from "zod";
import { ConfigurationError } from "../policy/configuration-error.ts";

/** The run that an action is part of: what GitHub tells it by event file and environment, checked. */
export interface RunContext {
  /** The event's name; `pull_request`, `merge_group` and `push` are judged by their own commits, others by the default branch. */
  readonly event: string;
  readonly repository: { readonly owner: string; readonly name: string };
  readonly pullNumber: number | undefined;
  /** Whether the pull request comes from another repository: its token is read-only and there are no secrets. */
  readonly fork: boolean;
  /** The commit that the change goes on top of; `undefined` where the event has none. */
  readonly baseSha: string | undefined;
  /** The commit that is judged. */
  readonly headSha: string;
  /**
   * Where the policy is read from: the base commit, which the change cannot have written, else the default branch by
   * name, else `undefined`: the default branch by the API's own choice.
   */
  readonly policyRef: string | undefined;
  /**
   * The default branch by name, from which gates of deployments read the policy, whatever started them; `undefined` where the
   * event does not name it: the API's own choice.
   */
  readonly defaultBranch: string | undefined;
  readonly runId: number;
  readonly runAttempt: number;
  /** The run for which this one speaks, since it ended before this one began; absent when a run speaks for itself. */
  readonly speaksFor?: { readonly runId: number; readonly runAttempt: number };
  /** The workflow's name and the job's id: tell the gates of one repository apart when nobody named their service. */
  readonly workflow: string;
  readonly job: string;
}

export const commitId = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "not a commit id");
const repository = z.object({ default_branch: z.string().min(1).optional() });
const pullRequestEvent = z.object({
  repository,
  pull_request: z.object({
    number: z.int().positive(),
    base: z.object({ sha: commitId, repo: z.object({ id: z.int() }) }),
    // The repository of a fork may be deleted while its pull request is open.
    head: z.object({ sha: commitId, repo: z.object({ id: z.int() }).nullable() }),
  }),
});
const mergeGroupEvent = z.object({ repository, merge_group: z.object({ base_sha: commitId, head_sha: commitId }) });
const pushEvent = z.object({ repository, before: commitId, after: commitId });
// `schedule` and others may come without a repository.
const otherEvent = z.object({ repository: repository.optional() });

type Commits = Pick<RunContext, "pullNumber" | "fork" | "baseSha" | "headSha" | "policyRef" | "defaultBranch">;

/**
 * Reads the context of a run. `eventText` is the content of the file at `GITHUB_EVENT_PATH`, `environment` the process's
 * environment as the runner sets it. Throws a ConfigurationError when they are not what GitHub writes.
 */
export function readRunContext(
  eventText: string,
  environment: Readonly<Record<string, string | undefined>>,
): RunContext {
  const read = (name: string) => variable(environment, name);
  const [owner, name, ...more] = read("GITHUB_REPOSITORY").split("/");
  if (owner === undefined || owner === "" || name === undefined || name === "" || more.length > 0) {
    throw new ConfigurationError(
      "GITHUB_REPOSITORY is not <owner>/<name>: run this action in a GitHub Actions workflow; in a terminal use mcp-gates itself.",
    );
  }
  const event = read("GITHUB_EVENT_NAME");
  return {
    event,
    repository: { owner, name },
    ...commitsOf(event, eventJson(eventText), () => accept(commitId, read("GITHUB_SHA"), "GITHUB_SHA")),
    runId: wholeNumber(read("GITHUB_RUN_ID"), "GITHUB_RUN_ID"),
    runAttempt: wholeNumber(environment.GITHUB_RUN_ATTEMPT ?? "1", "GITHUB_RUN_ATTEMPT"),
    workflow: environment.GITHUB_WORKFLOW ?? "",
    job: environment.GITHUB_JOB ?? "",
  };
}

function commitsOf(event: string, payload: unknown, currentSha: () => string): Commits {
  const place = `the event file of ${event}`;
  switch (event) {
    case "pull_request":
    case "pull_request_target": {
      const { pull_request: pull, repository: of } = accept(pullRequestEvent, payload, place);
      return {
        pullNumber: pull.number,
        fork: pull.head.repo === null || pull.head.repo.id !== pull.base.repo.id,
        baseSha: pull.base.sha,
        headSha: pull.head.sha,
        policyRef: pull.base.sha,
        defaultBranch: of.default_branch,
      };
    }
    case "merge_group": {
      const { merge_group: group, repository: of } = accept(mergeGroupEvent, payload, place);
      const [baseSha, headSha] = [group.base_sha, group.head_sha];
      return { ...NO_PULL_REQUEST, baseSha, headSha, policyRef: baseSha, defaultBranch: of.default_branch };
    }
    case "push": {
      const push = accept(pushEvent, payload, place);
      // All zeros: the branch is new, so there is no commit before it.
      const before = /^0+$/.test(push.before) ? undefined : push.before;
      const defaultBranch = push.repository.default_branch;
      return {
        ...NO_PULL_REQUEST,
        baseSha: before,
        headSha: push.after,
        policyRef: before ?? defaultBranch,
        defaultBranch,
      };
    }
    default: {
      const defaultBranch = accept(otherEvent, payload, place).repository?.default_branch;
      const headSha = currentSha();
      return { ...NO_PULL_REQUEST, baseSha: undefined, headSha, policyRef: defaultBranch, defaultBranch };
    }
  }
}

const NO_PULL_REQUEST = { pullNumber: undefined, fork: false } as const;

/** What an event file holds. Throws a ConfigurationError when it is not JSON. */
export function eventJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ConfigurationError(
      "The event file at GITHUB_EVENT_PATH is not JSON: run this action in a GitHub Actions workflow; in a terminal use mcp-gates itself.",
      {
        cause: error,
      },
    );
  }
}

/** A part of an event or of its surroundings, checked. Throws a ConfigurationError that names the `place`. */
export function accept<Schema extends z.ZodType>(schema: Schema, value: unknown, place: string): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const pointer = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  throw new ConfigurationError(`${place} is not what GitHub writes${pointer}: ${issue?.message ?? "wrong shape"}.`);
}

function variable(environment: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = environment[name];
  if (value !== undefined && value !== "") return value;
  throw new ConfigurationError(
    `${name} is not set: run this action in a GitHub Actions workflow; in a terminal use mcp-gates itself.`,
  );
}

function wholeNumber(text: string, name: string): number {
  const value = Number(text);
  if (/^[0-9]+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new ConfigurationError(
    `${name} is not a whole number: run this action in a GitHub Actions workflow; in a terminal use mcp-gates itself.`,
  );
}
