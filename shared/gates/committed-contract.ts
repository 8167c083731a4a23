import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";
import type { CommittedContract } from "../contract/committed-contract.ts";
import { type CaptureLimits, captureTarget, type SideRequest, targetOf } from "../mcp/capture.ts";
import { parseTarget, type Target } from "../mcp/target.ts";

export interface CommittedRequest {
  readonly baseline: SideRequest;
  readonly candidate: SideRequest;
  /**
   * The contract file of the change, from the folder of the baseline; `none` = it is not looked at; absent = the file that a
   * `git:` or `base:` baseline names, as it is in the working tree, when the candidate is a running server.
   */
  readonly contractFile?: string | undefined;
  readonly limits?: Partial<CaptureLimits> | undefined;
}

/**
 * The contract file that comes with the change: the next change is compared with it, so that what it does not say could be
 * taken away unseen. `undefined` where there is none to look at. Throws a CaptureError for one that cannot be read.
 */
export async function findCommittedContract(request: CommittedRequest): Promise<CommittedContract | undefined> {
  const { limits } = request;
  const file = await committedFile(request);
  if (file === undefined) return undefined;
  const target = resolve(file.root, file.path);
  const { contract } = await captureTarget({ target }, limits === undefined ? {} : { limits });
  return { contract, source: file.path };
}

/** Where the contract file that comes with the change is; `undefined` where there is none to look at. */
export async function committedFile(
  request: CommittedRequest,
): Promise<{ readonly path: string; readonly root: string } | undefined> {
  const { contractFile: asked } = request;
  if (asked === "none") return undefined;
  const directory = request.baseline.directory ?? process.cwd();
  return asked === undefined ? await fileOfBaseline(request, directory) : { path: asked, root: directory };
}

async function fileOfBaseline(
  { baseline, candidate }: CommittedRequest,
  directory: string,
): Promise<{ readonly path: string; readonly root: string } | undefined> {
  const [old, now] = [targetOf(baseline), parseTarget(candidate.target)];
  if (old.kind !== "git" && old.kind !== "base") return undefined;
  if (now.kind === "git" || now.kind === "file") return undefined;
  const root = old.path.startsWith("./") ? directory : await rootOf(old, directory);
  if (root === undefined) return undefined;
  const isFile = await stat(resolve(root, old.path)).then(
    (found) => found.isFile(),
    () => false,
  );
  // A file that is gone leaves the next change without a baseline, which does not pass.
  return isFile ? { path: old.path, root } : undefined;
}

/** From where the path of a baseline counts in the working tree; `undefined` where there is none. */
async function rootOf(baseline: Extract<Target, { readonly kind: "git" | "base" }>, directory: string) {
  return baseline.kind === "base" ? baseline.files.root : await workingTree(directory);
}

/** The root of the working tree; `undefined` in a bare repository, which has none. */
async function workingTree(directory: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)("git", ["rev-parse", "--show-toplevel"], {
      cwd: directory,
      timeout: GIT_MILLISECONDS,
    });
    return stdout.replace(/\r?\n$/, "");
  } catch {
    return undefined;
  }
}

const GIT_MILLISECONDS = 20_000;
