import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Change, type Edit, makeChange } from "../../shared/contract/change.ts";
import { diffContracts } from "../../shared/contract/diff.ts";
import { identityForm } from "../../shared/contract/identity.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject } from "../../shared/contract/json.ts";
import type { Contract } from "../../shared/contract/model.ts";
import { aContract, aTool } from "./builders.ts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** The arguments that each edit below starts from. */
const PROPERTIES: JsonObject = {
  q: { type: "string", description: "What to look for." },
  limit: { type: "integer", maximum: 500 },
  sort: { type: "string", enum: ["date", "rank", "size"] },
  filter: { type: "object", properties: { tag: { type: "string" } }, required: ["tag"] },
  options: { type: "object" },
};
const OUTPUT: JsonObject = {
  type: "object",
  properties: { total: { type: "integer" }, items: { type: "array", items: { type: "string" } } },
  required: ["total", "items"],
};

function theTool(parts: JsonObject = {}, properties: JsonObject = {}, required: readonly string[] = ["q", "limit"]) {
  const inputSchema = { type: "object", properties: { ...PROPERTIES, ...properties }, required };
  return aTool({ inputSchema, outputSchema: OUTPUT, annotations: { readOnlyHint: true }, ...parts });
}

/** What the tool becomes; `undefined` = it goes. */
const EDITS: Readonly<Record<string, JsonObject | undefined>> = {
  "a lowered limit": theTool({}, { limit: { type: "integer", maximum: 100 } }),
  "an enum value that goes": theTool({}, { sort: { type: "string", enum: ["date", "size"] } }),
  "an enum that becomes a constant": theTool({}, { sort: { const: "date" } }),
  "an argument that becomes required": theTool({}, {}, ["q", "limit", "sort"]),
  "a new required argument": theTool({}, { page: { type: "integer", enum: [2, 1] } }, ["q", "limit", "page"]),
  "an argument of another type": theTool({}, { filter: { type: ["string", "null"] } }),
  "results that are no longer described": aTool({
    inputSchema: theTool().inputSchema as Json,
    annotations: { readOnlyHint: true },
  }),
  "a hint that goes": theTool({ annotations: {} }),
  "another description": theTool({ description: "Search everything there is." }),
  "a tool that goes": undefined,
};

const other = (name: string, maximum: number): JsonObject =>
  aTool({ name, description: `Tool ${name}.`, inputSchema: { type: "object", properties: { n: { maximum } } } });

/** Ways to write a contract otherwise without changing what it promises, or to change something else in it. */
const REWRITES: Readonly<Record<string, (contract: Contract, side: "baseline" | "candidate") => Contract>> = {
  "keys in another order": (contract) => rewritten(contract, reversedKeys),
  "other white space": (contract) => JSON.parse(JSON.stringify(contract, null, "\t\r\n ")) as Contract,
  "$schema spelled out": (contract) => withSchemas(contract, (schema) => ({ ...schema, $schema: DIALECT })),
  "$schema spelled out on one side": (contract, side) =>
    side === "baseline" ? contract : withSchemas(contract, (schema) => ({ ...schema, $schema: DIALECT })),
  "names and values in another order": (contract) => withSchemas(contract, reversedSets),
  "names and values in another order on one side": (contract, side) =>
    side === "baseline" ? withSchemas(contract, reversedSets) : contract,
  "an empty list of required names": (contract) =>
    withSchemas(contract, (schema) => withProperty(schema, "options", { type: "object", required: [] })),
  "tools in another order": (contract) => ({ ...contract, tools: contract.tools.toReversed() }),
  "changes of other tools": (contract, side) => ({
    ...contract,
    tools: [other("alpha", side === "baseline" ? 9 : 5), ...contract.tools, other("omega", 7)],
  }),
  "a change of the instructions": (contract, side) => ({ ...contract, instructions: `Instructions of the ${side}.` }),
};

