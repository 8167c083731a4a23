import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { randomSource } from "../../../bench/random.mjs";
import { canonicalText } from "../../../shared/contract/canonical.ts";
import { type Change, makeChange } from "../../../shared/contract/change.ts";
import { diffContracts } from "../../../shared/contract/diff.ts";
import { isJsonObject, type Json, type JsonObject, member } from "../../../shared/contract/json.ts";
import type { Contract } from "../../../shared/contract/model.ts";
import type { Callers } from "../../../shared/contract/rule.ts";
import { decide, type Inclusion } from "../../../shared/contract/schema/decide.ts";
import { rootPosition, type SchemaNode, schemaDocument } from "../../../shared/contract/schema/document.ts";
import { accepts } from "../../../shared/contract/schema/evaluate.ts";
import { NormalForms } from "../../../shared/contract/schema/normal-form.ts";
import { Languages } from "../../../shared/contract/schema/patterns.ts";
import { Viewer } from "../../../shared/contract/schema/view.ts";
import { toolSchemaEdits } from "../../../shared/contract/tool-schemas.ts";
import { withWitnesses } from "../../../shared/contract/witnesses.ts";
import { aContract, aTool } from "../builders.ts";
import { holdsOnlyDeclared } from "./declared-values.ts";
import { asArgument, type DialectName, everySchema, type SchemaPair, schemaPairs } from "./every-keyword.ts";
import { FieldValidator } from "./field-validator.ts";
import { instanceOf } from "./instances.ts";
import { keysReversed, reordered } from "./schema-edits.ts";

/**
 * The same cases in every run. `LAW_RUNS=20 npm test -- test/contract/schema/proof-laws` looks at twenty times as many,
 * `LAW_SEED` at others.
 */
const TIMES = Number(process.env.LAW_RUNS ?? 1);
const SEED = Number(process.env.LAW_SEED ?? 20_261_122);
const runs = (count: number) => ({ numRuns: count * TIMES, seed: SEED });

const DIALECTS: readonly (readonly [DialectName])[] = [["2020-12"], ["draft-07"]];
const field = new FieldValidator();
const languages = new Languages();
const node = (schema: Json, mark: string): SchemaNode => [rootPosition(schemaDocument(schema, mark, languages))];

function inclusionOf(sub: Json, sup: Json, declaredOnly = false): Inclusion {
  const viewer = new Viewer();
  const reasoning = { viewer, forms: new NormalForms(viewer), declaredOnly, budget: { decisions: 1000 } };
  return decide(node(sub, "<"), node(sup, ">"), reasoning);
}

/** What Ajv says of a value; where it is known to be wrong the own evaluator is the second opinion. */
function opinion(schema: Json): (value: Json) => boolean | undefined {
  const ask = field.asks(schema);
  return (value) => ask(value) ?? accepts(node(schema, "="), value);
}

/** The same value, not the same objects. */
function rewritten<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Values that `sub` accepts and `sup` refuses, of a few that are made for either of them. */
function contradictions(sub: Json, sup: Json, seed: number): readonly Json[] {
  const random = randomSource(seed);
  const [sent, received] = [opinion(sub), opinion(sup)];
  return Array.from({ length: 40 }, (_, index) => instanceOf(index % 3 === 2 ? sup : sub, random)).filter(
    (value) => sent(value) === true && received(value) === false,
  );
}

describe.each(DIALECTS)("in %s", (dialect) => {
  test("the own evaluator agrees with Ajv wherever both decide", () => {
    fc.assert(
      fc.property(everySchema(dialect), fc.nat(), (schema, seed) => {
        const random = randomSource(seed);
        const ask = field.asks(schema);
        for (let turn = 0; turn < 20; turn += 1) {
          const value = instanceOf(schema, random);
          const [own, theirs] = [accepts(node(schema, "="), value), ask(value)];
          if (own !== undefined && theirs !== undefined) expect({ value, fits: own }).toEqual({ value, fits: theirs });
        }
      }),
      runs(150),
    );
  });

  test("no value contradicts a proof", () => {
    fc.assert(
      fc.property(schemaPairs(dialect), fc.nat(), ({ before, after }, seed) => {
        if (inclusionOf(before, after).state === "proved") expect(contradictions(before, after, seed)).toEqual([]);
      }),
      runs(250),
    );
  });

  test.each([false, true])("each counterexample fits one side only; of declared names alone: %s", (declaredOnly) => {
    fc.assert(
      fc.property(schemaPairs(dialect), ({ before, after }) => {
        const inclusion = inclusionOf(before, after, declaredOnly);
        if (inclusion.state !== "refuted") return;
        const { witness } = inclusion;
        const fits = [before, after].map((schema) => opinion(schema)(witness));
        expect({ witness, fits }).toEqual({ witness, fits: [true, false] });
      }),
      runs(150),
    );
  });

  test("every schema includes itself", () => {
    fc.assert(
      fc.property(everySchema(dialect), (schema) => {
        expect(inclusionOf(schema, rewritten(schema)).state).toBe("proved");
      }),
      runs(250),
    );
  });

  test("every schema includes itself written in another order, unless a pattern has no automaton", () => {
    fc.assert(
      fc.property(everySchema(dialect), (schema) => {
        if (canonicalText(schema).includes("(?<!")) return;
        expect(inclusionOf(schema, reordered(schema)).state).toBe("proved");
      }),
      runs(200),
    );
  });
});

