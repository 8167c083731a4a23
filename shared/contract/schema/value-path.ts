import { isJsonArray, isJsonObject, type Json, type JsonObject } from "../json.ts";
import { APPLICATORS } from "./applicators.ts";
import { childPosition, type Position, resolveReference, rootPosition, type SchemaDocument } from "./document.ts";

/** A step from a value into a part of it. */
export type Step =
  | { readonly kind: "property"; readonly name: string }
  | { readonly kind: "item"; readonly index: number }
  /** Some property that is not declared by name. */
  | { readonly kind: "undeclared"; readonly pattern: string | undefined };

/** Schemas looked at for one path at most. */
const NODE_LIMIT = 5_000;

/**
 * The way from the value to the part of it that a place in its schema is about, the shortest one; references are followed, so
 * that a place in a shared definition has one, too. `undefined` when no value leads there.
 */
export function valuePath(document: SchemaDocument, pointer: string): readonly Step[] | undefined {
  const seen = new Set<string>();
  const queue: { readonly position: Position; readonly path: readonly Step[] }[] = [
    { position: rootPosition(document), path: [] },
  ];
  let best: { readonly length: number; readonly path: readonly Step[] } | undefined;
  for (let index = 0; index < queue.length && index < NODE_LIMIT; index += 1) {
    const { position, path } = queue[index] as (typeof queue)[number];
    if (seen.has(position.pointer)) continue;
    seen.add(position.pointer);
    const here = position.pointer;
    if (pointer === here) return path;
    if (pointer.startsWith(`${here}/`) && here.length > (best?.length ?? -1)) best = { length: here.length, path };
    for (const next of stepsFrom(position)) queue.push({ position: next.position, path: [...path, ...next.steps] });
  }
  return best?.path;
}

interface Next {
  readonly position: Position;
  readonly steps: readonly Step[];
}

function stepsFrom(position: Position): readonly Next[] {
  const { schema } = position;
  if (!isJsonObject(schema)) return [];
  const found = Object.keys(schema).flatMap((keyword) => byKeyword(position, schema, keyword));
  const reference = schema.$ref;
  const target = typeof reference === "string" ? resolveReference(position, reference) : undefined;
  return typeof target === "object" ? [...found, { position: target, steps: [] }] : found;
}

function byKeyword(position: Position, schema: JsonObject, keyword: string): readonly Next[] {
  const value = schema[keyword] as Json;
  const step = STEPS.get(keyword);
  if (step === undefined) return [];
  const next = (child: Json, key: string | number | undefined): Next => ({
    position:
      key === undefined ? childPosition(position, child, keyword) : childPosition(position, child, keyword, key),
    steps: step(key),
  });
  if (APPLICATORS.get(keyword) === "map")
    return isJsonObject(value) ? Object.keys(value).map((name) => next(value[name] as Json, name)) : [];
  return isJsonArray(value) ? value.map((item, index) => next(item, index)) : [next(value, undefined)];
}

const STAY = (): readonly Step[] => [];
const ITEM = (key: string | number | undefined): readonly Step[] => [{ kind: "item", index: Number(key ?? 0) }];
const UNDECLARED = (key: string | number | undefined): readonly Step[] => [
  { kind: "undeclared", pattern: key === undefined ? undefined : String(key) },
];

const STEPS: ReadonlyMap<string, (key: string | number | undefined) => readonly Step[]> = new Map([
  ["properties", (key: string | number | undefined): readonly Step[] => [{ kind: "property", name: String(key) }]],
  ["patternProperties", UNDECLARED],
  ["additionalProperties", UNDECLARED],
  ["unevaluatedProperties", UNDECLARED],
  ["items", ITEM],
  ["prefixItems", ITEM],
  ["additionalItems", ITEM],
  ["unevaluatedItems", ITEM],
  ["contains", ITEM],
  ["allOf", STAY],
  ["anyOf", STAY],
  ["oneOf", STAY],
  ["not", STAY],
  ["if", STAY],
  ["then", STAY],
  ["else", STAY],
  ["dependentSchemas", STAY],
]);
