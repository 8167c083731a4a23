import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../../shared/contract/json.ts";
import type { Check, Profile } from "../../../shared/contract/portability/profile.ts";
import { listViolations, toolViolations } from "../../../shared/contract/portability/violations.ts";
import { aTool } from "../builders.ts";

type Members = Readonly<Record<string, Json>>;

/** A profile that asks one thing of both schemas. */
function asking(check: Check): Profile {
  const line = { id: "the-line", check, says: "so", source: "https://example.com/", read: "2026-11-24" };
  return { name: "anthropic", about: "One line.", schemas: ["inputSchema", "outputSchema"], lines: [line] };
}

function places(tool: Members, check: Check): readonly string[] {
  return toolViolations(aTool(tool), asking(check)).flatMap(({ pointers }) => pointers);
}

/** An input schema with these arguments, all of them required, and closed. */
function input(properties: Members, more: Members = {}): Members {
  return {
    inputSchema: {
      type: "object",
      properties,
      required: Object.keys(properties),
      additionalProperties: false,
      ...more,
    },
  };
}

const STRING = { type: "string" };

describe("a check objects to the first tool, where it says, and not to the second", () => {
  const cases: readonly (readonly [what: string, Check, outside: Members, at: readonly string[], inside: Members])[] = [
    [
      "characters of a tool name",
      { kind: "tool-name", pattern: "^[a-z_]{1,10}$" },
      { name: "search.docs" },
      ["/name"],
      { name: "search" },
    ],
    [
      "length of a tool name",
      { kind: "tool-name", pattern: "^[a-z_]{1,10}$" },
      { name: "a".repeat(11) },
      ["/name"],
      { name: "a".repeat(10) },
    ],
    [
      "names of arguments, not of what is in them",
      { kind: "argument-names", pattern: "^[a-z]+$" },
      input({ "filter[id]": STRING }),
      ["/inputSchema/properties"],
      input({ filter: { type: "object", properties: { "x y": STRING } } }),
    ],
    [
      "a missing description",
      { kind: "description-required" },
      { description: " " },
      ["/description"],
      { description: "Searches." },
    ],
    [
      "a root that is no object",
      { kind: "root-object" },
      { inputSchema: { type: ["object", "null"] } },
      ["/inputSchema"],
      { inputSchema: { type: "object" } },
    ],
    ["an input schema that is not there", { kind: "root-object" }, { inputSchema: null }, ["/inputSchema"], {}],
    [
      "a keyword at the root",
      { kind: "root-keywords", refused: ["anyOf"] },
      input({}, { anyOf: [{}] }),
      ["/inputSchema/anyOf"],
      input({ q: { anyOf: [STRING] } }),
    ],
    [
      "a keyword anywhere",
      { kind: "refused-keywords", keywords: ["not"] },
      input({ q: { items: { not: STRING } } }),
      ["/inputSchema/properties/q/items/not"],
      input({ not: STRING }, { examples: [{ not: 1 }], enum: [{ not: 1 }] }),
    ],
    [
      "a keyword in what results look like",
      { kind: "refused-keywords", keywords: ["not"] },
      { outputSchema: { not: {} } },
      ["/outputSchema/not"],
      { outputSchema: {} },
    ],
    [
      "an unknown keyword",
      { kind: "known-keywords", keywords: ["type", "properties", "required", "additionalProperties"] },
      input({ q: { "x-owner": "me" } }),
      ["/inputSchema/properties/q/x-owner"],
      input({ "x-owner": STRING }),
    ],
    [
      "a format",
      { kind: "keyword-values", keyword: "format", values: ["date"] },
      input({ q: { format: "uri" } }),
      ["/inputSchema/properties/q/format"],
      input({ q: { format: "date" } }),
    ],
    [
      "a format of strings, where null is allowed as well",
      { kind: "keyword-values", keyword: "format", values: ["date"], type: "string" },
      input({ q: { type: ["string", "null"], format: "uri" } }),
      ["/inputSchema/properties/q/format"],
      input({ q: { type: "integer", format: "int64" } }),
    ],
    [
      "a value of a keyword",
      { kind: "keyword-values", keyword: "minItems", values: [0, 1] },
      input({ q: { minItems: 2 } }),
      ["/inputSchema/properties/q/minItems"],
      input({ q: { minItems: 1 } }),
    ],
    [
      "several types",
      { kind: "single-type" },
      input({ q: { type: ["string", "null"] } }),
      ["/inputSchema/properties/q/type"],
      input({ q: STRING }),
    ],
    [
      "values of an enum that are no strings",
      { kind: "enum-values", types: ["string"] },
      input({ q: { enum: ["a", 1] } }),
      ["/inputSchema/properties/q/enum"],
      input({ q: { enum: ["a", "b"] } }),
    ],
    [
      "values of an enum that are no scalars",
      { kind: "enum-values", types: ["string", "number", "boolean", "null"] },
      input({ q: { enum: ["a", {}] } }),
      ["/inputSchema/properties/q/enum"],
      input({ q: { enum: ["a", 1, true, null] } }),
    ],
    [
      "arrays of anything",
      { kind: "array-items" },
      input({ q: { type: "array" } }),
      ["/inputSchema/properties/q"],
      input({ q: { type: "array", items: STRING } }),
    ],
    [
      "optional properties, nested ones too",
      { kind: "all-required" },
      input({ q: { type: "object", properties: { a: STRING, b: STRING }, required: ["a"] } }),
      ["/inputSchema/properties/q/properties"],
      input({ q: { type: "object", properties: { a: STRING }, required: ["a"] } }),
    ],
    [
      "open objects",
      { kind: "closed-objects" },
      input({ q: { type: ["object", "null"] } }),
      ["/inputSchema/properties/q"],
      input({ q: { type: "object", additionalProperties: false } }),
    ],
    [
      "references to the network",
      { kind: "references", refused: "external" },
      input({ q: { $ref: "https://example.com/a.json#/b" } }),
      ["/inputSchema/properties/q"],
      input({ q: { $ref: "#/$defs/a" } }, { $defs: { a: { $id: "https://example.com/a.json" } } }),
    ],
    [
      "a reference to the schema around it",
      { kind: "references", refused: "recursive" },
      input({ q: { items: { $ref: "#" } } }),
      ["/inputSchema/properties/q/items"],
      input({ q: { $ref: "#/$defs/a" } }, { $defs: { a: STRING } }),
    ],
    [
      "references in a circle",
      { kind: "references", refused: "recursive" },
      input(
        { q: { $ref: "#/$defs/a" } },
        {
          $defs: {
            a: { items: { $ref: "#/$defs/b" } },
            b: { not: { $ref: "#a" }, $anchor: "b" },
            c: { $anchor: "a", $ref: "#/$defs/a" },
          },
        },
      ),
      ["/inputSchema/$defs/a/items", "/inputSchema/$defs/b/not", "/inputSchema/$defs/c"],
      input(
        { q: { $ref: "#/$defs/a" } },
        { $defs: { a: { items: { $ref: "#/$defs/b" } }, b: { not: { $ref: "#c" } }, c: { $anchor: "c" } } },
      ),
    ],
    [
      "references as a part of allOf",
      { kind: "references", refused: "in-allOf" },
      input({ q: { allOf: [{ $ref: "#/$defs/a" }] } }, { $defs: { a: {} } }),
      ["/inputSchema/properties/q/allOf/0"],
      input({ q: { anyOf: [{ $ref: "#/$defs/a" }] } }, { $defs: { a: {} } }),
    ],
    [
      "a dialect",
      { kind: "dialects", known: ["2020-12"] },
      input({}, { $schema: "http://json-schema.org/draft-07/schema#" }),
      ["/inputSchema/$schema"],
      input({}, { $schema: "https://json-schema.org/draft/2020-12/schema" }),
    ],
    [
      "headers against the specification",
      { kind: "mcp-headers" },
      input({ q: { type: "number", "x-mcp-header": "Q" } }),
      ["/inputSchema/properties/q/x-mcp-header"],
      input({ q: { type: "string", "x-mcp-header": "Q" } }),
    ],
    [
      "objects in objects",
      { kind: "schema-budget", of: "nesting", limit: 2 },
      input({ a: { type: "array", items: { type: "object", properties: { b: { type: "object" } } } } }),
      ["/inputSchema"],
      input({ a: { type: "array", items: { type: "object", properties: { b: STRING } } } }),
    ],
    [
      "properties in all objects together",
      { kind: "schema-budget", of: "properties", limit: 2 },
      input({ a: { properties: { b: {}, c: {} } } }),
      ["/inputSchema"],
      input({ a: { properties: { b: {} } } }),
    ],
    [
      "characters of names, enums and constants",
      { kind: "schema-budget", of: "characters", limit: 9 },
      input({ ab: { enum: ["cde", 1] }, f: { const: "gh" } }, { $defs: { ij: {} } }),
      ["/inputSchema"],
      input({ ab: { enum: ["cde", 1] }, f: { const: "gh" } }, { $defs: { i: {} } }),
    ],
    [
      "enum values in all enums together",
      { kind: "schema-budget", of: "enum-values", limit: 3 },
      input({ a: { enum: [1, 2] }, b: { enum: [1, 2] } }),
      ["/inputSchema"],
      input({ a: { enum: [1, 2] }, b: { enum: [1] } }),
    ],
    [
      "characters of one large enum",
      { kind: "large-enum", above: 2, characters: 6 },
      input({ a: { enum: ["aaa", "bbb", "c"] } }),
      ["/inputSchema/properties/a/enum"],
      input({ a: { enum: ["aaaaaa", "bbbbbb"] }, b: { enum: ["aa", "bb", "cc"] } }),
    ],
  ];

  test.each(cases)("%s", (_, check, outside, at, inside) => {
    expect(places(outside, check)).toEqual(at);
    expect(places(inside, check)).toEqual([]);
  });
});

