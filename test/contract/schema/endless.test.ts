import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../../shared/contract/json.ts";
import { compareSchemas } from "../../../shared/contract/schema/compare.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";

function edits(before: Json, after: Json): readonly string[] {
  const options = { direction: "input", callers: "declared", languages: new Languages(), wireKeyOrder: false } as const;
  return compareSchemas(before, after, options).map((edit) => `${edit.rule} ${edit.severity ?? edit.usual}`);
}

describe("a comparison ends", () => {
  test("where a definition of draft-07 is nothing but a reference to itself", () => {
    const schema = (minLength: number): Json => ({
      $schema: "http://json-schema.org/draft-07/schema#",
      type: "object",
      properties: { x: { $ref: "#/definitions/loop" }, q: { type: "string", minLength } },
      definitions: { loop: { $ref: "#/definitions/loop" } },
    });
    expect(edits(schema(1), schema(2))).toContain("input-minLength-raised breaking");
  });

  test("where alternatives are forbidden to be forbidden", () => {
    const schema = (x: Json): Json => ({ type: "object", properties: { x: { not: { not: x } } } });
    const list: Json = { type: "array", multipleOf: 1.5 };
    const found = edits(schema(list), schema({ oneOf: [{ type: ["array", "number"], multipleOf: 1.5 }, false] }));
    expect(found).toContain("input-type-widened safe");
    expect(found.join()).not.toMatch(/breaking|risky/);
  });
});
