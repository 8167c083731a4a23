export const id = 2861;
export const ids = [2861];
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

/***/ 29118:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ isSameRelease),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   l8: () => (/* binding */ RELEASE_NAMES),
/* harmony export */   tO: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/** What kind of change a deployment is, computed from what the environment serves now. */
const CHANGE_KINDS = ["schema", "infra", "config"];
/** The names by which a ticket may bind itself to a release. */
const RELEASE_NAMES = ["contract-digest", "schema-version", "image-digest"];
/** What the release is called by the given names; what is not known has no name. */
function namesOf(release, names) {
    const known = {
        "contract-digest": release.contractDigest,
        "schema-version": release.schemaVersion,
        "image-digest": release.imageDigest,
    };
    return names.flatMap((name) => known[name] || []);
}
/**
 * Whether two releases are the same pair of image and contract. A version does not count: people write it. Without a
 * contract digest on both sides nobody can tell, which is no.
 */
function isSameRelease(left, right) {
    if (left.contractDigest === undefined)
        return false;
    return left.contractDigest === right.contractDigest && left.imageDigest === right.imageDigest;
}


/***/ }),

/***/ 33817:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ connectPromotion),
/* harmony export */   i: () => (/* binding */ UnusablePolicy)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91741);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34044);
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68146);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68304);
/* harmony import */ var _policy_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9348);
/* harmony import */ var _promotion_ledgers_connect_ledger_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(61133);
/* harmony import */ var _commit_authors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31726);
/* harmony import */ var _input_name_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(617);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50162);
/* harmony import */ var _probe_credentials_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66508);
/* harmony import */ var _pull_request_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29812);
/* harmony import */ var _ticket_run_facts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28923);
/* harmony import */ var _ticket_subject_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32223);
/* harmony import */ var _gather_approvals_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99573);
/* harmony import */ var _gather_isolation_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5568);















/** Reads policy and event, and connects what the policy names. Throws a ConfigurationError for what the user can put right. */
async function connectPromotion(inputs, job, ports) {
    const context = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunContext */ .$p)(await (0,_job_js__WEBPACK_IMPORTED_MODULE_6__/* .readEvent */ .j_)(job, COMMAND), job.environment);
    const { githubToken: token } = inputs;
    if (token === undefined)
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1("github-token is empty: without it neither the policy nor the ledger can be read.");
    const signal = AbortSignal.timeout(inputs.timeoutSeconds * 1000);
    const apiUrl = job.environment.GITHUB_API_URL ?? "https://api.github.com";
    const github = await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connectGitHub */ .U)({ token, apiUrl, signal });
    const place = { path: inputs.policyPath, repository: inputs.policyRepo };
    const { policy, source } = await policyOf({ ...place, context, github, log: job.log });
    for (const secret of (0,_gather_isolation_js__WEBPACK_IMPORTED_MODULE_12__/* .isolationSecrets */ .c$)({ policy, variables: job.environment }))
        job.mask?.(secret);
    const service = (0,_ticket_subject_js__WEBPACK_IMPORTED_MODULE_10__/* .serviceOf */ .z5)(policy, { service: inputs.service, environment: inputs.environment ?? "" });
    const directory = await (0,_job_js__WEBPACK_IMPORTED_MODULE_6__/* .workingDirectory */ .p7)(inputs.workingDirectory, job);
    const { repository } = context;
    const serverUrl = job.environment.GITHUB_SERVER_URL ?? "https://github.com";
    const run = runOf(context, job, serverUrl);
    const { actors, ...words } = await (0,_ticket_run_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .startOfRun */ .D)(job, COMMAND);
    const surroundings = {
        policy,
        policySource: source,
        ledger: await (0,_promotion_ledgers_connect_ledger_js__WEBPACK_IMPORTED_MODULE_13__/* .connectLedger */ .Q)(policy.ledger ?? _policy_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_LEDGER */ ._Z, {
            directory: job.directory,
            github: { call: github, repository, defaultBranch: context.defaultBranch, serverUrl },
            log: job.log,
        }),
        run,
        runStartedAt: await (0,_gather_approvals_js__WEBPACK_IMPORTED_MODULE_11__/* .gatherRunCreation */ .k2)(github, {
            owner: repository.owner,
            name: repository.name,
            runId: context.runId,
        }),
        commit: context.headSha,
        hints: words,
        runActors: actors,
        commitsSince: async (since, head) => await commitsSince(github, { repository, since, head, log: job.log }),
        github: { call: github, repository, serverUrl, runId: context.runId },
        members: inputs.membersToken === undefined
            ? undefined
            : await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connectGitHub */ .U)({ token: inputs.membersToken, apiUrl, signal }),
        reach: {
            secrets: inputs,
            nameOf: _input_name_js__WEBPACK_IMPORTED_MODULE_14__/* .inputName */ .y,
            githubApiUrl: apiUrl,
            variables: job.environment,
            timeoutMilliseconds: inputs.timeoutSeconds * 1000,
        },
        probing: await probingOf(inputs, directory),
        directory,
        variables: job.environment,
        log: job.log,
        signal,
    };
    return { surroundings, service, context, github, job, ports };
}
/** There is no policy by which anything could be judged; the message says why. */
class UnusablePolicy extends _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1 {
}
async function policyOf(request) {
    try {
        return await (0,_pull_request_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .loadDeploymentPolicy */ .I$)(request);
    }
    catch (error) {
        if (!(error instanceof _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1))
            throw error;
        throw new UnusablePolicy(error.message, { cause: error });
    }
}
const COMMAND = "mcp-gates promote";
function runOf({ repository, runId, runAttempt }, { environment }, server) {
    const url = `${server}/${repository.owner}/${repository.name}/actions/runs/${runId}`;
    return { id: String(runId), attempt: runAttempt, url, actor: environment.GITHUB_ACTOR ?? "" };
}
/** What GitHub does not give is told as a warning and stays unknown, which lets nothing through. */
async function commitsSince(github, { repository, since, head, log, }) {
    try {
        const commits = await (0,_commit_authors_js__WEBPACK_IMPORTED_MODULE_5__/* .commitsOf */ .g)(github, { repository, base: since, head });
        if (commits === undefined)
            log.warning("There are too many commits to tell who wrote them.");
        return commits;
    }
    catch (error) {
        if (!(error instanceof _github_github_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y))
            throw error;
        log.warning(`The commits of the change cannot be read: ${error.message}.`);
        return undefined;
    }
}
async function probingOf(inputs, directory) {
    const { auth, token, clientId, clientSecret, clientKey, clientKeyAlgorithm, scope, issuer } = inputs;
    const { ca, clientCertificate, clientCertificateKey, clientCertificatePassphrase } = inputs;
    const credentials = { auth, token, clientId, clientSecret, clientKey, clientKeyAlgorithm, scope, issuer };
    const certificates = { ca, clientCertificate, clientCertificateKey, clientCertificatePassphrase };
    const place = { directory, nameOf: _input_name_js__WEBPACK_IMPORTED_MODULE_14__/* .inputName */ .y };
    return {
        headers: inputs.serverHeaders,
        // Some phases ask no server, and some environments have none.
        areHeadersFound: true,
        environment: inputs.serverEnvironment,
        authentication: await (0,_probe_credentials_js__WEBPACK_IMPORTED_MODULE_7__/* .readAuthentication */ .L)(credentials, place),
        tls: await (0,_probe_credentials_js__WEBPACK_IMPORTED_MODULE_7__/* .readTls */ .i)(certificates, place),
    };
}


