export const id = 9694;
export const ids = [9694];
export const modules = {

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

/***/ 12344:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   qB: () => (/* binding */ compareRuns),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/** The line that a comment begins with: an HTML comment that no key can end early. */
function markerLine(marker) {
    const head = marker.headSha === undefined ? "" : ` head=${marker.headSha}`;
    const step = marker.step === undefined ? "" : ` step=${marker.step}`;
    return `${prefix(marker)} run=${marker.runId} attempt=${marker.runAttempt}${head}${step} -->`;
}
/**
 * The marker of a comment of this gate and key, `undefined` when the text does not begin with one. The text proves
 * nothing: anyone can copy it, so the author must be checked too.
 */
function readMarker(body, wanted) {
    const start = `${prefix(wanted)} `;
    if (!body.startsWith(start))
        return undefined;
    const [, runId, runAttempt, headSha, step] = /^run=([0-9]{1,15}) attempt=([0-9]{1,9})(?: head=([0-9a-f]{1,64}))?(?: step=([0-9]{1,3}))? -->/.exec(body.slice(start.length)) ?? [];
    if (runId === undefined || runAttempt === undefined)
        return undefined;
    return {
        gate: wanted.gate,
        key: wanted.key,
        runId: Number(runId),
        runAttempt: Number(runAttempt),
        ...(headSha === undefined ? {} : { headSha }),
        ...(step === undefined ? {} : { step: Number(step) }),
    };
}
/**
 * -1, 0 or 1 as `left` comes from an older run than, the same run as or a newer run than `right`, or from an earlier, the same
 * or a later step of one run. Run ids only grow.
 */
function compareRuns(left, right) {
    const steps = (left.step ?? 0) - (right.step ?? 0);
    return Math.sign(left.runId - right.runId || left.runAttempt - right.runAttempt || steps);
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

/***/ 93416:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pullComments)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const commentReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    user: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    // Absent when the text is empty.
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const viewerReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1) }) }) });
const pullReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1) }) });
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
                const { data, nextPage } = await call("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...onPull, per_page: COMMENTS_PER_PAGE, page }, { reply: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(commentReply) });
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
            await call(route, { ...address, comment_id: id }, { reply: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J() });
        },
    };
}
function pullComment(reply) {
    return { id: reply.id, author: reply.user?.login ?? null, body: reply.body, url: reply.html_url };
}


/***/ }),

/***/ 51225:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ writeStickyComment)
/* harmony export */ });
/* harmony import */ var _comment_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12344);

/**
 * Writes the one comment of a gate and key on a pull request: updates it in place, creates it when there is none, and
 * removes duplicates that runs at the same time may have made. Only comments of the token's own account that begin with
 * the marker count; a copied marker in another person's comment is never touched. A run that is not the newest, by
 * commit (where the marker has one) or by run id and attempt, leaves the comment as it is. With a `step` in the marker one run may write it several times,
 * and an earlier step leaves the comment of a later one.
 */
async function writeStickyComment(comments, sticky) {
    const { marker } = sticky;
    const own = await ownComments(comments, marker);
    const oldest = own[0];
    const moved = await movedOn(comments, marker);
    if (moved !== undefined)
        return { state: "stale", reason: moved, url: oldest?.comment.url };
    const yielding = yieldTo(own, marker);
    if (yielding !== undefined)
        return yielding;
    const body = `${(0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .markerLine */ .B_)(marker)}\n${sticky.text}`;
    if (oldest !== undefined) {
        const { url, id } = await comments.update(oldest.comment.id, body);
        for (const { comment } of own.slice(1))
            await comments.remove(comment.id);
        return { state: "updated", url, id };
    }
    if (!sticky.worthCreating)
        return { state: "unneeded" };
    const created = await comments.create(body);
    return await settle(comments, { created, marker, body });
}
/** Why the marker's commit is no longer what the pull request is about; `undefined` when it is, or when it names none. */
async function movedOn(comments, { headSha }) {
    if (headSha === undefined)
        return undefined;
    const head = await comments.headSha();
    if (head === headSha)
        return undefined;
    return `the pull request has moved on from ${headSha.slice(0, 12)} to ${head.slice(0, 12)}`;
}
async function ownComments(comments, wanted) {
    const login = await comments.ownLogin();
    const all = await comments.list();
    return all.flatMap((comment) => {
        const marker = comment.author === login ? (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t7)(comment.body, wanted) : undefined;
        return marker === undefined ? [] : [{ comment, marker }];
    });
}
/** The outcome when another comment of ours must stay as it is: that of a newer run, or of another gate in this run. */
function yieldTo(own, marker) {
    const newer = own.find((other) => (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRuns */ .qB)(other.marker, marker) > 0);
    if (newer !== undefined) {
        const what = `run ${newer.marker.runId}, attempt ${newer.marker.runAttempt}`;
        const isSameRun = (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRuns */ .qB)({ ...newer.marker, step: 0 }, { ...marker, step: 0 }) === 0;
        const reason = isSameRun
            ? `a later step of ${what}, has written it already`
            : `${what}, is newer and has written it already`;
        return { state: "stale", reason, url: newer.comment.url };
    }
    // Another step of the same run is ours, not that of another gate.
    if (marker.step !== undefined)
        return undefined;
    const twin = own.find((other) => (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRuns */ .qB)(other.marker, marker) === 0);
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
        return { state: "created", url: created.url, id: created.id };
    await comments.remove(created.id);
    const yielding = yieldTo(others, marker);
    if (yielding !== undefined)
        return yielding;
    const { url, id } = await comments.update(first.comment.id, body);
    return { state: "updated", url, id };
}


