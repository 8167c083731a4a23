import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type CallGitHub, connectGitHub } from "../github/client.ts";
import type { Interruption } from "../mcp/interruption.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import type { Annotation } from "../report/annotations.ts";

/** The job that a gate runs in. */
export interface Job {
  /** The process's environment as the runner sets it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The job's workspace. */
  readonly directory: string;
  readonly now: Date;
  /** What happens when the job is cancelled. */
  readonly interruption?: Pick<Interruption, "during">;
  /** Makes the runner show a secret nowhere. */
  readonly mask?: (secret: string) => void;
  readonly log: {
    info(message: string): void;
    notice(message: string): void;
    warning(message: string): void;
    annotate(annotation: Annotation): void;
    summary(markdown: string): Promise<void>;
  };
}

/** The text of the event that started the job. `command` = what to use in a terminal instead. */
export async function readEvent(job: Job, command: string): Promise<string> {
  const path = job.environment.GITHUB_EVENT_PATH;
  try {
    return await readFile(path ?? "", "utf8");
  } catch (error) {
    throw new ConfigurationError(
      `The event file at GITHUB_EVENT_PATH cannot be read: run this action in a GitHub Actions workflow; in a terminal use ${command}.`,
      { cause: error },
    );
  }
}

/** GitHub's API with the token that a workflow gives; `undefined` without one. */
export async function connectJob(token: string | undefined, job: Job): Promise<CallGitHub | undefined> {
  if (token === undefined) return undefined;
  const apiUrl = job.environment.GITHUB_API_URL ?? "https://api.github.com";
  return await connectGitHub({ token, apiUrl });
}

/** The folder that a workflow names, from the workspace. Throws a ConfigurationError when it is not there. */
export async function workingDirectory(name: string, job: Job): Promise<string> {
  const directory = resolve(job.directory, name);
  if ((await stat(directory).catch(() => undefined))?.isDirectory()) return directory;
  throw new ConfigurationError(`working-directory: there is no folder ${name} in the workspace.`);
}

/** The summary is for people; when the runner does not take it, the decision stands all the same. */
export async function summarize(job: Job, markdown: string): Promise<void> {
  try {
    await job.log.summary(markdown);
  } catch (error) {
    job.log.warning(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A page of the documentation at the version that runs; GitHub names it only for an action of another repository. */
export function documentationUrl(page: string, { environment }: Job): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
  if (!server || !repository || !ref) return undefined;
  return `${server}/${repository}/blob/${encodeURIComponent(ref)}/docs/${page}`;
}
