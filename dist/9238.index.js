export const id = 9238;
export const ids = [9238,1767];
export const modules = {

/***/ 79238:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/shared/action/inputs.js
var action_inputs = __webpack_require__(21084);
// EXTERNAL MODULE: ./.build/shared/action/job-log.js
var job_log = __webpack_require__(77749);
// EXTERNAL MODULE: ./.build/shared/action/outputs.js
var action_outputs = __webpack_require__(81783);
// EXTERNAL MODULE: ./.build/shared/action/fields.js
var fields = __webpack_require__(12724);
// EXTERNAL MODULE: ./.build/shared/gates/canary-lines.js
var canary_lines = __webpack_require__(63507);
// EXTERNAL MODULE: ./.build/shared/gates/probe-authentications.js
var probe_authentications = __webpack_require__(34527);
// EXTERNAL MODULE: ./.build/shared/gates/probe-input-fields.js
var probe_input_fields = __webpack_require__(43414);
// EXTERNAL MODULE: ./.build/shared/gates/target-lines.js
var target_lines = __webpack_require__(41526);
// EXTERNAL MODULE: ./.build/shared/mcp/headers.js
var headers = __webpack_require__(55031);
// EXTERNAL MODULE: ./.build/shared/policy/probe-choices.js
var probe_choices = __webpack_require__(72238);
// EXTERNAL MODULE: ./.build/shared/policy/probe-size.js
var probe_size = __webpack_require__(12129);
// EXTERNAL MODULE: ./.build/shared/policy/service-name.js
var service_name = __webpack_require__(21776);
;// CONCATENATED MODULE: ./.build/actions/protocol-probe/inputs.js









/** The inputs of `action.yml`. */
const inputs_inputs = {
    targets: (0,fields/* secret */.rJ)((0,probe_input_fields/* readBy */.a)(target_lines/* parseTargets */.S), secretsOfTargets).optional(),
    // Read when all the others are right: the parser of YAML is large.
    checks: (0,fields/* text */.Qq)().optional(),
    "expected-contract": (0,fields/* text */.Qq)().optional(),
    era: (0,fields/* text */.Qq)().pipe(probe_choices/* eraChoice */.g6).optional(),
    headers: (0,fields/* secret */.rJ)((0,probe_input_fields/* readBy */.a)(headers/* parseHeaders */.QG), fields/* valuesOfLines */.$$).optional(),
    environment: (0,fields/* secret */.rJ)((0,fields/* environmentLines */.di)(), fields/* valuesOfLines */.$$).optional(),
    "working-directory": (0,fields/* text */.Qq)().default("."),
    service: (0,fields/* text */.Qq)().regex(service_name/* SERVICE_NAME */.O, service_name/* SERVICE_NAME_RULE */.V).optional(),
    vantage: (0,fields/* text */.Qq)().max(80, "longer than 80 characters").optional(),
    auth: (0,fields/* choice */.Yq)(probe_authentications/* AUTHENTICATIONS */.m).optional(),
    token: (0,fields/* secret */.rJ)((0,fields/* text */.Qq)()).optional(),
    "client-id": (0,fields/* text */.Qq)().optional(),
    "client-secret": (0,fields/* secret */.rJ)((0,fields/* text */.Qq)()).optional(),
    "client-key": (0,fields/* secret */.rJ)((0,fields/* text */.Qq)(), probe_input_fields/* secretsOfKey */.M).optional(),
    "client-key-algorithm": (0,fields/* text */.Qq)().optional(),
    scope: (0,fields/* text */.Qq)().optional(),
    issuer: (0,fields/* text */.Qq)().optional(),
    ca: (0,fields/* text */.Qq)().optional(),
    "client-certificate": (0,fields/* text */.Qq)().optional(),
    "client-certificate-key": (0,fields/* secret */.rJ)((0,fields/* text */.Qq)(), probe_input_fields/* secretsOfKey */.M).optional(),
    "client-certificate-passphrase": (0,fields/* secret */.rJ)((0,fields/* text */.Qq)()).optional(),
    "allow-redirects": (0,fields/* flag */.Jt)().optional(),
    "min-healthy": (0,fields/* text */.Qq)()
        .transform((written) => written)
        .pipe(probe_choices/* minimumHealthy */.Uh)
        .optional(),
    "min-zones": (0,fields/* wholeNumber */.rD)({ minimum: 0, maximum: 1_000 }).optional(),
    parity: (0,fields/* flag */.Jt)().optional(),
    samples: (0,fields/* wholeNumber */.rD)({ minimum: 1, maximum: 100 }).optional(),
    // What the calls say is read later too: regular expressions are looked through by a large library.
    canary: (0,probe_input_fields/* readBy */.a)(canary_lines/* wellFormedCanaries */.k).optional(),
    "wait-for": (0,fields/* choice */.Yq)(["healthy"]).optional(),
    timeout: (0,fields/* wholeNumber */.rD)({ minimum: 1, maximum: 86_400 }).optional(),
    interval: (0,fields/* wholeNumber */.rD)({ minimum: 1, maximum: 3_600 }).optional(),
    successes: (0,fields/* wholeNumber */.rD)({ minimum: 1, maximum: 100 }).optional(),
    "request-timeout": (0,fields/* wholeNumber */.rD)({ minimum: 1, maximum: 3_600 }).optional(),
    concurrency: (0,fields/* wholeNumber */.rD)({ minimum: 1, maximum: 200 }).optional(),
    "max-megabytes": (0,fields/* wholeNumber */.rD)({ minimum: 1, maximum: probe_size/* MOST_MEGABYTES */.u }).optional(),
    "policy-path": (0,fields/* text */.Qq)().optional(),
    "policy-repo": (0,fields/* text */.Qq)().optional(),
    "github-token": (0,fields/* secret */.rJ)((0,fields/* text */.Qq)()).optional(),
    "report-dir": (0,fields/* text */.Qq)().default("mcp-gates-report"),
};
/** Credentials in the addresses and command lines. */
function secretsOfTargets(written) {
    const lines = written.split(/\r?\n/).map((line) => line.trim());
    const urls = written.match(/https?:\/\/[^\s"]+/gi) ?? [];
    const commands = lines.filter((line) => line.startsWith("stdio:"));
    return [...urls, ...commands, ...textsOf(written)].flatMap(headers/* maskedParts */.ES);
}
/** All texts of a JSON list, whatever they are; none when it cannot be read. */
function textsOf(written) {
    const texts = [];
    try {
        JSON.parse(written, (_, member) => {
            if (typeof member === "string")
                texts.push(member);
            return member;
        });
    }
    catch {
        // What is wrong with it is told when it is read; the lines were looked through anyway.
    }
    return texts;
}

;// CONCATENATED MODULE: ./.build/actions/protocol-probe/main.js





/** The probe gate as one step of a workflow. */
async function main(interruption) {
    const inputs = (0,action_inputs/* readInputs */.K)(inputs_inputs);
    const { probeJob } = await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(755), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(6941), __webpack_require__.e(4858), __webpack_require__.e(8728), __webpack_require__.e(2028), __webpack_require__.e(3091), __webpack_require__.e(8537), __webpack_require__.e(798), __webpack_require__.e(6019), __webpack_require__.e(9887), __webpack_require__.e(4466), __webpack_require__.e(6436)]).then(__webpack_require__.bind(__webpack_require__, 60610));
    const job = { environment: process.env, directory: process.cwd(), now: new Date(), log: (0,job_log/* jobLog */.W)() };
    const { outputs, ...outcome } = await probeJob(inputs, job, {
        environment: process.env,
        now: () => new Date(),
        elapsed: () => performance.now(),
        random: Math.random,
        pause: async (milliseconds, cancel) => void (await (0,promises_.setTimeout)(milliseconds, undefined, { signal: cancel })),
        interruption,
    });
    (0,action_outputs/* writeOutputs */.K)(outputs);
    return outcome;
}


/***/ }),

