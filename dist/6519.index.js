export const id = 6519;
export const ids = [6519];
export const modules = {

/***/ 78914:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ unwrappedPayload),
/* harmony export */   fV: () => (/* binding */ PROMOTION_KIND),
/* harmony export */   uv: () => (/* binding */ PROMOTION_TASK)
/* harmony export */ });
/** The name under which our deployments stand among others; a job with `environment:` makes some too. */
const PROMOTION_TASK = "mcp-promote";
/** The `kind` of their payloads. */
const PROMOTION_KIND = "mcp-promotion";
/** GitHub gives a payload as it was sent: JSON, JSON as a text, and a text of a text. `undefined` = it is none of them. */
function unwrappedPayload(payload) {
    let value = payload;
    for (let layer = 0; layer < 2 && typeof value === "string"; layer++) {
        try {
            value = JSON.parse(value);
        }
        catch {
            return undefined;
        }
    }
    return value;
}


/***/ }),

/***/ 47792:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ NOTICE_MARK),
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   R6: () => (/* binding */ addDeploymentStatus),
/* harmony export */   b8: () => (/* binding */ isNoticeStatus),
/* harmony export */   e0: () => (/* binding */ deploymentStatuses),
/* harmony export */   mh: () => (/* binding */ DESCRIPTION_CHARACTERS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Characters of a description; GitHub refuses a longer one. */
const DESCRIPTION_CHARACTERS = 140;
/** The words that a notice's status begins with. Whoever reads statuses as evidence passes such a one by. */
const NOTICE_MARK = "mcp-gates notice: ";
/** Whether a status only keeps which message tells of the deployment, so that it says nothing of the deployment itself. */
function isNoticeStatus({ description }) {
    return description.startsWith(NOTICE_MARK);
}
const deploymentReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), original_environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
const statusReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    log_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    environment_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
});
const PER_PAGE = 100;
const MOST_PAGES = 50;
/** The environments that a deployment names, of old and now: a status may rename its environment. Throws a GitHubError. */
async function environmentsOf(call, address) {
    const route = "GET /repos/{owner}/{repo}/deployments/{deployment_id}";
    const { data } = await call(route, parametersOf(address), { reply: deploymentReply });
    return [data.environment, data.original_environment ?? data.environment];
}
/** All statuses of a deployment, newest first; `undefined` = there are too many. Throws a GitHubError. */
async function deploymentStatuses(call, address) {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data, nextPage } = await call("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", { ...parametersOf(address), per_page: PER_PAGE, page }, { reply: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(statusReply) });
        all.push(...data.map(statusOf));
        if (!nextPage)
            return all.sort((left, right) => right.id - left.id);
    }
    return undefined;
}
/**
 * Adds a status that stands for no other deployment's end: without `auto_inactive` GitHub would take a success for the end of all
 * earlier ones. Throws a GitHubError.
 */
async function addDeploymentStatus(call, address, status) {
    const route = "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
    const { data } = await call(route, {
        ...parametersOf(address),
        state: status.state,
        description: status.description,
        // What is not repeated is no longer shown.
        ...(status.logUrl === "" ? {} : { log_url: status.logUrl }),
        ...(status.environmentUrl === "" ? {} : { environment_url: status.environmentUrl }),
        auto_inactive: false,
    }, { reply: statusReply });
    return statusOf(data);
}
function parametersOf({ owner, repository, id }) {
    return { owner, repo: repository, deployment_id: id };
}
function statusOf(reply) {
    return {
        id: reply.id,
        state: reply.state,
        description: reply.description ?? "",
        logUrl: reply.log_url ?? "",
        environmentUrl: reply.environment_url ?? "",
    };
}


/***/ }),

/***/ 4159:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fingerprintsSchema),
/* harmony export */   g: () => (/* binding */ MOST_FINGERPRINTS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Fingerprints of a deployment's values at most: a record at GitHub has room for no more. */
const MOST_FINGERPRINTS = 24;
const hash = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9_-]{8,64}$/, "is no fingerprint");
/** As ledgers keep them. */
const fingerprintsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    salt: hash,
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, "is no name of a variable"), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(hash).min(1))
        .refine((values) => Object.values(values).flat().length <= MOST_FINGERPRINTS, "holds too many fingerprints"),
});


/***/ }),

/***/ 66519:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubLedger: () => (/* binding */ githubLedger)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/shared/promotion/ledger.js
var ledger = __webpack_require__(39843);
;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/clock-warning.js
/** So far the clock of a machine may be off before people are told. */
const TOLERANCE = 5 * 60_000;
/** What to tell people of a machine whose clock is not that of the ledger; `undefined` = nothing. Pure. */
function clockWarning({ ledger, machine, }) {
    const difference = machine - ledger;
    if (Math.abs(difference) <= TOLERANCE)
        return undefined;
    const minutes = Math.round(Math.abs(difference) / 60_000);
    const words = difference > 0 ? "ahead of" : "behind";
    return `The clock of this machine is ${minutes} minutes ${words} the ledger's, by which all times are judged. Set it.`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./.build/shared/github/github-error.js
var github_error = __webpack_require__(68146);
;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/github-head.js

/** The file of a head, from the root of the branch. */
function headPath({ service, environment }) {
    return `heads/${service}/${environment}.json`;
}
/** The text of a head's file; the newest line of a history that git keeps. */
function renderHead(head) {
    const { nonce, deploymentId, previous, state, run, forgotten } = head;
    const numbers = {
        deploymentId: deploymentId === undefined ? null : Number(deploymentId),
        previous: previous === undefined ? null : Number(previous),
    };
    return `${JSON.stringify({ v: 1, nonce, ...numbers, state, run, forgotten: forgotten.map(Number) }, null, 2)}\n`;
}
function readHead(text) {
    if (text === undefined)
        return "none";
    try {
        return headFile.parse(JSON.parse(text));
    }
    catch {
        return "malformed";
    }
}
const id = schemas/* int */.Whr().positive().transform(String);
const idOrNot = id.nullable().transform((value) => value ?? undefined);
const headFile = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1),
    nonce: schemas/* string */.YjP().min(16),
    deploymentId: idOrNot,
    previous: idOrNot,
    state: schemas/* enum */.k5n(["starting", "in-progress", "success", "failure", "rolled-back", "abandoned"]),
    run: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), attempt: schemas/* int */.Whr().positive(), url: schemas/* string */.YjP(), actor: schemas/* string */.YjP() }),
    forgotten: schemas/* array */.YOg(id).default([]),
});

;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/github-place.js


/** A call of GitHub's REST API in the ledger's repository. Throws a GitHubError. */
function callOf({ github, owner, repo }) {
    return async (route, parameters, options) => await github(route, { owner, repo, ...parameters }, options);
}
/** Whether a call perhaps took effect though it failed: GitHub did not answer, or with a failure of its own. */
function isUncertain(error) {
    return error instanceof github_error/* GitHubError */.y && (error.status === 0 || error.status >= 500);
}
/** Does something with GitHub, and throws a LedgerError with the next step where GitHub does not. */
async function withLedgerErrors(act) {
    try {
        return await act();
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y))
            throw error;
        const next = [401, 403, 404].includes(error.status) && !/rate limit/i.test(error.message) ? PERMISSIONS : "Run again.";
        throw new ledger/* LedgerError */.oy(`The ledger at GitHub does not answer as it should: ${error.message}. ${next}`, {
            cause: error,
        });
    }
}
/** What a job needs. */
const PERMISSIONS = "Give the job `permissions: { actions: read, contents: read, deployments: read }`, and to write `contents: write` and `deployments: write`.";

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./.build/shared/github/deployment-payload.js
var deployment_payload = __webpack_require__(78914);
// EXTERNAL MODULE: ./.build/shared/promotion/fingerprints.js
var fingerprints = __webpack_require__(4159);
;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/github-payload.js



