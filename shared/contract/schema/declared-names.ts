import { isJsonArray, isJsonObject, type Json, type JsonObject, member, objectMember, stringMember } from "../json.ts";
import { ignoresReferenceSiblings } from "./dialect.ts";
import { childPosition, type Position, resolveReference, type SchemaDocument, type SchemaNode } from "./document.ts";
import { accepts } from "./evaluate.ts";
import { isPlainlyRecursive } from "./expand.ts";
import { nodeKey } from "./view.ts";
import { isAnything } from "./view-facts.ts";

/** Schemas for one value at most; with more, it is not known what they declare. */
const PART_LIMIT = 500;

/** What is declared of the value under a name: by each schema that declares it, and by all of them. */
interface DeclaredMember {
  readonly values: readonly SchemaNode[];
  readonly node: SchemaNode;
}

/**
 * What the schemas of one value declare of it, whichever of their branches fit: who sends only what is declared may have read
 * any of them.
 */
export class DeclaredNames {
  /** Names under `properties` and those that are demanded. */
  readonly names: ReadonlySet<string>;
  /** What values under further names fit, where some schema declares a map or a pattern of names. */
  readonly further: readonly SchemaNode[];
  /** Whether any name may be sent: nothing is declared, or it is not known what is. */
  readonly free: boolean;
  /** Whether some schema refuses names that it does not declare. */
  readonly closed: boolean;
  /** Whether all references could be followed. */
  readonly known: boolean;
  readonly #parts: readonly Position[];
  readonly #members = new Map<string, DeclaredMember>();
  readonly #items = new Map<number | undefined, SchemaNode>();
  #listed: number | undefined;

  /** `root`: whether the value is a whole one, which holds nothing where nothing is declared. */
  constructor(node: SchemaNode, { root }: { readonly root: boolean }) {
    const { parts, known } = partsOf(node);
    this.#parts = parts;
    this.known = known;
    this.names = new Set(parts.flatMap(({ schema }) => [...namedIn(schema as JsonObject)]));
    this.further = parts.flatMap((part) => [...patternsOf(part).map(([, own]) => [own]), ...mapOf(part)]);
    this.closed = parts.some(({ schema }) => closes(schema as JsonObject));
    this.free = !known || (!root && ((this.names.size === 0 && this.further.length === 0) || takesAnyObject(node)));
  }

  /** Whether a name may be sent. */
  has(name: string): boolean {
    return this.free || this.names.has(name) || this.valuesOf(name).length > 0;
  }

  /** What each schema that declares a name says of its value: one of them is what the sender has read. */
  valuesOf(name: string): readonly SchemaNode[] {
    return this.#memberOf(name).values;
  }

