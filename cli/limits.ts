import type { CaptureLimits } from "../shared/mcp/capture.ts";

/** Options that set the caps of a capture, as the parser fills them in. */
export interface LimitOptions {
  readonly timeout?: number;
  readonly maxBytes?: number;
  readonly maxPages?: number;
}

/** The caps that were asked for; the mcp room has the rest. */
export function limitsFrom(options: LimitOptions): Partial<CaptureLimits> {
  return {
    ...(options.timeout === undefined ? {} : { milliseconds: options.timeout * 1000 }),
    ...(options.maxBytes === undefined ? {} : { bytes: options.maxBytes }),
    ...(options.maxPages === undefined ? {} : { pages: options.maxPages }),
  };
}
