import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { CallGitHub } from "../github/client.ts";
import type { RunContext } from "../github/event.ts";
import { GitHubError } from "../github/github-error.ts";
import { permissionThatReads, readRepositoryFile } from "../github/repository-files.ts";
import type { BaseFile, BaseFiles } from "../mcp/base.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import type { Job } from "./job.ts";
import { workspacePath } from "./workspace-path.ts";

export interface BaseContractRequest {
  /** The target of the baseline as it is written. */
  readonly baseline: string;
  readonly context: Pick<RunContext, "repository" | "policyRef">;
  readonly github: CallGitHub | undefined;
  readonly job: Pick<Job, "directory">;
  /** The working directory, from which a path with `./` counts. */
  readonly directory: string;
}

/**
 * What a `base:` baseline is read from: the commit under the change, through GitHub's API, so that nothing needs to be checked out.
 * It is the commit whose policy judges, or the default branch where an event has none. `undefined` for every other baseline.
 * Throws a ConfigurationError without a token.
 */
export function baseFilesFor(request: BaseContractRequest): BaseFiles | undefined {
  const { github, job } = request;
  const baseline = request.baseline.trim();
  if (!baseline.startsWith("base:")) return undefined;
  if (github === undefined) {
    throw new ConfigurationError(
      `baseline: without github-token ${baseline} cannot be read: leave github-token as it is by default, in a job with ` +
        "`permissions: contents: read`, or name a target that needs none.",
    );
  }
  return { root: job.directory, read: async (path) => await fileAtBase(path, { ...request, github }) };
}

async function fileAtBase(
  written: string,
  { context, github, job, directory }: BaseContractRequest & { readonly github: CallGitHub },
): Promise<BaseFile> {
  const inWorkspace = resolve(written.startsWith("./") ? directory : job.directory, written);
  const path = workspacePath(inWorkspace, job);
  if (path === undefined) {
    return {
      problem: "the working directory is outside of the workspace",
      next: "write the path from the root of the repository",
    };
  }
  const commit = context.policyRef ?? "the default branch";
  try {
    const found = await readRepositoryFile(github, context.repository, { path, ref: context.policyRef });
    if (found === undefined) return await noContractYet({ path, commit, inWorkspace });
    if ("bytes" in found) return found;
    return { problem: `${path} is ${found.instead} at ${commit}`, next: "name a contract file" };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const problem = `GitHub does not give out ${path} at ${commit} (${error.message})`;
    return { problem, next: permissionThatReads(error) ?? "run the job again", cause: error };
  }
}

/** A change that brings the first contract is told so: it has done all that it can. */
async function noContractYet(place: {
  readonly path: string;
  readonly commit: string;
  readonly inWorkspace: string;
}): Promise<BaseFile> {
  const { path, commit, inWorkspace } = place;
  const problem = `there is no file ${path} at ${commit}, the commit under the change`;
  const brings = await stat(inWorkspace).then(
    (found) => found.isFile(),
    () => false,
  );
  const next = brings
    ? "this change brings the first one: merge it without this check, and the next change is compared with it"
    : `write the first one with \`mcp-gates snapshot <target> -o ${path}\` and commit it, or correct the path, which counts from the root of the repository`;
  return { problem, next };
}
