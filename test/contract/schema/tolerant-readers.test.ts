import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { randomSource } from "../../../bench/random.mjs";
import { diffContracts } from "../../../shared/contract/diff.ts";
import type { Json, JsonObject } from "../../../shared/contract/json.ts";
import { compareSeverity, type Readers, type Severity } from "../../../shared/contract/rule.ts";
import { dialectOf } from "../../../shared/contract/schema/dialect.ts";
import { rootPosition, schemaDocument } from "../../../shared/contract/schema/document.ts";
import { accepts } from "../../../shared/contract/schema/evaluate.ts";
import { mentions } from "../../../shared/contract/schema/mentions.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import { readTolerantly, type Tolerance } from "../../../shared/contract/schema/tolerant-reading.ts";
import { withWitnesses } from "../../../shared/contract/witnesses.ts";
import { aContract, aTool } from "../builders.ts";
import { holdsOnlyDeclared } from "./declared-values.ts";
import { asArgument, everySchema, schemaPairs } from "./every-keyword.ts";
import { instanceOf } from "./instances.ts";

const string: Json = { type: "string" };
const object = (properties: Record<string, Json>, more: Record<string, Json> = {}): JsonObject => ({
  type: "object",
  properties,
  ...more,
});
const closed = (properties: Record<string, Json>, ...required: readonly string[]): JsonObject =>
  object(properties, { additionalProperties: false, ...(required.length === 0 ? {} : { required }) });

/** The worst of what readers of the field `x` have to expect. */
function verdict(before: Json, after: Json, readers: Readers = "tolerant"): Severity {
  const [first, ...others] = changesOf(before, after, readers).map(({ severity }) => severity);
  if (first === undefined) throw new Error("nothing changed");
  return others.reduce((worst, severity) => (compareSeverity(severity, worst) < 0 ? severity : worst), first);
}

function changesOf(before: Json, after: Json, readers: Readers) {
  return diffContracts(returning(before), returning(after), { readers }).changes;
}

function returning(x: Json) {
  return aContract({ tools: [aTool({ outputSchema: asArgument(x as JsonObject) })] });
}

describe("tolerant readers cope with", () => {
  test.each<[string, Json, Json]>([
    ["a further value of the type that was known", { enum: ["a"] }, { enum: ["a", "b"] }],
    ["any value of that type", { const: "a" }, string],
    ["a further value of a declared type", { type: "number", enum: [1] }, { type: "number", enum: [1, 2.5] }],
    ["an object of the same shape", { enum: [{ kind: "a" }] }, { enum: [{ kind: "a" }, { kind: "b" }] }],
    ["wider limits", { type: "string", maxLength: 5, pattern: "^a" }, string],
    ["fewer items, as long as there is a first one", { type: "array", minItems: 3 }, { type: "array", minItems: 1 }],
    [
      "a further value in a map",
      object({}, { additionalProperties: { enum: ["a"] } }),
      object({}, { additionalProperties: { enum: ["a", "b"] } }),
    ],
    [
      "a further value in a shared definition",
      { $defs: { D: { enum: ["a"] } }, $ref: "#/$defs/D" },
      { $defs: { D: { enum: ["a", "b"] } }, $ref: "#/$defs/D" },
    ],
    [
      "an alternative that differs by a value that tells variants apart",
      { anyOf: [closed({ kind: { const: "a" } }, "kind"), { type: "null" }] },
      { anyOf: [closed({ kind: { const: "a" } }, "kind"), closed({ kind: { const: "b" } }, "kind"), { type: "null" }] },
    ],
  ])("%s", (_, before, after) => {
    expect([verdict(before, after), verdict(before, after, "strict")]).toEqual(["risky", "breaking"]);
  });
});

describe("tolerant readers do not notice a new key in", () => {
  const [file, folder] = [closed({ kind: { const: "file" } }, "kind"), closed({ kind: { const: "folder" } }, "kind")];
  const sized = closed({ kind: { const: "file" }, size: { type: "integer" } }, "kind");
  test.each<[string, Json, Json]>([
    ["a closed object", closed({ a: string }), closed({ a: string, b: string })],
    ["a closed alternative of anyOf", { anyOf: [file, folder] }, { anyOf: [sized, folder] }],
    ["a closed alternative of oneOf", { oneOf: [file, folder] }, { oneOf: [sized, folder] }],
    ["an alternative that comes beside its like", { anyOf: [file, folder] }, { anyOf: [file, sized, folder] }],
    [
      "an object that is closed to what no part looked at",
      { allOf: [object({ a: string })], unevaluatedProperties: false },
      { allOf: [object({ a: string, b: string })], unevaluatedProperties: false },
    ],
  ])("%s", (_, before, after) => {
    expect([verdict(before, after), verdict(before, after, "strict")]).toEqual(["safe", "breaking"]);
  });
});

