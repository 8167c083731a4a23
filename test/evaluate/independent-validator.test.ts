import { describe, expect, test } from "@jest/globals";
import { isMultiple } from "../../evaluate/decimals.mjs";
import { independentValidator } from "../../evaluate/independent-validator.mjs";

const DRAFT_04 = "http://json-schema.org/draft-04/schema#";
const DRAFT_07 = "http://json-schema.org/draft-07/schema#";

describe("the independent validator", () => {
  test.each<readonly [string, unknown, unknown, boolean]>([
    ["follows the newest dialect where none is named", { prefixItems: [{ type: "string" }] }, [1], false],
    ["follows the dialect that is named", { $schema: DRAFT_07, items: [{ type: "string" }] }, [1], false],
    ["takes limits of draft-04 as flags", { $schema: DRAFT_04, minimum: 5, exclusiveMinimum: true }, 5, false],
    [
      "takes a flag of draft-04 that is off as none",
      { $schema: DRAFT_04, minimum: 5, exclusiveMinimum: false },
      5,
      true,
    ],
    [
      "follows the old name of addresses in draft-04",
      { $schema: DRAFT_04, id: "http://example.com/a", $ref: "#/definitions/b", definitions: { b: { type: "null" } } },
      1,
      false,
    ],
    [
      "gives what stands beside a reference no effect in draft-07",
      { $schema: DRAFT_07, $ref: "#/definitions/any", maximum: 1, definitions: { any: {} } },
      2,
      true,
    ],
    [
      "counts what stands beside a reference in 2020-12",
      { $ref: "#/$defs/any", maximum: 1, $defs: { any: {} } },
      2,
      false,
    ],
    ["lets nothing through an empty enumeration", { enum: [] }, 1, false],
    ["keeps other demands beside an empty enumeration", { anyOf: [{ enum: [] }, { type: "null" }] }, null, true],
    ["knows no property by the name of a method", { required: ["toString"] }, {}, false],
    ["takes formats as annotations", { format: "date" }, "tomorrow", true],
    ["counts in decimals", { multipleOf: 0.01 }, 19.99, true],
    ["takes patterns that only the older grammar knows", { pattern: "^\\-a$" }, "-a", true],
    ["counts code points", { maxLength: 1 }, "\u{1f600}", true],
    ["leaves names of properties alone", { properties: { enum: { type: "string" }, $schema: {} } }, { enum: 1 }, false],
    ["leaves data alone", { const: { enum: [], $schema: "x" } }, { enum: [], $schema: "x" }, true],
    ["takes a bare true and false", false, 1, false],
  ])("%s", (_what, schema, value, accepted) => {
    expect(independentValidator()(schema, value)).toBe(accepted);
  });

  test.each<readonly [string, unknown, unknown]>([
    ["dynamic references", { $dynamicRef: "#a" }, 1],
    ["a property named __proto__ in the value", {}, JSON.parse('{"a":[{"__proto__":1}]}')],
    [
      "a property named __proto__ in the schema",
      { properties: { a: JSON.parse('{"properties":{"__proto__":{}}}') } },
      {},
    ],
    ["items that nobody has looked at", { unevaluatedItems: false }, []],
    ["properties beside a condition", { allOf: [{ if: { required: ["a"] } }], unevaluatedProperties: false }, {}],
    ["an unknown dialect", { $schema: "https://example.com/schema" }, 1],
    ["two dialects", { properties: { a: { $schema: DRAFT_07 } } }, 1],
    ["a reference that leads nowhere", { $ref: "#/$defs/none" }, 1],
    ["what is no schema", null, 1],
  ])("cannot tell with %s, and says why", (_what, schema, value) => {
    expect(independentValidator()(schema, value)).toEqual({ reason: expect.stringMatching(/\w/) });
  });
});

describe("multiples", () => {
  test.each([
    [19.99, 0.01, true],
    [19.995, 0.01, false],
    [0.3, 0.1, true],
    [1e308, 1e-5, true],
    [1.5e21, 1e20, true],
    [-9, 3, true],
    [0, 7, true],
    [7, 0.3, false],
  ])("%d of %d: %s", (value, divisor, expected) => {
    expect(isMultiple(value, divisor)).toBe(expected);
  });
});
