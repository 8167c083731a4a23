import { describe, expect, test } from "@jest/globals";
import { PROMOTION_DECISIONS, PROMOTION_GATES } from "../../shared/promotion/gate.ts";
import { PROMOTION_REASONS } from "../../shared/promotion/promotion-reasons.ts";
import {
  DECISION_SIGNS,
  digestWords,
  GATE_QUESTIONS,
  planSentence,
  REASON_OWNERS,
  releaseWords,
} from "../../shared/report/plan-words.ts";
import { aPlan, CONTRACT, OVERRIDE } from "./plan-builders.ts";

const WHAT = "payments-mcp 2.3.0 (1a2b3c4d5e6f) to production";

describe("a plan in a sentence", () => {
  test.each([
    ["passes", aPlan(), "every gate passes"],
    [
      "passes in an emergency",
      aPlan({ override: { ...OVERRIDE, bypassed: ["soak", "freeze:hard"] } }),
      "it may go, past soak and freeze:hard in an emergency",
    ],
    [
      "waits for one gate until a time",
      aPlan({ decision: "wait", blockingGates: ["soak"], eligibleAt: "2026-11-28T09:00:00.000Z" }),
      "not yet, at 2026-11-28T09:00:00.000Z at the earliest; soak waits",
    ],
    [
      "waits for people",
      aPlan({ decision: "wait", blockingGates: ["ticket", "approvals"] }),
      "not yet; ticket and approvals wait",
    ],
    [
      "is refused",
      aPlan({ decision: "fail", blockingGates: ["order", "contract"] }),
      "it may not go: order and contract",
    ],
    [
      "is not known",
      aPlan({ decision: "unknown", blockingGates: ["ledger"] }),
      "nobody can tell whether it may go: ledger",
    ],
    [
      "is refused by many gates",
      aPlan({ decision: "fail", blockingGates: PROMOTION_GATES }),
      "it may not go: policy, ledger, identity, provenance, order, contract and 8 more",
    ],
  ])("%s", (_words, report, words) => {
    expect(planSentence(report)).toBe(`${WHAT}: ${words}`);
  });

  test("holds nothing that cannot be seen", () => {
    const report = aPlan({ service: "payments\u202E", environment: "prod\u0007uction" });
    expect(planSentence(report)).not.toMatch(/[\p{Cc}\u202E]/u);
  });
});

test("a release is called by what is known of it", () => {
  const release = { imageDigest: undefined, contractDigest: undefined, schemaVersion: undefined };
  expect(releaseWords(aPlan())).toBe("payments-mcp 2.3.0 (1a2b3c4d5e6f)");
  expect(releaseWords(aPlan({ release }))).toBe("payments-mcp (contract unknown)");
  expect(digestWords(CONTRACT)).toBe("1a2b3c4d5e6f");
});

test("every decision, gate and owner has words of its own", () => {
  const signs = PROMOTION_DECISIONS.map((decision) => DECISION_SIGNS[decision].icon);
  expect(new Set(signs).size).toBe(PROMOTION_DECISIONS.length);
  expect(PROMOTION_DECISIONS.map((decision) => DECISION_SIGNS[decision].word)).toEqual(PROMOTION_DECISIONS);
  expect(new Set(PROMOTION_GATES.map((gate) => GATE_QUESTIONS[gate])).size).toBe(PROMOTION_GATES.length);
  const owners = Object.values(PROMOTION_REASONS).map(({ who }) => REASON_OWNERS[who]);
  expect(owners.filter((words) => (words ?? "") === "")).toEqual([]);
});
