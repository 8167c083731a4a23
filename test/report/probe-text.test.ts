import { describe, expect, test } from "@jest/globals";
import { renderProbeText } from "../../shared/report/probe-text.ts";
import { aFailedProbe, aProbeResult } from "../mcp/probe/builders.ts";
import { aChange } from "./builders.ts";
import { aDriftedResult, aFullResult, aLoginResult, aProbeReport, aWarnedResult } from "./probe-builders.ts";

describe("the report of one target in a terminal", () => {
  test("is one short page when it works", () => {
    expect(
      text({ results: [aFullResult()], vantage: "the office" }),
    ).toBe(`✔ payments-mcp works: 12 tools, 3 prompts, 1 resource template over MCP 2025-11-25 in 42 ms
  asked from the office

✔ https://mcp.example/mcp (production, eu, a, 1, blue)
    server       payments 1.0.0
    protocol     MCP 2025-11-25, legacy era, streamable-http, with a session that was ended
    offers       12 tools, 3 prompts, 1 resource template
    timings      dns 2 ms · tcp 1 ms · tls 12 ms · first byte 8 ms · protocol 15 ms · list 5 ms ·
                 total 42 ms · p95 61 ms
    certificate  84 days left, until 2027-02-16; mcp.example, issued by Example CA
    digest       sha256:${"2".repeat(64)} (semantic)
                 sha256:${"1".repeat(64)} (strict)
    note         server/discover got 404, so the server is asked in the legacy era

Checks
  ✔ minimum-tools: 12 tools, at least 1 asked for
  – required-tools: no tool was asked for by name

min-healthy  ✔ 1 of 1 target is healthy, 1 asked for
decision     pass
`);
  });

  test("says first what is wrong with it, where, and what to do", () => {
    const findings = [{ failureClass: "http.404", stage: "initialize", detail: "status 404, text/html" }] as const;
    expect(text({ results: [aFailedProbe("http.404", { findings })] })).toContain(
      [
        "✖ payments-mcp is not healthy: there is nothing at the path (404) [http.404]",
        "",
        "✖ https://mcp.example/mcp",
        "    There is nothing at the path (404), at initialize: status 404, text/html  http.404",
        "    Next: Check the path of the URL: often it ends in /mcp or /sse.",
        "",
      ].join("\n"),
    );
  });

  test("marks what failed, what warns and what was not made", () => {
    const shown = text({
      results: [
        aFailedProbe("schema.missing_tool", {
          checks: [
            {
              check: "required-tools",
              verdict: "fail",
              failureClass: "schema.missing_tool",
              message: "pay is missing",
            },
            { check: "certificate", verdict: "warn", failureClass: "tls.expiring", message: "6 days" },
            { check: "canary:search", verdict: "skipped", message: "the probe did not come so far" },
          ],
        }),
      ],
    });
    expect(shown).toContain(
      "Checks\n  ✖ required-tools: pay is missing\n  ▲ certificate: 6 days\n  – canary:search: the probe did not come so far\n",
    );
  });

  test("names the changes of a drift, without notation", () => {
    expect(text({ results: [aDriftedResult()] })).toContain(
      "    Drift: 1 breaking\n      breaking: tool create_payment: argument amount: maximum was 500, is 100  input-maximum-lowered\n",
    );
  });

  test("names no more than ten changes of a drift", () => {
    const changes = Array.from({ length: 13 }, (_, index) => aChange({ after: index, message: `is ${index}` }));
    const drift = { identical: false, changes, requiredBump: "major", notCompared: [] } as const;
    const shown = text({ results: [aDriftedResult({ drift })] });
    expect(shown.match(/breaking: tool/gu)).toHaveLength(10);
    expect(shown).toContain("      3 more changes\n");
  });

  test.each([
    [{ stateful: false }, "streamable-http\n"],
    [{ session: { state: "kept", status: 500 } }, "with a session that was not ended\n"],
    [{ milliseconds: 12_345, latency: {} }, "total 12.3 s\n"],
    [{ latency: { dns: 0.42, total: 9 } }, "dns 0.4 ms · total 9 ms\n"],
    [
      { certificate: { subject: "a", issuer: "b", validFrom: "", validTo: "2026-11-21T00:00:00Z", daysLeft: -3 } },
      "ended 3 days ago, until 2026-11-21; a, issued by b\n",
    ],
  ] as const)("says in words what %j means", (changes, words) => {
    expect(text({ results: [aProbeResult(changes)] })).toContain(words);
  });

  test("tells where to log in", () => {
    expect(text({ results: [aLoginResult()] })).toContain(
      "    login        https://login.example, for read and write (says\n" +
        "                 https://mcp.example/.well-known/oauth-protected-resource)\n",
    );
  });

  test("says that it is not known why when nothing was found", () => {
    expect(text({ results: [aProbeResult({ healthy: false })], decision: "fail" })).toContain(
      "    It is not known why.\n",
    );
  });
});

