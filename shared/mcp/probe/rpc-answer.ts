import { isJsonArray, isJsonObject, type Json, type JsonObject, member, stringMember } from "../../contract/json.ts";
import { CaptureError } from "../capture-error.ts";
import { parseJsonText } from "../json-text.ts";
import type { Reply, RpcError } from "../reply.ts";
import { RPC_CODES } from "../revisions.ts";
import type { FailureClass } from "./failure-classes.ts";

/** What an answer says: the result, or why it is none. */
export type Answer = { readonly kind: "result"; readonly result: JsonObject } | Refusal;

/** Why an answer is no result. `detail` holds the server's words as they came. */
export interface Refusal {
  readonly kind: "refusal";
  readonly failureClass: FailureClass;
  readonly detail: string;
  readonly reply: Exclude<Reply, { readonly kind: "result" }>;
}

/** What is known of a request when its answer is judged. */
export interface Asked {
  readonly id: number;
  /** The session id that went with it. */
  readonly sessionId: string | undefined;
  /** Whether the session was opened by `initialize` before. */
  readonly isAfterInitialize: boolean;
}

/** The class of an error of JSON-RPC. */
export function classOfError(code: number): FailureClass {
  switch (code) {
    case RPC_CODES.headerMismatch:
      return "proto.headers_altered";
    case RPC_CODES.missingClientCapability:
      return "proto.capability_missing";
    case RPC_CODES.unsupportedVersion:
      return "proto.version_unsupported";
    case RPC_CODES.methodNotFound:
      return "rpc.method_not_found";
    default:
      return "rpc.error";
  }
}

/** An answer with another HTTP status than 200, judged by the status first and by an error of JSON-RPC in the body second. */
export function answerOfStatus(status: number, text: string, asked: Asked): Refusal {
  const error = errorIn(text);
  const reply = error === undefined ? ({ kind: "http-error", status, text } as const) : { ...error, status };
  const said = error === undefined ? text.trim() : `${error.code} ${error.message}`;
  const detail = `HTTP status ${status}${said === "" ? "" : `: ${said}`}`;
  return { kind: "refusal", failureClass: classOfStatus(status, error?.code, asked), detail, reply };
}

function classOfStatus(status: number, code: number | undefined, asked: Asked): FailureClass {
  if (status === 406) return "http.not_acceptable";
  if (status === 404 && asked.sessionId !== undefined) return "session.lost";
  if (status === 405) return "http.405";
  const known = code === undefined ? "rpc.error" : classOfError(code);
  if (status === 404) return known === "rpc.error" ? "http.404" : known;
  if (known !== "rpc.error" && known !== "rpc.method_not_found") return known;
  if (status !== 400) return "http.status";
  return asked.isAfterInitialize && asked.sessionId === undefined ? "session.missing" : "http.400";
}

/** The answer in a body that is sent as JSON. Where several messages came at once, the one with our id counts. */
export function answerOfText(text: string, asked: Asked): Answer {
  if (text.trim() === "") return unusable("rpc.empty_body", "");
  const parsed = parseJsonText(text);
  if (!parsed.ok) return unusable("rpc.malformed_json", `${parsed.problem}: ${text}`);
  let stranger: Judged | undefined;
  for (const message of isJsonArray(parsed.value) ? parsed.value : [parsed.value]) {
    const judged = answerOfMessage(message, asked);
    if (judged.kind === "answer") return judged.answer;
    if (judged.kind === "stranger") stranger ??= judged;
  }
  return stranger?.answer ?? unusable("rpc.not_jsonrpc", text);
}

/**
 * What a message is to a request: its answer, something that a client cannot use (the answer to something else, no message of
 * JSON-RPC), or neither (a notification, a request). Clients go on after what they cannot use; it is the answer when no other comes.
 */
export type Judged =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "stranger"; readonly answer: Answer }
  | { readonly kind: "other"; readonly answer?: undefined };

/** Judges one event of a stream, which holds one message. */
export function answerOfEvent(data: string, asked: Asked): Judged {
  const message = parseJsonText(data);
  return message.ok
    ? answerOfMessage(message.value, asked)
    : stranger(() => unusable("rpc.malformed_json", `${message.problem}: ${data}`));
}

/** Judges one message. */
function answerOfMessage(message: Json, asked: Asked): Judged {
  if (!isJsonObject(message) || member(message, "jsonrpc") !== "2.0") return noMessage(message);
  if (typeof member(message, "method") === "string") return { kind: "other" };
  const id = member(message, "id");
  const error = rpcErrorIn(message);
  // An error without an id answers a request that the server could not read.
  if (error !== undefined && (id === asked.id || id === null || id === undefined)) {
    const detail = `${error.code} ${error.message}`;
    return {
      kind: "answer",
      answer: { kind: "refusal", failureClass: classOfError(error.code), detail, reply: error },
    };
  }
  const result = member(message, "result");
  if (error === undefined && result === undefined) return noMessage(message);
  if (id !== asked.id) {
    const words = () => `asked with id ${asked.id}, answered with id ${JSON.stringify(id ?? null)}`;
    return stranger(() => unusable("rpc.id_mismatch", words()));
  }
  if (isJsonObject(result)) return { kind: "answer", answer: { kind: "result", result } };
  return { kind: "answer", answer: unusable("rpc.bad_result", `the result is ${JSON.stringify(result)}`) };
}

function noMessage(message: Json): Judged {
  return stranger(() => unusable("rpc.not_jsonrpc", JSON.stringify(message)));
}

/** Of a hundred thousand that come at once, the first alone is ever looked at. */
function stranger(answer: () => Answer): Judged {
  return {
    kind: "stranger",
    get answer() {
      return answer();
    },
  };
}

/** An answer that came and cannot be used. */
export function unusable(failureClass: FailureClass, detail: string): Refusal {
  const error = new CaptureError("not-mcp", failureClass);
  return { kind: "refusal", failureClass, detail, reply: { kind: "unusable", error } };
}

/** An event stream that ended without an answer. */
export function ended(detail: string): Refusal {
  return { kind: "refusal", failureClass: "sse.ended_without_response", detail, reply: { kind: "ended" } };
}

function errorIn(text: string): RpcError | undefined {
  const parsed = parseJsonText(text);
  return parsed.ok && isJsonObject(parsed.value) ? rpcErrorIn(parsed.value) : undefined;
}

function rpcErrorIn(message: JsonObject): RpcError | undefined {
  const error = member(message, "error");
  if (!isJsonObject(error)) return undefined;
  const code = member(error, "code");
  if (typeof code !== "number") return undefined;
  return { kind: "error", code, message: stringMember(error, "message") ?? "", data: member(error, "data") };
}
