import type { FailureClass } from "../mcp/probe/failure-classes.ts";
import type { ProbeResult } from "../mcp/probe/model.ts";
import type { SetDecision } from "../mcp/probe/set-gates.ts";

/** What the probe gate came to: every target, and the answer for all of them. Holds no secret. */
export interface ProbeReport {
  readonly service: string;
  readonly decision: SetDecision["decision"];
  readonly answers: SetDecision["answers"];
  readonly parity: SetDecision["parity"];
  /** The worst class of the targets that are not healthy; `null` = all are. */
  readonly failureClass: FailureClass | null;
  readonly healthy: number;
  readonly unhealthy: number;
  /** The semantic digest that all targets have; `null` when they differ or are not known. */
  readonly digest: string | null;
  /** In the order in which the targets were given. */
  readonly results: readonly ProbeResult[];
  /** From where was asked, in the user's words; `null` = not said. */
  readonly vantage: string | null;
  /** How it was waited for; `null` = asked once. */
  readonly waited: { readonly attempts: number; readonly milliseconds: number; readonly succeeded: boolean } | null;
}
