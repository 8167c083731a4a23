import { canonicalText, digestOfText } from "../canonical.ts";
import { isJsonArray, type Json, type JsonObject, member, objectMember } from "../json.ts";
import { evaluatesContained } from "./dialect.ts";
import { childPosition, type Position, type SchemaNode } from "./document.ts";
import { NEGATED, type Part } from "./expand.ts";
import { isAnything, restKeyword } from "./view-facts.ts";

/**
 * What a node evaluates of a value that fits it (2020-12 core, 11), as texts: each stands for some names or items, whatever the
 * value, so that a node with all the texts of another one evaluates at least as much.
 */
export interface Evaluated {
  readonly unevaluatedProperties: readonly string[];
  readonly unevaluatedItems: readonly string[];
}

/** A node as others refer to it: `digest` is equal for nodes that the same values fit. */
export interface Form {
  readonly digest: string;
  readonly evaluated: Evaluated;
}

/** What all parts of a node evaluate, with `more` for what could not be read. */
export function evaluatedByAll(
  parts: readonly Part[],
  form: (node: SchemaNode) => Form,
  more: readonly string[],
): Evaluated {
  const marking = parts.filter(({ trail }) => !trail.includes(NEGATED));
  const texts = (keyword: keyof Evaluated) =>
    sorted([
      ...more,
      ...marking.flatMap((part) => (hasKeyword(part, keyword) ? ["all"] : textsOf(part, keyword, form))),
    ]);
  return { unevaluatedProperties: texts("unevaluatedProperties"), unevaluatedItems: texts("unevaluatedItems") };
}

/** What counts as evaluated for a keyword of a schema: all that lies within that schema, without the keyword itself. */
export function evaluatedWithin(
  parts: readonly Part[],
  { keyword, scope }: { readonly keyword: keyof Evaluated; readonly scope: Position },
  form: (node: SchemaNode) => Form,
): readonly string[] {
  const texts = parts.flatMap((part) => {
    const own = part.pointer === scope.pointer;
    const way = own ? [] : part.trail.slice(part.trail.indexOf(scope.pointer));
    if (!own && (!part.trail.includes(scope.pointer) || way.includes(NEGATED))) return [];
    return !own && hasKeyword(part, keyword) ? ["all"] : textsOf(part, keyword, form);
  });
  return sorted(texts);
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

function hasKeyword({ schema }: Part, keyword: keyof Evaluated): boolean {
  return Object.hasOwn(schema, keyword);
}

function textsOf(part: Part, keyword: keyof Evaluated, form: (node: SchemaNode) => Form): readonly string[] {
  const { schema, position } = part;
  const at = (sub: Json, ...tokens: readonly (string | number)[]) =>
    form(isAnything(sub) ? [] : [childPosition(position, sub, ...tokens)]);
  const branches = ["anyOf", "oneOf"].flatMap((group) => {
    const list = member(schema, group);
    return isJsonArray(list) ? list.map((item, index) => at(item, group, index)) : [];
  });
  const dependents = ["dependentSchemas", "dependencies"].flatMap((group) =>
    Object.entries(objectMember(schema, group) ?? {}).flatMap(([name, sub]) =>
      isJsonArray(sub) ? [] : dependent(["has", name], at(sub, group, name).evaluated[keyword]),
    ),
  );
  return [
    ...(keyword === "unevaluatedProperties" ? namesOf(part) : itemsOf(part, at)),
    ...branches.flatMap(({ digest, evaluated }) => dependent(["fits", digest], evaluated[keyword])),
    ...conditionalTexts(schema, keyword, at),
    ...dependents,
  ];
}

function conditionalTexts(
  schema: JsonObject,
  keyword: keyof Evaluated,
  at: (sub: Json, keyword: string) => Form,
): readonly string[] {
  const condition = member(schema, "if");
  if (condition === undefined) return [];
  const { digest, evaluated } = at(condition, "if");
  const branch = (name: "then" | "else") => {
    const sub = member(schema, name);
    return sub === undefined ? [] : at(sub, name).evaluated[keyword];
  };
  return [
    ...dependent(["fits", digest], sorted([...evaluated[keyword], ...branch("then")])),
    ...dependent(["fits not", digest], branch("else")),
  ];
}

/** Texts that hang on something, as one. */
function dependent(on: readonly string[], texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : [digestOfText(canonicalText([...on, texts])).slice(0, 32)];
}

function namesOf({ schema, position }: Part): readonly string[] {
  if (Object.hasOwn(schema, "additionalProperties")) return ["all"];
  const { languages } = position.document;
  return [
    ...Object.keys(objectMember(schema, "properties") ?? {}).map((name) => `name ${name}`),
    ...Object.keys(objectMember(schema, "patternProperties") ?? {}).map(
      (pattern) => `pattern ${languages.normalForm(pattern)}`,
    ),
  ];
}

function itemsOf({ schema, position }: Part, at: (sub: Json, keyword: string) => Form): readonly string[] {
  const rest = member(schema, restKeyword(schema));
  if (rest !== undefined && !isJsonArray(rest)) return ["all"];
  const positions = member(schema, "prefixItems");
  const prefix = isJsonArray(positions) ? positions : member(schema, "items");
  const contains = evaluatesContained(position.document.dialect) ? member(schema, "contains") : undefined;
  return [
    ...(isJsonArray(prefix) ? [`first ${prefix.length}`] : []),
    ...(contains === undefined ? [] : [`each ${at(contains, "contains").digest}`]),
  ];
}
