import type { CaptureLimits } from "../mcp/capture.ts";
import type { Policy } from "../policy/policy.ts";

/** The caps that a policy sets for a capture; the mcp room has the rest. */
export function captureLimitsOf({ capture }: Policy): Partial<CaptureLimits> {
  const { "timeout-seconds": seconds, "max-bytes": bytes, "max-pages": pages } = capture ?? {};
  return {
    ...(seconds === undefined ? {} : { milliseconds: seconds * 1000 }),
    ...(bytes === undefined ? {} : { bytes }),
    ...(pages === undefined ? {} : { pages }),
  };
}
