import type { ClientFinding } from "../contract/client-findings.ts";
import type { ContractReport } from "../gates/contract-report.ts";
import { cutText, escapeMarkdown, inlineCode } from "./escape.ts";
import { findingsOf } from "./findings.ts";
import { CLOSE_FOLD, openFold, type Section } from "./fit.ts";
import { nameCode, small } from "./markdown-entry.ts";
import { count, thousands } from "./words.ts";

/** What conforming clients drop or choke on in the candidate: new findings open, those the baseline had folded. */
export function findingSections(report: ContractReport): readonly Section[] {
  const { appeared, stayed } = findingsOf(report);
  return [
    {
      word: appeared.length === 1 ? "new client finding" : "new client findings",
      head: "### 🟠 What clients drop or refuse",
      tail: "",
      fold: { after: 10, title: (weight) => `${thousands(weight)} more` },
      entries: appeared.map(entry),
    },
    {
      word: stayed.length === 1 ? "known client finding" : "known client findings",
      head: openFold(`🟠 ${count(stayed.length, "thing")} that clients drop or refuse on both sides`),
      tail: CLOSE_FOLD,
      fold: null,
      entries: stayed.map(entry),
    },
  ];
}

function entry(finding: ClientFinding): Section["entries"][number] {
  return {
    weight: 1,
    render: () =>
      `- **${nameCode(finding.subject)}**: ${escapeMarkdown(cutText(finding.message, 400))} ${small(inlineCode(finding.id))}`,
  };
}
