export const id = 669;
export const ids = [669,2322,7186];
export const modules = {

/***/ 13584:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showLedger: () => (/* binding */ showLedger),
  verifyLedger: () => (/* binding */ verifyLedger)
});

// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/policy/ledger.js
var policy_ledger = __webpack_require__(9348);
// EXTERNAL MODULE: ./.build/shared/policy/load-policy.js
var load_policy = __webpack_require__(88728);
;// CONCATENATED MODULE: ./.build/shared/promotion/ledger-inspection.js
/** What is to be said of a ledger as a whole. Damage is certain, and counts more than what is not known. */
function ledgerVerdict({ environments, contracts }) {
    const isDamaged = environments.some(({ doubts }) => doubts.some(({ blocks }) => blocks));
    if (isDamaged || contracts.damaged.length > 0)
        return "damaged";
    if ([contracts, ...environments].some(({ unreadable }) => unreadable.length > 0))
        return "unreadable";
    return environments.length === 0 && contracts.count === 0 ? "empty" : "sound";
}

// EXTERNAL MODULE: ./.build/shared/promotion/ledger.js
var ledger = __webpack_require__(39843);
// EXTERNAL MODULE: ./.build/shared/promotion/ledgers/file-chain.js
var file_chain = __webpack_require__(29907);
// EXTERNAL MODULE: ./.build/shared/promotion/ledgers/file-ledger.js + 8 modules
var file_ledger = __webpack_require__(8192);
// EXTERNAL MODULE: ./.build/shared/promotion/ledgers/file-reading.js
var file_reading = __webpack_require__(10166);
// EXTERNAL MODULE: ./.build/shared/promotion/ledgers/file-store.js
var file_store = __webpack_require__(86047);
// EXTERNAL MODULE: ./.build/shared/promotion/ledgers/kept-contract.js
var kept_contract = __webpack_require__(6392);
;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/file-inspection.js






/**
 * Looks at everything that a file ledger holds. Writes nothing. Throws a LedgerError when the ledger as a whole cannot be reached;
 * what is wrong with one of its files is told.
 */
async function inspectFileLedger(options) {
    const store = (0,file_ledger/* fileStoreOf */.n)(options);
    const names = await store.names();
    const environments = [];
    for (const place of placesOf(names))
        environments.push(await inspectedEnvironment(place, store, options));
    const contracts = names.flatMap((name) => (0,file_store/* contractOfFile */.s9)(name) ?? []).sort();
    return {
        ledger: store.name,
        environments,
        contracts: { count: contracts.length, ...(await faultsOfContracts(contracts, store)) },
    };
}
/** Each once, by service and environment. */
function placesOf(names) {
    const places = new Map();
    for (const name of names) {
        const place = (0,file_store/* placeOfFile */.T2)(name);
        if (place !== undefined)
            places.set((0,file_store/* filesOf */.R8)(place).log, place);
    }
    return [...places].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, place]) => place);
}
async function inspectedEnvironment(place, store, options) {
    const { log, waiting: waitingFile } = (0,file_store/* filesOf */.R8)(place);
    const unreadable = [];
    const history = await told(log, unreadable, async () => await historyIn(place, store, options));
    const waiting = await told(waitingFile, unreadable, async () => await (0,file_ledger.fileLedger)(options).waiting(place));
    return { ...place, file: log, ...(history ?? NOTHING), waiting, unreadable };
}
const NOTHING = { entries: 0, newest: undefined, records: [], doubts: [] };
async function historyIn(place, store, options) {
    const first = await historyOnce(place, store, options);
    // Who reads holds no lock: a line that is being repaired meanwhile looks like damage, and does so once.
    return first.doubts.length === 0 ? first : await historyOnce(place, store, options);
}
async function historyOnce(place, store, { clock }) {
    const found = await store.read(place);
    const { entries } = (0,file_chain/* readChain */.UM)(found, place);
    const { records, doubts } = (0,file_reading/* readingOf */.M)(found, place, (clock ?? Date.now)());
    const newest = entries.at(-1);
    return { entries: entries.length, newest: newest && { hash: newest.hash, at: newest.at }, records, doubts };
}
/** Contract files that are read at a time. */
const AT_A_TIME = 16;
async function faultsOfContracts(names, store) {
    const damaged = [];
    const unreadable = [];
    for (let first = 0; first < names.length; first += AT_A_TIME) {
        const some = names.slice(first, first + AT_A_TIME);
        const contents = await told("contracts", unreadable, async () => await store.contracts(some));
        // What is wrong with the place is wrong with all of them.
        if (contents === undefined)
            break;
        for (const [index, name] of some.entries()) {
            const content = contents[index];
            // One that is gone meanwhile was there a moment ago, and nobody of ours takes one away.
            if (content !== undefined && (0,kept_contract.isContractOf)(`sha256:${name}`, content.toString("utf8")))
                continue;
            damaged.push({ file: (0,file_store/* contractFile */.V8)(name), is: "it is not the contract that its digest names" });
        }
    }
    return { damaged, unreadable };
}
/** What some work answers; `undefined` = it could not be read, which is added to `faults`. */
async function told(file, faults, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof ledger/* LedgerError */.oy))
            throw error;
        faults.push({ file, is: error.message });
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/shared/report/ledger-json.js

