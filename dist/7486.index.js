export const id = 7486;
export const ids = [7486,2322];
export const modules = {

/***/ 7486:
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
// EXTERNAL MODULE: ./.build/shared/action/fields.js
var fields = __webpack_require__(12724);
// EXTERNAL MODULE: ./.build/shared/change/release.js
var release = __webpack_require__(29118);
// EXTERNAL MODULE: ./.build/shared/change/ticket-key.js
var ticket_key = __webpack_require__(47109);
// EXTERNAL MODULE: ./.build/shared/gates/ticket-secrets.js
var ticket_secrets = __webpack_require__(97441);
;// CONCATENATED MODULE: ./.build/actions/verify-change-ticket/inputs.js




/** The inputs of `action.yml`. */
const inputs_inputs = {
    ticket: (0,fields/* text */.Qq)().optional(),
    "ticket-from": (0,fields/* choice */.Yq)(ticket_key/* KEY_SOURCES */.jP).default("input"),
    environment: (0,fields/* text */.Qq)().regex(/^[A-Za-z0-9_-]{1,64}$/, "is no name of an environment"),
    service: (0,fields/* text */.Qq)().optional(),
    "image-digest": digest().optional(),
    "schema-digest": digest().optional(),
    "schema-version": (0,fields/* text */.Qq)().optional(),
    "change-kind": (0,fields/* choice */.Yq)(release/* CHANGE_KINDS */.tO).optional(),
    breaking: (0,fields/* wholeNumber */.rD)({ minimum: 0, maximum: 999_999_999 }).optional(),
    emergency: (0,fields/* flag */.Jt)().default(false),
    "deployed-sha": (0,fields/* text */.Qq)()
        .regex(/^[0-9a-f]{40}$/, "is no commit: write 40 hex digits in lower case")
        .optional(),
    "policy-path": (0,fields/* text */.Qq)().optional(),
    "policy-repo": (0,fields/* text */.Qq)().optional(),
    "jira-email": (0,fields/* text */.Qq)().optional(),
    "jira-token": secretText().optional(),
    "servicenow-token": secretText().optional(),
    "servicenow-username": (0,fields/* text */.Qq)().optional(),
    "servicenow-password": secretText().optional(),
    "github-token": secretText().optional(),
    "members-token": secretText().optional(),
    mode: (0,fields/* choice */.Yq)(["enforce", "report"]).default("enforce"),
    "link-back": (0,fields/* flag */.Jt)().default(false),
    "timeout-seconds": (0,fields/* wholeNumber */.rD)({ minimum: 1, maximum: 300 }).default(30),
};
function digest() {
    return (0,fields/* text */.Qq)().regex(/^sha256:[0-9a-f]{64}$/, "is no digest: write sha256: and 64 hex digits in lower case");
}
/** Masked with its encodings and parts. */
function secretText() {
    return (0,fields/* secret */.rJ)((0,fields/* text */.Qq)(), ticket_secrets/* ticketSecretForms */.a0);
}

;// CONCATENATED MODULE: ./.build/actions/verify-change-ticket/main.js




/** The change ticket of a deployment, verified as one step of a workflow. */
async function main() {
    const inputs = (0,action_inputs/* readInputs */.K)(inputs_inputs);
    const { verifyTicketJob } = await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(756), __webpack_require__.e(9880), __webpack_require__.e(2822), __webpack_require__.e(2361), __webpack_require__.e(4858), __webpack_require__.e(4865), __webpack_require__.e(216), __webpack_require__.e(798), __webpack_require__.e(5558), __webpack_require__.e(3313), __webpack_require__.e(5440), __webpack_require__.e(3442)]).then(__webpack_require__.bind(__webpack_require__, 56499));
    const job = { environment: process.env, directory: process.cwd(), now: new Date(), log: (0,job_log/* jobLog */.W)() };
    const { outputs, ...outcome } = await verifyTicketJob(inputs, job);
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

/***/ 29118:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ isSameRelease),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   l8: () => (/* binding */ RELEASE_NAMES),
/* harmony export */   tO: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/** What kind of change a deployment is, computed from what the environment serves now. */
const CHANGE_KINDS = ["schema", "infra", "config"];
/** The names by which a ticket may bind itself to a release. */
const RELEASE_NAMES = ["contract-digest", "schema-version", "image-digest"];
/** What the release is called by the given names; what is not known has no name. */
function namesOf(release, names) {
    const known = {
        "contract-digest": release.contractDigest,
        "schema-version": release.schemaVersion,
        "image-digest": release.imageDigest,
    };
    return names.flatMap((name) => known[name] || []);
}
/**
 * Whether two releases are the same pair of image and contract. A version does not count: people write it. Without a
 * contract digest on both sides nobody can tell, which is no.
 */
function isSameRelease(left, right) {
    if (left.contractDigest === undefined)
        return false;
    return left.contractDigest === right.contractDigest && left.imageDigest === right.imageDigest;
}


