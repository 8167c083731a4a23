import type { ClientFinding } from "../contract/client-findings.ts";
import { growthCauses, tokenizerWords } from "../contract/context-budget.ts";
import type { ContractReport, ReportSide } from "../gates/contract-report.ts";
import { blocksOf, countByRule } from "./blocks.ts";
import { withoutWorkflowCommands } from "./escape.ts";
import { findingsOf } from "./findings.ts";
import { impactOf } from "./impact.ts";
import { nameWords, oneLine } from "./plain.ts";
import { exampleLines, recordLines } from "./text-acknowledgements.ts";
import { blockLines, briefLines } from "./text-entry.ts";
import { type Page, pageOf, withRemark, wrap } from "./text-layout.ts";
import { policyEditLines } from "./text-policy-edit.ts";
import { transitiveLines } from "./text-transitive.ts";
import { usageLines } from "./text-usage.ts";
import { type Verdict, verdictOf } from "./verdict.ts";
import {
  count,
  countWords,
  enumerate,
  growthWords,
  optionWords,
  SECTION_TITLES,
  shortDigest,
  thousands,
  tokenWords,
  versionWords,
} from "./words.ts";

export interface TextOptions {
  /** Whether the text carries colour; only the caller knows whether it goes to a terminal that shows it. */
  readonly colour: boolean;
  /** Columns of the terminal; default 100, at least 40. */
  readonly width?: number;
}

/**
 * The report as a developer reads it in a terminal: the verdict, what agents lose, and the rest by falling importance.
 * Ends with a line feed. Nothing in it moves the cursor or writes a title: text from servers is shown, never obeyed.
 */
export function renderText(report: ContractReport, options: TextOptions): string {
  const page = pageOf(options);
  const parts = [
    summaryLines(report, page),
    policyEditLines(report, page),
    severityLines(report, "breaking", page),
    severityLines(report, "risky", page),
    findingLines(report, page),
    transitiveLines(report, page),
    severityLines(report, "review", page),
    compatibleLines(report, page),
    usageLines(report, page),
    recordLines(report, page),
    exampleLines(report, page),
    factLines(report, page),
  ];
  const sections = parts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return withoutWorkflowCommands(`${sections.join("\n\n")}\n`);
}

const SIGNS: Readonly<Record<Verdict["sign"], string>> = { pass: "✔", warn: "▲", fail: "✖", unknown: "?" };
const MARKS = { breaking: "✖", risky: "▲", review: "●" } as const;

/** Compatible changes are told one by one up to this number of entries, then by rule. */
const COMPATIBLE_ENTRIES = 12;

function summaryLines(report: ContractReport, page: Page): readonly string[] {
  const { paint } = page;
  const { sign, sentence } = verdictOf(report);
  const colour = { pass: paint.green, warn: paint.yellow, fail: paint.red, unknown: paint.yellow }[sign];
  const name = oneLine(report.service || report.candidate.server.name || "MCP contract", 80);
  const indent = { first: "  ", rest: "  " };
  const impact = impactOf(report.changes);
  return [
    ...wrap(`${SIGNS[sign]} ${name}: ${oneLine(sentence, 300)}`, page, { first: "", rest: "  " }).map((line) =>
      paint.bold(colour(line)),
    ),
    ...(impact.length === 0 ? [] : wrap(`For agents: ${impact.join(", ")}.`, page, indent)),
    ...(report.changes.length === 0 ? [] : wrap(countWords(report), page, indent)),
    ...versionLine(report).flatMap((line) => wrap(line, page, indent)),
    ...report.notCompared.flatMap((part) =>
      wrap(`Not compared: ${oneLine(part, 300)}`, page, indent).map(paint.yellow),
    ),
  ];
}

function versionLine(report: ContractReport): readonly string[] {
  const { needed, declared, enough, version } = versionWords(report);
  const shown = version === null ? "" : ` (${oneLine(version, 160)})`;
  if (declared === null) return needed === "none" ? [] : [`Version: asks for a ${needed} bump`];
  if (needed === "none") return [`Version: no bump needed, ${declared} declared${shown}`];
  return [`Version: asks for a ${needed} bump, ${enough ? "" : "only "}${declared} declared${shown}`];
}

