/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ (function(module) {

module.exports = process.getBuiltinModule("assert");

/***/ }),

/***/ 20181:
/***/ (function(module) {

module.exports = process.getBuiltinModule("buffer");

/***/ }),

/***/ 35317:
/***/ (function(module) {

module.exports = process.getBuiltinModule("child_process");

/***/ }),

/***/ 76982:
/***/ (function(module) {

module.exports = process.getBuiltinModule("crypto");

/***/ }),

/***/ 72250:
/***/ (function(module) {

module.exports = process.getBuiltinModule("dns");

/***/ }),

/***/ 24434:
/***/ (function(module) {

module.exports = process.getBuiltinModule("events");

/***/ }),

/***/ 79896:
/***/ (function(module) {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 91943:
/***/ (function(module) {

module.exports = process.getBuiltinModule("fs/promises");

/***/ }),

/***/ 58611:
/***/ (function(module) {

module.exports = process.getBuiltinModule("http");

/***/ }),

/***/ 85675:
/***/ (function(module) {

module.exports = process.getBuiltinModule("http2");

/***/ }),

/***/ 65692:
/***/ (function(module) {

module.exports = process.getBuiltinModule("https");

/***/ }),

/***/ 69278:
/***/ (function(module) {

module.exports = process.getBuiltinModule("net");

/***/ }),

/***/ 34589:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:assert");

/***/ }),

/***/ 16698:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:buffer");

/***/ }),

/***/ 31421:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:child_process");

/***/ }),

/***/ 37540:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:console");

/***/ }),

/***/ 77598:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 53053:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:dns");

/***/ }),

/***/ 78474:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:events");

/***/ }),

/***/ 73024:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 51455:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 32467:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:http2");

/***/ }),

/***/ 44708:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:https");

/***/ }),

/***/ 77030:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:net");

/***/ }),

/***/ 48161:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:os");

/***/ }),

/***/ 76760:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 643:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:process");

/***/ }),

/***/ 41792:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:querystring");

/***/ }),

/***/ 80481:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:readline");

/***/ }),

/***/ 57075:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 38321:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:tls");

/***/ }),

/***/ 73136:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:url");

/***/ }),

/***/ 57975:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 73429:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:util/types");

/***/ }),

/***/ 78877:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:v8");

/***/ }),

/***/ 8333:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:vm");

/***/ }),

/***/ 75919:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ (function(module) {

module.exports = process.getBuiltinModule("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function(module) {

module.exports = process.getBuiltinModule("os");

/***/ }),

/***/ 16928:
/***/ (function(module) {

module.exports = process.getBuiltinModule("path");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = process.getBuiltinModule("process");

/***/ }),

/***/ 83480:
/***/ (function(module) {

module.exports = process.getBuiltinModule("querystring");

/***/ }),

/***/ 2203:
/***/ (function(module) {

module.exports = process.getBuiltinModule("stream");

/***/ }),

/***/ 13193:
/***/ (function(module) {

module.exports = process.getBuiltinModule("string_decoder");

/***/ }),

/***/ 53557:
/***/ (function(module) {

module.exports = process.getBuiltinModule("timers");

/***/ }),

/***/ 64756:
/***/ (function(module) {

module.exports = process.getBuiltinModule("tls");

/***/ }),

/***/ 52018:
/***/ (function(module) {

module.exports = process.getBuiltinModule("tty");

/***/ }),

/***/ 87016:
/***/ (function(module) {

module.exports = process.getBuiltinModule("url");

/***/ }),

/***/ 39023:
/***/ (function(module) {

module.exports = process.getBuiltinModule("util");

/***/ }),

/***/ 43106:
/***/ (function(module) {

module.exports = process.getBuiltinModule("zlib");

/***/ }),

/***/ 30667:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ EXIT_HELP),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/** What the command line answers to the shell that called it; what it does after a signal, {@link Interrupted} says. */
const EXIT = {
    /** The gate passes; the command did what it was asked for. */
    pass: 0,
    /** The gate says no. */
    fail: 1,
    /** Wrong usage or configuration: nothing was compared. */
    usage: 2,
    /** A side could not be obtained, or not enough of it to decide. */
    unknown: 3,
};
/** The part of `--help` that explains the exit status of a command that compares or captures. */
const EXIT_HELP = `
Exit status:
  0  the gate passes
  1  the gate says no
  2  wrong usage or configuration
  3  a side could not be obtained, or not enough of it to decide
  130, 143  ended by SIGINT (Ctrl-C), by SIGTERM
`;


