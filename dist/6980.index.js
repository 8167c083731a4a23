export const id = 6980;
export const ids = [6980,2322];
export const modules = {

/***/ 54463:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K0: () => (/* binding */ contractPath),
/* harmony export */   LR: () => (/* binding */ DEFAULT_CONTRACT),
/* harmony export */   MJ: () => (/* binding */ ADOPTION_PARTS),
/* harmony export */   _c: () => (/* binding */ reconcileEnvironment),
/* harmony export */   dp: () => (/* binding */ WORKFLOW_PATHS)
/* harmony export */ });
/** What a repository can adopt. */
const ADOPTION_PARTS = ["contract", "promotion"];
/** Where the files of the parts stand in a repository. */
const WORKFLOW_PATHS = {
    contract: ".github/workflows/mcp-contract.yml",
    comment: ".github/workflows/mcp-contract-comment.yml",
    promote: ".github/workflows/mcp-promote.yml",
    verify: ".github/workflows/mcp-verify.yml",
};
/** What the inputs of the workflows have by default, and a caller need not say. */
const DEFAULT_CONTRACT = "mcp-contract.json";
/** The contract file, from the root of the repository. */
function contractPath({ folder, contract }) {
    return folder === "." ? contract : `${folder}/${contract}`;
}
/**
 * The environment of GitHub in which what waited for its time is deployed: without reviewers, since they were asked by the run
 * that asked. Only the protected environment, the last one, has any.
 */
function reconcileEnvironment(environment) {
    return `${environment}-reconcile`;
}


/***/ }),

/***/ 50419:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checklistOf)
/* harmony export */ });
/* harmony import */ var _adoption_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54463);

/** Everything that has to be so around the files, each with its reason and its place, in the order in which it is switched on. */
function checklistOf(subject) {
    return [
        ...FILE_ITEMS,
        ...branchItems(subject),
        ...subject.protectedEnvironments.flatMap((name) => environmentItems(name, subject)),
        ...(subject.promotes ? promotionItems(subject) : []),
        ...actionsItems(subject),
    ];
}
/** A page of the settings: its name, and its address where the repository is known. */
function settings(name, path, { page }) {
    return page === undefined ? name : `${name}, ${page}/settings/${path}`;
}
const FILE_ITEMS = [
    {
        id: "files.policy",
        title: "The policy is valid",
        why: "Without one, the defaults decide, and nothing goes to a protected environment.",
        where: "the file .github/mcp-gates.yml",
    },
    {
        id: "files.pinned",
        title: "Every call of mcp-gates names a whole commit",
        why: "A tag can be moved to another commit, which would then judge, with the tokens of this repository.",
        where: "the files in .github/workflows",
    },
];
function branchItems(subject) {
    const rulesets = settings("Settings, Rules, Rulesets", "rules", subject);
    return [
        {
            id: "contract.required-check",
            title: `The default branch requires ${subject.checks.map((check) => `"${check}"`).join(" and ")} of GitHub Actions`,
            why: "What is not required can be merged red; and a check that any app may write can be written by any token.",
            where: rulesets,
        },
        {
            id: "contract.up-to-date",
            title: "A change is judged together with what was merged before it",
            why: "Two changes that pass alone can break agents together.",
            where: `${rulesets}: require a merge queue, or branches to be up to date`,
        },
        {
            id: "review.code-owners",
            title: "Policy, workflows, contract and CODEOWNERS have owners, who must approve a change of them",
            why: "Whoever may change what judges, alone, decides alone what passes.",
            where: `${rulesets}: require review from Code Owners; and the file CODEOWNERS`,
        },
        {
            id: "contract.own-workflow",
            title: "A change cannot rewrite the workflow that judges it",
            why: "For a pull request GitHub runs the workflow file of the pull request itself.",
            where: `${settings("Settings, Rules, Rulesets of the organization: Require workflows", "rules", subject)}; else review from Code Owners`,
        },
        {
            id: "branch.history",
            title: "The default branch can be neither deleted nor force-pushed",
            why: "What was merged, and judged others, must not be exchanged.",
            where: `${rulesets}: restrict deletions, block force pushes`,
        },
    ];
}
function environmentItems(name, subject) {
    const where = settings("Settings, Environments", "environments", subject);
    return [
        {
            id: `environment.reviewers:${name}`,
            title: `Environment ${name}: reviewers are required, and nobody reviews their own run`,
            why: "Their reviews are the approvals that the policy counts.",
            where,
        },
        {
            id: `environment.branches:${name}`,
            title: `Environment ${name}: only selected branches deploy, such as the default one`,
            why: "Else a workflow on anybody's branch gets its secrets once it is approved.",
            where,
        },
        {
            id: `environment.administrators:${name}`,
            title: `Environment ${name}: administrators cannot bypass its rules`,
            why: "GitHub lets them by default, and nobody is asked then.",
            where,
        },
        ...(subject.reconciledEnvironments.includes(name) ? [reconcileItem(name, where)] : []),
    ];
}
function reconcileItem(name, where) {
    return {
        id: `environment.reconcile:${name}`,
        title: `Environment ${(0,_adoption_request_js__WEBPACK_IMPORTED_MODULE_0__/* .reconcileEnvironment */ ._c)(name)}: no reviewers, and only selected branches deploy`,
        why: `What waited for its time is started in it by ${_adoption_request_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKFLOW_PATHS */ .dp.promote}; its reviewers were asked by the run that asked.`,
        where,
    };
}
function promotionItems(subject) {
    return [
        ...(subject.ledgerBranch === undefined
            ? []
            : [
                {
                    id: "ledger.branch",
                    title: `The branch ${subject.ledgerBranch} can be neither deleted nor force-pushed`,
                    why: "It says which record is the newest; whoever may rewrite it can lead the gates elsewhere.",
                    where: settings("Settings, Rules, Rulesets", "rules", subject),
                },
            ]),
        {
            id: "ledger.own-deployments",
            title: "No other job writes deployments to the environments of the policy",
            why: "A job with `environment:` makes a deployment that no gate has judged.",
            where: "the files in .github/workflows: environment: { name: …, deployment: false }",
        },
    ];
}
function actionsItems(subject) {
    const where = settings("Settings, Actions, General", "actions", subject);
    return [
        {
            id: "actions.token",
            title: "Workflows get a token that reads, and cannot approve pull requests",
            why: "A workflow that names no permissions gets what stands there.",
            where,
        },
        {
            id: "actions.pins",
            title: "Actions must be named by whole commits",
            why: "A tag of somebody else's action can be moved to other code.",
            where,
        },
    ];
}


