import type { Addition, Chain, LedgerPlace, StoredFile } from "./file-chain.ts";

/** Bytes of a ledger file at most: some hundred thousand entries. */
export const MOST_LEDGER_BYTES = 256 * 1024 * 1024;
/** Bytes of a contract file at most. */
export const MOST_CONTRACT_BYTES = 64 * 1024 * 1024;

/** A ledger file as a store has it. */
export interface FoundFile extends StoredFile {
  /** What is wrong with the place where it stands, for people; `undefined` = nothing is. */
  readonly damage: string | undefined;
}

/** What is to be written; `addition` goes behind the whole lines of `chain`. */
export interface Change {
  readonly chain: Chain;
  readonly addition: Addition;
  readonly contract: { readonly name: string; readonly text: string } | undefined;
  /** What happens, on one line, for those who look at the store. */
  readonly title: string;
}

/**
 * Where ledger files are: one file for each service and environment with its head, and contract files by name. Throws a LedgerError
 * for what cannot be read or written.
 */
export interface FileStore {
  /** For people: `.mcp-gates/ledger`. */
  readonly name: string;
  read(place: LedgerPlace): Promise<FoundFile>;
  /**
   * Lets `judge` look at a file while nobody else writes it, and writes what it wants, durably, before it answers. Where others
   * cannot be kept away, `judge` is called again with what they have written, as often as it takes; nothing of the calls before counts.
   */
  change<Answer>(
    place: LedgerPlace,
    judge: (found: FoundFile) => { readonly answer: Answer; readonly change?: Change | undefined },
  ): Promise<Answer>;
  /** `undefined` = there is none of this name. */
  contract(name: string): Promise<Buffer | undefined>;
}

/** The files of an environment, as paths below the folder of a ledger. */
export function filesOf({ service, environment }: LedgerPlace): { readonly log: string; readonly head: string } {
  const stem = `records/${fileName(service)}/${fileName(environment)}`;
  return { log: `${stem}.jsonl`, head: `${stem}.head` };
}

/** The path of a contract file below the folder of a ledger. */
export function contractFile(name: string): string {
  return `contracts/${name}.json`;
}

/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/** Names of services and environments stand for themselves where every file system takes them; the others are spelled in hex. */
function fileName(name: string): string {
  const isPlain = /^[a-z0-9_][a-z0-9._-]{0,99}$/.test(name) && !name.endsWith(".") && !DEVICE.test(name);
  return isPlain ? name : `~${Buffer.from(name, "utf8").toString("hex")}`;
}
