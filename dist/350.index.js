export const id = 350;
export const ids = [350];
export const modules = {

/***/ 41350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
;// CONCATENATED MODULE: ./.build/shared/action/inputs.js



/**
 * Reads all inputs of an action. Secrets are masked first of all. An empty input counts as not given, since the runner
 * cannot tell the two apart. Throws one ConfigurationError that names every input that is wrong, as `action.yml` spells
 * it, and never shows the value of a secret.
 */
function readInputs(shape) {
    const written = Object.fromEntries(Object.keys(shape).map((name) => [name, core/* getInput */.V4(name)]));
    for (const [name, schema] of Object.entries(shape))
        maskSecrets(schema, written[name] ?? "");
    const given = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== ""));
    const parsed = schemas/* strictObject */.rej(shape).safeParse(given);
    if (parsed.success) {
        return Object.fromEntries(Object.entries(parsed.data).map(([name, value]) => [camelCase(name), value]));
    }
    const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new configuration_error/* ConfigurationError */.j((0,configuration_error/* problemsMessage */.w)("The inputs of this action are wrong", problems));
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
            core/* setSecret */.Pq(part);
}
function secretPartsOf(schema) {
    const parts = schema.meta()?.secretParts;
    if (typeof parts === "function")
        return parts;
    return schema instanceof schemas/* ZodOptional */.IiU ? secretPartsOf(schema.unwrap()) : undefined;
}

;// CONCATENATED MODULE: ./.build/shared/action/job-log.js

