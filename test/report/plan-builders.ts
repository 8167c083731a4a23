import fc from "fast-check";
import type { PlanReport } from "../../shared/gates/promotion/plan-report.ts";
import {
  type GateAnswer,
  notAsked,
  PROMOTION_DECISIONS,
  PROMOTION_GATES,
  passes,
} from "../../shared/promotion/gate.ts";
import {
  PROMOTION_REASONS,
  type PromotionReasonCode,
  promotionReason,
} from "../../shared/promotion/promotion-reasons.ts";
import { hostileText } from "./hostile.ts";

export const CONTRACT = `sha256:${"1a2b3c4d5e6f".padEnd(64, "0")}`;

/** A plan in which every gate passes; `blocking` = answers that do not, in place of theirs. */
export function aPlan(parts: Partial<PlanReport> = {}, blocking: readonly GateAnswer[] = []): PlanReport {
  const gates = PROMOTION_GATES.map(
    (gate) =>
      blocking.find((answer) => answer.gate === gate) ??
      (gate === "parity" ? notAsked(gate, "the policy asks for none") : passes(gate, `${gate} is well`)),
  );
  return {
    reportVersion: 1,
    service: "payments-mcp",
    environment: "production",
    release: { imageDigest: `sha256:${"2".repeat(64)}`, contractDigest: CONTRACT, schemaVersion: "2.3.0" },
    image: "registry.example.com/pay",
    decision: "pass",
    gates,
    blockingGates: blocking
      .filter(({ decision, bypassed }) => decision !== "pass" && bypassed !== true)
      .map(({ gate }) => gate),
    changeKind: "schema",
    contractChange: "additive",
    breakingChanges: 0,
    eligibleAt: null,
    at: "2026-11-27T12:00:00.000Z",
    doubts: [],
    soak: null,
    freeze: null,
    current: {
      release: { imageDigest: undefined, contractDigest: CONTRACT, schemaVersion: "2.2.0" },
      deploymentId: "77",
      since: "2026-11-18T09:05:00.000Z",
    },
    servedDigest: CONTRACT,
    removedTools: [],
    tools: null,
    ticket: { key: "CHG-42", url: "https://acme.example.com/CHG-42" },
    approvers: ["carla", "dora"],
    override: null,
    isRollback: false,
    ...parts,
  };
}

/** A gate that waits for time. */
export function soaking(parts: Partial<GateAnswer> = {}): GateAnswer {
  const reason = promotionReason("soak.too-short", { field: "soak in staging", is: "PT3H", must: "PT24H" });
  const eligibleAt = Date.UTC(2026, 10, 28, 9);
  return {
    gate: "soak",
    decision: "wait",
    asked: true,
    summary: "3 h of 24 h",
    reasons: [reason],
    eligibleAt,
    ...parts,
  };
}

/** A gate that says no. */
export function blocked(is = "stations is gone"): GateAnswer {
  const reason = promotionReason("contract.blocked-change", { field: "contract", is, must: "kept" });
  return { gate: "contract", decision: "fail", asked: true, summary: "agents lose tools", reasons: [reason] };
}

export const OVERRIDE = {
  reason: "all payments fail since noon",
  approvers: ["carla", "dora"],
  bypassed: ["soak"],
  expiresAt: Date.UTC(2026, 10, 27, 16),
};

const names = fc.array(hostileText, { maxLength: 3 });
const reason = fc
  .record({
    code: fc.constantFrom(...(Object.keys(PROMOTION_REASONS) as PromotionReasonCode[])),
    field: hostileText,
    is: hostileText,
    must: hostileText,
  })
  .map(({ code, ...words }) => promotionReason(code, words));
const answers: fc.Arbitrary<readonly GateAnswer[]> = fc.tuple(
  ...PROMOTION_GATES.map((gate) =>
    fc.record({
      gate: fc.constant(gate),
      decision: fc.constantFrom(...PROMOTION_DECISIONS),
      asked: fc.boolean(),
      summary: hostileText,
      reasons: fc.array(reason, { maxLength: 2 }),
      bypassed: fc.constantFrom(undefined, true),
    }),
  ),
);

/** A plan with text of others wherever there may be some. */
export const hostilePlan: fc.Arbitrary<PlanReport> = fc
  .record({
    service: hostileText,
    environment: hostileText,
    image: hostileText,
    version: hostileText,
    gates: answers,
    decision: fc.constantFrom(...PROMOTION_DECISIONS),
    removedTools: names,
    ticket: fc.record({ key: hostileText, url: hostileText }),
    approvers: names,
    override: fc.option(
      fc.record({ reason: hostileText, approvers: names, bypassed: names, expiresAt: fc.constant(0) }),
    ),
  })
  .map(({ version, ...parts }) => {
    const release = { imageDigest: undefined, contractDigest: CONTRACT, schemaVersion: version };
    const blockingGates = parts.gates.flatMap(({ gate, decision }) => (decision === "pass" ? [] : gate));
    return aPlan({ ...parts, blockingGates, release });
  });
