import { ConfigurationError } from "../../policy/configuration-error.ts";
import type { Policy } from "../../policy/policy.ts";
import type { ProbeTargetPolicy } from "../../policy/probe-target.ts";

/** The servers of an environment, by the labels of `probe.targets`. Throws a ConfigurationError where the policy names none. Pure. */
export function environmentTargets(policy: Policy, environment: string): readonly ProbeTargetPolicy[] {
  const targets = (policy.probe?.targets ?? []).filter((target) => target.environment === environment);
  if (targets.length > 0) return targets;
  throw new ConfigurationError(
    `The policy names no server of ${environment}: list them in probe.targets with environment: ${environment}.`,
  );
}
