export const id = 798;
export const ids = [798];
export const modules = {

/***/ 18640:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseGrowthLimit),
/* harmony export */   R: () => (/* binding */ GROWTH_LIMIT_RULE)
/* harmony export */ });
/** How a growth limit is written: `10%`, `2.5%` or a whole number of tokens. */
const GROWTH_LIMIT_RULE = 'write a share of the baseline such as "10%", or a whole number of tokens';
/** The growth limit that a text says; `undefined` when it says none. */
function parseGrowthLimit(text) {
    const percent = /^(\d{1,6}(?:\.\d{1,3})?) ?%$/.exec(text)?.[1];
    if (percent !== undefined)
        return { percent: Number(percent) };
    return /^\d{1,12}$/.test(text) ? { tokens: Number(text) } : undefined;
}


/***/ }),

/***/ 18208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ PORTABILITY_LEVELS),
/* harmony export */   J: () => (/* binding */ PROFILE_NAMES)
/* harmony export */ });
/** The client families whose published limits are known here; each is one file in `profiles/`. */
const PROFILE_NAMES = ["anthropic", "anthropic-strict", "gemini", "mcp-2026-07-28", "openai-strict"];
/** How much a team cares: `advisory` = tell us, `required` = our agents run there, so leaving the profile is a break. */
const PORTABILITY_LEVELS = ["advisory", "required"];


/***/ }),

/***/ 50162:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _I: () => (/* binding */ connectJob),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   ou: () => (/* binding */ documentationUrl),
/* harmony export */   p7: () => (/* binding */ workingDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91741);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68304);




/** The text of the event that started the job. `command` = what to use in a terminal instead. */
async function readEvent(job, command) {
    const path = job.environment.GITHUB_EVENT_PATH;
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path ?? "", "utf8");
    }
    catch (error) {
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`The event file at GITHUB_EVENT_PATH cannot be read: run this action in a GitHub Actions workflow; in a terminal use ${command}.`, { cause: error });
    }
}
/** GitHub's API with the token that a workflow gives; `undefined` without one. */
async function connectJob(token, job) {
    if (token === undefined)
        return undefined;
    const apiUrl = job.environment.GITHUB_API_URL ?? "https://api.github.com";
    return await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .connectGitHub */ .U)({ token, apiUrl });
}
/** The folder that a workflow names, from the workspace. Throws a ConfigurationError when it is not there. */
async function workingDirectory(name, job) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(job.directory, name);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch(() => undefined))?.isDirectory())
        return directory;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`working-directory: there is no folder ${name} in the workspace.`);
}
/** The summary is for people; when the runner does not take it, the decision stands all the same. */
async function summarize(job, markdown) {
    try {
        await job.log.summary(markdown);
    }
    catch (error) {
        job.log.warning(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** A page of the documentation at the version that runs; GitHub names it only for an action of another repository. */
function documentationUrl(page, { environment }) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
    if (!server || !repository || !ref)
        return undefined;
    return `${server}/${repository}/blob/${encodeURIComponent(ref)}/docs/${page}`;
}


/***/ }),

/***/ 29812:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EA: () => (/* binding */ loadBasePolicy),
  I$: () => (/* binding */ loadDeploymentPolicy),
  n$: () => (/* binding */ loadJudgingPolicy)
});

// EXTERNAL MODULE: ./.build/shared/contract/canonical.js
var canonical = __webpack_require__(57039);
// EXTERNAL MODULE: ./.build/shared/github/repository-files.js
var repository_files = __webpack_require__(58324);
// EXTERNAL MODULE: ./.build/shared/policy/bootstrap.js
var bootstrap = __webpack_require__(13555);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/policy/default-path.js
var default_path = __webpack_require__(9018);
// EXTERNAL MODULE: ./.build/shared/policy/load-policy.js
var load_policy = __webpack_require__(88728);
// EXTERNAL MODULE: ./.build/shared/policy/policy.js + 10 modules
var policy = __webpack_require__(42717);
;// CONCATENATED MODULE: ./.build/shared/policy/policy-repository.js

/**
 * The repository that a text names as `owner/name@<40 hex digits>`. Throws a ConfigurationError for anything else: a branch or
 * a tag can be moved, and whoever may move it would decide what the gates let pass. `subject` is what the text is called.
 */
function parsePolicyRepository(text, subject) {
    const [, owner, name, ref] = /^([A-Za-z0-9-]{1,39})\/([A-Za-z0-9._-]{1,100})@(\S+)$/.exec(text) ?? [];
    if (owner === undefined || name === undefined || ref === undefined) {
        throw new configuration_error/* ConfigurationError */.j1(`${subject}: "${text}" is no repository at a commit; write owner/name@<40 hex digits>, as in acme/policies@${"0".repeat(40)}.`);
    }
    if (/^[0-9a-f]{40}$/.test(ref))
        return { owner, name, sha: ref };
    throw new configuration_error/* ConfigurationError */.j1(`${subject}: ${ref} of ${owner}/${name} can be moved to another commit; write the whole id of one, 40 hex digits in lower case.`);
}

