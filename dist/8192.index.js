export const id = 8192;
export const ids = [8192];
export const modules = {

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

/***/ 23091:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseJsonText)
/* harmony export */ });
/**
 * Parses JSON (RFC 8259). The engine's own message has no position on every Node version and quotes the text, so the place
 * of an error is found by a scanner of ours. Members called `__proto__` become own members, as `JSON.parse` makes them.
 */
function parseJsonText(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch {
        const { offset, problem } = new Scanner(text).findError();
        const before = text.slice(0, offset);
        const lastBreak = before.lastIndexOf("\n");
        return { ok: false, line: before.split("\n").length, column: offset - lastBreak, problem };
    }
}
/** Walks JSON without recursion (a hostile text may be nested a million times) up to the first offence. */
class Scanner {
    #text;
    // Sticky expressions keep a position, so each scanner has its own.
    #scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
    #escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
    #offset = 0;
    constructor(text) {
        this.#text = text;
    }
    findError() {
        try {
            this.#document();
        }
        catch (offence) {
            if (offence instanceof Offence)
                return { offset: offence.offset, problem: offence.message };
            throw offence;
        }
        // The engine said no and the grammar says yes: only possible for limits of the engine, such as a string too long.
        return { offset: this.#offset, problem: "the text is too large to be parsed" };
    }
    #document() {
        const open = [];
        do {
            this.#blank();
            const inner = open.at(-1);
            const character = this.#text[this.#offset];
            if (character === (inner === "{" ? "}" : "]") && inner !== undefined && this.#justOpened(inner)) {
                this.#offset++;
                open.pop();
            }
            else {
                if (inner === "{")
                    this.#key();
                const opened = this.#value();
                if (opened !== undefined) {
                    open.push(opened);
                    continue;
                }
            }
            this.#close(open);
        } while (open.length > 0);
        this.#blank();
        if (this.#offset < this.#text.length)
            throw this.#offence("there is text after the end of the value");
    }
    /** After a value: any number of closing brackets, then a comma when something is still open. */
    #close(open) {
        for (;;) {
            const inner = open.at(-1);
            if (inner === undefined)
                return;
            this.#blank();
            const end = inner === "{" ? "}" : "]";
            const character = this.#text[this.#offset];
            if (character === ",") {
                this.#offset++;
                return;
            }
            if (character !== end)
                throw this.#expected(`"," or "${end}"`);
            this.#offset++;
            open.pop();
        }
    }
    /** Whether nothing but white space stands between the opening bracket and here: only then may it be closed at once. */
    #justOpened(inner) {
        let before = this.#offset - 1;
        while (before >= 0 && BLANKS.includes(this.#text.charAt(before)))
            before--;
        return this.#text[before] === inner;
    }
    #key() {
        if (this.#text[this.#offset] !== '"')
            throw this.#expected('a member name in double quotes or "}"');
        this.#string();
        this.#blank();
        if (this.#text[this.#offset] !== ":")
            throw this.#expected('":"');
        this.#offset++;
        this.#blank();
    }
    #value() {
        const character = this.#text[this.#offset];
        if (character === "{" || character === "[") {
            this.#offset++;
            return character;
        }
        if (character === '"') {
            this.#string();
            return undefined;
        }
        this.#scalar.lastIndex = this.#offset;
        const scalar = this.#scalar.exec(this.#text)?.[0];
        if (scalar === undefined)
            throw this.#expected("a value");
        this.#offset += scalar.length;
        return undefined;
    }
    #string() {
        const start = this.#offset++;
        for (; this.#offset < this.#text.length; this.#offset++) {
            const character = this.#text.charAt(this.#offset);
            if (character === '"') {
                this.#offset++;
                return;
            }
            if (character < " ")
                throw this.#offence("a string holds a control character that is not escaped");
            if (character === "\\") {
                this.#escape.lastIndex = this.#offset;
                if (!this.#escape.test(this.#text))
                    throw this.#offence("a backslash is followed by what is no escape");
                this.#offset = this.#escape.lastIndex - 1;
            }
        }
        this.#offset = start;
        throw this.#offence("a string is not closed before the end of the text (is it cut off?)");
    }
    #blank() {
        while (this.#offset < this.#text.length && BLANKS.includes(this.#text.charAt(this.#offset)))
            this.#offset++;
    }
    #expected(what) {
        if (this.#offset >= this.#text.length)
            return this.#offence(`the text ends where ${what} should stand (is it cut off?)`);
        return this.#offence(`${what} should stand here`);
    }
    #offence(problem) {
        return new Offence(this.#offset, problem);
    }
}
class Offence extends Error {
    offset;
    constructor(offset, problem) {
        super(problem);
        this.offset = offset;
    }
}
const BLANKS = " \t\n\r";


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

/***/ 6741:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ pinnedImage)
/* harmony export */ });
/** Longer references exist nowhere: registries take 255 characters of a name. */
const LONGEST = 512;
/**
 * Reads `registry.example.com/name[:tag]@sha256:…`; `undefined` = it is not pinned by a digest, or no reference at all. A tag
 * says nothing beside a digest and is left out. The form is that of the OCI distribution specification.
 */
function pinnedImage(reference) {
    if (reference.length > LONGEST)
        return undefined;
    const [, name, digest] = REFERENCE.exec(reference) ?? [];
    return name === undefined || digest === undefined ? undefined : { name, digest };
}
/** A host, with its port where it has one, and then parts of a path, which are lower case and joined by single separators. */
const HOST = "[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\\d{1,5})?";
const PART = "[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*";
const TAG = "[A-Za-z0-9_][A-Za-z0-9._-]{0,127}";
const REFERENCE = new RegExp(`^((?:${HOST}/)?${PART}(?:/${PART})*)(?::${TAG})?@(sha256:[0-9a-f]{64})$`);


/***/ }),

/***/ 29907:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sc: () => (/* binding */ additionTo),
/* harmony export */   UM: () => (/* binding */ readChain),
/* harmony export */   Uo: () => (/* binding */ headOf)
/* harmony export */ });
/* harmony import */ var _contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);
/* harmony import */ var _contract_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21767);
/* harmony import */ var _mcp_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23091);



/** Reads a file up to its first damage. A last line without its end is no damage: its writer has died, and told nobody of it. */
function readChain({ log, head }, place) {
    const length = log.lastIndexOf("\n") + 1;
    const lines = length === 0 ? [] : log.toString("utf8", 0, length - 1).split("\n");
    const entries = [];
    let damage;
    for (const line of lines) {
        const next = nextEntry(line, entries.at(-1), place);
        if (typeof next === "string") {
            damage = `line ${entries.length + 1} ${next}`;
            break;
        }
        entries.push(next);
    }
    return { entries, length, torn: log.length - length, damage: damage ?? damageOfHead(head, entries) };
}
/** Group 1: `at`; 2: the hash; 3: what stands behind it; 4: the hash of the entry before; 5: the sequence. */
const LINE = /^\{"at":(0|[1-9]\d{0,15}),"hash":"(sha256:[0-9a-f]{64})",("previous":"(sha256:[0-9a-f]{64})","sequence":([1-9]\d{0,9}),"what":\{.*\}\})$/s;
/** The entry of a line, or what is wrong with it. */
function nextEntry(line, before, place) {
    const [, at, hash, rest, previous, sequence] = LINE.exec(line) ?? [];
    if (at === undefined || hash === undefined || rest === undefined)
        return "is no entry of a ledger";
    // The members stand in canonical order, so that the text without the hash is what was hashed: nothing is written anew to check it.
    if (hash !== `sha256:${(0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(`{"at":${at},${rest}`)}`)
        return "was changed after it was written";
    if (previous !== (before?.hash ?? firstHash(place))) {
        return before === undefined
            ? `does not begin the ledger of ${place.service} in ${place.environment}: lines before it are gone, or it is the file of another`
            : "does not follow the line before: lines were taken out, put in or moved";
    }
    if (Number(sequence) !== (before?.sequence ?? 0) + 1)
        return "has a number that does not follow the one before";
    if (Number(at) < (before?.at ?? 0))
        return "is older than the line before";
    const told = (0,_mcp_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonText */ .l)(line);
    if (!told.ok || !(0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(told.value))
        return "is no entry of a ledger";
    return { sequence: Number(sequence), at: Number(at), hash, what: (0,_contract_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(told.value, "what") };
}
/** What the first entry of a file follows: it belongs to one environment of one service. */
function firstHash({ service, environment }) {
    return (0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ environment, ledger: "mcp-gates", service, version: 1 });
}
const HEAD = /^\{"hash":"(sha256:[0-9a-f]{64})","sequence":([1-9]\d{0,9})\}\n$/;
function damageOfHead(head, entries) {
    // A writer that dies between the first line and the first head leaves this behind.
    if (head === undefined)
        return entries.length <= 1 ? undefined : "the head, which names the newest entry, is gone";
    const [, hash, sequence] = HEAD.exec(head) ?? [];
    if (hash === undefined)
        return "the head, which names the newest entry, was changed after it was written";
    const missing = Number(sequence) - entries.length;
    if (missing > 0) {
        return `it ends with entry ${entries.length}, and the head names entry ${sequence}: the newest lines are gone`;
    }
    return entries[Number(sequence) - 1]?.hash === hash
        ? undefined
        : "the head names an entry that the file does not hold";
}
/** The line that makes an entry of something behind those that are there, and the head that names it. */
function additionTo({ entries }, { what, at, place }) {
    const before = entries.at(-1);
    const sequence = (before?.sequence ?? 0) + 1;
    const told = {
        at: Math.max(at, before?.at ?? 0),
        previous: before?.hash ?? firstHash(place),
        sequence,
        what: what,
    };
    const hash = (0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(told);
    return {
        entry: { sequence, at: told.at, hash, what },
        line: `${(0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)({ ...told, hash })}\n`,
        head: headOf({ sequence, hash }),
    };
}
/** The text of a head. */
function headOf({ sequence, hash }) {
    return `${(0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)({ hash, sequence })}\n`;
}


/***/ }),

/***/ 40282:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ runSchema),
/* harmony export */   ZV: () => (/* binding */ readHappening),
/* harmony export */   Zu: () => (/* binding */ textSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _policy_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24369);
/* harmony import */ var _fingerprints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4159);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39843);




