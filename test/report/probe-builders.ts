import type { ContractDiff } from "../../shared/contract/diff.ts";
import type { ProbeReport } from "../../shared/gates/probe-report.ts";
import type { ProbeResult } from "../../shared/mcp/probe/model.ts";
import { DEFAULT_SET_GATES, decideSet, type SetGates } from "../../shared/mcp/probe/set-gates.ts";
import { aProbeResult } from "../mcp/probe/builders.ts";
import { aChange } from "./builders.ts";

/** A report whose decision, counts and digest follow from its results unless the facts say otherwise. */
export function aProbeReport(facts: Partial<ProbeReport> & { readonly gates?: Partial<SetGates> } = {}): ProbeReport {
  const { gates, ...given } = facts;
  const results = given.results ?? [aProbeResult()];
  const { decision, answers, parity } = decideSet(results, [], { ...DEFAULT_SET_GATES, ...gates });
  const unhealthy = results.filter((result) => !result.healthy);
  return {
    service: "payments-mcp",
    decision,
    answers,
    parity,
    failureClass: unhealthy[0]?.failureClass ?? null,
    healthy: results.length - unhealthy.length,
    unhealthy: unhealthy.length,
    digest: parity === "same" ? (results[0]?.digests?.semantic ?? null) : null,
    vantage: null,
    waited: null,
    ...given,
    results,
  };
}

/** A probe in which everything that a report can tell is there. */
export function aFullResult(changes: Partial<ProbeResult> = {}): ProbeResult {
  return aProbeResult({
    labels: { environment: "production", region: "eu", zone: "a", replica: "1", colour: "blue" },
    counts: { tools: 12, prompts: 3, resources: 0, resourceTemplates: 1 },
    notes: ["server/discover got 404, so the server is asked in the legacy era"],
    certificate: {
      subject: "mcp.example",
      issuer: "Example CA",
      validFrom: "2026-08-01T00:00:00.000Z",
      validTo: "2027-02-16T00:00:00.000Z",
      daysLeft: 84,
    },
    latency: { dns: 2, tcp: 1, tls: 12, firstByte: 8, protocol: 15, list: 5, total: 42, p95: 61 },
    exchanges: [
      { stage: "initialize", timings: { dns: 2, tcp: 1, tls: 12, firstByte: 8, total: 23, reused: false } },
      { stage: "tools/list", timings: { firstByte: 4, total: 5, reused: true } },
    ],
    checks: [
      { check: "minimum-tools", verdict: "pass", message: "12 tools, at least 1 asked for" },
      { check: "required-tools", verdict: "skipped", message: "no tool was asked for by name" },
    ],
    ...changes,
  });
}

/** A target that says properly where to log in. */
export function aLoginResult(changes: Partial<ProbeResult> = {}): ProbeResult {
  return aProbeResult({
    failureClass: "auth.required",
    findings: [{ failureClass: "auth.required", stage: "initialize", detail: "" }],
    counts: null,
    digests: null,
    login: {
      metadataUrl: "https://mcp.example/.well-known/oauth-protected-resource",
      resource: "https://mcp.example/mcp",
      authorizationServers: ["https://login.example"],
      scopes: ["read", "write"],
    },
    ...changes,
  });
}

/** A target that works and whose contract is not the expected one. */
export function aDriftedResult(changes: Partial<ProbeResult> = {}): ProbeResult {
  const detail = "1 breaking change: tool create_payment";
  const drift: ContractDiff = {
    identical: false,
    changes: [aChange(), aChange({ severity: "notation", bump: "none", rule: "input-keys-reordered" })],
    requiredBump: "major",
    notCompared: [],
  };
  return aProbeResult({
    healthy: false,
    failureClass: "schema.drift",
    findings: [{ failureClass: "schema.drift", stage: "checks", detail }],
    checks: [{ check: "expected-contract", verdict: "fail", failureClass: "schema.drift", message: detail }],
    drift,
    ...changes,
  });
}

/** A healthy target whose certificate ends soon. */
export function aWarnedResult(changes: Partial<ProbeResult> = {}): ProbeResult {
  const detail = "the certificate ends on 2026-11-30, in 6 days; it should hold for 14";
  return aProbeResult({
    failureClass: "tls.expiring",
    findings: [{ failureClass: "tls.expiring", stage: "checks", detail }],
    checks: [{ check: "certificate", verdict: "warn", failureClass: "tls.expiring", message: detail }],
    ...changes,
  });
}
