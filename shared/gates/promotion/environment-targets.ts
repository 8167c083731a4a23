import type { Policy } from "../../policy/policy.ts";
import type { ProbeTargetPolicy } from "../../policy/probe-target.ts";
import { hasLabels } from "../select-targets.ts";

/** The servers of an environment, by the labels of `probe.targets`; empty = the policy names none. Pure. */
export function environmentTargets({ probe }: Policy, environment: string): readonly ProbeTargetPolicy[] {
  return (probe?.targets ?? []).filter((target) => hasLabels(target, { environment }));
}
