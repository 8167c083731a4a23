import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { randomSource } from "../../../bench/random.mjs";
import type { Json, JsonObject } from "../../../shared/contract/json.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import { Validator } from "../../../shared/contract/schema/validator.ts";
import { valueParts } from "../../../shared/contract/schema/value-parts.ts";
import { asArgument, type DialectName, everySchema } from "./every-keyword.ts";
import { FieldValidator } from "./field-validator.ts";
import { instanceOf } from "./instances.ts";

function partsOf(schema: JsonObject, value: Json, alone = false): readonly (readonly [string, Json])[] {
  return valueParts(schema, value, { alone }).map((part) => [part.path, part.schema]);
}

describe("a value taken apart", () => {
  test.each<[string, JsonObject, Json, readonly (readonly [string, Json])[]]>([
    [
      "has a part for each property that is declared",
      { type: "object", properties: { a: { type: "string" }, "b/c": { minimum: 1 }, d: false }, required: ["a"] },
      { a: "x", "b/c": 2 },
      [
        ["", { type: "object" }],
        ["/a", { type: "string" }],
        ["/b~1c", { minimum: 1 }],
      ],
    ],
    [
      "keeps the names that are missing",
      { required: ["a", "b"], properties: { a: true } },
      { a: 1 },
      [
        ["", { required: ["b"] }],
        ["/a", true],
      ],
    ],
    [
      "keeps what is said of further names, where there are some",
      { properties: { a: { minimum: 1 } }, additionalProperties: false },
      { a: 1, b: 2 },
      [
        ["", { additionalProperties: false, properties: { a: true } }],
        ["/a", { minimum: 1 }],
      ],
    ],
    [
      "keeps what was looked at",
      { properties: { a: { minimum: 1 } }, unevaluatedProperties: false },
      { a: 1 },
      [
        ["", { unevaluatedProperties: false, properties: { a: true } }],
        ["/a", { minimum: 1 }],
      ],
    ],
    [
      "has a part for each item",
      { type: "array", maxItems: 3, items: { type: "string" } },
      ["x", "y"],
      [
        ["", { type: "array", maxItems: 3 }],
        ["/0", { type: "string" }],
        ["/1", { type: "string" }],
      ],
    ],
    [
      "leaves items behind positions together",
      { prefixItems: [true], items: { type: "string" } },
      ["x", "y"],
      [["", { prefixItems: [true], items: { type: "string" } }]],
    ],
    [
      "follows what is nothing but a reference",
      {
        properties: { a: { $ref: "#/$defs/A", description: "A." } },
        $defs: { A: { properties: { b: { minimum: 1 } } } },
      },
      { a: { b: 1 } },
      [
        ["", {}],
        ["/a", {}],
        ["/a/b", { minimum: 1 }],
      ],
    ],
    [
      "takes the definitions along to which a part can lead",
      { properties: { a: { anyOf: [{ $ref: "#/$defs/A" }] } }, $defs: { A: { $ref: "#/$defs/B" }, B: true, C: true } },
      { a: 1 },
      [
        ["", {}],
        ["/a", { anyOf: [{ $ref: "#/$defs/A" }], $defs: { A: { $ref: "#/$defs/B" }, B: true } }],
      ],
    ],
    [
      "ends where references lead back to themselves",
      { properties: { a: { $ref: "#/$defs/A" } }, $defs: { A: { $ref: "#/$defs/A" } } },
      { a: 1 },
      [
        ["", {}],
        ["/a", { $ref: "#/$defs/A", $defs: { A: { $ref: "#/$defs/A" } } }],
      ],
    ],
  ])("%s", (_words, schema, value, parts) => {
    expect(partsOf(schema, value)).toEqual(parts);
  });

  test("stays whole beside a reference beside which nothing counts", () => {
    const schema: JsonObject = {
      $ref: "#/definitions/A",
      properties: { a: false },
      definitions: { A: { type: "object" } },
    };
    expect(partsOf(schema, { a: 1 }, true)).toEqual([["", schema]]);
  });
});

describe.each<[DialectName]>([["2020-12"], ["draft-07"]])("in %s", (dialect) => {
  const field = new FieldValidator();

  test("a value fits in parts just when it fits as a whole", () => {
    fc.assert(
      fc.property(everySchema(dialect).map(asArgument), fc.nat(), (schema, seed) => {
        const random = randomSource(seed);
        const ask = field.asks(schema);
        const validator = new Validator(new Languages());
        for (let turn = 0; turn < 15; turn += 1) {
          const value = instanceOf(schema, random);
          const [parts, whole] = [validator.validate(schema, value), ask(value)];
          if (parts === undefined || whole === undefined) continue;
          expect({ value, fits: parts.refusals.length === 0 }).toEqual({ value, fits: whole });
        }
      }),
      { numRuns: 150 * Number(process.env.LAW_RUNS ?? 1), seed: Number(process.env.LAW_SEED ?? 20_261_127) },
    );
  });
});
