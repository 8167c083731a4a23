import type { ToolChanges } from "./tool-changes.ts";

/** What can be told of a deployment, in the order in which it usually happens. */
export const NOTICE_STATES = [
  "started",
  "waiting",
  "shifted",
  "soaking",
  "succeeded",
  "failed",
  "rolled-back",
  "blocked",
  "break-glass",
] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** One end of a deployment: what ran before, or what runs then. */
export interface NoticeRelease {
  readonly version: string | null;
  /** Digest of the contract, as `sha256:` and hex digits. */
  readonly contractDigest: string | null;
}

/** The workflow run that tells. Ids only grow, so a smaller one is older. */
export interface NoticeRun {
  readonly id: number;
  readonly attempt: number;
}

/**
 * One deployment at one moment: all that a message about it says. Every text may have been written by a server, a ticket or a
 * pull request, so it is escaped by whoever renders it. What is not known is `null` or empty, and is left out.
 */
export interface DeploymentNotice {
  readonly state: NoticeState;
  readonly service: string;
  readonly environment: string;
  readonly from: NoticeRelease;
  readonly to: NoticeRelease;
  /** `null` when no comparison of the contracts was given. */
  readonly tools: ToolChanges | null;
  /** Healthy time so far and asked for, and when the soak is over; as whoever tells it writes them. */
  readonly soak: {
    readonly elapsed: string | null;
    readonly required: string | null;
    readonly eligibleAt: string | null;
  };
  /** The change window of the ticket. */
  readonly window: { readonly start: string | null; readonly end: string | null };
  readonly ticket: { readonly key: string; readonly url: string | null } | null;
  readonly approvers: readonly string[];
  /** The gates that were passed over in an emergency, and why. */
  readonly override: { readonly gates: readonly string[]; readonly reason: string | null } | null;
  /** Why it is in this state: what failed, what it waits for. */
  readonly reason: string | null;
  readonly actor: string | null;
  readonly run: NoticeRun;
  readonly runUrl: string | null;
  /** What happens next. */
  readonly next: string | null;
  /** What to go back to. */
  readonly rollback: string | null;
}

/** Whether people are called, beyond seeing the message when they look. */
export function callsPeople(state: NoticeState): boolean {
  return state === "failed" || state === "break-glass";
}

/** Whether a notice must arrive: nobody may pass over a gate unseen. */
export function mustArrive(state: NoticeState): boolean {
  return state === "break-glass";
}
