import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { setTimeout } from "node:timers/promises";
import { LedgerError } from "../ledger.ts";
import type { LedgerPlace } from "./file-chain.ts";
import { type Git, type GitAnswer, gitIn } from "./file-git.ts";
import {
  type Change,
  type ContractFile,
  contractFile,
  type FileStore,
  type FoundFile,
  filesOf,
  MOST_CONTRACT_BYTES,
  MOST_LEDGER_BYTES,
} from "./file-store.ts";

/** Where the branch of a ledger is. */
export interface BranchOptions {
  readonly branch: string;
  /** The folder in it, with `/` between its parts. */
  readonly path: string;
  /** A folder in the repository. */
  readonly directory: string;
  /** How long to try again when others write too. */
  readonly milliseconds: number;
  /** How long one git command may take. */
  readonly gitMilliseconds: number;
}

/**
 * Ledger files in a branch of a git repository: that of the remote `origin` where there is one, else that of the repository itself.
 * Each change is a commit whose parent is what was judged, and stands only if the branch still ends with that parent: nothing is
 * forced. Work tree, index and the branches of the user stay as they are; what was seen last is kept at `refs/mcp-gates/…`, so that a
 * branch that was written anew is found.
 */
export function branchStore(options: BranchOptions): FileStore {
  const { branch, directory, milliseconds, gitMilliseconds: limit } = options;
  const git = gitIn(directory, { milliseconds: limit, bytes: MOST_LEDGER_BYTES + MOST_CONTRACT_BYTES });
  const folder = posix.normalize(options.path).replace(/\/$/, "");
  const seat: Seat = { git, branch, folder, seen: `refs/mcp-gates/${branch}` };
  return {
    name: `${options.path} of the branch ${branch}`,
    read: async (place) => await read(seat, place, await tipOf(seat)),
    change: async (place, judge) =>
      await compareAndSet(seat, milliseconds, async (end) => {
        const found = await read(seat, place, end);
        const { answer, change } = judge(found);
        return { answer, wanted: change && writtenBy(change, place, found) };
      }),
    contracts: async (names) => await soundFiles(seat, names.map(contractFile), await tipOf(seat)),
    waiting: async (place) => (await soundFiles(seat, [filesOf(place).waiting], await tipOf(seat)))[0],
    names: async () => {
      const { tip, damage } = await tipOf(seat);
      if (tip !== undefined) return await namesIn(seat, tip);
      if (damage !== undefined) throw readError(seat, damage, LOOK);
      return [];
    },
    setWaiting: async (place, { text, contract, title, at }) => {
      const { waiting } = filesOf(place);
      await compareAndSet(seat, milliseconds, async (end) => {
        const [old] = await soundFiles(seat, [waiting], end);
        if (text === undefined && old === undefined) return { answer: undefined };
        return { answer: undefined, wanted: { files: [...contractFiles(contract), [waiting, text]], title, at } };
      });
    },
  };
}

/** What a commit is to hold beside what stands there; `undefined` takes a file away. */
interface Wanted {
  readonly files: readonly NewFile[];
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

type NewFile = readonly [name: string, content: Buffer | string | undefined];

/** Lets `judge` look at the branch, and again where others have written meanwhile, until what it wants stands there. */
async function compareAndSet<Answer>(
  seat: Seat,
  milliseconds: number,
  judge: (end: Tip) => Promise<{ readonly answer: Answer; readonly wanted?: Wanted | undefined }>,
): Promise<Answer> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const branchEnd = await tipOf(seat);
    const { answer, wanted } = await judge(branchEnd);
    if (wanted === undefined) return answer;
    const { tip, remote } = branchEnd;
    const refusal = await publish(await commitOf(wanted, tip, seat), tip, { seat, remote });
    if (refusal === undefined) return answer;
    if (performance.now() >= end) throw writeError(seat, `others write it all the time (${refusal})`, "Run again.");
    await setTimeout(Math.random() * 100);
  }
}

interface Seat {
  readonly git: Git;
  readonly branch: string;
  readonly folder: string;
  /** The ref that holds what was seen last. */
  readonly seen: string;
}

