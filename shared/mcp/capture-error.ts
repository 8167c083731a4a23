import { thrownProperty } from "./thrown.ts";

/** Every cause for which a side cannot be obtained. The ids are stable: other programs decide by them. */
export const CAPTURE_ERROR_CODES = [
  "target",
  "headers",
  "not-found",
  "document",
  "git",
  "dns",
  "connect",
  "tls",
  "redirect",
  "unauthorized",
  "forbidden",
  "rate-limited",
  "http-status",
  "not-mcp",
  "invalid-json",
  "timeout",
  "exited",
  "stdout-noise",
  "version",
  "protocol",
  "invalid-list",
  "non-deterministic",
  "pages",
  "bytes",
  "structure",
  "depth",
  "ambiguous",
  "cancelled",
] as const;
export type CaptureErrorCode = (typeof CAPTURE_ERROR_CODES)[number];

/** Why a side could not be obtained: one stable code per cause, a message that names side, target and next step. */
export class CaptureError extends Error {
  readonly code: CaptureErrorCode;
  /** The part of the message between the side and the next step, where it has these parts. */
  readonly problem: string | undefined;

  constructor(code: CaptureErrorCode, message: string, options?: ErrorOptions & { readonly problem?: string }) {
    super(message, options);
    this.name = "CaptureError";
    this.code = code;
    this.problem = options?.problem;
  }
}

/** The first {@link CaptureError} in an error and its causes; transports wrap what passes through them. */
export function captureErrorWithin(error: unknown): CaptureError | undefined {
  let current = error;
  // Eight is deeper than any library wraps; a cause that points back at its own error must not spin for ever.
  for (let level = 0; level < 8; level++) {
    if (current instanceof CaptureError) return current;
    current = thrownProperty(current, "cause");
  }
  return undefined;
}
