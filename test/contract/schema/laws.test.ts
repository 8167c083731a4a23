import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import type { Json } from "../../../shared/contract/json.ts";
import { compareSchemas } from "../../../shared/contract/schema/compare.ts";
import { decide, type Reasoning } from "../../../shared/contract/schema/decide.ts";
import { rootPosition, type SchemaNode, schemaDocument } from "../../../shared/contract/schema/document.ts";
import { accepts } from "../../../shared/contract/schema/evaluate.ts";
import { NormalForms } from "../../../shared/contract/schema/normal-form.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import { Viewer } from "../../../shared/contract/schema/view.ts";
import { schemas, values } from "./arbitraries.ts";

const languages = new Languages();
const node = (schema: Json, mark: string): SchemaNode => [rootPosition(schemaDocument(schema, mark, languages))];

function reasoning(): Reasoning {
  const viewer = new Viewer();
  return { viewer, forms: new NormalForms(viewer), declaredOnly: false, budget: { decisions: 1000 } };
}

/** What a validator of the field says; `undefined` where it overflows on a schema that only refers to itself. */
function validator(schema: Json): ((value: Json) => boolean) | undefined {
  try {
    const check = new Ajv2020({ strict: false, ownProperties: true }).compile(schema as object);
    return (value) => check(value) === true;
  } catch {
    return undefined;
  }
}

function ask(check: (value: Json) => boolean, value: Json): boolean | undefined {
  try {
    return check(value);
  } catch {
    return undefined;
  }
}