interface Tip {
  /** The commit with which the branch ends; `undefined` = there is no branch. */
  readonly tip: string | undefined;
  readonly remote: boolean;
  /** What became of the commits that were seen before; `undefined` = they are there. */
  readonly damage: string | undefined;
}

async function read(seat: Seat, place: LedgerPlace, { tip, damage }: Tip): Promise<FoundFile> {
  const { log, head } = filesOf(place);
  const [stored, storedHead] = tip === undefined ? [] : await blobs(seat, tip, [log, head]);
  return { log: stored ?? Buffer.alloc(0), head: storedHead?.toString("utf8"), damage };
}

/** Files that belong to no chain. Throws where the branch is not what it was. */
async function soundFiles(
  seat: Seat,
  names: readonly string[],
  { tip, damage }: Tip,
): Promise<readonly (Buffer | undefined)[]> {
  if (damage !== undefined) throw readError(seat, damage, LOOK);
  return tip === undefined ? names.map(() => undefined) : await blobs(seat, tip, names);
}

const LOOK = "Look at who did it, and why.";

/** The files of a commit below the folder of the ledger. */
async function namesIn(seat: Seat, tip: string): Promise<readonly string[]> {
  // Without it git counts from the folder in which it is run.
  const list = await seat.git(["ls-tree", "-r", "-z", "--name-only", "--full-tree", tip, "--", `${seat.folder}/`]);
  if (list.status !== 0) throw readError(seat, `git could not list it (${list.complaint})`, "Run again.");
  const paths = list.text.split("\0").filter((path) => path !== "");
  return paths.map((path) => posix.relative(seat.folder, path));
}

async function tipOf(seat: Seat): Promise<Tip> {
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

function refOf({ branch }: Seat): string {
  return `refs/heads/${branch}`;
}

/** That it cannot be kept is no harm: less is found next time. */
async function remember(seat: Seat, tip: string | undefined, seen: string | undefined): Promise<string | undefined> {
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

async function localCommit({ git }: Seat, ref: string): Promise<string | undefined> {
  const { status, text } = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  return status === 0 ? text.trim() : undefined;
}

/** The newest commit of the remote's branch, which is fetched. */
async function remoteCommit(seat: Seat): Promise<string | undefined> {
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
const PERMISSIONS = "Run again; check that this job may read and write the repository (permissions: contents: write).";

async function remoteTip(seat: Seat): Promise<string | undefined> {
  const { status, text, complaint } = await seat.git(["ls-remote", "--quiet", "origin", refOf(seat)]);
  if (status !== 0) throw readError(seat, `the remote \`origin\` does not answer (${complaint})`, PERMISSIONS);
  for (const line of text.split("\n")) {
    const [id, ref] = line.split("\t");
    if (ref === refOf(seat) && id !== undefined && /^[0-9a-f]{40,64}$/.test(id)) return id;
  }
  return undefined;
}

/** What files of a commit hold; `undefined` for each that is not there. */
async function blobs(seat: Seat, commit: string, names: readonly string[]): Promise<readonly (Buffer | undefined)[]> {
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

function pathOf({ folder }: Seat, name: string): string {
  return posix.join(folder, name);
}

function writtenBy({ chain, addition, contract, title }: Change, place: LedgerPlace, found: FoundFile): Wanted {
  const { log, head } = filesOf(place);
  const whole = Buffer.concat([found.log.subarray(0, chain.length), Buffer.from(addition.line, "utf8")]);
  const files: readonly NewFile[] = [[log, whole], [head, addition.head], ...contractFiles(contract)];
  return { files, title, at: addition.entry.at };
}

function contractFiles(contract: ContractFile | undefined): readonly NewFile[] {
  return contract === undefined ? [] : [[contractFile(contract.name), contract.text]];
}

/** The commit that makes a change, which belongs to no branch yet. */
async function commitOf(
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
async function publish(
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

function readError(seat: Seat, problem: string, next: string): LedgerError {
  return new LedgerError(`The ledger on the branch ${seat.branch} cannot be read: ${problem}. ${next}`);
}

function writeError(seat: Seat, problem: string, next: string): LedgerError {
  return new LedgerError(`The ledger on the branch ${seat.branch} cannot be written: ${problem}. ${next}`);
}
