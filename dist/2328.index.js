export const id = 2328;
export const ids = [2328,6917,7326,7039];
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

/***/ 56917:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ SUBJECT_KINDS),
/* harmony export */   n: () => (/* binding */ makeChange)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45851);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82361);
/* harmony import */ var _schema_edit_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82822);




/** What a change is about. `server` is the server itself (capabilities, versions, instructions, identity). */
const SUBJECT_KINDS = ["tool", "prompt", "resource", "template", "server"];
/** Makes the change of an edit. Throws when the rule is not in the table: a differ must not invent ids. */
function makeChange(edit, readers) {
    const rule = (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleById */ .B)(edit.rule);
    const usual = readers === "tolerant" && rule.tolerant !== undefined ? rule.tolerant : rule;
    const before = edit.before ?? null;
    const after = edit.after ?? null;
    const group = groupOf(edit, before, after);
    return {
        fingerprint: shortDigest([group, edit.subject.name, edit.renamedTo ?? null]),
        group,
        rule: rule.id,
        severity: edit.severity ?? usual.severity,
        bump: edit.bump ?? usual.bump,
        subject: edit.subject,
        ...(edit.renamedTo === undefined ? {} : { renamedTo: edit.renamedTo }),
        direction: edit.direction ?? null,
        pointer: edit.pointer,
        before,
        after,
        message: edit.message,
        ...(edit.notes === undefined || edit.notes.length === 0 ? {} : { notes: edit.notes }),
        proof: edit.proof ?? { state: "rule" },
    };
}
function groupOf({ rule, subject, pointer, identity }, before, after) {
    const words = !ABOUT_SHAPES.has(rule);
    const values = identity?.values ?? [before, after].map((value) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityForm */ .N)(value, pointer, { words }));
    const facts = identity?.facts === undefined ? [] : [identity.facts];
    return shortDigest([rule, subject.kind, identity?.pointer ?? pointer, ...values, ...facts]);
}
const ABOUT_SHAPES = (0,_schema_edit_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesAboutShapes */ .d3)();
function shortDigest(parts) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(parts)).slice(0, 16);
}


/***/ }),

/***/ 25198:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gw: () => (/* binding */ judgeContextCost),
/* harmony export */   sQ: () => (/* binding */ growthCauses),
/* harmony export */   xf: () => (/* binding */ tokenizerWords)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56917);
/* harmony import */ var _context_cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19578);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82319);



/** The diff with the finding about the budget in its place; the diff itself when the list keeps within it. */
function judgeContextCost(diff, cost, { budget, subject, severities = {} }) {
    const found = contextBudgetEdits(cost, budget, subject).map((edit) => {
        const change = (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .makeChange */ .n)(edit, "strict");
        return Object.hasOwn(severities, change.rule)
            ? { ...change, severity: severities[change.rule] ?? change.severity }
            : change;
    });
    if (found.length === 0)
        return diff;
    return {
        ...diff,
        changes: [...diff.changes, ...found].sort((left, right) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)(left.severity, right.severity)),
        requiredBump: found.map(({ bump }) => bump).reduce(_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .largerBump */ .Mq, diff.requiredBump),
    };
}
/**
 * The edit of a list that costs more than the budget allows; none when it costs no more than before, since then the change
 * is not to blame. A share of a baseline without tools allows anything.
 */
function contextBudgetEdits(cost, budget, subject) {
    if (cost.candidate <= cost.baseline)
        return [];
    const sentences = [...overTokens(cost, budget.maxTokens), ...overGrowth(cost, budget.maxGrowth)];
    if (sentences.length === 0)
        return [];
    return [
        {
            rule: "tool-list-tokens-over-budget",
            subject,
            pointer: "/tools",
            before: cost.baseline,
            after: cost.candidate,
            message: sentences.join("; "),
            notes: [...growthCauses(cost).map(causeWords), `counted with ${tokenizerWords(cost)}`],
        },
    ];
}
function overTokens({ candidate }, most) {
    if (most === undefined || candidate <= most)
        return [];
    return [`the tool list costs ${candidate} tokens and the budget allows ${most}`];
}
function overGrowth({ baseline, candidate }, limit) {
    if (limit === undefined)
        return [];
    const growth = candidate - baseline;
    if ("tokens" in limit) {
        if (growth <= limit.tokens)
            return [];
        return [`the tool list grew by ${growth} tokens and the budget allows ${limit.tokens}`];
    }
    if (baseline === 0 || growth * 100 <= baseline * limit.percent)
        return [];
    const percent = Math.round((growth / baseline) * 1000) / 10;
    return [`the tool list grew by ${growth} tokens, ${percent} %, and the budget allows ${limit.percent} %`];
}
/** Causes of growth that are named. */
const CAUSES = 3;
/** The tools that made the list grow most, {@link CAUSES} at most. */
function growthCauses(cost) {
    return cost.tools.filter((tool) => (0,_context_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .growthOf */ .Xo)(tool) > 0).slice(0, CAUSES);
}
/** `search +120 (300 → 420)`, `export +80 (new)`; the name stands as the server gives it. */
function causeWords(tool) {
    const how = tool.baseline === null ? "new" : `${tool.baseline} → ${tool.candidate}`;
    return `${tool.name} +${(0,_context_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .growthOf */ .Xo)(tool)} (${how})`;
}
/** What counted, and whether it counted all. */
function tokenizerWords(cost) {
    return cost.estimated
        ? `${cost.tokenizer}; the list is too large to count whole, the rest is estimated`
        : cost.tokenizer;
}


