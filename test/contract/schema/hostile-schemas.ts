import { type RandomSource, randomSource } from "../../../bench/random.mjs";
import { isJsonArray, isJsonObject, type Json, type JsonObject } from "../../../shared/contract/json.ts";
import type { SchemaPair } from "./every-keyword.ts";

/** A pair of schemas that somebody wrote to hurt who compares them. */
export interface HostilePair extends SchemaPair {
  readonly kind: string;
}

/** The pair of a number: the same on every machine. */
export function hostilePair(index: number): HostilePair {
  const random = randomSource(index);
  const kinds = Object.keys(KINDS);
  const kind = kinds[index % kinds.length] ?? "salad";
  const make = KINDS[kind] ?? salad;
  const before = make(random);
  const after = random.chance(0.7) ? altered(before, random) : make(random);
  return { kind, before: rooted(before), after: rooted(after) };
}

function rooted(schema: Json): JsonObject {
  return isJsonObject(schema) ? schema : { allOf: [schema] };
}

const KINDS: Readonly<Record<string, (random: RandomSource) => Json>> = {
  deep,
  wide,
  "reference graph": referenceGraph,
  "long enumeration": longEnumeration,
  "catastrophic patterns": catastrophicPatterns,
  "far numbers": farNumbers,
  "strange names": strangeNames,
  "invalid values": invalidValues,
  contradictions,
  "nested alternatives": nestedAlternatives,
  "nested unevaluated": nestedUnevaluated,
  "dependent names": dependentNames,
  "large arrays": largeArrays,
  dialects,
  salad,
};

const LEAVES: readonly Json[] = [
  { type: "string", maxLength: 5 },
  { type: "integer", minimum: 0 },
  { enum: ["a", 1, null] },
  { const: { a: [1] } },
  true,
  false,
  {},
];

/** One schema in another, up to 500 levels. */
function deep(random: RandomSource): Json {
  const levels = random.pick([20, 60, 150, 300, 500]);
  const only = random.chance(0.6) ? random.pick(WRAPPERS) : undefined;
  let schema = random.pick(LEAVES);
  for (let level = 0; level < levels; level += 1) schema = (only ?? random.pick(WRAPPERS))(schema);
  return schema;
}

const WRAPPERS: readonly ((inner: Json) => Json)[] = [
  (inner) => ({ type: "object", properties: { a: inner }, required: ["a"] }),
  (inner) => ({ properties: { a: inner } }),
  (inner) => ({ type: "array", items: inner, minItems: 1 }),
  (inner) => ({ prefixItems: [inner] }),
  (inner) => ({ additionalProperties: inner }),
  (inner) => ({ patternProperties: { "^a": inner } }),
  (inner) => ({ allOf: [inner] }),
  (inner) => ({ anyOf: [inner, { type: "null" }] }),
  (inner) => ({ oneOf: [inner, { type: "null" }] }),
  (inner) => ({ not: inner }),
  (inner) => conditional(inner, { type: "object" }, true),
  (inner) => conditional({ type: "object" }, inner, false),
  (inner) => ({ dependentSchemas: { a: inner } }),
  (inner) => ({ contains: inner }),
  (inner) => ({ propertyNames: inner }),
  (inner) => ({ unevaluatedProperties: inner }),
];

/** Many members side by side. */
function wide(random: RandomSource): Json {
  const many = random.pick([50, 300, 1000, 3000]);
  const list = (most: number, make: (index: number) => Json) =>
    Array.from({ length: Math.min(many, most) }, (_, index) => make(index));
  const named = (most: number, name: (index: number) => string): JsonObject =>
    Object.fromEntries(list(most, () => random.pick(LEAVES)).map((leaf, index) => [name(index), leaf]));
  const tagged = (index: number): Json => ({
    type: "object",
    properties: { kind: { const: `k${index}` }, n: { maximum: index } },
    required: random.chance(0.5) ? ["kind"] : [],
  });
  return random.pick<() => Json>([
    () => ({ type: "object", properties: named(3000, (index) => `p${index}`), required: ["p0", `p${many - 1}`] }),
    () => ({ anyOf: list(1000, tagged) }),
    () => ({ oneOf: list(1000, tagged) }),
    () => ({ oneOf: list(300, (index) => ({ minimum: index, maximum: index + 2 })) }),
    () => ({ allOf: list(1000, (index) => ({ properties: { [`p${index % 50}`]: { minimum: index } } })) }),
    () => ({ allOf: list(300, (index) => ({ not: { const: index } })) }),
    () => ({ allOf: list(100, (index) => conditional({ required: [`p${index}`] }, { required: ["q"] }, true)) }),
    () => ({ patternProperties: named(300, (index) => `^p${index}`), additionalProperties: false }),
    () => ({ type: "array", prefixItems: list(1000, () => random.pick(LEAVES)), items: false }),
    () => ({ required: list(3000, (index) => `p${index}`) }),
  ])();
}

