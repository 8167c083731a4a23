import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { FailureClass } from "../../../shared/mcp/probe/failure-classes.ts";
import type { ProbeSession, SessionEnd } from "../../../shared/mcp/probe/session.ts";
import { startEverything } from "../../servers/start.ts";
import { type Answering, GREETING, type ScriptedServer, startScripted } from "./scripted-server.ts";
import { limitsOf, listTools, probeFailureOf, type Wanted, withSession } from "./sessions.ts";
import { type StatefulServer, startStateful } from "./stateful-server.ts";

// Real processes on a busy machine.
jest.setTimeout(30_000);

const SESSION = { sessionId: "session-of-the-test" };

let server: ScriptedServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
const scripted = async (...parameters: Parameters<typeof startScripted>) => {
  server = await startScripted(...parameters);
  return server;
};
const within = async <T>(url: string, work: (session: ProbeSession) => Promise<T>, wanted: Wanted = {}) =>
  await withSession(url, { era: "legacy", ...wanted }, ({ session }) => work(session));

describe("a stateful server on the SDK", () => {
  let stateful: StatefulServer;
  beforeEach(async () => {
    stateful = await startStateful();
  });
  afterEach(async () => {
    await stateful.close();
  });

  test("has no session left after a probe", async () => {
    const { outcome, end } = await within(stateful.url, async (session) => {
      expect(stateful.open()).toHaveLength(1);
      await session.request("tools/list", {}, { stage: "tools/list" });
      return session.stateful;
    });
    expect({ stateful: outcome, end, open: stateful.open(), opened: stateful.opened() }).toEqual({
      stateful: true,
      end: { state: "deleted", status: 200 },
      open: [],
      opened: 1,
    });
  });

  test("has none left when a request fails", async () => {
    const asking = () => within(stateful.url, (session) => session.request("no/method", {}, { stage: "canary" }));
    expect(await probeFailureOf(asking)).toMatchObject({ failureClass: "rpc.method_not_found", stage: "canary" });
    expect({ open: stateful.open(), opened: stateful.opened() }).toEqual({ open: [], opened: 1 });
  });

  test("has none left when the version is not the one that must be", async () => {
    const ends: SessionEnd[] = [];
    const ports: Wanted["ports"] = { onAbandoned: (end) => ends.push(end) };
    const opening = () => within(stateful.url, async () => undefined, { era: { pin: "2025-01-01" }, ports });
    expect(await probeFailureOf(opening)).toMatchObject({ failureClass: "proto.version_mismatch" });
    expect({ open: stateful.open(), opened: stateful.opened() }).toEqual({ open: [], opened: 1 });
    expect(ends).toEqual([{ state: "deleted", status: 200 }]);
  });

  test("is asked to go on with an answer whose stream it has ended", async () => {
    const { outcome } = await within(stateful.url, (session) =>
      session.request("tools/call", { name: "late", arguments: {} }, { stage: "canary" }),
    );
    expect(outcome).toMatchObject({ content: [{ text: "after all" }] });
  });

  test("answers an unknown session with 404, and its stream begins", async () => {
    const { outcome, end } = await within(stateful.url, async (session) => [
      await session.askWithUnknownSession?.(),
      await session.openStream?.(),
      await session.request("tools/list", {}, { stage: "tools/list" }),
    ]);
    expect(outcome).toEqual([404, { state: "begins" }, { tools: [expect.objectContaining({ name: "late" })] }]);
    expect({ end, open: stateful.open() }).toEqual({ end: { state: "deleted", status: 200 }, open: [] });
  });
});

test("the everything server: its stream begins, and it answers an unknown session with 400", async () => {
  const everything = await startEverything("2026");
  try {
    const { outcome, end } = await within(everything.url, async (session) => ({
      stream: await session.openStream?.(),
      unknown: await session.askWithUnknownSession?.(),
      stateful: session.stateful,
    }));
    expect(outcome).toEqual({ stream: { state: "begins" }, unknown: 400, stateful: true });
    expect(end).toEqual({ state: "deleted", status: 200 });
  } finally {
    await everything.close();
  }
});

