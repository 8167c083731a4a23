export const id = 131;
export const ids = [131];
export const modules = {

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

/***/ 5606:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ bumpFrom),
/* harmony export */   bw: () => (/* binding */ declaredBump),
/* harmony export */   j6: () => (/* binding */ goesDown)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

/** The step from one semantic version to another: `none` for the same or a lower one, `null` when one is not semver. */
function declaredBump(baseline, candidate) {
    const [old, now] = [(0,semver__WEBPACK_IMPORTED_MODULE_0__.valid)(baseline), (0,semver__WEBPACK_IMPORTED_MODULE_0__.valid)(candidate)];
    if (old === null || now === null)
        return null;
    if (!(0,semver__WEBPACK_IMPORTED_MODULE_0__.gt)(now, old))
        return "none";
    const step = (0,semver__WEBPACK_IMPORTED_MODULE_0__.diff)(old, now);
    if (step === "major" || step === "premajor")
        return "major";
    if (step === "minor" || step === "preminor")
        return "minor";
    // From one pre-release to the next, or to the release itself: the step that the release as a whole makes is not known.
    if (step === "prerelease")
        return "patch";
    return step === null ? "none" : "patch";
}
/** Whether the candidate's version is the lower one; `false` when one is not semver. */
function goesDown(baseline, candidate) {
    return (0,semver__WEBPACK_IMPORTED_MODULE_0__.valid)(baseline) !== null && (0,semver__WEBPACK_IMPORTED_MODULE_0__.valid)(candidate) !== null && (0,semver__WEBPACK_IMPORTED_MODULE_0__.lt)(candidate, baseline);
}
/**
 * The bump that is asked for below 1.0.0: a major one becomes minor and the rest patch (semver 2.0.0, item 4 as widely
 * read). From 1.0.0 on it is what the changes ask for.
 */
function bumpFrom(version, required) {
    const parsed = version === null ? null : (0,semver__WEBPACK_IMPORTED_MODULE_0__.parse)(version);
    if (parsed === null || (0,semver__WEBPACK_IMPORTED_MODULE_0__.major)(parsed) > 0 || required === "none")
        return required;
    return required === "major" ? "minor" : "patch";
}


/***/ }),

/***/ 98090:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ judgeContracts)
});

// EXTERNAL MODULE: ./.build/shared/contract/client-findings.js + 2 modules
var client_findings = __webpack_require__(57310);
// EXTERNAL MODULE: ./.build/shared/contract/change.js
var contract_change = __webpack_require__(56917);
// EXTERNAL MODULE: ./.build/shared/contract/diff.js + 80 modules
var contract_diff = __webpack_require__(52989);
// EXTERNAL MODULE: ./.build/shared/contract/model.js
var model = __webpack_require__(48112);
// EXTERNAL MODULE: ./.build/shared/contract/rule.js
var rule = __webpack_require__(82319);
// EXTERNAL MODULE: ./.build/shared/contract/surface/subject.js
var subject = __webpack_require__(73597);
;// CONCATENATED MODULE: ./.build/shared/contract/committed-contract.js





/** The diff with the finding about a contract file that is not what the candidate serves; the diff itself when it is. */
function judgeCommittedContract(diff, { contract, source }, { candidate, dynamicResources = [], severities = {} }) {
    const differences = differencesOf(contract, candidate.contract, dynamicResources);
    const [first] = differences;
    if (first === undefined)
        return diff;
    const more = differences.length === 1 ? "" : ` (and ${differences.length - 1} more)`;
    const severity = Object.hasOwn(severities, RULE) ? severities[RULE] : undefined;
    const change = (0,contract_change/* makeChange */.n)({
        rule: RULE,
        subject: (0,subject/* serverSubject */.en)(contract, candidate.contract),
        pointer: "",
        // Whoever lets one state of the file pass has not let the next one pass.
        before: (0,model/* contractDigest */.vE)(contract),
        after: (0,model/* contractDigest */.vE)(candidate.contract),
        message: `${source} is not what the candidate serves: ${first}${more}; write it anew and commit it with the change`,
        // What a file was captured from is not known here.
        notes: [`mcp-gates snapshot ${candidate.wireKeyOrder ? `"${candidate.source}"` : "<the server>"} -o ${source}`],
        ...(severity === undefined ? {} : { severity }),
    }, "strict");
    const changes = [...diff.changes, change].sort((left, right) => (0,rule/* compareSeverity */.zK)(left.severity, right.severity));
    return { ...diff, changes };
}
const RULE = "contract-file-outdated";
/** What differs in more than notation, in words. Two eras say other things of the server itself, and the same of its lists. */
function differencesOf(committed, served, dynamicResources) {
    const sameEra = (committed.conditions?.era ?? null) === (served.conditions?.era ?? null);
    return (0,contract_diff/* diffContracts */.h)(committed, served, { dynamicResources })
        .changes.filter(({ severity, rule }) => severity !== "notation" && rule !== "tool-order-changed")
        .filter(({ subject }) => sameEra || subject.kind !== "server")
        .map(({ subject, message }) => subject.kind === "server" ? message : `${subject.kind} ${subject.name}: ${message}`);
}

// EXTERNAL MODULE: ./.build/shared/contract/context-budget.js
var context_budget = __webpack_require__(25198);
// EXTERNAL MODULE: ./.build/shared/contract/context-cost.js
var context_cost = __webpack_require__(19578);
// EXTERNAL MODULE: ./.build/shared/contract/acknowledge.js
var acknowledge = __webpack_require__(3201);
// EXTERNAL MODULE: ./.build/shared/contract/version-bump.js
var version_bump = __webpack_require__(5606);
;// CONCATENATED MODULE: ./.build/shared/contract/gate-decision.js




