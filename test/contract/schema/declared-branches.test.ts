import { describe, expect, test } from "@jest/globals";
import { diffContracts } from "../../../shared/contract/diff.ts";
import type { Json, JsonObject } from "../../../shared/contract/json.ts";
import type { Direction } from "../../../shared/contract/schema/walk.ts";
import { aContract, aTool } from "../builders.ts";
import { FieldValidator } from "./field-validator.ts";

const string: Json = { type: "string" };
const short: Json = { type: "string", maxLength: 3 };
const integer: Json = { type: "integer" };
const object = (properties: Record<string, Json>, more: JsonObject = {}): JsonObject => ({
  type: "object",
  properties,
  ...more,
});
const when = (condition: Json, consequence: Json, otherwise: Json = {}): JsonObject => ({
  if: condition,
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nobody awaits this object.
  then: consequence,
  else: otherwise,
});
const isX: Json = { properties: { kind: { const: "x" } }, required: ["kind"] };
const demandsB: Json = { properties: { b: string }, required: ["b"] };

const field = new FieldValidator();

/** The worst severity of what changed in the arguments or in the result of a tool whose callers send what is declared. */
function worst(before: JsonObject, after: JsonObject, direction: Direction = "input"): string {
  const contract = (schema: JsonObject) =>
    aContract({
      tools: [aTool(direction === "input" ? { inputSchema: schema } : { outputSchema: schema })],
    });
  const { changes } = diffContracts(contract(before), contract(after), { callers: "declared" });
  const severities = new Set(changes.map(({ severity }) => severity));
  return (["breaking", "risky", "review", "safe", "notation"] as const).find((one) => severities.has(one)) ?? "none";
}

type Schema = (properties: Record<string, Json>) => JsonObject;

const conditional: Schema = (properties) => object({ kind: string, ...properties }, when(isX, demandsB));
const otherwise: Schema = (properties) =>
  object({ kind: string, ...properties }, when(isX, {}, { properties: { b: string } }));
const inAllOf: Schema = (properties) => object({ kind: string, ...properties }, { allOf: [when(isX, demandsB)] });
const dependent: Schema = (properties) =>
  object({ card: string, ...properties }, { dependentSchemas: { card: demandsB } });
const alternatives: Schema = (properties) =>
  object(properties, { anyOf: [object({ a: string }), object({ b: string })] });
const besideAlternatives: Schema = (properties) => alternatives({ q: string, ...properties });
const KINDS: readonly Json[] = [
  object({ kind: { const: "x" }, a: string }, { required: ["kind", "a"] }),
  object({ kind: { const: "y" }, b: string }, { required: ["kind", "b"] }),
];
const exclusive: Schema = (properties) => object(properties, { oneOf: KINDS });
const referring: Schema = (properties) =>
  object(properties, {
    anyOf: [{ $ref: "#/$defs/A" }, { $ref: "#/$defs/B" }],
    $defs: { A: KINDS[0], B: KINDS[1] },
  } as JsonObject);
const branchOfBranch: Schema = (properties) =>
  object(properties, { anyOf: [{ allOf: [alternatives({})] }, { type: "null" }] });

/** Where the value stands within the arguments. */
const PLACES: Readonly<Record<string, { schema: (inner: JsonObject) => JsonObject; value: (inner: Json) => Json }>> = {
  "at the root": { schema: (inner) => inner, value: (inner) => inner },
  "in an argument": { schema: (inner) => object({ f: inner }), value: (inner) => ({ f: inner }) },
  "in the items of a list": {
    schema: (inner) => object({ f: { type: "array", items: inner } }),
    value: (inner) => ({ f: [inner] }),
  },
  "in an argument that only a branch describes": {
    schema: (inner) => object({ k: string }, { anyOf: [{ properties: { f: inner } }, { required: ["k"] }] }),
    value: (inner) => ({ f: inner }),
  },
};

const BRANCHES: readonly (readonly [string, Schema, Json])[] = [
  ["then", conditional, { kind: "x", b: "xxxxx" }],
  ["else", otherwise, { kind: "z", b: "xxxxx" }],
  ["a condition in allOf", inAllOf, { kind: "x", b: "xxxxx" }],
  ["dependentSchemas", dependent, { card: "1", b: "xxxxx" }],
  ["anyOf", alternatives, { b: "xxxxx" }],
  ["anyOf beside other names", besideAlternatives, { q: "q", b: "xxxxx" }],
  ["oneOf", exclusive, { kind: "y", b: "xxxxx" }],
  ["a reference in anyOf", referring, { kind: "y", b: "xxxxx" }],
  ["a branch of a branch", branchOfBranch, { b: "xxxxx" }],
];

