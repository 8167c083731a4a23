export const id = 7010;
export const ids = [7010];
export const modules = {

/***/ 96777:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ recordNotes),
/* harmony export */   So: () => (/* binding */ untilWords),
/* harmony export */   dH: () => (/* binding */ letThrough),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   ni: () => (/* binding */ acknowledgementExample),
/* harmony export */   oy: () => (/* binding */ acknowledgedWords)
/* harmony export */ });
/* harmony import */ var _contract_acknowledge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3201);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16941);
/* harmony import */ var _rule_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65034);
/* harmony import */ var _transitive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65818);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73000);





/** Whether nobody answers for a change. */
function isOpen({ acknowledged }) {
    return acknowledged === undefined;
}
/** Changes that would make the gate say no, had nobody answered for them. */
function letThrough({ changes, options }) {
    return changes.filter((change) => !isOpen(change) && (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .failsOn */ .Hu)(change.severity, options.failOn));
}
/**
 * Who answers for a change, in one line of plain, visible text: `acknowledged by payments-team until 2027-01-31 (PAY-7):
 * no agent sends it`. Owner, reason and the rest were written by people: escape the line for its place.
 */
function acknowledgedWords({ owner, reason, expires, ticket, approvedBy, allowBump }) {
    const facts = [
        ...(ticket === undefined ? [] : [(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(ticket, 200)]),
        ...(approvedBy === undefined ? [] : [`approved by ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(approvedBy, 100)}`]),
        ...(allowBump === true ? ["asks for no step of the version"] : []),
    ];
    const more = facts.length === 0 ? "" : ` (${facts.join(", ")})`;
    return `acknowledged by ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(owner, 100)} until ${expires}${more}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reason, 400)}`;
}
/** `until 2027-01-31`, or `until 2027-01-31 and later` where the changes end on different days. */
function untilWords(changes) {
    const ends = [...new Set(changes.flatMap(({ acknowledged }) => acknowledged?.expires ?? []))].sort();
    return `until ${ends[0]}${ends.length > 1 ? " and later" : ""}`;
}
/** The records that somebody has to look after: expired ones first, then those that end soon, then unused ones. */
function recordNotes({ acknowledgements }) {
    if (acknowledgements === undefined)
        return [];
    const noted = (state, outcomes) => outcomes.flatMap((outcome) => outcome.note === undefined ? [] : [{ id: idOf(outcome), state, sentence: sentenceOf(outcome, outcome.note) }]);
    const { used, expired, unused } = acknowledgements;
    return [...noted("expired", expired), ...noted("ends soon", used), ...noted("unused", unused)];
}
function idOf({ fingerprint, group }) {
    return fingerprint ?? group ?? "";
}
function sentenceOf({ owner, changes, place }, note) {
    const about = changes === 0 ? "" : `, about ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(changes, "change")}`;
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(note, 400)} (owner ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(owner, 100)}${about}; ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(place, 200)})`;
}
/**
 * A record for the first group of changes that makes the gate say no; `null` when it does not, and where a record is there
 * already and has only expired. The version that was not raised comes last: its step depends on all others.
 */
function acknowledgementExample(report) {
    if (report.decision !== "fail")
        return null;
    const expired = report.acknowledgements?.expired ?? [];
    const failing = [...report.changes, ...(0,_transitive_js__WEBPACK_IMPORTED_MODULE_3__/* .changesForEarlier */ .Nr)(report)].filter((change) => isOpen(change) &&
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .failsOn */ .Hu)(change.severity, report.options.failOn) &&
        !expired.some(({ fingerprint, group }) => fingerprint === change.fingerprint || group === change.group));
    const first = failing.find(({ rule }) => rule !== VERSION_RULE) ?? failing[0];
    if (first === undefined)
        return null;
    const size = failing.filter(({ group }) => group === first.group).length;
    const others = new Set(failing.map(({ group }) => group)).size - 1;
    return {
        sentence: `If agents can live with it, a person can answer for it until a day. Add the record to ${_contract_acknowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .ACKNOWLEDGEMENTS_PATH */ .G5} on the base branch, in a change of its own, and bring this one up to date with it.${othersWords(others)}`,
        yaml: yamlOf(first, { size, report }),
    };
}
function othersWords(others) {
    if (others === 0)
        return "";
    if (others === 1)
        return " The other edit that fails takes a record of its own.";
    return ` The ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .thousands */ .oh)(others)} other edits that fail take a record each.`;
}
const VERSION_RULE = "server-version-not-bumped";
function yamlOf(change, { size, report }) {
    const id = size > 1 ? `group: "${change.group}" # this edit, ${size} times` : `fingerprint: "${change.fingerprint}"`;
    const asksForMore = change.rule !== VERSION_RULE && report.changes.some(({ rule }) => rule === VERSION_RULE);
    return [
        "version: 1",
        "acknowledgements:",
        `  - ${id}`,
        `    rule: ${change.rule}`,
        '    reason: "why agents can live with it"',
        '    owner: "who answers for it"',
        ...((0,_rule_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleTexts */ .Z)(change.rule).security === true ? ['    approved-by: "a second person" # security'] : []),
        // No day, so that nobody can take the record over without a thought.
        `    expires: "YYYY-MM-DD" # at most ${_contract_acknowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_ACKNOWLEDGEMENT_DAYS */ .$t} days ahead`,
        ...(asksForMore ? ["    # allow-bump: true # to ask for no step of the version"] : []),
    ].join("\n");
}


