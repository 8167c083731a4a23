import type { CaptureError, CaptureErrorCode } from "../capture-error.ts";
import { ProbeFailure, type ProbeStage } from "./failure.ts";
import type { FailureClass } from "./failure-classes.ts";

/** What the capture's functions say of settings and of lists is to a probe; they say nothing else here. */
const CLASSES: Readonly<Partial<Record<CaptureErrorCode, FailureClass>>> = {
  target: "probe.settings",
  headers: "probe.settings",
  protocol: "rpc.bad_result",
  "invalid-list": "schema.not_a_list",
  "non-deterministic": "schema.non_deterministic",
  pages: "schema.cursor_loop",
  depth: "schema.invalid",
};

/** The class of a capture's error; `probe.self` for those that a probe cannot come to. */
function classOfCapture({ code }: CaptureError): FailureClass {
  return CLASSES[code] ?? "probe.self";
}

/**
 * The failure of a probe that a CaptureError stands for. Its detail is what was seen: neither the subject of the message
 * (`source`, when there is one) nor its next step, which is the class's.
 */
export function failureOfCapture(
  error: CaptureError,
  {
    stage,
    source = "",
    failureClass = classOfCapture(error),
  }: { readonly stage: ProbeStage; readonly source?: string; readonly failureClass?: FailureClass },
): ProbeFailure {
  const problem = error.message.replace(`Could not capture ${source}: `, "").replace(/; [^;]*\.$/s, "");
  return new ProbeFailure(failureClass, stage, problem.slice(0, 200), { cause: error });
}