/** Decides the contract gate. Pure. A part that could not be compared is `unknown`, which does not pass. */
function decideContractGate(facts) {
    const { diff, declared, failOn } = facts;
    const requiredBump = (0,version_bump/* bumpFrom */.Zk)(declared?.baseline ?? null, askedBump(facts));
    const bump = declared === undefined ? null : (0,version_bump/* declaredBump */.bw)(declared.baseline, declared.candidate);
    const versionChanges = versionChangesOf(facts, { requiredBump, bump });
    const sorted = [...versionChanges, ...diff.changes].sort((left, right) => (0,rule/* compareSeverity */.zK)(left.severity, right.severity));
    const settled = facts.acknowledgements === undefined ? undefined : (0,acknowledge/* acknowledgeChanges */.Yt)(sorted, facts.acknowledgements);
    const changes = settled?.changes ?? sorted;
    const answer = {
        requiredBump,
        declaredBump: bump,
        changes,
        ...(settled === undefined ? {} : { acknowledgements: settled.acknowledgements }),
    };
    const severe = failOn === "never" ? [] : changes.filter(({ severity }) => (0,rule/* compareSeverity */.zK)(severity, failOn) <= 0);
    const failing = severe.filter(({ acknowledged }) => acknowledged === undefined);
    if (failing.length > 0) {
        const reason = [failReason(failing), ...acknowledgedWords(severe), ...expiredWords(settled?.acknowledgements)];
        return { ...answer, decision: "fail", reason: reason.join("; ") };
    }
    if (diff.notCompared.length > 0)
        return { ...answer, decision: "unknown", reason: withoutFullStop(diff.notCompared[0] ?? "") };
    const [acknowledged = passReason(changes, failOn)] = acknowledgedWords(severe);
    return { ...answer, decision: "pass", reason: acknowledged };
}
/** What the changes ask for; one that was acknowledged without a step of the version asks for none. */
function askedBump({ diff, acknowledgements }) {
    if (acknowledgements === undefined)
        return diff.requiredBump;
    const { changes } = (0,acknowledge/* acknowledgeChanges */.Yt)(diff.changes, acknowledgements);
    if (changes.every(({ acknowledged }) => acknowledged?.allowBump !== true))
        return diff.requiredBump;
    const asking = changes.filter(({ acknowledged }) => acknowledged?.allowBump !== true);
    return asking.map(({ bump }) => bump).reduce(rule/* largerBump */.Mq, "none");
}
/** What is wrong with the declared version; nothing where none is declared or one is not a semantic version. */
function versionChangesOf({ declared, server, severities = {} }, { requiredBump, bump }) {
    if (declared === undefined || bump === null)
        return [];
    const { baseline: before, candidate: after } = declared;
    const about = {
        subject: { kind: "server", name: server },
        pointer: declared.pointer ?? "/version",
        before,
        after,
        notes: [`declared in ${declared.source}`],
    };
    const decreased = {
        rule: "server-version-decreased",
        ...about,
        message: `the declared version goes down from ${before} to ${after}`,
        identity: { pointer: VERSION_IDENTITY },
    };
    const notBumped = {
        rule: "server-version-not-bumped",
        ...about,
        message: `the declared version ${before === after ? `stays ${before}` : `goes from ${before} to ${after} (${bump})`}, the changes require ${requiredBump}`,
        bump: requiredBump,
        // Whoever lets a version pass that lacks a minor step has not let one pass that lacks a major one; where it is declared
        // is no part of what was let pass.
        identity: { pointer: VERSION_IDENTITY, facts: requiredBump },
    };
    const edits = [
        ...((0,version_bump/* goesDown */.j6)(before, after) ? [decreased] : []),
        ...(rule/* BUMPS */.ou.indexOf(bump) < rule/* BUMPS */.ou.indexOf(requiredBump) ? [notBumped] : []),
    ];
    return edits.map((edit) => {
        const severity = Object.hasOwn(severities, edit.rule) ? severities[edit.rule] : undefined;
        return (0,contract_change/* makeChange */.n)({ ...edit, ...(severity === undefined ? {} : { severity }) }, "strict");
    });
}
/** The place that fingerprints of changes of the version count, wherever it is declared. */
const VERSION_IDENTITY = "/serverInfo/version";
/** `2 breaking changes are acknowledged until 2027-01-31`; nothing when none of them is acknowledged. */
function acknowledgedWords(severe) {
    const answered = severe.filter(({ acknowledged }) => acknowledged !== undefined);
    if (answered.length === 0)
        return [];
    const ends = [...new Set(answered.flatMap(({ acknowledged }) => acknowledged?.expires ?? []))].sort();
    const until = ends.length === 1 ? `until ${ends[0]}` : `until ${ends[0]} and later`;
    return [`${countWords(answered).join(", ")} ${answered.length === 1 ? "is" : "are"} acknowledged ${until}`];
}
function expiredWords(acknowledgements) {
    const [first, ...more] = (acknowledgements?.expired ?? []).filter(({ changes }) => changes > 0);
    if (first === undefined)
        return [];
    if (more.length === 0)
        return [`an acknowledgement expired on ${first.expires}: renew it or fix the change`];
    return [`${more.length + 1} acknowledgements have expired: renew them or fix the changes`];
}
function countWords(changes) {
    return ["breaking", "risky", "review", "safe", "notation"]
        .map((severity) => ({ severity, count: changes.filter((change) => change.severity === severity).length }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => `${count} ${severity} ${count === 1 ? "change" : "changes"}`);
}
function failReason(failing) {
    const counts = countWords(failing);
    const rules = [...new Set(failing.map(({ rule }) => rule))];
    const more = rules.length > NAMED_RULES ? ` and ${rules.length - NAMED_RULES} more rules` : "";
    return `${counts.join(", ")} (${rules.slice(0, NAMED_RULES).join(", ")}${more})`;
}
/** Rules named in the reason at most. */
const NAMED_RULES = 3;
function passReason(changes, failOn) {
    const worst = changes[0]?.severity;
    if (worst === undefined)
        return "nothing changed";
    if (worst === "notation")
        return "nothing but notation changed";
    if (failOn === "never")
        return "the gate never fails (fail-on: never)";
    return `no change is ${failOn === "breaking" ? "breaking" : `${failOn} or worse`}`;
}
function withoutFullStop(sentence) {
    return sentence.replace(/\.$/, "");
}

// EXTERNAL MODULE: ./.build/shared/contract/json.js
var json = __webpack_require__(21767);
// EXTERNAL MODULE: ./.build/shared/contract/schema/schema-digests.js
var schema_digests = __webpack_require__(42162);
// EXTERNAL MODULE: ./.build/shared/contract/semantic-digest.js
var semantic_digest = __webpack_require__(86522);
// EXTERNAL MODULE: ./.build/shared/contract/surface/token-cost.js
var token_cost = __webpack_require__(19208);
// EXTERNAL MODULE: ./.build/shared/contract/rules.js + 10 modules
var rules = __webpack_require__(82361);
// EXTERNAL MODULE: ./.build/shared/contract/schema/dialect.js
var dialect = __webpack_require__(35563);
// EXTERNAL MODULE: ./.build/shared/contract/schema/edit-kinds.js + 4 modules
var edit_kinds = __webpack_require__(82822);
// EXTERNAL MODULE: ./.build/shared/contract/schema/patterns.js + 2 modules
var patterns = __webpack_require__(90346);
// EXTERNAL MODULE: ./.build/shared/contract/schema/tolerant-reading.js
var tolerant_reading = __webpack_require__(13881);
// EXTERNAL MODULE: ./.build/shared/contract/schema/validator.js + 2 modules
var schema_validator = __webpack_require__(8358);
// EXTERNAL MODULE: ./.build/shared/contract/schema/why-undecided.js
var why_undecided = __webpack_require__(34407);
// EXTERNAL MODULE: ./.build/shared/contract/schema/with-formats.js
var with_formats = __webpack_require__(9684);
// EXTERNAL MODULE: ./.build/shared/contract/canonical.js
var canonical = __webpack_require__(57039);
// EXTERNAL MODULE: ./.build/shared/contract/schema/decide.js
var decide = __webpack_require__(39081);
// EXTERNAL MODULE: ./.build/shared/contract/schema/evaluate.js
var evaluate = __webpack_require__(59802);
// EXTERNAL MODULE: ./.build/shared/contract/schema/example-search.js
var example_search = __webpack_require__(34704);
// EXTERNAL MODULE: ./.build/shared/contract/schema/examples.js + 3 modules
var examples = __webpack_require__(71865);
// EXTERNAL MODULE: ./.build/shared/contract/schema/formats.js
var formats = __webpack_require__(47545);
// EXTERNAL MODULE: ./.build/shared/contract/schema/view.js + 1 modules
var view = __webpack_require__(334);
// EXTERNAL MODULE: ./.build/shared/contract/schema/view-array.js
var view_array = __webpack_require__(92952);
// EXTERNAL MODULE: ./.build/shared/contract/schema/document.js
var schema_document = __webpack_require__(43284);
// EXTERNAL MODULE: ./.build/shared/contract/schema/root-edits.js
var root_edits = __webpack_require__(52493);
// EXTERNAL MODULE: ./.build/shared/contract/schema/applicators.js
var applicators = __webpack_require__(78367);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/value-path.js



/** Schemas looked at for one path at most. */
const NODE_LIMIT = 5_000;
/**
 * The way from the value to the part of it that a place in its schema is about, the shortest one; references are followed, so
 * that a place in a shared definition has one, too. `undefined` when no value leads there.
 */
function valuePath(document, pointer) {
    const seen = new Set();
    const queue = [
        { position: (0,schema_document/* rootPosition */.k2)(document), path: [] },
    ];
    let best;
    for (let index = 0; index < queue.length && index < NODE_LIMIT; index += 1) {
        const { position, path } = queue[index];
        if (seen.has(position.pointer))
            continue;
        seen.add(position.pointer);
        const here = position.pointer;
        if (pointer === here)
            return path;
        if (pointer.startsWith(`${here}/`) && here.length > (best?.length ?? -1))
            best = { length: here.length, path };
        for (const next of stepsFrom(position))
            queue.push({ position: next.position, path: [...path, ...next.steps] });
    }
    return best?.path;
}
function stepsFrom(position) {
    const { schema } = position;
    if (!(0,json/* isJsonObject */.OW)(schema))
        return [];
    const found = Object.keys(schema).flatMap((keyword) => byKeyword(position, schema, keyword));
    const reference = schema.$ref;
    const target = typeof reference === "string" ? (0,schema_document/* resolveReference */.sX)(position, reference) : undefined;
    return typeof target === "object" ? [...found, { position: target, steps: [] }] : found;
}
function byKeyword(position, schema, keyword) {
    const value = schema[keyword];
    const step = STEPS.get(keyword);
    if (step === undefined)
        return [];
    const next = (child, key) => ({
        position: key === undefined ? (0,schema_document/* childPosition */.Q6)(position, child, keyword) : (0,schema_document/* childPosition */.Q6)(position, child, keyword, key),
        steps: step(key),
    });
    if (applicators/* APPLICATORS */.b.get(keyword) === "map")
        return (0,json/* isJsonObject */.OW)(value) ? Object.keys(value).map((name) => next(value[name], name)) : [];
    return (0,json/* isJsonArray */.Md)(value) ? value.map((item, index) => next(item, index)) : [next(value, undefined)];
}
const STAY = () => [];
const ITEM = (key) => [{ kind: "item", index: Number(key ?? 0) }];
const UNDECLARED = (key) => [
    { kind: "undeclared", pattern: key === undefined ? undefined : String(key) },
];
const STEPS = new Map([
    ["properties", (key) => [{ kind: "property", name: String(key) }]],
    ["patternProperties", UNDECLARED],
    ["additionalProperties", UNDECLARED],
    ["unevaluatedProperties", UNDECLARED],
    ["items", ITEM],
    ["prefixItems", ITEM],
    ["additionalItems", ITEM],
    ["unevaluatedItems", ITEM],
    ["contains", ITEM],
    ["allOf", STAY],
    ["anyOf", STAY],
    ["oneOf", STAY],
    ["not", STAY],
    ["if", STAY],
    ["then", STAY],
    ["else", STAY],
    ["dependentSchemas", STAY],
]);

;// CONCATENATED MODULE: ./.build/shared/contract/schema/witness-question.js




/** The two schemas of a question by what they do. */
function sidesOf({ direction, before, after, written: raw }, languages) {
    const root = (schema) => (direction === "input" ? (0,root_edits/* argumentsRoot */.H8)(schema) : schema);
    const pointer = direction === "input" ? "/inputSchema" : "/outputSchema";
    // Both documents start at the same pointer; a mark keeps their views apart.
    const [baseline, candidate] = [
        (0,schema_document/* schemaDocument */.D2)(root(before), `<${pointer}`, languages),
        (0,schema_document/* schemaDocument */.D2)(root(after), `>${pointer}`, languages),
    ];
    const documents = [candidate, baseline];
    const written = raw === undefined ? undefined : (0,schema_document/* schemaDocument */.D2)(root(raw), `=${pointer}`, languages);
    return direction === "input"
        ? { producer: baseline, consumer: candidate, documents, written }
        : { producer: candidate, consumer: baseline, documents, written };
}
/** The way to the part of a value that a place in one of the schemas is about; `undefined` when no value leads there. */
function pathOf(pointer, { documents }) {
    const paths = documents.map((document) => valuePath(document, document.pointer.slice(0, 1) + pointer));
    const known = paths.filter((path) => path !== undefined);
    // The side on which the place exists leads further in.
    return known.reduce((best, path) => (best === undefined || path.length > best.length ? path : best), undefined);
}
/** The whole schema of a side. */
function nodeOf(document) {
    return [(0,schema_document/* rootPosition */.k2)(document)];
}
/** The part of a value to which a path leads; `undefined` where it holds none, or where the path names no certain one. */
function partAt(value, path) {
    let part = value;
    for (const step of path) {
        if (step.kind === "undeclared" || part === undefined)
            return undefined;
        if (step.kind === "item")
            part = (0,json/* isJsonArray */.Md)(part) ? part[step.index] : undefined;
        else
            part = (0,json/* isJsonObject */.OW)(part) ? (0,json/* member */.Dc)(part, step.name) : undefined;
    }
    return part;
}
/** Whether a value holds the part to which a path leads. */
function holds(value, path) {
    const [step, ...rest] = path;
    if (step === undefined)
        return true;
    if (step.kind === "item")
        return (0,json/* isJsonArray */.Md)(value) && value[step.index] !== undefined && holds(value[step.index], rest);
    if (!(0,json/* isJsonObject */.OW)(value))
        return false;
    if (step.kind === "undeclared")
        return Object.keys(value).length > 0;
    return Object.hasOwn(value, step.name) && holds(value[step.name], rest);
}

;// CONCATENATED MODULE: ./.build/shared/contract/schema/fitting-values.js









/** Values of one source that are tried. */
const TRIED = 400;
/** Fitting values from which the plainest is taken. */
const CHOICES = 6;
/** Schemas applied to values in one search at most. */
const fitting_values_STEPS = 50_000;
/** Schemas applied to a value that cost as much as one node that is looked at. */
const STEPS_OF_ONE_NODE = 10;
/** Characters of a witness at most: a longer one convinces nobody. */
const LENGTH_LIMIT = 5_000;
/** How many different values of the producer the consumer accepts, and whether all of the answers were clear. */
function evidenceFor({ rest, sure }, { producer }) {
    const budget = { steps: fitting_values_STEPS };
    const accepted = new Set();
    let clear = sure;
    for (const { value, received, maySend } of rest) {
        if (!maySend(value))
            continue;
        const sent = (0,evaluate/* accepts */.G)(nodeOf(producer), value, budget);
        // What is refused by the producer says nothing, whatever the consumer does.
        if (sent === undefined || (sent === true && received === undefined))
            clear = false;
        if (sent === true && received === true)
            accepted.add((0,canonical/* canonicalText */.A4)(value));
    }
    return { tried: accepted.size, sure: clear };
}
/** Values that show the edit as far as the own evaluator can tell, plainest first. */
function fittingValues(question, { sides, path, evidence = { rest: [], sure: true }, onEffort, confirms = () => true, }) {
    const [sub, sup] = [nodeOf(sides.producer), nodeOf(sides.consumer)];
    const sent = (0,decide/* sentBy */.ml)(sub, question.callers === "declared");
    const budget = { steps: fitting_values_STEPS };
    const found = question.known === undefined || (0,example_search/* weightOf */.mm)(question.known) > LENGTH_LIMIT ? [] : [question.known];
    const viewer = new view/* Viewer */.jM();
    const look = (values, maySend) => {
        if (values.length > TRIED)
            evidence.sure = false;
        for (const value of values.slice(0, TRIED)) {
            if (found.length >= CHOICES)
                return;
            if (budget.steps <= 0 || (0,example_search/* weightOf */.mm)(value) > LENGTH_LIMIT) {
                evidence.sure = false;
                continue;
            }
            const shows = question.effect === "refused" || (path !== undefined && holds(value, path));
            // Most values do not fit: whether a caller would send one takes longer to see, and is asked last.
            if (!shows || !fits(question, sides, value, budget, { evidence, maySend }))
                continue;
            if (maySend(value) && confirms(value))
                found.push(value);
        }
    };
    const onCut = () => {
        evidence.sure = false;
    };
    const options = {
        viewer,
        onCut,
        onEffort,
        sizes: sizesIn(sides.consumer.root),
        patterns: patternsAt(sup, path ?? [], viewer),
    };
    // What the producer's own schema suggests is plainest; the consumer's limits are looked at where that shows nothing.
    const sources = [
        ...(path === undefined ? [] : [false, true]).flatMap((thorough) => [
            { values: () => (0,examples/* examplesAt */.t)(sub, path ?? [], { ...options, thorough }), maySend: sent.probably },
            { values: () => (0,examples/* examplesAt */.t)(sup, path ?? [], { ...options, thorough }), maySend: sent.strictly },
        ]),
        { values: () => (0,examples/* examplesOf */.L)(sub, viewer, onEffort), maySend: sent.probably },
        { values: () => (0,examples/* examplesOf */.L)(sup, viewer, onEffort), maySend: sent.strictly },
    ];
    for (const { values, maySend } of sources) {
        if (found.length > 0)
            break;
        look(values(), maySend);
    }
    onEffort((fitting_values_STEPS - budget.steps) / STEPS_OF_ONE_NODE);
    const sample = path === undefined ? undefined : sampleAt(sub, path, viewer);
    return found
        .map((value) => ({
        value,
        effort: effortOf(value),
        away: path !== undefined && !holds(value, path) ? 1 : 0,
        // A server may check formats, whatever the schema language says of them.
        misshapen: sample !== undefined && isOtherText(partAt(value, path ?? []), sample) ? 1 : 0,
    }))
        .filter(({ effort }) => effort <= LENGTH_LIMIT)
        .sort((left, right) => left.away - right.away || left.misshapen - right.misshapen || left.effort - right.effort)
        .map(({ value }) => value);
}
/** The plain value of the format that a schema gives a part; `undefined` where it gives none. */
function sampleAt(node, path, viewer) {
    return (0,formats/* exampleOfFormat */.zI)(viewAt(node, path, viewer)?.string.format?.value ?? "");
}
/** What a schema demands of a part that is a text. */
function patternsAt(node, path, viewer) {
    return viewAt(node, path, viewer)?.string.patterns.map(({ value }) => value) ?? [];
}
/** What a schema says of a part; `undefined` where the path names no certain one. */
function viewAt(node, path, viewer) {
    let part = node;
    for (const step of path) {
        if (step.kind === "undeclared")
            return undefined;
        const { object, array } = viewer.view(part);
        part = step.kind === "item" ? (0,view_array/* itemNode */.q)(array, step.index) : (object.properties.get(step.name) ?? []);
    }
    return viewer.view(part);
}
function isOtherText(part, sample) {
    return typeof part === "string" && part !== sample;
}
/** Sizes that a schema speaks of, at most. */
const SIZES = 12;
const SIZE_KEYWORDS = new Set("minLength maxLength minItems maxItems minProperties maxProperties".split(" "));
/** The sizes that a schema speaks of anywhere, the smallest first. */
function sizesIn(schema) {
    const found = new Set();
    const stack = [schema];
    for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
        if (typeof value !== "object" || value === null)
            continue;
        for (const [key, child] of Object.entries(value)) {
            if (SIZE_KEYWORDS.has(key) && typeof child === "number" && Number.isInteger(child) && child >= 0)
                found.add(child);
            else
                stack.push(child);
        }
    }
    return [...found].sort((left, right) => left - right).slice(0, SIZES);
}
/** How hard a value is to take in: its length, each number as one sign, and blanks in it, which people overlook. */
function effortOf(value) {
    const text = (0,canonical/* canonicalText */.A4)(value).replaceAll(/-?\d+/g, "0");
    return text.length + 4 * (text.split('""').length - 1);
}
/** Whether a value does what is asked for, as far as the own evaluator can tell. */
function fits({ effect }, { producer, consumer, written }, value, budget, told) {
    const wanted = effect === "ignored";
    const received = (0,evaluate/* accepts */.G)(nodeOf(consumer), value, budget);
    if (received !== wanted) {
        told?.evidence.rest.push({ value, received, maySend: told.maySend });
        return false;
    }
    if (written !== undefined && (0,evaluate/* accepts */.G)(nodeOf(written), value, budget) !== false)
        return false;
    const sent = (0,evaluate/* accepts */.G)(nodeOf(producer), value, budget);
    if (sent === undefined && told !== undefined)
        told.evidence.sure = false;
    return sent === true;
}

