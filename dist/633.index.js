export const id = 633;
export const ids = [633];
export const modules = {

/***/ 30667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ EXIT_HELP),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/** What the command line answers to the shell that called it. */
const EXIT = {
    /** The gate passes; the command did what it was asked for. */
    pass: 0,
    /** The gate says no. */
    fail: 1,
    /** Wrong usage or configuration: nothing was compared. */
    usage: 2,
    /** A side could not be obtained, or not enough of it to decide. */
    unknown: 3,
    /** Interrupted (128 + SIGINT). */
    interrupted: 130,
    /** Ended from outside (128 + SIGTERM). */
    terminated: 143,
};
/** The part of `--help` that explains the exit status of a command that compares or captures. */
const EXIT_HELP = `
Exit status:
  0  the gate passes
  1  the gate says no
  2  wrong usage or configuration
  3  a side could not be obtained, or not enough of it to decide
`;


/***/ }),

/***/ 23633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/shared/mcp/capture-error.js
var capture_error = __webpack_require__(23964);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/cli/exit.js
var exit = __webpack_require__(30667);
;// CONCATENATED MODULE: ./.build/cli/terminal.js
/** The terminal of this process. Call once: it listens for readers that go away (`mcp-gates diff … | head`). */
function processTerminal() {
    process.stdout.on("error", ignoreBrokenPipe);
    process.stderr.on("error", ignoreBrokenPipe);
    return {
        environment: process.env,
        directory: process.cwd(),
        colour: wantsColour(process.env, process.stdout.isTTY === true),
        columns: process.stdout.isTTY === true ? process.stdout.columns : undefined,
        interactive: process.stderr.isTTY === true,
        write: (text) => new Promise((resolve) => void process.stdout.write(text, () => resolve())),
        note: (text) => void process.stderr.write(text),
    };
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
function ignoreBrokenPipe(error) {
    if (error.code !== "EPIPE")
        throw error;
}

;// CONCATENATED MODULE: ./.build/cli/main.js




/** The command line: reads the arguments of this process, sets its exit status, and lets it end by itself. */
async function main(version) {
    const terminal = processTerminal();
    // The one question that is asked in loops and health checks needs no parser.
    if (process.argv.length === 3 && process.argv[2] === "--version")
        return await terminal.write(`${version}\n`);
    // Children are ended by whoever started them, on "exit".
    process.once("SIGINT", () => process.exit(exit/* EXIT */.d.interrupted));
    process.once("SIGTERM", () => process.exit(exit/* EXIT */.d.terminated));
    try {
        const { runProgram } = await Promise.all(/* import() */[__webpack_require__.e(179), __webpack_require__.e(652)]).then(__webpack_require__.bind(__webpack_require__, 96652));
        process.exitCode = await runProgram(process.argv.slice(2), { terminal, version });
    }
    catch (error) {
        process.exitCode = await explain(error, terminal);
    }
}
/** Says on standard error what went wrong, in one paragraph, and answers the exit status. */
async function explain(error, terminal) {
    const { escapeTerminal, visibleText } = await __webpack_require__.e(/* import() */ 322).then(__webpack_require__.bind(__webpack_require__, 12322));
    const message = error instanceof Error ? error.message : String(error);
    const wantsStack = (terminal.environment.MCP_GATES_DEBUG ?? "") !== "";
    const stack = wantsStack && error instanceof Error ? `${visibleText(error.stack ?? "")}\n` : "";
    if (error instanceof configuration_error/* ConfigurationError */.j) {
        terminal.note(`mcp-gates: ${visibleText(message)}\n${stack}`);
        return exit/* EXIT */.d.usage;
    }
    if (error instanceof capture_error/* CaptureError */.$3) {
        terminal.note(`mcp-gates: ${escapeTerminal(message)}\n${stack}`);
        return WRONG_REQUESTS.includes(error.code) ? exit/* EXIT */.d.usage : exit/* EXIT */.d.unknown;
    }
    const hint = wantsStack ? "" : "; set MCP_GATES_DEBUG=1 to see where";
    terminal.note(`mcp-gates: this is a fault of mcp-gates, please report it${hint}: ${escapeTerminal(message)}\n${stack}`);
    return exit/* EXIT */.d.unknown;
}
/** Codes of a CaptureError that say how a side was asked for, not how it answered. */
const WRONG_REQUESTS = ["target", "headers"];


/***/ }),

/***/ 23964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ CaptureError),
/* harmony export */   s6: () => (/* binding */ captureErrorWithin)
/* harmony export */ });
/* unused harmony export CAPTURE_ERROR_CODES */
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77195);

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
    "depth",
    "ambiguous",
    "cancelled",
]));
/** Why a side could not be obtained: one stable code per cause, a message that names side, target and next step. */
class CaptureError extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.name = "CaptureError";
        this.code = code;
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

/***/ 77195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ConfigurationError),
/* harmony export */   w: () => (/* binding */ problemsMessage)
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


/***/ })

};
