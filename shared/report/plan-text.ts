import type { PlanReport } from "../gates/promotion/plan-report.ts";
import { colours } from "./colour.ts";
import { cutText, escapeTerminal, withoutWorkflowCommands } from "./escape.ts";
import { DECISION_SIGNS, planSentence, REASON_OWNERS } from "./plan-words.ts";
import { enumerate } from "./words.ts";

const SIGNS = { pass: "✓", wait: "…", fail: "✖", unknown: "?" } as const;
const LONGEST_LINE = 600;
const MOST_APPROVERS = 12;
const MOST_DOUBTS = 20;

/** A plan for a terminal: the answer, every gate on a line, and below each what stands in the way and what to do. */
export function renderPlanText(report: PlanReport, { colour }: { readonly colour: boolean }): string {
  const paint = colours(colour);
  const headline = `${SIGNS[report.decision]} ${planSentence(report)}`;
  const width = Math.max(...report.gates.map(({ gate }) => gate.length));
  const lines = report.gates.flatMap(({ gate, decision, asked, bypassed, summary, reasons }) => {
    const word = bypassed === true ? "passed by" : asked ? DECISION_SIGNS[decision].word : "not asked";
    const sign = asked ? SIGNS[decision] : "-";
    const first = `  ${sign} ${gate.padEnd(width)}  ${word}: ${text(summary)}`;
    const more = reasons.flatMap(({ code, field, is, must, next, who }) => [
      `      ${code}: ${text(field)}: ${text(is)}; must be: ${text(must)}`,
      paint.dim(`        ${text(next)} (${REASON_OWNERS[who]})`),
    ]);
    return [decision === "pass" ? first : paint.bold(first), ...more];
  });
  return withoutWorkflowCommands(
    [paint.bold(text(headline)), ...banner(report), "", ...lines, ...doubts(report), ""].join("\n"),
  );
}

function banner({ override }: PlanReport): readonly string[] {
  if (override === null) return [];
  const { approvers, reason, expiresAt } = override;
  const who = approvers.length === 0 ? "nobody" : enumerate(approvers, MOST_APPROVERS);
  return [text(`Break-glass until ${new Date(expiresAt).toISOString()}, allowed by ${who}: ${reason}`)];
}

/** What is not believed of the ledgers; anybody may make more of it. */
function doubts({ doubts: all }: PlanReport): readonly string[] {
  const shown = all.slice(0, MOST_DOUBTS).map(({ environment, code, recordId, is, blocks }) => {
    const which = recordId === "" ? environment : `${environment}, record ${recordId}`;
    return `  ! ${code}: ${text(which)}: ${text(is)} (${blocks ? "it blocks" : "it is left out"})`;
  });
  const rest = all.length - shown.length;
  return rest > 0 ? [...shown, `  ! and ${rest} more`] : shown;
}

function text(words: string): string {
  return escapeTerminal(cutText(words, LONGEST_LINE));
}
