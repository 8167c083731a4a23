import { isJsonArray, isJsonObject, type Json, type JsonObject } from "../contract/json.ts";
import { APPLICATORS } from "../contract/schema/applicators.ts";
import { ignoresReferenceSiblings } from "../contract/schema/dialect.ts";
import { childPosition, type Position, resolveReference, type SchemaDocument } from "../contract/schema/document.ts";
import { mentions } from "../contract/schema/mentions.ts";
import { asAjvReads } from "../contract/schema/validator-schema.ts";

/**
 * Keywords that Ajv 8 reads otherwise than the specification in some schemas: what was looked at beside `contains` and
 * behind `if`, dynamic references, and references against a relative `$id`.
 */
const MISREAD: ReadonlySet<string> = new Set([
  "$dynamicRef",
  "$recursiveRef",
  "$id",
  "unevaluatedItems",
  "unevaluatedProperties",
  // A property of this name is never checked.
  "__proto__",
]);

/** Schemas that a value may be held against, references followed; more of them could take exponential time. */
const SIZE_LIMIT = 20_000;

/** Schemas in each other, references followed; deeper ones could take more stack than there is. */
const DEPTH_LIMIT = 500;

/**
 * A schema made ready for Ajv (see {@link asAjvReads}). `undefined` for one that Ajv would not read rightly, or in which a
 * short value could keep it busy without end.
 */
export function schemaForAjv(document: SchemaDocument, root: Position): JsonObject | boolean | undefined {
  if (typeof document.root === "boolean") return document.root;
  if (!isJsonObject(document.root) || mentions(document.root, MISREAD)) return undefined;
  if (unfoldedSize(root, { known: new Map(), depth: 0 }) > SIZE_LIMIT) return undefined;
  const { languages } = document;
  const prepared = asAjvReads(document.root, {
    alone: ignoresReferenceSiblings(document.dialect),
    patternOf: (format) => languages.assertedPattern(format),
  });
  return isJsonObject(prepared) ? prepared : undefined;
}

/**
 * How many schemas one value can be held against when every reference is written out; Infinity for schemas that lead back to
 * themselves. The same definition is counted once and its size used again.
 */
function unfoldedSize(position: Position, { known, depth }: Unfolding): number {
  const before = known.get(position.pointer);
  if (before !== undefined) return before;
  if (known.size > SIZE_LIMIT || depth > DEPTH_LIMIT) return Number.POSITIVE_INFINITY;
  // Met again on the way down, it leads back to itself.
  known.set(position.pointer, Number.POSITIVE_INFINITY);
  let size = 1;
  for (const next of below(position)) size += unfoldedSize(next, { known, depth: depth + 1 });
  known.set(position.pointer, size);
  return size;
}

interface Unfolding {
  /** Sizes by the pointer of the schema. */
  readonly known: Map<string, number>;
  readonly depth: number;
}

function below(position: Position): readonly Position[] {
  const { schema } = position;
  if (!isJsonObject(schema)) return [];
  const found: Position[] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    const form = APPLICATORS.get(keyword);
    if (keyword === "$ref" && typeof value === "string") {
      const target = resolveReference(position, value);
      if (typeof target !== "string") found.push(target);
    } else if (keyword === "$defs" || keyword === "definitions" || form === undefined) {
      if (keyword === "dependencies") found.push(...each(position, keyword, value));
    } else if (form === "map" || isJsonArray(value)) found.push(...each(position, keyword, value));
    else found.push(childPosition(position, value, keyword));
  }
  return found;
}

function each(position: Position, keyword: string, value: Json): readonly Position[] {
  if (isJsonArray(value)) return value.map((item, index) => childPosition(position, item, keyword, index));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).map(([name, item]) => childPosition(position, item, keyword, name));
}