/** The log of the running step: workflow commands on standard output, the summary in the runner's file. */
function jobLog() {
    return {
        info: (message) => core/* info */.pq(oneLine(message)),
        notice: (message) => core/* notice */.lm(message),
        warning: (message) => core/* warning */.$e(message),
        annotate: ({ level, title, message, file, line }) => {
            const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { startLine: line }) };
            ANNOTATE[level](message, { title, ...place });
        },
        summary: async (markdown) => {
            await core/* summary */.z.addRaw(markdown, true).write();
        },
    };
}
const ANNOTATE = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** A line of the log that cannot be read as a workflow command: foreign text may begin with `::` or hold line breaks. */
function oneLine(message) {
    return message.replace(/[\r\n\u2028\u2029]+/g, " ").replace(/^\s*(?=::|##\[)/, "> ");
}

;// CONCATENATED MODULE: ./.build/shared/action/outputs.js

/** Writes all outputs of an action. */
function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value ?? "");
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./.build/shared/action/fields.js

/** A text input as it is, white space at both ends removed by the runner's toolkit. */
function fields_text() {
    return schemas/* string */.YjP({ error: "required, but empty" });
}
/** An input that is one of a list of words, spelled exactly so. */
function choice(words) {
    return schemas/* enum */.k5n(words, {
        error: (issue) => issue.input === undefined ? "required, but empty" : `${shown(issue.input)} is not one of ${words.join(", ")}`,
    });
}
/** An input that is `true` or `false` in any case; nothing else is taken for either. */
function flag() {
    return schemas/* stringbool */.uEf({
        truthy: ["true"],
        falsy: ["false"],
        error: (issue) => issue.input === undefined ? "required, but empty" : `${shown(issue.input)} is neither true nor false`,
    });
}
/** An input that is a whole number within limits; `10s`, `1e3` and ` ` are refused, not read as something near. */
function wholeNumber(limits) {
    return fields_text().transform((written, context) => {
        const value = Number(written);
        if (/^-?[0-9]{1,15}$/.test(written) && value >= limits.minimum && value <= limits.maximum)
            return value;
        context.addIssue(`${shown(written)} is not a whole number from ${limits.minimum} to ${limits.maximum}`);
        return core_core/* NEVER */.tm;
    });
}
/** Environment variables, one `NAME=value` a line, blank lines skipped; values stand as they are, quotes included. */
function environmentLines() {
    return fields_text().transform((lines, context) => {
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

// EXTERNAL MODULE: ./.build/shared/contract/rule.js
var rule = __webpack_require__(82319);
// EXTERNAL MODULE: ./.build/shared/mcp/capture-error.js
var capture_error = __webpack_require__(23964);
// EXTERNAL MODULE: ./.build/shared/mcp/headers.js
var headers = __webpack_require__(55031);
// EXTERNAL MODULE: ./.build/shared/policy/service-name.js
var service_name = __webpack_require__(21776);
;// CONCATENATED MODULE: ./.build/actions/schema-diff-gate/inputs.js







/** The inputs of `action.yml` and of the root `action.yml`, which is the same gate; a test compares the three. */
const inputs_inputs = {
    baseline: target(),
    candidate: target(),
    "baseline-headers": inputs_headers().optional(),
    "candidate-headers": inputs_headers().optional(),
    "baseline-environment": secret(environmentLines(), valuesOfLines).optional(),
    "candidate-environment": secret(environmentLines(), valuesOfLines).optional(),
    "working-directory": fields_text().default("."),
    service: fields_text().regex(service_name/* SERVICE_NAME */.O, service_name/* SERVICE_NAME_RULE */.V).optional(),
    "policy-path": fields_text().optional(),
    callers: choice(rule/* CALLERS */.Vh).optional(),
    readers: choice(rule/* READERS */.Hk).optional(),
    "fail-on": choice(rule/* FAIL_ON */.d$).optional(),
    "declared-version": fields_text().optional(),
    usage: fields_text().optional(),
    "against-all": fields_text().optional(),
    "against-last": wholeNumber({ minimum: 1, maximum: 10_000 }).optional(),
    "against-days": wholeNumber({ minimum: 1, maximum: 10_000 }).optional(),
    comment: flag().optional(),
    "github-token": secret(fields_text()).optional(),
    "report-dir": fields_text().default("mcp-gates-report"),
};
/** A target as it is; credentials and query values of a URL are masked. */
function target() {
    return secret(fields_text(), (written) => (0,headers/* secretsOf */.Fj)({ target: written }).filter(isWorthMasking));
}
function inputs_headers() {
    const lines = fields_text().transform((written, context) => {
        try {
            return (0,headers/* parseHeaders */.QG)(written);
        }
        catch (error) {
            if (!(error instanceof capture_error/* CaptureError */.$3))
                throw error;
            context.addIssue(error.message);
            return core_core/* NEVER */.tm;
        }
    });
    return secret(lines, valuesOfLines);
}
/** See {@link valuesOfLines}: a mask of `true` would hide outputs and no secret. */
function isWorthMasking(part) {
    return part.length >= 8;
}

;// CONCATENATED MODULE: ./.build/actions/schema-diff-gate/main.js




/** The contract gate as one step of a workflow. */
async function main() {
    const inputs = readInputs(inputs_inputs);
    const { judgePullRequest } = await Promise.all(/* import() */[__webpack_require__.e(794), __webpack_require__.e(156), __webpack_require__.e(883), __webpack_require__.e(815), __webpack_require__.e(361), __webpack_require__.e(941), __webpack_require__.e(804), __webpack_require__.e(261), __webpack_require__.e(204), __webpack_require__.e(763), __webpack_require__.e(823), __webpack_require__.e(22), __webpack_require__.e(954)]).then(__webpack_require__.bind(__webpack_require__, 1730));
    const { outputs, ...outcome } = await judgePullRequest(inputs, {
        environment: process.env,
        directory: process.cwd(),
        now: new Date(),
        log: jobLog(),
    });
    writeOutputs(outputs);
    return outcome;
}


/***/ }),

/***/ 82319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ READERS),
/* harmony export */   Mq: () => (/* binding */ largerBump),
/* harmony export */   Vh: () => (/* binding */ CALLERS),
/* harmony export */   Y_: () => (/* binding */ RULE_AREAS),
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   ou: () => (/* binding */ BUMPS),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** How much a change can hurt an agent that works today; see `docs/rules.md`. Ordered from worst to harmless. */
const SEVERITIES = ["breaking", "risky", "review", "safe", "notation"];
/** The step of a semantic version that a change asks for. Ordered from none to largest. */
const BUMPS = ["none", "patch", "minor", "major"];
/** Who reads outputs: `strict` = code that validates them, `tolerant` = a model that reads text. */
const READERS = ["strict", "tolerant"];
/** What callers send: `declared` = only arguments that the list they know declares, `any` = anything. */
const CALLERS = ["declared", "any"];
/** From which severity on the contract gate says no. */
const FAIL_ON = ["breaking", "risky", "review", "never"];
/** The answer of a gate; only `pass` passes. */
const DECISIONS = ["pass", "fail", "unknown"];
/** The part of a contract that a rule speaks about; the sections of `docs/rules.md`. */
const RULE_AREAS = [
    "tools",
    "text",
    "inputs",
    "outputs",
    "notation",
    "prompts",
    "resources",
    "server",
    "portability",
];
/** -1, 0 or 1 as `left` is worse than, as bad as or less bad than `right`. */
function compareSeverity(left, right) {
    return Math.sign(SEVERITIES.indexOf(left) - SEVERITIES.indexOf(right));
}
/** The larger of two version bumps. */
function largerBump(left, right) {
    return BUMPS.indexOf(left) >= BUMPS.indexOf(right) ? left : right;
}


/***/ }),