/** Characters of a text in an entry at most: digests, names and addresses stay, documents do not. */
const LONGEST = 4096;
/** A text in a ledger. */
const textSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .max(LONGEST, `is longer than ${LONGEST} characters`)
    .refine((value) => value.isWellFormed(), "holds half a character");
const text = textSchema;
const optional = text.optional();
/** A run in a ledger. */
const runSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: text, attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), url: text, actor: text });
const started = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("started"),
    service: text,
    environment: _policy_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE,
    release: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ imageDigest: optional, contractDigest: optional, schemaVersion: optional }),
    image: text,
    protocolVersion: optional,
    from: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ environment: text, deploymentId: text }).optional(),
    ticket: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ system: text, key: text, id: text }).optional(),
    policyDigest: text,
    override: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ reason: text, approvers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text), bypassed: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text), expiresAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })
        .optional(),
    isRollback: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    run: runSchema,
    askedBy: optional,
    commit: text,
    fingerprints: _fingerprints_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintsSchema */ .$.optional(),
});
const verified = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("verified"),
    deployment: text,
    source: text,
    passed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    contractDigest: optional,
    detail: text,
    run: runSchema,
});
const finished = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("finished"),
    deployment: text,
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .DEPLOYMENT_OUTCOMES */ .aR),
    detail: text,
    run: runSchema,
});
const happening = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("kind", [started, verified, finished]);
/** What an entry tells, or the first reason for which it cannot be read, such as `` `run.id` is longer than … ``. */
function readHappening(value) {
    const parsed = happening.safeParse(value);
    if (parsed.success)
        return { ok: true, happening: parsed.data };
    const [issue] = parsed.error.issues;
    return { ok: false, problem: `\`${issue?.path.join(".") ?? ""}\` ${issue?.message ?? "is wrong"}` };
}


/***/ }),

/***/ 31098:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   sk: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39843);
/* harmony import */ var _file_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40282);


/**
 * What the entries of a file come to. An entry is one step, whatever follows from it: that a deployment serves ends those that
 * served before it, as replaced, or as rolled back where it goes back.
 */
function historyOf(entries, place) {
    const past = { lives: new Map(), newest: undefined, serving: undefined };
    const doubts = [];
    for (const entry of entries) {
        const read = (0,_file_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .readHappening */ .ZV)(entry.what);
        const problem = read.ok ? apply(read.happening, entry, { past, place }) : `cannot be read (${read.problem})`;
        if (problem === undefined)
            continue;
        doubts.push({
            code: "ledger.malformed-record",
            recordId: "",
            is: `entry ${entry.sequence} of the ledger ${problem}`,
            blocks: true,
        });
    }
    return { records: [...past.lives.values()].map(({ record }) => record), doubts };
}
/** Adds what an entry tells, or answers why it cannot be so. */
function apply(happening, entry, { past, place }) {
    if (happening.kind === "started")
        return begin(happening, entry, { past, place });
    const life = past.lives.get(happening.deployment);
    if (life === undefined)
        return `is about the deployment ${happening.deployment}, which never started`;
    const step = nextStep(life.record, happening);
    if (step.kind === "nothing")
        return `tells again that ${life.record.id} has ended`;
    if (step.kind === "refused")
        return step.why;
    const { at } = entry;
    if (happening.kind === "verified") {
        const { source, passed, contractDigest } = happening;
        life.events.push({ at, kind: "verified", source, passed, contractDigest });
    }
    else if (happening.outcome !== "success") {
        life.events.push({ at, kind: "ended", cause: happening.outcome === "failure" ? "failed" : happening.outcome });
    }
    else {
        if (past.serving !== undefined && (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .isServing */ .PA)(past.serving.record)) {
            past.serving.events.push(life.record.isRollback ? { at, kind: "ended", cause: "rolled-back" } : { at, kind: "replaced" });
        }
        life.events.push({ at, kind: "succeeded" });
        past.serving = life;
    }
    return undefined;
}
function begin({ kind: _kind, ...deployment }, entry, { past, place }) {
    if (deployment.service !== place.service || deployment.environment !== place.environment) {
        return `is of ${deployment.service} in ${deployment.environment}`;
    }
    if (past.newest !== undefined && (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnderWay */ .gn)(past.newest.record)) {
        return `starts a deployment beside ${past.newest.record.id}, which is under way`;
    }
    const events = [];
    const id = idOf(entry);
    const record = { ...deployment, id, isEmergency: deployment.override !== undefined, events, startedAt: entry.at };
    past.newest = { record, events };
    past.lives.set(id, past.newest);
    return undefined;
}
/** The id of the deployment that an entry starts: unique, and made of the entry itself. */
function idOf({ sequence, hash }) {
    return `${sequence}-${hash.slice("sha256:".length, "sha256:".length + 12)}`;
}
/** Whether something may be recorded of a deployment: it ends once, and only what serves can be seen or taken back later. */
function nextStep(record, event) {
    const outcome = outcomeOf(record);
    if (event.kind === "verified") {
        if (outcome === undefined || (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .isServing */ .PA)(record))
            return { kind: "write" };
        return refused(`verifies the deployment ${record.id}, which does not serve any more (${toldOf(record)})`);
    }
    if (outcome === undefined)
        return { kind: "write" };
    if (outcome === event.outcome)
        return { kind: "nothing" };
    if (outcome === "success" && event.outcome === "rolled-back")
        return { kind: "write" };
    return refused(`ends the deployment ${record.id} as ${event.outcome}, which has ended (${toldOf(record)})`);
}
function refused(why) {
    return { kind: "refused", why };
}
/** How a deployment ended, as it was told last; `undefined` = it is under way. */
function outcomeOf({ events }) {
    const last = events.findLast(({ kind }) => kind === "succeeded" || kind === "ended");
    if (last?.kind === "ended")
        return last.cause === "failed" ? "failure" : last.cause;
    return last === undefined ? undefined : "success";
}
function toldOf(record) {
    const wasReplaced = record.events.some(({ kind }) => kind === "replaced");
    const outcome = outcomeOf(record);
    return outcome === "success" && wasReplaced ? "another has taken its place" : `its outcome is ${outcome}`;
}


/***/ }),

/***/ 8192:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileLedger: () => (/* binding */ fileLedger),
  n: () => (/* binding */ fileStoreOf)
});

