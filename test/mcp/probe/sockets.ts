import { once } from "node:events";
import http from "node:http";
import https from "node:https";
import { type AddressInfo, createServer, type LookupFunction, type Server, type Socket } from "node:net";
import tls from "node:tls";
import { openConnection } from "../../../shared/mcp/probe/connection.ts";
import { ProbeFailure } from "../../../shared/mcp/probe/failure.ts";
import type { Http, HttpReply, HttpRequest } from "../../../shared/mcp/probe/http.ts";

/** The servers and connections of one test, closed together. */
export class Sockets {
  readonly #servers: Server[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #connections: Http[] = [];

  /** A server that does with each connection what it is told to. Resolves with its port. */
  async tcp(onConnection: (socket: Socket) => void): Promise<number> {
    return await this.#listen(createServer(onConnection));
  }

  /** As {@link tcp}, inside TLS. */
  async tls(settings: tls.TlsOptions, onConnection: (socket: tls.TLSSocket) => void): Promise<number> {
    const server = tls.createServer(settings, onConnection);
    server.on("tlsClientError", () => undefined);
    return await this.#listen(server);
  }

  async http(onRequest: http.RequestListener): Promise<number> {
    const server = http.createServer(onRequest);
    // A client that drops its connection is what many of the tests are about.
    server.prependListener("request", (request) => request.on("error", () => undefined));
    return await this.#listen(server);
  }

  async https(settings: https.ServerOptions, onRequest: http.RequestListener): Promise<number> {
    const server = https.createServer(settings, onRequest);
    server.on("tlsClientError", () => undefined);
    return await this.#listen(server);
  }

  /** Listens on a server of any other kind. */
  async any(server: Server): Promise<number> {
    return await this.#listen(server);
  }

  /** A server that reads a request and then writes these bytes and ends. */
  async answering(...parts: readonly (string | Uint8Array)[]): Promise<number> {
    return await this.tcp((socket) => {
      socket.once("data", () => {
        for (const part of parts) socket.write(part);
        socket.end();
      });
    });
  }

  open(origin: string, options: Partial<Omit<Parameters<typeof openConnection>[0], "origin">> = {}): Http {
    const connection = openConnection({ origin: new URL(origin), tls: {}, environment: {}, ...options });
    this.#connections.push(connection);
    return connection;
  }

  /** How many connections stand at the servers. */
  get standing(): number {
    return this.#sockets.size;
  }

  /** Resolves when no connection stands at the servers any more. */
  async allGone(): Promise<void> {
    for (const socket of this.#sockets) await new Promise((resolve) => socket.once("close", resolve));
  }

  async close(): Promise<void> {
    for (const connection of this.#connections.splice(0)) connection.close();
    for (const socket of this.#sockets) socket.destroy();
    for (const server of this.#servers.splice(0)) await new Promise((resolve) => server.close(resolve));
  }

  async #listen(server: Server): Promise<number> {
    server.on("connection", (socket: Socket) => {
      this.#sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => this.#sockets.delete(socket));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    this.#servers.push(server);
    return (server.address() as AddressInfo).port;
  }
}

/** A request with everything that a test does not look at. */
export function aRequest(url: string, changes: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: "POST",
    url: new URL(url),
    headers: { "content-type": "application/json" },
    body: "{}",
    stage: "initialize",
    milliseconds: 5000,
    bytes: 1024 * 1024,
    ...changes,
  };
}

/** Sends a request and reads its answer. */
export async function textOf(connection: Http, request: HttpRequest): Promise<string> {
  const reply = await connection.send(request);
  return await reply.text();
}

export async function statusOf(reply: Promise<HttpReply>): Promise<number> {
  const { status, discard } = await reply;
  discard();
  return status;
}

/** The ProbeFailure that something ends in; anything else fails the test. */
export async function failureOf(work: () => unknown): Promise<ProbeFailure> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ProbeFailure) return error;
    throw error;
  }
  throw new Error("there was no failure");
}

/** A resolver that knows one address for every name. */
export function resolvesTo(address: string): LookupFunction {
  return (_name, options, callback) => {
    setImmediate(() => {
      if (options.all === true) callback(null, [{ address, family: 4 }]);
      else callback(null, address, 4);
    });
  };
}

/** A resolver that fails for every name. */
export function failsWith(code: string): LookupFunction {
  return (hostname, _options, callback) => {
    const error = Object.assign(new Error(code), { code, syscall: "getaddrinfo", hostname });
    setImmediate(() => callback(error, "", 0));
  };
}
