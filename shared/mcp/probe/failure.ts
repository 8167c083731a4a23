import type { FailureClass } from "./failure-classes.ts";

/** The step of a probe at which something happened. */
export const PROBE_STAGES = [
  "settings",
  "start",
  "token",
  "server/discover",
  "initialize",
  "notifications/initialized",
  "tools/list",
  "prompts/list",
  "resources/list",
  "resources/templates/list",
  "stream",
  "metadata",
  "unknown-session",
  "canary",
  "witness",
  "checks",
  "delete",
] as const;
export type ProbeStage = (typeof PROBE_STAGES)[number];

/** Why a probe stops: one stable class, the step, and what was seen there. Secrets are cut from the detail before. */
export class ProbeFailure extends Error {
  readonly failureClass: FailureClass;
  readonly stage: ProbeStage;
  /** One phrase of at most 200 characters, fit for a line of text: what was seen, beyond the class. Empty = nothing more. */
  readonly detail: string;
  /** Milliseconds after which the server asks to come again (`Retry-After`), if it said so. */
  readonly retryAfter: number | undefined;

  constructor(
    failureClass: FailureClass,
    stage: ProbeStage,
    detail: string,
    options: ErrorOptions & { readonly retryAfter?: number | undefined } = {},
  ) {
    super(detail === "" ? failureClass : `${failureClass}: ${detail}`, options);
    this.name = "ProbeFailure";
    this.failureClass = failureClass;
    this.stage = stage;
    this.detail = detail;
    this.retryAfter = options.retryAfter;
  }
}
