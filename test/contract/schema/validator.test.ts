import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../../shared/contract/json.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import { refusalWords, Validator } from "../../../shared/contract/schema/validator.ts";

function refusals(schema: Json, value: Json): readonly string[] | undefined {
  return new Validator(new Languages()).validate(schema, value)?.refusals.map(refusalWords);
}

describe("the validator says why a value is refused", () => {
  test.each<[Json, Json, string]>([
    [{ type: "string" }, 1, "must be a string"],
    [{ type: ["string", "null"] }, 1, "must be a string or null"],
    [{ maximum: 5 }, 6, "must be ≤ 5"],
    [{ minLength: 1 }, "", "must have at least 1 character"],
    [{ maxItems: 2 }, [1, 2, 3], "must have at most 2 items"],
    [{ required: ["a"] }, {}, "must have a"],
    [{ additionalProperties: false }, { a: 1 }, "must not have a"],
    [{ properties: { a: false } }, { a: 1 }, "/a must not be there"],
    [{ const: 1 }, 2, "must be 1"],
    [{ multipleOf: 0.5 }, 0.7, "must be a multiple of 0.5"],
    [{ uniqueItems: true }, [1, 1], "must not have an item twice"],
    [{ properties: { a: { items: { type: "string" } } } }, { a: ["x", 1] }, "/a/1 must be a string"],
    [{ enum: [1, 2, 3, 4, 5, 6, 7] }, 0, "must be one of 1, 2, 3, 4, 5 and 2 more"],
    [{ type: ["array", "integer", "null"] }, "x", "must be an array or an integer or null"],
    [{ not: { enum: ["root"] } }, "root", "must not fit what is excluded"],
    [{ contains: { type: "string" } }, [1], "must contain at least 1 item of the kind that is asked for"],
    [
      { contains: { type: "string" }, minContains: 0, maxContains: 1 },
      ["a", "b"],
      "must contain at most 1 item of the kind that is asked for",
    ],
    [{ propertyNames: { pattern: "^[a-z]+$" } }, { A: 1 }, 'must not have the name "A"'],
    [{ anyOf: [{ type: "string" }, { type: "null" }] }, 1, "must fit one of the alternatives"],
    [{ anyOf: [{ type: "string", maxLength: 1 }, { type: "null" }] }, "ab", "must have at most 1 character"],
    [{ oneOf: [{ required: ["a"] }, { required: ["b"] }] }, {}, "must fit exactly one of the alternatives"],
    [
      { oneOf: [{ required: ["a"] }, { required: ["b"] }] },
      { a: 1, b: 1 },
      "must fit exactly one of the alternatives, and fits more than one",
    ],
    [
      { oneOf: [{ properties: { a: true }, additionalProperties: false }, { required: ["b", "d"] }] },
      { a: 1, c: 1 },
      "must not have c",
    ],
  ])("%j refuses %j: %s", (schema, value, words) => {
    expect(refusals(schema, value)).toEqual([words]);
  });
});

describe("what validators get wrong is handled", () => {
  test.each<[string, Json, Json, number]>([
    ["an empty enumeration accepts nothing", { enum: [] }, 1, 1],
    [
      "beside a reference of draft-07 nothing else counts",
      draft07({ $ref: "#/definitions/a", type: "integer" }),
      "x",
      0,
    ],
    [
      "beside a reference of 2020-12 everything counts",
      { $ref: "#/$defs/a", type: "integer", $defs: { a: true } },
      "x",
      1,
    ],
    ["an exclusive bound of draft-04 is a flag", draft04({ maximum: 5, exclusiveMaximum: true }), 5, 1],
    ["inherited names are no properties", { required: ["toString"] }, {}, 1],
    [
      "a reference to the root is followed",
      { properties: { a: { $ref: "#" }, n: { maximum: 1 } } },
      { a: { n: 2 } },
      1,
    ],
    ["multiples are told in decimals", { multipleOf: 0.01 }, 19.99, 0],
    ["formats are annotations", { format: "email" }, "no address", 0],
    ["unknown keywords are annotations", { "x-mcp-header": "Region" }, 1, 0],
    ["a property named like a keyword is a property", { properties: { enum: { enum: ["a"] } } }, { enum: "b" }, 1],
    [
      "what the value does not have is left out",
      { properties: { a: { type: "string" }, b: { $ref: "#/$defs/x" } }, $defs: { x: { type: "string" } } },
      { a: 1 },
      1,
    ],
    [
      "a definition that is used stays",
      { properties: { b: { $ref: "#/$defs/x" } }, $defs: { x: { $ref: "#/$defs/y" }, y: { type: "string" } } },
      { b: 1 },
      1,
    ],
  ])("%s", (_words, schema, value, count) => {
    expect(refusals(schema, value)).toHaveLength(count);
  });

  test.each<[string, Json, Json]>([
    ["$dynamicRef", { $dynamicRef: "#node" }, 1],
    ["a reference that leads nowhere", { $ref: "#/$defs/gone" }, 1],
    ["a pattern with look-ahead", { pattern: "(?=a)" }, "a"],
    ["a property that it never sees", { type: "object" }, JSON.parse('{"__proto__": 1}') as Json],
    ["an unknown dialect", { $schema: "urn:mine" }, 1],
  ])("it cannot tell about %s", (_words, schema, value) => {
    expect(refusals(schema, value)).toBeUndefined();
  });

  test("a pattern that makes a backtracking engine hang costs nothing", () => {
    expect(refusals({ pattern: "^(a+)+$" }, `${"a".repeat(500)}!`)).toHaveLength(1);
  });

  test("two patterns of one schema are told apart", () => {
    const schema = { properties: { a: { pattern: "^a$" }, b: { pattern: "^b$" } } };
    expect(refusals(schema, { a: "a", b: "b" })).toEqual([]);
    expect(refusals(schema, { a: "b", b: "a" })).toHaveLength(2);
  });
});

function draft07(schema: Record<string, Json>): Json {
  return { $schema: "http://json-schema.org/draft-07/schema#", definitions: { a: true }, ...schema };
}

function draft04(schema: Record<string, Json>): Json {
  return { $schema: "http://json-schema.org/draft-04/schema#", ...schema };
}