describe("the evaluator", () => {
  test("agrees with a validator of the field wherever both decide", () => {
    fc.assert(
      fc.property(schemas, fc.array(values, { minLength: 1, maxLength: 8 }), (schema, samples) => {
        const check = validator(schema);
        if (check === undefined) return;
        for (const value of samples) {
          const own = accepts(node(schema, "<"), value);
          const theirs = ask(check, value);
          if (own !== undefined && theirs !== undefined) expect({ value, fits: own }).toEqual({ value, fits: theirs });
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe("the evaluator does not know whether a pattern with look-ahead matches", () => {
  const ahead = "(?<!a)$";

  test.each<[string, Json, boolean | undefined]>([
    [
      "beside a declared name that would have to fail",
      { properties: { b: true }, patternProperties: { [ahead]: false } },
      undefined,
    ],
    ["after a pattern that matches", { patternProperties: { b: true, [ahead]: false } }, undefined],
    ["before a pattern that matches", { patternProperties: { [ahead]: false, b: true } }, undefined],
    [
      "where further names are refused",
      { patternProperties: { [ahead]: true }, additionalProperties: false },
      undefined,
    ],
    [
      "where the name would be left over",
      { patternProperties: { [ahead]: true }, unevaluatedProperties: false },
      undefined,
    ],
    ["and need not where the value fits either way", { patternProperties: { [ahead]: { type: "integer" } } }, true],
    [
      "and need not where the value fails either way",
      { patternProperties: { [ahead]: { type: "string" } }, additionalProperties: { type: "null" } },
      false,
    ],
    [
      "and need not where the value fails anyway",
      { properties: { b: false }, patternProperties: { [ahead]: true } },
      false,
    ],
  ])("%s", (_, schema, fits) => {
    expect(accepts(node(schema, "="), { b: 1 })).toBe(fits);
  });

  test("nor which branch of a condition has looked at a name", () => {
    const schema: Json = {
      if: { patternProperties: { [ahead]: false } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nobody awaits this object.
      then: { properties: { b: true } },
      else: { properties: { c: true } },
      unevaluatedProperties: false,
    };
    expect(accepts(node(schema, "="), { b: 1, c: 1 })).toBeUndefined();
  });
});

describe("decide", () => {
  const recursive = (): Json => ({
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "object",
    required: ["a", "b"],
    additionalProperties: { oneOf: [{ $ref: "#", type: "string" }] },
  });
  const twice = (levels: number, last: Json): Json => ({
    $ref: "#/$defs/d0",
    $defs: Object.fromEntries([
      ...Array.from({ length: levels }, (_, level): [string, Json] => {
        const next = { $ref: `#/$defs/d${level + 1}` };
        return [`d${level}`, { type: "object", required: ["a", "b"], properties: { a: next, b: next } }];
      }),
      [`d${levels}`, last],
    ]),
  });

  test.each<[string, Json, Json]>([
    ["a recursive schema that requires itself twice, and so has no value", recursive(), recursive()],
    ["what requires something without values by many ways", twice(20, { type: "string", not: {} }), { type: "null" }],
    ["what requires definitions by many ways", twice(20, { minLength: 1 }), twice(20, { minLength: 1, title: "One" })],
    ["that an object without names has none", { type: "object", maxProperties: 0, required: ["a"] }, { type: "null" }],
  ])("proves %s", (_, sub, sup) => {
    expect(decide(node(sub, "<"), node(sup, ">"), reasoning()).state).toBe("proved");
  });

  const dynamic = (type: string): Json => ({
    anyOf: [{ $dynamicRef: "#name" }, { type: "null" }],
    $defs: { name: { $dynamicAnchor: "name", type } },
  });
  const embedded = (type: string): Json => ({
    properties: {
      x: { $id: "https://example.com/x", $defs: { A: { type } }, properties: { y: { $ref: "#/$defs/A" } } },
    },
    $defs: { A: true },
  });
  const patterns = (first: Record<string, Json>, second: Record<string, Json>): Json => ({
    type: "object",
    allOf: [
      { patternProperties: { "^p": true }, ...first },
      { patternProperties: { "^q": true }, ...second },
    ],
  });

  test.each<[string, Json, Json]>([
    ["a dynamic reference within alternatives leads elsewhere", dynamic("string"), dynamic("integer")],
    ["a reference leads to a definition of the schema around it", embedded("string"), embedded("integer")],
    [
      "another part of the object refuses further names",
      patterns({ additionalProperties: false }, {}),
      patterns({}, { additionalProperties: false }),
    ],
    [
      "a pattern may match a name that would be refused",
      { type: "object", required: ["b"], patternProperties: { "(?<!a)$": true }, additionalProperties: false },
      { type: "string" },
    ],
  ])("proves nothing where %s", (_, sub, sup) => {
    expect(decide(node(sub, "<"), node(sup, ">"), reasoning()).state).not.toBe("proved");
  });

  test("proves that every schema includes itself", () => {
    fc.assert(
      fc.property(schemas, (schema) =>
        expect(decide(node(schema, "<"), node(structuredClone(schema), ">"), reasoning()).state).toBe("proved"),
      ),
    );
  });

  test("is never contradicted by a value, and each witness fits one side only", () => {
    fc.assert(
      fc.property(schemas, schemas, fc.array(values, { maxLength: 12 }), (sub, sup, samples) => {
        const [lower, upper] = [validator(sub), validator(sup)];
        if (lower === undefined || upper === undefined) return;
        const inclusion = decide(node(sub, "<"), node(sup, ">"), reasoning());
        if (inclusion.state === "proved") {
          for (const value of samples) {
            if (ask(lower, value) === true)
              expect({ value, fits: ask(upper, value) ?? true }).toEqual({ value, fits: true });
          }
        }
        if (inclusion.state === "refuted")
          expect([ask(lower, inclusion.witness) ?? true, ask(upper, inclusion.witness) ?? false]).toEqual([
            true,
            false,
          ]);
      }),
      { numRuns: 80 },
    );
  });
});

describe("a comparison of two schemas", () => {
  // The evaluator stands in for the validator, with which it agrees above: compiling thousands of schemas takes minutes.
  test.each([
    ["about a call that anybody may send and that is refused now", "input"],
    ["about a result that old readers refuse", "output"],
  ] as const)("is never silent %s", (_, direction) => {
    fc.assert(
      fc.property(schemas, schemas, fc.array(values, { maxLength: 20 }), (before, after, samples) => {
        const edits = compareSchemas(before, after, { direction, callers: "any", languages, wireKeyOrder: false });
        if (edits.some((edit) => ["breaking", "risky"].includes(edit.severity ?? edit.usual))) return;
        const [sub, sup] = direction === "input" ? [before, after] : [after, before];
        for (const value of samples) {
          if (accepts(node(sub, "<"), value) === true)
            expect({ value, fits: accepts(node(sup, ">"), value) ?? true }).toEqual({ value, fits: true });
        }
      }),
      { numRuns: 500 },
    );
  });
});