/***/ }),

/***/ 8986:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   abandonUnfinished: () => (/* binding */ abandonUnfinished),
/* harmony export */   x: () => (/* binding */ finishJob)
/* harmony export */ });
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);
/* harmony import */ var _promotion_ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39843);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12322);
/* harmony import */ var _report_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11592);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50162);
/* harmony import */ var _connect_promotion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33817);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36164);
/* harmony import */ var _promote_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96772);








/** Writes what became of a deployment. */
async function finishJob(inputs, { surroundings, job, service }) {
    const { outcome, environment, deploymentId } = inputs;
    if (outcome === undefined)
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1("outcome: needed for the phase finish: success, failure, rolled-back, or abandoned.");
    const detail = (0,_report_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .onOneLine */ .GJ)(inputs.reason);
    const wish = { service, environment, deploymentId, outcome, detail };
    const record = await (0,_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .finishDeployment */ .j)(wish, surroundings);
    const sentence = `${service} to ${environment}: deployment ${record.id} has ended with ${outcome}${detail === "" ? "" : `: ${detail}`}.`;
    job.log.info((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeTerminal)(sentence));
    await (0,_job_js__WEBPACK_IMPORTED_MODULE_2__/* .summarize */ .eh)(job, `### ${outcome === "success" ? "✅" : "⚠️"} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(sentence)}\n`);
    const result = JSON.stringify({ service, environment, deploymentId: record.id, outcome, detail });
    return { outputs: { ..._promote_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_OUTPUTS */ .v, result, "deployment-id": record.id } };
}
/** The end of a job that has started a deployment and not finished it: it died, and nobody knows what became of it. */
async function abandonUnfinished(unfinished, inputs, job, ports) {
    const { surroundings } = await (0,_connect_promotion_js__WEBPACK_IMPORTED_MODULE_3__/* .connectPromotion */ .E)(inputs, job, ports);
    const { service, environment, deploymentId } = unfinished;
    const { records } = await surroundings.ledger.read({ service, environment });
    const record = records.find(({ id }) => id === deploymentId);
    if (record !== undefined && !(0,_promotion_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnderWay */ .gn)(record))
        return;
    const detail = "its job ended without finishing it";
    await (0,_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .finishDeployment */ .j)({ ...unfinished, outcome: "abandoned", detail }, surroundings);
    job.log.warning(`Deployment ${deploymentId} to ${environment} was never finished by this job: the ledger says abandoned. Where another job finishes it, give finish-in: later.`);
}


/***/ }),

/***/ 11451:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteJob: () => (/* binding */ promoteJob)
});

// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/promotion/ledger.js
var ledger = __webpack_require__(39843);
// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
// EXTERNAL MODULE: ./.build/shared/gates/job.js
var gates_job = __webpack_require__(50162);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./.build/shared/github/github-error.js
var github_error = __webpack_require__(68146);
// EXTERNAL MODULE: ./.build/shared/promotion/standing.js
var standing = __webpack_require__(90070);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/finish.js
var finish = __webpack_require__(36164);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/run-at-github.js
var run_at_github = __webpack_require__(42012);
;// CONCATENATED MODULE: ./.build/shared/gates/promotion/abandon.js







