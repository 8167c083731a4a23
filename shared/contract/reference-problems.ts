import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  mayHoldKey,
  member,
  objectMember,
  stringMember,
} from "./json.ts";
import { ignoresReferenceSiblings, isMetaSchema } from "./schema/dialect.ts";
import { childPosition, type Position, resolveReference, rootPosition, schemaDocument } from "./schema/document.ts";
import { Languages } from "./schema/patterns.ts";

/** A reference of a schema that validators cannot follow. */
export interface ReferenceProblem {
  /**
   * `schema-self-reference` = it leads back to itself without a step into the value; `schema-external-ref` = out of the schema;
   * `schema-unresolvable-ref` = to a place that does not exist.
   */
  readonly id: "schema-self-reference" | "schema-external-ref" | "schema-unresolvable-ref";
  /** JSON pointer within the tool. */
  readonly pointer: string;
  /** A plain sentence. */
  readonly message: string;
}

const REFERENCES: ReadonlySet<string> = new Set(["$ref", "$dynamicRef"]);
/** Members that hold schemas for the very same value. */
const SAME_VALUE = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"] as const;
/** Members that hold schemas for a part of the value, or none that is used by itself. */
const OTHER_VALUE = [
  "properties",
  "patternProperties",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "items",
  "prefixItems",
  "additionalItems",
  "unevaluatedItems",
  "contains",
  "$defs",
  "definitions",
] as const;

/**
 * References that lead out of the schema, to a place that does not exist, or in a circle without a step into the value
 * (JSON Schema 2020-12 core, 9.4.1). References to the published meta-schemas count as known: validators bring them.
 */
export function referenceProblems(schema: Json, pointer: string): readonly ReferenceProblem[] {
  if (!mayHoldKey(schema, REFERENCES) || allArePlain(schema)) return [];
  const root = rootPosition(schemaDocument(schema, pointer, new Languages()));
  const places = everyPosition(root);
  return [...places.flatMap(deadReferences), ...circles(places)];
}

/**
 * Whether every reference leads to a definition of the same document that is neither a reference nor a combination itself, so
 * that there is nothing to follow: the quick look at what generators write.
 */
function allArePlain(schema: Json): boolean {
  if (!isJsonObject(schema)) return false;
  const stack: Json[] = [schema];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (typeof value !== "object" || value === null) continue;
    if (Object.hasOwn(value, "$id") || Object.hasOwn(value, "id") || Object.hasOwn(value, "$dynamicRef")) return false;
    if (isJsonObject(value) && Object.hasOwn(value, "$ref") && !leadsToPlain(value.$ref, schema)) return false;
    for (const child of Object.values(value)) stack.push(child);
  }
  return true;
}

const COMBINING = ["$ref", ...SAME_VALUE] as const;

function leadsToPlain(reference: Json | undefined, root: JsonObject): boolean {
  const [, key, name] = /^#\/(\$defs|definitions)\/(\w+)$/.exec(typeof reference === "string" ? reference : "") ?? [];
  if (key === undefined || name === undefined) return false;
  const target = member(objectMember(root, key) ?? {}, name);
  return isJsonObject(target) && !COMBINING.some((keyword) => Object.hasOwn(target, keyword));
}

function everyPosition(root: Position): readonly Position[] {
  const found: Position[] = [];
  const stack = [root];
  for (let position = stack.pop(); position !== undefined; position = stack.pop()) {
    found.push(position);
    for (const child of subschemas(position, [...SAME_VALUE, ...OTHER_VALUE])) stack.push(child);
  }
  return found;
}

function deadReferences(position: Position): readonly ReferenceProblem[] {
  return [...REFERENCES].flatMap((key): readonly ReferenceProblem[] => {
    const reference = isJsonObject(position.schema) ? stringMember(position.schema, key) : undefined;
    if (reference === undefined) return [];
    const target = resolveReference(position, reference);
    if (typeof target !== "string" || isMetaSchema(reference)) return [];
    const pointer = `${position.pointer}/${key}`;
    if (target === "external") {
      const message = `the schema refers to ${reference}, outside of itself, which clients must not fetch`;
      return [{ id: "schema-external-ref", pointer, message }];
    }
    const message = `the schema refers to ${reference}, which does not exist`;
    return [{ id: "schema-unresolvable-ref", pointer, message }];
  });
}

/**
 * One problem for each circle: where a walk over schemas of the same value meets a place that it came through. The walk keeps
 * its own stack, since a chain of references may be longer than that of the machine.
 */
function circles(places: readonly Position[]): readonly ReferenceProblem[] {
  const state = new Map<string, "open" | "done">();
  const found: ReferenceProblem[] = [];
  for (const place of places.toSorted((left, right) => (left.pointer < right.pointer ? -1 : 1))) {
    const path: { readonly position: Position; readonly ahead: Position[] }[] = [];
    const enter = (position: Position) => {
      state.set(position.pointer, "open");
      path.push({ position, ahead: sameValuePositions(position).toReversed() });
    };
    if (!state.has(place.pointer)) enter(place);
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const next = here.ahead.pop();
      if (next === undefined) {
        state.set(here.position.pointer, "done");
        path.pop();
        continue;
      }
      const known = state.get(next.pointer);
      if (known === undefined) enter(next);
      else if (known === "open") {
        const message = "the schema refers to itself without a step into the value, so no validator can finish";
        found.push({ id: "schema-self-reference", pointer: here.position.pointer, message });
      }
    }
  }
  return found;
}

function sameValuePositions(position: Position): readonly Position[] {
  if (!isJsonObject(position.schema)) return [];
  const reference = stringMember(position.schema, "$ref");
  const target = reference === undefined ? undefined : resolveReference(position, reference);
  const followed = target === undefined || typeof target === "string" ? [] : [target];
  if (reference !== undefined && ignoresReferenceSiblings(position.document.dialect)) return followed;
  return [...followed, ...subschemas(position, SAME_VALUE)];
}

function subschemas(position: Position, keywords: readonly string[]): readonly Position[] {
  const { schema } = position;
  if (!isJsonObject(schema)) return [];
  return keywords.flatMap((keyword) => {
    const value = member(schema, keyword);
    if (isJsonArray(value)) return value.map((item, index) => childPosition(position, item, keyword, index));
    if (!isJsonObject(value)) return [];
    if (!MAPS.has(keyword)) return [childPosition(position, value, keyword)];
    return Object.keys(value).map((key) => childPosition(position, value[key] as Json, keyword, key));
  });
}

/** Members whose value maps names to schemas. */
const MAPS: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "definitions",
]);