// EXTERNAL MODULE: ./.build/shared/mcp/foreign-text.js
var foreign_text = __webpack_require__(9817);
// EXTERNAL MODULE: ./.build/shared/promotion/ledger.js
var ledger = __webpack_require__(39843);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/file-branch-tip.js


/** How the branch ends now. Throws a LedgerError when it cannot be reached. */
async function tipOf(seat) {
    // What was seen before is looked up before the branch is: another process may see more of it meanwhile.
    const seen = await localCommit(seat, seat.seen);
    const remote = await hasRemote(seat);
    const tip = remote ? await remoteCommit(seat) : await localCommit(seat, refOf(seat));
    if (seen === undefined || seen === tip)
        return { tip: await remember(seat, tip, seen), remote, damage: undefined };
    const why = `To believe the branch as it is now: git update-ref -d ${seat.seen}`;
    if (tip === undefined)
        return { tip, remote, damage: `the branch ${seat.branch} is gone, which was there before. ${why}` };
    const { status, complaint } = await seat.git(["merge-base", "--is-ancestor", seen, tip]);
    if (status === 0)
        return { tip: await remember(seat, tip, seen), remote, damage: undefined };
    if (status !== 1)
        throw readError(seat, `git could not compare what was seen before (${complaint})`, "Run again.");
    return {
        tip,
        remote,
        damage: `the branch ${seat.branch} was written anew: it does not hold the commit ${seen} any more. ${why}`,
    };
}
/** The branch by its full name. */
function refOf({ branch }) {
    return `refs/heads/${branch}`;
}
/** Keeps what was seen last. That it cannot be kept is no harm: less is found next time. */
async function remember(seat, tip, seen) {
    if (tip !== undefined && tip !== seen)
        await seat.git(["update-ref", "--no-deref", seat.seen, tip]);
    return tip;
}
async function hasRemote({ git }) {
    const { status, complaint } = await git(["config", "--get-all", "remote.origin.url"]);
    if (status === 0)
        return true;
    const repository = await git(["rev-parse", "--git-dir"]);
    if (repository.status === 0)
        return false;
    throw new ledger/* LedgerError */.oy(`The ledger cannot be reached: there is no git repository here (${repository.complaint || complaint}). Check it out first, or leave ledger.branch out of the policy.`);
}
/** The commit of a ref of this repository; `undefined` = there is none. */
async function localCommit({ git }, ref) {
    const { status, text } = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
    return status === 0 ? text.trim() : undefined;
}
/** The newest commit of the remote's branch, which is fetched. */
async function remoteCommit(seat) {
    const { git, branch } = seat;
    for (let attempt = 1;; attempt++) {
        const tip = await remoteTip(seat);
        if (tip === undefined)
            return undefined;
        if ((await git(["cat-file", "-e", `${tip}^{commit}`])).status === 0)
            return tip;
        const fetched = await git([
            ...["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no", "--no-auto-maintenance"],
            ...["origin", refOf(seat)],
        ]);
        if (fetched.status === 0 && (await git(["cat-file", "-e", `${tip}^{commit}`])).status === 0)
            return tip;
        if (attempt === FETCHES) {
            throw readError(seat, `the branch ${branch} could not be fetched (${fetched.complaint})`, PERMISSIONS);
        }
    }
}
const FETCHES = 3;
/** What to do when a remote refuses something. */
const PERMISSIONS = "Run again; check that this job may read and write the repository (permissions: contents: write).";
async function remoteTip(seat) {
    const { status, text, complaint } = await seat.git(["ls-remote", "--quiet", "origin", refOf(seat)]);
    if (status !== 0)
        throw readError(seat, `the remote \`origin\` does not answer (${complaint})`, PERMISSIONS);
    for (const line of text.split("\n")) {
        const [id, ref] = line.split("\t");
        if (ref === refOf(seat) && id !== undefined && /^[0-9a-f]{40,64}$/.test(id))
            return id;
    }
    return undefined;
}
/** The files of a commit below the folder of the ledger. */
async function namesIn(seat, tip) {
    // Without it git counts from the folder in which it is run.
    const list = await seat.git(["ls-tree", "-r", "-z", "--name-only", "--full-tree", tip, "--", `${seat.folder}/`]);
    if (list.status !== 0)
        throw readError(seat, `git could not list it (${list.complaint})`, "Run again.");
    const paths = list.text.split("\0").filter((path) => path !== "");
    return paths.map((path) => external_node_path_.posix.relative(seat.folder, path));
}
/** What files of a commit hold; `undefined` for each that is not there. */
async function blobs(seat, commit, names) {
    const input = names.map((name) => `${commit}:${pathOf(seat, name)}\n`).join("");
    const { status, bytes, complaint } = await seat.git(["cat-file", "--batch"], { input });
    if (status !== 0)
        throw readError(seat, `git could not read it (${complaint})`, "Run again.");
    let offset = 0;
    return names.map((name) => {
        const end = bytes.indexOf("\n", offset);
        const answer = bytes.toString("utf8", offset, end);
        offset = end + 1;
        if (answer.endsWith(" missing"))
            return undefined;
        const [, type, size] = answer.split(" ");
        const content = bytes.subarray(offset, offset + Number(size));
        offset += Number(size) + 1;
        if (type !== "blob")
            throw readError(seat, `${name} is no file`, "Look at who put it there.");
        return content;
    });
}
/** The path of a file of the ledger in a commit. */
function pathOf({ folder }, name) {
    return external_node_path_.posix.join(folder, name);
}
/** An error for people. `problem` goes on from a colon; `next` is a sentence. */
function readError(seat, problem, next) {
    return new ledger/* LedgerError */.oy(`The ledger on the branch ${seat.branch} cannot be read: ${problem}. ${next}`);
}
/** As {@link readError}. */
function writeError(seat, problem, next) {
    return new ledger/* LedgerError */.oy(`The ledger on the branch ${seat.branch} cannot be written: ${problem}. ${next}`);
}

;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/file-branch-commit.js






