import { randomUUID } from "node:crypto";
import type { JsonObject } from "../../contract/json.ts";
import { isModernRefusal } from "../era-probe.ts";
import type { Reply } from "../reply.ts";
import { withEnvelope } from "../session.ts";
import { ProbeFailure } from "./failure.ts";
import type { HttpConversation } from "./http-conversation.ts";
import { initializeParams, negotiatedVersion, type Offer } from "./legacy-handshake.ts";
import type { EraPort } from "./negotiate.ts";
import { openOldSse } from "./old-sse-session.ts";
import { modernHeaders } from "./protocol-headers.ts";
import { RefusedFailure } from "./refusal.ts";
import { contentType, POST_HEADERS, type Rpc } from "./rpc.ts";
import type { ProbeSession, RequestOptions, SessionEnd, StreamStart } from "./session.ts";
import { StraySessions } from "./stray-sessions.ts";

/** How sessions are opened over HTTP: Streamable HTTP in both eras, and the transport of 2024 for servers that know no other. */
export function httpEras(
  conversation: HttpConversation,
  rpc: Rpc,
  { onAbandoned }: { readonly onAbandoned: (end: SessionEnd) => void },
): EraPort {
  const strays = new StraySessions(conversation, onAbandoned);
  return {
    discover: async (version) => {
      const params = withEnvelope({}, version);
      const headers = modernHeaders("server/discover", params, { version });
      const stage = "server/discover";
      return await rpc.call({
        method: stage,
        params,
        stage,
        headers,
        isResumable: false,
        whenCancelled: "await",
        onHeaders: (answered) => strays.note(answered),
      });
    },
    openModern: async (version, discover) => {
      await strays.end();
      return new ModernHttpSession(rpc, { version, discover });
    },
    openLegacy: async (offer, { probe, notes }) => {
      await strays.end();
      try {
        return await LegacyHttpSession.open({ conversation, rpc, offer, notes, onAbandoned });
      } catch (error) {
        if (!(error instanceof RefusedFailure) || !suggestsOldTransport(error, probe)) throw error;
        return await openOldSse(conversation, { offer, notes, refused: error });
      }
    },
    discard: async () => await strays.end(),
  };
}

/** Whether the transport of 2024 should be tried (MCP 2025-03-26, backwards compatibility). */
function suggestsOldTransport(refused: RefusedFailure, probe: Reply | undefined): boolean {
  if (refused.stage !== "initialize" || ![400, 404, 405].includes(refused.status ?? 0)) return false;
  return ![probe, refused.reply].some((reply) => reply !== undefined && isModernRefusal(reply));
}

class ModernHttpSession implements ProbeSession {
  readonly era = "modern";
  readonly transport = "streamable-http";
  readonly protocolVersion: string;
  readonly greeting: JsonObject;
  readonly stateful = false;
  readonly notes: readonly string[] = [];
  readonly #rpc: Rpc;

  constructor(rpc: Rpc, { version, discover }: { readonly version: string; readonly discover: JsonObject }) {
    this.#rpc = rpc;
    this.protocolVersion = version;
    this.greeting = discover;
  }

  async request(method: string, params: JsonObject, options: RequestOptions): Promise<JsonObject> {
    const version = this.protocolVersion;
    return await this.#rpc.call({
      method,
      params: withEnvelope(params, version),
      stage: options.stage,
      headers: modernHeaders(method, params, { version, beside: options.headers }),
      isResumable: false,
      milliseconds: options.milliseconds,
      onTimings: options.onTimings,
    });
  }

  async close(): Promise<SessionEnd> {
    return { state: "none" };
  }
}

interface LegacyParts {
  readonly conversation: HttpConversation;
  readonly rpc: Rpc;
  readonly offer: Offer;
  readonly notes: readonly string[];
  /** Told how a session ended that the server gave and that could not be used. */
  readonly onAbandoned: (end: SessionEnd) => void;
}

/** How long a stream that has begun is watched for its first byte or its end. */
const WATCH_MILLISECONDS = 100;

class LegacyHttpSession implements ProbeSession {
  readonly era = "legacy";
  readonly transport = "streamable-http";
  readonly protocolVersion: string;
  readonly greeting: JsonObject;
  readonly notes: readonly string[];
  readonly #conversation: HttpConversation;
  readonly #rpc: Rpc;
  readonly #id: string | undefined;

