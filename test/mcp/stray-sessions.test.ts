import { afterEach, expect, test } from "@jest/globals";
import { captureTarget } from "../../shared/mcp/capture.ts";
import { type Answering, type ScriptedServer, startScripted } from "./probe/scripted-server.ts";

const STRAY = "session-that-nobody-asked-for";

let server: ScriptedServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const straying: Answering = ({ json, message }) => {
  const error = { code: -32600, message: "Missing session ID" };
  json(400, { jsonrpc: "2.0", id: message.id, error }, { "mcp-session-id": STRAY });
};
const ended = () =>
  server?.requests.flatMap(({ method, headers }) => (method === "DELETE" ? [headers["mcp-session-id"]] : []));

test("a capture ends the session that a server gave to the question for its era", async () => {
  server = await startScripted({ "server/discover": straying }, { sessionId: "its-own" });
  const headers = { Authorization: "Bearer of-the-test" };
  await captureTarget({ target: server.url, headers }, {});
  expect(ended()).toEqual([STRAY, "its-own"]);
  expect(server.requests.find(({ method }) => method === "DELETE")?.headers.authorization).toBe(headers.Authorization);
});

test("a capture that fails ends it too", async () => {
  server = await startScripted({
    "server/discover": straying,
    initialize: ({ response }) => response.writeHead(500).end(),
  });
  await expect(captureTarget({ target: server.url }, {})).rejects.toThrow();
  expect(ended()).toEqual([STRAY]);
});
