import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, test } from "@jest/globals";
import { McpServer as Sdk1Server } from "@modelcontextprotocol/sdk/server/mcp.js";
import { McpServer } from "@modelcontextprotocol/server";
import { expressServer } from "../../examples/health/express-server.ts";
import { type BuildServer, type ConnectableServer, handshake } from "../../examples/health/handshake.ts";
import { healthCheck } from "../../examples/health/health-check.ts";
import { nodeServer } from "../../examples/health/node-server.ts";
import { callAsAgent } from "./agent.ts";
import { startExample, weatherServer } from "./example-servers.ts";
import { handMade, watch } from "./watched-servers.ts";

const LIMITS = { milliseconds: 2000, leastTools: 1 };
const BROKEN = { error: { code: -32603, message: "broken" } };
const SOON = { milliseconds: 50, leastTools: 1 };
const opened: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

describe.each([
  ["plain Node.js", nodeServer],
  ["Express", expressServer],
] as const)("the health handler on %s", (_name, make) => {
  async function start(options: Parameters<typeof make>[1] = {}, isBroken = false) {
    const server = await startExample((build) => make(build, { goodForMilliseconds: 0, ...options }), isBroken);
    opened.push(server.close);
    return server;
  }
  const healthOf = async (url: string, init?: RequestInit) => await fetch(`${url}/health/mcp`, init);

  test("answers 200 when the handshake works, and nobody may keep the answer", async () => {
    const { url } = await start();
    const answer = await healthOf(url);
    expect([answer.status, await answer.text()]).toEqual([200, '{"status":"ok"}']);
    expect(answer.headers.get("content-type")).toBe("application/json");
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  test("answers 503 when it does not, and 200 again when it does", async () => {
    const server = await start({}, true);
    expect((await healthOf(server.url)).status).toBe(503);
    server.setBroken(false);
    expect((await healthOf(server.url)).status).toBe(200);
  });

  test("tells the reason to the log and not to strangers", async () => {
    const reasons: unknown[] = [];
    const { url } = await start({ onFailure: (reason) => reasons.push(reason) }, true);
    const answer = await healthOf(url);
    expect(await answer.text()).toBe('{"status":"unavailable"}');
    expect([...answer.headers].join(" ")).not.toContain("database");
    expect(reasons).toEqual([expect.objectContaining({ message: "no database" })]);
  });

  test.each([
    ["HEAD", 200],
    ["POST", 405],
    ["PUT", 405],
    ["DELETE", 405],
    ["OPTIONS", 405],
  ])("answers %s with %i and no body", async (method, status) => {
    const { url } = await start();
    const answer = await healthOf(url, { method });
    expect([answer.status, await answer.text()]).toEqual([status, ""]);
    expect(answer.headers.get("allow")).toBe(status === 405 ? "GET, HEAD" : null);
  });

  test("stands beside an endpoint that agents can use", async () => {
    const { url } = await start();
    expect(await callAsAgent(`${url}/mcp`, "modern")).toBe("result");
    expect(await callAsAgent(`${url}/mcp`, "legacy")).toBe("result");
  });

  test("refuses new sessions with 503 while the handshake fails, and lets those go on that exist", async () => {
    const server = await start({}, true);
    const refused = await fetch(`${server.url}/mcp`, { method: "POST", body: "{}" });
    expect([refused.status, await refused.text()]).toEqual([503, expect.not.stringContaining("database")]);
    const headers = { "mcp-session-id": "one", "content-type": "application/json", accept: "application/json" };
    const existing = await fetch(`${server.url}/mcp`, { method: "POST", headers, body: "{}" });
    expect(existing.status).not.toBe(503);
  });

  test("answers other paths with 404, and what is no path as well", async () => {
    const { url, address } = await start();
    expect((await fetch(`${url}/health`)).status).toBe(404);
    expect(await rawAnswer(address, "GET // HTTP/1.1")).toMatch(/^HTTP\/1\.1 404 /);
  });
});

describe("a handshake within the process", () => {
  test.each<readonly [string, BuildServer]>([
    ["SDK 2", weatherServer],
    ["SDK 1", sdk1Server],
    ["SDK 2, built over time", async () => weatherServer()],
  ])("works with a server of %s, which is closed afterwards", async (_name, build) => {
    const watched = watch(build);
    await handshake(watched.build, LIMITS);
    await watched.closed(1);
  });

  test.each<readonly [string, BuildServer, RegExp]>([
    ["cannot be built", () => Promise.reject(new Error("no database")), /no database/],
    ["refuses the handshake", () => handMade({ initialize: BROKEN }), /broken/],
    ["cannot list its tools", () => handMade({ "tools/list": BROKEN }), /broken/],
    ["has no tools", () => handMade({ "tools/list": { result: { tools: [] } } }), /0 tools/],
  ])("fails when the server %s", async (_name, build, reason) => {
    const watched = watch(build);
    await expect(handshake(watched.build, LIMITS)).rejects.toThrow(reason);
    await watched.closed(watched.built());
  });

  test("asks for no tools when none are wanted", async () => {
    await handshake(() => new McpServer({ name: "prompts", version: "1" }), { ...LIMITS, leastTools: 0 });
  });

  test.each<readonly [string, BuildServer]>([
    ["in the handshake", () => handMade({ initialize: undefined })],
    ["in the list of tools", () => handMade({ "tools/list": undefined })],
  ])("ends in time when the server hangs %s, which is closed all the same", async (_name, build) => {
    const watched = watch(build);
    await expect(handshake(watched.build, SOON)).rejects.toThrow("no handshake within 50 ms");
    await watched.closed(1);
  });

  test("closes a server that is built too late", async () => {
    let build: (server: McpServer) => void = () => {};
    const late = new Promise<McpServer>((resolve) => {
      build = resolve;
    });
    const watched = watch(() => late);
    await expect(handshake(watched.build, SOON)).rejects.toThrow("no handshake");
    build(weatherServer());
    await watched.closed(1);
  });
});

describe("a health check", () => {
  test("asks once for all who ask at the same time, and again when the answer is old", async () => {
    let now = 0;
    const watched = watch(weatherServer);
    const check = healthCheck(watched.build, { goodForMilliseconds: 1000, now: () => now });
    expect(await Promise.all([check(), check(), check()])).toEqual([true, true, true]);
    now = 999;
    await check();
    expect(watched.built()).toBe(1);
    now = 1000;
    await check();
    expect(watched.built()).toBe(2);
  });
});

function sdk1Server(): ConnectableServer {
  const server = new Sdk1Server({ name: "weather", version: "1.0.0" });
  server.registerTool("forecast", { description: "Weather of the coming days" }, async () => ({ content: [] }));
  return server as unknown as ConnectableServer;
}

/** What a server answers to a request line that no client library would send. */
async function rawAnswer(address: string, requestLine: string): Promise<string> {
  const [host, port] = address.split(":");
  const socket = connect(Number(port), host);
  socket.write(`${requestLine}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  return await text(socket);
}
