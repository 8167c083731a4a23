export const id = 366;
export const ids = [366,7039];
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

/***/ 57039:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   zk: () => (/* binding */ digestStart)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);


/** The one text of a JSON value: RFC 8785 (keys sorted by UTF-16 code units, shortest numbers, no white space). */
function canonicalText(value) {
    const runs = [];
    writeCanonical(value, (run) => runs.push(run));
    return runs.join("");
}
/** `sha256:` and 64 hex digits: the digest of the canonical text of a JSON value, which is never there as a whole. */
function digestOf(value) {
    let first;
    let further;
    writeCanonical(value, (run) => {
        if (first === undefined)
            first = run;
        else
            further = (further ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(first)).update(run);
    });
    return `sha256:${further?.digest("hex") ?? digestOfText(first ?? "")}`;
}
/** The beginning of a digest, by which people compare it: `sha256:` and 12 hex digits. */
function digestStart(digest) {
    return digest.slice(0, "sha256:".length + 12);
}
/** 64 hex digits: SHA-256 of a text in UTF-8. */
function digestOfText(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text, "hex");
}
/** Pieces of text that are joined to one run: more would be held as long as the whole text is not there. */
const PIECES_OF_A_RUN = 4096;
/** Characters of a piece that is a run by itself, so that no second copy of it is made. */
const LONG_PIECE = 65_536;
/** Writes the canonical text in runs, at least one. Throws a TypeError for what JSON cannot hold (RFC 8785, 3.2.2). */
function writeCanonical(root, write) {
    const pieces = [];
    const flush = () => {
        write(pieces.join(""));
        pieces.length = 0;
    };
    const add = (piece) => {
        if (piece.length >= LONG_PIECE) {
            flush();
            write(piece);
        }
        else if (pieces.push(piece) === PIECES_OF_A_RUN)
            flush();
    };
    const value = (part) => {
        if (typeof part !== "object" || part === null)
            add(scalar(part));
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(part)) {
            let before = "[";
            for (const item of part) {
                add(before);
                value(item);
                before = ",";
            }
            add(before === "[" ? "[]" : "]");
        }
        else {
            let before = "{";
            for (const key of Object.keys(part).sort()) {
                const item = part[key];
                if (item === undefined)
                    continue;
                add(`${before}${scalar(key)}:`);
                value(item);
                before = ",";
            }
            add(before === "{" ? "{}" : "}");
        }
    };
    value(root);
    flush();
}
function scalar(value) {
    if (typeof value === "number" && !Number.isFinite(value))
        throw new TypeError(`${value} is not a JSON value`);
    if (typeof value === "string" && !value.isWellFormed())
        throw new TypeError("a text with half a character (a lone surrogate) is not a JSON value");
    const text = JSON.stringify(value);
    if (text === undefined)
        throw new TypeError("not a JSON value");
    return text;
}
/** Whether two JSON values are equal: key order and the spelling of numbers do not count, array order does. */
function sameJson(left, right) {
    if (left === right)
        return true;
    if (left === undefined || right === undefined || typeof left !== "object" || typeof right !== "object")
        return false;
    if (left === null || right === null)
        return false;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(left) || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(right)) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(left) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(right) || left.length !== right.length)
            return false;
        for (let index = 0; index < left.length; index++)
            if (!sameJson(left[index], right[index]))
                return false;
        return true;
    }
    // Every part of every list is compared: counting the keys makes no array of them.
    let members = 0;
    for (const key in left) {
        if (!Object.hasOwn(right, key) || !sameJson(left[key], right[key]))
            return false;
        members += 1;
    }
    for (const _key in right)
        members -= 1;
    return members === 0;
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

/***/ 36269:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   CG: () => (/* binding */ STEP_SUMMARY_LIMIT),
/* harmony export */   OE: () => (/* binding */ ANNOTATION_LIMIT),
/* harmony export */   Uw: () => (/* binding */ SARIF_RESULT_LIMIT),
/* harmony export */   W$: () => (/* binding */ COMMENT_LIMIT),
/* harmony export */   eA: () => (/* binding */ ANNOTATIONS_PER_LEVEL)
/* harmony export */ });
/**
 * The body of a comment on a pull request or an issue. GitHub refuses a longer one with 422 and
 * "Body is too long (maximum is 65536 characters)".
 */
