export const id = 4045;
export const ids = [4045];
export const modules = {

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


/***/ }),

/***/ 14045:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serviceNow: () => (/* binding */ serviceNow)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/shared/change/systems/note.js
var systems_note = __webpack_require__(97112);
// EXTERNAL MODULE: ./.build/shared/change/systems/refusal.js
var refusal = __webpack_require__(3438);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./.build/shared/change/systems/servicenow-replies.js


const SYS_ID = /^[0-9a-f]{32}$/;
/** The part of a query by which the Table API tells both values of a field. */
const BOTH_VALUES = { sysparm_display_value: "all", sysparm_exclude_reference_link: "true" };
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]).transform(String);
/** A field with both of its values: the raw one, and the one that people see, in the account's language and time zone. */
const cell = schemas/* object */.Ikc({
    value: scalar.nullish().transform((value) => value ?? ""),
    display_value: scalar.nullish().transform((value) => value ?? ""),
});
const row = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const rowsReply = schemas/* object */.Ikc({ result: schemas/* array */.YOg(row) });
const rowReply = schemas/* object */.Ikc({ result: row });
/** The raw value of a field; empty where it is empty, or not shown to this account. */
function rawOf(from, field) {
    return cell.safeParse(from[field]).data?.value ?? "";
}
/** Whether this account sees a field, be it empty. */
function isShown(from, field) {
    return cell.safeParse(from[field]).success;
}
/** What people see of a field. */
function shownOf(from, field) {
    return cell.safeParse(from[field]).data?.display_value ?? "";
}
/** The raw value of a field that every record has. One that is not there is hidden from this account, not empty. */
function neededOf(from, field) {
    const value = rawOf(from, field);
    if (value !== "")
        return value;
    throw (0,refusal/* misconfigured */.o7)(`ServiceNow does not show the field ${field} of the record: let this account read it.`);
}

// EXTERNAL MODULE: ./.build/shared/change/systems/times.js
var times = __webpack_require__(83920);
;// CONCATENATED MODULE: ./.build/shared/change/systems/servicenow-audit.js



const PAGE = 100;
/**
 * What was edited, and who requested the change before. The record's own time also moves with its state, after every approval; so
 * the audit is asked, in which the state stands too: an audit without a row is hidden from this account. It proves nothing of a
 * field that ServiceNow does not audit. Wherever it does not tell, the record's own time holds, which is never too early.
 */
async function editsOf(change, { id, bound, ask }) {
    const updated = instantOfRecord(change, "sys_updated_on");
    const rows = await auditOf(id, [...bound, "state", REQUESTER], ask);
    if (rows === undefined || rows.length === 0)
        return { at: updated, formerRequesters: [] };
    const renamed = rows.filter((row) => rawOf(row, "fieldname") === REQUESTER);
    const formerRequesters = renamed.map((row) => rawOf(row, "oldvalue")).filter((old) => SYS_ID.test(old));
    const isTold = await areAudited(bound, ask);
    return { at: isTold ? lastOf(rows, { change, bound }) : updated, formerRequesters };
}
const REQUESTER = "requested_by";
function lastOf(rows, { change, bound }) {
    const edits = rows.filter((row) => bound.includes(rawOf(row, "fieldname")));
    const last = edits
        .map((row) => instantOfRecord(row, "sys_created_on"))
        .sort()
        .at(-1);
    // A full page of other edits may hide one.
    return last ?? instantOfRecord(change, rows.length < PAGE ? "sys_created_on" : "sys_updated_on");
}
/** The newest rows of the audit of these fields; `undefined` = it cannot be read. */
async function auditOf(id, fields, ask) {
    const rows = await rowsOf(ask, "sys_audit", {
        sysparm_query: `tablename=change_request^documentkey=${id}^fieldnameIN${fields.join(",")}^ORDERBYDESCsys_created_on`,
        sysparm_fields: "documentkey,fieldname,oldvalue,sys_created_on",
    });
    const isAsked = (row) => rawOf(row, "documentkey") === id && fields.includes(rawOf(row, "fieldname"));
    return rows?.every(isAsked) === true ? rows : undefined;
}
/**
 * Whether every edit of these fields leaves a row in the audit, by the dictionary: the table is audited, and either all of its
 * fields but those with `no_audit`, or, with `audit_type=whitelist`, those with `audit=true` alone (ServiceNow, "Configuring
 * auditing for a table"). A field that the dictionary does not show is none that is audited.
 */
