import type { ProbeReport } from "../gates/probe-report.ts";
import { escapeMarkdown } from "./escape.ts";
import { type Cut, fitDocument } from "./fit.ts";
import type { SizeLimit } from "./limits.ts";
import { causeSections } from "./probe-markdown-causes.ts";
import { checkSection, exchangeSection, noteSection, targetSection, timingSection } from "./probe-markdown-tables.ts";
import { type ProbeVerdict, probeVerdict } from "./probe-verdict.ts";
import { askedWords, foreignLine } from "./probe-words.ts";
import { capital, enumerate, thousands } from "./words.ts";

export interface ProbeMarkdownOptions {
  /** The size that the text must not exceed; `STEP_SUMMARY_LIMIT` and `COMMENT_LIMIT` fit in here. */
  readonly limit: number;
  /** Default `characters`. */
  readonly unit?: SizeLimit["unit"];
  /** Our own Markdown, one sentence: where the whole report is. Shown when something was cut. */
  readonly fullReport?: string;
  /** Plain text in front of the verdict; default the service's or the server's name. */
  readonly heading?: string;
  /** Where `docs/failures.md` can be read, without an anchor. */
  readonly failuresUrl?: string;
}

/**
 * The report of a probe for a job summary: the verdict, a table of targets, what does not work with the next step, and the
 * checks and timings folded. Never larger than the limit: whole rows and entries are left out from the least important end;
 * `cut` says how many those are, and the text says so too. Throws a RangeError when the limit cannot hold the verdict.
 */
export function renderProbeMarkdown(
  report: ProbeReport,
  options: ProbeMarkdownOptions,
): { readonly text: string; readonly cut: number } {
  const size: SizeLimit = { limit: options.limit - 1, unit: options.unit ?? "characters" };
  const { sign, sentence } = probeVerdict(report, options.heading);
  const title = `## ${SIGNS[sign]} ${escapeMarkdown(foreignLine(sentence, 600))}`;
  const sections = [
    targetSection(report),
    ...causeSections(report, options.failuresUrl),
    checkSection(report),
    timingSection(report),
    exchangeSection(report),
    noteSection(report),
  ];
  const notice = (cuts: readonly Cut[]): string => renderNotice(cuts, options.fullReport);
  const start = [title, ...summaryOf(report)].join("\n\n");
  const fitted =
    fitDocument({ start, sections, end: "", notice }, size) ??
    fitDocument({ start: title, sections, end: "", notice }, size);
  if (fitted !== null) return { text: `${fitted.text}\n`, cut: fitted.cut };
  throw new RangeError(`a report of ${options.limit} ${size.unit} cannot hold its verdict: give a larger limit`);
}

const SIGNS: Readonly<Record<ProbeVerdict["sign"], string>> = { pass: "✅", warn: "⚠️", fail: "❌", unknown: "❔" };

/** How was asked, and what each gate answered. */
function summaryOf(report: ProbeReport): readonly string[] {
  const asked = askedWords(report).join("; ");
  const gates = report.answers.map(
    ({ gate, decision, reason }) => `- ${SIGNS[decision]} **${gate}**: ${escapeMarkdown(foreignLine(reason, 600))}`,
  );
  return [
    ...(asked === "" ? [] : [`${escapeMarkdown(capital(asked))}.`]),
    ...(gates.length === 0 ? [] : [gates.join("\n")]),
  ];
}

function renderNotice(cuts: readonly Cut[], fullReport: string | undefined): string {
  const total = cuts.reduce((sum, cut) => sum + cut.weight, 0);
  const words = cuts.map((cut) => `${thousands(cut.weight)} ${cut.word}`);
  const where = fullReport ?? "The JSON report holds everything.";
  return `> ✂️ **${thousands(total)} not shown here** (${enumerate(words, words.length)}), to keep within the size that GitHub takes. ${where}`;
}
