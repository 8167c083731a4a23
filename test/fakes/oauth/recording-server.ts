import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";

/** A request as it reached a server. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query as on the wire. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a server answers. `never` = the connection stays open without an answer. */
export type Answer =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
      /** Half of the body is followed by a reset, or by nothing. */
      readonly half?: "reset" | "stall";
    }
  | "never";

/** Certificate and key in PEM, for a server on TLS. */
export interface ServerIdentity {
  readonly certificate: string;
  readonly key: string;
}

/** A server on a loopback port of its own that keeps every request, and answers some paths as a test wants it. */
export abstract class RecordingServer {
  readonly requests: SeenRequest[] = [];
  /** Answers by path that replace the server's own. */
  readonly instead = new Map<string, Answer>();
  readonly #server: Server;
  readonly #scheme: "http" | "https";
  #port = 0;

  constructor(identity?: ServerIdentity) {
    const handle = (request: IncomingMessage, response: ServerResponse) => {
      this.#handle(request, response).catch((error: unknown) => {
        response.writeHead(599, { "content-type": "text/plain" }).end(`the fake failed: ${String(error)}`);
      });
    };
    this.#scheme = identity === undefined ? "http" : "https";
    this.#server =
      identity === undefined
        ? createServer(handle)
        : createTlsServer({ cert: identity.certificate, key: identity.key }, handle);
  }

  /** The server's own answer. */
  protected abstract answer(request: SeenRequest): Answer | Promise<Answer>;

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  get origin(): string {
    return `${this.#scheme}://localhost:${this.#port}`;
  }

  /** The requests for a path, query aside. */
  seen(path: string): readonly SeenRequest[] {
    return this.requests.filter((request) => request.path.split("?")[0] === path);
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", url = "/", headers } = request;
    const seen = { method, path: url, headers, body: await readText(request) };
    this.requests.push(seen);
    const answer = this.instead.get(url.split("?")[0] ?? "") ?? (await this.answer(seen));
    if (answer === "never") return;
    const { status, body } = answer;
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const typed = { "content-type": "application/json", ...answer.headers };
    if (answer.half === undefined) {
      response.writeHead(status, typed).end(text);
      return;
    }
    response.writeHead(status, { ...typed, "content-length": Buffer.byteLength(text) });
    response.write(text.slice(0, text.length / 2), () => {
      if (answer.half === "reset") request.socket.resetAndDestroy();
    });
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
