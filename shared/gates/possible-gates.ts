import type { SetGates } from "../mcp/probe/set-gates.ts";
import { ConfigurationError, problemsMessage } from "../policy/configuration-error.ts";
import type { ProbeGateTarget } from "./probe-gate.ts";

/**
 * Throws a ConfigurationError for gates that could not pass if every target were healthy: who waits for one would wait in vain,
 * and a failure would blame the servers.
 */
export function requirePossible(
  { minimumHealthy, minimumZones }: SetGates,
  targets: readonly Pick<ProbeGateTarget, "labels">[],
  { areSelected }: { readonly areSelected: boolean },
): void {
  const problems: string[] = [];
  if ("count" in minimumHealthy && minimumHealthy.count > targets.length) {
    const number = targets.length === 1 ? "one" : String(targets.length);
    const verb = targets.length === 1 ? "is" : "are";
    const there = areSelected ? `${number} ${verb} selected` : `there ${verb} ${number}`;
    problems.push(
      `min-healthy asks for ${minimumHealthy.count} healthy targets, and ${there}: name more, or ask for fewer`,
    );
  }
  const zones = new Set(targets.flatMap(({ labels: { zone } }) => zone ?? []));
  if (minimumZones > zones.size) {
    const asked = minimumZones === 1 ? "one zone" : `${minimumZones} zones`;
    problems.push(
      `min-zones asks for ${asked}, and the ${areSelected ? "selected " : ""}targets are labelled with ${zones.size}: give each its \`zone\`, or ask for fewer`,
    );
  }
  if (problems.length > 0) throw new ConfigurationError(problemsMessage("The gates cannot pass", problems));
}