/***/ }),

/***/ 33583:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TA: () => (/* binding */ unowned),
/* harmony export */   rk: () => (/* binding */ judgingPlaces),
/* harmony export */   xg: () => (/* binding */ withOwners),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS)
/* harmony export */ });
/* harmony import */ var _change_systems_codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48061);

/** Where GitHub looks for the file, the first one that is there (docs.github.com, "About code owners"). */
const CODEOWNERS_PATHS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** What decides on changes, and must not be changed without its owners. */
function judgingPlaces(facts) {
    const file = (path) => ({ kind: "file", path });
    return [
        file(".github/mcp-gates.yml"),
        // Whoever may acknowledge a break may let it pass.
        file(".github/mcp-gates.acks.yml"),
        { kind: "folder", path: ".github/workflows" },
        file(facts.codeOwnersPath),
        ...facts.contracts.map(file),
    ];
}
/**
 * A CODEOWNERS file with lines at its end for the places that do not belong to these owners yet; what stands there stays as it
 * is. The last line that fits decides, so that the new ones hold.
 */
function withOwners(existing, places, owners) {
    const before = existing ?? "";
    const missing = places.filter((place) => !belongsTo(before, place, owners));
    if (missing.length === 0)
        return { text: before, added: [], dispossessed: [] };
    const added = missing.map((place) => `${patternOf(place)} ${owners.join(" ")}`);
    const lineFeed = before.includes("\r\n") ? "\r\n" : "\n";
    const gap = before === "" ? "" : before.endsWith("\n") ? lineFeed : lineFeed + lineFeed;
    const block = ["# What decides on changes of the MCP server.", ...added].map((line) => line + lineFeed);
    const dispossessed = missing
        .map((place) => ({ path: place.path, owners: (0,_change_systems_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .ownersOf */ .K)(before, sampleOf(place)) }))
        .filter(({ owners: earlier }) => earlier.length > 0);
    return { text: `${before}${gap}${block.join("")}`, added, dispossessed };
}
/** The places of these that nobody owns by a CODEOWNERS file. */
function unowned(text, places) {
    return places.filter((place) => (0,_change_systems_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .ownersOf */ .K)(text, sampleOf(place)).length === 0);
}
/** Whether a place is owned, and by nobody but these: of several owners any one may approve. */
function belongsTo(text, place, owners) {
    const ours = owners.map((owner) => owner.toLowerCase());
    const named = (0,_change_systems_codeowners_js__WEBPACK_IMPORTED_MODULE_0__/* .ownersOf */ .K)(text, sampleOf(place));
    return named.length > 0 && named.every((owner) => ours.includes(owner.toLowerCase()));
}
function patternOf({ kind, path }) {
    return kind === "folder" ? `/${path}/` : `/${path}`;
}
/** A path that a pattern for the place must fit. */
function sampleOf({ kind, path }) {
    return kind === "folder" ? `${path}/mcp-contract.yml` : path;
}


