import { afterEach, describe, expect, test } from "@jest/globals";
import type { FailureClass } from "../../../shared/mcp/probe/failure-classes.ts";
import type { SessionRequest } from "../../../shared/mcp/probe/open-session.ts";
import { type Answering, eventOf, GREETING, type ScriptedServer, startScripted } from "./scripted-server.ts";
import { limitsOf, listTools, probeFailureOf, withSession } from "./sessions.ts";

let server: ScriptedServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const scripted = async (...parameters: Parameters<typeof startScripted>) => {
  server = await startScripted(...parameters);
  return server;
};
const listing = async (url: string, wanted: Partial<SessionRequest> = {}) =>
  await withSession(url, { era: "legacy", ...wanted }, listTools);

describe("the answer to initialize is classified: it", () => {
  test.each<[string, Answering, FailureClass, string]>([
    [
      "redirects within the origin",
      ({ response }) => response.writeHead(301, { location: "/mcp/" }).end(),
      "http.redirect_same_origin",
      "HTTP status 301 to <url>/",
    ],
    [
      "redirects to what is no place",
      ({ response }) => response.writeHead(302, { location: "javascript:alert(1)" }).end(),
      "http.redirect_cross_origin",
      "HTTP status 302 to javascript:…",
    ],
    [
      "redirects to a sign-in page",
      ({ response }) => response.writeHead(302, { location: "https://sso.example/login?token=abcdef" }).end(),
      "http.redirect_cross_origin",
      "HTTP status 302 to https://sso.example/login?token=***",
    ],
    [
      "redirects nowhere",
      ({ response }) => response.writeHead(302).end(),
      "http.status",
      "HTTP status 302 without a place",
    ],
    [
      "is 406",
      ({ text }) => text(406, "text/plain", "Not Acceptable"),
      "http.not_acceptable",
      "HTTP status 406: Not Acceptable",
    ],
    ["is 404", ({ text }) => text(404, "text/html", "<p>Not\nfound"), "http.404", "HTTP status 404: <p>Not | found"],
    [
      "is 404 with -32601",
      ({ error }) => error(-32601, { status: 404 }),
      "rpc.method_not_found",
      "HTTP status 404: -32601 no",
    ],
    ["is 405", ({ response }) => response.writeHead(405).end(), "http.405", "HTTP status 405"],
    ["is 408", ({ response }) => response.writeHead(408).end(), "http.status", "HTTP status 408"],
    [
      "is 429",
      ({ response }) => response.writeHead(429, { "retry-after": "7" }).end(),
      "http.rate_limited",
      "HTTP status 429, come again after 7 s",
    ],
    ["is 400", ({ text }) => text(400, "text/plain", "bad"), "http.400", "HTTP status 400: bad"],
    ["is 400 with -32000", ({ error }) => error(-32000, { status: 400 }), "http.400", "HTTP status 400: -32000 no"],
    [
      "is 400 with -32020",
      ({ error }) => error(-32020, { status: 400 }),
      "proto.headers_altered",
      "HTTP status 400: -32020 no",
    ],
    [
      "is 400 with -32021",
      ({ error }) => error(-32021, { status: 400 }),
      "proto.capability_missing",
      "HTTP status 400: -32021 no",
    ],
    [
      "is 400 with -32022",
      ({ error }) => error(-32022, { status: 400 }),
      "proto.version_unsupported",
      "HTTP status 400: -32022 no",
    ],
    ["is 402", ({ response }) => response.writeHead(402).end(), "http.status", "HTTP status 402"],
    ["is 202", ({ response }) => response.writeHead(202).end(), "http.status", "HTTP status 202"],
    [
      "is 500",
      ({ text }) => text(500, "text/plain", "it\u202Eis broken"),
      "http.5xx",
      "HTTP status 500: it<U+202E>is broken",
    ],
    ["is 502", ({ text }) => text(502, "text/html", ""), "http.gateway_502", "HTTP status 502"],
    ["is 503", ({ text }) => text(503, "text/plain", "warming up"), "http.gateway_503", "HTTP status 503: warming up"],
    ["is 504", ({ text }) => text(504, "text/plain", ""), "http.gateway_504", "HTTP status 504"],
    ["is 507", ({ text }) => text(507, "text/plain", ""), "http.5xx", "HTTP status 507"],
    [
      "is a web page",
      ({ text }) => text(200, "text/html; charset=utf-8", "<!doctype html>"),
      "http.wrong_content_type",
      "text/html: <!doctype html>",
    ],
    ["has no type", ({ text }) => text(200, undefined, "ok"), "http.wrong_content_type", "no content type: ok"],
    ["is empty and of no type", ({ response }) => response.writeHead(200).end(), "rpc.empty_body", ""],
    ["is empty", ({ text }) => text(200, "application/json", " \n"), "rpc.empty_body", ""],
    [
      "is cut off",
      ({ text }) => text(200, "application/json", '{"jsonrpc":"2.0","id":1,"result":{"pro'),
      "rpc.malformed_json",
      'a string is not closed before the end of the text (is it cut off?): {"jsonrpc":"2.0","id":1,"result":{"pro',
    ],
    ["is other JSON", ({ json }) => json(200, { status: "ok" }), "rpc.not_jsonrpc", '{"status":"ok"}'],
    ["is null", ({ json }) => json(200, null), "rpc.not_jsonrpc", "null"],
    ["is an empty list", ({ json }) => json(200, []), "rpc.not_jsonrpc", "[]"],
    [
      "is of no version of JSON-RPC",
      ({ json, message }) => json(200, { id: message.id, result: GREETING }),
      "rpc.not_jsonrpc",
      expect.stringContaining('"result":{"protocolVersion"') as unknown as string,
    ],
    [
      "is a request",
      ({ json }) => json(200, { jsonrpc: "2.0", id: 1, method: "ping" }),
      "rpc.not_jsonrpc",
      '{"jsonrpc":"2.0","id":1,"method":"ping"}',
    ],
    ["is an error", ({ error }) => error(-32603, { message: "no licence" }), "rpc.error", "-32603 no licence"],
    ["is the error -32601", ({ error }) => error(-32601), "rpc.method_not_found", "-32601 no"],
    ["is the error -32022", ({ error }) => error(-32022), "proto.version_unsupported", "-32022 no"],
    [
      "is an error without an id",
      ({ json }) => json(200, { jsonrpc: "2.0", id: null, error: { code: -32700, message: "Parse error" } }),
      "rpc.error",
      "-32700 Parse error",
    ],
    [
      "has another id",
      ({ json }) => json(200, { jsonrpc: "2.0", id: 77, result: GREETING }),
      "rpc.id_mismatch",
      "asked with id 1, answered with id 77",
    ],
    [
      "has the id as a text",
      ({ json }) => json(200, { jsonrpc: "2.0", id: "1", result: GREETING }),
      "rpc.id_mismatch",
      'asked with id 1, answered with id "1"',
    ],
    ["has a result that is a text", ({ result }) => result("fine"), "rpc.bad_result", 'the result is "fine"'],
    ["has an empty result", ({ result }) => result({}), "rpc.bad_result", "the answer has no `protocolVersion`"],
    [
      "has no capabilities",
      ({ result }) => result({ ...GREETING, capabilities: [] }),
      "rpc.bad_result",
      "the answer has no `capabilities`",
    ],
    [
      "has no identity",
      ({ result }) => result({ ...GREETING, serverInfo: { name: "x" } }),
      "rpc.bad_result",
      "the answer has no `serverInfo` with a name and a version",
    ],
    [
      "wants a version that nobody knows",
      ({ result }) => result({ ...GREETING, protocolVersion: "2099-01-01" }),
      "proto.version_mismatch",
      "asked for 2025-11-25, the server answers 2099-01-01",
    ],
    [
      "wants a version of the modern era",
      ({ result }) => result({ ...GREETING, protocolVersion: "2026-07-28" }),
      "proto.version_mismatch",
      "asked for 2025-11-25, the server answers 2026-07-28",
    ],
    [
      "is a stream that ends with a comment",
      ({ text }) => text(200, "text/event-stream", ": nothing\n\n"),
      "sse.ended_without_response",
      "",
    ],
    [
      "is a stream that ends within the event",
      ({ text, message }) => text(200, "text/event-stream", eventOf({ message }, GREETING).slice(0, -2)),
      "sse.ended_without_response",
      "",
    ],
    [
      "is a stream of half a message",
      ({ text }) => text(200, "text/event-stream", 'data: {"jsonrpc":"2.0",\n\n'),
      "rpc.malformed_json",
      'the text ends where a member name in double quotes or "}" should stand (is it cut off?): {"jsonrpc":"2.0",',
    ],
    [
      "is a stream of other JSON",
      ({ text }) => text(200, "text/event-stream", "data: {}\n\n"),
      "rpc.not_jsonrpc",
      "{}",
    ],
    [
      "breaks off",
      ({ response }) => {
        response.writeHead(200, { "content-type": "application/json", "content-length": "500" });
        response.write('{"jsonrpc":', () => response.socket?.destroy());
      },
      "http.truncated",
      expect.any(String) as unknown as string,
    ],
    [
      "is too large",
      ({ text }) => text(200, "application/json", JSON.stringify("x".repeat(20_000))),
      "http.oversize",
      expect.any(String) as unknown as string,
    ],
    [
      "is a stream of one event that is too large",
      ({ stream, response }) => {
        stream("data: ");
        response.end("x".repeat(20_000));
      },
      "http.oversize",
      expect.any(String) as unknown as string,
    ],
  ])("%s", async (_words, answer, failureClass, detail) => {
    const { url } = await scripted({ initialize: answer });
    const failure = await probeFailureOf(() => listing(url, { limits: limitsOf({ bytes: 40_000 }) }));
    expect(failure).toMatchObject({ failureClass, stage: "initialize" });
    expect(failure.detail).toEqual(typeof detail === "string" ? detail.replace("<url>", url) : detail);
  });
});

