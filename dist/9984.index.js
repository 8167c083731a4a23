export const id = 9984;
export const ids = [9984,2322];
export const modules = {

/***/ 94957:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeOutputFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_gates_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49881);
/* harmony import */ var _shared_gates_write_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21520);
/* harmony import */ var _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68304);




/**
 * Writes a file whole or not at all, as {@link writeWholeFile} does, and gives its path. Throws a ConfigurationError that names the
 * file.
 */
async function writeOutputFile(directory, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, file);
    try {
        await (0,_shared_gates_whole_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWholeFile */ .R)(path, text);
    }
    catch (error) {
        throw new _shared_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`Cannot write ${path}: ${(0,_shared_gates_write_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .writeProblem */ .b)(error)}; name another file with --output`, {
            cause: error,
        });
    }
    return path;
}


/***/ }),

/***/ 86579:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainPolicy: () => (/* binding */ explainPolicy),
  initPolicy: () => (/* binding */ initPolicy),
  printPolicySchema: () => (/* binding */ printPolicySchema),
  validatePolicy: () => (/* binding */ validatePolicy)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/shared/gates/make-folder.js
var make_folder = __webpack_require__(60204);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/policy/default-path.js
var default_path = __webpack_require__(9018);
// EXTERNAL MODULE: ./.build/shared/contract/json.js
var json = __webpack_require__(21767);
// EXTERNAL MODULE: ./.build/shared/policy/defaults.js
var defaults = __webpack_require__(80775);
;// CONCATENATED MODULE: ./.build/shared/policy/held-keys.js


/** Every key that holds by a policy, in its order; `written` is the file as it stands. Defaults that say nothing are left out. Pure. */
function heldKeys(policy, written) {
    return keysBelow([], (0,defaults/* heldValues */.e)(policy), written).filter(({ value, isDefault }) => !isDefault || !isEmpty(value));
}
function keysBelow(path, held, written) {
    const [holds, says] = [partsOf(held), partsOf(written)];
    // An empty part takes all of its defaults.
    if (holds !== undefined && (written === undefined || says !== undefined || (0,json/* isJsonObject */.OW)(written))) {
        const keys = [...new Set([...Object.keys(says ?? {}), ...Object.keys(holds)])];
        return keys.flatMap((key) => keysBelow([...path, key], (0,json/* member */.Dc)(holds, key), (0,json/* member */.Dc)(says ?? {}, key)));
    }
    const value = written ?? held;
    return value === undefined ? [] : [{ path: path.join("."), value, isDefault: written === undefined }];
}
/** What has keys of its own: a mapping, or a list of mappings. A list of words is one value. */
function partsOf(value) {
    if ((0,json/* isJsonObject */.OW)(value))
        return Object.keys(value).length === 0 ? undefined : value;
    if (!(0,json/* isJsonArray */.Md)(value) || value.length === 0 || !value.every(json/* isJsonObject */.OW))
        return undefined;
    return Object.fromEntries(value.map((item, index) => [(0,json/* stringMember */.sk)(item, "id") ?? String(index), item]));
}
function isEmpty(value) {
    return (0,json/* isJsonArray */.Md)(value) ? value.length === 0 : (0,json/* isJsonObject */.OW)(value) && Object.keys(value).length === 0;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./.build/shared/policy/policy.js + 10 modules
var policy = __webpack_require__(42717);
;// CONCATENATED MODULE: ./.build/shared/policy/json-schema.js


/**
 * The JSON Schema of the policy file, for editors. It knows keys, types, forms and choices; what two keys say together
 * (names of environments, an order that rises, times that exist) `mcp-gates policy validate` checks alone.
 */
function policyJsonSchema() {
    const { $schema, ...schema } = json_schema_processors/* toJSONSchema */.bl(policy/* policySchema */.wh, {
        io: "input",
        // What is checked by code has its form written beside it.
        unrepresentable: "any",
        override: ({ jsonSchema }) => {
            // The bounds of what JavaScript counts say nothing about a policy.
            if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER)
                delete jsonSchema.maximum;
            if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER)
                delete jsonSchema.minimum;
        },
    });
    return { $schema, $id: "urn:mcp-gates:policy:1", title: "The policy of mcp-gates, version 1", ...schema };
}

