import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it reached a server. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query as on the wire. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a server answers; a body that is no text is sent as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * What goes wrong instead of an answer: another answer, the connection reset before or amid the reply, no answer at all. With
 * `acts` the request takes effect all the same.
 */
export interface Fault {
  readonly reply: Answer | "reset" | "cut-off" | "stall";
  /** Part of the path that the request must have; default every path. */
  readonly on?: string;
  /** How many requests it hits, and how many pass before; default 1 and 0. */
  readonly times?: number;
  readonly after?: number;
  readonly acts?: boolean;
}

/** A page as proxies and sign-in services send it, with whatever status. */
export function htmlPage(status: number): Answer {
  const body = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Please sign in</body></html>";
  return { status, headers: { "content-type": "text/html; charset=utf-8" }, body };
}

/** A stateful server on a loopback port that keeps every request and does what it is told to do wrong. */
export abstract class FaultyServer {
  readonly requests: SeenRequest[] = [];
  readonly #faults: { readonly fault: Fault; passed: number; hits: number }[] = [];
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch((error: unknown) => {
        response.writeHead(599, { "content-type": "text/plain" }).end(`the fake failed: ${String(error)}`);
      });
    });
  }

  /** The server's own answer. */
  protected abstract answer(request: SeenRequest): Answer;

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return this;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  addFault(fault: Fault): void {
    this.#faults.push({ fault, passed: 0, hits: 0 });
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
    const fault = this.#faultFor(url);
    if (fault === undefined) return send(response, this.answer(seen));
    if (fault.acts === true) this.answer(seen);
    switch (fault.reply) {
      case "stall":
        return;
      case "reset":
        request.socket.resetAndDestroy();
        return;
      case "cut-off":
        response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
        response.write('{"ok":tr', () => request.socket.resetAndDestroy());
        return;
      default:
        send(response, fault.reply);
    }
  }

  #faultFor(path: string): Fault | undefined {
    for (const entry of this.#faults) {
      if (!path.includes(entry.fault.on ?? "") || entry.hits >= (entry.fault.times ?? 1)) continue;
      if (entry.passed < (entry.fault.after ?? 0)) {
        entry.passed += 1;
        continue;
      }
      entry.hits += 1;
      return entry.fault;
    }
    return undefined;
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const text = typeof body === "string" || body === undefined ? body : JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers }).end(text);
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
