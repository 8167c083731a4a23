export const id = 1892;
export const ids = [1892];
export const modules = {

/***/ 75028:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ captureLimitsOf)
/* harmony export */ });
/** The caps that a policy sets for a capture; the mcp room has the rest. */
function captureLimitsOf({ capture }) {
    const { "timeout-seconds": seconds, "max-bytes": bytes, "max-pages": pages } = capture ?? {};
    return {
        ...(seconds === undefined ? {} : { milliseconds: seconds * 1000 }),
        ...(bytes === undefined ? {} : { bytes }),
        ...(pages === undefined ? {} : { pages }),
    };
}


/***/ }),

/***/ 48094:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ manifestsOf),
/* harmony export */   z: () => (/* binding */ findDeclaredVersions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62088);
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21767);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68304);
/* harmony import */ var _policy_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47687);






/**
 * Manifests that are looked for when none is named, the most telling one first. Of a contract file only a version of its
 * own counts here: what servers say of themselves is often the version of an SDK.
 */
const MANIFESTS = ["server.json", "package.json", "mcp-contract.json"];
/** The manifests of the candidate that {@link findDeclaredVersions} may read, by their path from the directory. */
function manifestsOf({ declaredVersion }) {
    const asked = (declaredVersion ?? "").trim();
    if (asked === "")
        return MANIFESTS;
    return asked.endsWith(".json") ? [asked] : [];
}
/**
 * Finds the versions that a change declares. `undefined` = no version check: none asked for, or no manifest that both
 * sides have. Throws a ConfigurationError when what was asked for cannot be found, or when the candidate's manifest has lost
 * the version that the baseline's declares: a check that a change could switch off would be none.
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
        return await namedVersions(asked, query);
    if (asked !== "")
        return await candidateVersion(asked, query);
    for (const manifest of MANIFESTS) {
        const found = await manifestVersions(manifest, query, { asked: false });
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
        const baseline = versionIn(await query.readBaseline?.(manifest), { asked: false });
        if (baseline.version !== undefined)
            return { baseline: baseline.version, candidate, source: `declared-version and the baseline's ${manifest}` };
    }
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`declared-version: ${asked} is the candidate's version, and the baseline's was not found in ${MANIFESTS.join(", ")}. Write both as <baseline>..${asked}, or leave declared-version out.`);
}
async function namedVersions(path, query) {
    const found = await manifestVersions(path, query, { asked: true });
    if (found !== undefined)
        return found;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`declared-version: no version was found in ${path} of the baseline. Name a JSON file with a version that both sides have, write both versions as 1.4.0..2.0.0, or leave declared-version out.`);
}
/** The versions in a manifest of both sides; `undefined` when the baseline's declares none, or ours is not there at all. */
async function manifestVersions(path, query, mode) {
    const text = await candidateText(path, query, mode);
    if (text === undefined)
        return undefined;
    const candidate = versionIn(text, mode);
    const baseline = versionIn(await query.readBaseline?.(path), mode);
    if (candidate.version === undefined && (mode.asked || baseline.version !== undefined))
        throw versionLost(path, query, candidate.problem, baseline.version);
    if (candidate.version === undefined || baseline.version === undefined)
        return undefined;
    if ((0,semver__WEBPACK_IMPORTED_MODULE_2__.valid)(baseline.version) !== null && (0,semver__WEBPACK_IMPORTED_MODULE_2__.valid)(candidate.version) === null)
        throw versionLost(path, query, `has no semantic version at ${candidate.pointer}`, baseline.version);
    return {
        baseline: baseline.version,
        candidate: candidate.version,
        source: path,
        ...(candidate.pointer === SERVER_INFO_VERSION ? { pointer: SERVER_INFO_VERSION } : {}),
    };
}
async function candidateText(path, query, { asked }) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(query.directory, path), "utf8");
    }
    catch (error) {
        const code = (0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .v)(error) ?? String(error);
        if (!asked && code === "ENOENT")
            return undefined;
        const problem = code === "ENOENT" ? "is not there" : `cannot be read (${code})`;
        const declared = asked ? undefined : versionIn(await query.readBaseline?.(path), { asked }).version;
        if (!asked && declared === undefined)
            return undefined;
        throw versionLost(path, query, problem, declared);
    }
}
function versionLost(path, query, problem, baseline) {
    const lost = baseline === undefined ? "" : `, while the baseline's declares ${baseline}`;
    const otherwise = (query.declaredVersion ?? "") === "" ? "say declared-version: none for no check" : "leave declared-version out";
    return new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`declared-version: ${path} in ${query.directory} ${problem}${lost}. Mend the file, write both versions as 1.4.0..2.0.0, or ${otherwise}.`);
}
function checked(version, asked) {
    if ((0,semver__WEBPACK_IMPORTED_MODULE_2__.valid)(version) !== null)
        return version;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`declared-version: "${asked}" is neither a semantic version, a range 1.4.0..2.0.0, the path of a JSON manifest, server-info nor none.`);
}
const SERVER_INFO_VERSION = "/serverInfo/version";
/** The version in a manifest; that in the `serverInfo` of a contract file only when the file is asked for. */
function versionIn(text, { asked }) {
    if (text === undefined)
        return { problem: "is not there" };
    const manifest = parsed(text);
    if (manifest === undefined)
        return { problem: "is no JSON object" };
    const version = (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringMember */ .sk)(manifest, "version");
    if (version !== undefined)
        return { version, pointer: "/version" };
    const ofServer = asked ? (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringMember */ .sk)((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectMember */ .wX)(manifest, "serverInfo") ?? {}, "version") : undefined;
    if (ofServer !== undefined)
        return { version: ofServer, pointer: SERVER_INFO_VERSION };
    return { problem: "has no text at /version" };
}
function parsed(text) {
    try {
        const manifest = JSON.parse(text);
        return (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(manifest) ? manifest : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8810:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ commentOnPull)
/* harmony export */ });
/* harmony import */ var _github_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12344);
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68146);
/* harmony import */ var _github_pull_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93416);
/* harmony import */ var _github_sticky_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51225);




