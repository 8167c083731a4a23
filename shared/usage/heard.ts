import { sameJson } from "../contract/canonical.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject, member, objectMember } from "../contract/json.ts";
import { ignoresReferenceSiblings } from "../contract/schema/dialect.ts";
import { type Position, rootPosition, type SchemaDocument, type SchemaNode } from "../contract/schema/document.ts";
import { accepts, type Budget } from "../contract/schema/evaluate.ts";
import { mentions, onlyIntoDefinitions, REFERENCES } from "../contract/schema/mentions.ts";
import { CONDITIONAL, declaresNames, mayDeclareOther } from "./declarations.ts";
import { SchemaParts } from "./schema-parts.ts";

/** Schemas applied for one call at most. */
const STEP_LIMIT = 20_000;

/**
 * Which arguments of a call that both sides accept the candidate no longer declares, so that it ignores them. An argument is
 * declared where `properties` or `patternProperties` name it, at its place or through `$ref`, `allOf`, `then`, `else` and the
 * alternatives that fit; values of a declared map (`additionalProperties` with a schema) are, too. An object without any
 * declared name is free-form: everything in it is heard, but at the root, where it means that there are no arguments.
 */
export class Heard {
  readonly #before: SchemaNode;
  readonly #after: SchemaNode;
  readonly #mayDiffer: boolean;
  readonly #parts = new SchemaParts();
  /** Whether what references lead to is the same on both sides. */
  readonly #sameDefinitions: boolean;
  /** Pairs of schemas, by the baseline's, of which is known whether they declare the same. */
  readonly #pairs = new WeakMap<Position, { readonly after: Position; readonly same: boolean }>();

  constructor(before: SchemaDocument, after: SchemaDocument) {
    this.#before = [rootPosition(before)];
    this.#after = [rootPosition(after)];
    this.#mayDiffer = mayDeclareOther(before.root, after.root);
    this.#sameDefinitions = sameJson(definitionsOf(before), definitionsOf(after));
  }

  /** The places in the baseline's schema that declare what is dropped of these arguments; `undefined` = not known. */
  dropped(value: JsonObject): readonly string[] | undefined {
    if (!this.#mayDiffer) return [];
    const walk: Walk = { parts: this.#parts, found: new Set(), budget: { steps: STEP_LIMIT }, unsure: false };
    this.#compare(this.#before, this.#after, { value, walk, isRoot: true });
    return walk.unsure || walk.budget.steps < 0 ? undefined : [...walk.found].sort();
  }

  #compare(before: SchemaNode, after: SchemaNode, { value, walk, isRoot }: Place): void {
    if (typeof value !== "object" || value === null || walk.budget.steps < 0) return;
    if (!isRoot && this.#declareTheSame(before, after)) return;
    const [old, now] = [applying(before, value, walk), applying(after, value, walk)];
    if (isJsonArray(value)) {
      for (const [index, item] of value.entries()) this.#compareParts(old, now, { value: item, key: index, walk });
      return;
    }
    if (!declaresNames(old)) return;
    const isHeard = !isRoot && !declaresNames(now);
    for (const key of Object.keys(value)) {
      const inner = value[key] as Json;
      const lost = this.#compareParts(old, now, { value: inner, key, walk });
      if (lost !== undefined && !isHeard) walk.found.add(lost.pointer);
    }
  }

  /** Compares what the schemas say about a part of a value; gives the one that declared it when no other does any more. */
  #compareParts(
    old: SchemaNode,
    now: SchemaNode,
    { value, key, walk }: { readonly value: Json; readonly key: string | number; readonly walk: Walk },
  ): Position | undefined {
    const left = partsOf(old, key, walk);
    const [first] = left;
    if (first === undefined) return undefined;
    const right = partsOf(now, key, walk);
    if (right.length === 0) return first;
    this.#compare(left, right, { value, walk, isRoot: false });
    return undefined;
  }

  /** Whether two schemas declare the same whatever the value is: most of what changed stands in one place only. */
  #declareTheSame(before: SchemaNode, after: SchemaNode): boolean {
    const [left, right] = [before[0], after[0]];
    if (left === undefined || right === undefined || before.length > 1 || after.length > 1) return false;
    const known = this.#pairs.get(left);
    if (known?.after === right) return known.same;
    const same = this.#areSame(left, right);
    this.#pairs.set(left, { after: right, same });
    return same;
  }

