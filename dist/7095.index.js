export const id = 7095;
export const ids = [7095];
export const modules = {

/***/ 57095:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* reexport */ json_schema_contractReportSchema),
  renderJson: () => (/* binding */ renderJson)
});

// UNUSED EXPORTS: reportJsonSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./.build/shared/report/acknowledgements-json.js

const shortHash = schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/u);
const terms = {
    owner: schemas/* string */.YjP().describe("Who answers for it; written by a person, as all texts here."),
    reason: schemas/* string */.YjP().describe("Why agents can live with it."),
    expires: schemas/* string */.YjP()
        .regex(/^\d{4}-\d{2}-\d{2}$/u)
        .describe("The last day on which it holds, YYYY-MM-DD in UTC."),
    ticket: schemas/* string */.YjP().exactOptional().describe("Where it was decided."),
    approvedBy: schemas/* string */.YjP().exactOptional().describe("The second person who agreed."),
};
/** Who answers for one change. */
const acknowledgedSchema = schemas/* strictObject */.rej({
    ...terms,
    allowBump: schemas/* literal */.euz(true).exactOptional().describe("The change asks for no step of the version either."),
})
    .readonly();
const outcome = schemas/* strictObject */.rej({
    fingerprint: shortHash.exactOptional().describe("The change that the record is about."),
    group: shortHash.exactOptional().describe("The group of changes that the record is about."),
    rule: schemas/* string */.YjP().exactOptional().describe("The rule that the record asks for."),
    ...terms,
    allowBump: schemas/* boolean */.zMY().exactOptional().describe("Whether the changes ask for no step of the version either."),
    place: schemas/* string */.YjP().describe("File, commit and number of the record."),
    changes: schemas/* int */.Whr().min(0).describe("Changes that it acknowledges, or did until it expired; 0 when it is unused."),
    note: schemas/* string */.YjP().exactOptional().describe("What a person should know or do, without a full stop."),
})
    .readonly();
/** What came of the records. */
const acknowledgementsSchema = schemas/* strictObject */.rej({
    used: schemas/* array */.YOg(outcome).readonly().describe("Records that acknowledge changes."),
    expired: schemas/* array */.YOg(outcome).readonly().describe("Records past their last day; they acknowledge nothing."),
    unused: schemas/* array */.YOg(outcome).readonly().describe("Records that acknowledge nothing, with the reason."),
})
    .readonly();
/** The members in the order of the schema. */
function orderedAcknowledged(given) {
    const { owner, reason, expires, ticket, approvedBy, allowBump } = given;
    return { owner, reason, expires, ...present({ ticket, approvedBy, allowBump }) };
}
/** The members in the order of the schema. */
function orderedAcknowledgements({ used, expired, unused }) {
    return {
        used: used.map(orderedOutcome),
        expired: expired.map(orderedOutcome),
        unused: unused.map(orderedOutcome),
    };
}
function orderedOutcome(given) {
    const { fingerprint, group, rule, owner, reason, expires, ticket, approvedBy, allowBump, place, changes, note } = given;
    return {
        ...present({ fingerprint, group, rule }),
        owner,
        reason,
        expires,
        ...present({ ticket, approvedBy, allowBump }),
        place,
        changes,
        ...present({ note }),
    };
}
/** The members that have a value: a member that is `undefined` is not an absent one. */
function present(given) {
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./.build/shared/contract/change.js
var change = __webpack_require__(56917);
// EXTERNAL MODULE: ./.build/shared/contract/rule.js
var rule = __webpack_require__(82319);
;// CONCATENATED MODULE: ./.build/shared/report/policy-edit-json.js


/** Any JSON value: what `JSON.parse` made needs no check. */
const json = schemas/* unknown */.L5J();
/** The JSON form of an edit of the policy. */
const policyEditSchema = schemas/* strictObject */.rej({
    base: schemas/* string */.YjP().nullable().describe("Where the policy under the change stands; null = there is none yet."),
    head: schemas/* string */.YjP().nullable().describe("Where the policy of the change stands; null = the change removes it."),
    held: schemas/* enum */.k5n(["base", "head"]).describe("Whose answer the report gives: the stricter one."),
    other: schemas/* strictObject */.rej({ decision: schemas/* enum */.k5n(rule/* DECISIONS */.Yv), reason: schemas/* string */.YjP() })
        .readonly()
        .describe("What the other version answers."),
    relaxes: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP().describe("The keys with points between; a calendar stands by its id."),
        before: json.describe("null when it is not there."),
        after: json.describe("null when it is not there."),
        meaning: schemas/* string */.YjP().describe("What that means, in one sentence."),
    })
        .readonly())
        .readonly()
        .describe("What the change lets pass that the policy did not before, or may let pass."),
})
    .readonly();
