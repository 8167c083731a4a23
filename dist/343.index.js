export const id = 343;
export const ids = [343];
export const modules = {

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

/***/ 1343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgePullRequest: () => (/* binding */ judgePullRequest)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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
    const { GitHub, defaults, getOctokitOptions } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 1845));
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
var schemas = __webpack_require__(8343);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(8304);
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
var capture = __webpack_require__(5091);
// EXTERNAL MODULE: ./.build/shared/mcp/target.js
var mcp_target = __webpack_require__(2472);
// EXTERNAL MODULE: ./.build/shared/report/blocks.js
var blocks = __webpack_require__(6063);
// EXTERNAL MODULE: ./.build/shared/report/limits.js
var limits = __webpack_require__(6269);
// EXTERNAL MODULE: ./.build/shared/report/plain.js + 1 modules
var plain = __webpack_require__(906);
// EXTERNAL MODULE: ./.build/shared/report/words.js
var words = __webpack_require__(3000);
;// CONCATENATED MODULE: ./.build/shared/report/annotations.js




const LEVELS = { breaking: "error", risky: "warning", review: "notice" };
const TITLES = { breaking: "Breaking change", risky: "Risky change", review: "Text to review" };
/**
 * An annotation for each breaking, risky and review change, worst first; the same edit on many subjects is one. What does
 * not fit the limits is counted in a last notice. Compatible and notation changes are not annotated; a gate without a
 * verdict is, as an error with the reason.
 */
function annotationsOf(report, options = {}) {
    const { limit = limits/* ANNOTATION_LIMIT */.OE, perLevel = limits/* ANNOTATIONS_PER_LEVEL */.eA, locate } = options;
    const all = [
        ...(report.decision === "unknown" ? [{ weight: 1, level: "error", make: () => noVerdict(report) }] : []),
        ...["breaking", "risky", "review"].flatMap((severity) => {
            const changes = report.changes.filter((change) => change.severity === severity);
            return (0,blocks/* blocksOf */.SH)(changes)
                .flatMap((block) => block.edits)
                .map((edit) => ({
                weight: edit.length,
                level: LEVELS[severity],
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
    const place = (0,plain/* placeOf */.$t)(change);
    return {
        level: LEVELS[severity],
        title: `${TITLES[severity]}: ${(0,plain/* subjectWords */.oR)(change)}`,
        message: `${(0,plain/* sentenceOf */.$N)(change)}${place === "" ? "" : ` (${place})`}${(0,plain/* alsoOn */.z8)(edit)} [${change.rule}]`,
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

// EXTERNAL MODULE: ./.build/shared/report/json.js + 1 modules
var json = __webpack_require__(1256);
// EXTERNAL MODULE: ./.build/shared/report/markdown.js + 4 modules
var markdown = __webpack_require__(6796);
// EXTERNAL MODULE: ./.build/shared/report/sarif.js
var sarif = __webpack_require__(620);
// EXTERNAL MODULE: ./.build/shared/gates/contract-gate.js + 73 modules
var contract_gate = __webpack_require__(1783);
// EXTERNAL MODULE: ./.build/shared/gates/declared-version.js
var declared_version = __webpack_require__(8094);
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
    "baseline-digest": null,
    "candidate-digest": null,
    "report-json": null,
    "report-markdown": null,
    "report-sarif": null,
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
        "baseline-digest": report.baseline.digest,
        "candidate-digest": report.candidate.digest,
        "report-json": files.json,
        "report-markdown": files.markdown,
        "report-sarif": files.sarif,
        "comment-url": commentUrl,
    };
}

// EXTERNAL MODULE: ./.build/shared/policy/load-policy.js + 1 modules
var load_policy = __webpack_require__(2243);
// EXTERNAL MODULE: ./.build/shared/policy/policy.js
var policy_policy = __webpack_require__(7047);
;// CONCATENATED MODULE: ./.build/shared/gates/pull-request-policy.js




/**
 * The policy by which a change is judged: that of the commit under it, read through GitHub's API, never from the checkout,
 * which holds the change itself. Without a token there is no way to it: then the defaults apply with a notice, unless the
 * workflow names a policy. A policy that GitHub does not give out is an error.
 */
async function loadBasePolicy({ path, context, github, log }) {
    const inRepository = path === undefined ? policy_policy/* DEFAULT_POLICY_PATH */.lo : repositoryPath(path);
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
/** A path from the root of the repository; anything else would be read from elsewhere than the base commit. */
function repositoryPath(path) {
    const plain = path.replace(/^\.\//, "");
    const isInside = plain !== "" && !/^([/\\]|[A-Za-z]:|git:)/.test(plain) && !plain.split(/[/\\]/).includes("..");
    if (isInside)
        return plain;
    throw new configuration_error/* ConfigurationError */.j(`policy-path: "${path}" is not a path from the root of this repository; the policy is always read from the base commit.`);
}

// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(2322);
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
var system_error = __webpack_require__(7687);
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
    const directory = (0,external_node_path_.resolve)(job.directory, inputs.workingDirectory);
    if (!(await (0,promises_.stat)(directory).catch(() => undefined))?.isDirectory()) {
        throw new configuration_error/* ConfigurationError */.j(`working-directory: there is no folder ${inputs.workingDirectory} in the workspace.`);
    }
    const declaredVersions = await (0,declared_version/* findDeclaredVersions */.z)({
        directory,
        ...defined({ declaredVersion: inputs.declaredVersion, readBaseline: baselineFiles(directory, setting) }),
    });
    return {
        today: job.now.toISOString().slice(0, 10),
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
            declaredVersions,
        }),
    };
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

/***/ 1256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderJson: () => (/* binding */ renderJson)
});

// UNUSED EXPORTS: contractReportSchema, reportJsonSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(8343);
// EXTERNAL MODULE: ./.build/shared/contract/change.js
var change = __webpack_require__(6917);
// EXTERNAL MODULE: ./.build/shared/contract/rule.js
var rule = __webpack_require__(2319);
;// CONCATENATED MODULE: ./.build/shared/report/json-schema.js




const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/u);
const shortHash = schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/u);
const whole = schemas/* int */.Whr().min(0);
/** Any JSON value: what `JSON.parse` made needs no check. */
const json = schemas/* unknown */.L5J();
const finding = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe("Stable id of the finding, such as tool-name-duplicate."),
    subject: schemas/* string */.YjP().describe("The name of the tool, prompt or resource, or its position as #3."),
    pointer: schemas/* string */.YjP().describe("JSON pointer within the contract."),
    message: schemas/* string */.YjP().describe("One plain sentence: what is wrong and what clients do with it."),
    ambiguous: schemas/* boolean */.zMY().describe("Whether the contract cannot be used as the measure of another one."),
})
    .readonly();