describe("a schema that is not proved to include itself, by design,", () => {
  test.each<[string, JsonObject]>([
    [
      "has a dynamic reference and parts with names of their own",
      { $dynamicRef: "#node", $defs: { node: { $id: "https://example.com/node", $dynamicAnchor: "node" } } },
    ],
    ["has a reference that leads nowhere", { $ref: "#/$defs/gone" }],
    ["has a reference that leads out of the document", { $ref: "https://example.com/schema.json" }],
    ["leads back to itself without a step into the value", { $ref: "#" }],
  ])("%s", (_, schema) => {
    expect(inclusionOf(schema, rewritten(schema)).state).toBe("unknown");
  });
});

type Direction = "input" | "output";

/** One tool before and after, which takes and returns what a pair of schemas says. */
function contractsOf({ before, after }: SchemaPair): { readonly baseline: Contract; readonly candidate: Contract } {
  const contract = (schema: JsonObject) => {
    const inputSchema = asArgument(schema);
    return aContract({ tools: [aTool({ inputSchema, outputSchema: inputSchema })] });
  };
  return { baseline: contract(before), candidate: contract(after) };
}

function changesOf(pair: SchemaPair, callers: Callers): readonly Change[] {
  const { baseline, candidate } = contractsOf(pair);
  const { changes } = diffContracts(baseline, candidate, { callers });
  return withWitnesses(changes, { baseline, candidate, callers, severities: {} });
}

/** What the sender's schema and the receiver's schema are, for arguments and for results. */
function sidesOf(
  { before, after }: SchemaPair,
  direction: Direction,
): readonly [sender: JsonObject, receiver: JsonObject] {
  const [old, now] = [asArgument(before), asArgument(after)];
  return direction === "input" ? [old, now] : [now, old];
}

describe.each(DIALECTS)("of the changes between two tools in %s", (dialect) => {
  test.each<[Callers]>([["declared"], ["any"]])(
    "each one that is shown is shown by a whole value that fits one side only; callers: %s",
    (callers) => {
      fc.assert(
        fc.property(schemaPairs(dialect), (pair) => {
          for (const { direction, proof, rule } of changesOf(pair, callers)) {
            if (direction === null || proof.witness === undefined) continue;
            const fits = sidesOf(pair, direction).map((schema) => opinion(schema)(proof.witness as Json));
            // What is dropped is accepted by both.
            const wanted = [true, proof.state === "dropped"];
            expect({ rule, ...proof, fits }).toEqual({ rule, ...proof, fits: wanted });
            expect(isJsonObject(proof.witness)).toBe(true);
          }
        }),
        runs(60),
      );
    },
  );

  test.each<[Direction]>([["input"], ["output"]])("none hides a break where all are harmless: %s", (direction) => {
    fc.assert(
      fc.property(schemaPairs(dialect), fc.nat(), (pair, seed) => {
        const { baseline, candidate } = contractsOf(pair);
        const changes = diffContracts(baseline, candidate, { callers: "any" }).changes;
        const own = changes.filter((change) => change.direction === direction);
        if (own.some(({ severity }) => severity === "breaking" || severity === "risky")) return;
        const [sender, receiver] = sidesOf(pair, direction);
        expect(contradictions(sender, receiver, seed)).toEqual([]);
      }),
      runs(120),
    );
  });

  test.each<[Direction]>([["input"], ["output"]])(
    "none hides a break of a value that holds only declared names: %s",
    (direction) => {
      fc.assert(
        fc.property(schemaPairs(dialect), fc.nat(), (pair, seed) => {
          const { baseline, candidate } = contractsOf(pair);
          const changes = diffContracts(baseline, candidate, { callers: "declared" }).changes;
          const own = changes.filter((change) => change.direction === direction);
          if (own.some(({ severity }) => severity === "breaking" || severity === "risky")) return;
          const [sender, receiver] = sidesOf(pair, direction);
          const declared = contradictions(sender, receiver, seed).filter((value) => holdsOnlyDeclared(value, sender));
          expect(declared).toEqual([]);
        }),
        runs(150),
      );
    },
  );

  test("the order of keys changes nothing", () => {
    fc.assert(
      fc.property(schemaPairs(dialect), ({ before, after }) => {
        const [old, now] = [keysReversed(before), keysReversed(after)] as [JsonObject, JsonObject];
        const usual = changesOf({ before, after }, "declared");
        expect(canonicalText(changesOf({ before: old, after: now }, "declared") as unknown as Json)).toBe(
          canonicalText(usual as unknown as Json),
        );
      }),
      runs(60),
    );
  });

  test("the same input gives the same bytes", () => {
    fc.assert(
      fc.property(schemaPairs(dialect), (pair) => {
        expect(JSON.stringify(changesOf(rewritten(pair), "any"))).toBe(JSON.stringify(changesOf(pair, "any")));
      }),
      runs(40),
    );
  });

  test("no two that differ in rule, place, before, after or words share a fingerprint", () => {
    fc.assert(
      fc.property(schemaPairs(dialect), (pair) => {
        const facts = new Map<string, string>();
        for (const change of editsOf(pair)) {
          // The same edit is met at several places of the value where one schema stands for them.
          const words = change.message.replace(/\bx\S*/, "x");
          const told = canonicalText([change.rule, change.pointer, change.before, change.after, words]);
          expect(facts.get(change.fingerprint) ?? told).toBe(told);
          facts.set(change.fingerprint, told);
        }
      }),
      runs(100),
    );
  });
});

/** All edits as changes, before those with one fingerprint become one. */
function editsOf(pair: SchemaPair): readonly Change[] {
  const { baseline, candidate } = contractsOf(pair);
  const [before, after] = [baseline.tools[0], candidate.tools[0]];
  if (before === undefined || after === undefined) throw new Error("each contract has one tool");
  const subject = { kind: "tool", name: String(member(before, "name")) } as const;
  const options = { subject, callers: "declared", readers: "strict", languages, wireKeyOrder: false } as const;
  return toolSchemaEdits(before, after, options).map((edit) => makeChange(edit, "strict"));
}
