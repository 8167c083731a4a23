export const id = 353;
export const ids = [353];
export const modules = {

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

/***/ 31936:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $3: () => (/* reexport */ capture_error/* CaptureError */.$3),
  l5: () => (/* binding */ captureSides),
  GI: () => (/* binding */ captureTarget),
  $r: () => (/* binding */ targetOf)
});

// EXTERNAL MODULE: ./.build/shared/mcp/side.js
var mcp_side = __webpack_require__(89834);
;// CONCATENATED MODULE: ./.build/shared/mcp/base.js

/** The bytes of a file as it is at the commit under a change. Throws a CaptureError `git`, `bytes` or `structure`. */
async function readBaseFile({ path, files }, { budget, side }) {
    budget.waitFor("GitHub's API");
    const file = await budget.race(files.read(path));
    if ("problem" in file)
        throw (0,mcp_side/* sideError */.QD)(side, "git", file);
    budget.meter()(file.bytes);
    budget.signal.throwIfAborted();
    return file.bytes;
}

// EXTERNAL MODULE: ./.build/shared/mcp/budget.js
var mcp_budget = __webpack_require__(22944);
// EXTERNAL MODULE: ./.build/shared/mcp/capture-error.js
var capture_error = __webpack_require__(23964);
// EXTERNAL MODULE: ./.build/shared/mcp/document.js
var mcp_document = __webpack_require__(66484);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/shared/mcp/thrown.js
var thrown = __webpack_require__(77195);
;// CONCATENATED MODULE: ./.build/shared/mcp/files.js



