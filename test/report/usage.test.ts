import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ContractReport } from "../../shared/gates/contract-report.ts";
import { contractReportSchema, renderJson } from "../../shared/report/json.ts";
import { renderMarkdown } from "../../shared/report/markdown.ts";
import { renderText } from "../../shared/report/text.ts";
import { aReport } from "./builders.ts";
import { hostileText } from "./hostile.ts";

type Usage = NonNullable<ContractReport["usage"]>;
const NONE = { calls: 0, rejected: 0, dropped: 0, unaffected: 0, alreadyRejected: 0, undecided: 0 };

/** 12,345 calls of three clients over 31 days, of which 120 would be rejected and 4 dropped. */
function aUsage(facts: Partial<Usage> = {}): Usage {
  const counts = { calls: 12_345, rejected: 120, dropped: 4, unaffected: 12_221, alreadyRejected: 0, undecided: 0 };
  return {
    recordings: ["calls.ndjson"],
    ...counts,
    clientCount: 3,
    from: "2026-10-01T00:00:00.000Z",
    to: "2026-11-01T12:00:00.000Z",
    days: 31,
    prefixed: 0,
    unknownTools: 0,
    excluded: 0,
    unreadable: { records: 0, first: [] },
    tools: [
      {
        tool: "search",
        ...counts,
        clients: 3,
        places: [{ pointer: "/inputSchema/properties/limit/maximum", keyword: "maximum", calls: 120 }],
      },
    ],
    clients: [{ client: "bot", ...counts }],
    otherClients: null,
    changes: [],
    lowering: { done: false, reason: "Nothing was lowered: the policy does not set usage.lower-unused to true." },
    lowered: 0,
    raised: 0,
    ...facts,
  };
}

const markdownOf = (usage: Usage | null, limit = 60_000) => renderMarkdown(aReport({ usage }), { limit });
const textOf = (usage: Usage | null) => renderText(aReport({ usage }), { colour: false, width: 400 });

