import type { Interruption } from "../mcp/interruption.ts";
import { FAILURE_CLASSES, type FailureClass, type FailureSeverity } from "../mcp/probe/failure-classes.ts";
import type { ProbeRequest, ProbeResult, TargetLabels } from "../mcp/probe/model.ts";
import type { ProbePorts } from "../mcp/probe/probe.ts";
import { decideSet, type SetGates, samplesFor } from "../mcp/probe/set-gates.ts";
import { forEachOf } from "../mcp/probe/target-set.ts";
import { type AttemptFacts, type WaitOptions, waitUntil } from "../mcp/probe/wait.ts";
import type { ProbeReport } from "./probe-report.ts";
import { youngGenerationLimit } from "./young-generation.ts";

/** One target of the set. */
export interface ProbeGateTarget {
  readonly target: string;
  readonly labels: TargetLabels;
  /** Replicas behind the address, each asked with the same chance; `undefined` = not known. */
  readonly replicas: number | undefined;
}

export interface ProbeGateRequest {
  readonly service: string;
  readonly targets: readonly ProbeGateTarget[];
  /** What all targets are asked with. */
  readonly probe: Omit<ProbeRequest, "target" | "labels">;
  readonly gates: SetGates;
  /** Targets that are probed at the same time. */
  readonly concurrency: number;
  /** Probes of each address when parity is asked for; `undefined` = as many as the replicas ask for. */
  readonly paritySamples: number | undefined;
  readonly vantage: string | null;
  /** `null` = ask once. */
  readonly wait: WaitOptions | null;
}

export interface ProbeGatePorts extends Omit<ProbePorts, "cancel"> {
  /** Milliseconds on a clock that only goes forward. */
  readonly elapsed: () => number;
  /** Rejects when `cancel` is aborted. */
  readonly pause: (milliseconds: number, cancel?: AbortSignal) => Promise<void>;
  /** From 0 to 1, by chance. */
  readonly random: () => number;
  /** Told one line at a time: each attempt of a wait. */
  readonly onProgress: (line: string) => void;
  /** What ends the gate when the process is asked to end; default: nothing does. */
  readonly interruption?: Pick<Interruption, "during">;
}

/**
 * The probe gate: asks every target, at once or until the set is as it should be, and decides. Never throws for what a server
 * does. Throws Interrupted when the process is asked to end; then every server has been left as after any other probe.
 */
export async function runProbeGate(request: ProbeGateRequest, ports: ProbeGatePorts): Promise<ProbeReport> {
  const { interruption } = ports;
  if (interruption === undefined) return await decide(request, ports);
  return await interruption.during((cancel) => decide(request, { ...ports, cancel }));
}

type Ports = ProbeGatePorts & Pick<ProbePorts, "cancel">;

async function decide(request: ProbeGateRequest, ports: Ports): Promise<ProbeReport> {
  const ask = async (left: () => number) => await probeSet(request, ports, left);
  if (request.wait === null) return await ask(() => Number.POSITIVE_INFINITY);
  const waited = await waitUntil(ask, ({ decision }) => decision === "pass", {
    options: request.wait,
    ports: {
      now: ports.elapsed,
      pause: (milliseconds) => ports.pause(milliseconds, ports.cancel),
      random: ports.random,
    },
    pauseAsked: ({ results }) => Math.max(0, ...results.map(({ retryAfter }) => retryAfter ?? 0)),
    onAttempt: (report, facts) => ports.onProgress(attemptWords(report, facts)),
  });
  const { last, attempts, milliseconds, succeeded } = waited;
  const report = { ...last, waited: { attempts, milliseconds, succeeded } };
  // A last attempt that was good is not good often enough.
  return succeeded || report.decision !== "pass" ? report : { ...report, decision: "fail" };
}

async function probeSet(request: ProbeGateRequest, ports: Ports, left: () => number): Promise<ProbeReport> {
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
  const seen = results.map((result) => withSamples(result, samples));
  const { decision, answers, parity } = decideSet(
    seen,
    samples.map(({ first, replicas, answers: probes }) => ({
      target: first.target,
      replicas,
      digests: probes.flatMap(({ digests }) => digests?.semantic ?? []),
    })),
    request.gates,
  );
  const healthy = seen.filter((result) => result.healthy).length;
  const digests = new Set(seen.map(({ digests: known }) => known?.semantic ?? null));
  const [digest = null] = digests;
  return {
    service: request.service,
    decision,
    answers,
    parity,
    failureClass: worstClass(seen),
    healthy,
    unhealthy: seen.length - healthy,
    digest: parity === "same" && digests.size === 1 ? digest : null,
    results: seen,
    vantage: request.vantage,
    waited: null,
  };
}

/** A target whose turn comes late has what is left of the wait. */
function limitsWithin(left: () => number, { probe: { limits } }: ProbeGateRequest): ProbeRequest["limits"] {
  return { ...limits, whole: Math.max(0, Math.min(limits.whole, left())) };
}

/** What more probes of one address came to, beside the first. */
interface AddressSamples {
  readonly first: ProbeResult;
  readonly replicas: number | undefined;
  readonly answers: readonly ProbeResult[];
}

/**
 * Asks each address as often as it takes to meet every replica behind it, nearly surely. The first probe is not one of the
 * samples: it asks for more, on several connections, and may have met any of the replicas.
 */
async function sampleReplicas(
  request: ProbeGateRequest,
  results: readonly ProbeResult[],
  ports: Ports & { readonly left: () => number },
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
    return first === undefined || first.digests === null || count === 1 ? [] : [{ target, first, count }];
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

function worstFirst(
  left: { readonly failureClass: FailureClass },
  right: { readonly failureClass: FailureClass },
): number {
  const rank = (id: FailureClass) => WORST_FIRST.indexOf(FAILURE_CLASSES[id].severity);
  return rank(left.failureClass) - rank(right.failureClass);
}

function worstClass(results: readonly ProbeResult[]): FailureClass | null {
  const [worst] = results
    .flatMap(({ healthy, failureClass }) => (healthy || failureClass === null ? [] : [{ failureClass }]))
    .sort(worstFirst);
  return worst?.failureClass ?? null;
}

function attemptWords(
  { decision, results, answers }: ProbeReport,
  { number, goodInARow, cutShort }: AttemptFacts,
): string {
  if (decision === "pass") return `attempt ${number}: healthy, ${goodInARow} in a row`;
  if (cutShort) return `attempt ${number}: cut short: the time of the wait is over`;
  const gate = answers.find((answer) => answer.decision !== "pass");
  const failing = results.find((result) => !result.healthy);
  const finding = failing?.findings[0];
  // Which target it is says more than that one is missing; the other gates say what they want.
  const why =
    finding === undefined || gate?.gate !== "min-healthy"
      ? (gate?.reason ?? "")
      : `${failing?.target}: ${finding.failureClass}${finding.detail === "" ? "" : ` (${finding.detail})`}`;
  return `attempt ${number}: not yet: ${why}`;
}
