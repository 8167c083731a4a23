import { ConfigurationError } from "../../policy/configuration-error.ts";
import { type ProbeGatePorts, runProbeGate } from "../probe-gate.ts";
import type { ProbeReport } from "../probe-report.ts";
import { probeGateRequest } from "../probe-settings.ts";
import { environmentTargets } from "./environment-targets.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Asks the servers of an environment whether they are healthy, as the policy and the run say. Throws a ConfigurationError where the
 * policy names none, or settings cannot be used.
 */
export async function probeEnvironment(
  { service, environment }: { readonly service: string; readonly environment: string },
  { policy, probing, directory }: Pick<Surroundings, "policy" | "probing" | "directory">,
  ports: ProbeGatePorts,
): Promise<ProbeReport> {
  const targets = environmentTargets(policy, environment);
  if (targets.length === 0)
    throw new ConfigurationError(
      `The policy names no server of ${environment}: list them in probe.targets with environment: ${environment}.`,
    );
  return await runProbeGate(await probeGateRequest({ ...probing, service, targets }, { policy, directory }), ports);
}