async function areAudited(fields, ask) {
    const shown = { sysparm_fields: "name,element,internal_type,audit,attributes" };
    const query = "name=change_request^internal_type=collection";
    const [table, ...others] = (await rowsOf(ask, "sys_dictionary", { sysparm_query: query, ...shown })) ?? [];
    if (table === undefined || others.length > 0)
        return false;
    const isTable = rawOf(table, "name") === "change_request" && rawOf(table, "internal_type") === "collection";
    if (!isTable || !isShown(table, "attributes") || !["true", "1"].includes(rawOf(table, "audit")))
        return false;
    const isInclusion = attributesOf(table).get("audit_type") === "whitelist";
    const columns = `nameINchange_request,task^elementIN${fields.join(",")}`;
    const entries = await rowsOf(ask, "sys_dictionary", { sysparm_query: columns, ...shown });
    return fields.every((field) => {
        const own = (entries ?? []).filter((entry) => rawOf(entry, "element") === field && TABLES.includes(rawOf(entry, "name")));
        return own.length > 0 && own.every((entry) => isAudited(entry, isInclusion));
    });
}
/** A change is a task, which has some of its fields. */
const TABLES = ["change_request", "task"];
function isAudited(entry, isInclusion) {
    if (!isShown(entry, "attributes"))
        return false;
    const attributes = attributesOf(entry);
    if (isInclusion)
        return attributes.get("audit") === "true";
    return (attributes.get("no_audit") ?? "false") === "false";
}
/** `no_audit=true,edge_encryption_enabled`: one without a value is set. */
function attributesOf(entry) {
    const written = rawOf(entry, "attributes").split(",");
    return new Map(written.map((part) => {
        const [name = "", value = "true"] = part.split("=");
        return [name.trim(), value.trim()];
    }));
}
/** `undefined` = this account may not read the table. */
async function rowsOf(ask, table, query) {
    try {
        const path = `/api/now/table/${table}`;
        const limit = { sysparm_limit: PAGE, ...BOTH_VALUES };
        return (await ask({ method: "GET", path, query: { ...query, ...limit } }, rowsReply)).data.result;
    }
    catch (error) {
        if (error instanceof refusal/* Refusal */.P_ && error.answer.state !== "unavailable")
            return undefined;
        throw error;
    }
}
function instantOfRecord(row, field) {
    const instant = (0,times/* utcInstantOf */.$A)(neededOf(row, field));
    if (instant === undefined)
        throw (0,refusal/* unavailable */.hU)(`ServiceNow tells a time in ${field} that cannot be read.`);
    return instant;
}

;// CONCATENATED MODULE: ./.build/shared/change/systems/servicenow-facts.js


/** The fields whose change asks for another approval. */
function boundFields({ fields }) {
    const { service, environment, releases, windowStart = "start_date", windowEnd = "end_date" } = fields;
    const title = fields.titleBinds === true ? "short_description" : undefined;
    return [service, environment, ...releases, windowStart, windowEnd, title].filter((field) => field !== undefined);
}
/** The facts of a change, all but its approvals and edits. */
function changeFacts(change, options) {
    const { service, environment, releases, windowStart = "start_date", windowEnd = "end_date" } = options.fields;
    const id = neededOf(change, "sys_id");
    const instant = (field) => (0,times/* instantIn */.VC)(field, rawOf(change, field), times/* utcInstantOf */.$A);
    return {
        system: "servicenow",
        key: neededOf(change, "number"),
        id,
        url: `${options.connection.baseUrl.replace(/\/+$/, "")}/change_request.do?sys_id=${id}`,
        title: rawOf(change, "short_description"),
        project: { id: "change_request", name: "change_request" },
        type: named(change, "type"),
        state: named(change, "state"),
        onHold: neededOf(change, "on_hold") !== "false",
        active: neededOf(change, "active") === "true",
        conflict: neededOf(change, "conflict_status"),
        requester: account(change, "requested_by") ?? account(change, "opened_by"),
        window: { start: instant(windowStart), end: instant(windowEnd) },
        binding: {
            services: valuesOf(change, service),
            environments: valuesOf(change, environment),
            releases: releases.flatMap((field) => valuesOf(change, field)),
        },
    };
}
/**
 * The answers of people, and ServiceNow's own sum of them where it says more: it may still be pending after a first
 * approval, and standard changes are approved with nobody asked. The sum has no person.
 */
