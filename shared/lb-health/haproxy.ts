import type { HealthCheck } from "./balancers.ts";
import { HANDLER_ANSWER } from "./handler-answer.ts";
import { ANSWER_TYPE, PROTOCOL_REQUESTS } from "./protocol-request.ts";

/** A backend for HAProxy 2.6 and later, whose check asks for the handshake. */
export function haproxyFragment(check: HealthCheck): string {
  const lines = check.ask === "handler" ? handlerCheck(check) : protocolCheck(check);
  return [
    ...comment(introduction(check)),
    "backend mcp",
    "  mode http",
    "  balance roundrobin",
    "  option httpchk",
    `  timeout check ${check.timeout}s`,
    ...lines.map((line) => `  ${line}`),
    `  default-server check inter ${check.interval}s rise ${check.rise} fall ${check.fall}${serverTls(check)}`,
    ...check.servers.map((server, index) => `  server mcp${index + 1} ${server}`),
    "",
  ].join("\n");
}

function introduction(check: HealthCheck): readonly string[] {
  if (check.ask === "handler") {
    return [
      `Asks ${check.healthPath}, where the server does a handshake with itself: examples/health of mcp-gates.`,
      "Leaves no session behind.",
    ];
  }
  if (check.era !== "legacy") {
    return [
      "Asks server/discover, as an agent does (MCP 2026-07-28). Makes no session. A server that knows only initialize is",
      "DOWN at once with this check: it needs --era legacy.",
    ];
  }
  if (check.stateless) {
    return [
      "Asks initialize, as an agent does (MCP 2025-11-25 and older). A server that answers with a session id is DOWN at",
      "once, because nobody would end its sessions: leave --stateless out.",
    ];
  }
  return [
    "Asks initialize, as an agent does (MCP 2025-11-25 and older), and ends the session that this makes.",
    "A server that gives no sessions is DOWN at once: it needs --stateless. So is one that does not let clients end them",
    "(405): it needs --ask handler. What this check cannot do: a server that gives a session and then answers wrong or",
    "late keeps it, because a check ends where it fails. So let idle sessions expire on the server.",
  ];
}

function protocolCheck(check: HealthCheck): readonly string[] {
  const era = check.era ?? "modern";
  const { headers, body, answer } = PROTOCOL_REQUESTS[era];
  const method = era === "modern" ? "server/discover" : "initialize";
  const sent = [hostHeader(check), ...headers.map(([name, value]) => header(name, value))].join(" ");
  return [
    ...comment(["An answer has to match within its first tune.bufsize bytes (16384 unless it is set)."]),
    connect(check),
    `http-check send meth POST uri ${check.path} ver HTTP/1.1 ${sent} body '${body}'`,
    `http-check expect comment "${method}: status" status 200`,
    `http-check expect comment "${method}: content type" fhdr name "content-type" value -m reg "${ANSWER_TYPE}"`,
    ...answer.map(({ part, pattern }) => `http-check expect comment "${method}: ${part}" rstring '${pattern}'`),
    ...(era === "legacy" ? sessionEnd(check) : []),
  ];
}

function sessionEnd(check: HealthCheck): readonly string[] {
  if (check.stateless) {
    return ['http-check expect comment "initialize: a session, although --stateless" ! hdr name "mcp-session-id"'];
  }
  // No MCP-Protocol-Version: HAProxy cannot take the negotiated one out of a body, servers refuse one that they do not know
  // with 400, and without it they take 2025-03-26 for granted (MCP 2025-06-18, Protocol Version Header).
  const headers = [hostHeader(check), header("Mcp-Session-Id", "%[var(check.session)]")];
  return [
    'http-check expect comment "initialize: no session id; see --stateless" hdr name "mcp-session-id"',
    "http-check set-var(check.session) res.hdr(mcp-session-id)",
    connect(check),
    `http-check send meth DELETE uri ${check.path} ver HTTP/1.1 ${headers.join(" ")}`,
    'http-check expect comment "DELETE: the session was not ended" status 200-299',
  ];
}

function handlerCheck(check: HealthCheck): readonly string[] {
  return [
    connect(check),
    `http-check send meth GET uri ${check.healthPath} ver HTTP/1.1 ${hostHeader(check)}`,
    `http-check expect comment "${check.healthPath}: status" status 200`,
    `http-check expect comment "${check.healthPath}: answer" string '${HANDLER_ANSWER}'`,
  ];
}

/** HTTP/1.1 wants a Host, and servers that guard against DNS rebinding want the right one. */
function hostHeader({ host }: HealthCheck): string {
  return header("Host", host ?? "localhost");
}

function header(name: string, value: string): string {
  return `hdr ${name} ${value.includes(" ") ? `"${value}"` : value}`;
}

/** With a rule of its own, a check takes nothing from the server's line: TLS has to be said again. */
function connect({ tls, host }: HealthCheck): string {
  return tls ? `http-check connect ssl sni ${serverName(host)}` : "http-check connect";
}

function serverTls({ tls, host, caFile }: HealthCheck): string {
  if (!tls) return "";
  const name = serverName(host);
  return ` ssl verify required ca-file ${caFile ?? "@system-ca"} verifyhost ${name} sni str(${name})`;
}

/** A host without its port, as certificates have it. */
function serverName(host: string | undefined): string {
  return (host ?? "localhost").replace(/:\d+$/, "");
}

function comment(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `# ${line}`);
}
