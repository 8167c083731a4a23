// Real MCP servers on loopback, one for each of many ports: `probe-servers.mjs modern|legacy <count> alike|different`. Modern = a
// server of both eras without sessions, made with the SDK of the modern era; legacy = with sessions, made with the SDK of the
// legacy era. All have the same tools, or the schema of each tool is another one on each server. On stdout: `ready <JSON list of
// URLs>`. The first of the servers, which is one more than the count, also tells what it was asked: `GET <url>/requests` is the
// list of requests since the last question, and how many all servers together have got since then.
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { toNodeHandler } from "@modelcontextprotocol/node";
import { Server as LegacyServer } from "@modelcontextprotocol/sdk/server/index.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { createMcpHandler, Server } from "@modelcontextprotocol/server";
import { contractPair } from "./contracts.mjs";

const TOOLS = 10;
const [era, count, likeness] = process.argv.slice(2);
const { tools: baseline } = contractPair({ tools: TOOLS }).baseline;
const IDENTITY = { name: "one-of-many", version: "1.0.0" };
const OPTIONS = { capabilities: { tools: {} }, instructions: "One of many." };

function toolsOf(index) {
  if (likeness === "alike") return baseline;
  return baseline.map(({ inputSchema, ...tool }) => {
    const properties = { ...inputSchema.properties, [`server-${index}`]: { type: "string" } };
    return { ...tool, inputSchema: { ...inputSchema, properties } };
  });
}

function modernHandler(tools) {
  const handler = createMcpHandler(() => {
    const server = new Server(IDENTITY, OPTIONS);
    server.setRequestHandler("tools/list", () => ({ tools }));
    return server;
  });
  return toNodeHandler(handler);
}

function legacyHandler(tools) {
  const sessions = new Map();
  const open = async () => {
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => sessions.set(id, transport),
      onsessionclosed: (id) => sessions.delete(id),
    });
    const server = new LegacyServer(IDENTITY, OPTIONS);
    server.setRequestHandler(ListToolsRequestSchema, () => ({ tools }));
    await server.connect(transport);
    return transport;
  };
  return async (request, response, body) => {
    const id = request.headers["mcp-session-id"];
    const known = sessions.get(id);
    if (id !== undefined && known === undefined) {
      response.writeHead(404).end();
      return;
    }
    await (known ?? (await open())).handleRequest(request, response, body);
  };
}

let recorded = [];
let total = 0;

/** A server on a port of its own; the requests to one of them are kept. */
async function start(handle, isRecorded) {
  const server = createServer(async (request, response) => {
    if (isRecorded && request.url?.endsWith("/requests") === true) {
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ recorded, total }));
      [recorded, total] = [[], 0];
      return;
    }
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString("utf8");
    total += 1;
    if (isRecorded) recorded.push({ method: request.method, headers: request.headers, body });
    await handle(request, response, body === "" ? undefined : JSON.parse(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${server.address().port}/mcp`;
}

const urls = [];
for (let index = 0; index <= Number(count); index++) {
  const handler = era === "modern" ? modernHandler : legacyHandler;
  urls.push(await start(handler(toolsOf(index)), index === 0));
}
console.log(`ready ${JSON.stringify(urls)}`);
