import { setTimeout as sleep } from "node:timers/promises";
import { waitBeforeRetry } from "../../github/retry.ts";
import { NoticeFailure, type NoticeProblem } from "../channel.ts";
import { WebFetchError } from "./web-fetch.ts";

/** A reply that says no. */
export interface Refusal {
  /** HTTP status; 0 = no reply. */
  readonly status: number;
  readonly problem: NoticeProblem;
  /** A sentence without a full stop and without the address. */
  readonly reason: string;
  /** Seconds that the channel asks to wait; `undefined` = it does not say. */
  readonly retryAfter?: number | undefined;
}

/**
 * Does a call again while that may help: at a rate limit as long as it asks for, after a failed connection, and after a fault of
 * the channel when doing it twice has the effect of doing it once. A message that may have been posted is not posted again:
 * people are to hear of a deployment once. Throws a NoticeFailure.
 */
export async function withRepeats<Result extends object>(
  call: (signal: AbortSignal) => Promise<Result | { readonly refusal: Refusal }>,
  options: { readonly repeatable: boolean; readonly signal: AbortSignal; readonly attemptMilliseconds: number },
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await oneAttempt(call, options);
    if (!("refusal" in outcome)) return outcome;
    const { refusal, sent } = outcome as { readonly refusal: Refusal; readonly sent: boolean };
    const wait = waitBeforeRetry(attempt, {
      status: refusal.status,
      repeatable: options.repeatable || !sent,
      message: "",
      headers: refusal.retryAfter === undefined ? {} : { "retry-after": refusal.retryAfter },
    });
    if (wait === undefined || options.signal.aborted) throw new NoticeFailure(refusal.problem, refusal.reason);
    try {
      await sleep(wait, undefined, { signal: options.signal });
    } catch (error) {
      throw new NoticeFailure(refusal.problem, refusal.reason, { cause: error });
    }
  }
}

async function oneAttempt<Result extends object>(
  call: (signal: AbortSignal) => Promise<Result | { readonly refusal: Refusal }>,
  { signal, attemptMilliseconds }: { readonly signal: AbortSignal; readonly attemptMilliseconds: number },
): Promise<Result | { readonly refusal: Refusal; readonly sent: boolean }> {
  try {
    const result = await call(AbortSignal.any([signal, AbortSignal.timeout(attemptMilliseconds)]));
    return "refusal" in result ? { refusal: result.refusal, sent: true } : (result as Result);
  } catch (error) {
    if (!(error instanceof WebFetchError)) throw error;
    return { refusal: { status: 0, problem: "unavailable", reason: error.message }, sent: error.sent };
  }
}

/** What a status says by itself: too many, too large, not allowed, out of order. */
export function problemOfStatus(status: number): NoticeProblem {
  if (status === 429) return "rate-limited";
  if (status === 413) return "too-large";
  if (status >= 400 && status < 500) return "refused";
  return "unavailable";
}

/** The seconds of a `Retry-After` header; a date is not waited for. */
export function retryAfterOf(headers: Headers): number | undefined {
  const seconds = headers.get("retry-after");
  return seconds !== null && /^\d{1,9}$/u.test(seconds) ? Number(seconds) : undefined;
}
