import fc from "fast-check";
import type { Json, JsonObject } from "../../../shared/contract/json.ts";
import { withoutEndlessReferences } from "./endless-references.ts";
import { EDITS, type Edit, edited } from "./schema-edits.ts";

/** The dialects that servers write. */
export type DialectName = "2020-12" | "draft-07";

/** A schema and another one, which is what some edits made of it half of the time. */
export interface SchemaPair {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** Names and texts are few, so that schemas have something to say about each other and values meet them. */
export const NAMES = ["a", "b", "ab", "constructor"] as const;
export const PLAIN_VALUES: readonly Json[] = ["", "a", "b", "ab", "abab", 0, 1, 2, 3, -1, 0.5, 1.5, null, true, false];
const VALUES: readonly Json[] = [...PLAIN_VALUES, [], ["a"], [1, 2], {}, { a: 1 }, { a: "a", b: 1 }];
const PATTERNS = ["^a", "b$", "^[ab]+$", "^a{1,2}$", "a|b", "^.$", "^(?!a)", "(?<!a)$"] as const;
const TYPES = ["null", "boolean", "integer", "number", "string", "array", "object"] as const;

/** Schemas of every keyword of the dialect, with definitions and references between them, small enough to relate often. */
export function everySchema(dialect: DialectName): fc.Arbitrary<JsonObject> {
  const { schema } = schemasOf(dialect);
  return fc.tuple(schema, schema, schema).map(([body, first, second]) => rooted(dialect, body, [first, second]));
}

/** Pairs of such schemas. Half of the second ones are the first one after one to three edits. */
export function schemaPairs(dialect: DialectName): fc.Arbitrary<SchemaPair> {
  const one = everySchema(dialect);
  const { schema } = schemasOf(dialect);
  const edit: fc.Arbitrary<Edit> = fc.record({
    place: fc.nat({ max: 30 }),
    action: fc.constantFrom(...EDITS),
    detail: fc.nat({ max: 7 }),
    other: schema,
  });
  const changed = fc
    .tuple(one, fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([before, edits]) => ({ before, after: withoutEndlessReferences(edits.reduce(edited, before)) }));
  return fc.oneof(changed, fc.record({ before: one, after: one }));
}

/** A schema as that of one required argument or field, so that a tool can have it; its definitions stay at the root. */
export function asArgument({ $schema, $defs, definitions, ...schema }: JsonObject): JsonObject {
  const around = Object.entries({ $schema, $defs, definitions }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(around), type: "object", properties: { x: schema }, required: ["x"] } as JsonObject;
}

function rooted(dialect: DialectName, body: Json, [first, second]: readonly [Json, Json]): JsonObject {
  const definitions = { A: first, B: second };
  const keywords = body === true ? {} : body === false ? { not: {} } : (body as JsonObject);
  const schema =
    dialect === "draft-07"
      ? { $schema: "http://json-schema.org/draft-07/schema#", ...keywords, definitions }
      : { ...keywords, $defs: definitions };
  return withoutEndlessReferences(schema);
}

interface Tied {
  readonly schema: Json;
  readonly keywords: Json;
}

function schemasOf(dialect: DialectName): { readonly schema: fc.Arbitrary<Json> } {
  const modern = dialect === "2020-12";
  const { schema } = fc.letrec<Tied>((tie: fc.LetrecTypedTie<Tied>) => {
    const sub = tie("schema");
    const groups = [...plainGroups(), ...objectGroups(sub, modern), ...arrayGroups(sub, modern), ...logic(sub, modern)];
    const positions = fc.array(sub, { minLength: 1, maxLength: 2, size: "max" });
    const rare = partly({ prefixItems: positions, unevaluatedItems: sub }, "unevaluatedItems");
    const weighted = groups.map((arbitrary) => ({ arbitrary, weight: 6 }));
    return {
      schema: fc.oneof(
        { maxDepth: 3, depthSize: "small", withCrossShrink: true },
        fc.constantFrom<Json>(true, {}, { type: "string" }, { type: "integer" }, { type: ["object", "null"] }, false),
        { arbitrary: tie("keywords"), weight: 6 },
      ),
      keywords: fc
        // Ajv cannot tell about schemas with `unevaluatedItems`.
        .array(fc.oneof(...weighted, { arbitrary: rare, weight: modern ? 1 : 0 }), {
          minLength: 1,
          maxLength: 2,
          size: "max",
        })
        .map((parts) => Object.assign({}, ...parts) as Json),
    };
  });
  return { schema };
}

const count = (max: number) => fc.nat({ max });
const some = <T>(...items: readonly T[]) => fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength: 3 });

