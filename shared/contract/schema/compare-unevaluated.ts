import { emitJudged } from "./inclusion.ts";
import { sendsDeclaredOnly } from "./object-context.ts";
import type { View } from "./view.ts";
import type { Walk, Where } from "./walk.ts";

/** Compares `unevaluatedProperties` and `unevaluatedItems` where they could not be turned into plain keywords. */
export function compareUnevaluated(before: View, after: View, { walk, where }: { walk: Walk; where: Where }): void {
  if (before.object.unevaluated.length + after.object.unevaluated.length === 0) return;
  const context = { walk, where, before, after };
  const digests = (view: View) =>
    view.object.unevaluated
      .map((position) => walk.reasoning.forms.digest([position], "shape"))
      .sort()
      .join();
  if (digests(before) === digests(after)) return;
  const [b, a] = [before.object.unevaluated[0], after.object.unevaluated[0]];
  const statement = { pointer: (a ?? b)?.pointer ?? after.pointer, before: b?.schema, after: a?.schema };
  if (b === undefined) {
    walk.emit("unevaluated-closed", where, {
      ...statement,
      what: "what no part of the schema describes is refused now",
      ...(sendsDeclaredOnly(context) || walk.direction === "output"
        ? {}
        : { severity: "breaking" as const, bump: "major" as const }),
    });
  } else if (a === undefined)
    walk.emit("unevaluated-opened", where, {
      ...statement,
      what: "what no part of the schema describes is allowed now",
      ...(walk.direction === "output" && walk.callers === "any" && walk.readers === "strict"
        ? { severity: "breaking" as const, bump: "major" as const }
        : {}),
    });
  else
    emitJudged(
      walk.direction === "input" ? "unevaluated-closed" : "unevaluated-opened",
      where,
      { ...statement, what: "what no part of the schema describes must fit another schema" },
      { walk, sides: { baseline: before.node, candidate: after.node } },
    );
}
