export const id = 854;
export const ids = [854];
export const modules = {

/***/ 40854:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkInit: () => (/* binding */ checkInit)
});

// EXTERNAL MODULE: ./.build/shared/adoption/adoption-request.js
var adoption_request = __webpack_require__(54463);
;// CONCATENATED MODULE: ./.build/shared/adoption/checklist-item.js
const done = (detail) => ({ state: "done", detail });
const checklist_item_open = (detail) => ({ state: "open", detail });
const unknown = (detail) => ({ state: "unknown", detail });
/** Of two ways to have something, either is enough; what neither has is open only when both could be seen. */
function either(one, other) {
    const findings = [one, other];
    for (const state of ["done", "unknown"]) {
        const found = findings.find((finding) => finding.state === state);
        if (found !== undefined)
            return found;
    }
    return one;
}

// EXTERNAL MODULE: ./.build/shared/adoption/code-owners.js
var code_owners = __webpack_require__(33583);
// EXTERNAL MODULE: ./.build/shared/adoption/contract-callers.js
var contract_callers = __webpack_require__(24532);
// EXTERNAL MODULE: ./.build/shared/adoption/checklist.js
var checklist = __webpack_require__(50419);
;// CONCATENATED MODULE: ./.build/shared/adoption/judge-branches.js

/** Whether every one of these checks is required of GitHub's workflows, and of nobody else. */
function judgeRequiredChecks(checks, guards, actionsApp) {
    if (checks.length === 0)
        return checklist_item_open("No workflow in .github/workflows calls pull-request.yml of mcp-gates: mcp-gates init writes one.");
    const findings = checks.map((check) => byEither(guards, (guard) => judgeCheck(check, guard, actionsApp)));
    const [worst = checklist_item_open("")] = ["open", "unknown", "done"].flatMap((state) => findings.filter((each) => each.state === state));
    return worst;
}
function judgeCheck(check, { checks }, actionsApp) {
    const named = checks.filter(({ context }) => context === check);
    if (named.length === 0) {
        const others = checks.length === 0 ? "" : `; it requires ${checks.map(({ context }) => context).join(", ")}`;
        return checklist_item_open(`"${check}" is not required${others}.`);
    }
    const apps = named.flatMap(({ app }) => (app === undefined ? [] : [app]));
    if (apps.length === 0)
        return checklist_item_open(`"${check}" is required of any source: choose GitHub Actions as the one it is expected from.`);
    if (!actionsApp.isKnown)
        return unknown(`"${check}" is required of app ${apps[0]}; ${whyUnknown(actionsApp)}`);
    if (apps.includes(actionsApp.value))
        return done(`"${check}" is required of GitHub Actions.`);
    return checklist_item_open(`"${check}" is required of app ${apps[0]}, which is not GitHub Actions (${actionsApp.value}).`);
}
/** Whether what is merged was judged together with what was merged before; `hears` = the workflow runs for merge groups. */
function judgeUpToDate(guards, { hears }) {
    return byEither(guards, ({ hasMergeQueue, isUpToDate }) => {
        if (hasMergeQueue && !hears)
            return checklist_item_open("There is a merge queue, and a workflow that calls pull-request.yml does not run on merge_group.");
        if (hasMergeQueue)
            return done("There is a merge queue.");
        return isUpToDate
            ? done("Branches must be up to date.")
            : checklist_item_open("Branches need not be up to date, and there is no merge queue.");
    });
}
/** Whether owners are asked; `unowned` = places without any, `undefined` = there is no CODEOWNERS. */
function judgeOwners(guards, unowned) {
    if (unowned === undefined)
        return checklist_item_open("There is no CODEOWNERS: mcp-gates init --owner writes one.");
    if (unowned.length > 0)
        return checklist_item_open(`CODEOWNERS names no owner of ${unowned.join(", ")}.`);
    return byEither(guards, ({ isOwnerAsked }) => isOwnerAsked ? done("Code owners must approve.") : checklist_item_open("Code owners need not approve."));
}
/** Whether a change can exchange its judge: a required workflow is that of somebody else, and owners are asked otherwise. */
function judgeOwnWorkflow(rules, owners, workflows) {
    if (!rules.isKnown)
        return owners.state === "done" ? done(OWNERS_GUARD) : unknown(whyUnknown(rules));
    const required = rules.value.workflows.filter((path) => workflows.includes(path));
    if (required.length > 0)
        return done(`A ruleset requires the workflow ${required.join(", ")}.`);
    if (owners.state === "done")
        return done(OWNERS_GUARD);
    const others = rules.value.workflows.length === 0 ? "" : ` (required are ${rules.value.workflows.join(", ")})`;
    return {
        state: owners.state,
        detail: `No ruleset requires ${workflows.join(", ") || "the workflow"}${others}, and owners of it are not asked.`,
    };
}
const OWNERS_GUARD = "No ruleset requires the workflow; its owners must approve a change of it.";
/** Whether a branch stays what it is. */
function judgeHistory(guards) {
    // One way may forbid the one, and the other the other.
    const deletion = byEither(guards, ({ forbidsDeletion }) => forbidsDeletion ? done("It can be neither deleted nor force-pushed.") : checklist_item_open("It can be deleted."));
    const force = byEither(guards, ({ forbidsForcePushes }) => forbidsForcePushes ? done("It can be neither deleted nor force-pushed.") : checklist_item_open("It can be force-pushed."));
    if (deletion.state === "open" && force.state === "open")
        return checklist_item_open("It can be deleted and force-pushed.");
    return [deletion, force].find(({ state }) => state === "open") ?? (deletion.state === "unknown" ? deletion : force);
}
/** Why something could not be seen, and what would show it. */
function whyUnknown(asked) {
    return `GitHub does not tell (${asked.why}): ${asked.next}.`;
}
function byEither({ rules, protection }, judge) {
    return either(byOne(rules, judge), byOne(protection, judge));
}
function byOne(asked, judge) {
    return asked.isKnown ? judge(asked.value) : unknown(whyUnknown(asked));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./.build/shared/adoption/workflow-files.js



const environment = schemas/* union */.KCZ([
    schemas/* string */.YjP().transform((name) => ({ name, deployment: true })),
    schemas/* looseObject */._H3({ name: coerce/* string */.Yj(), deployment: schemas/* unknown */.L5J().optional() })
        .transform(({ name, deployment }) => ({ name, deployment: deployment !== false })),
]);
const job = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().optional(),
    uses: schemas/* string */.YjP().optional(),
    with: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
    environment: environment.optional(),
});
const workflow = schemas/* looseObject */._H3({
    on: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())]),
    jobs: schemas/* record */.g1P(schemas/* string */.YjP(), job),
});
/** The reusable workflows. */
const KINDS = {
    "pull-request.yml": "contract",
    "comment.yml": "comment",
    "promote.yml": "promote",
    "verify.yml": "verify",
};
/** Reads workflows, by their paths; they are those of a customer, and nothing in them is taken for granted. */
function readWorkflowFiles(files) {
    const calls = [];
    const deployingJobs = [];
    const unreadable = [];
    for (const [path, text] of files) {
        const parsed = workflow.safeParse(documentOf(text));
        if (!parsed.success) {
            unreadable.push(path);
            continue;
        }
        const events = eventsOf(parsed.data.on);
        for (const [id, { name, uses = "", with: inputs = {}, environment: place }] of Object.entries(parsed.data.jobs)) {
            const called = calledBy(uses, inputs);
            if (called !== undefined)
                calls.push({ path, check: `${name ?? id} / ok`, uses, inputs, events, ...called });
            if (place?.deployment === true)
                deployingJobs.push({ path, job: id, environment: place.name });
        }
    }
    const ours = new Set(calls.filter(({ isOurs }) => isOurs).map(({ repository }) => repository));
    const callers = calls
        .filter(({ repository }) => ours.has(repository))
        .map(({ repository: _repository, isOurs: _isOurs, ...caller }) => caller);
    return { callers, deployingJobs, unreadable };
}
/** Whether a call names its workflow by a whole commit. */
function isPinned({ uses }) {
    return /@[0-9a-f]{40}$/.test(uses);
}
/** The contract files that callers name, from the root of the repository. */
function contractFilesOf({ callers }) {
    const paths = callers
        .filter(({ kind }) => kind === "contract")
        .map(({ inputs }) => {
        const { contract = adoption_request/* DEFAULT_CONTRACT */.LR, "working-directory": folder = "." } = inputs;
        return (0,adoption_request/* contractPath */.K0)({ folder: String(folder), contract: String(contract) });
    });
    return [...new Set(paths)];
}
function documentOf(text) {
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, { version: "1.2" });
        return document.errors.length === 0 ? document.toJS({ maxAliasCount: 100 }) : undefined;
    }
    catch {
        return undefined;
    }
}
function eventsOf(on) {
    if (typeof on === "string")
        return [on];
    return Array.isArray(on) ? on : Object.keys(on);
}
/** A company may have the suite under a name of its own: then the inputs of two of the workflows tell it from others. */
function calledBy(uses, inputs) {
    const [, repository, file = ""] = /^([\w.-]+\/[\w.-]+)\/\.github\/workflows\/([\w.-]+)@/.exec(uses) ?? [];
    if (repository === undefined || !Object.hasOwn(KINDS, file))
        return undefined;
    const kind = KINDS[file];
    const isTold = kind === "contract" ? "candidate" in inputs : kind === "promote" && "deploy" in inputs;
    return { kind, repository, isOurs: isTold || repository.endsWith("/mcp-gates") };
}

