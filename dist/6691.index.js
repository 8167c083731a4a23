export const id = 6691;
export const ids = [6691];
export const modules = {

/***/ 3201:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ DEFAULT_ACKNOWLEDGEMENT_DAYS),
/* harmony export */   Bx: () => (/* binding */ withUsesElsewhere),
/* harmony export */   G5: () => (/* binding */ ACKNOWLEDGEMENTS_PATH),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   Yq: () => (/* binding */ samePerson),
/* harmony export */   Yt: () => (/* binding */ acknowledgeChanges)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82361);

/** Where acknowledgements stand in a repository beside the policy; the path is fixed, so that owners can be set for it. */
const ACKNOWLEDGEMENTS_PATH = ".github/mcp-gates.acks.yml";
/** Days that a record may last at most, unless the policy says otherwise: about two quarters. */
const DEFAULT_ACKNOWLEDGEMENT_DAYS = 180;
/** Days before its end from which on a used record is noted. */
const NOTED_DAYS = 14;
/**
 * Marks the changes that somebody answers for, and says what came of each record. Nothing else of a change is touched: its
 * severity and its bump stay. A record of one change goes before a record of its group. Pure.
 */
function acknowledgeChanges(changes, { records, today }) {
    const trials = records.map((record) => ({ record, held: 0, matched: 0, refusal: undefined }));
    const [byFingerprint, byGroup] = [indexed(trials, "fingerprint"), indexed(trials, "group")];
    const marked = changes.map((change) => {
        const about = [...(byFingerprint.get(change.fingerprint) ?? []), ...(byGroup.get(change.group) ?? [])];
        let holding;
        for (const trial of about) {
            const refusal = refusalOf(trial.record, change);
            if (refusal !== undefined) {
                trial.refusal ??= refusal;
                continue;
            }
            trial.matched += 1;
            if (holding === undefined && trial.record.expires >= today)
                holding = trial;
        }
        if (holding === undefined)
            return change;
        holding.held += 1;
        return { ...change, acknowledged: markOf(holding.record) };
    });
    return { changes: marked, acknowledgements: outcomesOf(trials, today) };
}
/**
 * What came of the records in a comparison, when the candidate was compared with other contracts too: one that acknowledges
 * a change there is used, whether or not it is used here.
 */
function withUsesElsewhere(here, elsewhere) {
    const there = new Map(elsewhere.flatMap(({ used }) => used).map((outcome) => [outcome.place, outcome]));
    return {
        ...here,
        used: [...here.used, ...here.unused.flatMap(({ place }) => there.get(place) ?? [])],
        unused: here.unused.filter(({ place }) => !there.has(place)),
    };
}
/** Whether two names are one person's: case, an `@` in front and the width of letters do not count. */
function samePerson(left, right) {
    return plainName(left) === plainName(right);
}
/** Days from one day to another, both YYYY-MM-DD; negative when the other lies before it. */
function daysBetween(from, to) {
    return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_OF_A_DAY;
}
const MILLISECONDS_OF_A_DAY = 86_400_000;
function indexed(trials, key) {
    const index = new Map();
    for (const trial of trials) {
        const id = trial.record[key];
        if (id !== undefined)
            index.set(id, [...(index.get(id) ?? []), trial]);
    }
    return index;
}
function refusalOf(record, change) {
    if (record.rule !== undefined && record.rule !== change.rule) {
        return `the change has the rule ${change.rule}, not ${record.rule}: look at the change again, then correct the record`;
    }
    const second = record.approvedBy;
    if ((0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleById */ .B)(change.rule).security !== true || (second !== undefined && !samePerson(second, record.owner))) {
        return undefined;
    }
    return `${change.rule} is a security finding: a second person, other than the owner, must stand in approved-by`;
}
function markOf({ owner, reason, expires, ticket, approvedBy, allowBump }) {
    return {
        owner,
        reason,
        expires,
        ...(ticket === undefined ? {} : { ticket }),
        ...(approvedBy === undefined ? {} : { approvedBy }),
        ...(allowBump === true ? { allowBump } : {}),
    };
}
function outcomesOf(trials, today) {
    const isPast = ({ record }) => record.expires < today;
    const [past, open] = [trials.filter(isPast), trials.filter((trial) => !isPast(trial))];
    return {
        used: open.filter(({ held }) => held > 0).map((trial) => outcomeOf(trial, trial.held, endNote(trial, today))),
        expired: past.map((trial) => outcomeOf(trial, trial.matched, expiredNote(trial))),
        unused: open.filter(({ held }) => held === 0).map((trial) => outcomeOf(trial, 0, unusedNote(trial))),
    };
}
function outcomeOf({ record }, changes, note) {
    return { ...record, changes, ...(note === undefined ? {} : { note }) };
}
function endNote({ record }, today) {
    const days = daysBetween(today, record.expires);
    if (days > NOTED_DAYS)
        return undefined;
    const left = days === 0 ? "today is its last day" : `${days === 1 ? "1 day" : `${days} days`} left`;
    return `ends on ${record.expires}, ${left}: renew it or fix the change`;
}
function expiredNote({ record, matched }) {
    const next = matched > 0 ? "renew it or fix the change" : `${nothingHas(record)}, remove the record`;
    return `expired on ${record.expires}: ${next}`;
}
function unusedNote({ record, matched, refusal }) {
    if (refusal !== undefined)
        return refusal;
    if (matched > 0)
        return "records of their own acknowledge all its changes: remove the record";
    return `${nothingHas(record)}: remove the record, or look at the edit again when it has changed`;
}
function nothingHas({ group }) {
    return `no change has this ${group === undefined ? "fingerprint" : "group"}`;
}
function plainName(name) {
    return name.normalize("NFKC").trim().replace(/^@/, "").toLowerCase();
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

/***/ 5981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28669);
/* harmony import */ var _acknowledged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96777);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12322);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16941);
/* harmony import */ var _transitive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65818);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9820);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73000);







