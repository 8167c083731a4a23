export const id = 2328;
export const ids = [2328,6917,7326,9578];
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
/* harmony export */   ol: () => (/* binding */ digestOf)
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
