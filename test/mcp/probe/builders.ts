import type { ProbeResult } from "../../../shared/mcp/probe/model.ts";

/** A healthy probe of a legacy server with one tool; change what a test is about. */
export function aProbeResult(changes: Partial<ProbeResult> = {}): ProbeResult {
  return {
    target: "https://mcp.example/mcp",
    labels: {},
    startedAt: "2026-11-24T12:00:00.000Z",
    milliseconds: 42,
    healthy: true,
    failureClass: null,
    findings: [],
    checks: [],
    notes: [],
    era: "legacy",
    transport: "streamable-http",
    protocolVersion: "2025-11-25",
    server: { name: "payments", version: "1.0.0" },
    stateful: true,
    counts: { tools: 1, prompts: 0, resources: 0, resourceTemplates: 0 },
    digests: { strict: `sha256:${"1".repeat(64)}`, semantic: `sha256:${"2".repeat(64)}` },
    certificate: null,
    exchanges: [],
    latency: { total: 42 },
    session: { state: "deleted", status: 200 },
    login: null,
    contract: null,
    drift: null,
    ...changes,
  };
}

/** A probe that stopped at a failure of this class. */
export function aFailedProbe(
  failureClass: NonNullable<ProbeResult["failureClass"]>,
  changes: Partial<ProbeResult> = {},
): ProbeResult {
  return aProbeResult({
    healthy: false,
    failureClass,
    findings: [{ failureClass, stage: "initialize", detail: "" }],
    digests: null,
    counts: null,
    ...changes,
  });
}
