import { describe, expect, test } from "@jest/globals";
import { deadlineFailure, type ExchangePhase, networkFailure } from "../../../shared/mcp/probe/network-failure.ts";

const errorOf = (code: string, facts: Readonly<Record<string, unknown>> = {}) =>
  Object.assign(new Error(code), { code }, facts);
const classOf = (error: unknown, phase: ExchangePhase, certificateSeen = false) =>
  networkFailure(error, { phase, certificateSeen }).failureClass;
const detailOf = (error: unknown) => networkFailure(error, { phase: "tcp", certificateSeen: false }).detail;

describe("the code of an error decides its class", () => {
  test.each<[string, ExchangePhase, string]>([
    ["ENOTFOUND", "dns", "dns.nxdomain"],
    ["ENODATA", "dns", "dns.nxdomain"],
    ["EAI_AGAIN", "dns", "dns.servfail"],
    ["ESERVFAIL", "dns", "dns.servfail"],
    ["ECONNREFUSED", "dns", "dns.servfail"],
    ["ETIMEOUT", "dns", "dns.timeout"],
    ["ECONNREFUSED", "tcp", "tcp.refused"],
    ["EHOSTUNREACH", "tcp", "tcp.unreachable"],
    ["ENETUNREACH", "tcp", "tcp.unreachable"],
    ["ETIMEDOUT", "tcp", "tcp.timeout"],
    ["ETIMEDOUT", "headers", "http.timeout_headers"],
    ["CERT_HAS_EXPIRED", "tls", "tls.expired"],
    ["CERT_NOT_YET_VALID", "tls", "tls.expired"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "tls", "tls.hostname_mismatch"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "tls", "tls.untrusted"],
    ["SELF_SIGNED_CERT_IN_CHAIN", "tls", "tls.untrusted"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "tls", "tls.untrusted"],
    ["CERT_REVOKED", "tls", "tls.untrusted"],
    ["INVALID_PURPOSE", "tls", "tls.untrusted"],
    ["EPROTO", "tls", "tls.handshake"],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "tls", "tls.handshake"],
    ["ERR_TLS_CERT_ALTNAME_FORMAT", "tls", "tls.handshake"],
    ["ECONNRESET", "tls", "tls.handshake"],
    ["ECONNRESET", "headers", "http.reset"],
    ["EPIPE", "headers", "http.reset"],
    ["ECONNRESET", "body", "http.truncated"],
    ["ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC", "body", "http.truncated"],
    ["HPE_INVALID_CONSTANT", "headers", "http.malformed"],
    ["HPE_INVALID_CHUNK_SIZE", "body", "http.malformed"],
    ["EMFILE", "tcp", "net.other"],
  ])("%s in phase %s is %s", (code, phase, expected) => {
    expect(classOf(errorOf(code), phase)).toBe(expected);
  });

  test.each([
    "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED",
    "ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE",
    "ERR_SSL_SSL/TLS_ALERT_BAD_CERTIFICATE",
    "ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN",
    "ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED",
    "ERR_SSL_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE",
    "ERR_SSL_TLSV1_ALERT_UNKNOWN_CA",
    "ERR_SSL_TLSV1_ALERT_ACCESS_DENIED",
  ])("the alert %s is about the client certificate, during the handshake and after it", (code) => {
    expect([classOf(errorOf(code), "tls"), classOf(errorOf(code), "headers")]).toEqual([
      "tls.client_certificate",
      "tls.client_certificate",
    ]);
  });

  test.each([41, 42, 43, 44, 45, 46, 48, 49, 116])("so is the alert number %d in the text of EPROTO", (number) => {
    const message = `write EPROTO 00:error:0A000412:SSL routines:ssl3_read_bytes:an alert:a.c:1600:SSL alert number ${number}\n`;
    expect(classOf(errorOf("EPROTO", { message }), "tls")).toBe("tls.client_certificate");
  });

  test.each<[boolean, string]>([
    [true, "tls.client_certificate"],
    [false, "tls.handshake"],
  ])("a failed handshake is about the client certificate when the server has shown its own: %s", (seen, expected) => {
    expect(classOf(errorOf("ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE"), "tls", seen)).toBe(expected);
  });
});

describe("of several addresses", () => {
  const refused = errorOf("ECONNREFUSED", { address: "127.0.0.1", port: 1 });
  const unreachable = errorOf("ENETUNREACH", { address: "2001:db8::1", port: 1 });
  const slow = errorOf("ETIMEDOUT", { address: "192.0.2.1", port: 1 });

  test.each<[string, readonly Error[], string]>([
    ["a refusal says more than no way", [unreachable, refused], "tcp.refused"],
    ["a refusal says more than silence", [slow, refused], "tcp.refused"],
    ["silence says more than no way", [unreachable, slow], "tcp.timeout"],
    ["no way at all is no way", [unreachable, unreachable], "tcp.unreachable"],
  ])("%s", (_name, errors, expected) => {
    expect(classOf(new AggregateError(errors, ""), "tcp")).toBe(expected);
  });

  test("all are in the detail", () => {
    expect(detailOf(new AggregateError([unreachable, refused], ""))).toBe(
      "ENETUNREACH 2001:db8::1:1, ECONNREFUSED 127.0.0.1:1",
    );
  });
});

describe("the detail", () => {
  test.each<[string, unknown, string]>([
    ["names the host that does not exist", errorOf("ENOTFOUND", { hostname: "no.invalid" }), "ENOTFOUND no.invalid"],
    ["is the code when there is no more", errorOf("EMFILE"), "EMFILE"],
    [
      "takes the reason out of OpenSSL's line",
      errorOf("EPROTO", {
        message: "write EPROTO 80:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:a.c",
      }),
      "EPROTO: wrong version number",
    ],
    [
      "shows what is invisible in a certificate's names",
      errorOf("ERR_TLS_CERT_ALTNAME_INVALID", { reason: "not in DNS:evil\u202E.example" }),
      "ERR_TLS_CERT_ALTNAME_INVALID: not in DNS:evil<U+202E>.example",
    ],
    ["is the message of an error without a code", new Error("odd"), "odd"],
    ["exists for what is no error", "odd", "an unknown error"],
  ])("%s", (_name, error, expected) => {
    expect(detailOf(error)).toBe(expected);
  });

  test("is cut to a line", () => {
    expect(detailOf(errorOf("EODD", { reason: "x".repeat(10_000) })).length).toBeLessThanOrEqual(201);
  });
});

test.each<[ExchangePhase, string]>([
  ["queued", "http.timeout_headers"],
  ["proxy", "proxy.refused"],
  ["dns", "dns.timeout"],
  ["tcp", "tcp.timeout"],
  ["tls", "tls.timeout"],
  ["headers", "http.timeout_headers"],
  ["body", "http.timeout_body"],
])("a deadline in phase %s is %s, with the milliseconds in the detail", (phase, expected) => {
  const failure = deadlineFailure(phase, 70);
  expect([failure.failureClass, failure.detail.endsWith(", 70 ms")]).toEqual([expected, true]);
});
