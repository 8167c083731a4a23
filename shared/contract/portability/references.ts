import { isJsonArray, isJsonObject, type JsonObject, member, pointerTokens, stringMember } from "../json.ts";
import type { Place } from "./places.ts";
import type { RefusedReference } from "./profile.ts";

/** The places of a schema whose references a client refuses. */
export function refusedReferences(places: readonly Place[], refused: RefusedReference): readonly Place[] {
  switch (refused) {
    case "external":
      return externalReferences(places);
    case "recursive":
      return recursiveReferences(places);
    case "in-allOf":
      return places.filter(({ schema, tokens }) => tokens[0] === "allOf" && stringMember(schema, "$ref") !== undefined);
  }
}

const REFERENCES = ["$ref", "$dynamicRef", "$recursiveRef"] as const;

function referencesOf(schema: JsonObject): readonly string[] {
  return REFERENCES.flatMap((keyword) => stringMember(schema, keyword) ?? []);
}

/** References to another document; one that the schema brings along under its `$id` is not. */
function externalReferences(places: readonly Place[]): readonly Place[] {
  const root = places[0] === undefined ? undefined : stringMember(places[0].schema, "$id");
  const ids = new Set(
    places.flatMap(({ schema }) => stringMember(schema, "$id") ?? []).map((id) => absolute(id, root)),
  );
  return places.filter(({ schema }) =>
    referencesOf(schema).some((reference) => {
      const document = reference.replace(/#.*$/s, "");
      return document !== "" && !ids.has(absolute(document, root));
    }),
  );
}

function absolute(reference: string, base: string | undefined): string {
  return base !== undefined && URL.canParse(reference, base) ? new URL(reference, base).href : reference;
}

/**
 * References that lead back to a schema in which they stand, at once or by way of others: the edges of a graph that has the
 * targets of references as its nodes. Linear in the places.
 */
function recursiveReferences(places: readonly Place[]): readonly Place[] {
  const targets = targetsOf(places);
  const ends = new Set([...targets.values()].flat());
  const within = new Map<Place, Place>();
  const edges = new Map<Place, Set<Place>>();
  const edge = (from: Place | undefined, to: Place) => {
    if (from !== undefined) edges.set(from, (edges.get(from) ?? new Set()).add(to));
  };
  for (const place of places) {
    const around = place.around === null ? undefined : within.get(place.around);
    const here = ends.has(place) ? place : around;
    if (ends.has(place)) edge(around, place);
    if (here !== undefined) within.set(place, here);
    for (const target of targets.get(place) ?? []) edge(here, target);
  }
  const circles = groupsOfCircles(ends, edges);
  return places.filter((place) => {
    const from = within.get(place);
    return from !== undefined && (targets.get(place) ?? []).some((to) => circles.get(from) === circles.get(to));
  });
}

/** The places that the references of each place lead to, by pointer or anchor. */
function targetsOf(places: readonly Place[]): ReadonlyMap<Place, readonly Place[]> {
  const [root] = places;
  const bySchema = new Map(places.map((place) => [place.schema, place]));
  const anchors = new Map<string, Place>();
  for (const place of places) {
    for (const keyword of ["$anchor", "$dynamicAnchor"]) {
      const anchor = stringMember(place.schema, keyword);
      if (anchor !== undefined && !anchors.has(anchor)) anchors.set(anchor, place);
    }
  }
  const found = new Map<Place, readonly Place[]>();
  for (const place of places) {
    const targets = referencesOf(place.schema).flatMap((reference) => {
      if (root === undefined || !reference.startsWith("#")) return [];
      const fragment = decoded(reference.slice(1));
      if (fragment === "") return [root];
      const schema = fragment.startsWith("/") ? schemaAt(root.schema, fragment) : anchors.get(fragment)?.schema;
      return schema === undefined ? [] : (bySchema.get(schema) ?? []);
    });
    if (targets.length > 0) found.set(place, targets);
  }
  return found;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // Not a percent-encoded fragment: then it means what it says.
    return fragment;
  }
}

function schemaAt(root: JsonObject, pointer: string): JsonObject | undefined {
  let value = member({ root }, "root");
  for (const token of pointerTokens(pointer)) {
    if (isJsonArray(value)) value = value[Number(token)];
    else value = isJsonObject(value) ? member(value, token) : undefined;
  }
  return isJsonObject(value) ? value : undefined;
}

/**
 * The strongly connected components by Tarjan's algorithm, with a stack of its own: two nodes have the same number when each
 * leads to the other.
 */
function groupsOfCircles(
  nodes: ReadonlySet<Place>,
  edges: ReadonlyMap<Place, ReadonlySet<Place>>,
): ReadonlyMap<Place, number> {
  const numbers = new Map<Place, number>();
  const lowest = new Map<Place, number>();
  const groups = new Map<Place, number>();
  const open: Place[] = [];
  for (const start of nodes) {
    if (numbers.has(start)) continue;
    const path = [enter(start)];
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const next = here.ahead.next();
      const low = lowest.get(here.node) ?? 0;
      if (next.done !== true) {
        const known = numbers.get(next.value);
        if (known === undefined) path.push(enter(next.value));
        else if (!groups.has(next.value)) lowest.set(here.node, Math.min(low, known));
        continue;
      }
      path.pop();
      const before = path.at(-1)?.node;
      if (before !== undefined) lowest.set(before, Math.min(lowest.get(before) ?? low, low));
      if (low === numbers.get(here.node)) close(here.node);
    }
  }
  return groups;

  function enter(node: Place) {
    lowest.set(node, numbers.size);
    numbers.set(node, numbers.size);
    open.push(node);
    return { node, ahead: (edges.get(node) ?? new Set<Place>()).values() };
  }

  function close(node: Place): void {
    const group = groups.size;
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      groups.set(member, group);
      if (member === node) return;
    }
  }
}