describe("a check of the list objects to more than its limit, and not to as much", () => {
  const optional = {
    inputSchema: { type: "object", properties: { a: STRING, b: { properties: { c: STRING } } }, required: ["a"] },
  };
  const union = { inputSchema: { properties: { a: { anyOf: [STRING] }, b: { type: ["string", "null"] }, c: STRING } } };
  test.each([
    ["tools", "tools", {}, 1],
    ["properties that are not required", "optional-properties", optional, 2],
    ["properties of several types", "union-properties", union, 2],
  ] as const)("%s", (_, of, tool, each) => {
    const list = [aTool({ ...tool, name: "one" }), aTool({ ...tool, name: "two" })];
    const violations = (limit: number) => listViolations(list, asking({ kind: "list-budget", of, limit }));
    expect(violations(2 * each)).toEqual([]);
    expect(violations(2 * each - 1)).toMatchObject([{ pointers: ["/tools"], rule: "client-portability-budget" }]);
  });
});

test("what a check objects to is told once, with its first places and how many there are", () => {
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`p${index}`, { type: ["string"] }]));
  const [violation, ...others] = toolViolations(aTool(input(many)), asking({ kind: "single-type" }));
  expect(others).toEqual([]);
  expect(violation).toMatchObject({ id: "the-line", count: 9 });
  expect(violation?.pointers).toEqual([0, 1, 2, 3, 4].map((index) => `/inputSchema/properties/p${index}/type`));
});

test("different keywords are different violations of one line", () => {
  const found = toolViolations(
    aTool(input({ a: { not: {}, allOf: [] } })),
    asking({ kind: "refused-keywords", keywords: ["allOf", "not"] }),
  );
  expect(found.map(({ id, words }) => [id, words])).toEqual([
    ["the-line allOf", "the keyword allOf is used"],
    ["the-line not", "the keyword not is used"],
  ]);
});
