import type { JsonObject } from "../../contract/json.ts";
import { startPatientTimer } from "../patient-timer.ts";
import { Deadline } from "./allowance.ts";
import { readEvents, type ServerEvent } from "./event-stream.ts";
import { ProbeFailure, type ProbeStage } from "./failure.ts";
import type { HttpReply, PhaseTimings } from "./http.ts";
import type { HttpConversation } from "./http-conversation.ts";
import { initializeParams, negotiatedVersion, type Offer } from "./legacy-handshake.ts";
import type { RefusedFailure } from "./refusal.ts";
import { contentType, onceMore } from "./rpc.ts";
import { type Answer, answerOfEvent, answerOfStatus, ended, type Refusal } from "./rpc-answer.ts";
import type { ProbeSession, RequestOptions, SessionEnd } from "./session.ts";

/**
 * Opens a session over the transport of 2024-11-05: one stream that is opened by GET, whose first event names where to POST.
 * Throws `refused`, what the server said to the newer transport, when it offers no such stream.
 */
export async function openOldSse(
  conversation: HttpConversation,
  options: { readonly offer: Offer; readonly notes: readonly string[]; readonly refused: RefusedFailure },
): Promise<ProbeSession> {
  const { offer, refused } = options;
  const channel = await OldSseChannel.open(conversation, refused);
  try {
    const greeting = await channel.ask("initialize", initializeParams(offer), { stage: "initialize" });
    const version = negotiatedVersion(greeting, offer, conversation.redaction);
    channel.protocolVersion = version;
    await channel.notify("notifications/initialized");
    return new OldSseSession(channel, { greeting, version, notes: options.notes });
  } catch (error) {
    channel.close();
    throw error;
  }
}

class OldSseSession implements ProbeSession {
  readonly era = "legacy";
  readonly transport = "http+sse";
  readonly protocolVersion: string;
  readonly greeting: JsonObject;
  readonly stateful = false;
  readonly notes: readonly string[];
  readonly #channel: OldSseChannel;

  constructor(
    channel: OldSseChannel,
    facts: { readonly greeting: JsonObject; readonly version: string; readonly notes: readonly string[] },
  ) {
    this.#channel = channel;
    this.greeting = facts.greeting;
    this.protocolVersion = facts.version;
    this.notes = facts.notes;
  }

  async request(method: string, params: JsonObject, options: RequestOptions): Promise<JsonObject> {
    return await this.#channel.ask(method, params, options);
  }

  /** The session is its stream, and ends with it. */
  async close(): Promise<SessionEnd> {
    this.#channel.close();
    return { state: "none" };
  }
}

/** What a request waits for: its answer, or what ended the stream. */
interface Waiting {
  readonly id: number;
  /** The first answer to something else that came in its stead. */
  stranger: Answer | undefined;
  settle(outcome: Answer | ProbeFailure): void;
}

class OldSseChannel {
  protocolVersion: string | undefined;
  readonly #conversation: HttpConversation;
  readonly #stream: HttpReply;
  readonly #endpoint: URL;
  readonly #waiting = new Map<number, Waiting>();
  #end: Answer | ProbeFailure | undefined;
  #lastId = 0;

  static async open(conversation: HttpConversation, refused: RefusedFailure): Promise<OldSseChannel> {
    const patience = conversation.allowance.exchange();
    const opening = openStream(conversation, refused);
    const stream = await within(patience, opening, refused).catch((error) => {
      // A stream that opens after all is not wanted any more.
      void opening.then((late) => conversation.finish(late, "stream")).catch(() => undefined);
      throw error;
    });
    const events = readEvents(conversation.bytesOf(stream, "stream"), {
      stage: "stream",
      characters: conversation.allowance.answerBytes,
    });
    try {
      const endpoint = await within(patience, firstEvent(events), noEndpoint(refused, "it says nothing"));
      const url = endpointOf(endpoint, conversation, refused);
      return new OldSseChannel(conversation, { stream, events, url });
    } catch (error) {
      conversation.finish(stream, "stream");
      throw error;
    }
  }

  private constructor(
    conversation: HttpConversation,
    parts: { readonly stream: HttpReply; readonly events: AsyncGenerator<ServerEvent, void>; readonly url: URL },
  ) {
    this.#conversation = conversation;
    this.#stream = parts.stream;
    this.#endpoint = parts.url;
    void this.#listen(parts.events);
  }

