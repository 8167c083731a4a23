import { isJsonObject, type Json, type JsonObject, member, objectMember, stringMember } from "../contract/json.ts";
import { clientName, isToolName } from "./plain-calls.ts";
import type { RecordedCall } from "./recorded-call.ts";
import { recordedJson } from "./recorded-json.ts";
import { timeOf } from "./times.ts";

/** A JSON-RPC message with what the log says around it. */
export interface LoggedMessage {
  readonly message: JsonObject;
  /** The objects around the message, the outermost first; empty for a log of bare messages. */
  readonly around: readonly JsonObject[];
}

/** Objects in objects in which a message is looked for. */
const DEEPEST = 2;

/**
 * The JSON-RPC 2.0 message that a line of a log is, or holds: as an object or as JSON text in any of its members, at most two
 * levels down. Loggers agree on no name for it (`message`, `payload`, `body` …), but the message says itself what it is.
 */
export function loggedMessage(object: JsonObject, around: readonly JsonObject[] = []): LoggedMessage | undefined {
  if (member(object, "jsonrpc") === "2.0") return { message: object, around };
  if (around.length >= DEEPEST) return undefined;
  for (const value of Object.values(object)) {
    const inner = typeof value === "string" ? embedded(value) : value;
    const found = isJsonObject(inner) ? loggedMessage(inner, [...around, object]) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function embedded(text: string): Json | undefined {
  if (!/^\s*\{/.test(text) || !text.includes('"jsonrpc"')) return undefined;
  // One that the logger cut off is none: the line is then told as one that holds no call.
  return recordedJson(text);
}

/** Sessions of which the client is kept. */
const SESSION_LIMIT = 10_000;

/**
 * Calls in a log of MCP messages. The client stands in the request itself since MCP 2026-07-28 (`_meta`), and before in the
 * `initialize` request of the session (MCP 2025-11-25, lifecycle), which is remembered: one instance reads one log, in order.
 */
export class JsonRpcCalls {
  readonly #clients = new Map<string, string>();

  /** The call that a message is; `undefined` for any other message; a text says what is wrong with a call. */
  read({ message, around }: LoggedMessage): RecordedCall | string | undefined {
    const method = member(message, "method");
    const params = objectMember(message, "params");
    const session = sessionOf(around);
    if (method === "initialize") this.#remember(session, params);
    if (method !== "tools/call") return undefined;
    const tool = params === undefined ? undefined : stringMember(params, "name");
    if (params === undefined || tool === undefined || !isToolName(tool)) return "a tools/call request names no tool";
    const given = member(params, "arguments") ?? {};
    if (!isJsonObject(given)) return "the arguments of a tools/call request are not an object";
    const client = clientOfRequest(params) ?? textOf(around, CLIENT_KEYS) ?? this.#clients.get(session) ?? null;
    return { tool, arguments: given, client: clientName(client), count: 1, at: timeIn(around) };
  }

  #remember(session: string, params: JsonObject | undefined): void {
    const client = stringMember(objectMember(params ?? {}, "clientInfo") ?? {}, "name");
    // What comes first is most likely over.
    if (this.#clients.size >= SESSION_LIMIT) this.#clients.delete(this.#clients.keys().next().value ?? "");
    if (client === undefined) this.#clients.delete(session);
    else this.#clients.set(session, client);
  }
}

/** MCP 2026-07-28, base protocol, `_meta`: each request may say who sends it. */
function clientOfRequest(params: JsonObject): string | undefined {
  const about = objectMember(objectMember(params, "_meta") ?? {}, "io.modelcontextprotocol/clientInfo");
  return stringMember(about ?? {}, "name");
}

const CLIENT_KEYS = ["client", "clientName", "client_name"];
const SESSION_KEYS = ["sessionId", "session_id", "session", "mcp-session-id", "Mcp-Session-Id"];
const TIME_KEYS = ["timestamp", "@timestamp", "time", "ts", "at", "datetime", "date"];

/** A log without sessions is that of one client at a time, as over stdio. */
function sessionOf(around: readonly JsonObject[]): string {
  return textOf(around, SESSION_KEYS) ?? "";
}

function textOf(around: readonly JsonObject[], keys: readonly string[]): string | undefined {
  for (const object of around) {
    for (const key of keys) {
      const text = stringMember(object, key);
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

function timeIn(around: readonly JsonObject[]): number | null {
  for (const object of around) {
    for (const key of TIME_KEYS) {
      const time = timeOf(member(object, key));
      if (time !== undefined) return time;
    }
  }
  return null;
}
