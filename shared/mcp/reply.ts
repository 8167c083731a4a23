import { isJsonObject, type Json, type JsonObject, member, stringMember } from "../contract/json.ts";
import type { CaptureError } from "./capture-error.ts";
import { parseJsonText } from "./json-text.ts";
import { thrownProperty } from "./thrown.ts";

/** How a request ended. Whatever ends the whole capture is thrown instead. */
export type Reply =
  | { readonly kind: "result"; readonly result: JsonObject }
  | RpcError
  /** An HTTP status below 500 without a JSON-RPC error in its body. */
  | { readonly kind: "http-error"; readonly status: number; readonly text: string }
  /** A reply that is no JSON-RPC message; the error says what it is. */
  | { readonly kind: "unusable"; readonly error: CaptureError }
  /** The reply's stream ended without an answer. */
  | { readonly kind: "ended" }
  /** The connection or the process went away. */
  | { readonly kind: "closed" }
  /** No answer within the time that was given for this one request. */
  | { readonly kind: "silence"; readonly milliseconds: number };

/** A JSON-RPC error; `status` is that of the HTTP reply when it was not 2xx. */
export interface RpcError {
  readonly kind: "error";
  readonly code: number;
  readonly message: string;
  readonly data: Json | undefined;
  readonly status?: number;
}

/** What a response message says, raw. */
export function replyOfMessage(message: JsonObject): Reply {
  const error = member(message, "error");
  if (isJsonObject(error)) return rpcErrorOf(error);
  const result = member(message, "result");
  return { kind: "result", result: isJsonObject(result) ? result : {} };
}

/** What an HTTP error says that a transport threw, with the status and body that it keeps; `undefined` for other errors. */
export function replyOfHttpError(error: unknown): Reply | undefined {
  const status = thrownProperty(error, "status");
  if (typeof status !== "number") return undefined;
  const kept = thrownProperty(thrownProperty(error, "data"), "text");
  const text = typeof kept === "string" ? kept : "";
  const body = parseJsonText(text);
  const rpcError = body.ok && isJsonObject(body.value) ? member(body.value, "error") : undefined;
  if (isJsonObject(rpcError) && typeof member(rpcError, "code") === "number")
    return { ...rpcErrorOf(rpcError), status };
  return { kind: "http-error", status, text };
}

function rpcErrorOf(error: JsonObject): RpcError {
  const code = member(error, "code");
  return {
    kind: "error",
    code: typeof code === "number" ? code : 0,
    message: stringMember(error, "message") ?? "",
    data: member(error, "data"),
  };
}
