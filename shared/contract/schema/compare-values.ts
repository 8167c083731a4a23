import { canonicalText } from "../canonical.ts";
import type { Json } from "../json.ts";
import { accepts } from "./evaluate.ts";
import { ANY_TYPE, ARRAY, FRACTION, INTEGER, NUMBER, type TypeSet, typeNames, typeWords } from "./json-types.ts";
import { Prover } from "./prove.ts";
import type { View } from "./view.ts";
import type { Walk, Where } from "./walk.ts";
import { whyUndecided } from "./why-undecided.ts";

/** Values named in one message at most. */
const NAMED_VALUES = 6;

/**
 * Compares types and enumerations. Returns whether the keywords of the types that both share remain to be compared:
 * not when the types are disjoint or a side is enumerated, since every value was judged already.
 */
export function compareTypesAndValues(
  before: View,
  after: View,
  { walk, where }: { walk: Walk; where: Where },
): boolean {
  if ((before.types & after.types) === 0) {
    compareTypes(before, after, { walk, where });
    return false;
  }
  if (before.values === undefined && after.values === undefined) {
    compareTypes(before, after, { walk, where });
    return true;
  }
  if (before.values !== undefined && after.values !== undefined) compareEnumerations(before, after, { walk, where });
  else if (before.values !== undefined) compareDropped(before, after, { walk, where });
  else compareIntroduced(before, after, { walk, where });
  return false;
}

function compareTypes(before: View, after: View, { walk, where }: { walk: Walk; where: Where }): void {
  const removed = before.types & ~after.types;
  const added = after.types & ~before.types;
  if (removed === 0 && added === 0) return;
  // Types that come and go with alternatives are reported as alternatives.
  const sameKeywords = before.keywordTypes === after.keywordTypes;
  if (sameKeywords && (before.types & after.types) !== 0 && hasGroups(before) && hasGroups(after)) return;
  const pointer = typePointer(after, before);
  const statement = {
    pointer,
    before: typeValue(before.types),
    after: typeValue(after.types),
    what: `type was ${typeWords(before.types)}, is ${typeWords(after.types)}`,
  };
  const branches = before.alternatives.typeGroups[0]?.keyword;
  const sameGroups = branches !== undefined && after.alternatives.typeGroups[0]?.keyword === branches;
  if (removed === 0 && added === FRACTION && (before.types & NUMBER) === INTEGER)
    walk.emit("integer-to-number", where, statement);
  else if (added === 0 && removed === FRACTION && (after.types & NUMBER) === INTEGER)
    walk.emit("number-to-integer", where, statement);
  else if (removed === 0 && sameGroups) walk.emit(`${branches}-branch-added`, where, statement);
  else if (added === 0 && sameGroups) walk.emit(`${branches}-branch-removed`, where, statement);
  else if (removed === 0) walk.emit(after.types === ANY_TYPE ? "type-removed" : "type-widened", where, statement);
  else if (added === 0) walk.emit(before.types === ANY_TYPE ? "type-added" : "type-narrowed", where, statement);
  else walk.emit(replacedKind(before, after, { walk, where }), where, statement);
}

function replacedKind(before: View, after: View, { walk, where }: { walk: Walk; where: Where }) {
  const itemTypes = (view: View) => walk.reasoning.viewer.view(view.array.rest).types;
  if (after.types === ARRAY && (before.types & ARRAY) === 0 && (itemTypes(after) & before.types) === before.types)
    return "scalar-to-array";
  if (before.types === ARRAY && (after.types & ARRAY) === 0 && (itemTypes(before) & after.types) === after.types)
    return "array-to-scalar";
  return where.items && walk.direction === "output" ? "items-type-changed" : "type-changed";
}

