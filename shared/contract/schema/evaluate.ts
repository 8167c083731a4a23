import { canonicalText, sameJson } from "../canonical.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject, member, objectMember, stringMember } from "../json.ts";
import { isMultipleOf } from "./decimal.ts";
import { asDialectReads, evaluatesContained, ignoresReferenceSiblings } from "./dialect.ts";
import { childPosition, type Position, resolveReference, type SchemaNode } from "./document.ts";
import { isPlainlyRecursive } from "./expand.ts";
import { typeOfValue, typesOfKeyword } from "./json-types.ts";

/** Three-valued: `undefined` = could not be established (a reference without target, a pattern that is not regular). */
export type Truth = boolean | undefined;

/** What a schema has surely looked at in the value, for the `unevaluated` keywords. */
interface Outcome {
  readonly valid: Truth;
  readonly names: ReadonlySet<string>;
  /** Items looked at from the start; Infinity = all. */
  readonly items: number;
  /** Items that a `contains` matched (2020-12 core, 11.2). */
  readonly matched: ReadonlySet<number>;
  /** Whether more may have been looked at than is known. */
  readonly open: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();
const NONE = { names: NOTHING, items: 0, matched: new Set<number>(), open: false } as const;
const VALID: Outcome = { ...NONE, valid: true };
const INVALID: Outcome = { ...NONE, valid: false };
const UNKNOWN: Outcome = { ...NONE, valid: undefined, open: true };

/** Schemas applied to one value at most, so that hostile schemas end in "unknown". */
const STEP_LIMIT = 20_000;

/** So many names that are looked at, or held against a pattern, cost a step. */
const NAMES_OF_A_STEP = 20;

/** So many schemas around one that are about the same value cost a step more: each is looked at again. */
const SCHEMAS_OF_A_STEP = 20;

/** Steps that are left; shared by questions that belong together. */
export interface Budget {
  steps: number;
}

/**
 * Whether a value fits a node. Exact for every keyword of draft-07 and 2020-12 but `$dynamicRef`; `content…` is an annotation,
 * and so is `format` unless its document has it asserted. Never fetches a reference and never backtracks on a pattern.
 */
export function accepts(node: SchemaNode, value: Json, budget: Budget = { steps: STEP_LIMIT }): Truth {
  return every(node.map((position) => evaluate(position, value, [], budget).valid));
}

function evaluate(position: Position, value: Json, trail: readonly string[], budget: Budget): Outcome {
  const { schema: written } = position;
  if (written === true) return VALID;
  if (written === false) return INVALID;
  budget.steps -= 1 + Math.floor(trail.length / SCHEMAS_OF_A_STEP);
  if (!isJsonObject(written) || budget.steps < 0 || trail.includes(position.pointer)) return UNKNOWN;
  const schema = asDialectReads(written, position.document.dialect);
  const sameValue = [...trail, position.pointer];
  const outcomes: Outcome[] = [];
  const follow = (reference: string) => {
    const target = resolveReference(position, reference);
    return typeof target === "string" ? UNKNOWN : evaluate(target, value, sameValue, budget);
  };
  const reference = stringMember(schema, "$ref");
  if (reference !== undefined && ignoresReferenceSiblings(position.document.dialect)) return follow(reference);
  if (reference !== undefined) outcomes.push(follow(reference));
  const recursive = stringMember(schema, "$recursiveRef");
  if (recursive !== undefined) outcomes.push(isPlainlyRecursive(position) ? follow(recursive) : UNKNOWN);
  if (Object.hasOwn(schema, "$dynamicRef")) outcomes.push(UNKNOWN);
  const plain = plainKeywords(schema, value, position);
  if (plain === false || outcomes.some((outcome) => outcome.valid === false)) return INVALID;
  if (plain === undefined) outcomes.push({ ...VALID, valid: plain });
  if (COMBINATORS.some((keyword) => Object.hasOwn(schema, keyword)))
    outcomes.push(...combinators(position, schema, value, { trail: sameValue, budget }));
  if (isJsonObject(value)) outcomes.push(objectKeywords(position, schema, value, { trail: sameValue, budget }));
  if (isJsonArray(value)) outcomes.push(arrayKeywords(position, schema, value, budget));
  return unevaluated(position, schema, { value, merged: merge(outcomes), budget });
}

function plainKeywords(schema: JsonObject, value: Json, position: Position): Truth {
  if ((typesOfKeyword(member(schema, "type")) & typeOfValue(value)) === 0) return false;
  const fixed = member(schema, "const");
  if (fixed !== undefined && !sameJson(fixed, value)) return false;
  const listed = member(schema, "enum");
  if (isJsonArray(listed) && !listed.some((item) => sameJson(item, value))) return false;
  if (typeof value === "number") return numberFits(schema, value);
  if (typeof value === "string") return stringFits(schema, value, position);
  return true;
}

function numberFits(schema: JsonObject, value: number): boolean {
  const minimum = member(schema, "minimum");
  const maximum = member(schema, "maximum");
  const above = member(schema, "exclusiveMinimum");
  const below = member(schema, "exclusiveMaximum");
  const multiple = member(schema, "multipleOf");
  if (typeof minimum === "number" && (above === true ? value <= minimum : value < minimum)) return false;
  if (typeof maximum === "number" && (below === true ? value >= maximum : value > maximum)) return false;
  if (typeof above === "number" && value <= above) return false;
  if (typeof below === "number" && value >= below) return false;
  return typeof multiple !== "number" || isMultipleOf(value, multiple);
}

function stringFits(schema: JsonObject, value: string, position: Position): Truth {
  const length = [...value].length;
  const least = member(schema, "minLength");
  const most = member(schema, "maxLength");
  if (typeof least === "number" && length < least) return false;
  if (typeof most === "number" && length > most) return false;
  const { languages } = position.document;
  const asserted = languages.assertedPattern(stringMember(schema, "format"));
  const patterns = [stringMember(schema, "pattern"), asserted].filter((pattern) => pattern !== undefined);
  return every(patterns.map((pattern) => languages.matches(pattern, value)));
}

const COMBINATORS = ["allOf", "anyOf", "oneOf", "not", "if"] as const;

interface Same {
  readonly trail: readonly string[];
  readonly budget: Budget;
}

function combinators(position: Position, schema: JsonObject, value: Json, { trail, budget }: Same): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  const at = (sub: Json, ...tokens: readonly (string | number)[]) =>
    evaluate(childPosition(position, sub, ...tokens), value, trail, budget);
  const list = (keyword: string) => {
    const items = member(schema, keyword);
    return isJsonArray(items) ? items.map((item, index) => at(item, keyword, index)) : undefined;
  };
  outcomes.push(...(list("allOf") ?? []));
  const any = list("anyOf");
  if (any !== undefined) outcomes.push({ ...mergeFitting(any), valid: some(any.map((one) => one.valid)) });
  const one = list("oneOf");
  if (one !== undefined) {
    const fitting = one.filter((outcome) => outcome.valid === true);
    const open = one.some((outcome) => outcome.valid === undefined);
    outcomes.push({
      ...mergeFitting(one),
      valid: fitting.length > 1 ? false : open ? undefined : fitting.length === 1,
    });
  }
  const not = member(schema, "not");
  if (not !== undefined) outcomes.push({ ...VALID, valid: negate(at(not, "not").valid) });
  outcomes.push(...conditional(schema, at));
  return outcomes;
}

