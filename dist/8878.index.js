export const id = 8878;
export const ids = [8878];
export const modules = {

/***/ 76497:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderStatusJson: () => (/* binding */ renderStatusJson),
  statusReportJsonSchema: () => (/* binding */ statusReportJsonSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./.build/shared/gates/promotion/status-report.js
/**
 * What an environment does by its ledger: a release serves; one is on its way; nothing serves any more; nothing was ever
 * deployed; or nobody can tell, since the ledger cannot be read or believed.
 */
const ENVIRONMENT_STATES = ["serving", "deploying", "stopped", "empty", "unknown"];
/** What the newest verification found: all is well; it failed, or another contract was served; nobody has looked. */
const HEALTHS = ["verified", "failing", "unverified"];
/** What became of a deployment; `replaced` = a later one took its place. */
const DEPLOYMENT_STATES = ["serving", "under-way", "replaced", "failed", "rolled-back", "abandoned"];

// EXTERNAL MODULE: ./.build/shared/promotion/promotion-reasons.js + 7 modules
var promotion_reasons = __webpack_require__(60278);
;// CONCATENATED MODULE: ./.build/shared/report/status-json-schema.js



const whole = schemas/* int */.Whr().min(0);
const moment = schemas/* string */.YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u);
const decision = schemas/* enum */.k5n(["pass", "fail", "wait", "unknown"]);
const changeKind = schemas/* enum */.k5n(["schema", "infra", "config"]);
const reasonCode = schemas/* enum */.k5n(Object.keys(promotion_reasons/* PROMOTION_REASONS */.K));
const release = schemas/* strictObject */.rej({
    imageDigest: schemas/* string */.YjP().nullable().describe("Null = there is no image."),
    contractDigest: schemas/* string */.YjP().nullable().describe("The semantic digest of the contract; null = not known."),
    schemaVersion: schemas/* string */.YjP().nullable().describe("What people call the contract; null = not known."),
})
    .readonly();
const deployment = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe("The record in the ledger."),
    release: release.describe("What was deployed."),
    image: schemas/* string */.YjP().describe("The image without its digest; empty = there is none."),
    protocolVersion: schemas/* string */.YjP().nullable().describe("The MCP revision; null = not known."),
    state: schemas/* enum */.k5n(DEPLOYMENT_STATES).describe("What became of it; replaced = a later one took its place."),
    startedAt: moment.describe("When it began."),
    servedFrom: moment.nullable().describe("From when it served; null = it never did."),
    servedTo: moment.nullable().describe("Until when; null = it still does, or it never did."),
    servedSeconds: whole.nullable().describe("How long it served; null = it never did."),
    endedAt: moment.nullable().describe("When it ended, whether it had served or not; null = it has not."),
    ticket: schemas/* strictObject */.rej({
        system: schemas/* string */.YjP(),
        key: schemas/* string */.YjP(),
        url: schemas/* string */.YjP().nullable().describe("Where people see it; null = not known."),
    })
        .readonly()
        .nullable()
        .describe("The change ticket; null = there was none."),
    actor: schemas/* string */.YjP().describe("Who started the run; empty = not known."),
    runUrl: schemas/* string */.YjP().nullable().describe("Where people see the run; null = nowhere."),
    commit: schemas/* string */.YjP().describe("The commit that was deployed."),
    from: schemas/* strictObject */.rej({ environment: schemas/* string */.YjP(), deploymentId: schemas/* string */.YjP() })
        .readonly()
        .nullable()
        .describe("The deployment to the environment before that let it go on; null = there is none."),
    isRollback: schemas/* boolean */.zMY().describe("Whether it went back to a release that worked before."),
    override: schemas/* strictObject */.rej({
        reason: schemas/* string */.YjP(),
        approvers: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
        bypassed: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().describe("The gates that it passed by."),
        expiresAt: moment.describe("Until when it held."),
    })
        .readonly()
        .nullable()
        .describe("The emergency in which it went past gates; null = it did not."),
})
    .readonly();
