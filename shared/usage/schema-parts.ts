import { isJsonArray, isJsonObject, type Json, type JsonObject, member, objectMember } from "../contract/json.ts";
import { childPosition, type Position, resolveReference, type SchemaNode } from "../contract/schema/document.ts";
import { MAPS } from "./declarations.ts";

/**
 * What schemas say about the parts of a value. The same question has the same object for an answer, made once: for a million
 * calls that is what counts. Only places of the schemas are remembered, nothing of any value.
 */
export class SchemaParts {
  readonly #known = new WeakMap<Position, Map<string, Map<string | number, SchemaNode>>>();

  /**
   * What one schema, for itself, says about a property or an item of a value; none = it does not declare it, `undefined` = a
   * pattern of names could not be decided.
   */
  at(position: Position, key: string | number): SchemaNode | undefined {
    const { schema } = position;
    if (!isJsonObject(schema)) return [];
    return typeof key === "number" ? this.#itemAt(position, schema, key) : this.#propertyAt(position, schema, key);
  }

  /** The schema below a keyword, or below a member of its map or list. */
  below(position: Position, keyword: string, key?: string | number): SchemaNode {
    const known = this.#knownBelow(position, keyword);
    const before = known.get(key ?? "");
    if (before !== undefined) return before;
    const node = [positionBelow(position, keyword, key)];
    known.set(key ?? "", node);
    return node;
  }

  /** What the `$ref` of a schema leads to; none when it leads nowhere. */
  target(position: Position, reference: string): SchemaNode {
    const known = this.#knownBelow(position, "$ref");
    const before = known.get("");
    if (before !== undefined) return before;
    const found = resolveReference(position, reference);
    const node = typeof found === "string" ? [] : [found];
    known.set("", node);
    return node;
  }

  #itemAt(position: Position, schema: JsonObject, index: number): SchemaNode {
    for (const [keyword, rest] of [
      ["prefixItems", "items"],
      ["items", "additionalItems"],
    ] as const) {
      const list = member(schema, keyword);
      if (!isJsonArray(list)) continue;
      if (index < list.length) return this.below(position, keyword, index);
      const others = member(schema, rest);
      return others === undefined || isJsonArray(others) ? [] : this.below(position, rest);
    }
    return Object.hasOwn(schema, "items") ? this.below(position, "items") : [];
  }

  #propertyAt(position: Position, schema: JsonObject, key: string): SchemaNode | undefined {
    const properties = objectMember(schema, "properties");
    const isNamed = properties !== undefined && Object.hasOwn(properties, key);
    const named = isNamed ? this.below(position, "properties", key) : [];
    const patterns = objectMember(schema, "patternProperties");
    if (patterns === undefined && isNamed) return named;
    const found = [...named];
    for (const pattern of Object.keys(patterns ?? {})) {
      const matches = position.document.languages.matches(pattern, key);
      if (matches === undefined) return undefined;
      if (matches) found.push(...this.below(position, "patternProperties", pattern));
    }
    if (found.length > 0) return found;
    const map = MAPS.find((keyword) => Object.keys(objectMember(schema, keyword) ?? {}).length > 0);
    return map === undefined ? [] : this.below(position, map);
  }

  /** Answers about what stands below a keyword, by key. */
  #knownBelow(position: Position, keyword: string): Map<string | number, SchemaNode> {
    let known = this.#known.get(position);
    if (known === undefined) {
      known = new Map();
      this.#known.set(position, known);
    }
    let below = known.get(keyword);
    if (below === undefined) {
      below = new Map();
      known.set(keyword, below);
    }
    return below;
  }
}

function positionBelow(position: Position, keyword: string, key: string | number | undefined): Position {
  const value = isJsonObject(position.schema) ? (member(position.schema, keyword) ?? true) : true;
  if (key === undefined) return childPosition(position, value, keyword);
  return childPosition(position, memberOf(value, key) ?? true, keyword, key);
}

function memberOf(value: Json, key: string | number): Json | undefined {
  if (isJsonArray(value)) return value[Number(key)];
  return isJsonObject(value) ? member(value, String(key)) : undefined;
}