/***/ }),

/***/ 45851:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ identityForm)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);


/**
 * A value of a change as its fingerprint counts it. Two ways in which generators write the same schema have one form: the
 * order of `required`, `enum` and `type`, an empty `required`, and whether `$schema` is spelled out. `pointer` is the
 * change's, from the subject on; what is no schema (a default, an example, a text) keeps every bit. Key order is left to
 * the canonical text. The rest of the notation catalogue is not folded: a fingerprint must outlive the rules that prove it.
 * Without `words`, what schemas say to people does not count either.
 */
function identityForm(value, pointer, { words } = { words: true }) {
    if (typeof value !== "object" || value === null)
        return value;
    return formAt(value, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTokens */ .Mr)(pointer).reduce(next, "subject"), { words });
}
/** Keywords that no validator reads and that are for people and models alone. */
const WORDS = new Set(["title", "description", "$comment", "examples"]);
const KEYWORDS = new Map([
    ...["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"].map(as("schemas")),
    ...["prefixItems", "allOf", "anyOf", "oneOf"].map(as("list")),
    ...["items", "additionalItems", "unevaluatedItems", "contains"].map(as("schema")),
    ...["additionalProperties", "unevaluatedProperties", "propertyNames"].map(as("schema")),
    ...["not", "if", "then", "else"].map(as("schema")),
    ...["required", "enum", "type"].map(as("set")),
    ["dependentRequired", "sets"],
]);
function as(position) {
    return (keyword) => [keyword, position];
}
function next(position, token) {
    switch (position) {
        case "subject":
            return token === "inputSchema" || token === "outputSchema" ? "schema" : "data";
        case "schema":
            // A position: `items` holds a list in draft-07.
            if (/^\d+$/.test(token))
                return "schema";
            // A change of a constant carries all values that were allowed, as a change of an enumeration does.
            return token === "const" ? "set" : (KEYWORDS.get(token) ?? "data");
        case "schemas":
        case "list":
            return "schema";
        case "sets":
            return "set";
        case "set":
        case "data":
            return "data";
    }
}
function formAt(value, position, reading) {
    switch (position) {
        case "subject":
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? mapped(value, (item, key) => formAt(item, next("subject", key), reading)) : value;
        case "schema":
        case "list":
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value))
                return value.map((item) => formAt(item, "schema", reading));
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? schemaForm(value, reading) : value;
        case "schemas":
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value)
                ? mapped(value, (item) => formAt(item, "schema", reading))
                : formAt(value, "schema", reading);
        case "sets":
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? mapped(value, (item) => formAt(item, "set", reading)) : value;
        case "set":
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value) ? setForm(value) : value;
        case "data":
            return value;
    }
}
function schemaForm(schema, reading) {
    const told = Object.entries(schema).filter(([key, value]) => key !== "$schema" &&
        !(key === "required" && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value) && value.length === 0) &&
        (reading.words || !WORDS.has(key)));
    return Object.fromEntries(told.map(([key, value]) => [key, formAt(value, KEYWORDS.get(key) ?? "data", reading)]));
}
function setForm(items) {
    const byText = new Map(items.map((item) => [(0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(item), item]));
    return [...byText.keys()].sort().map((text) => byText.get(text) ?? null);
}
function mapped(object, form) {
    return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, form(value, key)]));
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

