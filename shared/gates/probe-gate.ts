import type { Interruption } from "../mcp/interruption.ts";
import type { FailureClass } from "../mcp/probe/failure-classes.ts";
import type { ProbeRequest, ProbeResult, TargetLabels } from "../mcp/probe/model.ts";
import type { ProbePorts } from "../mcp/probe/probe.ts";
import { decideSet, type SetGates } from "../mcp/probe/set-gates.ts";
import { type AttemptFacts, type WaitOptions, waitUntil } from "../mcp/probe/wait.ts";
import type { ProbeReport } from "./probe-report.ts";
import { askSet, worstFirst } from "./probe-set.ts";

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
  const { results: seen, samples } = await askSet(request, ports, left);
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