  /** Where a name is described, outermost first. */
  placesOf(name: string): readonly Position[] {
    return this.#parts.flatMap((part) => {
      const own = member(objectMember(part.schema as JsonObject, "properties") ?? {}, name);
      return own === undefined ? [] : [childPosition(part, own, "properties", name)];
    });
  }

  /** The schemas for the value under a name. */
  below(name: string): SchemaNode {
    return this.#memberOf(name).node;
  }

  /** Found once: proofs ask of the same names under many conditions. */
  #memberOf(name: string): DeclaredMember {
    const known = this.#members.get(name);
    if (known !== undefined) return known;
    const members = this.#parts.map((part) => memberOf(part, name)).filter(({ declared }) => declared !== undefined);
    const found = {
      values: members.map(({ declared, sure }) => (sure ? (declared ?? []) : [])),
      node: distinct(members.flatMap(({ declared }) => declared ?? [])),
    };
    this.#members.set(name, found);
    return found;
  }

  /** The schemas for the value under a name that none of the schemas names. */
  get others(): SchemaNode {
    return distinct(this.further.flat());
  }

  /** The schemas for the item at an index, and for all items where none is given. */
  items(index?: number): SchemaNode {
    this.#listed ??= Math.max(0, ...this.#parts.map(listedIn));
    // All items behind those that are listed are declared alike.
    const place = index === undefined ? undefined : Math.min(index, this.#listed);
    const known = this.#items.get(place);
    if (known !== undefined) return known;
    const found = distinct(this.#parts.flatMap((part) => itemsOf(part, place)));
    this.#items.set(place, found);
    return found;
  }
}

/** Whether a value holds only what the schemas of a node declare, at every place. */
export function holdsDeclaredOnly(value: Json, node: SchemaNode, root: boolean): boolean {
  if (isJsonArray(value)) {
    const declared = declaredNames(node, { root: false });
    if (!declared.known) return true;
    return value.every((item, index) => holdsDeclaredOnly(item, declared.items(index), false));
  }
  if (!isJsonObject(value)) return true;
  const declared = declaredNames(node, { root });
  if (declared.free) return true;
  return Object.entries(value).every(
    ([name, item]) =>
      declared.valuesOf(name).some((own) => accepts(own, item) !== false) &&
      holdsDeclaredOnly(item, declared.below(name), false),
  );
}

/** By document, and then by node: a search asks the same of one value after another. */
const DECLARED = new WeakMap<SchemaDocument, Map<string, DeclaredNames>>();

/** What the schemas of a node declare; the answer is kept as long as their document. */
export function declaredNames(node: SchemaNode, { root }: { readonly root: boolean }): DeclaredNames {
  const document = node[0]?.document;
  if (document === undefined || node.some((position) => position.document !== document))
    return new DeclaredNames(node, { root });
  const ofDocument = DECLARED.get(document) ?? new Map<string, DeclaredNames>();
  DECLARED.set(document, ofDocument);
  const key = `${root} ${nodeKey(node)}`;
  const known = ofDocument.get(key) ?? new DeclaredNames(node, { root });
  ofDocument.set(key, known);
  return known;
}

/** The schema objects that apply to a value, or may: references and branches of all kinds are followed. */
function partsOf(node: SchemaNode): { readonly parts: readonly Position[]; readonly known: boolean } {
  const parts: Position[] = [];
  // Those that are nothing but a reference, too: one that leads back to itself is met again and again.
  const met = new Set<string>();
  let known = true;
  const stack = [...node];
  for (let position = stack.pop(); position !== undefined; position = stack.pop()) {
    const { schema, pointer } = position;
    if (!isJsonObject(schema) || met.has(pointer)) continue;
    if (met.size >= PART_LIMIT) return { parts, known: false };
    met.add(pointer);
    const { targets, followed } = targetsOf(position, schema);
    known &&= followed;
    stack.push(...targets);
    const bare = ignoresReferenceSiblings(position.document.dialect) && stringMember(schema, "$ref") !== undefined;
    if (bare) continue;
    parts.push(position);
    stack.push(...branchesOf(position, schema));
  }
  return { parts, known };
}

function targetsOf(
  position: Position,
  schema: JsonObject,
): { readonly targets: readonly Position[]; readonly followed: boolean } {
  const recursive = stringMember(schema, "$recursiveRef");
  const references = [stringMember(schema, "$ref"), recursive].filter((reference) => reference !== undefined);
  const found = references.map((reference) => resolveReference(position, reference));
  const targets = found.filter((target) => typeof target !== "string");
  const plain = recursive === undefined || isPlainlyRecursive(position);
  return { targets, followed: plain && targets.length === found.length && !Object.hasOwn(schema, "$dynamicRef") };
}

/** Schemas inside of one that are about the same value. */
function branchesOf(position: Position, schema: JsonObject): readonly Position[] {
  const listed = (["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) => {
    const list = member(schema, keyword);
    return isJsonArray(list) ? list.map((branch, index) => childPosition(position, branch, keyword, index)) : [];
  });
  const conditional = (["if", "then", "else"] as const).flatMap((keyword) => {
    const branch = member(schema, keyword);
    return branch === undefined ? [] : [childPosition(position, branch, keyword)];
  });
  const dependent = (["dependentSchemas", "dependencies"] as const).flatMap((keyword) =>
    entriesOf(schema, keyword).map(([name, branch]) => childPosition(position, branch, keyword, name)),
  );
  const twice = member(objectMember(schema, "not") ?? {}, "not");
  const negated = twice === undefined ? [] : [childPosition(position, twice, "not", "not")];
  return [...listed, ...conditional, ...dependent, ...negated];
}

/** Names that a schema describes or demands. */
function namedIn(schema: JsonObject): ReadonlySet<string> {
  return new Set([...Object.keys(objectMember(schema, "properties") ?? {}), ...demandedIn(schema)]);
}

const DEMANDED = new WeakMap<JsonObject, ReadonlySet<string>>();

/** Names that a schema demands; each name of a value asks for them. */
function demandedIn(schema: JsonObject): ReadonlySet<string> {
  const known = DEMANDED.get(schema);
  if (known !== undefined) return known;
  const demanded = [
    member(schema, "required"),
    ...(["dependentRequired", "dependencies"] as const).flatMap((keyword) =>
      entriesOf(schema, keyword).map(([, list]) => list),
    ),
  ];
  const names = demanded.flatMap((list) => (isJsonArray(list) ? list : [])).filter((name) => typeof name === "string");
  const found = new Set(names);
  DEMANDED.set(schema, found);
  return found;
}

/**
 * What a schema declares of the value under a name, `undefined` when it does not declare the name. Not `sure` where only a
 * pattern that cannot be read may match.
 */
function memberOf(part: Position, name: string): { readonly declared: SchemaNode | undefined; readonly sure: boolean } {
  const schema = part.schema as JsonObject;
  const own = member(objectMember(schema, "properties") ?? {}, name);
  const described = own === undefined ? [] : [childPosition(part, own, "properties", name)];
  const matching = patternsOf(part)
    .map(([pattern, position]) => ({ position, hit: part.document.languages.matches(pattern, name) }))
    .filter(({ hit }) => hit !== false);
  if (described.length + matching.length > 0)
    return {
      declared: [...described, ...matching.map(({ position }) => position)],
      sure: matching.every(({ hit }) => hit === true),
    };
  const [map] = mapOf(part);
  if (map !== undefined) return { declared: map, sure: true };
  return { declared: demandedIn(schema).has(name) ? [] : undefined, sure: true };
}

function patternsOf(part: Position): readonly (readonly [pattern: string, position: Position])[] {
  return entriesOf(part.schema as JsonObject, "patternProperties")
    .filter(([, value]) => value !== false)
    .map(([pattern, value]) => [pattern, childPosition(part, value, "patternProperties", pattern)]);
}

/** The schema for further names of a declared map: `true` and `false` declare nothing. */
function mapOf(part: Position): readonly SchemaNode[] {
  return (["additionalProperties", "unevaluatedProperties"] as const).flatMap((keyword) => {
    const value = member(part.schema as JsonObject, keyword);
    return isJsonObject(value) && !isAnything(value) ? [[childPosition(part, value, keyword)]] : [];
  });
}

function closes(schema: JsonObject): boolean {
  return member(schema, "additionalProperties") === false || member(schema, "unevaluatedProperties") === false;
}

/** How many items have a schema of their own. */
function listedIn({ schema }: Position): number {
  const lists = (["prefixItems", "items"] as const).map((keyword) => member(schema as JsonObject, keyword));
  return lists.reduce((sum: number, list) => sum + (isJsonArray(list) ? list.length : 0), 0);
}

function itemsOf(part: Position, index: number | undefined): readonly Position[] {
  const schema = part.schema as JsonObject;
  const single = (keyword: string) => {
    const value = member(schema, keyword);
    return isJsonObject(value) ? [childPosition(part, value, keyword)] : [];
  };
  const listed = (["prefixItems", "items"] as const).flatMap((keyword) => {
    const list = member(schema, keyword);
    return isJsonArray(list) ? list.map((item, place) => childPosition(part, item, keyword, place)) : [];
  });
  const rest = ["items", "additionalItems", "unevaluatedItems", "contains"].flatMap(single);
  const own = index === undefined ? undefined : listed[index];
  return own === undefined ? [...(index === undefined ? listed : []), ...rest] : [own, ...single("contains")];
}

/** Whether a branch takes any object where nothing beside the branches declares a name: that is as free as no branches. */
function takesAnyObject(node: SchemaNode): boolean {
  return node.map(target).some((position) => {
    const { schema } = position;
    if (!isJsonObject(schema) || namedIn(schema).size > 0) return false;
    return (["anyOf", "oneOf"] as const).some((keyword) => {
      const list = member(schema, keyword);
      return (
        isJsonArray(list) &&
        list.some((branch, index) => isFree(branch, childPosition(position, branch, keyword, index)))
      );
    });
  });
}

/** Where a position leads that is nothing but a reference, one that leads on and on included. */
function target(position: Position): Position {
  let found = position;
  for (let left = PART_LIMIT; left > 0; left -= 1) {
    const { schema } = found;
    const reference =
      isJsonObject(schema) && Object.keys(schema).length === 1 ? stringMember(schema, "$ref") : undefined;
    const next = reference === undefined ? undefined : resolveReference(found, reference);
    if (next === undefined || typeof next === "string") break;
    found = next;
  }
  return found;
}

function isFree(branch: Json, position: Position): boolean {
  if (isAnything(branch)) return true;
  if (!isJsonObject(branch)) return false;
  const type = member(branch, "type");
  const objects = type === "object" || (isJsonArray(type) && type.includes("object"));
  return objects && member(branch, "additionalProperties") !== false && declaredNames([position], { root: false }).free;
}

function distinct(node: SchemaNode): SchemaNode {
  return [...new Map(node.map(target).map((position) => [nodeKey([position]), position])).values()];
}

function entriesOf(schema: JsonObject, keyword: string): readonly (readonly [string, Json])[] {
  return Object.entries(objectMember(schema, keyword) ?? {});
}