/***/ 12724:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ valuesOfLines),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   di: () => (/* binding */ environmentLines),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   rJ: () => (/* binding */ secret)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

/** A text input as it is, white space at both ends removed by the runner's toolkit. */
function text() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: "required, but empty" });
}
/** An input that is one of a list of words, spelled exactly so. */
function choice(words) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(words, {
        error: (issue) => issue.input === undefined ? "required, but empty" : `${shown(issue.input)} is not one of ${words.join(", ")}`,
    });
}
/** An input that is `true` or `false` in any case; nothing else is taken for either. */
function flag() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .stringbool */ .uEf({
        truthy: ["true"],
        falsy: ["false"],
        error: (issue) => issue.input === undefined ? "required, but empty" : `${shown(issue.input)} is neither true nor false`,
    });
}
/** An input that is a whole number within limits; `10s`, `1e3` and ` ` are refused, not read as something near. */
function wholeNumber(limits) {
    return text().transform((written, context) => {
        const value = Number(written);
        if (/^-?[0-9]{1,15}$/.test(written) && value >= limits.minimum && value <= limits.maximum)
            return value;
        context.addIssue(`${shown(written)} is not a whole number from ${limits.minimum} to ${limits.maximum}`);
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    });
}
/** Environment variables, one `NAME=value` a line, blank lines skipped; values stand as they are, quotes included. */
function environmentLines() {
    return text().transform((lines, context) => {
        const variables = new Map();
        for (const [index, line] of lines.split(/\r?\n/).entries()) {
            if (line.trim() === "")
                continue;
            const [, name, value] = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line) ?? [];
            // The line itself may be a secret on the wrong side of a mistake: only its number is told.
            if (name === undefined || value === undefined)
                context.addIssue(`line ${index + 1} is not NAME=value`);
            else if (variables.has(name))
                context.addIssue(`line ${index + 1} sets ${name} a second time`);
            else
                variables.set(name, value);
        }
        return Object.fromEntries(variables);
    });
}
/**
 * Marks an input whose value must be masked before anything else happens. `partsOf` names what is secret in it; default
 * all of it. Must come last but for `.optional()`.
 */
