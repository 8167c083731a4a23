import { foreignText } from "../../mcp/foreign-text.ts";
import {
  isUnderWay,
  type KeptContract,
  type Ledger,
  LedgerError,
  type LedgerEvent,
  type LedgerReading,
  type LedgerRecord,
  type LedgerRun,
  type NewDeployment,
  type StartAnswer,
  type WaitingPromotion,
} from "../ledger.ts";
import { branchStore } from "./file-branch.ts";
import { type Addition, additionTo, type Chain, type LedgerPlace, readChain } from "./file-chain.ts";
import { type Happening, readHappening } from "./file-entry.ts";
import { folderStore } from "./file-folder.ts";
import { historyOf, idOf, nextStep } from "./file-history.ts";
import { readingOf } from "./file-reading.ts";
import { type Change, type ContractFile, type FileStore, type FoundFile, filesOf } from "./file-store.ts";
import { readWaiting, textOfWaiting } from "./file-waiting.ts";

/** Where the files of a ledger are, and how patient it is. */
export interface FileLedgerOptions {
  /** The folder of the ledger: below `directory`, or in the branch. */
  readonly path: string;
  /** The branch of the repository at `directory`; `undefined` = a folder on the disk. */
  readonly branch?: string | undefined;
  readonly directory: string;
  /** Milliseconds since 1970 by the clock of this machine. */
  readonly clock?: () => number;
  /** How long to wait for other writers, in milliseconds. */
  readonly patience?: number;
  /** How long one git command may take, in milliseconds. */
  readonly gitPatience?: number;
}

/**
 * The ledger "file": one JSON Lines file for each service and environment (`file-chain.ts`), in a folder or on a branch of a git
 * repository. Its clock is that of this machine, and never runs behind the newest entry.
 */
export function fileLedger(options: FileLedgerOptions): Ledger {
  const store = fileStoreOf(options);
  const clock = () => Math.floor((options.clock ?? Date.now)());
  return {
    read: async (query) => {
      const reading = readingOf(await store.read(query), query, clock());
      // Who reads holds no lock: a line that is being repaired meanwhile looks like damage, and does so once.
      const isDamaged = reading.doubts.some(({ code }) => code === "ledger.broken-chain");
      return isDamaged ? readingOf(await store.read(query), query, clock()) : reading;
    },
    now: async () => clock(),
    start: async (deployment, { seen, contract }) => {
      refuseOther(deployment, seen);
      const kept = contract === undefined ? undefined : await keptFile(contract);
      return await store.change<StartAnswer>(placeOf(deployment), (found) =>
        judgeStart(soundFile(found, placeOf(deployment), store), { deployment, seen, kept, at: clock() }),
      );
    },
    record: async (deployment, event, run) => {
      await store.change(placeOf(deployment), (found) => ({
        answer: undefined,
        change: judgeEvent(soundFile(found, placeOf(deployment), store), {
          id: deployment.id,
          event,
          run,
          at: clock(),
        }),
      }));
    },
    waiting: async (place) => {
      const text = (await store.waiting(place))?.toString("utf8");
      if (text === undefined) return undefined;
      const read = readWaiting(text, placeOf(place));
      if (read.ok) return read.waiting;
      throw new LedgerError(
        `The file ${filesOf(place).waiting} in ${store.name}, which says what waits for its time, cannot be read (${shown(read.problem, 200)}): look at who changed it; to forget what waits, remove it.`,
      );
    },
    setWaiting: async (place, waiting, contract) => {
      const text = waiting === undefined ? undefined : waitingText(waiting, placeOf(place));
      const kept = contract === undefined ? undefined : await keptFile(contract);
      const title = `${place.service} in ${place.environment}: ${waiting === undefined ? "nothing waits" : "a promotion waits"}`;
      await store.setWaiting(place, { text, contract: kept, title, at: clock() });
    },
    contract: async (digest) => {
      const text = (await store.contracts([hexOf(digest)]))[0]?.toString("utf8");
      if (text === undefined || (await isContractOf(digest, text))) return text;
      throw new LedgerError(
        `The contract file of ${digest} in ${store.name} was changed after it was written: look at who did it, and put it back.`,
      );
    },
  };
}

/** The file about what waits. Throws a LedgerError for what could not be read again. */
function waitingText(waiting: WaitingPromotion, place: LedgerPlace): string {
  const made = textOfWaiting(waiting, place);
  if (made.ok) return made.text;
  throw new LedgerError(`The ledger cannot hold what is to wait: ${shown(made.problem, 200)}.`);
}

function placeOf({ service, environment }: LedgerPlace): LedgerPlace {
  return { service, environment };
}

function refuseOther({ service, environment }: LedgerPlace, seen: LedgerPlace): void {
  if (seen.service === service && seen.environment === environment) return;
  throw new LedgerError(
    `The deployment goes to ${service} in ${environment}, and what was read is of ${seen.service} in ${seen.environment}: read the ledger of its own environment.`,
  );
}

async function keptFile({ digest, text }: KeptContract): Promise<ContractFile> {
  if (await isContractOf(digest, text)) return { name: hexOf(digest), text };
  throw new LedgerError(`The contract that is to be kept is not the one that ${digest} names: capture it anew.`);
}

