export const id = 6294;
export const ids = [6294,1683,9371];
export const modules = {

/***/ 89371:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ContractJudge: () => (/* binding */ ContractJudge)
});

// EXTERNAL MODULE: ./.build/shared/contract/canonical.js
var canonical = __webpack_require__(57039);
// EXTERNAL MODULE: ./.build/shared/contract/model.js
var model = __webpack_require__(48112);
// EXTERNAL MODULE: ./.build/shared/contract/schema/schema-digests.js
var schema_digests = __webpack_require__(42162);
// EXTERNAL MODULE: ./.build/shared/contract/semantic-digest.js
var semantic_digest = __webpack_require__(86522);
// EXTERNAL MODULE: ./.build/shared/contract/client-findings.js + 2 modules
var client_findings = __webpack_require__(57310);
// EXTERNAL MODULE: ./.build/shared/contract/diff.js + 80 modules
var contract_diff = __webpack_require__(52989);
// EXTERNAL MODULE: ./.build/shared/contract/json.js
var json = __webpack_require__(21767);
// EXTERNAL MODULE: ./.build/shared/mcp/foreign-text.js
var foreign_text = __webpack_require__(9817);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/checks/check.js
var check = __webpack_require__(95220);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/checks/contract-checks.js





/** Names in one message at most; more are counted. */
const NAMED = 5;
/** Whether there are as many tools as were asked for. */
function checkMinimumTools({ tools }, minimum) {
    const message = `${counted(tools.length, "tool")}, at least ${minimum} asked for`;
    return tools.length >= minimum
        ? (0,check/* passed */.bF)("minimum-tools", message)
        : (0,check/* failed */.gz)("minimum-tools", "schema.empty_tools", message);
}
/** Whether each tool that was asked for is there. */
function checkRequiredTools({ tools }, required) {
    if (required.length === 0)
        return (0,check/* skipped */.hT)("required-tools", "no tool was asked for by name");
    const names = new Set(tools.map((tool) => (0,json/* stringMember */.sk)(tool, "name")));
    const missing = required.filter((name) => !names.has(name));
    return missing.length === 0
        ? (0,check/* passed */.bF)("required-tools", `all of ${listed(required)} are there`)
        : (0,check/* failed */.gz)("required-tools", "schema.missing_tool", `${listed(missing)} ${missing.length === 1 ? "is" : "are"} missing`);
}
/** Whether two tools share a name. */
function checkUniqueNames(contract) {
    const duplicate = (0,client_findings/* clientFindings */.M)(contract).find(({ id }) => id === "tool-name-duplicate");
    return duplicate === undefined
        ? (0,check/* passed */.bF)("unique-names", "every tool has a name of its own")
        : (0,check/* failed */.gz)("unique-names", "schema.duplicate_tool", `${foreign(duplicate.subject)}: ${duplicate.message}`);
}
/** Findings for which clients refuse a tool, or the whole list. */
const REFUSED = new Set(["tool-malformed", "schema-invalid", "tool-excluded"]);
/** Whether clients take every tool. */
function checkValidTools(contract) {
    const findings = (0,client_findings/* clientFindings */.M)(contract).filter(({ id }) => REFUSED.has(id));
    const [first] = findings;
    if (first === undefined)
        return (0,check/* passed */.bF)("valid-tools", "clients take every tool");
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
    return (0,check/* failed */.gz)("valid-tools", "schema.invalid", `${foreign(first.subject)}: ${foreign(first.message)}${more}`);
}
/** Whether the contract has the digest that was asked for, strict or semantic. */
function checkExpectedDigest({ strict, semantic }, expected) {
    if (expected === undefined)
        return (0,check/* skipped */.hT)("expected-digest", "no digest was asked for");
    return expected === strict || expected === semantic
        ? (0,check/* passed */.bF)("expected-digest", `the contract is ${expected}`)
        : (0,check/* failed */.gz)("expected-digest", "schema.drift", `the contract is ${semantic} (strict ${strict}), not ${expected}`);
}
/** Whether the contract means the same as the one that was asked for; if not, by which change. */
function checkExpectedContract(contract, expected) {
    if (expected === undefined)
        return { check: (0,check/* skipped */.hT)("expected-contract", "no contract was asked for"), diff: null };
    const diff = (0,contract_diff/* diffContracts */.h)(expected, contract);
    const real = diff.changes.filter(({ severity }) => severity !== "notation");
    // How lists may be cached is no part of what is identical, and is told all the same when it can leak.
    if (real.length === 0) {
        const message = diff.identical
            ? "the contract is the expected one"
            : "the contract means the same as the expected one";
        return { check: (0,check/* passed */.bF)("expected-contract", message), diff: null };
    }
    return { check: (0,check/* failed */.gz)("expected-contract", "schema.drift", driftWords(real)), diff };
}
function driftWords(changes) {
    const [worst] = changes;
    const counts = ["breaking", "risky", "review", "safe"].flatMap((severity) => {
        const count = changes.filter((change) => change.severity === severity).length;
        return count === 0 ? [] : [`${count} ${severity}`];
    });
    const first = worst === undefined
        ? ""
        : `: ${worst.subject.name === "" ? "" : `${foreign(worst.subject.name)}: `}${foreign(worst.message)}`;
    return `${counts.join(", ")} ${changes.length === 1 ? "change" : "changes"}${first}`;
}
/** Whether the server is the one that was asked for. */
function checkServer({ serverInfo }, expected) {
    if (expected === undefined)
        return (0,check/* skipped */.hT)("server", "no server was asked for by name or version");
    const [name, version] = [(0,json/* stringMember */.sk)(serverInfo ?? {}, "name"), (0,json/* stringMember */.sk)(serverInfo ?? {}, "version")];
    if (expected.name !== undefined && expected.name !== name)
        return (0,check/* failed */.gz)("server", "identity.wrong_server", `the server calls itself ${said(name)}, not ${expected.name}`);
    if (expected.version !== undefined && expected.version !== version)
        return (0,check/* failed */.gz)("server", "identity.wrong_version", `the server's version is ${said(version)}, not ${expected.version}`);
    return (0,check/* passed */.bF)("server", `the server is ${said(name)} ${said(version)}`);
}
function said(text) {
    return text === undefined ? "nothing" : foreign(text);
}
function listed(names) {
    const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : "";
    return names.slice(0, NAMED).map(foreign).join(", ") + more;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** Secrets were cut from the contract when it was read. */
function foreign(text) {
    return (0,foreign_text/* foreignText */.qk)(text, { secrets: [], length: 120 });
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/judged-contract.js





/**
 * Judges the contracts of a set of servers. Replicas and regions promise the same: a contract that was seen before, held
 * against the same checks, is neither judged nor kept again.
 */
class ContractJudge {
    #known = new WeakMap();
    #knownTools = new WeakMap();
    #schemas = new schema_digests/* SchemaDigests */.N();
    /** The digests of a contract, and the answers of the checks that look at nothing else. */
    judge(contract, checks) {
        const known = this.#known.get(checks) ?? new Map();
        this.#known.set(checks, known);
        const key = (0,canonical/* digestOfText */.Nv)(JSON.stringify(contract));
        const judged = known.get(key) ?? this.#judge(contract, checks);
        known.set(key, judged);
        return judged;
    }
    /** The answers of the checks of tools alone, which hold in each era that the server speaks. */
    judgeTools(contract, checks) {
        const known = this.#knownTools.get(checks) ?? new Map();
        this.#knownTools.set(checks, known);
        const key = (0,canonical/* digestOfText */.Nv)(JSON.stringify(contract));
        const answers = known.get(key) ?? toolChecks(contract, checks);
        known.set(key, answers);
        return answers;
    }
    #judge(contract, checks) {
        const digests = { strict: (0,model/* contractDigest */.vE)(contract), semantic: (0,semantic_digest/* semanticDigest */.t)(contract, this.#schemas) };
        const { check, diff } = checkExpectedContract(contract, checks.expectedContract);
        return {
            contract,
            digests,
            checks: [
                ...toolChecks(contract, checks),
                checkServer(contract, checks.expectedServer),
                checkExpectedDigest(digests, checks.expectedDigest),
                check,
            ],
            diff,
        };
    }
}
function toolChecks(contract, checks) {
    return [
        checkMinimumTools(contract, checks.minimumTools),
        checkRequiredTools(contract, checks.requiredTools),
        checkUniqueNames(contract),
        checkValidTools(contract),
    ];
}


/***/ }),

/***/ 86294:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probe: () => (/* binding */ probe)
});

// EXTERNAL MODULE: ./.build/shared/contract/json.js
var json = __webpack_require__(21767);
// EXTERNAL MODULE: ./.build/shared/mcp/command-line-secrets.js + 2 modules
var command_line_secrets = __webpack_require__(26832);
// EXTERNAL MODULE: ./.build/shared/mcp/foreign-text.js
var foreign_text = __webpack_require__(9817);
// EXTERNAL MODULE: ./.build/shared/mcp/secrets.js
var mcp_secrets = __webpack_require__(20216);
// EXTERNAL MODULE: ./.build/shared/mcp/target.js
var mcp_target = __webpack_require__(82472);
// EXTERNAL MODULE: ./.build/shared/mcp/json-structure.js
var json_structure = __webpack_require__(7959);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/failure.js
var probe_failure = __webpack_require__(9806);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/allowance.js