/**
 * Writes the gate's comment on the pull request. Whatever happens here is
 * told in the log and changes nothing else: a decision does not depend on whether people could be told.
 */
async function commentOnPull(comment, request) {
    const { wanted, context, github, log } = request;
    if (!wanted || context.pullNumber === undefined)
        return { state: "unwanted", url: null };
    if (github === undefined) {
        log.notice("The comment was skipped, since github-token is empty. The job summary holds the report.");
        return { state: "failed", url: null };
    }
    try {
        const { owner, name } = context.repository;
        const comments = (0,_github_pull_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .pullComments */ .O)(github, { owner, repository: name, number: context.pullNumber });
        const own = { runId: context.runId, runAttempt: context.runAttempt };
        const marker = {
            gate: request.gate ?? "contract",
            // No service has a slash in its name.
            key: request.service ?? `${context.workflow}/${context.job}`,
            ...(context.speaksFor === undefined ? own : { ...context.speaksFor, by: own }),
            headSha: context.headSha,
        };
        const text = comment.render((0,_github_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .markerLine */ .B_)(marker).length + 1);
        const outcome = await (0,_github_sticky_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .writeStickyComment */ .I)(comments, { marker, text, worthCreating: comment.worthCreating });
        return { state: outcome.state, url: told(outcome, log) };
    }
    catch (error) {
        tellFailure(error, request);
        return { state: "failed", url: null };
    }
}
function told(outcome, log) {
    switch (outcome.state) {
        case "created":
        case "updated":
            log.info(`The comment was ${outcome.state}${outcome.url === null ? "." : `: ${outcome.url}`}`);
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
    if (!(0,_github_github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPermissionDenied */ .T)(error)) {
        log.warning(`The comment could not be written: ${message}. The decision stands; the job summary holds the report.`);
    }
    else if (context.fork && context.speaksFor === undefined) {
        log.notice("The comment was skipped: a pull request from a fork has a read-only token. The job summary holds the report.");
    }
    else {
        log.warning(`The comment was skipped: the token may not write it (${message}). Give the job \`permissions: pull-requests: write\`; ` +
            "pull requests of Dependabot have a read-only token. The job summary holds the report.");
    }
}


/***/ }),

/***/ 86095:
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
// EXTERNAL MODULE: ./.build/shared/mcp/capture.js + 9 modules
var capture = __webpack_require__(31936);
// EXTERNAL MODULE: ./.build/shared/mcp/target.js
var mcp_target = __webpack_require__(82472);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/policy/policy.js + 10 modules
var policy_policy = __webpack_require__(42717);
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
const TITLES = { breaking: "Breaking change", risky: "Risky change", review: "To review" };
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

// EXTERNAL MODULE: ./.build/shared/report/markdown.js + 7 modules
var markdown = __webpack_require__(67025);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/shared/github/github-error.js
var github_error = __webpack_require__(68146);
;// CONCATENATED MODULE: ./.build/shared/gates/workspace-path.js

/** A path from the root of the repository with slashes; `undefined` for one outside of the workspace. */
function workspacePath(path, { directory }) {
    const fromRoot = (0,external_node_path_.relative)(directory, path);
    return (0,external_node_path_.isAbsolute)(fromRoot) || fromRoot.split(external_node_path_.sep)[0] === ".." ? undefined : fromRoot.split(external_node_path_.sep).join("/");
}

;// CONCATENATED MODULE: ./.build/shared/gates/base-contract.js






/**
 * What a `base:` baseline is read from: the commit under the change, through GitHub's API, so that nothing needs to be checked out.
 * It is the commit whose policy judges, or the default branch where an event has none. `undefined` for every other baseline.
 * Throws a ConfigurationError without a token.
 */
