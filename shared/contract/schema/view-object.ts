import { isJsonArray, isJsonObject, type Json, type JsonObject, member, objectMember, pointerTo } from "../json.ts";
import { childPosition, type Position, type SchemaNode } from "./document.ts";
import type { Part } from "./expand.ts";
import { STRING, typesOfKeyword } from "./json-types.ts";
import { type At, countAt, isAnything, largest, smallest } from "./view-facts.ts";
import { plainlyUnevaluated } from "./view-unevaluated.ts";

export interface ObjectView {
  /** What each declared property must fit. */
  readonly properties: ReadonlyMap<string, SchemaNode>;
  /** Required names with the place of the keyword. */
  readonly required: ReadonlyMap<string, string>;
  readonly patternProperties: ReadonlyMap<string, SchemaNode>;
  /** What undeclared properties must fit; empty = anything. */
  readonly additional: SchemaNode;
  readonly propertyNames: SchemaNode;
  readonly minProperties: At<number> | undefined;
  readonly maxProperties: At<number> | undefined;
  readonly dependentRequired: ReadonlyMap<string, At<readonly string[]>>;
  readonly dependentSchemas: ReadonlyMap<string, SchemaNode>;
  /** Whether the parts could not be merged exactly; inclusion is then not decided. */
  readonly inexact: boolean;
  readonly constrained: boolean;
}

/** Patterns of one object that names are held against; with more, inclusion is not decided. */
const PATTERN_LIMIT = 50;

const NONE: ObjectView = {
  properties: new Map(),
  required: new Map(),
  patternProperties: new Map(),
  additional: [],
  propertyNames: [],
  minProperties: undefined,
  maxProperties: undefined,
  dependentRequired: new Map(),
  dependentSchemas: new Map(),
  inexact: false,
  constrained: false,
};

/** What the parts say about objects; `unevaluated` is what names must fit that none of them declares. */
export function objectView(
  parts: readonly Part[],
  { possible, unevaluated }: { readonly possible: boolean; readonly unevaluated: readonly Position[] },
): ObjectView {
  if (!possible) return NONE;
  const names = new Set(parts.flatMap(({ schema }) => Object.keys(objectMember(schema, "properties") ?? {})));
  const required = new Map<string, string>();
  const dependentRequired = new Map<string, At<readonly string[]>>();
  const dependentSchemas = new Map<string, SchemaNode>();
  const patternProperties = new Map<string, SchemaNode>();
  const propertyNames: Position[] = [];
  let minProperties: At<number> | undefined;
  let maxProperties: At<number> | undefined;
  for (const part of parts) {
    const { schema, pointer } = part;
    readRequired(schema, pointer, required);
    if (DEPENDENT.some((keyword) => Object.hasOwn(schema, keyword)))
      readDependents(part, dependentRequired, dependentSchemas);
    readPatterns(part, patternProperties);
    const namesSchema = member(schema, "propertyNames");
    if (namesSchema !== undefined && !takesAnyName(namesSchema))
      propertyNames.push(childPosition(part.position, namesSchema, "propertyNames"));
    minProperties = largest(minProperties, countAt(schema, "minProperties", pointer));
    maxProperties = smallest(maxProperties, countAt(schema, "maxProperties", pointer));
  }
  if (minProperties !== undefined && minProperties.value <= required.size) minProperties = undefined;
  // Sorted, so that the order of keys never decides which example is found first.
  const named = parts.map(namedOf);
  const properties = new Map([...names].sort().map((name) => [name, propertyNode(named, name, unevaluated)]));
  const additional = [...named.flatMap((part) => part.additional), ...unevaluated];
  const bounded = named.filter((part) => part.additional.length > 0).length;
  const inexact = patternProperties.size > 0 && !isExact(patternProperties, parts, bounded);
  return {
    properties,
    required: sortedByName(required),
    patternProperties: new Map([...patternProperties].sort(byName)),
    additional,
    propertyNames,
    minProperties,
    maxProperties,
    dependentRequired,
    dependentSchemas,
    inexact,
    constrained:
      names.size > 0 ||
      required.size > 0 ||
      patternProperties.size > 0 ||
      additional.length > 0 ||
      propertyNames.length > 0 ||
      dependentRequired.size > 0 ||
      dependentSchemas.size > 0 ||
      (minProperties ?? maxProperties) !== undefined,
  };
}

/** As sorting the members does, without an array for each of them. */
function sortedByName<Value>(members: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const sorted = new Map<string, Value>();
  for (const name of [...members.keys()].sort()) sorted.set(name, members.get(name) as Value);
  return sorted;
}

/** Keywords that leave a schema for names one for all strings. */
const ABOUT_NO_NAME: ReadonlySet<string> = new Set(["type", "title", "description", "$comment"]);

/** Whether a schema for names demands nothing of them: they are strings anyway, as generators like to spell out. */
function takesAnyName(schema: Json): boolean {
  if (isAnything(schema)) return true;
  return (
    isJsonObject(schema) &&
    Object.keys(schema).every((keyword) => ABOUT_NO_NAME.has(keyword)) &&
    (typesOfKeyword(member(schema, "type")) & STRING) !== 0
  );
}

/**
 * What the value under a name must fit: its own schema and patterns, else the schema for undeclared names. Less than that where
 * it is not known whether a pattern matches.
 */
