import { describe, expect, test } from "@jest/globals";
import { diffContracts } from "../../shared/contract/diff.ts";
import type { Json } from "../../shared/contract/json.ts";
import { withWitnesses } from "../../shared/contract/witnesses.ts";
import { aContract, aTool } from "./builders.ts";

/** The worst change between two input schemas, or two output schemas, once what shows it was looked for. */
function worst(before: Json, after: Json, key: "inputSchema" | "outputSchema" = "inputSchema") {
  const [baseline, candidate] = [before, after].map((schema) => aContract({ tools: [aTool({ [key]: schema })] }));
  if (baseline === undefined || candidate === undefined) throw new Error("two schemas");
  const { changes } = diffContracts(baseline, candidate);
  return withWitnesses(changes, { baseline, candidate, callers: "declared", severities: {} })[0];
}

const object = (properties: Json, more: Record<string, Json> = {}): Json => ({ type: "object", properties, ...more });
const argument = (schema: Json): Json => object({ x: schema });
const texts = (count: number, prefix = "v") => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const text: Json = { type: "string" };
const branch = (index: number, extra: Record<string, Json> = {}): Json => ({
  type: "object",
  properties: { kind: { const: `k${index}` }, n: { type: "integer", ...extra } },
  required: ["kind"],
});
const branches = (count: number, more: (index: number) => Record<string, Json> = () => ({})) =>
  Array.from({ length: count }, (_, index) => branch(index, more(index)));

describe("what breaks is shown, however far the value that shows it stands from the first ones", () => {
  test.each<[string, Json, Json]>([
    ["the last of many listed values goes", argument({ enum: texts(200) }), argument({ enum: texts(199) })],
    [
      "one of many listed values of items goes",
      argument({ type: "array", items: { enum: texts(60) } }),
      argument({ type: "array", items: { enum: texts(59) } }),
    ],
    [
      "one of many listed values beside null goes",
      argument({ anyOf: [{ enum: texts(60) }, { type: "null" }] }),
      argument({ anyOf: [{ enum: texts(59) }, { type: "null" }] }),
    ],
    [
      "one of many constants goes",
      argument({ anyOf: texts(40).map((value) => ({ const: value })) }),
      argument({ anyOf: texts(39).map((value) => ({ const: value })) }),
    ],
    ["the last of many branches goes", argument({ oneOf: branches(20) }), argument({ oneOf: branches(19) })],
    [
      "the last of many branches is narrowed",
      argument({ oneOf: branches(20) }),
      argument({ oneOf: branches(20, (index) => (index === 19 ? { maximum: 5 } : {})) }),
    ],
    ["a text gets a large limit", argument(text), argument({ type: "string", maxLength: 4096 })],
    [
      "a map gets a limit",
      argument({ type: "object", additionalProperties: text }),
      argument({ type: "object", additionalProperties: text, maxProperties: 10 }),
    ],
    [
      "a name demands one more",
      object({ a: text, b: text, c: text }, { dependentRequired: { a: ["b"] } }),
      object({ a: text, b: text, c: text }, { dependentRequired: { a: ["b", "c"] } }),
    ],
    [
      "a number must be a multiple of a fine step",
      argument({ type: "number", minimum: 0, maximum: 5 }),
      argument({ type: "number", minimum: 0, maximum: 5, multipleOf: 0.01 }),
    ],
    [
      "different items are limited",
      argument({ type: "array", items: text, uniqueItems: true }),
      argument({ type: "array", items: text, uniqueItems: true, maxItems: 5 }),
    ],
    [
      "names of a map are narrowed",
      argument({ type: "object", additionalProperties: text }),
      argument({ type: "object", additionalProperties: text, propertyNames: { pattern: "^[a-z]+$" } }),
    ],
  ])("%s", (_words, before, after) => {
    const change = worst(before, after);
    expect([change?.severity, change?.proof.state]).toEqual(["breaking", "refuted"]);
    expect(change?.proof.witness).toBeDefined();
  });

  test("one more listed value behind many, in a result", () => {
    const change = worst(argument({ enum: texts(30) }), argument({ enum: texts(31) }), "outputSchema");
    expect([change?.severity, change?.proof.witness]).toEqual(["breaking", { x: "v30" }]);
  });
});

describe("what no value within reach shows stays broken by its rule", () => {
  test.each<[string, Json, Json]>([
    ["a text limit that no witness may pass", argument(text), argument({ type: "string", maxLength: 100_000 })],
    [
      "a list limit that no witness may pass",
      argument({ type: "array", items: text }),
      argument({ type: "array", items: text, maxItems: 20_000 }),
    ],
    [
      "one of more listed values than are looked at",
      argument({ enum: texts(3_000) }),
      argument({ enum: texts(2_999) }),
    ],
  ])("%s", (_words, before, after) => {
    expect(worst(before, after)?.severity).toBe("breaking");
  });
});