/** The bytes of a document on disk. Throws a CaptureError `not-found`, `document`, `bytes` or `structure`. */
async function readDocumentFile(path, budget, side) {
    const file = await openFile(path, side);
    try {
        const status = await file.stat();
        if (status.isDirectory())
            throw (0,mcp_side/* sideError */.QD)(side, "document", { problem: "it is a folder", next: "name the file" });
        const chunks = [];
        // A stream that is made with a signal that was aborted before fails with nobody listening.
        budget.signal.throwIfAborted();
        // Read as a stream: a pipe or a device has no size that could be checked first.
        const meter = budget.meter();
        for await (const chunk of file.createReadStream({ autoClose: false, signal: budget.signal })) {
            meter(chunk);
            budget.signal.throwIfAborted();
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    catch (error) {
        budget.signal.throwIfAborted();
        throw error;
    }
    finally {
        await file.close();
    }
}
/** The text of a document. Throws a CaptureError `document` when it is not UTF-8. */
function documentText(bytes, side) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        throw (0,mcp_side/* sideError */.QD)(side, "document", {
            problem: "it is UTF-16, not UTF-8",
            next: "save it as UTF-8 (in PowerShell: `Out-File -Encoding utf8`)",
        });
    }
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,mcp_side/* sideError */.QD)(side, "document", { problem: "it is not UTF-8", next: "save it as UTF-8", cause });
    }
}
async function openFile(path, side) {
    try {
        return await (0,promises_.open)(path, "r");
    }
    catch (cause) {
        const missing = ["ENOENT", "ENOTDIR"].includes((0,thrown/* thrownCode */.md)(cause) ?? "");
        const problem = missing ? "there is no such file" : `the file cannot be read (${(0,thrown/* thrownText */.kZ)(cause)})`;
        throw (0,mcp_side/* sideError */.QD)(side, "not-found", {
            problem,
            next: "check the path, and that the step that writes the file ran before",
            cause,
        });
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./.build/shared/mcp/git.js



/**
 * The bytes of a file as it is at a ref of a git repository, read by the `git` executable without a shell, hooks or
 * filters. The path counts from the root of the repository, or from `directory` when it begins with `./`. Throws a
 * CaptureError `git`, `bytes` or `structure`.
 */
async function readGitFile(target, directory, context) {
    const git = (...parameters) => runGit(parameters, directory, context);
    const shallow = await git("rev-parse", "--is-shallow-repository");
    if (shallow.status !== 0) {
        throw gitError(context.side, `there is no git repository that can be read at ${directory} (${shallow.complaint})`, "check out the repository first");
    }
    const commit = await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${target.ref}^{commit}`);
    if (commit.status !== 0)
        throw gitError(context.side, `the repository has no ref \`${target.ref}\``, refHint(target.ref, shallow.text.trim() === "true"));
    const object = `${commit.text.trim()}:${target.path}`;
    const type = await git("cat-file", "-t", object);
    if (type.status !== 0)
        throw gitError(context.side, `there is no file \`${target.path}\` at \`${target.ref}\``, "check the path (it counts from the root of the repository) and that the file is committed there");
    if (type.text.trim() !== "blob")
        throw gitError(context.side, `\`${target.path}\` is no file at \`${target.ref}\``, "name the file");
    const size = await git("cat-file", "-s", object);
    if (Number(size.text) > context.budget.limits.bytes)
        context.budget.spendBytes(Number(size.text));
    context.budget.signal.throwIfAborted();
    const content = await git("cat-file", "blob", object);
    if (content.status !== 0)
        throw gitError(context.side, `git could not read the file (${content.complaint})`, "fetch the ref completely");
    return content.bytes;
}
async function runGit(parameters, directory, context) {
    const { budget, side } = context;
    const child = (0,external_node_child_process_.spawn)("git", parameters, {
        cwd: directory,
        // No prompts and no optional writes: this may run beside other git commands, and nobody sits at the terminal.
        env: { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" },
        stdio: ["ignore", "pipe", "pipe"],
        signal: budget.signal,
        windowsHide: true,
    });
    const meter = budget.meter();
    const output = [];
    const complaints = [];
    child.stdout.on("data", (chunk) => {
        output.push(chunk);
        // Over the cap the budget aborts, and the abort kills git.
        meter(chunk);
    });
    child.stderr.on("data", (chunk) => complaints.push(chunk));
    const status = await new Promise((resolve, reject) => {
        child.on("error", reject);
        child.on("close", resolve);
    }).catch((cause) => {
        budget.signal.throwIfAborted();
        throw gitError(side, `git cannot be run (${(0,thrown/* thrownText */.kZ)(cause)})`, "install git, and check the directory");
    });
    budget.signal.throwIfAborted();
    const bytes = Buffer.concat(output);
    return {
        status,
        bytes,
        text: bytes.toString("utf8"),
        complaint: (0,mcp_side/* foreign */.V$)(side, Buffer.concat(complaints).toString("utf8"), 300),
    };
}
function refHint(ref, shallow) {
    const branch = ref.replace(/^(?:refs\/remotes\/)?origin\//, "");
    if (shallow)
        return `the clone is shallow: run \`git fetch origin ${branch}\` first, or check out with \`fetch-depth: 0\``;
    return `run \`git fetch origin ${branch}\` first, or check the spelling (a branch of the remote is \`origin/<branch>\`)`;
}
function gitError(side, problem, next) {
    return (0,mcp_side/* sideError */.QD)(side, "git", { problem, next });
}

// EXTERNAL MODULE: ./.build/shared/mcp/headers.js
var headers = __webpack_require__(55031);
// EXTERNAL MODULE: ./.build/shared/contract/json.js
var json = __webpack_require__(21767);
// EXTERNAL MODULE: ./.build/shared/mcp/json-text.js
var json_text = __webpack_require__(23091);
;// CONCATENATED MODULE: ./.build/shared/mcp/discover-tap.js


/**
 * Keeps the bytes of the reply to `server/discover` over HTTP. The SDK's transport drops members that it does not know from
 * the server's identity in there, and the whole identity when one member is malformed; lists it passes on as they are.
 */
class DiscoverTap {
    #chunks = [];
    /** Where to send the chunks of a reply, when the request is the one to keep; a repeated request starts anew. */
    sinkFor(requestBody) {
        if ((0,json/* member */.Dc)(requestBody, "method") !== "server/discover")
            return undefined;
        const chunks = [];
        this.#chunks = chunks;
        return (chunk) => chunks.push(chunk);
    }
    /** The result as it came, or `undefined` when there is none. */
    result() {
        const text = Buffer.concat(this.#chunks).toString("utf8");
        const messages = [text, ...eventData(text)].map((message) => (0,json_text/* parseJsonText */.l)(message));
        for (const message of messages) {
            const result = message.ok && (0,json/* isJsonObject */.OW)(message.value) ? (0,json/* objectMember */.wX)(message.value, "result") : undefined;
            if (result !== undefined)
                return result;
        }
        return undefined;
    }
}
/** The data of each event in a stream of server-sent events (HTML standard, "Interpreting an event stream"). */
function eventData(text) {
    return text.split(/\r\n\r\n|\n\n|\r\r/).map((event) => event
        .split(/\r\n|\n|\r/)
        .filter((line) => line.startsWith("data:"))
        .map((line) => line.slice("data:".length).replace(/^ /, ""))
        .join("\n"));
}

// EXTERNAL MODULE: ./.build/shared/mcp/era-probe.js
var era_probe = __webpack_require__(46940);
// EXTERNAL MODULE: ./.build/shared/mcp/reply.js
var reply = __webpack_require__(76769);
// EXTERNAL MODULE: ./.build/shared/mcp/reply-failure.js
var reply_failure = __webpack_require__(58958);
// EXTERNAL MODULE: ./.build/shared/mcp/revisions.js
var revisions = __webpack_require__(22031);
// EXTERNAL MODULE: ./.build/shared/mcp/session.js
var session = __webpack_require__(58449);
;// CONCATENATED MODULE: ./.build/shared/mcp/handshake.js










/**
 * Asks with `server/discover` for the era, once more when the server names a revision that is known here. Never with
 * `tools/list`, which servers of the legacy era answer to anyone, and never by `initialize`, which never leads to the modern
 * era.
 */
async function probeEra(wire, budget, options) {
    budget.waitFor("server/discover");
    await budget.race(wire.start());
    let version = revisions/* MODERN_REVISIONS */.Jt[0] ?? "";
    for (let attempt = 0;; attempt++) {
        const reply = await wire.request("server/discover", (0,session/* withEnvelope */.vv)({}, version), options);
        const verdict = (0,era_probe/* classifyProbe */.FJ)(reply);
        if (verdict.kind !== "retry")
            return { verdict, reply };
        if (attempt > 0)
            return { verdict: { kind: "unsupported", supported: [verdict.version] }, reply };
        version = verdict.version;
    }
}
/** Opens a session of the modern era with a server that has answered `server/discover`. */
async function openModern(verdict, parts) {
    const { wire, budget } = parts;
    const client = await createClient();
    try {
        // The client takes the answer as it is: no further round trip.
        const discover = verdict.discover;
        await budget.race(client.connect(wire, { prior: { kind: "modern", discover } }));
    }
    catch (error) {
        budget.signal.throwIfAborted();
        throw await handshakeError(error, "server/discover", parts);
    }
    const protocolVersion = client.getNegotiatedProtocolVersion() ?? verdict.version;
    return new session/* Session */.Nn({ ...parts, client, era: "modern", protocolVersion, greeting: verdict.discover });
}
/** Opens a session of the legacy era by `initialize`. Throws {@link HandshakeRefused} when the server answered no. */
async function openLegacy(parts) {
    const { wire, budget } = parts;
    budget.waitFor("initialize");
    const client = await createClient();
    try {
        // The budget ends the wait, not the client.
        await budget.race(client.connect(wire, { prior: { kind: "legacy" }, timeout: mcp_budget/* LONGEST_TIMER_MILLISECONDS */.Cr }));
    }
    catch (error) {
        budget.signal.throwIfAborted();
        throw new HandshakeRefused(await handshakeError(error, "initialize", parts), wire.initializeReply);
    }
    const reply = wire.initializeReply;
    if (reply?.kind !== "result")
        throw new Error("the client connected without an answer to initialize");
    const protocolVersion = (0,json/* stringMember */.sk)(reply.result, "protocolVersion") ?? "";
    return new session/* Session */.Nn({ ...parts, client, era: "legacy", protocolVersion, greeting: reply.result });
}
/** The server did not take the `initialize` handshake; `reply` is what it said instead, if anything. */
class HandshakeRefused extends Error {
    reason;
    reply;
    constructor(reason, reply) {
        super(reason.message);
        this.name = "HandshakeRefused";
        this.reason = reason;
        this.reply = reply;
    }
    /** Whether the transport of 2024 should be tried (MCP 2025-03-26, backwards compatibility), given the probe's answer. */
    suggestsOldTransport(probe) {
        const status = this.reply !== undefined && "status" in this.reply ? this.reply.status : undefined;
        if (status !== 400 && status !== 404 && status !== 405)
            return false;
        return ![probe, this.reply].some((reply) => reply !== undefined && (0,era_probe/* isModernRefusal */.ww)(reply));
    }
}
async function createClient() {
    const { Client } = await Promise.all(/* import() */[__webpack_require__.e(2183), __webpack_require__.e(6829), __webpack_require__.e(9981), __webpack_require__.e(1683)]).then(__webpack_require__.bind(__webpack_require__, 39981));
    return new Client(revisions/* CLIENT_INFO */.JR, { capabilities: {} });
}
/** Names the cause of a handshake that failed: the server's own words if there are any, else what the client disliked. */
async function handshakeError(error, method, parts) {
    const { wire, budget, closedError } = parts;
    const { side } = budget;
    const known = (0,capture_error/* captureErrorWithin */.s6)(error);
    if (known !== undefined)
        return known;
    const { SdkErrorCode, SUPPORTED_PROTOCOL_VERSIONS } = await Promise.all(/* import() */[__webpack_require__.e(2183), __webpack_require__.e(6829), __webpack_require__.e(9981), __webpack_require__.e(1683)]).then(__webpack_require__.bind(__webpack_require__, 39981));
    if ((0,thrown/* thrownCode */.md)(error) === SdkErrorCode.ConnectionClosed) {
        return closedError?.() ?? (0,reply_failure/* replyError */.NT)({ kind: "closed" }, method, side);
    }
    const greeting = method === "initialize" ? wire.initializeReply : undefined;
    if (greeting !== undefined && greeting.kind !== "result")
        return (0,reply_failure/* replyError */.NT)(greeting, method, side);
    if (greeting !== undefined) {
        const version = (0,json/* stringMember */.sk)(greeting.result, "protocolVersion") ?? "";
        if (!SUPPORTED_PROTOCOL_VERSIONS.includes(version)) {
            return (0,mcp_side/* sideError */.QD)(side, "version", {
                problem: `the server wants to speak protocol version ${version === "" ? "(none)" : (0,mcp_side/* foreign */.V$)(side, version, 40)}, which is not known here`,
                next: "have it answer initialize with a revision of the MCP specification",
            });
        }
    }
    const refused = (0,reply/* replyOfHttpError */.g)(error);
    if (refused !== undefined && refused.kind !== "result")
        return (0,reply_failure/* replyError */.NT)(refused, "notifications/initialized", side);
    if (greeting === undefined && method === "initialize")
        return (0,reply_failure/* failureOf */.g5)(error, side);
    return (0,mcp_side/* sideError */.QD)(side, "protocol", {
        problem: `the MCP client refuses the answer to ${method}: ${(0,mcp_side/* foreign */.V$)(side, (0,thrown/* thrownText */.kZ)(error).replaceAll(/\s+/g, " "), 300)}`,
        next: "have the server answer as the MCP specification says",
        cause: error,
    });
}

// EXTERNAL MODULE: ./.build/shared/mcp/target.js
var mcp_target = __webpack_require__(82472);
;// CONCATENATED MODULE: ./.build/shared/mcp/http-gate.js




/**
 * A `fetch` for the SDK's transports that counts and caps every byte of a reply and throws a CaptureError for all that says
 * nothing about the protocol: outages, refusals, redirects, other content than MCP's. What may be evidence of a server's era
 * (a 4xx, a JSON-RPC error) passes.
 */
function createHttpGate(options) {
    const { budget } = options;
    return async (url, init) => {
        const method = init?.method ?? "GET";
        if (method === "DELETE")
            return await endSession(url, init);
        if (isServerStream(method, init, options))
            return new Response(null, { status: 405 });
        const response = await fetchWithin(budget, url, init);
        const body = requestBody(init);
        const strayId = response.headers.get("mcp-session-id");
        if (body?.method === "server/discover" && strayId !== null)
            options.onStraySession?.(strayId);
        const refusal = refusalOf(response, { ...options, method, isRequest: isRequest(init) });
        if (refusal !== undefined) {
            const text = await beginningOf(response, budget);
            throw refusal(text);
        }
        return counted(response, budget, body === undefined ? undefined : options.discoverTap?.sinkFor(body));
    };
}
/** The end of a session must work even when the capture has failed: it has two seconds of its own. */
async function endSession(url, init) {
    const response = await fetch(url, { ...init, redirect: "manual", signal: AbortSignal.timeout(2000) });
    await response.body?.cancel();
    return new Response(null, { status: response.status });
}
/**
 * After the handshake the transport opens a stream for messages of the server. None is wanted here: it would cost a round
 * trip and hold a connection. Only the stream that resumes a reply (MCP 2025-11-25, resumability) is let through.
 */
function isServerStream(method, init, options) {
    return options.transport === "streamable" && method === "GET" && !new Headers(init?.headers).has("last-event-id");
}
async function fetchWithin(budget, url, init) {
    const signals = init?.signal ? [init.signal, budget.signal] : [budget.signal];
    try {
        return await fetch(url, { ...init, redirect: "manual", signal: AbortSignal.any(signals) });
    }
    catch (error) {
        budget.signal.throwIfAborted();
        if (init?.signal?.aborted === true)
            throw error;
        throw (0,reply_failure/* failureOf */.g5)(error, budget.side);
    }
}
function refusalOf(response, exchange) {
    const { side } = exchange.budget;
    const { status } = response;
    if (status >= 300 && status < 400)
        return () => redirectError(response, side);
    if (status === 401)
        return () => unauthorizedError(response, exchange);
    if (status === 403)
        return (text) => forbiddenError(text, exchange);
    if (status === 429)
        return () => rateError(response, side);
    if (status === 408 || status >= 500)
        return (text) => (0,reply_failure/* statusError */.$C)(status, text, side);
    if (!response.ok)
        return exchange.transport === "sse" ? (text) => (0,reply_failure/* statusError */.$C)(status, text, side) : undefined;
    return contentRefusal(response, exchange);
}
function contentRefusal(response, exchange) {
    const { side } = exchange.budget;
    const type = (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
    const isStream = type === "text/event-stream";
    if (exchange.method === "POST" && (exchange.transport === "sse" || !exchange.isRequest))
        return undefined;
    if (exchange.method === "POST" && (response.status === 202 || response.status === 204)) {
        return () => (0,mcp_side/* sideError */.QD)(side, "not-mcp", {
            problem: `the server took a request with HTTP status ${response.status} and no answer`,
            next: "check that the target is an MCP endpoint",
        });
    }
    if (isStream || (exchange.method === "POST" && (type === "application/json" || type.endsWith("+json"))))
        return undefined;
    return (text) => (0,mcp_side/* sideError */.QD)(side, "not-mcp", {
        problem: `the reply is ${type === "" ? "of no content type" : `\`${(0,mcp_side/* foreign */.V$)(side, type, 60)}\``}, not MCP: "${(0,mcp_side/* foreign */.V$)(side, text)}"`,
        next: "check that the URL is the MCP endpoint itself (often it ends in /mcp), and that no sign-in page stands before it",
    });
}
function redirectError(response, side) {
    const location = response.headers.get("location") ?? "";
    const base = response.url === "" ? undefined : response.url;
    const place = URL.canParse(location, base) ? (0,mcp_target/* describeUrl */.Ng)(new URL(location, base)) : "another place";
    return (0,mcp_side/* sideError */.QD)(side, "redirect", {
        problem: `the server redirects to ${(0,mcp_side/* foreign */.V$)(side, place, 300)} (HTTP status ${response.status}), and redirects are not followed, so that credentials stay where they were meant to go`,
        next: "use that URL as the target if it is the intended server",
    });
}
function unauthorizedError(response, exchange) {
    const { side } = exchange.budget;
    const challenge = response.headers.get("www-authenticate") ?? "";
    const metadata = /resource_metadata\s*=\s*"?([^",\s]+)/i.exec(challenge)?.[1];
    const where = metadata === undefined
        ? ""
        : `; what it accepts is described at ${(0,mcp_side/* foreign */.V$)(side, metadata, 300)} (resource_metadata of its WWW-Authenticate header)`;
    const problem = exchange.authorized
        ? "the server refuses the Authorization header that was sent (HTTP status 401)"
        : "the server wants authorization (HTTP status 401)";
    const verb = exchange.authorized ? "check the token in" : "set";
    return (0,mcp_side/* sideError */.QD)(side, "unauthorized", {
        problem,
        next: `${verb} the Authorization header for this side (${(0,mcp_side/* headerSetting */.Il)(side)})${where}`,
    });
}
function forbiddenError(text, exchange) {
    const { side } = exchange.budget;
    const said = text.trim() === "" ? "" : `: "${(0,mcp_side/* foreign */.V$)(side, text)}"`;
    return (0,mcp_side/* sideError */.QD)(side, "forbidden", {
        problem: `the server denies access (HTTP status 403)${said}`,
        next: exchange.authorized
            ? `use credentials with the right scopes (${(0,mcp_side/* headerSetting */.Il)(side)}), or let this machine through the server's access rules`
            : `set the Authorization header for this side (${(0,mcp_side/* headerSetting */.Il)(side)}), or let this machine through the server's access rules`,
    });
}
function rateError(response, side) {
    const after = response.headers.get("retry-after");
    const when = after === null ? "later" : `after ${(0,mcp_side/* foreign */.V$)(side, after, 40)}${/^\d+$/.test(after) ? " s" : ""}`;
    return (0,mcp_side/* sideError */.QD)(side, "rate-limited", {
        problem: "the server limits the rate of requests (HTTP status 429)",
        next: `run again ${when}`,
    });
}
/** The first kilobyte of a reply that will not be read further. */
async function beginningOf(response, budget) {
    const decoder = new TextDecoder();
    let text = "";
    const reader = response.body?.getReader();
    if (reader === undefined)
        return text;
    try {
        while (text.length < 1024) {
            const { done, value } = await budget.race(reader.read());
            if (done)
                break;
            budget.spendBytes(value.length);
            text += decoder.decode(value, { stream: true });
        }
    }
    catch {
        // The text only illustrates an error that is already known: a body that breaks off changes nothing.
        budget.signal.throwIfAborted();
    }
    finally {
        void reader.cancel().catch(() => undefined);
    }
    return text;
}
/** The same response with its body counted against the budget while it streams. */
function counted(response, budget, sink) {
    if (response.body === null)
        return response;
    const meter = budget.meter();
    const metered = new TransformStream({
        transform(chunk, controller) {
            meter(chunk);
            if (budget.signal.aborted)
                controller.error(budget.signal.reason);
            else {
                sink?.(chunk);
                controller.enqueue(chunk);
            }
        },
    });
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(metered), { status, statusText, headers });
}
/** The message that a POST carries. */
function requestBody(init) {
    if (typeof init?.body !== "string")
        return undefined;
    const message = JSON.parse(init.body);
    return (0,json/* isJsonObject */.OW)(message) ? message : undefined;
}
function isRequest(init) {
    const message = requestBody(init);
    return message !== undefined && Object.hasOwn(message, "id") && Object.hasOwn(message, "method");
}

// EXTERNAL MODULE: ./.build/shared/mcp/secrets.js
var secrets = __webpack_require__(20216);
// EXTERNAL MODULE: ./.build/shared/mcp/stdio-transport.js + 1 modules
var stdio_transport = __webpack_require__(19716);
// EXTERNAL MODULE: ./.build/shared/mcp/wire.js
var mcp_wire = __webpack_require__(28140);
;// CONCATENATED MODULE: ./.build/shared/mcp/connect.js










/**
 * Opens a session with a running server in the era that is asked for, or in the newest one that it speaks. Throws a
 * CaptureError; then nothing is left open.
 */
async function connect(request) {
    try {
        return await openSession(request);
    }
    catch (error) {
        throw error instanceof HandshakeRefused ? error.reason : error;
    }
}
/** As {@link connect}, but throws a {@link HandshakeRefused}, which has the server's own answer, where that is a refusal. */
async function openSession(request) {
    const { target } = request;
    return await (target.kind === "http" ? connectHttp(request, target) : connectStdio(request, target));
}
async function connectHttp(request, target) {
    const { budget, era } = request;
    const named = Object.keys(request.headers).some((name) => name.toLowerCase() === "authorization");
    const authorized = named || target.userinfo !== undefined;
    const basic = named || target.userinfo === undefined ? {} : { authorization: (0,secrets/* basicAuthorization */.aR)(target.userinfo) };
    const headers = { ...basic, ...request.headers };
    const gate = { budget, authorized };
    const discoverTap = new DiscoverTap();
    const { StreamableHTTPClientTransport } = await Promise.all(/* import() */[__webpack_require__.e(2183), __webpack_require__.e(6829), __webpack_require__.e(9981), __webpack_require__.e(1683)]).then(__webpack_require__.bind(__webpack_require__, 39981));
    const strays = new Set();
    const fetch = createHttpGate({
        ...gate,
        transport: "streamable",
        discoverTap,
        onStraySession: (id) => strays.add(id),
    });
    const transport = new StreamableHTTPClientTransport(target.url, { fetch, requestInit: { headers } });
    const wire = new mcp_wire/* Wire */._(transport, budget);
    const parts = { wire, budget, notes: [], endSession: () => transport.terminateSession() };
    let probe;
    try {
        if (era !== "legacy") {
            probe = await probeEra(wire, budget, {});
            await endStrays(strays, { target, headers, fetch });
            if (probe.verdict.kind === "modern") {
                const discover = discoverTap.result() ?? probe.verdict.discover;
                return await openModern({ ...probe.verdict, discover }, parts);
            }
            refuseVerdict(probe, request);
        }
        return await openLegacy(parts);
    }
    catch (error) {
        await endStrays(strays, { target, headers, fetch });
        await (0,session/* endSession */.ky)(parts.endSession);
        await wire.close();
        if (!(error instanceof HandshakeRefused))
            throw error;
        if (error.suggestsOldTransport(probe?.reply)) {
            return await connectOldHttp(target, headers, { gate, refused: error });
        }
        throw blamed(error, probe, budget);
    }
}
/**
 * Ends sessions that the server gave to `server/discover`: some make one for any POST without a session id and name it even in
 * their refusal (the Python SDK before 1.30 does), where the transport does not look.
 */
async function endStrays(strays, { target, headers, fetch, }) {
    for (const id of strays) {
        strays.delete(id);
        const request = { method: "DELETE", headers: { ...headers, "mcp-session-id": id } };
        await (0,session/* endSession */.ky)(async () => void (await fetch(target.url, request)));
    }
}
/** The transport of 2024-11-05: one stream opened by GET, whose first event names where to POST. */
async function connectOldHttp(target, headers, options) {
    const { budget } = options.gate;
    const { SSEClientTransport } = await Promise.all(/* import() */[__webpack_require__.e(2183), __webpack_require__.e(6829), __webpack_require__.e(9981), __webpack_require__.e(1683)]).then(__webpack_require__.bind(__webpack_require__, 39981));
    const gate = createHttpGate({ ...options.gate, transport: "sse" });
    let refusal;
    const fetch = async (url, init) => {
        try {
            return await gate(url, init);
        }
        catch (error) {
            // The transport makes an error of its own of it, without the cause.
            refusal ??= (0,capture_error/* captureErrorWithin */.s6)(error);
            throw error;
        }
    };
    const wire = new mcp_wire/* Wire */._(new SSEClientTransport(target.url, { fetch, requestInit: { headers } }), budget, {
        everyErrorEnds: true,
    });
    budget.waitFor("the GET for the event stream of 2024");
    try {
        await openStream(wire, budget);
    }
    catch {
        await wire.close();
        budget.signal.throwIfAborted();
        // A server that offers no such stream either: what it said to the newer transport is what its user has to know.
        throw refusal === undefined || NO_STREAM.has(refusal.code) ? options.refused : refusal;
    }
    try {
        return await openLegacy({ wire, budget, notes: [] });
    }
    catch (error) {
        await wire.close();
        throw error;
    }
}
/** What a server answers to a GET that it does not understand. */
const NO_STREAM = new Set(["http-status", "not-mcp"]);
/** A server of another kind may keep any GET open and never name an endpoint. */
const STREAM_PATIENCE_MILLISECONDS = 5000;
async function openStream(wire, budget) {
    let timer;
    const late = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error("no endpoint event")), STREAM_PATIENCE_MILLISECONDS);
    });
    try {
        await budget.race(Promise.race([wire.start(), late]));
    }
    finally {
        clearTimeout(timer);
    }
}
/**
 * Servers built on some SDKs end at any request before `initialize`, so the probe has a process of its own, which is kept
 * only when it turns out to speak the modern era.
 */
