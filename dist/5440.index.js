export const id = 5440;
export const ids = [5440];
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

/***/ 31726:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ commitsOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./.build/shared/gates/commit-coauthors.js

/**
 * Those whom commits name in `Co-authored-by:`. A squash merge keeps whoever wrote its commits nowhere else, so whoever approves a
 * change of their own would not be found among its authors. An address that belongs to no account is a person without a login.
 * Throws a GitHubError.
 */
async function coauthorsOf(github, repository, commits) {
    const named = commits.map(({ sha, message }) => ({ sha, people: peopleNamed(message) }));
    const unknown = named.filter(({ people }) => people.some(({ login }) => login === undefined)).map(({ sha }) => sha);
    const logins = await loginsByEmail(github, repository, unknown);
    return named.flatMap(({ people }) => people.map(({ name, email, login = logins.get(email) }) => ({ login, name: login ?? name })));
}
/** Wherever the line stands: GitHub reads it at the end of a message, and too many are better than too few. */
function peopleNamed(message) {
    const written = message.split(/\r?\n/).flatMap((line) => TRAILER.exec(line)?.[1] ?? []);
    return written.map((person) => {
        const [before = "", after = ""] = person.split("<");
        const address = after.split(">")[0]?.trim() ?? "";
        const email = address.toLowerCase();
        return { name: before.trim() || address || "nobody", email, login: PRIVATE_ADDRESS.exec(address)?.[1] };
    });
}
const TRAILER = /^\s*co-authored-by:(.*)$/i;
/** `1234+octocat@users.noreply.github.com`, by which GitHub keeps an address private; on GitHub Enterprise Server by its own host. */
const PRIVATE_ADDRESS = /^(?:\d+\+)?([A-Za-z0-9_-]+(?:\[bot\])?)@users\.noreply\.[A-Za-z0-9.-]+$/i;
/** Commits of one query; each has a hundred authors at most. */
const COMMITS_PER_QUERY = 50;
const reply = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
            authors: schemas/* object */.Ikc({
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ email: schemas/* string */.YjP().nullish(), user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish() }).nullable()),
            }),
        })
            .nullable()),
    }),
});
/** REST tells one author of a commit; GraphQL tells all of them with their accounts. */
async function loginsByEmail(github, { owner, name }, shas) {
    const logins = new Map();
    for (let start = 0; start < shas.length; start += COMMITS_PER_QUERY) {
        const asked = shas.slice(start, start + COMMITS_PER_QUERY).map(authorsQuery);
        const query = `query { repository(owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(name)}) { ${asked.join(" ")} } }`;
        const { data } = await github("POST /graphql", { query }, { reply, repeatable: true });
        const people = Object.values(data.data.repository).flatMap((commit) => commit?.authors.nodes ?? []);
        for (const person of people)
            if (person?.email && person.user)
                logins.set(person.email.toLowerCase(), person.user.login);
    }
    return logins;
}
function authorsQuery(sha, index) {
    return `c${index}: object(oid: ${JSON.stringify(sha)}) { ... on Commit { authors(first: 100) { nodes { email user { login } } } } }`;
}

;// CONCATENATED MODULE: ./.build/shared/gates/commit-authors.js


const PAGE = 100;
/** GitHub compares at most ten thousand commits; nobody reviews a thousand. */
const MOST_PAGES = 10;
/**
 * The commits that come with a deployment: from what is served to what is deployed, nobody's where nothing is new. Where nobody
 * knows what is served, the last hundred before `head`: too many rather than too few. `undefined` = too many to tell. Throws a
 * GitHubError.
 */
