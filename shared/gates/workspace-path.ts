import { isAbsolute, relative, sep } from "node:path";
import type { Job } from "./job.ts";

/** A path from the root of the repository with slashes; `undefined` for one outside of the workspace. */
export function workspacePath(path: string, { directory }: Pick<Job, "directory">): string | undefined {
  const fromRoot = relative(directory, path);
  return isAbsolute(fromRoot) || fromRoot.split(sep)[0] === ".." ? undefined : fromRoot.split(sep).join("/");
}