/**
 * What is under way in an environment, and whether its runs are over. Writes nothing. Throws a LedgerError when the ledger cannot be
 * read, or nobody can tell of a run at GitHub whether it is over.
 */
async function lookUnderWay(place, promotion) {
    const { ledger } = promotion.surroundings;
    const found = [];
    for (const record of (0,standing/* recordsUnderWay */.q6)(await ledger.read(place), undefined))
        found.push({ record, run: await runOf(record, promotion) });
    if (!found.some(({ run }) => run === "over"))
        return found;
    // A run may have finished its deployment and have ended since the ledger was read.
    const still = new Set((0,standing/* recordsUnderWay */.q6)(await ledger.read(place), undefined).map(({ id }) => id));
    return found.filter(({ record }) => still.has(record.id));
}
/**
 * Writes as abandoned what a run that is over left under way in an environment, and tells what is under way besides: a run that is
 * over finishes nothing any more. Throws a LedgerError when the ledger cannot be read or written.
 */
async function abandonDead(place, promotion) {
    const { surroundings, job } = promotion;
    const newest = (await surroundings.ledger.read(place)).records.at(-1);
    // Whoever said so may not have come to its end: the same again completes it.
    if (newest !== undefined && (0,finish/* endOf */.p)(newest) === "abandoned")
        await (0,finish/* finishDeployment */.j)({ ...place, deploymentId: newest.id, outcome: "abandoned", detail: "" }, surroundings);
    const found = await lookUnderWay(place, promotion);
    for (const { record, run } of found) {
        if (run !== "over")
            continue;
        const detail = whyDead(record);
        await (0,finish/* finishDeployment */.j)({ ...place, deploymentId: record.id, outcome: "abandoned", detail }, surroundings);
        job.log.warning((0,report_escape.escapeTerminal)(`Deployment ${record.id} to ${place.environment} is abandoned: ${detail}.`));
    }
    return found;
}
/** Why a deployment is abandoned, as a phrase. */
function whyDead({ run }) {
    return `run ${run.id} is over and did not finish it`;
}
const runReply = schemas/* object */.Ikc({ status: schemas/* string */.YjP().nullable() });
async function runOf(record, { surroundings, github, context }) {
    const number = surroundings.github === undefined ? undefined : (0,run_at_github/* runNumberAt */.m)(surroundings.github, record.run);
    // Of a run elsewhere GitHub knows nothing, not even that it is over.
    if (number === undefined)
        return "elsewhere";
    const { owner, name } = context.repository;
    try {
        const address = { owner, repo: name, run_id: number };
        const { data } = await github("GET /repos/{owner}/{repo}/actions/runs/{run_id}", address, { reply: runReply });
        return data.status === "completed" ? "over" : "goes-on";
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y))
            throw error;
        // A run that is deleted is over; of another answer nobody knows.
        if (error.status === 404)
            return "over";
        throw new ledger/* LedgerError */.oy(`Nobody can tell whether the run ${record.run.id} of deployment ${record.id} is over: ${error.message}. Run again; the job needs \`actions: read\`.`, { cause: error });
    }
}

// EXTERNAL MODULE: ./.build/shared/gates/promotion/promote-outputs.js
var promote_outputs = __webpack_require__(96772);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/waiting.js
var promotion_waiting = __webpack_require__(34780);
;// CONCATENATED MODULE: ./.build/shared/gates/promotion/abandon-job.js





/**
 * Writes as abandoned what a run that is over left under way in an environment, and nothing else, as a step of a workflow. Passes
 * when there is nothing.
 */
async function abandonJob({ environment, dryRun }, promotion) {
    const { job, service, surroundings } = promotion;
    (0,promotion_waiting/* refuseUnknownEnvironment */.WN)(environment, surroundings.policy);
    const place = { service, environment };
    const found = dryRun ? await lookUnderWay(place, promotion) : await abandonDead(place, promotion);
    const dead = found.filter(({ run }) => run === "over");
    const alive = found.filter(({ run }) => run !== "over");
    const sentences = [
        ...[...dead, ...alive].map((each) => sentenceOf(each, { environment, dryRun })),
        ...(dead.length > 0 ? [] : [`In ${environment} nothing is under way by a run that is known to be over.`]),
    ];
    // What was written is told as a warning already.
    const untold = dryRun ? sentences : sentences.slice(dead.length);
    for (const sentence of untold)
        job.log.info((0,report_escape.escapeTerminal)(sentence));
    const [first = "", ...others] = sentences.map((sentence) => (0,report_escape/* escapeMarkdown */.FV)(sentence));
    const lines = others.map((sentence) => `- ${sentence}\n`).join("");
    await (0,gates_job/* summarize */.eh)(job, `### ${dead.length > 0 ? "⚠️" : "➖"} ${first}\n${lines === "" ? "" : `\n${lines}`}`);
    const abandoned = dead.map(({ record }) => ({ deploymentId: record.id, run: record.run, detail: whyDead(record) }));
    return {
        outputs: {
            ...promote_outputs/* NO_OUTPUTS */.v,
            result: JSON.stringify({ service, environment, dryRun, abandoned }),
            // In a dry run nothing was abandoned.
            "deployment-id": dryRun ? null : (abandoned.at(-1)?.deploymentId ?? null),
        },
    };
}
function sentenceOf({ record, run }, { environment, dryRun }) {
    const what = `Deployment ${record.id} to ${environment}`;
    switch (run) {
        case "over":
            return dryRun
                ? `${what} would be written as abandoned: ${whyDead(record)}. Nothing was written: dry-run.`
                : `${what} was written as abandoned: ${whyDead(record)}.`;
        case "goes-on":
            return `${what} is left alone: run ${record.run.id} is not over.`;
        case "elsewhere":
            return `${what} is left alone: run ${record.run.id} is none of this repository, and nobody here can tell whether it is over. If it is, finish the deployment with the outcome abandoned.`;
    }
}

