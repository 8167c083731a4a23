export const id = 5091;
export const ids = [5091];
export const modules = {

/***/ 94957:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeOutputFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68304);




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

/***/ 51620:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ startProgress)
/* harmony export */ });
/* harmony import */ var _shared_report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12322);

/** Milliseconds after which a person wonders whether anything happens. */
const PATIENCE = 1000;
/**
 * Tells on standard error what is being waited for, once the whole thing takes longer than a second: one line that is
 * overwritten on a terminal, one line per step elsewhere.
 */
function startProgress(terminal) {
    let latest;
    let isSlow = false;
    let isShown = false;
    const show = () => {
        if (!isSlow || latest === undefined)
            return;
        terminal.note(terminal.interactive ? `\r\u001b[K${latest} …` : `${latest} …\n`);
        isShown = true;
    };
    const timer = setTimeout(() => {
        isSlow = true;
        show();
    }, PATIENCE);
    return {
        step: (step) => {
            latest = (0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.escapeTerminal)(step);
            show();
        },
        stop: () => {
            clearTimeout(timer);
            if (isShown && terminal.interactive)
                terminal.note("\r\u001b[K");
            isSlow = false;
        },
    };
}


/***/ }),

/***/ 1644:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ sideRequest),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
/* harmony import */ var _shared_mcp_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55031);
/* harmony import */ var _shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82472);
/* harmony import */ var _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68304);



/**
 * The request for one side. Headers of the environment come first, so that the command line can overrule them; those of
 * the environment are left aside where the target is not an http(s) URL. Throws a ConfigurationError for options that the
 * target cannot use, a malformed header, and a variable that is not set; a CaptureError `target` for what is no target.
 */
function sideRequest(options, terminal) {
    const target = (0,_shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTarget */ .hu)(options.target);
    const source = (0,_shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTarget */ .ff)(target);
    if (options.headers.length > 0 && target.kind !== "http") {
        const instead = target.kind === "stdio" ? `; give a child its secrets with ${options.variableFlag}` : "";
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`${options.headerFlag} is for http(s) targets, and ${source} is none${instead}`);
    }
    if (options.variables.length > 0 && target.kind !== "stdio") {
        const instead = target.kind === "http" ? `; give a server its secrets with ${options.headerFlag}` : "";
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`${options.variableFlag} is for stdio: targets, and ${source} is none${instead}`);
    }
    return {
        target: options.target,
        directory: terminal.directory,
        ...(target.kind === "http" ? { headers: headersOf(options, terminal) } : {}),
        ...(target.kind === "stdio" ? { environment: variablesOf(options, terminal) } : {}),
    };
}
/** The headers that the environment and the command line give; the command line wins. Throws a ConfigurationError. */
function headersOf(options, terminal) {
    const inherited = headersIn(terminal.environment[options.headerVariable] ?? "", options.headerVariable);
    const given = headersIn(options.headers.join("\n"), options.headerFlag);
    const named = [...Object.entries(inherited), ...Object.entries(given)];
    const byName = new Map(named.map(([name, value]) => [name.toLowerCase(), [name, value]]));
    return Object.fromEntries(byName.values());
}
function headersIn(text, place) {
    try {
        return (0,_shared_mcp_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHeaders */ .QG)(text);
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`${place}: ${error.message}`, { cause: error });
    }
}
/** The variables that a child is given. Throws a ConfigurationError for one that is not set. */
function variablesOf(options, terminal) {
    const flag = options.variableFlag;
    const variables = options.variables.map((text) => {
        const [, name, value] = /^([^=]+)(?:=(.*))?$/s.exec(text) ?? [];
        if (name === undefined) {
            throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`${flag} has a value without a name; write NAME=value, or NAME to hand on yours`);
        }
        const handedOn = value ?? terminal.environment[name];
        if (handedOn === undefined) {
            throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`${flag} ${name}: the variable is not set here; set it, or write ${flag} ${name}=value`);
        }
        return [name, handedOn];
    });
    return Object.fromEntries(variables);
}


/***/ }),

