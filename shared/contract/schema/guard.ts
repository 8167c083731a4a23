import { sameJson } from "../canonical.ts";
import { isJsonArray, isJsonObject, type Json } from "../json.ts";
import { decide, refute } from "./decide.ts";
import type { SchemaNode } from "./document.ts";
import type { Sides } from "./inclusion.ts";
import { DYNAMIC, mentions } from "./mentions.ts";
import { ProofBudget } from "./proof-budget.ts";
import { Prover } from "./prove.ts";
import { asUnderstood, canSurprise, understandingOf, understoodBy } from "./tolerant-readers.ts";
import { canHurt, ROOT, type SchemaEdit, type Statement, type Walk } from "./walk.ts";
import { withFormats } from "./with-formats.ts";
import { sameButForHints, sameMeaning } from "./written-alike.ts";

/**
 * The last look at the edits of two schemas as a whole, so that nothing is silently safe: a break that inclusion disproves is
 * harmless; where no edit hurts, compatibility must be proved, else it is undecided, or broken when a value shows it.
 */
export function guarded(edits: readonly SchemaEdit[], sides: Sides, walk: Walk): readonly SchemaEdit[] {
  const found = [...edits, ...unexplained(edits, sides, walk)];
  const { baseline, candidate } = sides;
  const [sub, sup] = walk.direction === "input" ? [baseline, candidate] : [candidate, baseline];
  if (found.some(isBreaking)) {
    if (new Prover(walk.reasoning).includes(sub, sup)) return found.map((edit) => cleared(edit, walk));
    const understanding = understandingOf(sides, walk);
    if (understanding === undefined) return found;
    return found.map((edit) => (isBreaking(edit) && !isFact(edit, walk) ? asUnderstood(edit, understanding) : edit));
  }
  if (found.every((edit) => edit.kind === "notation" || isHint(edit))) return found;
  const { declaredOnly } = walk.reasoning;
  const measure = walk.direction === "input" ? candidate : understoodBy(baseline, walk);
  const budget = new ProofBudget();
  if (new Prover(walk.reasoning, { declaredOnly, budget }).includes(sub, measure)) return found;
  const expected = found.some((edit) => isExpectedLoss(edit, walk));
  // Names that nobody declared are all that is expected to be lost: with callers that send others it says nothing new.
  if (expected && !declaredOnly) return found;
  const [spellsOut, surprises] = [found.some(spellsOutFormat), canSurprise(baseline, walk)];
  const counts = (value: Json) => surprises(value) && (!spellsOut || keepsFormats(value, sub, walk));
  const answer = refute(sub, measure, { reasoning: walk.reasoning, budget, counts });
  if (answer.state === "unknown" && (expected || found.some(isRisky))) return found;
  const pointer = sides.candidate[0]?.pointer ?? "";
  const missed = walk.collect(() => {
    if (answer.state === "unknown")
      walk.emit("undecided", ROOT, { pointer, what: undecidedWords(walk), proof: answer });
    else walk.emit("undecided", ROOT, { pointer, what: refutedWords(walk), severity: "breaking", proof: answer });
  });
  return [...found, ...missed];
}

function refutedWords({ direction }: Walk): string {
  return direction === "input" ? "a call that was accepted is refused" : "a result that was not allowed is possible";
}

function undecidedWords({ direction }: Walk): string {
  return `whether ${direction === "input" ? "every old call is still accepted" : "old readers understand every new result"} could not be decided`;
}

/** What to say of a difference for which the walk found no edit. */
function unexplained(edits: readonly SchemaEdit[], sides: Sides, walk: Walk): readonly SchemaEdit[] {
  const { baseline, candidate } = sides;
  const { forms } = walk.reasoning;
  const same: Statement = { pointer: baseline[0]?.pointer ?? "", what: "both schemas accept the same values" };
  const equivalent = () => walk.collect(() => walk.notation("equivalent", ROOT, same));
  if (edits.some((edit) => edit.kind !== "notation" && !isHint(edit))) return [];
  const unsure = candidate.some(({ schema, document }) => document.refers() && mentions(schema, DYNAMIC));
  if (edits.some(isHint) && !unsure && sameButForHints(baseline, candidate)) return [];
  if (!unsure && sameMeaning(baseline, candidate, (node) => forms.digest(node, "full")))
    return edits.length === 0 ? equivalent() : [];
  if (!unsure && forms.digest(baseline, "shape") === forms.digest(candidate, "shape"))
    return edits.some(isHint) || (walk.direction === "input" && onlyHeaders(baseline, candidate))
      ? []
      : hiddenText(sides, walk);
  const both = [
    [baseline, candidate],
    [candidate, baseline],
  ] as const;
  const reason = whyDifferent(both, walk);
  if (reason === undefined) return edits.length > 0 ? [] : equivalent();
  return walk.collect(() =>
    walk.emit("undecided", ROOT, {
      pointer: same.pointer,
      before: baseline[0]?.schema,
      after: candidate[0]?.schema,
      what: "the schema changed in a way that could not be decided",
      proof: { state: "unknown", reason },
    }),
  );
}