// EXTERNAL MODULE: ./.build/shared/gates/promotion/connect-promotion.js
var connect_promotion = __webpack_require__(33817);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/finish-job.js
var finish_job = __webpack_require__(8986);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/shared/report/plan-markdown.js
var plan_markdown = __webpack_require__(15202);
// EXTERNAL MODULE: ./.build/shared/report/plan-words.js
var plan_words = __webpack_require__(99202);
// EXTERNAL MODULE: ./.build/shared/gates/pull-request-comment.js
var pull_request_comment = __webpack_require__(8810);
// EXTERNAL MODULE: ./.build/shared/gates/report-files.js
var report_files = __webpack_require__(51933);
// EXTERNAL MODULE: ./.build/shared/gates/ticket-secrets.js
var ticket_secrets = __webpack_require__(97441);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/emergency-trail.js
var emergency_trail = __webpack_require__(46539);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/gather-plan.js + 23 modules
var gather_plan = __webpack_require__(29337);
;// CONCATENATED MODULE: ./.build/shared/gates/promotion/promote-inputs.js


/** The inputs of a phase that is about one environment. Throws a ConfigurationError where none is named. */
function named(inputs) {
    if (inputs.environment === undefined)
        throw new configuration_error/* ConfigurationError */.j1(`environment: needed for the phase ${inputs.phase}; name it as the policy does.`);
    return { ...inputs, environment: inputs.environment };
}
/** What is promoted, as the inputs say it. */
function requestOf(inputs) {
    return { ...named(inputs), ticket: ticketOf(inputs), rollbackReason: inputs.reason };
}
/** Of what another step found, only which ticket it was: everything else is asked again. */
function ticketOf({ ticket, ticketResult }) {
    if (ticketResult === undefined)
        return ticket;
    if (ticket !== undefined)
        throw new configuration_error/* ConfigurationError */.j1("ticket and ticket-result are both given: leave one of them out.");
    try {
        const result = JSON.parse(ticketResult);
        const key = result.ticket?.askedKey;
        if (typeof key === "string" && key !== "")
            return key;
    }
    catch {
        // What is wrong with it is told below.
    }
    throw new configuration_error/* ConfigurationError */.j1("ticket-result: it names no ticket; give the output `result` of a step verify-change-ticket that has read one.");
}
/** What must not be seen of the inputs. */
function secretsOfInputs(inputs) {
    return (0,ticket_secrets/* secretsAmong */.o0)(inputs);
}

// EXTERNAL MODULE: ./.build/shared/gates/promotion/start.js
var start = __webpack_require__(79923);
;// CONCATENATED MODULE: ./.build/shared/gates/promotion/plan-job.js















