import { canonicalText } from "../canonical.ts";
import { isJsonArray, type Json, type JsonObject, member, stringMember } from "../json.ts";
import type { SchemaNode } from "./document.ts";
import { type Expansion, expand } from "./expand.ts";
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
import { type At, countAt, largest, smallest } from "./view-facts.ts";
import { type NumberView, numberView } from "./view-number.ts";
import { type ObjectView, objectView } from "./view-object.ts";

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
  return node.map((position) => position.pointer).join("|");
}

function buildView(node: SchemaNode, typesOf: (node: SchemaNode) => TypeSet): View {
  const expansion = expand(node);
  const alternatives = alternativesView(expansion, typesOf);
  let declaredTypes = expansion.never ? 0 : ANY_TYPE;
  for (const { schema } of expansion.parts) declaredTypes &= typesOfKeyword(member(schema, "type"));
  // A whole multiple leaves no fraction.
  const whole = expansion.parts.some(({ schema }) => Number.isInteger(member(schema, "multipleOf")));
  if (whole) declaredTypes &= ~FRACTION;
  const keywordTypes = declaredTypes;
  declaredTypes &= alternatives.types;
  const enumeration = enumerationOf(expansion, declaredTypes, alternatives.valueGroups);
  const types = enumeration.values === undefined ? declaredTypes : typesOfValues(enumeration.values);
  return {
    node,
    expansion,
    types,
    declaredTypes,
    keywordTypes,
    ...enumeration,
    number: numberView(expansion.parts, types & NUMBER),
    string: stringView(expansion, types),
    array: arrayView(expansion.parts, (types & ARRAY) !== 0),
    object: objectView(expansion, (types & OBJECT) !== 0),
    alternatives,
    pointer: node[0]?.pointer ?? "",
  };
}

function enumerationOf(
  expansion: Expansion,
  types: TypeSet,
  valueGroups: View["alternatives"]["valueGroups"],
): Pick<View, "values" | "valuesPointer" | "constant"> {
  const lists = [...expansion.parts.flatMap(listsOf), ...valueGroups.map((group) => ({ ...group, constant: false }))];
  const [first, ...others] = lists;
  if (first === undefined) return { values: undefined, valuesPointer: "", constant: false };
  let values = new Map(first.values.map((value) => [canonicalText(value), value]));
  for (const { values: listed } of others) {
    const texts = new Set(listed.map(canonicalText));
    values = new Map([...values].filter(([text]) => texts.has(text)));
  }
  const fitting = new Map([...values].filter(([, value]) => (typeOfValue(value) & types) !== 0));
  return { values: fitting, valuesPointer: first.pointer, constant: first.constant };
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
  return [...values.values()].reduce<TypeSet>((set, value) => set | typeOfValue(value), 0);
}

function stringView(expansion: Expansion, types: TypeSet): StringView {
  let minLength: At<number> | undefined;
  let maxLength: At<number> | undefined;
  let format: At<string> | undefined;
  let content: At<JsonObject> | undefined;
  const patterns = new Map<string, At<string>>();
  if (types & STRING) {
    for (const { schema, pointer } of expansion.parts) {
      minLength = largest(minLength, countAt(schema, "minLength", pointer));
      maxLength = smallest(maxLength, countAt(schema, "maxLength", pointer));
      const pattern = stringMember(schema, "pattern");
      if (pattern !== undefined) patterns.set(pattern, { value: pattern, pointer: `${pointer}/pattern` });
      const name = stringMember(schema, "format");
      if (format === undefined && name !== undefined) format = { value: name, pointer: `${pointer}/format` };
      content ??= contentAt(schema, pointer);
    }
  }
  if (minLength?.value === 0) minLength = undefined;
  return { minLength, maxLength, patterns: [...patterns.values()], format, content };
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
    !view.array.constrained &&
    !view.object.constrained &&
    !view.alternatives.constrained
  );
}
