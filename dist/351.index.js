export const id = 351;
export const ids = [351,322];
export const modules = {

/***/ 4585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./.build/shared/gates/contract-gate.js + 73 modules
var contract_gate = __webpack_require__(1783);
// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(2322);
// EXTERNAL MODULE: ./.build/shared/report/formats.js
var formats = __webpack_require__(7469);
// EXTERNAL MODULE: ./.build/cli/exit.js
var exit = __webpack_require__(667);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.build/shared/gates/declared-version.js
var declared_version = __webpack_require__(8094);
// EXTERNAL MODULE: ./.build/shared/mcp/target.js
var mcp_target = __webpack_require__(2472);
// EXTERNAL MODULE: ./.build/shared/policy/load-policy.js + 1 modules
var load_policy = __webpack_require__(2243);
// EXTERNAL MODULE: ./.build/shared/policy/policy.js
var policy = __webpack_require__(7047);
;// CONCATENATED MODULE: ./.build/cli/gate-settings.js






/**
 * How the gate decides: the command line wins over the policy, and what neither says is left to the gate's defaults.
 * Versions are compared when they are given, or when the baseline stands in git beside a manifest. A policy that is named
 * must exist; throws a ConfigurationError when it does not, or is not valid, or when a declared version cannot be found.
 */
async function gateSettings(options, place) {
    const { service, contract } = await namedPolicy(options.policy, place.directory);
    const declaredVersions = await (0,declared_version/* findDeclaredVersions */.z)({
        directory: place.directory,
        ...present({ declaredVersion: options.declaredVersion, readBaseline: baselineFiles(place) }),
    });
    return present({
        service: options.service ?? service,
        callers: options.callers ?? contract?.callers,
        readers: options.readers ?? contract?.readers,
        failOn: options.failOn ?? contract?.["fail-on"],
        severities: contract?.severities,
        dynamicResources: contract?.["dynamic-resources"],
        declaredVersions,
        today: place.now.toISOString().slice(0, 10),
    });
}
/** Reads files as they were in the baseline's commit, from the folder we are in; only a baseline in git has them. */
function baselineFiles({ baseline, directory }) {
    const target = (0,mcp_target/* parseTarget */.hu)(baseline);
    if (target.kind !== "git")
        return undefined;
    return async (path) => {
        try {
            const blob = ["cat-file", "blob", `${target.ref}:./${path}`];
            return (await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("git", blob, { cwd: directory, timeout: GIT_MILLISECONDS })).stdout;
        }
        catch {
            // No such file there, which says that no version is declared. A ref that does not exist is told by the capture.
            return undefined;
        }
    };
}
const GIT_MILLISECONDS = 20_000;
async function namedPolicy(file, directory) {
    if (file === undefined)
        return policy/* DEFAULT_POLICY */.zj;
    return (await (0,load_policy/* loadPolicy */.t)((0,load_policy/* policySourceOf */.R)(file, directory), { required: true })).policy;
}
/** The members that have a value: a setting that is `undefined` is not the same as one that is not there. */
function present(settings) {
    return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./.build/cli/limits.js
var limits = __webpack_require__(6907);
// EXTERNAL MODULE: ./.build/cli/output-file.js
var output_file = __webpack_require__(4957);
// EXTERNAL MODULE: ./.build/cli/progress.js
var cli_progress = __webpack_require__(1620);
// EXTERNAL MODULE: ./.build/cli/report-options.js
var report_options = __webpack_require__(562);
// EXTERNAL MODULE: ./.build/cli/side.js
var side = __webpack_require__(1644);
;// CONCATENATED MODULE: ./.build/cli/diff.js










/**
 * Compares two targets and writes the report. Answers 0, 1 or 3 as the gate decides; throws a ConfigurationError for what
 * was asked wrongly and a CaptureError for a side that cannot be obtained.
 */
async function diff(baseline, candidate, options, session) {
    const { terminal } = session;
    const baselineSide = (0,side/* sideRequest */.$)({
        target: baseline,
        headers: options.baselineHeader ?? [],
        headerFlag: "--baseline-header",
        headerVariable: "MCP_GATES_BASELINE_HEADERS",
        variables: options.baselineEnv ?? [],
        variableFlag: "--baseline-env",
    }, terminal);
    const candidateSide = (0,side/* sideRequest */.$)({
        target: candidate,
        headers: options.candidateHeader ?? [],
        headerFlag: "--candidate-header",
        headerVariable: "MCP_GATES_CANDIDATE_HEADERS",
        variables: options.candidateEnv ?? [],
        variableFlag: "--candidate-env",
    }, terminal);
    const settings = await gateSettings(options, { baseline, directory: terminal.directory, now: new Date() });
    const progress = (0,cli_progress/* startProgress */.o)(terminal);
    let report;
    try {
        report = await (0,contract_gate/* runContractGate */.P)({
            ...settings,
            baseline: baselineSide,
            candidate: candidateSide,
            limits: (0,limits/* limitsFrom */.D)(options),
            onProgress: progress.step,
        });
    }
    finally {
        progress.stop();
    }
    session.finish(STATUS[report.decision]);
    const toFile = options.output !== undefined;
    const text = await (0,formats/* renderReport */.B)(report, options.format, (0,report_options/* reportOptions */.l)({ candidate, toFile, session }));
    if (options.output === undefined)
        return await terminal.write(text);
    const path = await (0,output_file/* writeOutputFile */.B)(terminal.directory, options.output, text);
    terminal.note(`${path}: ${report.decision}: ${(0,report_escape.escapeTerminal)(report.reason)}\n`);
}
const STATUS = { pass: exit/* EXIT */.d.pass, fail: exit/* EXIT */.d.fail, unknown: exit/* EXIT */.d.unknown };


/***/ }),