// EXTERNAL MODULE: ./.build/shared/contract/json.js
var json = __webpack_require__(21767);
// EXTERNAL MODULE: ./.build/shared/policy/defaults.js
var defaults = __webpack_require__(80775);
// EXTERNAL MODULE: ./.build/shared/policy/duration.js
var duration = __webpack_require__(24789);
;// CONCATENATED MODULE: ./.build/shared/policy/comparison.js

/** A choice, from the loosest to the strictest. */
function choice(...words) {
    return byNumber((value) => words.indexOf(value), "unclear");
}
/** A number of which more is stricter. */
function higher(absent = "unclear") {
    return byNumber((value) => value, absent);
}
/** A number of which less is stricter. */
function lower(absent = "unclear") {
    return byNumber((value) => -value, absent);
}
/** A duration of which more is stricter. */
function longer(absent = "unclear") {
    return byNumber((value) => (0,duration/* durationMilliseconds */.Vp)(String(value)), absent);
}
/** A duration of which less is stricter. */
function shorter(absent = "unclear") {
    return byNumber((value) => -(0,duration/* durationMilliseconds */.Vp)(String(value)), absent);
}
/** A list that is stricter the more it names. */
function more(absent = "unclear") {
    return bySet("stricter", absent);
}
/** A list that is stricter the less it names. */
function fewer(absent = "unclear") {
    return bySet("looser", absent);
}
/** Something that is as strict only as long as it stays; its absence may have a place all the same. */
function fixed(absent = "unclear") {
    return (before, after) => byPresence(before, after, absent) ?? "unclear";
}
/** Something on which no decision depends. */
const free = () => "same";
/** A part that asks for something, so that it is stricter to have it. */
const asks = (before, after) => byPresence(before, after, "loosest") ?? "same";
/** A part that allows something, so that it is stricter not to have it. */
const allows = (before, after) => byPresence(before, after, "strictest") ?? "same";
/** A growth limit, a share as text or a number of tokens: only two of one kind compare. */
const growth = (before, after) => {
    const presence = byPresence(before, after, "loosest");
    if (presence !== undefined)
        return presence;
    if (typeof before !== typeof after)
        return "unclear";
    const [old, now] = [Number.parseFloat(String(before)), Number.parseFloat(String(after))];
    return old === now ? "same" : now < old ? "stricter" : "looser";
};
/** A time span as `from` and `to` of local times: stricter when it holds the earlier one. */
const span = (before, after) => {
    if (before === undefined || after === undefined)
        return "unclear";
    const [old, now] = [before, after];
    if (old === undefined || now === undefined)
        return "unclear";
    if (now.from <= old.from && now.to >= old.to)
        return "stricter";
    return now.from >= old.from && now.to <= old.to ? "looser" : "unclear";
};
function byNumber(rank, absent) {
    return (before, after) => {
        const presence = byPresence(before, after, absent);
        if (presence !== undefined || before === undefined || after === undefined)
            return presence ?? "same";
        const difference = rank(after) - rank(before);
        return difference === 0 ? "same" : difference > 0 ? "stricter" : "looser";
    };
}
function bySet(grown, absent) {
    return (before, after) => {
        const presence = byPresence(before, after, absent);
        if (presence !== undefined)
            return presence;
        const [old, now] = [texts(before), texts(after)];
        const gained = now.some((item) => !old.includes(item));
        const lost = old.some((item) => !now.includes(item));
        if (gained && lost)
            return "unclear";
        if (!gained && !lost)
            return "same";
        return gained === (grown === "stricter") ? "stricter" : "looser";
    };
}
function texts(value) {
    return Array.isArray(value) ? value.map((item) => JSON.stringify(item)) : [];
}
/** What it means that only one of the two is there; `undefined` when both are. */
function byPresence(before, after, absent) {
    if (before !== undefined && after !== undefined)
        return undefined;
    if (before === after)
        return "same";
    if (absent === "unclear")
        return "unclear";
    return (before === undefined) === (absent === "loosest") ? "stricter" : "looser";
}

;// CONCATENATED MODULE: ./.build/shared/policy/strictness.js