/***/ }),

/***/ 24532:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ commentCaller),
/* harmony export */   qo: () => (/* binding */ CONTRACT_CHECK),
/* harmony export */   uI: () => (/* binding */ contractCaller)
/* harmony export */ });
/* harmony import */ var _adoption_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54463);
/* harmony import */ var _workflow_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17622);


/** The name of the workflow, by which the one that comments for forks waits for it. */
const CONTRACT_WORKFLOW_NAME = "MCP contract";
const CONTRACT_JOB = "contract";
/** The check to require: that of the aggregate job of the reusable workflow. */
const CONTRACT_CHECK = `${CONTRACT_JOB} / ok`;
/** The workflow that holds a change against what agents rely on. */
function contractCaller(request) {
    const { service, candidate = "", build, release } = request;
    return (0,_workflow_document_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowText */ .L)({
        heading: `What would agents lose by this change? Require the check "${CONTRACT_CHECK}" in a ruleset: mcp-gates init check.`,
        name: CONTRACT_WORKFLOW_NAME,
        // Edited: what it goes to may have been exchanged, and with it policy and baseline.
        on: { pull_request: { types: ["opened", "synchronize", "reopened", "edited"] }, merge_group: null },
        jobs: {
            [CONTRACT_JOB]: {
                permissions: {
                    actions: { level: "read", reason: "the run, which code scanning of a private repository asks for" },
                    contents: { level: "read", reason: "the change, the policy, and the contract under the change" },
                    "pull-requests": { level: "write", reason: "the comment" },
                    "security-events": { level: "write", reason: "results in code scanning; used with sarif: true alone" },
                },
                workflow: "pull-request.yml",
                with: { service, candidate, ...(build === undefined ? {} : { build }), ...placeOf(request) },
            },
        },
    }, release);
}
/** The workflow that comments where the token of the change's own run is read-only. */
function commentCaller(request) {
    const { service, release } = request;
    return (0,_workflow_document_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowText */ .L)({
        heading: "Comments on pull requests of forks and of Dependabot, whose own runs cannot. It runs from the default branch, and nothing of the change.",
        name: `${CONTRACT_WORKFLOW_NAME}, comment for forks`,
        on: { workflow_run: { workflows: [CONTRACT_WORKFLOW_NAME], types: ["completed"] } },
        // The linter warns of every such workflow, since most of them run what a stranger wrote.
        eventRemarks: { workflow_run: "zizmor: ignore[dangerous-triggers] nothing of the change runs here" },
        jobs: {
            comment: {
                permissions: {
                    actions: { level: "read", reason: "the artifact of the run" },
                    contents: { level: "read", reason: "the policy, and the contract of the branch" },
                    "pull-requests": { level: "write", reason: "the comment" },
                },
                workflow: "comment.yml",
                with: { service, ...placeOf(request) },
            },
        },
    }, release);
}
function placeOf({ contract, folder }) {
    return {
        ...(contract === _adoption_request_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_CONTRACT */ .LR ? {} : { contract }),
        ...(folder === "." ? {} : { "working-directory": folder }),
    };
}


/***/ }),

/***/ 95475:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cJ: () => (/* binding */ releaseOfClone),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export remoteOf */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68304);



const NEXT = "say which release the workflows are to use: --uses <owner>/<name>@<40 hex digits> --uses-version vX.Y.Z, as its release page names them";
/**
 * The release of mcp-gates that this program is: commit, origin and tag of the clone that a folder is in. Throws a
 * ConfigurationError for a folder that is in no clone, and for a commit that is no release: nobody could look it up by a version.
 */
