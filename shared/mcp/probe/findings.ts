import { detailOf, skipped } from "./checks/check.ts";
import type { ProbeFailure } from "./failure.ts";
import { FAILURE_CLASSES, type FailureClass, type FailureSeverity } from "./failure-classes.ts";
import type { CheckResult, ProbeFinding, ProbeRequest } from "./model.ts";
import type { Visit } from "./visit.ts";

/** What the visits of one probe and its checks found, worst first. */
export function findingsOf(
  visits: readonly Pick<Visit, "failure">[],
  checks: readonly CheckResult[],
  request: Pick<ProbeRequest, "checks">,
): readonly ProbeFinding[] {
  const ofVisits = visits.flatMap(({ failure }, index): ProbeFinding[] => {
    if (failure === undefined) return [];
    const { failureClass, stage, detail } = failure;
    const sample = index === 0 ? "" : `sample ${index + 1} of ${visits.length}${detail === "" ? "" : ": "}`;
    return [{ failureClass, stage, detail: sample + detail }];
  });
  const ofChecks = checks.flatMap((check): ProbeFinding[] => {
    if (check.failureClass === undefined) return [];
    const stage = "stage" in check ? (check.stage as ProbeFinding["stage"]) : "checks";
    return [{ failureClass: check.failureClass, stage, detail: seenBy(check, check.failureClass) }];
  });
  const findings = [...ofVisits, ...ofChecks, ...unseen(visits[0]?.failure, request)];
  const rank = ({ failureClass }: ProbeFinding) => WORST_FIRST.indexOf(FAILURE_CLASSES[failureClass].severity);
  return findings.toSorted((left, right) => rank(left) - rank(right));
}

/** A finding stands beside its class and without its check, and the message of a canary does not say which tool was called. */
function seenBy({ check, message }: CheckResult, failureClass: FailureClass): string {
  const detail = message === detailOf({ detail: "", failureClass }) ? "" : message;
  if (!check.startsWith("canary:")) return detail;
  return [check.slice("canary:".length), detail].filter((words) => words !== "").join(": ");
}

const WORST_FIRST: readonly FailureSeverity[] = ["down", "unknown", "degraded", "warn", "ok"];
const HEALTHY: ReadonlySet<FailureSeverity> = new Set(["warn", "ok"]);

/** Whether no check failed, and nothing was found that hurts agents or could not be seen. */
export function isHealthy(findings: readonly ProbeFinding[], checks: readonly CheckResult[]): boolean {
  return (
    checks.every(({ verdict }) => verdict !== "fail") &&
    findings.every(({ failureClass }) => HEALTHY.has(FAILURE_CLASSES[failureClass].severity))
  );
}

/** The checks that were asked for and that the probe did not come to. */
export function unanswered(
  { checks }: Pick<ProbeRequest, "checks">,
  answered: readonly CheckResult[],
): readonly CheckResult[] {
  const known = new Set(answered.map(({ check }) => check));
  const asked = [
    "minimum-tools",
    ...(checks.requiredTools.length > 0 ? ["required-tools"] : []),
    ...(checks.expectedServer === undefined ? [] : ["server"]),
    ...(checks.expectedDigest === undefined ? [] : ["expected-digest"]),
    ...(checks.expectedContract === undefined ? [] : ["expected-contract"]),
    ...checks.canaries.map(({ tool }) => `canary:${tool}`),
    ...checks.witnesses.map(({ fingerprint }) => `witness:${fingerprint}`),
  ];
  const missing = asked.filter((check) => !known.has(check));
  return [
    ...missing.map((check) => skipped(check, "the probe did not come so far")),
    ...(checks.witnessFile === true && checks.witnesses.length === 0
      ? [skipped("witnesses", "the witness file holds no call")]
      : []),
  ];
}

/** A server that wants a login is fine as such; what was asked of its contract could not be seen. */
function unseen(failure: ProbeFailure | undefined, { checks }: Pick<ProbeRequest, "checks">): readonly ProbeFinding[] {
  if (failure?.failureClass !== "auth.required") return [];
  const asked =
    checks.requiredTools.length > 0 ||
    checks.canaries.length > 0 ||
    checks.witnesses.length > 0 ||
    [checks.expectedServer, checks.expectedDigest, checks.expectedContract].some((check) => check !== undefined);
  if (!asked) return [];
  const detail = "checks of the contract were asked for, and the server shows it only to those who log in";
  return [{ failureClass: "probe.settings", stage: "settings", detail }];
}