const row = (path, compare, looser = "") => ({ path, compare, looser });
const part = (path, compare, looser) => ({
    path,
    compare,
    looser,
    inside: true,
});
/** Only a rule that is always the worst cannot be looser than one without a severity of its own, which facts may raise. */
const severity = (before, after) => {
    if (before === undefined)
        return after === "breaking" ? "stricter" : "looser";
    if (after === undefined)
        return before === "notation" ? "stricter" : "looser";
    return choice("notation", "safe", "review", "risky", "breaking")(before, after);
};
/** A new environment was unknown before, and counted as protected. */
const environment = (before, after) => {
    if (before === undefined)
        return isProtected(after) ? "stricter" : "looser";
    return after === undefined ? "unclear" : "same";
};
function isProtected(value) {
    return (0,json/* isJsonObject */.OW)(value) && value.protected === true;
}
/** A list of records that speak for changes: each one more lets something pass. */
const records = fewer("strictest");
const CONTRACTS = [
    row("service", fixed("loosest"), "it is the policy of another service"),
    row("contract.fail-on", choice("never", "breaking", "risky", "review"), "fewer changes make the gate say no"),
    row("contract.severities.*", severity, "the rule is judged less severely, or no longer at least so severely"),
    row("contract.callers", fixed(), "what callers send is judged otherwise"),
    row("contract.readers", choice("tolerant", "strict"), "readers are trusted to cope with more"),
    row("contract.formats", choice("annotation", "assertion"), "formats are not checked any more"),
    row("contract.dynamic-resources", fewer(), "more resources may go without a break"),
    row("contract.acknowledgement-days", lower(), "acknowledgements may last longer"),
    row("contract.comment", free),
    row("capture.timeout-seconds", free),
    row("capture.max-bytes", free),
    row("capture.max-pages", free),
    row("acknowledgements", records, "more changes are answered for, and no longer fail"),
    row("context.max-tokens", lower("loosest"), "the tool list may cost more"),
    row("context.max-growth", growth, "the tool list may grow more"),
    row("usage.lower-unused", choice(true, false), "breaks that no recorded call touches are lowered"),
    row("usage.minimum-days", higher(), "recorded calls of fewer days lower breaks"),
    row("usage.minimum-calls", higher(), "fewer recorded calls lower breaks"),
    row("usage.maximum-age-days", lower(), "older recorded calls lower breaks"),
    // Calls that count more may be touched, and may as well be enough to lower what they do not touch.
    row("usage.exclude-clients", fixed(), "the calls of other clients count"),
    row("portability.*", portability, "the tools may leave the limits of a client family"),
    row("deprecation.minimum-days", higher(), "ends may be announced with less notice"),
    row("deprecations", fewer(), "more may go without being a break"),
    row("aliases", fixed("strictest"), "names are declared to be answered still"),
];
function portability(before, after) {
    return choice("none", "advisory", "required")(before ?? "none", after ?? "none");
}
const ENVIRONMENTS = [
    part("environments.*", environment, "an environment without an entry counted as protected"),
    row("environments.*.order", free),
    row("environments.*.promote-from", fixed("loosest"), "releases come from another environment, or from anywhere"),
    row("environments.*.protected", choice(false, true), "the strict rules no longer hold"),
    row("environments.*.parity", choice(false, true), "replicas may serve different contracts"),
    part("environments.*.soak", asks, "releases need not soak"),
    row("environments.*.soak.min", longer(), "releases soak for less time"),
    row("environments.*.soak.clock", choice("success-status", "first-verified"), "the soak begins earlier"),
    row("environments.*.soak.verify", fewer(), "other verifications count as well"),
    row("environments.*.soak.min-verifications", higher(), "fewer verifications must have passed"),
    row("environments.*.soak.max-verify-age", shorter("loosest"), "verifications may be older"),
    row("environments.*.soak.max-gap", shorter("loosest"), "longer times without a verification count"),
    row("environments.*.soak.on-failed-verify", choice("ignore", "reset", "block"), "a failed verification has less effect"),
    row("environments.*.schema-changes.allow", fewer("unclear"), "more changes of the contract may pass"),
    row("environments.*.schema-changes.block", more(), "changes of the contract pass that were blocked"),
    row("environments.*.schema-changes.require-bump", choice("none", "semver"), "the version need not be raised"),
    row("environments.*.schema-changes.compare-with", choice("served-or-recorded", "served"), "a server that does not answer is no obstacle"),
    part("environments.*.change-control", asks, "changes need no ticket"),
    row("environments.*.change-control.required", choice(false, true), "changes need no ticket"),
    row("environments.*.change-control.kinds", more(), "some kinds of change need no ticket"),
    row("environments.*.change-control.breaking-approval", fixed(), "others approve breaking changes"),
    part("environments.*.approvals", asks, "no approval is needed"),
    row("environments.*.approvals.min", higher(), "fewer people must approve"),
    row("environments.*.approvals.distinct-from", more(), "people may approve what they have a part in"),
    row("environments.*.approvals.teams", fewer("loosest"), "others may approve"),
    part("environments.*.replicas", asks, "no replicas are asked for"),
    row("environments.*.replicas.*", higher(), "fewer replicas or zones must be healthy"),
    part("environments.*.isolation", asks, "environments may share what they like"),
    row("environments.*.isolation.from", more("strictest"), "it is kept apart from fewer environments"),
    row("environments.*.isolation.hosts", choice(false, true), "environments may share hosts"),
    row("environments.*.isolation.values", more("loosest"), "fewer values must differ"),
    row("environments.*.isolation.salt", fixed(), "fingerprints on record can no longer be compared"),
    part("environments.*.provenance", asks, "images need no attestation"),
    row("environments.*.provenance.required", choice(false, true), "images need no attestation"),
    row("environments.*.provenance.signer-workflow", fixed("loosest"), "other workflows may build images"),
    row("environments.*.provenance.source-refs", fewer("loosest"), "images may be built from other branches and tags"),
    row("environments.*.provenance.trusted-root", fixed(), "signatures of other instances of Sigstore hold"),
];
const FREEZES = [
    part("freeze", asks, "no freeze holds"),
    row("freeze.timezone", fixed(), "the local times of the calendars are others"),
    row("freeze.on-error", choice("warn", "block"), "a calendar that cannot be read stops nothing"),
    part("freeze.calendars.*", asks, "the calendar no longer holds"),
    row("freeze.calendars.*.id", free),
    row("freeze.calendars.*.tier", choice("advisory", "light", "hard"), "the freeze holds less firmly"),
    row("freeze.calendars.*.environments", more(), "it holds for fewer environments"),
    row("freeze.calendars.*.changes", more(), "it holds for fewer kinds of change"),
    row("freeze.calendars.*.timezone", fixed(), "its local times are others"),
    row("freeze.calendars.*.between", span, "it holds at other times"),
    row("freeze.calendars.*.weekly", fixed(), "it holds at other times"),
    row("freeze.calendars.*.cron", fixed(), "it holds at other times"),
    row("freeze.calendars.*.ical", fixed(), "it holds at other times"),
    row("freeze.calendars.*.allow", fixed(), "other changes pass"),
    part("freeze.calendars.*.override", allows, "there is a way past it"),
    row("freeze.calendars.*.override.approval", fixed(), "others may lift it"),
    row("freeze.calendars.*.override.ticket-type", fixed("loosest"), "other tickets lift it"),
];
const CHANGES = [
    part("tickets", asks, "no system of change tickets is asked"),
    row("tickets.approvals.min", higher(), "fewer approvals of a ticket are needed"),
    row("tickets.approvals.forbid-self", choice(false, true), "people may approve their own changes"),
    row("tickets.window", fixed("loosest"), "tickets allow changes at other times"),
    row("tickets.projects", fewer(), "tickets of more projects count"),
    row("tickets.issue-types", fewer(), "issues of more types count"),
    row("tickets.labels", more("loosest"), "tickets need fewer labels"),
    row("tickets.conflict-states", fewer(), "changes in conflict pass"),
    row("tickets.states.approved", fewer("unclear"), "changes pass in more states"),
    row("tickets.states.approved-ids", fewer("unclear"), "changes pass in more states"),
    row("tickets.users.*", fixed("strictest"), "a login is somebody else, or somebody at all"),
    row("approvals.never-counts", more("loosest"), "the approval of more accounts counts"),
    row("approvals.roles.*", fixed(), "others hold the role"),
    part("break-glass", allows, "there is a way past gates in an emergency"),
    row("break-glass.enabled", choice(true, false), "there is a way past gates in an emergency"),
    row("break-glass.environments", fewer(), "emergencies may be in more environments"),
    row("break-glass.bypasses", fewer(), "emergencies pass by more gates"),
    row("break-glass.never-bypasses", free),
    row("break-glass.require.min-approvers", higher(), "fewer people allow an emergency"),
    row("break-glass.require.reason-min-length", higher(), "an emergency needs less of a reason"),
    row("break-glass.require.expires-in", shorter(), "an emergency lasts longer"),
    row("break-glass.post-review-within", shorter(), "the review afterwards may wait longer"),
    row("ledger.kind", fixed("loosest"), "the record of deployments stands elsewhere"),
    row("ledger.branch", fixed(), "the record of deployments stands elsewhere"),
    row("ledger.path", fixed(), "the record of deployments stands elsewhere"),
    row("ledger.workflows", fewer("loosest"), "more workflows may write the record of deployments"),
    row("schema.pin", choice("minor", "patch", "exact"), "other versions than the one that soaked are promoted"),
];
const NOTICES = [
    ...["slack", "slack-webhook", "teams", "webhook", "github-issue"].map((driver) => row(`notify.${driver}`, requiredNotice, "a notice may be missing, or goes elsewhere")),
];
const PROBES = [
    row("probe.required-tools", more("loosest"), "fewer tools must be there"),
    row("probe.canaries", more("loosest"), "fewer calls are tried"),
    row("probe.witnesses", fixed("loosest"), "other recorded calls are tried"),
    ...["expected-digest", "expected-contract", "expected-server"].map((key) => row(`probe.${key}`, fixed("loosest"), "another server or contract is right")),
];
/** Only a notice that is required decides anything. */
function requiredNotice(before, after) {
    const required = (value) => (0,json/* isJsonObject */.OW)(value) && value.required === true;
    if (!required(before))
        return required(after) ? "stricter" : "same";
    return "unclear";
}
/** What is known of the keys of a policy. A key that is not here is told whenever it differs. */
const STRICTNESS = [
    ...CONTRACTS,
    ...PROBES,
    ...ENVIRONMENTS,
    ...FREEZES,
    ...CHANGES,
    ...NOTICES,
];

