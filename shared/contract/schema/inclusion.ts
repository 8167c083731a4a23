import { canonicalText } from "../canonical.ts";
import { decide, type Inclusion } from "./decide.ts";
import type { SchemaNode } from "./document.ts";
import type { EditKindName } from "./edit-kinds.ts";
import { mentions } from "./mentions.ts";
import { Prover } from "./prove.ts";
import {
  areTolerant,
  asUnderstood,
  canSurprise,
  type Understanding,
  understandingOf,
  understoodBy,
} from "./tolerant-readers.ts";
import { canHurt, type Statement, type Walk, type Where } from "./walk.ts";

/** The two nodes whose inclusion decides whether an edit hurts, in the order of the baseline and the candidate. */
export interface Sides {
  readonly baseline: SchemaNode;
  readonly candidate: SchemaNode;
}

/** Whether what producers send still fits: baseline in candidate for arguments, candidate in baseline for results. */
function stillFits({ baseline, candidate }: Sides, walk: Walk): Inclusion {
  const [sub, sup] = walk.direction === "input" ? [baseline, candidate] : [candidate, baseline];
  const inclusion = decide(sub, sup, walk.reasoning);
  const { declaredOnly, budget } = walk.reasoning;
  // Only of a whole schema it is known what it declares: further in, what stands around may declare more.
  const whole = sub.some(({ pointer, document }) => pointer === document.pointer);
  if (inclusion.state !== "unknown" || !declaredOnly || !whole || budget.decisions < 0) return inclusion;
  return new Prover(walk.reasoning, { declaredOnly }).includes(sub, sup) ? { state: "proved" } : inclusion;
}

/** What comes of an edit: for tolerant readers, how they take it. */
type Judged = Inclusion | ({ readonly state: "understood" } & Understanding);

function judged(sides: Sides, walk: Walk): Judged {
  const inclusion = stillFits(sides, walk);
  if (inclusion.state === "proved" || !areTolerant(walk)) return inclusion;
  const understanding = understandingOf(sides, walk);
  if (understanding !== undefined) return { state: "understood", ...understanding };
  const counts = canSurprise(sides.baseline, walk);
  return decide(sides.candidate, understoodBy(sides.baseline, walk), walk.reasoning, counts);
}

/** Whether what producers send is still of the formats that are said of it. */
function formatsStay({ baseline, candidate }: Sides, walk: Walk): boolean {
  if (![...baseline, ...candidate].some(({ schema }) => mentions(schema, FORMAT))) return true;
  const [sub, sup] = walk.direction === "input" ? [baseline, candidate] : [candidate, baseline];
  const { declaredOnly } = walk.reasoning;
  return [false, declaredOnly].some((only) =>
    new Prover(walk.reasoning, { declaredOnly: only, namedFormats: true }).includes(sub, sup),
  );
}

const FORMAT: ReadonlySet<string> = new Set(["format"]);

/**
 * States an edit whose effect hangs on the schemas as a whole: harmless when compatibility is shown, the severity of the
 * statement, or else of the rule, when a value refutes it, undecided when neither.
 */
export function emitJudged(
  kind: EditKindName,
  where: Where,
  statement: Statement,
  judge: { walk: Walk; sides: Sides },
): void {
  const { walk, sides } = judge;
  if (!canHurt(kind, walk.direction)) {
    walk.emit(kind, where, statement);
    return;
  }
  const found = judged(sides, walk);
  const withNotes = (...notes: readonly string[]) => ({ notes: [...(statement.notes ?? []), ...notes] });
  if (found.state === "proved" && !formatsStay(sides, walk)) {
    const note = "values of another format than before may be refused by who checks formats";
    walk.emit(kind, where, { ...statement, severity: "risky", bump: "minor", ...withNotes(note) });
  } else if (found.state === "proved") {
    const note =
      walk.direction === "input" ? "every old value is still accepted" : "every new value was allowed before";
    const proof = { state: "proved" } as const;
    walk.emit(kind, where, { ...statement, severity: "safe", bump: "minor", proof, ...withNotes(note) });
  } else if (found.state === "understood") {
    walk.add(walk.collect(() => walk.emit(kind, where, statement)).map((edit) => asUnderstood(edit, found)));
  } else if (found.state === "refuted") {
    const example = canonicalText(found.witness);
    const notes = example.length > 200 ? [] : [`for example ${example}`];
    walk.emit(kind, where, { ...statement, ...withNotes(...notes) });
  } else {
    const { severity: _severity, bump: _bump, ...undecided } = statement;
    walk.emit("undecided", where, {
      ...undecided,
      what: `${statement.what}; whether ${walk.direction === "input" ? "old calls still fit" : "old readers still understand"} could not be decided`,
      proof: found,
    });
  }
}