async function connectStdio(request, target) {
    const { budget, era } = request;
    const { getDefaultEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(2183), __webpack_require__.e(6829), __webpack_require__.e(4288)]).then(__webpack_require__.bind(__webpack_require__, 42494));
    const environment = { ...getDefaultEnvironment(), ...request.environment };
    const start = () => {
        const transport = new stdio_transport/* StdioTransport */.L({ ...target, environment, directory: request.directory, budget });
        return { transport, wire: new mcp_wire/* Wire */._(transport, budget), closedError: () => transport.exitError() };
    };
    const notes = [];
    if (era !== "legacy") {
        const { transport, wire, closedError } = start();
        try {
            const probe = await probeEra(wire, budget, { patience: stdioPatience(budget) });
            if (probe.verdict.kind === "modern")
                return await openModern(probe.verdict, { wire, budget, notes, closedError });
            refuseVerdict(probe, request);
            if (probe.verdict.kind === "legacy" && probe.verdict.remark !== undefined)
                notes.push(probe.verdict.remark);
        }
        catch (error) {
            await transport.discard();
            throw error;
        }
        await transport.discard();
    }
    const { wire, closedError } = start();
    try {
        return await openLegacy({ wire, budget, notes, closedError });
    }
    catch (error) {
        await wire.close();
        throw error;
    }
}
/** The start of the process counts against it, and a launcher may have to download the server first. */
function stdioPatience(budget) {
    return Math.min(15_000, budget.limits.milliseconds / 3);
}
function refuseVerdict({ verdict }, request) {
    const { side } = request.budget;
    if (verdict.kind === "unsupported") {
        throw (0,mcp_side/* sideError */.QD)(side, "version", {
            problem: `the server speaks only protocol versions that are not known here (${(0,mcp_side/* foreign */.V$)(side, verdict.supported.join(", "))})`,
            next: "use a newer release of mcp-gates",
        });
    }
    if (request.era === "modern") {
        throw (0,mcp_side/* sideError */.QD)(side, "version", {
            problem: "the server does not speak the modern era (it did not answer server/discover)",
            next: "capture it in the legacy era",
        });
    }
}
/** A modern server that refused the probe for a header or a capability must not be reported as one that cannot initialize. */
function blamed(refused, probe, budget) {
    const reply = probe?.reply;
    if (reply?.kind !== "error" ||
        (reply.code !== revisions/* RPC_CODES */.ff.headerMismatch && reply.code !== revisions/* RPC_CODES */.ff.missingClientCapability))
        return refused;
    return (0,mcp_side/* sideError */.QD)(budget.side, "protocol", {
        problem: `a server of the modern era refused server/discover (${reply.code}: ${(0,mcp_side/* foreign */.V$)(budget.side, reply.message)})`,
        next: "a header was altered on the way (look at proxies), or the server wants client capabilities that a capture does not announce",
        cause: refused.reason,
    });
}

// EXTERNAL MODULE: ./.build/shared/mcp/contract-of-session.js
var contract_of_session = __webpack_require__(88388);
;// CONCATENATED MODULE: ./.build/shared/mcp/legacy-era.js





/**
 * Asks a server of the modern era whether clients of the legacy era can connect too, as they do it: by a whole handshake over a
 * connection of its own, which is ended afterwards. What a server lists in its discovery does not tell. The answer costs the
 * capture {@link PATIENCE_MILLISECONDS} at most and never fails it: an outage, a timeout or an error that could have another
 * cause is no refusal and makes it `unclear`. `cancel` ends the question.
 */
async function askLegacyEra(request, options) {
    const { side, limits } = request.budget;
    const patience = PATIENCE_MILLISECONDS[request.target.kind];
    const milliseconds = Math.min(patience, limits.milliseconds);
    const budget = new mcp_budget/* Budget */.__(side, { ...limits, milliseconds }, { ...options, since: "being asked" });
    try {
        const session = await openSession({ ...request, era: "legacy", budget });
        await session.close();
        return { legacyEra: { answer: "served", protocolVersion: session.protocolVersion }, notes: [] };
    }
    catch (error) {
        return answerOf(error);
    }
    finally {
        budget.dispose();
    }
}
/** A process has to start for it, and a launcher may have to look for the server first. */
const PATIENCE_MILLISECONDS = { http: 10_000, stdio: 15_000 };
function answerOf(error) {
    if (error instanceof HandshakeRefused) {
        if (error.reply !== undefined && (0,era_probe/* refusesLegacyEra */.nD)(error.reply))
            return { legacyEra: { answer: "refused" }, notes: [] };
        return unclear(error.reason);
    }
    if (error instanceof capture_error/* CaptureError */.$3)
        return unclear(error);
    throw error;
}
function unclear({ code, problem, message }) {
    const why = code === "cancelled" ? "the time for the capture was over" : (problem ?? message);
    const note = `Whether clients of the legacy era can connect is not known: ${why}.`;
    return { legacyEra: { answer: "unclear" }, notes: [note] };
}

// EXTERNAL MODULE: ./.build/shared/mcp/lists.js
var mcp_lists = __webpack_require__(47564);
;// CONCATENATED MODULE: ./.build/shared/mcp/live.js





/** The contract of a running server. The session, and the process of a stdio server, are gone when it returns or throws. */
async function captureLive(request) {
    try {
        return await captureOnce(request);
    }
    catch (error) {
        if (!(error instanceof session/* SessionLost */.dU))
            throw error;
    }
    try {
        return await captureOnce(request);
    }
    catch (error) {
        throw error instanceof session/* SessionLost */.dU ? error.reason : error;
    }
}
async function captureOnce(request) {
    const { budget, onProgress } = request;
    onProgress("connecting");
    const session = await connect(request);
    const { lists, legacy } = await withLegacyAnswer(request, session, async () => {
        (0,contract_of_session/* checkGreeting */.Ck)(session, { side: budget.side, depth: budget.limits.depth });
        return await (0,mcp_lists/* readLists */.qZ)(session, (0,contract_of_session/* capabilitiesOf */.SF)(session), { budget, onProgress });
    });
    const { legacyEra, notes: legacyNotes = [] } = legacy ?? {};
    const whole = (0,contract_of_session/* contractOfSession */.WL)(session, { ...lists, credentials: credentialNames(request), legacyEra });
    const { contract, notes } = (0,contract_of_session/* withoutCredentials */.ri)(whole, request.credentials);
    return { contract, notes: [...session.notes, ...legacyNotes, ...lists.notes, ...notes] };
}
/**
 * Reads the lists, closes the session, and asks a server of the modern era for the other one. Over HTTP that is asked beside the
 * lists and costs no time; a process may hold a lock or a port that a second one would want, so there it is asked afterwards.
 */
async function withLegacyAnswer(request, session, read) {
    const stop = new AbortController();
    const cancel = AbortSignal.any([stop.signal, request.budget.signal]);
    const ask = async () => (session.era === "modern" ? await askLegacyEra(request, { cancel }) : undefined);
    const beside = request.target.kind === "http" ? ask() : undefined;
    // It is waited for in any case, so that its failure is nobody's surprise.
    beside?.catch(() => undefined);
    let lists;
    try {
        lists = await read();
    }
    catch (error) {
        stop.abort();
        await beside?.catch(() => undefined);
        throw error;
    }
    finally {
        await session.close();
    }
    return { lists, legacy: await (beside ?? ask()) };
}
/** The names of all headers that are sent beside the protocol's own, in lower case and sorted; never a value. */
function credentialNames(request) {
    const names = Object.keys(request.headers).map((name) => name.toLowerCase());
    if (request.target.kind === "http" && request.target.userinfo !== undefined)
        names.push("authorization");
    return [...new Set(names)].sort();
}

;// CONCATENATED MODULE: ./.build/shared/mcp/capture.js












/**
 * Captures the contract of one target. `side` names it in messages. Nothing is left running and no session open when it
 * returns or throws. Throws a CaptureError when the contract cannot be obtained whole.
 */
async function captureTarget(request, options) {
    return await captureOne(readRequest(request, options.side), options);
}
/**
 * Captures two sides so that they can be compared: at the same time, with the same client capabilities and in the same era.
 * A side that is a contract file sets the era; of two servers in different eras the modern one is captured again in the
 * legacy era, and a file of the modern one gives way to its {@link SideRequest.legacy}. Where that is not possible both stand as they are, each with its conditions and a note. Throws the CaptureError
 * of the side that failed first, after the other has been stopped.
 */
async function captureSides(baseline, candidate, options) {
    const sides = { baseline: readRequest(baseline, "baseline"), candidate: readRequest(candidate, "candidate") };
    return await inLegacyFiles(await captureAsAsked(sides, options), sides, options);
}
async function captureAsAsked(sides, options) {
    const { baseline: one, candidate: two } = sides;
    if (isLive(one) === isLive(two)) {
        const captures = await captureBoth(one, two, options);
        return isLive(one) ? await inOneEra(captures, sides, options) : captures;
    }
    // The document is read first, and quickly: it says how the server has to be asked.
    if (isLive(one)) {
        const document = await captureOne(two, options);
        return { baseline: await captureAlike(one, document, options), candidate: document };
    }
    const document = await captureOne(one, options);
    return { baseline: document, candidate: await captureAlike(two, document, options) };
}
/** The target of a request, understood. Throws a CaptureError `target`. */
function targetOf({ target, base }, side) {
    return (0,mcp_target/* parseTarget */.hu)(target, { side, base });
}
function readRequest(request, name) {
    const target = targetOf(request, name);
    try {
        (0,headers/* checkHeaders */.ZZ)(request.headers ?? {});
        refuseUseless(request.headers, target, { kind: "http", what: "Headers", where: "http(s) targets" });
        refuseUseless(request.environment, target, {
            kind: "stdio",
            what: "Environment variables",
            where: "stdio: targets",
        });
        if (request.legacy !== undefined && (target.kind === "http" || target.kind === "stdio")) {
            const problem = `A file of the legacy era was given, and ${(0,mcp_target/* describeTarget */.ff)(target)} is asked in that era itself; leave it out.`;
            throw new capture_error/* CaptureError */.$3("target", problem);
        }
        return { request, target, side: { name, source: (0,mcp_target/* describeTarget */.ff)(target), secrets: (0,secrets/* secretsOf */.Fj)(request) } };
    }
    catch (error) {
        if (name === undefined || !(error instanceof capture_error/* CaptureError */.$3))
            throw error;
        throw new capture_error/* CaptureError */.$3(error.code, `For the ${name}: ${error.message}`, { cause: error });
    }
}
/** A credential that is never sent is a mistake that nobody would notice. */
function refuseUseless(values, target, rule) {
    if (target.kind === rule.kind || values === undefined || Object.keys(values).length === 0)
        return;
    throw new capture_error/* CaptureError */.$3("target", `${rule.what} were given, and ${(0,mcp_target/* describeTarget */.ff)(target)} cannot use them; they are for ${rule.where} only.`);
}
function isLive(side) {
    return side.target.kind === "http" || side.target.kind === "stdio";
}
async function captureOne({ request, target, side }, options) {
    const budget = new mcp_budget/* Budget */.__(side, { ...mcp_budget/* DEFAULT_LIMITS */.dR, ...definedLimits(options.limits) }, { cancel: options.cancel });
    const subject = side.name === undefined ? "" : `${side.name}: `;
    const onProgress = (step) => options.onProgress?.(subject + step);
    try {
        if (target.kind === "http" || target.kind === "stdio") {
            const { headers = {}, environment = {}, directory } = request;
            const era = options.era ?? "auto";
            const credentials = (0,secrets/* credentialsIn */.Wr)(request);
            const live = await captureLive({ target, headers, environment, directory, era, budget, credentials, onProgress });
            return { ...live, source: side.source, wireKeyOrder: true };
        }
        onProgress("reading the contract");
        const bytes = await readBytes(target, request.directory, { budget, side });
        return { ...(0,mcp_document/* readDocument */.u)(documentText(bytes, side), { side, depth: budget.limits.depth }), source: side.source };
    }
    finally {
        budget.dispose();
    }
}
async function readBytes(target, directory, context) {
    if (target.kind === "base")
        return await readBaseFile(target, context);
    if (target.kind === "git")
        return await readGitFile(target, directory ?? process.cwd(), context);
    return await readDocumentFile((0,mcp_target/* resolveFile */.xq)(target.path, directory), context.budget, context.side);
}
/** An option that is there and undefined means the default, as one that is absent. */
function definedLimits(limits) {
    return Object.fromEntries(Object.entries(limits ?? {}).filter(([, value]) => value !== undefined));
}
async function captureBoth(baseline, candidate, options) {
    const stop = new AbortController();
    const cancel = options.cancel === undefined ? stop.signal : AbortSignal.any([stop.signal, options.cancel]);
    const failures = [];
    const attempt = async (side) => {
        try {
            return await captureOne(side, { ...options, cancel });
        }
        catch (error) {
            failures.push(error);
            stop.abort();
            return undefined;
        }
    };
    // Both are waited for, also after a failure: no process of the other side may be left behind.
    const [one, two] = await Promise.all([attempt(baseline), attempt(candidate)]);
    if (one === undefined || two === undefined)
        throw failures[0];
    return { baseline: one, candidate: two };
}
/** Two servers in different eras list different things for no reason of theirs; a server that serves both is asked again. */
async function inOneEra(captures, sides, options) {
    if (eraOf(captures.baseline) === eraOf(captures.candidate))
        return captures;
    const modern = eraOf(captures.baseline) === "modern" ? "baseline" : "candidate";
    const other = modern === "baseline" ? "candidate" : "baseline";
    const answer = captures[modern].contract.legacyEra?.answer;
    if (answer !== "served") {
        const why = answer === "refused" ? `the ${modern} the modern era only` : `the ${modern} did not answer initialize clearly`;
        const note = `The ${other} speaks the legacy era only and ${why}, so they were captured in different eras.`;
        return { ...captures, [modern]: withNote(captures[modern], note) };
    }
    const again = await captureOne(sides[modern], { ...options, era: "legacy" });
    const note = `The ${modern} was captured in the legacy era, because the ${other} speaks no other.`;
    return { ...captures, [modern]: withNote(withLostVersions(again, captures[modern], modern), note) };
}
/**
 * A baseline that is looked at in the legacy era says which versions of the modern one it speaks besides: else nobody would see them
 * go. What a candidate speaks besides takes nothing from anybody.
 */