/***/ 6907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ limitsFrom)
/* harmony export */ });
/** The caps that were asked for; the mcp room has the rest. */
function limitsFrom(options) {
    return {
        ...(options.timeout === undefined ? {} : { milliseconds: options.timeout * 1000 }),
        ...(options.maxBytes === undefined ? {} : { bytes: options.maxBytes }),
        ...(options.maxPages === undefined ? {} : { pages: options.maxPages }),
    };
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

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ startProgress)
/* harmony export */ });
/* harmony import */ var _shared_report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2322);

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

/***/ 1644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sideRequest)
/* harmony export */ });
/* harmony import */ var _shared_mcp_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5031);
/* harmony import */ var _shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2472);
/* harmony import */ var _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8304);



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


/***/ }),

/***/ 8094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ findDeclaredVersions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2088);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8343);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8304);





/** Manifests that are looked for when none is named, the most telling one first. */
const MANIFESTS = ["server.json", "package.json", "mcp-contract.json"];
/**
 * Finds the versions that a change declares. `undefined` = no version check: none asked for, or no manifest that both
 * sides have. Throws a ConfigurationError when what was asked for cannot be found.
 */
async function findDeclaredVersions(query) {
    const asked = (query.declaredVersion ?? "").trim();
    if (asked === "none")
        return undefined;
    if (asked === "server-info")
        return asked;
    if (asked.includes("..") && !asked.includes("/"))
        return rangeOf(asked);
    if (asked.endsWith(".json"))
        return await manifestVersions(asked, query, "asked");
    if (asked !== "")
        return await candidateVersion(asked, query);
    for (const manifest of MANIFESTS) {
        const found = await manifestVersions(manifest, query, "tried");
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function rangeOf(asked) {
    const [baseline = "", candidate = ""] = asked.split("..");
    return { baseline: checked(baseline, asked), candidate: checked(candidate, asked), source: "declared-version" };
}
async function candidateVersion(asked, query) {
    const candidate = checked(asked, asked);
    for (const manifest of MANIFESTS) {
        const baseline = versionIn(await query.readBaseline?.(manifest));
        if (baseline !== undefined)
            return { baseline, candidate, source: `declared-version and the baseline's ${manifest}` };
    }
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`declared-version: ${asked} is the candidate's version, and the baseline's was not found in ${MANIFESTS.join(", ")}. Write both as <baseline>..${asked}, or leave declared-version out.`);
}
async function manifestVersions(path, query, mode) {
    const candidate = versionIn(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(query.directory, path), "utf8").catch(() => undefined));
    const baseline = candidate === undefined ? undefined : versionIn(await query.readBaseline?.(path));
    if (candidate !== undefined && baseline !== undefined)
        return { baseline, candidate, source: path };
    if (mode === "tried")
        return undefined;
    const where = candidate === undefined ? `${path} in ${query.directory}` : `${path} of the baseline`;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`declared-version: no version was found in ${where}. Name a JSON file with a version that both sides have, write both versions as 1.4.0..2.0.0, or leave declared-version out.`);
}
function checked(version, asked) {
    if ((0,semver__WEBPACK_IMPORTED_MODULE_2__.valid)(version) !== null)
        return version;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`declared-version: "${asked}" is neither a semantic version, a range 1.4.0..2.0.0, the path of a JSON manifest, server-info nor none.`);
}
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    serverInfo: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() }).nullish(),
});
/** The version in a manifest; a contract file has it in `serverInfo`. */
function versionIn(text) {
    if (text === undefined)
        return undefined;
    try {
        const manifest = manifestSchema.parse(JSON.parse(text));
        return manifest.version ?? manifest.serverInfo?.version;
    }
    catch {
        // A file of another form declares no version.
        return undefined;
    }
}


