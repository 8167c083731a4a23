import { describe, expect, test } from "@jest/globals";
import type { Json, JsonObject } from "../../../shared/contract/json.ts";
import { portabilityEdits } from "../../../shared/contract/portability/delta.ts";
import { MOST_PLACES, placesIn } from "../../../shared/contract/portability/places.ts";
import type { Portability } from "../../../shared/contract/portability/profile.ts";
import { PROFILES } from "../../../shared/contract/portability/profiles.ts";
import { toolViolations } from "../../../shared/contract/portability/violations.ts";
import { matchTools } from "../../../shared/contract/surface/tool-matching.ts";
import { aContract, aTool } from "../builders.ts";

const EVERY_PROFILE = Object.fromEntries(PROFILES.map(({ name }) => [name, "advisory"])) as Portability;

function numbered(count: number, make: (index: number) => Json): JsonObject {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, make(index)]));
}

function nested(depth: number): JsonObject {
  let schema: JsonObject = { type: "object" };
  for (let level = 0; level < depth; level += 1) schema = { type: "object", properties: { a: schema }, not: {} };
  return schema;
}

describe("a schema that is made to hurt is looked at within bounds", () => {
  const cases: readonly (readonly [string, JsonObject])[] = [
    ["deep", nested(20_000)],
    ["wide", { type: "object", properties: numbered(40_000, () => ({ type: ["string"], not: {} })) }],
    [
      "a chain of references in a circle",
      { $defs: numbered(20_000, (index) => ({ $ref: `#/$defs/p${(index + 1) % 20_000}` })) },
    ],
    ["all references to the root", { properties: numbered(20_000, () => ({ $ref: "#" })) }],
    ["many keywords nobody knows", numbered(100_000, () => 1)],
    ["a huge enum", { type: "object", enum: Array.from({ length: 200_000 }, (_, index) => `value ${index}`) }],
    ["prototype names", JSON.parse('{"__proto__":{"not":{}},"properties":{"__proto__":{"not":{}},"constructor":{}}}')],
    ["lists in place of schemas", { properties: [{}], anyOf: {}, $ref: 1, required: "a", type: {}, enum: {} }],
  ];

  test.each(cases)("%s", (_, inputSchema) => {
    const tool = aTool({ inputSchema });
    const [none, one] = [aContract(), aContract({ tools: [tool] })];
    const options = { baseline: none, candidate: one, portability: EVERY_PROFILE, known: [] };
    const edits = portabilityEdits(
      matchTools([], [tool], () => false),
      options,
    );
    const lines = PROFILES.flatMap((profile) => profile.lines).length;
    expect(edits.length).toBeLessThan(lines * 20);
    for (const { message, notes } of edits) expect(message.length + (notes ?? []).length).toBeLessThan(400);
  });
});

test("of a schema with too many places it is said that not all were looked at", () => {
  const tool = aTool({ inputSchema: { type: "object", properties: numbered(MOST_PLACES, () => ({})) } });
  for (const profile of PROFILES) {
    expect(toolViolations(tool, profile).at(-1)).toMatchObject({
      id: "not-looked-at inputSchema",
      rule: "client-portability-budget",
    });
  }
});

test("as many places as are looked at are all of them", () => {
  const { places, complete } = placesIn({ properties: numbered(MOST_PLACES - 1, () => ({})) });
  expect([places.length, complete]).toEqual([MOST_PLACES, true]);
});

test("of a line that is violated in many ways the first are told, and how many more there are", () => {
  const tool = aTool({ inputSchema: { type: "object", ...numbered(50, () => 1) } });
  const edits = portabilityEdits(
    matchTools([], [tool], () => false),
    {
      baseline: aContract(),
      candidate: aContract({ tools: [tool] }),
      portability: { gemini: "advisory" },
      known: [],
    },
  );
  expect(edits).toHaveLength(20);
  expect(edits.at(-1)?.notes).toContain("30 more of this kind in the same tool are not listed");
});
