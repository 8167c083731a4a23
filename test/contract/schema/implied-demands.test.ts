import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../../shared/contract/json.ts";
import { compareSchemas } from "../../../shared/contract/schema/compare.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import type { Direction } from "../../../shared/contract/schema/walk.ts";

const object = (properties: Json): Json => ({ type: "object", properties });
const uuid = { type: "string", pattern: "^[0-9a-f-]{36}$" };

function edits(before: Json, after: Json, direction: Direction): readonly string[] {
  const options = { callers: "declared", languages: new Languages(), wireKeyOrder: false, direction } as const;
  return compareSchemas(object(before), object(after), options).map(
    (edit) => `${edit.rule} ${edit.severity ?? edit.usual}`,
  );
}

/** A real break beside it, so that the schemas as a whole do not fit any more. */
const [loose, tight] = [{ type: "string" }, { type: "string", maxLength: 3 }];
const BREAK = "maxLength-lowered breaking";

describe("a demand that follows from another is no edit, whatever breaks beside it", () => {
  test.each<[string, Json, Json]>([
    ["the length of all that a pattern matches", uuid, { ...uuid, maxLength: 36 }],
    ["a higher limit than a pattern allows", { ...uuid, maxLength: 36 }, { ...uuid, maxLength: 40 }],
    [
      "at least one character",
      { type: "string", pattern: "^[a-z]+$" },
      { type: "string", pattern: "^[a-z]+$", minLength: 1 },
    ],
    [
      "a pattern of any character beside a length",
      { type: "string", minLength: 1 },
      { type: "string", minLength: 1, pattern: "^[^]+$" },
    ],
    [
      "a pattern that two others and a length leave",
      { type: "string", pattern: "^a", maxLength: 2, allOf: [{ pattern: "b$" }] },
      { type: "string", pattern: "^ab$" },
    ],
    ["a list of all integers between two bounds", { type: "integer", minimum: 1, maximum: 3 }, { enum: [1, 2, 3] }],
    ["a list of both truth values", { type: "boolean" }, { enum: [true, false] }],
  ])("%s", (_, before, after) => {
    const found = edits({ p: before, q: loose }, { p: after, q: tight }, "input");
    expect(found.filter((edit) => / (?:breaking|risky)$/.test(edit))).toEqual([`input-${BREAK}`]);
    expect(
      edits({ p: after, q: tight }, { p: before, q: loose }, "output").filter((edit) =>
        / (?:breaking|risky)$/.test(edit),
      ),
    ).toEqual(["output-maxLength-raised breaking"]);
  });

  test.each<[string, Json, Json, string]>([
    [
      "a limit within what a pattern matches",
      { type: "string", pattern: "^a{2,5}$" },
      { type: "string", pattern: "^a{2,5}$", maxLength: 4 },
      "input-maxLength-lowered breaking",
    ],
    [
      "a pattern of no fixed length",
      { type: "string", pattern: "^[a-z]+$" },
      { type: "string", pattern: "^[a-z]+$", maxLength: 36 },
      "input-maxLength-lowered breaking",
    ],
    [
      "two characters where one matches",
      { type: "string", pattern: "^[a-z]+$" },
      { type: "string", pattern: "^[a-z]+$", minLength: 2 },
      "input-minLength-added breaking",
    ],
    [
      "a pattern that is not anchored",
      { type: "string", pattern: "[0-9a-f]{4}" },
      { type: "string", pattern: "[0-9a-f]{4}", maxLength: 4 },
      "input-maxLength-lowered breaking",
    ],
    [
      "a list that lacks one of the integers",
      { type: "integer", minimum: 1, maximum: 3 },
      { enum: [1, 2] },
      "input-enum-introduced breaking",
    ],
  ])("but not %s", (_, before, after, expected) => {
    expect(edits({ p: before }, { p: after }, "input")).toContain(expected);
  });

  test("a length that a pattern makes impossible leaves no value", () => {
    expect(edits({ p: uuid }, { p: { ...uuid, maxLength: 20 } }, "input")).toContain(
      "input-became-unsatisfiable breaking",
    );
  });
});
