import { describe, expect, test } from "@jest/globals";
import type { Json, JsonObject } from "../../shared/contract/json.ts";
import { VERDICTS } from "../../shared/usage/call-tally.ts";
import { aCall, contractOf, objectOf, replayOf } from "./builders.ts";

const text: JsonObject = { type: "string" };
const draft7 = { $schema: "http://json-schema.org/draft-07/schema#" };

/** What becomes of one call of `search` when its inputSchema changes; `null` = the tool is gone. */
function fateOf(before: Json, after: Json | null, given: JsonObject | undefined) {
  const sides = { before: contractOf({ search: before }), after: contractOf(after === null ? {} : { search: after }) };
  const replay = replayOf(sides, [aCall({ arguments: given })]);
  expect(replay.calls).toBe(1);
  return VERDICTS.find((verdict) => replay[verdict] === 1);
}

const limited = (maximum: number) => objectOf({ q: text, limit: { type: "integer", maximum } });
const open = objectOf({ q: text, page: text });

describe("a recorded call is", () => {
  test.each<[string, Json, Json | null, JsonObject]>([
    ["a limit is lowered below it", limited(500), limited(100), { limit: 200 }],
    ["it lacks what is required now", open, { ...open, required: ["q"] }, {}],
    ["it sends what a closed object refuses", open, { ...open, additionalProperties: false }, { z: 1 }],
    ["the tool is gone", open, null, { q: "x" }],
    [
      "the tool is gone, whatever the arguments may mean",
      { type: "object", properties: { q: { pattern: "(a)\\1" } } },
      null,
      { q: "x" },
    ],
    [
      "a value leaves an enumeration",
      objectOf({ q: { enum: ["a", "b"] } }),
      objectOf({ q: { enum: ["a"] } }),
      { q: "b" },
    ],
    ["nothing is in an enumeration any more", objectOf({ q: text }), objectOf({ q: { enum: [] } }), { q: "b" }],
    [
      "a decimal is no multiple",
      objectOf({ n: { multipleOf: 0.01 } }),
      objectOf({ n: { multipleOf: 0.1 } }),
      { n: 19.99 },
    ],
    [
      "items repeat",
      objectOf({ n: {} }),
      objectOf({ n: { uniqueItems: true } }),
      {
        n: [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      },
    ],
    ["a pattern does not match", objectOf({ q: text }), objectOf({ q: { pattern: "^[a-z]+$" } }), { q: "X" }],
    ["a member called toString is missing", objectOf({}), { type: "object", required: ["toString"] }, {}],
    [
      "beside a reference of 2020-12 something else is demanded",
      { type: "object" },
      { type: "object", properties: { q: { $ref: "#/$defs/q", maxLength: 1 } }, $defs: { q: text } },
      { q: "long" },
    ],
    [
      "a recursive schema refuses deep inside",
      { type: "object" },
      { type: "object", properties: { n: { $ref: "#" }, v: { type: "integer" } } },
      { n: { n: { v: "x" } } },
    ],
  ])("rejected when %s", (_, before, after, given) => {
    expect(fateOf(before, after, given)).toBe("rejected");
  });

  test.each<[string, Json, Json, JsonObject]>([
    ["an argument is not declared any more", open, objectOf({ q: text }), { page: "2" }],
    ["the tool takes no arguments any more", open, { type: "object" }, { q: "x" }],
    [
      "an argument inside is not declared any more",
      objectOf({ where: objectOf({ city: text, zip: text }) }),
      objectOf({ where: objectOf({ city: text }) }),
      { where: { zip: "1" } },
    ],
    [
      "an argument of items is not declared any more",
      objectOf({ list: { type: "array", items: objectOf({ a: text, b: text }) } }),
      objectOf({ list: { type: "array", items: objectOf({ a: text }) } }),
      { list: [{ a: "x" }, { b: "y" }] },
    ],
    [
      "the alternative that fits does not declare it any more",
      objectOf({}, { anyOf: [objectOf({ kind: { const: "a" }, x: text })] }),
      objectOf({}, { anyOf: [objectOf({ kind: { const: "a" } }), objectOf({ kind: { const: "b" }, x: text })] }),
      { kind: "a", x: "1" },
    ],
    [
      "a definition does not declare it any more",
      objectOf({ w: { $ref: "#/$defs/w" } }, { $defs: { w: objectOf({ a: text, b: text }) } }),
      objectOf({ w: { $ref: "#/$defs/w" } }, { $defs: { w: objectOf({ a: text }) } }),
      { w: { b: "x" } },
    ],
  ])("dropped when %s", (_, before, after, given) => {
    expect(fateOf(before, after, given)).toBe("dropped");
  });

  test.each<[string, Json, Json, JsonObject]>([
    ["nothing changed", open, open, { q: "x" }],
    ["it stays below the new limit", limited(500), limited(100), { limit: 50 }],
    ["it does not use the argument that went", open, objectOf({ q: text }), { q: "x" }],
    ["it sends what nobody ever declared", open, objectOf({ q: text }), { z: 1 }],
    [
      "an argument moved behind a reference",
      open,
      { type: "object", properties: { page: { $ref: "#/$defs/p" } }, $defs: { p: text } },
      { page: "1" },
    ],
    [
      "an object inside became free-form",
      objectOf({ where: objectOf({ city: text }) }),
      objectOf({ where: { type: "object" } }),
      { where: { city: "x" } },
    ],
    ["a map takes the argument", open, { type: "object", additionalProperties: text }, { page: "1" }],
    ["a pattern takes the argument", open, { type: "object", patternProperties: { "^p": text } }, { page: "1" }],
    [
      "a format is only an annotation",
      objectOf({ q: text }),
      objectOf({ q: { ...text, format: "date" } }),
      { q: "no date" },
    ],
    [
      "beside a reference of draft-07 nothing else counts",
      { type: "object" },
      {
        ...draft7,
        type: "object",
        properties: { q: { $ref: "#/definitions/q", maxLength: 1 } },
        definitions: { q: text },
      },
      { q: "long" },
    ],
    [
      "positions of draft-07 are those of prefixItems",
      objectOf({ l: {} }),
      { ...draft7, ...objectOf({ l: { items: [text] } }) },
      { l: ["a", 1] },
    ],
    ["cents are whole multiples", objectOf({ n: {} }), objectOf({ n: { multipleOf: 0.01 } }), { n: 19.99 }],
    [
      "contains looked at what else would be refused",
      { type: "object" },
      objectOf({ l: { allOf: [{ contains: { const: 1 } }], unevaluatedItems: false } }),
      { l: [1] },
    ],
  ])("unaffected when %s", (_, before, after, given) => {
    expect(fateOf(before, after, given)).toBe("unaffected");
  });

  test("refused already when both refuse it", () => {
    expect(fateOf(objectOf({ q: text }), objectOf({ q: { ...text, maxLength: 1 } }), { q: 7 })).toBe("alreadyRejected");
  });

  test("unaffected when the baseline refused it and the candidate takes it", () => {
    expect(fateOf(objectOf({ q: text }), objectOf({ q: {} }), { q: 7 })).toBe("unaffected");
  });

  test("unaffected by a tool that did not change, whatever it holds", () => {
    expect(fateOf(objectOf({ q: text }), objectOf({ q: text }), { q: 7 })).toBe("unaffected");
    expect(fateOf(open, open, undefined)).toBe("unaffected");
  });

  test("refused already when the tool is gone that refused it", () => {
    expect(fateOf(objectOf({ q: text }), null, { q: 7 })).toBe("alreadyRejected");
  });

  const backReference = { pattern: "^(a)\\1$" };
  test.each<[string, Json, Json, JsonObject | undefined]>([
    ["its arguments were not recorded", open, limited(5), undefined],
    ["a pattern has no automaton", objectOf({ q: text }), objectOf({ q: backReference }), { q: "aa" }],
    ["the baseline's pattern has none", objectOf({ q: backReference }), objectOf({ q: { maxLength: 1 } }), { q: "aa" }],
    ["a reference leads nowhere", objectOf({ q: text }), objectOf({ q: { $ref: "#/$defs/none" } }), { q: "x" }],
    ["it is nested without end", { type: "object" }, { type: "object", properties: { a: { $ref: "#" } } }, nested(300)],
  ])("undecided when %s", (_, before, after, given) => {
    expect(fateOf(before, after, given)).toBe("undecided");
  });

  test("decided where a pattern without an automaton does not matter", () => {
    const after = objectOf({ q: backReference, n: { maximum: 5 } });
    const before = objectOf({ q: backReference, n: { maximum: 9 } });
    expect(fateOf(before, after, { n: 3 })).toBe("unaffected");
    expect(fateOf(before, after, { n: 7 })).toBe("rejected");
  });
});

describe("a property called __proto__", () => {
  const given: JsonObject = JSON.parse('{"__proto__":1}');
  const own: JsonObject = JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}');

  test.each<[string, JsonObject, string]>([
    ["refused where its schema refuses it", own, "rejected"],
    ["refused where it is too much", { type: "object", additionalProperties: false }, "rejected"],
    ["refused as the member of a map", { type: "object", additionalProperties: text }, "rejected"],
    ["taken where nothing speaks against it", { type: "object", properties: { a: {} } }, "unaffected"],
  ])("is %s", (_, after, fate) => {
    expect(fateOf({ type: "object" }, after, given)).toBe(fate);
  });
});

