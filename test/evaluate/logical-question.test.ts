import { describe, expect, test } from "@jest/globals";
import { wrapped } from "../../evaluate/logical-question.mjs";

describe("the schema of a logical case becomes that of one required argument", () => {
  test.each<readonly [string, string, unknown, unknown]>([
    ["as it stands", "draft7", { type: "string" }, { type: "string" }],
    ["as a bare true", "draft7", true, true],
    ["without its own dialect", "draft7", { $schema: "x", type: "string" }, { type: "string" }],
    [
      "with references to its root moved along",
      "2020-12",
      { items: { $ref: "#" } },
      { items: { $ref: "#/properties/x" } },
    ],
    [
      "with references to its definitions moved along",
      "2020-12",
      { anyOf: [{ $ref: "#/$defs/a" }], $defs: { a: {} } },
      { anyOf: [{ $ref: "#/properties/x/$defs/a" }], $defs: { a: {} } },
    ],
    ["with references by name left alone", "2020-12", { $ref: "#name" }, { $ref: "#name" }],
    ["with its address and references within it", "2020-12", { $id: "a:b", $ref: "#/c" }, { $id: "a:b", $ref: "#/c" }],
    ["with the old address of draft-04", "draft4", { id: "a:b", $ref: "#/c" }, { id: "a:b", $ref: "#/c" }],
    [
      "where an id is an unknown keyword",
      "draft7",
      { id: "a:b", $ref: "#/c" },
      { id: "a:b", $ref: "#/properties/x/c" },
    ],
    ["with data left alone", "2020-12", { const: { $ref: "#" } }, { const: { $ref: "#" } }],
    [
      "where a property has the name of a keyword",
      "2020-12",
      { properties: { const: { $ref: "#" }, $ref: { type: "string" } } },
      { properties: { const: { $ref: "#/properties/x" }, $ref: { type: "string" } } },
    ],
  ])("%s", (_what, draft, schema, expected) => {
    expect(wrapped({ draft }, schema)).toMatchObject({ type: "object", properties: { x: expected }, required: ["x"] });
    expect(Object.keys((wrapped({ draft }, schema) as { properties: object }).properties)).toEqual(["x"]);
  });

  test("in the dialect of the case", () => {
    expect(wrapped({ draft: "draft4" }, {})).toMatchObject({ $schema: "http://json-schema.org/draft-04/schema#" });
  });
});