/***/ 68669:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ colours),
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
/** Marks made of Select Graphic Rendition sequences (ECMA-48, section 8.3.117), or none. */
function colours(on) {
    const mark = (start, end) => (text) => on && text !== "" ? `\u001B[${start}m${text}\u001B[${end}m` : text;
    return {
        bold: mark(1, 22),
        dim: mark(2, 22),
        red: mark(31, 39),
        green: mark(32, 39),
        yellow: mark(33, 39),
        blue: mark(34, 39),
    };
}
/** The columns that a marked text takes. */
function columnsOf(marked) {
    return marked.replace(MARK, "").length;
}
const MARK = /\p{Cc}\[\d+m/gu;


/***/ }),

/***/ 77009:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   xK: () => (/* binding */ withRemark)
/* harmony export */ });
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68669);

function pageOf(options) {
    return { width: Math.max(40, options.width ?? 100), paint: (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .colours */ .M)(options.colour) };
}
/**
 * Lines of at most `width` columns, broken at spaces; words that are longer than a line stay whole, so that they can be
 * copied. `indent` stands in front of every line but the first, which starts with `first`.
 */
function wrap(text, page, indent) {
    const lines = [];
    let line = indent.first;
    let isEmpty = true;
    for (const word of text.split(" ")) {
        if (!isEmpty && line.length + 1 + word.length > page.width) {
            lines.push(line);
            line = indent.rest;
            isEmpty = true;
        }
        line += isEmpty ? word : ` ${word}`;
        isEmpty = false;
    }
    return [...lines, line];
}
/** The lines with a dim remark at the end of the last one, or on a line of its own where it does not fit. */
function withRemark(lines, remark, page, indent) {
    const last = lines.at(-1) ?? "";
    const dim = page.paint.dim(remark);
    if ((0,_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .P)(last) + 2 + remark.length <= page.width)
        return [...lines.slice(0, -1), `${last}  ${dim}`];
    return [...lines, indent + dim];
}


/***/ }),

/***/ 19080:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./.build/shared/contract/context-budget.js
var context_budget = __webpack_require__(25198);
// EXTERNAL MODULE: ./.build/shared/report/blocks.js
var report_blocks = __webpack_require__(46063);
// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
// EXTERNAL MODULE: ./.build/shared/report/findings.js
var findings = __webpack_require__(3091);
// EXTERNAL MODULE: ./.build/shared/report/impact.js
var report_impact = __webpack_require__(78003);
// EXTERNAL MODULE: ./.build/shared/report/plain.js
var plain = __webpack_require__(16941);
// EXTERNAL MODULE: ./.build/shared/report/acknowledged.js
var report_acknowledged = __webpack_require__(96777);
// EXTERNAL MODULE: ./.build/shared/report/text-layout.js
var text_layout = __webpack_require__(77009);
;// CONCATENATED MODULE: ./.build/shared/report/text-acknowledgements.js


/** The records that somebody has to look after; nothing when there are none. */
function recordLines(report, page) {
    const notes = (0,report_acknowledged/* recordNotes */.Jy)(report);
    if (notes.length === 0)
        return [];
    const { bold, yellow } = page.paint;
    const lines = notes.flatMap(({ id, state, sentence }) => (0,text_layout/* wrap */.LV)(`▲ ${state} ${id}: ${sentence}`, page, { first: "  ", rest: "    " }));
    return [bold(yellow("Acknowledgements to look after")), ...lines];
}
/** How to answer for what fails first, ready to be copied; nothing where the gate does not say no. */
function exampleLines(report, page) {
    const example = (0,report_acknowledged/* acknowledgementExample */.ni)(report);
    if (example === null)
        return [];
    const indent = { first: "  ", rest: "  " };
    // Lines of YAML are never wrapped.
    const yaml = example.yaml.split("\n").map((line) => page.paint.dim(`    ${line}`));
    return [page.paint.bold("How to acknowledge a change"), ...(0,text_layout/* wrap */.LV)(example.sentence, page, indent), ...yaml];
}

// EXTERNAL MODULE: ./.build/shared/report/excerpt.js
var report_excerpt = __webpack_require__(12904);
// EXTERNAL MODULE: ./.build/shared/report/word-diff.js
var word_diff = __webpack_require__(23797);
// EXTERNAL MODULE: ./.build/shared/report/words.js
var report_words = __webpack_require__(73000);
;// CONCATENATED MODULE: ./.build/shared/report/text-entry.js







