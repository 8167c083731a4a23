export const id = 2398;
export const ids = [2398,2322];
export const modules = {

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

/***/ 48431:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyTicket: () => (/* binding */ verifyTicket)
});

// EXTERNAL MODULE: ./.build/shared/github/client.js + 1 modules
var client = __webpack_require__(91741);
// EXTERNAL MODULE: ./.build/shared/github/github-error.js
var github_error = __webpack_require__(68146);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/report/sentence.js
var sentence = __webpack_require__(11592);
// EXTERNAL MODULE: ./.build/shared/gates/deployment-records.js
var deployment_records = __webpack_require__(90597);
// EXTERNAL MODULE: ./.build/shared/gates/ticket-gate.js + 12 modules
var ticket_gate = __webpack_require__(99682);
// EXTERNAL MODULE: ./.build/shared/gates/ticket-report.js
var ticket_report = __webpack_require__(87176);
// EXTERNAL MODULE: ./.build/shared/gates/ticket-secrets.js
var ticket_secrets = __webpack_require__(97441);
// EXTERNAL MODULE: ./.build/shared/gates/ticket-subject.js + 1 modules
var ticket_subject = __webpack_require__(32223);
// EXTERNAL MODULE: ./.build/shared/gates/unknown-environment.js
var unknown_environment = __webpack_require__(25179);
;// CONCATENATED MODULE: ./.build/shared/gates/ticket-command.js










/** Whether a ticket lets a change through, asked outside of GitHub's workflows: who has a hand in it is said, not found out. */
async function verifyTicketByCommand(policy, command) {
    const signal = AbortSignal.timeout(command.timeoutSeconds * 1000);
    const service = (0,ticket_subject/* serviceOf */.z5)(policy, command);
    const mistyped = (0,unknown_environment/* unknownEnvironment */.I)(policy, command.environment);
    if (mistyped !== undefined)
        command.note(mistyped);
    const { records, served } = await recordsOf(command, { service, signal });
    const subject = (0,ticket_subject/* ticketSubject */.Nz)(command, service, served);
    const less = (0,ticket_subject/* understatement */.Cn)(subject);
    if (less !== undefined)
        command.note(less);
    const answer = await (0,ticket_gate/* verifyChangeTicket */.W)({
        policy,
        ...subject,
        hints: { input: command.ticket, branch: undefined, messages: [], title: undefined, started: [command.ticket] },
        source: "input",
        actors: { run: actorsOf(command.runActors), commits: actorsOf(command.commitAuthors) },
        earlierUses: ({ system, id }) => (records === undefined ? undefined : (0,deployment_records/* usesOf */.MZ)(records, { system, id })),
        reach: { ...command, timeoutMilliseconds: command.timeoutSeconds * 1000 },
        signal,
    });
    const clean = (text) => (0,ticket_secrets/* withoutSecretForms */.wI)(text, (0,ticket_secrets/* secretsAmong */.o0)(command.secrets));
    const { outcome, reasons } = answer.verdict;
    const lines = [(0,ticket_report/* ticketSentence */._e)(answer, subject), ...reasons.slice(1).map(ticket_report/* reasonSentence */.Ux)];
    return { outcome, text: clean(lines.join("\n")), json: clean((0,ticket_report/* renderTicketResult */.kN)(answer, subject)) };
}
function actorsOf(logins) {
    return logins?.map((login) => ({ login, name: login }));
}
/** Where no repository is named, nothing is on record; where one cannot be read, nobody knows what is. */
async function recordsOf({ repository, environment, secrets: { githubToken: token }, githubApiUrl: apiUrl, note }, { service, signal }) {
    if (repository === undefined)
        return { records: undefined, served: { state: "none" } };
    if (token === undefined)
        return UNREADABLE;
    const [, owner, name] = /^([A-Za-z0-9-]{1,39})\/([A-Za-z0-9._-]{1,100})$/.exec(repository) ?? [];
    if (owner === undefined || name === undefined)
        throw new configuration_error/* ConfigurationError */.j1(`"${repository}" is no repository: write owner/name.`);
    try {
        const github = await (0,client/* connectGitHub */.U)({ token, apiUrl, signal });
        const records = await (0,deployment_records/* deploymentRecords */.yy)(github, { owner, name }, environment);
        return { records, served: await (0,deployment_records/* servedRelease */.h)(github, { owner, name }, { records, service }) };
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y))
            throw error;
        note((0,sentence/* ended */.v6)(`Earlier deployments cannot be read: ${error.message}`));
        return UNREADABLE;
    }
}
const UNREADABLE = { records: undefined, served: { state: "unknown" } };

