export const id = 9238;
export const ids = [9238];
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
// EXTERNAL MODULE: ./.build/shared/gates/select-targets.js
var select_targets = __webpack_require__(84870);
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
    select: (0,probe_input_fields/* readBy */.a)(select_targets/* parseSelection */.gO).optional(),
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
    const { probeJob } = await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(755), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(6941), __webpack_require__.e(4865), __webpack_require__.e(2028), __webpack_require__.e(353), __webpack_require__.e(8537), __webpack_require__.e(798), __webpack_require__.e(6019), __webpack_require__.e(9887), __webpack_require__.e(4466), __webpack_require__.e(6436)]).then(__webpack_require__.bind(__webpack_require__, 60610));
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

/***/ 12129:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ MOST_MEGABYTES)
/* harmony export */ });
/** Megabytes that all answers of one probe may have, at most: what they cost in memory is several times as much. */
const MOST_MEGABYTES = 256;


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
