export const id = 5056;
export const ids = [5056];
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

/***/ 50162:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _I: () => (/* binding */ connectJob),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   ou: () => (/* binding */ documentationUrl),
/* harmony export */   p7: () => (/* binding */ workingDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91741);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68304);




/** The text of the event that started the job. `command` = what to use in a terminal instead. */
async function readEvent(job, command) {
    const path = job.environment.GITHUB_EVENT_PATH;
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path ?? "", "utf8");
    }
    catch (error) {
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`The event file at GITHUB_EVENT_PATH cannot be read: run this action in a GitHub Actions workflow; in a terminal use ${command}.`, { cause: error });
    }
}
/** GitHub's API with the token that a workflow gives; `undefined` without one. */
async function connectJob(token, job) {
    if (token === undefined)
        return undefined;
    const apiUrl = job.environment.GITHUB_API_URL ?? "https://api.github.com";
    return await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .connectGitHub */ .U)({ token, apiUrl });
}
/** The folder that a workflow names, from the workspace. Throws a ConfigurationError when it is not there. */
async function workingDirectory(name, job) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(job.directory, name);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch(() => undefined))?.isDirectory())
        return directory;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`working-directory: there is no folder ${name} in the workspace.`);
}
/** The summary is for people; when the runner does not take it, the decision stands all the same. */
async function summarize(job, markdown) {
    try {
        await job.log.summary(markdown);
    }
    catch (error) {
        job.log.warning(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** A page of the documentation at the version that runs; GitHub names it only for an action of another repository. */
function documentationUrl(page, { environment }) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
    if (!server || !repository || !ref)
        return undefined;
    return `${server}/${repository}/blob/${encodeURIComponent(ref)}/docs/${page}`;
}


/***/ }),

/***/ 36606:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notifyJob: () => (/* binding */ notifyJob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34044);
/* harmony import */ var _notify_deliver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90807);
/* harmony import */ var _notify_facts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9181);
/* harmony import */ var _notify_notice_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55944);
/* harmony import */ var _notify_outcome_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49386);
/* harmony import */ var _notify_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83407);
/* harmony import */ var _notify_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85303);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68304);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12322);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50162);
/* harmony import */ var _notice_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5476);












/**
 * Tells of a deployment as a step of a workflow. What goes wrong is a warning, since a notice is not worth a deployment; the step
 * fails only where the workflow asks for it, and for break-glass, of which somebody must hear.
 */
