import type { ContractReport } from "../gates/contract-report.ts";
import type { Locate } from "./annotations.ts";
import type { SizeLimit } from "./limits.ts";

/** The forms in which a report can be written; `json` is the one for other tools. */
export const REPORT_FORMATS = ["text", "json", "markdown", "sarif", "junit"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What the formats can be told; each takes what concerns it. */
export interface ReportOptions {
  /** Text: whether it carries colour. Default false. */
  readonly colour?: boolean;
  /** Text: columns of the terminal. */
  readonly width?: number;
  /** Markdown: a size that it must not exceed. Default none, as for a file. */
  readonly size?: SizeLimit;
  /** Markdown: words in front of the verdict instead of the server's name. */
  readonly heading?: string;
  /** Markdown and SARIF: where `docs/rules.md` can be read. */
  readonly rulesUrl?: string;
  /** SARIF: the version of mcp-gates. */
  readonly version?: string;
  /** SARIF: where the project can be read. */
  readonly informationUrl?: string;
  /** SARIF: path from the root of the repository to the file that the contract comes from. */
  readonly artifact?: string;
  /** SARIF: a better place for single changes. */
  readonly locate?: Locate;
}

/** The report in a format. Only the renderer that is asked for is loaded, and the library that it needs. */
export async function renderReport(
  report: ContractReport,
  format: ReportFormat,
  options: ReportOptions = {},
): Promise<string> {
  switch (format) {
    case "text": {
      const { renderText } = await import("./text.ts");
      return renderText(report, { ...options, colour: options.colour ?? false });
    }
    case "json": {
      const { renderJson } = await import("./json.ts");
      return renderJson(report);
    }
    case "markdown": {
      const { renderMarkdown } = await import("./markdown.ts");
      return renderMarkdown(report, { ...options, ...(options.size ?? { limit: Number.MAX_SAFE_INTEGER }) }).text;
    }
    case "sarif": {
      const { renderSarif } = await import("./sarif.ts");
      return renderSarif(report, options);
    }
    case "junit": {
      const { renderJunit } = await import("./junit.ts");
      return renderJunit(report);
    }
  }
}
