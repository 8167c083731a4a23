export const id = 532;
export const ids = [532];
export const modules = {

/***/ 9680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(481);
/* harmony import */ var shell_quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6591);
/* harmony import */ var _examples_support_desk_releases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8458);
/* harmony import */ var _shared_gates_contract_gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1783);
/* harmony import */ var _shared_report_formats_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7469);
/* harmony import */ var _output_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4957);
/* harmony import */ var _report_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(562);










/** The files of the demo, by the format that they hold. */
const FILES = { markdown: "report.md", json: "report.json", sarif: "report.sarif", junit: "report.junit.xml" };
/** Milliseconds within which the example server has to listen. */
const START_PATIENCE = 10_000;
/**
 * Runs the contract gate on two real servers, each a process of its own: the first release over standard input and
 * output, the second over HTTP. Prints the report and writes every format of it into `folder`.
 */
async function demo(folder, session) {
    const { terminal } = session;
    const started = performance.now();
    const program = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(process.argv[1] ?? "");
    const { address, stop } = await startOverHttp(program, "v2");
    try {
        const report = await (0,_shared_gates_contract_gate_js__WEBPACK_IMPORTED_MODULE_6__/* .runContractGate */ .P)({
            baseline: { ...stdioSide(program, "v1", terminal.directory), directory: terminal.directory },
            candidate: { target: address, directory: terminal.directory },
            declaredVersions: "server-info",
        });
        await terminal.write(await (0,_shared_report_formats_js__WEBPACK_IMPORTED_MODULE_9__/* .renderReport */ .B)(report, "text", (0,_report_options_js__WEBPACK_IMPORTED_MODULE_8__/* .reportOptions */ .l)({ candidate: address, toFile: false, session })));
        for (const format of ["markdown", "json", "sarif", "junit"]) {
            const text = await (0,_shared_report_formats_js__WEBPACK_IMPORTED_MODULE_9__/* .renderReport */ .B)(report, format, (0,_report_options_js__WEBPACK_IMPORTED_MODULE_8__/* .reportOptions */ .l)({ candidate: address, toFile: true, session }));
            await (0,_output_file_js__WEBPACK_IMPORTED_MODULE_7__/* .writeOutputFile */ .B)(terminal.directory, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, FILES[format]), text);
        }
        await terminal.write(`\n${closingLine(report, folder, (performance.now() - started) / 1000)}\n`);
    }
    finally {
        stop();
    }
}
/** The words that start this very program again, written as a person would; the child finds our own Node first. */
function stdioSide(program, release, directory) {
    const words = ["node", (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(directory, program), "example", release];
    const path = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath), process.env.PATH ?? ""].join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
    return { target: `stdio:${(0,shell_quote__WEBPACK_IMPORTED_MODULE_4__.quote)(words)}`, environment: { PATH: path } };
}
async function startOverHttp(program, release) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [program, "example", release, "--http"], { stdio: ["ignore", "pipe", "pipe"] });
    const stop = () => void child.kill();
    // The program may be interrupted, and then runs no finally.
    process.once("exit", stop);
    try {
        return { address: await addressOf(child), stop };
    }
    catch (error) {
        stop();
        throw error;
    }
}
/** The address on the line that the child prints once it listens. Throws with what it wrote to standard error. */
function addressOf(child) {
    return new Promise((resolve, reject) => {
        let complaints = "";
        const fail = (what) => {
            clearTimeout(timer);
            reject(new Error(`the example server ${what}${complaints === "" ? "" : `: ${complaints.trim()}`}`));
        };
        const timer = setTimeout(() => fail(`did not listen within ${START_PATIENCE / 1000} s`), START_PATIENCE);
        child.stderr?.setEncoding("utf8").on("data", (text) => {
            complaints += text;
        });
        child.once("error", (error) => fail(`could not be started (${error.message})`));
        child.once("close", (status) => fail(`ended with exit status ${status}`));
        if (child.stdout === null)
            return fail("has no standard output");
        (0,node_readline__WEBPACK_IMPORTED_MODULE_3__.createInterface)(child.stdout).once("line", (line) => {
            const [, address] = /^Listening on (\S+)$/.exec(line) ?? [];
            if (address === undefined)
                return fail(`said "${line}" instead of its address`);
            clearTimeout(timer);
            resolve(address);
        });
    });
}
function closingLine({ decision, summary }, folder, seconds) {
    const { v1, v2 } = _examples_support_desk_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .SUPPORT_DESK_RELEASES */ .j;
    const says = decision === "pass" ? "yes" : decision === "fail" ? "no" : "that it cannot tell";
    return (`Started support-desk ${v1} over stdio and ${v2} over HTTP, captured and compared both in ${seconds.toFixed(1)} s: ` +
        `the gate says ${says} (${summary.breaking} breaking). ` +
        `Reports: ${Object.values(FILES)
            .map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file))
            .join(", ")}`);
}