/** One answer may take this part of the bytes of all answers: lists are taken twice. */
const SHARE_OF_ONE_ANSWER = 2;
/** The end of a wait. */
class Deadline {
    #end;
    constructor(milliseconds) {
        this.#end = performance.now() + milliseconds;
    }
    /** Milliseconds that are left; negative when it is over. */
    get left() {
        return this.#end - performance.now();
    }
    /** The outcome of work whose time does not count. */
    async outside(work) {
        const start = performance.now();
        try {
            return await work();
        }
        finally {
            this.#end += performance.now() - start;
        }
    }
}
/** What one visit may still spend: time, bytes, and what parsing them costs. `whole` is the end of the probe that it is part of. */
class Allowance {
    limits;
    #whole;
    #cost;
    #bytes;
    constructor(limits, whole) {
        this.limits = limits;
        this.#whole = whole;
        this.#cost = new json_structure/* JsonCost */.y(limits.structure);
        this.#bytes = limits.bytes;
    }
    /** Milliseconds that the whole probe has left. */
    get left() {
        return this.#whole.left;
    }
    /** The deadline of an exchange that begins now, which may take `milliseconds` where that is more than others may. */
    exchange(milliseconds = 0) {
        return new Deadline(Math.min(Math.max(this.limits.exchange, milliseconds), this.left));
    }
    /** Bytes that all answers may still have. */
    get bytesLeft() {
        return this.#bytes;
    }
    /** Bytes that one answer may have. */
    get answerBytes() {
        return Math.min(this.#bytes, Math.ceil(this.limits.bytes / SHARE_OF_ONE_ANSWER));
    }
    /** What counts one answer while its bytes come in. It throws a ProbeFailure when there would be too much to parse. */
    meter(stage) {
        const structure = new json_structure/* JsonStructure */.w(this.#cost);
        return (chunk) => {
            this.#bytes -= chunk.length;
            const problem = structure.add(chunk);
            if (problem !== undefined)
                throw new probe_failure/* ProbeFailure */.B("http.oversize", stage, `all answers together hold ${problem}`);
        };
    }
    /** Milliseconds that an exchange may still take. Throws a ProbeFailure when time or bytes are used up. */
    open(deadline, stage) {
        const milliseconds = Math.floor(Math.min(deadline.left, this.left));
        if (this.left < 1) {
            throw new probe_failure/* ProbeFailure */.B("http.timeout_headers", stage, overWords(this.limits));
        }
        if (milliseconds < 1)
            throw new probe_failure/* ProbeFailure */.B("http.timeout_headers", stage, "the time of the exchange was over");
        if (this.#bytes < 1) {
            const limit = `all answers together are larger than ${this.limits.bytes} bytes`;
            throw new probe_failure/* ProbeFailure */.B("http.oversize", stage, limit);
        }
        return milliseconds;
    }
}
/** What is said when the time of a probe was used up, by all of its visits and the login. */
function overWords({ whole }) {
    return `the time of the whole probe (${Math.round(whole / 100) / 10} s) was over`;
}

// EXTERNAL MODULE: ./.build/shared/mcp/era-probe.js
var era_probe = __webpack_require__(46940);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/checks/check.js
var checks_check = __webpack_require__(95220);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/checks/connection-checks.js

/** Whether the certificate holds for as many days as were asked for; where nobody asked, fewer are a warning. */
function checkCertificate(certificate, { certificateDays: days, certificateMustHold = false }) {
    if (certificate === null)
        return (0,checks_check/* skipped */.hT)("certificate", "there is no TLS");
    const message = `the certificate ends on ${certificate.validTo.slice(0, 10)}, in ${certificate.daysLeft} days`;
    if (days === 0 || certificate.daysLeft >= days)
        return (0,checks_check/* passed */.bF)("certificate", message);
    const answer = (0,checks_check/* failed */.gz)("certificate", "tls.expiring", `${message}; it should hold for ${days}`);
    return certificateMustHold ? answer : { ...answer, verdict: "warn" };
}
/** Whether each phase took no longer than was asked for. All in milliseconds. */
function checkLatency(measured, limits) {
    return Object.entries(limits).map(([phase, limit]) => {
        const check = `latency:${phase}`;
        const took = measured[phase];
        if (took === undefined)
            return (0,checks_check/* skipped */.hT)(check, `${PHASE_WORDS[phase]} did not happen`);
        const message = `${PHASE_WORDS[phase]} took ${Math.round(took)} ms, at most ${limit} asked for`;
        return took <= limit ? (0,checks_check/* passed */.bF)(check, message) : (0,checks_check/* failed */.gz)(check, "latency.slow", message);
    });
}
const PHASE_WORDS = {
    dns: "name resolution",
    tcp: "the connection",
    tls: "the TLS handshake",
    firstByte: "the first answer",
    protocol: "opening the session",
    list: "reading the lists",
    total: "the whole probe",
    p95: "the 95th percentile of whole probes",
};
/** Whether two samples of the lists agree. */
function checkDeterministic(unsteady, asked) {
    if (!asked)
        return (0,checks_check/* skipped */.hT)("deterministic", "the lists were taken once");
    return unsteady === undefined
        ? (0,checks_check/* passed */.bF)("deterministic", "two samples of the lists agree")
        : (0,checks_check/* failed */.gz)("deterministic", unsteady.failureClass, unsteady.detail, unsteady.stage);
}
/** Whether the sessions that the server gave are gone. 405 is a server's right. */
function checkSessionEnd(ends) {
    const given = ends.filter(({ state }) => state !== "none");
    const end = worstEnd(ends);
    switch (end.state) {
        case "none":
            return (0,checks_check/* skipped */.hT)("session-end", "there was no session to end");
        case "deleted": {
            const words = given.length === 1 ? "the session was" : `all ${given.length} sessions were`;
            return (0,checks_check/* passed */.bF)("session-end", `${words} ended (HTTP status ${end.status})`);
        }
        case "kept": {
            if (end.status === 405)
                return (0,checks_check/* passed */.bF)("session-end", "the server ends sessions by itself (HTTP status 405)");
            const how = end.status === null ? "no answer" : `HTTP status ${end.status}`;
            const many = given.length === 1 ? "" : `${given.filter(isLeft).length} of ${given.length} sessions are left: `;
            return { ...(0,checks_check/* failed */.gz)("session-end", "session.not_deleted", `${many}DELETE got ${how}`, "delete"), verdict: "warn" };
        }
    }
}
/** The end that says most: of a session that is left, of one that the server ends by itself, of one that was ended. */
function worstEnd(ends) {
    const kept = ends.filter(({ state }) => state === "kept");
    return kept.find(isLeft) ?? kept[0] ?? ends.find(({ state }) => state === "deleted") ?? { state: "none" };
}
function isLeft(end) {
    return end.state === "kept" && end.status !== 405;
}
/** What a server answered to a session id that it never gave. */
function checkUnknownSession(status, asked) {
    return status === 404
        ? (0,checks_check/* passed */.bF)("unknown-session", "an unknown session id is answered with 404, so that clients begin anew")
        : notRefused(`with HTTP status ${status}, not 404`, asked);
}
/** As {@link checkUnknownSession}, when there was no answer. */
function checkNoAnswer({ message }, asked) {
    return notRefused(`in no way (${message}), and should be with 404`, asked);
}
function notRefused(how, asked) {
    const message = `an unknown session id is answered ${how}`;
    const answer = (0,checks_check/* failed */.gz)("unknown-session", "session.unknown_not_404", message, "unknown-session");
    return asked === "require" ? answer : { ...answer, verdict: "warn" };
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/checks/stream-check.js


/** Whether the server's own event stream begins: behind a proxy that buffers it, agents never hear of changed lists. */
async function checkStream(session, asked) {
    if (!asked)
        return (0,checks_check/* skipped */.hT)("stream", "not asked for");
    if (session.era === "modern")
        return (0,checks_check/* skipped */.hT)("stream", "there are no sessions in the modern era");
    if (!session.stateful || session.openStream === undefined)
        return (0,checks_check/* skipped */.hT)("stream", "the server keeps no sessions");
    try {
        const start = await session.openStream();
        switch (start.state) {
            case "begins":
                return (0,checks_check/* passed */.bF)("stream", "the server's event stream begins");
            case "stalled":
                return (0,checks_check/* failed */.gz)("stream", "sse.buffered_or_stalled", "the server's event stream does not begin in time", "stream");
            case "closed":
                return {
                    ...(0,checks_check/* failed */.gz)("stream", "sse.closed_at_once", "the server's event stream ends at once", "stream"),
                    verdict: "warn",
                };
            case "not-offered":
                return (0,checks_check/* skipped */.hT)("stream", `the server offers no event stream (HTTP status ${start.status})`);
        }
    }
    catch (error) {
        if (!(error instanceof probe_failure/* ProbeFailure */.B))
            throw error;
        return (0,checks_check/* failed */.gz)("stream", error.failureClass, (0,checks_check/* detailOf */.Rw)(error), error.stage);
    }
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/checks/session-checks.js




/** What is asked of servers that keep sessions: their answer to an unknown one, and their own event stream. */
async function checkSessions(session, { unknownSession, stream }) {
    return [await askWithUnknown(session, unknownSession), await checkStream(session, stream)];
}
async function askWithUnknown(session, asked) {
    const check = "unknown-session";
    if (asked === "skip")
        return (0,checks_check/* skipped */.hT)(check, "not asked for");
    if (session.era === "modern")
        return (0,checks_check/* skipped */.hT)(check, "there are no sessions in the modern era");
    if (!session.stateful || session.askWithUnknownSession === undefined)
        return (0,checks_check/* skipped */.hT)(check, "the server keeps no sessions");
    try {
        return checkUnknownSession(await session.askWithUnknownSession(), asked);
    }
    catch (error) {
        if (!(error instanceof probe_failure/* ProbeFailure */.B))
            throw error;
        return checkNoAnswer(error, asked);
    }
}

// EXTERNAL MODULE: ./.build/shared/mcp/probe/refusal.js
var probe_refusal = __webpack_require__(16624);
// EXTERNAL MODULE: ./.build/shared/mcp/capture-error.js
var capture_error = __webpack_require__(23964);
// EXTERNAL MODULE: ./.build/shared/mcp/thrown.js
var thrown = __webpack_require__(77195);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/auth/guarded-http.js


const MAXIMUM_BYTES = 256 * 1024;
/**
 * Small exchanges with places that a server names, each on a connection of its own. Of the target's settings only the
 * authorities to trust go along; its client certificate goes to its own origin alone. Redirects are not followed.
 */
class GuardedHttp {
    #options;
    #foreignTls;
    constructor(options) {
        this.#options = options;
        const { authorities } = options.tls;
        this.#foreignTls = authorities === undefined ? {} : { authorities };
    }
    /** The answer, whatever its status. Throws the ProbeFailure of the network. */
    async send(request) {
        const { openHttp, milliseconds } = this.#options;
        const http = openHttp(request.url, this.#tlsFor(request.url));
        try {
            const reply = await http.send({ ...request, milliseconds: Math.max(1, milliseconds()), bytes: MAXIMUM_BYTES });
            return { status: reply.status, text: await reply.text() };
        }
        finally {
            http.close();
        }
    }
    /**
     * The first of some places that has a JSON document. The next one is asked only when one answers that it has none; a
     * server or a network that fails ends the search.
     */
    async firstDocument(urls) {
        let reason = "";
        for (const url of urls) {
            const place = (0,mcp_target/* describeUrl */.Ng)(url);
            try {
                const headers = { accept: "application/json" };
                const { status, text } = await this.send({ method: "GET", url, headers, stage: "metadata" });
                const value = status === 200 ? parsedJson(text) : undefined;
                if (value !== undefined)
                    return { found: true, url, value };
                reason = status === 200 ? `${place}: no JSON` : `${place}: HTTP status ${status}`;
                if (status >= 500)
                    break;
            }
            catch (error) {
                if (!isForeignFailure(error))
                    throw error;
                return { found: false, reason: `${place}: ${error.message}` };
            }
        }
        return { found: false, reason };
    }
    #tlsFor(url) {
        const { tls, target } = this.#options;
        return url.origin === target.origin ? tls : this.#foreignTls;
    }
}
/** Whether what was thrown is about the other side, and not about the probe or its settings. */
function isForeignFailure(error) {
    return error instanceof probe_failure/* ProbeFailure */.B && !error.failureClass.startsWith("probe.");
}
/**
 * Why a URL that a server names is not asked; `undefined` = it may be. Only https is, and http between loopback addresses.
 * `target` itself is spoken to anyway: with `open`, for what holds no secret, its own origin is always allowed.
 */
function urlProblem(url, target, options) {
    if (url.username !== "" || url.password !== "")
        return "holds user information";
    if (url.protocol === "https:")
        return undefined;
    if (url.protocol === "http:" && isLoopback(url) && isLoopback(target))
        return undefined;
    if (options.open && url.origin === target.origin)
        return undefined;
    return "is no https URL";
}
function isLoopback(url) {
    const host = url.hostname;
    return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(?:\.\d+){3}$/.test(host);
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/auth/authorization-server.js




/**
 * The authorization server of an issuer, from its metadata (RFC 8414, OpenID Connect Discovery 1.0) at the well-known places
 * for the issuer's path. Throws a ProbeFailure `auth.token_endpoint` when there is none, when it is another issuer's, and when
 * it names a token endpoint that secrets must not be sent to.
 */
async function readAuthorizationServer(issuer, options) {
    const { target, http, clean } = options;
    const fail = (detail) => new probe_failure/* ProbeFailure */.B("auth.token_endpoint", "metadata", clean(detail, 199));
    const issuerUrl = secureUrl(issuer, target);
    if (typeof issuerUrl === "string")
        throw fail(`the authorization server ${issuerUrl}`);
    const { buildDiscoveryUrls } = await Promise.all(/* import() */[__webpack_require__.e(2183), __webpack_require__.e(6829), __webpack_require__.e(9981)]).then(__webpack_require__.bind(__webpack_require__, 39981));
    const sought = await http.firstDocument(buildDiscoveryUrls(issuerUrl).map(({ url }) => url));
    if (!sought.found)
        throw fail(`no metadata of the authorization server: ${sought.reason}`);
    const { data, error } = Metadata.safeParse(sought.value);
    const place = (0,mcp_target/* describeUrl */.Ng)(sought.url);
    if (data === undefined)
        throw fail(`${place}: ${error.issues[0]?.path.join("/")} is missing or malformed`);
    // Else a server could pass off its own token endpoint as that of an issuer that is trusted.
    if (!isSameIssuer(data.issuer, issuer))
        throw fail(`${place} is of another issuer: ${data.issuer}`);
    const tokenEndpoint = secureUrl(data.token_endpoint, target);
    if (typeof tokenEndpoint === "string")
        throw fail(`${place}: token_endpoint ${tokenEndpoint}`);
    return { issuer: data.issuer, tokenEndpoint, secretMethod: secretMethod(data.token_endpoint_auth_methods_supported) };
}
/**
 * The issuer to ask for a token: the expected one, which must be among those that the server names if it names any, else the
 * first of these. Throws a ProbeFailure `auth.token_endpoint`.
 */
function chooseIssuer(expected, named, { clean }) {
    const fitting = named?.find((issuer) => expected === undefined || isSameIssuer(issuer, expected));
    const issuer = named === undefined ? expected : fitting;
    if (issuer !== undefined)
        return expected ?? issuer;
    const detail = `the server does not name the expected issuer, but ${named?.join(", ") || "none"}`;
    throw new probe_failure/* ProbeFailure */.B("auth.token_endpoint", "metadata", clean(detail, 199));
}
/**
 * Whether two texts name one issuer: the same text, but for a slash at the end, which programs that hold issuers as URLs add
 * to those without a path.
 */
function isSameIssuer(one, other) {
    return one.replace(/\/$/, "") === other.replace(/\/$/, "");
}
const Metadata = schemas/* object */.Ikc({
    issuer: schemas/* string */.YjP(),
    token_endpoint: schemas/* string */.YjP(),
    token_endpoint_auth_methods_supported: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
/** The URL, or what is wrong with it: the URL for people and a verb phrase. */
function secureUrl(text, target) {
    if (!URL.canParse(text))
        return `${text} is no URL`;
    const url = new URL(text);
    const problem = urlProblem(url, target, { open: false });
    return problem === undefined ? url : `${(0,mcp_target/* describeUrl */.Ng)(url)} ${problem}`;
}
/** Basic unless the server says that it takes only the other one (RFC 8414, section 2). */
function secretMethod(supported) {
    if (supported === undefined || supported.includes("client_secret_basic"))
        return "client_secret_basic";
    return supported.includes("client_secret_post") ? "client_secret_post" : "client_secret_basic";
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/auth/challenge.js
/**
 * The challenges of a WWW-Authenticate header; several headers may be joined by commas. What is no challenge is skipped, and
 * a value without quotes may hold characters that need them (a URL, often), as clients take it so.
 */
function parseChallenges(header) {
    const challenges = [];
    const scan = scannerOf(header);
    while (!scan.isAtEnd()) {
        scan.take(SEPARATORS);
        const word = scan.take(TOKEN);
        const challenge = challenges.at(-1);
        if (word === undefined) {
            scan.take(UP_TO_COMMA);
        }
        else if (challenge !== undefined && scan.take(EQUALS) !== undefined) {
            const name = word.toLowerCase();
            const quoted = scan.take(QUOTED);
            const value = quoted === undefined ? (scan.take(UNQUOTED) ?? "") : unquoted(quoted);
            if (!challenge.parameters.has(name))
                challenge.parameters.set(name, value);
        }
        else {
            const token68 = scan.take(SPACES) === undefined ? undefined : scan.take(TOKEN68);
            challenges.push({ scheme: word.toLowerCase(), token68, parameters: new Map() });
        }
    }
    return challenges;
}
/** A parameter by its lower-case name: that of a Bearer challenge (RFC 6750) before that of any other scheme. */
function challengeParameter(challenges, name) {
    const holders = challenges.filter(({ parameters }) => parameters.has(name));
    const holder = holders.find(({ scheme }) => scheme === "bearer") ?? holders[0];
    return holder?.parameters.get(name);
}
const SEPARATORS = /[ \t,]+/y;
const SPACES = /[ \t]+/y;
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
const EQUALS = /[ \t]*=[ \t]*/y;
const QUOTED = /"(?:[^"\\]|\\.)*"/sy;
const UNQUOTED = /[^\s,]+/y;
const UP_TO_COMMA = /[^,]+/y;
// The whole element: `realm=x` is a parameter and no token68.
const TOKEN68 = /[0-9A-Za-z._~+/-]+=*(?=[ \t]*(?:,|$))/y;
function scannerOf(text) {
    let place = 0;
    return {
        take(pattern) {
            pattern.lastIndex = place;
            const found = pattern.exec(text)?.[0];
            place += found?.length ?? 0;
            return found;
        },
        isAtEnd: () => place >= text.length,
    };
}
function unquoted(quoted) {
    return quoted.slice(1, -1).replaceAll(/\\(.)/gs, "$1");
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/auth/login-facts.js

/** The facts of a report from a server's metadata: no secrets, no endless texts. */
function loginFacts(metadata, clean) {
    return {
        metadataUrl: clean((0,mcp_target/* describeUrl */.Ng)(metadata.url), 300),
        resource: clean(metadata.resource, 300),
        authorizationServers: metadata.authorizationServers.slice(0, 10).map((issuer) => clean(issuer, 300)),
        scopes: metadata.scopes.slice(0, 100).map((scope) => clean(scope, 100)),
    };
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/auth/resource-metadata.js




/**
 * Reads the metadata at the URL that a challenge names. Throws a ProbeFailure `auth.metadata_unreachable` or
 * `auth.metadata_resource_mismatch`.
 */
async function readNamedMetadata(named, options) {
    const { server, http, clean } = options;
    if (!URL.canParse(named))
        throw unreachable(`resource_metadata is no URL: ${named}`, clean);
    const url = new URL(named);
    const problem = urlProblem(url, server, { open: true });
    if (problem !== undefined)
        throw unreachable(`${(0,mcp_target/* describeUrl */.Ng)(url)} ${problem}`, clean);
    const sought = await http.firstDocument([url]);
    if (!sought.found)
        throw unreachable(sought.reason, clean);
    return accepted(sought, options);
}
/**
 * Reads the metadata at the well-known places: first that of the whole path, then that of the host. A text is the reason why
 * there is none. Throws a ProbeFailure as {@link readNamedMetadata} does when there is one that cannot be used.
 */
async function findMetadata(options) {
    const sought = await options.http.firstDocument(wellKnownUrls(options.server));
    return sought.found ? accepted(sought, options) : sought.reason;
}
/**
 * Whether metadata about `resource` is about the server: the same origin, and a path that is the server's or whole segments
 * of its beginning.
 */
function isAbout(resource, server) {
    if (!URL.canParse(resource))
        return false;
    const url = new URL(resource);
    if (url.origin !== server.origin || url.username !== "" || url.password !== "" || resource.includes("#"))
        return false;
    if (url.search !== "" && url.search !== server.search)
        return false;
    return withSlash(server.pathname).startsWith(withSlash(url.pathname));
}
const resource_metadata_Metadata = schemas/* object */.Ikc({
    resource: schemas/* string */.YjP().optional(),
    authorization_servers: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    scopes_supported: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
function accepted({ url, value }, { server, clean }) {
    const { data, error } = resource_metadata_Metadata.safeParse(value);
    const place = (0,mcp_target/* describeUrl */.Ng)(url);
    if (data === undefined)
        throw unreachable(`${place}: ${error.issues[0]?.path.join("/")} is malformed`, clean);
    const { resource, authorization_servers: authorizationServers = [], scopes_supported: scopes = [] } = data;
    if (resource === undefined || !isAbout(resource, server)) {
        const about = resource === undefined ? "it has no `resource`" : `its resource is ${resource}`;
        throw new probe_failure/* ProbeFailure */.B("auth.metadata_resource_mismatch", "metadata", clean(`${place}: ${about}`, 199));
    }
    // RFC 9728 leaves them out at will; MCP wants one at least, for without it nobody can log in.
    if (authorizationServers.length === 0)
        throw unreachable(`${place}: it names no authorization server`, clean);
    return { url, resource, authorizationServers, scopes };
}
/** RFC 9728, section 3.1: the well-known part stands between host and path. */
function wellKnownUrls(server) {
    const wellKnown = "/.well-known/oauth-protected-resource";
    const path = server.pathname.replace(/\/$/, "");
    const host = new URL(wellKnown, server.origin);
    return path === "" ? [host] : [new URL(`${wellKnown}${path}${server.search}`, server.origin), host];
}
function withSlash(path) {
    return path.endsWith("/") ? path : `${path}/`;
}
function unreachable(detail, clean) {
    return new probe_failure/* ProbeFailure */.B("auth.metadata_unreachable", "metadata", clean(detail, 199));
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/auth/secrets-of-authentication.js


/** The secrets of one authenticator: those that it was given, and those that came up on the way (tokens, assertions). */
class Secrets {
    #known;
    constructor(authentication, others) {
        this.#known = new Set([...givenSecrets(authentication), ...others].filter(isLongEnough));
    }
    add(secret) {
        if (isLongEnough(secret))
            this.#known.add(secret);
    }
    get all() {
        return [...this.#known];
    }
    clean = (text, length) => (0,foreign_text/* foreignText */.qk)(text, { secrets: this.all, length });
}
/** Masking fewer than four characters would blank out half of a text and hide nothing. */
function isLongEnough(secret) {
    return secret.length >= 4;
}
/** A value as application/x-www-form-urlencoded has it; RFC 6749, section 2.3.1 wants both halves of Basic so. */
function formEncoded(text) {
    return new URLSearchParams([["", text]]).toString().slice(1);
}
function givenSecrets(authentication) {
    if (authentication.kind === "none")
        return [];
    if (authentication.kind === "bearer")
        return [authentication.token];
    const { proof, clientId } = authentication;
    if (proof.kind === "private-key")
        return [proof.key, ...proof.key.split(/\r?\n/).filter((line) => line.length >= 40)];
    const basic = (0,mcp_secrets/* basicAuthorization */.aR)(`${formEncoded(clientId)}:${formEncoded(proof.secret)}`);
    return [proof.secret, formEncoded(proof.secret), basic.slice("Basic ".length)];
}

// EXTERNAL MODULE: ./.build/shared/mcp/probe/auth/settings.js
var settings = __webpack_require__(31506);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/auth/token-request.js






/**
 * Asks for an access token by the client-credentials grant (RFC 6749, section 4.4; RFC 7523 for keys). Throws a ProbeFailure
 * `auth.token_endpoint` whose detail names the OAuth error, the status or the network failure.
 */
async function requestToken(request) {
    const { server, http, secrets } = request;
    const place = (0,mcp_target/* describeUrl */.Ng)(server.tokenEndpoint);
    const fail = (detail) => new probe_failure/* ProbeFailure */.B("auth.token_endpoint", "token", secrets.clean(detail, 199));
    const { headers, parameters } = await proofOf(request);
    const grant = new URLSearchParams({ grant_type: "client_credentials", resource: request.resource, ...parameters });
    if (request.scope !== undefined)
        grant.set("scope", request.scope);
    const { status, text } = await http
        .send({
        method: "POST",
        url: server.tokenEndpoint,
        headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded", ...headers },
        body: grant.toString(),
        stage: "token",
    })
        .catch((error) => {
        throw isForeignFailure(error) ? fail(`${place}: ${error.message}`) : error;
    });
    const reply = readReply(text);
    // Some servers answer an error with status 200.
    if (reply.error !== undefined)
        throw fail(`${reply.error} (HTTP status ${status} of ${place})${said(reply)}`);
    if (status !== 200)
        throw fail(`${place}: HTTP status ${status}`);
    if (reply.token === undefined)
        throw fail(`${place}: the answer holds no token`);
    secrets.add(reply.token);
    if (!/^[\x21-\x7E]+$/.test(reply.token))
        throw fail(`${place}: the token has characters that no header can carry`);
    if (reply.type?.toLowerCase() !== "bearer") {
        throw fail(`${place}: the token is of the type ${reply.type ?? "(none)"}, and only Bearer is spoken here`);
    }
    return { value: reply.token, seconds: reply.seconds };
}
async function proofOf({ client, server, secrets }) {
    const { id, proof } = client;
    if (proof.kind === "key") {
        const { createPrivateKeyJwtAuth } = await Promise.all(/* import() */[__webpack_require__.e(2183), __webpack_require__.e(6829), __webpack_require__.e(9981)]).then(__webpack_require__.bind(__webpack_require__, 39981));
        const options = { issuer: id, subject: id, privateKey: { ...proof.jwk }, alg: proof.algorithm };
        const parameters = new URLSearchParams({ client_id: id });
        // The issuer is the audience that every server must take; endpoints as audiences let one server pose as another.
        await createPrivateKeyJwtAuth({ ...options, audience: server.issuer })(new Headers(), parameters, server.tokenEndpoint);
        secrets.add(parameters.get("client_assertion") ?? "");
        return { headers: {}, parameters: Object.fromEntries(parameters) };
    }
    if (server.secretMethod === "client_secret_post") {
        return { headers: {}, parameters: { client_id: id, client_secret: proof.secret } };
    }
    const authorization = (0,mcp_secrets/* basicAuthorization */.aR)(`${formEncoded(id)}:${formEncoded(proof.secret)}`);
    return { headers: { authorization }, parameters: {} };
}
const Reply = schemas/* object */.Ikc({
    access_token: schemas/* string */.YjP().min(1).optional().catch(undefined),
    token_type: schemas/* string */.YjP().optional().catch(undefined),
    expires_in: coerce/* number */.ai().positive().optional().catch(undefined),
    error: schemas/* string */.YjP().min(1).optional().catch(undefined),
    error_description: schemas/* string */.YjP().optional().catch(undefined),
});
function readReply(text) {
    try {
        const reply = Reply.parse(JSON.parse(text));
        return {
            token: reply.access_token,
            type: reply.token_type,
            seconds: reply.expires_in,
            error: reply.error,
            description: reply.error_description,
        };
    }
    catch {
        return {};
    }
}
function said({ description }) {
    return description === undefined ? "" : `: ${description}`;
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/auth/authenticator.js












/**
 * Makes the login of one probe; nobody is asked anything before the first refusal. Throws a ProbeFailure `probe.settings` when
 * the settings contradict each other or the key cannot be used.
 */
function createAuthenticator(request, ports) {
    return new TargetAuthenticator(request, ports);
}
/** No exchange on the way to a token takes longer. */
const EXCHANGE_MILLISECONDS = 5000;
class TargetAuthenticator {
    #credentials;
    #secrets;
    #http;
    #origin;
    #ports;
    #limits;
    #token;
    #metadata;
    constructor(request, ports) {
        const target = (0,mcp_target/* parseTarget */.hu)(request.target);
        const url = target.kind === "http" ? target.url : undefined;
        this.#credentials = (0,settings/* readSettings */.s)(request, target);
        this.#secrets = new Secrets(request.authentication, (0,mcp_secrets/* secretsOf */.Fj)(request));
        this.#origin = url?.origin;
        this.#ports = ports;
        this.#limits = request.limits;
        const exchange = Math.min(request.limits.exchange, EXCHANGE_MILLISECONDS);
        const milliseconds = () => Math.min(exchange, Math.floor(ports.left()));
        const { tls } = request;
        this.#http = url && new GuardedHttp({ target: url, tls, milliseconds, openHttp: ports.openHttp });
    }
    get login() {
        return this.#metadata && loginFacts(this.#metadata, this.#secrets.clean);
    }
    get secrets() {
        return this.#secrets.all;
    }
    authorization() {
        if (this.#credentials.kind === "bearer")
            return `Bearer ${this.#credentials.token}`;
        const token = this.#token;
        return token !== undefined && this.#ports.now() < token.endsAt ? `Bearer ${token.value}` : undefined;
    }
    async onUnauthorized(refusal) {
        const verdict = await this.#verdictOn(refusal);
        // What was cut off on the way to a token says nothing about the login.
        if (verdict === "retry" || this.#ports.left() >= 1)
            return verdict;
        return this.#failure("http.timeout_headers", refusal, `${overWords(this.#limits)} before the login was done`);
    }
    async #verdictOn(refusal) {
        try {
            return await this.#answer({ ...refusal, challenges: parseChallenges(refusal.wwwAuthenticate ?? "") });
        }
        catch (error) {
            if (error instanceof probe_failure/* ProbeFailure */.B)
                return error;
            throw error;
        }
    }
    async #answer(refused) {
        const { authorized, url, status } = refused;
        const http = this.#http;
        if (http === undefined || url.origin !== this.#origin) {
            return this.#failure("http.redirect_cross_origin", refused, (0,mcp_target/* describeUrl */.Ng)(url));
        }
        if (status === 403)
            return this.#failure("auth.forbidden_or_origin", refused, refusedBecause(refused));
        if (this.#credentials.kind === "client") {
            // That the metadata is in order has been seen on the way to the token.
            if (authorized && this.authorization() !== undefined) {
                return this.#failure("auth.token_rejected", refused, refusedBecause(refused));
            }
            if (this.authorization() === undefined)
                await this.#obtainToken(this.#credentials, refused, http);
            return "retry";
        }
        const { authorizationServers } = await this.#readMetadata(refused, http);
        return authorized || this.#credentials.isSentByHeaders
            ? this.#failure("auth.token_rejected", refused, refusedBecause(refused))
            : this.#failure("auth.required", refused, `login at ${authorizationServers.join(", ")}`);
    }
    async #obtainToken(credentials, refused, http) {
        const metadata = await this.#findMetadata(refused, http);
        // Who names the authorization server needs no metadata that the server does not have.
        if (metadata instanceof probe_failure/* ProbeFailure */.B && credentials.issuer === undefined)
            throw metadata;
        const named = metadata instanceof probe_failure/* ProbeFailure */.B ? undefined : metadata;
        const options = { target: refused.url, http, clean: this.#secrets.clean };
        const issuer = chooseIssuer(credentials.issuer, named?.authorizationServers, options);
        const server = await readAuthorizationServer(issuer, options);
        const { value, seconds } = await requestToken({
            client: credentials.client,
            server,
            // Without the query, which may hold a secret of the target.
            resource: named?.resource ?? refused.url.origin + refused.url.pathname,
            scope: credentials.scope ?? challengeParameter(refused.challenges, "scope") ?? (named?.scopes.join(" ") || undefined),
            http,
            secrets: this.#secrets,
        });
        const milliseconds = seconds === undefined ? Number.POSITIVE_INFINITY : seconds * 1000;
        this.#token = { value, endsAt: this.#ports.now() + milliseconds };
    }
    async #readMetadata(refused, http) {
        // Clients look at the well-known places too, but a 401 without a challenge is wrong whatever they hold (RFC 9110, 15.5.2).
        if (refused.challenges.length === 0)
            throw this.#failure("auth.401_no_challenge", refused, "");
        const metadata = await this.#findMetadata(refused, http);
        if (metadata instanceof probe_failure/* ProbeFailure */.B)
            throw metadata;
        return metadata;
    }
    /** The metadata that the challenge names, else that at the well-known places; a ProbeFailure when the server has none. */
    async #findMetadata(refused, http) {
        if (this.#metadata !== undefined)
            return this.#metadata;
        const options = { server: refused.url, http, clean: this.#secrets.clean };
        const named = challengeParameter(refused.challenges, "resource_metadata");
        const metadata = named === undefined ? await findMetadata(options) : await readNamedMetadata(named, options);
        if (typeof metadata !== "string") {
            this.#metadata = metadata;
            return metadata;
        }
        const isBare = refused.challenges.length === 0;
        return this.#failure(isBare ? "auth.401_no_challenge" : "auth.401_no_resource_metadata", refused, metadata);
    }
    #failure(failureClass, { stage }, detail) {
        return new probe_failure/* ProbeFailure */.B(failureClass, stage, this.#secrets.clean(detail, 199));
    }
}
/** What the server says of its refusal (RFC 6750, section 3), else how its answer begins. */
function refusedBecause({ challenges, detail }) {
    const error = challengeParameter(challenges, "error");
    const description = challengeParameter(challenges, "error_description");
    const scope = challengeParameter(challenges, "scope");
    const wanted = error === "insufficient_scope" && scope !== undefined ? `needs the scope ${scope}` : undefined;
    const said = [error, wanted, description].filter((part) => part !== undefined && part !== "");
    return said.length === 0 ? detail : said.join(": ");
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/captured-failure.js

/** What the capture's functions say of settings and of lists is to a probe; they say nothing else here. */
const CLASSES = {
    target: "probe.settings",
    headers: "probe.settings",
    protocol: "rpc.bad_result",
    "invalid-list": "schema.not_a_list",
    "non-deterministic": "schema.non_deterministic",
    pages: "schema.cursor_loop",
    depth: "schema.invalid",
};
/** The class of a capture's error; `probe.self` for those that a probe cannot come to. */
function classOfCapture({ code }) {
    return CLASSES[code] ?? "probe.self";
}
/**
 * The failure of a probe that a CaptureError stands for. Its detail is what was seen: neither the subject of the message
 * (`source`, when there is one) nor its next step, which is the class's.
 */
function failureOfCapture(error, { stage, source = "", failureClass = classOfCapture(error), }) {
    const problem = error.message.replace(`Could not capture ${source}: `, "").replace(/; [^;]*\.$/s, "");
    return new probe_failure/* ProbeFailure */.B(failureClass, stage, problem.slice(0, 200), { cause: error });
}

// EXTERNAL MODULE: ./.build/shared/mcp/probe/connection.js + 6 modules
var connection = __webpack_require__(25558);
// EXTERNAL MODULE: ./.build/shared/mcp/headers.js
var headers = __webpack_require__(55031);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/http-conversation.js




/** Redirects of the first request that are followed, at most. */
const HOPS = 3;
/** How much of an answer that is no result is read, to find the error in it. */
const REFUSAL_BYTES = 64 * 1024;
/** How long the end of a session may take. */
const DELETE_MILLISECONDS = 2000;
/**
 * One session's exchanges with one origin: the user's headers and credentials go with each, time and bytes are counted, and what
 * says nothing about the protocol (outages, redirects, refused access, limits) is thrown as a ProbeFailure.
 */
class HttpConversation {
    allowance;
    redaction;
    #options;
    #url;
    #isSettled = false;
    constructor(options) {
        this.#options = options;
        this.allowance = options.allowance;
        this.redaction = options.redaction;
        this.#url = options.url;
    }
    /** Where the session is. */
    get url() {
        return this.#url;
    }
    /** The answer to a request, when it may say something about the protocol: 2xx, or a 4xx that is no matter of access. */
    async send(exchange) {
        let attempts = 0;
        for (let hops = 0;;) {
            const url = exchange.url ?? this.#url;
            const headers = this.#headers(exchange.headers);
            const reply = await this.#options.http.send({
                ...exchange,
                url,
                headers,
                milliseconds: this.allowance.open(exchange.deadline, exchange.stage),
                bytes: exchange.bytes ?? this.allowance.answerBytes,
            });
            exchange.onHeaders?.(reply.headers);
            const { status } = reply;
            if (status >= 300 && status < 400) {
                this.finish(reply, exchange.stage);
                this.#follow(reply, url, { hops: hops++, stage: exchange.stage });
            }
            else if (status === 401 || status === 403) {
                const facts = { status, url, attempt: ++attempts, authorized: isAuthorized(headers) };
                await this.#askForAccess(reply, exchange, facts);
            }
            else {
                const outage = outageOf(reply);
                if (outage !== undefined)
                    throw await this.#refused(outage, reply, exchange.stage);
                this.#isSettled = true;
                return reply;
            }
        }
    }
    /** Waits before something is asked again. */
    async pause(milliseconds) {
        await (0,promises_.setTimeout)(milliseconds, undefined, { signal: this.#options.cancel });
    }
    /** The body of an answer, counted: bytes, and what they cost when they are parsed. */
    bytesOf(reply, stage) {
        const meter = this.allowance.meter(stage);
        return {
            [Symbol.asyncIterator]: () => {
                const chunks = reply.body[Symbol.asyncIterator]();
                return {
                    async next() {
                        const next = await chunks.next();
                        try {
                            if (next.done !== true)
                                meter(next.value);
                        }
                        catch (error) {
                            await chunks.return?.();
                            throw error;
                        }
                        return next;
                    },
                    return: async () => (await chunks.return?.()) ?? { done: true, value: undefined },
                };
            },
        };
    }
    /** The text of an answer. */
    async textOf(reply, stage) {
        const decoder = new TextDecoder();
        const parts = [];
        for await (const chunk of this.bytesOf(reply, stage))
            parts.push(decoder.decode(chunk, { stream: true }));
        parts.push(decoder.decode());
        return parts.join("");
    }
    /** The beginning of an answer that only illustrates what is known already: a body that breaks off changes nothing. */
    async beginningOf(reply, stage) {
        const decoder = new TextDecoder();
        let text = "";
        try {
            for await (const chunk of this.bytesOf(reply, stage)) {
                text += decoder.decode(chunk, { stream: true });
                if (text.length >= REFUSAL_BYTES)
                    break;
            }
        }
        catch (error) {
            if (!(error instanceof probe_failure/* ProbeFailure */.B))
                throw error;
        }
        return text;
    }
    /** The failure that a refusal is, fit to be shown. */
    failureOf({ failureClass, detail, reply }, stage) {
        return new probe_refusal/* RefusedFailure */.d(failureClass, { stage, detail: this.redaction.line(detail), reply });
    }
    /** Lets go of an answer, and tells how long it took; that is returned too. */
    finish(reply, stage) {
        const { timings } = reply;
        reply.discard();
        this.#options.onExchange(stage, timings);
        return timings;
    }
    /** The status of the answer to a request, whatever it is. Throws a ProbeFailure when there is no answer. */
    async statusOf(exchange) {
        const reply = await this.#options.http.send({
            ...exchange,
            url: this.#url,
            headers: this.#headers(exchange.headers),
            bytes: REFUSAL_BYTES,
        });
        this.finish(reply, exchange.stage);
        return reply.status;
    }
    /** Ends the session with a DELETE that has two seconds of its own, whatever is left of the probe's. Never throws. */
    async endSession(headers) {
        try {
            const exchange = { method: "DELETE", headers, stage: "delete", milliseconds: DELETE_MILLISECONDS };
            const status = await this.statusOf({ ...exchange, whenCancelled: "send", whenStale: "repeat" });
            return { state: status >= 200 && status < 300 ? "deleted" : "kept", status };
        }
        catch {
            return { state: "kept", status: null };
        }
    }
    /** A later source wins over an earlier one, however its names are written. */
    #headers(own) {
        const credentials = this.#options.credentials();
        for (const value of Object.values(credentials)) {
            this.redaction.add(value);
            this.redaction.add(value.replace(/^\S+\s+/, ""));
        }
        const all = [this.#options.headers, credentials, own].flatMap((source) => Object.entries(source));
        return Object.fromEntries(new Map(all.map((entry) => [entry[0].toLowerCase(), entry])).values());
    }
    /** Moves the session to where its first request is redirected, or throws. The method and the body stay as they are. */
    #follow(reply, from, { hops, stage }) {
        const { status } = reply;
        const { location } = reply.headers;
        const detail = (words) => this.redaction.line(`HTTP status ${status} ${words}`, 180);
        if (location === undefined || !URL.canParse(location, from.href))
            throw new probe_failure/* ProbeFailure */.B("http.status", stage, detail("without a place"));
        const next = new URL(location, from);
        const words = `to ${(0,mcp_target/* describeUrl */.Ng)(next)}`;
        if (next.origin !== from.origin)
            throw new probe_failure/* ProbeFailure */.B("http.redirect_cross_origin", stage, detail(words));
        const mayFollow = this.#options.allowRedirects && !this.#isSettled && FOLLOWED.has(status);
        if (!mayFollow || hops >= HOPS) {
            const many = mayFollow ? `, after ${HOPS} others` : "";
            throw new probe_failure/* ProbeFailure */.B("http.redirect_same_origin", stage, detail(words + many));
        }
        next.username = "";
        next.password = "";
        next.hash = "";
        this.#url = next;
    }
    async #askForAccess(reply, exchange, facts) {
        const { stage, deadline } = exchange;
        const text = await this.beginningOf(reply, stage);
        this.finish(reply, stage);
        const detail = this.redaction.line(text);
        const wwwAuthenticate = reply.headers["www-authenticate"];
        const verdict = await deadline.outside(() => this.#options.onUnauthorized({ ...facts, stage, wwwAuthenticate, detail }));
        if (verdict !== "retry")
            throw verdict;
        if (facts.attempt === 1)
            return;
        const failureClass = facts.status === 403 ? "auth.forbidden_or_origin" : "auth.token_rejected";
        throw new probe_failure/* ProbeFailure */.B(failureClass, stage, detail);
    }
    async #refused(failureClass, reply, stage) {
        const text = await this.beginningOf(reply, stage);
        this.finish(reply, stage);
        const after = reply.headers["retry-after"];
        const when = after === undefined ? "" : `, come again after ${after}${/^\d+$/.test(after) ? " s" : ""}`;
        const said = text.trim() === "" ? "" : `: ${text}`;
        const detail = this.redaction.line(`HTTP status ${reply.status}${when}${said}`);
        return new probe_failure/* ProbeFailure */.B(failureClass, stage, detail, { retryAfter: retryMilliseconds(after) });
    }
}
/** 303 asks for a GET. */
const FOLLOWED = new Set([301, 302, 307, 308]);
/** The class of a status that says nothing about the protocol, `undefined` for others. */
function outageOf({ status }) {
    if (status === 408)
        return "http.status";
    if (status === 429)
        return "http.rate_limited";
    if (status === 502)
        return "http.gateway_502";
    if (status === 503)
        return "http.gateway_503";
    if (status === 504)
        return "http.gateway_504";
    return status >= 500 ? "http.5xx" : undefined;
}
/** Seconds, or a day and a time (RFC 9110, 10.2.3). */
function retryMilliseconds(after) {
    if (after === undefined)
        return undefined;
    const milliseconds = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
    return milliseconds > 0 ? milliseconds : undefined;
}
function isAuthorized(headers) {
    return Object.keys(headers).some((name) => name.toLowerCase() === "authorization");
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/shared/mcp/session.js
var session = __webpack_require__(58449);
// EXTERNAL MODULE: ./.build/shared/mcp/revisions.js
var revisions = __webpack_require__(22031);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/legacy-handshake.js




/** The revisions that `initialize` can lead to, newest first. */
const LEGACY_REVISIONS = ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05", "2024-10-07"];
/** The newest revision of the legacy era. */
const NEWEST_LEGACY = { version: LEGACY_REVISIONS[0], isPinned: false };
/** The params of `initialize`. */
function initializeParams({ version }) {
    return { protocolVersion: version, capabilities: session/* CLIENT_CAPABILITIES */.TP, clientInfo: revisions/* CLIENT_INFO */.JR };
}
/**
 * The version that the answer to `initialize` settles on. Throws a ProbeFailure `rpc.bad_result` for an answer that has not its
 * shape, `proto.version_mismatch` for a version that is not known here, or is not the one that must be.
 */
function negotiatedVersion(result, offer, redaction) {
    const version = (0,json/* stringMember */.sk)(result, "protocolVersion");
    const server = (0,json/* objectMember */.wX)(result, "serverInfo") ?? {};
    const problem = version === undefined
        ? "no `protocolVersion`"
        : (0,json/* objectMember */.wX)(result, "capabilities") === undefined
            ? "no `capabilities`"
            : ["name", "version"].some((key) => (0,json/* stringMember */.sk)(server, key) === undefined)
                ? "no `serverInfo` with a name and a version"
                : undefined;
    if (version === undefined || problem !== undefined) {
        throw new probe_failure/* ProbeFailure */.B("rpc.bad_result", "initialize", `the answer has ${problem}`);
    }
    if (version === offer.version)
        return version;
    const isKnown = LEGACY_REVISIONS.includes(version);
    if (isKnown && !offer.isPinned)
        return version;
    const detail = `asked for ${offer.version}, the server answers ${redaction.line(version, 40)}`;
    throw new probe_failure/* ProbeFailure */.B("proto.version_mismatch", "initialize", detail);
}

// EXTERNAL MODULE: ./.build/shared/mcp/patient-timer.js
var patient_timer = __webpack_require__(15936);
// EXTERNAL MODULE: ./node_modules/eventsource-parser/dist/index.js
var dist = __webpack_require__(2309);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/event-stream.js


/**
 * The events of a body as they come in (HTML standard, server-sent events). It ends with the body; an event that is not
 * closed by a blank line is none. Throws a ProbeFailure `http.oversize` for an event of more than `characters`, and what the
 * body throws.
 */
async function* readEvents(body, { stage, characters }) {
    const decoder = new TextDecoder();
    const lines = new LineEnds();
    let events = [];
    let retry;
    let isTooLong = false;
    const parser = (0,dist/* createParser */.C)({
        maxBufferSize: characters,
        onEvent: (event) => events.push(event),
        onRetry: (milliseconds) => {
            retry = milliseconds;
        },
        onError: ({ type }) => {
            isTooLong ||= type === "max-buffer-size-exceeded";
        },
    });
    for await (const chunk of body) {
        parser.feed(lines.normalized(decoder.decode(chunk, { stream: true })));
        const complete = events;
        events = [];
        for (const { event, data, id } of complete)
            yield { type: event ?? "message", data, id, retry };
        if (isTooLong)
            throw new probe_failure/* ProbeFailure */.B("http.oversize", stage, `one event is longer than ${characters} characters`);
    }
}
/**
 * Makes every end of line a line feed. The parser would wait for what follows a carriage return before it believes that the
 * line has ended, and an answer may be the last thing that a stream says for a long time.
 */
class LineEnds {
    #endedInReturn = false;
    normalized(chunk) {
        if (chunk === "")
            return "";
        const text = this.#endedInReturn && chunk.startsWith("\n") ? chunk.slice(1) : chunk;
        this.#endedInReturn = chunk.endsWith("\r");
        return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
    }
}

// EXTERNAL MODULE: ./.build/shared/mcp/json-text.js
var json_text = __webpack_require__(23091);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/rpc-answer.js




/** The class of an error of JSON-RPC. */
function classOfError(code) {
    switch (code) {
        case revisions/* RPC_CODES */.ff.headerMismatch:
            return "proto.headers_altered";
        case revisions/* RPC_CODES */.ff.missingClientCapability:
            return "proto.capability_missing";
        case revisions/* RPC_CODES */.ff.unsupportedVersion:
            return "proto.version_unsupported";
        case revisions/* RPC_CODES */.ff.methodNotFound:
            return "rpc.method_not_found";
        default:
            return "rpc.error";
    }
}
/** An answer with another HTTP status than 200, judged by the status first and by an error of JSON-RPC in the body second. */
function answerOfStatus(status, text, asked) {
    const error = errorIn(text);
    const reply = error === undefined ? { kind: "http-error", status, text } : { ...error, status };
    const said = error === undefined ? text.trim() : `${error.code} ${error.message}`;
    const detail = `HTTP status ${status}${said === "" ? "" : `: ${said}`}`;
    return { kind: "refusal", failureClass: classOfStatus(status, error?.code, asked), detail, reply };
}
function classOfStatus(status, code, asked) {
    if (status === 406)
        return "http.not_acceptable";
    if (status === 404 && asked.sessionId !== undefined)
        return "session.lost";
    if (status === 405)
        return "http.405";
    const known = code === undefined ? "rpc.error" : classOfError(code);
    if (status === 404)
        return known === "rpc.error" ? "http.404" : known;
    if (known !== "rpc.error" && known !== "rpc.method_not_found")
        return known;
    if (status !== 400)
        return "http.status";
    return asked.isAfterInitialize && asked.sessionId === undefined ? "session.missing" : "http.400";
}
/** The answer in a body that is sent as JSON. Where several messages came at once, the one with our id counts. */
function answerOfText(text, asked) {
    if (text.trim() === "")
        return unusable("rpc.empty_body", "");
    const parsed = (0,json_text/* parseJsonText */.l)(text);
    if (!parsed.ok)
        return unusable("rpc.malformed_json", `${parsed.problem}: ${text}`);
    let stranger;
    for (const message of (0,json/* isJsonArray */.Md)(parsed.value) ? parsed.value : [parsed.value]) {
        const judged = answerOfMessage(message, asked);
        if (judged.kind === "answer")
            return judged.answer;
        if (judged.kind === "stranger")
            stranger ??= judged;
    }
    return stranger?.answer ?? unusable("rpc.not_jsonrpc", text);
}
/** Judges one event of a stream, which holds one message. */
function answerOfEvent(data, asked) {
    const message = (0,json_text/* parseJsonText */.l)(data);
    return message.ok
        ? answerOfMessage(message.value, asked)
        : stranger(() => unusable("rpc.malformed_json", `${message.problem}: ${data}`));
}
/** Judges one message. */
function answerOfMessage(message, asked) {
    if (!(0,json/* isJsonObject */.OW)(message) || (0,json/* member */.Dc)(message, "jsonrpc") !== "2.0")
        return noMessage(message);
    if (typeof (0,json/* member */.Dc)(message, "method") === "string")
        return { kind: "other" };
    const id = (0,json/* member */.Dc)(message, "id");
    const error = rpcErrorIn(message);
    // An error without an id answers a request that the server could not read.
    if (error !== undefined && (id === asked.id || id === null || id === undefined)) {
        const detail = `${error.code} ${error.message}`;
        return {
            kind: "answer",
            answer: { kind: "refusal", failureClass: classOfError(error.code), detail, reply: error },
        };
    }
    const result = (0,json/* member */.Dc)(message, "result");
    if (error === undefined && result === undefined)
        return noMessage(message);
    if (id !== asked.id) {
        const words = () => `asked with id ${asked.id}, answered with id ${JSON.stringify(id ?? null)}`;
        return stranger(() => unusable("rpc.id_mismatch", words()));
    }
    if ((0,json/* isJsonObject */.OW)(result))
        return { kind: "answer", answer: { kind: "result", result } };
    return { kind: "answer", answer: unusable("rpc.bad_result", `the result is ${JSON.stringify(result)}`) };
}
function noMessage(message) {
    return stranger(() => unusable("rpc.not_jsonrpc", JSON.stringify(message)));
}
/** Of a hundred thousand that come at once, the first alone is ever looked at. */
function stranger(answer) {
    return {
        kind: "stranger",
        get answer() {
            return answer();
        },
    };
}
/** An answer that came and cannot be used. */
function unusable(failureClass, detail) {
    const error = new capture_error/* CaptureError */.$3("not-mcp", failureClass);
    return { kind: "refusal", failureClass, detail, reply: { kind: "unusable", error } };
}
/** An event stream that ended without an answer. */
function ended(detail) {
    return { kind: "refusal", failureClass: "sse.ended_without_response", detail, reply: { kind: "ended" } };
}
function errorIn(text) {
    const parsed = (0,json_text/* parseJsonText */.l)(text);
    return parsed.ok && (0,json/* isJsonObject */.OW)(parsed.value) ? rpcErrorIn(parsed.value) : undefined;
}
function rpcErrorIn(message) {
    const error = (0,json/* member */.Dc)(message, "error");
    if (!(0,json/* isJsonObject */.OW)(error))
        return undefined;
    const code = (0,json/* member */.Dc)(error, "code");
    if (typeof code !== "number")
        return undefined;
    return { kind: "error", code, message: (0,json/* stringMember */.sk)(error, "message") ?? "", data: (0,json/* member */.Dc)(error, "data") };
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/rpc.js



/** The headers of every POST: the answer may be JSON or a stream, and both must be accepted. */
const POST_HEADERS = {
    "Content-Type": "application/json",
    Accept: "application/json, text/event-stream",
};
/** How long to wait before a stream is taken up again, when it does not say: as the clients of agents do. */
const RETRY_MILLISECONDS = 1000;
/** A server that always says "come again" gets no more than this many visits for one answer. */
const VISITS = 20;
/** Failures that may be gone at the next try: what is asked for again changes nothing. */
const PASSING = new Set([
    "dns.servfail",
    "tcp.refused",
    "tcp.unreachable",
    "tcp.timeout",
    "http.reset",
    "http.gateway_502",
    "http.gateway_503",
    "http.gateway_504",
]);
/** Requests of JSON-RPC over Streamable HTTP, one answer each. */
class Rpc {
    #conversation;
    #lastId = 0;
    constructor(conversation) {
        this.#conversation = conversation;
    }
    /**
     * The raw result of a request. Requests that change nothing are made once more after a failure that may pass. Throws a
     * RefusedFailure for any other answer, a ProbeFailure when there was none.
     */
    async call(request) {
        const start = performance.now();
        const answer = await onceMore(request.method, () => this.#callOnce(request, start));
        if (answer.kind === "result")
            return answer.result;
        throw this.#conversation.failureOf(answer, request.stage);
    }
    /** Sends a notification and waits until it is taken. Throws a RefusedFailure when it is not. */
    async notify(request) {
        const { method, stage, headers } = request;
        const reply = await this.#conversation.send({
            method: "POST",
            headers: { ...POST_HEADERS, ...headers },
            body: JSON.stringify({ jsonrpc: "2.0", method }),
            stage,
            deadline: this.#conversation.allowance.exchange(),
            whenStale: "repeat",
        });
        const { status } = reply;
        // 202 is what the specification asks for; others are common.
        const isTaken = status === 202 || status === 200 || status === 204;
        const text = isTaken ? "" : await this.#conversation.beginningOf(reply, stage);
        this.#conversation.finish(reply, stage);
        if (isTaken)
            return;
        throw this.#conversation.failureOf(answerOfStatus(status, text, askedBy(0, request)), stage);
    }
    async #callOnce(request, start) {
        const { method, params, stage } = request;
        const conversation = this.#conversation;
        const asked = askedBy(++this.#lastId, request);
        const deadline = conversation.allowance.exchange(request.milliseconds);
        const reply = await conversation.send({
            method: "POST",
            headers: { ...POST_HEADERS, ...request.headers },
            body: JSON.stringify({ jsonrpc: "2.0", id: asked.id, method, params }),
            stage,
            deadline,
            onHeaders: request.onHeaders,
            // A call must not be made twice, so it gets no connection that the server may just be closing.
            ...(method === "tools/call" ? { connection: "apart" } : {}),
            ...(request.whenCancelled === undefined ? {} : { whenCancelled: request.whenCancelled }),
        });
        try {
            return await this.#answerIn(reply, { request, asked, deadline });
        }
        finally {
            const timings = conversation.finish(reply, stage);
            request.onTimings?.({ ...timings, total: performance.now() - start });
        }
    }
    async #answerIn(reply, context) {
        const conversation = this.#conversation;
        const { stage } = context.request;
        if (reply.status !== 200) {
            return answerOfStatus(reply.status, await conversation.beginningOf(reply, stage), context.asked);
        }
        const type = contentType(reply);
        if (type === "text/event-stream")
            return await this.#answerInStream(reply, context);
        if (type === "application/json" || type.endsWith("+json")) {
            return answerOfText(await conversation.textOf(reply, stage), context.asked);
        }
        const beginning = await conversation.beginningOf(reply, stage);
        // An answer without a body needs no type.
        if (type === "" && beginning === "")
            return unusable("rpc.empty_body", "");
        return unusable("http.wrong_content_type", `${type === "" ? "no content type" : type}: ${beginning}`);
    }
    async #answerInStream(reply, context) {
        const { stage } = context.request;
        const thread = { lastEventId: undefined, retry: undefined, stranger: undefined };
        const first = await this.#readStream(reply, thread, context);
        if (first !== undefined)
            return first;
        for (let visit = 0; visit < VISITS && thread.lastEventId !== undefined && context.request.isResumable; visit++) {
            const pause = thread.retry ?? RETRY_MILLISECONDS;
            if (pause >= context.deadline.left)
                return ended(`it asks to come again in ${pause} ms`);
            await this.#conversation.pause(pause);
            const resumed = await this.#conversation.send({
                method: "GET",
                headers: {
                    ...context.request.headers,
                    Accept: "text/event-stream",
                    "Last-Event-ID": thread.lastEventId,
                },
                stage,
                deadline: context.deadline,
            });
            try {
                if (resumed.status !== 200 || contentType(resumed) !== "text/event-stream") {
                    return ended(`taking it up again was answered with HTTP status ${resumed.status}`);
                }
                const answer = await this.#readStream(resumed, thread, context);
                if (answer !== undefined)
                    return answer;
            }
            finally {
                this.#conversation.finish(resumed, stage);
            }
        }
        return thread.stranger ?? ended("");
    }
    /** The answer in one stream, `undefined` when the stream ends before. */
    async #readStream(reply, thread, context) {
        const { allowance } = this.#conversation;
        const { stage } = context.request;
        const options = { stage, characters: allowance.answerBytes };
        try {
            for await (const event of readEvents(this.#conversation.bytesOf(reply, stage), options)) {
                thread.lastEventId = event.id ?? thread.lastEventId;
                thread.retry = event.retry ?? thread.retry;
                if (event.type !== "message" || event.data === "")
                    continue;
                const judged = answerOfEvent(event.data, context.asked);
                if (judged.kind === "answer")
                    return judged.answer;
                thread.stranger ??= judged.answer;
            }
        }
        catch (error) {
            if (!(error instanceof probe_failure/* ProbeFailure */.B))
                throw error;
            const mayComeAgain = error.failureClass === "http.truncated" && thread.lastEventId !== undefined;
            if (mayComeAgain && context.request.isResumable)
                return undefined;
            if (thread.stranger === undefined)
                throw error;
            return thread.stranger;
        }
        return undefined;
    }
}
function askedBy(id, { session }) {
    return { id, sessionId: session?.id, isAfterInitialize: session !== undefined };
}
/** The outcome of work for a request, tried once more after a failure that may pass if the request changes nothing. */
async function onceMore(method, work) {
    try {
        return await work();
    }
    catch (error) {
        const mayPass = error instanceof probe_failure/* ProbeFailure */.B && PASSING.has(error.failureClass);
        if (!mayPass || !changesNothing(method))
            throw error;
        return await work();
    }
}
function changesNothing(method) {
    return method === "server/discover" || method === "initialize" || /^[a-z/]+\/list$/.test(method);
}
/** The type of an answer's body in lower case, without its parameters; empty when there is none. */
function contentType({ headers }) {
    return (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/old-sse-session.js







/**
 * Opens a session over the transport of 2024-11-05: one stream that is opened by GET, whose first event names where to POST.
 * Throws `refused`, what the server said to the newer transport, when it offers no such stream.
 */
async function openOldSse(conversation, options) {
    const { offer, refused } = options;
    const channel = await OldSseChannel.open(conversation, refused);
    try {
        const greeting = await channel.ask("initialize", initializeParams(offer), { stage: "initialize" });
        const version = negotiatedVersion(greeting, offer, conversation.redaction);
        channel.protocolVersion = version;
        await channel.notify("notifications/initialized");
        return new OldSseSession(channel, { greeting, version, notes: options.notes });
    }
    catch (error) {
        channel.close();
        throw error;
    }
}
class OldSseSession {
    era = "legacy";
    transport = "http+sse";
    protocolVersion;
    greeting;
    stateful = false;
    notes;
    #channel;
    constructor(channel, facts) {
        this.#channel = channel;
        this.greeting = facts.greeting;
        this.protocolVersion = facts.version;
        this.notes = facts.notes;
    }
    async request(method, params, options) {
        return await this.#channel.ask(method, params, options);
    }
    /** The session is its stream, and ends with it. */
    async close() {
        this.#channel.close();
        return { state: "none" };
    }
}
class OldSseChannel {
    protocolVersion;
    #conversation;
    #stream;
    #endpoint;
    #waiting = new Map();
    #end;
    #lastId = 0;
    static async open(conversation, refused) {
        const patience = conversation.allowance.exchange();
        const opening = openStream(conversation, refused);
        const stream = await within(patience, opening, refused).catch((error) => {
            // A stream that opens after all is not wanted any more.
            void opening.then((late) => conversation.finish(late, "stream")).catch(() => undefined);
            throw error;
        });
        const events = readEvents(conversation.bytesOf(stream, "stream"), {
            stage: "stream",
            characters: conversation.allowance.answerBytes,
        });
        try {
            const endpoint = await within(patience, firstEvent(events), noEndpoint(refused, "it says nothing"));
            const url = endpointOf(endpoint, conversation, refused);
            return new OldSseChannel(conversation, { stream, events, url });
        }
        catch (error) {
            conversation.finish(stream, "stream");
            throw error;
        }
    }
    constructor(conversation, parts) {
        this.#conversation = conversation;
        this.#stream = parts.stream;
        this.#endpoint = parts.url;
        void this.#listen(parts.events);
    }
    /** The raw result of a request; throws as {@link ProbeSession.request} does. */
    async ask(method, params, options) {
        const answer = await onceMore(method, () => this.#askOnce(method, params, options));
        if (answer.kind === "result")
            return answer.result;
        throw this.#conversation.failureOf(answer, options.stage);
    }
    async notify(method) {
        const deadline = this.#conversation.allowance.exchange();
        const { refusal } = await this.#post({ jsonrpc: "2.0", method }, { stage: method, id: 0, deadline });
        if (refusal !== undefined)
            throw this.#conversation.failureOf(refusal, method);
    }
    close() {
        this.#finish(ended("the stream was closed"));
        this.#conversation.finish(this.#stream, "stream");
    }
    async #askOnce(method, params, options) {
        const { stage, onTimings, milliseconds } = options;
        const start = performance.now();
        const id = ++this.#lastId;
        const deadline = this.#conversation.allowance.exchange(milliseconds);
        const seconds = Math.round(deadline.left) / 1000;
        const outcome = new Promise((settle) => this.#waiting.set(id, { id, stranger: undefined, settle }));
        if (this.#end !== undefined)
            this.#waiting.get(id)?.settle(this.#end);
        let timings;
        try {
            const posted = await this.#post({ jsonrpc: "2.0", id, method, params }, { stage, id, deadline });
            timings = posted.timings;
            if (posted.refusal !== undefined)
                return posted.refusal;
            const late = new probe_failure/* ProbeFailure */.B("http.timeout_headers", stage, `no answer came by the stream within ${seconds} s`);
            const answer = await within(deadline, outcome, late).catch((error) => {
                const stranger = this.#waiting.get(id)?.stranger;
                if (stranger === undefined)
                    throw error;
                return stranger;
            });
            if (answer instanceof probe_failure/* ProbeFailure */.B)
                throw new probe_failure/* ProbeFailure */.B(answer.failureClass, stage, answer.detail);
            return answer;
        }
        finally {
            if (timings !== undefined)
                onTimings?.({ ...timings, total: performance.now() - start });
            this.#waiting.delete(id);
        }
    }
    /** Sends a message; `refusal` is what the server said against it. */
    async #post(message, { stage, id, deadline }) {
        const conversation = this.#conversation;
        const version = this.protocolVersion === undefined ? {} : { "MCP-Protocol-Version": this.protocolVersion };
        const reply = await conversation.send({
            method: "POST",
            url: this.#endpoint,
            headers: { "Content-Type": "application/json", ...version },
            body: JSON.stringify(message),
            stage,
            deadline,
        });
        const isTaken = reply.status < 300;
        const text = isTaken ? "" : await conversation.beginningOf(reply, stage);
        const timings = conversation.finish(reply, stage);
        if (isTaken)
            return { refusal: undefined, timings };
        // The place to POST to names the session; a bare path is one only after it has worked.
        const names = this.#endpoint.search !== "" || stage !== "initialize";
        const sessionId = names ? this.#endpoint.href : undefined;
        return { refusal: answerOfStatus(reply.status, text, { id, sessionId, isAfterInitialize: true }), timings };
    }
    async #listen(events) {
        try {
            for await (const { type, data } of events) {
                if (type === "message" && data !== "")
                    this.#receive(data);
            }
            this.#finish(ended(""));
        }
        catch (error) {
            const failure = error instanceof probe_failure/* ProbeFailure */.B ? error : new probe_failure/* ProbeFailure */.B("probe.self", "stream", "", { cause: error });
            this.#finish(failure);
        }
    }
    #receive(data) {
        for (const waiting of [...this.#waiting.values()]) {
            const asked = { id: waiting.id, sessionId: undefined, isAfterInitialize: true };
            const judged = answerOfEvent(data, asked);
            if (judged.kind === "answer")
                waiting.settle(judged.answer);
            // What was asked for may come yet.
            else
                waiting.stranger ??= judged.answer;
        }
    }
    #finish(end) {
        this.#end ??= end;
        for (const { settle, stranger } of this.#waiting.values())
            settle(stranger ?? this.#end);
    }
}
/** The stream, or `refused` when there is none. Who is not let in, or gets no connection any more, learns that. */
async function openStream(conversation, refused) {
    let reply;
    try {
        reply = await conversation.send({
            method: "GET",
            headers: { Accept: "text/event-stream" },
            stage: "stream",
            deadline: new Deadline(conversation.allowance.left),
            bytes: conversation.allowance.bytesLeft,
            connection: "apart",
        });
    }
    catch (error) {
        const saysNothing = error instanceof probe_failure/* ProbeFailure */.B && error.failureClass.startsWith("http.");
        throw saysNothing ? refused : error;
    }
    if (reply.status === 200 && contentType(reply) === "text/event-stream")
        return reply;
    conversation.finish(reply, "stream");
    throw refused;
}
async function firstEvent(events) {
    const next = await events.next();
    return next.done === true ? undefined : next.value;
}
/** Where to POST. It holds the session's id. */
function endpointOf(event, conversation, refused) {
    if (event === undefined)
        throw noEndpoint(refused, "it ends");
    const { redaction, url } = conversation;
    if (event.type !== "endpoint")
        throw noEndpoint(refused, `its first event is ${redaction.line(event.type, 40)}`);
    if (!URL.canParse(event.data, url.href))
        throw noEndpoint(refused, `the endpoint is no URL`);
    const endpoint = new URL(event.data, url);
    // Credentials go with what is posted there.
    if (endpoint.origin !== url.origin) {
        throw noEndpoint(refused, `the endpoint is at another origin, ${redaction.line(endpoint.origin, 80)}`);
    }
    const ids = endpoint.pathname.split("/").filter((part) => part.length >= 16 && /\d/.test(part));
    for (const secret of [endpoint.search.slice(1), ...endpoint.searchParams.values(), ...ids])
        redaction.add(secret);
    return endpoint;
}
/**
 * A server that knows no POST at its address and opens a stream there is one of 2024; where POST is known, its answer explains
 * more than a stream that may be of another kind.
 */
function noEndpoint(refused, detail) {
    return refused.status === 400 ? refused : new probe_failure/* ProbeFailure */.B("sse.no_endpoint", "stream", detail);
}
/** The outcome of work, or `late` when the deadline comes first. */
async function within(deadline, work, late) {
    let stop = () => { };
    const end = new Promise((_resolve, reject) => {
        stop = (0,patient_timer/* startPatientTimer */.T)(Math.max(0, deadline.left), () => reject(late));
    });
    try {
        return await Promise.race([work, end]);
    }
    finally {
        stop();
    }
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/protocol-headers.js

/**
 * The headers of a request of the modern era, which repeat what stands in its body (MCP 2026-07-28, Streamable HTTP).
 * `beside` are those of the caller: of these, only `Mcp-Param-…` with a valid name are sent, encoded as the specification says.
 */
function modernHeaders(method, params, { version, beside = {}, }) {
    const place = NAMED_BY[method];
    const name = place === undefined ? undefined : (0,json/* stringMember */.sk)(params, place);
    const parameters = Object.entries(beside).filter(([header]) => PARAMETER_HEADER.test(header));
    return {
        ...Object.fromEntries(parameters.map(([header, value]) => [header, headerValue(value)])),
        "MCP-Protocol-Version": version,
        "Mcp-Method": method,
        ...(name === undefined ? {} : { "Mcp-Name": headerValue(name) }),
    };
}
/**
 * A text as the value of a header: as it is, or in Base64 where it is no plain ASCII, has blanks at its ends, is empty or looks
 * like Base64 of that kind (MCP 2026-07-28, "Value encoding").
 */
function headerValue(text) {
    const isPlain = /^[\x21-\x7E](?:[\x20-\x7E]*[\x21-\x7E])?$/.test(text);
    if (isPlain && !/^=\?base64\?.*\?=$/.test(text))
        return text;
    return `=?base64?${Buffer.from(text, "utf8").toString("base64")}?=`;
}
/** The member of `params` that names what a method is about. */
const NAMED_BY = {
    "tools/call": "name",
    "prompts/get": "name",
    "resources/read": "uri",
};
/** With a name that is a token (RFC 9110, section 5.6.2): tools come from the server, and may have any text there. */
const PARAMETER_HEADER = /^mcp-param-[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/i;

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/stray-sessions.js
/**
 * Sessions that a server gave to a question that asked for none: some make one for any POST without a session id and name it even
 * in their refusal (the Python SDK before 1.30 does). Nobody else knows of them.
 */
class StraySessions {
    #conversation;
    #onEnd;
    #ids = new Set();
    constructor(conversation, onEnd) {
        this.#conversation = conversation;
        this.#onEnd = onEnd;
    }
    /** Remembers the session that an answer names. */
    note(headers) {
        const id = headers["mcp-session-id"];
        if (id === undefined)
            return;
        this.#conversation.redaction.add(id);
        this.#ids.add(id);
    }
    /** Ends those that are known by now. Never throws. */
    async end() {
        for (const id of this.#ids) {
            this.#ids.delete(id);
            const end = await this.#conversation.endSession({ "Mcp-Session-Id": id });
            // A server may forget it by itself: what it does not know is not left.
            if (end.state !== "kept" || end.status !== 404)
                this.#onEnd(end);
        }
    }
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/http-session.js










/** How sessions are opened over HTTP: Streamable HTTP in both eras, and the transport of 2024 for servers that know no other. */
function httpEras(conversation, rpc, { onAbandoned }) {
    const strays = new StraySessions(conversation, onAbandoned);
    return {
        discover: async (version) => {
            const params = (0,session/* withEnvelope */.vv)({}, version);
            const headers = modernHeaders("server/discover", params, { version });
            const stage = "server/discover";
            return await rpc.call({
                method: stage,
                params,
                stage,
                headers,
                isResumable: false,
                whenCancelled: "await",
                onHeaders: (answered) => strays.note(answered),
            });
        },
        openModern: async (version, discover) => {
            await strays.end();
            return new ModernHttpSession(rpc, { version, discover });
        },
        openLegacy: async (offer, { probe, notes }) => {
            await strays.end();
            try {
                return await LegacyHttpSession.open({ conversation, rpc, offer, notes, onAbandoned });
            }
            catch (error) {
                if (!(error instanceof probe_refusal/* RefusedFailure */.d) || !suggestsOldTransport(error, probe))
                    throw error;
                return await openOldSse(conversation, { offer, notes, refused: error });
            }
        },
        discard: async () => await strays.end(),
    };
}
/** Whether the transport of 2024 should be tried (MCP 2025-03-26, backwards compatibility). */
function suggestsOldTransport(refused, probe) {
    if (refused.stage !== "initialize" || ![400, 404, 405].includes(refused.status ?? 0))
        return false;
    return ![probe, refused.reply].some((reply) => reply !== undefined && (0,era_probe/* isModernRefusal */.ww)(reply));
}
class ModernHttpSession {
    era = "modern";
    transport = "streamable-http";
    protocolVersion;
    greeting;
    stateful = false;
    notes = [];
    #rpc;
    constructor(rpc, { version, discover }) {
        this.#rpc = rpc;
        this.protocolVersion = version;
        this.greeting = discover;
    }
    async request(method, params, options) {
        const version = this.protocolVersion;
        return await this.#rpc.call({
            method,
            params: (0,session/* withEnvelope */.vv)(params, version),
            stage: options.stage,
            headers: modernHeaders(method, params, { version, beside: options.headers }),
            isResumable: false,
            milliseconds: options.milliseconds,
            onTimings: options.onTimings,
        });
    }
    async close() {
        return { state: "none" };
    }
}
/** How long a stream that has begun is watched for its first byte or its end. */
const WATCH_MILLISECONDS = 100;
class LegacyHttpSession {
    era = "legacy";
    transport = "streamable-http";
    protocolVersion;
    greeting;
    notes;
    #conversation;
    #rpc;
    #id;
    /** Opens a session by the full handshake. Sessions that the server gave before it went wrong are ended. */
    static async open(parts) {
        const { conversation, rpc, offer } = parts;
        // Several when an answer that failed named one too, and it was asked once more.
        const ids = new Set();
        try {
            const greeting = await rpc.call({
                method: "initialize",
                params: initializeParams(offer),
                stage: "initialize",
                headers: {},
                isResumable: true,
                // Otherwise nobody would know of the session.
                whenCancelled: "await",
                onHeaders: (headers) => {
                    const id = headers["mcp-session-id"];
                    if (id === undefined)
                        return;
                    conversation.redaction.add(id);
                    ids.add(id);
                },
            });
            const version = negotiatedVersion(greeting, offer, conversation.redaction);
            const id = [...ids].at(-1);
            const session = new LegacyHttpSession(parts, { greeting, version, id });
            const stage = "notifications/initialized";
            await rpc.notify({ method: stage, stage, headers: session.#headers(id), session: { id } });
            for (const other of [...ids].slice(0, -1))
                await conversation.endSession({ "Mcp-Session-Id": other });
            return session;
        }
        catch (error) {
            for (const id of ids)
                parts.onAbandoned(await conversation.endSession({ "Mcp-Session-Id": id }));
            throw error;
        }
    }
    constructor({ conversation, rpc, notes }, facts) {
        this.#conversation = conversation;
        this.#rpc = rpc;
        this.#id = facts.id;
        this.protocolVersion = facts.version;
        this.greeting = facts.greeting;
        this.notes = notes;
    }
    get stateful() {
        return this.#id !== undefined;
    }
    async request(method, params, options) {
        return await this.#rpc.call({
            method,
            params,
            stage: options.stage,
            headers: this.#headers(this.#id),
            session: { id: this.#id },
            isResumable: true,
            milliseconds: options.milliseconds,
            onTimings: options.onTimings,
        });
    }
    async openStream() {
        const conversation = this.#conversation;
        let reply;
        try {
            reply = await conversation.send({
                method: "GET",
                headers: { ...this.#headers(this.#id), Accept: "text/event-stream" },
                stage: "stream",
                deadline: conversation.allowance.exchange(),
                connection: "apart",
            });
        }
        catch (error) {
            if (error instanceof probe_failure/* ProbeFailure */.B && error.failureClass === "http.timeout_headers")
                return { state: "stalled" };
            throw error;
        }
        try {
            const { status } = reply;
            if (status !== 200)
                return { state: "not-offered", status };
            if (contentType(reply) !== "text/event-stream") {
                const detail = conversation.redaction.line(contentType(reply));
                throw new probe_failure/* ProbeFailure */.B("http.wrong_content_type", "stream", detail);
            }
            return { state: (await isEmptyAndOver(conversation.bytesOf(reply, "stream"))) ? "closed" : "begins" };
        }
        finally {
            conversation.finish(reply, "stream");
        }
    }
    async askWithUnknownSession() {
        const conversation = this.#conversation;
        return await conversation.statusOf({
            method: "POST",
            headers: { ...POST_HEADERS, ...this.#headers((0,external_node_crypto_.randomUUID)()) },
            body: JSON.stringify({ jsonrpc: "2.0", id: "unknown-session", method: "tools/list", params: {} }),
            stage: "unknown-session",
            whenStale: "repeat",
            milliseconds: conversation.allowance.open(conversation.allowance.exchange(), "unknown-session"),
        });
    }
    async close() {
        if (this.#id === undefined)
            return { state: "none" };
        return await this.#conversation.endSession(this.#headers(this.#id));
    }
    #headers(id) {
        const version = { "MCP-Protocol-Version": this.protocolVersion };
        return id === undefined ? version : { ...version, "Mcp-Session-Id": id };
    }
}
/** Whether a stream ends at once without a byte. One that says nothing for a while and stays open is fine. */
async function isEmptyAndOver(body) {
    let timer;
    const silence = new Promise((resolve) => {
        timer = setTimeout(resolve, WATCH_MILLISECONDS, false);
    });
    const first = body[Symbol.asyncIterator]()
        .next()
        .then(({ done }) => done === true, () => true);
    try {
        return await Promise.race([first, silence]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/negotiate.js






/**
 * Opens a session in the era that was chosen, or in the newest one that the server speaks (MCP 2026-07-28, version
 * negotiation). Only what the server itself answers decides about the era: outages, refused access and redirects are thrown as
 * they are. Throws a ProbeFailure; then nothing is left open.
 */
async function negotiate(choice, port, redaction) {
    try {
        return await negotiate_open(choice, port, redaction);
    }
    catch (error) {
        await port.discard();
        throw error;
    }
}
async function negotiate_open(choice, port, redaction) {
    if (choice === "legacy")
        return await port.openLegacy(NEWEST_LEGACY, { notes: [] });
    if (typeof choice === "object")
        return await openPinned(choice.pin, port, redaction);
    const { verdict, reply, refusal } = await probeEra(port);
    switch (verdict.kind) {
        case "modern":
            return await port.openModern(verdict.version, verdict.discover);
        case "retry":
        case "unsupported":
            throw unsupported(verdict, redaction);
        case "legacy":
            if (choice === "modern")
                throw notModern(reply, refusal);
            return await fallBack(port, { reply, refusal, remark: verdict.remark });
    }
}
async function probeEra(port) {
    const first = await ask(port, revisions/* MODERN_REVISIONS */.Jt[0] ?? "");
    const verdict = (0,era_probe/* classifyProbe */.FJ)(first.reply);
    if (verdict.kind !== "retry")
        return { ...first, verdict };
    const second = await ask(port, verdict.version);
    return { ...second, verdict: (0,era_probe/* classifyProbe */.FJ)(second.reply) };
}
async function ask(port, version) {
    try {
        return { reply: { kind: "result", result: await port.discover(version) }, refusal: undefined };
    }
    catch (error) {
        if (!(error instanceof probe_refusal/* RefusedFailure */.d))
            throw error;
        return { reply: error.reply, refusal: error };
    }
}
async function fallBack(port, { reply, refusal, remark }) {
    const blamed = refusal !== undefined && isAltered(reply) ? refusal : undefined;
    const notes = remark === undefined ? [] : [remark];
    if (blamed !== undefined) {
        notes.push(`The server refused server/discover (${blamed.detail}), as servers of the modern era do when a header was altered on the way or a client capability is missing; it was spoken to in the legacy era.`);
    }
    try {
        return await port.openLegacy(NEWEST_LEGACY, { probe: reply, notes });
    }
    catch (error) {
        // What a modern server says of its own era explains more than that it knows no other.
        throw error instanceof probe_failure/* ProbeFailure */.B && blamed !== undefined ? blamed : error;
    }
}
async function openPinned(pin, port, redaction) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(pin)) {
        throw new probe_failure/* ProbeFailure */.B("probe.settings", "settings", `"${redaction.line(pin, 40)}" is no revision of the protocol`);
    }
    if (!(0,revisions/* isModernRevision */.Py)(pin))
        return await port.openLegacy({ version: pin, isPinned: true }, { notes: [] });
    const { reply, refusal } = await ask(port, pin);
    if (reply.kind !== "result")
        throw notModern(reply, refusal);
    const versions = (0,json/* member */.Dc)(reply.result, "supportedVersions");
    const verdict = (0,era_probe/* classifyProbe */.FJ)(reply);
    if (!(0,json/* isJsonArray */.Md)(versions) || (verdict.kind === "legacy" && !versions.includes(pin)))
        throw notModern(reply, refusal);
    if (versions.includes(pin))
        return await port.openModern(pin, reply.result);
    const detail = `asked for ${pin}, the server speaks ${redaction.line(versions.join(", "), 100)}`;
    throw new probe_failure/* ProbeFailure */.B("proto.version_mismatch", "server/discover", detail);
}
function unsupported(verdict, redaction) {
    const detail = verdict.kind === "retry"
        ? `the server names ${verdict.version} and refuses it`
        : `the server speaks ${redaction.line(verdict.supported.join(", "), 120)}`;
    return new probe_failure/* ProbeFailure */.B("proto.version_unsupported", "server/discover", detail);
}
/** Why there is no session in the modern era: an MCP server of the legacy era, or something else. */
function notModern(reply, refusal) {
    if (refusal === undefined) {
        const detail = "the answer has no `supportedVersions` of the modern era, or no `capabilities`";
        return new probe_failure/* ProbeFailure */.B("rpc.bad_result", "server/discover", detail);
    }
    if (reply.kind !== "error" || (0,era_probe/* isModernRefusal */.ww)(reply) || !isLegacyAnswer(reply.code))
        return refusal;
    return new probe_refusal/* RefusedFailure */.d("proto.version_unsupported", {
        stage: "server/discover",
        detail: `the server does not speak the modern era: ${refusal.detail}`,
        reply,
    });
}
/** What servers of the legacy era say to a method that they do not know, or to any before `initialize`. */
function isLegacyAnswer(code) {
    return code === revisions/* RPC_CODES */.ff.methodNotFound || code === -32600 || code === -32602 || (code <= -32000 && code > -32020);
}
function isAltered(reply) {
    if (reply.kind !== "error")
        return false;
    return reply.code === revisions/* RPC_CODES */.ff.headerMismatch || reply.code === revisions/* RPC_CODES */.ff.missingClientCapability;
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/redaction.js

/** Shorter values hide nothing, and replacing them would blank out half of every text. */
const SHORTEST_SECRET = 4;
/** The secrets of one probe. They become more on the way: tokens, session ids. */
class Redaction {
    #secrets = new Set();
    #others;
    /** `others` are those that somebody else keeps. */
    constructor(secrets, others = () => []) {
        this.#others = others;
        for (const secret of secrets)
            this.add(secret);
    }
    add(secret) {
        if (secret.length >= SHORTEST_SECRET)
            this.#secrets.add(secret);
    }
    /** All of them, for whoever masks a text by itself. */
    get secrets() {
        return [...this.#secrets, ...this.#others()];
    }
    /** Text from the other end as one line for a failure's detail, without secrets, cut to `length` characters. */
    line(text, length = 140) {
        return (0,foreign_text/* foreignText */.qk)(text, { secrets: this.secrets, length });
    }
}

// EXTERNAL MODULE: ./.build/shared/mcp/budget.js
var mcp_budget = __webpack_require__(22944);
// EXTERNAL MODULE: ./.build/shared/mcp/stdio-transport.js + 1 modules
var stdio_transport = __webpack_require__(19716);
// EXTERNAL MODULE: ./.build/shared/mcp/wire.js
var wire = __webpack_require__(28140);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/stdio-channel.js









/** The start of the process counts against its first answer, and a launcher may have to download the server first. */
const START_MILLISECONDS = 15_000;
/** How much of the end of stderr a failure shows. */
const SHOWN_CHARACTERS = 110;
/** One process that is spoken to, request by request. */
class StdioChannel {
    #options;
    #budget;
    #transport;
    #wire;
    #firstAnswer;
    #isStarted = false;
    #strangerId;
    /**
     * Starts the process, for `milliseconds` at most; `isSlow` = its first answer may take as long as a start does. Throws a
     * ProbeFailure `process.not_started`.
     */
    static async start(options, duration) {
        const { getDefaultEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(2183), __webpack_require__.e(6829), __webpack_require__.e(2494)]).then(__webpack_require__.bind(__webpack_require__, 42494));
        const environment = { ...getDefaultEnvironment(), ...options.environment };
        const channel = new StdioChannel(options, environment, duration);
        try {
            await channel.#failingAs("start", () => channel.#budget.race(channel.#wire.start()));
        }
        catch (error) {
            await channel.discard();
            throw error;
        }
        return channel;
    }
    constructor(options, environment, { milliseconds, isSlow }) {
        const { target, directory, limits, redaction, cancel } = options;
        this.#firstAnswer = isSlow ? Math.min(START_MILLISECONDS, limits.whole / 3) : 0;
        const side = { name: undefined, source: (0,mcp_target/* describeTarget */.ff)(target), secrets: redaction.secrets };
        const { bytes, structure } = limits;
        const caps = { ...mcp_budget/* DEFAULT_LIMITS */.dR, bytes, structure, milliseconds: Math.max(1, milliseconds) };
        this.#options = options;
        this.#budget = new ProcessBudget(side, caps, { cancel });
        this.#transport = new stdio_transport/* StdioTransport */.L({ ...target, environment, directory, budget: this.#budget });
        this.#wire = new wire/* Wire */._(this.#transport, this.#budget);
        this.#wire.onmessage = (message) => this.#noteStranger(message);
    }
    /** The raw result of a request. Throws a {@link RefusedFailure} for any other answer, and when there is none. */
    async ask(method, params, options) {
        const { stage, onTimings, milliseconds = 0 } = options;
        const { limits, onExchange } = this.#options;
        const patience = Math.max(limits.exchange, this.#isStarted ? milliseconds : this.#firstAnswer);
        const start = performance.now();
        this.#budget.waitFor(method);
        const reply = await this.#failingAs(stage, () => this.#wire.request(method, params, { patience }));
        const timings = { total: performance.now() - start, reused: this.#isStarted };
        this.#isStarted = true;
        onExchange(stage, timings);
        onTimings?.(timings);
        if (reply.kind === "result")
            return reply.result;
        throw this.#refusal(reply, method, stage);
    }
    async notify(method) {
        await this.#failingAs(method, () => this.#budget.race(this.#wire.send({ jsonrpc: "2.0", method })));
    }
    /** Ends the process as the specification asks. Never throws. */
    async close() {
        await this.#stop(() => this.#transport.close());
    }
    /** Ends the process at once. Never throws. */
    async discard() {
        await this.#stop(() => this.#transport.discard());
    }
    async #stop(stop) {
        try {
            await stop();
        }
        catch {
            // A process that cannot be ended is none of the probe's findings.
        }
        finally {
            this.#budget.dispose();
        }
    }
    async #failingAs(stage, work) {
        try {
            return await work();
        }
        catch (error) {
            throw error instanceof capture_error/* CaptureError */.$3 ? this.#failureOf(error, stage) : error;
        }
    }
    #failureOf(error, stage) {
        const seconds = this.#budget.limits.milliseconds / 1000;
        const details = {
            timeout: `the time of the whole probe was over after ${Math.round(seconds)} s${this.#errorOutput()}`,
            bytes: `all answers together are larger than ${this.#budget.limits.bytes} bytes`,
            exited: this.#exit(),
        };
        return new probe_failure/* ProbeFailure */.B(stdio_channel_CLASSES[error.code] ?? "probe.self", stage, details[error.code] ?? this.#problem(error));
    }
    #refusal(reply, method, stage) {
        const { redaction } = this.#options;
        switch (reply.kind) {
            case "error": {
                const detail = redaction.line(`${reply.code} ${reply.message}`);
                return new probe_refusal/* RefusedFailure */.d(classOfError(reply.code), { stage, detail, reply });
            }
            case "silence": {
                if (this.#strangerId !== undefined) {
                    const detail = `an answer has the id ${redaction.line(JSON.stringify(this.#strangerId), 40)}, which was not asked with`;
                    return new probe_refusal/* RefusedFailure */.d("rpc.id_mismatch", { stage, detail, reply });
                }
                const detail = `no answer to ${method} within ${reply.milliseconds / 1000} s${this.#errorOutput()}`;
                return new probe_refusal/* RefusedFailure */.d("process.silent", { stage, detail, reply });
            }
            case "closed":
                return new probe_refusal/* RefusedFailure */.d("process.exited", { stage, detail: this.#exit(), reply });
            case "unusable":
            case "ended":
            case "http-error":
                return new probe_refusal/* RefusedFailure */.d("rpc.not_jsonrpc", { stage, detail: "", reply });
        }
    }
    /** How the process ended, and what it wrote last. */
    #exit() {
        const [, how = "ended"] = /the server (.*?) before it answered/.exec(this.#transport.exitError().message) ?? [];
        return `it ${how}${this.#errorOutput()}`;
    }
    #errorOutput() {
        const text = this.#budget.errorOutput().replace(/^; its stderr ends: …?/, "");
        if (text === "")
            return "";
        const characters = Array.from(text);
        const isCut = characters.length > SHOWN_CHARACTERS;
        const end = characters.slice(-SHOWN_CHARACTERS).join("");
        const reason = isCut ? lastError(text) : undefined;
        if (reason === undefined || end.includes(reason))
            return `; its stderr ends: ${isCut ? "…" : ""}${end}`;
        return `; its stderr says: ${Array.from(reason).slice(0, SHOWN_CHARACTERS).join("")} …`;
    }
    /** The part of a capture's message that is about what happened. */
    #problem(error) {
        const text = error.message.replace(`Could not capture ${this.#budget.side.source}: `, "");
        const [problem = text] = text.split(/; (?:check|have it write|make|run|use) /);
        return this.#options.redaction.line(problem, 160);
    }
    #noteStranger(message) {
        if ((0,json/* isJsonObject */.OW)(message) && !Object.hasOwn(message, "method"))
            this.#strangerId ??= (0,json/* member */.Dc)(message, "id") ?? null;
    }
}
/**
 * The last line that tells an error by name, in text whose lines were joined by `|`: behind it come the stack and details that
 * say little. Runtimes write it so: `TypeError: …`, `Error [CODE]: …`, `java.lang.IllegalStateException: …`.
 */
function lastError(text) {
    const lines = text.split(" | ").map((line) => line.trim());
    return lines.findLast((line) => /^(?:Uncaught )?[\w.$]*(?:Error|Exception)(?: \[\w+\])?: \S/.test(line));
}
/** A budget that shows what the process wrote on stderr to others than its own timeout too. */
class ProcessBudget extends mcp_budget/* Budget */.__ {
    errorOutput = () => "";
    addEvidence(evidence) {
        super.addEvidence(evidence);
        this.errorOutput = evidence;
    }
}
/** What ends a capture is to a probe. */
const stdio_channel_CLASSES = {
    "not-found": "process.not_started",
    exited: "process.exited",
    "stdout-noise": "process.stdout_noise",
    timeout: "process.silent",
    bytes: "http.oversize",
    structure: "http.oversize",
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/stdio-session.js




/**
 * How sessions are opened over the standard streams of a child process. Servers built on some SDKs end at any request before
 * `initialize`, so `server/discover` has a process of its own, which is kept only when it leads to a session. One that was silent
 * for as long as a start may take has been started: the next is not waited for as long again.
 */
function stdioEras(options) {
    let asked;
    const discard = async () => {
        await asked?.discard();
        asked = undefined;
    };
    let isSlow = true;
    const start = async () => {
        await discard();
        asked = await StdioChannel.start(options, { milliseconds: options.whole.left, isSlow });
        return asked;
    };
    const kept = () => {
        const channel = asked;
        asked = undefined;
        if (channel === undefined)
            throw new Error("a session begins with a question");
        return channel;
    };
    return {
        discover: async (version) => {
            // A second question follows from the first answer.
            const channel = asked ?? (await start());
            try {
                return await channel.ask("server/discover", (0,session/* withEnvelope */.vv)({}, version), { stage: "server/discover" });
            }
            catch (error) {
                if (error instanceof probe_refusal/* RefusedFailure */.d && error.reply.kind === "silence")
                    isSlow = false;
                throw error;
            }
        },
        openModern: async (version, discover) => {
            return new StdioSession(kept(), { era: "modern", version, greeting: discover, notes: [] });
        },
        openLegacy: async (offer, { notes }) => {
            const channel = await start();
            const greeting = await channel.ask("initialize", initializeParams(offer), { stage: "initialize" });
            const version = negotiatedVersion(greeting, offer, options.redaction);
            await channel.notify("notifications/initialized");
            return new StdioSession(kept(), { era: "legacy", version, greeting, notes });
        },
        discard,
    };
}
class StdioSession {
    era;
    transport = "stdio";
    protocolVersion;
    greeting;
    stateful = false;
    notes;
    #channel;
    constructor(channel, facts) {
        this.#channel = channel;
        this.era = facts.era;
        this.protocolVersion = facts.version;
        this.greeting = facts.greeting;
        this.notes = facts.notes;
    }
    async request(method, params, options) {
        const sent = this.era === "modern" ? (0,session/* withEnvelope */.vv)(params, this.protocolVersion) : params;
        return await this.#channel.ask(method, sent, options);
    }
    /** The process is gone afterwards. */
    async close() {
        await this.#channel.close();
        return { state: "none" };
    }
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/open-session.js












/**
 * Opens a session with a server in the era that is asked for, over HTTP or stdio. `http` is the way to an http(s) target, which stays the caller's to close; a stdio target has none. Throws a ProbeFailure; then no
 * session and no process is left.
 */
async function openSession(request, http, ports) {
    const target = settled(() => (0,mcp_target/* parseTarget */.hu)(request.target));
    settled(() => (0,headers/* checkHeaders */.ZZ)(request.headers));
    const redaction = ports.redaction ?? new Redaction((0,mcp_secrets/* secretsOf */.Fj)(secretParts(request)), ports.secrets);
    return await negotiate(request.era, erasOf(target, http, { request, ports, redaction }), redaction);
}
function erasOf(target, http, context) {
    const { request, ports, redaction } = context;
    const { limits, directory, environment } = request;
    const onExchange = ports.onExchange ?? (() => undefined);
    const whole = ports.whole ?? new Deadline(limits.whole);
    if (target.kind === "stdio") {
        const { cancel } = ports;
        return stdioEras({ target, environment, directory, limits, whole, redaction, cancel, onExchange });
    }
    if (target.kind !== "http") {
        throw new probe_failure/* ProbeFailure */.B("probe.settings", "settings", "the target is no running server but a contract in a file");
    }
    if (http === undefined)
        throw new Error("an http target needs a way to it");
    const named = Object.keys(request.headers).some((name) => name.toLowerCase() === "authorization");
    const basic = named || target.userinfo === undefined ? {} : { Authorization: (0,mcp_secrets/* basicAuthorization */.aR)(target.userinfo) };
    const conversation = new HttpConversation({
        http,
        url: target.url,
        headers: { ...basic, ...request.headers },
        credentials: ports.credentials ?? (() => ({})),
        allowRedirects: request.allowRedirects,
        allowance: new Allowance(limits, whole),
        redaction,
        onUnauthorized: ports.onUnauthorized,
        cancel: ports.cancel,
        onExchange,
    });
    return httpEras(conversation, new Rpc(conversation), { onAbandoned: ports.onAbandoned ?? (() => undefined) });
}
function secretParts({ target, headers, environment }) {
    return { target, headers, environment };
}
/** What the user has to set in another way ends as a failure of the settings. */
function settled(work) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof capture_error/* CaptureError */.$3))
            throw error;
        throw new probe_failure/* ProbeFailure */.B("probe.settings", "settings", error.message.slice(0, 200), { cause: error });
    }
}

// EXTERNAL MODULE: ./.build/shared/mcp/contract-of-session.js
var contract_of_session = __webpack_require__(88388);
// EXTERNAL MODULE: ./.build/shared/mcp/lists.js
var mcp_lists = __webpack_require__(47564);
// EXTERNAL MODULE: ./.build/shared/mcp/samples.js
var samples = __webpack_require__(50666);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/probed-contract.js







/** Nesting of a tool's JSON. */
const DEPTH = 200;
const STAGES = {
    tools: "tools/list",
    prompts: "prompts/list",
    resources: "resources/list",
    resourceTemplates: "resources/templates/list",
};
/** Reads every list that the server announces, over an open session. Throws a ProbeFailure. */
async function readContract(session, options) {
    const { limits, side } = options;
    const caps = { pages: limits.pages, bytes: limits.bytes, milliseconds: limits.whole, depth: DEPTH };
    const budget = new mcp_budget/* Budget */.__(side, caps, {});
    try {
        await failingAs({ stage: session.era === "modern" ? "server/discover" : "initialize", failureClass: "rpc.bad_result", side }, async () => (0,contract_of_session/* checkGreeting */.Ck)(session, { side, depth: DEPTH }));
        const keys = (0,mcp_lists/* announcedLists */.JF)((0,contract_of_session/* capabilitiesOf */.SF)(session));
        const start = performance.now();
        const first = shared(await sample(session, keys, budget), options.lists);
        const milliseconds = performance.now() - start;
        const settled = options.twice
            ? settle(first, await sample(session, keys, budget), side)
            : { lists: first, unsteady: undefined, notes: [] };
        const whole = (0,contract_of_session/* contractOfSession */.WL)(session, {
            items: itemsOf(settled.lists),
            cacheHints: hintsOf(settled.lists),
            credentials: options.credentials,
        });
        const { contract, notes } = (0,contract_of_session/* withoutCredentials */.ri)(whole, options.secrets);
        return {
            contract,
            unsteady: settled.unsteady,
            notes: [...notes, ...settled.notes, ...unlisted(keys, first)],
            milliseconds,
        };
    }
    finally {
        budget.dispose();
    }
}
/** One list after the other: a request that waits behind others would use up its own time. */
async function sample(session, keys, budget) {
    const context = { budget, onProgress: () => undefined };
    const lists = new Map();
    for (const key of keys) {
        const read = async () => (await (0,mcp_lists/* sampleLists */.sN)(sourceOf(session), [key], context)).get(key);
        lists.set(key, await failingAs({ stage: STAGES[key], side: budget.side }, read));
    }
    return lists;
}
/** What is kept until the second sample is there. */
function shared(lists, known) {
    if (known === undefined)
        return lists;
    return new Map([...lists].map(([key, list]) => [key, list && { ...list, items: known.share(list.items) }]));
}
/** One capability announces both lists of resources, and many servers know only one of them. */
function sourceOf(session) {
    return {
        request: async (method, params) => {
            try {
                return await session.request(method, params, { stage: method });
            }
            catch (error) {
                const isUnknown = error instanceof probe_failure/* ProbeFailure */.B && error.failureClass === "rpc.method_not_found";
                if (isUnknown && method.startsWith("resources/") && !Object.hasOwn(params, "cursor"))
                    return undefined;
                throw error;
            }
        },
    };
}
async function failingAs({ side, ...failure }, work) {
    try {
        return await work();
    }
    catch (error) {
        throw error instanceof capture_error/* CaptureError */.$3 ? failureOfCapture(error, { ...failure, source: side.source }) : error;
    }
}
function settle(first, second, side) {
    let unsteady;
    const notes = [];
    const lists = new Map(first);
    for (const [key, list] of first) {
        try {
            const { items, reordered } = (0,samples/* settledSample */.Q)(key, [list?.items ?? [], second.get(key)?.items ?? []], side);
            if (list !== undefined)
                lists.set(key, { ...list, items });
            if (reordered)
                notes.push(`The order that ${STAGES[key]} gives is not deterministic: it differed between two samples, and the list was sorted.`);
        }
        catch (error) {
            if (!(error instanceof capture_error/* CaptureError */.$3))
                throw error;
            unsteady ??= failureOfCapture(error, { stage: STAGES[key], source: side.source });
        }
    }
    return { lists, unsteady, notes };
}
function itemsOf(lists) {
    const items = (key) => lists.get(key)?.items ?? [];
    return {
        tools: items("tools"),
        prompts: items("prompts"),
        resources: items("resources"),
        resourceTemplates: items("resourceTemplates"),
    };
}
function hintsOf(lists) {
    return Object.fromEntries([...lists].flatMap(([key, list]) => (list?.cacheHint === undefined ? [] : [[key, list.cacheHint]])));
}
function unlisted(keys, lists) {
    const unknown = keys
        .filter((key) => lists.get(key) === undefined)
        .map((key) => `The server announces resources and does not know ${STAGES[key]}: the list was taken as empty.`);
    if (keys.includes("tools"))
        return unknown;
    return [
        ...unknown,
        "The server does not announce the `tools` capability, so clients do not ask it for tools, and it was not asked.",
    ];
}

// EXTERNAL MODULE: ./.build/shared/mcp/probe/proxy.js
var proxy = __webpack_require__(93060);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/visit.js












/**
 * Visits a server once, on connections of its own: opens a session, reads the lists (`twice` to see whether they agree), does
 * the work and leaves. Whatever happens, nothing is left open here and no session at the server. Throws nothing but the reason
 * of `cancel`, once the server was left.
 */
async function visit(request, ports, { twice, work }) {
    ports.cancel?.throwIfAborted();
    const diary = new Diary();
    let login;
    // A proxy can repeat what it was sent, in the place of the server.
    const given = [...(0,mcp_secrets/* secretsOf */.Fj)(request), ...(0,proxy/* proxySecrets */.Wm)(ports.environment)];
    const redaction = new Redaction(given, () => login?.secrets ?? []);
    let http;
    try {
        const target = (0,mcp_target/* parseTarget */.hu)(request.target);
        http = target.kind === "http" ? connectionTo(target.url, request, ports) : undefined;
        login = createAuthenticator(request, {
            openHttp: (origin, tls) => connectionTo(origin, { tls }, ports),
            now: () => performance.now(),
            left: () => ports.whole.left,
        });
        const { lists, cancel, whole } = ports;
        await inSession({ request, target, http, login, redaction, diary, lists, cancel, whole }, { twice, work });
    }
    catch (error) {
        diary.failure = failureOf(error, redaction);
    }
    finally {
        diary.certificate = http?.certificate;
        diary.login = login?.login;
        diary.secrets = redaction.secrets;
        http?.close();
    }
    ports.cancel?.throwIfAborted();
    return diary;
}
class Diary {
    failure;
    session;
    contract;
    notes = [];
    exchanges = [];
    latency = {};
    certificate;
    ends = [];
    login;
    secrets = [];
}
function connectionTo(origin, { tls }, ports) {
    const { environment, lookup, cancel } = ports;
    return (0,connection/* openConnection */.J)({ origin, tls, environment, cancel, ...(lookup === undefined ? {} : { lookup }) });
}
async function inSession({ request, target, http, login, redaction, diary, lists, cancel, whole }, { twice, work }) {
    const start = performance.now();
    const session = await openSession(request, http, {
        onUnauthorized: (refused) => login.onUnauthorized(refused),
        credentials: () => authorizationHeader(login),
        redaction,
        cancel,
        whole,
        onExchange: (stage, timings) => {
            if (diary.exchanges.length === 0)
                diary.latency = { ...phasesOf(timings), ...diary.latency };
            diary.exchanges.push({ stage, timings });
        },
        onAbandoned: (end) => {
            diary.ends.push(end);
        },
    });
    try {
        const { era, transport, protocolVersion, stateful, notes } = session;
        diary.session = { era, transport, protocolVersion, stateful };
        diary.notes.push(...notes);
        diary.latency.protocol = performance.now() - start;
        const side = {
            name: undefined,
            source: (0,mcp_target/* describeTarget */.ff)(target),
            // A token that is renewed later is a secret too.
            get secrets() {
                return redaction.secrets;
            },
        };
        const probed = await readContract(session, {
            limits: request.limits,
            side,
            twice,
            credentials: credentialNames(request, login),
            secrets: credentialsOf(request, redaction),
            lists,
        });
        diary.notes.push(...probed.notes);
        diary.contract = probed.contract;
        diary.latency.list = probed.milliseconds;
        diary.latency.total = diary.latency.protocol + probed.milliseconds;
        await work(session, probed, side);
    }
    finally {
        diary.ends.push(await session.close());
    }
}
/** What is surely a credential: other values of headers are words that a contract may hold by itself. */
function credentialsOf(request, redaction) {
    const given = new Set((0,mcp_secrets/* secretsOf */.Fj)(request));
    const cameUp = redaction.secrets.filter((secret) => !given.has(secret) && (0,mcp_secrets/* isNoWord */.Gx)(secret));
    return [...new Set([...(0,mcp_secrets/* credentialsIn */.Wr)(request), ...cameUp])];
}
function authorizationHeader(login) {
    const value = login.authorization();
    return value === undefined ? {} : { Authorization: value };
}
function phasesOf({ dns, tcp, tls, firstByte }) {
    return Object.fromEntries(Object.entries({ dns, tcp, tls, firstByte }).filter(([, value]) => value !== undefined));
}
/** Names of what is sent to prove who asks, never a value. */
function credentialNames({ headers }, login) {
    const names = [...Object.keys(headers), ...(login.authorization() === undefined ? [] : ["authorization"])];
    return [...new Set(names.map((name) => name.toLowerCase()))].sort();
}
/** What a probe says of anything that was thrown. */
function failureOf(error, redaction) {
    if (error instanceof probe_failure/* ProbeFailure */.B)
        return error;
    // Only a target that cannot be understood ends so, and its text is not in the message.
    if (error instanceof capture_error/* CaptureError */.$3)
        return failureOfCapture(error, { stage: "settings" });
    return new probe_failure/* ProbeFailure */.B("probe.self", "checks", redaction.line((0,thrown/* thrownText */.kZ)(error)), { cause: error });
}

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/both-eras.js





/**
 * The visit that the result is made from. Where a contract is expected, the server is asked in the era in which that one was
 * captured, if it speaks it. `asked` is how the server was asked in the end.
 */
async function firstVisit(request, ports, work) {
    const plan = { twice: request.checks.deterministic, work };
    const { expectedContract, contractEra } = request.checks;
    const era = expectedContract?.conditions?.era ?? contractEra;
    // Whoever speaks the modern era is met there without being asked to.
    const asked = era === "legacy" && request.era === "auto" ? { ...request, era } : request;
    const alike = await visit(asked, ports, plan);
    if (era === undefined || request.era !== "auto")
        return { first: alike, asked };
    const isRefused = asked !== request && alike.failure !== undefined && isRefusedForItsEra(alike.failure);
    const first = isRefused ? withEndsOf(alike, await visit(request, ports, plan)) : alike;
    const isElsewhere = first.session !== undefined && first.session.era !== era;
    const note = `The server does not speak the ${era} era, in which the expected contract was captured, so it was asked in the other.`;
    return {
        first: isElsewhere ? { ...first, notes: [...first.notes, note] } : first,
        asked: isRefused ? request : asked,
    };
}
/** A refusal may name a session too. */
function withEndsOf(refused, next) {
    return { ...next, ends: [...refused.ends, ...next.ends] };
}
/** Agents of today speak the legacy era too: a server that knows it must work there as well. `undefined` = not asked for. */
async function checkLegacyEra(request, ports, first) {
    const { session } = first;
    if (!request.checks.bothEras || request.era !== "auto" || first.failure !== undefined)
        return undefined;
    if (session?.era !== "modern" || session.transport === "stdio")
        return undefined;
    let tools = [];
    let sessions = [];
    const legacy = await visit({ ...request, era: "legacy" }, ports, {
        twice: false,
        work: async (open, { contract }) => {
            tools = ports.judge.judgeTools(contract, request.checks);
            sessions = await checkSessions(open, request.checks);
        },
    });
    const { failure } = legacy;
    const answer = answerOf(legacy);
    const [bad] = tools.flatMap(({ verdict, failureClass, message }) => verdict === "fail" && failureClass !== undefined ? [{ failureClass, message }] : []);
    if (failure === undefined && bad !== undefined) {
        return {
            check: (0,checks_check/* failed */.gz)("legacy-era", bad.failureClass, `in the legacy era: ${bad.message}`),
            answer,
            sessions,
            visit: legacy,
        };
    }
    if (failure === undefined) {
        const message = `the server works in the legacy era too (${legacy.session?.protocolVersion})`;
        return { check: (0,checks_check/* passed */.bF)("legacy-era", message), answer, sessions, visit: legacy };
    }
    if (isRefusedForItsEra(failure)) {
        const note = "The server speaks the modern era only: agents on older clients cannot use it.";
        return {
            check: (0,checks_check/* skipped */.hT)("legacy-era", "the server speaks the modern era only"),
            answer,
            sessions,
            visit: { ...legacy, notes: [note] },
        };
    }
    const check = (0,checks_check/* failed */.gz)("legacy-era", failure.failureClass, (0,checks_check/* detailOf */.Rw)(failure), failure.stage);
    return { check, answer, sessions, visit: { ...legacy, notes: [] } };
}
/** A session that was opened is an answer, whatever came of it then. */
function answerOf({ session, failure }) {
    if (session !== undefined)
        return { answer: "served", protocolVersion: session.protocolVersion };
    return failure !== undefined && isRefusedForItsEra(failure) ? { answer: "refused" } : { answer: "unclear" };
}
function isRefusedForItsEra(failure) {
    return failure.stage === "initialize" && failure instanceof probe_refusal/* RefusedFailure */.d && (0,era_probe/* refusesLegacyEra */.nD)(failure.reply);
}

// EXTERNAL MODULE: ./.build/shared/mcp/probe/checks/canary.js + 1 modules
var checks_canary = __webpack_require__(84443);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/checks/witness-calls.js
var witness_calls = __webpack_require__(82143);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/failure-classes.js + 8 modules
var failure_classes = __webpack_require__(72791);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/findings.js


/** What the visits of one probe and its checks found, worst first. */
function findingsOf(visits, checks, request) {
    const ofVisits = visits.flatMap(({ failure }, index) => {
        if (failure === undefined)
            return [];
        const { failureClass, stage, detail } = failure;
        const sample = index === 0 ? "" : `sample ${index + 1} of ${visits.length}${detail === "" ? "" : ": "}`;
        return [{ failureClass, stage, detail: sample + detail }];
    });
    const ofChecks = checks.flatMap((check) => {
        if (check.failureClass === undefined)
            return [];
        const stage = "stage" in check ? check.stage : "checks";
        return [{ failureClass: check.failureClass, stage, detail: seenBy(check, check.failureClass) }];
    });
    const findings = [...ofVisits, ...ofChecks, ...unseen(visits[0]?.failure, request)];
    const rank = ({ failureClass }) => WORST_FIRST.indexOf(failure_classes/* FAILURE_CLASSES */.C[failureClass].severity);
    return findings.toSorted((left, right) => rank(left) - rank(right));
}
/** A finding stands beside its class and without its check, and the message of a canary does not say which tool was called. */
function seenBy({ check, message }, failureClass) {
    const detail = message === (0,checks_check/* detailOf */.Rw)({ detail: "", failureClass }) ? "" : message;
    if (!check.startsWith("canary:"))
        return detail;
    return [check.slice("canary:".length), detail].filter((words) => words !== "").join(": ");
}
const WORST_FIRST = ["down", "unknown", "degraded", "warn", "ok"];
const HEALTHY = new Set(["warn", "ok"]);
/** Whether no check failed, and nothing was found that hurts agents or could not be seen. */
function isHealthy(findings, checks) {
    return (checks.every(({ verdict }) => verdict !== "fail") &&
        findings.every(({ failureClass }) => HEALTHY.has(failure_classes/* FAILURE_CLASSES */.C[failureClass].severity)));
}
/** The checks that were asked for and that the probe did not come to. */
function unanswered({ checks }, answered) {
    const known = new Set(answered.map(({ check }) => check));
    const asked = [
        "minimum-tools",
        ...(checks.requiredTools.length > 0 ? ["required-tools"] : []),
        ...(checks.expectedServer === undefined ? [] : ["server"]),
        ...(checks.expectedDigest === undefined ? [] : ["expected-digest"]),
        ...(checks.expectedContract === undefined ? [] : ["expected-contract"]),
        ...checks.canaries.map(({ tool }) => `canary:${tool}`),
        ...checks.witnesses.map(({ fingerprint }) => `witness:${fingerprint}`),
    ];
    const missing = asked.filter((check) => !known.has(check));
    return [
        ...missing.map((check) => (0,checks_check/* skipped */.hT)(check, "the probe did not come so far")),
        ...(checks.witnessFile === true && checks.witnesses.length === 0
            ? [(0,checks_check/* skipped */.hT)("witnesses", "the witness file holds no call")]
            : []),
    ];
}
/** A server that wants a login is fine as such; what was asked of its contract could not be seen. */
function unseen(failure, { checks }) {
    if (failure?.failureClass !== "auth.required")
        return [];
    const asked = checks.requiredTools.length > 0 ||
        checks.canaries.length > 0 ||
        checks.witnesses.length > 0 ||
        [checks.expectedServer, checks.expectedDigest, checks.expectedContract].some((check) => check !== undefined);
    if (!asked)
        return [];
    const detail = "checks of the contract were asked for, and the server shows it only to those who log in";
    return [{ failureClass: "probe.settings", stage: "settings", detail }];
}

// EXTERNAL MODULE: ./.build/shared/mcp/probe/judged-contract.js + 1 modules
var judged_contract = __webpack_require__(89371);
;// CONCATENATED MODULE: ./.build/shared/mcp/probe/probe.js














const DAY_MILLISECONDS = 86_400_000;
/**
 * Asks from outside whether a server works as agents need it: opens a session, reads every list, makes the checks that were
 * asked for, and leaves. Never throws for what a server does, or for settings that cannot be used: both are findings. Throws the
 * reason of `cancel` when it is aborted.
 */
async function probe(request, ports) {
    const startedAt = ports.now();
    const start = performance.now();
    const checks = [];
    const judge = ports.judge ?? new judged_contract.ContractJudge();
    // One for all visits: together they are what the time of a probe is about.
    const within = { ...ports, judge, whole: new Deadline(request.limits.whole) };
    const found = {};
    const { first, asked } = await firstVisit(request, within, async (session, probed, side) => {
        const judged = judge.judge(probed.contract, request.checks);
        found.judged = judged;
        checks.push(...judged.checks, checkDeterministic(probed.unsteady, request.checks.deterministic));
        checks.push(...(await sessionChecks(request, session, { probed, side })));
    });
    const samples = first.failure === undefined ? await moreSamples(asked, within) : [];
    const legacy = await checkLegacyEra(request, within, first);
    const visits = [first, ...samples];
    const all = [...visits, ...(legacy === undefined ? [] : [legacy.visit])];
    const ends = all.flatMap((each) => each.ends);
    const latency = { ...first.latency, ...percentileOf(visits, request) };
    const certificate = certificateOf(first, startedAt);
    checks.push(...checkLatency(latency, request.checks.latency), checkCertificate(certificate, request.checks), checkSessionEnd(ends), ...(legacy === undefined ? [] : [legacy.check]));
    const veil = veilOf(all);
    // A server of both eras keeps sessions in the legacy one alone, so they are looked at there.
    const inLegacy = new Map(legacy?.sessions.map((answer) => [answer.check, answer]));
    const made = checks.map((answer) => inLegacy.get(answer.check) ?? answer);
    const answered = [...made, ...unanswered(request, made)].map((check) => ({
        ...check,
        message: veil(check.message),
    }));
    const findings = findingsOf(visits, answered, request).map((finding) => ({
        ...finding,
        detail: veil(finding.detail),
    }));
    const { judged } = found;
    const { session } = first;
    const contract = judged?.contract ?? first.contract;
    return {
        target: describe(request),
        labels: request.labels,
        startedAt: startedAt.toISOString(),
        milliseconds: performance.now() - start,
        healthy: isHealthy(findings, answered),
        failureClass: findings[0]?.failureClass ?? null,
        findings,
        checks: answered,
        notes: [...new Set([...first.notes, ...(legacy?.visit.notes ?? [])])].map(veil),
        era: session?.era ?? null,
        transport: session?.transport ?? null,
        protocolVersion: session?.protocolVersion ?? null,
        server: serverOf(contract, veil),
        stateful: session?.stateful ?? false,
        counts: contract === undefined ? null : countsOf(contract),
        digests: judged?.digests ?? null,
        certificate,
        exchanges: first.exchanges,
        latency,
        session: worstEnd(ends),
        login: first.login === undefined ? null : veiledLogin(first.login, veil),
        ...(first.failure?.retryAfter === undefined ? {} : { retryAfter: first.failure.retryAfter }),
        contract: contract === undefined ? null : withLegacyAnswer(contract, legacy),
        drift: judged?.diff ?? null,
    };
}
/** A contract of the modern era tells how clients of the other one are answered, where that was asked. */
function withLegacyAnswer(contract, legacy) {
    return legacy === undefined ? contract : { ...contract, legacyEra: legacy.answer };
}
/**
 * What every text of the result goes through at last: a server can repeat what was sent to it wherever it wants, and a secret may
 * have come up only after a text was made.
 */
function veilOf(visits) {
    const secrets = [...new Set(visits.flatMap((each) => each.secrets))];
    return (text) => (0,foreign_text/* withoutSecrets */.cT)(text, secrets);
}
async function sessionChecks(request, session, { probed: { contract }, side }) {
    const { checks } = request;
    const context = { contract, side };
    const answers = [...(await checkSessions(session, checks))];
    for (const canary of checks.canaries)
        answers.push(await (0,checks_canary/* runCanary */.i)(session, canary, context));
    for (const call of checks.witnesses)
        answers.push(await (0,witness_calls/* replayWitness */.r)(session, call, context));
    return answers;
}
/** Visits for the latency figures alone. */
async function moreSamples(request, ports) {
    const visits = [];
    for (let sample = 2; sample <= request.checks.samples; sample += 1) {
        const next = await visit(request, ports, { twice: false, work: async () => undefined });
        visits.push(next);
        // The one that found no time says so for all that would follow.
        if (next.failure !== undefined && ports.whole.left < 1)
            break;
    }
    return visits;
}
/** The 95th percentile of the whole, by nearest rank; of one sample only when it is asked for. */
function percentileOf(visits, { checks }) {
    const totals = visits.flatMap(({ latency: { total } }) => total ?? []).sort((left, right) => left - right);
    const p95 = totals[Math.ceil(totals.length * 0.95) - 1];
    const isWanted = visits.length > 1 || checks.latency.p95 !== undefined;
    return isWanted && p95 !== undefined ? { p95 } : {};
}
function certificateOf({ certificate }, now) {
    if (certificate === undefined)
        return null;
    const left = new Date(certificate.validTo).getTime() - now.getTime();
    return { ...certificate, daysLeft: Math.floor(left / DAY_MILLISECONDS) };
}
function serverOf(contract, veil) {
    const info = contract?.serverInfo;
    if (info === undefined || info === null)
        return null;
    const text = (key) => (0,foreign_text/* foreignText */.qk)(veil((0,json/* stringMember */.sk)(info, key) ?? ""), { secrets: [], length: 120 });
    return { name: text("name"), version: text("version") };
}
function countsOf({ tools, prompts, resources, resourceTemplates }) {
    return {
        tools: tools.length,
        prompts: prompts.length,
        resources: resources.length,
        resourceTemplates: resourceTemplates.length,
    };
}
function veiledLogin(login, veil) {
    return {
        metadataUrl: veil(login.metadataUrl),
        resource: veil(login.resource),
        authorizationServers: login.authorizationServers.map(veil),
        scopes: login.scopes.map(veil),
    };
}
/** The target for people; one that cannot be probed is shown as far as it can be no secret. */
function describe(request) {
    const known = understood(request.target);
    if (known !== undefined)
        return known;
    const plain = (0,command_line_secrets/* withoutCommandLineSecrets */.v)(request.target).replace(/\/\/.*@/s, "//***@");
    const shown = plain.startsWith("stdio:") ? plain : plain.replace(/[?#].*/s, "…");
    return (0,foreign_text/* foreignText */.qk)(shown, { secrets: (0,mcp_secrets/* secretsOf */.Fj)(request), length: 120 });
}
function understood(text) {
    try {
        const target = (0,mcp_target/* parseTarget */.hu)(text);
        return target.kind === "http" || target.kind === "stdio" ? (0,mcp_target/* describeTarget */.ff)(target) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2309:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createParser)
/* harmony export */ });
/* unused harmony export ParseError */
class ParseError extends Error {
  constructor(message, options) {
    super(message), this.name = "ParseError", this.type = options.type, this.field = options.field, this.value = options.value, this.line = options.line;
  }
}
const LF = 10, CR = 13, SPACE = 32;
function noop(_arg) {
}
function createParser(config) {
  if (typeof config == "function")
    throw new TypeError(
      "`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?"
    );
  const { onEvent = noop, onError = noop, onRetry = noop, onComment, maxBufferSize } = config, pendingFragments = [];
  let pendingFragmentsLength = 0, isFirstChunk = !0, id, data = "", dataLines = 0, eventType, terminated = !1;
  function feed(chunk) {
    if (terminated)
      throw new Error(
        "Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing."
      );
    if (isFirstChunk && (isFirstChunk = !1, chunk.charCodeAt(0) === 239 && chunk.charCodeAt(1) === 187 && chunk.charCodeAt(2) === 191 && (chunk = chunk.slice(3))), pendingFragments.length === 0) {
      const trailing2 = processLines(chunk);
      trailing2 !== "" && (pendingFragments.push(trailing2), pendingFragmentsLength = trailing2.length), checkBufferSize();
      return;
    }
    if (chunk.indexOf(`
`) === -1 && chunk.indexOf("\r") === -1) {
      pendingFragments.push(chunk), pendingFragmentsLength += chunk.length, checkBufferSize();
      return;
    }
    pendingFragments.push(chunk);
    const input = pendingFragments.join("");
    pendingFragments.length = 0, pendingFragmentsLength = 0;
    const trailing = processLines(input);
    trailing !== "" && (pendingFragments.push(trailing), pendingFragmentsLength = trailing.length), checkBufferSize();
  }
  function checkBufferSize() {
    maxBufferSize !== void 0 && (pendingFragmentsLength + data.length <= maxBufferSize || (terminated = !0, pendingFragments.length = 0, pendingFragmentsLength = 0, id = void 0, data = "", dataLines = 0, eventType = void 0, onError(
      new ParseError(`Buffered data exceeded max buffer size of ${maxBufferSize} characters`, {
        type: "max-buffer-size-exceeded"
      })
    )));
  }
  function processLines(chunk) {
    let searchIndex = 0;
    if (chunk.indexOf("\r") === -1) {
      let lfIndex = chunk.indexOf(`
`, searchIndex);
      for (; lfIndex !== -1; ) {
        if (searchIndex === lfIndex) {
          dataLines > 0 && onEvent({ id, event: eventType, data }), id = void 0, data = "", dataLines = 0, eventType = void 0, searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
          continue;
        }
        const firstCharCode = chunk.charCodeAt(searchIndex);
        if (isDataPrefix(chunk, searchIndex, firstCharCode)) {
          const valueStart = chunk.charCodeAt(searchIndex + 5) === SPACE ? searchIndex + 6 : searchIndex + 5, value = chunk.slice(valueStart, lfIndex);
          if (dataLines === 0 && chunk.charCodeAt(lfIndex + 1) === LF) {
            onEvent({ id, event: eventType, data: value }), id = void 0, data = "", eventType = void 0, searchIndex = lfIndex + 2, lfIndex = chunk.indexOf(`
`, searchIndex);
            continue;
          }
          data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
        } else isEventPrefix(chunk, searchIndex, firstCharCode) ? eventType = chunk.slice(
          chunk.charCodeAt(searchIndex + 6) === SPACE ? searchIndex + 7 : searchIndex + 6,
          lfIndex
        ) || void 0 : parseLine(chunk, searchIndex, lfIndex);
        searchIndex = lfIndex + 1, lfIndex = chunk.indexOf(`
`, searchIndex);
      }
      return chunk.slice(searchIndex);
    }
    for (; searchIndex < chunk.length; ) {
      const crIndex = chunk.indexOf("\r", searchIndex), lfIndex = chunk.indexOf(`
`, searchIndex);
      let lineEnd = -1;
      if (crIndex !== -1 && lfIndex !== -1 ? lineEnd = crIndex < lfIndex ? crIndex : lfIndex : crIndex !== -1 ? crIndex === chunk.length - 1 ? lineEnd = -1 : lineEnd = crIndex : lfIndex !== -1 && (lineEnd = lfIndex), lineEnd === -1)
        break;
      parseLine(chunk, searchIndex, lineEnd), searchIndex = lineEnd + 1, chunk.charCodeAt(searchIndex - 1) === CR && chunk.charCodeAt(searchIndex) === LF && searchIndex++;
    }
    return chunk.slice(searchIndex);
  }
  function parseLine(chunk, start, end) {
    if (start === end) {
      dispatchEvent();
      return;
    }
    const firstCharCode = chunk.charCodeAt(start);
    if (isDataPrefix(chunk, start, firstCharCode)) {
      const valueStart = chunk.charCodeAt(start + 5) === SPACE ? start + 6 : start + 5, value2 = chunk.slice(valueStart, end);
      data = dataLines === 0 ? value2 : `${data}
${value2}`, dataLines++;
      return;
    }
    if (isEventPrefix(chunk, start, firstCharCode)) {
      eventType = chunk.slice(chunk.charCodeAt(start + 6) === SPACE ? start + 7 : start + 6, end) || void 0;
      return;
    }
    if (firstCharCode === 105 && chunk.charCodeAt(start + 1) === 100 && chunk.charCodeAt(start + 2) === 58) {
      const value2 = chunk.slice(chunk.charCodeAt(start + 3) === SPACE ? start + 4 : start + 3, end);
      value2.includes("\0") || (id = value2);
      return;
    }
    if (firstCharCode === 58) {
      if (onComment) {
        const line2 = chunk.slice(start, end);
        onComment(line2.slice(chunk.charCodeAt(start + 1) === SPACE ? 2 : 1));
      }
      return;
    }
    const line = chunk.slice(start, end), fieldSeparatorIndex = line.indexOf(":");
    if (fieldSeparatorIndex === -1) {
      processField(line, "", line);
      return;
    }
    const field = line.slice(0, fieldSeparatorIndex), offset = line.charCodeAt(fieldSeparatorIndex + 1) === SPACE ? 2 : 1, value = line.slice(fieldSeparatorIndex + offset);
    processField(field, value, line);
  }
  function processField(field, value, line) {
    switch (field) {
      case "event":
        eventType = value || void 0;
        break;
      case "data":
        data = dataLines === 0 ? value : `${data}
${value}`, dataLines++;
        break;
      case "id":
        value.includes("\0") || (id = value);
        break;
      case "retry":
        /^\d+$/.test(value) ? onRetry(parseInt(value, 10)) : onError(
          new ParseError(`Invalid \`retry\` value: "${value}"`, {
            type: "invalid-retry",
            value,
            line
          })
        );
        break;
      default:
        onError(
          new ParseError(
            `Unknown field "${field.length > 20 ? `${field.slice(0, 20)}\u2026` : field}"`,
            { type: "unknown-field", field, value, line }
          )
        );
        break;
    }
  }
  function dispatchEvent() {
    dataLines > 0 && onEvent({
      id,
      event: eventType,
      data
    }), id = void 0, data = "", dataLines = 0, eventType = void 0;
  }
  function reset(options = {}) {
    if (options.consume && pendingFragments.length > 0) {
      const incompleteLine = pendingFragments.join("");
      parseLine(incompleteLine, 0, incompleteLine.length);
    }
    isFirstChunk = !0, id = void 0, data = "", dataLines = 0, eventType = void 0, pendingFragments.length = 0, pendingFragmentsLength = 0, terminated = !1;
  }
  return { feed, reset };
}
function isDataPrefix(chunk, i, firstCharCode) {
  return firstCharCode === 100 && chunk.charCodeAt(i + 1) === 97 && chunk.charCodeAt(i + 2) === 116 && chunk.charCodeAt(i + 3) === 97 && chunk.charCodeAt(i + 4) === 58;
}
function isEventPrefix(chunk, i, firstCharCode) {
  return firstCharCode === 101 && chunk.charCodeAt(i + 1) === 118 && chunk.charCodeAt(i + 2) === 101 && chunk.charCodeAt(i + 3) === 110 && chunk.charCodeAt(i + 4) === 116 && chunk.charCodeAt(i + 5) === 58;
}

//# sourceMappingURL=index.js.map


/***/ }),

/***/ 49567:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);


function string(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedString */ .K_(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodString */ .NDH, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
