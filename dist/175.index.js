export const id = 175;
export const ids = [175];
export const modules = {

/***/ 9069:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ environmentTargets)
/* harmony export */ });
/* harmony import */ var _select_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84870);

/** The servers of an environment, by the labels of `probe.targets`; empty = the policy names none. Pure. */
function environmentTargets({ probe }, environment) {
    return (probe?.targets ?? []).filter((target) => (0,_select_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .hasLabels */ .cP)(target, { environment }));
}


/***/ }),

/***/ 36164:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ finishDeployment),
/* harmony export */   p: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);
/* harmony import */ var _promotion_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39843);
/* harmony import */ var _promotion_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90070);



/**
 * Writes what became of a deployment. The same again completes what is missing. Throws a ConfigurationError where there is no such
 * deployment, or its end is another one already; a LedgerError when the ledger cannot be read or written.
 */
async function finishDeployment(wish, { ledger, run }) {
    const reading = await ledger.read(wish);
    const record = recordToFinish(reading, wish, run);
    refuseContradiction(record, wish);
    const { service, environment, outcome, detail } = wish;
    await ledger.record({ service, environment, id: record.id }, { kind: "finished", outcome, detail }, run);
    return record;
}
/** The deployment that a run means. What another run has under way must be named: a step after a start that was refused has none. Pure. */
function recordToFinish(reading, { deploymentId, outcome, environment }, run) {
    if (deploymentId !== undefined) {
        const named = reading.records.find(({ id }) => id === deploymentId);
        if (named !== undefined)
            return named;
        const known = reading.records.map(({ id }) => id).slice(-3);
        const which = known.length === 0 ? "none is on record" : `the newest are ${known.join(", ")}`;
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`deployment-id: ${deploymentId} is no deployment to ${environment}; ${which}.`);
    }
    const underWay = (0,_promotion_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsUnderWay */ .q6)(reading, undefined);
    const isRollback = outcome === "rolled-back";
    const found = isRollback ? (0,_promotion_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .servingRecord */ .ce)(reading) : underWay.findLast((record) => record.run.id === run.id);
    if (found !== undefined)
        return found;
    const foreign = underWay.at(-1);
    const what = isRollback
        ? "nothing serves"
        : foreign === undefined
            ? "no deployment is under way"
            : `deployment ${foreign.id} is under way by run ${foreign.run.id}, and none by this run`;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There is nothing to finish in ${environment}: ${what}. Name it by deployment-id.`);
}
/** A ledger tells the truth only as long as nobody writes another end over one. */
function refuseContradiction(record, { outcome, environment }) {
    const end = endOf(record);
    if (end === undefined || end === outcome)
        return;
    if (outcome === "rolled-back" && (end === "success" || end === "replaced"))
        return;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`Deployment ${record.id} to ${environment} has ended with ${end} already, so it cannot end with ${outcome}. Start a new one.`);
}
/** How a deployment has ended; `undefined` = it has not. Pure. */
function endOf(record) {
    if ((0,_promotion_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnderWay */ .gn)(record))
        return undefined;
    const last = record.events.findLast(({ kind }) => kind !== "verified");
    if (last?.kind === "ended")
        return last.cause === "failed" ? "failure" : last.cause;
    return last?.kind === "replaced" ? "replaced" : "success";
}


/***/ }),

/***/ 99573:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ gatherApprovals),
/* harmony export */   k2: () => (/* binding */ gatherRunCreation)
/* harmony export */ });
/* unused harmony exports gatherReviews, gatherTeams */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _change_actors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26393);
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68146);
/* harmony import */ var _policy_environments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14839);




/**
 * The question of approvals, which also tells of roles and emergencies: who has reviewed the run, in which of all teams that the
 * policy names for that they are, and who asked for the change. GitHub is not asked where the policy names nobody. Never throws for what
 * GitHub does.
 */
async function gatherApprovals(request) {
    const { policy, environment, run, spent, members, actors, ticket } = request;
    const rules = (0,_policy_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentOf */ .p)(policy, environment)?.approvals;
    const teams = teamsOf(policy, environment);
    const isAsked = rules !== undefined || teams.length > 0;
    const reviews = isAsked ? await reviewsOf(run, spent) : { state: "known", reviews: [] };
    const github = members ?? run?.github;
    return {
        rules,
        environment,
        neverCounts: policy.approvals?.["never-counts"] ?? [],
        reviews,
        actors,
        requester: requesterOf(ticket, policy),
        teams: github === undefined ? {} : await gatherTeams(github, reviews, teams),
    };
}
async function reviewsOf(run, spent) {
    if (spent !== undefined)
        return { state: "unknown", why: spent };
    if (run !== undefined)
        return await gatherReviews(run.github, run);
    return { state: "unknown", why: "no run of a workflow asks, and only those are approved at GitHub" };
}
/** The teams whose members' approval may count for something. */
function teamsOf(policy, environment) {
    const { approvals, "break-glass": emergency } = policy;
    return [
        ...((0,_policy_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentOf */ .p)(policy, environment)?.approvals?.teams ?? []),
        ...Object.values(approvals?.roles ?? {}).flatMap(({ team }) => team ?? []),
        ...(emergency?.enabled === true && emergency.environments.includes(environment)
            ? [emergency.require["approvers-team"]]
            : []),
    ];
}
/** A ticket that is needed and was not read may be asked for by anybody. */
function requesterOf({ verdict, required }, { tickets }) {
    const { ticket } = verdict;
    if (ticket === undefined)
        return required ? { state: "unknown", why: "the ticket was not read" } : { state: "none" };
    if (ticket.requester === undefined)
        return { state: "unknown", why: "the ticket does not say it" };
    const users = tickets !== undefined && "users" in tickets ? tickets.users : undefined;
    return { state: "known", system: ticket.system, accounts: (0,_change_actors_js__WEBPACK_IMPORTED_MODULE_0__/* .requesterAccounts */ .Rc)(ticket), users: users ?? {} };
}
/** Reviews beyond these are not believed: nobody asks so many people. */
const MOST_REVIEWS = 500;
/** Teams and people that GitHub is asked about. */
const MOST_MEMBERSHIPS = 300;
// An account that was deleted may be given as null.
const reviewsReply = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    user: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() }).nullish(),
    environments: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
}));
/**
 * What people said of a run when GitHub asked them whether it may deploy. The reply has no times (its dates are those of the
 * environments), and holds the reviews of all attempts. Needs `actions: read`. Never throws for what GitHub does.
 */
async function gatherReviews(github, { owner, name, runId }) {
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals";
    const reply = await known(() => github(route, { owner, repo: name, run_id: runId }, { reply: reviewsReply }));
    if ("why" in reply)
        return { state: "unknown", why: reply.why };
    if (reply.data.length > MOST_REVIEWS || reply.nextPage)
        return { state: "unknown", why: `the run has more than ${MOST_REVIEWS} reviews` };
    const reviews = reply.data.map(({ state, user, environments }) => ({
        login: user?.login,
        isBot: user?.type === "Bot",
        answer: answerOf(state),
        environments: environments.map((each) => each.name),
    }));
    return { state: "known", reviews };
}
/** A state that nobody knows is no approval. */
function answerOf(state) {
    return state === "approved" || state === "rejected" ? state : "pending";
}
const runReply = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ created_at: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$({ offset: true }) });
/**
 * When a run was created, milliseconds since 1970: the moment before which nobody can have approved it. GitHub gives no time of an
 * approval; that of a later attempt would be too late, since approvals of earlier attempts stay. `undefined` = not known.
 */
async function gatherRunCreation(github, { owner, name, runId }) {
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
    const reply = await known(() => github(route, { owner, repo: name, run_id: runId }, { reply: runReply }));
    return "why" in reply ? undefined : new Date(reply.data.created_at).getTime();
}
/**
 * Who among those who reviewed a run is in which team. The token must be one that may read the organization's members, which the job's
 * own never may. Never throws for what GitHub does.
 */
async function gatherTeams(github, reviews, names) {
    const approved = reviews.state === "known" ? reviews.reviews.filter(({ answer }) => answer === "approved") : [];
    const logins = [...new Set(approved.flatMap(({ login, isBot }) => (login === undefined || isBot ? [] : [login])))];
    const teams = [...new Set(names)];
    if (logins.length * teams.length > MOST_MEMBERSHIPS) {
        const why = `there are more than ${MOST_MEMBERSHIPS} pairs of teams and people`;
        return Object.fromEntries(teams.map((team) => [team, { state: "unknown", why }]));
    }
    const entries = [];
    for (const team of teams)
        entries.push([team, await membersOf(github, team, logins)]);
    return Object.fromEntries(entries);
}
const membershipReply = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const teamReply = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ slug: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
async function membersOf(github, team, logins) {
    // Where nobody has approved, nobody needs to be asked about.
    if (logins.length === 0)
        return { state: "known", logins: [] };
    const [org = "", slug = ""] = team.split("/");
    const found = [];
    let isSeen = false;
    for (const username of logins) {
        const route = "GET /orgs/{org}/teams/{team_slug}/memberships/{username}";
        const reply = await known(() => github(route, { org, team_slug: slug, username }, { reply: membershipReply }));
        if (!("why" in reply)) {
            isSeen = true;
            // Whoever was only invited is no member yet.
            if (reply.data.state === "active")
                found.push(username);
        }
        else if (reply.status !== 404)
            return { state: "unknown", why: reply.why };
    }
    if (isSeen)
        return { state: "known", logins: found };
    // GitHub says the same of somebody who is not in the team and of a team that the token may not see.
    const reply = await known(() => github("GET /orgs/{org}/teams/{team_slug}", { org, team_slug: slug }, { reply: teamReply }));
    if (!("why" in reply))
        return { state: "known", logins: [] };
    if (reply.status !== 404)
        return { state: "unknown", why: reply.why };
    const next = "give a token that may read the organization's members, which the job's own token never may";
    return { state: "unknown", why: `the team ${team} does not exist, or the token may not see it; ${next}` };
}
/** What GitHub answers, or why it does not. */
async function known(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof _github_github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y))
            throw error;
        return { why: error.message, status: error.status };
    }
}


/***/ }),

/***/ 5568:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JB: () => (/* binding */ fingerprintsFor),
  Yy: () => (/* binding */ gatherIsolation),
  c$: () => (/* binding */ isolationSecrets)
});

// UNUSED EXPORTS: variableName

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/shared/policy/environments.js
var environments = __webpack_require__(14839);
// EXTERNAL MODULE: ./.build/shared/promotion/network-host.js
var network_host = __webpack_require__(44837);
;// CONCATENATED MODULE: ./.build/shared/promotion/data-source.js

const KINDS = {
    postgres: { port: 5432, database: "user" },
    postgresql: { port: 5432, database: "user" },
    cockroachdb: { port: 26257, database: "user" },
    mysql: { port: 3306, database: "" },
    mariadb: { port: 3306, database: "" },
    sqlserver: { port: 1433, database: "master" },
    mssql: { port: 1433, database: "master" },
    oracle: { port: 1521, database: "" },
    mongodb: { port: 27017, database: "test" },
    redis: { port: 6379, database: "0" },
    rediss: { port: 6379, database: "0" },
    amqp: { port: 5672, database: "" },
    amqps: { port: 5671, database: "" },
};
const WEB_PORTS = { http: 80, https: 443 };
const HOST_KEYS = ["host", "hostaddr", "server", "data source", "addr", "address", "network address"];
const DATABASE_KEYS = ["dbname", "database", "databasename", "initial catalog", "db"];
const USER_KEYS = ["user", "user id", "uid", "username"];
/**
 * What a value points to, each as `host:port/database`, whatever the credentials and options in it: a URL (also of JDBC, or with several
 * hosts), a connection string of pairs, a name of Go's MySQL driver, or hosts with ports. `undefined` = it is no address. Pure.
 */
function addressesIn(value) {
    const text = value
        .trim()
        .replace(/^jdbc:/i, "")
        .replace(/^oracle:thin:[^@]*@(?:\/\/)?/i, "oracle://");
    const found = ofUrl(text) ?? ofDriverName(text) ?? ofPairs(text) ?? ofHostList(text);
    return found === undefined || found.length === 0 ? undefined : [...new Set(found)].sort();
}
function ofUrl(text) {
    const [, scheme = "", rest] = /^([a-z][a-z0-9.-]*(?:\+[a-z0-9.-]+)?):\/\/(.*)$/is.exec(text) ?? [];
    if (rest === undefined)
        return undefined;
    const [family = ""] = scheme.toLowerCase().split("+");
    const { authority, user, tail } = partsOf(rest);
    const query = pairsOf(tail.slice(tail.search(/[?;]/) + 1 || tail.length), /[&;]/);
    const path = decoded(tail.replace(/[?#;].*$/s, ""));
    const kind = Object.hasOwn(KINDS, family) ? KINDS[family] : undefined;
    const own = kind === undefined ? path.replace(/\/+$/, "") : (path.split("/")[1] ?? "");
    const database = own || (kind === undefined ? "" : databaseOf(kind, query, user));
    const hosts = authority === "" ? (value(query, HOST_KEYS) ?? "") : authority;
    // A name that stands for others, which the name service tells, has no port.
    const port = scheme.toLowerCase() === "mongodb+srv" ? "" : (kind?.port ?? WEB_PORTS[family] ?? "");
    return hosts.split(",").map((host) => addressOf(decoded(host), { port, database }));
}
/** A password may hold a slash that nobody escaped: what then stands before it is no host. */
function partsOf(rest) {
    const head = /^[^/?#;]*/.exec(rest)?.[0] ?? "";
    const isCut = !head.includes("@") && /:[^\d,\]]/.test(head.replace(/\[[^\]]*\]/g, "")) && rest.includes("@");
    const end = isCut ? rest.lastIndexOf("@") : head.lastIndexOf("@");
    const after = rest.slice(end + 1);
    const authority = /^[^/?#;]*/.exec(after)?.[0] ?? "";
    const user = decoded((end < 0 ? "" : rest.slice(0, end)).replace(/:.*$/s, ""));
    return { authority, user, tail: after.slice(authority.length) };
}
function databaseOf(kind, query, user) {
    const named = value(query, DATABASE_KEYS);
    if (named !== undefined)
        return named;
    return kind.database === "user" ? user || (value(query, USER_KEYS) ?? "") : kind.database;
}
/** `user:password@tcp(host:3306)/database?options`. */
function ofDriverName(text) {
    const [, network, place = "", database = ""] = /^(?:.*@)?([a-z0-9]+)\(([^()]*)\)\/([^?/]*)/is.exec(text) ?? [];
    if (network === undefined)
        return undefined;
    return [addressOf(place, { port: 3306, database: decoded(database) })];
}
/** `Server=tcp:host,1433;Database=x;…`, or `host=a,b port=5432 dbname=x …`. */
function ofPairs(text) {
    const isAdo = text.includes(";");
    const pairs = pairsOf(text, isAdo ? /;/ : /\s+/);
    const hosts = value(pairs, HOST_KEYS);
    if (hosts === undefined)
        return undefined;
    const user = value(pairs, USER_KEYS) ?? "";
    const database = value(pairs, DATABASE_KEYS) ?? (isAdo ? "" : user);
    const port = pairs.get("port");
    if (isAdo) {
        const [host = "", own] = hosts.replace(/^(?:tcp|np|lpc):/i, "").split(",");
        return [addressOf(own === undefined ? host : `${host}:${own.trim()}`, { port: port ?? 1433, database })];
    }
    const ports = (port ?? "5432").split(",");
    return hosts.split(",").map((host, index) => addressOf(host, { port: ports[index] ?? ports[0] ?? "", database }));
}
/** `broker-1:9092,broker-2:9092`. */
function ofHostList(text) {
    const hosts = text.split(",").map((host) => host.trim());
    if (!hosts.every((host) => /^(?:[\p{L}\d.-]+|\[[\da-f:.]+\]):\d{1,5}$/iu.test(host)))
        return undefined;
    return hosts.map((host) => addressOf(host, { port: "", database: "" }));
}
function addressOf(host, { port, database }) {
    const [, name = host, own] = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(host.trim()) ?? [];
    const number = own === undefined ? port : Number(own);
    return `${(0,network_host/* normalHost */.C)(name) ?? name.trim().toLowerCase()}:${number}/${database.replace(/^\/+/, "")}`;
}
/** Keys in lower case; the last of several counts. */
function pairsOf(text, separator) {
    const pairs = text.split(separator).flatMap((pair) => {
        const at = pair.indexOf("=");
        if (at < 1)
            return [];
        const written = pair.slice(at + 1).trim();
        return [[pair.slice(0, at).trim().toLowerCase(), decoded(written.replace(/^(['"])(.*)\1$/s, "$2"))]];
    });
    return new Map(pairs);
}
function value(pairs, keys) {
    return keys.map((key) => pairs.get(key)).find((each) => each !== undefined && each !== "");
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./.build/shared/promotion/fingerprints.js
var fingerprints = __webpack_require__(4159);
// EXTERNAL MODULE: ./.build/shared/promotion/standing.js
var standing = __webpack_require__(90070);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/environment-targets.js
var environment_targets = __webpack_require__(9069);
;// CONCATENATED MODULE: ./.build/shared/gates/promotion/gather-isolation.js






/** Characters of a salt at least; a short one can be guessed. */
const SHORTEST_SALT = 16;
/**
 * The question of isolation. A value is taken from the variable `<ENVIRONMENT>_<NAME>`, as in PRODUCTION_DATABASE_URL; where this job
 * cannot see the one of another environment, from what was put on record when something was deployed there. Only fingerprints leave this
 * file.
 */
async function gatherIsolation(request) {
    const { policy, environment } = request;
    const rules = (0,environments/* environmentOf */.p)(policy, environment)?.isolation;
    const names = rules?.from ?? Object.keys(policy.environments ?? {}).filter((name) => name !== environment);
    const key = keyOf(rules, request);
    const own = sideOf(request, environment, (name) => givenFacts(request, { environment, name, key }));
    if (rules === undefined)
        return { rules, target: own, others: [] };
    const others = [];
    for (const other of names) {
        const missing = (rules.values ?? []).some((name) => !isGiven(request, other, name));
        const reading = missing ? await request.readingOf(other) : undefined;
        others.push(sideOf(request, other, (name) => isGiven(request, other, name)
            ? givenFacts(request, { environment: other, name, key })
            : recordedFacts(reading, { environment: other, name, key })));
    }
    return { rules, target: own, others };
}
/**
 * What is put on record of a deployment to the environment, so that others can be compared with it: of all values that any environment
 * must not share with it. `undefined` = none of them was given, there is no salt, or there are too many.
 */
function fingerprintsFor(request) {
    const { environment } = request;
    const rules = isolationAbout(request.policy, environment);
    const salts = [...new Set(rules.map(({ salt }) => salt))];
    const [first] = rules;
    const key = salts.length === 1 ? keyOf(first, request) : undefined;
    if (key?.id === undefined)
        return undefined;
    const names = [...new Set(rules.flatMap(({ values }) => values ?? []))];
    const entries = names.flatMap((name) => {
        const facts = givenFacts(request, { environment, name, key });
        return facts.state === "known" ? [[name, facts.fingerprints]] : [];
    });
    const count = entries.reduce((sum, [, fingerprints]) => sum + fingerprints.length, 0);
    if (count === 0 || count > fingerprints/* MOST_FINGERPRINTS */.g)
        return undefined;
    return { salt: key.id, values: Object.fromEntries(entries) };
}
/** The values of the process that isolation looks at, the salt among them, to be masked before anything is written. */
function isolationSecrets({ policy, variables, }) {
    const all = Object.entries(policy.environments ?? {});
    const names = all.flatMap(([, { isolation }]) => isolation?.values ?? []);
    const salts = all.flatMap(([, { isolation }]) => isolation?.salt ?? []);
    const asked = [...salts, ...all.flatMap(([environment]) => names.map((name) => variableName(environment, name)))];
    return [...new Set(asked.flatMap((name) => variables[name] || []))];
}
/** The variable that gives a value of an environment: both names, and what no variable may be called by as `_`. */
function variableName(environment, name) {
    return `${environment.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}_${name}`;
}
function keyOf(rules, { variables }) {
    const name = rules?.salt ?? "";
    const salt = variables[name] ?? "";
    if (salt.length >= SHORTEST_SALT)
        return { secret: salt, id: hashed(salt, ["salt"]).slice(0, 11), why: "" };
    const is = salt === "" ? "is empty" : `has fewer than ${SHORTEST_SALT} characters`;
    return { secret: (0,external_node_crypto_.randomBytes)(32), id: undefined, why: `the salt ${name} ${is}` };
}
/** The rules of isolation that look at an environment, be it their own or not. */
function isolationAbout(policy, environment) {
    return Object.entries(policy.environments ?? {}).flatMap(([name, { isolation }]) => {
        const isAbout = name === environment || isolation?.from === undefined || isolation.from.includes(environment);
        return isolation?.values === undefined || !isAbout ? [] : [isolation];
    });
}
function sideOf({ policy, environment: asked }, environment, facts) {
    const names = (0,environments/* environmentOf */.p)(policy, asked)?.isolation?.values ?? [];
    return {
        environment,
        targets: (0,environment_targets/* environmentTargets */.C)(policy, environment).map(({ target }) => target),
        values: Object.fromEntries(names.map((name) => [name, facts(name)])),
    };
}
function isGiven({ variables }, environment, name) {
    // A secret that a workflow names and that is not there is an empty text.
    return (variables[variableName(environment, name)] ?? "").trim() !== "";
}
function givenFacts(given, { environment, name, key }) {
    const variable = variableName(environment, name);
    const other = namesake(given.policy, environment, name);
    if (other !== undefined)
        return { state: "unknown", why: `the variable ${variable} would be that of ${other} as well; rename one` };
    const value = given.variables[variable]?.trim() ?? "";
    if (value === "")
        return { state: "unknown", why: `the variable ${variable} is empty; give it to the step` };
    return { state: "known", fingerprints: fingerprintsOf(value, name, key) };
}
/** Two environments whose names differ by a dash alone have variables of the same name. */
function namesake({ environments = {} }, environment, name) {
    const names = Object.values(environments).flatMap(({ isolation }) => isolation?.values ?? []);
    const wanted = variableName(environment, name);
    for (const other of Object.keys(environments)) {
        if (other === environment)
            continue;
        const twin = [...new Set([...names, name])].find((each) => variableName(other, each) === wanted);
        if (twin !== undefined)
            return `${twin} of ${other}`;
    }
    return undefined;
}
function recordedFacts(reading, { environment, name, key }) {
    const give = `give ${variableName(environment, name)} to the step`;
    if (reading === undefined)
        return { state: "unknown", why: `the ledger cannot be read; ${give}` };
    if (reading.doubts.some(({ blocks }) => blocks))
        return { state: "unknown", why: `the ledger of ${environment} is not to be believed; ${give}` };
    const { records, hasOlder } = reading;
    if (records.length === 0 && !hasOlder)
        return { state: "unused" };
    if (key.id === undefined)
        return { state: "unknown", why: `${key.why}; set it, or ${give}` };
    // What is under way comes to serve, and may point to other things than what serves now.
    const serving = (0,standing/* servingRecord */.ce)(reading);
    const relevant = [...(serving === undefined ? [] : [serving]), ...(0,standing/* recordsUnderWay */.q6)(reading, undefined)];
    const kept = relevant.map(({ fingerprints }) => fingerprints);
    const found = kept.map((each) => (each !== undefined && Object.hasOwn(each.values, name) ? each : undefined));
    if (found.length === 0 || found.includes(undefined))
        return { state: "unknown", why: `its deployment to ${environment} has no fingerprint of it on record; ${give}` };
    if (found.some((each) => each?.salt !== key.id))
        return { state: "unknown", why: `its fingerprint on record was made with another salt; ${give}` };
    return { state: "known", fingerprints: [...new Set(found.flatMap((each) => each?.values[name] ?? []))] };
}
/** A text that is no address is compared with the same variable alone: many may hold `true`. */
function fingerprintsOf(value, name, { secret }) {
    const addresses = addressesIn(value);
    const texts = addresses === undefined ? [["text", name, value]] : addresses.map((address) => ["address", address]);
    return texts.map((text) => hashed(secret, text).slice(0, 22));
}
/** Base64 for URLs: 22 characters are 128 bits and more. */
function hashed(secret, text) {
    return (0,external_node_crypto_.createHmac)("sha256", secret).update(JSON.stringify(text)).digest("base64url");
}


/***/ }),

/***/ 84870:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ selectTargets),
/* harmony export */   cP: () => (/* binding */ hasLabels),
/* harmony export */   gO: () => (/* binding */ parseSelection)
/* harmony export */ });
/* harmony import */ var _mcp_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9817);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(647);
/* harmony import */ var _policy_probe_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52365);




/**
 * The labels that a text asks of a target, with blanks between them: `environment=production colour=blue`. Throws a
 * ConfigurationError that begins with what is wrong.
 */
function parseSelection(text) {
    const labels = new Map();
    for (const word of text.split(/\s+/).filter((each) => each !== "")) {
        const [, name, value = ""] = /^([^=]+)=(.*)$/.exec(word) ?? [];
        const shown = (0,_mcp_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .qk)(word, { secrets: [], length: 60 });
        if (name === undefined)
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`"${shown}" is no label; write name=value, such as environment=production`);
        if (!isLabel(name))
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`"${shown}" asks for a label that no target has${(0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(name, _policy_probe_target_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGET_LABELS */ .S) || `; known are ${_policy_probe_target_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGET_LABELS */ .S.join(", ")}`}`);
        if (value === "")
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${name} has no value; write ${name}=value`);
        if (labels.has(name))
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${name} stands there twice, and a target has one`);
        labels.set(name, value);
    }
    if (labels.size === 0)
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1("no label is named; write name=value, such as environment=production");
    return Object.fromEntries(labels);
}
/** Whether a target has all of these labels. Pure. */
function hasLabels(target, labels) {
    return _policy_probe_target_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGET_LABELS */ .S.every((name) => labels[name] === undefined || target[name] === labels[name]);
}
/**
 * The targets that have all labels that are asked for; without any, all. Throws a ConfigurationError that says which labels there are,
 * where none has them. Pure.
 */
function selectTargets(targets, labels) {
    const numbered = targets.map((named, index) => ({ number: index + 1, named }));
    if (labels === undefined)
        return numbered;
    const selected = numbered.filter(({ named }) => hasLabels(named, labels));
    if (selected.length > 0 || targets.length === 0)
        return selected;
    const known = [...new Set(targets.flatMap(labelWords))].sort();
    const more = known.length > LABELS_TOLD ? ` and ${known.length - LABELS_TOLD} more` : "";
    const there = known.length === 0
        ? "the targets have no labels: give them some where they are listed"
        : `the labels that there are: ${known.slice(0, LABELS_TOLD).join(", ")}${more}`;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`No target is selected: none has ${labelWords(labels).join(" and ")}; ${there}.`);
}
const LABELS_TOLD = 20;
/** `environment=production`, for people. */
function labelWords(labels) {
    return _policy_probe_target_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGET_LABELS */ .S.flatMap((name) => {
        const value = labels[name];
        return value === undefined ? [] : [`${name}=${(0,_mcp_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .qk)(value, { secrets: [], length: 60 })}`];
    });
}
function isLabel(name) {
    return _policy_probe_target_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGET_LABELS */ .S.includes(name);
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

/***/ 61133:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ connectLedger)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39843);

/** The ledger that a policy names. Throws a LedgerError where it cannot be reached from here. */
async function connectLedger(policy, reach) {
    switch (policy.kind) {
        case "file": {
            const { fileLedger } = await __webpack_require__.e(/* import() */ 8192).then(__webpack_require__.bind(__webpack_require__, 8192));
            return fileLedger({ ...policy, directory: reach.directory });
        }
        case "github-deployments": {
            if (reach.github === undefined)
                throw new _ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .oy("The ledger of the policy stands at GitHub: name the repository, and give a token that may read its deployments.");
            const { githubLedger } = await __webpack_require__.e(/* import() */ 6519).then(__webpack_require__.bind(__webpack_require__, 66519));
            return githubLedger({ ...reach.github, policy, log: reach.log });
        }
    }
}


/***/ }),

/***/ 44837:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ normalHost),
/* harmony export */   G: () => (/* binding */ endpointHost)
/* harmony export */ });
/** The names by which a machine speaks of itself. */
const LOOPBACK = "localhost";
/**
 * A host in its one spelling: lower case, IDN as its ASCII form, without the dots at the end, IP addresses as they are usually written,
 * also when they are numbers or octal, or IPv4 within IPv6. The usual names of the machine itself are `localhost`. `undefined` = no
 * host can be called so.
 */
function normalHost(text) {
    const bare = text.trim().replace(/\.+$/, "");
    const bracketed = bare.includes(":") && !bare.startsWith("[") ? `[${bare}]` : bare;
    const address = `http://${bracketed}/`;
    if (bare === "" || /[\s/?#@\\]/.test(bare) || !URL.canParse(address))
        return undefined;
    const { hostname } = new URL(address);
    const host = mappedAddress(hostname) ?? hostname.replace(/\.+$/, "");
    return isThisMachine(host) ? LOOPBACK : host;
}
/** Whether a host of {@link normalHost} is the machine itself, which every environment has of its own. */
function isLoopback(host) {
    return host === LOOPBACK || host.endsWith(`.${LOOPBACK}`) || /^127\.\d+\.\d+\.\d+$/.test(host);
}
/** `[::ffff:a00:1]` is 10.0.0.1. */
function mappedAddress(hostname) {
    const [, high, low] = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(hostname) ?? [];
    if (high === undefined || low === undefined)
        return undefined;
    const [left, right] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
    return [left >> 8, left & 255, right >> 8, right & 255].join(".");
}
function isThisMachine(host) {
    return [LOOPBACK, "127.0.0.1", "[::1]", "0.0.0.0", "[::]"].includes(host);
}
/**
 * What tells the endpoint of a target from those of other environments: its host, whatever its port; on the machine itself the port as
 * well. `none` = a process has no host; `undefined` = the target cannot be read.
 */
function endpointHost(target) {
    const text = target.trim();
    if (text.startsWith("stdio:"))
        return "none";
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    const host = normalHost(url.hostname);
    if (host === undefined || !isLoopback(host))
        return host;
    return `${host}:${url.port === "" ? (url.protocol === "https:" ? 443 : 80) : url.port}`;
}


/***/ }),

