import type { JSONRPCMessage, RequestId, Transport, TransportSendOptions } from "@modelcontextprotocol/client";
import type { JsonObject } from "../contract/json.ts";
import type { Budget } from "./budget.ts";
import { captureErrorWithin } from "./capture-error.ts";
import { startPatientTimer } from "./patient-timer.ts";
import { type Reply, replyOfHttpError, replyOfMessage } from "./reply.ts";
import { failureOf, isUnreadable } from "./reply-failure.ts";

/**
 * A tap between the SDK's client and a transport. Requests made here get their answers as they came from the wire, before
 * the client validates, strips or drops anything; all other messages pass through, so that the client can do its handshake
 * and answer the server's own requests. What the server says to the client's `initialize` is kept raw too.
 */
export class Wire implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: NonNullable<Transport["onmessage"]>;
  readonly #inner: Transport;
  readonly #budget: Budget;
  readonly #everyErrorEnds: boolean;
  readonly #pending = new Map<RequestId, (reply: Reply) => void>();
  #nextId = FIRST_ID;
  #initializeReply: Reply | undefined;
  #started: Promise<void> | undefined;
  #closed = false;

  /** With `everyErrorEnds`, an error of the transport ends all requests: their answers come by the one stream that broke. */
  constructor(inner: Transport, budget: Budget, options: { readonly everyErrorEnds?: boolean } = {}) {
    this.#inner = inner;
    this.#budget = budget;
    this.#everyErrorEnds = options.everyErrorEnds ?? false;
  }

  /** The raw answer to the client's `initialize`, once it is there. */
  get initializeReply(): Reply | undefined {
    return this.#initializeReply;
  }

  get sessionId(): string | undefined {
    return this.#inner.sessionId;
  }

  get hasPerRequestStream(): boolean {
    return this.#inner.hasPerRequestStream ?? false;
  }

  setProtocolVersion(version: string): void {
    this.#inner.setProtocolVersion?.(version);
  }

  /** Starts the transport once: both the probe and the client want it started. */
  async start(): Promise<void> {
    this.#started ??= this.#startInner();
    await this.#started;
  }

  async close(): Promise<void> {
    await this.#inner.close();
  }

  /** Sends a message of the client. */
  async send(message: JSONRPCMessage, options?: TransportSendOptions): Promise<void> {
    if (!("method" in message && message.method === "initialize" && "id" in message)) {
      return await this.#inner.send(message, options);
    }
    const { id } = message;
    const settle = (reply: Reply) => {
      this.#initializeReply ??= reply;
      this.#pending.delete(id);
      // The client learns of answers only, and would wait for one for ever.
      if (reply.kind === "ended" || reply.kind === "unusable") this.onmessage?.(noAnswer(id));
    };
    this.#pending.set(id, settle);
    try {
      await this.#inner.send(message, { ...options, onRequestStreamEnd: () => settle({ kind: "ended" }) });
    } catch (error) {
      this.#pending.delete(id);
      this.#initializeReply = this.#replyOfFailure(error);
      throw error;
    }
  }

  /** Sends a request and waits for its raw answer, for `patience` milliseconds when given. Throws what ends the capture. */
  async request(method: string, params: JsonObject, options: { readonly patience?: number }): Promise<Reply> {
    const id = this.#nextId++;
    const message = { jsonrpc: "2.0", id, method, params } as const;
    let stopTimer = () => {};
    const reply = new Promise<Reply>((resolve, reject) => {
      if (this.#closed) resolve({ kind: "closed" });
      this.#pending.set(id, resolve);
      const { patience } = options;
      if (patience !== undefined)
        stopTimer = startPatientTimer(patience, () => resolve({ kind: "silence", milliseconds: patience }));
      const sent = this.#inner.send(message as JSONRPCMessage, {
        onRequestStreamEnd: () => resolve({ kind: "ended" }),
      });
      sent.catch((error) => {
        const failed = this.#replyOfFailure(error);
        if (failed === undefined) reject(failureOf(error, this.#budget.side));
        else resolve(failed);
      });
    });
    try {
      return await this.#budget.race(reply);
    } finally {
      stopTimer();
      this.#pending.delete(id);
    }
  }

  async #startInner(): Promise<void> {
    this.#inner.onmessage = (message, extra) => {
      if (!this.#take(message)) this.onmessage?.(message, extra);
    };
    this.#inner.onerror = (error) => {
      // A message in a stream that cannot be read is skipped by the transport, and its request would wait for ever.
      const isFatal = this.#everyErrorEnds || isUnreadable(error);
      if (isFatal) this.#settleAll({ kind: "unusable", error: failureOf(error, this.#budget.side) });
      this.onerror?.(error);
    };
    this.#inner.onclose = () => {
      this.#closed = true;
      this.#settleAll({ kind: "closed" });
      this.onclose?.();
    };
    await this.#inner.start();
  }

  /** Whether a message answers a request that was made here. */
  #take(message: JSONRPCMessage): boolean {
    if ("method" in message) return false;
    const { id } = message;
    const reply = replyOfMessage(message as unknown as JsonObject);
    // An error without an id answers a request that the server could not read; it is one of those in flight.
    if (id === undefined || id === null) this.#settleAll(reply);
    else this.#pending.get(id)?.(reply);
    return typeof id === "number" && id >= FIRST_ID;
  }

  /** The reply that a failed send stands for; `undefined` when it says nothing about the server's answer. */
  #replyOfFailure(error: unknown): Reply | undefined {
    const failure = captureErrorWithin(error);
    const unreadable = failure === undefined ? isUnreadable(error) : UNUSABLE_REPLY.has(failure.code);
    if (unreadable) return { kind: "unusable", error: failureOf(error, this.#budget.side) };
    return failure === undefined ? replyOfHttpError(error) : undefined;
  }

  #settleAll(reply: Reply): void {
    for (const settle of [...this.#pending.values()]) settle(reply);
  }
}

/** Far from the ids that the client gives, which count from 0. */
const FIRST_ID = 1_000_001;

/** Causes for which there was a reply, and it was none of the protocol's. */
const UNUSABLE_REPLY: ReadonlySet<string> = new Set(["not-mcp", "invalid-json"]);

function noAnswer(id: RequestId): JSONRPCMessage {
  return { jsonrpc: "2.0", id, error: { code: -32000, message: "no answer" } };
}