function compareEnumerations(before: View, after: View, { walk, where }: { walk: Walk; where: Where }): void {
  const old = before.values ?? new Map<string, Json>();
  const now = after.values ?? new Map<string, Json>();
  let removed = [...old].filter(([text]) => !now.has(text)).map(([, value]) => value);
  let added = [...now].filter(([text]) => !old.has(text)).map(([, value]) => value);
  if (removed.length === 0 && added.length === 0) return;
  const statement = { before: [...old.values()], after: [...now.values()] };
  const byFolded = new Map(added.map((candidate) => [folded(candidate), candidate]));
  const respelled = removed.flatMap((value) => {
    const twin = byFolded.get(folded(value));
    return typeof value === "string" && twin !== undefined ? [[value, twin] as const] : [];
  });
  if (respelled.length > 0) {
    const pairs = respelled.map(([from, to]) => `${canonicalText(from)} is now ${canonicalText(to)}`);
    walk.emit("enum-case-changed", where, {
      ...statement,
      pointer: after.valuesPointer,
      what: `the spelling of values changed: ${shortened(pairs)}`,
    });
    const [from, to] = [new Set(respelled.map(([old]) => old)), new Set(respelled.map(([, spelling]) => spelling))];
    removed = removed.filter((value) => !(typeof value === "string" && from.has(value)));
    added = added.filter((value) => !to.has(value));
  }
  if (before.constant && after.constant && removed.length > 0) {
    walk.emit("const-changed", where, {
      ...statement,
      pointer: after.valuesPointer,
      what: `the constant was ${valuesWords(removed)}, is ${valuesWords(added)}`,
    });
    return;
  }
  if (added.length > 0) {
    walk.emit(before.constant && removed.length === 0 ? "const-to-enum" : "enum-value-added", where, {
      ...statement,
      pointer: after.valuesPointer,
      what: `${valuesWords(added)} ${added.length === 1 ? "is" : "are"} now allowed`,
    });
  }
  if (removed.length > 0) {
    const kind = where.alternatives
      ? "nested-enum-value-removed"
      : after.constant && added.length === 0 && respelled.length === 0
        ? "enum-to-const"
        : "enum-value-removed";
    walk.emit(kind, where, {
      ...statement,
      pointer: after.valuesPointer,
      what: `${valuesWords(removed)} ${removed.length === 1 ? "is" : "are"} no longer allowed`,
    });
  }
}

function compareDropped(before: View, after: View, { walk, where }: { walk: Walk; where: Where }): void {
  const values = [...(before.values ?? new Map<string, Json>()).values()];
  const verdicts = values.map((value) => accepts(after.node, value));
  const refused = values.filter((_, index) => verdicts[index] === false);
  const statement = { pointer: before.valuesPointer, before: values, after: undefined };
  if (refused.length > 0) {
    walk.emit(where.alternatives ? "nested-enum-value-removed" : "enum-value-removed", where, {
      ...statement,
      what: `${valuesWords(refused)} ${refused.length === 1 ? "is" : "are"} no longer allowed`,
    });
  }
  if (verdicts.includes(undefined))
    walk.emit("undecided", where, {
      ...statement,
      what: "it could not be decided whether the old values still fit",
      proof: { state: "unknown", reason: whyUndecided([after.node]) },
    });
  if (refused.length === values.length || new Prover(walk.reasoning).includes(after.node, before.node)) return;
  walk.emit("enum-dropped", where, {
    ...statement,
    what: `any ${typeWords(after.types) === "any type" ? "value" : typeWords(after.types)} is allowed, was ${values.length === 1 ? "always" : "one of"} ${valuesWords(values)}`,
  });
}

function compareIntroduced(before: View, after: View, { walk, where }: { walk: Walk; where: Where }): void {
  const values = [...(after.values ?? new Map<string, Json>()).values()];
  const unchanged = new Prover(walk.reasoning).includes(before.node, after.node);
  const unused = values.filter((value) => accepts(before.node, value) === false);
  if (!unchanged) {
    walk.emit("enum-introduced", where, {
      pointer: after.valuesPointer,
      before: undefined,
      after: values,
      what: `only ${valuesWords(values)} allowed, was ${typeWords(before.types)}`,
    });
  }
  if (unused.length > 0) {
    walk.emit("enum-value-added", where, {
      pointer: after.valuesPointer,
      before: undefined,
      after: unused,
      what: `${valuesWords(unused)} ${unused.length === 1 ? "is" : "are"} now allowed`,
    });
  }
}

function hasGroups({ alternatives }: View): boolean {
  return alternatives.anyOf.length + alternatives.oneOf.length > 0;
}

function typePointer(preferred: View, fallback: View): string {
  for (const view of [preferred, fallback]) {
    const part = view.expansion.parts.find(({ schema }) => Object.hasOwn(schema, "type"));
    if (part !== undefined) return `${part.pointer}/type`;
  }
  return preferred.pointer === "" ? fallback.pointer : preferred.pointer;
}

function typeValue(types: TypeSet): Json | undefined {
  if (types === ANY_TYPE) return undefined;
  const names = typeNames(types);
  return names.length === 1 ? (names[0] ?? null) : names;
}

/** Values that people would take for the same: case and separators do not count. */
function folded(value: Json): string | undefined {
  return typeof value === "string" ? value.toLowerCase().replaceAll(/[\s_-]/g, "") : undefined;
}

/** Values in a sentence, whatever the order of keys in them. */
function valuesWords(values: readonly Json[]): string {
  return shortened(values.map(canonicalText));
}

/** A list in a sentence, cut with a count of what was cut. */
function shortened(words: readonly string[]): string {
  if (words.length <= NAMED_VALUES) return words.join(", ");
  return `${words.slice(0, NAMED_VALUES - 1).join(", ")} and ${words.length - NAMED_VALUES + 1} more`;
}
