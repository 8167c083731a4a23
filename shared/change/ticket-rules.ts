import type { ChangeKind, ReleaseName } from "./release.ts";
import type { TicketSystemName } from "./ticket.ts";

/**
 * Values that a field may have. Where ids are given they alone decide, because names are translated and can be given to
 * something new. A list without either allows nothing, which is a mistake of the policy.
 */
export interface AllowList {
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** Whose approval does not count. */
export const DISTINCT_FROM = ["ticket-requester", "run-actor", "commit-authors"] as const;
export type DistinctFrom = (typeof DISTINCT_FROM)[number];

/** How many different people must have approved. */
export interface ApprovalDemand {
  /** At least one. */
  readonly min: number;
  /** The group or role for which they approve, as the system names it; `undefined` = any. */
  readonly group: string | undefined;
}

/** What the policy demands of tickets in one environment. Beside each part stands the key of the policy file. */
export interface TicketRules {
  /** `tickets.provider` */
  readonly system: TicketSystemName;
  /** The kinds of change that need a ticket: `change-control.kinds`, none where `change-control.required` is false. */
  readonly kinds: readonly ChangeKind[];
  /** `tickets.projects`: projects, tables or repositories. */
  readonly projects: AllowList;
  /** `tickets.issue-types`; `undefined` = any. */
  readonly types: AllowList | undefined;
  /** Types of ticket for an emergency: `break-glass.require.ticket-type`; `undefined` = there is no such way here. */
  readonly emergencyTypes: AllowList | undefined;
  readonly states: {
    /** `tickets.states.approved` and `approved-ids` */
    readonly approved: AllowList;
    /** States in which waiting may help: what is in neither list is refused. */
    readonly pending: AllowList;
  };
  /** Whether a ticket that is on hold is refused. */
  readonly refuseOnHold: boolean;
  /** What the system may say of conflicts with other changes; `undefined` = it is not asked. */
  readonly conflicts: readonly string[] | undefined;
  readonly approvals: {
    /**
     * What each kind of change demands; `undefined` = nothing: `tickets.approvals.min`. A breaking change of the contract
     * demands the change advisory board's approval as well, and is never let through without one.
     */
    readonly demands: Readonly<Record<ChangeKind | "breaking", ApprovalDemand | undefined>>;
    /** `tickets.approvals.forbid-self` = all three. */
    readonly distinctFrom: readonly DistinctFrom[];
    /** Whether an approval must be younger than the last edit of what it approved. */
    readonly afterEdits: boolean;
  };
  /**
   * Account ids of the ticket system by GitHub login: `tickets.users`. `null` = has no account there, as bots have none. Not
   * asked where the system is GitHub itself.
   */
  readonly users: Readonly<Record<string, string | null>>;
  readonly window: {
    /** `tickets.window.required` */
    readonly required: boolean;
    /** By how much it is widened on both sides: `tickets.window.grace`. */
    readonly graceMilliseconds: number;
  };
  readonly binding: {
    /** `tickets.binding.mode`: `title` = the marker in the title counts where a field is empty. */
    readonly mode: "field" | "title";
    /** The names of a release that bind a ticket to it. */
    readonly releaseNames: readonly ReleaseName[];
    /** Whether a ticket may be for several services or environments of which this is one. */
    readonly several: boolean;
  };
  /** `tickets.reuse` */
  readonly reuse: "single-deployment" | "unlimited";
}

/** Whether such a change needs a ticket at all: an emergency always does. */
export function needsTicket(
  { kinds }: TicketRules,
  change: { readonly possibleKinds: readonly ChangeKind[]; readonly breaking: boolean; readonly emergency: boolean },
): boolean {
  const asks = change.possibleKinds.some((kind) => kinds.includes(kind));
  return asks || change.emergency || (change.breaking && kinds.includes("schema"));
}