function baseFilesFor(request) {
    const { github, job } = request;
    const baseline = request.baseline.trim();
    if (!baseline.startsWith("base:"))
        return undefined;
    if (github === undefined) {
        throw new configuration_error/* ConfigurationError */.j1(`baseline: without github-token ${baseline} cannot be read: leave github-token as it is by default, in a job with ` +
            "`permissions: contents: read`, or name a target that needs none.");
    }
    return { root: job.directory, read: async (path) => await fileAtBase(path, { ...request, github }) };
}
async function fileAtBase(written, { context, github, job, directory }) {
    const inWorkspace = (0,external_node_path_.resolve)(written.startsWith("./") ? directory : job.directory, written);
    const path = workspacePath(inWorkspace, job);
    if (path === undefined) {
        return {
            problem: "the working directory is outside of the workspace",
            next: "write the path from the root of the repository",
        };
    }
    const commit = context.policyRef ?? "the default branch";
    try {
        const found = await (0,repository_files/* readRepositoryFile */.tz)(github, context.repository, { path, ref: context.policyRef });
        if (found === undefined)
            return await noContractYet({ path, commit, inWorkspace });
        if ("bytes" in found)
            return found;
        return { problem: `${path} is ${found.instead} at ${commit}`, next: "name a contract file" };
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y))
            throw error;
        const problem = `GitHub does not give out ${path} at ${commit} (${error.message})`;
        return { problem, next: (0,repository_files/* permissionThatReads */.gj)(error) ?? "run the job again", cause: error };
    }
}
/** A change that brings the first contract is told so: it has done all that it can. */
async function noContractYet(place) {
    const { path, commit, inWorkspace } = place;
    const problem = `there is no file ${path} at ${commit}, the commit under the change`;
    const brings = await (0,promises_.stat)(inWorkspace).then((found) => found.isFile(), () => false);
    const next = brings
        ? "this change brings the first one: merge it without this check, and the next change is compared with it"
        : `write the first one with \`mcp-gates snapshot <target> -o ${path}\` and commit it, or correct the path, which counts from the root of the repository`;
    return { problem, next };
}

// EXTERNAL MODULE: ./.build/shared/gates/capture-limits.js
var capture_limits = __webpack_require__(75028);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./.build/shared/github/ended-run.js


const workflowRunEvent = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr().positive(),
        run_attempt: schemas/* int */.Whr().positive(),
        event: schemas/* string */.YjP().min(1),
        head_sha: github_event/* commitId */.xk,
        head_branch: schemas/* string */.YjP().min(1).nullish(),
        // The repository of a fork may be deleted meanwhile.
        head_repository: schemas/* object */.Ikc({
            id: schemas/* int */.Whr().positive(),
            owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }),
        })
            .nullish(),
    }),
});
/** Reads the run from the text of the event file of `workflow_run`. Throws a ConfigurationError when it is not what GitHub writes. */
function readEndedRun(eventText) {
    const { workflow_run: run } = (0,github_event/* accept */.Ju)(workflowRunEvent, (0,github_event/* eventJson */.T$)(eventText), "the event file of workflow_run");
    const { head_branch: name, head_repository: repository } = run;
    return {
        id: run.id,
        attempt: run.run_attempt,
        event: run.event,
        headSha: run.head_sha,
        branch: !name || !repository ? undefined : { name, owner: repository.owner.login, repositoryId: repository.id },
    };
}

;// CONCATENATED MODULE: ./.build/shared/github/pull-of-run.js




const repository = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
const pullsReply = schemas/* array */.YOg(schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: github_event/* commitId */.xk, repo: repository.nullable() }),
    base: schemas/* object */.Ikc({ sha: github_event/* commitId */.xk, repo: repository }),
}));
const PULLS_PER_PAGE = 100;
/** More open pull requests from one branch are no accident. */
const MOST_PAGES = 5;
/**
 * Finds the open pull request for which a run of the event `pull_request` ran, by the branch, the repository and the commit that
 * GitHub tells of the run: of a fork's run the event names no pull request, and what such a run has left proves nothing. Newer commits
 * or a closed pull request mean that there is none. Throws a ConfigurationError where several have this commit and where the token may
 * not list them, else an Error with GitHub's words.
 */
