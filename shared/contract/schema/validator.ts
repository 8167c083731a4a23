import type { Ajv, ErrorObject, ValidateFunction } from "ajv";
import { canonicalText } from "../canonical.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject, pointerTo } from "../json.ts";
import { ajvEngine } from "./ajv-engine.ts";
import { type Dialect, dialectOf, ignoresReferenceSiblings } from "./dialect.ts";
import { DYNAMIC, mentions, onlyIntoDefinitions, REFERENCES } from "./mentions.ts";
import { formatOfPattern, type Languages } from "./patterns.ts";
import { withStaticReferences } from "./static-references.ts";
import { toldErrors } from "./told-errors.ts";
import { asAjvReads } from "./validator-schema.ts";
import { valueParts } from "./value-parts.ts";

/** One reason why a validator refuses a value. */
export interface Refusal {
  /** JSON pointer within the value. */
  readonly path: string;
  /** The keyword that refuses. */
  readonly keyword: string;
  /** The property that is missing or not allowed, where the keyword is about one. */
  readonly property: string | undefined;
  /** What the value must be, in words that follow the path: `must be at most 100`. */
  readonly words: string;
}

/** What the validator says of a value; `undefined` = it cannot tell (a dialect or a keyword that it gets wrong). */
export type Validation = { readonly refusals: readonly Refusal[] } | undefined;

/** As {@link Validation}, with the reason why it cannot tell: a clause about the schema or the value, without a part of either. */
export type Judgement = NonNullable<Validation> | { readonly obstacle: string };

/** Asks a validator that is not ours, Ajv, about single values of schemas that come from outside. */
export class Validator {
  readonly #languages: Languages;
  readonly #engines = new Map<string, Ajv>();
  readonly #validators = new Map<string, { readonly validate: ValidateFunction | undefined }>();
  readonly #recent = new Map<string, { readonly validate: ValidateFunction | undefined }>();

  constructor(languages: Languages) {
    this.#languages = languages;
  }

  /**
   * Whether a schema accepts a value, and if not, why. The value is taken apart (see {@link valueParts}), and a part's schema
   * that was compiled before is not compiled again. Patterns are run on automata, so that none can backtrack. `content…` is an
   * annotation, and so is `format` unless it is asserted.
   */
  validate(schema: Json, value: Json): Validation {
    const judgement = this.judge(schema, value);
    return "refusals" in judgement ? judgement : undefined;
  }

  /** As {@link validate}; says why where it cannot tell. */
  judge(written: Json, value: Json): Judgement {
    const dialect = dialectOf(written);
    if (dialect === "unknown") return { obstacle: "the dialect of the schema is not known" };
    const schema = withStaticReferences(written, dialect);
    if (mentions(schema, DYNAMIC)) return { obstacle: "the schema has dynamic references" };
    if (holdsPrototype(value)) return { obstacle: "the value has a member `__proto__`" };
    const alone = ignoresReferenceSiblings(dialect);
    const parts = isApart(schema) ? valueParts(schema, value, { alone }) : [{ path: "", value, schema }];
    const refusals: Refusal[] = [];
    for (const part of parts) {
      const prepared = asAjvReads(part.schema, {
        alone,
        patternOf: (format) => this.#languages.assertedPattern(format),
      });
      if (saysNothing(prepared)) continue;
      if (isLarge(prepared)) return { obstacle: "the schema is too large" };
      const validate = this.#compiled(prepared, {
        dialect,
        inherited: holdsInherited(prepared) || holdsInherited(part.value),
      });
      if (validate === undefined)
        return { obstacle: "a reference of the schema leads nowhere, or a keyword has a value that it cannot have" };
      try {
        if (validate(part.value) !== true) refusals.push(...refusalsOf(validate, part.path));
      } catch {
        return { obstacle: "the schema has a pattern that cannot be run without backtracking" };
      }
    }
    return { refusals };
  }

  /** `undefined` for a reference that leads nowhere or a schema of another dialect. */
  #compiled(prepared: Json, { dialect, inherited }: Reading): ValidateFunction | undefined {
    const key = `${dialect} ${inherited} ${JSON.stringify(prepared)}`;
    const known = this.#validators.get(key) ?? this.#recent.get(key);
    if (known !== undefined) return known.validate;
    const engine = this.#engine(dialect, inherited);
    const validate = engine === undefined ? undefined : compiled(engine, prepared);
    if (key.length <= KEY_LIMIT) this.#validators.set(key, { validate });
    else this.#keepForAWhile(key, validate);
    return validate;
  }

  /** Long ones come again only while one search is under way. */
  #keepForAWhile(key: string, validate: ValidateFunction | undefined): void {
    const [oldest] = this.#recent.keys();
    if (this.#recent.size >= RECENT && oldest !== undefined) this.#recent.delete(oldest);
    this.#recent.set(key, { validate });
  }

  #engine(dialect: Dialect, inherited: boolean): Ajv | undefined {
    const key = `${dialect} ${inherited}`;
    // Names such as `toString` are properties like any other, where they occur.
    const engine =
      this.#engines.get(key) ?? ajvEngine(dialect, this.#languages, { allErrors: true, ownProperties: inherited });
    if (engine !== undefined) this.#engines.set(key, engine);
    return engine;
  }
}

interface Reading {
  readonly dialect: Dialect;
  /** Whether names occur that every object inherits. */
  readonly inherited: boolean;
}

/** Characters of a schema that is kept compiled for good, at most, and how many longer ones are kept at a time. */
const KEY_LIMIT = 1_000;
const RECENT = 16;

