import type { FetchLike } from "@modelcontextprotocol/client";
import { isJsonObject, type Json, type JsonObject } from "../contract/json.ts";
import type { Budget } from "./budget.ts";
import type { CaptureError } from "./capture-error.ts";
import type { DiscoverTap } from "./discover-tap.ts";
import { failureOf, statusError } from "./reply-failure.ts";
import { foreign, headerSetting, type Side, sideError } from "./side.ts";
import { describeUrl } from "./target.ts";

export interface GateOptions {
  readonly budget: Budget;
  /**
   * `streamable`: a POST is answered by a message or a stream of them. `sse`: the transport of 2024, answers come through
   * one stream that is opened by GET.
   */
  readonly transport: "streamable" | "sse";
  /** Whether an Authorization header is sent. */
  readonly authorized: boolean;
  /** Told the reply to `server/discover`. */
  readonly discoverTap?: DiscoverTap;
  /** Told the session that an answer to `server/discover` names: nobody asked for it, and somebody has to end it. */
  readonly onStraySession?: (id: string) => void;
}

/**
 * A `fetch` for the SDK's transports that counts and caps every byte of a reply and throws a CaptureError for all that says
 * nothing about the protocol: outages, refusals, redirects, other content than MCP's. What may be evidence of a server's era
 * (a 4xx, a JSON-RPC error) passes.
 */
export function createHttpGate(options: GateOptions): FetchLike {
  const { budget } = options;
  return async (url, init) => {
    const method = init?.method ?? "GET";
    if (method === "DELETE") return await endSession(url, init);
    if (isServerStream(method, init, options)) return new Response(null, { status: 405 });
    const response = await fetchWithin(budget, url, init);
    const body = requestBody(init);
    const strayId = response.headers.get("mcp-session-id");
    if (body?.method === "server/discover" && strayId !== null) options.onStraySession?.(strayId);
    const refusal = refusalOf(response, { ...options, method, isRequest: isRequest(init) });
    if (refusal !== undefined) {
      const text = await beginningOf(response, budget);
      throw refusal(text);
    }
    return counted(response, budget, body === undefined ? undefined : options.discoverTap?.sinkFor(body));
  };
}

/** The end of a session must work even when the capture has failed: it has two seconds of its own. */
async function endSession(url: string | URL, init: RequestInit | undefined): Promise<Response> {
  const response = await fetch(url, { ...init, redirect: "manual", signal: AbortSignal.timeout(2000) });
  await response.body?.cancel();
  return new Response(null, { status: response.status });
}

/**
 * After the handshake the transport opens a stream for messages of the server. None is wanted here: it would cost a round
 * trip and hold a connection. Only the stream that resumes a reply (MCP 2025-11-25, resumability) is let through.
 */
function isServerStream(method: string, init: RequestInit | undefined, options: GateOptions): boolean {
  return options.transport === "streamable" && method === "GET" && !new Headers(init?.headers).has("last-event-id");
}

async function fetchWithin(budget: Budget, url: string | URL, init: RequestInit | undefined): Promise<Response> {
  const signals = init?.signal ? [init.signal, budget.signal] : [budget.signal];
  try {
    return await fetch(url, { ...init, redirect: "manual", signal: AbortSignal.any(signals) });
  } catch (error) {
    budget.signal.throwIfAborted();
    if (init?.signal?.aborted === true) throw error;
    throw failureOf(error, budget.side);
  }
}

interface Exchange extends GateOptions {
  readonly method: string;
  /** Whether the POST carries a request, which must be answered, and not a notification. */
  readonly isRequest: boolean;
}

type Refusal = (beginning: string) => CaptureError;

function refusalOf(response: Response, exchange: Exchange): Refusal | undefined {
  const { side } = exchange.budget;
  const { status } = response;
  if (status >= 300 && status < 400) return () => redirectError(response, side);
  if (status === 401) return () => unauthorizedError(response, exchange);
  if (status === 403) return (text) => forbiddenError(text, exchange);
  if (status === 429) return () => rateError(response, side);
  if (status === 408 || status >= 500) return (text) => statusError(status, text, side);
  if (!response.ok) return exchange.transport === "sse" ? (text) => statusError(status, text, side) : undefined;
  return contentRefusal(response, exchange);
}

