import type { RandomSource } from "../../../bench/random.mjs";
import { isJsonArray, isJsonObject, type Json, type JsonObject, objectMember } from "../../../shared/contract/json.ts";
import { NAMES, PLAIN_VALUES } from "./every-keyword.ts";

/** Texts that the patterns of the schemas tell apart. */
const TEXTS = ["", "a", "b", "aa", "ab", "ba", "abab", "x", "xb", "aaa"] as const;
const DEPTH_LIMIT = 4;
/** The share of parts that pay no heed to the schema: what is just beside it is accepted by others. */
const STRAY = 0.08;

/**
 * A value that a schema is likely to accept, made without the product: it follows references, takes all of `allOf`, one branch of
 * the others, and stays near the limits. Now and then a part of it is something else.
 */
export function instanceOf(schema: Json, random: RandomSource, root = schema, depth = 0): Json {
  if (random.chance(STRAY)) return strayValue(random, depth);
  const parts = partsOf(schema, { random, root, left: 12 });
  const listed = parts.flatMap((part) =>
    isJsonArray(part.enum) ? part.enum : "const" in part ? [part.const as Json] : [],
  );
  if (listed.length > 0 && random.chance(0.95)) return random.pick(listed);
  switch (typeOf(parts, random)) {
    case "null":
      return null;
    case "boolean":
      return random.chance(0.5);
    case "integer":
      return Math.round(numberOf(parts, random));
    case "number":
      return numberOf(parts, random);
    case "string":
      return textOf(parts, random);
    case "array":
      return depth >= DEPTH_LIMIT ? [] : arrayOf(parts, random, { root, depth });
    default:
      return depth >= DEPTH_LIMIT ? {} : objectOf(parts, random, { root, depth });
  }
}

interface Way {
  readonly root: Json;
  readonly depth: number;
}

function strayValue(random: RandomSource, depth: number): Json {
  if (depth >= DEPTH_LIMIT || random.chance(0.7)) return random.pick(PLAIN_VALUES);
  const items = Array.from({ length: random.below(3) }, () => random.pick(PLAIN_VALUES));
  return random.chance(0.4) ? items : Object.fromEntries(items.map((item) => [random.pick(NAMES), item]));
}

/** The schema objects that hold for one value, after one choice for each alternative. */
function partsOf(schema: Json, way: { random: RandomSource; root: Json; left: number }): readonly JsonObject[] {
  way.left -= 1;
  if (!isJsonObject(schema) || way.left < 0) return [];
  const { random } = way;
  const follow = (value: Json | undefined) => (value === undefined ? [] : partsOf(value, way));
  const list = (value: Json | undefined) => (isJsonArray(value) ? value : []);
  const branches = [list(schema.anyOf), list(schema.oneOf)].filter((group) => group.length > 0);
  const condition = schema.if === undefined ? [] : random.chance(0.6) ? [schema.if, schema.then] : [schema.else];
  const dependents = Object.values(objectMember(schema, "dependentSchemas") ?? {}).filter(() => random.chance(0.5));
  return [
    schema,
    ...follow(targetOf(schema.$ref, way.root)),
    ...list(schema.allOf).flatMap(follow),
    ...branches.flatMap((group) => follow(random.pick(group))),
    ...condition.flatMap(follow),
    ...dependents.flatMap(follow),
  ];
}

function targetOf(reference: Json | undefined, root: Json): Json | undefined {
  if (typeof reference !== "string") return undefined;
  return reference
    .split("/")
    .slice(1)
    .reduce<Json | undefined>((place, name) => (isJsonObject(place) ? place[name] : undefined), root);
}

const KEYWORDS = {
  object: /^(?:properties|required|.*Properties|propertyNames|dep.*)$/,
  array: /^(?:items|.*Items|contains|.*Contains)$/,
  string: /^(?:pattern|.*Length|format)$/,
  number: /^(?:.*imum|multipleOf)$/i,
} as const;

