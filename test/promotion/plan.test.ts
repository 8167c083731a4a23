import { describe, expect, test } from "@jest/globals";
import { reasonFor } from "../../shared/change/ticket-reasons.ts";
import type { TicketVerdict } from "../../shared/change/verify-ticket.ts";
import type { FreezeCalendar } from "../../shared/policy/freeze.ts";
import type { EmergencyAnswer } from "../../shared/promotion/break-glass.ts";
import type { KnownCalendar } from "../../shared/promotion/freeze/freeze-gate.ts";
import { overlap } from "../../shared/promotion/freeze/interval.ts";
import { PROMOTION_GATES, type PromotionDecision } from "../../shared/promotion/gate.ts";
import { ASKED_GATES, judgePlan, type PlanQuestion } from "../../shared/promotion/plan.ts";
import { promotionReason } from "../../shared/promotion/promotion-reasons.ts";
import {
  APPROVED,
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
  verified,
} from "./builders.ts";

const inHours = (hours: number) => hoursAgo(-hours);

/** A calendar of production that freezes from so many hours after now to so many. */
function frozen(from: number, to: number, parts: Partial<FreezeCalendar> = {}): KnownCalendar {
  const windows = [{ from: inHours(from), to: inHours(to) }];
  const changes: FreezeCalendar["changes"] = ["schema", "infra", "config"];
  return {
    calendar: { id: `from-${from}`, tier: "hard", environments: ["production"], changes, ...parts },
    zone: "UTC",
    times: { state: "read", windowsIn: (range) => windows.filter((window) => overlap(window, range)) },
  };
}

function withFreezes(...calendars: readonly KnownCalendar[]): Pick<PlanQuestion, "freeze"> {
  return { freeze: { ...aPlanQuestion().freeze, calendars } };
}

/** Staging has served the new release for so many hours, and it was verified just now. */
function soakedFor(hours: number): Pick<PlanQuestion, "source"> {
  const record = aRecord([succeeded(hoursAgo(hours)), verified(NOW)], { id: "31", environment: "staging" });
  return { source: read(aReading([record], { environment: "staging" })) };
}

function ticketPendingUntil(opensAt: number | undefined): Pick<PlanQuestion, "ticket"> {
  const reasons = [reasonFor("window.future", { field: "window", is: "now", must: "later" })];
  const verdict: TicketVerdict = { outcome: "pending", reasons, approvers: [] };
  const opening = opensAt === undefined ? {} : { opensAt: new Date(opensAt).toISOString() };
  return { ticket: { required: true, verdict: { ...verdict, ...opening } } };
}

function ticketUntil(closesAt: number): Pick<PlanQuestion, "ticket"> {
  return { ticket: { required: true, verdict: { ...APPROVED, closesAt: new Date(closesAt).toISOString() } } };
}

function emergency(bypasses: readonly string[], expiresAt = inHours(4)): Pick<PlanQuestion, "emergency"> {
  const override = { reason: "payments are down for everybody", approvers: ["ada", "bob"], expiresAt };
  return { emergency: { state: "granted", override, bypasses } };
}

const REFUSED: EmergencyAnswer = {
  state: "refused",
  reasons: [promotionReason("break-glass.reason", { field: "break-glass-reason", is: "3", must: "20" })],
};

function judge(...parts: readonly Partial<PlanQuestion>[]) {
  return judgePlan(Object.assign(aPlanQuestion(), ...parts));
}

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
      { code: "ledger.unreadable", field: "ledger of production", is: "GitHub answered 502" },
    ]);
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
    expect(gates.find(({ gate }) => gate === "soak")).toMatchObject({ decision: "pass", asked: false });
    expect(soak).toBeUndefined();
  });

  test("that the policy wants, and there is nothing before to soak in, has no history", () => {
    expect(told({ source: undefined })).toEqual(["fail", "soak", undefined]);
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

  test("that is refused goes past nothing", () => {
    expect(told(soakedFor(1), { emergency: REFUSED })).toEqual(["fail", "policy soak", 23]);
  });
});

describe("it is eligible", () => {
  test.each<readonly [string, readonly Partial<PlanQuestion>[], number | undefined]>([
    ["when it has soaked", [soakedFor(20)], 4],
    ["when the freeze is over", [withFreezes(frozen(-1, 7))], 7],
    ["when the window of its ticket opens", [ticketPendingUntil(inHours(5))], 5],
    [
      "when the last of them lets it pass",
      [soakedFor(20), withFreezes(frozen(-1, 7)), ticketPendingUntil(inHours(5))],
      7,
    ],
    ["after a freeze that is on when it has soaked", [soakedFor(20), withFreezes(frozen(3, 9))], 9],
    ["in the gap between freezes", [soakedFor(20), withFreezes(frozen(-1, 2), frozen(6, 9))], 4],
    ["after freezes that follow one another", [soakedFor(20), withFreezes(frozen(3, 9), frozen(9, 12))], 12],
    [
      "at no time that is known where a freeze never ends",
      [soakedFor(20), withFreezes(frozen(3, Infinity))],
      undefined,
    ],
    ["at no time that is known where only people are waited for", [ticketPendingUntil(undefined)], undefined],
    [
      "when all has come that waits for time, whoever else is waited for",
      [soakedFor(20), ticketPendingUntil(undefined)],
      4,
    ],
    [
      "when all has come that waits for time, even where something else fails",
      [soakedFor(20), { emergency: REFUSED }],
      4,
    ],
    ["at no time where it passes now", [], undefined],
    ["at no time where it goes past all that waits", [soakedFor(20), emergency(["soak"])], undefined],
    ["when it has soaked, in the window of its ticket", [soakedFor(20), ticketUntil(inHours(5))], 4],
    ["at no time where the window of its ticket is over by then", [soakedFor(20), ticketUntil(inHours(4))], undefined],
    [
      "whenever the window of a ticket is over for which nobody asks",
      [soakedFor(20), { ticket: { ...ticketUntil(inHours(4)).ticket, required: false } }],
      4,
    ],
    [
      "in an emergency only in the window of its ticket",
      [soakedFor(22), withFreezes(frozen(-1, 9)), emergency(["freeze:hard"]), ticketUntil(inHours(2))],
      undefined,
    ],
    [
      "without the freeze that an emergency passes by",
      [soakedFor(22), withFreezes(frozen(-1, 9)), emergency(["freeze:hard"])],
      2,
    ],
    [
      "without a later freeze that an emergency passes by",
      [soakedFor(22), withFreezes(frozen(1, 9)), emergency(["freeze:hard"])],
      2,
    ],
    [
      "after the freeze that an emergency does not pass by",
      [withFreezes(frozen(-1, 3), frozen(-1, 9, { tier: "light" })), emergency(["freeze:light"])],
      3,
    ],
    [
      "in the ordinary way when the emergency is over by then",
      [soakedFor(20), withFreezes(frozen(-1, 9)), emergency(["freeze:hard"])],
      9,
    ],
    [
      "with its soak when the emergency is over by then",
      [soakedFor(1), withFreezes(frozen(-1, 9)), emergency(["soak"])],
      23,
    ],
  ])("%s", (_words, parts, hours) => {
    const { eligibleAt } = judge(...parts);
    expect(eligibleAt === undefined ? undefined : (eligibleAt - NOW) / 3_600_000).toBe(hours);
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
