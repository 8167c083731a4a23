import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../../shared/contract/json.ts";
import type { Callers } from "../../../shared/contract/rule.ts";
import { compareSchemas } from "../../../shared/contract/schema/compare.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";

const text = { type: "string" };
const object = (properties: Json, more: Record<string, Json> = {}): Json => ({ type: "object", properties, ...more });

/** Read from text: a literal with a member "then" looks like a promise. */
const CONDITION = JSON.parse('{"if":{"required":["a"]},"then":{"properties":{"b":{"type":"string"}}}}') as Record<
  string,
  Json
>;

function droppedAt(before: Json, after: Json, callers: Callers = "declared"): readonly string[] {
  const options = { direction: "input", callers, languages: new Languages(), wireKeyOrder: false } as const;
  return compareSchemas(before, after, options)
    .filter(({ proof }) => proof?.state === "dropped")
    .map((edit) => `${edit.severity ?? edit.usual} ${edit.pointer}`);
}

describe("an argument that only a branch declared is dropped with it", () => {
  test.each<[string, Json, Json, readonly string[]]>([
    [
      "a branch that becomes empty",
      object({}, { anyOf: [object({ a: text }), object({ b: text }, { required: ["b"] })] }),
      object({}, { anyOf: [object({ a: text }), {}] }),
      ["risky /inputSchema/anyOf/1/properties/b"],
    ],
    [
      "alternatives that become one schema",
      object(
        { a: text },
        { oneOf: [object({ x: text }, { required: ["x"] }), object({ y: text }, { required: ["y"] })] },
      ),
      object({ a: text, x: text }),
      ["risky /inputSchema/oneOf/1/properties/y"],
    ],
    ["a condition", object({ a: text }, CONDITION), object({ a: text }), ["risky /inputSchema/then/properties/b"]],
    [
      "a demand that hangs on another argument",
      object({ a: text }, { dependentSchemas: { a: object({ b: text }) } }),
      object({ a: text }),
      ["risky /inputSchema/dependentSchemas/a/properties/b"],
    ],
    [
      "a branch further in",
      object({ f: { anyOf: [object({ x: text, y: text }), text] } }),
      object({ f: { anyOf: [object({ x: text }), text] } }),
      ["risky /inputSchema/properties/f/anyOf/0/properties/y"],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(droppedAt(before, after)).toEqual(expected);
  });

  test("not one that another branch still declares", () => {
    const branches = (second: Json) => object({}, { anyOf: [object({ a: text, b: text }), object(second)] });
    expect(droppedAt(branches({ b: text, c: text }), branches({ c: text }))).toEqual([]);
  });

  test("not one that moves from a branch to the schema around it", () => {
    const before = object({ a: text }, { anyOf: [object({ b: text }), object({ c: text })] });
    expect(droppedAt(before, object({ a: text, b: text, c: text }))).toEqual([]);
  });

  test("not where callers send more than what is declared", () => {
    const before = object({ a: text }, CONDITION);
    expect(droppedAt(before, object({ a: text }), "any")).toEqual([]);
  });
});

describe("the keys of a map are dropped with it", () => {
  const map = { type: "object", additionalProperties: text };
  const pattern = { patternProperties: { "^x-": text } };

  test.each<[string, Json, Json, readonly string[]]>([
    [
      "a map that becomes an object with names",
      object({ f: map }),
      object({ f: object({ a: text }) }),
      ["risky /inputSchema/properties/f/additionalProperties"],
    ],
    [
      "a map beside the arguments",
      object({ a: text }, { additionalProperties: text }),
      object({ a: text }),
      ["risky /inputSchema/additionalProperties"],
    ],
    ["not a map that takes anything now", object({ f: map }), object({ f: { type: "object" } }), []],
    [
      "a pattern of names that goes beside other names",
      object({ f: object({ a: text }, pattern) }),
      object({ f: object({ a: text }) }),
      ["risky /inputSchema/properties/f/patternProperties/^x-"],
    ],
    ["not a pattern that becomes a map", object({ f: object({}, pattern) }), object({ f: map }), []],
    [
      "not a pattern where any name goes now",
      object({ f: object({}, pattern) }),
      object({ f: { type: "object" } }),
      [],
    ],
    [
      "not a map that allows more values",
      object({ f: map }),
      object({ f: { ...map, additionalProperties: { type: ["string", "null"] } } }),
      [],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(droppedAt(before, after)).toEqual(expected);
  });
});
