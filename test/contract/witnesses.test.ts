import { describe, expect, test } from "@jest/globals";
import { diffContracts } from "../../shared/contract/diff.ts";
import type { Json } from "../../shared/contract/json.ts";
import { withWitnesses } from "../../shared/contract/witnesses.ts";
import { aContract, aTool } from "./builders.ts";

function shown(before: Json, after: Json, severities: Record<string, "breaking"> = {}) {
  const [baseline, candidate] = [before, after].map((inputSchema) =>
    aContract({ tools: [aTool({ inputSchema })] }),
  ) as [ReturnType<typeof aContract>, ReturnType<typeof aContract>];
  const { changes } = diffContracts(baseline, candidate, { severities });
  return withWitnesses(changes, { baseline, candidate, callers: "declared", severities });
}

const object = (properties: Json, more: Record<string, Json> = {}): Json => ({ type: "object", properties, ...more });

describe("the changes of a diff with what shows them", () => {
  test("have a call that breaks, and why it is refused", () => {
    const [change] = shown(
      object({ n: { maximum: 9, type: "integer" } }),
      object({ n: { maximum: 5, type: "integer" } }),
    );
    expect(change?.proof).toEqual({ state: "refuted", witness: { n: 9 }, refusal: "/n must be ≤ 5" });
  });

  test("have a call where the schema refers to its own root", () => {
    const tool = (maximum: number) => object({ again: { $ref: "#" }, n: { type: "integer", maximum } });
    expect(shown(tool(9), tool(5))[0]?.proof).toMatchObject({ state: "refuted", witness: { n: 9 } });
  });

  test("have a call that is no longer heard", () => {
    const [change] = shown(object({ a: { type: "string" }, b: { type: "string" } }), object({ a: { type: "string" } }));
    expect(change).toMatchObject({ severity: "risky", proof: { state: "dropped", witness: { b: "x" } } });
  });

  test("have the old name of an argument that was renamed", () => {
    const text = { type: "string", description: "Where the parcel goes" };
    const [change] = shown(object({ address: text }), object({ address_line: text }));
    expect(change).toMatchObject({ rule: "input-optional-property-renamed", proof: { witness: { address: "x" } } });
  });

  test("stay broken by their rule, unproven, where the search could not be sure", () => {
    const [change] = shown(
      object({ n: { type: "string" } }),
      object({ n: { type: "string", pattern: "^.*(?<!secret)$" } }),
    );
    const reason = "the pattern ^.*(?<!secret)$ has look-around, back-references or too many states";
    expect(change).toMatchObject({ severity: "breaking", proof: { state: "unknown", reason } });
  });

  test("stay broken without a proof where clients lose the tool whatever values fit", () => {
    const [change] = shown(object({ a: { type: "string" } }), object({ a: { $ref: "https://example.com/a.json" } }));
    expect(change).toMatchObject({ severity: "breaking", rule: "input-external-ref-added", proof: { state: "rule" } });
  });

  test("are left as they are where they are not about a schema", () => {
    const baseline = aContract({ tools: [aTool()] });
    const candidate = aContract({ tools: [] });
    const { changes } = diffContracts(baseline, candidate);
    expect(withWitnesses(changes, { baseline, candidate, callers: "declared", severities: {} })).toEqual(changes);
  });

  test("of a renamed tool are shown with the schemas of both names", () => {
    const tool = (name: string, maximum: number) =>
      aTool({ name, inputSchema: object({ n: { type: "integer", maximum } }) });
    const baseline = aContract({ tools: [tool("find_docs", 9)] });
    const candidate = aContract({ tools: [tool("findDocs", 5)] });
    const { changes } = diffContracts(baseline, candidate);
    const found = withWitnesses(changes, { baseline, candidate, callers: "declared", severities: {} });
    expect(found.find(({ rule }) => rule === "input-maximum-lowered")?.proof.witness).toEqual({ n: 9 });
  });
});
