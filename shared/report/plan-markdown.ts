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

/** Reasons of one plan in a table at most; every gate is told in any case, and the output `result` has all of them. */
const MOST_REASONS = 60;
const LONGEST_CELL = 400;
const MOST_TOOLS = 20;
/** Records and statuses that are not believed, in a table; anybody may make more of them. */
const MOST_DOUBTS = 20;

/** A plan as Markdown, for a job summary and a pull request: the answer first, then what to do, then every gate. */
export function renderPlanMarkdown(report: PlanReport, options: PlanMarkdownOptions = {}): string {
  const { icon } = DECISION_SIGNS[report.decision];
  const parts = [
    `### ${icon} ${escapeMarkdown(planSentence(report))}`,
    ...(options.note === undefined ? [] : [escapeMarkdown(options.note)]),
    ...overrideBanner(report),
    ...reasonTable(report, options.reasonsPage),
    removedTools(report),
    doubtTable(report),
    gateTable(report.gates),
    factTable(report),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function overrideBanner({ override }: PlanReport): readonly string[] {
  if (override === null) return [];
  const { bypassed, approvers, reason, expiresAt } = override;
  const who = approvers.map((name) => cell(name)).join(", ");
  return [
    `> [!CAUTION]\n> **Break-glass.** Past ${cell(bypassed.join(", "))}, allowed by ${who}, until ${new Date(expiresAt).toISOString()}: ${cell(reason)}`,
  ];
}

function reasonTable({ gates }: PlanReport, page: string | undefined): readonly string[] {
  const reasons = gates.flatMap(({ reasons: all, bypassed }) => (bypassed === true ? [] : all));
  if (reasons.length === 0) return [];
  const rows = reasons.slice(0, MOST_REASONS).map(({ code, field, is, must, next, who }) => {
    const name = page === undefined ? `\`${code}\`` : `[\`${code}\`](${page}#${code})`;
    return `| ${name} | ${cell(field)}: ${cell(is)} | ${cell(must)} | ${cell(next)} (${REASON_OWNERS[who]}) |`;
  });
  const rest = reasons.length - MOST_REASONS;
  const more = rest > 0 ? [`| | and ${rest} more | | |`] : [];
  return [["| reason | what is | what must be | what to do |", "|---|---|---|---|", ...rows, ...more].join("\n")];
}

function removedTools({ removedTools: tools }: PlanReport): string {
  if (tools.length === 0) return "";
  const rest = tools.length - MOST_TOOLS;
  const names = tools.slice(0, MOST_TOOLS).map((name) => cell(name));
  return `Agents would lose **${tools.length}** ${tools.length === 1 ? "tool" : "tools"}: ${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}.`;
}

function doubtTable({ doubts }: PlanReport): string {
  if (doubts.length === 0) return "";
  const rows = doubts.slice(0, MOST_DOUBTS).map(({ environment, code, recordId, is, blocks }) => {
    const which = recordId === "" ? environment : `${environment}, record ${recordId}`;
    return `| \`${code}\` | ${cell(which)} | ${cell(is)} | ${blocks ? "it blocks" : "it is left out"} |`;
  });
  const rest = doubts.length - MOST_DOUBTS;
  const more = rest > 0 ? [`| | and ${rest} more | | |`] : [];
  return ["| not believed | where | what was found | effect |", "|---|---|---|---|", ...rows, ...more].join("\n");
}

function gateTable(gates: readonly GateAnswer[]): string {
  const rows = gates.map(({ gate, decision, asked, bypassed, summary, eligibleAt }) => {
    const { icon, word } = DECISION_SIGNS[decision];
    const answer = bypassed === true ? `⚠️ ${word}, passed by` : asked ? `${icon} ${word}` : "➖ not asked";
    const until = eligibleAt === undefined ? "" : `; at ${new Date(eligibleAt).toISOString()} at the earliest`;
    return `| ${gate} | ${GATE_QUESTIONS[gate]} | ${answer} | ${cell(summary)}${until} |`;
  });
  return ["| gate | question | answer | what was found |", "|---|---|---|---|", ...rows].join("\n");
}

function factTable(report: PlanReport): string {
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
  return ["| | |", "|---|---|", ...rows.map(([name = "", value = ""]) => `| ${name} | ${cell(value)} |`)].join("\n");
}

function cell(text: string): string {
  return escapeMarkdown(cutText(text, LONGEST_CELL));
}