const CASES = BRANCHES.filter(([name]) => name !== "a reference in anyOf").flatMap(([name, schema, value]) =>
  Object.keys(PLACES).map((place) => [name, place, schema, value] as const),
);

describe("a name that only a branch declares is sent by callers who send what is declared", () => {
  test.each(CASES)("a limit on a name of %s %s breaks them", (_, place, schema, value) => {
    const { schema: placed, value: whole } = PLACES[place] as (typeof PLACES)[string];
    const [before, after] = [placed(schema({})), placed(schema({ b: short }))];
    expect([before, after].map((side) => field.asks(side)(whole(value)))).toEqual([true, false]);
    expect(worst(before, after)).toBe("breaking");
  });

  test.each(BRANCHES)("results: a limit on a name of %s that goes breaks readers", (_, schema, value) => {
    const [before, after] = [schema({ b: short }), schema({})];
    expect([before, after].map((side) => field.asks(side)(value))).toEqual([false, true]);
    expect(worst(before, after, "output")).toBe("breaking");
  });

  test.each(BRANCHES)("additionalProperties: false beside %s refuses its names", (_, schema, value) => {
    const [before, after] = [schema({}), { ...schema({}), additionalProperties: false }];
    expect([before, after].map((side) => field.asks(side)(value))).toEqual([true, false]);
    expect(worst(before, after)).toBe("breaking");
  });

  test.each(BRANCHES)("the very schema that %s has of a name is harmless beside it", (_, schema) => {
    expect(worst(schema({}), schema({ b: string }))).toBe("safe");
  });

  test.each(BRANCHES)("a name that neither %s nor anything else declares is harmless", (_, schema) => {
    expect(worst(schema({}), schema({ n: integer }))).toBe("safe");
  });

  test("another type for a name of anyOf breaks them", () => {
    expect(worst(alternatives({}), alternatives({ b: integer }))).toBe("breaking");
  });

  test("a branch that describes a name of another one breaks nobody where the other one still takes the value", () => {
    const schema = (type: string): JsonObject =>
      object({}, { anyOf: [object({ a: integer, b: { type } }), object({ b: string })] });
    expect(worst(object({}, { anyOf: [object({ a: integer }), object({ b: string })] }), schema("integer"))).not.toBe(
      "breaking",
    );
  });

  test("a map in a branch takes any name", () => {
    const schema = (properties: Record<string, Json>): JsonObject =>
      object({ k: string, ...properties }, { anyOf: [{ required: ["k"] }, { additionalProperties: string }] });
    expect(["breaking", "risky"]).toContain(worst(schema({}), schema({ n: integer })));
  });
});

describe("what nobody declared stays harmless", () => {
  const before = object({ id: string, filter: object({ limit: integer }) });
  const added = (more: JsonObject): JsonObject =>
    object({ id: string, filter: object({ limit: integer }), limit: integer }, more);

  test.each<[string, JsonObject]>([
    ["dependentRequired", { dependentRequired: { limit: ["id"] } }],
    ["not", { not: { required: ["limit"], properties: { id: { const: "q" } } } }],
    ["if", when({ required: ["limit"] }, { required: ["id"] })],
  ])("%s about a new name that is declared elsewhere in the schema", (_, more) => {
    expect(worst(before, added(more))).toBe("safe");
  });

  test("additionalProperties: false where no branch declares more is the usual risk", () => {
    expect(worst(object({ a: string }), object({ a: string }, { additionalProperties: false }))).toBe("risky");
  });

  test("unevaluatedProperties: false, which sees the branches, is the usual risk", () => {
    expect(worst(exclusive({}), { ...exclusive({}), unevaluatedProperties: false })).toBe("risky");
  });

  test("a new name in one branch of those that exclude each other", () => {
    const [first, second] = KINDS as [JsonObject, JsonObject];
    const wider = { ...first, properties: { ...(first.properties as JsonObject), n: integer } };
    expect(worst(object({}, { oneOf: [first, second] }), object({}, { oneOf: [wider, second] }))).toBe("safe");
  });
});
