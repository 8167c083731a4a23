import { afterEach, describe, expect, test } from "@jest/globals";
import { ProbeFailure } from "../../../shared/mcp/probe/failure.ts";
import type { FailureClass } from "../../../shared/mcp/probe/failure-classes.ts";
import type { RefusedAccess } from "../../../shared/mcp/probe/refusal.ts";
import { freePort } from "../../servers/start.ts";
import { type Answering, eventOf, GREETING, type ScriptedServer, startScripted } from "./scripted-server.ts";
import { limitsOf, listTools, probeFailureOf, type Wanted, withSession } from "./sessions.ts";

let server: ScriptedServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const scripted = async (...parameters: Parameters<typeof startScripted>) => {
  server = await startScripted(...parameters);
  return server;
};
const listing = async (url: string, wanted: Wanted = {}) =>
  await withSession(url, { era: "legacy", ...wanted }, listTools);

/** Answers in turn; the last answer stays. */
const inTurn = (...answers: readonly Answering[]): Answering => {
  let turn = 0;
  return (exchange) => answers[Math.min(turn++, answers.length - 1)]?.(exchange);
};
const reset: Answering = ({ response }) => response.socket?.resetAndDestroy();
const status =
  (code: number): Answering =>
  ({ response }) =>
    response.writeHead(code).end();
const list: Answering = ({ result }) => result({ tools: ["a"] });

describe("a failure that may pass is met with one more try", () => {
  test.each<[string, Answering]>([
    ["a reset", reset],
    ["502", status(502)],
    ["503", status(503)],
    ["504", status(504)],
  ])("%s", async (_words, failing) => {
    const { url, steps } = await scripted({ "tools/list": inTurn(failing, list) });
    expect((await listing(url)).outcome).toEqual(["a"]);
    expect(steps().filter((step) => step === "POST tools/list")).toHaveLength(2);
  });

  test("but no second one", async () => {
    const { url, steps } = await scripted({ "tools/list": inTurn(status(503), status(502), list) });
    expect(await probeFailureOf(() => listing(url))).toMatchObject({ failureClass: "http.gateway_502" });
    expect(steps().filter((step) => step === "POST tools/list")).toHaveLength(2);
  });

  test.each<[string, Answering]>([
    ["500", status(500)],
    ["429", status(429)],
    ["408", status(408)],
  ])("and none after %s", async (_words, failing) => {
    const { url, steps } = await scripted({ "tools/list": inTurn(failing, list) });
    await probeFailureOf(() => listing(url));
    expect(steps().filter((step) => step === "POST tools/list")).toHaveLength(1);
  });

  test("and none for a call, which may have changed something", async () => {
    const { url, steps } = await scripted({ "tools/call": status(503) });
    const calling = () =>
      withSession(url, { era: "legacy" }, ({ session }) =>
        session.request("tools/call", { name: "pay" }, { stage: "canary" }),
      );
    expect(await probeFailureOf(calling)).toMatchObject({ failureClass: "http.gateway_503", stage: "canary" });
    expect(steps().filter((step) => step === "POST tools/call")).toHaveLength(1);
  });

  test("nothing listens", async () => {
    const failure = await probeFailureOf(async () => await listing(`http://127.0.0.1:${await freePort()}/mcp`));
    expect(failure).toMatchObject({ failureClass: "tcp.refused", stage: "initialize" });
  });
});

