import type { Contract } from "../../contract/model.ts";
import { FAILURE_CLASSES } from "../../mcp/probe/failure-classes.ts";
import type { ProbeResult } from "../../mcp/probe/model.ts";
import { ConfigurationError } from "../../policy/configuration-error.ts";
import type { Policy } from "../../policy/policy.ts";
import type { ProbeTargetPolicy } from "../../policy/probe-target.ts";
import type { Fleet, FleetAddress, FleetProbe } from "../../promotion/gates/fleet.ts";
import { askSet, type SetPorts } from "../probe-set.ts";
import { type ProbeSettings, probeGateRequest } from "../probe-settings.ts";
import { isHttp } from "../probe-targets.ts";
import { environmentTargets } from "./environment-targets.ts";

/** Whose servers are asked, and how. */
export interface FleetRequest {
  readonly policy: Policy;
  readonly environment: string;
  /** How they are asked, beside what the policy says. */
  readonly probing: Omit<ProbeSettings, "targets">;
  /** From which files are taken. */
  readonly directory: string;
  /**
   * The contract that theirs will be compared with: they are asked in its era, where they speak both. That they serve another one makes
   * them no less healthy.
   */
  readonly contract?: Contract | undefined;
  /** Milliseconds for all of them together. */
  readonly milliseconds?: number;
}

export interface GatheredFleet {
  readonly fleet: Fleet;
  /** The first probe of each address, with the contract that was captured, in the order of the policy; empty = nobody was asked. */
  readonly results: readonly ProbeResult[];
}

/** Milliseconds for all servers of an environment; what was not asked until then is not known. */
const WHOLE_MILLISECONDS = 300_000;

/**
 * Probes all servers of an environment (`probe.targets` with its label), each address as often as it takes to meet the replicas behind
 * it. One such probe answers for replicas, parity and the contract that is served. Never throws for what servers do, nor for settings
 * that cannot be used: nobody knows then. Throws the reason of `cancel` when it is aborted.
 */
export async function gatherFleet(request: FleetRequest, ports: SetPorts): Promise<GatheredFleet> {
  const { policy, environment } = request;
  const targets = environmentTargets(policy, environment);
  if (targets.length === 0) {
    const why = `\`probe.targets\` of the policy names no server with the label \`environment: ${environment}\``;
    return { fleet: { state: "unknown", environment, why }, results: [] };
  }
  try {
    const asked = await probeGateRequest(settingsOf(request, targets), {
      policy: withoutRelease(policy),
      directory: request.directory,
    });
    const { checks } = asked.probe;
    const era = request.contract?.conditions?.era;
    const sameEra = era === undefined ? {} : { contractEra: era };
    const end = performance.now() + (request.milliseconds ?? WHOLE_MILLISECONDS);
    const left = () => Math.max(0, end - performance.now());
    const { results, samples } = await askSet(
      { ...asked, probe: { ...asked.probe, checks: { ...checks, ...sameEra } }, gates: EVERY_REPLICA },
      ports,
      left,
    );
    const isOver = left() === 0;
    const addresses = results.map((result, index): FleetAddress => {
      const sampled = samples.find((each) => each.index === index);
      const probes = [sampled?.first ?? result, ...(sampled?.answers ?? [])];
      const { replicas } = targets[index] ?? {};
      return {
        name: nameOf(result),
        zone: result.labels.zone,
        replicas,
        probes: probes.map((each) => probeOf(each, isOver)),
      };
    });
    return { fleet: { state: "asked", environment, addresses }, results };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { fleet: { state: "unknown", environment, why: error.message }, results: [] };
  }
}

const EVERY_REPLICA = { minimumHealthy: { count: 0 }, minimumZones: 0, parity: true } as const;

/** One environment may have servers of one kind alone; what is for the other kind is not for it. */
function settingsOf({ probing }: FleetRequest, targets: readonly ProbeTargetPolicy[]): ProbeSettings {
  const servers = targets.filter(({ target }) => isHttp(target)).length;
  const forProcesses = { headers: {}, tls: {}, authentication: undefined, allowRedirects: undefined };
  return {
    ...probing,
    ...(servers === 0 ? forProcesses : {}),
    ...(servers === targets.length ? { environment: {} } : {}),
    targets,
    checks: withoutExpectations(probing.checks),
    expectedContract: undefined,
    minimumHealthy: EVERY_REPLICA.minimumHealthy,
    minimumZones: 0,
    parity: true,
  };
}

/** What a probe expects of a release is about one release; the environment may have another one, and is no less healthy for it. */
function withoutRelease(policy: Policy): Policy {
  return { ...policy, probe: withoutExpectations(policy.probe) };
}

function withoutExpectations<Checks extends NonNullable<ProbeSettings["checks"]>>(
  checks: Checks | undefined,
): Checks | undefined {
  if (checks === undefined) return undefined;
  const server = checks["expected-server"];
  const named = server?.name === undefined ? undefined : { name: server.name };
  return {
    ...checks,
    "expected-digest": undefined,
    "expected-contract": undefined,
    "expected-server": named,
    "required-tools": undefined,
    witnesses: undefined,
  };
}

/** When the time for all of them was over, nobody knows whether a server had no time or gave no answer. */
function probeOf({ healthy, failureClass, findings, digests }: ProbeResult, isOver: boolean): FleetProbe {
  const [worst] = findings;
  const detail = worst === undefined || worst.detail === "" ? "" : ` (${worst.detail})`;
  return {
    state: healthy ? "healthy" : isOver || isUnknown(failureClass) ? "unknown" : "unhealthy",
    why: healthy || failureClass === null ? "" : `${failureClass}${detail}`,
    digests: digests ?? undefined,
  };
}

function isUnknown(failureClass: ProbeResult["failureClass"]): boolean {
  return failureClass !== null && FAILURE_CLASSES[failureClass].severity === "unknown";
}

/** The address with the labels that tell it from others of the environment. */
function nameOf({ target, labels }: ProbeResult): string {
  const words = (["region", "zone", "replica", "colour"] as const).flatMap((key) => labels[key] ?? []);
  return words.length === 0 ? target : `${target} (${words.join(", ")})`;
}
