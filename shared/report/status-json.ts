import * as z from "zod";
import type { Release } from "../change/release.ts";
import type {
  DeploymentStatus,
  EnvironmentStatus,
  OnwardStep,
  StatusReport,
  WaitingStatus,
} from "../gates/promotion/status-report.ts";
import { type StatusJsonReport, statusReportSchema } from "./status-json-schema.ts";

/** The status of promotions as JSON text: two spaces, a final line feed, members in the order of the schema. */
export function renderStatusJson(report: StatusReport): string {
  return `${JSON.stringify(ordered(report), null, 2)}\n`;
}

/** The JSON Schema (2020-12) of the report, for `docs/status-report.schema.json`. */
export function statusReportJsonSchema(): object {
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

type JsonEnvironment = StatusJsonReport["environments"][number];
type JsonDeployment = JsonEnvironment["history"][number];

function ordered({ service, at, until, environments }: StatusReport): StatusJsonReport {
  return { reportVersion: 1, service, at, until, environments: environments.map(environmentOf) };
}

function environmentOf(environment: EnvironmentStatus): JsonEnvironment {
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

function waitingOf({ release, image, since, ticket, actor, runUrl }: WaitingStatus) {
  return { release: releaseOf(release), image, since, ticket, actor, runUrl };
}

function releaseOf({ imageDigest, contractDigest, schemaVersion }: Release) {
  return {
    imageDigest: imageDigest ?? null,
    contractDigest: contractDigest ?? null,
    schemaVersion: schemaVersion ?? null,
  };
}

function deploymentOf(deployment: DeploymentStatus): JsonDeployment {
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
    override:
      override === null
        ? null
        : {
            reason: override.reason,
            approvers: override.approvers,
            bypassed: override.bypassed,
            expiresAt: override.expiresAt,
          },
  };
}

function verificationOf({
  at,
  source,
  result,
  deploymentId,
}: NonNullable<JsonEnvironment["verifications"]["lastPassed"]>) {
  return { at, source, result, deploymentId };
}

function onwardOf({ to, isThere, decision, eligibleAt, reasons, changeKind, soak, freeze }: OnwardStep) {
  return {
    ...{ to, isThere, decision, eligibleAt },
    reasons: reasons.map(({ code, decision: each, meaning, next, field, is, must }) => {
      return { code, decision: each, meaning, next, field, is, must };
    }),
    changeKind,
    soak:
      soak === null
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
