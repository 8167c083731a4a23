import { describe, expect, test } from "@jest/globals";
import type { Change } from "../../shared/contract/change.ts";
import type { Json } from "../../shared/contract/json.ts";
import type { Severity } from "../../shared/contract/rule.ts";
import { RULES } from "../../shared/contract/rules.ts";
import { judgeByUsage, type UsagePolicy } from "../../shared/usage/judge-usage.ts";
import { reachOf } from "../../shared/usage/reach.ts";
import { DAY } from "../../shared/usage/times.ts";
import { aChange, aWholeChange } from "../report/builders.ts";
import { aCall, contractOf, objectOf, replayOf } from "./builders.ts";

const LAST = Date.UTC(2026, 10, 1, 12);
const limited = (maximum: number) => objectOf({ amount: { maximum } });
const lowered = aChange({ subject: { kind: "tool", name: "search" } });
const asked: UsagePolicy = { "lower-unused": true, "minimum-days": 30, "minimum-calls": 100 };

/** Calls of `list` at least every second day, with amounts that are fine, and further calls. */
function history(
  {
    days = 31,
    calls = 200,
    records = 20,
    end = LAST,
  }: Partial<Record<"days" | "calls" | "records" | "end", number>> = {},
  more: Parameters<typeof replayOf>[1] = [],
  both: Readonly<Record<string, Json>> = {},
  added: Readonly<Record<string, Json>> = {},
) {
  const sides = {
    before: contractOf({ search: limited(500), list: objectOf({}), ...both }),
    after: contractOf({ search: limited(100), list: objectOf({}), ...both, ...added }),
  };
  const steps = records - 1;
  const regular = Array.from({ length: steps + 1 }, (_, index) =>
    aCall({
      tool: "list",
      at: end - (days * DAY * index) / steps,
      count: index === 0 ? Math.max(1, calls - steps) : 1,
    }),
  );
  return replayOf(sides, [...regular, ...more]);
}

function judged(
  change: Change,
  replay: ReturnType<typeof history>,
  {
    policy = asked,
    severities = {},
    today = "2026-11-02",
  }: {
    readonly policy?: UsagePolicy;
    readonly severities?: Record<string, Severity>;
    readonly today?: string;
  } = {},
) {
  const judgement = judgeByUsage([change], replay, { policy, severities, today });
  const [answer] = judgement.changes;
  return { ...judgement, severity: answer?.severity, notes: answer?.notes, bump: answer?.bump };
}

const used = aCall({ arguments: { amount: 200 }, at: LAST, count: 3 });
const spared = aCall({ arguments: { amount: 50 }, at: LAST, count: 40 });

