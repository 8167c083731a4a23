export const id = 954;
export const ids = [954];
export const modules = {

/***/ 18640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ PORTABILITY_LEVELS),
/* harmony export */   J: () => (/* binding */ PROFILE_NAMES)
/* harmony export */ });
/** The client families whose published limits are known here; each is one file in `profiles/`. */
const PROFILE_NAMES = ["anthropic", "anthropic-strict", "gemini", "mcp-2026-07-28", "openai-strict"];
/** How much a team cares: `advisory` = tell us, `required` = our agents run there, so leaving the profile is a break. */
const PORTABILITY_LEVELS = ["advisory", "required"];


/***/ }),

/***/ 1730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgePullRequest: () => (/* binding */ judgePullRequest)
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

;// CONCATENATED MODULE: ./.build/shared/github/github-error.js
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
    const { GitHub, defaults, getOctokitOptions } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 61845));
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
        throw new GitHubError({ method, url: response.url }, 0, `the reply is not as documented${place}: ${issue?.message}`);
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
                throw new GitHubError(failure.call, failure.status, failure.message, { cause: error });
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
;// CONCATENATED MODULE: ./.build/shared/github/event.js


const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "not a commit id");
const repository = schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().min(1).optional() });
const pullRequestEvent = schemas/* object */.Ikc({
    repository,
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        base: schemas/* object */.Ikc({ sha, repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }) }),
        // The repository of a fork may be deleted while its pull request is open.
        head: schemas/* object */.Ikc({ sha, repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullable() }),
    }),
});
const mergeGroupEvent = schemas/* object */.Ikc({ repository, merge_group: schemas/* object */.Ikc({ base_sha: sha, head_sha: sha }) });
const pushEvent = schemas/* object */.Ikc({ repository, before: sha, after: sha });
// `schedule` and others may come without a repository.
const otherEvent = schemas/* object */.Ikc({ repository: repository.optional() });
/**
 * Reads the context of a run. `eventText` is the content of the file at `GITHUB_EVENT_PATH`, `environment` the process's
 * environment as the runner sets it. Throws a ConfigurationError when they are not what GitHub writes.
 */
