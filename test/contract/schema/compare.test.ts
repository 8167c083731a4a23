import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../../shared/contract/json.ts";
import type { Callers, Severity } from "../../../shared/contract/rule.ts";
import { compareSchemas } from "../../../shared/contract/schema/compare.ts";
import { EDIT_KINDS, type EditKindName, judgementOf } from "../../../shared/contract/schema/edit-kinds.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import type { Direction } from "../../../shared/contract/schema/walk.ts";

type Row = readonly [kind: EditKindName, before: Json, after: Json, direction?: Direction];

const object = (properties: Json, more: Record<string, Json> = {}): Json => ({ type: "object", properties, ...more });
const string: Json = { type: "string" };
const number: Json = { type: "number" };
const integer: Json = { type: "integer" };
/** Read from text: a literal with a member "then" looks like a promise. */
const condition = JSON.parse('{"if":{"required":["y"]},"then":{"required":["z"]}}') as Record<string, Json>;
const list = (more: Record<string, Json>): Json => ({ type: "array", items: string, ...more });

/** What stands under the property `x` of a root object before and after; the one rule that must be found. */
const VALUE_ROWS: readonly Row[] = [
  ["nested-required-added", object({}), object({ y: string }, { required: ["y"] }), "input"],
  [
    "items-required-added",
    { type: "array", items: object({}) },
    { type: "array", items: object({ y: string }, { required: ["y"] }) },
    "input",
  ],
  ["property-added", object({ y: string }), object({ y: string, z: string })],
  [
    "property-added-closed",
    object({ y: string }, { additionalProperties: false }),
    object({ y: string, z: string }, { additionalProperties: false }),
    "output",
  ],
  [
    "property-removed-closed",
    object({ y: string, z: integer }, { additionalProperties: false }),
    object({ y: string }, { additionalProperties: false }),
    "input",
  ],
  ["optional-property-removed", object({ y: string, z: integer }), object({ y: string })],
  ["required-property-removed", object({ y: string, z: integer }, { required: ["z"] }), object({ y: string }), "input"],
  ["nested-property-removed", object({ y: string, z: integer }, { required: ["z"] }), object({ y: string }), "output"],
  [
    "property-renamed",
    object({ issueNumber: integer }, { required: ["issueNumber"] }),
    object({ issue_number: integer }, { required: ["issue_number"] }),
  ],
  ["optional-property-renamed", object({ perPage: integer }), object({ per_page: integer })],
  ["became-required", object({ y: string }), object({ y: string }, { required: ["y"] })],
  ["became-optional", object({ y: string }, { required: ["y"] }), object({ y: string })],
  ["type-widened", string, { type: ["string", "null"] }],
  ["integer-to-number", integer, number],
  ["type-narrowed", { type: ["string", "null"] }, string],
  ["number-to-integer", number, integer],
  ["type-changed", string, integer],
  ["items-type-changed", list({}), { type: "array", items: integer }, "output"],
  ["scalar-to-array", string, list({})],
  ["array-to-scalar", list({}), string],
  ["type-added", {}, string],
  ["type-removed", string, {}],
  ["enum-value-added", { enum: ["a"] }, { enum: ["a", "b"] }],
  ["enum-value-removed", { enum: ["a", "b", "c"] }, { enum: ["a", "b"] }],
  [
    "nested-enum-value-removed",
    { anyOf: [{ enum: ["a", "b", "c"] }, { type: "null" }] },
    { anyOf: [{ enum: ["a", "b"] }, { type: "null" }] },
  ],
  ["enum-case-changed", { enum: ["low", "high"] }, { enum: ["LOW", "HIGH"] }],
  ["enum-introduced", string, { type: "string", enum: ["a"] }],
  ["enum-dropped", { type: "string", enum: ["a"] }, string],
  ["const-to-enum", { const: "a" }, { enum: ["a", "b"] }],
  ["enum-to-const", { enum: ["a", "b"] }, { const: "a" }],
  ["const-changed", { const: "a" }, { const: "b" }],
  ["minimum-raised", { type: "integer", minimum: 0 }, { type: "integer", minimum: 1 }],
  ["minimum-raised", number, { type: "number", exclusiveMinimum: 0 }],
  ["minimum-lowered", { type: "number", minimum: 1 }, number],
  ["maximum-lowered", { type: "integer", maximum: 500 }, { type: "integer", maximum: 100 }],
  ["maximum-lowered", { type: "number", maximum: 5 }, { type: "number", exclusiveMaximum: 5 }],
  ["maximum-raised", { type: "integer", maximum: 5 }, { type: "integer", maximum: 6 }],
  ["multipleOf-added", number, { type: "number", multipleOf: 0.01 }],
  ["multipleOf-tightened", { type: "number", multipleOf: 5 }, { type: "number", multipleOf: 10 }],
  ["multipleOf-loosened", { type: "number", multipleOf: 10 }, { type: "number", multipleOf: 5 }],
  ["minLength-added", string, { type: "string", minLength: 1 }],
  ["minLength-raised", { type: "string", minLength: 1 }, { type: "string", minLength: 2 }],
  ["minLength-lowered", { type: "string", minLength: 2 }, { type: "string", minLength: 1 }],
  ["maxLength-lowered", { type: "string", maxLength: 9 }, { type: "string", maxLength: 8 }],
  ["maxLength-lowered", string, { type: "string", maxLength: 8 }],
  ["maxLength-raised", { type: "string", maxLength: 8 }, string],
  ["pattern-added", string, { type: "string", pattern: "^a" }],
  ["pattern-narrowed", { type: "string", pattern: "^[a-z]+$" }, { type: "string", pattern: "^[a-f]+$" }],
  ["pattern-widened", { type: "string", pattern: "^[a-f]+$" }, { type: "string", pattern: "^[a-z]+$" }],
  ["pattern-removed", { type: "string", pattern: "^a" }, string],
  ["pattern-undecided", { type: "string", pattern: "^a" }, { type: "string", pattern: "(?=a)" }],
  ["format-added", string, { type: "string", format: "uri" }],
  ["format-removed", { type: "string", format: "uri" }, string],
  ["format-changed", { type: "string", format: "uri" }, { type: "string", format: "email" }],
  ["content-changed", { type: "string", contentEncoding: "base64" }, { type: "string", contentEncoding: "base16" }],
  ["minItems-raised", list({}), list({ minItems: 1 })],
  ["minItems-lowered", list({ minItems: 2 }), list({ minItems: 1 })],
  ["minItems-dropped", list({ minItems: 1 }), list({})],
  ["maxItems-lowered", list({ maxItems: 100 }), list({ maxItems: 10 })],
  ["maxItems-raised", list({ maxItems: 10 }), list({ maxItems: 100 })],
  ["uniqueItems-added", list({}), list({ uniqueItems: true })],
  ["uniqueItems-removed", list({ uniqueItems: true }), list({})],
  ["contains-added", list({}), list({ contains: { const: "a" } })],
  ["contains-loosened", list({ contains: { const: "a" } }), list({})],
  [
    "prefixItems-order-changed",
    { type: "array", prefixItems: [string, number] },
    { type: "array", prefixItems: [number, string] },
  ],
  [
    "prefixItems-changed",
    { type: "array", prefixItems: [string, number], items: false },
    { type: "array", prefixItems: [string], items: false },
    "input",
  ],
  [
    "prefixItems-changed",
    { type: "array", prefixItems: [string], items: false },
    { type: "array", prefixItems: [string, number], items: false },
    "output",
  ],
  ["additional-closed", object({ y: string }), object({ y: string }, { additionalProperties: false })],
  ["additional-opened", object({ y: string }, { additionalProperties: false }), object({ y: string })],
  [
    "map-narrowed",
    object({}, { additionalProperties: { type: ["string", "number"] } }),
    object({}, { additionalProperties: string }),
  ],
  [
    "map-widened",
    object({}, { additionalProperties: string }),
    object({}, { additionalProperties: { type: ["string", "number"] } }),
  ],
  [
    "patternProperties-narrowed",
    object({}, { patternProperties: { "^x-": {} } }),
    object({}, { patternProperties: { "^x-": string } }),
  ],
  [
    "patternProperties-widened",
    object({}, { patternProperties: { "^x-": string } }),
    object({}, { patternProperties: { "^x-": {} } }),
  ],
  [
    "propertyNames-added",
    object({}, { additionalProperties: string }),
    object({}, { additionalProperties: string, propertyNames: { pattern: "^[a-z]+$" } }),
  ],
  [
    "propertyNames-loosened",
    object({}, { additionalProperties: string, propertyNames: { maxLength: 3 } }),
    object({}, { additionalProperties: string }),
  ],
  ["minProperties-raised", object({}), object({}, { minProperties: 1 })],
  ["minProperties-lowered", object({}, { minProperties: 2 }), object({}, { minProperties: 1 })],
  ["maxProperties-lowered", object({}, { maxProperties: 3 }), object({}, { maxProperties: 2 })],
  ["maxProperties-raised", object({}, { maxProperties: 2 }), object({})],
  [
    "dependentRequired-added",
    object({ y: string, z: string }),
    object({ y: string, z: string }, { dependentRequired: { y: ["z"] } }),
  ],
  [
    "dependentSchemas-added",
    object({ y: string, z: string }),
    object({ y: string, z: string }, { dependentSchemas: { y: { required: ["z"] } } }),
  ],
  [
    "dependent-loosened",
    object({ y: string, z: string }, { dependentRequired: { y: ["z"] } }),
    object({ y: string, z: string }),
  ],
  [
    "unevaluated-closed",
    object({ y: string }, { anyOf: [{ required: ["y"] }, {}] }),
    object({ y: string }, { anyOf: [{ required: ["y"] }, {}], unevaluatedProperties: false }),
  ],
  [
    "unevaluated-opened",
    object({ y: string }, { anyOf: [{ required: ["y"] }, {}], unevaluatedProperties: false }),
    object({ y: string }, { anyOf: [{ required: ["y"] }, {}] }),
  ],
  ["if-then-added", object({ y: string, z: string }), object({ y: string, z: string }, condition)],
  ["if-then-loosened", object({ y: string, z: string }, condition), object({ y: string, z: string })],
  [
    "oneOf-required-groups-added",
    object({ y: string, z: string }),
    object({ y: string, z: string }, { oneOf: [{ required: ["y"] }, { required: ["z"] }] }),
  ],
  [
    "oneOf-added",
    object({ y: string, z: string }),
    object(
      { y: string, z: string },
      { oneOf: [{ properties: { y: { const: "a" } } }, { properties: { z: { const: "a" } } }] },
    ),
  ],
  [
    "oneOf-removed",
    object({ y: string }, { oneOf: [{ required: ["y"] }, { maxProperties: 3 }] }),
    object({ y: string }),
  ],
  [
    "anyOf-added",
    object({ y: string, z: string }),
    object({ y: string, z: string }, { anyOf: [{ required: ["y"] }, { required: ["z"] }] }),
  ],
  [
    "anyOf-removed",
    object({ y: string, z: string }, { anyOf: [{ required: ["y"] }, { required: ["z"] }] }),
    object({ y: string, z: string }),
  ],
  [
    "anyOf-branch-added",
    { anyOf: [string, { type: "integer", minimum: 0 }] },
    { anyOf: [string, { type: "integer", minimum: 0 }, list({ minItems: 1 })] },
  ],
  [
    "anyOf-branch-removed",
    { anyOf: [{ type: "string", minLength: 1 }, integer] },
    { anyOf: [{ type: "string", minLength: 1 }] },
  ],
  [
    "oneOf-branch-added",
    { oneOf: [{ type: "string", minLength: 1 }] },
    {
      oneOf: [
        { type: "string", minLength: 1 },
        { type: "integer", minimum: 3 },
      ],
    },
  ],
  [
    "oneOf-branch-added-overlapping",
    { oneOf: [{ type: "integer", multipleOf: 2 }, string] },
    { oneOf: [{ type: "integer", multipleOf: 2 }, string, { type: "integer", multipleOf: 3 }] },
  ],
  [
    "oneOf-branch-removed",
    { oneOf: [{ type: "string", minLength: 1 }, { type: "integer", minimum: 3 }, { type: "boolean" }] },
    { oneOf: [{ type: "string", minLength: 1 }, { type: "boolean" }] },
  ],
  ["allOf-added", string, { type: "string", allOf: [{ maxLength: 9 }] }],
  ["allOf-removed", { type: "string", allOf: [{ maxLength: 9 }] }, string],
  ["not-added", string, { type: "string", not: { const: "root" } }],
  ["not-removed", { type: "string", not: { const: "root" } }, string],
  ["external-ref-added", string, { $ref: "https://example.com/s.json" }],
  ["ref-unresolvable", string, { $ref: "#/$defs/Missing" }],
  ["unsatisfiable", { type: "string", maxLength: 5 }, { type: "string", minLength: 9, maxLength: 5 }],
  ["default-changed", { type: "integer", default: 10 }, { type: "integer", default: 100 }],
  ["default-removed", { type: "integer", default: 10 }, integer],
  ["default-added", integer, { type: "integer", default: 10 }],
  ["description-changed", { type: "string", description: "A name" }, { type: "string", description: "The name" }],
  ["unit-changed", { type: "integer", description: "in seconds" }, { type: "integer", description: "in milliseconds" }],
  ["hint-changed", { type: "string", title: "A" }, { type: "string", title: "B" }],
  ["flag-changed", string, { type: "string", deprecated: true }],
  ["undecided", { $dynamicRef: "#a", minLength: 1 }, { $dynamicRef: "#a", minLength: 2 }],
];

