import { execFile } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { ConfigurationError } from "./configuration-error.ts";
import { parsePolicy } from "./parse-policy.ts";
import { DEFAULT_POLICY, type Policy } from "./policy.ts";
import { systemErrorCode } from "./system-error.ts";

/**
 * Reads the text of one file of a repository at a commit, branch or tag (`undefined` = the default branch). Answers
 * `undefined` only when it is certain that the file does not exist there; throws in every other case.
 */
export type ReadFileAtRef = (path: string, ref: string | undefined) => Promise<string | undefined>;

/** Where a policy is read from. */
export type PolicySource =
  | {
      readonly kind: "repository";
      readonly path: string;
      readonly ref: string | undefined;
      readonly read: ReadFileAtRef;
    }
  | { readonly kind: "git"; readonly path: string; readonly ref: string; readonly directory: string }
  | { readonly kind: "file"; readonly path: string; readonly directory: string };

/** A policy and where it was found, for people; `null` = there is none and the defaults apply. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly place: string | null;
}

/** Bytes of a policy file; a longer one is not a policy. */
const POLICY_BYTES = 256 * 1024;
const GIT_MILLISECONDS = 20_000;

/**
 * Reads and checks a policy. A file that does not exist means the defaults, unless it is `required` (somebody named it):
 * then it is a ConfigurationError, as is a file that is not a valid policy. What cannot be read is an error, never the
 * defaults: a policy that is out of reach must not relax a gate.
 */
export async function loadPolicy(source: PolicySource, options: { readonly required: boolean }): Promise<LoadedPolicy> {
  const place = placeOf(source);
  const text = await readText(source, place);
  if (text === undefined) {
    if (!options.required) return { policy: DEFAULT_POLICY, place: null };
    throw new ConfigurationError(`There is no policy ${place}: correct the path, or leave it out to use the defaults.`);
  }
  if (Buffer.byteLength(text) > POLICY_BYTES) {
    throw new ConfigurationError(`The policy ${place} is longer than ${POLICY_BYTES} bytes: name a policy file.`);
  }
  return { policy: parsePolicy(text, place), place };
}

/** The source that a target names on a command line: `git:<ref>:<path>` or a file path. */
export function policySourceOf(target: string, directory: string): PolicySource {
  if (!target.startsWith("git:")) return { kind: "file", path: target, directory };
  const [, ref = "", path = ""] = /^git:([^:]*):(.*)$/s.exec(target) ?? [];
  if (ref === "" || path === "" || ref.startsWith("-")) {
    throw new ConfigurationError(`"${target}" is not git:<ref>:<path>, as in git:origin/main:.github/mcp-gates.yml.`);
  }
  return { kind: "git", ref, path, directory };
}

function placeOf(source: PolicySource): string {
  if (source.kind === "file") return source.path;
  return `${source.path} at ${source.ref ?? "the default branch"}`;
}

async function readText(source: PolicySource, place: string): Promise<string | undefined> {
  switch (source.kind) {
    case "repository":
      return await source.read(source.path, source.ref);
    case "git":
      return await readGitBlob(source, place);
    case "file":
      return await readPolicyFile(resolve(source.directory, source.path), place);
  }
}

async function readPolicyFile(path: string, place: string): Promise<string | undefined> {
  try {
    const { size } = await stat(path);
    if (size > POLICY_BYTES) {
      throw new ConfigurationError(`The policy ${place} is longer than ${POLICY_BYTES} bytes: name a policy file.`);
    }
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    const code = systemErrorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    const reason = code ?? String(error);
    throw new ConfigurationError(`The policy ${place} cannot be read (${reason}): name a readable file.`, {
      cause: error,
    });
  }
}

async function readGitBlob(source: PolicySource & { kind: "git" }, place: string): Promise<string | undefined> {
  // A commit that is not there must not look like a file that is not there.
  const commit = await git(
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${source.ref}^{commit}`],
    source.directory,
  );
  if (commit === undefined) {
    throw new ConfigurationError(
      `The policy ${place} cannot be read: git knows no commit "${source.ref}" here. Fetch it first (git fetch origin ${source.ref}).`,
    );
  }
  const listed = await git(["ls-tree", "--full-tree", "-z", commit.trim(), "--", source.path], source.directory);
  if (listed === undefined)
    throw new ConfigurationError(`The policy ${place} cannot be read: git ls-tree failed on it.`);
  if (listed === "") return undefined;
  const text = await git(["cat-file", "blob", `${commit.trim()}:${source.path}`], source.directory);
  if (text !== undefined) return text;
  throw new ConfigurationError(
    `The policy ${place} is not a file of at most ${POLICY_BYTES} bytes: name a policy file.`,
  );
}

/** What a git command prints; `undefined` when it fails. Throws when there is no git or no repository at all. */
async function git(parameters: readonly string[], directory: string): Promise<string | undefined> {
  try {
    const run = promisify(execFile)("git", [...parameters], {
      cwd: directory,
      timeout: GIT_MILLISECONDS,
      maxBuffer: POLICY_BYTES + 1024,
      encoding: "utf8",
      // Its messages are read below.
      env: { ...process.env, LC_ALL: "C" },
    });
    return (await run).stdout;
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") {
      throw new ConfigurationError("The policy cannot be read: there is no git command here.", { cause: error });
    }
    if (String(error).includes("not a git repository")) {
      throw new ConfigurationError(`The policy cannot be read: ${directory} is not in a git repository.`, {
        cause: error,
      });
    }
    return undefined;
  }
}
