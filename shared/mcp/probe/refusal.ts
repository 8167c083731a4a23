import type { Reply } from "../reply.ts";
import { ProbeFailure, type ProbeStage } from "./failure.ts";
import type { FailureClass } from "./failure-classes.ts";

/**
 * An answer that is no result, from a server that could be reached and let us in. `reply` is that answer: evidence of the
 * server's era, and for an error of JSON-RPC its code and message. All other failures say nothing about the protocol.
 */
export class RefusedFailure extends ProbeFailure {
  readonly reply: Exclude<Reply, { readonly kind: "result" }>;

  constructor(
    failureClass: FailureClass,
    options: {
      readonly stage: ProbeStage;
      readonly detail: string;
      readonly reply: Exclude<Reply, { readonly kind: "result" }>;
    },
  ) {
    super(failureClass, options.stage, options.detail);
    this.name = "RefusedFailure";
    this.reply = options.reply;
  }

  /** The HTTP status, when it was none of success. */
  get status(): number | undefined {
    return "status" in this.reply ? this.reply.status : undefined;
  }
}

/** An answer with status 401 or 403. */
export interface RefusedAccess {
  readonly status: 401 | 403;
  /** Where it was asked for. */
  readonly url: URL;
  readonly stage: ProbeStage;
  /** The header, raw; it comes from the server. `undefined` = the answer had none. */
  readonly wwwAuthenticate: string | undefined;
  /** Whether an Authorization header was sent. */
  readonly authorized: boolean;
  /** How often this exchange was refused so, this time included. `retry` is heard the first time only. */
  readonly attempt: number;
  /** The beginning of the body, fit for the detail of a failure. */
  readonly detail: string;
}

/**
 * Decides what refused access comes to: `retry` after new credentials were obtained (they are asked for again), or the failure to
 * report.
 */
export type OnUnauthorized = (refused: RefusedAccess) => Promise<"retry" | ProbeFailure>;
