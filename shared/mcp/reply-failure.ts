import { type CaptureError, captureErrorWithin } from "./capture-error.ts";
import type { Reply } from "./reply.ts";
import { RPC_CODES } from "./revisions.ts";
import { foreign, type Side, sideError } from "./side.ts";
import { thrownCode, thrownName, thrownProperty } from "./thrown.ts";

/** The CaptureError of anything that a transport or a fetch threw: names the network's cause, or what was unreadable. */
export function failureOf(error: unknown, side: Side): CaptureError {
  const known = captureErrorWithin(error);
  if (known !== undefined) return known;
  if (isUnreadable(error)) {
    if (thrownName(error) === "SyntaxError") {
      return sideError(side, "invalid-json", {
        problem: "a reply is no valid JSON (cut off, or not JSON at all)",
        next: "check the server, and any proxy in front of it",
        cause: error,
      });
    }
    return sideError(side, "not-mcp", {
      problem: "a reply is JSON but no JSON-RPC message",
      next: "check that the target is an MCP endpoint",
      cause: error,
    });
  }
  return networkError(error, side);
}

/** Whether a reply arrived and was no JSON, or no JSON-RPC message. By name: an error may come from another realm. */
export function isUnreadable(error: unknown): boolean {
  return ["SyntaxError", "ZodError", "$ZodError"].includes(thrownName(error));
}

/** The CaptureError of a request that was not answered with a result. */
export function replyError(reply: Exclude<Reply, { kind: "result" }>, method: string, side: Side): CaptureError {
  switch (reply.kind) {
    case "error": {
      const said = `${reply.code}: ${foreign(side, reply.message)}`;
      if (reply.code === RPC_CODES.unsupportedVersion) {
        return sideError(side, "version", {
          problem: `the server refused ${method} because of the protocol version (${said})`,
          next: "there is no protocol version that both sides speak in this era",
        });
      }
      return sideError(side, "protocol", {
        problem: `the server answered ${method} with the error ${said}`,
        next: "check the server's own log",
      });
    }
    case "http-error":
      return statusError(reply.status, reply.text, side);
    case "unusable":
      return reply.error;
    case "ended":
      return sideError(side, "protocol", {
        problem: `the reply to ${method} ended without an answer`,
        next: "check the server's own log",
      });
    case "closed":
      return sideError(side, "connect", {
        problem: `the connection was closed before ${method} was answered`,
        next: "check the server's own log",
      });
    case "silence":
      return sideError(side, "timeout", {
        problem: `the server did not answer ${method} within ${reply.milliseconds / 1000} s`,
        next: "check that it is up and speaks MCP",
      });
  }
}

/** The CaptureError of an HTTP status that says nothing more precise. */
export function statusError(status: number, text: string, side: Side): CaptureError {
  const said = text.trim() === "" ? "" : ` ("${foreign(side, text)}")`;
  const next =
    status === 404 || status === 405
      ? "check the path of the URL (often it ends in /mcp or /sse)"
      : "check the server and any proxy in front of it";
  return sideError(side, "http-status", { problem: `the server answered with HTTP status ${status}${said}`, next });
}

function networkError(error: unknown, side: Side): CaptureError {
  const { codes, words } = causesWithin(error);
  const cause = codes[0] ?? words[0];
  const shown = cause === undefined ? "" : ` (${foreign(side, cause, 80)})`;
  if (codes.some((code) => code === "ENOTFOUND" || code === "EAI_AGAIN" || code === "EAI_FAIL")) {
    return sideError(side, "dns", {
      problem: `the host name cannot be resolved${shown}`,
      next: "check the spelling, and that this machine can resolve it",
      cause: error,
    });
  }
  if (codes.some(isTlsCode)) {
    return sideError(side, "tls", {
      problem: `no TLS connection could be made${shown}`,
      next: "check the certificate and the scheme of the URL; name a private certificate authority in NODE_EXTRA_CA_CERTS",
      cause: error,
    });
  }
  if (codes.some((code) => code.startsWith("HPE_"))) {
    return sideError(side, "not-mcp", {
      problem: `what answers there does not speak HTTP${shown}`,
      next: "check host, port and scheme of the URL",
      cause: error,
    });
  }
  const problem = codes.includes("ECONNREFUSED") ? "nothing listens there" : "the connection failed or broke off";
  return sideError(side, "connect", {
    problem: `${problem}${shown}`,
    next: "check host and port, and that the server is up and reachable from here",
    cause: error,
  });
}

function isTlsCode(code: string): boolean {
  return /^(?:ERR_TLS|ERR_SSL|EPROTO$|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY|DECODE|DECRYPT)|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH|INVALID_PURPOSE|ERR_OSSL)/.test(
    code,
  );
}

/** The codes and messages of an error, its causes and, where several addresses were tried, of each attempt; deepest first. */
function causesWithin(error: unknown): { readonly codes: readonly string[]; readonly words: readonly string[] } {
  const codes: string[] = [];
  const words: string[] = [];
  let layer: readonly unknown[] = [error];
  for (let level = 0; level < 8 && layer.length > 0; level++) {
    const inner: unknown[] = [];
    for (const item of layer) {
      const code = thrownCode(item);
      if (code !== undefined) codes.unshift(code);
      const message = thrownProperty(item, "message");
      if (typeof message === "string" && message !== "") words.unshift(message);
      inner.push(thrownProperty(item, "cause"));
      const attempts = thrownProperty(item, "errors");
      if (Array.isArray(attempts)) inner.push(...attempts);
    }
    layer = inner;
  }
  return { codes, words };
}