const COMMENT_LIMIT = { limit: 65_536, unit: "characters" };
/**
 * The job summary of one step, in UTF-8 bytes. The runner drops a larger one whole: "$GITHUB_STEP_SUMMARY upload aborted,
 * supports content up to a size of 1024k" (docs.github.com, workflow commands, "Step isolation and limits").
 */
const STEP_SUMMARY_LIMIT = { limit: 1_048_576, unit: "bytes" };
/** Annotations of one job that GitHub shows, and of one request to the Checks API (docs.github.com, REST, checks). */
const ANNOTATION_LIMIT = 50;
/** Annotations of each level that GitHub shows of one step when they come from workflow commands; the rest is only logged. */
const ANNOTATIONS_PER_LEVEL = 10;
/**
 * SARIF results that code scanning stores of one run, the worst first; a run with more than 25,000 is refused
 * (docs.github.com, "SARIF results exceed one or more limits").
 */
const SARIF_RESULT_LIMIT = 5_000;
/** The size of a text in the unit of a limit. */
function sizeOf(text, unit) {
    return unit === "characters" ? text.length : new TextEncoder().encode(text).length;
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

/***/ 40620:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _acknowledged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96777);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12322);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12904);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36269);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16941);
/* harmony import */ var _rule_texts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65034);
/* harmony import */ var _transitive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65818);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73000);








/**
 * A SARIF 2.1.0 log (OASIS standard with errata 01) of the breaking, risky and review changes, made for GitHub code
 * scanning. Compatible and notation changes are no findings: there they would be alerts to close, so only their number is
 * in the run's properties. Cut results are counted in a notification of the invocation.
 */