function secret(schema, partsOf = (written) => [written]) {
    return schema.meta({ secretParts: partsOf });
}
/** What is secret in `Name: value` or `NAME=value` lines: the values, whatever stands before them when that is missing. */
function valuesOfLines(lines) {
    return lines.split(/\r?\n/).flatMap((line) => {
        const value = line.replace(/^\s*[\w!#$%&'*+.^`|~-]+[=:]/, "").trim();
        const credentials = value.replace(/^\S+\s+/, "");
        // `DEBUG=1` hides nothing, but a mask of `1` or `true` would blank out logs and make GitHub drop job outputs.
        return [...new Set([value, credentials])].filter((part) => part.length >= 8);
    });
}
function shown(input) {
    const written = String(input);
    return JSON.stringify(written.length > 60 ? `${written.slice(0, 60)}…` : written);
}


/***/ }),

/***/ 21084:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68304);



/**
 * Reads all inputs of an action. Secrets are masked first of all. An empty input counts as not given, since the runner
 * cannot tell the two apart. Throws one ConfigurationError that names every input that is wrong, as `action.yml` spells
 * it, and never shows the value of a secret.
 */
function readInputs(shape) {
    const written = Object.fromEntries(Object.keys(shape).map((name) => [name, _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name)]));
    for (const [name, schema] of Object.entries(shape))
        maskSecrets(schema, written[name] ?? "");
    const given = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== ""));
    const parsed = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(shape).safeParse(given);
    if (parsed.success) {
        return Object.fromEntries(Object.entries(parsed.data).map(([name, value]) => [camelCase(name), value]));
    }
    const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1((0,_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsMessage */ .wL)("The inputs of this action are wrong", problems));
}
function camelCase(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
function maskSecrets(schema, written) {
    if (written === "")
        return;
    const partsOf = secretPartsOf(schema);
    if (partsOf === undefined)
        return;
    // The runner masks line by line; a part of several lines is given in pieces as well.
    const parts = partsOf(written).flatMap((part) => [part, ...part.split(/\r?\n/)]);
    for (const part of new Set(parts))
        if (part.trim() !== "")
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(part);
}
function secretPartsOf(schema) {
    const parts = schema.meta()?.secretParts;
    if (typeof parts === "function")
        return parts;
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodOptional */ .IiU ? secretPartsOf(schema.unwrap()) : undefined;
}


/***/ }),

/***/ 77749:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ jobLog),
/* harmony export */   d: () => (/* binding */ mask)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);

