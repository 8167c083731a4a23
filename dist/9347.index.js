export const id = 9347;
export const ids = [9347,2322,9275];
export const modules = {

/***/ 94957:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeOutputFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_gates_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49881);
/* harmony import */ var _shared_gates_write_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21520);
/* harmony import */ var _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68304);




/**
 * Writes a file whole or not at all, as {@link writeWholeFile} does, and gives its path. Throws a ConfigurationError that names the
 * file.
 */
async function writeOutputFile(directory, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, file);
    try {
        await (0,_shared_gates_whole_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWholeFile */ .R)(path, text);
    }
    catch (error) {
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`Cannot write ${path}: ${(0,_shared_gates_write_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .writeProblem */ .b)(error)}; name another file with --output`, {
            cause: error,
        });
    }
    return path;
}


/***/ }),

/***/ 87310:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishPromotion: () => (/* binding */ finishPromotion),
  planPromotion: () => (/* binding */ planPromotion),
  promotionStatus: () => (/* binding */ promotionStatus),
  reconcilePromotions: () => (/* binding */ reconcilePromotions),
  startPromotion: () => (/* binding */ startPromotion),
  verifyPromotion: () => (/* binding */ verifyPromotion),
  withdrawPromotion: () => (/* binding */ withdrawPromotion)
});

// EXTERNAL MODULE: ./.build/shared/gates/probe-credentials.js
var probe_credentials = __webpack_require__(66508);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/emergency-trail.js
var emergency_trail = __webpack_require__(46539);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/finish.js
var finish = __webpack_require__(36164);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/gather-plan.js + 23 modules
var gather_plan = __webpack_require__(29337);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/probe-environment.js
var probe_environment = __webpack_require__(18717);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/promote-command.js + 1 modules
var promote_command = __webpack_require__(87941);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/promotion-ports.js
var promotion_ports = __webpack_require__(49275);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/start.js
var start = __webpack_require__(79923);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/status-gate.js + 3 modules
var status_gate = __webpack_require__(97931);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/verify.js
var verify = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/waiting.js
var promotion_waiting = __webpack_require__(34780);
// EXTERNAL MODULE: ./.build/shared/gates/ticket-secrets.js
var ticket_secrets = __webpack_require__(97441);
// EXTERNAL MODULE: ./.build/shared/gates/ticket-subject.js + 1 modules
var ticket_subject = __webpack_require__(32223);
// EXTERNAL MODULE: ./.build/shared/policy/load-policy.js
var load_policy = __webpack_require__(88728);
// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
// EXTERNAL MODULE: ./.build/shared/report/plan-markdown.js
var plan_markdown = __webpack_require__(15202);
// EXTERNAL MODULE: ./.build/shared/report/colour.js
var report_colour = __webpack_require__(68669);
// EXTERNAL MODULE: ./.build/shared/report/plan-words.js
var plan_words = __webpack_require__(99202);
// EXTERNAL MODULE: ./.build/shared/report/words.js
var words = __webpack_require__(73000);
;// CONCATENATED MODULE: ./.build/shared/report/plan-text.js




const SIGNS = { pass: "✓", wait: "…", fail: "✖", unknown: "?" };
const LONGEST_LINE = 600;
const MOST_APPROVERS = 12;
const MOST_DOUBTS = 20;
/** A plan for a terminal: the answer, every gate on a line, and below each what stands in the way and what to do. */
function renderPlanText(report, { colour }) {
    const paint = (0,report_colour/* colours */.M)(colour);
    const headline = `${SIGNS[report.decision]} ${(0,plan_words/* planSentence */.th)(report)}`;
    const width = Math.max(...report.gates.map(({ gate }) => gate.length));
    const lines = report.gates.flatMap(({ gate, decision, asked, bypassed, summary, reasons }) => {
        const word = bypassed === true ? "passed by" : asked ? plan_words/* DECISION_SIGNS */.U0[decision].word : "not asked";
        const sign = asked ? SIGNS[decision] : "-";
        const first = `  ${sign} ${gate.padEnd(width)}  ${word}: ${plan_text_text(summary)}`;
        const more = reasons.flatMap(({ code, field, is, must, next, who }) => [
            `      ${code}: ${plan_text_text(field)}: ${plan_text_text(is)}; must be: ${plan_text_text(must)}`,
            paint.dim(`        ${plan_text_text(next)} (${plan_words/* REASON_OWNERS */.w8[who]})`),
        ]);
        return [decision === "pass" ? first : paint.bold(first), ...more];
    });
    return (0,report_escape/* withoutWorkflowCommands */.CA)([paint.bold(plan_text_text(headline)), ...banner(report), "", ...lines, ...doubts(report), ""].join("\n"));
}
function banner({ override }) {
    if (override === null)
        return [];
    const { approvers, reason, expiresAt } = override;
    const who = approvers.length === 0 ? "nobody" : (0,words/* enumerate */.HL)(approvers, MOST_APPROVERS);
    return [plan_text_text(`Break-glass until ${new Date(expiresAt).toISOString()}, allowed by ${who}: ${reason}`)];
}
/** What is not believed of the ledgers; anybody may make more of it. */
function doubts({ doubts: all }) {
    const shown = all.slice(0, MOST_DOUBTS).map(({ environment, code, recordId, is, blocks }) => {
        const which = recordId === "" ? environment : `${environment}, record ${recordId}`;
        return `  ! ${code}: ${plan_text_text(which)}: ${plan_text_text(is)} (${blocks ? "it blocks" : "it is left out"})`;
    });
    const rest = all.length - shown.length;
    return rest > 0 ? [...shown, `  ! and ${rest} more`] : shown;
}
function plan_text_text(words) {
    return (0,report_escape.escapeTerminal)((0,report_escape/* cutText */.IN)(words, LONGEST_LINE));
}

