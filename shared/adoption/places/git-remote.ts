import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ConfigurationError } from "../../policy/configuration-error.ts";
import type { GatesRelease } from "../workflow-document.ts";

const NEXT =
  "say which release the workflows are to use: --uses <owner>/<name>@<40 hex digits> --uses-version vX.Y.Z, as its release page names them";

/**
 * The release of mcp-gates that this program is: commit, origin and tag of the clone that a folder is in. Throws a
 * ConfigurationError for a folder that is in no clone, and for a commit that is no release: nobody could look it up by a version.
 */
export async function releaseOfClone(folder: string): Promise<GatesRelease> {
  const commit = (await git(folder, ["rev-parse", "--verify", "HEAD"]))?.trim() ?? "";
  if (!/^[0-9a-f]{40}$/.test(commit))
    throw new ConfigurationError(`This program runs from no clone of mcp-gates: ${NEXT}.`);
  const repository = (await originOf(folder))?.repository;
  if (repository === undefined)
    throw new ConfigurationError(`The clone from which this program runs has no origin at GitHub: ${NEXT}.`);
  const tags = (await git(folder, ["tag", "--points-at", "HEAD"]))?.split("\n") ?? [];
  const [version] = tags
    .filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag))
    .sort()
    .reverse();
  if (version === undefined)
    throw new ConfigurationError(
      `The clone from which this program runs is at ${commit.slice(0, 12)}, which no tag names as a release: check a release out there, or ${NEXT}.`,
    );
  return { repository, commit, version };
}

/** A repository at a GitHub: `owner/name`, and the address of the server for people. */
export interface Remote {
  readonly repository: string;
  readonly server: string;
}

/** The origin of the repository that a folder is in; `undefined` without one that could be at a GitHub. */
export async function originOf(folder: string): Promise<Remote | undefined> {
  return remoteOf((await git(folder, ["remote", "get-url", "origin"]))?.trim() ?? "");
}

/** A repository by the address of a remote: https, ssh, or as scp writes it. What else it holds, a token perhaps, is left out. */
export function remoteOf(address: string): Remote | undefined {
  const [, host, path = ""] =
    /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([A-Za-z0-9.-]+)(?::\d+)?\/(.+)$/.exec(address) ??
    /^[^/\s:@]+@([A-Za-z0-9.-]+):(.+)$/.exec(address) ??
    [];
  const bare = path.replace(/\/$/, "").replace(/\.git$/, "");
  const [repository] = /^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}$/.exec(bare) ?? [];
  return repository === undefined || host === undefined ? undefined : { repository, server: `https://${host}` };
}

async function git(folder: string, words: readonly string[]): Promise<string | undefined> {
  // A hook of another repository tells git where that one is.
  const environment = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  try {
    const { stdout } = await promisify(execFile)("git", ["-C", folder, ...words], {
      env: Object.fromEntries(environment),
      timeout: 20_000,
    });
    return stdout;
  } catch {
    return undefined;
  }
}
