import { randomUUID } from "node:crypto";
import type { RequestListener } from "node:http";
import { toNodeHandler } from "@modelcontextprotocol/node";
import { McpServer as LegacyServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { createMcpHandler, McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import type { Identity } from "../../servers/authority.ts";
import type { Sockets } from "./sockets.ts";

/** A server on an SDK, in this process. */
export interface SdkServer {
  readonly url: string;
  /** The names of the tools that were called, in order. */
  readonly calls: readonly string[];
  /** The ids of the sessions that are open now. */
  readonly open: () => readonly string[];
  close(): Promise<void>;
}

/** A server with sessions on the SDK of the legacy era, over TLS when it gets an identity. */
export async function serveStateful(sockets: Sockets, identity?: Identity): Promise<SdkServer> {
  const calls: string[] = [];
  const transports = new Map<string, StreamableHTTPServerTransport>();
  const open = async () => {
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => void transports.set(id, transport),
      onsessionclosed: (id) => void transports.delete(id),
    });
    await legacyTools(calls).connect(transport as Parameters<LegacyServer["connect"]>[0]);
    return transport;
  };
  const onRequest: RequestListener = async (request, response) => {
    const id = request.headers["mcp-session-id"];
    const known = typeof id === "string" ? transports.get(id) : undefined;
    if (id !== undefined && known === undefined) response.writeHead(404).end();
    else await (known ?? (await open())).handleRequest(request, response);
  };
  return {
    url:
      identity === undefined
        ? `http://127.0.0.1:${await sockets.http(onRequest)}/mcp`
        : `https://localhost:${await sockets.https({ cert: identity.certificate, key: identity.key }, onRequest)}/mcp`,
    calls,
    open: () => [...transports.keys()],
    close: async () => {
      for (const transport of [...transports.values()]) await transport.close();
    },
  };
}

/** A server on the SDK of the modern era; `reject` = it speaks no other. */
export async function serveModern(sockets: Sockets, legacy: "stateless" | "reject" = "stateless"): Promise<SdkServer> {
  const calls: string[] = [];
  const handler = toNodeHandler(createMcpHandler(() => modernTools(calls), { legacy }));
  const port = await sockets.http((request, response) => {
    void handler(request as Parameters<typeof handler>[0], response);
  });
  return { url: `http://127.0.0.1:${port}/mcp`, calls, open: () => [], close: async () => undefined };
}

const ADD = {
  description: "Adds two numbers",
  inputSchema: { a: z.number(), b: z.number().max(100) },
  outputSchema: { sum: z.number() },
};

/** The tools of both: `add` works, `fail` says that it failed, `throw` fails by an error, `untouched` must never be called. */
function answers(calls: string[]) {
  const called = (name: string) => void calls.push(name);
  return {
    add: async ({ a, b }: { readonly a: number; readonly b: number }) => {
      called("add");
      const sum = a + b;
      return { content: [{ type: "text" as const, text: String(sum) }], structuredContent: { sum } };
    },
    fail: async () => {
      called("fail");
      return { isError: true, content: [{ type: "text" as const, text: "no funds" }] };
    },
    untouched: async () => {
      called("untouched");
      return { content: [] };
    },
  };
}

function legacyTools(calls: string[]): LegacyServer {
  const server = new LegacyServer({ name: "stateful", version: "1.0.0" });
  const { add, fail, untouched } = answers(calls);
  server.registerTool("add", ADD, add);
  server.registerTool("fail", { description: "Fails" }, fail);
  server.registerTool("untouched", { description: "Deletes everything" }, untouched);
  server.registerPrompt("report", { description: "A report" }, () => ({ messages: [] }));
  return server;
}

function modernTools(calls: string[]): McpServer {
  const server = new McpServer({ name: "modern", version: "2.0.0" });
  const { add, fail, untouched } = answers(calls);
  const { description } = ADD;
  server.registerTool(
    "add",
    { description, inputSchema: z.object(ADD.inputSchema), outputSchema: z.object(ADD.outputSchema) },
    add,
  );
  server.registerTool("fail", { description: "Fails" }, fail);
  server.registerTool("untouched", { description: "Deletes everything" }, untouched);
  server.registerPrompt("report", { description: "A report" }, () => ({ messages: [] }));
  return server;
}
