import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { promisify } from "node:util";
import type { JsonObject } from "../../../shared/contract/json.ts";

/** One request as it came over the wire. */
export interface Recorded {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  /** Name, value, name, value …, as they were written. */
  readonly rawHeaders: readonly string[];
  /** The JSON-RPC message, `{}` for a request without a body. */
  readonly message: JsonObject;
}

export interface Exchange extends Recorded {
  readonly response: ServerResponse;
  /** Answers with a JSON body. */
  json(status: number, body: unknown, headers?: Readonly<Record<string, string>>): void;
  /** Answers 200 with a JSON-RPC result. */
  result(result: unknown, headers?: Readonly<Record<string, string>>): void;
  /** Answers with a JSON-RPC error. */
  error(code: number, options?: { readonly status?: number; readonly message?: string; readonly data?: unknown }): void;
  /** Answers with a body of any type. */
  text(status: number, type: string | undefined, body: string, headers?: Readonly<Record<string, string>>): void;
  /** Begins an event stream with this text. */
  stream(text: string): void;
}

export type Answering = (exchange: Exchange) => void;

export interface ScriptedServer {
  readonly url: string;
  readonly requests: readonly Recorded[];
  /** The sessions that were given and not ended. */
  readonly sessions: ReadonlySet<string>;
  /** How many connections stand. */
  connections(): Promise<number>;
  /** The requests in short: `POST initialize`, `DELETE`. */
  readonly steps: () => readonly string[];
  close(): Promise<void>;
}

export const GREETING = {
  protocolVersion: "2025-11-25",
  capabilities: { tools: {} },
  serverInfo: { name: "scripted", version: "1.0.0" },
};
export const DISCOVERY = {
  supportedVersions: ["2026-07-28"],
  capabilities: { tools: {} },
  _meta: { "io.modelcontextprotocol/serverInfo": { name: "scripted", version: "1.0.0" } },
};

/**
 * A server over HTTP on a free port that gives the good answers of a legacy server, except at the steps that are named: the method
 * of a message, or that of HTTP when there is no message. `*` stands for all steps without a line of their own.
 */
export async function startScripted(
  script: Readonly<Record<string, Answering>>,
  { sessionId }: { readonly sessionId?: string } = {},
): Promise<ScriptedServer> {
  const requests: Recorded[] = [];
  const sessions = new Set<string>();
  const sessionHeader = sessionId === undefined ? {} : { "mcp-session-id": sessionId };
  const good: Readonly<Record<string, Answering>> = {
    "server/discover": ({ error }) => error(-32000, { status: 400, message: "Server not initialized" }),
    initialize: ({ result }) => {
      if (sessionId !== undefined) sessions.add(sessionId);
      result(GREETING, sessionHeader);
    },
    "notifications/initialized": ({ response }) => response.writeHead(202).end(),
    "tools/list": ({ result }) => result({ tools: [] }),
    DELETE: ({ response }) => response.writeHead(200).end(),
    GET: ({ response }) => response.writeHead(405).end(),
  };
  const server = createServer(async (request, response) => {
    const recorded = await record(request);
    requests.push(recorded);
    const step = stepOf(recorded);
    if (step === "DELETE") sessions.delete(String(recorded.headers["mcp-session-id"]));
    const answer = script[step] ?? script["*"] ?? good[step];
    if (answer === undefined) response.writeHead(500).end(`nothing is scripted for ${step}`);
    else answer(exchangeOf(recorded, response));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the listening socket has no port");
  return {
    url: `http://127.0.0.1:${address.port}/mcp`,
    requests,
    sessions,
    connections: promisify(server.getConnections.bind(server)),
    steps: () => requests.map((request) => `${request.method} ${stepOf(request)}`.replace(/^(\w+) \1$/, "$1")),
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function stepOf({ method, message }: Recorded): string {
  return typeof message.method === "string" ? message.method : method;
}

async function record(request: IncomingMessage): Promise<Recorded> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return {
    method: request.method ?? "",
    url: request.url ?? "",
    headers: request.headers,
    rawHeaders: request.rawHeaders,
    message: body === "" ? {} : JSON.parse(body),
  };
}

function exchangeOf(recorded: Recorded, response: ServerResponse): Exchange {
  const { id = null } = recorded.message;
  const text: Exchange["text"] = (status, type, body, headers = {}) => {
    response.writeHead(status, { ...(type === undefined ? {} : { "content-type": type }), ...headers }).end(body);
  };
  const json: Exchange["json"] = (status, body, headers) =>
    text(status, "application/json", JSON.stringify(body), headers);
  return {
    ...recorded,
    response,
    text,
    json,
    result: (result, headers) => json(200, { jsonrpc: "2.0", id, result }, headers),
    error: (code, { status = 200, message = "no", data } = {}) =>
      json(status, { jsonrpc: "2.0", id, error: { code, message, data } }),
    stream: (beginning) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write(beginning);
    },
  };
}

/** An event that carries a JSON-RPC result for the request of an exchange. */
export function eventOf({ message }: Pick<Recorded, "message">, result: unknown, before = ""): string {
  return `${before}data: ${JSON.stringify({ jsonrpc: "2.0", id: message.id, result })}\n\n`;
}
