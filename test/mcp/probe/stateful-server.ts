import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { type EventStore, StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import type { JSONRPCMessage } from "@modelcontextprotocol/sdk/types.js";

export interface StatefulServer {
  readonly url: string;
  /** The ids of the sessions that are open now. */
  readonly open: () => readonly string[];
  /** How many sessions there were in all. */
  readonly opened: () => number;
  close(): Promise<void>;
}

/**
 * A server with sessions on the SDK of the legacy era, which keeps its events, so that streams can be taken up again. Its tool
 * `late` ends its stream before it answers.
 */
export async function startStateful(): Promise<StatefulServer> {
  const transports = new Map<string, StreamableHTTPServerTransport>();
  let count = 0;
  const open = async () => {
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      eventStore: keptEvents(),
      retryInterval: 20,
      onsessioninitialized: (id) => {
        count++;
        transports.set(id, transport);
      },
      onsessionclosed: (id) => void transports.delete(id),
    });
    await createTools().connect(transport as Parameters<McpServer["connect"]>[0]);
    return transport;
  };
  const server = createServer(async (request, response) => {
    const id = request.headers["mcp-session-id"];
    const known = typeof id === "string" ? transports.get(id) : undefined;
    if (id !== undefined && known === undefined) response.writeHead(404).end();
    else await (known ?? (await open())).handleRequest(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the listening socket has no port");
  return {
    url: `http://127.0.0.1:${address.port}/mcp`,
    open: () => [...transports.keys()],
    opened: () => count,
    close: async () => {
      const closed = once(server, "close");
      for (const transport of transports.values()) await transport.close();
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function createTools(): McpServer {
  const server = new McpServer({ name: "stateful", version: "1.0.0" });
  server.registerTool("late", {}, async (extra) => {
    extra.closeSSEStream?.();
    return { content: [{ type: "text", text: "after all" }] };
  });
  return server;
}

function keptEvents(): EventStore {
  const events: { readonly id: string; readonly stream: string; readonly message: JSONRPCMessage }[] = [];
  const streamOf = (id: string) => events.find((event) => event.id === id)?.stream ?? "";
  return {
    storeEvent: async (stream, message) => {
      const id = `${stream}_${events.length}`;
      events.push({ id, stream, message });
      return id;
    },
    getStreamIdForEventId: async (id) => streamOf(id),
    replayEventsAfter: async (last, { send }) => {
      const stream = streamOf(last);
      const after = events.slice(events.findIndex(({ id }) => id === last) + 1);
      for (const event of after) if (event.stream === stream) await send(event.id, event.message);
      return stream;
    },
  };
}
