export const id = 5443;
export const ids = [5443];
export const modules = {

/***/ 25443:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lbHealth: () => (/* binding */ lbHealth)
});

;// CONCATENATED MODULE: ./.build/shared/lb-health/handler-answer.js
/**
 * What the body of a healthy handler holds (`examples/health`). Asking for it, too, tells a handler from a web page that
 * answers 200 to every path.
 */
const HANDLER_ANSWER = '"status":"ok"';

;// CONCATENATED MODULE: ./.build/shared/lb-health/caddy.js

/** A `reverse_proxy` for Caddy 2.6 and later, which checks by GET. */
function caddyFragment(check) {
    return `# Inside a site of the Caddyfile. Caddy 2.6 checks by GET only, so the server does the handshake with itself and says at
# ${check.healthPath} what came of it (examples/health of mcp-gates). One failed check takes a server out, one good check
# brings it back.
reverse_proxy ${check.path} ${check.servers.join(" ")} {
	health_uri ${check.healthPath}
	health_interval ${check.interval}s
	health_timeout ${check.timeout}s
	health_status 200
	# Not only the status: a web page may answer 200 to every path.
	health_body \`${HANDLER_ANSWER}\`
${hostHeaders(check)}${transport(check)}}
`;
}
function hostHeaders({ host, tls }) {
    if (host === undefined)
        return "";
    // With TLS the servers are asked by the name of their certificate, not by that of this site.
    const forwarded = tls ? `\theader_up Host ${host}\n` : "";
    return `${forwarded}\thealth_headers {\n\t\tHost ${host}\n\t}\n`;
}
function transport({ tls, host, caFile }) {
    if (!tls || host === undefined)
        return "";
    const authorities = caFile === undefined ? "" : `\t\ttls_trusted_ca_certs ${caFile}\n`;
    return `\ttransport http {\n\t\ttls\n\t\ttls_server_name ${host.replace(/:\d+$/, "")}\n${authorities}\t}\n`;
}

;// CONCATENATED MODULE: ./.build/shared/lb-health/protocol-request.js
/** Both kinds of answers have to be acceptable, or servers refuse with 406 (MCP, Streamable HTTP). */
const HEADERS = [
    ["Content-Type", "application/json"],
    ["Accept", "application/json, text/event-stream"],
];
const CLIENT = { name: "mcp-gates-lb-health", version: "1" };
/** What to offer in `initialize`. A server may answer an older one. */
const LEGACY_VERSION = "2025-11-25";
const LEGACY_VERSIONS = ["2024-11-05", "2025-03-26", "2025-06-18", LEGACY_VERSION];
const MODERN_VERSION = "2026-07-28";
/** The type of a good answer; a web page that happens to hold the right words has another one. */
const ANSWER_TYPE = "^(application/json|text/event-stream)";
/** `server/discover` for the modern era, which leaves nothing behind; `initialize` for the legacy one. */
const PROTOCOL_REQUESTS = {
    modern: {
        headers: [...HEADERS, ["MCP-Protocol-Version", MODERN_VERSION], ["Mcp-Method", "server/discover"]],
        body: request("server/discover", {
            _meta: {
                "io.modelcontextprotocol/protocolVersion": MODERN_VERSION,
                "io.modelcontextprotocol/clientCapabilities": {},
                "io.modelcontextprotocol/clientInfo": CLIENT,
            },
        }),
        answer: [member("result", "[{]"), member("supportedVersions", `[[][^]]*"${MODERN_VERSION}"`)],
    },
    legacy: {
        headers: HEADERS,
        body: request("initialize", { protocolVersion: LEGACY_VERSION, capabilities: {}, clientInfo: CLIENT }),
        answer: [member("result", "[{]"), member("protocolVersion", `"(${LEGACY_VERSIONS.join("|")})"`)],
    },
};
function request(method, params) {
    return JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
}
function member(part, value) {
    return { part, pattern: `"${part}"[[:space:]]*:[[:space:]]*${value}` };
}

;// CONCATENATED MODULE: ./.build/shared/lb-health/haproxy.js


