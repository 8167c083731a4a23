export const id = 7092;
export const ids = [7092];
export const modules = {

/***/ 19578:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ contextCost),
/* harmony export */   Xo: () => (/* binding */ growthOf),
/* harmony export */   ls: () => (/* binding */ countLists)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _surface_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73597);
/* harmony import */ var _surface_token_cost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19208);



/** Tools whose cost a report tells one by one. */
const TOOLS_TOLD = 100;
/** Counts both lists, what did not change once. Pure; the baseline is counted first. */
function countLists(baseline, candidate, counter) {
    const tokens = new Map();
    const old = countList(baseline, counter.startList(), { tokens, known: new Map() });
    const now = countList(candidate, counter.startList(), { tokens, known: old.byName });
    return {
        tokenizer: counter.tokenizer,
        baseline: old,
        candidate: now,
        tokensOf: (tool) => tokens.get(tool) ?? 0,
    };
}
/** Compares two counted lists; `renamed` holds old names by new ones: a renamed tool is one, under its new name. */
function contextCost({ tokenizer, baseline, candidate }, renamed = new Map()) {
    const successors = [...renamed].filter(([name]) => candidate.byName.has(name));
    const followed = new Set(successors.map(([, before]) => before));
    const gone = [...baseline.byName.keys()].filter((name) => !candidate.byName.has(name) && !followed.has(name));
    const tools = [...candidate.byName.keys(), ...gone]
        .map((name) => {
        const before = baseline.byName.get(name) ?? baseline.byName.get(renamed.get(name) ?? "");
        return { name, baseline: before?.tokens ?? null, candidate: candidate.byName.get(name)?.tokens ?? null };
    })
        .filter((tool) => tool.baseline !== tool.candidate)
        .sort((left, right) => growthOf(right) - growthOf(left) || byName(left, right));
    return {
        tokenizer,
        estimated: baseline.estimated || candidate.estimated,
        baseline: baseline.tokens,
        candidate: candidate.tokens,
        tools: tools.slice(0, TOOLS_TOLD),
        moreTools: Math.max(0, tools.length - TOOLS_TOLD),
    };
}
/** By how many tokens a tool grew; negative when it shrank. */
function growthOf(tool) {
    return (tool.candidate ?? 0) - (tool.baseline ?? 0);
}
function countList(tools, cost, { tokens, known }) {
    const counted = new Map();
    let total = 0;
    for (const tool of tools) {
        const name = (0,_surface_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(tool);
        const count = unchanged(tool, known.get(name)) ?? cost.tokensOf(tool);
        const same = counted.get(name) ?? { tokens: 0, listed: [] };
        counted.set(name, { tokens: same.tokens + count, listed: [...same.listed, tool] });
        tokens.set(tool, count);
        total += count;
    }
    return { byName: counted, tokens: total, estimated: cost.estimated };
}
/** Most tools stay as they are: comparing one is much quicker than writing it out to see that it was counted before. */
function unchanged(tool, before) {
    const [only, ...others] = before?.listed ?? [];
    if (before === undefined || only === undefined || others.length > 0)
        return undefined;
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)((0,_surface_token_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .shownToModels */ .lu)(only), (0,_surface_token_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .shownToModels */ .lu)(tool)) ? before.tokens : undefined;
}
function byName(left, right) {
    return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}


/***/ }),

/***/ 73597:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ bothTellAll),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   en: () => (/* binding */ serverSubject),
/* harmony export */   fK: () => (/* binding */ renamedSubject),
/* harmony export */   pq: () => (/* binding */ toolSubject)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);

/** The name that a tool or prompt is called by; empty when it has none. */
function nameOf(listed) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(listed, "name") ?? "";
}
/** The subject of two tools that belong together: the old name, and the new one where it differs. */
function toolSubject(before, after) {
    return renamedSubject("tool", nameOf(before), nameOf(after));
}
/** A subject by its old name and, where it differs, its new one. */
function renamedSubject(kind, before, after) {
    return { subject: { kind, name: before }, ...(before === after ? {} : { renamedTo: after }) };
}
/** The server itself, by the name that the candidate or else the baseline gives; empty when neither does. */
function serverSubject(baseline, candidate) {
    return { kind: "server", name: serverName(candidate) ?? serverName(baseline) ?? "" };
}
/** Whether both contracts tell about more than tools, so that an absence means something. */
function bothTellAll(baseline, candidate) {
    return baseline.scope === "server" && candidate.scope === "server";
}
function serverName(contract) {
    return contract.serverInfo === null ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(contract.serverInfo, "name");
}


/***/ }),

/***/ 19208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ TokenCounter),
/* harmony export */   ci: () => (/* binding */ BYTE_ESTIMATE),
/* harmony export */   lu: () => (/* binding */ shownToModels),
/* harmony export */   t: () => (/* binding */ estimatedToolTokens)
/* harmony export */ });
/* unused harmony exports toolText, ListCost */
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);


/** UTF-8 bytes of JSON per token: a rule of thumb for what no tokenizer has counted. */
const BYTES_PER_TOKEN = 4;
/** A quarter of the UTF-8 bytes, rounded up: for comparing lists without a tokenizer. */
const BYTE_ESTIMATE = { name: "estimate (UTF-8 bytes / 4)", count: estimate };
function estimate(text) {
    return Math.ceil(byteLength(text) / BYTES_PER_TOKEN);
}
/** About how many tokens a tool costs, by {@link BYTE_ESTIMATE}. */
function estimatedToolTokens(tool) {
    return estimate(toolText(tool));
}
/**
 * What of a tool clients put before a model: its name, description and inputSchema, as canonical JSON (RFC 8785), so that
 * neither key order nor white space of a capture counts. Titles, annotations, `_meta` and outputSchema stay in the client.
 */
function toolText(tool) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(shownToModels(tool));
}
/** The members that {@link toolText} is made of. */
function shownToModels(tool) {
    const shown = {};
    for (const key of ["name", "description", "inputSchema"]) {
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(tool, key);
        if (value !== undefined)
            shown[key] = value;
    }
    return shown;
}
/**
 * Tokens of a list's tools, each text counted once. The work is bounded per list by what was counted, not by time: beyond
 * the limit a text is estimated by its bytes and {@link ListCost.estimated} says so. What the same counter has counted
 * exactly before, for the other list, stays exact.
 */
class TokenCounter {
    #tokenizer;
    #limit;
    #counted = new Map();
    /** `limit`: units of work for one list; a token of ordinary text is one. */
    constructor(tokenizer, limit = WORK_LIMIT) {
        this.#tokenizer = tokenizer;
        this.#limit = limit;
    }
    get tokenizer() {
        return this.#tokenizer.name;
    }
    /** A list to count, with the whole limit before it. */
    startList() {
        return new ListCost(this.#tokenizer, this.#counted, this.#limit);
    }
}
/** The costs of the tools of one list. */
class ListCost {
    #tokenizer;
    #counted;
    #left;
    #estimated = false;
    constructor(tokenizer, counted, limit) {
        this.#tokenizer = tokenizer;
        this.#counted = counted;
        this.#left = limit;
    }
    /** Whether the limit was reached, so that some of the numbers are estimates. */
    get estimated() {
        return this.#estimated;
    }
    tokensOf(tool) {
        const text = toolText(tool);
        const known = this.#counted.get(text);
        if (known !== undefined)
            return known;
        const wasEstimated = this.#estimated;
        this.#estimated = false;
        const tokens = this.#count(text);
        // A partly estimated number must not stand for the tool in the other list as if it were exact.
        if (!this.#estimated)
            this.#counted.set(text, tokens);
        this.#estimated ||= wasEstimated;
        return tokens;
    }
    #count(text) {
        let tokens = 0;
        let from = 0;
        while (from < text.length) {
            if (this.#left <= 0) {
                this.#estimated = true;
                return tokens + estimate(text.slice(from));
            }
            const to = cutAfter(text, from, PART);
            const part = text.slice(from, to);
            const found = hasLongRun(part) ? this.#countPieces(part) : this.#tokenizer.count(part);
            this.#left -= found * (byteLength(part) < found * DENSE_BELOW ? DENSE_WEIGHT : 1);
            tokens += found;
            from = to;
        }
        return tokens;
    }
    /** Byte-pair encoding takes the square of a run's length: long runs are counted in pieces, a token or so apart. */
    #countPieces(text) {
        let tokens = 0;
        for (let from = 0; from < text.length;) {
            const to = cutAfter(text, from, LONG_RUN);
            tokens += this.#tokenizer.count(text.slice(from, to));
            from = to;
        }
        return tokens;
    }
}
/**
 * About a second of a slow machine. Text without words, such as random letters, takes a tokenizer some eight times as long
 * for each token, and is told by its many tokens to the byte.
 */
const WORK_LIMIT = 6_000_000;
const DENSE_BELOW = 2.2;
const DENSE_WEIGHT = 8;
/** UTF-16 code units that are counted at once; most tools are shorter. */
const PART = 65_536;
/** Code units of one kind in a row that no word or number has. */
const LONG_RUN = 256;
/** Where a piece of at most `most` code units ends, one more where it would cut a character in two. */
function cutAfter(text, from, most) {
    const to = Math.min(text.length, from + most);
    return to < text.length && (text.charCodeAt(to - 1) & 0xfc00) === 0xd800 ? to + 1 : to;
}
/** Whether letters, signs or blanks follow each other without end; what is not ASCII goes on with whatever it follows. */
function hasLongRun(text) {
    let run = 0;
    let kind = OTHER;
    for (let index = 0; index < text.length; index += 1) {
        const now = kindOf(text.charCodeAt(index));
        run = now === kind || now === OTHER || kind === OTHER ? run + 1 : 1;
        if (now !== OTHER)
            kind = now;
        if (run > LONG_RUN)
            return true;
    }
    return false;
}
const LETTER = 0;
const DIGIT = 1;
const BLANK = 2;
const SIGN = 3;
const OTHER = 4;
function kindOf(code) {
    if (code > 0x7f)
        return OTHER;
    const lower = code | 0x20;
    if (lower >= 0x61 && lower <= 0x7a)
        return LETTER;
    if (code >= 0x30 && code <= 0x39)
        return DIGIT;
    return code <= 0x20 ? BLANK : SIGN;
}
function byteLength(text) {
    return new TextEncoder().encode(text).length;
}


/***/ }),

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

/***/ 98818:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ planReport)
/* harmony export */ });
/* harmony import */ var _promotion_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6741);
/* harmony import */ var _promotion_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90070);


/** The report on what was gathered. Pure. */
function planReport(gathered, facts) {
    const { plan, question, service, release, ticket, target } = gathered;
    const { changeKind, contractChange, breakingChanges, servedDigest, removedTools, tools, approvers } = facts;
    const { soak: rules } = question;
    const { soak, freeze } = plan;
    const blocking = freeze.freezes.filter(({ effect }) => effect === "blocks");
    const last = blocking.toSorted((left, right) => (right.window?.to ?? Infinity) - (left.window?.to ?? Infinity))[0];
    const serving = target.state === "read" ? (0,_promotion_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .servingRecord */ .ce)(target.reading) : undefined;
    const since = serving?.events.find(({ kind }) => kind === "succeeded")?.at;
    return {
        reportVersion: 1,
        service,
        environment: question.environment,
        release,
        image: (0,_promotion_image_js__WEBPACK_IMPORTED_MODULE_0__/* .pinnedImage */ .Q)(question.identity.image ?? "")?.name ?? "",
        decision: plan.decision,
        gates: plan.gates,
        blockingGates: plan.blockingGates,
        changeKind,
        contractChange,
        breakingChanges,
        eligibleAt: plan.eligibleAt === undefined ? null : momentOf(plan.eligibleAt),
        at: target.state === "read" ? momentOf(question.now) : null,
        soak: soak === undefined || rules === undefined
            ? null
            : {
                elapsedSeconds: Math.floor(soak.elapsed / 1000),
                requiredSeconds: Math.ceil(rules.minimum / 1000),
                verifications: soak.verifications,
            },
        freeze: last === undefined ? null : { id: last.id, endsAt: momentOf(last.window?.to) },
        current: serving === undefined
            ? null
            : { release: serving.release, deploymentId: serving.id, since: momentOf(since ?? serving.startedAt) ?? "" },
        doubts: [gathered.source, target].flatMap((facts) => facts?.state === "read"
            ? facts.reading.doubts.map((doubt) => ({ environment: facts.reading.environment, ...doubt }))
            : []),
        servedDigest,
        removedTools,
        tools,
        ticket: ticket.verdict.ticket === undefined ? null : { key: ticket.verdict.ticket.key, url: ticket.verdict.ticket.url },
        approvers,
        override: plan.override ?? null,
        isRollback: plan.isRollback,
    };
}
/** ISO 8601 in UTC; `null` for what has no end. */
function momentOf(milliseconds) {
    return milliseconds === undefined || !Number.isFinite(milliseconds) ? null : new Date(milliseconds).toISOString();
}


/***/ }),

/***/ 46539:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ leaveEmergencyTrail)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _github_titled_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93798);
/* harmony import */ var _notify_deliver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90807);
/* harmony import */ var _notify_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9181);
/* harmony import */ var _notify_plan_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26381);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68304);
/* harmony import */ var _policy_duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24789);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12322);
/* harmony import */ var _report_plan_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99202);









/**
 * Leaves the traces of an emergency where people will find them: a note on the ticket, an issue for the review afterwards that calls
 * the team, and the notice of the emergency below it. What cannot be left ends in a ConfigurationError, before anything was
 * deployed: an emergency without traces is none.
 */
async function leaveEmergencyTrail(gathered, surroundings) {
    const { run, github, signal } = surroundings;
    const { report, ticket } = gathered;
    const { verdict, system } = ticket;
    if (report.override === null)
        return;
    if (system === undefined || verdict.ticket === undefined)
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1("Break-glass: there is no ticket to leave a note on. Nothing was started.");
    const problem = await system.linkBack(verdict.ticket, {
        id: `break-glass/${run.id}/${report.environment}/${report.service}`,
        service: report.service,
        environment: report.environment,
        release: (0,_report_plan_words_js__WEBPACK_IMPORTED_MODULE_8__/* .releaseWords */ .Vl)(report),
        outcome: `break-glass: past ${report.override.bypassed.join(", ")}`,
        runUrl: run.url,
    }, signal);
    if (problem !== undefined)
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`Break-glass: no note could be left on the ticket (${problem}). Nothing was started.`);
    if (github === undefined)
        return;
    const place = { ...surroundings, github };
    const issue = await openReview(gathered, place);
    await tellEmergency(gathered, { ...place, issue });
}
/** The number of the issue, whose text calls the team that answers for emergencies. */
async function openReview({ report, question }, { policy, run, github }) {
    const { override, environment, service } = report;
    const glass = policy["break-glass"];
    if (override === null || glass === undefined)
        throw new Error("no emergency was granted");
    const within = glass["post-review-within"];
    const due = new Date(question.now + (0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .durationMilliseconds */ .Vp)(within)).toISOString();
    const { owner, name } = github.repository;
    const title = `Post-implementation review: ${service} to ${environment}, due ${due.slice(0, 10)}, run ${run.id}`;
    const lines = [
        `An emergency went past gates. Its review is due **${due}**.`,
        "",
        `- release: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeMarkdown */ .FV)((0,_report_plan_words_js__WEBPACK_IMPORTED_MODULE_8__/* .releaseWords */ .Vl)(report))} to ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeMarkdown */ .FV)(environment)}`,
        `- passed by: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeMarkdown */ .FV)(override.bypassed.join(", "))}`,
        `- allowed by: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeMarkdown */ .FV)(override.approvers.join(", "))}`,
        `- reason: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeMarkdown */ .FV)(override.reason)}`,
        `- ticket: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeMarkdown */ .FV)(report.ticket?.key ?? "none")}`,
        `- run: ${run.url}`,
        "",
        // The name of a team by the policy: letters, digits and dashes.
        `@${glass.require["approvers-team"]}`,
    ];
    const issue = await (0,_github_titled_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .titledIssue */ .U)(github.call, { owner, repository: name, title, body: lines.join("\n") });
    if (issue !== undefined)
        return issue;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1("Break-glass: too many issues are open to open the one for the review. Nothing was started.");
}
const NOTICE_MILLISECONDS = 30_000;
/** The notice of the emergency, as `notify` tells it, below the issue: it needs nothing that a run does not have. */
async function tellEmergency({ report }, { run, github, reach, issue }) {
    const { owner, name } = github.repository;
    const plan = _notify_plan_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .planResultSchema */ .u.parse(JSON.parse(JSON.stringify(report)));
    const notice = (0,_notify_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .noticeFrom */ .D)({ event: "break-glass", environment: report.environment, actor: run.actor }, { report: null, plan, service: report.service, run: { id: Number(run.id), attempt: run.attempt }, runUrl: run.url });
    const settings = {
        githubToken: reach.secrets.githubToken,
        githubApiUrl: reach.githubApiUrl,
        githubRepository: `${owner}/${name}`,
        githubIssue: issue,
        environment: reach.variables,
        now: () => new Date(),
        newIdentity: node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID,
        nameOf: (setting) => (setting === "githubToken" ? reach.nameOf("githubToken") : setting),
    };
    const request = { notice, reference: null, threadOnly: false };
    const outcome = await (0,_notify_deliver_js__WEBPACK_IMPORTED_MODULE_2__/* .deliverNotice */ .W)(request, {
        driver: "github-issue",
        settings,
        timeoutMilliseconds: NOTICE_MILLISECONDS,
    });
    if (outcome.state === "failed")
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j1(`Break-glass: the notice could not be told (${outcome.reason}). Nothing was started.`);
}


/***/ }),

/***/ 73987:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ gatherTicketUses),
/* harmony export */   rb: () => (/* binding */ ledgerTime),
/* harmony export */   vQ: () => (/* binding */ gatherLedger)
/* harmony export */ });
/* harmony import */ var _promotion_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39843);
/* harmony import */ var _promotion_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90070);
/* harmony import */ var _report_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11592);



/** What the ledger tells of an environment; never throws for what the ledger does. */
async function gatherLedger(ledger, place) {
    try {
        return { state: "read", reading: await ledger.read(place) };
    }
    catch (error) {
        if (!(error instanceof _promotion_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerError */ .oy))
            throw error;
        return { state: "unreadable", environment: place.environment, why: (0,_report_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFullStop */ .Qu)(error.message) };
    }
}
/** Is none of a ledger's: who reads back to it reads everything. */
const NO_RELEASE = { imageDigest: undefined, contractDigest: undefined, schemaVersion: undefined };
/**
 * Earlier deployments to an environment under a ticket, the oldest first, however far back they lie; `undefined` = the ledger cannot be
 * relied on. `target` = what was read of it already.
 */
async function gatherTicketUses(ledger, target) {
    const isPart = target.state === "read" && target.reading.hasOlder;
    const whole = isPart ? await gatherLedger(ledger, { ...target.reading, reaching: NO_RELEASE }) : target;
    if (whole.state === "unreadable" || whole.reading.doubts.some(({ blocks }) => blocks))
        return () => undefined;
    const { records } = whole.reading;
    return ({ system, id }) => records.flatMap((record, index) => {
        if (record.ticket?.system !== system || record.ticket.id !== id)
            return [];
        const before = records.slice(0, index).findLast(_promotion_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .hasSucceeded */ .yO);
        return [{ release: record.release, replaced: before?.release }];
    });
}
/** The latest time that the ledgers tell, since one may be read after the other; `otherwise` where none could be read. */
function ledgerTime(all, otherwise) {
    const times = all.flatMap((facts) => (facts?.state === "read" ? facts.reading.now : []));
    return times.length === 0 ? otherwise : Math.max(...times);
}


/***/ }),

/***/ 29337:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ gatherPlan)
});

// EXTERNAL MODULE: ./.build/shared/change/release.js
var change_release = __webpack_require__(29118);
// EXTERNAL MODULE: ./.build/shared/contract/acknowledge.js
var acknowledge = __webpack_require__(3201);
// EXTERNAL MODULE: ./.build/shared/notify/tool-changes.js
var tool_changes = __webpack_require__(49714);
// EXTERNAL MODULE: ./.build/shared/policy/acknowledgements.js
var acknowledgements = __webpack_require__(48540);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/policy/environments.js
var environments = __webpack_require__(14839);
// EXTERNAL MODULE: ./.build/shared/policy/trusted-file.js
var trusted_file = __webpack_require__(42801);
// EXTERNAL MODULE: ./.build/shared/promotion/gate.js
var gate = __webpack_require__(11221);
// EXTERNAL MODULE: ./.build/shared/promotion/promotion-reasons.js + 7 modules
var promotion_reasons = __webpack_require__(60278);
// EXTERNAL MODULE: ./.build/shared/contract/json.js
var json = __webpack_require__(21767);
// EXTERNAL MODULE: ./.build/shared/contract/rule.js
var rule = __webpack_require__(82319);
// EXTERNAL MODULE: ./.build/shared/contract/rules.js + 10 modules
var rules = __webpack_require__(82361);
// EXTERNAL MODULE: ./.build/shared/contract/schema/edit-kinds.js + 4 modules
var edit_kinds = __webpack_require__(82822);
;// CONCATENATED MODULE: ./.build/shared/promotion/schema-change-rules.js


/** What the changes of a rule are to a promotion. Throws on a rule that is not in the rule table. */
function ruleAnswer(id) {
    const known = BY_RULE.get(id);
    if (known !== undefined)
        return known;
    const answer = answerOf((0,rules/* ruleById */.B)(id));
    BY_RULE.set(id, answer);
    return answer;
}
const BY_RULE = new Map();
function answerOf(rule) {
    const own = Object.hasOwn(OWN, rule.id) ? OWN[rule.id] : undefined;
    const answer = own ?? { name: nameByArea(rule) };
    return rule.security === true ? { ...answer, defect: true } : answer;
}
/** Rules that no table names are new, and what is new has no name until somebody gives it one. */
function nameByArea({ id, area }) {
    if (area === "inputs")
        return ofArguments(id);
    if (area === "outputs")
        return "changed-outputs";
    return undefined;
}
/** What an edit of arguments does to the calls that they take. */
function ofArguments(id) {
    const kinds = Object.values(edit_kinds/* EDIT_KINDS */.hW).filter(({ input }) => input?.id === id);
    return kinds.some(({ effect }) => effect !== "widen") ? "narrowed-params" : undefined;
}
const REMOVED = { name: "removed-tools", loses: "name" };
const DROPPED = { name: "removed-tools", loses: "tool", defect: true };
const UNUSABLE = { name: "narrowed-params", loses: "tool", defect: true };
const TEXT = { name: "changed-descriptions" };
const HINT = { name: "changed-annotations" };
const NEW_ARGUMENT = { name: "added-required-params" };
const LOST_ARGUMENT = { name: "removed-params" };
const NAMELESS = { name: undefined };
/** Rules whose answer does not follow from their area. */
const OWN = {
    "tool-added": { name: "added-tools" },
    "tool-name-look-alike": { name: "added-tools" },
    "tool-name-similar": { name: "added-tools" },
    ...each(REMOVED, [
        "tool-removed",
        "tool-removed-before-sunset",
        "tool-renamed",
        // The old name is said to be answered still, and no list shows it any more.
        "tool-renamed-with-alias",
        "tools-consolidated",
        "tool-split",
        "tool-alias-removed",
    ]),
    ...each({ ...REMOVED, announced: true }, ["tool-removed-after-sunset", "tool-alias-removed-after-sunset"]),
    ...each(DROPPED, ["tool-malformed", "tool-name-duplicate", "x-mcp-header-invalid"]),
    "tool-schema-bare": { name: undefined, loses: "tool", defect: true },
    "tool-name-invalid": { name: undefined, defect: true },
    ...each(HINT, [
        "readOnlyHint-true-to-false",
        "readOnlyHint-removed",
        "readOnlyHint-false-to-true",
        "destructiveHint-false-to-true",
        "destructiveHint-removed",
        "destructiveHint-true-to-false",
        "idempotentHint-true-to-false",
        "idempotentHint-false-to-true",
        "openWorldHint-false-to-true",
        "openWorldHint-true-to-false",
        "annotation-default-made-explicit",
        "annotation-destructive-while-readonly",
    ]),
    // A client that knows the old list does not send the header.
    ...each({ name: "narrowed-params" }, ["x-mcp-header-added", "x-mcp-header-renamed"]),
    // Whatever people or models read.
    ...each(TEXT, [
        "tool-description-changed",
        "tool-description-removed",
        "tool-title-changed",
        "tool-description-injection",
        "tool-description-invisible-unicode",
        "input-param-description-injection",
        "input-param-invisible-unicode",
        "output-field-description-injection",
        "output-field-invisible-unicode",
        "prompt-description-injection",
        "prompt-invisible-unicode",
        "resource-description-injection",
        "resource-invisible-unicode",
        "instructions-injection",
        "instructions-invisible-unicode",
        "text-names-secret-file",
        "input-param-description-changed",
        "input-param-unit-changed",
        "input-param-hint-changed",
        "output-field-description-changed",
        "output-field-unit-changed",
        "output-field-hint-changed",
        "prompt-description-changed",
        "prompt-title-changed",
        "resource-description-changed",
        "instructions-changed",
        "instructions-removed",
    ]),
    "input-optional-property-added": { name: "added-optional-params" },
    ...each(NEW_ARGUMENT, [
        "input-required-property-added",
        "input-required-property-with-default-added",
        "input-nested-required-added",
        "input-items-required-added",
        "input-became-required",
    ]),
    ...each(LOST_ARGUMENT, [
        "input-property-removed-closed",
        "input-optional-property-removed-open",
        "input-required-property-removed",
        "input-property-renamed",
        "input-optional-property-renamed",
        "input-property-removed-before-sunset",
        "input-property-renamed-with-alias",
        "input-alias-removed",
    ]),
    ...each({ ...LOST_ARGUMENT, announced: true }, [
        "input-property-removed-after-sunset",
        "input-alias-removed-after-sunset",
    ]),
    // No call is taken any more, or clients refuse the tool.
    ...each(UNUSABLE, [
        "input-schema-invalid",
        "input-became-unsatisfiable",
        "input-root-not-object",
        "input-external-ref-added",
        "input-ref-unresolvable",
    ]),
    // Every old call is taken as before, and may come to something else.
    ...each(NAMELESS, [
        "input-default-changed",
        "input-default-removed",
        "input-default-added",
        "input-format-removed",
        "input-param-flag-changed",
        "input-dialect-draft07-to-2020",
        "input-alias-added",
    ]),
    // What is announced, and when it ends.
    ...each(NAMELESS, [
        "input-param-deprecated",
        "input-param-sunset-shortened",
        "input-param-sunset-past",
        "input-param-sunset-invalid",
        "output-field-deprecated",
        "output-field-sunset-shortened",
        "output-field-sunset-past",
        "output-field-sunset-invalid",
    ]),
    ...each({ name: "changed-outputs", loses: "tool", defect: true }, [
        "output-schema-invalid",
        "output-external-ref-added",
        "output-ref-unresolvable",
    ]),
    "output-property-removed-after-sunset": { name: "changed-outputs", announced: true },
    "resource-dynamic-removed": { name: undefined, byDesign: true },
};
function each(answer, rules) {
    return Object.fromEntries(rules.map((rule) => [rule, answer]));
}

;// CONCATENATED MODULE: ./.build/shared/promotion/schema-changes.js



/** The name that the policy has for a change; `undefined` = it has none. */
function schemaChangeOf({ rule, pointer }) {
    // Hints that this release does not know are told with the rest of the metadata.
    if (rule === "meta-unknown-changed" && pointer.startsWith("/annotations"))
        return "changed-annotations";
    return ruleAnswer(rule).name;
}
/** From which severity on a change needs a name in `allow`, or a person who answers for it; `undefined` = from none on. */
function severityThreshold({ failOn, isProtected }) {
    if (failOn !== "never")
        return failOn;
    return isProtected ? "breaking" : undefined;
}
/** Whether there is anything that an environment does not let through. */
function asksForSchemaChanges(rules) {
    return rules.allow !== undefined || rules.block.length > 0 || severityThreshold(rules) !== undefined;
}
/** The changes that an environment does not let through, in their order. Those that somebody answers for are let through. */
function blockedChanges(changes, rules) {
    return changes.flatMap((change) => {
        const by = obstacleTo(change, rules);
        return by === undefined ? [] : [{ change, name: schemaChangeOf(change), by }];
    });
}
function obstacleTo(change, rules) {
    const { severity, acknowledged } = change;
    const answer = { ...ruleAnswer(change.rule), name: schemaChangeOf(change) };
    if (acknowledged !== undefined || isNotation(severity, answer))
        return undefined;
    const { allow, block } = rules;
    if (answer.name !== undefined && block.includes(answer.name) && answer.announced !== true)
        return "block";
    if (isAllowed(answer, allow))
        return undefined;
    if (allow !== undefined && !isHarmless(answer, severity))
        return "allow";
    const threshold = severityThreshold(rules);
    return threshold !== undefined && (0,rule/* compareSeverity */.zK)(severity, threshold) <= 0 ? "severity" : undefined;
}
/** What agents lose is no question of notation, whatever severity the policy gives it. */
function isNotation(severity, { loses }) {
    return severity === "notation" && loses === undefined;
}
/** What is broken or hostile is allowed by no list: somebody has to answer for it. */
function isAllowed({ name, defect }, allow) {
    return name !== undefined && defect !== true && allow?.includes(name) === true;
}
/** What has no name cannot be allowed by one. */
function isHarmless({ name, byDesign }, severity) {
    return name === undefined && (byDesign === true || severity === "safe");
}
/** The names of tools by which agents can no longer call, also where that was announced or somebody answers for it; sorted. */
function removedTools(changes) {
    const names = changes
        .filter(({ rule }) => ruleAnswer(rule).loses === "name")
        .map(({ rule, subject, before }) => (rule.startsWith("tool-alias-removed") ? aliasIn(before) : subject.name));
    return [...new Set(names)].sort();
}
/** Whether agents lose tools: by name, or because clients drop what is broken. */
function losesTools(changes) {
    return changes.some(({ rule }) => ruleAnswer(rule).loses !== undefined);
}
/** An alias stands as its name, or with the day until which it is answered. */
function aliasIn(before) {
    if (typeof before === "string")
        return before;
    return ((0,json/* isJsonObject */.OW)(before) ? (0,json/* stringMember */.sk)(before, "name") : undefined) ?? "";
}

;// CONCATENATED MODULE: ./.build/shared/promotion/gates/contract-gate.js



/**
 * What a release is compared with: what the environment serves now; where it does not answer and the policy takes the record for
 * it, what was deployed last; nothing where nothing is served and nothing was ever deployed. A place that only may be empty is so
 * where the policy takes the record's word for it. Pure.
 */
