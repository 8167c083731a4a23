export const id = 3313;
export const ids = [3313];
export const modules = {

/***/ 26393:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ mapActors),
/* harmony export */   FL: () => (/* binding */ PARTIES),
/* harmony export */   LQ: () => (/* binding */ accountKey),
/* harmony export */   Rc: () => (/* binding */ requesterAccounts)
/* harmony export */ });
/** What an account is compared by. GitHub's logins are the same in any case; other ids are not. */
function accountKey(system, id) {
    return system === "github-issue" ? id.toLowerCase() : id;
}
/** Looks people up in the ticket system. */
function mapActors(actors, { system, users }) {
    const known = Object.entries(users).map(([login, account]) => ({ login: login.toLowerCase(), account }));
    const mapped = actors.map(({ login, name }) => {
        const key = login?.toLowerCase();
        if (key === undefined)
            return { name, accounts: undefined };
        if (system === "github-issue")
            return { name, accounts: [key] };
        // A login may be written twice in different case: all of its accounts are this person's.
        const found = known.filter((user) => user.login === key);
        const accounts = found.flatMap(({ account }) => account ?? []);
        return { name, accounts: found.length === 0 ? undefined : accounts };
    });
    return {
        accounts: new Set(mapped.flatMap(({ accounts }) => accounts ?? [])),
        unmapped: mapped.flatMap(({ name, accounts }) => (accounts === undefined ? [name] : [])),
    };
}
/** What people call the parties of a deployment. */
const PARTIES = {
    "ticket-requester": "whoever asked for the change",
    "run-actor": "whoever started the run",
    "commit-authors": "whoever wrote the change",
};
/** The accounts by which those who asked for a change are compared. */
function requesterAccounts({ system, requester, otherRequesters = [], }) {
    const people = requester === undefined ? otherRequesters : [requester, ...otherRequesters];
    return new Set(people.map(({ id }) => accountKey(system, id)));
}


/***/ }),

/***/ 3438:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   o7: () => (/* binding */ misconfigured)
/* harmony export */ });
/** Ends the reading of a ticket with an answer; never leaves this folder. */
class Refusal extends Error {
    answer;
    /** The status of the reply that came instead; `undefined` when it was none of refusal. */
    status;
    constructor(answer, status) {
        super(answer.reason);
        this.name = "Refusal";
        this.answer = answer;
        this.status = status;
    }
}
/** Asking again may help. */
function unavailable(reason, retryAfterSeconds) {
    return new Refusal({ state: "unavailable", reason, retryAfterSeconds });
}
/** Somebody has to mend something first. */
function misconfigured(reason) {
    return new Refusal({ state: "misconfigured", reason });
}
/** There is no such ticket, or it is not shown. */
function notFound(reason) {
    return new Refusal({ state: "not-found", reason });
}


/***/ }),

/***/ 83920:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ utcInstantOf),
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   VC: () => (/* binding */ instantIn),
/* harmony export */   YW: () => (/* binding */ serverTimeOf),
/* harmony export */   sT: () => (/* binding */ retryAfterOf)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3438);

const OFFSET = /(Z|[+-]\d{2}:?\d{2})$/i;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/;
/**
 * A date-time with an offset as ISO 8601 in UTC. Jira writes offsets without a colon (`+0000`), people may leave the seconds
 * out. `undefined` for a text that is none, and for one without an offset: nobody knows whose clock it means.
 */
function instantOf(text) {
    const written = text.trim();
    const [offset] = OFFSET.exec(written) ?? [];
    if (offset === undefined || !DATE_TIME.test(written.slice(0, -offset.length)))
        return undefined;
    const colon = offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset.toUpperCase();
    return isoOf(`${written.slice(0, -offset.length).replace(" ", "T")}${colon}`);
}
/** ServiceNow's raw date-times are UTC and say no offset: `2026-11-20 10:00:00`. */
function utcInstantOf(text) {
    return /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text) ? isoOf(`${text.replace(" ", "T")}Z`) : undefined;
}
/**
 * The instant that a field of a ticket names; `undefined` for an empty one. What is no date-time with an offset is refused
 * rather than taken for empty, so that the reason says what to mend.
 */
function instantIn(field, text, read = instantOf) {
    if (text === undefined || text.trim() === "")
        return undefined;
    const instant = read(text);
    if (instant !== undefined)
        return instant;
    throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .misconfigured */ .o7)(`The field ${field} holds no date with a time and an offset: name a field that does, such as 2026-11-22T09:00:00Z.`);
}
/** The `Date` header of a reply (RFC 9110, section 6.6.1), `undefined` when there is none that can be read. */
function serverTimeOf(header) {
    return header === undefined ? undefined : isoOf(header);
}
/** Seconds that `Retry-After` asks to wait, given as a number or as a date (RFC 9110, section 10.2.3). */
function retryAfterOf(header, serverTime) {
    if (header === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(header.trim()))
        return Number(header.trim());
    const until = Date.parse(header);
    const now = serverTime === undefined ? Number.NaN : Date.parse(serverTime);
    return Number.isNaN(until - now) ? undefined : Math.max(0, Math.ceil((until - now) / 1000));
}
function isoOf(text) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}


/***/ }),

/***/ 4547:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a2: () => (/* binding */ checkedBaseUrl),
  iq: () => (/* binding */ converse),
  Fi: () => (/* binding */ refusedAnswer)
});

// EXTERNAL MODULE: ./.build/shared/mcp/probe/connection.js + 6 modules
var probe_connection = __webpack_require__(25558);
// EXTERNAL MODULE: ./.build/shared/mcp/probe/failure.js
var failure = __webpack_require__(9806);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
;// CONCATENATED MODULE: ./.build/shared/change/systems/credentials.js
/** The headers of a request with these credentials. */
function authorizationOf(credentials) {
    switch (credentials.kind) {
        case "bearer":
            return { authorization: `Bearer ${credentials.token}` };
        case "basic":
            return { authorization: `Basic ${base64(`${credentials.username}:${credentials.password}`)}` };
        case "api-key":
            return { "x-sn-apikey": credentials.key };
    }
}
/** What must never be shown: the secret itself, as base64, and inside the base64 that a header carries. */
function secretsOf(credentials) {
    switch (credentials.kind) {
        case "bearer":
            return [credentials.token, base64(credentials.token)];
        case "basic": {
            const { username, password } = credentials;
            return [password, base64(password), base64(`${username}:${password}`)];
        }
        case "api-key":
            return [credentials.key, base64(credentials.key)];
    }
}
function base64(text) {
    return Buffer.from(text, "utf8").toString("base64");
}

// EXTERNAL MODULE: ./.build/shared/mcp/foreign-text.js
var foreign_text = __webpack_require__(9817);
;// CONCATENATED MODULE: ./.build/shared/change/systems/foreign-words.js

/** A part of a secret this long tells too much of it; shorter parts are words that every text has. */
const TELLING_PART = 8;
/** More of what a system says is not looked at. */
const LONGEST_TEXT = 2_000;
/**
 * What a system says, as one line of at most 160 characters for a reason: secrets are replaced by `***`, and so is every part
 * of one, since a system that quotes a header may cut it first.
 */
function foreignWords(text, secrets) {
    const beginning = text.slice(0, LONGEST_TEXT);
    return (0,foreign_text/* foreignText */.qk)(withoutParts(beginning, secrets), { secrets, length: 160 });
}
function withoutParts(text, secrets) {
    const isSecret = new Array(text.length).fill(false);
    for (const secret of secrets) {
        const length = Math.min(TELLING_PART, secret.length);
        if (length === 0)
            continue;
        for (let at = 0; at + length <= text.length; at++)
            if (secret.includes(text.slice(at, at + length)))
                isSecret.fill(true, at, at + length);
    }
    return text
        .replaceAll(/[\s\S]/g, (character, at) => (isSecret[at] === true ? "\0" : character))
        .replaceAll(/\0+/g, "***");
}

// EXTERNAL MODULE: ./.build/shared/change/systems/refusal.js
var refusal = __webpack_require__(3438);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./.build/shared/change/systems/times.js
var times = __webpack_require__(83920);
;// CONCATENATED MODULE: ./.build/shared/change/systems/refused-status.js




/**
 * What a status means for the question: redirects, 408, 429 and failures of the system leave it open; 401, 403, 410 and every
 * other refusal need something mended; 404 says that there is no such ticket or that it is not shown.
 */