const side = schemas/* strictObject */.rej({
    digest: digest.describe("Digest over everything that the contract promises."),
    semanticDigest: digest.describe("Digest with notation folded: equal when nothing but notation differs."),
    source: schemas/* string */.YjP().describe("The target as a person wrote it, without credentials."),
    server: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().nullable().describe("serverInfo.name, null when the source does not tell."),
        version: schemas/* string */.YjP().nullable().describe("serverInfo.version, null when the source does not tell."),
    })
        .readonly()
        .describe("Who the server says it is."),
    protocolVersion: schemas/* string */.YjP().nullable().describe("The negotiated MCP revision, null when it is not known."),
    findings: schemas/* array */.YOg(finding)
        .readonly()
        .describe("What conforming clients drop or choke on, whether or not it is new."),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().describe("What a person should know about the capture, each a sentence."),
})
    .readonly();
const json_schema_change = schemas/* strictObject */.rej({
    fingerprint: shortHash.describe("Identity of the change: rule, subject, pointer, before and after."),
    group: shortHash.describe("The same edit on many subjects has one group."),
    rule: schemas/* string */.YjP().describe("Id of the rule, explained in docs/rules.md."),
    severity: schemas/* enum */.k5n(rule/* SEVERITIES */.oC).describe("How much it can hurt an agent that works today."),
    bump: schemas/* enum */.k5n(rule/* BUMPS */.ou).describe("The step of a semantic version that it asks for."),
    subject: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(change/* SUBJECT_KINDS */.j),
        name: schemas/* string */.YjP()
            .describe("Name of the tool or prompt, URI of the resource, uriTemplate of the template, name of the server."),
    })
        .readonly()
        .describe("What changed; a renamed subject has its old name."),
    renamedTo: schemas/* string */.YjP().exactOptional().describe("The new name of a renamed subject."),
    direction: schemas/* enum */.k5n(["input", "output"]).nullable().describe("Whether it is about arguments, results or neither."),
    pointer: schemas/* string */.YjP().describe("JSON pointer within the subject, on the side where the edit stands."),
    before: json.describe("The value in the baseline; null when there was nothing."),
    after: json.describe("The value in the candidate; null when there is nothing."),
    message: schemas/* string */.YjP().describe("One plain sentence without a full stop; foreign names stand as they are."),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().exactOptional().describe("Further facts, each a plain sentence or word."),
    proof: schemas/* strictObject */.rej({
        state: schemas/* enum */.k5n(["rule", "proved", "refuted", "dropped", "unknown"])
            .describe("How the severity is known: the edit itself, compatibility shown, a value that breaks, a value that is ignored, undecided."),
        witness: json.exactOptional().describe("The value that shows the break: arguments of a call, or a result."),
    })
        .readonly()
        .describe("How the severity is known."),
})
    .readonly();