function conditional(schema: JsonObject, at: (sub: Json, keyword: string) => Outcome): readonly Outcome[] {
  const condition = member(schema, "if");
  if (condition === undefined) return [];
  const outcome = at(condition, "if");
  const branch = (keyword: "then" | "else") => {
    const sub = member(schema, keyword);
    return sub === undefined ? VALID : at(sub, keyword);
  };
  if (outcome.valid === true) return [outcome, branch("then")];
  if (outcome.valid === false) return [branch("else")];
  // What only one of them looks at may not have been looked at.
  return [{ ...NONE, valid: agreed([branch("then").valid, branch("else").valid]), open: true }];
}

function objectKeywords(position: Position, schema: JsonObject, value: JsonObject, same: Same): Outcome {
  const { budget } = same;
  const keys = Object.keys(value);
  const required = member(schema, "required");
  if (isJsonArray(required) && required.some((name) => typeof name === "string" && !Object.hasOwn(value, name)))
    return INVALID;
  const least = member(schema, "minProperties");
  const most = member(schema, "maxProperties");
  if ((typeof least === "number" && keys.length < least) || (typeof most === "number" && keys.length > most))
    return INVALID;
  const truths: Truth[] = [];
  const names = new Set<string>();
  const properties = objectMember(schema, "properties") ?? {};
  const patterns = Object.entries(objectMember(schema, "patternProperties") ?? {});
  budget.steps -= Math.floor((keys.length * (patterns.length + 1)) / NAMES_OF_A_STEP);
  if (budget.steps < 0) return UNKNOWN;
  const additional = member(schema, "additionalProperties");
  const nameSchema = member(schema, "propertyNames");
  const at = (sub: Json, item: Json, ...tokens: readonly string[]) =>
    evaluate(childPosition(position, sub, ...tokens), item, [], budget).valid;
  let open = false;
  for (const key of keys) {
    const item = value[key] as Json;
    if (nameSchema !== undefined) truths.push(at(nameSchema, key, "propertyNames"));
    const own = member(properties, key);
    if (own !== undefined) truths.push(at(own, item, "properties", key));
    let looked = own !== undefined;
    const possible: Truth[] = [];
    for (const [pattern, sub] of patterns) {
      const hit = position.document.languages.matches(pattern, key);
      if (hit === false) continue;
      const fits = at(sub, item, "patternProperties", pattern);
      if (hit === undefined) possible.push(fits);
      else truths.push(fits);
      looked ||= hit === true;
    }
    // Where a pattern may match or not, the answer is sure when it is the same either way.
    const otherwise = looked || additional === undefined ? true : at(additional, item, "additionalProperties");
    truths.push(possible.length === 0 ? otherwise : agreed([otherwise, ...possible]));
    if (looked || additional !== undefined) names.add(key);
    else open ||= possible.length > 0;
  }
  return merge([{ ...NONE, valid: every(truths), names, open }, ...dependentOutcomes(position, schema, value, same)]);
}