// EXTERNAL MODULE: ./.build/shared/policy/load-policy.js
var load_policy = __webpack_require__(88728);
// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
// EXTERNAL MODULE: ./.build/cli/exit.js
var exit = __webpack_require__(30667);
// EXTERNAL MODULE: ./.build/cli/setting-names.js
var setting_names = __webpack_require__(45270);
;// CONCATENATED MODULE: ./.build/cli/ticket.js





/** Verifies a ticket and writes the answer. Throws a ConfigurationError for a policy that cannot be used. */
async function verifyTicket(ticket, options, { terminal, finish }) {
    const { policy } = await (0,load_policy/* loadPolicy */.t)((0,load_policy/* policySourceOf */.R)(options.policy, terminal.directory), { required: true });
    const answer = await verifyTicketByCommand(policy, {
        ...options,
        ticket,
        runActors: options.runActor,
        commitAuthors: options.commitAuthor,
        timeoutSeconds: options.timeout,
        secrets: (0,setting_names/* ticketSecretsOf */.$4)(terminal),
        nameOf: setting_names/* variableOf */.Qn,
        variables: terminal.environment,
        note: (message) => terminal.note(`${(0,report_escape.escapeTerminal)(message)}\n`),
    });
    finish(STATUS[answer.outcome]);
    const text = answer.text.split("\n").map(report_escape.escapeTerminal).join("\n");
    await terminal.write(`${options.format === "json" ? answer.json : text}\n`);
}
const STATUS = {
    approved: exit/* EXIT */.d.pass,
    rejected: exit/* EXIT */.d.fail,
    pending: exit/* EXIT */.d.fail,
    misconfigured: exit/* EXIT */.d.usage,
    unavailable: exit/* EXIT */.d.unknown,
};


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

/***/ 21767:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   Mr: () => (/* binding */ pointerTokens),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Sv: () => (/* binding */ mayHoldKey),
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
/** Every key that was ever asked about by {@link mayHoldKey}. */
const ASKED = new Set();
/** Which of the keys asked about so far may stand in a value: the same schemas are asked about by many rules. */
const HELD = new WeakMap();
/**
 * Whether one of these keys can stand anywhere in a value, all levels: `false` is certain, `true` nearly so. The native
 * serializer is several times as fast as a walk, and most values hold none of the keys that are asked for.
 */
function mayHoldKey(value, keys) {
    if (typeof value !== "object" || value === null)
        return false;
    for (const key of keys)
        ASKED.add(key);
    let known = HELD.get(value);
    if (known?.asked !== ASKED.size) {
        known = { asked: ASKED.size, held: heldKeys(value, ASKED) };
        HELD.set(value, known);
    }
    if (known.held.size === 0)
        return false;
    for (const key of keys)
        if (known.held.has(key))
            return true;
    return false;
}
const NONE = new Set();
function heldKeys(value, keys) {
    let held;
    const add = (key) => {
        held ??= new Set();
        held.add(key);
    };
    try {
        const text = JSON.stringify(value);
        for (const key of keys)
            if (text.includes(`${JSON.stringify(key)}:`))
                add(key);
    }
    catch {
        // Nested too deep for the serializer, which recurs.
        for (const key of keys)
            if (holdsKey(value, new Set([key])))
                add(key);
    }
    return held ?? NONE;
}
function holdsKey(root, keys) {
    const stack = [root];
    for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
        if (typeof value !== "object" || value === null)
            continue;
        for (const [key, child] of Object.entries(value)) {
            if (!isJsonArray(value) && keys.has(key))
                return true;
            stack.push(child);
        }
    }
    return false;
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

