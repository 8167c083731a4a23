import { ANSWER, degraded, down, type FailureFacts, PATH, PROXY } from "./facts.ts";

/** Causes in the answer of HTTP, before it says anything of the protocol. */
export const HTTP_FAILURES = {
  "http.timeout_headers": down("server", "twice", "The connection was made, and no answer began in time.", ANSWER),
  "http.timeout_body": down("server", "twice", "The answer began and did not end in time.", ANSWER),
  "http.reset": down("server", "twice", "The connection was cut before the answer.", ANSWER),
  "http.truncated": down("server", "twice", "The connection was cut within the answer.", PROXY),
  "http.malformed": down(
    "server",
    "twice",
    "What answers is not valid HTTP.",
    "Check host, port and scheme of the URL.",
  ),
  "http.oversize": down(
    "server",
    "twice",
    "The answer is larger than the limit, or holds more values.",
    "Shorten the lists, or raise `max-megabytes` if they are meant to be that large.",
  ),
  "http.encoding": down("edge", "twice", "The answer is compressed in a way that cannot be read.", PROXY),
  "http.redirect_same_origin": down(
    "edge",
    "twice",
    "The server redirects to another path of its own.",
    "Use the URL that it redirects to as the target.",
  ),
  "http.redirect_cross_origin": down(
    "edge",
    "twice",
    "The server redirects to another host, as sign-in pages do.",
    "Use that URL if it is the intended server; let machines past the sign-in.",
  ),
  "http.400": down("edge", "twice", "The server, or a proxy in front of it, finds the request wrong (400).", PROXY),
  "http.404": down("edge", "twice", "There is nothing at the path (404).", PATH),
  "http.405": down("edge", "twice", "The path takes no POST (405).", PATH),
  "http.not_acceptable": down(
    "edge",
    "twice",
    "The server will answer neither in JSON nor as an event stream (406).",
    "Have proxies keep the Accept header.",
  ),
  "http.rate_limited": degraded(
    "probe",
    "no",
    "The server limits the rate of requests (429).",
    "Ask less often; the detail says when to come again.",
  ),
  "http.gateway_502": down("edge", "twice", "A gateway got no proper answer from the server behind it (502).", PROXY),
  "http.gateway_503": down("edge", "twice", "The server, or a gateway in front of it, is not available (503).", PROXY),
  "http.gateway_504": down("edge", "twice", "A gateway got no answer in time from the server behind it (504).", PROXY),
  "http.5xx": down(
    "server",
    "twice",
    "The server failed with HTTP status 500, or another above it that has no class of its own.",
    ANSWER,
  ),
  "http.status": down("edge", "twice", "The server answered with an HTTP status that MCP does not know.", PROXY),
  "http.wrong_content_type": down(
    "edge",
    "twice",
    "The answer is neither JSON nor an event stream: a web page, often.",
    "Check that the URL is the MCP endpoint, and that no sign-in page stands in front of it.",
  ),
} as const satisfies Readonly<Record<string, FailureFacts>>;
