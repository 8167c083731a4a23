import { isJsonArray, isJsonObject, type Json, type JsonObject, member, objectMember, pointerTo } from "../json.ts";
import { childPosition, type Position, type SchemaNode } from "./document.ts";
import type { Expansion, Part } from "./expand.ts";
import { type At, countAt, isAnything, largest, smallest } from "./view-facts.ts";

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
  /** `unevaluatedProperties` and `unevaluatedItems` that could not be turned into plain keywords. */
  readonly unevaluated: readonly Position[];
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
  unevaluated: [],
  inexact: false,
  constrained: false,
};

/** What the parts say about objects. */
export function objectView(expansion: Expansion, possible: boolean): ObjectView {
  if (possible) return readObject(expansion, expansion.parts);
  // `unevaluatedItems` speaks of arrays, and is kept with its sibling.
  return mentionsUnevaluated(expansion.parts) ? readObject(expansion, []) : NONE;
}

function readObject(expansion: Expansion, parts: readonly Part[]): ObjectView {
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
    if (namesSchema !== undefined && !isAnything(namesSchema))
      propertyNames.push(childPosition(part.position, namesSchema, "propertyNames"));
    minProperties = largest(minProperties, countAt(schema, "minProperties", pointer));
    maxProperties = smallest(maxProperties, countAt(schema, "maxProperties", pointer));
  }
  if (minProperties !== undefined && minProperties.value <= required.size) minProperties = undefined;
  const unevaluated = unevaluatedOf(expansion.parts);
  // Sorted, so that the order of keys never decides which example is found first.
  const named = parts.map(namedOf);
  const properties = new Map([...names].sort().map((name) => [name, propertyNode(named, name, unevaluated.plain)]));
  const additional = [...named.flatMap((part) => part.additional), ...unevaluated.plain];
  const bounded = named.filter((part) => part.additional.length > 0).length + unevaluated.plain.length;
  const inexact = patternProperties.size > 0 && !isExact(patternProperties, parts, bounded);
  return {
    properties,
    required: new Map([...required].sort(byName)),
    patternProperties: new Map([...patternProperties].sort(byName)),
    additional,
    propertyNames,
    minProperties,
    maxProperties,
    dependentRequired,
    dependentSchemas,
    unevaluated: unevaluated.opaque,
    inexact,
    constrained:
      names.size > 0 ||
      required.size > 0 ||
      patternProperties.size > 0 ||
      additional.length > 0 ||
      propertyNames.length > 0 ||
      dependentRequired.size > 0 ||
      dependentSchemas.size > 0 ||
      unevaluated.opaque.length > 0 ||
      (minProperties ?? maxProperties) !== undefined,
  };
}

/** What the value under a name must fit: its own schema and patterns, else the schema for undeclared names. */
export function valueNode(view: ObjectView, name: string, languages: Position["document"]["languages"]): SchemaNode {
  const declared = view.properties.get(name);
  if (declared !== undefined) return declared;
  const matching = [...view.patternProperties].filter(([pattern]) => languages.matches(pattern, name) === true);
  return matching.length > 0 ? matching.flatMap(([, node]) => node) : view.additional;
}

/** What one part says about named properties. */
interface Named {
  readonly position: Position;
  readonly properties: JsonObject;
  readonly patterns: readonly (readonly [string, Json])[];
  readonly additional: readonly Position[];
}

function namedOf(part: Part): Named {
  const listed = entries(part.schema, "patternProperties");
  return {
    position: part.position,
    properties: objectMember(part.schema, "properties") ?? {},
    patterns: listed.length > PATTERN_LIMIT ? [] : listed,
    additional: additionalOf(part),
  };
}

function propertyNode(parts: readonly Named[], name: string, unevaluated: readonly Position[]): SchemaNode {
  const found: Position[] = [];
  let evaluated = false;
  for (const { position, properties, patterns, additional } of parts) {
    const own = member(properties, name);
    const matching = patterns.filter(([pattern]) => position.document.languages.matches(pattern, name) === true);
    if (own !== undefined && !isAnything(own)) found.push(childPosition(position, own, "properties", name));
    for (const [pattern, value] of matching) found.push(childPosition(position, value, "patternProperties", pattern));
    if (own !== undefined || matching.length > 0) evaluated = true;
    else found.push(...additional);
  }
  return evaluated ? found : [...found, ...unevaluated];
}

function additionalOf({ schema, position }: Part): readonly Position[] {
  const value = member(schema, "additionalProperties");
  return value === undefined || isAnything(value) ? [] : [childPosition(position, value, "additionalProperties")];
}

const UNEVALUATED = ["unevaluatedProperties", "unevaluatedItems"] as const;

function mentionsUnevaluated(parts: readonly Part[]): boolean {
  return parts.some(({ schema }) => UNEVALUATED.some((keyword) => Object.hasOwn(schema, keyword)));
}

/**
 * `unevaluatedProperties` of the schema itself means the same as `additionalProperties` over all its merged parts, as
 * long as no branch that may or may not apply declares names.
 */
function unevaluatedOf(parts: readonly Part[]): {
  readonly plain: readonly Position[];
  readonly opaque: readonly Position[];
} {
  const plain: Position[] = [];
  const opaque: Position[] = [];
  if (!mentionsUnevaluated(parts)) return { plain, opaque };
  const branching = parts.some(({ schema }) =>
    ["anyOf", "oneOf", "if", "dependentSchemas", "not", "$dynamicRef"].some((keyword) =>
      Object.hasOwn(schema, keyword),
    ),
  );
  parts.forEach((part, index) => {
    for (const keyword of UNEVALUATED) {
      // An explicit "anything" looks at every property, so that nothing is left to be unevaluated.
      if (
        keyword === "unevaluatedProperties" &&
        parts.some(({ schema }) => isAnything(member(schema, "additionalProperties") ?? false))
      )
        continue;
      const value = member(part.schema, keyword);
      if (value === undefined || isAnything(value)) continue;
      const child = childPosition(part.position, value, keyword);
      const sees = part.own && index === 0 && !branching && keyword === "unevaluatedProperties";
      (sees ? plain : opaque).push(child);
    }
  });
  return { plain, opaque };
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
  for (const name of list) {
    if (typeof name === "string" && !required.has(name)) required.set(name, pointerTo(pointer, "required"));
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
