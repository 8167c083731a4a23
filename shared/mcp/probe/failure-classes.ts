/** How bad a failure is for agents. */
export type FailureSeverity = "down" | "degraded" | "warn" | "unknown" | "ok";

/** Who can mend it. `probe` = the settings of whoever asks. */
export type FailureOwner = "server" | "edge" | "network" | "auth" | "contract" | "probe";

/**
 * What a failure after a shift of traffic means for the rollback: `any` = the first one counts; `once` = one that a second
 * sample confirms; `twice` = two in a row; `elsewhere` = only when it is seen from two places; `hold` = stop and look; `no`.
 */
export type RollbackRule = "any" | "once" | "twice" | "elsewhere" | "hold" | "no";

export interface FailureFacts {
  readonly severity: FailureSeverity;
  readonly owner: FailureOwner;
  readonly rollback: RollbackRule;
  /** One line: what was seen. */
  readonly meaning: string;
  /** One line: what to do. */
  readonly next: string;
}

function down(owner: FailureOwner, rollback: RollbackRule, meaning: string, next: string): FailureFacts {
  return { severity: "down", owner, rollback, meaning, next };
}

function degraded(owner: FailureOwner, rollback: RollbackRule, meaning: string, next: string): FailureFacts {
  return { severity: "degraded", owner, rollback, meaning, next };
}

function warn(owner: FailureOwner, meaning: string, next: string): FailureFacts {
  return { severity: "warn", owner, rollback: "no", meaning, next };
}

const PROXY = "Look into the logs of the server and of every proxy in front of it.";
const NAME = "Check the spelling of the host name, and the DNS servers that are used here.";
const REACH =
  "Check the host and the port, that the server runs, and that firewalls let connections from here through.";
const PATH = "Check the path of the URL: often it ends in /mcp or /sse.";
const ANSWER = "Look into the server's log at the time of the probe.";
const LOGIN = "Have the server answer 401 as the MCP specification says, so that new clients find out where to log in.";

/**
 * Every cause for which a probe says no: one stable id each, in the order of the layers. The set is closed: other programs
 * decide by these ids, and docs/failures.md is made from this table.
 */