// EXTERNAL MODULE: ./.build/shared/policy/load-policy.js
var load_policy = __webpack_require__(88728);
// EXTERNAL MODULE: ./.build/shared/policy/duration.js
var duration = __webpack_require__(24789);
// EXTERNAL MODULE: ./.build/shared/policy/environments.js
var environments = __webpack_require__(14839);
;// CONCATENATED MODULE: ./.build/shared/policy/needs.js


/** What a change of a kind needs to get to an environment that the policy names, in the order of the gates. Pure. */
function needsOf(policy, name, kind) {
    const environment = (0,environments/* environmentOf */.p)(policy, name);
    if (environment === undefined)
        return [];
    return [
        ...provenanceNeeds(environment),
        ...orderNeeds(environment, policy),
        ...(kind === "schema" ? contractNeeds(environment, policy, name) : []),
        ...stateNeeds(environment),
        ...soakNeeds(environment),
        ...freezeNeeds(policy, name, kind),
        ...ticketNeeds(environment, policy, kind),
        ...approvalNeeds(environment),
    ];
}
function provenanceNeeds({ provenance }) {
    if (provenance?.required !== true)
        return [];
    const signer = provenance["signer-workflow"];
    const by = signer === undefined ? "" : `, built by ${signer}`;
    return [{ gate: "provenance", text: `an image with a verified attestation${by}` }];
}
function orderNeeds(environment, { schema }) {
    const from = environment["promote-from"];
    if (from === undefined)
        return [];
    const pin = schema?.pin ?? "exact";
    const release = pin === "exact" ? "the very release" : `the release, or one a ${pin} step from it,`;
    return [{ gate: "order", text: `${release} in ${from}` }];
}
function contractNeeds(environment, { contract }, name) {
    const { allow, block, "require-bump": bump } = environment["schema-changes"];
    const failOn = contract?.["fail-on"] ?? "breaking";
    const severity = failOn === "never" && environment.protected ? "breaking" : failOn;
    const limits = [
        ...(allow === undefined ? [] : [`nothing but ${allow.join(", ")}`]),
        ...(block.length === 0 ? [] : [`no ${block.join(", no ")}`]),
        ...(allow !== undefined || severity === "never"
            ? []
            : [`nothing ${severity}${severity === "breaking" ? "" : " or worse"}`]),
    ];
    return [
        ...(limits.length === 0
            ? []
            : [
                {
                    gate: "contract",
                    text: `${limits.join("; ")}, against what ${name} serves now, unless somebody answers for it`,
                },
            ]),
        ...(bump === "none" ? [] : [{ gate: "semver", text: "a schema version raised as the changes require" }]),
    ];
}
function stateNeeds({ parity, isolation, replicas, "promote-from": from }) {
    const kept = [
        ...(isolation?.hosts === true ? ["no host of an endpoint"] : []),
        ...(isolation?.values === undefined ? [] : [`no value of ${isolation.values.join(", ")}`]),
    ];
    const others = isolation?.from?.join(", ") ?? "any other environment";
    return [
        ...(parity ? [{ gate: "parity", text: `the approved contract on all replicas of ${from}` }] : []),
        ...(kept.length === 0 ? [] : [{ gate: "isolation", text: `${kept.join(" and ")} shared with ${others}` }]),
        ...(replicas === undefined
            ? []
            : [{ gate: "replicas", text: `${replicas.min} healthy replicas in ${zones(replicas.zones)}` }]),
    ];
}
function zones(number) {
    return number === 1 ? "one zone or more" : `${number} zones or more`;
}
function soakNeeds({ soak, "promote-from": from }) {
    if (soak === undefined)
        return [];
    const number = soak["min-verifications"];
    const age = soak["max-verify-age"];
    const gap = soak["max-gap"];
    const parts = [
        `${(0,duration/* durationWords */.Sh)(soak.min)} of healthy time in ${from}`,
        `${number} passed ${number === 1 ? "verification" : "verifications"} of ${soak.verify.join(", ")}`,
        ...(age === undefined ? [] : [`the newest at most ${(0,duration/* durationWords */.Sh)(age)} old`]),
        ...(gap === undefined ? [] : [`never ${(0,duration/* durationWords */.Sh)(gap)} without one`]),
    ];
    return [{ gate: "soak", text: parts.join(", ") }];
}
function freezeNeeds({ freeze }, name, kind) {
    return (freeze?.calendars ?? [])
        .filter(({ environments, changes }) => environments.includes(name) && changes.includes(kind))
        .map((calendar) => {
        const zone = calendar.timezone ?? freeze?.timezone;
        const times = `${timesOf(calendar)}, ${zone}`;
        if (calendar.tier === "advisory")
            return { gate: "freeze", text: `a warning in ${calendar.id} (${times})` };
        return {
            gate: "freeze",
            text: `a time outside of ${calendar.id} (${calendar.tier}: ${times}${wayPast(calendar, kind)})`,
        };
    });
}
function timesOf({ between, weekly, cron, ical }) {
    if (between !== undefined)
        return `${between.from} to ${between.to}`;
    if (weekly !== undefined)
        return `each ${weekly.from} to ${weekly.to}`;
    if (cron !== undefined)
        return `${(0,duration/* durationWords */.Sh)(cron.duration)} from each "${cron.start}"`;
    return `the events of ${ical?.path}`;
}
function wayPast({ tier, allow, override }, kind) {
    const passing = tier === "light" && kind === "schema" ? (allow?.severity ?? ["docs-only", "additive"]) : [];
    const type = override?.["ticket-type"];
    return [
        ...(passing.length === 0 ? [] : [`; ${passing.join(" and ")} changes pass`]),
        ...(override === undefined
            ? []
            : [`; ${override.approval} may lift it${type === undefined ? "" : ` for a ticket of type ${type}`}`]),
    ].join("");
}
function ticketNeeds(environment, { tickets }, kind) {
    const control = environment["change-control"];
    if (control?.required !== true || !control.kinds.includes(kind))
        return [];
    const breaking = kind === "schema" ? breakingNeed(control["breaking-approval"], tickets) : "";
    return [{ gate: "ticket", text: `an approved change ticket (${tickets?.provider})${breaking}` }];
}
function breakingNeed(role, tickets) {
    const namesApprovers = tickets !== undefined && "min" in tickets.approvals;
    return namesApprovers
        ? `; a breaking change approved by ${role}`
        : "; no breaking change, since the state of a ticket does not say who approved";
}
function approvalNeeds({ approvals }) {
    if (approvals === undefined)
        return [];
    const { min, teams } = approvals;
    const others = approvals["distinct-from"];
    const who = teams === undefined ? "" : ` of ${teams.join(", ")}`;
    const not = others.length === 0 ? "" : `, none of them ${others.join(", ")}`;
    return [{ gate: "approvals", text: `${min} ${min === 1 ? "approval" : "approvals"}${who}${not}` }];
}