/**
 * The report as JUnit XML: one suite for the server, one case for each breaking, risky and review change, which fails
 * when it makes the gate say no, and is skipped when it would but for somebody who answers for it. A verdict that no such case carries is a case of its own: passing, failing, or an error
 * when there is no verdict. Compatible and notation changes are counted in the suite's properties.
 */
function renderJunit(report) {
    const name = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(report.service || report.candidate.server.name || "MCP contract", 80);
    const changes = [...report.changes, ...(0,_transitive_js__WEBPACK_IMPORTED_MODULE_3__/* .changesForEarlier */ .Nr)(report)].filter(({ severity }) => severity !== "safe" && severity !== "notation");
    const cases = changes.map((change) => changeCase(change, name, report));
    const own = verdictCase(report, name, cases);
    const all = own === null ? cases : [own, ...cases];
    const totals = {
        "@_tests": all.length,
        "@_failures": all.filter((item) => "failure" in item).length,
        "@_errors": all.filter((item) => "error" in item).length,
        "@_skipped": all.filter((item) => "skipped" in item).length,
    };
    return new fast_xml_parser__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A({ ignoreAttributes: false, format: true, suppressBooleanAttributes: false }).build({
        "?xml": { "@_version": "1.0", "@_encoding": "UTF-8" },
        testsuites: {
            "@_name": "mcp-gates",
            ...totals,
            testsuite: { "@_name": name, ...totals, properties: propertiesOf(report), testcase: all },
        },
    });
}
function changeCase(change, service, report) {
    const place = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(change);
    const sentence = `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$N)(change)}${place === "" ? "" : ` (${place})`}`;
    const base = {
        "@_name": `${change.rule}: ${sentence}`,
        "@_classname": `${service}.${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectWords */ .oR)(change)}`,
        "@_time": 0,
    };
    const detail = detailOf(change, sentence);
    if (change.acknowledged !== undefined && (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .failsOn */ .Hu)(change.severity, report.options.failOn)) {
        const message = (0,_acknowledged_js__WEBPACK_IMPORTED_MODULE_0__/* .acknowledgedWords */ .oy)(change.acknowledged);
        return { ...base, skipped: { "@_message": message }, "system-out": `${change.severity}: ${detail}` };
    }
    if (report.decision === "pass" || !(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .failsOn */ .Hu)(change.severity, report.options.failOn)) {
        return { ...base, "system-out": `${change.severity}: ${detail}` };
    }
    return { ...base, failure: { "@_message": sentence, "@_type": change.severity, "#text": detail } };
}
/** The case for a verdict that the cases of the changes do not show. */
function verdictCase(report, service, cases) {
    const { sentence } = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOf */ .V)(report);
    const base = { "@_name": `contract: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(sentence, 400)}`, "@_classname": service, "@_time": 0 };
    const reason = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(report.reason, 1_000);
    if (report.decision === "unknown")
        return { ...base, error: { "@_message": reason, "@_type": "unknown" } };
    if (report.decision === "fail") {
        if (cases.some((item) => "failure" in item))
            return null;
        return { ...base, failure: { "@_message": reason, "@_type": "contract" } };
    }
    return cases.every((item) => "skipped" in item) ? base : null;
}
function detailOf(change, sentence) {
    const witness = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .witnessOf */ .XH)(change);
    return [
        `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectWords */ .oR)(change)}: ${sentence}`,
        ...(witness === null
            ? []
            : [
                `${witness.words}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.visibleText)(witness.value)}${witness.refusal === "" ? "" : ` — ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.visibleText)(witness.refusal)}`}`,
            ]),
        ...(change.notes ?? []).map((note) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(note, 200)),
        ...(change.acknowledged === undefined ? [] : [(0,_acknowledged_js__WEBPACK_IMPORTED_MODULE_0__/* .acknowledgedWords */ .oy)(change.acknowledged)]),
        `fingerprint ${change.fingerprint}`,
    ].join("\n");
}
function propertiesOf(report) {
    const properties = {
        decision: report.decision,
        changes: (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .countWords */ .rj)(report),
        "required-bump": report.requiredBump,
        baseline: report.baseline.digest,
        candidate: report.candidate.digest,
    };
    return {
        property: Object.entries(properties).map(([name, value]) => ({ "@_name": name, "@_value": (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.visibleText)(value) })),
    };
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

/***/ 9820:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _acknowledged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96777);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73000);