/** Members in the order of the schema. */
function orderedPolicyEdit({ base, head, held, other, relaxes }) {
    return {
        base,
        head,
        held,
        other: { decision: other.decision, reason: other.reason },
        relaxes: relaxes.map(({ path, before, after, meaning }) => ({ path, before, after, meaning })),
    };
}

;// CONCATENATED MODULE: ./.build/shared/report/transitive-schema.js



const whole = schemas/* int */.Whr().min(0);
const transitive_schema_name = schemas/* string */.YjP().describe("The tag, or the name of the file without .json.");
const comparison = schemas/* strictObject */.rej({
    name: transitive_schema_name,
    date: schemas/* string */.YjP().nullable().describe("Day of the release, YYYY-MM-DD; null when it is not known."),
    source: schemas/* string */.YjP().describe("Where the contract was read."),
    digest: schemas/* string */.YjP()
        .regex(/^sha256:[0-9a-f]{64}$/u)
        .describe("Digest over everything that the contract promises."),
    decision: schemas/* enum */.k5n(rule/* DECISIONS */.Yv).describe("The answer of the gate for agents with this contract."),
    reason: schemas/* string */.YjP().describe("Why, in one sentence without a full stop."),
    requiredBump: schemas/* enum */.k5n(rule/* BUMPS */.ou).describe("The largest version step that a change asks for."),
    summary: schemas/* strictObject */.rej({ breaking: whole, risky: whole, review: whole, safe: whole, notation: whole })
        .readonly()
        .describe("How many changes of each severity."),
})
    .readonly();
/** The part of the JSON report about earlier contracts; `change` is the schema of one change. */
function transitiveSchema(change) {
    return schemas/* strictObject */.rej({
        against: schemas/* string */.YjP().describe("Where the contracts were looked for."),
        last: whole.nullable().describe("How many counted at most, null = all."),
        days: whole.nullable().describe("How many days back they counted, null = any."),
        contracts: schemas/* array */.YOg(comparison).readonly().describe("The candidate compared with each, newest first."),
        oldestWorking: schemas/* string */.YjP()
            .nullable()
            .describe("Name of the oldest from which on nothing breaks for any agent; null when the newest breaks."),
        changes: schemas/* array */.YOg(schemas/* strictObject */.rej({
            breaks: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().describe("Names of the contracts that it breaks, newest first."),
            change: change.describe("The change from the newest of these."),
        })
            .readonly())
            .readonly()
            .describe("What fails for earlier contracts and not for the baseline, worst first."),
        skipped: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: transitive_schema_name, reason: schemas/* string */.YjP().describe("Why, in a sentence.") }).readonly())
            .readonly()
            .describe("Releases without a contract."),
    })
        .readonly();
}

;// CONCATENATED MODULE: ./.build/shared/report/usage-schema.js

const usage_schema_whole = schemas/* int */.Whr().min(0);
const counts = {
    calls: usage_schema_whole.describe("Recorded calls; each counts in exactly one of the following."),
    rejected: usage_schema_whole.describe("Accepted by the baseline, refused by the candidate or to a tool that is gone."),
    dropped: usage_schema_whole.describe("Accepted, but the candidate ignores an argument that the baseline declared."),
    unaffected: usage_schema_whole.describe("Accepted and heard by the candidate, or to a tool whose arguments did not change."),
    alreadyRejected: usage_schema_whole.describe("Refused by both."),
    undecided: usage_schema_whole.describe("Could not be replayed."),
};
const place = schemas/* strictObject */.rej({
    pointer: schemas/* string */.YjP().describe("JSON pointer within the tool, in a schema and never in arguments."),
    keyword: schemas/* string */.YjP().nullable().describe("The keyword that refuses, null for an argument that is dropped."),
    calls: usage_schema_whole.describe("Recorded calls that it refuses or drops."),
})
    .readonly();
