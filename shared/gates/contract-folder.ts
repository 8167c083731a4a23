import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ConfigurationError } from "../policy/configuration-error.ts";
import { systemErrorCode } from "../policy/system-error.ts";
import { dateInName, type Release, versionInName } from "./release-order.ts";

/**
 * The contract files in a folder: every `.json` file that stands directly in it and is not hidden. Their names tell the
 * version or the day. Throws a ConfigurationError when there is no such folder or nothing in it.
 */
export async function folderContracts(
  folder: string,
  directory: string,
): Promise<readonly (Release & { readonly path: string })[]> {
  const entries = await entriesOf(folder, directory);
  const files = entries.filter((name) => name.endsWith(".json") && !name.startsWith(".")).sort();
  if (files.length === 0) {
    throw new ConfigurationError(
      `against-all: there is no contract file (*.json) in ${folder}: write one for each release, with mcp-gates snapshot.`,
    );
  }
  return files.map((file) => {
    const name = file.slice(0, -".json".length);
    return { name, version: versionInName(name), date: dateInName(name), path: join(folder, file) };
  });
}

async function entriesOf(folder: string, directory: string): Promise<readonly string[]> {
  try {
    return await readdir(resolve(directory, folder));
  } catch (error) {
    const code = systemErrorCode(error);
    const reason =
      code === "ENOENT" ? "does not exist" : code === "ENOTDIR" ? "is no folder" : `cannot be read (${code ?? error})`;
    throw new ConfigurationError(
      `against-all: the folder ${folder} ${reason}: name a folder of contract files, or git:<tag pattern>:<path>.`,
      { cause: error },
    );
  }
}
