import { describe, expect, test } from "@jest/globals";
import { PROMOTION_GATES, type PromotionDecision } from "../../shared/promotion/gate.ts";
import { ASKED_GATES, type PlanQuestion } from "../../shared/promotion/plan.ts";
import { promotionReason } from "../../shared/promotion/promotion-reasons.ts";
import {
  allAsked,
  aPlanQuestion,
  aReading,
  aRecord,
  ended,
  hoursAgo,
  NEW,
  NOW,
  OLD,
  read,
  replaced,
  soakRules,
  succeeded,
} from "./builders.ts";
import {
  emergency,
  frozen,
  inHours,
  judge,
  REFUSED,
  soakedFor,
  ticketPendingUntil,
  withFreezes,
} from "./plan-parts.ts";

/** Decision, blocking gates and, in hours after now, when it passes. */
function told(...parts: readonly Partial<PlanQuestion>[]) {
  const { decision, blockingGates, eligibleAt } = judge(...parts);
  return [decision, blockingGates.join(" "), eligibleAt === undefined ? undefined : (eligibleAt - NOW) / 3_600_000];
}

describe("a plan", () => {
  test("passes where every gate does, and tells of all of them in their order", () => {
    const plan = judge();
    expect(plan).toMatchObject({
      decision: "pass",
      blockingGates: [],
      eligibleAt: undefined,
      override: undefined,
      isRollback: false,
    });
    expect(plan.gates.map(({ gate }) => gate)).toEqual(PROMOTION_GATES);
    expect(plan.gates.filter(({ asked }) => !asked)).toEqual([]);
    expect(plan.soak?.decision).toBe("pass");
    expect(plan.freeze.decision).toBe("pass");
  });

  test("hides no gate behind another one", () => {
    const { blockingGates } = judge(
      { policyProblems: [promotionReason("policy.unknown-environment", { field: "environment", is: "x", must: "y" })] },
      { identity: { image: undefined, namedDigest: undefined, contract: undefined } },
      { source: read(aReading([], { environment: "staging" })) },
      ticketPendingUntil(undefined),
      withFreezes(frozen(-1, 1)),
    );
    expect(blockingGates).toEqual(["policy", "identity", "order", "soak", "freeze", "ticket"]);
  });

  test.each(ASKED_GATES)("takes over what was asked outside: %s", (gate) => {
    for (const decision of ["fail", "unknown", "wait"] as const) {
      const answer = { gate, decision, asked: true, summary: "not so", reasons: [] };
      expect(told({ asked: allAsked({ [gate]: answer }) })).toEqual([decision, gate, undefined]);
    }
  });

  test.each<readonly [readonly PromotionDecision[], PromotionDecision]>([
    [["wait", "fail", "unknown"], "fail"],
    [["wait", "unknown"], "unknown"],
    [["wait", "pass"], "wait"],
    [["pass", "pass"], "pass"],
  ])("of %j comes to %s", (decisions, decision) => {
    const answers = decisions.map((each, index) => {
      const gate = ASKED_GATES[index] ?? "approvals";
      return [gate, { gate, decision: each, asked: true, summary: "", reasons: [] }];
    });
    expect(judge({ asked: allAsked(Object.fromEntries(answers)) }).decision).toBe(decision);
  });
});

describe("a policy", () => {
  const problem = (code: "policy.unusable" | "policy.unknown-environment") =>
    promotionReason(code, { field: "policy", is: "nothing", must: "a policy" });

  test("that can be used passes", () => {
    expect(judge().gates[0]).toMatchObject({
      gate: "policy",
      decision: "pass",
      summary: "the policy names production",
    });
  });

  test.each([
    ["policy.unusable", "unknown"],
    ["policy.unknown-environment", "fail"],
  ] as const)("does not pass: %s", (code, decision) => {
    expect(judge({ policyProblems: [problem(code)] }).gates[0]).toMatchObject({ decision, reasons: [{ code }] });
  });

  test("tells what is wrong with it, the worst first", () => {
    const policyProblems = [problem("policy.unusable"), problem("policy.unknown-environment")];
    const [answer] = judge({ policyProblems }).gates;
    expect(answer?.reasons.map(({ code }) => code)).toEqual(["policy.unknown-environment", "policy.unusable"]);
    expect(answer?.summary).toBe("The policy does not name the environment");
  });
});

