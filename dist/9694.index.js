export const id = 9694;
export const ids = [9694];
export const modules = {

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
    const by = marker.by === undefined ? "" : ` by=${marker.by.runId}.${marker.by.runAttempt}`;
    return `${prefix(marker)} run=${marker.runId} attempt=${marker.runAttempt}${by}${head}${step} -->`;
}
/**
 * The marker of a comment of this gate and key, `undefined` when the text does not begin with one. The text proves
 * nothing: anyone can copy it, so the author must be checked too.
 */
function readMarker(body, wanted) {
    const start = `${prefix(wanted)} `;
    if (!body.startsWith(start))
        return undefined;
    const [, runId, runAttempt, byRun, byAttempt, headSha, step] = FIELDS.exec(body.slice(start.length)) ?? [];
    if (runId === undefined || runAttempt === undefined)
        return undefined;
    return {
        gate: wanted.gate,
        key: wanted.key,
        runId: Number(runId),
        runAttempt: Number(runAttempt),
        ...(byRun === undefined ? {} : { by: { runId: Number(byRun), runAttempt: Number(byAttempt) } }),
        ...(headSha === undefined ? {} : { headSha }),
        ...(step === undefined ? {} : { step: Number(step) }),
    };
}
const FIELDS = /^run=([0-9]{1,15}) attempt=([0-9]{1,9})(?: by=([0-9]{1,15})\.([0-9]{1,9}))?(?: head=([0-9a-f]{1,64}))?(?: step=([0-9]{1,3}))? -->/;
/**
 * -1, 0 or 1 as `left` comes from an older run than, the same run as or a newer run than `right`, or from an earlier, the same
 * or a later step of one run. Run ids only grow. Of what is written in the name of one run, its own word is the oldest.
 */
function compareRuns(left, right) {
    const [one, two] = [left.by ?? NOBODY, right.by ?? NOBODY];
    const steps = (left.step ?? 0) - (right.step ?? 0);
    return Math.sign(left.runId - right.runId ||
        left.runAttempt - right.runAttempt ||
        one.runId - two.runId ||
        one.runAttempt - two.runAttempt ||
        steps);
}
const NOBODY = { runId: 0, runAttempt: 0 };
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

/***/ 91104:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ownLogin)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const viewerReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1) }) }) });
/**
 * The login of the token's own account. An installation token may not ask `GET /user`; the GraphQL viewer answers for it and for
 * a person's token alike. Throws a GitHubError.
 */
async function ownLogin(call) {
    const { data } = await call("POST /graphql", { query: "query { viewer { login } }" }, { reply: viewerReply, repeatable: true });
    return data.data.viewer.login;
}


/***/ }),

/***/ 93416:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pullComments)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _own_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);


const commentReply = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    // Absent when the text is empty.
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default(""),
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
});
const pullReply = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) }) });
const COMMENTS_PER_PAGE = 100;
/** Ten thousand comments; GitHub itself locks a conversation far earlier. */
const MOST_PAGES = 100;
/** The comments of a pull request, through GitHub's API. */
function pullComments(call, pull) {
    const address = { owner: pull.owner, repo: pull.repository };
    const onPull = { ...address, issue_number: pull.number };
    return {
        ownLogin: async () => await (0,_own_login_js__WEBPACK_IMPORTED_MODULE_0__/* .ownLogin */ .C)(call),
        async headSha() {
            const { data } = await call("GET /repos/{owner}/{repo}/pulls/{pull_number}", { ...address, pull_number: pull.number }, { reply: pullReply });
            return data.head.sha;
        },
        async list() {
            const all = [];
            for (let page = 1; page <= MOST_PAGES; page++) {
                const { data, nextPage } = await call("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...onPull, per_page: COMMENTS_PER_PAGE, page }, { reply: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(commentReply) });
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
            await call(route, { ...address, comment_id: id }, { reply: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J() });
        },
    };
}
function pullComment(reply) {
    return { id: reply.id, author: reply.user?.login ?? null, body: reply.body, url: webAddressOf(reply.html_url) };
}
/** A comment that stands is not taken for none because its address cannot be shown. */
function webAddressOf(text) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/ }).safeParse(text).data ?? null;
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
 * and an earlier step leaves the comment of a later one; with a `step` but no run (0) the comment is always brought up to date.
 */