;// CONCATENATED MODULE: ./.build/shared/contract/schema/shrink.js

/** Smaller values that are tried at most. */
const TRIES = 200;
/** Characters up to which a text is taken in at a glance, and a whole value. */
const SHORT_TEXT = 64;
const SHORT_VALUE = 200;
/**
 * A value without the parts that show nothing: members, items and the length of texts that are not needed for `stillFits`. The
 * way to the part in question is kept. Deterministic; the value itself where nothing can be left out.
 */
function shrunk(value, path, stillFits) {
    let left = TRIES;
    const fits = (tried) => {
        left -= 1;
        return left >= 0 && stillFits(tried);
    };
    const isOver = () => left <= 0;
    const small = shrunkPart(value, path, { fits, isOver, everywhere: false });
    if (JSON.stringify(small).length <= SHORT_VALUE)
        return small;
    return shrunkPart(small, path, { fits, isOver, everywhere: true });
}
/** `path` leads on from this part; `undefined` beside the way. */
function shrunkPart(value, path, how) {
    const { fits, everywhere } = how;
    if (path === undefined && !everywhere)
        return value;
    if (typeof value === "string")
        return shortened(value, fits);
    if ((0,json/* isJsonArray */.Md)(value))
        return fewerItems(value, path, how);
    return (0,json/* isJsonObject */.OW)(value) ? fewerMembers(value, path, how) : value;
}
function fewerMembers(value, path, how) {
    const [step, ...rest] = path ?? [];
    const kept = step?.kind === "property" ? step.name : undefined;
    // The name on the way is any of them.
    const unnamed = step?.kind === "undeclared";
    let small = value;
    const loose = Object.keys(value).filter((name) => name !== kept);
    for (const names of chunksOf(loose)) {
        if (how.isOver())
            break;
        const without = withoutMembers(small, names);
        const count = Object.keys(without).length;
        if (count === Object.keys(small).length || (unnamed && count === 0))
            continue;
        if (how.fits(without))
            small = without;
    }
    for (const name of Object.keys(small)) {
        if (how.isOver())
            break;
        const fits = (part) => how.fits({ ...small, [name]: part });
        const inner = shrunkPart(small[name], name === kept ? rest : undefined, { ...how, fits });
        if (inner !== small[name])
            small = { ...small, [name]: inner };
    }
    return sameAs(value, small) ? value : small;
}
/** Names that are left out one by one; of more than these, many at once are tried first. */
const FEW_NAMES = 16;
/** Ever smaller parts of a list, down to each name by itself. */
function* chunksOf(names) {
    let size = names.length <= FEW_NAMES ? 1 : Math.ceil(names.length / 2);
    for (;; size = Math.ceil(size / 2)) {
        for (let start = 0; start < names.length; start += size)
            yield names.slice(start, start + size);
        if (size <= 1)
            return;
    }
}
function withoutMembers(value, names) {
    const left = new Set(names);
    return Object.fromEntries(Object.entries(value).filter(([name]) => !left.has(name)));
}
function fewerItems(value, path, how) {
    const [step, ...rest] = path ?? [];
    const kept = step?.kind === "item" ? step.index : -1;
    let small = value;
    // From behind, so that the place of the item on the way stays.
    for (let index = value.length - 1; index > kept && !how.isOver(); index -= 1) {
        const without = small.filter((_, place) => place !== index);
        if (how.fits(without))
            small = without;
    }
    for (const index of small.keys()) {
        if (how.isOver())
            break;
        const fits = (part) => how.fits(small.with(index, part));
        const inner = shrunkPart(small[index], index === kept ? rest : undefined, { ...how, fits });
        if (inner !== small[index])
            small = small.with(index, inner);
    }
    return small;
}
/** The shortest beginning of a long text that will do, as far as halving finds it. */
function shortened(text, fits) {
    const characters = [...text];
    if (characters.length <= SHORT_TEXT)
        return text;
    let [none, enough] = [0, characters.length];
    while (enough - none > 1) {
        const middle = Math.floor((none + enough) / 2);
        if (fits(characters.slice(0, middle).join("")))
            enough = middle;
        else
            none = middle;
    }
    return enough === characters.length ? text : characters.slice(0, enough).join("");
}
function sameAs(before, after) {
    const names = Object.keys(before);
    return names.length === Object.keys(after).length && names.every((name) => before[name] === after[name]);
}

