import { execFile } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { ConfigurationError } from "./configuration-error.ts";
import { systemErrorCode } from "./system-error.ts";

/**
 * Reads the text of one file of a repository at a commit, branch or tag (`undefined` = the default branch). Answers
 * `undefined` only when it is certain that the file does not exist there; throws in every other case.
 */
export type ReadFileAtRef = (path: string, ref: string | undefined) => Promise<string | undefined>;

/** Where a file by which changes are judged is read from. */
export type TrustedSource =
  | {
      readonly kind: "repository";
      readonly path: string;
      readonly ref: string | undefined;
      readonly read: ReadFileAtRef;
    }
  | { readonly kind: "git"; readonly path: string; readonly ref: string; readonly directory: string }
  | { readonly kind: "file"; readonly path: string; readonly directory: string };

/** A file as errors speak of it: what it is called, and where it stands. */
interface Named {
  /** `policy`. */
  readonly noun: string;
  readonly place: string;
}

/** Bytes of a file at most; a longer one is something else. */
const LONGEST = 256 * 1024;
const GIT_MILLISECONDS = 20_000;

/**
 * Reads a file, and says where it was found, for people. `undefined` only when it is certain that there is none; what
 * cannot be read is an error, since a file that is out of reach must not relax a gate. `noun` is what errors call it.
 */
export async function readTrustedFile(
  source: TrustedSource,
  noun: string,
): Promise<{ readonly text: string; readonly place: string } | undefined> {
  const named = { noun, place: trustedPlace(source) };
  const text = await readText(source, named);
  if (text === undefined) return undefined;
  if (Buffer.byteLength(text) > LONGEST) throw tooLong(named);
  return { text, place: named.place };
}

/** Where a source stands, for people: `.github/mcp-gates.yml at 1a2b3c…`. */
export function trustedPlace(source: Pick<TrustedSource, "kind" | "path"> & { readonly ref?: string | undefined }) {
  if (source.kind === "file") return source.path;
  return `${source.path} at ${source.ref ?? "the default branch"}`;
}

/** The source that a target names on a command line: `git:<ref>:<path>` or a file path. `example` is for the error. */
export function trustedSourceOf(target: string, directory: string, example: string): TrustedSource {
  if (!target.startsWith("git:")) return { kind: "file", path: target, directory };
  const [, ref = "", path = ""] = /^git:([^:]*):(.*)$/s.exec(target) ?? [];
  if (ref === "" || path === "" || ref.startsWith("-")) {
    throw new ConfigurationError(`"${target}" is not git:<ref>:<path>, as in git:origin/main:${example}.`);
  }
  return { kind: "git", ref, path, directory };
}

async function readText(source: TrustedSource, named: Named): Promise<string | undefined> {
  switch (source.kind) {
    case "repository":
      return await source.read(source.path, source.ref);
    case "git":
      return await readGitBlob(source, named);
    case "file":
      return await readPlainFile(resolve(source.directory, source.path), named);
  }
}

async function readPlainFile(path: string, named: Named): Promise<string | undefined> {
  try {
    const { size } = await stat(path);
    if (size > LONGEST) throw tooLong(named);
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    const code = systemErrorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw unreadable(named, `(${code ?? String(error)}): name a readable file.`, error);
  }
}

async function readGitBlob(source: TrustedSource & { kind: "git" }, named: Named): Promise<string | undefined> {
  // A commit that is not there must not look like a file that is not there.
  const commit = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${source.ref}^{commit}`], {
    named,
    source,
  });
  if (commit === undefined) {
    throw new ConfigurationError(
      `${theFile(named)} cannot be read: git knows no commit "${source.ref}" here. Fetch it first (git fetch origin ${source.ref}).`,
    );
  }
  const listed = await git(["ls-tree", "--full-tree", "-z", commit.trim(), "--", source.path], { named, source });
  if (listed === undefined) throw new ConfigurationError(`${theFile(named)} cannot be read: git ls-tree failed on it.`);
  if (listed === "") return undefined;
  const text = await git(["cat-file", "blob", `${commit.trim()}:${source.path}`], { named, source });
  if (text !== undefined) return text;
  throw new ConfigurationError(`${theFile(named)} is not a file of at most ${LONGEST} bytes: name another file.`);
}

/** What a git command prints; `undefined` when it fails. Throws when there is no git or no repository at all. */
async function git(
  parameters: readonly string[],
  { named, source }: { readonly named: Named; readonly source: TrustedSource & { kind: "git" } },
): Promise<string | undefined> {
  try {
    const run = promisify(execFile)("git", [...parameters], {
      cwd: source.directory,
      timeout: GIT_MILLISECONDS,
      maxBuffer: LONGEST + 1024,
      encoding: "utf8",
      // Its messages are read below.
      env: { ...process.env, LC_ALL: "C" },
    });
    return (await run).stdout;
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") throw unreadable(named, "there is no git command here.", error);
    if (String(error).includes("not a git repository")) {
      throw unreadable(named, `${source.directory} is not in a git repository.`, error);
    }
    return undefined;
  }
}

function tooLong(named: Named): ConfigurationError {
  return new ConfigurationError(`${theFile(named)} is longer than ${LONGEST} bytes: name another file.`);
}

function unreadable(named: Named, reason: string, cause: unknown): ConfigurationError {
  const joint = reason.startsWith("(") ? " " : ": ";
  return new ConfigurationError(`${theFile(named)} cannot be read${joint}${reason}`, { cause });
}

function theFile({ noun, place }: Named): string {
  return `The ${noun} ${place}`;
}