/** Bytes of a payload; GitHub does not document its own limit. */
const PAYLOAD_BYTES = 4096;
/** Characters of the reason of an emergency; the whole of it stands in the ticket and in the run. */
const REASON_CHARACTERS = 500;
/** The payload that a deployment is created with; `undefined` = it is too long. Pure. */
function payloadOf(deployment, { nonce, previous }) {
    const { service, environment, release, image, protocolVersion, from, ticket, policyDigest, override, run } = deployment;
    const payload = {
        kind: deployment_payload/* PROMOTION_KIND */.fV,
        v: 1,
        service,
        environment,
        nonce,
        previous: previous === undefined ? null : Number(previous),
        image,
        imageDigest: release.imageDigest ?? null,
        schemaVersion: release.schemaVersion ?? null,
        schemaDigest: release.contractDigest ?? null,
        protocolVersion: protocolVersion ?? null,
        from: from === undefined ? null : { environment: from.environment, deploymentId: Number(from.deploymentId) },
        ticket: ticket ?? null,
        policyDigest,
        runId: Number(run.id),
        runAttempt: run.attempt,
        runUrl: run.url,
        actor: run.actor,
        ...(deployment.askedBy === undefined ? {} : { askedBy: Number(deployment.askedBy) }),
        override: override === undefined ? null : overrideOf(override),
        rollback: deployment.isRollback,
        ...(deployment.fingerprints === undefined ? {} : { fingerprints: deployment.fingerprints }),
    };
    return Buffer.byteLength(JSON.stringify(payload)) > PAYLOAD_BYTES ? undefined : payload;
}
function overrideOf({ reason, approvers, bypassed, expiresAt }) {
    const short = reason.length <= REASON_CHARACTERS ? reason : `${reason.slice(0, REASON_CHARACTERS - 1)}…`;
    return { reason: short, approvers, bypassed, expiresAt: new Date(expiresAt).toISOString() };
}
/** Reads what stands in a deployment of a task, as GitHub's APIs give it. Pure. */
function readPayload(payload, task) {
    if (task !== deployment_payload/* PROMOTION_TASK */.uv)
        return "foreign";
    const value = (0,deployment_payload/* unwrappedPayload */.To)(payload);
    const kind = kindOf.safeParse(value);
    if (kind.success && kind.data.kind !== deployment_payload/* PROMOTION_KIND */.fV)
        return "foreign";
    const parsed = ours.safeParse(value);
    return parsed.success ? parsed.data : "malformed";
}
const kindOf = schemas/* object */.Ikc({ kind: schemas/* string */.YjP() });
const github_payload_text = schemas/* string */.YjP().nullish();
const github_payload_id = schemas/* int */.Whr().positive().transform(String);
const ours = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz(deployment_payload/* PROMOTION_KIND */.fV),
    v: schemas/* literal */.euz(1),
    service: schemas/* string */.YjP().min(1),
    environment: schemas/* string */.YjP().min(1),
    nonce: schemas/* string */.YjP().min(16),
    previous: github_payload_id.nullable(),
    image: schemas/* string */.YjP().default(""),
    imageDigest: github_payload_text,
    schemaVersion: github_payload_text,
    schemaDigest: github_payload_text,
    protocolVersion: github_payload_text,
    from: schemas/* object */.Ikc({ environment: schemas/* string */.YjP(), deploymentId: github_payload_id }).nullish(),
    ticket: schemas/* object */.Ikc({ system: schemas/* string */.YjP(), key: schemas/* string */.YjP(), id: schemas/* string */.YjP() }).nullish(),
    policyDigest: schemas/* string */.YjP(),
    runId: github_payload_id,
    runAttempt: schemas/* int */.Whr().positive(),
    runUrl: schemas/* string */.YjP().default(""),
    actor: schemas/* string */.YjP().default(""),
    askedBy: github_payload_id.nullish(),
    override: schemas/* object */.Ikc({
        reason: schemas/* string */.YjP(),
        approvers: schemas/* array */.YOg(schemas/* string */.YjP()),
        bypassed: schemas/* array */.YOg(schemas/* string */.YjP()),
        expiresAt: iso/* datetime */.w$().transform((moment) => Date.parse(moment)),
    })
        .nullish(),
    rollback: schemas/* boolean */.zMY().default(false),
    fingerprints: fingerprints/* fingerprintsSchema */.$.nullish(),
})
    .transform((payload) => ({
    service: payload.service,
    environment: payload.environment,
    nonce: payload.nonce,
    previous: payload.previous ?? undefined,
    image: payload.image,
    release: {
        imageDigest: payload.imageDigest ?? undefined,
        contractDigest: payload.schemaDigest ?? undefined,
        schemaVersion: payload.schemaVersion ?? undefined,
    },
    protocolVersion: payload.protocolVersion ?? undefined,
    from: payload.from ?? undefined,
    ticket: payload.ticket ?? undefined,
    policyDigest: payload.policyDigest,
    override: payload.override ?? undefined,
    isRollback: payload.rollback,
    run: { id: payload.runId, attempt: payload.runAttempt, url: payload.runUrl, actor: payload.actor },
    ...(payload.askedBy == null ? {} : { askedBy: payload.askedBy }),
    ...(payload.fingerprints == null ? {} : { fingerprints: payload.fingerprints }),
}));

;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/github-runs.js



/** So many runs are asked for one by one; where there are more, those of a workflow are listed. */
const MOST_SINGLE = 10;
/** Calls of one reading about runs. */
const MOST_CALLS = 150;
const PER_PAGE = 100;
/** The runs that one reading looks at, each once. */
class RunBook {
    known = new Map();
    #place;
    #defaultBranch;
    #trusted = new Map();
    /** The page of each workflow's list that comes next. */
    #pages = new Map();
    #calls = 0;
    constructor(place, defaultBranch) {
        this.#place = place;
        this.#defaultBranch = defaultBranch;
    }
    /** Looks at runs, newest first; after it each is known, if only as one too many. Throws a GitHubError. */
    async learn(ids) {
        for (;;) {
            const wanted = ids.filter((id) => !this.known.has(id)).sort((left, right) => Number(right) - Number(left));
            const [newest] = wanted;
            if (newest === undefined)
                return;
            if (this.#calls >= MOST_CALLS) {
                for (const id of wanted)
                    this.known.set(id, "unchecked");
            }
            else if (wanted.length <= MOST_SINGLE) {
                await Promise.all(wanted.map(async (id) => this.known.set(id, await this.#ask(id))));
            }
            else {
                const run = await this.#ask(newest);
                this.known.set(newest, run);
                if (typeof run === "object")
                    await this.#list(run.workflowId, new Set(wanted));
            }
        }
    }
    /** Looks at a run anew. Throws a GitHubError. */
    async refresh(id) {
        const run = await this.#ask(id);
        this.known.set(id, run);
        return run;
    }
    async #ask(id) {
        this.#calls += 1;
        try {
            const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
            const { data } = await callOf(this.#place)(route, { run_id: id, exclude_pull_requests: true }, { reply: runReply });
            return await this.#facts(data);
        }
        catch (error) {
            if (error instanceof github_error/* GitHubError */.y && error.status === 404)
                return "gone";
            throw error;
        }
    }
    /** Newest first, as long as every page has one that is wanted: what is far between is asked for by itself. */
    async #list(workflowId, wanted) {
        for (let page = this.#pages.get(workflowId) ?? 1; this.#calls < MOST_CALLS; page++) {
            this.#calls += 1;
            const { data, nextPage } = await callOf(this.#place)("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", { workflow_id: workflowId, per_page: PER_PAGE, page, exclude_pull_requests: true }, { reply: runsReply });
            this.#pages.set(workflowId, page + 1);
            const hits = data.workflow_runs.filter(({ id }) => wanted.has(String(id)) && !this.known.has(String(id)));
            for (const run of hits)
                this.known.set(String(run.id), await this.#facts(run));
            if (!nextPage || hits.length === 0)
                return;
        }
    }
    async #facts(run) {
        const branch = run.head_branch ?? "";
        const { owner, repo } = this.#place;
        // The branch of a fork may have any name.
        const isOwn = run.head_repository?.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
        return {
            id: String(run.id),
            path: run.path.replace(/@.*$/, ""),
            workflowId: run.workflow_id,
            branch,
            isTrustedBranch: isOwn && (await this.#isTrusted(branch)),
            commit: run.head_sha,
            createdAt: Date.parse(run.created_at),
            attempt: run.run_attempt ?? 1,
            isOver: run.status === "completed",
        };
    }
    async #isTrusted(branch) {
        if (branch === "")
            return false;
        if (branch === this.#defaultBranch)
            return true;
        const before = this.#trusted.get(branch);
        if (before !== undefined)
            return before;
        this.#calls += 1;
        const trusted = await this.#isProtected(branch);
        this.#trusted.set(branch, trusted);
        return trusted;
    }
    async #isProtected(branch) {
        try {
            const route = "GET /repos/{owner}/{repo}/branches/{branch}";
            const { data } = await callOf(this.#place)(route, { branch }, { reply: schemas/* object */.Ikc({ protected: schemas/* boolean */.zMY() }) });
            return data.protected;
        }
        catch (error) {
            if (error instanceof github_error/* GitHubError */.y && error.status === 404)
                return false;
            throw error;
        }
    }
}
const runReply = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    path: schemas/* string */.YjP(),
    workflow_id: schemas/* int */.Whr(),
    head_branch: schemas/* string */.YjP().nullable(),
    head_sha: schemas/* string */.YjP(),
    head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish(),
    created_at: iso/* datetime */.w$(),
    run_attempt: schemas/* int */.Whr().positive().optional(),
    status: schemas/* string */.YjP().nullable(),
});
const runsReply = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(runReply) });
/** The run of a log's address; `undefined` = it is none of the repository. Pure. */
function runOfLog(url, { owner, repo, serverUrl }) {
    const begin = `${serverUrl.replace(/\/+$/, "")}/${owner}/${repo}/actions/runs/`;
    if (url == null || url.slice(0, begin.length).toLowerCase() !== begin.toLowerCase())
        return undefined;
    return /^(\d+)(?:[/?#]|$)/.exec(url.slice(begin.length))?.[1];
}

// EXTERNAL MODULE: ./.build/shared/promotion/ledgers/github-words.js
var github_words = __webpack_require__(95658);
;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/github-queries.js








const STATUSES = "pageInfo { endCursor hasNextPage } nodes { state description logUrl createdAt creator { __typename } }";
const TIP = "defaultBranchRef { name } ref(qualifiedName: $branch) { target { oid ... on Commit { tree { oid } file(path: $head) { object { ... on Blob { text } } } } } }";
const HEAD_QUERY = `query($owner: String!, $name: String!, $branch: String!, $head: String!) {
  repository(owner: $owner, name: $name) { ${TIP} }
}`;
const PAGE_QUERY = `query($owner: String!, $name: String!, $environment: String!, $after: String, $branch: String!, $head: String!) {
  repository(owner: $owner, name: $name) {
    ${TIP}
    deployments(environments: [$environment], first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { endCursor hasNextPage }
      nodes {
        id databaseId task payload environment originalEnvironment commitOid createdAt creator { __typename }
        statuses(first: 20) { ${STATUSES} }
      }
    }
  }
}`;
const STATUSES_QUERY = `query($id: ID!, $after: String) {
  node(id: $id) { ... on Deployment { statuses(first: 100, after: $after) { ${STATUSES} } } }
}`;
/** What the branch holds of a service and environment, or of another file of the same form. Throws a GitHubError. */
async function branchState(place, query) {
    const { data, now } = await ask(place, HEAD_QUERY, addressOf(place, headPath(query)), branchReply);
    return { ...stateOf(found(data.repository, place)), now };
}
/** The text of a file of the branch, and the newest commit. Throws a GitHubError. */
async function branchFile(place, path) {
    const { data } = await ask(place, HEAD_QUERY, addressOf(place, path), branchReply);
    const { ref } = found(data.repository, place);
    return { tip: tipOf(ref), text: textOf(ref) };
}
/** Throws a GitHubError. */
async function deploymentPage(place, query, after) {
    const variables = { ...addressOf(place, headPath(query)), environment: query.environment, after: after ?? null };
    const { data, now } = await ask(place, PAGE_QUERY, variables, pageReply);
    const repository = found(data.repository, place);
    const { nodes, pageInfo } = repository.deployments;
    const deployments = nodes.flatMap((node) => (node === null ? [] : deploymentOf(node, place)));
    return { ...stateOf(repository), now, deployments, cursor: cursorOf(pageInfo) };
}
/** The statuses of a deployment from a cursor on. Throws a GitHubError. */
async function moreStatuses(place, { nodeId, cursor, payload }) {
    const { data } = await ask(place, STATUSES_QUERY, { id: nodeId, after: cursor ?? null }, statusesReply);
    const connection = data.node?.statuses;
    // It was deleted meanwhile; the next reading tells.
    if (connection === undefined || connection === null)
        return { statuses: [], cursor: undefined };
    return { statuses: statusesOf(connection, payload, place), cursor: cursorOf(connection.pageInfo) };
}
function addressOf({ owner, repo, branch }, path) {
    return { owner, name: repo, branch: `refs/heads/${branch}`, head: path };
}
async function ask({ github }, query, variables, schema) {
    const { data: reply, date } = await github("POST /graphql", { query, variables }, { reply: graphqlReply, repeatable: true });
    const refusal = reply.errors?.[0]?.message;
    const parsed = schema.safeParse(reply.data);
    if (refusal !== undefined || !parsed.success) {
        const status = /not accessible|forbidden/i.test(refusal ?? "") ? 403 : 0;
        const words = refusal ?? `the reply is not as documented: ${parsed.error?.issues[0]?.message}`;
        throw new github_error/* GitHubError */.y({ method: "POST", url: "/graphql" }, status, words);
    }
    if (date === undefined)
        throw new github_error/* GitHubError */.y({ method: "POST", url: "/graphql" }, 0, "the reply has no Date, which is the ledger's clock");
    return { data: parsed.data, now: date };
}
function found(repository, { owner, repo }) {
    if (repository !== null)
        return repository;
    throw new ledger/* LedgerError */.oy(`GitHub shows no repository ${owner}/${repo} to this token. ${PERMISSIONS}`);
}
function stateOf({ ref, defaultBranchRef, }) {
    return { tip: tipOf(ref), head: readHead(textOf(ref)), defaultBranch: defaultBranchRef?.name ?? "" };
}
function tipOf(ref) {
    const target = ref?.target;
    return target == null ? undefined : { commit: target.oid, tree: target.tree.oid };
}
function textOf(ref) {
    const object = ref?.target?.file?.object;
    return object == null ? undefined : (object.text ?? "");
}
function deploymentOf(node, place) {
    const payload = readPayload(node.payload, node.task ?? "");
    return {
        id: String(node.databaseId),
        nodeId: node.id,
        originalEnvironment: node.originalEnvironment ?? node.environment ?? "",
        commit: node.commitOid,
        createdAt: Date.parse(node.createdAt),
        byPerson: node.creator?.__typename !== "Bot",
        payload,
        statuses: statusesOf(node.statuses, payload, place),
        cursor: cursorOf(node.statuses?.pageInfo),
    };
}
function statusesOf(connection, payload, place) {
    const digest = typeof payload === "string" ? undefined : payload.release.contractDigest;
    return (connection?.nodes ?? []).flatMap((node) => {
        if (node === null)
            return [];
        const said = { state: node.state.toLowerCase(), description: node.description ?? "" };
        return {
            word: (0,github_words/* readStatus */.rk)(said, digest),
            runId: runOfLog(node.logUrl, place),
            at: Date.parse(node.createdAt),
            byPerson: node.creator?.__typename !== "Bot",
        };
    });
}
function cursorOf(pageInfo) {
    return pageInfo?.hasNextPage === true ? (pageInfo.endCursor ?? undefined) : undefined;
}
const graphqlReply = schemas/* object */.Ikc({
    data: schemas/* unknown */.L5J(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP() })).optional(),
});
const pageInfoReply = schemas/* object */.Ikc({ endCursor: schemas/* string */.YjP().nullable(), hasNextPage: schemas/* boolean */.zMY() });
const creator = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP() }).nullable();
const statusConnection = schemas/* object */.Ikc({
    pageInfo: pageInfoReply,
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        state: schemas/* string */.YjP(),
        description: schemas/* string */.YjP().nullable(),
        logUrl: schemas/* string */.YjP().nullable(),
        createdAt: schemas/* string */.YjP(),
        creator,
    })
        .nullable()),
})
    .nullable();