function measureOf({ served, recorded, compareWith, }) {
    if (served.state === "captured")
        return { by: "served", comparison: served.comparison };
    const unknown = { by: "unknown", why: served.why };
    if (served.state === "unclear")
        return unknown;
    const takesRecord = compareWith === "served-or-recorded";
    if (recorded.state === "nothing")
        return isEmpty(served, takesRecord) ? { by: "nothing" } : unknown;
    if (!takesRecord)
        return unknown;
    if (recorded.state === "kept")
        return { by: "recorded", comparison: recorded.comparison };
    return { by: "unknown", why: `${served.why}; and ${recorded.why}` };
}
function isEmpty(served, takesRecord) {
    if (served.state === "nothing")
        return true;
    return takesRecord && (served.state === "not-named" || (served.state === "silent" && served.mayBeEmpty));
}
/** Changes that reasons tell one by one; of more their number is told. */
const NAMED = 10;
/** Decides whether a release leaves agents what they use in the environment, and what they may have used of versions between. Pure. */
function judgeContract(question) {
    const { environment, rules, skipped } = question;
    if (!asksForSchemaChanges(rules))
        return (0,gate/* notAsked */.Op)("contract", "the policy lets every change through");
    const measure = measureOf(question);
    const found = [
        ...(measure.by === "served" || measure.by === "recorded"
            ? [{ against: measureWords(question, measure.by), comparison: measure.comparison }]
            : []),
        ...skipped.flatMap((each) => each.state === "compared"
            ? [{ against: `${each.release}, which ${environment} skips`, comparison: each.comparison }]
            : []),
    ];
    const reasons = [
        ...blockedReasons(found, rules),
        ...(measure.by === "unknown"
            ? [
                (0,promotion_reasons/* promotionReason */.r)("contract.served-unknown", {
                    field: `contract of ${environment}`,
                    is: measure.why,
                    must: "captured",
                }),
            ]
            : []),
        ...found.flatMap(undecidedReasons),
        ...skipped.flatMap((each) => each.state === "unknown"
            ? [
                (0,promotion_reasons/* promotionReason */.r)("contract.skipped-unknown", {
                    field: `contract of ${each.release}`,
                    is: each.why,
                    must: "on record",
                }),
            ]
            : []),
    ];
    return (0,gate/* answerOf */.ut)("contract", reasons, { summary: summaryOf(question, measure) });
}
/** The same edit at the same place is one thing to repair, whatever it is compared with. */
function blockedReasons(found, rules) {
    const known = new Set();
    const blocked = found.flatMap(({ against, comparison }) => {
        const fresh = blockedChanges(comparison.changes, rules).filter(({ change }) => !known.has(placeOf(change)));
        for (const { change } of fresh)
            known.add(placeOf(change));
        return fresh.map((each) => ({ ...each, against }));
    });
    const told = blocked.slice(0, NAMED).map((each) => (0,promotion_reasons/* promotionReason */.r)("contract.blocked-change", {
        field: subjectWords(each.change),
        is: `${each.change.message} (${each.change.rule}), against ${each.against}`,
        must: mustWords(each, rules),
    }));
    const more = blocked.slice(NAMED);
    if (more.length === 0)
        return told;
    const is = `${more.length} more ${more.length === 1 ? "change" : "changes"} that are not let through (${rulesOf(more)})`;
    return [...told, (0,promotion_reasons/* promotionReason */.r)("contract.blocked-change", { field: "contract", is, must: "let through, each" })];
}
function rulesOf(blocked) {
    const names = [...new Set(blocked.map(({ change }) => change.rule))];
    const more = names.length > NAMED ? ` and ${names.length - NAMED} more rules` : "";
    return `${names.slice(0, NAMED).join(", ")}${more}`;
}
function placeOf({ rule, subject, pointer, renamedTo }) {
    return JSON.stringify([rule, subject.kind, subject.name, pointer, renamedTo ?? null]);
}
function subjectWords({ subject: { kind, name } }) {
    return name === "" ? kind : `${kind} ${name}`;
}
function mustWords({ name, by }, rules) {
    const otherwise = "or acknowledged";
    if (by === "block")
        return `none of ${name}, which \`schema-changes.block\` names, ${otherwise}`;
    if (by === "allow")
        return `one of ${(rules.allow ?? []).join(", ")} (\`schema-changes.allow\`)${name === undefined ? "" : ` and not ${name}`}, ${otherwise}`;
    return `less than ${severityThreshold(rules)}, ${otherwise}`;
}
function undecidedReasons({ against, comparison }) {
    return comparison.undecided.map((sentence) => (0,promotion_reasons/* promotionReason */.r)("contract.undecided", {
        field: `comparison with ${against}`,
        is: sentence.replace(/\.$/, ""),
        must: "compared",
    }));
}
function measureWords({ environment, recorded }, by) {
    if (by === "served")
        return `what ${environment} serves now`;
    const release = recorded.state === "kept" ? recorded.release : "the release";
    return `${release}, which ${environment} has by the ledger`;
}
function summaryOf(question, measure) {
    const { environment, skipped } = question;
    const beside = skipped.length === 0 ? "" : ` and with ${skipped.length} skipped`;
    if (measure.by === "nothing")
        return `nothing is served in ${environment} and nothing is on record: the release is the first${beside}`;
    if (measure.by === "unknown")
        return `what ${environment} serves is not known`;
    const { length } = measure.comparison.changes.filter(({ severity }) => severity !== "notation");
    const changes = length === 0 ? "no change" : `${length} ${length === 1 ? "change" : "changes"}`;
    const silence = measure.by === "recorded" && question.served.state !== "captured" ? `; ${question.served.why}` : "";
    return `${changes}, compared with ${measureWords(question, measure.by)}${beside}${silence}`;
}

// EXTERNAL MODULE: ./.build/shared/promotion/network-host.js
var network_host = __webpack_require__(44837);
;// CONCATENATED MODULE: ./.build/shared/promotion/gates/isolation-gate.js



/** Whether an environment shares no host of an endpoint, and none of the values that the policy names, with others. */
function judgeIsolation({ rules, target, others }) {
    if (rules === undefined || (!rules.hosts && rules.values === undefined))
        return (0,gate/* notAsked */.Op)("isolation", "the policy asks for no isolation");
    const reasons = others.flatMap((other) => [
        ...(rules.hosts ? sharedHosts(target, other) : []),
        ...(rules.values === undefined ? [] : sharedValues(rules.values, target, other)),
    ]);
    const names = others.map(({ environment }) => environment).join(", ");
    const kept = [
        ...(rules.hosts ? ["no host of an endpoint"] : []),
        ...(rules.values === undefined ? [] : [`none of ${rules.values.join(", ")}`]),
    ].join(" and ");
    const whom = names === "" ? "no other environment" : names;
    const summary = reasons.length === 0
        ? `${target.environment} shares ${kept} with ${whom}`
        : `it is not established that ${target.environment} shares ${kept} with ${whom}`;
    return (0,gate/* answerOf */.ut)("isolation", reasons, { summary });
}
function sharedHosts(target, other) {
    const pair = `${target.environment} and ${other.environment}`;
    const seen = { field: `endpoints of ${pair}`, must: "on different hosts" };
    const unknown = [target, other].flatMap((side) => unreadTargets(side).map((is) => (0,promotion_reasons/* promotionReason */.r)("isolation.unknown", { ...seen, is })));
    const theirs = new Set(hostsOf(other));
    return [
        ...[...new Set(hostsOf(target))]
            .filter((host) => theirs.has(host))
            .map((host) => (0,promotion_reasons/* promotionReason */.r)("isolation.shared-host", { ...seen, is: `both on ${host}` })),
        ...unknown,
    ];
}
function hostsOf({ targets }) {
    return targets.map(network_host/* endpointHost */.G).flatMap((host) => (host === undefined || host === "none" ? [] : [host]));
}
/** An address that cannot be read may hold a credential, and is not shown. */
function unreadTargets({ environment, targets }) {
    if (targets.length === 0)
        return [`\`probe.targets\` of the policy names no server of ${environment}`];
    const unread = targets.filter((target) => (0,network_host/* endpointHost */.G)(target) === undefined).length;
    return unread === 0 ? [] : [`the host of ${unread} of ${targets.length} servers of ${environment} cannot be told`];
}
/** Values are compared across all names: the database of the one may be the replica of the other. */
function sharedValues(names, target, other) {
    const reasons = [];
    const must = "different in each environment";
    for (const name of names) {
        const [mine, theirs] = [target, other].map(({ values }) => factsOf(values, name));
        for (const [facts, { environment }] of [
            [mine, target],
            [theirs, other],
        ]) {
            if (facts?.state !== "unknown")
                continue;
            reasons.push((0,promotion_reasons/* promotionReason */.r)("isolation.unknown", { field: `${name} of ${environment}`, is: facts.why, must }));
        }
        const twins = mine?.state === "known" ? names.filter((each) => isShared(mine, factsOf(other.values, each))) : [];
        for (const twin of twins) {
            const field = `${name} of ${target.environment}`;
            const is = `it points to the same as ${twin} of ${other.environment}`;
            reasons.push((0,promotion_reasons/* promotionReason */.r)("isolation.shared-value", { field, is, must }));
        }
    }
    return reasons;
}
function factsOf(values, name) {
    const facts = Object.hasOwn(values, name) ? values[name] : undefined;
    return facts ?? { state: "unknown", why: "nobody asked" };
}
function isShared({ fingerprints }, other) {
    return other.state === "known" && other.fingerprints.some((each) => fingerprints.includes(each));
}

// EXTERNAL MODULE: ./.build/shared/contract/canonical.js
var canonical = __webpack_require__(57039);
;// CONCATENATED MODULE: ./.build/shared/promotion/gates/parity-gate.js



/** Addresses that are named in a reason; there may be hundreds. */
const MOST_NAMES = 10;
/** Whether every replica of the environment before, in all regions, serves the contract that was approved. */
function judgeParity({ required, contractDigest, fleet }) {
    if (!required)
        return (0,gate/* notAsked */.Op)("parity", "the policy asks for no parity");
    const must = contractDigest === undefined ? "the approved contract" : (0,canonical/* digestStart */.zk)(contractDigest);
    const unknown = (field, is) => (0,gate/* answerOf */.ut)("parity", [(0,promotion_reasons/* promotionReason */.r)("parity.unknown", { field, is, must })], { summary: is });
    if (fleet?.state !== "asked")
        return unknown("parity", fleet === undefined ? "nobody asked" : fleet.why);
    const { addresses, environment } = fleet;
    const field = `contract of ${environment}`;
    if (contractDigest === undefined)
        return unknown(field, "nobody says which contract the release has");
    if (addresses.length === 0)
        return unknown(field, `no server of ${environment} is named`);
    const different = addresses.flatMap((address) => differing(address, contractDigest));
    const silent = addresses.flatMap(unread);
    const reasons = [
        ...(different.length === 0 ? [] : [(0,promotion_reasons/* promotionReason */.r)("parity.differs", { field, is: listed(different), must })]),
        ...(silent.length === 0 ? [] : [(0,promotion_reasons/* promotionReason */.r)("parity.unknown", { field, is: listed(silent), must })]),
    ];
    const probes = addresses.reduce((sum, address) => sum + address.probes.length, 0);
    const count = `${probes} ${probes === 1 ? "probe" : "probes"} of ${addresses.length === 1 ? "one address" : `${addresses.length} addresses`}`;
    const summary = reasons.length === 0
        ? `all of ${environment} serve ${must}, by ${count}`
        : `not all of ${environment} are known to serve ${must}, by ${count}`;
    return (0,gate/* answerOf */.ut)("parity", reasons, { summary });
}
function differing({ name, probes }, digest) {
    const others = probes.flatMap(({ digests }) => digests === undefined || digests.semantic === digest || digests.strict === digest ? [] : [digests.semantic]);
    if (others.length === 0)
        return [];
    const share = probes.length === 1 ? "" : ` at ${others.length} of ${probes.length} probes`;
    return [`${name} serves ${[...new Set(others)].map(canonical/* digestStart */.zk).sort().join(" and ")}${share}`];
}
function unread({ name, probes }) {
    const silent = probes.filter(({ digests }) => digests === undefined);
    const [first] = silent;
    if (first === undefined)
        return [];
    const share = probes.length === 1 ? "" : ` at ${silent.length} of ${probes.length} probes`;
    return [`the contract of ${name} could not be read${share}${because(first)}`];
}
function because({ why }) {
    return why === "" ? "" : `: ${why}`;
}
function listed(names) {
    const more = names.length - MOST_NAMES;
    return [...names.slice(0, MOST_NAMES), ...(more > 0 ? [`${more} more`] : [])].join("; ");
}

;// CONCATENATED MODULE: ./.build/shared/promotion/gates/replicas-gate.js


/** Whether enough replicas of an environment are healthy, in enough zones. */
function judgeReplicas({ rules, fleet }) {
    if (rules === undefined)
        return (0,gate/* notAsked */.Op)("replicas", "the policy asks for no replicas");
    const must = `${rules.min} healthy ${rules.min === 1 ? "replica" : "replicas"} in ${zoneWords(rules.zones)}`;
    if (fleet?.state !== "asked") {
        const seen = { field: "replicas", is: fleet === undefined ? "nobody asked" : fleet.why, must };
        return (0,gate/* answerOf */.ut)("replicas", [(0,promotion_reasons/* promotionReason */.r)("replicas.unknown", seen)], { summary: seen.is });
    }
    const { addresses, environment } = fleet;
    const counts = addresses.map((address) => ({ address, ...healthyOf(address) }));
    const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
    const zonesWith = (key) => [...new Set(counts.flatMap(({ address: { zone }, ...count }) => (count[key] > 0 ? (zone ?? []) : [])))].sort();
    const [certain, zones] = [sum("certain"), zonesWith("certain")];
    const field = `replicas of ${environment}`;
    const bad = addresses.flatMap(badWords);
    const reasons = [];
    const tell = (code, isPossible, words) => reasons.push((0,promotion_reasons/* promotionReason */.r)(isPossible ? "replicas.unknown" : code, { field, is: words.join("; "), must }));
    if (certain < rules.min)
        tell("replicas.too-few", sum("possible") >= rules.min, [
            `${certain} ${certain === 1 ? "is" : "are"} healthy`,
            ...bad,
        ]);
    // Whatever is healthy is in one zone at least, be it named or not.
    if (rules.zones > 1 && zones.length < rules.zones)
        tell("replicas.too-few-zones", zonesWith("possible").length >= rules.zones, [
            zonesHealthy(zones),
            ...unlabelled(addresses),
        ]);
    const where = zones.length === 0 ? "" : ` in ${zones.join(", ")}`;
    return (0,gate/* answerOf */.ut)("replicas", reasons, {
        summary: `${certain} healthy ${certain === 1 ? "replica" : "replicas"} of ${environment}${where}`,
    });
}
/**
 * Replicas that are healthy for certain, and those that may be. Behind an address where some probes found one that is not, one works at
 * least, and nobody knows of the others.
 */
