import type { ContractReport } from "../gates/contract-report.ts";
import { escapeMarkdown, inlineCode } from "./escape.ts";
import type { Section } from "./fit.ts";
import { policyEditWords, policyValue } from "./policy-edit.ts";
import { thousands } from "./words.ts";

/** What a change does to the policy by which it is judged; nothing when it leaves it as it is. */
export function policyEditSections(report: ContractReport): readonly Section[] {
  const words = policyEditWords(report);
  if (words === undefined) return [];
  return [
    {
      word: "relaxed rules of the policy",
      head: `### 🛡️ ${escapeMarkdown(words.title)}\n\n${words.sentences.map(escapeMarkdown).join(" ")}\n`,
      tail: "",
      fold: { after: 20, title: (weight) => `${thousands(weight)} more` },
      entries: [
        // The head stands only beside an entry.
        ...(words.relaxes.length === 0 ? [{ weight: 0, render: () => "" }] : []),
        ...words.relaxes.map(({ path, before, after, meaning }) => ({
          weight: 1,
          render: () =>
            `- ${inlineCode(path)}: ${inlineCode(policyValue(before))} → ${inlineCode(policyValue(after))}, ${escapeMarkdown(meaning)}`,
        })),
      ],
    },
  ];
}
