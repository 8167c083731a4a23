import * as z from "zod";
import { SUBJECT_KINDS } from "../contract/change.ts";
import { ERAS } from "../contract/model.ts";
import { BUMPS, SEVERITIES } from "../contract/rule.ts";
import { PROBE_STAGES } from "../mcp/probe/failure.ts";
import { FAILURE_CLASSES, type FailureClass } from "../mcp/probe/failure-classes.ts";

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/u);
const whole = z.int().min(0);
const milliseconds = z.number().min(0);
const failureClass = z.enum(Object.keys(FAILURE_CLASSES) as [FailureClass, ...FailureClass[]]);
const decision = z.enum(["pass", "fail", "unknown"]);

const labels = z
  .strictObject({
    region: z.string().exactOptional(),
    zone: z.string().exactOptional(),
    replica: z.string().exactOptional(),
    colour: z.string().exactOptional(),
    environment: z.string().exactOptional(),
  })
  .readonly();

const finding = z
  .strictObject({
    failureClass: failureClass.describe("Stable id of the cause, explained in docs/failures.md."),
    severity: z.enum(["down", "degraded", "warn", "unknown", "ok"]).describe("How bad it is for agents."),
    owner: z
      .enum(["server", "edge", "network", "auth", "contract", "probe"])
      .describe("Who can mend it; probe = whoever asks."),
    rollback: z
      .enum(["any", "once", "twice", "elsewhere", "hold", "no"])
      .describe("What it means for a rollback after a shift of traffic; see docs/failures.md."),
    stage: z.enum(PROBE_STAGES).describe("The step at which it was seen."),
    detail: z.string().describe("What was seen there beyond the class; may be empty, holds no secret."),
  })
  .readonly();

const check = z
  .strictObject({
    check: z.string().describe("Which check: minimum-tools, canary:<tool> …"),
    verdict: z.enum(["pass", "fail", "warn", "skipped"]).describe("skipped = it does not apply, or was not reached."),
    failureClass: failureClass.nullable().describe("Why it failed or warns, null otherwise."),
    message: z.string().describe("One plain sentence."),
  })
  .readonly();

const exchange = z
  .strictObject({
    stage: z.enum(PROBE_STAGES).describe("The step that the exchange is."),
    dns: milliseconds.exactOptional().describe("Resolving the name; absent when a connection was kept."),
    tcp: milliseconds.exactOptional().describe("Connecting; absent when a connection was kept."),
    tls: milliseconds.exactOptional().describe("The TLS handshake; absent when a connection was kept, or without TLS."),
    firstByte: milliseconds.exactOptional().describe("From the request to the head of the answer."),
    total: milliseconds.describe("The whole exchange."),
    reused: z.boolean().describe("Whether it took a connection that stood already."),
  })
  .readonly();

const drift = z
  .strictObject({
    requiredBump: z.enum(BUMPS).describe("The step of a semantic version that the differences ask for."),
    summary: z
      .strictObject({ breaking: whole, risky: whole, review: whole, safe: whole, notation: whole })
      .readonly()
      .describe("How many changes of each severity."),
    changes: z
      .array(
        z
          .strictObject({
            fingerprint: z
              .string()
              .regex(/^[0-9a-f]{16}$/u)
              .describe("Identity of the change."),
            rule: z.string().describe("Id of the rule, explained in docs/rules.md."),
            severity: z.enum(SEVERITIES).describe("How much it can hurt an agent that works today."),
            subject: z
              .strictObject({ kind: z.enum(SUBJECT_KINDS), name: z.string() })
              .readonly()
              .describe("What changed."),
            message: z.string().describe("One plain sentence without a full stop; foreign names stand as they are."),
          })
          .readonly(),
      )
      .readonly()
      .describe("All changes, worst first."),
    notCompared: z.array(z.string()).readonly().describe("Parts that could not be compared, each a sentence."),
  })
  .readonly();

