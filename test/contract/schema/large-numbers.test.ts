import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../../shared/contract/json.ts";
import { compareSchemas } from "../../../shared/contract/schema/compare.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import type { Direction } from "../../../shared/contract/schema/walk.ts";

function edits(before: Json, after: Json, direction: Direction = "input"): readonly string[] {
  const options = { direction, callers: "declared", languages: new Languages(), wireKeyOrder: false } as const;
  const integer = (limits: Json): Json => ({
    type: "object",
    properties: { n: { type: "integer", ...(limits as object) } },
  });
  return compareSchemas(integer(before), integer(after), options).map(
    (edit) => `${edit.rule} ${edit.severity ?? edit.usual}`,
  );
}

const SAFE = Number.MAX_SAFE_INTEGER;
const LONG = 2 ** 63;

describe("a limit of safe integers", () => {
  test("is a habit of generators beside no limit", () => {
    expect(edits({}, { maximum: SAFE })).toEqual(["input-safe-integer-bounds-added notation"]);
    expect(edits({ minimum: -SAFE }, {}, "output")).toEqual(["output-safe-integer-bounds-added notation"]);
  });

  test("is a narrower one beside that of 64 bits", () => {
    expect(edits({ maximum: LONG }, { maximum: SAFE })).toEqual(["input-maximum-lowered breaking"]);
    expect(edits({ minimum: -LONG }, { minimum: -SAFE })).toEqual(["input-minimum-raised breaking"]);
    expect(edits({ maximum: SAFE }, { maximum: LONG })).toEqual(["input-maximum-raised safe"]);
    expect(edits({ maximum: LONG }, { maximum: SAFE }, "output")).toEqual(["output-maximum-lowered safe"]);
    expect(edits({ maximum: SAFE }, { maximum: LONG }, "output")).toEqual(["output-maximum-raised breaking"]);
  });

  test("is no limit beside a narrower one", () => {
    expect(edits({ maximum: 100 }, { maximum: SAFE })).toContain("input-maximum-raised safe");
  });
});

describe("a limit so large that no whole number next to it can be written", () => {
  test.each<[string, string, string]>([
    ["minimum", "exclusiveMinimum", "minimum-raised"],
    ["maximum", "exclusiveMaximum", "maximum-lowered"],
  ])("is another one when it is excluded: %s", (inclusive, exclusive, rule) => {
    expect(edits({ [inclusive]: 1e17 }, { [exclusive]: 1e17 })).toEqual([`input-${rule} breaking`]);
  });
});
