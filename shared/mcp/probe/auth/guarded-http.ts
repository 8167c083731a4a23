import { describeUrl } from "../../target.ts";
import { ProbeFailure } from "../failure.ts";
import type { Http, TlsSettings } from "../http.ts";

/** Opens a way to the origin of a URL. Nothing of the probe but what is given here is sent on it. */
export type OpenHttp = (url: URL, tls: TlsSettings) => Http;

export interface GuardedHttpOptions {
  /** What the probe is about, without user information. */
  readonly target: URL;
  readonly tls: TlsSettings;
  /** What one exchange that begins now may take. */
  readonly milliseconds: () => number;
  readonly openHttp: OpenHttp;
}

export interface GuardedRequest {
  readonly method: "GET" | "POST";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly stage: "metadata" | "token";
}

/** A small document, or why there is none: a phrase that names the place. */
export type SoughtDocument =
  | { readonly found: true; readonly url: URL; readonly value: unknown }
  | { readonly found: false; readonly reason: string };

const MAXIMUM_BYTES = 256 * 1024;

/**
 * Small exchanges with places that a server names, each on a connection of its own. Of the target's settings only the
 * authorities to trust go along; its client certificate goes to its own origin alone. Redirects are not followed.
 */
export class GuardedHttp {
  readonly #options: GuardedHttpOptions;
  readonly #foreignTls: TlsSettings;

  constructor(options: GuardedHttpOptions) {
    this.#options = options;
    const { authorities } = options.tls;
    this.#foreignTls = authorities === undefined ? {} : { authorities };
  }

  /** The answer, whatever its status. Throws the ProbeFailure of the network. */
  async send(request: GuardedRequest): Promise<{ readonly status: number; readonly text: string }> {
    const { openHttp, milliseconds } = this.#options;
    const http = openHttp(request.url, this.#tlsFor(request.url));
    try {
      const reply = await http.send({ ...request, milliseconds: Math.max(1, milliseconds()), bytes: MAXIMUM_BYTES });
      return { status: reply.status, text: await reply.text() };
    } finally {
      http.close();
    }
  }

  /**
   * The first of some places that has a JSON document. The next one is asked only when one answers that it has none; a
   * server or a network that fails ends the search.
   */
  async firstDocument(urls: readonly URL[]): Promise<SoughtDocument> {
    let reason = "";
    for (const url of urls) {
      const place = describeUrl(url);
      try {
        const headers = { accept: "application/json" };
        const { status, text } = await this.send({ method: "GET", url, headers, stage: "metadata" });
        const value = status === 200 ? parsedJson(text) : undefined;
        if (value !== undefined) return { found: true, url, value };
        reason = status === 200 ? `${place}: no JSON` : `${place}: HTTP status ${status}`;
        if (status >= 500) break;
      } catch (error) {
        if (!isForeignFailure(error)) throw error;
        return { found: false, reason: `${place}: ${error.message}` };
      }
    }
    return { found: false, reason };
  }

  #tlsFor(url: URL): TlsSettings {
    const { tls, target } = this.#options;
    return url.origin === target.origin ? tls : this.#foreignTls;
  }
}

/** Whether what was thrown is about the other side, and not about the probe or its settings. */
export function isForeignFailure(error: unknown): error is ProbeFailure {
  return error instanceof ProbeFailure && !error.failureClass.startsWith("probe.");
}

/**
 * Why a URL that a server names is not asked; `undefined` = it may be. Only https is, and http between loopback addresses.
 * `target` itself is spoken to anyway: with `open`, for what holds no secret, its own origin is always allowed.
 */
export function urlProblem(url: URL, target: URL, options: { readonly open: boolean }): string | undefined {
  if (url.username !== "" || url.password !== "") return "holds user information";
  if (url.protocol === "https:") return undefined;
  if (url.protocol === "http:" && isLoopback(url) && isLoopback(target)) return undefined;
  if (options.open && url.origin === target.origin) return undefined;
  return "is no https URL";
}

function isLoopback(url: URL): boolean {
  const host = url.hostname;
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(?:\.\d+){3}$/.test(host);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