/** The commit that makes a change, which belongs to no branch yet. */
async function commitOf({ files, title, at: milliseconds }, tip, seat) {
    const tree = await treeWith(files, tip, seat);
    // Without the sign git takes a number of few digits for something else.
    const at = `@${Math.floor(milliseconds / 1000)} +0000`;
    // Two that write the same at the same moment must not make the same commit: both would believe that it is theirs.
    const message = `${title}\n\nWrite: ${(0,external_node_crypto_.randomUUID)()}\n`;
    const parents = tip === undefined ? [] : ["-p", tip];
    return await output(seat, ["commit-tree", "--no-gpg-sign", ...parents, tree], {
        input: message,
        environment: {
            ...{ GIT_AUTHOR_NAME: "mcp-gates", GIT_AUTHOR_EMAIL: "mcp-gates@localhost", GIT_AUTHOR_DATE: at },
            ...{ GIT_COMMITTER_NAME: "mcp-gates", GIT_COMMITTER_EMAIL: "mcp-gates@localhost", GIT_COMMITTER_DATE: at },
        },
    });
}
/** The tree of a commit with some files written anew, made in an index that is nobody's. */
async function treeWith(files, tip, seat) {
    const scratch = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mcp-gates-index-"));
    try {
        const environment = { GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, "index") };
        await output(seat, ["read-tree", tip ?? "--empty"], { environment });
        const lines = [];
        for (const [name, content] of files) {
            // A row of zeros as long as any name of an object, with the mode 0, takes a file out.
            const entry = content === undefined
                ? `0 ${"0".repeat(tip?.length ?? 40)}`
                : `100644 ${await output(seat, ["hash-object", "-w", "--stdin"], { input: content })}`;
            lines.push(`${entry}\t${pathOf(seat, name)}\0`);
        }
        await output(seat, ["update-index", "--add", "-z", "--index-info"], { environment, input: lines.join("") });
        return await output(seat, ["write-tree"], { environment });
    }
    finally {
        await (0,external_node_fs_promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function output(seat, ...run) {
    const { status, text, complaint } = await seat.git(...run);
    if (status === 0)
        return text.trim();
    throw writeError(seat, `git ${run[0][0]} failed (${complaint})`, "Look at the repository.");
}
/** Lets the branch end with a commit if it still ends with `tip`; why it does not, when it may succeed another time. */
async function publish(commit, tip, { seat, remote }) {
    const answer = remote ? await push(commit, seat) : await moveLocally(commit, tip, seat);
    if (answer?.status === 0)
        return await kept(commit, seat);
    // Whatever was said, the branch itself tells whether the commit has arrived, perhaps with others behind it.
    const now = remote ? await remoteCommit(seat) : await localCommit(seat, refOf(seat));
    if (now !== undefined && now !== tip && (await holds(now, commit, seat)))
        return await kept(commit, seat);
    const complaint = answer?.complaint ?? "git did not end in time";
    // Several at once: the remote, or git here, says so in several ways, and the branch may be where it was.
    if (now !== tip || REFUSALS.test(complaint))
        return complaint;
    throw writeError(seat, `git could not write it (${complaint})`, PERMISSIONS);
}
const REFUSALS = /cannot lock|unable to create.*lock|failed to update ref|fetch first|non-fast-forward|already exists|incorrect old value/i;
/** Whether a commit is another one or stands behind it. */
async function holds(commit, other, { git }) {
    return commit === other || (await git(["merge-base", "--is-ancestor", other, commit])).status === 0;
}
async function kept(commit, seat) {
    await remember(seat, commit, undefined);
}
/** `undefined` = it did not end in time. */
async function push(commit, seat) {
    try {
        return await seat.git([
            ...["push", "--quiet", "--no-verify", "--no-signed", "--recurse-submodules=no"],
            ...["origin", `${commit}:${refOf(seat)}`],
        ]);
    }
    catch (error) {
        if (error instanceof ledger/* LedgerError */.oy)
            return undefined;
        throw error;
    }
}
async function moveLocally(commit, tip, seat) {
    if ((await seat.git(["symbolic-ref", "--quiet", "HEAD"])).text.trim() === refOf(seat)) {
        throw writeError(seat, "it is checked out here, and its files would look changed", "Check out another branch.");
    }
    // No old value is said by a row of zeros: the branch must not be there.
    const old = tip ?? "0".repeat(commit.length);
    return await seat.git(["update-ref", "--no-deref", "-m", "mcp-gates", refOf(seat), commit, old]);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./.build/shared/policy/system-error.js
var system_error = __webpack_require__(47687);
;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/file-git.js




/** A git that asks nobody, runs no hook, signs nothing, and cleans nothing up. */
function gitIn(directory, { milliseconds, bytes }) {
    return async (parameters, { input = "", environment = {} } = {}) => {
        const child = (0,external_node_child_process_.spawn)("git", [...SETTINGS, ...parameters], {
            cwd: directory,
            env: { ...surroundings(), ...environment },
            stdio: ["pipe", "pipe", "pipe"],
            // A group of its own: it has no terminal to ask at, and ends with all that it has started.
            detached: process.platform !== "win32",
            windowsHide: true,
        });
        const output = [];
        const complaints = [];
        let length = 0;
        let stopped;
        const stop = (why) => {
            stopped ??= why;
            killGroup(child.pid);
        };
        const timer = setTimeout(() => stop(`did not end within ${Math.round(milliseconds / 1000)} seconds`), milliseconds);
        child.stdout.on("data", (chunk) => {
            length += chunk.length;
            if (length > bytes)
                stop(`wrote more than ${bytes} bytes`);
            else
                output.push(chunk);
        });
        child.stderr.on("data", (chunk) => {
            if (complaints.length < MOST_COMPLAINTS)
                complaints.push(chunk);
        });
        // A git that ends before it has read everything is told by its status.
        child.stdin.on("error", () => undefined);
        child.stdin.end(input);
        const status = await new Promise((resolve, reject) => {
            child.on("error", reject);
            child.on("close", resolve);
        })
            .catch((cause) => {
            const what = (0,system_error/* systemErrorCode */.v)(cause) === "ENOENT" ? "there is no git command here, or no such folder" : String(cause);
            throw new ledger/* LedgerError */.oy(`The ledger cannot be reached: ${what}. Install git, and check the folder.`, { cause });
        })
            .finally(() => clearTimeout(timer));
        const complaint = withoutCredentials(Buffer.concat(complaints).toString("utf8"));
        if (stopped !== undefined || status === null) {
            const told = complaint === "" ? "" : ` (${complaint})`;
            throw new ledger/* LedgerError */.oy(`The ledger cannot be reached: git ${parameters[0]} ${stopped ?? "was killed"}${told}. Run again; check the remote \`origin\`.`);
        }
        const whole = Buffer.concat(output);
        return { status, bytes: whole, text: whole.toString("utf8"), complaint };
    };
}
/** Chunks of what git complains of. */
const MOST_COMPLAINTS = 64;
const SETTINGS = [
    ["core.hooksPath", process.platform === "win32" ? "NUL" : "/dev/null"],
    ["core.fsmonitor", "false"],
    ["core.splitIndex", "false"],
    ["core.fsync", "objects,reference"],
    ["commit.gpgSign", "false"],
    ["push.gpgSign", "false"],
    ["push.followTags", "false"],
    ["push.recurseSubmodules", "no"],
    ["fetch.recurseSubmodules", "no"],
    ["fetch.prune", "false"],
    ["fetch.writeCommitGraph", "false"],
    ["i18n.commitEncoding", "utf-8"],
    ["gc.auto", "0"],
    ["maintenance.auto", "false"],
    ["credential.interactive", "false"],
].flatMap(([name, value]) => ["-c", `${name}=${value}`]);
/** Variables by which a git that calls us would lead ours to its own repository or index, or make it tell more than it should. */
const LEFT_OUT = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|PREFIX|QUARANTINE_PATH|EDITOR|SEQUENCE_EDITOR|TRACE.*|CURL_VERBOSE)$/;
function surroundings() {
    const kept = Object.entries(process.env).filter(([name]) => !LEFT_OUT.test(name));
    return {
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GCM_INTERACTIVE: "never",
        SSH_ASKPASS_REQUIRE: "never",
        // Its messages are read.
        LC_ALL: "C",
    };
}
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
    }
    catch {
        // It has ended.
    }
}
/** An address may hold a name and a password. */
function withoutCredentials(text) {
    return (0,foreign_text/* foreignText */.qk)(text.replaceAll(/\/\/[^/@\s]*@/g, "//***@"), { secrets: [], length: 300 });
}

// EXTERNAL MODULE: ./.build/shared/promotion/ledgers/file-store.js
var file_store = __webpack_require__(86047);
;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/file-branch.js






/**
 * Ledger files in a branch of a git repository: that of the remote `origin` where there is one, else that of the repository itself.
 * Each change is a commit whose parent is what was judged, and stands only if the branch still ends with that parent: nothing is
 * forced. Work tree, index and the branches of the user stay as they are; what was seen last is kept at `refs/mcp-gates/…`, so that a
 * branch that was written anew is found.
 */
