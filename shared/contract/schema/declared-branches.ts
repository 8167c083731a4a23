import { canonicalText } from "../canonical.ts";
import type { Json } from "../json.ts";
import { decide, type Inclusion } from "./decide.ts";
import { derivedPosition, type SchemaNode } from "./document.ts";
import type { EditKindName } from "./edit-kinds.ts";
import { declaredBy } from "./object-context.ts";
import { Prover } from "./prove.ts";
import type { View } from "./view.ts";
import type { Statement, Walk, Where } from "./walk.ts";

/** A demand on the value under a name: `false` = the name is refused. */
export interface NameDemand {
  readonly name: string;
  readonly wanted: SchemaNode | false;
}

/**
 * Whether what a sender's branches and conditions declare of some names still fits what is demanded of them; `undefined` where
 * no branch declares one of them, or where callers may send any name anyway.
 */
export function branchesFit(
  sender: View,
  demands: readonly NameDemand[],
  { callers, reasoning }: Walk,
): Inclusion | undefined {
  if (callers === "any") return undefined;
  const declared = declaredBy(sender);
  const asked = demands
    .map((demand) => ({ ...demand, described: declared.valuesOf(demand.name) }))
    .filter(({ described }) => described.length > 0);
  if (asked.length === 0) return undefined;
  const prover = new Prover(reasoning);
  const open = asked.filter(
    ({ wanted, described }) => wanted === false || !described.every((own) => prover.includes(own, wanted)),
  );
  if (open.length === 0) return { state: "proved" };
  const results = open.map((demand) => decide(sender.node, demanded(sender, demand), reasoning));
  return (
    results.find(({ state }) => state === "refuted") ??
    results.find(({ state }) => state === "unknown") ?? { state: "proved" }
  );
}

/** Nothing but a demand on one name. */
function demanded(sender: View, { name, wanted }: NameDemand): SchemaNode {
  const origins = wanted === false ? sender.node.slice(0, 1) : wanted;
  return origins.map((origin) =>
    derivedPosition(
      origin,
      { properties: { [name]: wanted === false ? false : origin.schema } },
      `only${name.replaceAll(/\W/g, (sign) => `_${sign.codePointAt(0)}_`)}`,
    ),
  );
}

/** States an edit about names; where a branch of the sender declares them, what was found of it decides. */
export function emitForBranches(
  kind: EditKindName,
  where: Where,
  statement: Statement,
  { fits, sender, walk }: { readonly fits: Inclusion | undefined; readonly sender: View; readonly walk: Walk },
): void {
  if (fits === undefined || fits.state === "proved") walk.emit(kind, where, statement);
  else if (fits.state === "refuted")
    walk.emit(kind, where, {
      ...statement,
      severity: "breaking",
      bump: "major",
      notes: [...(statement.notes ?? []), "a branch declares it already", ...example(fits.witness)],
      // Further in, the value is a part of one.
      ...(sender.node.some(({ pointer, document }) => pointer === document.pointer) ? { proof: fits } : {}),
    });
  else {
    const { severity: _severity, bump: _bump, ...undecided } = statement;
    walk.emit("undecided", where, {
      ...undecided,
      what: `${statement.what}; a branch declares it already, and whether that still fits could not be decided`,
      proof: fits,
    });
  }
}

function example(witness: Json): readonly string[] {
  const text = canonicalText(witness);
  return text.length > 200 ? [] : [`for example ${text}`];
}