/***/ }),

/***/ 62153:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/shared/mcp/capture-error.js
var capture_error = __nccwpck_require__(23964);
// EXTERNAL MODULE: ./.build/shared/mcp/interruption.js
var mcp_interruption = __nccwpck_require__(31206);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __nccwpck_require__(68304);
// EXTERNAL MODULE: ./.build/shared/promotion/ledger.js
var ledger = __nccwpck_require__(39843);
;// CONCATENATED MODULE: ./.build/cli/engine.js
/** Bytes of bytecode that a function runs before V8 optimizes it. */
const BYTES_BEFORE_OPTIMIZING = 1_000_000;
/**
 * Has the engine of Node.js 20 (V8 11) optimize only what runs long. By itself it hands a function to its optimizing compiler
 * after 67,584 bytes of bytecode, which costs a process of a second or two more than it gains; later engines have a cheap
 * compiler in between and no such setting. To be called once, before the work starts.
 */
function tuneEngine(v8 = process.versions.v8, setFlags = (flags) => process.getBuiltinModule("node:v8").setFlagsFromString(flags)) {
    if (v8.startsWith("11."))
        setFlags(`--interrupt-budget=${BYTES_BEFORE_OPTIMIZING}`);
}

// EXTERNAL MODULE: ./.build/cli/exit.js
var exit = __nccwpck_require__(30667);
;// CONCATENATED MODULE: ./.build/cli/output-error.js
/** What was to be written could not be: there is no answer for whoever asked. The message names the place and the next step. */
class OutputError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = "OutputError";
    }
}

// EXTERNAL MODULE: ./.build/shared/gates/write-problem.js
var write_problem = __nccwpck_require__(21520);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./.build/cli/standard-stream.js

/**
 * The stream with this number. Until `open`, texts for a pipe or a file are written without `process.stdout` and
 * `process.stderr`: these load the sockets of Node.js first, a fifth of what `--help` takes over bare Node.js.
 */
function standardStream(descriptor) {
    let stream;
    const open = () => {
        // Whoever writes is told by the callback; without a listener an error would end the process.
        stream ??= (descriptor === 1 ? process.stdout : process.stderr).on("error", () => { });
        return stream;
    };
    const isTerminal = () => (stream !== undefined || !isPipeOrFile(descriptor)) && open().isTTY === true;
    return {
        isTerminal,
        columns: () => (isTerminal() ? open().columns : undefined),
        write: (text, done) => {
            const bytes = Buffer.from(text);
            const rest = stream === undefined && isPipeOrFile(descriptor) ? writeAtOnce(descriptor, bytes) : bytes;
            if (rest.length === 0)
                return done();
            open().write(rest, (error) => (error == null || isBrokenPipe(error) ? done() : done(error)));
        },
        open,
    };
}
/**
 * Writes as much as the descriptor takes without waiting, and answers the rest: all of it when writing fails. The streams of
 * Node.js know how to wait for a slow reader, and what is an error.
 */
function writeAtOnce(descriptor, bytes) {
    let written = 0;
    try {
        while (written < bytes.length)
            written += (0,external_node_fs_.writeSync)(descriptor, bytes, written);
    }
    catch {
        // A full pipe, a reader that has gone, a full disk: the stream meets it again.
    }
    return bytes.subarray(written);
}
function isPipeOrFile(descriptor) {
    try {
        const kind = (0,external_node_fs_.fstatSync)(descriptor);
        return kind.isFIFO() || kind.isSocket() || kind.isFile();
    }
    catch {
        return false;
    }
}
/** After a broken pipe the stream is destroyed, and says so to whoever goes on writing. */
function isBrokenPipe(error) {
    return error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED";
}

