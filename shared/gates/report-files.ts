import { rmSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ConfigurationError } from "../policy/configuration-error.ts";
import { systemErrorCode } from "../policy/system-error.ts";
import { makeFolder } from "./make-folder.ts";

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
    const reason = systemErrorCode(error) ?? String(error);
    throw new ConfigurationError(`The reports cannot be written to ${folder} (${reason}): name another report-dir.`, {
      cause: error,
    });
  } finally {
    process.off("exit", discard);
  }
  return Object.fromEntries(files.map(({ name, path }) => [name, path])) as Record<Name, string>;
}