export function valueNode(view: ObjectView, name: string, languages: Position["document"]["languages"]): SchemaNode {
  const declared = view.properties.get(name);
  if (declared !== undefined) return declared;
  const possible = [...view.patternProperties].filter(([pattern]) => languages.matches(pattern, name) !== false);
  if (possible.length === 0) return view.additional;
  return possible.flatMap(([pattern, node]) => (languages.matches(pattern, name) === true ? node : []));
}

/** What one part says about named properties. */
interface Named {
  readonly position: Position;
  readonly properties: JsonObject;
  readonly patterns: readonly (readonly [string, Json])[];
  /** Whether patterns were left out, because they are too many. */
  readonly cut: boolean;
  readonly additional: readonly Position[];
}

function namedOf(part: Part): Named {
  const listed = entries(part.schema, "patternProperties");
  return {
    position: part.position,
    properties: objectMember(part.schema, "properties") ?? {},
    patterns: listed.length > PATTERN_LIMIT ? [] : listed,
    cut: listed.length > PATTERN_LIMIT,
    additional: additionalOf(part),
  };
}

function propertyNode(parts: readonly Named[], name: string, unevaluated: readonly Position[]): SchemaNode {
  const found: Position[] = [];
  let evaluated = false;
  for (const { position, properties, patterns, cut, additional } of parts) {
    const own = member(properties, name);
    let declares = own !== undefined || cut;
    if (own !== undefined && !isAnything(own)) found.push(childPosition(position, own, "properties", name));
    for (const [pattern, value] of patterns) {
      const hit = position.document.languages.matches(pattern, name);
      if (hit === true) found.push(childPosition(position, value, "patternProperties", pattern));
      declares ||= hit !== false;
    }
    if (declares) evaluated = true;
    else found.push(...additional);
  }
  return evaluated ? found : [...found, ...unevaluated];
}

function additionalOf({ schema, position }: Part): readonly Position[] {
  const plain = member(schema, "additionalProperties");
  const value = plain ?? plainlyUnevaluated(schema, position, "unevaluatedProperties");
  if (value === undefined || isAnything(value)) return [];
  return [childPosition(position, value, plain === undefined ? "unevaluatedProperties" : "additionalProperties")];
}

/** What one part of an object says about names: where parts cannot be merged, each counts by itself. */
export interface SeparatePart {
  readonly names: readonly string[];
  readonly patterns: readonly (readonly [pattern: string, node: SchemaNode])[];
  readonly additional: SchemaNode;
}

/** The parts that say anything about names. */
export function separateParts(parts: readonly Part[]): readonly SeparatePart[] {
  return parts
    .map((part) => ({
      names: Object.keys(objectMember(part.schema, "properties") ?? {}),
      patterns: entries(part.schema, "patternProperties").map(
        ([pattern, value]) => [pattern, [childPosition(part.position, value, "patternProperties", pattern)]] as const,
      ),
      additional: additionalOf(part),
    }))
    .filter(({ names, patterns, additional }) => names.length + patterns.length + additional.length > 0);
}

/** Whether the parts of an object with patterns can be merged exactly; `bounded` of them limit undeclared properties. */
function isExact(patterns: ReadonlyMap<string, SchemaNode>, parts: readonly Part[], bounded: number): boolean {
  const languages = parts[0]?.position.document.languages;
  return (
    patterns.size <= PATTERN_LIMIT &&
    (parts.length <= 1 || bounded === 0) &&
    [...patterns.keys()].every((pattern) => languages?.matches(pattern, "") !== undefined)
  );
}

function readPatterns({ schema, position }: Part, patternProperties: Map<string, SchemaNode>): void {
  for (const [pattern, value] of entries(schema, "patternProperties")) {
    const child = childPosition(position, value, "patternProperties", pattern);
    patternProperties.set(pattern, [...(patternProperties.get(pattern) ?? []), child]);
  }
}

const DEPENDENT = ["dependentRequired", "dependentSchemas", "dependencies"] as const;

function readRequired(schema: JsonObject, pointer: string, required: Map<string, string>): void {
  const list = member(schema, "required");
  if (!isJsonArray(list)) return;
  const place = pointerTo(pointer, "required");
  for (const name of list) {
    if (typeof name === "string" && !required.has(name)) required.set(name, place);
  }
}

/** `dependencies` of draft-07 is split as 2020-12 does: lists of names and schemas. */
function readDependents(
  part: Part,
  dependentRequired: Map<string, At<readonly string[]>>,
  dependentSchemas: Map<string, SchemaNode>,
): void {
  for (const keyword of DEPENDENT) {
    for (const [name, value] of entries(part.schema, keyword)) {
      if (isJsonArray(value)) {
        const wanted = value.filter((item) => typeof item === "string");
        const known = dependentRequired.get(name)?.value ?? [];
        if (wanted.length > 0)
          dependentRequired.set(name, {
            value: [...new Set([...known, ...wanted])].sort(),
            pointer: pointerTo(part.pointer, keyword, name),
          });
      } else if (!isAnything(value)) {
        const child = childPosition(part.position, value, keyword, name);
        dependentSchemas.set(name, [...(dependentSchemas.get(name) ?? []), child]);
      }
    }
  }
}

function byName(left: readonly [string, unknown], right: readonly [string, unknown]): number {
  return left[0] < right[0] ? -1 : 1;
}

function entries(schema: JsonObject, keyword: string) {
  const value = member(schema, keyword);
  return isJsonObject(value) ? Object.entries(value) : [];
}
