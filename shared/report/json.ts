import * as z from "zod";
import type { Change } from "../contract/change.ts";
import type { ClientFinding } from "../contract/client-findings.ts";
import type { ContractReport, ReportSide, ReportSummary, TransitiveReport } from "../gates/contract-report.ts";
import { orderedAcknowledged, orderedAcknowledgements } from "./acknowledgements-json.ts";
import { contractReportSchema } from "./json-schema.ts";
import { orderedPolicyEdit } from "./policy-edit-json.ts";
import { orderedUsage } from "./usage-json.ts";

export { contractReportSchema } from "./json-schema.ts";

/**
 * The report as JSON text: two spaces, a final line feed, members in the order of the schema however the report was made.
 * Values of the contracts keep the order in which they were captured.
 */
export function renderJson(report: ContractReport): string {
  return `${JSON.stringify(orderedReport(report), null, 2)}\n`;
}

/** The JSON Schema (2020-12) of the report, for `docs/report.schema.json`. */
export function reportJsonSchema(): object {
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

function orderedReport(report: ContractReport): ContractReport {
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
    declaredVersions:
      declaredVersions === null
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

function orderedTransitive({ contracts, changes, skipped, ...window }: TransitiveReport): TransitiveReport {
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

function orderedSummary({ breaking, risky, review, safe, notation }: ReportSummary): ReportSummary {
  return { breaking, risky, review, safe, notation };
}

function orderedSide(side: ReportSide): ReportSide {
  return {
    digest: side.digest,
    semanticDigest: side.semanticDigest,
    source: side.source,
    server: { name: side.server.name, version: side.server.version },
    protocolVersion: side.protocolVersion,
    findings: side.findings.map(
      ({ id, subject, pointer, message, ambiguous }): ClientFinding => ({ id, subject, pointer, message, ambiguous }),
    ),
    notes: side.notes,
  };
}

function orderedChange(change: Change): Change {
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
