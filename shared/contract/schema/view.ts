import { canonicalText } from "../canonical.ts";
import { isJsonArray, type Json, type JsonObject, member, objectMember, stringMember } from "../json.ts";
import type { SchemaNode } from "./document.ts";
import { type Expansion, expand, placesOf } from "./expand.ts";
import {
  ANY_TYPE,
  ARRAY,
  FRACTION,
  NUMBER,
  OBJECT,
  STRING,
  type TypeSet,
  typeOfValue,
  typesOfKeyword,
} from "./json-types.ts";
import { type AlternativesView, alternativesView } from "./view-alternatives.ts";
import { type ArrayView, arrayView } from "./view-array.ts";
import { type At, countAt, largest, smallest, textAt } from "./view-facts.ts";
import { type NumberView, numberView } from "./view-number.ts";
import { type ObjectView, objectView } from "./view-object.ts";
import { type Unevaluated, type UnevaluatedView, unevaluatedView } from "./view-unevaluated.ts";

interface StringView {
  readonly minLength: At<number> | undefined;
  readonly maxLength: At<number> | undefined;
  readonly patterns: readonly At<string>[];
  readonly format: At<string> | undefined;
  /** contentEncoding, contentMediaType, contentSchema: nobody asserts them. */
  readonly content: At<JsonObject> | undefined;
}

/** What a node says about each value, with references followed, `allOf` merged and notation folded. */
export interface View {
  readonly node: SchemaNode;
  readonly expansion: Expansion;
  /** Types that can occur; 0 = nothing fits. */
  readonly types: TypeSet;
  /** What `type` itself says, before enumerations narrow it. */
  readonly declaredTypes: TypeSet;
  /** What `type` keywords alone say, without alternatives. */
  readonly keywordTypes: TypeSet;
  /** Values by canonical text; `undefined` = not enumerated. */
  readonly values: ReadonlyMap<string, Json> | undefined;
  readonly valuesPointer: string;
  /** Whether the enumeration is written as `const`. */
  readonly constant: boolean;
  readonly number: NumberView;
  readonly string: StringView;
  readonly array: ArrayView;
  readonly object: ObjectView;
  readonly alternatives: AlternativesView;
  /** What is said about unevaluated parts and cannot be read as a plain keyword. */
  readonly unevaluated: readonly Unevaluated[];
  /** Where the node itself stands, for edits that concern it as a whole. */
  readonly pointer: string;
}

/** Reads nodes; one instance serves one comparison and reads each node once. */
export class Viewer {
  readonly #views = new Map<string, View>();
  /** Nodes whose branches are being read; a branch that leads back to one of them may be of any type. */
  readonly #reading = new Set<string>();

  /** The view of a node. */
  view(node: SchemaNode): View {
    const key = nodeKey(node);
    const known = this.#views.get(key);
    if (known !== undefined) return known;
    this.#reading.add(key);
    const view = buildView(node, (branch) => (this.#reading.has(nodeKey(branch)) ? ANY_TYPE : this.view(branch).types));
    this.#reading.delete(key);
    this.#views.set(key, view);
    return view;
  }
}

/** Equal for the same positions in the same order. */
export function nodeKey(node: SchemaNode): string {
  const [position, ...others] = node;
  if (position !== undefined && others.length === 0) return position.pointer;
  return node.map((position) => position.pointer).join("|");
}

/** Equal for nodes that are the same schemas, whether they refer to them or are them. */
export function viewKey({ expansion, node }: View): string {
  return placesOf(expansion) || nodeKey(node);
}

function buildView(node: SchemaNode, typesOf: (node: SchemaNode) => TypeSet): View {
  const expansion = expand(node);
  const alternatives = alternativesView(expansion, typesOf);
  let keywordTypes = expansion.never ? 0 : ANY_TYPE;
  for (const { schema } of expansion.parts) keywordTypes &= typesOfKeyword(member(schema, "type"));
  // A whole multiple leaves no fraction.
  const whole = expansion.parts.some(({ schema }) => Number.isInteger(member(schema, "multipleOf")));
  if (whole) keywordTypes &= ~FRACTION;
  const declaredTypes = keywordTypes & alternatives.types;
  const enumeration = enumerationOf(expansion, declaredTypes, alternatives.valueGroups);
  const types = enumeration.values === undefined ? declaredTypes : typesOfValues(enumeration.values);
  return new LazyView({ node, expansion, alternatives, keywordTypes, declaredTypes, types, enumeration });
}

interface Read extends Pick<View, "node" | "expansion" | "alternatives" | "keywordTypes" | "declaredTypes" | "types"> {
  readonly enumeration: Pick<View, "values" | "valuesPointer" | "constant">;
}

/** A view that reads the keywords of each type when it is first asked for them: most questions end at the types. */
class LazyView implements View {
  readonly node: SchemaNode;
  readonly expansion: Expansion;
  readonly alternatives: AlternativesView;
  readonly keywordTypes: TypeSet;
  readonly declaredTypes: TypeSet;
  readonly types: TypeSet;
  readonly values: View["values"];
  readonly valuesPointer: string;
  readonly constant: boolean;
  #number: NumberView | undefined;
  #string: StringView | undefined;
  #array: ArrayView | undefined;
  #object: ObjectView | undefined;
  #unevaluated: UnevaluatedView | undefined;

  constructor({ node, expansion, alternatives, keywordTypes, declaredTypes, types, enumeration }: Read) {
    this.node = node;
    this.expansion = expansion;
    this.alternatives = alternatives;
    this.keywordTypes = keywordTypes;
    this.declaredTypes = declaredTypes;
    this.types = types;
    this.values = enumeration.values;
    this.valuesPointer = enumeration.valuesPointer;
    this.constant = enumeration.constant;
  }

  get pointer(): string {
    return this.node[0]?.pointer ?? "";
  }

  get number(): NumberView {
    this.#number ??= numberView(this.expansion.parts, this.types & NUMBER);
    return this.#number;
  }

  get string(): StringView {
    this.#string ??= stringView(this.expansion, this.types);
    return this.#string;
  }

  get array(): ArrayView {
    this.#array ??= arrayView(this.expansion.parts, {
      possible: (this.types & ARRAY) !== 0,
      unevaluated: this.#left.items,
    });
    return this.#array;
  }

