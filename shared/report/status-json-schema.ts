import * as z from "zod";
import { DEPLOYMENT_STATES, ENVIRONMENT_STATES, HEALTHS } from "../gates/promotion/status-report.ts";
import { PROMOTION_REASONS, type PromotionReasonCode } from "../promotion/promotion-reasons.ts";

const whole = z.int().min(0);
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u);
const decision = z.enum(["pass", "fail", "wait", "unknown"]);
const changeKind = z.enum(["schema", "infra", "config"]);
const reasonCode = z.enum(Object.keys(PROMOTION_REASONS) as [PromotionReasonCode, ...PromotionReasonCode[]]);

const release = z
  .strictObject({
    imageDigest: z.string().nullable().describe("Null = there is no image."),
    contractDigest: z.string().nullable().describe("The semantic digest of the contract; null = not known."),
    schemaVersion: z.string().nullable().describe("What people call the contract; null = not known."),
  })
  .readonly();

const deployment = z
  .strictObject({
    id: z.string().describe("The record in the ledger."),
    release: release.describe("What was deployed."),
    image: z.string().describe("The image without its digest; empty = there is none."),
    protocolVersion: z.string().nullable().describe("The MCP revision; null = not known."),
    state: z.enum(DEPLOYMENT_STATES).describe("What became of it; replaced = a later one took its place."),
    startedAt: moment.describe("When it began."),
    servedFrom: moment.nullable().describe("From when it served; null = it never did."),
    servedTo: moment.nullable().describe("Until when; null = it still does, or it never did."),
    servedSeconds: whole.nullable().describe("How long it served; null = it never did."),
    endedAt: moment.nullable().describe("When it ended, whether it had served or not; null = it has not."),
    ticket: z
      .strictObject({
        system: z.string(),
        key: z.string(),
        url: z.string().nullable().describe("Where people see it; null = not known."),
      })
      .readonly()
      .nullable()
      .describe("The change ticket; null = there was none."),
    actor: z.string().describe("Who started the run; empty = not known."),
    runUrl: z.string().nullable().describe("Where people see the run; null = nowhere."),
    commit: z.string().describe("The commit that was deployed."),
    from: z
      .strictObject({ environment: z.string(), deploymentId: z.string() })
      .readonly()
      .nullable()
      .describe("The deployment to the environment before that let it go on; null = there is none."),
    isRollback: z.boolean().describe("Whether it went back to a release that worked before."),
    override: z
      .strictObject({
        reason: z.string(),
        approvers: z.array(z.string()).readonly(),
        bypassed: z.array(z.string()).readonly().describe("The gates that it passed by."),
        expiresAt: moment.describe("Until when it held."),
      })
      .readonly()
      .nullable()
      .describe("The emergency in which it went past gates; null = it did not."),
  })
  .readonly();

const waiting = z
  .strictObject({
    release,
    image: z.string().describe("The image with its digest."),
    since: moment.describe("When it was asked for."),
    ticket: z.string().nullable().describe("The key of the ticket as it was typed; null = none was named."),
    actor: z.string().describe("Who asked for it; empty = not known."),
    runUrl: z.string().nullable().describe("Where people see the run that was refused; null = nowhere."),
  })
  .readonly();

const verification = z
  .strictObject({
    at: moment,
    source: z.string().describe("Who looked."),
    result: z
      .enum(["passed", "failed", "drifted"])
      .describe("drifted = another contract was served than the release has."),
    deploymentId: z.string(),
  })
  .readonly();

