import type { ContractReport } from "../gates/contract-report.ts";
import { acknowledgementExample, recordNotes } from "./acknowledged.ts";
import { type Page, wrap } from "./text-layout.ts";

/** The records that somebody has to look after; nothing when there are none. */
export function recordLines(report: ContractReport, page: Page): readonly string[] {
  const notes = recordNotes(report);
  if (notes.length === 0) return [];
  const { bold, yellow } = page.paint;
  const lines = notes.flatMap(({ id, state, sentence }) =>
    wrap(`▲ ${state} ${id}: ${sentence}`, page, { first: "  ", rest: "    " }),
  );
  return [bold(yellow("Acknowledgements to look after")), ...lines];
}

/** How to answer for what fails first, ready to be copied; nothing where the gate does not say no. */
export function exampleLines(report: ContractReport, page: Page): readonly string[] {
  const example = acknowledgementExample(report);
  if (example === null) return [];
  const indent = { first: "  ", rest: "  " };
  // Lines of YAML are never wrapped.
  const yaml = example.yaml.split("\n").map((line) => page.paint.dim(`    ${line}`));
  return [page.paint.bold("How to acknowledge a change"), ...wrap(example.sentence, page, indent), ...yaml];
}
