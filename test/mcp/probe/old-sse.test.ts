import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import type { FailureClass } from "../../../shared/mcp/probe/failure-classes.ts";
import type { PhaseTimings } from "../../../shared/mcp/probe/http.ts";
import { startEverything } from "../../servers/start.ts";
import {
  type Answering,
  type Exchange,
  eventOf,
  GREETING,
  type ScriptedServer,
  startScripted,
} from "./scripted-server.ts";
import { limitsOf, listTools, probeFailureOf, type Wanted, withSession } from "./sessions.ts";

// Real processes on a busy machine.
jest.setTimeout(30_000);

let server: ScriptedServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const notFound: Answering = ({ response }) => response.writeHead(404).end();

interface OldServer extends ScriptedServer {
  /** The streams that were opened; the first of them is answered on. */
  readonly streams: ServerResponse[];
}

/**
 * A server of 2024: `endpoint` is what its stream begins with. Messages are answered by the stream, except at the steps of the
 * script, and `elsewhere` than at the endpoint.
 */
async function startOld(
  endpoint: string,
  script: Readonly<Record<string, (exchange: Exchange, stream: ServerResponse) => void>> = {},
  elsewhere: Answering = notFound,
): Promise<OldServer> {
  const streams: ServerResponse[] = [];
  const posted =
    (answer: (exchange: Exchange, stream: ServerResponse) => void): Answering =>
    (exchange) => {
      const stream = streams[0];
      if (!exchange.url.startsWith("/post") || stream === undefined) elsewhere(exchange);
      else answer(exchange, stream);
    };
  const says = (result: unknown) =>
    posted((exchange, stream) => {
      exchange.response.writeHead(202).end("Accepted");
      stream.write(`event: message\n${eventOf(exchange, result)}`);
    });
  const started = await startScripted({
    "server/discover": notFound,
    GET: (exchange) => {
      streams.push(exchange.response);
      exchange.stream(endpoint);
    },
    initialize: says({ ...GREETING, protocolVersion: "2024-11-05" }),
    "notifications/initialized": posted(({ response }) => response.writeHead(202).end()),
    "tools/list": says({ tools: ["a"] }),
    ...Object.fromEntries(Object.entries(script).map(([step, answer]) => [step, posted(answer)])),
  });
  server = started;
  return { ...started, streams };
}

const ENDPOINT = "event: endpoint\ndata: /post?sessionId=session-of-the-test\n\n";
const listing = async (url: string, wanted: Wanted = {}) => await withSession(url, wanted, listTools);

describe("the transport of 2024 is spoken", () => {
  test("to the everything server", async () => {
    const everything = await startEverything("2026", "sse");
    try {
      const { outcome, end } = await withSession(everything.url, {}, async (opened) => {
        const { era, transport, protocolVersion, stateful } = opened.session;
        return { era, transport, protocolVersion, stateful, tools: (await listTools(opened)).length };
      });
      expect(outcome).toEqual({
        era: "legacy",
        transport: "http+sse",
        protocolVersion: "2025-11-25",
        stateful: false,
        tools: 13,
      });
      expect(end).toEqual({ state: "none" });
    } finally {
      await everything.close();
    }
  });

  test("after both eras were refused, over one stream that is let go at the end", async () => {
    const { url, requests, streams } = await startOld(ENDPOINT);
    const closed: Promise<unknown>[] = [];
    const { outcome } = await withSession(url, {}, async (opened) => {
      closed.push(...streams.map((stream) => new Promise((resolve) => stream.once("close", resolve))));
      return await listTools(opened);
    });
    await Promise.all(closed);
    expect({ outcome, streams: streams.length }).toEqual({ outcome: ["a"], streams: 1 });
    expect(requests.map(({ method, url: path, message }) => `${method} ${path} ${message.method ?? ""}`)).toEqual([
      "POST /mcp server/discover",
      "POST /mcp initialize",
      "GET /mcp ",
      "POST /post?sessionId=session-of-the-test initialize",
      "POST /post?sessionId=session-of-the-test notifications/initialized",
      "POST /post?sessionId=session-of-the-test tools/list",
    ]);
  });

  test("with the user's headers on the stream and on each message", async () => {
    const { url, requests } = await startOld(ENDPOINT);
    await listing(url, { headers: { "X-Key": "key-of-the-user" } });
    expect(new Set(requests.map(({ headers }) => headers["x-key"]))).toEqual(new Set(["key-of-the-user"]));
  });

  test.each([400, 404, 405])("when initialize is answered with %d", async (status) => {
    const { url } = await startOld(ENDPOINT, {}, ({ response }) => response.writeHead(status).end());
    const { outcome } = await withSession(url, { era: "legacy" }, async ({ session }) => session.transport);
    expect(outcome).toBe("http+sse");
  });

  test("in its own revision, when that is pinned", async () => {
    const { url } = await startOld(ENDPOINT);
    const { outcome } = await withSession(url, { era: { pin: "2024-11-05" } }, async ({ session }) => ({
      transport: session.transport,
      version: session.protocolVersion,
    }));
    expect(outcome).toEqual({ transport: "http+sse", version: "2024-11-05" });
  });

  test("and a request may take as long as it says, though others may not", async () => {
    const { url, streams } = await startOld(ENDPOINT, {
      "tools/list": (exchange, stream) => {
        exchange.response.writeHead(202).end();
        setTimeout(() => stream.write(eventOf(exchange, { tools: ["a"] })), 1_200);
      },
    });
    const limits = limitsOf({ exchange: 1_000 });
    expect(await probeFailureOf(() => listing(url, { limits }))).toMatchObject({
      failureClass: "http.timeout_headers",
      detail: "no answer came by the stream within 1 s",
    });
    streams.splice(0);
    const patient = { stage: "tools/list", milliseconds: 10_000 } as const;
    const asked = await withSession(url, { limits }, ({ session }) => session.request("tools/list", {}, patient));
    expect(asked.outcome).toEqual({ tools: ["a"] });
  });

  test("and the time until the answer is told, not that until the message is taken", async () => {
    let answeredAt = 0;
    const { url } = await startOld(ENDPOINT, {
      "tools/list": (exchange, stream) => {
        exchange.response.writeHead(202).end(() => {
          answeredAt = performance.now();
          stream.write(eventOf(exchange, { tools: [] }));
        });
      },
    });
    const told: PhaseTimings[] = [];
    const { outcome } = await withSession(url, {}, async ({ session }) => {
      const start = performance.now();
      await session.request("tools/list", {}, { stage: "tools/list", onTimings: (timings) => told.push(timings) });
      return answeredAt - start;
    });
    expect(told).toHaveLength(1);
    expect(told[0]?.total).toBeGreaterThanOrEqual(outcome);
  });
});