/** What a ledger tells and what is wrong with it, as JSON; times by RFC 3339. `records` = with what it tells of deployments. */
function ledgerJson(inspection, { records }) {
    const { ledger, environments, contracts } = inspection;
    const told = environments.map((environment) => ({
        ...environmentFacts(environment),
        ...(records ? { records: environment.records.map(recordFacts) } : {}),
    }));
    const report = { verdict: ledgerVerdict(inspection), ledger, environments: told, contracts };
    return `${JSON.stringify(report, null, 2)}\n`;
}
function environmentFacts({ service, environment, file, entries, newest, records, doubts, unreadable, waiting, }) {
    return {
        service,
        environment,
        file,
        entries,
        deployments: records.length,
        newest: newest === undefined ? null : { hash: newest.hash, at: moment(newest.at) },
        doubts,
        unreadable,
        waiting: waiting === undefined ? null : { ...waiting, since: moment(waiting.since) },
    };
}
function recordFacts({ startedAt, override, events, ...record }) {
    return {
        ...record,
        startedAt: moment(startedAt),
        override: override === undefined ? null : { ...override, expiresAt: moment(override.expiresAt) },
        events: events.map((event) => ({ ...event, at: moment(event.at) })),
    };
}
function moment(milliseconds) {
    return new Date(milliseconds).toISOString();
}

// EXTERNAL MODULE: ./.build/shared/report/colour.js
var report_colour = __webpack_require__(68669);
// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
// EXTERNAL MODULE: ./.build/shared/report/plain.js
var plain = __webpack_require__(16941);
// EXTERNAL MODULE: ./.build/shared/report/status-words.js
var status_words = __webpack_require__(19719);
// EXTERNAL MODULE: ./.build/shared/report/words.js
var words = __webpack_require__(73000);
;// CONCATENATED MODULE: ./.build/shared/report/ledger-text.js