/***/ }),

/***/ 46063:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ countByRule),
/* harmony export */   N0: () => (/* binding */ changesIn),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   xw: () => (/* binding */ wholeShape)
/* harmony export */ });
/* harmony import */ var _contract_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56917);

/**
 * Arranges the changes of one severity for people: first subjects as a whole, then edits that many subjects share, then
 * the others by subject; within each by kind of subject, tools first, and then in the order of the report. What somebody
 * answers for stands last and by itself: edits with different answers are not one.
 */
function blocksOf(changes, options = {}) {
    const { limit = Number.MAX_SAFE_INTEGER, sameWords = false } = options;
    const whole = groupBy(changes, wholeKey);
    const edits = groupBy(changes, (change) => {
        if (wholeKey(change) !== null)
            return null;
        const same = sameWords ? JSON.stringify([change.rule, change.subject.kind, change.message]) : change.group;
        return same + answeredKey(change);
    });
    const blocks = [
        ...whole.map((group) => {
            const shape = group.length === 1 ? "edits" : (wholeShape(group[0]) ?? "edits");
            return { shape, subjects: subjectsOf(group), edits: [group] };
        }),
        ...groupBy(edits, (edit) => {
            return JSON.stringify([
                edit[0].acknowledged === undefined,
                subjectsOf(edit).map(({ kind, name }) => [kind, name]),
            ]);
        })
            .flatMap((sharing) => portions(sharing, limit))
            .map((sharing) => ({ shape: "edits", subjects: subjectsOf(sharing[0]), edits: sharing })),
    ];
    return blocks.toSorted((left, right) => rankOf(left) - rankOf(right));
}
/** What happened to the subject as a whole; `null` when only a part of it changed. */
function wholeShape({ rule, subject, pointer }) {
    if (rule === "tools-consolidated")
        return "merged";
    if (!rule.startsWith(`${subject.kind}-`))
        return null;
    if (/-renamed\b/u.test(rule))
        return "renamed";
    if (pointer !== "")
        return null;
    if (/-removed\b/u.test(rule))
        return "gone";
    return /-added\b/u.test(rule) ? "added" : null;
}
/** How many changes a block stands for: a group counts once per subject. */
function changesIn(block) {
    return block.edits.reduce((sum, edit) => sum + edit.length, 0);
}
/** How many changes each rule has, the most frequent first. */
function countByRule(changes) {
    return groupBy(changes, (change) => change.rule)
        .map((group) => [group[0].rule, group.length])
        .sort((left, right) => right[1] - left[1]);
}
function subjectsOf(edit) {
    const [first, ...rest] = edit;
    return [first.subject, ...rest.map((change) => change.subject)];
}
function portions(items, size) {
    const result = [];
    for (let start = 0; start < items.length; start += size) {
        const [first, ...rest] = items.slice(start, start + size);
        if (first !== undefined)
            result.push([first, ...rest]);
    }
    return result;
}
function wholeKey(change) {
    const shape = wholeShape(change);
    if (shape === null)
        return null;
    const whole = [change.rule, change.subject.kind, shape === "merged" ? (change.renamedTo ?? null) : null];
    return JSON.stringify(whole) + answeredKey(change);
}
/** Tells edits apart by who answers for them; empty for the open ones. */
function answeredKey({ acknowledged }) {
    return acknowledged === undefined ? "" : JSON.stringify(acknowledged);
}
function rankOf(block) {
    const [edit] = block.edits;
    const answered = edit[0].acknowledged === undefined ? 0 : 3;
    const shape = answered + (wholeShape(edit[0]) !== null ? 0 : block.subjects.length > 1 ? 1 : 2);
    return shape * _contract_change_js__WEBPACK_IMPORTED_MODULE_0__/* .SUBJECT_KINDS */ .j.length + _contract_change_js__WEBPACK_IMPORTED_MODULE_0__/* .SUBJECT_KINDS */ .j.indexOf(block.subjects[0].kind);
}
/** The items by their key, in the order of the first of each; items without a key are left out. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 80264:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ consequenceOf),
/* harmony export */   w: () => (/* binding */ concernsAgents)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73000);

