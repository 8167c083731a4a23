export const id = 5924;
export const ids = [5924];
export const modules = {

/***/ 65924:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayRecordings: () => (/* binding */ replayRecordings)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/shared/usage/lines.js




/** The file holds more bytes than it may. */
class TooManyBytes extends Error {
}
const LINE_FEED = 0x0a;
/**
 * The lines of a file, a chunk of them at a time, so that a file of any size takes little memory. A file in gzip is unpacked,
 * whatever it is called. Throws what the file system or gzip throws, and {@link TooManyBytes}.
 */
async function* linesOf(path, limits) {
    const file = await (0,promises_.open)(path, "r");
    try {
        let first = 1;
        let pieces = [];
        let pending = 0;
        for await (const chunk of chunksOf(file, limits)) {
            const end = chunk.lastIndexOf(LINE_FEED);
            if (end >= 0) {
                const whole = Buffer.concat([...pieces, chunk.subarray(0, end)]);
                const texts = textsOf(whole, pending > limits.lineBytes, limits);
                yield { first, texts };
                first += texts.length;
                pieces = [];
                pending = 0;
            }
            const rest = chunk.subarray(end + 1);
            pending += rest.length;
            // Of a line that is too long nothing needs to be kept.
            pieces = pending > limits.lineBytes ? [] : [...pieces, rest];
        }
        if (pending > 0)
            yield { first, texts: textsOf(Buffer.concat(pieces), pending > limits.lineBytes, limits) };
    }
    finally {
        await file.close();
    }
}
async function* chunksOf(file, { totalBytes }) {
    let total = 0;
    for await (const chunk of (await isGzip(file)) ? unpacked(file) : bytesOf(file)) {
        total += chunk.length;
        if (total > totalBytes)
            throw new TooManyBytes();
        yield chunk;
    }
}
function bytesOf(file) {
    return file.createReadStream({ autoClose: false, start: 0, highWaterMark: 64 * 1024 });
}
async function* unpacked(file) {
    const output = new external_node_stream_.PassThrough();
    const done = (0,external_node_stream_promises_.pipeline)(bytesOf(file), (0,external_node_zlib_.createGunzip)(), output);
    // The reason is thrown by the loop below, too; this one must not stay without a listener meanwhile.
    done.catch(() => undefined);
    yield* output;
    await done;
}
/** By the first bytes (RFC 1952, section 2.3.1): what a file is called says little. */
async function isGzip(file) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
}
/** The lines in a run of bytes; `lost` = the first one is too long, and not all of it is here. */
function textsOf(bytes, lost, limits) {
    const strict = new TextDecoder("utf-8", { fatal: true });
    if (!lost && bytes.length <= limits.lineBytes) {
        try {
            return strict.decode(bytes).split("\n");
        }
        catch {
            // Some line of them is not UTF-8: which one, the slow way tells.
        }
    }
    const texts = [];
    for (let start = 0; start <= bytes.length;) {
        const found = bytes.indexOf(LINE_FEED, start);
        const end = found < 0 ? bytes.length : found;
        texts.push(start === 0 && lost ? null : decoded(bytes.subarray(start, end), strict, limits));
        start = end + 1;
    }
    return texts;
}
function decoded(bytes, decoder, { lineBytes }) {
    if (bytes.length > lineBytes)
        return null;
    try {
        return decoder.decode(bytes);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./.build/shared/contract/json.js
var json = __webpack_require__(21767);
;// CONCATENATED MODULE: ./.build/shared/usage/recorded-call.js
/** Characters of a tool's name in a recording at most. */
const TOOL_NAME_LIMIT = 1_024;
/** Characters of a client's name that are kept. */
const CLIENT_NAME_LIMIT = 100;
/** Calls that one record may stand for at most; larger counts are a mistake. */
const COUNT_LIMIT = 1_000_000_000;

// EXTERNAL MODULE: ./.build/shared/usage/times.js
var times = __webpack_require__(81348);
;// CONCATENATED MODULE: ./.build/shared/usage/plain-calls.js



/** Whether an object is a call in our own form. */
function isPlainCall(object) {
    return typeof (0,json/* member */.Dc)(object, "tool") === "string";
}
/**
 * The call that an object of our own form holds: `{tool, arguments, client?, count?, at?}`. Without `arguments` the call is
 * one of which they were not recorded. A text says what is wrong with it.
 */
function plainCall(object) {
    const tool = (0,json/* member */.Dc)(object, "tool");
    const given = (0,json/* member */.Dc)(object, "arguments");
    const client = (0,json/* member */.Dc)(object, "client") ?? null;
    const count = (0,json/* member */.Dc)(object, "count") ?? 1;
    const at = (0,json/* member */.Dc)(object, "at") ?? null;
    if (typeof tool !== "string" || !isToolName(tool))
        return "tool is not the name of a tool";
    if (given !== undefined && given !== null && !(0,json/* isJsonObject */.OW)(given))
        return "arguments is not an object";
    if (client !== null && typeof client !== "string")
        return "client is not a text";
    if (typeof count !== "number" || !Number.isInteger(count) || count < 1 || count > COUNT_LIMIT)
        return "count is not a whole number from 1 on";
    const time = at === null ? null : (0,times/* timeOf */.nR)(at);
    if (time === undefined)
        return "at is not a date and time since MCP exists";
    return { tool, arguments: given ?? undefined, client: clientName(client), count, at: time };
}
/** Whether a text can be the name of a tool. */
function isToolName(text) {
    return text !== "" && text.length <= TOOL_NAME_LIMIT;
}
/** A client's name as it is kept; an empty one names nobody. */
function clientName(name) {
    if (name === null || name === "")
        return null;
    return name.length <= CLIENT_NAME_LIMIT ? name : name.slice(0, CLIENT_NAME_LIMIT);
}

;// CONCATENATED MODULE: ./.build/shared/usage/recorded-json.js

/** An escape of one half of a character, which may have its other half beside it. */
const HALF = /\\u[dD][89a-fA-F]/;
/**
 * A JSON text of a recording, `undefined` when it is none. Loggers cut texts between the halves of a character: what is left
 * of one becomes U+FFFD, which is as long, since nothing that is written in UTF-8 can hold it.
 */
function recordedJson(text) {
    try {
        const value = JSON.parse(text);
        return HALF.test(text) ? wellFormed(value) : value;
    }
    catch {
        // Whoever asks says what it means that there is none; the engine's message would quote the text.
        return undefined;
    }
}
function wellFormed(value) {
    if (typeof value === "string")
        return value.toWellFormed();
    if ((0,json/* isJsonArray */.Md)(value))
        return value.map(wellFormed);
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toWellFormed(), wellFormed(item)]));
}

;// CONCATENATED MODULE: ./.build/shared/usage/json-rpc-calls.js




/** Objects in objects in which a message is looked for. */
const DEEPEST = 2;
/**
 * The JSON-RPC 2.0 message that a line of a log is, or holds: as an object or as JSON text in any of its members, at most two
 * levels down. Loggers agree on no name for it (`message`, `payload`, `body` …), but the message says itself what it is.
 */
