import type { PlanReport } from "../gates/promotion/plan-report.ts";
import type { PromotionDecision, PromotionGate } from "../promotion/gate.ts";
import type { PromotionReasonOwner } from "../promotion/promotion-reason.ts";
import { visibleText } from "./escape.ts";
import { enumerate, shortDigest } from "./words.ts";

/** What each decision looks like, for those who see it and for those who hear it. */
export const DECISION_SIGNS: Readonly<Record<PromotionDecision, { readonly icon: string; readonly word: string }>> = {
  pass: { icon: "✅", word: "pass" },
  wait: { icon: "⏳", word: "wait" },
  fail: { icon: "❌", word: "fail" },
  unknown: { icon: "❔", word: "unknown" },
};

/** Who can change what stands in the way. */
export const REASON_OWNERS: Readonly<Record<PromotionReasonOwner, string>> = {
  run: "whoever starts the run",
  owner: "the team of the server",
  operator: "whoever runs the environments",
  approver: "those who approve",
  policy: "whoever may change the policy",
  administrator: "whoever gives permissions and credentials",
  time: "it comes by itself",
};

/** What each gate asks. */
export const GATE_QUESTIONS: Readonly<Record<PromotionGate, string>> = {
  policy: "is there a policy for it",
  ledger: "can the record be believed",
  identity: "is it known what is deployed",
  provenance: "is it known where it comes from",
  order: "was it in the environment before",
  contract: "do agents keep what they use",
  semver: "does the version say what changes",
  parity: "do all replicas before serve it",
  isolation: "are the environments apart",
  replicas: "are enough replicas healthy",
  soak: "was it healthy long enough",
  freeze: "may something change now",
  ticket: "is there an approved ticket",
  approvals: "have enough people approved",
};

/** The answer of a plan in one sentence without a full stop. Plain, visible text. */
export function planSentence(report: PlanReport): string {
  const what = `${releaseWords(report)} to ${visibleText(report.environment)}`;
  const gates = enumerate(report.blockingGates, 6);
  switch (report.decision) {
    case "pass":
      return report.override === null
        ? `${what}: every gate passes`
        : `${what}: it may go, past ${report.override.bypassed.join(" and ")} in an emergency`;
    case "wait": {
      const when = report.eligibleAt === null ? "" : `, at ${report.eligibleAt} at the earliest`;
      return `${what}: not yet${when}; ${gates} ${report.blockingGates.length === 1 ? "waits" : "wait"}`;
    }
    case "fail":
      return `${what}: it may not go: ${gates}`;
    case "unknown":
      return `${what}: nobody can tell whether it may go: ${gates}`;
  }
}

/** `payments-mcp 2.3.0 (1a2b3c4d5e6f)`. */
export function releaseWords({ service, release }: Pick<PlanReport, "service" | "release">): string {
  const digest = digestWords(release.contractDigest);
  const version = release.schemaVersion === undefined ? "" : ` ${release.schemaVersion}`;
  return visibleText(`${service}${version} (${digest})`);
}

/** The first twelve digits of a contract's digest. */
export function digestWords(digest: string | undefined): string {
  return digest === undefined ? "contract unknown" : shortDigest(digest);
}
