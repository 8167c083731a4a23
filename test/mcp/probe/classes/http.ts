import { gzipSync } from "node:zlib";
import { type Answering, eventOf, GREETING } from "../scripted-server.ts";
import type { Fixture } from "./fixture.ts";
import { TOOL, type World } from "./world.ts";

const SOON = { limits: { exchange: 200 } };
const MODERN = { era: "modern" } as const;

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answering =>
  ({ response }) =>
    response.writeHead(code, headers).end();
const html =
  (code: number): Answering =>
  ({ text }) =>
    text(code, "text/html", "<html><body>Welcome</body></html>");
const reset: Answering = ({ response }) => response.socket?.resetAndDestroy();
const truncated: Answering = ({ response }) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "500" });
  response.write('{"jsonrpc"', () => response.socket?.destroy());
};
const silent: Answering = () => undefined;

const greetedBy = (answer: Answering) => async (world: World) => await world.legacy({ initialize: answer });
const listedBy = (answer: Answering) => async (world: World) => await world.legacy({ "tools/list": answer });
const listedInModernBy = (answer: Answering) => async (world: World) => await world.modern({ "tools/list": answer });
const always = (answer: Answering) => async (world: World) => await world.everywhere(answer);

/** Answers of HTTP that are no answers of MCP, and streams that break. */
export const HTTP: readonly Fixture[] = [
  { name: "initialize → 500", serve: greetedBy(status(500)), expected: "http.5xx", stage: "initialize" },
  { name: "initialize → a web page with 502", serve: greetedBy(html(502)), expected: "http.gateway_502" },
  { name: "initialize → 503", serve: greetedBy(status(503)), expected: "http.gateway_503" },
  { name: "initialize → 504", serve: greetedBy(status(504)), expected: "http.gateway_504" },
  {
    name: "initialize → 429",
    serve: greetedBy(status(429, { "retry-after": "7" })),
    expected: "http.rate_limited",
    stage: "initialize",
  },
  {
    name: "initialize → 503 once, with a session that nobody uses",
    serve: async (world) => {
      let count = 0;
      return await world.legacy({
        initialize: ({ response, result }) => (count++ === 0 ? response.writeHead(503).end() : result(GREETING)),
      });
    },
    settings: { era: "legacy" },
    expected: null,
  },
  { name: "initialize → 404", serve: greetedBy(status(404)), expected: "http.404" },
  { name: "initialize → 400", serve: greetedBy(status(400)), expected: "http.400" },
  { name: "initialize → 405", serve: greetedBy(status(405)), expected: "http.405" },
  { name: "initialize → 418", serve: greetedBy(status(418)), expected: "http.status" },
  { name: "initialize → 408", serve: greetedBy(status(408)), expected: "http.status" },
  ...([500, 502, 503, 504, 429] as const).map(
    (code): Fixture => ({
      name: `everything → ${code}: no evidence of an era`,
      serve: always(status(code)),
      expected: (
        {
          500: "http.5xx",
          502: "http.gateway_502",
          503: "http.gateway_503",
          504: "http.gateway_504",
          429: "http.rate_limited",
        } as const
      )[code],
      stage: "server/discover",
    }),
  ),
  { name: "everything → 404", serve: always(status(404)), expected: "http.404", stage: "initialize" },
  { name: "everything → 405", serve: always(status(405)), expected: "http.405", stage: "initialize" },
  {
    name: "everything → 405, asked in the modern era",
    serve: always(status(405)),
    settings: MODERN,
    expected: "http.405",
  },
  { name: "everything → 406", serve: always(status(406)), expected: "http.not_acceptable" },
  {
    name: "everything → 301 to the same host",
    serve: always(status(301, { location: "/mcp/" })),
    expected: "http.redirect_same_origin",
    stage: "server/discover",
  },
  {
    name: "a redirect within the host that goes on, when redirects are allowed",
    serve: always(status(308, { location: "/mcp/" })),
    settings: { allowRedirects: true },
    expected: "http.redirect_same_origin",
  },
  {
    name: "everything → 302 to a sign-in page elsewhere",
    serve: always(status(302, { location: "https://login.example/authorize" })),
    expected: "http.redirect_cross_origin",
  },
  {
    name: "a redirect elsewhere, when redirects are allowed",
    serve: always(status(308, { location: "https://elsewhere.example/mcp" })),
    settings: { allowRedirects: true },
    expected: "http.redirect_cross_origin",
  },
  { name: "everything → a web page with 200", serve: always(html(200)), expected: "http.wrong_content_type" },
  {
    name: "tools/list → a web page, in the modern era",
    serve: listedInModernBy(html(200)),
    expected: "http.wrong_content_type",
    stage: "tools/list",
  },
  { name: "tools/list → a cut connection", serve: listedBy(reset), expected: "http.reset", stage: "tools/list" },
  {
    name: "tools/list → silence",
    serve: listedBy(silent),
    settings: SOON,
    expected: "http.timeout_headers",
    stage: "tools/list",
  },
  {
    name: "tools/list → silence until the time of the whole probe is over",
    serve: listedBy(silent),
    settings: { limits: { whole: 300 } },
    expected: "http.timeout_headers",
    stage: "tools/list",
  },
  {
    name: "tools/list → silence, in the modern era",
    serve: listedInModernBy(silent),
    settings: SOON,
    expected: "http.timeout_headers",
  },
  { name: "tools/list → 10 of 500 bytes", serve: listedBy(truncated), expected: "http.truncated", stage: "tools/list" },
  {
    name: "initialize → 10 of 500 bytes",
    serve: greetedBy(truncated),
    expected: "http.truncated",
    stage: "initialize",
  },
  {
    name: "tools/list → an answer that does not end",
    serve: listedBy(({ response }) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write("{");
    }),
    settings: SOON,
    expected: "http.timeout_body",
  },
  {
    name: "tools/list → more than may be",
    serve: listedBy(({ result }) => result({ tools: [{ ...TOOL, description: "x".repeat(100_000) }] })),
    settings: { limits: { bytes: 100_000 } },
    expected: "http.oversize",
    stage: "tools/list",
  },
  {
    name: "tools/list → more values than may be",
    serve: listedBy(({ result }) => result({ tools: [TOOL], _meta: { values: Array(1000).fill([]) } })),
    settings: { limits: { structure: 3000 } },
    expected: "http.oversize",
    stage: "tools/list",
  },
  {
    name: "tools/list → a stream with more values than may be, all together",
    serve: listedBy((exchange) => {
      const notification = { jsonrpc: "2.0", method: "notifications/message", params: { data: Array(100).fill([]) } };
      exchange.stream(`data: ${JSON.stringify(notification)}\n\n`.repeat(100));
    }),
    settings: { limits: { structure: 3000 } },
    expected: "http.oversize",
    stage: "tools/list",
  },
  {
    name: "tools/list → an encoding that was not asked for",
    serve: listedBy(({ text }) => text(200, "application/json", "{}", { "content-encoding": "zstd" })),
    expected: "http.encoding",
  },
  {
    name: "tools/list → half a gzip",
    serve: listedBy(({ response }) => {
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
      response.end(gzipSync("{}".repeat(1000)).subarray(0, 20));
    }),
    expected: "http.encoding",
  },
  {
    name: "an event stream that says one comment and then nothing",
    serve: listedBy(({ stream }) => stream(": hello\n\n")),
    settings: SOON,
    expected: "http.timeout_body",
    stage: "tools/list",
  },
  {
    name: "the same in the modern era",
    serve: listedInModernBy(({ stream }) => stream(": hello\n\n")),
    settings: SOON,
    expected: "http.timeout_body",
  },
  {
    name: "an event stream that ends with a comment",
    serve: listedBy(({ text }) => text(200, "text/event-stream", ": goodbye\n\n")),
    expected: "sse.ended_without_response",
    stage: "tools/list",
  },
  {
    name: "the same in the modern era",
    serve: listedInModernBy(({ text }) => text(200, "text/event-stream", ": goodbye\n\n")),
    expected: "sse.ended_without_response",
  },
  {
    name: "an event stream that goes on after the answer is no fault",
    serve: listedBy((exchange) => exchange.stream(eventOf(exchange, { tools: [TOOL] }, ": hello\n\n"))),
    expected: null,
  },
  {
    name: "the server's own stream does not begin",
    serve: async (world) => await world.legacy({ GET: silent }),
    settings: SOON,
    expected: "sse.buffered_or_stalled",
    stage: "stream",
  },
  {
    name: "the server's own stream ends at once",
    serve: async (world) => await world.legacy({ GET: ({ text }) => text(200, "text/event-stream", "") }),
    expected: "sse.closed_at_once",
    stage: "stream",
    healthy: true,
  },
  {
    name: "the server's own stream is a web page",
    serve: async (world) => await world.legacy({ GET: html(200) }),
    expected: "http.wrong_content_type",
    stage: "stream",
  },
  {
    name: "the server's own stream stands open",
    serve: async (world) => await world.legacy({ GET: ({ stream }) => stream(": hello\n\n") }),
    expected: null,
  },
  {
    name: "the stream of the old transport does not begin with its endpoint",
    serve: async (world) =>
      await world.scripted({ GET: ({ stream }) => stream("event: message\ndata: {}\n\n"), "*": status(404) }),
    expected: "sse.no_endpoint",
    stage: "stream",
  },
  {
    name: "the old transport in order, without a listening POST",
    serve: async (world) => await oldTransport(world),
    expected: null,
  },
];

/** A server of 2024: what is posted to its endpoint is answered by the stream. */
async function oldTransport(world: World): Promise<string> {
  let say: (text: string) => void = () => undefined;
  const posted =
    (result: unknown): Answering =>
    (exchange) => {
      if (!exchange.url.startsWith("/messages")) return status(404)(exchange);
      exchange.response.writeHead(202).end("Accepted");
      if (result !== undefined) say(`event: message\n${eventOf(exchange, result)}`);
    };
  return await world.scripted({
    "server/discover": status(404),
    GET: ({ stream, response }) => {
      stream("event: endpoint\ndata: /messages?sessionId=session-of-the-fixture\n\n");
      say = (text) => void response.write(text);
    },
    initialize: posted({ ...GREETING, protocolVersion: "2024-11-05" }),
    "notifications/initialized": posted(undefined),
    "tools/list": posted({ tools: [TOOL] }),
  });
}
