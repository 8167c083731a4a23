import { describe, expect, test } from "@jest/globals";
import type { Declarations } from "../../../shared/contract/announcements.ts";
import type { Change } from "../../../shared/contract/change.ts";
import { diffContracts } from "../../../shared/contract/diff.ts";
import type { Json, JsonObject } from "../../../shared/contract/json.ts";
import { aContract, aTool } from "../builders.ts";

type Members = Readonly<Record<string, Json>>;

const TODAY = "2027-01-01";
const BEFORE = "2027-02-01";
const AFTER = "2026-12-01";

const ends = (sunset: string): Members => ({ _meta: { "mcp-gates/deprecated": { sunset } } });
const marked = (sunset: string, use?: string): Members => ({
  deprecated: true,
  "x-deprecated": { sunset, ...(use === undefined ? {} : { use }) },
});
const taking = (properties: Members, more: Members = {}): JsonObject =>
  aTool({ inputSchema: { type: "object", properties, ...more } });
const diffOf = (before: readonly JsonObject[], after: readonly JsonObject[], declarations: Declarations = {}) =>
  diffContracts(aContract({ tools: before }), aContract({ tools: after }), { today: TODAY, declarations }).changes;
const ruled = (changes: readonly Change[]) => changes.map(({ rule, severity }) => `${rule} ${severity}`);

describe("a tool that goes", () => {
  test("is judged by the marker of the baseline, not by one that comes in the same change", () => {
    const changes = diffOf([aTool(), aTool({ name: "other", ...ends(BEFORE) })], [aTool({ name: "other" })]);
    expect(ruled(changes)).toContain("tool-removed breaking");
  });

  test("is judged by what the policy declares of a server that says nothing", () => {
    const declared = (sunset: string) => ({ deprecations: [{ tool: "search", sunset, use: "find" }] });
    expect(ruled(diffOf([aTool()], [], declared(AFTER)))).toEqual(["tool-removed-after-sunset risky"]);
    expect(ruled(diffOf([aTool()], [], declared(BEFORE)))).toEqual(["tool-removed-before-sunset breaking"]);
    expect(diffOf([aTool()], [], declared(AFTER))[0]?.message).toBe(
      "the tool is gone, as announced for 2026-12-01; find was named to replace it",
    );
  });

  test.each([
    [AFTER, BEFORE],
    [BEFORE, AFTER],
  ])("keeps the later promise of a marker of %s and a policy of %s", (marker, policy) => {
    const changes = diffOf([aTool(ends(marker))], [], { deprecations: [{ tool: "search", sunset: policy }] });
    expect(ruled(changes)).toEqual(["tool-removed-before-sunset breaking"]);
  });

  test("is not taken for a rename once its day has come, so that its successor is a new tool", () => {
    const changes = diffOf(
      [aTool({ name: "find_docs", ...ends(AFTER) })],
      [aTool({ name: "findDocs", inputSchema: { type: "object", required: ["id"] } })],
    );
    expect(ruled(changes)).toEqual(expect.arrayContaining(["tool-removed-after-sunset risky", "tool-added safe"]));
    expect(changes.map(({ rule }) => rule)).not.toContain("tool-renamed");
  });

  test("is a rename before its day, which says what was promised", () => {
    const [change] = diffOf([aTool({ name: "find_docs", ...ends(BEFORE) })], [aTool({ name: "findDocs" })]);
    expect(change).toMatchObject({
      rule: "tool-renamed",
      severity: "breaking",
      notes: ["find_docs was announced to stay until 2027-02-01"],
    });
  });

  test("is plainly removed when its day does not exist, and a note says so", () => {
    const [change] = diffOf([aTool(ends("2026-02-30"))], []);
    expect(change).toMatchObject({
      rule: "tool-removed",
      severity: "breaking",
      notes: ['its mark as deprecated announced no end: "2026-02-30" is not a day of the calendar, as in 2027-01-31'],
    });
  });

  test("is plainly removed when today is not known", () => {
    const { changes } = diffContracts(aContract({ tools: [aTool(ends(AFTER))] }), aContract());
    expect(ruled(changes)).toEqual(["tool-removed breaking"]);
  });
});

