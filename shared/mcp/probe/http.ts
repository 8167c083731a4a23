import type { ProbeStage } from "./failure.ts";

/** How long the parts of one exchange took, in milliseconds. What did not happen is absent: later exchanges reuse the socket. */
export interface PhaseTimings {
  readonly dns?: number;
  readonly tcp?: number;
  readonly tls?: number;
  /** From the request being sent (or the connection standing) to the head of the answer. */
  readonly firstByte?: number;
  /** From the call of `send` to the end of the body, or to now. */
  readonly total: number;
  readonly reused: boolean;
}

/** What is told of the certificate that a server showed. */
export interface CertificateFacts {
  readonly subject: string;
  readonly issuer: string;
  /** ISO 8601, in UTC. */
  readonly validFrom: string;
  readonly validTo: string;
}

/** How the server and the client prove themselves on TLS connections. */
export interface TlsSettings {
  /** PEM of the authorities to trust beside those of the machine. */
  readonly authorities?: string;
  /** PEM of a client certificate (with its chain) and of its key. */
  readonly clientCertificate?: { readonly certificate: string; readonly key: string; readonly passphrase?: string };
}

export interface HttpRequest {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The step that this is, for failures. */
  readonly stage: ProbeStage;
  /** For the whole exchange, reading the body included. */
  readonly milliseconds: number;
  /** Of the body, decompressed. */
  readonly bytes: number;
  /** `apart` = on a connection of its own, beside the one that is kept. */
  readonly connection?: "kept" | "apart";
  /**
   * What becomes of it when the way is cancelled. `drop` (the default) = it ends, or is not begun; `await` = its answer names what
   * has to be left, and may still come, soon; `send` = it leaves, and takes its course.
   */
  readonly whenCancelled?: "drop" | "await" | "send";
  /**
   * What becomes of it when a connection that was used before breaks without an answer, as one that the server closed meanwhile:
   * `fail` (the default), or `repeat`, once, on a new one, for what may come twice.
   */
  readonly whenStale?: "fail" | "repeat";
}

export interface HttpReply {
  readonly status: number;
  /** By lower-case name; a header that came several times is joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * The body as it arrives, decompressed. Read it once, or {@link discard} it. Throws a ProbeFailure: `http.timeout_body`,
   * `http.truncated`, `http.oversize`, `http.encoding`.
   */
  readonly body: AsyncIterable<Uint8Array>;
  /** The rest of the body as text; throws as {@link body} does. */
  text(): Promise<string>;
  /** Lets go of the rest of the body; the connection is dropped if more of it would come. */
  discard(): void;
  readonly timings: PhaseTimings;
}

/**
 * One probe's way to one origin. Redirects are not followed. Failures of the network are thrown as ProbeFailure with the class
 * of the phase in which they happened.
 */
export interface Http {
  /** Sends a request and waits for the head of the answer. */
  send(request: HttpRequest): Promise<HttpReply>;
  /** That of the first TLS connection, when there was one. */
  readonly certificate: CertificateFacts | undefined;
  /** Drops every connection. */
  close(): void;
}
