export const id = 3673;
export const ids = [3673];
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

/***/ 82319:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ READERS),
/* harmony export */   Mq: () => (/* binding */ largerBump),
/* harmony export */   Uq: () => (/* binding */ FORMAT_READINGS),
/* harmony export */   Vh: () => (/* binding */ CALLERS),
/* harmony export */   Y_: () => (/* binding */ RULE_AREAS),
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   ou: () => (/* binding */ BUMPS),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** How much a change can hurt an agent that works today; see `docs/rules.md`. Ordered from worst to harmless. */
const SEVERITIES = ["breaking", "risky", "review", "safe", "notation"];
/** The step of a semantic version that a change asks for. Ordered from none to largest. */
const BUMPS = ["none", "patch", "minor", "major"];
/** Who reads outputs: `strict` = code that validates them, `tolerant` = a model that reads text. */
const READERS = ["strict", "tolerant"];
/** What callers send: `declared` = only arguments that the list they know declares, `any` = anything. */
const CALLERS = ["declared", "any"];
/**
 * How `format` is read: `annotation` = it says what a string is meant to be, `assertion` = a string that is no such thing is
 * refused. JSON Schema leaves it to whoever validates (2020-12 validation, 7.2).
 */
const FORMAT_READINGS = ["annotation", "assertion"];
/** From which severity on the contract gate says no. */
const FAIL_ON = ["breaking", "risky", "review", "never"];
/** The answer of a gate; only `pass` passes. */
const DECISIONS = ["pass", "fail", "unknown"];
/** The part of a contract that a rule speaks about; the sections of `docs/rules.md`. */
const RULE_AREAS = [
    "tools",
    "text",
    "inputs",
    "outputs",
    "notation",
    "prompts",
    "resources",
    "server",
    "portability",
];
/** -1, 0 or 1 as `left` is worse than, as bad as or less bad than `right`. */
function compareSeverity(left, right) {
    return Math.sign(SEVERITIES.indexOf(left) - SEVERITIES.indexOf(right));
}
/** The larger of two version bumps. */
function largerBump(left, right) {
    return BUMPS.indexOf(left) >= BUMPS.indexOf(right) ? left : right;
}


/***/ }),

/***/ 25057:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyTicketJob: () => (/* binding */ verifyTicketJob)
});

// EXTERNAL MODULE: ./.build/shared/change/ticket-reasons.js
var ticket_reasons = __webpack_require__(37131);
// EXTERNAL MODULE: ./.build/shared/github/client.js + 1 modules
var client = __webpack_require__(91741);
// EXTERNAL MODULE: ./.build/shared/github/event.js
var github_event = __webpack_require__(34044);
// EXTERNAL MODULE: ./.build/shared/github/github-error.js
var github_error = __webpack_require__(68146);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
// EXTERNAL MODULE: ./.build/shared/gates/job.js
var gates_job = __webpack_require__(50162);
// EXTERNAL MODULE: ./.build/shared/gates/pull-request-policy.js + 5 modules
var pull_request_policy = __webpack_require__(71019);
// EXTERNAL MODULE: ./.build/shared/gates/ticket-gate.js + 11 modules
var ticket_gate = __webpack_require__(72399);
// EXTERNAL MODULE: ./.build/shared/gates/ticket-report.js
var ticket_report = __webpack_require__(87176);
// EXTERNAL MODULE: ./.build/shared/gates/ticket-rules-of-policy.js
var ticket_rules_of_policy = __webpack_require__(61964);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./.build/shared/gates/commit-authors.js

const PAGE = 100;
/** GitHub compares at most ten thousand commits; nobody reviews a thousand. */
const MOST_PAGES = 10;
/**
 * The commits that come with a deployment: from what is served to what is deployed, nobody's where nothing is new. Where nobody
 * knows what is served, the last hundred before `head`: too many rather than too few. `undefined` = too many to tell. Throws a
 * GitHubError.
 */