;// CONCATENATED MODULE: ./.build/shared/policy/relaxations.js




/**
 * What a policy lets pass that another one did not, key by key, defaults counted: all that is looser, and all of which nobody
 * can say that it is as strict. None = whatever `base` refuses, `head` refuses too. Pure.
 */
function relaxations(base, head) {
    return relaxationsBelow([], comparable(base), comparable(head));
}
/** What holds, and calendars by their ids: their order decides nothing. */
function comparable(policy) {
    const held = (0,defaults/* heldValues */.e)(policy);
    const freeze = (0,json/* objectMember */.wX)(held, "freeze");
    if (freeze === undefined)
        return held;
    const calendars = (0,json/* isJsonArray */.Md)(freeze.calendars) ? freeze.calendars.filter(json/* isJsonObject */.OW) : [];
    const byId = Object.fromEntries(calendars.map((calendar) => [String(calendar.id), calendar]));
    return { ...held, freeze: { ...freeze, calendars: byId } };
}
function relaxationsBelow(path, before, after) {
    if (before === after || (before !== undefined && after !== undefined && (0,canonical/* sameJson */.Vk)(before, after)))
        return [];
    const known = STRICTNESS.find((one) => fits(one, path));
    if (known === undefined) {
        if (holdsKeys(before) && holdsKeys(after))
            return belowKeys(path, before, after);
        return [told(path, before, after, UNKNOWN)];
    }
    const direction = known.compare(before, after);
    if (direction === "looser" || direction === "unclear")
        return [told(path, before, after, words(known, direction))];
    if (known.inside !== true || !(0,json/* isJsonObject */.OW)(before) || !(0,json/* isJsonObject */.OW)(after))
        return [];
    return belowKeys(path, before, after);
}
const UNKNOWN = "nobody can say from the two values alone that this is as strict as before";
function words({ looser }, direction) {
    return direction === "looser" ? looser : `this may be looser: ${looser}`;
}
/** Mappings, and parts that are not there: what stands below them is told by itself. */
function holdsKeys(value) {
    return value === undefined || (0,json/* isJsonObject */.OW)(value);
}
function belowKeys(path, before, after) {
    const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
    return [...keys].flatMap((key) => relaxationsBelow([...path, key], own(before, key), own(after, key)));
}
function own(value, key) {
    return value !== undefined && Object.hasOwn(value, key) ? value[key] : undefined;
}
function fits({ path }, place) {
    const steps = path.split(".");
    return steps.length === place.length && steps.every((step, index) => step === "*" || step === place[index]);
}
function told(path, before, after, meaning) {
    return { path: path.join("."), before: before ?? null, after: after ?? null, meaning };
}

