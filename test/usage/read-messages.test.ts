import { describe, expect, test } from "@jest/globals";
import { aCall, readAll } from "./builders.ts";

const lines = (...values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");
const request = (params: object = { name: "search", arguments: { q: "x" } }) => ({
  jsonrpc: "2.0",
  id: 1,
  method: "tools/call",
  params,
});
const hello = (name: string) => ({
  jsonrpc: "2.0",
  id: 0,
  method: "initialize",
  params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name, version: "1" } },
});
const NOON = Date.UTC(2026, 10, 1, 12);

describe("a log of MCP messages", () => {
  test("holds the calls among its requests; other messages are no calls and no trouble", async () => {
    const log = lines(
      { jsonrpc: "2.0", method: "notifications/initialized" },
      request(),
      { jsonrpc: "2.0", id: 1, result: { content: [] } },
      { jsonrpc: "2.0", id: 2, method: "tools/list" },
      request({ name: "list" }),
    );
    expect(await readAll(log)).toEqual({
      calls: [aCall({ arguments: { q: "x" } }), aCall({ tool: "list" })],
      records: 5,
      unreadable: [],
    });
  });

  test.each([
    ["an object", { timestamp: "2026-11-01T12:00:00Z", direction: "in", message: request() }],
    ["a text", { ts: NOON / 1_000, msg: JSON.stringify(request()) }],
    ["an object further down", { "@timestamp": NOON, log: { level: "info", payload: request() } }],
    ["a text further down", { time: "2026-11-01 12:00:00,000", http: { body: ` ${JSON.stringify(request())}` } }],
  ])("may hold each message as %s inside of an entry, with the time of the entry", async (_, entry) => {
    expect(await readAll(lines(entry))).toMatchObject({ calls: [{ tool: "search", arguments: { q: "x" }, at: NOON }] });
  });

  test("may hold several messages a line", async () => {
    expect((await readAll(lines([request(), request()]))).calls).toHaveLength(2);
  });

  test("names the client in the request since 2026-07-28", async () => {
    const about = { "io.modelcontextprotocol/clientInfo": { name: "desk-agent", version: "1" } };
    const { calls } = await readAll(lines(hello("other"), request({ name: "search", _meta: about })));
    expect(calls[0]?.client).toBe("desk-agent");
  });

  test("names the client once a session before, and later sessions are of others", async () => {
    const { calls } = await readAll(lines(request(), hello("first"), request(), hello("second"), request()));
    expect(calls.map(({ client }) => client)).toEqual([null, "first", "second"]);
  });

  test("keeps sessions apart by their ids", async () => {
    const entry = (sessionId: string, message: object) => ({ sessionId, message });
    const log = lines(
      entry("1", hello("first")),
      entry("2", hello("second")),
      entry("1", request()),
      entry("2", request()),
      entry("3", request()),
    );
    expect((await readAll(log)).calls.map(({ client }) => client)).toEqual(["first", "second", null]);
  });

  test.each([
    ["without params", { jsonrpc: "2.0", id: 1, method: "tools/call" }, "a tools/call request names no tool"],
    ["without a name", request({ arguments: {} }), "a tools/call request names no tool"],
    [
      "with arguments that are no object",
      request({ name: "search", arguments: [1] }),
      "the arguments of a tools/call request are not an object",
    ],
  ])("tells of a call %s", async (_, message, problem) => {
    expect((await readAll(lines(message))).unreadable).toEqual([{ line: 1, problem }]);
  });

  test("tells of an entry whose message was cut off", async () => {
    const text = JSON.stringify(request()).slice(0, -10);
    expect((await readAll(lines({ msg: text }))).unreadable).toHaveLength(1);
  });
});