;// CONCATENATED MODULE: ./.build/shared/adoption/judge-checklist.js





/** Holds everything that has to be so against what the repository and its settings say. */
function judgeChecklist(subject, facts, settings) {
    return (0,checklist/* checklistOf */.W)(subject).map((item) => ({ ...item, ...findingOf(item, facts, settings) }));
}
function findingOf({ id }, facts, settings) {
    const [kind, environment = ""] = id.split(":");
    const callers = facts.workflows.callers.filter((caller) => caller.kind === "contract");
    const guards = { rules: settings.rules, protection: settings.protection };
    const owners = judgeOwners(guards, facts.unowned);
    switch (kind) {
        case "files.policy":
            return facts.policy;
        case "files.pinned":
            return judgePins(facts.workflows);
        case "contract.required-check":
            return judgeRequiredChecks(callers.map(({ check }) => check), guards, settings.actionsApp);
        case "contract.up-to-date":
            return judgeUpToDate(guards, { hears: callers.every(({ events }) => events.includes("merge_group")) });
        case "review.code-owners":
            return owners;
        case "contract.own-workflow":
            return judgeOwnWorkflow(settings.rules, owners, callers.map(({ path }) => path));
        case "branch.history":
            return judgeHistory(guards);
        case "ledger.branch":
            return judgeHistory(ledgerGuards(settings));
        case "ledger.own-deployments":
            return judgeDeployments(facts);
        case "actions.token":
            return answered(settings.token, ({ writes, approves }) => {
                if (writes)
                    return checklist_item_open("By default it may write everything.");
                return approves ? checklist_item_open("It may approve pull requests.") : done("It reads.");
            });
        case "actions.pins":
            return answered(settings.requiresPins, (required) => {
                if (required === undefined)
                    return unknown("This GitHub does not say: it may be too old to have the setting.");
                return required ? done("They must.") : checklist_item_open("They need not.");
            });
        default:
            return answered(settings.environments, (all) => judgeEnvironment(kind ?? "", environment, all));
    }
}
function judgePins({ callers, unreadable }) {
    if (callers.length === 0)
        return checklist_item_open("No workflow in .github/workflows calls mcp-gates: mcp-gates init writes them.");
    const loose = callers.filter((caller) => !isPinned(caller));
    if (loose.length > 0)
        return checklist_item_open(`Not pinned: ${loose.map(({ path, uses }) => `${uses} in ${path}`).join(", ")}.`);
    if (unreadable.length > 0)
        return unknown(`No workflow can be read in ${unreadable.join(", ")}.`);
    return done(`All ${callers.length} do.`);
}
function judgeDeployments({ environments, workflows }) {
    const names = environments.flatMap((name) => [name, (0,adoption_request/* reconcileEnvironment */._c)(name)]).map((name) => name.toLowerCase());
    const told = workflows.deployingJobs.map((each) => ({
        ...each,
        words: `${each.job} in ${each.path} (${each.environment})`,
    }));
    // GitHub tells environments apart whatever the case of their letters.
    const ours = told.filter(({ environment }) => names.includes(environment.toLowerCase()));
    if (ours.length > 0)
        return checklist_item_open(`Write deployment: false into ${ours.map(({ words }) => words).join(", ")}.`);
    const perhaps = told.filter(({ environment }) => environment.includes("${{"));
    if (perhaps.length > 0)
        return unknown(`Nobody can tell from the file which environment this is: ${perhaps.map(({ words }) => words).join(", ")}. Write deployment: false there.`);
    if (workflows.unreadable.length > 0)
        return unknown(`No workflow can be read in ${workflows.unreadable.join(", ")}.`);
    return done("None does.");
}
function judgeEnvironment(kind, name, all) {
    const wanted = kind === "environment.reconcile" ? (0,adoption_request/* reconcileEnvironment */._c)(name) : name;
    const found = all.find((each) => each.name.toLowerCase() === wanted.toLowerCase());
    if (found === undefined)
        return checklist_item_open("There is no such environment: the first job that names it makes one, without any rule.");
    switch (kind) {
        case "environment.reviewers":
            if (found.reviewers === 0)
                return checklist_item_open("Nobody is asked.");
            return found.forbidsSelfReview
                ? done(`${found.reviewers} may be asked.`)
                : checklist_item_open("Who starts a run may review it.");
        case "environment.branches":
            return judgeBranches(found);
        case "environment.administrators":
            if (found.administratorsBypass === undefined)
                return unknown("This GitHub does not say: look at the page.");
            return found.administratorsBypass ? checklist_item_open("They can.") : done("They cannot.");
        default:
            return found.reviewers > 0 ? checklist_item_open("Somebody is asked, each time anew.") : judgeBranches(found);
    }
}
function judgeBranches({ branches }) {
    if (branches === "selected")
        return done("Selected branches and tags alone.");
    if (branches === "any")
        return checklist_item_open("Any branch may deploy.");
    return checklist_item_open("Protected branches may deploy, which are all as long as none has classic protection: select the default branch by its name.");
}
function ledgerGuards({ ledgerRules, ledgerProtection }) {
    const missing = { isKnown: false, why: "it was not asked", next: "run it again" };
    return { rules: ledgerRules ?? missing, protection: ledgerProtection ?? missing };
}
function answered(asked, judge) {
    return asked.isKnown ? judge(asked.value) : unknown(whyUnknown(asked));
}