const deploymentReply = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    databaseId: schemas/* int */.Whr().positive(),
    task: schemas/* string */.YjP().nullable(),
    payload: schemas/* string */.YjP().nullable(),
    environment: schemas/* string */.YjP().nullable(),
    originalEnvironment: schemas/* string */.YjP().nullable(),
    commitOid: schemas/* string */.YjP(),
    createdAt: schemas/* string */.YjP(),
    creator,
    statuses: statusConnection,
});
const refReply = schemas/* object */.Ikc({
    target: schemas/* object */.Ikc({
        oid: schemas/* string */.YjP(),
        tree: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }),
        file: schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullish() }).nullable() }).nullish(),
    })
        .nullable(),
})
    .nullable();
const defaultBranchRef = schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullable();
const branchReply = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ defaultBranchRef, ref: refReply }).nullable() });
const pageReply = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        defaultBranchRef,
        ref: refReply,
        deployments: schemas/* object */.Ikc({ pageInfo: pageInfoReply, nodes: schemas/* array */.YOg(deploymentReply.nullable()) }),
    })
        .nullable(),
});
const statusesReply = schemas/* object */.Ikc({ node: schemas/* object */.Ikc({ statuses: statusConnection }).nullable() });

;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/github-branch.js






/** After so many tries others write faster than we do. */
const MOST_TRIES = 30;
/**
 * Writes files in one commit on top of another one. `moved` = the branch is no longer there, and nothing was written. The branch only
 * ever moves forward, so that of two who write at once one is told so. Throws a GitHubError.
 */
async function commitFiles(place, files, { tip, title }) {
    const call = callOf(place);
    const tree = files.map((file) => ({ path: file.path, mode: "100644", type: "blob", ...contentOf(file) }));
    const base = tip === undefined ? {} : { base_tree: tip.tree };
    const made = await call("POST /repos/{owner}/{repo}/git/trees", { tree, ...base }, { reply: object });
    // Whoever runs workflows for every push does not run them for this.
    const message = `${title}\n\n[skip ci]`;
    const commit = { message, tree: made.data.sha, parents: tip === undefined ? [] : [tip.commit] };
    const { data } = await call("POST /repos/{owner}/{repo}/git/commits", commit, { reply: object });
    try {
        if (tip === undefined) {
            const ref = { ref: `refs/heads/${place.branch}`, sha: data.sha };
            await call("POST /repos/{owner}/{repo}/git/refs", ref, { reply: schemas/* unknown */.L5J() });
        }
        else {
            const ref = { ref: `heads/${place.branch}`, sha: data.sha, force: false };
            await call("PATCH /repos/{owner}/{repo}/git/refs/{ref}", ref, { reply: schemas/* unknown */.L5J() });
        }
        return "written";
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y) || !(error.status === 422 || isUncertain(error)))
            throw error;
        const now = (await branchFile(place, files[0]?.path ?? "")).tip;
        if (now?.commit === data.sha)
            return "written";
        // A rule that lets nobody write is no other writer.
        if (now?.commit === tip?.commit)
            throw error;
        return "moved";
    }
}
function contentOf(file) {
    if ("object" in file)
        return { sha: file.object };
    return file.text === null ? { sha: null } : { content: file.text };
}
/**
 * Changes what the branch says of an environment, as often as others are faster. `change` answers `undefined` when nothing has to be
 * written, and may be asked again. Throws a GitHubError.
 */