function loggedMessage(object, around = []) {
    if ((0,json/* member */.Dc)(object, "jsonrpc") === "2.0")
        return { message: object, around };
    if (around.length >= DEEPEST)
        return undefined;
    for (const value of Object.values(object)) {
        const inner = typeof value === "string" ? embedded(value) : value;
        const found = (0,json/* isJsonObject */.OW)(inner) ? loggedMessage(inner, [...around, object]) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function embedded(text) {
    if (!/^\s*\{/.test(text) || !text.includes('"jsonrpc"'))
        return undefined;
    // One that the logger cut off is none: the line is then told as one that holds no call.
    return recordedJson(text);
}
/** Sessions of which the client is kept. */
const SESSION_LIMIT = 10_000;
/**
 * Calls in a log of MCP messages. The client stands in the request itself since MCP 2026-07-28 (`_meta`), and before in the
 * `initialize` request of the session (MCP 2025-11-25, lifecycle), which is remembered: one instance reads one log, in order.
 */
class JsonRpcCalls {
    #clients = new Map();
    /** The call that a message is; `undefined` for any other message; a text says what is wrong with a call. */
    read({ message, around }) {
        const method = (0,json/* member */.Dc)(message, "method");
        const params = (0,json/* objectMember */.wX)(message, "params");
        const session = sessionOf(around);
        if (method === "initialize")
            this.#remember(session, params);
        if (method !== "tools/call")
            return undefined;
        const tool = params === undefined ? undefined : (0,json/* stringMember */.sk)(params, "name");
        if (params === undefined || tool === undefined || !isToolName(tool))
            return "a tools/call request names no tool";
        const given = (0,json/* member */.Dc)(params, "arguments") ?? {};
        if (!(0,json/* isJsonObject */.OW)(given))
            return "the arguments of a tools/call request are not an object";
        const client = clientOfRequest(params) ?? textOf(around, CLIENT_KEYS) ?? this.#clients.get(session) ?? null;
        return { tool, arguments: given, client: clientName(client), count: 1, at: timeIn(around) };
    }
    #remember(session, params) {
        const client = (0,json/* stringMember */.sk)((0,json/* objectMember */.wX)(params ?? {}, "clientInfo") ?? {}, "name");
        // What comes first is most likely over.
        if (this.#clients.size >= SESSION_LIMIT)
            this.#clients.delete(this.#clients.keys().next().value ?? "");
        if (client === undefined)
            this.#clients.delete(session);
        else
            this.#clients.set(session, client);
    }
}
/** MCP 2026-07-28, base protocol, `_meta`: each request may say who sends it. */
function clientOfRequest(params) {
    const about = (0,json/* objectMember */.wX)((0,json/* objectMember */.wX)(params, "_meta") ?? {}, "io.modelcontextprotocol/clientInfo");
    return (0,json/* stringMember */.sk)(about ?? {}, "name");
}
const CLIENT_KEYS = ["client", "clientName", "client_name"];
const SESSION_KEYS = ["sessionId", "session_id", "session", "mcp-session-id", "Mcp-Session-Id"];
const TIME_KEYS = ["timestamp", "@timestamp", "time", "ts", "at", "datetime", "date"];
/** A log without sessions is that of one client at a time, as over stdio. */
function sessionOf(around) {
    return textOf(around, SESSION_KEYS) ?? "";
}
function textOf(around, keys) {
    for (const object of around) {
        for (const key of keys) {
            const text = (0,json/* stringMember */.sk)(object, key);
            if (text !== undefined)
                return text;
        }
    }
    return undefined;
}
function timeIn(around) {
    for (const object of around) {
        for (const key of TIME_KEYS) {
            const time = (0,times/* timeOf */.nR)((0,json/* member */.Dc)(object, key));
            if (time !== undefined)
                return time;
        }
    }
    return null;
}

// EXTERNAL MODULE: ./.build/shared/contract/canonical.js
var canonical = __webpack_require__(57039);
;// CONCATENATED MODULE: ./.build/shared/usage/otlp-values.js

/** Lists and maps in each other at most; what is nested deeper has no value here. */
const DEPTH_LIMIT = 100;
/**
 * The JSON value of an attribute: the message `AnyValue` of OTLP in its JSON encoding (opentelemetry-proto, common.proto;
 * 64-bit integers are texts there). `undefined` for what JSON cannot hold: bytes, and numbers that are not finite.
 */
function anyValue(value, depth = 0) {
    if (!(0,json/* isJsonObject */.OW)(value) || depth > DEPTH_LIMIT)
        return undefined;
    const text = (0,json/* member */.Dc)(value, "stringValue");
    if (typeof text === "string")
        return text;
    const flag = (0,json/* member */.Dc)(value, "boolValue");
    if (typeof flag === "boolean")
        return flag;
    const number = (0,json/* member */.Dc)(value, "intValue") ?? (0,json/* member */.Dc)(value, "doubleValue");
    if (number !== undefined)
        return finite(number);
    const list = (0,json/* member */.Dc)(value, "arrayValue");
    if ((0,json/* isJsonObject */.OW)(list))
        return listOf((0,json/* member */.Dc)(list, "values") ?? [], depth);
    const map = (0,json/* member */.Dc)(value, "kvlistValue");
    if ((0,json/* isJsonObject */.OW)(map))
        return mapOf((0,json/* member */.Dc)(map, "values") ?? [], depth);
    // An AnyValue without any member is the null of OTLP.
    return Object.keys(value).length === 0 ? null : undefined;
}
/** An attribute of a list of key-value pairs, not converted; `undefined` when absent. */
function attribute(attributes, key) {
    if (!(0,json/* isJsonArray */.Md)(attributes))
        return undefined;
    for (const pair of attributes)
        if ((0,json/* isJsonObject */.OW)(pair) && (0,json/* member */.Dc)(pair, "key") === key)
            return (0,json/* member */.Dc)(pair, "value");
    return undefined;
}
/** An attribute that is a text which is not empty, `undefined` otherwise. */
function textAttribute(attributes, key) {
    const value = attribute(attributes, key);
    const text = (0,json/* isJsonObject */.OW)(value) ? (0,json/* member */.Dc)(value, "stringValue") : undefined;
    return typeof text === "string" && text !== "" ? text : undefined;
}
function finite(written) {
    if (typeof written !== "number" && (typeof written !== "string" || written.trim() === ""))
        return undefined;
    const number = Number(written);
    return Number.isFinite(number) ? number : undefined;
}
function listOf(values, depth) {
    if (!(0,json/* isJsonArray */.Md)(values))
        return undefined;
    const list = [];
    for (const value of values) {
        const item = anyValue(value, depth + 1);
        if (item === undefined)
            return undefined;
        list.push(item);
    }
    return list;
}
function mapOf(values, depth) {
    if (!(0,json/* isJsonArray */.Md)(values))
        return undefined;
    const entries = [];
    for (const pair of values) {
        const key = (0,json/* isJsonObject */.OW)(pair) ? (0,json/* member */.Dc)(pair, "key") : undefined;
        const value = (0,json/* isJsonObject */.OW)(pair) ? anyValue((0,json/* member */.Dc)(pair, "value") ?? {}, depth + 1) : undefined;
        if (typeof key !== "string" || value === undefined)
            return undefined;
        entries.push([key, value]);
    }
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./.build/shared/usage/otlp-calls.js






/** Whether an object is a message `TracesData` of OTLP, which the file exporter writes one a line. */
function isTracesData(object) {
    return (0,json/* isJsonArray */.Md)((0,json/* member */.Dc)(object, "resourceSpans"));
}
/**
 * Calls in spans that OpenTelemetry exported as JSON (OTLP 1.x, JSON encoding; OpenTelemetry Protocol File Exporter). Spans of
 * calls are told by the semantic conventions for MCP (`mcp.method.name` = `tools/call`) and for GenAI (`gen_ai.operation.name`
 * = `execute_tool`), both in open-telemetry/semantic-conventions-genai, docs/gen-ai/mcp.md and execute-tool.md, status
 * Development: the tool in `gen_ai.tool.name`, the arguments in `gen_ai.tool.call.arguments`, an object or JSON text, opt-in:
 * where they are missing they were not recorded. `mcp.tool.name` and `mcp.tool.arguments` are spellings of earlier
 * instrumentations. One instance reads one recording.
 */
class OtlpCalls {
    #seen = new SeenSpans();
    read(data) {
        const calls = [];
        const problems = [];
        let others = 0;
        for (const { span, resource } of spansIn(data)) {
            const call = (0,json/* isJsonObject */.OW)(span) ? this.#spanCall(span, resource) : "a span is not an object";
            if (typeof call === "string")
                problems.push(call);
            else if (call === undefined)
                others += 1;
            else
                calls.push(call);
        }
        return { calls, others, problems };
    }
    #spanCall(span, resource) {
        const attributes = (0,json/* member */.Dc)(span, "attributes");
        if (!isCallOfTool(attributes))
            return undefined;
        const tool = textAttribute(attributes, "gen_ai.tool.name") ?? textAttribute(attributes, "mcp.tool.name");
        if (tool === undefined || !isToolName(tool))
            return "a span of a tool call names no tool";
        const given = argumentsIn(attributes);
        const same = given === undefined ? undefined : (0,canonical/* digestOfText */.Nv)(JSON.stringify(given));
        if (this.#seen.has(span, { tool, arguments: same }))
            return undefined;
        const client = clientName(clientOf(attributes, { span, resource }));
        const at = (0,times/* timeOf */.nR)((0,json/* member */.Dc)(span, "startTimeUnixNano")) ?? null;
        return { tool, arguments: given, client, count: 1, at };
    }
}
function* spansIn(data) {
    for (const group of listIn(data, "resourceSpans")) {
        if (!(0,json/* isJsonObject */.OW)(group))
            continue;
        const resource = (0,json/* member */.Dc)((0,json/* objectMember */.wX)(group, "resource") ?? {}, "attributes");
        for (const scope of listIn(group, "scopeSpans"))
            if ((0,json/* isJsonObject */.OW)(scope))
                for (const span of listIn(scope, "spans"))
                    yield { span, resource };
    }
}
function listIn(object, key) {
    const list = (0,json/* member */.Dc)(object, key);
    return (0,json/* isJsonArray */.Md)(list) ? list : [];
}
function isCallOfTool(attributes) {
    const method = textAttribute(attributes, "mcp.method.name");
    if (method !== undefined)
        return method === "tools/call";
    if (textAttribute(attributes, "gen_ai.operation.name") === "execute_tool")
        return true;
    return textAttribute(attributes, "mcp.tool.name") !== undefined;
}
function argumentsIn(attributes) {
    const written = attribute(attributes, "gen_ai.tool.call.arguments") ?? attribute(attributes, "mcp.tool.arguments");
    const value = anyValue(written);
    // Attributes are cut off at a length (OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT): such arguments are as good as not recorded.
    const given = typeof value === "string" ? recordedJson(value) : value;
    return (0,json/* isJsonObject */.OW)(given) ? given : undefined;
}
/** `SPAN_KIND_SERVER` (opentelemetry-proto, trace.proto), by number as the JSON encoding wants it, and by name. */
const SERVER_KINDS = [2, "SPAN_KIND_SERVER"];
/** Who called. The resource of a server's span is the server itself, so its name would tell nothing there. */
function clientOf(attributes, { span, resource }) {
    const named = textAttribute(attributes, "mcp.client.name") ?? textAttribute(attributes, "gen_ai.agent.name");
    if (named !== undefined)
        return named;
    const isServer = SERVER_KINDS.includes((0,json/* member */.Dc)(span, "kind"));
    return (isServer ? textAttribute(attributes, "client.address") : textAttribute(resource, "service.name")) ?? null;
}
/** Spans that are remembered, to tell that two of them are one call. */
const SEEN_LIMIT = 20_000;
/**
 * Tells spans that are the same call as one before: the client's span is the parent of the server's (conventions for MCP,
 * context propagation), and either may be exported first. Of a pair the first one counts, unless the second one has other
 * arguments, or has them alone: then both count, since too many calls are safer than one that is not replayed.
 */
class SeenSpans {
    #spans = new Map();
    #parents = new Map();
    has(span, call) {
        const trace = (0,json/* stringMember */.sk)(span, "traceId") ?? "";
        const own = (0,json/* stringMember */.sk)(span, "spanId") ?? "";
        const parent = (0,json/* stringMember */.sk)(span, "parentSpanId") ?? "";
        const same = [
            parent === "" ? undefined : this.#spans.get(`${trace} ${parent}`),
            own === "" ? undefined : this.#parents.get(`${trace} ${own}`),
        ];
        const known = same.some((seen) => seen?.tool === call.tool && (call.arguments === undefined || seen.arguments === call.arguments));
        if (own !== "")
            keep(this.#spans, `${trace} ${own}`, call);
        if (parent !== "")
            keep(this.#parents, `${trace} ${parent}`, call);
        return known;
    }
}
function keep(seen, key, call) {
    if (seen.size >= SEEN_LIMIT)
        seen.delete(seen.keys().next().value ?? "");
    seen.set(key, call);
}

;// CONCATENATED MODULE: ./.build/shared/usage/read-calls.js






const MEBI = 1024 * 1024;
/** A line of the OpenTelemetry file exporter holds a batch of spans; a line of anything else is far shorter. */
const READ_LIMITS = {
    lineBytes: 16 * MEBI,
    totalBytes: 16 * 1024 * MEBI,
    documentCharacters: 64 * MEBI,
};
/**
 * The calls in a recording, a batch at a time. What each line is, it says itself: a call in our own form
 * (`{tool, arguments, client?, count?, at?}`), spans of OpenTelemetry in OTLP JSON, an MCP message of JSON-RPC, bare or inside
 * of a log entry, or a list of these. A file whose first line is no whole JSON value is read as one document, if it is one.
 * Throws what the file system or gzip throws, and TooManyBytes.
 */
async function* readCalls(path, limits = READ_LIMITS) {
    const reader = new RecordReader();
    let document;
    let size = 0;
    let begun = false;
    for await (const block of linesOf(path, limits)) {
        if (!begun) {
            begun = block.texts.some((text) => text !== null && !isBlank(text));
            if (begun && beginsDocument(block))
                document = [];
        }
        if (document === undefined) {
            yield reader.readLines(block);
            continue;
        }
        document.push(block);
        size += block.texts.reduce((sum, text) => sum + (text?.length ?? 0) + 1, 0);
        if (size <= limits.documentCharacters)
            continue;
        // No document after all, or one that is too large: then each of its lines is told as unreadable.
        for (const held of document)
            yield reader.readLines(held);
        document = undefined;
    }
    if (document !== undefined)
        yield* reader.readDocument(document);
}
/** A line that begins a JSON value and does not end it. */
function beginsDocument({ texts }) {
    const text = withoutMark(texts.find((line) => line !== null && !isBlank(line)) ?? "");
    return /^\s*[[{]/.test(text) && recordedJson(text) === undefined;
}
function isBlank(text) {
    return withoutMark(text).trim() === "";
}
/** Without the byte order mark that some programs write in front of a file. */
function withoutMark(text) {
    return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
const NOT_UTF8 = "is longer than a line may be, or is not UTF-8";
const NOT_JSON = "is not JSON";
const NO_CALL = "is neither a recorded call, spans of OpenTelemetry nor an MCP message";
/** Records of one recording: its lines belong together by sessions and traces. */
class RecordReader {
    #messages = new JsonRpcCalls();
    #spans = new OtlpCalls();
    readLines({ first, texts }) {
        const calls = [];
        const unreadable = [];
        let records = 0;
        for (const [index, text] of texts.entries()) {
            if (text !== null && isBlank(text))
                continue;
            const line = first + index;
            const reading = text === null ? unread(NOT_UTF8) : this.#readText(text);
            records += take(reading, { line, calls, unreadable });
        }
        return { calls, records, unreadable };
    }
    *readDocument(blocks) {
        const text = blocks.flatMap(({ texts }) => texts.map((line) => line ?? "\u0000")).join("\n");
        const value = recordedJson(withoutMark(text));
        if (value === undefined) {
            for (const block of blocks)
                yield this.readLines(block);
            return;
        }
        const calls = [];
        const unreadable = [];
        const records = take(this.#readValue(value), { line: blocks[0]?.first ?? 1, calls, unreadable });
        yield { calls, records, unreadable };
    }
    #readText(text) {
        const value = recordedJson(withoutMark(text));
        return value === undefined ? unread(NOT_JSON) : this.#readValue(value);
    }
    #readValue(value) {
        if ((0,json/* isJsonArray */.Md)(value))
            return joined(value.map((item) => this.#readRecord(item)));
        return this.#readRecord(value);
    }
    #readRecord(value) {
        if (!(0,json/* isJsonObject */.OW)(value))
            return unread(NO_CALL);
        if (isPlainCall(value))
            return one(plainCall(value));
        if (isTracesData(value))
            return this.#spans.read(value);
        const logged = loggedMessage(value);
        return logged === undefined ? unread(NO_CALL) : one(this.#messages.read(logged));
    }
}
function one(call) {
    if (call === undefined)
        return { calls: [], others: 1, problems: [] };
    return typeof call === "string" ? unread(call) : { calls: [call], others: 0, problems: [] };
}
function unread(problem) {
    return { calls: [], others: 0, problems: [problem] };
}
function joined(readings) {
    return {
        calls: readings.flatMap(({ calls }) => calls),
        others: readings.reduce((sum, { others }) => sum + others, 0),
        problems: readings.flatMap(({ problems }) => problems),
    };
}
/** Adds a reading to a batch; gives how many records it is. */
function take({ calls, others, problems }, batch) {
    for (const call of calls)
        batch.calls.push(call);
    for (const problem of problems)
        batch.unreadable.push({ line: batch.line, problem });
    return calls.length + others + problems.length;
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/patterns.js + 2 modules
var patterns = __webpack_require__(90346);
// EXTERNAL MODULE: ./.build/shared/usage/call-tally.js
var call_tally = __webpack_require__(2171);
;// CONCATENATED MODULE: ./.build/shared/usage/tool-names.js
/**
 * What stands between a server and a tool in the names that clients and gateways give to tools: `mcp__server__tool`,
 * `server__tool`, `server.tool`, `server/tool`, `server:tool`.
 */
const SEPARATORS = /__|[./:]/g;
/** Names that are remembered with what they were taken for; later ones are looked up each time. */
const REMEMBERED = 10_000;
/** The names of the tools of both lists, and what a recorded name means among them. */
class ToolNames {
    #tools;
    /** Characters of the longest name: no longer ending needs a look. */
    #longest;
    #remembered = new Map();
    constructor(tools) {
        this.#tools = tools;
        this.#longest = [...tools].reduce((longest, name) => Math.max(longest, name.length), 0);
    }
    /**
     * The tool that a recorded name means: the one of this name; else the only one whose name it ends in, behind a separator with
     * something in front of it. `undefined` when there is none, or more than one: a guess could hide calls of the other.
     */
    meantBy(recorded) {
        if (this.#tools.has(recorded))
            return recorded;
        const known = this.#remembered.get(recorded);
        if (known !== undefined || this.#remembered.has(recorded))
            return known;
        const found = this.#byEnding(recorded);
        if (this.#remembered.size < REMEMBERED)
            this.#remembered.set(recorded, found);
        return found;
    }
    #byEnding(recorded) {
        let found;
        SEPARATORS.lastIndex = Math.max(1, recorded.length - this.#longest - 2);
        for (let match = SEPARATORS.exec(recorded); match !== null; match = SEPARATORS.exec(recorded)) {
            const ending = recorded.slice(SEPARATORS.lastIndex);
            // Of three underscores the last may belong to the tool, or the first to the server.
            SEPARATORS.lastIndex = match.index + 1;
            if (!this.#tools.has(ending))
                continue;
            if (found !== undefined)
                return undefined;
            found = ending;
        }
        return found;
    }
}
/** Names that are told apart; calls to later ones are only counted. */
const NAMES_COUNTED = 1_000;
/** Names that are told. */
const NAMES_TOLD = 3;
/** Counts calls to names that no tool has. */
class UnknownNames {
    #names = new Map();
    #calls = 0;
    add(name, calls) {
        this.#calls += calls;
        const known = this.#names.get(name);
        if (known === undefined && this.#names.size >= NAMES_COUNTED)
            return;
        this.#names.set(name, (known ?? 0) + calls);
    }
    /** Calls to all of them. */
    get calls() {
        return this.#calls;
    }
    /** The names with most calls, those first. */
    mostFrequent() {
        const byCalls = [...this.#names].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
        return byCalls.slice(0, NAMES_TOLD).map(([name]) => name);
    }
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/document.js
var schema_document = __webpack_require__(43284);
// EXTERNAL MODULE: ./.build/shared/contract/schema/evaluate.js
var evaluate = __webpack_require__(59802);
// EXTERNAL MODULE: ./.build/shared/contract/schema/applicators.js
var applicators = __webpack_require__(78367);
// EXTERNAL MODULE: ./.build/shared/contract/schema/dialect.js
var dialect = __webpack_require__(35563);
// EXTERNAL MODULE: ./.build/shared/contract/schema/mentions.js
var mentions = __webpack_require__(20798);
// EXTERNAL MODULE: ./.build/shared/contract/schema/validator-schema.js
var validator_schema = __webpack_require__(95535);
;// CONCATENATED MODULE: ./.build/shared/usage/schema-for-ajv.js






/**
 * Keywords that Ajv 8 reads otherwise than the specification in some schemas: what was looked at beside `contains` and
 * behind `if`, dynamic references, and references against a relative `$id`.
 */
const MISREAD = new Set([
    "$dynamicRef",
    "$recursiveRef",
    "$id",
    "unevaluatedItems",
    "unevaluatedProperties",
    // A property of this name is never checked.
    "__proto__",
]);
/** Schemas that a value may be held against, references followed; more of them could take exponential time. */
const SIZE_LIMIT = 20_000;
/** Schemas in each other, references followed; deeper ones could take more stack than there is. */
const schema_for_ajv_DEPTH_LIMIT = 500;
/**
 * A schema made ready for Ajv (see {@link asAjvReads}). `undefined` for one that Ajv would not read rightly, or in which a
 * short value could keep it busy without end.
 */
function schemaForAjv(document, root) {
    if (typeof document.root === "boolean")
        return document.root;
    if (!(0,json/* isJsonObject */.OW)(document.root) || (0,mentions/* mentions */.wy)(document.root, MISREAD))
        return undefined;
    if (unfoldedSize(root, { known: new Map(), depth: 0 }) > SIZE_LIMIT)
        return undefined;
    const { languages } = document;
    const prepared = (0,validator_schema/* asAjvReads */.B)(document.root, {
        alone: (0,dialect/* ignoresReferenceSiblings */.Cz)(document.dialect),
        patternOf: (format) => languages.assertedPattern(format),
    });
    return (0,json/* isJsonObject */.OW)(prepared) ? prepared : undefined;
}
/**
 * How many schemas one value can be held against when every reference is written out; Infinity for schemas that lead back to
 * themselves. The same definition is counted once and its size used again.
 */
function unfoldedSize(position, { known, depth }) {
    const before = known.get(position.pointer);
    if (before !== undefined)
        return before;
    if (known.size > SIZE_LIMIT || depth > schema_for_ajv_DEPTH_LIMIT)
        return Number.POSITIVE_INFINITY;
    // Met again on the way down, it leads back to itself.
    known.set(position.pointer, Number.POSITIVE_INFINITY);
    let size = 1;
    for (const next of below(position))
        size += unfoldedSize(next, { known, depth: depth + 1 });
    known.set(position.pointer, size);
    return size;
}
function below(position) {
    const { schema } = position;
    if (!(0,json/* isJsonObject */.OW)(schema))
        return [];
    const found = [];
    for (const [keyword, value] of Object.entries(schema)) {
        const form = applicators/* APPLICATORS */.b.get(keyword);
        if (keyword === "$ref" && typeof value === "string") {
            const target = (0,schema_document/* resolveReference */.sX)(position, value);
            if (typeof target !== "string")
                found.push(target);
        }
        else if (keyword === "$defs" || keyword === "definitions" || form === undefined) {
            if (keyword === "dependencies")
                found.push(...each(position, keyword, value));
        }
        else if (form === "map" || (0,json/* isJsonArray */.Md)(value))
            found.push(...each(position, keyword, value));
        else
            found.push((0,schema_document/* childPosition */.Q6)(position, value, keyword));
    }
    return found;
}
function each(position, keyword, value) {
    if ((0,json/* isJsonArray */.Md)(value))
        return value.map((item, index) => (0,schema_document/* childPosition */.Q6)(position, item, keyword, index));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return Object.entries(value).map(([name, item]) => (0,schema_document/* childPosition */.Q6)(position, item, keyword, name));
}

;// CONCATENATED MODULE: ./.build/shared/usage/argument-check.js




/** Asks one inputSchema about the arguments of many calls; compiled once, on the first question. */
class ArgumentCheck {
    document;
    #setting;
    /** `null` when there is none: then our own evaluator answers. */
    #compiled;
    constructor(schema, setting) {
        this.document = (0,schema_document/* schemaDocument */.D2)(schema, "/inputSchema", setting.languages);
        this.#setting = setting;
    }
    /** Whether the schema accepts the arguments; `undefined` when that could not be established. */
    accepts(value) {
        try {
            return this.#schema()?.accepts(value) ?? this.#evaluate(value);
        }
        catch {
            // A pattern without an automaton, or a value that is nested too deep for a comparison: our own evaluator knows more.
            return this.#evaluate(value);
        }
    }
    /** Why the schema refuses the arguments; `undefined` when only our own evaluator knows, which does not say where. */
    refusals(value) {
        try {
            return this.#schema()
                ?.errors(value)
                .map((error) => this.#refusal(error));
        }
        catch {
            return undefined;
        }
    }
    #schema() {
        if (this.#compiled !== undefined)
            return this.#compiled;
        const prepared = schemaForAjv(this.document, (0,schema_document/* rootPosition */.k2)(this.document));
        const { dialect } = this.document;
        this.#compiled = (prepared === undefined ? undefined : this.#setting.validators.compile(prepared, dialect)) ?? null;
        return this.#compiled;
    }
    #evaluate(value) {
        if (isDeeperThan(value, argument_check_DEPTH_LIMIT))
            return undefined;
        return (0,evaluate/* accepts */.G)([(0,schema_document/* rootPosition */.k2)(this.document)], value);
    }
    #refusal({ schemaPath, keyword, params, instancePath }) {
        const missing = params.missingProperty;
        const extra = params.additionalProperty;
        return {
            pointer: pointerOf(schemaPath),
            keyword,
            property: typeof missing === "string" ? missing : this.#shown(extra),
            path: tokensOf(instancePath).map((token) => this.#shown(token) ?? "*"),
        };
    }
    /** A name out of the value, unless it could be a secret. */
    #shown(name) {
        return typeof name === "string" && this.#setting.declared.has(name) ? name : null;
    }
}
/** Objects and lists in each other at most. */
const argument_check_DEPTH_LIMIT = 200;
/** Without recursion into what is too deep: each schema in a recursive one takes more stack than this. */
function isDeeperThan(value, depth) {
    if (typeof value !== "object" || value === null)
        return false;
    return depth === 0 || Object.values(value).some((item) => isDeeperThan(item, depth - 1));
}
/** Ajv writes places as URI fragments (RFC 6901, section 6). */
function pointerOf(schemaPath) {
    return (0,json/* pointerTo */.xH)("/inputSchema", ...tokensOf(schemaPath.replace(/^[^#]*#/, "")).map(unescaped));
}
function unescaped(token) {
    try {
        return decodeURIComponent(token);
    }
    catch {
        return token;
    }
}
function tokensOf(pointer) {
    const [, ...tokens] = pointer.split("/");
    return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

;// CONCATENATED MODULE: ./.build/shared/usage/declared-names.js

/** Names that a schema declares: those of properties, those that it requires, and those on which others depend. */
function declaredNames(schema, found = new Set()) {
    if ((0,json/* isJsonArray */.Md)(schema))
        for (const item of schema)
            declaredNames(item, found);
    if (!(0,json/* isJsonObject */.OW)(schema))
        return found;
    for (const keyword of MAPS) {
        const map = (0,json/* member */.Dc)(schema, keyword);
        if ((0,json/* isJsonObject */.OW)(map))
            for (const name of Object.keys(map))
                found.add(name);
    }
    for (const [keyword, value] of Object.entries(schema)) {
        if ((0,json/* isJsonArray */.Md)(value) && value.every((name) => typeof name === "string") && !DATA.has(keyword))
            for (const name of value)
                found.add(name);
        declaredNames(value, found);
    }
    return found;
}
const MAPS = ["properties", "dependentRequired", "dependentSchemas", "dependencies"];
/** Lists of texts that are no names. */
const DATA = new Set(["enum", "examples", "type"]);

;// CONCATENATED MODULE: ./.build/shared/usage/declarations.js



/** Keywords by which it hangs on more than names what is declared. */
const CONDITIONAL = new Set("$ref $dynamicRef $recursiveRef anyOf oneOf if dependentSchemas dependencies unevaluatedProperties".split(" "));
/** Keywords whose schema says what values of other names must be; if it says anything, such names are declared. */
const declarations_MAPS = ["additionalProperties", "unevaluatedProperties"];
/** Whether the same arguments may be heard under the one and not under the other; without a look at any. */
function mayDeclareOther(before, after) {
    if ((0,canonical/* sameJson */.Vk)(before, after))
        return false;
    if ((0,mentions/* mentions */.wy)(before, CONDITIONAL) || (0,mentions/* mentions */.wy)(after, CONDITIONAL))
        return true;
    return !(0,canonical/* sameJson */.Vk)(declarations(before), declarations(after));
}
/** Whether any of the schemas of a value declares a name. */
function declaresNames(node) {
    return node.some(({ schema }) => (0,json/* isJsonObject */.OW)(schema) && NAMING.some((keyword) => hasMembers(schema, keyword)));
}
const NAMING = ["properties", "patternProperties", ...declarations_MAPS];
function hasMembers(schema, keyword) {
    const map = (0,json/* objectMember */.wX)(schema, keyword);
    return map !== undefined && Object.keys(map).length > 0;
}
/** Keywords that declare whatever the value is. */
const DECLARING = new Set(["properties", "patternProperties", "additionalProperties", "items", "prefixItems", "allOf"]);
/** What a schema without conditions declares, without what it demands: equal where the same arguments are heard. */
function declarations(schema) {
    if ((0,json/* isJsonArray */.Md)(schema))
        return schema.map(declarations);
    if (!(0,json/* isJsonObject */.OW)(schema))
        return true;
    const kept = Object.keys(schema).filter((keyword) => DECLARING.has(keyword) && (keyword !== "additionalProperties" || hasMembers(schema, keyword)));
    if (kept.length === 0)
        return true;
    return Object.fromEntries(kept.map((keyword) => {
        const value = schema[keyword];
        const isMap = (keyword === "properties" || keyword === "patternProperties") && (0,json/* isJsonObject */.OW)(value);
        return [keyword, isMap ? mapped(value) : declarations(value)];
    }));
}
function mapped(map) {
    return Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, declarations(schema)]));
}

;// CONCATENATED MODULE: ./.build/shared/usage/schema-parts.js



/**
 * What schemas say about the parts of a value. The same question has the same object for an answer, made once: for a million
 * calls that is what counts. Only places of the schemas are remembered, nothing of any value.
 */
class SchemaParts {
    #known = new WeakMap();
    /**
     * What one schema, for itself, says about a property or an item of a value; none = it does not declare it, `undefined` = a
     * pattern of names could not be decided.
     */
    at(position, key) {
        const { schema } = position;
        if (!(0,json/* isJsonObject */.OW)(schema))
            return [];
        return typeof key === "number" ? this.#itemAt(position, schema, key) : this.#propertyAt(position, schema, key);
    }
    /** The schema below a keyword, or below a member of its map or list. */
    below(position, keyword, key) {
        const known = this.#knownBelow(position, keyword);
        const before = known.get(key ?? "");
        if (before !== undefined)
            return before;
        const node = [positionBelow(position, keyword, key)];
        known.set(key ?? "", node);
        return node;
    }
    /** What the `$ref` of a schema leads to; none when it leads nowhere. */
    target(position, reference) {
        const known = this.#knownBelow(position, "$ref");
        const before = known.get("");
        if (before !== undefined)
            return before;
        const found = (0,schema_document/* resolveReference */.sX)(position, reference);
        const node = typeof found === "string" ? [] : [found];
        known.set("", node);
        return node;
    }
    #itemAt(position, schema, index) {
        for (const [keyword, rest] of [
            ["prefixItems", "items"],
            ["items", "additionalItems"],
        ]) {
            const list = (0,json/* member */.Dc)(schema, keyword);
            if (!(0,json/* isJsonArray */.Md)(list))
                continue;
            if (index < list.length)
                return this.below(position, keyword, index);
            const others = (0,json/* member */.Dc)(schema, rest);
            return others === undefined || (0,json/* isJsonArray */.Md)(others) ? [] : this.below(position, rest);
        }
        return Object.hasOwn(schema, "items") ? this.below(position, "items") : [];
    }
    #propertyAt(position, schema, key) {
        const properties = (0,json/* objectMember */.wX)(schema, "properties");
        const isNamed = properties !== undefined && Object.hasOwn(properties, key);
        const named = isNamed ? this.below(position, "properties", key) : [];
        const patterns = (0,json/* objectMember */.wX)(schema, "patternProperties");
        if (patterns === undefined && isNamed)
            return named;
        const found = [...named];
        for (const pattern of Object.keys(patterns ?? {})) {
            const matches = position.document.languages.matches(pattern, key);
            if (matches === undefined)
                return undefined;
            if (matches)
                found.push(...this.below(position, "patternProperties", pattern));
        }
        if (found.length > 0)
            return found;
        const map = declarations_MAPS.find((keyword) => Object.keys((0,json/* objectMember */.wX)(schema, keyword) ?? {}).length > 0);
        return map === undefined ? [] : this.below(position, map);
    }
    /** Answers about what stands below a keyword, by key. */
    #knownBelow(position, keyword) {
        let known = this.#known.get(position);
        if (known === undefined) {
            known = new Map();
            this.#known.set(position, known);
        }
        let below = known.get(keyword);
        if (below === undefined) {
            below = new Map();
            known.set(keyword, below);
        }
        return below;
    }
}
function positionBelow(position, keyword, key) {
    const value = (0,json/* isJsonObject */.OW)(position.schema) ? ((0,json/* member */.Dc)(position.schema, keyword) ?? true) : true;
    if (key === undefined)
        return (0,schema_document/* childPosition */.Q6)(position, value, keyword);
    return (0,schema_document/* childPosition */.Q6)(position, memberOf(value, key) ?? true, keyword, key);
}
function memberOf(value, key) {
    if ((0,json/* isJsonArray */.Md)(value))
        return value[Number(key)];
    return (0,json/* isJsonObject */.OW)(value) ? (0,json/* member */.Dc)(value, String(key)) : undefined;
}

;// CONCATENATED MODULE: ./.build/shared/usage/heard.js








/** Schemas applied for one call at most. */
const STEP_LIMIT = 20_000;
/**
 * Which arguments of a call that both sides accept the candidate no longer declares, so that it ignores them. An argument is
 * declared where `properties` or `patternProperties` name it, at its place or through `$ref`, `allOf`, `then`, `else` and the
 * alternatives that fit; values of a declared map (`additionalProperties` with a schema) are, too. An object without any
 * declared name is free-form: everything in it is heard, but at the root, where it means that there are no arguments.
 */
class Heard {
    #before;
    #after;
    #mayDiffer;
    #parts = new SchemaParts();
    /** Whether what references lead to is the same on both sides. */
    #sameDefinitions;
    /** Pairs of schemas, by the baseline's, of which is known whether they declare the same. */
    #pairs = new WeakMap();
    constructor(before, after) {
        this.#before = [(0,schema_document/* rootPosition */.k2)(before)];
        this.#after = [(0,schema_document/* rootPosition */.k2)(after)];
        this.#mayDiffer = mayDeclareOther(before.root, after.root);
        this.#sameDefinitions = (0,canonical/* sameJson */.Vk)(definitionsOf(before), definitionsOf(after));
    }
    /** The places in the baseline's schema that declare what is dropped of these arguments; `undefined` = not known. */
    dropped(value) {
        if (!this.#mayDiffer)
            return [];
        const walk = { parts: this.#parts, found: new Set(), budget: { steps: STEP_LIMIT }, unsure: false };
        this.#compare(this.#before, this.#after, { value, walk, isRoot: true });
        return walk.unsure || walk.budget.steps < 0 ? undefined : [...walk.found].sort();
    }
    #compare(before, after, { value, walk, isRoot }) {
        if (typeof value !== "object" || value === null || walk.budget.steps < 0)
            return;
        if (!isRoot && this.#declareTheSame(before, after))
            return;
        const [old, now] = [applying(before, value, walk), applying(after, value, walk)];
        if ((0,json/* isJsonArray */.Md)(value)) {
            for (const [index, item] of value.entries())
                this.#compareParts(old, now, { value: item, key: index, walk });
            return;
        }
        if (!declaresNames(old))
            return;
        const isHeard = !isRoot && !declaresNames(now);
        for (const key of Object.keys(value)) {
            const inner = value[key];
            const lost = this.#compareParts(old, now, { value: inner, key, walk });
            if (lost !== undefined && !isHeard)
                walk.found.add(lost.pointer);
        }
    }
    /** Compares what the schemas say about a part of a value; gives the one that declared it when no other does any more. */
    #compareParts(old, now, { value, key, walk }) {
        const left = partsOf(old, key, walk);
        const [first] = left;
        if (first === undefined)
            return undefined;
        const right = partsOf(now, key, walk);
        if (right.length === 0)
            return first;
        this.#compare(left, right, { value, walk, isRoot: false });
        return undefined;
    }
    /** Whether two schemas declare the same whatever the value is: most of what changed stands in one place only. */
    #declareTheSame(before, after) {
        const [left, right] = [before[0], after[0]];
        if (left === undefined || right === undefined || before.length > 1 || after.length > 1)
            return false;
        const known = this.#pairs.get(left);
        if (known?.after === right)
            return known.same;
        const same = this.#areSame(left, right);
        this.#pairs.set(left, { after: right, same });
        return same;
    }
    #areSame(left, right) {
        if ((0,canonical/* sameJson */.Vk)(left.schema, right.schema))
            return this.#sameDefinitions
                ? [left, right].every(({ schema, document }) => (0,mentions/* onlyIntoDefinitions */.hg)(schema, document.root))
                : !(0,mentions/* mentions */.wy)(left.schema, mentions/* REFERENCES */.tf);
        const isPlain = !(0,mentions/* mentions */.wy)(left.schema, CONDITIONAL) && !(0,mentions/* mentions */.wy)(right.schema, CONDITIONAL);
        return isPlain && !mayDeclareOther(left.schema, right.schema);
    }
}
function definitionsOf({ root }) {
    return (0,json/* isJsonObject */.OW)(root) ? [(0,json/* member */.Dc)(root, "$defs") ?? null, (0,json/* member */.Dc)(root, "definitions") ?? null] : null;
}
/** All schemas that speak about one value: itself, what it refers to, its parts, and its alternatives that fit. */
function applying(node, value, walk) {
    walk.budget.steps -= 1;
    const [only] = node;
    if (only !== undefined && node.length === 1 && !isComposed(only.schema))
        return node;
    const found = new Map();
    const stack = [...node];
    for (let position = stack.pop(); position !== undefined; position = stack.pop()) {
        walk.budget.steps -= 1;
        if (walk.budget.steps < 0 || found.has(position.pointer) || !(0,json/* isJsonObject */.OW)(position.schema))
            continue;
        found.set(position.pointer, position);
        stack.push(...composedOf(position, position.schema, { value, walk }));
    }
    return [...found.values()];
}
const COMPOSING = [...CONDITIONAL, "allOf"];
function isComposed(schema) {
    return (0,json/* isJsonObject */.OW)(schema) && COMPOSING.some((keyword) => Object.hasOwn(schema, keyword));
}
function composedOf(position, schema, { value, walk }) {
    const { parts } = walk;
    const found = [];
    const fits = (node) => {
        const truth = (0,evaluate/* accepts */.G)(node, value, walk.budget);
        if (truth === undefined)
            walk.unsure = true;
        return truth === true;
    };
    const reference = (0,json/* member */.Dc)(schema, "$ref");
    if (typeof reference === "string") {
        const target = parts.target(position, reference);
        if (target.length === 0)
            walk.unsure = true;
        found.push(...target);
        if ((0,dialect/* ignoresReferenceSiblings */.Cz)(position.document.dialect))
            return found;
    }
    if (Object.hasOwn(schema, "$dynamicRef") || Object.hasOwn(schema, "$recursiveRef"))
        walk.unsure = true;
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
        const list = (0,json/* member */.Dc)(schema, keyword);
        if (!(0,json/* isJsonArray */.Md)(list))
            continue;
        const each = list.map((_, index) => parts.below(position, keyword, index));
        found.push(...(keyword === "allOf" ? each : each.filter(fits)).flat());
    }
    if (Object.hasOwn(schema, "if")) {
        const condition = parts.below(position, "if");
        const holds = fits(condition);
        const branch = holds ? "then" : "else";
        if (holds)
            found.push(...condition);
        if (Object.hasOwn(schema, branch))
            found.push(...parts.below(position, branch));
    }
    for (const keyword of ["dependentSchemas", "dependencies"]) {
        for (const name of Object.keys((0,json/* objectMember */.wX)(schema, keyword) ?? {}))
            if ((0,json/* isJsonObject */.OW)(value) && Object.hasOwn(value, name))
                found.push(...parts.below(position, keyword, name));
    }
    return found;
}
/** What the schemas of one value say about a part of it; none = they do not declare it. */
function partsOf(node, key, walk) {
    const [only] = node;
    const found = only !== undefined && node.length === 1 ? walk.parts.at(only, key) : heard_joined(node, key, walk);
    if (found !== undefined)
        return found;
    walk.unsure = true;
    return [];
}
function heard_joined(node, key, walk) {
    const each = node.map((position) => walk.parts.at(position, key));
    return each.includes(undefined) ? undefined : each.flatMap((parts) => parts ?? []);
}

;// CONCATENATED MODULE: ./.build/shared/usage/tool-replay.js






/** Different reasons that are told apart for one tool; calls with further ones count as unexplained. */
const REASON_LIMIT = 500;
/** Clients counted for one tool. */
const CLIENT_LIMIT = 1_000;
/** Replays the calls of one tool against both of its schemas. */
class ToolReplayer {
    #tool;
    #before;
    /** `undefined` when the tool is gone. */
    #after;
    #heard;
    #isSame;
    #tally = new call_tally/* CallTally */.N6();
    #clients = new Set();
    #refused = new Map();
    #dropped = new Map();
    #unexplained = 0;
    constructor(tool, sides, shared) {
        const before = schemaOf(sides.before);
        const after = sides.after === undefined ? undefined : schemaOf(sides.after);
        const declared = declaredNames(before);
        if (after !== undefined)
            declaredNames(after, declared);
        this.#tool = tool;
        this.#before = new ArgumentCheck(before, { ...shared, declared });
        this.#isSame = after !== undefined && (0,canonical/* sameJson */.Vk)(before, after);
        this.#after = after === undefined || this.#isSame ? undefined : new ArgumentCheck(after, { ...shared, declared });
        this.#heard = this.#after === undefined ? undefined : new Heard(this.#before.document, this.#after.document);
    }
    /** Replays one call, which stands for `calls`. */
    add(given, client, calls) {
        const verdict = this.#judge(given, calls);
        this.#tally.add(verdict, calls);
        if (this.#clients.size < CLIENT_LIMIT)
            this.#clients.add(client);
        return verdict;
    }
    result() {
        return {
            tool: this.#tool,
            counts: this.#tally.counts(),
            clients: this.#clients.size,
            isGone: this.#after === undefined && !this.#isSame,
            refused: [...this.#refused.values()],
            unexplained: this.#unexplained,
            dropped: [...this.#dropped.values()],
        };
    }
    /** What the candidate accepts needs no look at the baseline, and what did not change needs none at all. */
    #judge(given, calls) {
        if (this.#isSame)
            return "unaffected";
        const tomorrow = given === undefined ? undefined : this.#after?.accepts(given);
        if (given !== undefined && tomorrow === true)
            return this.#heardWhole(given, calls);
        const today = given === undefined ? undefined : this.#before.accepts(given);
        if (today === false)
            return "alreadyRejected";
        // Whatever its arguments are: the tool cannot be called any more.
        if (this.#after === undefined)
            return "rejected";
        if (given === undefined || today === undefined || tomorrow === undefined)
            return "undecided";
        const refusals = this.#after.refusals(given);
        if (!addAlike(this.#refused, refusals ?? [], calls))
            this.#unexplained += calls;
        return "rejected";
    }
    #heardWhole(given, calls) {
        const places = this.#heard?.dropped(given);
        if (places === undefined)
            return "undecided";
        if (places.length === 0)
            return "unaffected";
        return addAlike(this.#dropped, places, calls) ? "dropped" : "undecided";
    }
}
/** A tool without an inputSchema promises nothing about its arguments: anything goes. */
function schemaOf(tool) {
    return (0,json/* member */.Dc)(tool, "inputSchema") ?? true;
}
/** Counts calls with those of the same reasons; false when there are none, or too many different ones already. */
function addAlike(known, places, calls) {
    if (places.length === 0)
        return false;
    const texts = new Map(places.map((place) => [JSON.stringify(place), place]));
    const key = [...texts.keys()].sort().join("\n");
    const alike = known.get(key);
    if (alike !== undefined)
        alike.calls += calls;
    else if (known.size < REASON_LIMIT)
        known.set(key, { calls, places: [...texts.values()] });
    else
        return false;
    return true;
}

// EXTERNAL MODULE: ./.build/shared/contract/schema/ajv-engine.js
var ajv_engine = __webpack_require__(35629);
;// CONCATENATED MODULE: ./.build/shared/usage/validators.js


/** Compiles schemas with Ajv (see {@link ajvEngine}), for many values each. One instance serves one replay. */
class Validators {
    #languages;
    #engines = new Map();
    constructor(languages) {
        this.#languages = languages;
    }
    /** A schema that was made ready for Ajv; `undefined` when it does not know the dialect, or does not take the schema. */
    compile(schema, dialect) {
        // Names such as `toString` are properties like any other; to look out for them costs a fifth of the time.
        const ownProperties = [...declaredNames(schema)].some((name) => name in Object.prototype);
        const engine = (allErrors) => this.#compile(schema, `${dialect} ${allErrors} ${ownProperties}`, () => 
        // A definition that is used a thousand times is compiled once.
        (0,ajv_engine/* ajvEngine */.k)(dialect, this.#languages, { allErrors, ownProperties, inlineRefs: false, messages: false }));
        const first = engine(false);
        if (first === undefined)
            return undefined;
        let all;
        return {
            accepts: (value) => first(value) === true,
            errors: (value) => {
                all ??= engine(true);
                if (all === undefined)
                    throw new RangeError("the schema does not compile a second time");
                return all(value) === true ? [] : (all.errors ?? []);
            },
        };
    }
    #compile(schema, name, create) {
        const engine = this.#engines.get(name) ?? create();
        if (engine === undefined)
            return undefined;
        this.#engines.set(name, engine);
        try {
            return engine.compile(schema);
        }
        catch {
            // References that lead nowhere, keywords of another dialect, schemas nested too deep: our own evaluator takes over.
            return undefined;
        }
        finally {
            // It keeps every schema that it has seen.
            engine.removeSchema(schema);
        }
    }
}

;// CONCATENATED MODULE: ./.build/shared/usage/window.js

/** Days without any call after which what lies before is not covered any more: recordings have holes, offices have weekends. */
const LONGEST_GAP = 7;
/**
 * Gathers when calls were made. The window goes back from the last call to the last gap of more than a week, so that no single
 * call of long ago makes it long.
 */
class WindowTally {
    #latest;
    /** The first call of each day that has any. */
    #days = new Map();
    #to = Number.NEGATIVE_INFINITY;
    /** Calls after `latest` (milliseconds since 1970) cannot be, and have no time. */
    constructor(latest) {
        this.#latest = latest;
    }
    add(at) {
        if (at < times/* EARLIEST */.Wk || at > this.#latest)
            return;
        if (at > this.#to)
            this.#to = at;
        const day = Math.floor(at / times/* DAY */.d_);
        const first = this.#days.get(day);
        if (first === undefined || at < first)
            this.#days.set(day, at);
    }
    window() {
        const days = [...this.#days.keys()].sort((left, right) => right - left);
        let start = days[0];
        if (start === undefined)
            return { from: null, to: null, days: 0 };
        for (const day of days) {
            if (start - day > LONGEST_GAP)
                break;
            start = day;
        }
        const from = this.#days.get(start) ?? this.#to;
        return { from, to: this.#to, days: Math.floor((this.#to - from) / times/* DAY */.d_) };
    }
}

;// CONCATENATED MODULE: ./.build/shared/usage/replay.js







/**
 * Replays recorded calls against both contracts. Schemas are compiled once, on the first call of their tool. Keeps no argument:
 * only counts, names that the contracts declare, and clients.
 */
class Replayer {
    #before;
    #after;
    #tools = new Map();
    #languages;
    #validators;
    #isExcluded;
    #window;
    #all = new call_tally/* CallTally */.N6();
    #clients = new call_tally/* ClientTally */.u4();
    #names;
    #foreign = new UnknownNames();
    #records = 0;
    #prefixed = 0;
    #added = 0;
    #excluded = 0;
    constructor(baseline, candidate, { excludeClients = [], formats = "annotation", latest }) {
        this.#languages = new patterns/* Languages */.A({ formats });
        this.#validators = new Validators(this.#languages);
        this.#before = byName(baseline.tools);
        this.#after = byName(candidate.tools);
        this.#names = new ToolNames(new Set([...this.#before.keys(), ...this.#after.keys()]));
        this.#isExcluded = clientMatcher(excludeClients);
        this.#window = new WindowTally(latest);
    }
    add(call) {
        const { client, count } = call;
        if (client !== null && this.#isExcluded(client)) {
            this.#excluded += count;
            return;
        }
        const tool = this.#names.meantBy(call.tool);
        if (tool === undefined) {
            this.#foreign.add(call.tool, count);
            return;
        }
        if (!this.#before.has(tool)) {
            this.#added += count;
            return;
        }
        this.#records += 1;
        if (tool !== call.tool)
            this.#prefixed += count;
        const verdict = this.#replayerOf(tool).add(call.arguments, client, count);
        this.#all.add(verdict, count);
        this.#clients.add(client, verdict, count);
        if (call.at !== null)
            this.#window.add(call.at);
    }
    result() {
        return {
            ...this.#all.counts(),
            window: this.#window.window(),
            records: this.#records,
            prefixed: this.#prefixed,
            unknownTools: this.#added + this.#foreign.calls,
            foreign: { calls: this.#foreign.calls, names: this.#foreign.mostFrequent() },
            excluded: this.#excluded,
            known: new Set(this.#before.keys()),
            tools: new Map([...this.#tools].map(([name, replayer]) => [name, replayer.result()])),
            clients: this.#clients.counts(),
        };
    }
    #replayerOf(tool) {
        const known = this.#tools.get(tool);
        if (known !== undefined)
            return known;
        const sides = { before: this.#before.get(tool) ?? {}, after: this.#after.get(tool) };
        const shared = { languages: this.#languages, validators: this.#validators };
        const replayer = new ToolReplayer(tool, sides, shared);
        this.#tools.set(tool, replayer);
        return replayer;
    }
}
/** Tools by name, the first of each: clients call no other. */
function byName(tools) {
    const named = new Map();
    for (const tool of tools) {
        const name = (0,json/* stringMember */.sk)(tool, "name");
        if (name !== undefined && !named.has(name))
            named.set(name, tool);
    }
    return named;
}
function clientMatcher(patterns) {
    const parts = patterns.map((pattern) => pattern.split("*"));
    return (client) => parts.some((pieces) => matchesPieces(client, pieces));
}
/** Whether a text is these pieces in order with anything between them; by search, so that no pattern can backtrack. */
function matchesPieces(text, pieces) {
    const [head = "", ...rest] = pieces;
    const tail = rest.pop();
    if (tail === undefined)
        return text === head;
    if (!text.startsWith(head) || !text.endsWith(tail) || text.length < head.length + tail.length)
        return false;
    let from = head.length;
    const end = text.length - tail.length;
    for (const piece of rest) {
        const found = text.indexOf(piece, from);
        if (found < 0 || found + piece.length > end)
            return false;
        from = found + piece.length;
    }
    return true;
}

// EXTERNAL MODULE: ./.build/shared/usage/usage-words.js
var usage_words = __webpack_require__(10153);
;// CONCATENATED MODULE: ./.build/shared/usage/replay-recordings.js







/** Unreadable records that a report and an error name. */
const NAMED = 5;
/**
 * A recording with more unreadable records than this share of it is refused; the last line of a log that was cut off is not
 * enough for that.
 */
const MOST_UNREADABLE = 0.01;
/**
 * Reads recordings and replays their calls against both contracts. Throws a ConfigurationError for a file that cannot be read,
 * holds no call or too much that is none, and when no call is to a tool of the baseline: from nothing nobody may conclude that
 * nothing is used. `today` as YYYY-MM-DD: later calls have no time.
 */
async function replayRecordings({ recordings, policy }, sides, options = {}) {
    const latest = options.today === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(options.today) + 2 * times/* DAY */.d_;
    const replayer = new Replayer(sides.baseline, sides.candidate, {
        excludeClients: policy["exclude-clients"] ?? [],
        formats: options.formats ?? "annotation",
        latest,
    });
    const first = [];
    let unreadable = 0;
    for (const recording of recordings) {
        const read = await replayOne(recording, replayer, options.limits ?? READ_LIMITS);
        unreadable += read.unreadable;
        first.push(...read.first.map((problem) => ({ recording: recording.name, ...problem })));
    }
    const replay = replayer.result();
    const names = recordings.map(({ name }) => name);
    refuseForeign(replay, names);
    return { replay, read: { recordings: names, unreadable: { records: unreadable, first: first.slice(0, NAMED) } } };
}
async function replayOne(recording, replayer, limits) {
    const first = [];
    const count = { records: 0, calls: 0, unreadable: 0 };
    try {
        if ((await (0,promises_.stat)(recording.path)).isDirectory())
            throw refused(recording, "it is a folder; name a file");
        for await (const batch of readCalls(recording.path, limits)) {
            for (const call of batch.calls)
                replayer.add(call);
            first.push(...batch.unreadable.slice(0, NAMED - first.length));
            count.records += batch.records;
            count.calls += batch.calls.length;
            count.unreadable += batch.unreadable.length;
        }
    }
    catch (error) {
        throw readingError(error, recording, limits);
    }
    refuseUnusable(recording, count, first);
    return { unreadable: count.unreadable, first };
}
function refuseUnusable(recording, { records, calls, unreadable }, first) {
    const where = first.map(({ line, problem }) => `line ${line} ${problem}`).join(", ");
    if (calls === 0) {
        const found = records === 0 ? "it is empty" : `of its ${records} records none is a call of a tool`;
        const reasons = where === "" ? "" : ` (${where})`;
        throw refused(recording, `${found}${reasons}; ${FORMS}`);
    }
    if (unreadable > Math.max(1, records * MOST_UNREADABLE)) {
        const share = `${unreadable} of its ${records} records cannot be read, more than ${MOST_UNREADABLE * 100} %`;
        throw refused(recording, `${share} (${where}); take out what is not of MCP, or record again`);
    }
}
const FORMS = "give one JSON object a line: {tool, arguments, client?, count?, at?}, spans of OpenTelemetry as OTLP JSON, or JSON-RPC messages of MCP";
function refuseForeign(replay, names) {
    if (replay.calls > 0)
        return;
    const files = names.join(", ");
    if (replay.unknownTools === 0)
        throw new configuration_error/* ConfigurationError */.j1(`The recorded calls in ${files} cannot be used: all of ${replay.excluded} are of clients that usage.exclude-clients leaves out; record other clients, too.`);
    const some = replay.foreign.names.map(usage_words/* quotedName */.aH).join(", ");
    const named = some === "" ? "" : ` (they name ${some})`;
    throw new configuration_error/* ConfigurationError */.j1(`The recorded calls in ${files} cannot be used: none of ${replay.unknownTools} is to a tool of the baseline${named}; record calls to this server, with the names of its tools as it lists them.`);
}
function readingError(error, recording, { totalBytes }) {
    if (error instanceof configuration_error/* ConfigurationError */.j1)
        return error;
    if (error instanceof TooManyBytes)
        return refused(recording, `it holds more than ${totalBytes} bytes; give calls of fewer days, or add them up with count`);
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR")
        return refused(recording, "there is no such file; check the path");
    if (code?.startsWith("Z_") === true)
        return refused(recording, "it is not whole as gzip; pack it again");
    if (code !== undefined)
        return refused(recording, `it cannot be read (${code}); check that it may be read`);
    return error instanceof Error ? error : new Error(String(error));
}
/** The code of a failed system call or of a failed unpacking; errors of Node.js can be of another realm. */
function codeOf(error) {
    if (typeof error !== "object" || error === null || !("code" in error))
        return undefined;
    return typeof error.code === "string" ? error.code : undefined;
}
function refused({ name }, problem) {
    return new configuration_error/* ConfigurationError */.j1(`The recorded calls in ${name} cannot be used: ${problem}.`);
}


/***/ })

};
