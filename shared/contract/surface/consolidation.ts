import { isJsonArray, type JsonObject, member, objectMember } from "../json.ts";
import { isVerb, nameWords, styleKey } from "./names.ts";
import { nameOf } from "./subject.ts";

/** Several tools and the one that does the work of them all. */
export interface Consolidation {
  readonly many: readonly JsonObject[];
  readonly one: JsonObject;
}

/** Arguments whose values name what a consolidated tool shall do. */
const SELECTORS = ["method", "action", "type", "operation", "command"] as const;
/** Tools weighed for one consolidated tool at most. */
const LOOKED_AT = 200;

interface Shape {
  readonly tool: JsonObject;
  readonly name: string;
  readonly topic: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  /** What its selectors can choose, as style keys, by the selector's name; empty without a selector. */
  readonly choices: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Finds tools among `ones` whose arguments cover those of two or more of `many`, and that either choose by a selector
 * (`method`, `action`, `type` …) or share the stem of their names. With removed and added swapped it finds splits.
 * Each tool belongs to one group at most; the answer does not depend on list order.
 */
export function consolidations(many: readonly JsonObject[], ones: readonly JsonObject[]): readonly Consolidation[] {
  const parts = many.map(shapeOf).sort(byName);
  const index = topicIndex(parts);
  const wholes = ones.map(shapeOf).sort(byName);
  const best = new Map<Shape, { whole: Shape; weight: number }>();
  for (const whole of wholes) {
    for (const part of partsNear(whole, index)) {
      const weight = kinship(part, whole);
      if (weight > 0 && weight > (best.get(part)?.weight ?? 0)) best.set(part, { whole, weight });
    }
  }
  return wholes
    .map((whole) => ({
      one: whole.tool,
      many: parts.filter((part) => best.get(part)?.whole === whole).map((part) => part.tool),
    }))
    .filter((group) => group.many.length >= 2);
}

/** How surely `whole` does the work of `part`; 0 = not at all. */
function kinship(part: Shape, whole: Shape): number {
  if ([...part.properties].some((name) => !whole.properties.has(name))) return 0;
  const shared = [...whole.topic].filter((word) => part.topic.has(word)).length;
  const selectors = [...whole.choices].filter(([selector]) => !part.properties.has(selector));
  if (selectors.length > 0) {
    const named = selectors.some(([, choices]) => choices.has(styleKey(part.name)));
    return shared + (named ? 10 : 0);
  }
  return whole.topic.size > 0 && shared === whole.topic.size ? shared : 0;
}

function partsNear(whole: Shape, index: ReadonlyMap<string, readonly Shape[]>): ReadonlySet<Shape> {
  const keys = [
    ...whole.topic,
    ...[...whole.choices.values()].flatMap((choices) => [...choices].map((choice) => `=${choice}`)),
  ];
  return new Set(keys.flatMap((key) => (index.get(key) ?? []).slice(0, LOOKED_AT)));
}

/** Parts by each word of their topic and, after `=`, by their whole name. */
function topicIndex(parts: readonly Shape[]): ReadonlyMap<string, readonly Shape[]> {
  const index = new Map<string, Shape[]>();
  for (const part of parts) {
    for (const key of [...part.topic, `=${styleKey(part.name)}`]) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [part]);
      else known.push(part);
    }
  }
  return index;
}

function shapeOf(tool: JsonObject): Shape {
  const name = nameOf(tool);
  const properties = propertiesOf(tool);
  return {
    tool,
    name,
    topic: new Set(
      nameWords(name)
        .filter((word) => !isVerb(word))
        .map(singular),
    ),
    properties: new Set(Object.keys(properties)),
    choices: new Map(
      SELECTORS.map((selector) => [selector, new Set(choicesOf(objectMember(properties, selector)))] as const).filter(
        ([, choices]) => choices.size >= 2,
      ),
    ),
  };
}

function propertiesOf(tool: JsonObject): JsonObject {
  const schema = objectMember(tool, "inputSchema");
  return (schema === undefined ? undefined : objectMember(schema, "properties")) ?? {};
}

function choicesOf(selector: JsonObject | undefined): readonly string[] {
  const values = selector === undefined ? undefined : member(selector, "enum");
  return isJsonArray(values) ? values.filter((value) => typeof value === "string").map(styleKey) : [];
}

function singular(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") && !word.endsWith("ss") && word.length > 3 ? word.slice(0, -1) : word;
}

function byName(left: Shape, right: Shape): number {
  return left.name === right.name ? 0 : left.name < right.name ? -1 : 1;
}
