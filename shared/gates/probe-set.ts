import { FAILURE_CLASSES, type FailureClass, type FailureSeverity } from "../mcp/probe/failure-classes.ts";
import type { ProbeRequest, ProbeResult } from "../mcp/probe/model.ts";
import type { ProbePorts } from "../mcp/probe/probe.ts";
import { samplesFor } from "../mcp/probe/set-gates.ts";
import { forEachOf } from "../mcp/probe/target-set.ts";
import type { ProbeGateRequest } from "./probe-gate.ts";
import { youngGenerationLimit } from "./young-generation.ts";

/** What is asked of a set of targets, without what is decided of it. */
export type SetRequest = Pick<ProbeGateRequest, "targets" | "probe" | "gates" | "concurrency" | "paritySamples">;

/** What the probes of a set need. */
export type SetPorts = ProbePorts;

/**
 * Asks every target of a set, and each address with replicas behind it as often as parity takes. `left` = milliseconds that there are
 * still. Never throws for what a server does. Throws the reason of `cancel` when it is aborted.
 */
export async function askSet(
  request: SetRequest,
  ports: SetPorts,
  left: () => number,
): Promise<{ readonly results: readonly ProbeResult[]; readonly samples: readonly AddressSamples[] }> {
  const { probe } = await import("../mcp/probe/probe.ts");
  const { ContractJudge } = await import("../mcp/probe/judged-contract.ts");
  const { SharedLists } = await import("../mcp/probe/shared-lists.ts");
  const { targets, concurrency } = request;
  const shared = { ...ports, judge: new ContractJudge(), lists: new SharedLists() };
  const limitYoungGeneration = youngGenerationLimit();
  const results = await forEachOf(targets, concurrency, async ({ target, labels }) => {
    limitYoungGeneration();
    return await probe({ ...request.probe, target, labels, limits: limitsWithin(left, request) }, shared);
  });
  const samples = request.gates.parity ? await sampleReplicas(request, results, { ...shared, left }) : [];
  return { results: results.map((result) => withSamples(result, samples)), samples };
}

/** A target whose turn comes late has what is left of the wait. */
function limitsWithin(left: () => number, { probe: { limits } }: SetRequest): ProbeRequest["limits"] {
  return { ...limits, whole: Math.max(0, Math.min(limits.whole, left())) };
}

/** What more probes of one address came to, beside the first. */
export interface AddressSamples {
  /** The place of the target in the set. */
  readonly index: number;
  readonly first: ProbeResult;
  readonly replicas: number | undefined;
  readonly answers: readonly ProbeResult[];
}

/**
 * Asks each address as often as it takes to meet every replica behind it, nearly surely. The first probe is not one of the
 * samples: it asks for more, on several connections, and may have met any of the replicas.
 */
async function sampleReplicas(
  request: SetRequest,
  results: readonly ProbeResult[],
  ports: SetPorts & { readonly left: () => number },
): Promise<readonly AddressSamples[]> {
  const { probe } = await import("../mcp/probe/probe.ts");
  const quick: ProbeRequest["checks"] = {
    // The expected contract among them: it says in which era is asked, and contracts are compared within one era alone.
    ...request.probe.checks,
    canaries: [],
    witnesses: [],
    witnessFile: false,
    latency: {},
    certificateDays: 0,
    samples: 1,
    deterministic: false,
    stream: false,
    bothEras: false,
    unknownSession: "skip",
  };
  const addresses = request.targets.flatMap((target, index) => {
    const first = results[index];
    const count = request.paritySamples ?? samplesFor(target.replicas);
    return first === undefined || first.digests === null || count === 1 ? [] : [{ index, target, first, count }];
  });
  const asked = addresses.flatMap((address) => Array.from({ length: address.count }, () => address));
  const limitYoungGeneration = youngGenerationLimit();
  const answers = await forEachOf(asked, request.concurrency, async ({ target: { target, labels } }) => {
    limitYoungGeneration();
    return await probe(
      { ...request.probe, target, labels, checks: quick, limits: limitsWithin(ports.left, request) },
      ports,
    );
  });
  return addresses.map((address) => ({
    index: address.index,
    first: address.first,
    replicas: address.target.replicas,
    answers: answers.filter((_, index) => asked[index] === address),
  }));
}

/** An address is not healthy when one of the replicas behind it is not. */
function withSamples(result: ProbeResult, samples: readonly AddressSamples[]): ProbeResult {
  const answers = samples.find(({ first }) => first === result)?.answers ?? [];
  const bad = answers.filter(({ healthy }) => !healthy);
  const [worst] = bad.flatMap(({ findings }) => findings.slice(0, 1)).sort(worstFirst);
  if (!result.healthy || worst === undefined) return result;
  const words = `${bad.length} of ${answers.length} samples of the replicas`;
  const detail = worst.detail === "" ? words : `${words}: ${worst.detail}`;
  return {
    ...result,
    healthy: false,
    failureClass: worst.failureClass,
    findings: [{ ...worst, detail }, ...result.findings],
  };
}

const WORST_FIRST: readonly FailureSeverity[] = ["down", "unknown", "degraded", "warn", "ok"];

/** The order of findings from the worst. */
export function worstFirst(
  left: { readonly failureClass: FailureClass },
  right: { readonly failureClass: FailureClass },
): number {
  const rank = (id: FailureClass) => WORST_FIRST.indexOf(FAILURE_CLASSES[id].severity);
  return rank(left.failureClass) - rank(right.failureClass);
}