async function changeHead(place, query, { title, change, }) {
    for (let count = 0; count < MOST_TRIES; count++) {
        const { tip, head } = await branchState(place, query);
        const next = change(head);
        if (next === undefined)
            return;
        const files = [{ path: headPath(query), text: next === "remove" ? null : renderHead(next) }];
        if ((await commitFiles(place, files, { tip, title })) === "written")
            return;
    }
    throw tooFast(place);
}
/** Writes one file, or removes it, whatever stands there. Throws a GitHubError. */
async function writeFile(place, { path, text }, { title, more }) {
    for (let count = 0; count < MOST_TRIES; count++) {
        const before = await branchFile(place, path);
        if ((before.text ?? null) === text)
            return;
        const files = [{ path, text }, ...more];
        if ((await commitFiles(place, files, { tip: before.tip, title })) === "written")
            return;
    }
    throw tooFast(place);
}
function tooFast({ branch }) {
    return new ledger/* LedgerError */.oy(`Others write to the branch ${branch} faster than this run can. Run again.`);
}
/** The contract as a file of the branch. It is checked, and stored where nobody refers to it yet. Throws a GitHubError. */
async function storedContract(place, { digest, text }) {
    const path = contractPath(digest);
    if (!(await isContractOf(digest, text)))
        throw new ledger/* LedgerError */.oy(`The contract that is to be kept is not the one that ${digest} names: capture it anew.`);
    const blob = { content: Buffer.from(text).toString("base64"), encoding: "base64" };
    const { data } = await callOf(place)("POST /repos/{owner}/{repo}/git/blobs", blob, {
        reply: object,
        // The same content has the same name.
        repeatable: true,
    });
    return { path, object: data.sha };
}
/** The text of a kept contract; `undefined` = it is not kept. Throws a GitHubError. */
async function keptContract(place, digest) {
    const path = contractPath(digest);
    const text = await contentAt(place, path);
    if (text === undefined || (await isContractOf(digest, text)))
        return text;
    throw new ledger/* LedgerError */.oy(`${path} on the branch ${place.branch} was changed after it was written: look at who did it, and put it back.`);
}
async function contentAt(place, path) {
    const call = callOf(place);
    try {
        const route = "GET /repos/{owner}/{repo}/contents/{path}";
        const { data } = await call(route, { path, ref: place.branch }, { reply: contentReply });
        if (data.encoding === "base64")
            return Buffer.from(data.content, "base64").toString("utf8");
        // Files of more than 1 MB come without their content.
        const blob = await call("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { file_sha: data.sha }, { reply: blobReply });
        return Buffer.from(blob.data.content, "base64").toString("utf8");
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y) || error.status !== 404)
            throw error;
        // GitHub answers 404 as well for what a token may not see.
        await call("GET /repos/{owner}/{repo}/contents/{path}", { path: "" }, { reply: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
        return undefined;
    }
}
function contractPath(digest) {
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
    if (hex === undefined)
        throw new ledger/* LedgerError */.oy(`"${digest}" is no digest: write sha256:<64 hex digits>.`);
    return `contracts/${hex}.json`;
}
async function isContractOf(digest, text) {
    const kept = await Promise.all(/* import() */[__webpack_require__.e(2028), __webpack_require__.e(6522), __webpack_require__.e(368)]).then(__webpack_require__.bind(__webpack_require__, 6392));
    return kept.isContractOf(digest, text);
}
const object = schemas/* object */.Ikc({ sha: schemas/* string */.YjP().min(1) });
const contentReply = schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), encoding: schemas/* string */.YjP(), content: schemas/* string */.YjP() });
const blobReply = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz("base64") });

// EXTERNAL MODULE: ./.build/shared/change/release.js
var change_release = __webpack_require__(29118);
;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/github-run-rules.js
/** Why what a run wrote is not believed, a phrase for people; `undefined` = it is. Pure. */
function whyNotBelieved(run, { workflows, writtenAt, id, attempt = 1, commit, }) {
    if (run === undefined || run === "unchecked")
        return `nobody looked at the run ${id}`;
    if (run === "gone")
        return `there is no run ${id}`;
    const which = `the run ${id} is`;
    if (!run.isTrustedBranch)
        return `${which} of the branch ${run.branch}, which is not protected`;
    if (!run.path.startsWith(".github/workflows/"))
        return `${which} of ${run.path}, which is no workflow of the repository`;
    if (workflows !== undefined && !workflows.includes(run.path))
        return `${which} of ${run.path}, which the policy does not name in ledger.workflows`;
    if (commit !== undefined && run.commit !== commit)
        return `${which} of the commit ${run.commit}, and this of ${commit}`;
    if (run.attempt < attempt)
        return `the run ${id} has no attempt ${attempt}`;
    if (run.createdAt > writtenAt)
        return `the run ${id} began later`;
    return undefined;
}

;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/github-belief.js


/** Why the record of a link is not believed; `undefined` = it is. Pure. */
function whyForged(link, { runs, rules }) {
    const { run, askedBy } = link.payload;
    const { commit, createdAt: writtenAt } = link;
    const byWriter = whyForgedByWriter(link);
    if (byWriter !== undefined)
        return byWriter;
    if (askedBy === undefined)
        return whyNotBelieved(runs.get(run.id), { ...rules, writtenAt, commit, ...run });
    return (whyNotBelieved(runs.get(run.id), { ...rules, writtenAt, ...run }) ??
        whyNotBelieved(runs.get(askedBy), { ...rules, writtenAt, commit, id: askedBy }));
}
/** Why something is not believed by who wrote it; `undefined` = an app did, as runs of workflows do. Pure. */
function whyForgedByWriter({ byPerson }) {
    return byPerson ? "a person wrote it, and no run of a workflow" : undefined;
}
/**
 * What the statuses of a link come to, in their order, and what is not believed of them. `looksAt` = the statuses that need a run that
 * is believed: all that say something good, successes, or none. Pure.
 */
function eventsOf(link, { runs, rules }, looksAt = "all") {
    const forged = new Map();
    const events = [];
    for (const status of inOrder(link)) {
        const { word } = status;
        if (isSilent(word))
            continue;
        const isEvidence = (0,github_words/* isPositive */.ep)(word) && (looksAt === "all" || word.kind === "succeeded");
        const why = isEvidence ? whyStatusForged(status, looksAt === "writers" ? undefined : { runs, rules }) : undefined;
        if (why === undefined)
            events.push({ at: status.at, ...word });
        else
            forged.set(why, (forged.get(why) ?? 0) + 1);
    }
    const doubts = [...forged].map(([why, count]) => {
        const what = count === 1 ? "a status that says that it works" : `${count} statuses that say that it works`;
        return doubt("ledger.forged-status", link.id, `${what}: ${why}`);
    });
    return { events, doubts };
}
function isSilent(word) {
    return word.kind === "nothing" || word.kind === "begun";
}
/** Why a status that says something good is not believed; without `known` the run that it names is not looked at. Pure. */
function whyStatusForged(status, known) {
    const byWriter = whyForgedByWriter(status);
    if (byWriter !== undefined)
        return byWriter;
    if (status.runId === undefined)
        return "it names no run of this repository as its log";
    if (known === undefined)
        return undefined;
    const { runs, rules } = known;
    return whyNotBelieved(runs.get(status.runId), { ...rules, writtenAt: status.at, id: status.runId });
}
/** By time; what GitHub dates with the same second is read with the bad news last. */
function inOrder(link) {
    const weight = ({ word }) => ((0,github_words/* isPositive */.ep)(word) ? 0 : 1);
    return link.statuses.toSorted((left, right) => left.at - right.at || weight(left) - weight(right));
}
/** Whether a start never came to its end, so that it deployed nothing: nothing stands in the record, and its run is over. Pure. */
function isDeadStart(link, { runs }) {
    if (link.cursor !== undefined || link.statuses.some((status) => status.word.kind !== "nothing"))
        return false;
    return isOver(runs.get(link.payload.run.id), link.payload.run);
}
/** Whether the attempt of a run is over. Pure. */
function isOver(run, { attempt }) {
    return run === "gone" || (typeof run === "object" && (run.isOver || run.attempt > attempt));
}
/** Something that is not believed, or keeps the ledger from being believed. */
function doubt(code, recordId, is, blocks = false) {
    return { code, recordId, is, blocks };
}

;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/github-chain.js



/** The chain of records as far as it was found. Pure. */
function chainOf({ head, deployments, byId, query }) {
    const links = [];
    if (typeof head === "string")
        return { links, missing: undefined, wrong: undefined, isForgotten: false };
    const claimed = deployments.findLast(({ payload }) => typeof payload !== "string" && payload.nonce === head.nonce);
    const met = new Set();
    let next = head.deploymentId ?? claimed?.id ?? head.previous;
    while (next !== undefined) {
        if (head.forgotten.includes(next))
            return { links, missing: undefined, wrong: undefined, isForgotten: true };
        const record = byId.get(next);
        if (record === undefined)
            return { links, missing: next, wrong: undefined, isForgotten: false };
        if (met.has(next) || !isOf(record, query))
            return { links, missing: undefined, wrong: next, isForgotten: false };
        met.add(next);
        links.push(record);
        next = record.payload.previous;
    }
    return { links, missing: undefined, wrong: undefined, isForgotten: false };
}
/** Whether a deployment is a record of the service and environment that are asked for. Pure. */
function isOf(record, { service, environment }) {
    const { payload, originalEnvironment } = record;
    return (typeof payload !== "string" &&
        payload.service === service &&
        payload.environment === environment &&
        originalEnvironment === environment);
}
/** What is needed next; `undefined` = all that is asked for is there. Pure. */
function nextNeed(found) {
    const { links, missing } = chainOf(found);
    const { needed, isEnough } = neededLinks(found, links);
    if (!isEnough && missing !== undefined) {
        const lookup = found.lookups.get(missing);
        const oldest = Number(found.deployments.at(-1)?.id ?? Number.POSITIVE_INFINITY);
        // Numbers grow: what is older than the last one that is listed is listed further on.
        if (!found.isWhole && (Number(missing) < oldest || lookup === "here"))
            return { kind: "page" };
        if (lookup === undefined)
            return { kind: "lookup", id: missing };
    }
    const cut = needed.find(({ cursor, id }) => cursor !== undefined && !found.tooLong.has(id));
    if (cut !== undefined)
        return { kind: "statuses", of: cut };
    const ids = new Set(neededRuns(needed).filter((id) => !found.runs.has(id)));
    return ids.size === 0 ? undefined : { kind: "runs", ids: [...ids] };
}
/**
 * The links from the newest on that a reading must have: those that are asked for, and as far as one that serves, or that serves
 * again where what came after it was taken back.
 */
