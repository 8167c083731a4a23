import type { ContractReport, Decision, EarlierComparison } from "../gates/contract-report.ts";
import { blocksOf, changesIn } from "./blocks.ts";
import { cutText, escapeMarkdown } from "./escape.ts";
import type { Section } from "./fit.ts";
import { nameCode, renderBlock, small } from "./markdown-entry.ts";
import { changesForEarlier, windowWords, workingWords } from "./transitive.ts";
import { capital, thousands } from "./words.ts";

const SIGNS: Readonly<Record<Decision, string>> = { pass: "✅", fail: "❌", unknown: "❔" };

/** Agents with earlier contracts: what breaks for them alone, and a line for each contract. Empty when none were asked for. */
export function transitiveSections(
  report: ContractReport,
  { rulesUrl }: { readonly rulesUrl?: string | undefined },
): readonly Section[] {
  const { transitive } = report;
  if (transitive === undefined) return [];
  const sentence = escapeMarkdown(capital(cutText(workingWords(transitive), 300)));
  return [
    {
      word: "breaking for earlier contracts only",
      head: "### 🟣 What only agents with earlier contracts lose",
      tail: "",
      fold: { after: 10, title: (weight) => `${thousands(weight)} more` },
      entries: blocksOf(changesForEarlier(report), { limit: 12 }).map((block) => ({
        weight: changesIn(block),
        render: () => renderBlock(block, { rulesUrl }),
      })),
    },
    {
      word: "earlier contracts",
      head: [
        "### 🕰️ Agents with earlier contracts",
        `${sentence}. ${small(escapeMarkdown(`Compared with ${cutText(windowWords(transitive), 300)}`))}`,
      ].join("\n\n"),
      tail: "",
      fold: null,
      entries: transitive.contracts.map((one) => ({ weight: 1, render: () => contractItem(one) })),
    },
  ];
}

function contractItem({ name, date, decision, reason, summary, requiredBump }: EarlierComparison): string {
  const { breaking, risky, review } = summary;
  const counts = [
    [breaking, "breaking"],
    [risky, "risky"],
    [review, "to review"],
  ] as const;
  const words = counts.filter(([number]) => number > 0).map(([number, word]) => `${thousands(number)} ${word}`);
  const facts = [
    ...words,
    ...(requiredBump === "none" ? [] : [`asks for ${requiredBump}`]),
    ...(decision === "unknown" ? [escapeMarkdown(cutText(reason, 300))] : []),
  ];
  const released = date === null ? "" : ` (${date})`;
  const told = facts.length === 0 ? decision : `${decision} · ${facts.join(" · ")}`;
  return `- ${SIGNS[decision]} **${nameCode(name)}**${released}: ${told}`;
}