// EXTERNAL MODULE: ./.build/shared/report/sentence.js
var report_sentence = __webpack_require__(11592);
// EXTERNAL MODULE: ./.build/shared/report/status-formats.js
var status_formats = __webpack_require__(86122);
// EXTERNAL MODULE: ./.build/cli/exit.js
var exit = __webpack_require__(30667);
// EXTERNAL MODULE: ./.build/cli/output-file.js
var output_file = __webpack_require__(94957);
// EXTERNAL MODULE: ./.build/cli/setting-names.js
var setting_names = __webpack_require__(45270);
// EXTERNAL MODULE: ./.build/cli/side.js
var side = __webpack_require__(1644);
;// CONCATENATED MODULE: ./.build/cli/promote.js























/** Judges every gate and writes nothing. Answers 0, 1 or 3 as the plan decides. */
async function planPromotion(environment, options, session) {
    const { surroundings } = await connected(options, session.terminal, { deploys: true, ticket: options.ticket });
    const ports = portsOf(session);
    const { report } = await (0,gather_plan/* gatherPlan */.p)(requestOf(environment, options), surroundings, ports);
    await printPlan(report, options, session);
}
/** Judges every gate and starts the deployment. Answers 0 when it has started (or would), else 1 or 3. */
async function startPromotion(environment, options, session) {
    const { surroundings } = await connected(options, session.terminal, { deploys: true, ticket: options.ticket });
    const request = requestOf(environment, options);
    const outcome = await promote_start(request, surroundings, options, session);
    if (options.dryRun !== true)
        await (0,promotion_waiting/* rememberWaiting */.DP)(outcome, request, surroundings);
    await printStart(outcome, options, session);
}
/** Starts what waited for its time. Answers 0 when it has started or nothing waits, else 1 or 3. */
async function reconcilePromotions(environment, options, session) {
    const { surroundings, service } = await connected(options, session.terminal, { deploys: false });
    (0,promotion_waiting/* refuseUnknownEnvironment */.WN)(environment, surroundings.policy);
    const waiting = await surroundings.ledger.waiting({ service, environment });
    if (waiting === undefined) {
        await session.terminal.write(`Nothing waits to go to ${(0,report_escape.escapeTerminal)(environment)}.\n`);
        return;
    }
    const asked = await (0,promotion_waiting/* waitingRequest */.Z0)(waiting, { environment, surroundings });
    const outcome = await promote_start(asked.request, asked.surroundings, options, session);
    // What waits on is kept as whoever asked for it asked for it.
    if (outcome.state === "started")
        await (0,promotion_waiting/* rememberWaiting */.DP)(outcome, asked.request, asked.surroundings);
    await printStart(outcome, options, session);
}
/** Takes back what waits for its time. */
async function withdrawPromotion(environment, options, session) {
    const { surroundings, service } = await connected(options, session.terminal, { deploys: false });
    const withdrawn = await (0,promotion_waiting/* withdrawWaiting */.A6)({ service, environment }, surroundings);
    const sentence = withdrawn === undefined
        ? `Nothing waits to go to ${environment}.`
        : `${withdrawn.image} waits no longer to go to ${environment}.`;
    await session.terminal.write(`${(0,report_escape.escapeTerminal)(sentence)}\n`);
}
async function promote_start(request, surroundings, { dryRun }, session) {
    const ports = portsOf(session);
    return await (0,start/* startDeployment */.i)({
        request,
        surroundings,
        isDryRun: dryRun === true,
        gather: async () => await (0,gather_plan/* gatherPlan */.p)(request, surroundings, ports),
        trail: async (gathered) => await (0,emergency_trail/* leaveEmergencyTrail */.L)(gathered, surroundings),
    });
}
async function printStart(outcome, options, session) {
    await printPlan(outcome.report, options, session);
    if (outcome.state === "busy")
        session.finish(exit/* EXIT */.d.fail);
    session.terminal.note(`${(0,report_escape.escapeTerminal)(startWords(outcome))}\n`);
    // A script reads the id from standard output alone.
    if (outcome.state === "started" && options.output !== undefined)
        await session.terminal.write(`${outcome.deploymentId}\n`);
}
function startWords(outcome) {
    switch (outcome.state) {
        case "started":
            return `Deployment ${outcome.deploymentId} is in progress. Finish it, whatever becomes of it: mcp-gates promote finish.`;
        case "would-start":
            return "It would start. Nothing was written: --dry-run.";
        case "busy":
            return `Not started: ${outcome.by} was faster.`;
        case "refused":
            return "Not started.";
    }
}
/** Asks the servers, or takes what somebody else found, and writes it into the ledger. Answers 0, or 1 for a failure or drift. */
async function verifyPromotion(environment, options, session) {
    const { surroundings, service } = await connected(options, session.terminal, { deploys: false });
    const { deploymentId, source, passed } = options;
    const wish = { service, environment, deploymentId, source, passed, detail: (0,report_sentence/* onOneLine */.GJ)(options.reason) };
    const probe = async () => await (0,probe_environment/* probeEnvironment */.K)(wish, surroundings, portsOf(session));
    const { event, drifted, record, onward } = await (0,verify/* verifyDeployment */.l)(wish, surroundings, probe);
    const isGood = event.passed && !drifted;
    const found = drifted
        ? "another contract is served than was approved"
        : event.passed
            ? "passed"
            : `failed${event.detail === "" ? "" : ` (${event.detail})`}`;
    const lines = [
        `${isGood ? "✓" : "✖"} ${service} in ${environment}, deployment ${record.id}: ${event.source}: ${found}`,
        ...onward.map(({ environment: to, soak }) => {
            const when = soak.eligibleAt === undefined ? "" : `, at ${new Date(soak.eligibleAt).toISOString()} at the earliest`;
            return `soak for ${to}: ${soak.decision}${when}`;
        }),
    ];
    session.finish(isGood ? exit/* EXIT */.d.pass : exit/* EXIT */.d.fail);
    await session.terminal.write(`${lines.map((line) => (0,report_escape.escapeTerminal)(line)).join("\n  ")}\n`);
}
/** Writes what became of a deployment. */
async function finishPromotion(environment, options, session) {
    const { surroundings, service } = await connected(options, session.terminal, { deploys: false });
    const { deploymentId, outcome } = options;
    const wish = { service, environment, deploymentId, outcome, detail: (0,report_sentence/* onOneLine */.GJ)(options.reason) };
    const record = await (0,finish/* finishDeployment */.j)(wish, surroundings);
    const sentence = `${service} to ${environment}: deployment ${record.id} has ended with ${outcome}.`;
    await session.terminal.write(`${(0,report_escape.escapeTerminal)(sentence)}\n`);
}
/** Prints what is where, since when, and what may go on when. */
async function promotionStatus(options, session) {
    const { surroundings, service, place } = await connected(options, session.terminal, { deploys: false });
    const { days, format, output } = options;
    const report = await (0,status_gate/* statusReport */.X)(place, { service, ledger: surroundings.ledger, days });
    const { terminal } = session;
    if (output === undefined)
        return await terminal.write(await (0,status_formats/* renderStatus */.L)(report, format, terminal));
    const text = await (0,status_formats/* renderStatus */.L)(report, format, { colour: false });
    terminal.note(`${await (0,output_file/* writeOutputFile */.B)(terminal.directory, output, text)}\n`);
}
async function connected(options, terminal, { deploys, ticket }) {
    const source = (0,load_policy/* policySourceOf */.R)(options.policy, terminal.directory);
    const { policy } = await (0,load_policy/* loadPolicy */.t)(source, { required: true });
    const service = (0,ticket_subject/* serviceOf */.z5)(policy, { service: options.service, environment: "" });
    const place = { policy, source };
    const { environment } = terminal;
    const surroundings = await (0,promote_command/* surroundingsOfCommand */.q)(place, {
        ...options,
        deploys,
        ticket,
        runActors: options.runActor,
        commitAuthors: options.commitAuthor,
        timeoutSeconds: options.timeout,
        probing: await probingOf(options, terminal),
        directory: terminal.directory,
        variables: environment,
        secrets: (0,setting_names/* ticketSecretsOf */.$4)(terminal),
        nameOf: setting_names/* variableOf */.Qn,
        note: (message) => terminal.note(`${(0,report_escape.escapeTerminal)(message)}\n`),
    });
    return { surroundings, service, place };
}
async function probingOf(options, terminal) {
    const { auth, clientId, clientKey, ca, header = [], env = [] } = options;
    const { directory } = terminal;
    const { MCP_GATES_TOKEN: token, MCP_GATES_CLIENT_SECRET: clientSecret } = terminal.environment;
    const credentials = {
        auth,
        clientId,
        clientKey,
        ...(auth === "bearer" ? { token } : {}),
        ...(auth === "client-secret" ? { clientSecret } : {}),
    };
    const headers = (0,side/* headersOf */.Yl)({ headers: header, headerFlag: "--header", headerVariable: "MCP_GATES_HEADERS" }, terminal);
    return {
        headers,
        areHeadersFound: true,
        environment: (0,side/* variablesOf */.ht)({ variables: env, variableFlag: "--env" }, terminal),
        authentication: await (0,probe_credentials/* readAuthentication */.L)(credentials, { directory, nameOf: setting_names/* credentialName */.b4 }),
        tls: await (0,probe_credentials/* readTls */.i)({ ca }, { directory, nameOf: setting_names/* flagOf */.iP }),
    };
}
function requestOf(environment, options) {
    return {
        ...options,
        environment,
        ticketFrom: "input",
        rollbackReason: options.reason,
        attestationPath: options.attestations,
    };
}
function portsOf({ terminal, interruption }) {
    return { ...(0,promotion_ports.promotionPorts)(interruption), onProgress: (line) => terminal.note(`${(0,report_escape.escapeTerminal)(line)}\n`) };
}
async function printPlan(report, { format, output }, { terminal, finish }) {
    finish({ pass: exit/* EXIT */.d.pass, wait: exit/* EXIT */.d.fail, fail: exit/* EXIT */.d.fail, unknown: exit/* EXIT */.d.unknown }[report.decision]);
    const clean = (text) => (0,ticket_secrets/* withoutSecretForms */.wI)(text, (0,ticket_secrets/* secretsAmong */.o0)((0,setting_names/* ticketSecretsOf */.$4)(terminal)));
    const text = (colour) => {
        if (format === "json")
            return `${JSON.stringify(report, null, 2)}\n`;
        return format === "markdown" ? (0,plan_markdown/* renderPlanMarkdown */.d)(report) : renderPlanText(report, { colour });
    };
    if (output === undefined)
        return await terminal.write(clean(text(terminal.colour)));
    terminal.note(`${await (0,output_file/* writeOutputFile */.B)(terminal.directory, output, clean(text(false)))}\n`);
}


