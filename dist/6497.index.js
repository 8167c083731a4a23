export const id = 6497;
export const ids = [6497];
export const modules = {

/***/ 60278:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ PROMOTION_REASONS),
  r: () => (/* binding */ promotionReason)
});

;// CONCATENATED MODULE: ./.build/shared/promotion/promotion-reason.js
function failing(who, meaning, next) {
    return { decision: "fail", who, meaning, next };
}
function waiting(who, meaning, next) {
    return { decision: "wait", who, meaning, next };
}
function unknown(who, meaning, next) {
    return { decision: "unknown", who, meaning, next };
}

;// CONCATENATED MODULE: ./.build/shared/promotion/reasons/contract.js

/** What a release does to the contract that agents use in the environment. */
const CONTRACT_REASONS = {
    "contract.blocked-change": failing("owner", "The release changes something of what the environment serves that the policy does not let through.", "Keep what agents use; announce its end and wait for it; or have somebody answer for the change (an acknowledgement)."),
    "contract.served-unknown": unknown("operator", "What the environment serves now could not be captured.", "Bring the server up, or let the policy compare with the record (`compare-with: served-or-recorded`)."),
    "contract.undecided": unknown("owner", "A part of the contract could not be compared.", "See the comparison for the part, and simplify it."),
    "contract.skipped-unknown": unknown("operator", "A version was skipped on the way, and its contract is not on record.", "Promote the versions in their order, or put the contract file into the ledger."),
    "semver.missing": failing("owner", "The release names no schema version.", "Write one into the file that the policy names, or give `schema-version`."),
    "semver.not-semver": failing("owner", "The schema version is no semantic version.", "Write it as 2.3.0."),
    "semver.decreased": failing("owner", "The schema version is below the one that the environment has.", "Raise it."),
    "semver.not-bumped": failing("owner", "The schema version was not raised as the changes require.", "Raise it as the reason says."),
    "semver.undecided": unknown("operator", "Whether the schema version was raised enough is not known: not all changes are, or not the version before.", "See the ledger and contract gates for what is not known; a major step is enough for any change."),
    "semver.pin": failing("owner", "The schema version is not near enough to the one that soaked.", "Let this version soak in the environment before."),
};

;// CONCATENATED MODULE: ./.build/shared/promotion/reasons/fleet.js

/** What the servers of an environment show, and where an image comes from. */
const FLEET_REASONS = {
    "provenance.missing": failing("owner", "The image has no attestation.", "Attest it where it is built."),
    "provenance.untrusted": failing("owner", "The attestation of the image does not hold, or is of another workflow or image.", "Build the image by the workflow that the policy names."),
    "provenance.unknown": unknown("administrator", "The attestation could not be verified.", "Run again; check the token's permissions (`attestations: read`), and the trust root that the policy names."),
    "parity.differs": failing("operator", "Not all replicas of the environment before serve the approved contract.", "Bring all of them to this release."),
    "parity.unknown": unknown("operator", "Not all replicas of the environment before could be asked.", "Bring them up, and name all of them in `probe.targets` of the policy."),
    "isolation.shared-host": failing("operator", "Two environments share the host of an endpoint.", "Give each environment hosts of its own."),
    "isolation.shared-value": failing("operator", "Two environments share a data source.", "Give each environment data sources of its own."),
    "isolation.unknown": unknown("operator", "It could not be established what two environments share.", "Name the servers of both in `probe.targets` of the policy, and give the values of both to the step."),
    "replicas.too-few": failing("operator", "Too few replicas are healthy.", "Bring more of them up."),
    "replicas.too-few-zones": failing("operator", "Healthy replicas are in too few zones.", "Bring replicas up in other zones."),
    "replicas.unknown": unknown("operator", "It could not be established how many replicas are healthy.", "Name all of them in `probe.targets` of the policy with their `environment`, and see why they could not be asked."),
};

;// CONCATENATED MODULE: ./.build/shared/promotion/reasons/ledger.js

const LOOK_AT_IT = "Look at who wrote it and why, and put the record right.";
/** What keeps a ledger from being believed, and what stands in the way of writing to it. */
const LEDGER_REASONS = {
    "ledger.unreadable": unknown("administrator", "The ledger cannot be read.", "Run again; check the token's permissions."),
    "ledger.too-long": unknown("operator", "The record of one deployment is longer than is read.", "Deploy the release anew: its record begins again."),
    "ledger.malformed-record": unknown("administrator", "A record of ours cannot be read.", LOOK_AT_IT),
    "ledger.deleted-record": unknown("administrator", "A record is gone that others tell of.", LOOK_AT_IT),
    "ledger.renamed-environment": unknown("administrator", "A status gave the record of a deployment the name of another environment.", LOOK_AT_IT),
    "ledger.broken-chain": unknown("administrator", "The ledger's file was changed after it was written.", LOOK_AT_IT),
    "ledger.clock": unknown("administrator", "The ledger tells of what has not happened yet.", "Set the clock of whoever writes the ledger."),
    "ledger.busy": waiting("time", "Another run deploys to this environment.", "Wait until it has ended; if its run is over, end it by the phase `abandon`, or by `finish` with the outcome `abandoned`."),
};

;// CONCATENATED MODULE: ./.build/shared/promotion/reasons/people.js