/** What a report says about recorded calls. No value of any argument is in it. */
const usageSchema = schemas/* strictObject */.rej({
    recordings: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().describe("The files, as a person wrote them."),
    ...counts,
    clientCount: usage_schema_whole.describe("How many clients called; at most 1,000 are told apart."),
    from: schemas/* string */.YjP().nullable().describe("First call of the window in UTC, null when no call has a time."),
    to: schemas/* string */.YjP().nullable().describe("Last call of the window in UTC, null when no call has a time."),
    days: usage_schema_whole.describe("Whole days of the window, back from its last call to the last gap of more than a week."),
    prefixed: usage_schema_whole.describe("Calls recorded with a server's name in front of the tool's; among the calls."),
    unknownTools: usage_schema_whole.describe("Calls of tools that the baseline does not have; not among the calls."),
    excluded: usage_schema_whole.describe("Calls of clients that the policy excludes; not among the calls."),
    unreadable: schemas/* strictObject */.rej({
        records: usage_schema_whole.describe("How many records could not be read."),
        first: schemas/* array */.YOg(schemas/* strictObject */.rej({ recording: schemas/* string */.YjP(), line: schemas/* int */.Whr().min(1), problem: schemas/* string */.YjP() }).readonly())
            .readonly()
            .describe("Where the first ones stand, and why."),
    })
        .readonly()
        .describe("Records that could not be read."),
    tools: schemas/* array */.YOg(schemas/* strictObject */.rej({
        tool: schemas/* string */.YjP().describe("Name of the tool in the baseline."),
        ...counts,
        clients: usage_schema_whole.describe("How many clients called it."),
        places: schemas/* array */.YOg(place).readonly().describe("Where calls are refused or dropped, the most frequent first."),
    })
        .readonly())
        .readonly()
        .describe("Tools that were called, those with most trouble first."),
    clients: schemas/* array */.YOg(schemas/* strictObject */.rej({ client: schemas/* string */.YjP().describe("Its name in the recording."), ...counts }).readonly())
        .readonly()
        .describe("Clients, those with most trouble first; at most 20."),
    otherClients: schemas/* strictObject */.rej(counts)
        .readonly()
        .nullable()
        .describe("All other clients together, null without any."),
    changes: schemas/* array */.YOg(schemas/* strictObject */.rej({
        fingerprint: schemas/* string */.YjP().describe("The change."),
        calls: usage_schema_whole.describe("Recorded calls that it touches."),
        exact: schemas/* boolean */.zMY().describe("Whether each was traced to it; else some count because they may be."),
    })
        .readonly())
        .readonly()
        .describe("How many recorded calls each change touches of which calls can say something."),
    lowering: schemas/* strictObject */.rej({
        done: schemas/* boolean */.zMY().describe("Whether breaking changes that no call touches were lowered."),
        reason: schemas/* string */.YjP().describe("Why, in a sentence."),
    })
        .readonly()
        .describe("Whether unused changes were lowered."),
    lowered: usage_schema_whole.describe("Changes that are less severe for the sake of recorded calls."),
    raised: usage_schema_whole.describe("Changes that are more severe for the sake of recorded calls."),
})
    .readonly();

;// CONCATENATED MODULE: ./.build/shared/report/json-schema.js








const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/u);
const json_schema_shortHash = schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/u);
const json_schema_whole = schemas/* int */.Whr().min(0);
/** Any JSON value: what `JSON.parse` made needs no check. */
const json_schema_json = schemas/* unknown */.L5J();
const finding = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe("Stable id of the finding, such as tool-name-duplicate."),
    subject: schemas/* string */.YjP().describe("The name of the tool, prompt or resource, or its position as #3."),
    pointer: schemas/* string */.YjP().describe("JSON pointer within the contract."),
    message: schemas/* string */.YjP().describe("One plain sentence: what is wrong and what clients do with it."),
    ambiguous: schemas/* boolean */.zMY().describe("Whether the contract cannot be used as the measure of another one."),
})
    .readonly();
const side = schemas/* strictObject */.rej({
    digest: digest.describe("Digest over everything that the contract promises."),
    semanticDigest: digest.describe("Digest with notation folded: equal when nothing but notation differs."),
    source: schemas/* string */.YjP().describe("The target as a person wrote it, without credentials."),
    server: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().nullable().describe("serverInfo.name, null when the source does not tell."),
        version: schemas/* string */.YjP().nullable().describe("serverInfo.version, null when the source does not tell."),
    })
        .readonly()
        .describe("Who the server says it is."),
    protocolVersion: schemas/* string */.YjP().nullable().describe("The negotiated MCP revision, null when it is not known."),
    findings: schemas/* array */.YOg(finding)
        .readonly()
        .describe("What conforming clients drop or choke on, whether or not it is new."),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().describe("What a person should know about the capture, each a sentence."),
})
    .readonly();
