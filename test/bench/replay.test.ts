import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { messagesIn, ofOneEra, type RecordedRequest, replay, withoutSecondSample } from "../../bench/replay.mjs";

const PAGES = [request("tools/list"), request("tools/list", { cursor: "2" })];
const END: RecordedRequest = { method: "DELETE", headers: {}, body: "" };

describe("the requests that a client cannot do without", () => {
  test("hold no server/discover where the session was opened by initialize", () => {
    const opening = [request("initialize"), request("notifications/initialized")];
    const requests = [modern("server/discover"), ...opening, ...PAGES, END];
    expect(ofOneEra(requests)).toEqual([...opening, ...PAGES, END]);
  });

  test("hold server/discover where it is the opening itself, and no handshake beside it", () => {
    const opening = modern("server/discover");
    const pages = [modern("tools/list"), modern("tools/list", { cursor: "2" })];
    const handshake = [request("initialize"), request("notifications/initialized"), END];
    expect(ofOneEra([opening, ...handshake, ...pages])).toEqual([opening, ...pages]);
  });

  test("hold each page of each list once when one sample is enough", () => {
    const other = request("prompts/list");
    const requests = [request("initialize"), ...PAGES, other, ...PAGES, other, END];
    expect(withoutSecondSample(requests)).toEqual([request("initialize"), ...PAGES, other, END]);
  });
});

test("a replay goes on in the session that it is given, and knows no more of another than the recording", async () => {
  const seen: (string | undefined)[] = [];
  const server = createServer((asked, response) => {
    seen.push(asked.headers["mcp-session-id"]?.toString());
    response.writeHead(200, { "mcp-session-id": "now" }).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const within = (session: string) => ({ ...request("tools/list"), headers: { "mcp-session-id": session } });
  await replay(`http://127.0.0.1:${port}/mcp`, [
    request("initialize"),
    within("then"),
    within("never-given"),
    within("then"),
  ]);
  server.closeAllConnections();
  server.close();
  expect(seen).toEqual([undefined, "now", "never-given", "now"]);
});

describe("the messages of a reply", () => {
  const message = { jsonrpc: "2.0", id: 1, result: {} };
  test.each<readonly [string, string, string, readonly unknown[]]>([
    ["JSON", "application/json", JSON.stringify(message), [message]],
    ["events", "text/event-stream", `: hello\nid: 1\ndata: ${JSON.stringify(message)}\n\n`, [message]],
    ["nothing that can be read", "text/plain", "accepted", []],
  ])("stand in %s", async (_words, type, body, messages) => {
    expect(await messagesIn(new Response(body, { headers: { "content-type": type } }), "POST")).toEqual(messages);
  });

  test("are not waited for in a stream that has no end", async () => {
    const endless = new ReadableStream({ pull: () => new Promise(() => {}) });
    const response = new Response(endless, { headers: { "content-type": "text/event-stream" } });
    expect(await messagesIn(response, "GET")).toEqual([]);
  });
});

function modern(method: string, params: Readonly<Record<string, string>> = {}): RecordedRequest {
  return request(method, { ...params, _meta: { "io.modelcontextprotocol/protocolVersion": "2026-07-28" } });
}

function request(method: string, params: Readonly<Record<string, unknown>> = {}): RecordedRequest {
  return { method: "POST", headers: {}, body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }) };
}