/***/ 90597:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ usesOf),
/* harmony export */   NW: () => (/* binding */ servedCommit),
/* harmony export */   h: () => (/* binding */ servedRelease),
/* harmony export */   yy: () => (/* binding */ deploymentRecords)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _github_deployment_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78914);
/* harmony import */ var _github_deployment_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47792);
/* harmony import */ var _promotion_ledgers_github_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95658);




const PAGE = 100;
const MOST_PAGES = 10;
/**
 * All records of deployments to an environment, newest first. `undefined` = they cannot be relied on: one of them cannot be
 * read, or there are too many. Throws a GitHubError.
 */
async function deploymentRecords(github, repository, environment) {
    const records = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data, nextPage } = await github("GET /repos/{owner}/{repo}/deployments", { owner: repository.owner, repo: repository.name, task: _github_deployment_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .PROMOTION_TASK */ .uv, per_page: PAGE, page }, { reply: deployments });
        // A status may rename the environment of a record, which keeps the name that it had.
        const here = data.filter((each) => [each.environment, each.original_environment].includes(environment));
        for (const { id, sha, payload } of here) {
            const parsed = promotion.safeParse((0,_github_deployment_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .unwrappedPayload */ .To)(payload));
            if (!parsed.success)
                return undefined;
            if (parsed.data === OTHER_KIND || isFromElsewhere(parsed.data, environment))
                continue;
            records.push({ id, sha, nonce: parsed.data.nonce ?? undefined, ...recordOf(parsed.data) });
        }
        if (!nextPage)
            return withoutCopies(records);
    }
    return undefined;
}
/** Whether a payload was copied from a deployment to another environment. */
function isFromElsewhere({ environment: said }, environment) {
    return said != null && said !== environment;
}
/** A payload that comes twice belongs to the older record. */
function withoutCopies(records) {
    const isCopy = (nonce, index) => nonce !== undefined && records.slice(index + 1).some((older) => older.nonce === nonce);
    return records.flatMap(({ nonce, ...record }, index) => (isCopy(nonce, index) ? [] : record));
}
/**
 * The commit that an environment serves: that of the newest record of the service with a success, other than `head`. `undefined` =
 * none is known. Throws a GitHubError.
 */
async function servedCommit(github, repository, { records, service, head, }) {
    const others = records.filter((record) => record.service === service && record.sha !== head);
    return (await newestSuccess(github, repository, others))?.sha;
}
/** What an environment serves of a service by the newest record with a success. Throws a GitHubError. */
async function servedRelease(github, repository, { records, service }) {
    const own = records?.filter((record) => record.service === service);
    if (own?.length === 0)
        return { state: "none" };
    const newest = await newestSuccess(github, repository, own ?? []);
    return newest === undefined ? { state: "unknown" } : { state: "known", release: newest.release };
}
/** What failed was never served, and what was rolled back is not any more. The records are the newest first. */
async function newestSuccess(github, repository, records) {
    for (const record of records.slice(0, MOST_LOOKS)) {
        const { data } = await github("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", { owner: repository.owner, repo: repository.name, deployment_id: record.id, per_page: PAGE }, { reply: statuses });
        const words = data.map((status) => (0,_promotion_ledgers_github_words_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatus */ .rk)(status, record.release.contractDigest));
        // What was taken back is served no longer, and what it replaced is again.
        if (words.some(({ kind }) => kind === "ended"))
            continue;
        if (data.some((status) => status.state === "success" && !(0,_github_deployment_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoticeStatus */ .b8)(status)))
            return record;
    }
    return undefined;
}
const MOST_LOOKS = 10;
/** The deployments under one ticket, the oldest first. Pure. */
function usesOf(records, ticket) {
    const uses = records.flatMap((record, index) => {
        if (record.ticket?.system !== ticket.system || record.ticket.id !== ticket.id)
            return [];
        const before = records.slice(index + 1).find(({ service }) => service === record.service);
        return [{ release: record.release, replaced: before?.release }];
    });
    return uses.reverse();
}
const deployments = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
    sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    original_environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    payload: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J(),
}));
const statuses = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), description: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().default("") }))
    .transform((all) => all.map((status) => ({ ...status, description: status.description ?? "" })));
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish();
const ours = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(_github_deployment_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .PROMOTION_KIND */ .fV),
    service: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    environment: text,
    nonce: text,
    imageDigest: text,
    schemaDigest: text,
    schemaVersion: text,
    ticket: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ system: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullish(),
});
/** A record of another kind under our task is somebody else's; one of ours that is not whole hides what it is about. */
const OTHER_KIND = "of another kind";
const promotion = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    ours,
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine((kind) => kind !== _github_deployment_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .PROMOTION_KIND */ .fV) })
        .transform(() => OTHER_KIND),
]);
function recordOf(payload) {
    const { service, ticket } = payload;
    const release = {
        imageDigest: payload.imageDigest ?? undefined,
        contractDigest: payload.schemaDigest ?? undefined,
        schemaVersion: payload.schemaVersion ?? undefined,
    };
    return { service, release, ticket: ticket ?? undefined };
}