export const FAILURE_CLASSES = {
  "dns.nxdomain": down("network", "elsewhere", "The host name does not exist.", NAME),
  "dns.servfail": down(
    "network",
    "elsewhere",
    "The DNS failed while it looked the host name up; that does not mean that the name is missing.",
    NAME,
  ),
  "dns.timeout": down("network", "elsewhere", "The host name was not resolved in time.", NAME),
  "tcp.refused": down("network", "elsewhere", "Nothing listens at the address.", REACH),
  "tcp.unreachable": down("network", "elsewhere", "There is no route to the address.", REACH),
  "tcp.timeout": down("network", "elsewhere", "No connection was made in time.", REACH),
  "net.other": down("network", "elsewhere", "The network failed in another way; the detail says how.", REACH),
  "proxy.refused": down(
    "network",
    "elsewhere",
    "The HTTP proxy refused to connect to the server.",
    "Check https_proxy, its credentials and what it allows.",
  ),
  "tls.expired": down("edge", "no", "The certificate has expired or is not valid yet.", "Renew the certificate."),
  "tls.expiring": warn(
    "edge",
    "The certificate ends within the days that it should hold for.",
    "Renew the certificate.",
  ),
  "tls.hostname_mismatch": down(
    "edge",
    "elsewhere",
    "The certificate is for another name.",
    "Serve the certificate of this host name.",
  ),
  "tls.untrusted": down(
    "edge",
    "elsewhere",
    "No authority that is known here vouches for the certificate.",
    "Serve the whole chain, or name the private authority (`ca`).",
  ),
  "tls.client_certificate": down(
    "auth",
    "twice",
    "The server asks for a client certificate, or refuses the one that was shown.",
    "Give a client certificate that the server accepts.",
  ),
  "tls.handshake": down(
    "edge",
    "elsewhere",
    "The TLS handshake failed.",
    "Check the scheme and port of the URL and the server's TLS versions.",
  ),
  "tls.timeout": down(
    "edge",
    "elsewhere",
    "The TLS handshake did not end in time.",
    "Check that the port speaks TLS, and the load balancer or server that answers there.",
  ),
  "http.timeout_headers": down("server", "twice", "The connection was made, and no answer began in time.", ANSWER),
  "http.timeout_body": down("server", "twice", "The answer began and did not end in time.", ANSWER),
  "http.reset": down("server", "twice", "The connection was cut before the answer.", ANSWER),
  "http.truncated": down("server", "twice", "The connection was cut within the answer.", PROXY),
  "http.malformed": down(
    "server",
    "twice",
    "What answers is not valid HTTP.",
    "Check host, port and scheme of the URL.",
  ),
  "http.oversize": down(
    "server",
    "twice",
    "The answer is larger than the limit, or holds more values.",
    "Shorten the lists, or raise `max-megabytes` if they are meant to be that large.",
  ),
  "http.encoding": down("edge", "twice", "The answer is compressed in a way that cannot be read.", PROXY),
  "http.redirect_same_origin": down(
    "edge",
    "twice",
    "The server redirects to another path of its own.",
    "Use the URL that it redirects to as the target.",
  ),
  "http.redirect_cross_origin": down(
    "edge",
    "twice",
    "The server redirects to another host, as sign-in pages do.",
    "Use that URL if it is the intended server; let machines past the sign-in.",
  ),
  "http.400": down("edge", "twice", "The server, or a proxy in front of it, finds the request wrong (400).", PROXY),
  "http.404": down("edge", "twice", "There is nothing at the path (404).", PATH),
  "http.405": down("edge", "twice", "The path takes no POST (405).", PATH),
  "http.not_acceptable": down(
    "edge",
    "twice",
    "The server will answer neither in JSON nor as an event stream (406).",
    "Have proxies keep the Accept header.",
  ),
  "http.rate_limited": degraded(
    "probe",
    "no",
    "The server limits the rate of requests (429).",
    "Ask less often; the detail says when to come again.",
  ),
  "http.gateway_502": down("edge", "twice", "A gateway got no proper answer from the server behind it (502).", PROXY),
  "http.gateway_503": down("edge", "twice", "The server, or a gateway in front of it, is not available (503).", PROXY),
  "http.gateway_504": down("edge", "twice", "A gateway got no answer in time from the server behind it (504).", PROXY),
  "http.5xx": down(
    "server",
    "twice",
    "The server failed with HTTP status 500, or another above it that has no class of its own.",
    ANSWER,
  ),
  "http.status": down("edge", "twice", "The server answered with an HTTP status that MCP does not know.", PROXY),
  "http.wrong_content_type": down(
    "edge",
    "twice",
    "The answer is neither JSON nor an event stream: a web page, often.",
    "Check that the URL is the MCP endpoint, and that no sign-in page stands in front of it.",
  ),
  "auth.required": {
    severity: "ok",
    owner: "auth",
    rollback: "no",
    meaning: "The server asks for a login and says where, as it should; the probe was given no credentials.",
    next: "Give the probe credentials, so that it sees more than the login.",
  },
  "auth.401_no_challenge": degraded("auth", "twice", "The server answers 401 without WWW-Authenticate.", LOGIN),
  "auth.401_no_resource_metadata": degraded(
    "auth",
    "twice",
    "The server answers 401 and does not name its resource metadata.",
    LOGIN,
  ),
  "auth.metadata_unreachable": degraded(
    "auth",
    "twice",
    "The protected-resource metadata that the server names cannot be read.",
    LOGIN,
  ),
  "auth.metadata_resource_mismatch": degraded(
    "auth",
    "twice",
    "The protected-resource metadata is about another resource.",
    "Have its `resource` be the URL of the server.",
  ),
  "auth.token_endpoint": {
    severity: "unknown",
    owner: "auth",
    rollback: "hold",
    meaning: "The authorization server gave no token.",
    next: "Check the client id, its secret or key, the scopes, and that the authorization server works.",
  },
  "auth.token_rejected": {
    severity: "unknown",
    owner: "auth",
    rollback: "hold",
    meaning: "The server refuses the credentials that were sent.",
    next: "Check that the credentials are still valid, and meant for this server.",
  },
  "auth.forbidden_or_origin": down(
    "auth",
    "twice",
    "The server denies access (403).",
    "Check the scopes, the hosts and origins that the server allows, and the access rules in front of it.",
  ),
  "rpc.empty_body": down("server", "twice", "The answer is empty.", ANSWER),
  "rpc.malformed_json": down("server", "twice", "The answer is no valid JSON.", PROXY),
  "rpc.not_jsonrpc": down("server", "twice", "The answer is JSON, but no JSON-RPC message.", PATH),
  "rpc.id_mismatch": down("server", "twice", "The answer is to another request than was sent.", ANSWER),
  "rpc.bad_result": down(
    "server",
    "twice",
    "The result does not have the shape that the MCP specification asks for.",
    "Have the server answer as the MCP specification says.",
  ),
  "rpc.method_not_found": down(
    "server",
    "twice",
    "The server does not know a method that it must know.",
    "Have the server answer the method, or not announce it.",
  ),
  "rpc.error": down("server", "twice", "The server answered with an error.", ANSWER),
  "proto.version_unsupported": down(
    "server",
    "twice",
    "The server refuses every protocol version that the probe speaks in this era.",
    "Set `era` to the one that the server speaks, or use a newer release of mcp-gates.",
  ),
  "proto.version_mismatch": down(
    "server",
    "twice",
    "The server chose a protocol version that was not asked for, or that the probe does not know.",
    "Have it answer with a revision of the MCP specification; where `era` is a revision, name one that the server speaks.",
  ),
  "proto.headers_altered": down(
    "edge",
    "twice",
    "The server says that an MCP header is missing, or differs from the message.",
    "Have proxies keep the MCP-… headers as they are.",
  ),
  "proto.capability_missing": down(
    "server",
    "twice",
    "The server wants a client capability that probes do not announce.",
    "Have it answer clients without that capability.",
  ),
  "identity.wrong_server": down(
    "edge",
    "twice",
    "Another server answers than was expected.",
    "Check the route from this URL to the server.",
  ),
  "identity.wrong_version": down(
    "server",
    "twice",
    "The server has another version than was expected.",
    "Wait for the rollout, or check what was deployed.",
  ),
  "session.missing": down(
    "edge",
    "any",
    "The server gave no session id and then asks for one.",
    "Have proxies keep the Mcp-Session-Id header.",
  ),
  "session.lost": down(
    "edge",
    "any",
    "The server forgot the session between two requests: often several replicas without stickiness.",
    "Give each session to one replica, or share sessions between them.",
  ),
  "session.unknown_not_404": warn(
    "server",
    "A session id that the server never gave is not answered with 404.",
    "Have it answer 404: only then do clients open a new session.",
  ),
  "session.not_deleted": warn(
    "server",
    "The session could not be ended.",
    "Have the server take DELETE (405 is allowed), so that sessions do not pile up.",
  ),
  "sse.ended_without_response": down("server", "twice", "The event stream ended without the answer.", PROXY),
  "sse.buffered_or_stalled": degraded(
    "edge",
    "twice",
    "The server's event stream does not begin: a proxy may be buffering it.",
    "Switch the buffering of text/event-stream off in every proxy.",
  ),
  "sse.closed_at_once": warn(
    "server",
    "The server's event stream ends at once.",
    "Look for a proxy that cuts idle connections.",
  ),
  "sse.no_endpoint": down(
    "server",
    "twice",
    "The event stream of the 2024 transport does not begin with its endpoint.",
    ANSWER,
  ),
  "process.not_started": down(
    "server",
    "twice",
    "The command could not be started.",
    "Check the command, that it is installed, and the folder it starts in.",
  ),
  "process.exited": down(
    "server",
    "twice",
    "The process ended before it answered.",
    "Run the command by itself, with the same environment.",
  ),
  "process.stdout_noise": down(
    "server",
    "twice",
    "The process writes other things than MCP messages on stdout.",
    "Have it write logs on stderr.",
  ),
  "process.silent": down("server", "twice", "The process did not answer in time.", ANSWER),
  "schema.empty_tools": down(
    "contract",
    "twice",
    "There are fewer tools than were asked for.",
    "Look for a switch, a scope or a plugin that takes tools away.",
  ),
  "schema.missing_tool": down(
    "contract",
    "twice",
    "A tool is missing that was asked for.",
    "Look for a rename, a switch or a scope that takes it away.",
  ),
  "schema.duplicate_tool": down("contract", "twice", "Two tools have one name.", "Give each tool a name of its own."),
  "schema.invalid": down(
    "contract",
    "twice",
    "A tool or its schema is such that clients refuse it.",
    "Mend what the detail names.",
  ),
  "schema.not_a_list": down(
    "contract",
    "twice",
    "A list is no list, or holds what is no object.",
    "Have the server answer as the MCP specification says.",
  ),
  "schema.cursor_loop": down(
    "contract",
    "twice",
    "A list goes in a circle or has too many pages.",
    "Have the last page have no `nextCursor`.",
  ),
  "schema.non_deterministic": down(
    "contract",
    "twice",
    "Two samples of a list differ.",
    "Have every replica give the same list, whatever the time and the session.",
  ),
  "schema.drift": down(
    "contract",
    "once",
    "The contract is not the expected one.",
    "Compare both with `mcp-gates diff`; then deploy the expected contract, or expect this one.",
  ),
  "canary.refused": down("server", "twice", "A canary call was answered with an error.", ANSWER),
  "canary.is_error": down("server", "twice", "The tool of a canary call reports an error.", ANSWER),
  "canary.bad_output": down(
    "server",
    "twice",
    "The result of a canary call does not fit the tool's own output schema.",
    "Mend the tool or its outputSchema.",
  ),
  "canary.not_validated": {
    severity: "unknown",
    owner: "probe",
    rollback: "hold",
    meaning: "Whether the result of a canary call fits the tool's own output schema could not be established.",
    next: "Simplify what the detail names, or do without (`validate-output: false`).",
  },
  "canary.unexpected": down("server", "twice", "The result of a canary call is not what was expected.", ANSWER),
  "witness.refused": down(
    "contract",
    "once",
    "A recorded call that worked is refused.",
    "Compare the contracts with `mcp-gates diff`: agents that make this call fail now.",
  ),
  "witness.unclear": warn(
    "contract",
    "A recorded call that worked ends in an error, and the words of the server do not say whether it refuses the arguments.",
    "Read the words in the detail: where they are about the arguments, agents that make this call fail now.",
  ),
  "latency.slow": degraded(
    "server",
    "twice",
    "It works, and takes longer than was asked for.",
    "Look at the timings by phase, then into the server's log at the time of the probe.",
  ),
  "probe.settings": {
    severity: "unknown",
    owner: "probe",
    rollback: "hold",
    meaning: "The probe cannot be made as it was asked for.",
    next: "Mend the setting that the detail names.",
  },
  "probe.self": {
    severity: "unknown",
    owner: "probe",
    rollback: "hold",
    meaning: "The probe itself failed.",
    next: "Please report it, with the detail.",
  },
} as const satisfies Readonly<Record<string, FailureFacts>>;

/** The stable id of a failure. */
export type FailureClass = keyof typeof FAILURE_CLASSES;

/** What a failure class means. */
export function failureFacts(failureClass: FailureClass): FailureFacts {
  return FAILURE_CLASSES[failureClass];
}