describe("a breaking change that no recorded call touches", () => {
  test("becomes risky where the policy says so, and says on which data; its bump stays", () => {
    expect(judged(lowered, history({}, [spared]))).toMatchObject({
      severity: "risky",
      bump: "major",
      notes: [
        "lowered from breaking: it touches 0 of 40 recorded calls to search in 31 days (2026-10-01 to 2026-11-01)",
      ],
      lowered: 1,
      raised: 0,
      lowering: { done: true },
      touched: [{ fingerprint: lowered.fingerprint, calls: 0, exact: true }],
    });
  });

  test("becomes risky when nobody calls the tool at all, and says that", () => {
    expect(judged(aWholeChange("search"), history())).toMatchObject({
      severity: "risky",
      notes: ["lowered from breaking: none of 200 recorded calls in 31 days (2026-10-01 to 2026-11-01) is to search"],
    });
  });

  test.each<[string, UsagePolicy, ReturnType<typeof history>, string]>([
    ["without a policy", {}, history(), "does not set usage.lower-unused"],
    ["when the policy says no", { ...asked, "lower-unused": false }, history(), "does not set usage.lower-unused"],
    ["when the window is too short", asked, history({ days: 29 }), "cover 29 days, the policy asks for 30"],
    [
      "when there are too few calls",
      { ...asked, "minimum-calls": 300 },
      history(),
      "there are 200 recorded calls, the policy asks for 300",
    ],
    ["when no call has a time", asked, untimed(), "no recorded call has a time"],
    [
      "when the last call is older than the policy allows",
      { ...asked, "maximum-age-days": 1 },
      history({ end: LAST - DAY }),
      "the recorded calls end on 2026-10-31, 2 days before 2026-11-02, the policy asks for 1 at most",
    ],
    [
      "by default, when the last call is older than 14 days",
      asked,
      history({ end: LAST - 14 * DAY }),
      "the recorded calls end on 2026-10-18, 15 days before 2026-11-02, the policy asks for 14 at most",
    ],
    [
      "when all the calls stand in a few records",
      asked,
      history({ records: 19, calls: 5_000 }),
      "the 5000 recorded calls stand in 19 records, and fewer than 20 show too little",
    ],
    [
      "when more than 1 % of the calls are to tools that neither list has",
      asked,
      history({}, [aCall({ tool: "find", count: 2 }), aCall({ tool: "fetch" })]),
      '3 of 203 recorded calls go to tools that neither list has (most often "find", "fetch"), more than 1 %',
    ],
    [
      "when a name ends in those of two tools",
      asked,
      history({}, [aCall({ tool: "desk.admin.search", count: 3 })], { "admin.search": objectOf({}) }),
      '3 of 203 recorded calls go to tools that neither list has (most often "desk.admin.search"), more than 1 %',
    ],
    [
      "by default, when the window is shorter than 30 days",
      { "lower-unused": true },
      history({ days: 29, calls: 5_000 }),
      "asks for 30",
    ],
    [
      "by default, when there are fewer than 1,000 calls",
      { "lower-unused": true },
      history({ calls: 900 }),
      "asks for 1000",
    ],
  ])("stays breaking %s, and the report says why", (_, policy, replay, reason) => {
    const answer = judged(lowered, replay, { policy });
    expect(answer).toMatchObject({ severity: "breaking", lowered: 0, lowering: { done: false } });
    expect(answer.lowering.reason).toContain(reason);
  });

  test.each<[string, ReturnType<typeof history>]>([
    ["days, calls and records", history({ days: 30, calls: 100, records: 20 })],
    ["age", history({ end: LAST - 13 * DAY })],
    ["calls that are understood", history({ calls: 198 }, [aCall({ tool: "find", count: 2 })])],
  ])("is lowered at the very limit of %s", (_, replay) => {
    expect(judged(lowered, replay)).toMatchObject({ severity: "risky" });
  });

  test("is lowered beside calls to a tool that the candidate adds", () => {
    const replay = history({}, [aCall({ tool: "create", count: 500 })], {}, { create: objectOf({}) });
    expect(judged(lowered, replay)).toMatchObject({ severity: "risky" });
  });

  test("stays breaking where nobody says what day is today", () => {
    const { lowering } = judgeByUsage([lowered], history(), { policy: asked, severities: {}, today: undefined });
    expect(lowering).toEqual({
      done: false,
      reason: "Nothing was lowered: the recorded calls end on 2026-11-01, and what day is today is not known.",
    });
  });
});

function untimed() {
  const sides = {
    before: contractOf({ list: objectOf({}), search: limited(9) }),
    after: contractOf({ list: objectOf({}), search: limited(5) }),
  };
  return replayOf(sides, [aCall({ tool: "list", count: 5_000 })]);
}

