import { randomUUID } from "node:crypto";
import { EventEmitter, once } from "node:events";
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { toNodeHandler } from "@modelcontextprotocol/node";
import { McpServer as LegacyServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { createMcpHandler, McpServer } from "@modelcontextprotocol/server";

/** Answers a request instead of the server, with whatever is wrong. */
export type Fault = (response: ServerResponse, request: IncomingMessage) => void;

/** How a real server is set up: SDK 1 with or without sessions, SDK 2 for both eras or for the modern one. */
export type Kind = "stateful" | "stateless" | "dual" | "modern";

/** A request that has been answered. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A real MCP server on loopback, in this process, that can be broken and repaired. */
export interface TestServer {
  /** `127.0.0.1:port` */
  readonly address: string;
  readonly exchanges: readonly Exchange[];
  /** Sessions that nobody has ended. */
  sessions(): number;
  /** From now on this answers every POST; `undefined` repairs the server. */
  break(fault: Fault | undefined): void;
  /** Resolves when so many more POSTs have come in, whatever becomes of them. */
  asked(count: number): Promise<void>;
  /** Resolves when so many more requests of this method have been answered. */
  answered(method: string, count: number): Promise<void>;
  close(): Promise<void>;
}

export interface ServerSettings {
  readonly fault?: Fault;
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Whether clients may end their sessions. */
  readonly refuseDelete?: boolean;
  /**
   * The newest legacy revision that the server knows, as with an SDK of that time: it answers that one to whoever offers a
   * newer one, and refuses requests that name one which it does not know.
   */
  readonly newest?: "2025-06-18";
  /** Text for the model. */
  readonly instructions?: string;
}

const JSON_TYPE = { "content-type": "application/json" };
const NO_STORE_LEFT = { jsonrpc: "2.0", id: 1, error: { code: -32603, message: "no database" } };

/** Servers that listen, and with which no agent could do anything. */
export const FAULTS = {
  "a JSON-RPC error in HTTP 200": (response) => response.writeHead(200, JSON_TYPE).end(JSON.stringify(NO_STORE_LEFT)),
  "an error that quotes the request": (response, request) =>
    response
      .writeHead(200, JSON_TYPE)
      .end(JSON.stringify({ ...NO_STORE_LEFT, request: request.headers, protocolVersion: "2025-11-25" })),
  "a web page that holds the right words": (response) =>
    response.writeHead(200, { "content-type": "text/html" }).end(JSON.stringify(resultOf("2025-11-25", "2026-07-28"))),
  "the result of another protocol version": (response) =>
    response.writeHead(200, JSON_TYPE).end(JSON.stringify(resultOf("1999-01-01", "1999-01-01"))),
  "an empty body": (response) => response.writeHead(200, JSON_TYPE).end(),
  "HTTP 500": (response) => response.writeHead(500).end(),
  "a stream that stays silent": (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).write(": one moment\n\n");
  },
  "no answer at all": () => {},
} as const satisfies Readonly<Record<string, Fault>>;

function resultOf(protocolVersion: string, supported: string) {
  return { jsonrpc: "2.0", id: 1, result: { protocolVersion, supportedVersions: [supported], capabilities: {} } };
}

/** Starts a server on a free port. */
export async function startMcpServer(kind: Kind, settings: ServerSettings = {}): Promise<TestServer> {
  const events = new EventEmitter();
  const exchanges: Exchange[] = [];
  const sessions = new Map<string, StreamableHTTPServerTransport>();
  const ofToday = kind === "dual" || kind === "modern" ? sdk2(kind, settings) : sdk1(kind, settings, sessions);
  const handle = settings.newest === undefined ? ofToday : sdkOf(settings.newest, ofToday);
  let fault = settings.fault;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "", url: path = "", headers } = request;
    const body = await text(request);
    if (method === "POST") events.emit("asked");
    response.once("finish", () => {
      exchanges.push({ method, path, status: response.statusCode, headers, body });
      events.emit(method);
    });
    if (fault !== undefined && method === "POST") return void fault(response, request);
    await handle(request, response, body);
  };
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch(() => response.destroy());
  };
  const { tls } = settings;
  const http: Server = tls === undefined ? createHttpServer(onRequest) : createHttpsServer(tls, onRequest);
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  return {
    address: `127.0.0.1:${(http.address() as AddressInfo).port}`,
    exchanges,
    sessions: () => sessions.size,
    break: (next) => {
      fault = next;
    },
    asked: async (count) => {
      for (let seen = 0; seen < count; seen++) await once(events, "asked");
    },
    answered: async (method, count) => {
      for (let seen = 0; seen < count; seen++) await once(events, method);
    },
    close: async () => {
      http.close();
      http.closeAllConnections();
      await Promise.all([...sessions.values()].map((transport) => transport.close()));
    },
  };
}

type Handle = (request: IncomingMessage, response: ServerResponse, body: string) => Promise<void>;

function sdk2(kind: Kind, { instructions }: ServerSettings): Handle {
  const handler = toNodeHandler(
    createMcpHandler(() => weather(new McpServer(INFO, instructions === undefined ? {} : { instructions })), {
      legacy: kind === "modern" ? "reject" : "stateless",
    }),
  );
  return async (request, response, body) =>
    await handler(request as Parameters<typeof handler>[0], response, body === "" ? undefined : JSON.parse(body));
}

function sdk1(
  kind: Kind,
  { refuseDelete, instructions }: ServerSettings,
  sessions: Map<string, StreamableHTTPServerTransport>,
): Handle {
  return async (request, response, body) => {
    if (request.method === "DELETE" && (refuseDelete || kind === "stateless"))
      return void response.writeHead(405).end();
    const id = request.headers["mcp-session-id"];
    const existing = typeof id === "string" ? sessions.get(id) : undefined;
    if (id !== undefined && existing === undefined) return void response.writeHead(404).end();
    const transport = existing ?? (await connected());
    await transport.handleRequest(request, response, body === "" ? undefined : JSON.parse(body));
  };

  async function connected(): Promise<StreamableHTTPServerTransport> {
    const server = new LegacyServer(INFO, instructions === undefined ? {} : { instructions });
    server.registerTool("forecast", { description: "Weather of the coming days" }, async () => ({ content: [] }));
    const transport: StreamableHTTPServerTransport = new StreamableHTTPServerTransport(
      kind === "stateless"
        ? {}
        : {
            sessionIdGenerator: randomUUID,
            onsessioninitialized: (id) => void sessions.set(id, transport),
            onsessionclosed: (id) => void sessions.delete(id),
          },
    );
    await server.connect(transport as Parameters<typeof server.connect>[0]);
    return transport;
  }
}

/** As TypeScript SDK 1.20 and Python SDK 1.22 do, which know nothing newer than 2025-06-18. */
function sdkOf(newest: string, handle: Handle): Handle {
  return async (request, response, body) => {
    const named = request.headers["mcp-protocol-version"];
    if (typeof named === "string" && named > newest) {
      const error = { code: -32000, message: "Bad Request: Unsupported protocol version" };
      return void response.writeHead(400, JSON_TYPE).end(JSON.stringify({ jsonrpc: "2.0", error, id: null }));
    }
    const offered = /"protocolVersion":"([^"]*)"/.exec(body)?.[1];
    const understood = offered !== undefined && offered > newest ? body.replace(offered, newest) : body;
    await handle(request, response, understood);
  };
}

const INFO = { name: "weather", version: "1.0.0" };

function weather(server: McpServer): McpServer {
  server.registerTool("forecast", { description: "Weather of the coming days" }, async () => ({ content: [] }));
  return server;
}
