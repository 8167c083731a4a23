import type { ContractReport } from "../gates/contract-report.ts";
import { oneLine } from "./plain.ts";
import { type Page, withRemark, wrap } from "./text-layout.ts";
import { fateWords, sumOf, usageRemarks, usageSentence } from "./usage-words.ts";
import { count } from "./words.ts";

/** Tools that are named; the rest is one line. */
const TOOLS = 10;

/** What became of recorded calls: the numbers, the tools in trouble and what to know about the recordings. */
export function usageLines({ usage }: ContractReport, page: Page): readonly string[] {
  if (usage === null) return [];
  const indent = { first: "  ", rest: "    " };
  const inTrouble = usage.tools.filter(({ rejected, dropped, undecided }) => rejected + dropped + undecided > 0);
  const more = inTrouble.slice(TOOLS);
  const title = wrap(`Recorded calls: ${usageSentence(usage)}`, page, { first: "", rest: "  " });
  return [
    ...title.map((line) => page.paint.bold(line)),
    ...inTrouble.slice(0, TOOLS).flatMap((tool) => {
      const [place] = tool.places;
      const words = `${oneLine(tool.tool, 80)}: ${count(tool.calls, "call")}, ${fateWords(tool)}`;
      const lines = wrap(words, page, indent);
      return place === undefined ? lines : withRemark(lines, oneLine(place.pointer, 120), page, "    ");
    }),
    ...(more.length === 0 ? [] : [`  ${count(more.length, "tool")} more: ${fateWords(sumOf(more))}`]),
    ...usageRemarks(usage).flatMap((remark) => wrap(oneLine(remark, 600), page, indent).map(page.paint.dim)),
  ];
}
