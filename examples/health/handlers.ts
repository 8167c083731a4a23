import type { IncomingMessage, ServerResponse } from "node:http";
import type { HealthCheck } from "./health-check.ts";

/** Answers one request; for `node:http`, and for Express as it is. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Answers GET and HEAD: 200 when the server works, 503 when not. Load balancers ask without a login, so strangers can,
 * too: the answer says nothing about the reason.
 */
export function healthHandler(check: HealthCheck): Handler {
  return async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    const healthy = await check();
    const body = JSON.stringify({ status: healthy ? "ok" : "unavailable" });
    const headers = { "content-type": "application/json", "cache-control": "no-store", "content-length": body.length };
    response.writeHead(healthy ? 200 : 503, headers);
    // Node.js sends no body after HEAD.
    response.end(body);
  };
}

/**
 * Whether this request was answered here, by 503, because it wants a new session (or has none, in the modern era) and the
 * server does not work. A load balancer that sends no checks of its own (nginx) sends it to another server, which is safe:
 * nothing has been done yet. Sessions that exist go on.
 */
export async function refusedWhileUnhealthy(
  check: HealthCheck,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (request.method !== "POST" || request.headers["mcp-session-id"] !== undefined || (await check())) return false;
  const error = { code: -32603, message: "The server is not available" };
  response
    .writeHead(503, { "content-type": "application/json", "retry-after": "5" })
    .end(JSON.stringify({ jsonrpc: "2.0", error, id: null }));
  return true;
}