describe("an announcement", () => {
  test.each([
    ["enough notice", "2027-01-31", "tool-deprecated safe"],
    ["a day too little", "2027-01-30", "tool-sunset-shortened risky"],
    ["a date that has passed", "2026-06-01", "tool-sunset-shortened risky"],
  ])("of %s", (_, sunset, expected) => {
    expect(ruled(diffOf([aTool()], [aTool(ends(sunset))], { minimumDays: 30 }))).toEqual([expected]);
  });

  test("says how much notice it gives and how much is asked for", () => {
    const [change] = diffOf([aTool()], [aTool(ends("2027-01-11"))], { minimumDays: 30 });
    expect(change?.message).toBe(
      "the tool is deprecated and goes on 2027-01-11; that is 10 days of notice, and the policy asks for 30 days",
    );
  });

  const notCalendar = "is not a day of the calendar, as in 2027-01-31";
  test.each<[string, Members, Members, string]>([
    [
      "on a day that has come",
      {},
      ends("2026-06-01"),
      "the tool is deprecated and goes on 2026-06-01; that day has come already, so the announcement gives no notice",
    ],
    [
      "that moves to a day that has come",
      ends(BEFORE),
      ends(AFTER),
      "the tool goes on 2026-12-01, earlier than announced (2027-02-01); that day has come already",
    ],
    [
      "on a day that does not exist",
      {},
      ends("2026-02-30"),
      `the tool is marked as deprecated, and no end is announced: "2026-02-30" ${notCalendar}`,
    ],
    [
      "that moves to no day",
      ends(BEFORE),
      ends("soon"),
      `the tool is marked as deprecated, and no end is announced: "soon" ${notCalendar}; until now 2027-02-01 was announced`,
    ],
    [
      "without a day",
      {},
      { _meta: { "mcp-gates/deprecated": { use: "find" } } },
      "the tool is marked as deprecated, and no end is announced: it names no day (sunset)",
    ],
    [
      "with a day that is endless",
      {},
      ends("x".repeat(1000)),
      `the tool is marked as deprecated, and no end is announced: "${"x".repeat(39)}… ${notCalendar}`,
    ],
  ])("%s says so in words", (_, before, after, message) => {
    expect(diffOf([aTool(before)], [aTool(after)]).map((change) => change.message)).toEqual([message]);
  });

  test.each<[string, Members, string]>([
    ["a day that has come", ends(AFTER), "tool-sunset-past review"],
    ["no day", ends("soon"), "tool-sunset-invalid review"],
  ])("of %s is reported of a tool that is new, too", (_, members, expected) => {
    expect(ruled(diffOf([], [aTool(members)]))).toEqual([expected, "tool-added safe"]);
    const prompts = [{ name: "review", ...members }];
    const { changes } = diffContracts(aContract(), aContract({ prompts }), { today: TODAY });
    expect(ruled(changes)).toEqual([expected.replace("tool", "prompt"), "prompt-added safe"]);
  });

  test("of no day is reported of an argument that is new, too", () => {
    const before = taking({ q: { type: "string" } });
    const after = taking({ q: { type: "string" }, limit: { type: "integer", ...marked("2026-02-30") } });
    expect(ruled(diffOf([before], [after]))).toEqual([
      "input-param-sunset-invalid review",
      "input-optional-property-added safe",
    ]);
  });

  test("of no day is told once, and not again while it stays", () => {
    expect(diffOf([aTool(ends("soon"))], [aTool(ends("soon"))])).toEqual([]);
  });

  test("of an argument is one change, although it is two keywords", () => {
    const changes = diffOf(
      [taking({ q: { type: "string" } })],
      [taking({ q: { type: "string", ...marked(BEFORE, "text") } })],
    );
    expect(changes).toMatchObject([
      { rule: "input-param-deprecated", message: "argument q is deprecated and goes on 2027-02-01; use text instead" },
    ]);
  });

  test.each([
    ["a flag without a date", { deprecated: true }, "input-param-flag-changed safe"],
    ["a date without the flag", { "x-deprecated": { sunset: BEFORE } }, "input-param-hint-changed safe"],
  ])("is not made by %s", (_, members, expected) => {
    const changes = diffOf([taking({ q: { type: "string" } })], [taking({ q: { type: "string", ...members } })]);
    expect(ruled(changes)).toEqual([expected]);
  });

  test("is made by the flag that comes to a date", () => {
    const changes = diffOf([taking({ q: { "x-deprecated": { sunset: BEFORE } } })], [taking({ q: marked(BEFORE) })]);
    expect(ruled(changes)).toEqual(["input-param-deprecated safe"]);
  });
});