/** The lines of a block in a terminal: its subjects, then each edit with its excerpt. `mark` is one column wide. */
function blockLines(block, page, mark) {
    const [first, ...others] = block.edits;
    if (isList(block)) {
        const { title, names } = listWords(block);
        const lines = marked(`${title}: ${names}`, page, { mark, margin: "  ", bold: title });
        return [...(0,text_layout/* withRemark */.xK)(lines, first[0].rule, page, "    "), ...answeredLines(first[0], page, "    ")];
    }
    const title = blockTitle(block);
    if (others.length === 0)
        return editLines(first, page, { mark, margin: "  ", bold: title });
    return [
        ...(0,text_layout/* wrap */.LV)(title, page, { first: "  ", rest: "    " }).map(page.paint.bold),
        ...block.edits.flatMap((edit) => editLines(edit, page, { mark, margin: "    ", bold: "" })),
    ];
}
/** A line for each edit, with names, message and rule; for what nobody has to act on. */
function briefLines(block, page) {
    const line = (words, rule) => (0,text_layout/* withRemark */.xK)((0,text_layout/* wrap */.LV)(words, page, { first: "  ", rest: "    " }), rule, page, "    ");
    if (!isList(block)) {
        return block.edits.flatMap((edit) => [
            ...line(`${blockTitle(block)}: ${briefSentence(edit)}`, edit[0].rule),
            ...answeredLines(edit[0], page, "    "),
        ]);
    }
    const { title, names } = listWords(block);
    const [[change]] = block.edits;
    return [...line(`${title}: ${names}`, change.rule), ...answeredLines(change, page, "    ")];
}
function listWords(block) {
    return {
        title: `${(0,report_words/* count */.U9)(block.subjects.length, report_words/* SUBJECT_WORDS */.FA[block.subjects[0].kind])} ${block.shape}`,
        names: (0,report_words/* enumerate */.HL)(block.edits[0].map(wholeName), report_words/* NAMES_IN_LIST */.M7),
    };
}
function isList(block) {
    return block.shape === "gone" || block.shape === "added" || block.shape === "renamed";
}
function wholeName({ subject, renamedTo }) {
    return (0,plain/* nameWords */.Lo)(subject.name) + (renamedTo === undefined ? "" : ` → ${(0,plain/* nameWords */.Lo)(renamedTo)}`);
}
const PROSE = 600;
const WHOLE_PROSE = 300;
/** A text behind a mark; the mark may be painted, so it does not take part in the wrapping. */
function marked(text, page, { mark, margin, bold }) {
    const [first = "", ...rest] = (0,text_layout/* wrap */.LV)(text, page, { first: `${margin}  `, rest: `${margin}  ` });
    const line = mark + first.slice(margin.length + 1);
    return [margin + (bold === "" ? line : line.replace(bold, () => page.paint.bold(bold))), ...rest];
}
function editLines(edit, page, lead) {
    const [change] = edit;
    const body = `${lead.margin}  `;
    const place = (0,plain/* placeOf */.$t)(change);
    const message = `${sentence(edit)}${place === "" ? "" : ` (${place})`}`;
    const lines = marked(lead.bold === "" ? message : `${lead.bold}: ${message}`, page, lead);
    const witness = (0,plain/* witnessOf */.XH)(change);
    const reason = witness === null || witness.refusal === "" ? "" : ` — ${(0,plain/* oneLine */.TN)(witness.refusal, 200)}`;
    const call = witness === null ? "" : `${witness.words}: ${(0,plain/* oneLine */.TN)(witness.value, 240)}${reason}`;
    const notes = (0,plain/* notesOf */.h$)(edit).join(" · ");
    return [
        ...(0,text_layout/* withRemark */.xK)(lines, `${change.rule} ${(0,plain/* shortFingerprint */.nE)(change)}`, page, body),
        ...answeredLines(change, page, body),
        ...(call === "" ? [] : (0,text_layout/* wrap */.LV)(call, page, { first: body, rest: `${body}  ` })),
        ...excerptLines(change, page, body),
        ...(notes === "" ? [] : (0,text_layout/* wrap */.LV)(notes, page, { first: body, rest: body }).map(page.paint.dim)),
    ];
}
/** Who answers for a change; nothing when nobody does. */
function answeredLines({ acknowledged }, page, body) {
    if (acknowledged === undefined)
        return [];
    const words = `☑ ${(0,report_acknowledged/* acknowledgedWords */.oy)(acknowledged)}`;
    return (0,text_layout/* wrap */.LV)(words, page, { first: body, rest: `${body}  ` }).map(page.paint.green);
}
/** The message alone: edits that share it may differ in their values. */
function briefSentence([change]) {
    return (0,plain/* oneLine */.TN)(change.message, 400);
}
function sentence(edit) {
    const [change] = edit;
    const same = edit.every((other) => other.message === change.message);
    return (0,plain/* sentenceOf */.$N)(change) + (same ? "" : ", and so on");
}
function excerptLines(change, page, body) {
    const excerpt = (0,report_excerpt/* excerptOf */.zU)(change);
    const { paint } = page;
    if (excerpt.kind === "lines" && !(0,report_excerpt/* isTold */.Wc)(change, excerpt)) {
        return excerpt.lines().map(({ sign, text }) => {
            const line = `${body}${sign} ${(0,report_escape/* cutText */.IN)((0,report_escape.visibleText)(text), 160)}`.trimEnd();
            return sign === "-" ? paint.red(line) : sign === "+" ? paint.green(line) : paint.dim(line);
        });
    }
    if (excerpt.kind !== "prose")
        return [];
    const { before, after } = excerpt;
    if (before === null || after === null) {
        const quote = (0,text_layout/* wrap */.LV)((0,word_diff/* quoted */.T)(before ?? after ?? "", PROSE), page, { first: `${body}| `, rest: `${body}| ` });
        return quote.map(before === null ? paint.green : paint.red);
    }
    const pieces = (0,word_diff/* wordDiff */.s)(before, after);
    if (pieces === null) {
        return [
            ...(0,text_layout/* wrap */.LV)((0,word_diff/* quoted */.T)(before, WHOLE_PROSE), page, { first: `${body}- `, rest: `${body}  ` }).map(paint.red),
            ...(0,text_layout/* wrap */.LV)((0,word_diff/* quoted */.T)(after, WHOLE_PROSE), page, { first: `${body}+ `, rest: `${body}  ` }).map(paint.green),
        ];
    }
    return proseLines(pieces, page, body);
}
/** A word diff as `[-gone-] {+new+}`, so that it can be read without colour too. */
function proseLines(pieces, page, body) {
    const marks = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] };
    const words = [[]];
    for (const { kind, text } of pieces) {
        const [, lead = "", core = "", trail = ""] = /^(\s*)(.*?)(\s*)$/u.exec(text) ?? [];
        if (lead !== "")
            words.push([]);
        if (core === "")
            continue;
        for (const [index, part] of (marks[kind][0] + core + marks[kind][1]).split(" ").entries()) {
            if (index > 0)
                words.push([]);
            words.at(-1)?.push({ kind, text: part });
        }
        if (trail !== "")
            words.push([]);
    }
    return layOut(words.filter((word) => word.length > 0), page, body);
}
function layOut(words, page, body) {
    const { paint } = page;
    const paints = { same: (text) => text, removed: paint.red, added: paint.green };
    const lines = [];
    let line = "";
    let columns = 0;
    for (const word of words) {
        const length = word.reduce((sum, fragment) => sum + fragment.text.length, 0);
        const painted = word.map((fragment) => paints[fragment.kind](fragment.text)).join("");
        if (columns > 0 && body.length + 2 + columns + 1 + length > page.width) {
            lines.push(line);
            [line, columns] = ["", 0];
        }
        line += columns === 0 ? painted : ` ${painted}`;
        columns += length + (columns === 0 ? 0 : 1);
    }
    return [...lines, line].map((text) => `${body}| ${text}`);
}
function blockTitle(block) {
    const [subject] = block.subjects;
    const { renamedTo } = block.edits[0][0];
    const names = block.subjects.map(({ name }) => (0,plain/* nameWords */.Lo)(name));
    const now = renamedTo === undefined ? "" : ` → ${(0,plain/* nameWords */.Lo)(renamedTo)}`;
    if (block.shape === "merged")
        return (0,report_words/* enumerate */.HL)(names, report_words/* NAMES_IN_LIST */.M7) + now;
    if (names.length > 1) {
        return `${(0,report_words/* count */.U9)(names.length, report_words/* SUBJECT_WORDS */.FA[subject.kind])} (${(0,report_words/* enumerate */.HL)(names, report_words/* NAMES_IN_TITLE */.eD)})`;
    }
    if (subject.kind === "server")
        return report_words/* SUBJECT_WORDS */.FA.server;
    const kind = subject.kind === "tool" ? "" : `${report_words/* SUBJECT_WORDS */.FA[subject.kind]} `;
    return `${kind}${(0,plain/* nameWords */.Lo)(subject.name)}${now}`;
}

