import type { Actors } from "../../change/actors.ts";
import type { KeyHints, KeySource } from "../../change/ticket-key.ts";
import type { CallGitHub } from "../../github/client.ts";
import type { Policy } from "../../policy/policy.ts";
import type { TrustedSource } from "../../policy/trusted-file.ts";
import type { Ledger, LedgerRun } from "../../promotion/ledger.ts";
import type { WrittenCommits } from "../commit-authors.ts";
import type { ProbeSettings } from "../probe-settings.ts";
import type { TicketReach } from "../ticket-system-of-policy.ts";

/** What somebody wants to promote, and where to; what is not said is `undefined`. */
export interface PromotionRequest {
  readonly environment: string;
  readonly service?: string | undefined;
  /** `registry.example.com/name@sha256:…`. */
  readonly image?: string | undefined;
  /** A contract file, from the working directory. */
  readonly schemaPath?: string | undefined;
  /** The strict or semantic digest of the contract. */
  readonly schemaDigest?: string | undefined;
  readonly schemaVersion?: string | undefined;
  readonly ticket?: string | undefined;
  readonly ticketFrom: KeySource;
  /** Why an emergency goes past gates; `undefined` = it is none. */
  readonly breakGlassReason?: string | undefined;
  /** Why it goes back while a hard freeze is on. */
  readonly rollbackReason?: string | undefined;
  /** Files with attestations of the image, where they are not asked for at GitHub. */
  readonly attestationPath?: string | undefined;
}

/** Where a promotion runs: what it can ask, and what it may write to. */
export interface Surroundings {
  readonly policy: Policy;
  /** Where the policy and the calendars in files come from. */
  readonly policySource: TrustedSource;
  readonly ledger: Ledger;
  readonly run: LedgerRun;
  /** The run that asked for what this one starts; `undefined` = this one asks itself. */
  readonly askedBy?: string | undefined;
  /** When the run began, milliseconds since 1970 by the CI system; `undefined` = it does not say. */
  readonly runStartedAt: number | undefined;
  /** The commit that is deployed; empty where none is. */
  readonly commit: string;
  readonly hints: Omit<KeyHints, "input" | "messages">;
  /** Who started the run; who wrote what comes with it is asked for by the commit that serves. */
  readonly runActors: Actors["run"];
  /** The commits up to a head since one, or the last hundred where none is given; `undefined` = nobody can tell. */
  readonly commitsSince: (since: string | undefined, head: string) => Promise<WrittenCommits | undefined>;
  /** GitHub, and the run of a workflow there whose approvals count; `undefined` = it runs elsewhere. */
  readonly github:
    | {
        readonly call: CallGitHub;
        readonly repository: { readonly owner: string; readonly name: string };
        readonly serverUrl: string;
        /** `undefined` = no run of a workflow asks. */
        readonly runId: number | undefined;
      }
    | undefined;
  /** GitHub by a token that may read who is in which team; `undefined` = that of the run. */
  readonly members?: CallGitHub | undefined;
  readonly reach: Omit<TicketReach, "moreApprovers" | "moreTypes">;
  /** How the servers of environments are asked, beside what the policy says; which ones, it alone says. */
  readonly probing: Omit<ProbeSettings, "targets">;
  /** The working directory. */
  readonly directory: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly log: { info(message: string): void; notice(message: string): void; warning(message: string): void };
  readonly signal: AbortSignal;
}
