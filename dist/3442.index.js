export const id = 3442;
export const ids = [3442];
export const modules = {

/***/ 78443:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readMoment)
/* harmony export */ });
/**
 * Reads a date and time of ISO 8601 with an offset: `2026-12-01T08:00:00Z`, `2026-12-01T09:00:00.000+0100` as Jira writes it.
 * In milliseconds since 1970; what is finer is cut off. Days that no calendar has are unreadable, and the time zone of the
 * machine counts for nothing.
 */
function readMoment(text) {
    const match = DATE_AND_TIME.exec(text);
    if (match === null)
        return { state: "unreadable" };
    const [, year, month, day, hour, minute, second = "0", fraction = "", offset] = match;
    const midnight = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    // A day or a month too many rolls over into the next one, and a year of two digits into a later century.
    if (!midnight.toISOString().startsWith(text.slice(0, 10)))
        return { state: "unreadable" };
    if (offset === undefined)
        return { state: "without-offset" };
    const minutes = Number(hour) * 60 + Number(minute) - offsetMinutes(offset);
    const thousandths = Number(fraction.slice(0, 3).padEnd(3, "0"));
    return {
        state: "known",
        milliseconds: midnight.getTime() + minutes * 60_000 + Number(second) * 1_000 + thousandths,
    };
}
const HOUR = "(?:[01]\\d|2[0-3])";
const SIXTIETH = "[0-5]\\d";
const DATE_AND_TIME = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})[T ](${HOUR}):(${SIXTIETH})(?::(${SIXTIETH})(?:\\.(\\d{1,9}))?)?(Z|[+-]${HOUR}:?${SIXTIETH})?$`);
function offsetMinutes(offset) {
    if (offset === "Z")
        return 0;
    const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
    return offset.startsWith("-") ? -minutes : minutes;
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

/***/ 56499:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyTicketJob: () => (/* binding */ verifyTicketJob)
/* harmony export */ });
/* harmony import */ var _change_ticket_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37131);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91741);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34044);
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68146);
/* harmony import */ var _policy_bootstrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13555);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68304);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12322);
/* harmony import */ var _input_name_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(617);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50162);
/* harmony import */ var _pull_request_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29812);
/* harmony import */ var _ticket_gate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99682);
/* harmony import */ var _ticket_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87176);
/* harmony import */ var _ticket_run_facts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28923);
/* harmony import */ var _ticket_secrets_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(97441);
/* harmony import */ var _ticket_subject_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(32223);
/* harmony import */ var _unknown_environment_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(25179);
















/**
 * Whether the change ticket of a deployment lets it through, as a step of a workflow. Only `approved` passes; with `mode` `report`
 * the step passes all the same, but not for a protected environment.
 */
async function verifyTicketJob(inputs, job) {
    const context = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .readRunContext */ .$p)(await (0,_job_js__WEBPACK_IMPORTED_MODULE_7__/* .readEvent */ .j_)(job, "mcp-gates ticket verify"), job.environment);
    const signal = AbortSignal.timeout(inputs.timeoutSeconds * 1000);
    const judged = await judge(inputs, { job, context, signal });
    if (judged.answer.system !== undefined && inputs.linkBack)
        await leaveNote(judged, { inputs, job, context });
    return await told(judged, inputs, job);
}
/** Without a policy nobody knows what is protected, so everything is. */
async function judge(inputs, run) {
    const { githubToken: token } = inputs;
    const apiUrl = run.job.environment.GITHUB_API_URL ?? "https://api.github.com";
    try {
        if (token === undefined)
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1("github-token is empty: without it the policy cannot be read.");
        const github = await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .connectGitHub */ .U)({ token, apiUrl, signal: run.signal });
        const policy = await policyOf(inputs, { ...run, github });
        return await judgeBy(policy, inputs, { ...run, github, apiUrl });
    }
    catch (error) {
        const reason = reasonOf(error);
        const verdict = { outcome: reason.outcome, reasons: [reason], approvers: [] };
        const answer = { verdict, required: true, now: undefined, system: undefined };
        const subject = (0,_ticket_subject_js__WEBPACK_IMPORTED_MODULE_13__/* .ticketSubject */ .Nz)(inputs, inputs.service ?? "unknown service", { state: "none" });
        return { answer, subject, protectedEnvironment: true };
    }
}
async function policyOf(inputs, run) {
    const { github, context, job } = run;
    const place = { path: inputs.policyPath, repository: inputs.policyRepo };
    return await (0,_pull_request_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .loadBasePolicy */ .EA)({ ...place, subject: "deployment", context, github, log: job.log });
}
async function judgeBy(policy, inputs, run) {
    const { job, context, github, signal, apiUrl } = run;
    const service = (0,_ticket_subject_js__WEBPACK_IMPORTED_MODULE_13__/* .serviceOf */ .z5)(policy, inputs);
    const mistyped = (0,_unknown_environment_js__WEBPACK_IMPORTED_MODULE_14__/* .unknownEnvironment */ .I)(policy, inputs.environment);
    if (mistyped !== undefined)
        job.log.notice((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__.escapeTerminal)(mistyped));
    const facts = await (0,_ticket_run_facts_js__WEBPACK_IMPORTED_MODULE_11__/* .runFacts */ .p)({ github, context, job, inputs: { ...inputs, service } });
    const subject = (0,_ticket_subject_js__WEBPACK_IMPORTED_MODULE_13__/* .ticketSubject */ .Nz)(inputs, service, facts.served);
    const answer = await (0,_ticket_gate_js__WEBPACK_IMPORTED_MODULE_9__/* .verifyChangeTicket */ .W)({
        policy,
        ...subject,
        hints: { ...facts.hints, input: inputs.ticket },
        source: inputs.ticketFrom,
        actors: facts.actors,
        earlierUses: facts.earlierUses,
        reach: {
            secrets: inputs,
            nameOf: _input_name_js__WEBPACK_IMPORTED_MODULE_15__/* .inputName */ .y,
            githubApiUrl: apiUrl,
            variables: job.environment,
            timeoutMilliseconds: inputs.timeoutSeconds * 1000,
        },
        signal,
    });
    return { answer, subject, protectedEnvironment: (0,_policy_bootstrap_js__WEBPACK_IMPORTED_MODULE_4__/* .isProtected */ .bz)(policy, inputs.environment) };
}
/** What keeps the gate from judging at all; faults of this program are thrown on. */
function reasonOf(error) {
    if (error instanceof _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1)
        return (0,_change_ticket_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonFor */ .qo)("policy.incomplete", { field: "policy", is: error.message, must: "one that can be used" });
    const cause = error instanceof _github_github_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubError */ .y ? error : error instanceof Error ? error.cause : undefined;
    if (!(cause instanceof _github_github_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubError */ .y))
        throw error;
    return (0,_change_ticket_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonFor */ .qo)("system.unavailable", { field: "GitHub", is: cause.message, must: "an answer" });
}
/** Only on a ticket that is about this change: anybody can name another one. */
async function leaveNote({ answer: { verdict, system }, subject }, { inputs, job, context }) {
    if (system === undefined || verdict.outcome !== "approved" || verdict.ticket === undefined)
        return;
    const { service, environment, release } = subject;
    const repository = `${context.repository.owner}/${context.repository.name}`;
    const server = job.environment.GITHUB_SERVER_URL ?? "https://github.com";
    const note = {
        id: `${repository}/${context.runId}/${environment}/${service}`,
        service,
        environment,
        release: release.schemaVersion ?? release.contractDigest?.slice(0, 19) ?? "of unknown contract",
        outcome: "ticket verified",
        runUrl: `${server}/${repository}/actions/runs/${context.runId}`,
    };
    const signal = AbortSignal.timeout(inputs.timeoutSeconds * 1000);
    // Whatever goes wrong with a note, the ticket is approved.
    const problem = await system.linkBack(verdict.ticket, note, signal).catch((error) => String(error));
    if (problem === undefined)
        return;
    const words = `No note was left on the ticket: ${problem}`;
    job.log.warning((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__.escapeTerminal)((0,_ticket_secrets_js__WEBPACK_IMPORTED_MODULE_12__/* .withoutSecretForms */ .wI)(words, (0,_ticket_secrets_js__WEBPACK_IMPORTED_MODULE_12__/* .secretsAmong */ .o0)(inputs))));
}
/** What people and later steps see of the answer. */
async function told({ answer, subject, protectedEnvironment }, inputs, job) {
    const clean = (text) => (0,_ticket_secrets_js__WEBPACK_IMPORTED_MODULE_12__/* .withoutSecretForms */ .wI)(text, (0,_ticket_secrets_js__WEBPACK_IMPORTED_MODULE_12__/* .secretsAmong */ .o0)(inputs));
    const reported = inputs.mode === "report" && !protectedEnvironment;
    if (inputs.mode === "report" && protectedEnvironment)
        job.log.notice((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__.escapeTerminal)(`mode: report does not hold for ${inputs.environment}, which is protected.`));
    const less = (0,_ticket_subject_js__WEBPACK_IMPORTED_MODULE_13__/* .understatement */ .Cn)(subject);
    if (less !== undefined)
        job.log.notice((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__.escapeTerminal)(less));
    const reasonsPage = (0,_job_js__WEBPACK_IMPORTED_MODULE_7__/* .documentationUrl */ .ou)("ticket-reasons.md", job);
    await (0,_job_js__WEBPACK_IMPORTED_MODULE_7__/* .summarize */ .eh)(job, clean((0,_ticket_report_js__WEBPACK_IMPORTED_MODULE_10__/* .ticketMarkdown */ .aU)(answer, subject, { reported, reasonsPage })));
    const { decision, "reason-code": code, ...texts } = (0,_ticket_report_js__WEBPACK_IMPORTED_MODULE_10__/* .ticketOutputs */ .Fq)(answer, subject);
    const cleaned = Object.entries(texts).map(([name, text]) => [name, text === null ? null : clean(text)]);
    const outputs = { decision, "reason-code": code, ...Object.fromEntries(cleaned) };
    const sentence = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__.escapeTerminal)(clean((0,_ticket_report_js__WEBPACK_IMPORTED_MODULE_10__/* .ticketSentence */ ._e)(answer, subject)));
    if (decision === "approved") {
        job.log.info(sentence);
        return { outputs };
    }
    for (const reason of answer.verdict.reasons.slice(1, MOST_ANNOTATIONS))
        job.log.annotate({
            level: reported ? "warning" : "error",
            title: `Change ticket: ${reason.code}`,
            message: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__.escapeTerminal)(clean((0,_ticket_report_js__WEBPACK_IMPORTED_MODULE_10__/* .reasonSentence */ .Ux)(reason))),
        });
    if (!reported)
        return { outputs, failure: sentence };
    job.log.warning(sentence);
    return { outputs };
}
/** GitHub shows ten of a level for each step; the sentence of the failure is one. */
const MOST_ANNOTATIONS = 9;


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