describe("a session that the server gave is ended when the handshake fails: the server", () => {
  const given = { "mcp-session-id": SESSION.sessionId };
  const afterwards = { "notifications/initialized": "notifications/initialized", initialize: "initialize" } as const;

  test.each<[string, keyof typeof afterwards, Answering, FailureClass]>([
    [
      "wants an unknown version",
      "initialize",
      ({ result }) => result({ ...GREETING, protocolVersion: "2099-01-01" }, given),
      "proto.version_mismatch",
    ],
    ["greets in another shape", "initialize", ({ result }) => result({}, given), "rpc.bad_result"],
    [
      "answers with an error",
      "initialize",
      ({ json, message }) =>
        json(200, { jsonrpc: "2.0", id: message.id, error: { code: -32603, message: "no" } }, given),
      "rpc.error",
    ],
    [
      "says nothing more",
      "initialize",
      ({ response }) => response.writeHead(200, { ...given, "content-type": "text/event-stream" }).end(),
      "sse.ended_without_response",
    ],
    [
      "does not take the notification",
      "notifications/initialized",
      ({ text }) => text(400, "text/plain", "no"),
      "http.400",
    ],
    [
      "fails at the notification",
      "notifications/initialized",
      ({ response }) => response.writeHead(500).end(),
      "http.5xx",
    ],
    ["is silent at the notification", "notifications/initialized", () => undefined, "http.timeout_headers"],
  ])("%s", async (_words, step, answer, failureClass) => {
    const { url, requests } = await scripted({ [step]: answer }, SESSION);
    const ends: SessionEnd[] = [];
    const ports: Wanted["ports"] = { onAbandoned: (end) => ends.push(end) };
    const limits = limitsOf({ exchange: 500 });
    const failure = await probeFailureOf(() => within(url, async () => undefined, { ports, limits }));
    expect(failure).toMatchObject({ failureClass, stage: afterwards[step] });
    expect(requests.at(-1)).toMatchObject({ method: "DELETE", headers: { "mcp-session-id": SESSION.sessionId } });
    expect(ends).toEqual([{ state: "deleted", status: 200 }]);
  });
});

describe("a session that the server gave to the question for its era is ended", () => {
  const STRAY = "session-that-nobody-asked-for";
  const straying: Answering = ({ json, message }) => {
    const error = { code: -32600, message: "Missing session ID" };
    json(400, { jsonrpc: "2.0", id: message.id, error }, { "mcp-session-id": STRAY });
  };
  const endedIn = ({ requests }: ScriptedServer) =>
    requests.flatMap(({ method, headers }) => (method === "DELETE" ? [headers["mcp-session-id"]] : []));

  test("before the legacy session is opened", async () => {
    const scriptedServer = await scripted({ "server/discover": straying }, SESSION);
    const ends: SessionEnd[] = [];
    const ports: Wanted["ports"] = { onAbandoned: (end) => ends.push(end) };
    await within(scriptedServer.url, async () => undefined, { era: "auto", ports });
    expect(scriptedServer.steps().slice(0, 3)).toEqual(["POST server/discover", "DELETE", "POST initialize"]);
    expect(endedIn(scriptedServer)).toEqual([STRAY, SESSION.sessionId]);
    expect(ends).toEqual([{ state: "deleted", status: 200 }]);
  });

  test("when no session is opened", async () => {
    const scriptedServer = await scripted({ "server/discover": straying }, SESSION);
    await probeFailureOf(() => within(scriptedServer.url, async () => undefined, { era: "modern" }));
    expect(endedIn(scriptedServer)).toEqual([STRAY]);
  });

  test("when the server answers the second question with it", async () => {
    let asked = 0;
    const scriptedServer = await scripted({
      "server/discover": (exchange) => {
        if (asked++ === 0) exchange.response.writeHead(503, { "mcp-session-id": "of-the-first" }).end();
        else straying(exchange);
      },
    });
    await within(scriptedServer.url, async () => undefined, { era: "auto" });
    expect(endedIn(scriptedServer)).toEqual(["of-the-first", STRAY]);
  });

  test("and is no trouble when the server has forgotten it", async () => {
    const { url } = await scripted({
      "server/discover": straying,
      DELETE: ({ response }) => response.writeHead(404).end(),
    });
    const ends: SessionEnd[] = [];
    const ports: Wanted["ports"] = { onAbandoned: (end) => ends.push(end) };
    await within(url, async () => undefined, { era: "auto", ports });
    expect(ends).toEqual([]);
  });
});

