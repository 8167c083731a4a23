import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Json, JsonObject } from "../../../shared/contract/json.ts";
import { compareSchemas } from "../../../shared/contract/schema/compare.ts";
import { rootPosition, type SchemaNode, schemaDocument } from "../../../shared/contract/schema/document.ts";
import { accepts } from "../../../shared/contract/schema/evaluate.ts";
import { NormalForms } from "../../../shared/contract/schema/normal-form.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import { Prover } from "../../../shared/contract/schema/prove.ts";
import { Viewer } from "../../../shared/contract/schema/view.ts";

const languages = new Languages();
const node = (schema: Json, mark: string): SchemaNode => [rootPosition(schemaDocument(schema, mark, languages))];

function isProved(sub: Json, sup: Json): boolean {
  const viewer = new Viewer();
  return new Prover({ viewer, forms: new NormalForms(viewer) }).includes(node(sub, "<"), node(sup, ">"));
}

const object = (keywords: JsonObject): JsonObject => ({ type: "object", ...keywords });
const array = (keywords: JsonObject): JsonObject => ({ type: "array", ...keywords });
const string: Json = { type: "string" };
const number: Json = { type: "number" };
const CLOSED = { unevaluatedProperties: false } as const;
const ENDED = { unevaluatedItems: false } as const;

describe("what counts as evaluated is never forgotten in a proof", () => {
  test.each<[string, Json, Json, Json]>([
    [
      "`contains` beside an alternative that accepts anything",
      { ...ENDED, anyOf: [{ contains: { type: "null" } }, {}] },
      ENDED,
      [null],
    ],
    [
      "`prefixItems` beside an alternative that accepts anything",
      array({ ...ENDED, anyOf: [{ prefixItems: [true] }, true] }),
      array(ENDED),
      [null],
    ],
    ["`contains` that demands nothing", array({ ...ENDED, contains: true, minContains: 0 }), array(ENDED), [1]],
    ["`items` that accept anything", array({ ...ENDED, items: true }), array(ENDED), [1]],
    [
      "an `if` without consequences",
      object({ ...CLOSED, if: { properties: { a: true } } }),
      object({ ...CLOSED, anyOf: [{}, string] }),
      { a: 1 },
    ],
    [
      "what another part looks at, which a part does not see",
      { ...ENDED, prefixItems: [true] },
      { allOf: [ENDED, { prefixItems: [true] }] },
      [1],
    ],
    [
      "that another part takes any name, which a part does not see",
      object({}),
      { allOf: [CLOSED, { additionalProperties: true }] },
      { a: 1 },
    ],
    [
      "a schema for further names beside it",
      object({ ...CLOSED, additionalProperties: string }),
      { maxProperties: 0 },
      { a: "x" },
    ],
    [
      "a schema for unevaluated names within it",
      object({ ...CLOSED, allOf: [{ unevaluatedProperties: string }] }),
      { maxProperties: 0 },
      { a: "x" },
    ],
    [
      "what a name that is there demands",
      object({ ...CLOSED, properties: { a: true }, dependentSchemas: { a: { properties: { b: true } } } }),
      object({ maxProperties: 1 }),
      { a: 1, b: 1 },
    ],
    [
      "the target of a reference beside alternatives",
      {
        ...CLOSED,
        $ref: "#/$defs/A",
        anyOf: [{ required: ["a"] }, { required: ["b"] }],
        $defs: { A: object({ properties: { a: true, b: true } }) },
      },
      {
        anyOf: [{ required: ["a"] }, { required: ["b"] }],
        allOf: [object({ properties: { a: true, b: true } }), CLOSED],
      },
      { a: 1 },
    ],
    [
      "two alternatives that fit at once",
      array({ ...ENDED, anyOf: [{ contains: string }, { contains: number }] }),
      { anyOf: [array({ ...ENDED, contains: string }), array({ ...ENDED, contains: number })] },
      ["a", 1],
    ],
  ])("%s", (_, sub, sup, value) => {
    expect([accepts(node(sub, "="), value), accepts(node(sup, "="), value)]).toEqual([true, false]);
    expect(isProved(sub, sup)).toBe(false);
  });

  const leaves = fc.constantFrom<Json>(true, {}, false, string, number, { type: "null" }, { const: 1 });
  const keywords = (sub: fc.Arbitrary<Json>) => {
    const list = fc.array(sub, { minLength: 1, maxLength: 2 });
    const named = fc.dictionary(fc.constantFrom("a", "b"), sub, { minKeys: 1, maxKeys: 2 });
    const unevaluated = fc.constantFrom<Json>(false, false, string);
    return [
      { type: fc.constantFrom("object", "array") },
      { properties: named },
      { patternProperties: fc.dictionary(fc.constantFrom("^a", "b$"), sub, { minKeys: 1, maxKeys: 2 }) },
      { additionalProperties: sub },
      { dependentSchemas: named },
      { unevaluatedProperties: unevaluated },
      { prefixItems: list },
      { items: sub },
      { contains: sub },
      { contains: sub, minContains: fc.constant(0) },
      { unevaluatedItems: unevaluated },
      { allOf: list },
      { anyOf: list },
      { oneOf: list },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nobody awaits this object.
      { if: sub, then: sub },
      { not: fc.oneof(sub, fc.record({ not: sub })) },
    ].map((record) => fc.record<JsonObject>(record as Record<string, fc.Arbitrary<Json>>));
  };
  const { schema } = fc.letrec<{ schema: Json }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      leaves,
      ...[1, 2, 3].map(() =>
        fc
          .array(fc.oneof(...keywords(tie("schema"))), { minLength: 1, maxLength: 3 })
          .map((parts): Json => Object.assign({}, ...parts) as JsonObject),
      ),
    ),
  }));
  const values = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 2, depthSize: "small" },
      fc.constantFrom<Json>("x", 1, 2, null),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("a", "b", "ab", "z"), tie("value"), { maxKeys: 3 }),
    ),
  })).value as fc.Arbitrary<Json>;

  test("whatever the schemas are", () => {
    fc.assert(
      fc.property(schema, schema, fc.array(values, { minLength: 10, maxLength: 20 }), (first, second, samples) => {
        // Pairs that have most in common are those that can be taken for the same.
        for (const [sub, sup] of [
          [first, second],
          [
            { anyOf: [first, {}], ...ENDED, ...CLOSED },
            { ...ENDED, ...CLOSED },
          ],
          [{ allOf: [first], ...CLOSED, ...ENDED }, { allOf: [first, ENDED, CLOSED] }],
          [{ allOf: [first, second], ...CLOSED }, { allOf: [{ allOf: [first], ...CLOSED }, second] }],
        ] as [Json, Json][]) {
          if (!isProved(sub, sup)) continue;
          for (const value of samples) {
            if (accepts(node(sub, "="), value) === true)
              expect({ value, fits: accepts(node(sup, "="), value) ?? true }).toEqual({ value, fits: true });
          }
        }
      }),
      { numRuns: 200, seed: 20_261_122 },
    );
  });
});