const waiting = schemas/* strictObject */.rej({
    release,
    image: schemas/* string */.YjP().describe("The image with its digest."),
    since: moment.describe("When it was asked for."),
    ticket: schemas/* string */.YjP().nullable().describe("The key of the ticket as it was typed; null = none was named."),
    actor: schemas/* string */.YjP().describe("Who asked for it; empty = not known."),
    runUrl: schemas/* string */.YjP().nullable().describe("Where people see the run that was refused; null = nowhere."),
})
    .readonly();
const verification = schemas/* strictObject */.rej({
    at: moment,
    source: schemas/* string */.YjP().describe("Who looked."),
    result: schemas/* enum */.k5n(["passed", "failed", "drifted"])
        .describe("drifted = another contract was served than the release has."),
    deploymentId: schemas/* string */.YjP(),
})
    .readonly();
const onward = schemas/* strictObject */.rej({
    to: schemas/* string */.YjP().describe("The environment."),
    isThere: schemas/* boolean */.zMY().describe("Whether it has this release already."),
    decision: decision.describe("The worst of the gates ledger, order, soak and freeze. The plan alone judges the others."),
    eligibleAt: moment
        .nullable()
        .describe("When soak and freezes let it pass at the earliest; null = now, or waiting alone does not help."),
    reasons: schemas/* array */.YOg(schemas/* strictObject */.rej({
        code: reasonCode.describe("Stable id."),
        decision: schemas/* enum */.k5n(["fail", "wait", "unknown"]),
        meaning: schemas/* string */.YjP().describe("What is wrong."),
        next: schemas/* string */.YjP().describe("What to do."),
        field: schemas/* string */.YjP().describe("What it is about."),
        is: schemas/* string */.YjP().describe("What it is."),
        must: schemas/* string */.YjP().describe("What it must be."),
    })
        .readonly())
        .readonly()
        .describe("Why it may not go on now, the worst first."),
    changeKind: changeKind
        .nullable()
        .describe("What it changes of what the environment has; null = not known, and the firmest freeze counts."),
    soak: schemas/* strictObject */.rej({
        decision,
        elapsedSeconds: whole.describe("Healthy time that counts."),
        requiredSeconds: whole.describe("Healthy time that the policy asks for."),
        verifications: whole.describe("Passed verifications that count."),
        requiredVerifications: whole,
        eligibleAt: moment.nullable().describe("When it is over, if all goes well; null = it must be deployed anew."),
    })
        .readonly()
        .nullable()
        .describe("Null = the policy asks for none, or it goes back to what worked there."),
    freeze: schemas/* strictObject */.rej({
        decision,
        blocking: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().describe("The calendars that block now."),
        opensAt: moment.nullable().describe("When none blocks any more; null = none does, or no end is in sight."),
        closesAt: moment
            .nullable()
            .describe("When a freeze begins that will block it, after it may go; null = none before until."),
    })
        .readonly(),
})
    .readonly();
const freeze = schemas/* strictObject */.rej({
    calendar: schemas/* string */.YjP(),
    tier: schemas/* enum */.k5n(["hard", "light", "advisory"]),
    changes: schemas/* array */.YOg(changeKind).readonly().describe("The kinds of change that it stops."),
    from: moment,
    to: moment.nullable().describe("Null = no end is in sight."),
    localFrom: schemas/* string */.YjP().describe("What clocks of the calendar's zone show then."),
    localTo: schemas/* string */.YjP().nullable(),
    waysPast: schemas/* array */.YOg(schemas/* string */.YjP()).readonly().describe("How a change passes all the same; phrases."),
})
    .readonly();
