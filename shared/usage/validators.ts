import { Ajv, type ErrorObject, type Options, type ValidateFunction } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { canonicalText } from "../contract/canonical.ts";
import type { Json, JsonObject } from "../contract/json.ts";
import { isMultipleOf } from "../contract/schema/decimal.ts";
import type { Dialect } from "../contract/schema/dialect.ts";
import type { Languages } from "../contract/schema/patterns.ts";
import { declaredNames } from "./declared-names.ts";

/** A compiled schema: whether it accepts a value, and what it says against it. Both throw where it cannot tell. */
export interface CompiledSchema {
  readonly accepts: (value: Json) => boolean;
  /** Everything that it says against a value; compiled on the first question. */
  readonly errors: (value: Json) => readonly ErrorObject[];
}

/**
 * Compiles schemas with Ajv, for many values each. Patterns run on automata, so that none can backtrack, and a pattern without
 * one throws; multiples are told in decimal arithmetic and repeated items in linear time. `format` and `content…` are
 * annotations. One instance serves one replay.
 */
export class Validators {
  readonly #languages: Languages;
  readonly #engines = new Map<string, Ajv>();

  constructor(languages: Languages) {
    this.#languages = languages;
  }

  /** A schema that was made ready for Ajv; `undefined` when it has no such dialect, or does not take the schema. */
  compile(schema: JsonObject | boolean, dialect: Dialect): CompiledSchema | undefined {
    const create = ENGINES.get(dialect);
    if (create === undefined) return undefined;
    // Names such as `toString` are properties like any other; to look out for them costs a fifth of the time.
    const ownProperties = [...declaredNames(schema)].some((name) => name in Object.prototype);
    const engine = (allErrors: boolean) =>
      this.#compile(schema, `${dialect} ${allErrors} ${ownProperties}`, () =>
        create(this.#options({ allErrors, ownProperties })),
      );
    const first = engine(false);
    if (first === undefined) return undefined;
    let all: ValidateFunction | undefined;
    return {
      accepts: (value) => first(value) === true,
      errors: (value) => {
        all ??= engine(true);
        if (all === undefined) throw new RangeError("the schema does not compile a second time");
        return all(value) === true ? [] : (all.errors ?? []);
      },
    };
  }

  #compile(schema: JsonObject | boolean, name: string, create: () => Ajv): ValidateFunction | undefined {
    const engine = this.#engines.get(name) ?? withOwnKeywords(create());
    this.#engines.set(name, engine);
    try {
      const validate = engine.compile(schema);
      // It keeps every schema that it has seen.
      engine.removeSchema(schema);
      return validate;
    } catch {
      // References that lead nowhere, keywords of another dialect, schemas nested too deep: our own evaluator takes over.
      return undefined;
    }
  }

  #options(chosen: Pick<Options, "allErrors" | "ownProperties">): Options {
    return {
      ...chosen,
      // A definition that is used a thousand times is compiled once.
      inlineRefs: false,
      strict: false,
      validateFormats: false,
      validateSchema: false,
      addUsedSchema: false,
      messages: false,
      logger: false,
      // What the optimizer saves at run time it takes ten times over in compiling.
      code: { regExp: this.#regExp(), optimize: false },
    };
  }

  #regExp() {
    const languages = this.#languages;
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
}

const ENGINES: ReadonlyMap<Dialect, (options: Options) => Ajv> = new Map<Dialect, (options: Options) => Ajv>([
  ["2020-12", (options) => new Ajv2020(options)],
  ["2019-09", (options) => new Ajv2019(options)],
  ["draft-07", (options) => new Ajv(options)],
  ["draft-06", (options) => new Ajv(options)],
]);

/** Ajv divides binary fractions, and compares each item with each other one. */
function withOwnKeywords(engine: Ajv): Ajv {
  for (const keyword of ["multipleOf", "uniqueItems"]) engine.removeKeyword(keyword);
  engine.addKeyword({
    keyword: "multipleOf",
    type: "number",
    schemaType: "number",
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
