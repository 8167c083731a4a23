import { isJsonArray, isJsonObject, type Json, type JsonObject, member } from "../json.ts";
import { APPLICATORS } from "./applicators.ts";
import { asDialectReads, type Dialect } from "./dialect.ts";
import { type Position, type SchemaDocument, type SchemaNode, schemaDocument } from "./document.ts";
import { FRACTION, NUMBER, type TypeSet, typeNames, typeOfValue, typesOfKeyword } from "./json-types.ts";
import { mentions, REFERENCES } from "./mentions.ts";

/**
 * What a reader puts up with beyond a schema. `keys`: undeclared ones, which it ignores. `values`: those, and other members of
 * an enumeration that are of a known type and shape, and wider limits. Never a missing field, another type or another shape.
 */
export type Tolerance = "keys" | "values";

/** Schemas as tolerant readers take them. What one accepts, its tolerant reading accepts, too. */
export class TolerantReading {
  readonly #documents = new Map<SchemaDocument, SchemaDocument>();
  readonly #tolerance: Tolerance;

  constructor(tolerance: Tolerance) {
    this.#tolerance = tolerance;
  }

  /** A node as it is taken. Its places are marked, so that views keep it apart from the node itself. */
  node(node: SchemaNode): SchemaNode {
    return node.map((position) => this.#position(position));
  }

  #position({ schema, pointer, base, document }: Position): Position {
    return {
      schema: readTolerantly(schema, this.#tolerance, document.dialect),
      pointer: this.#marked(pointer),
      base,
      document: this.#document(document),
    };
  }

  #document(document: SchemaDocument): SchemaDocument {
    const known = this.#documents.get(document);
    if (known !== undefined) return known;
    const { root, pointer, languages, dialect } = document;
    const read = schemaDocument(
      readTolerantly(root, this.#tolerance, dialect),
      this.#marked(pointer),
      languages,
      dialect,
    );
    this.#documents.set(document, read);
    return read;
  }

  #marked(pointer: string): string {
    return `${this.#tolerance}:${pointer}`;
  }
}

/** How deep in each other schemas are read tolerantly; what is deeper is read strictly. */
const DEPTH_LIMIT = 200;

/** A schema that accepts what a tolerant reader of the given one understands. */
export function readTolerantly(schema: Json, tolerance: Tolerance, dialect: Dialect): Json {
  return read(schema, { tolerance, dialect, depth: 0 });
}

interface Manner {
  readonly tolerance: Tolerance;
  readonly dialect: Dialect;
  readonly depth: number;
}

/**
 * A wider reading of these would be a narrower one of the whole. References in them lead to definitions that are read widely
 * all the same, which errs on the side of a break.
 */
const STRICT: ReadonlySet<string> = new Set(["not", "if"]);

/** The schema itself where nothing is read more widely. */
function read(schema: Json, manner: Manner): Json {
  if (!isJsonObject(schema) || manner.depth > DEPTH_LIMIT) return schema;
  const deeper = { ...manner, depth: manner.depth + 1 };
  const parts = mapped(schema, (value, keyword) => (STRICT.has(keyword) ? value : readKeyword(keyword, value, deeper)));
  if (manner.tolerance === "values") return withoutLimits(inclusively(parts), manner.dialect);
  const same = parts.oneOf === schema.oneOf && !mentions(schema.oneOf, REFERENCES);
  return same ? parts : inclusively(parts);
}

function readKeyword(keyword: string, value: Json, manner: Manner): Json {
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") return readKey(value, manner);
  const form = keyword === "dependencies" ? "map" : APPLICATORS.get(keyword);
  if (form === undefined) return value;
  if (form === "map" && isJsonObject(value)) {
    const isKey = keyword === "properties" || keyword === "patternProperties";
    return mapped(value, (part) => (isKey ? readKey(part, manner) : read(part, manner)));
  }
  if (isJsonArray(value)) {
    const parts = value.map((part) => read(part, manner));
    return parts.some((part, index) => part !== value[index]) ? parts : value;
  }
  return form === "map" ? value : read(value, manner);
}

/** A key that was refused is one that is ignored. */
function readKey(schema: Json, manner: Manner): Json {
  const refused = schema === false || (isJsonObject(schema) && isAnything(member(schema, "not")));
  return refused || read(schema, manner);
}

