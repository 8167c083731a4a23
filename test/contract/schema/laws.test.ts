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

describe("decide", () => {
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