/** Some of these keywords, and always those that are named. */
function partly(
  keywords: Record<string, fc.Arbitrary<unknown>>,
  ...always: readonly string[]
): fc.Arbitrary<JsonObject> {
  const singles = Object.entries(keywords).map(([keyword, value]) => fc.record({ [keyword]: value }));
  const named = fc.record(Object.fromEntries(Object.entries(keywords).filter(([keyword]) => always.includes(keyword))));
  const others = fc.array(fc.oneof(...singles), { minLength: always.length === 0 ? 1 : 0, maxLength: 2, size: "max" });
  return fc.tuple(named, others).map(([first, rest]): JsonObject => Object.assign({}, first, ...rest) as JsonObject);
}

function plainGroups(): readonly fc.Arbitrary<JsonObject>[] {
  const bound = fc.constantFrom(-1, 0, 1, 2, 3, 0.5);
  return [
    partly({ type: fc.oneof(fc.constantFrom(...TYPES), some(...TYPES)) }, "type"),
    partly({ enum: some(...VALUES), type: fc.constantFrom("string", "integer") }, "enum"),
    partly({ const: fc.constantFrom(...VALUES) }, "const"),
    partly(
      {
        type: fc.constantFrom("number", "integer"),
        minimum: bound,
        maximum: bound,
        exclusiveMinimum: bound,
        exclusiveMaximum: bound,
        multipleOf: fc.constantFrom(1, 2, 3, 0.5, 0.1),
      },
      "type",
    ),
    partly(
      {
        type: fc.constant("string"),
        minLength: count(3),
        maxLength: count(4),
        pattern: fc.constantFrom(...PATTERNS),
      },
      "type",
    ),
    partly({
      title: fc.constantFrom("One", "Two"),
      description: fc.constantFrom("First.", "Second."),
      default: fc.constantFrom(...VALUES),
      examples: fc.constantFrom<Json>([1], ["a", null]),
      format: fc.constantFrom("email", "date"),
      contentEncoding: fc.constant("base64"),
    }),
  ];
}

function objectGroups(sub: fc.Arbitrary<Json>, modern: boolean): readonly fc.Arbitrary<JsonObject>[] {
  const names = fc.constantFrom(...NAMES);
  const listed = fc.dictionary(names, some(...NAMES), { maxKeys: 2 });
  const nested = fc.dictionary(names, sub, { maxKeys: 2 });
  const shape = {
    type: fc.constant("object"),
    properties: fc.dictionary(names, sub, { maxKeys: 3 }),
    required: some(...NAMES),
    additionalProperties: sub,
    patternProperties: fc.dictionary(fc.constantFrom(...PATTERNS), sub, { maxKeys: 2 }),
    propertyNames: sub,
    minProperties: count(2),
    maxProperties: count(3),
  };
  const dependent = modern
    ? { dependentRequired: listed, dependentSchemas: nested }
    : { dependencies: fc.oneof(listed, nested) };
  return [
    partly({ type: shape.type, properties: shape.properties, required: shape.required }, "type", "properties"),
    partly(shape, "type"),
    partly({ ...dependent, properties: shape.properties }),
    ...(modern ? [partly({ properties: shape.properties, unevaluatedProperties: sub }, "unevaluatedProperties")] : []),
  ];
}

function arrayGroups(sub: fc.Arbitrary<Json>, modern: boolean): readonly fc.Arbitrary<JsonObject>[] {
  const list = fc.array(sub, { minLength: 1, maxLength: 2, size: "max" });
  const shape = {
    type: fc.constant("array"),
    minItems: count(2),
    maxItems: count(3),
    uniqueItems: fc.boolean(),
    contains: sub,
  };
  return modern
    ? [
        partly({ ...shape, items: sub, prefixItems: list }),
        partly({ ...shape, minContains: count(2), maxContains: count(2) }, "contains"),
      ]
    : [partly({ ...shape, items: fc.oneof(sub, list), additionalItems: sub })];
}

function logic(sub: fc.Arbitrary<Json>, modern: boolean): readonly fc.Arbitrary<JsonObject>[] {
  const list = fc.array(sub, { minLength: 1, maxLength: 3, size: "max" });
  const definitions = modern ? "$defs" : "definitions";
  return [
    partly({ allOf: list }, "allOf"),
    partly({ anyOf: list }, "anyOf"),
    partly({ oneOf: list }, "oneOf"),
    partly({ not: sub }, "not"),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nobody awaits this object.
    partly({ if: sub, then: sub, else: sub }, "if"),
    partly({ $ref: fc.constantFrom("#", `#/${definitions}/A`, `#/${definitions}/B`) }, "$ref"),
  ];
}
