import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../../shared/contract/json.ts";
import { disjoint } from "../../../shared/contract/schema/decide.ts";
import { rootPosition, schemaDocument } from "../../../shared/contract/schema/document.ts";
import { NormalForms } from "../../../shared/contract/schema/normal-form.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import { Viewer } from "../../../shared/contract/schema/view.ts";

function areDisjoint(left: Json, right: Json): boolean | undefined {
  const languages = new Languages();
  const viewer = new Viewer();
  const reasoning = { viewer, forms: new NormalForms(viewer), declaredOnly: false, budget: { decisions: 10 } };
  const [a, b] = [schemaDocument(left, "<", languages), schemaDocument(right, ">", languages)];
  return disjoint([rootPosition(a)], [rootPosition(b)], reasoning);
}

const list = (more: Record<string, Json>): Json => ({ type: "array", items: { type: "string" }, ...more });
const named = (kind: Json): Json => ({ type: "object", properties: { kind }, required: ["kind"] });

describe("no value fits both", () => {
  test.each<[string, Json, Json]>([
    ["of two types", { type: "string" }, { type: "integer" }],
    ["of two ranges of numbers", { type: "number", minimum: 10 }, { type: "number", exclusiveMaximum: 10 }],
    ["of two ranges of lengths", { type: "string", minLength: 5 }, { type: "string", maxLength: 4 }],
    ["of two patterns", { type: "string", pattern: "^a" }, { type: "string", pattern: "^b" }],
    ["of a pattern and a length", { type: "string", pattern: "^.{8}$" }, { type: "string", maxLength: 7 }],
    ["of two counts of items", list({ minItems: 3 }), list({ maxItems: 2 })],
    ["of two kinds of objects", named({ const: "a" }), named({ const: "b" })],
    ["of two ranges behind one name", named({ type: "integer", minimum: 1 }), named({ type: "integer", maximum: 0 })],
  ])("%s", (_, left, right) => {
    expect(areDisjoint(left, right)).toBe(true);
    expect(areDisjoint(right, left)).toBe(true);
  });
});

describe("some value fits both", () => {
  test.each<[string, Json, Json]>([
    ["of ranges that meet", { type: "number", minimum: 10 }, { type: "number", maximum: 10 }],
    ["of patterns that overlap", { type: "string", pattern: "^a" }, { type: "string", pattern: "b$" }],
    ["of counts that meet", list({ minItems: 2 }), list({ maxItems: 2 })],
    [
      "of ranges behind a name that may be absent",
      { properties: { a: { minimum: 1 } } },
      { properties: { a: { maximum: 0 } } },
    ],
  ])("%s", (_, left, right) => {
    expect(areDisjoint(left, right)).not.toBe(true);
  });
});