/** Definitions that lead to each other in every way, back to themselves and nowhere. */
function referenceGraph(random: RandomSource): Json {
  const size = random.pick([1, 3, 8, 20, 60]);
  const reference = (): Json => {
    const target = `#/$defs/d${random.below(size)}`;
    return random.pick<Json>([
      ...Array.from({ length: 12 }, () => ({ $ref: target })),
      { $ref: "#" },
      { $ref: `${target}/properties/a` },
      { $ref: "#/$defs/gone" },
      { $ref: "https://example.com/far.json#/a" },
      { $dynamicRef: "#node" },
      { $recursiveRef: "#" },
      { $ref: "#anchor" },
      { $ref: "inner.json" },
      { $ref: "%zz#/%" },
      { $ref: "#/$defs/d0/~0~1/%25" },
    ]);
  };
  const part = (): Json => (random.chance(0.7) ? reference() : random.pick(LEAVES));
  const definition = (): Json =>
    random.pick<() => Json>([
      () => ({ anyOf: [part(), part(), part()] }),
      () => ({ oneOf: [part(), { type: "object", properties: { a: part() }, required: ["a"] }] }),
      () => ({ allOf: [part(), part()] }),
      () => ({ not: part() }),
      () => conditional(part(), part(), part()),
      () => ({ type: "object", properties: { a: part(), b: part() }, additionalProperties: part() }),
      () => ({ type: "array", items: part(), contains: part() }),
      () => ({ unevaluatedProperties: part(), allOf: [part()] }),
      () => ({ dependentSchemas: { a: part() }, propertyNames: part() }),
      () => ({ $dynamicAnchor: "node", $anchor: "anchor", properties: { a: part() } }),
      () => ({ $id: "inner.json", $ref: "#", items: part() }),
      reference,
    ])();
  const $defs = Object.fromEntries(Array.from({ length: size }, (_, index) => [`d${index}`, definition()]));
  return { ...(definition() as JsonObject), $defs };
}

function longEnumeration(random: RandomSource): Json {
  const many = random.pick([100, 2000, 20_000]);
  const values = (make: (index: number) => Json) => Array.from({ length: many }, (_, index) => make(index));
  return random.pick<() => Json>([
    () => ({ enum: values((index) => `v${index}`) }),
    () => ({ enum: values((index) => ({ a: index, b: [index] })) }),
    () => ({ enum: ["x".repeat(many * 10), "y".repeat(many * 10)] }),
    () => ({ type: "string", enum: values((index) => index), pattern: "^a" }),
    () => ({ anyOf: values((index) => ({ const: index })).slice(0, 2000) }),
    () => ({ not: { enum: values((index) => index) } }),
    () => ({ type: "array", items: { enum: values((index) => index) }, uniqueItems: true, minItems: 50 }),
    () => ({
      properties: { a: { enum: values((index) => `v${index}`) }, b: { enum: values((index) => `w${index}`) } },
    }),
  ])();
}

const PATTERNS = [
  "(a+)+$",
  "^(a+)+$",
  "([a-z]+)*x{1,1000}",
  "^(a|aa)*$",
  "^(?:a?){40}a{40}$",
  "(.*a){25}",
  "^((((a{1,9}){1,9}){1,9}){1,9})$",
  "[\\s\\S]{0,100000}",
  "^a{100000}$",
  "(?=a)b",
  "(a)\\1{50}",
  "(?<!x)y",
  "^\\p{L}+\\p{Emoji}$",
  "^[\\u{1F600}-\\u{1F64F}]+$",
  "(",
  "[z-a]",
  "\\",
  "",
  "^$|^$|^$",
  "(x|y|z){12}w",
  "^(([a-c]|[b-d]|[c-e])+[^f]*)+$",
  "\\b\\B^$",
  "(?:)".repeat(400),
  "a?".repeat(500),
  "(a|b)".repeat(200),
] as const;