function isAnything(schema: Json | undefined): boolean {
  return schema === true || (isJsonObject(schema) && Object.keys(schema).length === 0);
}

/** Alternatives that are read more widely may overlap, and whoever understands both minds neither. */
function inclusively(schema: JsonObject): JsonObject {
  const { oneOf, ...rest } = schema;
  return oneOf === undefined ? schema : withDemand(rest, { anyOf: oneOf });
}

/** Keywords that limit values of a type and say nothing about their shape. */
const LIMITS: ReadonlySet<string> = new Set(
  (
    "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern format maxItems uniqueItems " +
    "minProperties maxProperties propertyNames enum const"
  ).split(" "),
);

function withoutLimits(schema: JsonObject, dialect: Dialect): JsonObject {
  const values = valuesOf(schema);
  if (values?.length === 0) return schema;
  const limited = Object.keys(schema).some((keyword) => LIMITS.has(keyword) || COUNTS.has(keyword));
  if (!limited) return schema;
  const kept = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !LIMITS.has(keyword)));
  const read = withFewItems(kept, dialect);
  return values === undefined ? read : withDemand(read, shapeOfAny(values, declaredTypes(schema)));
}

const COUNTS: ReadonlySet<string> = new Set(["minItems", "contains", "minContains", "maxContains"]);

/** Readers take the first item of an array that had some, and look for none that is in no certain place. */
function withFewItems(schema: JsonObject, dialect: Dialect): JsonObject {
  const { minItems, contains, minContains: _least, maxContains: _most, ...rest } = schema;
  const first = typeof minItems === "number" && minItems >= 1 ? { minItems: 1 } : {};
  // Where none need be contained, the keyword only says which items count as evaluated.
  const none = asDialectReads({ minContains: 0 }, dialect);
  const counted = contains === undefined || Object.keys(none).length === 0 ? {} : { contains: true, ...none };
  return { ...rest, ...first, ...counted };
}

/** The values that are enumerated; `undefined` = any. */
function valuesOf(schema: JsonObject): readonly Json[] | undefined {
  const [fixed, listed] = [member(schema, "const"), member(schema, "enum")];
  if (fixed !== undefined) return [fixed];
  return isJsonArray(listed) ? listed : undefined;
}

function declaredTypes(schema: JsonObject): TypeSet {
  return Object.hasOwn(schema, "type") ? typesOfKeyword(member(schema, "type")) : 0;
}

/** Fits the types and shapes of these values; that an integer has no fraction counts unless numbers are declared. */
function shapeOfAny(values: readonly Json[], declared: TypeSet): JsonObject {
  const known = values.filter(isScalar).reduce<TypeSet>((set, value) => set | typeOfValue(value), 0);
  const fractions = (known & FRACTION) !== 0 || ((known & NUMBER) !== 0 && (declared & NUMBER) === NUMBER);
  const types = typeNames(fractions ? known | NUMBER : known);
  const shapes = new Map(
    values.filter((value) => !isScalar(value)).map((value) => [JSON.stringify(shapeOf(value)), shapeOf(value)]),
  );
  const all = [...(types.length === 0 ? [] : [{ type: types }]), ...shapes.values()];
  return all.length === 1 && all[0] !== undefined ? all[0] : { anyOf: all };
}

function isScalar(value: Json): boolean {
  return typeof value !== "object" || value === null;
}

/** The shape of one value: the types of what it holds, and where. */
function shapeOf(value: Json): JsonObject {
  if (isJsonArray(value))
    return value.length === 0 ? { type: "array" } : { type: "array", minItems: 1, items: shapeOfAny(value, 0) };
  if (!isJsonObject(value)) return shapeOfAny([value], 0);
  return { type: "object", required: Object.keys(value), properties: mapped(value, (part) => shapeOf(part)) };
}

function withDemand(schema: JsonObject, demand: JsonObject): JsonObject {
  const others = member(schema, "allOf");
  return { ...schema, allOf: [...(isJsonArray(others) ? others : []), demand] };
}

/** An object with other values; itself where all of them stay. */
function mapped(object: JsonObject, form: (value: Json, key: string) => Json): JsonObject {
  const entries = Object.entries(object).map(([key, value]) => [key, form(value, key)] as const);
  return entries.some(([key, value]) => value !== object[key]) ? Object.fromEntries(entries) : object;
}
