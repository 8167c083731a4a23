// A real MCP server on loopback whose list of tools has two pages: `two-page-server.mjs modern|legacy <delay>`. Every reply comes
// `delay` milliseconds late, as over a network. On stdout: `ready <url>`. `GET <url>/requests` is the list of all requests since it
// was last asked for: method, headers and body. Modern = server/discover, without sessions, and initialize for clients of the legacy
// era; legacy = initialize alone, with sessions.
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { setTimeout as after } from "node:timers/promises";
import { toNodeHandler } from "@modelcontextprotocol/node";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { contractPair } from "./contracts.mjs";

const [era, delay] = process.argv.slice(2);
const TOOLS_PER_PAGE = 25;
const { tools } = contractPair({ tools: 2 * TOOLS_PER_PAGE }).baseline;
const IDENTITY = { name: "two-pages", version: "1.0.0" };
const OPTIONS = { capabilities: { tools: {} }, instructions: "Read both pages." };

function page(cursor) {
  return cursor === undefined
    ? { tools: tools.slice(0, TOOLS_PER_PAGE), nextCursor: "2" }
    : { tools: tools.slice(TOOLS_PER_PAGE) };
}

async function modernHandler() {
  const { createMcpHandler, Server } = await import("@modelcontextprotocol/server");
  const handler = createMcpHandler(() => {
    const server = new Server(IDENTITY, OPTIONS);
    server.setRequestHandler("tools/list", ({ params }) => page(params?.cursor));
    return server;
  });
  return toNodeHandler(handler);
}

async function legacyHandler() {
  const { Server } = await import("@modelcontextprotocol/sdk/server/index.js");
  const { ListToolsRequestSchema } = await import("@modelcontextprotocol/sdk/types.js");
  const sessions = new Map();
  const open = async () => {
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => sessions.set(id, transport),
      onsessionclosed: (id) => sessions.delete(id),
    });
    const server = new Server(IDENTITY, OPTIONS);
    server.setRequestHandler(ListToolsRequestSchema, ({ params }) => page(params?.cursor));
    await server.connect(transport);
    return transport;
  };
  return async (request, response, body) => {
    const transport = sessions.get(request.headers["mcp-session-id"]) ?? (await open());
    await transport.handleRequest(request, response, body);
  };
}

const handle = era === "modern" ? await modernHandler() : await legacyHandler();
let requests = [];

const server = createServer(async (request, response) => {
  if (request.url?.endsWith("/requests") === true) {
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(requests));
    requests = [];
    return;
  }
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  requests.push({ method: request.method, headers: request.headers, body: text });
  await after(Number(delay));
  await handle(request, response, text === "" ? undefined : JSON.parse(text));
});
server.listen(0, "127.0.0.1", () => console.log(`ready http://127.0.0.1:${server.address().port}/mcp`));
