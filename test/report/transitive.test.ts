import { describe, expect, test } from "@jest/globals";
import type { EarlierComparison, TransitiveReport } from "../../shared/gates/contract-report.ts";
import { annotationsOf } from "../../shared/report/annotations.ts";
import { renderJson } from "../../shared/report/json.ts";
import { renderJunit } from "../../shared/report/junit.ts";
import { renderMarkdown } from "../../shared/report/markdown.ts";
import { renderSarif } from "../../shared/report/sarif.ts";
import { renderText } from "../../shared/report/text.ts";
import { aChange, aReport } from "./builders.ts";

function aComparison(facts: Partial<EarlierComparison> = {}): EarlierComparison {
  return {
    name: "v1.0.0",
    date: "2026-06-01",
    source: "git:refs/tags/v1.0.0:mcp-contract.json",
    digest: `sha256:${"d".repeat(64)}`,
    decision: "pass",
    reason: "no change is breaking",
    requiredBump: "none",
    summary: { breaking: 0, risky: 0, review: 0, safe: 0, notation: 0 },
    ...facts,
  };
}

function aTransitive(facts: Partial<TransitiveReport> = {}): TransitiveReport {
  return {
    against: "git:v*:mcp-contract.json",
    last: null,
    days: 90,
    contracts: [
      aComparison({ name: "v1.1.0", date: "2027-01-01" }),
      aComparison({
        decision: "fail",
        requiredBump: "major",
        summary: { breaking: 1, risky: 0, review: 2, safe: 0, notation: 0 },
      }),
    ],
    oldestWorking: "v1.1.0",
    changes: [{ breaks: ["v1.0.0"], change: aChange() }],
    skipped: [{ name: "v0.9.0", reason: "there is no file" }],
    ...facts,
  };
}

const failing = aReport({
  decision: "fail",
  reason: "the gate says no for agents of v1.0.0: 1 breaking change (input-maximum-lowered)",
  transitive: aTransitive(),
});
const markdownOf = (report: typeof failing) => renderMarkdown(report, { limit: 60_000 }).text;

describe("earlier contracts in a report", () => {
  test("stand in Markdown with who keeps working, a line for each, and what only they lose", () => {
    const text = markdownOf(failing);
    expect(text).toContain("## ❌ payments-mcp: the gate says no for agents of v1.0.0");
    expect(text).toContain("Nothing breaks for agents of v1.1.0 and later, 1 of 2 contracts.");
    expect(text).toContain("- ✅ **`v1.1.0`** (2027-01-01): pass");
    expect(text).toContain("- ❌ **`v1.0.0`** (2026-06-01): fail · 1 breaking · 2 to review · asks for major");
    expect(text).toContain("(for agents of v1.0.0)");
    expect(text).toMatch(/Compared with .*, in force within 90 days; 1 release without a contract/);
  });

  test("stand in the text of a terminal likewise", () => {
    const text = renderText(failing, { colour: false, width: 200 });
    expect(text).toContain("✔ v1.1.0: pass · 2027-01-01");
    expect(text).toContain("✖ v1.0.0: fail · 2026-06-01 · 1 breaking · 2 to review");
    expect(text).toContain("maximum was 500, is 100 (for agents of v1.0.0)");
  });

  test("are a failing case, a result and an annotation where only they fail", () => {
    expect(renderJunit(failing)).toMatch(/<testcase[^>]*input-maximum-lowered[\s\S]*<failure/);
    const [run] = JSON.parse(renderSarif(failing)).runs;
    expect(run.results).toMatchObject([{ ruleId: "input-maximum-lowered", level: "error" }]);
    expect(annotationsOf(failing)).toMatchObject([
      { level: "error", message: expect.stringContaining("(for agents of v1.0.0)") },
    ]);
  });

  test.each([
    [null, "something breaks for agents of v1.1.0 already"],
    ["v1.0.0", "nothing breaks for agents of v1.0.0 and later, which is all of them"],
  ])("with %s as the oldest that works say that %s", (oldestWorking, words) => {
    const text = markdownOf(aReport({ transitive: aTransitive({ oldestWorking, changes: [] }) }));
    expect(text.toLowerCase()).toContain(words);
  });

  test("without a verdict say why", () => {
    const contracts = [aComparison({ decision: "unknown", reason: "two tools are called search" })];
    const report = aReport({ transitive: aTransitive({ contracts, oldestWorking: null, changes: [] }) });
    expect(markdownOf(report)).toContain("❔ **`v1.0.0`** (2026-06-01): unknown · two tools are called search");
    expect(renderText(report, { colour: false })).toContain("two tools are called search");
  });

  test("leave no trace where none were asked for", () => {
    const report = aReport();
    expect(markdownOf(report)).not.toContain("earlier");
    expect(renderText(report, { colour: false })).not.toContain("earlier");
    expect(JSON.parse(renderJson(report))).not.toHaveProperty("transitive");
  });

  test("show hostile names as text", () => {
    const name = "v1<img src=x>\u202E[x](http://a)\u001b[31m@team";
    const report = aReport({
      transitive: aTransitive({
        contracts: [aComparison({ name })],
        oldestWorking: name,
        changes: [{ breaks: [name], change: aChange() }],
        against: name,
      }),
    });
    const [markdown, text] = [markdownOf(report), renderText(report, { colour: false })];
    for (const hidden of ["\u202E", "\u001b"]) expect(markdown + text).not.toContain(hidden);
    // Outside of code nothing of it may be markup.
    expect(markdown.replaceAll(/`[^`]*`/g, "")).not.toMatch(/<img|\]\(http|@team/);
  });
});
