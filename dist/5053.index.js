export const id = 5053;
export const ids = [5053];
export const modules = {

/***/ 26393:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ mapActors),
/* harmony export */   FL: () => (/* binding */ PARTIES),
/* harmony export */   LQ: () => (/* binding */ accountKey),
/* harmony export */   Rc: () => (/* binding */ requesterAccounts)
/* harmony export */ });
/** What an account is compared by. GitHub's logins are the same in any case; other ids are not. */
function accountKey(system, id) {
    return system === "github-issue" ? id.toLowerCase() : id;
}
/** Looks people up in the ticket system. */
function mapActors(actors, { system, users }) {
    const known = Object.entries(users).map(([login, account]) => ({ login: login.toLowerCase(), account }));
    const mapped = actors.map(({ login, name }) => {
        const key = login?.toLowerCase();
        if (key === undefined)
            return { name, accounts: undefined };
        if (system === "github-issue")
            return { name, accounts: [key] };
        // A login may be written twice in different case: all of its accounts are this person's.
        const found = known.filter((user) => user.login === key);
        const accounts = found.flatMap(({ account }) => account ?? []);
        return { name, accounts: found.length === 0 ? undefined : accounts };
    });
    return {
        accounts: new Set(mapped.flatMap(({ accounts }) => accounts ?? [])),
        unmapped: mapped.flatMap(({ name, accounts }) => (accounts === undefined ? [name] : [])),
    };
}
/** What people call the parties of a deployment. */
const PARTIES = {
    "ticket-requester": "whoever asked for the change",
    "run-actor": "whoever started the run",
    "commit-authors": "whoever wrote the change",
};
/** The accounts by which those who asked for a change are compared. */
function requesterAccounts({ system, requester, otherRequesters = [], }) {
    const people = requester === undefined ? otherRequesters : [requester, ...otherRequesters];
    return new Set(people.map(({ id }) => accountKey(system, id)));
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

/***/ 21767:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   Mr: () => (/* binding */ pointerTokens),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Sv: () => (/* binding */ mayHoldKey),
/* harmony export */   sk: () => (/* binding */ stringMember),
/* harmony export */   wX: () => (/* binding */ objectMember),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/** Whether a value is a JSON object (not null, not an array). */
function isJsonObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Whether a value is a JSON array. */
function isJsonArray(value) {
    return Array.isArray(value);
}
/** The own member of an object, `undefined` when absent; `toString` and `__proto__` are members like any other. */
function member(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
/** The own member of an object when it is a string, else `undefined`. */
function stringMember(object, key) {
    const value = member(object, key);
    return typeof value === "string" ? value : undefined;
}
/** The own member of an object when it is an object, else `undefined`. */
function objectMember(object, key) {
    const value = member(object, key);
    return isJsonObject(value) ? value : undefined;
}
/** Every key that was ever asked about by {@link mayHoldKey}. */
const ASKED = new Set();
/** Which of the keys asked about so far may stand in a value: the same schemas are asked about by many rules. */
const HELD = new WeakMap();
/**
 * Whether one of these keys can stand anywhere in a value, all levels: `false` is certain, `true` nearly so. The native
 * serializer is several times as fast as a walk, and most values hold none of the keys that are asked for.
 */
function mayHoldKey(value, keys) {
    if (typeof value !== "object" || value === null)
        return false;
    for (const key of keys)
        ASKED.add(key);
    let known = HELD.get(value);
    if (known?.asked !== ASKED.size) {
        known = { asked: ASKED.size, held: heldKeys(value, ASKED) };
        HELD.set(value, known);
    }
    if (known.held.size === 0)
        return false;
    for (const key of keys)
        if (known.held.has(key))
            return true;
    return false;
}
const NONE = new Set();
function heldKeys(value, keys) {
    let held;
    const add = (key) => {
        held ??= new Set();
        held.add(key);
    };
    try {
        const text = JSON.stringify(value);
        for (const key of keys)
            if (text.includes(`${JSON.stringify(key)}:`))
                add(key);
    }
    catch {
        // Nested too deep for the serializer, which recurs.
        for (const key of keys)
            if (holdsKey(value, new Set([key])))
                add(key);
    }
    return held ?? NONE;
}
function holdsKey(root, keys) {
    const stack = [root];
    for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
        if (typeof value !== "object" || value === null)
            continue;
        for (const [key, child] of Object.entries(value)) {
            if (!isJsonArray(value) && keys.has(key))
                return true;
            stack.push(child);
        }
    }
    return false;
}
/** A JSON pointer (RFC 6901) one or more tokens below another one. */
function pointerTo(parent, ...tokens) {
    let pointer = parent;
    for (const token of tokens)
        pointer += `/${escaped(token)}`;
    return pointer;
}
/** Nearly no key needs escaping, and every place of every schema asks. */
function escaped(token) {
    if (typeof token === "number" || !/[~/]/.test(token))
        return token;
    return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
/** The tokens of a JSON pointer (RFC 6901), unescaped. */
function pointerTokens(pointer) {
    if (pointer === "")
        return [];
    return pointer
        .slice(1)
        .split("/")
        .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}


/***/ }),