/***/ 23964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ CaptureError),
/* harmony export */   s6: () => (/* binding */ captureErrorWithin)
/* harmony export */ });
/* unused harmony export CAPTURE_ERROR_CODES */
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77195);

/** Every cause for which a side cannot be obtained. The ids are stable: other programs decide by them. */
const CAPTURE_ERROR_CODES = (/* unused pure expression or super */ null && ([
    "target",
    "headers",
    "not-found",
    "document",
    "git",
    "dns",
    "connect",
    "tls",
    "redirect",
    "unauthorized",
    "forbidden",
    "rate-limited",
    "http-status",
    "not-mcp",
    "invalid-json",
    "timeout",
    "exited",
    "stdout-noise",
    "version",
    "protocol",
    "invalid-list",
    "non-deterministic",
    "pages",
    "bytes",
    "depth",
    "ambiguous",
    "cancelled",
]));
/** Why a side could not be obtained: one stable code per cause, a message that names side, target and next step. */
class CaptureError extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.name = "CaptureError";
        this.code = code;
    }
}
/** The first {@link CaptureError} in an error and its causes; transports wrap what passes through them. */
function captureErrorWithin(error) {
    let current = error;
    // Eight is deeper than any library wraps; a cause that points back at its own error must not spin for ever.
    for (let level = 0; level < 8; level++) {
        if (current instanceof CaptureError)
            return current;
        current = (0,_thrown_js__WEBPACK_IMPORTED_MODULE_0__/* .thrownProperty */ .sI)(current, "cause");
    }
    return undefined;
}


/***/ }),

/***/ 77195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ thrownName),
/* harmony export */   kZ: () => (/* binding */ thrownText),
/* harmony export */   md: () => (/* binding */ thrownCode),
/* harmony export */   sI: () => (/* binding */ thrownProperty)
/* harmony export */ });
/** A property of anything that was thrown. Errors may come from another realm, where `instanceof` says nothing. */
function thrownProperty(error, name) {
    return typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined;
}
/** The `code` of an error of the system or a library, when it is a text. */
function thrownCode(error) {
    const code = thrownProperty(error, "code");
    return typeof code === "string" ? code : undefined;
}
/** The name of an error's kind; empty for what is no error. */
function thrownName(error) {
    const name = thrownProperty(error, "name");
    return typeof name === "string" ? name : "";
}
/** The message of anything that was thrown. */
function thrownText(error) {
    const message = thrownProperty(error, "message");
    return typeof message === "string" ? message : String(error);
}


/***/ }),

/***/ 68304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ConfigurationError),
/* harmony export */   w: () => (/* binding */ problemsMessage)
/* harmony export */ });
/**
 * Something that the user wrote is wrong: an input, the policy, the way a workflow starts a gate. The message names the
 * thing, the place and the next step, and is shown as it stands, without a stack. Every other error is a fault.
 */
class ConfigurationError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = "ConfigurationError";
    }
}
/** Joins what was found wrong into one message: a sentence when it is one thing, a list below a heading when more. */
function problemsMessage(heading, problems) {
    if (problems.length === 1)
        return `${heading}: ${problems[0]}`;
    return `${heading}, ${problems.length} problems:\n${problems.map((problem) => `- ${problem}`).join("\n")}`;
}


/***/ }),

/***/ 21776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
