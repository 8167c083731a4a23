import type { Change } from "../contract/change.ts";
import type { ContractReport } from "../gates/contract-report.ts";
import { blocksOf, changesIn, countByRule } from "./blocks.ts";
import { cutText, escapeMarkdown } from "./escape.ts";
import { CLOSE_FOLD, type Cut, fitDocument, openFold, type Section } from "./fit.ts";
import { impactOf } from "./impact.ts";
import type { SizeLimit } from "./limits.ts";
import { acknowledgementSections } from "./markdown-acknowledgements.ts";
import { renderBlock, ruleLink } from "./markdown-entry.ts";
import { renderFacts, renderVersion } from "./markdown-facts.ts";
import { findingSections } from "./markdown-findings.ts";
import { policyEditSections } from "./markdown-policy-edit.ts";
import { transitiveSections } from "./markdown-transitive.ts";
import { renderUsage, usageSections } from "./markdown-usage.ts";
import { ruleTexts } from "./rule-texts.ts";
import { type Verdict, verdictOf } from "./verdict.ts";
import { count, countWords, enumerate, SECTION_TITLES, thousands } from "./words.ts";

export interface MarkdownOptions {
  /** The size that the text must not exceed; `COMMENT_LIMIT` and `STEP_SUMMARY_LIMIT` fit in here. */
  readonly limit: number;
  /** Default `characters`. */
  readonly unit?: SizeLimit["unit"];
  /** An HTML comment on one line, which becomes the first line: by it the comment is found again. */
  readonly marker?: string;
  /** Our own Markdown, one sentence: where the whole report is. Shown when something was cut. */
  readonly fullReport?: string;
  /** Plain text in front of the verdict; default the service's or the server's name. */
  readonly heading?: string;
  /** Where `docs/rules.md` can be read, without an anchor. */
  readonly rulesUrl?: string;
}

/**
 * The report for a pull-request comment or a job summary: the verdict, what agents lose, and the rest by falling
 * importance. Never larger than the limit: whole entries are left out from the least important end; `cut` says how many
 * changes and findings those are, and the text says so too.
 * Throws a RangeError when the limit cannot hold the verdict, and a TypeError for a marker that is not an HTML comment.
 */
export function renderMarkdown(
  report: ContractReport,
  options: MarkdownOptions,
): { readonly text: string; readonly cut: number } {
  const size: SizeLimit = { limit: options.limit - 1, unit: options.unit ?? "characters" };
  const marker = options.marker === undefined ? "" : `${checkedMarker(options.marker)}\n`;
  const title = marker + renderTitle(report, options.heading);
  const sections = [
    ...policyEditSections(report),
    ...severitySections(report, options),
    ...findingSections(report),
    ...transitiveSections(report, options),
    ...acknowledgementSections(report),
    ...foldedSections(report, options),
    ...usageSections(report),
  ];
  const notice = (cuts: readonly Cut[]): string => renderNotice(cuts, options.fullReport);
  const fitted =
    fitDocument({ start: `${title}\n\n${renderSummary(report)}`, sections, end: renderFacts(report), notice }, size) ??
    fitDocument({ start: title, sections: sections.filter((section) => !isAdvice(section)), end: "", notice }, size);
  if (fitted !== null) return { text: `${fitted.text}\n`, cut: fitted.cut };
  const given = `${options.limit} ${size.unit}`;
  throw new RangeError(`a report of ${given} cannot hold its verdict: give renderMarkdown a larger limit`);
}

/** Whether a section stands for no change or finding at all: a small text has no room for it. */
function isAdvice({ entries }: Section): boolean {
  return entries.length > 0 && entries.every(({ weight }) => weight === 0);
}

const SIGNS: Readonly<Record<Verdict["sign"], string>> = { pass: "✅", warn: "⚠️", fail: "❌", unknown: "❔" };

/** Severities that stand open, and how many of their entries before the rest is folded: no section becomes a wall. */
const OPEN = [
  { severity: "breaking", icon: "🔴", entries: 15 },
  { severity: "risky", icon: "🟠", entries: 10 },
  { severity: "review", icon: "🔵", entries: 10 },
] as const;

