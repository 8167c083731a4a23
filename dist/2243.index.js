export const id = 2243;
export const ids = [2243];
export const modules = {

/***/ 48540:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ acknowledgementList),
/* harmony export */   Mh: () => (/* binding */ loadAcknowledgements),
/* harmony export */   qG: () => (/* binding */ joinAcknowledgements)
/* harmony export */ });
/* unused harmony export parseAcknowledgements */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _contract_acknowledge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3201);
/* harmony import */ var _contract_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82361);
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68304);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(647);
/* harmony import */ var _trusted_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42801);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70738);







const ruleIds = _contract_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map((rule) => rule.id);
/** What nobody sees, and what turns text round: no part of a name that two people must tell apart. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const id = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .regex(/^[0-9a-f]{16}$/, "not 16 hex digits in lower case, as the report shows them; copy them in quotes");
function oneLine(longest) {
    return zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .trim()
        .min(1, "is empty")
        .max(longest, `is longer than ${longest} characters`)
        .refine((text) => !UNSEEN.test(text), "holds line breaks or characters that nobody sees");
}
/** One record, keys as in the file. */
const record = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    fingerprint: id.optional(),
    group: id.optional(),
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().trim().min(1, "is empty").max(2_000, "is longer than 2000 characters"),
    owner: oneLine(100),
    expires: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().refine(isDay, { error: ({ input }) => `${JSON.stringify(input)} is not a day as YYYY-MM-DD` }),
    ticket: oneLine(200).optional(),
    rule: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .refine((rule) => ruleIds.includes(rule), {
        error: ({ input }) => `no rule "${input}" in docs/rules.md${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggestion */ .h)(String(input), ruleIds)}`,
    })
        .optional(),
    "allow-bump": zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().optional(),
    "approved-by": oneLine(100).optional(),
})
    .superRefine((written, context) => {
    if ((written.fingerprint === undefined) === (written.group === undefined)) {
        const message = "give either the fingerprint of a change or the group of a repeated edit, and not both";
        context.addIssue({ code: "custom", message, path: [written.group === undefined ? "fingerprint" : "group"] });
    }
    const second = written["approved-by"];
    if (second !== undefined && (0,_contract_acknowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .samePerson */ .Yq)(second, written.owner)) {
        const message = "is the owner; name a second person, or leave it out where no security finding is acknowledged";
        context.addIssue({ code: "custom", message, path: ["approved-by"] });
    }
});
/** A list of records, as in the policy and in the file. */
const acknowledgementList = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(record).max(1_000, "are more than 1000 records");
const file = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1), acknowledgements: acknowledgementList });
/**
 * Reads and checks a file of acknowledgements. `undefined` = there is none, unless it is `required` (somebody named it):
 * then it is a ConfigurationError, as is one that is not valid. What cannot be read is an error, never "none".
 */
async function loadAcknowledgements(source, options) {
    const found = await (0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrustedFile */ .u3)(source, NOUN);
    if (found !== undefined)
        return parseAcknowledgements(found.text, found.place);
    if (!options.required)
        return undefined;
    throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`There is no ${NOUN} ${(0,_trusted_file_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedPlace */ .pb)(source)}: correct the path, or leave it out to acknowledge nothing.`);
}
/** The records that a YAML 1.2 text holds. Throws a ConfigurationError that names every problem with its line and column. */
function parseAcknowledgements(text, place) {
    const { acknowledgements } = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYamlDocument */ .I)(text, { noun: NOUN, place, schema: file });
    return { place, records: acknowledgements };
}
const NOUN = "acknowledgement file";
/**
 * All records for one day (`today`, YYYY-MM-DD in UTC). Throws a ConfigurationError that names each record that lasts
 * longer than `longestDays` from today on, and both places of each fingerprint or group that two records share.
 */
