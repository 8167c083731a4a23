import { escapeMarkdown } from "../report/escape.ts";
import { COMMENT_LIMIT } from "../report/limits.ts";
import { renderMarkdown } from "../report/markdown.ts";
import type { ContractReport } from "./contract-report.ts";
import type { GateComment } from "./pull-request-comment.ts";

/** The comment of a report; one without any change is not worth a new comment. */
export function reportComment(
  report: ContractReport,
  { runUrl, rulesUrl }: { readonly runUrl: string; readonly rulesUrl?: string },
): GateComment {
  const fullReport = `[The run](${runUrl}) holds all of them.`;
  const links = { fullReport, ...(rulesUrl === undefined ? {} : { rulesUrl }) };
  return {
    worthCreating: report.decision !== "pass" || report.changes.length > 0,
    render: (reserved) => renderMarkdown(report, { limit: COMMENT_LIMIT.limit - reserved, ...links }).text,
  };
}

/** What a summary and a comment say when a side could not be obtained: there is no report then. */
export function markdownOfUnobtained(message: string, service: string | undefined): string {
  return [
    `## ❔ ${escapeMarkdown(service ?? "MCP contract")}: no verdict, a side could not be obtained`,
    escapeMarkdown(message),
    "Nothing was compared. Until both contracts can be captured, the gate does not pass.",
    "",
  ].join("\n\n");
}