function withLostVersions(legacy, modern, side) {
    if (side === "candidate")
        return legacy;
    const { protocolVersion, supportedProtocolVersions } = modern.contract;
    const negotiated = protocolVersion === null ? [] : [protocolVersion];
    const all = [...legacy.contract.supportedProtocolVersions, ...supportedProtocolVersions, ...negotiated];
    return { ...legacy, contract: { ...legacy.contract, supportedProtocolVersions: [...new Set(all)].sort() } };
}
/** A file cannot be captured again; that of the legacy era stands in for it, where there is one. */
async function inLegacyFiles(captures, sides, options) {
    const modern = eraOf(captures.baseline) === "modern" ? "baseline" : "candidate";
    const other = modern === "baseline" ? "candidate" : "baseline";
    const { request } = sides[modern];
    if (eraOf(captures[modern]) !== "modern" || eraOf(captures[other]) !== "legacy" || request.legacy === undefined)
        return captures;
    const { directory, legacy: target } = request;
    const file = readRequest(directory === undefined ? { target } : { target, directory }, modern);
    const again = await captureOne(file, options);
    if (eraOf(again) !== "legacy") {
        const problem = "it was not captured in the legacy era";
        throw (0,mcp_side/* sideError */.QD)(file.side, "document", { problem, next: "capture it with `era: legacy`, or leave it out" });
    }
    const note = `The ${modern} is taken as it was captured in the legacy era, because the ${other} is of that era.`;
    return { ...captures, [modern]: withNote(withLostVersions(again, captures[modern], modern), note) };
}
/** Captures a server under the conditions that a document was captured under. */
async function captureAlike(live, document, options) {
    const conditions = document.contract.conditions;
    if (conditions === null || (options.era ?? "auto") !== "auto")
        return await captureOne(live, options);
    const alike = await inEraOf(conditions.era, live, options);
    if (live.side.name === "baseline" && conditions.era === "legacy" && eraOf(alike) === "legacy") {
        // What agents of the modern era have today is lost on a candidate that does not speak it.
        const today = await captureOne(live, options);
        return eraOf(today) === "modern" ? withLostVersions(alike, today, "baseline") : alike;
    }
    const name = live.side.name ?? "server";
    if (eraOf(alike) !== conditions.era) {
        const note = `The ${name} does not speak the ${conditions.era} era, in which ${document.source} was captured, so it was captured in another.`;
        return withNote(alike, note);
    }
    const untold = conditions.era === "modern" && document.contract.legacyEra === undefined;
    if (untold && live.side.name === "candidate" && alike.contract.legacyEra?.answer === "refused") {
        const note = `The ${name} refuses clients of the legacy era, and ${document.source} does not tell whether they could connect: write it anew with \`mcp-gates snapshot\`.`;
        return withNote(alike, note);
    }
    if (Object.keys(conditions.clientCapabilities).length === 0)
        return alike;
    return withNote(alike, `${document.source} was captured with other client capabilities than a capture announces today.`);
}
/** The capture of a server in one era, or in the other one when it turns out to speak only that. */
async function inEraOf(era, live, options) {
    try {
        return await captureOne(live, { ...options, era });
    }
    catch (error) {
        if (!(error instanceof capture_error/* CaptureError */.$3))
            throw error;
        if (error.code === "version")
            return await captureOne(live, options);
        if (era !== "legacy" || !MAYBE_REFUSALS.has(error.code))
            throw error;
        // The modern capture asks the same question and tells a refusal from another failure.
        const other = await captureOne(live, options).catch(() => undefined);
        if (other?.contract.legacyEra?.answer !== "refused")
            throw error;
        return other;
    }
}
/** How `initialize` may be refused without a word about the version; each may have another cause. */
const MAYBE_REFUSALS = new Set(["protocol", "http-status"]);
function eraOf(capture) {
    return capture.contract.conditions?.era;
}
function withNote(capture, note) {
    return { ...capture, notes: [...capture.notes, note] };
}


/***/ }),

/***/ 88388:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ checkGreeting),
/* harmony export */   SF: () => (/* binding */ capabilitiesOf),
/* harmony export */   WL: () => (/* binding */ contractOfSession),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _contract_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48112);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9817);
/* harmony import */ var _json_depth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6307);
/* harmony import */ var _list_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24903);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58449);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89834);
/* harmony import */ var _unwritable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23022);








/** The contract of a server from its greeting and its lists. `credentials` = names of headers, in lower case and sorted. */
function contractOfSession(session, { items, cacheHints, credentials, legacyEra, }) {
    return {
        ..._contract_model_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_CONTRACT */ .hW,
        conditions: { era: session.era, clientCapabilities: _session_js__WEBPACK_IMPORTED_MODULE_4__/* .CLIENT_CAPABILITIES */ .TP, credentials },
        protocolVersion: session.protocolVersion,
        supportedProtocolVersions: supportedVersions(session),
        ...(legacyEra === undefined ? {} : { legacyEra }),
        serverInfo: serverInfoOf(session),
        capabilities: capabilitiesOf(session),
        instructions: (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(session.greeting, "instructions") ?? null,
        ...items,
        cacheHints: { ...discoverHint(session), ...cacheHints },
    };
}
/** What the server says that it can do. */
function capabilitiesOf({ greeting }) {
    return (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(greeting, "capabilities") ?? {};
}
/** In the modern era the server's identity is metadata, and may be absent (MCP 2026-07-28, `server/discover`). */
function serverInfoOf({ era, greeting }) {
    const metadata = () => (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(greeting, "_meta") ?? {};
    const info = era === "legacy"
        ? (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(greeting, "serverInfo")
        : (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(metadata(), "io.modelcontextprotocol/serverInfo");
    return info ?? null;
}
function supportedVersions({ era, greeting, protocolVersion }) {
    const versions = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(greeting, "supportedVersions");
    if (era === "legacy" || !(0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(versions))
        return [protocolVersion];
    return versions.filter((version) => typeof version === "string");
}
function discoverHint({ era, greeting }) {
    const hint = era === "modern" ? (0,_list_result_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheHintOf */ .v)(greeting) : undefined;
    return hint === undefined ? {} : { discover: hint };
}
/** Throws a CaptureError for a greeting that nothing that comes after could take. */
function checkGreeting({ greeting }, { side, depth }) {
    if ((0,_json_depth_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeeperThan */ .h)(greeting, depth)) {
        throw (0,_side_js__WEBPACK_IMPORTED_MODULE_5__/* .sideError */ .QD)(side, "depth", {
            problem: `the server's answer to its first request is nested deeper than ${depth} levels`,
            next: "make its capabilities flatter",
        });
    }
    const unwritable = (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_6__/* .unwritablePart */ .R)(greeting, side);
    if (unwritable !== undefined) {
        throw (0,_side_js__WEBPACK_IMPORTED_MODULE_5__/* .sideError */ .QD)(side, "protocol", {
            problem: `the server's answer to its first request ${unwritable.problem}`,
            next: unwritable.fromServer,
        });
    }
}
/** A server that shows a credential in a list would have it written into contract files and reports. */
function withoutCredentials(contract, credentials) {
    const spellings = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_7__/* .secretSpellings */ .Gu)(credentials);
    if (spellings.length === 0)
        return { contract, notes: [] };
    // Servers seldom do so. A text that holds a credential holds it in JSON, too.
    const text = JSON.stringify(contract);
    if (!spellings.some((spelling) => text.includes(JSON.stringify(spelling).slice(1, -1))))
        return { contract, notes: [] };
    const clean = masked(contract, spellings);
    // It may stand there as a number, which no credential is.
    if (JSON.stringify(clean) === text)
        return { contract, notes: [] };
    const warning = "The server shows a credential that was sent to it, in its lists or its description of itself: it was replaced by ***.";
    return { contract: clean, notes: [warning] };
}
function masked(value, spellings) {
    const maskedText = (text) => spellings.reduce((rest, spelling) => rest.replaceAll(spelling, "***"), text);
    if (typeof value === "string")
        return maskedText(value);
    if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value))
        return value.map((item) => masked(item, spellings));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [maskedText(key), masked(item, spellings)]));
}


/***/ }),

/***/ 46940:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ classifyProbe),
/* harmony export */   nD: () => (/* binding */ refusesLegacyEra),
/* harmony export */   ww: () => (/* binding */ isModernRefusal)
/* harmony export */ });
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22031);


/**
 * Classifies the answer to `server/discover` (MCP 2026-07-28, version negotiation). Outages, refusals and redirects over
 * HTTP never come here: they are no evidence of an era and end the capture where they are seen.
 */
function classifyProbe(reply) {
    switch (reply.kind) {
        case "result":
            return ofResult(reply.result);
        case "error":
            return reply.code === _revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .RPC_CODES */ .ff.unsupportedVersion ? ofRefusedVersion(reply.data) : { kind: "legacy" };
        case "silence":
            return {
                kind: "legacy",
                remark: `The server did not answer server/discover within ${reply.milliseconds / 1000} s and was taken for one of the legacy era.`,
            };
        case "http-error":
        case "unusable":
        case "ended":
        case "closed":
            return { kind: "legacy" };
    }
}
/**
 * Whether a reply could only come from a server of the modern era; such a server is not asked again with the transport of
 * 2024. Over HTTP, "method not found" with status 404 counts: older servers do not pair the two.
 */
function isModernRefusal(reply) {
    if (reply.kind !== "error")
        return false;
    if (reply.code === _revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .RPC_CODES */ .ff.methodNotFound)
        return reply.status === 404;
    return MODERN_ERROR_CODES.has(reply.code);
}
const MODERN_ERROR_CODES = new Set([
    _revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .RPC_CODES */ .ff.headerMismatch,
    _revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .RPC_CODES */ .ff.missingClientCapability,
    _revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .RPC_CODES */ .ff.unsupportedVersion,
]);
/**
 * Whether the answer to a sound `initialize` is the no of a server that does not speak the legacy era: it does not know the
 * version or the method, misses what requests of its own era have, negotiates a revision of that era, or answers with a status
 * by which clients turn away (MCP 2025-03-26, backwards compatibility). Other errors may have other causes.
 */
function refusesLegacyEra(reply) {
    switch (reply.kind) {
        case "error":
            return LEGACY_REFUSAL_CODES.has(reply.code);
        case "http-error":
            return LEGACY_REFUSAL_STATUSES.has(reply.status);
        case "result":
            return (0,_revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .isModernRevision */ .Py)((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(reply.result, "protocolVersion") ?? "");
        default:
            return false;
    }
}
const LEGACY_REFUSAL_CODES = new Set([
    ...MODERN_ERROR_CODES,
    _revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .RPC_CODES */ .ff.methodNotFound,
    _revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .RPC_CODES */ .ff.invalidRequest,
    _revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .RPC_CODES */ .ff.invalidParameters,
]);
const LEGACY_REFUSAL_STATUSES = new Set([400, 404, 405]);
function ofResult(result) {
    const supported = versionList((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(result, "supportedVersions"));
    if (supported === undefined || (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(result, "capabilities") === undefined)
        return { kind: "legacy" };
    const version = _revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .MODERN_REVISIONS */ .Jt.find((known) => supported.includes(known));
    if (version !== undefined)
        return { kind: "modern", version, discover: result };
    return supported.some((other) => !(0,_revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .isModernRevision */ .Py)(other)) ? { kind: "legacy" } : { kind: "unsupported", supported };
}
function ofRefusedVersion(data) {
    const supported = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(data) ? versionList((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(data, "supported")) : undefined;
    if (supported === undefined || supported.length === 0)
        return { kind: "legacy" };
    const version = _revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .MODERN_REVISIONS */ .Jt.find((known) => supported.includes(known));
    if (version !== undefined)
        return { kind: "retry", version };
    return supported.some(_revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .isModernRevision */ .Py) ? { kind: "unsupported", supported } : { kind: "legacy" };
}
function versionList(value) {
    if (!(0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value))
        return undefined;
    return value.every((version) => typeof version === "string") ? value : undefined;
}


/***/ }),

/***/ 23091:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseJsonText)
/* harmony export */ });
/**
 * Parses JSON (RFC 8259). The engine's own message has no position on every Node version and quotes the text, so the place
 * of an error is found by a scanner of ours. Members called `__proto__` become own members, as `JSON.parse` makes them.
 */
