import { Ajv, type ErrorObject, type Options, type ValidateFunction } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { canonicalText } from "../canonical.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject, member, objectMember, pointerTo } from "../json.ts";
import { APPLICATORS } from "./applicators.ts";
import { dialectOf, ignoresReferenceSiblings } from "./dialect.ts";
import { DYNAMIC, mentions, onlyIntoDefinitions, referencesIn } from "./mentions.ts";
import type { Languages } from "./patterns.ts";

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

/** Asks a validator that is not ours, Ajv, about single values of schemas that come from outside. */
export class Validator {
  readonly #languages: Languages;
  readonly #engines = new Map<string, Ajv>();

  constructor(languages: Languages) {
    this.#languages = languages;
  }

  /**
   * Whether a schema accepts a value, and if not, why. Only what the value touches is compiled: properties that it does not
   * have are left out. Patterns are run on automata, so that none can backtrack. `format` and `content…` are annotations.
   */
  validate(schema: Json, value: Json): Validation {
    const dialect = dialectOf(schema);
    if (!ENGINES.has(dialect) || mentions(schema, DYNAMIC) || holdsPrototype(value)) return undefined;
    const prepared = prepare(touched(schema, value), ignoresReferenceSiblings(dialect));
    if (typeof prepared !== "object" || prepared === null || isLarge(prepared)) return undefined;
    try {
      const engine = this.#engine(dialect, holdsInherited(prepared) || holdsInherited(value));
      const validate = engine.compile(prepared as JsonObject);
      // It keeps every schema that it has seen.
      engine.removeSchema(prepared as JsonObject);
      return { refusals: validate(value) === true ? [] : refusalsOf(validate) };
    } catch {
      // A reference that leads nowhere, a pattern without an automaton, a schema of another dialect: it cannot tell.
      return undefined;
    }
  }

