import * as z from "zod";
import type { Change } from "../contract/change.ts";
import type { ProbeReport } from "../gates/probe-report.ts";
import { failureFacts } from "../mcp/probe/failure-classes.ts";
import { type ProbeJsonReport, probeReportSchema } from "./probe-json-schema.ts";
import type { ProbedTarget } from "./probe-words.ts";

export { probeReportSchema } from "./probe-json-schema.ts";

/**
 * The report of a probe as JSON text: two spaces, a final line feed, members in the order of the schema however the report
 * was made. Contracts that were captured are left out; of a drift its changes stand there, without values.
 */
export function renderProbeJson(report: ProbeReport): string {
  return `${JSON.stringify(orderedReport(report), null, 2)}\n`;
}

/** The JSON Schema (2020-12) of the report, for `docs/probe-report.schema.json`. */
export function probeReportJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(probeReportSchema, {
    target: "draft-2020-12",
    // zod says readOnly for readonly types; in JSON Schema that word is about who may write a member.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return {
    $schema,
    $id: "urn:mcp-gates:probe-report:1",
    title: "mcp-gates probe report, version 1",
    description: "Whether MCP servers work for an agent, why not, and what the gates on all of them decided.",
    ...schema,
  };
}

type JsonTarget = ProbeJsonReport["targets"][number];

function orderedReport(report: ProbeReport): ProbeJsonReport {
  const { waited } = report;
  return {
    reportVersion: 1,
    service: report.service,
    decision: report.decision,
    failureClass: report.failureClass,
    healthy: report.healthy,
    unhealthy: report.unhealthy,
    digest: report.digest,
    parity: report.parity,
    vantage: report.vantage,
    waited:
      waited === null
        ? null
        : { attempts: waited.attempts, milliseconds: rounded(waited.milliseconds), succeeded: waited.succeeded },
    answers: report.answers.map(({ gate, decision, reason }) => ({ gate, decision, reason })),
    targets: report.results.map(orderedTarget),
  };
}

function orderedTarget(target: ProbedTarget): JsonTarget {
  const { server, session, counts, digests, certificate, login } = target;
  return {
    target: target.target,
    labels: chosen(target.labels, ["region", "zone", "replica", "colour", "environment"]),
    startedAt: target.startedAt,
    milliseconds: rounded(target.milliseconds),
    healthy: target.healthy,
    failureClass: target.failureClass,
    findings: target.findings.map(({ failureClass, stage, detail }) => {
      const { severity, owner, rollback } = failureFacts(failureClass);
      return { failureClass, severity, owner, rollback, stage, detail };
    }),
    checks: target.checks.map(({ check, verdict, failureClass, message }) => {
      return { check, verdict, failureClass: failureClass ?? null, message };
    }),
    notes: target.notes,
    era: target.era,
    transport: target.transport,
    protocolVersion: target.protocolVersion,
    server: server === null ? null : { name: server.name, version: server.version },
    stateful: target.stateful,
    session: { state: session.state, status: session.state === "none" ? null : session.status },
    counts:
      counts === null
        ? null
        : {
            tools: counts.tools,
            prompts: counts.prompts,
            resources: counts.resources,
            resourceTemplates: counts.resourceTemplates,
          },
    digests: digests === null ? null : { strict: digests.strict, semantic: digests.semantic },
    certificate:
      certificate === null
        ? null
        : {
            subject: certificate.subject,
            issuer: certificate.issuer,
            validFrom: certificate.validFrom,
            validTo: certificate.validTo,
            daysLeft: certificate.daysLeft,
          },
    latency: milliseconds(target.latency, ["dns", "tcp", "tls", "firstByte", "protocol", "list", "total", "p95"]),
    exchanges: target.exchanges.map(({ stage, timings }) => ({
      stage,
      ...milliseconds(timings, ["dns", "tcp", "tls", "firstByte"]),
      total: rounded(timings.total),
      reused: timings.reused,
    })),
    login:
      login === null
        ? null
        : {
            metadataUrl: login.metadataUrl,
            resource: login.resource,
            authorizationServers: login.authorizationServers,
            scopes: login.scopes,
          },
    drift: target.drift === null ? null : orderedDrift(target.drift),
  };
}

function orderedDrift({ requiredBump, changes, notCompared }: NonNullable<ProbedTarget["drift"]>): JsonTarget["drift"] {
  const number = (severity: Change["severity"]) => changes.filter((change) => change.severity === severity).length;
  return {
    requiredBump,
    summary: {
      breaking: number("breaking"),
      risky: number("risky"),
      review: number("review"),
      safe: number("safe"),
      notation: number("notation"),
    },
    changes: changes.map(({ fingerprint, rule, severity, subject, message }) => {
      return { fingerprint, rule, severity, subject: { kind: subject.kind, name: subject.name }, message };
    }),
    notCompared,
  };
}

/** Those of the members that are there, in this order. */
function chosen<Key extends string, Value>(
  from: Readonly<Partial<Record<Key, Value>>>,
  keys: readonly Key[],
): Partial<Record<Key, Value>> {
  const entries = keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]]));
  return Object.fromEntries(entries) as Partial<Record<Key, Value>>;
}

function milliseconds<Key extends string>(
  from: Readonly<Partial<Record<Key, number>>>,
  keys: readonly Key[],
): Partial<Record<Key, number>> {
  const entries = keys.flatMap((key) => (from[key] === undefined ? [] : [[key, rounded(from[key])]]));
  return Object.fromEntries(entries) as Partial<Record<Key, number>>;
}

/** To a thousandth of a millisecond: what a clock tells beyond it is noise. */
function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