function parseJsonText(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch {
        const { offset, problem } = new Scanner(text).findError();
        const before = text.slice(0, offset);
        const lastBreak = before.lastIndexOf("\n");
        return { ok: false, line: before.split("\n").length, column: offset - lastBreak, problem };
    }
}
/** Walks JSON without recursion (a hostile text may be nested a million times) up to the first offence. */
class Scanner {
    #text;
    // Sticky expressions keep a position, so each scanner has its own.
    #scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
    #escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
    #offset = 0;
    constructor(text) {
        this.#text = text;
    }
    findError() {
        try {
            this.#document();
        }
        catch (offence) {
            if (offence instanceof Offence)
                return { offset: offence.offset, problem: offence.message };
            throw offence;
        }
        // The engine said no and the grammar says yes: only possible for limits of the engine, such as a string too long.
        return { offset: this.#offset, problem: "the text is too large to be parsed" };
    }
    #document() {
        const open = [];
        do {
            this.#blank();
            const inner = open.at(-1);
            const character = this.#text[this.#offset];
            if (character === (inner === "{" ? "}" : "]") && inner !== undefined && this.#justOpened(inner)) {
                this.#offset++;
                open.pop();
            }
            else {
                if (inner === "{")
                    this.#key();
                const opened = this.#value();
                if (opened !== undefined) {
                    open.push(opened);
                    continue;
                }
            }
            this.#close(open);
        } while (open.length > 0);
        this.#blank();
        if (this.#offset < this.#text.length)
            throw this.#offence("there is text after the end of the value");
    }
    /** After a value: any number of closing brackets, then a comma when something is still open. */
    #close(open) {
        for (;;) {
            const inner = open.at(-1);
            if (inner === undefined)
                return;
            this.#blank();
            const end = inner === "{" ? "}" : "]";
            const character = this.#text[this.#offset];
            if (character === ",") {
                this.#offset++;
                return;
            }
            if (character !== end)
                throw this.#expected(`"," or "${end}"`);
            this.#offset++;
            open.pop();
        }
    }
    /** Whether nothing but white space stands between the opening bracket and here: only then may it be closed at once. */
    #justOpened(inner) {
        let before = this.#offset - 1;
        while (before >= 0 && BLANKS.includes(this.#text.charAt(before)))
            before--;
        return this.#text[before] === inner;
    }
    #key() {
        if (this.#text[this.#offset] !== '"')
            throw this.#expected('a member name in double quotes or "}"');
        this.#string();
        this.#blank();
        if (this.#text[this.#offset] !== ":")
            throw this.#expected('":"');
        this.#offset++;
        this.#blank();
    }
    #value() {
        const character = this.#text[this.#offset];
        if (character === "{" || character === "[") {
            this.#offset++;
            return character;
        }
        if (character === '"') {
            this.#string();
            return undefined;
        }
        this.#scalar.lastIndex = this.#offset;
        const scalar = this.#scalar.exec(this.#text)?.[0];
        if (scalar === undefined)
            throw this.#expected("a value");
        this.#offset += scalar.length;
        return undefined;
    }
    #string() {
        const start = this.#offset++;
        for (; this.#offset < this.#text.length; this.#offset++) {
            const character = this.#text.charAt(this.#offset);
            if (character === '"') {
                this.#offset++;
                return;
            }
            if (character < " ")
                throw this.#offence("a string holds a control character that is not escaped");
            if (character === "\\") {
                this.#escape.lastIndex = this.#offset;
                if (!this.#escape.test(this.#text))
                    throw this.#offence("a backslash is followed by what is no escape");
                this.#offset = this.#escape.lastIndex - 1;
            }
        }
        this.#offset = start;
        throw this.#offence("a string is not closed before the end of the text (is it cut off?)");
    }
    #blank() {
        while (this.#offset < this.#text.length && BLANKS.includes(this.#text.charAt(this.#offset)))
            this.#offset++;
    }
    #expected(what) {
        if (this.#offset >= this.#text.length)
            return this.#offence(`the text ends where ${what} should stand (is it cut off?)`);
        return this.#offence(`${what} should stand here`);
    }
    #offence(problem) {
        return new Offence(this.#offset, problem);
    }
}
class Offence extends Error {
    offset;
    constructor(offset, problem) {
        super(problem);
        this.offset = offset;
    }
}
const BLANKS = " \t\n\r";


/***/ }),

/***/ 47564:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ announcedLists),
/* harmony export */   qZ: () => (/* binding */ readLists),
/* harmony export */   sN: () => (/* binding */ sampleLists)
/* harmony export */ });
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _contract_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48112);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22944);
/* harmony import */ var _json_depth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6307);
/* harmony import */ var _list_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24903);
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50666);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89834);
/* harmony import */ var _unwritable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23022);








/**
 * Takes every list that the server's capabilities announce, all pages, twice over one session: a list that a server cannot
 * tell the same way twice is no promise. Lists are read side by side, their pages and the samples one after the other.
 * Throws a CaptureError; caps end in one too, never in a shorter list.
 */
async function readLists(source, capabilities, context) {
    const notes = [];
    const announced = announcedLists(capabilities);
    const first = await sampleLists(source, announced, context);
    context.onProgress("reading the lists once more");
    const second = await sampleLists(source, announced, context);
    const items = {
        tools: [],
        prompts: [],
        resources: [],
        resourceTemplates: [],
    };
    const cacheHints = {};
    for (const key of announced) {
        const [one, two] = [first.get(key), second.get(key)];
        if (one === undefined || two === undefined) {
            if (one !== two)
                throw unsteady(key, context.budget);
            notes.push(`The server announces ${LISTS[key].capability} and does not know ${LISTS[key].method}: the list was taken as empty.`);
            continue;
        }
        const sample = (0,_samples_js__WEBPACK_IMPORTED_MODULE_5__/* .settledSample */ .Q)(key, [one.items, two.items], context.budget.side);
        items[key] = sample.items;
        if (sample.reordered)
            notes.push(`The order of ${LISTS[key].words} is not deterministic: it differed between two samples, and the list was sorted.`);
        if (one.cacheHint !== undefined)
            cacheHints[key] = one.cacheHint;
    }
    if (!announced.includes("tools"))
        notes.push("The server does not announce the `tools` capability, so clients do not ask it for tools.");
    return { items, cacheHints, notes };
}
/** How a list is asked for and named. Templates have no capability of their own. */
const LISTS = {
    tools: { method: "tools/list", capability: "tools", words: "tools" },
    prompts: { method: "prompts/list", capability: "prompts", words: "prompts" },
    resources: { method: "resources/list", capability: "resources", words: "resources" },
    resourceTemplates: { method: "resources/templates/list", capability: "resources", words: "resource templates" },
};
/** The lists for which a server's capabilities speak: no other is asked for. */
function announcedLists(capabilities) {
    return _contract_model_js__WEBPACK_IMPORTED_MODULE_1__/* .LIST_KEYS */ .Uo.filter((key) => {
        const capability = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(capabilities, LISTS[key].capability);
        return capability !== undefined && capability !== null && capability !== false;
    });
}
/**
 * All pages of the lists, side by side; `undefined` for a list of resources whose method the server does not know. Throws a
 * CaptureError; caps end in one too, never in a shorter list.
 */
async function sampleLists(source, keys, context) {
    const lists = await Promise.all(keys.map(async (key) => [key, await readList(key, source, context)]));
    return new Map(lists);
}
/** All pages of one list; `undefined` when the server does not know the method of a list of resources. */
async function readList(key, source, context) {
    const { budget, onProgress } = context;
    const items = [];
    const cursors = new Set();
    let cacheHint;
    let cursor;
    for (let page = 1;; page++) {
        if (page > budget.limits.pages)
            throw pagesError(`\`${key}\` has more than ${budget.limits.pages} pages`, budget, `, or allow more pages (${_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .WHERE_TO_RAISE */ .xX.pages})`);
        onProgress(page === 1 ? `reading ${LISTS[key].words}` : `reading ${LISTS[key].words}, page ${page}`);
        const result = await source.request(LISTS[key].method, cursor === undefined ? {} : { cursor });
        if (result === undefined) {
            // One capability announces both lists of resources, and many servers have only one of them.
            if (LISTS[key].capability === "resources" && page === 1)
                return undefined;
            throw (0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .sideError */ .QD)(budget.side, "protocol", {
                problem: `the server announces ${LISTS[key].words} and does not know ${LISTS[key].method}`,
                next: "have it answer the method or drop the capability",
            });
        }
        refuseIncomplete(result, key, budget);
        for (const item of (0,_list_result_js__WEBPACK_IMPORTED_MODULE_4__/* .listItems */ .D)(result, key, budget.side))
            items.push(checkedItem(item, key, budget));
        cacheHint = narrower(cacheHint, checkedHint(result, key, budget));
        cursor = nextCursor(result, key, budget);
        if (cursor === undefined)
            return { items, cacheHint };
        if (cursors.has(cursor))
            throw pagesError(`\`${key}\` goes in a circle: the cursor "${(0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .foreign */ .V$)(budget.side, cursor, 60)}" came twice`, budget);
        cursors.add(cursor);
    }
}
/** Only an absent or null cursor ends a list; an empty one is a cursor (MCP 2026-07-28, pagination). */
function nextCursor(result, key, budget) {
    const cursor = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(result, "nextCursor");
    if (cursor === undefined || cursor === null)
        return undefined;
    if (typeof cursor === "string")
        return cursor;
    throw (0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .sideError */ .QD)(budget.side, "invalid-list", {
        problem: `\`nextCursor\` of \`${key}\` is no string`,
        next: "have the server answer as the MCP specification says",
    });
}
function refuseIncomplete(result, key, budget) {
    const type = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(result, "resultType");
    if (type === undefined || type === "complete")
        return;
    throw (0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .sideError */ .QD)(budget.side, "protocol", {
        problem: `the server answered ${LISTS[key].method} with resultType ${(0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .foreign */ .V$)(budget.side, JSON.stringify(type), 60)}`,
        next: "a list must be complete without further input; check the server",
    });
}
/** What nothing that comes after could take. */
function checkedItem(item, key, { limits, side }) {
    const name = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(item, "name") ?? (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(item, "uri");
    const subject = `${typeof name === "string" ? `"${(0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .foreign */ .V$)(side, name)}"` : "an item"} in \`${key}\``;
    if ((0,_json_depth_js__WEBPACK_IMPORTED_MODULE_3__/* .isDeeperThan */ .h)(item, limits.depth)) {
        throw (0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .sideError */ .QD)(side, "depth", {
            problem: `${subject} is nested deeper than ${limits.depth} levels`,
            next: "make its schema flatter: deeper ones are not compared",
        });
    }
    refuseUnwritable(item, subject, side);
    return item;
}
function checkedHint(result, key, { side }) {
    const hint = (0,_list_result_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheHintOf */ .v)(result);
    if (hint !== undefined)
        refuseUnwritable({ ...hint }, `the cache hint of \`${key}\``, side);
    return hint;
}
function refuseUnwritable(value, subject, side) {
    const unwritable = (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_7__/* .unwritablePart */ .R)(value, side);
    if (unwritable === undefined)
        return;
    throw (0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .sideError */ .QD)(side, "invalid-list", { problem: `${subject} ${unwritable.problem}`, next: unwritable.fromServer });
}
/** Each page may say how long it can be kept; the list as a whole can be kept as long as its shortest page. */
function narrower(list, page) {
    if (list === undefined || page === undefined)
        return list ?? page;
    const ttlMs = list.ttlMs === null || page.ttlMs === null ? (list.ttlMs ?? page.ttlMs) : Math.min(list.ttlMs, page.ttlMs);
    return { ttlMs, cacheScope: list.cacheScope ?? page.cacheScope };
}
function pagesError(problem, budget, otherwise = "") {
    return (0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .sideError */ .QD)(budget.side, "pages", {
        problem,
        next: `have the server end the list with a page that has no \`nextCursor\`${otherwise}`,
    });
}
function unsteady(key, budget) {
    return (0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .sideError */ .QD)(budget.side, "non-deterministic", {
        problem: `the server knew ${LISTS[key].method} in one of two samples only`,
        next: "have it answer alike every time",
    });
}


/***/ }),

/***/ 15936:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ startPatientTimer)
/* harmony export */ });
/** A timer that is as late as this was kept waiting: by work of this process, or by a machine that had no time for it. */
const LATE_MILLISECONDS = 50;
/** Milliseconds that one timer gives again at most: a process that is always busy must come to an end, too. */
const MOST_GIVEN = 5_000;
/**
 * Calls `end` once after so many milliseconds; what it gives stops that. Where the timer is late the process was busy, say with
 * the large list of another server, and has not looked at what came in meanwhile: then as much time is given again, `most`
 * milliseconds in all.
 */
function startPatientTimer(milliseconds, end, { most = MOST_GIVEN } = {}) {
    let timer;
    let rest = most;
    const start = (left) => {
        const due = performance.now() + left;
        timer = setTimeout(() => {
            const late = performance.now() - due;
            const given = Math.min(late, rest);
            if (late < LATE_MILLISECONDS || given <= 0)
                return end();
            rest -= given;
            start(given);
        }, left);
    };
    start(milliseconds);
    return () => clearTimeout(timer);
}


/***/ }),