// EXTERNAL MODULE: ./.build/shared/policy/parse-policy.js
var parse_policy = __webpack_require__(14865);
// EXTERNAL MODULE: ./.build/shared/policy/starting-policy.js
var starting_policy = __webpack_require__(84716);
// EXTERNAL MODULE: ./.build/shared/policy/system-error.js
var system_error = __webpack_require__(47687);
// EXTERNAL MODULE: ./.build/shared/policy/trusted-file.js
var trusted_file = __webpack_require__(42801);
// EXTERNAL MODULE: ./.build/shared/policy/vocabulary.js
var vocabulary = __webpack_require__(24369);
// EXTERNAL MODULE: ./.build/cli/exit.js
var exit = __webpack_require__(30667);
// EXTERNAL MODULE: ./.build/cli/output-file.js
var output_file = __webpack_require__(94957);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
;// CONCATENATED MODULE: ./.build/cli/policy-explanation.js


/** The explanation for a terminal. Values are the team's own words and are shown, never obeyed. */
function renderPolicyExplanation({ place, holds, environments }, { colour }) {
    const bold = (text) => (colour ? (0,external_node_util_.styleText)("bold", text, { validateStream: false }) : text);
    const parts = [
        [bold(`What holds by ${(0,report_escape.escapeTerminal)(place)}`), ...keyLines(holds)],
        ...environments.map((environment) => environmentLines(environment, bold)),
        [
            environments.length === 0
                ? "It names no environments, so that each one counts as protected."
                : "An environment that is not named counts as protected.",
        ],
    ];
    return (0,report_escape/* withoutWorkflowCommands */.CA)(`${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}
/** Columns of the keys at most; a longer one makes its own line longer. */
const KEY_COLUMNS = 56;
function keyLines(holds) {
    const lines = holds.map((key) => ({ ...key, name: (0,report_escape.escapeTerminal)(key.path) }));
    const width = Math.min(KEY_COLUMNS, Math.max(0, ...lines.map(({ name }) => name.length)));
    return lines.map(({ name, value, isDefault }) => `  ${name.padEnd(width)}  ${(0,report_escape.escapeTerminal)(valueText(value))}${isDefault ? "  (default)" : ""}`);
}
function valueText(value) {
    if (typeof value === "string")
        return value;
    if (Array.isArray(value))
        return value.length === 0 ? "none" : value.map((item) => valueText(item)).join(", ");
    return JSON.stringify(value);
}
function environmentLines({ name, order, promoteFrom, protected: isProtected, needs }, bold) {
    const facts = [
        `order ${order}`,
        ...(promoteFrom === null ? [] : [`from ${promoteFrom}`]),
        isProtected ? "protected" : "not protected",
    ];
    return [
        bold(`${name}: ${facts.join(", ")}`),
        ...Object.entries(needs).flatMap(([kind, list]) => [
            `  a change of ${kind} needs${list.length === 0 ? " nothing" : ""}`,
            ...list.map(({ gate, text }) => `    ${gate.padEnd(GATE_COLUMNS)}  ${(0,report_escape.escapeTerminal)(text)}`),
        ]),
    ];
}
const GATE_COLUMNS = "provenance".length;

;// CONCATENATED MODULE: ./.build/cli/policy.js

















/**
 * Checks a policy, and needs no network for it. Answers 0 when it is valid; what is wrong is a ConfigurationError as text, and
 * one JSON object with status 2 as JSON.
 */
async function validatePolicy(target, { format }, { terminal, finish }) {
    const { text, place } = await readPolicy(target, terminal.directory);
    const tell = async (problems) => await terminal.write(`${JSON.stringify({ valid: problems.length === 0, place, problems }, null, 2)}\n`);
    try {
        (0,parse_policy/* parseWrittenPolicy */.r)(text, place);
    }
    catch (error) {
        if (format === "text" || !(error instanceof configuration_error/* InvalidDocument */.D1))
            throw error;
        finish(exit/* EXIT */.d.usage);
        return await tell(error.problems);
    }
    return format === "json" ? await tell([]) : await terminal.write(`${place} is valid.\n`);
}
/** Prints what holds by a policy, defaults marked as such, and what a change needs to get to each of its environments. */
async function explainPolicy(target, { format }, { terminal }) {
    const { text, place } = await readPolicy(target, terminal.directory);
    const { policy, written } = (0,parse_policy/* parseWrittenPolicy */.r)(text, place);
    const byOrder = Object.entries(policy.environments ?? {}).sort(([, left], [, right]) => left.order - right.order);
    const explanation = {
        place,
        holds: heldKeys(policy, written),
        environments: byOrder.map(([name, environment]) => ({
            name,
            order: environment.order,
            promoteFrom: environment["promote-from"] ?? null,
            protected: environment.protected,
            needs: Object.fromEntries(vocabulary/* CHANGE_KINDS */.tO.map((kind) => [kind, needsOf(policy, name, kind)])),
        })),
    };
    const answer = format === "json" ? `${JSON.stringify(explanation, null, 2)}\n` : renderPolicyExplanation(explanation, terminal);
    await terminal.write(answer);
}
/** Writes the first policy of a repository. Throws a ConfigurationError when there is a file already, which stays as it is. */
async function initPolicy(file, { service }, { terminal }) {
    const name = file ?? default_path/* DEFAULT_POLICY_PATH */.l;
    const path = (0,external_node_path_.resolve)(terminal.directory, name);
    try {
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
        await (0,promises_.writeFile)(path, (0,starting_policy/* startingPolicy */.j)(service), { flag: "wx" });
    }
    catch (error) {
        const code = (0,system_error/* systemErrorCode */.v)(error);
        if (code === "EEXIST") {
            throw new configuration_error/* ConfigurationError */.j1(`${name} is there already and stays as it is: name another file, or edit it.`, {
                cause: error,
            });
        }
        throw new configuration_error/* ConfigurationError */.j1(`${name} cannot be written (${code ?? String(error)}): name another file.`, {
            cause: error,
        });
    }
    terminal.note(`${name}: a policy to begin with; read it, and check it with mcp-gates policy validate\n`);
}
/** Prints the JSON Schema of the policy, for editors. */
async function printPolicySchema({ output }, { terminal }) {
    const text = `${JSON.stringify(policyJsonSchema(), null, 2)}\n`;
    if (output === undefined)
        return await terminal.write(text);
    terminal.note(`${await (0,output_file/* writeOutputFile */.B)(terminal.directory, output, text)}: the JSON Schema of the policy\n`);
}
/** The text of a policy that must be there. */
async function readPolicy(target, directory) {
    const source = (0,load_policy/* policySourceOf */.R)(target ?? default_path/* DEFAULT_POLICY_PATH */.l, directory);
    const file = await (0,trusted_file/* readTrustedFile */.u3)(source, "policy");
    if (file !== undefined)
        return file;
    throw new configuration_error/* ConfigurationError */.j1(`There is no policy ${(0,trusted_file/* trustedPlace */.pb)(source)}: name a file or git:<ref>:<path>, or write one with mcp-gates policy init.`);
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

/***/ 60204:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47687);



/**
 * Makes a folder and those above it, as far as they are missing; throws the system's error when one cannot be made. Node.js does
 * the same by `recursive`, and never ends where the system says of a folder that is there that it is not, as Linux does when a
 * folder is to be made in /proc.
 */
async function makeFolder(path) {
    if (await exists(path))
        return;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (above !== path)
        await makeFolder(above);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        // Somebody else may have made it in between; what else stands there is met by whoever writes into it.
        if ((0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .v)(error) !== "EEXIST")
            throw error;
    }
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return true;
    }
    catch (error) {
        if ((0,_policy_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .v)(error) === "ENOENT")
            return false;
        throw error;
    }
}


/***/ }),

/***/ 49881:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writeWholeFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60204);





/**
 * Writes a file whole or not at all, also when the process ends meanwhile: a temporary file beside it takes the text and then
 * its name. Missing folders are made; a symbolic link keeps its place and its target is replaced. Throws the system's error.
 */
async function writeWholeFile(path, text) {
    await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await replaceFile(await targetOf(path), text);
}
async function replaceFile(path, text) {
    // Replacing a device or a pipe by a file is never meant: /dev/stdout, >(process substitution).
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => undefined);
    if (existing !== undefined && !existing.isFile()) {
        if (existing.isDirectory())
            throw new Error("it is a folder");
        return await writeThrough(path, text);
    }
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`);
    const discard = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    process.on("exit", discard);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, "wx", existing?.mode ?? 0o666);
        try {
            await handle.writeFile(text);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
    finally {
        process.off("exit", discard);
    }
}
async function writeThrough(path, text) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, "w");
    try {
        await handle.writeFile(text);
    }
    finally {
        await handle.close();
    }
}
async function targetOf(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path).catch(() => path);
}


