import type { AddressInfo } from "node:net";
import { connect, type Socket } from "node:net";
import { createServer, type Server } from "node:tls";
import type { Identity } from "./authority.ts";

/** Speaks TLS on a loopback port for a server that does not: what comes is passed on as it is, an abrupt end too. */
export class TlsFront {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(server: Server) {
    this.#server = server;
  }

  /** In front of the server at this http origin. */
  static async open(origin: string, { certificate, key }: Identity): Promise<TlsFront> {
    const port = Number(new URL(origin).port);
    const server = createServer({ cert: certificate, key });
    const front = new TlsFront(server);
    server.on("secureConnection", (outside) => front.#join(outside, connect(port, "127.0.0.1")));
    server.on("tlsClientError", () => undefined);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return front;
  }

  get origin(): string {
    return `https://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #join(outside: Socket, inside: Socket): void {
    for (const [one, other] of [
      [outside, inside],
      [inside, outside],
    ] as const) {
      this.#sockets.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        this.#sockets.delete(one);
        other.destroy();
      });
    }
  }
}
