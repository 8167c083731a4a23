import { isJsonArray, isJsonObject, type Json, type JsonObject, member, objectMember, stringMember } from "../json.ts";
import { asDialectReads, ignoresReferenceSiblings } from "./dialect.ts";
import { childPosition, type Position, resolveReference, rootPosition, type SchemaNode } from "./document.ts";

/** A schema object that must fit, after references and `allOf` were followed. */
export interface Part {
  /** Without the keywords that its dialect does not know. */
  readonly schema: JsonObject;
  readonly pointer: string;
  readonly position: Position;
  /** The place in the node of the position that led here: parts of one position lie within one schema. */
  readonly root: number;
  /** Pointers of the schemas within which it lies, outermost first; {@link NEGATED} stands where it is negated twice. */
  readonly trail: readonly string[];
  /** Tells the part from the same schema read in another way. */
  readonly key: string;
}

/** In the trail of a part: it must fit, but what it evaluates does not count (2020-12 core, 10.2.1.4). */
export const NEGATED = "~not";

/** Why a node could not be read completely. */
interface Problem {
  readonly kind:
    | "external-reference"
    | "missing-reference"
    | "endless-reference"
    | "dynamic-reference"
    | "not-a-schema";
  readonly pointer: string;
  readonly reference: string;
}

/** All schema objects that must fit at once for a node. */
export interface Expansion {
  readonly parts: readonly Part[];
  /** Whether `false` is among them. */
  readonly never: boolean;
  readonly problems: readonly Problem[];
  /** Targets that were followed, by pointer; empty when no `$ref` stands here. */
  readonly references: readonly { readonly from: string; readonly reference: string; readonly target: string }[];
  /** How many `allOf` were merged. */
  readonly merged: number;
}

/** Parts of one node at most: chains of references and `allOf` beyond that are reported as endless. */
const PART_LIMIT = 500;

/** Follows `$ref` and `allOf` of a node until only plain keywords are left. */
export function expand(node: SchemaNode): Expansion {
  const [position, ...others] = node;
  const schema = position?.schema;
  if (position === undefined || others.length > 0 || !isJsonObject(schema) || leadsOn(schema)) return follow(node);
  const { pointer, document } = position;
  return {
    parts: [{ schema: asDialectReads(schema, document.dialect), pointer, position, root: 0, trail: [], key: pointer }],
    never: false,
    problems: [],
    references: [],
    merged: 0,
  };
}

/** Keywords that bring further parts. */
const LEADING = ["$ref", "$recursiveRef", "$dynamicRef", "allOf", "anyOf", "not"] as const;

function leadsOn(schema: JsonObject): boolean {
  return LEADING.some((keyword) => Object.hasOwn(schema, keyword));
}

function follow(node: SchemaNode): Expansion {
  const parts: Part[] = [];
  const problems: Problem[] = [];
  const references: { from: string; reference: string; target: string }[] = [];
  let never = false;
  let merged = 0;

  const followTo = (position: Position, reference: string, trail: readonly string[], root: number) => {
    const target = resolveReference(position, reference);
    if (target === "external" || target === "missing") {
      problems.push({ kind: `${target}-reference`, pointer: position.pointer, reference });
      return;
    }
    references.push({ from: position.pointer, reference, target: target.pointer });
    visit(target, trail, root);
  };

  const visit = (position: Position, trail: readonly string[], root: number) => {
    const { schema: written, pointer } = position;
    if (written === true) return;
    if (written === false) {
      never = true;
      return;
    }
    if (!isJsonObject(written)) {
      problems.push({ kind: "not-a-schema", pointer, reference: "" });
      return;
    }
    const schema = asDialectReads(written, position.document.dialect);
    if (trail.includes(pointer) || parts.length >= PART_LIMIT) {
      problems.push({ kind: "endless-reference", pointer, reference: stringMember(schema, "$ref") ?? "" });
      return;
    }
    const deeper = [...trail, pointer];
    const reference = stringMember(schema, "$ref");
    if (reference !== undefined && ignoresReferenceSiblings(position.document.dialect)) {
      // What stands beside the reference demands nothing, but is read by people and models all the same.
      const texts = Object.fromEntries(Object.entries(schema).filter(([keyword]) => TEXTS.has(keyword)));
      if (Object.keys(texts).length > 0) parts.push({ schema: texts, pointer, position, root, trail, key: pointer });
      followTo(position, reference, deeper, root);
      return;
    }
    const optional = nullableParts(position, (branch) => collect(branch, deeper, root));
    if (optional !== undefined) {
      parts.push(
        { schema: without(schema, "anyOf"), pointer, position, root, trail, key: `${pointer}?` },
        ...optional.parts,
      );
      references.push(...optional.references);
    } else parts.push({ schema, pointer, position, root, trail, key: pointer });
    if (reference !== undefined) followTo(position, reference, deeper, root);
    const recursive = stringMember(schema, "$recursiveRef");
    if (recursive !== undefined && isPlainlyRecursive(position)) followTo(position, recursive, deeper, root);
    else if (recursive !== undefined) problems.push({ kind: "dynamic-reference", pointer, reference: recursive });
    const dynamic = stringMember(schema, "$dynamicRef");
    if (dynamic !== undefined) problems.push({ kind: "dynamic-reference", pointer, reference: dynamic });
    const twice = negatedTwice(schema);
    if (twice !== undefined) visit(childPosition(position, twice, "not", "not"), [...deeper, NEGATED], root);
    const all = member(schema, "allOf");
    if (isJsonArray(all)) {
      merged += 1;
      for (const [index, item] of all.entries()) visit(childPosition(position, item, "allOf", index), deeper, root);
    }
  };

  /** What a branch alone expands to. */
  const collect = (position: Position, trail: readonly string[], root: number): Expansion => {
    const outer = {
      parts: parts.splice(0),
      problems: problems.splice(0),
      references: references.splice(0),
      never,
      merged,
    };
    visit(position, trail, root);
    const inner = { parts: [...parts], problems: [...problems], references: [...references], never, merged };
    parts.splice(0, parts.length, ...outer.parts);
    problems.splice(0, problems.length, ...outer.problems);
    references.splice(0, references.length, ...outer.references);
    never = outer.never;
    merged = outer.merged;
    return inner;
  };

  for (const [root, position] of node.entries()) visit(position, [], root);
  return { parts, never, problems, references, merged };
}

