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
