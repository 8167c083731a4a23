import { EventEmitter, once } from "node:events";
import type { BuildServer, ConnectableServer } from "../../examples/health/handshake.ts";

/** A way to build servers that counts what becomes of them. */
export interface WatchedServers {
  readonly build: BuildServer;
  built(): number;
  /** Resolves when so many of them have been closed. */
  closed(count: number): Promise<void>;
}

export function watch(buildServer: BuildServer): WatchedServers {
  const events = new EventEmitter();
  let built = 0;
  let closed = 0;
  const watched = (server: ConnectableServer): ConnectableServer => ({
    connect: async (transport) => await server.connect(transport),
    close: async () => {
      await server.close();
      closed++;
      events.emit("close");
    },
  });
  return {
    build: async () => {
      const server = await buildServer();
      built++;
      return watched(server);
    },
    built: () => built,
    closed: async (count) => {
      while (closed < count) await once(events, "close");
    },
  };
}

/** A JSON-RPC result or error; `undefined` for none at all. */
export type Answer = { readonly result: object } | { readonly error: { code: number; message: string } } | undefined;

/** A server that gives these answers by method, and good ones to a handshake. */
export function handMade(answers: Readonly<Record<string, Answer>>): ConnectableServer {
  const greeting = {
    result: {
      protocolVersion: "2025-11-25",
      capabilities: { tools: {} },
      serverInfo: { name: "hand-made", version: "1" },
    },
  };
  let close = async (): Promise<void> => {};
  return {
    connect: async (transport) => {
      transport.onmessage = (message) => {
        if (!("method" in message) || !("id" in message)) return;
        const answer = message.method in answers ? answers[message.method] : greeting;
        if (answer === undefined) return;
        void transport.send({ jsonrpc: "2.0", id: message.id, ...answer } as Parameters<typeof transport.send>[0]);
      };
      await transport.start();
      close = async () => await transport.close();
    },
    close: async () => await close(),
  };
}