function refusedStatus(reply, secrets) {
    const { status, headers } = reply;
    const words = foreignWords(wordsOf(reply.body), secrets);
    const said = words === "" ? "" : `, "${words}"`;
    const { state, next } = meaningOf(reply, secrets);
    const reason = `${reply.call}: ${status}${said}: ${next}`;
    if (state !== "unavailable")
        return new refusal/* Refusal */.P_({ state, reason }, status);
    const retryAfterSeconds = (0,times/* retryAfterOf */.sT)(headers["retry-after"], (0,times/* serverTimeOf */.YW)(headers.date));
    return new refusal/* Refusal */.P_({ state, reason, retryAfterSeconds }, status);
}
function meaningOf({ status, headers }, secrets) {
    if (status >= 300 && status < 400) {
        const to = foreignWords(hostOf(headers.location), secrets);
        const next = `a redirect${to} is not followed; name the system's own address, and let this account in without a login page.`;
        return { state: "unavailable", next };
    }
    if (status === 401)
        return { state: "misconfigured", next: "the credentials are wrong or have expired; renew them." };
    if (status === 429 || isRateLimit(status, headers))
        return { state: "unavailable", next: "too many requests; run the job again later." };
    if (status === 403)
        return { state: "misconfigured", next: forbidden(headers) };
    if (status === 404)
        return { state: "not-found", next: "there is no such ticket, or this account may not see it; check both." };
    if (status === 410)
        return { state: "misconfigured", next: "this address is gone; the system has another API now." };
    if (status === 408 || status >= 500)
        return { state: "unavailable", next: "the system failed; run the job again later." };
    if (status < 300)
        return { state: "unavailable", next: "no answer that can be read; run the job again later." };
    return { state: "misconfigured", next: "the system refuses the request; check the policy's address and fields." };
}
/** GitHub, "Rate limits for the REST API": 403 with `retry-after`, or with nothing remaining. */
function isRateLimit(status, headers) {
    return status === 403 && (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0");
}
/** Jira Data Center asks for a CAPTCHA after failed logins, and says so in these headers only. */
function forbidden(headers) {
    const isCaptcha = /CAPTCHA/i.test(headers["x-authentication-denied-reason"] ?? "") ||
        headers["x-seraph-loginreason"] === "AUTHENTICATION_DENIED";
    return isCaptcha
        ? "the account must solve a CAPTCHA; log in with it once in a browser, and use an access token here."
        : "this account may not do this; give it the permission.";
}
function hostOf(location) {
    return location !== undefined && URL.canParse(location) ? ` to ${new URL(location).host}` : "";
}
const said = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ errorMessages: schemas/* tuple */.PVZ([schemas/* string */.YjP()], schemas/* unknown */.L5J()) }).transform(({ errorMessages: [first] }) => first),
    schemas/* object */.Ikc({ errorMessage: schemas/* string */.YjP() }).transform(({ errorMessage }) => errorMessage),
    schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }) }).transform(({ error }) => error.message),
    schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).transform(({ message }) => message),
]);
/** Jira's, ServiceNow's and GitHub's own words; none from a page of HTML. */
function wordsOf(body) {
    try {
        return said.safeParse(JSON.parse(body)).data ?? "";
    }
    catch {
        return "";
    }
}

;// CONCATENATED MODULE: ./.build/shared/change/systems/transport.js








/** A ticket with long texts and its history fit in. */
const REPLY_BYTES = 4 * 1024 * 1024;
const TIMEOUT_MILLISECONDS = 10_000;
/** The base URL, checked. Throws a ConfigurationError for one to which no secret may be sent. */
function checkedBaseUrl({ baseUrl, allowLoopbackHttp }) {
    const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
    const isLoopback = allowLoopbackHttp === true && /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(url?.hostname ?? "");
    const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback);
    const isPlain = url?.username === "" && url.password === "" && url.search === "" && url.hash === "";
    if (url === undefined || !isSafe || !isPlain)
        throw new configuration_error/* ConfigurationError */.j1("tickets.base-url is no https URL without credentials, query and fragment: write it as https://acme.atlassian.net.");
    url.pathname = url.pathname.replace(/\/+$/, "");
    return url;
}
/**
 * A conversation with a system over one connection, which ends with it. Requests go to the origin of the base URL only;
 * redirects are not followed; each reply has a deadline, a limit of bytes, and must be JSON. When `signal` aborts, whatever
 * is still asked is refused as unavailable.
 */
async function converse(connection, signal, talk) {
    const http = opened(connection);
    const close = () => http.close();
    signal.addEventListener("abort", close);
    try {
        return await talk((request, schema) => ask(http, { connection, signal, request, schema }));
    }
    finally {
        signal.removeEventListener("abort", close);
        http.close();
    }
}
function opened(connection) {
    const { authorities, environment } = connection;
    try {
        return (0,probe_connection/* openConnection */.J)({
            origin: new URL(checkedBaseUrl(connection).origin),
            tls: authorities === undefined ? {} : { authorities },
            environment,
        });
    }
    catch (error) {
        if (!(error instanceof failure/* ProbeFailure */.B))
            throw error;
        throw (0,refusal/* misconfigured */.o7)(`The ticket system cannot be reached: ${error.detail}.`);
    }
}
async function ask(http, { connection, signal, request, schema }) {
    const secrets = secretsOf(connection.credentials);
    const url = addressOf(connection, request);
    const call = `[${request.method}] ${url.origin}${url.pathname}`;
    const { reply, body } = await exchanged(http, { connection, signal, request, url, call });
    const { status, headers } = reply;
    if (status !== 200 && status !== 201)
        throw refusedStatus({ call, status, headers, body }, secrets);
    const type = headers["content-type"] ?? "";
    if (!/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type)) {
        const shown = type === "" ? "no content type" : foreignWords(type, secrets);
        throw (0,refusal/* unavailable */.hU)(`${call}: ${status} with ${shown} instead of JSON: often a login page; let this account in without.`);
    }
    return { data: parsed(body, schema, { call, secrets }), headers, serverTime: (0,times/* serverTimeOf */.YW)(headers.date) };
}
/** The address of a request; one that a URL would read in another way, by `..` or an encoded slash, is not asked. */
function addressOf(connection, { path, query = {} }) {
    const base = checkedBaseUrl(connection);
    const written = `${base.pathname === "/" ? "" : base.pathname}${path}`;
    const url = new URL(`${base.origin}${written}`);
    if (url.origin !== base.origin || url.pathname !== written || /%2f|%5c|%2e/i.test(written))
        throw (0,refusal/* misconfigured */.o7)(`The address ${base.origin} has no such path as the ticket's would be: check the ticket's key.`);
    for (const [name, value] of Object.entries(query))
        url.searchParams.set(name, String(value));
    return url;
}
async function exchanged(http, asked) {
    const { connection, signal, request, url, call } = asked;
    const late = () => (0,refusal/* unavailable */.hU)(`${call}: the time for the ticket was over before the answer came; run the job again.`);
    if (signal.aborted)
        throw late();
    const body = request.body === undefined ? undefined : JSON.stringify(request.body);
    try {
        const reply = await http.send({
            method: request.method,
            url,
            headers: {
                accept: "application/json",
                "cache-control": "no-cache",
                "user-agent": "mcp-gates",
                ...(body === undefined ? {} : { "content-type": "application/json" }),
                ...request.headers,
                ...authorizationOf(connection.credentials),
            },
            ...(body === undefined ? {} : { body }),
            // The words of a probe; nobody reads this one.
            stage: "start",
            milliseconds: connection.timeoutMilliseconds ?? TIMEOUT_MILLISECONDS,
            bytes: REPLY_BYTES,
        });
        return { reply, body: await reply.text() };
    }
    catch (error) {
        if (signal.aborted)
            throw late();
        if (!(error instanceof failure/* ProbeFailure */.B))
            throw error;
        const seen = foreignWords(error.message, secretsOf(connection.credentials));
        if (error.failureClass === "probe.settings")
            throw (0,refusal/* misconfigured */.o7)(`${call}: ${seen}.`);
        throw (0,refusal/* unavailable */.hU)(`${call}: no usable answer, ${seen}; check that the system can be reached, and run the job again.`);
    }
}
function parsed(body, schema, { call, secrets }) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        throw (0,refusal/* unavailable */.hU)(`${call}: the answer is no complete JSON; run the job again.`);
    }
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    // The message of an issue could quote the answer; its place is enough.
    const place = foreignWords(result.error.issues[0]?.path.join(".") ?? "", secrets);
    throw (0,refusal/* unavailable */.hU)(`${call}: the answer is not as documented at ${place === "" ? "its top" : place}.`);
}
/** The answer with which a reading was refused; everything else is a fault of this program and is thrown on. */
function refusedAnswer(error) {
    if (error instanceof refusal/* Refusal */.P_)
        return error.answer;
    throw error;
}


/***/ }),

/***/ 37131:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dk: () => (/* binding */ sortedReasons),
/* harmony export */   qo: () => (/* binding */ reasonFor)
/* harmony export */ });
/* unused harmony exports TICKET_OUTCOMES, TICKET_REASONS */
/** What a ticket comes to, from worst to best. What is certainly wrong outranks what nobody can tell. Only `approved` passes. */
const TICKET_OUTCOMES = ["rejected", "misconfigured", "unavailable", "pending", "approved"];
function rejected(who, meaning, next) {
    return { outcome: "rejected", who, meaning, next };
}
function misconfigured(who, meaning, next) {
    return { outcome: "misconfigured", who, meaning, next };
}
function unavailable(who, meaning, next) {
    return { outcome: "unavailable", who, meaning, next };
}
function pending(who, meaning, next) {
    return { outcome: "pending", who, meaning, next };
}
const NAME_THE_KEY = "Start the run with the key of the ticket in the input `ticket`.";
const OTHER_APPROVER = "Have somebody else approve who neither asked for the change, wrote it nor deploys it.";
const FILL_THE_FIELD = "Fill in the field of the ticket, and have it approved again.";
const TICKET_FOR_THIS = "Use the ticket of this change; if the field is wrong, correct it and have the ticket approved again.";
const NEW_TICKET = "Open a ticket for this deployment.";
/**
 * Every cause for which a ticket does not let a change through: one stable id each, in the order in which the verdict looks.
 * The set is closed: other programs decide by these ids, and docs/ticket-reasons.md is made from this table.
 */
