// A server that is after the time and memory of its client, on loopback: `hostile-server.mjs`. On stdout: `ready <url>`. Below the
// URL, `/<era>/<place>/<kind>` is a server of that era (`modern`, `legacy`) that behaves until it is asked for its tools (place
// `list`), or for anything at all (place `start`); from then on it answers as its kind says, see ANSWERS.
import { createServer } from "node:http";
import { createGzip, constants as zlib } from "node:zlib";

const GIGABYTE = 1024 ** 3;
/** A probe reads 3 MiB of one answer, and no more. */
const MOST_OF_AN_ANSWER = 3 * 1024 * 1024 - 1000;
const PAGES = 10_000;
const TOOLS_PER_PAGE = 50;
const BLOCK = Buffer.alloc(64 * 1024, "a");
const SESSION = "4f6a1c1e-6a4e-4d0d-9b1b-2a7f3a3b7c11";

const ANSWERS = {
  /** Events that are no answer, as many as are taken. */
  events: (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    const event = `data: ${JSON.stringify({ jsonrpc: "2.0", method: "notifications/message", params: { data: "x".repeat(1000) } })}\n\n`;
    flood(response, Buffer.from(event.repeat(64)), Number.POSITIVE_INFINITY);
  },
  /** An answer that takes days. */
  trickle: (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write("{");
    const timer = setInterval(() => response.write(" "), 1000);
    response.once("close", () => clearInterval(timer));
  },
  /** One text of a gigabyte. */
  gigabyte: (response, message) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write(`{"jsonrpc":"2.0","id":${JSON.stringify(message.id)},"result":{"tools":[],"text":"`);
    flood(response, BLOCK, GIGABYTE);
  },
  /** The same, a thousandth of it on the wire. */
  gzip: (response, message) => {
    response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
    const packed = createGzip({ level: zlib.Z_BEST_COMPRESSION });
    packed.pipe(response);
    response.once("close", () => packed.destroy());
    packed.write(`{"jsonrpc":"2.0","id":${JSON.stringify(message.id)},"result":{"tools":[],"text":"`);
    flood(packed, BLOCK, GIGABYTE);
  },
  /** What is thirty times as large when it is parsed. */
  objects: (response, message) =>
    answerWithText(response, message, `[${"{},".repeat(Math.floor(MOST_OF_AN_ANSWER / 3))}{}]`),
  /** Objects that share nothing. */
  names: (response, message) => answerWithText(response, message, `[${differentNames()}]`),
  /** A list that goes on for 10,000 pages. */
  pages: (response, message) => {
    const page = Number(message.params?.cursor ?? 0);
    const tools = Array.from({ length: TOOLS_PER_PAGE }, (_, index) => ({
      name: `tool-${page}-${index}`,
      description: "One of very many.",
      inputSchema: { type: "object", properties: { text: { type: "string" } } },
    }));
    const next = page + 1 < PAGES ? { nextCursor: String(page + 1) } : {};
    answer(response, message, { resultType: "complete", ttlMs: 0, cacheScope: "private", tools, ...next });
  },
};

/** Writes as fast as it is taken, up to so many bytes. */
function flood(stream, block, bytes) {
  let left = bytes;
  const go = () => {
    while (left > 0 && !stream.destroyed) {
      left -= block.length;
      if (!stream.write(block)) return;
    }
    if (left <= 0) stream.end('"}}');
  };
  stream.on("drain", go);
  stream.on("error", () => undefined);
  go();
}

/** An empty list, and beside it a text in JSON. */
function answerWithText(response, { id }, text) {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(`{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":{"tools":[],"values":${text}}}`);
}

function differentNames() {
  const objects = [];
  for (let length = 0; length < MOST_OF_AN_ANSWER; length += objects.at(-1).length + 1)
    objects.push(`{"${objects.length.toString(36)}":1}`);
  return objects.join(",");
}

function answer(response, { id }, result) {
  const headers = { "content-type": "application/json", "mcp-session-id": SESSION };
  response.writeHead(200, headers).end(JSON.stringify({ jsonrpc: "2.0", id, result }));
}

const SERVER = { name: "hostile", version: "1.0.0" };
const GREETINGS = {
  modern: {
    "server/discover": {
      resultType: "complete",
      ttlMs: 0,
      cacheScope: "private",
      supportedVersions: ["2026-07-28"],
      capabilities: { tools: {} },
      _meta: { "io.modelcontextprotocol/serverInfo": SERVER },
    },
  },
  legacy: { initialize: { protocolVersion: "2025-11-25", capabilities: { tools: {} }, serverInfo: SERVER } },
};

const server = createServer(async (request, response) => {
  const [, era, place, kind] = request.url.split("/");
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  if (request.method !== "POST") {
    response.writeHead(request.method === "DELETE" ? 200 : 405).end();
    return;
  }
  const message = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  const greeting = GREETINGS[era][message.method];
  if (place === "start" || message.method === "tools/list") ANSWERS[kind](response, message);
  else if (greeting !== undefined) answer(response, message, greeting);
  else if (message.id === undefined) response.writeHead(202).end();
  else {
    const error = { code: -32601, message: "Method not found" };
    response.writeHead(400, { "content-type": "application/json" });
    response.end(JSON.stringify({ jsonrpc: "2.0", id: message.id, error }));
  }
});
server.listen(0, "127.0.0.1", () => console.log(`ready http://127.0.0.1:${server.address().port}`));
