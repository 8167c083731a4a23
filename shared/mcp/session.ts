import type { Client } from "@modelcontextprotocol/client";
import type { JsonObject } from "../contract/json.ts";
import type { Era } from "../contract/model.ts";
import type { Budget } from "./budget.ts";
import type { CaptureError } from "./capture-error.ts";
import type { Reply } from "./reply.ts";
import { replyError } from "./reply-failure.ts";
import { CLIENT_INFO, RPC_CODES } from "./revisions.ts";
import { foreign, sideError } from "./side.ts";
import type { Wire } from "./wire.ts";

/** The client capabilities that every capture announces: servers list other tools to clients that can do more. */
export const CLIENT_CAPABILITIES: JsonObject = {};

export interface SessionOptions {
  readonly era: Era;
  readonly protocolVersion: string;
  /** What the server said first, raw: the result of `server/discover` or of `initialize`. */
  readonly greeting: JsonObject;
  /** Sentences for people about how the era was chosen. */
  readonly notes: readonly string[];
  readonly wire: Wire;
  readonly client: Client;
  readonly budget: Budget;
  /** Explains a connection that went away, where more is known than that. */
  readonly closedError?: () => CaptureError;
  /** Ends the session at the server's side. */
  readonly endSession?: () => Promise<void>;
}

/** The session was forgotten by the server; a new one may be opened (MCP Streamable HTTP, session management). */
export class SessionLost extends Error {
  readonly reason: CaptureError;

  constructor(reason: CaptureError) {
    super(reason.message);
    this.name = "SessionLost";
    this.reason = reason;
  }
}

/** An open conversation with a server in one era. */
export class Session {
  readonly era: Era;
  readonly protocolVersion: string;
  readonly greeting: JsonObject;
  readonly notes: readonly string[];
  readonly #options: SessionOptions;

  constructor(options: SessionOptions) {
    this.era = options.era;
    this.protocolVersion = options.protocolVersion;
    this.greeting = options.greeting;
    this.notes = options.notes;
    this.#options = options;
  }

  /**
   * The raw result of a request, or `undefined` when the server does not know the method. Throws a CaptureError for any
   * other answer, and {@link SessionLost}.
   */
  async request(method: string, params: JsonObject): Promise<JsonObject | undefined> {
    const { wire, budget, era, protocolVersion } = this.#options;
    budget.waitFor(method);
    const reply = await wire.request(method, era === "modern" ? withEnvelope(params, protocolVersion) : params, {});
    if (reply.kind === "result") return reply.result;
    if (reply.kind === "error" && reply.code === RPC_CODES.methodNotFound) return undefined;
    throw this.#errorOf(reply, method);
  }

  /** Ends the session at the server and closes the connection; the child of a stdio session is gone afterwards. */
  async close(): Promise<void> {
    const { client, wire } = this.#options;
    await endSession(this.#options.endSession);
    await client.close();
    // The client lets go of a connection that it saw closing; a process may still be ending.
    await wire.close();
  }

  #errorOf(reply: Exclude<Reply, { kind: "result" }>, method: string): CaptureError | SessionLost {
    const { budget, wire, closedError } = this.#options;
    const { side } = budget;
    if (reply.kind === "closed" && closedError !== undefined) return closedError();
    const status = "status" in reply ? reply.status : undefined;
    if (status !== 404 || wire.sessionId === undefined) return replyError(reply, method, side);
    return new SessionLost(
      sideError(side, "protocol", {
        problem: `the server forgot the session before ${method} was answered${"message" in reply ? ` (${foreign(side, reply.message)})` : ""}`,
        next: "if several instances stand behind this URL, give each session to one of them",
      }),
    );
  }
}

/** Has the server forget the session. That it does not want to changes nothing: it ends forgotten sessions by itself. */
export async function endSession(end: (() => Promise<void>) | undefined): Promise<void> {
  await end?.().catch(() => undefined);
}

/** Every request of the modern era says who asks and in which version (MCP 2026-07-28, request metadata). */
export function withEnvelope(params: JsonObject, protocolVersion: string): JsonObject {
  return {
    ...params,
    _meta: {
      "io.modelcontextprotocol/protocolVersion": protocolVersion,
      "io.modelcontextprotocol/clientCapabilities": CLIENT_CAPABILITIES,
      "io.modelcontextprotocol/clientInfo": CLIENT_INFO,
    },
  };
}