describe("the notification that the session is open is waited for", () => {
  test.each([200, 202, 204])("and taken with %d", async (status) => {
    const { url, steps } = await scripted({
      "notifications/initialized": ({ response }) => response.writeHead(status).end(),
    });
    await withSession(url, { era: "legacy" }, listTools);
    expect(steps()).toEqual(["POST initialize", "POST notifications/initialized", "POST tools/list"]);
  });

  test("it comes before any request, and has no id", async () => {
    const order: string[] = [];
    const { url, requests } = await scripted({
      "notifications/initialized": ({ response }) => {
        response.writeHead(202).end(() => order.push("taken"));
      },
      "tools/list": ({ result }) => {
        order.push("asked");
        result({ tools: [] });
      },
    });
    await withSession(url, { era: "legacy" }, listTools);
    expect(order).toEqual(["taken", "asked"]);
    expect(requests[1]?.message).toEqual({ jsonrpc: "2.0", method: "notifications/initialized" });
  });
});

describe("a server that closes connections after its answers without saying so", () => {
  const closing =
    (answer: Answering): Answering =>
    (exchange) => {
      const { socket } = exchange.response;
      // Only once the next request is on its way, as when both cross.
      exchange.response.once("finish", () => socket?.once("data", () => socket.destroy()));
      answer(exchange);
    };
  const taken = closing(({ response }) => response.writeHead(202).end());
  const greeting = closing(({ result }) => result(GREETING, { "mcp-session-id": SESSION.sessionId }));
  const tools = closing(({ result }) => result({ tools: [] }));

  test("is told that the session is open and that it is over on new connections", async () => {
    const { url, requests } = await scripted(
      { initialize: greeting, "notifications/initialized": taken, "tools/list": tools },
      SESSION,
    );
    const { end } = await within(url, async (session) => {
      await session.request("tools/list", {}, { stage: "tools/list" });
    });
    expect(end).toEqual({ state: "deleted", status: 200 });
    expect(requests.at(-1)).toMatchObject({ method: "DELETE", headers: { "mcp-session-id": SESSION.sessionId } });
  });

  test("is asked with an unknown session on a new connection", async () => {
    const unknown = closing(({ response }) => response.writeHead(404).end());
    const { url } = await scripted(
      {
        initialize: greeting,
        "notifications/initialized": taken,
        "tools/list": (exchange) => (exchange.message.id === "unknown-session" ? unknown(exchange) : tools(exchange)),
      },
      SESSION,
    );
    const { outcome } = await within(url, async (session) => {
      await session.request("tools/list", {}, { stage: "tools/list" });
      return await session.askWithUnknownSession?.();
    });
    expect(outcome).toBe(404);
  });

  test("gets a call once, on a connection of its own", async () => {
    const { url, steps } = await scripted(
      {
        initialize: greeting,
        "notifications/initialized": taken,
        "tools/call": closing(({ result }) => result({ content: [] })),
      },
      SESSION,
    );
    const call = async (session: ProbeSession) =>
      await session.request("tools/call", { name: "pay", arguments: {} }, { stage: "canary" });
    expect((await within(url, call)).outcome).toEqual({ content: [] });
    expect(steps().filter((step) => step === "POST tools/call")).toHaveLength(1);
  });

  test("is down when the new connection breaks too", async () => {
    const { url } = await scripted({
      initialize: greeting,
      "notifications/initialized": ({ response }) => response.socket?.destroy(),
    });
    expect(await probeFailureOf(() => within(url, async () => undefined))).toMatchObject({
      failureClass: "http.reset",
    });
  });
});

