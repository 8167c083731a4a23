export const id = 7424;
export const ids = [7424];
export const modules = {

/***/ 76366:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notify: () => (/* binding */ notify)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _shared_gates_notice_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5476);
/* harmony import */ var _shared_notify_deliver_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90807);
/* harmony import */ var _shared_notify_facts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9181);
/* harmony import */ var _shared_notify_notice_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(55944);
/* harmony import */ var _shared_notify_outcome_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(49386);
/* harmony import */ var _shared_notify_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85303);
/* harmony import */ var _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68304);
/* harmony import */ var _shared_policy_system_error_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(47687);
/* harmony import */ var _shared_report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12322);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30667);
/* harmony import */ var _output_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94957);














/**
 * Tells of a deployment and writes what became of it. Answers 1 when the notice was not delivered and that counts: with
 * --fail-on-error, and for break-glass. Throws a ConfigurationError for files that cannot be used.
 */
async function notify(event, options, { terminal, finish }) {
    const read = await (0,_shared_gates_notice_report_js__WEBPACK_IMPORTED_MODULE_3__/* .readNoticeReport */ .p)(options.report, terminal.directory);
    if ("problem" in read)
        terminal.note(`The notice says nothing about tools: ${(0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_7__.escapeTerminal)(read.problem)}\n`);
    const notice = (0,_shared_notify_facts_js__WEBPACK_IMPORTED_MODULE_10__/* .noticeFrom */ .D)({ ...options, event }, {
        report: "problem" in read ? null : read.report,
        run: { id: options.run ?? 0, attempt: options.attempt ?? 1 },
        runUrl: options.runUrl ?? null,
    });
    const reference = await keptReference(options.reference, terminal);
    const outcome = await (0,_shared_notify_deliver_js__WEBPACK_IMPORTED_MODULE_4__/* .deliverNotice */ .W)({ notice, reference, threadOnly: options.threadOnly === true }, { driver: options.driver, settings: settingsOf(options, terminal), timeoutMilliseconds: options.timeout * 1000 });
    await keepReference(options.reference, outcome, terminal);
    const counts = options.failOnError === true || (0,_shared_notify_notice_js__WEBPACK_IMPORTED_MODULE_11__/* .mustArrive */ .t3)(event);
    finish(outcome.state === "failed" && counts ? _exit_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .d.fail : _exit_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .d.pass);
    const sentence = (0,_shared_notify_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .outcomeSentence */ .y)(notice, outcome, options.driver);
    await terminal.write(options.format === "json" ? `${JSON.stringify(outcome)}\n` : `${(0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_7__.escapeTerminal)(sentence)}\n`);
}
/** The file is not there before the first notice. */
async function keptReference(file, { directory }) {
    if (file === undefined)
        return null;
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, file), "utf8");
    }
    catch (error) {
        if ((0,_shared_policy_system_error_js__WEBPACK_IMPORTED_MODULE_13__/* .systemErrorCode */ .v)(error) === "ENOENT")
            return null;
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j1(`--reference: ${file} cannot be read (${(0,_shared_policy_system_error_js__WEBPACK_IMPORTED_MODULE_13__/* .systemErrorCode */ .v)(error) ?? String(error)}).`, {
            cause: error,
        });
    }
    const reference = (0,_shared_notify_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(text);
    if (!("problem" in reference))
        return reference;
    throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j1(`--reference: ${file} is not one that mcp-gates notify wrote: ${reference.problem}.`);
}
async function keepReference(file, { reference }, { directory }) {
    if (file !== undefined && reference !== null)
        await (0,_output_file_js__WEBPACK_IMPORTED_MODULE_9__/* .writeOutputFile */ .B)(directory, file, `${(0,_shared_notify_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .renderReference */ .Wj)(reference)}\n`);
}
function settingsOf(options, { environment }) {
    return {
        slackToken: environment.MCP_GATES_SLACK_TOKEN,
        slackChannel: options.channel,
        slackMentionGroup: options.mentionGroup,
        slackApiUrl: options.slackApiUrl,
        slackWebhookUrl: environment.MCP_GATES_SLACK_WEBHOOK_URL,
        teamsWebhookUrl: environment.MCP_GATES_TEAMS_WEBHOOK_URL,
        webhookUrl: environment.MCP_GATES_WEBHOOK_URL,
        webhookSecret: environment.MCP_GATES_WEBHOOK_SECRET,
        githubToken: environment.MCP_GATES_GITHUB_TOKEN,
        githubApiUrl: options.githubApiUrl,
        githubRepository: options.repository,
        githubIssue: options.issue,
        environment,
        now: () => new Date(),
        newIdentity: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
        nameOf: (setting) => NAMES[setting],
    };
}
const NAMES = {
    slackToken: "MCP_GATES_SLACK_TOKEN",
    slackChannel: "--channel",
    slackMentionGroup: "--mention-group",
    slackApiUrl: "--slack-api-url",
    slackWebhookUrl: "MCP_GATES_SLACK_WEBHOOK_URL",
    teamsWebhookUrl: "MCP_GATES_TEAMS_WEBHOOK_URL",
    webhookUrl: "MCP_GATES_WEBHOOK_URL",
    webhookSecret: "MCP_GATES_WEBHOOK_SECRET",
    githubToken: "MCP_GATES_GITHUB_TOKEN",
    githubApiUrl: "--github-api-url",
    githubRepository: "--repository",
    githubIssue: "--issue",
};


