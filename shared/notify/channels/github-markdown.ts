import { cutText, escapeMarkdown, inlineCode } from "../../report/escape.ts";
import { type Entry, fitDocument } from "../../report/fit.ts";
import { COMMENT_LIMIT } from "../../report/limits.ts";
import { moreWords, type NoticePage, type Part, type Phrase, TOOL_SIGNS } from "../page.ts";
import type { ToolChange } from "../tool-changes.ts";

/** The notice as a comment on GitHub; so many characters of the comment are taken already. */
export function renderGitHubMarkdown(page: NoticePage, options: { readonly reserved: number }): string {
  const limit = COMMENT_LIMIT.limit - options.reserved;
  const fitted = fitDocument(
    {
      start: [title(page), ...page.warnings.map(quoted), factTable(page)].filter((part) => part !== "").join("\n\n"),
      sections: [
        {
          word: "tools",
          head: `**Tools** ${page.toolSummary}`,
          tail: "",
          fold: { after: SHOWN_TOOLS, title: (weight) => `${weight} more` },
          entries: page.tools.map(entry),
        },
      ],
      end: ending(page),
      notice: (cuts) => cuts.map(({ word, weight }) => `*${moreWords(weight)} ${word} in the run.*`).join("\n"),
    },
    { limit, unit: COMMENT_LIMIT.unit },
  );
  // Title, facts and ending are a few thousand characters at most.
  if (fitted === null) throw new Error(`a comment has no room for a notice: ${limit} characters`);
  return fitted.text;
}

const SHOWN_TOOLS = 20;

function title({ sign, state, service, environment }: NoticePage): string {
  return `### ${sign} ${state}: ${code(service)} in ${code(environment)}`;
}

function quoted(phrase: Phrase): string {
  return `> ${markdown(phrase)}`;
}

function factTable({ facts, tools, toolSummary }: NoticePage): string {
  const rows = facts.map(({ label, value }) => `| ${label} | ${markdown(value)} |`);
  // With tools it is the heading of their list.
  if (toolSummary !== null && tools.length === 0) rows.push(`| Tools | ${toolSummary} |`);
  return rows.length === 0 ? "" : ["| | |", "|---|---|", ...rows].join("\n");
}

function entry({ kind, name, renamedTo, severity, messages }: ToolChange): Entry {
  return {
    weight: 1,
    render: () => {
      const renamed = renamedTo === null ? "" : ` → ${code(renamedTo)}`;
      const [first, ...others] = messages;
      const told = first === undefined ? "" : ` ${escapeMarkdown(cutText(first, 300))}`;
      const more = others.length === 0 ? "" : ` (${moreWords(others.length)})`;
      return `- ${TOOL_SIGNS[kind]} ${code(name)}${renamed}${severity === "breaking" ? " **breaking**" : ""}${told}${more}`;
    },
  };
}

function ending({ next, runUrl }: NoticePage): string {
  const parts = [
    ...(next === null ? [] : [`**Next** ${markdown(next)}`]),
    ...(runUrl === null ? [] : [`[The run](${runUrl})`]),
  ];
  return parts.join("\n\n");
}

function markdown(phrase: Phrase): string {
  return phrase.map(part).join("");
}

function part(piece: Part): string {
  switch (piece.kind) {
    case "words":
      return piece.text;
    case "foreign":
      return escapeMarkdown(cutText(piece.text, 600));
    case "name":
      return code(piece.text);
    case "link":
      return `[${code(piece.text)}](${piece.url})`;
  }
}

function code(text: string): string {
  return inlineCode(cutText(text, 80), { table: true });
}
