import { describe, expect, test } from "@jest/globals";
import {
  type AcknowledgementRecord,
  type Acknowledgements,
  acknowledgeChanges,
  daysBetween,
  samePerson,
  withUsesElsewhere,
} from "../../shared/contract/acknowledge.ts";
import { type Change, makeChange } from "../../shared/contract/change.ts";
import { decideContractGate, type GateFacts } from "../../shared/contract/gate-decision.ts";
import { largerBump, type Severity } from "../../shared/contract/rule.ts";
import { RULES } from "../../shared/contract/rules.ts";

const TODAY = "2026-11-24";

function aChange(tool: string, facts: { rule?: string; severity?: Severity; after?: number } = {}): Change {
  const { rule = "input-maximum-lowered", severity, after = 100 } = facts;
  return makeChange(
    {
      rule,
      subject: { kind: "tool", name: tool },
      pointer: "/inputSchema/properties/limit/maximum",
      before: 500,
      after,
      message: "maximum was 500",
      ...(severity === undefined ? {} : { severity }),
    },
    "strict",
  );
}

/** A record of a change until January, in so far as nothing else is said. */
function aRecord(of: Change, facts: Partial<AcknowledgementRecord> = {}): AcknowledgementRecord {
  const id = facts.group === undefined ? { fingerprint: of.fingerprint } : {};
  const place = `.github/mcp-gates.acks.yml at main, record of ${of.subject.name}`;
  return { ...id, reason: "no agent sends it", owner: "desk-team", expires: "2027-01-31", place, ...facts };
}

function settle(changes: readonly Change[], records: readonly AcknowledgementRecord[], today = TODAY) {
  return acknowledgeChanges(changes, { records, today });
}

describe("a record", () => {
  const change = aChange("search");

  test("marks the change of its fingerprint and touches nothing else of it", () => {
    const record = aRecord(change, { ticket: "DESK-7", approvedBy: "ana", allowBump: true, rule: change.rule });
    const { changes, acknowledgements } = settle([change, aChange("list")], [record]);
    expect(changes).toEqual([
      {
        ...change,
        acknowledged: {
          owner: "desk-team",
          reason: "no agent sends it",
          expires: "2027-01-31",
          ticket: "DESK-7",
          approvedBy: "ana",
          allowBump: true,
        },
      },
      aChange("list"),
    ]);
    expect(acknowledgements).toEqual({ used: [{ ...record, changes: 1 }], expired: [], unused: [] });
  });

  test("of a group marks the same edit on every tool", () => {
    const all = ["a", "b", "c"].map((name) => aChange(name));
    const other = aChange("a", { after: 99 });
    const record = aRecord(change, { group: change.group });
    const { changes, acknowledgements } = settle([...all, other], [record]);
    expect(changes.map(({ acknowledged }) => acknowledged !== undefined)).toEqual([true, true, true, false]);
    expect(acknowledgements.used).toEqual([{ ...record, changes: 3 }]);
  });

  test("lapses when the edit changes", () => {
    const { changes, acknowledgements } = settle([aChange("search", { after: 50 })], [aRecord(change)]);
    expect(changes[0]?.acknowledged).toBeUndefined();
    expect(acknowledgements.unused).toMatchObject([
      {
        changes: 0,
        note: "no change has this fingerprint: remove the record, or look at the edit again when it has changed",
      },
    ]);
  });

  test("of one change goes before that of its group, which is told when nothing is left to it", () => {
    const [single, group] = [aRecord(change, { owner: "single" }), aRecord(change, { group: change.group })];
    const both = settle([change, aChange("list")], [group, single]);
    expect(both.changes.map(({ acknowledged }) => acknowledged?.owner)).toEqual(["single", "desk-team"]);
    expect(settle([change], [group, single]).acknowledgements.unused).toMatchObject([
      { group: change.group, note: "records of their own acknowledge all its changes: remove the record" },
    ]);
  });

  test("that has expired leaves the change to a record of its group that has not", () => {
    const records = [aRecord(change, { expires: "2026-11-01" }), aRecord(change, { group: change.group })];
    const { changes, acknowledgements } = settle([change], records);
    expect(changes[0]?.acknowledged?.expires).toBe("2027-01-31");
    expect(acknowledgements).toMatchObject({ used: [{ changes: 1 }], expired: [{ changes: 1 }], unused: [] });
  });

  test("for another rule is unused, with the reason", () => {
    const { changes, acknowledgements } = settle([change], [aRecord(change, { rule: "tool-removed" })]);
    expect(changes[0]?.acknowledged).toBeUndefined();
    expect(acknowledgements.unused[0]?.note).toContain(
      "the change has the rule input-maximum-lowered, not tool-removed",
    );
  });
});

