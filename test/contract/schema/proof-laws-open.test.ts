import { describe, expect, test } from "@jest/globals";
import type { Change } from "../../../shared/contract/change.ts";
import { diffContracts } from "../../../shared/contract/diff.ts";
import type { Json, JsonObject } from "../../../shared/contract/json.ts";
import { withWitnesses } from "../../../shared/contract/witnesses.ts";
import { aContract, aTool } from "../builders.ts";

/**
 * The smallest cases in which a law of proof-laws.test.ts does not hold yet. `test.failing` fails as soon as one of them does:
 * then it becomes a `test`.
 */

type Direction = "input" | "output";

/** The changes of a tool whose arguments or results are an object with these properties, callers sending anything. */
function changesOf(direction: Direction, before: JsonObject, after: JsonObject): readonly Change[] {
  const [baseline, candidate] = [before, after].map((properties) => {
    const schema: Json = { type: "object", properties };
    return aContract({ tools: [aTool(direction === "input" ? { inputSchema: schema } : { outputSchema: schema })] });
  });
  if (baseline === undefined || candidate === undefined) throw new Error("two contracts are compared");
  const { changes } = diffContracts(baseline, candidate, { callers: "any" });
  return withWitnesses(changes, { baseline, candidate, callers: "any", severities: {} });
}

describe("the changes between two tools", () => {
  test("do not show a break where a schema refers to its own root", () => {
    const tool = (maximum: number): JsonObject => ({ again: { $ref: "#" }, n: { type: "integer", maximum } });
    const [change] = changesOf("input", tool(9), tool(5));
    expect(change?.proof).toMatchObject({ state: "refuted", witness: { n: 9 } });
  });
});
