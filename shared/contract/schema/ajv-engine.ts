import { Ajv, type Options, str } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { canonicalText } from "../canonical.ts";
import type { Json } from "../json.ts";
import { isMultipleOf } from "./decimal.ts";
import type { Dialect } from "./dialect.ts";
import type { Languages } from "./patterns.ts";

/**
 * Ajv for one dialect, with what it gets wrong put right: patterns run on automata, so that none can backtrack, and one without
 * an automaton throws when a value is held against it; multiples are told in decimal arithmetic and repeated items in linear
 * time. `format` and `content…` are annotations. Schemas must be made ready for it; draft-04 is read as draft-07. `undefined`
 * for a dialect that Ajv does not know.
 */
export function ajvEngine(dialect: Dialect, languages: Languages, options: Options): Ajv | undefined {
  const create = ENGINES.get(dialect);
  if (create === undefined) return undefined;
  const engine = create({
    ...options,
    strict: false,
    validateFormats: false,
    validateSchema: false,
    logger: false,
    // What the optimizer saves at run time it takes ten times over in compiling.
    code: { regExp: regExpOn(languages), optimize: false },
  });
  return withOwnKeywords(engine);
}

const ENGINES: ReadonlyMap<Dialect, (options: Options) => Ajv> = new Map<Dialect, (options: Options) => Ajv>([
  ["2020-12", (options) => new Ajv2020(options)],
  ["2019-09", (options) => new Ajv2019(options)],
  ["draft-07", (options) => new Ajv(options)],
  ["draft-06", (options) => new Ajv(options)],
  ["draft-04", (options) => new Ajv(options)],
]);

function regExpOn(languages: Languages) {
  const engine = (pattern: string) => ({
    test(text: string): boolean {
      const matches = languages.matches(pattern, text);
      if (matches === undefined) throw new RangeError("a pattern without an automaton");
      return matches;
    },
    // Ajv tells patterns apart by this text.
    toString: () => pattern,
  });
  return Object.assign(engine, { code: "undefined" });
}

/** Ajv divides binary fractions, and compares each item with each other one. */
function withOwnKeywords(engine: Ajv): Ajv {
  for (const keyword of ["multipleOf", "uniqueItems"]) engine.removeKeyword(keyword);
  engine.addKeyword({
    keyword: "multipleOf",
    type: "number",
    schemaType: "number",
    error: { message: ({ schemaCode }) => str`must be a multiple of ${schemaCode}` },
    // A remainder is exact where the divisor is: a half is a binary fraction, a tenth is none.
    compile: (divisor: number) =>
      divisor > 0 && Number.isInteger(divisor * 1_024)
        ? (value: number) => value % divisor === 0
        : (value: number) => isMultipleOf(value, divisor),
  });
  engine.addKeyword({
    keyword: "uniqueItems",
    type: "array",
    schemaType: "boolean",
    error: { message: "must not have an item twice" },
    compile: (unique: boolean) => (items: readonly Json[]) =>
      !unique || items.length < 2 || new Set(items.map(identityOf)).size === items.length,
  });
  return engine;
}

/** Equal for equal values: a scalar is its own, and no text begins as those of objects and lists do here. */
function identityOf(item: Json): Json {
  if (typeof item === "string") return `"${item}`;
  return typeof item === "object" && item !== null ? canonicalText(item) : item;
}