describe("tolerant readers fail on", () => {
  test.each<[string, Json, Json]>([
    ["a further value of another type", { enum: ["a"] }, { enum: ["a", 1] }],
    ["null among texts", { type: "string", enum: ["a"] }, { type: ["string", "null"], enum: ["a", null] }],
    ["a constant that becomes an enumeration with another type", { const: "a" }, { enum: ["a", true] }],
    ["a constant that becomes any value", { const: "a" }, {}],
    ["an enumeration of texts that becomes any value", { enum: ["a", "b"] }, { type: ["string", "array"] }],
    ["a fraction where all values were integers", { enum: [1, 2] }, { enum: [1, 2, 2.5] }],
    ["an object of another shape", { enum: [{ kind: "a" }] }, { enum: [{ kind: "a" }, { name: "b" }] }],
    [
      "another type of value in an alternative",
      { anyOf: [{ type: "array" }, { enum: ["a"] }] },
      { anyOf: [{ type: "array" }, { enum: ["a", 1] }] },
    ],
    [
      "another type of value in a map",
      object({}, { additionalProperties: { enum: ["a"] } }),
      object({}, { additionalProperties: { enum: ["a", 1] } }),
    ],
    [
      "an alternative without a field",
      { anyOf: [closed({ a: string }, "a"), string] },
      { anyOf: [closed({ a: string }, "a"), closed({ b: string }, "b"), string] },
    ],
    ["a first item that may be missing", { type: "array", minItems: 1 }, { type: "array" }],
    ["a required field that may be missing", object({ a: string }, { required: ["a"] }), object({ a: string })],
  ])("%s", (_, before, after) => {
    expect(verdict(before, after)).toBe("breaking");
  });

  test("what they are shown: the one of two new values that they do not know the type of", () => {
    const [baseline, candidate] = [returning({ enum: ["a"] }), returning({ enum: ["a", "b", null] })];
    const { changes } = diffContracts(baseline, candidate, { readers: "tolerant" });
    const facts = { baseline, candidate, callers: "declared", readers: "tolerant", severities: {} } as const;
    expect(withWitnesses(changes, facts)[0]?.proof).toEqual({
      state: "refuted",
      witness: { x: null },
      refusal: "/x must be a string",
    });
  });
});

describe("tolerant readers are shown no result that the old schema allows", () => {
  test("where what is excluded refers to what they read more widely", () => {
    const schema = (x: JsonObject): JsonObject => ({
      ...object({ x }, { required: ["x"] }),
      $defs: { listed: { enum: ["a"] } },
    });
    const [old, now] = [schema({ not: { $ref: "#/$defs/listed" } }), schema({ not: { const: "a" }, required: ["b"] })];
    const [baseline, candidate] = [old, now].map((outputSchema) => aContract({ tools: [aTool({ outputSchema })] }));
    if (baseline === undefined || candidate === undefined) throw new Error("there are two contracts");
    const { changes } = diffContracts(baseline, candidate, { readers: "tolerant" });
    const facts = { baseline, candidate, callers: "any", readers: "tolerant", severities: {} } as const;
    const shown = withWitnesses(changes, facts).flatMap(({ proof }) => proof.witness ?? []);
    expect(shown.filter((value) => fits(old, value) === true)).toEqual([]);
    expect(changes.filter(({ severity }) => severity === "breaking")).toEqual([]);
  });
});

describe("fingerprints do not depend on who reads", () => {
  test.each<[string, Json, Json]>([
    ["a value of another type", { enum: ["a"] }, { enum: ["a", 1] }],
    [
      "a value of a known type, in a map",
      object({}, { additionalProperties: { enum: ["a"] } }),
      object({}, { additionalProperties: { enum: ["a", "b"] } }),
    ],
    [
      "a new key in an alternative",
      { oneOf: [closed({ a: string }, "a"), closed({ b: string }, "b")] },
      { oneOf: [closed({ a: string, c: string }, "a"), closed({ b: string }, "b")] },
    ],
  ])("%s", (_, before, after) => {
    const fingerprints = (readers: Readers) =>
      changesOf(before, after, readers)
        .map(({ fingerprint }) => fingerprint)
        .sort();
    expect(fingerprints("tolerant")).toEqual(fingerprints("strict"));
  });
});

const TOLERANCES: readonly Tolerance[] = ["keys", "values"];
const languages = new Languages();

function fits(schema: Json, value: Json): boolean | undefined {
  return accepts([rootPosition(schemaDocument(schema, "=", languages))], value);
}

const TURNING = new Set(["not", "if"]);
const REFERENCES = new Set(["$ref"]);

/** What is turned round may refer to what is read more widely: that errs on the side of a break. */
function refersTurned(schema: Json): boolean {
  return mentions(schema, TURNING) && mentions(schema, REFERENCES);
}

describe.each(["2020-12", "draft-07"] as const)("in %s", (dialect) => {
  test("what a schema accepts, tolerant readers of it understand", () => {
    fc.assert(
      fc.property(everySchema(dialect), fc.nat(), fc.constantFrom(...TOLERANCES), (schema, seed, tolerance) => {
        if (refersTurned(schema)) return;
        const random = randomSource(seed);
        const read = readTolerantly(schema, tolerance, dialectOf(schema));
        for (let turn = 0; turn < 20; turn += 1) {
          const value = instanceOf(schema, random);
          if (fits(schema, value) === true)
            expect({ value, understood: fits(read, value) }).not.toEqual({ value, understood: false });
        }
      }),
      { numRuns: 300, seed: 20_261_122 },
    );
  });

  test("no result contradicts that tolerant readers understand what is called safe or risky", () => {
    fc.assert(
      fc.property(schemaPairs(dialect), fc.nat(), ({ before, after }, seed) => {
        if (refersTurned(before)) return;
        const contract = (schema: JsonObject) => aContract({ tools: [aTool({ outputSchema: asArgument(schema) })] });
        const { changes } = diffContracts(contract(before), contract(after), { readers: "tolerant" });
        if (changes.some(({ severity, rule }) => severity === "breaking" || rule.endsWith("-undecided"))) return;
        const known = readTolerantly(asArgument(before), "values", dialectOf(before));
        const random = randomSource(seed);
        for (let turn = 0; turn < 20; turn += 1) {
          const value = { x: instanceOf(after, random) };
          const sent = fits(asArgument(after), value) === true && holdsOnlyDeclared(value, asArgument(after));
          if (sent) expect({ value, understood: fits(known, value) }).not.toEqual({ value, understood: false });
        }
      }),
      { numRuns: 300, seed: 20_261_122 },
    );
  });
});