/***/ 58958:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ statusError),
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   NT: () => (/* binding */ replyError),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _capture_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23964);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22031);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89834);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77195);




/** The CaptureError of anything that a transport or a fetch threw: names the network's cause, or what was unreadable. */
function failureOf(error, side) {
    const known = (0,_capture_error_js__WEBPACK_IMPORTED_MODULE_0__/* .captureErrorWithin */ .s6)(error);
    if (known !== undefined)
        return known;
    if (isUnreadable(error)) {
        if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .thrownName */ .CA)(error) === "SyntaxError") {
            return (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideError */ .QD)(side, "invalid-json", {
                problem: "a reply is no valid JSON (cut off, or not JSON at all)",
                next: "check the server, and any proxy in front of it",
                cause: error,
            });
        }
        return (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideError */ .QD)(side, "not-mcp", {
            problem: "a reply is JSON but no JSON-RPC message",
            next: "check that the target is an MCP endpoint",
            cause: error,
        });
    }
    return networkError(error, side);
}
/** Whether a reply arrived and was no JSON, or no JSON-RPC message. By name: an error may come from another realm. */
function isUnreadable(error) {
    return ["SyntaxError", "ZodError", "$ZodError"].includes((0,_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .thrownName */ .CA)(error));
}
/** The CaptureError of a request that was not answered with a result. */
function replyError(reply, method, side) {
    switch (reply.kind) {
        case "error": {
            const said = `${reply.code}: ${(0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(side, reply.message)}`;
            if (reply.code === _revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .RPC_CODES */ .ff.unsupportedVersion) {
                return (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideError */ .QD)(side, "version", {
                    problem: `the server refused ${method} because of the protocol version (${said})`,
                    next: "there is no protocol version that both sides speak in this era",
                });
            }
            return (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideError */ .QD)(side, "protocol", {
                problem: `the server answered ${method} with the error ${said}`,
                next: "check the server's own log",
            });
        }
        case "http-error":
            return statusError(reply.status, reply.text, side);
        case "unusable":
            return reply.error;
        case "ended":
            return (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideError */ .QD)(side, "protocol", {
                problem: `the reply to ${method} ended without an answer`,
                next: "check the server's own log",
            });
        case "closed":
            return (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideError */ .QD)(side, "connect", {
                problem: `the connection was closed before ${method} was answered`,
                next: "check the server's own log",
            });
        case "silence":
            return (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideError */ .QD)(side, "timeout", {
                problem: `the server did not answer ${method} within ${reply.milliseconds / 1000} s`,
                next: "check that it is up and speaks MCP",
            });
    }
}
/** The CaptureError of an HTTP status that says nothing more precise. */
function statusError(status, text, side) {
    const said = text.trim() === "" ? "" : ` ("${(0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(side, text)}")`;
    const next = status === 404 || status === 405
        ? "check the path of the URL (often it ends in /mcp or /sse)"
        : "check the server and any proxy in front of it";
    return (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideError */ .QD)(side, "http-status", { problem: `the server answered with HTTP status ${status}${said}`, next });
}
function networkError(error, side) {
    const { codes, words } = causesWithin(error);
    const cause = codes[0] ?? words[0];
    const shown = cause === undefined ? "" : ` (${(0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(side, cause, 80)})`;
    if (codes.some((code) => code === "ENOTFOUND" || code === "EAI_AGAIN" || code === "EAI_FAIL")) {
        return (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideError */ .QD)(side, "dns", {
            problem: `the host name cannot be resolved${shown}`,
            next: "check the spelling, and that this machine can resolve it",
            cause: error,
        });
    }
    if (codes.some(isTlsCode)) {
        return (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideError */ .QD)(side, "tls", {
            problem: `no TLS connection could be made${shown}`,
            next: "check the certificate and the scheme of the URL; name a private certificate authority in NODE_EXTRA_CA_CERTS",
            cause: error,
        });
    }
    if (codes.some((code) => code.startsWith("HPE_"))) {
        return (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideError */ .QD)(side, "not-mcp", {
            problem: `what answers there does not speak HTTP${shown}`,
            next: "check host, port and scheme of the URL",
            cause: error,
        });
    }
    const problem = codes.includes("ECONNREFUSED") ? "nothing listens there" : "the connection failed or broke off";
    return (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideError */ .QD)(side, "connect", {
        problem: `${problem}${shown}`,
        next: "check host and port, and that the server is up and reachable from here",
        cause: error,
    });
}
function isTlsCode(code) {
    return /^(?:ERR_TLS|ERR_SSL|EPROTO$|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY|DECODE|DECRYPT)|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH|INVALID_PURPOSE|ERR_OSSL)/.test(code);
}
/** The codes and messages of an error, its causes and, where several addresses were tried, of each attempt; deepest first. */
function causesWithin(error) {
    const codes = [];
    const words = [];
    let layer = [error];
    for (let level = 0; level < 8 && layer.length > 0; level++) {
        const inner = [];
        for (const item of layer) {
            const code = (0,_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .thrownCode */ .md)(item);
            if (code !== undefined)
                codes.unshift(code);
            const message = (0,_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .thrownProperty */ .sI)(item, "message");
            if (typeof message === "string" && message !== "")
                words.unshift(message);
            inner.push((0,_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .thrownProperty */ .sI)(item, "cause"));
            const attempts = (0,_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .thrownProperty */ .sI)(item, "errors");
            if (Array.isArray(attempts))
                inner.push(...attempts);
        }
        layer = inner;
    }
    return { codes, words };
}


/***/ }),

/***/ 76769:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ replyOfMessage),
/* harmony export */   g: () => (/* binding */ replyOfHttpError)
/* harmony export */ });
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23091);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77195);



/** What a response message says, raw. */
function replyOfMessage(message) {
    const error = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(message, "error");
    if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(error))
        return rpcErrorOf(error);
    const result = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(message, "result");
    return { kind: "result", result: (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(result) ? result : {} };
}
/** What an HTTP error says that a transport threw, with the status and body that it keeps; `undefined` for other errors. */
function replyOfHttpError(error) {
    const status = (0,_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .thrownProperty */ .sI)(error, "status");
    if (typeof status !== "number")
        return undefined;
    const kept = (0,_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .thrownProperty */ .sI)((0,_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .thrownProperty */ .sI)(error, "data"), "text");
    const text = typeof kept === "string" ? kept : "";
    const body = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonText */ .l)(text);
    const rpcError = body.ok && (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(body.value) ? (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(body.value, "error") : undefined;
    if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(rpcError) && typeof (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(rpcError, "code") === "number")
        return { ...rpcErrorOf(rpcError), status };
    return { kind: "http-error", status, text };
}
function rpcErrorOf(error) {
    const code = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(error, "code");
    return {
        kind: "error",
        code: typeof code === "number" ? code : 0,
        message: (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(error, "message") ?? "",
        data: (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(error, "data"),
    };
}


/***/ }),

/***/ 22031:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ CLIENT_INFO),
/* harmony export */   Jt: () => (/* binding */ MODERN_REVISIONS),
/* harmony export */   Py: () => (/* reexport safe */ _contract_model_js__WEBPACK_IMPORTED_MODULE_0__.Py),
/* harmony export */   ff: () => (/* binding */ RPC_CODES)
/* harmony export */ });
/* harmony import */ var _contract_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48112);

/** The revisions of the modern era that are spoken here, newest first: discovered, never reached by `initialize`. */
const MODERN_REVISIONS = ["2026-07-28"];
/** Codes of JSON-RPC errors that decide something (MCP 2026-07-28, section "Error codes"). */
const RPC_CODES = {
    invalidRequest: -32600,
    methodNotFound: -32601,
    invalidParameters: -32602,
    headerMismatch: -32020,
    missingClientCapability: -32021,
    unsupportedVersion: -32022,
};
/**
 * How captures introduce themselves. The version is that of the capture's manners, not of a release: a server that tailors
 * its lists to clients must see the same client on both sides of every comparison.
 */
const CLIENT_INFO = { name: "mcp-gates", version: "1" };


/***/ }),

/***/ 50666:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ settledSample)
/* harmony export */ });
/* harmony import */ var _contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89834);



/**
 * The list that two samples agree on. When only the order differs, the items are sorted by name or URI and `reordered` is
 * true. Throws a CaptureError `non-deterministic` that names the item and the place when anything else differs.
 */
