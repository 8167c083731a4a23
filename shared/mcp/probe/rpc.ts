import type { JsonObject } from "../../contract/json.ts";
import type { Deadline } from "./allowance.ts";
import { readEvents } from "./event-stream.ts";
import { ProbeFailure, type ProbeStage } from "./failure.ts";
import type { FailureClass } from "./failure-classes.ts";
import type { HttpReply, HttpRequest, PhaseTimings } from "./http.ts";
import type { HttpConversation } from "./http-conversation.ts";
import { type Answer, type Asked, answerOfEvent, answerOfStatus, answerOfText, ended, unusable } from "./rpc-answer.ts";
import type { RequestOptions } from "./session.ts";

export interface RpcRequest {
  readonly method: string;
  readonly params: JsonObject;
  readonly stage: ProbeStage;
  /** The headers of the protocol, beside those of every POST. */
  readonly headers: Readonly<Record<string, string>>;
  /** The session that is spoken in, when it was opened by `initialize`. */
  readonly session?: { readonly id: string | undefined };
  /** Whether a stream that breaks off may be taken up again (legacy revisions). */
  readonly isResumable: boolean;
  readonly milliseconds?: RequestOptions["milliseconds"];
  /** Told the headers of each answer, whatever it says. */
  readonly onHeaders?: (headers: HttpReply["headers"]) => void;
  readonly whenCancelled?: HttpRequest["whenCancelled"];
  /** Told how long it took, once it is over; `total` is that of all exchanges that it took. */
  readonly onTimings?: ((timings: PhaseTimings) => void) | undefined;
}

/** The headers of every POST: the answer may be JSON or a stream, and both must be accepted. */
export const POST_HEADERS = {
  "Content-Type": "application/json",
  Accept: "application/json, text/event-stream",
} as const;

/** How long to wait before a stream is taken up again, when it does not say: as the clients of agents do. */
const RETRY_MILLISECONDS = 1000;

/** A server that always says "come again" gets no more than this many visits for one answer. */
const VISITS = 20;

/** Failures that may be gone at the next try: what is asked for again changes nothing. */
const PASSING: ReadonlySet<FailureClass> = new Set([
  "dns.servfail",
  "tcp.refused",
  "tcp.unreachable",
  "tcp.timeout",
  "http.reset",
  "http.gateway_502",
  "http.gateway_503",
  "http.gateway_504",
]);

/** Requests of JSON-RPC over Streamable HTTP, one answer each. */
export class Rpc {
  readonly #conversation: HttpConversation;
  #lastId = 0;

  constructor(conversation: HttpConversation) {
    this.#conversation = conversation;
  }