/** Breaking by rule, and about what people are told: no agent fails by it. */
const TOLD_WRONG = new Map([
    ["server-version-not-bumped", "the declared version rises less than the changes ask for"],
    ["server-version-decreased", "the declared version goes down"],
    ["contract-file-outdated", "the committed contract file is not what the candidate serves"],
]);
/** Whether an agent can fail or become unsafe by a change that breaks. */
function concernsAgents({ rule }) {
    return !TOLD_WRONG.has(rule);
}
/** What changes that break come to, to stand behind their number; empty without any. */
function consequenceOf(breaking) {
    if (breaking.some(concernsAgents))
        return ", agents that work today can fail";
    const wrong = [...TOLD_WRONG].filter(([id]) => breaking.some(({ rule }) => rule === id)).map(([, words]) => words);
    return wrong.length === 0 ? "" : `: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(wrong, wrong.length)}`;
}


/***/ }),

/***/ 3091:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/** The candidate's findings: those that the baseline does not have, and those that it has too. */
function findingsOf(report) {
    const key = (finding) => JSON.stringify([finding.id, finding.subject]);
    const known = new Set(report.baseline.findings.map(key));
    return {
        appeared: report.candidate.findings.filter((finding) => !known.has(key(finding))),
        stayed: report.candidate.findings.filter((finding) => known.has(key(finding))),
    };
}


/***/ }),

/***/ 78003:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ impactOf)
/* harmony export */ });
/* harmony import */ var _contract_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56917);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46063);
/* harmony import */ var _consequence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80264);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16941);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73000);





/**
 * What the breaking changes cost, for someone who reads nothing else: `3 tools and 1 prompt are gone`, `calls to search
 * can be refused`. A subject counts in each phrase that is true of it; few are named, as the server names them. Empty
 * without breaking changes that agents feel.
 */