const target = z
  .strictObject({
    target: z.string().describe("The target for people, without credentials."),
    labels: labels.describe("What tells it from the other targets."),
    startedAt: z.string().describe("When the probe began: ISO 8601, in UTC."),
    milliseconds: milliseconds.describe("How long the probe took."),
    healthy: z.boolean().describe("Whether nothing was found that is down, degraded or unknown."),
    failureClass: failureClass.nullable().describe("The worst finding, null without any."),
    findings: z.array(finding).readonly().describe("What was found, worst first."),
    checks: z.array(check).readonly().describe("The answer of each check."),
    notes: z.array(z.string()).readonly().describe("What a person should know, each a sentence."),
    era: z.enum(ERAS).nullable().describe("The era that was spoken, null when it did not come so far."),
    transport: z
      .enum(["streamable-http", "http+sse", "stdio"])
      .nullable()
      .describe("The transport, null when it did not come so far."),
    protocolVersion: z.string().nullable().describe("The negotiated MCP revision, null when it did not come so far."),
    server: z
      .strictObject({ name: z.string(), version: z.string() })
      .readonly()
      .nullable()
      .describe("What the server calls itself, null when it did not say."),
    stateful: z.boolean().describe("Whether the server gave a session id."),
    session: z
      .strictObject({
        state: z.enum(["none", "deleted", "kept"]).describe("none = there was none to end."),
        status: z.int().nullable().describe("HTTP status of the DELETE, null without an answer."),
      })
      .readonly()
      .describe("How the sessions ended: the worst end, when there were several."),
    counts: z
      .strictObject({ tools: whole, prompts: whole, resources: whole, resourceTemplates: whole })
      .readonly()
      .nullable()
      .describe("What the server offers, null when the lists were not read."),
    digests: z
      .strictObject({
        strict: digest.describe("Over everything that the contract promises."),
        semantic: digest.describe("With notation folded."),
      })
      .readonly()
      .nullable()
      .describe("The contract, null when the lists were not read."),
    certificate: z
      .strictObject({
        subject: z.string(),
        issuer: z.string(),
        validFrom: z.string().describe("ISO 8601, in UTC."),
        validTo: z.string().describe("ISO 8601, in UTC."),
        daysLeft: z.int().describe("Whole days until it ends, rounded down; below zero when it has."),
      })
      .readonly()
      .nullable()
      .describe("The certificate that the server showed, null without TLS."),
    latency: z
      .strictObject({
        dns: milliseconds.exactOptional(),
        tcp: milliseconds.exactOptional(),
        tls: milliseconds.exactOptional(),
        firstByte: milliseconds.exactOptional(),
        protocol: milliseconds.exactOptional(),
        list: milliseconds.exactOptional(),
        total: milliseconds.exactOptional(),
        p95: milliseconds.exactOptional().describe("95th percentile of total over all samples."),
      })
      .readonly()
      .describe("Milliseconds of the first sample by phase; a phase that did not happen is absent."),
    exchanges: z.array(exchange).readonly().describe("Milliseconds by step, in the order in which they were made."),
    login: z
      .strictObject({
        metadataUrl: z.string().describe("Where the server says so: its protected-resource metadata."),
        resource: z.string().describe("What a token has to be for."),
        authorizationServers: z.array(z.string()).readonly().describe("Who gives tokens, by issuer."),
        scopes: z.array(z.string()).readonly().describe("What a token may be for."),
      })
      .readonly()
      .nullable()
      .describe("What the server says of how to log in to it; null when it was not asked, or does not say it."),
    drift: drift.nullable().describe("How the contract differs from the expected one, null when it does not."),
  })
  .readonly();

/** The JSON report of a probe, version 1, as it is published in `docs/probe-report.schema.json`. Unknown members are refused. */
export const probeReportSchema = z
  .strictObject({
    reportVersion: z.literal(1).describe("Version of this format; members are only ever added within a version."),
    service: z.string().describe("Name of the server product; may be empty."),
    decision: decision.describe("The answer of all gates together; only pass passes."),
    failureClass: failureClass
      .nullable()
      .describe("The worst class of the targets that are not healthy; null = all are."),
    healthy: whole.describe("How many targets are healthy."),
    unhealthy: whole.describe("How many targets are not."),
    digest: digest
      .nullable()
      .describe("The semantic digest that all targets have; null when they differ or are not known."),
    parity: z.enum(["same", "different", "unknown"]).describe("Whether the contracts of all targets mean the same."),
    vantage: z.string().nullable().describe("From where was asked, in the user's words; null when not said."),
    waited: z
      .strictObject({
        attempts: whole.describe("How often was asked."),
        milliseconds: milliseconds.describe("How long."),
        succeeded: z.boolean().describe("Whether it became good."),
      })
      .readonly()
      .nullable()
      .describe("How it was waited for, null when it was asked once."),
    answers: z
      .array(
        z
          .strictObject({
            gate: z.enum(["min-healthy", "min-zones", "parity"]).describe("The question."),
            decision: decision.describe("The answer."),
            reason: z.string().describe("Why, in one sentence without a full stop."),
          })
          .readonly(),
      )
      .readonly()
      .describe("What each gate on all targets together answered."),
    targets: z.array(target).readonly().describe("Every target, in the order in which they were given."),
  })
  .readonly();

/** The JSON report of a probe, version 1. */
export type ProbeJsonReport = z.infer<typeof probeReportSchema>;