;// CONCATENATED MODULE: ./.build/cli/terminal.js



/** The terminal of this process, whose streams are made when they are needed. */
function processTerminal() {
    const output = standardStream(1);
    const errors = standardStream(2);
    return {
        environment: process.env,
        directory: process.cwd(),
        get colour() {
            return wantsColour(process.env, output.isTerminal());
        },
        get columns() {
            return output.columns();
        },
        get interactive() {
            return errors.isTerminal();
        },
        write: (text) => new Promise((resolve, reject) => {
            output.write(text, (error) => (error === undefined ? resolve() : reject(outputError(error))));
        }),
        note: (text) => errors.write(text, () => { }),
        get confirm() {
            return errors.isTerminal() && process.stdin.isTTY ? askYesOrNo : undefined;
        },
        open: () => {
            output.open();
            errors.open();
        },
    };
}
/** One line of standard input. Its end, as by Ctrl-D, is a no, to every further question as well. */
async function askYesOrNo(question) {
    if (process.stdin.readableEnded)
        return false;
    const { createInterface } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 80481, 19));
    // As a terminal of its own it would take Ctrl-C for itself.
    const lines = createInterface({ input: process.stdin, terminal: false });
    process.stderr.write(`${question} [y/N] `);
    try {
        const answer = await new Promise((resolve) => {
            lines.once("line", resolve);
            lines.once("close", () => resolve(undefined));
        });
        if (answer === undefined)
            process.stderr.write("\n");
        return /^y(?:es)?$/i.test(answer?.trim() ?? "");
    }
    finally {
        lines.close();
        process.stdin.pause();
    }
}
function outputError(cause) {
    return new OutputError(`Standard output cannot be written: ${(0,write_problem/* writeProblem */.b)(cause)}; what it holds is not whole. Write it to another place.`, { cause });
}
/**
 * Whether to colour: NO_COLOR (any text, no-color.org) wins, then FORCE_COLOR (`0` and `false` say no), then whether the
 * output is a terminal that knows colours.
 */
function wantsColour(environment, isTerminal) {
    if ((environment.NO_COLOR ?? "") !== "")
        return false;
    const forced = environment.FORCE_COLOR;
    if (forced !== undefined && forced !== "")
        return forced !== "0" && forced !== "false";
    return isTerminal && environment.TERM !== "dumb";
}

;// CONCATENATED MODULE: ./.build/cli/main.js








