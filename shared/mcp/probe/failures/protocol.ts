import { ANSWER, degraded, down, type FailureFacts, PATH, PROXY, warn } from "./facts.ts";

/** Causes in what the server says of the protocol: messages, versions, identity, sessions, event streams. */
export const PROTOCOL_FAILURES = {
  "rpc.empty_body": down("server", "twice", "The answer is empty.", ANSWER),
  "rpc.malformed_json": down("server", "twice", "The answer is no valid JSON.", PROXY),
  "rpc.not_jsonrpc": down("server", "twice", "The answer is JSON, but no JSON-RPC message.", PATH),
  "rpc.id_mismatch": down("server", "twice", "The answer is to another request than was sent.", ANSWER),
  "rpc.bad_result": down(
    "server",
    "twice",
    "The result does not have the shape that the MCP specification asks for.",
    "Have the server answer as the MCP specification says.",
  ),
  "rpc.method_not_found": down(
    "server",
    "twice",
    "The server does not know a method that it must know.",
    "Have the server answer the method, or not announce it.",
  ),
  "rpc.error": down("server", "twice", "The server answered with an error.", ANSWER),
  "proto.version_unsupported": down(
    "server",
    "twice",
    "The server refuses every protocol version that the probe speaks in this era.",
    "Set `era` to the one that the server speaks, or use a newer release of mcp-gates.",
  ),
  "proto.version_mismatch": down(
    "server",
    "twice",
    "The server chose a protocol version that was not asked for, or that the probe does not know.",
    "Have it answer with a revision of the MCP specification; where `era` is a revision, name one that the server speaks.",
  ),
  "proto.headers_altered": down(
    "edge",
    "twice",
    "The server says that an MCP header is missing, or differs from the message.",
    "Have proxies keep the MCP-… headers as they are.",
  ),
  "proto.capability_missing": down(
    "server",
    "twice",
    "The server wants a client capability that probes do not announce.",
    "Have it answer clients without that capability.",
  ),
  "identity.wrong_server": down(
    "edge",
    "twice",
    "Another server answers than was expected.",
    "Check the route from this URL to the server.",
  ),
  "identity.wrong_version": down(
    "server",
    "twice",
    "The server has another version than was expected.",
    "Wait for the rollout, or check what was deployed.",
  ),
  "session.missing": down(
    "edge",
    "any",
    "The server gave no session id and then asks for one.",
    "Have proxies keep the Mcp-Session-Id header.",
  ),
  "session.lost": down(
    "edge",
    "any",
    "The server forgot the session between two requests: often several replicas without stickiness.",
    "Give each session to one replica, or share sessions between them.",
  ),
  "session.unknown_not_404": warn(
    "server",
    "A session id that the server never gave is not answered with 404.",
    "Have it answer 404: only then do clients open a new session.",
  ),
  "session.not_deleted": warn(
    "server",
    "The session could not be ended.",
    "Have the server take DELETE (405 is allowed), so that sessions do not pile up.",
  ),
  "sse.ended_without_response": down("server", "twice", "The event stream ended without the answer.", PROXY),
  "sse.buffered_or_stalled": degraded(
    "edge",
    "twice",
    "The server's event stream does not begin: a proxy may be buffering it.",
    "Switch the buffering of text/event-stream off in every proxy.",
  ),
  "sse.closed_at_once": warn(
    "server",
    "The server's event stream ends at once.",
    "Look for a proxy that cuts idle connections.",
  ),
  "sse.no_endpoint": down(
    "server",
    "twice",
    "The event stream of the 2024 transport does not begin with its endpoint.",
    ANSWER,
  ),
} as const satisfies Readonly<Record<string, FailureFacts>>;
