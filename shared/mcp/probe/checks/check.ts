import type { ProbeFailure, ProbeStage } from "../failure.ts";
import { FAILURE_CLASSES, type FailureClass } from "../failure-classes.ts";
import type { CheckResult } from "../model.ts";

/** The answer of a check that found what it asks for. */
export function passed(check: string, message: string): CheckResult {
  return { check, verdict: "pass", message };
}

/** The answer of a check that does not apply; the message says why. */
export function skipped(check: string, message: string): CheckResult {
  return { check, verdict: "skipped", message };
}

/** The answer of a check that did not find what it asks for. */
export function failed(
  check: string,
  failureClass: FailureClass,
  message: string,
  stage: ProbeStage = "checks",
): FailedCheck {
  return { check, verdict: "fail", failureClass, message, stage };
}

/** As {@link failed}, with the step at which it was seen. */
export interface FailedCheck extends CheckResult {
  readonly failureClass: FailureClass;
  readonly stage: ProbeStage;
}

/** What a failure says, for a check's message, which is never empty: the meaning of the class where nothing more was seen. */
export function detailOf({ detail, failureClass }: Pick<ProbeFailure, "detail" | "failureClass">): string {
  if (detail !== "") return detail;
  const meaning = FAILURE_CLASSES[failureClass].meaning.replace(/\.$/, "");
  return meaning.charAt(0).toLowerCase() + meaning.slice(1);
}