/***/ }),

/***/ 9806:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ProbeFailure),
/* harmony export */   T: () => (/* binding */ PROBE_STAGES)
/* harmony export */ });
/** The step of a probe at which something happened. */
const PROBE_STAGES = [
    "settings",
    "start",
    "token",
    "server/discover",
    "initialize",
    "notifications/initialized",
    "tools/list",
    "prompts/list",
    "resources/list",
    "resources/templates/list",
    "stream",
    "metadata",
    "unknown-session",
    "canary",
    "witness",
    "checks",
    "delete",
];
/** Why a probe stops: one stable class, the step, and what was seen there. Secrets are cut from the detail before. */
class ProbeFailure extends Error {
    failureClass;
    stage;
    /** One phrase of at most 200 characters, fit for a line of text: what was seen, beyond the class. Empty = nothing more. */
    detail;
    /** Milliseconds after which the server asks to come again (`Retry-After`), if it said so. */
    retryAfter;
    constructor(failureClass, stage, detail, options = {}) {
        super(detail === "" ? failureClass : `${failureClass}: ${detail}`, options);
        this.name = "ProbeFailure";
        this.failureClass = failureClass;
        this.stage = stage;
        this.detail = detail;
        this.retryAfter = options.retryAfter;
    }
}


/***/ }),

/***/ 93060:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ proxySecrets),
/* harmony export */   ag: () => (/* binding */ TunnelAgent),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   vd: () => (/* binding */ proxyRefusal)
/* harmony export */ });
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57659);
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98182);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20216);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9806);




/**
 * The proxy for a target by `https_proxy`, `http_proxy`, `all_proxy` and `no_proxy` of an environment, lower case before upper
 * case; `undefined` = none. Throws a ProbeFailure `probe.settings` for one that cannot be used.
 */