/** The log of the running step: workflow commands on standard output, the summary in the runner's file. */
function jobLog() {
    return {
        info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(oneLine(message)),
        notice: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm(message),
        warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message),
        annotate: ({ level, title, message, file, line }) => {
            const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { startLine: line }) };
            ANNOTATE[level](message, { title, ...place });
        },
        summary: async (markdown) => {
            await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
        },
    };
}
/** Makes the runner show a secret nowhere in the log. */
function mask(secret) {
    for (const line of new Set([secret, ...secret.split(/\r?\n/)]))
        if (line.trim() !== "")
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(line);
}
const ANNOTATE = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
/** A line of the log that cannot be read as a workflow command: foreign text may begin with `::` or hold line breaks. */
function oneLine(message) {
    return message.replace(/[\r\n\u2028\u2029]+/g, " ").replace(/^\s*(?=::|##\[)/, "> ");
}


/***/ }),

/***/ 81783:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);

/** Writes all outputs of an action. */
function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value ?? "");
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

/***/ 63507:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wellFormedCanaries),
/* harmony export */   n: () => (/* binding */ canaryItems)
/* harmony export */ });
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _listed_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8497);


/**
 * The text, which is a JSON list or has one call a line; what the calls say is not looked at. Throws a ConfigurationError that
 * names all that is wrong with its form.
 */
function wellFormedCanaries(text) {
    const { problems } = canaryItems(text);
    if (problems.length > 0)
        throw (0,_listed_items_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(undefined, problems);
    return text;
}
/** The calls that a text holds, before anything is known of what they say. */
function canaryItems(text) {
    return (0,_listed_items_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(text, "call", canaryOfLine);
}
function canaryOfLine(line) {
    const [, tool = line, values] = /^(\S+)\s+(.+)$/.exec(line) ?? [];
    if (values === undefined)
        return { value: { tool } };
    const parsed = (0,_listed_items_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o_)(values);
    if ("problem" in parsed)
        return { problem: `the arguments of ${tool}: ${parsed.problem}` };
    if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(parsed.value))
        return { value: { tool, arguments: parsed.value } };
    return { problem: `the arguments of ${tool} are no JSON object` };
}


/***/ }),

/***/ 8497:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _mcp_thrown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77195);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68304);


/** The items of a JSON list, or of the lines that say something. */
function itemsOf(text, noun, ofLine) {
    if (text.trim().startsWith("[")) {
        const parsed = jsonOf(text);
        if ("problem" in parsed)
            return { items: [], problems: [parsed.problem] };
        const list = Array.isArray(parsed.value) ? parsed.value : [];
        return { items: list.map((value, index) => ({ name: `${noun} ${index + 1}`, value })), problems: [] };
    }
    const readings = text.split(/\r?\n/).map((line, index) => {
        return { name: `line ${index + 1}`, ...(line.trim() === "" ? {} : ofLine(line.trim())) };
    });
    return {
        items: readings.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }])),
        problems: readings.flatMap(({ name, problem }) => (problem === undefined ? [] : [`${name}: ${problem}`])),
    };
}
function jsonOf(text) {
    let isOutlawed = false;
    try {
        const value = JSON.parse(text, (key, member) => {
            // What is made of a member with this name is not to be relied on.
            isOutlawed ||= key === "__proto__";
            return member;
        });
        return isOutlawed ? { problem: '"__proto__" is no name that can be used' } : { value };
    }
    catch (error) {
        return { problem: (0,_mcp_thrown_js__WEBPACK_IMPORTED_MODULE_1__/* .thrownName */ .CA)(error) === "RangeError" ? TOO_DEEP : "no valid JSON" };
    }
}
const TOO_DEEP = "nested too deep";
function checked(schema, { items, problems: earlier }, place) {
    const values = [];
    const problems = [...earlier];
    for (const { name, value } of items) {
        const parsed = parsedBy(schema, value);
        if ("data" in parsed)
            values.push(parsed.data);
        else
            problems.push(...parsed.problems.map((problem) => `${name}: ${problem}`));
    }
    if (problems.length === 0)
        return values;
    throw refusal(place, problems);
}
function parsedBy(schema, value) {
    try {
        const parsed = schema.safeParse(value, { reportInput: true });
        return parsed.success ? { data: parsed.data } : { problems: parsed.error.issues.flatMap(problemsOf) };
    }
    catch (error) {
        // JSON is read without recursion, and checked with it.
        if ((0,_mcp_thrown_js__WEBPACK_IMPORTED_MODULE_1__/* .thrownName */ .CA)(error) === "RangeError")
            return { problems: [TOO_DEEP] };
        throw error;
    }
}
function problemsOf(issue) {
    const where = issue.path.length === 0 ? "" : `${issue.path.map(String).join(".")}: `;
    if (issue.code === "unrecognized_keys")
        return issue.keys.map((key) => `${where}unknown key "${key}"`);
    if (issue.code !== "invalid_type")
        return [where + issue.message];
    return [where + (issue.input === undefined ? "missing" : `must be ${EXPECTED[issue.expected] ?? issue.expected}`)];
}
const EXPECTED = {
    string: "a text",
    int: "a whole number",
    number: "a number",
    boolean: "true or false",
    array: "a list",
    object: "an object",
    record: "an object",
};
function refusal(place, problems) {
    const message = place === undefined ? problems.join("; ") : (0,_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsMessage */ .wL)(`${place} cannot be used`, problems);
    return new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(message);
}