// EXTERNAL MODULE: ./.build/shared/report/policy-edit.js
var policy_edit = __webpack_require__(87840);
;// CONCATENATED MODULE: ./.build/shared/report/text-policy-edit.js



/** What a change does to the policy by which it is judged; nothing when it leaves it as it is. */
function policyEditLines(report, page) {
    const words = (0,policy_edit/* policyEditWords */.O)(report);
    if (words === undefined)
        return [];
    const { bold, yellow } = page.paint;
    const relaxed = words.relaxes.flatMap(({ path, before, after, meaning }) => (0,text_layout/* wrap */.LV)((0,plain/* oneLine */.TN)(`▲ ${path}: ${(0,policy_edit/* policyValue */.o)(before)} → ${(0,policy_edit/* policyValue */.o)(after)}, ${meaning}`, 600), page, {
        first: "  ",
        rest: "    ",
    }));
    const sentences = (0,text_layout/* wrap */.LV)((0,plain/* oneLine */.TN)(words.sentences.join(" "), 1_000), page, { first: "  ", rest: "  " });
    return [bold(yellow(words.title)), ...sentences, ...relaxed];
}

// EXTERNAL MODULE: ./.build/shared/report/transitive.js
var report_transitive = __webpack_require__(65818);
;// CONCATENATED MODULE: ./.build/shared/report/text-transitive.js






