import type { ContractReport } from "../gates/contract-report.ts";
import { oneLine } from "./plain.ts";
import { policyEditWords, policyValue } from "./policy-edit.ts";
import { type Page, wrap } from "./text-layout.ts";

/** What a change does to the policy by which it is judged; nothing when it leaves it as it is. */
export function policyEditLines(report: ContractReport, page: Page): readonly string[] {
  const words = policyEditWords(report);
  if (words === undefined) return [];
  const { bold, yellow } = page.paint;
  const relaxed = words.relaxes.flatMap(({ path, before, after, meaning }) =>
    wrap(oneLine(`▲ ${path}: ${policyValue(before)} → ${policyValue(after)}, ${meaning}`, 600), page, {
      first: "  ",
      rest: "    ",
    }),
  );
  const sentences = wrap(oneLine(words.sentences.join(" "), 1_000), page, { first: "  ", rest: "  " });
  return [bold(yellow(words.title)), ...sentences, ...relaxed];
}