/***/ }),

/***/ 2243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy),
  R: () => (/* binding */ policySourceOf)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(8304);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./.build/shared/policy/nearest.js
var nearest = __webpack_require__(647);
// EXTERNAL MODULE: ./.build/shared/policy/policy.js
var policy = __webpack_require__(7047);
;// CONCATENATED MODULE: ./.build/shared/policy/parse-policy.js




/**
 * The policy that a YAML 1.2 text holds. Throws a ConfigurationError that names every problem with its line and column;
 * `place` is what the text is called there (`.github/mcp-gates.yml at 1a2b3c…`).
 */
function parsePolicy(text, place) {
    const lines = new dist/* LineCounter */.HN();
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
    const document = documents[0];
    if (!Array.isArray(documents) || document === undefined)
        throw wrongPolicy(place, ["it is empty; begin with version: 1"]);
    if (documents.length > 1)
        throw wrongPolicy(place, ["it holds several YAML documents; a policy is one"]);
    const unread = [...document.errors, ...document.warnings];
    if (unread.length > 0) {
        throw wrongPolicy(place, unread.map((problem) => `${position(lines, problem.pos[0])}: ${problem.message}`));
    }
    const outlawed = prototypeKey(document);
    if (outlawed !== undefined)
        throw wrongPolicy(place, [`${where(outlawed, lines)}unknown key "__proto__"`]);
    const parsed = policy/* policySchema */.wh.safeParse(plainValue(document, place), { reportInput: true });
    if (parsed.success)
        return parsed.data;
    throw wrongPolicy(place, parsed.error.issues.flatMap((issue) => problemsOf(issue, document, lines)));
}
function wrongPolicy(place, problems) {
    return new configuration_error/* ConfigurationError */.j((0,configuration_error/* problemsMessage */.w)(`The policy ${place} is not valid`, problems));
}
/** Anchors and aliases may be used, a bomb of them not: the count is the `yaml` package's own limit. */
function plainValue(document, place) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw wrongPolicy(place, [error instanceof Error ? error.message : String(error)]);
    }
}
function problemsOf(issue, document, lines) {
    const path = issue.path.map(String);
    if (issue.code === "unrecognized_keys") {
        const known = knownKeys(path);
        return issue.keys.map((key) => {
            const below = path.length === 0 ? "" : ` below ${path.join(".")}`;
            return `${where(keyNode(document, [...path, key]), lines)}unknown key "${key}"${below}${(0,nearest/* suggestion */.h)(key, known)}`;
        });
    }
    if (issue.code === "invalid_key") {
        const reason = issue.issues.map((inner) => inner.message).join(", ");
        return [`${where(keyNode(document, path), lines)}${path.slice(0, -1).join(".")}: ${reason}`];
    }
    const subject = path.length === 0 ? "the policy" : path.join(".");
    return [`${where(valueNode(document, path), lines)}${subject}: ${reasonOf(issue)}`];
}
function reasonOf(issue) {
    if (issue.code === "invalid_value") {
        const allowed = issue.values.map((value) => JSON.stringify(value)).join(", ");
        if (issue.input === undefined)
            return `missing; write ${allowed}`;
        const near = typeof issue.input === "string" ? (0,nearest/* suggestion */.h)(issue.input, issue.values.map(String)) : "";
        return `${shown(issue.input)} is not ${issue.values.length > 1 ? "one of " : ""}${allowed}${near}`;
    }
    if (issue.code === "invalid_type")
        return `${shown(issue.input)} is not ${article(issue.expected)}`;
    return issue.message;
}
function shown(input) {
    if (typeof input === "object" && input !== null)
        return Array.isArray(input) ? "a list" : "a mapping";
    return JSON.stringify(input) ?? "nothing";
}
const EXPECTED = {
    object: "a mapping",
    record: "a mapping",
    array: "a list",
    string: "a text",
    boolean: "true or false",
};
function article(expected) {
    return EXPECTED[expected] ?? `a ${expected}`;
}
/** The keys that the schema knows at a path, read from the schema itself so that the two cannot differ. */
function knownKeys(path) {
    let shape = policy/* policySchema */.wh.shape;
    for (const key of path) {
        let schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
        while (schema !== undefined && "unwrap" in schema && typeof schema.unwrap === "function")
            schema = schema.unwrap();
        if (schema === undefined || !("shape" in schema))
            return [];
        shape = schema.shape;
    }
    return Object.keys(shape);
}
function prototypeKey(document) {
    return (keyNode(document, ["__proto__"]) ??
        keyNode(document, ["contract", "__proto__"]) ??
        keyNode(document, ["contract", "severities", "__proto__"]));
}
function keyNode(document, path) {
    const parent = valueNode(document, path.slice(0, -1));
    if (!(0,dist/* isMap */.jh)(parent))
        return undefined;
    const pair = parent.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === path.at(-1));
    return (0,dist/* isScalar */.jn)(pair?.key) ? pair.key : undefined;
}
/** The node of a value, or of the nearest thing around it that exists. */
function valueNode(document, path) {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (node !== undefined && node !== null && typeof node === "object")
        return node;
    return path.length === 0 ? undefined : valueNode(document, path.slice(0, -1));
}
function where(node, lines) {
    const offset = node?.range?.[0];
    return offset === undefined ? "" : `${position(lines, offset)}: `;
}
function position(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return `line ${line}, column ${col}`;
}