const environment = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    order: whole,
    promoteFrom: schemas/* string */.YjP().nullable().describe("The environment before; null = there is none."),
    isProtected: schemas/* boolean */.zMY(),
    state: schemas/* enum */.k5n(ENVIRONMENT_STATES)
        .describe("What it does by the ledger; unknown = the ledger cannot be read or believed."),
    unreadable: schemas/* string */.YjP().nullable().describe("Why the ledger could not be read; null = it was."),
    serving: deployment.nullable().describe("What serves; null = nothing, or it is not known."),
    health: schemas/* enum */.k5n(HEALTHS).nullable().describe("What the newest verification of it found; null = nothing serves."),
    underWay: schemas/* array */.YOg(deployment).readonly().describe("Started and not ended, newest first."),
    waiting: waiting.nullable().describe("A promotion to here that was refused because its time has not come."),
    onward: schemas/* array */.YOg(onward).readonly().describe("Where what serves may go next."),
    history: schemas/* array */.YOg(deployment).readonly().describe("Newest first."),
    earlier: whole.describe("Deployments that were read and left out of the history."),
    hasOlder: schemas/* boolean */.zMY().describe("Whether the ledger holds older ones that were not read."),
    verifications: schemas/* strictObject */.rej({ lastPassed: verification.nullable(), lastFailed: verification.nullable() })
        .readonly()
        .describe("The newest ones of the release that serves, else of the newest one."),
    reviews: schemas/* array */.YOg(schemas/* strictObject */.rej({
        deploymentId: schemas/* string */.YjP(),
        dueAt: moment,
        isOver: schemas/* boolean */.zMY().describe("Whether that time is over; the ledger does not tell whether it was held."),
    })
        .readonly())
        .readonly()
        .describe("Reviews after emergencies."),
    freezes: schemas/* array */.YOg(freeze).readonly().describe("Freezes that are on or begin before until, in order."),
    moreFreezes: whole.describe("Freezes that are left out."),
    unreadableCalendars: schemas/* array */.YOg(schemas/* strictObject */.rej({ calendar: schemas/* string */.YjP(), problem: schemas/* string */.YjP() }).readonly())
        .readonly()
        .describe("Calendars of which nobody can tell when they freeze it."),
    doubts: schemas/* array */.YOg(schemas/* strictObject */.rej({
        code: schemas/* string */.YjP().describe("Stable id."),
        recordId: schemas/* string */.YjP().describe("The record; empty = the ledger as a whole."),
        is: schemas/* string */.YjP().describe("What was found."),
        blocks: schemas/* boolean */.zMY().describe("Whether nothing may be decided as long as it is there."),
    })
        .readonly())
        .readonly()
        .describe("What is not believed of the ledger."),
})
    .readonly();
/** The status of promotions as JSON, version 1, as it is published in `docs/status-report.schema.json`. */
const statusReportSchema = schemas/* strictObject */.rej({
    reportVersion: schemas/* literal */.euz(1).describe("Version of this format; members are only ever added within a version."),
    service: schemas/* string */.YjP().describe("Name of the server product."),
    at: moment.describe("When it was so, by the ledger's clock."),
    until: moment.describe("Up to when freezes are told."),
    environments: schemas/* array */.YOg(environment).readonly().describe("Every environment of the policy, in its order."),
})
    .readonly();

;// CONCATENATED MODULE: ./.build/shared/report/status-json.js


