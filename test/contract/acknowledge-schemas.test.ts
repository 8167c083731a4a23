import { describe, expect, test } from "@jest/globals";
import { type AcknowledgementRecord, acknowledgeChanges } from "../../shared/contract/acknowledge.ts";
import type { Change } from "../../shared/contract/change.ts";
import { diffContracts } from "../../shared/contract/diff.ts";
import type { Json, JsonObject } from "../../shared/contract/json.ts";
import type { Callers } from "../../shared/contract/rule.ts";
import { sentenceOf } from "../../shared/report/plain.ts";
import { aContract, aTool } from "./builders.ts";

const S = { type: "string" };
const I = { type: "integer" };
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: "object", properties, ...more });
const list = (more: JsonObject): JsonObject => object({ a: { type: "array", ...more } });
const texts = (more: JsonObject): JsonObject => object({ a: S, b: S, c: S }, more);
const demand = (...required: readonly string[]): JsonObject => ({ required });
const when = (condition: JsonObject, demands: JsonObject): JsonObject => ({ if: condition, ...demands });
// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nobody awaits this object.
const then = (schema: Json): JsonObject => ({ then: schema });

type Direction = "input" | "output";

interface Options {
  readonly direction?: Direction;
  readonly callers?: Callers;
}

function failing(before: Json, after: Json, { direction = "input", callers = "declared" }: Options = {}) {
  const contract = (schema: Json) => {
    const key = direction === "input" ? "inputSchema" : "outputSchema";
    return aContract({ tools: [aTool({ [key]: schema })] });
  };
  const { changes } = diffContracts(contract(before), contract(after), { callers });
  return changes.filter(({ severity }) => severity === "breaking" || severity === "risky");
}

const TODAY = "2026-11-24";

function acknowledged(changes: readonly Change[], by: readonly Change[]): readonly Change[] {
  const records = by.map(
    ({ fingerprint }): AcknowledgementRecord => ({
      ...{ fingerprint, reason: "nobody sends it", owner: "desk-team", expires: "2027-01-31" },
      place: `record of ${fingerprint}`,
    }),
  );
  return acknowledgeChanges(changes, { records, today: TODAY }).changes;
}

const REQUIRED_A = demand("a");
const BRANCHES = (y: JsonObject) => ({ anyOf: [{ properties: { x: S } }, { properties: { y } }] });

/** An edit, and a worse one of the same keyword in the same place. */
const PAIRS: readonly (readonly [string, Json, Json, Json, Options?])[] = [
  [
    "a condition that demands a name, and one that refuses all",
    texts({}),
    texts(when(REQUIRED_A, then(demand("b")))),
    texts(when(REQUIRED_A, then(false))),
  ],
  [
    "a condition that demands more, and one that demands still more",
    texts(when(REQUIRED_A, then({}))),
    texts(when(REQUIRED_A, then(demand("b")))),
    texts(when(REQUIRED_A, then(demand("b", "c")))),
  ],
  [
    "an else that demands a name, and one that narrows it",
    texts(when(REQUIRED_A, { else: { minProperties: 0 } })),
    texts(when(REQUIRED_A, { else: demand("b") })),
    texts(when(REQUIRED_A, { else: { ...demand("b"), properties: { b: { maxLength: 2 } } } })),
  ],
  [
    "a condition in allOf",
    object({ a: S }, { allOf: [when(REQUIRED_A, then({ properties: { a: { minLength: 1 } } }))] }),
    object({ a: S }, { allOf: [when(REQUIRED_A, then({ properties: { a: { minLength: 5 } } }))] }),
    object({ a: S }, { allOf: [when(REQUIRED_A, then({ properties: { a: { const: "q" } } }))] }),
  ],
  [
    "the second of two conditions in allOf",
    texts({ allOf: [when(REQUIRED_A, then(demand("b")))] }),
    texts({
      allOf: [when(REQUIRED_A, then(demand("b"))), when(demand("b"), then({ properties: { c: { maxLength: 9 } } }))],
    }),
    texts({ allOf: [when(REQUIRED_A, then(demand("b"))), when(demand("b"), then(false))] }),
  ],
  [
    "a condition of results that is loosened",
    texts(when(REQUIRED_A, then({ ...demand("b"), properties: { b: { maxLength: 3 } } }))),
    texts(when(REQUIRED_A, then({ ...demand("b"), properties: { b: { maxLength: 4 } } }))),
    texts(when(REQUIRED_A, then({ properties: { b: { maxLength: 90 } } }))),
    { direction: "output" },
  ],
  [
    "fewer items that contain something",
    list({ contains: S, maxContains: 9 }),
    list({ contains: S, maxContains: 8 }),
    list({ contains: S, maxContains: 1 }),
  ],
  [
    "more items that contain something",
    list({ contains: S }),
    list({ contains: S, minContains: 2 }),
    list({ contains: S, minContains: 9 }),
  ],
  [
    "several values that are excluded",
    object({ a: { ...S, not: { const: "x" } } }),
    object({ a: { ...S, allOf: [{ not: { const: "x" } }, { not: { const: "y" } }] } }),
    object({ a: { ...S, allOf: [{ not: { const: "x" } }, { not: { const: "y" } }, { not: { minLength: 2 } }] } }),
  ],
  [
    "what a condition refers to",
    texts({ $defs: { D: {} } }),
    texts({ $defs: { D: demand("b") }, ...when(REQUIRED_A, then({ $ref: "#/$defs/D" })) }),
    texts({ $defs: { D: demand("b", "c") }, ...when(REQUIRED_A, then({ $ref: "#/$defs/D" })) }),
  ],
];

