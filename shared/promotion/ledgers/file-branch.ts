import { posix } from "node:path";
import { setTimeout } from "node:timers/promises";
import { commitOf, type NewFile, publish, type Wanted } from "./file-branch-commit.ts";
import { blobs, namesIn, readError, type Seat, type Tip, tipOf, writeError } from "./file-branch-tip.ts";
import type { LedgerPlace } from "./file-chain.ts";
import { gitIn } from "./file-git.ts";
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

function writtenBy({ chain, addition, contract, title }: Change, place: LedgerPlace, found: FoundFile): Wanted {
  const { log, head } = filesOf(place);
  const whole = Buffer.concat([found.log.subarray(0, chain.length), Buffer.from(addition.line, "utf8")]);
  const files: readonly NewFile[] = [[log, whole], [head, addition.head], ...contractFiles(contract)];
  return { files, title, at: addition.entry.at };
}

function contractFiles(contract: ContractFile | undefined): readonly NewFile[] {
  return contract === undefined ? [] : [[contractFile(contract.name), contract.text]];
}