/***/ 90070:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ rolledBackAt),
/* harmony export */   Zw: () => (/* binding */ goesBackTo),
/* harmony export */   ce: () => (/* binding */ servingRecord),
/* harmony export */   lV: () => (/* binding */ isReadBackTo),
/* harmony export */   q6: () => (/* binding */ recordsUnderWay),
/* harmony export */   yO: () => (/* binding */ hasSucceeded)
/* harmony export */ });
/* harmony import */ var _change_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29118);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39843);


/*
 * What a ledger says of an environment as it stands. Pure. The newest record counts; what failed was never served, and what was
 * rolled back serves no longer, so that what was there before serves again.
 */
/** The deployment that an environment serves; `undefined` = none, as far as was read. */
function servingRecord({ records }) {
    const serving = records.findLast(_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .isServing */ .PA);
    if (serving !== undefined)
        return serving;
    // Where the newest was taken back, nobody wrote anew that the one before serves again.
    if (!wasTakenBack(records.findLast(hasSucceeded)))
        return undefined;
    return records.findLast((record) => hasSucceeded(record) && !wasTakenBack(record));
}
/** The deployments that are under way, without the one of the given id. There is one at most, unless something went wrong. */
function recordsUnderWay({ records }, own) {
    return records.filter((record) => (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnderWay */ .gn)(record) && record.id !== own);
}
/** Whether the release worked here before what serves now, and was not rolled back, so that to deploy it goes back. */
function goesBackTo(reading, release) {
    const { records } = reading;
    const serving = servingRecord(reading);
    if (serving === undefined || (0,_change_release_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameRelease */ ._M)(serving.release, release))
        return false;
    const latest = latestSuccess(records, release);
    if (latest === undefined || latest > records.indexOf(serving))
        return false;
    return !wasTakenBack(records[latest]) && rolledBackAt(reading, release) === undefined;
}
/**
 * When the release was rolled back here, if it has not worked here again since; milliseconds since 1970. It was, where its record
 * says so, and where what worked before it was deployed again in its place.
 */