function neededLinks(found, links) {
    const { reaching } = found.query;
    let newest;
    let [isAsked, isServed] = [false, false];
    for (const [index, link] of links.entries()) {
        const isLookedAt = index < MOST_LOOKED_AT && runsOfRecord(link).every((id) => found.runs.has(id));
        if (isLookedAt ? whyForged(link, found) !== undefined : link.byPerson)
            continue;
        newest ??= link;
        const { release } = link.payload;
        const hasSucceeded = mayHaveSucceeded(link, found, index < MOST_LOOKED_AT ? found : undefined);
        isAsked ||=
            reaching === undefined
                ? !(0,change_release/* isSameRelease */._M)(release, newest.payload.release) && link !== newest
                : (0,change_release/* isSameRelease */._M)(release, reaching) && hasSucceeded;
        isServed ||= hasSucceeded && !link.statuses.some(({ word }) => word.kind === "ended");
        if (isAsked && isServed)
            return { needed: links.slice(0, index + 1), isEnough: true };
    }
    return { needed: links, isEnough: false };
}
/**
 * Whether a link has a success that is believed, as far as is known: what is not known yet is asked for next. Without runs, those that
 * say it are believed by who wrote them.
 */
function mayHaveSucceeded(link, { tooLong }, known) {
    if (link.cursor !== undefined && !tooLong.has(link.id))
        return true;
    return link.statuses.some((status) => {
        if (status.word.kind !== "succeeded")
            return false;
        const isUnknown = status.runId !== undefined && known?.runs.has(status.runId) === false;
        return isUnknown || whyStatusForged(status, known) === undefined;
    });
}
/**
 * Records whose runs are looked at, the newest ones. Those before them are believed by the chain and by who wrote them: GitHub keeps
 * runs for a time only.
 */
const MOST_LOOKED_AT = 100;
/** The runs that must be known: those of records, of successes, and of the verifications that a soak can count. */
function neededRuns(needed) {
    const newest = needed[0]?.payload.release;
    return needed.slice(0, MOST_LOOKED_AT).flatMap((link) => {
        const { release } = link.payload;
        const isNewest = newest !== undefined && (0,change_release/* isSameRelease */._M)(release, newest);
        const positive = link.statuses.filter((status) => {
            const { word, byPerson } = status;
            return (0,github_words/* isPositive */.ep)(word) && !byPerson && (isNewest || word.kind === "succeeded");
        });
        return [...runsOfRecord(link), ...positive.flatMap(({ runId }) => runId ?? [])];
    });
}
/** The runs that must be known to believe that a deployment started. */
function runsOfRecord({ payload: { run, askedBy } }) {
    return askedBy === undefined ? [run.id] : [run.id, askedBy];
}

;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/github-doubts.js


/** Where the chain of records is torn, or does not begin. Pure. */
function chainDoubts(found, chain, isEnough) {
    const { head, deployments, query } = found;
    if (head === "malformed")
        return [doubt("ledger.malformed-record", "", "what the branch says of the newest deployment cannot be read", true)];
    if (head === "none") {
        const ours = deployments.find((each) => isOf(each, query));
        if (ours === undefined)
            return [];
        return [doubt("ledger.deleted-record", ours.id, "the branch of the ledger does not know of the deployment", true)];
    }
    if (chain.wrong !== undefined) {
        const is = "it is named as a deployment of this service and environment, and is none";
        return [doubt("ledger.malformed-record", chain.wrong, is, true)];
    }
    if (chain.missing === undefined || isEnough)
        return [];
    const lookup = found.lookups.get(chain.missing);
    if (lookup === "gone")
        return [doubt("ledger.deleted-record", chain.missing, "it was deleted", true)];
    if (typeof lookup === "object") {
        const is = `it stands under the environment ${lookup.environment} now`;
        return [doubt("ledger.renamed-environment", chain.missing, is, true)];
    }
    return [doubt("ledger.too-long", chain.missing, "it lies further back than is read", true)];
}
/** What stands among the records and is not in the chain, as far back as the chain was followed. */
function strangers({ head, deployments, query }, { links, missing, isForgotten }) {
    const oldest = missing !== undefined || isForgotten ? Number(links.at(-1)?.id ?? Number.POSITIVE_INFINITY) : 0;
    const chained = new Set(links.map(({ id }) => id));
    const nonces = new Set(links.map(({ payload }) => payload.nonce));
    const foreign = deployments.filter(({ payload }) => payload === "foreign");
    const first = foreign[0];
    const others = deployments.filter((each) => each.payload !== "foreign" && !chained.has(each.id));
    return [
        ...others.flatMap((each) => {
            const { id, payload, originalEnvironment } = each;
            if (payload === "foreign")
                return [];
            if (payload === "malformed")
                return [doubt("ledger.malformed-record", id, "its payload is not one that a promotion writes", true)];
            if (originalEnvironment !== query.environment) {
                const is = `it was made for the environment ${originalEnvironment}`;
                return [doubt("ledger.renamed-environment", id, is)];
            }
            if (payload.environment !== query.environment) {
                const is = `its payload is one for the environment ${payload.environment}`;
                return [doubt("ledger.replayed-payload", id, is)];
            }
            if (nonces.has(payload.nonce))
                return [doubt("ledger.replayed-payload", id, "its payload is that of another deployment")];
            // Without a head nobody knows what a start made.
            if (payload.service !== query.service || Number(id) < oldest || typeof head === "string")
                return [];
            return [doubt("ledger.forged-record", id, "no start of a promotion made it: the branch does not know of it")];
        }),
        ...(first === undefined
            ? []
            : [
                doubt("ledger.foreign-record", first.id, `${foreign.length} that no promotion made, the newest of them this`),
            ]),
    ];
}
/** What is longer than is read, so that nobody knows the rest of it. Pure. */
function tooLong(found, needed) {
    const unchecked = neededRuns(needed).filter((id) => found.runs.get(id) === "unchecked").length;
    return [
        ...needed
            .filter(({ id }) => found.tooLong.has(id))
            .map(({ id }) => doubt("ledger.too-long", id, "it has more statuses than are read", true)),
        ...(unchecked === 0 ? [] : [doubt("ledger.too-long", "", `${unchecked} runs too many to be looked at`, true)]),
    ];
}
/** What tells of a time that has not come by the ledger's own clock. Pure. */
function clockDoubts(records, now) {
    const ahead = records.find(({ startedAt, events }) => [startedAt, ...events.map(({ at }) => at)].some((at) => at > now));
    return ahead === undefined ? [] : [doubt("ledger.clock", ahead.id, "it tells of a time that has not come", true)];
}

;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/github-records.js





/* From what GitHub tells, whole, to what is believed. */
/** What an environment tells, when nothing more is needed. Pure. */
function readingOf(found) {
    const { query, now } = found;
    const chain = chainOf(found);
    const { needed, isEnough } = neededLinks(found, chain.links);
    const newest = needed[0]?.payload.release;
    const told = needed.flatMap((link, index) => {
        const isLookedAt = index < MOST_LOOKED_AT;
        const forged = isLookedAt ? whyForged(link, found) : whyForgedByWriter(link);
        if (forged !== undefined)
            return [{ record: undefined, doubts: [doubt("ledger.forged-record", link.id, forged)] }];
        const isNewest = newest !== undefined && (0,change_release/* isSameRelease */._M)(link.payload.release, newest);
        const { events, doubts } = eventsOf(link, found, isLookedAt ? (isNewest ? "all" : "successes") : "writers");
        return [{ record: isDeadStart(link, found) ? undefined : recordOf(link, events), doubts }];
    });
    const records = withSuccessors(told.flatMap(({ record }) => record ?? []).reverse());
    const doubts = [
        ...chainDoubts(found, chain, isEnough),
        ...told.flatMap((each) => each.doubts),
        ...strangers(found, chain),
        ...tooLong(found, needed),
        ...clockDoubts(records, now),
    ];
    const { service, environment } = query;
    const hasOlder = needed.length < chain.links.length || chain.missing !== undefined || chain.isForgotten;
    return { service, environment, records, doubts, hasOlder, now };
}
function recordOf(link, events) {
    const { nonce: _nonce, previous: _previous, ...said } = link.payload;
    const { id, commit, createdAt: startedAt } = link;
    return { ...said, id, commit, startedAt, events, isEmergency: said.override !== undefined };
}
/**
 * When a deployment succeeds, what served before it serves no longer: at this moment, though it is written a little later, and also
 * where nobody came to write it.
 */