function renderSarif(report, options = {}) {
    const changes = ["breaking", "risky", "review"].flatMap((severity) => [...report.changes, ...(0,_transitive_js__WEBPACK_IMPORTED_MODULE_6__/* .changesForEarlier */ .Nr)(report)].filter((change) => change.severity === severity));
    const shown = changes.slice(0, options.limit ?? _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .SARIF_RESULT_LIMIT */ .Uw);
    const rules = [...new Set(shown.map((change) => change.rule))].sort();
    const answered = shown.some((change) => change.acknowledged !== undefined);
    const service = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(report.service || report.candidate.server.name || "mcp", 80);
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: { driver: driverOf(rules, shown, options) },
                // The category by which code scanning tells servers of one repository apart ends at the last slash.
                automationDetails: { id: `mcp-gates/${service.replace(/[^\w.-]+/gu, "-")}/` },
                invocations: [invocationOf(report, changes.length - shown.length)],
                columnKind: "utf16CodeUnits",
                results: shown.map((change) => resultOf(change, rules.indexOf(change.rule), { service, options, answered })),
                properties: {
                    decision: report.decision,
                    summary: report.summary,
                    requiredBump: report.requiredBump,
                    baselineDigest: report.baseline.digest,
                    candidateDigest: report.candidate.digest,
                },
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
const LEVELS = {
    breaking: "error",
    risky: "warning",
    review: "note",
};
/** `problem.severity` of code scanning, by level. */
const PROBLEM_SEVERITIES = { error: "error", warning: "warning", note: "recommendation" };
function driverOf(rules, changes, options) {
    return {
        name: "mcp-gates",
        ...(options.version === undefined ? {} : { semanticVersion: options.version }),
        ...(options.informationUrl === undefined ? {} : { informationUri: options.informationUrl }),
        rules: rules.map((rule) => ruleOf(rule, changes, options)),
    };
}
function ruleOf(id, changes, { rulesUrl }) {
    const { change, why, area } = (0,_rule_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleTexts */ .Z)(id);
    const worst = changes.find((other) => other.rule === id)?.severity ?? "review";
    const level = LEVELS[worst] ?? "note";
    const helpUri = rulesUrl === undefined ? undefined : (0,_rule_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleUrl */ .Q)(rulesUrl, id);
    return {
        id,
        shortDescription: { text: plainMessage(change) },
        fullDescription: { text: plainMessage(`${change}: ${why}`) },
        help: { text: plainMessage(`${change}. Why it matters: ${why}.${helpUri === undefined ? "" : ` See ${helpUri}`}`) },
        ...(helpUri === undefined ? {} : { helpUri }),
        defaultConfiguration: { level },
        properties: {
            tags: ["mcp", "contract", ...(area === null ? [] : [area])],
            precision: "high",
            "problem.severity": PROBLEM_SEVERITIES[level],
        },
    };
}
function resultOf(change, ruleIndex, { service, options, answered }) {
    const at = options.locate?.(change);
    const line = at?.line ?? 1;
    const { kind, name } = change.subject;
    return {
        ruleId: change.rule,
        ruleIndex,
        level: LEVELS[change.severity],
        message: { text: plainMessage(textOf(change)), markdown: literal(markdownOf(change)) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(at?.file ?? options.artifact ?? "mcp-contract.json") },
                    region: { startLine: line, startColumn: 1, endLine: line, endColumn: 2 },
                },
                logicalLocations: [
                    {
                        name: (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(name === "" ? service : name, 200),
                        kind,
                        fullyQualifiedName: (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(`${service}/${kind}/${name}${change.pointer === "" ? "" : `#${change.pointer}`}`, 600),
                    },
                ],
            },
        ],
        // Where one result tells of suppressions all do, so that "nobody answers" is not taken for "not looked at".
        ...(answered ? { suppressions: suppressionsOf(change) } : {}),
        // Code scanning knows only primaryLocationLineHash; without it all results on one line would be one alert.
        partialFingerprints: { primaryLocationLineHash: change.fingerprint, "mcpGatesChange/v1": change.fingerprint },
        properties: {
            severity: change.severity,
            bump: change.bump,
            pointer: change.pointer,
            group: change.group,
            proof: change.proof,
        },
    };
}
/** Somebody answers for the change outside of the code; empty = nobody does. */
function suppressionsOf({ acknowledged }) {
    if (acknowledged === undefined)
        return [];
    return [{ kind: "external", status: "accepted", justification: (0,_acknowledged_js__WEBPACK_IMPORTED_MODULE_0__/* .acknowledgedWords */ .oy)(acknowledged) }];
}
/** First sentence: what code scanning shows as the title. */
function textOf(change) {
    const place = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(change);
    const title = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .capital */ .Nx)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectWords */ .oR)(change))}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .sentenceOf */ .$N)(change)}${place === "" ? "" : ` (${place})`}.`;
    return [title, ...proofWords(change)].join(" ");
}
/** As the text, in GitHub Flavored Markdown without HTML (SARIF 2.1.0, section 3.11.4.2). */
function markdownOf(change) {
    const value = (label, side) => side === null ? [] : [`- ${label}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .compact */ .oE)(side))}`];
    const place = (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(change);
    const lines = [
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .capital */ .Nx)((0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectWords */ .oR)(change)))}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(change.message, 400))}${place === "" ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(place)})`}`,
        ...value("before", change.before),
        ...value("after", change.after),
        ...proofWords(change).map((text) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(text)}`),
        ...(0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .toldNotes */ .tS)(change).map((note) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(note, 200))}`),
    ];
    return lines.join("\n");
}
/** What shows the change, or why nothing does. */
function proofWords(change) {
    const [witness, undecided] = [(0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .witnessOf */ .XH)(change), (0,_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .undecidedWords */ .JX)(change)];
    if (undecided !== null)
        return [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .capital */ .Nx)(undecided)}.`];
    if (witness === null)
        return [];
    const reason = witness.refusal === "" ? "" : ` — ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.visibleText)(witness.refusal)}`;
    return [`${witness.words}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.visibleText)(witness.value)}${reason}`];
}
function invocationOf(report, cut) {
    const notification = {
        level: "warning",
        message: {
            text: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(cut, "result")} more than code scanning stores ${cut === 1 ? "was" : "were"} left out; the JSON report holds all (${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .countWords */ .rj)(report)})`,
        },
    };
    return {
        executionSuccessful: report.decision !== "unknown",
        ...(cut === 0 ? {} : { toolExecutionNotifications: [notification] }),
    };
}
/** A plain text message without placeholders and embedded links (SARIF 2.1.0, sections 3.11.5 and 3.11.6). */
function plainMessage(text) {
    return literal(text.replaceAll("](", "] ("));
}
/** A message string, plain or formatted, in which no brace starts a placeholder. */
function literal(text) {
    return text.replace(/[{}]/gu, "$&$&");
}
function uriOf(path) {
    return encodeURI(path.replaceAll("\\", "/").replace(/^\.\//u, "")).replace(/[?#]/gu, encodeURIComponent);
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

/***/ 63102:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ }),

/***/ 99493:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ diffLines)
/* harmony export */ });
/* unused harmony exports lineDiff, diffTrimmedLines, tokenize */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63102);


class LineDiff extends _base_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}


/***/ })

};
