import type { Change } from "../contract/change.ts";
import { failureFacts } from "../mcp/probe/failure-classes.ts";
import { oneLine, sentenceOf, subjectWords } from "./plain.ts";
import { foreignLine, type ProbedTarget } from "./probe-words.ts";
import { enumerate, thousands } from "./words.ts";

type Finding = ProbedTarget["findings"][number];

/** What one or more targets have in common that is not as it should be. */
export interface Cause {
  /** Worst first; empty when nothing is known. */
  readonly findings: readonly Finding[];
  readonly targets: readonly [ProbedTarget, ...ProbedTarget[]];
}

/**
 * What is to be told of these targets, in their order: targets with exactly the same findings are told together, so that an
 * outage of a hundred replicas is one thing to read.
 */
export function causesOf(targets: readonly ProbedTarget[]): readonly Cause[] {
  const causes = new Map<string, [ProbedTarget, ...ProbedTarget[]]>();
  for (const target of targets) {
    const facts = findingsOf(target).map(({ failureClass, stage, detail }) => [failureClass, stage, detail]);
    const key = JSON.stringify([facts, driftOf(target).map(({ fingerprint }) => fingerprint), target.login]);
    const known = causes.get(key);
    if (known === undefined) causes.set(key, [target]);
    else known.push(target);
  }
  return [...causes.values()].map((alike) => ({ findings: findingsOf(alike[0]), targets: alike }));
}

/** The findings of a target; its class alone where there are none. */
function findingsOf({ findings, failureClass }: ProbedTarget): readonly Finding[] {
  if (findings.length > 0 || failureClass === null) return findings;
  return [{ failureClass, stage: "checks", detail: "" }];
}

/** How the contract of a target differs from the expected one; empty when it does not, or was not compared. */
export function driftOf({ drift }: ProbedTarget): readonly Change[] {
  return drift?.changes ?? [];
}

/** What agents can notice of a drift; notation means the same. */
export function noticeable(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ severity }) => severity !== "notation");
}

/** `Drift: 2 breaking and 1 safe`: how the changes of a drift count by severity, worst first. */
export function driftCountWords(changes: readonly Change[]): string {
  const numbers = new Map<Change["severity"], number>();
  for (const { severity } of changes) numbers.set(severity, (numbers.get(severity) ?? 0) + 1);
  const words = [...numbers].map(([severity, number]) => `${thousands(number)} ${severity}`);
  return `Drift: ${enumerate(words, words.length)}`;
}

/** One change of a drift in a line, without its rule: `breaking: tool search: the tool is gone`. */
export function driftWords(change: Change): string {
  return foreignLine(`${change.severity}: ${subjectWords(change)}: ${oneLine(sentenceOf(change), 300)}`, 420);
}

/** What was seen: the meaning of the class, the step, and the detail, which is a server's text made fit for one line. */
export function seenWords(finding: Finding): string {
  const { meaning, stage, detail } = seen(finding);
  return `${meaning}${stage === "" ? "" : `, at ${stage}`}${detail === "" ? "" : `: ${detail}`}`;
}

/** The parts of what was seen, without a full stop. The step is empty for a check at the end: its detail says which. */
export function seen({ failureClass, stage, detail }: Finding): {
  readonly meaning: string;
  readonly stage: string;
  readonly detail: string;
} {
  const { meaning } = failureFacts(failureClass);
  return {
    meaning: meaning.replace(/\.$/u, ""),
    stage: stage === "checks" ? "" : stage,
    detail: foreignLine(detail, 240),
  };
}

/** What to do about a finding. */
export function nextWords({ failureClass }: Finding): string {
  return failureFacts(failureClass).next;
}