describe("the end of a record", () => {
  const change = aChange("search");
  const on = (expires: string) => settle([change], [aRecord(change, { expires })]);

  test.each([
    ["2026-11-23", "expired", "expired on 2026-11-23: renew it or fix the change"],
    ["2026-11-24", "used", "ends on 2026-11-24, today is its last day: renew it or fix the change"],
    ["2026-11-25", "used", "ends on 2026-11-25, 1 day left: renew it or fix the change"],
    ["2026-12-08", "used", "ends on 2026-12-08, 14 days left: renew it or fix the change"],
    ["2026-12-09", "used", undefined],
  ] as const)("on %s is %s, noted as: %s", (expires, state, note) => {
    const { changes, acknowledgements } = on(expires);
    expect(changes[0]?.acknowledged !== undefined).toBe(state === "used");
    expect(acknowledgements[state].map((outcome) => outcome.note)).toEqual([note]);
    expect(Object.values(acknowledgements).flat()).toHaveLength(1);
  });

  test("is told too when the change is gone", () => {
    const { acknowledgements } = settle([], [aRecord(change, { expires: "2026-10-01" })]);
    expect(acknowledgements.expired).toMatchObject([
      { changes: 0, note: "expired on 2026-10-01: no change has this fingerprint, remove the record" },
    ]);
  });

  test.each([
    ["2026-11-24", "2026-11-24", 0],
    ["2026-12-31", "2027-01-01", 1],
    ["2028-02-28", "2028-03-01", 2],
    ["2026-11-24", "2026-11-20", -4],
    // Clocks were set forward in between, in most time zones that do so.
    ["2027-03-27", "2027-04-10", 14],
  ])("days from %s to %s: %s", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe("a security finding", () => {
  const finding = aChange("search", { rule: "tool-description-injection" });

  test.each([
    ["nobody else", undefined],
    ["the owner", "desk-team"],
    ["the owner, spelled otherwise", "@Desk-Team "],
  ])("is not acknowledged with %s", (_, approvedBy) => {
    const record = aRecord(finding, approvedBy === undefined ? {} : { approvedBy });
    const { changes, acknowledgements } = settle([finding], [record]);
    expect(changes[0]?.acknowledged).toBeUndefined();
    expect(acknowledgements.unused[0]?.note).toMatch(/is a security finding: a second person, other than the owner/);
  });

  test("is acknowledged with a second person", () => {
    const { changes } = settle([finding], [aRecord(finding, { approvedBy: "ana" })]);
    expect(changes[0]?.acknowledged?.approvedBy).toBe("ana");
  });

  test("is any of injected orders, invisible characters and look-alikes, wherever they stand", () => {
    const lanes = RULES.filter(({ id }) => /injection$|invisible|look-alike/.test(id));
    expect(lanes.length).toBeGreaterThanOrEqual(12);
    expect(lanes.filter(({ security }) => security !== true)).toEqual([]);
  });

  test.each([
    ["ana", "Ana", true],
    ["ana", " @ANA", true],
    ["ａｎａ", "ana", true],
    ["ana", "anna", false],
  ])("persons: %s and %s, the same: %s", (left, right, same) => {
    expect(samePerson(left, right)).toBe(same);
  });
});

test("a record that another comparison uses is used", () => {
  const [one, two] = [aChange("one"), aChange("two")];
  const records = [aRecord(one), aRecord(two)];
  const [here, there] = [settle([one], records), settle([two], records)].map(
    ({ acknowledgements }) => acknowledgements,
  ) as [Acknowledgements, Acknowledgements];
  const joined = withUsesElsewhere(here, [there]);
  expect(joined.used.map(({ place }) => place)).toEqual(records.map(({ place }) => place));
  expect(joined.unused).toEqual([]);
});

describe("the gate", () => {
  const [one, two] = [aChange("one"), aChange("two")];
  const decide = (
    changes: readonly Change[],
    records: readonly AcknowledgementRecord[],
    facts: Partial<GateFacts> = {},
  ) =>
    decideContractGate({
      diff: {
        identical: false,
        changes,
        requiredBump: changes.map(({ bump }) => bump).reduce(largerBump, "none"),
        notCompared: [],
      },
      failOn: "breaking",
      server: "desk",
      acknowledgements: { records, today: TODAY },
      ...facts,
    });

  test("passes when somebody answers for all that breaks, and says so", () => {
    expect(decide([one, two], [aRecord(one), aRecord(two)])).toMatchObject({
      decision: "pass",
      reason: "2 breaking changes are acknowledged until 2027-01-31",
      changes: [{ severity: "breaking" }, { severity: "breaking" }],
    });
  });

  test("names the first end when there are several", () => {
    const records = [aRecord(one), aRecord(two, { expires: "2026-12-24" })];
    expect(decide([one, two], records).reason).toBe("2 breaking changes are acknowledged until 2026-12-24 and later");
  });

  test("fails for what nobody answers for, and tells of the rest", () => {
    expect(decide([one, two], [aRecord(one)])).toMatchObject({
      decision: "fail",
      reason: "1 breaking change (input-maximum-lowered); 1 breaking change is acknowledged until 2027-01-31",
    });
  });

  test("fails when a record has expired, and says what to do", () => {
    expect(decide([one], [aRecord(one, { expires: "2026-11-01" })])).toMatchObject({
      decision: "fail",
      reason:
        "1 breaking change (input-maximum-lowered); an acknowledgement expired on 2026-11-01: renew it or fix the change",
    });
  });

  test("does not speak of records for changes that would not fail", () => {
    const risky = aChange("one", { severity: "risky" });
    expect(decide([risky], [aRecord(risky)]).reason).toBe("no change is breaking");
    expect(decide([risky], [aRecord(risky)], { failOn: "risky" }).reason).toBe(
      "1 risky change is acknowledged until 2027-01-31",
    );
  });

  test("stays unknown where something could not be compared", () => {
    const diff = {
      identical: false,
      changes: [one],
      requiredBump: "major",
      notCompared: ["Only a tool list."],
    } as const;
    expect(decide([], [aRecord(one)], { diff }).decision).toBe("unknown");
  });

  test("without acknowledgements says nothing of them", () => {
    const diff = { identical: false, changes: [one], requiredBump: "major", notCompared: [] } as const;
    expect(decideContractGate({ diff, failOn: "breaking", server: "desk" })).not.toHaveProperty("acknowledgements");
  });
});

describe("the required bump", () => {
  const [breaking, added] = [aChange("one"), aChange("two", { rule: "input-maximum-raised" })];
  const decide = (records: readonly AcknowledgementRecord[], candidate: string) =>
    decideContractGate({
      diff: { identical: false, changes: [breaking, added], requiredBump: "major", notCompared: [] },
      failOn: "breaking",
      server: "desk",
      declared: { baseline: "1.0.0", candidate, source: "server.json" },
      acknowledgements: { records, today: TODAY },
    });
  const rules = (answer: ReturnType<typeof decide>) => answer.changes.map(({ rule }) => rule);

  test("stays, when the record does not say otherwise: the version must rise all the same", () => {
    const answer = decide([aRecord(breaking)], "1.1.0");
    expect(answer).toMatchObject({ decision: "fail", requiredBump: "major" });
    expect(rules(answer)).toContain("server-version-not-bumped");
  });

  test("falls to that of the other changes, when it does", () => {
    const answer = decide([aRecord(breaking, { allowBump: true })], "1.1.0");
    expect(answer).toMatchObject({ decision: "pass", requiredBump: "minor" });
    expect(rules(answer)).not.toContain("server-version-not-bumped");
    expect(decide([aRecord(breaking, { allowBump: true })], "1.0.1").decision).toBe("fail");
  });

  test("does not fall by an expired record", () => {
    expect(decide([aRecord(breaking, { allowBump: true, expires: "2026-11-01" })], "1.1.0").requiredBump).toBe("major");
  });

  test("that was not declared can be acknowledged by itself", () => {
    const missed = decide([aRecord(breaking)], "1.1.0").changes.find(
      ({ rule }) => rule === "server-version-not-bumped",
    );
    if (missed === undefined) throw new Error("no change about the version");
    const answer = decide([aRecord(breaking), aRecord(missed)], "1.1.0");
    expect(answer).toMatchObject({ decision: "pass", requiredBump: "major", declaredBump: "minor" });
    // A record for a version that lacked a minor step is none for one that lacks a major step.
    const lesser = decideContractGate({
      diff: { identical: false, changes: [added], requiredBump: "minor", notCompared: [] },
      failOn: "breaking",
      server: "desk",
      declared: { baseline: "1.0.0", candidate: "1.0.1", source: "server.json" },
    }).changes[0];
    if (lesser === undefined) throw new Error("no change about the version");
    expect(decide([aRecord(breaking), aRecord(lesser)], "1.0.1").decision).toBe("fail");
  });
});
