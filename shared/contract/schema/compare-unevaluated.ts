import { isJsonObject, type Json } from "../json.ts";
import { emitJudged } from "./inclusion.ts";
import { sendsDeclaredOnly } from "./object-context.ts";
import { listedAlone } from "./shown-schemas.ts";
import type { View } from "./view.ts";
import type { Unevaluated } from "./view-unevaluated.ts";
import { canHurt, type Walk, type Where } from "./walk.ts";

interface Context {
  readonly walk: Walk;
  readonly where: Where;
}

/** Compares `unevaluatedProperties` and `unevaluatedItems` where they could not be turned into plain keywords. */
export function compareUnevaluated(before: View, after: View, context: Context): void {
  if (before.unevaluated.length + after.unevaluated.length === 0) return;
  for (const keyword of ["unevaluatedProperties", "unevaluatedItems"] as const) {
    const [old, now] = [before, after].map((view) => view.unevaluated.filter((one) => one.keyword === keyword));
    if (old !== undefined && now !== undefined) compareDemands({ before, after, old, now }, context);
  }
}

interface Demands {
  readonly before: View;
  readonly after: View;
  readonly old: readonly Unevaluated[];
  readonly now: readonly Unevaluated[];
}

function compareDemands({ before, after, old, now }: Demands, { walk, where }: Context): void {
  const digests = (demands: readonly Unevaluated[]) =>
    demands
      .map(({ demand }) => walk.reasoning.forms.digest([demand], "shape"))
      .sort()
      .join();
  if (digests(old) === digests(now)) return;
  const [b, a] = [old[0]?.demand, now[0]?.demand];
  const statement = {
    pointer: (a ?? b)?.pointer ?? after.pointer,
    before: listedAlone(old.map(withNeighbours)),
    after: listedAlone(now.map(withNeighbours)),
  };
  const what = old[0]?.keyword ?? now[0]?.keyword;
  if (b === undefined && what === "unevaluatedProperties") {
    walk.emit("unevaluated-closed", where, {
      ...statement,
      what: "what no part of the schema describes is refused now",
      ...(sendsDeclaredOnly({ walk, where, before, after }) || walk.direction === "output"
        ? {}
        : { severity: "breaking" as const, bump: "major" as const }),
    });
    return;
  }
  if (a === undefined && what === "unevaluatedProperties") {
    walk.emit("unevaluated-opened", where, {
      ...statement,
      what: "what no part of the schema describes is allowed now",
      ...(walk.direction === "output" && walk.callers === "any" && walk.readers === "strict"
        ? { severity: "breaking" as const, bump: "major" as const }
        : {}),
    });
    return;
  }
  const closed = a !== undefined && (b === undefined || walk.direction === "input");
  const kind = closed ? "unevaluated-closed" : "unevaluated-opened";
  emitJudged(
    kind,
    where,
    {
      ...statement,
      what: "what no part of the schema describes must fit another schema",
      // A schema for further names declares them, and items have no names that nobody would send.
      ...(canHurt(kind, walk.direction) ? { severity: "breaking" as const, bump: "major" as const } : {}),
    },
    { walk, sides: { baseline: before.node, candidate: after.node } },
  );
}

/** Keywords beside an `unevaluated…` that look at parts of a value, which ones hangs on the value. */
const NEIGHBOURS: ReadonlySet<string> = new Set([
  ...["$ref", "$recursiveRef", "$dynamicRef", "allOf", "anyOf", "oneOf", "not"],
  ...["if", "then", "else", "dependentSchemas", "dependencies", "prefixItems", "contains"],
]);

/** The demand with what stands beside it: which parts are left unevaluated, and so refused, hangs on both. */
function withNeighbours({ keyword, demand, scope }: Unevaluated): Json {
  const beside = isJsonObject(scope.schema) ? Object.entries(scope.schema) : [];
  return {
    [keyword]: demand.schema,
    ...Object.fromEntries(beside.filter(([name]) => NEIGHBOURS.has(name))),
  };
}