/** The JSON report, version 1, as it is published in `docs/report.schema.json`. Unknown members are refused. */
const json_schema_contractReportSchema = schemas/* strictObject */.rej({
    reportVersion: schemas/* literal */.euz(1).describe("Version of this format; members are only ever added within a version."),
    decision: schemas/* enum */.k5n(rule/* DECISIONS */.Yv).describe("The answer of the gate; only pass passes."),
    reason: schemas/* string */.YjP().describe("Why, in one sentence without a full stop."),
    service: schemas/* string */.YjP().describe("Name of the server product; may be empty."),
    identical: schemas/* boolean */.zMY().describe("Whether nothing at all differs."),
    options: schemas/* strictObject */.rej({
        callers: schemas/* enum */.k5n(rule/* CALLERS */.Vh).describe("What callers are taken to send."),
        readers: schemas/* enum */.k5n(rule/* READERS */.Hk).describe("Who is taken to read results."),
        failOn: schemas/* enum */.k5n(rule/* FAIL_ON */.d$).describe("From which severity on the gate fails."),
    })
        .readonly()
        .describe("Under which rules the contracts were compared."),
    baseline: side.describe("The contract that agents rely on today."),
    candidate: side.describe("The contract that is about to replace it."),
    changeKind: schemas/* enum */.k5n(["none", "schema"]).describe("none when at most notation differs."),
    requiredBump: schemas/* enum */.k5n(rule/* BUMPS */.ou).describe("The largest version step that a change asks for."),
    declaredBump: schemas/* enum */.k5n(rule/* BUMPS */.ou).nullable().describe("The version step that was declared, null when none was found."),
    declaredVersions: schemas/* strictObject */.rej({ baseline: schemas/* string */.YjP(), candidate: schemas/* string */.YjP(), source: schemas/* string */.YjP().describe("Where they stand.") })
        .readonly()
        .nullable()
        .describe("The declared versions, null when none were found."),
    tokens: schemas/* strictObject */.rej({ baseline: whole, candidate: whole })
        .readonly()
        .describe("Estimated context cost of each tool list, in tokens."),
    summary: schemas/* strictObject */.rej({ breaking: whole, risky: whole, review: whole, safe: whole, notation: whole })
        .readonly()
        .describe("How many changes of each severity; a group counts once per subject."),
    changes: schemas/* array */.YOg(json_schema_change).readonly().describe("All changes, once per subject, worst first."),
    notCompared: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().describe("Parts that could not be compared, each a sentence."),
})
    .readonly();

;// CONCATENATED MODULE: ./.build/shared/report/json.js



/**
 * The report as JSON text: two spaces, a final line feed, members in the order of the schema however the report was made.
 * Values of the contracts keep the order in which they were captured.
 */
function renderJson(report) {
    return `${JSON.stringify(orderedReport(report), null, 2)}\n`;
}
/** The JSON Schema (2020-12) of the report, for `docs/report.schema.json`. */
function reportJsonSchema() {
    const { $schema, ...schema } = z.toJSONSchema(contractReportSchema, {
        target: "draft-2020-12",
        // zod says readOnly for readonly types; in JSON Schema that word is about who may write a member.
        override: ({ jsonSchema }) => {
            delete jsonSchema.readOnly;
        },
    });
    return {
        $schema,
        $id: "urn:mcp-gates:contract-report:1",
        title: "mcp-gates contract report, version 1",
        description: "What changed between two contracts of an MCP server, and what the contract gate decided.",
        ...schema,
    };
}
function orderedReport(report) {
    const { options, declaredVersions, tokens, summary } = report;
    return {
        reportVersion: report.reportVersion,
        decision: report.decision,
        reason: report.reason,
        service: report.service,
        identical: report.identical,
        options: { callers: options.callers, readers: options.readers, failOn: options.failOn },
        baseline: orderedSide(report.baseline),
        candidate: orderedSide(report.candidate),
        changeKind: report.changeKind,
        requiredBump: report.requiredBump,
        declaredBump: report.declaredBump,
        declaredVersions: declaredVersions === null
            ? null
            : {
                baseline: declaredVersions.baseline,
                candidate: declaredVersions.candidate,
                source: declaredVersions.source,
            },
        tokens: { baseline: tokens.baseline, candidate: tokens.candidate },
        summary: {
            breaking: summary.breaking,
            risky: summary.risky,
            review: summary.review,
            safe: summary.safe,
            notation: summary.notation,
        },
        changes: report.changes.map(orderedChange),
        notCompared: report.notCompared,
    };
}
function orderedSide(side) {
    return {
        digest: side.digest,
        semanticDigest: side.semanticDigest,
        source: side.source,
        server: { name: side.server.name, version: side.server.version },
        protocolVersion: side.protocolVersion,
        findings: side.findings.map(({ id, subject, pointer, message, ambiguous }) => ({ id, subject, pointer, message, ambiguous })),
        notes: side.notes,
    };
}
function orderedChange(change) {
    const { proof } = change;
    return {
        fingerprint: change.fingerprint,
        group: change.group,
        rule: change.rule,
        severity: change.severity,
        bump: change.bump,
        subject: { kind: change.subject.kind, name: change.subject.name },
        ...(change.renamedTo === undefined ? {} : { renamedTo: change.renamedTo }),
        direction: change.direction,
        pointer: change.pointer,
        before: change.before,
        after: change.after,
        message: change.message,
        ...(change.notes === undefined ? {} : { notes: change.notes }),
        proof: { state: proof.state, ...(proof.witness === undefined ? {} : { witness: proof.witness }) },
    };
}