const TICKET_REASONS = {
    "key.missing": rejected("run", "No ticket is named.", NAME_THE_KEY),
    "key.malformed": rejected("run", "What is named is not one key of the ticket system.", "Write the key as the system shows it: `CHG-42` (Jira), `CHG0030192` (ServiceNow), `owner/name#42` (GitHub)."),
    "key.ambiguous": rejected("run", "Several tickets are named, and nobody can tell which one counts.", NAME_THE_KEY),
    "key.untrusted": rejected("run", "The key comes from a branch, a commit or a title, or the workflow made it up; this environment takes only what somebody typed to start the run.", NAME_THE_KEY),
    "key.moved": rejected("run", "The system answered with another ticket than the one that was asked for: it was moved, or the answer is not to be trusted.", "Open the ticket, check that it is the right one, and name its present key."),
    "system.not-found": rejected("run", "There is no such ticket, or the account that asks may not see it: ticket systems answer both alike.", "Check the key, and that the account of the gate may read the project."),
    "system.unavailable": unavailable("system", "The ticket system could not be asked, or its answer cannot be read.", "Run again when the system answers; nothing is let through meanwhile."),
    "system.misconfigured": misconfigured("system", "The ticket system refuses the credentials, or lacks what the policy names.", "Check the credentials, their permissions, and the part `tickets` of the policy."),
    "time.unknown": unavailable("system", "The time is not known from a server, and the clock of the machine that runs the job proves nothing.", "Run again; if it stays so, check that the server's answers carry a `Date`."),
    "policy.incomplete": misconfigured("policy", "The policy leaves open what the ticket must be.", "Complete the part of the policy that the reason names."),
    "project.other": rejected("ticket", "The ticket belongs to a project, table or repository whose tickets do not count.", "Open the ticket where the policy says (`tickets.projects`)."),
    "type.other": rejected("ticket", "Tickets of this type do not allow changes.", "Use a ticket of a type that the policy names (`tickets.issue-types`)."),
    "type.not-emergency": rejected("ticket", "An emergency is claimed, and the ticket is not of a type for emergencies.", "Open an emergency ticket, or let the change go the ordinary way."),
    "state.pending": pending("approver", "The ticket has not reached the state in which the change may be made.", "Move the ticket on once everything for it is done."),
    "state.other": rejected("ticket", "In this state the ticket does not allow the change: it may be closed, cancelled, refused or unknown to the policy.", "Use a ticket in a state that the policy names (`tickets.states`)."),
    "state.on-hold": pending("ticket", "The ticket is on hold.", "Find out why it was put on hold, and take it off when that is settled."),
    "state.inactive": rejected("ticket", "The system says that the ticket is no longer active.", NEW_TICKET),
    "conflict.found": rejected("ticket", "The system does not say that the change is free of conflicts with others.", "Run the system's check for conflicts, and move one of the changes if there is one."),
    "conflict.unknown": misconfigured("policy", "The policy asks for the result of a check for conflicts, and the ticket holds none.", "Have the check run, or do not ask for it where the system has none."),
    "actors.unknown": unavailable("run", "Nobody can tell who started the run or wrote the change, so nobody can tell whether they approved it themselves.", "Give the gate the token and permissions with which it can read the run and its commits, and run again."),
    "actors.unmapped": misconfigured("policy", "Somebody who started the run or wrote the change has no known account in the ticket system, so nobody can tell whether they approved it themselves.", "Name their account in `tickets.users`; a commit without a GitHub account needs an author with one."),
    "actors.requester-unknown": rejected("ticket", "The ticket does not say who asked for the change, so nobody can tell whether they approved it themselves.", "Fill in who asks for the change."),
    "approvals.declined": rejected("approver", "Somebody has declined the change.", NEW_TICKET),
    "approvals.undecided": pending("approver", "The system itself does not count the ticket as approved yet.", "Have those approve who are still asked."),
    "approvals.empty": rejected("ticket", "Nobody was asked to approve, and an empty list of approvals is no approval.", "Send the ticket to those who approve such changes."),
    "approvals.missing": pending("approver", "Fewer different people have approved than the policy demands of such a change.", "Have those approve who may."),
    "approvals.group-missing": pending("approver", "The group that must approve such a change has not: fewer of its people have approved than the policy demands.", "Have the group approve that the reason names; a breaking change needs the change advisory board."),
    "approvals.by-requester": rejected("approver", "Whoever asked for the change approved it.", OTHER_APPROVER),
    "approvals.by-run-actor": rejected("approver", "Whoever started the run approved the change.", OTHER_APPROVER),
    "approvals.by-commit-author": rejected("approver", "Whoever wrote the change approved it.", OTHER_APPROVER),
    "approvals.approver-unknown": rejected("approver", "An approval does not say whose it is, so it counts for nobody.", "Have it approved by people whose names the system shows to the account of the gate."),
    "approvals.time-unknown": unavailable("system", "An approval does not say when it was given, so nobody can tell whether the ticket was edited afterwards.", "Have the system show the time of approvals to the account of the gate."),
    "approvals.before-edit": rejected("approver", "The ticket was approved, and what it is about was edited afterwards.", "Have it approved again as it is now; where nobody edited it, let the account of the gate read the ticket's history."),
    "edits.unknown": unavailable("system", "Nobody can tell when the ticket was edited last, so nobody can tell what was approved.", "Let the account of the gate read the ticket's history."),
    "window.missing": rejected("ticket", "The ticket does not say when the change may be made.", FILL_THE_FIELD),
    "window.unreadable": rejected("ticket", "The window of the ticket holds no date with a time.", FILL_THE_FIELD),
    "window.without-offset": misconfigured("system", "The window is written without a time zone: it means another moment for every reader.", "Keep the window in a field that holds a moment, and name that field in the policy (`tickets.window`)."),
    "window.inverted": rejected("ticket", "The window ends before it begins.", FILL_THE_FIELD),
    "window.future": pending("ticket", "The window has not begun.", "Run again when it has."),
    "window.expired": rejected("ticket", "The window is over.", "Have a new window approved, or open a ticket for this deployment."),
    "binding.marker-several": rejected("ticket", "The title of the ticket holds several markers, and nobody can tell which one counts.", "Leave one marker in the title, and have the ticket approved again."),
    "binding.service-missing": rejected("ticket", "The ticket does not say which service it is for; its number alone binds nothing.", FILL_THE_FIELD),
    "binding.service-other": rejected("ticket", "The ticket is for another service.", TICKET_FOR_THIS),
    "binding.service-several": rejected("ticket", "The ticket is for several services, and the policy wants one.", "Open a ticket for each service."),
    "binding.environment-missing": rejected("ticket", "The ticket does not say which environment it is for.", FILL_THE_FIELD),
    "binding.environment-other": rejected("ticket", "The ticket is for another environment.", TICKET_FOR_THIS),
    "binding.environment-several": rejected("ticket", "The ticket is for several environments, and the policy wants one.", "Open a ticket for each environment."),
    "binding.release-unknown": misconfigured("run", "The run does not say which release it deploys, by any of the names that may stand in a ticket.", "Give the run the digest of the contract, or the schema version."),
    "binding.release-missing": rejected("ticket", "The ticket does not say which release it is for.", FILL_THE_FIELD),
    "binding.release-other": rejected("ticket", "The ticket is for another release.", TICKET_FOR_THIS),
    "binding.release-several": rejected("ticket", "The ticket is for this release and for others.", "Open a ticket for each release."),
    "reuse.unknown": unavailable("system", "The record of earlier deployments cannot be read, so nobody can tell whether the ticket was used before.", "Give the gate what it needs to read the record (`deployments: read`), and run again."),
    "reuse.other-release": rejected("run", "The ticket was used in this environment before, with another release.", NEW_TICKET),
    "reuse.after-rollback": rejected("run", "What the ticket brought was rolled back; one rollback is all that it allows afterwards.", NEW_TICKET),
};
/** A reason with what the table says of it. */
function reasonFor(code, seen) {
    return { code, ...TICKET_REASONS[code], ...seen };
}
/** The reasons without repetitions, worst first and then in the order of the table, whatever order they were found in. */
function sortedReasons(reasons) {
    const byText = new Map(reasons.map((reason) => [sortingText(reason), reason]));
    return [...byText.keys()].sort().flatMap((text) => byText.get(text) ?? []);
}
const CODES = Object.keys(TICKET_REASONS);
function sortingText({ outcome, code, field, is, must }) {
    const ranks = [TICKET_OUTCOMES.indexOf(outcome), CODES.indexOf(code)].map((rank) => String(rank).padStart(3, "0"));
    return JSON.stringify([...ranks, field, is, must]);
}


/***/ }),

/***/ 617:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ inputName)
/* harmony export */ });
/** The input of an action by which a setting is given: `clientKey` is `client-key`. */
function inputName(setting) {
    return setting.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 99682:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ verifyChangeTicket)
});

// EXTERNAL MODULE: ./.build/shared/change/actors.js
var actors = __webpack_require__(26393);
// EXTERNAL MODULE: ./.build/shared/change/systems/transport.js + 3 modules
var transport = __webpack_require__(4547);
;// CONCATENATED MODULE: ./.build/shared/change/systems/connect-ticket-system.js

