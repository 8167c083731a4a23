import type { ProbeReport } from "../gates/probe-report.ts";
import { failureFacts } from "../mcp/probe/failure-classes.ts";
import { foreignLine, type ProbedTarget } from "./probe-words.ts";

/** Names of labels with their values; an empty value is the same as no label. */
type Labels = Readonly<Record<string, string>>;
type Sample = readonly [labels: Labels, value: number];

interface Metric {
  readonly name: string;
  readonly help: string;
  readonly samples: readonly Sample[];
}

/**
 * The report of a probe in Prometheus' text exposition format, version 0.0.4
 * (prometheus.io/docs/instrumenting/exposition_formats), for a textfile collector or a push gateway. Every metric is a gauge
 * in base units; what is not known has no sample. Ends with one line feed.
 */
export function renderProbePrometheus(report: ProbeReport): string {
  const service: Labels = { service: foreignLine(report.service, 80) };
  const targets = labelled(report.results, service);
  const decisions = ["pass", "fail", "unknown"] as const;
  const each = (samples: (target: ProbedTarget) => readonly Sample[]): readonly Sample[] =>
    targets.flatMap(({ target, labels }) =>
      samples(target).map(([own, value]) => [{ ...labels, ...own }, value] as const),
    );
  const metrics: readonly Metric[] = [
    metric(
      "up",
      "Whether the target is healthy: an agent can discover, list and call.",
      each(({ healthy }) => [[{}, +healthy]]),
    ),
    metric(
      "decision",
      "What the gates on all targets decided: 1 for the decision that holds, 0 for the others.",
      decisions.map((decision) => [{ ...service, decision }, +(report.decision === decision)] as const),
    ),
    metric("failure_info", "What was found, by its class in docs/failures.md. Always 1.", each(failureSamples)),
    metric(
      "duration_seconds",
      "How long each phase of the first probe took; total is the whole probe, p95 the 95th percentile of total over all samples.",
      each(durationSamples),
    ),
    metric(
      "certificate_expiry_timestamp_seconds",
      "When the certificate of the target ends, in seconds since 1970.",
      each(({ certificate }) => (certificate === null ? [] : [[{}, Date.parse(certificate.validTo) / 1_000]])),
    ),
    metric(
      "tools",
      "How many tools the target lists.",
      each(({ counts }) => (counts === null ? [] : [[{}, counts.tools]])),
    ),
    metric(
      "contract_info",
      "The semantic digest of the target's contract. Always 1.",
      each(({ digests }) => (digests === null ? [] : [[{ digest: digests.semantic }, 1]])),
    ),
    metric(
      "check",
      "Whether a check found what it asks for; one that warns did not, one that was not made has no sample.",
      each(checkSamples),
    ),
    metric("healthy_targets", "How many targets are healthy.", [[service, report.healthy]]),
    metric(
      "parity",
      "Whether the contracts of all targets mean the same; no sample while that is not known.",
      report.parity === "unknown" ? [] : [[service, +(report.parity === "same")]],
    ),
  ];
  return metrics
    .filter(({ samples }) => samples.length > 0)
    .map(metricText)
    .join("");
}

function metric(name: string, help: string, samples: readonly Sample[]): Metric {
  return { name: `mcp_probe_${name}`, help, samples: samples.filter(([, value]) => Number.isFinite(value)) };
}

/** The labels of each target. Targets that nothing tells apart are counted: the format allows each series once. */
function labelled(
  results: readonly ProbedTarget[],
  service: Labels,
): readonly { readonly target: ProbedTarget; readonly labels: Labels }[] {
  const seen = new Map<string, number>();
  return results.map((target) => {
    const labels: Labels = {
      ...service,
      target: foreignLine(target.target, 200),
      ...Object.fromEntries(TARGET_LABELS.map((label) => [label, foreignLine(target.labels[label] ?? "", 80)])),
    };
    const key = JSON.stringify(labels);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return { target, labels: number === 1 ? labels : { ...labels, number: String(number) } };
  });
}

const TARGET_LABELS = ["region", "zone", "replica", "colour", "environment"] as const;

/** One for each class: a class that was found at two steps is one failure. */
function failureSamples({ findings }: ProbedTarget): readonly Sample[] {
  return [...new Set(findings.map(({ failureClass }) => failureClass))].map((failureClass) => {
    const { severity, owner } = failureFacts(failureClass);
    return [{ class: failureClass, severity, owner }, 1] as const;
  });
}

const PHASES = [
  ["dns", "dns"],
  ["tcp", "tcp"],
  ["tls", "tls"],
  ["firstByte", "first_byte"],
  ["protocol", "protocol"],
  ["list", "list"],
  ["total", "total"],
  ["p95", "p95"],
] as const;

function durationSamples({ latency }: ProbedTarget): readonly Sample[] {
  return PHASES.flatMap(([key, phase]) => {
    const took = latency[key];
    return took === undefined ? [] : [[{ phase }, Math.round(took * 1_000) / 1_000_000] as const];
  });
}

/** A check that was made several times under one name is good when all were. */
function checkSamples({ checks }: ProbedTarget): readonly Sample[] {
  const answers = new Map<string, number>();
  for (const { check, verdict } of checks) {
    if (verdict === "skipped") continue;
    const name = foreignLine(check, 120);
    answers.set(name, Math.min(answers.get(name) ?? 1, +(verdict === "pass")));
  }
  return [...answers].map(([check, value]) => [{ check }, value] as const);
}

function metricText({ name, help, samples }: Metric): string {
  const lines = samples.map(([labels, value]) => `${name}${labelText(labels)} ${value}`);
  return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${lines.join("\n")}\n`;
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).filter(([, value]) => value !== "");
  return pairs.length === 0 ? "" : `{${pairs.map(([name, value]) => `${name}="${escapeLabel(value)}"`).join(",")}}`;
}

/** Backslash, quotation mark and line feed are what the format has escapes for. */
function escapeLabel(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
