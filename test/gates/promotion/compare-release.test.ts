import { describe, expect, test } from "@jest/globals";
import type { JsonObject } from "../../../shared/contract/json.ts";
import type { Contract } from "../../../shared/contract/model.ts";
import { compareWithRelease } from "../../../shared/gates/promotion/compare-release.ts";
import { schemaChangeRulesOf } from "../../../shared/gates/promotion/gather-contract.ts";
import { DEFAULT_POLICY } from "../../../shared/policy/policy.ts";
import { aTool } from "../../contract/builders.ts";
import { aPolicy, contractOf, released } from "./contract-world.ts";

const withTool = (parts: JsonObject, more: Partial<Contract> = {}): Contract => ({
  ...contractOf(),
  tools: [aTool(parts)],
  ...more,
});

/** The severities by rule of what a release changes under a policy. */
function judged(before: Contract, after: Contract, policy: Readonly<Record<string, unknown>>) {
  const { capture } = released(before);
  const { comparison } = compareWithRelease(
    capture,
    {
      policy: aPolicy([], policy),
      service: "desk",
      contract: released(after),
      acknowledgements: undefined,
      today: "2026-11-27",
    },
    { witnesses: false },
  );
  return comparison.changes.map(({ rule, severity }) => `${rule} ${severity}`);
}

describe("a release is compared by the rules of the policy", () => {
  const properties = (q: JsonObject) => withTool({ inputSchema: { type: "object", properties: { q } } });
  const results = (kind: JsonObject) => withTool({ outputSchema: { type: "object", properties: { kind } } });
  const resources = (...uris: readonly string[]) =>
    withTool({}, { resources: uris.map((uri) => ({ uri, name: uri })) });

  test.each<[string, Contract, Contract, Readonly<Record<string, unknown>>, string, string]>([
    [
      "severities",
      withTool({}),
      withTool({ description: "Search." }),
      { contract: { severities: { "tool-description-changed": "breaking" } } },
      "tool-description-changed review",
      "tool-description-changed breaking",
    ],
    [
      "readers",
      results({ enum: ["a"] }),
      results({ enum: ["a", "b"] }),
      { contract: { readers: "tolerant" } },
      "output-enum-value-added breaking",
      "output-enum-value-added risky",
    ],
    [
      "formats",
      properties({ type: "string" }),
      properties({ type: "string", format: "date" }),
      { contract: { formats: "assertion" } },
      "input-format-added risky",
      "input-format-added breaking",
    ],
    [
      "callers",
      properties({ type: "string" }),
      withTool({ inputSchema: { type: "object", properties: { q: { type: "string" }, r: { type: "string" } } } }),
      { contract: { callers: "any" } },
      "input-optional-property-added safe",
      "input-optional-property-added breaking",
    ],
    [
      "dynamic resources",
      resources("file:///a", "file:///b"),
      resources("file:///a"),
      { contract: { "dynamic-resources": ["file:*"] } },
      "resource-removed breaking",
      "resource-dynamic-removed risky",
    ],
    [
      "announced ends",
      contractOf("a", "b"),
      contractOf("a"),
      { deprecations: [{ tool: "b", sunset: "2026-11-01" }] },
      "tool-removed breaking",
      "tool-removed-after-sunset risky",
    ],
  ])("%s", (_name, before, after, policy, usual, other) => {
    expect(judged(before, after, {})).toEqual([usual]);
    expect(judged(before, after, policy)).toEqual([other]);
  });
});

describe("what the policy lets a release change", () => {
  test("is what it says of the environment, and the threshold of its contract gate", () => {
    const production = { "schema-changes": { allow: ["added-tools"], block: ["changed-outputs"] } };
    const policy = aPolicy([], { production, contract: { "fail-on": "review" } });
    expect(schemaChangeRulesOf(policy, "production")).toEqual({
      allow: ["added-tools"],
      block: ["changed-outputs"],
      isProtected: true,
      failOn: "review",
    });
    expect(schemaChangeRulesOf(aPolicy([]), "staging")).toEqual({
      allow: undefined,
      block: ["removed-tools"],
      isProtected: false,
      failOn: "breaking",
    });
  });

  test("is that of a protected environment where it does not name it", () => {
    expect(schemaChangeRulesOf(DEFAULT_POLICY, "moon")).toMatchObject({ block: ["removed-tools"], isProtected: true });
  });
});