// EXTERNAL MODULE: ./.build/shared/policy/system-error.js
var system_error = __webpack_require__(7687);
;// CONCATENATED MODULE: ./.build/shared/policy/load-policy.js








/** Bytes of a policy file; a longer one is not a policy. */
const POLICY_BYTES = 256 * 1024;
const GIT_MILLISECONDS = 20_000;
/**
 * Reads and checks a policy. A file that does not exist means the defaults, unless it is `required` (somebody named it):
 * then it is a ConfigurationError, as is a file that is not a valid policy. What cannot be read is an error, never the
 * defaults: a policy that is out of reach must not relax a gate.
 */
async function loadPolicy(source, options) {
    const place = placeOf(source);
    const text = await readText(source, place);
    if (text === undefined) {
        if (!options.required)
            return { policy: policy/* DEFAULT_POLICY */.zj, place: null };
        throw new configuration_error/* ConfigurationError */.j(`There is no policy ${place}: correct the path, or leave it out to use the defaults.`);
    }
    if (Buffer.byteLength(text) > POLICY_BYTES) {
        throw new configuration_error/* ConfigurationError */.j(`The policy ${place} is longer than ${POLICY_BYTES} bytes: name a policy file.`);
    }
    return { policy: parsePolicy(text, place), place };
}
/** The source that a target names on a command line: `git:<ref>:<path>` or a file path. */
function policySourceOf(target, directory) {
    if (!target.startsWith("git:"))
        return { kind: "file", path: target, directory };
    const [, ref = "", path = ""] = /^git:([^:]*):(.*)$/s.exec(target) ?? [];
    if (ref === "" || path === "" || ref.startsWith("-")) {
        throw new configuration_error/* ConfigurationError */.j(`"${target}" is not git:<ref>:<path>, as in git:origin/main:.github/mcp-gates.yml.`);
    }
    return { kind: "git", ref, path, directory };
}
function placeOf(source) {
    if (source.kind === "file")
        return source.path;
    return `${source.path} at ${source.ref ?? "the default branch"}`;
}
async function readText(source, place) {
    switch (source.kind) {
        case "repository":
            return await source.read(source.path, source.ref);
        case "git":
            return await readGitBlob(source, place);
        case "file":
            return await readPolicyFile((0,external_node_path_.resolve)(source.directory, source.path), place);
    }
}
async function readPolicyFile(path, place) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > POLICY_BYTES) {
            throw new configuration_error/* ConfigurationError */.j(`The policy ${place} is longer than ${POLICY_BYTES} bytes: name a policy file.`);
        }
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        if (error instanceof configuration_error/* ConfigurationError */.j)
            throw error;
        const code = (0,system_error/* systemErrorCode */.v)(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        const reason = code ?? String(error);
        throw new configuration_error/* ConfigurationError */.j(`The policy ${place} cannot be read (${reason}): name a readable file.`, {
            cause: error,
        });
    }
}
async function readGitBlob(source, place) {
    // A commit that is not there must not look like a file that is not there.
    const commit = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${source.ref}^{commit}`], source.directory);
    if (commit === undefined) {
        throw new configuration_error/* ConfigurationError */.j(`The policy ${place} cannot be read: git knows no commit "${source.ref}" here. Fetch it first (git fetch origin ${source.ref}).`);
    }
    const listed = await git(["ls-tree", "--full-tree", "-z", commit.trim(), "--", source.path], source.directory);
    if (listed === undefined)
        throw new configuration_error/* ConfigurationError */.j(`The policy ${place} cannot be read: git ls-tree failed on it.`);
    if (listed === "")
        return undefined;
    const text = await git(["cat-file", "blob", `${commit.trim()}:${source.path}`], source.directory);
    if (text !== undefined)
        return text;
    throw new configuration_error/* ConfigurationError */.j(`The policy ${place} is not a file of at most ${POLICY_BYTES} bytes: name a policy file.`);
}
/** What a git command prints; `undefined` when it fails. Throws when there is no git or no repository at all. */
async function git(parameters, directory) {
    try {
        const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile)("git", [...parameters], {
            cwd: directory,
            timeout: GIT_MILLISECONDS,
            maxBuffer: POLICY_BYTES + 1024,
            encoding: "utf8",
            // Its messages are read below.
            env: { ...process.env, LC_ALL: "C" },
        });
        return (await run).stdout;
    }
    catch (error) {
        if ((0,system_error/* systemErrorCode */.v)(error) === "ENOENT") {
            throw new configuration_error/* ConfigurationError */.j("The policy cannot be read: there is no git command here.", { cause: error });
        }
        if (String(error).includes("not a git repository")) {
            throw new configuration_error/* ConfigurationError */.j(`The policy cannot be read: ${directory} is not in a git repository.`, {
                cause: error,
            });
        }
        return undefined;
    }
}


/***/ }),

/***/ 647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* unused harmony export nearestWord */
/**
 * The known word that a mistyped one probably meant, or `undefined` when none is near: at most a third of the word's
 * letters may differ, two in a short one (a swapped pair counts once), or the one has to begin with the other.
 */
function nearestWord(word, known) {
    const candidates = known
        .map((candidate) => ({ candidate, distance: distanceBetween(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ candidate, distance }) => distance <= allowedDistance(word) || isCutShort(word, candidate))
        .sort((left, right) => left.distance - right.distance);
    return candidates[0]?.candidate;
}
/** A trailing `; did you mean "…"?`, or nothing when no known word is near. */
function suggestion(word, known) {
    const nearest = nearestWord(word, known);
    return nearest === undefined ? "" : `; did you mean "${nearest}"?`;
}
// Words come from a file and may be long; beyond this a comparison says nothing and costs much.
const LONGEST_WORD = 100;
function allowedDistance(word) {
    if (word.length > LONGEST_WORD)
        return -1;
    return word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
}
function isCutShort(word, candidate) {
    return word.length >= 4 && (candidate.startsWith(word) || word.startsWith(candidate));
}
/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours that turn one into the other. */
function distanceBetween(left, right) {
    if (left.length > LONGEST_WORD || right.length > LONGEST_WORD)
        return Number.POSITIVE_INFINITY;
    let beforeLast = [];
    let last = Array.from({ length: right.length + 1 }, (_, column) => column);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const replaced = cell(last, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
            let best = Math.min(cell(last, column) + 1, cell(current, column - 1) + 1, replaced);
            const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            if (row > 1 && column > 1 && swapped)
                best = Math.min(best, cell(beforeLast, column - 2) + 1);
            current.push(best);
        }
        beforeLast = last;
        last = current;
    }
    return cell(last, right.length);
}
function cell(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 7047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lo: () => (/* binding */ DEFAULT_POLICY_PATH),
/* harmony export */   wh: () => (/* binding */ policySchema),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8343);
/* harmony import */ var _contract_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2319);
/* harmony import */ var _contract_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5314);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(647);
/* harmony import */ var _service_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1776);






/** Where the policy stands in a repository unless the workflow names another place. */
const DEFAULT_POLICY_PATH = ".github/mcp-gates.yml";
const ruleIds = _contract_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.map((rule) => rule.id);
const severities = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine((id) => ruleIds.includes(id), {
    error: (issue) => `no rule "${issue.input}" in docs/rules.md${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(String(issue.input), ruleIds)}`,
}), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_contract_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC));
const contract = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** What callers send; default `declared`. */
    callers: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_contract_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .CALLERS */ .Vh).optional(),
    /** Who reads outputs; default `strict`. */
    readers: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_contract_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .READERS */ .Hk).optional(),
    /** From which severity on the gate says no; default `breaking`. */
    "fail-on": zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_contract_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .FAIL_ON */ .d$).optional(),
    /** Severities for single rules, by rule id. */
    severities: severities.optional(),
    /** Resource URIs that come and go by design; `*` matches any characters. */
    "dynamic-resources": zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1, "an empty pattern matches nothing")).optional(),
    /** Whether the gate writes its comment on the pull request; default true. */
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
});
/** The policy file, version 1. Strict at every level: a mistyped key must not silently relax a gate. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    /** Name of the server product that this repository holds. */
    service: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_service_name_js__WEBPACK_IMPORTED_MODULE_4__/* .SERVICE_NAME */ .O, _service_name_js__WEBPACK_IMPORTED_MODULE_4__/* .SERVICE_NAME_RULE */ .V).optional(),
    contract: contract.optional(),
});
/** The policy of a repository that has none. */
const DEFAULT_POLICY = { version: 1 };


/***/ }),

/***/ 1776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ SERVICE_NAME),
/* harmony export */   V: () => (/* binding */ SERVICE_NAME_RULE)
/* harmony export */ });
/** The `service` name of a server product: lower case letters, digits, `.`, `_`, `-`; at most 63 characters. */
const SERVICE_NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/;
/** What {@link SERVICE_NAME} asks for, in words. */
const SERVICE_NAME_RULE = "a service name is lower case letters, digits, '.', '_' and '-', begins with a letter or digit and has at most 63 characters";


/***/ }),

/***/ 7687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 2322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   d6: () => (/* binding */ codeFence),
/* harmony export */   escapeTerminal: () => (/* binding */ escapeTerminal),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   visibleText: () => (/* binding */ visibleText)
/* harmony export */ });
/*
 * Names, descriptions and values in a report were written by servers: they are hostile. Each function makes a text safe
 * for one kind of place. Joining two safe texts is safe as long as white space or one of our own tags stands between.
 */
/**
 * The text with everything that a reader cannot see written as code points, `⟨U+202E⟩`: control characters, bidirectional
 * marks, zero-width and tag characters, fillers, private use, lone surrogates and combining marks piled up higher than any
 * script does. Line feeds and tabs stay, CR LF becomes a line feed, and the joiners inside an emoji stay.
 * The result holds only characters that XML 1.0 allows (section 2.2, production `Char`).
 */
function visibleText(text) {
    return text.replaceAll("\r\n", "\n").replace(UNSEEN, (match, unseen) => {
        return unseen === undefined ? match : codePoint(unseen);
    });
}
/**
 * One line of Markdown that GitHub renders as exactly this text: nothing in it is markup, HTML or an entity, and words that
 * GitHub would turn into a mention, a reference, a link, an emoji or mathematics stand as code, where it leaves them alone
 * (a backslash does not stop a mention: GitHub looks for them after Markdown is rendered). Safe in a table cell too.
 */
function escapeMarkdown(text) {
    let isFirst = true;
    return visibleText(text).replace(/\s+|\S+/gu, (run) => {
        if (/^\s/u.test(run))
            return " ";
        // The text has no line breaks any more, so only its first word can begin a list, a heading or a rule.
        const start = isFirst;
        isFirst = false;
        if (!TURNED_INTO_A_LINK.test(run))
            return escapePunctuation(run, start);
        const from = run.search(/[^("'[]/u);
        const to = lengthWithoutTrail(run);
        const core = inlineCode(run.slice(from, to), { table: true });
        return escapePunctuation(run.slice(0, from), start) + core + escapePunctuation(run.slice(to), false);
    });
}
/**
 * The text as a Markdown code span, its fence longer than any run of backticks inside; line breaks become spaces. In a
 * table (`table: true`) the span is broken at each `|`, because escaping one there depends on what stands before it.
 */
function inlineCode(text, options = {}) {
    const line = visibleText(text).replace(/[\n\t]/gu, " ");
    if (line === "")
        return "` `";
    if (options.table !== true || !line.includes("|"))
        return codeSpan(line);
    return line
        .split("|")
        .map((part) => (part === "" ? "" : codeSpan(part)))
        .join("&#124;");
}
/**
 * The text as a fenced code block, without a final line feed; its fence is longer than any run of backticks inside.
 * `indent` is the white space that the list item around it asks for.
 */
function codeFence(text, options = {}) {
    const content = visibleText(text);
    const fence = "`".repeat(Math.max(3, longestRunOfBackticks(content) + 1));
    const lines = [fence + (options.language ?? ""), ...content.split("\n"), fence];
    return lines.map((line) => (options.indent ?? "") + line).join("\n");
}
/**
 * One line for a terminal: control characters (so every escape sequence, 7-bit or 8-bit) and invisible ones are shown as
 * code points, and line breaks become spaces.
 */
