import { isJsonArray, isJsonObject, type Json, type JsonObject, member, pointerTo, stringMember } from "../json.ts";
import { type Dialect, dialectOf } from "./dialect.ts";
import { mentions, REFERENCES } from "./mentions.ts";
import type { Languages } from "./patterns.ts";
import { withStaticReferences } from "./static-references.ts";

/** One schema of a tool with what is needed to follow its references. */
export interface SchemaDocument {
  readonly root: Json;
  /** Where the root stands in the tool: `/inputSchema`. */
  readonly pointer: string;
  readonly dialect: Dialect;
  readonly languages: Languages;
  /** Positions by absolute URI with fragment `#name` for anchors; made on the first reference that needs it. */
  readonly resources: () => ReadonlyMap<string, Position>;
  /** Whether a keyword that leads elsewhere stands anywhere in it; looked up once. */
  readonly refers: () => boolean;
}

/** A schema at its place in a document. */
export interface Position {
  readonly schema: Json;
  /** JSON pointer within the tool. */
  readonly pointer: string;
  /** The URI against which references are resolved; empty for a root without `$id`. */
  readonly base: string;
  readonly document: SchemaDocument;
}

/** All schemas that must fit at once: none = anything fits. */
export type SchemaNode = readonly Position[];

/** Opens a schema for reading, in the dialect that it names unless another one is given. */
export function schemaDocument(
  written: Json,
  pointer: string,
  languages: Languages,
  dialect: Dialect = dialectOf(written),
): SchemaDocument {
  const root = withStaticReferences(written, dialect);
  let resources: ReadonlyMap<string, Position> | undefined;
  let refers: boolean | undefined;
  const document: SchemaDocument = {
    root,
    pointer,
    dialect,
    languages,
    resources: () => {
      resources ??= collectResources(rootPosition(document));
      return resources;
    },
    refers: () => {
      refers ??= mentions(root, REFERENCES);
      return refers;
    },
  };
  return document;
}

/** The root of a document. */
export function rootPosition(document: SchemaDocument): Position {
  return {
    schema: document.root,
    pointer: document.pointer,
    base: ownUri(document.root, "") ?? "",
    document,
  };
}

/** The position of a subschema, one or more members below. */
export function childPosition(parent: Position, schema: Json, ...tokens: readonly (string | number)[]): Position {
  return {
    schema,
    pointer: pointerTo(parent.pointer, ...tokens),
    base: ownUri(schema, parent.base) ?? parent.base,
    document: parent.document,
  };
}

/** A subschema that stands nowhere in the document, made of a part of one that does. */
export function derivedPosition(origin: Position, schema: Json, name: string): Position {
  return { ...origin, schema, pointer: `${origin.pointer}~${name}` };
}

/** Where a `$ref` leads: a position, or why it leads nowhere that a client may follow. */
export function resolveReference(from: Position, reference: string): Position | "external" | "missing" {
  const hash = reference.indexOf("#");
  const uri = hash < 0 ? reference : reference.slice(0, hash);
  const fragment = hash < 0 ? "" : decodeFragment(reference.slice(hash + 1));
  const base = uri === "" ? from.base : absoluteUri(uri, from.base);
  const resource = base === "" ? rootPosition(from.document) : resourceAt(from.document, base);
  if (resource === undefined) return uri === "" ? "missing" : "external";
  if (fragment === "") return resource;
  if (fragment.startsWith("/")) return walk(resource, fragment) ?? "missing";
  return from.document.resources().get(`${base}#${fragment}`) ?? "missing";
}

function resourceAt(document: SchemaDocument, uri: string): Position | undefined {
  const root = rootPosition(document);
  return root.base === uri ? root : document.resources().get(uri);
}

function walk(from: Position, fragment: string): Position | undefined {
  let position = from;
  for (const escaped of fragment.slice(1).split("/")) {
    const token = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    const next = step(position.schema, token);
    if (next === undefined) return undefined;
    position = childPosition(position, next, token);
  }
  return position;
}

function step(value: Json, token: string): Json | undefined {
  if (isJsonObject(value)) return member(value, token);
  if (isJsonArray(value)) return /^(0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
  return undefined;
}

/** Members whose value is data, not schemas: what looks like `$id` in there names nothing. */
const DATA_MEMBERS = new Set(["const", "enum", "default", "examples"]);

function collectResources(root: Position): ReadonlyMap<string, Position> {
  const found = new Map<string, Position>();
  const stack: Position[] = [root];
  for (let position = stack.pop(); position !== undefined; position = stack.pop()) {
    const { schema } = position;
    if (isJsonArray(schema)) {
      for (const [index, item] of schema.entries()) stack.push(childPosition(position, item, index));
      continue;
    }
    if (!isJsonObject(schema)) continue;
    if (ownUri(schema, "") !== undefined && !found.has(position.base)) found.set(position.base, position);
    for (const name of anchorsOf(schema)) found.set(`${position.base}#${name}`, position);
    for (const key of Object.keys(schema)) {
      if (!DATA_MEMBERS.has(key)) stack.push(childPosition(position, schema[key] as Json, key));
    }
  }
  return found;
}

function anchorsOf(schema: JsonObject): readonly string[] {
  const plain = [stringMember(schema, "$anchor"), stringMember(schema, "$dynamicAnchor")];
  const id = stringMember(schema, "$id");
  if (id?.startsWith("#")) plain.push(id.slice(1));
  return plain.filter((name) => name !== undefined);
}

function ownUri(schema: Json, base: string): string | undefined {
  if (!isJsonObject(schema)) return undefined;
  const id = stringMember(schema, "$id") ?? stringMember(schema, "id");
  if (id === undefined || id === "" || id.startsWith("#") || !isUriReference(schema, id)) return undefined;
  return absoluteUri(id.replace(/#.*$/, ""), base);
}

/** `id` is the old spelling of `$id` (draft-04); as the name of a property it is never a string here. */
function isUriReference(schema: JsonObject, id: string): boolean {
  return stringMember(schema, "$id") !== undefined || /^[a-z][a-z0-9+.-]*:/i.test(id);
}

function absoluteUri(reference: string, base: string): string {
  try {
    return new URL(reference, base === "" ? undefined : base).href.replace(/#$/, "");
  } catch {
    // Relative to a base that is itself relative: kept as written, so that equal spellings still meet.
    return reference;
  }
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