  #engine(dialect: string, inherited: boolean): Ajv {
    const key = `${dialect} ${inherited}`;
    const known = this.#engines.get(key);
    if (known !== undefined) return known;
    const create = ENGINES.get(dialect) ?? ((options: Options) => new Ajv2020(options));
    const engine = create({
      allErrors: true,
      // Names such as `toString` are properties like any other, where they occur.
      ownProperties: inherited,
      strict: false,
      validateFormats: false,
      validateSchema: false,
      addUsedSchema: false,
      logger: false,
      // One value is checked by what is compiled: optimizing it costs more than it saves.
      code: { regExp: this.#regExp(), optimize: false },
    });
    this.#engines.set(key, engine);
    return engine;
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

const ENGINES: ReadonlyMap<string, (options: Options) => Ajv> = new Map([
  ["2020-12", (options: Options): Ajv => new Ajv2020(options)],
  ["2019-09", (options: Options): Ajv => new Ajv2019(options)],
  ["draft-07", (options: Options): Ajv => new Ajv(options)],
  ["draft-06", (options: Options): Ajv => new Ajv(options)],
  // Read as draft-07 after its two own spellings are translated.
  ["draft-04", (options: Options): Ajv => new Ajv(options)],
]);

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

/** A schema without what a value does not touch: it says nothing about the value, and compiling it is dear. */
function touched(schema: Json, value: Json): Json {
  // Any other reference may lead into any property.
  if (!isJsonObject(schema) || !onlyIntoDefinitions(schema, schema)) return schema;
  const { $defs, definitions, ...rest } = schema;
  const kept = touchedProperties(rest, value);
  const lists = { $defs: objectOf($defs), definitions: objectOf(definitions) };
  const used = usedDefinitions(kept, lists);
  return {
    ...(kept as JsonObject),
    ...Object.fromEntries(
      (["$defs", "definitions"] as const).flatMap((key) => {
        const names = Object.keys(lists[key]).filter((name) => used.has(`#/${key}/${name}`));
        if (names.length === 0) return [];
        return [[key, Object.fromEntries(names.map((name) => [name, lists[key][name] as Json]))] as const];
      }),
    ),
  };
}

function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function touchedProperties(schema: Json, value: Json): Json {
  const properties = isJsonObject(schema) ? objectMember(schema, "properties") : undefined;
  if (!isJsonObject(schema) || properties === undefined || !isJsonObject(value)) return schema;
  const names = Object.keys(properties).filter((name) => Object.hasOwn(value, name));
  const kept = names.map((name) => [name, touchedProperties(properties[name] as Json, value[name] as Json)]);
  return { ...schema, properties: Object.fromEntries(kept) };
}

/** The references to definitions that can be met on the way through a schema. */
function usedDefinitions(
  schema: Json,
  lists: Readonly<Record<"$defs" | "definitions", JsonObject>>,
): ReadonlySet<string> {
  const used = new Set<string>();
  const stack: Json[] = [schema];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    for (const reference of referencesIn(next)) {
      if (used.has(reference)) continue;
      used.add(reference);
      const [, key, name] = reference.split("/");
      const target = key === "$defs" || key === "definitions" ? member(lists[key], name ?? "") : undefined;
      if (target !== undefined) stack.push(target);
    }
  }
  return used;
}

/** Keywords that decide nothing here: the dialect is set from outside, and formats are annotations. */
const IDLE: ReadonlySet<string> = new Set([
  "$schema",
  "$comment",
  "title",
  "description",
  "default",
  "examples",
  "format",
]);

/** Members whose value is data: what looks like a keyword in there is none. */
const DATA: ReadonlySet<string> = new Set(["const", "enum", "required"]);

/**
 * A schema as Ajv reads it rightly: the dialect is set from outside, an empty enumeration is refused by it though it is valid,
 * and beside a reference of draft-07 and older nothing else counts.
 */
function prepare(schema: Json, alone: boolean): Json {
  if (isJsonArray(schema)) return schema.map((item) => prepare(item, alone));
  if (!isJsonObject(schema)) return schema;
  const listed = member(schema, "enum");
  if (isJsonArray(listed) && listed.length === 0) return { not: {} };
  const reference = member(schema, "$ref");
  if (alone && typeof reference === "string") {
    const definitions = ["$defs", "definitions"].filter((key) => Object.hasOwn(schema, key));
    return {
      $ref: reference,
      ...Object.fromEntries(definitions.map((key) => [key, prepareEach(schema[key] as Json, alone)])),
    };
  }
  const modern = withoutDraft04(schema);
  return Object.fromEntries(
    Object.entries(modern).flatMap(([keyword, value]): [string, Json][] => {
      if (IDLE.has(keyword)) return [];
      if (DATA.has(keyword)) return [[keyword, value]];
      return [[keyword, APPLICATORS.get(keyword) === "map" ? prepareEach(value, alone) : prepare(value, alone)]];
    }),
  );
}

/** `exclusiveMinimum: true` of draft-04 beside a `minimum` is the later `exclusiveMinimum: <number>`; so is the maximum. */
function withoutDraft04(schema: JsonObject): JsonObject {
  let modern: Record<string, Json> = schema;
  for (const [bound, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    if (typeof member(schema, exclusive) !== "boolean") continue;
    const { [bound]: value, [exclusive]: strict, ...rest } = modern;
    modern = value === undefined ? rest : { ...rest, [strict === true ? exclusive : bound]: value };
  }
  return modern;
}

/** A map of names to schemas, in which a name may be that of a keyword. */
function prepareEach(map: Json, alone: boolean): Json {
  if (!isJsonObject(map)) return map;
  return Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, prepare(schema, alone)]));
}

function refusalsOf({ errors }: ValidateFunction): readonly Refusal[] {
  return (errors ?? []).map((error) => ({
    path: error.instancePath,
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
      return `must be ${[params.type].flat().join(" or ")}`;
    case "minLength":
    case "maxLength":
      return countWords(keyword, params.limit, "character");
    case "minItems":
    case "maxItems":
      return countWords(keyword, params.limit, "item");
    case "minProperties":
    case "maxProperties":
      return countWords(keyword, params.limit, "member");
    case "const":
      return `must be ${canonicalText(params.allowedValue as Json)}`;
    default:
      // Ajv's own words, with signs as people write them.
      return message.replace("<=", "≤").replace(">=", "≥").replace("must NOT", "must not");
  }
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
