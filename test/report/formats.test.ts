import { describe, expect, test } from "@jest/globals";
import { REPORT_FORMATS, renderReport } from "../../shared/report/formats.ts";
import { aChange, aReport } from "./builders.ts";

const report = aReport({ changes: [aChange()] });

describe("renderReport", () => {
  test.each([
    ["text", /^✖ payments-mcp: /u],
    ["json", /^\{\n {2}"reportVersion": 1,/u],
    ["markdown", /^## ❌ payments-mcp: /u],
    ["sarif", /^\{\n {2}"\$schema": /u],
    ["junit", /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites /u],
  ] as const)("writes %s", async (format, start) => {
    const text = await renderReport(report, format);
    expect(text).toMatch(start);
    expect(text.endsWith("\n")).toBe(true);
  });

  test("writes every format that it names", async () => {
    const texts = await Promise.all(REPORT_FORMATS.map((format) => renderReport(report, format)));
    expect(new Set(texts).size).toBe(REPORT_FORMATS.length);
  });

  test("hands each format what concerns it", async () => {
    const options = {
      colour: true,
      width: 50,
      heading: "Payments",
      rulesUrl: "https://example.com/rules.md",
      version: "1.2.3",
      artifact: "contracts/payments.json",
      size: { limit: 800, unit: "characters" },
    } as const;
    expect(await renderReport(report, "text", options)).toContain("\u001B[1m");
    const markdown = await renderReport(report, "markdown", options);
    expect(markdown).toMatch(/^## ❌ Payments: /u);
    expect(markdown.length).toBeLessThanOrEqual(800);
    const sarif = await renderReport(report, "sarif", options);
    expect(sarif).toContain('"semanticVersion": "1.2.3"');
    expect(sarif).toContain('"uri": "contracts/payments.json"');
    expect(sarif).toContain('"helpUri": "https://example.com/rules.md#input-maximum-lowered"');
  });

  test.each([
    ["text", ["✖ (without a name): argument", "most from (without a name) +386 (new)"]],
    ["markdown", ["- **(without a name)**: argument", "comes from (without a name) +386 (new)"]],
    ["junit", ['classname="payments-mcp.tool (without a name)"']],
  ] as const)("says in %s that a tool has no name", async (format, words) => {
    const tool = { kind: "tool", name: "" } as const;
    const tokens = { ...report.tokens, tools: [{ name: "", baseline: null, candidate: 386 }] };
    const text = await renderReport(aReport({ changes: [aChange({ subject: tool })], tokens }), format);
    for (const part of words) expect(text).toContain(part);
  });

  test("writes the whole Markdown where no size is given", async () => {
    const changes = Array.from({ length: 1_500 }, (_, index) =>
      aChange({ after: index, subject: { kind: "tool", name: `t${index}` } }),
    );
    const text = await renderReport(aReport({ changes }), "markdown");
    expect(text.length).toBeGreaterThan(65_536);
    expect(text).not.toContain("not shown here");
  });
});