function approvalsOf(change, approvers) {
    const latest = (0,times/* utcInstantOf */.$A)(rawOf(change, "approval_set"));
    const answers = approvers.flatMap((row) => {
        const answer = ANSWERS.get(neededOf(row, "state")) ?? "pending";
        if (answer === "not-asked")
            return [];
        const at = answer === "pending" ? undefined : earlier((0,times/* utcInstantOf */.$A)(rawOf(row, "sys_updated_on")), latest);
        return [{ answer, by: account(row, "approver"), at, group: groupOf(row) }];
    });
    const answer = decisionOf(change);
    const isTold = answer === "approved" && answers.length > 0;
    return isTold ? answers : [...answers, { answer, by: undefined, at: undefined, group: undefined }];
}
/**
 * An answer is no later than the last touch of its record, which a remark moves too, and no later than the moment at which
 * ServiceNow took all answers together for an approval (`approval_set`, empty before).
 */
function earlier(touched, sum) {
    return touched === undefined || sum === undefined ? touched : [touched, sum].sort()[0];
}
/**
 * Whoever opened the change, since who requests it can be edited: the field that says so, and, among those who are asked to approve,
 * the account that created the record, of which ServiceNow keeps the name of the login (`sys_created_by`).
 */
function openersOf(change, approvers) {
    const creator = rawOf(change, "sys_created_by");
    const created = approvers.filter((row) => creator !== "" && rawOf(row, "approver.user_name") === creator);
    return [account(change, "opened_by"), ...created.map((row) => account(row, "approver"))].filter((each) => each !== undefined);
}
/** What ServiceNow makes of all answers together; what it says in words of its own is still pending. */
function decisionOf(change) {
    return SUMS.get(neededOf(change, "approval")) ?? "pending";
}
/** Choices of `sysapproval_approver.state`; each other one is taken for an answer that is still to come. */
const ANSWERS = new Map([
    ["approved", "approved"],
    ["rejected", "declined"],
    ["cancelled", "not-asked"],
    ["not_required", "not-asked"],
    ["duplicate", "not-asked"],
]);
/** Choices of `change_request.approval`. */
const SUMS = new Map([
    ["approved", "approved"],
    ["rejected", "declined"],
]);
function named(row, field) {
    return { id: neededOf(row, field), name: shownOf(row, field) };
}
function account(row, field) {
    const id = rawOf(row, field);
    return id === "" ? undefined : { id, name: shownOf(row, field) };
}
function groupOf(row) {
    const group = shownOf(row, "group.assignment_group");
    return group === "" ? undefined : group;
}
/** Of a reference, what people see: its raw value is the id of another record. Lists of references are separated by commas. */
function valuesOf(row, field) {
    if (field === undefined)
        return [];
    const raw = rawOf(row, field).trim();
    if (raw === "")
        return [];
    const isReference = raw.split(",").every((part) => SYS_ID.test(part.trim()));
    return isReference
        ? shownOf(row, field)
            .split(",")
            .map((part) => part.trim())
            .filter((part) => part !== "")
        : [raw];
}

// EXTERNAL MODULE: ./.build/shared/change/systems/transport.js + 3 modules
var transport = __webpack_require__(4547);
;// CONCATENATED MODULE: ./.build/shared/change/systems/servicenow.js







const NUMBER = /^CHG\d{7,20}$/;
const FIELD = /^[a-z][a-z0-9_]{0,79}$/;
const servicenow_PAGE = 100;
const MOST_PAGES = 10;
/**
 * Change requests of ServiceNow (Change Management API and Table API). An unknown or hidden field in a query is ignored by
 * default, and everything is returned: so each row of each answer must itself say that it is what was asked for.
 */