function proxyFor(target, environment) {
    const variables = proxyVariables(environment);
    if (variables === undefined)
        return undefined;
    const text = decideBy(variables, target);
    if (text === "")
        return undefined;
    const variable = `${target.protocol.slice(0, -1)}_proxy (or all_proxy)`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !["http:", "https:"].includes(url.protocol) || url.hostname === "")
        throw settingsFailure(`${variable} is no http or https URL`);
    const authorization = credentialsOf(url, variable);
    const port = url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port;
    return {
        url: new URL(`${url.protocol}//${url.hostname}:${port}`),
        name: `${url.hostname}:${port}`,
        authorization,
    };
}
/** The credentials in the proxies of an environment, in every spelling in which they could come back. */
function proxySecrets(environment) {
    return Object.entries(proxyVariables(environment) ?? {}).flatMap(([name, value]) => name === "no_proxy" ? [] : (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .Fj)({ target: value }));
}
/** Why a proxy does not open the way that it was asked for, from the status of its answer. */
function proxyRefusal(status, { authorization }) {
    if (status === 407) {
        const why = "it does not take the credentials in its URL";
        return `status 407: ${authorization === undefined ? "it wants credentials, and its URL has none" : why}`;
    }
    if (status === 403)
        return "status 403: it does not let this through";
    // Most say 502 or 504 for any failure on the way, and 503 when they are overloaded themselves.
    return [502, 503, 504].includes(status) ? `status ${status}: it does not reach the server` : `status ${status}`;
}
/** `undefined` = no proxy is named at all. A proxy without a scheme is spoken to in HTTP, as curl does. */
function proxyVariables(environment) {
    const proxies = ["https_proxy", "http_proxy", "all_proxy"].flatMap((name) => {
        const value = (environment[name] || environment[name.toUpperCase()])?.trim();
        if (value === undefined || value === "")
            return [];
        return [[name, value.includes("://") ? value : `http://${value}`]];
    });
    if (proxies.length === 0)
        return undefined;
    return { ...Object.fromEntries(proxies), no_proxy: environment.no_proxy || environment.NO_PROXY || "" };
}
/** The library looks at the process's own environment only. It answers at once, so nothing else can see the other one. */
function decideBy(variables, target) {
    const own = process.env;
    process.env = variables;
    try {
        return (0,proxy_from_env__WEBPACK_IMPORTED_MODULE_3__/* .getProxyForUrl */ .T)(target);
    }
    finally {
        process.env = own;
    }
}
function credentialsOf(url, variable) {
    if (url.username === "" && url.password === "")
        return undefined;
    try {
        const credentials = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
        return `Basic ${Buffer.from(credentials).toString("base64")}`;
    }
    catch {
        throw settingsFailure(`the credentials in ${variable} are not percent-encoded as URLs need it`);
    }
}
function settingsFailure(detail) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ProbeFailure */ .B("probe.settings", "settings", detail);
}
/**
 * An agent whose connections go through a CONNECT tunnel of the proxy. A request that it connects for is told by the events
 * `tunnel` (it begins; comes with an AbortController that ends the attempt, which destroying the request does not) and
 * `proxyConnect` (the answer of the proxy).
 */
class TunnelAgent extends https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__/* .HttpsProxyAgent */ .b {
    #toProxy;
    constructor(proxy, options) {
        const { keepAlive, maxSockets, toProxy, inside } = options;
        // The credentials go in as a header: the library writes the URL to its debug log.
        const headers = proxy.authorization === undefined ? {} : { "Proxy-Authorization": proxy.authorization };
        super(proxy.url, { keepAlive, maxSockets, headers });
        // Otherwise they are found out from a stack trace, for every request.
        this.protocol = "https:";
        this.defaultPort = 443;
        this.options = { ...this.options, ...inside };
        this.#toProxy = toProxy;
    }
    connect(request, options) {
        const attempt = new AbortController();
        // The library reads these before it waits for anything.
        this.connectOpts = { ...this.connectOpts, ...this.#toProxy, signal: attempt.signal };
        request.emit("tunnel", attempt);
        return super.connect(request, options);
    }
}


/***/ }),

/***/ 99694:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubIssueChannel: () => (/* binding */ githubIssueChannel)
});

// EXTERNAL MODULE: ./.build/shared/github/client.js + 1 modules
var client = __webpack_require__(91741);
// EXTERNAL MODULE: ./.build/shared/github/comment-marker.js
var comment_marker = __webpack_require__(12344);
// EXTERNAL MODULE: ./.build/shared/github/github-error.js
var github_error = __webpack_require__(68146);
// EXTERNAL MODULE: ./.build/shared/github/pull-comments.js
var pull_comments = __webpack_require__(93416);
// EXTERNAL MODULE: ./.build/shared/github/sticky-comment.js
var sticky_comment = __webpack_require__(51225);
// EXTERNAL MODULE: ./.build/shared/notify/channel.js
var channel = __webpack_require__(86173);
// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
// EXTERNAL MODULE: ./.build/shared/report/fit.js
var fit = __webpack_require__(59766);
// EXTERNAL MODULE: ./.build/shared/report/limits.js
var limits = __webpack_require__(36269);
// EXTERNAL MODULE: ./.build/shared/notify/page.js
var notify_page = __webpack_require__(83407);
;// CONCATENATED MODULE: ./.build/shared/notify/channels/github-markdown.js




