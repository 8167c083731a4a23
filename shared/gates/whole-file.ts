import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "./make-folder.ts";

/**
 * Writes a file whole or not at all, also when the process ends meanwhile: a temporary file beside it takes the text and then
 * its name. Missing folders are made; a symbolic link keeps its place and its target is replaced. Throws the system's error.
 */
export async function writeWholeFile(path: string, text: string): Promise<void> {
  await makeFolder(dirname(path));
  await replaceFile(await targetOf(path), text);
}

async function replaceFile(path: string, text: string): Promise<void> {
  // Replacing a device or a pipe by a file is never meant: /dev/stdout, >(process substitution).
  const existing = await stat(path).catch(() => undefined);
  if (existing !== undefined && !existing.isFile()) {
    if (existing.isDirectory()) throw new Error("it is a folder");
    return await writeThrough(path, text);
  }
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  const discard = (): void => rmSync(temporary, { force: true });
  process.on("exit", discard);
  try {
    const handle = await open(temporary, "wx", existing?.mode ?? 0o666);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    process.off("exit", discard);
  }
}

async function writeThrough(path: string, text: string): Promise<void> {
  const handle = await open(path, "w");
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}

async function targetOf(path: string): Promise<string> {
  return await realpath(path).catch(() => path);
}
