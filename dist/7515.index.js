export const id = 7515;
export const ids = [7515,7186];
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

/***/ 88728:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ policySourceOf),
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);
/* harmony import */ var _default_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9018);
/* harmony import */ var _parse_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14865);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42717);
/* harmony import */ var _trusted_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42801);





/**
 * Reads and checks a policy. A file that does not exist means the defaults, unless it is `required` (somebody named it):
 * then it is a ConfigurationError, as is a file that is not a valid policy. What cannot be read is an error, never the
 * defaults: a policy that is out of reach must not relax a gate.
 */
async function loadPolicy(source, options) {
    const file = await (0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrustedFile */ .u3)(source, "policy");
    if (file !== undefined)
        return { policy: (0,_parse_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(file.text, file.place), place: file.place };
    if (!options.required)
        return { policy: _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_POLICY */ .zj, place: null };
    throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`There is no policy ${(0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedPlace */ .pb)(source)}: correct the path, or leave it out to use the defaults.`);
}
/** The source that a target names on a command line: `git:<ref>:<path>` or a file path. */
function policySourceOf(target, directory) {
    return (0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedSourceOf */ .cJ)(target, directory, _default_path_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_POLICY_PATH */ .l);
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
/* harmony export */   D: () => (/* binding */ probeTargetSchema),
/* harmony export */   S: () => (/* binding */ TARGET_LABELS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, "must not be empty");
/** What tells targets of one service apart. */
const TARGET_LABELS = ["region", "zone", "replica", "colour", "environment"];
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


/***/ })

};
