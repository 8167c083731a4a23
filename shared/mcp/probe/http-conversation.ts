import { setTimeout as pause } from "node:timers/promises";
import { describeUrl } from "../target.ts";
import type { Allowance, Deadline } from "./allowance.ts";
import { ProbeFailure, type ProbeStage } from "./failure.ts";
import type { FailureClass } from "./failure-classes.ts";
import type { Http, HttpReply, HttpRequest, PhaseTimings } from "./http.ts";
import type { Redaction } from "./redaction.ts";
import { type OnUnauthorized, type RefusedAccess, RefusedFailure } from "./refusal.ts";
import type { Refusal } from "./rpc-answer.ts";
import type { SessionEnd } from "./session.ts";

export interface ConversationOptions {
  readonly http: Http;
  /** The target; the session may move within its origin when redirects are allowed. */
  readonly url: URL;
  /** The user's headers. */
  readonly headers: Readonly<Record<string, string>>;
  /** Headers that prove who asks; asked for before each request, since a token may be renewed. */
  readonly credentials: () => Readonly<Record<string, string>>;
  readonly allowRedirects: boolean;
  readonly allowance: Allowance;
  readonly redaction: Redaction;
  readonly onUnauthorized: OnUnauthorized;
  /** Ends a pause when it is aborted; `http` ends the exchanges. */
  readonly cancel: AbortSignal | undefined;
  /** Told of each exchange that was answered, once it is over. */
  readonly onExchange: (stage: ProbeStage, timings: PhaseTimings) => void;
}

export interface Exchange extends Pick<HttpRequest, "method" | "headers" | "stage" | "whenCancelled" | "whenStale"> {
  readonly body?: string;
  readonly connection?: "kept" | "apart";
  readonly deadline: Deadline;
  /** Instead of the session's. */
  readonly url?: URL;
  /** Instead of those of one answer. */
  readonly bytes?: number;
  /** Told the headers of each answer, whatever it says. */
  readonly onHeaders?: ((headers: HttpReply["headers"]) => void) | undefined;
}

/** Redirects of the first request that are followed, at most. */
const HOPS = 3;

/** How much of an answer that is no result is read, to find the error in it. */
const REFUSAL_BYTES = 64 * 1024;

/** How long the end of a session may take. */
const DELETE_MILLISECONDS = 2000;

/**
 * One session's exchanges with one origin: the user's headers and credentials go with each, time and bytes are counted, and what
 * says nothing about the protocol (outages, redirects, refused access, limits) is thrown as a ProbeFailure.
 */
export class HttpConversation {
  readonly allowance: Allowance;
  readonly redaction: Redaction;
  readonly #options: ConversationOptions;
  #url: URL;
  #isSettled = false;

  constructor(options: ConversationOptions) {
    this.#options = options;
    this.allowance = options.allowance;
    this.redaction = options.redaction;
    this.#url = options.url;
  }

  /** Where the session is. */
  get url(): URL {
    return this.#url;
  }