function catastrophicPatterns(random: RandomSource): Json {
  const nested = (depth: number): string => {
    if (depth === 0) return random.pick(["a", "b", "[ab]", ".", "\\d", "[^a]"]);
    const inner = nested(depth - 1);
    return random.pick([`(${inner})+`, `(${inner})*`, `(?:${inner}|${nested(depth - 1)})`, `(${inner}){1,30}`, inner]);
  };
  const pattern = () => (random.chance(0.6) ? random.pick(PATTERNS) : `^${nested(random.between(1, 6))}$`);
  const text = (): Json => ({ type: "string", pattern: pattern(), maxLength: random.pick([3, 1000, 1e9]) });
  return random.pick<() => Json>([
    text,
    () => ({ allOf: [text(), text(), text()] }),
    () => ({ anyOf: [text(), text(), text()] }),
    () => ({ oneOf: [text(), text(), text(), text()] }),
    () => ({ not: text() }),
    () => ({ patternProperties: { [pattern()]: text(), [pattern()]: text() }, additionalProperties: text() }),
    () => ({ propertyNames: text(), minProperties: 3 }),
    () => ({ type: "string", enum: [`${"a".repeat(5000)}!`, "ab"], pattern: pattern() }),
    () => ({ type: "array", items: text(), contains: text(), uniqueItems: true, minItems: 5 }),
  ])();
}

/** As servers write them: some have more digits than a number keeps. */
const NUMBERS = JSON.parse(
  "[1e308, -1e308, 1.7976931348623157e308, 5e-324, -5e-324, 1e-300, 0.1, 0.01, 1e-7, 3, 0, -0, 7.000000000000001, 1e21, " +
    "9007199254740993, -9007199254740993, 4503599627370497.5]",
) as readonly number[];

function farNumbers(random: RandomSource): Json {
  const number = (): JsonObject => {
    const keywords = random.some(
      ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
      random.between(1, 4),
    );
    const limits = Object.fromEntries(keywords.map((keyword) => [keyword, random.pick(NUMBERS)]));
    return { type: random.pick(["number", "integer"]), ...limits };
  };
  return random.pick<() => Json>([
    number,
    () => ({ allOf: [number(), number(), number()] }),
    () => ({ anyOf: [number(), number()] }),
    () => ({ oneOf: [number(), number(), number()] }),
    () => ({ enum: random.some(NUMBERS, 5), ...number() }),
    () => ({ type: "array", items: number(), uniqueItems: true }),
    () => ({ properties: { a: number(), b: { not: number() } } }),
  ])();
}

/** No lone surrogates: the canonical form has none (RFC 8785, 3.2.2.2), so contracts with them are to be refused before. */
const NAMES = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "prototype",
  "",
  "/",
  "~",
  "~1",
  "a/b~c",
  "$ref",
  "properties",
  "enum",
  "\u0000",
  "\u202e",
  "😀",
  "%",
  "length",
  "then",
  "n".repeat(20_000),
] as const;

function strangeNames(random: RandomSource): Json {
  const names = random.some(NAMES, random.between(1, 8));
  // A computed member named __proto__ would set the prototype; `fromEntries` defines it like any other.
  const each = (value: () => Json) => Object.fromEntries(names.map((name) => [name, value()])) as JsonObject;
  const leaf = () => random.pick(LEAVES);
  const schema: Record<string, Json> = { type: "object", properties: each(leaf), required: random.some(names, 3) };
  if (random.chance(0.4)) schema.dependentRequired = each(() => random.some(names, 2));
  if (random.chance(0.4)) schema.patternProperties = each(leaf);
  if (random.chance(0.4)) schema.additionalProperties = random.pick([false, { enum: [each(() => 1)] }]);
  if (random.chance(0.4)) schema.default = each(() => ({ $ref: "#" }));
  if (random.chance(0.4)) {
    schema.$defs = each(leaf);
    schema.allOf = names.slice(0, 3).map((name) => ({ $ref: `#/$defs/${name.slice(0, 30)}` }));
  }
  if (random.chance(0.3))
    schema.anyOf = [{ const: each(() => "x") }, { properties: each(() => ({ properties: each(leaf) })) }];
  return schema;
}

const KEYWORDS =
  "type enum const multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern format items prefixItems additionalItems unevaluatedItems contains minContains maxContains minItems maxItems uniqueItems properties patternProperties additionalProperties unevaluatedProperties propertyNames required minProperties maxProperties dependentRequired dependentSchemas dependencies allOf anyOf oneOf not if then else $ref $dynamicRef $id $anchor $schema $defs definitions title description default examples deprecated x-mcp-header".split(
    " ",
  );

