import type { ProbeReport } from "../gates/probe-report.ts";
import { type FailureClass, failureFacts } from "../mcp/probe/failure-classes.ts";
import { clause, durationWords, foreignLine, offerWords, type ProbedTarget, serviceWords } from "./probe-words.ts";
import { enumerate, thousands } from "./words.ts";

/** The answer of a probe in one line, before anything else is said. */
export interface ProbeVerdict {
  /** `warn` = the gates pass, and something is not as it should be. */
  readonly sign: "pass" | "warn" | "fail" | "unknown";
  /** One sentence with the service's name, without a full stop. Plain, visible text. */
  readonly sentence: string;
}

/** The verdict on all targets. `heading` stands in place of the service's name. */
export function probeVerdict(report: ProbeReport, heading?: string): ProbeVerdict {
  const name = heading === undefined ? serviceWords(report) : foreignLine(heading, 80);
  const [only, ...others] = report.results;
  if (only === undefined) return { sign: report.decision, sentence: `${name}: no target was probed` };
  if (report.decision === "unknown") return { sign: "unknown", sentence: `${name}: no verdict: ${reasonOf(report)}` };
  return others.length === 0 ? verdictOfOne(report, only, name) : verdictOfMany(report, name);
}

function verdictOfOne(report: ProbeReport, target: ProbedTarget, name: string): ProbeVerdict {
  const fails = report.decision === "fail";
  const { failureClass } = target;
  if (!target.healthy) {
    const state =
      failureClass !== null && failureFacts(failureClass).severity === "degraded" ? "degraded" : "not healthy";
    const why = failureClass === null ? "it is not known why" : classWords(failureClass);
    const sentence = `${name} is ${state}: ${why}`;
    return fails ? { sign: "fail", sentence } : { sign: "warn", sentence: `${sentence}; the gates let it pass` };
  }
  if (fails) return { sign: "fail", sentence: `${name}: ${failWords(report)}` };
  if (failureClass === null) return { sign: "pass", sentence: `${name} works: ${workWords(target)}` };
  if (failureFacts(failureClass).severity === "warn") {
    return { sign: "warn", sentence: `${name} works, with a warning: ${classWords(failureClass)}` };
  }
  return { sign: "pass", sentence: `${name} answers: ${classWords(failureClass)}` };
}

function verdictOfMany(report: ProbeReport, name: string): ProbeVerdict {
  const { results, healthy, unhealthy, decision, parity } = report;
  const targets = `${thousands(results.length)} targets`;
  const classes = classCounts(results.filter((result) => !result.healthy));
  if (decision === "fail") {
    const lost = `${thousands(unhealthy)} of ${targets} ${unhealthy === 1 ? "is" : "are"} not healthy${classes}`;
    const rest = gateReasons(report, "fail", (gate) => gate !== "min-healthy");
    const parts = [...(unhealthy === 0 ? [] : [lost]), ...(rest === "" ? [] : [rest])];
    return { sign: "fail", sentence: `${name}: ${parts.join("; ") || failWords(report)}` };
  }
  if (unhealthy > 0) {
    const are = healthy === 1 ? "is" : "are";
    return {
      sign: "warn",
      sentence: `${name}: ${thousands(healthy)} of ${targets} ${are} healthy, which is enough; the others are not${classes}`,
    };
  }
  const warned = results.filter(
    ({ failureClass }) => failureClass !== null && failureFacts(failureClass).severity === "warn",
  );
  const contract = parity === "same" ? ", with one contract" : "";
  const sentence = `${name}: all ${targets} are healthy${contract}`;
  if (warned.length === 0) return { sign: "pass", sentence };
  return { sign: "warn", sentence: `${sentence}, with warnings${classCounts(warned)}` };
}

function workWords(target: ProbedTarget): string {
  const over = target.protocolVersion === null ? [] : [`over MCP ${foreignLine(target.protocolVersion, 40)}`];
  const offers = offerWords(target);
  return [...(offers === "" ? ["it answers"] : [offers]), ...over, `in ${durationWords(target.milliseconds)}`].join(
    " ",
  );
}

function classWords(failureClass: FailureClass): string {
  return `${clause(failureFacts(failureClass).meaning)} [${failureClass}]`;
}

/** ` (tcp.refused × 3 and http.5xx)`: the classes of these targets, the most frequent first. */
function classCounts(targets: readonly ProbedTarget[]): string {
  const numbers = new Map<FailureClass, number>();
  for (const { failureClass } of targets) {
    if (failureClass !== null) numbers.set(failureClass, (numbers.get(failureClass) ?? 0) + 1);
  }
  const words = [...numbers]
    .sort((left, right) => right[1] - left[1])
    .map(([name, number]) => (number === 1 ? name : `${name} × ${thousands(number)}`));
  return words.length === 0 ? "" : ` (${enumerate(words, 4)})`;
}

/** Why there is no verdict: of one target what was seen, of several what the gates say. */
function reasonOf(report: ProbeReport): string {
  const [only, ...others] = report.results;
  if (others.length === 0 && only !== undefined && !only.healthy && only.failureClass !== null) {
    return classWords(only.failureClass);
  }
  return gateReasons(report, "unknown") || "it could not be established";
}

/** Why the gates say no. Without a gate that does, a wait ended before the answer was good as often as was asked for. */
function failWords(report: ProbeReport): string {
  return gateReasons(report, "fail") || NOT_OFTEN_ENOUGH;
}

/** What is said when every gate passes, and the decision is no. */
export const NOT_OFTEN_ENOUGH = "the last answer was good, but not as often in a row as was asked for";

function gateReasons(
  { answers }: ProbeReport,
  decision: ProbeReport["decision"],
  isMeant: (gate: ProbeReport["answers"][number]["gate"]) => boolean = () => true,
): string {
  return answers
    .filter((answer) => answer.decision === decision && isMeant(answer.gate))
    .map(({ reason }) => foreignLine(reason, 240))
    .join("; ");
}
