import { type BuildServer, handshake } from "./handshake.ts";

/** Says whether the server works. Never rejects. */
export type HealthCheck = () => Promise<boolean>;

export interface HealthCheckOptions {
  /** For one handshake; less than whoever asks waits. */
  readonly milliseconds?: number;
  /** How long an answer is good, so that many who ask cost one handshake. */
  readonly goodForMilliseconds?: number;
  readonly leastTools?: number;
  /** Learns why a handshake failed, for the log; nobody else does. It must not throw. */
  readonly onFailure?: (reason: unknown) => void;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
}

/** A check of the server that this function builds. Who asks while a handshake is under way gets the answer of that one. */
export function healthCheck(buildServer: BuildServer, options: HealthCheckOptions = {}): HealthCheck {
  const { milliseconds = 2000, goodForMilliseconds = 1000, leastTools = 1, onFailure, now = uptime } = options;
  let latest: { readonly answer: Promise<boolean>; until: number } | undefined;

  const ask = async (): Promise<boolean> => {
    try {
      await handshake(buildServer, { milliseconds, leastTools });
      return true;
    } catch (error) {
      onFailure?.(error);
      return false;
    }
  };
  return async () => {
    if (latest !== undefined && now() < latest.until) return await latest.answer;
    const current = { answer: ask(), until: Number.POSITIVE_INFINITY };
    latest = current;
    const healthy = await current.answer;
    current.until = now() + goodForMilliseconds;
    return healthy;
  };
}

function uptime(): number {
  return performance.now();
}
