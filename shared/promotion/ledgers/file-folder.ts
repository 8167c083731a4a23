import { lstat, readdir, rename, unlink } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { systemErrorCode } from "../../policy/system-error.ts";
import { LedgerError } from "../ledger.ts";
import { headOf, type LedgerPlace } from "./file-chain.ts";
import { appendDurably, makeFolder, readWhole, replaceDurably, syncFolder, writeDurably } from "./file-durable.ts";
import { withLock } from "./file-lock.ts";
import {
  type Change,
  contractFile,
  type FileStore,
  type FoundFile,
  filesOf,
  MOST_CONTRACT_BYTES,
  MOST_LEDGER_BYTES,
  MOST_WAITING_BYTES,
  type WaitingChange,
} from "./file-store.ts";

/** Where the folder of a ledger is. */
export interface FolderOptions {
  /** An absolute path, or one below `directory`. */
  readonly path: string;
  readonly directory: string;
  /** How long to wait for another writer. */
  readonly milliseconds: number;
}

/** Ledger files in a folder of the disk. Whoever writes holds the lock of the environment; who reads needs none. */
export function folderStore({ path, directory, milliseconds }: FolderOptions): FileStore {
  const at = (name: string) => resolve(directory, path, name);
  const nameOf = (place: LedgerPlace) => `${path}/${filesOf(place).log}`;
  return {
    name: path,
    read: (place) => guarded(nameOf(place), "read", async () => await read(place, at)),
    change: async (place, judge) =>
      await guarded(nameOf(place), "written", async () => {
        const log = at(filesOf(place).log);
        await makeFolder(dirname(log));
        const subject = `The ledger ${nameOf(place)}`;
        return await withLock(`${log}.lock`, { milliseconds, subject }, async () => {
          const found = await read(place, at);
          const { answer, change } = judge(found);
          if (change !== undefined) await write(change, found.head, { place, at });
          return answer;
        });
      }),
    contracts: async (names) =>
      await Promise.all(
        names.map(
          async (name) =>
            await guarded(`${path}/${contractFile(name)}`, "read", async () => {
              return await readWhole(at(contractFile(name)), MOST_CONTRACT_BYTES);
            }),
        ),
      ),
    waiting: (place) =>
      guarded(`${path}/${filesOf(place).waiting}`, "read", async () => {
        return await readWhole(at(filesOf(place).waiting), MOST_WAITING_BYTES);
      }),
    setWaiting: async (place, change) =>
      await guarded(`${path}/${filesOf(place).waiting}`, "written", async () => {
        const file = at(filesOf(place).waiting);
        // Most deployments did not wait: nothing is made to take away what is not there.
        if (change.text === undefined && !(await isThere(file))) return;
        await makeFolder(dirname(file));
        const subject = `The file ${path}/${filesOf(place).waiting}`;
        await withLock(`${file}.lock`, { milliseconds, subject }, async () => await writeWaiting(change, file, at));
      }),
    names: () => guarded(path, "read", async () => await namesBelow(at("."))),
  };
}

type PathOf = (name: string) => string;

async function read(place: LedgerPlace, at: PathOf): Promise<FoundFile> {
  const files = filesOf(place);
  // The head first: an entry that comes meanwhile makes it old, which is no damage.
  const head = await readWhole(at(files.head), MOST_HEAD_BYTES);
  const log = await readWhole(at(files.log), MOST_LEDGER_BYTES);
  return { log: log ?? Buffer.alloc(0), head: head?.toString("utf8"), damage: undefined };
}

const MOST_HEAD_BYTES = 4096;

async function write(
  { chain, addition, contract }: Change,
  oldHead: string | undefined,
  { place, at }: { readonly place: LedgerPlace; readonly at: PathOf },
): Promise<void> {
  const log = at(filesOf(place).log);
  const head = at(filesOf(place).head);
  const temporary = `${log}.new`;
  if (contract !== undefined) await keepContract(contract, at(contractFile(contract.name)), temporary);
  // A writer that died before its head stood must not become two: nobody would miss the entry of the first.
  const newest = chain.entries.at(-1);
  if (newest !== undefined && oldHead !== headOf(newest)) await replaceDurably(head, headOf(newest), { temporary });
  // A full disk shall be found before something has happened.
  await writeDurably(temporary, addition.head);
  await appendDurably(log, chain.length, addition.line);
  await rename(temporary, head);
  if (oldHead === undefined) await syncFolder(dirname(head));
}

async function keepContract({ text }: { readonly text: string }, path: string, temporary: string): Promise<void> {
  const kept = await readWhole(path, MOST_CONTRACT_BYTES);
  if (!kept?.equals(Buffer.from(text, "utf8"))) {
    await makeFolder(dirname(path));
    await replaceDurably(path, text, { temporary });
  }
  // Also where it is there: another writer may have put it there a moment ago, and not be done.
  await syncFolder(dirname(path));
}

async function writeWaiting({ text, contract }: WaitingChange, file: string, at: PathOf): Promise<void> {
  const temporary = `${file}.new`;
  if (contract !== undefined) await keepContract(contract, at(contractFile(contract.name)), temporary);
  if (text !== undefined) await replaceDurably(file, text, { temporary });
  else if (await isThere(file)) await unlink(file);
  await syncFolder(dirname(file));
}

async function namesBelow(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return [];
    throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    throw error;
  }
}

/** Makes what the disk says an error for people. */
async function guarded<Answer>(name: string, what: "read" | "written", work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof LedgerError) throw cause;
    const code = systemErrorCode(cause);
    if (code === undefined) throw cause;
    throw new LedgerError(`The ledger ${name} cannot be ${what} (${code}): ${ADVICE[code] ?? "look at the disk"}.`, {
      cause,
    });
  }
}

const ADVICE: Readonly<Partial<Record<string, string>>> = {
  EACCES: "give this user the right to read and write the folder",
  EPERM: "give this user the right to read and write the folder",
  EROFS: "name a folder that can be written (policy, ledger.path)",
  ENOSPC: "make room on the disk",
  EDQUOT: "make room on the disk",
  ENOTDIR: "a file stands where a folder should be",
  ELOOP: "a link stands where a file should be; look at who put it there",
};