/***/ }),

/***/ 47109:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rf: () => (/* binding */ chooseTicketKey),
/* harmony export */   jP: () => (/* binding */ KEY_SOURCES),
/* harmony export */   yL: () => (/* binding */ isSameKey)
/* harmony export */ });
/* unused harmony export isTicketKey */
/** Where a key can stand. All but the input are written by whoever writes the change. */
const KEY_SOURCES = ["input", "branch", "trailer", "pr-title"];
/**
 * The ticket that a run is about, from the one place where the workflow says that it stands. A protected environment takes it
 * from the input alone, and only as somebody typed it to start the run: a workflow can fill its input from a title, too. A key
 * from elsewhere is a hint: it must be the only one there, and the ticket must bind itself to the
 * change in any case.
 */
function chooseTicketKey(hints, rules) {
    const { system, source } = rules;
    if (rules.protectedEnvironment && source !== "input")
        return { state: "untrusted", source };
    const texts = textsOf(hints, system, source);
    const malformed = texts.find((text) => !isTicketKey(system, text));
    if (malformed !== undefined)
        return { state: "malformed", source, text: malformed };
    const [key, ...others] = new Set(texts);
    if (key === undefined)
        return { state: "missing", source };
    if (others.length > 0)
        return { state: "ambiguous", source, keys: [key, ...others].sort() };
    if (rules.protectedEnvironment && !hints.started.includes(key))
        return { state: "untrusted", source };
    return { state: "chosen", key, source, trusted: source === "input" };
}
/** Whether a text is one key of the system and nothing else. */
function isTicketKey(system, text) {
    return new RegExp(`^(?:${KEYS[system]})$`).test(text);
}
/**
 * Whether an answer is about the ticket that was asked for. GitHub writes names in any case, and `#42` is asked of the
 * repository that the policy names, which the project of the ticket must be.
 */
function isSameKey(system, asked, answered) {
    if (system !== "github-issue")
        return asked === answered;
    const [left, right] = [asked.toLowerCase(), answered.toLowerCase()];
    return left === right || left === right.slice(right.indexOf("#"));
}
const JIRA = "[A-Z][A-Z0-9_]+-[1-9]\\d*";
const KEYS = {
    jira: JIRA,
    "jira-dc": JIRA,
    servicenow: "CHG\\d{7,}",
    "github-issue": "(?:[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100})?#[1-9]\\d*",
};
/** What stands where the workflow says: for the input and for trailers the whole text, elsewhere what looks like a key. */
function textsOf(hints, system, source) {
    switch (source) {
        case "input":
            return [hints.input?.trim() ?? ""].filter((text) => text !== "");
        case "trailer":
            return hints.messages.flatMap(trailersOf);
        case "branch":
            return keysIn(hints.branch ?? "", system);
        case "pr-title":
            return keysIn(hints.title ?? "", system);
    }
}
/** Keys that no letter, digit or underscore touches: `CHG-42` stands in `feature/CHG-42-rename`, and not in `XCHG-42b`. */
function keysIn(text, system) {
    const before = system === "github-issue" ? "[\\p{L}\\p{N}_./#-]" : "[\\p{L}\\p{N}_]";
    const pattern = new RegExp(`(?<!${before})(?:${KEYS[system]})(?![\\p{L}\\p{N}_])`, "gu");
    return [...text.matchAll(pattern)].map(([key]) => key);
}
/** Values of `Change-Ticket:` in the last paragraph of a message, which is where git looks for trailers. */
function trailersOf(message) {
    const paragraphs = message
        .replaceAll("\r\n", "\n")
        .trim()
        .split(/\n\s*\n/);
    const lines = paragraphs.length > 1 ? (paragraphs.at(-1) ?? "").split("\n") : [];
    return lines.flatMap((line) => /^change-ticket:(.*)$/i.exec(line)?.[1]?.trim() ?? []);
}


/***/ }),

/***/ 97441:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a0: () => (/* binding */ ticketSecretForms),
/* harmony export */   o0: () => (/* binding */ secretsAmong),
/* harmony export */   wI: () => (/* binding */ withoutSecretForms)
/* harmony export */ });
/* harmony import */ var _notify_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32487);

/**
 * Everything that must not be seen of a secret with which a ticket system is asked: beside its other forms what base64 makes of
 * it in the middle of `username:password`, wherever it begins there.
 */
function ticketSecretForms(secret) {
    return [...new Set([...(0,_notify_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretFormsOf */ .rF)(secret), ...[0, 1, 2].map((shift) => base64Within(secret, shift))])].filter((form) => form.length >= 4);
}
/** A part of a secret this long tells too much of it; shorter parts may be words that every text has. */
const TELLING_PART = 12;
/**
 * The text with every form of these secrets, and every longer part of one, replaced by `***`: a system that quotes what it was
 * sent may cut it first.
 */