const json_schema_change = schemas/* strictObject */.rej({
    fingerprint: json_schema_shortHash.describe("Identity of the change: rule, subject, pointer, before and after."),
    group: json_schema_shortHash.describe("The same edit on many subjects has one group."),
    rule: schemas/* string */.YjP().describe("Id of the rule, explained in docs/rules.md."),
    severity: schemas/* enum */.k5n(rule/* SEVERITIES */.oC).describe("How much it can hurt an agent that works today."),
    bump: schemas/* enum */.k5n(rule/* BUMPS */.ou).describe("The step of a semantic version that it asks for."),
    subject: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(change/* SUBJECT_KINDS */.j),
        name: schemas/* string */.YjP()
            .describe("Name of the tool or prompt, URI of the resource, uriTemplate of the template, name of the server."),
    })
        .readonly()
        .describe("What changed; a renamed subject has its old name."),
    renamedTo: schemas/* string */.YjP().exactOptional().describe("The new name of a renamed subject."),
    direction: schemas/* enum */.k5n(["input", "output"]).nullable().describe("Whether it is about arguments, results or neither."),
    pointer: schemas/* string */.YjP().describe("JSON pointer within the subject, on the side where the edit stands."),
    before: json_schema_json.describe("The value in the baseline; null when there was nothing."),
    after: json_schema_json.describe("The value in the candidate; null when there is nothing."),
    message: schemas/* string */.YjP().describe("One plain sentence without a full stop; foreign names stand as they are."),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().exactOptional().describe("Further facts, each a plain sentence or word."),
    proof: schemas/* strictObject */.rej({
        state: schemas/* enum */.k5n(["rule", "proved", "refuted", "dropped", "unknown"])
            .describe("How the severity is known: the edit itself, compatibility shown, a value that breaks, a value that is ignored, undecided."),
        witness: json_schema_json
            .exactOptional()
            .describe("The value that shows it, whole: arguments of a call, or a result; checked with a validator on both sides."),
        refusal: schemas/* string */.YjP().exactOptional().describe("Why the side that refuses the witness does."),
        reason: schemas/* string */.YjP()
            .exactOptional()
            .describe("Why it could not be decided, in one clause; there when the state is unknown."),
    })
        .readonly()
        .describe("How the severity is known."),
    acknowledged: acknowledgedSchema
        .exactOptional()
        .describe("Who answers for the change, so that it does not make the gate say no; absent when nobody does."),
})
    .readonly();
const toolCost = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().describe("The tool's name, the new one for a renamed tool."),
    baseline: json_schema_whole.nullable().describe("Tokens in the baseline; null when it has no such tool."),
    candidate: json_schema_whole.nullable().describe("Tokens in the candidate; null when it has no such tool."),
})
    .readonly();