/***/ }),

/***/ 94957:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeOutputFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _shared_gates_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60204);
/* harmony import */ var _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68304);
/* harmony import */ var _output_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56285);







/**
 * Writes a file whole or not at all, also when the process ends meanwhile: a temporary file beside it takes the text and then
 * its name. Missing folders are made; a symbolic link keeps its place and its target is replaced. Throws a ConfigurationError
 * that names the file.
 */
async function writeOutputFile(directory, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(directory, file);
    try {
        await (0,_shared_gates_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
        await replaceFile(await targetOf(path), text);
    }
    catch (error) {
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`Cannot write ${path}: ${(0,_output_error_js__WEBPACK_IMPORTED_MODULE_6__/* .outputProblem */ .n)(error)}; name another file with --output`, {
            cause: error,
        });
    }
    return path;
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

/***/ 32487:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets),
/* harmony export */   r: () => (/* binding */ secretFormsOf)
/* harmony export */ });
/** The settings whose values are secrets; a webhook's address is one, since whoever has it can post. */
const SECRET_SETTINGS = [
    "slackToken",
    "slackWebhookUrl",
    "teamsWebhookUrl",
    "webhookUrl",
    "webhookSecret",
    "githubToken",
];
/**
 * Everything that must not be seen of a secret: itself, its base64 and percent-encoded forms, and the random parts that tokens
 * and addresses are made of. Parts that are words hide nothing, and a mask of `services` or `production` would blank out logs
 * and make GitHub drop outputs.
 */
function secretFormsOf(secret) {
    const whole = [secret, Buffer.from(secret, "utf8").toString("base64"), encodeURIComponent(secret)];
    return [...new Set([...whole.filter((form) => form.length >= 4), ...piecesOf(secret).filter(isRandom)])];
}
function piecesOf(secret) {
    if (!URL.canParse(secret) || !/^https?:/i.test(secret))
        return secret.split(/[-_.\s]/u);
    // The host is no secret and stands in messages.
    const { pathname, search, username, password } = new URL(secret);
    const parts = [pathname, search, username, password].flatMap((part) => [
        part.replace(/^[/?]/u, ""),
        ...part.split(/[/?&=:]/u),
    ]);
    return parts.flatMap((part) => [part, decoded(part)]);
}
function isRandom(piece) {
    if (piece.length < 8 || /^\d{4}-\d{2}-\d{2}$/u.test(piece))
        return false;
    return piece.length >= 16 || /\d/u.test(piece);
}
/** The text with every form of the secrets among the settings replaced by `***`. */
function withoutSecrets(text, settings) {
    const forms = SECRET_SETTINGS.flatMap((name) => secretFormsOf(settings[name] ?? ""));
    return forms
        .sort((left, right) => right.length - left.length)
        .reduce((rest, form) => rest.replaceAll(form, "***"), text);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ })

};
