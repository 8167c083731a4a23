import type { FreezeTier } from "../policy/freeze.ts";
import type { ChangeKind } from "../policy/vocabulary.ts";

/** A freeze of one environment, for people and programs. Moments are ISO 8601 in UTC. */
export interface FreezeWindow {
  /** Id of the calendar. */
  readonly calendar: string;
  readonly tier: FreezeTier;
  /** The kinds of change that it stops. */
  readonly changes: readonly ChangeKind[];
  readonly from: string;
  /** `null` = no end is in sight. */
  readonly to: string | null;
  /** What clocks of the calendar's zone show then: `2027-01-04 08:00 Europe/Berlin`. */
  readonly localFrom: string;
  readonly localTo: string | null;
  /** How a change passes all the same; phrases for people. */
  readonly waysPast: readonly string[];
}

/** A calendar of which nobody can tell when it freezes. */
export interface FreezeProblem {
  readonly calendar: string;
  readonly tier: FreezeTier;
  readonly environments: readonly string[];
  readonly problem: string;
  /** Whether the environments are frozen for that reason; else it is a warning. */
  readonly blocks: boolean;
}

/** What is frozen when: `mcp-gates freeze list`. */
export interface FreezeCalendarReport {
  readonly policy: string;
  readonly from: string;
  readonly to: string;
  readonly environments: readonly {
    readonly name: string;
    /** In order. */
    readonly windows: readonly FreezeWindow[];
    /** Windows that are left out because there are too many. */
    readonly more: number;
  }[];
  readonly problems: readonly FreezeProblem[];
}

/** Whether a change may go to an environment now: `mcp-gates freeze check`. */
export interface FreezeCheckReport {
  readonly policy: string;
  readonly environment: string;
  readonly changeKind: ChangeKind;
  readonly contractChange: string;
  readonly at: string;
  readonly decision: "pass" | "fail" | "wait" | "unknown";
  /** When nothing that can be read blocks any more; `null` = nothing blocks, or no end is in sight. */
  readonly opensAt: string | null;
  readonly freezes: readonly (Partial<FreezeWindow> & {
    readonly calendar: string;
    readonly tier: FreezeTier;
    readonly effect: "blocks" | "warns" | "allows" | "lifted" | "rolls-back";
    readonly problem: string | null;
    readonly waysPast: readonly string[];
  })[];
  /** The first window that begins later and that would block this change; `null` = none within the horizon. */
  readonly next: FreezeWindow | null;
}
