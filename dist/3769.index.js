export const id = 3769;
export const ids = [3769];
export const modules = {

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

/***/ 36606:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notifyJob: () => (/* binding */ notifyJob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91741);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34044);
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68146);
/* harmony import */ var _notify_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9181);
/* harmony import */ var _notify_notice_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(55944);
/* harmony import */ var _notify_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83407);
/* harmony import */ var _notify_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85303);
/* harmony import */ var _notify_secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32487);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68304);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12322);
/* harmony import */ var _report_sentence_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(11592);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50162);
/* harmony import */ var _notice_delivery_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27469);
/* harmony import */ var _notice_report_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5476);
/* harmony import */ var _notice_result_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(11550);
/* harmony import */ var _notice_ways_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(68154);
/* harmony import */ var _pull_request_policy_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(29812);
/* harmony import */ var _unknown_environment_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(25179);



















/**
 * Tells of a deployment as a step of a workflow, where the policy says and as the workflow adds to it. What goes wrong is a warning,
 * since a notice is not worth a deployment; the step fails only where the policy or the workflow asks for it, and for break-glass,
 * of which somebody must hear.
 */
async function notifyJob(inputs, job) {
    const end = performance.now() + inputs.timeoutSeconds * 1000;
    const base = await judgingPolicy(inputs, job);
    if ("problem" in base)
        return await withoutPolicy(base, inputs, job);
    const { policy, context } = base;
    const notice = await noticeOf(inputs, policy, job);
    const settings = settingsOf(inputs, job);
    const mistyped = (0,_unknown_environment_js__WEBPACK_IMPORTED_MODULE_16__/* .unknownEnvironment */ .I)(policy, inputs.environment);
    if (mistyped !== undefined)
        job.log.notice((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__.escapeTerminal)(mistyped));
    const { references, problems } = referencesIn(inputs, policy);
    for (const problem of problems)
        job.log.warning((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__.escapeTerminal)(`The message that told of this deployment is not known: ${(0,_notify_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutSecrets */ .cT)(problem, settings)}. It is told anew.`));
    const ways = (0,_notice_ways_js__WEBPACK_IMPORTED_MODULE_14__/* .noticeWays */ .B)(policy, {
        ...inputs,
        settings,
        here: { repository: repositoryOf(context), issue: context.pullNumber },
        references,
    });
    const { owner, name: repository } = context.repository;
    const told = await (0,_notice_delivery_js__WEBPACK_IMPORTED_MODULE_11__/* .tellNotice */ .q)((0,_notify_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .noticeWithoutSecrets */ .kV)(notice, settings), ways, {
        threadOnly: inputs.threadOnly,
        timeoutMilliseconds: Math.max(1000, Math.ceil(end - performance.now())),
        deployment: inputs.deploymentId === undefined
            ? null
            : { address: { owner, repository, id: inputs.deploymentId }, token: base.token, apiUrl: apiUrlOf(job) },
    });
    const result = (0,_notice_result_js__WEBPACK_IMPORTED_MODULE_13__/* .noticeResult */ .s)(notice, told, references);
    return await reported(result, told, job);
}
/** The policy of the default branch, as all gates of deployments read it, or why it is not known. */
async function judgingPolicy(inputs, job) {
    const { githubToken: token, policyPath: path, policyRepo } = inputs;
    try {
        if (token === undefined)
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1("github-token is empty: without it the policy cannot be read.");
        const context = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .readRunContext */ .$p)(await (0,_job_js__WEBPACK_IMPORTED_MODULE_10__/* .readEvent */ .j_)(job, "mcp-gates notify"), job.environment);
        const signal = AbortSignal.timeout(inputs.timeoutSeconds * 1000);
        const github = await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .connectGitHub */ .U)({ token, apiUrl: apiUrlOf(job), signal });
        const place = { path, repository: policyRepo };
        const policy = await (0,_pull_request_policy_js__WEBPACK_IMPORTED_MODULE_15__/* .loadBasePolicy */ .EA)({ ...place, subject: "deployment", context, github, log: job.log });
        return { policy, context, token };
    }
    catch (error) {
        if (error instanceof _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j1)
            return { problem: "misconfigured", reason: error.message };
        const cause = error instanceof _github_github_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubError */ .y ? error : error instanceof Error ? error.cause : undefined;
        if (!(cause instanceof _github_github_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubError */ .y))
            throw error;
        return { problem: "unavailable", reason: (0,_report_sentence_js__WEBPACK_IMPORTED_MODULE_17__/* .ended */ .v6)(cause.message) };
    }
}
/** Nobody knows where to tell the notice then. No deployment fails for that alone; that a gate was passed over must be heard of. */
async function withoutPolicy({ problem, reason }, inputs, job) {
    const words = `The notice "${inputs.event}" in ${inputs.environment} was not told, since the policy is not known: ${reason}`;
    const failure = words.split("\n").map((line) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__.escapeTerminal)((0,_notify_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutSecrets */ .cT)(line, settingsOf(inputs, job))));
    await (0,_job_js__WEBPACK_IMPORTED_MODULE_10__/* .summarize */ .eh)(job, `${failure.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeMarkdown */ .FV).join("  \n")}\n`);
    const outputs = {
        delivered: false,
        outcome: "failed",
        "reason-code": problem,
        "channel-id": null,
        "message-ts": null,
        permalink: null,
        reference: inputs.reference ?? null,
        result: JSON.stringify({ outcome: "failed", told: [failure.join(" ")], ways: [] }),
    };
    if (inputs.failOnError || (0,_notify_notice_js__WEBPACK_IMPORTED_MODULE_18__/* .mustArrive */ .t3)(inputs.event))
        return { outputs, failure: failure.join("\n") };
    job.log.warning(failure.join("\n"));
    return { outputs };
}
async function reported(result, told, job) {
    const lines = result.told.map((sentence, index) => {
        const address = (0,_notify_page_js__WEBPACK_IMPORTED_MODULE_5__/* .webAddress */ .Dy)(told[index]?.outcome.url ?? null);
        return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeMarkdown */ .FV)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__.escapeTerminal)(sentence))}${address === null ? "" : ` [Message](${address})`}\n`;
    });
    await (0,_job_js__WEBPACK_IMPORTED_MODULE_10__/* .summarize */ .eh)(job, lines.join("\n"));
    for (const warning of [...result.uncounted, ...result.unkept])
        job.log.warning((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__.escapeTerminal)(warning));
    const failed = [...result.failures, ...result.uncounted];
    for (const sentence of result.told)
        if (!failed.includes(sentence))
            job.log.info((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__.escapeTerminal)(sentence));
    const outputs = outputsOf(result, told);
    if (result.failures.length === 0)
        return { outputs };
    return { outputs, failure: result.failures.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_9__.escapeTerminal).join("\n") };
}
async function noticeOf(inputs, { service }, job) {
    const { environment } = job;
    const read = await (0,_notice_report_js__WEBPACK_IMPORTED_MODULE_12__/* .readNoticeReport */ .p)(inputs.result, job.directory);
    if ("problem" in read)
        job.log.warning((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__.escapeTerminal)((0,_report_sentence_js__WEBPACK_IMPORTED_MODULE_17__/* .ended */ .v6)(`The notice says nothing about tools: ${read.problem}`)));
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = environment;
    return (0,_notify_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .noticeFrom */ .D)({ ...inputs, actor: inputs.actor ?? environment.GITHUB_TRIGGERING_ACTOR ?? environment.GITHUB_ACTOR }, {
        report: "problem" in read ? null : read.report,
        plan: "problem" in read ? null : read.plan,
        service,
        run: { id: wholeNumber(id), attempt: wholeNumber(environment.GITHUB_RUN_ATTEMPT) },
        runUrl: server && repository && id ? `${server}/${repository}/actions/runs/${id}` : null,
    });
}
/** What cannot be used is named by its input: whoever reads the warning looks there. */
function referencesIn({ reference, messageTs, channel }, { notify }) {
    if (reference !== undefined)
        return named("reference", (0,_notify_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .readReferences */ .PK)(reference));
    if (messageTs === undefined)
        return { references: [], problems: [] };
    const channelId = channel ?? notify?.slack?.channel ?? "";
    return named("message-ts", (0,_notify_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .readReferences */ .PK)(JSON.stringify({ channel: "slack", channelId, ts: messageTs })));
}
function named(input, { references, problems }) {
    return { references, problems: problems.map((problem) => `${input} cannot be used, ${problem}`) };
}
function settingsOf(inputs, job) {
    return {
        slackToken: inputs.slackToken,
        slackChannel: inputs.channel,
        slackMentionGroup: inputs.mentionGroup,
        slackApiUrl: inputs.slackApiUrl,
        slackWebhookUrl: inputs.slackWebhookUrl,
        teamsWebhookUrl: inputs.teamsWebhookUrl,
        webhookUrl: inputs.webhookUrl,
        webhookSecret: inputs.webhookSecret,
        githubToken: inputs.githubToken,
        githubApiUrl: job.environment.GITHUB_API_URL,
        githubRepository: inputs.repository,
        githubIssue: inputs.issue,
        environment: job.environment,
        now: () => new Date(),
        newIdentity: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
        nameOf: (setting) => INPUT_NAMES[setting],
    };
}
const INPUT_NAMES = {
    slackToken: "slack-token",
    slackChannel: "channel",
    slackMentionGroup: "mention-group",
    slackApiUrl: "slack-api-url",
    slackWebhookUrl: "slack-webhook-url",
    teamsWebhookUrl: "teams-webhook-url",
    webhookUrl: "webhook-url",
    webhookSecret: "webhook-secret",
    githubToken: "github-token",
    githubApiUrl: "GITHUB_API_URL",
    githubRepository: "repository",
    githubIssue: "issue",
};
function outputsOf(result, told) {
    const slack = told.flatMap(({ outcome: { reference } }) => (reference?.channel === "slack" ? [reference] : []))[0];
    const addresses = told.flatMap(({ outcome: { url } }) => (url === null ? [] : [url]));
    return {
        delivered: result.delivered,
        outcome: result.outcome,
        "reason-code": result.reasonCode,
        "channel-id": slack?.channelId ?? null,
        "message-ts": slack?.ts ?? null,
        permalink: addresses[0] ?? null,
        reference: result.references,
        result: result.json,
    };
}
function apiUrlOf({ environment }) {
    return environment.GITHUB_API_URL ?? "https://api.github.com";
}
function repositoryOf({ repository: { owner, name } }) {
    return `${owner}/${name}`;
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,15}$/u.test(text) ? Number(text) : 0;
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
