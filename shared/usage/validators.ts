import type { Ajv, ErrorObject, ValidateFunction } from "ajv";
import type { Json, JsonObject } from "../contract/json.ts";
import { ajvEngine } from "../contract/schema/ajv-engine.ts";
import type { Dialect } from "../contract/schema/dialect.ts";
import type { Languages } from "../contract/schema/patterns.ts";
import { declaredNames } from "./declared-names.ts";

/** A compiled schema: whether it accepts a value, and what it says against it. Both throw where it cannot tell. */
export interface CompiledSchema {
  readonly accepts: (value: Json) => boolean;
  /** Everything that it says against a value; compiled on the first question. */
  readonly errors: (value: Json) => readonly ErrorObject[];
}

/** Compiles schemas with Ajv (see {@link ajvEngine}), for many values each. One instance serves one replay. */
export class Validators {
  readonly #languages: Languages;
  readonly #engines = new Map<string, Ajv>();

  constructor(languages: Languages) {
    this.#languages = languages;
  }

  /** A schema that was made ready for Ajv; `undefined` when it does not know the dialect, or does not take the schema. */
  compile(schema: JsonObject | boolean, dialect: Dialect): CompiledSchema | undefined {
    // Names such as `toString` are properties like any other; to look out for them costs a fifth of the time.
    const ownProperties = [...declaredNames(schema)].some((name) => name in Object.prototype);
    const engine = (allErrors: boolean) =>
      this.#compile(schema, `${dialect} ${allErrors} ${ownProperties}`, () =>
        // A definition that is used a thousand times is compiled once.
        ajvEngine(dialect, this.#languages, { allErrors, ownProperties, inlineRefs: false, messages: false }),
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

  #compile(schema: JsonObject | boolean, name: string, create: () => Ajv | undefined): ValidateFunction | undefined {
    const engine = this.#engines.get(name) ?? create();
    if (engine === undefined) return undefined;
    this.#engines.set(name, engine);
    try {
      return engine.compile(schema);
    } catch {
      // References that lead nowhere, keywords of another dialect, schemas nested too deep: our own evaluator takes over.
      return undefined;
    } finally {
      // It keeps every schema that it has seen.
      engine.removeSchema(schema);
    }
  }
}