describe("the transport of 2024 is not tried", () => {
  test.each<[string, Answering]>([
    ["with a modern server", ({ error }) => error(-32022, { status: 400 })],
    ["with a server that knows the address and not the method", ({ error }) => error(-32601, { status: 404 })],
    ["after 415", ({ response }) => response.writeHead(415).end()],
    ["after 500", ({ response }) => response.writeHead(500).end()],
  ])("%s", async (_words, answer) => {
    server = await startScripted({ "server/discover": notFound, initialize: answer });
    await probeFailureOf(() => listing(server?.url ?? ""));
    expect(server.steps()).not.toContain("GET");
  });
});

describe("what is wrong with the transport of 2024 is told", () => {
  test.each<[string, string, string]>([
    ["it begins with another event", "data: {}\n\n", "its first event is message"],
    [
      "its endpoint is at another origin",
      "event: endpoint\ndata: http://elsewhere.example/post\n\n",
      "the endpoint is at another origin, http://elsewhere.example",
    ],
    ["its endpoint is no URL", "event: endpoint\ndata: http://[\n\n", "the endpoint is no URL"],
    ["it says nothing", ": hello\n\n", "it says nothing"],
  ])("%s", async (_words, beginning, detail) => {
    const { url, streams, requests } = await startOld(beginning);
    const failure = await probeFailureOf(() => listing(url, { limits: limitsOf({ exchange: 500 }) }));
    expect(failure).toMatchObject({ failureClass: "sse.no_endpoint", stage: "stream", detail });
    expect(streams).toHaveLength(1);
    expect(requests.filter(({ url: path }) => path.startsWith("/post"))).toEqual([]);
  });

  test("it ends before it begins", async () => {
    server = await startScripted({
      "server/discover": notFound,
      initialize: notFound,
      GET: ({ text }) => text(200, "text/event-stream", ": bye\n\n"),
    });
    const failure = await probeFailureOf(() => listing(server?.url ?? ""));
    expect(failure).toMatchObject({ failureClass: "sse.no_endpoint", detail: "it ends" });
  });

  test.each<[string, Answering, FailureClass]>([
    ["there is none: what was said to initialize", ({ response }) => response.writeHead(405).end(), "http.404"],
    ["there is a web page: what was said to initialize", ({ text }) => text(200, "text/html", "<p>"), "http.404"],
    ["it fails: what was said to initialize", ({ response }) => response.writeHead(500).end(), "http.404"],
    ["it never begins: what was said to initialize", () => undefined, "http.404"],
    ["access to it is refused", ({ response }) => response.writeHead(401).end(), "auth.required"],
  ])("%s", async (_words, answer, failureClass) => {
    server = await startScripted({ "server/discover": notFound, initialize: notFound, GET: answer });
    const limits = limitsOf({ exchange: 500 });
    expect(await probeFailureOf(() => listing(server?.url ?? "", { limits }))).toMatchObject({ failureClass });
  });

  test("a server that answers 400 and has a stream of another kind: what it said to initialize", async () => {
    server = await startScripted({
      "server/discover": notFound,
      initialize: ({ response }) => response.writeHead(400).end(),
      GET: ({ stream }) => stream("id: 1\ndata:\n\n"),
    });
    expect(await probeFailureOf(() => listing(server?.url ?? ""))).toMatchObject({
      failureClass: "http.400",
      stage: "initialize",
    });
  });
});