async function commitsOf(github, range) {
    const { repository, base, head } = range;
    const place = { owner: repository.owner, repo: repository.name };
    if (base === undefined) {
        const query = { ...place, sha: head, per_page: PAGE };
        const { data } = await github("GET /repos/{owner}/{repo}/commits", query, { reply: commits });
        return written(data.toReversed());
    }
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data } = await github("GET /repos/{owner}/{repo}/compare/{basehead}", { ...place, basehead: `${base}...${head}`, per_page: PAGE, page }, { reply: comparison });
        all.push(...data.commits);
        if (all.length >= data.total_commits)
            return written(all);
        if (data.commits.length === 0)
            return undefined;
    }
    return undefined;
}
// GitHub gives `null`, or an empty object, for an e-mail address that belongs to no account.
const account = schemas/* object */.Ikc({ login: schemas/* string */.YjP().optional() }).nullish();
const person = schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish() }).nullish();
const commits = schemas/* array */.YOg(schemas/* object */.Ikc({
    commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), author: person, committer: person }),
    author: account,
    committer: account,
}));
const comparison = schemas/* object */.Ikc({ total_commits: schemas/* int */.Whr().nonnegative(), commits });
/** The committer of what is merged on github.com. */
const GITHUB_ITSELF = "web-flow";
function written(data) {
    const people = data.flatMap(({ commit, author, committer }) => [
        actorOf(author?.login, commit.author?.name),
        actorOf(committer?.login, commit.committer?.name),
    ]);
    const distinct = new Map(people.map((actor) => [actor.login ?? `name ${actor.name}`, actor]));
    distinct.delete(GITHUB_ITSELF);
    return { authors: [...distinct.values()], messages: data.map(({ commit }) => commit.message) };
}
function actorOf(login, name) {
    return { login, name: login ?? name ?? "somebody without a name" };
}

// EXTERNAL MODULE: ./.build/shared/gates/deployment-records.js
var deployment_records = __webpack_require__(90597);
;// CONCATENATED MODULE: ./.build/shared/gates/ticket-run-facts.js






/** What GitHub does not give is told as a warning and stays unknown, which lets nothing through. */
async function runFacts(asked) {
    const { github, context, job, inputs } = asked;
    const event = eventFacts.parse(JSON.parse(await (0,gates_job/* readEvent */.j_)(job, "mcp-gates ticket verify")));
    const records = await known(job, "Earlier deployments", async () => (0,deployment_records/* deploymentRecords */.yy)(github, context.repository, inputs.environment));
    const commits = await known(job, "The commits of the change", async () => await writtenCommits(asked, records));
    const served = await known(job, "What the environment serves", async () => (0,deployment_records/* servedRelease */.h)(github, context.repository, { records, service: inputs.service }));
    const pull = event.pull_request;
    return {
        actors: { run: runActors(event.sender?.login, job), commits: commits?.authors },
        hints: {
            branch: pull?.head?.ref ?? branchOf(job),
            messages: commits?.messages ?? [],
            title: pull?.title,
            started: [event.inputs, event.client_payload].flatMap(textsIn),
        },
        served: served ?? { state: "unknown" },
        earlierUses: ({ system, id }) => (records === undefined ? undefined : (0,deployment_records/* usesOf */.MZ)(records, { system, id })),
    };
}
/** What somebody with write access typed to start the run, on github.com or through its API. */
function textsIn(given) {
    return Object.values(given ?? {}).flatMap((value) => (typeof value === "string" ? value.trim() : []));
}
const given = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional().catch(undefined);
const eventFacts = schemas/* object */.Ikc({
    /** Of `workflow_dispatch`. */
    inputs: given,
    /** Of `repository_dispatch`. */
    client_payload: given,
    sender: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).optional().catch(undefined),
    pull_request: schemas/* object */.Ikc({ title: schemas/* string */.YjP().optional(), head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP().optional() }).optional() })
        .optional()
        .catch(undefined),
});
async function writtenCommits({ github, context, inputs }, records) {
    const { repository, headSha: head } = context;
    const served = async () => records === undefined
        ? undefined
        : await (0,deployment_records/* servedCommit */.NW)(github, repository, { records, service: inputs.service, head });
    // A commit that the workflow names too late would hide authors: what is on record counts as well.
    const bases = new Set([inputs.deployedSha, await served()].flatMap((sha) => sha ?? []));
    // What a push began with was perhaps never deployed; a pull request is about its own commits.
    const own = context.event === "push" ? undefined : context.baseSha;
    const all = [];
    for (const base of bases.size === 0 ? [own] : bases) {
        const commits = await commitsOf(github, { repository, base, head });
        if (commits === undefined)
            return undefined;
        all.push(commits);
    }
    return {
        authors: all.flatMap(({ authors }) => authors),
        messages: all.flatMap(({ messages }) => messages),
    };
}
/** Whoever started the run, whoever started it again, and whose event it was. The runner lets no workflow set these variables. */
function runActors(sender, { environment }) {
    const logins = [environment.GITHUB_ACTOR, environment.GITHUB_TRIGGERING_ACTOR, sender];
    const distinct = new Set(logins.flatMap((login) => login || []));
    return [...distinct].map((login) => ({ login, name: login }));
}
function branchOf({ environment }) {
    return environment.GITHUB_REF_TYPE === "branch" ? environment.GITHUB_REF_NAME : undefined;
}
async function known(job, what, ask) {
    try {
        const value = await ask();
        if (value === undefined)
            job.log.warning(`${what} cannot be relied on: there are too many, or one cannot be read.`);
        return value;
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y))
            throw error;
        job.log.warning((0,report_escape.escapeTerminal)(`${what} cannot be read: ${error.message}.`));
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/shared/gates/ticket-secrets.js
var ticket_secrets = __webpack_require__(97441);
// EXTERNAL MODULE: ./.build/shared/gates/ticket-subject.js + 1 modules
var ticket_subject = __webpack_require__(32223);
;// CONCATENATED MODULE: ./.build/shared/gates/ticket-job.js














