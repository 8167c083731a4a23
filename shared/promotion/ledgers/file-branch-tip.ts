import { posix } from "node:path";
import { LedgerError } from "../ledger.ts";
import type { Git } from "./file-git.ts";

/*
 * What stands on the branch of a ledger: its newest commit, and the files in it.
 */

/** The repository and the branch of a ledger. */
export interface Seat {
  readonly git: Git;
  readonly branch: string;
  readonly folder: string;
  /** The ref that holds what was seen last. */
  readonly seen: string;
}

/** How a branch ends. */
export interface Tip {
  /** The commit with which the branch ends; `undefined` = there is no branch. */
  readonly tip: string | undefined;
  readonly remote: boolean;
  /** What became of the commits that were seen before; `undefined` = they are there. */
  readonly damage: string | undefined;
}

/** How the branch ends now. Throws a LedgerError when it cannot be reached. */
export async function tipOf(seat: Seat): Promise<Tip> {
  // What was seen before is looked up before the branch is: another process may see more of it meanwhile.
  const seen = await localCommit(seat, seat.seen);
  const remote = await hasRemote(seat);
  const tip = remote ? await remoteCommit(seat) : await localCommit(seat, refOf(seat));
  if (seen === undefined || seen === tip) return { tip: await remember(seat, tip, seen), remote, damage: undefined };
  const why = `To believe the branch as it is now: git update-ref -d ${seat.seen}`;
  if (tip === undefined)
    return { tip, remote, damage: `the branch ${seat.branch} is gone, which was there before. ${why}` };
  const { status, complaint } = await seat.git(["merge-base", "--is-ancestor", seen, tip]);
  if (status === 0) return { tip: await remember(seat, tip, seen), remote, damage: undefined };
  if (status !== 1) throw readError(seat, `git could not compare what was seen before (${complaint})`, "Run again.");
  return {
    tip,
    remote,
    damage: `the branch ${seat.branch} was written anew: it does not hold the commit ${seen} any more. ${why}`,
  };
}

/** The branch by its full name. */
export function refOf({ branch }: Seat): string {
  return `refs/heads/${branch}`;
}

/** Keeps what was seen last. That it cannot be kept is no harm: less is found next time. */
export async function remember(
  seat: Seat,
  tip: string | undefined,
  seen: string | undefined,
): Promise<string | undefined> {
  if (tip !== undefined && tip !== seen) await seat.git(["update-ref", "--no-deref", seat.seen, tip]);
  return tip;
}

async function hasRemote({ git }: Seat): Promise<boolean> {
  const { status, complaint } = await git(["config", "--get-all", "remote.origin.url"]);
  if (status === 0) return true;
  const repository = await git(["rev-parse", "--git-dir"]);
  if (repository.status === 0) return false;
  throw new LedgerError(
    `The ledger cannot be reached: there is no git repository here (${repository.complaint || complaint}). Check it out first, or leave ledger.branch out of the policy.`,
  );
}

/** The commit of a ref of this repository; `undefined` = there is none. */
export async function localCommit({ git }: Seat, ref: string): Promise<string | undefined> {
  const { status, text } = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  return status === 0 ? text.trim() : undefined;
}

/** The newest commit of the remote's branch, which is fetched. */
export async function remoteCommit(seat: Seat): Promise<string | undefined> {
  const { git, branch } = seat;
  for (let attempt = 1; ; attempt++) {
    const tip = await remoteTip(seat);
    if (tip === undefined) return undefined;
    if ((await git(["cat-file", "-e", `${tip}^{commit}`])).status === 0) return tip;
    const fetched = await git([
      ...["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no", "--no-auto-maintenance"],
      ...["origin", refOf(seat)],
    ]);
    if (fetched.status === 0 && (await git(["cat-file", "-e", `${tip}^{commit}`])).status === 0) return tip;
    if (attempt === FETCHES) {
      throw readError(seat, `the branch ${branch} could not be fetched (${fetched.complaint})`, PERMISSIONS);
    }
  }
}

const FETCHES = 3;
/** What to do when a remote refuses something. */
export const PERMISSIONS =
  "Run again; check that this job may read and write the repository (permissions: contents: write).";

async function remoteTip(seat: Seat): Promise<string | undefined> {
  const { status, text, complaint } = await seat.git(["ls-remote", "--quiet", "origin", refOf(seat)]);
  if (status !== 0) throw readError(seat, `the remote \`origin\` does not answer (${complaint})`, PERMISSIONS);
  for (const line of text.split("\n")) {
    const [id, ref] = line.split("\t");
    if (ref === refOf(seat) && id !== undefined && /^[0-9a-f]{40,64}$/.test(id)) return id;
  }
  return undefined;
}

/** The files of a commit below the folder of the ledger. */
export async function namesIn(seat: Seat, tip: string): Promise<readonly string[]> {
  // Without it git counts from the folder in which it is run.
  const list = await seat.git(["ls-tree", "-r", "-z", "--name-only", "--full-tree", tip, "--", `${seat.folder}/`]);
  if (list.status !== 0) throw readError(seat, `git could not list it (${list.complaint})`, "Run again.");
  const paths = list.text.split("\0").filter((path) => path !== "");
  return paths.map((path) => posix.relative(seat.folder, path));
}

/** What files of a commit hold; `undefined` for each that is not there. */
export async function blobs(
  seat: Seat,
  commit: string,
  names: readonly string[],
): Promise<readonly (Buffer | undefined)[]> {
  const input = names.map((name) => `${commit}:${pathOf(seat, name)}\n`).join("");
  const { status, bytes, complaint } = await seat.git(["cat-file", "--batch"], { input });
  if (status !== 0) throw readError(seat, `git could not read it (${complaint})`, "Run again.");
  let offset = 0;
  return names.map((name) => {
    const end = bytes.indexOf("\n", offset);
    const answer = bytes.toString("utf8", offset, end);
    offset = end + 1;
    if (answer.endsWith(" missing")) return undefined;
    const [, type, size] = answer.split(" ");
    const content = bytes.subarray(offset, offset + Number(size));
    offset += Number(size) + 1;
    if (type !== "blob") throw readError(seat, `${name} is no file`, "Look at who put it there.");
    return content;
  });
}

/** The path of a file of the ledger in a commit. */
export function pathOf({ folder }: Seat, name: string): string {
  return posix.join(folder, name);
}

/** An error for people. `problem` goes on from a colon; `next` is a sentence. */
export function readError(seat: Seat, problem: string, next: string): LedgerError {
  return new LedgerError(`The ledger on the branch ${seat.branch} cannot be read: ${problem}. ${next}`);
}

/** As {@link readError}. */
export function writeError(seat: Seat, problem: string, next: string): LedgerError {
  return new LedgerError(`The ledger on the branch ${seat.branch} cannot be written: ${problem}. ${next}`);
}