;// CONCATENATED MODULE: ./.build/shared/contract/schema/witness.js





/** Fitting values that go to the validator, and further ones where those show another edit. */
const VALIDATED = 6;
const CONFIRMED = 40;
/**
 * The plainest whole value that shows what an edit does: a call that the baseline accepts and the candidate refuses, a result
 * of the candidate that the baseline's schema refuses, or a call that both accept and one no longer hears. Made from the two
 * schemas alone, checked by the own evaluator and by the validator on both sides.
 */
function findShown(question, { languages, validator, onEffort }) {
    const sides = sidesOf(question, languages);
    const path = pathOf(question.pointer, sides);
    const further = question.renamedTo === undefined ? [] : [pathOf(question.renamedTo, sides)];
    const search = { question, sides, path, paths: [path, ...further], validator };
    const evidence = { rest: [], sure: true };
    const fitting = fittingValues(question, { sides, path, evidence, onEffort });
    let whole;
    for (const value of fitting.slice(0, VALIDATED)) {
        const shown = shownBy(value, search);
        if (shown?.about === "edit")
            return { state: "shown", witness: shown.witness };
        if (shown?.about === "whole")
            whole ??= shown.witness;
    }
    // Where another edit has values refused, those that show this one may stand behind them.
    let left = CONFIRMED;
    const confirms = (value) => {
        left -= 1;
        return left >= 0 && shownBy(value, search)?.about === "edit";
    };
    const [behind] = fitting.length === 0 ? [] : fittingValues(question, { sides, path, onEffort, confirms });
    const witness = behind === undefined ? whole : shownBy(behind, search)?.witness;
    if (witness !== undefined)
        return { state: "shown", witness };
    const { tried, sure } = evidenceFor(evidence, sides);
    return { state: "not-shown", tried, sure: sure && fitting.length === 0 };
}
/** What all tries to make one value smaller may look at together; what is left then is as good a value. */
const SHRINKING_STEPS = fitting_values_STEPS;
function shownBy(value, search) {
    const { question, sides, path, paths, validator } = search;
    const budget = { steps: SHRINKING_STEPS };
    const smaller = shrunk(value, path ?? [], (tried) => fits(question, sides, tried, budget));
    let whole;
    // What is left after the others were taken away may be refused for another reason than the whole was.
    for (const tried of smaller === value ? [value] : [smaller, value]) {
        const checked = validated(tried, question, sides, validator);
        if (checked === undefined)
            continue;
        const own = checked.refusals.find((refusal) => paths.some((place) => isAbout(refusal, place)));
        // Conditions and alternatives are refused where they stand, for the value as a whole.
        const refusal = own ?? checked.refusals.find((one) => (0,schema_validator/* refusedPlace */._V)(one) === "");
        const witness = { value: tried, refusal: refusal === undefined ? undefined : (0,schema_validator/* refusalWords */.WW)(refusal) };
        if (own !== undefined || question.effect === "ignored")
            return { witness, about: "edit" };
        whole ??= { witness, about: refusal === undefined ? "another part" : "whole" };
    }
    return whole;
}
/** What the validator says of the side that refuses; `undefined` when it does not agree on one of the sides. */
function validated(value, { effect }, { producer, consumer, written }, validator) {
    const received = validator.validate(consumer.root, value);
    if (received === undefined || (effect === "refused") !== received.refusals.length > 0)
        return undefined;
    if (written !== undefined && validator.validate(written.root, value)?.refusals.length === 0)
        return undefined;
    const sent = validator.validate(producer.root, value);
    return sent !== undefined && sent.refusals.length === 0 ? received : undefined;
}
/** Whether a refusal is about the part that an edit changed, or something in it. */
function isAbout(refusal, path) {
    if (path === undefined)
        return true;
    const place = (0,schema_validator/* refusedPlace */._V)(refusal);
    let prefix = "";
    for (const step of path) {
        // What has no fixed name is told by what stands around it.
        if (step.kind === "undeclared")
            break;
        prefix = (0,json/* pointerTo */.xH)(prefix, step.kind === "item" ? step.index : step.name);
    }
    return place === prefix || place.startsWith(`${prefix}/`) || (refusal.path !== "" && prefix.startsWith(`${place}/`));
}

;// CONCATENATED MODULE: ./.build/shared/contract/witnesses.js











/** Searches in one diff at most, worst changes first. */
const SEARCH_LIMIT = 10_000;
/**
 * What all searches of a diff may cost together: nodes looked at, and members and items of the schemas that are searched. A
 * base for one tool that is made to hurt, and a share for each tool, so that a long list of ordinary ones is searched whole.
 */
const EFFORT_LIMIT = { base: 100_000, perTool: 50 };
const SIZE_LIMIT = { base: 1_000_000, perTool: 1_000 };
function within(limit, spent, tools) {
    return spent <= limit.base + limit.perTool * tools;
}
/**
 * The changes with what shows them: for each schema change that breaks, or drops an argument, a whole call or result that was
 * checked on both sides. Of a group, the first is looked for first. A change whose break nothing shows is `unknown`: unproven;
 * so is one that was not looked at any more.
 */