function joinAcknowledgements(written, { today, longestDays }) {
    const records = written.flatMap(({ place, records: listed }) => listed.map((each, index) => recordOf(each, `${place}, acknowledgements.${index}`)));
    const problems = [...overlong(records, { today, longestDays }), ...repeated(records)];
    if (problems.length === 0)
        return records;
    throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j((0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsMessage */ .w)("The acknowledgements are not valid", problems));
}
function recordOf(written, place) {
    const { fingerprint, group, reason, owner, expires, ticket, rule } = written;
    return {
        ...(fingerprint === undefined ? {} : { fingerprint }),
        ...(group === undefined ? {} : { group }),
        reason,
        owner,
        expires,
        ...(ticket === undefined ? {} : { ticket }),
        ...(rule === undefined ? {} : { rule }),
        ...(written["allow-bump"] === undefined ? {} : { allowBump: written["allow-bump"] }),
        ...(written["approved-by"] === undefined ? {} : { approvedBy: written["approved-by"] }),
        place,
    };
}
function overlong(records, { today, longestDays }) {
    return records.flatMap(({ place, expires }) => {
        const days = (0,_contract_acknowledge_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(today, expires);
        if (days <= longestDays)
            return [];
        return [
            `${place}.expires: ${expires} is ${days} days ahead, at most ${longestDays} are allowed; choose an earlier day, or raise contract.acknowledgement-days in the policy`,
        ];
    });
}
function repeated(records) {
    const first = new Map();
    return records.flatMap((each) => {
        const key = each.group === undefined ? `fingerprint ${each.fingerprint}` : `group ${each.group}`;
        const known = first.get(key);
        if (known === undefined) {
            first.set(key, each);
            return [];
        }
        return [`${key} stands in ${known.place}, and in ${each.place}: keep one of them`];
    });
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}


/***/ }),

/***/ 2243:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy),
  R: () => (/* binding */ policySourceOf)
});

// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/policy/policy.js + 1 modules
var policy = __webpack_require__(93192);
// EXTERNAL MODULE: ./.build/shared/policy/yaml-document.js
var yaml_document = __webpack_require__(70738);
;// CONCATENATED MODULE: ./.build/shared/policy/parse-policy.js


/**
 * The policy that a YAML 1.2 text holds. Throws a ConfigurationError that names every problem with its line and column;
 * `place` is what the text is called there (`.github/mcp-gates.yml at 1a2b3c…`).
 */
function parsePolicy(text, place) {
    return (0,yaml_document/* parseYamlDocument */.I)(text, { noun: "policy", place, schema: policy/* policySchema */.wh });
}

// EXTERNAL MODULE: ./.build/shared/policy/trusted-file.js
var trusted_file = __webpack_require__(42801);
;// CONCATENATED MODULE: ./.build/shared/policy/load-policy.js




/**
 * Reads and checks a policy. A file that does not exist means the defaults, unless it is `required` (somebody named it):
 * then it is a ConfigurationError, as is a file that is not a valid policy. What cannot be read is an error, never the
 * defaults: a policy that is out of reach must not relax a gate.
 */
async function loadPolicy(source, options) {
    const file = await (0,trusted_file/* readTrustedFile */.u3)(source, "policy");
    if (file !== undefined)
        return { policy: parsePolicy(file.text, file.place), place: file.place };
    if (!options.required)
        return { policy: policy/* DEFAULT_POLICY */.zj, place: null };
    throw new configuration_error/* ConfigurationError */.j(`There is no policy ${(0,trusted_file/* trustedPlace */.pb)(source)}: correct the path, or leave it out to use the defaults.`);
}
/** The source that a target names on a command line: `git:<ref>:<path>` or a file path. */
function policySourceOf(target, directory) {
    return (0,trusted_file/* trustedSourceOf */.cJ)(target, directory, policy/* DEFAULT_POLICY_PATH */.lo);
}


/***/ }),