describe("an answer that does not come in time is classified: it", () => {
  test.each<[string, Answering, FailureClass, string]>([
    [
      "has another id, in a stream that stays open",
      ({ stream }) => stream(eventOf({ message: { id: 77 } }, GREETING)),
      "rpc.id_mismatch",
      "asked with id 1, answered with id 77",
    ],
    [
      "is no JSON, in a stream that stays open",
      ({ stream }) => stream("data: ping\n\n"),
      "rpc.malformed_json",
      "a value should stand here: ping",
    ],
    ["is a stream with a comment and then silence", ({ stream }) => stream(": hello\n\n"), "http.timeout_body", ""],
    ["does not begin", () => undefined, "http.timeout_headers", ""],
  ])("%s", async (_words, answer, failureClass, detail) => {
    const { url } = await scripted({ initialize: answer });
    const failure = await probeFailureOf(() => listing(url, { limits: limitsOf({ exchange: 300 }) }));
    expect(failure).toMatchObject({ failureClass, stage: "initialize", detail: expect.stringContaining(detail) });
  });
});

describe("the answer is found", () => {
  test.each<[string, Answering]>([
    ["in JSON", ({ result }) => result({ tools: [1] })],
    [
      "in JSON of another kind",
      ({ text, message }) =>
        text(200, "application/vnd.x+json", JSON.stringify({ jsonrpc: "2.0", id: message.id, result: { tools: [1] } })),
    ],
    [
      "among several messages",
      ({ json, message }) =>
        json(200, [
          { jsonrpc: "2.0", method: "notifications/message" },
          { jsonrpc: "2.0", id: message.id, result: { tools: [1] } },
        ]),
    ],
    [
      "in a list, after what is no message",
      ({ json, message }) => json(200, [{}, null, { jsonrpc: "2.0", id: message.id, result: { tools: [1] } }]),
    ],
    [
      "in a stream, after texts that are no JSON and JSON that is no message, which clients leave out",
      ({ text, message }) =>
        text(200, "text/event-stream", `data: ping\n\ndata: {}\n\n${eventOf({ message }, { tools: [1] })}`),
    ],
    [
      "in a stream, after priming events, comments, other events, notifications and requests of the server",
      ({ stream, response, message }) => {
        stream(`id: 1\ndata:\n\n: comment\n\nevent: ping\ndata: {}\n\n`);
        response.write(`data: ${JSON.stringify({ jsonrpc: "2.0", method: "notifications/message", params: {} })}\n\n`);
        response.write(`data: ${JSON.stringify({ jsonrpc: "2.0", id: message.id, method: "ping" })}\n\n`);
        response.end(eventOf({ message }, { tools: [1] }));
      },
    ],
    ["in a stream that stays open", ({ stream, message }) => stream(eventOf({ message }, { tools: [1] }))],
    [
      "in a stream whose answers to others come first",
      ({ text, message }) =>
        text(200, "text/event-stream", eventOf({ message: { id: 99 } }, {}) + eventOf({ message }, { tools: [1] })),
    ],
    [
      "in a stream, on many lines",
      ({ text, message }) => {
        const lines = JSON.stringify({ jsonrpc: "2.0", id: message.id, result: { tools: [1] } }, null, 1).split("\n");
        text(200, "text/event-stream; charset=utf-8", `${lines.map((line) => `data: ${line}`).join("\r\n")}\r\n\r\n`);
      },
    ],
  ])("%s", async (_words, answer) => {
    const { url } = await scripted({ "tools/list": answer });
    expect((await listing(url, { limits: limitsOf({ exchange: 2000 }) })).outcome).toEqual([1]);
  });
});

