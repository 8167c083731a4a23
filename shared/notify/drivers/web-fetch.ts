import { type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { ProbeFailure } from "../../mcp/probe/failure.ts";
import { type ProxyEnvironment, proxyFor, TunnelAgent } from "../../mcp/probe/proxy.ts";
import { systemErrorCode } from "../../policy/system-error.ts";
import { NoticeFailure } from "../channel.ts";

/** The part of `fetch` that notices need. */
export type WebFetch = (
  url: string | URL,
  options: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly signal?: AbortSignal | null | undefined;
  },
) => Promise<Response>;

/** A request that got no reply that can be used; `sent` = whether it may have been carried out all the same. */
export class WebFetchError extends Error {
  readonly sent: boolean;

  constructor(message: string, sent: boolean, options?: ErrorOptions) {
    super(message, options);
    this.name = "WebFetchError";
    this.sent = sent;
  }
}

/**
 * A `fetch` that only posts, through the proxy that the environment names, and gives up at the end of the signal, at a redirect
 * (it would carry the secret elsewhere) and after so many bytes. Its errors name neither address nor headers: a webhook's
 * address is a secret.
 */
export function webFetch(options: {
  readonly environment: ProxyEnvironment;
  readonly signal: AbortSignal;
  readonly bytes?: number;
}): WebFetch {
  return async (address, { headers, body, signal }) => {
    const signals = signal ? AbortSignal.any([signal, options.signal]) : options.signal;
    const { status, replyHeaders, text } = await post({
      url: new URL(address),
      headers,
      body,
      signal: signals,
      environment: options.environment,
      bytes: options.bytes ?? REPLY_BYTES,
    });
    if (status >= 300 && status < 400)
      throw new WebFetchError(`answered with the redirect ${status}, which is refused`, true);
    return new Response([204, 205].includes(status) ? null : text, { status, headers: replyHeaders });
  };
}

/** An address to post to. Throws a NoticeFailure for anything but https; `http` is for tests on this machine alone. */
export function postAddress(text: string, name: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw new NoticeFailure("misconfigured", `${name} is no URL`);
  const isLocal = url.protocol === "http:" && LOOPBACK.includes(url.hostname);
  if (url.protocol === "https:" || isLocal) return url;
  throw new NoticeFailure("misconfigured", `${name} is no https URL, and a secret must not travel in the clear`);
}

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];
const REPLY_BYTES = 1024 * 1024;

interface Post {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
  readonly environment: ProxyEnvironment;
  readonly bytes: number;
}

interface Reply {
  readonly status: number;
  readonly replyHeaders: Headers;
  readonly text: string;
}

async function post(call: Post): Promise<Reply> {
  call.signal.throwIfAborted();
  return await new Promise((resolve, reject) => {
    let isConnected = false;
    const request = begin(call);
    const fail = (error: unknown): void => reject(failureOf(error, { isConnected, isAborted: call.signal.aborted }));
    request.once("socket", (socket) => {
      // A connection that was kept stands already.
      isConnected = !socket.connecting;
      if (isConnected) return;
      socket.once("connect", () => {
        isConnected = true;
      });
    });
    request.once("error", fail);
    request.once("response", (response) => {
      readReply(response, call.bytes).then(resolve, (error: unknown) => {
        request.destroy();
        fail(error);
      });
    });
    request.end(call.body);
  });
}

function begin({ url, headers, body, signal, environment }: Post): ClientRequest {
  const sized = {
    "accept-encoding": "identity",
    ...headers,
    "content-length": String(Buffer.byteLength(body)),
  };
  const options = { method: "POST", headers: sized, signal };
  // Without TLS it is this machine, see postAddress.
  if (url.protocol !== "https:") return httpRequest(url, options);
  const proxy = proxyOrFailure(url, environment);
  // NODE_TLS_REJECT_UNAUTHORIZED of the environment decides nothing here.
  const secure = { rejectUnauthorized: true };
  const tunnel = { keepAlive: false, maxSockets: 1, toProxy: secure, inside: secure };
  const agent = proxy === undefined ? {} : { agent: new TunnelAgent(proxy, tunnel) };
  const request = httpsRequest(url, { ...options, ...secure, ...agent });
  // What the tunnel is told to do is not ended with the request.
  request.on("tunnel", (attempt: AbortController) =>
    signal.addEventListener("abort", () => attempt.abort(), { once: true }),
  );
  return request;
}

function proxyOrFailure(url: URL, environment: ProxyEnvironment) {
  try {
    return proxyFor(url, environment);
  } catch (error) {
    if (!(error instanceof ProbeFailure)) throw error;
    throw new NoticeFailure("misconfigured", error.detail, { cause: error });
  }
}

async function readReply(response: IncomingMessage, limit: number): Promise<Reply> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limit) throw new WebFetchError(`the reply is longer than ${limit} bytes`, true);
    chunks.push(chunk);
  }
  const names = Object.entries(response.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  return {
    status: response.statusCode ?? 0,
    replyHeaders: new Headers(names),
    text: Buffer.concat(chunks).toString("utf8"),
  };
}

function failureOf(
  error: unknown,
  { isConnected, isAborted }: { readonly isConnected: boolean; readonly isAborted: boolean },
) {
  if (error instanceof WebFetchError) return error;
  if (isAborted) return new WebFetchError("no answer in time", isConnected, { cause: error });
  const code = systemErrorCode(error);
  const words = code === undefined ? "the connection failed" : (CODES[code] ?? `the connection failed (${code})`);
  return new WebFetchError(words, isConnected, { cause: error });
}

const CODES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection was refused (ECONNREFUSED)",
  ECONNRESET: "the connection was reset (ECONNRESET)",
  ENOTFOUND: "the host name is not known (ENOTFOUND)",
  EAI_AGAIN: "the host name could not be looked up (EAI_AGAIN)",
};