/***/ }),

/***/ 4957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeOutputFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8304);




/**
 * Writes a file whole or not at all: a temporary file beside it takes the text and then its name. Missing folders are
 * made; a symbolic link keeps its place and its target is replaced. Throws a ConfigurationError that names the file.
 */
async function writeOutputFile(directory, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, file);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await replaceFile(await targetOf(path), text);
    }
    catch (error) {
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`Cannot write ${path}: ${reasonOf(error)}; name another file with --output`, {
            cause: error,
        });
    }
    return path;
}
async function replaceFile(path, text) {
    // Replacing a device or a pipe by a file is never meant: /dev/stdout, >(process substitution).
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (existing !== undefined && !existing.isFile()) {
        if (existing.isDirectory())
            throw new Error("it is a folder");
        return await writeThrough(path, text);
    }
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, "wx", existing?.mode ?? 0o666);
        try {
            await handle.writeFile(text);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}
async function writeThrough(path, text) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "w");
    try {
        await handle.writeFile(text);
    }
    finally {
        await handle.close();
    }
}
async function targetOf(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path);
}
function reasonOf(error) {
    const { code, message } = error;
    if (code === "EACCES" || code === "EPERM" || code === "EROFS")
        return `no permission (${code})`;
    if (code === "ENOTDIR" || code === "EEXIST")
        return `a part of its path is a file, not a folder (${code})`;
    if (code === "ENOSPC")
        return "the disk is full (ENOSPC)";
    return message;
}


/***/ }),

/***/ 562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ reportOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2472);


/** How a report is rendered here: for the terminal that we write to, or for a file, which has neither colour nor width. */
function reportOptions(request) {
    const { terminal, version } = request.session;
    const artifact = artifactOf(request.candidate, terminal.directory);
    return {
        version,
        ...(artifact === undefined ? {} : { artifact }),
        ...(request.toFile ? {} : { colour: terminal.colour }),
        ...(request.toFile || terminal.columns === undefined ? {} : { width: terminal.columns }),
    };
}
/** The file of the candidate where code scanning can show results: below the folder we are in, or in git. */
function artifactOf(candidate, directory) {
    const target = (0,_shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTarget */ .hu)(candidate);
    if (target.kind === "git")
        return target.path;
    if (target.kind !== "file")
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, target.path));
    return path.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path) === path ? undefined : path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
}


/***/ }),

/***/ 1767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   Mr: () => (/* binding */ pointerTokens),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   sk: () => (/* binding */ stringMember),
/* harmony export */   wX: () => (/* binding */ objectMember),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/** Whether a value is a JSON object (not null, not an array). */
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Whether a value is a JSON array. */
function isJsonArray(value) {
    return Array.isArray(value);
}
/** The own member of an object, `undefined` when absent; `toString` and `__proto__` are members like any other. */
function member(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
/** The own member of an object when it is a string, else `undefined`. */
function stringMember(object, key) {
    const value = member(object, key);
    return typeof value === "string" ? value : undefined;
}
/** The own member of an object when it is an object, else `undefined`. */
function objectMember(object, key) {
    const value = member(object, key);
    return isJsonObject(value) ? value : undefined;
}
/** A JSON pointer (RFC 6901) one or more tokens below another one. */
function pointerTo(parent, ...tokens) {
    let pointer = parent;
    for (const token of tokens)
        pointer += `/${escaped(token)}`;
    return pointer;
}
/** Nearly no key needs escaping, and every place of every schema asks. */
function escaped(token) {
    if (typeof token === "number" || !/[~/]/.test(token))
        return token;
    return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
/** The tokens of a JSON pointer (RFC 6901), unescaped. */
function pointerTokens(pointer) {
    if (pointer === "")
        return [];
    return pointer
        .slice(1)
        .split("/")
        .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}


/***/ })

};
