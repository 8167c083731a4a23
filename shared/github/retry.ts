/** One failed attempt of a call, as far as the retry policy needs to know it. */
export interface FailedAttempt {
  /** HTTP status; 0 = no reply. */
  readonly status: number;
  /** Whether doing the call twice has the effect of doing it once. */
  readonly repeatable: boolean;
  /** GitHub's message, for telling a secondary rate limit from a refusal. */
  readonly message: string;
  /** The reply's headers, names in lower case. */
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** Attempts of one call, the first included. */
const ATTEMPTS = 3;
/** A longer wait than this is not waited for: the call fails at once and says so. */
const LONGEST_WAIT_MILLISECONDS = 30_000;

/**
 * Milliseconds to wait before the next attempt, or `undefined` when there must not be one. Repeated are: failures of
 * GitHub itself (5xx, no reply) of calls that can be repeated, and refusals by a rate limit of every call, since those
 * were not carried out. `retry-after` is kept to (GitHub, "Rate limits for the REST API", handling of secondary limits).
 */
export function waitBeforeRetry(attempt: number, failure: FailedAttempt): number | undefined {
  if (attempt >= ATTEMPTS) return undefined;
  const limited = isRateLimit(failure);
  const faulty = failure.repeatable && (failure.status === 0 || failure.status >= 500);
  if (!limited && !faulty) return undefined;

  const asked = Number(failure.headers["retry-after"] ?? Number.NaN);
  const wait = Number.isFinite(asked) ? asked * 1000 : 1000 * 2 ** (attempt - 1);
  return wait <= LONGEST_WAIT_MILLISECONDS ? Math.max(0, wait) : undefined;
}

function isRateLimit({ status, message, headers }: FailedAttempt): boolean {
  if (status === 429) return true;
  return status === 403 && (headers["retry-after"] !== undefined || /secondary rate limit/i.test(message));
}
