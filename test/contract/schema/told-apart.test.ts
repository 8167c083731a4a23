import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../../shared/contract/json.ts";
import { compareSchemas } from "../../../shared/contract/schema/compare.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import type { Direction } from "../../../shared/contract/schema/walk.ts";

type Properties = Readonly<Record<string, Json>>;

const text: Json = { type: "string" };

function object(properties: Properties, required: readonly string[] = []): Json {
  return { type: "object", properties, required };
}

function edits(before: Json, after: Json, direction: Direction = "input"): readonly string[] {
  const options = { callers: "declared", languages: new Languages(), wireKeyOrder: false, direction } as const;
  return compareSchemas(before, after, options).map((edit) => `${edit.rule} ${edit.severity ?? edit.usual}`);
}

/** A shape of two kinds, with what is said of its kind and of its further fields. */
function shape(kinds: readonly Json[], more: Properties = {}, required = ["kind"]): Json {
  return object({ shape: { oneOf: kinds.map((kind) => object({ kind, name: text, ...more }, required)) } });
}

const KINDS: readonly Json[] = [{ const: "circle" }, { const: "square" }];

/** Blocks of many kinds, which hold blocks. */
function blocks(keyword: "oneOf" | "anyOf", count: number, more: Properties = {}): Json {
  const block = (_: unknown, index: number) =>
    object(
      {
        kind: { type: "string", const: `kind-${index}` },
        text,
        size: { type: "integer", minimum: index },
        children: { type: "array", items: { $ref: "#/$defs/block" } },
        ...more,
      },
      ["kind", "text"],
    );
  return {
    ...(object({
      root: { $ref: "#/$defs/block" },
      others: { type: "array", items: { $ref: "#/$defs/block" } },
    }) as object),
    $defs: { block: { [keyword]: Array.from({ length: count }, block) } },
  };
}

describe("alternatives of which each value of a required field fits one", () => {
  test.each<[Direction]>([["input"], ["output"]])("may get a further optional field each: %s", (direction) => {
    const found = edits(shape(KINDS), shape(KINDS, { colour: text }), direction);
    expect(new Set(found)).toEqual(
      new Set([direction === "input" ? "input-optional-property-added safe" : "output-property-added safe"]),
    );
  });

  test("but not where a value of the field fits two of them", () => {
    const kinds: readonly Json[] = [{ const: "circle" }, { enum: ["square", "circle"] }];
    expect(edits(shape(kinds), shape(kinds, { colour: text }))).toContain("input-undecided risky");
  });

  test("and not where neither demands the field", () => {
    expect(edits(shape(KINDS, {}, []), shape(KINDS, { colour: text }, []))).toContain("input-undecided risky");
  });

  test("are known to be told apart when there are many and they hold each other", () => {
    expect(edits(blocks("oneOf", 60), blocks("anyOf", 60))).toEqual(["input-equivalent notation"]);
    expect(edits(blocks("anyOf", 60), blocks("oneOf", 60), "output")).toEqual(["output-equivalent notation"]);
  });

  test("may get a further field each when there are many and they hold each other", () => {
    const [before, after] = [blocks("oneOf", 40), blocks("oneOf", 40, { colour: text })];
    expect(new Set(edits(before, after))).toEqual(new Set(["input-optional-property-added safe"]));
    expect(new Set(edits(before, after, "output"))).toEqual(new Set(["output-property-added safe"]));
  });

  test("may get one more of their kind, and no fewer", () => {
    expect(edits(blocks("anyOf", 60), blocks("anyOf", 61)).join()).not.toMatch(/breaking|risky/);
    expect(edits(blocks("anyOf", 61), blocks("anyOf", 60)).join()).toMatch(/breaking/);
  });
});

describe("alternatives of types", () => {
  test("may be written as a list of types, with a word about one of them", () => {
    const [list, alternatives]: readonly Json[] = [
      object({ size: { type: ["number", "string"] } }),
      object({ size: { anyOf: [{ type: "number" }, { type: "string", description: "With its unit." }] } }),
    ];
    for (const [before, after] of [
      [list, alternatives],
      [alternatives, list],
    ] as const)
      expect(edits(before as Json, after as Json).join()).not.toMatch(/breaking|risky/);
  });
});