async function releaseOfClone(folder) {
    const commit = (await git(folder, ["rev-parse", "--verify", "HEAD"]))?.trim() ?? "";
    if (!/^[0-9a-f]{40}$/.test(commit))
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`This program runs from no clone of mcp-gates: ${NEXT}.`);
    const repository = (await originOf(folder))?.repository;
    if (repository === undefined)
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The clone from which this program runs has no origin at GitHub: ${NEXT}.`);
    const tags = (await git(folder, ["tag", "--points-at", "HEAD"]))?.split("\n") ?? [];
    const [version] = tags
        .filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag))
        .sort()
        .reverse();
    if (version === undefined)
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The clone from which this program runs is at ${commit.slice(0, 12)}, which no tag names as a release: check a release out there, or ${NEXT}.`);
    return { repository, commit, version };
}
/** The origin of the repository that a folder is in; `undefined` without one that could be at a GitHub. */
async function originOf(folder) {
    return remoteOf((await git(folder, ["remote", "get-url", "origin"]))?.trim() ?? "");
}
/** A repository by the address of a remote: https, ssh, or as scp writes it. What else it holds, a token perhaps, is left out. */
function remoteOf(address) {
    const [, host, path = ""] = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([A-Za-z0-9.-]+)(?::\d+)?\/(.+)$/.exec(address) ??
        /^[^/\s:@]+@([A-Za-z0-9.-]+):(.+)$/.exec(address) ??
        [];
    const bare = path.replace(/\/$/, "").replace(/\.git$/, "");
    const [repository] = /^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}$/.exec(bare) ?? [];
    return repository === undefined || host === undefined ? undefined : { repository, server: `https://${host}` };
}
async function git(folder, words) {
    // A hook of another repository tells git where that one is.
    const environment = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", ["-C", folder, ...words], {
            env: Object.fromEntries(environment),
            timeout: 20_000,
        });
        return stdout;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 82991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ readWorkflows),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   WU: () => (/* binding */ repositoryAround),
/* harmony export */   hV: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68304);
/* harmony import */ var _policy_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47687);