/** The command line: reads the arguments of this process, sets its exit status, and lets it end by itself. */
async function main(version) {
    const terminal = processTerminal();
    const interruption = new mcp_interruption/* Interruption */._n({
        // What a person watches is a line of progress, which is over now.
        tell: (words) => terminal.note(`${terminal.interactive ? "\r\u001b[K" : ""}mcp-gates: ${words}\n`),
    });
    const beforeCommand = () => {
        tuneEngine();
        terminal.open();
        interruption.listen();
    };
    try {
        // The one question that is asked in loops and health checks needs no parser.
        if (process.argv.length === 3 && process.argv[2] === "--version")
            return await terminal.write(`${version}\n`);
        const { runProgram } = await Promise.all(/* import() */[__nccwpck_require__.e(8179), __nccwpck_require__.e(6388)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96388));
        process.exitCode = await runProgram(process.argv.slice(2), { terminal, version, interruption, beforeCommand });
    }
    catch (error) {
        process.exitCode = await explain(error, terminal);
    }
}
/** Says on standard error what went wrong, in one paragraph, and answers the exit status. */
async function explain(error, terminal) {
    // It was told when it happened.
    if (error instanceof mcp_interruption/* Interrupted */.j$)
        return error.status;
    const { escapeTerminal, visibleText } = await __nccwpck_require__.e(/* import() */ 2322).then(__nccwpck_require__.bind(__nccwpck_require__, 12322));
    const message = error instanceof Error ? error.message : String(error);
    const wantsStack = (terminal.environment.MCP_GATES_DEBUG ?? "") !== "";
    const stack = wantsStack && error instanceof Error ? `${visibleText(error.stack ?? "")}\n` : "";
    if (error instanceof configuration_error/* ConfigurationError */.j1) {
        terminal.note(`mcp-gates: ${visibleText(message)}\n${stack}`);
        return exit/* EXIT */.d.usage;
    }
    if (error instanceof capture_error/* CaptureError */.$3) {
        terminal.note(`mcp-gates: ${escapeTerminal(message)}\n${stack}`);
        return WRONG_REQUESTS.includes(error.code) ? exit/* EXIT */.d.usage : exit/* EXIT */.d.unknown;
    }
    if (error instanceof OutputError || error instanceof ledger/* LedgerError */.oy) {
        terminal.note(`mcp-gates: ${escapeTerminal(message)}\n${stack}`);
        return exit/* EXIT */.d.unknown;
    }
    const hint = wantsStack ? "" : "; set MCP_GATES_DEBUG=1 to see where";
    terminal.note(`mcp-gates: this is a fault of mcp-gates, please report it${hint}: ${escapeTerminal(message)}\n${stack}`);
    return exit/* EXIT */.d.unknown;
}
/** Codes of a CaptureError that say how a side was asked for, not how it answered. */
const WRONG_REQUESTS = ["target", "headers"];


/***/ }),

/***/ 21520:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ writeProblem)
/* harmony export */ });
/** Why the system did not take a file or a text, in words where its code has some. */
function writeProblem(error) {
    const { code, message } = error;
    if (code === "EACCES" || code === "EPERM" || code === "EROFS")
        return `no permission (${code})`;
    if (code === "ENOTDIR" || code === "EEXIST")
        return `a part of its path is a file, not a folder (${code})`;
    if (code === "ENOENT")
        return "its folder cannot be made there (ENOENT)";
    if (code === "ENOSPC")
        return "the disk is full (ENOSPC)";
    return message;
}


/***/ }),

/***/ 23964:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ CaptureError),
/* harmony export */   s6: () => (/* binding */ captureErrorWithin)
/* harmony export */ });
/* unused harmony export CAPTURE_ERROR_CODES */
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77195);

/** Every cause for which a side cannot be obtained. The ids are stable: other programs decide by them. */
const CAPTURE_ERROR_CODES = (/* unused pure expression or super */ null && ([
    "target",
    "headers",
    "not-found",
    "document",
    "git",
    "dns",
    "connect",
    "tls",
    "redirect",
    "unauthorized",
    "forbidden",
    "rate-limited",
    "http-status",
    "not-mcp",
    "invalid-json",
    "timeout",
    "exited",
    "stdout-noise",
    "version",
    "protocol",
    "invalid-list",
    "non-deterministic",
    "pages",
    "bytes",
    "structure",
    "depth",
    "ambiguous",
    "cancelled",
]));
/** Why a side could not be obtained: one stable code per cause, a message that names side, target and next step. */
class CaptureError extends Error {
    code;
    /** The part of the message between the side and the next step, where it has these parts. */
    problem;
    constructor(code, message, options) {
        super(message, options);
        this.name = "CaptureError";
        this.code = code;
        this.problem = options?.problem;
    }
}
/** The first {@link CaptureError} in an error and its causes; transports wrap what passes through them. */
function captureErrorWithin(error) {
    let current = error;
    // Eight is deeper than any library wraps; a cause that points back at its own error must not spin for ever.
    for (let level = 0; level < 8; level++) {
        if (current instanceof CaptureError)
            return current;
        current = (0,_thrown_js__WEBPACK_IMPORTED_MODULE_0__/* .thrownProperty */ .sI)(current, "cause");
    }
    return undefined;
}