function readRunContext(eventText, environment) {
    const read = (name) => variable(environment, name);
    const [owner, name, ...more] = read("GITHUB_REPOSITORY").split("/");
    if (owner === undefined || owner === "" || name === undefined || name === "" || more.length > 0) {
        throw new configuration_error/* ConfigurationError */.j("GITHUB_REPOSITORY is not <owner>/<name>: run this action in a GitHub Actions workflow.");
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
        throw new configuration_error/* ConfigurationError */.j("The event file at GITHUB_EVENT_PATH is not JSON: run this action in a GitHub Actions workflow.", {
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
    throw new configuration_error/* ConfigurationError */.j(`${place} is not what GitHub writes${pointer}: ${issue?.message ?? "wrong shape"}.`);
}
function variable(environment, name) {
    const value = environment[name];
    if (value !== undefined && value !== "")
        return value;
    throw new configuration_error/* ConfigurationError */.j(`${name} is not set: run this action in a GitHub Actions workflow; in a terminal use mcp-gates diff.`);
}
function wholeNumber(text, name) {
    const value = Number(text);
    if (/^[0-9]+$/.test(text) && Number.isSafeInteger(value))
        return value;
    throw new configuration_error/* ConfigurationError */.j(`${name} is not a whole number: run this action in a GitHub Actions workflow.`);
}

;// CONCATENATED MODULE: ./.build/shared/github/repository-files.js



const CONTENTS = "GET /repos/{owner}/{repo}/contents/{path}";
const file = schemas/* object */.Ikc({ type: schemas/* literal */.euz("file"), encoding: schemas/* literal */.euz("base64"), content: schemas/* string */.YjP() });
// The API gives files of more than 1 MB without their content.
const other = schemas/* union */.KCZ([
    schemas/* array */.YOg(schemas/* unknown */.L5J()).transform(() => "a directory"),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz("file") }).transform(() => "longer than 1 MB"),
    schemas/* object */.Ikc({ type: schemas/* string */.YjP() }).transform(({ type }) => `a ${type}`),
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
            if (error instanceof GitHubError)
                throw unreadable(error, place);
            throw error;
        }
    };
}
async function readOrMissing(call, place) {
    try {
        const { data } = await call(CONTENTS, { ...place }, { reply: schemas/* union */.KCZ([file, other]) });
        if (typeof data !== "string")
            return Buffer.from(data.content, "base64").toString("utf8");
        throw new configuration_error/* ConfigurationError */.j(`${nameOf(place)} is ${data}: name a file.`);
    }
    catch (error) {
        if (!(error instanceof GitHubError) || error.status !== 404)
            throw error;
        await call(CONTENTS, { ...place, path: "" }, { reply: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
        return undefined;
    }
}
function unreadable(error, place) {
    const what = `${nameOf(place)} cannot be read: ${error.message}.`;
    if (isPermissionDenied(error) || error.status === 401 || error.status === 404) {
        const next = "Give the job `permissions: contents: read`, or a github-token that may read the repository.";
        return new configuration_error/* ConfigurationError */.j(`${what} ${next}`, { cause: error });
    }
    return new Error(`${what} Run the job again.`, { cause: error });
}
function nameOf({ path, ref }) {
    return `${path} at ${ref ?? "the default branch"}`;
}

// EXTERNAL MODULE: ./.build/shared/mcp/capture.js + 24 modules
var capture = __webpack_require__(45091);
// EXTERNAL MODULE: ./.build/shared/mcp/target.js
var mcp_target = __webpack_require__(82472);
// EXTERNAL MODULE: ./.build/shared/policy/policy.js + 1 modules
var policy_policy = __webpack_require__(93192);
// EXTERNAL MODULE: ./.build/shared/report/acknowledged.js
var report_acknowledged = __webpack_require__(96777);
// EXTERNAL MODULE: ./.build/shared/report/blocks.js
var blocks = __webpack_require__(46063);
// EXTERNAL MODULE: ./.build/shared/report/limits.js
var limits = __webpack_require__(36269);
// EXTERNAL MODULE: ./.build/shared/report/plain.js
var plain = __webpack_require__(16941);
// EXTERNAL MODULE: ./.build/shared/report/transitive.js
var transitive = __webpack_require__(65818);
// EXTERNAL MODULE: ./.build/shared/report/words.js
var words = __webpack_require__(73000);
;// CONCATENATED MODULE: ./.build/shared/report/annotations.js






const LEVELS = { breaking: "error", risky: "warning", review: "notice" };
const TITLES = { breaking: "Breaking change", risky: "Risky change", review: "Text to review" };
/**
 * An annotation for each breaking, risky and review change, worst first; the same edit on many subjects is one. One that
 * somebody answers for is a notice, whatever its severity. What does not fit the limits is counted in a last notice. Compatible and notation changes are not annotated; a gate without a
 * verdict is, as an error with the reason.
 */
function annotationsOf(report, options = {}) {
    const { limit = limits/* ANNOTATION_LIMIT */.OE, perLevel = limits/* ANNOTATIONS_PER_LEVEL */.eA, locate } = options;
    const all = [
        ...(report.decision === "unknown" ? [{ weight: 1, level: "error", make: () => noVerdict(report) }] : []),
        ...["breaking", "risky", "review"].flatMap((severity) => {
            const changes = [...report.changes, ...(0,transitive/* changesForEarlier */.Nr)(report)].filter((change) => change.severity === severity);
            return (0,blocks/* blocksOf */.SH)(changes)
                .flatMap((block) => block.edits)
                .map((edit) => ({
                weight: edit.length,
                level: edit[0].acknowledged === undefined ? LEVELS[severity] : "notice",
                make: () => annotationOf(edit, severity, locate),
            }));
        }),
    ];
    const shown = withinLimits(all, { total: limit, error: perLevel, warning: perLevel, notice: perLevel });
    if (shown.length === all.length)
        return shown.map(({ make }) => make());
    const kept = withinLimits(all, { total: limit - 1, error: perLevel, warning: perLevel, notice: perLevel - 1 });
    return [...kept.map(({ make }) => make()), cutNotice(weightOf(all) - weightOf(kept))];
}
function withinLimits(all, room) {
    const left = { ...room };
    return all.filter(({ level }) => {
        if (left.total < 1 || left[level] < 1)
            return false;
        left.total -= 1;
        left[level] -= 1;
        return true;
    });
}
function annotationOf(edit, severity, locate) {
    const [change] = edit;
    const { acknowledged } = change;
    const place = (0,plain/* placeOf */.$t)(change);
    const message = `${(0,plain/* sentenceOf */.$N)(change)}${place === "" ? "" : ` (${place})`}${(0,plain/* alsoOn */.z8)(edit)} [${change.rule}]`;
    return {
        level: acknowledged === undefined ? LEVELS[severity] : "notice",
        title: `${acknowledged === undefined ? TITLES[severity] : `${TITLES[severity]}, acknowledged`}: ${(0,plain/* subjectWords */.oR)(change)}`,
        message: acknowledged === undefined ? message : `${message}; ${(0,report_acknowledged/* acknowledgedWords */.oy)(acknowledged)}`,
        ...locate?.(change),
    };
}
function noVerdict(report) {
    return { level: "error", title: "Contract gate: no verdict", message: (0,plain/* oneLine */.TN)(report.reason, 1_000) };
}
function cutNotice(cut) {
    return {
        level: "notice",
        title: "More changes",
        message: `${(0,words/* count */.U9)(cut, "more change")} ${cut === 1 ? "is" : "are"} not annotated, because GitHub shows a limited number; the job summary and the reports hold all`,
    };
}
function weightOf(all) {
    return all.reduce((sum, { weight }) => sum + weight, 0);
}

// EXTERNAL MODULE: ./.build/shared/report/json.js + 5 modules
var json = __webpack_require__(45823);
// EXTERNAL MODULE: ./.build/shared/report/markdown.js + 7 modules
var markdown = __webpack_require__(56022);
// EXTERNAL MODULE: ./.build/shared/report/replayable-calls.js
var replayable_calls = __webpack_require__(2206);
// EXTERNAL MODULE: ./.build/shared/report/sarif.js
var sarif = __webpack_require__(40620);
// EXTERNAL MODULE: ./.build/shared/gates/contract-gate.js + 104 modules
var contract_gate = __webpack_require__(38261);
// EXTERNAL MODULE: ./.build/shared/gates/declared-version.js
var declared_version = __webpack_require__(48094);
// EXTERNAL MODULE: ./.build/shared/contract/acknowledge.js
var acknowledge = __webpack_require__(3201);
// EXTERNAL MODULE: ./.build/shared/policy/acknowledgements.js
var acknowledgements = __webpack_require__(48540);
;// CONCATENATED MODULE: ./.build/shared/gates/pull-request-acknowledgements.js



/**
 * What the team answers for: the records of the policy, and those of the file beside it at the same commit, under the
 * change, so that a pull request cannot acknowledge what it breaks. Throws a ConfigurationError for records that are not
 * valid and for a file that GitHub does not give out; only a file that is certain not to exist means none. `undefined` =
 * there are none.
 */
async function loadBaseAcknowledgements(request) {
    const { policy, policyPlace, context, github, today, log } = request;
    if (github === undefined) {
        log.info("No acknowledgements were read, since github-token is empty.");
        return undefined;
    }
    const read = repositoryFiles(github, context.repository);
    const source = { kind: "repository", path: acknowledge/* ACKNOWLEDGEMENTS_PATH */.G5, ref: context.policyRef, read };
    const file = await (0,acknowledgements/* loadAcknowledgements */.Mh)(source, { required: false });
    const inPolicy = policy.acknowledgements;
    const records = (0,acknowledgements/* joinAcknowledgements */.qG)([
        ...(inPolicy === undefined ? [] : [{ place: policyPlace, records: inPolicy }]),
        ...(file === undefined ? [] : [file]),
    ], { today, longestDays: policy.contract?.["acknowledgement-days"] ?? acknowledge/* DEFAULT_ACKNOWLEDGEMENT_DAYS */.$t });
    if (file !== undefined)
        log.info(`Acknowledgements: ${file.place}`);
    return records.length === 0 ? undefined : { records, today };
}

;// CONCATENATED MODULE: ./.build/shared/github/comment-marker.js
/** The line that a comment begins with: an HTML comment that no key can end early. */
function markerLine(marker) {
    return `${prefix(marker)} run=${marker.runId} attempt=${marker.runAttempt} head=${marker.headSha} -->`;
}
/**
 * The marker of a comment of this gate and key, `undefined` when the text does not begin with one. The text proves
 * nothing: anyone can copy it, so the author must be checked too.
 */
function readMarker(body, wanted) {
    const start = `${prefix(wanted)} `;
    if (!body.startsWith(start))
        return undefined;
    const [, runId, runAttempt, headSha] = /^run=([0-9]{1,15}) attempt=([0-9]{1,9}) head=([0-9a-f]{1,64}) -->/.exec(body.slice(start.length)) ?? [];
    if (runId === undefined || runAttempt === undefined || headSha === undefined)
        return undefined;
    return { gate: wanted.gate, key: wanted.key, runId: Number(runId), runAttempt: Number(runAttempt), headSha };
}
/** -1, 0 or 1 as `left` comes from an older run than, the same run as or a newer run than `right`. Run ids only grow. */
function compareRuns(left, right) {
    return Math.sign(left.runId - right.runId) || Math.sign(left.runAttempt - right.runAttempt);
}
function prefix(marker) {
    return `<!-- mcp-gates:${encoded(marker.gate)} key=${encoded(marker.key)}`;
}
/** Letters and digits stay, every other byte becomes `%` and two digits: nothing can end the HTML comment or a field. */
function encoded(text) {
    return [...Buffer.from(text, "utf8")]
        .map((byte) => String.fromCharCode(byte))
        .map((character) => (/[A-Za-z0-9._]/.test(character) ? character : `%${hex(character)}`))
        .join("");
}
function hex(character) {
    return character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
}

;// CONCATENATED MODULE: ./.build/shared/github/pull-comments.js

const commentReply = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
    // Absent when the text is empty.
    body: schemas/* string */.YjP().default(""),
    html_url: schemas/* string */.YjP(),
});
const viewerReply = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }) }) });
const pullReply = schemas/* object */.Ikc({ head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP().min(1) }) });
const COMMENTS_PER_PAGE = 100;
/** Ten thousand comments; GitHub itself locks a conversation far earlier. */
const MOST_PAGES = 100;
/** The comments of a pull request, through GitHub's API. */
function pullComments(call, pull) {
    const address = { owner: pull.owner, repo: pull.repository };
    const onPull = { ...address, issue_number: pull.number };
    return {
        /** An installation token may not ask `GET /user`; the GraphQL viewer answers for it and for a person's token alike. */
        async ownLogin() {
            const { data } = await call("POST /graphql", { query: "query { viewer { login } }" }, { reply: viewerReply, repeatable: true });
            return data.data.viewer.login;
        },
        async headSha() {
            const { data } = await call("GET /repos/{owner}/{repo}/pulls/{pull_number}", { ...address, pull_number: pull.number }, { reply: pullReply });
            return data.head.sha;
        },
        async list() {
            const all = [];
            for (let page = 1; page <= MOST_PAGES; page++) {
                const { data, nextPage } = await call("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...onPull, per_page: COMMENTS_PER_PAGE, page }, { reply: schemas/* array */.YOg(commentReply) });
                all.push(...data.map(pullComment));
                if (!nextPage)
                    return all;
            }
            throw new Error(`pull request ${pull.number} has more than ${MOST_PAGES * COMMENTS_PER_PAGE} comments`);
        },
        async create(body) {
            const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
            const { data } = await call(route, { ...onPull, body }, { reply: commentReply });
            return pullComment(data);
        },
        async update(id, body) {
            const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
            const { data } = await call(route, { ...address, comment_id: id, body }, { reply: commentReply });
            return pullComment(data);
        },
        async remove(id) {
            const route = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
            await call(route, { ...address, comment_id: id }, { reply: schemas/* unknown */.L5J() });
        },
    };
}
function pullComment(reply) {
    return { id: reply.id, author: reply.user?.login ?? null, body: reply.body, url: reply.html_url };
}

;// CONCATENATED MODULE: ./.build/shared/github/sticky-comment.js

/**
 * Writes the one comment of a gate and key on a pull request: updates it in place, creates it when there is none, and
 * removes duplicates that runs at the same time may have made. Only comments of the token's own account that begin with
 * the marker count; a copied marker in another person's comment is never touched. A run that is not the newest, by
 * commit or by run id and attempt, leaves the comment as it is.
 */
async function writeStickyComment(comments, sticky) {
    const { marker } = sticky;
    const own = await ownComments(comments, marker);
    const oldest = own[0];
    const head = await comments.headSha();
    if (head !== marker.headSha) {
        const reason = `the pull request has moved on from ${marker.headSha.slice(0, 12)} to ${head.slice(0, 12)}`;
        return { state: "stale", reason, url: oldest?.comment.url };
    }
    const yielding = yieldTo(own, marker);
    if (yielding !== undefined)
        return yielding;
    const body = `${markerLine(marker)}\n${sticky.text}`;
    if (oldest !== undefined) {
        const { url } = await comments.update(oldest.comment.id, body);
        for (const { comment } of own.slice(1))
            await comments.remove(comment.id);
        return { state: "updated", url };
    }
    if (!sticky.worthCreating)
        return { state: "unneeded" };
    const created = await comments.create(body);
    return await settle(comments, { created, marker, body });
}
async function ownComments(comments, wanted) {
    const login = await comments.ownLogin();
    const all = await comments.list();
    return all.flatMap((comment) => {
        const marker = comment.author === login ? readMarker(comment.body, wanted) : undefined;
        return marker === undefined ? [] : [{ comment, marker }];
    });
}
/** The outcome when another comment of ours must stay as it is: that of a newer run, or of another gate in this run. */
function yieldTo(own, marker) {
    const newer = own.find((other) => compareRuns(other.marker, marker) > 0);
    if (newer !== undefined) {
        const reason = `run ${newer.marker.runId}, attempt ${newer.marker.runAttempt}, is newer and has written it already`;
        return { state: "stale", reason, url: newer.comment.url };
    }
    const twin = own.find((other) => compareRuns(other.marker, marker) === 0);
    if (twin === undefined)
        return undefined;
    const reason = "another gate of this run has written it already; give each gate a service name of its own";
    return { state: "taken", reason, url: twin.comment.url };
}
/** Two gates that both saw no comment have both created one: the older comment stays, with the newer run's text. */
async function settle(comments, { created, marker, body }) {
    const others = (await ownComments(comments, marker)).filter(({ comment }) => comment.id !== created.id);
    const first = others.find(({ comment }) => comment.id < created.id);
    if (first === undefined)
        return { state: "created", url: created.url };
    await comments.remove(created.id);
    const yielding = yieldTo(others, marker);
    if (yielding !== undefined)
        return yielding;
    const { url } = await comments.update(first.comment.id, body);
    return { state: "updated", url };
}

;// CONCATENATED MODULE: ./.build/shared/gates/pull-request-comment.js




/**
 * Writes the gate's comment on the pull request and gives its URL; `null` when none was written. Whatever happens here is
 * told in the log and changes nothing else: a decision does not depend on whether people could be told.
 */
async function commentOnPull(comment, request) {
    const { wanted, context, github, log } = request;
    if (!wanted || context.pullNumber === undefined)
        return null;
    if (github === undefined) {
        log.notice("The comment was skipped, since github-token is empty. The job summary holds the report.");
        return null;
    }
    try {
        const { owner, name } = context.repository;
        const comments = pullComments(github, { owner, repository: name, number: context.pullNumber });
        const marker = {
            gate: "contract",
            // No service has a slash in its name.
            key: request.service ?? `${context.workflow}/${context.job}`,
            runId: context.runId,
            runAttempt: context.runAttempt,
            headSha: context.headSha,
        };
        const text = comment.render(markerLine(marker).length + 1);
        return told(await writeStickyComment(comments, { marker, text, worthCreating: comment.worthCreating }), log);
    }
    catch (error) {
        tellFailure(error, request);
        return null;
    }
}
function told(outcome, log) {
    switch (outcome.state) {
        case "created":
        case "updated":
            log.info(`The comment was ${outcome.state}: ${outcome.url}`);
            return outcome.url;
        case "unneeded":
            log.info("There is nothing to say, so no comment was written.");
            return null;
        case "stale":
            log.notice(`The comment was left as it is: ${outcome.reason}.`);
            return null;
        case "taken":
            log.warning(`The comment was left as it is: ${outcome.reason}.`);
            return null;
    }
}
function tellFailure(error, { context, log }) {
    const message = error instanceof Error ? error.message : String(error);
    if (!isPermissionDenied(error)) {
        log.warning(`The comment could not be written: ${message}. The decision stands; the job summary holds the report.`);
    }
    else if (context.fork) {
        log.notice("The comment was skipped: a pull request from a fork has a read-only token. The job summary holds the report.");
    }
    else {
        log.warning(`The comment was skipped: the token may not write it (${message}). Give the job \`permissions: pull-requests: write\`; ` +
            "pull requests of Dependabot have a read-only token. The job summary holds the report.");
    }
}

;// CONCATENATED MODULE: ./.build/shared/gates/pull-request-outputs.js
/** The outputs when a side could not be obtained. */
const NOTHING_KNOWN = {
    decision: "unknown",
    identical: null,
    "required-bump": null,
    "declared-bump": null,
    "change-kind": null,
    breaking: null,
    risky: null,
    review: null,
    safe: null,
    acknowledged: null,
    "oldest-working": null,
    "baseline-digest": null,
    "candidate-digest": null,
    "report-json": null,
    "report-markdown": null,
    "report-sarif": null,
    "witnesses-json": null,
    "comment-url": null,
};
/** The outputs of a report, with the paths of its files and the URL of its comment. */
function outputsOf(report, files, commentUrl) {
    return {
        decision: report.decision,
        identical: report.identical,
        "required-bump": report.requiredBump,
        "declared-bump": report.declaredBump,
        "change-kind": report.changeKind,
        breaking: report.summary.breaking,
        risky: report.summary.risky,
        review: report.summary.review,
        safe: report.summary.safe,
        acknowledged: report.changes.filter((change) => change.acknowledged !== undefined).length,
        "oldest-working": report.transitive?.oldestWorking ?? null,
        "baseline-digest": report.baseline.digest,
        "candidate-digest": report.candidate.digest,
        "report-json": files.json,
        "report-markdown": files.markdown,
        "report-sarif": files.sarif,
        "witnesses-json": files.witnesses,
        "comment-url": commentUrl,
    };
}

// EXTERNAL MODULE: ./.build/shared/policy/load-policy.js + 1 modules
var load_policy = __webpack_require__(2243);
// EXTERNAL MODULE: ./.build/shared/policy/trusted-file.js
var trusted_file = __webpack_require__(42801);
;// CONCATENATED MODULE: ./.build/shared/gates/pull-request-policy.js





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
            throw new configuration_error/* ConfigurationError */.j(`policy-path: without github-token the policy ${inRepository} at ${at} cannot be read.`);
        }
        log.notice(`No policy was read, since github-token is empty: ${policy_policy/* DEFAULT_POLICY_PATH */.lo}, if there is one, does not apply.`);
        return policy_policy/* DEFAULT_POLICY */.zj;
    }
    const read = repositoryFiles(github, context.repository);
    const source = { kind: "repository", path: inRepository, ref, read };
    const { policy, place } = await (0,load_policy/* loadPolicy */.t)(source, { required: path !== undefined });
    log.info(place === null ? `No ${inRepository} at ${at}: the defaults apply.` : `Policy: ${place}`);
    return policy;
}
/** Where the policy of the base stands, for people; `path` is what the workflow names. */
function basePolicyPlace(path, { policyRef }) {
    return (0,trusted_file/* trustedPlace */.pb)({ kind: "repository", path: policyPath(path), ref: policyRef });
}
function policyPath(path) {
    return path === undefined ? policy_policy/* DEFAULT_POLICY_PATH */.lo : repositoryPath(path);
}
/** A path from the root of the repository; anything else would be read from elsewhere than the base commit. */
function repositoryPath(path) {
    const plain = path.replace(/^\.\//, "");
    const isInside = plain !== "" && !/^([/\\]|[A-Za-z]:|git:)/.test(plain) && !plain.split(/[/\\]/).includes("..");
    if (isInside)
        return plain;
    throw new configuration_error/* ConfigurationError */.j(`policy-path: "${path}" is not a path from the root of this repository; the policy is always read from the base commit.`);
}

// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
;// CONCATENATED MODULE: ./.build/shared/gates/pull-request-texts.js



/** The comment of a report; one without any change is not worth a new comment. */
function reportComment(report, { runUrl, rulesUrl }) {
    const fullReport = `[The run](${runUrl}) holds all of them.`;
    const links = { fullReport, ...(rulesUrl === undefined ? {} : { rulesUrl }) };
    return {
        worthCreating: report.decision !== "pass" || report.changes.length > 0,
        render: (reserved) => (0,markdown.renderMarkdown)(report, { limit: limits/* COMMENT_LIMIT */.W$.limit - reserved, ...links }).text,
    };
}
/** What a summary and a comment say when a side could not be obtained: there is no report then. */
function markdownOfUnobtained(message, service) {
    return [
        `## ❔ ${(0,report_escape/* escapeMarkdown */.FV)(service ?? "MCP contract")}: no verdict, a side could not be obtained`,
        (0,report_escape/* escapeMarkdown */.FV)(message),
        "Nothing was compared. Until both contracts can be captured, the gate does not pass.",
        "",
    ].join("\n\n");
}

// EXTERNAL MODULE: ./.build/shared/policy/system-error.js
var system_error = __webpack_require__(47687);
;// CONCATENATED MODULE: ./.build/shared/gates/report-files.js




/**
 * Writes files into a folder, which is made when it does not exist: each appears whole or not at all, and none stays half
 * written when one fails. Gives their absolute paths by name. Throws a ConfigurationError when the folder cannot take them.
 */
async function writeReportFiles(directory, texts) {
    const folder = (0,external_node_path_.resolve)(directory);
    const files = Object.keys(texts).map((name) => {
        const path = (0,external_node_path_.resolve)(folder, texts[name].file);
        return { name, path, text: texts[name].text, draft: `${path}.${process.pid}.part` };
    });
    const begun = [];
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        for (const { draft, text } of files) {
            begun.push(draft);
            await (0,promises_.writeFile)(draft, text);
        }
        for (const { draft, path } of files)
            await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        for (const draft of begun)
            await (0,promises_.rm)(draft, { force: true });
        const reason = (0,system_error/* systemErrorCode */.v)(error) ?? String(error);
        throw new configuration_error/* ConfigurationError */.j(`The reports cannot be written to ${folder} (${reason}): name another report-dir.`, {
            cause: error,
        });
    }
    return Object.fromEntries(files.map(({ name, path }) => [name, path]));
}

