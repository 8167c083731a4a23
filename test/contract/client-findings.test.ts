import { describe, expect, test } from "@jest/globals";
import { clientFindings } from "../../shared/contract/client-findings.ts";
import type { Json, JsonObject } from "../../shared/contract/json.ts";
import { type Contract, EMPTY_CONTRACT } from "../../shared/contract/model.ts";

const findingsOf = (parts: Partial<Contract>) =>
  clientFindings({ ...EMPTY_CONTRACT, protocolVersion: "2025-11-25", ...parts }).map(
    ({ id, subject, pointer, ambiguous }) => ({ id, subject, pointer, ambiguous }),
  );
const tool = (members: JsonObject = {}): JsonObject => ({
  name: "search",
  inputSchema: { type: "object" },
  ...members,
});
const input = (members: JsonObject) => tool({ inputSchema: { type: "object", ...members } });

describe("tools", () => {
  test("a tool as the specification wants it has no finding", () => {
    expect(findingsOf({ tools: [input({ properties: { q: { type: "string", "x-mcp-header": "Q" } } })] })).toEqual([]);
  });

  test.each<[string, JsonObject, string, string, boolean]>([
    ["without an input schema", { name: "search" }, "tool-malformed", "/tools/0/inputSchema", false],
    [
      "with a root that is no object's",
      tool({ inputSchema: {} }),
      "tool-malformed",
      "/tools/0/inputSchema/type",
      false,
    ],
    ["with a title that is no text", tool({ title: 5 }), "tool-malformed", "/tools/0/title", false],
    [
      "with a header that clients refuse",
      input({ properties: { q: { type: "number", "x-mcp-header": "Q" } } }),
      "tool-excluded",
      "/tools/0/inputSchema/properties/q/x-mcp-header",
      false,
    ],
    ["with a blank in its name", tool({ name: "search docs" }), "tool-name-invalid", "/tools/0/name", false],
    [
      "with a keyword that its dialect forbids",
      input({ properties: { q: { minLength: "3" } } }),
      "schema-invalid",
      "/tools/0/inputSchema/properties/q/minLength",
      true,
    ],
    [
      "with an invalid output schema",
      tool({ outputSchema: { type: "object", required: "q" } }),
      "schema-invalid",
      "/tools/0/outputSchema/required",
      true,
    ],
  ])("a tool %s is told", (_name, one, id, pointer, ambiguous) => {
    expect(findingsOf({ tools: [one] })).toEqual([{ id, subject: String(one.name), pointer, ambiguous }]);
  });

  test("a tool without a name is told by its position, and cannot be compared", () => {
    expect(findingsOf({ tools: [tool(), { inputSchema: { type: "object" } }] })).toEqual([
      { id: "tool-malformed", subject: "#2", pointer: "/tools/1/name", ambiguous: true },
    ]);
  });

  test("each tool that repeats a name is told", () => {
    expect(findingsOf({ tools: [tool(), tool({ name: "find" }), tool(), tool()] })).toEqual([
      { id: "tool-name-duplicate", subject: "search", pointer: "/tools/2/name", ambiguous: true },
      { id: "tool-name-duplicate", subject: "search", pointer: "/tools/3/name", ambiguous: true },
    ]);
  });
});