async function notifyJob(inputs, job) {
    const notice = await noticeOf(inputs, job);
    const outcome = await tell(notice, inputs, job);
    const sentence = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__.escapeTerminal)((0,_notify_outcome_js__WEBPACK_IMPORTED_MODULE_9__/* .outcomeSentence */ .y)(notice, outcome, inputs.driver));
    const address = (0,_notify_page_js__WEBPACK_IMPORTED_MODULE_3__/* .webAddress */ .Dy)(outcome.url);
    await (0,_job_js__WEBPACK_IMPORTED_MODULE_7__/* .summarize */ .eh)(job, `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeMarkdown */ .FV)(sentence)}${address === null ? "" : ` [Message](${address})`}\n`);
    const outputs = outputsOf(outcome);
    if (outcome.state !== "failed") {
        job.log.info(sentence);
        return { outputs };
    }
    if (inputs.failOnError || (0,_notify_notice_js__WEBPACK_IMPORTED_MODULE_10__/* .mustArrive */ .t3)(notice.state))
        return { outputs, failure: sentence };
    job.log.warning(sentence);
    return { outputs };
}
async function noticeOf(inputs, job) {
    const { environment } = job;
    const read = await (0,_notice_report_js__WEBPACK_IMPORTED_MODULE_8__/* .readNoticeReport */ .p)(inputs.result, job.directory);
    if ("problem" in read)
        job.log.warning(`The notice says nothing about tools: ${read.problem}.`);
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = environment;
    return (0,_notify_facts_js__WEBPACK_IMPORTED_MODULE_11__/* .noticeFrom */ .D)({ ...inputs, actor: inputs.actor ?? environment.GITHUB_TRIGGERING_ACTOR ?? environment.GITHUB_ACTOR }, {
        report: "problem" in read ? null : read.report,
        run: { id: wholeNumber(id), attempt: wholeNumber(environment.GITHUB_RUN_ATTEMPT) },
        runUrl: server && repository && id ? `${server}/${repository}/actions/runs/${id}` : null,
    });
}
async function tell(notice, inputs, job) {
    const reference = referenceOf(inputs);
    if (reference !== null && "problem" in reference) {
        const reason = `the reference cannot be used: ${reference.problem}`;
        return { state: "failed", problem: "misconfigured", reason, reference: null, url: null };
    }
    return await (0,_notify_deliver_js__WEBPACK_IMPORTED_MODULE_2__/* .deliverNotice */ .W)({ notice, reference, threadOnly: inputs.threadOnly }, {
        driver: inputs.driver,
        settings: await settingsOf(inputs, job),
        timeoutMilliseconds: inputs.timeoutSeconds * 1000,
    });
}
function referenceOf({ reference, messageTs, channel, }) {
    if (reference !== undefined)
        return (0,_notify_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(reference);
    if (messageTs === undefined)
        return null;
    return (0,_notify_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(JSON.stringify({ channel: "slack", channelId: channel ?? "", ts: messageTs }));
}
async function settingsOf(inputs, job) {
    const onIssue = inputs.driver === "github-issue";
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
        // The reference knows better than the run.
        githubRepository: inputs.repository ?? (inputs.reference === undefined ? job.environment.GITHUB_REPOSITORY : undefined),
        githubIssue: inputs.issue ?? (onIssue && inputs.reference === undefined ? await pullNumber(job) : undefined),
        environment: job.environment,
        now: () => new Date(),
        newIdentity: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
        nameOf: (setting) => INPUT_NAMES[setting],
    };
}
/** The pull request that started the run, if one did. */
async function pullNumber(job) {
    try {
        return (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunContext */ .$)(await (0,_job_js__WEBPACK_IMPORTED_MODULE_7__/* .readEvent */ .j_)(job, "mcp-gates notify"), job.environment).pullNumber;
    }
    catch (error) {
        if (error instanceof _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1)
            return undefined;
        throw error;
    }
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
function outputsOf(outcome) {
    const { reference, url } = outcome;
    const slack = reference?.channel === "slack" ? reference : null;
    return {
        delivered: outcome.state === "posted" || outcome.state === "updated",
        outcome: outcome.state,
        "reason-code": outcome.state === "failed" ? outcome.problem : outcome.state === "stale" ? "stale" : null,
        "channel-id": slack?.channelId ?? null,
        "message-ts": slack?.ts ?? null,
        permalink: url,
        reference: reference === null ? null : (0,_notify_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .renderReference */ .Wj)(reference),
        result: JSON.stringify(outcome),
    };
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,15}$/u.test(text) ? Number(text) : 0;
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
    const octokit = new GitHub(getOctokitOptions(connection.token, { baseUrl, request: { fetch } }));
    return async (route, parameters, { reply, repeatable }) => {
        const method = route.slice(0, route.indexOf(" "));
        const send = () => octokit.request(addressed(route, baseUrl), { ...parameters });
        const response = await withRetries(send, repeatable ?? method !== "POST", connection.signal);
        const parsed = reply.safeParse(response.data);
        if (parsed.success)
            return { data: parsed.data, nextPage: /;\s*rel="next"/.test(response.headers.link ?? "") };
        const issue = parsed.error.issues[0];
        const place = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
        throw new github_error/* GitHubError */.y({ method, url: response.url }, 0, `the reply is not as documented${place}: ${issue?.message}`);
    };
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

/***/ 34044:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readRunContext)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);


