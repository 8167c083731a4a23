import { problemOfStatus, type Refusal, retryAfterOf, withRepeats } from "./repeat.ts";
import type { WebFetch } from "./web-fetch.ts";

/** Milliseconds for one attempt, the reply included. */
export const ATTEMPT_MILLISECONDS = 10_000;

/**
 * Posts a JSON text until it is taken: a status of success with a body that `accepts` knows, since a sign-in page has such a
 * status too. `words` says what a refusal means; the body is the other side's and only told where `words` knows it. Throws a
 * NoticeFailure.
 */
export async function postJson(
  url: URL,
  text: string,
  options: {
    readonly fetch: WebFetch;
    readonly signal: AbortSignal;
    readonly repeatable: boolean;
    /** Made for each attempt anew. */
    readonly headers?: () => Readonly<Record<string, string>>;
    readonly words: (status: number, body: string) => string | undefined;
    readonly accepts: (body: string) => boolean;
  },
): Promise<void> {
  await withRepeats(
    async (signal): Promise<{ readonly taken: true } | { readonly refusal: Refusal }> => {
      const headers = {
        "content-type": "application/json; charset=utf-8",
        "user-agent": "mcp-gates",
        ...options.headers?.(),
      };
      const response = await options.fetch(url, { headers, body: text, signal });
      const reply = await response.text();
      const { status } = response;
      if (response.ok && options.accepts(reply)) return { taken: true };
      if (response.ok) {
        const page = `answered with status ${status} and a body that is no answer; a proxy or a sign-in page?`;
        return { refusal: { status, problem: "unavailable", reason: page } };
      }
      const reason = options.words(status, reply) ?? `answered with status ${status}`;
      return {
        refusal: { status, problem: problemOfStatus(status), reason, retryAfter: retryAfterOf(response.headers) },
      };
    },
    { repeatable: options.repeatable, signal: options.signal, attemptMilliseconds: ATTEMPT_MILLISECONDS },
  );
}