/** The status of promotions as JSON text: two spaces, a final line feed, members in the order of the schema. */
function renderStatusJson(report) {
    return `${JSON.stringify(ordered(report), null, 2)}\n`;
}
/** The JSON Schema (2020-12) of the report, for `docs/status-report.schema.json`. */
function statusReportJsonSchema() {
    const { $schema, ...schema } = json_schema_processors/* toJSONSchema */.bl(statusReportSchema, {
        target: "draft-2020-12",
        // zod says readOnly for readonly types; in JSON Schema that word is about who may write a member.
        override: ({ jsonSchema }) => {
            delete jsonSchema.readOnly;
        },
    });
    return {
        $schema,
        $id: "urn:mcp-gates:status-report:1",
        title: "mcp-gates status report, version 1",
        description: "Which release serves in which environment, since when, and when it may go on.",
        ...schema,
    };
}
function ordered({ service, at, until, environments }) {
    return { reportVersion: 1, service, at, until, environments: environments.map(environmentOf) };
}
function environmentOf(environment) {
    const { name, order, promoteFrom, isProtected, state, unreadable, serving, health } = environment;
    const { lastPassed, lastFailed } = environment.verifications;
    return {
        ...{ name, order, promoteFrom, isProtected, state, unreadable },
        serving: serving === null ? null : deploymentOf(serving),
        health,
        underWay: environment.underWay.map(deploymentOf),
        waiting: environment.waiting === null ? null : waitingOf(environment.waiting),
        onward: environment.onward.map(onwardOf),
        history: environment.history.map(deploymentOf),
        earlier: environment.earlier,
        hasOlder: environment.hasOlder,
        verifications: {
            lastPassed: lastPassed === null ? null : verificationOf(lastPassed),
            lastFailed: lastFailed === null ? null : verificationOf(lastFailed),
        },
        reviews: environment.reviews.map(({ deploymentId, dueAt, isOver }) => ({ deploymentId, dueAt, isOver })),
        freezes: environment.freezes.map(({ calendar, tier, changes, from, to, localFrom, localTo, waysPast }) => {
            return { calendar, tier, changes, from, to, localFrom, localTo, waysPast };
        }),
        moreFreezes: environment.moreFreezes,
        unreadableCalendars: environment.unreadableCalendars.map(({ calendar, problem }) => ({ calendar, problem })),
        doubts: environment.doubts.map(({ code, recordId, is, blocks }) => ({ code, recordId, is, blocks })),
    };
}
function waitingOf({ release, image, since, ticket, actor, runUrl }) {
    return { release: releaseOf(release), image, since, ticket, actor, runUrl };
}
function releaseOf({ imageDigest, contractDigest, schemaVersion }) {
    return {
        imageDigest: imageDigest ?? null,
        contractDigest: contractDigest ?? null,
        schemaVersion: schemaVersion ?? null,
    };
}
function deploymentOf(deployment) {
    const { id, image, protocolVersion, state, startedAt, servedFrom, servedTo, servedSeconds, endedAt } = deployment;
    const { release, ticket, actor, runUrl, commit, from, isRollback, override } = deployment;
    return {
        id,
        release: releaseOf(release),
        ...{ image, protocolVersion, state, startedAt, servedFrom, servedTo, servedSeconds, endedAt },
        ticket: ticket === null ? null : { system: ticket.system, key: ticket.key, url: ticket.url },
        ...{ actor, runUrl, commit },
        from: from === null ? null : { environment: from.environment, deploymentId: from.deploymentId },
        isRollback,
        override: override === null
            ? null
            : {
                reason: override.reason,
                approvers: override.approvers,
                bypassed: override.bypassed,
                expiresAt: override.expiresAt,
            },
    };
}
function verificationOf({ at, source, result, deploymentId, }) {
    return { at, source, result, deploymentId };
}
function onwardOf({ to, isThere, decision, eligibleAt, reasons, changeKind, soak, freeze }) {
    return {
        ...{ to, isThere, decision, eligibleAt },
        reasons: reasons.map(({ code, decision: each, meaning, next, field, is, must }) => {
            return { code, decision: each, meaning, next, field, is, must };
        }),
        changeKind,
        soak: soak === null
            ? null
            : {
                decision: soak.decision,
                elapsedSeconds: soak.elapsedSeconds,
                requiredSeconds: soak.requiredSeconds,
                verifications: soak.verifications,
                requiredVerifications: soak.requiredVerifications,
                eligibleAt: soak.eligibleAt,
            },
        freeze: {
            decision: freeze.decision,
            blocking: freeze.blocking,
            opensAt: freeze.opensAt,
            closesAt: freeze.closesAt,
        },
    };
}


/***/ })

};