/** Judges every gate, and writes nothing. */
async function planJob(inputs, promotion) {
    const { report } = await (0,gather_plan/* gatherPlan */.p)(requestOf(inputs), promotion.surroundings, probePorts(promotion));
    await commentPlan(report, inputs, promotion);
    return await toldPlan(report, inputs, promotion, {});
}
/** Judges every gate, and starts the deployment when all pass. */
async function startJob(inputs, promotion) {
    const { surroundings } = promotion;
    const request = requestOf(inputs);
    const outcome = await (0,start/* startDeployment */.i)({
        request,
        surroundings,
        isDryRun: inputs.dryRun,
        gather: async () => await (0,gather_plan/* gatherPlan */.p)(request, surroundings, probePorts(promotion)),
        trail: async (gathered) => await (0,emergency_trail/* leaveEmergencyTrail */.L)(gathered, surroundings),
    });
    if (!inputs.dryRun)
        await (0,promotion_waiting/* rememberWaiting */.DP)(outcome, request, surroundings);
    return await toldStart(outcome, inputs, promotion);
}
/** What people and later steps see of a start. */
async function toldStart(outcome, inputs, promotion) {
    const { report } = outcome;
    switch (outcome.state) {
        case "refused":
            return await toldPlan(report, inputs, promotion, {});
        case "would-start":
            return await toldPlan(report, inputs, promotion, { note: "Nothing was written: dry-run." });
        case "busy": {
            const note = `Not started: ${outcome.by} was faster. Wait until that deployment has ended, and start again.`;
            const told = await toldPlan(report, inputs, promotion, { note });
            const outputs = { ...told.outputs, allowed: false, decision: "wait", "reason-code": "ledger.busy" };
            return { outputs, failure: (0,report_escape.escapeTerminal)(note) };
        }
        case "started": {
            const { deploymentId } = outcome;
            const note = `Deployment ${deploymentId} is in progress by the ledger. Finish it, whatever becomes of it.`;
            const told = await toldStarted(outcome, inputs, promotion, note);
            const { service, environment } = report;
            const begun = { ...told, outputs: { ...told.outputs, "deployment-id": deploymentId } };
            return inputs.finishIn === "later" ? begun : { ...begun, unfinished: { service, environment, deploymentId } };
        }
    }
}
/** What is told of a deployment that has started must not make it forgotten: it has to be finished all the same. */
async function toldStarted({ report }, inputs, promotion, note) {
    try {
        return await toldPlan(report, inputs, promotion, { note });
    }
    catch (error) {
        if (!(error instanceof configuration_error/* ConfigurationError */.j1))
            throw error;
        return { outputs: (0,promote_outputs/* planOutputs */.i)(report), failure: `${note} ${error.message}` };
    }
}
/** Tells a plan by summary, annotations, report files and outputs; it fails the step unless it passes. */
async function toldPlan(report, inputs, { job }, { note }) {
    const clean = (text) => (0,ticket_secrets/* withoutSecretForms */.wI)(text, secretsOfInputs(inputs));
    const reasonsPage = (0,gates_job/* documentationUrl */.ou)("promotion-reasons.md", job);
    const markdown = clean((0,plan_markdown/* renderPlanMarkdown */.d)(report, { reasonsPage, note }));
    await (0,gates_job/* summarize */.eh)(job, markdown);
    const json = clean(`${JSON.stringify(report, null, 2)}\n`);
    const files = await writeReports(report, { json, markdown }, { job, reportDir: inputs.reportDir });
    const { result, ...outputs } = (0,promote_outputs/* planOutputs */.i)(report);
    const written = { ...outputs, result: clean(result), "report-json": files.json, "report-markdown": files.markdown };
    const sentence = (0,report_escape.escapeTerminal)(clean((0,plan_words/* planSentence */.th)(report)));
    if (report.decision === "pass") {
        job.log.info(sentence);
        return { outputs: written };
    }
    annotate(report, job, clean);
    return { outputs: written, failure: sentence };
}
/** GitHub shows ten annotations of a level for each step; the sentence of the failure is one. */
const MOST_ANNOTATIONS = 9;
function annotate({ gates, blockingGates }, job, clean) {
    const reasons = gates.filter(({ gate }) => blockingGates.includes(gate)).flatMap((gate) => gate.reasons);
    for (const { code, field, is, must, next } of reasons.slice(0, MOST_ANNOTATIONS)) {
        const message = (0,report_escape.escapeTerminal)(clean(`${field}: ${is}; must be: ${must}. ${next}`));
        job.log.annotate({ level: "error", title: `Promotion: ${code}`, message });
    }
}
async function writeReports({ service, environment }, { json, markdown }, { job, reportDir }) {
    const stem = `${service}-${environment}-promotion`;
    const folder = (0,external_node_path_.resolve)(job.directory, reportDir);
    const names = { json: `${stem}.json`, markdown: `${stem}.md` };
    await (0,report_files/* removeReportFiles */.S)(folder, Object.values(names));
    return await (0,report_files/* writeReportFiles */.t)(folder, {
        json: { file: names.json, text: json },
        markdown: { file: names.markdown, text: markdown },
    });
}
async function commentPlan(report, inputs, promotion) {
    const { job, context, github } = promotion;
    const clean = (text) => (0,ticket_secrets/* withoutSecretForms */.wI)(text, secretsOfInputs(inputs));
    await (0,pull_request_comment/* commentOnPull */.i)({
        worthCreating: true,
        render: () => clean((0,plan_markdown/* renderPlanMarkdown */.d)(report, { reasonsPage: (0,gates_job/* documentationUrl */.ou)("promotion-reasons.md", job) })),
    }, {
        wanted: inputs.comment,
        context,
        github,
        gate: "promotion",
        service: `${report.service}/${report.environment}`,
        log: job.log,
    });
}
/** How servers are asked, with what is told meanwhile in the log. */
function probePorts({ ports, job }) {
    return { ...ports, onProgress: (line) => job.log.info(line) };
}

// EXTERNAL MODULE: ./.build/shared/change/release.js
var change_release = __webpack_require__(29118);
// EXTERNAL MODULE: ./.build/shared/promotion/image.js
var promotion_image = __webpack_require__(6741);
;// CONCATENATED MODULE: ./.build/shared/gates/promotion/reconcile-job.js












/**
 * Puts right what runs have left behind in an environment, and starts what waited for its time: what is under way by a run that is
 * over has died; what only time kept from starting is judged anew, as whoever asked for it asked for it.
 */
