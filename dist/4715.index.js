export const id = 4715;
export const ids = [4715];
export const modules = {

/***/ 48094:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ findDeclaredVersions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62088);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68304);





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

/***/ 69255:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgePullRequest: () => (/* binding */ judgePullRequest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/shared/github/event.js
var github_event = __webpack_require__(34044);
// EXTERNAL MODULE: ./.build/shared/github/repository-files.js
var repository_files = __webpack_require__(58324);
// EXTERNAL MODULE: ./.build/shared/mcp/capture.js + 8 modules
var capture = __webpack_require__(21397);
// EXTERNAL MODULE: ./.build/shared/mcp/target.js
var mcp_target = __webpack_require__(82472);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
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
// EXTERNAL MODULE: ./.build/shared/report/markdown.js + 6 modules
var markdown = __webpack_require__(87226);
// EXTERNAL MODULE: ./.build/shared/report/replayable-calls.js
var replayable_calls = __webpack_require__(2206);
// EXTERNAL MODULE: ./.build/shared/report/sarif.js
var sarif = __webpack_require__(40620);
// EXTERNAL MODULE: ./.build/shared/gates/contract-gate.js + 15 modules
var contract_gate = __webpack_require__(60188);
// EXTERNAL MODULE: ./.build/shared/gates/declared-version.js
var declared_version = __webpack_require__(48094);
// EXTERNAL MODULE: ./.build/shared/gates/job.js + 3 modules
var gates_job = __webpack_require__(49643);
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
    const read = (0,repository_files/* repositoryFiles */.g)(github, context.repository);
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

// EXTERNAL MODULE: ./.build/shared/github/github-error.js
var github_error = __webpack_require__(68146);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
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
    if (!(0,github_error/* isPermissionDenied */.T)(error)) {
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

// EXTERNAL MODULE: ./.build/shared/gates/pull-request-policy.js
var pull_request_policy = __webpack_require__(14433);
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

// EXTERNAL MODULE: ./.build/shared/gates/report-files.js
var report_files = __webpack_require__(51933);
;// CONCATENATED MODULE: ./.build/shared/gates/pull-request-gate.js






















/**
 * The contract gate as a step of a workflow: judges the candidate by the policy of the base, and tells people by summary,
 * annotations, report files and one comment on the pull request. Throws a ConfigurationError for what the user can put
 * right, and an error for a policy that cannot be read; a side that cannot be obtained is the decision `unknown`.
 */
async function judgePullRequest(inputs, job) {
    const context = (0,github_event/* readRunContext */.$)(await (0,gates_job/* readEvent */.j_)(job, "mcp-gates diff"), job.environment);
    const github = await (0,gates_job/* connectJob */._I)(inputs.githubToken, job);
    const policy = await (0,pull_request_policy/* loadBasePolicy */.E)({ path: inputs.policyPath, context, github, log: job.log });
    const setting = { inputs, job, context, github, policy, service: inputs.service ?? policy.service };
    const request = await gateRequest(setting);
    const outcome = await reportOrError({ ...request, onProgress: (step) => job.log.info(step) });
    return outcome instanceof capture/* CaptureError */.$3 ? await tellUnobtained(outcome, setting) : await tell(outcome, setting);
}
/** Inputs win over the policy: what stands in the workflow stands nearer to the run. */
async function gateRequest(setting) {
    const { inputs, job, policy, service } = setting;
    const today = job.now.toISOString().slice(0, 10);
    const policyPlace = (0,pull_request_policy/* basePolicyPlace */.T)(inputs.policyPath, setting.context);
    const acknowledgements = await loadBaseAcknowledgements({ ...setting, policyPlace, today, log: job.log });
    const directory = await (0,gates_job/* workingDirectory */.p7)(inputs.workingDirectory, job);
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
    const read = (0,repository_files/* repositoryFiles */.g)(github, context.repository);
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
    const rulesUrl = (0,gates_job/* documentationUrl */.ou)("rules.md", job);
    const files = await writeReports(report, setting, rulesUrl);
    const fullReport = `The file \`${stemOf(setting)}.md\` in the report folder holds all of them.`;
    await (0,gates_job/* summarize */.eh)(job, (0,markdown.renderMarkdown)(report, { ...limits/* STEP_SUMMARY_LIMIT */.CG, ...defined({ rulesUrl }), fullReport }).text);
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
    await (0,gates_job/* summarize */.eh)(job, text);
    const comment = { worthCreating: true, render: () => text };
    const url = await commentOnPull(comment, { ...setting, wanted: wantsComment(setting), log: job.log });
    return { outputs: { ...NOTHING_KNOWN, "comment-url": url }, failure: error.message };
}
function wantsComment({ inputs, policy }) {
    return inputs.comment ?? policy.contract?.comment ?? true;
}
async function writeReports(report, setting, rulesUrl) {
    const stem = stemOf(setting);
    const artifact = candidateFile(setting);
    return await (0,report_files/* writeReportFiles */.t)((0,external_node_path_.resolve)(setting.job.directory, setting.inputs.reportDir), {
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
function runUrlOf({ job, context }) {
    const server = job.environment.GITHUB_SERVER_URL ?? "https://github.com";
    return `${server}/${context.repository.owner}/${context.repository.name}/actions/runs/${context.runId}`;
}
/** The members that have a value: an option that is set to `undefined` is not an absent option. */
function defined(given) {
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
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

/***/ 71903:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ probeTargetSchema),
/* harmony export */   PC: () => (/* binding */ probeChecksSchema),
/* harmony export */   Uh: () => (/* binding */ minimumHealthy),
/* harmony export */   W$: () => (/* binding */ probeCanarySchema),
/* harmony export */   g6: () => (/* binding */ eraChoice),
/* harmony export */   sk: () => (/* binding */ ERA_CHOICES),
/* harmony export */   ul: () => (/* binding */ probeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, "must not be empty");
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive("must be more than 0 milliseconds");
/** An expectation on the result of a canary call: a JSON pointer into it, and a value or a regular expression. */
const expectation = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ pointer: pointer(), equals: zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        pointer: pointer(),
        matches: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine(isRegularExpression, { error: "is no regular expression" }),
    }),
], { error: "needs a `pointer`, and either `equals` or `matches`" });
/** A call of a tool that is safe to make, as often as is probed. */
const probeCanarySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    tool: name,
    /** Default none. */
    arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9()).optional(),
    /** Whether the tool must report an error; default false. */
    "is-error": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    /** Whether structuredContent must fit the tool's outputSchema; default true. */
    "validate-output": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    expect: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(expectation).optional(),
    /** Milliseconds that the call may take. */
    "max-milliseconds": milliseconds.optional(),
});
/** What is asked of each server beyond that it works; also what the input `checks` of the action holds. */
const probeChecksSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Tools that there must be; default 1. */
    "min-tools": zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).optional(),
    "required-tools": zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name).optional(),
    "expected-digest": zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^sha256:[0-9a-f]{64}$/, "must be `sha256:` and 64 hex digits")
        .optional(),
    /** A contract file, or `git:<ref>:<path>`. */
    "expected-contract": name.optional(),
    "expected-server": zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: name.optional(), version: name.optional() }).optional(),
    /** Milliseconds that each part may take, and the 95th percentile over the samples. */
    latency: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        dns: milliseconds.optional(),
        tcp: milliseconds.optional(),
        tls: milliseconds.optional(),
        "first-byte": milliseconds.optional(),
        protocol: milliseconds.optional(),
        list: milliseconds.optional(),
        total: milliseconds.optional(),
        p95: milliseconds.optional(),
    })
        .optional(),
    /** Probes for the latency figures; default 1. */
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(100).optional(),
    /** Days that the certificate must still hold; default 14, 0 = not asked. */
    "certificate-days": zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).optional(),
    /** Whether an unknown session id must be answered with 404 (`true`), or is not tried (`false`); default: it is told. */
    "unknown-session": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    /** Whether the server's own event stream must begin; default true. */
    stream: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    /** Whether two samples of the lists must agree; default true. */
    deterministic: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    /** Whether a modern server over HTTP is also asked in the legacy era; default true. */
    "both-eras": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    canaries: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(probeCanarySchema).optional(),
    /** Calls of a witness file (`mcp-gates diff --witnesses`) that must still be taken: of these tools alone. */
    witnesses: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: name, tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name).min(1, "name the tools that may be called") })
        .optional(),
});
const ERA_CHOICES = ["auto", "modern", "legacy"];
/** `auto`, `modern`, `legacy`, or one revision of the protocol. Not a union, which would speak of the revision alone. */
const eraChoice = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(new RegExp(`^(?:${ERA_CHOICES.join("|")}|\\d{4}-\\d{2}-\\d{2})$`), "must be auto, modern, legacy or a revision such as 2026-07-28");
const target = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    target: name,
    region: name.optional(),
    zone: name.optional(),
    replica: name.optional(),
    colour: name.optional(),
    environment: name.optional(),
    /** How many replicas stand behind the address, each asked with the same chance. */
    replicas: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1, "must be 1 at least").optional(),
});
/** One target: an address, or an object with labels. Not a union, which would not say what is wrong with the object. */
const probeTargetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY((given) => (typeof given === "string" ? { target: given } : given), target);
const targets = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(probeTargetSchema).min(1, "name one target at least");
/** `2`, or a share such as `50%`. */
const minimumHealthy = zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().transform((value, issues) => {
    if (typeof value === "number" && Number.isInteger(value) && value >= 0)
        return { count: value };
    const share = typeof value === "string" ? /^(\d{1,3})\s*%$/.exec(value.trim())?.[1] : undefined;
    if (share !== undefined && Number(share) <= 100)
        return { share: Number(share) / 100 };
    if (typeof value === "string" && /^\d+$/.test(value.trim()))
        return { count: Number(value) };
    issues.addIssue({ code: "custom", message: `${JSON.stringify(value)} is no count and no share such as 50%` });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
});
/** The part `probe` of the policy. */
const probeSchema = probeChecksSchema.extend({
    targets: targets.optional(),
    era: eraChoice.optional(),
    /** Healthy targets that there must be: a count, or a share such as `50%`; default all. */
    "min-healthy": minimumHealthy.optional(),
    /** Zones in which one target at least must be healthy; default not asked. */
    "min-zones": zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).optional(),
    /** Whether all targets must have the same contract; default false. */
    parity: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    /** Samples of each address when parity is asked for; default 1, or enough to miss one of `replicas` once in a hundred times. */
    "parity-samples": zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(200).optional(),
    /** Targets that are probed at the same time; default 8. */
    concurrency: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(200).optional(),
    /** Whether the first request may be redirected within the same origin; default false. */
    "allow-redirects": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
});
function pointer() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:\/(?:[^~/]|~[01])*)*$/, "is no JSON pointer: it begins with a slash, or is empty");
}
function isRegularExpression(pattern) {
    try {
        return new RegExp(pattern, "u") !== undefined;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2206:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ renderReplayableCalls)
/* harmony export */ });
/** The witnesses of a report as JSON text, one for each group of the same edit: calls that can be replayed. */
function renderReplayableCalls(report) {
    const seen = new Set();
    const calls = report.changes.flatMap((change) => {
        const call = replayableCall(change);
        if (call === undefined || seen.has(change.group))
            return [];
        seen.add(change.group);
        return [call];
    });
    const side = ({ digest, source, server }) => ({ digest, source, server });
    const file = {
        callsVersion: 1,
        service: report.service,
        baseline: side(report.baseline),
        candidate: side(report.candidate),
        calls,
    };
    return `${JSON.stringify(file, null, 2)}\n`;
}
function replayableCall(change) {
    const { witness, refusal, state } = change.proof;
    if (witness === undefined || change.subject.kind !== "tool" || change.direction === null)
        return undefined;
    const output = change.direction === "output";
    return {
        fingerprint: change.fingerprint,
        group: change.group,
        rule: change.rule,
        tool: { baseline: change.subject.name, candidate: change.renamedTo ?? change.subject.name },
        ...(output ? { structuredContent: witness } : { arguments: witness }),
        baseline: output ? "refuses" : "accepts",
        candidate: output ? "accepts" : state === "dropped" ? "ignores" : "refuses",
        ...(refusal === undefined ? {} : { refusal }),
    };
}


/***/ }),

/***/ 40620:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
