import { describe, expect, test } from "@jest/globals";
import { diffContracts } from "../../shared/contract/diff.ts";
import type { Json, JsonObject } from "../../shared/contract/json.ts";
import { aContract, aTool } from "./builders.ts";

const q: Json = { type: "string" };
const withArgument = (schema: Json): JsonObject =>
  aTool({ inputSchema: { type: "object", properties: { q, x: schema }, required: ["q"] } });
const changes = (before: readonly JsonObject[], after: readonly JsonObject[]) =>
  diffContracts(aContract({ tools: before }), aContract({ tools: after })).changes.map(
    ({ rule, severity }) => `${severity} ${rule}`,
  );

describe("what clients would newly refuse breaks, however new the tool or the argument is", () => {
  test.each<[string, JsonObject, string]>([
    [
      "a new tool without an object at the root",
      aTool({ name: "b", inputSchema: { type: "string" } }),
      "breaking tool-malformed",
    ],
    [
      "an argument whose schema is a bare true",
      aTool({ name: "b", description: "B.", inputSchema: { type: "object", properties: { x: true } } }),
      "risky tool-schema-bare",
    ],
    ["a new tool without a schema", { name: "b", description: "B." }, "breaking tool-malformed"],
    ["a new tool with a description that is no text", aTool({ name: "b", description: 5 }), "breaking tool-malformed"],
    [
      "a new tool with an invalid schema",
      aTool({ name: "b", inputSchema: { type: "object", properties: { x: { type: "strin" } } } }),
      "breaking input-schema-invalid",
    ],
    ["a new argument that refers to nothing", withArgument({ $ref: "#/$defs/y" }), "breaking input-ref-unresolvable"],
    [
      "a new argument that refers out of the schema",
      withArgument({ $ref: "https://example.com/s.json" }),
      "breaking input-external-ref-added",
    ],
    ["a new argument that refers to itself", withArgument({ $ref: "#/properties/x" }), "breaking input-schema-invalid"],
  ])("%s", (_, tool, expected) => {
    const others = tool.name === "search" ? [] : [aTool()];
    expect(changes([aTool()], [...others, tool])).toContain(expected);
  });

  test("what was refused before is no change", () => {
    const old = withArgument({ $ref: "#/$defs/y" });
    expect(changes([old], [{ ...old, title: "Search" }])).toEqual(["safe tool-title-changed"]);
  });

  test("a reference out of the schema that an edit reports already stands once", () => {
    const found = changes([withArgument({ type: "string" })], [withArgument({ $ref: "https://example.com/s.json" })]);
    expect(found).toEqual(["breaking input-external-ref-added"]);
  });

  test("a problem that an edit reports already stands once", () => {
    const found = changes([withArgument({ type: "string" })], [withArgument({ $ref: "#/$defs/y" })]);
    expect(found.filter((change) => change.includes("ref-unresolvable"))).toHaveLength(1);
  });
});

describe("a reference that cannot be followed", () => {
  const outside: Json = { $ref: "https://example.com/s.json" };
  const schemaOf = (properties: JsonObject, more: JsonObject = {}): JsonObject =>
    aTool({ inputSchema: { type: "object", properties: { q, ...properties }, required: ["q"], ...more } });
  const references = (before: JsonObject, after: JsonObject) =>
    changes([before], [after]).filter((change) => /external-ref-added|ref-unresolvable/.test(change));

  test.each<[string, JsonObject, JsonObject]>([
    ["from a definition", schemaOf({ x: { $ref: "#/$defs/X" } }, { $defs: { X: outside } }), schemaOf({ x: outside })],
    ["into a combination", schemaOf({ x: outside }), schemaOf({ x: { allOf: [outside] } })],
    ["with the name of its argument", schemaOf({ file_path: outside }), schemaOf({ filePath: outside })],
    ["with the name of its tool", schemaOf({ x: outside }), { ...schemaOf({ x: outside }), name: "search_all" }],
  ])("may move %s: who cannot follow it could not before", (_words, before, after) => {
    expect(references(before, after)).toEqual([]);
  });

  test.each<[string, JsonObject, JsonObject, number]>([
    ["at a second place", schemaOf({ x: outside }), schemaOf({ x: outside, y: outside }), 1],
    [
      "in the result as well",
      schemaOf({ x: outside }),
      { ...schemaOf({ x: outside }), outputSchema: { type: "object", properties: { x: outside } } },
      1,
    ],
    [
      "in use that stood in a definition of nobody's",
      schemaOf({}, { $defs: { X: outside } }),
      schemaOf({ x: outside }),
      1,
    ],
    [
      "behind an alternative, beside one that the comparison sees",
      schemaOf({ x: q, y: q }),
      schemaOf({ x: outside, y: { anyOf: [q, outside] } }),
      2,
    ],
  ])("is told %s", (_words, before, after, count) => {
    expect(references(before, after)).toEqual(
      Array(count).fill(expect.stringMatching(/^breaking (?:in|out)put-external-ref-added$/)),
    );
  });

  test("is told once each where a dynamic one stands beside a plain one", () => {
    const both = schemaOf({ x: { $dynamicRef: "https://example.com/s.json#z", $ref: "https://example.com/r.json" } });
    expect(references(schemaOf({ x: q }), both)).toHaveLength(2);
  });
});