/** Bytes of one file that is read: those that people write are far smaller. */
const FILE_BYTES = 4 * 1024 * 1024;
/** The repository that a folder belongs to. Throws a ConfigurationError where it belongs to none. */
function repositoryAround(directory) {
    const here = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(directory);
    for (let place = here;; place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place)) {
        if (exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, ".git"))) {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(place, here).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
            return { root: place, folder: folder === "" ? "." : folder };
        }
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place) !== place)
            continue;
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${directory} is in no git repository: go to the one of the server, or run git init.`);
    }
}
/**
 * Those of these files that are there, by their paths from the root. Throws a ConfigurationError for what is no ordinary file below
 * ordinary folders: a symbolic link leads elsewhere.
 */
function readFiles(root, paths) {
    const files = new Map();
    for (const path of paths) {
        const text = readFile(root, path);
        if (text !== undefined)
            files.set(path, text);
    }
    return files;
}
/** The workflows of a repository, by their paths, in the order of their names. Throws as {@link readFiles} does. */
function readWorkflows(root) {
    const folder = ".github/workflows";
    if (!exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder)))
        return new Map();
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder)).filter((name) => /\.ya?ml$/.test(name));
    return readFiles(root, names.sort().map((name) => `${folder}/${name}`));
}
/**
 * Writes these files, all of them or none: each is written whole beside its place first, then all take their names, and what
 * took its name before another one could not is put back. Nothing is written over what is not `before`. Without a turn of the event
 * loop, so that no signal comes between. Throws a ConfigurationError that names the file.
 */
function writeFiles(root, files) {
    const undo = [];
    const spare = [];
    let current = "";
    try {
        const prepared = files.map((file) => {
            current = file.path;
            return { ...file, temporary: prepare(root, file, undo) };
        });
        for (const file of prepared) {
            current = file.path;
            if (readFile(root, file.path) !== file.before)
                throw new Error("somebody else has written it meanwhile");
            const replaced = place(root, file, undo);
            if (replaced !== undefined)
                spare.push(replaced);
        }
    }
    catch (error) {
        for (const step of undo.reverse())
            quietly(step);
        const why = (0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorCode */ .v)(error) ?? (error instanceof Error ? error.message : String(error));
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${current} cannot be written (${why}); nothing was written. Mend that and run it again.`, {
            cause: error,
        });
    }
    for (const path of spare)
        quietly(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(path));
}
/** Writes the text beside its place, and answers where. */
function prepare(root, { path, text }, undo) {
    makeFolders(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), undo);
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, "wx", modeOf(target));
    undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(temporary));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(descriptor);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
    return temporary;
}
/** Gives the text its name, and answers where what had it before is kept. */
function place(root, { path, before, temporary }, undo) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    if (before === undefined) {
        // A link, other than a rename, never takes the place of a file.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(temporary, target);
        undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(target));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(temporary);
        return undefined;
    }
    const kept = temporary.replace(/tmp$/, "old");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(target, kept);
    undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(kept, target));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
    return kept;
}
function makeFolders(root, folder, undo) {
    if (folder === "." || exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder)))
        return;
    makeFolders(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), undo);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder));
    undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder)));
}
function readFile(root, path) {
    refuseOddWay(root, path);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    if (!exists(file))
        return undefined;
    const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
    if (!facts.isFile())
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${path} is no file; move it away.`);
    if (facts.size > FILE_BYTES)
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${path} is longer than 4 MiB; nobody wrote that by hand.`);
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
    const text = bytes.toString("utf8");
    if (Buffer.from(text).equals(bytes))
        return text;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${path} is not written in UTF-8: save it as UTF-8.`);
}
/** Whatever is there of the way to a file must be ordinary folders. */
function refuseOddWay(root, path) {
    const parts = path.split("/");
    for (let length = 1; length <= parts.length; length++) {
        const part = parts.slice(0, length).join("/");
        const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, part), { throwIfNoEntry: false });
        if (facts === undefined)
            return;
        if (facts.isSymbolicLink())
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${part} is a symbolic link, through which nothing is written: put a real one there.`);
        if (length < parts.length && !facts.isDirectory())
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${part} is a file, and must be a folder: move it away.`);
    }
}
function exists(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
function modeOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.mode ?? 0o666;
}
function quietly(step) {
    try {
        step();
    }
    catch {
        // What cannot be undone must not keep the rest from being undone.
    }
}


/***/ }),

/***/ 17622:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ workflowText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/**
 * A caller workflow as a file: it starts from no permissions, names the reusable workflow by its commit with the version
 * beside it, and gives a reason for each permission. All texts stand in YAML as texts.
 */
function workflowText(workflow, release) {
    const { heading, name, on, eventRemarks = {}, jobs } = workflow;
    const named = Object.entries(jobs).map(([id, job]) => [id, jobDocument(job, release)]);
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo({ name, on, permissions: {}, jobs: Object.fromEntries(named) });
    document.commentBefore = ` ${heading}`;
    for (const key of ["on", "permissions", "jobs"])
        spaceBefore(document.contents, key);
    for (const id of Object.keys(jobs).slice(1))
        spaceBefore(document.get("jobs"), id);
    for (const [event, text] of Object.entries(eventRemarks))
        remark(document, ["on", event], text);
    for (const [id, job] of Object.entries(jobs)) {
        for (const [permission, { reason }] of Object.entries(job.permissions))
            remark(document, ["jobs", id, "permissions", permission], reason);
        remark(document, ["jobs", id, "uses"], release.version);
    }
    return document.toString({ lineWidth: 0, nullStr: "", flowCollectionPadding: false });
}
/** Keys stand in the order in which GitHub's reference explains them. */
function jobDocument(job, { repository, commit }) {
    const levels = Object.entries(job.permissions).map(([permission, { level }]) => [permission, level]);
    return {
        ...(job.condition === undefined ? {} : { if: job.condition }),
        ...(job.environments === undefined
            ? {}
            : { strategy: { "fail-fast": false, matrix: { environment: job.environments } } }),
        permissions: Object.fromEntries(levels),
        uses: `${repository}/.github/workflows/${job.workflow}@${commit}`,
        ...(Object.keys(job.with).length === 0 ? {} : { with: job.with }),
        ...(job.secrets === undefined
            ? {}
            : { secrets: Object.fromEntries(job.secrets.map((secret) => [secret, `\${{ secrets.${secret} }}`])) }),
    };
}
function remark(document, path, text) {
    const node = document.getIn(path, true);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        node.comment = ` ${text}`;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        node.commentBefore = ` ${text}`;
}
function spaceBefore(map, wanted) {
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map) ? map.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === wanted) : undefined;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair?.key))
        pair.key.spaceBefore = true;
}


/***/ }),

/***/ 48061:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ownersOf)
/* harmony export */ });
/**
 * The owners of a path by a CODEOWNERS file, as they are written there (`@octocat`, `@acme/cab`, an e-mail address): those of
 * the last pattern that fits, which may have none (docs.github.com, "About code owners").
 */
function ownersOf(text, path) {
    let owners = [];
    for (const line of text.split(/\r?\n/)) {
        const [pattern, ...named] = line
            .replace(/(^|\s)#.*$/, "")
            .trim()
            .split(/\s+/);
        if (pattern !== undefined && pattern !== "" && fits(pattern, path))
            owners = named;
    }
    return owners;
}
/** Patterns are those of gitignore without `!` and `[ ]`, which GitHub does not know; such a line owns nothing. */
function fits(pattern, path) {
    if (/[![\]\\]/.test(pattern))
        return false;
    const isAnchored = pattern.replace(/\/$/, "").includes("/");
    const parts = pattern.replace(/^\//, "").replace(/\/$/, "").split("/");
    const written = parts.map((part, index) => partExpression(part, index === parts.length - 1)).join("");
    // A pattern also owns all that is below; `dir/*` owns the files of a folder and nothing deeper.
    const isShallow = isAnchored && parts.at(-1) === "*";
    const below = pattern.endsWith("/") ? "/.+" : isShallow ? "" : "(?:/.+)?";
    return new RegExp(`^${isAnchored ? "" : "(?:.+/)?"}${written}${below}$`).test(path);
}
function partExpression(part, isLast) {
    if (part === "**")
        return isLast ? ".*" : "(?:.+/)?";
    const written = part
        .replaceAll(/[.+^${}()|]/g, "\\$&")
        .replaceAll("?", "[^/]")
        .replaceAll(/\*+/g, "[^/]*");
    return isLast ? written : `${written}/`;
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

/***/ 12322:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ withoutWorkflowCommands),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   d6: () => (/* binding */ codeFence),
/* harmony export */   escapeTerminal: () => (/* binding */ escapeTerminal),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   visibleText: () => (/* binding */ visibleText)
/* harmony export */ });
/*
 * Names, descriptions and values in a report were written by servers: they are hostile. Each function makes a text safe
 * for one kind of place. Joining two safe texts is safe as long as white space or one of our own tags stands between.
 */
