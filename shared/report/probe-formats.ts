import type { ProbeReport } from "../gates/probe-report.ts";
import type { SizeLimit } from "./limits.ts";

/** The forms in which the report of a probe can be written; `json` is the one for other tools. */
export const PROBE_REPORT_FORMATS = ["text", "json", "markdown", "junit", "prometheus"] as const;
export type ProbeReportFormat = (typeof PROBE_REPORT_FORMATS)[number];

/** What the formats can be told; each takes what concerns it. */
export interface ProbeReportOptions {
  /** Text: whether it carries colour. Default false. */
  readonly colour?: boolean;
  /** Text: columns of the terminal. */
  readonly width?: number;
  /** Markdown: a size that it must not exceed. Default none, as for a file. */
  readonly size?: SizeLimit;
  /** Markdown: words in front of the verdict instead of the service's name. */
  readonly heading?: string;
  /** Markdown: where `docs/failures.md` can be read. */
  readonly failuresUrl?: string;
}

/** The report of a probe in a format. Only the renderer that is asked for is loaded, and the library that it needs. */
export async function renderProbeReport(
  report: ProbeReport,
  format: ProbeReportFormat,
  options: ProbeReportOptions = {},
): Promise<string> {
  switch (format) {
    case "text": {
      const { renderProbeText } = await import("./probe-text.ts");
      return renderProbeText(report, { ...options, colour: options.colour ?? false });
    }
    case "json": {
      const { renderProbeJson } = await import("./probe-json.ts");
      return renderProbeJson(report);
    }
    case "markdown": {
      const { renderProbeMarkdown } = await import("./probe-markdown.ts");
      return renderProbeMarkdown(report, { ...options, ...(options.size ?? { limit: Number.MAX_SAFE_INTEGER }) }).text;
    }
    case "junit": {
      const { renderProbeJunit } = await import("./probe-junit.ts");
      return renderProbeJunit(report);
    }
    case "prometheus": {
      const { renderProbePrometheus } = await import("./probe-prometheus.ts");
      return renderProbePrometheus(report);
    }
  }
}