const SIGNS = { pass: "✔", fail: "✖", unknown: "?" };
/** Agents with earlier contracts: a line for each, and what breaks for them alone. Empty when none were asked for. */
function transitiveLines(report, page) {
    const { transitive } = report;
    if (transitive === undefined)
        return [];
    const { paint } = page;
    const sentence = `${(0,report_words/* capital */.Nx)((0,plain/* oneLine */.TN)((0,report_transitive/* workingWords */.po)(transitive), 300))}.`;
    return [
        paint.bold("Agents with earlier contracts"),
        ...(0,text_layout/* wrap */.LV)(sentence, page, { first: "  ", rest: "  " }),
        ...transitive.contracts.flatMap((one) => contractLines(one, page)),
        ...(0,report_blocks/* blocksOf */.SH)((0,report_transitive/* changesForEarlier */.Nr)(report)).flatMap((block) => blockLines(block, page, paint.red(SIGNS.fail))),
        ...(0,text_layout/* wrap */.LV)(`compared with ${(0,plain/* oneLine */.TN)((0,report_transitive/* windowWords */.Ee)(transitive), 300)}`, page, { first: "  ", rest: "  " }).map(paint.dim),
    ];
}
function contractLines(one, page) {
    const { breaking, risky, review } = one.summary;
    const counts = [
        [breaking, "breaking"],
        [risky, "risky"],
        [review, "to review"],
    ];
    const words = counts.filter(([number]) => number > 0).map(([number, word]) => `${(0,report_words/* thousands */.oh)(number)} ${word}`);
    const reason = one.decision === "unknown" ? [(0,plain/* oneLine */.TN)(one.reason, 300)] : [];
    const facts = [one.decision, ...(one.date === null ? [] : [one.date]), ...words, ...reason];
    const line = `${SIGNS[one.decision]} ${(0,plain/* oneLine */.TN)(one.name, 80)}: ${facts.join(" · ")}`;
    return (0,text_layout/* wrap */.LV)(line, page, { first: "  ", rest: "      " });
}

// EXTERNAL MODULE: ./.build/shared/report/usage-words.js
var usage_words = __webpack_require__(4206);
;// CONCATENATED MODULE: ./.build/shared/report/text-usage.js




/** Tools that are named; the rest is one line. */
const TOOLS = 10;
/** What became of recorded calls: the numbers, the tools in trouble and what to know about the recordings. */
function usageLines({ usage }, page) {
    if (usage === null)
        return [];
    const indent = { first: "  ", rest: "    " };
    const inTrouble = usage.tools.filter(({ rejected, dropped, undecided }) => rejected + dropped + undecided > 0);
    const more = inTrouble.slice(TOOLS);
    const title = (0,text_layout/* wrap */.LV)(`Recorded calls: ${(0,usage_words/* usageSentence */.bn)(usage)}`, page, { first: "", rest: "  " });
    return [
        ...title.map((line) => page.paint.bold(line)),
        ...inTrouble.slice(0, TOOLS).flatMap((tool) => {
            const [place] = tool.places;
            const words = `${(0,plain/* oneLine */.TN)(tool.tool, 80)}: ${(0,report_words/* count */.U9)(tool.calls, "call")}, ${(0,usage_words/* fateWords */.i_)(tool)}`;
            const lines = (0,text_layout/* wrap */.LV)(words, page, indent);
            return place === undefined ? lines : (0,text_layout/* withRemark */.xK)(lines, (0,plain/* oneLine */.TN)(place.pointer, 120), page, "    ");
        }),
        ...(more.length === 0 ? [] : [`  ${(0,report_words/* count */.U9)(more.length, "tool")} more: ${(0,usage_words/* fateWords */.i_)((0,usage_words/* sumOf */.XN)(more))}`]),
        ...(0,usage_words/* usageRemarks */.jX)(usage).flatMap((remark) => (0,text_layout/* wrap */.LV)((0,plain/* oneLine */.TN)(remark, 600), page, indent).map(page.paint.dim)),
    ];
}

