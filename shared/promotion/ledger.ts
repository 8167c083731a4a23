import type { Release } from "../change/release.ts";
import type { Fingerprints } from "./fingerprints.ts";
import type { PromotionReasonCode } from "./promotion-reasons.ts";
import type { DeploymentRecord } from "./soak.ts";

/*
 * The durable record of what was deployed where, when, by whom, under which ticket. All times are those of its own clock, in
 * milliseconds since 1970. It is written before something happens and after it has happened, never instead.
 */

/** The run of a workflow, or of another CI system, that wrote something. */
export interface LedgerRun {
  readonly id: string;
  readonly attempt: number;
  /** Where people see it; empty = nowhere. */
  readonly url: string;
  /** Who started it, as the CI system names them; empty = not known. */
  readonly actor: string;
}

/** An emergency that went past gates. */
export interface Override {
  readonly reason: string;
  /** Names of those who allowed it. */
  readonly approvers: readonly string[];
  /** The gates that it passed by: `soak`, `freeze:light`, `freeze:hard`. */
  readonly bypassed: readonly string[];
  /** Until when it held. */
  readonly expiresAt: number;
}

/** What is said of a deployment when it starts. */
export interface NewDeployment {
  readonly service: string;
  readonly environment: string;
  readonly release: Release;
  /** The image without its digest, `registry.example.com/acme/payments-mcp`; empty = there is none. */
  readonly image: string;
  readonly protocolVersion: string | undefined;
  /** The deployment to the environment before that lets it go on; `undefined` = there is none before. */
  readonly from: { readonly environment: string; readonly deploymentId: string } | undefined;
  readonly ticket: { readonly system: string; readonly key: string; readonly id: string } | undefined;
  readonly policyDigest: string;
  readonly override: Override | undefined;
  /** Whether it goes back to a release that worked here before. */
  readonly isRollback: boolean;
  readonly run: LedgerRun;
  /** The run that asked for it, where another one starts what waited; the commit is that one's. */
  readonly askedBy?: string | undefined;
  /** The commit that is deployed, 40 hex digits. */
  readonly commit: string;
  /** What must differ between environments; `undefined` = the policy asks for nothing of the kind, or its values were not given. */
  readonly fingerprints?: Fingerprints | undefined;
}

/** One deployment as a ledger has it; its events are told by {@link DeploymentRecord}. */
export interface LedgerRecord extends DeploymentRecord, Omit<NewDeployment, "release"> {
  readonly startedAt: number;
}

/** Something in a ledger that is not believed. */
export interface LedgerDoubt {
  readonly code:
    | Extract<PromotionReasonCode, `ledger.${string}`>
    /** Left out without harm: they are no evidence, and what is told of them is for people to look at. */
    | "ledger.forged-record"
    | "ledger.forged-status"
    | "ledger.foreign-record"
    | "ledger.replayed-payload";
  /** The record that it is about; empty = the ledger as a whole. */
  readonly recordId: string;
  /** What was found, a phrase for people. May hold foreign text. */
  readonly is: string;
  /** Whether nothing may be decided by the ledger as long as it is there. */
  readonly blocks: boolean;
}

/** What a ledger tells of one service in one environment. */
export interface LedgerReading {
  readonly service: string;
  readonly environment: string;
  /** Those that are believed, oldest first. */
  readonly records: readonly LedgerRecord[];
  readonly doubts: readonly LedgerDoubt[];
  /** Whether there are older ones that were not read. */
  readonly hasOlder: boolean;
  readonly now: number;
}

/** What is recorded of a deployment after its start. */
export type LedgerEvent =
  | {
      readonly kind: "verified";
      /** Who looked: `protocol-probe`. */
      readonly source: string;
      readonly passed: boolean;
      readonly contractDigest: string | undefined;
      /** Why not, on one line; empty = it passed. */
      readonly detail: string;
    }
  | { readonly kind: "finished"; readonly outcome: DeploymentOutcome; readonly detail: string };

/**
 * How a deployment ends: it serves; it did not come to serve; what was there before serves again; or nobody knows, because its job
 * died.
 */