/**
 * The ticket system that the policy names. Nothing is asked yet. Each is loaded when it is named, so that nobody pays for
 * Jira's library but who uses it. Throws a ConfigurationError for a base URL to which no secret may be sent.
 */
async function connectTicketSystem(options) {
    (0,transport/* checkedBaseUrl */.a2)(options.connection);
    switch (options.system) {
        case "jira":
        case "jira-dc":
            return (await Promise.all(/* import() */[__webpack_require__.e(3094), __webpack_require__.e(3319)]).then(__webpack_require__.bind(__webpack_require__, 23319))).jira(options);
        case "servicenow":
            return (await __webpack_require__.e(/* import() */ 4045).then(__webpack_require__.bind(__webpack_require__, 14045))).serviceNow(options);
        case "github-issue":
            return (await __webpack_require__.e(/* import() */ 7739).then(__webpack_require__.bind(__webpack_require__, 97739))).gitHubIssue(options);
    }
}

// EXTERNAL MODULE: ./.build/shared/change/ticket-key.js
var ticket_key = __webpack_require__(47109);
// EXTERNAL MODULE: ./.build/shared/change/ticket-reasons.js
var ticket_reasons = __webpack_require__(37131);
;// CONCATENATED MODULE: ./.build/shared/change/ticket-rules.js
/** Whose approval does not count. */
const DISTINCT_FROM = ["ticket-requester", "run-actor", "commit-authors"];
/** Whether such a change needs a ticket at all: an emergency always does. */
function needsTicket({ kinds }, change) {
    const asks = change.possibleKinds.some((kind) => kinds.includes(kind));
    return asks || change.emergency || (change.breaking && kinds.includes("schema"));
}

// EXTERNAL MODULE: ./.build/shared/change/moment.js
var change_moment = __webpack_require__(78443);
;// CONCATENATED MODULE: ./.build/shared/change/ticket-words.js
/** Values as one text for people. */
function listed(values) {
    return values.length === 0 ? "nothing" : values.join(", ");
}
/** A value with its id, which is what is compared. */
function named({ id, name }) {
    return id === name ? id : `${name} (${id})`;
}
/** What an allow-list allows. */
function allowed({ ids, names }) {
    return ids.length > 0 ? `one with the id ${ids.join(" or ")}` : names.join(" or ");
}

;// CONCATENATED MODULE: ./.build/shared/change/approval-objections.js




/** Whose approvals count, and which are still about what the ticket says. */
function objectionsTo(ticket, rules, actors) {
    const parties = rules.approvals.distinctFrom.map((party) => accountsOf(party, ticket, rules, actors));
    const edits = rules.approvals.afterEdits ? readEdits(ticket.editedAt) : { reasons: [], at: undefined };
    return {
        reasons: [...parties.flatMap(({ reasons }) => reasons), ...edits.reasons],
        to: ({ by, at }) => [
            ...(by === undefined ? [nobodyReason()] : selfReasons(by, parties, ticket)),
            ...(edits.at === undefined ? [] : ageReasons(at, edits.at)),
        ],
    };
}
function accountsOf(party, ticket, rules, actors) {
    if (party === "ticket-requester")
        return requesterParty(ticket);
    const people = party === "run-actor" ? actors.run : actors.commits;
    return peopleParty(party, people, rules);
}
function requesterParty(ticket) {
    const seen = { field: "requester", is: "nobody", must: "an account of the ticket system" };
    return {
        party: "ticket-requester",
        accounts: (0,actors/* requesterAccounts */.Rc)(ticket),
        reasons: ticket.requester === undefined ? [(0,ticket_reasons/* reasonFor */.qo)("actors.requester-unknown", seen)] : [],
    };
}
/** A run that nobody started cannot be; a deployment without a new commit can. */
function peopleParty(party, people, rules) {
    if (people === undefined || (party === "run-actor" && people.length === 0)) {
        const seen = { field: actors/* PARTIES */.FL[party], is: "unknown", must: "known" };
        return { party, accounts: new Set(), reasons: [(0,ticket_reasons/* reasonFor */.qo)("actors.unknown", seen)] };
    }
    const { accounts, unmapped } = (0,actors/* mapActors */.Bp)(people, rules);
    const reasons = unmapped.map((name) => (0,ticket_reasons/* reasonFor */.qo)("actors.unmapped", { field: "tickets.users", is: `nothing for ${name}`, must: "an account" }));
    return { party, accounts, reasons };
}
const SELF_CODES = {
    "ticket-requester": "approvals.by-requester",
    "run-actor": "approvals.by-run-actor",
    "commit-authors": "approvals.by-commit-author",
};
function selfReasons(by, parties, { system }) {
    return parties
        .filter(({ accounts }) => accounts.has((0,actors/* accountKey */.LQ)(system, by.id)))
        .map(({ party }) => (0,ticket_reasons/* reasonFor */.qo)(SELF_CODES[party], {
        field: "approvals",
        is: `approved by ${named(by)}`,
        must: `approved by somebody other than ${actors/* PARTIES */.FL[party]}`,
    }));
}
function nobodyReason() {
    const seen = { field: "approvals", is: "approved by somebody without a name", must: "approved by a known account" };
    return (0,ticket_reasons/* reasonFor */.qo)("approvals.approver-unknown", seen);
}
function readEdits(editedAt) {
    const moment = (0,change_moment/* readMoment */.T)(editedAt ?? "");
    if (moment.state === "known")
        return { reasons: [], at: moment.milliseconds };
    const seen = { field: "last edit", is: listed(editedAt === undefined ? [] : [editedAt]), must: WHEN };
    return { reasons: [(0,ticket_reasons/* reasonFor */.qo)("edits.unknown", seen)], at: undefined };
}
const WHEN = "a date and time with an offset";
/** At the same moment is not afterwards: systems count in seconds, and nobody can tell what came first. */
function ageReasons(approvedAt, editedAt) {
    const moment = (0,change_moment/* readMoment */.T)(approvedAt ?? "");
    const is = `approved ${approvedAt ?? "at no known time"}`;
    if (moment.state !== "known")
        return [(0,ticket_reasons/* reasonFor */.qo)("approvals.time-unknown", { field: "approvals", is, must: `approved at ${WHEN}` })];
    if (moment.milliseconds > editedAt)
        return [];
    const must = `approved after the edit of ${new Date(editedAt).toISOString()}`;
    return [(0,ticket_reasons/* reasonFor */.qo)("approvals.before-edit", { field: "approvals", is, must })];
}

;// CONCATENATED MODULE: ./.build/shared/change/judge-approvals.js




/** Whether enough different people have approved of such a change who may, after it was last edited, and nobody declined. */
function judgeApprovals(ticket, rules, change) {
    const { demands, reasons } = demandsOn(change, rules);
    const given = ticket.approvals.filter(({ answer }) => answer === "approved");
    const objections = objectionsTo(ticket, rules, change.actors);
    const counted = given.filter((approval) => objections.to(approval).length === 0);
    return {
        reasons: [
            ...reasons,
            ...refusals(ticket),
            ...(demands.length === 0 ? [] : objections.reasons),
            ...(isUnasked(ticket) && demands.length > 0
                ? [emptyReason()]
                : demands.flatMap((demand) => judgeDemand(demand, { given, counted, objections }, ticket))),
        ],
        approvers: peopleOf(counted, ticket),
    };
}
/** A breaking change asks for more than another change of the contract, never for something else instead. */
function demandsOn({ kind, breaking }, { approvals }) {
    const asked = [approvals.demands[kind] ?? [], breaking ? (approvals.demands.breaking ?? []) : []].flat();
    const demands = asked.filter(({ min }) => Number.isSafeInteger(min) && min >= 1);
    const must = "who approves, and at least one of them";
    const reasons = [
        ...asked
            .filter((demand) => !demands.includes(demand))
            .map(({ min }) => (0,ticket_reasons/* reasonFor */.qo)("policy.incomplete", { field: "tickets.approvals", is: String(min), must })),
        ...(breaking && approvals.demands.breaking === undefined
            ? [(0,ticket_reasons/* reasonFor */.qo)("policy.incomplete", { field: "approvals of breaking changes", is: "nothing", must })]
            : []),
    ];
    return { demands, reasons };
}
function refusals({ approvals, decision }) {
    const declined = approvals
        .filter(({ answer }) => answer === "declined")
        .map(({ by }) => `declined by ${by === undefined ? "somebody" : named(by)}`);
    const said = decision === "declined" ? [...declined, "declined as a whole"] : declined;
    const must = "approved";
    return [
        ...said.map((is) => (0,ticket_reasons/* reasonFor */.qo)("approvals.declined", { field: "approvals", is, must })),
        ...(decision === "pending" ? [(0,ticket_reasons/* reasonFor */.qo)("approvals.undecided", { field: "approvals", is: "pending", must })] : []),
    ];
}
/** On GitHub nobody is asked by name: there an approval is still to come. */
function isUnasked({ system, approvals }) {
    return approvals.length === 0 && system !== "github-issue";
}
function emptyReason() {
    return (0,ticket_reasons/* reasonFor */.qo)("approvals.empty", { field: "approvals", is: "nothing", must: "approved" });
}
function judgeDemand({ min, group }, { given, counted, objections }, ticket) {
    const forGroup = (approval) => group === undefined || approval.group === group;
    const people = peopleOf(counted.filter(forGroup), ticket);
    if (people.length >= min)
        return [];
    const missing = (0,ticket_reasons/* reasonFor */.qo)(group === undefined ? "approvals.missing" : "approvals.group-missing", {
        field: group === undefined ? "approvals" : `approvals for ${group}`,
        is: people.length === 0 ? "nobody" : `${people.length}: ${listed(people.map(named))}`,
        must: min === 1 ? "somebody" : `${min} different people`,
    });
    return [missing, ...given.filter(forGroup).flatMap(objections.to)];
}
/** Each person once, by id; of several spellings of one id always the same, whatever came first. */
function peopleOf(approvals, { system }) {
    const people = approvals.flatMap(({ by }) => by ?? []);
    const byText = new Map(people.map((by) => [JSON.stringify([(0,actors/* accountKey */.LQ)(system, by.id), by.id, by.name]), by]));
    const sorted = [...byText.keys()].sort().flatMap((text) => byText.get(text) ?? []);
    return [...new Map(sorted.map((by) => [(0,actors/* accountKey */.LQ)(system, by.id), by])).values()];
}