// EXTERNAL MODULE: ./.build/shared/adoption/places/git-remote.js
var git_remote = __webpack_require__(95475);
// EXTERNAL MODULE: ./.build/shared/github/client.js + 1 modules
var client = __webpack_require__(91741);
// EXTERNAL MODULE: ./.build/shared/github/github-error.js
var github_error = __webpack_require__(68146);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
;// CONCATENATED MODULE: ./.build/shared/adoption/places/github-settings.js




/** Pages of a list that are read: a thousand environments or rules are no repository's. */
const MOST_PAGES = 10;
const METADATA = "the token needs access to the repository, with Metadata: read";
const ADMINISTRATION = "the token needs Administration: read";
const ACTIONS = "the token needs Actions: read";
/**
 * The settings of a repository, as far as a token may see them. Writes nothing. Throws a ConfigurationError for a token that GitHub
 * does not know, which is no answer to anything.
 */
async function readSettings({ owner, name }, { token: secret, apiUrl, ledgerBranch }) {
    const call = await (0,client/* connectGitHub */.U)({ token: secret, apiUrl });
    const at = { owner, repo: name };
    const defaultBranch = await asked(METADATA, async () => {
        const { data } = await call("GET /repos/{owner}/{repo}", at, { reply: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }) });
        return data.default_branch;
    });
    // Of a repository that nobody can see, nothing else can be seen either.
    if (!defaultBranch.isKnown)
        return nothingKnown(defaultBranch, ledgerBranch);
    const branch = defaultBranch.value;
    const [rules, protection, environments, token, requiresPins, actionsApp, ledgerRules, ledgerProtection] = await Promise.all([
        rulesOf(call, at, branch),
        protectionOf(call, at, branch),
        environmentsOf(call, at),
        tokenOf(call, at),
        pinsOf(call, at),
        asked("look at the page, which names the source of the check", async () => {
            const { data } = await call("GET /apps/{app_slug}", { app_slug: "github-actions" }, { reply: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }) });
            return data.id;
        }),
        ledgerBranch === undefined ? undefined : rulesOf(call, at, ledgerBranch),
        ledgerBranch === undefined ? undefined : protectionOf(call, at, ledgerBranch),
    ]);
    const ledger = ledgerRules && ledgerProtection ? { ledgerRules, ledgerProtection } : {};
    return { defaultBranch, rules, protection, ...ledger, environments, token, requiresPins, actionsApp };
}
function nothingKnown(missing, ledgerBranch) {
    const ledger = ledgerBranch === undefined ? {} : { ledgerRules: missing, ledgerProtection: missing };
    const rest = { environments: missing, token: missing, requiresPins: missing, actionsApp: missing };
    return { defaultBranch: missing, rules: missing, protection: missing, ...ledger, ...rest };
}
const checkRule = schemas/* object */.Ikc({
    type: schemas/* literal */.euz("required_status_checks"),
    parameters: schemas/* object */.Ikc({
        strict_required_status_checks_policy: schemas/* boolean */.zMY(),
        required_status_checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), integration_id: schemas/* int */.Whr().nullish() })),
    }),
});
const reviewRule = schemas/* object */.Ikc({
    type: schemas/* literal */.euz("pull_request"),
    parameters: schemas/* object */.Ikc({ require_code_owner_review: schemas/* boolean */.zMY() }),
});
const workflowRule = schemas/* object */.Ikc({
    type: schemas/* literal */.euz("workflows"),
    parameters: schemas/* object */.Ikc({ workflows: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP() })) }),
});
const PARAMETERS = ["required_status_checks", "pull_request", "workflows"];
// A rule of a known kind that is not as documented must not pass for one of an unknown kind.
const otherRule = schemas/* object */.Ikc({ type: schemas/* string */.YjP().refine((type) => !PARAMETERS.includes(type)) });
const rule = schemas/* union */.KCZ([checkRule, reviewRule, workflowRule, otherRule]);
/** The rules of rulesets that hold for a branch, those of the organization as well; GitHub tells them of a branch that is not there yet too. */
async function rulesOf(call, at, branch) {
    return await asked(METADATA, async () => {
        const rules = await paged(async (page) => {
            const parameters = { ...at, branch, per_page: 100, page };
            const { data, nextPage } = await call("GET /repos/{owner}/{repo}/rules/branches/{branch}", parameters, {
                reply: schemas/* array */.YOg(rule),
            });
            return { items: data, nextPage };
        });
        return guardByRules(rules);
    });
}
function guardByRules(rules) {
    const has = (type) => rules.some((each) => each.type === type);
    const checks = rules.filter((each) => each.type === "required_status_checks");
    const reviews = rules.filter((each) => each.type === "pull_request");
    const workflows = rules.filter((each) => each.type === "workflows");
    return {
        checks: checks.flatMap(({ parameters }) => parameters.required_status_checks.map(({ context, integration_id }) => ({
            context,
            app: integration_id ?? undefined,
        }))),
        isUpToDate: checks.some(({ parameters }) => parameters.strict_required_status_checks_policy),
        hasMergeQueue: has("merge_queue"),
        isOwnerAsked: reviews.some(({ parameters }) => parameters.require_code_owner_review),
        workflows: workflows.flatMap(({ parameters }) => parameters.workflows.map(({ path }) => path)),
        forbidsForcePushes: has("non_fast_forward"),
        forbidsDeletion: has("deletion"),
    };
}
const enabled = schemas/* object */.Ikc({ enabled: schemas/* boolean */.zMY() });
const protectionReply = schemas/* object */.Ikc({
    required_status_checks: schemas/* object */.Ikc({
        strict: schemas/* boolean */.zMY().optional(),
        checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), app_id: schemas/* int */.Whr().nullable() })),
    })
        .optional(),
    required_pull_request_reviews: schemas/* object */.Ikc({ require_code_owner_reviews: schemas/* boolean */.zMY().optional() }).optional(),
    allow_force_pushes: enabled.optional(),
    allow_deletions: enabled.optional(),
});
const UNPROTECTED = {
    checks: [],
    isUpToDate: false,
    hasMergeQueue: false,
    isOwnerAsked: false,
    workflows: [],
    forbidsForcePushes: false,
    forbidsDeletion: false,
};
/** The classic protection of a branch. Of one without, GitHub says so to who may know; to others that there is nothing. */
async function protectionOf(call, at, branch) {
    return await asked(ADMINISTRATION, async () => {
        try {
            const route = "GET /repos/{owner}/{repo}/branches/{branch}/protection";
            return guardByProtection((await call(route, { ...at, branch }, { reply: protectionReply })).data);
        }
        catch (error) {
            const isKnown = error instanceof github_error/* GitHubError */.y && error.status === 404 && /Branch not (?:protected|found)/i.test(error.message);
            if (isKnown)
                return UNPROTECTED;
            throw error;
        }
    });
}
function guardByProtection(protection) {
    const { required_status_checks: checks, required_pull_request_reviews: reviews } = protection;
    return {
        ...UNPROTECTED,
        // GitHub writes any app as -1 when it is asked to set it, and as none when it tells it.
        checks: (checks?.checks ?? []).map(({ context, app_id: app }) => ({
            context,
            app: app === null || app < 0 ? undefined : app,
        })),
        isUpToDate: checks?.strict === true,
        isOwnerAsked: reviews?.require_code_owner_reviews === true,
        forbidsForcePushes: protection.allow_force_pushes?.enabled === false,
        forbidsDeletion: protection.allow_deletions?.enabled === false,
    };
}
const environmentReply = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    can_admins_bypass: schemas/* boolean */.zMY().optional(),
    protection_rules: schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* string */.YjP(),
        prevent_self_review: schemas/* boolean */.zMY().optional(),
        reviewers: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
    }))
        .default([]),
    deployment_branch_policy: schemas/* object */.Ikc({ protected_branches: schemas/* boolean */.zMY(), custom_branch_policies: schemas/* boolean */.zMY() })
        .nullish(),
});
/** All environments: of one alone, GitHub says that it is not there to a token that may not see it, too. */
async function environmentsOf(call, at) {
    return await asked(ACTIONS, async () => {
        const replies = await paged(async (page) => {
            const reply = schemas/* object */.Ikc({ environments: schemas/* array */.YOg(environmentReply).default([]) });
            const { data, nextPage } = await call("GET /repos/{owner}/{repo}/environments", { ...at, per_page: 100, page }, { reply });
            return { items: data.environments, nextPage };
        });
        return replies.map(environmentSettings);
    });
}
function environmentSettings(reply) {
    const reviews = reply.protection_rules.filter(({ type }) => type === "required_reviewers");
    const policy = reply.deployment_branch_policy;
    return {
        name: reply.name,
        reviewers: reviews.reduce((count, { reviewers = [] }) => count + reviewers.length, 0),
        forbidsSelfReview: reviews.some((each) => each.prevent_self_review === true),
        branches: policy?.custom_branch_policies ? "selected" : policy?.protected_branches ? "protected" : "any",
        administratorsBypass: reply.can_admins_bypass,
    };
}
async function tokenOf(call, at) {
    return await asked(ADMINISTRATION, async () => {
        const reply = schemas/* object */.Ikc({
            default_workflow_permissions: schemas/* enum */.k5n(["read", "write"]),
            can_approve_pull_request_reviews: schemas/* boolean */.zMY(),
        });
        const { data } = await call("GET /repos/{owner}/{repo}/actions/permissions/workflow", at, { reply });
        return { writes: data.default_workflow_permissions === "write", approves: data.can_approve_pull_request_reviews };
    });
}
async function pinsOf(call, at) {
    return await asked(ADMINISTRATION, async () => {
        const reply = schemas/* object */.Ikc({ sha_pinning_required: schemas/* boolean */.zMY().optional() });
        return (await call("GET /repos/{owner}/{repo}/actions/permissions", at, { reply })).data.sha_pinning_required;
    });
}
async function paged(read) {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { items, nextPage } = await read(page);
        all.push(...items);
        if (!nextPage)
            return all;
    }
    throw new github_error/* GitHubError */.y({ method: "GET", url: "a list of settings" }, 0, `it has more than ${MOST_PAGES} pages`);
}
/** An answer, or why there is none; a token that GitHub does not know at all is the user's to put right. */
async function asked(needed, ask) {
    try {
        return { isKnown: true, value: await ask() };
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y))
            throw error;
        if (error.status === 401)
            throw new configuration_error/* ConfigurationError */.j1(`${error.message}. Give a token that GitHub knows, and that has not run out.`, {
                cause: error,
            });
        const isRefused = error.status === 403 || error.status === 404;
        return { isKnown: false, why: error.message, next: isRefused ? needed : "run it again" };
    }
}