describe("a stream that ends before the answer is taken up again", () => {
  const breaksOff =
    (beginning: string): Answering =>
    ({ text }) =>
      text(200, "text/event-stream", beginning);

  test("after the time and from the event that it named", async () => {
    let asked: unknown;
    let closedAt = 0;
    let resumedAfter = 0;
    const { url, requests } = await scripted(
      {
        "tools/list": ({ stream, response, message }) => {
          asked = message.id;
          stream("id: event-1\nretry: 300\ndata: \n\n");
          response.end(() => {
            closedAt = performance.now();
          });
        },
        GET: ({ stream }) => {
          resumedAfter = performance.now() - closedAt;
          stream(eventOf({ message: { id: Number(asked) } }, { tools: ["a"] }));
        },
      },
      { sessionId: "session-of-the-test" },
    );
    expect((await listing(url)).outcome).toEqual(["a"]);
    expect(requests.find(({ method }) => method === "GET")?.headers).toMatchObject({
      accept: "text/event-stream",
      "last-event-id": "event-1",
      "mcp-session-id": "session-of-the-test",
      "mcp-protocol-version": "2025-11-25",
    });
    expect(resumedAfter).toBeGreaterThan(250);
  });

  test("also when the connection is cut, and more than once", async () => {
    let asked: unknown;
    const answer: Answering = ({ stream }) => stream(eventOf({ message: { id: Number(asked) } }, { tools: ["a"] }));
    const { url, requests } = await scripted({
      "tools/list": ({ stream, response, message }) => {
        asked = message.id;
        stream("id: 1\nretry: 1\ndata: \n\n");
        response.write("data: {", () => response.socket?.destroy());
      },
      GET: inTurn(breaksOff("id: 2\ndata:\n\n"), answer),
    });
    expect((await listing(url)).outcome).toEqual(["a"]);
    const resumed = requests.filter(({ method }) => method === "GET");
    expect(resumed.map(({ headers }) => headers["last-event-id"])).toEqual(["1", "2"]);
  });

  test("not for ever", async () => {
    const { url, steps } = await scripted({
      "tools/list": breaksOff("id: 1\nretry: 0\ndata:\n\n"),
      GET: breaksOff("id: 2\ndata:\n\n"),
    });
    expect(await probeFailureOf(() => listing(url))).toMatchObject({ failureClass: "sse.ended_without_response" });
    expect(steps().filter((step) => step === "GET")).toHaveLength(20);
  });

  test("not when that would come too late", async () => {
    const { url, steps } = await scripted({ "tools/list": breaksOff("id: 1\nretry: 60000\ndata:\n\n") });
    const failure = await probeFailureOf(() => listing(url));
    expect(failure).toMatchObject({
      failureClass: "sse.ended_without_response",
      detail: "it asks to come again in 60000 ms",
    });
    expect(steps()).not.toContain("GET");
  });

  test("not when the server does not offer it", async () => {
    const { url } = await scripted({ "tools/list": breaksOff("id: 1\nretry: 0\ndata:\n\n") });
    expect(await probeFailureOf(() => listing(url))).toMatchObject({
      failureClass: "sse.ended_without_response",
      detail: "taking it up again was answered with HTTP status 405",
    });
  });

  test("not when it named no event", async () => {
    const { url, steps } = await scripted({ "tools/list": breaksOff("retry: 0\ndata:\n\n") });
    expect(await probeFailureOf(() => listing(url))).toMatchObject({ failureClass: "sse.ended_without_response" });
    expect(steps()).not.toContain("GET");
  });

  test("not in the modern era, whose streams cannot be taken up again", async () => {
    const { url, steps } = await scripted({ "server/discover": breaksOff("id: 1\nretry: 0\ndata:\n\n") });
    expect(await probeFailureOf(() => listing(url, { era: "modern" }))).toMatchObject({
      failureClass: "sse.ended_without_response",
    });
    expect(steps()).toEqual(["POST server/discover"]);
  });
});

