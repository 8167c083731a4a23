import { ConfigurationError, problemsMessage } from "../policy/configuration-error.ts";
import { DEFAULT_LIMITS, type ProbeSettings } from "./probe-settings.ts";

/** Times as users write them, in seconds. */
export interface ProbeTimes {
  readonly waitFor?: "healthy" | undefined;
  /** With `waitFor` of the whole wait, else of the probe of one target. */
  readonly timeout?: number | undefined;
  readonly interval?: number | undefined;
  readonly successes?: number | undefined;
  readonly requestTimeout?: number | undefined;
}

const DEFAULT_WAIT_SECONDS = 300;
const DEFAULT_INTERVAL_SECONDS = 5;
const SECOND = 1000;

/**
 * How long to wait and how long a probe may take, in milliseconds. `nameOf` names a setting as the user writes it. Throws a
 * ConfigurationError for settings that would not be used.
 */
export function timesOf(
  { waitFor, timeout, interval, successes, requestTimeout }: ProbeTimes,
  nameOf: (setting: keyof ProbeTimes) => string,
): Pick<ProbeSettings, "wait" | "whole" | "exchange"> {
  const exchange = requestTimeout === undefined ? {} : { exchange: requestTimeout * SECOND };
  if (waitFor === undefined) {
    const unused = (["interval", "successes"] as const).filter(
      (setting) => ({ interval, successes })[setting] !== undefined,
    );
    if (unused.length === 0) return { ...exchange, ...(timeout === undefined ? {} : { whole: timeout * SECOND }) };
    const next = `give ${nameOf("waitFor")} healthy too, or leave it out`;
    const problems = unused.map((setting) => `${nameOf(setting)} is about waiting: ${next}`);
    throw new ConfigurationError(problemsMessage("The times cannot be used", problems));
  }
  const whole = (timeout ?? DEFAULT_WAIT_SECONDS) * SECOND;
  return {
    ...exchange,
    // One slow server must not hold up the last attempt for longer than the whole wait.
    whole: Math.min(whole, DEFAULT_LIMITS.whole),
    wait: {
      timeout: whole,
      interval: (interval ?? DEFAULT_INTERVAL_SECONDS) * SECOND,
      successes: successes ?? 1,
    },
  };
}
