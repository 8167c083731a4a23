import { randomBytes } from "node:crypto";
import { readFile, readlink, statfs, symlink, unlink } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import * as z from "zod";
import { foreignText } from "../../mcp/foreign-text.ts";
import { systemErrorCode } from "../../policy/system-error.ts";
import { LedgerError } from "../ledger.ts";

/*
 * A lock is a symbolic link whose target is no path but the text that tells its owner: it is made with its text in one step, or not
 * at all, and leaves nothing half made. The kernel gives no lock to a script that ends with its process, so that an owner that was
 * killed leaves its lock behind, and who comes next takes it away. Of several that want to, one may: the one that holds the
 * lock on that very lock, which is named by the owner's nonce and is itself such a lock. Since no nonce comes twice, nobody
 * can take away a lock that was made after the one that was judged.
 */

/** How long to wait for a lock, and what it is for. */
export interface LockWish {
  readonly milliseconds: number;
  /** For people: `The ledger …/production.jsonl`. */
  readonly subject: string;
}

/** Does something while nobody else holds the lock of this path. Throws a LedgerError that names the owner after a while. */
export async function withLock<Answer>(path: string, wish: LockWish, work: () => Promise<Answer>): Promise<Answer> {
  const end = performance.now() + wish.milliseconds;
  const surroundings = await surroundingsOfThisProcess();
  for (;;) {
    const claim = await claimLock(path, { root: path, surroundings });
    if ("text" in claim) {
      try {
        return await work();
      } finally {
        await release(path, claim.text);
      }
    }
    if (performance.now() >= end) throw new LedgerError(heldText(claim.heldBy, path, wish));
    // Those who wait must not all come back at the same moment.
    await setTimeout(2 + Math.random() * 18);
  }
}

const owner = z.strictObject({
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
  pid: z.int().positive(),
  /** When the process began, as the kernel counts; empty = not known. */
  born: z.string(),
  host: z.string(),
  /** What the kernel calls the time since it began; empty = not known. */
  boot: z.string(),
  /** The name space of the process id; empty = not known. */
  space: z.string(),
  /** The machine, as its system knows it; empty = not known. */
  machine: z.string(),
  since: z.iso.datetime(),
});
type Owner = z.output<typeof owner>;
type Surroundings = Omit<Owner, "nonce" | "since">;

/** `undefined` = a text that is not ours. */
type Holder = Owner | undefined;

async function claimLock(
  path: string,
  { root, surroundings }: { readonly root: string; readonly surroundings: Surroundings },
): Promise<{ readonly text: string } | { readonly heldBy: Holder }> {
  for (;;) {
    const nonce = randomBytes(16).toString("hex");
    const text = JSON.stringify({ ...surroundings, nonce, since: new Date().toISOString() } satisfies Owner);
    if (await madeLink(path, text)) return { text };
    const found = await textAt(path);
    // It was given back meanwhile.
    if (found === undefined) continue;
    // A file system on a network may carry a wish out, lose its answer, and refuse the second try.
    if (found === text) return { text };
    const holder = ownerOf(found);
    if (holder === undefined || !(await isGone(holder, surroundings, dirname(root)))) return { heldBy: holder };
    const rightPath = `${root}.${holder.nonce}`;
    const right = await claimLock(rightPath, { root, surroundings });
    if (!("text" in right)) return right;
    try {
      await release(path, found);
    } finally {
      await release(rightPath, right.text);
    }
  }
}

async function madeLink(path: string, text: string): Promise<boolean> {
  try {
    await symlink(text, path);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** The text of a lock; `undefined` = there is none. */
async function textAt(path: string): Promise<string | undefined> {
  try {
    return await readlink(path);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === "ENOENT") return undefined;
    if (code === "EINVAL") return "";
    throw error;
  }
}

/** Takes away a lock that has this text: our own, or one that nobody but us may take away. */
async function release(path: string, text: string): Promise<void> {
  if ((await textAt(path)) === text) await unlink(path);
}

function ownerOf(text: string): Owner | undefined {
  try {
    return owner.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Whether it is certain that the process of an owner has ended; `folder` is where its lock lies. */
async function isGone(holder: Owner, here: Surroundings, folder: string): Promise<boolean> {
  if (holder.host !== here.host) return false;
  if (holder.boot === here.boot) return holder.space === here.space && !(await isRunning(holder));
  // The machine was started anew: no process of before is left. But machines that were made from one image may bear the same name and
  // number; a disk of this machine is none that such a one writes to.
  return holder.machine !== "" && holder.machine === here.machine && (await isOnOwnDisk(folder));
}

/** Numbers of file systems (statfs(2)) that one machine has for itself: ext, XFS, Btrfs, ZFS, F2FS, overlay, memory. */
const OWN_DISKS: readonly number[] = [0xef53, 0x58465342, 0x9123683e, 0x2fc12fc1, 0xf2f52010, 0x794c7630, 0x01021994];

async function isOnOwnDisk(folder: string): Promise<boolean> {
  const { type } = await statfs(folder);
  // Some numbers have their highest bit set.
  return OWN_DISKS.includes(type >>> 0);
}

async function isRunning({ pid, born }: Owner): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else cannot be asked, but is there.
    return systemErrorCode(error) !== "ESRCH";
  }
  const { state, startedAt } = await processFacts(String(pid));
  // One that has ended keeps its number until its parent has heard of it; later another process may get it.
  return state !== "Z" && state !== "X" && (born === "" || startedAt === "" || born === startedAt);
}

async function surroundingsOfThisProcess(): Promise<Surroundings> {
  const [facts, boot, space, machine] = await Promise.all([
    processFacts("self"),
    readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => ""),
    readlink("/proc/self/ns/pid").catch(() => ""),
    readFile("/etc/machine-id", "utf8").catch(() => ""),
  ]);
  return {
    pid: process.pid,
    born: facts.startedAt,
    host: hostname(),
    boot: boot.trim(),
    space,
    machine: machine.trim(),
  };
}

/** State and beginning of a process by proc(5), fields 3 and 22; empty where there is no such thing. */
async function processFacts(name: string): Promise<{ readonly state: string; readonly startedAt: string }> {
  const stat = await readFile(`/proc/${name}/stat`, "utf8").catch(() => "");
  // The second field is the name of the program in brackets, which may hold anything.
  const [state = "", ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { state, startedAt: rest[18] ?? "" };
}

function heldText(holder: Holder, path: string, { subject, milliseconds }: LockWish): string {
  if (holder === undefined) {
    return `${subject} is locked by ${path}, which is no lock of ours: look at who put it there, and remove it.`;
  }
  const who = `process ${holder.pid} on ${foreignText(holder.host, { secrets: [], length: 100 })}`;
  const waited = milliseconds < 1000 ? "" : `, still after ${Math.round(milliseconds / 1000)} seconds`;
  return `${subject} is locked by ${who} since ${holder.since}${waited}: run again when it has ended; if that machine is gone, remove ${path}.`;
}