function withWitnesses(changes, facts) {
    const old = facts.readers === "tolerant" ? facts.baseline.tools.map(asTolerantlyRead) : facts.baseline.tools;
    const tools = {
        before: toolsByName(old),
        after: toolsByName(facts.candidate.tools),
        written: facts.readers === "tolerant" ? toolsByName(facts.baseline.tools) : undefined,
    };
    let effort = 0;
    const onEffort = (more) => {
        effort += more;
    };
    const languages = new patterns/* Languages */.A({ formats: facts.formats ?? "annotation" });
    const context = { languages, validator: new schema_validator/* Validator */.Dr(languages), onEffort };
    const searches = new Map();
    let size = 0;
    for (const change of firstOfGroups(changes).slice(0, SEARCH_LIMIT)) {
        const question = questionOf(change, tools, facts.callers);
        if (question === undefined)
            continue;
        size += sizeOf(question.before) + sizeOf(question.after);
        if (!within(SIZE_LIMIT, size, tools.before.size) || !within(EFFORT_LIMIT, effort, tools.before.size))
            break;
        searches.set(change, findPlausible(question, context));
    }
    return changes.map((change) => {
        const question = questionOf(change, tools, facts.callers);
        if (question === undefined)
            return change;
        const search = searches.get(change);
        // What clients refuse whatever values fit needs none that shows it.
        if (search?.state !== "shown" && FACTS.test(change.rule))
            return change;
        // Nobody looked: what the rule says stands, unproven.
        if (search === undefined)
            return { ...change, proof: change.proof.state === "dropped" ? { state: "dropped" } : NOT_LOOKED_AT };
        if (search.state === "not-shown") {
            const unclear = search.sure ? undefined : (0,why_undecided/* opaqueIn */.ty)([question.before, question.after], languages);
            return unproven(change, { ...search, unclear }, facts.severities);
        }
        const { witness } = search;
        const proof = {
            state: question.effect === "ignored" ? "dropped" : "refuted",
            witness: witness.value,
            ...(witness.refusal === undefined ? {} : { refusal: witness.refusal }),
        };
        return { ...change, proof };
    });
}
/**
 * As {@link findShown}, but texts are of their formats wherever such a value shows it as well: servers that check formats
 * would answer a replayed call with another reason.
 */
function findPlausible(question, context) {
    const plain = findShown(question, context);
    if (plain.state !== "shown")
        return plain;
    const { direction, before, after } = question;
    const known = (0,with_formats/* withFormats */.J)(plain.witness.value, direction === "input" ? before : after, context.languages);
    if (known === plain.witness.value)
        return plain;
    const plausible = findShown({ ...question, known }, context);
    return plausible.state === "shown" ? plausible : plain;
}
const NOT_LOOKED_AT = { state: "unknown", reason: "the budget for searches of one comparison was used up" };
const witnesses_SIZES = new WeakMap();
/** How many members and items a schema has, all levels counted. */
function sizeOf(schema) {
    if (typeof schema !== "object" || schema === null)
        return 1;
    const known = witnesses_SIZES.get(schema);
    if (known !== undefined)
        return known;
    let size = 0;
    const stack = [schema];
    for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
        size += 1;
        if (typeof value === "object" && value !== null)
            for (const child of Object.values(value))
                stack.push(child);
    }
    witnesses_SIZES.set(schema, size);
    return size;
}
/** Those that stand for a group before their like. */
function firstOfGroups(changes) {
    const seen = new Set();
    const isFirst = (change) => !seen.has(change.group) && seen.add(change.group) !== undefined;
    const asked = changes.filter(({ direction, severity, proof }) => direction !== null && (severity === "breaking" || proof.state === "dropped"));
    const first = asked.filter(isFirst);
    const chosen = new Set(first);
    return [...first, ...asked.filter((change) => !chosen.has(change))];
}
function toolsByName(tools) {
    // Of two tools with one name, the first one was compared.
    return new Map([...tools].reverse().map((tool) => [(0,json/* stringMember */.sk)(tool, "name") ?? "", tool]));
}
/** What hurts readers who put up with more than the old schema says is a result that even they refuse. */
function asTolerantlyRead(tool) {
    const schema = schemaOf(tool, "outputSchema");
    return schema === undefined ? tool : { ...tool, outputSchema: (0,tolerant_reading/* readTolerantly */.J)(schema, "values", (0,dialect/* dialectOf */.E3)(schema)) };
}
function questionOf(change, tools, callers) {
    const { direction, proof, severity, subject, pointer } = change;
    const ignored = proof.state === "dropped";
    if (direction === null || subject.kind !== "tool" || !(severity === "breaking" || ignored))
        return undefined;
    // Texts, promises and what client families refuse stand in schemas, too, and no value shows them.
    if (!ABOUT_SCHEMAS.has(change.rule))
        return undefined;
    const key = direction === "input" ? "inputSchema" : "outputSchema";
    if (pointer !== `/${key}` && !pointer.startsWith(`/${key}/`))
        return undefined;
    const before = schemaOf(tools.before.get(subject.name), key);
    const after = schemaOf(tools.after.get(change.renamedTo ?? subject.name), key);
    if (before === undefined || after === undefined)
        return undefined;
    const effect = ignored ? "ignored" : "refused";
    const place = oldPlaceOf(change);
    const known = proof.witness === undefined ? {} : { known: proof.witness };
    const renamed = place === pointer ? {} : { renamedTo: pointer };
    const raw = direction === "output" ? schemaOf(tools.written?.get(subject.name), key) : undefined;
    const written = raw === undefined ? {} : { written: raw };
    return { direction, callers, before, after, ...written, pointer: place, ...renamed, effect, ...known };
}
/** Old calls have the old name of a renamed argument, where the change stands at the new one. */
function oldPlaceOf({ rule, pointer, before }) {
    if (!/^input-(?:optional-)?property-renamed$/.test(rule) || typeof before !== "string")
        return pointer;
    return (0,json/* pointerTo */.xH)(pointer.slice(0, pointer.lastIndexOf("/")), before);
}
function schemaOf(tool, key) {
    const schema = tool === undefined ? undefined : (0,json/* member */.Dc)(tool, key);
    return schema === null ? undefined : schema;
}
/** Edits that cost clients the tool whatever values fit. */
const FACTS = /-(?:external-ref-added|ref-unresolvable|schema-invalid|root-not-object|dialect-[\w-]+)$/;
const ABOUT_SCHEMAS = new Set(["input", "output"].flatMap((direction) => (0,edit_kinds/* schemaRules */.Rq)(direction).map(({ id }) => id)));
const LOGICAL = new Set([...(0,edit_kinds/* rulesAboutValues */.no)("input"), ...(0,edit_kinds/* rulesAboutValues */.no)("output")]);
/** Values that have to fit both sides before it counts that nothing shows a break. */
const CONVINCING = 8;
/**
 * What its rule calls broken stays so without a proof, unless a search that was sure of each value found only such that still
 * fit: then compatibility is likely, and unproven. What only a value showed to be broken is undecided again when the validator
 * does not confirm that value.
 */
function unproven(change, { tried, sure, unclear }, severities) {
    if (change.proof.state === "dropped")
        return { ...change, proof: { state: "dropped" } };
    const others = sure ? "" : ", and not every value could be tried";
    const values = tried === 1
        ? "the one value that was tried does not show it"
        : `none of the ${tried} values that were tried shows it`;
    const none = tried === 0 ? "no value was found that shows it" : values + others;
    const unconfirmed = "the validator does not confirm the value that was found";
    const reason = change.proof.reason ?? unclear ?? (change.proof.state === "refuted" ? unconfirmed : none);
    const unknown = { ...change, proof: { state: "unknown", reason } };
    if (Object.hasOwn(severities, change.rule) || !LOGICAL.has(change.rule))
        return unknown;
    if (change.proof.state === "refuted")
        return { ...unknown, severity: (0,rules/* ruleById */.B)(change.rule).severity };
    if (!sure || tried < CONVINCING || change.direction === null)
        return unknown;
    const { rule, subject, renamedTo, direction, pointer, before, after, message, notes = [] } = change;
    return (0,contract_change/* makeChange */.n)({
        rule: `${direction}-undecided`,
        subject,
        ...(renamedTo === undefined ? {} : { renamedTo }),
        direction,
        pointer,
        before,
        after,
        message: `${message}; ${tried} values were tried, and all of them still fit`,
        notes: [...notes, `by its rule ${rule}`],
        proof: { state: "unknown", reason: "no rule proves that nothing breaks, either" },
        // Whatever tells the break by its rule from others tells this one.
        identity: { facts: change.fingerprint },
    }, "strict");
}

// EXTERNAL MODULE: ./.build/shared/policy/contract-rules.js
var contract_rules = __webpack_require__(3637);
// EXTERNAL MODULE: ./.build/shared/contract/rules/inputs.js
var inputs = __webpack_require__(72028);
;// CONCATENATED MODULE: ./.build/shared/usage/reach.js

