import { type ClientRequest, type IncomingMessage, validateHeaderName, validateHeaderValue } from "node:http";
import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { startPatientTimer } from "../patient-timer.ts";
import { readBody, readText } from "./body.ts";
import { ProbeFailure } from "./failure.ts";
import type { FailureClass } from "./failure-classes.ts";
import type { HttpReply, HttpRequest } from "./http.ts";
import { deadlineFailure, type ExchangePhase, type NetworkFailure, networkFailure } from "./network-failure.ts";
import { PhaseClock } from "./phase-clock.ts";
import { proxyRefusal } from "./proxy.ts";
import type { Route } from "./route.ts";

/** What is left of a body may come to its end within these bounds, so that the connection can be used again. */
const SHORT_REST = { bytes: 64 * 1024, milliseconds: 100 };

/** How long an answer may still take that names what has to be left. */
const LAST_ANSWER_MILLISECONDS = 1000;

export interface ExchangeOptions {
  readonly request: HttpRequest;
  readonly route: Route;
  readonly begin: () => ClientRequest;
  /** Whether no exchange had this connection before. */
  readonly isNew: (socket: Socket) => boolean;
  /** Told of each new TLS connection to the origin, as soon as the server has shown its certificate. */
  readonly onCertificate: (socket: TLSSocket) => void;
  /** Told once, when the exchange is over in whatever way. */
  readonly onEnd: (exchange: Exchange) => void;
}

/** One request and its answer, under one deadline. However it ends, its timer is gone and its connection free or dropped. */
export class Exchange {
  readonly #options: ExchangeOptions;
  #stopTimer: () => void = () => undefined;
  #wire: ClientRequest | undefined;
  #tunnel: AbortController | undefined;
  #clock: PhaseClock | undefined;
  #response: IncomingMessage | undefined;
  #failure: ProbeFailure | undefined;
  #refuse: (failure: ProbeFailure) => void = () => undefined;
  #isOver = false;
  #isLeft = false;
  #certificateSeen = false;

  constructor(options: ExchangeOptions) {
    this.#options = options;
  }

  /** Sends the request; resolves with the head of the answer. */
  async send(): Promise<HttpReply> {
    return await new Promise((resolve, reject) => {
      this.#refuse = reject;
      const { request } = this.#options;
      this.#endIn(request.milliseconds, () => this.#failAs(deadlineFailure(this.#phase, request.milliseconds)));
      const wire = this.#begin();
      if (wire === undefined) return;
      wire.once("response", (response) => {
        if (this.#accept(response)) resolve(this.#replyOf(response));
      });
      wire.end(request.body);
    });
  }

  /** Ends the exchange with a failure, unless it is over; gives the failure with which it ended. */
  fail(failureClass: FailureClass, detail: string): ProbeFailure {
    this.#failure ??= new ProbeFailure(failureClass, this.#options.request.stage, detail);
    this.#refuse(this.#failure);
    this.#drop();
    return this.#failure;
  }

  /** Nobody wants the answer any more, unless the request is one of those that see to the end. */
  cancel(): void {
    const { whenCancelled = "drop", milliseconds } = this.#options.request;
    const drop = () => this.fail("probe.self", "it was cancelled");
    if (whenCancelled === "drop") drop();
    else if (whenCancelled === "await" && milliseconds > LAST_ANSWER_MILLISECONDS)
      this.#endIn(LAST_ANSWER_MILLISECONDS, drop);
  }

  get #phase(): ExchangePhase {
    return this.#clock?.phase ?? "queued";
  }