/***/ }),

/***/ 80775:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ heldValues)
/* harmony export */ });
/* harmony import */ var _usage_lowering_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74958);
/* harmony import */ var _contract_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3637);


/** What holds by a policy as JSON, values as people write them. Pure. */
function heldValues(policy) {
    const growth = policy.context?.["max-growth"];
    const written = {
        ...withDefaults(policy),
        ...(growth === undefined
            ? {}
            : { context: { ...policy.context, "max-growth": "percent" in growth ? `${growth.percent}%` : growth.tokens } }),
    };
    return JSON.parse(JSON.stringify(written));
}
/**
 * What holds by a policy: what it says, and the defaults where it says nothing. The parts about deployments have theirs from
 * the schema, and those of the probe are the probe's own. Pure.
 */
function withDefaults(policy) {
    return {
        ...policy,
        contract: { ..._contract_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTRACT_DEFAULTS */ .EA, severities: {}, "dynamic-resources": [], ...policy.contract },
        usage: { ..._usage_lowering_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .LOWERING_DEFAULTS */ .$, "exclude-clients": [], ...policy.usage },
        deprecation: { "minimum-days": 0, ...policy.deprecation },
        acknowledgements: policy.acknowledgements ?? [],
        deprecations: policy.deprecations ?? [],
        schema: policy.schema ?? { pin: "exact" },
    };
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

/***/ 84716:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ startingPolicy)
/* harmony export */ });
/** The first policy of a repository, with comments that say what can be decided; valid as it stands. */
function startingPolicy(service, way) {
    return `# What this team has decided about changes of its MCP server. All parts and their defaults: docs/policy.md of mcp-gates.
# Completion in editors: mcp-gates policy schema -o .github/mcp-gates.schema.json
# yaml-language-server: $schema=./mcp-gates.schema.json
version: 1
${service === undefined ? "# The name of the server product, as tickets and reports have it.\n# service: payments-mcp" : `service: ${JSON.stringify(service)}`}

# How a change of the contract is judged. An input of the workflow wins over it.
contract:
  callers: declared # what callers send: declared arguments only, or any
  readers: strict # who reads outputs: code (strict), or a model (tolerant)
  fail-on: breaking # from which severity on the gate says no: breaking, risky, review, never
  # severities: # single rules, by the ids that mcp-gates rules lists
  #   tool-description-changed: safe

# What the tool list may cost in a model's context.
# context:
#   max-tokens: 20000
#   max-growth: 10%

${way === undefined ? COMMENTED_WAY : wayText(way)}
# When changes may not go out.
# freeze:
#   timezone: Europe/Berlin
#   calendars:
#     - id: weekends
#       tier: light # docs-only and additive changes of the contract pass
#       environments: [production]
#       weekly: { from: "Fri 16:00", to: "Mon 08:00" }

# Where change tickets stand. No token belongs into this file.
# tickets:
#   provider: github-issue
#   repository: acme/changes
#   approvals: { source: label, team: acme/change-board }

# Whom deployments are told to.
# notify:
#   slack: { channel: C0123456789 }
`;
}
const COMMENTED_WAY = `# The way to production. An environment that is not named here counts as protected.
# environments:
#   staging: { order: 1 }
#   production:
#     order: 2
#     promote-from: staging
#     protected: true
#     soak: { min: PT24H, min-verifications: 3, max-verify-age: PT1H }
#     schema-changes: { block: [removed-tools, removed-params] }
#     change-control: { kinds: [schema, infra] } # needs tickets
#     approvals: { min: 1 }
`;
function wayText({ environments, targets, versionSource, workflows }) {
    return `# Where the version of a contract is read.
schema: { version-source: ${JSON.stringify(versionSource)} }

# The way to production. An environment that is not named here counts as protected.
environments:
${environments.map((_, index) => environmentText(environments, index)).join("")}
# The servers, which are asked after a deployment and while a release soaks.
${probeText(environments, targets)}
# Who may write the record of what was deployed where.
ledger:
  kind: github-deployments
  workflows: [${workflows.map((workflow) => JSON.stringify(workflow)).join(", ")}]
`;
}
/** The last environment is the protected one; each but the first takes what has soaked in the one before. */
function environmentText(environments, index) {
    const [name = "", before] = [environments[index], environments[index - 1]];
    const lines = [`order: ${index + 1}`];
    if (before !== undefined) {
        lines.push(`promote-from: ${key(before)}`);
        lines.push("soak: { min: PT24H, min-verifications: 3, max-verify-age: PT1H } # healthy time there before");
    }
    if (index === environments.length - 1) {
        lines.push("protected: true");
        lines.push("approvals: { min: 1 } # of the run, by others than those who wrote the change or started the run");
        lines.push("# change-control: { kinds: [schema, infra] } # needs tickets");
    }
    return `  ${key(name)}:\n${lines.map((line) => `    ${line}\n`).join("")}`;
}
function probeText(environments, targets) {
    const item = (environment, url) => `- { target: ${JSON.stringify(url)}, environment: ${key(environment)} }\n`;
    const known = targets.map(({ environment, url }) => item(environment, url));
    const missing = environments.filter((name) => !targets.some(({ environment }) => environment === name));
    const asked = missing.map((name) => item(name, `https://${name.toLowerCase()}.example.com/mcp`));
    if (known.length === 0)
        return `# probe:\n#   targets:\n${asked.map((line) => `#     ${line}`).join("")}`;
    const lines = [...known.map((line) => `    ${line}`), ...asked.map((line) => `    # ${line}`)];
    return `probe:\n  targets:\n${lines.join("")}`;
}
/** A name as YAML reads it back: what could be a number or a truth value stands in quotes. */
function key(name) {
    return /^[a-z]/i.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(name) ? name : JSON.stringify(name);
}


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

/***/ 74958:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ LOWERING_DEFAULTS)
/* harmony export */ });
/** What recorded calls must be before a break is lowered, where the policy says nothing; keys as in the policy file. */
const LOWERING_DEFAULTS = {
    "lower-unused": false,
    "minimum-days": 30,
    "minimum-calls": 1_000,
    "maximum-age-days": 14,
};


/***/ })

};