/** The notice as a comment on GitHub; so many characters of the comment are taken already. */
function renderGitHubMarkdown(page, options) {
    const limit = limits/* COMMENT_LIMIT */.W$.limit - options.reserved;
    const fitted = (0,fit/* fitDocument */.VC)({
        start: [title(page), ...page.warnings.map(quoted), factTable(page)].filter((part) => part !== "").join("\n\n"),
        sections: [
            {
                word: "tools",
                head: `**Tools** ${page.toolSummary}`,
                tail: "",
                fold: { after: SHOWN_TOOLS, title: (weight) => `${weight} more` },
                entries: page.tools.map(entry),
            },
        ],
        end: ending(page),
        notice: (cuts) => cuts.map(({ word, weight }) => `*${(0,notify_page/* moreWords */.bp)(weight)} ${word} in the run.*`).join("\n"),
    }, { limit, unit: limits/* COMMENT_LIMIT */.W$.unit });
    // Title, facts and ending are a few thousand characters at most.
    if (fitted === null)
        throw new Error(`a comment has no room for a notice: ${limit} characters`);
    return fitted.text;
}
const SHOWN_TOOLS = 20;
function title({ sign, state, service, environment }) {
    return `### ${sign} ${state}: ${code(service)} in ${code(environment)}`;
}
function quoted(phrase) {
    return `> ${markdown(phrase)}`;
}
function factTable({ facts, tools, toolSummary }) {
    const rows = facts.map(({ label, value }) => `| ${label} | ${markdown(value)} |`);
    // With tools it is the heading of their list.
    if (toolSummary !== null && tools.length === 0)
        rows.push(`| Tools | ${toolSummary} |`);
    return rows.length === 0 ? "" : ["| | |", "|---|---|", ...rows].join("\n");
}
function entry({ kind, name, renamedTo, severity, messages }) {
    return {
        weight: 1,
        render: () => {
            const renamed = renamedTo === null ? "" : ` → ${code(renamedTo)}`;
            const [first, ...others] = messages;
            const told = first === undefined ? "" : ` ${(0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* cutText */.IN)(first, 300))}`;
            const more = others.length === 0 ? "" : ` (${(0,notify_page/* moreWords */.bp)(others.length)})`;
            return `- ${notify_page/* TOOL_SIGNS */.K5[kind]} ${code(name)}${renamed}${severity === "breaking" ? " **breaking**" : ""}${told}${more}`;
        },
    };
}
function ending({ next, runUrl }) {
    const parts = [
        ...(next === null ? [] : [`**Next** ${markdown(next)}`]),
        ...(runUrl === null ? [] : [`[The run](${runUrl})`]),
    ];
    return parts.join("\n\n");
}
function markdown(phrase) {
    return phrase.map(part).join("");
}
function part(piece) {
    switch (piece.kind) {
        case "words":
            return piece.text;
        case "foreign":
            return (0,report_escape/* escapeMarkdown */.FV)((0,report_escape/* cutText */.IN)(piece.text, 600));
        case "name":
            return code(piece.text);
        case "link":
            return `[${code(piece.text)}](${piece.url})`;
    }
}
function code(text) {
    return (0,report_escape/* inlineCode */.ti)((0,report_escape/* cutText */.IN)(text, 80), { table: true });
}

// EXTERNAL MODULE: ./.build/shared/notify/notice.js
var notify_notice = __webpack_require__(55944);
// EXTERNAL MODULE: ./.build/shared/notify/reference.js
var notify_reference = __webpack_require__(85303);
// EXTERNAL MODULE: ./.build/shared/notify/drivers/post-json.js
var post_json = __webpack_require__(94429);
// EXTERNAL MODULE: ./.build/shared/notify/drivers/web-fetch.js
var web_fetch = __webpack_require__(62521);
;// CONCATENATED MODULE: ./.build/shared/notify/drivers/github-issue.js












/**
 * One comment on an issue or a pull request for each service and environment, brought up to date in place. It is known by the
 * token's own account and a marker, so no reference is needed to find it again. Throws a NoticeFailure.
 */
