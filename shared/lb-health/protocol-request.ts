import type { CheckEra } from "./balancers.ts";

/** A request that asks an MCP server for its handshake over HTTP, and what the answer has to look like. */
export interface ProtocolRequest {
  /** Beside Host, Content-Length and the like, which every HTTP client knows to send. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  /**
   * What the body of a good answer holds and no other, JSON or server-sent events: regular expressions, written so that PCRE
   * and POSIX read them alike.
   */
  readonly answer: readonly { readonly part: string; readonly pattern: string }[];
}

/** Both kinds of answers have to be acceptable, or servers refuse with 406 (MCP, Streamable HTTP). */
const HEADERS = [
  ["Content-Type", "application/json"],
  ["Accept", "application/json, text/event-stream"],
] as const;

const CLIENT = { name: "mcp-gates-lb-health", version: "1" };

/** What to offer in `initialize`. A server may answer an older one. */
const LEGACY_VERSION = "2025-11-25";
const LEGACY_VERSIONS = ["2024-11-05", "2025-03-26", "2025-06-18", LEGACY_VERSION];
const MODERN_VERSION = "2026-07-28";

/** The type of a good answer; a web page that happens to hold the right words has another one. */
export const ANSWER_TYPE = "^(application/json|text/event-stream)";

/** `server/discover` for the modern era, which leaves nothing behind; `initialize` for the legacy one. */
export const PROTOCOL_REQUESTS: Readonly<Record<CheckEra, ProtocolRequest>> = {
  modern: {
    headers: [...HEADERS, ["MCP-Protocol-Version", MODERN_VERSION], ["Mcp-Method", "server/discover"]],
    body: request("server/discover", {
      _meta: {
        "io.modelcontextprotocol/protocolVersion": MODERN_VERSION,
        "io.modelcontextprotocol/clientCapabilities": {},
        "io.modelcontextprotocol/clientInfo": CLIENT,
      },
    }),
    answer: [member("result", "[{]"), member("supportedVersions", `[[][^]]*"${MODERN_VERSION}"`)],
  },
  legacy: {
    headers: HEADERS,
    body: request("initialize", { protocolVersion: LEGACY_VERSION, capabilities: {}, clientInfo: CLIENT }),
    answer: [member("result", "[{]"), member("protocolVersion", `"(${LEGACY_VERSIONS.join("|")})"`)],
  },
};

function request(method: string, params: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
}

function member(part: string, value: string): ProtocolRequest["answer"][number] {
  return { part, pattern: `"${part}"[[:space:]]*:[[:space:]]*${value}` };
}