/***/ }),

/***/ 31206:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ Interruption),
/* harmony export */   j$: () => (/* binding */ Interrupted)
/* harmony export */ });
/* unused harmony export LEAVING_MILLISECONDS */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78474);

/** What a shell is answered by a process that a signal has ended: 128 and the signal's number (POSIX). */
const STATUS = { SIGINT: 130, SIGTERM: 143 };
const SIGNALS = ["SIGINT", "SIGTERM"];
/**
 * How long the servers may take to be left: a handshake and one DELETE, far away and slow. A person who has pressed Ctrl-C waits
 * no longer, and a runner of GitHub sends SIGTERM 7.5 s after SIGINT and kills 2.5 s after that.
 */
const LEAVING_MILLISECONDS = 2000;
/** This process was asked to end while it had something to leave, and has left it. */
class Interrupted extends Error {
    /** What the process answers to whoever started it. */
    status;
    constructor(signal) {
        super(`interrupted by ${signal}`);
        this.name = "Interrupted";
        this.status = STATUS[signal];
    }
}
/**
 * What happens when this process is asked to end, by SIGINT or SIGTERM; one for a process. It ends at once, and its children with
 * it (see {@link Child}), unless there is something to leave: sessions at servers outlive those who have opened them.
 */
class Interruption {
    #tell;
    #process;
    #controller = new AbortController();
    #works = 0;
    constructor(ports) {
        this.#tell = ports.tell;
        this.#process = ports.process ?? process;
        // Every probe under way listens; that is no leak.
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, this.#controller.signal);
    }
    /** From now on the signals come here, until the returned function is called. */
    listen() {
        const listener = (heard) => this.#end(heard);
        for (const signal of SIGNALS)
            this.#process.on(signal, listener);
        return () => {
            for (const signal of SIGNALS)
                this.#process.off(signal, listener);
        };
    }
    /**
     * The outcome of work that has something to leave. When the process is asked to end, `cancel` is aborted, and the work has
     * {@link LEAVING_MILLISECONDS} to leave; then, whatever came of it, Interrupted is thrown. A second signal ends the process at
     * once.
     */
    async during(work) {
        const { signal } = this.#controller;
        this.#works += 1;
        try {
            return await work(signal);
        }
        finally {
            this.#works -= 1;
            signal.throwIfAborted();
        }
    }
    #end(heard) {
        const end = () => this.#process.exit(STATUS[heard]);
        if (this.#works === 0 || this.#controller.signal.aborted) {
            end();
            return;
        }
        this.#controller.abort(new Interrupted(heard));
        const seconds = LEAVING_MILLISECONDS / 1000;
        this.#tell(`interrupted by ${heard}: the servers are left, within ${seconds} s; another signal ends this at once`);
        const late = setTimeout(() => {
            this.#tell(`not every server could be left within ${seconds} s`);
            end();
        }, LEAVING_MILLISECONDS);
        // It is for what does not end by itself.
        late.unref();
    }
}


/***/ }),

/***/ 77195:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ thrownName),
/* harmony export */   kZ: () => (/* binding */ thrownText),
/* harmony export */   md: () => (/* binding */ thrownCode),
/* harmony export */   sI: () => (/* binding */ thrownProperty)
/* harmony export */ });
/** A property of anything that was thrown. Errors may come from another realm, where `instanceof` says nothing. */
function thrownProperty(error, name) {
    return typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined;
}
/** The `code` of an error of the system or a library, when it is a text. */
function thrownCode(error) {
    const code = thrownProperty(error, "code");
    return typeof code === "string" ? code : undefined;
}
/** The name of an error's kind; empty for what is no error. */
function thrownName(error) {
    const name = thrownProperty(error, "name");
    return typeof name === "string" ? name : "";
}
/** The message of anything that was thrown. */
function thrownText(error) {
    const message = thrownProperty(error, "message");
    return typeof message === "string" ? message : String(error);
}