function settledSample(key, samples, side) {
    const [first, second] = samples;
    // This almost always suffices; canonical text is only needed when a server shuffles.
    if (first.length === second.length && first.every((item, index) => (0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(item, second[index])))
        return { items: first, reordered: false };
    const sorted = sortedItems(first);
    const other = sortedItems(second);
    const isSame = sorted.length === other.length && sorted.every((item, index) => item.text === other[index]?.text);
    if (isSame)
        return { items: sorted.map(({ item }) => item), reordered: true };
    throw (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideError */ .QD)(side, "non-deterministic", {
        problem: `two samples of \`${key}\` that were taken one after the other differ: ${difference(key, samples, side)}`,
        next: "have the server answer alike every time (no clock, counter or random value in a list), or capture it when it has settled",
    });
}
function sortedItems(items) {
    const keyed = items.map((item) => ({ item, name: nameOf(item), text: (0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(item) }));
    return keyed.sort((a, b) => compareText(a.name, b.name) || compareText(a.text, b.text));
}
/** By code units: the order must not depend on a locale. */
function compareText(a, b) {
    return a < b ? -1 : Number(a > b);
}
function nameOf(item) {
    return (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(item, "name") ?? (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(item, "uri") ?? (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(item, "uriTemplate") ?? "";
}
const ITEM_WORDS = {
    tools: "tool",
    prompts: "prompt",
    resources: "resource",
    resourceTemplates: "resource template",
};
function difference(key, [first, second], side) {
    const word = (name) => `${ITEM_WORDS[key]} "${(0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(side, name)}"`;
    const secondNames = new Set(second.map(nameOf));
    const firstNames = new Set(first.map(nameOf));
    const gone = first.find((item) => !secondNames.has(nameOf(item)));
    if (gone !== undefined)
        return `${word(nameOf(gone))} is in the first only`;
    const added = second.find((item) => !firstNames.has(nameOf(item)));
    if (added !== undefined)
        return `${word(nameOf(added))} is in the second only`;
    for (const item of first) {
        const others = second.filter((other) => nameOf(other) === nameOf(item));
        const closest = others[0];
        if (closest === undefined || others.some((other) => (0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(item, other)))
            continue;
        const place = firstDifference(item, closest, "");
        return `${word(nameOf(item))} at ${place.pointer === "" ? "its root" : (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(side, place.pointer)} (${excerpt(place.before, side)}, then ${excerpt(place.after, side)})`;
    }
    return "an item is given more often in one of them";
}
/** Where two values that differ differ first. The depth of both has been checked. */
function firstDifference(before, after, pointer) {
    const place = { pointer, before, after };
    if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(before) && (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(after)) {
        const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        const key = keys.find((name) => !(0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(before, name), (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(after, name)));
        return key === undefined
            ? place
            : firstDifference((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(before, key), (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(after, key), (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(pointer, key));
    }
    if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(before) && (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(after) && before.length === after.length) {
        const index = before.findIndex((item, position) => !(0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(item, after[position]));
        return index === -1 ? place : firstDifference(before[index], after[index], (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(pointer, index));
    }
    return place;
}
function excerpt(value, side) {
    return value === undefined ? "absent" : (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(side, JSON.stringify(value), 60);
}


/***/ }),

/***/ 58449:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ Session),
/* harmony export */   TP: () => (/* binding */ CLIENT_CAPABILITIES),
/* harmony export */   dU: () => (/* binding */ SessionLost),
/* harmony export */   ky: () => (/* binding */ endSession),
/* harmony export */   vv: () => (/* binding */ withEnvelope)
/* harmony export */ });
/* harmony import */ var _reply_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58958);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22031);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89834);



/** The client capabilities that every capture announces: servers list other tools to clients that can do more. */
const CLIENT_CAPABILITIES = {};
/** The session was forgotten by the server; a new one may be opened (MCP Streamable HTTP, session management). */
class SessionLost extends Error {
    reason;
    constructor(reason) {
        super(reason.message);
        this.name = "SessionLost";
        this.reason = reason;
    }
}
/** An open conversation with a server in one era. */
class Session {
    era;
    protocolVersion;
    greeting;
    notes;
    #options;
    constructor(options) {
        this.era = options.era;
        this.protocolVersion = options.protocolVersion;
        this.greeting = options.greeting;
        this.notes = options.notes;
        this.#options = options;
    }
    /**
     * The raw result of a request, or `undefined` when the server does not know the method. Throws a CaptureError for any
     * other answer, and {@link SessionLost}.
     */
    async request(method, params) {
        const { wire, budget, era, protocolVersion } = this.#options;
        budget.waitFor(method);
        const reply = await wire.request(method, era === "modern" ? withEnvelope(params, protocolVersion) : params, {});
        if (reply.kind === "result")
            return reply.result;
        if (reply.kind === "error" && reply.code === _revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .RPC_CODES */ .ff.methodNotFound)
            return undefined;
        throw this.#errorOf(reply, method);
    }
    /** Ends the session at the server and closes the connection; the child of a stdio session is gone afterwards. */
    async close() {
        const { client, wire } = this.#options;
        await endSession(this.#options.endSession);
        await client.close();
        // The client lets go of a connection that it saw closing; a process may still be ending.
        await wire.close();
    }
    #errorOf(reply, method) {
        const { budget, wire, closedError } = this.#options;
        const { side } = budget;
        if (reply.kind === "closed" && closedError !== undefined)
            return closedError();
        const status = "status" in reply ? reply.status : undefined;
        if (status !== 404 || wire.sessionId === undefined)
            return (0,_reply_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .replyError */ .NT)(reply, method, side);
        return new SessionLost((0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideError */ .QD)(side, "protocol", {
            problem: `the server forgot the session before ${method} was answered${"message" in reply ? ` (${(0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(side, reply.message)})` : ""}`,
            next: "if several instances stand behind this URL, give each session to one of them",
        }));
    }
}
/** Has the server forget the session. That it does not want to changes nothing: it ends forgotten sessions by itself. */
async function endSession(end) {
    await end?.().catch(() => undefined);
}
/** Every request of the modern era says who asks and in which version (MCP 2026-07-28, request metadata). */
function withEnvelope(params, protocolVersion) {
    return {
        ...params,
        _meta: {
            "io.modelcontextprotocol/protocolVersion": protocolVersion,
            "io.modelcontextprotocol/clientCapabilities": CLIENT_CAPABILITIES,
            "io.modelcontextprotocol/clientInfo": _revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .CLIENT_INFO */ .JR,
        },
    };
}


/***/ }),

/***/ 19716:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ StdioTransport)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/shared/contract/json.js
var json = __webpack_require__(21767);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./.build/shared/mcp/thrown.js
var thrown = __webpack_require__(77195);
;// CONCATENATED MODULE: ./.build/shared/mcp/child.js


/**
 * A child process that never outlives this one: it is killed with its process group when {@link stop} is called, when this
 * process exits, and when it is ended by SIGINT, SIGTERM or SIGHUP. On POSIX systems the child leads a group of its own, so that
 * what a launcher like `npx` starts is reached too; what leaves the group by beginning a session of its own is not. On Windows only
 * the child itself is killed.
 */
class Child {
    #process;
    #keepErrorBytes;
    #ended;
    #errorOutput = Buffer.alloc(0);
    #errorBytes = 0;
    #end;
    #stopping;
    constructor(process, keepErrorBytes) {
        this.#process = process;
        this.#keepErrorBytes = keepErrorBytes;
        process.stderr.on("data", (chunk) => this.#keepErrors(chunk));
        this.#ended = endOf(process).then((end) => {
            this.#end = end;
            return end;
        });
    }
    /** Starts the child; rejects with the system's error when it cannot be started. */
    static async start(options) {
        const started = (0,external_node_child_process_.spawn)(options.command, options.arguments, {
            cwd: options.directory,
            env: options.environment,
            stdio: ["pipe", "pipe", "pipe"],
            detached: OWN_GROUP,
            windowsHide: true,
        });
        const child = new Child(started, options.keepErrorBytes);
        const release = killAtExit(() => child.#kill("SIGKILL"));
        void child.#ended.then(release);
        await new Promise((resolve, reject) => {
            started.once("spawn", resolve);
            started.once("error", reject);
        });
        return child;
    }
    get stdin() {
        return this.#process.stdin;
    }
    get stdout() {
        return this.#process.stdout;
    }
    /** Resolves when the child has ended and what it wrote has been read. */
    get ended() {
        return this.#ended;
    }
    /** The last bytes that the child wrote on stderr. */
    get errorOutput() {
        return this.#errorOutput.toString("utf8");
    }
    /** How many bytes the child wrote on stderr in all. */
    get errorBytes() {
        return this.#errorBytes;
    }
    /**
     * Ends the child as the specification asks (MCP, stdio, "Shutdown"): closes its stdin, then SIGTERM, then SIGKILL; and
     * kills what is left of its group. Resolves when it is gone. `at once` skips the wait for an end of its own accord. Asked
     * again, it waits for the end that has begun.
     */
    async stop(manner = "gently") {
        this.#stopping ??= this.#stop(manner);
        await this.#stopping;
    }
    async #stop(manner) {
        this.#process.stdin.end();
        if (manner === "at once" || !(await this.#endsWithin(GRACE_MILLISECONDS.close))) {
            this.#kill("SIGTERM");
            if (!(await this.#endsWithin(GRACE_MILLISECONDS.terminate)))
                this.#kill("SIGKILL");
        }
        await this.#ended;
    }
    async #endsWithin(milliseconds) {
        if (this.#end !== undefined)
            return true;
        let timer;
        const late = new Promise((resolve) => {
            timer = setTimeout(resolve, milliseconds, false);
        });
        try {
            return await Promise.race([this.#ended.then(() => true), late]);
        }
        finally {
            clearTimeout(timer);
        }
    }
    #kill(signal) {
        killGroup(this.#process, signal);
    }
    #keepErrors(chunk) {
        this.#errorBytes += chunk.length;
        const all = Buffer.concat([this.#errorOutput, chunk]);
        this.#errorOutput = all.subarray(Math.max(0, all.length - this.#keepErrorBytes));
    }
}
/** A process group of its own means a session of its own on POSIX and a console window on Windows. */
const OWN_GROUP = process.platform !== "win32";
/** How long a server may take to end by itself, and after SIGTERM. */
const GRACE_MILLISECONDS = { close: 300, terminate: 1000 };
/** How long output is still read after the end; a grandchild may hold the pipes open for ever. */
const LAST_OUTPUT_MILLISECONDS = 250;
async function endOf(child) {
    return await new Promise((resolve) => {
        child.once("error", () => {
            if (child.pid === undefined)
                resolve({ exitCode: null, signal: null });
        });
        child.once("exit", (exitCode, signal) => {
            // The leader is gone, its group may not be.
            killGroup(child, "SIGKILL");
            const finish = () => {
                clearTimeout(timer);
                for (const stream of [child.stdin, child.stdout, child.stderr])
                    stream.destroy();
                resolve({ exitCode, signal });
            };
            const timer = setTimeout(finish, LAST_OUTPUT_MILLISECONDS);
            child.once("close", finish);
        });
    });
}
function killGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (OWN_GROUP)
            process.kill(-child.pid, signal);
        else
            child.kill(signal);
    }
    catch (error) {
        // Nobody is left in the group.
        const code = (0,thrown/* thrownCode */.md)(error);
        if (code !== "ESRCH" && code !== "EPERM")
            throw error;
    }
}
const ENDING_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * Calls `kill` when this process ends, by exit or by signal; the returned function takes that back. A signal that nobody
 * else listens to ends the process as it would have without us.
 */
function killAtExit(kill) {
    const onSignal = (signal) => {
        kill();
        release();
        if (process.listenerCount(signal) === 0)
            process.kill(process.pid, signal);
    };
    const release = () => {
        process.off("exit", kill);
        for (const signal of ENDING_SIGNALS)
            process.off(signal, onSignal);
    };
    process.on("exit", kill);
    for (const signal of ENDING_SIGNALS)
        process.on(signal, onSignal);
    return release;
}

// EXTERNAL MODULE: ./.build/shared/mcp/json-text.js
var json_text = __webpack_require__(23091);
// EXTERNAL MODULE: ./.build/shared/mcp/side.js
var mcp_side = __webpack_require__(89834);
;// CONCATENATED MODULE: ./.build/shared/mcp/stdio-transport.js






/**
 * MCP over the standard streams of a child process: one JSON-RPC message a line. Unlike the SDK's transport it counts the
 * bytes against the budget, ends the capture at the first line that is no message, keeps the end of stderr and knows how
 * the child ended, and kills the child with its process group.
 */
class StdioTransport {
    onclose;
    onerror;
    onmessage;
    #options;
    #starting;
    #child;
    #end;
    #partialLine = [];
    #meter;
    constructor(options) {
        this.#options = options;
        this.#meter = options.budget.meter();
    }
    async start() {
        const { budget } = this.#options;
        this.#refuseMissingDirectory();
        this.#starting = this.#startChild();
        const child = await this.#starting;
        this.#child = child;
        budget.addEvidence(() => this.#errorOutput());
        child.stdout.on("data", (chunk) => this.#receive(chunk));
        // A server that ends closes its stdin; how it ended is told below, and better.
        child.stdin.on("error", () => undefined);
        void child.ended.then((end) => {
            this.#end = end;
            this.onclose?.();
        });
    }
    async send(message) {
        const child = this.#child;
        if (child === undefined || this.#end !== undefined || !child.stdin.writable)
            return;
        if (!child.stdin.write(`${JSON.stringify(message)}\n`)) {
            await Promise.race([new Promise((resolve) => child.stdin.once("drain", resolve)), child.ended]);
        }
    }
    async close() {
        // After a failure nothing is worth waiting for; the child may be flooding the pipe.
        await this.#stop(this.#options.budget.signal.aborted ? "at once" : "gently");
    }
    /** Ends a child that has done nothing but answer a question. */
    async discard() {
        await this.#stop("at once");
    }
    /** Why the child is gone: its exit code or signal, and the end of what it wrote on stderr. */
    exitError() {
        const { side } = this.#options.budget;
        const end = this.#end;
        const how = end?.signal ? `was ended by ${end.signal}` : `exited with code ${end?.exitCode ?? "unknown"}`;
        return (0,mcp_side/* sideError */.QD)(side, "exited", {
            problem: `the server ${how} before it answered${this.#errorOutput()}`,
            next: "run the command by itself; variables it needs must be passed to it, since it gets only a small default environment",
        });
    }
    async #startChild() {
        const { budget, command, directory, environment } = this.#options;
        // Room for a secret that the cut would leave half of.
        const longestSecret = Math.max(0, ...budget.side.secrets.map((secret) => Buffer.byteLength(secret)));
        const keepErrorBytes = ERROR_OUTPUT_BYTES + longestSecret;
        try {
            return await Child.start({ command, arguments: this.#options.arguments, directory, environment, keepErrorBytes });
        }
        catch (error) {
            throw this.#startError(error);
        }
    }
    async #stop(manner) {
        // The capture may have ended while the child was still starting; who started it has been told of a failure.
        const child = await this.#starting?.catch(() => undefined);
        await child?.stop(manner);
    }
    #receive(chunk) {
        const { budget } = this.#options;
        this.#meter(chunk);
        let rest = chunk;
        // After the capture has ended nothing is kept; the pipe is still drained until the child is gone.
        while (!budget.signal.aborted) {
            const end = rest.indexOf("\n");
            if (end === -1) {
                if (rest.length > 0)
                    this.#partialLine.push(rest);
                return;
            }
            const line = Buffer.concat([...this.#partialLine, rest.subarray(0, end)]);
            this.#partialLine = [];
            rest = rest.subarray(end + 1);
            this.#receiveLine(line.toString("utf8"));
        }
        this.#partialLine = [];
    }
    #receiveLine(line) {
        if (line.trim() === "")
            return;
        const { budget } = this.#options;
        const parsed = (0,json_text/* parseJsonText */.l)(line);
        if (parsed.ok && (0,json/* isJsonObject */.OW)(parsed.value) && isMessage(parsed.value)) {
            this.onmessage?.(parsed.value);
            return;
        }
        budget.fail((0,mcp_side/* sideError */.QD)(budget.side, "stdout-noise", {
            problem: `the server wrote a line on stdout that is no MCP message: "${(0,mcp_side/* foreign */.V$)(budget.side, line, 200)}"`,
            next: "have it write logs to stderr; stdout belongs to the protocol",
        }));
    }
    #errorOutput() {
        const child = this.#child;
        if (child === undefined || child.errorOutput === "")
            return "";
        const text = (0,mcp_side/* foreign */.V$)(this.#options.budget.side, child.errorOutput, Number.POSITIVE_INFINITY);
        // The bytes in front may be the rest of a character, or of a secret that was replaced.
        const tail = Buffer.from(text, "utf8")
            .subarray(-ERROR_OUTPUT_BYTES)
            .toString("utf8")
            .replace(/^\uFFFD+/, "");
        return `; its stderr ends: ${child.errorBytes > ERROR_OUTPUT_BYTES ? "…" : ""}${tail}`;
    }
    #refuseMissingDirectory() {
        const { directory, budget } = this.#options;
        if (directory === undefined || (0,external_node_fs_.statSync)(directory, { throwIfNoEntry: false })?.isDirectory() === true)
            return;
        throw (0,mcp_side/* sideError */.QD)(budget.side, "not-found", {
            problem: `there is no folder ${directory} to start it in`,
            next: "check the directory",
        });
    }
    #startError(cause) {
        const { command, budget } = this.#options;
        const code = (0,thrown/* thrownCode */.md)(cause);
        const problem = code === "ENOENT"
            ? `there is no command \`${command}\``
            : code === "EACCES"
                ? `\`${command}\` may not be executed`
                : `\`${command}\` cannot be started (${(0,thrown/* thrownText */.kZ)(cause)})`;
        return (0,mcp_side/* sideError */.QD)(budget.side, "not-found", {
            problem,
            next: "check the spelling, that it is installed on this machine and on the PATH, and that the path counts from the right folder",
            cause,
        });
    }
}
/** How much of a child's stderr goes into a message. */
const ERROR_OUTPUT_BYTES = 4096;
function isMessage(value) {
    return (0,json/* member */.Dc)(value, "jsonrpc") === "2.0" && ["method", "result", "error"].some((key) => Object.hasOwn(value, key));
}


/***/ }),

/***/ 82472:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ describeUrl),
/* harmony export */   ff: () => (/* binding */ describeTarget),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   xq: () => (/* binding */ resolveFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var shell_quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26591);
/* harmony import */ var _capture_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23964);
/* harmony import */ var _command_line_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26832);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9817);
/* harmony import */ var _percent_decoded_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88423);
/* harmony import */ var _readable_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30261);








/**
 * Reads a target: an http(s) URL, `stdio:<command line>`, `git:<ref>:<path>`, a `file:` URL, else a path; and `base:<path>` where the
 * files of the commit under a change are given.
 *
 * The command line is split as a POSIX shell splits words and is never given to a shell: quotes and backslashes work,
 * everything a shell would act on (operators, redirections, globs, comments, `$…` and backticks) is refused unless it is
 * quoted. Single quotes keep `$` as it is. Throws a CaptureError `target`, which names the `side`, where one is given, and the
 * target without credentials.
 */
