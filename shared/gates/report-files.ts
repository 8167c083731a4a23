import { rmSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ConfigurationError } from "../policy/configuration-error.ts";
import { systemErrorCode } from "../policy/system-error.ts";
import { makeFolder } from "./make-folder.ts";

/**
 * Removes the reports that an earlier run left under the names that this one is to use: a run that ends early must not leave
 * them for whoever collects the folder. Throws a ConfigurationError when one of them cannot be removed, or is what the run is to
 * read (`read`, absolute paths by what they are called): a report never takes the place of a contract.
 */
export async function removeReportFiles(
  directory: string,
  files: readonly string[],
  read: Readonly<Record<string, string | undefined>> = {},
): Promise<void> {
  const folder = resolve(directory);
  for (const path of files.map((file) => resolve(folder, file))) {
    const taken = Object.entries(read).find(([, other]) => other === path);
    if (taken !== undefined) {
      throw new ConfigurationError(
        `The report ${path} would take the place of the ${taken[0]}: name another report-dir, or another service.`,
      );
    }
    try {
      await rm(path, { force: true });
    } catch (error) {
      throw unwritable(folder, error);
    }
  }
}

/**
 * Writes files into a folder, which is made when it does not exist: each appears whole or not at all, and none stays half
 * written when one fails or the process ends meanwhile. Gives their absolute paths by name. Throws a ConfigurationError when the folder cannot take them.
 */
export async function writeReportFiles<Name extends string>(
  directory: string,
  texts: Readonly<Record<Name, { readonly file: string; readonly text: string }>>,
): Promise<Readonly<Record<Name, string>>> {
  const folder = resolve(directory);
  const files = (Object.keys(texts) as Name[]).map((name) => {
    const path = resolve(folder, texts[name].file);
    return { name, path, text: texts[name].text, draft: `${path}.${process.pid}.part` };
  });
  const begun: string[] = [];
  const discard = (): void => {
    for (const draft of begun) rmSync(draft, { force: true });
  };
  process.on("exit", discard);
  try {
    await makeFolder(folder);
    for (const { draft, text } of files) {
      begun.push(draft);
      await writeFile(draft, text);
    }
    for (const { draft, path } of files) await rename(draft, path);
  } catch (error) {
    discard();
    throw unwritable(folder, error);
  } finally {
    process.off("exit", discard);
  }
  return Object.fromEntries(files.map(({ name, path }) => [name, path])) as Record<Name, string>;
}

function unwritable(folder: string, cause: unknown): ConfigurationError {
  const reason = systemErrorCode(cause) ?? String(cause);
  return new ConfigurationError(`The reports cannot be written to ${folder} (${reason}): name another report-dir.`, {
    cause,
  });
}