function escapeTerminal(text) {
    return visibleText(text).replace(/\s+/gu, " ");
}
/** The first `length` characters of a text, the last of them `…` when something was cut; never half a surrogate pair. */
function cutText(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, Math.max(0, length - 1)).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
/* First the joints of an emoji, which are kept; then, as the only group, what nobody sees. */
const EMOJI_PART = "[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]";
const UNSEEN = new RegExp([
    `(?<=${EMOJI_PART})\\uFE0F`,
    `(?<=${EMOJI_PART}|\\uFE0F)\\u200D(?=\\p{Extended_Pictographic})`,
    "((?![\\n\\t])[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2800]|(?<=\\p{M}{6})\\p{M})",
].join("|"), "gu");
/*
 * What GitHub links in rendered text: @user, @org/team and e-mail; #1 and GH-1; URLs with a scheme, www., mailto: and xmpp:
 * (GitHub Flavored Markdown 0.29, section 6.9); commit hashes; advisory ids; :emoji:; $mathematics$.
 */
const TURNED_INTO_A_LINK = /@|#\d|:\/\/|www\.|mailto:|xmpp:|(?<![\p{L}\p{N}])(?:GH|GHSA|CVE)-\w|(?<![\p{L}\p{N}_])[0-9a-f]{7,64}(?![\p{L}\p{N}_])|:[\w+-]+:|\$/iu;
function escapePunctuation(run, isStart) {
    const escaped = run
        .replace(/[\\`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
        .replace(/&/gu, "&amp;")
        .replace(/</gu, "&lt;")
        .replace(/>/gu, "&gt;")
        .replace(/\|/gu, "&#124;");
    if (/^#+$/u.test(escaped))
        return `\\${escaped}`;
    return isStart ? escaped.replace(/^[-+=#]|(?<=^\d{1,9})[.)]$/u, "\\$&") : escaped;
}
/** How long a word is without the punctuation behind it. A loop: a pattern would look at a long run again and again. */
function lengthWithoutTrail(run) {
    let length = run.length;
    while (length > 0 && ")]\"',.;:!?".includes(run.charAt(length - 1)))
        length -= 1;
    return length;
}
function codeSpan(line) {
    const fence = "`".repeat(longestRunOfBackticks(line) + 1);
    const padded = /^`|`$|^ .* $/u.test(line) && line.trim() !== "" ? ` ${line} ` : line;
    return fence + padded + fence;
}
function longestRunOfBackticks(text) {
    return (text.match(/`+/gu) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
function codePoint(character) {
    return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}


/***/ })

};