async function commitsOf(github, range) {
    const { repository, base, head } = range;
    const place = { owner: repository.owner, repo: repository.name };
    if (base === undefined) {
        const query = { ...place, sha: head, per_page: PAGE };
        const { data } = await github("GET /repos/{owner}/{repo}/commits", query, { reply: commits });
        return await written(github, repository, data.toReversed());
    }
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data } = await github("GET /repos/{owner}/{repo}/compare/{basehead}", { ...place, basehead: `${base}...${head}`, per_page: PAGE, page }, { reply: comparison });
        all.push(...data.commits);
        if (all.length >= data.total_commits)
            return await written(github, repository, all);
        if (data.commits.length === 0)
            return undefined;
    }
    return undefined;
}
// GitHub gives `null`, or an empty object, for an e-mail address that belongs to no account.
const account = schemas/* object */.Ikc({ login: schemas/* string */.YjP().optional() }).nullish();
const person = schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish() }).nullish();
const commits = schemas/* array */.YOg(schemas/* object */.Ikc({
    sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
    commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), author: person, committer: person }),
    author: account,
    committer: account,
}));
const comparison = schemas/* object */.Ikc({ total_commits: schemas/* int */.Whr().nonnegative(), commits });
/** The committer of what is merged on github.com. */
const GITHUB_ITSELF = "web-flow";
async function written(github, repository, data) {
    const people = data.flatMap(({ commit, author, committer }) => [
        actorOf(author?.login, commit.author?.name),
        actorOf(committer?.login, commit.committer?.name),
    ]);
    const signed = data.map(({ sha, commit: { message } }) => ({ sha, message }));
    const coauthors = await coauthorsOf(github, repository, signed);
    const distinct = new Map([...people, ...coauthors].map((actor) => [actor.login ?? `name ${actor.name}`, actor]));
    distinct.delete(GITHUB_ITSELF);
    return { authors: [...distinct.values()], messages: signed.map(({ message }) => message) };
}
function actorOf(login, name) {
    return { login, name: login ?? name ?? "somebody without a name" };
}


/***/ }),

/***/ 90597:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ usesOf),
/* harmony export */   NW: () => (/* binding */ servedCommit),
/* harmony export */   h: () => (/* binding */ servedRelease),
/* harmony export */   yy: () => (/* binding */ deploymentRecords)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _github_deployment_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78914);
/* harmony import */ var _github_deployment_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47792);
/* harmony import */ var _promotion_ledgers_github_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95658);




const PAGE = 100;
const MOST_PAGES = 10;
/**
 * All records of deployments to an environment, newest first. `undefined` = they cannot be relied on: one of them cannot be
 * read, or there are too many. Throws a GitHubError.
 */
async function deploymentRecords(github, repository, environment) {
    const records = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data, nextPage } = await github("GET /repos/{owner}/{repo}/deployments", { owner: repository.owner, repo: repository.name, task: _github_deployment_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .PROMOTION_TASK */ .uv, per_page: PAGE, page }, { reply: deployments });
        // A status may rename the environment of a record, which keeps the name that it had.
        const here = data.filter((each) => [each.environment, each.original_environment].includes(environment));
        for (const { id, sha, payload } of here) {
            const parsed = promotion.safeParse((0,_github_deployment_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .unwrappedPayload */ .To)(payload));
            if (!parsed.success)
                return undefined;
            if (parsed.data === OTHER_KIND || isFromElsewhere(parsed.data, environment))
                continue;
            records.push({ id, sha, nonce: parsed.data.nonce ?? undefined, ...recordOf(parsed.data) });
        }
        if (!nextPage)
            return withoutCopies(records);
    }
    return undefined;
}
/** Whether a payload was copied from a deployment to another environment. */
function isFromElsewhere({ environment: said }, environment) {
    return said != null && said !== environment;
}
/** A payload that comes twice belongs to the older record. */
function withoutCopies(records) {
    const isCopy = (nonce, index) => nonce !== undefined && records.slice(index + 1).some((older) => older.nonce === nonce);
    return records.flatMap(({ nonce, ...record }, index) => (isCopy(nonce, index) ? [] : record));
}
/**
 * The commit that an environment serves: that of the newest record of the service with a success, other than `head`. `undefined` =
 * none is known. Throws a GitHubError.
 */