// EXTERNAL MODULE: ./.build/shared/policy/trusted-file.js
var trusted_file = __webpack_require__(42801);
;// CONCATENATED MODULE: ./.build/shared/gates/pull-request-policy.js










/**
 * The policy by which a change is judged: that of the commit under it, read through GitHub's API, never from the checkout,
 * which holds the change itself; or that of a repository of policies at a commit. Without a token there is no way to it: then
 * the defaults apply with a notice, unless the workflow names a policy. A policy that GitHub does not give out is an error.
 */
async function loadBasePolicy(request) {
    return (await loadBase(request)).policy;
}
/** The policy by which a deployment is judged, and the place from which its calendars are read too. Throws as {@link loadBasePolicy}. */
async function loadDeploymentPolicy(request) {
    const asked = { ...request, subject: "deployment" };
    const { policy } = await loadBase(asked);
    const central = centralRepository(asked);
    const source = {
        kind: "repository",
        path: policyPath(request.path),
        ref: central === undefined ? policyRefOf(asked) : central.sha,
        read: (0,repository_files/* repositoryFiles */.gF)(request.github, central ?? request.context.repository),
    };
    return { policy, source };
}
/**
 * The same, and for a pull request or a merge group that edits the policy its own version as well. A change whose policy is not
 * valid is an error: once merged, it would be one for everybody.
 */
