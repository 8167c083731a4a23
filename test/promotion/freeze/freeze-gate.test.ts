import { describe, expect, test } from "@jest/globals";
import type { FreezeCalendar } from "../../../shared/policy/freeze.ts";
import { type FreezeQuestion, judgeFreeze, type KnownCalendar } from "../../../shared/promotion/freeze/freeze-gate.ts";
import { overlap } from "../../../shared/promotion/freeze/interval.ts";

/** A calendar that freezes from 100 to 200, unless told otherwise. */
function calendar(
  facts: Partial<FreezeCalendar> = {},
  windows: readonly (readonly [number, number])[] = [[100, 200]],
): KnownCalendar {
  const defaults = {
    id: "a",
    tier: "hard",
    environments: ["production"],
    changes: ["schema", "infra", "config"],
  } as const;
  return {
    calendar: { ...defaults, environments: [...defaults.environments], changes: [...defaults.changes], ...facts },
    zone: "UTC",
    times: {
      state: "read",
      windowsIn: (range) => windows.map(([from, to]) => ({ from, to })).filter((window) => overlap(window, range)),
    },
  };
}

function unreadable(facts: Partial<FreezeCalendar> = {}): KnownCalendar {
  return { ...calendar(facts), times: { state: "unreadable", problem: "freeze.ics is not there" } };
}

function judge(calendars: readonly KnownCalendar[], facts: Partial<FreezeQuestion> = {}) {
  const { decision, freezes, opensAt } = judgeFreeze({
    calendars,
    onError: "block",
    environment: "production",
    kind: "schema",
    contractChange: "other",
    now: 150,
    approvedBy: new Set(),
    ticketType: undefined,
    rollback: undefined,
    ...facts,
  });
  return { decision, effects: freezes.map(({ id, effect }) => `${id} ${effect}`), opensAt };
}

const FREE = { decision: "pass", effects: [], opensAt: undefined };
const FROZEN = { decision: "wait", effects: ["a blocks"], opensAt: 200 };

describe("a freeze", () => {
  test.each<readonly [string, Partial<FreezeCalendar>, Partial<FreezeQuestion>, object]>([
    ["holds from its first moment on", {}, { now: 100 }, FROZEN],
    ["is over at its end", {}, { now: 200 }, FREE],
    ["has not begun the moment before", {}, { now: 99 }, FREE],
    ["is not of other environments", {}, { environment: "staging" }, FREE],
    ["is not of other kinds of change", { changes: ["infra"] }, { kind: "schema" }, FREE],
    ["that is hard lets nothing pass, however small", {}, { contractChange: "docs-only" }, FROZEN],
    ["that is light lets an additive change pass", { tier: "light" }, { contractChange: "additive" }, passes("allows")],
    ["that is light lets new words pass", { tier: "light" }, { contractChange: "docs-only" }, passes("allows")],
    ["that is light lets nothing else pass", { tier: "light" }, { contractChange: "other" }, FROZEN],
    [
      "that is light lets only pass what it names",
      { tier: "light", allow: { severity: ["docs-only"] } },
      { contractChange: "additive" },
      FROZEN,
    ],
    [
      "that is light knows small changes of the contract alone",
      { tier: "light" },
      { kind: "infra", contractChange: "none" },
      FROZEN,
    ],
    [
      "that is light does not take no change of the contract for a small one",
      { tier: "light" },
      { contractChange: "none" },
      FROZEN,
    ],
    ["that is advisory warns", { tier: "advisory" }, {}, passes("warns")],
    ["is lifted by the role that it names", liftedByCab(), { approvedBy: new Set(["cab"]) }, passes("lifted")],
    ["is not lifted by another role", liftedByCab(), { approvedBy: new Set(["release-manager"]) }, FROZEN],
    ["that names nobody is lifted by nobody", {}, { approvedBy: new Set(["cab"]) }, FROZEN],
    [
      "is lifted for the type of ticket that it names",
      liftedByCab("emergency"),
      { approvedBy: new Set(["cab"]), ticketType: "emergency" },
      passes("lifted"),
    ],
    [
      "is not lifted for another type of ticket",
      liftedByCab("emergency"),
      { approvedBy: new Set(["cab"]), ticketType: "standard" },
      FROZEN,
    ],
    [
      "is not lifted without a ticket where it asks for one",
      liftedByCab("emergency"),
      { approvedBy: new Set(["cab"]) },
      FROZEN,
    ],
    ["is not lifted by the ticket alone", liftedByCab("emergency"), { ticketType: "emergency" }, FROZEN],
  ])("%s", (_words, facts, question, expected) => {
    expect(judge([calendar(facts)], question)).toEqual(expected);
  });

  test.each<readonly [string, FreezeCalendar["tier"], FreezeQuestion["rollback"], object]>([
    ["that is light lets going back pass", "light", { removesTools: false, reason: "" }, passes("rolls-back")],
    [
      "that is hard lets it pass with a reason",
      "hard",
      { removesTools: false, reason: "it is down" },
      passes("rolls-back"),
    ],
    ["that is hard does not let it pass without one", "hard", { removesTools: false, reason: " " }, FROZEN],
    [
      "that is light does not let going back take tools away",
      "light",
      { removesTools: true, reason: "it is down" },
      FROZEN,
    ],
    ["that is hard does not either", "hard", { removesTools: true, reason: "it is down" }, FROZEN],
  ])("%s", (_words, tier, rollback, expected) => {
    expect(judge([calendar({ tier })], { rollback })).toEqual(expected);
  });
});