/***/ }),

/***/ 87176:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ ticketOutputs),
/* harmony export */   Ux: () => (/* binding */ reasonSentence),
/* harmony export */   _e: () => (/* binding */ ticketSentence),
/* harmony export */   aU: () => (/* binding */ ticketMarkdown),
/* harmony export */   kN: () => (/* binding */ renderTicketResult)
/* harmony export */ });
/* harmony import */ var _change_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29118);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12322);
/* harmony import */ var _report_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11592);



/** The whole answer as one JSON object. */
function renderTicketResult(answer, subject) {
    const { verdict, required, now } = answer;
    const { outcome, reasons, ticket, approvers, opensAt, retryAfterSeconds } = verdict;
    return JSON.stringify({
        decision: outcome,
        reasonCode: reasonCodeOf(answer),
        required,
        ...subject,
        reasons,
        approvers,
        ticket: ticket ?? null,
        opensAt: opensAt ?? null,
        retryAfterSeconds: retryAfterSeconds ?? null,
        serverTime: now?.toISOString() ?? null,
    });
}
/** The outputs of an answer. */
function ticketOutputs(answer, subject) {
    const { outcome, ticket, approvers } = answer.verdict;
    return {
        decision: outcome,
        "reason-code": reasonCodeOf(answer),
        result: renderTicketResult(answer, subject),
        "ticket-key": ticket?.key ?? null,
        "ticket-id": ticket?.id ?? null,
        "ticket-url": ticket?.url ?? null,
        // Names may hold commas.
        approvers: JSON.stringify(approvers.map(({ name }) => name)),
        "window-start": ticket?.window.start ?? null,
        "window-end": ticket?.window.end ?? null,
    };
}
/** The answer in a sentence, as plain text that may hold words of the ticket. */
function ticketSentence({ verdict, required }, subject) {
    const what = `${subject.service} to ${subject.environment}`;
    const { outcome, reasons, ticket, approvers } = verdict;
    if (!required)
        return `${what}: the policy asks for no change ticket for a change of ${subject.changeKind}.`;
    const [first, ...others] = reasons;
    if (first === undefined) {
        const who = approvers.length === 0 ? "" : `, approved by ${approvers.map(({ name }) => name).join(", ")}`;
        return `${what}: the change ticket ${ticket?.key ?? ""} allows it${who}.`;
    }
    const more = others.length === 0 ? "" : ` (and ${others.length} more; see the summary)`;
    return `${what}: ${outcome}, ${reasonSentence(first)}${more}`;
}
/** One reason in words: what it is about, what that is and must be, what it means, and who can change it. */
function reasonSentence(reason) {
    const { code, must, meaning, next, who } = reason;
    const what = isMessage(reason) ? whatIs(reason) : `${whatIs(reason)}, must be ${must}`;
    return `${code}: ${(0,_report_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .ended */ .v6)(what)} ${meaning} ${next} (${WHO[who]})`;
}
function whatIs(reason) {
    const { field, is } = reason;
    return isMessage(reason) ? is.replace(/\.$/, "") : `${field} is ${is}`;
}
/** What a system or the policy's reader says is a sentence of its own, and no value of a field. */
function isMessage({ code, field }) {
    return code.startsWith("system.") || field === "policy";
}
/** The answer as Markdown; `reasonsPage` is the address of docs/ticket-reasons.md where there is one. */
function ticketMarkdown(answer, subject, options) {
    const { outcome, reasons, ticket, opensAt } = answer.verdict;
    const passed = outcome === "approved";
    const facts = [
        ...(ticket === undefined ? [] : ticketRows(ticket, answer)),
        row("service", subject.service),
        row("environment", subject.environment),
        row("release", (0,_change_release_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(subject.release, _change_release_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_NAMES */ .l8).join(", ") || "not said"),
        row("change", changeWords(subject)),
        ...(opensAt === undefined ? [] : [row("window opens", opensAt)]),
    ];
    return [
        `### ${passed ? "✅" : "❌"} Change ticket: ${outcome}`,
        (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(ticketSentence(answer, subject)),
        ...(options.reported && !passed ? ["The step passes all the same: `mode` is `report`."] : []),
        ["| | |", "|---|---|", ...facts].join("\n"),
        ...(reasons.length === 0 ? [] : [reasonTable(reasons, options.reasonsPage)]),
        "",
    ].join("\n\n");
}
function changeWords({ changeKind, breaking, emergency, understated }) {
    const said = understated === undefined ? [] : [`said to be ${understated}`];
    return [changeKind, breaking ? "breaking" : [], emergency ? "emergency" : [], said].flat().join(", ");
}
function ticketRows(ticket, { verdict: { approvers } }) {
    const { window } = ticket;
    const link = URL.canParse(ticket.url) ? `<${new URL(ticket.url).href.replace(/[<>|]/g, encodeURIComponent)}>` : "";
    return [
        `| ticket | ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(ticket.key)} ${link} |`,
        row("title", ticket.title),
        row("type", ticket.type.name),
        row("state", ticket.state.name),
        row("approvals that count", approvers.map(({ name }) => name).join(", ") || "none"),
        row("window", window.start === undefined ? "none" : `${window.start} to ${window.end ?? "no end"}`),
    ];
}
function row(name, value) {
    return `| ${name} | ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(value)} |`;
}
function reasonTable(reasons, page) {
    const shown = reasons.slice(0, MOST_REASONS).map((reason) => {
        const { code, must, next, who } = reason;
        const name = page === undefined ? `\`${code}\`` : `[\`${code}\`](${page}#${code})`;
        const cells = [whatIs(reason), must, `${next} (${WHO[who]})`].map((cell) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(cell));
        return `| ${name} | ${cells.join(" | ")} |`;
    });
    const cut = reasons.length - shown.length;
    const rest = cut === 0 ? [] : [`| | and ${cut} more | | |`];
    return ["| reason | what is | what must be | what to do |", "|---|---|---|---|", ...shown, ...rest].join("\n");
}
/** A ticket can make one for each of thousands of values; the output `result` has all. */
const MOST_REASONS = 50;
const WHO = {
    ticket: "whoever may edit the ticket",
    approver: "those who approve",
    run: "whoever starts the run",
    policy: "whoever may change the policy",
    system: "the administrators of the ticket system",
};
function reasonCodeOf({ verdict, required }) {
    return required ? (verdict.reasons[0]?.code ?? null) : "not-required";
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

/***/ 25179:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unknownEnvironment)
/* harmony export */ });
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(647);
/* harmony import */ var _report_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11592);