function withSuccessors(records) {
    let successor;
    const ended = [];
    for (const record of records.toReversed()) {
        ended.push(successor === undefined ? record : endedAt(record, successor));
        const success = record.events.find(({ kind }) => kind === "succeeded");
        if (success !== undefined)
            successor = { at: success.at, isRollback: record.isRollback };
    }
    return ended.reverse();
}
function endedAt(record, { at, isRollback }) {
    const events = record.events.map((event) => (event.kind === "replaced" && event.at > at ? { ...event, at } : event));
    if (!(0,ledger/* isServing */.PA)({ events }))
        return { ...record, events: sorted(events) };
    const end = isRollback ? { at, kind: "ended", cause: "rolled-back" } : { at, kind: "replaced" };
    return { ...record, events: sorted([...events, end]) };
}
function sorted(events) {
    return events.toSorted((left, right) => left.at - right.at);
}

;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/github-reading.js







/** Pages of a hundred deployments that one reading takes at most. */
const MOST_PAGES = 100;
/** Pages of a hundred statuses, of all deployments together and beyond the first twenty of each. */
const MOST_STATUS_PAGES = 100;
/** GitHub's servers do not all have the same second. */
const CLOCK_TOLERANCE = 5_000;
/** Reads what an environment tells, page by page and no further than is asked for. Throws a GitHubError. */
async function gatherEnvironment(place, query) {
    const first = await gatherOnce(place, query);
    // A start between two pages looks like a record that nobody started.
    return isTorn(first.found) ? await gatherOnce(place, query) : first;
}
/** Whether there is a newer record than the branch says. */
function isTorn(found) {
    const [newest] = chainOf(found).links;
    const ours = found.deployments.find(({ payload }) => typeof payload !== "string" && payload.service === found.query.service);
    return ours !== undefined && Number(ours.id) > Number(newest?.id ?? 0);
}
async function gatherOnce(place, query) {
    const [deployments, byId] = [[], new Map()];
    const [lookups, tooLong] = [new Map(), new Set()];
    let [pages, statusPages] = [0, 0];
    let cursor;
    const nextPage = async () => {
        const page = await deploymentPage(place, query, cursor);
        pages += 1;
        cursor = pages < MOST_PAGES ? page.cursor : undefined;
        for (const each of page.deployments) {
            // A deployment that is made meanwhile moves the pages.
            if (byId.has(each.id))
                continue;
            deployments.push(each);
            byId.set(each.id, each);
        }
        return page;
    };
    const branch = await nextPage();
    const runs = new RunBook(place, place.defaultBranch ?? branch.defaultBranch);
    const foundSoFar = () => ({
        query,
        head: branch.head,
        deployments,
        byId,
        isWhole: cursor === undefined,
        lookups,
        runs: runs.known,
        tooLong,
        rules: { workflows: place.workflows },
        now: nowOf(branch.now, deployments),
    });
    for (let found = foundSoFar();; found = foundSoFar()) {
        const need = nextNeed(found);
        if (need === undefined)
            return { found, reading: readingOf(found), branch, runs };
        switch (need.kind) {
            case "page":
                await nextPage();
                break;
            case "lookup":
                lookups.set(need.id, await lookUp(place, need.id, query));
                break;
            case "runs":
                await runs.learn(need.ids);
                break;
            case "statuses": {
                if (statusPages >= MOST_STATUS_PAGES) {
                    tooLong.add(need.of.id);
                    break;
                }
                statusPages += 1;
                const more = await moreStatuses(place, need.of);
                const whole = { ...need.of, statuses: [...need.of.statuses, ...more.statuses], cursor: more.cursor };
                deployments[deployments.indexOf(need.of)] = whole;
                byId.set(whole.id, whole);
            }
        }
    }
}
function nowOf(date, deployments) {
    let newest = 0;
    for (const { createdAt, statuses } of deployments) {
        newest = Math.max(newest, createdAt);
        for (const { at } of statuses)
            newest = Math.max(newest, at);
    }
    return newest > date && newest - date <= CLOCK_TOLERANCE ? newest : date;
}
async function lookUp(place, id, { environment }) {
    try {
        const route = "GET /repos/{owner}/{repo}/deployments/{deployment_id}";
        const reply = schemas/* object */.Ikc({ environment: schemas/* string */.YjP() });
        const { data } = await callOf(place)(route, { deployment_id: Number(id) }, { reply });
        return data.environment === environment ? "here" : { environment: data.environment };
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y && error.status === 404)
            return "gone";
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/github-writers.js







/** Makes the record of a deployment, and answers with its number. Throws a GitHubError. */
async function createDeployment(place, deployment, chain) {
    const payload = payloadOf(deployment, chain);
    if (payload === undefined)
        throw github_writers_tooLong();
    const { data } = await callOf(place)("POST /repos/{owner}/{repo}/deployments", {
        ref: deployment.commit,
        task: deployment_payload/* PROMOTION_TASK */.uv,
        // GitHub would merge, and make no deployment.
        auto_merge: false,
        // GitHub would ask for every status of the commit.
        required_contexts: [],
        payload,
        environment: deployment.environment,
        description: `${deployment.service} ${deployment.release.schemaVersion ?? ""}`.trim(),
        transient_environment: false,
        // Everything else GitHub ends by itself when a job with this `environment:` succeeds.
        production_environment: true,
    }, { reply: schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive() }) });
    return String(data.id);
}
/** Throws a LedgerError for a deployment that the ledger cannot hold. */
function refuseUnwritable(deployment, run) {
    if (payloadOf(deployment, { nonce: "-".repeat(36), previous: undefined }) === undefined)
        throw github_writers_tooLong();
    for (const [what, value] of [
        ["service", deployment.service],
        ["environment", deployment.environment],
    ])
        if (!/^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(value ?? ""))
            throw new ledger/* LedgerError */.oy(`The ${what} "${value}" cannot be the name of a file in the ledger's branch.`);
    if (![run.id, deployment.askedBy ?? run.id].every((id) => /^[1-9]\d{0,15}$/.test(id)))
        throw new ledger/* LedgerError */.oy(`The run "${run.id}" is none of a workflow: only workflows at GitHub write this ledger. Elsewhere use \`ledger: { kind: file }\`.`);
}
function github_writers_tooLong() {
    return new ledger/* LedgerError */.oy("The record of the deployment would be longer than 4 KiB: name fewer approvers or shorter names.");
}
/**
 * Throws a LedgerError when nobody would believe what the run writes: nothing may be said that is left out when it is read.
 * `commit` = the one that it must be of, or the run must be that asked for what it starts.
 */
async function refuseForeignRun(place, { run, askedBy, commit, now: writtenAt, }, runs) {
    const known = await runs.refresh(run.id);
    const of = commit === undefined ? {} : { commit };
    const { workflows } = place;
    const itself = { workflows, writtenAt, id: run.id, attempt: run.attempt };
    const asking = askedBy === undefined ? undefined : { id: askedBy, known: await runs.refresh(askedBy) };
    const why = (asking === undefined
        ? whyNotBelieved(known, { ...itself, ...of })
        : (whyNotBelieved(known, itself) ??
            whyNotBelieved(asking.known, { workflows, writtenAt, id: asking.id, ...of }))) ??
        (runOfLog(run.url, place) === run.id ? undefined : `the address ${run.url} is not that of the run ${run.id}`);
    if (why === undefined)
        return;
    throw new ledger/* LedgerError */.oy(`Nobody would believe what this run writes: ${why}. Promote by a workflow of the default branch or of a protected one, and name the commit of the run.`);
}
/** Writes a status that says nothing of other deployments. Throws a GitHubError. */
async function writeStatus(place, id, { state, description, run }) {
    await callOf(place)("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
        deployment_id: Number(id),
        state,
        description,
        ...(run.url === "" ? {} : { log_url: run.url }),
        auto_inactive: false,
    }, { reply: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }) });
}

;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/github-record.js