  /** The answer to a request, when it may say something about the protocol: 2xx, or a 4xx that is no matter of access. */
  async send(exchange: Exchange): Promise<HttpReply> {
    let attempts = 0;
    for (let hops = 0; ; ) {
      const url = exchange.url ?? this.#url;
      const headers = this.#headers(exchange.headers);
      const reply = await this.#options.http.send({
        ...exchange,
        url,
        headers,
        milliseconds: this.allowance.open(exchange.deadline, exchange.stage),
        bytes: exchange.bytes ?? this.allowance.answerBytes,
      });
      exchange.onHeaders?.(reply.headers);
      const { status } = reply;
      if (status >= 300 && status < 400) {
        this.finish(reply, exchange.stage);
        this.#follow(reply, url, { hops: hops++, stage: exchange.stage });
      } else if (status === 401 || status === 403) {
        const facts = { status, url, attempt: ++attempts, authorized: isAuthorized(headers) } as const;
        await this.#askForAccess(reply, exchange, facts);
      } else {
        const outage = outageOf(reply);
        if (outage !== undefined) throw await this.#refused(outage, reply, exchange.stage);
        this.#isSettled = true;
        return reply;
      }
    }
  }

  /** Waits before something is asked again. */
  async pause(milliseconds: number): Promise<void> {
    await pause(milliseconds, undefined, { signal: this.#options.cancel });
  }

  /** The body of an answer, counted: bytes, and what they cost when they are parsed. */
  bytesOf(reply: HttpReply, stage: ProbeStage): AsyncIterable<Uint8Array> {
    const meter = this.allowance.meter(stage);
    return {
      [Symbol.asyncIterator]: () => {
        const chunks = reply.body[Symbol.asyncIterator]();
        return {
          async next() {
            const next = await chunks.next();
            try {
              if (next.done !== true) meter(next.value);
            } catch (error) {
              await chunks.return?.();
              throw error;
            }
            return next;
          },
          return: async () => (await chunks.return?.()) ?? { done: true, value: undefined },
        };
      },
    };
  }

  /** The text of an answer. */
  async textOf(reply: HttpReply, stage: ProbeStage): Promise<string> {
    const decoder = new TextDecoder();
    const parts: string[] = [];
    for await (const chunk of this.bytesOf(reply, stage)) parts.push(decoder.decode(chunk, { stream: true }));
    parts.push(decoder.decode());
    return parts.join("");
  }

  /** The beginning of an answer that only illustrates what is known already: a body that breaks off changes nothing. */
  async beginningOf(reply: HttpReply, stage: ProbeStage): Promise<string> {
    const decoder = new TextDecoder();
    let text = "";
    try {
      for await (const chunk of this.bytesOf(reply, stage)) {
        text += decoder.decode(chunk, { stream: true });
        if (text.length >= REFUSAL_BYTES) break;
      }
    } catch (error) {
      if (!(error instanceof ProbeFailure)) throw error;
    }
    return text;
  }

  /** The failure that a refusal is, fit to be shown. */
  failureOf({ failureClass, detail, reply }: Refusal, stage: ProbeStage): RefusedFailure {
    return new RefusedFailure(failureClass, { stage, detail: this.redaction.line(detail), reply });
  }

  /** Lets go of an answer, and tells how long it took; that is returned too. */
  finish(reply: HttpReply, stage: ProbeStage): PhaseTimings {
    const { timings } = reply;
    reply.discard();
    this.#options.onExchange(stage, timings);
    return timings;
  }

  /** The status of the answer to a request, whatever it is. Throws a ProbeFailure when there is no answer. */
  async statusOf(exchange: Omit<Exchange, "deadline"> & { readonly milliseconds: number }): Promise<number> {
    const reply = await this.#options.http.send({
      ...exchange,
      url: this.#url,
      headers: this.#headers(exchange.headers),
      bytes: REFUSAL_BYTES,
    });
    this.finish(reply, exchange.stage);
    return reply.status;
  }

  /** Ends the session with a DELETE that has two seconds of its own, whatever is left of the probe's. Never throws. */
  async endSession(headers: Readonly<Record<string, string>>): Promise<SessionEnd> {
    try {
      const exchange = { method: "DELETE", headers, stage: "delete", milliseconds: DELETE_MILLISECONDS } as const;
      const status = await this.statusOf({ ...exchange, whenCancelled: "send", whenStale: "repeat" });
      return { state: status >= 200 && status < 300 ? "deleted" : "kept", status };
    } catch {
      return { state: "kept", status: null };
    }
  }

  /** A later source wins over an earlier one, however its names are written. */
  #headers(own: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const credentials = this.#options.credentials();
    for (const value of Object.values(credentials)) {
      this.redaction.add(value);
      this.redaction.add(value.replace(/^\S+\s+/, ""));
    }
    const all = [this.#options.headers, credentials, own].flatMap((source) => Object.entries(source));
    return Object.fromEntries(new Map(all.map((entry) => [entry[0].toLowerCase(), entry])).values());
  }

  /** Moves the session to where its first request is redirected, or throws. The method and the body stay as they are. */
  #follow(reply: HttpReply, from: URL, { hops, stage }: { readonly hops: number; readonly stage: ProbeStage }): void {
    const { status } = reply;
    const { location } = reply.headers;
    const detail = (words: string) => this.redaction.line(`HTTP status ${status} ${words}`, 180);
    if (location === undefined || !URL.canParse(location, from.href))
      throw new ProbeFailure("http.status", stage, detail("without a place"));
    const next = new URL(location, from);
    const words = `to ${describeUrl(next)}`;
    if (next.origin !== from.origin) throw new ProbeFailure("http.redirect_cross_origin", stage, detail(words));
    const mayFollow = this.#options.allowRedirects && !this.#isSettled && FOLLOWED.has(status);
    if (!mayFollow || hops >= HOPS) {
      const many = mayFollow ? `, after ${HOPS} others` : "";
      throw new ProbeFailure("http.redirect_same_origin", stage, detail(words + many));
    }
    next.username = "";
    next.password = "";
    next.hash = "";
    this.#url = next;
  }

  async #askForAccess(
    reply: HttpReply,
    exchange: Exchange,
    facts: Pick<RefusedAccess, "status" | "url" | "attempt" | "authorized">,
  ): Promise<void> {
    const { stage, deadline } = exchange;
    const text = await this.beginningOf(reply, stage);
    this.finish(reply, stage);
    const detail = this.redaction.line(text);
    const wwwAuthenticate = reply.headers["www-authenticate"];
    const verdict = await deadline.outside(() =>
      this.#options.onUnauthorized({ ...facts, stage, wwwAuthenticate, detail }),
    );
    if (verdict !== "retry") throw verdict;
    if (facts.attempt === 1) return;
    const failureClass = facts.status === 403 ? "auth.forbidden_or_origin" : "auth.token_rejected";
    throw new ProbeFailure(failureClass, stage, detail);
  }

  async #refused(failureClass: FailureClass, reply: HttpReply, stage: ProbeStage): Promise<ProbeFailure> {
    const text = await this.beginningOf(reply, stage);
    this.finish(reply, stage);
    const after = reply.headers["retry-after"];
    const when = after === undefined ? "" : `, come again after ${after}${/^\d+$/.test(after) ? " s" : ""}`;
    const said = text.trim() === "" ? "" : `: ${text}`;
    const detail = this.redaction.line(`HTTP status ${reply.status}${when}${said}`);
    return new ProbeFailure(failureClass, stage, detail, { retryAfter: retryMilliseconds(after) });
  }
}

/** 303 asks for a GET. */
const FOLLOWED: ReadonlySet<number> = new Set([301, 302, 307, 308]);

/** The class of a status that says nothing about the protocol, `undefined` for others. */
function outageOf({ status }: HttpReply): FailureClass | undefined {
  if (status === 408) return "http.status";
  if (status === 429) return "http.rate_limited";
  if (status === 502) return "http.gateway_502";
  if (status === 503) return "http.gateway_503";
  if (status === 504) return "http.gateway_504";
  return status >= 500 ? "http.5xx" : undefined;
}

/** Seconds, or a day and a time (RFC 9110, 10.2.3). */
function retryMilliseconds(after: string | undefined): number | undefined {
  if (after === undefined) return undefined;
  const milliseconds = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
  return milliseconds > 0 ? milliseconds : undefined;
}

function isAuthorized(headers: Readonly<Record<string, string>>): boolean {
  return Object.keys(headers).some((name) => name.toLowerCase() === "authorization");
}