const sha = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "not a commit id");
const repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional() });
const pullRequestEvent = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository,
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha, repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }) }),
        // The repository of a fork may be deleted while its pull request is open.
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha, repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }).nullable() }),
    }),
});
const mergeGroupEvent = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository, merge_group: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base_sha: sha, head_sha: sha }) });
const pushEvent = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository, before: sha, after: sha });
// `schedule` and others may come without a repository.
const otherEvent = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: repository.optional() });
/**
 * Reads the context of a run. `eventText` is the content of the file at `GITHUB_EVENT_PATH`, `environment` the process's
 * environment as the runner sets it. Throws a ConfigurationError when they are not what GitHub writes.
 */
function readRunContext(eventText, environment) {
    const read = (name) => variable(environment, name);
    const [owner, name, ...more] = read("GITHUB_REPOSITORY").split("/");
    if (owner === undefined || owner === "" || name === undefined || name === "" || more.length > 0) {
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1("GITHUB_REPOSITORY is not <owner>/<name>: run this action in a GitHub Actions workflow.");
    }
    const event = read("GITHUB_EVENT_NAME");
    return {
        event,
        repository: { owner, name },
        ...commitsOf(event, eventJson(eventText), () => accept(sha, read("GITHUB_SHA"), "GITHUB_SHA")),
        runId: wholeNumber(read("GITHUB_RUN_ID"), "GITHUB_RUN_ID"),
        runAttempt: wholeNumber(environment.GITHUB_RUN_ATTEMPT ?? "1", "GITHUB_RUN_ATTEMPT"),
        workflow: environment.GITHUB_WORKFLOW ?? "",
        job: environment.GITHUB_JOB ?? "",
    };
}
function commitsOf(event, payload, currentSha) {
    const place = `the event file of ${event}`;
    switch (event) {
        case "pull_request":
        case "pull_request_target": {
            const { pull_request: pull, repository: of } = accept(pullRequestEvent, payload, place);
            return {
                pullNumber: pull.number,
                fork: pull.head.repo === null || pull.head.repo.id !== pull.base.repo.id,
                baseSha: pull.base.sha,
                headSha: pull.head.sha,
                policyRef: pull.base.sha,
                defaultBranch: of.default_branch,
            };
        }
        case "merge_group": {
            const { merge_group: group, repository: of } = accept(mergeGroupEvent, payload, place);
            const [baseSha, headSha] = [group.base_sha, group.head_sha];
            return { ...NO_PULL_REQUEST, baseSha, headSha, policyRef: baseSha, defaultBranch: of.default_branch };
        }
        case "push": {
            const push = accept(pushEvent, payload, place);
            // All zeros: the branch is new, so there is no commit before it.
            const before = /^0+$/.test(push.before) ? undefined : push.before;
            const defaultBranch = push.repository.default_branch;
            return {
                ...NO_PULL_REQUEST,
                baseSha: before,
                headSha: push.after,
                policyRef: before ?? defaultBranch,
                defaultBranch,
            };
        }
        default: {
            const defaultBranch = accept(otherEvent, payload, place).repository?.default_branch;
            const headSha = currentSha();
            return { ...NO_PULL_REQUEST, baseSha: undefined, headSha, policyRef: defaultBranch, defaultBranch };
        }
    }
}
const NO_PULL_REQUEST = { pullNumber: undefined, fork: false };
function eventJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1("The event file at GITHUB_EVENT_PATH is not JSON: run this action in a GitHub Actions workflow.", {
            cause: error,
        });
    }
}
function accept(schema, value, place) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const pointer = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${place} is not what GitHub writes${pointer}: ${issue?.message ?? "wrong shape"}.`);
}
function variable(environment, name) {
    const value = environment[name];
    if (value !== undefined && value !== "")
        return value;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${name} is not set: run this action in a GitHub Actions workflow; in a terminal use mcp-gates diff.`);
}
function wholeNumber(text, name) {
    const value = Number(text);
    if (/^[0-9]+$/.test(text) && Number.isSafeInteger(value))
        return value;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${name} is not a whole number: run this action in a GitHub Actions workflow.`);
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


/***/ })

};