/***/ 617:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ inputName)
/* harmony export */ });
/** The input of an action by which a setting is given: `clientKey` is `client-key`. */
function inputName(setting) {
    return setting.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 66508:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readAuthentication),
/* harmony export */   i: () => (/* binding */ readTls)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _mcp_probe_auth_client_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58562);
/* harmony import */ var _mcp_probe_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9806);
/* harmony import */ var _mcp_probe_secure_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75789);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68304);
/* harmony import */ var _policy_system_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47687);







/** What a setting needs, and the settings that would go unused with it. */
const NEEDED = {
    none: [],
    bearer: ["token"],
    "client-secret": ["clientId", "clientSecret"],
    "private-key": ["clientId", "clientKey"],
};
const ALLOWED = {
    none: [],
    bearer: ["token"],
    "client-secret": ["clientId", "clientSecret", "scope", "issuer"],
    "private-key": ["clientId", "clientKey", "clientKeyAlgorithm", "scope", "issuer"],
};
/**
 * The authentication that the settings describe. A credential that would not be used is refused: nobody would notice. Throws a
 * ConfigurationError that names all that is wrong and shows no value.
 */
async function readAuthentication(settings, place) {
    const { auth: kind = "none" } = settings;
    const problems = problemsOf(settings, kind, place.nameOf);
    if (problems.length > 0)
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1((0,_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .problemsMessage */ .wL)("The login cannot be used", problems));
    if (kind === "none")
        return { kind };
    if (kind === "bearer")
        return { kind, token: settings.token ?? "" };
    const { clientId = "", scope, issuer } = settings;
    const shared = { clientId, ...(scope === undefined ? {} : { scope }), ...(issuer === undefined ? {} : { issuer }) };
    if (kind === "client-secret") {
        return { kind: "client-credentials", ...shared, proof: { kind: "secret", secret: settings.clientSecret ?? "" } };
    }
    const key = await pemOf(settings.clientKey ?? "", place.nameOf("clientKey"), place.directory);
    const algorithm = settings.clientKeyAlgorithm ?? "RS256";
    usable(() => (0,_mcp_probe_auth_client_key_js__WEBPACK_IMPORTED_MODULE_2__/* .readClientKey */ .H)(key, algorithm), place.nameOf("clientKey"));
    return { kind: "client-credentials", ...shared, proof: { kind: "private-key", key, algorithm } };
}
function problemsOf(settings, kind, nameOf) {
    const way = `${nameOf("auth")} ${kind}`;
    const missing = NEEDED[kind].filter((needed) => !settings[needed]);
    const allowed = [...ALLOWED[kind], "auth"];
    const unused = Object.keys(settings).filter((setting) => settings[setting] !== undefined && !allowed.includes(setting));
    const { token, issuer } = settings;
    return [
        ...missing.map((needed) => `${way} needs ${nameOf(needed)}, which is empty or not given`),
        ...unused.map((setting) => `${nameOf(setting)} is given, and ${way} does not use it; correct one of the two`),
        ...(kind === "bearer" && token && !/^[\x21-\x7E]+$/.test(token)
            ? [`${nameOf("token")} has blanks, line breaks or other characters that no token has`]
            : []),
        ...(allowed.includes("issuer") && issuer !== undefined && !/^https?:\/\/[^/]/i.test(issuer)
            ? [`${nameOf("issuer")} is no http(s) URL`]
            : []),
    ];
}
/** The TLS settings that the inputs describe. Throws a ConfigurationError that shows no text of a key. */
async function readTls(inputs, { directory, nameOf }) {
    const { ca, clientCertificate, clientCertificateKey, clientCertificatePassphrase: passphrase } = inputs;
    const [certificateName, keyName] = [nameOf("clientCertificate"), nameOf("clientCertificateKey")];
    if ((clientCertificate === undefined) !== (clientCertificateKey === undefined))
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`${certificateName} and ${keyName} belong together: give both or none.`);
    if (passphrase !== undefined && clientCertificateKey === undefined) {
        const name = nameOf("clientCertificatePassphrase");
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`${name} is given without ${keyName}: give the key too, or leave the passphrase out.`);
    }
    const read = async (text, input) => await pemOf(text, nameOf(input), directory);
    const settings = {
        ...(ca === undefined ? {} : { authorities: await read(ca, "ca") }),
        ...(clientCertificate === undefined || clientCertificateKey === undefined
            ? {}
            : {
                clientCertificate: {
                    certificate: await read(clientCertificate, "clientCertificate"),
                    key: await read(clientCertificateKey, "clientCertificateKey"),
                    ...(passphrase === undefined ? {} : { passphrase }),
                },
            }),
    };
    // To read the machine's own authorities for nothing would take time.
    if (Object.keys(settings).length > 0)
        usable(() => (0,_mcp_probe_secure_context_js__WEBPACK_IMPORTED_MODULE_4__/* .secureContextOf */ .A)(settings), "The TLS settings");
    return settings;
}
/** What a probe would find out about a setting at each target is told before the first one is asked. */
function usable(work, name) {
    try {
        work();
    }
    catch (error) {
        if (!(error instanceof _mcp_probe_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .ProbeFailure */ .B))
            throw error;
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`${name} cannot be used: ${error.detail}.`, { cause: error });
    }
}
async function pemOf(text, name, directory) {
    // Secrets are often kept with the two characters `\n` in place of each line break.
    if (text.includes("-----BEGIN "))
        return text.includes("\n") ? text : text.replaceAll("\\n", "\n");
    // A secret that is no PEM could be taken for a file's name: it is not shown.
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, text), "utf8");
    }
    catch (error) {
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`${name} is neither PEM nor a file that can be read (${(0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_6__/* .systemErrorCode */ .v)(error) ?? "no such path"}).`, { cause: error });
    }
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