async function reconcileJob(inputs, promotion) {
    const { job, service } = promotion;
    const place = { service, environment: inputs.environment };
    const { ledger, policy } = promotion.surroundings;
    (0,promotion_waiting/* refuseUnknownEnvironment */.WN)(inputs.environment, policy);
    if (!inputs.dryRun)
        await abandonDead(place, promotion);
    const waiting = await ledger.waiting(place);
    const isStarted = waiting !== undefined && wasStarted(waiting, await ledger.read(place), promotion.surroundings.run);
    if (isStarted && !inputs.dryRun)
        await ledger.setWaiting(place, undefined);
    if (waiting === undefined || isStarted) {
        const sentence = `Nothing waits to go to ${inputs.environment}.`;
        job.log.info((0,report_escape.escapeTerminal)(sentence));
        await (0,gates_job/* summarize */.eh)(job, `### ➖ ${(0,report_escape/* escapeMarkdown */.FV)(sentence)}\n`);
        return { outputs: { ...promote_outputs/* NO_OUTPUTS */.v, allowed: false } };
    }
    const { request, surroundings } = await (0,promotion_waiting/* waitingRequest */.Z0)(waiting, { ...inputs, surroundings: promotion.surroundings });
    const outcome = await (0,start/* startDeployment */.i)({
        request,
        surroundings,
        isDryRun: inputs.dryRun,
        gather: async () => await (0,gather_plan/* gatherPlan */.p)(request, surroundings, probePorts(promotion)),
        // An emergency does not wait.
        trail: async () => undefined,
    });
    if (outcome.state === "started")
        await (0,promotion_waiting/* rememberWaiting */.DP)(outcome, request, surroundings);
    const told = await toldStart(outcome, inputs, promotion);
    const { contractDigest, imageDigest } = outcome.report.release;
    const handed = {
        image: waiting.image,
        contractDigest,
        imageDigest,
        commit: waiting.commit,
        waitsSince: waiting.since,
    };
    const outputs = { ...told.outputs, result: JSON.stringify({ ...JSON.parse(told.outputs.result), ...handed }) };
    if (outcome.state !== "refused" || outcome.report.decision !== "wait")
        return { ...told, outputs };
    // That the time has not come is what a schedule finds most often: it is told and fails nothing.
    return { outputs };
}
/**
 * Whether what waits was started since, by somebody who could not say that it waits no longer, or came to serve since, when it waited
 * for just that. What an earlier attempt of this run has started is gone on with; and what died has deployed nothing.
 */
function wasStarted(waiting, { records }, run) {
    const { image, contractDigest, schemaVersion, since } = waiting;
    const release = { imageDigest: (0,promotion_image/* pinnedImage */.Q)(image)?.digest, contractDigest, schemaVersion };
    return records.some((record) => (record.startedAt >= since || record.events.some(({ kind, at }) => kind === "succeeded" && at >= since)) &&
        (0,change_release/* isSameRelease */._M)(record.release, release) &&
        (0,finish/* endOf */.p)(record) !== "abandoned" &&
        !((0,ledger/* isUnderWay */.gn)(record) && record.run.id === run.id));
}

// EXTERNAL MODULE: ./.build/shared/report/status-formats.js
var status_formats = __webpack_require__(86122);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/status-gate.js + 3 modules
var status_gate = __webpack_require__(97931);
;// CONCATENATED MODULE: ./.build/shared/gates/promotion/status-job.js







/** How far ahead freezes are told. */
const DAYS = 90;
/** What is where, as a step of a workflow: in the summary, as JSON, and as a page for people. */
async function statusJob({ reportDir }, { surroundings, job, service }) {
    const { policy, policySource: source, ledger } = surroundings;
    const report = await (0,status_gate/* statusReport */.X)({ policy, source }, { service, ledger, days: DAYS });
    const markdown = await (0,status_formats/* renderStatus */.L)(report, "markdown");
    await (0,gates_job/* summarize */.eh)(job, markdown);
    const folder = (0,external_node_path_.resolve)(job.directory, reportDir);
    const stem = `${service}-status`;
    const names = { json: `${stem}.json`, markdown: `${stem}.md`, html: `${stem}.html` };
    await (0,report_files/* removeReportFiles */.S)(folder, Object.values(names));
    const json = await (0,status_formats/* renderStatus */.L)(report, "json");
    const files = await (0,report_files/* writeReportFiles */.t)(folder, {
        json: { file: names.json, text: json },
        markdown: { file: names.markdown, text: markdown },
        html: { file: names.html, text: await (0,status_formats/* renderStatus */.L)(report, "html") },
    });
    job.log.info((0,report_escape.escapeTerminal)(`The status page: ${files.html}`));
    const outputs = {
        ...promote_outputs/* NO_OUTPUTS */.v,
        // As the published schema has it, like the file.
        result: JSON.stringify(JSON.parse(json)),
        environments: JSON.stringify(deployed(report)),
        "report-json": files.json,
        "report-markdown": files.markdown,
        "report-html": files.html,
    };
    return { outputs };
}
/** Where something is to be verified. Where nobody can tell it is tried, so that it is seen. */
function deployed({ environments }) {
    return environments.filter(({ state }) => state !== "empty" && state !== "stopped").map(({ name }) => name);
}

// EXTERNAL MODULE: ./.build/shared/promotion/gates/soak-answer.js
var soak_answer = __webpack_require__(90876);
// EXTERNAL MODULE: ./.build/shared/report/sentence.js
var report_sentence = __webpack_require__(11592);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/probe-environment.js
var probe_environment = __webpack_require__(18717);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/verify.js
var verify = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/shared/gates/promotion/verify-job.js