function branchStore(options) {
    const { branch, directory, milliseconds, gitMilliseconds: limit } = options;
    const git = gitIn(directory, { milliseconds: limit, bytes: file_store/* MOST_LEDGER_BYTES */._L + file_store/* MOST_CONTRACT_BYTES */.R4 });
    const folder = external_node_path_.posix.normalize(options.path).replace(/\/$/, "");
    const seat = { git, branch, folder, seen: `refs/mcp-gates/${branch}` };
    return {
        name: `${options.path} of the branch ${branch}`,
        read: async (place) => await read(seat, place, await tipOf(seat)),
        change: async (place, judge) => await compareAndSet(seat, milliseconds, async (end) => {
            const found = await read(seat, place, end);
            const { answer, change } = judge(found);
            return { answer, wanted: change && writtenBy(change, place, found) };
        }),
        contracts: async (names) => await soundFiles(seat, names.map(file_store/* contractFile */.V8), await tipOf(seat)),
        waiting: async (place) => (await soundFiles(seat, [(0,file_store/* filesOf */.R8)(place).waiting], await tipOf(seat)))[0],
        names: async () => {
            const { tip, damage } = await tipOf(seat);
            if (tip !== undefined)
                return await namesIn(seat, tip);
            if (damage !== undefined)
                throw readError(seat, damage, LOOK);
            return [];
        },
        setWaiting: async (place, { text, contract, title, at }) => {
            const { waiting } = (0,file_store/* filesOf */.R8)(place);
            await compareAndSet(seat, milliseconds, async (end) => {
                const [old] = await soundFiles(seat, [waiting], end);
                if (text === undefined && old === undefined)
                    return { answer: undefined };
                return { answer: undefined, wanted: { files: [...contractFiles(contract), [waiting, text]], title, at } };
            });
        },
    };
}
/** Lets `judge` look at the branch, and again where others have written meanwhile, until what it wants stands there. */
async function compareAndSet(seat, milliseconds, judge) {
    const end = performance.now() + milliseconds;
    for (;;) {
        const branchEnd = await tipOf(seat);
        const { answer, wanted } = await judge(branchEnd);
        if (wanted === undefined)
            return answer;
        const { tip, remote } = branchEnd;
        const refusal = await publish(await commitOf(wanted, tip, seat), tip, { seat, remote });
        if (refusal === undefined)
            return answer;
        if (performance.now() >= end)
            throw writeError(seat, `others write it all the time (${refusal})`, "Run again.");
        await (0,promises_.setTimeout)(Math.random() * 100);
    }
}
async function read(seat, place, { tip, damage }) {
    const { log, head } = (0,file_store/* filesOf */.R8)(place);
    const [stored, storedHead] = tip === undefined ? [] : await blobs(seat, tip, [log, head]);
    return { log: stored ?? Buffer.alloc(0), head: storedHead?.toString("utf8"), damage };
}
/** Files that belong to no chain. Throws where the branch is not what it was. */
async function soundFiles(seat, names, { tip, damage }) {
    if (damage !== undefined)
        throw readError(seat, damage, LOOK);
    return tip === undefined ? names.map(() => undefined) : await blobs(seat, tip, names);
}
const LOOK = "Look at who did it, and why.";
function writtenBy({ chain, addition, contract, title }, place, found) {
    const { log, head } = (0,file_store/* filesOf */.R8)(place);
    const whole = Buffer.concat([found.log.subarray(0, chain.length), Buffer.from(addition.line, "utf8")]);
    const files = [[log, whole], [head, addition.head], ...contractFiles(contract)];
    return { files, title, at: addition.entry.at };
}
function contractFiles(contract) {
    return contract === undefined ? [] : [[(0,file_store/* contractFile */.V8)(contract.name), contract.text]];
}

// EXTERNAL MODULE: ./.build/shared/promotion/ledgers/file-chain.js
var file_chain = __webpack_require__(29907);
// EXTERNAL MODULE: ./.build/shared/promotion/ledgers/file-entry.js
var file_entry = __webpack_require__(40282);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/file-durable.js





