import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Change } from "../../../shared/contract/change.ts";
import { diffContracts } from "../../../shared/contract/diff.ts";
import type { Json, JsonObject } from "../../../shared/contract/json.ts";
import { withWitnesses } from "../../../shared/contract/witnesses.ts";
import { aContract, aTool } from "../builders.ts";
import { asArgument, schemaPairs } from "./every-keyword.ts";

const string: Json = { type: "string" };

/** The changes of the argument `x`, as the gate shows them. */
function changesOf(before: JsonObject, after: JsonObject): readonly Change[] {
  const contract = (x: JsonObject) =>
    aContract({ tools: [aTool({ inputSchema: asArgument(x), outputSchema: asArgument(x) })] });
  const [baseline, candidate] = [contract(before), contract(after)];
  const { changes } = diffContracts(baseline, candidate);
  return withWitnesses(changes, { baseline, candidate, callers: "declared", severities: {} });
}

function reasonsOf(before: JsonObject, after: JsonObject): readonly (string | undefined)[] {
  const unknown = changesOf(before, after).filter(
    ({ direction, proof }) => direction === "input" && proof.state === "unknown",
  );
  return unknown.map(({ proof }) => proof.reason);
}

/** Schemas in schemas, as deep as said. */
function nested(depth: number, inner: Json): JsonObject {
  return { type: "array", items: depth === 0 ? inner : nested(depth - 1, inner) };
}

describe("what could not be decided says why:", () => {
  test.each<[string, JsonObject, JsonObject, string]>([
    [
      "two patterns of which one has no automaton",
      { type: "string", pattern: "(?=a)" },
      { type: "string", pattern: "(?=b)" },
      "the pattern (?=a) has look-around, back-references or too many states",
    ],
    [
      "a pattern that is too long to be shown",
      { type: "string", pattern: "^a" },
      { type: "string", pattern: `(?=${"b".repeat(100)})` },
      `the pattern (?=${"b".repeat(57)}… has look-around, back-references or too many states`,
    ],
    [
      "more than one pattern at one place",
      { type: "string", pattern: "a" },
      { type: "string", allOf: [{ pattern: "b" }, { pattern: "c" }] },
      "more than one pattern stands there, or they are too large together",
    ],
    [
      "an exclusion with such a pattern",
      { type: "string" },
      { type: "string", not: { pattern: "(?!b)" } },
      "the pattern (?!b) has look-around, back-references or too many states",
    ],
    [
      "more than one multipleOf at one place",
      { type: "number" },
      { type: "number", allOf: [{ multipleOf: 0.3 }, { multipleOf: 0.7 }] },
      "more than one multipleOf stands there",
    ],
    [
      "a dynamic reference, where parts have names of their own",
      string as JsonObject,
      {
        $dynamicRef: "#node",
        $defs: { node: { $id: "https://example.com/node", $dynamicAnchor: "node", type: "string" } },
      },
      "$dynamicRef is not followed",
    ],
    [
      "a schema that is too deep",
      nested(310, string),
      nested(310, { type: "integer" }),
      "no more than 200 levels are compared",
    ],
    [
      "a schema that was not valid",
      { type: "text" },
      string as JsonObject,
      "what an invalid schema accepts is not defined",
    ],
  ])("%s", (_, before, after, reason) => {
    expect(reasonsOf(before, after)).toContain(reason);
  });

  test("a break by its rule that nothing shows tells how much was tried", () => {
    const [change] = changesOf({ type: "string", maxLength: 9000 }, { type: "string", maxLength: 8000 });
    expect(change).toMatchObject({ rule: "input-maxLength-lowered", severity: "breaking" });
    expect(change?.proof.reason).toMatch(
      /^none of the \d values that were tried shows it, and not every value could be tried$/,
    );
  });

  test.each(["2020-12", "draft-07"] as const)("whatever stands in schemas of %s", (dialect) => {
    fc.assert(
      fc.property(schemaPairs(dialect), ({ before, after }) => {
        for (const { rule, proof } of changesOf(before, after)) {
          const isOpen = proof.state === "unknown" || (rule.endsWith("-undecided") && proof.state !== "refuted");
          expect({ rule, said: proof.reason !== undefined }).toEqual({ rule, said: isOpen });
          expect(proof.reason ?? "x").toMatch(/^\S.*[^.]$|^x$/su);
        }
      }),
      { numRuns: 200, seed: 20_261_122 },
    );
  });
});
