import type { ProbeReport } from "../gates/probe-report.ts";
import { type FailureClass, failureFacts } from "../mcp/probe/failure-classes.ts";
import { oneLine } from "./plain.ts";
import { count, enumerate, thousands } from "./words.ts";

/** What one probe of one target came to, as the report holds it. */
export type ProbedTarget = ProbeReport["results"][number];

/** How a target stands: `warning` = healthy, and something should be looked after before it is not. */
export type TargetState = "healthy" | "warning" | "degraded" | "down" | "unknown";

/** How a target stands, by its findings. */
export function stateOf({ healthy, failureClass, findings }: ProbedTarget): TargetState {
  if (healthy) return findings.some((finding) => severityOf(finding) === "warn") ? "warning" : "healthy";
  const severity = failureClass === null ? "unknown" : failureFacts(failureClass).severity;
  return severity === "down" || severity === "degraded" ? severity : "unknown";
}

function severityOf({ failureClass }: { readonly failureClass: FailureClass }): string {
  return failureFacts(failureClass).severity;
}

/**
 * A foreign text on one line of at most `length` characters, with invisible characters as code points, in which no place can
 * be read as a workflow command by a GitHub runner: neither `::error::` at the start of a line, wherever lines are broken,
 * nor `##[error]` anywhere.
 */
export function foreignLine(text: string, length: number): string {
  return oneLine(text, length).replace(WORKFLOW_COMMAND, (sign) => (sign === ":" ? "⟨U+003A⟩" : "⟨U+0023⟩"));
}

/** The first character of `::name` at the start of a word, and of `##[`. IPv6 addresses are none of these. */
const WORKFLOW_COMMAND = /(?<!\S):(?=:[a-z][a-z-]*(?:\s|::|$))|#(?=#\[)/giu;

/** Labels in the order in which a reader looks for a place. */
export const LABELS = ["environment", "region", "zone", "replica", "colour"] as const;

/** The values of the labels, the largest place first: `production, eu-west-1, a`; empty without any. */
export function labelWords({ labels }: ProbedTarget): string {
  return LABELS.flatMap((key) => labels[key] || [])
    .map((value) => foreignLine(value, 60))
    .join(", ");
}

/** The target for people, with its labels: `https://mcp.example/mcp (production, eu-west-1)`. */
export function targetWords(result: ProbedTarget): string {
  const labels = labelWords(result);
  return foreignLine(result.target, 160) + (labels === "" ? "" : ` (${labels})`);
}

/** The name in front of a verdict: the service's, or what the only target calls itself. */
export function serviceWords(report: ProbeReport): string {
  const [first, ...others] = report.results;
  const own = others.length === 0 ? first?.server?.name : undefined;
  return foreignLine(report.service || own || "MCP server", 80);
}

type Phase = keyof ProbedTarget["latency"];

/** The phases of a probe in the order of the report, with their names. */
export const PHASES: readonly (readonly [phase: Phase, words: string])[] = [
  ["dns", "dns"],
  ["tcp", "tcp"],
  ["tls", "tls"],
  ["firstByte", "first byte"],
  ["protocol", "protocol"],
  ["list", "list"],
  ["total", "total"],
  ["p95", "p95"],
];

/** `dns 2 ms · tcp 1 ms · total 42 ms`: what was measured; empty when nothing was. */
export function phaseWords({ latency }: ProbedTarget): string {
  return PHASES.flatMap(([phase, words]) => {
    const took = latency[phase];
    return took === undefined ? [] : [`${words} ${durationWords(took)}`];
  }).join(" · ");
}

/** `0.4 ms`, `42 ms`, `12.3 s`. */
export function durationWords(milliseconds: number): string {
  if (milliseconds >= 10_000) return `${(milliseconds / 1_000).toFixed(1)} s`;
  const shown = milliseconds > 0 && milliseconds < 1 ? milliseconds.toFixed(1) : thousands(Math.round(milliseconds));
  return `${shown} ms`;
}

/** `84 days left`, `ended 3 days ago`; empty without TLS. */
export function certificateWords({ certificate }: ProbedTarget): string {
  if (certificate === null) return "";
  const { daysLeft } = certificate;
  return daysLeft < 0 ? `ended ${count(-daysLeft, "day")} ago` : `${count(daysLeft, "day")} left`;
}

/** `payments 1.4.2`; empty when the server did not say. */
export function serverWords({ server }: ProbedTarget): string {
  return server === null ? "" : foreignLine(`${server.name} ${server.version}`.trim(), 80);
}

/** `12 tools`, or all four counts; empty when the lists were not read. */
export function offerWords({ counts }: ProbedTarget): string {
  if (counts === null) return "";
  const more = [
    [counts.prompts, "prompt"],
    [counts.resources, "resource"],
    [counts.resourceTemplates, "resource template"],
  ] as const;
  const words = more.filter(([number]) => number > 0).map(([number, noun]) => count(number, noun));
  return [count(counts.tools, "tool"), ...words].join(", ");
}

/** Where the server says that clients log in, and for what: `https://login.example, for read and write`; empty without. */
export function loginWords({ login }: ProbedTarget): string {
  if (login === null) return "";
  const { authorizationServers, scopes, metadataUrl } = login;
  const list = (items: readonly string[]) =>
    enumerate(
      items.map((item) => foreignLine(item, 120)),
      5,
    );
  const where = authorizationServers.length === 0 ? "no authorization server" : list(authorizationServers);
  const scope = scopes.length === 0 ? "" : `, for ${list(scopes)}`;
  return `${where}${scope} (says ${foreignLine(metadataUrl, 160)})`;
}

/** From where and how often was asked, each a clause; empty when there is nothing to say. */
export function askedWords({ vantage, waited }: ProbeReport): readonly string[] {
  const from = vantage === null || vantage === "" ? [] : [`asked from ${foreignLine(vantage, 80)}`];
  if (waited === null) return from;
  const { attempts, milliseconds, succeeded } = waited;
  const end = succeeded ? "until it was good" : "then gave up";
  return [...from, `asked ${count(attempts, "time")} in ${durationWords(milliseconds)}, ${end}`];
}

/** A sentence of the table of failures as a clause: without its full stop, and with a small letter. */
export function clause(sentence: string): string {
  const words = sentence.replace(/\.$/u, "");
  return /^[A-Z][a-z]|^A /u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