function healthyOf({ probes, replicas = 1 }) {
    const is = (state) => probes.some((probe) => probe.state === state);
    if (!is("unhealthy"))
        return { certain: is("unknown") ? (is("healthy") ? 1 : 0) : replicas, possible: replicas };
    const some = is("healthy") && replicas > 1 ? 1 : 0;
    return { certain: some, possible: is("unknown") && replicas > 1 ? Math.max(some, replicas - 1) : some };
}
function badWords({ name, probes }) {
    const bad = probes.filter(({ state }) => state !== "healthy");
    const [first] = bad;
    if (first === undefined)
        return [];
    const share = probes.length === 1 ? "" : ` at ${bad.length} of ${probes.length} probes`;
    return [`${name}${share}${first.why === "" ? "" : `: ${first.why}`}`];
}
function zonesHealthy(zones) {
    return zones.length === 0 ? "healthy in no named zone" : `healthy in ${zones.join(", ")}`;
}
function unlabelled(addresses) {
    const count = addresses.filter(({ zone }) => zone === undefined).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? "target has" : "targets have"} no label \`zone\``];
}
function zoneWords(count) {
    return count === 1 ? "one zone or more" : `${count} zones or more`;
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./.build/shared/contract/version-bump.js
var version_bump = __webpack_require__(5606);
;// CONCATENATED MODULE: ./.build/shared/promotion/gates/semver-gate.js





/**
 * Decides whether the schema version is there, is semantic, is raised as the changes ask for and not lowered, and is as near to
 * the one that soaked as the policy wants. What servers say of themselves is often the version of an SDK and is no measure: an
 * environment without a version on record has none that could be raised. Pure.
 */
function judgeSemver(question) {
    const { requireBump, version, isRollback, environment } = question;
    const pin = question.soaked === undefined ? undefined : question.pin;
    if (requireBump === "none" && pin === undefined)
        return (0,gate/* notAsked */.Op)("semver", "the policy asks for no version of the contract");
    if (isRollback)
        return (0,gate/* passes */.WE)("semver", `it goes back to a version that worked in ${environment}`);
    if (version === undefined) {
        const missing = (0,promotion_reasons/* promotionReason */.r)("semver.missing", { field: "schema version", is: "none", must: "there" });
        return (0,gate/* answerOf */.ut)("semver", [missing], { summary: "the release has no version" });
    }
    const reasons = [
        ...(requireBump === "semver" ? stepReasons(version, question) : []),
        ...(pin === undefined ? [] : pinReasons(version, pin, question)),
    ];
    return (0,gate/* answerOf */.ut)("semver", reasons, { summary: semver_gate_summaryOf(version, question) });
}
function stepReasons(version, { currentVersion: current, recordProblem, environment, measure }) {
    const field = "schema version";
    if ((0,semver.valid)(version) === null)
        return [(0,promotion_reasons/* promotionReason */.r)("semver.not-semver", { field, is: version, must: "a semantic version" })];
    if (recordProblem !== undefined) {
        const about = { field: `version that ${environment} has`, is: recordProblem, must: "known" };
        return [(0,promotion_reasons/* promotionReason */.r)("semver.undecided", about)];
    }
    if (current === undefined)
        return [];
    const step = (0,version_bump/* declaredBump */.bw)(current, version);
    if (step === null)
        return [];
    if ((0,version_bump/* goesDown */.j6)(current, version))
        return [(0,promotion_reasons/* promotionReason */.r)("semver.decreased", { field, is: version, must: `${current} or higher` })];
    const { certain, possible } = requiredBumps(measure);
    const [needed, most] = [(0,version_bump/* bumpFrom */.Zk)(current, certain), (0,version_bump/* bumpFrom */.Zk)(current, possible)];
    const is = `${version}, ${stepWords(step)} from ${current}, which ${environment} has`;
    if (isLess(step, needed))
        return [(0,promotion_reasons/* promotionReason */.r)("semver.not-bumped", { field, is, must: `a ${needed} step` })];
    if (isLess(step, most))
        return [(0,promotion_reasons/* promotionReason */.r)("semver.undecided", { field, is, must: "known to be enough" })];
    return [];
}
/** The step that the changes ask for, and the one that they may ask for. */
function requiredBumps(measure) {
    if (measure.by === "nothing")
        return { certain: "none", possible: "none" };
    if (measure.by === "unknown")
        return { certain: "none", possible: "major" };
    const { requiredBump, undecided } = measure.comparison;
    return { certain: requiredBump, possible: undecided.length > 0 ? "major" : requiredBump };
}
function pinReasons(version, pin, { soaked }) {
    if (soaked === undefined)
        return [];
    const field = "schema version";
    const where = `${soaked.version ?? "a version"}, which soaked in ${soaked.environment}`;
    if (soaked.problem !== undefined) {
        const about = { field: `version that soaked in ${soaked.environment}`, is: soaked.problem, must: "known" };
        return [(0,promotion_reasons/* promotionReason */.r)("semver.undecided", about)];
    }
    if (soaked.version === undefined) {
        const must = `on record in ${soaked.environment}, and that of the release`;
        return [(0,promotion_reasons/* promotionReason */.r)("semver.pin", { field: "version that soaked", is: "none", must })];
    }
    if (pin === "exact") {
        const must = `exactly ${where}`;
        return isSameVersion(version, soaked.version) ? [] : [(0,promotion_reasons/* promotionReason */.r)("semver.pin", { field, is: version, must })];
    }
    if ([version, soaked.version].some((each) => (0,semver.valid)(each) === null)) {
        if (isSameVersion(version, soaked.version))
            return [];
        return [(0,promotion_reasons/* promotionReason */.r)("semver.pin", { field, is: version, must: `semantic, as ${where}` })];
    }
    const must = `${where}, or a ${pin} step above it`;
    return isNear(version, soaked.version, pin) ? [] : [(0,promotion_reasons/* promotionReason */.r)("semver.pin", { field, is: version, must })];
}
/** Versions that are not semantic are the same by their text. */
function isSameVersion(left, right) {
    if ((0,semver.valid)(left) === null || (0,semver.valid)(right) === null)
        return left === right;
    return (0,semver.compareBuild)(left, right) === 0;
}
/** Below 1.0.0 a minor step may break anything (semver 2.0.0, item 4), so that there only a patch step is near. */
function isNear(version, soaked, pin) {
    if ((0,semver.lt)(version, soaked) || (0,semver.major)(version) !== (0,semver.major)(soaked))
        return false;
    const mayRaiseMinor = pin === "minor" && (0,semver.major)(soaked) > 0;
    return mayRaiseMinor || (0,semver.minor)(version) === (0,semver.minor)(soaked);
}
function isLess(step, needed) {
    return rule/* BUMPS */.ou.indexOf(step) < rule/* BUMPS */.ou.indexOf(needed);
}
function stepWords(step) {
    return step === "none" ? "no step" : `a ${step} step`;
}
function semver_gate_summaryOf(version, question) {
    const { currentVersion: current, recordProblem, environment, requireBump } = question;
    if (requireBump === "none" || recordProblem !== undefined)
        return version;
    if (current === undefined)
        return `${version}; ${environment} has no version on record`;
    const step = (0,version_bump/* declaredBump */.bw)(current, version);
    if (step === null)
        return `${version}; ${environment} has ${current}, which cannot be compared with it`;
    return `${version}, ${stepWords(step)} from ${current}`;
}

// EXTERNAL MODULE: ./.build/shared/promotion/image.js
var promotion_image = __webpack_require__(6741);
// EXTERNAL MODULE: ./.build/shared/promotion/plan.js + 2 modules
var plan = __webpack_require__(85824);
// EXTERNAL MODULE: ./.build/shared/promotion/soak-rules.js
var soak_rules = __webpack_require__(72790);
// EXTERNAL MODULE: ./.build/shared/promotion/standing.js
var standing = __webpack_require__(90070);
// EXTERNAL MODULE: ./.build/shared/gates/capture-limits.js
var capture_limits = __webpack_require__(75028);
// EXTERNAL MODULE: ./.build/shared/gates/ticket-subject.js + 1 modules
var ticket_subject = __webpack_require__(32223);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/build-plan-report.js
var build_plan_report = __webpack_require__(98818);
// EXTERNAL MODULE: ./.build/shared/policy/contract-rules.js
var contract_rules = __webpack_require__(3637);
;// CONCATENATED MODULE: ./.build/shared/promotion/release-change.js


/** What a release changes for an environment. Pure. */
function releaseChangeOf(facts) {
    const { served, digests, imageDigest, currentImageDigest } = facts;
    if (served.state === "known" && served.digests.some((digest) => digests.includes(digest))) {
        const kind = imageDigest !== undefined && imageDigest === currentImageDigest ? "config" : "infra";
        return { kind, contractChange: "none", removedTools: [], losesTools: false, breakingChanges: 0 };
    }
    if (served.state === "nothing")
        return { kind: "schema", contractChange: "additive", removedTools: [], losesTools: false, breakingChanges: 0 };
    if (served.state === "unknown")
        return { kind: "schema", contractChange: "other", removedTools: [], losesTools: true, breakingChanges: 1 };
    const { changes, undecided } = served.comparison;
    const breaking = changes.filter(({ severity }) => severity === "breaking").length;
    const isUndecided = undecided.length > 0;
    return {
        kind: "schema",
        contractChange: isUndecided ? "other" : contractChangeOf(changes),
        removedTools: removedTools(changes),
        losesTools: isUndecided || losesTools(changes),
        breakingChanges: isUndecided ? Math.max(1, breaking) : breaking,
    };
}
/** What a contract that is another one than before is to a freeze: nothing but words, nothing but more, or anything else. */
function contractChangeOf(changes) {
    if (changes.every(isOfWords))
        return "docs-only";
    return changes.every((change) => isOfWords(change) || isAdditive(change)) ? "additive" : "other";
}
/** Texts, and the same in another notation; not what the security lane finds in texts. */
function isOfWords(change) {
    const { severity, rule } = change;
    if (losesTools([change]) || (0,rules/* ruleById */.B)(rule).area === "text")
        return false;
    if (severity === "notation")
        return true;
    return schemaChangeOf(change) === "changed-descriptions" && ["safe", "review"].includes(severity);
}
function isAdditive(change) {
    const name = schemaChangeOf(change);
    return change.severity === "safe" && !losesTools([change]) && (name === undefined || !TAKING.includes(name));
}
/** What takes something from agents by its name, however harmless a single change may be. */
const TAKING = ["removed-tools", "removed-params", "narrowed-params", "added-required-params"];

// EXTERNAL MODULE: ./.build/shared/mcp/capture.js + 9 modules
var capture = __webpack_require__(31936);
// EXTERNAL MODULE: ./.build/shared/policy/policy.js + 10 modules
var policy_policy = __webpack_require__(42717);
// EXTERNAL MODULE: ./.build/shared/gates/judge-contracts.js + 13 modules
var judge_contracts = __webpack_require__(98090);
;// CONCATENATED MODULE: ./.build/shared/gates/promotion/compare-release.js



/**
 * The release against another contract, by the part `contract` of the policy, what it announces and what somebody answers for.
 * `witnesses` = whether values are looked for that show the changes. Pure.
 */
function compareWithRelease(baseline, { contract, policy, service, acknowledgements, today }, { witnesses }) {
    if (contract.state !== "read")
        return {
            comparison: { ...UNKNOWN_RELEASE, undecided: [`The contract of the release is not known: ${contract.why}.`] },
            report: undefined,
        };
    const { callers, readers, formats, severities, "fail-on": failOn, "dynamic-resources": dynamicResources, } = policy.contract ?? {};
    const declarations = (0,policy_policy/* declarationsOf */.RK)(policy);
    try {
        const report = (0,judge_contracts/* judgeContracts */.d)(baseline, contract.capture, {
            service,
            today,
            witnesses,
            ...(callers === undefined ? {} : { callers }),
            ...(readers === undefined ? {} : { readers }),
            ...(formats === undefined ? {} : { formats }),
            ...(failOn === undefined ? {} : { failOn }),
            ...(severities === undefined ? {} : { severities }),
            ...(dynamicResources === undefined ? {} : { dynamicResources }),
            ...(declarations === undefined ? {} : { declarations }),
            ...(acknowledgements === undefined ? {} : { acknowledgements }),
        });
        const { changes, notCompared, requiredBump } = report;
        return { comparison: { changes, undecided: notCompared, requiredBump }, report };
    }
    catch (error) {
        // What is served, or kept, is too broken to be the measure of anything.
        if (!(error instanceof capture/* CaptureError */.$3) || error.code !== "ambiguous")
            throw error;
        return { comparison: { ...UNKNOWN_RELEASE, undecided: [error.message] }, report: undefined };
    }
}
const UNKNOWN_RELEASE = {
    changes: [],
    undecided: ["The contract of the release is not known."],
    requiredBump: "none",
};
/** What a release is called: its version and the beginning of its contract's digest. */
function nameOf({ schemaVersion, contractDigest }) {
    const digest = contractDigest?.slice("sha256:".length, "sha256:".length + 12) ?? "a contract that is not known";
    return schemaVersion === undefined ? digest : `${schemaVersion} (${digest})`;
}

// EXTERNAL MODULE: ./.build/shared/gates/promotion/release-contract.js
var release_contract = __webpack_require__(73109);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/failure-classes.js + 8 modules
var failure_classes = __webpack_require__(72791);
// EXTERNAL MODULE: ./.build/shared/report/sentence.js
var sentence = __webpack_require__(11592);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/environment-targets.js
var environment_targets = __webpack_require__(9069);
// EXTERNAL MODULE: ./.build/shared/gates/probe-set.js + 2 modules
var probe_set = __webpack_require__(16046);
// EXTERNAL MODULE: ./.build/shared/gates/probe-settings.js + 1 modules
var probe_settings = __webpack_require__(35011);
// EXTERNAL MODULE: ./.build/shared/gates/probe-targets.js
var probe_targets = __webpack_require__(65208);
;// CONCATENATED MODULE: ./.build/shared/gates/promotion/gather-fleet.js






/** Milliseconds for all servers of an environment; what was not asked until then is not known. */
const WHOLE_MILLISECONDS = 300_000;
/**
 * Probes all servers of an environment (`probe.targets` with its label), each address as often as it takes to meet the replicas behind
 * it. One such probe answers for replicas, parity and the contract that is served. Never throws for what servers do, nor for settings
 * that cannot be used: nobody knows then. Throws the reason of `cancel` when it is aborted.
 */
async function gatherFleet(request, ports) {
    const { policy, environment } = request;
    const targets = (0,environment_targets/* environmentTargets */.C)(policy, environment);
    if (targets.length === 0) {
        const why = `\`probe.targets\` of the policy names no server with the label \`environment: ${environment}\``;
        return { fleet: { state: "unknown", environment, why }, results: [] };
    }
    try {
        const asked = await (0,probe_settings/* probeGateRequest */.J)(settingsOf(request, targets), {
            policy: withoutRelease(policy),
            directory: request.directory,
        });
        const { checks } = asked.probe;
        const era = request.contract?.conditions?.era;
        const sameEra = era === undefined ? {} : { contractEra: era };
        const end = performance.now() + (request.milliseconds ?? WHOLE_MILLISECONDS);
        const left = () => Math.max(0, end - performance.now());
        const { results, samples } = await (0,probe_set/* askSet */.g)({ ...asked, probe: { ...asked.probe, checks: { ...checks, ...sameEra } }, gates: EVERY_REPLICA }, ports, left);
        const isOver = left() === 0;
        const addresses = results.map((result, index) => {
            const sampled = samples.find((each) => each.index === index);
            const probes = [sampled?.first ?? result, ...(sampled?.answers ?? [])];
            const { replicas } = targets[index] ?? {};
            return {
                name: gather_fleet_nameOf(result),
                zone: result.labels.zone,
                replicas,
                probes: probes.map((each) => probeOf(each, isOver)),
            };
        });
        return { fleet: { state: "asked", environment, addresses }, results };
    }
    catch (error) {
        if (!(error instanceof configuration_error/* ConfigurationError */.j1))
            throw error;
        return { fleet: { state: "unknown", environment, why: error.message }, results: [] };
    }
}
const EVERY_REPLICA = { minimumHealthy: { count: 0 }, minimumZones: 0, parity: true };
/** One environment may have servers of one kind alone; what is for the other kind is not for it. */
function settingsOf({ probing }, targets) {
    const servers = targets.filter(({ target }) => (0,probe_targets/* isHttp */.Z)(target)).length;
    const forProcesses = { headers: {}, tls: {}, authentication: undefined, allowRedirects: undefined };
    return {
        ...probing,
        ...(servers === 0 ? forProcesses : {}),
        ...(servers === targets.length ? { environment: {} } : {}),
        targets,
        checks: withoutExpectations(probing.checks),
        expectedContract: undefined,
        minimumHealthy: EVERY_REPLICA.minimumHealthy,
        minimumZones: 0,
        parity: true,
    };
}
/** What a probe expects of a release is about one release; the environment may have another one, and is no less healthy for it. */
function withoutRelease(policy) {
    return { ...policy, probe: withoutExpectations(policy.probe) };
}
function withoutExpectations(checks) {
    if (checks === undefined)
        return undefined;
    const server = checks["expected-server"];
    const named = server?.name === undefined ? undefined : { name: server.name };
    return {
        ...checks,
        "expected-digest": undefined,
        "expected-contract": undefined,
        "expected-server": named,
        "required-tools": undefined,
        witnesses: undefined,
    };
}
/** When the time for all of them was over, nobody knows whether a server had no time or gave no answer. */
function probeOf({ healthy, failureClass, findings, digests }, isOver) {
    const [worst] = findings;
    const detail = worst === undefined || worst.detail === "" ? "" : ` (${worst.detail})`;
    return {
        state: healthy ? "healthy" : isOver || isUnknown(failureClass) ? "unknown" : "unhealthy",
        why: healthy || failureClass === null ? "" : `${failureClass}${detail}`,
        digests: digests ?? undefined,
    };
}
function isUnknown(failureClass) {
    return failureClass !== null && failure_classes/* FAILURE_CLASSES */.C[failureClass].severity === "unknown";
}
/** The address with the labels that tell it from others of the environment. */
function gather_fleet_nameOf({ target, labels }) {
    const words = ["region", "zone", "replica", "colour"].flatMap((key) => labels[key] ?? []);
    return words.length === 0 ? target : `${target} (${words.join(", ")})`;
}

;// CONCATENATED MODULE: ./.build/shared/gates/promotion/served-contract.js





/**
 * Captures what an environment serves now: every target of `probe.targets` that has its label, and as many samples of each as
 * its replicas ask for. Nothing is called there. Never throws for what a server does, nor for settings that cannot be used; throws
 * the reason of `cancel` when it is aborted.
 */
async function captureServed({ environment, policy, settings, directory, candidate }, ports) {
    if ((0,environment_targets/* environmentTargets */.C)(policy, environment).length === 0) {
        const why = `\`probe.targets\` of the policy names no server with \`environment: ${environment}\``;
        return { state: "not-named", why };
    }
    const probing = { ...settings, checks: CHECKS, canaries: [], samples: 1 };
    return servedOf(await gatherFleet({ policy, environment, probing, directory, contract: candidate }, ports));
}
/** Nothing but what it takes to read a contract, twice to see whether it holds still, and who can connect. */
const CHECKS = {
    latency: {},
    samples: 1,
    "certificate-days": 0,
    "unknown-session": false,
    stream: false,
    deterministic: true,
    "both-eras": true,
    canaries: [],
};
/** What the servers of an environment serve, as they were asked: all must serve the same. Pure. */
function servedOf({ fleet, results }) {
    if (fleet.state === "unknown")
        return { state: "silent", why: (0,sentence/* withoutFullStop */.Qu)(fleet.why), mayBeEmpty: false };
    const { addresses } = fleet;
    const differing = differenceOf(addresses);
    if (differing !== undefined)
        return { state: "unclear", why: differing };
    const doubtful = results.flatMap((result, index) => doubtOf(result, addresses[index]) ?? []);
    if (doubtful.length > 0)
        return { state: "unclear", why: served_contract_listed(doubtful) };
    const [first] = results;
    if (first?.contract == null || first.digests === null || addresses.some(isSilent))
        return silence(results, addresses);
    return { state: "captured", contract: first.contract, digests: first.digests };
}
/** Which addresses serve what, where that is not the same everywhere. */
function differenceOf(addresses) {
    const servers = new Map();
    for (const { name, probes } of addresses) {
        for (const { digests } of probes) {
            if (digests === undefined)
                continue;
            servers.set(digests.semantic, (servers.get(digests.semantic) ?? new Set()).add(name));
        }
    }
    if (servers.size < 2)
        return undefined;
    const words = [...servers].map(([digest, names]) => `${served_contract_listed([...names])} ${names.size === 1 ? "has" : "have"} ${(0,canonical/* digestStart */.zk)(digest)}`);
    return `the contracts differ: ${served_contract_listed(words)}`;
}
/** Why a contract that was read is no measure: lists that do not hold still, or fewer tools than a server that works has. */
function doubtOf(result, address) {
    if (result.contract === null)
        return undefined;
    const doubt = result.checks.find(({ check, verdict }) => DOUBTS.has(check) && verdict === "fail");
    return doubt === undefined ? undefined : `${address?.name ?? result.target}: ${doubt.message}`;
}
const DOUBTS = new Set(["deterministic", "minimum-tools"]);
function isSilent({ probes }) {
    return probes.some(({ digests }) => digests === undefined);
}
function silence(results, addresses) {
    const silent = addresses.flatMap((address, index) => isSilent(address) ? [{ address, result: results[index] }] : []);
    const words = silent.map(({ address, result }) => `${address.name}: ${failureWords(address, result)}`);
    const why = served_contract_listed(words);
    if (silent.length < addresses.length)
        return {
            state: "silent",
            why: `${silent.length} of ${addresses.length} could not be captured: ${why}`,
            mayBeEmpty: false,
        };
    const isEach = (classes) => silent.every(({ result }) => result?.contract === null && result.failureClass !== null && classes.has(result.failureClass));
    if (isEach(NOTHING_THERE))
        return { state: "nothing", why };
    return { state: "silent", why, mayBeEmpty: isEach(MAYBE_NOTHING_THERE) };
}
/** Nobody listens, or the name does not exist. */
const NOTHING_THERE = new Set(["tcp.refused", "dns.nxdomain"]);
/** What gateways say as well of a place in which nothing runs. */
const MAYBE_NOTHING_THERE = new Set([
    ...NOTHING_THERE,
    "http.404",
    "http.gateway_502",
    "http.gateway_503",
    "http.gateway_504",
]);
function failureWords({ probes }, result) {
    const why = probes.find(({ digests }) => digests === undefined)?.why ?? "";
    const meaning = result?.failureClass == null ? "" : (0,sentence/* withoutFullStop */.Qu)((0,failure_classes/* failureFacts */._)(result.failureClass).meaning);
    return [meaning, why].filter((words) => words !== "").join(": ") || "its contract could not be read";
}
/** Things that one text names; of more their number is told. */
const served_contract_NAMED = 3;
function served_contract_listed(words) {
    const more = words.length > served_contract_NAMED ? `; and ${words.length - served_contract_NAMED} more` : "";
    return `${words.slice(0, served_contract_NAMED).join("; ")}${more}`;
}

// EXTERNAL MODULE: ./.build/shared/promotion/ledger.js
var promotion_ledger = __webpack_require__(39843);
;// CONCATENATED MODULE: ./.build/shared/promotion/skipped-releases.js


/**
 * The releases that succeeded in the environment before after the target's current one came there and before this one did; of
 * each of the two the newest record counts. Where the current one never came there, those that began after it came to the
 * target. Pure.
 */
function skippedReleases(source, current, release) {
    const { records, hasOlder } = source;
    const newestOf = (wanted) => records.findLastIndex((record) => (0,change_release/* isSameRelease */._M)(record.release, wanted));
    const [from, to] = [newestOf(current.release), newestOf(release)];
    // Nothing lies between where the release came before the current one: it goes back.
    const before = to === -1 ? records : records.slice(0, to);
    const between = from === -1 ? before.filter(({ startedAt }) => startedAt > current.startedAt) : before.slice(from + 1);
    const skipped = between
        .filter(standing/* hasSucceeded */.yO)
        .map((record) => record.release)
        .filter((each) => ![current.release, release].some((known) => (0,change_release/* isSameRelease */._M)(known, each)));
    return { releases: withoutRepetition(skipped), isComplete: from !== -1 || !hasOlder };
}
function withoutRepetition(releases) {
    return releases.filter((release, index) => releases.findIndex((other) => (0,change_release/* isSameRelease */._M)(other, release)) === index);
}

;// CONCATENATED MODULE: ./.build/shared/gates/promotion/skipped-versions.js







/** Contracts of skipped versions that are compared at most: each costs a request and a comparison. */
const MOST_SKIPPED = 30;
/**
 * Each version that came to the environment before and never to this one, compared by `compare`. What goes back to an earlier
 * release skips nothing. `serving` = what the target has by the ledger; without it nothing is known to be skipped. Never throws for
 * what the ledger does.
 */
async function skippedVersions(request, serving, compare) {
    const { source, target, release, ledger, policy } = request;
    if (source === undefined || target.state === "unreadable" || serving === undefined)
        return [];
    if ((0,standing/* goesBackTo */.Zw)(target.reading, release))
        return [];
    if (source.state === "unreadable")
        return [unknown("the versions between", unreadable(source.why))];
    const { environment } = source.reading;
    const { releases, isComplete, problem } = await readBack(source.reading, request, serving);
    const others = withOtherContracts(releases, request, serving.release);
    const findings = [];
    for (const each of others.slice(-MOST_SKIPPED)) {
        const kept = each.contractDigest === undefined
            ? { state: "missing", why: "the ledger does not say which contract it has" }
            : await (0,release_contract/* keptContract */.pr)(ledger, each.contractDigest, (0,capture_limits/* captureLimitsOf */.u)(policy));
        findings.push(kept.state === "read"
            ? { release: nameOf(each), state: "compared", comparison: compare(kept.capture) }
            : unknown(nameOf(each), kept.why));
    }
    const left = others.length - MOST_SKIPPED;
    const unread = problem ?? `the ledger of ${environment} was not read back to ${nameOf(serving.release)}`;
    return [
        ...findings,
        ...(left > 0 ? [unknown("other versions between", `${left} more were skipped than are compared`)] : []),
        ...(isComplete ? [] : [unknown("other versions between", unread)]),
    ];
}
/** A reading may end before it comes to what the target has; then more of the ledger is read. */
async function readBack(reading, { release, ledger }, serving) {
    const first = skippedReleases(reading, serving, release);
    if (first.isComplete)
        return first;
    const { service, environment } = reading;
    try {
        return skippedReleases(await ledger.read({ service, environment, reaching: serving.release }), serving, release);
    }
    catch (error) {
        if (!(error instanceof promotion_ledger/* LedgerError */.oy))
            throw error;
        return { ...first, problem: unreadable((0,sentence/* withoutFullStop */.Qu)(error.message)) };
    }
}
function unknown(release, why) {
    return { release, state: "unknown", why };
}
function unreadable(why) {
    return `the ledger cannot be read: ${why}`;
}
/** Those whose contract is that of the release, or of what is compared anyway, tell nothing new; the others once each. */
function withOtherContracts(releases, { contract }, current) {
    const known = new Set([
        ...(contract.state === "read" ? Object.values(contract.digests) : []),
        ...(current.contractDigest === undefined ? [] : [current.contractDigest]),
    ]);
    return releases.filter(({ contractDigest }) => {
        if (contractDigest === undefined)
            return true;
        const isNew = !known.has(contractDigest);
        known.add(contractDigest);
        return isNew;
    });
}

;// CONCATENATED MODULE: ./.build/shared/gates/promotion/gather-contract.js










/**
 * Finds out what a release does to the contract of an environment: captures what its targets serve now, takes what the ledger
 * keeps where they do not answer, and compares the release with it and with every version that it skips. Never throws for what
 * servers or the ledger do, nor for settings that cannot be used: then nobody knows. Throws the reason of `cancel` when it is aborted.
 */
async function gatherContract(gathering, ports) {
    const { policy, environment, contract, settings, directory, target, release } = gathering;
    const candidate = contract.state === "read" ? contract : undefined;
    const asked = { environment, policy, settings, directory, candidate: candidate?.capture.contract };
    const served = await captureServed(asked, ports);
    const serving = target.state === "read" ? (0,standing/* servingRecord */.ce)(target.reading) : undefined;
    const recorded = served.state === "captured" ? NOT_ASKED : await recordedContract(gathering, serving);
    const compared = compareMeasure(gathering, { served, recorded });
    const question = {
        environment,
        rules: schemaChangeRulesOf(policy, environment),
        compareWith: (0,environments/* environmentOf */.p)(policy, environment)?.["schema-changes"]["compare-with"] ?? "served",
        served: servedFinding(served, compared, contract),
        recorded: recorded.state === "kept"
            ? { state: "kept", release: recorded.release, comparison: compared.comparison }
            : recorded,
        skipped: await skippedVersions(gathering, serving, (baseline) => compareWithRelease(baseline, gathering, { witnesses: false }).comparison),
    };
    const measure = measureOf(question);
    const change = releaseChangeOf({
        digests: candidate === undefined ? [] : Object.values(candidate.digests),
        imageDigest: release.imageDigest,
        served: servedContract(measure, { served, recorded }),
        currentImageDigest: serving?.release.imageDigest,
    });
    const isMeasured = measure.by === "served" || measure.by === "recorded";
    return {
        question,
        measure,
        change,
        servedDigest: served.state === "captured" ? served.digests.semantic : null,
        report: (isMeasured ? compared.report : undefined) ?? null,
    };
}
/** What the policy lets a release change of the contract of an environment. One that it does not name is protected. */
function schemaChangeRulesOf(policy, environment) {
    const named = (0,environments/* environmentOf */.p)(policy, environment);
    return {
        allow: named?.["schema-changes"].allow,
        block: named?.["schema-changes"].block ?? ["removed-tools"],
        isProtected: named?.protected ?? true,
        failOn: policy.contract?.["fail-on"] ?? contract_rules/* CONTRACT_DEFAULTS */.EA["fail-on"],
    };
}
/** Where the servers answered, they say what is served. */
const NOT_ASKED = { state: "unknown", why: "the ledger was not asked, since the servers answered" };
/** The contract of what was deployed last, as the ledger keeps it. */
async function recordedContract({ target, ledger, policy, environment }, serving) {
    if (target.state === "unreadable")
        return { state: "unknown", why: `the ledger cannot be read: ${target.why}` };
    const { records, hasOlder, doubts } = target.reading;
    if (doubts.some(({ blocks }) => blocks))
        return { state: "unknown", why: `the ledger of ${environment} cannot be relied on` };
    if (serving === undefined) {
        if (!records.some(standing/* hasSucceeded */.yO) && !hasOlder)
            return { state: "nothing" };
        return { state: "unknown", why: `the ledger does not tell what ${environment} serves` };
    }
    const { contractDigest } = serving.release;
    const release = nameOf(serving.release);
    if (contractDigest === undefined)
        return { state: "unknown", why: `the ledger does not say which contract ${release} has` };
    const contract = await (0,release_contract/* keptContract */.pr)(ledger, contractDigest, (0,capture_limits/* captureLimitsOf */.u)(policy));
    return contract.state === "read" ? { state: "kept", release, contract } : { state: "unknown", why: contract.why };
}
/** A release of which nobody knows the contract is not the first one of anything. */
function servedFinding(served, { comparison }, contract) {
    if (served.state === "captured")
        return { state: "captured", comparison };
    return contract.state === "read" ? served : { state: "unclear", why: `${served.why}; and ${contract.why}` };
}
/** The release against what is served, or else against what was deployed last. */
function compareMeasure(gathering, { served, recorded }) {
    const baseline = served.state === "captured"
        ? {
            contract: served.contract,
            source: `what ${gathering.environment} serves now`,
            wireKeyOrder: false,
            notes: [],
        }
        : recorded.state === "kept"
            ? recorded.contract.capture
            : undefined;
    if (baseline !== undefined)
        return compareWithRelease(baseline, gathering, { witnesses: true });
    return { comparison: { changes: [], undecided: [], requiredBump: "none" }, report: undefined };
}
/** What shows the kind of the change: what the release was compared with, by its digests. */
function servedContract(measure, { served, recorded }) {
    if (measure.by === "nothing")
        return { state: "nothing" };
    if (measure.by === "served" && served.state === "captured")
        return { state: "known", digests: Object.values(served.digests), comparison: measure.comparison };
    if (measure.by === "recorded" && recorded.state === "kept")
        return { state: "known", digests: Object.values(recorded.contract.digests), comparison: measure.comparison };
    return { state: "unknown" };
}

// EXTERNAL MODULE: ./.build/shared/gates/freeze-calendar.js + 3 modules
var freeze_calendar = __webpack_require__(36710);
;// CONCATENATED MODULE: ./.build/shared/gates/promotion/gather-freeze.js

const DAY = 86_400_000;
/** How far ahead the end of a freeze is looked for. */
const HORIZON = 731 * DAY;
/** The calendars of the policy from a moment on, milliseconds since 1970. */
async function gatherFreeze(policy, source, now) {
    return await (0,freeze_calendar/* calendarsOf */.Fq)({ policy, source }, { from: now, to: now + HORIZON });
}
/** What the policy's roles for freezes are asked by a ticket: the type as the policy calls it. Pure. */
function policyTypeOf(policy, type) {
    const types = Object.entries(policy.tickets?.types ?? {});
    // An issue has all of its labels at once, told as one type.
    const words = new Set([type.id, type.name, ...type.name.split(" and ")]);
    return types.find(([, names]) => (names ?? []).some((name) => words.has(name)))?.[0] ?? type.name;
}

// EXTERNAL MODULE: ./.build/shared/gates/promotion/gather-isolation.js + 1 modules
var gather_isolation = __webpack_require__(5568);
// EXTERNAL MODULE: ./.build/shared/gates/promotion/gather-ledgers.js
var gather_ledgers = __webpack_require__(73987);
// EXTERNAL MODULE: ./.build/shared/change/actors.js
var change_actors = __webpack_require__(26393);
// EXTERNAL MODULE: ./.build/shared/promotion/break-glass.js
var break_glass = __webpack_require__(70606);
;// CONCATENATED MODULE: ./.build/shared/promotion/gates/approvers.js

const ALL_PARTIES = ["author", "committers", "run-actor", "ticket-requester"];
const PARTY_WORDS = {
    author: "wrote the change",
    committers: "wrote the change",
    "run-actor": "started the run",
    "ticket-requester": "asked for the change",
};
/** Counts the approvals of a run for one environment: each person once, nobody who has a hand in it, no bots. */
function countApprovals(question) {
    const { environment, reviews } = question;
    const said = reviews.state === "known" ? reviews.reviews : [];
    const mine = said.filter(({ environments }) => environments.some((each) => isSame(each, environment)));
    const approved = distinct(mine.filter(({ answer }) => answer === "approved"));
    const rejected = mine.filter(({ answer }) => answer === "rejected");
    const parties = question.rules?.["distinct-from"] ?? ALL_PARTIES;
    const judged = approved.map((review) => ({ review, ...objectionTo(review, parties, question) }));
    return {
        certain: judged.flatMap(({ review, objection, doubt }) => objection === undefined && doubt === undefined ? (review.login ?? []) : []),
        doubtful: judged.flatMap(({ review: { login }, objection, doubt }) => objection === undefined && doubt !== undefined && login !== undefined ? [{ login, why: doubt }] : []),
        objections: judged.flatMap(({ objection }) => objection ?? []),
        rejectedBy: [...new Set(rejected.map(({ login }) => login ?? "somebody whose account is gone"))].sort(),
        problems: [...new Set(parties.flatMap((party) => problemsOf(party, question)))],
    };
}
/** Those of the counted who belong to one of some teams. */
function membersAmong({ certain, doubtful }, names, teams) {
    const asked = names.map((name) => ({ name, members: Object.hasOwn(teams, name) ? teams[name] : undefined }));
    const isMember = (login) => asked.some(({ members }) => members?.state === "known" && members.logins.some((each) => isSame(each, login)));
    // Of a team that nobody was asked about, nobody knows who is in it.
    const [unread] = asked.filter(({ members }) => members?.state !== "known");
    const why = unread === undefined ? undefined : unread.members?.state === "unknown" ? unread.members.why : "nobody asked";
    const others = certain.filter((login) => !isMember(login));
    const words = (login) => `who is in ${unread?.name} is not known, perhaps ${login}: ${why}`;
    return {
        certain: certain.filter(isMember),
        doubtful: [
            ...doubtful.filter(({ login }) => isMember(login) || why !== undefined),
            ...(why === undefined ? [] : others.map((login) => ({ login, why: words(login) }))),
        ],
        objections: why === undefined ? others.map((login) => `${login} is not in ${names.join(" or ")}`) : [],
    };
}
/** Each person once, by the order of names, so that nothing hangs on the order of a reply. */
function distinct(reviews) {
    const sorted = [...reviews].sort((left, right) => ((left.login ?? "") < (right.login ?? "") ? -1 : 1));
    return [...new Map(sorted.map((review) => [review.login?.toLowerCase(), review])).values()];
}
function objectionTo(review, parties, question) {
    const { login } = review;
    if (login === undefined)
        return { objection: "an account that is gone does not count" };
    if (review.isBot || login.endsWith("[bot]"))
        return { objection: `${login} is a program` };
    if (question.neverCounts.some((each) => isSame(each, login)))
        return { objection: `${login} never counts, by the policy` };
    const party = parties.find((each) => hasPart(each, login, question));
    if (party !== undefined)
        return { objection: `${login} ${PARTY_WORDS[party]}` };
    const { requester } = question;
    if (!parties.includes("ticket-requester") || requester.state !== "known")
        return {};
    const { unmapped } = (0,change_actors/* mapActors */.Bp)([{ login, name: login }], requester);
    if (unmapped.length === 0)
        return {};
    return {
        doubt: `whether ${login} asked for the change is not known: tickets.users of the policy has no account for them`,
    };
}
function hasPart(party, login, { actors, requester }) {
    const among = (people) => (people ?? []).some((person) => person.login !== undefined && isSame(person.login, login));
    if (party === "run-actor")
        return among(actors.run);
    if (party !== "ticket-requester")
        return among(actors.commits);
    if (requester.state !== "known")
        return false;
    const { accounts } = (0,change_actors/* mapActors */.Bp)([{ login, name: login }], requester);
    return [...accounts].some((account) => requester.accounts.has(account));
}
/** What nobody can tell of a party: any approval might be theirs. */
function problemsOf(party, { actors, requester }) {
    if (party === "ticket-requester")
        return requester.state === "unknown" ? [`who asked for the change is not known: ${requester.why}`] : [];
    if (party === "run-actor")
        return actors.run === undefined || actors.run.length === 0 ? ["who started the run is not known"] : [];
    if (actors.commits === undefined)
        return ["who wrote the change is not known"];
    return actors.commits
        .filter(({ login }) => login === undefined)
        .map(({ name }) => `which account ${name} has, who wrote a part of the change, is not known`);
}
/** GitHub's logins and environments are the same in any case. */
function isSame(left, right) {
    return left.toLowerCase() === right.toLowerCase();
}

;// CONCATENATED MODULE: ./.build/shared/promotion/gates/approvals-gate.js



/** Whether enough different people have approved the run for the environment who may, and nobody rejected it. */
function judgeRunApprovals(question) {
    const { rules, environment, reviews } = question;
    if (rules === undefined)
        return (0,gate/* notAsked */.Op)("approvals", `the policy asks for no approvals for ${environment}`);
    const wanted = `${people(rules.min)}${rules.teams === undefined ? "" : ` of ${rules.teams.join(", ")}`}`;
    const seen = { field: `approvals for ${environment}`, must: `approved by ${wanted}` };
    if (reviews.state === "unknown") {
        const reason = (0,promotion_reasons/* promotionReason */.r)("approvals.unknown", { ...seen, is: reviews.why });
        return (0,gate/* answerOf */.ut)("approvals", [reason], { summary: "nobody knows who has approved" });
    }
    const counted = countApprovals(question);
    const among = rules.teams === undefined ? undefined : membersAmong(counted, rules.teams, question.teams);
    const certain = among?.certain ?? counted.certain;
    const doubtful = among?.doubtful ?? counted.doubtful;
    const isEnough = certain.length >= rules.min;
    const reasons = [
        ...counted.rejectedBy.map((name) => (0,promotion_reasons/* promotionReason */.r)("approvals.rejected", { ...seen, is: `rejected by ${name}` })),
        ...counted.problems.map((is) => (0,promotion_reasons/* promotionReason */.r)("approvals.unknown", { ...seen, is })),
    ];
    if (!isEnough && certain.length + doubtful.length >= rules.min)
        reasons.push(...doubtful.map(({ why }) => (0,promotion_reasons/* promotionReason */.r)("approvals.unknown", { ...seen, is: why })));
    if (!isEnough)
        reasons.push(tooFew(seen, certain, [...counted.objections, ...(among?.objections ?? [])]));
    return (0,gate/* answerOf */.ut)("approvals", reasons, { summary: `approved by ${certain.length === 0 ? "nobody" : named(certain)}` });
}
/** The names of those whose approval of the run for the environment counts, in the order of their names. */
function approversOf(question) {
    return question.reviews.state === "unknown" ? [] : countApprovals(question).certain;
}
/**
 * Whether so many members of a team have approved the run for the environment. Whoever does not count for the environment
 * does not count here either; a rejection is no approval, and counts against all.
 */
function approvedByTeam(question, { team, min }) {
    const { reviews } = question;
    if (reviews.state === "unknown")
        return { state: "unknown", why: reviews.why };
    const counted = countApprovals(question);
    const { certain, doubtful } = membersAmong(counted, [team], question.teams);
    if (counted.rejectedBy.length > 0)
        return { state: "missing", approvers: [] };
    const [problem] = [...counted.problems, ...(certain.length < min ? doubtful.map(({ why }) => why) : [])];
    if (problem !== undefined && certain.length + doubtful.length >= min)
        return { state: "unknown", why: problem };
    return { state: certain.length >= min ? "given" : "missing", approvers: certain };
}
/**
 * The roles whose holders have approved the run for the environment, as freezes ask for them. A role that stands for a group of the
 * ticket system alone is not told of: GitHub cannot know.
 */
function approvedRoles(question, roles) {
    return Object.fromEntries(Object.entries(roles).flatMap(([role, { team, min }]) => team === undefined ? [] : [[role, approvedByTeam(question, { team, min })]]));
}
function tooFew(seen, certain, objections) {
    const is = certain.length === 0 ? "approved by nobody" : `approved by ${named(certain)}`;
    return (0,promotion_reasons/* promotionReason */.r)("approvals.too-few", { ...seen, is: [is, ...objections].join("; ") });
}
function named(logins) {
    return logins.join(", ");
}
function people(count) {
    return count === 1 ? "somebody" : `${count} different people`;
}

// EXTERNAL MODULE: ./.build/shared/gates/promotion/gather-approvals.js
var gather_approvals = __webpack_require__(99573);
;// CONCATENATED MODULE: ./.build/shared/gates/promotion/gather-people.js







/** Asks who has approved the run, and puts it beside what the ticket says. `now` = by the ledger's clock. */
async function gatherPeople({ request, surroundings, ticket, commits, target, now, }) {
    const { policy, runStartedAt } = surroundings;
    const { environment, breakGlassReason } = request;
    const { runActors: run, github, members } = surroundings;
    const question = await (0,gather_approvals/* gatherApprovals */.C9)({
        policy,
        environment,
        run: github?.runId === undefined ? undefined : { ...github.repository, runId: github.runId, github: github.call },
        spent: github?.runId === undefined ? undefined : spentBy(target, String(github.runId)),
        members,
        actors: { run, commits },
        ticket,
    });
    const approvals = judgeRunApprovals(question);
    const isApproved = ticket.required && ticket.verdict.outcome === "approved";
    const glass = policy["break-glass"];
    const team = breakGlassReason === undefined || glass === undefined
        ? undefined
        : approvedByTeam(question, { team: glass.require["approvers-team"], min: glass.require["min-approvers"] });
    return {
        approvals,
        approvers: approversOf(question),
        roles: new Set([...rolesByRun(policy, question), ...(isApproved ? rolesByTicket(policy, ticket) : [])]),
        ticketType: isApproved && ticket.verdict.ticket !== undefined ? policyTypeOf(policy, ticket.verdict.ticket.type) : undefined,
        approvedAt: approvedAt({ policy, environment, ticket, approvals, runStartedAt }),
        emergency: breakGlassReason === undefined
            ? undefined
            : (0,break_glass/* judgeEmergency */.HF)({
                policy: glass,
                environment,
                reason: breakGlassReason,
                ticket: isApproved ? "approved" : "not-approved",
                approvers: team === undefined || team.state === "unknown" ? undefined : team.approvers,
                declaredAt: runStartedAt,
                now,
            }),
    };
}
/**
 * Why nobody can tell that the approvals of a run are for what it starts now: they let go what it has brought to serve, and GitHub
 * does not say for which attempt somebody approved. What failed may be tried again under them.
 */
function spentBy(target, run) {
    if (target.state === "unreadable")
        return undefined;
    const served = target.reading.records.findLast((record) => (record.run.id === run || record.askedBy === run) && (0,standing/* hasSucceeded */.yO)(record));
    if (served === undefined)
        return undefined;
    return `the approvals of run ${run} were for deployment ${served.id}, which came to serve; start a new run for another one`;
}
function rolesByRun(policy, question) {
    const found = approvedRoles(question, policy.approvals?.roles ?? {});
    return Object.entries(found).flatMap(([role, { state }]) => (state === "given" ? role : []));
}
/** Roles that a group of the ticket system holds. */
function rolesByTicket(policy, ticket) {
    const approved = countedApprovals(ticket);
    const system = ticket.verdict.ticket?.system;
    return Object.entries(policy.approvals?.roles ?? {}).flatMap(([role, { "ticket-group": group, team, min }]) => {
        const names = [group, system === "github-issue" ? team : undefined].filter((name) => name !== undefined);
        const holders = new Set(approved.flatMap(({ group: given, by }) => (given !== undefined && names.includes(given) ? by : [])));
        return holders.size >= min ? role : [];
    });
}
/** The approvals of a ticket that count, with whose they are: nobody approves a change in which they have a hand. */
function countedApprovals({ verdict: { ticket, approvers } }) {
    if (ticket === undefined)
        return [];
    const counted = new Set(approvers.map(({ id }) => (0,change_actors/* accountKey */.LQ)(ticket.system, id)));
    return ticket.approvals.flatMap(({ answer, by, group, at }) => {
        const key = by === undefined ? undefined : (0,change_actors/* accountKey */.LQ)(ticket.system, by.id);
        return answer === "approved" && key !== undefined && counted.has(key) ? [{ by: key, group, at }] : [];
    });
}
/**
 * When somebody approved the release last. GitHub gives approvals of a run no time: they are younger than the run. Where the policy
 * asks nobody, whoever starts a new run has approved it.
 */
function approvedAt({ policy, environment, ticket, approvals, runStartedAt, }) {
    const { required, verdict } = ticket;
    const isAsked = required || (0,environments/* environmentOf */.p)(policy, environment)?.approvals !== undefined;
    const byTicket = required && verdict.outcome === "approved" ? countedApprovals(ticket).map(({ at }) => Date.parse(at ?? "")) : [];
    const byRun = !isAsked || (approvals.asked && approvals.decision === "pass") ? [runStartedAt] : [];
    const times = [...byTicket, ...byRun].flatMap((time) => (time === undefined || Number.isNaN(time) ? [] : time));
    return times.length === 0 ? undefined : Math.max(...times);
}

// EXTERNAL MODULE: ./.build/shared/gates/ticket-gate.js + 12 modules
var ticket_gate = __webpack_require__(99682);
;// CONCATENATED MODULE: ./.build/shared/gates/promotion/gather-ticket.js




/** What the ticket system says of a change. Who wrote what comes with it is told by the commit that serves. */
async function gatherTicket(change, { request, surroundings, target, commits, }) {
    const { policy, ledger, hints, runActors, reach, signal } = surroundings;
    const { environment, ticket, ticketFrom, breakGlassReason } = request;
    if (!isAsked(policy, request, change))
        return gather_ticket_NOT_ASKED;
    return await (0,ticket_gate/* verifyChangeTicket */.W)({
        policy,
        environment,
        ...change,
        possibleKinds: [change.changeKind],
        understated: undefined,
        emergency: breakGlassReason !== undefined,
        hints: { ...hints, messages: commits?.messages ?? [], input: ticket },
        source: ticketFrom,
        actors: { run: runActors, commits: commits?.authors },
        earlierUses: await (0,gather_ledgers/* gatherTicketUses */.IS)(ledger, target),
        reach,
        signal,
    });
}
const gather_ticket_NOT_ASKED = {
    verdict: { outcome: "approved", reasons: [], approvers: [] },
    required: false,
    now: undefined,
    system: undefined,
};
/** An emergency has a ticket whatever the change is; else the policy says for which kinds of change one is needed. */
function isAsked(policy, { environment, breakGlassReason }, { changeKind }) {
    if (breakGlassReason !== undefined)
        return true;
    const control = (0,environments/* environmentOf */.p)(policy, environment)?.["change-control"];
    return control?.required === true && control.kinds.includes(changeKind);
}
/** The commit that the environment serves, by its ledger; `undefined` = none is known. */
function servedCommit(target) {
    return target.state === "read" ? (0,standing/* servingRecord */.ce)(target.reading)?.commit : undefined;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/shared/mcp/json-depth.js
var json_depth = __webpack_require__(6307);
// EXTERNAL MODULE: ./.build/shared/mcp/json-text.js
var json_text = __webpack_require__(23091);
// EXTERNAL MODULE: ./.build/shared/policy/system-error.js
var system_error = __webpack_require__(47687);
;// CONCATENATED MODULE: ./.build/shared/gates/promotion/gather-version.js









/** A manifest is a page of text, and a contract file with a version in it may be longer. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_DEPTH = 200;
/**
 * The schema version of a release: in the file that the policy names (`schema.version-source`), and as the run says it; where both
 * do, they must agree. `undefined` = neither does. Throws a ConfigurationError that names a file that cannot be read or holds no
 * version, and both versions where they differ.
 */
async function gatherVersion({ policy, given, directory }) {
    const source = policy.schema?.["version-source"];
    if (source === undefined)
        return given;
    const declared = await declaredVersion(source, directory);
    if (given === undefined || given === declared)
        return declared;
    throw new configuration_error/* ConfigurationError */.j1(`schema-version: it is ${JSON.stringify(given)}, and ${source} says ${JSON.stringify(declared)}. Leave the input out, or check out the commit of the release that it names.`);
}
/** What the version gate is asked, from the policy, the ledgers, and what the contract of the release was compared with. Pure. */
function semverQuestion({ policy, environment, release, source, target, measure, }) {
    const requireBump = (0,environments/* environmentOf */.p)(policy, environment)?.["schema-changes"]["require-bump"] ?? "semver";
    const isPinned = policy.schema !== undefined || requireBump === "semver";
    const read = target.state === "read" ? target.reading : undefined;
    return {
        environment,
        requireBump,
        pin: isPinned ? (policy.schema?.pin ?? "exact") : undefined,
        version: release.schemaVersion,
        currentVersion: read === undefined ? undefined : (0,standing/* servingRecord */.ce)(read)?.release.schemaVersion,
        recordProblem: target.state === "read" ? undefined : gather_version_unreadable(target.why),
        soaked: source === undefined ? undefined : soakedVersion(source),
        measure,
        isRollback: read !== undefined && (0,standing/* goesBackTo */.Zw)(read, release),
    };
}
function soakedVersion(source) {
    if (source.state === "unreadable")
        return { environment: source.environment, version: undefined, problem: gather_version_unreadable(source.why) };
    const { environment, records } = source.reading;
    return { environment, version: records.at(-1)?.release.schemaVersion };
}
function gather_version_unreadable(why) {
    return `the ledger cannot be read: ${why}`;
}
async function declaredVersion(source, directory) {
    const text = await manifestText(source, directory);
    const parsed = (0,json_text/* parseJsonText */.l)(text.replace(/^\uFEFF/, ""));
    if (!parsed.ok)
        throw unusable(source, `is no valid JSON at line ${parsed.line}, column ${parsed.column}: ${parsed.problem}`);
    if ((0,json_depth/* isDeeperThan */.h)(parsed.value, MOST_DEPTH))
        throw unusable(source, `is nested deeper than ${MOST_DEPTH} levels`);
    const { value } = parsed;
    // A contract file has no version of its own; its server has one.
    const version = (0,json/* isJsonObject */.OW)(value)
        ? ((0,json/* stringMember */.sk)(value, "version") ?? (0,json/* stringMember */.sk)((0,json/* objectMember */.wX)(value, "serverInfo") ?? {}, "version"))
        : undefined;
    if (version !== undefined && version.trim() !== "")
        return version;
    throw unusable(source, "has no text at /version, nor at /serverInfo/version");
}
async function manifestText(source, directory) {
    const bytes = await manifestBytes(source, directory);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw unusable(source, "is not UTF-8");
    }
}
async function manifestBytes(source, directory) {
    const path = (0,external_node_path_.resolve)(directory, source);
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > MOST_BYTES)
            throw unusable(source, `is larger than ${MOST_BYTES} bytes`);
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        if (error instanceof configuration_error/* ConfigurationError */.j1)
            throw error;
        const code = (0,system_error/* systemErrorCode */.v)(error) ?? String(error);
        throw unusable(source, code === "ENOENT" ? "is not there" : `cannot be read (${code})`);
    }
}
function unusable(source, problem) {
    return new configuration_error/* ConfigurationError */.j1(`schema.version-source: ${source} ${problem}. Mend the file in the working directory, or name another one in the policy.`);
}