  #areSame(left: Position, right: Position): boolean {
    if (sameJson(left.schema, right.schema))
      return this.#sameDefinitions
        ? [left, right].every(({ schema, document }) => onlyIntoDefinitions(schema, document.root))
        : !mentions(left.schema, REFERENCES);
    const isPlain = !mentions(left.schema, CONDITIONAL) && !mentions(right.schema, CONDITIONAL);
    return isPlain && !mayDeclareOther(left.schema, right.schema);
  }
}

interface Walk {
  readonly parts: SchemaParts;
  readonly found: Set<string>;
  readonly budget: Budget;
  unsure: boolean;
}

interface Place {
  readonly value: Json;
  readonly walk: Walk;
  readonly isRoot: boolean;
}

function definitionsOf({ root }: SchemaDocument): Json {
  return isJsonObject(root) ? [member(root, "$defs") ?? null, member(root, "definitions") ?? null] : null;
}

/** All schemas that speak about one value: itself, what it refers to, its parts, and its alternatives that fit. */
function applying(node: SchemaNode, value: Json, walk: Walk): SchemaNode {
  walk.budget.steps -= 1;
  const [only] = node;
  if (only !== undefined && node.length === 1 && !isComposed(only.schema)) return node;
  const found = new Map<string, Position>();
  const stack = [...node];
  for (let position = stack.pop(); position !== undefined; position = stack.pop()) {
    walk.budget.steps -= 1;
    if (walk.budget.steps < 0 || found.has(position.pointer) || !isJsonObject(position.schema)) continue;
    found.set(position.pointer, position);
    stack.push(...composedOf(position, position.schema, { value, walk }));
  }
  return [...found.values()];
}

const COMPOSING = [...CONDITIONAL, "allOf"];

function isComposed(schema: Json): boolean {
  return isJsonObject(schema) && COMPOSING.some((keyword) => Object.hasOwn(schema, keyword));
}

interface Applied {
  readonly value: Json;
  readonly walk: Walk;
}

function composedOf(position: Position, schema: JsonObject, { value, walk }: Applied): readonly Position[] {
  const { parts } = walk;
  const found: Position[] = [];
  const fits = (node: SchemaNode): boolean => {
    const truth = accepts(node, value, walk.budget);
    if (truth === undefined) walk.unsure = true;
    return truth === true;
  };
  const reference = member(schema, "$ref");
  if (typeof reference === "string") {
    const target = parts.target(position, reference);
    if (target.length === 0) walk.unsure = true;
    found.push(...target);
    if (ignoresReferenceSiblings(position.document.dialect)) return found;
  }
  if (Object.hasOwn(schema, "$dynamicRef") || Object.hasOwn(schema, "$recursiveRef")) walk.unsure = true;
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const list = member(schema, keyword);
    if (!isJsonArray(list)) continue;
    const each = list.map((_, index) => parts.below(position, keyword, index));
    found.push(...(keyword === "allOf" ? each : each.filter(fits)).flat());
  }
  if (Object.hasOwn(schema, "if")) {
    const condition = parts.below(position, "if");
    const holds = fits(condition);
    const branch = holds ? "then" : "else";
    if (holds) found.push(...condition);
    if (Object.hasOwn(schema, branch)) found.push(...parts.below(position, branch));
  }
  for (const keyword of ["dependentSchemas", "dependencies"]) {
    for (const name of Object.keys(objectMember(schema, keyword) ?? {}))
      if (isJsonObject(value) && Object.hasOwn(value, name)) found.push(...parts.below(position, keyword, name));
  }
  return found;
}

/** What the schemas of one value say about a part of it; none = they do not declare it. */
function partsOf(node: SchemaNode, key: string | number, walk: Walk): SchemaNode {
  const [only] = node;
  const found = only !== undefined && node.length === 1 ? walk.parts.at(only, key) : joined(node, key, walk);
  if (found !== undefined) return found;
  walk.unsure = true;
  return [];
}

function joined(node: SchemaNode, key: string | number, walk: Walk): SchemaNode | undefined {
  const each = node.map((position) => walk.parts.at(position, key));
  return each.includes(undefined) ? undefined : each.flatMap((parts) => parts ?? []);
}