async function pullOfRun(call, place, run) {
    const { branch } = run;
    if (branch === undefined)
        return { none: "the branch of its pull request is gone" };
    const head = `${branch.owner}:${branch.name}`;
    // GitHub reads a filter that it does not understand as none.
    const listed = await openPulls(call, place, head);
    const fromBranch = listed.filter((pull) => pull.head.ref === branch.name && pull.head.repo?.id === branch.repositoryId);
    const [found, ...more] = fromBranch.filter((pull) => pull.head.sha === run.headSha);
    if (found === undefined)
        return { none: whyNone(run, fromBranch) };
    if (more.length > 0) {
        const named = [found, ...more].map(({ number }) => `#${number}`).join(", ");
        throw new configuration_error/* ConfigurationError */.j1(`The run ${run.id} cannot be told to one pull request: ${named} are open with the commit ${run.headSha} of ${head}. ` +
            "Close all but one, or read the report in the job summary of the run.");
    }
    const { number, base } = found;
    const fork = branch.repositoryId !== base.repo.id;
    return { pull: { number, fork, baseSha: base.sha, headSha: run.headSha } };
}
async function openPulls(call, { owner, name }, head) {
    const all = [];
    try {
        for (let page = 1; page <= MOST_PAGES; page++) {
            const { data, nextPage } = await call("GET /repos/{owner}/{repo}/pulls", { owner, repo: name, state: "open", head, per_page: PULLS_PER_PAGE, page }, { reply: pullsReply });
            all.push(...data);
            if (!nextPage)
                return all;
        }
    }
    catch (error) {
        throw error instanceof github_error/* GitHubError */.y ? unlisted(error, head) : error;
    }
    throw new configuration_error/* ConfigurationError */.j1(`More than ${MOST_PAGES * PULLS_PER_PAGE} pull requests from ${head} are open: close some.`);
}
function unlisted(error, head) {
    const what = `The pull requests from ${head} cannot be listed: ${error.message}.`;
    if (!(0,github_error/* isPermissionDenied */.T)(error) && error.status !== 401 && error.status !== 404)
        return new Error(`${what} Run the job again.`, { cause: error });
    return new configuration_error/* ConfigurationError */.j1(`${what} Give the job \`permissions: pull-requests: write\`, which the comment needs too.`, { cause: error });
}
function whyNone({ headSha }, fromBranch) {
    const [newer] = fromBranch;
    if (newer === undefined)
        return "its pull request is no longer open";
    return `its pull request #${newer.number} has moved on from ${headSha.slice(0, 12)} to ${newer.head.sha.slice(0, 12)}, whose own run will tell`;
}

;// CONCATENATED MODULE: ./.build/shared/gates/change-of-run.js



/**
 * The context of the change that a run judges. For `workflow_run` after a run of `pull_request` it is that of the pull request, found
 * through GitHub's API, and the run speaks for the one that ended; for all other runs it stays as it is. `undefined` = the pull request
 * is closed or has moved on, so that there is nothing to judge and no comment to overwrite, which a notice says. Throws a
 * ConfigurationError for what the user can put right, else an Error with GitHub's words.
 */
async function contextOfChange(context, { eventText, github, log, }) {
    if (context.event !== "workflow_run")
        return context;
    const ended = readEndedRun(eventText);
    if (ended.event !== "pull_request")
        return context;
    if (github === undefined) {
        throw new configuration_error/* ConfigurationError */.j1(`github-token: without it the pull request of run ${ended.id} cannot be found: leave it as it is by default, in a job with ` +
            "`permissions: contents: read, pull-requests: write`.");
    }
    const found = await pullOfRun(github, context.repository, ended);
    if ("none" in found) {
        log.notice(`Nothing was judged for run ${ended.id}, attempt ${ended.attempt}: ${found.none}. A comment stays as it is.`);
        return undefined;
    }
    const { number, ...pull } = found.pull;
    log.info(`Run ${ended.id}, attempt ${ended.attempt}, was for pull request #${number}.`);
    const speaksFor = { runId: ended.id, runAttempt: ended.attempt };
    return { ...context, ...pull, pullNumber: number, policyRef: pull.baseSha, speaksFor };
}

// EXTERNAL MODULE: ./.build/shared/gates/contract-gate.js + 8 modules
var contract_gate = __webpack_require__(12103);
// EXTERNAL MODULE: ./.build/shared/gates/declared-version.js
var declared_version = __webpack_require__(48094);
// EXTERNAL MODULE: ./.build/shared/mcp/budget.js
var budget = __webpack_require__(22944);
// EXTERNAL MODULE: ./.build/shared/mcp/side.js
var mcp_side = __webpack_require__(89834);
// EXTERNAL MODULE: ./.build/shared/gates/committed-contract.js
var committed_contract = __webpack_require__(17601);
;// CONCATENATED MODULE: ./.build/shared/gates/files-of-change.js









/** The manifests of a change, before they are read. Throws as {@link checkContractsOfChange}. */
async function checkManifestsOfChange(query, surroundings) {
    for (const source of (0,declared_version/* manifestsOf */.o)(query)) {
        await checkFile({ input: "declared-version", source, path: (0,external_node_path_.join)(query.directory, source) }, surroundings);
    }
}
/**
 * Holds the contracts of a change against what a run that speaks for its own run may read: regular files of bounded length, below
 * the workspace or the runner's folder for temporary files, with no symbolic link on the way, which could lead to what this job
 * alone may see. A file that is not there is told by its reader. Nothing of the change may be started either: this job has a token
 * that writes. Throws a CaptureError for a file, and a ConfigurationError for a candidate that would be started and for a file elsewhere.
 */
