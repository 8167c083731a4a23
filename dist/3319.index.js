export const id = 3319;
export const ids = [3319];
export const modules = {

/***/ 23319:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jira: () => (/* binding */ jira_jira)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./.build/shared/change/systems/jira-replies.js

const id = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* int */.Whr()]).transform(String);
/** Jira Cloud knows people by `accountId`, Data Center by `key`; `name` is a login that can change. */
const jiraUser = schemas/* object */.Ikc({
    accountId: schemas/* string */.YjP().optional(),
    key: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().optional(),
    displayName: schemas/* string */.YjP().optional(),
})
    .transform(({ accountId, key, name, displayName }) => {
    const known = accountId ?? key ?? name;
    return known === undefined ? undefined : { id: known, name: displayName ?? name ?? known };
});
const jira_replies_history = schemas/* object */.Ikc({
    created: schemas/* string */.YjP(),
    items: schemas/* array */.YOg(schemas/* object */.Ikc({
        field: schemas/* string */.YjP(),
        fieldId: schemas/* string */.YjP().optional(),
        fieldtype: schemas/* string */.YjP().optional(),
        /** The value before; of a field of people the id of an account. */
        from: schemas/* string */.YjP().nullish(),
    })),
});
/** `GET /rest/api/2/issue/{issueIdOrKey}`, less what was not asked for. */
const jiraIssue = schemas/* object */.Ikc({
    id: id.refine((text) => /^\d+$/.test(text)),
    key: schemas/* string */.YjP().regex(/^[A-Z][A-Z0-9_]{1,30}-[1-9]\d{0,9}$/),
    fields: schemas/* object */.Ikc({
        summary: schemas/* string */.YjP().nullish(),
        project: schemas/* object */.Ikc({ id, key: schemas/* string */.YjP().min(1) }),
        issuetype: schemas/* object */.Ikc({ id, name: schemas/* string */.YjP() }),
        status: schemas/* object */.Ikc({ id, name: schemas/* string */.YjP() }),
        reporter: jiraUser.nullish(),
        /** Whoever opened the issue, which nobody can edit. */
        creator: jiraUser.nullish(),
        created: schemas/* string */.YjP(),
    })
        .catchall(schemas/* unknown */.L5J()),
    /** Comes when it is asked for; whole on Data Center. */
    changelog: schemas/* object */.Ikc({ histories: schemas/* array */.YOg(jira_replies_history), total: schemas/* int */.Whr().nonnegative() }).optional(),
});
/** `GET /rest/api/2/issue/{issueIdOrKey}/changelog` of Cloud, oldest first. */
const changelogPage = schemas/* object */.Ikc({ values: schemas/* array */.YOg(jira_replies_history), total: schemas/* int */.Whr().nonnegative() });
/** `GET /rest/api/2/field`. */
const jiraFields = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP() }));
const decision = schemas/* enum */.k5n(["approved", "declined", "pending"]);
const approval = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().nullish(),
    finalDecision: decision,
    approvers: schemas/* array */.YOg(schemas/* object */.Ikc({ approver: jiraUser.nullish(), approverDecision: decision })).default([]),
    completedDate: schemas/* object */.Ikc({ iso8601: schemas/* string */.YjP() }).nullish(),
});
/** `GET /rest/servicedeskapi/request/{issueIdOrKey}/approval` of Jira Service Management. */
const approvalPage = schemas/* object */.Ikc({ isLastPage: schemas/* boolean */.zMY(), values: schemas/* array */.YOg(approval) });
/** `POST /rest/api/2/issue/{issueIdOrKey}/remotelink`. */
const remoteLink = schemas/* object */.Ikc({ id });
/** What a field can hold: text, a choice, a label, or several of them. */
const value = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* number */.aig().transform(String),
    schemas/* object */.Ikc({ value: schemas/* string */.YjP() }).transform((choice) => choice.value),
    schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).transform((named) => named.name),
]);
const jiraValues = schemas/* union */.KCZ([
    schemas/* null */.chJ().transform(() => []),
    value.transform((one) => [one]),
    schemas/* array */.YOg(value),
]);

// EXTERNAL MODULE: ./.build/shared/change/systems/refusal.js
var refusal = __webpack_require__(3438);
// EXTERNAL MODULE: ./.build/shared/change/systems/times.js
var times = __webpack_require__(83920);
;// CONCATENATED MODULE: ./.build/shared/change/systems/jira-facts.js



