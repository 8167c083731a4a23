export const id = 7326;
export const ids = [7326,6917,7039];
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


/***/ })

};
