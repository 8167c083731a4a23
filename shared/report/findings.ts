import type { ClientFinding } from "../contract/client-findings.ts";
import type { ContractReport } from "../gates/contract-report.ts";

/** The candidate's findings: those that the baseline does not have, and those that it has too. */
export function findingsOf(report: ContractReport): {
  readonly appeared: readonly ClientFinding[];
  readonly stayed: readonly ClientFinding[];
} {
  const key = (finding: ClientFinding): string => JSON.stringify([finding.id, finding.subject]);
  const known = new Set(report.baseline.findings.map(key));
  return {
    appeared: report.candidate.findings.filter((finding) => !known.has(key(finding))),
    stayed: report.candidate.findings.filter((finding) => known.has(key(finding))),
  };
}