// EXTERNAL MODULE: ./.build/shared/change/release.js
var change_release = __webpack_require__(29118);
;// CONCATENATED MODULE: ./.build/shared/change/judge-binding.js



/**
 * Whether the ticket is about this change: service, environment and release stand in its fields, letter by letter. Where the
 * policy says so, the marker `[mcp: payments-mcp production 2.3.0]` in its title stands for fields that are empty.
 */
function judgeBinding({ binding, title }, rules, { service, environment, release }) {
    const markers = rules.mode === "title" ? [...title.matchAll(MARKER)] : [];
    const [, ...marked] = markers.length === 1 ? (markers[0] ?? []) : [];
    const [services, environments, releases] = [binding.services, binding.environments, binding.releases].map((values, at) => (values.length > 0 ? values : marked.slice(at, at + 1)));
    return [
        ...(markers.length > 1 ? [markerReason(markers.map(([marker]) => marker))] : []),
        ...judgeName(services ?? [], service, { field: "service", several: rules.several }),
        ...judgeName(environments ?? [], environment, { field: "environment", several: rules.several }),
        ...judgeRelease(releases ?? [], release, rules),
    ];
}
const MARKER = /\[mcp: ([^\s[\]]+) ([^\s[\]]+) ([^\s[\]]+)\]/g;
function markerReason(markers) {
    return (0,ticket_reasons/* reasonFor */.qo)("binding.marker-several", { field: "title", is: listed(markers), must: "one marker" });
}
function judgeName(values, name, { field, several }) {
    if (values.length === 0)
        return [mismatch(`binding.${field}-missing`, field, values, [name])];
    if (!values.includes(name))
        return [mismatch(`binding.${field}-other`, field, values, [name])];
    const others = values.some((value) => value !== name);
    return others && !several ? [mismatch(`binding.${field}-several`, field, values, [name])] : [];
}
/** Several values must all name this release: its digest and its version may stand side by side. */
function judgeRelease(values, release, { releaseNames }) {
    const field = "release";
    if (releaseNames.length === 0)
        return [(0,ticket_reasons/* reasonFor */.qo)("policy.incomplete", { field: "tickets.binding", is: "nothing", must: "names of a release" })];
    const names = (0,change_release/* namesOf */.eZ)(release, releaseNames);
    if (names.length === 0)
        return [mismatch("binding.release-unknown", field, [], releaseNames)];
    if (values.length === 0)
        return [mismatch("binding.release-missing", field, values, names)];
    if (!values.some((value) => names.includes(value)))
        return [mismatch("binding.release-other", field, values, names)];
    const others = values.some((value) => !names.includes(value));
    return others ? [mismatch("binding.release-several", field, values, names)] : [];
}
function mismatch(code, field, values, wanted) {
    return (0,ticket_reasons/* reasonFor */.qo)(code, { field, is: listed(values), must: wanted.join(" or ") });
}

;// CONCATENATED MODULE: ./.build/shared/change/judge-standing.js


/** Whether the ticket is of the kind that counts, and where it must be: project, type, state, hold, activity, conflicts. */
function judgeStanding(ticket, rules, { emergency }) {
    return [
        ...judgeListed(ticket.project, rules.projects, { field: "tickets.projects", code: "project.other" }),
        ...judgeType(ticket.type, rules, emergency),
        ...judgeState(ticket.state, rules.states),
        ...judgeHold(ticket, rules),
        ...judgeConflict(ticket.conflict, rules.conflicts),
    ];
}
function judgeType(type, rules, emergency) {
    if (emergency) {
        const field = "break-glass";
        if (rules.emergencyTypes === undefined)
            return [(0,ticket_reasons/* reasonFor */.qo)("policy.incomplete", { field, is: "not for this environment", must: "enabled for it" })];
        return judgeListed(type, rules.emergencyTypes, {
            field: `${field}.require.ticket-type`,
            code: "type.not-emergency",
        });
    }
    if (rules.types === undefined)
        return [];
    return judgeListed(type, rules.types, { field: "tickets.issue-types", code: "type.other" });
}
function judgeState(state, { approved, pending }) {
    const code = isListed(state, pending) ? "state.pending" : "state.other";
    return judgeListed(state, approved, { field: "tickets.states", code });
}
function judgeHold({ onHold, active }, { refuseOnHold }) {
    const reasons = [];
    if (onHold && refuseOnHold)
        reasons.push((0,ticket_reasons/* reasonFor */.qo)("state.on-hold", { field: "on hold", is: "yes", must: "no" }));
    if (!active)
        reasons.push((0,ticket_reasons/* reasonFor */.qo)("state.inactive", { field: "active", is: "no", must: "yes" }));
    return reasons;
}
function judgeConflict(conflict, clean) {
    if (clean === undefined)
        return [];
    const seen = { field: "conflicts", is: listed(conflict === undefined ? [] : [conflict]), must: clean.join(" or ") };
    if (conflict === undefined)
        return [(0,ticket_reasons/* reasonFor */.qo)("conflict.unknown", seen)];
    return clean.includes(conflict) ? [] : [(0,ticket_reasons/* reasonFor */.qo)("conflict.found", seen)];
}
function judgeListed(value, list, { field, code }) {
    if (list.ids.length + list.names.length === 0)
        return [(0,ticket_reasons/* reasonFor */.qo)("policy.incomplete", { field, is: "nothing", must: "what is allowed, by id or by name" })];
    return isListed(value, list) ? [] : [(0,ticket_reasons/* reasonFor */.qo)(code, { field, is: named(value), must: allowed(list) })];
}
function isListed(value, { ids, names }) {
    return ids.length > 0 ? ids.includes(value.id) : names.includes(value.name);
}

;// CONCATENATED MODULE: ./.build/shared/change/judge-window.js


/**
 * Whether now lies in the window of the ticket: half-open, by the time of a server. What is missing or cannot be read never
 * means that a window is open; half a window is none.
 */
function judgeWindow(window, rules, now) {
    const time = timeReasons(now);
    const { graceMilliseconds: grace } = rules;
    if (!(grace >= 0 && grace <= LONGEST_GRACE))
        return { reasons: [...time, graceReason(grace)], ...NEVER };
    if (window.start === undefined && window.end === undefined && !rules.required)
        return { reasons: time, ...NEVER };
    const start = readBound(window.start, "start");
    const end = readBound(window.end, "end");
    if (start.at === undefined || end.at === undefined)
        return { reasons: [...time, ...start.reasons, ...end.reasons], ...NEVER };
    if (start.at >= end.at)
        return { reasons: [...time, invertedReason(start.at, end.at)], ...NEVER };
    if (now === undefined || time.length > 0)
        return { reasons: time, ...NEVER };
    return judgeOpen({ start: start.at - grace, end: end.at + grace }, now);
}
const NEVER = { opensAt: undefined, closesAt: undefined };
/** A day: who needs more has the window approved anew. */
const LONGEST_GRACE = 86_400_000;
function judgeOpen({ start, end }, now) {
    const seen = { is: written(now.getTime()), must: `${written(start)} or later, and before ${written(end)}` };
    if (now.getTime() < start) {
        const reason = (0,ticket_reasons/* reasonFor */.qo)("window.future", { field: "window", ...seen });
        return { reasons: [reason], opensAt: written(start), closesAt: written(end) };
    }
    if (now.getTime() < end)
        return { reasons: [], opensAt: undefined, closesAt: written(end) };
    return { reasons: [(0,ticket_reasons/* reasonFor */.qo)("window.expired", { field: "window", ...seen })], ...NEVER };
}
function timeReasons(now) {
    if (now !== undefined && !Number.isNaN(now.getTime()))
        return [];
    return [(0,ticket_reasons/* reasonFor */.qo)("time.unknown", { field: "time", is: "unknown", must: "the time of a server" })];
}
function graceReason(grace) {
    const seen = { is: `${grace} milliseconds`, must: "from nothing to a day" };
    return (0,ticket_reasons/* reasonFor */.qo)("policy.incomplete", { field: "tickets.window.grace", ...seen });
}
function invertedReason(start, end) {
    const seen = { is: `${written(start)} to ${written(end)}`, must: "an end after the start" };
    return (0,ticket_reasons/* reasonFor */.qo)("window.inverted", { field: "window", ...seen });
}
/** One end of the window in milliseconds since 1970, or why it is none. */
function readBound(text, side) {
    const seen = { field: `window ${side}`, is: text ?? "nothing", must: "a date and time with an offset" };
    if (text === undefined)
        return { at: undefined, reasons: [(0,ticket_reasons/* reasonFor */.qo)("window.missing", seen)] };
    const moment = (0,change_moment/* readMoment */.T)(text);
    if (moment.state === "known")
        return { at: moment.milliseconds, reasons: [] };
    const code = moment.state === "without-offset" ? "window.without-offset" : "window.unreadable";
    return { at: undefined, reasons: [(0,ticket_reasons/* reasonFor */.qo)(code, seen)] };
}
function written(milliseconds) {
    return new Date(milliseconds).toISOString();
}