function withoutSecretForms(text, secrets) {
    const isSecret = new Uint8Array(text.length);
    for (const form of secrets.flatMap((secret) => (secret === undefined ? [] : ticketSecretForms(secret)))) {
        const length = Math.min(TELLING_PART, form.length);
        for (let start = 0; start + length <= form.length; start++) {
            const part = form.slice(start, start + length);
            for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1))
                isSecret.fill(1, at, at + length);
        }
    }
    return text
        .replaceAll(/[\s\S]/g, (character, at) => (isSecret[at] === 1 ? "\0" : character))
        .replaceAll(/\0+/g, "***");
}
/** What must not be seen of the credentials for ticket systems; an account's name may be. */
function secretsAmong({ jiraToken, servicenowToken, servicenowPassword, githubToken, membersToken, }) {
    return [jiraToken, servicenowToken, servicenowPassword, githubToken, membersToken];
}
/** The characters of base64 that the secret alone decides when `shift` bytes stand before it. */
function base64Within(secret, shift) {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret, "utf8")]);
    return bytes.toString("base64").slice(Math.ceil((shift * 8) / 6), Math.floor((bytes.length * 8) / 6));
}


/***/ }),

/***/ 32487:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   kV: () => (/* binding */ noticeWithoutSecrets),
/* harmony export */   rF: () => (/* binding */ secretFormsOf),
/* harmony export */   vU: () => (/* binding */ shownWords)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12322);

/** The settings whose values are secrets; a webhook's address is one, since whoever has it can post. */
const SECRET_SETTINGS = [
    "slackToken",
    "slackWebhookUrl",
    "teamsWebhookUrl",
    "webhookUrl",
    "webhookSecret",
    "githubToken",
];
/**
 * Everything that must not be seen of a secret: itself, its base64 and percent-encoded forms, and the random parts that tokens
 * and addresses are made of. Parts that are words hide nothing, and a mask of `services` or `production` would blank out logs
 * and make GitHub drop outputs.
 */
function secretFormsOf(secret) {
    const whole = [secret, Buffer.from(secret, "utf8").toString("base64"), encodeURIComponent(secret)];
    return [...new Set([...whole.filter((form) => form.length >= 4), ...piecesOf(secret).filter(isRandom)])];
}
function piecesOf(secret) {
    if (!URL.canParse(secret) || !/^https?:/i.test(secret))
        return secret.split(/[-_.\s]/u);
    // The host is no secret and stands in messages.
    const { pathname, search, username, password } = new URL(secret);
    const parts = [pathname, search, username, password].flatMap((part) => [
        part.replace(/^[/?]/u, ""),
        ...part.split(/[/?&=:]/u),
    ]);
    return parts.flatMap((part) => [part, decoded(part)]);
}
function isRandom(piece) {
    if (piece.length < 8 || /^\d{4}-\d{2}-\d{2}$/u.test(piece))
        return false;
    return piece.length >= 16 || /\d/u.test(piece);
}
/** The text with every form of the secrets among the settings replaced by `***`. */
function withoutSecrets(text, settings) {
    const forms = SECRET_SETTINGS.flatMap((name) => secretFormsOf(settings[name] ?? ""));
    return forms
        .sort((left, right) => right.length - left.length)
        .reduce((rest, form) => rest.replaceAll(form, "***"), text);
}
/**
 * The notice with the secrets taken out of what a step says, such as a reason that is the output of a command: messages are read
 * by more people than logs, and no runner masks them. Names of service and environment are what it is known by, and stay.
 */
function noticeWithoutSecrets(notice, settings) {
    const clean = (text) => withoutSecrets(text, settings);
    const cleanOrNull = (text) => (text === null ? null : clean(text));
    const { from, to, soak, window, ticket, override } = notice;
    return {
        ...notice,
        from: { ...from, version: cleanOrNull(from.version) },
        to: { ...to, version: cleanOrNull(to.version) },
        soak: {
            elapsed: cleanOrNull(soak.elapsed),
            required: cleanOrNull(soak.required),
            eligibleAt: cleanOrNull(soak.eligibleAt),
        },
        window: { start: cleanOrNull(window.start), end: cleanOrNull(window.end) },
        ticket: ticket === null ? null : { key: clean(ticket.key), url: cleanOrNull(ticket.url) },
        approvers: notice.approvers.map(clean),
        override: override === null ? null : { gates: override.gates.map(clean), reason: cleanOrNull(override.reason) },
        reason: cleanOrNull(notice.reason),
        actor: cleanOrNull(notice.actor),
        next: cleanOrNull(notice.next),
        rollback: cleanOrNull(notice.rollback),
    };
}
/** What another side said, fit to be shown: on one line, without a secret, not too long. */
function shownWords(words, settings) {
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.visibleText)(withoutSecrets(words, settings)).replace(/\s+/gu, " "), 500);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
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


/***/ })

};
