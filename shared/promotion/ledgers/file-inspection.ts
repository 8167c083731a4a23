import { LedgerError } from "../ledger.ts";
import type { InspectedEnvironment, InspectedFault, LedgerInspection } from "../ledger-inspection.ts";
import { type LedgerPlace, readChain } from "./file-chain.ts";
import { type FileLedgerOptions, fileLedger, fileStoreOf } from "./file-ledger.ts";
import { readingOf } from "./file-reading.ts";
import { contractFile, contractOfFile, type FileStore, filesOf, placeOfFile } from "./file-store.ts";
import { isContractOf } from "./kept-contract.ts";

/**
 * Looks at everything that a file ledger holds. Writes nothing. Throws a LedgerError when the ledger as a whole cannot be reached;
 * what is wrong with one of its files is told.
 */
export async function inspectFileLedger(options: FileLedgerOptions): Promise<LedgerInspection> {
  const store = fileStoreOf(options);
  const names = await store.names();
  const environments: InspectedEnvironment[] = [];
  for (const place of placesOf(names)) environments.push(await inspectedEnvironment(place, store, options));
  const contracts = names.flatMap((name) => contractOfFile(name) ?? []).sort();
  return {
    ledger: store.name,
    environments,
    contracts: { count: contracts.length, ...(await faultsOfContracts(contracts, store)) },
  };
}

/** Each once, by service and environment. */
function placesOf(names: readonly string[]): readonly LedgerPlace[] {
  const places = new Map<string, LedgerPlace>();
  for (const name of names) {
    const place = placeOfFile(name);
    if (place !== undefined) places.set(filesOf(place).log, place);
  }
  return [...places].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, place]) => place);
}

async function inspectedEnvironment(
  place: LedgerPlace,
  store: FileStore,
  options: FileLedgerOptions,
): Promise<InspectedEnvironment> {
  const { log, waiting: waitingFile } = filesOf(place);
  const unreadable: InspectedFault[] = [];
  const history = await told(log, unreadable, async () => await historyIn(place, store, options));
  const waiting = await told(waitingFile, unreadable, async () => await fileLedger(options).waiting(place));
  return { ...place, file: log, ...(history ?? NOTHING), waiting, unreadable };
}

const NOTHING = { entries: 0, newest: undefined, records: [], doubts: [] };

type History = Pick<InspectedEnvironment, "entries" | "newest" | "records" | "doubts">;

async function historyIn(place: LedgerPlace, store: FileStore, options: FileLedgerOptions): Promise<History> {
  const first = await historyOnce(place, store, options);
  // Who reads holds no lock: a line that is being repaired meanwhile looks like damage, and does so once.
  return first.doubts.length === 0 ? first : await historyOnce(place, store, options);
}

async function historyOnce(place: LedgerPlace, store: FileStore, { clock }: FileLedgerOptions): Promise<History> {
  const found = await store.read(place);
  const { entries } = readChain(found, place);
  const { records, doubts } = readingOf(found, place, (clock ?? Date.now)());
  const newest = entries.at(-1);
  return { entries: entries.length, newest: newest && { hash: newest.hash, at: newest.at }, records, doubts };
}

/** Contract files that are read at a time. */
const AT_A_TIME = 16;

async function faultsOfContracts(
  names: readonly string[],
  store: FileStore,
): Promise<Omit<LedgerInspection["contracts"], "count">> {
  const damaged: InspectedFault[] = [];
  const unreadable: InspectedFault[] = [];
  for (let first = 0; first < names.length; first += AT_A_TIME) {
    const some = names.slice(first, first + AT_A_TIME);
    const contents = await told("contracts", unreadable, async () => await store.contracts(some));
    // What is wrong with the place is wrong with all of them.
    if (contents === undefined) break;
    for (const [index, name] of some.entries()) {
      const content = contents[index];
      // One that is gone meanwhile was there a moment ago, and nobody of ours takes one away.
      if (content !== undefined && isContractOf(`sha256:${name}`, content.toString("utf8"))) continue;
      damaged.push({ file: contractFile(name), is: "it is not the contract that its digest names" });
    }
  }
  return { damaged, unreadable };
}

/** What some work answers; `undefined` = it could not be read, which is added to `faults`. */
async function told<Answer>(
  file: string,
  faults: InspectedFault[],
  work: () => Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    faults.push({ file, is: error.message });
    return undefined;
  }
}
