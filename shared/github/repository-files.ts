import * as z from "zod";
import { ConfigurationError } from "../policy/configuration-error.ts";
import type { ReadFileAtRef } from "../policy/load-policy.ts";
import type { CallGitHub } from "./client.ts";
import { GitHubError, isPermissionDenied } from "./github-error.ts";

const CONTENTS = "GET /repos/{owner}/{repo}/contents/{path}";
const BLOB = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";

const file = z.object({ type: z.literal("file"), encoding: z.literal("base64"), content: z.string() });
// The API gives files of more than 1 MB without their content.
const longFile = z.object({ type: z.literal("file"), sha: z.string().min(1), size: z.int().nonnegative() });
const other = z.union([
  z.array(z.unknown()).transform(() => "a directory"),
  z.object({ type: z.string() }).transform(({ type }) => (type === "file" ? "a file without content" : `a ${type}`)),
]);
const blob = z.object({ encoding: z.literal("base64"), content: z.string() });

/** Mebibytes of a file at most: a blob comes in base64, as one reply. */
const LONGEST_MEBIBYTES = 45;

/** A file of a repository: its bytes, or what else is there, in words. */
export type RepositoryFile = { readonly bytes: Buffer } | { readonly instead: string };

/** Which file; `ref` = a commit, a branch or a tag, `undefined` = the default branch. */
export interface FilePlace {
  readonly path: string;
  readonly ref: string | undefined;
}

/**
 * Reads a file of a repository through the contents API, and one of more than 1 MB as a blob; `contents: read` is enough for
 * both. `undefined` = there is no such file, which is certain only after the root of the same commit could be listed: GitHub
 * answers 404 as well for what a token may not see. Throws a GitHubError.
 */
export async function readRepositoryFile(
  call: CallGitHub,
  repository: { readonly owner: string; readonly name: string },
  { path, ref }: FilePlace,
): Promise<RepositoryFile | undefined> {
  const address = { owner: repository.owner, repo: repository.name };
  const place = { ...address, path, ...(ref === undefined ? {} : { ref }) };
  const found = await contentsOrMissing(call, place);
  if (found === undefined) return undefined;
  if (typeof found === "string") return { instead: found };
  if ("content" in found) return { bytes: Buffer.from(found.content, "base64") };
  if (found.size > LONGEST_MEBIBYTES * 1024 * 1024) return { instead: `longer than ${LONGEST_MEBIBYTES} MiB` };
  const { data } = await call(BLOB, { ...address, file_sha: found.sha }, { reply: blob });
  return { bytes: Buffer.from(data.content, "base64") };
}

/**
 * Reads the texts of a repository, as {@link readRepositoryFile} does. Throws a ConfigurationError for what the user can put
 * right (a permission, the path), else an Error with GitHub's words.
 */
export function repositoryFiles(
  call: CallGitHub,
  repository: { readonly owner: string; readonly name: string },
): ReadFileAtRef {
  return async (path, ref) => {
    const place = { path, ref };
    try {
      const found = await readRepositoryFile(call, repository, place);
      if (found === undefined) return undefined;
      if ("bytes" in found) return found.bytes.toString("utf8");
      throw new ConfigurationError(`${nameOf(place)} is ${found.instead}: name a file.`);
    } catch (error) {
      if (error instanceof GitHubError) throw unreadable(error, place);
      throw error;
    }
  };
}

async function contentsOrMissing(call: CallGitHub, place: Readonly<Record<string, string>>) {
  try {
    return (await call(CONTENTS, place, { reply: z.union([file, longFile, other]) })).data;
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404) throw error;
    await call(CONTENTS, { ...place, path: "" }, { reply: z.array(z.unknown()) });
    return undefined;
  }
}

/** What somebody can do about a file that GitHub does not give out; without a full stop. `undefined` = nothing but waiting. */
export function permissionThatReads(error: GitHubError): string | undefined {
  if (!isPermissionDenied(error) && error.status !== 401 && error.status !== 404) return undefined;
  return "give the job `permissions: contents: read`, or a github-token that may read the repository";
}

function unreadable(error: GitHubError, place: FilePlace): Error {
  const what = `${nameOf(place)} cannot be read: ${error.message}.`;
  const next = permissionThatReads(error);
  if (next === undefined) return new Error(`${what} Run the job again.`, { cause: error });
  return new ConfigurationError(`${what} ${next.charAt(0).toUpperCase()}${next.slice(1)}.`, { cause: error });
}

function nameOf({ path, ref }: FilePlace): string {
  return `${path} at ${ref ?? "the default branch"}`;
}