/** A verification as a step of a workflow: asks the servers, or takes what somebody else found, and writes it into the ledger. */
async function verifyJob(inputs, promotion) {
    const { surroundings, job, service } = promotion;
    const { environment, deploymentId, verificationSource: source, verificationPassed: passed } = inputs;
    const detail = (0,report_sentence/* onOneLine */.GJ)(inputs.reason);
    const wish = { service, environment, deploymentId, source, passed, detail };
    const probe = async () => await (0,probe_environment/* probeEnvironment */.K)(wish, surroundings, probePorts(promotion));
    const verified = await (0,verify/* verifyDeployment */.l)(wish, surroundings, probe);
    const sentence = verify_job_sentenceOf(verified, { service, environment });
    job.log.info((0,report_escape.escapeTerminal)(sentence));
    const { event, drifted, isNews, record, onward } = verified;
    const isGood = event.passed && !drifted;
    const lines = onward.map(({ environment: to, soak, rules }) => {
        const far = `${(0,soak_answer/* wordsOf */.Z)(soak.elapsed)} of ${(0,soak_answer/* wordsOf */.Z)(rules.minimum)}`;
        const when = soak.eligibleAt === undefined ? "" : `, at ${new Date(soak.eligibleAt).toISOString()} at the earliest`;
        return `- soak for ${(0,report_escape/* escapeMarkdown */.FV)(to)}: ${soak.decision}, ${far}${when}`;
    });
    await (0,gates_job/* summarize */.eh)(job, `### ${isGood ? "✅" : "❌"} ${(0,report_escape/* escapeMarkdown */.FV)(sentence)}\n\n${lines.join("\n")}\n`);
    const [next] = onward;
    const outputs = {
        ...promote_outputs/* NO_OUTPUTS */.v,
        decision: isGood ? "pass" : "fail",
        "reason-code": isGood ? null : reasonCode(drifted),
        "deployment-id": record.id,
        changed: isNews,
        "current-digest": event.contractDigest ?? null,
        "soak-elapsed": next === undefined ? null : Math.floor(next.soak.elapsed / 1000),
        "eligible-at": next?.soak.eligibleAt === undefined || next.soak.decision === "pass"
            ? null
            : new Date(next.soak.eligibleAt).toISOString(),
        result: JSON.stringify({ service, environment, deploymentId: record.id, ...event, drifted, onward }),
    };
    return isGood ? { outputs } : { outputs, failure: (0,report_escape.escapeTerminal)(sentence) };
}
function reasonCode(drifted) {
    return drifted ? "verification.drifted" : "verification.failed";
}
function verify_job_sentenceOf({ event, drifted, record }, { service, environment }) {
    const what = `${service} in ${environment}, deployment ${record.id}`;
    if (drifted)
        return `${what}: it serves another contract than was approved (${event.contractDigest ?? "unknown"})`;
    if (event.passed)
        return `${what}: the verification by ${event.source} passed`;
    return `${what}: the verification by ${event.source} failed${event.detail === "" ? "" : ` (${event.detail})`}`;
}

;// CONCATENATED MODULE: ./.build/shared/gates/promotion/withdraw-job.js




/** Takes back what waits for its time, as a step of a workflow: `reconcile` will not start it any more. */
async function withdrawJob({ environment }, { surroundings, job, service }) {
    const withdrawn = await (0,promotion_waiting/* withdrawWaiting */.A6)({ service, environment }, surroundings);
    const sentence = withdrawn === undefined
        ? `Nothing waits to go to ${environment}.`
        : `${withdrawn.image} waits no longer to go to ${environment}.`;
    job.log.info((0,report_escape.escapeTerminal)(sentence));
    await (0,gates_job/* summarize */.eh)(job, `### ➖ ${(0,report_escape/* escapeMarkdown */.FV)(sentence)}\n`);
    return { outputs: { ...promote_outputs/* NO_OUTPUTS */.v, result: JSON.stringify({ service, environment, withdrawn: withdrawn ?? null }) } };
}

;// CONCATENATED MODULE: ./.build/shared/gates/promotion/promote-job.js












/**
 * One phase of a promotion as a step of a workflow. Throws a ConfigurationError for what the user can put right; what cannot be
 * established is a decision and fails the step.
 */
async function promoteJob(inputs, job, ports) {
    // Whoever asks for nothing to be written must not learn that it was.
    if (inputs.dryRun && ALWAYS_WRITING.includes(inputs.phase))
        throw new configuration_error/* ConfigurationError */.j1(`dry-run: the phase ${inputs.phase} always writes. Leave the step out, as after a start that was dry as well.`);
    try {
        const promotion = await (0,connect_promotion/* connectPromotion */.E)(inputs, job, ports);
        switch (inputs.phase) {
            case "plan":
                return await planJob(inputs, promotion);
            case "start":
                return await startJob(inputs, promotion);
            case "verify":
                return await verifyJob(named(inputs), promotion);
            case "finish":
                return await (0,finish_job/* finishJob */.x)(named(inputs), promotion);
            case "status":
                return await statusJob(inputs, promotion);
            case "reconcile":
                return await reconcileJob(named(inputs), promotion);
            case "withdraw":
                return await withdrawJob(named(inputs), promotion);
            case "abandon":
                return await abandonJob(named(inputs), promotion);
        }
    }
    catch (error) {
        if (error instanceof connect_promotion/* UnusablePolicy */.i)
            return { outputs: UNJUDGED, failure: error.message };
        if (!(error instanceof ledger/* LedgerError */.oy))
            throw error;
        throw new configuration_error/* ConfigurationError */.j1(error.message, { cause: error });
    }
}
const ALWAYS_WRITING = ["verify", "finish", "withdraw"];
/** Without a policy that can be used nobody can tell anything. */
const UNJUDGED = {
    ...promote_outputs/* NO_OUTPUTS */.v,
    allowed: false,
    decision: "unknown",
    "reason-code": "policy.unusable",
};


