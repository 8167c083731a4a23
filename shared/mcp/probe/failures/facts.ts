/** How bad a failure is for agents. */
export type FailureSeverity = "down" | "degraded" | "warn" | "unknown" | "ok";

/** Who can mend it. `probe` = the settings of whoever asks. */
export type FailureOwner = "server" | "edge" | "network" | "auth" | "contract" | "probe";

/**
 * What a failure after a shift of traffic means for the rollback: `any` = the first one counts; `once` = one that a second
 * sample confirms; `twice` = two in a row; `elsewhere` = only when it is seen from two places; `hold` = stop and look; `no`.
 */
export type RollbackRule = "any" | "once" | "twice" | "elsewhere" | "hold" | "no";

export interface FailureFacts {
  readonly severity: FailureSeverity;
  readonly owner: FailureOwner;
  readonly rollback: RollbackRule;
  /** One line: what was seen. */
  readonly meaning: string;
  /** One line: what to do. */
  readonly next: string;
}

/** What keeps agents from working. */
export function down(owner: FailureOwner, rollback: RollbackRule, meaning: string, next: string): FailureFacts {
  return { severity: "down", owner, rollback, meaning, next };
}

/** What some agents notice. */
export function degraded(owner: FailureOwner, rollback: RollbackRule, meaning: string, next: string): FailureFacts {
  return { severity: "degraded", owner, rollback, meaning, next };
}

/** What no agent notices yet. */
export function warn(owner: FailureOwner, meaning: string, next: string): FailureFacts {
  return { severity: "warn", owner, rollback: "no", meaning, next };
}

/** What to do where something between here and the server may be at fault. */
export const PROXY = "Look into the logs of the server and of every proxy in front of it.";

/** What to do where something else than an MCP server answers. */
export const PATH = "Check the path of the URL: often it ends in /mcp or /sse.";

/** What to do where the server itself answers wrongly. */
export const ANSWER = "Look into the server's log at the time of the probe.";