describe("the end of a session is told", () => {
  test.each<[string, Answering, SessionEnd]>([
    ["that it is deleted", ({ response }) => response.writeHead(204).end(), { state: "deleted", status: 204 }],
    [
      "that the server does not take it",
      ({ response }) => response.writeHead(405).end(),
      { state: "kept", status: 405 },
    ],
    ["that the server is failing", ({ response }) => response.writeHead(503).end(), { state: "kept", status: 503 }],
    ["that access is refused", ({ response }) => response.writeHead(401).end(), { state: "kept", status: 401 }],
    ["that the connection is cut", ({ response }) => response.socket?.destroy(), { state: "kept", status: null }],
  ])("%s", async (_words, answer, expected) => {
    const { url } = await scripted({ DELETE: answer }, SESSION);
    expect((await within(url, async () => undefined)).end).toEqual(expected);
  });

  test("that there is no answer, after two seconds", async () => {
    const { url } = await scripted({ DELETE: () => undefined }, SESSION);
    const start = performance.now();
    expect((await within(url, async () => undefined)).end).toEqual({ state: "kept", status: null });
    expect(performance.now() - start).toBeLessThan(4000);
  });

  test("also when the time of the probe is over", async () => {
    const { url, sessions } = await scripted({ "tools/list": () => undefined }, SESSION);
    const limits = limitsOf({ whole: 300 });
    const failure = await probeFailureOf(() => withSession(url, { era: "legacy", limits }, listTools));
    expect(failure.failureClass).toBe("http.timeout_headers");
    expect([...sessions]).toEqual([]);
  });

  test("that there is none, when the server gave no id", async () => {
    const { url, steps } = await scripted({});
    const { outcome, end } = await within(url, async ({ stateful }) => stateful);
    expect({ outcome, end }).toEqual({ outcome: false, end: { state: "none" } });
    expect(steps()).not.toContain("DELETE");
  });
});

describe("the server's own stream", () => {
  test.each<[string, Answering, unknown]>([
    ["begins with a byte", ({ stream }) => stream(": hello\n\n"), { state: "begins" }],
    [
      "begins in silence",
      ({ response }) => response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders(),
      { state: "begins" },
    ],
    [
      "begins, and ends after its first event",
      ({ text }) => text(200, "text/event-stream", "id: 1\ndata:\n\n"),
      { state: "begins" },
    ],
    ["ends at once", ({ text }) => text(200, "text/event-stream", ""), { state: "closed" }],
    [
      "is cut at once",
      ({ response }) => {
        response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
        response.socket?.destroySoon();
      },
      { state: "closed" },
    ],
    ["never begins", () => undefined, { state: "stalled" }],
    ["is not offered", ({ response }) => response.writeHead(405).end(), { state: "not-offered", status: 405 }],
    ["is not found", ({ response }) => response.writeHead(404).end(), { state: "not-offered", status: 404 }],
  ])("%s", async (_words, answer, expected) => {
    const { url, requests } = await scripted({ GET: answer }, SESSION);
    const limits = limitsOf({ exchange: 1000 });
    expect((await within(url, async (session) => await session.openStream?.(), { limits })).outcome).toEqual(expected);
    expect(requests.find(({ method }) => method === "GET")?.headers).toMatchObject({
      accept: "text/event-stream",
      "mcp-session-id": SESSION.sessionId,
      "mcp-protocol-version": "2025-11-25",
    });
  });

  test.each<[string, Answering, FailureClass]>([
    ["a web page", ({ text }) => text(200, "text/html", "<p>"), "http.wrong_content_type"],
    ["a failing server", ({ response }) => response.writeHead(503).end(), "http.gateway_503"],
  ])("%s is none", async (_words, answer, failureClass) => {
    const { url } = await scripted({ GET: answer }, SESSION);
    const opening = () => within(url, async (session) => await session.openStream?.());
    expect(await probeFailureOf(opening)).toMatchObject({ failureClass, stage: "stream" });
  });
});

describe("a request with a session that was never given", () => {
  test.each([200, 400, 401, 404, 503])("is answered with %d, and that is told", async (status) => {
    const answer: Answering = ({ headers, response, result }) => {
      if (headers["mcp-session-id"] === SESSION.sessionId) result({ tools: [] });
      else response.writeHead(status).end();
    };
    const { url, requests } = await scripted({ "tools/list": answer }, SESSION);
    expect((await within(url, async (session) => await session.askWithUnknownSession?.())).outcome).toBe(status);
    const sent = requests.flatMap(({ message, headers }) =>
      message.method === "tools/list" ? [headers["mcp-session-id"]] : [],
    );
    expect(sent).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  });
});