/***/ 32223:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z5: () => (/* binding */ serviceOf),
  Nz: () => (/* binding */ ticketSubject),
  Cn: () => (/* binding */ understatement)
});

// EXTERNAL MODULE: ./.build/shared/change/release.js
var change_release = __webpack_require__(29118);
;// CONCATENATED MODULE: ./.build/shared/change/change-class.js

/**
 * The class of a change. The record of what is served shows the kind; what the run says can make it stricter and never more
 * lenient, since a record may be forged. Without a record the run is believed, and what is neither said nor known may be
 * anything. A change of the contract of which nobody says how many breaking changes it has is breaking. Pure.
 */
function classOf(said, release, served) {
    const kinds = [said.changeKind ?? change_release/* CHANGE_KINDS */.tO, shownKinds(release, served)].flat();
    const possibleKinds = change_release/* CHANGE_KINDS */.tO.filter((kind) => kinds.includes(kind));
    const [changeKind = "schema"] = possibleKinds;
    return {
        changeKind,
        possibleKinds,
        breaking: (said.breaking ?? (changeKind === "schema" ? 1 : 0)) > 0,
        understated: said.changeKind === changeKind ? undefined : said.changeKind,
    };
}
function shownKinds(release, served) {
    if (served.state === "none")
        return [];
    if (served.state === "unknown")
        return change_release/* CHANGE_KINDS */.tO;
    const before = served.release;
    if (!isSame(before.contractDigest, release.contractDigest))
        return ["schema"];
    return [isSame(before.imageDigest, release.imageDigest) ? "config" : "infra"];
}
/** Two digests of which one is not known may differ. */
function isSame(left, right) {
    return left !== undefined && left === right;
}

// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
;// CONCATENATED MODULE: ./.build/shared/gates/ticket-subject.js


/** The change in full; what is neither said nor on record is taken for what asks most. */
function ticketSubject(said, service, served) {
    const { environment, imageDigest, schemaDigest: contractDigest, schemaVersion, emergency = false } = said;
    const release = { imageDigest, contractDigest, schemaVersion };
    return { service, environment, release, ...classOf(said, release, served), emergency };
}
/** That less was said of a change than its record shows; `undefined` where what was said holds. */
function understatement({ environment, changeKind, understated }) {
    if (understated === undefined)
        return undefined;
    return `The change is said to be of ${understated} and counts as one of ${changeKind}: what is on record of ${environment} does not show that it is no more.`;
}
/** The service that a run names, or else the policy. Throws a ConfigurationError where neither does, or they differ. */
function serviceOf({ service }, said) {
    const named = said.service ?? service;
    if (named === undefined)
        throw new configuration_error/* ConfigurationError */.j1("service is not given: name it for the gate or in the policy.");
    if (service === undefined || service === named)
        return named;
    throw new configuration_error/* ConfigurationError */.j1(`service: ${named} is not ${service}, the service of the policy.`);
}


/***/ }),

/***/ 58562:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readClientKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9806);


/**
 * Reads a private key: PEM (PKCS #8, PKCS #1 or SEC 1) or a JSON Web Key. Throws a ProbeFailure `probe.settings` when it
 * cannot be read or does not fit the algorithm; the message holds nothing of the key.
 */
function readClientKey(text, algorithm) {
    const wanted = KEY_OF_ALGORITHM.get(algorithm);
    if (wanted === undefined) {
        throw settings(`the algorithm must be one of ${[...KEY_OF_ALGORITHM.keys()].join(", ")}`);
    }
    const key = keyOf(text.trim());
    const jwk = key.export({ format: "jwk" });
    const kind = jwk.crv ?? jwk.kty;
    if (kind !== wanted)
        throw settings(`${algorithm} needs a key of the kind ${wanted}, and the private key is ${kind}`);
    // RFC 7518, section 3.3.
    if ((key.asymmetricKeyDetails?.modulusLength ?? 2048) < 2048)
        throw settings("an RSA key needs 2048 bits at least");
    return { jwk, algorithm };
}
/** The curve of a key, or its type where there is no curve (RFC 7518, section 3.1; RFC 8037). */
const KEY_OF_ALGORITHM = new Map([
    ["RS256", "RSA"],
    ["RS384", "RSA"],
    ["RS512", "RSA"],
    ["PS256", "RSA"],
    ["PS384", "RSA"],
    ["PS512", "RSA"],
    ["ES256", "P-256"],
    ["ES384", "P-384"],
    ["ES512", "P-521"],
    ["EdDSA", "Ed25519"],
]);
function keyOf(text) {
    try {
        const key = text.startsWith("{")
            ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: JSON.parse(text), format: "jwk" })
            : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: text, format: "pem" });
        // Keys of RSA-PSS have no form in JSON.
        key.export({ format: "jwk" });
        return key;
    }
    catch {
        // No cause: messages of parsers quote what they read.
        throw settings("the private key is no PEM and no JSON Web Key that can be read (without a passphrase)");
    }
}
function settings(detail) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ProbeFailure */ .B("probe.settings", "settings", detail);
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

