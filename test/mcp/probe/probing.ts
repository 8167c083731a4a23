import type { ProbeChecks, ProbeLimits, ProbeRequest, ProbeResult } from "../../../shared/mcp/probe/model.ts";
import { type ProbePorts, probe } from "../../../shared/mcp/probe/probe.ts";

/** What a test asks for beyond a server that works. */
export type Wanted = Partial<Omit<ProbeRequest, "checks" | "limits" | "target">> & {
  readonly checks?: Partial<ProbeChecks>;
  readonly limits?: Partial<ProbeLimits>;
};

/** A request with the defaults of the gate; change what a test is about. */
export function aProbeRequest(target: string, { checks, limits, ...wanted }: Wanted = {}): ProbeRequest {
  return {
    target,
    labels: {},
    era: "auto",
    headers: {},
    environment: {},
    authentication: { kind: "none" },
    tls: {},
    allowRedirects: false,
    ...wanted,
    limits: { exchange: 5000, whole: 20_000, bytes: 8 * 1024 * 1024, structure: 1_000_000, pages: 50, ...limits },
    checks: {
      minimumTools: 1,
      requiredTools: [],
      latency: {},
      samples: 1,
      certificateDays: 14,
      unknownSession: "tell",
      stream: true,
      deterministic: true,
      bothEras: true,
      canaries: [],
      witnesses: [],
      ...checks,
    },
  };
}

/** Probes a target, without a proxy and by the clock of the machine unless others are given. */
export async function probing(
  target: string,
  wanted: Wanted = {},
  ports: Partial<ProbePorts> = {},
): Promise<ProbeResult> {
  return await probe(aProbeRequest(target, wanted), { environment: {}, now: () => new Date(), ...ports });
}

/** The verdicts of a probe by check. */
export function verdictsOf({ checks }: Pick<ProbeResult, "checks">): Readonly<Record<string, string>> {
  return Object.fromEntries(checks.map(({ check, verdict }) => [check, verdict]));
}
