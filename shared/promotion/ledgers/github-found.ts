import type { Release } from "../../change/release.ts";
import type { Head } from "./github-head.ts";
import type { ReadPayload, RecordedDeployment } from "./github-payload.ts";
import type { KnownRun, RunRules } from "./github-run-rules.ts";
import type { StatusWord } from "./github-words.ts";

/** A status of a deployment as GitHub has it. */
export interface FoundStatus {
  readonly word: StatusWord;
  /** The run of its log; `undefined` = it names none of this repository. */
  readonly runId: string | undefined;
  readonly at: number;
  readonly byPerson: boolean;
}

/** A deployment as GitHub has it. */
export interface FoundDeployment {
  readonly id: string;
  readonly nodeId: string;
  readonly originalEnvironment: string;
  readonly commit: string;
  readonly createdAt: number;
  readonly byPerson: boolean;
  readonly payload: ReadPayload;
  readonly statuses: readonly FoundStatus[];
  /** Where the statuses go on; `undefined` = these are all. */
  readonly cursor: string | undefined;
}

/** What became of a deployment that is named and not listed. `here` = it is listed further on. */
export type Lookup = "gone" | "here" | { readonly environment: string };

export interface ReadQuery {
  readonly service: string;
  readonly environment: string;
  readonly reaching?: Release | undefined;
}

/** All that was found out of an environment so far. */
export interface Found {
  readonly query: ReadQuery;
  readonly head: Head | "none" | "malformed";
  /** Newest first. */
  readonly deployments: readonly FoundDeployment[];
  readonly byId: ReadonlyMap<string, FoundDeployment>;
  /** Whether there are no older ones. */
  readonly isWhole: boolean;
  readonly lookups: ReadonlyMap<string, Lookup>;
  readonly runs: ReadonlyMap<string, KnownRun>;
  /** Deployments of which some statuses are not read, since there are too many. */
  readonly tooLong: ReadonlySet<string>;
  readonly rules: RunRules;
  readonly now: number;
}

/** A deployment of ours in the chain. */
export interface Link extends FoundDeployment {
  readonly payload: RecordedDeployment;
}