/** A link in the place of a file would lead elsewhere, and a pipe would never answer. Windows knows neither flag. */
const PLAIN = (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** The bytes of a file; `undefined` = there is none. Throws a LedgerError for one that is longer than `most`, and for no file. */
async function readWhole(path, most) {
    let file;
    try {
        file = await (0,external_node_fs_promises_.open)(path, external_node_fs_.constants.O_RDONLY | PLAIN);
    }
    catch (error) {
        const code = (0,system_error/* systemErrorCode */.v)(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        throw error;
    }
    try {
        await refuseUnlikely(file, path, most);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/**
 * Cuts a file to `length` bytes, adds to it, and answers when both are on the disk. Where that fails, what was added is taken back.
 */
async function appendDurably(path, length, text) {
    const file = await (0,external_node_fs_promises_.open)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_APPEND | PLAIN, 0o666);
    try {
        const { size } = await file.stat();
        if (size > length)
            await file.truncate(length);
        try {
            await file.appendFile(text);
            await file.sync();
        }
        catch (error) {
            await file.truncate(length).catch(() => undefined);
            throw error;
        }
    }
    finally {
        await file.close();
    }
    if (length === 0)
        await syncFolder((0,external_node_path_.dirname)(path));
}
/** Gives a file a content, whole or not at all. `temporary` is a path that nobody else uses meanwhile. */
async function replaceDurably(path, text, { temporary }) {
    await writeDurably(temporary, text);
    await (0,external_node_fs_promises_.rename)(temporary, path);
}
/** Writes a file anew, and answers when its content is on the disk. */
async function writeDurably(path, text) {
    const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | PLAIN;
    const file = await (0,external_node_fs_promises_.open)(path, flags, 0o666);
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Makes a folder and those above it where they are not there. */
async function makeFolder(path) {
    const first = await (0,external_node_fs_promises_.mkdir)(path, { recursive: true });
    if (first === undefined)
        return;
    for (let made = path; made.length >= first.length; made = (0,external_node_path_.dirname)(made))
        await syncFolder((0,external_node_path_.dirname)(made));
}
/** Puts on the disk which files a folder holds. */
async function syncFolder(path) {
    // Windows opens no folder, and writes such changes at once.
    if (process.platform === "win32")
        return;
    const folder = await (0,external_node_fs_promises_.open)(path, external_node_fs_.constants.O_RDONLY);
    try {
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
async function refuseUnlikely(file, path, most) {
    const stats = await file.stat();
    if (!stats.isFile())
        throw new ledger/* LedgerError */.oy(`${path} is no file; look at who put it there.`);
    if (stats.size > most)
        throw new ledger/* LedgerError */.oy(`${path} is longer than ${most} bytes, and is not read.`);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/file-lock.js









/** Does something while nobody else holds the lock of this path. Throws a LedgerError that names the owner after a while. */
async function withLock(path, wish, work) {
    const end = performance.now() + wish.milliseconds;
    const surroundings = await surroundingsOfThisProcess();
    for (;;) {
        const claim = await claimLock(path, { root: path, surroundings });
        if ("text" in claim) {
            try {
                return await work();
            }
            finally {
                await release(path, claim.text);
            }
        }
        if (performance.now() >= end)
            throw new ledger/* LedgerError */.oy(heldText(claim.heldBy, path, wish));
        // Those who wait must not all come back at the same moment.
        await (0,promises_.setTimeout)(2 + Math.random() * 18);
    }
}
const owner = schemas/* strictObject */.rej({
    nonce: schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/),
    pid: schemas/* int */.Whr().positive(),
    /** When the process began, as the kernel counts; empty = not known. */
    born: schemas/* string */.YjP(),
    host: schemas/* string */.YjP(),
    /** What the kernel calls the time since it began; empty = not known. */
    boot: schemas/* string */.YjP(),
    /** The name space of the process id; empty = not known. */
    space: schemas/* string */.YjP(),
    /** The machine, as its system knows it; empty = not known. */
    machine: schemas/* string */.YjP(),
    since: iso/* datetime */.w$(),
});
async function claimLock(path, { root, surroundings }) {
    for (;;) {
        const nonce = (0,external_node_crypto_.randomBytes)(16).toString("hex");
        const text = JSON.stringify({ ...surroundings, nonce, since: new Date().toISOString() });
        if (await madeLink(path, text))
            return { text };
        const found = await textAt(path);
        // It was given back meanwhile.
        if (found === undefined)
            continue;
        // A file system on a network may carry a wish out, lose its answer, and refuse the second try.
        if (found === text)
            return { text };
        const holder = ownerOf(found);
        if (holder === undefined || !(await isGone(holder, surroundings, (0,external_node_path_.dirname)(root))))
            return { heldBy: holder };
        const rightPath = `${root}.${holder.nonce}`;
        const right = await claimLock(rightPath, { root, surroundings });
        if (!("text" in right))
            return right;
        try {
            await release(path, found);
        }
        finally {
            await release(rightPath, right.text);
        }
    }
}
async function madeLink(path, text) {
    try {
        await (0,external_node_fs_promises_.symlink)(text, path);
        return true;
    }
    catch (error) {
        if ((0,system_error/* systemErrorCode */.v)(error) === "EEXIST")
            return false;
        throw error;
    }
}
/** The text of a lock; `undefined` = there is none. */
async function textAt(path) {
    try {
        return await (0,external_node_fs_promises_.readlink)(path);
    }
    catch (error) {
        const code = (0,system_error/* systemErrorCode */.v)(error);
        if (code === "ENOENT")
            return undefined;
        if (code === "EINVAL")
            return "";
        throw error;
    }
}
/** Takes away a lock that has this text: our own, or one that nobody but us may take away. */
async function release(path, text) {
    if ((await textAt(path)) === text)
        await (0,external_node_fs_promises_.unlink)(path);
}
function ownerOf(text) {
    try {
        return owner.parse(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
/** Whether it is certain that the process of an owner has ended; `folder` is where its lock lies. */
async function isGone(holder, here, folder) {
    if (holder.host !== here.host)
        return false;
    if (holder.boot === here.boot)
        return holder.space === here.space && !(await isRunning(holder));
    // The machine was started anew: no process of before is left. But machines that were made from one image may bear the same name and
    // number; a disk of this machine is none that such a one writes to.
    return holder.machine !== "" && holder.machine === here.machine && (await isOnOwnDisk(folder));
}
/** Numbers of file systems (statfs(2)) that one machine has for itself: ext, XFS, Btrfs, ZFS, F2FS, overlay, memory. */
const OWN_DISKS = [0xef53, 0x58465342, 0x9123683e, 0x2fc12fc1, 0xf2f52010, 0x794c7630, 0x01021994];
async function isOnOwnDisk(folder) {
    const { type } = await (0,external_node_fs_promises_.statfs)(folder);
    // Some numbers have their highest bit set.
    return OWN_DISKS.includes(type >>> 0);
}
async function isRunning({ pid, born }) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        // A process of somebody else cannot be asked, but is there.
        return (0,system_error/* systemErrorCode */.v)(error) !== "ESRCH";
    }
    const { state, startedAt } = await processFacts(String(pid));
    // One that has ended keeps its number until its parent has heard of it; later another process may get it.
    return state !== "Z" && state !== "X" && (born === "" || startedAt === "" || born === startedAt);
}
async function surroundingsOfThisProcess() {
    const [facts, boot, space, machine] = await Promise.all([
        processFacts("self"),
        (0,external_node_fs_promises_.readFile)("/proc/sys/kernel/random/boot_id", "utf8").catch(() => ""),
        (0,external_node_fs_promises_.readlink)("/proc/self/ns/pid").catch(() => ""),
        (0,external_node_fs_promises_.readFile)("/etc/machine-id", "utf8").catch(() => ""),
    ]);
    return {
        pid: process.pid,
        born: facts.startedAt,
        host: (0,external_node_os_.hostname)(),
        boot: boot.trim(),
        space,
        machine: machine.trim(),
    };
}
/** State and beginning of a process by proc(5), fields 3 and 22; empty where there is no such thing. */
async function processFacts(name) {
    const stat = await (0,external_node_fs_promises_.readFile)(`/proc/${name}/stat`, "utf8").catch(() => "");
    // The second field is the name of the program in brackets, which may hold anything.
    const [state = "", ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { state, startedAt: rest[18] ?? "" };
}
function heldText(holder, path, { subject, milliseconds }) {
    if (holder === undefined) {
        return `${subject} is locked by ${path}, which is no lock of ours: look at who put it there, and remove it.`;
    }
    const who = `process ${holder.pid} on ${(0,foreign_text/* foreignText */.qk)(holder.host, { secrets: [], length: 100 })}`;
    const waited = milliseconds < 1000 ? "" : `, still after ${Math.round(milliseconds / 1000)} seconds`;
    return `${subject} is locked by ${who} since ${holder.since}${waited}: run again when it has ended; if that machine is gone, remove ${path}.`;
}

;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/file-folder.js








/** Ledger files in a folder of the disk. Whoever writes holds the lock of the environment; who reads needs none. */
function folderStore({ path, directory, milliseconds }) {
    const at = (name) => (0,external_node_path_.resolve)(directory, path, name);
    const nameOf = (place) => `${path}/${(0,file_store/* filesOf */.R8)(place).log}`;
    return {
        name: path,
        read: (place) => guarded(nameOf(place), "read", async () => await file_folder_read(place, at)),
        change: async (place, judge) => await guarded(nameOf(place), "written", async () => {
            const log = at((0,file_store/* filesOf */.R8)(place).log);
            await makeFolder((0,external_node_path_.dirname)(log));
            const subject = `The ledger ${nameOf(place)}`;
            return await withLock(`${log}.lock`, { milliseconds, subject }, async () => {
                const found = await file_folder_read(place, at);
                const { answer, change } = judge(found);
                if (change !== undefined)
                    await write(change, found.head, { place, at });
                return answer;
            });
        }),
        contracts: async (names) => await Promise.all(names.map(async (name) => await guarded(`${path}/${(0,file_store/* contractFile */.V8)(name)}`, "read", async () => {
            return await readWhole(at((0,file_store/* contractFile */.V8)(name)), file_store/* MOST_CONTRACT_BYTES */.R4);
        }))),
        waiting: (place) => guarded(`${path}/${(0,file_store/* filesOf */.R8)(place).waiting}`, "read", async () => {
            return await readWhole(at((0,file_store/* filesOf */.R8)(place).waiting), file_store/* MOST_WAITING_BYTES */.Kd);
        }),
        setWaiting: async (place, change) => await guarded(`${path}/${(0,file_store/* filesOf */.R8)(place).waiting}`, "written", async () => {
            const file = at((0,file_store/* filesOf */.R8)(place).waiting);
            // Most deployments did not wait: nothing is made to take away what is not there.
            if (change.text === undefined && !(await isThere(file)))
                return;
            await makeFolder((0,external_node_path_.dirname)(file));
            const subject = `The file ${path}/${(0,file_store/* filesOf */.R8)(place).waiting}`;
            await withLock(`${file}.lock`, { milliseconds, subject }, async () => await writeWaiting(change, file, at));
        }),
        names: () => guarded(path, "read", async () => await namesBelow(at("."))),
    };
}
async function file_folder_read(place, at) {
    const files = (0,file_store/* filesOf */.R8)(place);
    // The head first: an entry that comes meanwhile makes it old, which is no damage.
    const head = await readWhole(at(files.head), MOST_HEAD_BYTES);
    const log = await readWhole(at(files.log), file_store/* MOST_LEDGER_BYTES */._L);
    return { log: log ?? Buffer.alloc(0), head: head?.toString("utf8"), damage: undefined };
}
const MOST_HEAD_BYTES = 4096;
async function write({ chain, addition, contract }, oldHead, { place, at }) {
    const log = at((0,file_store/* filesOf */.R8)(place).log);
    const head = at((0,file_store/* filesOf */.R8)(place).head);
    const temporary = `${log}.new`;
    if (contract !== undefined)
        await keepContract(contract, at((0,file_store/* contractFile */.V8)(contract.name)), temporary);
    // A writer that died before its head stood must not become two: nobody would miss the entry of the first.
    const newest = chain.entries.at(-1);
    if (newest !== undefined && oldHead !== (0,file_chain/* headOf */.Uo)(newest))
        await replaceDurably(head, (0,file_chain/* headOf */.Uo)(newest), { temporary });
    // A full disk shall be found before something has happened.
    await writeDurably(temporary, addition.head);
    await appendDurably(log, chain.length, addition.line);
    await (0,external_node_fs_promises_.rename)(temporary, head);
    if (oldHead === undefined)
        await syncFolder((0,external_node_path_.dirname)(head));
}
async function keepContract({ text }, path, temporary) {
    const kept = await readWhole(path, file_store/* MOST_CONTRACT_BYTES */.R4);
    if (!kept?.equals(Buffer.from(text, "utf8"))) {
        await makeFolder((0,external_node_path_.dirname)(path));
        await replaceDurably(path, text, { temporary });
    }
    // Also where it is there: another writer may have put it there a moment ago, and not be done.
    await syncFolder((0,external_node_path_.dirname)(path));
}
async function writeWaiting({ text, contract }, file, at) {
    const temporary = `${file}.new`;
    if (contract !== undefined)
        await keepContract(contract, at((0,file_store/* contractFile */.V8)(contract.name)), temporary);
    if (text !== undefined)
        await replaceDurably(file, text, { temporary });
    else if (await isThere(file))
        await (0,external_node_fs_promises_.unlink)(file);
    await syncFolder((0,external_node_path_.dirname)(file));
}
async function namesBelow(folder) {
    try {
        const entries = await (0,external_node_fs_promises_.readdir)(folder, { recursive: true, withFileTypes: true });
        return entries
            .filter((entry) => !entry.isDirectory())
            .map((entry) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join("/"));
    }
    catch (error) {
        if ((0,system_error/* systemErrorCode */.v)(error) === "ENOENT")
            return [];
        throw error;
    }
}
async function isThere(path) {
    try {
        await (0,external_node_fs_promises_.lstat)(path);
        return true;
    }
    catch (error) {
        const code = (0,system_error/* systemErrorCode */.v)(error);
        if (code === "ENOENT" || code === "ENOTDIR")
            return false;
        throw error;
    }
}
/** Makes what the disk says an error for people. */
async function guarded(name, what, work) {
    try {
        return await work();
    }
    catch (cause) {
        if (cause instanceof ledger/* LedgerError */.oy)
            throw cause;
        const code = (0,system_error/* systemErrorCode */.v)(cause);
        if (code === undefined)
            throw cause;
        throw new ledger/* LedgerError */.oy(`The ledger ${name} cannot be ${what} (${code}): ${ADVICE[code] ?? "look at the disk"}.`, {
            cause,
        });
    }
}
const ADVICE = {
    EACCES: "give this user the right to read and write the folder",
    EPERM: "give this user the right to read and write the folder",
    EROFS: "name a folder that can be written (policy, ledger.path)",
    ENOSPC: "make room on the disk",
    EDQUOT: "make room on the disk",
    ENOTDIR: "a file stands where a folder should be",
    ELOOP: "a link stands where a file should be; look at who put it there",
};

// EXTERNAL MODULE: ./.build/shared/promotion/ledgers/file-history.js
var file_history = __webpack_require__(31098);
// EXTERNAL MODULE: ./.build/shared/promotion/ledgers/file-reading.js
var file_reading = __webpack_require__(10166);
// EXTERNAL MODULE: ./.build/shared/contract/canonical.js
var canonical = __webpack_require__(57039);
// EXTERNAL MODULE: ./.build/shared/mcp/json-text.js
var json_text = __webpack_require__(23091);
// EXTERNAL MODULE: ./.build/shared/promotion/image.js
var promotion_image = __webpack_require__(6741);
;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/file-waiting.js





/*
 * What waits for its time in an environment stands in a file of its own: it is a wish that is forgotten when it came true, and no part
 * of the history. The file names its environment, so that it is not believed in the place of another.
 */
const waitingFile = schemas/* strictObject */.rej({
    service: file_entry/* textSchema */.Zu,
    environment: file_entry/* textSchema */.Zu,
    waiting: schemas/* strictObject */.rej({
        image: file_entry/* textSchema */.Zu.refine((image) => (0,promotion_image/* pinnedImage */.Q)(image) !== undefined, "is no image by its digest"),
        contractDigest: schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/, "is no digest"),
        schemaVersion: file_entry/* textSchema */.Zu.optional(),
        ticket: file_entry/* textSchema */.Zu.optional(),
        run: file_entry/* runSchema */.Lx,
        commit: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/, "is no commit"),
        since: schemas/* int */.Whr().nonnegative(),
    }),
});
/** The file that says what waits, or why it could not be read again. */
function textOfWaiting(waiting, { service, environment }) {
    // What is `undefined` is left out.
    const told = JSON.parse(JSON.stringify({ service, environment, waiting }));
    const problem = problemOf(waitingFile.safeParse(told));
    return problem === undefined ? { ok: true, text: `${(0,canonical/* canonicalText */.A4)(told)}\n` } : { ok: false, problem };
}
/** What such a file says, or why it cannot be read, such as `` `waiting.commit` is no commit ``. */
function readWaiting(text, { service, environment }) {
    const json = (0,json_text/* parseJsonText */.l)(text);
    if (!json.ok)
        return { ok: false, problem: "it is no JSON" };
    const parsed = waitingFile.safeParse(json.value);
    if (!parsed.success)
        return { ok: false, problem: problemOf(parsed) ?? "it is wrong" };
    const { data } = parsed;
    if (data.service === service && data.environment === environment) {
        return { ok: true, waiting: { schemaVersion: undefined, ticket: undefined, ...data.waiting } };
    }
    return { ok: false, problem: "it is of another environment" };
}
function problemOf({ error }) {
    const [issue] = error?.issues ?? [];
    return issue && `\`${issue.path.join(".")}\` ${issue.message}`;
}

;// CONCATENATED MODULE: ./.build/shared/promotion/ledgers/file-ledger.js










/**
 * The ledger "file": one JSON Lines file for each service and environment (`file-chain.ts`), in a folder or on a branch of a git
 * repository. Its clock is that of this machine, and never runs behind the newest entry.
 */
function fileLedger(options) {
    const store = fileStoreOf(options);
    const clock = () => Math.floor((options.clock ?? Date.now)());
    return {
        read: async (query) => {
            const reading = (0,file_reading/* readingOf */.M)(await store.read(query), query, clock());
            // Who reads holds no lock: a line that is being repaired meanwhile looks like damage, and does so once.
            const isDamaged = reading.doubts.some(({ code }) => code === "ledger.broken-chain");
            return isDamaged ? (0,file_reading/* readingOf */.M)(await store.read(query), query, clock()) : reading;
        },
        now: async () => clock(),
        start: async (deployment, { seen, contract }) => {
            refuseOther(deployment, seen);
            const kept = contract === undefined ? undefined : await keptFile(contract);
            return await store.change(placeOf(deployment), (found) => judgeStart(soundFile(found, placeOf(deployment), store), { deployment, seen, kept, at: clock() }));
        },
        record: async (deployment, event, run) => {
            await store.change(placeOf(deployment), (found) => ({
                answer: undefined,
                change: judgeEvent(soundFile(found, placeOf(deployment), store), {
                    id: deployment.id,
                    event,
                    run,
                    at: clock(),
                }),
            }));
        },
        waiting: async (place) => {
            const text = (await store.waiting(place))?.toString("utf8");
            if (text === undefined)
                return undefined;
            const read = readWaiting(text, placeOf(place));
            if (read.ok)
                return read.waiting;
            throw new ledger/* LedgerError */.oy(`The file ${(0,file_store/* filesOf */.R8)(place).waiting} in ${store.name}, which says what waits for its time, cannot be read (${shown(read.problem, 200)}): look at who changed it; to forget what waits, remove it.`);
        },
        setWaiting: async (place, waiting, contract) => {
            const text = waiting === undefined ? undefined : waitingText(waiting, placeOf(place));
            const kept = contract === undefined ? undefined : await keptFile(contract);
            const title = `${place.service} in ${place.environment}: ${waiting === undefined ? "nothing waits" : "a promotion waits"}`;
            await store.setWaiting(place, { text, contract: kept, title, at: clock() });
        },
        contract: async (digest) => {
            const text = (await store.contracts([hexOf(digest)]))[0]?.toString("utf8");
            if (text === undefined || (await isContractOf(digest, text)))
                return text;
            throw new ledger/* LedgerError */.oy(`The contract file of ${digest} in ${store.name} was changed after it was written: look at who did it, and put it back.`);
        },
    };
}
/** The file about what waits. Throws a LedgerError for what could not be read again. */
function waitingText(waiting, place) {
    const made = textOfWaiting(waiting, place);
    if (made.ok)
        return made.text;
    throw new ledger/* LedgerError */.oy(`The ledger cannot hold what is to wait: ${shown(made.problem, 200)}.`);
}
function placeOf({ service, environment }) {
    return { service, environment };
}
function refuseOther({ service, environment }, seen) {
    if (seen.service === service && seen.environment === environment)
        return;
    throw new ledger/* LedgerError */.oy(`The deployment goes to ${service} in ${environment}, and what was read is of ${seen.service} in ${seen.environment}: read the ledger of its own environment.`);
}
async function keptFile({ digest, text }) {
    if (await isContractOf(digest, text))
        return { name: hexOf(digest), text };
    throw new ledger/* LedgerError */.oy(`The contract that is to be kept is not the one that ${digest} names: capture it anew.`);
}
async function isContractOf(digest, text) {
    const kept = await Promise.all(/* import() */[__webpack_require__.e(2028), __webpack_require__.e(6522), __webpack_require__.e(7186)]).then(__webpack_require__.bind(__webpack_require__, 6392));
    return kept.isContractOf(digest, text);
}
function judgeStart({ chain, records, place }, asked) {
    const underWay = records.findLast(ledger/* isUnderWay */.gn);
    if (underWay !== undefined) {
        return { answer: { state: "busy", by: startedBy(underWay), deploymentId: underWay.id } };
    }
    const what = newsSince(asked.seen, records);
    if (what !== undefined)
        return { answer: { state: "changed", what } };
    const addition = written(chain, { ...asked.deployment, kind: "started" }, { place, at: asked.at });
    const deploymentId = (0,file_history/* idOf */.TH)(addition.entry);
    const title = `${place.service} in ${place.environment}: ${deploymentId} started`;
    return {
        answer: { state: "started", deploymentId },
        change: { chain, addition, contract: asked.kept, title },
    };
}
/** What is to be written; `undefined` = it is recorded already. */
function judgeEvent({ chain, records, place }, { id, event, run, at, }) {
    const record = records.find((each) => each.id === id);
    if (record === undefined) {
        throw new ledger/* LedgerError */.oy(`The ledger knows no deployment ${shown(id)} of ${place.service} in ${place.environment}: name the one that \`start\` gave.`);
    }
    const step = (0,file_history/* nextStep */.sk)(record, event);
    if (step.kind === "nothing")
        return undefined;
    if (step.kind === "refused")
        throw new ledger/* LedgerError */.oy(`The ledger takes nothing that ${step.why}.`);
    // It is for people, and comes from elsewhere.
    const detail = shown(event.detail.toWellFormed(), DETAIL);
    const addition = written(chain, { ...event, detail, deployment: id, run }, { place, at });
    const title = `${place.service} in ${place.environment}: ${id} ${event.kind === "finished" ? event.outcome : event.kind}`;
    return { chain, addition, contract: undefined, title };
}
const DETAIL = 1000;
function shown(text, length = 80) {
    return (0,foreign_text/* foreignText */.qk)(text, { secrets: [], length });
}
/** The store of a file ledger. */
function fileStoreOf(options) {
    const { branch, path, directory, patience = PATIENCE, gitPatience = GIT_PATIENCE } = options;
    if (branch === undefined)
        return folderStore({ path, directory, milliseconds: patience });
    return branchStore({ branch, path, directory, milliseconds: patience, gitMilliseconds: gitPatience });
}
const PATIENCE = 20_000;
const GIT_PATIENCE = 60_000;
/** Throws a LedgerError for a file that is damaged: what stands on it would be lost with it. */
function soundFile(found, place, store) {
    const chain = (0,file_chain/* readChain */.UM)(found, place);
    const { records, doubts } = (0,file_history/* historyOf */.om)(chain.entries, place);
    const damage = found.damage ?? chain.damage ?? doubts[0]?.is;
    if (damage === undefined)
        return { chain, records, place };
    throw new ledger/* LedgerError */.oy(`Nothing is written to the ledger of ${place.service} in ${place.environment} in ${store.name}, since it is damaged: ${damage}. Look at who did it, and put it right.`);
}
function written(chain, what, { place, at }) {
    const read = (0,file_entry/* readHappening */.ZV)(what);
    if (read.ok)
        return (0,file_chain/* additionTo */.Sc)(chain, { what: read.happening, place, at });
    throw new ledger/* LedgerError */.oy(`The ledger cannot hold what is to be written: ${read.problem}.`);
}
/** What was written since the ledger was read; `undefined` = nothing. A ledger only grows, so that it is enough to count. */
function newsSince(seen, records) {
    const newest = records.at(-1);
    if (newest?.id !== seen.records.at(-1)?.id) {
        return `the newest deployment is ${newest?.id ?? "none"}, and was ${seen.records.at(-1)?.id ?? "none"} when the ledger was read`;
    }
    const more = eventsOf(records) - eventsOf(seen.records);
    return more === 0 ? undefined : `entries about the deployments that were read: ${more} more`;
}
function eventsOf(records) {
    return records.reduce((sum, { events }) => sum + events.length, 0);
}
function startedBy({ run, startedAt }) {
    const of = run.actor === "" ? "" : ` of ${shown(run.actor)}`;
    const at = run.url === "" ? "" : `, ${shown(run.url, 300)}`;
    return `run ${shown(run.id)}, attempt ${run.attempt}${of} (since ${new Date(startedAt).toISOString()}${at})`;
}
function hexOf(digest) {
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
    if (hex !== undefined)
        return hex;
    throw new ledger/* LedgerError */.oy(`"${shown(digest)}" is no digest: write sha256:<64 hex digits>.`);
}


/***/ }),

/***/ 10166:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readingOf)
/* harmony export */ });
/* harmony import */ var _file_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);
/* harmony import */ var _file_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31098);