async function checkContractsOfChange(request, surroundings) {
    const { candidate } = request;
    const target = (0,capture/* targetOf */.$r)(candidate, "candidate");
    if (target.kind === "stdio") {
        throw new configuration_error/* ConfigurationError */.j1("candidate: under workflow_run nothing is started with `stdio:`, since code of the pull request would run beside a token that " +
            "writes. Capture the candidate in the pull request's own run, and name the contract file that this run has left.");
    }
    if (target.kind === "file") {
        const path = (0,mcp_target/* resolveFile */.xq)(target.path, candidate.directory);
        await checkFile({ input: "candidate", source: target.path, path }, surroundings);
    }
    if (candidate.legacy !== undefined) {
        const path = (0,mcp_target/* resolveFile */.xq)(candidate.legacy, candidate.directory);
        await checkFile({ input: "candidate-legacy", source: candidate.legacy, path }, surroundings);
    }
    const committed = await (0,committed_contract/* committedFile */.f)(request);
    if (committed === undefined)
        return;
    const { path: source, root } = committed;
    await checkFile({ input: "contract-file", source, path: (0,external_node_path_.resolve)(root, source) }, surroundings);
}
async function checkFile(file, { job, limits }) {
    const roots = [job.directory, job.environment.RUNNER_TEMP ?? job.directory].map((folder) => (0,external_node_path_.resolve)(folder));
    const root = roots.find((folder) => isBelow(file.path, folder));
    if (root === undefined) {
        throw new configuration_error/* ConfigurationError */.j1(`${file.input}: ${file.source} is outside of the workspace and of RUNNER_TEMP, where alone files of a change are read under workflow_run: put it there.`);
    }
    let at = root;
    for (const name of (0,external_node_path_.relative)(root, file.path).split(external_node_path_.sep)) {
        at = (0,external_node_path_.join)(at, name);
        const found = await (0,promises_.lstat)(at).catch(() => undefined);
        if (found === undefined)
            return;
        if (found.isSymbolicLink())
            throw refused(file, at === file.path ? "it is a symbolic link" : "a folder on the way to it is a symbolic link");
        if (at !== file.path)
            continue;
        if (!found.isFile())
            throw refused(file, found.isDirectory() ? "it is a folder" : "it is no regular file");
        const most = limits.bytes ?? budget/* DEFAULT_LIMITS */.dR.bytes;
        if (found.size > most)
            throw refused(file, `it is larger than ${most} bytes`);
    }
}
function isBelow(path, folder) {
    const from = (0,external_node_path_.relative)(folder, path);
    return from !== "" && !(0,external_node_path_.isAbsolute)(from) && from.split(external_node_path_.sep)[0] !== "..";
}
function refused({ input, source }, problem) {
    const side = { name: input.startsWith("candidate") ? "candidate" : undefined, source, secrets: [] };
    const next = "the run of the pull request has left it so, and under workflow_run no other than regular files of a bounded length are read";
    return (0,mcp_side/* sideError */.QD)(side, "document", { problem, next });
}

// EXTERNAL MODULE: ./.build/shared/gates/job.js
var gates_job = __webpack_require__(50162);
// EXTERNAL MODULE: ./.build/shared/contract/acknowledge.js
var acknowledge = __webpack_require__(3201);
// EXTERNAL MODULE: ./.build/shared/policy/acknowledgements.js
var acknowledgements = __webpack_require__(48540);
;// CONCATENATED MODULE: ./.build/shared/gates/pull-request-acknowledgements.js



/**
 * What the team answers for: the records of the policy, and those of the file beside it at the same commit. Asked for the commit
 * under the change, so that a pull request cannot acknowledge what it breaks, and for that of the change only where the stricter
 * of both holds. Throws a ConfigurationError for records that are not
 * valid and for a file that GitHub does not give out; only a file that is certain not to exist means none. `undefined` =
 * there are none.
 */
async function loadAcknowledgementsAt(request) {
    const { policy, policyPlace, ref, context, github, today, log } = request;
    if (github === undefined) {
        log.info("No acknowledgements were read, since github-token is empty.");
        return undefined;
    }
    const read = (0,repository_files/* repositoryFiles */.gF)(github, context.repository);
    const source = { kind: "repository", path: acknowledge/* ACKNOWLEDGEMENTS_PATH */.G5, ref, read };
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

// EXTERNAL MODULE: ./.build/shared/gates/pull-request-comment.js
var pull_request_comment = __webpack_require__(8810);
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
    comment: null,
    "comment-url": null,
};
/** The outputs when there was nothing to judge. */
const NOTHING_JUDGED = { ...NOTHING_KNOWN, decision: null };
/** The outputs of a report, with the paths of its files and what became of its comment. */
function outputsOf(report, files, comment) {
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
        comment: comment.state,
        "comment-url": comment.url,
    };
}

// EXTERNAL MODULE: ./.build/shared/gates/pull-request-policy.js + 4 modules
var pull_request_policy = __webpack_require__(29812);
// EXTERNAL MODULE: ./.build/shared/report/json.js + 6 modules
var json = __webpack_require__(57095);
// EXTERNAL MODULE: ./.build/shared/report/replayable-calls.js
var replayable_calls = __webpack_require__(2206);
// EXTERNAL MODULE: ./.build/shared/report/sarif.js
var sarif = __webpack_require__(40620);
// EXTERNAL MODULE: ./.build/shared/gates/report-files.js
var report_files = __webpack_require__(51933);
;// CONCATENATED MODULE: ./.build/shared/gates/pull-request-reports.js







