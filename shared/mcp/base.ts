import type { Budget } from "./budget.ts";
import { type Side, sideError } from "./side.ts";
import type { Target } from "./target.ts";

/** What is at a path of the commit under a change: the bytes of a file, or why there are none and what to do, without full stops. */
export type BaseFile =
  | { readonly bytes: Uint8Array }
  | { readonly problem: string; readonly next: string; readonly cause?: unknown };

/** The files of the commit under a change, for those who know it. */
export interface BaseFiles {
  /** The folder in which the change itself has what the commit has at its root. */
  readonly root: string;
  /** Never throws for what GitHub answers. The path counts from the root, or from the working directory when it begins with `./`. */
  read(path: string): Promise<BaseFile>;
}

/** The bytes of a file as it is at the commit under a change. Throws a CaptureError `git`, `bytes` or `structure`. */
export async function readBaseFile(
  { path, files }: Extract<Target, { readonly kind: "base" }>,
  { budget, side }: { readonly budget: Budget; readonly side: Side },
): Promise<Uint8Array> {
  budget.waitFor("GitHub's API");
  const file = await budget.race(files.read(path));
  if ("problem" in file) throw sideError(side, "git", file);
  budget.meter()(file.bytes);
  budget.signal.throwIfAborted();
  return file.bytes;
}
