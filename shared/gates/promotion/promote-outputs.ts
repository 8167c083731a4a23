import type { PlanReport } from "./plan-report.ts";

/** The outputs of `actions/promote-environment`; `null` where there is nothing to say. */
export type PromoteOutputs = {
  readonly allowed: boolean | null;
  readonly decision: PlanReport["decision"];
  readonly "reason-code": string | null;
  readonly result: string;
  readonly "blocking-gates": string;
  readonly "change-kind": string | null;
  readonly breaking: number | null;
  readonly "eligible-at": string | null;
  readonly "soak-elapsed": number | null;
  readonly "freeze-id": string | null;
  readonly "freeze-ends-at": string | null;
  readonly "current-digest": string | null;
  readonly "removed-tools": string;
  readonly "deployment-id": string | null;
  readonly changed: boolean | null;
  readonly environments: string | null;
  readonly "override-used": boolean;
  readonly "ticket-key": string | null;
  readonly approvers: string;
  readonly "report-json": string | null;
  readonly "report-markdown": string | null;
  readonly "report-html": string | null;
};

/** Outputs of a phase that judges no gates. */
export const NO_OUTPUTS: PromoteOutputs = {
  allowed: null,
  decision: "pass",
  "reason-code": null,
  result: "{}",
  "blocking-gates": "[]",
  "change-kind": null,
  breaking: null,
  "eligible-at": null,
  "soak-elapsed": null,
  "freeze-id": null,
  "freeze-ends-at": null,
  "current-digest": null,
  "removed-tools": "[]",
  "deployment-id": null,
  changed: null,
  environments: null,
  "override-used": false,
  "ticket-key": null,
  approvers: "[]",
  "report-json": null,
  "report-markdown": null,
  "report-html": null,
};

/** The outputs of a plan. */
export function planOutputs(report: PlanReport): PromoteOutputs {
  const [worst] = report.gates
    .filter(({ gate }) => report.blockingGates.includes(gate))
    .flatMap(({ reasons }) => reasons)
    .filter((reason) => reason.decision === report.decision);
  return {
    ...NO_OUTPUTS,
    allowed: report.decision === "pass",
    decision: report.decision,
    "reason-code": worst?.code ?? null,
    result: JSON.stringify(report),
    // Names may hold commas.
    "blocking-gates": JSON.stringify(report.blockingGates),
    "change-kind": report.changeKind,
    breaking: report.breakingChanges,
    "eligible-at": report.eligibleAt,
    "soak-elapsed": report.soak?.elapsedSeconds ?? null,
    "freeze-id": report.freeze?.id ?? null,
    "freeze-ends-at": report.freeze?.endsAt ?? null,
    "current-digest": report.servedDigest,
    "removed-tools": JSON.stringify(report.removedTools),
    "override-used": report.override !== null,
    "ticket-key": report.ticket?.key ?? null,
    approvers: JSON.stringify(report.approvers),
  };
}