/***/ 93192:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zj: () => (/* binding */ DEFAULT_POLICY),
  lo: () => (/* binding */ DEFAULT_POLICY_PATH),
  U$: () => (/* binding */ contextBudgetOf),
  RK: () => (/* binding */ declarationsOf),
  wh: () => (/* binding */ policySchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./.build/shared/contract/growth-limit.js
var growth_limit = __webpack_require__(18640);
// EXTERNAL MODULE: ./.build/shared/contract/portability/profile.js
var profile = __webpack_require__(18208);
// EXTERNAL MODULE: ./.build/shared/contract/rule.js
var rule = __webpack_require__(82319);
// EXTERNAL MODULE: ./.build/shared/contract/rules.js + 10 modules
var rules = __webpack_require__(82361);
// EXTERNAL MODULE: ./.build/shared/policy/acknowledgements.js
var acknowledgements = __webpack_require__(48540);
// EXTERNAL MODULE: ./.build/shared/contract/announcements.js
var announcements = __webpack_require__(74893);
;// CONCATENATED MODULE: ./.build/shared/policy/announcements.js


const announcements_name = schemas/* string */.YjP().min(1, "an empty name matches nothing");
const day = schemas/* string */.YjP().refine(announcements/* isDate */.$P, {
    error: ({ input }) => `${JSON.stringify(input)} is not a day of the calendar, as in 2027-01-31`,
});
/** Deprecations of servers that cannot announce them by themselves. */
const deprecationsSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({
    /** What ends: a tool or a prompt, or an argument of it. */
    tool: announcements_name.optional(),
    prompt: announcements_name.optional(),
    /** The argument; `filter.limit` for one inside another. */
    parameter: announcements_name.optional(),
    /** The first day without it. */
    sunset: day,
    /** What takes its place. */
    use: announcements_name.optional(),
})
    .refine(({ tool, prompt }) => (tool === undefined) !== (prompt === undefined), {
    error: "name either a tool or a prompt",
}));
/** Where calls by an old name end up: the new name, or `to` with the first day on which they no longer do. */
const alias = schemas/* union */.KCZ([announcements_name, schemas/* strictObject */.rej({ to: announcements_name, sunset: day.optional() })], {
    error: "write the new name, or a mapping with to and sunset",
});
/** Old names that a server still answers and cannot announce by itself. */
const aliasesSchema = schemas/* strictObject */.rej({
    tools: schemas/* record */.g1P(announcements_name, alias).optional(),
    prompts: schemas/* record */.g1P(announcements_name, alias).optional(),
    /** By tool, then by old name of the argument. */
    parameters: schemas/* record */.g1P(announcements_name, schemas/* record */.g1P(announcements_name, alias)).optional(),
});
/** How the end of something has to be announced. */
const deprecationSchema = schemas/* strictObject */.rej({
    /** Days from the announcement to the end at least. */
    "minimum-days": schemas/* custom */.IeY((value) => Number.isSafeInteger(value) && value >= 0, {
        error: ({ input }) => `${JSON.stringify(input)} is not a whole number of days`,
    })
        .optional(),
});

// EXTERNAL MODULE: ./.build/shared/policy/nearest.js
var nearest = __webpack_require__(647);
// EXTERNAL MODULE: ./.build/shared/policy/probe.js
var probe = __webpack_require__(71903);
// EXTERNAL MODULE: ./.build/shared/policy/service-name.js
var service_name = __webpack_require__(21776);
;// CONCATENATED MODULE: ./.build/shared/policy/policy.js











