import type { ContractReport, Decision, PolicyEdit } from "./contract-report.ts";

/** The answers of a gate, the strictest first. */
const STRICTEST_FIRST = ["fail", "unknown", "pass"] as const satisfies readonly Decision[];

/**
 * The report that holds when a change edits the policy: of the answers by the version under the change and by its own, the
 * stricter one, so that neither lets pass what the other refuses. Of equally strict ones it is that of the base. Pure.
 */
export function stricterReport(
  byBase: ContractReport,
  byHead: ContractReport,
  edit: Pick<PolicyEdit, "base" | "head" | "relaxes">,
): ContractReport {
  const rank = ({ decision }: ContractReport): number => STRICTEST_FIRST.indexOf(decision);
  const held = rank(byHead) < rank(byBase) ? "head" : "base";
  const [report, other] = held === "head" ? [byHead, byBase] : [byBase, byHead];
  return {
    ...report,
    reason: report.decision === other.decision ? report.reason : `${report.reason}; ${WHOSE[held]}`,
    policyEdit: {
      base: edit.base,
      head: edit.head,
      held,
      other: { decision: other.decision, reason: other.reason },
      relaxes: edit.relaxes,
    },
  };
}

const WHOSE = {
  base: "so says the policy of the base, which holds until another one is merged",
  head: "so says the policy of this change, which is stricter than that of the base",
} as const;
