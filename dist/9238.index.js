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
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./.build/shared/action/fields.js
var fields = __webpack_require__(12724);
// EXTERNAL MODULE: ./.build/shared/gates/probe-authentications.js
var probe_authentications = __webpack_require__(34527);
// EXTERNAL MODULE: ./.build/shared/gates/probe-inputs.js
var probe_inputs = __webpack_require__(58605);
// EXTERNAL MODULE: ./.build/shared/mcp/capture-error.js
var capture_error = __webpack_require__(23964);
// EXTERNAL MODULE: ./.build/shared/mcp/headers.js
var headers = __webpack_require__(55031);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/policy/probe.js
var probe = __webpack_require__(71903);
// EXTERNAL MODULE: ./.build/shared/policy/service-name.js
var service_name = __webpack_require__(21776);
;// CONCATENATED MODULE: ./.build/actions/protocol-probe/inputs.js









/** The inputs of `action.yml`. */
const inputs_inputs = {
    targets: (0,fields/* secret */.rJ)(readBy(probe_inputs/* parseTargets */.z), secretsOfTargets).optional(),
    // Read when all the others are right: the parser of YAML is large.
    checks: (0,fields/* text */.Qq)().optional(),
    "expected-contract": (0,fields/* text */.Qq)().optional(),
    era: (0,fields/* text */.Qq)().pipe(probe/* eraChoice */.g6).optional(),
    headers: (0,fields/* secret */.rJ)(readBy(headers/* parseHeaders */.QG), fields/* valuesOfLines */.$$).optional(),
    environment: (0,fields/* secret */.rJ)((0,fields/* environmentLines */.di)(), fields/* valuesOfLines */.$$).optional(),
    "working-directory": (0,fields/* text */.Qq)().default("."),
    service: (0,fields/* text */.Qq)().regex(service_name/* SERVICE_NAME */.O, service_name/* SERVICE_NAME_RULE */.V).optional(),
    vantage: (0,fields/* text */.Qq)().max(80, "longer than 80 characters").optional(),
    auth: (0,fields/* choice */.Yq)(probe_authentications/* AUTHENTICATIONS */.m).optional(),
    token: (0,fields/* secret */.rJ)((0,fields/* text */.Qq)()).optional(),
    "client-id": (0,fields/* text */.Qq)().optional(),
    "client-secret": (0,fields/* secret */.rJ)((0,fields/* text */.Qq)()).optional(),
    "client-key": (0,fields/* secret */.rJ)((0,fields/* text */.Qq)(), secretsOfKey).optional(),
    "client-key-algorithm": (0,fields/* text */.Qq)().optional(),
    scope: (0,fields/* text */.Qq)().optional(),
    issuer: (0,fields/* text */.Qq)().optional(),
    ca: (0,fields/* text */.Qq)().optional(),
    "client-certificate": (0,fields/* text */.Qq)().optional(),
    "client-certificate-key": (0,fields/* secret */.rJ)((0,fields/* text */.Qq)(), secretsOfKey).optional(),
    "client-certificate-passphrase": (0,fields/* secret */.rJ)((0,fields/* text */.Qq)()).optional(),
    "allow-redirects": (0,fields/* flag */.Jt)().optional(),
    "min-healthy": (0,fields/* text */.Qq)()
        .transform((written) => written)
        .pipe(probe/* minimumHealthy */.Uh)
        .optional(),
    "min-zones": (0,fields/* wholeNumber */.rD)({ minimum: 0, maximum: 1_000 }).optional(),
    parity: (0,fields/* flag */.Jt)().optional(),
    samples: (0,fields/* wholeNumber */.rD)({ minimum: 1, maximum: 100 }).optional(),
    canary: readBy(probe_inputs/* parseCanaries */.S).optional(),
    "wait-for": (0,fields/* choice */.Yq)(["healthy"]).optional(),
    timeout: (0,fields/* wholeNumber */.rD)({ minimum: 1, maximum: 86_400 }).optional(),
    interval: (0,fields/* wholeNumber */.rD)({ minimum: 1, maximum: 3_600 }).optional(),
    successes: (0,fields/* wholeNumber */.rD)({ minimum: 1, maximum: 100 }).optional(),
    "request-timeout": (0,fields/* wholeNumber */.rD)({ minimum: 1, maximum: 3_600 }).optional(),
    concurrency: (0,fields/* wholeNumber */.rD)({ minimum: 1, maximum: 200 }).optional(),
    "policy-path": (0,fields/* text */.Qq)().optional(),
    "github-token": (0,fields/* secret */.rJ)((0,fields/* text */.Qq)()).optional(),
    "report-dir": (0,fields/* text */.Qq)().default("mcp-gates-report"),
};
/** A text that a reader understands; what it refuses is the input's problem. */
function readBy(read) {
    return (0,fields/* text */.Qq)().transform((written, context) => {
        try {
            return read(written);
        }
        catch (error) {
            if (!(error instanceof configuration_error/* ConfigurationError */.j || error instanceof capture_error/* CaptureError */.$3))
                throw error;
            context.addIssue(error.message);
            return core/* NEVER */.tm;
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
/** Credentials in the addresses and command lines. See {@link valuesOfLines}: a mask of `true` would hide outputs and no secret. */
function secretsOfTargets(written) {
    const lines = written.split(/\r?\n/).map((line) => line.trim());
    const urls = written.match(/https?:\/\/[^\s"]+/gi) ?? [];
    const commands = lines.filter((line) => line.startsWith("stdio:"));
    return [...urls, ...commands, ...textsOf(written)]
        .flatMap((target) => (0,headers/* secretsOf */.Fj)({ target }))
        .filter((part) => part.length >= 8);
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
async function main() {
    const inputs = (0,action_inputs/* readInputs */.K)(inputs_inputs);
    const { probeJob } = await Promise.all(/* import() */[__webpack_require__.e(7794), __webpack_require__.e(4405), __webpack_require__.e(8815), __webpack_require__.e(2361), __webpack_require__.e(6941), __webpack_require__.e(5278), __webpack_require__.e(9823), __webpack_require__.e(535), __webpack_require__.e(2243), __webpack_require__.e(3169), __webpack_require__.e(3434), __webpack_require__.e(9830), __webpack_require__.e(2572)]).then(__webpack_require__.bind(__webpack_require__, 60610));
    const job = { environment: process.env, directory: process.cwd(), now: new Date(), log: (0,job_log/* jobLog */.W)() };
    const { outputs, ...outcome } = await probeJob(inputs, job, {
        environment: process.env,
        now: () => new Date(),
        elapsed: () => performance.now(),
        pause: async (milliseconds) => void (await (0,promises_.setTimeout)(milliseconds)),
    });
    (0,action_outputs/* writeOutputs */.K)(outputs);
    return outcome;
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
/** Answers of {@link mayHoldKey}: the same schemas are asked about by each rule that concerns one of the keys. */
const HELD = new WeakMap();
/**
 * Whether one of these keys can stand anywhere in a value, all levels: `false` is certain, `true` nearly so. The native
 * serializer is several times as fast as a walk, and most values hold none of the keys that are asked for.
 */
function mayHoldKey(value, keys) {
    if (typeof value !== "object" || value === null)
        return false;
    const answers = HELD.get(keys) ?? new WeakMap();
    HELD.set(keys, answers);
    const known = answers.get(value);
    if (known !== undefined)
        return known;
    const answer = looksForKey(value, keys);
    answers.set(value, answer);
    return answer;
}
function looksForKey(value, keys) {
    try {
        const text = JSON.stringify(value);
        for (const key of keys) {
            if (text.includes(`${JSON.stringify(key)}:`))
                return true;
        }
        return false;
    }
    catch {
        // Nested too deep for the serializer, which recurs.
        return holdsKey(value, keys);
    }
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

/***/ 34527:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ AUTHENTICATIONS)
/* harmony export */ });
/** The ways to log in, by the names that users write. */
const AUTHENTICATIONS = ["none", "bearer", "client-secret", "private-key"];


/***/ }),

/***/ 58605:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseCanaries),
/* harmony export */   z: () => (/* binding */ parseTargets)
/* harmony export */ });
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21767);
/* harmony import */ var _mcp_thrown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77195);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68304);
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(647);
/* harmony import */ var _policy_probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71903);





