import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../../shared/contract/json.ts";
import type { Callers } from "../../../shared/contract/rule.ts";
import { compareSchemas } from "../../../shared/contract/schema/compare.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import type { Direction } from "../../../shared/contract/schema/walk.ts";

const string: Json = { type: "string" };
const object = (properties: Json, more: Record<string, Json> = {}): Json => ({ type: "object", properties, ...more });

function worst(before: Json, after: Json, options: { direction: Direction; callers?: Callers }): string {
  const edits = compareSchemas(before, after, {
    callers: "declared",
    languages: new Languages(),
    wireKeyOrder: false,
    ...options,
  });
  const severities = new Set(edits.map((edit) => edit.severity ?? edit.usual));
  return (
    ["breaking", "risky", "review", "safe", "notation"].find((severity) => severities.has(severity as "safe")) ?? "none"
  );
}

/** Beside each break stands a harmless edit, so that it cannot hide behind it. */
const beside = (schema: Json, added: boolean): Json => object({ p: schema, ...(added ? { extra: string } : {}) });

describe("a break does not hide behind a harmless edit", () => {
  test.each<[string, Json, Json, Direction]>([
    [
      "a limit beside an enumeration",
      { type: "integer", enum: [1, 5, 10] },
      { type: "integer", enum: [1, 5, 10], maximum: 5 },
      "input",
    ],
    ["a pattern beside an enumeration", { enum: ["aa", "b"] }, { enum: ["aa", "b"], pattern: "^a" }, "input"],
    ["the first names of a free-form object", { type: "object" }, object({ limit: { type: "integer" } }), "input"],
    [
      "a demand on the keys of a map",
      { type: "object", additionalProperties: string },
      { type: "object", additionalProperties: string, dependentRequired: { a: ["b"] } },
      "input",
    ],
    [
      "null that goes beside alternatives",
      { type: ["string", "null"], anyOf: [{ minLength: 1 }, { pattern: "^a" }] },
      { type: "string", anyOf: [{ minLength: 1 }, { pattern: "^a" }] },
      "input",
    ],

    [
      "alternatives that overlap now",
      {
        oneOf: [
          { type: "string", maxLength: 5 },
          { type: "string", minLength: 10 },
        ],
      },
      {
        oneOf: [
          { type: "string", maxLength: 5 },
          { type: "string", minLength: 3 },
        ],
      },
      "input",
    ],
    ["a result that refers to nothing", string, { type: "string", $ref: "#/$defs/none" }, "output"],
    ["a result that nothing fits", string, { type: "string", minLength: 5, maxLength: 2 }, "output"],
  ])("%s", (_, before, after, direction) => {
    expect(worst(beside(before, false), beside(after, true), { direction })).toBe("breaking");
  });

  test("a call that fits two alternatives of oneOf now is found where an alternative lets more through", () => {
    const first: Json = { unevaluatedProperties: false, not: { type: "object" } };
    const [before, after] = [first, { anyOf: [first, { type: "object" }] }].map((branch) =>
      object({ x: { oneOf: [branch, {}] } }),
    );
    expect(worst(before ?? {}, after ?? {}, { direction: "input", callers: "any" })).toBe("breaking");
  });

  test("items that nothing looked at are undecided at least", () => {
    const [before, after] = ["string", "integer"].map((type, index) =>
      beside({ type: "array", unevaluatedItems: { type } }, index === 1),
    );
    expect(["breaking", "risky"]).toContain(worst(before ?? {}, after ?? {}, { direction: "input" }));
  });

  test("what cannot be followed is undecided", () => {
    const schema = (type: string): Json => ({
      type: "object",
      properties: { a: { $dynamicRef: "#n" } },
      $defs: { n: { $id: "https://example.com/n", $dynamicAnchor: "n", type } },
    });
    expect(worst(schema("string"), schema("integer"), { direction: "input" })).toBe("risky");
  });

  test("a definition that is harmless in one place is judged anew in another", () => {
    const schema = (limit: number, names: readonly [string, string]): Json => ({
      type: "object",
      properties: {
        [names[0]]: { anyOf: [{ $ref: "#/$defs/X" }, { type: "string", minLength: 0 }] },
        [names[1]]: { $ref: "#/$defs/X" },
      },
      $defs: { X: { type: "string", maxLength: limit } },
    });
    for (const names of [
      ["a", "z"],
      ["z", "a"],
    ] as const)
      expect(worst(schema(100, names), schema(10, names), { direction: "input" })).toBe("breaking");
  });

  test("a field of a shared definition that is renamed is missed by its readers", () => {
    const schema = (name: string): Json => ({
      type: "object",
      properties: { p: { $ref: "#/$defs/X" } },
      $defs: { X: object({ [name]: string }, { required: [name] }) },
    });
    expect(worst(schema("user_id"), schema("userId"), { direction: "output" })).toBe("breaking");
  });

  test("an inputSchema that no longer says that it is an object costs the list", () => {
    expect(
      worst({ type: "object", properties: { a: string } }, { properties: { a: string } }, { direction: "input" }),
    ).toBe("breaking");
  });
});