;// CONCATENATED MODULE: ./.build/shared/promotion/gates/provenance-gate.js



/** What attests how something was built; other statements, such as lists of parts, say nothing of it. */
const PROVENANCE_PREDICATE = "https://slsa.dev/provenance/v1";
/** Reasons that are told of attestations that do not hold: the first say enough. */
const MOST_OBJECTIONS = 5;
/** Whether the image was built by the workflow that the policy names, by an attestation that was verified. */
function judgeProvenance(question) {
    const { rules, imageDigest, attestations } = question;
    if (rules?.required !== true)
        return (0,gate/* notAsked */.Op)("provenance", "the policy asks for no attestation of the image");
    const field = "image";
    if (imageDigest === undefined) {
        const seen = { field, is: "no image that is named by a digest", must: "an image with an attestation" };
        return refused((0,promotion_reasons/* promotionReason */.r)("provenance.missing", seen));
    }
    const must = `an attestation of ${(0,canonical/* digestStart */.zk)(imageDigest)} by ${expectedSigner(question)}`;
    if (attestations === undefined || attestations.state === "unknown") {
        const is = attestations === undefined ? "nobody asked" : attestations.why;
        return refused((0,promotion_reasons/* promotionReason */.r)("provenance.unknown", { field, is, must }));
    }
    const { found } = attestations;
    if (found.length === 0)
        return refused((0,promotion_reasons/* promotionReason */.r)("provenance.missing", { field, is: "none", must }));
    const judged = found.map((each) => ({ each, objection: provenance_gate_objectionTo(each, imageDigest, question) }));
    const good = judged.find(({ objection }) => objection === undefined)?.each;
    if (good?.state === "verified") {
        const summary = `built by ${good.identity}, by a verified attestation of ${(0,canonical/* digestStart */.zk)(imageDigest)}`;
        return (0,gate/* answerOf */.ut)("provenance", [], { summary });
    }
    if (attestations.hasMore) {
        const is = `none of the first ${found.length} can be relied on, and there are more`;
        return refused((0,promotion_reasons/* promotionReason */.r)("provenance.unknown", { field, is, must }));
    }
    const objections = [...new Set(judged.flatMap(({ objection }) => objection ?? []))];
    return (0,gate/* answerOf */.ut)("provenance", objections.slice(0, MOST_OBJECTIONS).map((is) => (0,promotion_reasons/* promotionReason */.r)("provenance.untrusted", { field, is, must })), { summary: `none of ${found.length} attestations of ${(0,canonical/* digestStart */.zk)(imageDigest)} can be relied on` });
}
/** The issuer of the identities of workflows of a server. */
function workflowIssuer(serverUrl) {
    const { host } = new URL(serverUrl);
    if (host === "github.com")
        return "https://token.actions.githubusercontent.com";
    return host.endsWith(".ghe.com") ? `https://token.actions.${host}` : `https://${host}/_services/token`;
}
function refused(reason) {
    return (0,gate/* answerOf */.ut)("provenance", [reason], { summary: reason.is });
}
/** Why an attestation does not vouch for the image; `undefined` = it does. */
function provenance_gate_objectionTo(attestation, imageDigest, question) {
    if (attestation.state === "refused")
        return attestation.why;
    const { issuer, identity, sourceRepository, sourceRef, predicateType, subjects } = attestation;
    const { rules, repository, serverUrl } = question;
    if (predicateType !== PROVENANCE_PREDICATE)
        return `it says ${predicateType}, which is not how the image was built`;
    if (!subjects.includes(imageDigest))
        return "it is of another image";
    if (issuer !== workflowIssuer(serverUrl))
        return `its signer is vouched for by ${issuer}`;
    const home = `${origin(serverUrl)}/${repository.owner}/${repository.name}`;
    if (!isSameRepository(sourceRepository, home))
        return `it was built from ${sourceRepository ?? "nobody knows what"}`;
    const signer = workflowOf(identity);
    const wanted = rules?.["signer-workflow"];
    if (signer === undefined || !isWantedSigner(signer, wanted, { home, serverUrl }))
        return `it was signed by ${identity}`;
    const refs = rules?.["source-refs"];
    if (refs !== undefined && !refs.some((ref) => matches(ref, sourceRef)))
        return `it was built from ${sourceRef ?? "no known ref"}`;
    return undefined;
}
function workflowOf(identity) {
    const [, repository, path] = /^(https:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+)\/(\.github\/workflows\/[^/\s@]+\.ya?ml)@\S+$/.exec(identity) ?? [];
    return repository === undefined || path === undefined ? undefined : { repository, path };
}
function isWantedSigner(signer, wanted, { home, serverUrl }) {
    if (wanted === undefined)
        return isSameRepository(signer.repository, home);
    const [owner, name, ...path] = wanted.split("/");
    return isSameRepository(signer.repository, `${origin(serverUrl)}/${owner}/${name}`) && signer.path === path.join("/");
}
/** GitHub's names of owners and repositories are the same in any case; paths and refs are not. */
function isSameRepository(left, right) {
    return left?.toLowerCase() === right.toLowerCase();
}
function matches(pattern, ref) {
    if (ref === undefined)
        return false;
    return pattern.endsWith("*") ? ref.startsWith(pattern.slice(0, -1)) : ref === pattern;
}
function expectedSigner({ rules, repository }) {
    const workflow = rules?.["signer-workflow"] ?? `any workflow of ${repository.owner}/${repository.name}`;
    const refs = rules?.["source-refs"];
    return refs === undefined ? workflow : `${workflow} at ${refs.join(" or ")}`;
}
function origin(serverUrl) {
    return new URL(serverUrl).origin;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./.build/shared/github/github-error.js
var github_error = __webpack_require__(68146);
;// CONCATENATED MODULE: ./.build/shared/gates/promotion/gather-provenance.js






/** Bytes of a file of attestations. */
const LONGEST_FILE = 16 * 1024 * 1024;
/** Attestations beyond these are not read: GitHub's largest page, where an image has one or two. */
const MOST = 100;
/** The attestations of an image, each verified. Never throws for what files, GitHub or Sigstore do. */
async function gatherProvenance(sources) {
    const bundles = await bundlesOf(sources);
    if ("why" in bundles)
        return { state: "unknown", why: bundles.why };
    const { found, hasMore } = bundles;
    // Where there is nothing to verify, nobody needs to be trusted.
    if (found.length === 0)
        return { state: "known", found: [], hasMore };
    const { TrustRootError, verifyBundle } = await Promise.all(/* import() */[__webpack_require__.e(1168), __webpack_require__.e(3449)]).then(__webpack_require__.bind(__webpack_require__, 83449));
    try {
        const roots = await rootsOf(sources);
        return { state: "known", found: found.map((bundle) => verifyBundle(bundle, roots)), hasMore };
    }
    catch (error) {
        if (!(error instanceof TrustRootError))
            throw error;
        const { trustedRoot } = sources;
        const place = trustedRoot?.place ?? "Sigstore's public instance";
        const next = trustedRoot === undefined ? "; name a file of trust roots in the policy (`trusted-root`)" : "";
        return { state: "unknown", why: `the trust root of ${place} cannot be used: ${error.message}${next}` };
    }
}
async function rootsOf({ trustedRoot, trustRootsNow }) {
    if (trustedRoot !== undefined) {
        const { readTrustRoots } = await Promise.all(/* import() */[__webpack_require__.e(1168), __webpack_require__.e(3449)]).then(__webpack_require__.bind(__webpack_require__, 83449));
        return readTrustRoots(trustedRoot.text);
    }
    if (trustRootsNow !== undefined)
        return await trustRootsNow();
    const updates = await Promise.all(/* import() */[__webpack_require__.e(1168), __webpack_require__.e(3694), __webpack_require__.e(3571)]).then(__webpack_require__.bind(__webpack_require__, 13571));
    return await updates.trustRootsNow();
}
async function bundlesOf({ bundles, imageDigest }) {
    if (bundles.kind === "file")
        return await bundlesInFile(bundles);
    try {
        return await bundlesAtGitHub(bundles, imageDigest);
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y))
            throw error;
        // GitHub says so of an image without any.
        if (error.status === 404)
            return { found: [], hasMore: false };
        return { why: error.message };
    }
}
const reply = schemas/* object */.Ikc({ attestations: schemas/* array */.YOg(schemas/* object */.Ikc({ bundle: schemas/* unknown */.L5J().optional() })) });
async function bundlesAtGitHub({ github, owner, name }, imageDigest) {
    const { data, nextPage } = await github("GET /repos/{owner}/{repo}/attestations/{subject_digest}", { owner, repo: name, subject_digest: imageDigest, per_page: MOST, predicate_type: PROVENANCE_PREDICATE }, { reply });
    const found = data.attestations.map(({ bundle }) => bundle);
    if (found.every((bundle) => bundle !== null && bundle !== undefined))
        return { found, hasMore: nextPage };
    return { why: "GitHub's reply lacks a bundle; give the file that `gh attestation download` writes" };
}
async function bundlesInFile({ path, directory, }) {
    const text = await textOf((0,external_node_path_.resolve)(directory, path));
    if ("why" in text)
        return { why: `the file of attestations ${path} cannot be read (${text.why})` };
    const { readBundles } = await Promise.all(/* import() */[__webpack_require__.e(1168), __webpack_require__.e(3449)]).then(__webpack_require__.bind(__webpack_require__, 83449));
    const found = readBundles(text.text);
    return found === undefined
        ? { why: `the file of attestations ${path} is no JSON` }
        : { found: found.slice(0, MOST), hasMore: found.length > MOST };
}
async function textOf(file) {
    try {
        if ((await (0,promises_.stat)(file)).size > LONGEST_FILE)
            return { why: `longer than ${LONGEST_FILE} bytes` };
        return { text: await (0,promises_.readFile)(file, "utf8") };
    }
    catch (error) {
        return { why: (0,system_error/* systemErrorCode */.v)(error) ?? String(error) };
    }
}

;// CONCATENATED MODULE: ./.build/shared/gates/promotion/image-provenance.js






/** Whether the image comes from where the policy says, by attestations that are verified here. */
async function judgeImageProvenance(request, surroundings) {
    const { policy, github } = surroundings;
    const rules = (0,environments/* environmentOf */.p)(policy, request.environment)?.provenance;
    const imageDigest = request.image === undefined ? undefined : (0,promotion_image/* pinnedImage */.Q)(request.image)?.digest;
    const isAsked = rules?.required === true && imageDigest !== undefined;
    return judgeProvenance({
        rules,
        imageDigest,
        repository: github?.repository ?? { owner: "", name: "" },
        serverUrl: github?.serverUrl ?? "https://github.com",
        attestations: isAsked ? await attestationsOf(imageDigest, request, surroundings) : undefined,
    });
}
async function attestationsOf(imageDigest, { attestationPath, environment }, { policy, policySource, github, directory }) {
    if (github === undefined)
        return { state: "unknown", why: "the repository of the image is not known: name it (--repository)" };
    const path = (0,environments/* environmentOf */.p)(policy, environment)?.provenance?.["trusted-root"];
    // Whoever may choose whom to trust decides everything: it comes from where the policy comes from.
    const root = path === undefined ? undefined : await (0,trusted_file/* readTrustedFile */.u3)({ ...policySource, path }, "file of trust roots");
    if (path !== undefined && root === undefined)
        throw new configuration_error/* ConfigurationError */.j1(`The file of trust roots ${path} is not there: correct provenance.trusted-root.`);
    return await gatherProvenance({
        imageDigest,
        bundles: attestationPath === undefined
            ? { kind: "github", github: github.call, ...github.repository }
            : { kind: "file", path: attestationPath, directory },
        trustedRoot: root,
    });
}

;// CONCATENATED MODULE: ./.build/shared/gates/promotion/gather-plan.js






























/**
 * Finds out everything that a plan asks, and judges it. Never throws for what servers, tickets or the ledger do: that is `unknown`.
 * Throws a ConfigurationError for what the user can put right.
 */
async function gatherPlan(request, surroundings, ports) {
    const { signal } = surroundings;
    const gather = async (cancel) => await gatherAll(request, surroundings, { ...ports, cancel });
    try {
        if (ports.interruption === undefined)
            return await gather(signal);
        return await ports.interruption.during(async (cancel) => await gather(AbortSignal.any([signal, cancel])));
    }
    catch (error) {
        if (error !== signal.reason || !signal.aborted)
            throw error;
        throw new configuration_error/* ConfigurationError */.j1("Not everything answered in time. See which server or system hangs, or give more time (timeout-seconds, --timeout).", { cause: error });
    }
}
async function gatherAll(request, surroundings, ports) {
    const { policy } = surroundings;
    const { environment } = request;
    const service = (0,ticket_subject/* serviceOf */.z5)(policy, request);
    const rules = (0,environments/* environmentOf */.p)(policy, environment);
    const contract = await (0,release_contract/* readReleaseContract */.OQ)({ ...request, ...surroundings, limits: (0,capture_limits/* captureLimitsOf */.u)(policy) });
    const release = await releaseOf(request, surroundings, contract);
    const { source, target } = await ledgersOf(service, { request, surroundings, release, rules });
    const now = (0,gather_ledgers/* ledgerTime */.rb)([source, target], Date.now());
    const found = { request, surroundings, service, release, contract, source, target };
    const facts = await contractFacts(found, now, ports);
    const commits = await surroundings.commitsSince(servedCommit(target), surroundings.commit);
    const change = { service, release, changeKind: facts.change.kind, breaking: facts.change.breakingChanges > 0 };
    const askTicketAgain = async (again) => await gatherTicket(change, { request, surroundings, target: again, commits });
    const ticket = await askTicketAgain(target);
    const people = await gatherPeople({ request, surroundings, ticket, commits: commits?.authors, target, now });
    const question = {
        environment,
        release,
        policyProblems: policyProblems(request, surroundings),
        identity: {
            image: request.image,
            namedDigest: request.schemaDigest,
            contract: contract.state === "read" ? contract.digests : undefined,
        },
        source,
        target,
        own: ownDeployment(target, { release, run: surroundings.run }),
        now,
        soak: rules?.soak === undefined ? undefined : (0,soak_rules/* soakRulesOf */.L)(rules.soak),
        freeze: {
            calendars: await gatherFreeze(policy, surroundings.policySource, now),
            onError: policy.freeze?.["on-error"] ?? "block",
            kind: facts.change.kind,
            contractChange: facts.change.contractChange,
            approvedBy: people.roles,
            ticketType: people.ticketType,
            rollback: { removesTools: facts.change.losesTools, reason: request.rollbackReason ?? "" },
        },
        ticket,
        approvedAt: people.approvedAt,
        emergency: people.emergency,
        asked: await askedGates(found, { facts, approvals: people.approvals, rules, ports }),
    };
    const gathered = {
        question,
        plan: (0,plan/* judgePlan */.t)(question),
        service,
        release,
        contract: contract.state === "read" ? contract.kept : undefined,
        protocolVersion: contract.state === "read" ? (contract.capture.contract.protocolVersion ?? undefined) : undefined,
        ticket,
        askTicketAgain,
        source,
        target,
    };
    const { kind: changeKind, contractChange, breakingChanges, removedTools } = facts.change;
    const { approvers } = people;
    return {
        ...gathered,
        report: (0,build_plan_report/* planReport */.s)(gathered, {
            tools: toolsOf(facts),
            changeKind,
            contractChange,
            breakingChanges,
            removedTools,
            approvers,
            servedDigest: facts.servedDigest,
        }),
    };
}
/** Tools that a report tells one by one; the output of a step takes a megabyte. */
const MOST_TOOLS = 200;
function toolsOf({ report }) {
    if (report === null)
        return null;
    const changes = (0,tool_changes/* toolChangesOf */.V)(report);
    return changes.tools.length > MOST_TOOLS ? null : changes;
}
/** What an earlier attempt of the same run has started: to start it again goes on with it. */
function ownDeployment(target, { release, run }) {
    if (target.state === "unreadable")
        return undefined;
    const isOwn = (record) => record.run.id === run.id && record.run.attempt < run.attempt && (0,change_release/* isSameRelease */._M)(record.release, release);
    return (0,standing/* recordsUnderWay */.q6)(target.reading, undefined).find(isOwn)?.id;
}
async function releaseOf({ image, schemaVersion: given }, { policy, directory }, contract) {
    return {
        imageDigest: image === undefined ? undefined : (0,promotion_image/* pinnedImage */.Q)(image)?.digest,
        contractDigest: contract.state === "read" ? contract.digests.semantic : undefined,
        schemaVersion: await gatherVersion({ policy, given, directory }),
    };
}
async function ledgersOf(service, { request: { environment }, surroundings: { ledger }, release, rules, }) {
    const before = rules?.["promote-from"];
    const [source, target] = await Promise.all([
        before === undefined ? undefined : (0,gather_ledgers/* gatherLedger */.vQ)(ledger, { service, environment: before }),
        // Whether it was rolled back here is only known back to where it was here.
        (0,gather_ledgers/* gatherLedger */.vQ)(ledger, { service, environment, reaching: release }),
    ]);
    return { source, target };
}
async function contractFacts(found, now, ports) {
    const { surroundings, request } = found;
    const { policy, probing, directory, ledger } = surroundings;
    const today = new Date(now).toISOString().slice(0, 10);
    const acknowledgements = await acknowledged(surroundings, today);
    const { environment } = request;
    return await gatherContract({ ...found, policy, environment, settings: probing, directory, ledger, acknowledgements, today }, ports);
}
/** What the team answers for, from the policy and the file beside it. */
async function acknowledged({ policy, policySource }, today) {
    const file = await (0,acknowledgements/* loadAcknowledgements */.Mh)({ ...policySource, path: acknowledge/* ACKNOWLEDGEMENTS_PATH */.G5 }, { required: false });
    const inPolicy = policy.acknowledgements;
    const records = (0,acknowledgements/* joinAcknowledgements */.qG)([
        ...(inPolicy === undefined ? [] : [{ place: (0,trusted_file/* trustedPlace */.pb)(policySource), records: inPolicy }]),
        ...(file === undefined ? [] : [file]),
    ], { today, longestDays: policy.contract?.["acknowledgement-days"] ?? acknowledge/* DEFAULT_ACKNOWLEDGEMENT_DAYS */.$t });
    return records.length === 0 ? undefined : { records, today };
}
/** What the gates say that ask servers and registries. */
async function askedGates(found, { facts, approvals, rules, ports, }) {
    const { request, surroundings, release, contract, source, target, service } = found;
    const { policy, probing, directory, variables, ledger } = surroundings;
    const { environment } = request;
    const approved = contract.state === "read" ? { contract: contract.capture.contract } : {};
    const fleetOf = async (name, isAsked) => name === undefined || !isAsked
        ? undefined
        : (await gatherFleet({ policy, environment: name, probing, directory, ...approved }, ports)).fleet;
    const sourceFleet = await fleetOf(rules?.["promote-from"], rules?.parity === true);
    const targetFleet = await fleetOf(environment, rules?.replicas !== undefined);
    const readingOf = async (name) => {
        const read = await (0,gather_ledgers/* gatherLedger */.vQ)(ledger, { service, environment: name });
        return read.state === "read" ? read.reading : undefined;
    };
    return {
        provenance: await judgeImageProvenance(request, surroundings),
        contract: judgeContract(facts.question),
        semver: judgeSemver(semverQuestion({ policy, environment, release, source, target, measure: facts.measure })),
        parity: judgeParity({
            required: rules?.parity === true,
            contractDigest: release.contractDigest,
            fleet: sourceFleet,
        }),
        isolation: judgeIsolation(await (0,gather_isolation/* gatherIsolation */.Yy)({ policy, environment, variables, readingOf })),
        replicas: judgeReplicas({ rules: rules?.replicas, fleet: targetFleet }),
        approvals,
    };
}
/** What is wrong with the policy for this promotion. */
function policyProblems({ environment }, { policy }) {
    const known = Object.keys(policy.environments ?? {});
    if (known.includes(environment))
        return [];
    const is = known.length === 0 ? "no environments" : known.join(", ");
    return [
        (0,promotion_reasons/* promotionReason */.r)("policy.unknown-environment", { field: "environments", is, must: `${environment} among them` }),
    ];
}


/***/ }),

/***/ 18717:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ probeEnvironment)
/* harmony export */ });
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);
/* harmony import */ var _probe_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43966);
/* harmony import */ var _probe_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35011);
/* harmony import */ var _environment_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9069);




/**
 * Asks the servers of an environment whether they are healthy, as the policy and the run say. Throws a ConfigurationError where the
 * policy names none, or settings cannot be used.
 */
