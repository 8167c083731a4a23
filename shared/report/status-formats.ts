import type { StatusReport } from "../gates/promotion/status-report.ts";
import type { SizeLimit } from "./limits.ts";

/** The forms in which the status of promotions can be written; `json` is the one for other tools. */
export const STATUS_FORMATS = ["text", "json", "markdown", "html"] as const;
export type StatusFormat = (typeof STATUS_FORMATS)[number];

/** What the formats can be told; each takes what concerns it. */
export interface StatusOptions {
  /** Text: whether it carries colour. Default false. */
  readonly colour?: boolean;
  /** Text: columns of the terminal. */
  readonly width?: number;
  /** Markdown: a size that it must not exceed. Default what fits a job summary. */
  readonly size?: SizeLimit;
}

/** The status of promotions in a format. Only the renderer that is asked for is loaded. */
export async function renderStatus(
  report: StatusReport,
  format: StatusFormat,
  options: StatusOptions = {},
): Promise<string> {
  switch (format) {
    case "text": {
      const { renderStatusText } = await import("./status-text.ts");
      return renderStatusText(report, { ...options, colour: options.colour ?? false });
    }
    case "json": {
      const { renderStatusJson } = await import("./status-json.ts");
      return renderStatusJson(report);
    }
    case "markdown": {
      const { renderStatusMarkdown } = await import("./status-markdown.ts");
      return renderStatusMarkdown(report, options.size);
    }
    case "html": {
      const { renderStatusHtml } = await import("./status-html.ts");
      return renderStatusHtml(report);
    }
  }
}
