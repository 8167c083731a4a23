import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { statusOf } from "../../shared/promotion/status.ts";
import { renderStatusMarkdown } from "../../shared/report/status-markdown.ts";
import { statusGantt } from "../../shared/report/status-mermaid.ts";
import { brokenTables } from "./markdown-tables.ts";
import { aHostileStatus, anEnvironment, aQuestion, aStatus, hostileStatus, NOW } from "./status-builders.ts";

const bytes = (text: string) => Buffer.byteLength(text);

describe("the status for a job summary", () => {
  const text = renderStatusMarkdown(aStatus());

  test("begins with what is where", () => {
    expect(text).toContain("## payments-mcp: what is where\n\nAs of 2026-11-27 12:00 UTC, by the ledger's clock.");
    expect(text).toContain("| **production** | ✅ Serving | **2.2.0** | 2026-11-18 09:05 UTC (9 d 2 h ago) |");
  });

  test("says when each release may go on", () => {
    expect(text).toContain("- ⏳ **2.3.0, staging → production**: Waits until 2026-11-30 07:00 UTC (in 2 d 19 h)\n");
  });

  test("links to runs and tickets", () => {
    expect(text).toContain("[run](<https://github.example.com/acme/payments/actions/runs/6931>)");
    expect(text).toContain("[CHG-39](<https://acme.example.com/browse/CHG-39>)");
  });

  test("has the deployments of each environment in a fold", () => {
    expect(
      text.match(/<summary>Deployments to (?:development|staging|production), newest first<\/summary>/gu),
    ).toHaveLength(3);
  });

  test("leaves rows out rather than be too large, and says how many", () => {
    const small = renderStatusMarkdown(aStatus(), { limit: 4_000, unit: "bytes" });
    expect(bytes(small)).toBeLessThanOrEqual(4_000);
    expect(small).toMatch(/\*\*\d+ not shown here\*\*/u);
  });

  test("stays below what a job summary takes when every text is as long as it can be", () => {
    const long = renderStatusMarkdown(aHostileStatus("|".repeat(200_000)));
    expect(bytes(long)).toBeLessThanOrEqual(900 * 1024);
  });

  test("says what a size must hold", () => {
    expect(() => renderStatusMarkdown(aStatus(), { limit: 100, unit: "bytes" })).toThrow(
      new RangeError("a status of 100 bytes cannot hold its first table: give a larger limit"),
    );
  });

  test("has whole tables and no markup of others, whatever is deployed", () => {
    fc.assert(
      fc.property(hostileStatus, (report) => {
        const written = renderStatusMarkdown(report);
        expect(brokenTables(written)).toEqual([]);
        // What stands as code is no markup.
        const outside = written.replace(/\\.|(`+)(?!`).*?(?<!`)\1(?!`)/gu, "");
        expect(outside.match(/<(?!details>|\/details>|summary>|\/summary>|br>|https:)/gu)).toBeNull();
        expect(written).not.toMatch(/(?!\n)[\p{Cc}\u202E\u2066\u200B]/u);
      }),
      { numRuns: 100, seed: 20_261_127 },
    );
  });
});

describe("the picture in a job summary", () => {
  test("shows the soaks and freezes that are coming", () => {
    expect(statusGantt(aStatus())?.split("\n").slice(0, 11)).toEqual([
      "```mermaid",
      "gantt",
      "  title Soaks and freezes of payments-mcp, times in UTC",
      "  dateFormat YYYY-MM-DD HH:mm",
      "  axisFormat %d %b",
      "  section staging",
      "    soak of 2.3.0 for production :active, 2026-11-27 12:00, 2026-11-28 01:40",
      "    hard freeze load-test :crit, 2026-12-02 08:00, 2026-12-03 17:00",
      "  section production",
      "    release 2.3.0 may come :milestone, 2026-11-30 07:00, 0d",
      "    light freeze weekends :2026-11-27 15:00, 2026-11-30 07:00",
    ]);
  });

  test("keeps a hard freeze that many light ones stand in front of", () => {
    const gantt = statusGantt(aStatus({ until: NOW + 90 * 86_400_000 }));
    expect(gantt).toContain("hard freeze year-end :crit, 2026-12-18 16:00, 2027-01-04 07:00");
    expect(gantt?.match(/light freeze weekends/gu)).toHaveLength(7);
  });

  test("is left out when nothing is coming", () => {
    expect(statusGantt(statusOf(aQuestion({ environments: [anEnvironment("staging", [])] })))).toBeNull();
  });

  test("takes nothing for its own language, whatever is deployed", () => {
    fc.assert(
      fc.property(hostileStatus, (report) => {
        const lines = statusGantt(report)?.split("\n").slice(5, -1) ?? [];
        const task =
          /^ {4}(?:soak|release|hard freeze|light freeze|advisory freeze) [\p{L}\p{N}. _-]*:(?:[a-z]+, )?[-\d :]+, (?:0d|[-\d :]+)$/u;
        expect(lines.filter((line) => !task.test(line) && !/^ {2}section [\w-]+$/u.test(line))).toEqual([]);
      }),
      { numRuns: 100, seed: 20_261_127 },
    );
  });
});