/** Writes what became of a deployment, and what follows from it. Throws a GitHubError or LedgerError. */
async function recordAtGitHub(place, address, { event, run }) {
    const { service, environment, id } = address;
    const gathered = await gatherEnvironment(place, { service, environment });
    const { links } = chainOf(gathered.found);
    const link = links.find((each) => each.id === id);
    if (link === undefined)
        throw new ledger/* LedgerError */.oy(`The ledger knows no deployment ${id} of ${service} in ${environment}: name the one that \`start\` gave.`);
    const { events } = eventsOf(link, gathered.found);
    const isGood = event.kind === "verified" ? event.passed : event.outcome === "success";
    // Who says that something is bad is believed.
    const { now } = gathered.reading;
    if (isGood)
        await refuseForeignRun(place, { run, commit: undefined, now }, gathered.runs);
    if (event.kind === "verified") {
        if (!(0,ledger/* isUnderWay */.gn)({ events }) && !(0,ledger/* isServing */.PA)({ events }))
            throw new ledger/* LedgerError */.oy(`The deployment ${id} does not serve any more, so that there is nothing to verify.`);
        await writeStatus(place, id, { ...(0,github_words/* statusOf */.c2)(event, { isUnderWay: (0,ledger/* isUnderWay */.gn)({ events }) }), run });
        return;
    }
    await finish(place, { gathered, link, event, run });
}
async function finish(place, { gathered, link, event, run, }) {
    const { events } = eventsOf(link, gathered.found);
    const { outcome } = event;
    const before = outcomeOf({ events });
    if (before === undefined) {
        if (outcome === "success")
            refuseOld(gathered, link);
        await writeStatus(place, link.id, { ...(0,github_words/* statusOf */.c2)(event, { isUnderWay: true }), run });
    }
    else if (before !== outcome) {
        const mayTakeBack = before === "success" && outcome === "rolled-back";
        if (!mayTakeBack)
            throw new ledger/* LedgerError */.oy(`The deployment ${link.id} has ended already (${before}), and cannot end as ${outcome}.`);
        await writeStatus(place, link.id, { ...(0,github_words/* statusOf */.c2)(event, { isUnderWay: false }), run });
    }
    if (outcome === "success")
        await endEarlier(place, { gathered, link, run });
    const { service, environment } = link.payload;
    await changeHead(place, link.payload, {
        title: `${service} in ${environment}: ${link.id} ${outcome}`,
        change: (head) => {
            // Another one is the newest by now.
            if (typeof head !== "object" || head.nonce !== link.payload.nonce || head.state === outcome)
                return undefined;
            return { ...head, deploymentId: link.id, state: outcome };
        },
    });
}
/** Only the newest can come to serve. */
function refuseOld({ found }, link) {
    const [newest] = chainOf(found).links;
    if (newest !== undefined && newest.id !== link.id)
        throw new ledger/* LedgerError */.oy(`The deployment ${newest.id} was started after ${link.id}, which cannot come to serve any more.`);
}
/** What served before serves no longer: it is written of each that does not say so yet. */
async function endEarlier(place, { gathered, link, run }) {
    const { links } = chainOf(gathered.found);
    const earlier = links.slice(links.findIndex(({ id }) => id === link.id) + 1);
    for (const each of earlier) {
        // What is not believed to serve is not ended; runs that nobody asked for are older than all that can serve.
        if (!(0,ledger/* isServing */.PA)(eventsOf(each, gathered.found)))
            continue;
        const status = (0,github_words/* endedBy */.mr)({ id: link.id, isRollback: link.payload.isRollback });
        await writeStatus(place, each.id, { ...status, run });
    }
}
function outcomeOf({ events }) {
    const last = events.findLast(({ kind }) => kind !== "verified");
    if (last === undefined)
        return undefined;
    if (last.kind === "ended")
        return last.cause === "failed" ? "failure" : last.cause;
    // What succeeded and was replaced later has succeeded.
    if (events.some(({ kind }) => kind === "succeeded"))
        return "success";
    return "replaced";
}

;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/github-start.js











/** After so many tries others write faster than we do. */
const github_start_MOST_TRIES = 30;
/**
 * Starts a deployment: takes the head of the environment, which one of several gets, makes the record, and says as the last thing
 * that it has begun. What ends before that deployed nothing, and is put aside by the next start. Throws a GitHubError or LedgerError.
 */
async function startAtGitHub(place, request) {
    const { deployment, contract } = request;
    refuseUnwritable(deployment, deployment.run);
    const kept = contract === undefined ? [] : [await storedContract(place, contract)];
    for (let count = 0; count < github_start_MOST_TRIES; count++) {
        const gathered = await gatherEnvironment(place, deployment);
        const state = await github_start_stateOf(place, gathered, request);
        if (state.kind === "answer")
            return state.answer;
        const { run, askedBy, commit } = deployment;
        if (count === 0)
            await refuseForeignRun(place, { run, askedBy, commit, now: gathered.reading.now }, gathered.runs);
        if (state.kind === "resume")
            return await resume(place, state.link, request);
        const claimed = await claim(place, gathered, { request, kept, previous: state.previous });
        if (!claimed)
            continue;
        const again = await gatherEnvironment(place, deployment);
        const what = newsSince(request.seen, again.reading);
        if (what !== undefined) {
            await giveBack(place, gathered, request);
            return { state: "changed", what };
        }
        if (state.dead !== undefined)
            await putAside(place, state.dead, run);
        return await begin(place, gathered, { ...request, previous: state.previous });
    }
    throw new ledger/* LedgerError */.oy(`Others write to the branch ${place.branch} faster than this run can. Run again.`);
}
async function github_start_stateOf(place, { found, reading, branch, runs }, { deployment, seen }) {
    const { head } = branch;
    if (head === "malformed")
        throw new ledger/* LedgerError */.oy(`${headPath(deployment)} on the branch ${place.branch} cannot be read: put back what git says was there.`);
    const [newest] = chainOf(found).links;
    const isOwnEarlier = (run) => run.id === deployment.run.id && run.attempt < deployment.run.attempt;
    // What is not believed is not waited for: a policy that names other workflows than before would wait for ever.
    const isBelieved = newest !== undefined && whyForged(newest, found) === undefined;
    if (isBelieved && (0,ledger/* isUnderWay */.gn)({ events: eventsOf(newest, found).events })) {
        const isDead = isDeadStart(newest, found);
        const isSame = (0,change_release/* isSameRelease */._M)(newest.payload.release, deployment.release) && newest.commit === deployment.commit;
        if (!isDead && isOwnEarlier(newest.payload.run) && isSame && isBegun(newest))
            return { kind: "resume", link: newest };
        if (!isDead)
            return busy(newest.payload.run, newest.id);
        return changedOr(seen, reading) ?? { kind: "free", previous: newest.id, dead: newest };
    }
    // A claim without a record: its run is about to make one, or is over.
    if (typeof head === "object" && head.deploymentId === undefined && newest?.payload.nonce !== head.nonce) {
        if (!isOver(await runs.refresh(head.run.id), head.run))
            return busy(head.run, undefined);
        return changedOr(seen, reading) ?? { kind: "free", previous: head.previous, dead: undefined };
    }
    const previous = newest?.id ?? (typeof head === "object" ? (head.deploymentId ?? head.previous) : undefined);
    return changedOr(seen, reading) ?? { kind: "free", previous, dead: undefined };
}
function isBegun(link) {
    return link.statuses.some(({ word }) => word.kind === "begun");
}
function busy({ id, attempt, url, actor }, deploymentId) {
    const by = `run ${id}, attempt ${attempt}${actor === "" ? "" : ` of ${actor}`}${url === "" ? "" : ` (${url})`}`;
    return { kind: "answer", answer: { state: "busy", by, deploymentId } };
}
function changedOr(seen, now) {
    const what = newsSince(seen, now);
    return what === undefined ? undefined : { kind: "answer", answer: { state: "changed", what } };
}
/** What was written since the ledger was read; `undefined` = nothing. Pure. */
function newsSince(seen, now) {
    const [then, newest] = [seen.records.at(-1)?.id ?? "none", now.records.at(-1)?.id ?? "none"];
    if (then !== newest)
        return `the newest deployment is ${newest}, and was ${then} when the ledger was read`;
    // One of the two may reach further back than the other.
    const before = new Map(seen.records.map((record) => [record.id, JSON.stringify(record.events)]));
    const other = now.records.find(({ id, events }) => before.has(id) && before.get(id) !== JSON.stringify(events));
    if (other !== undefined)
        return `more is recorded of the deployment ${other.id} than when the ledger was read`;
    const doubts = new Set(seen.doubts.map(({ code, recordId }) => `${code} ${recordId}`));
    const fresh = now.doubts.find(({ code, recordId, blocks }) => blocks && !doubts.has(`${code} ${recordId}`));
    return fresh === undefined ? undefined : `${fresh.code}: ${fresh.is}`;
}
/** Whether this start got the head; the contract is kept with it. */
async function claim(place, { branch }, { request, kept, previous, }) {
    const { deployment, nonce } = request;
    const forgotten = typeof branch.head === "object" ? branch.head.forgotten : [];
    const head = { nonce, deploymentId: undefined, previous, state: "starting", run: deployment.run, forgotten };
    const files = [{ path: headPath(deployment), text: renderHead(head) }, ...kept];
    const title = `${deployment.service} in ${deployment.environment}: claimed by run ${deployment.run.id}`;
    if ((await commitFiles(place, files, { tip: branch.tip, title })) === "written")
        return true;
    // Whoever came right after us stands on our commit.
    const now = await branchState(place, deployment);
    return typeof now.head === "object" && now.head.nonce === nonce;
}
/** Leaves the head as it was before it was taken, unless somebody else has it already. */
async function giveBack(place, { branch }, { deployment, nonce }) {
    const { head: before } = branch;
    await changeHead(place, deployment, {
        title: `${deployment.service} in ${deployment.environment}: given back by run ${deployment.run.id}`,
        change: (head) => {
            if (typeof head !== "object" || head.nonce !== nonce)
                return undefined;
            return typeof before === "object" ? before : "remove";
        },
    });
}
/** Says of a start that never came to its end that it deployed nothing. */
async function putAside(place, dead, run) {
    const detail = `its start did not come to its end; put aside by run ${run.id}`;
    const status = (0,github_words/* statusOf */.c2)({ kind: "finished", outcome: "abandoned", detail }, { isUnderWay: true });
    await writeStatus(place, dead.id, { ...status, run });
}
async function begin(place, gathered, request) {
    const { deployment, nonce, previous } = request;
    const deploymentId = await made(place, gathered, { ...request, previous });
    await nameInHead(place, deployment, { nonce, deploymentId });
    try {
        await writeStatus(place, deploymentId, { ...github_words/* BEGUN */.AM, run: deployment.run });
    }
    catch (error) {
        if (!isUncertain(error))
            throw error;
        const { found } = await gatherEnvironment(place, deployment);
        const [newest] = chainOf(found).links;
        if (newest?.id !== deploymentId || !isBegun(newest))
            throw error;
    }
    return { state: "started", deploymentId };
}
/** The number of the record that is made for the head that was taken. */
async function made(place, gathered, request) {
    const { deployment, nonce, previous } = request;
    try {
        return await createDeployment(place, deployment, { nonce, previous });
    }
    catch (error) {
        if (!isUncertain(error)) {
            await giveBack(place, gathered, request);
            throw error;
        }
        const { found } = await gatherEnvironment(place, deployment);
        const [newest] = chainOf(found).links;
        if (newest?.payload.nonce !== nonce)
            throw error;
        return newest.id;
    }
}
async function nameInHead(place, deployment, { nonce, deploymentId }) {
    await changeHead(place, deployment, {
        title: `${deployment.service} in ${deployment.environment}: ${deploymentId} starts`,
        change: (head) => {
            if (typeof head !== "object" || head.nonce !== nonce)
                throw new ledger/* LedgerError */.oy(`Somebody else has written ${headPath(deployment)} on the branch ${place.branch} meanwhile. Run again.`);
            if (head.deploymentId === deploymentId && head.state !== "starting")
                return undefined;
            return { ...head, deploymentId, state: "in-progress" };
        },
    });
}
async function resume(place, link, { deployment }) {
    await nameInHead(place, deployment, { nonce: link.payload.nonce, deploymentId: link.id });
    return { state: "started", deploymentId: link.id };
}

