import type { NoTicket } from "../../../shared/change/systems/refusal.ts";
import type { Answer } from "../oauth/recording-server.ts";

/** What can come instead of an answer, and what an adapter must make of it. */
export interface NamedFault {
  readonly name: string;
  readonly answer: Answer;
  readonly state: NoTicket["state"];
  readonly retryAfterSeconds?: number;
}

const LOGIN_PAGE = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>SAMLRequest</body></html>";
const html = { "content-type": "text/html;charset=UTF-8" };

/** `leak` is what a careless system would quote; `elsewhere` is where a redirect goes. */
export function faults({
  leak,
  elsewhere,
}: {
  readonly leak: string;
  readonly elsewhere: string;
}): readonly NamedFault[] {
  const quoting = { errorMessages: [leak], error: { message: leak }, message: leak };
  const reply = (status: number, headers: Readonly<Record<string, string>> = {}): Answer => ({
    status,
    headers,
    body: quoting,
  });
  return [
    { name: "400", answer: reply(400), state: "misconfigured" },
    { name: "401", answer: reply(401), state: "misconfigured" },
    { name: "403", answer: reply(403), state: "misconfigured" },
    {
      name: "403 with a CAPTCHA",
      answer: {
        status: 403,
        headers: {
          ...html,
          "x-seraph-loginreason": "AUTHENTICATION_DENIED",
          "x-authentication-denied-reason": "CAPTCHA_CHALLENGE; login-url=https://jira.example.com/login.jsp",
        },
        body: LOGIN_PAGE,
      },
      state: "misconfigured",
    },
    { name: "404", answer: reply(404), state: "not-found" },
    { name: "410", answer: reply(410), state: "misconfigured" },
    { name: "429", answer: reply(429, { "retry-after": "17" }), state: "unavailable", retryAfterSeconds: 17 },
    { name: "429 without a time", answer: reply(429), state: "unavailable" },
    { name: "500", answer: reply(500), state: "unavailable" },
    { name: "502 in HTML", answer: { status: 502, headers: html, body: LOGIN_PAGE }, state: "unavailable" },
    {
      name: "503 until a date",
      answer: reply(503, { "retry-after": "Fri, 20 Nov 2026 12:01:30 GMT" }),
      state: "unavailable",
      retryAfterSeconds: 90,
    },
    { name: "a login page with 200", answer: { status: 200, headers: html, body: LOGIN_PAGE }, state: "unavailable" },
    {
      name: "a redirect to another host",
      answer: reply(302, { location: `${elsewhere}/login?token=${encodeURIComponent(leak)}` }),
      state: "unavailable",
    },
    {
      name: "JSON as text",
      answer: { status: 200, headers: { "content-type": "text/plain" }, body: "{}" },
      state: "unavailable",
    },
    {
      name: "an answer without a type",
      answer: { status: 200, headers: { "content-type": "" }, body: "{}" },
      state: "unavailable",
    },
    { name: "truncated JSON", answer: { status: 200, body: `{"key":"${leak}` }, state: "unavailable" },
    { name: "JSON of another form", answer: { status: 200, body: { [leak]: [leak] } }, state: "unavailable" },
    { name: "no content", answer: { status: 204 }, state: "unavailable" },
    { name: "a reply too long", answer: { status: 200, body: " ".repeat(5 * 1024 * 1024) }, state: "unavailable" },
    { name: "a reset in the middle", answer: { status: 200, body: quoting, half: "reset" }, state: "unavailable" },
    { name: "a stall in the middle", answer: { status: 200, body: quoting, half: "stall" }, state: "unavailable" },
    { name: "a stall", answer: "never", state: "unavailable" },
  ];
}
