import * as z from "zod";
import { ConfigurationError } from "../policy/configuration-error.ts";
import type { ReadFileAtRef } from "../policy/load-policy.ts";
import type { CallGitHub } from "./client.ts";
import { GitHubError, isPermissionDenied } from "./github-error.ts";

const CONTENTS = "GET /repos/{owner}/{repo}/contents/{path}";

const file = z.object({ type: z.literal("file"), encoding: z.literal("base64"), content: z.string() });
// The API gives files of more than 1 MB without their content.
const other = z.union([
  z.array(z.unknown()).transform(() => "a directory"),
  z.object({ type: z.literal("file") }).transform(() => "longer than 1 MB"),
  z.object({ type: z.string() }).transform(({ type }) => `a ${type}`),
]);

interface Place {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  readonly ref?: string;
}

/**
 * Reads files of a repository through the contents API, which serves files of up to 1 MB. "Not found" is certain only
 * after the root of the same commit could be listed: GitHub answers 404 as well for what a token may not see. Throws a
 * ConfigurationError for what the user can put right (a permission, the path), else an Error with GitHub's words.
 */
export function repositoryFiles(
  call: CallGitHub,
  repository: { readonly owner: string; readonly name: string },
): ReadFileAtRef {
  return async (path, ref) => {
    const at = ref === undefined ? {} : { ref };
    const place = { owner: repository.owner, repo: repository.name, path, ...at };
    try {
      return await readOrMissing(call, place);
    } catch (error) {
      if (error instanceof GitHubError) throw unreadable(error, place);
      throw error;
    }
  };
}

async function readOrMissing(call: CallGitHub, place: Place): Promise<string | undefined> {
  try {
    const { data } = await call(CONTENTS, { ...place }, { reply: z.union([file, other]) });
    if (typeof data !== "string") return Buffer.from(data.content, "base64").toString("utf8");
    throw new ConfigurationError(`${nameOf(place)} is ${data}: name a file.`);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404) throw error;
    await call(CONTENTS, { ...place, path: "" }, { reply: z.array(z.unknown()) });
    return undefined;
  }
}

function unreadable(error: GitHubError, place: Place): Error {
  const what = `${nameOf(place)} cannot be read: ${error.message}.`;
  if (isPermissionDenied(error) || error.status === 401 || error.status === 404) {
    const next = "Give the job `permissions: contents: read`, or a github-token that may read the repository.";
    return new ConfigurationError(`${what} ${next}`, { cause: error });
  }
  return new Error(`${what} Run the job again.`, { cause: error });
}

function nameOf({ path, ref }: Place): string {
  return `${path} at ${ref ?? "the default branch"}`;
}