/***/ }),

/***/ 96772:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ planOutputs),
/* harmony export */   v: () => (/* binding */ NO_OUTPUTS)
/* harmony export */ });
/** Outputs of a phase that judges no gates. */
const NO_OUTPUTS = {
    allowed: null,
    decision: "pass",
    "reason-code": null,
    result: "{}",
    "blocking-gates": "[]",
    "change-kind": null,
    breaking: null,
    "eligible-at": null,
    "soak-elapsed": null,
    "freeze-id": null,
    "freeze-ends-at": null,
    "current-digest": null,
    "removed-tools": "[]",
    "deployment-id": null,
    changed: null,
    environments: null,
    "override-used": false,
    "ticket-key": null,
    approvers: "[]",
    "report-json": null,
    "report-markdown": null,
    "report-html": null,
};
/** The outputs of a plan. */
function planOutputs(report) {
    const [worst] = report.gates
        .filter(({ gate }) => report.blockingGates.includes(gate))
        .flatMap(({ reasons }) => reasons)
        .filter((reason) => reason.decision === report.decision);
    return {
        ...NO_OUTPUTS,
        allowed: report.decision === "pass",
        decision: report.decision,
        "reason-code": worst?.code ?? null,
        result: JSON.stringify(report),
        // Names may hold commas.
        "blocking-gates": JSON.stringify(report.blockingGates),
        "change-kind": report.changeKind,
        breaking: report.breakingChanges,
        "eligible-at": report.eligibleAt,
        "soak-elapsed": report.soak?.elapsedSeconds ?? null,
        "freeze-id": report.freeze?.id ?? null,
        "freeze-ends-at": report.freeze?.endsAt ?? null,
        "current-digest": report.servedDigest,
        "removed-tools": JSON.stringify(report.removedTools),
        "override-used": report.override !== null,
        "ticket-key": report.ticket?.key ?? null,
        approvers: JSON.stringify(report.approvers),
    };
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

/***/ 86173:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ canUpdate),
/* harmony export */   NS: () => (/* binding */ NOTICE_DRIVERS),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   VW: () => (/* binding */ NoticeFailure)
/* harmony export */ });
/* unused harmony export NOTICE_PROBLEMS */
/** Where notices can be sent, by the name of the driver. */
const NOTICE_DRIVERS = ["slack", "slack-webhook", "teams", "webhook", "github-issue"];
/** Whether a driver can find the message again that it wrote. */
function canUpdate(driver) {
    return driver !== "slack-webhook" && driver !== "teams";
}
/** Why a notice did not arrive; stable words for programs. */
const NOTICE_PROBLEMS = (/* unused pure expression or super */ null && (["misconfigured", "refused", "rate-limited", "too-large", "unavailable"]));
/** A notice did not arrive: why, in a word for programs and a sentence for people without a full stop. */
class NoticeFailure extends Error {
    problem;
    reference;
    constructor(problem, message, options = {}) {
        super(message, options);
        this.name = "NoticeFailure";
        this.problem = problem;
        this.reference = options.reference ?? null;
    }
}
/** A setting that a driver cannot do without. Throws a NoticeFailure when it is missing. */
function needed(settings, name) {
    const value = settings[name];
    if (value !== undefined && value !== "")
        return value;
    throw new NoticeFailure("misconfigured", `${settings.nameOf(name)} is empty`);
}


/***/ }),

/***/ 86122:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderStatus),
/* harmony export */   k: () => (/* binding */ STATUS_FORMATS)
/* harmony export */ });
/** The forms in which the status of promotions can be written; `json` is the one for other tools. */
const STATUS_FORMATS = ["text", "json", "markdown", "html"];
/** The status of promotions in a format. Only the renderer that is asked for is loaded. */
async function renderStatus(report, format, options = {}) {
    switch (format) {
        case "text": {
            const { renderStatusText } = await Promise.all(/* import() */[__webpack_require__.e(6941), __webpack_require__.e(8405), __webpack_require__.e(2805)]).then(__webpack_require__.bind(__webpack_require__, 19175));
            return renderStatusText(report, { ...options, colour: options.colour ?? false });
        }
        case "json": {
            const { renderStatusJson } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(6497)]).then(__webpack_require__.bind(__webpack_require__, 76497));
            return renderStatusJson(report);
        }
        case "markdown": {
            const { renderStatusMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(6941), __webpack_require__.e(8405), __webpack_require__.e(2724)]).then(__webpack_require__.bind(__webpack_require__, 84678));
            return renderStatusMarkdown(report, options.size);
        }
        case "html": {
            const { renderStatusHtml } = await Promise.all(/* import() */[__webpack_require__.e(6941), __webpack_require__.e(8405), __webpack_require__.e(1889)]).then(__webpack_require__.bind(__webpack_require__, 51889));
            return renderStatusHtml(report);
        }
    }
}


/***/ })

};