function contentRefusal(response: Response, exchange: Exchange): Refusal | undefined {
  const { side } = exchange.budget;
  const type = (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const isStream = type === "text/event-stream";
  if (exchange.method === "POST" && (exchange.transport === "sse" || !exchange.isRequest)) return undefined;
  if (exchange.method === "POST" && (response.status === 202 || response.status === 204)) {
    return () =>
      sideError(side, "not-mcp", {
        problem: `the server took a request with HTTP status ${response.status} and no answer`,
        next: "check that the target is an MCP endpoint",
      });
  }
  if (isStream || (exchange.method === "POST" && (type === "application/json" || type.endsWith("+json"))))
    return undefined;
  return (text) =>
    sideError(side, "not-mcp", {
      problem: `the reply is ${type === "" ? "of no content type" : `\`${foreign(side, type, 60)}\``}, not MCP: "${foreign(side, text)}"`,
      next: "check that the URL is the MCP endpoint itself (often it ends in /mcp), and that no sign-in page stands before it",
    });
}

function redirectError(response: Response, side: Side): CaptureError {
  const location = response.headers.get("location") ?? "";
  const base = response.url === "" ? undefined : response.url;
  const place = URL.canParse(location, base) ? describeUrl(new URL(location, base)) : "another place";
  return sideError(side, "redirect", {
    problem: `the server redirects to ${foreign(side, place, 300)} (HTTP status ${response.status}), and redirects are not followed, so that credentials stay where they were meant to go`,
    next: "use that URL as the target if it is the intended server",
  });
}

function unauthorizedError(response: Response, exchange: Exchange): CaptureError {
  const { side } = exchange.budget;
  const challenge = response.headers.get("www-authenticate") ?? "";
  const metadata = /resource_metadata\s*=\s*"?([^",\s]+)/i.exec(challenge)?.[1];
  const where =
    metadata === undefined
      ? ""
      : `; what it accepts is described at ${foreign(side, metadata, 300)} (resource_metadata of its WWW-Authenticate header)`;
  const problem = exchange.authorized
    ? "the server refuses the Authorization header that was sent (HTTP status 401)"
    : "the server wants authorization (HTTP status 401)";
  const verb = exchange.authorized ? "check the token in" : "set";
  return sideError(side, "unauthorized", {
    problem,
    next: `${verb} the Authorization header for this side (${headerSetting(side)})${where}`,
  });
}

function forbiddenError(text: string, exchange: Exchange): CaptureError {
  const { side } = exchange.budget;
  const said = text.trim() === "" ? "" : `: "${foreign(side, text)}"`;
  return sideError(side, "forbidden", {
    problem: `the server denies access (HTTP status 403)${said}`,
    next: exchange.authorized
      ? `use credentials with the right scopes (${headerSetting(side)}), or let this machine through the server's access rules`
      : `set the Authorization header for this side (${headerSetting(side)}), or let this machine through the server's access rules`,
  });
}

function rateError(response: Response, side: Side): CaptureError {
  const after = response.headers.get("retry-after");
  const when = after === null ? "later" : `after ${foreign(side, after, 40)}${/^\d+$/.test(after) ? " s" : ""}`;
  return sideError(side, "rate-limited", {
    problem: "the server limits the rate of requests (HTTP status 429)",
    next: `run again ${when}`,
  });
}

/** The first kilobyte of a reply that will not be read further. */
async function beginningOf(response: Response, budget: Budget): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  const reader = response.body?.getReader();
  if (reader === undefined) return text;
  try {
    while (text.length < 1024) {
      const { done, value } = await budget.race(reader.read());
      if (done) break;
      budget.spendBytes(value.length);
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // The text only illustrates an error that is already known: a body that breaks off changes nothing.
    budget.signal.throwIfAborted();
  } finally {
    void reader.cancel().catch(() => undefined);
  }
  return text;
}

/** The same response with its body counted against the budget while it streams. */
function counted(response: Response, budget: Budget, sink: ((chunk: Uint8Array) => void) | undefined): Response {
  if (response.body === null) return response;
  const meter = budget.meter();
  const metered = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      meter(chunk);
      if (budget.signal.aborted) controller.error(budget.signal.reason);
      else {
        sink?.(chunk);
        controller.enqueue(chunk);
      }
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(metered), { status, statusText, headers });
}

/** The message that a POST carries. */
function requestBody(init: RequestInit | undefined): JsonObject | undefined {
  if (typeof init?.body !== "string") return undefined;
  const message: Json = JSON.parse(init.body);
  return isJsonObject(message) ? message : undefined;
}

function isRequest(init: RequestInit | undefined): boolean {
  const message = requestBody(init);
  return message !== undefined && Object.hasOwn(message, "id") && Object.hasOwn(message, "method");
}