/** Why two schemas were not shown to accept the same; `undefined` when they were. */
function whyDifferent(pairs: readonly (readonly [SchemaNode, SchemaNode])[], walk: Walk): string | undefined {
  for (const [sub, sup] of pairs) {
    const answer = decide(sub, sup, walk.reasoning);
    if (answer.state === "unknown") return answer.reason;
    if (answer.state === "refuted") return "the two accept different values, and no rule names the edit";
  }
  return undefined;
}

/** A text in a place where schemas are compared as a whole: conditions, `contains`, demands that hang on others. */
function hiddenText({ baseline, candidate }: Sides, walk: Walk): readonly SchemaEdit[] {
  return walk.collect(() =>
    walk.emit("description-changed", ROOT, {
      pointer: candidate[0]?.pointer ?? "",
      before: baseline[0]?.schema,
      after: candidate[0]?.schema,
      what: "a text or a hint inside changed",
    }),
  );
}

/** Whether the headers that mirror arguments are all that differs: they have rules of their own. */
function onlyHeaders(baseline: SchemaNode, candidate: SchemaNode): boolean {
  return sameJson(withoutHeaders(baseline[0]?.schema ?? true), withoutHeaders(candidate[0]?.schema ?? true));
}

function withoutHeaders(schema: Json): Json {
  if (isJsonArray(schema)) return schema.map(withoutHeaders);
  if (!isJsonObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== "x-mcp-header")
      .map(([key, value]) => [key, withoutHeaders(value)]),
  );
}

/** Kinds that say more than which values fit. */
const FACTS: ReadonlySet<string> = new Set([
  "unsatisfiable",
  "external-ref-added",
  "ref-unresolvable",
  "invalid",
  "root-not-object",
]);

/** A structural finding that the schemas as a whole prove harmless. */
function cleared(edit: SchemaEdit, walk: Walk): SchemaEdit {
  if (!isBreaking(edit) || isFact(edit, walk)) return edit;
  return {
    ...edit,
    severity: "safe",
    bump: "minor",
    proof: { state: "proved" },
    notes: [...edit.notes, "the schema as a whole still accepts the same"],
  };
}

/** Whether an edit breaks whatever values fit. Where logic alone is asked for, a schema that nothing fits is in every other. */
function isFact({ kind }: SchemaEdit, { callers }: Walk): boolean {
  return FACTS.has(kind) && !(callers === "any" && kind === "unsatisfiable");
}

/** Closing an open object, or opening a closed one, is judged by rule: names that nobody declared are lost. */
function isExpectedLoss({ kind, proof }: SchemaEdit, { direction }: Walk): boolean {
  const closing = ["additional-closed", "unevaluated-closed", "unevaluated-opened", "property-removed-closed"];
  return closing.includes(kind) && canHurt(kind, direction) && proof?.state !== "proved";
}

/** Whether an edit only costs texts that are not of their format: that was said. */
function spellsOutFormat({ kind, severity }: SchemaEdit): boolean {
  return /^(?:pattern|minLength|maxLength)-/.test(kind) && severity === "risky";
}

function keepsFormats(value: Json, [position]: SchemaNode, { languages }: Walk): boolean {
  return position === undefined || withFormats(value, position.document.root, languages) === value;
}

function isBreaking(edit: SchemaEdit): boolean {
  return (edit.severity ?? edit.usual) === "breaking";
}

function isRisky(edit: SchemaEdit): boolean {
  return (edit.severity ?? edit.usual) === "risky";
}

function isHint(edit: SchemaEdit): boolean {
  return /^(?:default|description|unit|hint|flag)-/.test(edit.kind);
}
