import type { JsonObject } from "../../contract/json.ts";
import type { Era } from "../../contract/model.ts";
import type { ProbeStage } from "./failure.ts";
import type { PhaseTimings } from "./http.ts";

/** An open conversation of a probe with a server, over any transport. */
export interface ProbeSession {
  readonly era: Era;
  readonly transport: "streamable-http" | "http+sse" | "stdio";
  readonly protocolVersion: string;
  /** What the server said first, raw: the result of `server/discover` or of `initialize`. */
  readonly greeting: JsonObject;
  /** Whether the server gave a session id. */
  readonly stateful: boolean;
  /** Sentences for people about how the era was chosen. */
  readonly notes: readonly string[];
  /**
   * The raw result of a request. Throws a ProbeFailure for any other answer. `headers` are sent beside the protocol's own
   * (`Mcp-Param-…` of a call).
   */
  request(method: string, params: JsonObject, options: RequestOptions): Promise<JsonObject>;
  /**
   * Asks for the server's own event stream and lets go of it again. Only sessions of the legacy era over Streamable HTTP have
   * it; ask it of stateful ones. Throws a ProbeFailure of stage `stream` when there was no proper answer.
   */
  openStream?(): Promise<StreamStart>;
  /**
   * The HTTP status of a request with a session id that the server never gave. Only sessions of the legacy era over Streamable
   * HTTP have it; ask it of stateful ones. Throws a ProbeFailure of stage `unknown-session` when there was no answer.
   */
  askWithUnknownSession?(): Promise<number>;
  /** Ends the session at the server, within two seconds; what came of it. Never throws. */
  close(): Promise<SessionEnd>;
}

/**
 * How the server's own event stream begins. `begins` = it stands open, or said something; `stalled` = no answer came in time, as
 * behind a proxy that buffers; `closed` = it ended at once without a byte; `not-offered` = another status (405 is fine).
 */
export type StreamStart =
  | { readonly state: "begins" | "stalled" | "closed" }
  | { readonly state: "not-offered"; readonly status: number };

export interface RequestOptions {
  readonly stage: ProbeStage;
  /** Told how long it took, once it is over. */
  readonly onTimings?: (timings: PhaseTimings) => void;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds that the answer may take, where that is more than `limits.exchange`; never more than the whole has left. */
  readonly milliseconds?: number | undefined;
}

/** How a session ended. `none` = there was none to end. */
export type SessionEnd =
  | { readonly state: "none" }
  | { readonly state: "deleted"; readonly status: number }
  /** The server does not take it (405 is allowed), or could not be reached any more. */
  | { readonly state: "kept"; readonly status: number | null };