describe("recorded calls in a report", () => {
  test("are one sentence that says what becomes of them", () => {
    const sentence = "Recorded calls: 12,345 from 3 clients over 31 days: 120 would be rejected, 4 dropped";
    expect(markdownOf(aUsage()).text).toContain(sentence);
    expect(textOf(aUsage())).toContain(sentence);
  });

  test.each<[Partial<Usage>, string]>([
    [{ rejected: 0, dropped: 0 }, "over 31 days: all would work as before"],
    [{ rejected: 0 }, "over 31 days: none would be rejected, 4 dropped"],
    [
      { undecided: 7, alreadyRejected: 5 },
      "120 would be rejected, 4 dropped, 7 could not be replayed, 5 refused today already",
    ],
    [{ days: 0, clientCount: 1 }, "12,345 from 1 client over less than a day:"],
    [{ from: null, to: null, days: 0 }, "12,345 from 3 clients at unknown times:"],
  ])("with %j are told as they are", (facts, words) => {
    expect(textOf(aUsage(facts))).toContain(words);
    expect(markdownOf(aUsage(facts)).text).toContain(words);
  });

  test("leave no trace where none were given", () => {
    expect(markdownOf(null).text).not.toContain("ecorded calls");
    expect(textOf(null)).not.toContain("ecorded calls");
  });

  test("are a folded table of tools and one of clients in Markdown", () => {
    const { text } = markdownOf(aUsage({ otherClients: { ...NONE, calls: 9, rejected: 2 } }));
    expect(text).toContain("<details><summary>📼 12,345 recorded calls by tool</summary>");
    expect(text).toContain(
      "| tool | calls | rejected | dropped | not replayed | refused today | |\n|---|--:|--:|--:|--:|--:|---|\n" +
        "| `search` | 12,345 | 120 | 4 | 0 | 0 | 120 at `/inputSchema/properties/limit/maximum` |",
    );
    expect(text).toContain("| `bot` | 12,345 | 120 | 4 | 0 | 0 |  |\n| … | 9 | 2 | 0 | 0 | 0 | other clients |");
  });

  test("name the tools in trouble in a terminal, with the place", () => {
    const calm = { tool: "list", ...NONE, calls: 9, unaffected: 9, clients: 1, places: [] };
    const text = textOf(aUsage({ tools: [...aUsage().tools, calm] }));
    expect(text).toContain(
      "  search: 12,345 calls, 120 would be rejected, 4 dropped  /inputSchema/properties/limit/maximum",
    );
    expect(text).not.toContain("list:");
  });

  test("of many tools are named up to a bound, and the rest counted", () => {
    const tools = Array.from({ length: 200 }, (_, index) => ({
      tool: `t${index}`,
      ...NONE,
      calls: 2,
      rejected: 1,
      clients: 1,
      places: [],
    }));
    expect(markdownOf(aUsage({ tools })).text).toContain("| … | 340 | 170 | 0 | 0 | 0 | 170 tools more |");
    expect(textOf(aUsage({ tools }))).toContain("  190 tools more: 190 would be rejected");
  });

  test("say what did not count, and what could not be read", () => {
    const usage = aUsage({
      prefixed: 1_200,
      unknownTools: 5,
      excluded: 1,
      lowered: 2,
      raised: 1,
      unreadable: { records: 3, first: [{ recording: "calls.ndjson", line: 17, problem: "is not JSON" }] },
    });
    const words = [
      "Nothing was lowered: the policy does not set usage.lower-unused to true.",
      "2 changes lowered.",
      "1 change raised: recorded calls would be refused.",
      "1,200 calls with a server's name in front of the tool's counted as calls to the tool.",
      "5 calls to tools that the baseline does not have did not count.",
      "1 call of excluded clients did not count.",
      "3 records could not be read: calls.ndjson, line 17 is not JSON.",
    ];
    for (const sentence of words) {
      expect(textOf(usage)).toContain(sentence);
      expect(markdownOf(usage).text).toContain(sentence);
    }
  });

  test("are cut like everything else when a comment has no room for them", () => {
    const tools = Array.from({ length: 30 }, (_, index) => ({
      tool: `tool-${index}`,
      ...NONE,
      calls: 2,
      clients: 1,
      places: [],
    }));
    const { text, cut } = markdownOf(aUsage({ tools }), 2_000);
    expect(text.length).toBeLessThanOrEqual(2_000);
    expect(cut).toBeGreaterThan(0);
    expect(text).toContain("called tools");
  });

  test("have a place in the JSON report, in the order of its schema", () => {
    const report = aReport({
      usage: aUsage({
        otherClients: { ...NONE, calls: 1 },
        changes: [{ fingerprint: "a".repeat(16), calls: 1, exact: false }],
      }),
    });
    const written = JSON.parse(renderJson(report));
    expect(written.usage).toEqual(report.usage);
    expect(contractReportSchema.parse(report)).toEqual(report);
  });

  test("never let a foreign name act: tools, clients and files are shown, not obeyed", () => {
    fc.assert(
      fc.property(hostileText, (foreign) => {
        const usage = aUsage({
          recordings: [foreign],
          tools: [
            {
              ...aUsage().tools[0],
              tool: foreign,
              ...NONE,
              calls: 2,
              rejected: 1,
              clients: 1,
              places: [{ pointer: `/inputSchema/properties/${foreign}`, keyword: "type", calls: 1 }],
            },
          ],
          clients: [{ client: foreign, ...NONE, calls: 2, rejected: 1 }],
          unreadable: { records: 1, first: [{ recording: foreign, line: 1, problem: "is not JSON" }] },
        });
        expect(textOf(usage)).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B]|(?!\n)\p{Cc}/u);
        const { text } = markdownOf(usage);
        const outside = text
          .replaceAll(/(?<!\\)(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/gu, "")
          .replaceAll(/<\/?(?:details|summary|sub|br)>|&#124;|&lt;|&gt;|&amp;/gu, "");
        expect(outside).not.toMatch(/[@<>$]|:\/\/|www\./iu);
        expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\uFEFF\u{E0000}-\u{E007F}]|(?!\n)\p{Cc}/u);
        const rows = text.split("\n").filter((line) => line.startsWith("| "));
        for (const row of rows.filter((line) => line.includes("| 2 | 1 |"))) expect(row.split(" | ").length).toBe(7);
      }),
    );
  });
});
