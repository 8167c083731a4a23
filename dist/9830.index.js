export const id = 9830;
export const ids = [9830];
export const modules = {

/***/ 18640:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseGrowthLimit),
/* harmony export */   R: () => (/* binding */ GROWTH_LIMIT_RULE)
/* harmony export */ });
/** How a growth limit is written: `10%`, `2.5%` or a whole number of tokens. */
const GROWTH_LIMIT_RULE = 'write a share of the baseline such as "10%", or a whole number of tokens';
/** The growth limit that a text says; `undefined` when it says none. */
function parseGrowthLimit(text) {
    const percent = /^(\d{1,6}(?:\.\d{1,3})?) ?%$/.exec(text)?.[1];
    if (percent !== undefined)
        return { percent: Number(percent) };
    return /^\d{1,12}$/.test(text) ? { tokens: Number(text) } : undefined;
}


/***/ }),

/***/ 18208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ PORTABILITY_LEVELS),
/* harmony export */   J: () => (/* binding */ PROFILE_NAMES)
/* harmony export */ });
/** The client families whose published limits are known here; each is one file in `profiles/`. */
const PROFILE_NAMES = ["anthropic", "anthropic-strict", "gemini", "mcp-2026-07-28", "openai-strict"];
/** How much a team cares: `advisory` = tell us, `required` = our agents run there, so leaving the profile is a break. */
const PORTABILITY_LEVELS = ["advisory", "required"];


/***/ }),

/***/ 49643:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _I: () => (/* binding */ connectJob),
  ou: () => (/* binding */ documentationUrl),
  j_: () => (/* binding */ readEvent),
  eh: () => (/* binding */ summarize),
  p7: () => (/* binding */ workingDirectory)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/shared/github/bounded-fetch.js
/**
 * A `fetch` that gives up: after so many milliseconds until the end of the reply, after so many bytes of it, and at a
 * redirect, since a redirected call would carry the token elsewhere. Each is an error of the call, like a lost connection.
 */
function boundedFetch(fetch, limits) {
    return async (url, options) => {
        const signal = AbortSignal.timeout(limits.milliseconds);
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
            if (signal.aborted)
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
;// CONCATENATED MODULE: ./.build/shared/github/retry.js
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

;// CONCATENATED MODULE: ./.build/shared/github/client.js




/** Bytes of one reply: a hundred comments of the largest size fit. */
const REPLY_BYTES = 64 * 1024 * 1024;
/** Connects with GitHub's API. The library is loaded here, so that a run that needs no API does not pay for it. */
async function connectGitHub(connection) {
    const { GitHub, defaults, getOctokitOptions } = await __webpack_require__.e(/* import() */ 1845).then(__webpack_require__.bind(__webpack_require__, 61845));
    const fetch = boundedFetch(defaults.request?.fetch, {
        bytes: REPLY_BYTES,
        milliseconds: connection.timeoutMilliseconds ?? 15_000,
    });
    const baseUrl = connection.apiUrl.replace(/\/+$/, "");
    const octokit = new GitHub(getOctokitOptions(connection.token, { baseUrl, request: { fetch } }));
    return async (route, parameters, { reply, repeatable }) => {
        const method = route.slice(0, route.indexOf(" "));
        const send = () => octokit.request(addressed(route, baseUrl), { ...parameters });
        const response = await withRetries(send, repeatable ?? method !== "POST");
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
async function withRetries(send, repeatable) {
    for (let attempt = 1;; attempt++) {
        try {
            return await send();
        }
        catch (error) {
            const failure = failureOf(error);
            const wait = waitBeforeRetry(attempt, { ...failure, repeatable });
            if (wait === undefined)
                throw new github_error/* GitHubError */.y(failure.call, failure.status, failure.message, { cause: error });
            await (0,external_node_timers_promises_.setTimeout)(wait);
        }
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

// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
;// CONCATENATED MODULE: ./.build/shared/gates/job.js




/** The text of the event that started the job. `command` = what to use in a terminal instead. */
async function readEvent(job, command) {
    const path = job.environment.GITHUB_EVENT_PATH;
    try {
        return await (0,promises_.readFile)(path ?? "", "utf8");
    }
    catch (error) {
        throw new configuration_error/* ConfigurationError */.j(`The event file at GITHUB_EVENT_PATH cannot be read: run this action in a GitHub Actions workflow; in a terminal use ${command}.`, { cause: error });
    }
}
/** GitHub's API with the token that a workflow gives; `undefined` without one. */
async function connectJob(token, job) {
    if (token === undefined)
        return undefined;
    const apiUrl = job.environment.GITHUB_API_URL ?? "https://api.github.com";
    return await connectGitHub({ token, apiUrl });
}
/** The folder that a workflow names, from the workspace. Throws a ConfigurationError when it is not there. */
async function workingDirectory(name, job) {
    const directory = (0,external_node_path_.resolve)(job.directory, name);
    if ((await (0,promises_.stat)(directory).catch(() => undefined))?.isDirectory())
        return directory;
    throw new configuration_error/* ConfigurationError */.j(`working-directory: there is no folder ${name} in the workspace.`);
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

/***/ 14433:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loadBasePolicy),
/* harmony export */   T: () => (/* binding */ basePolicyPlace)
/* harmony export */ });
/* harmony import */ var _github_repository_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58324);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68304);
/* harmony import */ var _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2243);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93192);
/* harmony import */ var _policy_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42801);





