import { decide, findWitness } from "./decide.ts";
import type { Sides } from "./inclusion.ts";
import { ALTERNATIVES, mentions } from "./mentions.ts";
import { Prover } from "./prove.ts";
import { ROOT, type SchemaEdit, type Statement, type Walk } from "./walk.ts";

/**
 * The last look at the edits of two schemas as a whole: what the walk found nothing for is equivalent or undecided, never
 * silently safe; a break that inclusion disproves is harmless; a break that only a value shows is reported with it.
 */
export function guarded(edits: readonly SchemaEdit[], sides: Sides, walk: Walk): readonly SchemaEdit[] {
  const found = [...edits, ...unexplained(edits, sides, walk)];
  const [sub, sup] = walk.direction === "input" ? [sides.baseline, sides.candidate] : [sides.candidate, sides.baseline];
  if (found.some(isBreaking)) return new Prover(walk.reasoning).includes(sub, sup) ? found.map(cleared) : found;
  const branching = [sides.baseline, sides.candidate].some((node) => mentions(node[0]?.schema, ALTERNATIVES));
  if (!branching || walk.callers === "any" || found.some(isExpectedLoss)) return found;
  const witness = findWitness(sub, sup, walk.reasoning);
  if (witness === undefined) return found;
  const missed = walk.collect(() =>
    walk.emit("undecided", ROOT, {
      pointer: sides.candidate[0]?.pointer ?? "",
      what:
        walk.direction === "input"
          ? "a call that was accepted is refused"
          : "a result that was not allowed is possible",
      severity: "breaking",
      proof: { state: "refuted", witness: witness.value },
    }),
  );
  return [...found, ...missed];
}

/** What to say of a difference for which the walk found no edit. */
function unexplained(edits: readonly SchemaEdit[], { baseline, candidate }: Sides, walk: Walk): readonly SchemaEdit[] {
  const { forms } = walk.reasoning;
  const same: Statement = { pointer: baseline[0]?.pointer ?? "", what: "both schemas accept the same values" };
  const equivalent = () => walk.collect(() => walk.notation("equivalent", ROOT, same));
  if (edits.some((edit) => edit.kind !== "notation" && !isHint(edit))) return [];
  if (forms.digest(baseline, "shape") === forms.digest(candidate, "shape")) {
    return edits.length === 0 && forms.digest(baseline, "full") === forms.digest(candidate, "full") ? equivalent() : [];
  }
  const both = [
    [baseline, candidate],
    [candidate, baseline],
  ] as const;
  if (both.every(([sub, sup]) => decide(sub, sup, walk.reasoning).state === "proved"))
    return edits.length > 0 ? [] : equivalent();
  return walk.collect(() =>
    walk.emit("undecided", ROOT, {
      pointer: same.pointer,
      before: baseline[0]?.schema,
      after: candidate[0]?.schema,
      what: "the schema changed in a way that could not be decided",
      proof: { state: "unknown" },
    }),
  );
}

/** A structural finding that the schemas as a whole prove harmless. */
function cleared(edit: SchemaEdit): SchemaEdit {
  if (!isBreaking(edit)) return edit;
  return {
    ...edit,
    severity: "safe",
    bump: "minor",
    proof: { state: "proved" },
    notes: [...edit.notes, "the schema as a whole still accepts the same"],
  };
}

/** Closing an open object is risky by rule, and a witness for it is no news. */
function isExpectedLoss(edit: SchemaEdit): boolean {
  return ["additional-closed", "unevaluated-closed", "property-removed-closed"].includes(edit.kind);
}

function isBreaking(edit: SchemaEdit): boolean {
  return (edit.severity ?? edit.usual) === "breaking";
}

function isHint(edit: SchemaEdit): boolean {
  return /^(?:default|description|unit|hint|flag)-/.test(edit.kind);
}