async function writeStickyComment(comments, sticky) {
    const { marker } = sticky;
    const own = await ownComments(comments, marker);
    const oldest = own[0];
    const moved = await movedOn(comments, marker);
    if (moved !== undefined)
        return { state: "stale", reason: moved, url: oldest?.comment.url ?? null };
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
    // Without a run nobody knows what came first, and the last word counts.
    if (marker.step !== undefined && marker.runId === 0)
        return undefined;
    const newer = own.find((other) => (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRuns */ .qB)(other.marker, marker) > 0);
    if (newer !== undefined) {
        const { runId, runAttempt } = newer.marker.by ?? newer.marker;
        const what = `run ${runId}, attempt ${runAttempt}`;
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

/***/ 93798:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ titledIssue)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _own_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);


const issueReply = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    // The list has pull requests too.
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
});
const PER_PAGE = 100;
const MOST_PAGES = 20;
/**
 * The number of the open issue of a title that the token's own account opened, the oldest of several; `opened` anew with `body` when
 * there is none. Issues of others are never taken, since anybody may write a title. `undefined` = too many issues are open to
 * look for it. Throws a GitHubError.
 */
async function titledIssue(call, { owner, repository, title, body }) {
    const address = { owner, repo: repository };
    const own = await (0,_own_login_js__WEBPACK_IMPORTED_MODULE_0__/* .ownLogin */ .C)(call);
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data, nextPage } = await call("GET /repos/{owner}/{repo}/issues", { ...address, state: "open", sort: "created", direction: "asc", per_page: PER_PAGE, page }, { reply: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(issueReply) });
        const found = data.find((issue) => issue.title.trim() === title.trim() && issue.user?.login === own && issue.pull_request === undefined);
        if (found !== undefined)
            return found.number;
        if (nextPage)
            continue;
        const opened = await call("POST /repos/{owner}/{repo}/issues", { ...address, title, body }, { reply: issueReply });
        return opened.data.number;
    }
    return undefined;
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
// EXTERNAL MODULE: ./.build/shared/github/titled-issue.js
var titled_issue = __webpack_require__(93798);
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
            const repository = repositoryOf(request, settings);
            const call = await (0,client/* connectGitHub */.U)({ token, apiUrl, signal, timeoutMilliseconds: post_json/* ATTEMPT_MILLISECONDS */.h });
            const title = settings.githubIssueTitle;
            const place = title === undefined
                ? { ...repository, number: issueOf(request, settings) }
                : await titledPlace(call, { ...repository, title }, settings);
            try {
                return await write((0,pull_comments/* pullComments */.O)(call, place), request, place);
            }
            catch (error) {
                throw error instanceof github_error/* GitHubError */.y ? failureOf(error, `comment on ${nameOf(place)}`, settings) : error;
            }
        },
    };
}
async function write(comments, { notice }, place) {
    const marker = markerOf(notice);
    const text = renderGitHubMarkdown((0,notify_page/* noticePage */.C$)(notice), { reserved: (0,comment_marker/* markerLine */.B_)(marker).length + 1 });
    const isLasting = (0,notify_notice/* mustArrive */.t3)(notice.state);
    const outcome = await (0,sticky_comment/* writeStickyComment */.I)(comments, { marker, text, worthCreating: !isLasting });
    if (isLasting)
        return await writeLasting(comments, { outcome, text, notice, place });
    if ("id" in outcome)
        return written(outcome, notice, place);
    const reason = outcome.state === "unneeded" ? "there is nothing to say" : outcome.reason;
    const url = outcome.state === "unneeded" ? null : outcome.url;
    return { state: "stale", reference: null, url, reason };
}
/** An edit notifies nobody, and the next one takes its place: what must arrive has a comment of its own as well. */
async function writeLasting(comments, told) {
    const { outcome, text, notice, place } = told;
    const { id, url } = await comments.create(text);
    if ("id" in outcome)
        return { ...written(outcome, notice, place), remark: "it has a comment of its own, too, which stays" };
    const posted = written({ state: "created", id, url }, notice, place);
    if (outcome.state === "unneeded")
        return posted;
    return { ...posted, remark: `${outcome.reason}, so this one has a comment of its own` };
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
/** A repository that is named goes before that of the reference, as an issue does. */
function repositoryOf({ reference }, settings) {
    const known = reference?.channel === "github-issue" ? reference : undefined;
    const fullName = settings.githubRepository ?? known?.repository ?? (0,channel/* needed */.Ow)(settings, "githubRepository");
    const [owner, repository] = fullName.split("/");
    if (owner !== undefined && repository !== undefined && /^[\w.-]+\/[\w.-]+$/u.test(fullName))
        return { owner, repository };
    throw new channel/* NoticeFailure */.VW("misconfigured", `${settings.nameOf("githubRepository")} is not <owner>/<name>`);
}
function issueOf({ reference }, settings) {
    const known = reference?.channel === "github-issue" ? reference : undefined;
    const number = settings.githubIssue ?? known?.issue;
    if (number !== undefined)
        return number;
    const words = `${settings.nameOf("githubIssue")} is empty, and there is no pull request to comment on`;
    throw new channel/* NoticeFailure */.VW("misconfigured", `${words}; name an issue, or say in notify of the policy where to tell it`);
}
async function titledPlace(call, wanted, settings) {
    const { title, owner, repository } = wanted;
    try {
        const number = await (0,titled_issue/* titledIssue */.U)(call, { ...wanted, body: OPENED });
        if (number !== undefined)
            return { owner, repository, number };
    }
    catch (error) {
        throw error instanceof github_error/* GitHubError */.y
            ? failureOf(error, `issue "${title}" in ${owner}/${repository}`, settings)
            : error;
    }
    const words = `${owner}/${repository} has too many open issues to look for "${title}": name it by its number`;
    throw new channel/* NoticeFailure */.VW("misconfigured", words);
}
/** The text of an issue that is opened for notices. */
const OPENED = "Deployments are told here, one comment for each service and environment.";
function nameOf({ owner, repository, number }) {
    return `${owner}/${repository}#${number}`;
}
function failureOf(error, missing, { nameOf }) {
    const what = `no ${missing}: ${error.message}`;
    const next = isRateLimit(error) ? undefined : NEXT_BY_STATUS[error.status]?.(error, nameOf("githubToken"));
    if (next !== undefined)
        return new channel/* NoticeFailure */.VW("misconfigured", `${what}; ${next}`, { cause: error });
    if (isRateLimit(error))
        return new channel/* NoticeFailure */.VW("rate-limited", what, { cause: error });
    return new channel/* NoticeFailure */.VW(error.status >= 400 && error.status < 500 ? "refused" : "unavailable", what, {
        cause: error,
    });
}
function isRateLimit({ status, message }) {
    return status === 429 || (status === 403 && /rate limit/i.test(message));
}
/** What to do where something has to be mended first; `token` is what the token's setting is called. */
const NEXT_BY_STATUS = {
    401: (_, token) => `${token} is wrong or has expired: give another one`,
    403: ({ message }) => /\blocked\b/i.test(message)
        ? "the conversation is locked: unlock it, or name another issue"
        : "give the job `permissions: issues: write`, or `pull-requests: write` for a pull request",
    404: (_, token) => `there is no such issue, or ${token} does not show it: check repository and number, and that the token is one for that repository`,
    410: () => "issues are turned off in the repository, or this one was deleted: name another one",
};


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
 * Posts a JSON text until it is taken: a reply of success that `accepts` knows, since a sign-in page has such a status too.
 * `meaning` says what a refusal means; the body is the other side's and only told where `meaning` knows it. Throws a NoticeFailure.
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
        const isPage = looksLikePage(reply, response.headers.get("content-type"));
        if (response.ok && options.accepts({ status, body: reply, isPage }))
            return { taken: true };
        if (response.ok) {
            const what = isPage ? "a page" : "what is no answer of this channel";
            const reason = `answered with status ${status} and ${what}, which may be that of a proxy or a sign-in`;
            return { refusal: { status, problem: "unavailable", reason } };
        }
        const { problem = (0,_repeat_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOfStatus */ .p5)(status), said, next } = options.meaning(status, reply);
        const reason = `${said ?? `answered with status ${status}`}${next === undefined ? "" : `; ${next}`}`;
        return { refusal: { status, problem, reason, retryAfter: (0,_repeat_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterOf */ .sT)(response.headers) } };
    }, { repeatable: options.repeatable, signal: options.signal, attemptMilliseconds: ATTEMPT_MILLISECONDS });
}
function looksLikePage(body, type) {
    return /^\uFEFF?\s*</u.test(body) || /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu.test(type ?? "");
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

/***/ 85303:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   PK: () => (/* binding */ readReferences),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   gV: () => (/* binding */ stageOf),
/* harmony export */   nA: () => (/* binding */ renderReferences)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55944);


