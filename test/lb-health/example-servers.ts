import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { McpServer } from "@modelcontextprotocol/server";

/** A server of `examples/health` on loopback, that can be broken and repaired. */
export interface ExampleServer {
  /** `127.0.0.1:port` */
  readonly address: string;
  readonly url: string;
  /** How many requests for a path have arrived; without one, for any. */
  requests(path?: string): number;
  /** Whether building the MCP server fails from now on, as it does without a database. */
  setBroken(isBroken: boolean): void;
  /** From now on every request is read and its connection cut. */
  cutOff(): void;
  close(): Promise<void>;
}

type MakeServer = (buildServer: () => McpServer) => Server | RequestListener;

export async function startExample(make: MakeServer, isBroken = false): Promise<ExampleServer> {
  let broken = isBroken;
  let cut = false;
  const requested: (string | undefined)[] = [];
  const made = make(() => {
    if (broken) throw new Error("no database");
    return weatherServer();
  });
  const http = typeof made === "function" ? createServer(made) : made;
  http.prependListener("request", (request) => {
    requested.push(request.url);
    if (cut) request.socket.destroy();
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const address = `127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    address,
    url: `http://${address}`,
    requests: (path) => requested.filter((one) => path === undefined || one === path).length,
    setBroken: (next) => {
      broken = next;
    },
    cutOff: () => {
      cut = true;
    },
    close: async () => {
      http.close();
      http.closeAllConnections();
    },
  };
}

/** A server with one tool. */
export function weatherServer(): McpServer {
  const server = new McpServer({ name: "weather", version: "1.0.0" });
  server.registerTool("forecast", { description: "Weather of the coming days" }, async () => ({ content: [] }));
  return server;
}
