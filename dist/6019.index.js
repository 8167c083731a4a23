export const id = 6019;
export const ids = [6019];
export const modules = {

/***/ 72791:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ FAILURE_CLASSES),
  _: () => (/* binding */ failureFacts)
});

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/facts.js
/** What keeps agents from working. */
function down(owner, rollback, meaning, next) {
    return { severity: "down", owner, rollback, meaning, next };
}
/** What some agents notice. */
function degraded(owner, rollback, meaning, next) {
    return { severity: "degraded", owner, rollback, meaning, next };
}
/** What no agent notices yet. */
function warn(owner, meaning, next) {
    return { severity: "warn", owner, rollback: "no", meaning, next };
}
/** What to do where something between here and the server may be at fault. */
const PROXY = "Look into the logs of the server and of every proxy in front of it.";
/** What to do where something else than an MCP server answers. */
const PATH = "Check the path of the URL: often it ends in /mcp or /sse.";
/** What to do where the server itself answers wrongly. */
const ANSWER = "Look into the server's log at the time of the probe.";

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/contract.js

/** Causes in what the server promises: its lists, and calls of its tools. */
const CONTRACT_FAILURES = {
    "schema.empty_tools": down("contract", "twice", "There are fewer tools than were asked for.", "Look for a switch, a scope or a plugin that takes tools away."),
    "schema.missing_tool": down("contract", "twice", "A tool is missing that was asked for.", "Look for a rename, a switch or a scope that takes it away."),
    "schema.duplicate_tool": down("contract", "twice", "Two tools have one name.", "Give each tool a name of its own."),
    "schema.invalid": down("contract", "twice", "A tool or its schema is such that clients refuse it.", "Mend what the detail names."),
    "schema.not_a_list": down("contract", "twice", "A list is no list, or holds what is no object.", "Have the server answer as the MCP specification says."),
    "schema.cursor_loop": down("contract", "twice", "A list goes in a circle or has too many pages.", "Have the last page have no `nextCursor`."),
    "schema.non_deterministic": down("contract", "twice", "Two samples of a list differ.", "Have every replica give the same list, whatever the time and the session."),
    "schema.drift": down("contract", "once", "The contract is not the expected one.", "Compare both with `mcp-gates diff`; then deploy the expected contract, or expect this one."),
    "canary.refused": down("server", "twice", "A canary call was answered with an error.", ANSWER),
    "canary.is_error": down("server", "twice", "The tool of a canary call reports an error.", ANSWER),
    "canary.bad_output": down("server", "twice", "The result of a canary call does not fit the tool's own output schema.", "Mend the tool or its outputSchema."),
    "canary.not_validated": {
        severity: "unknown",
        owner: "probe",
        rollback: "hold",
        meaning: "Whether the result of a canary call fits the tool's own output schema could not be established.",
        next: "Simplify what the detail names, or do without (`validate-output: false`).",
    },
    "canary.unexpected": down("server", "twice", "The result of a canary call is not what was expected.", ANSWER),
    "witness.refused": down("contract", "once", "A recorded call that worked is refused.", "Compare the contracts with `mcp-gates diff`: agents that make this call fail now."),
    "witness.unclear": warn("contract", "A recorded call that worked ends in an error, and the words of the server do not say whether it refuses the arguments.", "Read the words in the detail: where they are about the arguments, agents that make this call fail now."),
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/http.js

/** Causes in the answer of HTTP, before it says anything of the protocol. */
const HTTP_FAILURES = {
    "http.timeout_headers": down("server", "twice", "The connection was made, and no answer began in time.", ANSWER),
    "http.timeout_body": down("server", "twice", "The answer began and did not end in time.", ANSWER),
    "http.reset": down("server", "twice", "The connection was cut before the answer.", ANSWER),
    "http.truncated": down("server", "twice", "The connection was cut within the answer.", PROXY),
    "http.malformed": down("server", "twice", "What answers is not valid HTTP.", "Check host, port and scheme of the URL."),
    "http.oversize": down("server", "twice", "The answer is larger than the limit, or holds more values.", "Shorten the lists, or raise `max-megabytes` if they are meant to be that large."),
    "http.encoding": down("edge", "twice", "The answer is compressed in a way that cannot be read.", PROXY),
    "http.redirect_same_origin": down("edge", "twice", "The server redirects to another path of its own.", "Use the URL that it redirects to as the target."),
    "http.redirect_cross_origin": down("edge", "twice", "The server redirects to another host, as sign-in pages do.", "Use that URL if it is the intended server; let machines past the sign-in."),
    "http.400": down("edge", "twice", "The server, or a proxy in front of it, finds the request wrong (400).", PROXY),
    "http.404": down("edge", "twice", "There is nothing at the path (404).", PATH),
    "http.405": down("edge", "twice", "The path takes no POST (405).", PATH),
    "http.not_acceptable": down("edge", "twice", "The server will answer neither in JSON nor as an event stream (406).", "Have proxies keep the Accept header."),
    "http.rate_limited": degraded("probe", "no", "The server limits the rate of requests (429).", "Ask less often; the detail says when to come again."),
    "http.gateway_502": down("edge", "twice", "A gateway got no proper answer from the server behind it (502).", PROXY),
    "http.gateway_503": down("edge", "twice", "The server, or a gateway in front of it, is not available (503).", PROXY),
    "http.gateway_504": down("edge", "twice", "A gateway got no answer in time from the server behind it (504).", PROXY),
    "http.5xx": down("server", "twice", "The server failed with HTTP status 500, or another above it that has no class of its own.", ANSWER),
    "http.status": down("edge", "twice", "The server answered with an HTTP status that MCP does not know.", PROXY),
    "http.wrong_content_type": down("edge", "twice", "The answer is neither JSON nor an event stream: a web page, often.", "Check that the URL is the MCP endpoint, and that no sign-in page stands in front of it."),
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/login.js

const LOGIN = "Have the server answer 401 as the MCP specification says, so that new clients find out where to log in.";
/** Causes in the login. */
const LOGIN_FAILURES = {
    "auth.required": {
        severity: "ok",
        owner: "auth",
        rollback: "no",
        meaning: "The server asks for a login and says where, as it should; the probe was given no credentials.",
        next: "Give the probe credentials, so that it sees more than the login.",
    },
    "auth.401_no_challenge": degraded("auth", "twice", "The server answers 401 without WWW-Authenticate.", LOGIN),
    "auth.401_no_resource_metadata": degraded("auth", "twice", "The server answers 401 and does not name its resource metadata.", LOGIN),
    "auth.metadata_unreachable": degraded("auth", "twice", "The protected-resource metadata that the server names cannot be read.", LOGIN),
    "auth.metadata_resource_mismatch": degraded("auth", "twice", "The protected-resource metadata is about another resource.", "Have its `resource` be the URL of the server."),
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
    "auth.forbidden_or_origin": down("auth", "twice", "The server denies access (403).", "Check the scopes, the hosts and origins that the server allows, and the access rules in front of it."),
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/network.js

const NAME = "Check the spelling of the host name, and the DNS servers that are used here.";
const REACH = "Check the host and the port, that the server runs, and that firewalls let connections from here through.";
/** Causes on the way to the server: names, connections, proxies, TLS. */
const NETWORK_FAILURES = {
    "dns.nxdomain": down("network", "elsewhere", "The host name does not exist.", NAME),
    "dns.servfail": down("network", "elsewhere", "The DNS failed while it looked the host name up; that does not mean that the name is missing.", NAME),
    "dns.timeout": down("network", "elsewhere", "The host name was not resolved in time.", NAME),
    "tcp.refused": down("network", "elsewhere", "Nothing listens at the address.", REACH),
    "tcp.unreachable": down("network", "elsewhere", "There is no route to the address.", REACH),
    "tcp.timeout": down("network", "elsewhere", "No connection was made in time.", REACH),
    "net.other": down("network", "elsewhere", "The network failed in another way; the detail says how.", REACH),
    "proxy.refused": down("network", "elsewhere", "The HTTP proxy refused to connect to the server.", "Check https_proxy, its credentials and what it allows."),
    "tls.expired": down("edge", "no", "The certificate has expired or is not valid yet.", "Renew the certificate."),
    "tls.expiring": warn("edge", "The certificate ends within the days that it should hold for.", "Renew the certificate."),
    "tls.hostname_mismatch": down("edge", "elsewhere", "The certificate is for another name.", "Serve the certificate of this host name."),
    "tls.untrusted": down("edge", "elsewhere", "No authority that is known here vouches for the certificate.", "Serve the whole chain, or name the private authority (`ca`)."),
    "tls.client_certificate": down("auth", "twice", "The server asks for a client certificate, or refuses the one that was shown.", "Give a client certificate that the server accepts."),
    "tls.handshake": down("edge", "elsewhere", "The TLS handshake failed.", "Check the scheme and port of the URL and the server's TLS versions."),
    "tls.timeout": down("edge", "elsewhere", "The TLS handshake did not end in time.", "Check that the port speaks TLS, and the load balancer or server that answers there."),
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/probe.js

/** What the probe says of times that were asked for, and of itself. */
const PROBE_FAILURES = {
    "latency.slow": degraded("server", "twice", "It works, and takes longer than was asked for.", "Look at the timings by phase, then into the server's log at the time of the probe."),
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
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/process.js

/** Causes in a server that is a process. */
const PROCESS_FAILURES = {
    "process.not_started": down("server", "twice", "The command could not be started.", "Check the command, that it is installed, and the folder it starts in."),
    "process.exited": down("server", "twice", "The process ended before it answered.", "Run the command by itself, with the same environment."),
    "process.stdout_noise": down("server", "twice", "The process writes other things than MCP messages on stdout.", "Have it write logs on stderr."),
    "process.silent": down("server", "twice", "The process did not answer in time.", ANSWER),
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/protocol.js

/** Causes in what the server says of the protocol: messages, versions, identity, sessions, event streams. */
const PROTOCOL_FAILURES = {
    "rpc.empty_body": down("server", "twice", "The answer is empty.", ANSWER),
    "rpc.malformed_json": down("server", "twice", "The answer is no valid JSON.", PROXY),
    "rpc.not_jsonrpc": down("server", "twice", "The answer is JSON, but no JSON-RPC message.", PATH),
    "rpc.id_mismatch": down("server", "twice", "The answer is to another request than was sent.", ANSWER),
    "rpc.bad_result": down("server", "twice", "The result does not have the shape that the MCP specification asks for.", "Have the server answer as the MCP specification says."),
    "rpc.method_not_found": down("server", "twice", "The server does not know a method that it must know.", "Have the server answer the method, or not announce it."),
    "rpc.error": down("server", "twice", "The server answered with an error.", ANSWER),
    "proto.version_unsupported": down("server", "twice", "The server refuses every protocol version that the probe speaks in this era.", "Set `era` to the one that the server speaks, or use a newer release of mcp-gates."),
    "proto.version_mismatch": down("server", "twice", "The server chose a protocol version that was not asked for, or that the probe does not know.", "Have it answer with a revision of the MCP specification; where `era` is a revision, name one that the server speaks."),
    "proto.headers_altered": down("edge", "twice", "The server says that an MCP header is missing, or differs from the message.", "Have proxies keep the MCP-… headers as they are."),
    "proto.capability_missing": down("server", "twice", "The server wants a client capability that probes do not announce.", "Have it answer clients without that capability."),
    "identity.wrong_server": down("edge", "twice", "Another server answers than was expected.", "Check the route from this URL to the server."),
    "identity.wrong_version": down("server", "twice", "The server has another version than was expected.", "Wait for the rollout, or check what was deployed."),
    "session.missing": down("edge", "any", "The server gave no session id and then asks for one.", "Have proxies keep the Mcp-Session-Id header."),
    "session.lost": down("edge", "any", "The server forgot the session between two requests: often several replicas without stickiness.", "Give each session to one replica, or share sessions between them."),
    "session.unknown_not_404": warn("server", "A session id that the server never gave is not answered with 404.", "Have it answer 404: only then do clients open a new session."),
    "session.not_deleted": warn("server", "The session could not be ended.", "Have the server take DELETE (405 is allowed), so that sessions do not pile up."),
    "sse.ended_without_response": down("server", "twice", "The event stream ended without the answer.", PROXY),
    "sse.buffered_or_stalled": degraded("edge", "twice", "The server's event stream does not begin: a proxy may be buffering it.", "Switch the buffering of text/event-stream off in every proxy."),
    "sse.closed_at_once": warn("server", "The server's event stream ends at once.", "Look for a proxy that cuts idle connections."),
    "sse.no_endpoint": down("server", "twice", "The event stream of the 2024 transport does not begin with its endpoint.", ANSWER),
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failure-classes.js







/**
 * Every cause for which a probe says no: one stable id each, in the order of the layers. The set is closed: other programs
 * decide by these ids, and docs/failures.md is made from this table.
 */
const FAILURE_CLASSES = {
    ...NETWORK_FAILURES,
    ...HTTP_FAILURES,
    ...LOGIN_FAILURES,
    ...PROTOCOL_FAILURES,
    ...PROCESS_FAILURES,
    ...CONTRACT_FAILURES,
    ...PROBE_FAILURES,
};
/** What a failure class means. */
function failureFacts(failureClass) {
    return FAILURE_CLASSES[failureClass];
}


/***/ }),

/***/ 66599:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   LT: () => (/* binding */ targetWords),
/* harmony export */   Pg: () => (/* binding */ loginWords),
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   U1: () => (/* binding */ askedWords),
/* harmony export */   V2: () => (/* binding */ phaseWords),
/* harmony export */   X$: () => (/* binding */ certificateWords),
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   aX: () => (/* binding */ labelWords),
/* harmony export */   e7: () => (/* binding */ offerWords),
/* harmony export */   jD: () => (/* binding */ serviceWords),
/* harmony export */   kg: () => (/* binding */ LABELS),
/* harmony export */   lZ: () => (/* binding */ serverWords),
/* harmony export */   nT: () => (/* binding */ foreignLine),
/* harmony export */   sb: () => (/* binding */ clause)
/* harmony export */ });
/* harmony import */ var _mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72791);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16941);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73000);