  /** The raw result of a request; throws as {@link ProbeSession.request} does. */
  async ask(method: string, params: JsonObject, options: RequestOptions): Promise<JsonObject> {
    const answer = await onceMore(method, () => this.#askOnce(method, params, options));
    if (answer.kind === "result") return answer.result;
    throw this.#conversation.failureOf(answer, options.stage);
  }

  async notify(method: ProbeStage): Promise<void> {
    const deadline = this.#conversation.allowance.exchange();
    const { refusal } = await this.#post({ jsonrpc: "2.0", method }, { stage: method, id: 0, deadline });
    if (refusal !== undefined) throw this.#conversation.failureOf(refusal, method);
  }

  close(): void {
    this.#finish(ended("the stream was closed"));
    this.#conversation.finish(this.#stream, "stream");
  }

  async #askOnce(method: string, params: JsonObject, options: RequestOptions): Promise<Answer> {
    const { stage, onTimings, milliseconds } = options;
    const start = performance.now();
    const id = ++this.#lastId;
    const deadline = this.#conversation.allowance.exchange(milliseconds);
    const seconds = Math.round(deadline.left) / 1000;
    const outcome = new Promise<Answer | ProbeFailure>((settle) =>
      this.#waiting.set(id, { id, stranger: undefined, settle }),
    );
    if (this.#end !== undefined) this.#waiting.get(id)?.settle(this.#end);
    let timings: PhaseTimings | undefined;
    try {
      const posted = await this.#post({ jsonrpc: "2.0", id, method, params }, { stage, id, deadline });
      timings = posted.timings;
      if (posted.refusal !== undefined) return posted.refusal;
      const late = new ProbeFailure("http.timeout_headers", stage, `no answer came by the stream within ${seconds} s`);
      const answer = await within(deadline, outcome, late).catch((error: unknown) => {
        const stranger = this.#waiting.get(id)?.stranger;
        if (stranger === undefined) throw error;
        return stranger;
      });
      if (answer instanceof ProbeFailure) throw new ProbeFailure(answer.failureClass, stage, answer.detail);
      return answer;
    } finally {
      if (timings !== undefined) onTimings?.({ ...timings, total: performance.now() - start });
      this.#waiting.delete(id);
    }
  }

  /** Sends a message; `refusal` is what the server said against it. */
  async #post(
    message: JsonObject,
    { stage, id, deadline }: { readonly stage: ProbeStage; readonly id: number; readonly deadline: Deadline },
  ): Promise<{ readonly refusal: Refusal | undefined; readonly timings: PhaseTimings }> {
    const conversation = this.#conversation;
    const version = this.protocolVersion === undefined ? {} : { "MCP-Protocol-Version": this.protocolVersion };
    const reply = await conversation.send({
      method: "POST",
      url: this.#endpoint,
      headers: { "Content-Type": "application/json", ...version },
      body: JSON.stringify(message),
      stage,
      deadline,
    });
    const isTaken = reply.status < 300;
    const text = isTaken ? "" : await conversation.beginningOf(reply, stage);
    const timings = conversation.finish(reply, stage);
    if (isTaken) return { refusal: undefined, timings };
    // The place to POST to names the session; a bare path is one only after it has worked.
    const names = this.#endpoint.search !== "" || stage !== "initialize";
    const sessionId = names ? this.#endpoint.href : undefined;
    return { refusal: answerOfStatus(reply.status, text, { id, sessionId, isAfterInitialize: true }), timings };
  }

  async #listen(events: AsyncGenerator<ServerEvent, void>): Promise<void> {
    try {
      for await (const { type, data } of events) {
        if (type === "message" && data !== "") this.#receive(data);
      }
      this.#finish(ended(""));
    } catch (error) {
      const failure =
        error instanceof ProbeFailure ? error : new ProbeFailure("probe.self", "stream", "", { cause: error });
      this.#finish(failure);
    }
  }

  #receive(data: string): void {
    for (const waiting of [...this.#waiting.values()]) {
      const asked = { id: waiting.id, sessionId: undefined, isAfterInitialize: true };
      const judged = answerOfEvent(data, asked);
      if (judged.kind === "answer") waiting.settle(judged.answer);
      // What was asked for may come yet.
      else waiting.stranger ??= judged.answer;
    }
  }

  #finish(end: Answer | ProbeFailure): void {
    this.#end ??= end;
    for (const { settle, stranger } of this.#waiting.values()) settle(stranger ?? this.#end);
  }
}

/** The stream, or `refused` when there is none. Who is not let in, or gets no connection any more, learns that. */
async function openStream(conversation: HttpConversation, refused: RefusedFailure): Promise<HttpReply> {
  let reply: HttpReply;
  try {
    reply = await conversation.send({
      method: "GET",
      headers: { Accept: "text/event-stream" },
      stage: "stream",
      deadline: new Deadline(conversation.allowance.left),
      bytes: conversation.allowance.bytesLeft,
      connection: "apart",
    });
  } catch (error) {
    const saysNothing = error instanceof ProbeFailure && error.failureClass.startsWith("http.");
    throw saysNothing ? refused : error;
  }
  if (reply.status === 200 && contentType(reply) === "text/event-stream") return reply;
  conversation.finish(reply, "stream");
  throw refused;
}

async function firstEvent(events: AsyncGenerator<ServerEvent, void>): Promise<ServerEvent | undefined> {
  const next = await events.next();
  return next.done === true ? undefined : next.value;
}

/** Where to POST. It holds the session's id. */
function endpointOf(event: ServerEvent | undefined, conversation: HttpConversation, refused: RefusedFailure): URL {
  if (event === undefined) throw noEndpoint(refused, "it ends");
  const { redaction, url } = conversation;
  if (event.type !== "endpoint") throw noEndpoint(refused, `its first event is ${redaction.line(event.type, 40)}`);
  if (!URL.canParse(event.data, url.href)) throw noEndpoint(refused, `the endpoint is no URL`);
  const endpoint = new URL(event.data, url);
  // Credentials go with what is posted there.
  if (endpoint.origin !== url.origin) {
    throw noEndpoint(refused, `the endpoint is at another origin, ${redaction.line(endpoint.origin, 80)}`);
  }
  const ids = endpoint.pathname.split("/").filter((part) => part.length >= 16 && /\d/.test(part));
  for (const secret of [endpoint.search.slice(1), ...endpoint.searchParams.values(), ...ids]) redaction.add(secret);
  return endpoint;
}

/**
 * A server that knows no POST at its address and opens a stream there is one of 2024; where POST is known, its answer explains
 * more than a stream that may be of another kind.
 */
function noEndpoint(refused: RefusedFailure, detail: string): ProbeFailure {
  return refused.status === 400 ? refused : new ProbeFailure("sse.no_endpoint", "stream", detail);
}

/** The outcome of work, or `late` when the deadline comes first. */
async function within<T>(deadline: Deadline, work: Promise<T>, late: Error): Promise<T> {
  let stop = () => {};
  const end = new Promise<never>((_resolve, reject) => {
    stop = startPatientTimer(Math.max(0, deadline.left), () => reject(late));
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    stop();
  }
}