describe("the answer to a request after initialize is classified: it", () => {
  test.each<[string, string | undefined, Answering, FailureClass]>([
    ["is 404 in a session", "session-of-the-test", ({ response }) => response.writeHead(404).end(), "session.lost"],
    ["is 404 without a session", undefined, ({ response }) => response.writeHead(404).end(), "http.404"],
    ["is 400 without a session", undefined, ({ error }) => error(-32000, { status: 400 }), "session.missing"],
    ["is 400 in a session", "session-of-the-test", ({ error }) => error(-32000, { status: 400 }), "http.400"],
    ["does not know the method", undefined, ({ error }) => error(-32601), "rpc.method_not_found"],
  ])("%s", async (_words, sessionId, answer, failureClass) => {
    const { url, sessions } = await scripted({ "tools/list": answer }, sessionId === undefined ? {} : { sessionId });
    expect(await probeFailureOf(() => listing(url))).toMatchObject({ failureClass, stage: "tools/list" });
    expect([...sessions]).toEqual([]);
  });

  test("is 404 to the notification that the session is open", async () => {
    const answer: Answering = ({ response }) => response.writeHead(404).end();
    const { url } = await scripted({ "notifications/initialized": answer }, { sessionId: "session-of-the-test" });
    expect(await probeFailureOf(() => listing(url))).toMatchObject({
      failureClass: "session.lost",
      stage: "notifications/initialized",
    });
  });
});

test("what a server repeats of secrets stands in no detail", async () => {
  const secrets = { "X-Key": "key-of-the-user", Authorization: "Bearer token-of-the-user" };
  const { url } = await scripted(
    {
      "tools/list": ({ text, headers, url: path }) =>
        text(400, "text/plain", `${path} ${headers["x-key"]} ${headers.authorization} ${headers["mcp-session-id"]}`),
    },
    { sessionId: "session-of-the-test" },
  );
  const failure = await probeFailureOf(() => listing(`${url}?api_key=key-in-the-url`, { headers: secrets }));
  expect(failure.detail).toBe("HTTP status 400: /mcp?api_key=*** *** *** ***");
});

test("a detail is one line of at most 141 characters", async () => {
  const { url } = await scripted({ initialize: ({ text }) => text(400, "text/plain", `a\n${"🙂".repeat(9000)}`) });
  const { detail } = await probeFailureOf(() => listing(url));
  expect(Array.from(detail)).toHaveLength(141);
  expect(detail).toMatch(/^HTTP status 400: a \| (?:🙂)+…$/u);
});