/**
 * The policy by which a change is judged: that of the commit under it, read through GitHub's API, never from the checkout,
 * which holds the change itself. Without a token there is no way to it: then the defaults apply with a notice, unless the
 * workflow names a policy. A policy that GitHub does not give out is an error.
 */
async function loadBasePolicy({ path, context, github, log }) {
    const inRepository = policyPath(path);
    const ref = context.policyRef;
    const at = ref ?? "the default branch";
    if (github === undefined) {
        if (path !== undefined) {
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(`policy-path: without github-token the policy ${inRepository} at ${at} cannot be read.`);
        }
        log.notice(`No policy was read, since github-token is empty: ${_policy_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_POLICY_PATH */ .lo}, if there is one, does not apply.`);
        return _policy_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_POLICY */ .zj;
    }
    const read = (0,_github_repository_files_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryFiles */ .g)(github, context.repository);
    const source = { kind: "repository", path: inRepository, ref, read };
    const { policy, place } = await (0,_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .t)(source, { required: path !== undefined });
    log.info(place === null ? `No ${inRepository} at ${at}: the defaults apply.` : `Policy: ${place}`);
    return policy;
}
/** Where the policy of the base stands, for people; `path` is what the workflow names. */
function basePolicyPlace(path, { policyRef }) {
    return (0,_policy_trusted_file_js__WEBPACK_IMPORTED_MODULE_4__/* .trustedPlace */ .pb)({ kind: "repository", path: policyPath(path), ref: policyRef });
}
function policyPath(path) {
    return path === undefined ? _policy_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_POLICY_PATH */ .lo : repositoryPath(path);
}
/** A path from the root of the repository; anything else would be read from elsewhere than the base commit. */
function repositoryPath(path) {
    const plain = path.replace(/^\.\//, "");
    const isInside = plain !== "" && !/^([/\\]|[A-Za-z]:|git:)/.test(plain) && !plain.split(/[/\\]/).includes("..");
    if (isInside)
        return plain;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(`policy-path: "${path}" is not a path from the root of this repository; the policy is always read from the base commit.`);
}


/***/ }),

/***/ 51933:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ writeReportFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68304);
/* harmony import */ var _policy_system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47687);




/**
 * Writes files into a folder, which is made when it does not exist: each appears whole or not at all, and none stays half
 * written when one fails. Gives their absolute paths by name. Throws a ConfigurationError when the folder cannot take them.
 */
