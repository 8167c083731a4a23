import type { Change } from "../contract/change.ts";
import type { Severity } from "../contract/rule.ts";
import type { ContractReport } from "../gates/contract-report.ts";
import { isOpen, letThrough, untilWords } from "./acknowledged.ts";
import { consequenceOf } from "./consequence.ts";
import { count, enumerate, failsOn } from "./words.ts";

/** The answer of a report in one line, before anything else is said. */
export interface Verdict {
  /** `warn` = the gate passes, and something breaking was let through for which nobody answers. */
  readonly sign: "pass" | "warn" | "fail" | "unknown";
  /** One sentence for people, without the server's name and a full stop. Plain text; may hold text from outside. */
  readonly sentence: string;
}

/** The verdict of a report. A failure that no change explains, and an unknown, are told by the report's own reason. */
export function verdictOf(report: ContractReport): Verdict {
  if (report.decision === "unknown") return { sign: "unknown", sentence: `no verdict: ${report.reason}` };
  const fails = report.decision === "fail";
  if (fails && !report.changes.some((change) => isOpen(change) && failsOn(change.severity, report.options.failOn))) {
    return { sign: "fail", sentence: report.reason };
  }
  return letThrough(report).length === 0 ? verdictOfAll(report) : verdictOfRest(report);
}

/** Changes for which somebody answers are named, whatever the others come to. */
function verdictOfRest(report: ContractReport): Verdict {
  const answered = letThrough(report);
  const number = (severity: Severity) => answered.filter((change) => change.severity === severity).length;
  const parts = (["breaking", "risky", "review"] as const)
    .filter((severity) => number(severity) > 0)
    .map((severity) => count(number(severity), `${severity} change`));
  const words = `${enumerate(parts, parts.length)} ${answered.length === 1 ? "is" : "are"} acknowledged ${untilWords(answered)}`;
  const unanswered = report.changes.filter(isOpen);
  const failing = unanswered.filter(({ severity }) => failsOn(severity, report.options.failOn));
  if (report.decision !== "fail") {
    return { sign: "pass", sentence: `${words}${consequenceOf(answered.filter(isBreaking))}; the gate passes` };
  }
  if (failing.some(({ severity }) => severity === "breaking")) {
    return { sign: "fail", sentence: `${breakingWords(unanswered.filter(isBreaking))}; ${words}` };
  }
  const open = count(failing.length, "change");
  return {
    sign: "fail",
    sentence: `${open} for which nobody answers ${failing.length === 1 ? "fails" : "fail"}; ${words}`,
  };
}

function isBreaking({ severity }: Change): boolean {
  return severity === "breaking";
}

function breakingWords(breaking: readonly Change[]): string {
  return count(breaking.length, "breaking change") + consequenceOf(breaking);
}

function verdictOfAll(report: ContractReport): Verdict {
  const { breaking, risky, review, safe, notation } = report.summary;
  const fails = report.decision === "fail";
  if (breaking > 0) {
    const sentence = breakingWords(report.changes.filter(isBreaking));
    if (fails) return { sign: "fail", sentence };
    return { sign: "warn", sentence: `${sentence}; the gate lets ${breaking === 1 ? "it" : "them"} through` };
  }
  const sign = fails ? "fail" : "pass";
  if (risky > 0) {
    return { sign, sentence: `nothing breaks for certain, ${count(risky, "change")} may differ silently` };
  }
  if (review > 0) {
    return { sign, sentence: `nothing breaks, ${count(review, "change")} for a person to review` };
  }
  if (safe > 0) return { sign, sentence: `nothing breaks, ${count(safe, "compatible change")}` };
  if (notation > 0) return { sign, sentence: "the same contract, only written differently" };
  return { sign, sentence: report.identical ? "the contract is identical" : "no change that agents can notice" };
}