async function isContractOf(digest: string, text: string): Promise<boolean> {
  const kept = await import("./kept-contract.ts");
  return kept.isContractOf(digest, text);
}

interface Judged<Answer> {
  readonly answer: Answer;
  readonly change?: Change;
}

function judgeStart(
  { chain, records, place }: SoundFile,
  asked: {
    readonly deployment: NewDeployment;
    readonly seen: LedgerReading;
    readonly kept: ContractFile | undefined;
    readonly at: number;
  },
): Judged<StartAnswer> {
  const underWay = records.findLast(isUnderWay);
  if (underWay !== undefined) {
    return { answer: { state: "busy", by: startedBy(underWay), deploymentId: underWay.id } };
  }
  const what = newsSince(asked.seen, records);
  if (what !== undefined) return { answer: { state: "changed", what } };
  const addition = written(chain, { ...asked.deployment, kind: "started" }, { place, at: asked.at });
  const deploymentId = idOf(addition.entry);
  const title = `${place.service} in ${place.environment}: ${deploymentId} started`;
  return {
    answer: { state: "started", deploymentId },
    change: { chain, addition, contract: asked.kept, title },
  };
}

/** What is to be written; `undefined` = it is recorded already. */
function judgeEvent(
  { chain, records, place }: SoundFile,
  {
    id,
    event,
    run,
    at,
  }: { readonly id: string; readonly event: LedgerEvent; readonly run: LedgerRun; readonly at: number },
): Change | undefined {
  const record = records.find((each) => each.id === id);
  if (record === undefined) {
    throw new LedgerError(
      `The ledger knows no deployment ${shown(id)} of ${place.service} in ${place.environment}: name the one that \`start\` gave.`,
    );
  }
  const step = nextStep(record, event);
  if (step.kind === "nothing") return undefined;
  if (step.kind === "refused") throw new LedgerError(`The ledger takes nothing that ${step.why}.`);
  // It is for people, and comes from elsewhere.
  const detail = shown(event.detail.toWellFormed(), DETAIL);
  const addition = written(chain, { ...event, detail, deployment: id, run }, { place, at });
  const title = `${place.service} in ${place.environment}: ${id} ${event.kind === "finished" ? event.outcome : event.kind}`;
  return { chain, addition, contract: undefined, title };
}

const DETAIL = 1000;

function shown(text: string, length = 80): string {
  return foreignText(text, { secrets: [], length });
}

/** The store of a file ledger. */
export function fileStoreOf(options: FileLedgerOptions): FileStore {
  const { branch, path, directory, patience = PATIENCE, gitPatience = GIT_PATIENCE } = options;
  if (branch === undefined) return folderStore({ path, directory, milliseconds: patience });
  return branchStore({ branch, path, directory, milliseconds: patience, gitMilliseconds: gitPatience });
}

const PATIENCE = 20_000;
const GIT_PATIENCE = 60_000;

/** A file that may be written on. */
interface SoundFile {
  readonly chain: Chain;
  readonly records: readonly LedgerRecord[];
  readonly place: LedgerPlace;
}

/** Throws a LedgerError for a file that is damaged: what stands on it would be lost with it. */
function soundFile(found: FoundFile, place: LedgerPlace, store: FileStore): SoundFile {
  const chain = readChain(found, place);
  const { records, doubts } = historyOf(chain.entries, place);
  const damage = found.damage ?? chain.damage ?? doubts[0]?.is;
  if (damage === undefined) return { chain, records, place };
  throw new LedgerError(
    `Nothing is written to the ledger of ${place.service} in ${place.environment} in ${store.name}, since it is damaged: ${damage}. Look at who did it, and put it right.`,
  );
}

function written(
  chain: Chain,
  what: Happening,
  { place, at }: { readonly place: LedgerPlace; readonly at: number },
): Addition {
  const read = readHappening(what);
  if (read.ok) return additionTo(chain, { what: read.happening, place, at });
  throw new LedgerError(`The ledger cannot hold what is to be written: ${read.problem}.`);
}

/** What was written since the ledger was read; `undefined` = nothing. A ledger only grows, so that it is enough to count. */
function newsSince(seen: LedgerReading, records: readonly LedgerRecord[]): string | undefined {
  const newest = records.at(-1);
  if (newest?.id !== seen.records.at(-1)?.id) {
    return `the newest deployment is ${newest?.id ?? "none"}, and was ${seen.records.at(-1)?.id ?? "none"} when the ledger was read`;
  }
  const more = eventsOf(records) - eventsOf(seen.records);
  return more === 0 ? undefined : `entries about the deployments that were read: ${more} more`;
}

function eventsOf(records: readonly LedgerRecord[]): number {
  return records.reduce((sum, { events }) => sum + events.length, 0);
}

function startedBy({ run, startedAt }: LedgerRecord): string {
  const of = run.actor === "" ? "" : ` of ${shown(run.actor)}`;
  const at = run.url === "" ? "" : `, ${shown(run.url, 300)}`;
  return `run ${shown(run.id)}, attempt ${run.attempt}${of} (since ${new Date(startedAt).toISOString()}${at})`;
}

function hexOf(digest: string): string {
  const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
  if (hex !== undefined) return hex;
  throw new LedgerError(`"${shown(digest)}" is no digest: write sha256:<64 hex digits>.`);
}
