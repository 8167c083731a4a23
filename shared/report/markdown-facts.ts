import { growthCauses, tokenizerWords } from "../contract/context-budget.ts";
import type { ContractReport, ReportSide } from "../gates/contract-report.ts";
import { cutText, escapeMarkdown, inlineCode } from "./escape.ts";
import { nameCode, small } from "./markdown-entry.ts";
import { enumerate, growthWords, optionWords, shortDigest, thousands, tokenWords, versionWords } from "./words.ts";

/** One line about the version, or none when nothing asks for one and none was declared. */
export function renderVersion(report: ContractReport): readonly string[] {
  const { needed, declared, enough, version } = versionWords(report);
  const shown = version === null ? "" : ` (${escapeMarkdown(cutText(version, 160))})`;
  if (declared === null) return needed === "none" ? [] : [`Version: asks for a **${needed}** bump`];
  if (needed === "none") return [`Version: no bump needed, **${declared}** declared${shown}`];
  const [only, sign] = enough ? ["", "✓"] : ["only ", "✗"];
  return [`Version: asks for a **${needed}** bump, ${only}**${declared}** declared${shown} ${sign}`];
}

/** The small table of facts at the end: who was compared, under which rules, and the digests. */
export function renderFacts(report: ContractReport): string {
  const { baseline, candidate, options, tokens } = report;
  const rows: readonly (readonly [string, string, string])[] = [
    ["server", server(baseline), server(candidate)],
    ["source", source(baseline), source(candidate)],
    ["protocol", text(baseline.protocolVersion), text(candidate.protocolVersion)],
    ["digest", inlineCode(shortDigest(baseline.digest)), inlineCode(shortDigest(candidate.digest))],
    ["tool list", `about ${thousands(tokens.baseline)} tokens`, tokenWords(tokens)],
  ];
  return [
    "| | baseline | candidate |",
    "|---|---|---|",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    "",
    small(
      [
        `Decision **${report.decision}**: ${escapeMarkdown(cutText(report.reason, 300))}. Compared with ${optionWords(options)}.`,
        renderTokens(tokens),
        ...notes("baseline", baseline),
        ...notes("candidate", candidate),
      ].join("<br>"),
    ),
  ].join("\n");
}

/** What counted the tool lists, and the tools that made the candidate's grow most. */
function renderTokens(tokens: ContractReport["tokens"]): string {
  const causes = growthCauses(tokens).map((tool) => `${nameCode(tool.name)} ${growthWords(tool)}`);
  const most = causes.length === 0 ? "" : `; most of the growth comes from ${enumerate(causes, causes.length)}`;
  return `Tokens counted with ${escapeMarkdown(tokenizerWords(tokens))}${most}.`;
}

function notes(label: string, side: ReportSide): readonly string[] {
  return side.notes.slice(0, 5).map((note) => `About the ${label}: ${escapeMarkdown(cutText(note, 300))}`);
}

function server(side: ReportSide): string {
  const words = [side.server.name, side.server.version].filter((word) => word !== null);
  return text(words.length === 0 ? null : words.join(" "));
}

function source(side: ReportSide): string {
  return inlineCode(cutText(side.source, 120), { table: true });
}

function text(value: string | null): string {
  return value === null || value === "" ? "not known" : escapeMarkdown(cutText(value, 100));
}