describe("a proof is found", () => {
  test.each<[string, Json, Json]>([
    [
      "for items that nothing else looks at",
      array({ unevaluatedItems: { type: "integer" } }),
      array({ items: number }),
    ],
    ["for an array that ends", array({ ...ENDED, prefixItems: [string] }), array({ maxItems: 1 })],
    [
      "where a keyword has nothing left to say",
      object({ additionalProperties: string }),
      object({ ...CLOSED, additionalProperties: string }),
    ],
    [
      "where the same alternatives stand in another order",
      { ...ENDED, anyOf: [{ prefixItems: [true] }, { contains: string }] },
      { ...ENDED, anyOf: [{ contains: string }, { prefixItems: [true] }] },
    ],
    [
      "where a definition is written out",
      object({ ...CLOSED, $ref: "#/$defs/A", $defs: { A: { properties: { a: string } } } }),
      object({ additionalProperties: false, properties: { a: string } }),
    ],
    [
      "where more is accepted in a place that alternatives leave alone",
      object({ ...CLOSED, properties: { a: { type: "integer" } }, anyOf: [{ required: ["a"] }, { maxProperties: 0 }] }),
      object({ ...CLOSED, properties: { a: number }, anyOf: [{ required: ["a"] }, { maxProperties: 0 }] }),
    ],
    [
      "where more unevaluated items are accepted",
      array({ unevaluatedItems: string, anyOf: [{ prefixItems: [number] }, { minItems: 3 }] }),
      array({ unevaluatedItems: { type: ["string", "null"] }, anyOf: [{ prefixItems: [number] }, { minItems: 3 }] }),
    ],
  ])("%s", (_, sub, sup) => {
    expect(isProved(sub, sup)).toBe(true);
  });
});

describe("unevaluated items of a result that may be something else", () => {
  const severityOf = (before: JsonObject, after: JsonObject) =>
    compareSchemas(object({ properties: { x: before } }), object({ properties: { x: after } }), {
      direction: "output",
      callers: "declared",
      languages,
      wireKeyOrder: false,
    }).map((edit) => edit.severity ?? edit.usual);

  test.each<[string, JsonObject, "breaking" | "risky"]>([
    ["break old readers", {}, "breaking"],
    ["break them where alternatives look at some", { anyOf: [{ prefixItems: [string] }, { minItems: 3 }] }, "breaking"],
  ])("%s", (_, beside, severity) => {
    const list = (type: Json) => array({ ...beside, unevaluatedItems: { type } });
    expect(severityOf(list("string"), list(["string", "null"]))).toEqual([severity]);
  });
});