async function probeEnvironment({ service, environment }, { policy, probing, directory }, ports) {
    const targets = (0,_environment_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentTargets */ .C)(policy, environment);
    if (targets.length === 0)
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The policy names no server of ${environment}: list them in probe.targets with environment: ${environment}.`);
    return await (0,_probe_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .runProbeGate */ .J)(await (0,_probe_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .probeGateRequest */ .J)({ ...probing, service, targets }, { policy, directory }), ports);
}


/***/ }),

/***/ 73109:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ readReleaseContract),
/* harmony export */   oB: () => (/* binding */ contractDigests),
/* harmony export */   pr: () => (/* binding */ keptContract)
/* harmony export */ });
/* harmony import */ var _contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _contract_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48112);
/* harmony import */ var _contract_semantic_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86522);
/* harmony import */ var _mcp_budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22944);
/* harmony import */ var _mcp_capture_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31936);
/* harmony import */ var _mcp_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66484);
/* harmony import */ var _mcp_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82472);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68304);
/* harmony import */ var _promotion_ledger_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39843);
/* harmony import */ var _report_sentence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11592);










/**
 * The contract of a release: the file that the run names, else what the ledger keeps by its digest. Whether the file has the
 * digest that the run names is asked by the identity gate. Throws a ConfigurationError that names a file that cannot be read.
 */
async function readReleaseContract(request) {
    const { schemaPath, schemaDigest, directory, limits = {}, ledger } = request;
    if (schemaPath !== undefined)
        return releaseContract(await contractFile(schemaPath, { directory, limits }));
    if (schemaDigest !== undefined)
        return await keptContract(ledger, schemaDigest, limits);
    return { state: "missing", why: "neither a contract file nor a digest is named" };
}
/** The contract that the ledger keeps by a strict or semantic digest. Never throws for what the ledger does. */
async function keptContract(ledger, digest, limits = {}) {
    let text;
    try {
        text = await ledger.contract(digest);
    }
    catch (error) {
        if (!(error instanceof _promotion_ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .LedgerError */ .oy))
            throw error;
        return {
            state: "unknown",
            why: `the ledger could not be asked for ${(0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestStart */ .zk)(digest)}: ${(0,_report_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutFullStop */ .Qu)(error.message)}`,
        };
    }
    if (text === undefined)
        return { state: "missing", why: `the ledger does not keep ${(0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestStart */ .zk)(digest)}` };
    const most = limits.bytes ?? _mcp_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_LIMITS */ .dR.bytes;
    const place = `what the ledger keeps as ${(0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestStart */ .zk)(digest)}`;
    if (Buffer.byteLength(text) > most)
        return { state: "unknown", why: `${place} is larger than ${most} bytes` };
    try {
        const side = { name: undefined, source: place, secrets: [] };
        const found = releaseContract({ ...(0,_mcp_document_js__WEBPACK_IMPORTED_MODULE_5__/* .readDocument */ .u)(text, { side, depth: _mcp_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_LIMITS */ .dR.depth }), source: place });
        // Whoever may write there could put another contract in its place.
        if (found.digests.semantic === digest || found.digests.strict === digest)
            return found;
        return { state: "unknown", why: `${place} is another contract: ${(0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestStart */ .zk)(found.digests.semantic)}` };
    }
    catch (error) {
        if (!(error instanceof _mcp_capture_js__WEBPACK_IMPORTED_MODULE_4__/* .CaptureError */ .$3))
            throw error;
        return { state: "unknown", why: `${place} cannot be read: ${error.problem ?? (0,_report_sentence_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutFullStop */ .Qu)(error.message)}` };
    }
}
/** A release is known by its semantic digest. */
function releaseContract(capture) {
    const digests = contractDigests(capture.contract);
    const kept = { digest: digests.semantic, text: (0,_contract_model_js__WEBPACK_IMPORTED_MODULE_1__/* .contractFileText */ .Q0)(capture.contract) };
    return { state: "read", capture, digests, kept };
}
function contractDigests(contract) {
    return { strict: (0,_contract_model_js__WEBPACK_IMPORTED_MODULE_1__/* .contractDigest */ .vE)(contract), semantic: (0,_contract_semantic_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .semanticDigest */ .t)(contract) };
}
async function contractFile(path, { directory, limits }) {
    try {
        const { kind } = (0,_mcp_target_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTarget */ .hu)(path);
        if (kind === "http" || kind === "stdio")
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1("schema-path is a running server: name a contract file, as `mcp-gates snapshot` writes it, or git:<ref>:<path>.");
        return await (0,_mcp_capture_js__WEBPACK_IMPORTED_MODULE_4__/* .captureTarget */ .GI)({ target: path, directory }, { limits });
    }
    catch (error) {
        if (!(error instanceof _mcp_capture_js__WEBPACK_IMPORTED_MODULE_4__/* .CaptureError */ .$3))
            throw error;
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1(`schema-path: ${error.message}`, { cause: error });
    }
}


/***/ }),

/***/ 42012:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runNumberAt)
/* harmony export */ });
/**
 * The number of a run at GitHub; `undefined` = it is none of this repository. Other CI systems number their runs as well, and a ledger
 * may hold runs of several: the page of a run tells whose number it is.
 */
function runNumberAt({ serverUrl, repository: { owner, name } }, { id, url }) {
    return /^\d+$/.test(id) && url === `${serverUrl}/${owner}/${name}/actions/runs/${id}` ? Number(id) : undefined;
}


/***/ }),

/***/ 79923:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ startDeployment)
/* harmony export */ });
/* harmony import */ var _change_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29118);
/* harmony import */ var _contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _promotion_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6741);
/* harmony import */ var _promotion_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85824);
/* harmony import */ var _build_plan_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98818);
/* harmony import */ var _gather_isolation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5568);
/* harmony import */ var _gather_ledgers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73987);







/** After so many tries the ledger changes faster than anybody can judge. */
const MOST_TRIES = 3;
/**
 * Starts a deployment: judges everything, and what may change meanwhile once more directly before it is written. The ledger takes
 * it only when nothing was written since it was read. Throws a LedgerError when the ledger cannot be written.
 */
async function startDeployment(wish) {
    const { surroundings } = wish;
    for (let count = 1;; count += 1) {
        const first = await wish.gather();
        if (first.plan.decision !== "pass")
            return { state: "refused", report: first.report, contract: first.contract };
        if (wish.isDryRun)
            return { state: "would-start", report: first.report };
        if (first.plan.override !== undefined)
            await wish.trail(first);
        const { gathered, seen } = await lookAgain(first, surroundings);
        // What was compared with what the environment served then says nothing of what it has now.
        const isOld = newestOf(first) !== newestOf(gathered) || passesByMore(first, gathered);
        if (isOld && count < MOST_TRIES)
            continue;
        if (isOld)
            return { state: "busy", by: "others who write to the ledger", report: gathered.report };
        if (gathered.plan.decision !== "pass" || seen === undefined)
            return { state: "refused", report: gathered.report, contract: gathered.contract };
        const answer = await surroundings.ledger.start(deploymentOf(gathered, wish), { seen, contract: gathered.contract });
        if (answer.state === "started")
            return { ...answer, report: gathered.report };
        if (answer.state === "busy")
            return { state: "busy", by: answer.by, report: gathered.report };
        if (count === MOST_TRIES)
            return { state: "busy", by: changedWords(answer), report: gathered.report };
        surroundings.log.notice(`The ledger has changed while this was judged (${answer.what}): everything is judged again.`);
    }
}
/** Whether an emergency goes past something now of which no trace was left. */
function passesByMore({ plan: first }, { plan: again }) {
    const told = first.override?.bypassed ?? [];
    return (again.override?.bypassed ?? []).some((each) => !told.includes(each));
}
/** What was written last of the target. */
function newestOf({ target }) {
    return target.state === "read" ? target.reading.records.at(-1)?.id : undefined;
}
/** Time, freezes, the ticket and the ledger, again: between the first answer and this one servers were asked. */
async function lookAgain(gathered, { ledger }) {
    const { service, question } = gathered;
    const place = (environment, reaching) => (0,_gather_ledgers_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherLedger */ .vQ)(ledger, { service, environment, ...(reaching === undefined ? {} : { reaching }) });
    // As far back as the first time: whether it was rolled back, or goes back, is told there.
    const target = await place(question.environment, question.release);
    const source = question.source === undefined
        ? undefined
        : await place(question.source.state === "read" ? question.source.reading.environment : question.source.environment);
    const now = (0,_gather_ledgers_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerTime */ .rb)([target, source], question.now);
    const ticket = gathered.ticket.required ? await gathered.askTicketAgain(target) : gathered.ticket;
    const asked = { ...question, target, source, now, ticket };
    const plan = (0,_promotion_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .judgePlan */ .t)(asked);
    const again = { ...gathered, question: asked, plan, target, source, ticket };
    return {
        gathered: { ...again, report: (0,_build_plan_report_js__WEBPACK_IMPORTED_MODULE_3__/* .planReport */ .s)(again, gathered.report) },
        seen: target.state === "read" ? target.reading : undefined,
    };
}
function deploymentOf(gathered, { request, surroundings }) {
    const { service, release, protocolVersion, ticket, plan, source } = gathered;
    return {
        service,
        environment: request.environment,
        release,
        image: (0,_promotion_image_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedImage */ .Q)(request.image ?? "")?.name ?? "",
        protocolVersion,
        from: fromOf(gathered, source),
        ticket: ticketName(ticket.verdict.ticket),
        policyDigest: policyDigest(surroundings.policy),
        override: plan.override,
        isRollback: plan.isRollback,
        run: surroundings.run,
        askedBy: surroundings.askedBy,
        commit: surroundings.commit,
        fingerprints: (0,_gather_isolation_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprintsFor */ .JB)({ ...surroundings, environment: request.environment }),
    };
}
function fromOf({ release }, source) {
    if (source?.state !== "read")
        return undefined;
    const newest = source.reading.records.at(-1);
    if (newest === undefined || !(0,_change_release_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameRelease */ ._M)(newest.release, release))
        return undefined;
    return { environment: source.reading.environment, deploymentId: newest.id };
}
function ticketName(ticket) {
    return ticket === undefined ? undefined : { system: ticket.system, key: ticket.key, id: ticket.id };
}
/** What a policy is known by in the ledger: `sha256:` and 64 hex digits. */
function policyDigest(policy) {
    // What is `undefined` is left out.
    return (0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(JSON.parse(JSON.stringify(policy)));
}
function changedWords(answer) {
    return `others who write to the ledger (${answer.what})`;
}


/***/ }),

/***/ 97931:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ statusReport)
});

// EXTERNAL MODULE: ./.build/shared/policy/duration.js
var duration = __webpack_require__(24789);
// EXTERNAL MODULE: ./.build/shared/promotion/ledger.js
var promotion_ledger = __webpack_require__(39843);
// EXTERNAL MODULE: ./.build/shared/promotion/soak-rules.js
var soak_rules = __webpack_require__(72790);
// EXTERNAL MODULE: ./.build/shared/change/release.js
var release = __webpack_require__(29118);
// EXTERNAL MODULE: ./.build/shared/promotion/freeze/freeze-window.js
var freeze_window = __webpack_require__(86908);
// EXTERNAL MODULE: ./.build/shared/promotion/image.js
var promotion_image = __webpack_require__(6741);
// EXTERNAL MODULE: ./.build/shared/promotion/soak.js
var promotion_soak = __webpack_require__(97984);
;// CONCATENATED MODULE: ./.build/shared/promotion/status-deployments.js



/** What became of every deployment of an environment, in the order of its records: oldest first. */
function deploymentsOf(records, { now, serving, ticketUrl, }) {
    return records.map((record) => {
        const life = lifeOf(record, { records, serving });
        const { release, image, protocolVersion, ticket, run, commit, from, isRollback, override } = record;
        const { state, servedFrom, endedAt } = life;
        const servedTo = servedFrom === undefined ? undefined : endedAt;
        return {
            id: record.id,
            release,
            image,
            protocolVersion: protocolVersion ?? null,
            state,
            startedAt: moment(record.startedAt),
            servedFrom: servedFrom === undefined ? null : moment(servedFrom),
            servedTo: servedTo === undefined ? null : moment(servedTo),
            servedSeconds: servedFrom === undefined ? null : seconds((servedTo ?? now) - servedFrom),
            endedAt: endedAt === undefined ? null : moment(endedAt),
            ticket: ticket === undefined ? null : { system: ticket.system, key: ticket.key, url: webPage(ticketUrl(ticket)) },
            actor: run.actor,
            runUrl: webPage(run.url),
            commit,
            from: from ?? null,
            isRollback,
            override: override === undefined ? null : { ...override, expiresAt: moment(override.expiresAt) },
        };
    });
}
/** What verifications of some deployments of one release found; the deployments are in the order of the ledger. */
function verificationsOf(records) {
    const all = records.flatMap(({ id, release, events }) => events.flatMap((event) => {
        if (event.kind !== "verified")
            return [];
        const result = (0,promotion_soak/* hasDrifted */.n)(event, release) ? "drifted" : event.passed ? "passed" : "failed";
        return [{ at: moment(event.at), source: event.source, result, deploymentId: id }];
    }));
    const newest = all.at(-1);
    return {
        health: newest === undefined ? "unverified" : newest.result === "passed" ? "verified" : "failing",
        verifications: {
            lastPassed: all.findLast(({ result }) => result === "passed") ?? null,
            lastFailed: all.findLast(({ result }) => result !== "passed") ?? null,
        },
    };
}
/** What waits for its time, as reports tell it. */
function waitingStatus(waiting) {
    const { image, contractDigest, schemaVersion, ticket, run, since } = waiting;
    return {
        release: { imageDigest: (0,promotion_image/* pinnedImage */.Q)(image)?.digest, contractDigest, schemaVersion },
        image,
        since: moment(since),
        ticket: ticket ?? null,
        actor: run.actor,
        runUrl: webPage(run.url),
    };
}
function lifeOf(record, { records, serving }) {
    const events = eventsOfLife(record);
    const servedFrom = events.find(({ kind }) => kind === "succeeded")?.at;
    if ((0,promotion_ledger/* isUnderWay */.gn)(record))
        return { state: "under-way", servedFrom: undefined, endedAt: undefined };
    if (record === serving)
        return { state: "serving", servedFrom: servingSince(record, records), endedAt: undefined };
    if ((0,promotion_ledger/* isServing */.PA)(record) && serving !== undefined && records.indexOf(record) < records.indexOf(serving)) {
        // A job that died before it wrote so leaves what it took the place of as if it still served.
        return { state: "replaced", servedFrom, endedAt: servingSince(serving, records) };
    }
    if ((0,promotion_ledger/* isServing */.PA)(record))
        return { state: "serving", servedFrom, endedAt: undefined };
    const ends = events.slice(events.findLastIndex(({ kind }) => kind === "succeeded") + 1);
    const ended = ends.find((event) => event.kind === "ended");
    return { state: ended?.cause ?? "replaced", servedFrom, endedAt: ends[0]?.at };
}
/** What was replaced serves again when the deployment that took its place was taken back. */
function servingSince(serving, records) {
    if ((0,promotion_ledger/* isServing */.PA)(serving))
        return eventsOfLife(serving).find(({ kind }) => kind === "succeeded")?.at;
    const takenBack = records.map(eventsOfLife).findLast((events) => events.some(({ kind }) => kind === "succeeded"));
    return takenBack?.findLast(({ kind }) => kind === "ended")?.at;
}
function eventsOfLife(record) {
    return record.events.filter((event) => event.kind !== "verified");
}
/** Characters of an address that browsers take for sure. */
const LONGEST_ADDRESS = 2_000;
/** The address of a page that may be linked to: https, without credentials. */
function webPage(url) {
    if (url === null || url.length > LONGEST_ADDRESS || !URL.canParse(url))
        return null;
    const { protocol, username, password, href } = new URL(url);
    return protocol === "https:" && username === "" && password === "" ? href : null;
}
function moment(milliseconds) {
    return new Date(milliseconds).toISOString();
}
function seconds(milliseconds) {
    return Math.max(0, Math.floor(milliseconds / 1000));
}

// EXTERNAL MODULE: ./.build/shared/promotion/eligible-at.js
var eligible_at = __webpack_require__(67293);
// EXTERNAL MODULE: ./.build/shared/promotion/freeze/freeze-gate.js
var freeze_gate = __webpack_require__(27367);
// EXTERNAL MODULE: ./.build/shared/promotion/gate.js
var gate = __webpack_require__(11221);
// EXTERNAL MODULE: ./.build/shared/promotion/gates/freeze-answer.js
var freeze_answer = __webpack_require__(3855);
// EXTERNAL MODULE: ./.build/shared/promotion/gates/ledger-gate.js
var ledger_gate = __webpack_require__(39900);
// EXTERNAL MODULE: ./.build/shared/promotion/gates/order-gate.js
var order_gate = __webpack_require__(66315);
// EXTERNAL MODULE: ./.build/shared/promotion/gates/soak-answer.js
var soak_answer = __webpack_require__(90876);
// EXTERNAL MODULE: ./.build/shared/promotion/standing.js
var standing = __webpack_require__(90070);
;// CONCATENATED MODULE: ./.build/shared/promotion/status-onward.js











/**
 * Whether the release may go there, by the gates that need nothing but the ledger and the time. Nobody has compared the contracts
 * or read approvals for it: what was rolled back stays back, and no change is taken for small.
 */
function onwardStep(question) {
    const { target, now } = question;
    const serves = servedBy(target.ledger);
    const changeKind = serves === "unknown" ? undefined : kindOf(question.release, serves);
    const kinds = changeKind === undefined ? release/* CHANGE_KINDS */.tO : [changeKind];
    const soak = soakOf(question);
    const freezes = kinds.map((kind) => (0,freeze_answer/* freezeGateAnswer */.h)((0,freeze_gate/* judgeFreeze */.z)(freezeQuestion(question, kind))));
    const others = [...ledgerAnswers(question), ...soak.answers];
    const reasons = [...others, ...freezes].flatMap((gate) => gate.reasons);
    const decision = (0,gate/* worstDecision */._V)(reasons.map((reason) => reason.decision));
    const eligible = decision === "wait" ? eligibleOf(question, { kinds, others }) : undefined;
    const frozen = (0,gate/* worstDecision */._V)(freezes.map((gate) => gate.decision));
    const opensAt = frozen === "wait" ? Math.max(...freezes.flatMap((gate) => gate.eligibleAt ?? [])) : undefined;
    const closesAt = closingAfter(eligible ?? now, question, kinds);
    return {
        to: target.name,
        isThere: serves !== undefined && serves !== "unknown" && (0,release/* isSameRelease */._M)(question.release, serves.release),
        decision,
        eligibleAt: eligible === undefined ? null : moment(eligible),
        reasons: sorted(reasons).map(({ code, decision: each, meaning, next, field, is, must }) => {
            return { code, decision: each, meaning, next, field, is, must };
        }),
        changeKind: changeKind ?? null,
        soak: soak.told,
        freeze: {
            decision: frozen,
            blocking: blockingCalendars(question, kinds),
            opensAt: opensAt === undefined ? null : moment(opensAt),
            closesAt: closesAt === undefined ? null : moment(closesAt),
        },
    };
}
/** Whether something may be decided by a ledger. */
function isBelieved(ledger) {
    return ledger.state === "read" && !ledger.reading.doubts.some(({ blocks }) => blocks);
}
/** The deployment that serves by the ledger; `unknown` = it cannot be read or believed. */
function servedBy(ledger) {
    return isBelieved(ledger) ? (0,standing/* servingRecord */.ce)(ledger.reading) : "unknown";
}
function ledgerAnswers({ release, source, target: { ledger } }) {
    const facts = (0,ledger_gate/* judgeLedger */.L)({ source: { state: "read", reading: source }, target: ledger, own: undefined });
    if (ledger.state !== "read")
        return [facts];
    return [facts, (0,order_gate/* judgeOrder */.w)({ release, source, target: ledger.reading, approvedAt: undefined })];
}
/** What worked in the target before has no soak to wait for. */
function soakOf({ release, source, target, now }) {
    const rules = target.soak;
    const isRollback = target.ledger.state === "read" && (0,standing/* goesBackTo */.Zw)(target.ledger.reading, release);
    if (rules === undefined || isRollback)
        return { answers: [], told: null };
    const soak = (0,promotion_soak/* judgeSoak */.c)({ release, records: source.records, rules, now });
    return {
        answers: [(0,soak_answer/* soakGateAnswer */.q)(soak, rules, source.environment)],
        told: {
            decision: soak.decision,
            elapsedSeconds: seconds(soak.elapsed),
            requiredSeconds: seconds(rules.minimum),
            verifications: soak.verifications,
            requiredVerifications: rules.minVerifications,
            eligibleAt: soak.eligibleAt === undefined ? null : moment(soak.eligibleAt),
        },
    };
}
/** What kind of change a release is for what serves; a first one changes everything. */
function kindOf(release, serves) {
    if (serves === undefined || serves.release.contractDigest !== release.contractDigest)
        return "schema";
    return serves.release.imageDigest === release.imageDigest ? "config" : "infra";
}
function freezeQuestion({ target, calendars, onError, now }, kind) {
    return {
        calendars,
        onError,
        environment: target.name,
        kind,
        contractChange: kind === "schema" ? "other" : "none",
        now,
        approvedBy: new Set(),
        ticketType: undefined,
        rollback: undefined,
    };
}
/** When it may go for every kind of change that it may be. */
function eligibleOf(question, { kinds, others }) {
    const moments = kinds.map((kind) => {
        const asked = freezeQuestion(question, kind);
        return (0,eligible_at/* eligibleAt */.$)([...others, (0,freeze_answer/* freezeGateAnswer */.h)((0,freeze_gate/* judgeFreeze */.z)(asked))], asked, undefined);
    });
    return moments.includes(undefined) ? undefined : Math.max(...moments.flatMap((each) => each ?? []));
}
function blockingCalendars(question, kinds) {
    const freezes = kinds.flatMap((kind) => (0,freeze_gate/* judgeFreeze */.z)(freezeQuestion(question, kind)).freezes);
    return [...new Set(freezes.filter(({ effect }) => effect === "blocks").map(({ id }) => id))];
}
/** Beginnings of freezes that are looked at. */
const MOST_BEGINNINGS = 500;
/** When the first freeze begins after a moment that will block it. */
function closingAfter(open, question, kinds) {
    const { calendars, target, until } = question;
    const beginnings = calendars
        .filter(({ calendar }) => calendar.environments.includes(target.name))
        .flatMap(({ times }) => (times.state === "read" && open < until ? times.windowsIn({ from: open, to: until }) : []))
        .map(({ from }) => from)
        .filter((from) => from > open && from < until)
        .sort((left, right) => left - right);
    return [...new Set(beginnings)].slice(0, MOST_BEGINNINGS).find((from) => {
        return kinds.some((kind) => (0,freeze_gate/* judgeFreeze */.z)(freezeQuestion({ ...question, now: from }, kind)).decision !== "pass");
    });
}
/** Every reason once, the worst first. */
function sorted(reasons) {
    const isFirst = ({ code, is }, index) => reasons.findIndex((each) => each.code === code && each.is === is) === index;
    const rank = ({ decision }) => gate/* PROMOTION_DECISIONS */.mN.indexOf(decision);
    return reasons.filter(isFirst).sort((left, right) => rank(left) - rank(right));
}

;// CONCATENATED MODULE: ./.build/shared/promotion/status.js





/** Deployments of an environment that are told. */
const MOST_DEPLOYMENTS = 20;
/** Freezes of an environment that are told. */
const MOST_FREEZES = 100;
/** What is where, since when, and what may go on when. Pure; judges nothing otherwise than the gates do. */
function statusOf(question) {
    const { service, now, until } = question;
    const environments = [...question.environments].sort((left, right) => left.order - right.order);
    return {
        reportVersion: 1,
        service,
        at: moment(now),
        until: moment(until),
        environments: environments.map((environment) => environmentStatus(environment, { ...question, environments })),
    };
}
function environmentStatus(environment, question) {
    const { name, order, promoteFrom, isProtected, ledger } = environment;
    const { records, doubts, hasOlder } = ledger.state === "read" ? ledger.reading : { records: [], doubts: [], hasOlder: false };
    const serves = servedBy(ledger);
    const serving = serves === "unknown" ? undefined : serves;
    const subject = serving ?? records.at(-1);
    const deployments = deploymentsOf(records, { ...question, serving }).toReversed();
    const history = deployments.slice(0, MOST_DEPLOYMENTS);
    const { verifications, health } = verificationsOf(records.filter((record) => subject !== undefined && isOneOf(record, subject)));
    return {
        name,
        order,
        promoteFrom: promoteFrom ?? null,
        isProtected,
        state: stateOf(ledger, { records, serving }),
        unreadable: ledger.state === "unreadable" ? ledger.why : null,
        serving: deployments.find(({ id }) => id === serving?.id) ?? null,
        health: serving === undefined ? null : health,
        underWay: deployments.filter(({ state }) => state === "under-way"),
        waiting: environment.waiting === undefined ? null : waitingStatus(environment.waiting),
        onward: serving === undefined || !isBelieved(ledger) ? [] : onwardSteps(serving, ledger.reading, question),
        history,
        earlier: deployments.length - history.length,
        hasOlder,
        verifications,
        reviews: reviewsOf(history, question),
        ...freezesOf(environment, question),
        doubts: [...doubts].sort((left, right) => Number(right.blocks) - Number(left.blocks)),
    };
}
function onwardSteps({ release }, source, { environments, calendars, onError, now, until }) {
    return environments
        .filter(({ promoteFrom }) => promoteFrom === source.environment)
        .map((target) => onwardStep({ release, source, target, calendars, onError, now, until }));
}
function stateOf(ledger, { records, serving }) {
    if (!isBelieved(ledger))
        return "unknown";
    if (records.some(promotion_ledger/* isUnderWay */.gn))
        return "deploying";
    if (serving !== undefined)
        return "serving";
    return records.length === 0 ? "empty" : "stopped";
}
/** A release without a contract is the same as itself alone. */
function isOneOf(record, subject) {
    return record === subject || (0,release/* isSameRelease */._M)(record.release, subject.release);
}
function reviewsOf(history, { reviewWithin, now }) {
    if (reviewWithin === undefined)
        return [];
    return history
        .filter(({ override }) => override !== null)
        .map(({ id, startedAt }) => {
        const due = Date.parse(startedAt) + reviewWithin;
        return { deploymentId: id, dueAt: moment(due), isOver: due <= now };
    });
}
function freezesOf({ name }, { calendars, now, until }) {
    const concerned = calendars.filter(({ calendar }) => calendar.environments.includes(name));
    const freezes = concerned
        .flatMap((known) => known.times.state === "read"
        ? known.times.windowsIn({ from: now, to: until }).map((window) => (0,freeze_window/* freezeWindowOf */.D)(known, window))
        : [])
        .sort((left, right) => left.from.localeCompare(right.from, "en"));
    return {
        freezes: freezes.slice(0, MOST_FREEZES),
        moreFreezes: Math.max(0, freezes.length - MOST_FREEZES),
        unreadableCalendars: concerned.flatMap(({ calendar, times }) => times.state === "read" ? [] : [{ calendar: calendar.id, problem: times.problem }]),
    };
}

// EXTERNAL MODULE: ./.build/shared/gates/freeze-calendar.js + 3 modules
var freeze_calendar = __webpack_require__(36710);
;// CONCATENATED MODULE: ./.build/shared/gates/promotion/status-gate.js





const DAY = 86_400_000;
/** How far ahead is looked for the end of a freeze. */
const HORIZON = 731 * DAY;
/**
 * What is where, since when, and what may go on when, of every environment of the policy. An environment whose ledger cannot
 * be read is told as unknown; throws the LedgerError when that is so of all of them, since nobody knows the time then.
 */
async function statusReport({ policy, source }, { service, ledger, days }) {
    const read = await readLedgers(Object.keys(policy.environments ?? {}), { service, ledger });
    const waiting = await readWaiting(read, { service, ledger });
    const now = Math.max(...[...read.values()].flatMap((known) => (known.state === "read" ? known.reading.now : [])));
    return statusOf({
        service,
        environments: Object.entries(policy.environments ?? {}).flatMap(([name, facts]) => {
            const known = read.get(name);
            if (known === undefined)
                return [];
            const soak = facts.soak === undefined ? undefined : (0,soak_rules/* soakRulesOf */.L)(facts.soak);
            const { order, "promote-from": promoteFrom, protected: isProtected } = facts;
            return [{ name, order, promoteFrom, isProtected, soak, ledger: known, waiting: waiting.get(name) }];
        }),
        calendars: await (0,freeze_calendar/* calendarsOf */.Fq)({ policy, source }, { from: now, to: now + HORIZON }),
        onError: policy.freeze?.["on-error"] ?? "block",
        reviewWithin: reviewWithin(policy),
        ticketUrl: ticketUrlBy(policy),
        now,
        until: now + days * DAY,
    });
}
async function readLedgers(environments, { service, ledger }) {
    const read = new Map();
    let problem;
    for (const environment of environments) {
        try {
            read.set(environment, { state: "read", reading: await ledger.read({ service, environment }) });
        }
        catch (error) {
            if (!(error instanceof promotion_ledger/* LedgerError */.oy))
                throw error;
            problem ??= error;
            read.set(environment, { state: "unreadable", environment, why: error.message });
        }
    }
    if (problem !== undefined && [...read.values()].every(({ state }) => state === "unreadable"))
        throw problem;
    return read;
}
/** What waits is a wish: where it cannot be read, the status is told without it. */
async function readWaiting(read, { service, ledger }) {
    const found = new Map();
    for (const [environment, { state }] of read) {
        if (state !== "read")
            continue;
        try {
            const waiting = await ledger.waiting({ service, environment });
            if (waiting !== undefined)
                found.set(environment, waiting);
        }
        catch (error) {
            if (!(error instanceof promotion_ledger/* LedgerError */.oy))
                throw error;
        }
    }
    return found;
}
function reviewWithin({ "break-glass": breakGlass }) {
    return breakGlass === undefined ? undefined : (0,duration/* durationMilliseconds */.Vp)(breakGlass["post-review-within"]);
}
/** Of Jira alone the address of a ticket follows from its key. */
function ticketUrlBy({ tickets }) {
    if (tickets?.provider !== "jira" && tickets?.provider !== "jira-dc")
        return () => null;
    const base = tickets["base-url"].replace(/\/+$/, "");
    const { provider } = tickets;
    return ({ system, key }) => (system === provider ? `${base}/browse/${encodeURIComponent(key)}` : null);
}


/***/ }),

/***/ 7598:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ verifyDeployment)
/* harmony export */ });
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);
/* harmony import */ var _promotion_soak_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97984);
/* harmony import */ var _promotion_soak_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72790);
/* harmony import */ var _promotion_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90070);




/** The verification that this program makes itself, by asking the servers of the environment. */
const PROBE_SOURCE = "protocol-probe";
/**
 * Writes what a verification found of a deployment. Throws a ConfigurationError where there is nothing to verify; a LedgerError when
 * the ledger cannot be read or written.
 */
async function verifyDeployment(wish, { policy, ledger, run }, probe) {
    if (wish.source !== PROBE_SOURCE && wish.passed === undefined)
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`verification-passed: ${wish.source} is not asked by this step; say what it found, true or false.`);
    // A soak that asks for this source asks for what was seen, and not for what somebody says.
    if (wish.source === PROBE_SOURCE && wish.passed !== undefined)
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`verification-passed: ${PROBE_SOURCE} asks the servers itself, so nobody says what it finds. Leave it out, or name another source (verification-source, --source).`);
    const record = recordToVerify(await ledger.read(wish), wish);
    const event = wish.passed === undefined ? eventOf(await probe()) : saidEvent(wish, wish.passed);
    const { service, environment } = wish;
    await ledger.record({ service, environment, id: record.id }, event, run);
    const after = await ledger.read(wish);
    return {
        record,
        event,
        drifted: (0,_promotion_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .hasDrifted */ .n)(event, record.release),
        isNews: isGood(event, record) !== wasGood(record, event.source),
        onward: onwardOf(policy, after, record),
    };
}
function isGood(event, { release }) {
    return event.passed && !(0,_promotion_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .hasDrifted */ .n)(event, release);
}
/** What the newest verification on record found, by the source. */
function wasGood(record, source) {
    const last = record.events.findLast((event) => event.kind === "verified" && event.source === source);
    return last?.kind !== "verified" || isGood(last, record);
}
function recordToVerify(reading, { deploymentId, environment }) {
    if (deploymentId === undefined) {
        const found = (0,_promotion_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .recordsUnderWay */ .q6)(reading, undefined).at(-1) ?? (0,_promotion_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .servingRecord */ .ce)(reading);
        if (found !== undefined)
            return found;
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There is nothing to verify in ${environment}: no deployment is on record.`);
    }
    const named = reading.records.find(({ id }) => id === deploymentId);
    if (named !== undefined)
        return named;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`deployment-id: ${deploymentId} is no deployment to ${environment} on record.`);
}
function eventOf({ decision, digest, failureClass, healthy, unhealthy }) {
    const passed = decision === "pass";
    const targets = `${healthy} of ${healthy + unhealthy} healthy`;
    const detail = passed ? "" : [failureClass, targets].filter((word) => word !== null).join(", ");
    return { kind: "verified", source: PROBE_SOURCE, passed, contractDigest: digest ?? undefined, detail };
}
function saidEvent({ source, detail }, passed) {
    return { kind: "verified", source, passed, contractDigest: undefined, detail: passed ? "" : detail };
}
function onwardOf(policy, reading, { release }) {
    return Object.entries(policy.environments ?? {}).flatMap(([environment, rules]) => {
        if (rules["promote-from"] !== reading.environment || rules.soak === undefined)
            return [];
        const asked = (0,_promotion_soak_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .soakRulesOf */ .L)(rules.soak);
        const soak = (0,_promotion_soak_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeSoak */ .c)({ release, records: reading.records, rules: asked, now: reading.now });
        return [{ environment, soak, rules: asked }];
    });
}


