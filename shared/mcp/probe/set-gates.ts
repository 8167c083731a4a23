import { digestStart } from "../../contract/canonical.ts";
import { FAILURE_CLASSES } from "./failure-classes.ts";
import type { ProbeResult } from "./model.ts";

/** What is asked of all targets together. */
export interface SetGates {
  /** Healthy targets that there must be: a count, or a share of all (`0.5` = half, rounded up); default all. */
  readonly minimumHealthy: { readonly count: number } | { readonly share: number };
  /** Zones in which at least one target must be healthy; 0 = not asked. */
  readonly minimumZones: number;
  /** Whether all targets must have the same contract. */
  readonly parity: boolean;
}

export const DEFAULT_SET_GATES: SetGates = { minimumHealthy: { share: 1 }, minimumZones: 0, parity: false };

/** Several probes of one address, behind which there may be several replicas. */
export interface ReplicaSamples {
  /** The target for people. */
  readonly target: string;
  /** Semantic digests, one for each sample that came so far. */
  readonly digests: readonly string[];
  /** How many replicas there are behind the address, as far as was said. */
  readonly replicas: number | undefined;
}

/** The answer of one gate on the set. */
export interface SetAnswer {
  readonly gate: "min-healthy" | "min-zones" | "parity";
  readonly decision: "pass" | "fail" | "unknown";
  /** A plain sentence. */
  readonly reason: string;
}

export interface SetDecision {
  readonly decision: "pass" | "fail" | "unknown";
  readonly answers: readonly SetAnswer[];
  /** `same` = all known contracts mean the same; `unknown` = none or not all are known. */
  readonly parity: "same" | "different" | "unknown";
}

/**
 * Decides on a set of probes. Only `pass` passes: what could not be established (the probe itself failed, a credential may be
 * old) is `unknown` where it would have made the difference.
 */
export function decideSet(
  results: readonly ProbeResult[],
  samples: readonly ReplicaSamples[],
  gates: SetGates,
): SetDecision {
  const parity = parityAnswer(results, samples);
  const answers = [
    healthAnswer(results, gates.minimumHealthy),
    ...(gates.minimumZones === 0 ? [] : [zoneAnswer(results, gates.minimumZones)]),
    ...(gates.parity ? [parity.answer] : []),
  ];
  const decision = (["fail", "unknown"] as const).find((worse) => answers.some((answer) => answer.decision === worse));
  return { decision: decision ?? "pass", answers, parity: parity.state };
}

function healthAnswer(results: readonly ProbeResult[], minimum: SetGates["minimumHealthy"]): SetAnswer {
  const needed = "count" in minimum ? minimum.count : Math.ceil(results.length * minimum.share);
  const healthy = results.filter((result) => result.healthy).length;
  const possible = healthy + results.filter(isUnknown).length;
  const verb = results.length === 1 ? "target is" : `targets ${healthy === 1 ? "is" : "are"}`;
  const counts = `${healthy} of ${results.length} ${verb} healthy`;
  if (healthy >= needed) return { gate: "min-healthy", decision: "pass", reason: `${counts}, ${needed} asked for` };
  const decision = possible >= needed ? "unknown" : "fail";
  const reason = `${counts}, and ${needed} must be${decision === "unknown" ? "; of the others it could not be established" : ""}`;
  return { gate: "min-healthy", decision, reason };
}

function zoneAnswer(results: readonly ProbeResult[], needed: number): SetAnswer {
  const zonesOf = (chosen: readonly ProbeResult[]) =>
    [...new Set(chosen.flatMap(({ labels }) => (labels.zone === undefined ? [] : [labels.zone])))].sort();
  const healthy = zonesOf(results.filter((result) => result.healthy));
  const possible = zonesOf(results.filter((result) => result.healthy || isUnknown(result)));
  const named = healthy.length === 0 ? "no zone" : healthy.join(", ");
  const unlabelled = results.filter(({ labels }) => labels.zone === undefined).length;
  const hint =
    unlabelled === 0 ? "" : `; ${unlabelled} ${unlabelled === 1 ? "target has" : "targets have"} no label \`zone\``;
  if (healthy.length >= needed)
    return {
      gate: "min-zones",
      decision: "pass",
      reason: `healthy in ${healthy.length} zone${healthy.length === 1 ? "" : "s"}: ${named}`,
    };
  return {
    gate: "min-zones",
    decision: possible.length >= needed ? "unknown" : "fail",
    reason: `healthy in ${named}, and ${needed === 1 ? "one zone" : `${needed} zones`} must be${hint}`,
  };
}

