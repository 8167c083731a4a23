import type { LedgerDoubt, LedgerRecord, WaitingPromotion } from "./ledger.ts";

/** Everything that a file ledger holds, and what is wrong with it where. */
export interface LedgerInspection {
  /** Where it is, for people: `.mcp-gates/ledger`. */
  readonly ledger: string;
  /** By service and environment. */
  readonly environments: readonly InspectedEnvironment[];
  readonly contracts: {
    readonly count: number;
    /** Files that are not what their digest names. */
    readonly damaged: readonly InspectedFault[];
    /** Files that cannot be read. */
    readonly unreadable: readonly InspectedFault[];
  };
}

/** The history of a service in an environment. */
export interface InspectedEnvironment {
  readonly service: string;
  readonly environment: string;
  /** The file of its chain, below the folder of the ledger. */
  readonly file: string;
  /** The entries that follow each other from the first one. */
  readonly entries: number;
  /** The last of them; `undefined` = there is none. */
  readonly newest: { readonly hash: string; readonly at: number } | undefined;
  /** What is told by the entries that are believed, oldest first. */
  readonly records: readonly LedgerRecord[];
  readonly doubts: readonly LedgerDoubt[];
  readonly waiting: WaitingPromotion | undefined;
  /** Files of it that cannot be read. */
  readonly unreadable: readonly InspectedFault[];
}

export interface InspectedFault {
  /** Below the folder of the ledger. */
  readonly file: string;
  /** What is wrong with it, for people. May hold foreign text. */
  readonly is: string;
}

/** `empty` = nothing is there, so that nobody can tell whether there ever was something. */
export type LedgerVerdict = "sound" | "damaged" | "unreadable" | "empty";

/** What is to be said of a ledger as a whole. Damage is certain, and counts more than what is not known. */
export function ledgerVerdict({ environments, contracts }: LedgerInspection): LedgerVerdict {
  const isDamaged = environments.some(({ doubts }) => doubts.some(({ blocks }) => blocks));
  if (isDamaged || contracts.damaged.length > 0) return "damaged";
  if ([contracts, ...environments].some(({ unreadable }) => unreadable.length > 0)) return "unreadable";
  return environments.length === 0 && contracts.count === 0 ? "empty" : "sound";
}