/** Two gates of one job keep their reports apart by the service's name. */
function reportStem({ service }) {
    return service ?? "contract";
}
/** Removes what an earlier run left in the place of this one's reports. Throws a ConfigurationError as {@link removeReportFiles}. */
async function removeReports(place) {
    const { job, inputs } = place;
    const from = (path) => path === undefined ? undefined : (0,external_node_path_.resolve)(job.directory, inputs.workingDirectory, path);
    await (0,report_files/* removeReportFiles */.S)((0,external_node_path_.resolve)(job.directory, inputs.reportDir), Object.values(reportNames(place)), {
        baseline: from(filePath(inputs.baseline)),
        candidate: from(filePath(inputs.candidate)),
        "recorded calls": from(inputs.usage),
    });
}
/** Writes all reports and gives their paths. Throws a ConfigurationError when the folder cannot take them. */
async function writeReports(report, place, { rulesUrl, artifact }) {
    const names = reportNames(place);
    const links = rulesUrl === undefined ? {} : { rulesUrl };
    return await (0,report_files/* writeReportFiles */.t)((0,external_node_path_.resolve)(place.job.directory, place.inputs.reportDir), {
        json: { file: names.json, text: (0,json.renderJson)(report) },
        markdown: { file: names.markdown, text: (0,markdown.renderMarkdown)(report, { limit: Number.MAX_SAFE_INTEGER, ...links }).text },
        sarif: {
            file: names.sarif,
            text: (0,sarif.renderSarif)(report, { ...links, ...(artifact === undefined ? {} : { artifact }) }),
        },
        witnesses: { file: names.witnesses, text: (0,replayable_calls/* renderReplayableCalls */.F)(report) },
    });
}
function reportNames(place) {
    const stem = reportStem(place);
    return {
        json: `${stem}.json`,
        markdown: `${stem}.md`,
        sarif: `${stem}.sarif`,
        witnesses: `${stem}-witnesses.json`,
    };
}
/** The path of a target that is a file; one that cannot be used is told when it is captured. */
function filePath(text) {
    try {
        const target = (0,mcp_target/* parseTarget */.hu)(text);
        return target.kind === "file" ? target.path : undefined;
    }
    catch {
        return undefined;
    }
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

;// CONCATENATED MODULE: ./.build/shared/gates/pull-request-gate.js
























/**
 * The contract gate as a step of a workflow: judges the candidate by the policy of the base, and tells people by summary,
 * annotations, report files and one comment on the pull request. Throws a ConfigurationError for what the user can put
 * right, and an error for a policy that cannot be read; a side that cannot be obtained is the decision `unknown`.
 */
async function judgePullRequest(inputs, job) {
    const eventText = await (0,gates_job/* readEvent */.j_)(job, "mcp-gates diff");
    const run = (0,github_event/* readRunContext */.$p)(eventText, job.environment);
    const github = await (0,gates_job/* connectJob */._I)(inputs.githubToken, job);
    // Nothing of an earlier run stays, however this one ends; the name of the service may stand in the policy alone.
    if (inputs.service !== undefined)
        await removeReports({ inputs, job, service: inputs.service });
    const context = await contextOfChange(run, { eventText, github, log: job.log });
    if (context === undefined)
        return { outputs: NOTHING_JUDGED };
    const judging = await (0,pull_request_policy/* loadJudgingPolicy */.n$)({
        path: inputs.policyPath,
        repository: inputs.policyRepo,
        context,
        github,
        log: job.log,
    });
    const { policy } = judging;
    const setting = { inputs, job, context, github, policy, judging, service: inputs.service ?? policy.service };
    await removeReports(setting);
    const outcome = await reportOrError(setting);
    return outcome instanceof capture/* CaptureError */.$3 ? await tellUnobtained(outcome, setting) : await tell(outcome, setting);
}
async function gateRequest(setting) {
    const { inputs, job, context, judging, service } = setting;
    const today = todayOf(setting);
    const directory = await (0,gates_job/* workingDirectory */.p7)(inputs.workingDirectory, job);
    const limits = (0,capture_limits/* captureLimitsOf */.u)(judging.policy);
    const isForeign = context.speaksFor !== undefined;
    if (isForeign)
        await checkManifestsOfChange({ declaredVersion: inputs.declaredVersion, directory }, { job, limits });
    const declaredVersions = await (0,declared_version/* findDeclaredVersions */.z)({
        directory,
        ...defined({ declaredVersion: inputs.declaredVersion, readBaseline: baselineFiles(directory, setting) }),
    });
    const request = {
        today,
        ...sidesOf(setting, directory),
        ...defined({
            service,
            interruption: job.interruption,
            earlier: earlierContracts(setting, directory),
            limits,
            declaredVersions,
            contractFile: inputs.contractFile,
            edited: await editedPolicy(setting, directory),
        }),
        ...(await judgingRules(setting, { ...judging, ref: context.policyRef, directory })),
    };
    if (isForeign)
        await checkContractsOfChange(request, { job, limits });
    return request;
}
function sidesOf(setting, directory) {
    const { inputs } = setting;
    const { baseline, baselineHeaders, baselineEnvironment, candidateHeaders, candidateEnvironment } = inputs;
    const base = baseFilesFor({ ...setting, baseline, directory });
    return {
        baseline: {
            target: baseline,
            directory,
            ...defined({ headers: baselineHeaders, environment: baselineEnvironment, base, legacy: inputs.baselineLegacy }),
        },
        candidate: {
            target: inputs.candidate,
            directory,
            ...defined({ headers: candidateHeaders, environment: candidateEnvironment, legacy: inputs.candidateLegacy }),
        },
    };
}
/** The rules of the change's own policy, where it edits it. */
async function editedPolicy(setting, directory) {
    const { edit } = setting.judging;
    if (edit === undefined)
        return undefined;
    const { base, head, relaxes } = edit;
    const rules = await judgingRules(setting, { ...edit, ref: setting.context.headSha, directory });
    return { base, head, relaxes, rules };
}
/** How one version of the policy judges. Inputs win over it: what stands in the workflow stands nearer to the run. */
async function judgingRules(setting, version) {
    const { inputs, job } = setting;
    const { policy, place, ref, directory } = version;
    const acknowledgements = await loadAcknowledgementsAt({
        ...setting,
        policy,
        policyPlace: place,
        ref,
        today: todayOf(setting),
        log: job.log,
    });
    return defined({
        callers: inputs.callers ?? policy.contract?.callers,
        readers: inputs.readers ?? policy.contract?.readers,
        formats: inputs.formats ?? policy.contract?.formats,
        failOn: inputs.failOn ?? policy.contract?.["fail-on"],
        severities: policy.contract?.severities,
        dynamicResources: policy.contract?.["dynamic-resources"],
        contextBudget: (0,policy_policy/* contextBudgetOf */.U$)(policy),
        acknowledgements,
        declarations: (0,policy_policy/* declarationsOf */.RK)(policy),
        portability: policy.portability,
        usage: recordedCalls(inputs.usage, policy, directory),
    });
}
/** Today as YYYY-MM-DD in UTC. */
function todayOf({ job }) {
    return job.now.toISOString().slice(0, 10);
}
/** Where to look for earlier contracts, if anywhere. */
function earlierContracts({ inputs, job }, directory) {
    const { againstAll: against, againstLast: last, againstDays: days } = inputs;
    if (against !== undefined)
        return { against, last, days, directory, now: job.now };
    if (last === undefined && days === undefined)
        return undefined;
    const named = last === undefined ? "against-days" : "against-last";
    throw new configuration_error/* ConfigurationError */.j1(`${named} says how many earlier contracts count; say where they are with against-all, or leave it out.`);
}
/** What recorded calls may change is the policy's word. */
function recordedCalls(name, policy, directory) {
    if (name === undefined)
        return undefined;
    return { recordings: [{ name, path: (0,external_node_path_.resolve)(directory, name) }], policy: policy.usage ?? {} };
}
/** Reads the base commit's copy of a file by its path from a folder of the workspace; absent where there is no way to it. */
function baselineFiles(directory, { context, github, job }) {
    if (github === undefined || context.baseSha === undefined)
        return undefined;
    const read = (0,repository_files/* repositoryFiles */.gF)(github, context.repository);
    return async (path) => {
        const inRepository = workspacePath((0,external_node_path_.resolve)(directory, path), job);
        return inRepository === undefined ? undefined : await read(inRepository, context.baseSha);
    };
}
async function reportOrError(setting) {
    const { log } = setting.job;
    try {
        return await (0,contract_gate/* runContractGate */.P)({ ...(await gateRequest(setting)), onProgress: (step) => log.info(step) });
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
    const files = await writeReports(report, setting, defined({ rulesUrl, artifact: candidateFile(setting) }));
    const fullReport = `The file \`${reportStem(setting)}.md\` in the report folder holds all of them.`;
    await (0,gates_job/* summarize */.eh)(job, (0,markdown.renderMarkdown)(report, { ...limits/* STEP_SUMMARY_LIMIT */.CG, ...defined({ rulesUrl }), fullReport }).text);
    for (const annotation of annotationsOf(report))
        job.log.annotate(annotation);
    const comment = reportComment(report, { runUrl: runUrlOf(setting), ...defined({ rulesUrl }) });
    const written = await (0,pull_request_comment/* commentOnPull */.i)(comment, { ...setting, wanted: wantsComment(setting), log: job.log });
    const outputs = outputsOf(report, files, written);
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
    const written = await (0,pull_request_comment/* commentOnPull */.i)(comment, { ...setting, wanted: wantsComment(setting), log: job.log });
    return { outputs: { ...NOTHING_KNOWN, comment: written.state, "comment-url": written.url }, failure: error.message };
}
function wantsComment({ inputs, policy }) {
    return inputs.comment ?? policy.contract?.comment ?? true;
}
/** The candidate's file from the root of the repository, where code scanning shows results; only when it is one. */
function candidateFile({ inputs, job }) {
    const target = (0,mcp_target/* parseTarget */.hu)(inputs.candidate);
    if (target.kind !== "file")
        return undefined;
    return workspacePath((0,external_node_path_.resolve)(job.directory, inputs.workingDirectory, target.path), job);
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

/***/ 51933:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ removeReportFiles),
/* harmony export */   t: () => (/* binding */ writeReportFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68304);
/* harmony import */ var _policy_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47687);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60204);






