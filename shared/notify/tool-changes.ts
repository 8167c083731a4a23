import type { Change } from "../contract/change.ts";
import { SEVERITIES, type Severity } from "../contract/rule.ts";
import type { ContractReport } from "../gates/contract-report.ts";

/** What became of one tool: the worst of what changed in it, and each change in a sentence. */
export interface ToolChange {
  readonly name: string;
  /** The new name of a tool that was renamed; `null` when it was not. */
  readonly renamedTo: string | null;
  readonly kind: "lost" | "changed" | "gained";
  readonly severity: Severity;
  readonly messages: readonly string[];
}

/** What agents lose and gain with a deployment. */
export interface ToolChanges {
  /** Breaking first; of one severity the lost before the changed before the gained, else in the order of the report. */
  readonly tools: readonly ToolChange[];
  /** Changes of prompts, resources and the server itself, notation aside. */
  readonly others: number;
  readonly breakingOthers: number;
}

/** What a contract report says of tools. Changes in notation mean nothing to an agent and are left out. */
export function toolChangesOf(report: Pick<ContractReport, "changes">): ToolChanges {
  const told = report.changes.filter(({ severity }) => severity !== "notation");
  const byName = new Map<string, Change[]>();
  for (const change of told.filter(({ subject }) => subject.kind === "tool")) {
    byName.set(change.subject.name, [...(byName.get(change.subject.name) ?? []), change]);
  }
  const others = told.filter(({ subject }) => subject.kind !== "tool");
  return {
    tools: [...byName].map(([name, changes]) => toolChange(name, changes)).sort(compareToolChanges),
    others: others.length,
    breakingOthers: others.filter(({ severity }) => severity === "breaking").length,
  };
}

/** How many tools of one kind there are. */
export function countOfKind({ tools }: ToolChanges, kind: ToolChange["kind"]): number {
  return tools.filter((tool) => tool.kind === kind).length;
}

const KINDS = ["lost", "changed", "gained"] as const;

function toolChange(name: string, changes: readonly Change[]): ToolChange {
  const rank = Math.min(...changes.map(({ severity }) => SEVERITIES.indexOf(severity)));
  return {
    name,
    renamedTo: changes.find(({ renamedTo }) => renamedTo !== undefined)?.renamedTo ?? null,
    kind: kindOf(changes),
    severity: SEVERITIES[rank] ?? "breaking",
    messages: changes.map(({ message }) => message),
  };
}

function kindOf(changes: readonly Change[]): ToolChange["kind"] {
  if (changes.some(({ rule }) => rule.startsWith("tool-removed"))) return "lost";
  return changes.some(({ rule }) => rule === "tool-added") ? "gained" : "changed";
}

function compareToolChanges(left: ToolChange, right: ToolChange): number {
  const bySeverity = SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity);
  return bySeverity || KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind);
}