;// CONCATENATED MODULE: ./.build/shared/change/ticket-use.js



/**
 * Whether the ticket was used before, in this environment. Once more with the same release is a retry. Back to what its
 * first deployment replaced is a rollback, which ends the ticket: only the rollback itself may be tried again.
 *
 * @param earlier the oldest first; `undefined` = the ledger cannot be read
 */
function judgeReuse(earlier, release, rule) {
    if (rule === "unlimited")
        return { reasons: [], boundTo: release };
    if (earlier === undefined) {
        const seen = { field: "earlier deployments", is: "unknown", must: "readable" };
        return { reasons: [(0,ticket_reasons/* reasonFor */.qo)("reuse.unknown", seen)], boundTo: release };
    }
    const [first] = earlier;
    if (first === undefined)
        return { reasons: [], boundTo: release };
    const turn = earlier.findIndex((use) => !(0,change_release/* isSameRelease */._M)(use.release, first.release));
    const afterwards = turn === -1 ? [] : earlier.slice(turn);
    const isFirst = (0,change_release/* isSameRelease */._M)(release, first.release);
    if (isFirst && afterwards.length === 0)
        return { reasons: [], boundTo: release };
    const isRollback = first.replaced !== undefined && (0,change_release/* isSameRelease */._M)(release, first.replaced);
    if (isRollback && afterwards.every((use) => (0,change_release/* isSameRelease */._M)(use.release, release)))
        return { reasons: [], boundTo: first.release };
    const code = isFirst || isRollback ? "reuse.after-rollback" : "reuse.other-release";
    const seen = {
        field: "tickets.reuse",
        is: `used with ${called(first.release)}`,
        must: `used with ${called(release)} only`,
    };
    return { reasons: [(0,ticket_reasons/* reasonFor */.qo)(code, seen)], boundTo: release };
}
function called(release) {
    return listed((0,change_release/* namesOf */.eZ)(release, change_release/* RELEASE_NAMES */.l8));
}

;// CONCATENATED MODULE: ./.build/shared/change/verify-ticket.js








/** Decides whether a change ticket lets a change through. Pure: looks at everything, and gives all reasons at once. */
function verifyTicket(question) {
    const { key, answer } = question;
    if (key.state !== "chosen")
        return verdict([keyReason(key)]);
    switch (answer?.state) {
        case "found":
            return judgeTicket(question, key.key, answer.ticket);
        case "not-found":
            return verdict([systemReason("system.not-found", answer.reason)]);
        case "misconfigured":
            return verdict([systemReason("system.misconfigured", answer.reason)]);
        case "unavailable": {
            const { reason, retryAfterSeconds } = answer;
            const later = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
            return { ...verdict([systemReason("system.unavailable", reason)]), ...later };
        }
        default:
            return verdict([systemReason("system.unavailable", "not asked")]);
    }
}
function judgeTicket(question, asked, ticket) {
    const { rules, release, service, environment, changeKind: kind, breaking, emergency, actors } = question;
    const window = judgeWindow(ticket.window, rules.window, question.now);
    const approvals = judgeApprovals(ticket, rules, { kind, breaking, actors });
    const reuse = judgeReuse(question.earlierUses, release, rules.reuse);
    const reasons = [
        ...judgeKey(ticket, asked),
        ...judgeStanding(ticket, rules, { emergency }),
        ...approvals.reasons,
        ...window.reasons,
        ...judgeBinding(ticket, rules.binding, { service, environment, release: reuse.boundTo }),
        ...reuse.reasons,
    ];
    const { opensAt, closesAt } = window;
    const opening = { ...(opensAt === undefined ? {} : { opensAt }), ...(closesAt === undefined ? {} : { closesAt }) };
    return { ...verdict(reasons), ticket, approvers: approvals.approvers, ...opening };
}
function verdict(reasons) {
    const sorted = (0,ticket_reasons/* sortedReasons */.dk)(reasons);
    return { outcome: sorted[0]?.outcome ?? "approved", reasons: sorted, approvers: [] };
}
function judgeKey({ system, askedKey, key }, asked) {
    if (askedKey === asked && (0,ticket_key/* isSameKey */.yL)(system, asked, key))
        return [];
    return [(0,ticket_reasons/* reasonFor */.qo)("key.moved", { field: "ticket", is: key, must: asked })];
}
function keyReason(key) {
    const field = key.source === "input" ? "ticket" : `ticket from the ${key.source}`;
    const must = "one key of a ticket";
    switch (key.state) {
        case "missing":
            return (0,ticket_reasons/* reasonFor */.qo)("key.missing", { field, is: "nothing", must });
        case "malformed":
            return (0,ticket_reasons/* reasonFor */.qo)("key.malformed", { field, is: key.text, must });
        case "ambiguous":
            return (0,ticket_reasons/* reasonFor */.qo)("key.ambiguous", { field, is: listed(key.keys), must });
        case "untrusted":
            return key.source === "input"
                ? (0,ticket_reasons/* reasonFor */.qo)("key.untrusted", { field, is: "made up by the workflow", must: "typed to start the run" })
                : (0,ticket_reasons/* reasonFor */.qo)("key.untrusted", { field: "ticket-from", is: key.source, must: "input" });
    }
}
function systemReason(code, is) {
    return (0,ticket_reasons/* reasonFor */.qo)(code, { field: "ticket system", is, must: "a ticket" });
}

// EXTERNAL MODULE: ./.build/shared/policy/bootstrap.js
var bootstrap = __webpack_require__(13555);
// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
// EXTERNAL MODULE: ./.build/shared/policy/duration.js
var duration = __webpack_require__(24789);
// EXTERNAL MODULE: ./.build/shared/policy/environments.js
var environments = __webpack_require__(14839);
;// CONCATENATED MODULE: ./.build/shared/gates/ticket-rules-of-policy.js




/**
 * What a policy demands of tickets in an environment; `undefined` = it says nothing of tickets. An environment that says nothing
 * of change control demands a ticket for every kind of change: whoever runs this gate there wants it to look. Pure.
 */