/***/ }),

/***/ 45270:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ ticketSecretsOf),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   b4: () => (/* binding */ credentialName),
/* harmony export */   iP: () => (/* binding */ flagOf)
/* harmony export */ });
/* harmony import */ var _shared_gates_input_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(617);

/** The option of a setting: `clientKey` is `--client-key`. */
function flagOf(setting) {
    return `--${(0,_shared_gates_input_name_js__WEBPACK_IMPORTED_MODULE_0__/* .inputName */ .y)(setting)}`;
}
/** The variable that holds a secret: `jiraToken` is `MCP_GATES_JIRA_TOKEN`. */
function variableOf(secret) {
    return `MCP_GATES_${secret.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}
/** What a setting of a login is called; secrets stand in variables. */
function credentialName(setting) {
    return setting === "token" || setting === "clientSecret" ? variableOf(setting) : flagOf(setting);
}
/** What a command has to prove itself to ticket systems and to GitHub. */
function ticketSecretsOf({ environment }) {
    const secret = (name) => environment[variableOf(name)];
    return {
        jiraEmail: secret("jiraEmail"),
        jiraToken: secret("jiraToken"),
        servicenowToken: secret("servicenowToken"),
        servicenowUsername: secret("servicenowUsername"),
        servicenowPassword: secret("servicenowPassword"),
        githubToken: secret("githubToken"),
        membersToken: secret("membersToken"),
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
    const target = (0,_shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTarget */ .hu)(options.target, { side: options.side });
    const source = (0,_shared_mcp_target_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTarget */ .ff)(target);
    if (options.headers.length > 0 && target.kind !== "http") {
        const instead = target.kind === "stdio" ? `; give a child its secrets with ${options.variableFlag}` : "";
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${options.headerFlag} is for http(s) targets, and ${source} is none${instead}`);
    }
    if (options.variables.length > 0 && target.kind !== "stdio") {
        const instead = target.kind === "http" ? `; give a server its secrets with ${options.headerFlag}` : "";
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${options.variableFlag} is for stdio: targets, and ${source} is none${instead}`);
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
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${place}: ${error.message}`, { cause: error });
    }
}
/** The variables that a child is given. Throws a ConfigurationError for one that is not set. */
function variablesOf(options, terminal) {
    const flag = options.variableFlag;
    const variables = options.variables.map((text) => {
        const [, name, value] = /^([^=]+)(?:=(.*))?$/s.exec(text) ?? [];
        if (name === undefined) {
            throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${flag} has a value without a name; write NAME=value, or NAME to hand on yours`);
        }
        const handedOn = value ?? terminal.environment[name];
        if (handedOn === undefined) {
            throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${flag} ${name}: the variable is not set here; set it, or write ${flag} ${name}=value`);
        }
        return [name, handedOn];
    });
    return Object.fromEntries(variables);
}


