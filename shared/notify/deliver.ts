import {
  type ChannelSettings,
  canUpdate,
  type NoticeDriver,
  NoticeFailure,
  type NoticeOutcome,
  type NoticeRequest,
} from "./channel.ts";
import { openChannel } from "./registry.ts";
import { shownWords } from "./secrets.ts";

/**
 * Tells a notice through a driver, within so many milliseconds. Never throws: whatever goes wrong is an outcome that says why,
 * since a notice is not worth a deployment.
 */
export async function deliverNotice(
  request: NoticeRequest,
  options: { readonly driver: NoticeDriver; readonly settings: ChannelSettings; readonly timeoutMilliseconds: number },
): Promise<NoticeOutcome> {
  const { timeoutMilliseconds: limit } = options;
  const ending = new AbortController();
  // Timers that hold the process, unlike that of AbortSignal.timeout: a wait before a repetition must not end it.
  const timers = [setTimeout(() => ending.abort(), limit)];
  const ended = new Promise<never>((_, reject) => {
    // A channel that gives up in time can still say which message it wrote.
    timers.push(setTimeout(() => reject(timeoutFailure(limit)), limit + LAST_WORD_MILLISECONDS));
  });
  try {
    checkRequest(request, options.driver);
    const channel = await openChannel(options.driver, options.settings);
    const outcome = await Promise.race([channel.deliver(request, ending.signal), ended]);
    if (!("remark" in outcome) || outcome.remark === undefined) return outcome;
    return { ...outcome, remark: shownWords(outcome.remark, options.settings) };
  } catch (error) {
    return failedOutcome(ending.signal.aborted ? timeoutFailure(limit, error) : error, options.settings);
  } finally {
    for (const timer of timers) clearTimeout(timer);
    ending.abort();
  }
}

function checkRequest({ reference, threadOnly }: NoticeRequest, driver: NoticeDriver): void {
  if (threadOnly && driver !== "slack") {
    throw new NoticeFailure("misconfigured", `${driver} has no threads`);
  }
  if (reference !== null && canUpdate(driver) && reference.channel !== driver) {
    throw new NoticeFailure(
      "misconfigured",
      `the reference is that of a message of ${reference.channel}, not of ${driver}`,
    );
  }
}

const LAST_WORD_MILLISECONDS = 200;

/** The last word of the channel says more than that the time is up. */
function timeoutFailure(milliseconds: number, cause?: unknown): NoticeFailure {
  const words = `not delivered within ${Math.round(milliseconds / 100) / 10} s`;
  if (!(cause instanceof NoticeFailure)) return new NoticeFailure("unavailable", words, { cause });
  return new NoticeFailure(cause.problem, `${words}: ${cause.message}`, { cause, reference: cause.reference });
}

function failedOutcome(error: unknown, settings: ChannelSettings): NoticeOutcome {
  const known = error instanceof NoticeFailure ? error : undefined;
  const message = error instanceof Error ? error.message : String(error);
  return {
    state: "failed",
    problem: known?.problem ?? "unavailable",
    reason: shownWords(message, settings),
    reference: known?.reference ?? null,
    url: null,
  };
}