/** A backend for HAProxy 2.6 and later, whose check asks for the handshake. */
function haproxyFragment(check) {
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
function introduction(check) {
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
function protocolCheck(check) {
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
function sessionEnd(check) {
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
function handlerCheck(check) {
    return [
        connect(check),
        `http-check send meth GET uri ${check.healthPath} ver HTTP/1.1 ${hostHeader(check)}`,
        `http-check expect comment "${check.healthPath}: status" status 200`,
        `http-check expect comment "${check.healthPath}: answer" string '${HANDLER_ANSWER}'`,
    ];
}
/** HTTP/1.1 wants a Host, and servers that guard against DNS rebinding want the right one. */
function hostHeader({ host }) {
    return header("Host", host ?? "localhost");
}
function header(name, value) {
    return `hdr ${name} ${value.includes(" ") ? `"${value}"` : value}`;
}
/** With a rule of its own, a check takes nothing from the server's line: TLS has to be said again. */
function connect({ tls, host }) {
    return tls ? `http-check connect ssl sni ${serverName(host)}` : "http-check connect";
}
function serverTls({ tls, host, caFile }) {
    if (!tls)
        return "";
    const name = serverName(host);
    return ` ssl verify required ca-file ${caFile ?? "@system-ca"} verifyhost ${name} sni str(${name})`;
}
/** A host without its port, as certificates have it. */
function serverName(host) {
    return (host ?? "localhost").replace(/:\d+$/, "");
}
function comment(lines) {
    return lines.map((line) => `# ${line}`);
}

;// CONCATENATED MODULE: ./.build/shared/lb-health/kubernetes.js
/** Seconds that a container may take until it listens. */
const START_SECONDS = 300;
/** What starting the process of an `exec` probe and ending its session may take, in seconds, beside the check itself. */
const PROCESS_SECONDS = 5;
/** The three probes of one container. */
function kubernetesFragment(check) {
    const { interval, timeout, rise, fall, port } = check;
    const listens = `  tcpSocket:\n    port: ${port}\n`;
    const startChecks = Math.ceil(START_SECONDS / interval);
    return `# In the container of the server (spec.containers[].…).
${kubernetes_introduction(check)}
readinessProbe:
${question(check)}  periodSeconds: ${interval}
  timeoutSeconds: ${check.ask === "handler" ? timeout : timeout + PROCESS_SECONDS}
  successThreshold: ${rise}
  failureThreshold: ${fall}
# Not the protocol: a container that fails the next two is killed, and with it every session that it holds. What makes
# handshakes fail is mostly shared (a database, the login server), so all replicas would be killed at once, again and
# again, and a restart repairs none of it. Readiness takes the traffic away, which is what helps. A port that nobody
# listens on is a dead process. If the server has an endpoint that answers without asking anything, an httpGet of it is
# better still: it notices a process that hangs.
livenessProbe:
${listens}  periodSeconds: ${interval}
  timeoutSeconds: ${timeout}
  failureThreshold: ${fall * 2}
# Until it listens, at most ${startChecks * interval} s, a container is not asked whether it lives.
startupProbe:
${listens}  periodSeconds: ${interval}
  timeoutSeconds: ${timeout}
  failureThreshold: ${startChecks}
`;
}
function question(check) {
    return check.ask === "handler" ? httpGet(check) : command(check);
}
function kubernetes_introduction({ ask, healthPath }) {
    if (ask === "handler") {
        return `# A kubelet asks by GET and looks at the status only, so the server does the handshake with itself and says at
# ${healthPath} what came of it (examples/health of mcp-gates).`;
    }
    return `# Runs mcp-gates in the container, which has to be in the image, and asks the MCP endpoint as an agent does. Each check
# starts a process; where that is too much, give the server a handler and ask it: --ask handler.`;
}
function httpGet({ healthPath, port, host, tls }) {
    const scheme = tls ? "    scheme: HTTPS\n" : "";
    const headers = host === undefined ? "" : `    httpHeaders:\n      - name: Host\n        value: ${quoted(host)}\n`;
    return `  httpGet:\n    path: ${quoted(healthPath)}\n    port: ${port}\n${scheme}${headers}`;
}
function command(check) {
    const url = `${check.tls ? "https" : "http"}://127.0.0.1:${check.port}${check.path}`;
    const era = check.era === undefined ? [] : ["--era", check.era];
    const words = ["mcp-gates", "probe", url, "--timeout", String(check.timeout)].concat(era);
    return `  exec:\n    command: [${words.map(quoted).join(", ")}]\n`;
}
/** Every JSON string is one of YAML. */
function quoted(text) {
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./.build/shared/lb-health/nginx.js
/** The lines that part the fragment: nginx wants the two parts in different places. */
const NGINX_PARTS = { http: "# --- inside http { } ---", server: "# --- inside server { } ---" };
/** What nginx without a licence can do: learn from answers, and let others ask for the health of the set. */
function nginxFragment(check) {
    const rest = check.interval * check.fall;
    return `# nginx without a licence sends no health checks. It learns of a failure from the answers that it forwards, and a JSON-RPC
# error in HTTP 200 is none to it. So the servers have to say it themselves: a server whose handshake with itself fails
# answers 503 to new sessions and at ${check.healthPath} (examples/health of mcp-gates does both). Then
#  - the request goes to the next server, and the agent notices nothing;
#  - after ${check.fall} of them within ${rest} s the server rests for ${rest} s.
# Let something ask ${check.healthPath} here every ${check.interval} s (a monitor, the load balancer in front): the answer says whether any
# server works, and each 503 behind it counts, so that failures are found before an agent meets them.
${NGINX_PARTS.http}
upstream mcp {
  zone mcp 64k;
${check.servers.map((server) => `  server ${server} max_fails=${check.fall} fail_timeout=${rest}s;`).join("\n")}
}
${NGINX_PARTS.server}
location = ${check.path} {
${proxy(check)}
  proxy_pass ${scheme(check)}://mcp;
  # Every MCP request is a POST, and for those nginx neither moves on nor counts a 503 unless non_idempotent stands here,
  # too. "error" and "timeout" must not: a call that was cut off may have been done, and would be done twice. They count.
  proxy_next_upstream http_503 non_idempotent;
  # Answers may be streams that are silent for long.
  proxy_buffering off;
  proxy_read_timeout 3600s;
}
location = ${check.healthPath} {
${proxy(check)}
  proxy_pass ${scheme(check)}://mcp;
  proxy_next_upstream error timeout http_500 http_502 http_503 http_504;
  proxy_read_timeout ${check.timeout}s;
}
`;
}
function proxy(check) {
    return [
        "  proxy_http_version 1.1;",
        '  proxy_set_header Connection "";',
        `  proxy_set_header Host ${check.host ?? "$host"};`,
        `  proxy_connect_timeout ${check.timeout}s;`,
        ...tls(check),
    ].join("\n");
}
function tls({ tls: wanted, host, caFile }) {
    if (!wanted || host === undefined)
        return [];
    return [
        "  proxy_ssl_server_name on;",
        `  proxy_ssl_name ${host.replace(/:\d+$/, "")};`,
        "  proxy_ssl_verify on;",
        `  proxy_ssl_trusted_certificate ${caFile ?? "/etc/ssl/certs/ca-certificates.crt"};`,
    ];
}
function scheme(check) {
    return check.tls ? "https" : "http";
}

;// CONCATENATED MODULE: ./.build/shared/lb-health/fragment.js




const FRAGMENTS = {
    haproxy: haproxyFragment,
    nginx: nginxFragment,
    caddy: caddyFragment,
    kubernetes: kubernetesFragment,
};
/** The configuration that makes a load balancer do this check, with comments that say what it can and cannot find. */
function healthFragment(balancer, check) {
    return FRAGMENTS[balancer](check);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./.build/shared/lb-health/applies.js
/** The options that a load balancer has no use for, and what to do instead: saying nothing would be taken for yes. */
const WITHOUT = {
    haproxy: { port: "each server has its own: --servers host:port" },
    nginx: {
        port: "each server has its own: --servers host:port",
        rise: "nginx without a licence does not check by itself: a server is tried again after the time that it rests",
    },
    caddy: {
        port: "each server has its own: --servers host:port",
        rise: "Caddy 2.6 uses a server again after one good check",
        fall: "Caddy 2.6 takes a server out after one failed check",
    },
    kubernetes: {
        servers: "a probe asks the container that it belongs to: --port",
        caFile: "the kubelet does not check the certificate of a probe",
        stateless: "it is for haproxy",
    },
};
/** The options that were given although this load balancer has no use for them. */
function doesNotApply(balancer, given, { ask }) {
    const unused = Object.entries(WITHOUT[balancer])
        .filter(([option]) => given[option] !== undefined)
        .map(([option, reason]) => ({ option, reason }));
    if (ask === "protocol" && (balancer === "nginx" || balancer === "caddy")) {
        return [...unused, { option: "ask", reason: ONLY_GET[balancer] }];
    }
    if (ask === "protocol" && balancer === "kubernetes" && given.host !== undefined) {
        return [...unused, { option: "host", reason: "a probe that runs in the container asks 127.0.0.1" }];
    }
    return unused;
}
const ONLY_GET = {
    nginx: "nginx without a licence sends no checks; it learns of a failure from answers: --ask handler",
    caddy: "Caddy 2.6 checks by GET only: --ask handler",
};

// EXTERNAL MODULE: ./.build/shared/lb-health/balancers.js
var balancers = __webpack_require__(55625);
;// CONCATENATED MODULE: ./.build/shared/lb-health/settings.js



// Fragments put these texts into four configuration languages. Characters that mean something in any of them (spaces,
// quotes, braces, $, ;, #, %, line ends) are refused rather than escaped: no real path or host needs them.
const PATH = /^(\/[A-Za-z0-9._~:@+,=-]+)+\/?$|^\/$/;
const FILE = /^\/?[A-Za-z0-9._~@+/-]+$/;
const HOST = /^(?:[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,251}[A-Za-z0-9_])?|\[[0-9A-Fa-f:.]{2,45}\])$/;
const MOST_SERVERS = 500;
const LONGEST_SECONDS = 3600;
const MOST_CHECKS = 100;
const httpPath = schemas/* string */.YjP()
    .max(1000, "it is longer than 1000 characters")
    .regex(PATH, "expected a path such as /mcp, of letters, digits and . _ ~ : @ + , = -")
    .refine((path) => !path.split("/").some((part) => part === "." || part === ".."), "a path has no . or .. in it");
const hostName = schemas/* string */.YjP().refine(isHost, "expected a host name or an address, with a port or without one");
const serverList = schemas/* string */.YjP().transform((text, context) => {
    const servers = text.split(",").map((server) => server.trim());
    const wrong = servers.filter((server) => !isHost(server) || portOf(server) === undefined);
    if (wrong.length > 0)
        context.addIssue(`expected host:port,host:port; ${JSON.stringify(wrong[0])} is none`);
    if (servers.length > MOST_SERVERS)
        context.addIssue(`more than ${MOST_SERVERS} servers`);
    if (new Set(servers).size < servers.length)
        context.addIssue("a server stands there twice");
    return servers;
});
const options = schemas/* strictObject */.rej({
    url: schemas/* string */.YjP().optional(),
    servers: serverList.optional(),
    port: wholeNumber(65_535).optional(),
    path: httpPath.optional(),
    healthPath: httpPath.optional(),
    host: hostName.optional(),
    ask: schemas/* enum */.k5n(balancers/* ASKED */.fg).optional(),
    era: schemas/* enum */.k5n(balancers/* ERAS */.MW).optional(),
    stateless: schemas/* boolean */.zMY().optional(),
    interval: wholeNumber(LONGEST_SECONDS).optional(),
    timeout: wholeNumber(LONGEST_SECONDS).optional(),
    rise: wholeNumber(MOST_CHECKS).optional(),
    fall: wholeNumber(MOST_CHECKS).optional(),
    tls: schemas/* boolean */.zMY().optional(),
    caFile: schemas/* string */.YjP().regex(FILE, "expected the path of a file, without spaces and quotes").optional(),
});
/** The check that these options describe for this load balancer, or everything that is wrong with them. */
function healthCheckFrom(balancer, given) {
    const parsed = options.safeParse(given);
    if (!parsed.success) {
        return { problems: parsed.error.issues.map(({ path, message }) => ({ option: String(path[0]), reason: message })) };
    }
    const address = parsed.data.url === undefined ? {} : addressOf(parsed.data.url);
    if ("problem" in address)
        return { problems: [{ option: "url", reason: address.problem }] };
    const check = withDefaults(balancer, parsed.data, address);
    const problems = [...doesNotApply(balancer, parsed.data, check), ...contradictions(balancer, check, parsed.data)];
    return problems.length > 0 ? { problems } : { check };
}
function withDefaults(balancer, given, address) {
    const interval = given.interval ?? 5;
    const port = given.port ?? address.port ?? 8080;
    return {
        servers: given.servers ?? address.servers ?? [`127.0.0.1:${port}`],
        port,
        path: given.path ?? address.path ?? "/mcp",
        healthPath: given.healthPath ?? "/health/mcp",
        host: given.host ?? address.host,
        ask: given.ask ?? (balancer === "haproxy" ? "protocol" : "handler"),
        // The probe finds out by itself; a load balancer cannot.
        era: given.era ?? (balancer === "kubernetes" ? undefined : "modern"),
        stateless: given.stateless ?? false,
        interval,
        timeout: given.timeout ?? Math.min(3, interval),
        rise: given.rise ?? 2,
        fall: given.fall ?? 3,
        tls: given.tls ?? address.tls ?? false,
        caFile: given.caFile,
    };
}
function contradictions(balancer, check, given) {
    const problems = [];
    if (check.timeout > check.interval) {
        problems.push({ option: "timeout", reason: `a check of ${check.timeout} s does not fit into ${check.interval} s` });
    }
    if (check.tls && balancer !== "kubernetes" && !isName(check.host)) {
        problems.push({ option: "host", reason: "with TLS, the name that stands in the servers' certificates is needed" });
    }
    if (!check.tls && check.caFile !== undefined)
        problems.push({ option: "caFile", reason: "it is for --tls" });
    if (check.tls && balancer === "kubernetes" && check.ask === "protocol") {
        problems.push({ option: "tls", reason: "a probe in the container asks 127.0.0.1, which certificates do not name" });
    }
    if (check.ask === "handler" && given.era !== undefined) {
        problems.push({ option: "era", reason: "a handler is asked in no era; it is for --ask protocol" });
    }
    if (check.stateless && (check.ask === "handler" || check.era !== "legacy")) {
        problems.push({ option: "stateless", reason: "it is for --ask protocol --era legacy" });
    }
    return problems;
}
function addressOf(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol))
        return { problem: "expected an http(s) URL" };
    if (url.username !== "" || url.password !== "")
        return { problem: "a check sends no user and no password" };
    if (url.search !== "" || url.hash !== "")
        return { problem: "a check asks a path, without ? and #" };
    const path = httpPath.safeParse(url.pathname);
    if (!path.success)
        return { problem: path.error.issues.map(({ message }) => message).join("; ") };
    if (!isHost(url.host))
        return { problem: "its host is no name and no address" };
    const tls = url.protocol === "https:";
    const port = portOf(url.host) ?? (tls ? 443 : 80);
    return { servers: [`${url.hostname}:${port}`], port, host: url.host, path: path.data, tls };
}
function isHost(text) {
    const name = text.replace(/:\d{1,5}$/, "");
    if (!HOST.test(name) || !URL.canParse(`http://${name}/`))
        return false;
    return name === text || portOf(text) !== undefined;
}
/** Whether a host is a name, which a certificate can have, and no address. */
function isName(host) {
    return host !== undefined && /[A-Za-z_][A-Za-z0-9_-]*(?::\d+)?$/.test(host) && !host.startsWith("[");
}
function portOf(host) {
    const port = Number(/[^:]:(\d{1,5})$/.exec(host)?.[1]);
    return port >= 1 && port <= 65_535 ? port : undefined;
}
function wholeNumber(most) {
    return schemas/* string */.YjP()
        .regex(/^\d{1,9}$/, `expected a whole number from 1 to ${most}`)
        .transform(Number)
        .refine((value) => value >= 1 && value <= most, `expected a whole number from 1 to ${most}`);
}

// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/cli/output-file.js
var output_file = __webpack_require__(94957);
;// CONCATENATED MODULE: ./.build/cli/lb-health.js




/** Prints the health check for this load balancer. Throws a ConfigurationError that names every option that is wrong. */
async function lbHealth(balancer, { output, ...options }, { terminal }) {
    const answer = healthCheckFrom(balancer, options);
    if ("problems" in answer) {
        const problems = answer.problems.map(({ option, reason }) => `${flagOf(option)}: ${reason}`);
        throw new configuration_error/* ConfigurationError */.j1((0,configuration_error/* problemsMessage */.wL)(`No health check for ${balancer} can be made of this`, problems));
    }
    const text = healthFragment(balancer, answer.check);
    if (output === undefined)
        return await terminal.write(text);
    terminal.note(`${await (0,output_file/* writeOutputFile */.B)(terminal.directory, output, text)}: a health check for ${balancer}\n`);
}
/** The spelling of the command line. */
function flagOf(option) {
    return `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}


/***/ }),

/***/ 94957:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeOutputFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_gates_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49881);
/* harmony import */ var _shared_gates_write_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21520);
/* harmony import */ var _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68304);




/**
 * Writes a file whole or not at all, as {@link writeWholeFile} does, and gives its path. Throws a ConfigurationError that names the
 * file.
 */
async function writeOutputFile(directory, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, file);
    try {
        await (0,_shared_gates_whole_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWholeFile */ .R)(path, text);
    }
    catch (error) {
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`Cannot write ${path}: ${(0,_shared_gates_write_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .writeProblem */ .b)(error)}; name another file with --output`, {
            cause: error,
        });
    }
    return path;
}


/***/ }),

/***/ 60204:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47687);



/**
 * Makes a folder and those above it, as far as they are missing; throws the system's error when one cannot be made. Node.js does
 * the same by `recursive`, and never ends where the system says of a folder that is there that it is not, as Linux does when a
 * folder is to be made in /proc.
 */
async function makeFolder(path) {
    if (await exists(path))
        return;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (above !== path)
        await makeFolder(above);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        // Somebody else may have made it in between; what else stands there is met by whoever writes into it.
        if ((0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .v)(error) !== "EEXIST")
            throw error;
    }
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return true;
    }
    catch (error) {
        if ((0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .v)(error) === "ENOENT")
            return false;
        throw error;
    }
}


/***/ }),

/***/ 49881:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writeWholeFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60204);





/**
 * Writes a file whole or not at all, also when the process ends meanwhile: a temporary file beside it takes the text and then
 * its name. Missing folders are made; a symbolic link keeps its place and its target is replaced. Throws the system's error.
 */
async function writeWholeFile(path, text) {
    await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await replaceFile(await targetOf(path), text);
}
async function replaceFile(path, text) {
    // Replacing a device or a pipe by a file is never meant: /dev/stdout, >(process substitution).
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => undefined);
    if (existing !== undefined && !existing.isFile()) {
        if (existing.isDirectory())
            throw new Error("it is a folder");
        return await writeThrough(path, text);
    }
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`);
    const discard = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    process.on("exit", discard);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, "wx", existing?.mode ?? 0o666);
        try {
            await handle.writeFile(text);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
    finally {
        process.off("exit", discard);
    }
}
async function writeThrough(path, text) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, "w");
    try {
        await handle.writeFile(text);
    }
    finally {
        await handle.close();
    }
}
async function targetOf(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path).catch(() => path);
}


/***/ }),

/***/ 47687:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ systemErrorCode)
/* harmony export */ });
/** The code of a failed system call (`ENOENT`), `undefined` for any other error. */
function systemErrorCode(error) {
    // Not by instanceof: an error of Node.js itself can be of another realm.
    if (typeof error !== "object" || error === null || !("code" in error))
        return undefined;
    return typeof error.code === "string" ? error.code : undefined;
}


/***/ })

};