/**
 * Removes the reports that an earlier run left under the names that this one is to use: a run that ends early must not leave
 * them for whoever collects the folder. Throws a ConfigurationError when one of them cannot be removed, or is what the run is to
 * read (`read`, absolute paths by what they are called): a report never takes the place of a contract.
 */
async function removeReportFiles(directory, files, read = {}) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory);
    for (const path of files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, file))) {
        const taken = Object.entries(read).find(([, other]) => other === path);
        if (taken !== undefined) {
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`The report ${path} would take the place of the ${taken[0]}: name another report-dir, or another service.`);
        }
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
        }
        catch (error) {
            throw unwritable(folder, error);
        }
    }
}
/**
 * Writes files into a folder, which is made when it does not exist: each appears whole or not at all, and none stays half
 * written when one fails or the process ends meanwhile. Gives their absolute paths by name. Throws a ConfigurationError when the folder cannot take them.
 */
async function writeReportFiles(directory, texts) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory);
    const files = Object.keys(texts).map((name) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, texts[name].file);
        return { name, path, text: texts[name].text, draft: `${path}.${process.pid}.part` };
    });
    const begun = [];
    const discard = () => {
        for (const draft of begun)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
    };
    process.on("exit", discard);
    try {
        await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(folder);
        for (const { draft, text } of files) {
            begun.push(draft);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, text);
        }
        for (const { draft, path } of files)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        discard();
        throw unwritable(folder, error);
    }
    finally {
        process.off("exit", discard);
    }
    return Object.fromEntries(files.map(({ name, path }) => [name, path]));
}
function unwritable(folder, cause) {
    const reason = (0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .v)(cause) ?? String(cause);
    return new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`The reports cannot be written to ${folder} (${reason}): name another report-dir.`, {
        cause,
    });
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