function dependentOutcomes(
  position: Position,
  schema: JsonObject,
  value: JsonObject,
  { trail, budget }: Same,
): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  for (const keyword of ["dependentRequired", "dependentSchemas", "dependencies"]) {
    for (const [name, wanted] of Object.entries(objectMember(schema, keyword) ?? {})) {
      if (!Object.hasOwn(value, name)) continue;
      if (isJsonArray(wanted)) {
        if (wanted.some((other) => typeof other === "string" && !Object.hasOwn(value, other))) return [INVALID];
      } else outcomes.push(evaluate(childPosition(position, wanted, keyword, name), value, trail, budget));
    }
  }
  return outcomes;
}

function arrayKeywords(position: Position, schema: JsonObject, value: readonly Json[], budget: Budget): Outcome {
  const least = member(schema, "minItems");
  const most = member(schema, "maxItems");
  if ((typeof least === "number" && value.length < least) || (typeof most === "number" && value.length > most))
    return INVALID;
  if (member(schema, "uniqueItems") === true && new Set(value.map(canonicalText)).size < value.length) return INVALID;
  const truths: Truth[] = [];
  const itemsKeyword = member(schema, "items");
  const prefixItems = member(schema, "prefixItems");
  const prefix = isJsonArray(prefixItems) ? prefixItems : isJsonArray(itemsKeyword) ? itemsKeyword : [];
  const prefixKeyword = isJsonArray(prefixItems) ? "prefixItems" : "items";
  const restKeyword = isJsonArray(itemsKeyword) ? "additionalItems" : "items";
  const rest = isJsonArray(prefixItems) && isJsonArray(itemsKeyword) ? undefined : member(schema, restKeyword);
  const at = (sub: Json, item: Json, ...tokens: readonly (string | number)[]) =>
    evaluate(childPosition(position, sub, ...tokens), item, [], budget).valid;
  value.forEach((item, index) => {
    const sub = prefix[index];
    if (sub !== undefined) truths.push(at(sub, item, prefixKeyword, index));
    else if (rest !== undefined) truths.push(at(rest, item, restKeyword));
  });
  const contains = member(schema, "contains");
  const hits = contains === undefined ? [] : value.map((item) => at(contains, item, "contains"));
  if (contains !== undefined) truths.push(containsFits(schema, hits));
  // Before 2020-12 what `contains` matches is not marked as looked at.
  const marks = evaluatesContained(position.document.dialect);
  return {
    ...NONE,
    valid: every(truths),
    items: rest === undefined ? Math.min(prefix.length, value.length) : Number.POSITIVE_INFINITY,
    matched: new Set(hits.flatMap((hit, index) => (marks && hit === true ? [index] : []))),
    open: marks && hits.includes(undefined),
  };
}

