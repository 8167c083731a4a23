import { describe, expect, test } from "@jest/globals";
import { type BreakGlassPolicy, breakGlassSchema } from "../../shared/policy/break-glass.ts";
import { bypassOf, type EmergencyQuestion, judgeEmergency } from "../../shared/promotion/break-glass.ts";
import type { ActiveFreeze, FreezeAnswer } from "../../shared/promotion/freeze/freeze-gate.ts";
import { type GateAnswer, PROMOTION_GATES, type PromotionDecision } from "../../shared/promotion/gate.ts";
import { hoursAgo, NOW } from "./builders.ts";

const REASON = "payments are down for everybody";

function aPolicy(parts: Partial<BreakGlassPolicy> = {}): BreakGlassPolicy {
  const written = {
    enabled: true,
    environments: ["production"],
    bypasses: ["soak", "freeze:hard"],
    require: { "approvers-team": "acme/mcp-cab" },
  };
  return { ...breakGlassSchema.parse(written), ...parts };
}

function judge(parts: Partial<EmergencyQuestion> = {}) {
  return judgeEmergency({
    policy: aPolicy(),
    environment: "production",
    reason: REASON,
    ticket: "approved",
    approvers: ["bob", "ada"],
    declaredAt: hoursAgo(1),
    now: NOW,
    ...parts,
  });
}

function codes(parts: Partial<EmergencyQuestion>) {
  const answer = judge(parts);
  return answer.state === "granted" ? [] : answer.reasons.map(({ code }) => code);
}

describe("an emergency is granted", () => {
  test("with all that it takes, for what the policy lists, until it expires", () => {
    expect(judge()).toEqual({
      state: "granted",
      override: { reason: REASON, approvers: ["ada", "bob"], expiresAt: NOW + 3 * 3_600_000 },
      bypasses: ["soak", "freeze:hard"],
    });
  });

  test.each<readonly [string, Partial<EmergencyQuestion>]>([
    ["with a reason of just enough characters", { reason: "x".repeat(20) }],
    ["at the moment at which it is declared", { declaredAt: NOW }],
    ["a moment before it expires", { declaredAt: hoursAgo(4) + 1 }],
    ["by more people than it takes", { approvers: ["ada", "bob", "carol"] }],
  ])("%s", (_words, parts) => {
    expect(judge(parts).state).toBe("granted");
  });

  test("with the reason as it was meant, without the space around it", () => {
    expect(judge({ reason: `  ${REASON}\n` })).toMatchObject({ override: { reason: REASON } });
  });
});

describe("an emergency is refused", () => {
  test.each<readonly [string, Partial<EmergencyQuestion>, string, object]>([
    [
      "where the policy has none",
      { policy: undefined },
      "break-glass.not-allowed",
      { field: "break-glass.enabled", is: "nothing", must: "true" },
    ],
    [
      "where it is switched off",
      { policy: aPolicy({ enabled: false }) },
      "break-glass.not-allowed",
      { field: "break-glass.enabled", is: "false", must: "true" },
    ],
    [
      "in another environment",
      { environment: "staging" },
      "break-glass.not-allowed",
      { field: "break-glass.environments", is: "production", must: "staging" },
    ],
    [
      "in an environment that is not among several",
      { environment: "staging", policy: aPolicy({ environments: ["production", "canary"] }) },
      "break-glass.not-allowed",
      { is: "production, canary", must: "staging" },
    ],
    [
      "with a reason that says too little",
      { reason: "x".repeat(19) },
      "break-glass.reason",
      { field: "break-glass-reason", is: "19 characters", must: "20 at least" },
    ],
    ["with a reason of blanks", { reason: `a${" ".repeat(30)}` }, "break-glass.reason", { is: "1 characters" }],
    [
      "with a reason of few characters that are long",
      { reason: "🔥".repeat(19) },
      "break-glass.reason",
      { is: "19 characters" },
    ],
    [
      "without an approved ticket for emergencies",
      { ticket: "not-approved" },
      "break-glass.ticket",
      { field: "ticket", is: "none that is approved", must: "an approved ticket of type emergency for this change" },
    ],
    [
      "by one person",
      { approvers: ["ada"] },
      "break-glass.approvers",
      { field: "approvals of the run by acme/mcp-cab", is: "ada", must: "2 people at least" },
    ],
    ["by one person twice", { approvers: ["ada", "ada"] }, "break-glass.approvers", { is: "ada, ada" }],
    ["by nobody", { approvers: [] }, "break-glass.approvers", { is: "none" }],
    ["by nobody knows whom", { approvers: undefined }, "approvals.unknown", { is: "not known" }],
    [
      "when it has expired",
      { declaredAt: hoursAgo(4) },
      "break-glass.expired",
      { field: "break-glass.require.expires-in", is: "declared 2026-12-01T08:00:00.000Z", must: "at most PT4H ago" },
    ],
    ["when it is not declared yet", { declaredAt: NOW + 1 }, "break-glass.expired", {}],
    [
      "when nobody knows since when it is one",
      { declaredAt: undefined },
      "break-glass.expired",
      { is: "declared nobody knows when" },
    ],
  ])("%s", (_words, parts, code, seen) => {
    const answer = judge(parts);
    expect(answer).toMatchObject({ state: "refused", reasons: [{ code, ...seen }] });
    expect(codes(parts)).toEqual([code]);
  });

  test("for all that is missing at once", () => {
    expect(codes({ reason: "", ticket: "not-approved", approvers: [], declaredAt: undefined })).toEqual([
      ...["break-glass.reason", "break-glass.ticket", "break-glass.approvers", "break-glass.expired"],
    ]);
  });

  test("by what the policy asks for, where it asks for more", () => {
    const require = { ...aPolicy().require, "min-approvers": 3, "reason-min-length": 40, "expires-in": "PT30M" };
    expect(codes({ policy: aPolicy({ require }) })).toEqual([
      ...["break-glass.reason", "break-glass.approvers", "break-glass.expired"],
    ]);
  });
});