/** What recorded calls can say of a change. A rule that is not known here is `never`. */
function reachOf({ rule, subject, direction }) {
    if (subject.kind !== "tool")
        return "never";
    if (WHOLE_TOOL.has(rule))
        return "tool";
    if (LOSSES.has(rule))
        return "loss";
    if (ARGUMENTS.has(rule))
        return "argument";
    if (REFUSALS.has(rule))
        return "refusal";
    // The results of calls are not recorded: some reader of one of them may fail.
    return direction === "output" && rule.startsWith("output-") && !isUnsafe(rule) ? "tool" : "never";
}
/** Whether it is risky by rule because nobody knows what callers send: recorded calls know. */
function isGuess({ rule }) {
    return GUESSES.has(rule);
}
/** Rules about tools as a whole, and about schemas that clients refuse before there is any call. */
const WHOLE_TOOL = new Set([
    "tool-removed",
    "tool-removed-before-sunset",
    "tool-renamed",
    "tools-consolidated",
    "tool-split",
    "taskSupport-forbidden-to-required",
    "taskSupport-optional-to-required",
    "taskSupport-optional-to-forbidden",
    "taskSupport-required-to-forbidden",
    "x-mcp-header-invalid",
    "input-external-ref-added",
    "input-ref-unresolvable",
    "input-schema-invalid",
    "outputSchema-removed",
    "outputSchema-object-to-array",
]);
const ARGUMENTS = new Set([
    "input-property-removed-before-sunset",
    "input-property-removed-after-sunset",
]);
const LOSSES = new Set([
    "input-optional-property-removed-open",
    "input-required-property-removed",
    "input-optional-property-renamed",
]);
/** Risky because callers may send what nobody declared, or because it could not be decided for all arguments. */
const GUESSES = new Set([
    "input-additionalProperties-closed",
    "input-unevaluated-closed",
    "input-pattern-undecided",
    "input-undecided",
]);
/** Clients refuse the whole list of tools for its sake. */
const WHOLE_LIST = new Set(["input-root-not-object"]);
const REFUSALS = new Set([...inputs/* INPUT_RULES */.b.filter(({ severity }) => severity === "breaking").map(({ id }) => id), ...GUESSES].filter((id) => !WHOLE_TOOL.has(id) && !WHOLE_LIST.has(id)));
function isUnsafe(rule) {
    return /-(?:injection|invisible-unicode)$/.test(rule);
}

;// CONCATENATED MODULE: ./.build/shared/usage/attribute.js


/**
 * How many recorded calls each change of a tool touches; changes of which calls say nothing are left out. A rejected call is
 * traced to the changes at the places that refuse it. One that cannot be traced whole counts for every change of its tool
 * that can make calls fail, so that no rejected call is ever without a change.
 */
function touchedBy(changes, replay) {
    const byTool = new Map();
    for (const change of changes) {
        if (reachOf(change) === "never" || !replay.known.has(change.subject.name))
            continue;
        const known = byTool.get(change.subject.name);
        if (known === undefined)
            byTool.set(change.subject.name, [change]);
        else
            known.push(change);
    }
    return [...byTool].flatMap(([tool, ofTool]) => touchedOfTool(ofTool, replay.tools.get(tool)));
}
function touchedOfTool(changes, tool) {
    if (tool === undefined)
        return changes.map((change) => ({ change, calls: 0, traced: 0, exact: true }));
    const { calls, rejected, undecided } = tool.counts;
    const reaching = (...reaches) => changes.filter((change) => reaches.includes(reachOf(change)));
    const refusals = reaching("refusal", "argument");
    const losses = reaching("loss", "argument");
    const refused = trace(refusals, tool.refused, explains);
    const dropped = trace(losses, tool.dropped, (place, change) => overlaps(place, change.pointer));
    const vague = tool.isGone ? rejected : tool.unexplained + refused.untraced;
    return changes.map((change) => {
        const [isRefusal, isLoss] = [refusals.includes(change), losses.includes(change)];
        if (!isRefusal && !isLoss)
            return { change, calls, traced: 0, exact: true };
        const traced = refused.traced.get(change) ?? 0;
        const lost = dropped.traced.get(change) ?? 0;
        const more = undecided + (isRefusal ? vague : 0) + (isLoss ? dropped.untraced : 0);
        return { change, calls: traced + lost + more, traced, exact: more === 0 };
    });
}
/** The calls that each change explains, and those that are not explained whole by any. */
function trace(changes, alike, explain) {
    const traced = new Map();
    let untraced = 0;
    for (const { calls, places } of alike) {
        const explained = places.map((place) => changes.filter((change) => explain(place, change)));
        const isWhole = places.every((place, index) => explained[index]?.length !== 0 || isPartOfExplained(place, places, explained));
        if (!isWhole) {
            untraced += calls;
            continue;
        }
        for (const change of new Set(explained.flat()))
            traced.set(change, (traced.get(change) ?? 0) + calls);
    }
    return { traced, untraced };
}
/** Keywords whose refusal stands for those of the schemas in them. */
const COMBINATORS = new Set(["anyOf", "oneOf", "if", "contains", "propertyNames"]);
/** Whether a place refuses only within alternatives that are refused as a whole, for a reason that is explained. */
function isPartOfExplained(place, places, explained) {
    if (!isRefusal(place))
        return false;
    return places.some((whole, index) => isRefusal(whole) &&
        COMBINATORS.has(whole.keyword) &&
        explained[index]?.length !== 0 &&
        (isBelow(place.pointer, whole.pointer) || isDefinition(place.pointer)) &&
        whole.path.every((step, position) => place.path[position] === step));
}
function isRefusal(place) {
    return typeof place === "object" && place !== null && "keyword" in place;
}
/** Whether a change stands where a schema refuses, or around, or inside of it. */
function explains({ pointer, property }, change) {
    if (overlaps(pointer, change.pointer))
        return true;
    if (property === null)
        return false;
    // What is missing, or too much, may be told at the property itself.
    const object = pointer.slice(0, pointer.lastIndexOf("/"));
    return overlaps((0,json/* pointerTo */.xH)(object, "properties", property), change.pointer);
}
function overlaps(left, right) {
    return left === right || isBelow(left, right) || isBelow(right, left);
}
function isBelow(pointer, above) {
    return pointer.startsWith(`${above}/`);
}
function isDefinition(pointer) {
    return /^(?:\$defs|definitions)$/.test((0,json/* pointerTokens */.Mr)(pointer)[1] ?? "");
}

// EXTERNAL MODULE: ./.build/shared/usage/lowering-defaults.js
var lowering_defaults = __webpack_require__(74958);
// EXTERNAL MODULE: ./.build/shared/usage/times.js
var times = __webpack_require__(81348);
// EXTERNAL MODULE: ./.build/shared/usage/usage-words.js
var usage_words = __webpack_require__(10153);
;// CONCATENATED MODULE: ./.build/shared/usage/judge-usage.js






/** Records below which nothing is lowered: a single one may stand for a million calls, and they are all the same. */
const MINIMUM_RECORDS = 20;
/** The share of calls to tools that nobody knows above which nothing is lowered: they may be calls that touch a change. */
const MOST_FOREIGN = 0.01;
/**
 * What recorded calls say about changes. Pure. A breaking change that no call touches becomes risky where the policy says so and
 * the calls are many, long and recent enough, and nearly all of them to tools that are known. What is risky only because nobody
 * knows what callers send becomes breaking when calls show it; that needs no policy, but a severity that the policy sets for the
 * rule stands. The bump stays what it was.
 */
function judgeByUsage(changes, replay, { policy, severities, today }) {
    const lowering = loweringOf(replay, policy, today);
    const known = new Map(touchedBy(changes, replay).map((touched) => [touched.change, touched]));
    let lowered = 0;
    let raised = 0;
    const judged = changes.map((change) => {
        const touched = known.get(change);
        if (touched === undefined)
            return change;
        const severity = severityOf(touched, { lowers: lowering.done, isSet: Object.hasOwn(severities, change.rule) });
        if ((0,rule/* compareSeverity */.zK)(severity, change.severity) > 0)
            lowered += 1;
        if ((0,rule/* compareSeverity */.zK)(severity, change.severity) < 0)
            raised += 1;
        const note = noteOf(touched, severity, replay);
        return note === undefined ? change : { ...change, severity, notes: [note, ...(change.notes ?? [])] };
    });
    const touched = [...known.values()].map(({ change, calls, exact }) => ({
        fingerprint: change.fingerprint,
        calls,
        exact,
    }));
    return { changes: judged, touched, lowering, lowered, raised };
}
/** Whether the policy and the recorded calls allow to lower anything, and why. */
function loweringOf(replay, policy, today) {
    if (policy["lower-unused"] !== true)
        return { done: false, reason: "Nothing was lowered: the policy does not set usage.lower-unused to true." };
    // Names first: where they are not understood, calls are too few for that reason.
    const problem = foreignProblem(replay) ?? ageProblem(replay, policy, today) ?? sizeProblem(replay, policy);
    if (problem !== undefined)
        return { done: false, reason: `Nothing was lowered: ${problem}.` };
    return { done: true, reason: "Breaking changes of tools that no recorded call touches were lowered to risky." };
}
function foreignProblem({ calls, unknownTools, foreign }) {
    const all = calls + unknownTools;
    if (foreign.calls <= all * MOST_FOREIGN)
        return undefined;
    const go = foreign.calls === 1 ? "goes" : "go";
    const names = foreign.names.map(usage_words/* quotedName */.aH).join(", ");
    return `${(0,usage_words/* callWords */.S9)(foreign.calls, all)} ${go} to tools that neither list has (most often ${names}), more than ${MOST_FOREIGN * 100} %`;
}
function ageProblem({ window }, policy, today) {
    const longest = policy["maximum-age-days"] ?? lowering_defaults/* LOWERING_DEFAULTS */.$["maximum-age-days"];
    if (window.to === null)
        return "no recorded call has a time, and the policy asks when they were made";
    const end = (0,usage_words/* dayOf */.kb)(window.to);
    if (today === undefined)
        return `the recorded calls end on ${end}, and what day is today is not known`;
    const age = (Date.parse(today) - Date.parse(end)) / times/* DAY */.d_;
    if (age <= longest)
        return undefined;
    return `the recorded calls end on ${end}, ${age} days before ${today}, the policy asks for ${longest} at most`;
}
function sizeProblem({ calls, records, window }, policy) {
    const leastDays = policy["minimum-days"] ?? lowering_defaults/* LOWERING_DEFAULTS */.$["minimum-days"];
    const leastCalls = policy["minimum-calls"] ?? lowering_defaults/* LOWERING_DEFAULTS */.$["minimum-calls"];
    if (window.days < leastDays)
        return `the recorded calls cover ${window.days} days, the policy asks for ${leastDays}`;
    if (calls < leastCalls)
        return `there are ${calls} recorded calls, the policy asks for ${leastCalls}`;
    if (records < MINIMUM_RECORDS)
        return `the ${calls} recorded calls stand in ${records} records, and fewer than ${MINIMUM_RECORDS} show too little`;
    return undefined;
}
function severityOf({ change, calls, traced }, { lowers, isSet }) {
    if (change.severity === "breaking")
        return calls === 0 && lowers ? "risky" : "breaking";
    return change.severity === "risky" && isGuess(change) && traced > 0 && !isSet ? "breaking" : change.severity;
}
/** What the calls say, for people; nothing where they say nothing of interest. */
function noteOf({ change, calls, exact }, severity, replay) {
    const { name } = change.subject;
    const ofTool = replay.tools.get(name)?.counts.calls ?? 0;
    const touched = `${(0,usage_words/* callWords */.S9)(calls, ofTool)} to ${name} ${(0,usage_words/* spanWords */.Wd)(replay.window)}`;
    const move = (0,rule/* compareSeverity */.zK)(severity, change.severity);
    if (move > 0 && ofTool === 0)
        return `lowered from ${change.severity}: none of ${(0,usage_words/* callWords */.S9)(replay.calls)} ${(0,usage_words/* spanWords */.Wd)(replay.window)} is to ${name}`;
    if (move > 0)
        return `lowered from ${change.severity}: it touches ${touched}`;
    if (move < 0)
        return `raised from ${change.severity}: it refuses ${touched}`;
    if (severity !== "breaking" && (severity !== "risky" || calls === 0))
        return undefined;
    return `${exact ? "touches" : "may touch"} ${touched}`;
}

