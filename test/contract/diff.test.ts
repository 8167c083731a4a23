import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { canonicalText } from "../../shared/contract/canonical.ts";
import { diffContracts } from "../../shared/contract/diff.ts";
import type { Json, JsonObject } from "../../shared/contract/json.ts";
import { semanticDigest } from "../../shared/contract/semantic-digest.ts";
import { aContract, aTool } from "./builders.ts";
import { schemas } from "./schema/arbitraries.ts";

const input = (properties: Json, more: Record<string, Json> = {}): Json => ({ type: "object", properties, ...more });

describe("a diff of two contracts", () => {
  test("of equal contracts is empty and identical", () => {
    expect(diffContracts(aContract({ tools: [aTool()] }), aContract({ tools: [aTool()] }))).toEqual({
      identical: true,
      changes: [],
      requiredBump: "none",
      notCompared: [],
    });
  });

  test("tells x-mcp-header of a result as a keyword without effect", () => {
    const of = (header: string) =>
      aContract({ tools: [aTool({ outputSchema: input({ id: { type: "string", "x-mcp-header": header } }) })] });
    expect(diffContracts(of("Id"), of("Key")).changes).toMatchObject([
      { rule: "output-field-hint-changed", severity: "safe", pointer: "/outputSchema/properties/id/x-mcp-header" },
    ]);
  });

  test("joins the same edit on many tools in one group, with a fingerprint for each", () => {
    const tools = (page: Json) =>
      ["a", "b", "c"].map((name) =>
        aTool({
          name,
          inputSchema: input(
            { q: { type: "string" }, ...(page as object) },
            { required: ["q", ...Object.keys(page as object)] },
          ),
        }),
      );
    const { changes } = diffContracts(
      aContract({ tools: tools({}) }),
      aContract({ tools: tools({ pageId: { type: "string" } }) }),
    );
    expect(changes.map((change) => change.rule)).toEqual(Array(3).fill("input-required-property-added"));
    expect(new Set(changes.map((change) => change.group)).size).toBe(1);
    expect(new Set(changes.map((change) => change.fingerprint)).size).toBe(3);
  });

  test.each([
    ["become required", [], ["a", "b"]],
    ["become optional", ["a", "b"], []],
    ["become required without being described", [], ["c", "d"]],
  ])("has one change for each of two arguments that %s", (_words, before, after) => {
    const tool = (required: readonly string[]) =>
      aContract({
        tools: [aTool({ inputSchema: input({ a: { type: "string" }, b: { type: "string" } }, { required }) })],
      });
    const { changes } = diffContracts(tool(before), tool(after));
    expect(new Set(changes.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(new Set(changes.map(({ rule }) => rule)).size).toBe(1);
  });

  test("finds schema edits below a rename", () => {
    const before = aContract({ tools: [aTool({ name: "find_docs" })] });
    const after = aContract({
      tools: [
        aTool({ name: "findDocs", inputSchema: input({ q: { type: "string", maxLength: 9 } }, { required: ["q"] }) }),
      ],
    });
    const { changes } = diffContracts(before, after);
    expect(changes.map(({ rule, subject, renamedTo }) => [rule, subject.name, renamedTo])).toEqual([
      ["input-maxLength-lowered", "find_docs", "findDocs"],
      ["tool-renamed", "find_docs", "findDocs"],
    ]);
  });

  test("takes severities from the policy", () => {
    const after = aContract({ tools: [aTool({ title: "Search" })] });
    const { changes } = diffContracts(aContract({ tools: [aTool()] }), after, {
      severities: { "tool-title-changed": "review" },
    });
    expect(changes.map((change) => change.severity)).toEqual(["review"]);
  });

  test("names what a tool list alone does not tell", () => {
    const { notCompared } = diffContracts(aContract({ prompts: [{ name: "p" }] }), aContract({ scope: "tools" }));
    expect(notCompared).toHaveLength(1);
  });

  test.each([
    [
      "eras",
      { era: "legacy", clientCapabilities: {}, credentials: [] },
      { era: "modern", clientCapabilities: {}, credentials: [] },
    ],
    [
      "client capabilities",
      { era: "legacy", clientCapabilities: {}, credentials: [] },
      { era: "legacy", clientCapabilities: { roots: {} }, credentials: [] },
    ],
  ] as const)("of sides captured under different %s says so", (_, old, now) => {
    expect(diffContracts(aContract({ conditions: old }), aContract({ conditions: now })).notCompared).toHaveLength(1);
  });

  test("keeps its fingerprints when texts around the edit are reworded", () => {
    const tool = (limit: number, description: string) =>
      aContract({ tools: [aTool({ description, inputSchema: input({ n: { type: "integer", maximum: limit } }) })] });
    const of = (description: string) =>
      diffContracts(tool(9, "Old words."), tool(8, description)).changes.find(
        (change) => change.rule === "input-maximum-lowered",
      )?.fingerprint;
    expect(of("New words.")).toBe(of("Quite other words."));
  });
});

describe("laws", () => {
  const contracts = fc
    .array(
      fc.record({ name: fc.constantFrom("a", "b", "c_d", "cD"), inputSchema: schemas, description: fc.string() }),
      { maxLength: 4 },
    )
    .map((tools) => aContract({ tools: tools as unknown as JsonObject[] }));

  test("a contract does not differ from itself", () => {
    fc.assert(
      fc.property(contracts, (contract) =>
        expect(diffContracts(contract, structuredClone(contract)).changes).toEqual([]),
      ),
    );
  });

  test("the same input gives the same bytes, whatever the order of keys", () => {
    fc.assert(
      fc.property(contracts, contracts, (before, after) => {
        const text = (old: typeof before, now: typeof before) =>
          canonicalText(diffContracts(old, now) as unknown as Json);
        expect(text(reversed(before), reversed(after))).toBe(text(before, after));
      }),
      { numRuns: 60 },
    );
  });

  test("nothing but notation means equal semantic digests, and the reverse", () => {
    fc.assert(
      fc.property(schemas, schemas, (old, now) => {
        const [before, after] = [old, now].map((inputSchema) =>
          aContract({ tools: [aTool({ inputSchema: inputSchema as Json })] }),
        ) as [ReturnType<typeof aContract>, ReturnType<typeof aContract>];
        const { changes } = diffContracts(before, after);
        const folded = changes.every((change) => change.severity === "notation");
        if (semanticDigest(before) === semanticDigest(after)) expect(folded).toBe(true);
        else expect(changes.length).toBeGreaterThan(0);
      }),
    );
  });
});

function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  ) as T;
}
