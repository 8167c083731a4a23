import type { ContractReport } from "../gates/contract-report.ts";
import { count, failsOn } from "./words.ts";

/** The answer of a report in one line, before anything else is said. */
export interface Verdict {
  /** `warn` = the gate passes, and something breaking was let through. */
  readonly sign: "pass" | "warn" | "fail" | "unknown";
  /** One sentence for people, without the server's name and a full stop. Plain text; may hold text from outside. */
  readonly sentence: string;
}

/** The verdict of a report. A failure that no change explains, and an unknown, are told by the report's own reason. */
export function verdictOf(report: ContractReport): Verdict {
  if (report.decision === "unknown") return { sign: "unknown", sentence: `no verdict: ${report.reason}` };
  const { breaking, risky, review, safe, notation } = report.summary;
  const fails = report.decision === "fail";
  if (fails && !report.changes.some((change) => failsOn(change.severity, report.options.failOn))) {
    return { sign: "fail", sentence: report.reason };
  }
  if (breaking > 0) {
    const sentence = `${count(breaking, "breaking change")}, agents that work today can fail`;
    if (fails) return { sign: "fail", sentence };
    return { sign: "warn", sentence: `${sentence}; the gate lets ${breaking === 1 ? "it" : "them"} through` };
  }
  const sign = fails ? "fail" : "pass";
  if (risky > 0) {
    return { sign, sentence: `nothing breaks for certain, ${count(risky, "change")} may differ silently` };
  }
  if (review > 0) {
    return {
      sign,
      sentence: `nothing breaks, ${count(review, "text")} that ${review === 1 ? "steers" : "steer"} agents changed`,
    };
  }
  if (safe > 0) return { sign, sentence: `nothing breaks, ${count(safe, "compatible change")}` };
  if (notation > 0) return { sign, sentence: "the same contract, only written differently" };
  return { sign, sentence: report.identical ? "the contract is identical" : "no change that agents can notice" };
}
