import { sameJson } from "../canonical.ts";
import type { Json } from "../json.ts";
import { compareCounts } from "./compare-limits.ts";
import { ofTypes } from "./decide.ts";
import { emitJudged } from "./inclusion.ts";
import { ARRAY } from "./json-types.ts";
import { Prover } from "./prove.ts";
import { listedAlone, schemaOfNode } from "./shown-schemas.ts";
import type { View } from "./view.ts";
import { type Contains, itemNode } from "./view-array.ts";
import type { Walk, Where } from "./walk.ts";

interface Context {
  readonly walk: Walk;
  readonly where: Where;
}

/** Compares what two views say about arrays. */
export function compareArrays(before: View, after: View, context: Context): void {
  if ((before.types & after.types & ARRAY) === 0) return;
  const { walk, where } = context;
  const [old, now] = [before.array, after.array];
  compareCounts(old.minItems, now.minItems, context, {
    name: "minimum count of items",
    added: "minItems-raised",
    raised: "minItems-raised",
    lowered: "minItems-lowered",
    dropped: "minItems-dropped",
  });
  compareCounts(old.maxItems, now.maxItems, context, {
    name: "maximum count of items",
    added: "maxItems-lowered",
    raised: "maxItems-raised",
    lowered: "maxItems-lowered",
    dropped: "maxItems-raised",
  });
  if ((old.uniqueItems === undefined) !== (now.uniqueItems === undefined)) {
    const added = now.uniqueItems !== undefined;
    walk.emit(added ? "uniqueItems-added" : "uniqueItems-removed", where, {
      pointer: now.uniqueItems ?? old.uniqueItems ?? "",
      before: !added,
      after: added,
      what: added ? "items must be unique" : "items may repeat",
    });
  }
  compareContains(before, after, context);
  if (comparePrefixes(before, after, context)) return;
  walk.compare(old.rest, now.rest, { ...where, path: `${where.path}[]`, items: true });
}

/** Compares fixed positions; returns whether the items after them were judged along with them. */
function comparePrefixes(before: View, after: View, { walk, where }: Context): boolean {
  const [old, now] = [before.array, after.array];
  const never = (view: View) => view.array.rest.length > 0 && walk.reasoning.viewer.view(view.array.rest).types === 0;
  const statement = {
    pointer: `${after.pointer}/prefixItems`,
    before: positionsOf(before),
    after: positionsOf(after),
  };
  if (old.prefix.length !== now.prefix.length || never(before) !== never(after)) {
    emitJudged(
      "prefixItems-changed",
      where,
      {
        ...statement,
        what: positionsWords(old.prefix.length, now.prefix.length, never(after)),
      },
      { walk, sides: { baseline: ofTypes(before, ARRAY), candidate: ofTypes(after, ARRAY) } },
    );
    return true;
  }
  if (old.prefix.length === 0) return never(before);
  const shapes = (view: View) => view.array.prefix.map((node) => walk.reasoning.forms.digest(node, "shape"));
  const [left, right] = [shapes(before), shapes(after)];
  if (!sameJson(left, right) && sameJson([...left].sort(), [...right].sort())) {
    walk.emit("prefixItems-order-changed", where, { ...statement, what: "the fixed positions changed places" });
    return never(before);
  }
  old.prefix.forEach((_, index) => {
    walk.compare(itemNode(old, index), itemNode(now, index), {
      ...where,
      path: `${where.path}[${index}]`,
      items: true,
    });
  });
  return never(before);
}

/** The fixed positions, with the schema of further items where there is one: it decides what a new position meant before. */
function positionsOf({ array }: View): Json {
  const prefixItems = array.prefix.map(schemaOfNode);
  return array.rest.length === 0 ? prefixItems : { prefixItems, items: schemaOfNode(array.rest) };
}

/** What became of the fixed positions; `ends` = no item may come after them any more. */
function positionsWords(old: number, now: number, ends: boolean): string {
  if (old !== now) return `an array of ${old} fixed positions has ${now} now${ends ? ", and no more" : ""}`;
  const items = now === 0 ? "items" : `items after ${now} fixed positions`;
  return `${items} are ${ends ? "refused" : "allowed"} now`;
}

function compareContains(before: View, after: View, { walk, where }: Context): void {
  const key = (one: Contains) => [walk.reasoning.forms.digest(one.node, "shape"), one.least, one.most ?? null];
  const [old, now] = [before.array.contains, after.array.contains];
  if (sameJson(old.map(key), now.map(key))) return;
  const [b, a] = [old[0], now[0]];
  const shown = (all: readonly Contains[]) => listedAlone(all.map(containsWithCounts));
  const statement = {
    pointer: (a ?? b)?.pointer ?? "",
    before: shown(old),
    after: shown(now),
    what: "it must contain other items than before",
  };
  if (old.length > 1 || now.length > 1) {
    walk.emit("undecided", where, {
      ...statement,
      what: "several contains could not be compared",
      proof: { state: "unknown", reason: "more than one contains stands there" },
    });
    return;
  }
  if (b === undefined || a === undefined) {
    walk.emit(b === undefined ? "contains-added" : "contains-loosened", where, statement);
    return;
  }
  const prover = new Prover(walk.reasoning);
  const tighter = a.least >= b.least && (a.most ?? Number.POSITIVE_INFINITY) <= (b.most ?? Number.POSITIVE_INFINITY);
  const looser = a.least <= b.least && (a.most ?? Number.POSITIVE_INFINITY) >= (b.most ?? Number.POSITIVE_INFINITY);
  const countsOnly = (a.most ?? b.most) === undefined;
  const same = walk.reasoning.forms.digest(a.node, "shape") === walk.reasoning.forms.digest(b.node, "shape");
  if (looser && (same || (countsOnly && prover.includes(b.node, a.node))))
    walk.emit("contains-loosened", where, statement);
  else if (tighter && (same || (countsOnly && prover.includes(a.node, b.node))))
    walk.emit("contains-added", where, statement);
  else
    emitJudged(walk.direction === "input" ? "contains-added" : "contains-loosened", where, statement, {
      walk,
      sides: { baseline: ofTypes(before, ARRAY), candidate: ofTypes(after, ARRAY) },
    });
}

/** A `contains` with the counts that are not those without a keyword. */
function containsWithCounts({ node, least, most }: Contains): Json {
  return {
    contains: schemaOfNode(node),
    ...(least === 1 ? {} : { minContains: least }),
    ...(most === undefined ? {} : { maxContains: most }),
  };
}
