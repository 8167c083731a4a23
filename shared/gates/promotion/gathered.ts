import type { Release } from "../../change/release.ts";
import type { LedgerFacts } from "../../promotion/gates/ledger-gate.ts";
import type { KeptContract } from "../../promotion/ledger.ts";
import type { Plan, PlanQuestion } from "../../promotion/plan.ts";
import type { TicketGateAnswer } from "../ticket-gate.ts";
import type { PlanReport } from "./plan-report.ts";

/** Everything that was found out for a plan, and what it came to. */
export interface Gathered {
  readonly question: PlanQuestion;
  readonly plan: Plan;
  readonly report: PlanReport;
  readonly service: string;
  readonly release: Release;
  /** The contract file of the release; `undefined` = there is none. */
  readonly contract: KeptContract | undefined;
  readonly protocolVersion: string | undefined;
  readonly ticket: TicketGateAnswer;
  /** Asks the ticket system again, for what may have changed meanwhile. */
  readonly askTicketAgain: (target: LedgerFacts) => Promise<TicketGateAnswer>;
  readonly source: LedgerFacts | undefined;
  readonly target: LedgerFacts;
}