async function writeReportFiles(directory, texts) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const files = Object.keys(texts).map((name) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, texts[name].file);
        return { name, path, text: texts[name].text, draft: `${path}.${process.pid}.part` };
    });
    const begun = [];
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        for (const { draft, text } of files) {
            begun.push(draft);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, text);
        }
        for (const { draft, path } of files)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
    }
    catch (error) {
        for (const draft of begun)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { force: true });
        const reason = (0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .v)(error) ?? String(error);
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`The reports cannot be written to ${folder} (${reason}): name another report-dir.`, {
            cause: error,
        });
    }
    return Object.fromEntries(files.map(({ name, path }) => [name, path]));
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
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j("GITHUB_REPOSITORY is not <owner>/<name>: run this action in a GitHub Actions workflow.");
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
            const { pull_request: pull } = accept(pullRequestEvent, payload, place);
            return {
                pullNumber: pull.number,
                fork: pull.head.repo === null || pull.head.repo.id !== pull.base.repo.id,
                baseSha: pull.base.sha,
                headSha: pull.head.sha,
                policyRef: pull.base.sha,
            };
        }
        case "merge_group": {
            const { merge_group: group } = accept(mergeGroupEvent, payload, place);
            return { ...NO_PULL_REQUEST, baseSha: group.base_sha, headSha: group.head_sha, policyRef: group.base_sha };
        }
        case "push": {
            const push = accept(pushEvent, payload, place);
            // All zeros: the branch is new, so there is no commit before it.
            const before = /^0+$/.test(push.before) ? undefined : push.before;
            const policyRef = before ?? push.repository.default_branch;
            return { ...NO_PULL_REQUEST, baseSha: before, headSha: push.after, policyRef };
        }
        default: {
            const other = accept(otherEvent, payload, place);
            return {
                ...NO_PULL_REQUEST,
                baseSha: undefined,
                headSha: currentSha(),
                policyRef: other.repository?.default_branch,
            };
        }
    }
}
const NO_PULL_REQUEST = { pullNumber: undefined, fork: false };
function eventJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j("The event file at GITHUB_EVENT_PATH is not JSON: run this action in a GitHub Actions workflow.", {
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
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`${place} is not what GitHub writes${pointer}: ${issue?.message ?? "wrong shape"}.`);
}
function variable(environment, name) {
    const value = environment[name];
    if (value !== undefined && value !== "")
        return value;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`${name} is not set: run this action in a GitHub Actions workflow; in a terminal use mcp-gates diff.`);
}
function wholeNumber(text, name) {
    const value = Number(text);
    if (/^[0-9]+$/.test(text) && Number.isSafeInteger(value))
        return value;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`${name} is not a whole number: run this action in a GitHub Actions workflow.`);
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
 * reply that could be used. The message is made of method,
 * URL and GitHub's own words; headers, and with them the token, are never part of it.
 */
class GitHubError extends Error {
    status;
    constructor(call, status, reason, options) {
        super(`[${call.method}] ${call.url}: ${status === 0 ? "no usable reply," : status} ${reason}`, options);
        this.name = "GitHubError";
        this.status = status;
    }
}
/** Whether GitHub refused because the token may not do this: a fork's read-only token, a permission that is missing. */
function isPermissionDenied(error) {
    return error instanceof GitHubError && error.status === 403 && !/rate limit/i.test(error.message);
}


/***/ }),

/***/ 58324:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ repositoryFiles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68146);



const CONTENTS = "GET /repos/{owner}/{repo}/contents/{path}";
const file = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("file"), encoding: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("base64"), content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
// The API gives files of more than 1 MB without their content.
const other = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).transform(() => "a directory"),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("file") }).transform(() => "longer than 1 MB"),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).transform(({ type }) => `a ${type}`),
]);
/**
 * Reads files of a repository through the contents API, which serves files of up to 1 MB. "Not found" is certain only
 * after the root of the same commit could be listed: GitHub answers 404 as well for what a token may not see. Throws a
 * ConfigurationError for what the user can put right (a permission, the path), else an Error with GitHub's words.
 */
function repositoryFiles(call, repository) {
    return async (path, ref) => {
        const at = ref === undefined ? {} : { ref };
        const place = { owner: repository.owner, repo: repository.name, path, ...at };
        try {
            return await readOrMissing(call, place);
        }
        catch (error) {
            if (error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y)
                throw unreadable(error, place);
            throw error;
        }
    };
}
async function readOrMissing(call, place) {
    try {
        const { data } = await call(CONTENTS, { ...place }, { reply: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([file, other]) });
        if (typeof data !== "string")
            return Buffer.from(data.content, "base64").toString("utf8");
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`${nameOf(place)} is ${data}: name a file.`);
    }
    catch (error) {
        if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y) || error.status !== 404)
            throw error;
        await call(CONTENTS, { ...place, path: "" }, { reply: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()) });
        return undefined;
    }
}
function unreadable(error, place) {
    const what = `${nameOf(place)} cannot be read: ${error.message}.`;
    if ((0,_github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPermissionDenied */ .T)(error) || error.status === 401 || error.status === 404) {
        const next = "Give the job `permissions: contents: read`, or a github-token that may read the repository.";
        return new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`${what} ${next}`, { cause: error });
    }
    return new Error(`${what} Run the job again.`, { cause: error });
}
function nameOf({ path, ref }) {
    return `${path} at ${ref ?? "the default branch"}`;
}


/***/ })

};