function rolledBackAt({ records }, release) {
    const latest = records[latestSuccess(records, release) ?? -1];
    if (latest === undefined)
        return undefined;
    return takenBackAt(latest) ?? leftBehind(records).get(latest);
}
/** When a record says of itself that it was rolled back. */
function takenBackAt({ events }) {
    return events.findLast((event) => event.kind === "ended" && event.cause === "rolled-back")?.at;
}
/** Whether the ledger was read far enough back to tell whether the release was rolled back here. */
function isReadBackTo({ records, hasOlder }, release) {
    return !hasOlder || latestSuccess(records, release) !== undefined;
}
/**
 * The deployments whose place a rollback took, and when. What a rollback jumped over was not its cause, and it is on no way back any
 * more: after 1, 2, 3 and back to 1, deploying 2 takes nothing from 1.
 */
function leftBehind(records) {
    const left = new Map();
    // Each took the place of the one before.
    const line = [];
    for (const [index, record] of records.entries()) {
        if (!hasSucceeded(record) || wasTakenBack(record))
            continue;
        if (record.isRollback) {
            const before = records[latestSuccess(records.slice(0, index), record.release) ?? -1];
            const place = before === undefined ? -1 : line.indexOf(before);
            // What it goes back to may be older than what was read.
            if (place >= 0 || before === undefined) {
                const replaced = line.at(-1);
                const at = record.events.find(({ kind }) => kind === "succeeded")?.at ?? record.startedAt;
                if (replaced !== undefined && !isAnotherLeft(records.slice(records.indexOf(replaced) + 1, index), at))
                    left.set(replaced, at);
                line.length = place + 1;
            }
        }
        line.push(record);
    }
    return left;
}
/** Whether one of those that came in between says itself that the rollback ended it: then it was that one which served. */
function isAnotherLeft(between, at) {
    return between.some((record) => (takenBackAt(record) ?? Number.NEGATIVE_INFINITY) >= at);
}
function latestSuccess(records, release) {
    const place = records.findLastIndex((record) => hasSucceeded(record) && (0,_change_release_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameRelease */ ._M)(record.release, release));
    return place === -1 ? undefined : place;
}
/** Whether it served at some time. */
function hasSucceeded({ events }) {
    return events.some(({ kind }) => kind === "succeeded");
}
function wasTakenBack(record) {
    return record?.events.some(({ kind }) => kind === "ended") === true;
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