function ticketRulesOf(policy, environment) {
    const { tickets } = policy;
    if (tickets === undefined)
        return undefined;
    const control = (0,environments/* environmentOf */.p)(policy, environment)?.["change-control"];
    return {
        system: tickets.provider,
        kinds: control === undefined ? change_release/* CHANGE_KINDS */.tO : control.required ? control.kinds : [],
        projects: projectsOf(tickets),
        types: typesOf(tickets),
        emergencyTypes: emergencyTypesOf(policy, tickets, environment),
        states: statesOf(tickets),
        refuseOnHold: true,
        conflicts: tickets.provider === "servicenow" ? tickets["conflict-states"] : undefined,
        approvals: {
            demands: demandsOf(tickets, breakingDemand(policy, environment)),
            distinctFrom: "forbid-self" in tickets.approvals && tickets.approvals["forbid-self"] ? DISTINCT_FROM : [],
            afterEdits: true,
        },
        users: "users" in tickets ? (tickets.users ?? {}) : {},
        window: {
            required: tickets.window?.required ?? false,
            graceMilliseconds: (0,duration/* durationMilliseconds */.Vp)(tickets.window?.grace ?? "PT0S"),
        },
        binding: { mode: tickets.binding.mode, releaseNames: releaseNamesOf(tickets), several: false },
        reuse: tickets.reuse,
    };
}
/** The team of GitHub whose approval a breaking change needs, where one holds the role. Pure. */
function breakingTeam(policy, environment) {
    return breakingRole(policy, environment)?.team;
}
function breakingRole(policy, environment) {
    const name = (0,environments/* environmentOf */.p)(policy, environment)?.["change-control"]?.["breaking-approval"] ?? "cab";
    const roles = policy.approvals?.roles ?? {};
    return Object.hasOwn(roles, name) ? roles[name] : undefined;
}
/** A role that nobody holds leaves a breaking change without a demand, which the verdict refuses. */
function breakingDemand(policy, environment) {
    const role = breakingRole(policy, environment);
    const group = policy.tickets?.provider === "github-issue" ? role?.team : role?.["ticket-group"];
    return role === undefined || group === undefined ? undefined : { min: role.min, group };
}
function demandsOf(tickets, breaking) {
    const { approvals } = tickets;
    // Where the state alone says that a change is approved, nobody is told of who could be counted: a breaking change has no way.
    if (!("min" in approvals))
        return { schema: undefined, infra: undefined, config: undefined, breaking: undefined };
    const ordinary = { min: approvals.min, group: undefined };
    return { schema: ordinary, infra: ordinary, config: ordinary, breaking };
}
function projectsOf(tickets) {
    switch (tickets.provider) {
        case "servicenow":
            return { ids: ["change_request"], names: [] };
        case "github-issue":
            return { ids: [tickets.repository], names: [] };
        default:
            return {
                ids: tickets.projects.filter((project) => /^\d+$/.test(project)),
                names: tickets.projects.filter((project) => !/^\d+$/.test(project)),
            };
    }
}
function typesOf(tickets) {
    switch (tickets.provider) {
        case "servicenow":
            return undefined;
        case "github-issue":
            // An issue has all of its labels at once; the adapter tells them as one type, in the order of the policy.
            return tickets.labels === undefined ? undefined : { ids: [], names: [tickets.labels.join(" and ")] };
        default:
            return { ids: [], names: tickets["issue-types"] };
    }
}
/** Only where the policy has a way past gates; there the ticket's own type must say that it is for an emergency. */
function emergencyTypesOf(policy, tickets, environment) {
    const glass = policy["break-glass"];
    if (glass?.enabled !== true || !glass.environments.includes(environment))
        return undefined;
    const types = emergencyTypeNames(policy);
    switch (tickets.provider) {
        case "servicenow":
            return { ids: types, names: [] };
        case "github-issue": {
            const { labels = [] } = tickets;
            return { ids: [], names: types.map((label) => [...new Set([...labels, label])].join(" and ")) };
        }
        default:
            return { ids: [], names: types };
    }
}
/** What the ticket system calls the types of tickets for emergencies. Pure. */
function emergencyTypeNames(policy) {
    const { types = {} } = policy.tickets ?? {};
    const type = policy["break-glass"]?.require["ticket-type"];
    if (type === undefined)
        return [];
    return Object.hasOwn(types, type) ? (types[type] ?? []) : [type];
}
/** New, assess, authorize and scheduled: what ServiceNow's own model of changes passes before it comes to implement. */
const EARLIER_STATES = ["-5", "-4", "-3", "-2"];
function statesOf(tickets) {
    const none = { ids: [], names: [] };
    switch (tickets.provider) {
        case "servicenow": {
            const { approved } = tickets.states;
            const pending = EARLIER_STATES.filter((state) => !approved.includes(state));
            return { approved: { ids: approved, names: [] }, pending: { ids: pending, names: [] } };
        }
        case "github-issue":
            return { approved: { ids: ["open"], names: [] }, pending: none };
        default: {
            const { approved = [], "approved-ids": ids = [] } = tickets.states;
            return { approved: { ids, names: approved }, pending: none };
        }
    }
}
/** In the title either name of a release may stand. */
function releaseNamesOf({ binding }) {
    const both = binding["digest-field"] === undefined && binding["version-field"] === undefined;
    return [
        ...(both || binding["digest-field"] !== undefined ? ["contract-digest"] : []),
        ...(both || binding["version-field"] !== undefined ? ["schema-version"] : []),
    ];
}

// EXTERNAL MODULE: ./.build/shared/policy/default-path.js
var default_path = __webpack_require__(9018);
;// CONCATENATED MODULE: ./.build/shared/gates/ticket-system-of-policy.js


/**
 * The ticket system that a policy names, with its credentials. Throws a ConfigurationError where a credential is missing, or the
 * policy asks for what a system cannot tell.
 */
function ticketSystemOf(tickets, reach) {
    switch (tickets.provider) {
        case "jira":
        case "jira-dc":
            return jiraOptions(tickets, reach);
        case "servicenow":
            return {
                system: "servicenow",
                connection: connectionOf(tickets["base-url"], serviceNowCredentials(reach), reach),
                api: tickets.api === "table" ? "table" : "sn_chg_rest",
                fields: fieldsOf(tickets),
            };
        case "github-issue":
            return gitHubOptions(tickets, reach);
    }
}
function jiraOptions(tickets, reach) {
    return {
        system: tickets.provider,
        connection: connectionOf(tickets["base-url"], jiraCredentials(tickets.provider, reach), reach),
        fields: fieldsOf(tickets),
        approvals: tickets.approvals.source === "jsm" ? "jsm" : "none",
    };
}
function gitHubOptions(tickets, reach) {
    const { approvals, repository, labels = [] } = tickets;
    const [owner = "", name = ""] = repository.split("/");
    const teams = [reach.moreApprovers, approvals.team].filter((team) => team !== undefined);
    return {
        system: "github-issue",
        connection: connectionOf(reach.githubApiUrl, { kind: "bearer", token: needed("githubToken", "the tickets are issues of GitHub", reach) }, reach),
        repository: { owner, name },
        headings: fieldsOf(tickets),
        typeLabels: [...new Set([...labels, ...reach.moreTypes])],
        approvedBy: approvals.source === "label" ? { label: approvals.label } : { comment: approvals.comment },
        membersCredentials: reach.secrets.membersToken === undefined ? undefined : { kind: "bearer", token: reach.secrets.membersToken },
        // Whoever owns the policy may say yes to what it guards.
        approvers: { teams: [...new Set(teams)], codeownersOf: approvals.codeowners ? default_path/* DEFAULT_POLICY_PATH */.l : undefined },
    };
}
function fieldsOf({ binding, window }) {
    return {
        service: binding["service-field"],
        environment: binding["environment-field"],
        releases: [binding["digest-field"], binding["version-field"]].filter((field) => field !== undefined),
        windowStart: window?.["start-field"],
        windowEnd: window?.["end-field"],
        titleBinds: binding.mode === "title",
    };
}
function jiraCredentials(provider, reach) {
    const token = needed("jiraToken", "the tickets are in Jira", reach);
    if (provider === "jira-dc")
        return { kind: "bearer", token };
    return { kind: "basic", username: needed("jiraEmail", "Jira Cloud takes it with the token", reach), password: token };
}
function serviceNowCredentials(reach) {
    const { servicenowToken: token } = reach.secrets;
    if (token !== undefined)
        return { kind: "bearer", token };
    const why = "the tickets are in ServiceNow, and there is no token for it";
    return {
        kind: "basic",
        username: needed("servicenowUsername", why, reach),
        password: needed("servicenowPassword", why, reach),
    };
}
function needed(secret, why, { secrets, nameOf }) {
    const value = secrets[secret];
    if (value !== undefined && value !== "")
        return value;
    throw new configuration_error/* ConfigurationError */.j1(`${nameOf(secret)} is missing: ${why}.`);
}
function connectionOf(baseUrl, credentials, reach) {
    const { variables, timeoutMilliseconds } = reach;
    return { baseUrl, credentials, environment: variables, timeoutMilliseconds: Math.min(10_000, timeoutMilliseconds) };
}

;// CONCATENATED MODULE: ./.build/shared/gates/ticket-gate.js










/** Whether a change ticket lets a change through: the policy says which system holds it and what it must say. */
async function verifyChangeTicket(request) {
    const { policy, environment } = request;
    const rules = ticketRulesOf(policy, environment);
    if (rules === undefined || policy.tickets === undefined)
        return unanswered(noTicketsVerdict());
    if (!needsTicket(rules, request))
        return { ...unanswered(APPROVED), required: false };
    const key = keyOf(request, rules);
    if (key.state !== "chosen")
        return unanswered(verdictOf(request, rules, key, undefined));
    const { system, answer } = await asked(key.key, policy.tickets, request);
    return { ...unanswered(verdictOf(request, rules, key, answer)), now: timeOf(answer), system };
}
const APPROVED = { outcome: "approved", reasons: [], approvers: [] };
function unanswered(verdict) {
    return { verdict, required: true, now: undefined, system: undefined };
}
function noTicketsVerdict() {
    const seen = { field: "tickets", is: "nothing", must: "where change tickets stand" };
    return { outcome: "misconfigured", reasons: [(0,ticket_reasons/* reasonFor */.qo)("policy.incomplete", seen)], approvers: [] };
}
function keyOf({ policy, environment, hints, source }, rules) {
    const protectedEnvironment = (0,bootstrap/* isProtected */.bz)(policy, environment);
    return (0,ticket_key/* chooseTicketKey */.Rf)(hints, { system: rules.system, source, protectedEnvironment });
}
async function asked(key, tickets, { policy, environment, breaking, emergency, reach, signal }) {
    try {
        const moreApprovers = breaking ? breakingTeam(policy, environment) : undefined;
        const moreTypes = emergency ? emergencyTypeNames(policy) : [];
        const system = await connectTicketSystem(ticketSystemOf(tickets, { ...reach, moreApprovers, moreTypes }));
        return { system, answer: await readTicket(system, { key, tickets, signal }) };
    }
    catch (error) {
        if (!(error instanceof configuration_error/* ConfigurationError */.j1))
            throw error;
        return { system: undefined, answer: { state: "misconfigured", reason: error.message } };
    }
}
/** Issues are asked for by their number in the one repository that the policy names. */
async function readTicket(system, { key, tickets, signal }) {
    if (tickets.provider !== "github-issue" || key.startsWith("#"))
        return await system.read(key, signal);
    const [repository = "", number = ""] = key.split("#");
    if (repository.toLowerCase() !== tickets.repository.toLowerCase())
        return { state: "not-found", reason: `tickets are issues of ${tickets.repository}, and this is none` };
    const answer = await system.read(`#${number}`, signal);
    if (answer.state !== "found")
        return answer;
    const { ticket } = answer;
    return {
        ...answer,
        ticket: { ...ticket, askedKey: key, key: ticket.key === `#${number}` ? key : ticket.key },
    };
}
function verdictOf(request, rules, key, answer) {
    const { policy, service, environment, release, changeKind, breaking, emergency, actors } = request;
    const counted = answer?.state === "found" ? { ...answer, ticket: withoutNeverCounted(answer.ticket, policy, rules) } : answer;
    return verifyTicket({
        key,
        answer: counted,
        rules: { ...rules, users: { ...botsWithoutAccount(actors), ...rules.users } },
        service,
        environment,
        release,
        changeKind,
        breaking,
        emergency,
        actors,
        earlierUses: counted?.state === "found" ? request.earlierUses(counted.ticket) : undefined,
        now: timeOf(answer),
    });
}
/** Approvals of accounts whose approval never counts, such as those of bots, are as good as none. */
function withoutNeverCounted(ticket, { approvals }, rules) {
    const logins = (approvals?.["never-counts"] ?? []).map((login) => ({ login, name: login }));
    const { accounts } = (0,actors/* mapActors */.Bp)(logins, rules);
    const counts = ({ answer, by }) => answer !== "approved" || by === undefined || !accounts.has((0,actors/* accountKey */.LQ)(rules.system, by.id));
    return { ...ticket, approvals: ticket.approvals.filter(counts) };
}
/** Only apps of GitHub have such logins, and they have no account in another system unless the policy names one. */
function botsWithoutAccount({ run = [], commits = [] }) {
    const logins = [...run, ...commits].flatMap(({ login }) => login ?? []);
    return Object.fromEntries(logins.filter((login) => login.endsWith("[bot]")).map((login) => [login, null]));
}
/** By the clock of the ticket system, whose answer it is about. */
function timeOf(answer) {
    if (answer?.state !== "found" || answer.serverTime === undefined)
        return undefined;
    const time = new Date(answer.serverTime);
    return Number.isNaN(time.getTime()) ? undefined : time;
}