function impactOf(changes) {
    const breaking = changes.filter((change) => change.severity === "breaking");
    if (!breaking.some(_consequence_js__WEBPACK_IMPORTED_MODULE_2__/* .concernsAgents */ .w))
        return [];
    const renamed = breaking.filter((change) => change.renamedTo !== undefined);
    const rest = breaking.filter((change) => change.renamedTo === undefined);
    const isGone = (change) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeShape */ .xw)(change) === "gone";
    const gone = rest.filter(isGone);
    const others = rest.filter((change) => !isGone(change));
    const refused = others.filter((change) => change.direction === "input");
    const results = others.filter((change) => change.direction === "output");
    const promises = others.length - refused.length - results.length;
    return [
        ...phrase(gone, (subjects, one) => `${subjects} ${one ? "is" : "are"} gone`),
        ...phrase(renamed, (subjects, one) => `${subjects} ${one ? "has" : "have"} another name`),
        ...phrase(refused, (subjects) => `calls to ${subjects} can be refused`),
        ...phrase(results, (subjects) => `results of ${subjects} can be refused by readers`),
        ...(promises === 0
            ? []
            : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(promises, promises === breaking.length ? "promise" : "other promise")} broken`]),
    ];
}
/** So many subjects are named; more are counted. */
const NAMED = 2;
function phrase(changes, words) {
    const subjects = new Map(changes.map(({ subject }) => [`${subject.kind} ${subject.name}`, subject]));
    if (subjects.size === 0)
        return [];
    const parts = subjects.size > NAMED ? counted([...subjects.values()]) : [...subjects.values()].map(named);
    return [words((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .HL)(parts, parts.length), subjects.size === 1)];
}
function named(subject) {
    const name = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .nameWords */ .Lo)(subject.name, 60);
    if (subject.kind === "server")
        return "the server";
    return subject.kind === "tool" ? name : `${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SUBJECT_WORDS */ .FA[subject.kind]} ${name}`;
}
function counted(subjects) {
    const kinds = _contract_change_js__WEBPACK_IMPORTED_MODULE_0__/* .SUBJECT_KINDS */ .j.filter((kind) => subjects.some((subject) => subject.kind === kind));
    return kinds.map((kind) => (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(subjects.filter((subject) => subject.kind === kind).length, _words_js__WEBPACK_IMPORTED_MODULE_4__/* .SUBJECT_WORDS */ .FA[kind]));
}


/***/ }),

/***/ 87840:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ policyEditWords),
/* harmony export */   o: () => (/* binding */ policyValue)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12322);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73000);


/** The words for an edit of the policy; `undefined` when there is none. */
function policyEditWords({ policyEdit: edit, decision }) {
    if (edit === undefined)
        return undefined;
    const number = edit.relaxes.length;
    return {
        title: number === 0 ? "This change edits the policy and relaxes nothing" : titleOf(edit),
        sentences: [judgedWords(edit), heldWords(edit, decision)],
        relaxes: edit.relaxes,
    };
}
function titleOf(edit) {
    const what = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(edit.relaxes.length, "rule");
    if (edit.head === null)
        return `This change removes the policy, and with it ${what}`;
    return edit.base === null
        ? `This change brings the first policy: ${what} looser than the defaults`
        : `This change relaxes the policy: ${what}`;
}
function judgedWords({ base, head }) {
    const old = base === null ? "the defaults, since there is no policy yet" : base;
    const now = head === null ? "the defaults, which hold without it" : head;
    return `Judged by both versions, of which the stricter answer holds: ${old}, and ${now}.`;
}
function heldWords({ held, other }, decision) {
    if (decision === other.decision)
        return `Both answer ${decision}.`;
    const [whose, others] = held === "base" ? ["that of the base", "that of this change"] : ["that of this change", "that of the base"];
    return `By ${whose} the answer is ${decision}, by ${others} ${other.decision} (${other.reason}).`;
}
/** A value of the policy on one line; a long one is cut. */
function policyValue(value) {
    return value === null ? "nothing" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(typeof value === "string" ? value : JSON.stringify(value), 160);
}


/***/ }),

/***/ 65034:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl),
/* harmony export */   Z: () => (/* binding */ ruleTexts)
/* harmony export */ });
/* harmony import */ var _contract_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82361);

const BY_ID = new Map(_contract_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.map((rule) => [rule.id, rule]));
/**
 * What the rule table says about a rule, for people. A report may have been written by another version: a rule that this
 * one does not know is described by its id alone.
 */
function ruleTexts(id) {
    return BY_ID.get(id) ?? { change: id, why: `this version has no description of ${id}`, area: null };
}
/** The address of a rule in `docs/rules.md`, where each row has its id as an anchor. */
function ruleUrl(rulesUrl, id) {
    return `${rulesUrl}#${encodeURIComponent(id)}`;
}


/***/ }),

/***/ 65818:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ windowWords),
/* harmony export */   Nr: () => (/* binding */ changesForEarlier),
/* harmony export */   po: () => (/* binding */ workingWords)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73000);

/** Names of contracts in a line at most. */
const NAMED = 3;
/**
 * What fails for earlier contracts and not for the baseline, told like every change: the message says whose agents it hurts.
 * Names and messages are foreign text.
 */
