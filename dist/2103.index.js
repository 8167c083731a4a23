export const id = 2103;
export const ids = [2103];
export const modules = {

/***/ 17601:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ committedFile),
/* harmony export */   s: () => (/* binding */ findCommittedContract)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _mcp_capture_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31936);
/* harmony import */ var _mcp_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82472);






/**
 * The contract file that comes with the change: the next change is compared with it, so that what it does not say could be
 * taken away unseen. `undefined` where there is none to look at. Throws a CaptureError for one that cannot be read.
 */
async function findCommittedContract(request) {
    const { limits } = request;
    const file = await committedFile(request);
    if (file === undefined)
        return undefined;
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file.root, file.path);
    const { contract } = await (0,_mcp_capture_js__WEBPACK_IMPORTED_MODULE_4__/* .captureTarget */ .GI)({ target }, limits === undefined ? {} : { limits });
    return { contract, source: file.path };
}
/** Where the contract file that comes with the change is; `undefined` where there is none to look at. */
async function committedFile(request) {
    const { contractFile: asked } = request;
    if (asked === "none")
        return undefined;
    const directory = request.baseline.directory ?? process.cwd();
    return asked === undefined ? await fileOfBaseline(request, directory) : { path: asked, root: directory };
}
async function fileOfBaseline({ baseline, candidate }, directory) {
    const [old, now] = [(0,_mcp_capture_js__WEBPACK_IMPORTED_MODULE_4__/* .targetOf */ .$r)(baseline), (0,_mcp_target_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTarget */ .hu)(candidate.target)];
    if (old.kind !== "git" && old.kind !== "base")
        return undefined;
    if (now.kind === "git" || now.kind === "file")
        return undefined;
    const root = old.path.startsWith("./") ? directory : await rootOf(old, directory);
    if (root === undefined)
        return undefined;
    const isFile = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, old.path)).then((found) => found.isFile(), () => false);
    // A file that is gone leaves the next change without a baseline, which does not pass.
    return isFile ? { path: old.path, root } : undefined;
}
/** From where the path of a baseline counts in the working tree; `undefined` where there is none. */
async function rootOf(baseline, directory) {
    return baseline.kind === "base" ? baseline.files.root : await workingTree(directory);
}
/** The root of the working tree; `undefined` in a bare repository, which has none. */
async function workingTree(directory) {
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", ["rev-parse", "--show-toplevel"], {
            cwd: directory,
            timeout: GIT_MILLISECONDS,
        });
        return stdout.replace(/\r?\n$/, "");
    }
    catch {
        return undefined;
    }
}
const GIT_MILLISECONDS = 20_000;


/***/ }),

/***/ 12103:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ runContractGate)
});

// EXTERNAL MODULE: ./.build/shared/contract/acknowledge.js
var acknowledge = __webpack_require__(3201);
;// CONCATENATED MODULE: ./.build/shared/contract/surface/tokenizer.js
/**
 * The tokenizer that reports count with: `o200k_base`, from the package gpt-tokenizer. No model's bill is promised by it:
 * vendors count differently, by some ten percent, and the same one for both sides is what a comparison needs. Its tables
 * are 2.4 MB and take some 130 ms to load, which is why they are loaded when a report is made and not before.
 */
async function loadTokenizer() {
    const { countTokens } = await __webpack_require__.e(/* import() */ 5359).then(__webpack_require__.bind(__webpack_require__, 15359));
    // Control tokens that a server writes into a text are text like any other.
    const options = { disallowedSpecial: new Set() };
    return { name: "o200k_base (gpt-tokenizer)", count: (text) => countTokens(text, options) };
}

// EXTERNAL MODULE: ./.build/shared/mcp/capture.js + 9 modules
var mcp_capture = __webpack_require__(31936);
// EXTERNAL MODULE: ./.build/shared/policy/contract-rules.js
var contract_rules = __webpack_require__(3637);
// EXTERNAL MODULE: ./.build/shared/gates/committed-contract.js
var committed_contract = __webpack_require__(17601);
;// CONCATENATED MODULE: ./.build/shared/gates/contract-gate-request.js
/** What a policy decides about how contracts are judged. */
const JUDGING = [
    "callers",
    "readers",
    "formats",
    "failOn",
    "severities",
    "dynamicResources",
    "contextBudget",
    "acknowledgements",
    "declarations",
    "portability",
    "usage",
];
/** A request without the rules of its policy: what one policy does not say must not come from the other one. */
function withoutRules(request) {
    const rules = JUDGING;
    return Object.fromEntries(Object.entries(request).filter(([name]) => !rules.includes(name)));
}

// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/shared/policy/system-error.js
var system_error = __webpack_require__(47687);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./.build/shared/contract/announcements.js
var announcements = __webpack_require__(74893);
;// CONCATENATED MODULE: ./.build/shared/gates/release-order.js



/**
 * Releases with the newest first: by semantic version where each has one, else by date where each has one; the name
 * decides where these are equal. Throws a ConfigurationError when neither orders them all.
 */
function newestFirst(releases) {
    const byName = (left, right) => (left.name < right.name ? -1 : left.name > right.name ? 1 : 0);
    const unversioned = releases.filter(({ version }) => version === null);
    if (unversioned.length === 0) {
        return releases.toSorted((left, right) => (0,semver.compare)(right.version ?? "", left.version ?? "") || byName(left, right));
    }
    const undated = releases.filter(({ date }) => date === null);
    if (undated.length === 0) {
        return releases.toSorted((left, right) => byText(right.date ?? "", left.date ?? "") || byName(left, right));
    }
    const [nameless] = undated.filter((release) => unversioned.includes(release));
    throw new configuration_error/* ConfigurationError */.j1(`against-all: the earlier contracts cannot be ordered: ${(nameless ?? undated[0])?.name ?? ""} has ` +
        `${nameless === undefined ? "no date, and others have no version" : "neither a version nor a date"}. Name every file by its version (1.4.0.json) or by its day (2026-10-31.json).`);
}
/**
 * The releases that belong to a window, in their order: the `last` so many, and of those the ones that were in force within
 * the last `days` days, which is every one that is younger and the youngest of the older ones. Throws a ConfigurationError
 * when a date that is needed is not known.
 */
function inWindow(releases, { last, days, now }) {
    return daysBack(releases, days, now).slice(0, last);
}
function daysBack(releases, days, now) {
    if (days === undefined)
        return releases;
    const undated = releases.find(({ date }) => date === null);
    if (undated !== undefined) {
        throw new configuration_error/* ConfigurationError */.j1(`against-days: it is not known when ${undated.name} was released. Put its day into its name (2026-10-31.json), or compare with tags (git:<tag pattern>:<path>).`);
    }
    const start = new Date(now.getTime() - days * DAY).toISOString().slice(0, 10);
    const older = releases.map(({ date }) => date ?? "").filter((date) => date < start);
    const inForce = older.sort().at(-1);
    return releases.filter(({ date }) => date !== null && (date >= start || date === inForce));
}
const DAY = 24 * 60 * 60 * 1000;
/** The semantic version in a name such as `v1.4.0`, `payments-1.4.0-rc.1` or `server/1.4.0`; `null` when it has none. */
function versionInName(name) {
    const [, version] = /(?<![\d.])v?(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)$/i.exec(name) ?? [];
    return versionIn(version);
}
/** A semantic version, or `null` for everything else. */
function versionIn(value) {
    return typeof value === "string" ? (0,semver.valid)(value) : null;
}
/** The day in a name such as `2026-10-31` or `contract_2026-10-31`; `null` when it has none. */
function dateInName(name) {
    return name.match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)?.find(announcements/* isDate */.$P) ?? null;
}
function byText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./.build/shared/gates/contract-folder.js





/**
 * The contract files in a folder: every `.json` file that stands directly in it and is not hidden. Their names tell the
 * version or the day. Throws a ConfigurationError when there is no such folder or nothing in it.
 */
