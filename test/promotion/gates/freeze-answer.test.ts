import { describe, expect, test } from "@jest/globals";
import type { ActiveFreeze, FreezeAnswer } from "../../../shared/promotion/freeze/freeze-gate.ts";
import { freezeGateAnswer } from "../../../shared/promotion/gates/freeze-answer.ts";

describe("a freeze", () => {
  const active = (parts: Partial<ActiveFreeze> = {}): ActiveFreeze => ({
    ...{
      id: "year-end",
      tier: "hard",
      zone: "Europe/Berlin",
      effect: "blocks",
      problem: undefined,
      override: undefined,
    },
    window: { from: 0, to: Date.parse("2027-01-04T07:00:00Z") },
    ...parts,
  });
  const endless = active({ id: "ever", window: { from: 0, to: Number.POSITIVE_INFINITY } });
  const torn = active({ id: "torn", window: undefined, problem: "freeze.ics is not there" });
  const answer = (decision: FreezeAnswer["decision"], freezes: readonly ActiveFreeze[], opensAt?: number) => {
    const told = freezeGateAnswer({ decision, freezes, opensAt });
    return { ...told, codes: told.reasons.map(({ code, field }) => `${field.split(" ")[1]} ${code}`) };
  };

  test("that is not on passes", () => {
    expect(answer("pass", [])).toMatchObject({
      gate: "freeze",
      decision: "pass",
      asked: true,
      summary: "no freeze is on",
    });
  });

  test("that does not block passes and is told", () => {
    const effects = ["warns", "allows", "lifted", "rolls-back"] as const;
    const freezes = effects.map((effect) => active({ effect, id: effect }));
    expect(answer("pass", freezes)).toMatchObject({
      decision: "pass",
      summary:
        "warns only warns, allows lets a change as small as this pass, lifted is lifted, rolls-back lets go back",
    });
  });

  test("that is on waits for its end, which it tells by the clocks of its zone", () => {
    const told = answer("wait", [active()], 700);
    expect(told).toMatchObject({ decision: "wait", eligibleAt: 700, summary: "year-end blocks" });
    expect(told.reasons).toMatchObject([
      {
        code: "freeze.active",
        field: "freeze year-end (hard)",
        is: "on until 2027-01-04 08:00 Europe/Berlin",
        must: "over",
      },
    ]);
  });

  test.each([
    [{ approval: "cab" }, "over, or lifted by cab"],
    [{ approval: "cab", "ticket-type": "emergency" }, "over, or lifted by cab for a ticket of type emergency"],
  ])("says who may lift it", (override, must) => {
    expect(answer("wait", [active({ override })], 700).reasons[0]?.must).toBe(must);
  });

  test("without an end fails", () => {
    expect(answer("fail", [endless])).toMatchObject({ decision: "fail", codes: ["ever freeze.endless"] });
    expect(answer("fail", [endless]).reasons).toMatchObject([{ is: "without an end in sight", must: "over" }]);
  });

  test("without an end does not make others endless", () => {
    expect(answer("fail", [active(), endless]).codes).toEqual(["ever freeze.endless", "year-end freeze.active"]);
  });

  test("that others follow for ever fails", () => {
    expect(answer("fail", [active()])).toMatchObject({ decision: "fail", codes: ["year-end freeze.endless"] });
    expect(answer("fail", [active(), torn]).codes).toEqual(["year-end freeze.endless", "torn freeze.unreadable"]);
  });

  test("of which nobody can tell is unknown", () => {
    const told = answer("unknown", [torn]);
    expect(told.reasons).toMatchObject([
      { code: "freeze.unreadable", decision: "unknown", is: "freeze.ics is not there", must: "readable" },
    ]);
  });

  test("of which nobody can tell why is called unreadable", () => {
    expect(answer("unknown", [{ ...torn, problem: undefined }]).reasons[0]?.is).toBe("unreadable");
  });

  test("of which nobody can tell does not make others endless", () => {
    expect(answer("unknown", [active(), torn])).toMatchObject({
      decision: "unknown",
      codes: ["torn freeze.unreadable", "year-end freeze.active"],
    });
  });
});
