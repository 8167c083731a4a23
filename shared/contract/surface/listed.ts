import { type JsonObject, stringMember } from "../json.ts";

export interface Listed {
  readonly pairs: readonly { readonly before: JsonObject; readonly after: JsonObject }[];
  readonly removed: readonly JsonObject[];
  readonly added: readonly JsonObject[];
}

/** Pairs two lists by the text under `key`, in the candidate's order. Of entries that repeat a key, the first counts. */
export function pairByKey(baseline: readonly JsonObject[], candidate: readonly JsonObject[], key: string): Listed {
  const old = firstByKey(baseline, key);
  const now = firstByKey(candidate, key);
  return {
    pairs: [...now].flatMap(([name, after]) => {
      const before = old.get(name);
      return before === undefined ? [] : [{ before, after }];
    }),
    removed: [...old].filter(([name]) => !now.has(name)).map(([, listed]) => listed),
    added: [...now].filter(([name]) => !old.has(name)).map(([, listed]) => listed),
  };
}

/** The entries of a list by the text under `key`, in list order, so that those that repeat a key can be taken in turn. */
export function entriesByKey(list: readonly JsonObject[], key: string): Map<string, JsonObject[]> {
  const found = new Map<string, JsonObject[]>();
  for (const listed of list) {
    const name = stringMember(listed, key) ?? "";
    const entries = found.get(name);
    if (entries === undefined) found.set(name, [listed]);
    else entries.push(listed);
  }
  return found;
}

function firstByKey(list: readonly JsonObject[], key: string): ReadonlyMap<string, JsonObject> {
  return new Map(
    [...entriesByKey(list, key)].flatMap(([name, [first]]) => (first === undefined ? [] : [[name, first]])),
  );
}
