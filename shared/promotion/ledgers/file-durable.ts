import { constants } from "node:fs";
import { type FileHandle, mkdir, open, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { systemErrorCode } from "../../policy/system-error.ts";
import { LedgerError } from "../ledger.ts";

/** A link in the place of a file would lead elsewhere, and a pipe would never answer. Windows knows neither flag. */
const PLAIN = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The bytes of a file; `undefined` = there is none. Throws a LedgerError for one that is longer than `most`, and for no file. */
export async function readWhole(path: string, most: number): Promise<Buffer | undefined> {
  let file: FileHandle;
  try {
    file = await open(path, constants.O_RDONLY | PLAIN);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
  try {
    await refuseUnlikely(file, path, most);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/**
 * Cuts a file to `length` bytes, adds to it, and answers when both are on the disk. Where that fails, what was added is taken back.
 */
export async function appendDurably(path: string, length: number, text: string): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | PLAIN, 0o666);
  try {
    const { size } = await file.stat();
    if (size > length) await file.truncate(length);
    try {
      await file.appendFile(text);
      await file.sync();
    } catch (error) {
      await file.truncate(length).catch(() => undefined);
      throw error;
    }
  } finally {
    await file.close();
  }
  if (length === 0) await syncFolder(dirname(path));
}

/** Gives a file a content, whole or not at all. `temporary` is a path that nobody else uses meanwhile. */
export async function replaceDurably(
  path: string,
  text: string,
  { temporary }: { readonly temporary: string },
): Promise<void> {
  await writeDurably(temporary, text);
  await rename(temporary, path);
}

/** Writes a file anew, and answers when its content is on the disk. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | PLAIN;
  const file = await open(path, flags, 0o666);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes a folder and those above it where they are not there. */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return;
  for (let made = path; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

/** Puts on the disk which files a folder holds. */
export async function syncFolder(path: string): Promise<void> {
  // Windows opens no folder, and writes such changes at once.
  if (process.platform === "win32") return;
  const folder = await open(path, constants.O_RDONLY);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function refuseUnlikely(file: FileHandle, path: string, most: number): Promise<void> {
  const stats = await file.stat();
  if (!stats.isFile()) throw new LedgerError(`${path} is no file; look at who put it there.`);
  if (stats.size > most) throw new LedgerError(`${path} is longer than ${most} bytes, and is not read.`);
}