;// CONCATENATED MODULE: ./.build/shared/gates/pull-request-gate.js























/**
 * The contract gate as a step of a workflow: judges the candidate by the policy of the base, and tells people by summary,
 * annotations, report files and one comment on the pull request. Throws a ConfigurationError for what the user can put
 * right, and an error for a policy that cannot be read; a side that cannot be obtained is the decision `unknown`.
 */
async function judgePullRequest(inputs, job) {
    const context = readRunContext(await readEvent(job), job.environment);
    const github = await connect(inputs, job);
    const policy = await loadBasePolicy({ path: inputs.policyPath, context, github, log: job.log });
    const setting = { inputs, job, context, github, policy, service: inputs.service ?? policy.service };
    const request = await gateRequest(setting);
    const outcome = await reportOrError({ ...request, onProgress: (step) => job.log.info(step) });
    return outcome instanceof capture/* CaptureError */.$3 ? await tellUnobtained(outcome, setting) : await tell(outcome, setting);
}
async function readEvent(job) {
    const path = job.environment.GITHUB_EVENT_PATH;
    try {
        return await (0,promises_.readFile)(path ?? "", "utf8");
    }
    catch (error) {
        throw new configuration_error/* ConfigurationError */.j("The event file at GITHUB_EVENT_PATH cannot be read: run this action in a GitHub Actions workflow; in a terminal use mcp-gates diff.", { cause: error });
    }
}
async function connect(inputs, job) {
    if (inputs.githubToken === undefined)
        return undefined;
    const apiUrl = job.environment.GITHUB_API_URL ?? "https://api.github.com";
    return await connectGitHub({ token: inputs.githubToken, apiUrl });
}
/** Inputs win over the policy: what stands in the workflow stands nearer to the run. */
async function gateRequest(setting) {
    const { inputs, job, policy, service } = setting;
    const today = job.now.toISOString().slice(0, 10);
    const policyPlace = basePolicyPlace(inputs.policyPath, setting.context);
    const acknowledgements = await loadBaseAcknowledgements({ ...setting, policyPlace, today, log: job.log });
    const directory = (0,external_node_path_.resolve)(job.directory, inputs.workingDirectory);
    if (!(await (0,promises_.stat)(directory).catch(() => undefined))?.isDirectory()) {
        throw new configuration_error/* ConfigurationError */.j(`working-directory: there is no folder ${inputs.workingDirectory} in the workspace.`);
    }
    const declaredVersions = await (0,declared_version/* findDeclaredVersions */.z)({
        directory,
        ...defined({ declaredVersion: inputs.declaredVersion, readBaseline: baselineFiles(directory, setting) }),
    });
    return {
        today,
        baseline: {
            target: inputs.baseline,
            directory,
            ...defined({ headers: inputs.baselineHeaders, environment: inputs.baselineEnvironment }),
        },
        candidate: {
            target: inputs.candidate,
            directory,
            ...defined({ headers: inputs.candidateHeaders, environment: inputs.candidateEnvironment }),
        },
        ...defined({
            service,
            callers: inputs.callers ?? policy.contract?.callers,
            readers: inputs.readers ?? policy.contract?.readers,
            failOn: inputs.failOn ?? policy.contract?.["fail-on"],
            severities: policy.contract?.severities,
            dynamicResources: policy.contract?.["dynamic-resources"],
            contextBudget: (0,policy_policy/* contextBudgetOf */.U$)(policy),
            acknowledgements,
            declarations: (0,policy_policy/* declarationsOf */.RK)(policy),
            portability: policy.portability,
            earlier: earlierContracts(setting, directory),
            declaredVersions,
            usage: recordedCalls(inputs.usage, policy, directory),
        }),
    };
}
/** Where to look for earlier contracts, if anywhere. */
function earlierContracts({ inputs, job }, directory) {
    const { againstAll: against, againstLast: last, againstDays: days } = inputs;
    if (against !== undefined)
        return { against, last, days, directory, now: job.now };
    if (last === undefined && days === undefined)
        return undefined;
    const named = last === undefined ? "against-days" : "against-last";
    throw new configuration_error/* ConfigurationError */.j(`${named} says how many earlier contracts count; say where they are with against-all, or leave it out.`);
}
/** What recorded calls may change is the policy's word, and so the base's. */
function recordedCalls(name, policy, directory) {
    if (name === undefined)
        return undefined;
    return { recordings: [{ name, path: (0,external_node_path_.resolve)(directory, name) }], policy: policy.usage ?? {} };
}
/** Reads the base commit's copy of a file by its path from a folder of the workspace; absent where there is no way to it. */
function baselineFiles(directory, { context, github, job }) {
    if (github === undefined || context.baseSha === undefined)
        return undefined;
    const read = repositoryFiles(github, context.repository);
    return async (path) => {
        const inRepository = workspacePath((0,external_node_path_.resolve)(directory, path), job);
        return inRepository === undefined ? undefined : await read(inRepository, context.baseSha);
    };
}
async function reportOrError(request) {
    try {
        return await (0,contract_gate/* runContractGate */.P)(request);
    }
    catch (error) {
        if (error instanceof capture/* CaptureError */.$3)
            return error;
        throw error;
    }
}
async function tell(report, setting) {
    const { job, inputs } = setting;
    const rulesUrl = rulesUrlOf(job);
    const files = await writeReports(report, setting, rulesUrl);
    const fullReport = `The file \`${stemOf(setting)}.md\` in the report folder holds all of them.`;
    await summarize(job, (0,markdown.renderMarkdown)(report, { ...limits/* STEP_SUMMARY_LIMIT */.CG, ...defined({ rulesUrl }), fullReport }).text);
    for (const annotation of annotationsOf(report))
        job.log.annotate(annotation);
    const comment = reportComment(report, { runUrl: runUrlOf(setting), ...defined({ rulesUrl }) });
    const url = await commentOnPull(comment, { ...setting, wanted: wantsComment(setting), log: job.log });
    const outputs = outputsOf(report, files, url);
    if (report.decision === "pass")
        return { outputs };
    const answer = report.decision === "fail" ? "says no" : "could not decide";
    const where = `The job summary and ${inputs.reportDir} hold the report.`;
    return { outputs, failure: `The contract gate ${answer}: ${report.reason}. ${where}` };
}
async function tellUnobtained(error, setting) {
    const { job } = setting;
    const text = markdownOfUnobtained(error.message, setting.service);
    await summarize(job, text);
    const comment = { worthCreating: true, render: () => text };
    const url = await commentOnPull(comment, { ...setting, wanted: wantsComment(setting), log: job.log });
    return { outputs: { ...NOTHING_KNOWN, "comment-url": url }, failure: error.message };
}
function wantsComment({ inputs, policy }) {
    return inputs.comment ?? policy.contract?.comment ?? true;
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
async function writeReports(report, setting, rulesUrl) {
    const stem = stemOf(setting);
    const artifact = candidateFile(setting);
    return await writeReportFiles((0,external_node_path_.resolve)(setting.job.directory, setting.inputs.reportDir), {
        json: { file: `${stem}.json`, text: (0,json.renderJson)(report) },
        markdown: {
            file: `${stem}.md`,
            text: (0,markdown.renderMarkdown)(report, { limit: Number.MAX_SAFE_INTEGER, ...defined({ rulesUrl }) }).text,
        },
        sarif: { file: `${stem}.sarif`, text: (0,sarif.renderSarif)(report, defined({ rulesUrl, artifact })) },
        witnesses: { file: `${stem}-witnesses.json`, text: (0,replayable_calls/* renderReplayableCalls */.F)(report) },
    });
}
/** Two gates of one job keep their reports apart by the service's name. */
function stemOf({ service }) {
    return service ?? "contract";
}
/** The candidate's file from the root of the repository, where code scanning shows results; only when it is one. */
function candidateFile({ inputs, job }) {
    const target = (0,mcp_target/* parseTarget */.hu)(inputs.candidate);
    if (target.kind !== "file")
        return undefined;
    return workspacePath((0,external_node_path_.resolve)(job.directory, inputs.workingDirectory, target.path), job);
}
/** A path from the root of the repository with slashes; `undefined` for one outside of the workspace. */
function workspacePath(path, job) {
    const fromRoot = (0,external_node_path_.relative)(job.directory, path);
    return (0,external_node_path_.isAbsolute)(fromRoot) || fromRoot.split(external_node_path_.sep)[0] === ".." ? undefined : fromRoot.split(external_node_path_.sep).join("/");
}
/** The rules as documented at the version that runs; GitHub names it only for an action of another repository. */
function rulesUrlOf({ environment }) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
    if (!server || !repository || !ref)
        return undefined;
    return `${server}/${repository}/blob/${encodeURIComponent(ref)}/docs/rules.md`;
}
function runUrlOf({ job, context }) {
    const server = job.environment.GITHUB_SERVER_URL ?? "https://github.com";
    return `${server}/${context.repository.owner}/${context.repository.name}/actions/runs/${context.runId}`;
}
/** The members that have a value: an option that is set to `undefined` is not an absent option. */
function defined(given) {
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 40620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _acknowledged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96777);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12322);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12904);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36269);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16941);
/* harmony import */ var _rule_texts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65034);
/* harmony import */ var _transitive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65818);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73000);








