import { isJsonArray, isJsonObject, type JsonObject, member, stringMember } from "../json.ts";
import { ignoresReferenceSiblings } from "./dialect.ts";
import { childPosition, type Position, resolveReference, type SchemaNode } from "./document.ts";

/** A schema object that must fit, after references and `allOf` were followed. */
export interface Part {
  readonly schema: JsonObject;
  readonly pointer: string;
  readonly position: Position;
  /** Whether this part belongs to the schema that the node itself names, not to one side of a conjunction from outside. */
  readonly own: boolean;
}

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
  const parts: Part[] = [];
  const problems: Problem[] = [];
  const references: { from: string; reference: string; target: string }[] = [];
  let never = false;
  let merged = 0;

  const follow = (position: Position, reference: string, trail: readonly string[], own: boolean) => {
    const target = resolveReference(position, reference);
    if (target === "external" || target === "missing") {
      problems.push({ kind: `${target}-reference`, pointer: position.pointer, reference });
      return;
    }
    references.push({ from: position.pointer, reference, target: target.pointer });
    visit(target, trail, own);
  };

  const visit = (position: Position, trail: readonly string[], own: boolean) => {
    const { schema, pointer } = position;
    if (schema === true) return;
    if (schema === false) {
      never = true;
      return;
    }
    if (!isJsonObject(schema)) {
      problems.push({ kind: "not-a-schema", pointer, reference: "" });
      return;
    }
    if (trail.includes(pointer) || parts.length >= PART_LIMIT) {
      problems.push({ kind: "endless-reference", pointer, reference: stringMember(schema, "$ref") ?? "" });
      return;
    }
    const deeper = [...trail, pointer];
    const reference = stringMember(schema, "$ref") ?? recursiveReference(schema);
    if (reference !== undefined && ignoresReferenceSiblings(position.document.dialect)) {
      follow(position, reference, deeper, own);
      return;
    }
    parts.push({ schema, pointer, position, own });
    if (reference !== undefined) follow(position, reference, deeper, own);
    const dynamic = stringMember(schema, "$dynamicRef");
    if (dynamic !== undefined) problems.push({ kind: "dynamic-reference", pointer, reference: dynamic });
    const all = member(schema, "allOf");
    if (isJsonArray(all)) {
      merged += 1;
      for (const [index, item] of all.entries()) visit(childPosition(position, item, "allOf", index), deeper, own);
    }
  };

  for (const position of node) visit(position, [], node.length === 1);
  return { parts, never, problems, references, merged };
}

/** The places that make a node what it is: a part that is nothing but a reference is named by its target. */
export function placesOf(expansion: Expansion): string {
  return expansion.parts
    .filter(({ schema }) => !Object.keys(schema).every((keyword) => keyword === "$ref"))
    .map((part) => part.pointer)
    .join("|");
}

/** `$recursiveRef: "#"` of 2019-09, read as a plain reference to the root; exact where no `$recursiveAnchor` redirects it. */
function recursiveReference(schema: JsonObject): string | undefined {
  return stringMember(schema, "$recursiveRef");
}