export const DEPLOYMENT_OUTCOMES = ["success", "failure", "rolled-back", "abandoned"] as const;
export type DeploymentOutcome = (typeof DEPLOYMENT_OUTCOMES)[number];

export type StartAnswer =
  | { readonly state: "started"; readonly deploymentId: string }
  /** Another deployment to the environment is under way; `by` says whose, for people. */
  | { readonly state: "busy"; readonly by: string; readonly deploymentId: string | undefined }
  /** The ledger is not as it was read: judge again. */
  | { readonly state: "changed"; readonly what: string };

/** A ledger that cannot be read or written; `message` is for people, and says what to do. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";
}

/** A ledger. Every method throws a LedgerError when it cannot do what it says, and has then written nothing that is not true. */
export interface Ledger {
  /**
   * What it tells of an environment: at least everything since the newest record of another release than the newest one's, and since
   * what serves; with `reaching`, at least everything since the newest success of that release too, and all of it where there is none.
   */
  read(query: {
    readonly service: string;
    readonly environment: string;
    readonly reaching?: Release | undefined;
  }): Promise<LedgerReading>;
  /**
   * Writes that a deployment begins, when none is under way and nothing was written since `seen` was read. Of several at once one
   * wins. `contract` = the contract file, which is kept by its digest before anything else is written.
   */
  start(
    deployment: NewDeployment,
    given: { readonly seen: LedgerReading; readonly contract: KeptContract | undefined },
  ): Promise<StartAnswer>;
  /**
   * Writes what became of a deployment. To finish one that has the same outcome already completes what is missing, as
   * the ends of those whose place it took: `replaced`, or, where it goes back (`isRollback`), `ended` with the cause
   * `rolled-back` of what it rolled back. To finish one that has another outcome throws, unless a success is rolled back.
   */
  record(
    deployment: { readonly service: string; readonly environment: string; readonly id: string },
    event: LedgerEvent,
    run: LedgerRun,
  ): Promise<void>;
  /** The text of a contract file by its strict or semantic digest; `undefined` = it is not kept. */
  contract(digest: string): Promise<string | undefined>;
  /** By its own clock. */
  now(): Promise<number>;
  /** What waits for its time in an environment; `undefined` = nothing does. It is a wish: whoever starts it judges everything anew. */
  waiting(place: { readonly service: string; readonly environment: string }): Promise<WaitingPromotion | undefined>;
  /**
   * Keeps what waits for its time, in place of what waited before; `undefined` = nothing waits any more. The contract file is
   * kept as in {@link Ledger.start}. Of several at once the last one counts.
   */
  setWaiting(
    place: { readonly service: string; readonly environment: string },
    waiting: WaitingPromotion | undefined,
    contract?: KeptContract | undefined,
  ): Promise<void>;
}

/** A promotion that was refused because its time has not come, as it was asked for. */
export interface WaitingPromotion {
  /** `registry.example.com/name@sha256:…`. */
  readonly image: string;
  /** The semantic digest of the contract, which is kept. */
  readonly contractDigest: string;
  readonly schemaVersion: string | undefined;
  /** The key of the ticket, as somebody typed it to start the run; `undefined` = none was named. */
  readonly ticket: string | undefined;
  readonly run: LedgerRun;
  /** The commit that is deployed, 40 hex digits. */
  readonly commit: string;
  /** When it was asked for, by the ledger's clock. */
  readonly since: number;
}

/** A contract file, named by the digest that releases name. */
export interface KeptContract {
  /** `sha256:` and 64 hex digits. */
  readonly digest: string;
  readonly text: string;
}

/** Whether a deployment has started and not ended. */
export function isUnderWay({ events }: Pick<LedgerRecord, "events">): boolean {
  return !events.some(({ kind }) => kind === "succeeded" || kind === "ended" || kind === "replaced");
}

/** Whether a deployment serves, as far as the record tells. */
export function isServing({ events }: Pick<LedgerRecord, "events">): boolean {
  const last = events.findLast(({ kind }) => kind !== "verified");
  return last?.kind === "succeeded";
}
