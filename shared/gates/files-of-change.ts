import { lstat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { DEFAULT_LIMITS } from "../mcp/budget.ts";
import { type CaptureLimits, targetOf } from "../mcp/capture.ts";
import { sideError } from "../mcp/side.ts";
import { resolveFile } from "../mcp/target.ts";
import { ConfigurationError } from "../policy/configuration-error.ts";
import { type CommittedRequest, committedFile } from "./committed-contract.ts";
import { manifestsOf } from "./declared-version.ts";
import type { Job } from "./job.ts";

/** A file that the run of a pull request has left, and that a run which speaks for it reads. */
interface FileOfChange {
  /** The input that names it. */
  readonly input: "candidate" | "candidate-legacy" | "contract-file" | "declared-version";
  /** As it is written. */
  readonly source: string;
  /** On this machine. */
  readonly path: string;
}

interface Surroundings {
  readonly job: Pick<Job, "directory" | "environment">;
  readonly limits: Partial<CaptureLimits>;
}

/** The manifests of a change, before they are read. Throws as {@link checkContractsOfChange}. */
export async function checkManifestsOfChange(
  query: { readonly declaredVersion?: string | undefined; readonly directory: string },
  surroundings: Surroundings,
): Promise<void> {
  for (const source of manifestsOf(query)) {
    await checkFile({ input: "declared-version", source, path: join(query.directory, source) }, surroundings);
  }
}

/**
 * Holds the contracts of a change against what a run that speaks for its own run may read: regular files of bounded length, below
 * the workspace or the runner's folder for temporary files, with no symbolic link on the way, which could lead to what this job
 * alone may see. A file that is not there is told by its reader. Nothing of the change may be started either: this job has a token
 * that writes. Throws a CaptureError for a file, and a ConfigurationError for a candidate that would be started and for a file elsewhere.
 */
export async function checkContractsOfChange(request: CommittedRequest, surroundings: Surroundings): Promise<void> {
  const { candidate } = request;
  const target = targetOf(candidate, "candidate");
  if (target.kind === "stdio") {
    throw new ConfigurationError(
      "candidate: under workflow_run nothing is started with `stdio:`, since code of the pull request would run beside a token that " +
        "writes. Capture the candidate in the pull request's own run, and name the contract file that this run has left.",
    );
  }
  if (target.kind === "file") {
    const path = resolveFile(target.path, candidate.directory);
    await checkFile({ input: "candidate", source: target.path, path }, surroundings);
  }
  if (candidate.legacy !== undefined) {
    const path = resolveFile(candidate.legacy, candidate.directory);
    await checkFile({ input: "candidate-legacy", source: candidate.legacy, path }, surroundings);
  }
  const committed = await committedFile(request);
  if (committed === undefined) return;
  const { path: source, root } = committed;
  await checkFile({ input: "contract-file", source, path: resolve(root, source) }, surroundings);
}

async function checkFile(file: FileOfChange, { job, limits }: Surroundings): Promise<void> {
  const roots = [job.directory, job.environment.RUNNER_TEMP ?? job.directory].map((folder) => resolve(folder));
  const root = roots.find((folder) => isBelow(file.path, folder));
  if (root === undefined) {
    throw new ConfigurationError(
      `${file.input}: ${file.source} is outside of the workspace and of RUNNER_TEMP, where alone files of a change are read under workflow_run: put it there.`,
    );
  }
  let at = root;
  for (const name of relative(root, file.path).split(sep)) {
    at = join(at, name);
    const found = await lstat(at).catch(() => undefined);
    if (found === undefined) return;
    if (found.isSymbolicLink())
      throw refused(file, at === file.path ? "it is a symbolic link" : "a folder on the way to it is a symbolic link");
    if (at !== file.path) continue;
    if (!found.isFile()) throw refused(file, found.isDirectory() ? "it is a folder" : "it is no regular file");
    const most = limits.bytes ?? DEFAULT_LIMITS.bytes;
    if (found.size > most) throw refused(file, `it is larger than ${most} bytes`);
  }
}

function isBelow(path: string, folder: string): boolean {
  const from = relative(folder, path);
  return from !== "" && !isAbsolute(from) && from.split(sep)[0] !== "..";
}

function refused({ input, source }: FileOfChange, problem: string) {
  const side = { name: input.startsWith("candidate") ? ("candidate" as const) : undefined, source, secrets: [] };
  const next =
    "the run of the pull request has left it so, and under workflow_run no other than regular files of a bounded length are read";
  return sideError(side, "document", { problem, next });
}