function githubIssueChannel(settings) {
    const token = (0,channel/* needed */.Ow)(settings, "githubToken");
    const apiUrl = (0,web_fetch/* postAddress */.jr)(settings.githubApiUrl ?? "https://api.github.com", settings.nameOf("githubApiUrl")).href;
    return {
        deliver: async (request, signal) => {
            const place = placeOf(request, settings);
            const call = await (0,client/* connectGitHub */.U)({ token, apiUrl, signal, timeoutMilliseconds: post_json/* ATTEMPT_MILLISECONDS */.h });
            const { owner, repository, number } = place;
            try {
                return await write((0,pull_comments/* pullComments */.O)(call, { owner, repository, number }), request, place);
            }
            catch (error) {
                throw error instanceof github_error/* GitHubError */.y ? failureOf(error, place) : error;
            }
        },
    };
}
async function write(comments, { notice }, place) {
    const marker = markerOf(notice);
    const text = renderGitHubMarkdown((0,notify_page/* noticePage */.C$)(notice), { reserved: (0,comment_marker/* markerLine */.B_)(marker).length + 1 });
    const outcome = await (0,sticky_comment/* writeStickyComment */.I)(comments, { marker, text, worthCreating: true });
    if ("id" in outcome)
        return written(outcome, notice, place);
    const reason = outcome.state === "unneeded" ? "there is nothing to say" : outcome.reason;
    const url = outcome.state === "unneeded" ? undefined : outcome.url;
    if (!(0,notify_notice/* mustArrive */.t3)(notice.state))
        return { state: "stale", reference: null, url: url ?? null, reason };
    const { id, url: own } = await comments.create(text);
    return {
        ...written({ state: "created", id, url: own }, notice, place),
        remark: `${reason}, so this one has a comment of its own`,
    };
}
function written(outcome, notice, { owner, repository, number }) {
    const reference = {
        channel: "github-issue",
        repository: `${owner}/${repository}`,
        issue: number,
        comment: outcome.id,
        ...(0,notify_reference/* momentOf */.Et)(notice),
    };
    return { state: outcome.state === "created" ? "posted" : "updated", reference, url: outcome.url };
}
function markerOf({ service, environment, run, state }) {
    return {
        gate: "deployment",
        key: `${service}/${environment}`,
        runId: run.id,
        runAttempt: run.attempt,
        step: (0,notify_reference/* stageOf */.gV)(state),
    };
}
/** An issue that is named goes before that of the reference. */
function placeOf({ reference }, settings) {
    const known = reference?.channel === "github-issue" ? reference : undefined;
    const fullName = settings.githubRepository ?? known?.repository ?? (0,channel/* needed */.Ow)(settings, "githubRepository");
    const number = settings.githubIssue ?? known?.issue ?? (0,channel/* needed */.Ow)(settings, "githubIssue");
    const [owner, repository] = fullName.split("/");
    if (owner !== undefined && repository !== undefined && /^[\w.-]+\/[\w.-]+$/u.test(fullName))
        return { owner, repository, number };
    throw new channel/* NoticeFailure */.VW("misconfigured", `${settings.nameOf("githubRepository")} is not <owner>/<name>`);
}
function failureOf(error, { owner, repository, number }) {
    const what = `no comment on ${owner}/${repository}#${number}: ${error.message}`;
    if ((0,github_error/* isPermissionDenied */.T)(error) || error.status === 401 || error.status === 404) {
        const next = "give the job `permissions: issues: write`, or `pull-requests: write` for a pull request";
        return new channel/* NoticeFailure */.VW("misconfigured", `${what}; ${next}`, { cause: error });
    }
    if (error.status === 429 || error.status === 403)
        return new channel/* NoticeFailure */.VW("rate-limited", what, { cause: error });
    return new channel/* NoticeFailure */.VW(error.status >= 400 && error.status < 500 ? "refused" : "unavailable", what, {
        cause: error,
    });
}


/***/ }),

/***/ 94429:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ postJson),
/* harmony export */   h: () => (/* binding */ ATTEMPT_MILLISECONDS)
/* harmony export */ });
/* harmony import */ var _repeat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53587);

/** Milliseconds for one attempt, the reply included. */
const ATTEMPT_MILLISECONDS = 10_000;
/**
 * Posts a JSON text until it is taken: a status of success with a body that `accepts` knows, since a sign-in page has such a
 * status too. `words` says what a refusal means; the body is the other side's and only told where `words` knows it. Throws a
 * NoticeFailure.
 */
async function postJson(url, text, options) {
    await (0,_repeat_js__WEBPACK_IMPORTED_MODULE_0__/* .withRepeats */ .rI)(async (signal) => {
        const headers = {
            "content-type": "application/json; charset=utf-8",
            "user-agent": "mcp-gates",
            ...options.headers?.(),
        };
        const response = await options.fetch(url, { headers, body: text, signal });
        const reply = await response.text();
        const { status } = response;
        if (response.ok && options.accepts(reply))
            return { taken: true };
        if (response.ok) {
            const page = `answered with status ${status} and a body that is no answer; a proxy or a sign-in page?`;
            return { refusal: { status, problem: "unavailable", reason: page } };
        }
        const reason = options.words(status, reply) ?? `answered with status ${status}`;
        return {
            refusal: { status, problem: (0,_repeat_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOfStatus */ .p5)(status), reason, retryAfter: (0,_repeat_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterOf */ .sT)(response.headers) },
        };
    }, { repeatable: options.repeatable, signal: options.signal, attemptMilliseconds: ATTEMPT_MILLISECONDS });
}