/**
 * A SARIF 2.1.0 log (OASIS standard with errata 01) of the breaking, risky and review changes, made for GitHub code
 * scanning. Compatible and notation changes are no findings: there they would be alerts to close, so only their number is
 * in the run's properties. Cut results are counted in a notification of the invocation.
 */
function renderSarif(report, options = {}) {
    const changes = ["breaking", "risky", "review"].flatMap((severity) => [...report.changes, ...(0,_transitive_js__WEBPACK_IMPORTED_MODULE_6__/* .changesForEarlier */ .Nr)(report)].filter((change) => change.severity === severity));
    const shown = changes.slice(0, options.limit ?? _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .SARIF_RESULT_LIMIT */ .Uw);
    const rules = [...new Set(shown.map((change) => change.rule))].sort();
    const answered = shown.some((change) => change.acknowledged !== undefined);
    const service = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(report.service || report.candidate.server.name || "mcp", 80);
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: { driver: driverOf(rules, shown, options) },
                // The category by which code scanning tells servers of one repository apart ends at the last slash.
                automationDetails: { id: `mcp-gates/${service.replace(/[^\w.-]+/gu, "-")}/` },
                invocations: [invocationOf(report, changes.length - shown.length)],
                columnKind: "utf16CodeUnits",
                results: shown.map((change) => resultOf(change, rules.indexOf(change.rule), { service, options, answered })),
                properties: {
                    decision: report.decision,
                    summary: report.summary,
                    requiredBump: report.requiredBump,
                    baselineDigest: report.baseline.digest,
                    candidateDigest: report.candidate.digest,
                },
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
const LEVELS = {
    breaking: "error",
    risky: "warning",
    review: "note",
};
/** `problem.severity` of code scanning, by level. */
const PROBLEM_SEVERITIES = { error: "error", warning: "warning", note: "recommendation" };
function driverOf(rules, changes, options) {
    return {
        name: "mcp-gates",
        ...(options.version === undefined ? {} : { semanticVersion: options.version }),
        ...(options.informationUrl === undefined ? {} : { informationUri: options.informationUrl }),
        rules: rules.map((rule) => ruleOf(rule, changes, options)),
    };
}
function ruleOf(id, changes, { rulesUrl }) {
    const { change, why, area } = (0,_rule_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleTexts */ .Z)(id);
    const worst = changes.find((other) => other.rule === id)?.severity ?? "review";
    const level = LEVELS[worst] ?? "note";
    const helpUri = rulesUrl === undefined ? undefined : (0,_rule_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleUrl */ .Q)(rulesUrl, id);
    return {
        id,
        shortDescription: { text: plainMessage(change) },
        fullDescription: { text: plainMessage(`${change}: ${why}`) },
        help: { text: plainMessage(`${change}. Why it matters: ${why}.${helpUri === undefined ? "" : ` See ${helpUri}`}`) },
        ...(helpUri === undefined ? {} : { helpUri }),
        defaultConfiguration: { level },
        properties: {
            tags: ["mcp", "contract", ...(area === null ? [] : [area])],
            precision: "high",
            "problem.severity": PROBLEM_SEVERITIES[level],
        },
    };
}
function resultOf(change, ruleIndex, { service, options, answered }) {
    const at = options.locate?.(change);
    const line = at?.line ?? 1;
    const { kind, name } = change.subject;
    return {
        ruleId: change.rule,
        ruleIndex,
        level: LEVELS[change.severity],
        message: { text: plainMessage(textOf(change)), markdown: literal(markdownOf(change)) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(at?.file ?? options.artifact ?? "mcp-contract.json") },
                    region: { startLine: line, startColumn: 1, endLine: line, endColumn: 2 },
                },
                logicalLocations: [
                    {
                        name: (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(name === "" ? service : name, 200),
                        kind,
                        fullyQualifiedName: (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(`${service}/${kind}/${name}${change.pointer === "" ? "" : `#${change.pointer}`}`, 600),
                    },
                ],
            },
        ],
        // Where one result tells of suppressions all do, so that "nobody answers" is not taken for "not looked at".
        ...(answered ? { suppressions: suppressionsOf(change) } : {}),
        // Code scanning knows only primaryLocationLineHash; without it all results on one line would be one alert.
        partialFingerprints: { primaryLocationLineHash: change.fingerprint, "mcpGatesChange/v1": change.fingerprint },
        properties: {
            severity: change.severity,
            bump: change.bump,
            pointer: change.pointer,
            group: change.group,
            proof: change.proof,
        },
    };
}
/** Somebody answers for the change outside of the code; empty = nobody does. */
function suppressionsOf({ acknowledged }) {
    if (acknowledged === undefined)
        return [];
    return [{ kind: "external", status: "accepted", justification: (0,_acknowledged_js__WEBPACK_IMPORTED_MODULE_0__/* .acknowledgedWords */ .oy)(acknowledged) }];
}
/** First sentence: what code scanning shows as the title. */
function textOf(change) {
    const place = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(change);
    const title = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .capital */ .Nx)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectWords */ .oR)(change))}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .sentenceOf */ .$N)(change)}${place === "" ? "" : ` (${place})`}.`;
    return [title, ...witnessWords(change)].join(" ");
}
/** As the text, in GitHub Flavored Markdown without HTML (SARIF 2.1.0, section 3.11.4.2). */
function markdownOf(change) {
    const value = (label, side) => side === null ? [] : [`- ${label}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .compact */ .oE)(side))}`];
    const place = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(change);
    const lines = [
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .capital */ .Nx)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectWords */ .oR)(change)))}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(change.message, 400))}${place === "" ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(place)})`}`,
        ...value("before", change.before),
        ...value("after", change.after),
        ...witnessWords(change).map((text) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(text)}`),
        ...(change.notes ?? []).map((note) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(note, 200))}`),
    ];
    return lines.join("\n");
}
function witnessWords(change) {
    const witness = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .witnessOf */ .XH)(change);
    if (witness === null)
        return [];
    const reason = witness.refusal === "" ? "" : ` — ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.visibleText)(witness.refusal)}`;
    return [`${witness.words}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.visibleText)(witness.value)}${reason}`];
}
function invocationOf(report, cut) {
    const notification = {
        level: "warning",
        message: {
            text: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(cut, "result")} more than code scanning stores ${cut === 1 ? "was" : "were"} left out; the JSON report holds all (${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .countWords */ .rj)(report)})`,
        },
    };
    return {
        executionSuccessful: report.decision !== "unknown",
        ...(cut === 0 ? {} : { toolExecutionNotifications: [notification] }),
    };
}
/** A plain text message without placeholders and embedded links (SARIF 2.1.0, sections 3.11.5 and 3.11.6). */
function plainMessage(text) {
    return literal(text.replaceAll("](", "] ("));
}
/** A message string, plain or formatted, in which no brace starts a placeholder. */
function literal(text) {
    return text.replace(/[{}]/gu, "$&$&");
}
function uriOf(path) {
    return encodeURI(path.replaceAll("\\", "/").replace(/^\.\//u, "")).replace(/[?#]/gu, encodeURIComponent);
}


/***/ })

};
