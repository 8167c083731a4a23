import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  member,
  objectMember,
  pointerTo,
  stringMember,
} from "../json.ts";
import { referencesIn } from "./mentions.ts";
import { IDLE } from "./validator-schema.ts";

/** A part of a value with the schema that speaks about this part alone. */
export interface ValuePart {
  /** JSON pointer within the whole value. */
  readonly path: string;
  readonly value: Json;
  /** A schema document of its own. */
  readonly schema: Json;
}

/**
 * A value taken apart together with its schema, at `properties` and `items`: the schema accepts the value just when each part's
 * schema accepts the part. What the value does not touch is left out: properties that it does not have, and demands for
 * those that it has. So most parts are small, and the same ones come again and again.
 *
 * Every reference must lead into the definitions of the schema, and no part may have a name (`$id`) of its own. `alone` = nothing counts beside a reference.
 */
export function valueParts(
  schema: JsonObject,
  value: Json,
  { alone }: { readonly alone: boolean },
): readonly ValuePart[] {
  // Its own name only serves references that lead nowhere else.
  const { $defs, definitions, $id: _name, ...root } = schema;
  const lists: Definitions = { $defs: objectOf($defs), definitions: objectOf(definitions) };
  const parts: ValuePart[] = [];
  const take = (whole: Json, part: Json, path: string): void => {
    const own = followed(whole, lists);
    if (!isJsonObject(own) || (alone && Object.hasOwn(own, "$ref"))) {
      parts.push({ path, value: part, schema: withDefinitions(own, lists) });
      return;
    }
    const { shell, children } = opened(own, part);
    parts.push({ path, value: part, schema: withDefinitions(shell, lists) });
    for (const child of children) take(child.schema, child.value, pointerTo(path, child.key));
  };
  take(root, value, "");
  return parts;
}

type Definitions = Readonly<Record<"$defs" | "definitions", JsonObject>>;

function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** References to references at most. */
const CHAIN_LIMIT = 20;

/** What a schema that is nothing but a reference leads to. */
function followed(schema: Json, lists: Definitions): Json {
  let target = schema;
  for (let left = CHAIN_LIMIT; left > 0 && isJsonObject(target); left -= 1) {
    if (!Object.keys(target).every((keyword) => keyword === "$ref" || (IDLE.has(keyword) && keyword !== "format")))
      return target;
    const found = definitionAt(stringMember(target, "$ref"), lists);
    if (found === undefined) return target;
    target = found;
  }
  return target;
}

function definitionAt(reference: string | undefined, lists: Definitions): Json | undefined {
  const [, key, name] = reference?.split("/") ?? [];
  return key === "$defs" || key === "definitions" ? member(lists[key], name ?? "") : undefined;
}

interface Opened {
  /** What the schema says of the value as a whole. */
  readonly shell: JsonObject;
  readonly children: readonly { readonly key: string | number; readonly value: Json; readonly schema: Json }[];
}

function opened(schema: JsonObject, value: Json): Opened {
  if (isJsonArray(value)) return openedArray(schema, value);
  return isJsonObject(value) ? openedObject(schema, value) : { shell: schema, children: [] };
}

function openedObject(schema: JsonObject, value: JsonObject): Opened {
  const properties = objectMember(schema, "properties");
  const { properties: _properties, required, additionalProperties, ...shell } = schema;
  if (Object.hasOwn(schema, "properties") && properties === undefined) return { shell: schema, children: [] };
  const names = Object.keys(value);
  const declared = names.filter((name) => Object.hasOwn(properties ?? {}, name));
  const missing = isJsonArray(required)
    ? required.filter((name) => typeof name !== "string" || !Object.hasOwn(value, name))
    : required;
  const touchesAdditional = additionalProperties !== undefined && declared.length < names.length;
  const marks = touchesAdditional || Object.hasOwn(schema, "unevaluatedProperties");
  return {
    shell: {
      ...shell,
      ...(missing === undefined || (isJsonArray(missing) && missing.length === 0) ? {} : { required: missing }),
      ...(touchesAdditional ? { additionalProperties } : {}),
      // These names are not additional, whatever else is said of them.
      ...(marks ? { properties: Object.fromEntries(declared.map((name) => [name, true])) } : {}),
    },
    children: declared.map((key) => ({ key, value: value[key] as Json, schema: properties?.[key] as Json })),
  };
}

function openedArray(schema: JsonObject, value: readonly Json[]): Opened {
  const { items, ...shell } = schema;
  // Beside positions, it is about those behind them.
  if (items === undefined || isJsonArray(items) || Object.hasOwn(schema, "prefixItems"))
    return { shell: schema, children: [] };
  return {
    // That there is one marks all items as looked at.
    shell: Object.hasOwn(schema, "unevaluatedItems") ? { ...shell, items: true } : shell,
    children: value.map((item, key) => ({ key, value: item, schema: items })),
  };
}

/** A part of a schema as a document of its own, with the definitions that it can lead to. */
function withDefinitions(schema: Json, lists: Definitions): Json {
  if (!isJsonObject(schema)) return schema;
  const used = usedDefinitions(schema, lists);
  if (used.size === 0) return schema;
  const kept = (["$defs", "definitions"] as const).flatMap((key) => {
    const names = Object.keys(lists[key]).filter((name) => used.has(`#/${key}/${name}`));
    if (names.length === 0) return [];
    return [[key, Object.fromEntries(names.map((name) => [name, lists[key][name] as Json]))] as const];
  });
  return { ...schema, ...Object.fromEntries(kept) };
}

/** The references to definitions that can be met on the way through a schema. */
function usedDefinitions(schema: Json, lists: Definitions): ReadonlySet<string> {
  const used = new Set<string>();
  const stack: Json[] = [schema];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    for (const reference of referencesIn(next)) {
      if (used.has(reference)) continue;
      used.add(reference);
      const target = definitionAt(reference, lists);
      if (target !== undefined) stack.push(target);
    }
  }
  return used;
}