/***/ }),

/***/ 47109:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rf: () => (/* binding */ chooseTicketKey),
/* harmony export */   jP: () => (/* binding */ KEY_SOURCES),
/* harmony export */   yL: () => (/* binding */ isSameKey)
/* harmony export */ });
/* unused harmony export isTicketKey */
/** Where a key can stand. All but the input are written by whoever writes the change. */
const KEY_SOURCES = ["input", "branch", "trailer", "pr-title"];
/**
 * The ticket that a run is about, from the one place where the workflow says that it stands. A protected environment takes it
 * from the input alone, and only as somebody typed it to start the run: a workflow can fill its input from a title, too. A key
 * from elsewhere is a hint: it must be the only one there, and the ticket must bind itself to the
 * change in any case.
 */
function chooseTicketKey(hints, rules) {
    const { system, source } = rules;
    if (rules.protectedEnvironment && source !== "input")
        return { state: "untrusted", source };
    const texts = textsOf(hints, system, source);
    const malformed = texts.find((text) => !isTicketKey(system, text));
    if (malformed !== undefined)
        return { state: "malformed", source, text: malformed };
    const [key, ...others] = new Set(texts);
    if (key === undefined)
        return { state: "missing", source };
    if (others.length > 0)
        return { state: "ambiguous", source, keys: [key, ...others].sort() };
    if (rules.protectedEnvironment && !hints.started.includes(key))
        return { state: "untrusted", source };
    return { state: "chosen", key, source, trusted: source === "input" };
}
/** Whether a text is one key of the system and nothing else. */
function isTicketKey(system, text) {
    return new RegExp(`^(?:${KEYS[system]})$`).test(text);
}
/**
 * Whether an answer is about the ticket that was asked for. GitHub writes names in any case, and `#42` is asked of the
 * repository that the policy names, which the project of the ticket must be.
 */
function isSameKey(system, asked, answered) {
    if (system !== "github-issue")
        return asked === answered;
    const [left, right] = [asked.toLowerCase(), answered.toLowerCase()];
    return left === right || left === right.slice(right.indexOf("#"));
}
const JIRA = "[A-Z][A-Z0-9_]+-[1-9]\\d*";
const KEYS = {
    jira: JIRA,
    "jira-dc": JIRA,
    servicenow: "CHG\\d{7,}",
    "github-issue": "(?:[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100})?#[1-9]\\d*",
};
/** What stands where the workflow says: for the input and for trailers the whole text, elsewhere what looks like a key. */
function textsOf(hints, system, source) {
    switch (source) {
        case "input":
            return [hints.input?.trim() ?? ""].filter((text) => text !== "");
        case "trailer":
            return hints.messages.flatMap(trailersOf);
        case "branch":
            return keysIn(hints.branch ?? "", system);
        case "pr-title":
            return keysIn(hints.title ?? "", system);
    }
}
/** Keys that no letter, digit or underscore touches: `CHG-42` stands in `feature/CHG-42-rename`, and not in `XCHG-42b`. */
function keysIn(text, system) {
    const before = system === "github-issue" ? "[\\p{L}\\p{N}_./#-]" : "[\\p{L}\\p{N}_]";
    const pattern = new RegExp(`(?<!${before})(?:${KEYS[system]})(?![\\p{L}\\p{N}_])`, "gu");
    return [...text.matchAll(pattern)].map(([key]) => key);
}
/** Values of `Change-Ticket:` in the last paragraph of a message, which is where git looks for trailers. */
function trailersOf(message) {
    const paragraphs = message
        .replaceAll("\r\n", "\n")
        .trim()
        .split(/\n\s*\n/);
    const lines = paragraphs.length > 1 ? (paragraphs.at(-1) ?? "").split("\n") : [];
    return lines.flatMap((line) => /^change-ticket:(.*)$/i.exec(line)?.[1]?.trim() ?? []);
}


/***/ }),