describe("an argument that goes", () => {
  const limit = (members: Members): Members => ({ q: { type: "string" }, limit: { type: "integer", ...members } });
  const closed = { additionalProperties: false };
  const without = taking({ q: { type: "string" } }, closed);

  test.each([
    ["after its day", marked(AFTER), "input-property-removed-after-sunset risky"],
    ["before its day", marked(BEFORE), "input-property-removed-before-sunset breaking"],
    ["without an announcement", {}, "input-property-removed-closed breaking"],
  ])("%s, where the candidate refuses it", (_, members, expected) => {
    expect(ruled(diffOf([taking(limit(members), closed)], [without]))).toEqual([expected]);
  });

  test.each([
    ["after its day", marked(AFTER), "input-property-removed-after-sunset risky"],
    ["before its day", marked(BEFORE), "input-property-removed-before-sunset breaking"],
    ["without an announcement", {}, "input-optional-property-removed-open risky"],
  ])("%s, where the candidate ignores it", (_, members, expected) => {
    expect(ruled(diffOf([taking(limit(members))], [taking({ q: { type: "string" } })]))).toEqual([expected]);
  });

  test("keeps its rule and gets a note when it was deprecated without a date", () => {
    const [change] = diffOf([taking(limit({ deprecated: true }), closed)], [without]);
    expect(change).toMatchObject({ rule: "input-property-removed-closed", severity: "breaking" });
    expect(change?.notes).toContain("it was deprecated without a date in x-deprecated, which announces no end");
  });

  test("keeps its rule and gets a note when its day does not exist", () => {
    const [change] = diffOf([taking(limit(marked("2026-02-30")), closed)], [without]);
    expect(change).toMatchObject({ rule: "input-property-removed-closed", severity: "breaking" });
    expect(change?.notes).toContain(
      'its x-deprecated announced no end: "2026-02-30" is not a day of the calendar, as in 2027-01-31',
    );
  });

  test("says what went, when, and what takes its place", () => {
    const [change] = diffOf([taking(limit(marked(AFTER, "max")), closed)], [without]);
    expect(change?.message).toMatch(/^argument limit .*, as announced for 2026-12-01$/);
    expect(change?.notes).toContain("max was named to replace it");
  });

  test("is found in a shared definition", () => {
    const withDefinition = (properties: Members): JsonObject => ({
      ...taking(
        { filter: { $ref: "#/$defs/filter" } },
        { $defs: { filter: { type: "object", properties, additionalProperties: false } } },
      ),
    });
    const changes = diffOf([withDefinition(limit(marked(AFTER)))], [withDefinition({ q: { type: "string" } })]);
    expect(ruled(changes)).toEqual(["input-property-removed-after-sunset risky"]);
  });

  test("is judged by the policy, inside another argument by its path", () => {
    const nested = (properties: Members) => taking({ filter: { type: "object", properties, ...closed } });
    const declarations = { deprecations: [{ tool: "search", parameter: "filter.limit", sunset: AFTER }] };
    const changes = diffOf([nested(limit({}))], [nested({ q: { type: "string" } })], declarations);
    expect(ruled(changes)).toEqual(["input-property-removed-after-sunset risky"]);
  });

  test("is not lowered by a policy about an argument of another tool", () => {
    const declarations = { deprecations: [{ tool: "find", parameter: "limit", sunset: AFTER }] };
    expect(ruled(diffOf([taking(limit({}), closed)], [without], declarations))).toEqual([
      "input-property-removed-closed breaking",
    ]);
  });

  test("under a near name that is optional is gone as announced", () => {
    const changes = diffOf(
      [taking({ pageSize: { type: "integer", ...marked(AFTER) } }, closed)],
      [taking({ page_size: { type: "integer" } }, closed)],
    );
    expect(ruled(changes)).toContain("input-property-removed-after-sunset risky");
    expect(changes.every(({ severity }) => severity !== "breaking")).toBe(true);
  });

  test("under a near name that is required stays a break, since that was not announced", () => {
    const changes = diffOf(
      [taking({ pageSize: { type: "integer", ...marked(AFTER) } })],
      [taking({ page_size: { type: "integer" } }, { required: ["page_size"] })],
    );
    expect(changes[0]).toMatchObject({ rule: "input-property-renamed", severity: "breaking" });
    expect(changes[0]?.notes).toContain("that the old name goes was announced, that the new one is required was not");
  });

  test("does not excuse an argument that is new and required beside it", () => {
    const changes = diffOf(
      [taking(limit(marked(AFTER)))],
      [taking({ q: { type: "string" }, region: { enum: ["eu", "us"] } }, { required: ["region"] })],
    );
    expect(ruled(changes)).toContain("input-required-property-added breaking");
  });
});

describe("a prompt that goes", () => {
  const prompt = (more: Members = {}) => ({ name: "review", description: "Review a change.", ...more });
  const promptDiff = (before: JsonObject, after: readonly JsonObject[], declarations: Declarations) =>
    ruled(
      diffContracts(aContract({ prompts: [before] }), aContract({ prompts: after }), { today: TODAY, declarations })
        .changes,
    );

  test("is judged by the policy, as is an argument of it", () => {
    const style = prompt({ arguments: [{ name: "style" }] });
    const whole = { deprecations: [{ prompt: "review", sunset: AFTER }] };
    const part = { deprecations: [{ prompt: "review", parameter: "style", sunset: AFTER }] };
    expect(promptDiff(prompt(), [], whole)).toEqual(["prompt-removed-after-sunset risky"]);
    expect(promptDiff(style, [prompt()], part)).toEqual(["prompt-arg-removed-after-sunset risky"]);
    expect(promptDiff(style, [], part)).toEqual(["prompt-removed breaking"]);
  });

  test("keeps other edits of its metadata as one change", () => {
    const before = prompt({ _meta: { owner: "a" } });
    const after = prompt({ _meta: { owner: "b", "mcp-gates/deprecated": { sunset: BEFORE } } });
    expect(promptDiff(before, [after], {}).toSorted()).toEqual(["meta-unknown-changed safe", "prompt-deprecated safe"]);
  });
});