async function loadJudgingPolicy(request) {
    const { context, github, log, repository } = request;
    const path = policyPath(request.path);
    const place = basePolicyPlace(request);
    const base = await loadBase(request);
    const judging = { policy: base.policy, place };
    if (github === undefined || repository !== undefined || !mayEdit(context))
        return judging;
    const head = await (0,load_policy/* loadPolicy */.t)({ kind: "repository", path, ref: context.headSha, read: (0,repository_files/* repositoryFiles */.gF)(github, context.repository) }, { required: false });
    if ((0,canonical/* sameJson */.Vk)(asJson(base.policy), asJson(head.policy)))
        return judging;
    if (base.place === null)
        log.notice((0,bootstrap/* bootstrapMessage */.ie)(`at ${context.policyRef ?? "the default branch"}`));
    const relaxes = relaxations(base.policy, head.policy);
    const places = {
        place: (0,trusted_file/* trustedPlace */.pb)({ kind: "repository", path, ref: context.headSha }),
        base: base.place,
        head: head.place,
    };
    log.notice(editMessage(relaxes));
    return { ...judging, edit: { policy: head.policy, ...places, relaxes } };
}
/** Whether the commit may hold another policy than the one that judges it. A push is already where it goes. */
function mayEdit({ event, speaksFor }) {
    return EDITABLE.includes(event) || speaksFor !== undefined;
}
const EDITABLE = ["pull_request", "pull_request_target", "merge_group"];
async function loadBase(request) {
    const { path, context, github, log } = request;
    const place = basePolicyPlace(request);
    if (github === undefined) {
        const named = path !== undefined ? "policy-path" : request.repository !== undefined ? "policy-repo" : undefined;
        if (named !== undefined) {
            throw new configuration_error/* ConfigurationError */.j1(`${named}: without github-token the policy ${place} cannot be read.`);
        }
        log.notice(`No policy was read, since github-token is empty: ${default_path/* DEFAULT_POLICY_PATH */.l}, if there is one, does not apply.`);
        return { policy: policy/* DEFAULT_POLICY */.zj, place: null };
    }
    const central = centralRepository(request);
    const read = (0,repository_files/* repositoryFiles */.gF)(github, central ?? context.repository);
    const ref = central === undefined ? policyRefOf(request) : central.sha;
    const required = path !== undefined || central !== undefined;
    const loaded = await (0,load_policy/* loadPolicy */.t)({ kind: "repository", path: policyPath(path), ref, read }, { required });
    log.info(loaded.place === null
        ? `No ${policyPath(path)} at ${ref ?? "the default branch"}: the defaults apply.`
        : `Policy: ${place}`);
    return loaded;
}
/** Where the policy that judges stands, for people. */
function basePolicyPlace(request) {
    const central = centralRepository(request);
    const ref = central === undefined ? policyRefOf(request) : `${central.owner}/${central.name}@${central.sha}`;
    return (0,trusted_file/* trustedPlace */.pb)({ kind: "repository", path: policyPath(request.path), ref });
}
function policyRefOf({ subject, context }) {
    return subject === "deployment" ? context.defaultBranch : context.policyRef;
}
function centralRepository({ repository }) {
    return repository === undefined ? undefined : parsePolicyRepository(repository, "policy-repo");
}
function asJson(policy) {
    return JSON.parse(JSON.stringify(policy));
}
function editMessage(relaxes) {
    const how = "It is judged by both versions, and the stricter answer holds.";
    if (relaxes.length === 0)
        return `This change edits the policy and relaxes nothing. ${how}`;
    const named = relaxes.slice(0, NAMED).map(({ path }) => path);
    const more = relaxes.length > NAMED ? ` and ${relaxes.length - NAMED} more` : "";
    return `This change relaxes the policy: ${named.join(", ")}${more}. ${how}`;
}
/** Relaxed keys that the notice names; the summary has all. */
const NAMED = 8;
function policyPath(path) {
    return path === undefined ? default_path/* DEFAULT_POLICY_PATH */.l : repositoryPath(path);
}
/** A path from the root of the repository; anything else would be read from elsewhere than the base commit. */
function repositoryPath(path) {
    const plain = path.replace(/^\.\//, "");
    const isInside = plain !== "" && !/^([/\\]|[A-Za-z]:|git:)/.test(plain) && !plain.split(/[/\\]/).includes("..");
    if (isInside)
        return plain;
    throw new configuration_error/* ConfigurationError */.j1(`policy-path: "${path}" is not a path from the root of this repository; the policy is always read from the base commit.`);
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

/***/ 34044:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ readRunContext),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   T$: () => (/* binding */ eventJson),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);


const commitId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "not a commit id");
const repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional() });
const pullRequestEvent = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository,
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: commitId, repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }) }),
        // The repository of a fork may be deleted while its pull request is open.
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: commitId, repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }).nullable() }),
    }),
});
const mergeGroupEvent = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository, merge_group: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base_sha: commitId, head_sha: commitId }) });
const pushEvent = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository, before: commitId, after: commitId });
// `schedule` and others may come without a repository.
const otherEvent = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repository: repository.optional() });
/**
 * Reads the context of a run. `eventText` is the content of the file at `GITHUB_EVENT_PATH`, `environment` the process's
 * environment as the runner sets it. Throws a ConfigurationError when they are not what GitHub writes.
 */
