import { spawn } from "node:child_process";
import type { Budget } from "./budget.ts";
import { foreign, type Side, sideError } from "./side.ts";
import type { Target } from "./target.ts";
import { thrownText } from "./thrown.ts";

/**
 * The bytes of a file as it is at a ref of a git repository, read by the `git` executable without a shell, hooks or
 * filters. The path counts from the root of the repository, or from `directory` when it begins with `./`. Throws a
 * CaptureError `git`, `bytes` or `structure`.
 */
export async function readGitFile(
  target: Extract<Target, { readonly kind: "git" }>,
  directory: string,
  context: { readonly budget: Budget; readonly side: Side },
): Promise<Uint8Array> {
  const git = (...parameters: readonly string[]) => runGit(parameters, directory, context);
  const shallow = await git("rev-parse", "--is-shallow-repository");
  if (shallow.status !== 0) {
    throw gitError(
      context.side,
      `there is no git repository that can be read at ${directory} (${shallow.complaint})`,
      "check out the repository first",
    );
  }
  const commit = await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${target.ref}^{commit}`);
  if (commit.status !== 0)
    throw gitError(
      context.side,
      `the repository has no ref \`${target.ref}\``,
      refHint(target.ref, shallow.text.trim() === "true"),
    );
  const object = `${commit.text.trim()}:${target.path}`;
  const type = await git("cat-file", "-t", object);
  if (type.status !== 0)
    throw gitError(
      context.side,
      `there is no file \`${target.path}\` at \`${target.ref}\``,
      "check the path (it counts from the root of the repository) and that the file is committed there",
    );
  if (type.text.trim() !== "blob")
    throw gitError(context.side, `\`${target.path}\` is no file at \`${target.ref}\``, "name the file");
  const size = await git("cat-file", "-s", object);
  if (Number(size.text) > context.budget.limits.bytes) context.budget.spendBytes(Number(size.text));
  context.budget.signal.throwIfAborted();
  const content = await git("cat-file", "blob", object);
  if (content.status !== 0)
    throw gitError(context.side, `git could not read the file (${content.complaint})`, "fetch the ref completely");
  return content.bytes;
}

interface GitAnswer {
  readonly status: number | null;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** What git wrote on stderr, fit for a message. */
  readonly complaint: string;
}

async function runGit(
  parameters: readonly string[],
  directory: string,
  context: { readonly budget: Budget; readonly side: Side },
): Promise<GitAnswer> {
  const { budget, side } = context;
  const child = spawn("git", parameters, {
    cwd: directory,
    // No prompts and no optional writes: this may run beside other git commands, and nobody sits at the terminal.
    env: { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" },
    stdio: ["ignore", "pipe", "pipe"],
    signal: budget.signal,
    windowsHide: true,
  });
  const meter = budget.meter();
  const output: Uint8Array[] = [];
  const complaints: Uint8Array[] = [];
  child.stdout.on("data", (chunk: Uint8Array) => {
    output.push(chunk);
    // Over the cap the budget aborts, and the abort kills git.
    meter(chunk);
  });
  child.stderr.on("data", (chunk: Uint8Array) => complaints.push(chunk));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  }).catch((cause) => {
    budget.signal.throwIfAborted();
    throw gitError(side, `git cannot be run (${thrownText(cause)})`, "install git, and check the directory");
  });
  budget.signal.throwIfAborted();
  const bytes = Buffer.concat(output);
  return {
    status,
    bytes,
    text: bytes.toString("utf8"),
    complaint: foreign(side, Buffer.concat(complaints).toString("utf8"), 300),
  };
}

function refHint(ref: string, shallow: boolean): string {
  const branch = ref.replace(/^(?:refs\/remotes\/)?origin\//, "");
  if (shallow)
    return `the clone is shallow: run \`git fetch origin ${branch}\` first, or check out with \`fetch-depth: 0\``;
  return `run \`git fetch origin ${branch}\` first, or check the spelling (a branch of the remote is \`origin/<branch>\`)`;
}

function gitError(side: Side, problem: string, next: string) {
  return sideError(side, "git", { problem, next });
}
