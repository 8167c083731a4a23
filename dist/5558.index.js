export const id = 5558;
export const ids = [5558];
export const modules = {

/***/ 25558:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ openConnection)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/shared/mcp/foreign-text.js
var foreign_text = __webpack_require__(9817);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/certificate.js


/** What is told of the certificate that a server has shown on this connection; `undefined` = none yet. */
function shownCertificate(socket) {
    // Not getPeerX509Certificate: on Node 20 and 24 it takes the certificate out of the chain that is checked afterwards.
    const { raw } = socket.getPeerCertificate() ?? {};
    if (raw === undefined)
        return undefined;
    const { subject, issuer, validFrom, validTo } = new external_node_crypto_.X509Certificate(raw);
    const [from, to] = [isoTime(validFrom), isoTime(validTo)];
    if (from === undefined || to === undefined)
        return undefined;
    return { subject: nameOf(subject), issuer: nameOf(issuer), validFrom: from, validTo: to };
}
/** OpenSSL writes a sentence where a certificate has no proper time. */
function isoTime(text) {
    const time = new Date(text);
    return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
/** Names were chosen by whoever made the certificate: they are made fit for one line. `undefined` = a name without parts. */
function nameOf(name) {
    return (0,foreign_text/* foreignText */.qk)((name ?? "").trim().replaceAll("\n", ", "), { secrets: [], length: 200 });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./.build/shared/mcp/patient-timer.js
var patient_timer = __webpack_require__(15936);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/body.js


/** The body of an answer, decompressed while it arrives; no more of it is decompressed than is read, plus one buffer. */
async function* readBody(response, options) {
    const encoding = encodingOf(response);
    const isPlain = encoding === "identity";
    try {
        if (isPlain && Number(response.headers["content-length"] ?? 0) > options.bytes)
            throw tooLarge(options);
        let bytes = 0;
        // Who leaves decides what becomes of the connection.
        const source = isPlain ? response.iterator({ destroyOnReturn: false }) : decompressed(response, encoding, options);
        for await (const chunk of source) {
            bytes += chunk.length;
            if (bytes > options.bytes)
                throw tooLarge(options);
            yield chunk;
        }
    }
    catch (error) {
        const failure = options.failureOf(error);
        if (failure !== undefined)
            throw failure;
    }
    finally {
        options.leave();
    }
}
/** A body as text; what is no UTF-8 is replaced, and a byte-order mark left out, as `fetch` does. */
async function readText(body) {
    const chunks = [];
    for await (const chunk of body)
        chunks.push(chunk);
    const [first = new Uint8Array(0)] = chunks;
    return new TextDecoder().decode(chunks.length < 2 ? first : Buffer.concat(chunks));
}
function tooLarge({ bytes, fail }) {
    return fail("http.oversize", `more than ${bytes} bytes`);
}
function encodingOf(response) {
    const encoding = (response.headers["content-encoding"] ?? "").trim().toLowerCase();
    return encoding === "" ? "identity" : encoding;
}
async function* decompressed(response, encoding, options) {
    const chunks = response[Symbol.asyncIterator]();
    const first = await chunks.next();
    if (first.done === true)
        return;
    const decoder = decoderFor(encoding, first.value);
    if (decoder === undefined)
        throw options.fail("http.encoding", "a Content-Encoding that was not asked for");
    decoder.once("error", (error) => {
        options.fail("http.encoding", "code" in error ? `${encoding}: ${error.code}` : encoding);
    });
    (0,external_node_stream_.pipeline)(rejoined(first.value, chunks), decoder, () => undefined);
    yield* decoder;
}
async function* rejoined(first, rest) {
    yield first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next())
        yield next.value;
}
function decoderFor(encoding, beginning) {
    if (encoding === "gzip" || encoding === "x-gzip")
        return (0,external_node_zlib_.createGunzip)();
    if (encoding === "br")
        return (0,external_node_zlib_.createBrotliDecompress)();
    if (encoding !== "deflate")
        return undefined;
    // RFC 9110, section 8.4.1.2: some senders leave the zlib wrapper out. With it the low half of the first byte is 8.
    return ((beginning[0] ?? 0) & 0x0f) === 8 ? (0,external_node_zlib_.createInflate)() : (0,external_node_zlib_.createInflateRaw)();
}

// EXTERNAL MODULE: ./.build/shared/mcp/probe/failure.js
var failure = __webpack_require__(9806);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/network-failure.js

/** The class of an error of Node's network modules, by its code and by the phase in which it came. */
function networkFailure(error, state) {
    const causes = causesOf(error);
    const classes = causes.map((cause) => classOf(cause, state));
    const failureClass = MOST_TELLING.find((candidate) => classes.includes(candidate)) ?? classes[0] ?? "net.other";
    const details = [...new Set(causes.map(describe))].join(", ");
    return { failureClass, detail: (0,foreign_text/* foreignText */.qk)(details, { secrets: [], length: 200 }) };
}
/** The class of a deadline that ended an exchange in this phase. */
function deadlineFailure(phase, milliseconds) {
    return { failureClass: TIMEOUT[phase], detail: `${WAITED_FOR[phase]}, ${milliseconds} ms` };
}
const TIMEOUT = {
    queued: "http.timeout_headers",
    proxy: "proxy.refused",
    dns: "dns.timeout",
    tcp: "tcp.timeout",
    tls: "tls.timeout",
    headers: "http.timeout_headers",
    body: "http.timeout_body",
};
const WAITED_FOR = {
    queued: "waited for a connection that another request holds",
    proxy: "waited for the proxy",
    dns: "waited for the name server",
    tcp: "waited for the connection",
    tls: "waited for the TLS handshake",
    headers: "waited for the answer",
    body: "waited for the rest of the answer",
};
/** Of several addresses each can fail in its own way: one that was reached says more than one that was not. */
const MOST_TELLING = ["tcp.refused", "tcp.timeout", "tcp.unreachable"];
const CLASS_BY_CODE = new Map([
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
const CLASS_BY_PATTERN = [
    // Node's names of what OpenSSL says about a chain (src/crypto/crypto_common.cc).
    [
        /SELF_SIGNED|^UNABLE_TO_|^CERT_|^ERROR_IN_C|^CRL_|^INVALID_CA$|^INVALID_PURPOSE$|^PATH_LENGTH_EXCEEDED$|_TOO_(SMALL|WEAK)$/,
        "tls.untrusted",
    ],
    [/^ERR_(SSL|TLS|OSSL)/, "tls.handshake"],
    [/^HPE_/, "http.malformed"],
];
/** Ways in which a connection is cut: what it means depends on when. */
const CUT = new Set(["ECONNRESET", "EPIPE", "ECONNABORTED"]);
/**
 * The alerts with which a server refuses the client's certificate (RFC 8446, section 6.2), as OpenSSL 1 to 3 spell them. A
 * server of TLS 1.3 sends them after the handshake, when the client already waits for the answer.
 */
const CLIENT_CERTIFICATE_ALERT = /ALERT_(NO_CERTIFICATE|BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_\w+|UNKNOWN_CA|ACCESS_DENIED)$/;
const CLIENT_CERTIFICATE_ALERT_NUMBER = /SSL alert number (4[1-6]|48|49|116)\b/;
/** How a server of TLS 1.2 says that a certificate is missing; it says so too when it finds no common cipher, but earlier. */
const HANDSHAKE_FAILURE = /ALERT_HANDSHAKE_FAILURE$|SSL alert number 40\b/;
/** Each address that was tried has an error of its own; their sum has a code and an empty message. */
function causesOf(error) {
    if (typeof error !== "object" || error === null)
        return [{ code: "", error: {} }];
    if ("errors" in error && Array.isArray(error.errors) && error.errors.length > 0)
        return error.errors.flatMap(causesOf);
    return [{ code: "code" in error && typeof error.code === "string" ? error.code : "", error }];
}
function classOf(cause, state) {
    const { code } = cause;
    const { phase } = state;
    if (phase === "body")
        return code.startsWith("HPE_") ? "http.malformed" : "http.truncated";
    if (refusesClientCertificate(cause, state))
        return "tls.client_certificate";
    if (CUT.has(code) && phase === "tls")
        return "tls.handshake";
    if (CUT.has(code) && phase === "headers")
        return "http.reset";
    // The kernel gives up before the deadline of the probe does.
    if (code === "ETIMEDOUT")
        return TIMEOUT[phase];
    // The name server itself cannot be reached.
    if (code === "ECONNREFUSED" && phase === "dns")
        return "dns.servfail";
    return CLASS_BY_CODE.get(code) ?? CLASS_BY_PATTERN.find(([pattern]) => pattern.test(code))?.[1] ?? "net.other";
}
function refusesClientCertificate({ code, error }, { certificateSeen }) {
    const message = error.message ?? "";
    if (CLIENT_CERTIFICATE_ALERT.test(code) || CLIENT_CERTIFICATE_ALERT_NUMBER.test(message))
        return true;
    return certificateSeen && (HANDSHAKE_FAILURE.test(code) || HANDSHAKE_FAILURE.test(message));
}
function describe({ code, error }) {
    if (code === "")
        return error.message ?? "an unknown error";
    if (error.address !== undefined)
        return `${code} ${error.address}${error.port === undefined ? "" : `:${error.port}`}`;
    if (error.hostname !== undefined)
        return `${code} ${error.hostname}`;
    // The message of OpenSSL is a line of numbers and file names with the reason in the middle.
    const reason = error.reason ?? /SSL routines:[^:]*:([^:]+)/.exec(error.message ?? "")?.[1];
    return reason === undefined || reason === "" ? code : `${code}: ${reason}`;
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/phase-clock.js
/** Knows at every moment in which phase an exchange is, and how long each phase took. */
class PhaseClock {
    #started = performance.now();
    #ahead;
    #phase = "queued";
    #entered = this.#started;
    #ended;
    #timings = { reused: false };
    /** `isNew` = whether no exchange had this connection before; it is asked once, for the connection that the request gets. */
    constructor(request, ahead, isNew) {
        this.#ahead = ahead;
        if (ahead.isTunnel) {
            request.once("tunnel", () => this.#enter("proxy"));
            request.once("proxyConnect", () => this.#leave("tcp", "tls"));
        }
        request.once("socket", (socket) => this.#follow(socket, isNew(socket)));
        request.once("response", () => this.#leave("firstByte", "body"));
    }
    get phase() {
        return this.#phase;
    }
    get timings() {
        const total = (this.#ended ?? performance.now()) - this.#started;
        return { ...this.#timings, total };
    }
    /** The exchange is over. */
    stop() {
        this.#ended ??= performance.now();
    }
    #follow(socket, isNew) {
        if (!isNew) {
            this.#timings = { ...this.#timings, reused: true };
            this.#enter("headers");
            return;
        }
        if (this.#ahead.isTls)
            socket.once("secureConnect", () => this.#leave("tls", "headers"));
        if (this.#ahead.isTunnel)
            return;
        this.#enter(this.#ahead.isAddress ? "tcp" : "dns");
        // A name with several addresses emits `lookup` once for each.
        if (!this.#ahead.isAddress)
            socket.once("lookup", () => this.#leave("dns", "tcp"));
        socket.once("connect", () => this.#leave("tcp", this.#ahead.isTls ? "tls" : "headers"));
    }
    #leave(timing, next) {
        this.#timings = { ...this.#timings, [timing]: performance.now() - this.#entered };
        this.#enter(next);
    }
    #enter(phase) {
        this.#phase = phase;
        this.#entered = performance.now();
    }
}

// EXTERNAL MODULE: ./.build/shared/mcp/probe/proxy.js
var probe_proxy = __webpack_require__(93060);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/exchange.js







/** What is left of a body may come to its end within these bounds, so that the connection can be used again. */
const SHORT_REST = { bytes: 64 * 1024, milliseconds: 100 };
/** How long an answer may still take that names what has to be left. */
const LAST_ANSWER_MILLISECONDS = 1000;
/** One request and its answer, under one deadline. However it ends, its timer is gone and its connection free or dropped. */
class Exchange {
    #options;
    #stopTimer = () => undefined;
    #wire;
    #tunnel;
    #clock;
    #response;
    #failure;
    #refuse = () => undefined;
    #isOver = false;
    #isLeft = false;
    #certificateSeen = false;
    constructor(options) {
        this.#options = options;
    }
    /** Sends the request; resolves with the head of the answer. */
    async send() {
        return await new Promise((resolve, reject) => {
            this.#refuse = reject;
            const { request } = this.#options;
            this.#endIn(request.milliseconds, () => this.#failAs(deadlineFailure(this.#phase, request.milliseconds)));
            const wire = this.#begin();
            if (wire === undefined)
                return;
            wire.once("response", (response) => {
                if (this.#accept(response))
                    resolve(this.#replyOf(response));
            });
            wire.end(request.body);
        });
    }
    /** Ends the exchange with a failure, unless it is over; gives the failure with which it ended. */
    fail(failureClass, detail) {
        this.#failure ??= new failure/* ProbeFailure */.B(failureClass, this.#options.request.stage, detail);
        this.#refuse(this.#failure);
        this.#drop();
        return this.#failure;
    }
    /** Nobody wants the answer any more, unless the request is one of those that see to the end. */
    cancel() {
        const { whenCancelled = "drop", milliseconds } = this.#options.request;
        const drop = () => this.fail("probe.self", "it was cancelled");
        if (whenCancelled === "drop")
            drop();
        else if (whenCancelled === "await" && milliseconds > LAST_ANSWER_MILLISECONDS)
            this.#endIn(LAST_ANSWER_MILLISECONDS, drop);
    }
    get #phase() {
        return this.#clock?.phase ?? "queued";
    }
    #endIn(milliseconds, end) {
        this.#stopTimer();
        this.#stopTimer = (0,patient_timer/* startPatientTimer */.T)(milliseconds, end);
    }
    #begin() {
        const { begin, request, route } = this.#options;
        let wire;
        try {
            wire = begin();
        }
        catch (error) {
            this.fail("probe.settings", forbiddenHeader(request.headers) ?? networkFailure(error, this.#state).detail);
            return undefined;
        }
        this.#wire = wire;
        this.#clock = new PhaseClock(wire, route.phases, (socket) => {
            const isNew = this.#options.isNew(socket);
            if (isNew && route.isTlsOfOrigin)
                this.#watchCertificate(socket);
            return isNew;
        });
        wire.on("error", (error) => this.#onError(error));
        wire.once("upgrade", (_response, socket) => {
            socket.destroy();
            this.fail("http.malformed", "status 101, which was not asked for");
        });
        if (route.phases.isTunnel) {
            wire.once("tunnel", (attempt) => {
                this.#tunnel = attempt;
            });
            wire.once("proxyConnect", ({ statusCode }) => {
                if (statusCode !== 200)
                    this.#refusedByProxy(statusCode);
            });
        }
        return wire;
    }
    /**
     * A socket that refuses a certificate does not tell it any more. The answer about its revocation, which is asked for and may
     * be empty, comes before that.
     */
    #watchCertificate(socket) {
        const seen = () => {
            this.#certificateSeen = true;
            this.#options.onCertificate(socket);
        };
        socket.once("OCSPResponse", seen);
        socket.once("secureConnect", seen);
    }
    /** Whether the head is that of an answer of the server. */
    #accept(response) {
        this.#response = response;
        response.on("error", (error) => this.#onError(error));
        response.once("end", () => this.#finish());
        const { proxy, phases } = this.#options.route;
        if (proxy !== undefined && !phases.isTunnel && response.statusCode === 407) {
            this.#refusedByProxy(407);
            return false;
        }
        // Nobody needs to read what is empty.
        if (response.headers["content-length"] === "0" || response.statusCode === 204)
            response.resume();
        return true;
    }
    #replyOf(response) {
        const { bytes } = this.#options.request;
        const body = readBody(response, {
            bytes,
            fail: (failureClass, detail) => this.fail(failureClass, detail),
            failureOf: (error) => this.#failureOf(error),
            leave: () => this.#leave(response),
        });
        const clock = this.#clock;
        return {
            status: response.statusCode ?? 0,
            headers: headersOf(response),
            body,
            text: () => readText(body),
            discard: () => {
                // What flows is on its way out already; `false` = somebody reads at this moment, and need not wait any longer.
                if (response.readableFlowing === null)
                    this.#leave(response);
                else if (response.readableFlowing === false && !this.#isLeft)
                    this.#letGo();
            },
            get timings() {
                return clock?.timings ?? { total: 0, reused: false };
            },
        };
    }
    #failureOf(error) {
        if (this.#failure !== undefined)
            return this.#failure;
        if (this.#isLeft)
            return undefined;
        this.#onError(error);
        return this.#failure;
    }
    #onError(error) {
        if (!this.#isOver)
            this.#failAs(networkFailure(error, this.#state));
    }
    get #state() {
        return { phase: this.#phase, certificateSeen: this.#certificateSeen };
    }
    /** What goes wrong on the way to a proxy says nothing about the server. */
    #failAs({ failureClass, detail }) {
        const { proxy, phases } = this.#options.route;
        const onTheWay = phases.isTunnel ? ["proxy"] : ["dns", "tcp", "tls"];
        if (proxy !== undefined && onTheWay.includes(this.#phase))
            this.#failAtProxy(detail);
        else
            this.fail(failureClass, detail);
    }
    #refusedByProxy(status) {
        const { proxy } = this.#options.route;
        if (proxy !== undefined)
            this.#failAtProxy((0,probe_proxy/* proxyRefusal */.vd)(status, proxy));
    }
    #failAtProxy(detail) {
        this.fail("proxy.refused", `${this.#options.route.proxy?.name}: ${detail}`);
    }
    /** Nobody reads further. */
    #leave(response) {
        if (this.#isOver)
            return;
        this.#isLeft = true;
        if (this.#options.request.connection === "apart" || !hasShortRest(response)) {
            this.#drop();
            return;
        }
        const left = this.#options.request.milliseconds - (this.#clock?.timings.total ?? 0);
        this.#endIn(Math.max(0, Math.min(left, SHORT_REST.milliseconds)), () => this.#drop());
        let bytes = 0;
        response.on("data", (chunk) => {
            bytes += chunk.length;
            if (bytes > SHORT_REST.bytes)
                this.#drop();
        });
        response.resume();
    }
    #letGo() {
        this.#isLeft = true;
        this.#drop();
    }
    #drop() {
        if (this.#isOver)
            return;
        this.#finish();
        this.#tunnel?.abort();
        this.#response?.destroy(this.#failure);
        this.#wire?.destroy();
    }
    #finish() {
        if (this.#isOver)
            return;
        this.#isOver = true;
        this.#stopTimer();
        this.#clock?.stop();
        this.#options.onEnd(this);
    }
}
/** As far as can be known: a body that does not tell its length may turn out to be longer. */
function hasShortRest(response) {
    if (response.destroyed || response.listenerCount("readable") > 0)
        return false;
    return response.complete || Number(response.headers["content-length"] ?? 0) <= SHORT_REST.bytes;
}
function headersOf({ headers }) {
    const joined = Object.create(null);
    for (const [name, value] of Object.entries(headers))
        if (value !== undefined)
            joined[name] = typeof value === "string" ? value : value.join(", ");
    return joined;
}
/** Which header HTTP does not allow, without what could be a secret. */
function forbiddenHeader(headers) {
    for (const [index, [name, value]] of Object.entries(headers).entries()) {
        try {
            (0,external_node_http_.validateHeaderName)(name);
        }
        catch {
            return `the name of header ${index + 1} is none that HTTP allows`;
        }
        try {
            (0,external_node_http_.validateHeaderValue)(name, value);
        }
        catch {
            return `the value of the header ${name} has a character that HTTP does not allow`;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/secure-context.js
var secure_context = __webpack_require__(75789);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/route.js






/** The route to an origin. Throws a ProbeFailure `probe.settings` for TLS or proxy settings that cannot be used. */
function routeTo(options) {
    const { origin, tls, environment } = options;
    const isSecure = origin.protocol === "https:";
    const proxy = (0,probe_proxy/* proxyFor */.iJ)(origin, environment);
    const isTunnel = isSecure && proxy !== undefined;
    const end = endOf(isTunnel || proxy === undefined ? origin : proxy.url);
    // Options of the agent: newer releases of Node.js share no connection between requests that bring a check of their own.
    const secure = end.isSecure ? tlsOptions(end, (0,secure_context/* secureContextOf */.A)(isSecure ? tls : withoutIdentity(tls))) : undefined;
    const shared = {
        protocol: end.isSecure ? "https:" : "http:",
        host: end.host,
        port: end.port,
        joinDuplicateHeaders: true,
        ...(options.lookup === undefined ? {} : { lookup: options.lookup }),
    };
    const proxyHeaders = proxy === undefined || isTunnel ? {} : headersForProxy(origin, proxy);
    const send = end.isSecure ? external_node_https_.request : external_node_http_.request;
    return {
        proxy,
        phases: { isAddress: end.isAddress, isTls: end.isSecure, isTunnel },
        isTlsOfOrigin: isSecure,
        createAgent: ({ keepAlive, maxSockets }) => {
            if (isTunnel)
                return new probe_proxy/* TunnelAgent */.ag(proxy, {
                    keepAlive,
                    maxSockets,
                    inside: secure ?? {},
                    toProxy: connectionTo(proxy, options),
                });
            return secure === undefined
                ? new external_node_http_.Agent({ keepAlive, maxSockets })
                : new external_node_https_.Agent({ keepAlive, maxSockets, maxCachedSessions: 0, ...secure });
        },
        begin: ({ method, url, headers }, agent) => {
            const path = `${url.pathname}${url.search}`;
            return send({
                ...shared,
                method,
                path: proxy === undefined || isTunnel ? path : `http://${url.host}${path}`,
                headers: { "Accept-Encoding": "identity", ...headers, ...proxyHeaders },
                agent,
            });
        },
    };
}
function endOf(url) {
    const isSecure = url.protocol === "https:";
    const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
    return { isSecure, host, isAddress: (0,external_node_net_.isIP)(host) !== 0, port: Number(url.port || (isSecure ? 443 : 80)) };
}
/** The identity of the client is for the server alone. */
function withoutIdentity({ authorities }) {
    return authorities === undefined ? {} : { authorities };
}
function tlsOptions(end, secureContext) {
    return {
        secureContext,
        // NODE_TLS_REJECT_UNAUTHORIZED of the environment decides nothing here.
        rejectUnauthorized: true,
        ALPNProtocols: ["http/1.1"],
        // Otherwise it is taken from a Host header; addresses are not sent (RFC 6066, section 3).
        servername: end.isAddress ? "" : end.host,
        // Inside a tunnel the name to check would be that of the proxy when the host is an address.
        checkServerIdentity: (_name, certificate) => (0,external_node_tls_.checkServerIdentity)(end.host, certificate),
        // For the event that comes with it (see watchCertificate); the answer itself is not used.
        requestOCSP: true,
    };
}
function headersForProxy(origin, proxy) {
    const { authorization } = proxy;
    return { Host: origin.host, ...(authorization === undefined ? {} : { "Proxy-Authorization": authorization }) };
}
/** How a proxy itself is connected to. */
function connectionTo({ url }, { tls, lookup }) {
    return {
        noDelay: true,
        rejectUnauthorized: true,
        ...(lookup === undefined ? {} : { lookup }),
        ...(url.protocol === "https:" ? { secureContext: (0,secure_context/* secureContextOf */.A)(withoutIdentity(tls)) } : {}),
    };
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/connection.js




/**
 * A way to an origin that shares no connection with any other. Nothing is sent yet. Throws a ProbeFailure `probe.settings` for
 * TLS or proxy settings that cannot be used.
 */
function openConnection(options) {
    return new Connection(options);
}
class Connection {
    #origin;
    #route;
    #kept;
    #apart;
    #exchanges = new Set();
    #cancel;
    #onCancel = () => {
        for (const exchange of this.#exchanges)
            exchange.cancel();
    };
    /** Those that an exchange had. Node does not say so of one that a waiting request gets the moment it is free. */
    #known = new WeakSet();
    #certificate;
    #isClosed = false;
    constructor(options) {
        this.#origin = options.origin.origin;
        this.#route = routeTo(options);
        this.#cancel = options.cancel;
        this.#cancel?.addEventListener("abort", this.#onCancel);
        this.#kept = this.#route.createAgent({ keepAlive: true, maxSockets: 1 });
        this.#apart = this.#route.createAgent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });
    }
    get certificate() {
        return this.#certificate;
    }
    async send(request) {
        if (this.#isClosed)
            throw new failure/* ProbeFailure */.B("probe.self", request.stage, "a request on a connection that was closed");
        if (request.url.origin !== this.#origin)
            throw new failure/* ProbeFailure */.B("probe.self", request.stage, "a request to another origin than that of the connection");
        if (this.#cancel?.aborted === true && request.whenCancelled !== "send")
            throw new failure/* ProbeFailure */.B("probe.self", request.stage, "a request after the end");
        const start = performance.now();
        let isReused = false;
        try {
            return await this.#exchange(request, (reused) => {
                isReused = reused;
            });
        }
        catch (error) {
            const isStale = isReused && error instanceof failure/* ProbeFailure */.B && error.failureClass === "http.reset";
            const milliseconds = Math.floor(request.milliseconds - (performance.now() - start));
            if (!isStale || request.whenStale !== "repeat" || milliseconds < 1)
                throw error;
            // Not on another that is closed as well: the agent keeps one, and that one is gone.
            return await this.#exchange({ ...request, milliseconds }, () => undefined);
        }
    }
    async #exchange(request, onConnection) {
        const agent = request.connection === "apart" ? this.#apart : this.#kept;
        const exchange = new Exchange({
            request,
            route: this.#route,
            begin: () => this.#route.begin(request, agent),
            isNew: (socket) => {
                const isNew = !this.#known.has(socket);
                this.#known.add(socket);
                onConnection(!isNew);
                return isNew;
            },
            onCertificate: (socket) => {
                this.#certificate ??= shownCertificate(socket);
            },
            onEnd: (ended) => this.#exchanges.delete(ended),
        });
        this.#exchanges.add(exchange);
        return await exchange.send();
    }
    close() {
        this.#isClosed = true;
        this.#cancel?.removeEventListener("abort", this.#onCancel);
        for (const exchange of this.#exchanges)
            exchange.fail("probe.self", "the connection was closed before the end");
        this.#kept.destroy();
        this.#apart.destroy();
    }
}


/***/ }),

/***/ 93060:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ proxySecrets),
/* harmony export */   ag: () => (/* binding */ TunnelAgent),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   vd: () => (/* binding */ proxyRefusal)
/* harmony export */ });
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57659);
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98182);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20216);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9806);




/**
 * The proxy for a target by `https_proxy`, `http_proxy`, `all_proxy` and `no_proxy` of an environment, lower case before upper
 * case; `undefined` = none. Throws a ProbeFailure `probe.settings` for one that cannot be used.
 */
function proxyFor(target, environment) {
    const variables = proxyVariables(environment);
    if (variables === undefined)
        return undefined;
    const text = decideBy(variables, target);
    if (text === "")
        return undefined;
    const variable = `${target.protocol.slice(0, -1)}_proxy (or all_proxy)`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !["http:", "https:"].includes(url.protocol) || url.hostname === "")
        throw settingsFailure(`${variable} is no http or https URL`);
    const authorization = credentialsOf(url, variable);
    const port = url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port;
    return {
        url: new URL(`${url.protocol}//${url.hostname}:${port}`),
        name: `${url.hostname}:${port}`,
        authorization,
    };
}
/** The credentials in the proxies of an environment, in every spelling in which they could come back. */
function proxySecrets(environment) {
    return Object.entries(proxyVariables(environment) ?? {}).flatMap(([name, value]) => name === "no_proxy" ? [] : (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .Fj)({ target: value }));
}
/** Why a proxy does not open the way that it was asked for, from the status of its answer. */
function proxyRefusal(status, { authorization }) {
    if (status === 407) {
        const why = "it does not take the credentials in its URL";
        return `status 407: ${authorization === undefined ? "it wants credentials, and its URL has none" : why}`;
    }
    if (status === 403)
        return "status 403: it does not let this through";
    // Most say 502 or 504 for any failure on the way, and 503 when they are overloaded themselves.
    return [502, 503, 504].includes(status) ? `status ${status}: it does not reach the server` : `status ${status}`;
}
/** `undefined` = no proxy is named at all. A proxy without a scheme is spoken to in HTTP, as curl does. */
function proxyVariables(environment) {
    const proxies = ["https_proxy", "http_proxy", "all_proxy"].flatMap((name) => {
        const value = (environment[name] || environment[name.toUpperCase()])?.trim();
        if (value === undefined || value === "")
            return [];
        return [[name, value.includes("://") ? value : `http://${value}`]];
    });
    if (proxies.length === 0)
        return undefined;
    return { ...Object.fromEntries(proxies), no_proxy: environment.no_proxy || environment.NO_PROXY || "" };
}
/** The library looks at the process's own environment only. It answers at once, so nothing else can see the other one. */
function decideBy(variables, target) {
    const own = process.env;
    process.env = variables;
    try {
        return (0,proxy_from_env__WEBPACK_IMPORTED_MODULE_3__/* .getProxyForUrl */ .T)(target);
    }
    finally {
        process.env = own;
    }
}
function credentialsOf(url, variable) {
    if (url.username === "" && url.password === "")
        return undefined;
    try {
        const credentials = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
        return `Basic ${Buffer.from(credentials).toString("base64")}`;
    }
    catch {
        throw settingsFailure(`the credentials in ${variable} are not percent-encoded as URLs need it`);
    }
}
function settingsFailure(detail) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ProbeFailure */ .B("probe.settings", "settings", detail);
}
/**
 * An agent whose connections go through a CONNECT tunnel of the proxy. A request that it connects for is told by the events
 * `tunnel` (it begins; comes with an AbortController that ends the attempt, which destroying the request does not) and
 * `proxyConnect` (the answer of the proxy).
 */
class TunnelAgent extends https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__/* .HttpsProxyAgent */ .b {
    #toProxy;
    constructor(proxy, options) {
        const { keepAlive, maxSockets, toProxy, inside } = options;
        // The credentials go in as a header: the library writes the URL to its debug log.
        const headers = proxy.authorization === undefined ? {} : { "Proxy-Authorization": proxy.authorization };
        super(proxy.url, { keepAlive, maxSockets, headers });
        // Otherwise they are found out from a stack trace, for every request.
        this.protocol = "https:";
        this.defaultPort = 443;
        this.options = { ...this.options, ...inside };
        this.#toProxy = toProxy;
    }
    connect(request, options) {
        const attempt = new AbortController();
        // The library reads these before it waits for anything.
        this.connectOpts = { ...this.connectOpts, ...this.#toProxy, signal: attempt.signal };
        request.emit("tunnel", attempt);
        return super.connect(request, options);
    }
}


/***/ })

};