/***/ }),

/***/ 53587:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p5: () => (/* binding */ problemOfStatus),
/* harmony export */   rI: () => (/* binding */ withRepeats),
/* harmony export */   sT: () => (/* binding */ retryAfterOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _github_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12090);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86173);
/* harmony import */ var _web_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62521);




/**
 * Does a call again while that may help: at a rate limit as long as it asks for, after a failed connection, and after a fault of
 * the channel when doing it twice has the effect of doing it once. A message that may have been posted is not posted again:
 * people are to hear of a deployment once. Throws a NoticeFailure.
 */
async function withRepeats(call, options) {
    for (let attempt = 1;; attempt++) {
        const outcome = await oneAttempt(call, options);
        if (!("refusal" in outcome))
            return outcome;
        const { refusal, sent } = outcome;
        const wait = (0,_github_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .waitBeforeRetry */ .j)(attempt, {
            status: refusal.status,
            repeatable: options.repeatable || !sent,
            message: "",
            headers: refusal.retryAfter === undefined ? {} : { "retry-after": refusal.retryAfter },
        });
        if (wait === undefined || options.signal.aborted)
            throw new _channel_js__WEBPACK_IMPORTED_MODULE_1__/* .NoticeFailure */ .VW(refusal.problem, refusal.reason);
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal: options.signal });
        }
        catch (error) {
            throw new _channel_js__WEBPACK_IMPORTED_MODULE_1__/* .NoticeFailure */ .VW(refusal.problem, refusal.reason, { cause: error });
        }
    }
}
async function oneAttempt(call, { signal, attemptMilliseconds }) {
    try {
        const result = await call(AbortSignal.any([signal, AbortSignal.timeout(attemptMilliseconds)]));
        return "refusal" in result ? { refusal: result.refusal, sent: true } : result;
    }
    catch (error) {
        if (!(error instanceof _web_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .WebFetchError */ .vS))
            throw error;
        return { refusal: { status: 0, problem: "unavailable", reason: error.message }, sent: error.sent };
    }
}
/** What a status says by itself: too many, too large, not allowed, out of order. */
function problemOfStatus(status) {
    if (status === 429)
        return "rate-limited";
    if (status === 413)
        return "too-large";
    if (status >= 400 && status < 500)
        return "refused";
    return "unavailable";
}
/** The seconds of a `Retry-After` header; a date is not waited for. */
function retryAfterOf(headers) {
    const seconds = headers.get("retry-after");
    return seconds !== null && /^\d{1,9}$/u.test(seconds) ? Number(seconds) : undefined;
}


/***/ }),

/***/ 62521:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dV: () => (/* binding */ webFetch),
/* harmony export */   jr: () => (/* binding */ postAddress),
/* harmony export */   vS: () => (/* binding */ WebFetchError)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _mcp_probe_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9806);
/* harmony import */ var _mcp_probe_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93060);
/* harmony import */ var _policy_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47687);
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86173);






/** A request that got no reply that can be used; `sent` = whether it may have been carried out all the same. */
class WebFetchError extends Error {
    sent;
    constructor(message, sent, options) {
        super(message, options);
        this.name = "WebFetchError";
        this.sent = sent;
    }
}
/**
 * A `fetch` that only posts, through the proxy that the environment names, and gives up at the end of the signal, at a redirect
 * (it would carry the secret elsewhere) and after so many bytes. Its errors name neither address nor headers: a webhook's
 * address is a secret.
 */
