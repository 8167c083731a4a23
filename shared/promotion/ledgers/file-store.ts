import type { Addition, Chain, LedgerPlace, StoredFile } from "./file-chain.ts";

/** Bytes of a ledger file at most: some hundred thousand entries. */
export const MOST_LEDGER_BYTES = 256 * 1024 * 1024;
/** Bytes of a contract file at most. */
export const MOST_CONTRACT_BYTES = 64 * 1024 * 1024;
/** Bytes of a file about what waits at most. */
export const MOST_WAITING_BYTES = 256 * 1024;

/** A ledger file as a store has it. */
export interface FoundFile extends StoredFile {
  /** What is wrong with the place where it stands, for people; `undefined` = nothing is. */
  readonly damage: string | undefined;
}

/** A contract file by its name. */
export interface ContractFile {
  readonly name: string;
  readonly text: string;
}

/** What is to be written; `addition` goes behind the whole lines of `chain`. */
export interface Change {
  readonly chain: Chain;
  readonly addition: Addition;
  readonly contract: ContractFile | undefined;
  /** What happens, on one line, for those who look at the store. */
  readonly title: string;
}

/** What is to be kept of what waits. */
export interface WaitingChange {
  /** The file; `undefined` = nothing waits any more. */
  readonly text: string | undefined;
  readonly contract: ContractFile | undefined;
  /** What happens, on one line, for those who look at the store. */
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly at: number;
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
  /** Contract files by their names; `undefined` for each that is not there. */
  contracts(names: readonly string[]): Promise<readonly (Buffer | undefined)[]>;
  /** The file about what waits; `undefined` = there is none. */
  waiting(place: LedgerPlace): Promise<Buffer | undefined>;
  /** Gives it a content, or takes it away, durably; whole or not at all. */
  setWaiting(place: LedgerPlace, change: WaitingChange): Promise<void>;
  /** All files that are there, as paths below the folder of the ledger. */
  names(): Promise<readonly string[]>;
}

/** The files of an environment, as paths below the folder of a ledger. */
export interface LedgerFiles {
  readonly log: string;
  readonly head: string;
  readonly waiting: string;
}

/** The files of an environment. No two environments share one, also where a file system folds names. */
export function filesOf({ service, environment }: LedgerPlace): LedgerFiles {
  const stem = `${fileName(service)}/${fileName(environment)}`;
  return { log: `records/${stem}.jsonl`, head: `records/${stem}.head`, waiting: `waiting/${stem}.json` };
}

/** The environment that a file is of, whichever of its files it is; `undefined` = it is none of them. */
export function placeOfFile(path: string): LedgerPlace | undefined {
  const [, serviceName = "", environmentName = ""] = /^(?:records|waiting)\/([^/]+)\/([^/]+)\.[a-z]+$/.exec(path) ?? [];
  const place = { service: nameOf(serviceName), environment: nameOf(environmentName) };
  return Object.values(filesOf(place)).includes(path) ? place : undefined;
}

/** The path of a contract file below the folder of a ledger. */
export function contractFile(name: string): string {
  return `contracts/${name}.json`;
}

/** The name of the contract that a file is of; `undefined` = it is no contract file. */
export function contractOfFile(path: string): string | undefined {
  return /^contracts\/([0-9a-f]{64})\.json$/.exec(path)?.[1];
}

/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/** Names of services and environments stand for themselves where every file system takes them; the others are spelled in hex. */
function fileName(name: string): string {
  const isPlain = /^[a-z0-9_][a-z0-9._-]{0,99}$/.test(name) && !name.endsWith(".") && !DEVICE.test(name);
  return isPlain ? name : `~${Buffer.from(name, "utf8").toString("hex")}`;
}

function nameOf(file: string): string {
  return file.startsWith("~") ? Buffer.from(file.slice(1), "hex").toString("utf8") : file;
}
