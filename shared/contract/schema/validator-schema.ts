import { isJsonArray, isJsonObject, type Json, type JsonObject, member, stringMember } from "../json.ts";
import { APPLICATORS } from "./applicators.ts";

/** Keywords that decide nothing here: the dialect is set from outside, and formats are annotations unless they are patterns. */
export const IDLE: ReadonlySet<string> = new Set([
  "$schema",
  "$comment",
  "title",
  "description",
  "default",
  "examples",
  "format",
  "deprecated",
  "readOnly",
  "writeOnly",
]);

interface AjvReading {
  /** Whether nothing counts beside a reference. */
  readonly alone: boolean;
  /** The pattern of a format that is asserted. */
  readonly patternOf: (format: string | undefined) => string | undefined;
}

/** Members whose value is data: what looks like a keyword in there is none. */
const DATA: ReadonlySet<string> = new Set(["const", "enum", "required"]);

/**
 * A schema as Ajv reads it rightly: the dialect is set from outside, an empty enumeration is refused by it though it is valid,
 * the exclusive bounds of draft-04 are those of later drafts, a format that is asserted is a pattern, and with `alone`, as in
 * draft-07 and older, nothing counts beside a reference.
 */
export function asAjvReads(schema: Json, reading: AjvReading): Json {
  const { alone, patternOf } = reading;
  if (isJsonArray(schema)) return schema.map((item) => asAjvReads(item, reading));
  if (!isJsonObject(schema)) return schema;
  const reference = member(schema, "$ref");
  if (alone && typeof reference === "string") {
    const definitions = ["$defs", "definitions"].filter((key) => Object.hasOwn(schema, key));
    return {
      $ref: reference,
      ...Object.fromEntries(definitions.map((key) => [key, prepareEach(schema[key] as Json, reading)])),
    };
  }
  const listed = member(schema, "enum");
  if (isJsonArray(listed) && listed.length === 0) return { not: {} };
  const modern = withoutDraft04(schema);
  const prepared = Object.fromEntries(
    Object.entries(modern).flatMap(([keyword, value]): [string, Json][] => {
      if (IDLE.has(keyword)) return [];
      if (DATA.has(keyword)) return [[keyword, value]];
      return [[keyword, APPLICATORS.get(keyword) === "map" ? prepareEach(value, reading) : asAjvReads(value, reading)]];
    }),
  );
  const asserted = patternOf(stringMember(schema, "format"));
  if (asserted === undefined) return prepared;
  const { allOf } = prepared;
  return { ...prepared, allOf: [...(isJsonArray(allOf) ? allOf : []), { pattern: asserted }] };
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
function prepareEach(map: Json, reading: AjvReading): Json {
  if (!isJsonObject(map)) return map;
  return Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, asAjvReads(schema, reading)]));
}