function containsFits(schema: JsonObject, hits: readonly Truth[]): Truth {
  const least = member(schema, "minContains");
  const most = member(schema, "maxContains");
  const sure = hits.filter((hit) => hit === true).length;
  const possible = sure + hits.filter((hit) => hit === undefined).length;
  const enough = typeof least === "number" ? least : 1;
  if (possible < enough || (typeof most === "number" && sure > most)) return false;
  return sure >= enough && (typeof most !== "number" || possible <= most) ? true : undefined;
}

function unevaluated(
  position: Position,
  schema: JsonObject,
  { value, merged, budget }: { readonly value: Json; readonly merged: Outcome; readonly budget: Budget },
): Outcome {
  const properties = member(schema, "unevaluatedProperties");
  const items = member(schema, "unevaluatedItems");
  if (properties === undefined && items === undefined) return merged;
  const truths: Truth[] = [merged.valid];
  const check = (sub: Json, keyword: string, part: Json) =>
    evaluate(childPosition(position, sub, keyword), part, [], budget).valid;
  if (properties !== undefined && isJsonObject(value)) {
    const left = Object.keys(value).filter((key) => !merged.names.has(key));
    const fits = every(left.map((key) => check(properties, "unevaluatedProperties", value[key] as Json)));
    truths.push(fits === false && merged.open ? undefined : fits);
  }
  if (items !== undefined && isJsonArray(value) && merged.items < value.length) {
    const left = value.filter((_item, index) => index >= merged.items && !merged.matched.has(index));
    const fits = every(left.map((item) => check(items, "unevaluatedItems", item)));
    truths.push(fits === false && merged.open ? undefined : fits);
  }
  return {
    valid: every(truths),
    names: properties === undefined || !isJsonObject(value) ? merged.names : new Set(Object.keys(value)),
    items: items === undefined ? merged.items : Number.POSITIVE_INFINITY,
    matched: merged.matched,
    open: merged.open,
  };
}

function merge(outcomes: readonly Outcome[]): Outcome {
  const [only = VALID] = outcomes;
  if (outcomes.length < 2) return only;
  const names = new Set<string>();
  const matched = new Set<number>();
  let items = 0;
  let open = false;
  for (const outcome of outcomes) {
    if (outcome.valid === false) continue;
    for (const name of outcome.names) names.add(name);
    for (const index of outcome.matched) matched.add(index);
    items = Math.max(items, outcome.items);
    open ||= outcome.open;
  }
  return { valid: every(outcomes.map((outcome) => outcome.valid)), names, items, matched, open };
}

/** What the alternatives that fit have looked at; one that may fit leaves that open. */
function mergeFitting(alternatives: readonly Outcome[]): Outcome {
  const merged = merge(alternatives.filter((one) => one.valid === true));
  return alternatives.some((one) => one.valid === undefined) ? { ...merged, open: true } : merged;
}

function every(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

function some(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(undefined) ? undefined : false;
}

/** What all of them say. */
function agreed(truths: readonly Truth[]): Truth {
  return truths.every((truth) => truth === truths[0]) ? truths[0] : undefined;
}

function negate(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}