function parseTarget(text, options = {}) {
    const target = text.trim();
    try {
        if (target.startsWith("base:"))
            return baseTarget(target.slice("base:".length), options.base);
        return readTarget(target);
    }
    catch (error) {
        if (!(error instanceof UnusableTarget))
            throw error;
        const subject = options.side === undefined ? "The target" : `The ${options.side}`;
        const shown = target === "" ? "" : ` \`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_5__/* .foreignText */ .qk)(describeText(target), { secrets: [], length: 160 })}\``;
        throw new _capture_error_js__WEBPACK_IMPORTED_MODULE_3__/* .CaptureError */ .$3("target", `${subject}${shown} cannot be used: ${error.message}.`, { cause: error.cause });
    }
}
/** What is wrong with a target and the next step; {@link parseTarget} adds which one it is. */
class UnusableTarget extends Error {
}
function readTarget(target) {
    if (target === "")
        throw unusable("the target is empty", `give a URL, \`stdio:<command line>\`, a file or \`git:<ref>:<path>\``);
    if (/^https?:/i.test(target))
        return httpTarget(target);
    if (target.startsWith("stdio:"))
        return stdioTarget(target.slice("stdio:".length).trim());
    if (target.startsWith("git:") && !target.startsWith("git://"))
        return gitTarget(target);
    if (/^file:/i.test(target))
        return fileTarget(target);
    const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(target)?.[1];
    if (scheme !== undefined)
        throw unusable(`"${scheme}:" is no scheme that a server can be reached by`, "use http, https, stdio:, git: or a file");
    return { kind: "file", path: target };
}
/** The target for people: credentials in the URL are cut out, values of its query too; so are credentials on a command line. */
function describeTarget(target) {
    switch (target.kind) {
        case "http":
            return describeUrl(target.url);
        case "stdio":
            return (0,_command_line_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommandLineSecrets */ .v)(`stdio:${target.text}`);
        case "git":
            return `git:${target.ref}:${target.path}`;
        case "base":
            return `base:${target.path}`;
        case "file":
            return target.path;
    }
}
/** A text that is no target, for people: as much of it as can be no credential. */
function describeText(text) {
    if (!/^https?:/i.test(text) || !URL.canParse(text))
        return (0,_command_line_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommandLineSecrets */ .v)(text);
    return describeUrl(new URL(text));
}
/**
 * A URL for people: no user information, no fragment, and `***` for the value of each query parameter, as for a name that can be
 * none. The path is shown. Of one that is not hierarchical (`javascript:`, `data:`), where nothing tells a secret from the rest,
 * the scheme alone.
 */
function describeUrl(url) {
    if (url.host === "")
        return `${url.protocol}…`;
    const names = [...url.searchParams.keys()].map((name) => ((0,_readable_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isReadable */ .h)(name) ? encodeURIComponent(name) : "***"));
    const query = names.map((name) => `${name}=***`).join("&");
    return `${url.protocol}//${url.host}${url.pathname}${query === "" ? "" : `?${query}`}`;
}
/** The path of a file target on this machine. */
function resolveFile(path, directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory ?? process.cwd(), path);
}
function httpTarget(text) {
    if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) {
        throw unusable("it is no valid URL", "write it as https://host/path");
    }
    const url = new URL(text);
    const userinfo = url.username === "" && url.password === ""
        ? undefined
        : `${(0,_percent_decoded_js__WEBPACK_IMPORTED_MODULE_7__/* .percentDecoded */ .o)(url.username)}:${(0,_percent_decoded_js__WEBPACK_IMPORTED_MODULE_7__/* .percentDecoded */ .o)(url.password)}`;
    url.username = "";
    url.password = "";
    url.hash = "";
    return { kind: "http", url, userinfo };
}
function stdioTarget(text) {
    refuseOpenQuotes(text);
    const words = shellWords(text).map((word) => (typeof word === "string" ? word : refuseShell(word)));
    const [command, ...rest] = words;
    if (command === undefined || command === "") {
        throw unusable("`stdio:` has no command", "write `stdio:<command line>`, for example `stdio:node server.js`");
    }
    if (/^[A-Za-z_][A-Za-z0-9_]*=/.test(command)) {
        throw unusable(`"${command.slice(0, command.indexOf("=") + 1)}…" in front of the command is a variable of a shell`, "pass environment variables by the setting for them");
    }
    return { kind: "stdio", command, arguments: rest, text };
}
function shellWords(text) {
    try {
        // A variable becomes a marker, so that it is refused instead of silently replaced.
        return (0,shell_quote__WEBPACK_IMPORTED_MODULE_2__.parse)(text, (name) => ({ op: `$${name}` }));
    }
    catch (error) {
        throw unusable("an expansion that begins with a dollar sign is not closed", "put single quotes around text that has a dollar sign", error);
    }
}
/** The word itself may hold a password: only what the shell would act on is named. */
function refuseShell(word) {
    if ("comment" in word)
        throw shellError("a `#` that is not quoted begins a comment in a shell");
    if (word.op === "glob") {
        const character = /[*?[{]/.exec(word.pattern ?? "")?.[0] ?? "*";
        throw shellError(`a \`${character}\` that is not quoted makes its word a file pattern of a shell`);
    }
    if (word.op.startsWith("$")) {
        const name = /^\w+$/.exec(word.op.slice(1))?.[0] ?? "";
        throw shellError(`\`$${(0,_readable_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isReadable */ .h)(name) ? name : ""}\` is an expansion of a shell`);
    }
    throw shellError(`\`${word.op}\` is an operator of a shell`);
}
/** The parser takes a quote that is never closed as ordinary text; and backticks, which a shell would run. */
function refuseOpenQuotes(text) {
    let quote;
    for (let index = 0; index < text.length; index++) {
        const character = text.charAt(index);
        if (quote === "'") {
            if (character === "'")
                quote = undefined;
        }
        else if (character === "\\") {
            index++;
        }
        else if (character === "`") {
            throw shellError("a backtick runs a command in a shell");
        }
        else if (character === quote) {
            quote = undefined;
        }
        else if (quote === undefined && (character === "'" || character === '"')) {
            quote = character;
        }
    }
    if (quote !== undefined)
        throw unusable(`a ${quote} in the command line is not closed`, "close the quote");
}
function shellError(problem) {
    return unusable(`${problem}, and the command line is run without one`, "put it in single quotes if it is meant as text, or start a script that does it");
}
function gitTarget(text) {
    const [, ref = "", path = ""] = /^git:([^:]*):?(.*)$/s.exec(text) ?? [];
    // What git itself refuses in a ref (git-check-ref-format), without the suffixes `~1`, `^` and `@{1}`; a dash would be an option.
    if (ref === "" || ref.startsWith("-") || /[\p{Cc}\s?*[\\]|\.\.|\/\/|^\/|\/$|\.lock$/u.test(ref)) {
        throw unusable("`git:` has no valid ref", "write `git:<ref>:<path>`, for example `git:origin/main:mcp-contract.json`");
    }
    if (path === "" || path.startsWith("/") || /\p{Cc}/u.test(path)) {
        throw unusable("`git:` has no valid path", "write `git:<ref>:<path>` with the path from the root of the repository");
    }
    return { kind: "git", ref, path };
}
function baseTarget(path, files) {
    if (files === undefined) {
        throw unusable("`base:` is a file of the commit under a change, which the baseline of the action schema-diff-gate alone can name", "write `git:<ref>:<path>`, for example `git:origin/main:mcp-contract.json`");
    }
    if (path === "" || path.startsWith("/") || path.split("/").includes("..") || /\p{Cc}/u.test(path)) {
        throw unusable("`base:` has no valid path", "write `base:<path>` with the path from the root of the repository, for example `base:mcp-contract.json`");
    }
    return { kind: "base", path, files };
}
function fileTarget(text) {
    try {
        return { kind: "file", path: (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(text) };
    }
    catch (error) {
        throw unusable("it is no valid file URL", "write it as file:///path or as a plain path", error);
    }
}
function unusable(problem, next, cause) {
    return new UnusableTarget(`${problem}; ${next}`, cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 28140:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Wire)
/* harmony export */ });
/* harmony import */ var _capture_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23964);
/* harmony import */ var _patient_timer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15936);
/* harmony import */ var _reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76769);
/* harmony import */ var _reply_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58958);




/**
 * A tap between the SDK's client and a transport. Requests made here get their answers as they came from the wire, before
 * the client validates, strips or drops anything; all other messages pass through, so that the client can do its handshake
 * and answer the server's own requests. What the server says to the client's `initialize` is kept raw too.
 */
class Wire {
    onclose;
    onerror;
    onmessage;
    #inner;
    #budget;
    #everyErrorEnds;
    #pending = new Map();
    #nextId = FIRST_ID;
    #initializeReply;
    #started;
    #closed = false;
    /** With `everyErrorEnds`, an error of the transport ends all requests: their answers come by the one stream that broke. */
    constructor(inner, budget, options = {}) {
        this.#inner = inner;
        this.#budget = budget;
        this.#everyErrorEnds = options.everyErrorEnds ?? false;
    }
    /** The raw answer to the client's `initialize`, once it is there. */
    get initializeReply() {
        return this.#initializeReply;
    }
    get sessionId() {
        return this.#inner.sessionId;
    }
    get hasPerRequestStream() {
        return this.#inner.hasPerRequestStream ?? false;
    }
    setProtocolVersion(version) {
        this.#inner.setProtocolVersion?.(version);
    }
    /** Starts the transport once: both the probe and the client want it started. */
    async start() {
        this.#started ??= this.#startInner();
        await this.#started;
    }
    async close() {
        await this.#inner.close();
    }
    /** Sends a message of the client. */
    async send(message, options) {
        if (!("method" in message && message.method === "initialize" && "id" in message)) {
            return await this.#inner.send(message, options);
        }
        const { id } = message;
        const settle = (reply) => {
            this.#initializeReply ??= reply;
            this.#pending.delete(id);
            // The client learns of answers only, and would wait for one for ever.
            if (reply.kind === "ended" || reply.kind === "unusable")
                this.onmessage?.(noAnswer(id));
        };
        this.#pending.set(id, settle);
        try {
            await this.#inner.send(message, { ...options, onRequestStreamEnd: () => settle({ kind: "ended" }) });
        }
        catch (error) {
            this.#pending.delete(id);
            this.#initializeReply = this.#replyOfFailure(error);
            throw error;
        }
    }
    /** Sends a request and waits for its raw answer, for `patience` milliseconds when given. Throws what ends the capture. */
    async request(method, params, options) {
        const id = this.#nextId++;
        const message = { jsonrpc: "2.0", id, method, params };
        let stopTimer = () => { };
        const reply = new Promise((resolve, reject) => {
            if (this.#closed)
                resolve({ kind: "closed" });
            this.#pending.set(id, resolve);
            const { patience } = options;
            if (patience !== undefined)
                stopTimer = (0,_patient_timer_js__WEBPACK_IMPORTED_MODULE_3__/* .startPatientTimer */ .T)(patience, () => resolve({ kind: "silence", milliseconds: patience }));
            const sent = this.#inner.send(message, {
                onRequestStreamEnd: () => resolve({ kind: "ended" }),
            });
            sent.catch((error) => {
                const failed = this.#replyOfFailure(error);
                if (failed === undefined)
                    reject((0,_reply_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(error, this.#budget.side));
                else
                    resolve(failed);
            });
        });
        try {
            return await this.#budget.race(reply);
        }
        finally {
            stopTimer();
            this.#pending.delete(id);
        }
    }
    async #startInner() {
        this.#inner.onmessage = (message, extra) => {
            if (!this.#take(message))
                this.onmessage?.(message, extra);
        };
        this.#inner.onerror = (error) => {
            // A message in a stream that cannot be read is skipped by the transport, and its request would wait for ever.
            const isFatal = this.#everyErrorEnds || (0,_reply_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnreadable */ .GZ)(error);
            if (isFatal)
                this.#settleAll({ kind: "unusable", error: (0,_reply_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(error, this.#budget.side) });
            this.onerror?.(error);
        };
        this.#inner.onclose = () => {
            this.#closed = true;
            this.#settleAll({ kind: "closed" });
            this.onclose?.();
        };
        await this.#inner.start();
    }
    /** Whether a message answers a request that was made here. */
    #take(message) {
        if ("method" in message)
            return false;
        const { id } = message;
        const reply = (0,_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOfMessage */ .X)(message);
        // An error without an id answers a request that the server could not read; it is one of those in flight.
        if (id === undefined || id === null)
            this.#settleAll(reply);
        else
            this.#pending.get(id)?.(reply);
        return typeof id === "number" && id >= FIRST_ID;
    }
    /** The reply that a failed send stands for; `undefined` when it says nothing about the server's answer. */
    #replyOfFailure(error) {
        const failure = (0,_capture_error_js__WEBPACK_IMPORTED_MODULE_0__/* .captureErrorWithin */ .s6)(error);
        const unreadable = failure === undefined ? (0,_reply_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnreadable */ .GZ)(error) : UNUSABLE_REPLY.has(failure.code);
        if (unreadable)
            return { kind: "unusable", error: (0,_reply_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(error, this.#budget.side) };
        return failure === undefined ? (0,_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .replyOfHttpError */ .g)(error) : undefined;
    }
    #settleAll(reply) {
        for (const settle of [...this.#pending.values()])
            settle(reply);
    }
}
/** Far from the ids that the client gives, which count from 0. */
const FIRST_ID = 1_000_001;
/** Causes for which there was a reply, and it was none of the protocol's. */
const UNUSABLE_REPLY = new Set(["not-mcp", "invalid-json"]);
function noAnswer(id) {
    return { jsonrpc: "2.0", id, error: { code: -32000, message: "no answer" } };
}


/***/ })

};