/***/ }),

/***/ 620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2322);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2904);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6269);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(906);
/* harmony import */ var _rule_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5034);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3000);






/**
 * A SARIF 2.1.0 log (OASIS standard with errata 01) of the breaking, risky and review changes, made for GitHub code
 * scanning. Compatible and notation changes are no findings: there they would be alerts to close, so only their number is
 * in the run's properties. Cut results are counted in a notification of the invocation.
 */
function renderSarif(report, options = {}) {
    const changes = ["breaking", "risky", "review"].flatMap((severity) => report.changes.filter((change) => change.severity === severity));
    const shown = changes.slice(0, options.limit ?? _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SARIF_RESULT_LIMIT */ .Uw);
    const rules = [...new Set(shown.map((change) => change.rule))].sort();
    const service = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(report.service || report.candidate.server.name || "mcp", 80);
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
                results: shown.map((change) => resultOf(change, rules.indexOf(change.rule), { service, options })),
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
    const { change, why, area } = (0,_rule_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleTexts */ .Z)(id);
    const worst = changes.find((other) => other.rule === id)?.severity ?? "review";
    const level = LEVELS[worst] ?? "note";
    const helpUri = rulesUrl === undefined ? undefined : (0,_rule_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleUrl */ .Q)(rulesUrl, id);
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
function resultOf(change, ruleIndex, { service, options }) {
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
                        name: (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(name === "" ? service : name, 200),
                        kind,
                        fullyQualifiedName: (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(`${service}/${kind}/${name}${change.pointer === "" ? "" : `#${change.pointer}`}`, 600),
                    },
                ],
            },
        ],
        // Code scanning knows only primaryLocationLineHash; without it all results on one line would be one alert.
        partialFingerprints: { primaryLocationLineHash: change.fingerprint, "mcpGatesChange/v1": change.fingerprint },
        properties: { severity: change.severity, bump: change.bump, pointer: change.pointer, group: change.group },
    };
}
/** First sentence: what code scanning shows as the title. */
function textOf(change) {
    const place = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(change);
    const title = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .capital */ .Nx)((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectWords */ .oR)(change))}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .sentenceOf */ .$N)(change)}${place === "" ? "" : ` (${place})`}.`;
    return [title, ...witnessWords(change)].join(" ");
}
/** As the text, in GitHub Flavored Markdown without HTML (SARIF 2.1.0, section 3.11.4.2). */
function markdownOf(change) {
    const value = (label, side) => side === null ? [] : [`- ${label}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(side))}`];
    const place = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(change);
    const lines = [
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .capital */ .Nx)((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectWords */ .oR)(change)))}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(change.message, 400))}${place === "" ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(place)})`}`,
        ...value("before", change.before),
        ...value("after", change.after),
        ...witnessWords(change).map((text) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(text)}`),
        ...(change.notes ?? []).map((note) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(note, 200))}`),
    ];
    return lines.join("\n");
}
function witnessWords(change) {
    const witness = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .witnessOf */ .XH)(change);
    return witness === null ? [] : [`${witness.words}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.visibleText)(witness.value)}`];
}
function invocationOf(report, cut) {
    const notification = {
        level: "warning",
        message: {
            text: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(cut, "result")} more than code scanning stores ${cut === 1 ? "was" : "were"} left out; the JSON report holds all (${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .countWords */ .rj)(report)})`,
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