function changesForEarlier({ transitive }) {
    return (transitive?.changes ?? []).map(({ breaks, change }) => ({
        ...change,
        message: `${change.message} (for agents of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(breaks, NAMED)})`,
    }));
}
/** Which agents keep working, in one sentence without a full stop; names are foreign text. */
function workingWords({ contracts, oldestWorking }) {
    const all = contracts.length;
    if (oldestWorking === null)
        return `something breaks for agents of ${contracts[0]?.name ?? "every release"} already`;
    const working = contracts.findIndex(({ name }) => name === oldestWorking) + 1;
    if (working === all)
        return `nothing breaks for agents of ${oldestWorking} and later, which is all of them`;
    return `nothing breaks for agents of ${oldestWorking} and later, ${working} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, "contract")}`;
}
/** Which contracts were compared: `git:v*:mcp-contract.json, the last 5 in force within 90 days`; the place is foreign text. */
function windowWords({ against, last, days, skipped }) {
    const window = [
        ...(last === null ? [] : [`the last ${last}`]),
        ...(days === null ? [] : [`in force within ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(days, "day")}`]),
    ].join(" ");
    const left = skipped.length === 0 ? "" : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(skipped.length, "release")} without a contract`;
    return `${against}${window === "" ? "" : `, ${window}`}${left}`;
}


/***/ }),

/***/ 4206:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   bn: () => (/* binding */ usageSentence),
/* harmony export */   i_: () => (/* binding */ fateWords),
/* harmony export */   jX: () => (/* binding */ usageRemarks)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73000);

/** `12,345 from 3 clients over 31 days: 120 would be rejected, 4 dropped`; plain text, all our own. */
function usageSentence(usage) {
    const span = usage.from === null
        ? "at unknown times"
        : `over ${usage.days === 0 ? "less than a day" : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(usage.days, "day")}`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(usage.calls)} from ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(usage.clientCount, "client")} ${span}: ${fateWords(usage)}`;
}
/** What becomes of calls, what hurts first: `120 would be rejected, 4 dropped`. */
function fateWords(counts) {
    const { rejected, dropped, undecided, alreadyRejected } = counts;
    const more = [
        ...(dropped > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(dropped)} dropped`] : []),
        ...(undecided > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(undecided)} could not be replayed`] : []),
        ...(alreadyRejected > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(alreadyRejected)} refused today already`] : []),
    ];
    if (rejected === 0 && more.length === 0)
        return "all would work as before";
    return [`${rejected === 0 ? "none" : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(rejected)} would be rejected`, ...more].join(", ");
}
/** What a reader should know about the recordings; each a plain sentence, names of files aside all our own. */
function usageRemarks(usage) {
    const { unreadable, prefixed, unknownTools, excluded, raised, lowered } = usage;
    const where = unreadable.first.map(({ recording, line, problem }) => `${recording}, line ${line} ${problem}`);
    return [
        usage.lowering.reason,
        ...(lowered > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lowered, "change")} lowered.`] : []),
        ...(raised > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(raised, "change")} raised: recorded calls would be refused.`] : []),
        ...(prefixed > 0
            ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(prefixed, "call")} with a server's name in front of the tool's counted as calls to the tool.`]
            : []),
        ...(unknownTools > 0
            ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unknownTools, "call")} to tools that the baseline does not have did not count.`]
            : []),
        ...(excluded > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(excluded, "call")} of excluded clients did not count.`] : []),
        ...(unreadable.records > 0
            ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unreadable.records, "record")} could not be read: ${where.join("; ")}.`]
            : []),
    ];
}
/** Several counts together. */
function sumOf(counts) {
    const sum = (key) => counts.reduce((total, one) => total + one[key], 0);
    return {
        calls: sum("calls"),
        rejected: sum("rejected"),
        dropped: sum("dropped"),
        unaffected: sum("unaffected"),
        alreadyRejected: sum("alreadyRejected"),
        undecided: sum("undecided"),
    };
}


/***/ }),

/***/ 9820:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _acknowledged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96777);
/* harmony import */ var _consequence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80264);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73000);



/** The verdict of a report. A failure that no change explains, and an unknown, are told by the report's own reason. */
function verdictOf(report) {
    if (report.decision === "unknown")
        return { sign: "unknown", sentence: `no verdict: ${report.reason}` };
    const fails = report.decision === "fail";
    if (fails && !report.changes.some((change) => (0,_acknowledged_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(change) && (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .failsOn */ .Hu)(change.severity, report.options.failOn))) {
        return { sign: "fail", sentence: report.reason };
    }
    return (0,_acknowledged_js__WEBPACK_IMPORTED_MODULE_0__/* .letThrough */ .dH)(report).length === 0 ? verdictOfAll(report) : verdictOfRest(report);
}
/** Changes for which somebody answers are named, whatever the others come to. */
function verdictOfRest(report) {
    const answered = (0,_acknowledged_js__WEBPACK_IMPORTED_MODULE_0__/* .letThrough */ .dH)(report);
    const number = (severity) => answered.filter((change) => change.severity === severity).length;
    const parts = ["breaking", "risky", "review"]
        .filter((severity) => number(severity) > 0)
        .map((severity) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number(severity), `${severity} change`));
    const words = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(parts, parts.length)} ${answered.length === 1 ? "is" : "are"} acknowledged ${(0,_acknowledged_js__WEBPACK_IMPORTED_MODULE_0__/* .untilWords */ .So)(answered)}`;
    const unanswered = report.changes.filter(_acknowledged_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT);
    const failing = unanswered.filter(({ severity }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .failsOn */ .Hu)(severity, report.options.failOn));
    if (report.decision !== "fail") {
        return { sign: "pass", sentence: `${words}${(0,_consequence_js__WEBPACK_IMPORTED_MODULE_1__/* .consequenceOf */ .p)(answered.filter(isBreaking))}; the gate passes` };
    }
    if (failing.some(({ severity }) => severity === "breaking")) {
        return { sign: "fail", sentence: `${breakingWords(unanswered.filter(isBreaking))}; ${words}` };
    }
    const open = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(failing.length, "change");
    return {
        sign: "fail",
        sentence: `${open} for which nobody answers ${failing.length === 1 ? "fails" : "fail"}; ${words}`,
    };
}
function isBreaking({ severity }) {
    return severity === "breaking";
}
function breakingWords(breaking) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(breaking.length, "breaking change") + (0,_consequence_js__WEBPACK_IMPORTED_MODULE_1__/* .consequenceOf */ .p)(breaking);
}
function verdictOfAll(report) {
    const { breaking, risky, review, safe, notation } = report.summary;
    const fails = report.decision === "fail";
    if (breaking > 0) {
        const sentence = breakingWords(report.changes.filter(isBreaking));
        if (fails)
            return { sign: "fail", sentence };
        return { sign: "warn", sentence: `${sentence}; the gate lets ${breaking === 1 ? "it" : "them"} through` };
    }
    const sign = fails ? "fail" : "pass";
    if (risky > 0) {
        return { sign, sentence: `nothing breaks for certain, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(risky, "change")} may differ silently` };
    }
    if (review > 0) {
        return { sign, sentence: `nothing breaks, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(review, "change")} for a person to review` };
    }
    if (safe > 0)
        return { sign, sentence: `nothing breaks, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(safe, "compatible change")}` };
    if (notation > 0)
        return { sign, sentence: "the same contract, only written differently" };
    return { sign, sentence: report.identical ? "the contract is identical" : "no change that agents can notice" };
}