/**
 * Whether the change ticket of a deployment lets it through, as a step of a workflow. Only `approved` passes; with `mode` `report`
 * the step passes all the same, but not for a protected environment.
 */
async function verifyTicketJob(inputs, job) {
    const context = (0,github_event/* readRunContext */.$)(await (0,gates_job/* readEvent */.j_)(job, "mcp-gates ticket verify"), job.environment);
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
            throw new configuration_error/* ConfigurationError */.j1("github-token is empty: without it the policy cannot be read.");
        const github = await (0,client/* connectGitHub */.U)({ token, apiUrl, signal: run.signal });
        const policy = await policyOf(inputs, { ...run, github });
        return await judgeBy(policy, inputs, { ...run, github, apiUrl });
    }
    catch (error) {
        const reason = reasonOf(error);
        const verdict = { outcome: reason.outcome, reasons: [reason], approvers: [] };
        const answer = { verdict, required: true, now: undefined, system: undefined };
        const subject = (0,ticket_subject/* ticketSubject */.Nz)(inputs, inputs.service ?? "unknown service", { state: "none" });
        return { answer, subject, protectedEnvironment: true };
    }
}
async function policyOf(inputs, run) {
    const { github, context, job } = run;
    const place = { path: inputs.policyPath, repository: inputs.policyRepo };
    return await (0,pull_request_policy/* loadBasePolicy */.E)({ ...place, subject: "deployment", context, github, log: job.log });
}
async function judgeBy(policy, inputs, run) {
    const { job, context, github, signal, apiUrl } = run;
    const service = (0,ticket_subject/* serviceOf */.z5)(policy, inputs);
    const facts = await runFacts({ github, context, job, inputs: { ...inputs, service } });
    const subject = (0,ticket_subject/* ticketSubject */.Nz)(inputs, service, facts.served);
    const answer = await (0,ticket_gate/* verifyChangeTicket */.W)({
        policy,
        ...subject,
        hints: { ...facts.hints, input: inputs.ticket },
        source: inputs.ticketFrom,
        actors: facts.actors,
        earlierUses: facts.earlierUses,
        reach: {
            secrets: inputs,
            nameOf: (secret) => INPUT_NAMES[secret],
            githubApiUrl: apiUrl,
            variables: job.environment,
            timeoutMilliseconds: inputs.timeoutSeconds * 1000,
        },
        signal,
    });
    return { answer, subject, protectedEnvironment: (0,ticket_rules_of_policy/* isProtected */.bz)(policy, inputs.environment) };
}
/** What keeps the gate from judging at all; faults of this program are thrown on. */
function reasonOf(error) {
    if (error instanceof configuration_error/* ConfigurationError */.j1)
        return (0,ticket_reasons/* reasonFor */.qo)("policy.incomplete", { field: "policy", is: error.message, must: "one that can be used" });
    const cause = error instanceof github_error/* GitHubError */.y ? error : error instanceof Error ? error.cause : undefined;
    if (!(cause instanceof github_error/* GitHubError */.y))
        throw error;
    return (0,ticket_reasons/* reasonFor */.qo)("system.unavailable", { field: "GitHub", is: cause.message, must: "an answer" });
}
const INPUT_NAMES = {
    jiraEmail: "jira-email",
    jiraToken: "jira-token",
    servicenowToken: "servicenow-token",
    servicenowUsername: "servicenow-username",
    servicenowPassword: "servicenow-password",
    githubToken: "github-token",
};
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
    job.log.warning((0,report_escape.escapeTerminal)((0,ticket_secrets/* withoutSecretForms */.w)(words, secretsAmong(inputs))));
}
/** What people and later steps see of the answer. */
async function told({ answer, subject, protectedEnvironment }, inputs, job) {
    const clean = (text) => (0,ticket_secrets/* withoutSecretForms */.w)(text, secretsAmong(inputs));
    const reported = inputs.mode === "report" && !protectedEnvironment;
    if (inputs.mode === "report" && protectedEnvironment)
        job.log.notice(`mode: report does not hold for ${inputs.environment}, which is protected.`);
    const less = (0,ticket_subject/* understatement */.Cn)(subject);
    if (less !== undefined)
        job.log.notice(less);
    const reasonsPage = (0,gates_job/* documentationUrl */.ou)("ticket-reasons.md", job);
    await (0,gates_job/* summarize */.eh)(job, clean((0,ticket_report/* ticketMarkdown */.aU)(answer, subject, { reported, reasonsPage })));
    const { decision, "reason-code": code, ...texts } = (0,ticket_report/* ticketOutputs */.Fq)(answer, subject);
    const cleaned = Object.entries(texts).map(([name, text]) => [name, text === null ? null : clean(text)]);
    const outputs = { decision, "reason-code": code, ...Object.fromEntries(cleaned) };
    const sentence = (0,report_escape.escapeTerminal)(clean((0,ticket_report/* ticketSentence */._e)(answer, subject)));
    if (decision === "approved") {
        job.log.info(sentence);
        return { outputs };
    }
    for (const reason of answer.verdict.reasons.slice(1, MOST_ANNOTATIONS))
        job.log.annotate({
            level: reported ? "warning" : "error",
            title: `Change ticket: ${reason.code}`,
            message: (0,report_escape.escapeTerminal)(clean((0,ticket_report/* reasonSentence */.Ux)(reason))),
        });
    if (!reported)
        return { outputs, failure: sentence };
    job.log.warning(sentence);
    return { outputs };
}
/** GitHub shows ten of a level for each step; the sentence of the failure is one. */
const MOST_ANNOTATIONS = 9;
function secretsAmong({ jiraToken, servicenowToken, servicenowPassword, githubToken }) {
    return [jiraToken, servicenowToken, servicenowPassword, githubToken];
}


