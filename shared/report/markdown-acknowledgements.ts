import type { ContractReport } from "../gates/contract-report.ts";
import { acknowledgementExample, recordNotes } from "./acknowledged.ts";
import { codeFence, escapeMarkdown, inlineCode } from "./escape.ts";
import { CLOSE_FOLD, openFold, type Section } from "./fit.ts";
import { thousands } from "./words.ts";

/** Records that somebody has to look after, and, where the gate says no, how to answer for a change, folded. */
export function acknowledgementSections(report: ContractReport): readonly Section[] {
  const notes = recordNotes(report);
  const example = acknowledgementExample(report);
  return [
    {
      word: notes.length === 1 ? "acknowledgement to look after" : "acknowledgements to look after",
      head: "### 📝 Acknowledgements to look after",
      tail: "",
      fold: { after: 5, title: (weight) => `${thousands(weight)} more` },
      entries: notes.map(({ id, state, sentence }) => ({
        weight: 1,
        render: () => `- **${state}** ${inlineCode(id)}: ${escapeMarkdown(sentence)}`,
      })),
    },
    {
      word: "example of an acknowledgement",
      head: openFold("How to acknowledge a change"),
      tail: CLOSE_FOLD,
      fold: null,
      entries:
        example === null
          ? []
          : [
              {
                // No change and no finding: nothing is lost when it does not fit.
                weight: 0,
                render: () => `${escapeMarkdown(example.sentence)}\n\n${codeFence(example.yaml, { language: "yaml" })}`,
              },
            ],
    },
  ];
}
