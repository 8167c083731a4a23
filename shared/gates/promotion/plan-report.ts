import type { ChangeKind, Release } from "../../change/release.ts";
import type { ToolChanges } from "../../notify/tool-changes.ts";
import type { ContractChange } from "../../promotion/contract-changes.ts";
import type { GateAnswer, PromotionDecision, PromotionGate } from "../../promotion/gate.ts";
import type { LedgerDoubt, Override } from "../../promotion/ledger.ts";

/** What a plan came to: every gate at once, and the answer for all of them. Holds no secret; texts may be foreign. */
export interface PlanReport {
  readonly reportVersion: 1;
  readonly service: string;
  readonly environment: string;
  readonly release: Release;
  /** The image without its digest; empty = there is none. */
  readonly image: string;
  readonly decision: PromotionDecision;
  /** In the order in which they are told; every gate once. */
  readonly gates: readonly GateAnswer[];
  readonly blockingGates: readonly PromotionGate[];
  readonly changeKind: ChangeKind;
  readonly contractChange: ContractChange;
  /** Changes of the contract that break agents of what is served; one at least where nobody can tell. */
  readonly breakingChanges: number;
  /** ISO 8601 in UTC; `null` = it passes now, or waiting does not help. */
  readonly eligibleAt: string | null;
  /** ISO 8601 in UTC, by the ledger's clock; `null` = the ledger could not be asked. */
  readonly at: string | null;
  readonly soak: {
    readonly elapsedSeconds: number;
    readonly requiredSeconds: number;
    readonly verifications: number;
  } | null;
  /** The freeze that blocks for longest; `null` = none blocks. */
  readonly freeze: { readonly id: string; readonly endsAt: string | null } | null;
  /** What the environment has by the ledger; `null` = nothing, or it is not known. */
  readonly current: { readonly release: Release; readonly deploymentId: string; readonly since: string } | null;
  /** What is not believed of the ledgers of the environment and of the one before; what blocks has a reason of its own. */
  readonly doubts: readonly PlanDoubt[];
  /** Digest of the contract that the environment serves now; `null` = it was not captured. */
  readonly servedDigest: string | null;
  /** Tools that agents would lose. */
  readonly removedTools: readonly string[];
  /** What becomes of each tool; `null` = nothing was compared, or too much has changed to tell it here. */
  readonly tools: ToolChanges | null;
  readonly ticket: { readonly key: string; readonly url: string } | null;
  readonly approvers: readonly string[];
  /** The emergency, where one was declared and holds. */
  readonly override: Override | null;
  readonly isRollback: boolean;
}

/** Something in a ledger that is no evidence. */
export interface PlanDoubt extends LedgerDoubt {
  readonly environment: string;
}