/***/ }),

/***/ 55944:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fB: () => (/* binding */ callsPeople),
/* harmony export */   t3: () => (/* binding */ mustArrive),
/* harmony export */   wz: () => (/* binding */ NOTICE_STATES)
/* harmony export */ });
/** What can be told of a deployment, in the order in which it usually happens. */
const NOTICE_STATES = [
    "started",
    "waiting",
    "shifted",
    "soaking",
    "succeeded",
    "failed",
    "rolled-back",
    "blocked",
    "break-glass",
];
/** Whether people are called, beyond seeing the message when they look. */
function callsPeople(state) {
    return state === "failed" || state === "break-glass";
}
/** Whether a notice must arrive: nobody may pass over a gate unseen. */
function mustArrive(state) {
    return state === "break-glass";
}


/***/ }),

/***/ 12129:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ MOST_MEGABYTES)
/* harmony export */ });
/** Megabytes that all answers of one probe may have, at most: what they cost in memory is several times as much. */
const MOST_MEGABYTES = 256;


/***/ }),

/***/ 21776:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ SERVICE_NAME),
/* harmony export */   V: () => (/* binding */ SERVICE_NAME_RULE)
/* harmony export */ });
/** The `service` name of a server product: lower case letters, digits, `.`, `_`, `-`; at most 63 characters. */
const SERVICE_NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/;
/** What {@link SERVICE_NAME} asks for, in words. */
const SERVICE_NAME_RULE = "a service name is lower case letters, digits, '.', '_' and '-', begins with a letter or digit and has at most 63 characters";


/***/ })

};