/** Any value under any keyword. */
function invalidValues(random: RandomSource): Json {
  const value = (): Json =>
    random.pick<Json>([
      null,
      true,
      -1,
      1.5,
      1e300,
      "",
      "string",
      "(",
      "#/$defs/x",
      [],
      [null],
      ["a", "a"],
      [[]],
      {},
      { a: null },
      { a: [1] },
      { $ref: 7 },
      [{ $ref: "#" }],
    ]);
  const salted = (depth: number): Json =>
    Object.fromEntries(
      random
        .some(KEYWORDS, random.between(1, 6))
        .map((keyword) => [keyword, depth > 0 && random.chance(0.3) ? salted(depth - 1) : value()]),
    );
  return salted(3);
}

function contradictions(random: RandomSource): Json {
  const list: readonly Json[] = [
    { type: "array", minItems: 1e9, items: { type: "object", required: ["a"], properties: { a: { type: "string" } } } },
    { type: "array", minItems: 5, maxItems: 2 },
    { type: "array", minItems: 1e15, uniqueItems: true, items: { enum: [1, 2] } },
    { type: "string", minLength: 1e12, maxLength: 1e15 },
    { type: "string", minLength: 5, pattern: "^.{0,2}$" },
    { type: "object", required: ["a", "b"], maxProperties: 1 },
    { type: "object", minProperties: 1e6, propertyNames: { enum: ["a", "b"] } },
    { type: "object", required: ["a"], properties: { a: false } },
    { type: "object", required: ["a"], properties: { a: { $ref: "#" } } },
    { type: "array", contains: { type: "string" }, items: { type: "integer" }, minContains: 1e6 },
    { enum: [1, 2], not: { type: "integer" } },
    { const: 1, enum: [2] },
    { allOf: [{ type: "string" }, { type: "integer" }] },
    { oneOf: [{}, {}, {}] },
    { not: {} },
    { minimum: 5, maximum: 4, multipleOf: 1e-300 },
    { type: "integer", minimum: 0.1, maximum: 0.9 },
    { type: "object", dependentRequired: { a: ["b"], b: ["c"], c: ["a"] }, required: ["a"], properties: { c: false } },
    conditional(true, false, true),
    { unevaluatedProperties: false, required: ["z"] },
  ];
  const chosen = random.some(list, random.between(1, 4));
  return random.pick<() => Json>([
    () => chosen[0] ?? {},
    () => ({ allOf: chosen }),
    () => ({ oneOf: chosen }),
    () => ({ anyOf: chosen }),
    () => ({ type: "object", properties: Object.fromEntries(chosen.map((one, index) => [`p${index}`, one])) }),
    () => ({ type: "array", prefixItems: chosen, minItems: chosen.length, items: chosen[0] ?? {} }),
  ])();
}

/** Alternatives in alternatives, which multiply. */
function nestedAlternatives(random: RandomSource): Json {
  const branch = (depth: number): Json => {
    if (depth === 0) return { properties: { [`p${random.below(6)}`]: { maximum: random.below(9) } } };
    const inner = () => Array.from({ length: random.between(2, 4) }, () => branch(depth - 1));
    return random.pick<() => Json>([
      () => ({ oneOf: inner() }),
      () => ({ anyOf: inner() }),
      () => ({ allOf: inner() }),
      () => ({ not: { anyOf: inner() } }),
      () => conditional(branch(depth - 1), branch(depth - 1), branch(depth - 1)),
    ])();
  };
  return branch(random.between(2, 5));
}

function nestedUnevaluated(random: RandomSource): Json {
  const part = (depth: number): Json => {
    const inner = () => (depth === 0 ? random.pick(LEAVES) : part(depth - 1));
    return random.pick<() => Json>([
      () => ({ properties: { a: inner() }, unevaluatedProperties: false }),
      () => ({ anyOf: [inner(), inner()], unevaluatedProperties: inner() }),
      () => ({ oneOf: [inner(), inner()], unevaluatedItems: inner() }),
      () => ({ ...(conditional(inner(), inner(), inner()) as JsonObject), unevaluatedProperties: false }),
      () => ({ prefixItems: [inner()], contains: inner(), unevaluatedItems: inner() }),
      () => ({ dependentSchemas: { a: inner() }, unevaluatedProperties: { not: inner() } }),
      () => ({ allOf: [inner(), inner()], unevaluatedItems: false, unevaluatedProperties: false }),
    ])();
  };
  return part(random.between(1, 5));
}