  /** Opens a session by the full handshake. Sessions that the server gave before it went wrong are ended. */
  static async open(parts: LegacyParts): Promise<LegacyHttpSession> {
    const { conversation, rpc, offer } = parts;
    // Several when an answer that failed named one too, and it was asked once more.
    const ids = new Set<string>();
    try {
      const greeting = await rpc.call({
        method: "initialize",
        params: initializeParams(offer),
        stage: "initialize",
        headers: {},
        isResumable: true,
        // Otherwise nobody would know of the session.
        whenCancelled: "await",
        onHeaders: (headers) => {
          const id = headers["mcp-session-id"];
          if (id === undefined) return;
          conversation.redaction.add(id);
          ids.add(id);
        },
      });
      const version = negotiatedVersion(greeting, offer, conversation.redaction);
      const id = [...ids].at(-1);
      const session = new LegacyHttpSession(parts, { greeting, version, id });
      const stage = "notifications/initialized";
      await rpc.notify({ method: stage, stage, headers: session.#headers(id), session: { id } });
      for (const other of [...ids].slice(0, -1)) await conversation.endSession({ "Mcp-Session-Id": other });
      return session;
    } catch (error) {
      for (const id of ids) parts.onAbandoned(await conversation.endSession({ "Mcp-Session-Id": id }));
      throw error;
    }
  }

  private constructor(
    { conversation, rpc, notes }: LegacyParts,
    facts: { readonly greeting: JsonObject; readonly version: string; readonly id: string | undefined },
  ) {
    this.#conversation = conversation;
    this.#rpc = rpc;
    this.#id = facts.id;
    this.protocolVersion = facts.version;
    this.greeting = facts.greeting;
    this.notes = notes;
  }

  get stateful(): boolean {
    return this.#id !== undefined;
  }

  async request(method: string, params: JsonObject, options: RequestOptions): Promise<JsonObject> {
    return await this.#rpc.call({
      method,
      params,
      stage: options.stage,
      headers: this.#headers(this.#id),
      session: { id: this.#id },
      isResumable: true,
      milliseconds: options.milliseconds,
      onTimings: options.onTimings,
    });
  }

  async openStream(): Promise<StreamStart> {
    const conversation = this.#conversation;
    let reply: Awaited<ReturnType<HttpConversation["send"]>>;
    try {
      reply = await conversation.send({
        method: "GET",
        headers: { ...this.#headers(this.#id), Accept: "text/event-stream" },
        stage: "stream",
        deadline: conversation.allowance.exchange(),
        connection: "apart",
      });
    } catch (error) {
      if (error instanceof ProbeFailure && error.failureClass === "http.timeout_headers") return { state: "stalled" };
      throw error;
    }
    try {
      const { status } = reply;
      if (status !== 200) return { state: "not-offered", status };
      if (contentType(reply) !== "text/event-stream") {
        const detail = conversation.redaction.line(contentType(reply));
        throw new ProbeFailure("http.wrong_content_type", "stream", detail);
      }
      return { state: (await isEmptyAndOver(conversation.bytesOf(reply, "stream"))) ? "closed" : "begins" };
    } finally {
      conversation.finish(reply, "stream");
    }
  }

  async askWithUnknownSession(): Promise<number> {
    const conversation = this.#conversation;
    return await conversation.statusOf({
      method: "POST",
      headers: { ...POST_HEADERS, ...this.#headers(randomUUID()) },
      body: JSON.stringify({ jsonrpc: "2.0", id: "unknown-session", method: "tools/list", params: {} }),
      stage: "unknown-session",
      whenStale: "repeat",
      milliseconds: conversation.allowance.open(conversation.allowance.exchange(), "unknown-session"),
    });
  }

  async close(): Promise<SessionEnd> {
    if (this.#id === undefined) return { state: "none" };
    return await this.#conversation.endSession(this.#headers(this.#id));
  }

  #headers(id: string | undefined): Readonly<Record<string, string>> {
    const version = { "MCP-Protocol-Version": this.protocolVersion };
    return id === undefined ? version : { ...version, "Mcp-Session-Id": id };
  }
}

/** Whether a stream ends at once without a byte. One that says nothing for a while and stays open is fine. */
async function isEmptyAndOver(body: AsyncIterable<Uint8Array>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, WATCH_MILLISECONDS, false);
  });
  const first = body[Symbol.asyncIterator]()
    .next()
    .then(
      ({ done }) => done === true,
      () => true,
    );
  try {
    return await Promise.race([first, silence]);
  } finally {
    clearTimeout(timer);
  }
}