describe("an answer over the transport of 2024 is classified: it", () => {
  const taken = ({ response }: Exchange) => response.writeHead(202).end();

  test.each<[string, (exchange: Exchange, stream: ServerResponse) => void, FailureClass]>([
    [
      "is an error",
      (exchange, stream) => {
        taken(exchange);
        stream.write(
          `data: ${JSON.stringify({ jsonrpc: "2.0", id: exchange.message.id, error: { code: -32601, message: "no" } })}\n\n`,
        );
      },
      "rpc.method_not_found",
    ],
    [
      "is no JSON",
      (exchange, stream) => {
        taken(exchange);
        stream.write("data: {\n\n");
      },
      "rpc.malformed_json",
    ],
    ["never comes", taken, "http.timeout_headers"],
    [
      "has the id of another request, and no other comes",
      (exchange, stream) => {
        taken(exchange);
        stream.write(`data: ${JSON.stringify({ jsonrpc: "2.0", id: 4711, result: { tools: [] } })}\n\n`);
      },
      "rpc.id_mismatch",
    ],
    [
      "has the id of another request, and the stream ends",
      (exchange, stream) => {
        taken(exchange);
        stream.end(`data: ${JSON.stringify({ jsonrpc: "2.0", id: 4711, result: { tools: [] } })}\n\n`);
      },
      "rpc.id_mismatch",
    ],
    [
      "is the end of the stream",
      (exchange, stream) => {
        taken(exchange);
        stream.end();
      },
      "sse.ended_without_response",
    ],
    [
      "is a cut of the stream",
      (exchange, stream) => {
        taken(exchange);
        stream.destroy();
      },
      "http.truncated",
    ],
    ["says that the session is not known", ({ response }) => response.writeHead(404).end(), "session.lost"],
    ["says that the message is wrong", ({ text }) => text(400, "text/plain", "no"), "http.400"],
    ["says that the server fails", ({ response }) => response.writeHead(500).end(), "http.5xx"],
    [
      "is larger than the limit",
      (exchange, stream) => {
        taken(exchange);
        stream.write(`data: ${"x".repeat(50_000)}`);
      },
      "http.oversize",
    ],
    [
      "holds more values than may be",
      (exchange, stream) => {
        taken(exchange);
        stream.write(eventOf(exchange, { tools: [], _meta: { values: Array(5000).fill([]) } }));
      },
      "http.oversize",
    ],
  ])("%s", async (_words, answer, failureClass) => {
    const { url } = await startOld(ENDPOINT, { "tools/list": answer });
    const limits = limitsOf({ exchange: 500, bytes: 100_000, structure: 10_000 });
    const failure = await probeFailureOf(() => listing(url, { limits }));
    expect(failure).toMatchObject({ failureClass, stage: "tools/list" });
    expect(failure.detail).not.toContain("session-of-the-test");
  });

  test("comes after one to another request", async () => {
    const { url } = await startOld(ENDPOINT, {
      "tools/list": (exchange, stream) => {
        taken(exchange);
        stream.write(`data: ${JSON.stringify({ jsonrpc: "2.0", id: 4711, result: { tools: ["c"] } })}\n\n`);
        stream.write(eventOf(exchange, { tools: ["b"] }));
      },
    });
    expect((await listing(url)).outcome).toEqual(["b"]);
  });

  test("comes after what is no message, which clients leave out", async () => {
    const { url } = await startOld(ENDPOINT, {
      "tools/list": (exchange, stream) => {
        taken(exchange);
        stream.write(`data: ping\n\ndata: {}\n\n${eventOf(exchange, { tools: ["b"] })}`);
      },
    });
    expect((await listing(url)).outcome).toEqual(["b"]);
  });

  test("comes before the message is confirmed", async () => {
    const { url } = await startOld(ENDPOINT, {
      "tools/list": (exchange, stream) => {
        stream.write(eventOf(exchange, { tools: ["b"] }), () => exchange.response.writeHead(200).end());
      },
    });
    expect((await listing(url)).outcome).toEqual(["b"]);
  });
});

test("the id of the session, which the endpoint shows, stands in no detail", async () => {
  const { url } = await startOld(ENDPOINT, { "tools/list": ({ text, url: path }) => text(400, "text/plain", path) });
  const failure = await probeFailureOf(() => listing(url));
  expect(failure.detail).toBe("HTTP status 400: /post?***");
});