/***/ }),

/***/ 34527:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ AUTHENTICATIONS)
/* harmony export */ });
/** The ways to log in, by the names that users write. */
const AUTHENTICATIONS = ["none", "bearer", "client-secret", "private-key"];


/***/ }),

/***/ 43414:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ secretsOfKey),
/* harmony export */   a: () => (/* binding */ readBy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _mcp_capture_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23964);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68304);



/** A text that a reader understands; what it refuses is the input's problem. */
function readBy(read) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: "required, but empty" }).transform((written, context) => {
        try {
            return read(written);
        }
        catch (error) {
            if (!(error instanceof _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1 || error instanceof _mcp_capture_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CaptureError */ .$3))
                throw error;
            context.addIssue(error.message);
            return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
        }
    });
}
/** The lines of a key, which the log would show one by one; a file's name is none. */
function secretsOfKey(written) {
    if (!written.includes("-----BEGIN "))
        return [];
    // Some keep the two characters `\n` in place of each line break.
    return written.split(/\r?\n|\\n/).filter((line) => line.length >= 8 && !line.startsWith("-----"));
}


/***/ }),

/***/ 41526:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseTargets)
/* harmony export */ });
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(647);
/* harmony import */ var _policy_probe_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52365);
/* harmony import */ var _listed_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8497);



/** What a line may say of a target beside its address. */
const LABELS = ["region", "zone", "replica", "colour", "environment", "replicas"];
/**
 * The targets that a text names: a JSON list of addresses and objects, or one target a line, an http(s) URL followed by labels
 * (`https://a.example/mcp region=eu zone=eu-1a replica=1`); `#` begins a line that is a remark. `place` = where the text stands,
 * for errors; without it they begin with what is wrong. Throws a ConfigurationError that names all that is wrong, and shows
 * no address.
 */
function parseTargets(text, place) {
    const { items, problems } = (0,_listed_items_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(text, "target", targetOfLine);
    if (items.length === 0 && problems.length === 0)
        throw (0,_listed_items_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(place, ["name one target at least"]);
    return (0,_listed_items_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)(_policy_probe_target_js__WEBPACK_IMPORTED_MODULE_0__/* .probeTargetSchema */ .D, { items, problems }, place);
}
function targetOfLine(line) {
    if (line.startsWith("#"))
        return {};
    // A command line has words of its own.
    if (!/^https?:/i.test(line))
        return { value: line };
    const [target = "", ...words] = line.split(/\s+/);
    const labels = new Map();
    for (const [index, word] of words.entries()) {
        const [, name, value = ""] = /^([^=]+)=(.*)$/.exec(word) ?? [];
        // The word is not shown: it may be the rest of a URL with a password in it.
        if (name === undefined)
            return { problem: `word ${index + 2} is no label; write name=value, such as zone=eu-1a` };
        if (!LABELS.includes(name))
            return { problem: `unknown label "${name}"${(0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(name, LABELS) || `; known are ${LABELS.join(", ")}`}` };
        if (labels.has(name))
            return { problem: `${name} stands there twice` };
        labels.set(name, name === "replicas" && /^\d{1,9}$/.test(value) ? Number(value) : value);
    }
    return { value: { target, ...Object.fromEntries(labels) } };
}


/***/ }),