async function folderContracts(folder, directory) {
    const entries = await entriesOf(folder, directory);
    const files = entries.filter((name) => name.endsWith(".json") && !name.startsWith(".")).sort();
    if (files.length === 0) {
        throw new configuration_error/* ConfigurationError */.j1(`against-all: there is no contract file (*.json) in ${folder}: write one for each release, with mcp-gates snapshot.`);
    }
    return files.map((file) => {
        const name = file.slice(0, -".json".length);
        return { name, version: versionInName(name), date: dateInName(name), path: (0,external_node_path_.join)(folder, file) };
    });
}
async function entriesOf(folder, directory) {
    try {
        return await (0,promises_.readdir)((0,external_node_path_.resolve)(directory, folder));
    }
    catch (error) {
        const code = (0,system_error/* systemErrorCode */.v)(error);
        const reason = code === "ENOENT" ? "does not exist" : code === "ENOTDIR" ? "is no folder" : `cannot be read (${code ?? error})`;
        throw new configuration_error/* ConfigurationError */.j1(`against-all: the folder ${folder} ${reason}: name a folder of contract files, or git:<tag pattern>:<path>.`, { cause: error });
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./.build/shared/gates/release-tags.js




/**
 * Which tags match a pattern (as `git tag --list` takes it: `*` matches slashes too), with the file that stands at each, and
 * those without it. The path counts from the root of the repository, or from `directory` when it begins with `./`. The date
 * is that of an annotated tag, else of its commit, in UTC. Throws a ConfigurationError when no tag matches or none has the
 * file, and when there is no repository.
 */
async function filesAtTags({ pattern, path }, directory) {
    refuseUnusable(pattern, path);
    const listed = await git(["tag", "--list", "--format=%(refname:strip=2)%00%(creatordate:unix)", "--", pattern], {
        directory,
    });
    const tags = lines(listed).map((line) => {
        const [name = "", seconds = ""] = line.split("\0");
        return { name, version: versionInName(name), date: dayOf(seconds) };
    });
    if (tags.length === 0) {
        throw new configuration_error/* ConfigurationError */.j1(`against-all: no tag matches ${pattern} here. Fetch the tags first (git fetch --tags; in a workflow, actions/checkout with fetch-depth: 0), or correct the pattern.`);
    }
    const asked = tags.map(({ name }) => `refs/tags/${name}:${path}\n`).join("");
    const answers = lines(await git(["cat-file", "--batch-check=%(objecttype) %(objectname)"], { directory, input: asked }));
    const found = [];
    const missing = [];
    for (const [index, tag] of tags.entries()) {
        const [, type, object] = /^([a-z]+) ([0-9a-f]{40,64})$/.exec(answers[index] ?? "") ?? [];
        if (type === undefined || object === undefined)
            missing.push(tag.name);
        else if (type !== "blob") {
            throw new configuration_error/* ConfigurationError */.j1(`against-all: ${path} is no file at the tag ${tag.name}: name the contract file.`);
        }
        else
            found.push({ ...tag, object });
    }
    if (found.length > 0)
        return { found, missing };
    throw new configuration_error/* ConfigurationError */.j1(`against-all: none of the ${tags.length} tags that match ${pattern} has a file ${path}. Correct the path (it counts from the root of the repository), or the pattern.`);
}
/** What git or a line of its input would take for something else. */
function refuseUnusable(pattern, path) {
    if (!/\p{Cc}/u.test(pattern + path) && !path.startsWith("/"))
        return;
    throw new configuration_error/* ConfigurationError */.j1("against-all: write git:<tag pattern>:<path> with the path from the root of the repository and without control characters.");
}
/** The day of a time in seconds, in UTC; `null` for a tag without one (of a file, say). */
function dayOf(seconds) {
    return /^\d+$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString().slice(0, 10) : null;
}
const GIT_MILLISECONDS = 60_000;
const GIT_BYTES = 64 * 1024 * 1024;
/** What a git command prints. Run without a shell; nobody sits at the terminal. */
async function git(parameters, { directory, input = "" }) {
    return await new Promise((resolve, reject) => {
        const options = {
            cwd: directory,
            timeout: GIT_MILLISECONDS,
            maxBuffer: GIT_BYTES,
            encoding: "utf8",
            env: { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" },
        };
        const child = (0,external_node_child_process_.execFile)("git", [...parameters], options, (error, output, complaint) => {
            if (error === null)
                resolve(output);
            else
                reject(gitError(error, complaint, directory));
        });
        // A git that ends before it has read everything is told by its exit status.
        child.stdin?.on("error", () => { });
        child.stdin?.end(input);
    });
}
function gitError(error, complaint, directory) {
    if ((0,system_error/* systemErrorCode */.v)(error) === "ENOENT") {
        return new configuration_error/* ConfigurationError */.j1("against-all: there is no git command here, or no such folder.", { cause: error });
    }
    if (complaint.includes("not a git repository")) {
        return new configuration_error/* ConfigurationError */.j1(`against-all: ${directory} is not in a git repository: check it out first, or name a folder of contract files.`, { cause: error });
    }
    return new configuration_error/* ConfigurationError */.j1(`against-all: git could not list the releases (${complaint.trim().slice(0, 300) || error.message}).`, { cause: error });
}
function lines(text) {
    return text.split("\n").filter((line) => line !== "");
}

;// CONCATENATED MODULE: ./.build/shared/gates/earlier-contracts.js





/**
 * Finds and reads the earlier contracts. The newest come first: by semantic version where each has one (in the name of the
 * tag or file, else in the contract of a file), else by date (of the tag, or in the name of the file). Of a window of days
 * the contract that was in force when it began belongs to it too. Throws a ConfigurationError when there is nothing to
 * compare with or no order, and a CaptureError for a contract that cannot be read.
 */
async function findEarlierContracts(request) {
    const git = /^git:([^:]+):(.+)$/s.exec(request.against);
    if (git !== null)
        return await contractsAtTags({ pattern: git[1] ?? "", path: git[2] ?? "" }, request);
    if (!request.against.startsWith("git:"))
        return await contractsInFolder(request);
    throw new configuration_error/* ConfigurationError */.j1(`against-all: "${request.against}" is not git:<tag pattern>:<path>, as in git:v*:mcp-contract.json.`);
}
async function contractsAtTags(place, request) {
    const { found, missing } = await filesAtTags(place, request.directory);
    const wanted = inWindow(newestFirst(found), request);
    // The same bytes are the same contract: releases that did not touch it are read once.
    const read = new Map();
    const contracts = [];
    for (const file of wanted) {
        const capture = read.get(file.object) ?? (await captured(tagTarget(file, place.path), request));
        read.set(file.object, capture);
        contracts.push({ name: file.name, version: file.version, date: file.date, capture });
    }
    const reason = `there is no file ${place.path} at this tag`;
    return { contracts, skipped: missing.map((name) => ({ name, reason })) };
}
async function contractsInFolder(request) {
    const files = await folderContracts(request.against, request.directory);
    const contracts = [];
    for (const { path, ...release } of files) {
        const capture = await captured(path, request);
        const { serverInfo } = capture.contract;
        const version = release.version ?? versionIn(serverInfo === null ? undefined : serverInfo.version);
        contracts.push({ ...release, version, capture });
    }
    return { contracts: inWindow(newestFirst(contracts), request), skipped: [] };
}
async function captured(target, { directory, limits, onProgress }) {
    onProgress?.(`reading the earlier contract ${target}`);
    return await (0,mcp_capture/* captureTarget */.GI)({ target, directory }, { ...(limits === undefined ? {} : { limits }) });
}
/** The tag by its full name, which no branch can have. */
function tagTarget(file, path) {
    return `git:refs/tags/${file.name}:${path}`;
}

// EXTERNAL MODULE: ./.build/shared/gates/judge-contracts.js + 13 modules
var judge_contracts = __webpack_require__(98090);
;// CONCATENATED MODULE: ./.build/shared/gates/stricter-report.js
/** The answers of a gate, the strictest first. */
const STRICTEST_FIRST = ["fail", "unknown", "pass"];
/**
 * The report that holds when a change edits the policy: of the answers by the version under the change and by its own, the
 * stricter one, so that neither lets pass what the other refuses. Of equally strict ones it is that of the base. Pure.
 */
function stricterReport(byBase, byHead, edit) {
    const rank = ({ decision }) => STRICTEST_FIRST.indexOf(decision);
    const held = rank(byHead) < rank(byBase) ? "head" : "base";
    const [report, other] = held === "head" ? [byHead, byBase] : [byBase, byHead];
    return {
        ...report,
        reason: report.decision === other.decision ? report.reason : `${report.reason}; ${WHOSE[held]}`,
        policyEdit: {
            base: edit.base,
            head: edit.head,
            held,
            other: { decision: other.decision, reason: other.reason },
            relaxes: edit.relaxes,
        },
    };
}
const WHOSE = {
    base: "so says the policy of the base, which holds until another one is merged",
    head: "so says the policy of this change, which is stricter than that of the base",
};

// EXTERNAL MODULE: ./.build/shared/contract/canonical.js
var canonical = __webpack_require__(57039);
// EXTERNAL MODULE: ./.build/shared/contract/model.js
var model = __webpack_require__(48112);
// EXTERNAL MODULE: ./.build/shared/contract/rule.js
var rule = __webpack_require__(82319);
// EXTERNAL MODULE: ./.build/shared/report/sentence.js
var sentence = __webpack_require__(11592);
;// CONCATENATED MODULE: ./.build/shared/gates/transitive-gate.js





/**
 * The report with what the candidate means for agents that hold earlier contracts. Its decision is the worst of all: agents
 * keep lists for weeks, and steps that break nothing one by one can break the first for the last. Contracts that promise the
 * same are compared once. Pure, as long as `judge` is.
 */
function withEarlier(report, earlier, { window, baseline, judge }) {
    const known = new Map([[identityOf(baseline), report]]);
    const judged = earlier.contracts.map((contract) => {
        const key = identityOf(contract.capture);
        const judgement = known.get(key) ?? judgementOf(contract.capture, judge);
        known.set(key, judgement);
        return { comparison: comparisonOf(contract, judgement), judgement };
    });
    const comparisons = judged.map(({ comparison }) => comparison);
    const transitive = {
        against: window.against,
        last: window.last ?? null,
        days: window.days ?? null,
        contracts: comparisons,
        oldestWorking: oldestWorking(comparisons),
        changes: changesThatBreakOthers(report, judged.map(({ comparison, judgement }) => ({ name: comparison.name, changes: judgement.changes }))),
        skipped: earlier.skipped,
    };
    return { ...report, ...decided(report, comparisons), transitive };
}
const NOTHING = { breaking: 0, risky: 0, review: 0, safe: 0, notation: 0 };
/** An earlier contract that nothing can be measured by is told as such; the others still count. */
function judgementOf(capture, judge) {
    try {
        return judge(capture);
    }
    catch (error) {
        if (!(error instanceof mcp_capture/* CaptureError */.$3) || error.code !== "ambiguous")
            throw error;
        const reason = (0,sentence/* withoutFullStop */.Qu)(error.message);
        return { decision: "unknown", reason, requiredBump: "none", summary: NOTHING, changes: [] };
    }
}
/** Equal for contracts that compare alike: what they promise, and under what they were captured. */
function identityOf({ contract }) {
    return `${(0,model/* contractDigest */.vE)(contract)} ${(0,canonical/* canonicalText */.A4)(contract.conditions)}`;
}
function comparisonOf({ name, date, capture }, judgement) {
    const { decision, reason, requiredBump, summary } = judgement;
    const digest = (0,model/* contractDigest */.vE)(capture.contract);
    return { name, date, source: capture.source, digest, decision, reason, requiredBump, summary };
}
/** From the newest back, until something breaks or could not be told. */
function oldestWorking(comparisons) {
    const broken = comparisons.findIndex(({ decision, summary }) => decision === "unknown" || summary.breaking > 0);
    return (broken === -1 ? comparisons : comparisons.slice(0, broken)).at(-1)?.name ?? null;
}
/** The failing changes of earlier contracts that the comparison with the baseline does not have at the same place. */
function changesThatBreakOthers(report, earlier) {
    const fails = ({ severity, acknowledged }) => acknowledged === undefined && (0,rule/* compareSeverity */.zK)(severity, threshold(report.options.failOn)) <= 0;
    const known = new Set(report.changes.filter(fails).map(placeOf));
    const found = new Map();
    for (const { name, changes } of earlier) {
        for (const change of changes) {
            if (!fails(change) || known.has(placeOf(change)))
                continue;
            const same = found.get(change.fingerprint);
            if (same === undefined)
                found.set(change.fingerprint, { breaks: [name], change });
            else
                same.breaks.push(name);
        }
    }
    return [...found.values()].sort((left, right) => (0,rule/* compareSeverity */.zK)(left.change.severity, right.change.severity));
}
/** A gate that never fails still tells what breaks. */
function threshold(failOn) {
    return failOn === "never" ? "breaking" : failOn;
}
/** The same edit at the same place is one thing to repair, whatever value it started from. */
function placeOf({ rule, subject, pointer }) {
    return JSON.stringify([rule, subject.kind, subject.name, pointer]);
}
function decided(report, comparisons) {
    const failing = comparisons.filter(({ decision }) => decision === "fail");
    const unknown = comparisons.filter(({ decision }) => decision === "unknown");
    const [worst] = failing.length > 0 ? failing : unknown;
    if (worst === undefined || (report.decision !== "pass" && failing.length === 0)) {
        return { decision: report.decision, reason: report.reason };
    }
    if (report.decision === "fail") {
        const reason = `${report.reason}; ${failing.length} of ${comparisons.length} earlier contracts fail too`;
        return { decision: "fail", reason };
    }
    const others = (failing.length > 0 ? failing : unknown).length - 1;
    const more = others === 0 ? "" : `; likewise for ${others} more of ${comparisons.length} earlier contracts`;
    const said = worst.decision === "fail" ? "the gate says no for agents of" : "there is no verdict for agents of";
    return { decision: worst.decision, reason: `${said} ${worst.name}: ${worst.reason}${more}` };
}

;// CONCATENATED MODULE: ./.build/shared/gates/contract-gate.js










/**
 * The contract gate: captures both sides alike, compares them and decides; then the same for earlier contracts, where they
 * are asked for. A change that edits the policy is judged by both versions of it, and the stricter answer holds. Throws a
 * CaptureError when a side or an earlier contract cannot be obtained, or when the baseline is too broken to be the measure of
 * another contract; a ConfigurationError when there are no earlier contracts; and Interrupted when the process is asked to end,
 * once every server has been left.
 */
async function runContractGate(request) {
    const { earlier, limits, onProgress } = request;
    const contracts = earlier === undefined ? undefined : await findEarlierContracts({ ...earlier, limits, onProgress });
    const [{ baseline, candidate }, tokenizer] = await Promise.all([captureBoth(request), loadTokenizer()]);
    const committed = await (0,committed_contract/* findCommittedContract */.s)(request);
    const sides = { baseline, candidate, earlier: contracts, committed, tokenizer };
    const { edited } = request;
    if (edited === undefined)
        return await judgeSides(request, sides);
    const { rules, ...edit } = edited;
    const byBase = await judgeSides(request, sides);
    request.onProgress?.("judging once more, by the policy of the change");
    return stricterReport(byBase, await judgeSides({ ...withoutRules(request), ...rules }, sides), edit);
}
/** The report by the rules of one request. */
async function judgeSides(request, { baseline, candidate, earlier: contracts, committed, tokenizer }) {
    const { earlier } = request;
    request.onProgress?.("comparing the two contracts");
    const evidence = await recordedCalls(request, { baseline, candidate });
    const report = (0,judge_contracts/* judgeContracts */.d)(baseline, candidate, { ...request, committed, tokenizer, ...evidence });
    if (earlier === undefined || contracts === undefined)
        return report;
    request.onProgress?.("comparing with the earlier contracts");
    // What a change declares is a step from the baseline, and what it costs is judged there once.
    const { declaredVersions: _declared, contextBudget: _budget, ...settings } = request;
    const elsewhere = [];
    const judged = withEarlier(report, contracts, {
        window: earlier,
        baseline,
        judge: (capture) => {
            const other = (0,judge_contracts/* judgeContracts */.d)(capture, candidate, { ...settings, witnesses: false });
            if (other.acknowledgements !== undefined)
                elsewhere.push(other.acknowledgements);
            return other;
        },
    });
    if (judged.acknowledgements === undefined)
        return judged;
    return { ...judged, acknowledgements: (0,acknowledge/* withUsesElsewhere */.Bx)(judged.acknowledgements, elsewhere) };
}
/** Nothing but the captures has anything to leave. */
async function captureBoth({ baseline, candidate, limits, onProgress, interruption }) {
    const capture = async (cancel) => await (0,mcp_capture/* captureSides */.l5)(baseline, candidate, {
        cancel,
        ...(limits === undefined ? {} : { limits }),
        ...(onProgress === undefined ? {} : { onProgress }),
    });
    return interruption === undefined ? await capture() : await interruption.during(capture);
}
/** Calls are recorded with the baseline; what became of them is said of the candidate. */
async function recordedCalls({ usage, today, formats = contract_rules/* CONTRACT_DEFAULTS */.EA.formats, onProgress }, { baseline, candidate }) {
    if (usage === undefined)
        return {};
    onProgress?.("replaying recorded calls");
    // The validator is loaded by those who need it.
    const { replayRecordings } = await __webpack_require__.e(/* import() */ 5924).then(__webpack_require__.bind(__webpack_require__, 65924));
    const sides = { baseline: baseline.contract, candidate: candidate.contract };
    return { evidence: await replayRecordings(usage, sides, { formats, ...(today === undefined ? {} : { today }) }) };
}


/***/ })

};