/** Whether a target's state could not be established: it neither works nor is it known not to. */
function isUnknown({ failureClass }: ProbeResult): boolean {
  return failureClass !== null && FAILURE_CLASSES[failureClass].severity === "unknown";
}

function parityAnswer(
  results: readonly ProbeResult[],
  samples: readonly ReplicaSamples[],
): { readonly answer: SetAnswer; readonly state: SetDecision["parity"] } {
  const known = results.flatMap((result) =>
    result.digests === null ? [] : [{ name: nameOf(result), digest: result.digests.semantic }],
  );
  const sampled = samples.flatMap(({ target, digests }) => digests.map((digest) => ({ name: target, digest })));
  const groups = grouped([...known, ...sampled]);
  const answer = (decision: SetAnswer["decision"], reason: string): SetAnswer => ({ gate: "parity", decision, reason });
  const [majority, ...minorities] = groups;
  if (majority === undefined) return { answer: answer("unknown", "no contract could be read"), state: "unknown" };
  if (minorities.length > 0) {
    const named = minorities.map(({ digest, names }) => `${names.join(", ")} has ${digestStart(digest)}`).join("; ");
    const common = `${majority.names.length} of ${known.length + sampled.length} have ${digestStart(majority.digest)}`;
    return { answer: answer("fail", `the contracts differ: ${common}; ${named}`), state: "different" };
  }
  const missing = results.length - known.length;
  if (missing > 0) {
    const reason = `the contract of ${missing} of ${results.length} targets is not known; the others have ${digestStart(majority.digest)}`;
    return { answer: answer("unknown", reason), state: "unknown" };
  }
  const misses = samples.map(missWords).filter((words) => words !== "");
  const reason = [`all have ${digestStart(majority.digest)}`, ...misses].join("; ");
  return { answer: answer("pass", reason), state: "same" };
}

/** By digest, the most common first; equal counts by digest, so that the answer does not hang on the order of targets. */
function grouped(items: readonly { readonly name: string; readonly digest: string }[]) {
  const groups = new Map<string, string[]>();
  for (const { name, digest } of items) groups.set(digest, [...(groups.get(digest) ?? []), name]);
  return [...groups]
    .map(([digest, names]) => ({ digest, names: names.sort() }))
    .sort((left, right) => right.names.length - left.names.length || (left.digest < right.digest ? -1 : 1));
}

/** What sampling may have missed: one other replica among `n`, each asked with the same chance, in `k` samples. */
function missWords({ target, digests, replicas }: ReplicaSamples): string {
  if (digests.length < 2) return "";
  const words = (count: number) => `${percent(missProbability(count, digests.length))} of the time among ${count}`;
  const counts = replicas === undefined ? [2, 3, 10] : [replicas];
  if (replicas !== undefined && replicas < 2) return "";
  return `${target} was sampled ${digests.length} times: one replica that differs would be missed ${counts.map(words).join(", ")}`;
}

/** The chance that `samples` independent, uniform samples all miss one of `replicas` replicas. */
export function missProbability(replicas: number, samples: number): number {
  return (1 - 1 / replicas) ** samples;
}

/** More cost more than they tell; the answer says how likely a miss is then. */
const MOST_SAMPLES = 500;
/** How seldom one replica that differs may be missed. */
const MISSED = 0.01;

/** Samples of an address with so many replicas, after which one that differs is missed once in a hundred times; 500 at most. */
export function samplesFor(replicas: number | undefined): number {
  let count = 1;
  while (replicas !== undefined && count < MOST_SAMPLES && missProbability(replicas, count) > MISSED) count += 1;
  return count;
}

function percent(share: number): string {
  const value = share * 100;
  return value >= 0.1 ? `${value.toFixed(1)} %` : "less than 0.1 %";
}

/** A target with the labels that tell it from its like. */
function nameOf({ target, labels }: ProbeResult): string {
  const words = (["environment", "region", "zone", "replica", "colour"] as const).flatMap((key) => labels[key] ?? []);
  return words.length === 0 ? target : `${target} (${words.join(", ")})`;
}
