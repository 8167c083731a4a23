import type { Json } from "../json.ts";
import type { SchemaNode } from "./document.ts";
import { type Outcome, RISKY_MINOR, SAFE } from "./edit-kind.ts";
import { judgementOf } from "./edit-kinds.ts";
import { accepts } from "./evaluate.ts";
import type { Sides } from "./inclusion.ts";
import { Prover } from "./prove.ts";
import type { SchemaEdit, Walk } from "./walk.ts";

/** Why readers who take a result loosely understand it, and how severe that leaves an edit. */
export interface Understanding {
  readonly outcome: Outcome;
  readonly note: string;
}

const IGNORED: Understanding = { outcome: SAFE, note: "readers ignore what they do not know" };
const COPED_WITH: Understanding = {
  outcome: RISKY_MINOR,
  note: "only other values of known types, or wider limits, are new to readers",
};

/** Whether results are read by those who put up with more than the old schema says. */
export function areTolerant({ direction, readers }: Pick<Walk, "direction" | "readers">): boolean {
  return direction === "output" && readers === "tolerant";
}

/** All that readers of the baseline put up with: the node itself for those who put up with nothing beyond it. */
export function understoodBy(baseline: SchemaNode, walk: Walk): SchemaNode {
  return areTolerant(walk) ? walk.tolerantly.values.node(baseline) : baseline;
}

/**
 * Whether a value can surprise a reader of the baseline: what the schema itself accepts does not, though its tolerant reading
 * may refuse it, where `not` and `if` refer to what is read more widely.
 */
export function canSurprise(baseline: SchemaNode, walk: Walk): (value: Json) => boolean {
  return (value) => !areTolerant(walk) || accepts(baseline, value) === false;
}

/** How tolerant readers of the baseline take what the candidate may send; `undefined` where that is not shown. */
export function understandingOf({ baseline, candidate }: Sides, walk: Walk): Understanding | undefined {
  if (!areTolerant(walk)) return undefined;
  const fits = (reading: Walk["tolerantly"]["keys"]) =>
    new Prover(walk.reasoning).includes(candidate, reading.node(baseline));
  if (fits(walk.tolerantly.keys)) return IGNORED;
  return fits(walk.tolerantly.values) ? COPED_WITH : undefined;
}

/** An edit that hurts by its rule, as readers take it who understand the schema as a whole. */
export function asUnderstood(edit: SchemaEdit, { outcome: [severity, bump], note }: Understanding): SchemaEdit {
  return { ...edit, severity, bump, usual: severity, notes: [...edit.notes, note] };
}

/**
 * Edits of enumerated values: tolerant readers cope with further ones, unless those are of another type or shape than all that
 * was known.
 */
export function asValuesAreRead(edits: readonly SchemaEdit[], sides: Sides, walk: Walk): readonly SchemaEdit[] {
  if (!areTolerant(walk) || !edits.some(isCopedWith) || understandingOf(sides, walk) !== undefined) return edits;
  return edits.map((edit) => {
    const judgement = edit.kind === "notation" ? undefined : judgementOf(edit.kind, walk.direction);
    if (judgement === undefined || !isCopedWith(edit)) return edit;
    const [severity, bump] = judgement.outcome;
    return {
      ...edit,
      severity,
      bump,
      usual: severity,
      notes: [...edit.notes, "readers know no value of this type or shape"],
    };
  });
}

function isCopedWith({ kind }: SchemaEdit): boolean {
  return kind !== "notation" && judgementOf(kind, "output")?.tolerant !== undefined;
}
