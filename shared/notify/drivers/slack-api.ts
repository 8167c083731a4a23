import * as z from "zod";
import { NoticeFailure, type NoticeProblem } from "../channel.ts";
import { ATTEMPT_MILLISECONDS } from "./post-json.ts";
import { type Refusal, withRepeats } from "./repeat.ts";
import { WebFetchError, webFetch } from "./web-fetch.ts";

/** Slack said no, with one of its error codes (docs.slack.dev, each method's errors). */
export class SlackRefusal extends NoticeFailure {
  readonly code: string;

  constructor(method: string, code: string) {
    super(problemOfCode(code), `Slack refused ${method}: ${code}${HINTS[code] ?? ""}`);
    this.name = "SlackRefusal";
    this.code = code;
  }
}

/**
 * One call of Slack's Web API. `repeatable` = doing it twice has the effect of doing it once. Throws a SlackRefusal for an
 * answer that says no, any other NoticeFailure for none that can be used.
 */
export type CallSlack = <Schema extends z.ZodType>(
  method: string,
  parameters: Readonly<Record<string, unknown>>,
  options: { readonly reply: Schema; readonly repeatable: boolean },
) => Promise<z.output<Schema>>;

/**
 * Connects with Slack. The library's defaults are of no use here: it repeats ten times over half an hour, a message that was
 * posted too, waits without end and knows no proxy. It makes single attempts, and we decide about the next.
 */
export async function connectSlack(options: {
  readonly token: string;
  readonly apiUrl: URL;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}): Promise<CallSlack> {
  const { WebClient } = await import("@slack/web-api");
  const post = webFetch(options);
  const client = new WebClient(options.token, {
    slackApiUrl: options.apiUrl.href,
    allowAbsoluteUrls: false,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: ATTEMPT_MILLISECONDS,
    fetch: async (url, init) => {
      const headers = Object.fromEntries(new Headers(init?.headers));
      return await post(String(url), { headers, body: String(init?.body ?? ""), signal: init?.signal });
    },
    logger: SILENT,
  });
  return async (method, parameters, { reply, repeatable }) => {
    const attempt = async (): Promise<
      { readonly data: unknown } | { readonly code: string } | { readonly refusal: Refusal }
    > => {
      try {
        return { data: await client.apiCall(method, { ...parameters }) };
      } catch (error) {
        return answerOf(error);
      }
    };
    const limits = { repeatable, signal: options.signal, attemptMilliseconds: ATTEMPT_MILLISECONDS };
    const answer = await withRepeats(attempt, limits);
    if ("code" in answer) throw new SlackRefusal(method, answer.code);
    const parsed = reply.safeParse(answer.data);
    if (parsed.success) return parsed.data;
    throw new NoticeFailure("unavailable", `Slack's answer to ${method} is not as documented`);
  };
}

const platformError = z.object({
  code: z.literal("slack_webapi_platform_error"),
  data: z.object({ error: z.unknown() }),
});
const rateLimitedError = z.object({ code: z.literal("slack_webapi_rate_limited_error"), retryAfter: z.number() });
const httpError = z.object({ code: z.literal("slack_webapi_http_error"), statusCode: z.number() });
const requestError = z.object({ code: z.literal("slack_webapi_request_error"), original: z.instanceof(WebFetchError) });

/** What an error of the library says; it is never shown itself, since it may hold a whole reply. */
function answerOf(error: unknown): { readonly code: string } | { readonly refusal: Refusal } {
  const request = requestError.safeParse(error);
  if (request.success) throw request.data.original;
  const limited = rateLimitedError.safeParse(error);
  if (limited.success) return { refusal: rateLimited(limited.data.retryAfter) };
  const http = httpError.safeParse(error);
  if (http.success) {
    const { statusCode: status } = http.data;
    return { refusal: { status, problem: "unavailable", reason: `Slack answered with status ${status}` } };
  }
  const platform = platformError.safeParse(error);
  if (platform.success) {
    const code = platform.data.data.error;
    // The library takes a page that is not JSON for the code.
    if (typeof code === "string" && /^[a-z_]{1,60}$/u.test(code)) return codeAnswer(code);
    return {
      refusal: { status: 0, problem: "unavailable", reason: "Slack's answer is not JSON; a proxy or a sign-in page?" },
    };
  }
  // The library's word for a 429 that does not say how long to wait.
  if (error instanceof Error && error.message.startsWith("Retry header")) return { refusal: rateLimited(undefined) };
  return { refusal: { status: 0, problem: "unavailable", reason: "Slack's answer cannot be read" } };
}

function codeAnswer(code: string): { readonly code: string } | { readonly refusal: Refusal } {
  if (code === "ratelimited" || code === "rate_limited") return { refusal: rateLimited(undefined) };
  if (!FAULTS.includes(code)) return { code };
  return { refusal: { status: 503, problem: "unavailable", reason: `Slack has a fault: ${code}` } };
}

function rateLimited(retryAfter: number | undefined): Refusal {
  const wait = retryAfter === undefined ? "" : `; it asks to wait ${retryAfter} s`;
  return { status: 429, problem: "rate-limited", reason: `Slack takes no more messages for now${wait}`, retryAfter };
}

function problemOfCode(code: string): NoticeProblem {
  if (TOO_LARGE.includes(code)) return "too-large";
  return code in HINTS || SETTINGS.includes(code) ? "misconfigured" : "refused";
}

const FAULTS = ["fatal_error", "internal_error", "service_unavailable", "request_timeout", "team_added_to_org"];
const TOO_LARGE = ["msg_too_long", "msg_blocks_too_long", "invalid_blocks", "invalid_blocks_format"];
const SETTINGS = ["account_inactive", "token_expired", "token_revoked", "not_authed", "access_denied", "no_permission"];
const HINTS: Readonly<Record<string, string>> = {
  invalid_auth: "; is it the bot token of an installed app (xoxb-…)?",
  missing_scope: "; the app needs chat:write",
  not_in_channel: "; invite the app to the channel, or give it chat:write.public",
  channel_not_found: "; is it the channel's ID, and can the app see it?",
  is_archived: "; the channel is archived",
};

const SILENT = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => "error" as never,
  setName: () => {},
};