  get object(): ObjectView {
    this.#object ??= objectView(this.expansion.parts, {
      possible: (this.types & OBJECT) !== 0,
      unevaluated: this.#left.properties,
    });
    return this.#object;
  }

  get unevaluated(): readonly Unevaluated[] {
    return this.#left.opaque;
  }

  get #left(): UnevaluatedView {
    this.#unevaluated ??= unevaluatedView(this.expansion, this.types);
    return this.#unevaluated;
  }
}

const NOT_LISTED = { values: undefined, valuesPointer: "", constant: false } as const;

function listsValues({ schema }: Expansion["parts"][number]): boolean {
  return Object.hasOwn(schema, "enum") || Object.hasOwn(schema, "const");
}

function enumerationOf(
  expansion: Expansion,
  types: TypeSet,
  valueGroups: View["alternatives"]["valueGroups"],
): Pick<View, "values" | "valuesPointer" | "constant"> {
  if (valueGroups.length === 0 && !expansion.parts.some(listsValues)) return NOT_LISTED;
  const lists = [...expansion.parts.flatMap(listsOf), ...valueGroups.map((group) => ({ ...group, constant: false }))];
  const [first, ...others] = lists;
  if (first === undefined) return NOT_LISTED;
  const texts = others.map(({ values }) => new Set(values.map(canonicalText)));
  const values = new Map<string, Json>();
  for (const value of first.values) {
    if ((typeOfValue(value) & types) === 0) continue;
    const text = canonicalText(value);
    if (texts.every((listed) => listed.has(text))) values.set(text, value);
  }
  return { values, valuesPointer: first.pointer, constant: first.constant };
}

function listsOf({ schema, pointer }: Expansion["parts"][number]) {
  const listed = member(schema, "enum");
  const fixed = member(schema, "const");
  return [
    ...(isJsonArray(listed) ? [{ values: listed, pointer: `${pointer}/enum`, constant: false }] : []),
    ...(fixed === undefined ? [] : [{ values: [fixed], pointer: `${pointer}/const`, constant: true }]),
  ];
}

function typesOfValues(values: ReadonlyMap<string, Json>): TypeSet {
  let set: TypeSet = 0;
  for (const value of values.values()) set |= typeOfValue(value);
  return set;
}

const NO_STRINGS: StringView = {
  minLength: undefined,
  maxLength: undefined,
  patterns: [],
  format: undefined,
  content: undefined,
};

function stringView({ parts }: Expansion, types: TypeSet): StringView {
  if ((types & STRING) === 0) return NO_STRINGS;
  let minLength: At<number> | undefined;
  let maxLength: At<number> | undefined;
  let format: At<string> | undefined;
  let content: At<JsonObject> | undefined;
  const patterns = new Map<string, At<string>>();
  for (const { schema, pointer, position } of parts) {
    if (excludesEmpty(schema)) minLength = largest(minLength, { value: 1, pointer: `${pointer}/not` });
    minLength = largest(minLength, countAt(schema, "minLength", pointer));
    maxLength = smallest(maxLength, countAt(schema, "maxLength", pointer));
    const pattern = stringMember(schema, "pattern");
    if (pattern !== undefined && !position.document.languages.isUniversal(pattern))
      patterns.set(pattern, { value: pattern, pointer: `${pointer}/pattern` });
    format ??= textAt(schema, "format", pointer);
    const asserted = position.document.languages.assertedPattern(stringMember(schema, "format"));
    if (asserted !== undefined) patterns.set(asserted, { value: asserted, pointer: `${pointer}/format` });
    content ??= contentAt(schema, pointer);
  }
  if (minLength?.value === 0) minLength = undefined;
  return { minLength, maxLength, patterns: [...patterns.values()], format, content };
}

/** `not: {enum: [""]}`, a habit of generators, is the length of one or more for strings. */
function excludesEmpty(schema: JsonObject): boolean {
  const not = objectMember(schema, "not");
  const listed = not === undefined ? undefined : (member(not, "enum") ?? [member(not, "const") ?? null]);
  return not !== undefined && Object.keys(not).length === 1 && isJsonArray(listed) && listed.includes("");
}

function contentAt(schema: JsonObject, pointer: string): At<JsonObject> | undefined {
  const found: Record<string, Json> = {};
  for (const keyword of ["contentEncoding", "contentMediaType", "contentSchema"]) {
    const value = member(schema, keyword);
    if (value !== undefined) found[keyword] = value;
  }
  return Object.keys(found).length === 0 ? undefined : { value: found, pointer };
}

/** Whether a node lets everything through and declares nothing. */
export function isTrivial(view: View): boolean {
  return (
    view.types === ANY_TYPE &&
    view.values === undefined &&
    view.expansion.problems.length === 0 &&
    view.number.minimum === undefined &&
    view.number.maximum === undefined &&
    view.number.multiples.length === 0 &&
    view.string.minLength === undefined &&
    view.string.maxLength === undefined &&
    view.string.patterns.length === 0 &&
    view.string.format === undefined &&
    view.number.format === undefined &&
    !view.array.constrained &&
    !view.object.constrained &&
    !view.alternatives.constrained &&
    view.unevaluated.length === 0
  );
}
