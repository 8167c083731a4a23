import { describe, expect, test } from "@jest/globals";
import type { JsonObject } from "../../../shared/contract/json.ts";
import { headerEdits, invalidHeaderProblems } from "../../../shared/contract/surface/mcp-headers.ts";

const HEADER = { type: "string", "x-mcp-header": "Region" };
const root = (properties: JsonObject, members: JsonObject = {}): JsonObject => ({
  type: "object",
  properties,
  ...members,
});
const about = { subject: { kind: "tool", name: "search" } } as const;

describe("annotations that keep the rules", () => {
  test.each([
    ["none", root({ a: { type: "string" } })],
    ["a string", root({ a: HEADER })],
    [
      "an integer and a boolean",
      root({ a: { ...HEADER, type: "integer" }, b: { type: "boolean", "x-mcp-header": "B" } }),
    ],
    ["a property of a nested object", root({ a: { type: "object", properties: { b: HEADER } } })],
    ["a property that is called like the annotation", root({ "x-mcp-header": { type: "number" } })],
    ["data that looks like one", root({ a: { default: { "x-mcp-header": "no token" } } })],
    ["a schema that is none", null],
  ])("%s", (_name, schema) => {
    expect(invalidHeaderProblems(schema)).toEqual([]);
  });
});

describe("annotations that break the rules", () => {
  test.each([
    ["a number", root({ a: { ...HEADER, type: "number" } }), "/properties/a/x-mcp-header"],
    ["no type", root({ a: { "x-mcp-header": "Region" } }), "/properties/a/x-mcp-header"],
    ["two types", root({ a: { ...HEADER, type: ["string", "null"] } }), "/properties/a/x-mcp-header"],
    ["no text", root({ a: { ...HEADER, "x-mcp-header": true } }), "/properties/a/x-mcp-header"],
    ["an empty text", root({ a: { ...HEADER, "x-mcp-header": "" } }), "/properties/a/x-mcp-header"],
    ["a blank inside", root({ a: { ...HEADER, "x-mcp-header": "My Region" } }), "/properties/a/x-mcp-header"],
    ["a line break", root({ a: { ...HEADER, "x-mcp-header": "A\r\nB" } }), "/properties/a/x-mcp-header"],
    ["the root", root({}, { "x-mcp-header": "Region" }), "/x-mcp-header"],
    ["items", root({ a: { type: "array", items: HEADER } }), "/properties/a/items/x-mcp-header"],
    ["a branch", root({}, { anyOf: [{ properties: { a: HEADER } }] }), "/anyOf/0/properties/a/x-mcp-header"],
    ["a definition", root({ a: { $ref: "#/$defs/r" } }, { $defs: { r: HEADER } }), "/$defs/r/x-mcp-header"],
    [
      "a second time in another case",
      root({ a: HEADER, b: { ...HEADER, "x-mcp-header": "REGION" } }),
      "/properties/b/x-mcp-header",
    ],
  ])("%s", (_name, schema, pointer) => {
    expect(invalidHeaderProblems(schema)).toEqual([{ pointer, message: expect.stringContaining("x-mcp-header") }]);
  });
});

describe("edits of annotations", () => {
  const bad = root({ a: { ...HEADER, type: "number" } });

  test("a tool that was dropped before is not dropped a second time", () => {
    expect(headerEdits(bad, bad, about)).toEqual([]);
    expect(headerEdits(bad, root({ a: { ...HEADER, type: "number", "x-mcp-header": "Area" } }), about)).toMatchObject([
      { rule: "x-mcp-header-renamed" },
    ]);
  });

  test("an annotation that is new and invalid is told once, as invalid", () => {
    const edits = headerEdits(root({ a: { type: "number" } }), bad, about);
    expect(edits).toMatchObject([
      {
        rule: "x-mcp-header-invalid",
        pointer: "/inputSchema/properties/a/x-mcp-header",
        direction: "input",
        after: "Region",
      },
    ]);
  });

  test("a new property may be invalid although it is new", () => {
    expect(headerEdits(root({}), bad, about)).toMatchObject([{ rule: "x-mcp-header-invalid" }]);
  });

  test("a type that changes below an annotation makes it invalid", () => {
    expect(headerEdits(root({ a: HEADER }), bad, about)).toMatchObject([
      { rule: "x-mcp-header-invalid", before: "Region", after: "Region" },
    ]);
  });

  test("names with a slash keep their place", () => {
    const edits = headerEdits(root({ "a/b": { type: "string" } }), root({ "a/b": HEADER }), about);
    expect(edits).toMatchObject([{ pointer: "/inputSchema/properties/a~1b/x-mcp-header" }]);
  });
});