describe("a ledger that cannot be read", () => {
  const unreadable = (environment: string) =>
    ({ state: "unreadable", environment, why: "GitHub answered 502" }) as const;

  test("leaves open what it tells of the target", () => {
    const { decision, blockingGates, isRollback, gates } = judge({ target: unreadable("production") });
    expect([decision, blockingGates, isRollback]).toEqual(["unknown", ["ledger", "order"], false]);
    expect(gates.find(({ gate }) => gate === "order")?.reasons).toMatchObject([
      { code: "ledger.unreadable", field: "ledger of production", is: "GitHub answered 502", must: "readable" },
    ]);
    expect(gates.find(({ gate }) => gate === "order")?.summary).toBe("nobody can tell");
  });

  test("leaves open what it tells of the environment before", () => {
    const { decision, blockingGates, soak, gates } = judge({ source: unreadable("staging") });
    expect([decision, blockingGates, soak]).toEqual(["unknown", ["ledger", "order", "soak"], undefined]);
    expect(gates.find(({ gate }) => gate === "soak")?.reasons).toMatchObject([{ field: "ledger of staging" }]);
  });

  test("is passed by by no emergency", () => {
    expect(told({ source: unreadable("staging") }, emergency(["soak", "freeze:hard"]))).toEqual([
      "unknown",
      "ledger order",
      undefined,
    ]);
  });
});

describe("a soak", () => {
  test("that is not over is waited for", () => {
    expect(told(soakedFor(20))).toEqual(["wait", "soak", 4]);
  });

  test("is not asked where the policy has none", () => {
    const { gates, soak } = judge(soakedFor(1), { soak: undefined });
    expect(gates.find(({ gate }) => gate === "soak")).toMatchObject({
      decision: "pass",
      asked: false,
      summary: "the policy asks for no soak",
    });
    expect(soak).toBeUndefined();
  });

  test("that the policy wants, and there is nothing before to soak in, has no history", () => {
    expect(told({ source: undefined })).toEqual(["fail", "soak", undefined]);
    const soak = judge({ source: undefined }).gates.find(({ gate }) => gate === "soak");
    expect(soak?.reasons).toMatchObject([{ code: "soak.no-history", field: "soak in no environment" }]);
  });
});

describe("to go back to what worked here", () => {
  const back = {
    release: OLD,
    target: read(
      aReading([
        aRecord([succeeded(hoursAgo(500)), replaced(hoursAgo(2))], { id: "21", release: OLD }),
        aRecord([succeeded(hoursAgo(2))], { id: "22" }),
      ]),
    ),
  };

  test("takes neither the environment before nor a soak", () => {
    const { decision, isRollback, soak, gates } = judge(back);
    expect([decision, isRollback, soak]).toEqual(["pass", true, undefined]);
    expect(gates.find(({ gate }) => gate === "soak")).toMatchObject({
      asked: true,
      summary: "it goes back to a release that worked here",
    });
  });

  test("goes through freezes as these let it", () => {
    expect(judge(back, withFreezes(frozen(-1, 1))).freeze.freezes[0]?.effect).toBe("rolls-back");
    const { freeze } = withFreezes(frozen(-1, 1));
    expect(told(back, { freeze: { ...freeze, rollback: { removesTools: true, reason: "it is down" } } })).toEqual([
      ...["wait", "freeze", 1],
    ]);
  });

  test("and to go on are two things: a freeze lets nobody go on by a reason", () => {
    expect(told(withFreezes(frozen(-1, 1)))).toEqual(["wait", "freeze", 1]);
  });

  test("to a release that was rolled back is none", () => {
    const target = read(
      aReading([
        aRecord([succeeded(hoursAgo(500)), ended(hoursAgo(400), "rolled-back")], { id: "21", release: OLD }),
        aRecord([succeeded(hoursAgo(2))], { id: "22" }),
      ]),
    );
    expect(judge({ release: OLD, target })).toMatchObject({ isRollback: false, blockingGates: ["order", "soak"] });
  });
});