/***/ }),

/***/ 34780:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ withdrawWaiting),
/* harmony export */   DP: () => (/* binding */ rememberWaiting),
/* harmony export */   WN: () => (/* binding */ refuseUnknownEnvironment),
/* harmony export */   Z0: () => (/* binding */ waitingRequest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68146);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68304);
/* harmony import */ var _promotion_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39843);
/* harmony import */ var _run_at_github_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42012);





/**
 * Keeps a promotion that only time keeps from starting, so that `reconcile` starts it; and forgets what waited once something was
 * started. That nothing could be kept is told and changes nothing else.
 */
async function rememberWaiting(outcome, request, { ledger, run, commit, log }) {
    const { report } = outcome;
    const place = { service: report.service, environment: report.environment };
    const { contractDigest, schemaVersion } = report.release;
    // An emergency is started by people or not at all.
    const waits = outcome.state === "refused" && report.decision === "wait" && request.breakGlassReason === undefined;
    if (!waits && outcome.state !== "started")
        return;
    try {
        if (!waits) {
            const waiting = await ledger.waiting(place);
            // What was asked for while this started waits for its own turn.
            const isOlder = waiting !== undefined && waiting.since <= Date.parse(report.at ?? "");
            if (isOlder)
                await ledger.setWaiting(place, undefined);
            return;
        }
        if (request.image === undefined || contractDigest === undefined)
            return;
        // A key that the change brought along counts for less than one that somebody gave, and is found in another commit then.
        if (request.ticketFrom !== "input" && report.ticket !== null) {
            log.warning(`What waits is not kept for reconcile: its ticket was found by ticket-from: ${request.ticketFrom}. Give it as ticket.`);
            return;
        }
        const waiting = { image: request.image, contractDigest, schemaVersion, ticket: request.ticket, run, commit };
        await ledger.setWaiting(place, { ...waiting, since: await ledger.now() }, outcome.contract);
    }
    catch (error) {
        if (!(error instanceof _promotion_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .LedgerError */ .oy))
            throw error;
        const what = waits ? "What waits could not be kept for reconcile" : "What waited could not be forgotten yet";
        log.warning(`${what}: ${error.message}`);
    }
}
/**
 * Forgets what waits for its time, and tells what it was; `undefined` = nothing did. Throws a ConfigurationError for an environment
 * that the policy does not name, a LedgerError when the ledger cannot be read or written.
 */
async function withdrawWaiting(place, { ledger, policy }) {
    refuseUnknownEnvironment(place.environment, policy);
    const waiting = await ledger.waiting(place);
    if (waiting !== undefined)
        await ledger.setWaiting(place, undefined);
    return waiting;
}
/** Throws a ConfigurationError for an environment that the policy does not name: nothing would ever wait to go there. */
function refuseUnknownEnvironment(environment, { environments = {} }) {
    const known = Object.keys(environments);
    if (known.includes(environment))
        return;
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`environment: the policy does not name ${environment}; it names ${known.length === 0 ? "none" : known.join(", ")}.`);
}
/**
 * What waits, as a request by whoever asked for it; the surroundings are those of that run. Whoever may write where it is kept could
 * name another run, whose approvals would count, or other people: what GitHub knows of the run is asked there. Throws a
 * ConfigurationError where the run that is named cannot have asked for it.
 */
async function waitingRequest(waiting, { environment, surroundings }) {
    const { image, contractDigest: schemaDigest, schemaVersion, ticket, run, commit } = waiting;
    const { policy, github, hints } = surroundings;
    const { schema } = policy;
    const asking = await askingRun(waiting, { environment, surroundings });
    const { actors } = asking;
    return {
        request: { environment, image, schemaDigest, schemaVersion, ticket, ticketFrom: "input" },
        surroundings: {
            ...surroundings,
            // The file of the version is that of another commit now; the version was read when it was asked for.
            policy: schema === undefined ? policy : { ...policy, schema: { ...schema, "version-source": undefined } },
            commit,
            askedBy: run.id === surroundings.run.id ? undefined : run.id,
            runStartedAt: asking.startedAt,
            runActors: actors === undefined ? undefined : [...(surroundings.runActors ?? []), ...actors],
            hints: { ...hints, started: [...hints.started, ...(ticket === undefined ? [] : [ticket])] },
            github: github === undefined ? undefined : { ...github, runId: asking.id },
        },
    };
}
const account = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1) }).nullish();
const runReply = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    created_at: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$({ offset: true }),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    actor: account,
    triggering_actor: account,
});
async function askingRun({ run, commit, since }, { environment, surroundings: { github }, }) {
    const named = run.actor === "" ? [] : [{ login: run.actor, name: run.actor }];
    const id = github === undefined ? undefined : (0,_run_at_github_js__WEBPACK_IMPORTED_MODULE_5__/* .runNumberAt */ .m)(github, run);
    if (github === undefined || id === undefined) {
        if (github?.runId === undefined)
            return { id: undefined, startedAt: since, actors: named };
        throw cannotHaveAsked(environment, `${run.url === "" ? `run ${run.id}` : run.url} is no run of this repository`);
    }
    const { owner, name: repo } = github.repository;
    try {
        const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
        const { data } = await github.call(route, { owner, repo, run_id: id }, { reply: runReply });
        if (data.head_sha !== commit)
            throw cannotHaveAsked(environment, `run ${id} is of the commit ${data.head_sha}, and what waits of ${commit}`);
        const logins = [data.actor, data.triggering_actor].flatMap((each) => each?.login ?? []);
        const actors = [...named, ...logins.map((login) => ({ login, name: login }))];
        return { id, startedAt: Date.parse(data.created_at), actors };
    }
    catch (error) {
        if (!(error instanceof _github_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
            throw error;
        if (error.status === 404)
            throw cannotHaveAsked(environment, `there is no run ${id}`);
        return { id, startedAt: undefined, actors: undefined };
    }
}
function cannotHaveAsked(environment, why) {
    return new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`What waits to go to ${environment} was not asked for by the run that it names: ${why}. Start it anew, which takes its place.`);
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

/***/ 93798:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ titledIssue)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _own_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91104);


const issueReply = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    // The list has pull requests too.
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
});
const PER_PAGE = 100;
const MOST_PAGES = 20;
/**
 * The number of the open issue of a title that the token's own account opened, the oldest of several; `opened` anew with `body` when
 * there is none. Issues of others are never taken, since anybody may write a title. `undefined` = too many issues are open to
 * look for it. Throws a GitHubError.
 */
async function titledIssue(call, { owner, repository, title, body }) {
    const address = { owner, repo: repository };
    const own = await (0,_own_login_js__WEBPACK_IMPORTED_MODULE_0__/* .ownLogin */ .C)(call);
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data, nextPage } = await call("GET /repos/{owner}/{repo}/issues", { ...address, state: "open", sort: "created", direction: "asc", per_page: PER_PAGE, page }, { reply: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(issueReply) });
        const found = data.find((issue) => issue.title.trim() === title.trim() && issue.user?.login === own && issue.pull_request === undefined);
        if (found !== undefined)
            return found.number;
        if (nextPage)
            continue;
        const opened = await call("POST /repos/{owner}/{repo}/issues", { ...address, title, body }, { reply: issueReply });
        return opened.data.number;
    }
    return undefined;
}


/***/ }),

/***/ 72791:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ FAILURE_CLASSES),
  _: () => (/* binding */ failureFacts)
});

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/facts.js
/** What keeps agents from working. */
function down(owner, rollback, meaning, next) {
    return { severity: "down", owner, rollback, meaning, next };
}
/** What some agents notice. */
function degraded(owner, rollback, meaning, next) {
    return { severity: "degraded", owner, rollback, meaning, next };
}
/** What no agent notices yet. */
function warn(owner, meaning, next) {
    return { severity: "warn", owner, rollback: "no", meaning, next };
}
/** What to do where something between here and the server may be at fault. */
const PROXY = "Look into the logs of the server and of every proxy in front of it.";
/** What to do where something else than an MCP server answers. */
const PATH = "Check the path of the URL: often it ends in /mcp or /sse.";
/** What to do where the server itself answers wrongly. */
const ANSWER = "Look into the server's log at the time of the probe.";

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/contract.js

/** Causes in what the server promises: its lists, and calls of its tools. */
const CONTRACT_FAILURES = {
    "schema.empty_tools": down("contract", "twice", "There are fewer tools than were asked for.", "Look for a switch, a scope or a plugin that takes tools away."),
    "schema.missing_tool": down("contract", "twice", "A tool is missing that was asked for.", "Look for a rename, a switch or a scope that takes it away."),
    "schema.duplicate_tool": down("contract", "twice", "Two tools have one name.", "Give each tool a name of its own."),
    "schema.invalid": down("contract", "twice", "A tool or its schema is such that clients refuse it.", "Mend what the detail names."),
    "schema.not_a_list": down("contract", "twice", "A list is no list, or holds what is no object.", "Have the server answer as the MCP specification says."),
    "schema.cursor_loop": down("contract", "twice", "A list goes in a circle or has too many pages.", "Have the last page have no `nextCursor`."),
    "schema.non_deterministic": down("contract", "twice", "Two samples of a list differ.", "Have every replica give the same list, whatever the time and the session."),
    "schema.drift": down("contract", "once", "The contract is not the expected one.", "Compare both with `mcp-gates diff`; then deploy the expected contract, or expect this one."),
    "canary.refused": down("server", "twice", "A canary call was answered with an error.", ANSWER),
    "canary.is_error": down("server", "twice", "The tool of a canary call reports an error.", ANSWER),
    "canary.bad_output": down("server", "twice", "The result of a canary call does not fit the tool's own output schema.", "Mend the tool or its outputSchema."),
    "canary.not_validated": {
        severity: "unknown",
        owner: "probe",
        rollback: "hold",
        meaning: "Whether the result of a canary call fits the tool's own output schema could not be established.",
        next: "Simplify what the detail names, or do without (`validate-output: false`).",
    },
    "canary.unexpected": down("server", "twice", "The result of a canary call is not what was expected.", ANSWER),
    "witness.refused": down("contract", "once", "A recorded call that worked is refused.", "Compare the contracts with `mcp-gates diff`: agents that make this call fail now."),
    "witness.unclear": warn("contract", "A recorded call that worked ends in an error, and the words of the server do not say whether it refuses the arguments.", "Read the words in the detail: where they are about the arguments, agents that make this call fail now."),
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/http.js

/** Causes in the answer of HTTP, before it says anything of the protocol. */
const HTTP_FAILURES = {
    "http.timeout_headers": down("server", "twice", "The connection was made, and no answer began in time.", ANSWER),
    "http.timeout_body": down("server", "twice", "The answer began and did not end in time.", ANSWER),
    "http.reset": down("server", "twice", "The connection was cut before the answer.", ANSWER),
    "http.truncated": down("server", "twice", "The connection was cut within the answer.", PROXY),
    "http.malformed": down("server", "twice", "What answers is not valid HTTP.", "Check host, port and scheme of the URL."),
    "http.oversize": down("server", "twice", "The answer is larger than the limit, or holds more values.", "Shorten the lists, or raise `max-megabytes` if they are meant to be that large."),
    "http.encoding": down("edge", "twice", "The answer is compressed in a way that cannot be read.", PROXY),
    "http.redirect_same_origin": down("edge", "twice", "The server redirects to another path of its own.", "Use the URL that it redirects to as the target."),
    "http.redirect_cross_origin": down("edge", "twice", "The server redirects to another host, as sign-in pages do.", "Use that URL if it is the intended server; let machines past the sign-in."),
    "http.400": down("edge", "twice", "The server, or a proxy in front of it, finds the request wrong (400).", PROXY),
    "http.404": down("edge", "twice", "There is nothing at the path (404).", PATH),
    "http.405": down("edge", "twice", "The path takes no POST (405).", PATH),
    "http.not_acceptable": down("edge", "twice", "The server will answer neither in JSON nor as an event stream (406).", "Have proxies keep the Accept header."),
    "http.rate_limited": degraded("probe", "no", "The server limits the rate of requests (429).", "Ask less often; the detail says when to come again."),
    "http.gateway_502": down("edge", "twice", "A gateway got no proper answer from the server behind it (502).", PROXY),
    "http.gateway_503": down("edge", "twice", "The server, or a gateway in front of it, is not available (503).", PROXY),
    "http.gateway_504": down("edge", "twice", "A gateway got no answer in time from the server behind it (504).", PROXY),
    "http.5xx": down("server", "twice", "The server failed with HTTP status 500, or another above it that has no class of its own.", ANSWER),
    "http.status": down("edge", "twice", "The server answered with an HTTP status that MCP does not know.", PROXY),
    "http.wrong_content_type": down("edge", "twice", "The answer is neither JSON nor an event stream: a web page, often.", "Check that the URL is the MCP endpoint, and that no sign-in page stands in front of it."),
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/login.js

const LOGIN = "Have the server answer 401 as the MCP specification says, so that new clients find out where to log in.";
/** Causes in the login. */
const LOGIN_FAILURES = {
    "auth.required": {
        severity: "ok",
        owner: "auth",
        rollback: "no",
        meaning: "The server asks for a login and says where, as it should; the probe was given no credentials.",
        next: "Give the probe credentials, so that it sees more than the login.",
    },
    "auth.401_no_challenge": degraded("auth", "twice", "The server answers 401 without WWW-Authenticate.", LOGIN),
    "auth.401_no_resource_metadata": degraded("auth", "twice", "The server answers 401 and does not name its resource metadata.", LOGIN),
    "auth.metadata_unreachable": degraded("auth", "twice", "The protected-resource metadata that the server names cannot be read.", LOGIN),
    "auth.metadata_resource_mismatch": degraded("auth", "twice", "The protected-resource metadata is about another resource.", "Have its `resource` be the URL of the server."),
    "auth.token_endpoint": {
        severity: "unknown",
        owner: "auth",
        rollback: "hold",
        meaning: "The authorization server gave no token.",
        next: "Check the client id, its secret or key, the scopes, and that the authorization server works.",
    },
    "auth.token_rejected": {
        severity: "unknown",
        owner: "auth",
        rollback: "hold",
        meaning: "The server refuses the credentials that were sent.",
        next: "Check that the credentials are still valid, and meant for this server.",
    },
    "auth.forbidden_or_origin": down("auth", "twice", "The server denies access (403).", "Check the scopes, the hosts and origins that the server allows, and the access rules in front of it."),
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/network.js

const NAME = "Check the spelling of the host name, and the DNS servers that are used here.";
const REACH = "Check the host and the port, that the server runs, and that firewalls let connections from here through.";
/** Causes on the way to the server: names, connections, proxies, TLS. */
const NETWORK_FAILURES = {
    "dns.nxdomain": down("network", "elsewhere", "The host name does not exist.", NAME),
    "dns.servfail": down("network", "elsewhere", "The DNS failed while it looked the host name up; that does not mean that the name is missing.", NAME),
    "dns.timeout": down("network", "elsewhere", "The host name was not resolved in time.", NAME),
    "tcp.refused": down("network", "elsewhere", "Nothing listens at the address.", REACH),
    "tcp.unreachable": down("network", "elsewhere", "There is no route to the address.", REACH),
    "tcp.timeout": down("network", "elsewhere", "No connection was made in time.", REACH),
    "net.other": down("network", "elsewhere", "The network failed in another way; the detail says how.", REACH),
    "proxy.refused": down("network", "elsewhere", "The HTTP proxy refused to connect to the server.", "Check https_proxy, its credentials and what it allows."),
    "tls.expired": down("edge", "no", "The certificate has expired or is not valid yet.", "Renew the certificate."),
    "tls.expiring": warn("edge", "The certificate ends within the days that it should hold for.", "Renew the certificate."),
    "tls.hostname_mismatch": down("edge", "elsewhere", "The certificate is for another name.", "Serve the certificate of this host name."),
    "tls.untrusted": down("edge", "elsewhere", "No authority that is known here vouches for the certificate.", "Serve the whole chain, or name the private authority (`ca`)."),
    "tls.client_certificate": down("auth", "twice", "The server asks for a client certificate, or refuses the one that was shown.", "Give a client certificate that the server accepts."),
    "tls.handshake": down("edge", "elsewhere", "The TLS handshake failed.", "Check the scheme and port of the URL and the server's TLS versions."),
    "tls.timeout": down("edge", "elsewhere", "The TLS handshake did not end in time.", "Check that the port speaks TLS, and the load balancer or server that answers there."),
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/probe.js

/** What the probe says of times that were asked for, and of itself. */
const PROBE_FAILURES = {
    "latency.slow": degraded("server", "twice", "It works, and takes longer than was asked for.", "Look at the timings by phase, then into the server's log at the time of the probe."),
    "probe.settings": {
        severity: "unknown",
        owner: "probe",
        rollback: "hold",
        meaning: "The probe cannot be made as it was asked for.",
        next: "Mend the setting that the detail names.",
    },
    "probe.self": {
        severity: "unknown",
        owner: "probe",
        rollback: "hold",
        meaning: "The probe itself failed.",
        next: "Please report it, with the detail.",
    },
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/process.js

/** Causes in a server that is a process. */
const PROCESS_FAILURES = {
    "process.not_started": down("server", "twice", "The command could not be started.", "Check the command, that it is installed, and the folder it starts in."),
    "process.exited": down("server", "twice", "The process ended before it answered.", "Run the command by itself, with the same environment."),
    "process.stdout_noise": down("server", "twice", "The process writes other things than MCP messages on stdout.", "Have it write logs on stderr."),
    "process.silent": down("server", "twice", "The process did not answer in time.", ANSWER),
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failures/protocol.js

/** Causes in what the server says of the protocol: messages, versions, identity, sessions, event streams. */
const PROTOCOL_FAILURES = {
    "rpc.empty_body": down("server", "twice", "The answer is empty.", ANSWER),
    "rpc.malformed_json": down("server", "twice", "The answer is no valid JSON.", PROXY),
    "rpc.not_jsonrpc": down("server", "twice", "The answer is JSON, but no JSON-RPC message.", PATH),
    "rpc.id_mismatch": down("server", "twice", "The answer is to another request than was sent.", ANSWER),
    "rpc.bad_result": down("server", "twice", "The result does not have the shape that the MCP specification asks for.", "Have the server answer as the MCP specification says."),
    "rpc.method_not_found": down("server", "twice", "The server does not know a method that it must know.", "Have the server answer the method, or not announce it."),
    "rpc.error": down("server", "twice", "The server answered with an error.", ANSWER),
    "proto.version_unsupported": down("server", "twice", "The server refuses every protocol version that the probe speaks in this era.", "Set `era` to the one that the server speaks, or use a newer release of mcp-gates."),
    "proto.version_mismatch": down("server", "twice", "The server chose a protocol version that was not asked for, or that the probe does not know.", "Have it answer with a revision of the MCP specification; where `era` is a revision, name one that the server speaks."),
    "proto.headers_altered": down("edge", "twice", "The server says that an MCP header is missing, or differs from the message.", "Have proxies keep the MCP-… headers as they are."),
    "proto.capability_missing": down("server", "twice", "The server wants a client capability that probes do not announce.", "Have it answer clients without that capability."),
    "identity.wrong_server": down("edge", "twice", "Another server answers than was expected.", "Check the route from this URL to the server."),
    "identity.wrong_version": down("server", "twice", "The server has another version than was expected.", "Wait for the rollout, or check what was deployed."),
    "session.missing": down("edge", "any", "The server gave no session id and then asks for one.", "Have proxies keep the Mcp-Session-Id header."),
    "session.lost": down("edge", "any", "The server forgot the session between two requests: often several replicas without stickiness.", "Give each session to one replica, or share sessions between them."),
    "session.unknown_not_404": warn("server", "A session id that the server never gave is not answered with 404.", "Have it answer 404: only then do clients open a new session."),
    "session.not_deleted": warn("server", "The session could not be ended.", "Have the server take DELETE (405 is allowed), so that sessions do not pile up."),
    "sse.ended_without_response": down("server", "twice", "The event stream ended without the answer.", PROXY),
    "sse.buffered_or_stalled": degraded("edge", "twice", "The server's event stream does not begin: a proxy may be buffering it.", "Switch the buffering of text/event-stream off in every proxy."),
    "sse.closed_at_once": warn("server", "The server's event stream ends at once.", "Look for a proxy that cuts idle connections."),
    "sse.no_endpoint": down("server", "twice", "The event stream of the 2024 transport does not begin with its endpoint.", ANSWER),
};

;// CONCATENATED MODULE: ./.build/shared/mcp/probe/failure-classes.js







/**
 * Every cause for which a probe says no: one stable id each, in the order of the layers. The set is closed: other programs
 * decide by these ids, and docs/failures.md is made from this table.
 */
const FAILURE_CLASSES = {
    ...NETWORK_FAILURES,
    ...HTTP_FAILURES,
    ...LOGIN_FAILURES,
    ...PROTOCOL_FAILURES,
    ...PROCESS_FAILURES,
    ...CONTRACT_FAILURES,
    ...PROBE_FAILURES,
};
/** What a failure class means. */
function failureFacts(failureClass) {
    return FAILURE_CLASSES[failureClass];
}


/***/ }),

/***/ 90807:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ deliverNotice)
});

// EXTERNAL MODULE: ./.build/shared/notify/channel.js
var channel = __webpack_require__(86173);
;// CONCATENATED MODULE: ./.build/shared/notify/registry.js
/** Opens the channel of a driver. Only then are its libraries loaded. Throws a NoticeFailure for settings that are missing. */
async function openChannel(driver, settings) {
    return await CHANNELS[driver](settings);
}
const CHANNELS = {
    slack: async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(2391), __webpack_require__.e(5933)]).then(__webpack_require__.bind(__webpack_require__, 35933))).slackChannel(settings),
    "slack-webhook": async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(2391), __webpack_require__.e(2210)]).then(__webpack_require__.bind(__webpack_require__, 42210))).slackWebhookChannel(settings),
    teams: async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(2391), __webpack_require__.e(5983)]).then(__webpack_require__.bind(__webpack_require__, 85983))).teamsChannel(settings),
    webhook: async (settings) => (await __webpack_require__.e(/* import() */ 4769).then(__webpack_require__.bind(__webpack_require__, 84769))).webhookChannel(settings),
    "github-issue": async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(2391), __webpack_require__.e(9694)]).then(__webpack_require__.bind(__webpack_require__, 99694))).githubIssueChannel(settings),
};

// EXTERNAL MODULE: ./.build/shared/notify/secrets.js
var secrets = __webpack_require__(32487);
;// CONCATENATED MODULE: ./.build/shared/notify/deliver.js



/**
 * Tells a notice through a driver, within so many milliseconds. Never throws: whatever goes wrong is an outcome that says why,
 * since a notice is not worth a deployment.
 */
async function deliverNotice(request, options) {
    const { timeoutMilliseconds: limit } = options;
    const ending = new AbortController();
    // Timers that hold the process, unlike that of AbortSignal.timeout: a wait before a repetition must not end it.
    const timers = [setTimeout(() => ending.abort(), limit)];
    const ended = new Promise((_, reject) => {
        // A channel that gives up in time can still say which message it wrote.
        timers.push(setTimeout(() => reject(timeoutFailure(limit)), limit + LAST_WORD_MILLISECONDS));
    });
    try {
        checkRequest(request, options.driver);
        const channel = await openChannel(options.driver, options.settings);
        const outcome = await Promise.race([channel.deliver(request, ending.signal), ended]);
        if (!("remark" in outcome) || outcome.remark === undefined)
            return outcome;
        return { ...outcome, remark: (0,secrets/* shownWords */.vU)(outcome.remark, options.settings) };
    }
    catch (error) {
        return failedOutcome(ending.signal.aborted ? timeoutFailure(limit, error) : error, options.settings);
    }
    finally {
        for (const timer of timers)
            clearTimeout(timer);
        ending.abort();
    }
}
function checkRequest({ reference, threadOnly }, driver) {
    if (threadOnly && driver !== "slack") {
        throw new channel/* NoticeFailure */.VW("misconfigured", `${driver} has no threads`);
    }
    if (reference !== null && (0,channel/* canUpdate */.Ev)(driver) && reference.channel !== driver) {
        throw new channel/* NoticeFailure */.VW("misconfigured", `the reference is that of a message of ${reference.channel}, not of ${driver}`);
    }
}
const LAST_WORD_MILLISECONDS = 200;
/** The last word of the channel says more than that the time is up. */
function timeoutFailure(milliseconds, cause) {
    const words = `not delivered within ${Math.round(milliseconds / 100) / 10} s`;
    if (!(cause instanceof channel/* NoticeFailure */.VW))
        return new channel/* NoticeFailure */.VW("unavailable", words, { cause });
    return new channel/* NoticeFailure */.VW(cause.problem, `${words}: ${cause.message}`, { cause, reference: cause.reference });
}
function failedOutcome(error, settings) {
    const known = error instanceof channel/* NoticeFailure */.VW ? error : undefined;
    const message = error instanceof Error ? error.message : String(error);
    return {
        state: "failed",
        problem: known?.problem ?? "unavailable",
        reason: (0,secrets/* shownWords */.vU)(message, settings),
        reference: known?.reference ?? null,
        url: null,
    };
}


/***/ }),

/***/ 9181:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ noticeFrom)
/* harmony export */ });
/* harmony import */ var _plan_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26381);
/* harmony import */ var _tool_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49714);


/** The notice of these facts. What they leave open is taken from the report: service, versions, digests and tools. `service` = the policy's. */
function noticeFrom(given, known) {
    const { report } = known;
    const planned = known.plan === null || known.plan === undefined ? undefined : (0,_plan_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOfPlan */ .y)(known.plan);
    const facts = planned === undefined ? given : filledIn(given, planned);
    const overrideGates = namesIn(facts.overrideGates);
    const overrideReason = said(facts.overrideReason);
    const ticket = said(facts.ticket);
    return {
        state: facts.event,
        service: said(facts.service) ?? said(report?.service) ?? known.service ?? "mcp-server",
        environment: facts.environment,
        from: {
            version: said(facts.fromVersion) ?? versionOf(report, "baseline"),
            contractDigest: said(facts.fromDigest) ?? report?.baseline.semanticDigest ?? null,
        },
        to: {
            version: said(facts.toVersion) ?? versionOf(report, "candidate"),
            contractDigest: said(facts.toDigest) ?? report?.candidate.semanticDigest ?? null,
        },
        tools: report === null ? (planned?.tools ?? null) : (0,_tool_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .toolChangesOf */ .V)(report),
        soak: {
            elapsed: said(facts.soakElapsed),
            required: said(facts.soakRequired),
            eligibleAt: said(facts.eligibleAt),
        },
        window: { start: said(facts.windowStart), end: said(facts.windowEnd) },
        ticket: ticket === null ? null : { key: ticket, url: said(facts.ticketUrl) },
        approvers: namesIn(facts.approvers),
        override: overrideGates.length === 0 && overrideReason === null ? null : { gates: overrideGates, reason: overrideReason },
        reason: said(facts.reason),
        actor: said(facts.actor),
        run: known.run,
        runUrl: known.runUrl,
        next: said(facts.next),
        rollback: said(facts.rollback),
    };
}
/** What is said stands; what is not is taken from the other. */
function filledIn(given, from) {
    const isSaid = ([, text]) => typeof text === "string" && text.trim() !== "";
    return { ...from, ...Object.fromEntries(Object.entries(given).filter(isSaid)) };
}
function versionOf(report, side) {
    return report?.declaredVersions?.[side] ?? report?.[side].server.version ?? null;
}
/** Other actions give lists as JSON, people write them by hand. */
function namesIn(text) {
    const names = jsonList(text ?? "") ?? (text ?? "").split(/[,\n]/u);
    return names.map((name) => name.trim()).filter((name) => name !== "");
}
function jsonList(text) {
    if (!text.trimStart().startsWith("["))
        return undefined;
    try {
        const list = JSON.parse(text);
        return Array.isArray(list) && list.every((item) => typeof item === "string") ? list : undefined;
    }
    catch {
        return undefined;
    }
}
function said(text) {
    return text === null || text === undefined || text.trim() === "" ? null : text;
}


/***/ }),

/***/ 26381:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ planResultSchema),
/* harmony export */   y: () => (/* binding */ factsOfPlan)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const release = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ contractDigest: text.optional(), schemaVersion: text.optional() });
const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["breaking", "risky", "review", "safe", "notation"]);
const tools = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: text,
        renamedTo: text.nullable(),
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["lost", "changed", "gained"]),
        severity,
        messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text),
    })),
    others: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    breakingOthers: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
});
/** What a notice takes from the output `result` of promote-environment. */
const planResultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    reportVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    service: text,
    environment: text,
    release,
    decision: text,
    gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        gate: text,
        decision: text,
        bypassed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
        reasons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ code: text, field: text, is: text })),
    })),
    eligibleAt: text.nullable(),
    soak: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ elapsedSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), requiredSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).nullable(),
    current: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ release }).nullable(),
    tools: tools.nullable(),
    ticket: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: text, url: text }).nullable(),
    approvers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text),
    override: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ reason: text, approvers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text), bypassed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text) }).nullable(),
});
/** Reasons that a message names; the run has all. */
const MOST_REASONS = 3;
/** What the result of a promotion says of a deployment, for whatever the step itself leaves open. Pure. */
function factsOfPlan(plan) {
    const { service, release: to, current, soak, eligibleAt, ticket, approvers, override } = plan;
    const blocking = plan.gates.filter((gate) => gate.decision !== "pass" && gate.bypassed !== true);
    const reasons = blocking.flatMap((gate) => gate.reasons).slice(0, MOST_REASONS);
    return {
        service,
        fromVersion: current?.release.schemaVersion,
        toVersion: to.schemaVersion,
        fromDigest: current?.release.contractDigest,
        toDigest: to.contractDigest,
        soakElapsed: soak === null ? undefined : hoursOf(soak.elapsedSeconds),
        soakRequired: soak === null ? undefined : hoursOf(soak.requiredSeconds),
        eligibleAt: eligibleAt ?? undefined,
        ticket: ticket?.key,
        ticketUrl: ticket?.url,
        approvers: JSON.stringify(override === null ? approvers : override.approvers),
        overrideGates: override === null ? undefined : JSON.stringify(override.bypassed),
        overrideReason: override?.reason,
        reason: reasons.length === 0 ? undefined : reasons.map(({ code, is }) => `${code}: ${is}`).join("; "),
        tools: plan.tools,
    };
}
/** `26 h 30 min`. */
function hoursOf(seconds) {
    const minutes = Math.floor(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 49714:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ toolChangesOf),
/* harmony export */   j: () => (/* binding */ countOfKind)
/* harmony export */ });
/* harmony import */ var _contract_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82319);