/** What a line may say of a target beside its address. */
const LABELS = ["region", "zone", "replica", "colour", "environment", "replicas"];
/**
 * The targets that a text names: a JSON list of addresses and objects, or one target a line, an http(s) URL followed by labels
 * (`https://a.example/mcp region=eu zone=eu-1a replica=1`); `#` begins a line that is a remark. `place` = where the text stands,
 * for errors; without it they begin with what is wrong. Throws a ConfigurationError that names all that is wrong, and shows
 * no address.
 */
function parseTargets(text, place) {
    const { items, problems } = itemsOf(text, "target", targetOfLine);
    if (items.length === 0 && problems.length === 0)
        throw refusal(place, ["name one target at least"]);
    return checked(_policy_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .probeTargetSchema */ .D, { items, problems }, place);
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
            return { problem: `unknown label "${name}"${(0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(name, LABELS) || `; known are ${LABELS.join(", ")}`}` };
        if (labels.has(name))
            return { problem: `${name} stands there twice` };
        labels.set(name, name === "replicas" && /^\d{1,9}$/.test(value) ? Number(value) : value);
    }
    return { value: { target, ...Object.fromEntries(labels) } };
}
/**
 * Canary calls: one a line, the tool's name and its arguments as JSON (`search {"q":"x"}`), or a JSON list of objects as in
 * the policy. `place` as for {@link parseTargets}. Throws a ConfigurationError that names all that is wrong.
 */