async function servedCommit(github, repository, { records, service, head, }) {
    const others = records.filter((record) => record.service === service && record.sha !== head);
    return (await newestSuccess(github, repository, others))?.sha;
}
/** What an environment serves of a service by the newest record with a success. Throws a GitHubError. */
async function servedRelease(github, repository, { records, service }) {
    const own = records?.filter((record) => record.service === service);
    if (own?.length === 0)
        return { state: "none" };
    const newest = await newestSuccess(github, repository, own ?? []);
    return newest === undefined ? { state: "unknown" } : { state: "known", release: newest.release };
}
/** What failed was never served, and what was rolled back is not any more. The records are the newest first. */
async function newestSuccess(github, repository, records) {
    for (const record of records.slice(0, MOST_LOOKS)) {
        const { data } = await github("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", { owner: repository.owner, repo: repository.name, deployment_id: record.id, per_page: PAGE }, { reply: statuses });
        const words = data.map((status) => (0,_promotion_ledgers_github_words_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatus */ .rk)(status, record.release.contractDigest));
        // What was taken back is served no longer, and what it replaced is again.
        if (words.some(({ kind }) => kind === "ended"))
            continue;
        if (data.some((status) => status.state === "success" && !(0,_github_deployment_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoticeStatus */ .b8)(status)))
            return record;
    }
    return undefined;
}
const MOST_LOOKS = 10;
/** The deployments under one ticket, the oldest first. Pure. */
function usesOf(records, ticket) {
    const uses = records.flatMap((record, index) => {
        if (record.ticket?.system !== ticket.system || record.ticket.id !== ticket.id)
            return [];
        const before = records.slice(index + 1).find(({ service }) => service === record.service);
        return [{ release: record.release, replaced: before?.release }];
    });
    return uses.reverse();
}
const deployments = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
    sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    original_environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    payload: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J(),
}));
const statuses = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), description: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().default("") }))
    .transform((all) => all.map((status) => ({ ...status, description: status.description ?? "" })));
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish();
const ours = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(_github_deployment_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .PROMOTION_KIND */ .fV),
    service: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    environment: text,
    nonce: text,
    imageDigest: text,
    schemaDigest: text,
    schemaVersion: text,
    ticket: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ system: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullish(),
});
/** A record of another kind under our task is somebody else's; one of ours that is not whole hides what it is about. */
const OTHER_KIND = "of another kind";
const promotion = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    ours,
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine((kind) => kind !== _github_deployment_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .PROMOTION_KIND */ .fV) })
        .transform(() => OTHER_KIND),
]);
function recordOf(payload) {
    const { service, ticket } = payload;
    const release = {
        imageDigest: payload.imageDigest ?? undefined,
        contractDigest: payload.schemaDigest ?? undefined,
        schemaVersion: payload.schemaVersion ?? undefined,
    };
    return { service, release, ticket: ticket ?? undefined };
}


/***/ }),

/***/ 28923:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startOfRun),
/* harmony export */   p: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68146);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12322);
/* harmony import */ var _report_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11592);
/* harmony import */ var _commit_authors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31726);
/* harmony import */ var _deployment_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90597);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50162);