/** The fields whose change asks for another approval. */
function boundFields({ fields }) {
    const { service, environment, releases, windowStart, windowEnd, titleBinds } = fields;
    const title = titleBinds === true ? "summary" : undefined;
    return [service, environment, ...releases, windowStart, windowEnd, title].filter((field) => field !== undefined);
}
/** The facts of an issue, all but its approvals and edits. */
function issueFacts(issue, options) {
    const { fields } = issue;
    const wanted = options.fields;
    return {
        system: options.system,
        key: issue.key,
        id: issue.id,
        url: `${options.connection.baseUrl.replace(/\/+$/, "")}/browse/${encodeURIComponent(issue.key)}`,
        title: fields.summary ?? "",
        project: { id: fields.project.id, name: fields.project.key },
        type: { id: fields.issuetype.id, name: fields.issuetype.name },
        state: { id: fields.status.id, name: fields.status.name },
        onHold: false,
        active: true,
        conflict: undefined,
        requester: fields.reporter ?? undefined,
        window: {
            start: instantOfField(fields, wanted.windowStart),
            end: instantOfField(fields, wanted.windowEnd),
        },
        binding: {
            services: valuesOf(fields, wanted.service),
            environments: valuesOf(fields, wanted.environment),
            releases: wanted.releases.flatMap((field) => valuesOf(fields, field)),
        },
    };
}
/**
 * One approval may need several people. Only when it has come to an end do the answers of those who gave it count: one of
 * three that are needed is still `pending`. Jira tells one time for all of them, that of the end.
 */
function approvalsOf(approvals) {
    return approvals.flatMap(({ name, finalDecision, approvers, completedDate }) => {
        const group = name ?? undefined;
        const at = completedDate == null ? undefined : (0,times/* instantOf */.B9)(completedDate.iso8601);
        const nobody = { answer: finalDecision, by: undefined, at, group };
        if (finalDecision === "pending")
            return [nobody];
        const deciders = approvers.filter(({ approverDecision }) => approverDecision === finalDecision);
        return deciders.length === 0
            ? [nobody]
            : deciders.map(({ approver }) => ({ ...nobody, by: approver ?? undefined }));
    });
}
/** What Jira makes of all approvals together: each of them has to come to its end. `undefined` where there are none. */
function decisionOf(approvals) {
    const decisions = new Set(approvals.map(({ finalDecision }) => finalDecision));
    return ["declined", "pending", "approved"].find((answer) => decisions.has(answer));
}
/** Whoever opened the issue, and all whom it named as the reporter before: the reporter can be edited. */
function otherRequesters({ fields: { creator } }, histories) {
    const items = histories.flatMap((history) => history.items);
    const before = items
        .filter(({ field, fieldId }) => (fieldId ?? field).toLowerCase() === "reporter")
        .flatMap(({ from }) => (from ? { id: from, name: from } : []));
    return creator == null ? before : [creator, ...before];
}
/** When one of these fields was changed last, else when the issue was created with them. */
function editedAt(created, histories, isBound) {
    const edits = histories.filter(({ items }) => items.some(isBound)).map((history) => history.created);
    const instants = [created, ...edits].map((time) => {
        const instant = (0,times/* instantOf */.B9)(time);
        if (instant === undefined)
            throw (0,refusal/* unavailable */.hU)("Jira tells a time of the ticket's history that cannot be read.");
        return instant;
    });
    return instants.sort().at(-1) ?? created;
}
function instantOfField(fields, field) {
    return field === undefined ? undefined : (0,times/* instantIn */.VC)(field, valuesOf(fields, field)[0]);
}
function valuesOf(fields, field) {
    if (field === undefined)
        return [];
    const values = jiraValues.safeParse(fields[field] ?? null);
    if (!values.success)
        throw (0,refusal/* misconfigured */.o7)(`The field ${field} holds neither a text nor choices: name another field in the policy.`);
    return values.data.map((value) => value.trim()).filter((value) => value !== "");
}

// EXTERNAL MODULE: ./node_modules/jira-client/lib/jira.js
var jira = __webpack_require__(13094);
// EXTERNAL MODULE: ./.build/shared/change/systems/transport.js + 3 modules
var transport = __webpack_require__(4547);
;// CONCATENATED MODULE: ./.build/shared/change/systems/jira-requests.js



/**
 * Asks Jira through jira-client, with its way to send requests replaced by ours. The client is given no credentials, and its
 * answer is not used: it flattens every error into text, follows redirects, and takes a page of HTML for an issue. What our
 * transport saw is kept beside it and is the answer. The client also decodes its own URLs, so the address that it comes to is
 * compared with the one that was meant.
 */
