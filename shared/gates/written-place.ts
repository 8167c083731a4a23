import { realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { ConfigurationError } from "../policy/configuration-error.ts";
import { systemErrorCode } from "../policy/system-error.ts";
import type { Job } from "./job.ts";

/**
 * The path of a file that a step may write, which an input names from the workspace: inside of the workspace or of the runner's
 * folder for temporary files, wherever links lead. `setting` = the input. Throws a ConfigurationError for any other place, and for
 * what is there and no file.
 */
export async function writtenPlace(
  file: string,
  setting: string,
  { directory, environment }: Pick<Job, "directory" | "environment">,
): Promise<string> {
  const path = resolve(directory, file);
  const { RUNNER_TEMP: temporary } = environment;
  const roots = [directory, ...(temporary === undefined || temporary === "" ? [] : [temporary])];
  const real = await whereItLeads(path, setting);
  const inside = await Promise.all(roots.map(async (root) => isBelow(real, await whereItLeads(root, setting))));
  if (!inside.includes(true)) {
    const leads = real === path ? "" : `, since it leads to ${real}`;
    throw new ConfigurationError(
      `${setting}: ${file} is neither in the workspace nor in the runner's temporary folder (RUNNER_TEMP)${leads}. Name a file in one of them.`,
    );
  }
  const existing = await stat(path).catch(() => undefined);
  if (existing === undefined || existing.isFile()) return path;
  throw new ConfigurationError(
    `${setting}: ${file} is ${existing.isDirectory() ? "a folder" : "no file"}. Name a file, or one that does not exist yet.`,
  );
}

/** The path without links, as far as it exists. */
async function whereItLeads(path: string, setting: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const code = systemErrorCode(error);
    const above = dirname(path);
    if ((code === "ENOENT" || code === "ENOTDIR") && above !== path)
      return join(await whereItLeads(above, setting), basename(path));
    throw new ConfigurationError(
      `${setting}: ${path} cannot be looked at (${code ?? String(error)}). Name another file.`,
      {
        cause: error,
      },
    );
  }
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== "" && !isAbsolute(way) && way.split(sep)[0] !== "..";
}