/***/ 92939:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ commandLineSecrets),
/* harmony export */   v: () => (/* binding */ withoutCommandLineSecrets)
/* harmony export */ });
/** Options and query parameters whose value is a credential by their name. */
const NAME = "[\\w.-]*(?:token|secret|passw(?:or)?d|credential|api[-_]?key|access[-_]?key|private[-_]?key|authorization)[\\w.-]*";
const OPTION = new RegExp(`(?:^|\\s)--?${NAME}(?:=|\\s+)["']?([^\\s"']+)`, "gi");
const VARIABLE = new RegExp(`(?:^|[\\s?&;])${NAME}=["']?([^\\s"'&;]+)`, "gi");
const USER_INFORMATION = /[a-z][a-z0-9+.-]*:\/\/(?:[^\s/@:"']*:)?([^\s/@"']+)@/gi;
/**
 * The values on a command line that are credentials: after an option or in a parameter whose name says so
 * (`--api-key=…`, `--token …`, `?access_token=…`), and the password of a URL.
 */
function commandLineSecrets(text) {
    const found = [OPTION, VARIABLE, USER_INFORMATION].flatMap((pattern) => [...text.matchAll(pattern)].map(([, value]) => value ?? ""));
    return [...new Set(found)].filter((value) => value.length >= 4 && !value.startsWith("-"));
}
/** A command line for people: `***` for each of its credentials. */
function withoutCommandLineSecrets(text) {
    return commandLineSecrets(text)
        .toSorted((left, right) => right.length - left.length)
        .reduce((shown, secret) => shown.replaceAll(secret, "***"), text);
}


/***/ }),

/***/ 55031:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* reexport safe */ _secrets_js__WEBPACK_IMPORTED_MODULE_1__.Fj),
/* harmony export */   QG: () => (/* binding */ parseHeaders),
/* harmony export */   ZZ: () => (/* binding */ checkHeaders)
/* harmony export */ });
/* harmony import */ var _capture_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23964);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20216);


/**
 * Reads HTTP headers from text, one `Name: value` a line; blank lines are skipped. Throws a CaptureError `headers`, whose
 * message never shows a value, for what {@link checkHeaders} refuses and for a line without a colon.
 */
function parseHeaders(text) {
    const headers = new Map();
    const names = new Set();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === "")
            continue;
        const place = `line ${index + 1} of the headers`;
        const colon = line.indexOf(":");
        if (colon === -1)
            throw headerError(place, "has no colon", "write one `Name: value` a line");
        const name = line.slice(0, colon).trim();
        const value = line.slice(colon + 1).replaceAll(/^[ \t]+|[ \t]+$/g, "");
        checkHeader(name, value, { place, names });
        headers.set(name, value);
    }
    // From entries: a header may be called `__proto__`.
    return Object.fromEntries(headers);
}
/**
 * Refuses headers that cannot or must not be sent: names that are no token (RFC 9110 section 5.1), values with control
 * characters, headers that the protocol or the transport owns, names given twice, and headers without a value or with a
 * scheme but no token (the mark of a secret that was not set). Throws a CaptureError `headers`.
 */
function checkHeaders(headers) {
    const names = new Set();
    for (const [name, value] of Object.entries(headers))
        checkHeader(name, value, { place: "the set of headers", names });
}
/** Checks one header of a set; `names` holds those before it, in lower case. */
function checkHeader(name, value, context) {
    const { place, names } = context;
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
        throw headerError(place, "has a name that is no header name", "write one `Name: value` a line");
    }
    if (OWNED.has(name.toLowerCase()) || name.toLowerCase().startsWith("mcp-")) {
        throw headerError(place, `sets ${name}, which the protocol sets itself`, "remove it");
    }
    if (!/^[\t\x20-\x7E\x80-\xFF]*$/.test(value)) {
        throw headerError(place, `gives ${name} a value with characters that a header cannot carry`, "check the secret for line breaks");
    }
    if (value.trim() === "" || (name.toLowerCase() === "authorization" && /^(bearer|basic|token)$/i.test(value.trim()))) {
        throw headerError(place, `gives ${name} no value`, "check that the secret it comes from is set for this run");
    }
    if (names.has(name.toLowerCase()))
        throw headerError(place, `gives ${name} a second time`, "give each header once");
    names.add(name.toLowerCase());
}
/** Decided by the message or the connection; a value from outside would break the exchange. */
const OWNED = new Set([
    "accept",
    "connection",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "last-event-id",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
]);
function headerError(place, problem, next) {
    const subject = place.charAt(0).toUpperCase() + place.slice(1);
    return new _capture_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CaptureError */ .$3("headers", `${subject} ${problem}; ${next}.`);
}


/***/ }),

/***/ 20216:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Gx: () => (/* binding */ isNoWord),
/* harmony export */   Wr: () => (/* binding */ credentialsIn),
/* harmony export */   aR: () => (/* binding */ basicAuthorization)
/* harmony export */ });
/* harmony import */ var _command_line_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92939);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82472);