function jiraRequests(connection, ask) {
    return async (call, schema) => {
        let seen;
        let failure;
        const request = async (options) => {
            try {
                const { query, method } = addressed(options, call, connection);
                const body = options.body === undefined ? {} : { body: options.body };
                seen = await ask({ method, path: call.path, query, ...body }, schema);
                // Nothing that the client could look into.
                return {};
            }
            catch (error) {
                failure = error;
                throw error;
            }
        };
        await call.send(clientFor(connection, request)).catch((error) => {
            failure ??= error;
        });
        if (failure !== undefined)
            throw failure;
        if (seen === undefined)
            throw new Error("jira-client ended a call without sending it");
        return seen;
    };
}
function clientFor(connection, request) {
    const base = (0,transport/* checkedBaseUrl */.a2)(connection);
    return new jira({
        protocol: base.protocol.slice(0, -1),
        host: base.hostname.replace(/^\[(.*)\]$/, "$1"),
        ...(base.port === "" ? {} : { port: base.port }),
        base: base.pathname.replace(/\/$/, ""),
        apiVersion: "2",
        strictSSL: true,
        request,
    });
}
function addressed({ uri, method }, { path }, connection) {
    const base = (0,transport/* checkedBaseUrl */.a2)(connection);
    const url = URL.canParse(uri) ? new URL(uri) : undefined;
    const meant = `${base.pathname.replace(/\/$/, "")}${path}`;
    if (url === undefined || url.origin !== base.origin || url.pathname !== meant || url.hash !== "")
        throw (0,refusal/* misconfigured */.o7)(`Jira would be asked at another address than ${base.origin}${meant}: check the ticket's key.`);
    return { query: Object.fromEntries(url.searchParams), method: method === "POST" ? "POST" : "GET" };
}

// EXTERNAL MODULE: ./.build/shared/change/systems/note.js
var systems_note = __webpack_require__(97112);
;// CONCATENATED MODULE: ./.build/shared/change/systems/jira.js







const KEY = /^[A-Z][A-Z0-9_]{1,30}-[1-9]\d{0,9}$/;
const FIELD = /^(customfield_[1-9]\d{0,9}|labels|environment|summary)$/;
const ASKED = ["summary", "project", "issuetype", "status", "reporter", "creator", "created"];
/** No property has this name: without one the client asks for all of them. */
const NO_PROPERTY = "mcp-gates";
const PAGE = 100;
const MOST_PAGES = 30;
/**
 * Jira Cloud or Data Center, by REST API version 2 and, for approvals, that of Jira Service Management
 * (developer.atlassian.com/cloud/jira/platform/rest/v2 and …/jira/service-desk/rest). One issue is read by its key, never
 * searched for; everything further is asked by its id, so that it is about the same issue.
 */
function jira_jira(options) {
    const { connection } = options;
    return {
        name: options.system,
        async read(key, signal) {
            try {
                if (!KEY.test(key))
                    throw (0,refusal/* misconfigured */.o7)("The ticket is no key of a Jira issue: write it as CHG-42.");
                const wrong = boundFields(options).find((field) => !FIELD.test(field));
                if (wrong !== undefined)
                    throw (0,refusal/* misconfigured */.o7)("A field of Jira is not named by its id: write it as customfield_10101.");
                return await (0,transport/* converse */.iq)(connection, signal, (ask) => readIssue(key, { options, ask }));
            }
            catch (error) {
                return (0,transport/* refusedAnswer */.Fi)(error);
            }
        },
        async linkBack(ticket, note, signal) {
            try {
                await (0,transport/* converse */.iq)(connection, signal, (ask) => jira_link(jiraRequests(connection, ask), ticket, note));
                return undefined;
            }
            catch (error) {
                return (0,transport/* refusedAnswer */.Fi)(error).reason;
            }
        },
    };
}
async function readIssue(key, reading) {
    const { options, ask } = reading;
    const askJira = jiraRequests(options.connection, ask);
    const fields = [...new Set([...ASKED, ...boundFields(options)])].join(",");
    const expand = options.system === "jira" ? "" : "changelog";
    const path = `/rest/api/2/issue/${key}`;
    const send = (client) => client.findIssue(key, expand, fields, NO_PROPERTY);
    const { data: issue, serverTime } = await askJira({ path, send }, jiraIssue);
    const histories = options.system === "jira" ? await changelogPages(issue, askJira) : expandedChangelog(issue);
    const isBound = await boundItems(histories, { options, askJira });
    const told = options.approvals === "jsm" ? await allApprovals(issue, reading) : [];
    const edited = editedAt(issue.fields.created, histories, isBound);
    const ticket = {
        ...issueFacts(issue, options),
        otherRequesters: otherRequesters(issue, histories),
        askedKey: key,
        approvals: approvalsOf(told),
        decision: decisionOf(told),
        editedAt: edited,
    };
    return { state: "found", ticket, serverTime };
}
/** Cloud cuts an expanded changelog short, so its pages are read. */
async function changelogPages({ id }, askJira) {
    return await allPages("history", async (start) => {
        const path = `/rest/api/2/issue/${id}/changelog`;
        const call = { path, send: (client) => client.getIssueChangelog(id, start, PAGE) };
        const { values, total } = (await askJira(call, changelogPage)).data;
        return { values, isLast: start + values.length >= total };
    });
}
function expandedChangelog({ changelog }) {
    if (changelog !== undefined && changelog.histories.length >= changelog.total)
        return changelog.histories;
    throw (0,refusal/* unavailable */.hU)("Jira does not tell the whole history of the ticket: run the job again.");
}
/**
 * Whether an item of the history is about a bound field. Where Jira tells no ids in it, as Data Center does, a name decides:
 * that of a bound field, and that of a custom field which is not known by it today, since it may have been renamed.
 */