function parseCanaries(text, place) {
    return checked(_policy_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .probeCanarySchema */ .W$, itemsOf(text, "call", canaryOfLine), place);
}
function canaryOfLine(line) {
    const [, tool = line, values] = /^(\S+)\s+(.+)$/.exec(line) ?? [];
    if (values === undefined)
        return { value: { tool } };
    const parsed = jsonOf(values);
    if ("problem" in parsed)
        return { problem: `the arguments of ${tool}: ${parsed.problem}` };
    if ((0,_contract_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(parsed.value))
        return { value: { tool, arguments: parsed.value } };
    return { problem: `the arguments of ${tool} are no JSON object` };
}
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
        return { problem: (0,_mcp_thrown_js__WEBPACK_IMPORTED_MODULE_4__/* .thrownName */ .CA)(error) === "RangeError" ? TOO_DEEP : "no valid JSON" };
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
        if ((0,_mcp_thrown_js__WEBPACK_IMPORTED_MODULE_4__/* .thrownName */ .CA)(error) === "RangeError")
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
    const message = place === undefined ? problems.join("; ") : (0,_policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsMessage */ .w)(`${place} cannot be used`, problems);
    return new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(message);
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

/***/ 71903:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ probeTargetSchema),
/* harmony export */   PC: () => (/* binding */ probeChecksSchema),
/* harmony export */   Uh: () => (/* binding */ minimumHealthy),
/* harmony export */   W$: () => (/* binding */ probeCanarySchema),
/* harmony export */   g6: () => (/* binding */ eraChoice),
/* harmony export */   sk: () => (/* binding */ ERA_CHOICES),
/* harmony export */   ul: () => (/* binding */ probeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, "must not be empty");
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive("must be more than 0 milliseconds");
/** An expectation on the result of a canary call: a JSON pointer into it, and a value or a regular expression. */
const expectation = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ pointer: pointer(), equals: zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        pointer: pointer(),
        matches: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine(isRegularExpression, { error: "is no regular expression" }),
    }),
], { error: "needs a `pointer`, and either `equals` or `matches`" });
/** A call of a tool that is safe to make, as often as is probed. */
const probeCanarySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    tool: name,
    /** Default none. */
    arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9()).optional(),
    /** Whether the tool must report an error; default false. */
    "is-error": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    /** Whether structuredContent must fit the tool's outputSchema; default true. */
    "validate-output": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    expect: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(expectation).optional(),
    /** Milliseconds that the call may take. */
    "max-milliseconds": milliseconds.optional(),
});
/** What is asked of each server beyond that it works; also what the input `checks` of the action holds. */
const probeChecksSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Tools that there must be; default 1. */
    "min-tools": zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).optional(),
    "required-tools": zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name).optional(),
    "expected-digest": zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^sha256:[0-9a-f]{64}$/, "must be `sha256:` and 64 hex digits")
        .optional(),
    /** A contract file, or `git:<ref>:<path>`. */
    "expected-contract": name.optional(),
    "expected-server": zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: name.optional(), version: name.optional() }).optional(),
    /** Milliseconds that each part may take, and the 95th percentile over the samples. */
    latency: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        dns: milliseconds.optional(),
        tcp: milliseconds.optional(),
        tls: milliseconds.optional(),
        "first-byte": milliseconds.optional(),
        protocol: milliseconds.optional(),
        list: milliseconds.optional(),
        total: milliseconds.optional(),
        p95: milliseconds.optional(),
    })
        .optional(),
    /** Probes for the latency figures; default 1. */
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(100).optional(),
    /** Days that the certificate must still hold; default 14, 0 = not asked. */
    "certificate-days": zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).optional(),
    /** Whether an unknown session id must be answered with 404 (`true`), or is not tried (`false`); default: it is told. */
    "unknown-session": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    /** Whether the server's own event stream must begin; default true. */
    stream: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    /** Whether two samples of the lists must agree; default true. */
    deterministic: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    /** Whether a modern server over HTTP is also asked in the legacy era; default true. */
    "both-eras": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    canaries: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(probeCanarySchema).optional(),
    /** Calls of a witness file (`mcp-gates diff --witnesses`) that must still be taken: of these tools alone. */
    witnesses: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: name, tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name).min(1, "name the tools that may be called") })
        .optional(),
});
const ERA_CHOICES = ["auto", "modern", "legacy"];
/** `auto`, `modern`, `legacy`, or one revision of the protocol. Not a union, which would speak of the revision alone. */
const eraChoice = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(new RegExp(`^(?:${ERA_CHOICES.join("|")}|\\d{4}-\\d{2}-\\d{2})$`), "must be auto, modern, legacy or a revision such as 2026-07-28");
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
const probeTargetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY((given) => (typeof given === "string" ? { target: given } : given), target);
const targets = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(probeTargetSchema).min(1, "name one target at least");
/** `2`, or a share such as `50%`. */
const minimumHealthy = zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().transform((value, issues) => {
    if (typeof value === "number" && Number.isInteger(value) && value >= 0)
        return { count: value };
    const share = typeof value === "string" ? /^(\d{1,3})\s*%$/.exec(value.trim())?.[1] : undefined;
    if (share !== undefined && Number(share) <= 100)
        return { share: Number(share) / 100 };
    if (typeof value === "string" && /^\d+$/.test(value.trim()))
        return { count: Number(value) };
    issues.addIssue({ code: "custom", message: `${JSON.stringify(value)} is no count and no share such as 50%` });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
});
/** The part `probe` of the policy. */
const probeSchema = probeChecksSchema.extend({
    targets: targets.optional(),
    era: eraChoice.optional(),
    /** Healthy targets that there must be: a count, or a share such as `50%`; default all. */
    "min-healthy": minimumHealthy.optional(),
    /** Zones in which one target at least must be healthy; default not asked. */
    "min-zones": zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).optional(),
    /** Whether all targets must have the same contract; default false. */
    parity: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    /** Samples of each address when parity is asked for; default 1, or enough to miss one of `replicas` once in a hundred times. */
    "parity-samples": zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(200).optional(),
    /** Targets that are probed at the same time; default 8. */
    concurrency: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(200).optional(),
    /** Whether the first request may be redirected within the same origin; default false. */
    "allow-redirects": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
});
function pointer() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:\/(?:[^~/]|~[01])*)*$/, "is no JSON pointer: it begins with a slash, or is empty");
}
function isRegularExpression(pattern) {
    try {
        return new RegExp(pattern, "u") !== undefined;
    }
    catch {
        return false;
    }
}


/***/ })

};
