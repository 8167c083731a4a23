import { canonicalText } from "../canonical.ts";
import { isJsonArray, isJsonObject, type Json, member } from "../json.ts";
import { childPosition, type SchemaNode } from "./document.ts";
import type { Expansion, Part } from "./expand.ts";
import { ANY_TYPE, type TypeSet, typeOfValue, typesOfKeyword } from "./json-types.ts";
import { isAnything } from "./view-facts.ts";

/** Several schemas of which some must fit. */
export interface Group {
  readonly branches: readonly SchemaNode[];
  readonly pointer: string;
}

/** `if` with what must fit then and else. */
interface Conditional {
  readonly condition: SchemaNode;
  readonly consequence: SchemaNode;
  readonly otherwise: SchemaNode;
  readonly pointer: string;
}

export interface AlternativesView {
  /** Types that the alternatives leave: `anyOf: [{type: a}, {type: b}]` is a type of two names. */
  readonly types: TypeSet;
  /** Places of the groups that were read as types. */
  readonly typeGroups: readonly { readonly pointer: string; readonly keyword: "anyOf" | "oneOf"; readonly raw: Json }[];
  /** Values of groups of mere constants: `anyOf: [{const: a}, {const: b}]` is an enumeration. */
  readonly valueGroups: readonly { readonly values: readonly Json[]; readonly pointer: string }[];
  readonly anyOf: readonly Group[];
  readonly oneOf: readonly Group[];
  readonly not: SchemaNode;
  readonly conditionals: readonly Conditional[];
  readonly constrained: boolean;
}

const NONE: AlternativesView = {
  types: ANY_TYPE,
  typeGroups: [],
  valueGroups: [],
  anyOf: [],
  oneOf: [],
  not: [],
  conditionals: [],
  constrained: false,
};

/** What the parts say with `anyOf`, `oneOf`, `not` and `if`. */
export function alternativesView(expansion: Expansion, typesOf: (node: SchemaNode) => TypeSet): AlternativesView {
  const plain = expansion.parts.every(({ schema }) => !KEYWORDS.some((keyword) => Object.hasOwn(schema, keyword)));
  return plain ? NONE : readAlternatives(expansion, typesOf);
}

const KEYWORDS = ["anyOf", "oneOf", "not", "if"] as const;

function readAlternatives(expansion: Expansion, typesOf: (node: SchemaNode) => TypeSet): AlternativesView {
  let types: TypeSet = ANY_TYPE;
  const typeGroups: { pointer: string; keyword: "anyOf" | "oneOf"; raw: Json }[] = [];
  const valueGroups: { values: readonly Json[]; pointer: string }[] = [];
  const groups = { anyOf: [] as Group[], oneOf: [] as Group[] };
  const not: SchemaNode[number][] = [];
  const conditionals: Conditional[] = [];
  for (const part of expansion.parts) {
    for (const keyword of ["anyOf", "oneOf"] as const) {
      const list = member(part.schema, keyword);
      if (!isJsonArray(list)) continue;
      const pointer = `${part.pointer}/${keyword}`;
      const set = mereTypes(list, keyword);
      if (set !== undefined) {
        types &= set;
        typeGroups.push({ pointer, keyword, raw: list });
        continue;
      }
      const values = mereValues(list, keyword);
      if (values !== undefined) valueGroups.push({ values, pointer });
      else groups[keyword].push(groupOf(part, list, keyword, pointer));
    }
    const excluded = member(part.schema, "not");
    if (excluded !== undefined && excluded !== false) not.push(childPosition(part.position, excluded, "not"));
    const conditional = conditionalOf(part);
    if (conditional !== undefined) conditionals.push(conditional);
  }
  for (const group of [...groups.anyOf, ...groups.oneOf]) {
    types &= group.branches.reduce((set, branch) => set | typesOf(branch), 0);
  }
  const anyOf = groups.anyOf.filter((group) => group.branches.every((branch) => branch.length > 0));
  return {
    types,
    typeGroups,
    valueGroups,
    anyOf,
    oneOf: groups.oneOf,
    not,
    conditionals,
    constrained: anyOf.length + groups.oneOf.length + not.length + conditionals.length > 0,
  };
}

/** The types of a group whose branches say nothing but a type, and in `oneOf` never the same one twice. */
function mereTypes(list: readonly Json[], keyword: "anyOf" | "oneOf"): TypeSet | undefined {
  let set: TypeSet = 0;
  for (const branch of list) {
    if (!isJsonObject(branch) || Object.keys(branch).length !== 1 || !Object.hasOwn(branch, "type")) return undefined;
    const own = typesOfKeyword(member(branch, "type"));
    if (keyword === "oneOf" && (own & set) !== 0) return undefined;
    set |= own;
  }
  return set;
}

/** The values of a group whose branches say nothing but values, and in `oneOf` those that only one of them has. */
function mereValues(list: readonly Json[], keyword: "anyOf" | "oneOf"): readonly Json[] | undefined {
  const found = new Map<string, Json>();
  const twice = new Set<string>();
  for (const branch of list) {
    if (!isJsonObject(branch) || !Object.keys(branch).every((key) => ["type", "const", "enum"].includes(key)))
      return undefined;
    const fixed = member(branch, "const");
    const listed = member(branch, "enum");
    if ((fixed === undefined) === (listed === undefined)) return undefined;
    const types = typesOfKeyword(member(branch, "type"));
    for (const value of fixed === undefined ? (isJsonArray(listed) ? listed : []) : [fixed]) {
      if ((typeOfValue(value) & types) === 0) continue;
      const text = canonicalText(value);
      // A value of two alternatives is none of exactly one.
      if (keyword === "oneOf" && found.has(text)) twice.add(text);
      found.set(text, value);
    }
  }
  return [...found].filter(([text]) => !twice.has(text)).map(([, value]) => value);
}

function groupOf(part: Part, list: readonly Json[], keyword: string, pointer: string): Group {
  const branches = list
    .map(
      (branch, index): SchemaNode => (isAnything(branch) ? [] : [childPosition(part.position, branch, keyword, index)]),
    )
    .filter((branch) => branch[0]?.schema !== false);
  return { branches, pointer };
}

function conditionalOf({ schema, position, pointer }: Part): Conditional | undefined {
  const condition = member(schema, "if");
  const consequence = member(schema, "then");
  const otherwise = member(schema, "else");
  if (condition === undefined || (consequence === undefined && otherwise === undefined)) return undefined;
  const node = (value: Json | undefined, keyword: string): SchemaNode =>
    value === undefined || isAnything(value) ? [] : [childPosition(position, value, keyword)];
  return {
    condition: node(condition, "if"),
    consequence: node(consequence, "then"),
    otherwise: node(otherwise, "else"),
    pointer: `${pointer}/if`,
  };
}