function webFetch(options) {
    return async (address, { headers, body, signal }) => {
        const signals = signal ? AbortSignal.any([signal, options.signal]) : options.signal;
        const { status, replyHeaders, text } = await post({
            url: new URL(address),
            headers,
            body,
            signal: signals,
            environment: options.environment,
            bytes: options.bytes ?? REPLY_BYTES,
        });
        if (status >= 300 && status < 400)
            throw new WebFetchError(`answered with the redirect ${status}, which is refused`, true);
        return new Response([204, 205].includes(status) ? null : text, { status, headers: replyHeaders });
    };
}
/** An address to post to. Throws a NoticeFailure for anything but https; `http` is for tests on this machine alone. */
function postAddress(text, name) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined)
        throw new _channel_js__WEBPACK_IMPORTED_MODULE_4__/* .NoticeFailure */ .VW("misconfigured", `${name} is no URL`);
    const isLocal = url.protocol === "http:" && LOOPBACK.includes(url.hostname);
    if (url.protocol === "https:" || isLocal)
        return url;
    throw new _channel_js__WEBPACK_IMPORTED_MODULE_4__/* .NoticeFailure */ .VW("misconfigured", `${name} is no https URL, and a secret must not travel in the clear`);
}
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];
const REPLY_BYTES = 1024 * 1024;
async function post(call) {
    call.signal.throwIfAborted();
    return await new Promise((resolve, reject) => {
        let isConnected = false;
        const request = begin(call);
        const fail = (error) => reject(failureOf(error, { isConnected, isAborted: call.signal.aborted }));
        request.once("socket", (socket) => {
            // A connection that was kept stands already.
            isConnected = !socket.connecting;
            if (isConnected)
                return;
            socket.once("connect", () => {
                isConnected = true;
            });
        });
        request.once("error", fail);
        request.once("response", (response) => {
            readReply(response, call.bytes).then(resolve, (error) => {
                request.destroy();
                fail(error);
            });
        });
        request.end(call.body);
    });
}
function begin({ url, headers, body, signal, environment }) {
    const sized = {
        "accept-encoding": "identity",
        ...headers,
        "content-length": String(Buffer.byteLength(body)),
    };
    const options = { method: "POST", headers: sized, signal };
    // Without TLS it is this machine, see postAddress.
    if (url.protocol !== "https:")
        return (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, options);
    const proxy = proxyOrFailure(url, environment);
    // NODE_TLS_REJECT_UNAUTHORIZED of the environment decides nothing here.
    const secure = { rejectUnauthorized: true };
    const tunnel = { keepAlive: false, maxSockets: 1, toProxy: secure, inside: secure };
    const agent = proxy === undefined ? {} : { agent: new _mcp_probe_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .TunnelAgent */ .ag(proxy, tunnel) };
    const request = (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, { ...options, ...secure, ...agent });
    // What the tunnel is told to do is not ended with the request.
    request.on("tunnel", (attempt) => signal.addEventListener("abort", () => attempt.abort(), { once: true }));
    return request;
}
function proxyOrFailure(url, environment) {
    try {
        return (0,_mcp_probe_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyFor */ .iJ)(url, environment);
    }
    catch (error) {
        if (!(error instanceof _mcp_probe_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ProbeFailure */ .B))
            throw error;
        throw new _channel_js__WEBPACK_IMPORTED_MODULE_4__/* .NoticeFailure */ .VW("misconfigured", error.detail, { cause: error });
    }
}
async function readReply(response, limit) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response) {
        bytes += chunk.length;
        if (bytes > limit)
            throw new WebFetchError(`the reply is longer than ${limit} bytes`, true);
        chunks.push(chunk);
    }
    const names = Object.entries(response.headers).flatMap(([name, value]) => value === undefined ? [] : [[name, String(value)]]);
    return {
        status: response.statusCode ?? 0,
        replyHeaders: new Headers(names),
        text: Buffer.concat(chunks).toString("utf8"),
    };
}
function failureOf(error, { isConnected, isAborted }) {
    if (error instanceof WebFetchError)
        return error;
    if (isAborted)
        return new WebFetchError("no answer in time", isConnected, { cause: error });
    const code = (0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .v)(error);
    const words = code === undefined ? "the connection failed" : (CODES[code] ?? `the connection failed (${code})`);
    return new WebFetchError(words, isConnected, { cause: error });
}
const CODES = {
    ECONNREFUSED: "the connection was refused (ECONNREFUSED)",
    ECONNRESET: "the connection was reset (ECONNRESET)",
    ENOTFOUND: "the host name is not known (ENOTFOUND)",
    EAI_AGAIN: "the host name could not be looked up (EAI_AGAIN)",
};


/***/ }),

/***/ 59766:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ CLOSE_FOLD),
/* harmony export */   VC: () => (/* binding */ fitDocument),
/* harmony export */   qh: () => (/* binding */ openFold)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36269);

/**
 * The document within a size: as many entries as fit, counted from the most important one, and a notice of the rest.
 * `null` when not even start, end and notice fit.
 */
