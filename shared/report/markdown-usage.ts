import type { ContractReport } from "../gates/contract-report.ts";
import { cutText, escapeMarkdown, inlineCode } from "./escape.ts";
import { CLOSE_FOLD, type Entry, openFold, type Section } from "./fit.ts";
import { small } from "./markdown-entry.ts";
import { sumOf, type UsageCounts, usageRemarks, usageSentence } from "./usage-words.ts";
import { count, thousands } from "./words.ts";

/** Rows of each table; the rest is one row. */
const ROWS = 30;

/** One line about recorded calls, or none without any. */
export function renderUsage({ usage }: ContractReport): readonly string[] {
  return usage === null ? [] : [`Recorded calls: ${usageSentence(usage)}`];
}

/** Recorded calls by tool and by client, folded, those with most trouble first. */
export function usageSections({ usage }: ContractReport): readonly Section[] {
  if (usage === null) return [];
  const others = usage.otherClients === null ? [] : [usage.otherClients];
  const named = usage.clients.slice(0, ROWS);
  const remarks = usageRemarks(usage).map((remark) => escapeMarkdown(cutText(remark, 600)));
  const files = usage.recordings.map((name) => inlineCode(cutText(name, 120))).join(", ");
  return [
    {
      word: usage.tools.length === 1 ? "called tool" : "called tools",
      head: openFold(`📼 ${count(usage.calls, "recorded call")} by tool`),
      tail: `${small([`From ${files}.`, ...remarks].join("<br>"))}\n\n${CLOSE_FOLD}`,
      fold: null,
      entries: table("tool", [
        ...usage.tools
          .slice(0, ROWS)
          .map((tool) => ({ name: tool.tool, counts: tool, place: placeWords(tool.places) })),
        ...rest(usage.tools.slice(ROWS), "tool"),
      ]),
    },
    {
      word: usage.clients.length === 1 ? "client" : "clients",
      head: openFold(`📼 ${count(usage.calls, "recorded call")} by client`),
      tail: CLOSE_FOLD,
      fold: null,
      entries: table("client", [
        ...named.map((client) => ({ name: client.client, counts: client, place: "" })),
        ...(others.length === 0 ? [] : [{ name: null, counts: sumOf(others), place: "other clients" }]),
      ]),
    },
  ];
}

interface Row {
  /** A foreign name; `null` for a row that stands for several. */
  readonly name: string | null;
  readonly counts: UsageCounts;
  /** Markdown for the last column. */
  readonly place: string;
}

function rest(tools: readonly UsageCounts[], noun: string): readonly Row[] {
  return tools.length === 0 ? [] : [{ name: null, counts: sumOf(tools), place: `${count(tools.length, noun)} more` }];
}

/** The first entry brings the head of the table with it, so that it is never shown without a row. */
function table(noun: string, rows: readonly Row[]): readonly Entry[] {
  const head = [
    `| ${noun} | calls | rejected | dropped | not replayed | refused today | |`,
    "|---|--:|--:|--:|--:|--:|---|",
  ].join("\n");
  return rows.map((row, index) => ({
    weight: 1,
    render: () => (index === 0 ? `${head}\n${rowText(row)}` : rowText(row)),
  }));
}

function rowText({ name, counts, place }: Row): string {
  const { calls, rejected, dropped, undecided, alreadyRejected } = counts;
  const numbers = [calls, rejected, dropped, undecided, alreadyRejected].map(thousands);
  const title = name === null ? "…" : inlineCode(cutText(name, 80), { table: true });
  return `| ${[title, ...numbers, place].join(" | ")} |`;
}

function placeWords(places: readonly { readonly pointer: string; readonly calls: number }[]): string {
  const shown = places.slice(0, 2).map(({ pointer, calls }) => {
    return `${thousands(calls)} at ${inlineCode(cutText(pointer, 80), { table: true })}`;
  });
  return shown.join(", ");
}