/** Where the policy stands in a repository unless the workflow names another place. */
const DEFAULT_POLICY_PATH = ".github/mcp-gates.yml";
const ruleIds = rules/* RULES */.y.map((rule) => rule.id);
const severities = schemas/* record */.g1P(schemas/* string */.YjP().refine((id) => ruleIds.includes(id), {
    error: (issue) => `no rule "${issue.input}" in docs/rules.md${(0,nearest/* suggestion */.h)(String(issue.input), ruleIds)}`,
}), schemas/* enum */.k5n(rule/* SEVERITIES */.oC));
const contract = schemas/* strictObject */.rej({
    /** What callers send; default `declared`. */
    callers: schemas/* enum */.k5n(rule/* CALLERS */.Vh).optional(),
    /** Who reads outputs; default `strict`. */
    readers: schemas/* enum */.k5n(rule/* READERS */.Hk).optional(),
    /** From which severity on the gate says no; default `breaking`. */
    "fail-on": schemas/* enum */.k5n(rule/* FAIL_ON */.d$).optional(),
    /** Severities for single rules, by rule id. */
    severities: severities.optional(),
    /** Resource URIs that come and go by design; `*` matches any characters. */
    "dynamic-resources": schemas/* array */.YOg(schemas/* string */.YjP().min(1, "an empty pattern matches nothing")).optional(),
    /** Whether the gate writes its comment on the pull request; default true. */
    comment: schemas/* boolean */.zMY().optional(),
    /** Days that an acknowledgement may last at most; default 180. */
    "acknowledgement-days": schemas/* int */.Whr("not a whole number of days")
        .min(1, "less than one day")
        .max(730, "more than 730 days: what is to last longer belongs into contract.severities")
        .optional(),
});
/** What the tool list may cost in a model's context. */
const context = schemas/* strictObject */.rej({
    /** Tokens that the whole list may cost. */
    "max-tokens": schemas/* custom */.IeY((value) => Number.isSafeInteger(value) && value > 0, {
        error: ({ input }) => `${JSON.stringify(input)} is not a whole number of tokens from 1 on`,
    })
        .optional(),
    /** By how much it may grow: a share of the baseline such as `10%`, or a whole number of tokens. */
    "max-growth": schemas/* unknown */.L5J()
        .transform((value, issues) => {
        const limit = typeof value === "number" || typeof value === "string" ? (0,growth_limit/* parseGrowthLimit */.Q)(String(value)) : undefined;
        if (limit !== undefined)
            return limit;
        issues.addIssue({ code: "custom", message: `${JSON.stringify(value)} is no limit: ${growth_limit/* GROWTH_LIMIT_RULE */.R}` });
        return core/* NEVER */.tm;
    })
        .optional(),
});
/** What recorded calls may change; counts nothing without recordings. */
const usage = schemas/* strictObject */.rej({
    /** Whether a breaking change that no recorded call touches becomes `risky`; default false. */
    "lower-unused": schemas/* boolean */.zMY().optional(),
    /** Days that the recorded calls must cover for that; default 30. */
    "minimum-days": schemas/* int */.Whr().min(1).optional(),
    /** Recorded calls that there must be for that; default 1,000. */
    "minimum-calls": schemas/* int */.Whr().min(1).optional(),
    /** Days before today within which the last recorded call must lie for that; default 14. */
    "maximum-age-days": schemas/* int */.Whr().min(1).optional(),
    /** Clients whose calls do not count; `*` matches any characters. */
    "exclude-clients": schemas/* array */.YOg(schemas/* string */.YjP().min(1, "an empty pattern matches nothing")).optional(),
});
const portabilityLevel = schemas/* enum */.k5n(profile/* PORTABILITY_LEVELS */.I).optional();
/** The client families that the tools are to work with, by their profiles in `docs/portability.md`; default none. */
const portability = schemas/* strictObject */.rej({
    anthropic: portabilityLevel,
    "anthropic-strict": portabilityLevel,
    gemini: portabilityLevel,
    "mcp-2026-07-28": portabilityLevel,
    "openai-strict": portabilityLevel,
});
/** The policy file, version 1. Strict at every level: a mistyped key must not silently relax a gate. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    /** Name of the server product that this repository holds. */
    service: schemas/* string */.YjP().regex(service_name/* SERVICE_NAME */.O, service_name/* SERVICE_NAME_RULE */.V).optional(),
    contract: contract.optional(),
    /** Changes that somebody answers for; more may stand in `.github/mcp-gates.acks.yml`. */
    acknowledgements: acknowledgements/* acknowledgementList */.Fn.optional(),
    context: context.optional(),
    usage: usage.optional(),
    portability: portability.optional(),
    probe: probe/* probeSchema */.ul.optional(),
    deprecation: deprecationSchema.optional(),
    deprecations: deprecationsSchema.optional(),
    aliases: aliasesSchema.optional(),
});
/** The policy of a repository that has none. */
const DEFAULT_POLICY = { version: 1 };
/** What a policy allows the tool list to cost; `undefined` when it says nothing. */
function contextBudgetOf({ context }) {
    return context === undefined ? undefined : { maxTokens: context["max-tokens"], maxGrowth: context["max-growth"] };
}
/** What a policy announces of its server; `undefined` when it says nothing. */
function declarationsOf({ deprecation, deprecations, aliases }) {
    if (deprecation === undefined && deprecations === undefined && aliases === undefined)
        return undefined;
    return { deprecations, aliases, minimumDays: deprecation?.["minimum-days"] };
}


/***/ }),

/***/ 42801:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cJ: () => (/* binding */ trustedSourceOf),
/* harmony export */   pb: () => (/* binding */ trustedPlace),
/* harmony export */   u3: () => (/* binding */ readTrustedFile)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68304);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47687);






/** Bytes of a file at most; a longer one is something else. */
const LONGEST = 256 * 1024;
const GIT_MILLISECONDS = 20_000;
/**
 * Reads a file, and says where it was found, for people. `undefined` only when it is certain that there is none; what
 * cannot be read is an error, since a file that is out of reach must not relax a gate. `noun` is what errors call it.
 */