const node = (value: Json, more: Record<string, Json> = {}): Json => ({
  type: "object",
  properties: { x: { $ref: "#/$defs/N" } },
  $defs: { N: value },
  ...more,
});
const tree = (value: Json): Json => object({ value, children: { type: "array", items: { $ref: "#/$defs/N" } } });

/** Whole schemas. */
const ROOT_ROWS: readonly Row[] = [
  ["required-added", object({ q: string }), object({ q: string, tenant: string }, { required: ["tenant"] })],
  [
    "required-with-default-added",
    object({}),
    object({ n: { type: "integer", default: 1 } }, { required: ["n"] }),
    "input",
  ],
  ["required-property-removed", object({ y: string }, { required: ["y"] }), object({}), "output"],
  ["ref-target-narrowed", node(string), node({ type: "string", maxLength: 3 })],
  ["ref-target-widened", node({ type: "string", maxLength: 3 }), node(string)],
  ["recursive-ref-narrowed", node(tree({})), node(tree(string))],
  ["recursive-ref-widened", node(tree(string)), node(tree({}))],
  [
    "dialect-draft07-to-2020",
    { $schema: "http://json-schema.org/draft-07/schema#", type: "object" },
    { $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" },
  ],
  [
    "dialect-2020-to-draft07",
    { $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" },
    { $schema: "http://json-schema.org/draft-07/schema#", type: "object" },
  ],
  ["dialect-unknown", { type: "object" }, { $schema: "https://example.com/my-dialect", type: "object" }],
  ["invalid", object({ q: string }), object({ q: { type: "str" } })],
  ["root-not-object", object({}), { type: "array" }],
];

const wrapped = (schema: Json): Json => ({ type: "object", properties: { x: schema }, required: ["x"] });
const compare = (before: Json, after: Json, direction: Direction, callers: Callers = "declared") =>
  compareSchemas(before, after, { direction, callers, languages: new Languages(), wireKeyOrder: false });

function directionsOf([kind, , , only]: Row): readonly Direction[] {
  return (only === undefined ? (["input", "output"] as const) : [only]).filter(
    (direction) => judgementOf(kind, direction) !== undefined,
  );
}

const VALUE_CASES = VALUE_ROWS.flatMap((row) =>
  directionsOf(row).map((direction) => ({ row, direction, id: judgementOf(row[0], direction)?.id ?? "" })),
);
const ROOT_CASES = ROOT_ROWS.flatMap((row) =>
  directionsOf(row).map((direction) => ({ row, direction, id: judgementOf(row[0], direction)?.id ?? "" })),
);

describe("one edit of a value has one rule", () => {
  test.each(VALUE_CASES)("$id: $row", ({ row, direction, id }) => {
    const edits = compare(wrapped(row[1]), wrapped(row[2]), direction).filter((edit) => edit.kind !== "notation");
    expect(edits.map((edit) => edit.rule)).toEqual([id]);
    const judgement = judgementOf(row[0], direction);
    if (edits[0]?.proof?.state !== "proved") expect(edits[0]?.severity ?? edits[0]?.usual).toBe(judgement?.outcome[0]);
    expect(edits[0]?.pointer).toMatch(direction === "input" ? /^\/inputSchema/ : /^\/outputSchema/);
  });
});

describe("one edit of a whole schema has one rule", () => {
  test.each(ROOT_CASES)("$id: $row", ({ row, direction, id }) => {
    const edits = compare(row[1], row[2], direction).filter((edit) => edit.kind !== "notation");
    expect(edits.map((edit) => edit.rule)).toEqual([id]);
  });
});

test("every kind of edit that a schema can see is in one of the tables", () => {
  const covered = new Set([...VALUE_ROWS, ...ROOT_ROWS].map(([kind]) => kind));
  const elsewhere = ["output-schema-added", "output-schema-removed"];
  expect(
    Object.keys(EDIT_KINDS).filter((kind) => !covered.has(kind as EditKindName) && !elsewhere.includes(kind)),
  ).toEqual([]);
});

describe("the same meaning in another notation is notation", () => {
  test.each([
    [
      "required-reordered",
      object({ a: {}, b: {} }, { required: ["a", "b"] }),
      object({ a: {}, b: {} }, { required: ["b", "a"] }),
    ],
    ["required-reordered", string, { type: "string", required: [] }],
    ["enum-reordered", { enum: ["a", "b"] }, { enum: ["b", "a", "a"] }],
    ["enum-reordered", { type: ["string", "null"] }, { type: ["null", "string"] }],
    [
      "additionalProperties-true-to-empty",
      object({}, { additionalProperties: true }),
      object({}, { additionalProperties: {} }),
    ],
    ["additionalProperties-true-to-empty", object({}, { additionalProperties: true }), object({})],
    ["single-enum-to-const-same", { enum: ["a"] }, { const: "a" }],
    ["equivalent", { enum: ["a", "b"] }, { oneOf: [{ const: "a" }, { type: "string", const: "b" }] }],
    [
      "type-array-to-anyOf-equivalent",
      { anyOf: [{ type: "string", format: "uri", maxLength: 9 }, { type: "null" }] },
      { type: ["string", "null"], format: "uri", maxLength: 9 },
    ],
    ["exclusive-vs-inclusive-integer", { type: "integer", exclusiveMinimum: 0 }, { type: "integer", minimum: 1 }],
    ["safe-integer-bounds-added", integer, { type: "integer", minimum: -9007199254740991, maximum: 9007199254740991 }],
    ["type-array-to-anyOf-equivalent", { type: ["string", "null"] }, { anyOf: [{ type: "string" }, { type: "null" }] }],
    [
      "allOf-flattened-equivalent",
      { allOf: [{ type: "string", minLength: 1 }, { maxLength: 5 }] },
      { type: "string", minLength: 1, maxLength: 5 },
    ],
    ["pattern-equivalent", { type: "string", pattern: "^\\d+$" }, { type: "string", pattern: "^[0-9]+$" }],
    ["neutral-keyword-added", string, { type: "string", minLength: 0 }],
    ["neutral-keyword-added", { enum: ["a"] }, { enum: ["a"], type: "string" }],
    [
      "equivalent",
      {
        oneOf: [
          { type: "string", minLength: 1 },
          { type: "integer", minimum: 1 },
        ],
      },
      {
        anyOf: [
          { type: "string", minLength: 1 },
          { type: "integer", minimum: 1 },
        ],
      },
    ],
  ] as const)("%s: %j is %j", (kind, before, after) => {
    for (const direction of ["input", "output"] as const) {
      const edits = compare(wrapped(before as Json), wrapped(after as Json), direction);
      expect(edits.map((edit) => edit.rule)).toEqual([`${direction}-${kind}`]);
    }
  });

  test.each([
    ["ref-inlined-equivalent", node(string), object({ x: string })],
    [
      "defs-renamed-equivalent",
      node(string),
      { type: "object", properties: { x: { $ref: "#/definitions/M" } }, definitions: { M: string } },
    ],
    [
      "dialect-explicit",
      { type: "object" },
      { type: "object", $schema: "https://json-schema.org/draft/2020-12/schema" },
    ],
  ] as const)("%s", (kind, before, after) => {
    expect(compare(before as Json, after as Json, "input").map((edit) => edit.rule)).toEqual([`input-${kind}`]);
  });

  test("the order of keys is told only when both sides keep the order of the wire", () => {
    const [before, after] = [
      { type: "object", title: "t" },
      { title: "t", type: "object" },
    ];
    const options = { direction: "input", callers: "declared", languages: new Languages() } as const;
    expect(compareSchemas(before, after, { ...options, wireKeyOrder: false })).toEqual([]);
    expect(compareSchemas(before, after, { ...options, wireKeyOrder: true }).map((edit) => edit.rule)).toEqual([
      "input-keys-reordered",
    ]);
  });
});

describe("what callers send decides", () => {
  test.each<[string, Json, Json, Direction, Callers, Severity]>([
    [
      "an optional argument of a declared caller is safe",
      object({ q: string }),
      object({ q: string, page: integer }),
      "input",
      "declared",
      "safe",
    ],
    [
      "any caller may have sent it as something else",
      object({ q: string }),
      object({ q: string, page: integer }),
      "input",
      "any",
      "breaking",
    ],
    [
      "closing hurts any caller",
      object({ q: string }),
      object({ q: string }, { additionalProperties: false }),
      "input",
      "declared",
      "risky",
    ],
    [
      "closing a free-form object hurts declared callers too",
      wrapped({ type: "object" }),
      wrapped({ type: "object", additionalProperties: false }),
      "input",
      "declared",
      "breaking",
    ],
    [
      "a server that nobody trusts may send what it no longer declares",
      object({ a: string }),
      object({}),
      "output",
      "any",
      "breaking",
    ],
    [
      "opening a result for any server",
      object({ a: string }, { additionalProperties: false }),
      object({ a: string }),
      "output",
      "any",
      "breaking",
    ],
  ])("%s", (_, before, after, direction, callers, severity) => {
    const [edit] = compare(before, after, direction, callers);
    expect(edit?.severity ?? edit?.usual).toBe(severity);
  });
});

test("that the arguments are an object needs no saying", () => {
  expect(compare({}, { type: "object" }, "input").map((edit) => edit.rule)).toEqual(["input-neutral-keyword-added"]);
});

describe("the dialect that need not be named", () => {
  const draft07 = { $schema: "http://json-schema.org/draft-07/schema#", type: "object" };
  const options = { direction: "input", callers: "declared", languages: new Languages(), wireKeyOrder: false } as const;
  test.each([
    ["is draft-07 in old revisions", "2024-11-05", ["input-dialect-explicit"]],
    ["is 2020-12 since 2025-11-25", "2025-11-25", ["input-dialect-2020-to-draft07"]],
  ])("%s", (_, baseline, rules) => {
    const edits = compareSchemas({ type: "object" }, draft07, {
      ...options,
      revisions: { baseline, candidate: "2025-11-25" },
    });
    expect(edits.map((edit) => edit.rule)).toEqual(rules);
  });
});

describe("the proof sets the severity", () => {
  test("a branch that another one covers can go without harm", () => {
    const before = wrapped({
      anyOf: [
        { type: "string", minLength: 3 },
        { type: "string", minLength: 1 },
        { type: "integer", minimum: 0 },
      ],
    });
    const after = wrapped({
      anyOf: [
        { type: "string", minLength: 1 },
        { type: "integer", minimum: 0 },
      ],
    });
    const edits = compare(before, after, "input");
    expect(edits.map((edit) => [edit.severity, edit.proof?.state])).toEqual([["safe", "proved"]]);
  });

  test("a group that cannot be compared is undecided, never safe", () => {
    const before = wrapped({ type: "string", anyOf: [{ pattern: "(?=a)" }, { pattern: "(?=b)" }] });
    const after = wrapped({ type: "string", anyOf: [{ pattern: "(?=a)" }, { pattern: "(?=c)" }] });
    const severities = compare(before, after, "input").map((edit) => edit.severity ?? edit.usual);
    expect(severities.some((severity) => severity === "risky" || severity === "breaking")).toBe(true);
  });
});

test("null that leaves a union is one finding", () => {
  const edits = compare(
    wrapped({ anyOf: [{ type: "string", maxLength: 9 }, { type: "null" }] }),
    wrapped({ type: "string", maxLength: 9 }),
    "input",
  );
  expect(edits.filter((edit) => edit.kind !== "notation").map((edit) => edit.rule)).toEqual(["input-type-narrowed"]);
});

test("a definition that is read with and without null is not taken for the same", () => {
  const schema = (other: Json): Json => ({
    type: "object",
    properties: { a: { anyOf: [{ $ref: "#/$defs/N" }, { type: "null" }] }, b: other },
    $defs: { N: object({ y: string }) },
  });
  const edits = compare(
    schema({ $ref: "#/$defs/N" }),
    schema({ anyOf: [{ $ref: "#/$defs/N" }, { type: "null" }] }),
    "input",
  );
  expect(edits.filter((edit) => edit.kind !== "notation").map((edit) => [edit.rule, edit.message])).toEqual([
    ["input-type-widened", "argument b: type was object, is object or null"],
  ]);
});

test("an edit in a shared definition is reported once, with all places that use it", () => {
  const schema = (limit: number): Json => ({
    type: "object",
    properties: { a: { $ref: "#/$defs/N" }, b: { $ref: "#/$defs/N" }, c: { $ref: "#/$defs/N" } },
    $defs: { N: { type: "integer", maximum: limit } },
  });
  const edits = compare(schema(9), schema(8), "input");
  expect(edits).toHaveLength(1);
  expect(edits[0]).toMatchObject({
    rule: "input-ref-target-narrowed",
    pointer: "/inputSchema/$defs/N/maximum",
    before: 9,
    after: 8,
    notes: ["also for argument b, argument c"],
  });
});

describe("words do not hang on the order of keys in a value", () => {
  const written: Json = { a: 1, b: 2 };
  const reversed: Json = { b: 2, a: 1 };

  test.each<[string, (value: Json) => readonly [Json, Json]]>([
    ["a listed value that goes", (value) => [{ enum: [1, value] }, { enum: [1] }]],
    ["a listed value that comes", (value) => [{ enum: [1] }, { enum: [1, value] }]],
    ["a list of values that goes", (value) => [{ enum: [1, value] }, {}]],
    ["a constant", (value) => [{}, { const: value }]],
    ["another constant", (value) => [{ const: value }, { const: { c: 3 } }]],
    ["a default", (value) => [{ default: value }, { default: 1 }]],
    ["a flag", (value) => [{ deprecated: value }, { deprecated: true }]],
  ])("%s", (_, pair) => {
    const messages = (value: Json) => {
      const [before, after] = pair(value).map((x) => object({ x }));
      return compare(before ?? {}, after ?? {}, "input").map(({ message }) => message);
    };
    expect(messages(written)[0]).toContain('{"a":1,"b":2}');
    expect(messages(reversed)).toEqual(messages(written));
  });
});

describe("hostile schemas end", () => {
  test.each([
    [
      "a definition that is only a reference to itself",
      { type: "object", properties: { x: { $ref: "#/$defs/A" } }, $defs: { A: { $ref: "#/$defs/A" } } },
    ],
    ["a schema that requires itself", { type: "object", properties: { x: { $ref: "#" } }, required: ["x"] }],
    [
      "definitions that multiply",
      {
        type: "object",
        properties: { x: { $ref: "#/$defs/A0" } },
        $defs: Object.fromEntries(
          (
            Array.from({ length: 40 }, (_, index) => [
              `A${index}`,
              {
                type: "object",
                properties: { l: { $ref: `#/$defs/A${index + 1}` }, r: { $ref: `#/$defs/A${index + 1}` } },
              },
            ]) as [string, Json][]
          ).concat([["A40", { type: "string" }]]),
        ),
      },
    ],
    [
      "anyOf that leads back to itself",
      {
        type: "object",
        properties: { x: { $ref: "#/$defs/A" } },
        $defs: { A: { anyOf: [{ $ref: "#/$defs/A" }, { type: "null" }] } },
      },
    ],
    [
      "a huge enumeration",
      { type: "object", properties: { x: { enum: Array.from({ length: 20_000 }, (_, index) => `v${index}`) } } },
    ],
  ])("%s", (_, schema) => {
    const edits = compare({ type: "object", properties: { x: { type: "string" } } }, schema as Json, "input");
    expect(edits.length).toBeGreaterThan(0);
    expect(() => compare(schema as Json, { ...(schema as object), title: "t" } as Json, "input")).not.toThrow();
  });

  test("names like __proto__ are properties like any other", () => {
    const before = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"type":"string"}}}',
    ) as Json;
    const after = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"integer"},"constructor":{"type":"integer"}}}',
    ) as Json;
    expect(compare(before, after, "input").map((edit) => edit.rule)).toEqual([
      "input-type-changed",
      "input-type-changed",
    ]);
  });
});