/** When a message was written, by what can be compared: run, attempt and state. */
const written = {
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).default(0),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).default(0),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTICE_STATES */ .wz).optional(),
};
const referenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("channel", [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        channel: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("slack"),
        channelId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[CGD][A-Z0-9]{2,}$/, "not the ID of a Slack conversation"),
        ts: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{1,12}\.\d{1,9}$/, "not the ts of a Slack message"),
        ...written,
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        channel: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("webhook"),
        message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w-]{1,64}$/, "not the identity of a message"),
        ...written,
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        channel: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("github-issue"),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]+\/[\w.-]+$/, "not <owner>/<name>"),
        issue: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        comment: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        ...written,
    }),
]);
/** Reads a reference from where it was kept, which anybody may have written to; a sentence when it is none. */
function parseReference(text) {
    if (text.length > LONGEST_REFERENCE)
        return { problem: "it is longer than any reference" };
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return { problem: "it is not JSON" };
    }
    const parsed = referenceSchema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const place = issue === undefined || issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
    return { problem: `${place}${issue?.message ?? "wrong shape"}` };
}
const LONGEST_REFERENCE = 1000;
/** More than there are systems. */
const MOST_REFERENCES = 10;
/**
 * Reads one reference, or a list of them, one for each way in which a notice was told. One that cannot be used takes nothing from
 * the others.
 */