  #endIn(milliseconds: number, end: () => void): void {
    this.#stopTimer();
    this.#stopTimer = startPatientTimer(milliseconds, end);
  }

  #begin(): ClientRequest | undefined {
    const { begin, request, route } = this.#options;
    let wire: ClientRequest;
    try {
      wire = begin();
    } catch (error) {
      this.fail("probe.settings", forbiddenHeader(request.headers) ?? networkFailure(error, this.#state).detail);
      return undefined;
    }
    this.#wire = wire;
    this.#clock = new PhaseClock(wire, route.phases, (socket) => {
      const isNew = this.#options.isNew(socket);
      if (isNew && route.isTlsOfOrigin) this.#watchCertificate(socket as TLSSocket);
      return isNew;
    });
    wire.on("error", (error) => this.#onError(error));
    wire.once("upgrade", (_response, socket) => {
      socket.destroy();
      this.fail("http.malformed", "status 101, which was not asked for");
    });
    if (route.phases.isTunnel) {
      wire.once("tunnel", (attempt: AbortController) => {
        this.#tunnel = attempt;
      });
      wire.once("proxyConnect", ({ statusCode }: { readonly statusCode: number }) => {
        if (statusCode !== 200) this.#refusedByProxy(statusCode);
      });
    }
    return wire;
  }

  /**
   * A socket that refuses a certificate does not tell it any more. The answer about its revocation, which is asked for and may
   * be empty, comes before that.
   */
  #watchCertificate(socket: TLSSocket): void {
    const seen = () => {
      this.#certificateSeen = true;
      this.#options.onCertificate(socket);
    };
    socket.once("OCSPResponse", seen);
    socket.once("secureConnect", seen);
  }

  /** Whether the head is that of an answer of the server. */
  #accept(response: IncomingMessage): boolean {
    this.#response = response;
    response.on("error", (error) => this.#onError(error));
    response.once("end", () => this.#finish());
    const { proxy, phases } = this.#options.route;
    if (proxy !== undefined && !phases.isTunnel && response.statusCode === 407) {
      this.#refusedByProxy(407);
      return false;
    }
    // Nobody needs to read what is empty.
    if (response.headers["content-length"] === "0" || response.statusCode === 204) response.resume();
    return true;
  }

  #replyOf(response: IncomingMessage): HttpReply {
    const { bytes } = this.#options.request;
    const body = readBody(response, {
      bytes,
      fail: (failureClass, detail) => this.fail(failureClass, detail),
      failureOf: (error) => this.#failureOf(error),
      leave: () => this.#leave(response),
    });
    const clock = this.#clock;
    return {
      status: response.statusCode ?? 0,
      headers: headersOf(response),
      body,
      text: () => readText(body),
      discard: () => {
        // What flows is on its way out already; `false` = somebody reads at this moment, and need not wait any longer.
        if (response.readableFlowing === null) this.#leave(response);
        else if (response.readableFlowing === false && !this.#isLeft) this.#letGo();
      },
      get timings() {
        return clock?.timings ?? { total: 0, reused: false };
      },
    };
  }

  #failureOf(error: unknown): ProbeFailure | undefined {
    if (this.#failure !== undefined) return this.#failure;
    if (this.#isLeft) return undefined;
    this.#onError(error);
    return this.#failure;
  }

  #onError(error: unknown): void {
    if (!this.#isOver) this.#failAs(networkFailure(error, this.#state));
  }

  get #state() {
    return { phase: this.#phase, certificateSeen: this.#certificateSeen };
  }

  /** What goes wrong on the way to a proxy says nothing about the server. */
  #failAs({ failureClass, detail }: NetworkFailure): void {
    const { proxy, phases } = this.#options.route;
    const onTheWay: readonly ExchangePhase[] = phases.isTunnel ? ["proxy"] : ["dns", "tcp", "tls"];
    if (proxy !== undefined && onTheWay.includes(this.#phase)) this.#failAtProxy(detail);
    else this.fail(failureClass, detail);
  }

  #refusedByProxy(status: number): void {
    const { proxy } = this.#options.route;
    if (proxy !== undefined) this.#failAtProxy(proxyRefusal(status, proxy));
  }

  #failAtProxy(detail: string): void {
    this.fail("proxy.refused", `${this.#options.route.proxy?.name}: ${detail}`);
  }

  /** Nobody reads further. */
  #leave(response: IncomingMessage): void {
    if (this.#isOver) return;
    this.#isLeft = true;
    if (this.#options.request.connection === "apart" || !hasShortRest(response)) {
      this.#drop();
      return;
    }
    const left = this.#options.request.milliseconds - (this.#clock?.timings.total ?? 0);
    this.#endIn(Math.max(0, Math.min(left, SHORT_REST.milliseconds)), () => this.#drop());
    let bytes = 0;
    response.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > SHORT_REST.bytes) this.#drop();
    });
    response.resume();
  }

  #letGo(): void {
    this.#isLeft = true;
    this.#drop();
  }

  #drop(): void {
    if (this.#isOver) return;
    this.#finish();
    this.#tunnel?.abort();
    this.#response?.destroy(this.#failure);
    this.#wire?.destroy();
  }

  #finish(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#stopTimer();
    this.#clock?.stop();
    this.#options.onEnd(this);
  }
}

/** As far as can be known: a body that does not tell its length may turn out to be longer. */
function hasShortRest(response: IncomingMessage): boolean {
  if (response.destroyed || response.listenerCount("readable") > 0) return false;
  return response.complete || Number(response.headers["content-length"] ?? 0) <= SHORT_REST.bytes;
}

function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const joined: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) joined[name] = typeof value === "string" ? value : value.join(", ");
  return joined;
}

/** Which header HTTP does not allow, without what could be a secret. */
function forbiddenHeader(headers: Readonly<Record<string, string>>): string | undefined {
  for (const [index, [name, value]] of Object.entries(headers).entries()) {
    try {
      validateHeaderName(name);
    } catch {
      return `the name of header ${index + 1} is none that HTTP allows`;
    }
    try {
      validateHeaderValue(name, value);
    } catch {
      return `the value of the header ${name} has a character that HTTP does not allow`;
    }
  }
  return undefined;
}
