import { sameJson } from "../canonical.ts";
import { isJsonArray, isJsonObject, type Json, member, objectMember } from "../json.ts";
import { APPLICATORS, READ_KEYWORDS } from "./applicators.ts";
import { DIALECT_DEPENDENT } from "./dialect.ts";
import { childPosition, type Position, rootPosition, type SchemaDocument, type SchemaNode } from "./document.ts";
import { mentions, onlyIntoDefinitions, REFERENCES } from "./mentions.ts";

/** Whether two nodes are the same schemas to the letter, read in the same way, and so is all that they refer to. */
export function sameWritten(left: SchemaNode, right: SchemaNode): boolean {
  return (
    left.length === right.length &&
    left.every((position, index) => {
      const other = right[index];
      return (
        other !== undefined &&
        readAlike(position, other.document) &&
        sameJson(position.schema, other.schema) &&
        leadsToTheSame(position, other.document)
      );
    })
  );
}

/** Whether the dialect of another document leaves a schema its meaning. */
function readAlike({ schema, document }: Position, other: SchemaDocument): boolean {
  return document.dialect === other.dialect || !mentions(schema, DIALECT_DEPENDENT);
}

/** Whether what a schema refers to is written the same in another document. */
function leadsToTheSame(position: Position, other: SchemaDocument): boolean {
  const { schema, document } = position;
  if (!document.refers() || !mentions(schema, REFERENCES)) return true;
  return leadsIntoDefinitions(position) && sameDefinitions(document, other);
}

/** Whether every reference in a schema leads to a definition of the document, and none to one of a schema with an `$id` around it. */
function leadsIntoDefinitions({ schema, document, base }: Position): boolean {
  return (base === "" || base === rootPosition(document).base) && onlyIntoDefinitions(schema, document.root);
}

const COMPARED = new WeakMap<SchemaDocument, WeakMap<SchemaDocument, boolean>>();

/** Whether two documents have the same definitions, which refer to nothing but each other. */
function sameDefinitions(left: SchemaDocument, right: SchemaDocument): boolean {
  const known = COMPARED.get(left) ?? new WeakMap<SchemaDocument, boolean>();
  COMPARED.set(left, known);
  const same =
    known.get(right) ??
    ["$defs", "definitions"].every((key) => {
      const [old, now] = [left, right].map(({ root }) => (isJsonObject(root) ? member(root, key) : undefined));
      return sameJson(old, now) && (old === undefined || onlyIntoDefinitions(old, left.root));
    });
  known.set(right, same);
  return same;
}

/** Whether two nodes are written alike but for keywords that do not decide which values fit, wherever they stand. */
export function sameButForHints(left: SchemaNode, right: SchemaNode): boolean {
  return (
    left.length === right.length &&
    left.every((position, index) => {
      const other = right[index]?.schema;
      // A reference may lead into a keyword that is skipped here.
      return other !== undefined && sameSchema(position.schema, other) && leadsIntoDefinitions(position);
    })
  );
}

function sameSchema(left: Json, right: Json): boolean {
  if (!isJsonObject(left) || !isJsonObject(right)) return left === right;
  const added = Object.keys(right).some((keyword) => READ_KEYWORDS.has(keyword) && !Object.hasOwn(left, keyword));
  return (
    !added &&
    Object.keys(left).every(
      (keyword) => !READ_KEYWORDS.has(keyword) || sameKeyword(keyword, member(left, keyword), member(right, keyword)),
    )
  );
}

function sameKeyword(keyword: string, left: Json | undefined, right: Json | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  const form = APPLICATORS.get(keyword);
  if (form === undefined) return sameJson(left, right);
  if (isJsonArray(left))
    return (
      isJsonArray(right) &&
      left.length === right.length &&
      left.every((item, index) => sameSchema(item, right[index] as Json))
    );
  if (form !== "map" || !isJsonObject(left) || !isJsonObject(right)) return sameSchema(left, right);
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && sameSchema(left[name] as Json, right[name] as Json))
  );
}

/**
 * Whether two nodes mean the same, their texts included: what is written alike is not looked into. `digest` answers for two
 * schemas that are not, and is asked about as small a part as can be.
 */
export function sameMeaning(left: SchemaNode, right: SchemaNode, digest: (node: SchemaNode) => string): boolean {
  const [before, after] = [left[0], right[0]];
  const small = left.length === 1 && right.length === 1 && before !== undefined && after !== undefined;
  if (!small || before.document.refers() || after.document.refers()) return digest(left) === digest(right);
  return samePositions(before, after, digest);
}

function samePositions(before: Position, after: Position, digest: (node: SchemaNode) => string): boolean {
  const children = differingProperties(before, after);
  if (children === undefined) return digest([before]) === digest([after]);
  return children.every(([old, now]) => samePositions(old, now, digest));
}

/** The properties that differ where nothing else of two objects does, else `undefined`. */
function differingProperties(
  before: Position,
  after: Position,
): readonly (readonly [Position, Position])[] | undefined {
  const [old, now] = [before.schema, after.schema];
  if (!isJsonObject(old) || !isJsonObject(now)) return undefined;
  const [oldNames, newNames] = [objectMember(old, "properties"), objectMember(now, "properties")];
  const names = Object.keys(oldNames ?? {});
  if (oldNames === undefined || newNames === undefined || names.length !== Object.keys(newNames).length)
    return undefined;
  const keywords = Object.keys(old);
  const alike =
    keywords.length === Object.keys(now).length &&
    keywords.every((keyword) => keyword === "properties" || sameJson(old[keyword], member(now, keyword)));
  if (!alike || !names.every((name) => Object.hasOwn(newNames, name))) return undefined;
  return names
    .filter((name) => !sameJson(oldNames[name], newNames[name]))
    .map((name) => [
      childPosition(before, oldNames[name] as Json, "properties", name),
      childPosition(after, newNames[name] as Json, "properties", name),
    ]);
}