async function readTrustedFile(source, noun) {
    const named = { noun, place: trustedPlace(source) };
    const text = await readText(source, named);
    if (text === undefined)
        return undefined;
    if (Buffer.byteLength(text) > LONGEST)
        throw tooLong(named);
    return { text, place: named.place };
}
/** Where a source stands, for people: `.github/mcp-gates.yml at 1a2b3c…`. */
function trustedPlace(source) {
    if (source.kind === "file")
        return source.path;
    return `${source.path} at ${source.ref ?? "the default branch"}`;
}
/** The source that a target names on a command line: `git:<ref>:<path>` or a file path. `example` is for the error. */
function trustedSourceOf(target, directory, example) {
    if (!target.startsWith("git:"))
        return { kind: "file", path: target, directory };
    const [, ref = "", path = ""] = /^git:([^:]*):(.*)$/s.exec(target) ?? [];
    if (ref === "" || path === "" || ref.startsWith("-")) {
        throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j(`"${target}" is not git:<ref>:<path>, as in git:origin/main:${example}.`);
    }
    return { kind: "git", ref, path, directory };
}
async function readText(source, named) {
    switch (source.kind) {
        case "repository":
            return await source.read(source.path, source.ref);
        case "git":
            return await readGitBlob(source, named);
        case "file":
            return await readPlainFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(source.directory, source.path), named);
    }
}
async function readPlainFile(path, named) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        if (size > LONGEST)
            throw tooLong(named);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
    }
    catch (error) {
        if (error instanceof _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j)
            throw error;
        const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .v)(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        throw unreadable(named, `(${code ?? String(error)}): name a readable file.`, error);
    }
}
async function readGitBlob(source, named) {
    // A commit that is not there must not look like a file that is not there.
    const commit = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${source.ref}^{commit}`], {
        named,
        source,
    });
    if (commit === undefined) {
        throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j(`${theFile(named)} cannot be read: git knows no commit "${source.ref}" here. Fetch it first (git fetch origin ${source.ref}).`);
    }
    const listed = await git(["ls-tree", "--full-tree", "-z", commit.trim(), "--", source.path], { named, source });
    if (listed === undefined)
        throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j(`${theFile(named)} cannot be read: git ls-tree failed on it.`);
    if (listed === "")
        return undefined;
    const text = await git(["cat-file", "blob", `${commit.trim()}:${source.path}`], { named, source });
    if (text !== undefined)
        return text;
    throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j(`${theFile(named)} is not a file of at most ${LONGEST} bytes: name another file.`);
}
/** What a git command prints; `undefined` when it fails. Throws when there is no git or no repository at all. */
async function git(parameters, { named, source }) {
    try {
        const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [...parameters], {
            cwd: source.directory,
            timeout: GIT_MILLISECONDS,
            maxBuffer: LONGEST + 1024,
            encoding: "utf8",
            // Its messages are read below.
            env: { ...process.env, LC_ALL: "C" },
        });
        return (await run).stdout;
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .v)(error) === "ENOENT")
            throw unreadable(named, "there is no git command here.", error);
        if (String(error).includes("not a git repository")) {
            throw unreadable(named, `${source.directory} is not in a git repository.`, error);
        }
        return undefined;
    }
}
function tooLong(named) {
    return new _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j(`${theFile(named)} is longer than ${LONGEST} bytes: name another file.`);
}
function unreadable(named, reason, cause) {
    const joint = reason.startsWith("(") ? " " : ": ";
    return new _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j(`${theFile(named)} cannot be read${joint}${reason}`, { cause });
}
function theFile({ noun, place }) {
    return `The ${noun} ${place}`;
}


/***/ }),

/***/ 70738:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseYamlDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68304);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(647);



/** What a YAML 1.2 text holds. Throws a ConfigurationError that names every problem with its line and column. */
function parseYamlDocument(text, kind) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
    const document = documents[0];
    if (!Array.isArray(documents) || document === undefined)
        throw wrongDocument(kind, ["it is empty; begin with version: 1"]);
    if (documents.length > 1)
        throw wrongDocument(kind, [`it holds several YAML documents; ${withArticle(kind.noun)} is one`]);
    const unread = [...document.errors, ...document.warnings];
    if (unread.length > 0) {
        throw wrongDocument(kind, unread.map((problem) => `${position(lines, problem.pos[0])}: ${problem.message}`));
    }
    const outlawed = prototypeKey(document);
    if (outlawed !== undefined)
        throw wrongDocument(kind, [`${where(outlawed, lines)}unknown key "__proto__"`]);
    const parsed = kind.schema.safeParse(plainValue(document, kind), { reportInput: true });
    if (parsed.success)
        return parsed.data;
    throw wrongDocument(kind, parsed.error.issues.flatMap((issue) => problemsOf(issue, { document, lines, kind })));
}
function wrongDocument({ noun, place }, problems) {
    return new _configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j((0,_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsMessage */ .w)(`The ${noun} ${place} is not valid`, problems));
}
/** Anchors and aliases may be used, a bomb of them not: the count is the `yaml` package's own limit. */
function plainValue(document, kind) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw wrongDocument(kind, [error instanceof Error ? error.message : String(error)]);
    }
}
function problemsOf(issue, { document, lines, kind }) {
    const path = issue.path.map(String);
    if (issue.code === "unrecognized_keys") {
        const known = knownKeys(path, kind.schema);
        return issue.keys.map((key) => {
            const below = path.length === 0 ? "" : ` below ${path.join(".")}`;
            return `${where(keyNode(document, [...path, key]), lines)}unknown key "${key}"${below}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(key, known)}`;
        });
    }
    if (issue.code === "invalid_key") {
        const reason = issue.issues.map((inner) => inner.message).join(", ");
        return [`${where(keyNode(document, path), lines)}${path.slice(0, -1).join(".")}: ${reason}`];
    }
    const subject = path.length === 0 ? `the ${kind.noun}` : path.join(".");
    return [`${where(valueNode(document, path), lines)}${subject}: ${reasonOf(issue)}`];
}
function withArticle(noun) {
    return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
function reasonOf(issue) {
    if (issue.code === "invalid_value") {
        const allowed = issue.values.map((value) => JSON.stringify(value)).join(", ");
        if (issue.input === undefined)
            return `missing; write ${allowed}`;
        const near = typeof issue.input === "string" ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(issue.input, issue.values.map(String)) : "";
        return `${shown(issue.input)} is not ${issue.values.length > 1 ? "one of " : ""}${allowed}${near}`;
    }
    if (issue.code === "invalid_type") {
        if (issue.input === undefined)
            return `missing; it must be ${article(issue.expected)}`;
        const next = issue.expected === "string" && typeof issue.input !== "object" ? "; put it in quotes" : "";
        return `${shown(issue.input)} is not ${article(issue.expected)}${next}`;
    }
    return issue.message;
}
function shown(input) {
    if (typeof input === "object" && input !== null)
        return Array.isArray(input) ? "a list" : "a mapping";
    return JSON.stringify(input) ?? "nothing";
}
const EXPECTED = {
    object: "a mapping",
    record: "a mapping",
    array: "a list",
    string: "a text",
    boolean: "true or false",
};
function article(expected) {
    return EXPECTED[expected] ?? `a ${expected}`;
}
/** The keys that the schema knows at a path, read from the schema itself so that the two cannot differ. */
function knownKeys(path, root) {
    let shape = root.shape;
    // A position in a list needs no step of its own: its items were unwrapped with it.
    for (const key of path.filter((step) => !/^\d+$/.test(step))) {
        let schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
        while (schema !== undefined && "unwrap" in schema && typeof schema.unwrap === "function")
            schema = schema.unwrap();
        if (schema === undefined || !("shape" in schema))
            return [];
        shape = schema.shape;
    }
    return Object.keys(shape);
}
/** The first key named `__proto__`, wherever it stands: what JavaScript makes of one is not to be relied on. */
function prototypeKey(document) {
    let found;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Pair(_, { key }) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || key.value !== "__proto__")
                return undefined;
            found = key;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return found;
}
function keyNode(document, path) {
    const parent = valueNode(document, path.slice(0, -1));
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent))
        return undefined;
    const pair = parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === path.at(-1));
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair?.key) ? pair.key : undefined;
}
/** The node of a value, or of the nearest thing around it that exists. */
function valueNode(document, path) {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (node !== undefined && node !== null && typeof node === "object")
        return node;
    return path.length === 0 ? undefined : valueNode(document, path.slice(0, -1));
}
function where(node, lines) {
    const offset = node?.range?.[0];
    return offset === undefined ? "" : `${position(lines, offset)}: `;
}
function position(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return `line ${line}, column ${col}`;
}


/***/ })

};