describe("references", () => {
  test.each<[string, JsonObject, string, string]>([
    [
      "to the schema itself",
      { properties: { q: { $ref: "#/properties/q" } } },
      "schema-self-reference",
      "/properties/q",
    ],
    ["in a circle through allOf", { allOf: [{ $ref: "#" }] }, "schema-self-reference", "/allOf/0"],
    [
      "in a circle of two definitions",
      { $defs: { a: { $ref: "#/$defs/b" }, b: { anyOf: [{ type: "string" }, { $ref: "#/$defs/a" }] } } },
      "schema-self-reference",
      "/$defs/b/anyOf/1",
    ],
    ["to nothing", { properties: { q: { $ref: "#/$defs/gone" } } }, "schema-unresolvable-ref", "/properties/q/$ref"],
    ["to an anchor that is not there", { items: { $ref: "#gone" } }, "schema-unresolvable-ref", "/items/$ref"],
    ["to another document", { items: { $ref: "https://a.example/b" } }, "schema-external-ref", "/items/$ref"],
  ])("a reference %s is told", (_name, members, id, pointer) => {
    expect(findingsOf({ tools: [input(members)] })).toEqual([
      { id, subject: "search", pointer: `/tools/0/inputSchema${pointer}`, ambiguous: id === "schema-self-reference" },
    ]);
  });

  test.each<[string, JsonObject]>([
    ["a list that holds its like", { $defs: { node: { properties: { next: { $ref: "#/$defs/node" } } } } }],
    ["a tree", { properties: { children: { type: "array", items: { $ref: "#" } } } }],
    ["an anchor", { $defs: { a: { $anchor: "word", type: "string" } }, properties: { q: { $ref: "#word" } } }],
    ["two references to one definition", { $defs: { a: {} }, allOf: [{ $ref: "#/$defs/a" }, { $ref: "#/$defs/a" }] }],
    ["the published meta-schema", { properties: { q: { $ref: "https://json-schema.org/draft/2020-12/schema" } } }],
    ["data that looks like a reference", { default: { $ref: "#/gone" } }],
    [
      "the old dialect, where siblings of a reference do not count",
      {
        $schema: "http://json-schema.org/draft-07/schema#",
        definitions: { a: { $ref: "#/definitions/b", allOf: [{ $ref: "#/definitions/a" }] }, b: {} },
      },
    ],
  ])("%s is no finding", (_name, members) => {
    expect(findingsOf({ tools: [input(members)] })).toEqual([]);
  });

  test("a chain of many thousand references is walked without a deep stack", () => {
    const links = Array.from({ length: 20_000 }, (_, index): [string, Json] => [
      `d${index}`,
      { $ref: `#/$defs/d${index + 1}` },
    ]);
    const $defs: JsonObject = Object.fromEntries([...links, ["d20000", { $ref: "#/$defs/d0" }]]);
    expect(findingsOf({ tools: [input({ $defs })] })).toMatchObject([{ id: "schema-self-reference" }]);
  });
});

describe("the other lists", () => {
  test.each<[string, Partial<Contract>, string, string, string]>([
    ["a prompt without a name", { prompts: [{}] }, "prompt-malformed", "#1", "/prompts/0/name"],
    ["a resource without a URI", { resources: [{ name: "a" }] }, "resource-malformed", "#1", "/resources/0/uri"],
    [
      "a template without a template",
      { resourceTemplates: [{ name: "a" }] },
      "template-malformed",
      "#1",
      "/resourceTemplates/0/uriTemplate",
    ],
    ["a repeated prompt", { prompts: [{ name: "a" }, { name: "a" }] }, "prompt-name-duplicate", "a", "/prompts/1/name"],
    [
      "a repeated URI",
      {
        resources: [
          { uri: "a://b", name: "a" },
          { uri: "a://b", name: "b" },
        ],
      },
      "resource-uri-duplicate",
      "a://b",
      "/resources/1/uri",
    ],
    [
      "a repeated template",
      {
        resourceTemplates: [
          { uriTemplate: "a://{b}", name: "a" },
          { uriTemplate: "a://{b}", name: "b" },
        ],
      },
      "template-uri-duplicate",
      "a://{b}",
      "/resourceTemplates/1/uriTemplate",
    ],
  ])("%s is told, and cannot be compared", (_name, parts, id, subject, pointer) => {
    expect(findingsOf(parts)).toEqual([{ id, subject, pointer, ambiguous: true }]);
  });

  test("a resource without a name can still be compared by its URI", () => {
    expect(findingsOf({ resources: [{ uri: "a://b" }] })).toEqual([
      { id: "resource-malformed", subject: "a://b", pointer: "/resources/0/name", ambiguous: false },
    ]);
  });
});

test("each finding says what clients do", () => {
  const [finding] = clientFindings({ ...EMPTY_CONTRACT, tools: [{ name: "search" }] });
  expect(finding?.message).toBe(
    "inputSchema is missing; clients that check the list refuse all of it, others drop the tool",
  );
});