function readReferences(text) {
    const read = partsOf(text).map((part) => (typeof part === "string" ? parseReference(part) : part));
    return {
        references: read.flatMap((each) => ("problem" in each ? [] : each)),
        problems: read.flatMap((each) => ("problem" in each ? each.problem : [])),
    };
}
function partsOf(text) {
    if (!text.trimStart().startsWith("["))
        return [text];
    if (text.length > MOST_REFERENCES * LONGEST_REFERENCE)
        return [{ problem: "it is longer than any reference" }];
    try {
        return JSON.parse(text).map((each) => JSON.stringify(each));
    }
    catch {
        return [{ problem: "it is not JSON" }];
    }
}
/** The references as one line of JSON: one as itself, several as a list; `null` = there are none. */
function renderReferences(references) {
    if (references.length === 0)
        return null;
    return JSON.stringify(references.length === 1 ? references[0] : references);
}
/** When this notice is told. */
function momentOf({ run, state }) {
    return { run: run.id, attempt: run.attempt, state };
}
/**
 * Whether a message that was written at `there` already tells something newer than a notice of `here`: of a newer run or
 * attempt or, within the same, a later stage. Within a stage the last word counts: traffic may shift, soak and shift again. It
 * counts, too, for a notice of no run (0): it may tell of another deployment, whose beginning is not the past of this one.
 */
function isNewer(there, here) {
    if (here.run === 0)
        return false;
    return (there.run - here.run || there.attempt - here.attempt || stageOf(there.state) - stageOf(here.state)) > 0;
}
/** Where a state stands in the life of a deployment: begun, under way, over, undone. */
function stageOf(state) {
    return state === undefined ? 0 : STAGES[state];
}
const STAGES = {
    started: 0,
    waiting: 1,
    blocked: 1,
    "break-glass": 1,
    shifted: 1,
    soaking: 1,
    succeeded: 2,
    failed: 2,
    "rolled-back": 3,
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
