import { describe, expect, test } from "@jest/globals";
import canonicalize from "canonicalize";
import fc from "fast-check";
import type { Json, JsonObject } from "../../shared/contract/json.ts";
import { contractCanonicalText, contractDigest, contractFileText } from "../../shared/contract/model.ts";
import { semanticDigest } from "../../shared/contract/semantic-digest.ts";
import { aContract, aTool } from "./builders.ts";

describe("the contract file", () => {
  test("is RFC 8785 with white space between tokens", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const contract = aContract({ tools: [aTool({ _meta: { value: value as Json } })] });
        const text = contractFileText(contract);
        expect(canonicalize(JSON.parse(text))).toBe(contractCanonicalText(contract));
        expect(text.endsWith("}\n")).toBe(true);
      }),
    );
  });

  test("has the same bytes whatever the order of keys on the wire", () => {
    const tool = aTool({ title: "Search", annotations: { readOnlyHint: true } });
    const reversed = Object.fromEntries(Object.entries(tool).reverse()) as JsonObject;
    expect(contractFileText(aContract({ tools: [reversed] }))).toBe(contractFileText(aContract({ tools: [tool] })));
  });

  test("sorts keys by UTF-16 code units, numbers as text", () => {
    const text = contractFileText(
      aContract({ tools: [aTool({ _meta: { "10": 1, "9": 2, "\u20ac": 3, "\ud83d\ude00": 4, "\ufb33": 5 } })] }),
    );
    const keys = [...text.matchAll(/"([^a-z"]+)":/gu)].map(([, key]) => key);
    expect(keys).toEqual(["10", "9", "\u20ac", "\ud83d\ude00", "\ufb33"]);
  });
});

describe("the strict digest", () => {
  const base = aContract({ tools: [aTool()] });

  test.each([
    ["a description", aContract({ tools: [aTool({ description: "Other." })] })],
    [
      "a notation",
      aContract({
        tools: [
          aTool({
            inputSchema: {
              type: "object",
              properties: { q: { type: "string" } },
              required: ["q"],
              additionalProperties: true,
            },
          }),
        ],
      }),
    ],
    ["instructions", aContract({ tools: [aTool()], instructions: "Be brief." })],
    ["a member that nobody knows", aContract({ tools: [aTool({ vendor: 1 })] })],
  ])("tells %s", (_, other) => {
    expect(contractDigest(other)).not.toBe(contractDigest(base));
  });

  test("does not count how the contract was captured", () => {
    const conditions = { era: "modern", clientCapabilities: {}, credentials: ["authorization"] } as const;
    expect(contractDigest({ ...base, conditions, cacheHints: { tools: { ttlMs: 5, cacheScope: "public" } } })).toBe(
      contractDigest(base),
    );
  });

  test("does not count what was found out about the other era, so that older files keep theirs", () => {
    const asked = { ...base, legacyEra: { answer: "served", protocolVersion: "2025-11-25" } } as const;
    expect(contractDigest(asked)).toBe(contractDigest(base));
    expect(semanticDigest(asked)).toBe(semanticDigest(base));
  });
});

describe("the semantic digest", () => {
  const base = aContract({ tools: [aTool()] });
  const schema = { type: "object", properties: { q: { type: "string" } }, required: ["q"] };

  test.each<[string, JsonObject]>([
    ["additionalProperties: true", aTool({ inputSchema: { ...schema, additionalProperties: true } })],
    [
      "a referenced definition",
      aTool({ inputSchema: { ...schema, properties: { q: { $ref: "#/$defs/Q" } }, $defs: { Q: { type: "string" } } } }),
    ],
    ["allOf", aTool({ inputSchema: { allOf: [schema] } })],
    ["a spelled-out default hint", aTool({ annotations: { destructiveHint: true } })],
    ["task support that is forbidden anyway", aTool({ execution: { taskSupport: "forbidden" } })],
    [
      "a root that is an object anyway",
      aTool({ inputSchema: { properties: { q: { type: "string" } }, required: ["q"] } }),
    ],
    [
      "a dialect that holds anyway",
      aTool({ inputSchema: { $schema: "https://json-schema.org/draft/2020-12/schema", ...schema } }),
    ],
  ])("folds %s", (_, tool) => {
    expect(semanticDigest(aContract({ tools: [tool] }))).toBe(semanticDigest(base));
  });

  test("folds the names of template variables and flags that are false", () => {
    const of = (uriTemplate: string, capabilities: JsonObject) =>
      semanticDigest(aContract({ capabilities, resourceTemplates: [{ name: "log", uriTemplate }] }));
    expect(of("x://{id}/log", { resources: { subscribe: false } })).toBe(of("x://{ticket}/log", { resources: {} }));
    expect(of("x://log{?id}", {})).not.toBe(of("x://log{?ticket}", {}));
    expect(of("x://{id}/{day}", {})).not.toBe(of("x://{id}/{id}", {}));
    expect(of("x://{day}{?id}", {})).not.toBe(of("x://{id}{?id}", {}));
    expect(of("x://{1}{?1}", {})).not.toBe(of("x://{id}{?1}", {}));
  });

  test.each<[string, JsonObject]>([
    ["a text", aTool({ description: "Other." })],
    [
      "the text of an argument",
      aTool({ inputSchema: { ...schema, properties: { q: { type: "string", description: "Query" } } } }),
    ],
    ["a limit", aTool({ inputSchema: { ...schema, properties: { q: { type: "string", maxLength: 3 } } } })],
    ["a hint", aTool({ annotations: { readOnlyHint: true } })],
  ])("tells %s", (_, tool) => {
    expect(semanticDigest(aContract({ tools: [tool] }))).not.toBe(semanticDigest(base));
  });
});