// EXTERNAL MODULE: ./.build/shared/usage/call-tally.js
var call_tally = __webpack_require__(2171);
;// CONCATENATED MODULE: ./.build/shared/usage/usage-summary.js

/** Clients that a report names; the rest is counted together. */
const CLIENTS_NAMED = 20;
/** Places that a report names for one tool. */
const PLACES_NAMED = 5;
/** What a report says about recorded calls. */
function usageReport(replay, judgement, read) {
    const clients = replay.clients.clients
        .map(({ client, counts }) => ({ client, ...counts }))
        .sort((0,call_tally/* byTrouble */.J1)((usage) => usage, (usage) => usage.client));
    const rest = clients.slice(CLIENTS_NAMED).reduce(call_tally/* addCounts */.c5, replay.clients.others);
    const { calls, rejected, dropped, unaffected, alreadyRejected, undecided, window } = replay;
    return {
        recordings: read.recordings,
        calls,
        rejected,
        dropped,
        unaffected,
        alreadyRejected,
        undecided,
        clientCount: clients.length,
        from: isoTime(window.from),
        to: isoTime(window.to),
        days: window.days,
        prefixed: replay.prefixed,
        unknownTools: replay.unknownTools,
        excluded: replay.excluded,
        unreadable: read.unreadable,
        tools: [...replay.tools.values()].map(toolUsage).sort((0,call_tally/* byTrouble */.J1)((usage) => usage, (usage) => usage.tool)),
        clients: clients.slice(0, CLIENTS_NAMED),
        otherClients: rest.calls === 0 ? null : rest,
        changes: judgement.touched,
        lowering: judgement.lowering,
        lowered: judgement.lowered,
        raised: judgement.raised,
    };
}
function isoTime(time) {
    return time === null ? null : new Date(time).toISOString();
}
function toolUsage(tool) {
    const refused = tally(tool.refused, refusedPlace);
    const dropped = tally(tool.dropped, (pointer) => ({ pointer, keyword: null }));
    const places = [...refused, ...dropped].sort((left, right) => right.calls - left.calls || (left.pointer < right.pointer ? -1 : 1));
    return { tool: tool.tool, ...tool.counts, clients: tool.clients, places: places.slice(0, PLACES_NAMED) };
}
function refusedPlace({ pointer, keyword }) {
    return { pointer, keyword };
}
/** Calls by place; a call that is refused at several places counts at each. */
function tally(alike, placeOf) {
    const found = new Map();
    for (const { calls, places } of alike) {
        const own = new Map(places.map(placeOf).map((place) => [`${place.pointer} ${place.keyword ?? ""}`, place]));
        for (const [key, place] of own)
            found.set(key, { ...place, calls: calls + (found.get(key)?.calls ?? 0) });
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./.build/shared/mcp/capture.js + 9 modules
var capture = __webpack_require__(31936);
;// CONCATENATED MODULE: ./.build/shared/gates/ambiguous-baseline.js



/**
 * Duplicate names and schemas that no validator takes make a baseline that nothing can be measured by, unless the
 * candidate has the very same tools: then nothing about them changed. `findings` are those of the baseline.
 */
function refuseAmbiguousBaseline(baseline, candidate, findings) {
    const broken = findings.filter((finding) => finding.ambiguous && !unchanged(finding, baseline, candidate));
    const [first] = broken;
    if (first === undefined)
        return;
    const more = broken.length === 1 ? "" : ` (and ${broken.length - 1} more of this kind)`;
    throw new capture/* CaptureError */.$3("ambiguous", `Could not use the baseline (${baseline.source}) as the measure of the candidate: ${first.subject}: ${first.message}${more}; repair it there first, or compare with a contract file in which it is repaired.`);
}
function unchanged({ subject }, baseline, candidate) {
    const named = ({ contract }) => [...contract.tools, ...contract.prompts].filter((item) => (0,json/* stringMember */.sk)(item, "name") === subject);
    const [old, now] = [named(baseline), named(candidate)];
    return old.length > 0 && (0,canonical/* sameJson */.Vk)(old, now);
}

;// CONCATENATED MODULE: ./.build/shared/gates/judge-contracts.js


















/** The report on two captured sides. Pure but for the error about an unusable baseline. */
function judgeContracts(baseline, candidate, request) {
    const rules = settled(request);
    const { callers, readers, formats, failOn, severities } = rules;
    const digests = new schema_digests/* SchemaDigests */.N();
    const sides = { baseline: reportSide(baseline, digests), candidate: reportSide(candidate, digests) };
    refuseAmbiguousBaseline(baseline, candidate, sides.baseline.findings);
    const { diff: compared, tokens } = compareAndCount(baseline, candidate, rules);
    const { diff, usage } = judgeFurther(compared, tokens, { baseline, candidate, rules });
    const declared = declaredVersions(request.declaredVersions, sides);
    const service = request.service ?? sides.candidate.server.name ?? sides.baseline.server.name ?? "";
    const answer = decideContractGate({
        diff,
        failOn,
        server: sides.candidate.server.name ?? service,
        ...(declared === null ? {} : { declared }),
        severities,
        ...(request.acknowledgements === undefined ? {} : { acknowledgements: request.acknowledgements }),
    });
    return {
        reportVersion: 1,
        decision: answer.decision,
        reason: answer.reason,
        service,
        identical: diff.identical,
        options: { callers, readers, ...(formats === "assertion" ? { formats } : {}), failOn },
        ...sides,
        changeKind: answer.changes.some(({ severity }) => severity !== "notation") ? "schema" : "none",
        requiredBump: answer.requiredBump,
        declaredBump: answer.declaredBump,
        declaredVersions: declared,
        tokens,
        usage: usage === undefined || request.evidence === undefined
            ? null
            : usageReport(request.evidence.replay, usage, request.evidence.read),
        summary: summaryOf(answer.changes.map(({ severity }) => severity)),
        changes: answer.changes,
        notCompared: diff.notCompared,
        ...(answer.acknowledgements === undefined ? {} : { acknowledgements: answer.acknowledgements }),
    };
}
/** A request in which what was left open is as policies have it by default. */
function settled(request) {
    return {
        ...request,
        callers: request.callers ?? contract_rules/* CONTRACT_DEFAULTS */.EA.callers,
        readers: request.readers ?? contract_rules/* CONTRACT_DEFAULTS */.EA.readers,
        formats: request.formats ?? contract_rules/* CONTRACT_DEFAULTS */.EA.formats,
        failOn: request.failOn ?? contract_rules/* CONTRACT_DEFAULTS */.EA["fail-on"],
        severities: request.severities ?? {},
        dynamicResources: request.dynamicResources ?? [],
    };
}
function reportSide({ contract, source, notes }, digests) {
    return {
        digest: (0,model/* contractDigest */.vE)(contract),
        semanticDigest: (0,semantic_digest/* semanticDigest */.t)(contract, digests),
        source,
        server: {
            name: contract.serverInfo === null ? null : ((0,json/* stringMember */.sk)(contract.serverInfo, "name") ?? null),
            version: contract.serverInfo === null ? null : ((0,json/* stringMember */.sk)(contract.serverInfo, "version") ?? null),
        },
        protocolVersion: contract.protocolVersion,
        findings: (0,client_findings/* clientFindings */.M)(contract),
        notes,
    };
}
/** Every difference with what shows it, and what the two tool lists cost. */
function compareAndCount(baseline, candidate, rules) {
    const { callers, readers, formats, severities, dynamicResources, today, declarations, portability } = rules;
    const contracts = { baseline: baseline.contract, candidate: candidate.contract };
    const counted = (0,context_cost/* countLists */.ls)(contracts.baseline.tools, contracts.candidate.tools, new token_cost/* TokenCounter */.WX(rules.tokenizer ?? token_cost/* BYTE_ESTIMATE */.ci));
    const found = (0,contract_diff/* diffContracts */.h)(contracts.baseline, contracts.candidate, {
        callers,
        readers,
        formats,
        severities,
        dynamicResources,
        wireKeyOrder: baseline.wireKeyOrder && candidate.wireKeyOrder,
        toolTokens: counted.tokensOf,
        ...(today === undefined ? {} : { today }),
        ...(declarations === undefined ? {} : { declarations }),
        ...(portability === undefined ? {} : { portability }),
    });
    const facts = { ...contracts, callers, readers, formats, severities };
    const diff = rules.witnesses === false ? found : { ...found, changes: withWitnesses(found.changes, facts) };
    return { diff, tokens: (0,context_cost/* contextCost */.Hd)(counted, oldToolNames(diff.changes)) };
}
/** What costs too much, a contract file that says something else, and what recorded calls make of it all. */
function judgeFurther(compared, tokens, { baseline, candidate, rules, }) {
    const { severities, dynamicResources, committed, evidence } = rules;
    const costed = (0,context_budget/* judgeContextCost */.gw)(compared, tokens, {
        budget: rules.contextBudget ?? {},
        subject: (0,subject/* serverSubject */.en)(baseline.contract, candidate.contract),
        severities,
    });
    const diff = committed === undefined
        ? costed
        : judgeCommittedContract(costed, committed, { candidate, dynamicResources, severities });
    if (evidence === undefined)
        return { diff, usage: undefined };
    const policy = rules.usage?.policy ?? {};
    const usage = judgeByUsage(diff.changes, evidence.replay, { policy, severities, today: rules.today });
    return { diff: { ...diff, changes: usage.changes }, usage };
}
function declaredVersions(wanted, { baseline, candidate }) {
    if (wanted === undefined)
        return null;
    if (wanted !== "server-info")
        return wanted;
    const [old, now] = [baseline.server.version, candidate.server.version];
    return old === null || now === null
        ? null
        : { baseline: old, candidate: now, source: "serverInfo", pointer: "/serverInfo/version" };
}
/** Old names by new ones. */
function oldToolNames(changes) {
    return new Map(changes.flatMap(({ rule, subject, renamedTo }) => rule.startsWith("tool-renamed") && renamedTo !== undefined ? [[renamedTo, subject.name]] : []));
}
function summaryOf(severities) {
    const count = (severity) => severities.filter((other) => (0,rule/* compareSeverity */.zK)(other, severity) === 0).length;
    return Object.fromEntries(rule/* SEVERITIES */.oC.map((severity) => [severity, count(severity)]));
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

/***/ 11592:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   Qu: () => (/* binding */ withoutFullStop),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/** A text as a sentence with its end: a full stop where it has none, for what others wrote may end in one, or in `?`. */
function ended(text) {
    const line = text.trimEnd();
    return /[.!?…]$/u.test(line) ? line : `${line}.`;
}
/** A sentence as a phrase of another one: without its full stop. */
function withoutFullStop(sentence) {
    return sentence.replace(/\.$/, "");
}
/** What somebody wrote, on one line; empty = nothing. */
function onOneLine(text = "") {
    return text.replaceAll(/\s+/g, " ").trim();
}


/***/ }),

/***/ 2171:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ byTrouble),
/* harmony export */   N6: () => (/* binding */ CallTally),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   u4: () => (/* binding */ ClientTally)
/* harmony export */ });
/* unused harmony export VERDICTS */
/** What happens to one recorded call. */
const VERDICTS = ["rejected", "dropped", "unaffected", "alreadyRejected", "undecided"];
/** Counts calls by verdict. */
class CallTally {
    #counts = {
        rejected: 0,
        dropped: 0,
        unaffected: 0,
        alreadyRejected: 0,
        undecided: 0,
    };
    add(verdict, calls) {
        this.#counts[verdict] += calls;
    }
    counts() {
        const counts = { ...this.#counts };
        return { calls: VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0), ...counts };
    }
}
/** Clients that are told apart; the calls of later ones are counted together. */
const CLIENT_LIMIT = 1_000;
/** What stands for a client in a recording that names none. */
const NO_CLIENT = "(not recorded)";
/** Counts calls by client, a bounded number of them. */
class ClientTally {
    #clients = new Map();
    #others = new CallTally();
    add(client, verdict, calls) {
        const name = client ?? NO_CLIENT;
        let tally = this.#clients.get(name);
        if (tally === undefined && this.#clients.size < CLIENT_LIMIT) {
            tally = new CallTally();
            this.#clients.set(name, tally);
        }
        (tally ?? this.#others).add(verdict, calls);
    }
    /** Every client that was told apart, and the rest together. */
    counts() {
        const clients = [...this.#clients].map(([client, tally]) => ({ client, counts: tally.counts() }));
        return { clients, others: this.#others.counts() };
    }
}
/** The calls of both together. */
function addCounts(left, right) {
    const sum = new CallTally();
    for (const counts of [left, right])
        for (const verdict of VERDICTS)
            sum.add(verdict, counts[verdict]);
    return sum.counts();
}
/** Order of trouble: most rejected calls first, then dropped, undecided and all calls; by name where all are equal. */
function byTrouble(countsOf, nameOf) {
    return (left, right) => {
        const [a, b] = [countsOf(left), countsOf(right)];
        const names = nameOf(left) < nameOf(right) ? -1 : 1;
        return b.rejected - a.rejected || b.dropped - a.dropped || b.undecided - a.undecided || b.calls - a.calls || names;
    };
}


/***/ }),

/***/ 81348:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wk: () => (/* binding */ EARLIEST),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/** Milliseconds of a day. */
const DAY = 86_400_000;
/** The day on which MCP was published, in UTC: no call is older. */
const EARLIEST = Date.UTC(2024, 10, 5);
/**
 * A point in time as recordings write it, in milliseconds since 1970: a date and time (ISO 8601; in UTC unless it names an
 * offset, so that no machine's time zone counts), or a number since 1970, whose size tells whether it is seconds,
 * milliseconds, microseconds or nanoseconds. `undefined` when it is neither, or lies before MCP.
 */
function timeOf(value) {
    const time = typeof value === "number" ? sinceEpoch(value) : typeof value === "string" ? written(value) : Number.NaN;
    return time >= EARLIEST ? time : undefined;
}
/** Larger numbers are of the next finer unit: each bound is thousands of years away in its own. */
const SECONDS = 1e11;
const MILLISECONDS = 1e14;
const MICROSECONDS = 1e17;
function sinceEpoch(number) {
    if (number < SECONDS)
        return number * 1_000;
    if (number < MILLISECONDS)
        return number;
    return number < MICROSECONDS ? number / 1_000 : number / 1_000_000;
}
const DATE_AND_TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:[.,](\d{1,9}))? ?(Z|[+-]\d{2}:?\d{2})?)?$/i;
function written(text) {
    if (/^\d{9,20}(?:\.\d{1,9})?$/.test(text))
        return sinceEpoch(Number(text));
    const match = DATE_AND_TIME.exec(text);
    if (match === null)
        return Number.NaN;
    const [, date, minutes = "00:00", seconds = ":00", fraction = "0", zone = "Z"] = match;
    const offset = zone.toUpperCase() === "Z" || zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
    return Date.parse(`${date}T${minutes}${seconds}.${fraction.slice(0, 3).padEnd(3, "0")}${offset.toUpperCase()}`);
}


