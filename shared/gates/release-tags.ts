import { execFile } from "node:child_process";
import { ConfigurationError } from "../policy/configuration-error.ts";
import { systemErrorCode } from "../policy/system-error.ts";
import { type Release, versionInName } from "./release-order.ts";

/** A file at a tag. */
export interface TaggedFile extends Release {
  /** The id of its content in git: equal for equal bytes. */
  readonly object: string;
}

/**
 * Which tags match a pattern (as `git tag --list` takes it: `*` matches slashes too), with the file that stands at each, and
 * those without it. The path counts from the root of the repository, or from `directory` when it begins with `./`. The date
 * is that of an annotated tag, else of its commit, in UTC. Throws a ConfigurationError when no tag matches or none has the
 * file, and when there is no repository.
 */
export async function filesAtTags(
  { pattern, path }: { readonly pattern: string; readonly path: string },
  directory: string,
): Promise<{ readonly found: readonly TaggedFile[]; readonly missing: readonly string[] }> {
  refuseUnusable(pattern, path);
  const listed = await git(["tag", "--list", "--format=%(refname:strip=2)%00%(creatordate:unix)", "--", pattern], {
    directory,
  });
  const tags = lines(listed).map((line) => {
    const [name = "", seconds = ""] = line.split("\0");
    return { name, version: versionInName(name), date: dayOf(seconds) };
  });
  if (tags.length === 0) {
    throw new ConfigurationError(
      `against-all: no tag matches ${pattern} here. Fetch the tags first (git fetch --tags; in a workflow, actions/checkout with fetch-depth: 0), or correct the pattern.`,
    );
  }
  const asked = tags.map(({ name }) => `refs/tags/${name}:${path}\n`).join("");
  const answers = lines(
    await git(["cat-file", "--batch-check=%(objecttype) %(objectname)"], { directory, input: asked }),
  );
  const found: TaggedFile[] = [];
  const missing: string[] = [];
  for (const [index, tag] of tags.entries()) {
    const [, type, object] = /^([a-z]+) ([0-9a-f]{40,64})$/.exec(answers[index] ?? "") ?? [];
    if (type === undefined || object === undefined) missing.push(tag.name);
    else if (type !== "blob") {
      throw new ConfigurationError(`against-all: ${path} is no file at the tag ${tag.name}: name the contract file.`);
    } else found.push({ ...tag, object });
  }
  if (found.length > 0) return { found, missing };
  throw new ConfigurationError(
    `against-all: none of the ${tags.length} tags that match ${pattern} has a file ${path}. Correct the path (it counts from the root of the repository), or the pattern.`,
  );
}

/** What git or a line of its input would take for something else. */
function refuseUnusable(pattern: string, path: string): void {
  if (!/\p{Cc}/u.test(pattern + path) && !path.startsWith("/")) return;
  throw new ConfigurationError(
    "against-all: write git:<tag pattern>:<path> with the path from the root of the repository and without control characters.",
  );
}

/** The day of a time in seconds, in UTC; `null` for a tag without one (of a file, say). */
function dayOf(seconds: string): string | null {
  return /^\d+$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString().slice(0, 10) : null;
}

const GIT_MILLISECONDS = 60_000;
const GIT_BYTES = 64 * 1024 * 1024;

/** What a git command prints. Run without a shell; nobody sits at the terminal. */
async function git(
  parameters: readonly string[],
  { directory, input = "" }: { readonly directory: string; readonly input?: string },
): Promise<string> {
  return await new Promise((resolve, reject) => {
    const options = {
      cwd: directory,
      timeout: GIT_MILLISECONDS,
      maxBuffer: GIT_BYTES,
      encoding: "utf8",
      env: { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" },
    } as const;
    const child = execFile("git", [...parameters], options, (error, output, complaint) => {
      if (error === null) resolve(output);
      else reject(gitError(error, complaint, directory));
    });
    // A git that ends before it has read everything is told by its exit status.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}

function gitError(error: Error, complaint: string, directory: string): ConfigurationError {
  if (systemErrorCode(error) === "ENOENT") {
    return new ConfigurationError("against-all: there is no git command here, or no such folder.", { cause: error });
  }
  if (complaint.includes("not a git repository")) {
    return new ConfigurationError(
      `against-all: ${directory} is not in a git repository: check it out first, or name a folder of contract files.`,
      { cause: error },
    );
  }
  return new ConfigurationError(
    `against-all: git could not list the releases (${complaint.trim().slice(0, 300) || error.message}).`,
    { cause: error },
  );
}

function lines(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}