/***/ 87941:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ gitHubServerOf),
  q: () => (/* binding */ surroundingsOfCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/shared/github/client.js + 1 modules
var client = __webpack_require__(91741);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/policy/ledger.js
var ledger = __webpack_require__(9348);
// EXTERNAL MODULE: ./.build/shared/promotion/ledgers/connect-ledger.js
var connect_ledger = __webpack_require__(61133);
;// CONCATENATED MODULE: ./.build/shared/gates/promotion/ci-run.js
/** What CI systems call the run, its page, who started it, and the commit; the first that has an id counts. */
const SYSTEMS = [
    { id: "GITHUB_RUN_ID", attempt: "GITHUB_RUN_ATTEMPT", url: "", actor: "GITHUB_ACTOR", commit: "GITHUB_SHA" },
    { id: "CI_PIPELINE_ID", attempt: "", url: "CI_PIPELINE_URL", actor: "GITLAB_USER_LOGIN", commit: "CI_COMMIT_SHA" },
    { id: "BUILD_TAG", attempt: "", url: "BUILD_URL", actor: "BUILD_USER_ID", commit: "GIT_COMMIT" },
    {
        id: "BUILDKITE_BUILD_ID",
        attempt: "BUILDKITE_RETRY_COUNT",
        url: "BUILDKITE_BUILD_URL",
        actor: "BUILDKITE_BUILD_CREATOR",
        commit: "BUILDKITE_COMMIT",
    },
    {
        id: "CIRCLE_WORKFLOW_ID",
        attempt: "",
        url: "CIRCLE_BUILD_URL",
        actor: "CIRCLE_USERNAME",
        commit: "CIRCLE_SHA1",
    },
    { id: "BUILD_BUILDID", attempt: "", url: "", actor: "BUILD_REQUESTEDFOR", commit: "BUILD_SOURCEVERSION" },
];
/**
 * The run of a CI system, by the variables that GitHub Actions, GitLab, Jenkins, Buildkite, CircleCI and Azure Pipelines set for
 * every job; `undefined` = none of them runs this. Pure.
 */
function ciRunOf(variables) {
    const system = SYSTEMS.find(({ id }) => (variables[id] ?? "") !== "");
    if (system === undefined)
        return undefined;
    const read = (name) => (name === "" ? "" : (variables[name] ?? ""));
    const attempt = Number(read(system.attempt));
    const commit = read(system.commit);
    return {
        run: {
            id: read(system.id),
            attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1,
            url: read(system.url) || gitHubPage(variables, read(system.id)),
            actor: read(system.actor),
        },
        commit: /^[0-9a-f]{40}$/.test(commit) ? commit : undefined,
    };
}
/** GitHub alone has no variable for the page of a run. */
function gitHubPage(variables, id) {
    const { GITHUB_RUN_ID, GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "" } = variables;
    return GITHUB_RUN_ID === id && server !== "" && repository !== "" ? `${server}/${repository}/actions/runs/${id}` : "";
}

;// CONCATENATED MODULE: ./.build/shared/gates/promotion/promote-command.js







/**
 * Where a promotion runs that a command line starts: the run of the CI system around it, and the ledger that the policy names, else
 * files in the folder. Throws a ConfigurationError for what the user can put right, a LedgerError where the ledger is out of reach.
 */
async function surroundingsOfCommand({ policy, source }, command) {
    const signal = AbortSignal.timeout(command.timeoutSeconds * 1000);
    const github = await gitHubOf(command, signal);
    const ci = ciRunOf(command.variables);
    const actors = command.runActors?.map((login) => ({ login, name: login }));
    const authors = command.commitAuthors?.map((login) => ({ login, name: login }));
    const log = { info: command.note, notice: command.note, warning: command.note };
    const { directory } = command;
    return {
        policy,
        policySource: source,
        ledger: await (0,connect_ledger/* connectLedger */.Q)(ledgerOf(policy.ledger), { directory, github, log }),
        run: runOf(command, ci?.run),
        runStartedAt: Date.now(),
        commit: command.deploys ? (command.commit ?? ci?.commit ?? (await commitOf(directory))) : "",
        hints: {
            branch: undefined,
            title: undefined,
            started: command.ticket === undefined ? [] : [command.ticket],
        },
        runActors: actors,
        commitsSince: async () => (authors === undefined ? undefined : { authors, messages: [] }),
        github: github === undefined ? undefined : { ...github, runId: undefined },
        reach: {
            secrets: command.secrets,
            nameOf: command.nameOf,
            githubApiUrl: command.githubApiUrl,
            variables: command.variables,
            timeoutMilliseconds: command.timeoutSeconds * 1000,
        },
        probing: command.probing,
        directory,
        variables: command.variables,
        log,
        signal,
    };
}
/** Outside of GitHub's workflows the record stands in files, unless the policy says otherwise. */
function ledgerOf(named) {
    return named ?? ledger/* DEFAULT_FILE_LEDGER */.V9;
}
function runOf({ runId, runUrl, runActors }, ci) {
    const [actor] = runActors ?? [];
    return {
        id: runId ?? ci?.id ?? "by-hand",
        attempt: ci?.attempt ?? 1,
        url: runUrl ?? ci?.url ?? "",
        actor: actor ?? ci?.actor ?? "",
    };
}
async function gitHubOf({ repository, githubApiUrl: apiUrl, secrets: { githubToken: token }, nameOf }, signal) {
    if (repository === undefined)
        return undefined;
    const [, owner, name] = /^([A-Za-z0-9-]{1,39})\/([A-Za-z0-9._-]{1,100})$/.exec(repository) ?? [];
    if (owner === undefined || name === undefined)
        throw new configuration_error/* ConfigurationError */.j1(`"${repository}" is no repository: write owner/name.`);
    if (token === undefined)
        throw new configuration_error/* ConfigurationError */.j1(`${nameOf("githubToken")} is not set: without it nothing can be asked at GitHub.`);
    const call = await (0,client/* connectGitHub */.U)({ token, apiUrl, signal });
    return { call, repository: { owner, name }, serverUrl: gitHubServerOf(apiUrl), defaultBranch: undefined };
}
/**
 * Where people find a GitHub by the address of its API: `https://github.com`, `https://acme.ghe.com`, or the same host on a server of
 * one's own, whose API is a path.
 */
function gitHubServerOf(apiUrl) {
    const { protocol, host } = new URL(apiUrl);
    const [, cloud] = /^api\.(github\.com|[a-z0-9-]+\.ghe\.com)$/.exec(host) ?? [];
    return `${protocol}//${cloud ?? host}`;
}
async function commitOf(directory) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("git", ["rev-parse", "--verify", "HEAD"], {
            cwd: directory,
            timeout: 20_000,
        });
        return stdout.trim();
    }
    catch (error) {
        throw new configuration_error/* ConfigurationError */.j1("Nobody says which commit is deployed: give --commit, or run this in its repository.", {
            cause: error,
        });
    }
}