/** What a contract report says of tools. Changes in notation mean nothing to an agent and are left out. */
function toolChangesOf(report) {
    const told = report.changes.filter(({ severity }) => severity !== "notation");
    const byName = new Map();
    for (const change of told.filter(({ subject }) => subject.kind === "tool")) {
        byName.set(change.subject.name, [...(byName.get(change.subject.name) ?? []), change]);
    }
    const others = told.filter(({ subject }) => subject.kind !== "tool");
    return {
        tools: [...byName].map(([name, changes]) => toolChange(name, changes)).sort(compareToolChanges),
        others: others.length,
        breakingOthers: others.filter(({ severity }) => severity === "breaking").length,
    };
}
/** How many tools of one kind there are. */
function countOfKind({ tools }, kind) {
    return tools.filter((tool) => tool.kind === kind).length;
}
const KINDS = ["lost", "changed", "gained"];
function toolChange(name, changes) {
    const rank = Math.min(...changes.map(({ severity }) => _contract_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(severity)));
    return {
        name,
        renamedTo: changes.find(({ renamedTo }) => renamedTo !== undefined)?.renamedTo ?? null,
        kind: kindOf(changes),
        severity: _contract_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC[rank] ?? "breaking",
        messages: changes.map(({ message }) => message),
    };
}
function kindOf(changes) {
    if (changes.some(({ rule }) => rule.startsWith("tool-removed")))
        return "lost";
    return changes.some(({ rule }) => rule === "tool-added") ? "gained" : "changed";
}
function compareToolChanges(left, right) {
    const bySeverity = _contract_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(left.severity) - _contract_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(right.severity);
    return bySeverity || KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind);
}


/***/ }),

/***/ 70606:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ bypassOf),
/* harmony export */   HF: () => (/* binding */ judgeEmergency),
/* harmony export */   lh: () => (/* binding */ emergencyAt)
/* harmony export */ });
/* harmony import */ var _policy_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24789);
/* harmony import */ var _promotion_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60278);


/**
 * Decides whether an emergency goes past gates. It takes all of: a policy that allows it here, a reason that says something, an
 * approved ticket for emergencies, enough members of the team, and that it was declared a short time ago. Pure.
 */
function judgeEmergency(question) {
    const { policy, environment, reason, approvers = [], declaredAt = Number.NaN, now } = question;
    const where = "break-glass.environments";
    if (policy?.enabled !== true)
        return refused([notAllowed("break-glass.enabled", policy === undefined ? "nothing" : "false", "true")]);
    if (!policy.environments.includes(environment))
        return refused([notAllowed(where, policy.environments.join(", "), environment)]);
    const { require } = policy;
    const length = [...reason.trim()].length;
    // Where nobody knows since when it is one, it is over whenever one asks.
    const expiresAt = declaredAt + (0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationMilliseconds */ .Vp)(require["expires-in"]);
    const holds = declaredAt <= now && now < expiresAt;
    const reasons = [
        ...(length < require["reason-min-length"]
            ? [
                (0,_promotion_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .promotionReason */ .r)("break-glass.reason", {
                    field: "break-glass-reason",
                    is: `${length} characters`,
                    must: `${require["reason-min-length"]} at least`,
                }),
            ]
            : []),
        ...(question.ticket === "approved"
            ? []
            : [
                (0,_promotion_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .promotionReason */ .r)("break-glass.ticket", {
                    field: "ticket",
                    is: "none that is approved",
                    must: `an approved ticket of type ${require["ticket-type"]} for this change`,
                }),
            ]),
        ...(new Set(approvers).size < require["min-approvers"]
            ? [
                (0,_promotion_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .promotionReason */ .r)(question.approvers === undefined ? "approvals.unknown" : "break-glass.approvers", {
                    field: `approvals of the run by ${require["approvers-team"]}`,
                    is: question.approvers === undefined ? "not known" : approvers.join(", ") || "none",
                    must: `${require["min-approvers"]} people at least`,
                }),
            ]
            : []),
        ...(!holds
            ? [
                (0,_promotion_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .promotionReason */ .r)("break-glass.expired", {
                    field: "break-glass.require.expires-in",
                    is: `declared ${Number.isNaN(declaredAt) ? "nobody knows when" : new Date(declaredAt).toISOString()}`,
                    must: `at most ${require["expires-in"]} ago`,
                }),
            ]
            : []),
    ];
    if (reasons.length > 0)
        return refused(reasons);
    const names = [...new Set(approvers)].sort();
    return {
        state: "granted",
        override: { reason: reason.trim(), approvers: names, expiresAt },
        bypasses: policy.bypasses,
    };
}
/** An emergency as it is later: what was granted holds until it expires. Pure. */
function emergencyAt(answer, now) {
    if (answer.state === "refused" || now < answer.override.expiresAt)
        return answer;
    const is = `over since ${new Date(answer.override.expiresAt).toISOString()}`;
    const seen = { field: "break-glass.require.expires-in", is, must: "not over" };
    return refused([(0,_promotion_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .promotionReason */ .r)("break-glass.expired", seen)]);
}
/** Gates that an emergency may pass by, with what each is called in the policy. Nothing else is ever passed by. */
const BYPASSABLE = ["soak", "freeze"];
/** A gate that an emergency lets pass, and the words of the policy for what it passed by; `undefined` = it does not. Pure. */
function bypassOf(answer, { bypasses, freeze }) {
    if (answer.decision === "pass" || !BYPASSABLE.includes(answer.gate))
        return undefined;
    const passedBy = answer.gate === "soak"
        ? ["soak"]
        : [
            ...new Set(freeze.freezes.filter(({ effect }) => effect === "blocks").map(({ tier }) => `freeze:${tier}`)),
        ].sort();
    return passedBy.every((each) => bypasses.includes(each)) ? passedBy : undefined;
}
function notAllowed(field, is, must) {
    return (0,_promotion_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .promotionReason */ .r)("break-glass.not-allowed", { field, is, must });
}
function refused(reasons) {
    return { state: "refused", reasons };
}


/***/ }),

/***/ 67293:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ eligibleAt)
/* harmony export */ });
/* harmony import */ var _freeze_freeze_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27367);

/**
 * When all gates that wait for time pass, milliseconds since 1970: soak and ticket have waited long enough and no freeze is on, which
 * may begin only then. An emergency helps as long as it holds. `undefined` = nothing waits for time, or it is too late when
 * all pass, or no end is in sight. Pure.
 *
 * @param before when it is too late, milliseconds since 1970
 */
function eligibleAt(gates, freeze, emergency, before = Number.POSITIVE_INFINITY) {
    const blocking = gates.filter(({ bypassed }) => bypassed !== true);
    if (waitingForTime(blocking).length === 0)
        return undefined;
    if (emergency !== undefined) {
        const { bypasses, override } = emergency;
        const calendars = freeze.calendars.filter(({ calendar }) => !bypasses.includes(`freeze:${calendar.tier}`));
        const soon = passingAt(blocking, { ...freeze, calendars });
        // Afterwards the release goes the ordinary way.
        if (soon < override.expiresAt && soon < before)
            return soon;
    }
    const then = passingAt(gates, freeze);
    return then < before ? then : undefined;
}
/** `Infinity` = no end is in sight. */
function passingAt(gates, freeze) {
    const others = waitingForTime(gates).flatMap(({ gate, eligibleAt: at }) => (gate === "freeze" ? [] : (at ?? [])));
    const earliest = Math.max(freeze.now, ...others);
    const then = (0,_freeze_freeze_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeFreeze */ .z)({ ...freeze, now: earliest });
    return then.decision === "pass" ? earliest : (then.opensAt ?? Number.POSITIVE_INFINITY);
}
function waitingForTime(gates) {
    return gates.filter(({ decision, eligibleAt: at }) => decision === "wait" && at !== undefined);
}


/***/ }),

/***/ 11221:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ PROMOTION_GATES),
/* harmony export */   Op: () => (/* binding */ notAsked),
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   _V: () => (/* binding */ worstDecision),
/* harmony export */   mN: () => (/* binding */ PROMOTION_DECISIONS),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/** What a gate or a plan answers. Only `pass` passes; `wait` = not yet, `unknown` = it could not be established. */
const PROMOTION_DECISIONS = ["fail", "unknown", "wait", "pass"];
/** The questions of a promotion, in the order in which reports tell of them. */
const PROMOTION_GATES = [
    "policy",
    "ledger",
    "identity",
    "provenance",
    "order",
    "contract",
    "semver",
    "parity",
    "isolation",
    "replicas",
    "soak",
    "freeze",
    "ticket",
    "approvals",
];
/** The answer of a gate that finds nothing wrong. */
function passes(gate, summary) {
    return { gate, decision: "pass", asked: true, summary, reasons: [] };
}
/** The answer of a gate that the policy does not ask for. */
function notAsked(gate, summary) {
    return { gate, decision: "pass", asked: false, summary, reasons: [] };
}
/** The answer of a gate by its reasons: the worst of them decides. `summary` is told where there is none. */
function answerOf(gate, reasons, { summary, eligibleAt }) {
    const sorted = [...reasons].sort((left, right) => rank(left.decision) - rank(right.decision));
    const [worst] = sorted;
    if (worst === undefined)
        return passes(gate, summary);
    const until = worst.decision === "wait" ? eligibleAt : undefined;
    return { gate, decision: worst.decision, asked: true, summary, reasons: sorted, eligibleAt: until };
}
/** The worst of some decisions; `pass` where there are none. */
function worstDecision(decisions) {
    return PROMOTION_DECISIONS.find((decision) => decisions.includes(decision)) ?? "pass";
}
function rank(decision) {
    return PROMOTION_DECISIONS.indexOf(decision);
}


/***/ }),

/***/ 3855:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ freezeGateAnswer)
/* harmony export */ });
/* harmony import */ var _freeze_zone_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5361);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11221);
/* harmony import */ var _promotion_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60278);



/** What the freeze gate says, for people. Pure. */
function freezeGateAnswer({ decision, freezes, opensAt }) {
    const blocking = freezes.filter(({ effect }) => effect === "blocks");
    // Freezes that each have an end can follow one another for ever.
    const isChain = decision === "fail" && !blocking.some(isEndless);
    const reasons = blocking.map((freeze) => reasonOf(freeze, isChain || isEndless(freeze)));
    return (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOf */ .ut)("freeze", reasons, { summary: summaryOf(freezes), eligibleAt: opensAt });
}
function isEndless({ window }) {
    return window?.to === Number.POSITIVE_INFINITY;
}
function reasonOf({ id, tier, window, zone, problem, override }, endless) {
    const field = `freeze ${id} (${tier})`;
    const lifted = override === undefined ? "" : `, or lifted by ${override.approval}${ticketWords(override["ticket-type"])}`;
    if (window === undefined)
        return (0,_promotion_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .promotionReason */ .r)("freeze.unreadable", { field, is: problem ?? "unreadable", must: `readable${lifted}` });
    if (endless)
        return (0,_promotion_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .promotionReason */ .r)("freeze.endless", { field, is: "without an end in sight", must: `over${lifted}` });
    return (0,_promotion_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .promotionReason */ .r)("freeze.active", { field, is: `on until ${(0,_freeze_zone_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .shownAt */ .z)(window.to, zone)}`, must: `over${lifted}` });
}
function ticketWords(type) {
    return type === undefined ? "" : ` for a ticket of type ${type}`;
}
const EFFECTS = {
    blocks: "blocks",
    warns: "only warns",
    allows: "lets a change as small as this pass",
    lifted: "is lifted",
    "rolls-back": "lets go back",
};
function summaryOf(freezes) {
    if (freezes.length === 0)
        return "no freeze is on";
    return freezes.map(({ id, effect }) => `${id} ${EFFECTS[effect]}`).join(", ");
}


/***/ }),

/***/ 39900:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ judgeLedger)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11221);
/* harmony import */ var _promotion_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60278);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90070);



/** Decides whether the ledger can be relied on, and whether another deployment is under way. Pure. */
function judgeLedger({ source, target, own }) {
    const all = [...(source === undefined ? [] : [source]), target];
    const reasons = [...all.flatMap(reasonsOf), ...busy(target, own)];
    return (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .ut)("ledger", reasons, { summary: summaryOf(all) });
}
function reasonsOf(facts) {
    if (facts.state === "unreadable") {
        const field = `ledger of ${facts.environment}`;
        return [(0,_promotion_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .promotionReason */ .r)("ledger.unreadable", { field, is: facts.why, must: "readable" })];
    }
    const { environment, doubts } = facts.reading;
    return doubts.flatMap((doubt) => {
        if (!doubt.blocks)
            return [];
        const which = doubt.recordId === "" ? "" : `, record ${doubt.recordId}`;
        const seen = { field: `ledger of ${environment}${which}`, is: doubt.is, must: "as it was written" };
        // What is left out as a rule has no reason of its own; whoever says that it blocks must be heard all the same.
        return [(0,_promotion_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .promotionReason */ .r)(isReason(doubt.code) ? doubt.code : "ledger.malformed-record", seen)];
    });
}
function isReason(code) {
    return Object.hasOwn(_promotion_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .PROMOTION_REASONS */ .K, code);
}
function busy(target, own) {
    const others = target.state === "read" ? (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsUnderWay */ .q6)(target.reading, own) : [];
    return others.map(({ id, environment, run }) => {
        const by = run.url === "" ? `run ${run.id}` : run.url;
        const seen = { field: `deployments to ${environment}`, is: `deployment ${id} under way, by ${by}` };
        return (0,_promotion_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .promotionReason */ .r)("ledger.busy", { ...seen, must: "none under way" });
    });
}
function summaryOf(all) {
    return all
        .map((facts) => {
        if (facts.state === "unreadable")
            return `that of ${facts.environment} cannot be read`;
        const { environment, records, doubts } = facts.reading;
        const left = doubts.filter(({ blocks }) => !blocks).length;
        const without = left === 0 ? "" : `, without ${left} that cannot be believed`;
        return `${environment}: ${records.length} ${records.length === 1 ? "deployment" : "deployments"}${without}`;
    })
        .join("; ");
}


/***/ }),

/***/ 66315:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ judgeOrder)
/* harmony export */ });
/* harmony import */ var _change_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29118);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11221);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39843);
/* harmony import */ var _promotion_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60278);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90070);





/**
 * Decides whether the environment before holds exactly this release, by its newest record. What worked in the target before
 * may come back without it, and what was rolled back there comes again only after a new approval. Pure.
 */
function judgeOrder({ release, source, target, approvedAt }) {
    if ((0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .goesBackTo */ .Zw)(target, release))
        return (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .passes */ .WE)("order", `it worked in ${target.environment} before`);
    const withdrawn = withdrawal({ release, target, approvedAt });
    if (source === undefined) {
        if (withdrawn.length > 0)
            return (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOf */ .ut)("order", withdrawn, { summary: `it was in ${target.environment} before, or may have been` });
        return (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .notAsked */ .Op)("order", "there is no environment before");
    }
    const newest = source.records.at(-1);
    const field = `deployments to ${source.environment}`;
    const must = `${called(release)}, with success`;
    if (newest === undefined || !(0,_change_release_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameRelease */ ._M)(newest.release, release)) {
        const is = newest === undefined ? "none" : `${called(newest.release)} last`;
        const missing = (0,_promotion_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .promotionReason */ .r)("order.not-in-source", { field, is, must });
        return (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOf */ .ut)("order", [missing, ...withdrawn], { summary: `${source.environment} does not hold it` });
    }
    const state = newest.events.findLast(({ kind }) => kind !== "verified")?.kind ?? "under way";
    const reasons = [
        ...((0,_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .isServing */ .PA)(newest) ? [] : [(0,_promotion_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .promotionReason */ .r)("order.not-succeeded", { field, is: state, must: "succeeded" })]),
        ...(newest.isEmergency
            ? [(0,_promotion_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .promotionReason */ .r)("order.emergency", { field, is: `deployment ${newest.id}, an emergency`, must })]
            : []),
        ...withdrawn,
    ];
    return (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOf */ .ut)("order", reasons, { summary: `${source.environment} holds it since deployment ${newest.id}` });
}
function withdrawal({ release, target, approvedAt }) {
    if (!(0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .isReadBackTo */ .lV)(target, release)) {
        const seen = { is: `the newest ${target.records.length} deployments`, must: "read back to the last success of it" };
        return [(0,_promotion_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .promotionReason */ .r)("order.past-unknown", { field: `ledger of ${target.environment}`, ...seen })];
    }
    const at = (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .rolledBackAt */ .TV)(target, release);
    if (at === undefined || (approvedAt !== undefined && approvedAt > at))
        return [];
    const is = approvedAt === undefined ? "not known" : new Date(approvedAt).toISOString();
    const must = `after ${new Date(at).toISOString()}, when it was rolled back`;
    return [(0,_promotion_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .promotionReason */ .r)("order.rolled-back", { field: `approval for ${target.environment}`, is, must })];
}
function called({ schemaVersion, contractDigest, imageDigest }) {
    const digest = (contractDigest ?? imageDigest)?.slice("sha256:".length, "sha256:".length + 12) ?? "unknown";
    return schemaVersion === undefined ? digest : `${schemaVersion} (${digest})`;
}


/***/ }),

/***/ 90876:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf),
/* harmony export */   q: () => (/* binding */ soakGateAnswer)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11221);
/* harmony import */ var _promotion_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60278);


/** What the soak gate says, for people. `environment` = where the release soaks. Pure. */
function soakGateAnswer(answer, rules, environment) {
    const needed = wordsOf(rules.minimum);
    const summary = `${wordsOf(answer.elapsed)} of ${needed} in ${environment}, ${answer.verifications} verified`;
    const reasons = answer.obstacles.map((obstacle) => {
        const { is, must } = seen(obstacle, answer, rules);
        return (0,_promotion_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .promotionReason */ .r)(CODES[obstacle], { field: `soak in ${environment}`, is, must });
    });
    return (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .ut)("soak", reasons, { summary, eligibleAt: answer.eligibleAt });
}
const CODES = {
    "no-history": "soak.no-history",
    "not-newest": "soak.not-newest",
    emergency: "soak.emergency",
    "not-running": "soak.not-running",
    "failed-verification": "soak.failed-verification",
    "clock-behind": "soak.clock-behind",
    "too-short": "soak.too-short",
    "too-few-verifications": "soak.too-few-verifications",
    "verification-too-old": "soak.verification-too-old",
};
function seen(obstacle, { elapsed, verifications, eligibleAt }, rules) {
    switch (obstacle) {
        case "too-short": {
            const until = eligibleAt === undefined ? "" : `, at ${new Date(eligibleAt).toISOString()} at the earliest`;
            return { is: wordsOf(elapsed), must: `${wordsOf(rules.minimum)}${until}` };
        }
        case "too-few-verifications":
            return { is: `${verifications} passed`, must: `${rules.minVerifications} passed` };
        case "verification-too-old":
            return { is: "too long ago", must: `at most ${wordsOf(rules.maxVerifyAge ?? 0)} ago` };
        case "failed-verification":
            return { is: "a verification failed", must: "deployed anew after it" };
        case "no-history":
            return { is: "no deployment on record", must: "this release" };
        case "not-newest":
            return { is: "another release is the newest", must: "this release" };
        case "emergency":
            return { is: "deployed as an emergency", must: "deployed through the gates" };
        case "not-running":
            return { is: "its deployment does not serve", must: "a success that has not ended" };
        case "clock-behind":
            return { is: "in the future", must: "in the past" };
    }
}
/** `1 d 2 h 5 min`, rounded down to minutes, or `40 s` below one. */
function wordsOf(milliseconds) {
    const seconds = Math.floor(milliseconds / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    const parts = [
        { amount: Math.floor(minutes / 1440), unit: "d" },
        { amount: Math.floor(minutes / 60) % 24, unit: "h" },
        { amount: minutes % 60, unit: "min" },
    ];
    return parts.flatMap(({ amount, unit }) => (amount === 0 ? [] : `${amount} ${unit}`)).join(" ");
}


/***/ }),

/***/ 6741:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ pinnedImage)
/* harmony export */ });
/** Longer references exist nowhere: registries take 255 characters of a name. */
const LONGEST = 512;
/**
 * Reads `registry.example.com/name[:tag]@sha256:…`; `undefined` = it is not pinned by a digest, or no reference at all. A tag
 * says nothing beside a digest and is left out. The form is that of the OCI distribution specification.
 */
function pinnedImage(reference) {
    if (reference.length > LONGEST)
        return undefined;
    const [, name, digest] = REFERENCE.exec(reference) ?? [];
    return name === undefined || digest === undefined ? undefined : { name, digest };
}
/** A host, with its port where it has one, and then parts of a path, which are lower case and joined by single separators. */
const HOST = "[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\\d{1,5})?";
const PART = "[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*";
const TAG = "[A-Za-z0-9_][A-Za-z0-9._-]{0,127}";
const REFERENCE = new RegExp(`^((?:${HOST}/)?${PART}(?:/${PART})*)(?::${TAG})?@(sha256:[0-9a-f]{64})$`);


/***/ }),

/***/ 85824:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ judgePlan)
});

// UNUSED EXPORTS: ASKED_GATES

// EXTERNAL MODULE: ./.build/shared/promotion/break-glass.js
var break_glass = __webpack_require__(70606);
// EXTERNAL MODULE: ./.build/shared/promotion/eligible-at.js
var eligible_at = __webpack_require__(67293);
// EXTERNAL MODULE: ./.build/shared/promotion/freeze/freeze-gate.js
var freeze_gate = __webpack_require__(27367);
// EXTERNAL MODULE: ./.build/shared/promotion/gate.js
var promotion_gate = __webpack_require__(11221);
// EXTERNAL MODULE: ./.build/shared/promotion/gates/freeze-answer.js
var freeze_answer = __webpack_require__(3855);
// EXTERNAL MODULE: ./.build/shared/promotion/image.js
var promotion_image = __webpack_require__(6741);
// EXTERNAL MODULE: ./.build/shared/promotion/promotion-reasons.js + 7 modules
var promotion_reasons = __webpack_require__(60278);
;// CONCATENATED MODULE: ./.build/shared/promotion/gates/identity-gate.js



/** Decides whether a release is pinned: its image by a digest, its contract by the contract itself. Pure. */
function judgeIdentity({ image, namedDigest, contract }) {
    const pinned = image === undefined ? undefined : (0,promotion_image/* pinnedImage */.Q)(image);
    const named = namedDigest !== undefined && namedDigest !== contract?.semantic && namedDigest !== contract?.strict;
    const reasons = [
        ...(pinned === undefined
            ? [
                (0,promotion_reasons/* promotionReason */.r)("identity.image-not-pinned", {
                    field: "image",
                    is: image ?? "nothing",
                    must: "a name with @sha256: and 64 hex digits",
                }),
            ]
            : []),
        ...(contract === undefined
            ? [
                (0,promotion_reasons/* promotionReason */.r)("identity.no-contract", {
                    field: "schema-path",
                    is: namedDigest === undefined ? "nothing" : `${namedDigest}, which the ledger does not keep`,
                    must: "a contract file",
                }),
            ]
            : []),
        ...(contract !== undefined && named
            ? [
                (0,promotion_reasons/* promotionReason */.r)("identity.digest-differs", {
                    field: "schema-digest",
                    is: namedDigest,
                    must: `${contract.semantic}, the digest of the contract file`,
                }),
            ]
            : []),
    ];
    const summary = `image ${pinned?.digest ?? "not pinned"}, contract ${contract?.semantic ?? "unknown"}`;
    return (0,promotion_gate/* answerOf */.ut)("identity", reasons, { summary });
}

// EXTERNAL MODULE: ./.build/shared/promotion/gates/ledger-gate.js
var ledger_gate = __webpack_require__(39900);
// EXTERNAL MODULE: ./.build/shared/promotion/gates/order-gate.js
var order_gate = __webpack_require__(66315);
// EXTERNAL MODULE: ./.build/shared/promotion/gates/soak-answer.js
var soak_answer = __webpack_require__(90876);
;// CONCATENATED MODULE: ./.build/shared/promotion/gates/ticket-answer.js


/** What the ticket gate says, for people: the reasons of the ticket with their own codes. Pure. */
function ticketGateAnswer({ verdict, required }) {
    if (!required)
        return (0,promotion_gate/* notAsked */.Op)("ticket", "the policy asks for no ticket of such a change");
    const { outcome, reasons, ticket, opensAt } = verdict;
    const found = reasons.map(({ code, outcome: each, field, is, must }) => (0,promotion_reasons/* promotionReason */.r)(`ticket.${each}`, { field: `${field} (${code})`, is, must }));
    // An answer without a reason is no approval either.
    if (found.length === 0 && outcome !== "approved")
        found.push((0,promotion_reasons/* promotionReason */.r)(`ticket.${outcome}`, { field: "ticket", is: outcome, must: "approved" }));
    const eligibleAt = outcome === "pending" && opensAt !== undefined ? Date.parse(opensAt) : undefined;
    return (0,promotion_gate/* answerOf */.ut)("ticket", found, {
        summary: ticket === undefined ? `no ticket was read: ${outcome}` : `${ticket.key} is ${outcome}`,
        eligibleAt,
    });
}

// EXTERNAL MODULE: ./.build/shared/promotion/soak.js
var promotion_soak = __webpack_require__(97984);
// EXTERNAL MODULE: ./.build/shared/promotion/standing.js
var standing = __webpack_require__(90070);
;// CONCATENATED MODULE: ./.build/shared/promotion/plan.js













/** Gates that are judged by what was asked outside. */
const ASKED_GATES = (/* unused pure expression or super */ null && ([
    "provenance",
    "contract",
    "semver",
    "parity",
    "isolation",
    "replicas",
    "approvals",
]));
/**
 * Decides whether a release may go to an environment. Pure, and the same for a plan, the start of a deployment and a status: every
 * gate answers, none hides another one.
 */
function judgePlan(question) {
    const { environment, release, target, now, freeze: rules } = question;
    const emergency = question.emergency === undefined ? undefined : (0,break_glass/* emergencyAt */.lh)(question.emergency, now);
    const isRollback = target.state === "read" && (0,standing/* goesBackTo */.Zw)(target.reading, release);
    const freezeQuestion = { ...rules, environment, now, rollback: isRollback ? rules.rollback : undefined };
    const freeze = (0,freeze_gate/* judgeFreeze */.z)(freezeQuestion);
    const { answer: soakGate, soak } = soakOf(question, isRollback);
    const granted = emergency?.state === "granted" ? emergency : undefined;
    const answers = {
        ...question.asked,
        policy: policyAnswer({ ...question, emergency }),
        ledger: (0,ledger_gate/* judgeLedger */.L)(question),
        identity: judgeIdentity(question.identity),
        order: orderOf(question),
        soak: soakGate,
        freeze: (0,freeze_answer/* freezeGateAnswer */.h)(freeze),
        ticket: ticketGateAnswer(question.ticket),
    };
    const passedBy = (gate) => (0,break_glass/* bypassOf */.AX)(gate, { bypasses: granted?.bypasses ?? [], freeze });
    const gates = promotion_gate/* PROMOTION_GATES */.NA.map((gate) => {
        const answer = answers[gate];
        return passedBy(answer) === undefined ? answer : { ...answer, bypassed: true };
    });
    const blocking = gates.filter(({ decision, bypassed }) => decision !== "pass" && bypassed !== true);
    const bypassed = gates.flatMap((gate) => passedBy(gate) ?? []);
    return {
        decision: (0,promotion_gate/* worstDecision */._V)(blocking.map(({ decision }) => decision)),
        gates,
        blockingGates: blocking.map(({ gate }) => gate),
        eligibleAt: (0,eligible_at/* eligibleAt */.$)(gates, freezeQuestion, granted, closingOf(question.ticket)),
        soak,
        freeze,
        override: granted === undefined || bypassed.length === 0 ? undefined : { ...granted.override, bypassed },
        isRollback,
    };
}
/** Nothing goes under a ticket whose window is over. */
function closingOf({ verdict: { closesAt }, required }) {
    return required && closesAt !== undefined ? Date.parse(closesAt) : Number.POSITIVE_INFINITY;
}
function policyAnswer({ policyProblems, emergency, environment }) {
    // Who says that it is an emergency and is refused must hear why, whatever else holds.
    const reasons = [...policyProblems, ...(emergency?.state === "refused" ? emergency.reasons : [])];
    const answer = (0,promotion_gate/* answerOf */.ut)("policy", reasons, { summary: `the policy names ${environment}` });
    const [worst] = answer.reasons;
    return worst === undefined ? answer : { ...answer, summary: worst.meaning.replace(/\.$/, "") };
}
function orderOf({ source, target, release, approvedAt }) {
    if (target.state === "unreadable")
        return unreadable("order", target);
    if (source?.state === "unreadable")
        return unreadable("order", source);
    return (0,order_gate/* judgeOrder */.w)({ release, source: source?.reading, target: target.reading, approvedAt });
}
/** What worked in the target before has no soak to wait for: to go back must take seconds. */
function soakOf({ soak: rules, source, release, now }, isRollback) {
    if (rules === undefined)
        return { answer: (0,promotion_gate/* notAsked */.Op)("soak", "the policy asks for no soak"), soak: undefined };
    if (isRollback)
        return { answer: (0,promotion_gate/* passes */.WE)("soak", "it goes back to a release that worked here"), soak: undefined };
    if (source?.state === "unreadable")
        return { answer: unreadable("soak", source), soak: undefined };
    // Without an environment before there is nothing in which it could have soaked.
    const { records, environment } = source?.reading ?? { records: [], environment: "no environment" };
    const soak = (0,promotion_soak/* judgeSoak */.c)({ release, records, rules, now });
    return { answer: (0,soak_answer/* soakGateAnswer */.q)(soak, rules, environment), soak };
}
function unreadable(gate, { environment, why }) {
    const reason = (0,promotion_reasons/* promotionReason */.r)("ledger.unreadable", {
        field: `ledger of ${environment}`,
        is: why,
        must: "readable",
    });
    return (0,promotion_gate/* answerOf */.ut)(gate, [reason], { summary: "nobody can tell" });
}


/***/ }),

