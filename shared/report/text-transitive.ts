import type { ContractReport, Decision, EarlierComparison } from "../gates/contract-report.ts";
import { blocksOf } from "./blocks.ts";
import { oneLine } from "./plain.ts";
import { blockLines } from "./text-entry.ts";
import { type Page, wrap } from "./text-layout.ts";
import { changesForEarlier, windowWords, workingWords } from "./transitive.ts";
import { capital, thousands } from "./words.ts";

const SIGNS: Readonly<Record<Decision, string>> = { pass: "✔", fail: "✖", unknown: "?" };

/** Agents with earlier contracts: a line for each, and what breaks for them alone. Empty when none were asked for. */
export function transitiveLines(report: ContractReport, page: Page): readonly string[] {
  const { transitive } = report;
  if (transitive === undefined) return [];
  const { paint } = page;
  const sentence = `${capital(oneLine(workingWords(transitive), 300))}.`;
  return [
    paint.bold("Agents with earlier contracts"),
    ...wrap(sentence, page, { first: "  ", rest: "  " }),
    ...transitive.contracts.flatMap((one) => contractLines(one, page)),
    ...blocksOf(changesForEarlier(report)).flatMap((block) => blockLines(block, page, paint.red(SIGNS.fail))),
    ...wrap(`compared with ${oneLine(windowWords(transitive), 300)}`, page, { first: "  ", rest: "  " }).map(paint.dim),
  ];
}

function contractLines(one: EarlierComparison, page: Page): readonly string[] {
  const { breaking, risky, review } = one.summary;
  const counts = [
    [breaking, "breaking"],
    [risky, "risky"],
    [review, "to review"],
  ] as const;
  const words = counts.filter(([number]) => number > 0).map(([number, word]) => `${thousands(number)} ${word}`);
  const reason = one.decision === "unknown" ? [oneLine(one.reason, 300)] : [];
  const facts = [one.decision, ...(one.date === null ? [] : [one.date]), ...words, ...reason];
  const line = `${SIGNS[one.decision]} ${oneLine(one.name, 80)}: ${facts.join(" · ")}`;
  return wrap(line, page, { first: "  ", rest: "      " });
}
