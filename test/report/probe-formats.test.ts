import { describe, expect, test } from "@jest/globals";
import { PROBE_REPORT_FORMATS, renderProbeReport } from "../../shared/report/probe-formats.ts";
import { aFailedProbe } from "../mcp/probe/builders.ts";
import { aProbeReport } from "./probe-builders.ts";

const report = aProbeReport({ results: [aFailedProbe("http.404")] });

describe("the formats of the report of a probe", () => {
  test.each([
    ["text", /^✖ payments-mcp is not healthy: /u],
    ["json", /^\{\n {2}"reportVersion": 1,/u],
    ["markdown", /^## ❌ payments-mcp is not healthy: /u],
    ["junit", /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites /u],
    ["prometheus", /^# HELP mcp_probe_up /u],
  ] as const)("hold %s", async (format, start) => {
    const text = await renderProbeReport(report, format);
    expect(text).toMatch(start);
    expect(text).toMatch(/[^\n]\n$/u);
  });

  test("are all that is named, each a text of its own", async () => {
    const texts = await Promise.all(PROBE_REPORT_FORMATS.map((format) => renderProbeReport(report, format)));
    expect(new Set(texts).size).toBe(PROBE_REPORT_FORMATS.length);
  });

  test("are handed what concerns them", async () => {
    const options = {
      colour: true,
      width: 50,
      heading: "Payments",
      failuresUrl: "https://example.com/failures.md",
      size: { limit: 900, unit: "characters" },
    } as const;
    expect(await renderProbeReport(report, "text", options)).toContain("\u001B[1m");
    const markdown = await renderProbeReport(report, "markdown", options);
    expect(markdown).toMatch(/^## ❌ Payments is not healthy: /u);
    expect(markdown).toContain("https://example.com/failures.md#http.404");
    expect(markdown.length).toBeLessThanOrEqual(900);
  });
});
