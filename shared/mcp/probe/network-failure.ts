import { foreignText } from "../foreign-text.ts";
import type { FailureClass } from "./failure-classes.ts";

/**
 * Where an exchange is: waiting for a connection that another exchange holds, on the way through a proxy, resolving the name,
 * connecting, in the TLS handshake, waiting for the head of the answer, reading its body.
 */
export type ExchangePhase = "queued" | "proxy" | "dns" | "tcp" | "tls" | "headers" | "body";

export interface NetworkFailure {
  readonly failureClass: FailureClass;
  /** What was seen, in one line of at most 200 characters, without secrets. */
  readonly detail: string;
}

/** What is known when an error comes. */
export interface ExchangeState {
  readonly phase: ExchangePhase;
  /** Whether the server has shown its certificate on this connection. */
  readonly certificateSeen: boolean;
}

/** The class of an error of Node's network modules, by its code and by the phase in which it came. */
export function networkFailure(error: unknown, state: ExchangeState): NetworkFailure {
  const causes = causesOf(error);
  const classes = causes.map((cause) => classOf(cause, state));
  const failureClass = MOST_TELLING.find((candidate) => classes.includes(candidate)) ?? classes[0] ?? "net.other";
  const details = [...new Set(causes.map(describe))].join(", ");
  return { failureClass, detail: foreignText(details, { secrets: [], length: 200 }) };
}

/** The class of a deadline that ended an exchange in this phase. */
export function deadlineFailure(phase: ExchangePhase, milliseconds: number): NetworkFailure {
  return { failureClass: TIMEOUT[phase], detail: `${WAITED_FOR[phase]}, ${milliseconds} ms` };
}

const TIMEOUT: Readonly<Record<ExchangePhase, FailureClass>> = {
  queued: "http.timeout_headers",
  proxy: "proxy.refused",
  dns: "dns.timeout",
  tcp: "tcp.timeout",
  tls: "tls.timeout",
  headers: "http.timeout_headers",
  body: "http.timeout_body",
};
const WAITED_FOR: Readonly<Record<ExchangePhase, string>> = {
  queued: "waited for a connection that another request holds",
  proxy: "waited for the proxy",
  dns: "waited for the name server",
  tcp: "waited for the connection",
  tls: "waited for the TLS handshake",
  headers: "waited for the answer",
  body: "waited for the rest of the answer",
};

/** Of several addresses each can fail in its own way: one that was reached says more than one that was not. */
const MOST_TELLING: readonly FailureClass[] = ["tcp.refused", "tcp.timeout", "tcp.unreachable"];

const CLASS_BY_CODE: ReadonlyMap<string, FailureClass> = new Map<string, FailureClass>([
  ["ENOTFOUND", "dns.nxdomain"],
  ["ENODATA", "dns.nxdomain"],
  ["EAI_AGAIN", "dns.servfail"],
  ["EAI_FAIL", "dns.servfail"],
  ["ESERVFAIL", "dns.servfail"],
  ["EREFUSED", "dns.servfail"],
  ["ETIMEOUT", "dns.timeout"],
  ["ECONNREFUSED", "tcp.refused"],
  ["EHOSTUNREACH", "tcp.unreachable"],
  ["ENETUNREACH", "tcp.unreachable"],
  ["EHOSTDOWN", "tcp.unreachable"],
  ["ENETDOWN", "tcp.unreachable"],
  ["EADDRNOTAVAIL", "tcp.unreachable"],
  ["CERT_HAS_EXPIRED", "tls.expired"],
  ["CERT_NOT_YET_VALID", "tls.expired"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "tls.hostname_mismatch"],
  ["HOSTNAME_MISMATCH", "tls.hostname_mismatch"],
  ["EPROTO", "tls.handshake"],
]);