/***/ 60278:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ PROMOTION_REASONS),
  r: () => (/* binding */ promotionReason)
});

;// CONCATENATED MODULE: ./.build/shared/promotion/promotion-reason.js
function failing(who, meaning, next) {
    return { decision: "fail", who, meaning, next };
}
function waiting(who, meaning, next) {
    return { decision: "wait", who, meaning, next };
}
function unknown(who, meaning, next) {
    return { decision: "unknown", who, meaning, next };
}

;// CONCATENATED MODULE: ./.build/shared/promotion/reasons/contract.js

/** What a release does to the contract that agents use in the environment. */
const CONTRACT_REASONS = {
    "contract.blocked-change": failing("owner", "The release changes something of what the environment serves that the policy does not let through.", "Keep what agents use; announce its end and wait for it; or have somebody answer for the change (an acknowledgement)."),
    "contract.served-unknown": unknown("operator", "What the environment serves now could not be captured.", "Bring the server up, or let the policy compare with the record (`compare-with: served-or-recorded`)."),
    "contract.undecided": unknown("owner", "A part of the contract could not be compared.", "See the comparison for the part, and simplify it."),
    "contract.skipped-unknown": unknown("operator", "A version was skipped on the way, and its contract is not on record.", "Promote the versions in their order, or put the contract file into the ledger."),
    "semver.missing": failing("owner", "The release names no schema version.", "Write one into the file that the policy names, or give `schema-version`."),
    "semver.not-semver": failing("owner", "The schema version is no semantic version.", "Write it as 2.3.0."),
    "semver.decreased": failing("owner", "The schema version is below the one that the environment has.", "Raise it."),
    "semver.not-bumped": failing("owner", "The schema version was not raised as the changes require.", "Raise it as the reason says."),
    "semver.undecided": unknown("operator", "Whether the schema version was raised enough is not known: not all changes are, or not the version before.", "See the ledger and contract gates for what is not known; a major step is enough for any change."),
    "semver.pin": failing("owner", "The schema version is not near enough to the one that soaked.", "Let this version soak in the environment before."),
};

;// CONCATENATED MODULE: ./.build/shared/promotion/reasons/fleet.js

/** What the servers of an environment show, and where an image comes from. */
const FLEET_REASONS = {
    "provenance.missing": failing("owner", "The image has no attestation.", "Attest it where it is built."),
    "provenance.untrusted": failing("owner", "The attestation of the image does not hold, or is of another workflow or image.", "Build the image by the workflow that the policy names."),
    "provenance.unknown": unknown("administrator", "The attestation could not be verified.", "Run again; check the token's permissions (`attestations: read`), and the trust root that the policy names."),
    "parity.differs": failing("operator", "Not all replicas of the environment before serve the approved contract.", "Bring all of them to this release."),
    "parity.unknown": unknown("operator", "Not all replicas of the environment before could be asked.", "Bring them up, and name all of them in `probe.targets` of the policy."),
    "isolation.shared-host": failing("operator", "Two environments share the host of an endpoint.", "Give each environment hosts of its own."),
    "isolation.shared-value": failing("operator", "Two environments share a data source.", "Give each environment data sources of its own."),
    "isolation.unknown": unknown("operator", "It could not be established what two environments share.", "Name the servers of both in `probe.targets` of the policy, and give the values of both to the step."),
    "replicas.too-few": failing("operator", "Too few replicas are healthy.", "Bring more of them up."),
    "replicas.too-few-zones": failing("operator", "Healthy replicas are in too few zones.", "Bring replicas up in other zones."),
    "replicas.unknown": unknown("operator", "It could not be established how many replicas are healthy.", "Name all of them in `probe.targets` of the policy with their `environment`, and see why they could not be asked."),
};

;// CONCATENATED MODULE: ./.build/shared/promotion/reasons/ledger.js

const LOOK_AT_IT = "Look at who wrote it and why, and put the record right.";
/** What keeps a ledger from being believed, and what stands in the way of writing to it. */
const LEDGER_REASONS = {
    "ledger.unreadable": unknown("administrator", "The ledger cannot be read.", "Run again; check the token's permissions."),
    "ledger.too-long": unknown("operator", "The record of one deployment is longer than is read.", "Deploy the release anew: its record begins again."),
    "ledger.malformed-record": unknown("administrator", "A record of ours cannot be read.", LOOK_AT_IT),
    "ledger.deleted-record": unknown("administrator", "A record is gone that others tell of.", LOOK_AT_IT),
    "ledger.renamed-environment": unknown("administrator", "A status gave the record of a deployment the name of another environment.", LOOK_AT_IT),
    "ledger.broken-chain": unknown("administrator", "The ledger's file was changed after it was written.", LOOK_AT_IT),
    "ledger.clock": unknown("administrator", "The ledger tells of what has not happened yet.", "Set the clock of whoever writes the ledger."),
    "ledger.busy": waiting("time", "Another run deploys to this environment.", "Wait until it has ended; if its run is over, end it by the phase `abandon`, or by `finish` with the outcome `abandoned`."),
};

;// CONCATENATED MODULE: ./.build/shared/promotion/reasons/people.js

/** What people have to say: tickets, approvals, emergencies. */
const PEOPLE_REASONS = {
    "ticket.rejected": failing("approver", "The change ticket does not let the release through.", "See the reasons of the ticket."),
    "ticket.pending": waiting("approver", "The change ticket is not approved yet.", "Have it approved."),
    "ticket.unavailable": unknown("administrator", "The change ticket could not be read.", "Run again."),
    "ticket.misconfigured": unknown("policy", "The change ticket could not be judged.", "See the reasons of the ticket."),
    "approvals.too-few": waiting("approver", "Too few people have approved the run.", "Have others approve it."),
    "approvals.rejected": failing("approver", "Somebody rejected the run.", "Talk to them, and start a new run."),
    "approvals.unknown": unknown("administrator", "It could not be established who approved the run, or whose approval counts.", "Run again; check the permissions of the tokens: `actions: read` for reviews, the organization's members for teams."),
    "break-glass.not-allowed": failing("policy", "The policy has no way past gates here.", "Take the ordinary way."),
    "break-glass.reason": failing("run", "The reason of the emergency says too little.", "Say what is broken, and for whom."),
    "break-glass.ticket": failing("run", "An emergency needs an approved ticket of the type for emergencies.", "Name such a ticket."),
    "break-glass.approvers": failing("approver", "Too few members of the team that answers for emergencies have approved the run.", "Have others of the team approve it."),
    "break-glass.expired": failing("run", "The emergency was declared too long ago, or nobody can tell when.", "Start a new run."),
};

;// CONCATENATED MODULE: ./.build/shared/promotion/reasons/release.js

const PIN_IT = "Name the image by its digest, `registry.example.com/name@sha256:…`.";
/** What is wrong with a release itself, and with its way through the environments. */
const RELEASE_REASONS = {
    "policy.unusable": unknown("policy", "There is no policy that can be used.", "Mend the policy on the default branch; `mcp-gates policy validate` says what is wrong."),
    "policy.unknown-environment": failing("policy", "The policy does not name the environment.", "Name it in `environments` of the policy, or correct the input."),
    "identity.image-not-pinned": failing("run", "The image is not named by a digest, so nobody knows what is deployed.", PIN_IT),
    "identity.no-contract": failing("run", "Nobody says which contract the release has.", "Give the contract file (`schema-path`), as `mcp-gates snapshot` writes it."),
    "identity.digest-differs": failing("run", "The contract file is not the contract that the run names.", "Give the contract file of this release, or its digest."),
    "order.not-in-source": failing("owner", "The environment before does not hold this release: something else was deployed there last, or it never was.", "Deploy the release to the environment before first."),
    "order.not-succeeded": failing("owner", "The release was deployed to the environment before, and that did not succeed or has ended.", "Deploy it there again, with success."),
    "order.emergency": failing("owner", "The release came to the environment before as an emergency, past the gates.", "Deploy it there in the ordinary way."),
    "order.rolled-back": failing("approver", "The release was in this environment before and was rolled back.", "Have it approved anew: only an approval after the rollback counts."),
    "order.past-unknown": unknown("administrator", "The ledger was not read far enough back to tell whether the release was rolled back in this environment.", "Run again; where it stays so, see what the ledger gate says of the ledger."),
};

;// CONCATENATED MODULE: ./.build/shared/promotion/reasons/time.js

/** What time has to say: soaks and freezes. */
const TIME_REASONS = {
    "soak.no-history": failing("owner", "Nothing is on record of the environment in which the release has to soak.", "Deploy the release there first."),
    "soak.not-newest": failing("owner", "Another release was deployed after it to the environment in which it has to soak.", "Deploy the release there again."),
    "soak.emergency": failing("owner", "It was deployed there as an emergency, past the gates, which is no evidence.", "Deploy it there in the ordinary way."),
    "soak.not-running": failing("owner", "Its deployment there did not succeed, or has ended.", "Deploy it there again."),
    "soak.failed-verification": failing("owner", "A verification failed while it soaked, or found another contract, and the policy wants it deployed anew.", "Find out why, and deploy it there again."),
    "soak.clock-behind": unknown("administrator", "The ledger tells of verifications that have not happened yet.", "Set the clock of whoever writes the ledger."),
    "soak.too-short": waiting("time", "It has not soaked long enough.", "Wait; each passed verification counts on."),
    "soak.too-few-verifications": waiting("operator", "It was not verified often enough.", "Run the verification (`phase: verify`) as often as the policy asks."),
    "soak.verification-too-old": waiting("operator", "The newest verification is too old.", "Run the verification (`phase: verify`) again."),
    "verification.failed": failing("owner", "The verification of what serves failed.", "See what was found, and mend it."),
    "verification.drifted": failing("operator", "Another contract is served than the release has.", "Find out who changed the server, and deploy the release again."),
    "freeze.active": waiting("approver", "A freeze is on.", "Wait for its end, or have it lifted as the policy says."),
    "freeze.endless": failing("approver", "A freeze is on, and no end is in sight.", "Have it lifted as the policy says, or change the calendar."),
    "freeze.unreadable": unknown("policy", "A calendar cannot be read.", "Mend the calendar's file."),
};

;// CONCATENATED MODULE: ./.build/shared/promotion/promotion-reasons.js






/**
 * Every cause for which a release may not go to an environment: one stable id each. The set is closed: other programs decide by
 * these ids, and docs/promotion-reasons.md is made from this table.
 */
const PROMOTION_REASONS = {
    ...RELEASE_REASONS,
    ...LEDGER_REASONS,
    ...CONTRACT_REASONS,
    ...FLEET_REASONS,
    ...TIME_REASONS,
    ...PEOPLE_REASONS,
};
/** A reason with what the table says of it. */
function promotionReason(code, seen) {
    return { code, ...PROMOTION_REASONS[code], ...seen };
}


/***/ }),

/***/ 72790:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ soakRulesOf)
/* harmony export */ });
/* harmony import */ var _policy_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24789);

/** What the policy of an environment asks of a soak in the environment before. */
function soakRulesOf(soak) {
    const milliseconds = (text) => (text === undefined ? undefined : (0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationMilliseconds */ .Vp)(text));
    return {
        minimum: (0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationMilliseconds */ .Vp)(soak.min),
        clock: soak.clock,
        verify: soak.verify,
        minVerifications: soak["min-verifications"],
        maxVerifyAge: milliseconds(soak["max-verify-age"]),
        maxGap: milliseconds(soak["max-gap"]),
        onFailedVerify: soak["on-failed-verify"],
    };
}


/***/ }),

/***/ 97984:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ judgeSoak),
/* harmony export */   n: () => (/* binding */ hasDrifted)
/* harmony export */ });
/* harmony import */ var _change_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29118);

/** Decides whether a release has soaked. Pure: whatever happened last counts, never the best that there was. */
function judgeSoak({ release, records, rules, now }) {
    const newest = records.at(-1);
    if (newest === undefined)
        return refused("fail", "no-history");
    if (!(0,_change_release_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRelease */ ._M)(newest.release, release))
        return refused("fail", "not-newest");
    const run = runOf(records, release);
    if (newest.isEmergency)
        return refused("fail", "emergency");
    if (isOutOfOrder(run, now))
        return refused("unknown", "clock-behind");
    const state = stateAfter(run, { release, rules });
    if (state === "blocked")
        return refused("fail", "failed-verification");
    if (state === "stopped")
        return refused("fail", "not-running");
    return judgeTime(state, rules, now);
}
/** The newest records of one release, emergencies left out: deploying the same again is no new beginning. */
function runOf(records, release) {
    const before = records.findLastIndex((record) => !(0,_change_release_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRelease */ ._M)(record.release, release) || record.isEmergency);
    return records.slice(before + 1);
}
/** Of each record by itself: what became of an earlier one of the same release may be written later. */
function isOutOfOrder(run, now) {
    return run.some(({ events }) => events.some(({ at }, index) => at > now || at < (events[index - 1]?.at ?? at)));
}
/** What happened, in its order in time: something may be written of an earlier record after the next one has begun. */
function stateAfter(run, asked) {
    const newest = run.length - 1;
    const all = run
        .flatMap(({ events }, record) => events.map((event) => ({ event, record })))
        .toSorted((left, right) => left.event.at - right.event.at);
    let state = "stopped";
    let blockedIn = -1;
    for (const { event, record } of all) {
        // It is deployed anew.
        if (state === "blocked" && record > blockedIn)
            state = "stopped";
        // What took its place is the same release.
        if (event.kind === "replaced" && record !== newest)
            continue;
        state = next(state, event, asked);
        if (state === "blocked")
            blockedIn = Math.max(blockedIn, record);
    }
    return state === "blocked" && blockedIn < newest ? "stopped" : state;
}
function next(state, event, { release, rules }) {
    switch (event.kind) {
        case "ended":
        case "replaced":
            return state === "blocked" ? state : "stopped";
        case "succeeded": {
            // A second success of what works changes nothing.
            if (state === "blocked" || (typeof state === "object" && state.since !== undefined))
                return state;
            return { since: rules.clock === "success-status" ? event.at : undefined, verifiedAt: [] };
        }
        case "verified": {
            if (typeof state !== "object" || !rules.verify.includes(event.source))
                return state;
            const drifted = hasDrifted(event, release);
            if (event.passed && !drifted)
                return { since: state.since ?? event.at, verifiedAt: [...state.verifiedAt, event.at] };
            if (rules.onFailedVerify === "block")
                return "blocked";
            // What served another contract was not this release then, whether the policy minds failures or not.
            return rules.onFailedVerify === "ignore" && !drifted ? state : { since: undefined, verifiedAt: [] };
        }
    }
}
function judgeTime({ since, verifiedAt: seen }, rules, now) {
    const verifiedAt = seen.toSorted((left, right) => left - right);
    const elapsed = since === undefined ? 0 : healthyTime([since, ...verifiedAt, now], rules.maxGap);
    const newest = verifiedAt.at(-1);
    const age = newest === undefined ? Number.POSITIVE_INFINITY : now - newest;
    const obstacles = [
        ...(elapsed < rules.minimum ? ["too-short"] : []),
        ...(verifiedAt.length < rules.minVerifications ? ["too-few-verifications"] : []),
        ...(rules.maxVerifyAge !== undefined && age > rules.maxVerifyAge ? ["verification-too-old"] : []),
    ];
    return {
        decision: obstacles.length === 0 ? "pass" : "wait",
        obstacles,
        elapsed,
        verifications: verifiedAt.length,
        eligibleAt: now + Math.max(0, rules.minimum - elapsed),
    };
}
/** Time between sightings, which are in order; where one is too far from the next, nobody knows what was between them. */
function healthyTime(sightings, maxGap) {
    return sightings.slice(1).reduce((sum, at, index) => {
        const gap = at - (sightings[index] ?? at);
        return maxGap !== undefined && gap > maxGap ? sum : sum + gap;
    }, 0);
}
function refused(decision, obstacle) {
    return { decision, obstacles: [obstacle], elapsed: 0, verifications: 0, eligibleAt: undefined };
}
/** Whether a verification saw another contract than the release has. */
function hasDrifted({ contractDigest }, release) {
    return contractDigest !== undefined && contractDigest !== release.contractDigest;
}


/***/ }),

/***/ 15202:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ renderPlanMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12322);
/* harmony import */ var _plan_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99202);


/** Every gate is told in any case, and the output `result` has all reasons. The last has room whatever others wrote. */
const ROOMS = [
    { reasons: 60, cell: 400, names: 20 },
    { reasons: 60, cell: 120, names: 20 },
    { reasons: 20, cell: 80, names: 10 },
];
const SMALLEST = { reasons: 5, cell: 40, names: 5 };
/** GitHub takes comments of 65,536 characters; the rest is for what tells ours from others. */
const MOST_CHARACTERS = 60_000;
/**
 * A plan as Markdown, for a job summary and a pull request: the answer first, then what to do, then every gate. Never longer than a
 * comment may be.
 */
function renderPlanMarkdown(report, options = {}) {
    for (const room of ROOMS) {
        const text = textIn(room, report, options);
        if (text.length <= MOST_CHARACTERS)
            return text;
    }
    return textIn(SMALLEST, report, options);
}
function textIn(room, report, options) {
    const { icon } = _plan_words_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISION_SIGNS */ .U0[report.decision];
    const parts = [
        `### ${icon} ${cell((0,_plan_words_js__WEBPACK_IMPORTED_MODULE_1__/* .planSentence */ .th)(report), 2 * room.cell)}`,
        ...(options.note === undefined ? [] : [cell(options.note, 2 * room.cell)]),
        ...overrideBanner(report, room),
        ...reasonTable(report, options.reasonsPage, room),
        removedTools(report, room),
        doubtTable(report, room),
        gateTable(report.gates, room),
        factTable(report, room),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function overrideBanner({ override }, room) {
    if (override === null)
        return [];
    const { bypassed, approvers, reason, expiresAt } = override;
    const who = namesIn(room, approvers);
    return [
        `> [!CAUTION]\n> **Break-glass.** Past ${cell(bypassed.join(", "), room.cell)}, allowed by ${who}, until ${new Date(expiresAt).toISOString()}: ${cell(reason, room.cell)}`,
    ];
}
function reasonTable({ gates }, page, room) {
    const reasons = gates.flatMap(({ reasons: all, bypassed }) => (bypassed === true ? [] : all));
    if (reasons.length === 0)
        return [];
    const rows = reasons.slice(0, room.reasons).map(({ code, field, is, must, next, who }) => {
        const name = page === undefined ? `\`${code}\`` : `[\`${code}\`](${page}#${code})`;
        return `| ${name} | ${cell(field, room.cell)}: ${cell(is, room.cell)} | ${cell(must, room.cell)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(next)} (${_plan_words_js__WEBPACK_IMPORTED_MODULE_1__/* .REASON_OWNERS */ .w8[who]}) |`;
    });
    const rest = reasons.length - room.reasons;
    const more = rest > 0 ? [`| | and ${rest} more | | |`] : [];
    return [["| reason | what is | what must be | what to do |", "|---|---|---|---|", ...rows, ...more].join("\n")];
}
function removedTools({ removedTools: tools }, room) {
    if (tools.length === 0)
        return "";
    return `Agents would lose **${tools.length}** ${tools.length === 1 ? "tool" : "tools"}: ${namesIn(room, tools)}.`;
}
function doubtTable({ doubts }, room) {
    if (doubts.length === 0)
        return "";
    const rows = doubts.slice(0, room.names).map(({ environment, code, recordId, is, blocks }) => {
        const which = recordId === "" ? environment : `${environment}, record ${recordId}`;
        return `| \`${code}\` | ${cell(which, room.cell)} | ${cell(is, room.cell)} | ${blocks ? "it blocks" : "it is left out"} |`;
    });
    const rest = doubts.length - room.names;
    const more = rest > 0 ? [`| | and ${rest} more | | |`] : [];
    return ["| not believed | where | what was found | effect |", "|---|---|---|---|", ...rows, ...more].join("\n");
}
function namesIn(room, names) {
    const rest = names.length - room.names;
    const shown = names.slice(0, room.names).map((name) => cell(name, room.cell));
    return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function gateTable(gates, room) {
    const rows = gates.map(({ gate, decision, asked, bypassed, summary, eligibleAt }) => {
        const { icon, word } = _plan_words_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISION_SIGNS */ .U0[decision];
        const answer = bypassed === true ? `⚠️ ${word}, passed by` : asked ? `${icon} ${word}` : "➖ not asked";
        const until = eligibleAt === undefined ? "" : `; at ${new Date(eligibleAt).toISOString()} at the earliest`;
        return `| ${gate} | ${_plan_words_js__WEBPACK_IMPORTED_MODULE_1__/* .GATE_QUESTIONS */ .I9[gate]} | ${answer} | ${cell(summary, room.cell)}${until} |`;
    });
    return ["| gate | question | answer | what was found |", "|---|---|---|---|", ...rows].join("\n");
}
function factTable(report, room) {
    const { release, current, ticket, approvers, changeKind, contractChange, at, isRollback, image, servedDigest } = report;
    const rows = [
        ["image", image === "" ? "none" : `${image}@${release.imageDigest ?? ""}`],
        ["contract", release.contractDigest ?? "not known"],
        [
            "replaces",
            current === null
                ? "nothing on record"
                : `${current.release.schemaVersion ?? (0,_plan_words_js__WEBPACK_IMPORTED_MODULE_1__/* .digestWords */ .qj)(current.release.contractDigest)}, deployment ${current.deploymentId} since ${current.since}`,
        ],
        ["served now", servedDigest ?? "not captured"],
        ["change", `${changeKind}, of the contract: ${contractChange}${isRollback ? "; it goes back" : ""}`],
        ["ticket", ticket === null ? "none" : `${ticket.key} ${ticket.url}`],
        ["approved by", approvers.length === 0 ? "nobody" : approvers.join(", ")],
        ["judged at", at === null ? "unknown time" : `${at} by the clock of the ledger`],
    ];
    return [
        "| | |",
        "|---|---|",
        ...rows.map(([name = "", value = ""]) => `| ${name} | ${cell(value, 2 * room.cell)} |`),
    ].join("\n");
}
function cell(text, longest) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, longest));
}


/***/ }),

/***/ 99202:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ GATE_QUESTIONS),
/* harmony export */   U0: () => (/* binding */ DECISION_SIGNS),
/* harmony export */   Vl: () => (/* binding */ releaseWords),
/* harmony export */   qj: () => (/* binding */ digestWords),
/* harmony export */   th: () => (/* binding */ planSentence),
/* harmony export */   w8: () => (/* binding */ REASON_OWNERS)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12322);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73000);


/** What each decision looks like, for those who see it and for those who hear it. */
const DECISION_SIGNS = {
    pass: { icon: "✅", word: "pass" },
    wait: { icon: "⏳", word: "wait" },
    fail: { icon: "❌", word: "fail" },
    unknown: { icon: "❔", word: "unknown" },
};
/** Who can change what stands in the way. */
const REASON_OWNERS = {
    run: "whoever starts the run",
    owner: "the team of the server",
    operator: "whoever runs the environments",
    approver: "those who approve",
    policy: "whoever may change the policy",
    administrator: "whoever gives permissions and credentials",
    time: "it comes by itself",
};
/** What each gate asks. */
const GATE_QUESTIONS = {
    policy: "is there a policy for it",
    ledger: "can the record be believed",
    identity: "is it known what is deployed",
    provenance: "is it known where it comes from",
    order: "was it in the environment before",
    contract: "do agents keep what they use",
    semver: "does the version say what changes",
    parity: "do all replicas before serve it",
    isolation: "are the environments apart",
    replicas: "are enough replicas healthy",
    soak: "was it healthy long enough",
    freeze: "may something change now",
    ticket: "is there an approved ticket",
    approvals: "have enough people approved",
};
/** The answer of a plan in one sentence without a full stop. Plain, visible text. */
function planSentence(report) {
    const what = `${releaseWords(report)} to ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.visibleText)(report.environment)}`;
    const gates = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(report.blockingGates, 6);
    switch (report.decision) {
        case "pass":
            return report.override === null
                ? `${what}: every gate passes`
                : `${what}: it may go, past ${report.override.bypassed.join(" and ")} in an emergency`;
        case "wait": {
            const when = report.eligibleAt === null ? "" : `, at ${report.eligibleAt} at the earliest`;
            return `${what}: not yet${when}; ${gates} ${report.blockingGates.length === 1 ? "waits" : "wait"}`;
        }
        case "fail":
            return `${what}: it may not go: ${gates}`;
        case "unknown":
            return `${what}: nobody can tell whether it may go: ${gates}`;
    }
}
/** `payments-mcp 2.3.0 (1a2b3c4d5e6f)`. */
function releaseWords({ service, release }) {
    const digest = digestWords(release.contractDigest);
    const version = release.schemaVersion === undefined ? "" : ` ${release.schemaVersion}`;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.visibleText)(`${service}${version} (${digest})`);
}
/** The first twelve digits of a contract's digest. */
function digestWords(digest) {
    return digest === undefined ? "contract unknown" : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(digest);
}


/***/ }),

/***/ 73000:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ SUBJECT_WORDS),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   Hs: () => (/* binding */ tokenWords),
/* harmony export */   Hu: () => (/* binding */ failsOn),
/* harmony export */   IH: () => (/* binding */ nowWords),
/* harmony export */   M7: () => (/* binding */ NAMES_IN_LIST),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   RI: () => (/* binding */ optionWords),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   WS: () => (/* binding */ versionWords),
/* harmony export */   _Z: () => (/* binding */ SECTION_TITLES),
/* harmony export */   dX: () => (/* binding */ growthWords),
/* harmony export */   eD: () => (/* binding */ NAMES_IN_TITLE),
/* harmony export */   eR: () => (/* binding */ noteWords),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/* harmony import */ var _contract_context_cost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19578);

/** The title of the section that holds the changes of a severity. */
const SECTION_TITLES = {
    breaking: "What agents lose",
    risky: "What may differ silently",
    review: "What steers agents: please read",
    safe: "Compatible",
    notation: "Same meaning, written differently",
};
/** Flags of changed texts, as the contract room gives them, in words. */
const FLAG_WORDS = new Map([
    ["imperative", "it gives more orders than before"],
    ["rewritten", "less than half of its words stayed"],
    ["drift: the schemas did not change with the text", "the schemas did not change with it"],
]);
/** What stands there in the candidate, behind a message that may have said "now" itself. */
function nowWords(message, value) {
    return /\bnow\b/u.test(message) ? value : `now ${value}`;
}
/** A note of a change for people. */
function noteWords(note) {
    const [, alike] = /^similarity ([01]\.\d\d)$/u.exec(note) ?? [];
    return alike === undefined ? (FLAG_WORDS.get(note) ?? note) : `${Math.round(Number(alike) * 100)} % alike`;
}
/** How a subject is called in a sentence. */
const SUBJECT_WORDS = {
    tool: "tool",
    prompt: "prompt",
    resource: "resource",
    template: "resource template",
    server: "server",
};
/** Names of subjects in a line at most, when they came or went as a whole, and when they share an edit. */
const NAMES_IN_LIST = 12;
const NAMES_IN_TITLE = 3;
/** `1 change`, `3,214 changes`. */
function count(number, noun) {
    return `${thousands(number)} ${noun}${number === 1 ? "" : "s"}`;
}
/** A whole number with commas between thousands. */
function thousands(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}
/** `a`, `a and b`, `a, b and c`; with more than `shown` items `a, b, c and 22 more`. Items are used as they are. */
function enumerate(items, shown) {
    const rest = items.length - shown;
    const head = rest > 0 ? [...items.slice(0, shown), `${thousands(rest)} more`] : items;
    if (head.length < 2)
        return head.join("");
    return `${head.slice(0, -1).join(", ")} and ${head.at(-1)}`;
}
/** The words with a capital letter in front. */
function capital(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}
/** The first 12 hex digits of a digest, as people compare them. */
function shortDigest(digest) {
    return digest.replace(/^[\w-]+:/u, "").slice(0, 12);
}
/**
 * How the changes count by severity, worst first, without the zeros: `7 breaking · 2 risky`; `no changes`. Those that
 * somebody answers for count too, and are counted once more at the end: `7 breaking · 2 risky (3 acknowledged)`.
 */
function countWords(report) {
    const { breaking, risky, review, safe, notation } = report.summary;
    const parts = [
        [breaking, "breaking"],
        [risky, "risky"],
        [review, "to review"],
        [safe, "compatible"],
        [notation, "notation only"],
    ];
    const words = parts.filter(([number]) => number > 0).map(([number, word]) => `${thousands(number)} ${word}`);
    const answered = report.changes.filter(({ acknowledged }) => acknowledged !== undefined).length;
    const more = answered === 0 ? "" : ` (${thousands(answered)} acknowledged)`;
    return (words.join(" · ") || "no changes") + more;
}
/** Whether a change of this severity makes a gate with this setting say no. */
function failsOn(severity, failOn) {
    if (failOn === "never")
        return false;
    const severities = ["breaking", "risky", "review"];
    return severities.slice(0, severities.indexOf(failOn) + 1).some((failing) => failing === severity);
}
/** Under which rules the contracts were compared. */
function optionWords({ callers, readers, formats, failOn }) {
    const asserted = formats === "assertion" ? ", formats asserted" : "";
    return `callers ${callers}, readers ${readers}${asserted}; fails on ${failOn === "never" ? "nothing" : failOn}`;
}
/** The version question of a report, ready for words. */
function versionWords(report) {
    const order = ["none", "patch", "minor", "major"];
    const { declaredVersions, declaredBump, requiredBump } = report;
    return {
        needed: requiredBump,
        declared: declaredBump,
        enough: declaredBump === null || order.indexOf(declaredBump) >= order.indexOf(requiredBump),
        version: declaredVersions === null
            ? null
            : `${declaredVersions.baseline} → ${declaredVersions.candidate} in ${declaredVersions.source}`,
    };
}
/** `about 3,600 tokens (+386, +12 %)`. */
function tokenWords(tokens) {
    const delta = tokens.candidate - tokens.baseline;
    const sign = delta > 0 ? "+" : "−";
    const percent = tokens.baseline === 0 ? "" : `, ${sign}${Math.round((Math.abs(delta) / tokens.baseline) * 100)} %`;
    const change = delta === 0 ? "" : ` (${sign}${thousands(Math.abs(delta))}${percent})`;
    return `about ${thousands(tokens.candidate)} tokens${change}`;
}
/** `+120 (300 → 420)` or `+80 (new)`: what a tool adds to the cost of the list. */
function growthWords(tool) {
    const how = tool.baseline === null ? "new" : `${thousands(tool.baseline)} → ${thousands(tool.candidate ?? 0)}`;
    return `+${thousands((0,_contract_context_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .growthOf */ .Xo)(tool))} (${how})`;
}


/***/ })

};
