import { isJsonArray, isJsonObject, type JsonObject, member, objectMember, pointerTo } from "../json.ts";
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

/** What the parts say about objects. */
export function objectView(expansion: Expansion, possible: boolean): ObjectView {
  const parts = possible ? expansion.parts : [];
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
    readDependents(part, dependentRequired, dependentSchemas);
    for (const [pattern, value] of entries(schema, "patternProperties")) {
      const child = childPosition(part.position, value, "patternProperties", pattern);
      patternProperties.set(pattern, [...(patternProperties.get(pattern) ?? []), child]);
    }
    const namesSchema = member(schema, "propertyNames");
    if (namesSchema !== undefined && !isAnything(namesSchema))
      propertyNames.push(childPosition(part.position, namesSchema, "propertyNames"));
    minProperties = largest(minProperties, countAt(schema, "minProperties", pointer));
    maxProperties = smallest(maxProperties, countAt(schema, "maxProperties", pointer));
  }
  if (minProperties !== undefined && minProperties.value <= required.size) minProperties = undefined;
  const unevaluated = unevaluatedOf(expansion.parts);
  // Sorted, so that the order of keys never decides which example is found first.
  const properties = new Map([...names].sort().map((name) => [name, propertyNode(parts, name, unevaluated.plain)]));
  const additional = [...parts.flatMap(additionalOf), ...unevaluated.plain];
  const bounded = parts.filter((part) => additionalOf(part).length > 0).length + unevaluated.plain.length;
  const unreadable = [...patternProperties.keys()].some(
    (pattern) => parts[0]?.position.document.languages.matches(pattern, "") === undefined,
  );
  const inexact =
    unreadable ||
    patternProperties.size > PATTERN_LIMIT ||
    (patternProperties.size > 0 && parts.length > 1 && bounded > 0);
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

function propertyNode(parts: readonly Part[], name: string, unevaluated: readonly Position[]): SchemaNode {
  const found: Position[] = [];
  let evaluated = false;
  for (const part of parts) {
    const own = member(objectMember(part.schema, "properties") ?? {}, name);
    const listed = entries(part.schema, "patternProperties");
    const patterns = (listed.length > PATTERN_LIMIT ? [] : listed).filter(
      ([pattern]) => part.position.document.languages.matches(pattern, name) === true,
    );
    if (own !== undefined && !isAnything(own)) found.push(childPosition(part.position, own, "properties", name));
    for (const [pattern, value] of patterns)
      found.push(childPosition(part.position, value, "patternProperties", pattern));
    if (own !== undefined || patterns.length > 0) evaluated = true;
    else found.push(...additionalOf(part));
  }
  return evaluated ? found : [...found, ...unevaluated];
}

function additionalOf({ schema, position }: Part): readonly Position[] {
  const value = member(schema, "additionalProperties");
  return value === undefined || isAnything(value) ? [] : [childPosition(position, value, "additionalProperties")];
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
  const branching = parts.some(({ schema }) =>
    ["anyOf", "oneOf", "if", "dependentSchemas", "not", "$dynamicRef"].some((keyword) =>
      Object.hasOwn(schema, keyword),
    ),
  );
  parts.forEach((part, index) => {
    for (const keyword of ["unevaluatedProperties", "unevaluatedItems"] as const) {
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
  for (const keyword of ["dependentRequired", "dependentSchemas", "dependencies"]) {
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
