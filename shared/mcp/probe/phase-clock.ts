import type { ClientRequest } from "node:http";
import type { Socket } from "node:net";
import type { PhaseTimings } from "./http.ts";
import type { ExchangePhase } from "./network-failure.ts";

/** What decides which phases a new connection goes through. */
export interface PhasesAhead {
  /** Whether the host is an IP address: no name is resolved then. */
  readonly isAddress: boolean;
  /** Whether the connection itself is TLS. */
  readonly isTls: boolean;
  /** Whether it goes through a tunnel of a proxy: then only its TLS can be seen. */
  readonly isTunnel: boolean;
}

/** Knows at every moment in which phase an exchange is, and how long each phase took. */
export class PhaseClock {
  readonly #started = performance.now();
  readonly #ahead: PhasesAhead;
  #phase: ExchangePhase = "queued";
  #entered = this.#started;
  #ended: number | undefined;
  #timings: Omit<PhaseTimings, "total"> = { reused: false };

  /** `isNew` = whether no exchange had this connection before; it is asked once, for the connection that the request gets. */
  constructor(request: ClientRequest, ahead: PhasesAhead, isNew: (socket: Socket) => boolean) {
    this.#ahead = ahead;
    if (ahead.isTunnel) {
      request.once("tunnel", () => this.#enter("proxy"));
      request.once("proxyConnect", () => this.#leave("tcp", "tls"));
    }
    request.once("socket", (socket) => this.#follow(socket, isNew(socket)));
    request.once("response", () => this.#leave("firstByte", "body"));
  }

  get phase(): ExchangePhase {
    return this.#phase;
  }

  get timings(): PhaseTimings {
    const total = (this.#ended ?? performance.now()) - this.#started;
    return { ...this.#timings, total };
  }

  /** The exchange is over. */
  stop(): void {
    this.#ended ??= performance.now();
  }

  #follow(socket: Socket, isNew: boolean): void {
    if (!isNew) {
      this.#timings = { ...this.#timings, reused: true };
      this.#enter("headers");
      return;
    }
    if (this.#ahead.isTls) socket.once("secureConnect", () => this.#leave("tls", "headers"));
    if (this.#ahead.isTunnel) return;
    this.#enter(this.#ahead.isAddress ? "tcp" : "dns");
    // A name with several addresses emits `lookup` once for each.
    if (!this.#ahead.isAddress) socket.once("lookup", () => this.#leave("dns", "tcp"));
    socket.once("connect", () => this.#leave("tcp", this.#ahead.isTls ? "tls" : "headers"));
  }

  #leave(timing: "dns" | "tcp" | "tls" | "firstByte", next: ExchangePhase): void {
    this.#timings = { ...this.#timings, [timing]: performance.now() - this.#entered };
    this.#enter(next);
  }

  #enter(phase: ExchangePhase): void {
    this.#phase = phase;
    this.#entered = performance.now();
  }
}