function fitDocument(document, size) {
    const room = size.limit - (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(assemble(document, frames(document), ""), size.unit);
    const shown = [];
    let used = 0;
    const all = document.sections.flatMap((section) => section.entries.map((entry) => ({ section, entry })));
    for (const { section, entry } of all) {
        if (used > room)
            break;
        const text = entry.render();
        const length = (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(text, size.unit) + 1;
        shown.push({ section, text, size: length, weight: entry.weight });
        used += length;
    }
    if (used <= room)
        return { text: assemble(document, filled(document, shown), ""), cut: 0 };
    const everything = document.sections.map((section) => ({ word: section.word, weight: weightOf(section.entries) }));
    const worst = (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(document.notice(everything), size.unit) + 2;
    while (used > room - worst) {
        const last = shown.pop();
        if (last === undefined)
            return null;
        used -= last.size;
    }
    const cuts = document.sections
        .map((section) => {
        const kept = weightOf(shown.filter((item) => item.section === section));
        return { word: section.word, weight: weightOf(section.entries) - kept };
    })
        .filter((cut) => cut.weight > 0);
    return { text: assemble(document, filled(document, shown), document.notice(cuts)), cut: weightOf(cuts) };
}
function assemble(document, bodies, notice) {
    return [document.start, notice, ...bodies, document.end].filter((part) => part !== "").join("\n\n");
}
/** Every section that has entries, with its fold but without the entries: no less than the frame of any choice of them. */
function frames(document) {
    return document.sections
        .filter((section) => section.entries.length > 0)
        .map(({ head, tail, fold, entries }) => {
        const folded = fold === null || entries.length <= fold.after ? [] : [openFold(fold.title(weightOf(entries))), CLOSE_FOLD];
        return [head, ...folded, tail, ""].join("\n\n");
    });
}
function filled(document, shown) {
    return document.sections.map((section) => {
        const items = shown.filter((item) => item.section === section);
        if (items.length === 0)
            return "";
        const visible = section.fold === null ? items : items.slice(0, section.fold.after);
        const folded = items.slice(visible.length);
        const fold = section.fold === null || folded.length === 0
            ? []
            : [openFold(section.fold.title(weightOf(folded))), lines(folded), CLOSE_FOLD];
        return [section.head, lines(visible), ...fold, section.tail].filter((part) => part !== "").join("\n\n");
    });
}
/** Opens a fold; the title is our own text. Markdown inside needs an empty line after it. */
function openFold(title) {
    return `<details><summary>${title}</summary>`;
}
/** Closes a fold. */
const CLOSE_FOLD = "</details>";
function lines(items) {
    return items.map((item) => item.text).join("\n");
}
function weightOf(items) {
    return items.reduce((sum, item) => sum + item.weight, 0);
}


/***/ }),

/***/ 36269:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   CG: () => (/* binding */ STEP_SUMMARY_LIMIT),
/* harmony export */   OE: () => (/* binding */ ANNOTATION_LIMIT),
/* harmony export */   Uw: () => (/* binding */ SARIF_RESULT_LIMIT),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   eA: () => (/* binding */ ANNOTATIONS_PER_LEVEL)
/* harmony export */ });
/**
 * The body of a comment on a pull request or an issue. GitHub refuses a longer one with 422 and
 * "Body is too long (maximum is 65536 characters)".
 */
const COMMENT_LIMIT = { limit: 65_536, unit: "characters" };
/**
 * The job summary of one step, in UTF-8 bytes. The runner drops a larger one whole: "$GITHUB_STEP_SUMMARY upload aborted,
 * supports content up to a size of 1024k" (docs.github.com, workflow commands, "Step isolation and limits").
 */
const STEP_SUMMARY_LIMIT = { limit: 1_048_576, unit: "bytes" };
/** Annotations of one job that GitHub shows, and of one request to the Checks API (docs.github.com, REST, checks). */
const ANNOTATION_LIMIT = 50;
/** Annotations of each level that GitHub shows of one step when they come from workflow commands; the rest is only logged. */
const ANNOTATIONS_PER_LEVEL = 10;
/**
 * SARIF results that code scanning stores of one run, the worst first; a run with more than 25,000 is refused
 * (docs.github.com, "SARIF results exceed one or more limits").
 */
const SARIF_RESULT_LIMIT = 5_000;
/** The size of a text in the unit of a limit. */
function sizeOf(text, unit) {
    return unit === "characters" ? text.length : new TextEncoder().encode(text).length;
}


/***/ })

};