describe("hostile schemas and arguments end", () => {
  test("in a value that is nested deeper than there is stack", () => {
    const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    expect(fateOf(objectOf({ l: {} }), objectOf({ l: { uniqueItems: true } }), { l: [deep, deep] })).toBe("undecided");
    expect(fateOf(objectOf({ l: {} }), objectOf({ l: { enum: [[1]] } }), { l: deep })).toBe("rejected");
  });

  test("in a pattern that makes other engines backtrack", () => {
    const evil = objectOf({ q: { pattern: "^(a+)+$" } });
    expect(fateOf(objectOf({ q: text }), evil, { q: `${"a".repeat(50_000)}!` })).toBe("rejected");
  });

  test("in a tree of alternatives without end", () => {
    const definitions = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `d${index}`,
        { anyOf: [{ $ref: `#/$defs/d${index + 1}` }, { $ref: `#/$defs/d${index + 1}` }] },
      ]),
    );
    const after = objectOf({ q: { $ref: "#/$defs/d0" } }, { $defs: { ...definitions, d40: { type: "integer" } } });
    expect(fateOf(objectOf({ q: text }), after, { q: "x" })).toBe("undecided");
  });

  test("in definitions that only lead to each other", () => {
    const after = objectOf(
      { q: { $ref: "#/$defs/a" } },
      { $defs: { a: { $ref: "#/$defs/b" }, b: { $ref: "#/$defs/a" } } },
    );
    expect(fateOf(objectOf({ q: text }), after, { q: "x" })).toBe("undecided");
  });

  test("in many items that must differ", () => {
    const items = Array.from({ length: 20_000 }, (_, index) => ({ index }));
    expect(fateOf(objectOf({ l: {} }), objectOf({ l: { uniqueItems: true } }), { l: items })).toBe("unaffected");
  });
});

function nested(depth: number): JsonObject {
  let value: JsonObject = {};
  for (let index = 0; index < depth; index += 1) value = { a: value };
  return value;
}