/***/ }),

/***/ 23797:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   s: () => (/* binding */ wordDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75367);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12322);


/** A line break within a piece; a change of it is a change of the text. */
const LINE_BREAK = "↵";
/**
 * What changed between two texts, word by word, on one line: invisible characters as code points, line breaks as `↵`, long
 * stretches that stayed cut to a few words around the changes. `null` when the texts have little in common or are so
 * long that a word diff would not help a reader: show them one after the other then.
 */
function wordDiff(before, after) {
    const [left, right] = [oneLine(before), oneLine(after)];
    if (Math.max(left.length, right.length) > LONGEST)
        return null;
    const parts = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .diffWords */ .b2)(left, right, { maxEditLength: 400 });
    if (parts === undefined)
        return null;
    const pieces = parts.map((part) => ({ kind: part.added ? "added" : part.removed ? "removed" : "same", text: part.value }));
    const common = pieces.reduce((sum, piece) => sum + (piece.kind === "same" ? wordsIn(piece.text) : 0), 0);
    if (common * 3 < Math.min(wordsIn(left), wordsIn(right)))
        return null;
    return pieces.map((piece, index) => piece.kind === "same" ? { ...piece, text: shortened(piece.text, index === 0, index === pieces.length - 1) } : piece);
}
/** A text on one line as {@link wordDiff} shows it, cut to `length` characters. */
function quoted(text, length) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(oneLine(text), length);
}
const LONGEST = 20_000;
const CONTEXT = 6;
function oneLine(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.visibleText)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text, 2 * LONGEST))
        .trim()
        .replace(/\s+/gu, (space) => (space.includes("\n") ? ` ${LINE_BREAK} ` : " "));
}
function wordsIn(text) {
    return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
/** Keeps `CONTEXT` words next to a change; the rest of what stayed is `…`. */
function shortened(text, isFirst, isLast) {
    const [, lead = "", core = "", trail = ""] = /^(\s*)(.*?)(\s*)$/u.exec(text) ?? [];
    const words = core.split(" ");
    const head = isFirst ? [] : words.slice(0, CONTEXT);
    const tail = isLast ? [] : words.slice(-CONTEXT);
    if (words.length <= head.length + tail.length + 2)
        return text;
    return `${isFirst ? "" : lead}${[...head, "…", ...tail].join(" ")}${isLast ? "" : trail}`;
}


/***/ })

};
