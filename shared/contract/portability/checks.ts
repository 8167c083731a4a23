import { isJsonArray, isJsonObject, type Json, type JsonObject, member, objectMember, stringMember } from "../json.ts";
import { dialectOf } from "../schema/dialect.ts";
import { invalidHeaderProblems } from "../surface/mcp-headers.ts";
import { enumOf, measureOf, optionalProperties, propertiesOf, stringLength } from "./measures.ts";
import { isObjectSchema, type Place } from "./places.ts";
import type { Check, EnumType, SchemaMeasure } from "./profile.ts";
import { refusedReferences } from "./references.ts";

/** One place that a check objects to. */
export interface Objection {
  /** What tells this objection from others of the same check; absent when all of them are one. */
  readonly detail?: string;
  /** A clause for people. */
  readonly words: string;
  /** The place within a schema, or a JSON pointer within the tool. */
  readonly at: Place | string;
  /** The keyword at the place. */
  readonly keyword?: string;
}

/** What a check objects to in a tool as a whole: its name, its description, the root of its input schema. */
export function checkTool(tool: JsonObject, check: Check): readonly Objection[] {
  switch (check.kind) {
    case "tool-name": {
      const name = stringMember(tool, "name");
      if (name === undefined || new RegExp(check.pattern).test(name)) return [];
      return [{ words: `the name does not match ${check.pattern}`, at: "/name" }];
    }
    case "description-required": {
      const description = stringMember(tool, "description") ?? "";
      return description.trim() === "" ? [{ words: "the tool has no description", at: "/description" }] : [];
    }
    case "root-object": {
      const schema = objectMember(tool, "inputSchema");
      if (schema !== undefined && member(schema, "type") === "object") return [];
      return [{ words: "the root of the input schema is not of type object", at: "/inputSchema" }];
    }
    case "root-keywords":
      return check.refused
        .filter((keyword) => Object.hasOwn(objectMember(tool, "inputSchema") ?? {}, keyword))
        .map((keyword) => ({
          detail: keyword,
          words: `${keyword} stands at the root of the input schema`,
          at: `/inputSchema/${keyword}`,
        }));
    case "mcp-headers":
      return invalidHeaderProblems(member(tool, "inputSchema")).map(({ pointer, message }) => ({
        words: message,
        at: `/inputSchema${pointer}`,
      }));
    default:
      return [];
  }
}

/** What a check objects to in one schema, given all its places; the first of them is the root. */
export function checkSchema(places: readonly Place[], check: Check): readonly Objection[] {
  const [root] = places;
  if (root === undefined) return [];
  switch (check.kind) {
    case "argument-names": {
      const pattern = new RegExp(check.pattern);
      const wrong = propertiesOf(root.schema).filter(([name]) => !pattern.test(name));
      return wrong.map(() => ({
        words: `the name of an argument does not match ${check.pattern}`,
        at: root,
        keyword: "properties",
      }));
    }
    case "refused-keywords":
      return places.flatMap((place) =>
        check.keywords.filter((keyword) => Object.hasOwn(place.schema, keyword)).map((keyword) => used(place, keyword)),
      );
    case "known-keywords": {
      const known = new Set(check.keywords);
      return places.flatMap((place) =>
        Object.keys(place.schema)
          .filter((keyword) => !known.has(keyword))
          .sort()
          .map((keyword) => used(place, keyword)),
      );
    }
    case "keyword-values": {
      const { keyword, type } = check;
      const values: ReadonlySet<Json> = new Set(check.values);
      return places.flatMap((place) => {
        const value = member(place.schema, keyword);
        if (value === undefined || values.has(value) || (type !== undefined && !names(place.schema, type))) return [];
        const shown = cut(typeof value === "string" ? value : JSON.stringify(value));
        return [{ detail: shown, words: `${keyword} is ${shown}`, at: place, keyword }];
      });
    }
    case "single-type":
      return places
        .filter(({ schema }) => isJsonArray(member(schema, "type")))
        .map((at) => ({ words: "type is a list of types", at, keyword: "type" }));
    case "enum-values": {
      const types: ReadonlySet<string> = new Set(check.types);
      return places
        .filter(({ schema }) => enumOf(schema).some((value) => !types.has(typeOf(value))))
        .map((at) => ({
          words: `enum holds values that are not ${either(check.types)}`,
          at,
          keyword: "enum",
        }));
    }
    case "array-items":
      return places
        .filter(({ schema }) => names(schema, "array") && !Object.hasOwn(schema, "items"))
        .map((at) => ({ words: "an array does not say what its items are", at }));
    case "all-required":
      return places
        .filter(({ schema }) => optionalProperties(schema).length > 0)
        .map((at) => ({ words: "not all properties are required", at, keyword: "properties" }));
    case "closed-objects":
      return places
        .filter(({ schema }) => isObjectSchema(schema) && member(schema, "additionalProperties") !== false)
        .map((at) => ({ words: "an object does not say additionalProperties: false", at }));
    case "references":
      return refusedReferences(places, check.refused).map((at) => ({ words: REFERENCE_WORDS[check.refused], at }));
    case "dialects": {
      const dialect = dialectOf(root.schema);
      if (check.known.includes(dialect)) return [];
      const words = `the schema is of the dialect ${cut(stringMember(root.schema, "$schema") ?? dialect)}`;
      return [{ detail: dialect, words, at: root, keyword: "$schema" }];
    }
    case "schema-budget": {
      const number = measureOf(places, check.of);
      if (number <= check.limit) return [];
      return [{ words: `the schema has ${number} ${MEASURE_WORDS[check.of]}, more than ${check.limit}`, at: root }];
    }
    case "large-enum":
      return places
        .filter(({ schema }) => {
          const values = enumOf(schema);
          return values.length > check.above && stringLength(values) > check.characters;
        })
        .map((at) => ({
          words: `an enum of more than ${check.above} values has more than ${check.characters} characters`,
          at,
          keyword: "enum",
        }));
    default:
      return [];
  }
}

const REFERENCE_WORDS = {
  external: "a reference leads out of the schema",
  recursive: "the schema refers to itself",
  "in-allOf": "allOf has a reference in it",
} as const;

const MEASURE_WORDS: Readonly<Record<SchemaMeasure, string>> = {
  nesting: "objects inside one another",
  properties: "properties",
  characters: "characters of names and values",
  "enum-values": "enum values",
};

function used(at: Place, keyword: string): Objection {
  const shown = cut(keyword);
  return { detail: shown, words: `the keyword ${shown} is used`, at, keyword };
}

/** Whether a type is the one that a schema names, or among them. */
function names(schema: JsonObject, wanted: string): boolean {
  const type = member(schema, "type");
  return type === wanted || (isJsonArray(type) && type.includes(wanted));
}

function typeOf(value: Json): EnumType | "object" {
  if (value === null) return "null";
  if (isJsonArray(value) || isJsonObject(value)) return "object";
  return typeof value as EnumType;
}

function either(types: readonly string[]): string {
  return types.map((type) => (type === "null" ? type : `${type}s`)).join(" or ");
}

/** Names and values come from the server, and stand in a sentence. */
function cut(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