function severityLines(report: ContractReport, severity: keyof typeof MARKS, page: Page): readonly string[] {
  const changes = report.changes.filter((change) => change.severity === severity);
  if (changes.length === 0) return [];
  const { paint } = page;
  const colour = { breaking: paint.red, risky: paint.yellow, review: paint.blue }[severity];
  const mark = colour(MARKS[severity]);
  const lines = blocksOf(changes).flatMap((block) => blockLines(block, page, mark));
  return [paint.bold(colour(SECTION_TITLES[severity])), ...lines];
}

function findingLines(report: ContractReport, page: Page): readonly string[] {
  const { appeared, stayed } = findingsOf(report);
  if (appeared.length + stayed.length === 0) return [];
  const title = page.paint.bold(page.paint.yellow("What clients drop or refuse"));
  const line = (finding: ClientFinding): readonly string[] => {
    const lines = wrap(`▲ ${oneLine(finding.subject, 80)}: ${oneLine(finding.message, 400)}`, page, {
      first: "  ",
      rest: "    ",
    });
    return withRemark(lines, finding.id, page, "    ");
  };
  const known = stayed.length === 0 ? [] : [`  ${count(stayed.length, "finding")} on both sides`];
  return [title, ...appeared.flatMap(line), ...known];
}

function compatibleLines(report: ContractReport, page: Page): readonly string[] {
  const safe = report.changes.filter((change) => change.severity === "safe");
  const notation = report.changes.filter((change) => change.severity === "notation");
  const blocks = blocksOf(safe, { limit: 1, sameWords: true });
  const shown =
    blocks.length <= COMPATIBLE_ENTRIES ? blocks.flatMap((block) => briefLines(block, page)) : byRule(safe, page);
  return [
    ...(safe.length === 0 ? [] : [page.paint.green(count(safe.length, "compatible change")), ...shown]),
    ...(notation.length === 0
      ? []
      : [page.paint.dim(count(notation.length, "notation-only edit")), ...byRule(notation, page)]),
  ];
}

function byRule(changes: ContractReport["changes"], page: Page): readonly string[] {
  const words = countByRule(changes).map(([rule, number]) => `${rule} ${thousands(number)}`);
  return wrap(words.join(", "), page, { first: "  ", rest: "  " }).map(page.paint.dim);
}

/** The tools that made the list grow most, and what counted them. */
function causeWords(tokens: ContractReport["tokens"]): readonly string[] {
  const causes = growthCauses(tokens).map((tool) => `${nameWords(tool.name, 60)} ${growthWords(tool)}`);
  return [
    ...(causes.length === 0 ? [] : [`most from ${enumerate(causes, causes.length)}`]),
    `counted with ${tokenizerWords(tokens)}`,
  ];
}

function factLines(report: ContractReport, page: Page): readonly string[] {
  const { baseline, candidate, tokens, options } = report;
  const side = (label: string, { server, protocolVersion, digest, source }: ReportSide): readonly string[] => {
    const known = [server.name, server.version, protocolVersion === null ? null : `MCP ${protocolVersion}`];
    const words = [...known.filter((word) => word !== null), `digest ${shortDigest(digest)}`, source];
    return wrap(`${label}  ${words.map((word) => oneLine(word, 160)).join(" · ")}`, page, {
      first: "",
      rest: "           ",
    });
  };
  const indent = { first: "", rest: "           " };
  const facts = [
    ...side("baseline ", baseline),
    ...side("candidate", candidate),
    ...wrap(`tool list  ${[tokenWords(tokens), ...causeWords(tokens)].join("; ")}`, page, indent),
    ...wrap(`compared   ${optionWords(options)}`, page, indent),
  ].map(page.paint.dim);
  // Last, because the end of a long report is what stays on the screen.
  const notes = [
    ...baseline.notes.map((note) => `note       about the baseline: ${oneLine(note, 300)}`),
    ...candidate.notes.map((note) => `note       about the candidate: ${oneLine(note, 300)}`),
  ];
  const decision = wrap(`decision   ${report.decision}: ${oneLine(report.reason, 300)}`, page, indent);
  return [...facts, ...notes.flatMap((note) => wrap(note, page, indent)), ...decision.map(page.paint.bold)];
}