/**
 * Everything in a request that must be masked before anything is logged: header values and their part after a scheme like
 * `Bearer`, the values of the environment, and of a URL the user information and those values of the query whose name
 * speaks of a credential. Values shorter than four characters are left out: masking them would blank out half of a log and
 * hide nothing.
 */
function secretsOf(request) {
    return distinct(secretsIn(request).map(({ value }) => value)).filter((value) => value.length >= 4);
}
/**
 * Those secrets of a request that are surely credentials: they must not stand in a contract even when the server shows them.
 * Surely, because a replaced word changes what is compared: the name speaks of a credential (a tenant or a mode is none),
 * and the value is no word that a server could use by itself.
 */
function credentialsIn(request) {
    const credentials = secretsIn(request).filter(({ name, value }) => CREDENTIAL_NAME.test(name) && isNoWord(value));
    return distinct(credentials.map(({ value }) => value));
}
/** The value of a Basic `Authorization` header (RFC 7617) for `user:password`. */
function basicAuthorization(userinfo) {
    return `Basic ${Buffer.from(userinfo, "utf8").toString("base64")}`;
}
const CREDENTIAL_NAME = /authorization|cookie|token|secret|passw|credential|api[-_]?key|access[-_]?key|private[-_]?key|signature|^(?:key|sig|code)$/i;
/** Whether a value is surely no word that a server could use by itself, so that it may be replaced wherever it stands. */
function isNoWord(value) {
    return value.length >= 20 || (value.length >= 10 && /\d/.test(value) && /\p{L}/u.test(value));
}
function secretsIn(request) {
    const headers = Object.entries(request.headers ?? {}).flatMap(([name, value]) => [value, ...credentialsOf(value)].map((part) => ({ name, value: part })));
    const variables = Object.entries(request.environment ?? {}).map(([name, value]) => ({ name, value }));
    return [...headers, ...variables, ...urlSecrets(request.target.trim())];
}
function urlSecrets(target) {
    if (target.startsWith("stdio:"))
        return (0,_command_line_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .commandLineSecrets */ .T)(target).map((value) => ({ name: "password", value }));
    if (!/^https?:/i.test(target) || !URL.canParse(target))
        return [];
    const url = new URL(target);
    const query = [...url.searchParams]
        .map(([name, value]) => ({ name, value }))
        .filter(({ name }) => CREDENTIAL_NAME.test(name));
    if (url.username === "" && url.password === "")
        return query;
    const [user = "", password = ""] = [url.username, url.password].map(_target_js__WEBPACK_IMPORTED_MODULE_1__/* .percentDecoded */ .oF);
    const basic = basicAuthorization(`${user}:${password}`);
    // A token is often given as the user, without a password.
    const parts = password === "" ? [url.username, user] : [url.password, password];
    return [...query, ...[...parts, basic, ...credentialsOf(basic)].map((value) => ({ name: "password", value }))];
}
/** What a header value holds behind its scheme; inside Basic, the user information and the password. */
function credentialsOf(headerValue) {
    const [, scheme = "", credentials = ""] = /^(\S+)[ \t]+(\S.*)$/.exec(headerValue) ?? [];
    if (credentials === "")
        return [];
    if (scheme.toLowerCase() !== "basic")
        return [credentials];
    const userinfo = Buffer.from(credentials, "base64").toString("utf8");
    return [credentials, userinfo, userinfo.slice(userinfo.indexOf(":") + 1)];
}
function distinct(values) {
    return [...new Set(values)];
}


/***/ }),

/***/ 82472:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ describeUrl),
/* harmony export */   ff: () => (/* binding */ describeTarget),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   oF: () => (/* binding */ percentDecoded),
/* harmony export */   xq: () => (/* binding */ resolveFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var shell_quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26591);
/* harmony import */ var _capture_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23964);
/* harmony import */ var _command_line_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92939);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77195);






/**
 * Reads a target: an http(s) URL, `stdio:<command line>`, `git:<ref>:<path>`, a `file:` URL, else a path.
 *
 * The command line is split as a POSIX shell splits words and is never given to a shell: quotes and backslashes work,
 * everything a shell would act on (operators, redirections, globs, comments, `$…` and backticks) is refused unless it is
 * quoted. Single quotes keep `$` as it is. Throws a CaptureError `target`.
 */