/**
 * That the policy names other environments than this one, which may be mistyped: the strictest then holds for it, and whoever reads
 * a refusal would look for its cause elsewhere. `undefined` = it names this one, or none at all.
 */
function unknownEnvironment({ environments }, name) {
    if (environments === undefined || Object.hasOwn(environments, name))
        return undefined;
    return (0,_report_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .ended */ .v6)(`The policy names no environment "${name}"${(0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, Object.keys(environments))}`);
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

/***/ 78914:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ unwrappedPayload),
/* harmony export */   fV: () => (/* binding */ PROMOTION_KIND),
/* harmony export */   uv: () => (/* binding */ PROMOTION_TASK)
/* harmony export */ });
/** The name under which our deployments stand among others; a job with `environment:` makes some too. */
const PROMOTION_TASK = "mcp-promote";
/** The `kind` of their payloads. */
const PROMOTION_KIND = "mcp-promotion";
/** GitHub gives a payload as it was sent: JSON, JSON as a text, and a text of a text. `undefined` = it is none of them. */
function unwrappedPayload(payload) {
    let value = payload;
    for (let layer = 0; layer < 2 && typeof value === "string"; layer++) {
        try {
            value = JSON.parse(value);
        }
        catch {
            return undefined;
        }
    }
    return value;
}