/** The verdict of a report. A failure that no change explains, and an unknown, are told by the report's own reason. */
function verdictOf(report) {
    if (report.decision === "unknown")
        return { sign: "unknown", sentence: `no verdict: ${report.reason}` };
    const fails = report.decision === "fail";
    if (fails && !report.changes.some((change) => (0,_acknowledged_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(change) && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .failsOn */ .Hu)(change.severity, report.options.failOn))) {
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
        .map((severity) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number(severity), `${severity} change`));
    const words = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(parts, parts.length)} ${answered.length === 1 ? "is" : "are"} acknowledged ${(0,_acknowledged_js__WEBPACK_IMPORTED_MODULE_0__/* .untilWords */ .So)(answered)}`;
    const unanswered = report.changes.filter(_acknowledged_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT);
    const failing = unanswered.filter(({ severity }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .failsOn */ .Hu)(severity, report.options.failOn));
    if (report.decision !== "fail") {
        const sentence = number("breaking") > 0 ? `${words}, agents that work today can fail` : words;
        return { sign: "pass", sentence: `${sentence}; the gate passes` };
    }
    if (failing.some(({ severity }) => severity === "breaking")) {
        const breaking = unanswered.filter(({ severity }) => severity === "breaking").length;
        return {
            sign: "fail",
            sentence: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(breaking, "breaking change")}, agents that work today can fail; ${words}`,
        };
    }
    const open = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(failing.length, "change");
    return {
        sign: "fail",
        sentence: `${open} for which nobody answers ${failing.length === 1 ? "fails" : "fail"}; ${words}`,
    };
}
function verdictOfAll(report) {
    const { breaking, risky, review, safe, notation } = report.summary;
    const fails = report.decision === "fail";
    if (breaking > 0) {
        const sentence = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(breaking, "breaking change")}, agents that work today can fail`;
        if (fails)
            return { sign: "fail", sentence };
        return { sign: "warn", sentence: `${sentence}; the gate lets ${breaking === 1 ? "it" : "them"} through` };
    }
    const sign = fails ? "fail" : "pass";
    if (risky > 0) {
        return { sign, sentence: `nothing breaks for certain, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(risky, "change")} may differ silently` };
    }
    if (review > 0) {
        return { sign, sentence: `nothing breaks, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(review, "change")} for a person to review` };
    }
    if (safe > 0)
        return { sign, sentence: `nothing breaks, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(safe, "compatible change")}` };
    if (notation > 0)
        return { sign, sentence: "the same contract, only written differently" };
    return { sign, sentence: report.identical ? "the contract is identical" : "no change that agents can notice" };
}


/***/ })

};
