import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../../shared/contract/json.ts";
import { compareSchemas } from "../../../shared/contract/schema/compare.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import { withStaticReferences } from "../../../shared/contract/schema/static-references.ts";
import { Validator } from "../../../shared/contract/schema/validator.ts";

/** A tree whose nodes hold a value and further nodes, by a dynamic reference. */
const tree = (value: Json, more: Record<string, Json> = {}): Json => ({
  type: "object",
  properties: { tree: { $dynamicRef: "#node" } },
  $defs: {
    node: {
      $dynamicAnchor: "node",
      type: "object",
      properties: { value, children: { type: "array", items: { $dynamicRef: "#node" } } },
      ...more,
    },
  },
});

function verdicts(before: Json, after: Json): readonly string[] {
  const options = { direction: "input", callers: "any", languages: new Languages(), wireKeyOrder: false } as const;
  return compareSchemas(before, after, options).map((edit) => `${edit.rule} ${edit.severity ?? edit.usual}`);
}

describe("a dynamic reference leads to the only anchor of its name", () => {
  test("so an edit behind it is judged", () => {
    expect(verdicts(tree({ type: "string" }), tree({ type: "string", maxLength: 5 }))).toEqual([
      expect.stringMatching(/ breaking$/),
    ]);
    expect(verdicts(tree({ type: "string", maxLength: 5 }), tree({ type: "string" }))).toEqual([
      expect.stringMatching(/ safe$/),
    ]);
  });

  test("and a validator follows it, at every depth", () => {
    const validator = new Validator(new Languages());
    const value = { tree: { value: "a", children: [{ value: "b", children: [{ value: 1 }] }] } };
    expect(validator.validate(tree({ type: "string" }), value)?.refusals).toMatchObject([
      { path: "/tree/children/0/children/0/value" },
    ]);
  });

  test("beside a reference both are followed", () => {
    const schema = {
      $ref: "#/$defs/short",
      $dynamicRef: "#text",
      $defs: { short: { maxLength: 3 }, "a text": { $dynamicAnchor: "text", type: "string" } },
    };
    expect(withStaticReferences(schema)).toEqual({
      $ref: "#/$defs/short",
      allOf: [{ $ref: "#/$defs/a%20text" }],
      $defs: schema.$defs,
    });
    const validator = new Validator(new Languages());
    expect([1, "abcd", "abc"].map((value) => validator.validate(schema, value)?.refusals.length)).toEqual([1, 1, 0]);
  });

  test("a name that looks like a keyword, and data, are left alone", () => {
    const schema = {
      properties: { $dynamicRef: { const: { $dynamicRef: "#x" } } },
      not: { $dynamicRef: "#x" },
      $defs: { x: { $dynamicAnchor: "x" } },
    };
    expect(withStaticReferences(schema)).toEqual({ ...schema, not: { $ref: "#/$defs/x" } });
  });
});

describe("a dynamic reference is left undecided", () => {
  const named = (value: Json) => tree(value, { $id: "https://example.com/node" });

  test("where a part has a name of its own: which anchor is the outermost hangs on the way there", () => {
    expect(withStaticReferences(named({ type: "string" }))).toEqual(named({ type: "string" }));
    expect(verdicts(named({ type: "string" }), named({ type: "integer" }))).toContain("input-undecided risky");
  });

  test("where an anchor stands twice", () => {
    const schema = {
      $dynamicRef: "#x",
      $defs: { a: { $dynamicAnchor: "x" }, b: { $dynamicAnchor: "x", type: "null" } },
    };
    expect(withStaticReferences(schema)).toBe(schema);
  });

  test("in other dialects, which do not know it or know it otherwise", () => {
    const schema = { ...(tree({}) as object), $schema: "https://json-schema.org/draft/2019-09/schema" } as Json;
    expect(withStaticReferences(schema)).toBe(schema);
  });
});
