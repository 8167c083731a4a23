import type { Change } from "../contract/change.ts";
import type { ProbeReport } from "../gates/probe-report.ts";
import { escapeMarkdown, inlineCode } from "./escape.ts";
import type { Section } from "./fit.ts";
import {
  type Cause,
  causesOf,
  driftCountWords,
  driftOf,
  driftWords,
  nextWords,
  noticeable,
  seen,
} from "./probe-causes.ts";
import { foreignLine, labelWords, loginWords, type ProbedTarget } from "./probe-words.ts";
import { count, enumerate, thousands } from "./words.ts";

/** What does not work, each with the next step; then what healthy targets should have looked after. */
export function causeSections({ results }: ProbeReport, failuresUrl: string | undefined): readonly Section[] {
  const unhealthy = causesOf(results.filter(({ healthy }) => !healthy));
  const remarks = causesOf(results.filter(({ healthy, findings }) => healthy && findings.length > 0));
  const section = (head: string, word: string, causes: readonly Cause[]): Section => ({
    word,
    head,
    tail: "",
    fold: { after: 15, title: (weight) => `${thousands(weight)} more` },
    entries: causes.map((cause) => ({ weight: 1, render: () => renderCause(cause, failuresUrl) })),
  });
  return [
    section("### ❌ What does not work", "explanations", unhealthy),
    section("### ⚠️ What works, with a remark", "remarks", remarks),
  ];
}

const TARGETS = 12;
const CHANGES = 10;

function renderCause({ findings, targets }: Cause, failuresUrl: string | undefined): string {
  const names = enumerate(targets.map(targetCode), TARGETS);
  const title = targets.length === 1 ? `**${names}**` : `**${count(targets.length, "target")}** (${names})`;
  const login = loginWords(targets[0]);
  return [
    `- ${title}${findings.length === 0 ? ": it is not known why" : ""}`,
    ...findings.map((finding) => `  - ${renderFinding(finding, failuresUrl)}`),
    ...(login === "" ? [] : [`  - Login: ${escapeMarkdown(login)}`]),
    ...driftItems(noticeable(driftOf(targets[0]))),
  ].join("\n");
}

function driftItems(changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return [];
  const more = changes.length - CHANGES;
  return [
    `  - ${driftCountWords(changes)}`,
    ...changes.slice(0, CHANGES).map((change) => {
      return `    - ${escapeMarkdown(driftWords(change))} <sub>${inlineCode(change.rule)}</sub>`;
    }),
    ...(more > 0 ? [`    - ${count(more, "more change")}`] : []),
  ];
}

function renderFinding(finding: ProbedTarget["findings"][number], failuresUrl: string | undefined): string {
  const { failureClass } = finding;
  const { meaning, stage, detail } = seen(finding);
  const code = inlineCode(failureClass);
  const link = failuresUrl === undefined ? code : `[${code}](${failuresUrl}#${failureClass})`;
  const at = stage === "" ? "" : `, at ${inlineCode(stage)}`;
  const words = detail === "" ? "" : `: ${escapeMarkdown(detail)}`;
  // The table's own texts are Markdown already.
  return `${link} ${meaning}${at}${words}<br>**Next**: ${nextWords(finding)}`;
}

/** A target as code with its labels behind it; safe in a table cell. */
export function targetCode(target: ProbedTarget): string {
  const labels = labelWords(target);
  const code = inlineCode(foreignLine(target.target, 160), { table: true });
  return labels === "" ? code : `${code} (${escapeMarkdown(labels)})`;
}