/***/ }),

/***/ 68304:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ InvalidDocument),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   wL: () => (/* binding */ problemsMessage)
/* harmony export */ });
/**
 * Something that the user wrote is wrong: an input, the policy, the way a workflow starts a gate. The message names the
 * thing, the place and the next step, and is shown as it stands, without a stack. Every other error is a fault.
 */
class ConfigurationError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = "ConfigurationError";
    }
}
/** Joins what was found wrong into one message: a sentence when it is one thing, a list below a heading when more. */
function problemsMessage(heading, problems) {
    if (problems.length === 1)
        return `${heading}: ${problems[0]}`;
    return `${heading}, ${problems.length} problems:\n${problems.map((problem) => `- ${problem}`).join("\n")}`;
}
/** A file is not what it must be. The message is for people; the problems are the same, for programs. */
class InvalidDocument extends ConfigurationError {
    problems;
    constructor(heading, problems) {
        super(problemsMessage(heading, problems.map(placedMessage)));
        this.problems = problems;
    }
}
function placedMessage({ line, column, message }) {
    return line === undefined ? message : `line ${line}, column ${column}: ${message}`;
}


/***/ }),

/***/ 39843:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ isServing),
/* harmony export */   aR: () => (/* binding */ DEPLOYMENT_OUTCOMES),
/* harmony export */   gn: () => (/* binding */ isUnderWay),
/* harmony export */   oy: () => (/* binding */ LedgerError)
/* harmony export */ });
/**
 * How a deployment ends: it serves; it did not come to serve; what was there before serves again; or nobody knows, because its job
 * died.
 */
const DEPLOYMENT_OUTCOMES = ["success", "failure", "rolled-back", "abandoned"];
/** A ledger that cannot be read or written; `message` is for people, and says what to do. */
class LedgerError extends Error {
    name = "LedgerError";
}
/** Whether a deployment has started and not ended. */
function isUnderWay({ events }) {
    return !events.some(({ kind }) => kind === "succeeded" || kind === "ended" || kind === "replaced");
}
/** Whether a deployment serves, as far as the record tells. */
function isServing({ events }) {
    const last = events.findLast(({ kind }) => kind !== "verified");
    return last?.kind === "succeeded";
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ startCli),
/* harmony export */   R: () => (/* binding */ startAction)
/* harmony export */ });
const actions = {
  "capture-contract": () => Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(4119), __nccwpck_require__.e(6421), __nccwpck_require__.e(216), __nccwpck_require__.e(3286)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3286)),
  "notify": () => Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(4119), __nccwpck_require__.e(6421), __nccwpck_require__.e(5880)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35880)),
  "promote-environment": () => Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(4119), __nccwpck_require__.e(6421), __nccwpck_require__.e(216), __nccwpck_require__.e(8651)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48651)),
  "protocol-probe": () => Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(4119), __nccwpck_require__.e(6421), __nccwpck_require__.e(216), __nccwpck_require__.e(5070), __nccwpck_require__.e(9238)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79238)),
  "schema-diff-gate": () => Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(4119), __nccwpck_require__.e(6421), __nccwpck_require__.e(216), __nccwpck_require__.e(7566)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57566)),
  "verify-change-ticket": () => Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(4119), __nccwpck_require__.e(6421), __nccwpck_require__.e(7486)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7486)),
};
async function startAction(name) {
  const [{ runAction }, { main }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(6421), __nccwpck_require__.e(7880)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57880)), actions[name]()]);
  await runAction(main);
}
async function startCli(version) {
  const { main } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 62153));
  await main(version);
}

var __webpack_exports__startAction = __webpack_exports__.R;
var __webpack_exports__startCli = __webpack_exports__.P;
export { __webpack_exports__startAction as startAction, __webpack_exports__startCli as startCli };
