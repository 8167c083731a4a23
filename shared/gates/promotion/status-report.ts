import type { ChangeKind, Release } from "../../change/release.ts";
import type { PromotionDecision } from "../../promotion/gate.ts";
import type { LedgerDoubt } from "../../promotion/ledger.ts";
import type { PromotionReason } from "../../promotion/promotion-reasons.ts";
import type { FreezeWindow } from "../freeze-report.ts";

/** What is where, since when, and what may go on when. Moments are ISO 8601 in UTC. Holds no secret; texts may be foreign. */
export interface StatusReport {
  readonly reportVersion: 1;
  readonly service: string;
  /** When it was so, by the ledger's clock. */
  readonly at: string;
  /** Up to when freezes are told. */
  readonly until: string;
  /** In the order of the policy. */
  readonly environments: readonly EnvironmentStatus[];
}

/**
 * What an environment does by its ledger: a release serves; one is on its way; nothing serves any more; nothing was ever
 * deployed; or nobody can tell, since the ledger cannot be read or believed.
 */
export const ENVIRONMENT_STATES = ["serving", "deploying", "stopped", "empty", "unknown"] as const;
export type EnvironmentState = (typeof ENVIRONMENT_STATES)[number];

/** What the newest verification found: all is well; it failed, or another contract was served; nobody has looked. */
export const HEALTHS = ["verified", "failing", "unverified"] as const;
export type Health = (typeof HEALTHS)[number];

export interface EnvironmentStatus {
  readonly name: string;
  readonly order: number;
  readonly promoteFrom: string | null;
  readonly isProtected: boolean;
  readonly state: EnvironmentState;
  /** Why the ledger could not be read, a phrase for people; `null` = it was. */
  readonly unreadable: string | null;
  /** What serves; `null` = nothing, or it is not known. */
  readonly serving: DeploymentStatus | null;
  /** Of what serves; `null` = nothing does. */
  readonly health: Health | null;
  /** Started and not ended, newest first. */
  readonly underWay: readonly DeploymentStatus[];
  /** A promotion to here that was refused because its time has not come; `null` = none, or it is not known. */
  readonly waiting: WaitingStatus | null;
  /** Where what serves may go next: one step for each environment that is promoted from here. */
  readonly onward: readonly OnwardStep[];
  /** Newest first, with what serves and what is under way. */
  readonly history: readonly DeploymentStatus[];
  /** Deployments that were read and are left out of `history`. */
  readonly earlier: number;
  /** Whether the ledger holds older ones that were not read. */
  readonly hasOlder: boolean;
  /** The newest verifications of the release that serves, else of the newest one. */
  readonly verifications: { readonly lastPassed: Verification | null; readonly lastFailed: Verification | null };
  /** Emergencies in the history, newest first, and when the review of each is due. */
  readonly reviews: readonly ReviewDue[];
  /** Freezes that are on or begin before `until`, in order. */
  readonly freezes: readonly FreezeWindow[];
  /** Windows that are left out because there are too many. */
  readonly moreFreezes: number;
  /** Calendars of which nobody can tell when they freeze it. */
  readonly unreadableCalendars: readonly { readonly calendar: string; readonly problem: string }[];
  /** What is not believed of the ledger, those first that block. */
  readonly doubts: readonly LedgerDoubt[];
}

/** What waits for its time; whoever starts it judges everything anew. */
export interface WaitingStatus {
  readonly release: Release;
  /** `registry.example.com/name@sha256:…`. */
  readonly image: string;
  readonly since: string;
  /** The key of the ticket as it was typed; `null` = none was named. */
  readonly ticket: string | null;
  /** Who asked for it; empty = not known. */
  readonly actor: string;
  /** Where people see the run that was refused; `null` = nowhere. Only ever https. */
  readonly runUrl: string | null;
}

/** What became of a deployment; `replaced` = a later one took its place. */
export const DEPLOYMENT_STATES = ["serving", "under-way", "replaced", "failed", "rolled-back", "abandoned"] as const;
export type DeploymentState = (typeof DEPLOYMENT_STATES)[number];

export interface DeploymentStatus {
  readonly id: string;
  readonly release: Release;
  /** The image without its digest; empty = there is none. */
  readonly image: string;
  readonly protocolVersion: string | null;
  readonly state: DeploymentState;
  readonly startedAt: string;
  /** From when it served; `null` = it never did. */
  readonly servedFrom: string | null;
  /** Until when it served; `null` = it still does, or it never did. */
  readonly servedTo: string | null;
  /** How long it served; `null` = it never did. */
  readonly servedSeconds: number | null;
  /** When it ended, whether it had served or not; `null` = it has not. */
  readonly endedAt: string | null;
  readonly ticket: { readonly system: string; readonly key: string; readonly url: string | null } | null;
  /** Who started the run; empty = not known. */
  readonly actor: string;
  /** Where people see the run; `null` = nowhere. Only ever https. */
  readonly runUrl: string | null;
  readonly commit: string;
  readonly from: { readonly environment: string; readonly deploymentId: string } | null;
  readonly isRollback: boolean;
  /** The emergency in which it went past gates; `null` = it did not. */
  readonly override: {
    readonly reason: string;
    readonly approvers: readonly string[];
    readonly bypassed: readonly string[];
    readonly expiresAt: string;
  } | null;
}

export interface Verification {
  readonly at: string;
  readonly source: string;
  /** `drifted` = another contract was served than the release has. */
  readonly result: "passed" | "failed" | "drifted";
  readonly deploymentId: string;
}

/** The review after an emergency. The ledger does not tell whether it was held. */
export interface ReviewDue {
  readonly deploymentId: string;
  readonly dueAt: string;
  /** Whether the time is over by which it had to be held. */
  readonly isOver: boolean;
}

/** Whether what serves in one environment may go to the next, as far as the ledger, soak and freezes say. */
export interface OnwardStep {
  readonly to: string;
  /** Whether that environment has this release already, and there is nothing to do. */
  readonly isThere: boolean;
  /** The worst of the gates ledger, order, soak and freeze. The others (contract, ticket, approvals …) are judged by the plan alone. */
  readonly decision: PromotionDecision;
  /** When they let it pass at the earliest; `null` = they do now, or waiting alone does not help. */
  readonly eligibleAt: string | null;
  /** The worst first. */
  readonly reasons: readonly Omit<PromotionReason, "who">[];
  /** The kind of change that it is for the environment; `null` = nobody knows what it has, and the firmest freeze counts. */
  readonly changeKind: ChangeKind | null;
  /** `null` = the policy asks for no soak, or it goes back to what worked there. */
  readonly soak: {
    readonly decision: PromotionDecision;
    readonly elapsedSeconds: number;
    readonly requiredSeconds: number;
    readonly verifications: number;
    readonly requiredVerifications: number;
    /** When it has soaked long enough, if all goes well; `null` = it would have to be deployed anew. */
    readonly eligibleAt: string | null;
  } | null;
  readonly freeze: {
    readonly decision: PromotionDecision;
    /** The calendars that block now. */
    readonly blocking: readonly string[];
    /** When none does any more; `null` = none does now, or no end is in sight. */
    readonly opensAt: string | null;
    /** When a freeze begins that will block it, from the time on at which it may go; `null` = none before `until`. */
    readonly closesAt: string | null;
  };
}