// EXTERNAL MODULE: ./.build/shared/report/verdict.js
var verdict = __webpack_require__(9820);
;// CONCATENATED MODULE: ./.build/shared/report/text.js














/**
 * The report as a developer reads it in a terminal: the verdict, what agents lose, and the rest by falling importance.
 * Ends with a line feed. Nothing in it moves the cursor or writes a title: text from servers is shown, never obeyed.
 */
function renderText(report, options) {
    const page = (0,text_layout/* pageOf */.ZZ)(options);
    const parts = [
        summaryLines(report, page),
        policyEditLines(report, page),
        severityLines(report, "breaking", page),
        severityLines(report, "risky", page),
        findingLines(report, page),
        transitiveLines(report, page),
        severityLines(report, "review", page),
        compatibleLines(report, page),
        usageLines(report, page),
        recordLines(report, page),
        exampleLines(report, page),
        factLines(report, page),
    ];
    const sections = parts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
    return (0,report_escape/* withoutWorkflowCommands */.CA)(`${sections.join("\n\n")}\n`);
}
const text_SIGNS = { pass: "✔", warn: "▲", fail: "✖", unknown: "?" };
const MARKS = { breaking: "✖", risky: "▲", review: "●" };
/** Compatible changes are told one by one up to this number of entries, then by rule. */
const COMPATIBLE_ENTRIES = 12;
function summaryLines(report, page) {
    const { paint } = page;
    const { sign, sentence } = (0,verdict/* verdictOf */.V)(report);
    const colour = { pass: paint.green, warn: paint.yellow, fail: paint.red, unknown: paint.yellow }[sign];
    const name = (0,plain/* oneLine */.TN)(report.service || report.candidate.server.name || "MCP contract", 80);
    const indent = { first: "  ", rest: "  " };
    const impact = (0,report_impact/* impactOf */.u)(report.changes);
    return [
        ...(0,text_layout/* wrap */.LV)(`${text_SIGNS[sign]} ${name}: ${(0,plain/* oneLine */.TN)(sentence, 300)}`, page, { first: "", rest: "  " }).map((line) => paint.bold(colour(line))),
        ...(impact.length === 0 ? [] : (0,text_layout/* wrap */.LV)(`For agents: ${impact.join(", ")}.`, page, indent)),
        ...(report.changes.length === 0 ? [] : (0,text_layout/* wrap */.LV)((0,report_words/* countWords */.rj)(report), page, indent)),
        ...versionLine(report).flatMap((line) => (0,text_layout/* wrap */.LV)(line, page, indent)),
        ...report.notCompared.flatMap((part) => (0,text_layout/* wrap */.LV)(`Not compared: ${(0,plain/* oneLine */.TN)(part, 300)}`, page, indent).map(paint.yellow)),
    ];
}
function versionLine(report) {
    const { needed, declared, enough, version } = (0,report_words/* versionWords */.WS)(report);
    const shown = version === null ? "" : ` (${(0,plain/* oneLine */.TN)(version, 160)})`;
    if (declared === null)
        return needed === "none" ? [] : [`Version: asks for a ${needed} bump`];
    if (needed === "none")
        return [`Version: no bump needed, ${declared} declared${shown}`];
    return [`Version: asks for a ${needed} bump, ${enough ? "" : "only "}${declared} declared${shown}`];
}
function severityLines(report, severity, page) {
    const changes = report.changes.filter((change) => change.severity === severity);
    if (changes.length === 0)
        return [];
    const { paint } = page;
    const colour = { breaking: paint.red, risky: paint.yellow, review: paint.blue }[severity];
    const mark = colour(MARKS[severity]);
    const lines = (0,report_blocks/* blocksOf */.SH)(changes).flatMap((block) => blockLines(block, page, mark));
    return [paint.bold(colour(report_words/* SECTION_TITLES */._Z[severity])), ...lines];
}
function findingLines(report, page) {
    const { appeared, stayed } = (0,findings/* findingsOf */.W)(report);
    if (appeared.length + stayed.length === 0)
        return [];
    const title = page.paint.bold(page.paint.yellow("What clients drop or refuse"));
    const line = (finding) => {
        const lines = (0,text_layout/* wrap */.LV)(`▲ ${(0,plain/* oneLine */.TN)(finding.subject, 80)}: ${(0,plain/* oneLine */.TN)(finding.message, 400)}`, page, {
            first: "  ",
            rest: "    ",
        });
        return (0,text_layout/* withRemark */.xK)(lines, finding.id, page, "    ");
    };
    const known = stayed.length === 0 ? [] : [`  ${(0,report_words/* count */.U9)(stayed.length, "finding")} on both sides`];
    return [title, ...appeared.flatMap(line), ...known];
}
function compatibleLines(report, page) {
    const safe = report.changes.filter((change) => change.severity === "safe");
    const notation = report.changes.filter((change) => change.severity === "notation");
    const blocks = (0,report_blocks/* blocksOf */.SH)(safe, { limit: 1, sameWords: true });
    const shown = blocks.length <= COMPATIBLE_ENTRIES ? blocks.flatMap((block) => briefLines(block, page)) : byRule(safe, page);
    return [
        ...(safe.length === 0 ? [] : [page.paint.green((0,report_words/* count */.U9)(safe.length, "compatible change")), ...shown]),
        ...(notation.length === 0
            ? []
            : [page.paint.dim((0,report_words/* count */.U9)(notation.length, "notation-only edit")), ...byRule(notation, page)]),
    ];
}
function byRule(changes, page) {
    const words = (0,report_blocks/* countByRule */.$i)(changes).map(([rule, number]) => `${rule} ${(0,report_words/* thousands */.oh)(number)}`);
    return (0,text_layout/* wrap */.LV)(words.join(", "), page, { first: "  ", rest: "  " }).map(page.paint.dim);
}
/** The tools that made the list grow most, and what counted them. */
function causeWords(tokens) {
    const causes = (0,context_budget/* growthCauses */.sQ)(tokens).map((tool) => `${(0,plain/* nameWords */.Lo)(tool.name, 60)} ${(0,report_words/* growthWords */.dX)(tool)}`);
    return [
        ...(causes.length === 0 ? [] : [`most from ${(0,report_words/* enumerate */.HL)(causes, causes.length)}`]),
        `counted with ${(0,context_budget/* tokenizerWords */.xf)(tokens)}`,
    ];
}
function factLines(report, page) {
    const { baseline, candidate, tokens, options } = report;
    const side = (label, { server, protocolVersion, digest, source }) => {
        const known = [server.name, server.version, protocolVersion === null ? null : `MCP ${protocolVersion}`];
        const words = [...known.filter((word) => word !== null), `digest ${(0,report_words/* shortDigest */.VK)(digest)}`, source];
        return (0,text_layout/* wrap */.LV)(`${label}  ${words.map((word) => (0,plain/* oneLine */.TN)(word, 160)).join(" · ")}`, page, {
            first: "",
            rest: "           ",
        });
    };
    const indent = { first: "", rest: "           " };
    const facts = [
        ...side("baseline ", baseline),
        ...side("candidate", candidate),
        ...(0,text_layout/* wrap */.LV)(`tool list  ${[(0,report_words/* tokenWords */.Hs)(tokens), ...causeWords(tokens)].join("; ")}`, page, indent),
        ...(0,text_layout/* wrap */.LV)(`compared   ${(0,report_words/* optionWords */.RI)(options)}`, page, indent),
    ].map(page.paint.dim);
    // Last, because the end of a long report is what stays on the screen.
    const notes = [
        ...baseline.notes.map((note) => `note       about the baseline: ${(0,plain/* oneLine */.TN)(note, 300)}`),
        ...candidate.notes.map((note) => `note       about the candidate: ${(0,plain/* oneLine */.TN)(note, 300)}`),
    ];
    const decision = (0,text_layout/* wrap */.LV)(`decision   ${report.decision}: ${(0,plain/* oneLine */.TN)(report.reason, 300)}`, page, indent);
    return [...facts, ...notes.flatMap((note) => (0,text_layout/* wrap */.LV)(note, page, indent)), ...decision.map(page.paint.bold)];
}


/***/ })

};