/***/ 72238:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ minimumHealthy),
/* harmony export */   g6: () => (/* binding */ eraChoice),
/* harmony export */   sk: () => (/* binding */ ERA_CHOICES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

const ERA_CHOICES = ["auto", "modern", "legacy"];
/** `auto`, `modern`, `legacy`, or one revision of the protocol. Not a union, which would speak of the revision alone. */
const eraChoice = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(new RegExp(`^(?:${ERA_CHOICES.join("|")}|\\d{4}-\\d{2}-\\d{2})$`), "must be auto, modern, legacy or a revision such as 2026-07-28");
/** `2`, or a share such as `50%`. */
const minimumHealthy = zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()
    .transform((value, issues) => {
    if (typeof value === "number" && Number.isInteger(value) && value >= 0)
        return { count: value };
    const share = typeof value === "string" ? /^(\d{1,3})\s*%$/.exec(value.trim())?.[1] : undefined;
    if (share !== undefined && Number(share) <= 100)
        return { share: Number(share) / 100 };
    if (typeof value === "string" && /^\d+$/.test(value.trim()))
        return { count: Number(value) };
    issues.addIssue({ code: "custom", message: `${JSON.stringify(value)} is no count and no share such as 50%` });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
})
    .meta({
    anyOf: [
        { type: "integer", minimum: 0 },
        { type: "string", pattern: "^\\s*(\\d{1,3}\\s*%|\\d+)\\s*$" },
    ],
});


/***/ }),

/***/ 12129:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ MOST_MEGABYTES)
/* harmony export */ });
/** Megabytes that all answers of one probe may have, at most: what they cost in memory is several times as much. */
const MOST_MEGABYTES = 256;


/***/ }),

/***/ 52365:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ probeTargetSchema),
/* harmony export */   S: () => (/* binding */ TARGET_LABELS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, "must not be empty");
/** What tells targets of one service apart. */
const TARGET_LABELS = ["region", "zone", "replica", "colour", "environment"];
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
const probeTargetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY((given) => (typeof given === "string" ? { target: given } : given), target)
    .meta({ type: ["string", "object"] });


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
    return [title, ...proofWords(change)].join(" ");
}
/** As the text, in GitHub Flavored Markdown without HTML (SARIF 2.1.0, section 3.11.4.2). */
function markdownOf(change) {
    const value = (label, side) => side === null ? [] : [`- ${label}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .compact */ .oE)(side))}`];
    const place = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(change);
    const lines = [
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .capital */ .Nx)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectWords */ .oR)(change)))}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(change.message, 400))}${place === "" ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(place)})`}`,
        ...value("before", change.before),
        ...value("after", change.after),
        ...proofWords(change).map((text) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(text)}`),
        ...(0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .toldNotes */ .tS)(change).map((note) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(note, 200))}`),
    ];
    return lines.join("\n");
}
/** What shows the change, or why nothing does. */
function proofWords(change) {
    const [witness, undecided] = [(0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .witnessOf */ .XH)(change), (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .undecidedWords */ .JX)(change)];
    if (undecided !== null)
        return [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .capital */ .Nx)(undecided)}.`];
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