/***/ }),

/***/ 49275:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promotionPorts: () => (/* binding */ promotionPorts)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** How this process asks servers: by its own environment, clock and chance. */
function promotionPorts(interruption) {
    return {
        environment: process.env,
        now: () => new Date(),
        elapsed: () => performance.now(),
        random: Math.random,
        pause: async (milliseconds, cancel) => void (await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal: cancel })),
        interruption,
    };
}


/***/ }),

/***/ 97441:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a0: () => (/* binding */ ticketSecretForms),
/* harmony export */   o0: () => (/* binding */ secretsAmong),
/* harmony export */   wI: () => (/* binding */ withoutSecretForms)
/* harmony export */ });
/* harmony import */ var _notify_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32487);

/**
 * Everything that must not be seen of a secret with which a ticket system is asked: beside its other forms what base64 makes of
 * it in the middle of `username:password`, wherever it begins there.
 */
function ticketSecretForms(secret) {
    return [...new Set([...(0,_notify_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretFormsOf */ .rF)(secret), ...[0, 1, 2].map((shift) => base64Within(secret, shift))])].filter((form) => form.length >= 4);
}
/** A part of a secret this long tells too much of it; shorter parts may be words that every text has. */
const TELLING_PART = 12;
/**
 * The text with every form of these secrets, and every longer part of one, replaced by `***`: a system that quotes what it was
 * sent may cut it first.
 */
function withoutSecretForms(text, secrets) {
    const isSecret = new Uint8Array(text.length);
    for (const form of secrets.flatMap((secret) => (secret === undefined ? [] : ticketSecretForms(secret)))) {
        const length = Math.min(TELLING_PART, form.length);
        for (let start = 0; start + length <= form.length; start++) {
            const part = form.slice(start, start + length);
            for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1))
                isSecret.fill(1, at, at + length);
        }
    }
    return text
        .replaceAll(/[\s\S]/g, (character, at) => (isSecret[at] === 1 ? "\0" : character))
        .replaceAll(/\0+/g, "***");
}
/** What must not be seen of the credentials for ticket systems; an account's name may be. */
function secretsAmong({ jiraToken, servicenowToken, servicenowPassword, githubToken, membersToken, }) {
    return [jiraToken, servicenowToken, servicenowPassword, githubToken, membersToken];
}
/** The characters of base64 that the secret alone decides when `shift` bytes stand before it. */
function base64Within(secret, shift) {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret, "utf8")]);
    return bytes.toString("base64").slice(Math.ceil((shift * 8) / 6), Math.floor((bytes.length * 8) / 6));
}


/***/ }),

/***/ 49881:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writeWholeFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60204);





/**
 * Writes a file whole or not at all, also when the process ends meanwhile: a temporary file beside it takes the text and then
 * its name. Missing folders are made; a symbolic link keeps its place and its target is replaced. Throws the system's error.
 */