describe("the report of several targets in a terminal", () => {
  const results = [
    aProbeResult({ target: "https://a.example/mcp", labels: { zone: "a" } }),
    aFailedProbe("tcp.refused", { target: "https://b.example/mcp", labels: { zone: "b" } }),
    aWarnedResult({ target: "https://c.example/mcp" }),
  ];

  test("tells first what does not work, then a line for each that does, then the gates", () => {
    expect(
      text({ results, gates: { minimumZones: 2 } }),
    ).toBe(`✖ payments-mcp: 1 of 3 targets is not healthy (tcp.refused); healthy in a, and 2 zones must be; 1
  target has no label \`zone\`

✖ https://b.example/mcp (b)
    Nothing listens at the address, at initialize  tcp.refused
    Next: Check the host and the port, that the server runs, and that firewalls let connections from
      here through.

▲ https://c.example/mcp
    The certificate ends within the days that it should hold for: the certificate ends on
      2026-11-30, in 6 days; it should hold for 14  tls.expiring
    Next: Renew the certificate.

Healthy
  ✔ https://a.example/mcp (a): MCP 2025-11-25 (legacy) · 1 tool · 222222222222 · 42 ms
  ▲ https://c.example/mcp: MCP 2025-11-25 (legacy) · 1 tool · 222222222222 · 42 ms  tls.expiring

min-healthy  ✖ 2 of 3 targets are healthy, and 3 must be
min-zones    ✖ healthy in a, and 2 zones must be; 1 target has no label \`zone\`
decision     fail
`);
  });

  test("tells targets with the same findings together, and no more than twenty of them by name", () => {
    const many = Array.from({ length: 23 }, (_, index) =>
      aFailedProbe("http.5xx", { target: `https://${index}.example/mcp` }),
    );
    const shown = text({ results: [...many, aFailedProbe("http.404")] });
    expect(shown.match(/^✖ https:/gmu)).toHaveLength(21);
    expect(shown).toContain(
      "✖ https://19.example/mcp\n  and 3 more targets, alike\n    The server failed with HTTP status",
    );
    expect(shown.match(/Next: /gu)).toHaveLength(2);
  });

  test.each([
    [{ attempts: 3, milliseconds: 20_400, succeeded: true }, "asked 3 times in 20.4 s, until it was good"],
    [{ attempts: 1, milliseconds: 900, succeeded: false }, "asked 1 time in 900 ms, then gave up"],
  ])("tells how it was waited: %j", (waited, words) => {
    expect(text({ results, waited })).toContain(`\n  ${words}\n`);
  });

  test("keeps to the width of the terminal where words allow it", () => {
    const long = aFailedProbe("http.5xx", {
      target: "stdio:a command with many words that has no end and takes more than one line",
      findings: [{ failureClass: "http.5xx", stage: "initialize", detail: "some words ".repeat(12) }],
    });
    const lines = text({ results: [...results, long], vantage: "an office far away from here" }, 60).split("\n");
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
  });

  test("carries colour only when it is asked to", () => {
    const report = aProbeReport({ results: [...results, aFailedProbe("probe.self"), aDriftedResult()] });
    const coloured = renderProbeText(report, { colour: true });
    expect(coloured.startsWith("\u001B[1m\u001B[31m✖ payments-mcp")).toBe(true);
    expect(coloured.replaceAll(/\p{Cc}\[\d+m/gu, "")).toBe(renderProbeText(report, { colour: false }));
  });
});

function text(facts: Parameters<typeof aProbeReport>[0], width?: number): string {
  return renderProbeText(aProbeReport(facts), { colour: false, ...(width === undefined ? {} : { width }) });
}
