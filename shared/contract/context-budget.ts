import { type Edit, makeChange, type Subject } from "./change.ts";
import { type ContextCost, growthOf, type ToolCost } from "./context-cost.ts";
import type { ContractDiff } from "./diff.ts";
import type { GrowthLimit } from "./growth-limit.ts";
import { compareSeverity, largerBump, type Severity } from "./rule.ts";

/** What a team allows its tool list to cost in a model's context. */
export interface ContextBudget {
  /** Tokens of the whole list. */
  readonly maxTokens?: number | undefined;
  readonly maxGrowth?: GrowthLimit | undefined;
}

export interface BudgetOptions {
  readonly budget: ContextBudget;
  /** The server that the finding is about. */
  readonly subject: Subject;
  /** Severities that the policy sets for rules, by rule id. */
  readonly severities?: Readonly<Record<string, Severity>>;
}

/** The diff with the finding about the budget in its place; the diff itself when the list keeps within it. */
export function judgeContextCost(
  diff: ContractDiff,
  cost: ContextCost,
  { budget, subject, severities = {} }: BudgetOptions,
): ContractDiff {
  const found = contextBudgetEdits(cost, budget, subject).map((edit) => {
    const change = makeChange(edit, "strict");
    return Object.hasOwn(severities, change.rule)
      ? { ...change, severity: severities[change.rule] ?? change.severity }
      : change;
  });
  if (found.length === 0) return diff;
  return {
    ...diff,
    changes: [...diff.changes, ...found].sort((left, right) => compareSeverity(left.severity, right.severity)),
    requiredBump: found.map(({ bump }) => bump).reduce(largerBump, diff.requiredBump),
  };
}

/**
 * The edit of a list that costs more than the budget allows; none when it costs no more than before, since then the change
 * is not to blame. A share of a baseline without tools allows anything.
 */
function contextBudgetEdits(cost: ContextCost, budget: ContextBudget, subject: Subject): readonly Edit[] {
  if (cost.candidate <= cost.baseline) return [];
  const sentences = [...overTokens(cost, budget.maxTokens), ...overGrowth(cost, budget.maxGrowth)];
  if (sentences.length === 0) return [];
  return [
    {
      rule: "tool-list-tokens-over-budget",
      subject,
      pointer: "/tools",
      before: cost.baseline,
      after: cost.candidate,
      message: sentences.join("; "),
      notes: [...growthCauses(cost).map(causeWords), `counted with ${tokenizerWords(cost)}`],
    },
  ];
}

function overTokens({ candidate }: ContextCost, most: number | undefined): readonly string[] {
  if (most === undefined || candidate <= most) return [];
  return [`the tool list costs ${candidate} tokens and the budget allows ${most}`];
}

function overGrowth({ baseline, candidate }: ContextCost, limit: GrowthLimit | undefined): readonly string[] {
  if (limit === undefined) return [];
  const growth = candidate - baseline;
  if ("tokens" in limit) {
    if (growth <= limit.tokens) return [];
    return [`the tool list grew by ${growth} tokens and the budget allows ${limit.tokens}`];
  }
  if (baseline === 0 || growth * 100 <= baseline * limit.percent) return [];
  const percent = Math.round((growth / baseline) * 1000) / 10;
  return [`the tool list grew by ${growth} tokens, ${percent} %, and the budget allows ${limit.percent} %`];
}

/** Causes of growth that are named. */
const CAUSES = 3;

/** The tools that made the list grow most, {@link CAUSES} at most. */
export function growthCauses(cost: Pick<ContextCost, "tools">): readonly ToolCost[] {
  return cost.tools.filter((tool) => growthOf(tool) > 0).slice(0, CAUSES);
}

/** `search +120 (300 → 420)`, `export +80 (new)`; the name stands as the server gives it. */
function causeWords(tool: ToolCost): string {
  const how = tool.baseline === null ? "new" : `${tool.baseline} → ${tool.candidate}`;
  return `${tool.name} +${growthOf(tool)} (${how})`;
}

/** What counted, and whether it counted all. */
export function tokenizerWords(cost: Pick<ContextCost, "tokenizer" | "estimated">): string {
  return cost.estimated
    ? `${cost.tokenizer}; the list is too large to count whole, the rest is estimated`
    : cost.tokenizer;
}