/***/ 55031:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* reexport safe */ _secrets_js__WEBPACK_IMPORTED_MODULE_1__.ES),
/* harmony export */   QG: () => (/* binding */ parseHeaders),
/* harmony export */   ZZ: () => (/* binding */ checkHeaders)
/* harmony export */ });
/* harmony import */ var _capture_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23964);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20216);


/**
 * Reads HTTP headers from text, one `Name: value` a line; blank lines are skipped. Throws a CaptureError `headers`, whose
 * message never shows a value, for what {@link checkHeaders} refuses and for a line without a colon.
 */
function parseHeaders(text) {
    const headers = new Map();
    const names = new Set();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === "")
            continue;
        const place = `line ${index + 1} of the headers`;
        const colon = line.indexOf(":");
        if (colon === -1)
            throw headerError(place, "has no colon", "write one `Name: value` a line");
        const name = line.slice(0, colon).trim();
        const value = line.slice(colon + 1).replaceAll(/^[ \t]+|[ \t]+$/g, "");
        checkHeader(name, value, { place, names });
        headers.set(name, value);
    }
    // From entries: a header may be called `__proto__`.
    return Object.fromEntries(headers);
}
/**
 * Refuses headers that cannot or must not be sent: names that are no token (RFC 9110 section 5.1), values with control
 * characters, headers that the protocol or the transport owns, names given twice, and headers without a value or with a
 * scheme but no token (the mark of a secret that was not set). Throws a CaptureError `headers`.
 */
function checkHeaders(headers) {
    const names = new Set();
    for (const [name, value] of Object.entries(headers))
        checkHeader(name, value, { place: "the set of headers", names });
}
/** Checks one header of a set; `names` holds those before it, in lower case. */
function checkHeader(name, value, context) {
    const { place, names } = context;
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
        throw headerError(place, "has a name that is no header name", "write one `Name: value` a line");
    }
    if (OWNED.has(name.toLowerCase()) || name.toLowerCase().startsWith("mcp-")) {
        throw headerError(place, `sets ${name}, which the protocol sets itself`, "remove it");
    }
    if (!/^[\t\x20-\x7E\x80-\xFF]*$/.test(value)) {
        throw headerError(place, `gives ${name} a value with characters that a header cannot carry`, "check the secret for line breaks");
    }
    if (value.trim() === "" || (name.toLowerCase() === "authorization" && /^(bearer|basic|token)$/i.test(value.trim()))) {
        throw headerError(place, `gives ${name} no value`, "check that the secret it comes from is set for this run");
    }
    if (names.has(name.toLowerCase()))
        throw headerError(place, `gives ${name} a second time`, "give each header once");
    names.add(name.toLowerCase());
}
/** Decided by the message or the connection; a value from outside would break the exchange. */
const OWNED = new Set([
    "accept",
    "connection",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "last-event-id",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
]);
function headerError(place, problem, next) {
    const subject = place.charAt(0).toUpperCase() + place.slice(1);
    return new _capture_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CaptureError */ .$3("headers", `${subject} ${problem}; ${next}.`);
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

/***/ 12129:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ MOST_MEGABYTES)
/* harmony export */ });
/** Megabytes that all answers of one probe may have, at most: what they cost in memory is several times as much. */
const MOST_MEGABYTES = 256;


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

/***/ 21776:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ SERVICE_NAME),
/* harmony export */   V: () => (/* binding */ SERVICE_NAME_RULE)
/* harmony export */ });
/** The `service` name of a server product: lower case letters, digits, `.`, `_`, `-`; at most 63 characters. */
const SERVICE_NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/;
/** What {@link SERVICE_NAME} asks for, in words. */
const SERVICE_NAME_RULE = "a service name is lower case letters, digits, '.', '_' and '-', begins with a letter or digit and has at most 63 characters";


/***/ })

};
