import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { randomSource } from "../../bench/random.mjs";
import { canonicalText } from "../../shared/contract/canonical.ts";
import { type Change, makeChange } from "../../shared/contract/change.ts";
import { identityForm } from "../../shared/contract/identity.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject } from "../../shared/contract/json.ts";
import { HINT_KINDS } from "../../shared/contract/schema/hint-kinds.ts";
import { Languages } from "../../shared/contract/schema/patterns.ts";
import { toolSchemaEdits } from "../../shared/contract/tool-schemas.ts";
import { withoutEndlessReferences } from "./schema/endless-references.ts";
import { asArgument, type DialectName, everySchema } from "./schema/every-keyword.ts";
import { FieldValidator } from "./schema/field-validator.ts";
import { instanceOf } from "./schema/instances.ts";
import { EDITS, type Edit, edited } from "./schema/schema-edits.ts";

/** The same cases in every run; `LAW_RUNS=20` looks at twenty times as many, `LAW_SEED` at others. */
const TIMES = Number(process.env.LAW_RUNS ?? 1);
const SEED = Number(process.env.LAW_SEED ?? 20_261_127);
const runs = (count: number) => ({ numRuns: count * TIMES, seed: SEED });

const DIALECTS: readonly (readonly [DialectName])[] = [["2020-12"], ["draft-07"]];
const languages = new Languages();
const field = new FieldValidator();

type Direction = "input" | "output";
const DIRECTIONS: readonly Direction[] = ["input", "output"];

interface Twins {
  readonly before: JsonObject;
  /** Two edits of the same schema, mostly of the same kind in the same place. */
  readonly afters: readonly [JsonObject, JsonObject];
}

function twins(dialect: DialectName): fc.Arbitrary<Twins> {
  const other = everySchema(dialect).map(({ $schema: _s, $defs: _d, definitions: _n, ...body }) => body as JsonObject);
  const detail = { detail: fc.nat({ max: 7 }), other };
  const edit: fc.Arbitrary<Edit> = fc.record({
    place: fc.nat({ max: 30 }),
    action: fc.constantFrom(...EDITS),
    ...detail,
  });
  const again = fc.record(detail);
  return fc.tuple(everySchema(dialect), edit, fc.oneof(again, edit)).map(([before, first, second]) => ({
    before: asArgument(before),
    afters: [first, { ...first, ...second }].map((one) =>
      asArgument(withoutEndlessReferences(edited(before, one))),
    ) as unknown as Twins["afters"],
  }));
}

function changesOf(before: Json, after: Json, direction: Direction): readonly Change[] {
  const tool = (schema: Json): JsonObject =>
    direction === "input" ? { inputSchema: schema } : { inputSchema: { type: "object" }, outputSchema: schema };
  const subject = { kind: "tool", name: "search" } as const;
  const options = { subject, callers: "any", readers: "strict", languages, wireKeyOrder: false } as const;
  return toolSchemaEdits(tool(before), tool(after), options).map((edit) => makeChange(edit, "strict"));
}

const failing = (changes: readonly Change[]) =>
  changes.filter(({ severity }) => severity === "breaking" || severity === "risky");

/** What a change says, without the words of schemas; what does not fail is one, however harmless. */
function said({ rule, pointer, before, after, severity }: Change): string {
  const values = [before, after].map((value) => identityForm(value, pointer, { words: false }));
  return canonicalText([rule, pointer, ...values, severity]);
}

describe.each(DIALECTS)("in %s", (dialect) => {
  test("changes that share a fingerprint say the same, and are equally bad", () => {
    fc.assert(
      fc.property(twins(dialect), fc.constantFrom(...DIRECTIONS), ({ before, afters }, direction) => {
        const [one, two] = afters.map((after) => failing(changesOf(before, after, direction)));
        const known = new Map(one?.map((change) => [change.fingerprint, said(change)]));
        for (const change of two ?? []) expect(known.get(change.fingerprint) ?? said(change)).toBe(said(change));
      }),
      runs(150),
    );
  });

  test("what an acknowledged edit lets pass costs no value that the acknowledged one left alone", () => {
    let covered = 0;
    fc.assert(
      fc.property(twins(dialect), fc.constantFrom(...DIRECTIONS), fc.nat(), ({ before, afters }, direction, seed) => {
        const [one, two] = afters;
        const acknowledged = new Set(failing(changesOf(before, one, direction)).map(({ fingerprint }) => fingerprint));
        const second = failing(changesOf(before, two, direction));
        if (second.length === 0 || !second.every(({ fingerprint }) => acknowledged.has(fingerprint))) return;
        covered += 1;
        const [old, first, now] = [before, one, two].map((schema) => field.asks(schema));
        const random = randomSource(seed);
        for (let turn = 0; turn < 30; turn += 1) {
          const value = instanceOf(turn % 2 === 0 ? before : two, random);
          const [was, then, is] = [old?.(value), first?.(value), now?.(value)];
          const lost = direction === "input" ? was === true && is === false : was === false && is === true;
          if (lost && then !== undefined) expect({ value, fits: then }).toEqual({ value, fits: is });
        }
      }),
      runs(400),
    );
    expect(covered).toBeGreaterThan(0);
  });

  test("other words anywhere in a schema change no fingerprint of what it accepts", () => {
    fc.assert(
      fc.property(twins(dialect), fc.constantFrom(...DIRECTIONS), ({ before, afters: [after] }, direction) => {
        const shapes = (old: Json, now: Json) =>
          failing(changesOf(old, now, direction))
            .filter(({ rule }) => !WORDS.has(rule))
            .map(({ fingerprint }) => fingerprint)
            .sort();
        expect(shapes(described(before), described(after))).toEqual(shapes(before, after));
      }),
      runs(150),
    );
  });
});

const WORDS: ReadonlySet<string> = new Set(
  Object.entries(HINT_KINDS)
    .filter(([kind]) => kind !== "undecided")
    .flatMap(([, { input, output }]) => [input?.id ?? "", output?.id ?? ""]),
);

const DATA = new Set(["const", "enum", "default", "examples", "required", "dependentRequired", "type"]);
const MAPS = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies"]);

/** A schema in which each description that stands somewhere says something else. */
function described(schema: Json, isMap = false): Json {
  if (isJsonArray(schema)) return schema.map((item) => described(item));
  if (!isJsonObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (isMap) return [key, described(value)];
      if (key === "description" && typeof value === "string") return [key, `${value} In other words.`];
      return [key, DATA.has(key) ? value : described(value, MAPS.has(key))];
    }),
  );
}