/**
 * The text with everything that a reader cannot see written as code points, `⟨U+202E⟩`: control characters, bidirectional
 * marks, zero-width and tag characters, fillers, private use, lone surrogates and combining marks piled up higher than any
 * script does. Line feeds and tabs stay, CR LF becomes a line feed, and the joiners inside an emoji stay.
 * The result holds only characters that XML 1.0 allows (section 2.2, production `Char`).
 */
function visibleText(text) {
    return text.replaceAll("\r\n", "\n").replace(UNSEEN, (match, unseen) => {
        return unseen === undefined ? match : codePoint(unseen);
    });
}
/**
 * One line of Markdown that GitHub renders as exactly this text: nothing in it is markup, HTML or an entity, and words that
 * GitHub would turn into a mention, a reference, a link, an emoji or mathematics stand as code, where it leaves them alone
 * (a backslash does not stop a mention: GitHub looks for them after Markdown is rendered). Safe in a table cell too.
 */
function escapeMarkdown(text) {
    let isFirst = true;
    return visibleText(text).replace(/\s+|\S+/gu, (run) => {
        if (/^\s/u.test(run))
            return " ";
        // The text has no line breaks any more, so only its first word can begin a list, a heading or a rule.
        const start = isFirst;
        isFirst = false;
        if (!TURNED_INTO_A_LINK.test(run))
            return escapePunctuation(run, start);
        const from = run.search(/[^("'[]/u);
        const to = lengthWithoutTrail(run);
        const core = inlineCode(run.slice(from, to), { table: true });
        return escapePunctuation(run.slice(0, from), start) + core + escapePunctuation(run.slice(to), false);
    });
}
/**
 * The text as a Markdown code span, its fence longer than any run of backticks inside; line breaks become spaces. In a
 * table (`table: true`) the span is broken at each `|`, because escaping one there depends on what stands before it.
 */
function inlineCode(text, options = {}) {
    const line = visibleText(text).replace(/[\n\t]/gu, " ");
    if (line === "")
        return "` `";
    if (options.table !== true || !line.includes("|"))
        return codeSpan(line);
    return line
        .split("|")
        .map((part) => (part === "" ? "" : codeSpan(part)))
        .join("&#124;");
}
/**
 * The text as a fenced code block, without a final line feed; its fence is longer than any run of backticks inside.
 * `indent` is the white space that the list item around it asks for.
 */
function codeFence(text, options = {}) {
    const content = visibleText(text);
    const fence = "`".repeat(Math.max(3, longestRunOfBackticks(content) + 1));
    const lines = [fence + (options.language ?? ""), ...content.split("\n"), fence];
    return lines.map((line) => (options.indent ?? "") + line).join("\n");
}
/**
 * One line for a terminal: control characters (so every escape sequence, 7-bit or 8-bit) and invisible ones are shown as
 * code points, and line breaks become spaces.
 */
function escapeTerminal(text) {
    return visibleText(text).replace(/\s+/gu, " ");
}
/**
 * A whole text for a terminal in which no line can be read as a workflow command by a GitHub runner, which reads the output of
 * every step: neither `::error::` at the start of a line, wherever foreign text was broken into lines, nor `##[error]` anywhere.
 */
function withoutWorkflowCommands(text) {
    return text.replace(WORKFLOW_COMMAND, (_, blank) => {
        return blank === undefined ? codePoint("#") : blank + codePoint(":");
    });
}
/** The first character of `::name` at the start of a line, or of `##[`. */
const WORKFLOW_COMMAND = /^([^\S\n]*):(?=:[a-z])|#(?=#\[)/gimu;
/**
 * The text for HTML, as content or in an attribute with quotes: nothing in it is markup or an entity, and what a reader cannot
 * see stands as code points.
 */
function escapeHtml(text) {
    return visibleText(text).replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
/** The first `length` characters of a text, the last of them `…` when something was cut; never half a surrogate pair. */
function cutText(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, Math.max(0, length - 1)).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
/* First the joints of an emoji, which are kept; then, as the only group, what nobody sees. */
const EMOJI_PART = "[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]";
const UNSEEN = new RegExp([
    `(?<=${EMOJI_PART})\\uFE0F`,
    `(?<=${EMOJI_PART}|\\uFE0F)\\u200D(?=\\p{Extended_Pictographic})`,
    "((?![\\n\\t])[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2800]|(?<=\\p{M}{6})\\p{M})",
].join("|"), "gu");
/*
 * What GitHub links in rendered text: @user, @org/team and e-mail; #1 and GH-1; URLs with a scheme, www., mailto: and xmpp:
 * (GitHub Flavored Markdown 0.29, section 6.9); commit hashes; advisory ids; :emoji:; $mathematics$.
 */
const TURNED_INTO_A_LINK = /@|#\d|:\/\/|www\.|mailto:|xmpp:|(?<![\p{L}\p{N}])(?:GH|GHSA|CVE)-\w|(?<![\p{L}\p{N}_])[0-9a-f]{7,64}(?![\p{L}\p{N}_])|:[\w+-]+:|\$/iu;
function escapePunctuation(run, isStart) {
    const escaped = run
        .replace(/[\\`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
        .replace(/&/gu, "&amp;")
        .replace(/</gu, "&lt;")
        .replace(/>/gu, "&gt;")
        .replace(/\|/gu, "&#124;");
    if (/^#+$/u.test(escaped))
        return `\\${escaped}`;
    return isStart ? escaped.replace(/^[-+=#]|(?<=^\d{1,9})[.)]$/u, "\\$&") : escaped;
}
/** How long a word is without the punctuation behind it. A loop: a pattern would look at a long run again and again. */
function lengthWithoutTrail(run) {
    let length = run.length;
    while (length > 0 && ")]\"',.;:!?".includes(run.charAt(length - 1)))
        length -= 1;
    return length;
}
function codeSpan(line) {
    const fence = "`".repeat(longestRunOfBackticks(line) + 1);
    const padded = /^`|`$|^ .* $/u.test(line) && line.trim() !== "" ? ` ${line} ` : line;
    return fence + padded + fence;
}
function longestRunOfBackticks(text) {
    return (text.match(/`+/gu) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
function codePoint(character) {
    return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}


/***/ })

};
