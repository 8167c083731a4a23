export const id = 8827;
export const ids = [8827];
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

/***/ 18827:
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
;// CONCATENATED MODULE: ./.build/shared/change/systems/servicenow-facts.js


const SYS_ID = /^[0-9a-f]{32}$/;
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
const servicenow_SYS_ID = /^[0-9a-f]{32}$/;
const BOTH_VALUES = { sysparm_display_value: "all", sysparm_exclude_reference_link: "true" };
const PAGE = 100;
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
    const approvals = approvalsOf(change, await approversOf(id, ask));
    const editedAt = await lastEdit(change, id, reading);
    const ticket = {
        ...changeFacts(change, options),
        askedKey: number,
        approvals,
        decision: decisionOf(change),
        editedAt,
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
    if (others.length > 0 || rawOf(row, "number") !== number || !servicenow_SYS_ID.test(id))
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
            sysparm_fields: "sys_id,sysapproval,approver,state,group.assignment_group,sys_updated_on",
            sysparm_limit: PAGE,
            sysparm_offset: page * PAGE,
            ...BOTH_VALUES,
        };
        const path = "/api/now/table/sysapproval_approver";
        const { result } = (await ask({ method: "GET", path, query }, rowsReply)).data;
        if (result.some((row) => rawOf(row, "sysapproval") !== id))
            throw (0,refusal/* misconfigured */.o7)("ServiceNow answered with approvals of other records: let this account read sysapproval_approver.");
        all.push(...result);
        if (result.length < PAGE)
            return all;
    }
    throw (0,refusal/* unavailable */.hU)("ServiceNow tells no end of the ticket's approvals: use a new ticket.");
}
/**
 * When a bound field was changed last. The record's own time also moves with its state, after every approval; so the audit
 * is asked, in which the state stands too: an audit without a row is hidden from this account, and then the record's own
 * time holds, which is never too early.
 */
async function lastEdit(change, id, { options, ask }) {
    const updated = instantOfRecord(change, "sys_updated_on");
    const bound = boundFields(options);
    const rows = await auditOf(id, [...bound, "state"], ask);
    if (rows === undefined || rows.length === 0)
        return updated;
    const edits = rows.filter((row) => bound.includes(rawOf(row, "fieldname")));
    if (edits.length === 0)
        return rows.length < PAGE ? instantOfRecord(change, "sys_created_on") : updated;
    return (edits
        .map((row) => instantOfRecord(row, "sys_created_on"))
        .sort()
        .at(-1) ?? updated);
}
/** The newest rows of the audit of these fields; `undefined` = it cannot be read. */
async function auditOf(id, fields, ask) {
    const query = {
        sysparm_query: `tablename=change_request^documentkey=${id}^fieldnameIN${fields.join(",")}^ORDERBYDESCsys_created_on`,
        sysparm_fields: "documentkey,fieldname,sys_created_on",
        sysparm_limit: PAGE,
        ...BOTH_VALUES,
    };
    try {
        const { result } = (await ask({ method: "GET", path: "/api/now/table/sys_audit", query }, rowsReply)).data;
        const isAsked = (row) => rawOf(row, "documentkey") === id && fields.includes(rawOf(row, "fieldname"));
        return result.every(isAsked) ? result : undefined;
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
