import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../../shared/contract/json.ts";
import { compareSchemas } from "../../../shared/contract/schema/compare.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import type { Direction } from "../../../shared/contract/schema/walk.ts";

const object = (properties: Json): Json => ({ type: "object", properties });

function edits(before: Json, after: Json, direction: Direction = "input"): readonly string[] {
  const options = { callers: "declared", languages: new Languages(), wireKeyOrder: false, direction } as const;
  return compareSchemas(object({ p: before }), object({ p: after }), options).map(
    (edit) => `${edit.rule} ${edit.severity ?? edit.usual}`,
  );
}

describe("what generators spell out is notation, in both directions", () => {
  test.each<[string, Json, Json, string]>([
    [
      "that names of properties are strings",
      { type: "object", additionalProperties: { type: "integer" } },
      { type: "object", propertyNames: { type: "string" }, additionalProperties: { type: "integer" } },
      "neutral-keyword-added",
    ],
  ])("%s", (_, before, after, rule) => {
    expect(edits(before, after)).toEqual([`input-${rule} notation`]);
    expect(edits(after, before)).toEqual([`input-${rule} notation`]);
    expect(edits(before, after, "output")).toEqual([`output-${rule} notation`]);
    expect(edits(after, before, "output")).toEqual([`output-${rule} notation`]);
  });

  test("but not a demand on the names", () => {
    const map = { type: "object", additionalProperties: { type: "integer" } };
    expect(edits(map, { ...map, propertyNames: { type: "string", maxLength: 5 } })).toEqual([
      "input-propertyNames-added breaking",
    ]);
    expect(edits(map, { ...map, propertyNames: { type: "string", pattern: "" } })).toEqual([
      expect.stringMatching(/ (?:notation|safe)$/),
    ]);
  });
});

describe("the format of a number counts as that of a text", () => {
  test.each([
    ["int64", "int32"],
    ["double", "float"],
    ["unix-seconds", "unix-milliseconds"],
  ])("%s becomes %s", (before, after) => {
    const number = (format: string): Json => ({ type: "number", format });
    expect(edits(number(before), number(after))).toEqual(["input-format-changed risky"]);
    expect(edits(number(before), number(after), "output")).toEqual([expect.stringMatching(/^output-format-changed /)]);
  });

  test("and is told once where texts are allowed as well", () => {
    const either = (format: string): Json => ({ type: ["integer", "string"], format });
    expect(edits(either("int64"), either("uuid"))).toEqual(["input-format-changed risky"]);
  });
});

describe("formats in alternatives count", () => {
  const text = (format: string): Json => ({ type: "string", format });
  const any = (...formats: readonly string[]): Json => ({ anyOf: formats.map(text) });

  test.each<[string, Json, Json, Direction, string]>([
    ["one goes", any("ipv4", "hostname", "uri"), any("ipv4", "hostname"), "input", "input-anyOf-branch-removed risky"],
    ["any text becomes one of two", { type: "string" }, any("date", "date-time"), "input", "input-anyOf-added risky"],
    [
      "one comes in a result",
      any("date", "date-time"),
      any("date", "date-time", "uuid"),
      "output",
      "output-anyOf-branch-added risky",
    ],
  ])("%s", (_, before, after, direction, expected) => {
    expect(edits(before, after, direction)).toEqual([expected]);
  });

  test("but one that another covers does not", () => {
    expect(edits(any("ipv4", "hostname", "date"), any("hostname", "date"))).toEqual([
      "input-anyOf-branch-removed safe",
    ]);
    expect(edits(any("date"), any("date", "uuid"))).toEqual([expect.stringMatching(/ safe$/)]);
  });
});