const onward = z
  .strictObject({
    to: z.string().describe("The environment."),
    isThere: z.boolean().describe("Whether it has this release already."),
    decision: decision.describe(
      "The worst of the gates ledger, order, soak and freeze. The plan alone judges the others.",
    ),
    eligibleAt: moment
      .nullable()
      .describe("When soak and freezes let it pass at the earliest; null = now, or waiting alone does not help."),
    reasons: z
      .array(
        z
          .strictObject({
            code: reasonCode.describe("Stable id."),
            decision: z.enum(["fail", "wait", "unknown"]),
            meaning: z.string().describe("What is wrong."),
            next: z.string().describe("What to do."),
            field: z.string().describe("What it is about."),
            is: z.string().describe("What it is."),
            must: z.string().describe("What it must be."),
          })
          .readonly(),
      )
      .readonly()
      .describe("Why it may not go on now, the worst first."),
    changeKind: changeKind
      .nullable()
      .describe("What it changes of what the environment has; null = not known, and the firmest freeze counts."),
    soak: z
      .strictObject({
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
    freeze: z
      .strictObject({
        decision,
        blocking: z.array(z.string()).readonly().describe("The calendars that block now."),
        opensAt: moment.nullable().describe("When none blocks any more; null = none does, or no end is in sight."),
        closesAt: moment
          .nullable()
          .describe("When a freeze begins that will block it, after it may go; null = none before until."),
      })
      .readonly(),
  })
  .readonly();

const freeze = z
  .strictObject({
    calendar: z.string(),
    tier: z.enum(["hard", "light", "advisory"]),
    changes: z.array(changeKind).readonly().describe("The kinds of change that it stops."),
    from: moment,
    to: moment.nullable().describe("Null = no end is in sight."),
    localFrom: z.string().describe("What clocks of the calendar's zone show then."),
    localTo: z.string().nullable(),
    waysPast: z.array(z.string()).readonly().describe("How a change passes all the same; phrases."),
  })
  .readonly();

const environment = z
  .strictObject({
    name: z.string(),
    order: whole,
    promoteFrom: z.string().nullable().describe("The environment before; null = there is none."),
    isProtected: z.boolean(),
    state: z
      .enum(ENVIRONMENT_STATES)
      .describe("What it does by the ledger; unknown = the ledger cannot be read or believed."),
    unreadable: z.string().nullable().describe("Why the ledger could not be read; null = it was."),
    serving: deployment.nullable().describe("What serves; null = nothing, or it is not known."),
    health: z.enum(HEALTHS).nullable().describe("What the newest verification of it found; null = nothing serves."),
    underWay: z.array(deployment).readonly().describe("Started and not ended, newest first."),
    waiting: waiting.nullable().describe("A promotion to here that was refused because its time has not come."),
    onward: z.array(onward).readonly().describe("Where what serves may go next."),
    history: z.array(deployment).readonly().describe("Newest first."),
    earlier: whole.describe("Deployments that were read and left out of the history."),
    hasOlder: z.boolean().describe("Whether the ledger holds older ones that were not read."),
    verifications: z
      .strictObject({ lastPassed: verification.nullable(), lastFailed: verification.nullable() })
      .readonly()
      .describe("The newest ones of the release that serves, else of the newest one."),
    reviews: z
      .array(
        z
          .strictObject({
            deploymentId: z.string(),
            dueAt: moment,
            isOver: z.boolean().describe("Whether that time is over; the ledger does not tell whether it was held."),
          })
          .readonly(),
      )
      .readonly()
      .describe("Reviews after emergencies."),
    freezes: z.array(freeze).readonly().describe("Freezes that are on or begin before until, in order."),
    moreFreezes: whole.describe("Freezes that are left out."),
    unreadableCalendars: z
      .array(z.strictObject({ calendar: z.string(), problem: z.string() }).readonly())
      .readonly()
      .describe("Calendars of which nobody can tell when they freeze it."),
    doubts: z
      .array(
        z
          .strictObject({
            code: z.string().describe("Stable id."),
            recordId: z.string().describe("The record; empty = the ledger as a whole."),
            is: z.string().describe("What was found."),
            blocks: z.boolean().describe("Whether nothing may be decided as long as it is there."),
          })
          .readonly(),
      )
      .readonly()
      .describe("What is not believed of the ledger."),
  })
  .readonly();

/** The status of promotions as JSON, version 1, as it is published in `docs/status-report.schema.json`. */
export const statusReportSchema = z
  .strictObject({
    reportVersion: z.literal(1).describe("Version of this format; members are only ever added within a version."),
    service: z.string().describe("Name of the server product."),
    at: moment.describe("When it was so, by the ledger's clock."),
    until: moment.describe("Up to when freezes are told."),
    environments: z.array(environment).readonly().describe("Every environment of the policy, in its order."),
  })
  .readonly();

/** The status of promotions as JSON, version 1. */
export type StatusJsonReport = z.infer<typeof statusReportSchema>;
