import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LedgerError } from "../ledger.ts";
import {
  localCommit,
  PERMISSIONS,
  pathOf,
  refOf,
  remember,
  remoteCommit,
  type Seat,
  writeError,
} from "./file-branch-tip.ts";
import type { Git, GitAnswer } from "./file-git.ts";

/*
 * How something is written to the branch of a ledger: a commit that belongs to no branch yet, and then the branch that ends with it.
 */

/** What a commit is to hold beside what stands there. */
export interface Wanted {
  readonly files: readonly NewFile[];
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** `undefined` takes it away. */
export type NewFile = readonly [name: string, content: Buffer | string | undefined];

/** The commit that makes a change, which belongs to no branch yet. */
export async function commitOf(
  { files, title, at: milliseconds }: Wanted,
  tip: string | undefined,
  seat: Seat,
): Promise<string> {
  const tree = await treeWith(files, tip, seat);
  // Without the sign git takes a number of few digits for something else.
  const at = `@${Math.floor(milliseconds / 1000)} +0000`;
  // Two that write the same at the same moment must not make the same commit: both would believe that it is theirs.
  const message = `${title}\n\nWrite: ${randomUUID()}\n`;
  const parents = tip === undefined ? [] : ["-p", tip];
  return await output(seat, ["commit-tree", "--no-gpg-sign", ...parents, tree], {
    input: message,
    environment: {
      ...{ GIT_AUTHOR_NAME: "mcp-gates", GIT_AUTHOR_EMAIL: "mcp-gates@localhost", GIT_AUTHOR_DATE: at },
      ...{ GIT_COMMITTER_NAME: "mcp-gates", GIT_COMMITTER_EMAIL: "mcp-gates@localhost", GIT_COMMITTER_DATE: at },
    },
  });
}

/** The tree of a commit with some files written anew, made in an index that is nobody's. */
async function treeWith(files: readonly NewFile[], tip: string | undefined, seat: Seat): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), "mcp-gates-index-"));
  try {
    const environment = { GIT_INDEX_FILE: join(scratch, "index") };
    await output(seat, ["read-tree", tip ?? "--empty"], { environment });
    const lines: string[] = [];
    for (const [name, content] of files) {
      // A row of zeros as long as any name of an object, with the mode 0, takes a file out.
      const entry =
        content === undefined
          ? `0 ${"0".repeat(tip?.length ?? 40)}`
          : `100644 ${await output(seat, ["hash-object", "-w", "--stdin"], { input: content })}`;
      lines.push(`${entry}\t${pathOf(seat, name)}\0`);
    }
    await output(seat, ["update-index", "--add", "-z", "--index-info"], { environment, input: lines.join("") });
    return await output(seat, ["write-tree"], { environment });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function output(seat: Seat, ...run: Parameters<Git>): Promise<string> {
  const { status, text, complaint } = await seat.git(...run);
  if (status === 0) return text.trim();
  throw writeError(seat, `git ${run[0][0]} failed (${complaint})`, "Look at the repository.");
}

/** Lets the branch end with a commit if it still ends with `tip`; why it does not, when it may succeed another time. */
export async function publish(
  commit: string,
  tip: string | undefined,
  { seat, remote }: { readonly seat: Seat; readonly remote: boolean },
): Promise<string | undefined> {
  const answer = remote ? await push(commit, seat) : await moveLocally(commit, tip, seat);
  if (answer?.status === 0) return await kept(commit, seat);
  // Whatever was said, the branch itself tells whether the commit has arrived, perhaps with others behind it.
  const now = remote ? await remoteCommit(seat) : await localCommit(seat, refOf(seat));
  if (now !== undefined && now !== tip && (await holds(now, commit, seat))) return await kept(commit, seat);
  const complaint = answer?.complaint ?? "git did not end in time";
  // Several at once: the remote, or git here, says so in several ways, and the branch may be where it was.
  if (now !== tip || REFUSALS.test(complaint)) return complaint;
  throw writeError(seat, `git could not write it (${complaint})`, PERMISSIONS);
}

const REFUSALS =
  /cannot lock|unable to create.*lock|failed to update ref|fetch first|non-fast-forward|already exists|incorrect old value/i;

/** Whether a commit is another one or stands behind it. */
async function holds(commit: string, other: string, { git }: Seat): Promise<boolean> {
  return commit === other || (await git(["merge-base", "--is-ancestor", other, commit])).status === 0;
}

async function kept(commit: string, seat: Seat): Promise<undefined> {
  await remember(seat, commit, undefined);
}

/** `undefined` = it did not end in time. */
async function push(commit: string, seat: Seat): Promise<GitAnswer | undefined> {
  try {
    return await seat.git([
      ...["push", "--quiet", "--no-verify", "--no-signed", "--recurse-submodules=no"],
      ...["origin", `${commit}:${refOf(seat)}`],
    ]);
  } catch (error) {
    if (error instanceof LedgerError) return undefined;
    throw error;
  }
}

async function moveLocally(commit: string, tip: string | undefined, seat: Seat): Promise<GitAnswer> {
  if ((await seat.git(["symbolic-ref", "--quiet", "HEAD"])).text.trim() === refOf(seat)) {
    throw writeError(seat, "it is checked out here, and its files would look changed", "Check out another branch.");
  }
  // No old value is said by a row of zeros: the branch must not be there.
  const old = tip ?? "0".repeat(commit.length);
  return await seat.git(["update-ref", "--no-deref", "-m", "mcp-gates", refOf(seat), commit, old]);
}