/** What people have to say: tickets, approvals, emergencies. */
const PEOPLE_REASONS = {
    "ticket.rejected": failing("approver", "The change ticket does not let the release through.", "See the reasons of the ticket."),
    "ticket.pending": waiting("approver", "The change ticket is not approved yet.", "Have it approved."),
    "ticket.unavailable": unknown("administrator", "The change ticket could not be read.", "Run again."),
    "ticket.misconfigured": unknown("policy", "The change ticket could not be judged.", "See the reasons of the ticket."),
    "approvals.too-few": waiting("approver", "Too few people have approved the run.", "Have others approve it."),
    "approvals.rejected": failing("approver", "Somebody rejected the run.", "Talk to them, and start a new run."),
    "approvals.unknown": unknown("administrator", "It could not be established who approved the run, or whose approval counts.", "Run again; check the permissions of the tokens: `actions: read` for reviews, the organization's members for teams."),
    "break-glass.not-allowed": failing("policy", "The policy has no way past gates here.", "Take the ordinary way."),
    "break-glass.reason": failing("run", "The reason of the emergency says too little.", "Say what is broken, and for whom."),
    "break-glass.ticket": failing("run", "An emergency needs an approved ticket of the type for emergencies.", "Name such a ticket."),
    "break-glass.approvers": failing("approver", "Too few members of the team that answers for emergencies have approved the run.", "Have others of the team approve it."),
    "break-glass.expired": failing("run", "The emergency was declared too long ago, or nobody can tell when.", "Start a new run."),
};

;// CONCATENATED MODULE: ./.build/shared/promotion/reasons/release.js

const PIN_IT = "Name the image by its digest, `registry.example.com/name@sha256:…`.";
/** What is wrong with a release itself, and with its way through the environments. */
const RELEASE_REASONS = {
    "policy.unusable": unknown("policy", "There is no policy that can be used.", "Mend the policy on the default branch; `mcp-gates policy validate` says what is wrong."),
    "policy.unknown-environment": failing("policy", "The policy does not name the environment.", "Name it in `environments` of the policy, or correct the input."),
    "identity.image-not-pinned": failing("run", "The image is not named by a digest, so nobody knows what is deployed.", PIN_IT),
    "identity.no-contract": failing("run", "Nobody says which contract the release has.", "Give the contract file (`schema-path`), as `mcp-gates snapshot` writes it."),
    "identity.digest-differs": failing("run", "The contract file is not the contract that the run names.", "Give the contract file of this release, or its digest."),
    "order.not-in-source": failing("owner", "The environment before does not hold this release: something else was deployed there last, or it never was.", "Deploy the release to the environment before first."),
    "order.not-succeeded": failing("owner", "The release was deployed to the environment before, and that did not succeed or has ended.", "Deploy it there again, with success."),
    "order.emergency": failing("owner", "The release came to the environment before as an emergency, past the gates.", "Deploy it there in the ordinary way."),
    "order.rolled-back": failing("approver", "The release was in this environment before and was rolled back.", "Have it approved anew: only an approval after the rollback counts."),
    "order.past-unknown": unknown("administrator", "The ledger was not read far enough back to tell whether the release was rolled back in this environment.", "Run again; where it stays so, see what the ledger gate says of the ledger."),
};

;// CONCATENATED MODULE: ./.build/shared/promotion/reasons/time.js

/** What time has to say: soaks and freezes. */
const TIME_REASONS = {
    "soak.no-history": failing("owner", "Nothing is on record of the environment in which the release has to soak.", "Deploy the release there first."),
    "soak.not-newest": failing("owner", "Another release was deployed after it to the environment in which it has to soak.", "Deploy the release there again."),
    "soak.emergency": failing("owner", "It was deployed there as an emergency, past the gates, which is no evidence.", "Deploy it there in the ordinary way."),
    "soak.not-running": failing("owner", "Its deployment there did not succeed, or has ended.", "Deploy it there again."),
    "soak.failed-verification": failing("owner", "A verification failed while it soaked, or found another contract, and the policy wants it deployed anew.", "Find out why, and deploy it there again."),
    "soak.clock-behind": unknown("administrator", "The ledger tells of verifications that have not happened yet.", "Set the clock of whoever writes the ledger."),
    "soak.too-short": waiting("time", "It has not soaked long enough.", "Wait; each passed verification counts on."),
    "soak.too-few-verifications": waiting("operator", "It was not verified often enough.", "Run the verification (`phase: verify`) as often as the policy asks."),
    "soak.verification-too-old": waiting("operator", "The newest verification is too old.", "Run the verification (`phase: verify`) again."),
    "verification.failed": failing("owner", "The verification of what serves failed.", "See what was found, and mend it."),
    "verification.drifted": failing("operator", "Another contract is served than the release has.", "Find out who changed the server, and deploy the release again."),
    "freeze.active": waiting("approver", "A freeze is on.", "Wait for its end, or have it lifted as the policy says."),
    "freeze.endless": failing("approver", "A freeze is on, and no end is in sight.", "Have it lifted as the policy says, or change the calendar."),
    "freeze.unreadable": unknown("policy", "A calendar cannot be read.", "Mend the calendar's file."),
};

;// CONCATENATED MODULE: ./.build/shared/promotion/promotion-reasons.js






/**
 * Every cause for which a release may not go to an environment: one stable id each. The set is closed: other programs decide by
 * these ids, and docs/promotion-reasons.md is made from this table.
 */
const PROMOTION_REASONS = {
    ...RELEASE_REASONS,
    ...LEDGER_REASONS,
    ...CONTRACT_REASONS,
    ...FLEET_REASONS,
    ...TIME_REASONS,
    ...PEOPLE_REASONS,
};
/** A reason with what the table says of it. */
function promotionReason(code, seen) {
    return { code, ...PROMOTION_REASONS[code], ...seen };
}


/***/ }),

/***/ 76497:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderStatusJson: () => (/* binding */ renderStatusJson)
});

// UNUSED EXPORTS: statusReportJsonSchema

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
const status_json_schema_statusReportSchema = schemas/* strictObject */.rej({
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
    const { $schema, ...schema } = z.toJSONSchema(statusReportSchema, {
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