describe("several freezes", () => {
  test("the firmest wins, and all are told", () => {
    const calendars = [
      calendar({ id: "advice", tier: "advisory" }),
      calendar({ id: "small", tier: "light" }),
      calendar({ id: "firm" }, [[100, 180]]),
    ];
    expect(judge(calendars, { contractChange: "additive" })).toEqual({
      decision: "wait",
      effects: ["firm blocks", "small allows", "advice warns"],
      opensAt: 180,
    });
  });

  test("that follow one another are over at the end of the last", () => {
    const calendars = [calendar({ id: "a" }), calendar({ id: "b" }, [[180, 300]]), calendar({ id: "c" }, [[300, 400]])];
    expect(judge(calendars)).toEqual({ decision: "wait", effects: ["a blocks"], opensAt: 400 });
  });

  test("leave the gap between them open", () => {
    expect(judge([calendar({ id: "a" }), calendar({ id: "b" }, [[201, 300]])]).opensAt).toBe(200);
  });

  test("that let the change pass do not put off the opening", () => {
    const calendars = [calendar({ id: "a" }), calendar({ id: "b", tier: "light" }, [[150, 900]])];
    expect(judge(calendars, { contractChange: "docs-only" }).opensAt).toBe(200);
  });

  test("without an end are nothing to wait for", () => {
    expect(judge([calendar({}, [[100, Number.POSITIVE_INFINITY]])])).toEqual({
      decision: "fail",
      effects: ["a blocks"],
      opensAt: undefined,
    });
  });

  test("that always begin anew are nothing to wait for", () => {
    const windows = Array.from({ length: 600 }, (_, index) => [index * 100, index * 100 + 101] as const);
    const calendars = windows.map((window, index) => calendar({ id: `${index}` }, [window]));
    expect(judge(calendars).decision).toBe("fail");
  });
});

describe("a calendar that cannot be read", () => {
  test.each<readonly [string, Partial<FreezeCalendar>, Partial<FreezeQuestion>, object]>([
    ["leaves it open", {}, {}, { decision: "unknown", effects: ["a blocks"], opensAt: undefined }],
    ["only warns where the policy says so", {}, { onError: "warn" }, passes("warns")],
    ["that is advisory only warns", { tier: "advisory" }, {}, passes("warns")],
    ["is lifted as any other", liftedByCab(), { approvedBy: new Set(["cab"]) }, passes("lifted")],
    ["of another environment is none of ours", { environments: ["staging"] }, {}, FREE],
  ])("%s", (_words, facts, question, expected) => {
    expect(judge([unreadable(facts)], question)).toEqual(expected);
  });

  test("is not hidden by a freeze with an end", () => {
    expect(judge([calendar(), unreadable({ id: "b" })])).toEqual({
      decision: "unknown",
      effects: ["a blocks", "b blocks"],
      opensAt: undefined,
    });
  });
});

function passes(effect: string) {
  return { decision: "pass", effects: [`a ${effect}`], opensAt: undefined };
}

function liftedByCab(type?: string): Partial<FreezeCalendar> {
  return { override: { approval: "cab", ...(type === undefined ? {} : { "ticket-type": type }) } };
}