describe("refused access", () => {
  const closed: Answering = ({ response, headers, error, result }) => {
    if (headers.authorization === "Bearer good") result(GREETING);
    else if (headers.authorization === "Bearer narrow") error(-32000, { status: 403, message: "not yours" });
    else response.writeHead(401, { "www-authenticate": 'Bearer resource_metadata="https://a.example/"' }).end("log in");
  };

  test.each<[string, Readonly<Record<string, string>>, Partial<RefusedAccess>]>([
    [
      "401 is told with its header, as it came",
      {},
      {
        status: 401,
        wwwAuthenticate: 'Bearer resource_metadata="https://a.example/"',
        authorized: false,
        detail: "log in",
      },
    ],
    [
      "403 is told, and that an Authorization header was sent",
      { authorization: "Bearer narrow" },
      { status: 403, wwwAuthenticate: undefined, authorized: true },
    ],
  ])("%s", async (_words, headers, expected) => {
    const { url } = await scripted({ initialize: closed });
    const refused: RefusedAccess[] = [];
    const onUnauthorized = async (access: RefusedAccess) => {
      refused.push(access);
      return new ProbeFailure("auth.required", access.stage, "as decided elsewhere");
    };
    const failure = await probeFailureOf(() => listing(url, { headers, ports: { onUnauthorized } }));
    expect(failure).toMatchObject({ failureClass: "auth.required", detail: "as decided elsewhere" });
    expect(refused).toEqual([expect.objectContaining({ ...expected, stage: "initialize", attempt: 1 })]);
    expect(refused[0]?.url.href).toBe(url);
  });

  test("is met with the new credentials after a retry, and they stay", async () => {
    const { url, requests } = await scripted({ initialize: closed });
    let token: string | undefined;
    const ports: Wanted["ports"] = {
      credentials: (): Record<string, string> => (token === undefined ? {} : { Authorization: token }),
      onUnauthorized: async () => {
        token = "Bearer good";
        return "retry";
      },
    };
    expect((await listing(url, { ports })).outcome).toEqual([]);
    const sent = requests.map(({ headers }) => headers.authorization);
    expect(sent).toEqual([undefined, "Bearer good", "Bearer good", "Bearer good"]);
  });

  test.each<[string, FailureClass]>([
    ["Bearer old", "auth.token_rejected"],
    ["Bearer narrow", "auth.forbidden_or_origin"],
  ])("is not met with a third try (%s)", async (authorization, failureClass) => {
    const { url, requests } = await scripted({ initialize: closed });
    const ports: Wanted["ports"] = { onUnauthorized: async () => "retry" };
    const failure = await probeFailureOf(() => listing(url, { headers: { authorization }, ports }));
    expect(failure).toMatchObject({ failureClass, stage: "initialize" });
    expect(requests).toHaveLength(2);
  });

  test("may take longer than the exchange: the time to get a token does not count", async () => {
    const { url } = await scripted({ initialize: closed });
    let isKnown = false;
    const ports: Wanted["ports"] = {
      credentials: (): Record<string, string> => (isKnown ? { Authorization: "Bearer good" } : {}),
      onUnauthorized: async () => {
        const start = performance.now();
        // Work that takes longer than the exchange may.
        while (performance.now() - start < 600) await fetch(`${url}/elsewhere`);
        isKnown = true;
        return "retry";
      },
    };
    expect((await listing(url, { ports, limits: limitsOf({ exchange: 500 }) })).outcome).toEqual([]);
  });
});

describe("time and bytes are those of the whole probe", () => {
  test("time", async () => {
    const { url } = await scripted({ "tools/list": () => undefined });
    const failure = await probeFailureOf(() => listing(url, { limits: limitsOf({ whole: 400 }) }));
    expect(failure).toMatchObject({ failureClass: "http.timeout_headers", stage: "tools/list" });
  });

  test("bytes", async () => {
    const { url } = await scripted({ "tools/list": ({ result }) => result({ tools: ["x".repeat(4000)] }) });
    const lists = async () =>
      await withSession(url, { era: "legacy", limits: limitsOf({ bytes: 20_000 }) }, async (opened) => {
        for (let count = 1; count < 10; count++) await listTools(opened);
      });
    expect(await probeFailureOf(lists)).toMatchObject({ failureClass: "http.oversize", stage: "tools/list" });
  });
});

test("one answer may take half of the bytes", async () => {
  let length = 9000;
  const { url } = await scripted({ "tools/list": ({ result }) => result({ tools: ["x".repeat(length)] }) });
  const list = async () => await listing(url, { limits: limitsOf({ bytes: 20_000 }) });
  expect((await list()).outcome).toEqual(["x".repeat(9000)]);
  length = 11_000;
  expect(await probeFailureOf(list)).toMatchObject({ failureClass: "http.oversize", detail: "more than 10000 bytes" });
});

test("each exchange is told with its time, in order, over one connection", async () => {
  const { url } = await scripted(
    { "tools/list": ({ text, message }) => text(200, "text/event-stream", eventOf({ message }, { tools: [] })) },
    { sessionId: "session-of-the-test" },
  );
  const seen: unknown[] = [];
  const work = withSession(url, {}, async ({ session, stages, timings }) => {
    seen.push(stages, timings);
    let total = 0;
    await session.request("tools/list", {}, { stage: "tools/list", onTimings: (taken) => (total = taken.total) });
    return total;
  });
  expect((await work).outcome).toBeGreaterThan(0);
  const [stages, timings] = seen;
  expect(stages).toEqual(["server/discover", "initialize", "notifications/initialized", "tools/list", "delete"]);
  expect(timings).toEqual([
    expect.objectContaining({ reused: false, tcp: expect.any(Number), firstByte: expect.any(Number) }),
    ...Array.from({ length: 4 }, () => expect.objectContaining({ reused: true, total: expect.any(Number) })),
  ]);
});