/** The JSON report, version 1, as it is published in `docs/report.schema.json`. Unknown members are refused. */
const json_schema_contractReportSchema = schemas/* strictObject */.rej({
    reportVersion: schemas/* literal */.euz(1).describe("Version of this format; members are only ever added within a version."),
    decision: schemas/* enum */.k5n(rule/* DECISIONS */.Yv).describe("The answer of the gate; only pass passes."),
    reason: schemas/* string */.YjP().describe("Why, in one sentence without a full stop."),
    service: schemas/* string */.YjP().describe("Name of the server product; may be empty."),
    identical: schemas/* boolean */.zMY().describe("Whether nothing at all differs."),
    options: schemas/* strictObject */.rej({
        callers: schemas/* enum */.k5n(rule/* CALLERS */.Vh).describe("What callers are taken to send."),
        readers: schemas/* enum */.k5n(rule/* READERS */.Hk).describe("Who is taken to read results."),
        formats: schemas/* enum */.k5n(rule/* FORMAT_READINGS */.Uq).exactOptional().describe("How format is read; absent for annotation."),
        failOn: schemas/* enum */.k5n(rule/* FAIL_ON */.d$).describe("From which severity on the gate fails."),
    })
        .readonly()
        .describe("Under which rules the contracts were compared."),
    baseline: side.describe("The contract that agents rely on today."),
    candidate: side.describe("The contract that is about to replace it."),
    changeKind: schemas/* enum */.k5n(["none", "schema"]).describe("none when at most notation differs."),
    requiredBump: schemas/* enum */.k5n(rule/* BUMPS */.ou).describe("The largest version step that a change asks for."),
    declaredBump: schemas/* enum */.k5n(rule/* BUMPS */.ou).nullable().describe("The version step that was declared, null when none was found."),
    declaredVersions: schemas/* strictObject */.rej({ baseline: schemas/* string */.YjP(), candidate: schemas/* string */.YjP(), source: schemas/* string */.YjP().describe("Where they stand.") })
        .readonly()
        .nullable()
        .describe("The declared versions, null when none were found."),
    tokens: schemas/* strictObject */.rej({
        tokenizer: schemas/* string */.YjP().describe("What counted the tokens."),
        estimated: schemas/* boolean */.zMY()
            .describe("Whether a list was too large to count whole, so that a part is bytes over four."),
        baseline: json_schema_whole.describe("Tokens of the baseline's tool list."),
        candidate: json_schema_whole.describe("Tokens of the candidate's tool list."),
        tools: schemas/* array */.YOg(toolCost).readonly().describe("The tools whose cost differs, what grew most first."),
        moreTools: json_schema_whole.describe("How many further tools differ."),
    })
        .readonly()
        .describe("What each tool list costs in a model's context: name, description and inputSchema of each tool, as JSON."),
    usage: usageSchema.nullable().describe("What became of recorded calls, null when none were given."),
    summary: schemas/* strictObject */.rej({ breaking: json_schema_whole, risky: json_schema_whole, review: json_schema_whole, safe: json_schema_whole, notation: json_schema_whole })
        .readonly()
        .describe("How many changes of each severity; a group counts once per subject."),
    changes: schemas/* array */.YOg(json_schema_change).readonly().describe("All changes, once per subject, worst first."),
    notCompared: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().describe("Parts that could not be compared, each a sentence."),
    acknowledgements: acknowledgementsSchema
        .exactOptional()
        .describe("What came of the acknowledgements; absent when there are none."),
    transitive: transitiveSchema(json_schema_change)
        .exactOptional()
        .describe("What the candidate means for agents with earlier contracts; absent when none were asked for."),
    policyEdit: policyEditSchema
        .exactOptional()
        .describe("What the change does to the policy; absent when it leaves it as it is."),
})
    .readonly();

;// CONCATENATED MODULE: ./.build/shared/report/usage-json.js
/** What became of recorded calls, members in the order of the schema. */
function orderedUsage(usage) {
    const { unreadable, lowering } = usage;
    return {
        recordings: usage.recordings,
        ...orderedCounts(usage),
        clientCount: usage.clientCount,
        from: usage.from,
        to: usage.to,
        days: usage.days,
        prefixed: usage.prefixed,
        unknownTools: usage.unknownTools,
        excluded: usage.excluded,
        unreadable: {
            records: unreadable.records,
            first: unreadable.first.map(({ recording, line, problem }) => ({ recording, line, problem })),
        },
        tools: usage.tools.map((tool) => ({
            tool: tool.tool,
            ...orderedCounts(tool),
            clients: tool.clients,
            places: tool.places.map(({ pointer, keyword, calls }) => ({ pointer, keyword, calls })),
        })),
        clients: usage.clients.map((client) => ({ client: client.client, ...orderedCounts(client) })),
        otherClients: usage.otherClients === null ? null : orderedCounts(usage.otherClients),
        changes: usage.changes.map(({ fingerprint, calls, exact }) => ({ fingerprint, calls, exact })),
        lowering: { done: lowering.done, reason: lowering.reason },
        lowered: usage.lowered,
        raised: usage.raised,
    };
}
function orderedCounts(counts) {
    return {
        calls: counts.calls,
        rejected: counts.rejected,
        dropped: counts.dropped,
        unaffected: counts.unaffected,
        alreadyRejected: counts.alreadyRejected,
        undecided: counts.undecided,
    };
}

;// CONCATENATED MODULE: ./.build/shared/report/json.js






/**
 * The report as JSON text: two spaces, a final line feed, members in the order of the schema however the report was made.
 * Values of the contracts keep the order in which they were captured.
 */