/** What GitHub does not give is told as a warning and stays unknown, which lets nothing through. */
async function runFacts(asked) {
    const { github, context, job, inputs } = asked;
    const { actors, ...words } = await startOfRun(job, "mcp-gates ticket verify");
    const records = await known(job, "Earlier deployments", async () => (0,_deployment_records_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentRecords */ .yy)(github, context.repository, inputs.environment));
    const commits = await known(job, "The commits of the change", async () => await writtenCommits(asked, records));
    const served = await known(job, "What the environment serves", async () => (0,_deployment_records_js__WEBPACK_IMPORTED_MODULE_3__/* .servedRelease */ .h)(github, context.repository, { records, service: inputs.service }));
    return {
        actors: { run: actors, commits: commits?.authors },
        hints: { ...words, messages: commits?.messages ?? [] },
        served: served ?? { state: "unknown" },
        earlierUses: ({ system, id }) => (records === undefined ? undefined : (0,_deployment_records_js__WEBPACK_IMPORTED_MODULE_3__/* .usesOf */ .MZ)(records, { system, id })),
    };
}
/** Who started a run, and what stood where somebody may have named a ticket. `command` = what to use in a terminal instead. */
async function startOfRun(job, command) {
    const event = eventFacts.parse(JSON.parse(await (0,_job_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvent */ .j_)(job, command)));
    const pull = event.pull_request;
    return {
        actors: runActors(event.sender?.login, job),
        branch: pull?.head?.ref ?? branchOf(job),
        title: pull?.title,
        started: [event.inputs, event.client_payload].flatMap(textsIn),
    };
}
/** What somebody with write access typed to start the run, on github.com or through its API. */
function textsIn(given) {
    return Object.values(given ?? {}).flatMap((value) => (typeof value === "string" ? value.trim() : []));
}
const given = zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()).optional().catch(undefined);
const eventFacts = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    /** Of `workflow_dispatch`. */
    inputs: given,
    /** Of `repository_dispatch`. */
    client_payload: given,
    sender: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).optional().catch(undefined),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ title: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(), head: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional() }).optional() })
        .optional()
        .catch(undefined),
});
async function writtenCommits({ github, context, inputs }, records) {
    const { repository, headSha: head } = context;
    const served = async () => records === undefined
        ? undefined
        : await (0,_deployment_records_js__WEBPACK_IMPORTED_MODULE_3__/* .servedCommit */ .NW)(github, repository, { records, service: inputs.service, head });
    // A commit that the workflow names too late would hide authors: what is on record counts as well.
    const bases = new Set([inputs.deployedSha, await served()].flatMap((sha) => sha ?? []));
    // What a push began with was perhaps never deployed; a pull request is about its own commits.
    const own = context.event === "push" ? undefined : context.baseSha;
    const all = [];
    for (const base of bases.size === 0 ? [own] : bases) {
        const commits = await (0,_commit_authors_js__WEBPACK_IMPORTED_MODULE_2__/* .commitsOf */ .g)(github, { repository, base, head });
        if (commits === undefined)
            return undefined;
        all.push(commits);
    }
    return {
        authors: all.flatMap(({ authors }) => authors),
        messages: all.flatMap(({ messages }) => messages),
    };
}
/** Whoever started the run, whoever started it again, and whose event it was. The runner lets no workflow set these variables. */
function runActors(sender, { environment }) {
    const logins = [environment.GITHUB_ACTOR, environment.GITHUB_TRIGGERING_ACTOR, sender];
    const distinct = new Set(logins.flatMap((login) => login || []));
    return [...distinct].map((login) => ({ login, name: login }));
}
function branchOf({ environment }) {
    return environment.GITHUB_REF_TYPE === "branch" ? environment.GITHUB_REF_NAME : undefined;
}
async function known(job, what, ask) {
    try {
        const value = await ask();
        if (value === undefined)
            job.log.warning(`${what} cannot be relied on: there are too many, or one cannot be read.`);
        return value;
    }
    catch (error) {
        if (!(error instanceof _github_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
            throw error;
        job.log.warning((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__.escapeTerminal)((0,_report_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .ended */ .v6)(`${what} cannot be read: ${error.message}`)));
        return undefined;
    }
}


/***/ }),

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

/***/ 12129:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ MOST_MEGABYTES)
/* harmony export */ });
/** Megabytes that all answers of one probe may have, at most: what they cost in memory is several times as much. */
const MOST_MEGABYTES = 256;


/***/ }),

/***/ 21776:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ SERVICE_NAME),
/* harmony export */   V: () => (/* binding */ SERVICE_NAME_RULE)
/* harmony export */ });
/** The `service` name of a server product: lower case letters, digits, `.`, `_`, `-`; at most 63 characters. */
const SERVICE_NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/;
/** What {@link SERVICE_NAME} asks for, in words. */
const SERVICE_NAME_RULE = "a service name is lower case letters, digits, '.', '_' and '-', begins with a letter or digit and has at most 63 characters";


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


/***/ })

};
