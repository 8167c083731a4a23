import { digestOfText } from "../../shared/contract/canonical.ts";
import type { Change } from "../../shared/contract/change.ts";
import type { ClientFinding } from "../../shared/contract/client-findings.ts";
import { BUMPS, SEVERITIES } from "../../shared/contract/rule.ts";
import type { ContractReport, ReportSide } from "../../shared/gates/contract-report.ts";

/** A change with the facts that a test cares about; the rest is a maximum that was lowered. */
export function aChange(facts: Partial<Change> = {}): Change {
  const subject = facts.subject ?? { kind: "tool", name: "create_payment" };
  const rule = facts.rule ?? "input-maximum-lowered";
  const pointer = facts.pointer ?? "/inputSchema/properties/amount/maximum";
  const before = facts.before === undefined ? 500 : facts.before;
  const after = facts.after === undefined ? 100 : facts.after;
  const group = hash([rule, subject.kind, pointer, before, after]);
  return {
    fingerprint: hash([group, subject.name, facts.renamedTo ?? null]),
    group,
    rule,
    severity: "breaking",
    bump: "major",
    subject,
    direction: "input",
    pointer,
    before,
    after,
    message: "argument amount: maximum was 500, is 100",
    proof: { state: "rule" },
    ...facts,
  };
}

/** A change of a tool as a whole: removed unless the facts say otherwise. */
export function aWholeChange(name: string, facts: Partial<Change> = {}): Change {
  return aChange({
    rule: "tool-removed",
    subject: { kind: "tool", name },
    direction: null,
    pointer: "",
    before: null,
    after: null,
    message: "the tool is gone and nothing new resembles it",
    ...facts,
  });
}

export function aFinding(facts: Partial<ClientFinding> = {}): ClientFinding {
  return {
    id: "tool-name-duplicate",
    subject: "search",
    pointer: "/tools/3",
    message: "two tools have this name; clients drop one of them",
    ambiguous: true,
    ...facts,
  };
}

export function aSide(facts: Partial<ReportSide> = {}): ReportSide {
  return {
    digest: `sha256:${"a".repeat(64)}`,
    semanticDigest: `sha256:${"b".repeat(64)}`,
    source: "mcp-contract.json",
    server: { name: "payments-mcp", version: "1.4.2" },
    protocolVersion: "2025-11-25",
    findings: [],
    notes: [],
    ...facts,
  };
}

/** A report whose summary, bump and decision follow from its changes unless the facts say otherwise. */
export function aReport(facts: Partial<ContractReport> = {}): ContractReport {
  const changes = [...(facts.changes ?? [])].sort((left, right) => rank(left) - rank(right));
  const number = (severity: Change["severity"]): number =>
    changes.filter((other) => other.severity === severity).length;
  const failOn = facts.options?.failOn ?? "breaking";
  const failing = failOn === "never" ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const fails = changes.some((change) => failing.includes(change.severity));
  return {
    reportVersion: 1,
    decision: fails ? "fail" : "pass",
    reason: fails ? "changes that the policy does not allow" : "no change that the policy forbids",
    service: "payments-mcp",
    identical: changes.length === 0,
    options: { callers: "declared", readers: "strict", failOn },
    baseline: aSide(),
    candidate: aSide({ digest: `sha256:${"c".repeat(64)}`, server: { name: "payments-mcp", version: "1.5.0" } }),
    changeKind: changes.some((change) => change.severity !== "notation") ? "schema" : "none",
    requiredBump: BUMPS[Math.max(0, ...changes.map((change) => BUMPS.indexOf(change.bump)))] ?? "none",
    declaredBump: null,
    declaredVersions: null,
    tokens: {
      tokenizer: "o200k_base",
      estimated: false,
      baseline: 3214,
      candidate: 3600,
      tools: [{ name: "search", baseline: 200, candidate: 586 }],
      moreTools: 0,
    },
    usage: null,
    summary: {
      breaking: number("breaking"),
      risky: number("risky"),
      review: number("review"),
      safe: number("safe"),
      notation: number("notation"),
    },
    notCompared: [],
    ...facts,
    changes,
  };
}

function rank(change: Change): number {
  return SEVERITIES.indexOf(change.severity);
}

function hash(parts: unknown): string {
  return digestOfText(JSON.stringify(parts)).slice(0, 16);
}
