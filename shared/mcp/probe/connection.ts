import type { Agent } from "node:http";
import type { LookupFunction, Socket } from "node:net";
import { shownCertificate } from "./certificate.ts";
import { Exchange } from "./exchange.ts";
import { ProbeFailure } from "./failure.ts";
import type { CertificateFacts, Http, HttpReply, HttpRequest, TlsSettings } from "./http.ts";
import type { ProxyEnvironment } from "./proxy.ts";
import { type Route, routeTo } from "./route.ts";

export interface ConnectionOptions {
  /** The only origin that requests may go to. */
  readonly origin: URL;
  /** One object for many probes of the same settings spares reading them again. */
  readonly tls: TlsSettings;
  /** Holds `https_proxy`, `http_proxy`, `all_proxy` and `no_proxy`, in lower or upper case. */
  readonly environment: ProxyEnvironment;
  /** Resolves host names; default: as the machine does. */
  readonly lookup?: LookupFunction;
  /** Ends every exchange but those that leave, when it is aborted. */
  readonly cancel?: AbortSignal | undefined;
}

/**
 * A way to an origin that shares no connection with any other. Nothing is sent yet. Throws a ProbeFailure `probe.settings` for
 * TLS or proxy settings that cannot be used.
 */
export function openConnection(options: ConnectionOptions): Http {
  return new Connection(options);
}

class Connection implements Http {
  readonly #origin: string;
  readonly #route: Route;
  readonly #kept: Agent;
  readonly #apart: Agent;
  readonly #exchanges = new Set<Exchange>();
  readonly #cancel: AbortSignal | undefined;
  readonly #onCancel = (): void => {
    for (const exchange of this.#exchanges) exchange.cancel();
  };
  /** Those that an exchange had. Node does not say so of one that a waiting request gets the moment it is free. */
  readonly #known = new WeakSet<Socket>();
  #certificate: CertificateFacts | undefined;
  #isClosed = false;

  constructor(options: ConnectionOptions) {
    this.#origin = options.origin.origin;
    this.#route = routeTo(options);
    this.#cancel = options.cancel;
    this.#cancel?.addEventListener("abort", this.#onCancel);
    this.#kept = this.#route.createAgent({ keepAlive: true, maxSockets: 1 });
    this.#apart = this.#route.createAgent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });
  }

  get certificate(): CertificateFacts | undefined {
    return this.#certificate;
  }

  async send(request: HttpRequest): Promise<HttpReply> {
    if (this.#isClosed)
      throw new ProbeFailure("probe.self", request.stage, "a request on a connection that was closed");
    if (request.url.origin !== this.#origin)
      throw new ProbeFailure("probe.self", request.stage, "a request to another origin than that of the connection");
    if (this.#cancel?.aborted === true && request.whenCancelled !== "send")
      throw new ProbeFailure("probe.self", request.stage, "a request after the end");
    const start = performance.now();
    let isReused = false;
    try {
      return await this.#exchange(request, (reused) => {
        isReused = reused;
      });
    } catch (error) {
      const isStale = isReused && error instanceof ProbeFailure && error.failureClass === "http.reset";
      const milliseconds = Math.floor(request.milliseconds - (performance.now() - start));
      if (!isStale || request.whenStale !== "repeat" || milliseconds < 1) throw error;
      // Not on another that is closed as well: the agent keeps one, and that one is gone.
      return await this.#exchange({ ...request, milliseconds }, () => undefined);
    }
  }

  async #exchange(request: HttpRequest, onConnection: (reused: boolean) => void): Promise<HttpReply> {
    const agent = request.connection === "apart" ? this.#apart : this.#kept;
    const exchange = new Exchange({
      request,
      route: this.#route,
      begin: () => this.#route.begin(request, agent),
      isNew: (socket) => {
        const isNew = !this.#known.has(socket);
        this.#known.add(socket);
        onConnection(!isNew);
        return isNew;
      },
      onCertificate: (socket) => {
        this.#certificate ??= shownCertificate(socket);
      },
      onEnd: (ended) => this.#exchanges.delete(ended),
    });
    this.#exchanges.add(exchange);
    return await exchange.send();
  }

  close(): void {
    this.#isClosed = true;
    this.#cancel?.removeEventListener("abort", this.#onCancel);
    for (const exchange of this.#exchanges) exchange.fail("probe.self", "the connection was closed before the end");
    this.#kept.destroy();
    this.#apart.destroy();
  }
}