;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/github-waiting.js




/** What waits for its time in an environment, by the branch. Throws a GitHubError. */
async function waitingAtGitHub(place, query) {
    const path = waitingPath(query);
    const { text } = await branchFile(place, path);
    if (text === undefined)
        return undefined;
    const parsed = waitingFile.safeParse(jsonOf(text));
    if (parsed.success) {
        const { v: _version, ...waiting } = parsed.data;
        return waiting;
    }
    throw new ledger/* LedgerError */.oy(`${path} on the branch ${place.branch} cannot be read: remove it, and ask for the promotion again.`);
}
/** Keeps what waits, or that nothing does. Throws a GitHubError. */
async function setWaitingAtGitHub(place, query, { waiting, contract, }) {
    const more = contract === undefined ? [] : [await storedContract(place, contract)];
    const text = waiting === undefined ? null : `${JSON.stringify({ v: 1, ...waiting }, null, 2)}\n`;
    const words = waiting === undefined ? "nothing waits" : `run ${waiting.run.id} waits`;
    const title = `${query.service} in ${query.environment}: ${words}`;
    await writeFile(place, { path: waitingPath(query), text }, { title, more });
}
function waitingPath({ service, environment }) {
    return `waiting/${service}/${environment}.json`;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const optionalText = schemas/* string */.YjP()
    .nullish()
    .transform((text) => text ?? undefined);
const waitingFile = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1),
    image: schemas/* string */.YjP(),
    contractDigest: schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/),
    schemaVersion: optionalText,
    ticket: optionalText,
    run: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), attempt: schemas/* int */.Whr().positive(), url: schemas/* string */.YjP(), actor: schemas/* string */.YjP() }),
    commit: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/),
    since: schemas/* number */.aig(),
});

;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/github-ledger.js










/**
 * The ledger "github-deployments": records are deployments, their statuses what became of them, and a branch says which record is
 * the newest and keeps contract files. Its clock is GitHub's.
 */
function githubLedger(options) {
    const { call, repository, policy, log, clock = Date.now, nonce = external_node_crypto_.randomUUID } = options;
    const place = {
        github: call,
        owner: repository.owner,
        repo: repository.name,
        branch: policy.branch,
        workflows: policy.workflows,
        defaultBranch: options.defaultBranch,
        serverUrl: options.serverUrl,
    };
    let isWarned = false;
    const warned = (now) => {
        const message = isWarned ? undefined : clockWarning({ ledger: now, machine: clock() });
        if (message === undefined)
            return now;
        isWarned = true;
        log.warning(message);
        return now;
    };
    return {
        read: async (query) => await withLedgerErrors(async () => {
            const { reading } = await gatherEnvironment(place, query);
            warned(reading.now);
            return reading;
        }),
        start: async (deployment, { seen, contract }) => {
            if (seen.service !== deployment.service || seen.environment !== deployment.environment)
                throw new ledger/* LedgerError */.oy(`The deployment goes to ${deployment.service} in ${deployment.environment}, and what was read is of ${seen.service} in ${seen.environment}: read the ledger of its own environment.`);
            return await withLedgerErrors(async () => await startAtGitHub(place, { deployment, seen, contract, nonce: nonce() }));
        },
        record: async (deployment, event, run) => {
            await withLedgerErrors(async () => await recordAtGitHub(place, deployment, { event, run }));
        },
        contract: async (digest) => await withLedgerErrors(async () => await keptContract(place, digest)),
        waiting: async (query) => await withLedgerErrors(async () => await waitingAtGitHub(place, query)),
        setWaiting: async (query, waiting, contract) => {
            await withLedgerErrors(async () => await setWaitingAtGitHub(place, query, { waiting, contract }));
        },
        now: async () => await withLedgerErrors(async () => {
            const { now } = await branchState(place, { service: "none", environment: "none" });
            return warned(now);
        }),
    };
}


/***/ }),

/***/ 95658:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ BEGUN),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ep: () => (/* binding */ isPositive),
/* harmony export */   mr: () => (/* binding */ endedBy),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var _github_deployment_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47792);

/** That a deployment has begun. */
const BEGUN = { state: "in_progress", description: "in progress" };
/** That another deployment took the place of one, or went back to what was before it. */
function endedBy({ id, isRollback }) {
    return { state: "inactive", description: isRollback ? `${ROLLED_BACK} by ${id}` : `replaced by ${id}` };
}
/**
 * The status by which an event is written. A verification of what has not succeeded yet leaves the state as it is: a success would
 * say of the deployment what has not happened. Pure.
 */
function statusOf(event, { isUnderWay }) {
    if (event.kind === "finished")
        return finished(event);
    const { source, passed, contractDigest, detail } = event;
    const digits = contractDigest?.replace(/^sha256:/, "");
    if (passed) {
        const state = isUnderWay ? "in_progress" : "success";
        return { state, description: line(`probe ok ${digits ?? UNSEEN} by ${source}`, "") };
    }
    const state = isUnderWay ? "in_progress" : "failure";
    return { state, description: line(`probe failed ${digits?.slice(0, SHORT) ?? UNSEEN} by ${source}`, detail) };
}
function finished({ outcome, detail }) {
    switch (outcome) {
        case "success":
            return { state: "success", description: line("deployed", detail) };
        case "failure":
            return { state: "failure", description: line("failed", detail) };
        case "abandoned":
            return { state: "error", description: line("abandoned", detail) };
        case "rolled-back":
            return { state: "inactive", description: line(ROLLED_BACK, detail) };
    }
}
const UNSEEN = "unseen";
const ROLLED_BACK = "rolled back";
/** Digits of a digest that are enough to tell that it is another one. */
const SHORT = 12;
function line(words, detail) {
    const clean = detail.replace(/[\s\p{Cc}]+/gu, " ").trim();
    const whole = clean === "" ? words : `${words}: ${clean}`;
    if (whole.length <= _github_deployment_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .DESCRIPTION_CHARACTERS */ .mh)
        return whole;
    // A character of two halves is not cut in two.
    return `${whole.slice(0, _github_deployment_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .DESCRIPTION_CHARACTERS */ .mh - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** Reads a status of a deployment of a release with such a contract digest. Pure. */
function readStatus({ state, description }, contractDigest) {
    if ((0,_github_deployment_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoticeStatus */ .b8)({ description }))
        return { kind: "nothing" };
    const verified = verification(description, contractDigest);
    switch (state) {
        case "success":
            return verified ?? { kind: "succeeded" };
        case "failure":
            // Bad news counts whatever stands beside it.
            return verified?.passed === false ? verified : { kind: "ended", cause: "failed" };
        case "in_progress":
            return verified ?? { kind: "begun" };
        case "error":
            return { kind: "ended", cause: "abandoned" };
        case "inactive":
            return description.startsWith(ROLLED_BACK) ? { kind: "ended", cause: "rolled-back" } : { kind: "replaced" };
        default:
            return { kind: "nothing" };
    }
}
function verification(description, contractDigest) {
    const [, result, digits = "", source = "protocol-probe"] = /^probe (ok|failed)(?![^\s:])(?: ([0-9a-f]{12,64}|unseen))?(?: by ([^\s:]+))?/.exec(description) ?? [];
    if (result === undefined)
        return undefined;
    return { kind: "verified", source, passed: result === "ok", contractDigest: digestOf(digits, contractDigest) };
}
/** A digest by its first digits: that of the release where they are the same. */
function digestOf(digits, contractDigest) {
    if (digits === "" || digits === UNSEEN)
        return undefined;
    const begin = `sha256:${digits}`;
    return contractDigest?.startsWith(begin) === true ? contractDigest : begin;
}
/** Whether a status says something good, so that whoever writes it has to be believed first. Pure. */
function isPositive(word) {
    return word.kind === "succeeded" || (word.kind === "verified" && word.passed);
}


/***/ }),

/***/ 64377:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