const edits = Object.keys(EDITS);
const rewrites = Object.keys(REWRITES);

function pairOf(edit: string): { readonly baseline: Contract; readonly candidate: Contract } {
  const after = EDITS[edit];
  const standing = other("standing", 1);
  return {
    baseline: aContract({ tools: [theTool(), standing] }),
    candidate: aContract({ tools: after === undefined ? [standing] : [after, standing] }),
  };
}

function fingerprintsOf(baseline: Contract, candidate: Contract): readonly string[] {
  return diffContracts(baseline, candidate)
    .changes.filter(({ subject, severity }) => subject.name === "search" && severity !== "notation")
    .map(({ fingerprint }) => fingerprint)
    .sort();
}

describe("a fingerprint survives", () => {
  test.each(edits.flatMap((edit) => rewrites.map((rewrite) => [rewrite, edit] as const)))(
    "%s, for %s",
    (rewrite, edit) => {
      const { baseline, candidate } = pairOf(edit);
      const expected = fingerprintsOf(baseline, candidate);
      expect(expected.length).toBeGreaterThan(0);
      const apply = REWRITES[rewrite] ?? ((contract: Contract) => contract);
      expect(fingerprintsOf(apply(baseline, "baseline"), apply(candidate, "candidate"))).toEqual(expected);
    },
  );

  test("several of these at once, in any order", () => {
    fc.assert(
      fc.property(fc.constantFrom(...edits), fc.shuffledSubarray(rewrites), (edit, chosen) => {
        const { baseline, candidate } = pairOf(edit);
        const rewrite = (contract: Contract, side: "baseline" | "candidate") =>
          chosen.reduce((result, name) => REWRITES[name]?.(result, side) ?? result, contract);
        expect(fingerprintsOf(rewrite(baseline, "baseline"), rewrite(candidate, "candidate"))).toEqual(
          fingerprintsOf(baseline, candidate),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("other words and notes about the same edit, another severity and another proof", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), fc.constantFrom("risky", "safe"), (message, notes, severity) => {
        const told = makeChange({ ...EDIT, message, notes, severity, proof: { state: "unknown" } }, "tolerant");
        expect(told.fingerprint).toBe(makeChange(EDIT, "strict").fingerprint);
      }),
    );
  });

  test("neighbours that come and go in the list of a prompt's arguments", () => {
    const prompt = (...names: readonly string[]) =>
      aContract({ prompts: [{ name: "p", arguments: names.map((name) => ({ name, required: name === "must" })) }] });
    const removed = (before: Contract, after: Contract) =>
      diffContracts(before, after).changes.find(({ rule }) => rule === "prompt-arg-removed")?.fingerprint;
    const expected = removed(prompt("a", "b"), prompt("a"));
    expect(expected).toBeDefined();
    expect(removed(prompt("x", "y", "a", "b"), prompt("x", "y", "a"))).toBe(expected);
  });
});

/** An edit of one limit. */
const EDIT: Edit = {
  rule: "input-maximum-lowered",
  subject: { kind: "tool", name: "search" },
  pointer: "/inputSchema/properties/limit/maximum",
  before: 500,
  after: 100,
  message: "argument limit: maximum was 500, is 100",
};

describe("a fingerprint is another one", () => {
  const values = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.array(fc.integer(), { maxLength: 3 }));
  const parts = fc.record({
    rule: fc.constantFrom("input-maximum-lowered", "input-maximum-raised", "tool-removed"),
    subject: fc.record({ kind: fc.constantFrom("tool" as const, "prompt" as const), name: fc.string() }),
    pointer: fc.constantFrom("", "/inputSchema/properties/a/maximum", "/inputSchema/properties/b/maximum", "/a"),
    before: values,
    after: values,
  });

  test("when rule, subject, place, before or after is another", () => {
    fc.assert(
      fc.property(parts, parts, (left, right) => {
        const [one, two] = [left, right].map((facts) => makeChange({ ...EDIT, ...facts }, "strict")) as [
          Change,
          Change,
        ];
        const same = JSON.stringify([left.rule, left.subject, left.pointer, left.before, left.after]);
        const again = JSON.stringify([right.rule, right.subject, right.pointer, right.before, right.after]);
        expect(one.fingerprint === two.fingerprint).toBe(same === again);
      }),
    );
  });

  test.each<[string, Partial<Edit>]>([
    ["the rule", { rule: "input-maximum-raised" }],
    ["the kind of subject", { subject: { kind: "prompt", name: "search" } }],
    ["the name of the subject", { subject: { kind: "tool", name: "find" } }],
    ["the new name", { renamedTo: "find" }],
    ["the place", { pointer: "/inputSchema/properties/size/maximum" }],
    ["before", { before: 499 }],
    ["after", { after: 99 }],
    ["before and after, exchanged", { before: 100, after: 500 }],
    ["what is counted besides", { identity: { facts: "minor" } }],
  ])("for %s", (_, facts) => {
    expect(makeChange({ ...EDIT, ...facts }, "strict").fingerprint).not.toBe(makeChange(EDIT, "strict").fingerprint);
  });

  test("only for the subject's name does the group stay", () => {
    const other = makeChange({ ...EDIT, subject: { kind: "tool", name: "find" } }, "strict");
    expect(other.group).toBe(makeChange(EDIT, "strict").group);
    expect(makeChange({ ...EDIT, after: 99 }, "strict").group).not.toBe(other.group);
  });

  test("when what could not be decided is about another schema", () => {
    const deep = (maximum: number) => {
      let schema: JsonObject = { type: "integer", maximum };
      for (let depth = 0; depth < 400; depth++) schema = { type: "object", properties: { x: schema } };
      return aContract({ tools: [aTool({ inputSchema: schema })] });
    };
    const undecided = (maximum: number) =>
      diffContracts(deep(9), deep(maximum))
        .changes.filter(({ before, after, proof }) => proof.state === "unknown" && before === null && after === null)
        .map(({ fingerprint }) => fingerprint);
    const [one, two] = [undecided(5), undecided(6)];
    expect(one.length).toBeGreaterThan(0);
    expect(one).not.toEqual(two);
  });

  test("when a further place of a tool is one that clients refuse", () => {
    const contract = (...broken: readonly string[]) => {
      const properties = Object.fromEntries(broken.map((name) => [name, true as const]));
      return aContract({ tools: [aTool(), aTool({ name: "new", inputSchema: { type: "object", properties } })] });
    };
    const malformed = (candidate: Contract) =>
      diffContracts(aContract({ tools: [aTool()] }), candidate).changes.filter(
        ({ rule }) => rule === "tool-schema-bare",
      );
    const [one, two] = [malformed(contract("a")), malformed(contract("a", "b"))];
    expect([one.length, two.length]).toEqual([1, 1]);
    expect(one[0]?.fingerprint).not.toBe(two[0]?.fingerprint);
    expect(malformed(contract("b", "a"))).toEqual(two);
    expect(two[0]?.notes).toEqual(["the same is wrong in 1 more place"]);
  });
});

describe("no two edits of a tool share a fingerprint, so that each is reported", () => {
  test.each<[string, JsonObject, JsonObject]>([
    ["new arguments that take anything", {}, { a: {}, b: {} }],
    ["arguments that lose their names beside a map", { a: {}, b: {} }, {}],
    ["keywords that say nothing", { x: {} }, { x: { minLength: 0, uniqueItems: false } }],
    ["both spellings of anything", { x: {} }, { x: { items: true, unevaluatedProperties: {} } }],
    [
      "names and values in another order",
      { x: { type: ["string", "null"], enum: ["a", null] } },
      { x: { type: ["null", "string"], enum: [null, "a"] } },
    ],
    [
      "both bounds of a whole number",
      { x: { type: "integer", minimum: 1, maximum: 9 } },
      { x: { type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 10 } },
    ],
  ])("%s", (_, before, after) => {
    const [baseline, candidate] = [before, after].map((properties) =>
      aContract({ tools: [aTool({ inputSchema: { type: "object", properties } })] }),
    ) as [Contract, Contract];
    const { changes } = diffContracts(baseline, candidate);
    expect(changes).toHaveLength(2);
    expect(new Set(changes.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});

describe("what a fingerprint counts of a value", () => {
  test.each<[string, string, Json, Json]>([
    ["a schema without its dialect", "/inputSchema", { $schema: DIALECT, type: "object" }, { type: "object" }],
    ["a set of names", "/inputSchema/required", ["b", "a", "b"], ["a", "b"]],
    ["an enumeration", "/inputSchema/properties/a/enum", [2, "1", 1], ["1", 1, 2]],
    ["a nested schema", "/outputSchema/properties/a", { items: { enum: ["b", "a"] } }, { items: { enum: ["a", "b"] } }],
    ["schemas in order, each by itself", "/inputSchema/anyOf", [{ required: [] }, {}], [{}, {}]],
    ["a tool", "", { inputSchema: { required: ["b", "a"] } }, { inputSchema: { required: ["a", "b"] } }],
    [
      "a property that is called like a keyword",
      "/inputSchema",
      { properties: { required: ["b"] } },
      { properties: { required: ["b"] } },
    ],
    ["a default, bit by bit", "/inputSchema/default", { $schema: "x", enum: [2, 1] }, { $schema: "x", enum: [2, 1] }],
    ["a default in a schema, bit by bit", "/inputSchema", { default: { required: [] } }, { default: { required: [] } }],
    ["an example, bit by bit", "/inputSchema/properties/a/examples", [{ enum: [2, 1] }], [{ enum: [2, 1] }]],
    ["metadata, bit by bit", "/_meta", { required: ["b", "a"] }, { required: ["b", "a"] }],
    ["the order of positions", "/inputSchema/prefixItems", [{ type: "string" }, {}], [{ type: "string" }, {}]],
  ])("%s", (_, pointer, value, expected) => {
    expect(identityForm(value, pointer)).toEqual(expected);
  });
});

function rewritten(contract: Contract, rewrite: (value: Json) => Json): Contract {
  return rewrite(contract as unknown as Json) as unknown as Contract;
}

function reversedKeys(value: Json): Json {
  if (isJsonArray(value)) return value.map(reversedKeys);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([key, item]) => [key, reversedKeys(item)] as const);
  return Object.fromEntries(members.reverse());
}

function withSchemas(contract: Contract, rewrite: (schema: JsonObject) => JsonObject): Contract {
  const tools = contract.tools.map((tool) => {
    const schemas = ["inputSchema", "outputSchema"].flatMap((key) => {
      const schema = tool[key];
      return isJsonObject(schema) ? [[key, rewrite(schema)] as const] : [];
    });
    return { ...tool, ...Object.fromEntries(schemas) };
  });
  return { ...contract, tools };
}

/** The schema with one of its properties written in another way; as it is where it has no such property. */
function withProperty(schema: JsonObject, name: string, property: JsonObject): JsonObject {
  const { properties } = schema;
  if (!isJsonObject(properties) || !Object.hasOwn(properties, name)) return schema;
  return { ...schema, properties: { ...properties, [name]: property } };
}

/** The schema with `required` and `enum` backwards, down to its properties. */
function reversedSets(schema: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]): [string, Json] => {
      if ((key === "required" || key === "enum" || key === "type") && isJsonArray(value))
        return [key, value.toReversed()];
      if (key === "properties" && isJsonObject(value)) {
        const rewritten = Object.entries(value).map(([name, property]) => [
          name,
          isJsonObject(property) ? reversedSets(property) : property,
        ]);
        return [key, Object.fromEntries(rewritten) as JsonObject];
      }
      return [key, value];
    }),
  );
}