describe("an emergency passes by", () => {
  const freeze = (...tiers: readonly ("hard" | "light" | "advisory")[]): FreezeAnswer => ({
    decision: "wait",
    opensAt: 1,
    freezes: tiers.map(
      (tier, index): ActiveFreeze => ({
        ...{ id: `${index}`, tier, zone: "UTC", window: { from: 0, to: 1 }, problem: undefined, override: undefined },
        effect: tier === "advisory" ? "warns" : "blocks",
      }),
    ),
  });
  const answer = (gate: GateAnswer["gate"], decision: PromotionDecision): GateAnswer => ({
    ...{ gate, decision, asked: true, summary: "", reasons: [] },
  });
  const ALL = ["soak", "freeze:light", "freeze:hard"];

  test.each<readonly [string, readonly string[], FreezeAnswer, readonly string[] | undefined]>([
    ["a hard freeze", ["freeze:hard"], freeze("hard"), ["freeze:hard"]],
    ["a light freeze", ["freeze:light"], freeze("light"), ["freeze:light"]],
    ["no hard freeze where the policy names light ones", ["soak", "freeze:light"], freeze("hard"), undefined],
    ["no light freeze where the policy names hard ones", ["soak", "freeze:hard"], freeze("light"), undefined],
    ["both", ALL, freeze("light", "hard", "light"), ["freeze:hard", "freeze:light"]],
    ["neither where the policy names one of them", ["freeze:hard"], freeze("hard", "light"), undefined],
    ["a freeze, whatever else only warns", ["freeze:hard"], freeze("advisory", "hard"), ["freeze:hard"]],
    ["nothing where the policy names nothing", [], freeze("hard"), undefined],
  ])("%s", (_words, bypasses, known, passedBy) => {
    for (const decision of ["fail", "wait", "unknown"] as const)
      expect(bypassOf(answer("freeze", decision), { bypasses, freeze: known })).toEqual(passedBy);
  });

  test("a soak where the policy names it, and not where it names freezes", () => {
    for (const decision of ["fail", "wait", "unknown"] as const) {
      expect(bypassOf(answer("soak", decision), { bypasses: ["soak"], freeze: freeze() })).toEqual(["soak"]);
      expect(bypassOf(answer("soak", decision), { bypasses: ALL.slice(1), freeze: freeze() })).toBeUndefined();
    }
  });

  test("nothing that passes", () => {
    for (const gate of PROMOTION_GATES)
      expect(bypassOf(answer(gate, "pass"), { bypasses: ALL, freeze: freeze("hard") })).toBeUndefined();
  });

  test("never another gate, whatever stands in the list", () => {
    const bypasses = [...ALL, ...PROMOTION_GATES];
    const passed = PROMOTION_GATES.filter((gate) =>
      bypassOf(answer(gate, "fail"), { bypasses, freeze: freeze("hard") }),
    );
    expect(passed).toEqual(["soak", "freeze"]);
  });
});