// EXTERNAL MODULE: ./.build/shared/adoption/places/repository-folder.js
var repository_folder = __webpack_require__(82991);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/promote-command.js + 1 modules
var promote_command = __webpack_require__(87941);
// EXTERNAL MODULE: ./.build/shared/policy/default-path.js
var default_path = __webpack_require__(9018);
// EXTERNAL MODULE: ./.build/shared/policy/ledger.js
var policy_ledger = __webpack_require__(9348);
// EXTERNAL MODULE: ./.build/shared/policy/parse-policy.js
var parse_policy = __webpack_require__(14865);
// EXTERNAL MODULE: ./.build/shared/policy/policy.js + 10 modules
var policy = __webpack_require__(42717);
// EXTERNAL MODULE: ./.build/shared/policy/vocabulary.js
var vocabulary = __webpack_require__(24369);
// EXTERNAL MODULE: ./.build/cli/exit.js
var exit = __webpack_require__(30667);
// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
;// CONCATENATED MODULE: ./.build/cli/init-check-text.js

const MARKS = { done: "✓", open: "✖", unknown: "?" };
const COLOURS = { done: 32, open: 31, unknown: 33 };
/** The list for people: every item with what was found, and at its end what is still open, with reasons and places. */
function renderChecklist({ repository, defaultBranch, items }, { colour }) {
    const branch = defaultBranch === null ? "" : `, default branch ${defaultBranch}`;
    const head = (0,report_escape.escapeTerminal)(`The files of this folder, and the settings of ${repository}${branch}`);
    const mark = (state) => (colour ? `\u001b[${COLOURS[state]}m${MARKS[state]}\u001b[39m` : MARKS[state]);
    const all = items.map(({ state, title, detail }) => `${mark(state)} ${(0,report_escape.escapeTerminal)(title)}\n    ${(0,report_escape.escapeTerminal)(detail)}\n`);
    return `${head}\n\n${all.join("")}${restOf(items, "open", "Still open")}${restOf(items, "unknown", "Could not be seen")}${ending(items)}`;
}
function restOf(items, state, heading) {
    const rest = items.filter((item) => item.state === state);
    if (rest.length === 0)
        return "";
    const lines = rest.flatMap(({ title, where, why }) => [`  - ${title}`, `      ${where}`, `      ${why}`]);
    return `\n${heading}, ${rest.length}:\n${lines.map((line) => line.replace(/\S.*$/, report_escape.escapeTerminal)).join("\n")}\n`;
}
function ending(items) {
    return items.every(({ state }) => state === "done") ? "\nNothing is open.\n" : "";
}
/** The same for programs. */
function checklistJson({ repository, defaultBranch, items }) {
    const count = (state) => items.filter((item) => item.state === state).length;
    const counts = { done: count("done"), open: count("open"), unknown: count("unknown") };
    const told = items.map(({ id, state, title, detail, why, where }) => ({ id, state, title, detail, why, where }));
    return `${JSON.stringify({ repository, defaultBranch, counts, items: told }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./.build/cli/setting-names.js
var setting_names = __webpack_require__(45270);
;// CONCATENATED MODULE: ./.build/cli/init-check.js



















/**
 * Looks at the files of the repository around the folder and at its settings at GitHub, and changes nothing. Answers 0 when nothing
 * is open, 1 when something is, and 3 when something could not be seen and nothing else is open.
 */
async function checkInit(options, { terminal, finish }) {
    const { root } = (0,repository_folder/* repositoryAround */.WU)(terminal.directory);
    const [owner, name] = await repositoryOf(options.repository, root);
    const token = terminal.environment[(0,setting_names/* variableOf */.Qn)("githubToken")];
    if (!token)
        throw new configuration_error/* ConfigurationError */.j1(`${(0,setting_names/* variableOf */.Qn)("githubToken")} is not set: give it a token with Administration: read, Actions: read and Metadata: read of ${owner}/${name}.`);
    const apiUrl = options.githubApiUrl ?? (terminal.environment.GITHUB_API_URL || "https://api.github.com");
    if (!keepsSecrets(apiUrl))
        throw new configuration_error/* ConfigurationError */.j1("--github-api-url: write the address of the API as https://…, over which a token may go.");
    const { subject, facts } = lookAt(root, `${(0,promote_command/* gitHubServerOf */.Y)(apiUrl)}/${owner}/${name}`);
    const settings = await readSettings({ owner, name }, { token, apiUrl, ledgerBranch: subject.ledgerBranch });
    const items = judgeChecklist(subject, facts, settings);
    finish(statusOf(items));
    const checklist = {
        repository: `${owner}/${name}`,
        defaultBranch: settings.defaultBranch.isKnown ? settings.defaultBranch.value : null,
        items,
    };
    await terminal.write(options.format === "json" ? checklistJson(checklist) : renderChecklist(checklist, terminal));
}
/** Without encryption a token goes nowhere but to this machine. */
function keepsSecrets(address) {
    if (!URL.canParse(address))
        return false;
    const { protocol, hostname } = new URL(address);
    return protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "[::1]", "localhost"].includes(hostname));
}
function statusOf(items) {
    const has = (state) => items.some((item) => item.state === state);
    if (has("open"))
        return exit/* EXIT */.d.fail;
    return has("unknown") ? exit/* EXIT */.d.unknown : exit/* EXIT */.d.pass;
}
async function repositoryOf(named, root) {
    const repository = named ?? (await (0,git_remote/* originOf */.yv)(root))?.repository;
    if (repository === undefined)
        throw new configuration_error/* ConfigurationError */.j1("The repository has no origin at GitHub: name it with --repository <owner>/<name>.");
    if (!vocabulary/* repositoryName */.aR.safeParse(repository).success)
        throw new configuration_error/* ConfigurationError */.j1(`--repository: "${repository}" is no repository; write <owner>/<name>.`);
    const [owner = "", name = ""] = repository.split("/");
    return [owner, name];
}
/** What the files say. */
function lookAt(root, page) {
    const { policy, finding } = policyIn(root);
    const workflows = readWorkflowFiles((0,repository_folder/* readWorkflows */.L9)(root));
    const environments = Object.entries(policy.environments ?? {});
    const promoters = workflows.callers.filter(({ kind }) => kind === "promote");
    const promotes = environments.length > 0 || promoters.length > 0;
    const checks = workflows.callers.filter(({ kind }) => kind === "contract").map(({ check }) => check);
    const places = promoters.map(({ inputs }) => String(inputs["github-environment"] ?? ""));
    const guarded = environments.filter(([, each]) => each.protected).map(([name]) => name);
    return {
        subject: {
            checks: checks.length === 0 ? [contract_callers/* CONTRACT_CHECK */.qo] : checks,
            protectedEnvironments: guarded,
            reconciledEnvironments: guarded.filter((name) => places.some((place) => place.includes((0,adoption_request/* reconcileEnvironment */._c)(name)))),
            ledgerBranch: promotes ? ledgerBranchOf(policy) : undefined,
            promotes,
            page,
        },
        facts: {
            policy: finding,
            environments: environments.map(([name]) => name),
            workflows,
            unowned: unownedIn(root, workflows),
        },
    };
}
function policyIn(root) {
    const text = (0,repository_folder/* readFiles */.Ul)(root, [default_path/* DEFAULT_POLICY_PATH */.l]).get(default_path/* DEFAULT_POLICY_PATH */.l);
    if (text === undefined)
        return { policy: policy/* DEFAULT_POLICY */.zj, finding: checklist_item_open("There is none: mcp-gates init writes a first one.") };
    try {
        return { policy: (0,parse_policy/* parsePolicy */.O)(text, default_path/* DEFAULT_POLICY_PATH */.l), finding: done("It is.") };
    }
    catch (error) {
        if (!(error instanceof configuration_error/* ConfigurationError */.j1))
            throw error;
        return { policy: policy/* DEFAULT_POLICY */.zj, finding: checklist_item_open(error.message) };
    }
}
function ledgerBranchOf({ ledger = policy_ledger/* DEFAULT_LEDGER */._Z }) {
    return ledger.branch;
}
function unownedIn(root, workflows) {
    const files = (0,repository_folder/* readFiles */.Ul)(root, code_owners/* CODEOWNERS_PATHS */.xn);
    const codeOwnersPath = code_owners/* CODEOWNERS_PATHS */.xn.find((path) => files.has(path));
    if (codeOwnersPath === undefined)
        return undefined;
    const places = (0,code_owners/* judgingPlaces */.rk)({ codeOwnersPath, contracts: contractFilesOf(workflows) });
    return (0,code_owners/* unowned */.TA)(files.get(codeOwnersPath) ?? "", places).map(({ path }) => path);
}


/***/ }),

/***/ 45270:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ ticketSecretsOf),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   b4: () => (/* binding */ credentialName),
/* harmony export */   iP: () => (/* binding */ flagOf)
/* harmony export */ });
/* harmony import */ var _shared_gates_input_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(617);

/** The option of a setting: `clientKey` is `--client-key`. */
function flagOf(setting) {
    return `--${(0,_shared_gates_input_name_js__WEBPACK_IMPORTED_MODULE_0__/* .inputName */ .y)(setting)}`;
}
/** The variable that holds a secret: `jiraToken` is `MCP_GATES_JIRA_TOKEN`. */
function variableOf(secret) {
    return `MCP_GATES_${secret.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}
/** What a setting of a login is called; secrets stand in variables. */
function credentialName(setting) {
    return setting === "token" || setting === "clientSecret" ? variableOf(setting) : flagOf(setting);
}
/** What a command has to prove itself to ticket systems and to GitHub. */
function ticketSecretsOf({ environment }) {
    const secret = (name) => environment[variableOf(name)];
    return {
        jiraEmail: secret("jiraEmail"),
        jiraToken: secret("jiraToken"),
        servicenowToken: secret("servicenowToken"),
        servicenowUsername: secret("servicenowUsername"),
        servicenowPassword: secret("servicenowPassword"),
        githubToken: secret("githubToken"),
        membersToken: secret("membersToken"),
    };
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

/***/ 87941:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ gitHubServerOf),
  q: () => (/* binding */ surroundingsOfCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/shared/github/client.js + 1 modules
var client = __webpack_require__(91741);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/policy/ledger.js
var ledger = __webpack_require__(9348);
// EXTERNAL MODULE: ./.build/shared/promotion/ledgers/connect-ledger.js
var connect_ledger = __webpack_require__(61133);
;// CONCATENATED MODULE: ./.build/shared/gates/promotion/ci-run.js
/** What CI systems call the run, its page, who started it, and the commit; the first that has an id counts. */
const SYSTEMS = [
    { id: "GITHUB_RUN_ID", attempt: "GITHUB_RUN_ATTEMPT", url: "", actor: "GITHUB_ACTOR", commit: "GITHUB_SHA" },
    { id: "CI_PIPELINE_ID", attempt: "", url: "CI_PIPELINE_URL", actor: "GITLAB_USER_LOGIN", commit: "CI_COMMIT_SHA" },
    { id: "BUILD_TAG", attempt: "", url: "BUILD_URL", actor: "BUILD_USER_ID", commit: "GIT_COMMIT" },
    {
        id: "BUILDKITE_BUILD_ID",
        attempt: "BUILDKITE_RETRY_COUNT",
        url: "BUILDKITE_BUILD_URL",
        actor: "BUILDKITE_BUILD_CREATOR",
        commit: "BUILDKITE_COMMIT",
    },
    {
        id: "CIRCLE_WORKFLOW_ID",
        attempt: "",
        url: "CIRCLE_BUILD_URL",
        actor: "CIRCLE_USERNAME",
        commit: "CIRCLE_SHA1",
    },
    { id: "BUILD_BUILDID", attempt: "", url: "", actor: "BUILD_REQUESTEDFOR", commit: "BUILD_SOURCEVERSION" },
];
/**
 * The run of a CI system, by the variables that GitHub Actions, GitLab, Jenkins, Buildkite, CircleCI and Azure Pipelines set for
 * every job; `undefined` = none of them runs this. Pure.
 */
function ciRunOf(variables) {
    const system = SYSTEMS.find(({ id }) => (variables[id] ?? "") !== "");
    if (system === undefined)
        return undefined;
    const read = (name) => (name === "" ? "" : (variables[name] ?? ""));
    const attempt = Number(read(system.attempt));
    const commit = read(system.commit);
    return {
        run: {
            id: read(system.id),
            attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1,
            url: read(system.url) || gitHubPage(variables, read(system.id)),
            actor: read(system.actor),
        },
        commit: /^[0-9a-f]{40}$/.test(commit) ? commit : undefined,
    };
}
/** GitHub alone has no variable for the page of a run. */
function gitHubPage(variables, id) {
    const { GITHUB_RUN_ID, GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "" } = variables;
    return GITHUB_RUN_ID === id && server !== "" && repository !== "" ? `${server}/${repository}/actions/runs/${id}` : "";
}

;// CONCATENATED MODULE: ./.build/shared/gates/promotion/promote-command.js







/**
 * Where a promotion runs that a command line starts: the run of the CI system around it, and the ledger that the policy names, else
 * files in the folder. Throws a ConfigurationError for what the user can put right, a LedgerError where the ledger is out of reach.
 */
async function surroundingsOfCommand({ policy, source }, command) {
    const signal = AbortSignal.timeout(command.timeoutSeconds * 1000);
    const github = await gitHubOf(command, signal);
    const ci = ciRunOf(command.variables);
    const actors = command.runActors?.map((login) => ({ login, name: login }));
    const authors = command.commitAuthors?.map((login) => ({ login, name: login }));
    const log = { info: command.note, notice: command.note, warning: command.note };
    const { directory } = command;
    return {
        policy,
        policySource: source,
        ledger: await (0,connect_ledger/* connectLedger */.Q)(ledgerOf(policy.ledger), { directory, github, log }),
        run: runOf(command, ci?.run),
        runStartedAt: Date.now(),
        commit: command.deploys ? (command.commit ?? ci?.commit ?? (await commitOf(directory))) : "",
        hints: {
            branch: undefined,
            title: undefined,
            started: command.ticket === undefined ? [] : [command.ticket],
        },
        runActors: actors,
        commitsSince: async () => (authors === undefined ? undefined : { authors, messages: [] }),
        github: github === undefined ? undefined : { ...github, runId: undefined },
        reach: {
            secrets: command.secrets,
            nameOf: command.nameOf,
            githubApiUrl: command.githubApiUrl,
            variables: command.variables,
            timeoutMilliseconds: command.timeoutSeconds * 1000,
        },
        probing: command.probing,
        directory,
        variables: command.variables,
        log,
        signal,
    };
}
/** Outside of GitHub's workflows the record stands in files, unless the policy says otherwise. */
function ledgerOf(named) {
    return named ?? ledger/* DEFAULT_FILE_LEDGER */.V9;
}
function runOf({ runId, runUrl, runActors }, ci) {
    const [actor] = runActors ?? [];
    return {
        id: runId ?? ci?.id ?? "by-hand",
        attempt: ci?.attempt ?? 1,
        url: runUrl ?? ci?.url ?? "",
        actor: actor ?? ci?.actor ?? "",
    };
}
async function gitHubOf({ repository, githubApiUrl: apiUrl, secrets: { githubToken: token }, nameOf }, signal) {
    if (repository === undefined)
        return undefined;
    const [, owner, name] = /^([A-Za-z0-9-]{1,39})\/([A-Za-z0-9._-]{1,100})$/.exec(repository) ?? [];
    if (owner === undefined || name === undefined)
        throw new configuration_error/* ConfigurationError */.j1(`"${repository}" is no repository: write owner/name.`);
    if (token === undefined)
        throw new configuration_error/* ConfigurationError */.j1(`${nameOf("githubToken")} is not set: without it nothing can be asked at GitHub.`);
    const call = await (0,client/* connectGitHub */.U)({ token, apiUrl, signal });
    return { call, repository: { owner, name }, serverUrl: gitHubServerOf(apiUrl), defaultBranch: undefined };
}
/**
 * Where people find a GitHub by the address of its API: `https://github.com`, `https://acme.ghe.com`, or the same host on a server of
 * one's own, whose API is a path.
 */
function gitHubServerOf(apiUrl) {
    const { protocol, host } = new URL(apiUrl);
    const [, cloud] = /^api\.(github\.com|[a-z0-9-]+\.ghe\.com)$/.exec(host) ?? [];
    return `${protocol}//${cloud ?? host}`;
}
async function commitOf(directory) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("git", ["rev-parse", "--verify", "HEAD"], {
            cwd: directory,
            timeout: 20_000,
        });
        return stdout.trim();
    }
    catch (error) {
        throw new configuration_error/* ConfigurationError */.j1("Nobody says which commit is deployed: give --commit, or run this in its repository.", {
            cause: error,
        });
    }
}


