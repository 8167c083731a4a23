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

describe("a pattern that spells out the format beside it is a risk, not a break", () => {
  const hex = (count: number) => `[0-9a-fA-F]{${count}}`;
  const anyVersion = `^${hex(8)}-${hex(4)}-[1-8]${hex(3)}-[89abAB]${hex(3)}-${hex(12)}$`;
  const versionFour = `^${hex(8)}-${hex(4)}-4${hex(3)}-[89abAB]${hex(3)}-${hex(12)}$`;
  const address = "^(?!\\.)(?!.*\\.\\.)[A-Za-z0-9_'+.-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\\.)+[A-Za-z]{2,}$";
  const text = (format: string, pattern?: string): Json => ({
    type: "string",
    format,
    ...(pattern === undefined ? {} : { pattern }),
  });

  test.each([
    ["uuid", anyVersion],
    ["email", address],
    ["date", "^\\d{4}-\\d{2}-\\d{2}$"],
  ])("%s", (format, pattern) => {
    expect(edits(text(format), text(format, pattern))).toEqual(["input-pattern-added risky"]);
    expect(edits(text(format, pattern), text(format), "output")).toEqual(["output-pattern-widened risky"]);
    expect(edits(text(format, pattern), text(format))).toEqual(["input-pattern-removed safe"]);
  });

  test("and so is a length of all its texts", () => {
    expect(edits(text("uuid"), { ...(text("uuid") as object), maxLength: 36 } as Json)).toEqual([
      "input-maxLength-lowered risky",
    ]);
    expect(edits(text("uuid"), { ...(text("uuid") as object), maxLength: 35 } as Json)).toContain(
      "input-maxLength-lowered breaking",
    );
    expect(edits(text("email"), { ...(text("email") as object), maxLength: 20 } as Json)).toContain(
      "input-maxLength-lowered breaking",
    );
  });

  test.each<[string, Json, Json]>([
    ["demands more than the format", text("uuid"), text("uuid", versionFour)],
    ["is about one domain", text("email"), text("email", "^[a-z.]+@corp\\.example$")],
    ["comes with the format", { type: "string" }, text("uuid", anyVersion)],
    ["is beside a format that nobody knows", text("sku"), text("sku", "^[A-Z]+$")],
  ])("but a break where it %s", (_, before, after) => {
    expect(edits(before, after)).toContain("input-pattern-added breaking");
  });
});

describe("texts of alternatives are seen, though the alternatives mean the same", () => {
  const described = (value: Json, text: string): Json => ({ const: value, description: text });

  test.each<[string, Json, Json, string]>([
    [
      "they come with alternatives for a list of values",
      { enum: ["a", "d"] },
      { oneOf: [described("a", "ascending"), described("d", "descending")] },
      "input-param-description-changed review",
    ],
    [
      "they go with alternatives for a list of types",
      { anyOf: [{ type: "string", description: "its name" }, { type: "integer" }] },
      { type: ["string", "integer"] },
      "input-param-description-changed review",
    ],
  ])("%s", (_, before, after, expected) => {
    expect(edits(before, after)).toContain(expected);
    expect(edits(after, before)).toContain(expected);
  });

  test("but alternatives without texts are notation", () => {
    expect(edits({ enum: ["a", "d"] }, { oneOf: [{ const: "a" }, { const: "d" }] })).toEqual([
      expect.stringMatching(/ notation$/),
    ]);
  });
});
