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
    const reason = `Slack answered with status ${status}`;
    // Slack refuses by a code in an answer with status 200: a status is the word of whoever stands before it.
    const isElsewhere = status >= 400 && status < 500;
    const next = isElsewhere ? "; this is no answer of Slack's API: check its address and the proxy" : "";
    const problem = isElsewhere ? "misconfigured" : "unavailable";
    return { refusal: { status, problem, reason: `${reason}${next}` } };
  }
  const platform = platformError.safeParse(error);
  if (platform.success) {
    const code = platform.data.data.error;
    // The library takes a page that is not JSON for the code.
    if (typeof code === "string" && /^[a-z_]{1,60}$/u.test(code)) return codeAnswer(code);
    return {
      refusal: {
        status: 0,
        problem: "unavailable",
        reason: "Slack's answer is not JSON and may be the page of a proxy or a sign-in",
      },
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
  return Object.hasOwn(HINTS, code) ? "misconfigured" : "refused";
}

const FAULTS = ["fatal_error", "internal_error", "service_unavailable", "request_timeout", "team_added_to_org"];
const TOO_LARGE = ["msg_too_long", "msg_blocks_too_long", "invalid_blocks", "invalid_blocks_format"];
const RENEW = "; the token is no longer good: install the app anew, and use its new token";
const ASK_SLACK = "; the workspace forbids it: ask its administrators to let the app in";
const MOVE = "; the app may not post there: ask an administrator of the channel, or name another one";
const HINTS: Readonly<Record<string, string>> = {
  not_authed: "; no token came with it: give the bot token of an installed app (xoxb-…)",
  invalid_auth: "; give the bot token of an installed app (xoxb-…), of this workspace",
  not_allowed_token_type: "; give the bot token of an installed app (xoxb-…)",
  account_inactive: RENEW,
  token_expired: RENEW,
  token_revoked: RENEW,
  missing_scope: "; give the app chat:write, and install it anew",
  no_permission: "; give the app chat:write, and install it anew",
  access_denied: ASK_SLACK,
  ekm_access_denied: ASK_SLACK,
  org_login_required: ASK_SLACK,
  team_access_not_granted: ASK_SLACK,
  not_in_channel: "; invite the app to the channel, or give it chat:write.public",
  channel_not_found: "; name the channel by its ID, and invite the app when it is private",
  is_archived: "; the channel is archived: restore it, or name another one",
  restricted_action: MOVE,
  restricted_action_read_only_channel: MOVE,
  restricted_action_thread_only_channel: MOVE,
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