async function writeWholeFile(path, text) {
    await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await replaceFile(await targetOf(path), text);
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

/***/ 91741:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ connectGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/shared/github/bounded-fetch.js
/**
 * A `fetch` that gives up: after so many milliseconds until the end of the reply, after so many bytes of it, when the signal says so, and at a
 * redirect, since a redirected call would carry the token elsewhere. Each is an error of the call, like a lost connection.
 */
function boundedFetch(fetch, limits) {
    return async (url, options) => {
        const timeout = AbortSignal.timeout(limits.milliseconds);
        const signal = limits.signal === undefined ? timeout : AbortSignal.any([timeout, limits.signal]);
        try {
            const response = await fetch(url, { ...options, redirect: "error", signal });
            const body = await readBody(response, limits.bytes);
            const headers = new Headers([...response.headers]);
            // The body is decoded already.
            headers.delete("content-encoding");
            headers.delete("content-length");
            return new Response(body, { status: response.status, statusText: response.statusText, headers });
        }
        catch (error) {
            if (timeout.aborted)
                throw new Error(`not answered within ${limits.milliseconds / 1000} s`, { cause: error });
            throw error;
        }
    };
}
async function readBody(response, limit) {
    if (response.body === null || response.status === 204)
        return null;
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body) {
        bytes += chunk.byteLength;
        if (bytes > limit)
            throw new Error(`the reply is longer than ${limit} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./.build/shared/github/github-error.js
var github_error = __webpack_require__(68146);
// EXTERNAL MODULE: ./.build/shared/github/retry.js
var retry = __webpack_require__(12090);
;// CONCATENATED MODULE: ./.build/shared/github/client.js




/** Bytes of one reply: a hundred comments of the largest size fit. */
const REPLY_BYTES = 64 * 1024 * 1024;
/** Connects with GitHub's API. The library is loaded here, so that a run that needs no API does not pay for it. */
async function connectGitHub(connection) {
    const { GitHub, defaults, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1845)]).then(__webpack_require__.bind(__webpack_require__, 61845));
    const fetch = boundedFetch(defaults.request?.fetch, {
        bytes: REPLY_BYTES,
        milliseconds: connection.timeoutMilliseconds ?? 15_000,
        ...(connection.signal === undefined ? {} : { signal: connection.signal }),
    });
    const baseUrl = connection.apiUrl.replace(/\/+$/, "");
    // The library reads JSON with integers of any size, which takes several times as long; GitHub's are small enough.
    const request = { fetch, parseSuccessResponseBody: false };
    const octokit = new GitHub(getOctokitOptions(connection.token, { baseUrl, request }));
    return async (route, parameters, { reply, repeatable }) => {
        const method = route.slice(0, route.indexOf(" "));
        const send = () => octokit.request(addressed(route, baseUrl), { ...parameters });
        const response = await withRetries(send, repeatable ?? method !== "POST", connection.signal);
        const parsed = reply.safeParse(await bodyOf(response.data));
        if (parsed.success) {
            const nextPage = /;\s*rel="next"/.test(response.headers.link ?? "");
            return { data: parsed.data, nextPage, date: momentOf(response.headers.date) };
        }
        const issue = parsed.error.issues[0];
        const place = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
        throw new github_error/* GitHubError */.y({ method, url: response.url }, 0, `the reply is not as documented${place}: ${issue?.message}`);
    };
}
/** What a body says: JSON, or as text what is none. It is a stream of what was read already. */
async function bodyOf(body) {
    if (typeof body !== "object" || body === null || !("getReader" in body))
        return body;
    const text = await new Response(body).text();
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function momentOf(date) {
    const milliseconds = Date.parse(date ?? "");
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
/** On GitHub Enterprise Server GraphQL is not below the REST API's `/api/v3` but beside it. */
function addressed(route, baseUrl) {
    return route === "POST /graphql" ? `POST ${baseUrl.replace(/\/v3$/, "")}/graphql` : route;
}
async function withRetries(send, repeatable, signal) {
    for (let attempt = 1;; attempt++) {
        try {
            return await send();
        }
        catch (error) {
            const failure = failureOf(error);
            const wait = (0,retry/* waitBeforeRetry */.j)(attempt, { ...failure, repeatable });
            if (wait === undefined || signal?.aborted === true || !(await sleptWhole(wait, signal)))
                throw new github_error/* GitHubError */.y(failure.call, failure.status, failure.message, { cause: error });
        }
    }
}
/** `false` when the signal ended the wait. */
async function sleptWhole(milliseconds, signal) {
    try {
        await (0,promises_.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
        return true;
    }
    catch {
        return false;
    }
}
/** What octokit's error says. Without a `response` its status is its own invention: there was no reply. */
function failureOf(error) {
    if (!(error instanceof Error) || !("request" in error))
        throw error;
    const { request, response, status } = error;
    const call = { method: request.method, url: request.url };
    if (response === undefined)
        return { status: 0, message: error.message, headers: {}, call };
    return { status, message: error.message, headers: response.headers, call };
}


/***/ }),

/***/ 68146:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isPermissionDenied),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/**
 * A call to GitHub's API that did not succeed. `status` 0 means that there was no
 * reply that could be used. The message is made of method, URL and GitHub's own words; headers, and with them the token, are
 * never part of it. Slashes of paths and refs, which the library escapes, are shown as slashes: a workflow command escapes the
 * percent sign once more, and nobody would find the file by what the log then shows.
 */
class GitHubError extends Error {
    status;
    constructor(call, status, reason, options) {
        super(`[${call.method}] ${call.url.replaceAll(/%2F/gi, "/")}: ${status === 0 ? "no usable reply," : status} ${reason}`, options);
        this.name = "GitHubError";
        this.status = status;
    }
}
/** Whether GitHub refused because the token may not do this: a fork's read-only token, a permission that is missing. */
function isPermissionDenied(error) {
    return error instanceof GitHubError && error.status === 403 && !/rate limit/i.test(error.message);
}


/***/ }),

/***/ 12090:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ waitBeforeRetry)
/* harmony export */ });
/** Attempts of one call, the first included. */
const ATTEMPTS = 3;
/** A longer wait than this is not waited for: the call fails at once and says so. */
const LONGEST_WAIT_MILLISECONDS = 30_000;
/**
 * Milliseconds to wait before the next attempt, or `undefined` when there must not be one. Repeated are: failures of
 * GitHub itself (5xx, no reply) of calls that can be repeated, and refusals by a rate limit of every call, since those
 * were not carried out. `retry-after` is kept to (GitHub, "Rate limits for the REST API", handling of secondary limits).
 */
function waitBeforeRetry(attempt, failure) {
    if (attempt >= ATTEMPTS)
        return undefined;
    const limited = isRateLimit(failure);
    const faulty = failure.repeatable && (failure.status === 0 || failure.status >= 500);
    if (!limited && !faulty)
        return undefined;
    const asked = Number(failure.headers["retry-after"] ?? Number.NaN);
    const wait = Number.isFinite(asked) ? asked * 1000 : 1000 * 2 ** (attempt - 1);
    return wait <= LONGEST_WAIT_MILLISECONDS ? Math.max(0, wait) : undefined;
}
function isRateLimit({ status, message, headers }) {
    if (status === 429)
        return true;
    return status === 403 && (headers["retry-after"] !== undefined || /secondary rate limit/i.test(message));
}


/***/ }),

/***/ 55031:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* reexport safe */ _secrets_js__WEBPACK_IMPORTED_MODULE_1__.ES),
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

/***/ 32487:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   kV: () => (/* binding */ noticeWithoutSecrets),
/* harmony export */   rF: () => (/* binding */ secretFormsOf),
/* harmony export */   vU: () => (/* binding */ shownWords)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12322);

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
/**
 * The notice with the secrets taken out of what a step says, such as a reason that is the output of a command: messages are read
 * by more people than logs, and no runner masks them. Names of service and environment are what it is known by, and stay.
 */
function noticeWithoutSecrets(notice, settings) {
    const clean = (text) => withoutSecrets(text, settings);
    const cleanOrNull = (text) => (text === null ? null : clean(text));
    const { from, to, soak, window, ticket, override } = notice;
    return {
        ...notice,
        from: { ...from, version: cleanOrNull(from.version) },
        to: { ...to, version: cleanOrNull(to.version) },
        soak: {
            elapsed: cleanOrNull(soak.elapsed),
            required: cleanOrNull(soak.required),
            eligibleAt: cleanOrNull(soak.eligibleAt),
        },
        window: { start: cleanOrNull(window.start), end: cleanOrNull(window.end) },
        ticket: ticket === null ? null : { key: clean(ticket.key), url: cleanOrNull(ticket.url) },
        approvers: notice.approvers.map(clean),
        override: override === null ? null : { gates: override.gates.map(clean), reason: cleanOrNull(override.reason) },
        reason: cleanOrNull(notice.reason),
        actor: cleanOrNull(notice.actor),
        next: cleanOrNull(notice.next),
        rollback: cleanOrNull(notice.rollback),
    };
}
/** What another side said, fit to be shown: on one line, without a secret, not too long. */
function shownWords(words, settings) {
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.visibleText)(withoutSecrets(words, settings)).replace(/\s+/gu, " "), 500);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 13555:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bz: () => (/* binding */ isProtected),
/* harmony export */   ie: () => (/* binding */ bootstrapMessage)
/* harmony export */ });
/* unused harmony export bootstrapRefusal */
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14839);

/** Whether the strict rules hold for an environment: one that the policy does not name is protected. */
function isProtected(policy, environment) {
    return (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOf */ .p)(policy, environment)?.protected ?? true;
}
/** What to say where a change brings the first policy of a repository; `at` is where it was looked for. */
function bootstrapMessage(at) {
    return (`There is no policy ${at} yet: this change brings the first one. Until it is merged the defaults hold, ` +
        "and what it asks for beyond them holds as well.");
}
/**
 * Why nothing may go to an environment as long as there is no policy; `undefined` when there is one. Without a policy nobody has
 * said who may change what, so that every environment is protected. A sentence for people. @public
 */
function bootstrapRefusal({ policy, place }, environment) {
    if (place !== null || !isProtected(policy, environment))
        return undefined;
    return (`There is no policy yet, so ${environment} counts as protected and nothing goes there: write a policy ` +
        "(mcp-gates policy init), have it reviewed, and merge it first.");
}


/***/ }),

/***/ 88728:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ policySourceOf),
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);
/* harmony import */ var _default_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9018);
/* harmony import */ var _parse_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14865);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42717);
/* harmony import */ var _trusted_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42801);





/**
 * Reads and checks a policy. A file that does not exist means the defaults, unless it is `required` (somebody named it):
 * then it is a ConfigurationError, as is a file that is not a valid policy. What cannot be read is an error, never the
 * defaults: a policy that is out of reach must not relax a gate.
 */
async function loadPolicy(source, options) {
    const file = await (0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrustedFile */ .u3)(source, "policy");
    if (file !== undefined)
        return { policy: (0,_parse_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(file.text, file.place), place: file.place };
    if (!options.required)
        return { policy: _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY */ .zj, place: null };
    throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There is no policy ${(0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedPlace */ .pb)(source)}: correct the path, or leave it out to use the defaults.`);
}
/** The source that a target names on a command line: `git:<ref>:<path>` or a file path. */
function policySourceOf(target, directory) {
    return (0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedSourceOf */ .cJ)(target, directory, _default_path_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_POLICY_PATH */ .l);
}


/***/ }),

