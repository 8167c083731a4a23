import { isJsonArray, type Json, objectMember } from "../json.ts";
import { DEPTH_LIMIT, isNear, type Search } from "./example-search.ts";
import type { View } from "./view.ts";

/** Undeclared keys: plain, with capitals and signs, empty. */
export const EXTRA_NAMES = ["undeclared", "Undeclared-1", ""] as const;
/** Undeclared keys of an example at most. */
const KEYS_LIMIT = 100;

/** Objects of a view, the smallest first, with each of the properties; then some just outside of it. */
export function objects(view: View, search: Search, depth: number): readonly Json[] {
  const { properties, required, patternProperties, additional, minProperties, maxProperties } = view.object;
  const languages = view.node[0]?.document.languages;
  const of = (name: string): readonly Json[] => {
    const node = properties.get(name) ?? additional;
    return search.examples(node, depth + 1);
  };
  const minimal = smallestObject(view, search, depth);
  if (minimal === undefined) return [];
  if (depth >= DEPTH_LIMIT) return [minimal];
  const found: Json[] = [minimal];
  const full: Record<string, Json> = record(minimal);
  for (const name of properties.keys()) {
    const choices = of(name);
    if (choices[0] === undefined) continue;
    if (!required.has(name)) full[name] = choices[0];
    for (const choice of choices.slice(required.has(name) ? 1 : 0, 14)) found.push(record(minimal, { [name]: choice }));
  }
  found.splice(1, 0, full);
  for (const names of demandsOf(view).slice(0, 20)) {
    const values = names.flatMap((name) => {
      const value = search.plainest(properties.get(name) ?? additional, depth + 1);
      return value === undefined ? [] : [[name, value] as const];
    });
    found.push(record(minimal, Object.fromEntries(values)));
  }
  const free = properties.size === 0 || additional.length > 0;
  if (free && isNear(search, depth)) {
    const value = search.plainest(additional, depth + 1);
    for (const size of value === undefined ? [] : search.sizes) {
      if (size >= KEYS_LIMIT) search.onCut();
      else found.push(record(minimal, Object.fromEntries(extraNames(size + 1).map((name) => [name, value as Json]))));
    }
  }
  for (const [pattern, node] of patternProperties) {
    const name = languages?.samples(pattern, 1)[0];
    if (name === undefined) continue;
    for (const choice of search.examples(node, depth + 1).slice(0, 6)) found.push(record(minimal, { [name]: choice }));
  }
  if (properties.size === 0 || (minProperties?.value ?? 0) > properties.size || additional.length > 0) {
    const count = Math.max(1, Math.min(minProperties?.value ?? 1, 50));
    for (const choice of search.examples(additional, depth + 1).slice(0, 6)) {
      for (const name of EXTRA_NAMES) {
        const names = Array.from({ length: count }, (_, index) => (index === 0 ? name : `${name}${index}`));
        found.push(record(minimal, Object.fromEntries(names.map((extra) => [extra, choice]))));
      }
    }
  }
  if (maxProperties !== undefined && maxProperties.value < KEYS_LIMIT) {
    const value = search.plainest(additional, depth + 1);
    const names = extraNames(maxProperties.value + 1);
    if (value !== undefined) found.push(record(minimal, Object.fromEntries(names.map((name) => [name, value]))));
  }
  return found;
}

/** The required properties with the plainest value of each; `undefined` when one of them has none. */
export function smallestObject(view: View, search: Search, depth: number): Record<string, Json> | undefined {
  const { properties, required, additional } = view.object;
  const minimal: Record<string, Json> = record();
  for (const name of required.keys()) {
    if (depth >= DEPTH_LIMIT + 2) return undefined;
    const value = search.plainest(properties.get(name) ?? additional, depth + 1);
    if (value === undefined) return undefined;
    minimal[name] = value;
  }
  return minimal;
}

/** What names demand of others when they are there (2020-12 `dependentRequired`, draft-07 `dependencies`). */
function demandsOf(view: View): readonly (readonly string[])[] {
  return view.expansion.parts.flatMap(({ schema }) =>
    (["dependentRequired", "dependencies"] as const).flatMap((keyword) =>
      Object.entries(objectMember(schema, keyword) ?? {}).flatMap(([name, demanded]) =>
        isJsonArray(demanded) ? [[name, ...demanded.filter((other) => typeof other === "string")]] : [],
      ),
    ),
  );
}

function extraNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `undeclared${index}`);
}

/** An object whose keys come from outside: `__proto__` is a key like any other. */
export function record(...sources: readonly Readonly<Record<string, Json>>[]): Record<string, Json> {
  const [first = {}, second = {}] = sources;
  return { ...first, ...second };
}