function parseTarget(text) {
    const target = text.trim();
    if (target === "")
        throw targetError("the target is empty", `give a URL, \`stdio:<command line>\`, a file or \`git:<ref>:<path>\``);
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
        throw targetError(`"${scheme}:" is no scheme that a server can be reached by`, "use http, https, stdio:, git: or a file");
    return { kind: "file", path: target };
}
/** The target for people: credentials in the URL are cut out, values of its query too; so are credentials on a command line. */
function describeTarget(target) {
    switch (target.kind) {
        case "http":
            return describeUrl(target.url);
        case "stdio":
            return `stdio:${(0,_command_line_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommandLineSecrets */ .v)(target.text)}`;
        case "git":
            return `git:${target.ref}:${target.path}`;
        case "file":
            return target.path;
    }
}
/** A URL for people: no user information, no fragment, and `***` for the value of each query parameter. */
function describeUrl(url) {
    const query = [...url.searchParams.keys()].map((name) => `${encodeURIComponent(name)}=***`).join("&");
    return url.origin + url.pathname + (query === "" ? "" : `?${query}`);
}
/** The path of a file target on this machine. */
function resolveFile(path, directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory ?? process.cwd(), path);
}
/** A part of a URL's user information, decoded; a lone percent sign is meant as it stands. */
function percentDecoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch (error) {
        if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_5__/* .thrownName */ .CA)(error) === "URIError")
            return part;
        throw error;
    }
}
function httpTarget(text) {
    if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) {
        throw targetError("the target is no valid URL", "write it as https://host/path");
    }
    const url = new URL(text);
    const userinfo = url.username === "" && url.password === ""
        ? undefined
        : `${percentDecoded(url.username)}:${percentDecoded(url.password)}`;
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
        throw targetError("`stdio:` has no command", "write `stdio:<command line>`, for example `stdio:node server.js`");
    }
    if (/^[A-Za-z_][A-Za-z0-9_]*=/.test(command)) {
        throw targetError(`"${command.slice(0, command.indexOf("=") + 1)}…" in front of the command is a variable of a shell`, "pass environment variables by the setting for them");
    }
    return { kind: "stdio", command, arguments: rest, text };
}
function shellWords(text) {
    try {
        // A variable becomes a marker, so that it is refused instead of silently replaced.
        return (0,shell_quote__WEBPACK_IMPORTED_MODULE_2__.parse)(text, (name) => ({ op: `$${name}` }));
    }
    catch (error) {
        throw new _capture_error_js__WEBPACK_IMPORTED_MODULE_3__/* .CaptureError */ .$3("target", "The target is no valid command line: an expansion that begins with a dollar sign is not closed; put single quotes around text that has a dollar sign.", { cause: error });
    }
}
function refuseShell(word) {
    if ("comment" in word)
        throw shellError("a `#` that is not quoted begins a comment in a shell");
    if (word.op === "glob")
        throw shellError(`\`${word.pattern ?? "*"}\` is a file pattern of a shell`);
    if (word.op.startsWith("$"))
        throw shellError(`\`${word.op}\` is an expansion of a shell`);
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
        throw targetError(`a ${quote} in the command line is not closed`, "close the quote");
}
function shellError(problem) {
    return targetError(`${problem}, and the command line is run without one`, "put it in single quotes if it is meant as text, or start a script that does it");
}
function gitTarget(text) {
    const [, ref = "", path = ""] = /^git:([^:]*):?(.*)$/s.exec(text) ?? [];
    // What git itself refuses in a ref (git-check-ref-format), without the suffixes `~1`, `^` and `@{1}`; a dash would be an option.
    if (ref === "" || ref.startsWith("-") || /[\p{Cc}\s?*[\\]|\.\.|\/\/|^\/|\/$|\.lock$/u.test(ref)) {
        throw targetError("`git:` has no valid ref", "write `git:<ref>:<path>`, for example `git:origin/main:mcp-contract.json`");
    }
    if (path === "" || path.startsWith("/") || /\p{Cc}/u.test(path)) {
        throw targetError("`git:` has no valid path", "write `git:<ref>:<path>` with the path from the root of the repository");
    }
    return { kind: "git", ref, path };
}
function fileTarget(text) {
    try {
        return { kind: "file", path: (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(text) };
    }
    catch (error) {
        throw new _capture_error_js__WEBPACK_IMPORTED_MODULE_3__/* .CaptureError */ .$3("target", "The target is no valid file URL; write it as file:///path or as a plain path.", {
            cause: error,
        });
    }
}
function targetError(problem, next) {
    return new _capture_error_js__WEBPACK_IMPORTED_MODULE_3__/* .CaptureError */ .$3("target", `The target cannot be used: ${problem}; ${next}.`);
}


/***/ })

};