/***/ 68669:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ colours),
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
/** Marks made of Select Graphic Rendition sequences (ECMA-48, section 8.3.117), or none. */
function colours(on) {
    const mark = (start, end) => (text) => on && text !== "" ? `\u001B[${start}m${text}\u001B[${end}m` : text;
    return {
        bold: mark(1, 22),
        dim: mark(2, 22),
        red: mark(31, 39),
        green: mark(32, 39),
        yellow: mark(33, 39),
        blue: mark(34, 39),
    };
}
/** The columns that a marked text takes. */
function columnsOf(marked) {
    return marked.replace(MARK, "").length;
}
const MARK = /\p{Cc}\[\d+m/gu;


/***/ }),

/***/ 12322:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ withoutWorkflowCommands),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
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
/**
 * A whole text for a terminal in which no line can be read as a workflow command by a GitHub runner, which reads the output of
 * every step: neither `::error::` at the start of a line, wherever foreign text was broken into lines, nor `##[error]` anywhere.
 */
function withoutWorkflowCommands(text) {
    return text.replace(WORKFLOW_COMMAND, (_, blank) => {
        return blank === undefined ? codePoint("#") : blank + codePoint(":");
    });
}
/** The first character of `::name` at the start of a line, or of `##[`. */
const WORKFLOW_COMMAND = /^([^\S\n]*):(?=:[a-z])|#(?=#\[)/gimu;
/**
 * The text for HTML, as content or in an attribute with quotes: nothing in it is markup or an entity, and what a reader cannot
 * see stands as code points.
 */
function escapeHtml(text) {
    return visibleText(text).replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
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


/***/ }),

/***/ 74958:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ LOWERING_DEFAULTS)
/* harmony export */ });
/** What recorded calls must be before a break is lowered, where the policy says nothing; keys as in the policy file. */
const LOWERING_DEFAULTS = {
    "lower-unused": false,
    "minimum-days": 30,
    "minimum-calls": 1_000,
    "maximum-age-days": 14,
};


/***/ })

};