/***/ }),

/***/ 10153:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S9: () => (/* binding */ callWords),
/* harmony export */   Wd: () => (/* binding */ spanWords),
/* harmony export */   aH: () => (/* binding */ quotedName),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/** `12,345 recorded calls`, `0 of 12,345 recorded calls`; plain text. */
function callWords(calls, of = calls) {
    return `${calls === of ? "" : `${thousands(calls)} of `}${thousands(of)} recorded ${of === 1 ? "call" : "calls"}`;
}
/** Characters of a foreign name in a sentence. */
const NAME_LENGTH = 80;
/** A name of a recording in quotation marks, cut to a length, with everything that a reader cannot see as an escape. */
function quotedName(name) {
    return JSON.stringify(name.slice(0, NAME_LENGTH)).replace(UNSEEN, (character) => {
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** `in 31 days (2026-10-01 to 2026-11-01)`, the days in UTC. */
function spanWords({ from, to, days }) {
    if (from === null || to === null)
        return "at times that were not recorded";
    const length = days === 0 ? "less than a day" : days === 1 ? "1 day" : `${thousands(days)} days`;
    return `in ${length} (${dayOf(from)} to ${dayOf(to)})`;
}
/** The day of a time in UTC, as YYYY-MM-DD. */
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}
function thousands(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}


/***/ })

};