function typeOf(parts: readonly JsonObject[], random: RandomSource): string {
  const named = parts.flatMap(({ type }) => (type === undefined ? [] : [[type].flat() as string[]]));
  const common = named.reduce<readonly string[]>(
    (left, right) => left.filter((type) => right.includes(type)),
    named[0] ?? [],
  );
  if (common.length > 0) return random.pick(common);
  if (named.length > 0) return random.pick(named.flat());
  const spoken = Object.entries(KEYWORDS).filter(([, keywords]) =>
    parts.some((part) => Object.keys(part).some((keyword) => keywords.test(keyword))),
  );
  if (spoken.length > 0 && random.chance(0.8)) return random.pick(spoken)[0];
  return random.pick(["null", "boolean", "integer", "number", "string", "array", "object"]);
}

/** All numbers that stand under one of some keywords. */
function limits(parts: readonly JsonObject[], keywords: RegExp): readonly number[] {
  return parts.flatMap((part) =>
    Object.entries(part).flatMap(([keyword, value]) =>
      keywords.test(keyword) && typeof value === "number" ? [value] : [],
    ),
  );
}

function numberOf(parts: readonly JsonObject[], random: RandomSource): number {
  const [bounds, steps] = [limits(parts, /imum$/i), limits(parts, /^multipleOf$/)];
  const near = bounds.flatMap((bound) => [bound, bound, bound + 1, bound - 1, bound + 0.5]);
  const multiples = steps.flatMap((step) => [step, 2 * step, 6 * step, 0]);
  return random.pick([...near, ...multiples, random.between(-2, 5)]);
}

function textOf(parts: readonly JsonObject[], random: RandomSource): string {
  const lengths = limits(parts, /Length$/);
  const sized = lengths.flatMap((length) => ["a", "b", "x"].map((letter) => letter.repeat(length)));
  return random.pick([...TEXTS, ...sized, ...sized]);
}

function arrayOf(parts: readonly JsonObject[], random: RandomSource, { root, depth }: Way): Json {
  const counts = limits(parts, /Items$|Contains$/).filter((count) => count < 6);
  const length = random.pick([0, 1, 2, 3, ...counts, ...counts, ...counts.map((count) => count + 1)]);
  return Array.from({ length }, (_, index) => {
    const schemas = parts.flatMap((part) => {
      const prefix = isJsonArray(part.prefixItems) ? part.prefixItems : isJsonArray(part.items) ? part.items : [];
      const rest = isJsonArray(part.items) ? part.additionalItems : (part.items ?? part.unevaluatedItems);
      const own = prefix[index] ?? rest;
      return [own, random.chance(0.5) ? part.contains : undefined].filter((item) => item !== undefined);
    });
    return instanceOf(schemas.length === 0 ? true : random.pick(schemas), random, root, depth + 1);
  });
}

function objectOf(parts: readonly JsonObject[], random: RandomSource, { root, depth }: Way): Json {
  const required = parts.flatMap((part) => (isJsonArray(part.required) ? (part.required as string[]) : []));
  const declared = parts.flatMap((part) => Object.keys(objectMember(part, "properties") ?? {}));
  const share = random.pick([0.1, 0.5, 0.9]);
  const names = new Set([
    ...required.filter(() => random.chance(0.96)),
    ...declared.filter(() => random.chance(share)),
    ...[...NAMES, "zz"].filter(() => random.chance(share / 4)),
  ]);
  return Object.fromEntries(
    [...names].map((name) => {
      const schemas = parts.flatMap((part) => {
        const own = objectMember(part, "properties")?.[name];
        const patterns = Object.values(objectMember(part, "patternProperties") ?? {});
        const rest = part.additionalProperties ?? part.unevaluatedProperties;
        return own !== undefined ? [own] : [...patterns, ...(rest === undefined ? [] : [rest])];
      });
      return [name, instanceOf(schemas.length === 0 ? true : random.pick(schemas), random, root, depth + 1)];
    }),
  );
}