/***/ }),

/***/ 47792:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ NOTICE_MARK),
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   R6: () => (/* binding */ addDeploymentStatus),
/* harmony export */   b8: () => (/* binding */ isNoticeStatus),
/* harmony export */   e0: () => (/* binding */ deploymentStatuses),
/* harmony export */   mh: () => (/* binding */ DESCRIPTION_CHARACTERS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Characters of a description; GitHub refuses a longer one. */
const DESCRIPTION_CHARACTERS = 140;
/** The words that a notice's status begins with. Whoever reads statuses as evidence passes such a one by. */
const NOTICE_MARK = "mcp-gates notice: ";
/** Whether a status only keeps which message tells of the deployment, so that it says nothing of the deployment itself. */
function isNoticeStatus({ description }) {
    return description.startsWith(NOTICE_MARK);
}
const deploymentReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), original_environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
const statusReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    log_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    environment_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
});
const PER_PAGE = 100;
const MOST_PAGES = 50;
/** The environments that a deployment names, of old and now: a status may rename its environment. Throws a GitHubError. */
async function environmentsOf(call, address) {
    const route = "GET /repos/{owner}/{repo}/deployments/{deployment_id}";
    const { data } = await call(route, parametersOf(address), { reply: deploymentReply });
    return [data.environment, data.original_environment ?? data.environment];
}
/** All statuses of a deployment, newest first; `undefined` = there are too many. Throws a GitHubError. */
async function deploymentStatuses(call, address) {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data, nextPage } = await call("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", { ...parametersOf(address), per_page: PER_PAGE, page }, { reply: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(statusReply) });
        all.push(...data.map(statusOf));
        if (!nextPage)
            return all.sort((left, right) => right.id - left.id);
    }
    return undefined;
}
/**
 * Adds a status that stands for no other deployment's end: without `auto_inactive` GitHub would take a success for the end of all
 * earlier ones. Throws a GitHubError.
 */
async function addDeploymentStatus(call, address, status) {
    const route = "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
    const { data } = await call(route, {
        ...parametersOf(address),
        state: status.state,
        description: status.description,
        // What is not repeated is no longer shown.
        ...(status.logUrl === "" ? {} : { log_url: status.logUrl }),
        ...(status.environmentUrl === "" ? {} : { environment_url: status.environmentUrl }),
        auto_inactive: false,
    }, { reply: statusReply });
    return statusOf(data);
}
function parametersOf({ owner, repository, id }) {
    return { owner, repo: repository, deployment_id: id };
}
function statusOf(reply) {
    return {
        id: reply.id,
        state: reply.state,
        description: reply.description ?? "",
        logUrl: reply.log_url ?? "",
        environmentUrl: reply.environment_url ?? "",
    };
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

/***/ 647:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 95658:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ BEGUN),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ep: () => (/* binding */ isPositive),
/* harmony export */   mr: () => (/* binding */ endedBy),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var _github_deployment_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47792);

/** That a deployment has begun. */
const BEGUN = { state: "in_progress", description: "in progress" };
/** That another deployment took the place of one, or went back to what was before it. */
function endedBy({ id, isRollback }) {
    return { state: "inactive", description: isRollback ? `${ROLLED_BACK} by ${id}` : `replaced by ${id}` };
}
/**
 * The status by which an event is written. A verification of what has not succeeded yet leaves the state as it is: a success would
 * say of the deployment what has not happened. Pure.
 */