describe("a breaking change stays breaking", () => {
  test("when a recorded call touches it, and says how many do", () => {
    expect(judged(lowered, history({}, [used, spared]))).toMatchObject({
      severity: "breaking",
      notes: ["touches 3 of 43 recorded calls to search in 31 days (2026-10-01 to 2026-11-01)"],
    });
  });

  test("when a call may touch it that could not be replayed", () => {
    const answer = judged(lowered, history({}, [aCall({ arguments: undefined, at: LAST })]));
    expect(answer.severity).toBe("breaking");
    expect(answer.notes?.[0]).toMatch(/^may touch 1 recorded call to search/);
  });

  test("when it is about results and the tool is called, whatever the arguments are", () => {
    const change = aChange({
      subject: { kind: "tool", name: "search" },
      rule: "output-type-changed",
      direction: "output",
    });
    expect(judged(change, history({}, [spared])).severity).toBe("breaking");
    expect(judged(change, history()).severity).toBe("risky");
  });

  test.each<[string, Partial<Change>]>([
    ["a prompt", { rule: "prompt-removed", subject: { kind: "prompt", name: "search" }, direction: null }],
    ["a resource", { rule: "resource-removed", subject: { kind: "resource", name: "search" }, direction: null }],
    ["the server", { rule: "capability-removed", subject: { kind: "server", name: "search" }, direction: null }],
    ["the safety of a tool's text", { rule: "tool-description-injection", direction: null }],
    ["the safety of an argument's text", { rule: "input-param-invisible-unicode" }],
    ["the safety of a result's text", { rule: "output-field-description-injection", direction: "output" }],
    ["what runs without a question", { rule: "readOnlyHint-removed", direction: null }],
    ["the whole list", { rule: "tool-name-duplicate", direction: null }],
    ["the whole list, by a schema", { rule: "input-root-not-object" }],
    ["a text that the policy calls breaking", { rule: "input-param-description-changed" }],
    ["a default that the policy calls breaking", { rule: "input-default-changed" }],
    ["a format, which no validator asserts here", { rule: "input-format-added" }],
    [
      "a tool that the baseline does not have",
      { rule: "x-mcp-header-invalid", subject: { kind: "tool", name: "new" } },
    ],
  ])("when it is about %s, even if nobody calls the tool", (_, facts) => {
    const answer = judged(aChange({ subject: { kind: "tool", name: "search" }, ...facts }), history());
    expect(answer).toMatchObject({ severity: "breaking", touched: [], lowered: 0 });
  });
});

describe("what is risky because nobody knows what callers send", () => {
  const sides = {
    before: contractOf({ search: objectOf({ q: {} }) }),
    after: contractOf({ search: objectOf({ q: {} }, { additionalProperties: false }) }),
  };
  const closed = aChange({
    subject: { kind: "tool", name: "search" },
    rule: "input-additionalProperties-closed",
    severity: "risky",
    pointer: "/inputSchema/additionalProperties",
  });
  const undeclared = aCall({ arguments: { z: 1 }, at: LAST, count: 2 });

  test("becomes breaking when recorded calls are refused for it, without any policy", () => {
    expect(judged(closed, replayOf(sides, [undeclared, aCall({ at: LAST })]), { policy: {} })).toMatchObject({
      severity: "breaking",
      raised: 1,
      lowered: 0,
      notes: [
        "raised from risky: it refuses 2 of 3 recorded calls to search in less than a day (2026-11-01 to 2026-11-01)",
      ],
    });
  });

  test.each<[string, Parameters<typeof replayOf>[1]]>([
    ["no call sends what nobody declared", [aCall({ arguments: { q: 1 } })]],
    ["a call may be refused that could not be replayed", [aCall({ arguments: undefined })]],
  ])("stays risky when %s", (_, calls) => {
    expect(judged(closed, replayOf(sides, calls))).toMatchObject({ severity: "risky", raised: 0 });
  });

  test("stays as the policy sets it", () => {
    const severities = { "input-additionalProperties-closed": "risky" } as const;
    expect(judged(closed, replayOf(sides, [undeclared]), { severities })).toMatchObject({
      severity: "risky",
      raised: 0,
    });
  });
});

test("other notes of a change stay behind what the calls say", () => {
  const change = { ...lowered, notes: ["declared in two places"] };
  expect(judged(change, history({}, [used])).notes).toEqual([
    expect.stringContaining("touches 3"),
    "declared in two places",
  ]);
});

describe("each rule about tools that is breaking by itself", () => {
  const breaking = RULES.filter(
    ({ severity, area }) => severity === "breaking" && ["tools", "inputs", "outputs"].includes(area),
  );
  const changeOf = (rule: string, area: string) =>
    aChange({ rule, direction: area === "inputs" ? "input" : area === "outputs" ? "output" : null });

  test("is one that calls can speak about, but those about safety, whole lists and old names", () => {
    const silent = breaking.filter(({ id, area }) => reachOf(changeOf(id, area)) === "never").map(({ id }) => id);
    expect(silent.sort()).toEqual([
      "destructiveHint-false-to-true",
      "destructiveHint-removed",
      "input-alias-removed",
      "input-root-not-object",
      "readOnlyHint-removed",
      "readOnlyHint-true-to-false",
      "tool-alias-removed",
      "tool-malformed",
      "tool-name-duplicate",
    ]);
  });
});