/** What a schema forbids to be forbidden, so that it must fit: `not` with nothing but `not` in it. */
export function negatedTwice(schema: JsonObject): Json | undefined {
  const excluded = objectMember(schema, "not");
  return excluded === undefined || Object.keys(excluded).length > 1 ? undefined : member(excluded, "not");
}

const TEXTS: ReadonlySet<string> = new Set([
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "$comment",
]);

/** Keywords that say something about null, too, so that null cannot simply be added to the types beside them. */
const ABOUT_EVERY_TYPE = ["enum", "const", "anyOf", "oneOf", "not", "if", "unevaluatedProperties", "unevaluatedItems"];

/**
 * `anyOf` of one schema and `null`, as generators write what may be left empty, means that schema with null among its
 * types. `undefined` where it does not.
 */
function nullableParts(
  position: Position,
  collect: (branch: Position) => Expansion,
): Pick<Expansion, "parts" | "references"> | undefined {
  const list = isJsonObject(position.schema) ? member(position.schema, "anyOf") : undefined;
  if (!isJsonArray(list) || list.length !== 2) return undefined;
  const index = list.findIndex((branch) => !isNull(branch));
  const branch = list[index];
  if (index < 0 || branch === undefined || !isJsonObject(branch) || !list.some(isNull)) return undefined;
  // Two mere types are read as a list of types.
  if (Object.keys(branch).length === 1 && Object.hasOwn(branch, "type")) return undefined;
  const { parts, problems, references, never } = collect(childPosition(position, branch, "anyOf", index));
  const typed = parts.some(({ schema }) => Object.hasOwn(schema, "type"));
  const plain = parts.every(
    ({ schema, key, pointer }) =>
      key === pointer && !ABOUT_EVERY_TYPE.some((keyword) => Object.hasOwn(schema, keyword)),
  );
  if (never || problems.length > 0 || !typed || !plain) return undefined;
  return {
    references,
    parts: parts.map((part) => ({ ...part, schema: withNull(part.schema), key: `${part.pointer}?null` })),
  };
}

function isNull(branch: Json): boolean {
  return isJsonObject(branch) && Object.keys(branch).length === 1 && member(branch, "type") === "null";
}

function withNull(schema: JsonObject): JsonObject {
  const type = member(schema, "type");
  if (type === undefined) return schema;
  const names = isJsonArray(type) ? type : [type];
  return { ...schema, type: names.includes("null") ? names : [...names, "null"] };
}

function without(schema: JsonObject, keyword: string): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== keyword));
}

/**
 * The places that make a node what it is: a part that is nothing but a reference is named by its target. Empty where they do not
 * tell all: `false` and what cannot be followed are no parts, but demand something.
 */
export function placesOf(expansion: Expansion): string {
  const known = PLACES.get(expansion);
  if (known !== undefined) return known;
  const places = expansion.never || expansion.problems.length > 0 ? "" : partsPlaces(expansion);
  PLACES.set(expansion, places);
  return places;
}

/** A large one is asked for each time that somebody comes to its node. */
const PLACES = new WeakMap<Expansion, string>();

function partsPlaces({ parts }: Expansion): string {
  const isReference = ({ schema, key, pointer }: Expansion["parts"][number]) =>
    key === pointer && Object.keys(schema).every((keyword) => keyword === "$ref");
  return parts
    .filter((part) => !isReference(part))
    .map((part) => part.key)
    .join("|");
}

/** Whether `$recursiveRef: "#"` of 2019-09 leads to the root: not so within a schema with an `$id`, which another may extend. */
export function isPlainlyRecursive({ base, document }: Position): boolean {
  return base === rootPosition(document).base;
}