describe("the sentence of an edit", () => {
  test.each<[string, Json, Json, Direction, string]>([
    [
      "of a limit that is excluded",
      number,
      { type: "number", exclusiveMinimum: 0 },
      "input",
      "minimum was not limited, is above 0",
    ],
    [
      "of the other limit",
      number,
      { type: "number", exclusiveMaximum: 9 },
      "input",
      "maximum was not limited, is below 9",
    ],
    ["of a constant that goes", { const: "a" }, string, "output", 'any string is allowed, was always "a"'],
    [
      "of an enumeration that goes",
      { enum: ["a", "b"] },
      string,
      "output",
      'any string is allowed, was one of "a", "b"',
    ],
    [
      "of names",
      object({}),
      object({}, { propertyNames: { maxLength: 2 } }),
      "input",
      "other keys are allowed than before",
    ],
    [
      "of contained items",
      list({}),
      list({ contains: { const: "a" } }),
      "input",
      "it must contain other items than before",
    ],
  ])("%s", (_, before, after, direction, words) => {
    const whole = (x: Json) => object({ x }, { required: ["x"] });
    const place = direction === "input" ? "argument x" : "result field x";
    expect(compare(whole(before), whole(after), direction).map(({ message }) => message)).toContain(
      `${place}: ${words}`,
    );
  });
});

test("an exclusive bound of fractions is not called another way to write the inclusive one", () => {
  const whole = (x: Json) => object({ x }, { required: ["x"] });
  const rules = (type: string, [before, after]: readonly [Json, Json]) =>
    compare(whole({ type, ...(before as object) }), whole({ type, ...(after as object) }), "input").map(
      ({ rule }) => rule,
    );
  expect(rules("number", [{ minimum: 0 }, { exclusiveMinimum: 0 }])).toEqual(["input-minimum-raised"]);
  expect(rules("integer", [{ minimum: 1 }, { exclusiveMinimum: 0 }])).toEqual(["input-exclusive-vs-inclusive-integer"]);
});
