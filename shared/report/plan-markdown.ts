import type { PlanReport } from "../gates/promotion/plan-report.ts";
import type { GateAnswer } from "../promotion/gate.ts";
import { cutText, escapeMarkdown } from "./escape.ts";
import { DECISION_SIGNS, digestWords, GATE_QUESTIONS, planSentence, REASON_OWNERS } from "./plan-words.ts";

export interface PlanMarkdownOptions {
  /** Address of docs/promotion-reasons.md; `undefined` = the codes stand without a link. */
  readonly reasonsPage?: string | undefined;
  /** A sentence below the heading, such as what the run has written. */
  readonly note?: string | undefined;
}

/** What there is room for: reasons in the table, characters of a cell, and names of people or tools in a line. */
interface Room {
  readonly reasons: number;
  readonly cell: number;
  readonly names: number;
}

/** Every gate is told in any case, and the output `result` has all reasons. The last has room whatever others wrote. */
const ROOMS: readonly Room[] = [
  { reasons: 60, cell: 400, names: 20 },
  { reasons: 60, cell: 120, names: 20 },
  { reasons: 20, cell: 80, names: 10 },
];
const SMALLEST: Room = { reasons: 5, cell: 40, names: 5 };
/** GitHub takes comments of 65,536 characters; the rest is for what tells ours from others. */
const MOST_CHARACTERS = 60_000;

/**
 * A plan as Markdown, for a job summary and a pull request: the answer first, then what to do, then every gate. Never longer than a
 * comment may be.
 */
export function renderPlanMarkdown(report: PlanReport, options: PlanMarkdownOptions = {}): string {
  for (const room of ROOMS) {
    const text = textIn(room, report, options);
    if (text.length <= MOST_CHARACTERS) return text;
  }
  return textIn(SMALLEST, report, options);
}

function textIn(room: Room, report: PlanReport, options: PlanMarkdownOptions): string {
  const { icon } = DECISION_SIGNS[report.decision];
  const parts = [
    `### ${icon} ${cell(planSentence(report), 2 * room.cell)}`,
    ...(options.note === undefined ? [] : [cell(options.note, 2 * room.cell)]),
    ...overrideBanner(report, room),
    ...reasonTable(report, options.reasonsPage, room),
    removedTools(report, room),
    doubtTable(report, room),
    gateTable(report.gates, room),
    factTable(report, room),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function overrideBanner({ override }: PlanReport, room: Room): readonly string[] {
  if (override === null) return [];
  const { bypassed, approvers, reason, expiresAt } = override;
  const who = namesIn(room, approvers);
  return [
    `> [!CAUTION]\n> **Break-glass.** Past ${cell(bypassed.join(", "), room.cell)}, allowed by ${who}, until ${new Date(expiresAt).toISOString()}: ${cell(reason, room.cell)}`,
  ];
}

function reasonTable({ gates }: PlanReport, page: string | undefined, room: Room): readonly string[] {
  const reasons = gates.flatMap(({ reasons: all, bypassed }) => (bypassed === true ? [] : all));
  if (reasons.length === 0) return [];
  const rows = reasons.slice(0, room.reasons).map(({ code, field, is, must, next, who }) => {
    const name = page === undefined ? `\`${code}\`` : `[\`${code}\`](${page}#${code})`;
    return `| ${name} | ${cell(field, room.cell)}: ${cell(is, room.cell)} | ${cell(must, room.cell)} | ${escapeMarkdown(next)} (${REASON_OWNERS[who]}) |`;
  });
  const rest = reasons.length - room.reasons;
  const more = rest > 0 ? [`| | and ${rest} more | | |`] : [];
  return [["| reason | what is | what must be | what to do |", "|---|---|---|---|", ...rows, ...more].join("\n")];
}

function removedTools({ removedTools: tools }: PlanReport, room: Room): string {
  if (tools.length === 0) return "";
  return `Agents would lose **${tools.length}** ${tools.length === 1 ? "tool" : "tools"}: ${namesIn(room, tools)}.`;
}

function doubtTable({ doubts }: PlanReport, room: Room): string {
  if (doubts.length === 0) return "";
  const rows = doubts.slice(0, room.names).map(({ environment, code, recordId, is, blocks }) => {
    const which = recordId === "" ? environment : `${environment}, record ${recordId}`;
    return `| \`${code}\` | ${cell(which, room.cell)} | ${cell(is, room.cell)} | ${blocks ? "it blocks" : "it is left out"} |`;
  });
  const rest = doubts.length - room.names;
  const more = rest > 0 ? [`| | and ${rest} more | | |`] : [];
  return ["| not believed | where | what was found | effect |", "|---|---|---|---|", ...rows, ...more].join("\n");
}

function namesIn(room: Room, names: readonly string[]): string {
  const rest = names.length - room.names;
  const shown = names.slice(0, room.names).map((name) => cell(name, room.cell));
  return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

function gateTable(gates: readonly GateAnswer[], room: Room): string {
  const rows = gates.map(({ gate, decision, asked, bypassed, summary, eligibleAt }) => {
    const { icon, word } = DECISION_SIGNS[decision];
    const answer = bypassed === true ? `⚠️ ${word}, passed by` : asked ? `${icon} ${word}` : "➖ not asked";
    const until = eligibleAt === undefined ? "" : `; at ${new Date(eligibleAt).toISOString()} at the earliest`;
    return `| ${gate} | ${GATE_QUESTIONS[gate]} | ${answer} | ${cell(summary, room.cell)}${until} |`;
  });
  return ["| gate | question | answer | what was found |", "|---|---|---|---|", ...rows].join("\n");
}

function factTable(report: PlanReport, room: Room): string {
  const { release, current, ticket, approvers, changeKind, contractChange, at, isRollback, image, servedDigest } =
    report;
  const rows = [
    ["image", image === "" ? "none" : `${image}@${release.imageDigest ?? ""}`],
    ["contract", release.contractDigest ?? "not known"],
    [
      "replaces",
      current === null
        ? "nothing on record"
        : `${current.release.schemaVersion ?? digestWords(current.release.contractDigest)}, deployment ${current.deploymentId} since ${current.since}`,
    ],
    ["served now", servedDigest ?? "not captured"],
    ["change", `${changeKind}, of the contract: ${contractChange}${isRollback ? "; it goes back" : ""}`],
    ["ticket", ticket === null ? "none" : `${ticket.key} ${ticket.url}`],
    ["approved by", approvers.length === 0 ? "nobody" : approvers.join(", ")],
    ["judged at", at === null ? "unknown time" : `${at} by the clock of the ledger`],
  ];
  return [
    "| | |",
    "|---|---|",
    ...rows.map(([name = "", value = ""]) => `| ${name} | ${cell(value, 2 * room.cell)} |`),
  ].join("\n");
}

function cell(text: string, longest: number): string {
  return escapeMarkdown(cutText(text, longest));
}
