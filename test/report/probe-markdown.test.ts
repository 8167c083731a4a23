import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { FAILURE_CLASSES, type FailureClass } from "../../shared/mcp/probe/failure-classes.ts";
import { COMMENT_LIMIT, type SizeLimit, STEP_SUMMARY_LIMIT, sizeOf } from "../../shared/report/limits.ts";
import { type ProbeMarkdownOptions, renderProbeMarkdown } from "../../shared/report/probe-markdown.ts";
import { aFailedProbe, aProbeResult } from "../mcp/probe/builders.ts";
import { aChange } from "./builders.ts";
import { brokenTables, tablesOf } from "./markdown-tables.ts";
import { aDriftedResult, aFullResult, aLoginResult, aProbeReport, aWarnedResult } from "./probe-builders.ts";

type Facts = Parameters<typeof aProbeReport>[0];

describe("the job summary of a probe", () => {
  test("is a verdict, the gates, a table, and folds for the rest when all is well", () => {
    expect(
      markdown({ results: [aFullResult()], vantage: "the office" }),
    ).toBe(`## ✅ payments-mcp works: 12 tools, 3 prompts, 1 resource template over MCP 2025-11-25 in 42 ms

Asked from the office.

- ✅ **min-healthy**: 1 of 1 target is healthy, 1 asked for

### Targets

| target | labels | state | era | version | server | tools | total | p95 | certificate |
|---|---|---|---|---|---|---|---|---|---|
| \`https://mcp.example/mcp\` | production, eu, a, 1, blue | ✅ healthy | legacy | 2025-11-25 | payments 1.0.0 | 12 | 42 ms | 61 ms | 84 days left |

<details><summary>2 checks: 1 passed and 1 not made</summary>

| check | answer |
|---|---|
| ✅ minimum-tools | 12 tools, at least 1 asked for |
| ➖ required-tools | no tool was asked for by name |

</details>

<details><summary>Timings by phase</summary>

| target | dns | tcp | tls | first byte | protocol | list | total | p95 |
|---|---|---|---|---|---|---|---|---|
| \`https://mcp.example/mcp\` (production, eu, a, 1, blue) | 2 ms | 1 ms | 12 ms | 8 ms | 15 ms | 5 ms | 42 ms | 61 ms |

</details>

<details><summary>Timings by step</summary>

| step | dns | tcp | tls | first byte | total | connection |
|---|---|---|---|---|---|---|
| \`initialize\` | 2 ms | 1 ms | 12 ms | 8 ms | 23 ms | new |
| \`tools/list\` |  |  |  | 4 ms | 5 ms | kept |

</details>

<details><summary>1 note</summary>

- server/discover got 404, so the server is asked in the legacy era

</details>
`);
  });

  test("explains what does not work, with the next step", () => {
    const findings = [{ failureClass: "http.404", stage: "initialize", detail: "status 404, text/html" }] as const;
    expect(markdown({ results: [aFailedProbe("http.404", { findings })] })).toContain(
      "### ❌ What does not work\n\n- **`https://mcp.example/mcp`**\n  - `http.404` There is nothing at the path (404), at `initialize`: status 404, text/html<br>**Next**: Check the path of the URL: often it ends in /mcp or /sse.\n",
    );
  });

  test("links each class to its line in the documentation, when it is known where that is", () => {
    const text = markdown({ results: [aFailedProbe("http.404")] }, { failuresUrl: "https://x.example/failures.md" });
    expect(text).toContain("  - [`http.404`](https://x.example/failures.md#http.404) There is nothing");
  });

  test("tells targets with the same findings together", () => {
    const results = ["a", "b"].map((zone) => aFailedProbe("http.5xx", { labels: { zone } }));
    expect(markdown({ results })).toContain(
      "- **2 targets** (`https://mcp.example/mcp` (a) and `https://mcp.example/mcp` (b))\n  - `http.5xx`",
    );
  });

  test("has what is not healthy first in the table, and leaves out columns that nobody fills", () => {
    const results = [
      aProbeResult({ target: "https://a.example" }),
      aWarnedResult({ target: "https://b.example" }),
      aFailedProbe("latency.slow", { target: "https://c.example" }),
      aFailedProbe("auth.token_rejected", {
        target: "https://d.example",
        era: null,
        protocolVersion: null,
        server: null,
      }),
    ];
    expect(rowsOf(markdown({ results }), "### Targets")).toEqual([
      "| target | state | era | version | server | tools | total | certificate |",
      "|---|---|---|---|---|---|---|---|",
      "| `https://c.example` | ❌ `latency.slow` | legacy | 2025-11-25 | payments 1.0.0 |  | 42 ms |  |",
      "| `https://d.example` | ❔ `auth.token_rejected` |  |  |  |  | 42 ms |  |",
      "| `https://a.example` | ✅ healthy | legacy | 2025-11-25 | payments 1.0.0 | 1 | 42 ms |  |",
      "| `https://b.example` | ⚠️ `tls.expiring` | legacy | 2025-11-25 | payments 1.0.0 | 1 | 42 ms |  |",
    ]);
  });

  test("has what failed first among the checks, with its target where there are several", () => {
    expect(rowsOf(markdown({ results: [aFullResult(), aWarnedResult(), aDriftedResult()] }), "checks:")).toEqual([
      "| target | check | answer |",
      "|---|---|---|",
      "| `https://mcp.example/mcp` | ❌ expected-contract | 1 breaking change: tool create\\_payment |".replace(
        "\\_",
        "_",
      ),
      "| `https://mcp.example/mcp` | ⚠️ certificate | the certificate ends on 2026-11-30, in 6 days; it should hold for 14 |",
      "| `https://mcp.example/mcp` (production, eu, a, 1, blue) | ✅ minimum-tools | 12 tools, at least 1 asked for |",
      "| `https://mcp.example/mcp` (production, eu, a, 1, blue) | ➖ required-tools | no tool was asked for by name |",
    ]);
  });

  test("names the changes of a drift, without notation and no more than ten", () => {
    const changes = [
      ...Array.from({ length: 12 }, (_, index) => aChange({ after: index, message: `is ${index}` })),
      aChange({ severity: "notation", message: "written differently" }),
    ];
    const drift = { identical: false, changes, requiredBump: "major", notCompared: [] } as const;
    const text = markdown({ results: [aDriftedResult({ drift })] });
    expect(
      text.match(/^ {4}- breaking: tool create_payment: is \d+ .* <sub>`input-maximum-lowered`<\/sub>$/gmu),
    ).toHaveLength(10);
    expect(text).toContain("  - Drift: 12 breaking\n");
    expect(text).toContain("\n    - 2 more changes\n");
    expect(text).not.toContain("written differently");
  });

  test("tells where to log in", () => {
    expect(markdown({ results: [aLoginResult()] })).toContain(
      "<br>**Next**: Give the probe credentials, so that it sees more than the login.\n  - Login: `https://login.example`, for read and write (says `https://mcp.example/.well-known/oauth-protected-resource`)\n",
    );
  });

  test("takes a heading in place of the service's name", () => {
    expect(markdown({}, { heading: "Payments | *Europe*" })).toMatch(/^## ✅ Payments &#124; \\\*Europe\\\* works: /u);
  });

  test("has the texts of the table of failures as they are: they hold no markup but code", () => {
    const texts = Object.values(FAILURE_CLASSES).flatMap(({ meaning, next }) => [meaning, next]);
    expect(texts.filter((text) => /[*<>|@#$[\]\\]|(?<!\w)_|\n/u.test(text.replaceAll(/`[^`]+`/gu, "")))).toEqual([]);
  });
});

describe("a job summary that is too large", () => {
  const classes = Object.keys(FAILURE_CLASSES) as FailureClass[];
  const many = (number: number) =>
    Array.from({ length: number }, (_, index) =>
      index % 3 === 0
        ? aFailedProbe("http.5xx", {
            target: `https://größer-${index}.example/mcp`,
            findings: [{ failureClass: "http.5xx", stage: "initialize", detail: `status 500: 变更 🎉 ${index}` }],
          })
        : aFullResult({ target: `https://${index}.example/mcp` }),
    );

  test("is cut from the least important end, with a count and where the rest is", () => {
    const { text, cut } = renderProbeMarkdown(aProbeReport({ results: many(30) }), {
      limit: 8_000,
      fullReport: "The run has the whole report.",
    });
    const notice =
      /> ✂️ \*\*(\d+) not shown here\*\* \((?:(\d+) explanations, )?(\d+) checks and (\d+) rows of timings\), to keep within the size that GitHub takes\. The run has the whole report\.\n/u.exec(
        text,
      );
    const [, total, explanations = "0", checks, timings] = notice ?? [];
    expect(Number(total)).toBe(cut);
    expect(Number(explanations) + Number(checks) + Number(timings)).toBe(cut);
    expect(timings).toBe("30");
    expect(text.match(/^\| `https:.* \| (?:✅|❌) .*ms/gmu)).toHaveLength(30);
  });

  test("is not cut when it fits", () => {
    const whole = renderProbeMarkdown(aProbeReport({ results: many(30) }), { limit: 1_000_000 });
    expect(whole.cut).toBe(0);
    expect(whole.text).not.toContain("not shown here");
  });

  test("keeps the verdict when nothing else has room, and is refused when that has none", () => {
    const report = aProbeReport({ results: many(30) });
    const { text } = renderProbeMarkdown(report, { limit: 800 });
    expect(text).toMatch(/^## ❌ payments-mcp: 10 of 30 targets are not healthy \(http\.5xx × 10\)\n/u);
    expect(text.length).toBeLessThanOrEqual(800);
    expect(() => renderProbeMarkdown(report, { limit: 50 })).toThrow(RangeError);
  });

  test.each<[string, SizeLimit, number]>([
    ["a comment", COMMENT_LIMIT, 400],
    ["a job summary, whose limit is bytes", STEP_SUMMARY_LIMIT, 5_000],
  ])("fits into %s and uses most of it", (_name, size, number) => {
    const { text, cut } = renderProbeMarkdown(aProbeReport({ results: many(number) }), { ...size });
    expect(cut).toBeGreaterThan(0);
    expect(sizeOf(text, size.unit)).toBeLessThanOrEqual(size.limit);
    expect(sizeOf(text, size.unit)).toBeGreaterThan(size.limit * 0.97);
  });

  test("stays within any limit and stays well-formed", () => {
    const target = fc.record({
      failureClass: fc.constantFrom(...classes),
      zone: fc.constantFrom("a", "b", "c"),
      length: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(target, { maxLength: 30 }), fc.integer({ min: 1_500, max: 20_000 }), (targets, limit) => {
        const results = targets.map(({ failureClass, zone, length }, index) =>
          index % 2 === 0
            ? aFullResult({ labels: { zone } })
            : aFailedProbe(failureClass, {
                labels: { zone },
                findings: [{ failureClass, stage: "tools/list", detail: "x ".repeat(length) }],
              }),
        );
        const { text, cut } = renderProbeMarkdown(aProbeReport({ results }), { limit });
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(text.match(/<details>/gu)?.length ?? 0).toBe(text.match(/<\/details>/gu)?.length ?? 0);
        expect(cut).toBe(Number(/\*\*([\d,]+) not shown here/u.exec(text)?.[1]?.replaceAll(",", "") ?? 0));
        expect(brokenTables(text)).toEqual([]);
      }),
      { seed: 20_261_124 },
    );
  });
});

function markdown(facts: Facts, options: Partial<ProbeMarkdownOptions> = {}): string {
  return renderProbeMarkdown(aProbeReport(facts), { limit: 65_536, ...options }).text;
}

/** The first table below a line that holds these words. */
function rowsOf(text: string, words: string): readonly string[] {
  return tablesOf(text.slice(text.indexOf(words)))[0] ?? [];
}
