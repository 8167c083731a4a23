import * as z from "zod";
import { foreignWords } from "./foreign-words.ts";
import { type NoTicket, Refusal } from "./refusal.ts";
import { retryAfterOf, serverTimeOf } from "./times.ts";

/** A reply whose status is none of success. */
export interface RefusedReply {
  /** Method and address, for people: `[GET] https://…`. */
  readonly call: string;
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * What a status means for the question: redirects, 408, 429 and failures of the system leave it open; 401, 403, 410 and every
 * other refusal need something mended; 404 says that there is no such ticket or that it is not shown.
 */
export function refusedStatus(reply: RefusedReply, secrets: readonly string[]): Refusal {
  const { status, headers } = reply;
  const words = foreignWords(wordsOf(reply.body), secrets);
  const said = words === "" ? "" : `, "${words}"`;
  const { state, next } = meaningOf(reply, secrets);
  const reason = `${reply.call}: ${status}${said}: ${next}`;
  if (state !== "unavailable") return new Refusal({ state, reason }, status);
  const retryAfterSeconds = retryAfterOf(headers["retry-after"], serverTimeOf(headers.date));
  return new Refusal({ state, reason, retryAfterSeconds }, status);
}

interface Meaning {
  readonly state: NoTicket["state"];
  readonly next: string;
}

function meaningOf({ status, headers }: RefusedReply, secrets: readonly string[]): Meaning {
  if (status >= 300 && status < 400) {
    const to = foreignWords(hostOf(headers.location), secrets);
    const next = `a redirect${to} is not followed; name the system's own address, and let this account in without a login page.`;
    return { state: "unavailable", next };
  }
  if (status === 401) return { state: "misconfigured", next: "the credentials are wrong or have expired; renew them." };
  if (status === 429 || isRateLimit(status, headers))
    return { state: "unavailable", next: "too many requests; run the job again later." };
  if (status === 403) return { state: "misconfigured", next: forbidden(headers) };
  if (status === 404)
    return { state: "not-found", next: "there is no such ticket, or this account may not see it; check both." };
  if (status === 410) return { state: "misconfigured", next: "this address is gone; the system has another API now." };
  if (status === 408 || status >= 500)
    return { state: "unavailable", next: "the system failed; run the job again later." };
  if (status < 300) return { state: "unavailable", next: "no answer that can be read; run the job again later." };
  return { state: "misconfigured", next: "the system refuses the request; check the policy's address and fields." };
}

/** GitHub, "Rate limits for the REST API": 403 with `retry-after`, or with nothing remaining. */
function isRateLimit(status: number, headers: RefusedReply["headers"]): boolean {
  return status === 403 && (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0");
}

/** Jira Data Center asks for a CAPTCHA after failed logins, and says so in these headers only. */
function forbidden(headers: RefusedReply["headers"]): string {
  const isCaptcha =
    /CAPTCHA/i.test(headers["x-authentication-denied-reason"] ?? "") ||
    headers["x-seraph-loginreason"] === "AUTHENTICATION_DENIED";
  return isCaptcha
    ? "the account must solve a CAPTCHA; log in with it once in a browser, and use an access token here."
    : "this account may not do this; give it the permission.";
}

function hostOf(location: string | undefined): string {
  return location !== undefined && URL.canParse(location) ? ` to ${new URL(location).host}` : "";
}

const said = z.union([
  z.object({ errorMessages: z.tuple([z.string()], z.unknown()) }).transform(({ errorMessages: [first] }) => first),
  z.object({ errorMessage: z.string() }).transform(({ errorMessage }) => errorMessage),
  z.object({ error: z.object({ message: z.string() }) }).transform(({ error }) => error.message),
  z.object({ message: z.string() }).transform(({ message }) => message),
]);

/** Jira's, ServiceNow's and GitHub's own words; none from a page of HTML. */
function wordsOf(body: string): string {
  try {
    return said.safeParse(JSON.parse(body)).data ?? "";
  } catch {
    return "";
  }
}