describe("a text is never silent", () => {
  const condition = JSON.parse('{"if":{"required":["a"]},"then":{"required":["b"],"description":"old"}}') as Record<
    string,
    Json
  >;
  const reworded = JSON.parse('{"if":{"required":["a"]},"then":{"required":["b"],"description":"new"}}') as Record<
    string,
    Json
  >;
  const draft07 = (description: string): Json => ({
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "object",
    properties: { a: { $ref: "#/definitions/A", description } },
    definitions: { A: string },
  });

  test.each<[string, Json, Json]>([
    ["inside a condition", object({ a: string, b: string }, condition), object({ a: string, b: string }, reworded)],
    ["beside a reference of draft-07", draft07("old"), draft07("new")],
  ])("%s", (_, before, after) => {
    expect(worst(before, after, { direction: "input" })).toBe("review");
  });
});

describe("no alarm where nothing breaks", () => {
  test.each<[string, Json, Json, Direction, string]>([
    [
      "a shared definition is opened",
      {
        type: "object",
        properties: { p: { $ref: "#/$defs/X" } },
        $defs: { X: object({ a: string }, { additionalProperties: false }) },
      },
      { type: "object", properties: { p: { $ref: "#/$defs/X" } }, $defs: { X: object({ a: string }) } },
      "output",
      "safe",
    ],
    [
      "a nullable object is opened",
      object({ p: { anyOf: [object({ a: string }, { additionalProperties: false }), { type: "null" }] } }),
      object({ p: { anyOf: [object({ a: string }), { type: "null" }] } }),
      "output",
      "safe",
    ],
    [
      "a nullable object gets a property",
      object({ p: { anyOf: [object({ a: string }), { type: "null" }] } }),
      object({ p: { anyOf: [object({ a: string, key: { type: "integer" } }), { type: "null" }] } }),
      "input",
      "safe",
    ],
    [
      "both values of a boolean are listed",
      object({ p: { type: "boolean" } }),
      object({ p: { enum: [true, false] } }),
      "input",
      "notation",
    ],
    [
      "both sides are equally invalid",
      object({ a: { type: "any" }, b: { type: "string", description: "old" } }),
      object({ a: { type: "any" }, b: { type: "string", description: "new" } }),
      "input",
      "risky",
    ],
  ])("%s", (_, before, after, direction, severity) => {
    expect(worst(before, after, { direction })).toBe(severity);
  });
});

describe("a keyword that the dialect does not know demands nothing", () => {
  const draft07 = { $schema: "http://json-schema.org/draft-07/schema#" };
  const positions = (type: string): Json => ({ type: "array", prefixItems: [{ type }] });

  test("prefixItems in draft-07 changes nothing", () => {
    const [before, after] = ["string", "integer"].map((type) => object({ p: positions(type) }, draft07));
    expect(["notation", "safe", "review"]).toContain(worst(before ?? {}, after ?? {}, { direction: "input" }));
  });
});

describe("hostile schemas end within their budgets", () => {
  const graph = (levels: number, limit: number): Json => ({
    type: "object",
    properties: { x: { $ref: "#/$defs/d0" } },
    $defs: Object.fromEntries([
      ...Array.from({ length: levels }, (_, level): [string, Json] => {
        const next = { $ref: `#/$defs/d${level + 1}` };
        return [`d${level}`, { anyOf: [next, object({ x: next }, { required: ["x"] })] }];
      }),
      [`d${levels}`, { type: "string", maxLength: limit }],
    ]),
  });
  const branches = (count: number, limit: number): Json =>
    object({
      x: {
        oneOf: Array.from({ length: count }, (_, index) =>
          object({ k: { const: `c${index}` }, v: { type: "integer", maximum: limit } }, { required: ["k"] }),
        ),
      },
    });
  const names = (count: number, prefix: string): Json =>
    object(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, string])));

  test.each<[string, Json, Json]>([
    ["definitions whose alternatives multiply", graph(12, 5), graph(12, 4)],
    ["a thousand alternatives", branches(1000, 9), branches(1000, 8)],
    ["ten thousand names", names(10_000, "n"), names(10_000, "m")],
    [
      "ten thousand values",
      object({ x: { enum: Array.from({ length: 10_000 }, (_, index) => `a${index}`) } }),
      object({ x: { enum: Array.from({ length: 10_000 }, (_, index) => `b${index}`) } }),
    ],
  ])("%s", (_, before, after) => {
    expect(["breaking", "risky"]).toContain(worst(before, after, { direction: "input" }));
  });
});