async function boundItems(histories, { options, askJira }) {
    const bound = new Set(boundFields(options));
    if (histories.every(({ items }) => items.every(({ fieldId }) => fieldId !== undefined)))
        return ({ fieldId }) => bound.has(fieldId ?? "");
    const known = (await askJira({ path: "/rest/api/2/field", send: (client) => client.listFields() }, jiraFields)).data;
    const names = new Set(known.map(({ name }) => name));
    const boundNames = new Set([...bound, ...known.filter(({ id }) => bound.has(id)).map(({ name }) => name)]);
    return ({ field, fieldId, fieldtype }) => {
        if (fieldId !== undefined)
            return bound.has(fieldId);
        return boundNames.has(field) || (fieldtype === "custom" && !names.has(field));
    };
}
async function allApprovals({ id, key }, { options, ask }) {
    const path = `/rest/servicedeskapi/request/${id}/approval`;
    // On Data Center these calls are experimental and want to be asked for.
    const headers = options.system === "jira-dc" ? { "x-experimentalapi": "opt-in" } : {};
    try {
        return await allPages("approvals", async (start) => {
            const query = { start, limit: PAGE };
            const { values, isLastPage } = (await ask({ method: "GET", path, query, headers }, approvalPage)).data;
            return { values, isLast: isLastPage };
        });
    }
    catch (error) {
        if (!(error instanceof refusal/* Refusal */.P_) || error.answer.state !== "not-found")
            throw error;
        throw (0,refusal/* misconfigured */.o7)(`${key} has no approvals of Jira Service Management, or this account may not see them: use a project of Jira Service Management, and let the account in as an agent.`);
    }
}
async function allPages(what, page) {
    const all = [];
    for (let count = 0; count < MOST_PAGES; count++) {
        const { values, isLast } = await page(all.length);
        all.push(...values);
        if (isLast)
            return all;
        if (values.length === 0)
            break;
    }
    throw (0,refusal/* unavailable */.hU)(`Jira does not tell the end of the ticket's ${what}: run the job again, or use a new ticket.`);
}
/** A remote link with a `globalId` is made once and then only brought up to date. */
async function jira_link(askJira, { id }, note) {
    const globalId = `mcp-gates-${(0,external_node_crypto_.createHash)("sha256").update(note.id).digest("hex")}`;
    const body = {
        globalId,
        application: { type: "mcp-gates", name: "mcp-gates" },
        relationship: "deployment",
        object: { url: note.runUrl, title: (0,systems_note/* noteTitle */.l)(note), summary: (0,systems_note/* noteSentence */.k)(note) },
    };
    const call = {
        path: `/rest/api/2/issue/${id}/remotelink`,
        send: (client) => client.createRemoteLink(id, body),
    };
    await askJira(call, remoteLink);
}


/***/ }),

/***/ 97112:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ noteSentence),
/* harmony export */   l: () => (/* binding */ noteTitle)
/* harmony export */ });
/* harmony import */ var _mcp_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9817);

/** The deployment in a few words, as plain text of one line and at most 200 characters. */
function noteTitle({ service, release, environment }) {
    return line(`${service} ${release} to ${environment}`);
}
/** What became of it, in the same form. */
function noteSentence({ outcome }) {
    return line(`Deployment: ${outcome}`);
}
function line(text) {
    return (0,_mcp_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .qk)(text, { secrets: [], length: 199 });
}


/***/ })

};