const CLASS_BY_PATTERN: readonly (readonly [RegExp, FailureClass])[] = [
  // Node's names of what OpenSSL says about a chain (src/crypto/crypto_common.cc).
  [
    /SELF_SIGNED|^UNABLE_TO_|^CERT_|^ERROR_IN_C|^CRL_|^INVALID_CA$|^INVALID_PURPOSE$|^PATH_LENGTH_EXCEEDED$|_TOO_(SMALL|WEAK)$/,
    "tls.untrusted",
  ],
  [/^ERR_(SSL|TLS|OSSL)/, "tls.handshake"],
  [/^HPE_/, "http.malformed"],
];

/** Ways in which a connection is cut: what it means depends on when. */
const CUT: ReadonlySet<string> = new Set(["ECONNRESET", "EPIPE", "ECONNABORTED"]);

/**
 * The alerts with which a server refuses the client's certificate (RFC 8446, section 6.2), as OpenSSL 1 to 3 spell them. A
 * server of TLS 1.3 sends them after the handshake, when the client already waits for the answer.
 */
const CLIENT_CERTIFICATE_ALERT =
  /ALERT_(NO_CERTIFICATE|BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_\w+|UNKNOWN_CA|ACCESS_DENIED)$/;
const CLIENT_CERTIFICATE_ALERT_NUMBER = /SSL alert number (4[1-6]|48|49|116)\b/;
/** How a server of TLS 1.2 says that a certificate is missing; it says so too when it finds no common cipher, but earlier. */
const HANDSHAKE_FAILURE = /ALERT_HANDSHAKE_FAILURE$|SSL alert number 40\b/;

interface Cause {
  readonly code: string;
  readonly error: Partial<NodeJS.ErrnoException> & {
    readonly address?: string;
    readonly port?: number;
    readonly hostname?: string;
    readonly reason?: string;
  };
}

/** Each address that was tried has an error of its own; their sum has a code and an empty message. */
function causesOf(error: unknown): readonly Cause[] {
  if (typeof error !== "object" || error === null) return [{ code: "", error: {} }];
  if ("errors" in error && Array.isArray(error.errors) && error.errors.length > 0)
    return error.errors.flatMap(causesOf);
  return [{ code: "code" in error && typeof error.code === "string" ? error.code : "", error }];
}

function classOf(cause: Cause, state: ExchangeState): FailureClass {
  const { code } = cause;
  const { phase } = state;
  if (phase === "body") return code.startsWith("HPE_") ? "http.malformed" : "http.truncated";
  if (refusesClientCertificate(cause, state)) return "tls.client_certificate";
  if (CUT.has(code) && phase === "tls") return "tls.handshake";
  if (CUT.has(code) && phase === "headers") return "http.reset";
  // The kernel gives up before the deadline of the probe does.
  if (code === "ETIMEDOUT") return TIMEOUT[phase];
  // The name server itself cannot be reached.
  if (code === "ECONNREFUSED" && phase === "dns") return "dns.servfail";
  return CLASS_BY_CODE.get(code) ?? CLASS_BY_PATTERN.find(([pattern]) => pattern.test(code))?.[1] ?? "net.other";
}

function refusesClientCertificate({ code, error }: Cause, { certificateSeen }: ExchangeState): boolean {
  const message = error.message ?? "";
  if (CLIENT_CERTIFICATE_ALERT.test(code) || CLIENT_CERTIFICATE_ALERT_NUMBER.test(message)) return true;
  return certificateSeen && (HANDSHAKE_FAILURE.test(code) || HANDSHAKE_FAILURE.test(message));
}

function describe({ code, error }: Cause): string {
  if (code === "") return error.message ?? "an unknown error";
  if (error.address !== undefined) return `${code} ${error.address}${error.port === undefined ? "" : `:${error.port}`}`;
  if (error.hostname !== undefined) return `${code} ${error.hostname}`;
  // The message of OpenSSL is a line of numbers and file names with the reason in the middle.
  const reason = error.reason ?? /SSL routines:[^:]*:([^:]+)/.exec(error.message ?? "")?.[1];
  return reason === undefined || reason === "" ? code : `${code}: ${reason}`;
}
