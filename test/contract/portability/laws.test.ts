import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { diffContracts } from "../../../shared/contract/diff.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject } from "../../../shared/contract/json.ts";
import { portabilityEdits } from "../../../shared/contract/portability/delta.ts";
import { PORTABILITY_LEVELS, type Portability, PROFILE_NAMES } from "../../../shared/contract/portability/profile.ts";
import { PROFILES } from "../../../shared/contract/portability/profiles.ts";
import { toolViolations } from "../../../shared/contract/portability/violations.ts";
import { matchTools } from "../../../shared/contract/surface/tool-matching.ts";
import { aContract, aTool } from "../builders.ts";
import { schemas } from "../schema/arbitraries.ts";

const RUNS = { seed: 11, numRuns: 200 };

const tool = fc
  .record({
    name: fc.constantFrom("search", "search.docs", "x y", "a".repeat(70)),
    description: fc.constantFrom("", "Search."),
    inputSchema: fc.oneof(schemas, fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>),
    outputSchema: schemas,
  })
  .map((members) => aTool(members as Readonly<Record<string, Json>>));
const tools = fc.array(tool, { maxLength: 4 });
const portability: fc.Arbitrary<Portability> = fc.dictionary(
  fc.constantFrom(...PROFILE_NAMES),
  fc.constantFrom(...PORTABILITY_LEVELS),
);

test("identical lists have no findings in any profile", () => {
  fc.assert(
    fc.property(tools, portability, (list, named) => {
      const [before, after] = [list, structuredClone(list)];
      const contracts = { baseline: aContract({ tools: before }), candidate: aContract({ tools: after }) };
      const matching = matchTools(before, after, () => true);
      expect(portabilityEdits(matching, { ...contracts, portability: named, known: [] })).toEqual([]);
      expect(diffContracts(contracts.baseline, contracts.candidate, { portability: named }).changes).toEqual([]);
    }),
    RUNS,
  );
});

test("what is newly violated one way is repaired the other way", () => {
  fc.assert(
    fc.property(tool, tool, (left, right) => {
      const after = { ...right, name: left.name ?? "" };
      const named = Object.fromEntries(PROFILE_NAMES.map((name) => [name, "advisory"])) as Portability;
      const edits = (old: JsonObject, now: JsonObject) =>
        portabilityEdits(
          matchTools([old], [now], () => true),
          {
            baseline: aContract({ tools: [old] }),
            candidate: aContract({ tools: [now] }),
            portability: named,
            known: [],
          },
        );
      const facts = (list: ReturnType<typeof edits>, repaired: boolean) =>
        list
          .filter(({ rule }) => (rule === "client-portability-repaired") === repaired)
          .map(({ identity }) => JSON.stringify(identity))
          .sort();
      expect(facts(edits(left, after), true)).toEqual(facts(edits(after, left), false));
    }),
    RUNS,
  );
});

test("the order of the keys of an object changes nothing", () => {
  fc.assert(
    fc.property(tool, (one) => {
      for (const profile of PROFILES)
        expect(toolViolations(reversed(one), profile)).toEqual(toolViolations(one, profile));
    }),
    RUNS,
  );
});

function reversed<Value>(value: Value): Value {
  return turned(value as Json) as Value;
}

function turned(value: Json): Json {
  if (isJsonArray(value)) return value.map(turned);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, turned(member)]),
  );
}