/***/ }),

/***/ 32223:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z5: () => (/* binding */ serviceOf),
  Nz: () => (/* binding */ ticketSubject),
  Cn: () => (/* binding */ understatement)
});

// EXTERNAL MODULE: ./.build/shared/change/release.js
var change_release = __webpack_require__(29118);
;// CONCATENATED MODULE: ./.build/shared/change/change-class.js

/**
 * The class of a change. The record of what is served shows the kind; what the run says can make it stricter and never more
 * lenient, since a record may be forged. Without a record the run is believed, and what is neither said nor known may be
 * anything. A change of the contract of which nobody says how many breaking changes it has is breaking. Pure.
 */
function classOf(said, release, served) {
    const kinds = [said.changeKind ?? change_release/* CHANGE_KINDS */.tO, shownKinds(release, served)].flat();
    const possibleKinds = change_release/* CHANGE_KINDS */.tO.filter((kind) => kinds.includes(kind));
    const [changeKind = "schema"] = possibleKinds;
    return {
        changeKind,
        possibleKinds,
        breaking: (said.breaking ?? (changeKind === "schema" ? 1 : 0)) > 0,
        understated: said.changeKind === changeKind ? undefined : said.changeKind,
    };
}
function shownKinds(release, served) {
    if (served.state === "none")
        return [];
    if (served.state === "unknown")
        return change_release/* CHANGE_KINDS */.tO;
    const before = served.release;
    if (!isSame(before.contractDigest, release.contractDigest))
        return ["schema"];
    return [isSame(before.imageDigest, release.imageDigest) ? "config" : "infra"];
}
/** Two digests of which one is not known may differ. */
function isSame(left, right) {
    return left !== undefined && left === right;
}

// EXTERNAL MODULE: ./.build/shared/policy/configuration-error.js
var configuration_error = __webpack_require__(68304);
;// CONCATENATED MODULE: ./.build/shared/gates/ticket-subject.js


/** The change in full; what is neither said nor on record is taken for what asks most. */
function ticketSubject(said, service, served) {
    const { environment, imageDigest, schemaDigest: contractDigest, schemaVersion, emergency = false } = said;
    const release = { imageDigest, contractDigest, schemaVersion };
    return { service, environment, release, ...classOf(said, release, served), emergency };
}
/** That less was said of a change than its record shows; `undefined` where what was said holds. */
function understatement({ environment, changeKind, understated }) {
    if (understated === undefined)
        return undefined;
    return `The change is said to be of ${understated} and counts as one of ${changeKind}: what is on record of ${environment} does not show that it is no more.`;
}
/** The service that a run names, or else the policy. Throws a ConfigurationError where neither does, or they differ. */
function serviceOf({ service }, said) {
    const named = said.service ?? service;
    if (named === undefined)
        throw new configuration_error/* ConfigurationError */.j1("service is not given: name it for the gate or in the policy.");
    if (service === undefined || service === named)
        return named;
    throw new configuration_error/* ConfigurationError */.j1(`service: ${named} is not ${service}, the service of the policy.`);
}


/***/ }),

/***/ 9806:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ProbeFailure),
/* harmony export */   T: () => (/* binding */ PROBE_STAGES)
/* harmony export */ });
/** The step of a probe at which something happened. */
const PROBE_STAGES = [
    "settings",
    "start",
    "token",
    "server/discover",
    "initialize",
    "notifications/initialized",
    "tools/list",
    "prompts/list",
    "resources/list",
    "resources/templates/list",
    "stream",
    "metadata",
    "unknown-session",
    "canary",
    "witness",
    "checks",
    "delete",
];
/** Why a probe stops: one stable class, the step, and what was seen there. Secrets are cut from the detail before. */
class ProbeFailure extends Error {
    failureClass;
    stage;
    /** One phrase of at most 200 characters, fit for a line of text: what was seen, beyond the class. Empty = nothing more. */
    detail;
    /** Milliseconds after which the server asks to come again (`Retry-After`), if it said so. */
    retryAfter;
    constructor(failureClass, stage, detail, options = {}) {
        super(detail === "" ? failureClass : `${failureClass}: ${detail}`, options);
        this.name = "ProbeFailure";
        this.failureClass = failureClass;
        this.stage = stage;
        this.detail = detail;
        this.retryAfter = options.retryAfter;
    }
}


/***/ }),

/***/ 75789:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ secureContextOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41692);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9806);




/**
 * Whom to trust and who one is, ready for TLS connections. Throws a ProbeFailure `probe.settings` that names which PEM is
 * broken. Settings that are one object are read once: to trust private authorities takes Node 20 milliseconds, because those
 * of the machine are read again with them.
 */
function secureContextOf(settings) {
    const known = KNOWN.get(settings);
    if (known !== undefined)
        return known;
    const context = (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.createSecureContext)({ ...trusted(settings), ...identity(settings) });
    KNOWN.set(settings, context);
    return context;
}
const KNOWN = new WeakMap();
function trusted({ authorities }) {
    if (authorities === undefined)
        return {};
    const certificates = authorities.match(PEM_CERTIFICATE) ?? [];
    if (certificates.length === 0)
        throw settingsFailure("the authorities (`ca`) hold no PEM certificate");
    certificates.forEach((certificate, index) => {
        readCertificate(certificate, `certificate ${index + 1} of the authorities (\`ca\`) is broken`);
    });
    return { ca: [...authoritiesOfMachine(), ...certificates] };
}
/** Node.js trusts no others any more as soon as one is named. */
function authoritiesOfMachine() {
    if (typeof node_tls__WEBPACK_IMPORTED_MODULE_2__.getCACertificates === "function")
        return node_tls__WEBPACK_IMPORTED_MODULE_2__.getCACertificates("default");
    return [...node_tls__WEBPACK_IMPORTED_MODULE_2__.rootCertificates, ...extraAuthorities()];
}
/** Node.js 20 does not tell those of NODE_EXTRA_CA_CERTS. It warns itself of a file that cannot be read, and goes on without. */
function extraAuthorities() {
    const file = process.env.NODE_EXTRA_CA_CERTS;
    if (file === undefined || file === "")
        return [];
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, "latin1").match(PEM_CERTIFICATE) ?? [];
    }
    catch {
        return [];
    }
}
function identity({ clientCertificate }) {
    if (clientCertificate === undefined)
        return {};
    const { certificate, passphrase } = clientCertificate;
    const chain = certificate.match(PEM_CERTIFICATE) ?? [];
    const [own] = chain.map((part) => readCertificate(part, "the client certificate is broken"));
    if (own === undefined)
        throw settingsFailure("the client certificate is no PEM certificate");
    const key = readKey(clientCertificate.key, passphrase);
    if (!own.checkPrivateKey(key))
        throw settingsFailure("the key is not that of the client certificate");
    return { cert: certificate, key: key.export({ type: "pkcs8", format: "pem" }).toString() };
}
function readCertificate(pem, problem) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
    }
    catch {
        throw settingsFailure(problem);
    }
}
function readKey(key, passphrase) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(passphrase === undefined ? key : { key, passphrase });
    }
    catch {
        // What Node says could quote the text.
        throw settingsFailure("the key of the client certificate is no PEM private key, or its passphrase is wrong or missing");
    }
}
function settingsFailure(detail) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .ProbeFailure */ .B("probe.settings", "settings", detail);
}
const PEM_CERTIFICATE = /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]*-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g;


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


/***/ })

};
