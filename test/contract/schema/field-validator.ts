import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isMultiple } from "../../../evaluate/decimals.mjs";
import { isJsonArray, isJsonObject, type Json, type JsonObject, member } from "../../../shared/contract/json.ts";

/** Whether a schema accepts a value; `undefined` = the validator cannot tell, because it is known to be wrong there. */
export type Ask = (value: Json) => boolean | undefined;

/**
 * Ajv 8.20 with its traps handled, for schemas of draft-07 and 2020-12 that name their dialect at the root. Nothing of the
 * product. It does not answer where it is wrong and no way to write the schema makes it right:
 *
 * - `unevaluatedItems`: it loses what `contains` and the branches of `oneOf` have looked at;
 * - `unevaluatedProperties` with an `if` that lacks a branch, or with a name in the value that every object inherits;
 * - `contains` beside a list of positions: both use one variable, and [] has the answer of the positions;
 * - where alternatives nest it sometimes sets a member of `undefined`, to remember what was looked at.
 */
export class FieldValidator {
  readonly #engines = { modern: engine(new Ajv2020(OPTIONS)), old: engine(new Ajv(OPTIONS)) };

  asks(schema: Json): Ask {
    if (typeof schema === "boolean") return () => schema;
    if (isTrap(schema)) return () => undefined;
    const old = isJsonObject(schema) && /draft-07/.test(String(member(schema, "$schema")));
    const compiler = old ? this.#engines.old : this.#engines.modern;
    const prepared = prepare(schema, old) as JsonObject;
    const validate = compiler.compile(prepared);
    // It keeps every schema that it has seen.
    compiler.removeSchema(prepared);
    const marks = mentions(schema, "unevaluatedProperties");
    return (value) => {
      if (marks && holdsInherited(value)) return undefined;
      try {
        return validate(value) === true;
      } catch (error) {
        if (error instanceof TypeError && /^Cannot set properties of undefined/.test(error.message)) return undefined;
        throw error;
      }
    };
  }
}

const OPTIONS = {
  strict: false,
  // `toString` and `constructor` are names like any other.
  ownProperties: true,
  validateFormats: false,
  validateSchema: false,
  logger: false,
  // Has draft-07 read the `maxContains` that is put in below.
  next: true,
  code: { optimize: false },
} as const;

/** Floating-point arithmetic refuses 19.99 as a multiple of 0.01. */
function engine<T extends Ajv>(ajv: T): T {
  const validate = (step: number, value: number) => isMultiple(value, step);
  ajv.removeKeyword("multipleOf");
  ajv.addKeyword({ keyword: "multipleOf", type: "number", validate });
  return ajv;
}

/**
 * The dialect is chosen by the class; beside a `$ref` of draft-07 nothing counts; and `contains` in a loop keeps the answer of
 * the array before for an empty one, unless it has to count.
 */
function prepare(value: Json, old: boolean, isMap = false): Json {
  if (isJsonArray(value)) return value.map((item) => prepare(item, old));
  if (!isJsonObject(value)) return value;
  const each = (object: JsonObject) =>
    Object.entries(object).map(([key, item]): [string, Json] => {
      if (!isMap && DATA.has(key)) return [key, item];
      return [key, prepare(item, old, !isMap && MAPS.has(key))];
    });
  if (isMap) return Object.fromEntries(each(value));
  const { $schema: _dialect, ...schema } = value;
  const { $ref, definitions } = schema;
  if (old && $ref !== undefined)
    return Object.fromEntries(each(definitions === undefined ? { $ref } : { $ref, definitions }));
  const counted = Object.hasOwn(schema, "contains") && !Object.hasOwn(schema, "maxContains");
  return Object.fromEntries(each(counted ? { ...schema, maxContains: Number.MAX_SAFE_INTEGER } : schema));
}

const DATA = new Set(["const", "enum", "default", "examples"]);
const MAPS = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies"]);

function isTrap(schema: Json): boolean {
  if (mentions(schema, "unevaluatedItems") || holds(schema, countsBesidePositions)) return true;
  return mentions(schema, "unevaluatedProperties") && holds(schema, lacksBranch);
}

function mentions(schema: Json, keyword: string): boolean {
  return JSON.stringify(schema).includes(`"${keyword}":`);
}

/** Whether an object anywhere in a schema is of this kind. */
function holds(schema: Json, kind: (object: JsonObject) => boolean): boolean {
  if (isJsonArray(schema)) return schema.some((item) => holds(item, kind));
  return isJsonObject(schema) && (kind(schema) || Object.values(schema).some((item) => holds(item, kind)));
}

function lacksBranch(schema: JsonObject): boolean {
  return Object.hasOwn(schema, "if") && !(Object.hasOwn(schema, "then") && Object.hasOwn(schema, "else"));
}

function countsBesidePositions({ contains, prefixItems, items }: JsonObject): boolean {
  return contains !== undefined && (isJsonArray(prefixItems) || isJsonArray(items));
}

function holdsInherited(value: Json): boolean {
  if (isJsonArray(value)) return value.some(holdsInherited);
  if (!isJsonObject(value)) return false;
  return Object.entries(value).some(([key, item]) => key in Object.prototype || holdsInherited(item));
}
