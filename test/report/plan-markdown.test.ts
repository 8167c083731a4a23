import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { promotionReason } from "../../shared/promotion/promotion-reasons.ts";
import { renderPlanMarkdown } from "../../shared/report/plan-markdown.ts";
import { brokenTables, tablesOf } from "./markdown-tables.ts";
import { aPlan, blocked, hostilePlan, OVERRIDE, soaking } from "./plan-builders.ts";

describe("a plan for a summary and a pull request", () => {
  test("has the answer first, then every gate, then the facts", () => {
    const text = renderPlanMarkdown(aPlan());
    expect(text.split("\n")[0]).toMatch(/^### ✅ payments-mcp 2\.3\.0 .*to production: every gate passes$/);
    const [gates = [], facts = []] = tablesOf(text);
    expect(gates).toHaveLength(16);
    expect(gates).toContain("| ticket | is there an approved ticket | ✅ pass | ticket is well |");
    expect(gates).toContain("| parity | do all replicas before serve it | ➖ not asked | the policy asks for none |");
    expect(facts.map((row) => row.split("|")[1]?.trim()).slice(2)).toEqual([
      "image",
      "contract",
      "replaces",
      "served now",
      "change",
      "ticket",
      "approved by",
      "judged at",
    ]);
    expect(text).toContain("| replaces | 2.2.0, deployment 77 since `2026-11-18T09:05:00.000Z` |");
    expect(text).toContain("| approved by | carla, dora |");
  });

  test("says what is not known", () => {
    const text = renderPlanMarkdown(
      aPlan({
        image: "",
        release: { imageDigest: undefined, contractDigest: undefined, schemaVersion: undefined },
        current: null,
        servedDigest: null,
        ticket: null,
        approvers: [],
        at: null,
        isRollback: true,
      }),
    );
    for (const row of [
      "| image | none |",
      "| contract | not known |",
      "| replaces | nothing on record |",
      "| served now | not captured |",
      "| change | schema, of the contract: additive; it goes back |",
      "| ticket | none |",
      "| approved by | nobody |",
      "| judged at | unknown time |",
    ])
      expect(text).toContain(row);
  });

  test("tells every reason before the gates, with a link where there is a page", () => {
    const report = aPlan({ decision: "fail" }, [blocked(), soaking()]);
    const page = "https://example.com/promotion-reasons.md";
    const [reasons = []] = tablesOf(renderPlanMarkdown(report, { reasonsPage: page }));
    expect(reasons).toHaveLength(4);
    expect(reasons[2]).toContain(
      `| [\`contract.blocked-change\`](${page}#contract.blocked-change) | contract: stations is gone |`,
    );
    expect(reasons[2]).toContain("(the team of the server)");
    expect(renderPlanMarkdown(report)).toContain("| `contract.blocked-change` |");
  });

  test("says when a gate passes at the earliest", () => {
    const text = renderPlanMarkdown(aPlan({ decision: "wait", eligibleAt: "2026-11-28T09:00:00.000Z" }, [soaking()]));
    expect(text.split("\n")[0]).toContain("not yet, at `2026-11-28T09:00:00.000Z` at the earliest; soak waits");
    expect(text).toContain("⏳ wait | 3 h of 24 h; at 2026-11-28T09:00:00.000Z at the earliest |");
  });

  test("has a banner for an emergency, and no reasons of what it passes by", () => {
    const text = renderPlanMarkdown(aPlan({ override: OVERRIDE }, [soaking({ bypassed: true })]));
    expect(text).toContain(
      "> [!CAUTION]\n> **Break-glass.** Past soak, allowed by carla, dora, until 2026-11-27T16:00:00.000Z: all payments fail since noon\n",
    );
    expect(text).toContain("⚠️ wait, passed by");
    expect(text).not.toContain("soak.too-short");
  });

  test("tells what is not believed of a ledger, and whether it blocks", () => {
    const facts = { environment: "staging", recordId: "77", is: "its run | is gone" } as const;
    const doubts = [
      { ...facts, code: "ledger.forged-record", blocks: false },
      { ...facts, code: "ledger.broken-chain", recordId: "", blocks: true },
    ] as const;
    const [table = []] = tablesOf(renderPlanMarkdown(aPlan({ doubts })));
    expect(table.slice(2)).toEqual([
      "| `ledger.forged-record` | staging, record 77 | its run &#124; is gone | it is left out |",
      "| `ledger.broken-chain` | staging | its run &#124; is gone | it blocks |",
    ]);
  });

  test("has a note below the heading", () => {
    expect(renderPlanMarkdown(aPlan(), { note: "Nothing was written: dry-run." }).split("\n\n")[1]).toBe(
      "Nothing was written: dry-run.",
    );
  });

  test("names the tools that agents would lose, as many as can be read", () => {
    const one = aPlan({ removedTools: ["stations"] });
    expect(renderPlanMarkdown(one)).toContain("Agents would lose **1** tool: stations.");
    const many = aPlan({ removedTools: Array.from({ length: 23 }, (_, index) => `tool${index}`) });
    expect(renderPlanMarkdown(many)).toContain("Agents would lose **23** tools: tool0, ");
    expect(renderPlanMarkdown(many)).toContain(", tool19 and 3 more.");
  });

  test.each([
    ["markup", "&"],
    ["pipes in what would be a link", "@|"],
    ["what nobody sees", "\u202E"],
    ["words", "word "],
  ])("is never longer than a comment may be, whatever it is made of: %s", (_words, piece) => {
    const long = piece.repeat(5000);
    const reasons = Array.from({ length: 500 }, () =>
      promotionReason("contract.blocked-change", { field: long, is: long, must: long }),
    );
    const worst = aPlan(
      {
        decision: "fail",
        service: long,
        environment: long,
        approvers: Array.from({ length: 100 }, () => long),
        removedTools: Array.from({ length: 500 }, () => long),
        override: { ...OVERRIDE, reason: long, approvers: Array.from({ length: 100 }, () => long) },
      },
      [{ ...blocked(), summary: long, reasons }],
    );
    const gates = worst.gates.map((gate) => ({ ...gate, summary: long }));
    const text = renderPlanMarkdown({ ...worst, gates }, { note: long, reasonsPage: "https://example.com/reasons.md" });
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text).toMatch(/and \d+ more/);
    expect(brokenTables(text)).toEqual([]);
  });

  test("has whole tables and no markup of others, whatever they wrote", () => {
    fc.assert(
      fc.property(hostilePlan, (report) => {
        const text = renderPlanMarkdown(report, { note: report.service });
        expect(brokenTables(text)).toEqual([]);
        expect(tablesOf(text).at(-2)).toHaveLength(report.gates.length + 2);
        const outside = text.replace(/\\.|(`+)(?!`).*?(?<!`)\1(?!`)/gu, "");
        expect(outside).not.toMatch(/<(?!br>)/u);
        expect(text.match(/^### /gmu)).toHaveLength(1);
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202E\u2066\u200B]/u);
      }),
      { numRuns: 100, seed: 20_261_128 },
    );
  });
});