function serviceNow(options) {
    const { connection } = options;
    return {
        name: "servicenow",
        async read(key, signal) {
            try {
                if (!NUMBER.test(key))
                    throw (0,refusal/* misconfigured */.o7)("The ticket is no number of a change request: write it as CHG0030042.");
                if (!boundFields(options).every((field) => FIELD.test(field)))
                    throw (0,refusal/* misconfigured */.o7)("A field of ServiceNow is not named by its column: write it as u_target_environment.");
                return await (0,transport/* converse */.iq)(connection, signal, (ask) => readChange(key, { options, ask }));
            }
            catch (error) {
                return (0,transport/* refusedAnswer */.Fi)(error);
            }
        },
        async linkBack(ticket, note, signal) {
            try {
                await (0,transport/* converse */.iq)(connection, signal, (ask) => addWorkNote(ticket, note, { options, ask }));
                return undefined;
            }
            catch (error) {
                return (0,transport/* refusedAnswer */.Fi)(error).reason;
            }
        },
    };
}
async function readChange(number, reading) {
    const { options, ask } = reading;
    const path = pathOf(options);
    const list = { sysparm_query: `number=${number}`, sysparm_limit: 2, ...BOTH_VALUES };
    const { result: rows } = (await ask({ method: "GET", path, query: list }, rowsReply)).data;
    const id = onlyRow(rows, number);
    const one = await ask({ method: "GET", path: `${path}/${id}`, query: BOTH_VALUES }, rowReply);
    const change = one.data.result;
    if (rawOf(change, "sys_id") !== id || rawOf(change, "number") !== number)
        throw ignoredQuery(number);
    const approvers = await approversOf(id, ask);
    const approvals = approvalsOf(change, approvers);
    const edits = await editsOf(change, { id, bound: boundFields(options), ask });
    const ticket = {
        ...changeFacts(change, options),
        otherRequesters: [
            ...openersOf(change, approvers),
            ...edits.formerRequesters.map((former) => ({ id: former, name: former })),
        ],
        askedKey: number,
        approvals,
        decision: decisionOf(change),
        editedAt: edits.at,
    };
    return { state: "found", ticket, serverTime: one.serverTime };
}
function pathOf({ api }) {
    return api === "table" ? "/api/now/table/change_request" : "/api/sn_chg_rest/v1/change";
}
/** The `sys_id` of the one row that says itself that it is the one asked for. */
function onlyRow(rows, number) {
    const [row, ...others] = rows;
    if (row === undefined)
        throw (0,refusal/* notFound */.mX)(`ServiceNow has no change request ${number}, or this account may not see it; check both.`);
    const id = rawOf(row, "sys_id");
    if (others.length > 0 || rawOf(row, "number") !== number || !SYS_ID.test(id))
        throw ignoredQuery(number);
    return id;
}
function ignoredQuery(number) {
    return (0,refusal/* misconfigured */.o7)(`ServiceNow answered with other records than ${number}: it ignored the query, which it does for a field that this account may not read. Let the account read change requests, and set glide.invalid_query.returns_no_rows.`);
}
async function approversOf(id, ask) {
    const all = [];
    for (let page = 0; page < MOST_PAGES; page++) {
        const query = {
            sysparm_query: `sysapproval=${id}^ORDERBYsys_id`,
            sysparm_fields: "sys_id,sysapproval,approver,approver.user_name,state,group.assignment_group,sys_updated_on",
            sysparm_limit: servicenow_PAGE,
            sysparm_offset: page * servicenow_PAGE,
            ...BOTH_VALUES,
        };
        const path = "/api/now/table/sysapproval_approver";
        const { result } = (await ask({ method: "GET", path, query }, rowsReply)).data;
        if (result.some((row) => rawOf(row, "sysapproval") !== id))
            throw (0,refusal/* misconfigured */.o7)("ServiceNow answered with approvals of other records: let this account read sysapproval_approver.");
        all.push(...result);
        if (result.length < servicenow_PAGE)
            return all;
    }
    throw (0,refusal/* unavailable */.hU)("ServiceNow tells no end of the ticket's approvals: use a new ticket.");
}
/**
 * Work notes cannot be changed once they are written: there is one for each outcome of a deployment, known by a marker at
 * its end.
 */
async function addWorkNote(ticket, note, { options, ask }) {
    const hash = (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([note.id, note.outcome]))
        .digest("hex");
    const marker = `(mcp-gates ${hash.slice(0, 16)})`;
    const record = `/api/now/table/change_request/${ticket.id}`;
    const query = { sysparm_fields: "sys_id,work_notes", sysparm_display_value: "all" };
    const { result } = (await ask({ method: "GET", path: record, query }, rowReply)).data;
    if (shownOf(result, "work_notes").includes(marker))
        return;
    const text = `${(0,systems_note/* noteTitle */.l)(note)}\n${(0,systems_note/* noteSentence */.k)(note)}\n${note.runUrl}\n${marker}`;
    // Square brackets are tags here: [code] would be HTML.
    const body = { work_notes: text.replaceAll("[", "(").replaceAll("]", ")") };
    await ask({ method: "PATCH", path: `${pathOf(options)}/${ticket.id}`, body }, rowReply);
}


/***/ })

};