/***/ }),

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
    // The library reads JSON with integers of any size, which takes several times as long; GitHub's are small enough.
    const request = { fetch, parseSuccessResponseBody: false };
    const octokit = new GitHub(getOctokitOptions(connection.token, { baseUrl, request }));
    return async (route, parameters, { reply, repeatable }) => {
        const method = route.slice(0, route.indexOf(" "));
        const send = () => octokit.request(addressed(route, baseUrl), { ...parameters });
        const response = await withRetries(send, repeatable ?? method !== "POST", connection.signal);
        const parsed = reply.safeParse(await bodyOf(response.data));
        if (parsed.success) {
            const nextPage = /;\s*rel="next"/.test(response.headers.link ?? "");
            return { data: parsed.data, nextPage, date: momentOf(response.headers.date) };
        }
        const issue = parsed.error.issues[0];
        const place = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
        throw new github_error/* GitHubError */.y({ method, url: response.url }, 0, `the reply is not as documented${place}: ${issue?.message}`);
    };
}
/** What a body says: JSON, or as text what is none. It is a stream of what was read already. */
async function bodyOf(body) {
    if (typeof body !== "object" || body === null || !("getReader" in body))
        return body;
    const text = await new Response(body).text();
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function momentOf(date) {
    const milliseconds = Date.parse(date ?? "");
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
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

/***/ 12090:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ waitBeforeRetry)
/* harmony export */ });
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

/***/ 49567:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);


function string(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedString */ .K_(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodString */ .NDH, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