function renderJson(report) {
    return `${JSON.stringify(orderedReport(report), null, 2)}\n`;
}
/** The JSON Schema (2020-12) of the report, for `docs/report.schema.json`. */
function reportJsonSchema() {
    const { $schema, ...schema } = z.toJSONSchema(contractReportSchema, {
        target: "draft-2020-12",
        // zod says readOnly for readonly types; in JSON Schema that word is about who may write a member.
        override: ({ jsonSchema }) => {
            delete jsonSchema.readOnly;
        },
    });
    return {
        $schema,
        $id: "urn:mcp-gates:contract-report:1",
        title: "mcp-gates contract report, version 1",
        description: "What changed between two contracts of an MCP server, and what the contract gate decided.",
        ...schema,
    };
}
function orderedReport(report) {
    const { options, declaredVersions, tokens, summary } = report;
    return {
        reportVersion: report.reportVersion,
        decision: report.decision,
        reason: report.reason,
        service: report.service,
        identical: report.identical,
        options: {
            callers: options.callers,
            readers: options.readers,
            ...(options.formats === undefined ? {} : { formats: options.formats }),
            failOn: options.failOn,
        },
        baseline: orderedSide(report.baseline),
        candidate: orderedSide(report.candidate),
        changeKind: report.changeKind,
        requiredBump: report.requiredBump,
        declaredBump: report.declaredBump,
        declaredVersions: declaredVersions === null
            ? null
            : {
                baseline: declaredVersions.baseline,
                candidate: declaredVersions.candidate,
                source: declaredVersions.source,
            },
        tokens: {
            tokenizer: tokens.tokenizer,
            estimated: tokens.estimated,
            baseline: tokens.baseline,
            candidate: tokens.candidate,
            tools: tokens.tools.map(({ name, baseline, candidate }) => ({ name, baseline, candidate })),
            moreTools: tokens.moreTools,
        },
        usage: report.usage === null ? null : orderedUsage(report.usage),
        summary: {
            breaking: summary.breaking,
            risky: summary.risky,
            review: summary.review,
            safe: summary.safe,
            notation: summary.notation,
        },
        changes: report.changes.map(orderedChange),
        notCompared: report.notCompared,
        ...(report.acknowledgements === undefined
            ? {}
            : { acknowledgements: orderedAcknowledgements(report.acknowledgements) }),
        ...(report.transitive === undefined ? {} : { transitive: orderedTransitive(report.transitive) }),
        ...(report.policyEdit === undefined ? {} : { policyEdit: orderedPolicyEdit(report.policyEdit) }),
    };
}
function orderedTransitive({ contracts, changes, skipped, ...window }) {
    return {
        against: window.against,
        last: window.last,
        days: window.days,
        contracts: contracts.map((one) => ({
            name: one.name,
            date: one.date,
            source: one.source,
            digest: one.digest,
            decision: one.decision,
            reason: one.reason,
            requiredBump: one.requiredBump,
            summary: orderedSummary(one.summary),
        })),
        oldestWorking: window.oldestWorking,
        changes: changes.map(({ breaks, change }) => ({ breaks, change: orderedChange(change) })),
        skipped: skipped.map(({ name, reason }) => ({ name, reason })),
    };
}
function orderedSummary({ breaking, risky, review, safe, notation }) {
    return { breaking, risky, review, safe, notation };
}
function orderedSide(side) {
    return {
        digest: side.digest,
        semanticDigest: side.semanticDigest,
        source: side.source,
        server: { name: side.server.name, version: side.server.version },
        protocolVersion: side.protocolVersion,
        findings: side.findings.map(({ id, subject, pointer, message, ambiguous }) => ({ id, subject, pointer, message, ambiguous })),
        notes: side.notes,
    };
}
function orderedChange(change) {
    const { proof } = change;
    return {
        fingerprint: change.fingerprint,
        group: change.group,
        rule: change.rule,
        severity: change.severity,
        bump: change.bump,
        subject: { kind: change.subject.kind, name: change.subject.name },
        ...(change.renamedTo === undefined ? {} : { renamedTo: change.renamedTo }),
        direction: change.direction,
        pointer: change.pointer,
        before: change.before,
        after: change.after,
        message: change.message,
        ...(change.notes === undefined ? {} : { notes: change.notes }),
        proof: {
            state: proof.state,
            ...(proof.witness === undefined ? {} : { witness: proof.witness }),
            ...(proof.refusal === undefined ? {} : { refusal: proof.refusal }),
            ...(proof.reason === undefined ? {} : { reason: proof.reason }),
        },
        ...(change.acknowledged === undefined ? {} : { acknowledged: orderedAcknowledged(change.acknowledged) }),
    };
}


/***/ })

};