/** Ajv finds the root of a schema only among those that it keeps, and it keeps each that it has seen. */
function compiled(engine: Ajv, prepared: Json): ValidateFunction | undefined {
  try {
    return engine.compile(prepared as JsonObject | boolean);
  } catch {
    return undefined;
  } finally {
    if (isJsonObject(prepared)) engine.removeSchema(prepared);
  }
}

const IDENTIFIERS: ReadonlySet<string> = new Set(["$id"]);

/** Whether a value can be taken apart by a schema: any other reference, or one with another base, may lead into any part. */
function isApart(schema: Json): schema is JsonObject {
  if (!isJsonObject(schema)) return false;
  if (mentions(schema, REFERENCES) && !onlyIntoDefinitions(schema, schema)) return false;
  if (!mentions(schema, IDENTIFIERS)) return true;
  const { $id: _ownName, ...rest } = schema;
  return !mentions(rest, IDENTIFIERS);
}

function saysNothing(schema: Json): boolean {
  return schema === true || (isJsonObject(schema) && Object.keys(schema).length === 0);
}

/** Members and items of a schema that is compiled at most. */
const SIZE_LIMIT = 3_000;

function isLarge(schema: Json): boolean {
  let left = SIZE_LIMIT;
  const stack: Json[] = [schema];
  for (let value = stack.pop(); value !== undefined && left > 0; value = stack.pop()) {
    left -= 1;
    if (typeof value === "object" && value !== null)
      for (const child of Object.values(value)) stack.push(child as Json);
  }
  return left <= 0;
}

/** Ajv never looks at a property of this name. */
function holdsPrototype(value: Json): boolean {
  if (isJsonArray(value)) return value.some(holdsPrototype);
  if (!isJsonObject(value)) return false;
  return Object.hasOwn(value, "__proto__") || Object.values(value).some(holdsPrototype);
}

/** Whether a name that every object inherits stands anywhere, as a key or as a text. */
function holdsInherited(value: Json): boolean {
  if (typeof value === "string") return value in Object.prototype;
  if (isJsonArray(value)) return value.some(holdsInherited);
  if (!isJsonObject(value)) return false;
  return Object.keys(value).some((key) => key in Object.prototype || holdsInherited(value[key] as Json));
}

function refusalsOf({ errors }: ValidateFunction, path: string): readonly Refusal[] {
  return toldErrors(errors ?? []).map((error) => ({
    path: path + error.instancePath,
    keyword: error.keyword,
    property: propertyOf(error),
    words: wordsOf(error),
  }));
}

function propertyOf({ params }: ErrorObject): string | undefined {
  const named: unknown = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  return typeof named === "string" ? named : undefined;
}

function wordsOf(error: ErrorObject): string {
  const { keyword, params, message = "does not fit" } = error;
  const property = propertyOf(error);
  switch (keyword) {
    case "required":
    case "dependentRequired":
      return `must have ${property ?? "more"}`;
    case "additionalProperties":
    case "unevaluatedProperties":
      return `must not have ${property ?? "more"}`;
    case "false schema":
      return "must not be there";
    case "enum":
      return `must be one of ${valuesIn(params.allowedValues)}`;
    case "type":
      return `must be ${[params.type].flat().map(withArticle).join(" or ")}`;
    case "minLength":
    case "maxLength":
      return countWords(keyword, params.limit, "character");
    case "minItems":
    case "maxItems":
      return countWords(keyword, params.limit, "item");
    case "minProperties":
    case "maxProperties":
      return countWords(keyword, params.limit, "member");
    case "pattern": {
      const format = formatOfPattern(String(params.pattern));
      return format === undefined ? message : `must be a string of the format ${format.name}`;
    }
    case "not":
      return "must not fit what is excluded";
    case "contains":
      return `must contain ${containedWords(params.minContains, params.maxContains)} of the kind that is asked for`;
    case "anyOf":
      return "must fit one of the alternatives";
    case "oneOf":
      return `must fit exactly one of the alternatives${params.passingSchemas === null ? "" : ", and fits more than one"}`;
    case "propertyNames":
      return `must not have the name ${JSON.stringify(params.propertyName)}`;
    case "const":
      return `must be ${canonicalText(params.allowedValue as Json)}`;
    default:
      // Ajv's own words, with signs as people write them.
      return message.replace("<=", "≤").replace(">=", "≥").replace("must NOT", "must not");
  }
}

/** Words for a type, as a sentence about one value has them. */
function withArticle(type: unknown): string {
  if (type === "null") return "null";
  return `${/^[aio]/.test(String(type)) ? "an" : "a"} ${type}`;
}

function containedWords(least: unknown, most: unknown): string {
  const items = (count: unknown) => `${count} item${count === 1 ? "" : "s"}`;
  if (most === undefined) return `at least ${items(least ?? 1)}`;
  return least === undefined || least === 0 ? `at most ${items(most)}` : `${least} to ${items(most)}`;
}

function countWords(keyword: string, limit: unknown, unit: string): string {
  return `must have at ${keyword.startsWith("min") ? "least" : "most"} ${limit} ${unit}${limit === 1 ? "" : "s"}`;
}

/** Values named in one sentence; more are counted. */
const NAMED = 5;

function valuesIn(values: unknown): string {
  const list = Array.isArray(values) ? values : [];
  const named = list.slice(0, NAMED).map((value) => canonicalText(value as Json));
  return named.join(", ") + (list.length > NAMED ? ` and ${list.length - NAMED} more` : "");
}

/** The first reason as a phrase: `/limit must be ≤ 100`, `must have pageId`. */
export function refusalWords({ path, words }: Refusal): string {
  return path === "" ? words : `${path} ${words}`;
}

/** Where a refusal points in the value: its path and the property it names. */
export function refusedPlace({ path, property }: Refusal): string {
  return property === undefined ? path : pointerTo(path, property);
}