/** Edits of one subject in one entry; more go into the next, so that cutting stays fine-grained. */
const EDITS_IN_ENTRY = 12;

function renderTitle(report: ContractReport, heading: string | undefined): string {
  const { sign, sentence } = verdictOf(report);
  const name = heading ?? (report.service || report.candidate.server.name || "MCP contract");
  return `## ${SIGNS[sign]} ${escapeMarkdown(cutText(name, 80))}: ${escapeMarkdown(cutText(sentence, 300))}`;
}

function renderSummary(report: ContractReport): string {
  const impact = impactOf(report.changes);
  const counts = report.changes.length === 0 ? [] : [countWords(report)];
  const parts = report.notCompared.slice(0, 8).map((part) => escapeMarkdown(cutText(part, 300)));
  return [
    ...(impact.length === 0 ? [] : [`**For agents: ${escapeMarkdown(impact.join(", "))}.**`]),
    [...counts, ...renderVersion(report), ...renderUsage(report)].join("<br>"),
    ...(parts.length === 0 ? [] : [`> ⚠️ **Not compared**: ${parts.join("; ")}`]),
  ]
    .filter((line) => line !== "")
    .join("\n\n");
}

function renderNotice(cuts: readonly Cut[], fullReport: string | undefined): string {
  const total = cuts.reduce((sum, cut) => sum + cut.weight, 0);
  const words = cuts.map((cut) => `${thousands(cut.weight)} ${cut.word}`);
  const where = fullReport ?? "The JSON report holds everything.";
  return `> ✂️ **${thousands(total)} not shown here** (${enumerate(words, words.length)}), to keep within the size that GitHub takes. ${where}`;
}

function severitySections(report: ContractReport, options: MarkdownOptions): readonly Section[] {
  return OPEN.map(({ severity, icon, entries }): Section => {
    const changes = report.changes.filter((change) => change.severity === severity);
    return {
      word: severity === "review" ? "to review" : severity,
      head: `### ${icon} ${SECTION_TITLES[severity]}`,
      tail: "",
      fold: { after: entries, title: (weight) => `${thousands(weight)} more` },
      entries: entriesOf(changes, { rulesUrl: options.rulesUrl, brief: false }),
    };
  });
}

/** What nobody has to act on: one fold for compatible changes, one for notation with its count by rule. */
function foldedSections(report: ContractReport, options: MarkdownOptions): readonly Section[] {
  const safe = report.changes.filter((change) => change.severity === "safe");
  const notation = report.changes.filter((change) => change.severity === "notation");
  const rules = countByRule(notation);
  return [
    {
      word: "compatible",
      head: openFold(`🟢 ${count(safe.length, "compatible change")}`),
      tail: CLOSE_FOLD,
      fold: null,
      entries: entriesOf(safe, { rulesUrl: options.rulesUrl, brief: true }),
    },
    {
      word: "notation only",
      head: openFold(`⚪ ${count(notation.length, "notation-only edit")}: same meaning, written differently`),
      tail: CLOSE_FOLD,
      fold: null,
      entries: rules.map(([rule, number]) => ({
        weight: number,
        render: () => `- ${thousands(number)} × ${ruleLink(rule, options)} ${escapeMarkdown(ruleTexts(rule).change)}`,
      })),
    },
  ];
}

function entriesOf(
  changes: readonly Change[],
  options: { readonly rulesUrl: string | undefined; readonly brief: boolean },
): Section["entries"] {
  return blocksOf(changes, { limit: EDITS_IN_ENTRY, sameWords: options.brief }).map((block) => ({
    weight: changesIn(block),
    render: () => renderBlock(block, options),
  }));
}

function checkedMarker(marker: string): string {
  if (/^<!--(?:(?!-->|\n|\r).)*-->$/u.test(marker)) return marker;
  throw new TypeError("the marker of a report must be one HTML comment on one line, such as <!-- mcp-gates -->");
}