describe("an emergency", () => {
  test("goes past what it may, and that is written down", () => {
    const { decision, blockingGates, override, gates } = judge(soakedFor(1), emergency(["soak"]));
    expect([decision, blockingGates]).toEqual(["pass", []]);
    expect(override).toEqual({
      reason: "payments are down for everybody",
      approvers: ["ada", "bob"],
      expiresAt: inHours(4),
      bypassed: ["soak"],
    });
    expect(gates.filter(({ bypassed }) => bypassed)).toMatchObject([
      { gate: "soak", decision: "wait", bypassed: true },
    ]);
  });

  test("goes past several gates at once", () => {
    const plan = judge(soakedFor(1), withFreezes(frozen(-1, 1)), emergency(["soak", "freeze:hard"]));
    expect([plan.decision, plan.override?.bypassed]).toEqual(["pass", ["soak", "freeze:hard"]]);
  });

  test("that passes by nothing leaves no trace", () => {
    expect(judge(emergency(["soak", "freeze:hard"]))).toMatchObject({ decision: "pass", override: undefined });
  });

  test("goes past nothing that the policy does not list", () => {
    expect(told(soakedFor(20), emergency(["freeze:hard"]))).toEqual(["wait", "soak", 4]);
  });

  test.each(["policy", "ledger", "identity", "order", "ticket"] as const)("never goes past %s", (gate) => {
    const bad: Readonly<Record<typeof gate, Partial<PlanQuestion>>> = {
      policy: { policyProblems: [promotionReason("policy.unusable", { field: "", is: "", must: "" })] },
      ledger: { target: read(aReading([aRecord([])])) },
      identity: { identity: { ...aPlanQuestion().identity, namedDigest: OLD.contractDigest } },
      order: { target: read(aReading([], { hasOlder: true })) },
      ticket: ticketPendingUntil(undefined),
    };
    expect(judge(bad[gate], emergency(["soak", "freeze:light", "freeze:hard", gate])).blockingGates).toEqual([gate]);
  });

  test("that is refused fails, even where nothing stands in the way", () => {
    const plan = judge({ emergency: REFUSED });
    expect(plan).toMatchObject({ decision: "fail", blockingGates: ["policy"], override: undefined });
    expect(plan.gates[0]).toMatchObject({
      summary: "The reason of the emergency says too little",
      reasons: [{ code: "break-glass.reason" }],
    });
  });

  test("that is over meanwhile is refused", () => {
    expect(told(soakedFor(20), emergency(["soak"], NOW + 1))).toEqual(["pass", "", undefined]);
    const plan = judge(soakedFor(20), emergency(["soak"], NOW));
    expect(plan).toMatchObject({ decision: "fail", blockingGates: ["policy", "soak"], override: undefined });
    expect(plan.gates[0]?.reasons).toMatchObject([
      {
        code: "break-glass.expired",
        field: "break-glass.require.expires-in",
        is: "over since 2026-12-01T12:00:00.000Z",
        must: "not over",
      },
    ]);
  });

  test("that is refused goes past nothing", () => {
    expect(told(soakedFor(1), { emergency: REFUSED })).toEqual(["fail", "policy soak", 23]);
  });
});

test("a soak is asked by the rules of the policy", () => {
  expect(told(soakedFor(20), { soak: soakRules({ minimum: 20 * 3_600_000 }) })[0]).toBe("pass");
  expect(told(soakedFor(20), { soak: soakRules({ minVerifications: 2 }) })).toEqual(["wait", "soak", 4]);
});

test("the deployment that asks again is not in its own way", () => {
  const records = [aRecord([succeeded(hoursAgo(500))], { id: "21", release: OLD }), aRecord([], { id: "22" })];
  const target = read(aReading(records));
  expect(told({ target })).toEqual(["wait", "ledger", undefined]);
  expect(told({ target, own: "22", release: NEW })).toEqual(["pass", "", undefined]);
});
