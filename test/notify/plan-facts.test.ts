import { describe, expect, test } from "@jest/globals";
import type { PlanReport } from "../../shared/gates/promotion/plan-report.ts";
import { noticeFrom } from "../../shared/notify/facts.ts";
import { planResultSchema } from "../../shared/notify/plan-facts.ts";
import { answerOf, passes } from "../../shared/promotion/gate.ts";
import { promotionReason } from "../../shared/promotion/promotion-reasons.ts";

const DIGEST = `sha256:${"c".repeat(64)}`;
const tooShort = promotionReason("soak.too-short", { field: "soak in staging", is: "2 h", must: "24 h" });
const lost = { name: "refund", renamedTo: null, kind: "lost", severity: "breaking", messages: ["it is gone"] } as const;

/** What promote-environment gives as `result`. */
const PLAN: PlanReport = {
  reportVersion: 1,
  service: "payments-mcp",
  environment: "production",
  release: { imageDigest: DIGEST, contractDigest: DIGEST, schemaVersion: "2.3.0" },
  image: "registry.example.com/payments-mcp",
  decision: "wait",
  gates: [passes("policy", "named"), answerOf("soak", [tooShort], { summary: "2 h of 24 h" })],
  blockingGates: ["soak"],
  changeKind: "schema",
  contractChange: "additive",
  breakingChanges: 0,
  eligibleAt: "2026-11-28T10:00:00.000Z",
  at: "2026-11-27T12:00:00.000Z",
  doubts: [],
  soak: { elapsedSeconds: 7_200, requiredSeconds: 86_400, verifications: 2 },
  freeze: null,
  current: {
    release: { imageDigest: undefined, contractDigest: `sha256:${"a".repeat(64)}`, schemaVersion: "2.1.0" },
    deploymentId: "7",
    since: "2026-11-01T00:00:00.000Z",
  },
  servedDigest: null,
  removedTools: ["refund"],
  tools: { tools: [lost], others: 0, breakingOthers: 0 },
  ticket: { key: "CHG-42", url: "https://acme.example.com/CHG-42" },
  approvers: ["carla"],
  override: null,
  isRollback: false,
};

const known = { report: null, service: undefined, run: { id: 1, attempt: 1 }, runUrl: null };
const noticeOf = (plan: PlanReport, said: object = {}) =>
  noticeFrom(
    { event: "waiting", environment: "production", ...said },
    { ...known, plan: planResultSchema.parse(JSON.parse(JSON.stringify(plan))) },
  );

describe("the result of a promotion", () => {
  test("fills in what the step does not say", () => {
    expect(noticeOf(PLAN)).toMatchObject({
      service: "payments-mcp",
      from: { version: "2.1.0" },
      to: { version: "2.3.0", contractDigest: DIGEST },
      tools: { tools: [lost] },
      soak: { elapsed: "2 h 0 min", required: "24 h 0 min", eligibleAt: "2026-11-28T10:00:00.000Z" },
      ticket: { key: "CHG-42", url: "https://acme.example.com/CHG-42" },
      approvers: ["carla"],
      override: null,
      reason: "soak.too-short: 2 h",
    });
  });

  test("leaves alone what the step says", () => {
    const said = { toVersion: "2.4.0", ticket: "CHG-43", reason: "by hand", service: " " };
    expect(noticeOf(PLAN, said)).toMatchObject({
      service: "payments-mcp",
      to: { version: "2.4.0" },
      ticket: { key: "CHG-43" },
      reason: "by hand",
    });
  });

  test("tells of an emergency with those who allowed it", () => {
    const override = { reason: "payments time out", approvers: ["ada", "grace"], bypassed: ["soak"], expiresAt: 0 };
    expect(noticeOf({ ...PLAN, override })).toMatchObject({
      override: { gates: ["soak"], reason: "payments time out" },
      approvers: ["ada", "grace"],
    });
  });
});
