export const id = 7566;
export const ids = [7566];
export const modules = {

/***/ 57566:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/shared/action/inputs.js
var action_inputs = __webpack_require__(21084);
// EXTERNAL MODULE: ./.build/shared/action/job-log.js
var job_log = __webpack_require__(77749);
// EXTERNAL MODULE: ./.build/shared/action/outputs.js
var action_outputs = __webpack_require__(81783);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./.build/shared/action/fields.js
var fields = __webpack_require__(12724);
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
    "baseline-environment": (0,fields/* secret */.rJ)((0,fields/* environmentLines */.di)(), fields/* valuesOfLines */.$$).optional(),
    "candidate-environment": (0,fields/* secret */.rJ)((0,fields/* environmentLines */.di)(), fields/* valuesOfLines */.$$).optional(),
    "working-directory": (0,fields/* text */.Qq)().default("."),
    service: (0,fields/* text */.Qq)().regex(service_name/* SERVICE_NAME */.O, service_name/* SERVICE_NAME_RULE */.V).optional(),
    "policy-path": (0,fields/* text */.Qq)().optional(),
    callers: (0,fields/* choice */.Yq)(rule/* CALLERS */.Vh).optional(),
    readers: (0,fields/* choice */.Yq)(rule/* READERS */.Hk).optional(),
    "fail-on": (0,fields/* choice */.Yq)(rule/* FAIL_ON */.d$).optional(),
    "declared-version": (0,fields/* text */.Qq)().optional(),
    usage: (0,fields/* text */.Qq)().optional(),
    "against-all": (0,fields/* text */.Qq)().optional(),
    "against-last": (0,fields/* wholeNumber */.rD)({ minimum: 1, maximum: 10_000 }).optional(),
    "against-days": (0,fields/* wholeNumber */.rD)({ minimum: 1, maximum: 10_000 }).optional(),
    comment: (0,fields/* flag */.Jt)().optional(),
    "github-token": (0,fields/* secret */.rJ)((0,fields/* text */.Qq)()).optional(),
    "report-dir": (0,fields/* text */.Qq)().default("mcp-gates-report"),
};
/** A target as it is; credentials and query values of a URL are masked. */
function target() {
    return (0,fields/* secret */.rJ)((0,fields/* text */.Qq)(), (written) => (0,headers/* secretsOf */.Fj)({ target: written }).filter(isWorthMasking));
}
function inputs_headers() {
    const lines = (0,fields/* text */.Qq)().transform((written, context) => {
        try {
            return (0,headers/* parseHeaders */.QG)(written);
        }
        catch (error) {
            if (!(error instanceof capture_error/* CaptureError */.$3))
                throw error;
            context.addIssue(error.message);
            return core/* NEVER */.tm;
        }
    });
    return (0,fields/* secret */.rJ)(lines, fields/* valuesOfLines */.$$);
}
/** See {@link valuesOfLines}: a mask of `true` would hide outputs and no secret. */
function isWorthMasking(part) {
    return part.length >= 8;
}

;// CONCATENATED MODULE: ./.build/actions/schema-diff-gate/main.js




/** The contract gate as one step of a workflow. */
async function main() {
    const inputs = (0,action_inputs/* readInputs */.K)(inputs_inputs);
    const { judgePullRequest } = await Promise.all(/* import() */[__webpack_require__.e(7794), __webpack_require__.e(2088), __webpack_require__.e(4405), __webpack_require__.e(8815), __webpack_require__.e(5883), __webpack_require__.e(2361), __webpack_require__.e(6941), __webpack_require__.e(5278), __webpack_require__.e(7310), __webpack_require__.e(1005), __webpack_require__.e(9823), __webpack_require__.e(2243), __webpack_require__.e(188), __webpack_require__.e(5823), __webpack_require__.e(6763), __webpack_require__.e(7226), __webpack_require__.e(9830), __webpack_require__.e(4715)]).then(__webpack_require__.bind(__webpack_require__, 69255));
    const { outputs, ...outcome } = await judgePullRequest(inputs, {
        environment: process.env,
        directory: process.cwd(),
        now: new Date(),
        log: (0,job_log/* jobLog */.W)(),
    });
    (0,action_outputs/* writeOutputs */.K)(outputs);
    return outcome;
}


/***/ }),

/***/ 82319:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