/** Whether a ledger is as it was written, and what is wrong with it where, for a terminal. */
function renderLedgerVerdict(inspection, { colour }) {
    const paint = (0,report_colour/* colours */.M)(colour);
    const { contracts } = inspection;
    const kept = `contracts: ${(0,words/* count */.U9)(contracts.count, "file")}`;
    return asText([
        [headline(inspection, paint)],
        ...inspection.environments.map((environment) => [
            ...headOf(environment, paint),
            ...faultLines(environment).map(paint.red),
        ]),
        contracts.count === 0
            ? []
            : [kept, ...[...contracts.damaged, ...contracts.unreadable].map(faultLine).map(paint.red)],
    ]);
}
/** What a ledger tells, for a terminal. */
function renderLedgerRecords(inspection, { colour }) {
    const paint = (0,report_colour/* colours */.M)(colour);
    return asText([
        ...(ledgerVerdict(inspection) === "sound" ? [] : [[headline(inspection, paint)]]),
        ...inspection.environments.flatMap((environment) => [
            [...headOf(environment, paint), ...faultLines(environment).map(paint.red)],
            ...environment.records.map(recordLines),
        ]),
    ]);
}
const SENTENCES = {
    sound: ["✓", "is as it was written"],
    damaged: ["✖", "is damaged: look at who changed what is named below, and put it back"],
    unreadable: ["?", "cannot be read whole: see below"],
    empty: ["?", "holds nothing, so that nobody can tell whether it ever did: check the place"],
};
function headline(inspection, paint) {
    const verdict = ledgerVerdict(inspection);
    const [sign, words] = SENTENCES[verdict];
    const line = `${sign} The ledger ${ledger_text_text(inspection.ledger)} ${words}`;
    return verdict === "sound" ? paint.green(line) : paint.red(line);
}
function headOf(environment, { bold }) {
    const { service, environment: name, file, entries, newest, records, waiting } = environment;
    const about = `${(0,words/* count */.U9)(entries, "line")} about ${(0,words/* count */.U9)(records.length, "deployment")}`;
    return [
        bold(`${ledger_text_text(service)} in ${ledger_text_text(name)}`),
        `  ${ledger_text_text(file)}: ${about}`,
        ...(newest === undefined ? [] : [`  newest entry: ${ledger_text_moment(newest.at)}, ${newest.hash}`]),
        ...(waiting === undefined ? [] : [`  waits since ${ledger_text_moment(waiting.since)}: ${ledger_text_text(waiting.image)}`]),
    ];
}
function faultLines({ doubts, unreadable }) {
    return [...doubts.map(doubtLine), ...unreadable.map(faultLine)];
}
function doubtLine({ code, is, blocks }) {
    return `  ${blocks ? "✖" : "!"} ${code}: ${ledger_text_text(is)}`;
}
function faultLine({ file, is }) {
    return `  ✖ ${ledger_text_text(file)}: ${ledger_text_text(is)}`;
}
function recordLines(record) {
    const { id, startedAt, release, image, commit, run, ticket, from, override, isRollback, events } = record;
    const facts = [
        ["image", image === "" && release.imageDigest === undefined ? undefined : `${image}@${release.imageDigest ?? "?"}`],
        ["contract", release.contractDigest],
        ["commit", commit],
        ["run", [run.id, run.actor === "" ? [] : `of ${run.actor}`, run.url].flat().filter(Boolean).join(" ")],
        ["ticket", ticket?.key],
        ["from", from && `${from.environment}, deployment ${from.deploymentId}`],
        ["goes back", isRollback ? "to what worked before" : undefined],
        [
            "emergency",
            override && `${override.reason} (past ${override.bypassed.join(", ")}; by ${override.approvers.join(", ")})`,
        ],
    ];
    return [
        `  ${ledger_text_moment(startedAt)}  ${ledger_text_text((0,status_words/* releaseName */["do"])(release))}  ${ledger_text_text(id)}`,
        ...facts.flatMap(([name, value]) => (value === undefined ? [] : [`    ${name}: ${ledger_text_text(value)}`])),
        ...events.map((event) => `    ${ledger_text_moment(event.at)}  ${eventWords(event)}`),
    ];
}
function eventWords(event) {
    switch (event.kind) {
        case "succeeded":
            return "succeeded";
        case "replaced":
            return "replaced by another";
        case "ended":
            return { failed: "failed", "rolled-back": "rolled back", abandoned: "abandoned: its job died" }[event.cause];
        case "verified":
            return `${event.passed ? "verified" : "failed its verification"} by ${ledger_text_text(event.source)}`;
    }
}
function ledger_text_moment(milliseconds) {
    return (0,status_words/* momentWords */.ud)(new Date(milliseconds).toISOString());
}
const LONGEST = 600;
function ledger_text_text(words) {
    return (0,report_escape.escapeTerminal)((0,plain/* oneLine */.TN)(words, LONGEST));
}
function asText(parts) {
    const told = parts.filter((lines) => lines.length > 0);
    return (0,report_escape/* withoutWorkflowCommands */.CA)(`${told.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}

// EXTERNAL MODULE: ./.build/cli/exit.js
var exit = __webpack_require__(30667);
;// CONCATENATED MODULE: ./.build/cli/ledger.js








/** Says whether a file ledger is as it was written. Answers 0, 1 or 3; throws a ConfigurationError for what was asked wrongly. */
async function verifyLedger(environments, options, { terminal, finish }) {
    const inspection = await inspected(environments, options, terminal);
    finish(STATUSES[ledgerVerdict(inspection)]);
    const isJson = options.format === "json";
    await terminal.write(isJson ? ledgerJson(inspection, { records: false }) : renderLedgerVerdict(inspection, terminal));
}
/** Prints what a file ledger tells. Answers and throws as {@link verifyLedger} does: what is damaged tells nothing for certain. */
async function showLedger(environments, options, { terminal, finish }) {
    const inspection = await inspected(environments, options, terminal);
    finish(STATUSES[ledgerVerdict(inspection)]);
    const isJson = options.format === "json";
    await terminal.write(isJson ? ledgerJson(inspection, { records: true }) : renderLedgerRecords(inspection, terminal));
}
const STATUSES = { sound: exit/* EXIT */.d.pass, damaged: exit/* EXIT */.d.fail, unreadable: exit/* EXIT */.d.unknown, empty: exit/* EXIT */.d.unknown };
/** What a ledger holds of these environments, of all of them where none is named. */
async function inspected(names, options, { directory }) {
    const { service } = options;
    const inspection = await inspectFileLedger({ ...(await placeOf(options, directory)), directory });
    const isAsked = (each) => (names.length === 0 || names.includes(each.environment)) && (service === undefined || each.service === service);
    const environments = inspection.environments.filter(isAsked);
    const unknown = names.filter((name) => !environments.some(({ environment }) => environment === name));
    if (unknown.length === 0 && (service === undefined || environments.length > 0))
        return { ...inspection, environments };
    const held = inspection.environments.map((each) => `${each.service} in ${each.environment}`).join(", ");
    const asked = unknown.length === 0 ? service : unknown.join(", ");
    throw new configuration_error/* ConfigurationError */.j1(`The ledger ${inspection.ledger} holds nothing of ${asked}; it holds ${held === "" ? "nothing at all" : held}.`);
}
async function placeOf({ path, branch, policy: named }, directory) {
    if (path !== undefined || branch !== undefined)
        return placeOfOptions(path, branch);
    const { policy } = await (0,load_policy/* loadPolicy */.t)((0,load_policy/* policySourceOf */.R)(named, directory), { required: true });
    // As `mcp-gates promote` has it.
    const ledger = policy.ledger ?? policy_ledger/* DEFAULT_FILE_LEDGER */.V9;
    if (ledger.kind === "file")
        return ledger;
    throw new configuration_error/* ConfigurationError */.j1("By the policy the ledger is the deployments at GitHub, which are no files: name a folder with --path, or a branch with --branch.");
}
function placeOfOptions(path, branch) {
    // A folder on the disk may be anywhere; what stands on a branch is named as in a policy.
    if (path !== undefined && branch === undefined)
        return { path };
    const parsed = policy_ledger/* ledgerSchema */.Bx.safeParse({ kind: "file", path, branch });
    if (parsed.success && parsed.data.kind === "file")
        return parsed.data;
    const [issue] = parsed.error?.issues ?? [];
    throw new configuration_error/* ConfigurationError */.j1(`--${issue?.path.join(".") ?? "branch"} ${issue?.message ?? "is wrong"}.`);
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

/***/ 65081:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ NEGATED),
/* harmony export */   Ls: () => (/* binding */ negatedTwice),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   m0: () => (/* binding */ isPlainlyRecursive)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35563);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43284);



/** In the trail of a part: it must fit, but what it evaluates does not count (2020-12 core, 10.2.1.4). */
const NEGATED = "~not";
/** Parts of one node at most: chains of references and `allOf` beyond that are reported as endless. */
const PART_LIMIT = 500;
/** Follows `$ref` and `allOf` of a node until only plain keywords are left. */
function expand(node) {
    const [position, ...others] = node;
    const schema = position?.schema;
    if (position === undefined || others.length > 0 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema) || leadsOn(schema))
        return follow(node);
    const { pointer, document } = position;
    return {
        parts: [{ schema: (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .asDialectReads */ .QE)(schema, document.dialect), pointer, position, root: 0, trail: [], key: pointer }],
        never: false,
        problems: [],
        references: [],
        merged: 0,
    };
}
/** Keywords that bring further parts. */
const LEADING = ["$ref", "$recursiveRef", "$dynamicRef", "allOf", "anyOf", "not"];
function leadsOn(schema) {
    return LEADING.some((keyword) => Object.hasOwn(schema, keyword));
}
function follow(node) {
    const parts = [];
    const problems = [];
    const references = [];
    let never = false;
    let merged = 0;
    const followTo = (position, reference, trail, root) => {
        const target = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveReference */ .sX)(position, reference);
        if (target === "external" || target === "missing") {
            problems.push({ kind: `${target}-reference`, pointer: position.pointer, reference });
            return;
        }
        references.push({ from: position.pointer, reference, target: target.pointer });
        visit(target, trail, root);
    };
    const visit = (position, trail, root) => {
        const { schema: written, pointer } = position;
        if (written === true)
            return;
        if (written === false) {
            never = true;
            return;
        }
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(written)) {
            problems.push({ kind: "not-a-schema", pointer, reference: "" });
            return;
        }
        const schema = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .asDialectReads */ .QE)(written, position.document.dialect);
        if (trail.includes(pointer) || parts.length >= PART_LIMIT) {
            problems.push({ kind: "endless-reference", pointer, reference: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$ref") ?? "" });
            return;
        }
        const deeper = [...trail, pointer];
        const reference = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$ref");
        if (reference !== undefined && (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .ignoresReferenceSiblings */ .Cz)(position.document.dialect)) {
            // What stands beside the reference demands nothing, but is read by people and models all the same.
            const texts = Object.fromEntries(Object.entries(schema).filter(([keyword]) => TEXTS.has(keyword)));
            if (Object.keys(texts).length > 0)
                parts.push({ schema: texts, pointer, position, root, trail, key: pointer });
            followTo(position, reference, deeper, root);
            return;
        }
        const optional = nullableParts(position, (branch) => collect(branch, deeper, root));
        if (optional !== undefined) {
            parts.push({ schema: without(schema, "anyOf"), pointer, position, root, trail, key: `${pointer}?` }, ...optional.parts);
            references.push(...optional.references);
        }
        else
            parts.push({ schema, pointer, position, root, trail, key: pointer });
        if (reference !== undefined)
            followTo(position, reference, deeper, root);
        const recursive = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$recursiveRef");
        if (recursive !== undefined && isPlainlyRecursive(position))
            followTo(position, recursive, deeper, root);
        else if (recursive !== undefined)
            problems.push({ kind: "dynamic-reference", pointer, reference: recursive });
        const dynamic = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMember */ .sk)(schema, "$dynamicRef");
        if (dynamic !== undefined)
            problems.push({ kind: "dynamic-reference", pointer, reference: dynamic });
        const twice = negatedTwice(schema);
        if (twice !== undefined)
            visit((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(position, twice, "not", "not"), [...deeper, NEGATED], root);
        const all = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "allOf");
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(all)) {
            merged += 1;
            for (const [index, item] of all.entries())
                visit((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(position, item, "allOf", index), deeper, root);
        }
    };
    /** What a branch alone expands to. */
    const collect = (position, trail, root) => {
        const outer = {
            parts: parts.splice(0),
            problems: problems.splice(0),
            references: references.splice(0),
            never,
            merged,
        };
        visit(position, trail, root);
        const inner = { parts: [...parts], problems: [...problems], references: [...references], never, merged };
        parts.splice(0, parts.length, ...outer.parts);
        problems.splice(0, problems.length, ...outer.problems);
        references.splice(0, references.length, ...outer.references);
        never = outer.never;
        merged = outer.merged;
        return inner;
    };
    for (const [root, position] of node.entries())
        visit(position, [], root);
    return { parts, never, problems, references, merged };
}
/** What a schema forbids to be forbidden, so that it must fit: `not` with nothing but `not` in it. */
function negatedTwice(schema) {
    const excluded = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectMember */ .wX)(schema, "not");
    return excluded === undefined || Object.keys(excluded).length > 1 ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(excluded, "not");
}
const TEXTS = new Set([
    "title",
    "description",
    "default",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "$comment",
]);
/** Keywords that say something about null, too, so that null cannot simply be added to the types beside them. */
const ABOUT_EVERY_TYPE = ["enum", "const", "anyOf", "oneOf", "not", "if", "unevaluatedProperties", "unevaluatedItems"];
/**
 * `anyOf` of one schema and `null`, as generators write what may be left empty, means that schema with null among its
 * types. `undefined` where it does not.
 */
function nullableParts(position, collect) {
    const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(position.schema) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(position.schema, "anyOf") : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(list) || list.length !== 2)
        return undefined;
    const index = list.findIndex((branch) => !isNull(branch));
    const branch = list[index];
    if (index < 0 || branch === undefined || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(branch) || !list.some(isNull))
        return undefined;
    // Two mere types are read as a list of types.
    if (Object.keys(branch).length === 1 && Object.hasOwn(branch, "type"))
        return undefined;
    const { parts, problems, references, never } = collect((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .childPosition */ .Q6)(position, branch, "anyOf", index));
    const typed = parts.some(({ schema }) => Object.hasOwn(schema, "type"));
    const plain = parts.every(({ schema, key, pointer }) => key === pointer && !ABOUT_EVERY_TYPE.some((keyword) => Object.hasOwn(schema, keyword)));
    if (never || problems.length > 0 || !typed || !plain)
        return undefined;
    return {
        references,
        parts: parts.map((part) => ({ ...part, schema: withNull(part.schema), key: `${part.pointer}?null` })),
    };
}
function isNull(branch) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(branch) && Object.keys(branch).length === 1 && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(branch, "type") === "null";
}
function withNull(schema) {
    const type = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(schema, "type");
    if (type === undefined)
        return schema;
    const names = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(type) ? type : [type];
    return { ...schema, type: names.includes("null") ? names : [...names, "null"] };
}
function without(schema, keyword) {
    return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== keyword));
}
/**
 * The places that make a node what it is: a part that is nothing but a reference is named by its target. Empty where they do not
 * tell all: `false` and what cannot be followed are no parts, but demand something.
 */
function placesOf(expansion) {
    const known = PLACES.get(expansion);
    if (known !== undefined)
        return known;
    const places = expansion.never || expansion.problems.length > 0 ? "" : partsPlaces(expansion);
    PLACES.set(expansion, places);
    return places;
}
/** A large one is asked for each time that somebody comes to its node. */
const PLACES = new WeakMap();
function partsPlaces({ parts }) {
    const isReference = ({ schema, key, pointer }) => key === pointer && Object.keys(schema).every((keyword) => keyword === "$ref");
    return parts
        .filter((part) => !isReference(part))
        .map((part) => part.key)
        .join("|");
}
/** Whether `$recursiveRef: "#"` of 2019-09 leads to the root: not so within a schema with an `$id`, which another may extend. */
function isPlainlyRecursive({ base, document }) {
    return base === (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .rootPosition */ .k2)(document).base;
}


/***/ }),

/***/ 65407:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ STRING),
/* harmony export */   B1: () => (/* binding */ FRACTION),
/* harmony export */   Cq: () => (/* binding */ NULL),
/* harmony export */   DK: () => (/* binding */ typeNames),
/* harmony export */   Jx: () => (/* binding */ BOOLEAN),
/* harmony export */   TI: () => (/* binding */ SINGLE_TYPES),
/* harmony export */   en: () => (/* binding */ typesOfKeyword),
/* harmony export */   qv: () => (/* binding */ OBJECT),
/* harmony export */   sO: () => (/* binding */ ARRAY),
/* harmony export */   si: () => (/* binding */ ANY_TYPE),
/* harmony export */   uk: () => (/* binding */ NUMBER),
/* harmony export */   vh: () => (/* binding */ INTEGER),
/* harmony export */   x6: () => (/* binding */ typeOfValue),
/* harmony export */   yL: () => (/* binding */ typeWords)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);

const NULL = 1;
const BOOLEAN = 2;
const INTEGER = 4;
const FRACTION = 8;
const STRING = 16;
const ARRAY = 32;
const OBJECT = 64;
const NUMBER = INTEGER | FRACTION;
const ANY_TYPE = NULL | BOOLEAN | NUMBER | STRING | ARRAY | OBJECT;
/** The types one by one. */
const SINGLE_TYPES = [NULL, BOOLEAN, INTEGER, FRACTION, STRING, ARRAY, OBJECT];
const BITS = {
    null: NULL,
    boolean: BOOLEAN,
    integer: INTEGER,
    number: NUMBER,
    string: STRING,
    array: ARRAY,
    object: OBJECT,
};
/** The set that a `type` keyword names; absent = any. */
function typesOfKeyword(value) {
    if (value === undefined)
        return ANY_TYPE;
    const names = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) ? value : [value];
    return names.reduce((set, name) => set | (typeof name === "string" ? (BITS[name] ?? 0) : 0), 0);
}
/** The one type of a value; 1.0 is an integer (JSON Schema 2020-12 core, 6.1.1). */
function typeOfValue(value) {
    if (value === null)
        return NULL;
    if (typeof value === "boolean")
        return BOOLEAN;
    if (typeof value === "number")
        return Number.isInteger(value) ? INTEGER : FRACTION;
    if (typeof value === "string")
        return STRING;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonArray */ .Md)(value) ? ARRAY : OBJECT;
}
/** The names of a set as JSON Schema spells them, in a fixed order. */
function typeNames(set) {
    const names = [];
    if (set & OBJECT)
        names.push("object");
    if (set & ARRAY)
        names.push("array");
    if (set & STRING)
        names.push("string");
    if ((set & NUMBER) === NUMBER)
        names.push("number");
    else if (set & INTEGER)
        names.push("integer");
    else if (set & FRACTION)
        names.push("fraction");
    if (set & BOOLEAN)
        names.push("boolean");
    if (set & NULL)
        names.push("null");
    return names;
}
/** The words for a set in a sentence: `string or null`. */
function typeWords(set) {
    if (set === ANY_TYPE)
        return "any type";
    const names = typeNames(set);
    if (names.length === 0)
        return "no type";
    return names.length === 1 ? String(names[0]) : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
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

/***/ 9817:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ secretSpellings),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   qk: () => (/* binding */ foreignText)
/* harmony export */ });
/** Of a text of megabytes, one line shows no more; a secret is looked for in all of it. */
const LONGEST_TEXT = 8192;
/**
 * Text from a server, a child process or a reply, made fit for one line of an error message: secrets replaced by `***`,
 * white space folded, everything invisible (controls, bidirectional marks, private use) shown as `<U+200B>`, cut to
 * `length` characters.
 */
function foreignText(text, options) {
    const whole = withoutSecrets(text, options.secrets).trim();
    const line = whole
        .slice(0, LONGEST_TEXT)
        .replaceAll(TERMINAL_COLOURS, "")
        .trim()
        .replaceAll(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? " | " : blanks))
        .replaceAll(/[\t ]+/g, " ")
        .replaceAll(INVISIBLE, (character) => `<U+${codePoint(character).toString(16).toUpperCase().padStart(4, "0")}>`);
    const characters = Array.from(line);
    const isWhole = characters.length <= options.length && whole.length <= LONGEST_TEXT;
    return isWhole ? line : `${characters.slice(0, options.length).join("")}…`;
}
/** A text with every secret replaced by `***`, as it stands, as it looks inside JSON and inside a URL, and in Base64. */
function withoutSecrets(text, secrets) {
    return secretSpellings(secrets).reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}
/** The ways in which a secret can appear in a text, longest first so that a part never hides the whole. */
function secretSpellings(secrets) {
    const spellings = secrets.flatMap((secret) => [
        secret,
        JSON.stringify(secret).slice(1, -1),
        uriSpelling(secret),
        ...base64Spellings(secret),
    ]);
    return [...new Set(spellings)].filter((spelling) => spelling !== "").sort((a, b) => b.length - a.length);
}
function uriSpelling(secret) {
    return encodeURIComponent(secret.toWellFormed());
}
/** With and without the padding, in both alphabets (RFC 4648): logins are sent so, and some servers show what was sent. */
function base64Spellings(secret) {
    const bytes = Buffer.from(secret, "utf8");
    return [bytes.toString("base64").replace(/=+$/, ""), bytes.toString("base64url")];
}
function codePoint(character) {
    return character.codePointAt(0) ?? 0;
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what has to be found.
const TERMINAL_COLOURS = /\u001B\[[0-9;]*[A-Za-z]/g;
// Beside the classes: Hangul fillers and variation selectors, which show nothing either.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|[\u115F\u1160\u3164\uFFA0]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu;


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
/* harmony export */   D: () => (/* binding */ probeTargetSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, "must not be empty");
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

/***/ 4159:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fingerprintsSchema),
/* harmony export */   g: () => (/* binding */ MOST_FINGERPRINTS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Fingerprints of a deployment's values at most: a record at GitHub has room for no more. */
const MOST_FINGERPRINTS = 24;
const hash = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9_-]{8,64}$/, "is no fingerprint");
/** As ledgers keep them. */
const fingerprintsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    salt: hash,
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, "is no name of a variable"), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(hash).min(1))
        .refine((values) => Object.values(values).flat().length <= MOST_FINGERPRINTS, "holds too many fingerprints"),
});


/***/ }),

/***/ 6392:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isContractOf: () => (/* binding */ isContractOf)
/* harmony export */ });
/* harmony import */ var _contract_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48112);
/* harmony import */ var _contract_semantic_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86522);
/* harmony import */ var _mcp_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22944);
/* harmony import */ var _mcp_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66484);




/** Whether the text of a contract file is what a strict or semantic digest names. */
function isContractOf(digest, text) {
    const side = { name: undefined, source: "a kept contract", secrets: [] };
    try {
        const { contract } = (0,_mcp_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocument */ .u)(text, { side, depth: _mcp_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_LIMITS */ .dR.depth });
        return (0,_contract_model_js__WEBPACK_IMPORTED_MODULE_0__/* .contractDigest */ .vE)(contract) === digest || (0,_contract_semantic_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .semanticDigest */ .t)(contract) === digest;
    }
    catch {
        // What is no contract is not that of any digest.
        return false;
    }
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


/***/ }),

/***/ 64377:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