/***/ 75789:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ secureContextOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41692);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9806);




/**
 * Whom to trust and who one is, ready for TLS connections. Throws a ProbeFailure `probe.settings` that names which PEM is
 * broken. Settings that are one object are read once: to trust private authorities takes Node 20 milliseconds, because those
 * of the machine are read again with them.
 */
function secureContextOf(settings) {
    const known = KNOWN.get(settings);
    if (known !== undefined)
        return known;
    const context = (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.createSecureContext)({ ...trusted(settings), ...identity(settings) });
    KNOWN.set(settings, context);
    return context;
}
const KNOWN = new WeakMap();
function trusted({ authorities }) {
    if (authorities === undefined)
        return {};
    const certificates = authorities.match(PEM_CERTIFICATE) ?? [];
    if (certificates.length === 0)
        throw settingsFailure("the authorities (`ca`) hold no PEM certificate");
    certificates.forEach((certificate, index) => {
        readCertificate(certificate, `certificate ${index + 1} of the authorities (\`ca\`) is broken`);
    });
    return { ca: [...authoritiesOfMachine(), ...certificates] };
}
/** Node.js trusts no others any more as soon as one is named. */
function authoritiesOfMachine() {
    if (typeof node_tls__WEBPACK_IMPORTED_MODULE_2__.getCACertificates === "function")
        return node_tls__WEBPACK_IMPORTED_MODULE_2__.getCACertificates("default");
    return [...node_tls__WEBPACK_IMPORTED_MODULE_2__.rootCertificates, ...extraAuthorities()];
}
/** Node.js 20 does not tell those of NODE_EXTRA_CA_CERTS. It warns itself of a file that cannot be read, and goes on without. */
function extraAuthorities() {
    const file = process.env.NODE_EXTRA_CA_CERTS;
    if (file === undefined || file === "")
        return [];
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, "latin1").match(PEM_CERTIFICATE) ?? [];
    }
    catch {
        return [];
    }
}
function identity({ clientCertificate }) {
    if (clientCertificate === undefined)
        return {};
    const { certificate, passphrase } = clientCertificate;
    const chain = certificate.match(PEM_CERTIFICATE) ?? [];
    const [own] = chain.map((part) => readCertificate(part, "the client certificate is broken"));
    if (own === undefined)
        throw settingsFailure("the client certificate is no PEM certificate");
    const key = readKey(clientCertificate.key, passphrase);
    if (!own.checkPrivateKey(key))
        throw settingsFailure("the key is not that of the client certificate");
    return { cert: certificate, key: key.export({ type: "pkcs8", format: "pem" }).toString() };
}
function readCertificate(pem, problem) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
    }
    catch {
        throw settingsFailure(problem);
    }
}
function readKey(key, passphrase) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(passphrase === undefined ? key : { key, passphrase });
    }
    catch {
        // What Node says could quote the text.
        throw settingsFailure("the key of the client certificate is no PEM private key, or its passphrase is wrong or missing");
    }
}
function settingsFailure(detail) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .ProbeFailure */ .B("probe.settings", "settings", detail);
}
const PEM_CERTIFICATE = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]*-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;


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

/***/ 11592:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   Qu: () => (/* binding */ withoutFullStop),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/** A text as a sentence with its end: a full stop where it has none, for what others wrote may end in one, or in `?`. */
function ended(text) {
    const line = text.trimEnd();
    return /[.!?…]$/u.test(line) ? line : `${line}.`;
}
/** A sentence as a phrase of another one: without its full stop. */
function withoutFullStop(sentence) {
    return sentence.replace(/\.$/, "");
}
/** What somebody wrote, on one line; empty = nothing. */
function onOneLine(text = "") {
    return text.replaceAll(/\s+/g, " ").trim();
}


/***/ })

};