function readRunContext(eventText, environment) {
    const read = (name) => variable(environment, name);
    const [owner, name, ...more] = read("GITHUB_REPOSITORY").split("/");
    if (owner === undefined || owner === "" || name === undefined || name === "" || more.length > 0) {
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1("GITHUB_REPOSITORY is not <owner>/<name>: run this action in a GitHub Actions workflow; in a terminal use mcp-gates itself.");
    }
    const event = read("GITHUB_EVENT_NAME");
    return {
        event,
        repository: { owner, name },
        ...commitsOf(event, eventJson(eventText), () => accept(commitId, read("GITHUB_SHA"), "GITHUB_SHA")),
        runId: wholeNumber(read("GITHUB_RUN_ID"), "GITHUB_RUN_ID"),
        runAttempt: wholeNumber(environment.GITHUB_RUN_ATTEMPT ?? "1", "GITHUB_RUN_ATTEMPT"),
        workflow: environment.GITHUB_WORKFLOW ?? "",
        job: environment.GITHUB_JOB ?? "",
    };
}
function commitsOf(event, payload, currentSha) {
    const place = `the event file of ${event}`;
    switch (event) {
        case "pull_request":
        case "pull_request_target": {
            const { pull_request: pull, repository: of } = accept(pullRequestEvent, payload, place);
            return {
                pullNumber: pull.number,
                fork: pull.head.repo === null || pull.head.repo.id !== pull.base.repo.id,
                baseSha: pull.base.sha,
                headSha: pull.head.sha,
                policyRef: pull.base.sha,
                defaultBranch: of.default_branch,
            };
        }
        case "merge_group": {
            const { merge_group: group, repository: of } = accept(mergeGroupEvent, payload, place);
            const [baseSha, headSha] = [group.base_sha, group.head_sha];
            return { ...NO_PULL_REQUEST, baseSha, headSha, policyRef: baseSha, defaultBranch: of.default_branch };
        }
        case "push": {
            const push = accept(pushEvent, payload, place);
            // All zeros: the branch is new, so there is no commit before it.
            const before = /^0+$/.test(push.before) ? undefined : push.before;
            const defaultBranch = push.repository.default_branch;
            return {
                ...NO_PULL_REQUEST,
                baseSha: before,
                headSha: push.after,
                policyRef: before ?? defaultBranch,
                defaultBranch,
            };
        }
        default: {
            const defaultBranch = accept(otherEvent, payload, place).repository?.default_branch;
            const headSha = currentSha();
            return { ...NO_PULL_REQUEST, baseSha: undefined, headSha, policyRef: defaultBranch, defaultBranch };
        }
    }
}
const NO_PULL_REQUEST = { pullNumber: undefined, fork: false };
/** What an event file holds. Throws a ConfigurationError when it is not JSON. */
function eventJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1("The event file at GITHUB_EVENT_PATH is not JSON: run this action in a GitHub Actions workflow; in a terminal use mcp-gates itself.", {
            cause: error,
        });
    }
}
/** A part of an event or of its surroundings, checked. Throws a ConfigurationError that names the `place`. */
function accept(schema, value, place) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const pointer = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${place} is not what GitHub writes${pointer}: ${issue?.message ?? "wrong shape"}.`);
}
function variable(environment, name) {
    const value = environment[name];
    if (value !== undefined && value !== "")
        return value;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${name} is not set: run this action in a GitHub Actions workflow; in a terminal use mcp-gates itself.`);
}
function wholeNumber(text, name) {
    const value = Number(text);
    if (/^[0-9]+$/.test(text) && Number.isSafeInteger(value))
        return value;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${name} is not a whole number: run this action in a GitHub Actions workflow; in a terminal use mcp-gates itself.`);
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

/***/ 58324:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gF: () => (/* binding */ repositoryFiles),
/* harmony export */   gj: () => (/* binding */ permissionThatReads),
/* harmony export */   tz: () => (/* binding */ readRepositoryFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68146);



const CONTENTS = "GET /repos/{owner}/{repo}/contents/{path}";
const BLOB = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
const file = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("file"), encoding: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("base64"), content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
// The API gives files of more than 1 MB without their content.
const longFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("file"), sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative() });
const other = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).transform(() => "a directory"),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).transform(({ type }) => (type === "file" ? "a file without content" : `a ${type}`)),
]);
const blob = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ encoding: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("base64"), content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** Mebibytes of a file at most: a blob comes in base64, as one reply. */
const LONGEST_MEBIBYTES = 45;
/**
 * Reads a file of a repository through the contents API, and one of more than 1 MB as a blob; `contents: read` is enough for
 * both. `undefined` = there is no such file, which is certain only after the root of the same commit could be listed: GitHub
 * answers 404 as well for what a token may not see. Throws a GitHubError.
 */
async function readRepositoryFile(call, repository, { path, ref }) {
    const address = { owner: repository.owner, repo: repository.name };
    const place = { ...address, path, ...(ref === undefined ? {} : { ref }) };
    const found = await contentsOrMissing(call, place);
    if (found === undefined)
        return undefined;
    if (typeof found === "string")
        return { instead: found };
    if ("content" in found)
        return { bytes: Buffer.from(found.content, "base64") };
    if (found.size > LONGEST_MEBIBYTES * 1024 * 1024)
        return { instead: `longer than ${LONGEST_MEBIBYTES} MiB` };
    const { data } = await call(BLOB, { ...address, file_sha: found.sha }, { reply: blob });
    return { bytes: Buffer.from(data.content, "base64") };
}
/**
 * Reads the texts of a repository, as {@link readRepositoryFile} does. Throws a ConfigurationError for what the user can put
 * right (a permission, the path), else an Error with GitHub's words.
 */
function repositoryFiles(call, repository) {
    return async (path, ref) => {
        const place = { path, ref };
        try {
            const found = await readRepositoryFile(call, repository, place);
            if (found === undefined)
                return undefined;
            if ("bytes" in found)
                return found.bytes.toString("utf8");
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${nameOf(place)} is ${found.instead}: name a file.`);
        }
        catch (error) {
            if (error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y)
                throw unreadable(error, place);
            throw error;
        }
    };
}
async function contentsOrMissing(call, place) {
    try {
        return (await call(CONTENTS, place, { reply: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([file, longFile, other]) })).data;
    }
    catch (error) {
        if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y) || error.status !== 404)
            throw error;
        await call(CONTENTS, { ...place, path: "" }, { reply: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()) });
        return undefined;
    }
}
/** What somebody can do about a file that GitHub does not give out; without a full stop. `undefined` = nothing but waiting. */
function permissionThatReads(error) {
    if (!(0,_github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isPermissionDenied */ .T)(error) && error.status !== 401 && error.status !== 404)
        return undefined;
    return "give the job `permissions: contents: read`, or a github-token that may read the repository";
}
function unreadable(error, place) {
    const what = `${nameOf(place)} cannot be read: ${error.message}.`;
    const next = permissionThatReads(error);
    if (next === undefined)
        return new Error(`${what} Run the job again.`, { cause: error });
    return new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${what} ${next.charAt(0).toUpperCase()}${next.slice(1)}.`, { cause: error });
}
function nameOf({ path, ref }) {
    return `${path} at ${ref ?? "the default branch"}`;
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

/***/ 13555:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bz: () => (/* binding */ isProtected),
/* harmony export */   ie: () => (/* binding */ bootstrapMessage)
/* harmony export */ });
/* unused harmony export bootstrapRefusal */
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14839);

/** Whether the strict rules hold for an environment: one that the policy does not name is protected. */
function isProtected(policy, environment) {
    return (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentOf */ .p)(policy, environment)?.protected ?? true;
}
/** What to say where a change brings the first policy of a repository; `at` is where it was looked for. */
function bootstrapMessage(at) {
    return (`There is no policy ${at} yet: this change brings the first one. Until it is merged the defaults hold, ` +
        "and what it asks for beyond them holds as well.");
}
/**
 * Why nothing may go to an environment as long as there is no policy; `undefined` when there is one. Without a policy nobody has
 * said who may change what, so that every environment is protected. A sentence for people. @public
 */
function bootstrapRefusal({ policy, place }, environment) {
    if (place !== null || !isProtected(policy, environment))
        return undefined;
    return (`There is no policy yet, so ${environment} counts as protected and nothing goes there: write a policy ` +
        "(mcp-gates policy init), have it reviewed, and merge it first.");
}


/***/ }),

/***/ 9018:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ DEFAULT_POLICY_PATH)
/* harmony export */ });
/** Where the policy stands in a repository unless the workflow names another place. */
const DEFAULT_POLICY_PATH = ".github/mcp-gates.yml";


/***/ }),

/***/ 80775:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ heldValues)
/* harmony export */ });
/* harmony import */ var _usage_lowering_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74958);
/* harmony import */ var _contract_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3637);


/** What holds by a policy as JSON, values as people write them. Pure. */
function heldValues(policy) {
    const growth = policy.context?.["max-growth"];
    const written = {
        ...withDefaults(policy),
        ...(growth === undefined
            ? {}
            : { context: { ...policy.context, "max-growth": "percent" in growth ? `${growth.percent}%` : growth.tokens } }),
    };
    return JSON.parse(JSON.stringify(written));
}
/**
 * What holds by a policy: what it says, and the defaults where it says nothing. The parts about deployments have theirs from
 * the schema, and those of the probe are the probe's own. Pure.
 */
function withDefaults(policy) {
    return {
        ...policy,
        contract: { ..._contract_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTRACT_DEFAULTS */ .EA, severities: {}, "dynamic-resources": [], ...policy.contract },
        usage: { ..._usage_lowering_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .LOWERING_DEFAULTS */ .$, "exclude-clients": [], ...policy.usage },
        deprecation: { "minimum-days": 0, ...policy.deprecation },
        acknowledgements: policy.acknowledgements ?? [],
        deprecations: policy.deprecations ?? [],
        schema: policy.schema ?? { pin: "exact" },
    };
}


/***/ }),

/***/ 88728:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ policySourceOf),
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);
/* harmony import */ var _default_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9018);
/* harmony import */ var _parse_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14865);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42717);
/* harmony import */ var _trusted_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42801);





/**
 * Reads and checks a policy. A file that does not exist means the defaults, unless it is `required` (somebody named it):
 * then it is a ConfigurationError, as is a file that is not a valid policy. What cannot be read is an error, never the
 * defaults: a policy that is out of reach must not relax a gate.
 */
async function loadPolicy(source, options) {
    const file = await (0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrustedFile */ .u3)(source, "policy");
    if (file !== undefined)
        return { policy: (0,_parse_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(file.text, file.place), place: file.place };
    if (!options.required)
        return { policy: _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY */ .zj, place: null };
    throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There is no policy ${(0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedPlace */ .pb)(source)}: correct the path, or leave it out to use the defaults.`);
}
/** The source that a target names on a command line: `git:<ref>:<path>` or a file path. */
function policySourceOf(target, directory) {
    return (0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedSourceOf */ .cJ)(target, directory, _default_path_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_POLICY_PATH */ .l);
}


/***/ }),

/***/ 74958:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ LOWERING_DEFAULTS)
/* harmony export */ });
/** What recorded calls must be before a break is lowered, where the policy says nothing; keys as in the policy file. */
const LOWERING_DEFAULTS = {
    "lower-unused": false,
    "minimum-days": 30,
    "minimum-calls": 1_000,
    "maximum-age-days": 14,
};


/***/ })

};