/** What a ledger file tells at a time, in milliseconds since 1970. */
function readingOf(found, { service, environment }, clock) {
    const chain = (0,_file_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readChain */ .UM)(found, { service, environment });
    const { records, doubts } = (0,_file_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(chain.entries, { service, environment });
    const newest = chain.entries.at(-1)?.at ?? 0;
    return {
        service,
        environment,
        records,
        doubts: [...doubtsOfFile([found.damage, chain.damage]), ...doubts, ...doubtsOfClock(clock, newest)],
        hasOlder: false,
        now: Math.max(clock, newest),
    };
}
function doubtsOfFile(damages) {
    return damages.flatMap((is) => is === undefined ? [] : [{ code: "ledger.broken-chain", recordId: "", is, blocks: true }]);
}
/** The clocks of two machines differ by so much; more is a wrong clock, by which nothing can be said of times. */
const USUAL_MILLISECONDS = 5 * 60_000;
function doubtsOfClock(clock, newest) {
    const behind = newest - clock;
    if (behind <= 0)
        return [];
    const is = `the clock of this machine is ${behind / 1000} seconds behind the newest entry`;
    return [{ code: "ledger.clock", recordId: "", is, blocks: behind > USUAL_MILLISECONDS }];
}


/***/ }),

/***/ 86047:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ MOST_WAITING_BYTES),
/* harmony export */   R4: () => (/* binding */ MOST_CONTRACT_BYTES),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   T2: () => (/* binding */ placeOfFile),
/* harmony export */   V8: () => (/* binding */ contractFile),
/* harmony export */   _L: () => (/* binding */ MOST_LEDGER_BYTES),
/* harmony export */   s9: () => (/* binding */ contractOfFile)
/* harmony export */ });
/** Bytes of a ledger file at most: some hundred thousand entries. */
const MOST_LEDGER_BYTES = 256 * 1024 * 1024;
/** Bytes of a contract file at most. */
const MOST_CONTRACT_BYTES = 64 * 1024 * 1024;
/** Bytes of a file about what waits at most. */
const MOST_WAITING_BYTES = 256 * 1024;
/** The files of an environment. No two environments share one, also where a file system folds names. */
function filesOf({ service, environment }) {
    const stem = `${fileName(service)}/${fileName(environment)}`;
    return { log: `records/${stem}.jsonl`, head: `records/${stem}.head`, waiting: `waiting/${stem}.json` };
}
/** The environment that a file is of, whichever of its files it is; `undefined` = it is none of them. */
function placeOfFile(path) {
    const [, serviceName = "", environmentName = ""] = /^(?:records|waiting)\/([^/]+)\/([^/]+)\.[a-z]+$/.exec(path) ?? [];
    const place = { service: nameOf(serviceName), environment: nameOf(environmentName) };
    return Object.values(filesOf(place)).includes(path) ? place : undefined;
}
/** The path of a contract file below the folder of a ledger. */
function contractFile(name) {
    return `contracts/${name}.json`;
}
/** The name of the contract that a file is of; `undefined` = it is no contract file. */
function contractOfFile(path) {
    return /^contracts\/([0-9a-f]{64})\.json$/.exec(path)?.[1];
}
/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
/** Names of services and environments stand for themselves where every file system takes them; the others are spelled in hex. */
function fileName(name) {
    const isPlain = /^[a-z0-9_][a-z0-9._-]{0,99}$/.test(name) && !name.endsWith(".") && !DEVICE.test(name);
    return isPlain ? name : `~${Buffer.from(name, "utf8").toString("hex")}`;
}
function nameOf(file) {
    return file.startsWith("~") ? Buffer.from(file.slice(1), "hex").toString("utf8") : file;
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