  /**
   * The raw result of a request. Requests that change nothing are made once more after a failure that may pass. Throws a
   * RefusedFailure for any other answer, a ProbeFailure when there was none.
   */
  async call(request: RpcRequest): Promise<JsonObject> {
    const start = performance.now();
    const answer = await onceMore(request.method, () => this.#callOnce(request, start));
    if (answer.kind === "result") return answer.result;
    throw this.#conversation.failureOf(answer, request.stage);
  }

  /** Sends a notification and waits until it is taken. Throws a RefusedFailure when it is not. */
  async notify(request: Pick<RpcRequest, "method" | "stage" | "headers" | "session">): Promise<void> {
    const { method, stage, headers } = request;
    const reply = await this.#conversation.send({
      method: "POST",
      headers: { ...POST_HEADERS, ...headers },
      body: JSON.stringify({ jsonrpc: "2.0", method }),
      stage,
      deadline: this.#conversation.allowance.exchange(),
      whenStale: "repeat",
    });
    const { status } = reply;
    // 202 is what the specification asks for; others are common.
    const isTaken = status === 202 || status === 200 || status === 204;
    const text = isTaken ? "" : await this.#conversation.beginningOf(reply, stage);
    this.#conversation.finish(reply, stage);
    if (isTaken) return;
    throw this.#conversation.failureOf(answerOfStatus(status, text, askedBy(0, request)), stage);
  }

  async #callOnce(request: RpcRequest, start: number): Promise<Answer> {
    const { method, params, stage } = request;
    const conversation = this.#conversation;
    const asked = askedBy(++this.#lastId, request);
    const deadline = conversation.allowance.exchange(request.milliseconds);
    const reply = await conversation.send({
      method: "POST",
      headers: { ...POST_HEADERS, ...request.headers },
      body: JSON.stringify({ jsonrpc: "2.0", id: asked.id, method, params }),
      stage,
      deadline,
      onHeaders: request.onHeaders,
      // A call must not be made twice, so it gets no connection that the server may just be closing.
      ...(method === "tools/call" ? { connection: "apart" as const } : {}),
      ...(request.whenCancelled === undefined ? {} : { whenCancelled: request.whenCancelled }),
    });
    try {
      return await this.#answerIn(reply, { request, asked, deadline });
    } finally {
      const timings = conversation.finish(reply, stage);
      request.onTimings?.({ ...timings, total: performance.now() - start });
    }
  }

  async #answerIn(reply: HttpReply, context: Context): Promise<Answer> {
    const conversation = this.#conversation;
    const { stage } = context.request;
    if (reply.status !== 200) {
      return answerOfStatus(reply.status, await conversation.beginningOf(reply, stage), context.asked);
    }
    const type = contentType(reply);
    if (type === "text/event-stream") return await this.#answerInStream(reply, context);
    if (type === "application/json" || type.endsWith("+json")) {
      return answerOfText(await conversation.textOf(reply, stage), context.asked);
    }
    const beginning = await conversation.beginningOf(reply, stage);
    // An answer without a body needs no type.
    if (type === "" && beginning === "") return unusable("rpc.empty_body", "");
    return unusable("http.wrong_content_type", `${type === "" ? "no content type" : type}: ${beginning}`);
  }

  async #answerInStream(reply: HttpReply, context: Context): Promise<Answer> {
    const { stage } = context.request;
    const thread: Thread = { lastEventId: undefined, retry: undefined, stranger: undefined };
    const first = await this.#readStream(reply, thread, context);
    if (first !== undefined) return first;
    for (let visit = 0; visit < VISITS && thread.lastEventId !== undefined && context.request.isResumable; visit++) {
      const pause = thread.retry ?? RETRY_MILLISECONDS;
      if (pause >= context.deadline.left) return ended(`it asks to come again in ${pause} ms`);
      await this.#conversation.pause(pause);
      const resumed = await this.#conversation.send({
        method: "GET",
        headers: {
          ...context.request.headers,
          Accept: "text/event-stream",
          "Last-Event-ID": thread.lastEventId,
        },
        stage,
        deadline: context.deadline,
      });
      try {
        if (resumed.status !== 200 || contentType(resumed) !== "text/event-stream") {
          return ended(`taking it up again was answered with HTTP status ${resumed.status}`);
        }
        const answer = await this.#readStream(resumed, thread, context);
        if (answer !== undefined) return answer;
      } finally {
        this.#conversation.finish(resumed, stage);
      }
    }
    return thread.stranger ?? ended("");
  }

  /** The answer in one stream, `undefined` when the stream ends before. */
  async #readStream(reply: HttpReply, thread: Thread, context: Context): Promise<Answer | undefined> {
    const { allowance } = this.#conversation;
    const { stage } = context.request;
    const options = { stage, characters: allowance.answerBytes };
    try {
      for await (const event of readEvents(this.#conversation.bytesOf(reply, stage), options)) {
        thread.lastEventId = event.id ?? thread.lastEventId;
        thread.retry = event.retry ?? thread.retry;
        if (event.type !== "message" || event.data === "") continue;
        const judged = answerOfEvent(event.data, context.asked);
        if (judged.kind === "answer") return judged.answer;
        thread.stranger ??= judged.answer;
      }
    } catch (error) {
      if (!(error instanceof ProbeFailure)) throw error;
      const mayComeAgain = error.failureClass === "http.truncated" && thread.lastEventId !== undefined;
      if (mayComeAgain && context.request.isResumable) return undefined;
      if (thread.stranger === undefined) throw error;
      return thread.stranger;
    }
    return undefined;
  }
}

interface Context {
  readonly request: RpcRequest;
  readonly asked: Asked;
  readonly deadline: Deadline;
}

/** What the streams of one answer have said so far beside it. */
interface Thread {
  lastEventId: string | undefined;
  retry: number | undefined;
  stranger: Answer | undefined;
}

function askedBy(id: number, { session }: Pick<RpcRequest, "session">): Asked {
  return { id, sessionId: session?.id, isAfterInitialize: session !== undefined };
}

/** The outcome of work for a request, tried once more after a failure that may pass if the request changes nothing. */
export async function onceMore<T>(method: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const mayPass = error instanceof ProbeFailure && PASSING.has(error.failureClass);
    if (!mayPass || !changesNothing(method)) throw error;
    return await work();
  }
}

function changesNothing(method: string): boolean {
  return method === "server/discover" || method === "initialize" || /^[a-z/]+\/list$/.test(method);
}

/** The type of an answer's body in lower case, without its parameters; empty when there is none. */
export function contentType({ headers }: Pick<HttpReply, "headers">): string {
  return (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}
