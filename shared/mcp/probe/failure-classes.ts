import { CONTRACT_FAILURES } from "./failures/contract.ts";
import type { FailureFacts } from "./failures/facts.ts";
import { HTTP_FAILURES } from "./failures/http.ts";
import { LOGIN_FAILURES } from "./failures/login.ts";
import { NETWORK_FAILURES } from "./failures/network.ts";
import { PROBE_FAILURES } from "./failures/probe.ts";
import { PROCESS_FAILURES } from "./failures/process.ts";
import { PROTOCOL_FAILURES } from "./failures/protocol.ts";

export type { FailureFacts, FailureSeverity } from "./failures/facts.ts";

/**
 * Every cause for which a probe says no: one stable id each, in the order of the layers. The set is closed: other programs
 * decide by these ids, and docs/failures.md is made from this table.
 */
export const FAILURE_CLASSES = {
  ...NETWORK_FAILURES,
  ...HTTP_FAILURES,
  ...LOGIN_FAILURES,
  ...PROTOCOL_FAILURES,
  ...PROCESS_FAILURES,
  ...CONTRACT_FAILURES,
  ...PROBE_FAILURES,
} as const satisfies Readonly<Record<string, FailureFacts>>;

/** The stable id of a failure. */
export type FailureClass = keyof typeof FAILURE_CLASSES;

/** What a failure class means. */
export function failureFacts(failureClass: FailureClass): FailureFacts {
  return FAILURE_CLASSES[failureClass];
}