function statusOf(event, { isUnderWay }) {
    if (event.kind === "finished")
        return finished(event);
    const { source, passed, contractDigest, detail } = event;
    const digits = contractDigest?.replace(/^sha256:/, "");
    if (passed) {
        const state = isUnderWay ? "in_progress" : "success";
        return { state, description: line(`probe ok ${digits ?? UNSEEN} by ${source}`, "") };
    }
    const state = isUnderWay ? "in_progress" : "failure";
    return { state, description: line(`probe failed ${digits?.slice(0, SHORT) ?? UNSEEN} by ${source}`, detail) };
}
function finished({ outcome, detail }) {
    switch (outcome) {
        case "success":
            return { state: "success", description: line("deployed", detail) };
        case "failure":
            return { state: "failure", description: line("failed", detail) };
        case "abandoned":
            return { state: "error", description: line("abandoned", detail) };
        case "rolled-back":
            return { state: "inactive", description: line(ROLLED_BACK, detail) };
    }
}
const UNSEEN = "unseen";
const ROLLED_BACK = "rolled back";
/** Digits of a digest that are enough to tell that it is another one. */
const SHORT = 12;
function line(words, detail) {
    const clean = detail.replace(/[\s\p{Cc}]+/gu, " ").trim();
    const whole = clean === "" ? words : `${words}: ${clean}`;
    if (whole.length <= _github_deployment_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .DESCRIPTION_CHARACTERS */ .mh)
        return whole;
    // A character of two halves is not cut in two.
    return `${whole.slice(0, _github_deployment_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .DESCRIPTION_CHARACTERS */ .mh - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** Reads a status of a deployment of a release with such a contract digest. Pure. */
function readStatus({ state, description }, contractDigest) {
    if ((0,_github_deployment_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoticeStatus */ .b8)({ description }))
        return { kind: "nothing" };
    const verified = verification(description, contractDigest);
    switch (state) {
        case "success":
            return verified ?? { kind: "succeeded" };
        case "failure":
            // Bad news counts whatever stands beside it.
            return verified?.passed === false ? verified : { kind: "ended", cause: "failed" };
        case "in_progress":
            return verified ?? { kind: "begun" };
        case "error":
            return { kind: "ended", cause: "abandoned" };
        case "inactive":
            return description.startsWith(ROLLED_BACK) ? { kind: "ended", cause: "rolled-back" } : { kind: "replaced" };
        default:
            return { kind: "nothing" };
    }
}
function verification(description, contractDigest) {
    const [, result, digits = "", source = "protocol-probe"] = /^probe (ok|failed)(?![^\s:])(?: ([0-9a-f]{12,64}|unseen))?(?: by ([^\s:]+))?/.exec(description) ?? [];
    if (result === undefined)
        return undefined;
    return { kind: "verified", source, passed: result === "ok", contractDigest: digestOf(digits, contractDigest) };
}
/** A digest by its first digits: that of the release where they are the same. */
function digestOf(digits, contractDigest) {
    if (digits === "" || digits === UNSEEN)
        return undefined;
    const begin = `sha256:${digits}`;
    return contractDigest?.startsWith(begin) === true ? contractDigest : begin;
}
/** Whether a status says something good, so that whoever writes it has to be believed first. Pure. */
function isPositive(word) {
    return word.kind === "succeeded" || (word.kind === "verified" && word.passed);
}


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

/***/ 11592:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   Qu: () => (/* binding */ withoutFullStop),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/** A text as a sentence with its end: a full stop where it has none, for what others wrote may end in one, or in `?`. */
function ended(text) {
    const line = text.trimEnd();
    return /[.!?…]$/u.test(line) ? line : `${line}.`;
}
/** A sentence as a phrase of another one: without its full stop. */
function withoutFullStop(sentence) {
    return sentence.replace(/\.$/, "");
}
/** What somebody wrote, on one line; empty = nothing. */
function onOneLine(text = "") {
    return text.replaceAll(/\s+/g, " ").trim();
}


/***/ })

};
