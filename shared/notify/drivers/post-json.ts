import type { NoticeProblem } from "../channel.ts";
import { problemOfStatus, type Refusal, retryAfterOf, withRepeats } from "./repeat.ts";
import type { WebFetch } from "./web-fetch.ts";

/** Milliseconds for one attempt, the reply included. */
export const ATTEMPT_MILLISECONDS = 10_000;

/** A reply of success, before anybody knows whether the other side itself gave it. */
export interface JsonReply {
  readonly status: number;
  readonly body: string;
  /** Whether it is made for a browser, whatever the status: no program answers a notice so. */
  readonly isPage: boolean;
}

/** What a refusal means, as far as a driver knows it; what it leaves open, the status says. */
export interface Meaning {
  readonly problem?: NoticeProblem | undefined;
  /** What the other side said: a sentence without a full stop. */
  readonly said?: string | undefined;
  /** What to do, after a semicolon. */
  readonly next?: string | undefined;
}

/**
 * Posts a JSON text until it is taken: a reply of success that `accepts` knows, since a sign-in page has such a status too.
 * `meaning` says what a refusal means; the body is the other side's and only told where `meaning` knows it. Throws a NoticeFailure.
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
    readonly meaning: (status: number, body: string) => Meaning;
    readonly accepts: (reply: JsonReply) => boolean;
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
      const isPage = looksLikePage(reply, response.headers.get("content-type"));
      if (response.ok && options.accepts({ status, body: reply, isPage })) return { taken: true };
      if (response.ok) {
        const what = isPage ? "a page" : "what is no answer of this channel";
        const reason = `answered with status ${status} and ${what}, which may be that of a proxy or a sign-in`;
        return { refusal: { status, problem: "unavailable", reason } };
      }
      const { problem = problemOfStatus(status), said, next } = options.meaning(status, reply);
      const reason = `${said ?? `answered with status ${status}`}${next === undefined ? "" : `; ${next}`}`;
      return { refusal: { status, problem, reason, retryAfter: retryAfterOf(response.headers) } };
    },
    { repeatable: options.repeatable, signal: options.signal, attemptMilliseconds: ATTEMPT_MILLISECONDS },
  );
}

function looksLikePage(body: string, type: string | null): boolean {
  return /^\uFEFF?\s*</u.test(body) || /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu.test(type ?? "");
}