describe("a record of an edit does not cover a worse one", () => {
  test.each(PAIRS)("%s", (_, before, weaker, stronger, options = {}) => {
    const [seen, worse] = [failing(before, weaker, options), failing(before, stronger, options)];
    expect([seen.length, worse.length]).not.toContain(0);
    expect(acknowledged(seen, seen).every((change) => change.acknowledged !== undefined)).toBe(true);
    expect(acknowledged(worse, seen).some((change) => change.acknowledged === undefined)).toBe(true);
  });

  /** The same keyword comes, beside something else on both sides. */
  test.each<[string, readonly [Json, Json], readonly [Json, Json], Options?]>([
    [
      "positions that end with and without a schema of items before",
      [list({ prefixItems: [S, I] }), list({ prefixItems: [S, I], items: false })],
      [list({ prefixItems: [S, I], items: S }), list({ prefixItems: [S, I], items: false })],
    ],
    [
      "names that nothing describes, beside other branches",
      [object({ a: S }, BRANCHES(S)), object({ a: S }, { ...BRANCHES(S), unevaluatedProperties: false })],
      [object({ a: S }, BRANCHES(I)), object({ a: S }, { ...BRANCHES(I), unevaluatedProperties: false })],
    ],
    [
      "results with more, of conditions that demanded more",
      [texts(when(REQUIRED_A, then(demand("b")))), texts(when(REQUIRED_A, then({})))],
      [
        texts(when(REQUIRED_A, then({ ...demand("b"), properties: { b: { maxLength: 3 } } }))),
        texts(when(REQUIRED_A, then({}))),
      ],
      { direction: "output" },
    ],
  ])("%s", (_, [before, after], [otherBefore, otherAfter], options = {}) => {
    const [seen, worse] = [failing(before, after, options), failing(otherBefore, otherAfter, options)];
    expect([seen.length, worse.length]).not.toContain(0);
    expect(acknowledged(worse, seen).some((change) => change.acknowledged === undefined)).toBe(true);
  });
});

describe("a report shows what differs", () => {
  test.each<[string, Json, Json, string]>([
    [
      "the counts of contains",
      list({ contains: S, maxContains: 9 }),
      list({ contains: S, maxContains: 8 }),
      '({"contains": {"type": "string"}, "maxContains": 9} → {"contains": {"type": "string"}, "maxContains": 8})',
    ],
    [
      "what a condition demands",
      texts({}),
      texts(when(REQUIRED_A, then(demand("b")))),
      '(now {"if": {"required": ["a"]}, "then": {"required": ["b"]}})',
    ],
  ])("%s", (_, before, after, shown) => {
    expect(
      failing(before, after)
        .map((change) => sentenceOf(change))
        .join("\n"),
    ).toContain(shown);
  });
});

describe("a record of what could not be decided", () => {
  /** More patterns of keys than are compared one by one, of which the last one says something. */
  const patterns = (last: Json): JsonObject =>
    Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`^x${index}$`, index === 59 ? last : S]));
  const many = (last: Json, more: JsonObject = {}, words = "One.") =>
    object({ a: { ...S, description: words }, ...more }, { description: words, patternProperties: patterns(last) });
  /** A reference that nobody may follow, beside something that changes. */
  const beyond = (maxLength: number, more: JsonObject = {}, words = "One.") =>
    object({
      a: { $ref: "https://desk.test/a.json", maxLength, title: words },
      b: { ...S, description: words },
      ...more,
    });
  const undecided = (before: Json, after: Json) =>
    failing(before, after).filter(({ before: old, after: now }) => old === null && now === null);
  const covered = (seen: readonly Change[], later: readonly Change[]) => {
    expect([seen.length, later.length]).not.toContain(0);
    return acknowledged(later, seen).every((change) => change.acknowledged !== undefined);
  };

  test.each<[string, readonly Change[], readonly Change[]]>([
    ["other words", undecided(many(S), many(I)), undecided(many(S, {}, "Two."), many(I, {}, "Two."))],
    [
      "a property that is new on both sides",
      undecided(many(S), many(I)),
      undecided(many(S, { z: S }), many(I, { z: S })),
    ],
    [
      "other words beside a reference",
      undecided(beyond(9), beyond(5)),
      undecided(beyond(9, {}, "Two."), beyond(5, {}, "Two.")),
    ],
    ["a property that is new on one side", undecided(beyond(9), beyond(5)), undecided(beyond(9), beyond(5, { z: S }))],
  ])("outlives %s", (_, seen, later) => {
    expect(covered(seen, later)).toBe(true);
  });

  test.each<[string, readonly Change[], readonly Change[]]>([
    [
      "the part that is undecided is another one",
      undecided(many(S), many(I)),
      undecided(many(S), many({ const: "q" })),
    ],
    [
      "what stands beside the reference is another limit",
      undecided(beyond(9), beyond(5)),
      undecided(beyond(9), beyond(1)),
    ],
    [
      "a new property has a name that old calls hold elsewhere",
      undecided(beyond(9, { m: object({ z: S }) }), beyond(5, { m: object({ z: S }) })),
      undecided(beyond(9, { m: object({ z: S }) }), beyond(5, { m: object({ z: S }), z: I })),
    ],
    [
      "a new property has a name that patterns may look at",
      undecided(many(S), many(I)),
      undecided(many(S), many(I, { z: I })),
    ],
  ])("lapses when %s", (_, seen, later) => {
    expect(covered(seen, later)).toBe(false);
  });
});