/** Names that demand each other in rings. */
function dependentNames(random: RandomSource): Json {
  const many = random.pick([3, 30, 300]);
  const ring = (make: (next: string) => Json): JsonObject =>
    Object.fromEntries(Array.from({ length: many }, (_, index) => [`p${index}`, make(`p${(index + 1) % many}`)]));
  return random.pick<() => Json>([
    () => ({ type: "object", dependentRequired: ring((next) => [next]), required: ["p0"] }),
    () => ({ type: "object", dependentSchemas: ring((next) => ({ required: [next] })), minProperties: many }),
    () => ({ type: "object", dependentSchemas: ring(() => ({ $ref: "#" })), required: ["p0"] }),
    () => ({ type: "object", dependencies: ring((next) => ({ properties: { [next]: { minimum: 1 } } })) }),
  ])();
}

function largeArrays(random: RandomSource): Json {
  const counts = [0, 1, 3, 100, 5000, 1e6, 2 ** 31, 1e15];
  const item = (): Json => random.pick<Json>([...LEAVES, { type: "array", minItems: 100, items: { minItems: 100 } }]);
  return {
    type: "array",
    minItems: random.pick(counts),
    ...(random.chance(0.5) ? { maxItems: random.pick(counts) } : {}),
    ...(random.chance(0.7) ? { items: item() } : {}),
    ...(random.chance(0.4) ? { prefixItems: Array.from({ length: random.pick([1, 40]) }, item) } : {}),
    ...(random.chance(0.4) ? { uniqueItems: true } : {}),
    ...(random.chance(0.4) ? { contains: item(), minContains: random.pick(counts) } : {}),
    ...(random.chance(0.2) ? { maxContains: random.pick(counts) } : {}),
    ...(random.chance(0.2) ? { unevaluatedItems: item() } : {}),
  };
}

function dialects(random: RandomSource): Json {
  const $schema = random.pick<Json>([
    "https://json-schema.org/draft/2020-12/schema",
    "https://json-schema.org/draft/2019-09/schema#",
    "http://json-schema.org/draft-07/schema#",
    "http://json-schema.org/draft-06/schema",
    "http://json-schema.org/draft-04/schema#",
    "http://json-schema.org/draft-03/schema#",
    "urn:mine",
    "",
    7,
  ]);
  return {
    $schema,
    type: "object",
    properties: {
      a: { $schema: "http://json-schema.org/draft-04/schema#", minimum: 1, exclusiveMinimum: true },
      b: { items: [{ type: "string" }], additionalItems: false, prefixItems: [{ type: "null" }] },
      c: { $ref: "#/definitions/x", type: random.pick(["string", "integer"]), maxLength: random.below(5) },
      d: { $recursiveRef: "#", dependencies: { a: ["b"], c: { minProperties: 2 } } },
      e: { divisibleBy: 2, disallow: "string", extends: { type: "any" }, required: true },
    },
    definitions: { x: random.pick(LEAVES) },
    $recursiveAnchor: true,
    ...(random.chance(0.5) ? { id: "http://example.com/a#", $id: "http://example.com/b" } : {}),
  };
}

/** Everything at once. */
function salad(random: RandomSource): Json {
  const makers = [farNumbers, contradictions, catastrophicPatterns, nestedAlternatives, nestedUnevaluated, largeArrays];
  const some = () => random.pick(makers)(random);
  const { $defs, ...graph } = referenceGraph(random) as JsonObject;
  return {
    ...graph,
    type: random.pick<Json>(["object", ["object", "array", "null"]]),
    properties: { a: some(), b: some(), __proto: some(), c: { $ref: "#/$defs/d0" } },
    patternProperties: { [random.pick(PATTERNS)]: some() },
    additionalProperties: some(),
    anyOf: [some(), { $ref: "#" }],
    dependentSchemas: { a: some(), b: { $ref: "#/$defs/d0" } },
    ...($defs === undefined ? {} : { $defs }),
  };
}

/** A literal with a member "then" looks like a promise. */
function conditional(...parts: readonly [condition: Json, consequence: Json, otherwise: Json]): Json {
  return Object.fromEntries(["if", "then", "else"].map((keyword, index) => [keyword, parts[index] ?? true]));
}

/** A schema with one of its plain values changed, wherever it stands. */
function altered(schema: Json, random: RandomSource): Json {
  const values = countValues(schema);
  let left = random.below(Math.max(values, 1));
  const change = (value: Json): Json => {
    if (isJsonArray(value)) return value.map(change);
    if (isJsonObject(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
    left -= 1;
    if (left !== -1) return value;
    if (typeof value === "number") return random.pick([value + 1, value - 1, value / 2, -value]);
    if (typeof value === "boolean") return !value;
    return typeof value === "string" ? random.pick([`${value}x`, "integer", "string", "^b", "#"]) : "x";
  };
  return change(schema);
}

function countValues(value: Json): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce<number>((sum, item) => sum + countValues(item as Json), 0);
}
