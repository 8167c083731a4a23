import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { canonicalText } from "../../../shared/contract/canonical.ts";
import { diffContracts } from "../../../shared/contract/diff.ts";
import type { Json, JsonObject } from "../../../shared/contract/json.ts";
import type { Contract } from "../../../shared/contract/model.ts";
import { aContract } from "../builders.ts";

const RUNS = { seed: 11, numRuns: 200 };

const day = fc.constantFrom("2026-06-01", "2027-01-01", "2027-06-01", "2027-02-30");
const name = fc.constantFrom("search", "find", "lookup");
const alias: fc.Arbitrary<Json> = fc.oneof(
  name,
  fc.record({ name, sunset: day }),
  fc.constantFrom<Json>({ name: "find" }, 5, {}),
);
const marker: fc.Arbitrary<Json> = fc.oneof(
  fc.record({ sunset: day, use: name }),
  fc.constantFrom<Json>({}, "soon", null),
);
const sparse = (shape: Readonly<Record<string, fc.Arbitrary<Json>>>): fc.Arbitrary<JsonObject> =>
  fc.record(shape, { requiredKeys: [] }).map((object) => JSON.parse(JSON.stringify(object)));
const property = sparse({
  type: fc.constantFrom("string", "integer"),
  deprecated: fc.boolean(),
  "x-deprecated": marker,
  "x-aliases": fc.array(alias, { maxLength: 2 }),
});
const schema = sparse({
  type: fc.constant("object"),
  properties: sparse({ q: property, phrase: property, find: property }),
  required: fc.constantFrom<Json>(["q"], ["phrase"], []),
  additionalProperties: fc.constant(false),
}).map((object): JsonObject => ({ type: "object", ...object }));
const meta = sparse({
  "mcp-gates/deprecated": marker,
  "mcp-gates/aliases": fc.array(alias, { maxLength: 3 }),
  "mcp-gates/deprecated-arguments": sparse({ style: marker }),
  owner: name,
});
const listed = sparse({ description: name, _meta: meta });
const tool = fc.tuple(name, listed, schema, fc.option(schema)).map(
  ([own, members, input, output]): JsonObject => ({
    name: own,
    ...members,
    inputSchema: input,
    ...(output === null ? {} : { outputSchema: output }),
  }),
);
const prompt = fc.tuple(name, listed, fc.boolean()).map(
  ([own, members, styled]): JsonObject => ({
    name: own,
    ...members,
    ...(styled ? { arguments: [{ name: "style" }] } : {}),
  }),
);
const distinct = <T extends JsonObject>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { maxLength: 3, selector: (object) => object.name });
const contract: fc.Arbitrary<Contract> = fc
  .record({ tools: distinct(tool), prompts: distinct(prompt) })
  .map((parts) => aContract(parts));
const options = fc.record({
  today: fc.constant("2027-01-01"),
  declarations: fc.constantFrom(
    {},
    { minimumDays: 30 },
    {
      deprecations: [
        { tool: "search", sunset: "2026-12-01" },
        { tool: "find", parameter: "q", sunset: "2027-03-01" },
      ],
    },
    { aliases: { tools: { search: "find", find: "lookup" }, parameters: { find: { q: "phrase" } } } },
  ),
});

test("what announces something has no changes against itself", () => {
  fc.assert(
    fc.property(contract, options, (one, decided) => {
      expect(diffContracts(one, structuredClone(one), { ...decided, wireKeyOrder: true }).changes).toEqual([]);
    }),
    RUNS,
  );
});

test("whatever differs in markers and aliases ends as some change", () => {
  fc.assert(
    fc.property(listed, listed, options, (before, after, decided) => {
      fc.pre(canonicalText(before) !== canonicalText(after));
      const base = { name: "search", inputSchema: { type: "object" } };
      const [old, now] = [before, after].map((members) => ({ ...base, ...members }));
      const lists = (one: JsonObject | undefined) => (one === undefined ? [] : [one]);
      const tools = diffContracts(aContract({ tools: lists(old) }), aContract({ tools: lists(now) }), decided);
      const prompts = diffContracts(aContract({ prompts: lists(old) }), aContract({ prompts: lists(now) }), decided);
      expect([tools.changes.length > 0, prompts.changes.length > 0]).toEqual([true, true]);
    }),
    RUNS,
  );
});

test("the order of tools changes nothing but the order of tools", () => {
  fc.assert(
    fc.property(contract, contract, options, (before, after, decided) => {
      const told = (one: Contract, other: Contract) =>
        diffContracts(one, other, decided)
          .changes.filter(({ rule }) => rule !== "tool-order-changed")
          .map(({ fingerprint, severity }) => `${fingerprint} ${severity}`)
          .sort();
      const reversed = (one: Contract): Contract => ({ ...one, tools: one.tools.toReversed() });
      expect(told(reversed(before), reversed(after))).toEqual(told(before, after));
    }),
    RUNS,
  );
});

test("a day that comes turns no change into a worse one", () => {
  const rank = ["breaking", "risky", "review", "safe", "notation"];
  fc.assert(
    fc.property(contract, contract, (before, after) => {
      const removals = (today: string) =>
        diffContracts(before, after, { today }).changes.filter(({ rule }) =>
          /-removed-(?:before|after)-sunset$/.test(rule),
        );
      const later = removals("2028-01-01");
      expect(later.every(({ rule }) => rule.endsWith("-after-sunset"))).toBe(true);
      expect(later.every(({ severity }) => rank.indexOf(severity) >= rank.indexOf("risky"))).toBe(true);
    }),
    RUNS,
  );
});