/** How a target stands, by its findings. */
function stateOf({ healthy, failureClass, findings }) {
    if (healthy)
        return findings.some((finding) => severityOf(finding) === "warn") ? "warning" : "healthy";
    const severity = failureClass === null ? "unknown" : (0,_mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFacts */ ._)(failureClass).severity;
    return severity === "down" || severity === "degraded" ? severity : "unknown";
}
function severityOf({ failureClass }) {
    return (0,_mcp_probe_failure_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFacts */ ._)(failureClass).severity;
}
/**
 * A foreign text on one line of at most `length` characters, with invisible characters as code points, in which no place can
 * be read as a workflow command by a GitHub runner: neither `::error::` at the start of a line, wherever lines are broken,
 * nor `##[error]` anywhere.
 */
function foreignLine(text, length) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text, length).replace(WORKFLOW_COMMAND, (sign) => (sign === ":" ? "⟨U+003A⟩" : "⟨U+0023⟩"));
}
/** The first character of `::name` at the start of a word, and of `##[`. IPv6 addresses are none of these. */
const WORKFLOW_COMMAND = /(?<!\S):(?=:[a-z][a-z-]*(?:\s|::|$))|#(?=#\[)/giu;
/** Labels in the order in which a reader looks for a place. */
const LABELS = ["environment", "region", "zone", "replica", "colour"];
/** The values of the labels, the largest place first: `production, eu-west-1, a`; empty without any. */
function labelWords({ labels }) {
    return LABELS.flatMap((key) => labels[key] || [])
        .map((value) => foreignLine(value, 60))
        .join(", ");
}
/** The target for people, with its labels: `https://mcp.example/mcp (production, eu-west-1)`. */
function targetWords(result) {
    const labels = labelWords(result);
    return foreignLine(result.target, 160) + (labels === "" ? "" : ` (${labels})`);
}
/** The name in front of a verdict: the service's, or what the only target calls itself. */
function serviceWords(report) {
    const [first, ...others] = report.results;
    const own = others.length === 0 ? first?.server?.name : undefined;
    return foreignLine(report.service || own || "MCP server", 80);
}
/** The phases of a probe in the order of the report, with their names. */
const PHASES = [
    ["dns", "dns"],
    ["tcp", "tcp"],
    ["tls", "tls"],
    ["firstByte", "first byte"],
    ["protocol", "protocol"],
    ["list", "list"],
    ["total", "total"],
    ["p95", "p95"],
];
/** `dns 2 ms · tcp 1 ms · total 42 ms`: what was measured; empty when nothing was. */
function phaseWords({ latency }) {
    return PHASES.flatMap(([phase, words]) => {
        const took = latency[phase];
        return took === undefined ? [] : [`${words} ${durationWords(took)}`];
    }).join(" · ");
}
/** `0.4 ms`, `42 ms`, `12.3 s`. */
function durationWords(milliseconds) {
    if (milliseconds >= 10_000)
        return `${(milliseconds / 1_000).toFixed(1)} s`;
    const shown = milliseconds > 0 && milliseconds < 1 ? milliseconds.toFixed(1) : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(Math.round(milliseconds));
    return `${shown} ms`;
}
/** `84 days left`, `ended 3 days ago`; empty without TLS. */
function certificateWords({ certificate }) {
    if (certificate === null)
        return "";
    const { daysLeft } = certificate;
    return daysLeft < 0 ? `ended ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(-daysLeft, "day")} ago` : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(daysLeft, "day")} left`;
}
/** `payments 1.4.2`; empty when the server did not say. */
function serverWords({ server }) {
    return server === null ? "" : foreignLine(`${server.name} ${server.version}`.trim(), 80);
}
/** `12 tools`, or all four counts; empty when the lists were not read. */
function offerWords({ counts }) {
    if (counts === null)
        return "";
    const more = [
        [counts.prompts, "prompt"],
        [counts.resources, "resource"],
        [counts.resourceTemplates, "resource template"],
    ];
    const words = more.filter(([number]) => number > 0).map(([number, noun]) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number, noun));
    return [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(counts.tools, "tool"), ...words].join(", ");
}
/** Where the server says that clients log in, and for what: `https://login.example, for read and write`; empty without. */
function loginWords({ login }) {
    if (login === null)
        return "";
    const { authorizationServers, scopes, metadataUrl } = login;
    const list = (items) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(items.map((item) => foreignLine(item, 120)), 5);
    const where = authorizationServers.length === 0 ? "no authorization server" : list(authorizationServers);
    const scope = scopes.length === 0 ? "" : `, for ${list(scopes)}`;
    return `${where}${scope} (says ${foreignLine(metadataUrl, 160)})`;
}
/** From where and how often was asked, each a clause; empty when there is nothing to say. */
function askedWords({ vantage, waited }) {
    const from = vantage === null || vantage === "" ? [] : [`asked from ${foreignLine(vantage, 80)}`];
    if (waited === null)
        return from;
    const { attempts, milliseconds, succeeded } = waited;
    const end = succeeded ? "until it was good" : "then gave up";
    return [...from, `asked ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(attempts, "time")} in ${durationWords(milliseconds)}, ${end}`];
}
/** A sentence of the table of failures as a clause: without its full stop, and with a small letter. */
function clause(sentence) {
    const words = sentence.replace(/\.$/u, "");
    return /^[A-Z][a-z]|^A /u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}


/***/ }),

/***/ 63102:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ }),

/***/ 99493:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ diffLines)
/* harmony export */ });
/* unused harmony exports lineDiff, diffTrimmedLines, tokenize */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63102);


class LineDiff extends _base_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}


/***/ })

};
