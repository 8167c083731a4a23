import { describe, expect, test } from "@jest/globals";
import { XMLParser } from "fast-xml-parser";
import { renderProbeJunit } from "../../shared/report/probe-junit.ts";
import { aFailedProbe, aProbeResult } from "../mcp/probe/builders.ts";
import { aDriftedResult, aFullResult, aProbeReport, aWarnedResult } from "./probe-builders.ts";

type Facts = Parameters<typeof aProbeReport>[0];

describe("the JUnit report of a probe", () => {
  test("is a suite for each target, with a case for the server and one for each check, and a suite for the gates", () => {
    const { suites, totals } = parsed({ results: [aFullResult(), aFailedProbe("http.404")] });
    expect(suites.map(({ name, testcase }) => [name, testcase.map((item) => item.name)])).toEqual([
      ["https://mcp.example/mcp (production, eu, a, 1, blue)", ["the server works", "minimum-tools", "required-tools"]],
      ["https://mcp.example/mcp", ["the server works"]],
      ["payments-mcp: all targets", ["min-healthy"]],
    ]);
    expect(totals).toEqual({ name: "mcp-gates", tests: "5", failures: "2", errors: "0", skipped: "1" });
  });

  test("tells when a target was asked, how long it took and what it is", () => {
    const [suite] = parsed({ results: [aFullResult({ milliseconds: 1_234 })] }).suites;
    expect([suite?.time, suite?.timestamp, suite?.testcase[0]?.time]).toEqual([
      "1.234",
      "2026-11-24T12:00:00",
      "1.234",
    ]);
    expect(Object.fromEntries(suite?.properties.property.map(({ name, value }) => [name, value]) ?? [])).toEqual({
      environment: "production",
      region: "eu",
      zone: "a",
      replica: "1",
      colour: "blue",
      era: "legacy",
      "protocol-version": "2025-11-25",
      transport: "streamable-http",
      server: "payments 1.0.0",
      offers: "12 tools, 3 prompts, 1 resource template",
      digest: `sha256:${"2".repeat(64)}`,
      "certificate-days": "84",
    });
  });

  test("tells a failure with its class, what was seen and what to do", () => {
    const findings = [{ failureClass: "http.404", stage: "initialize", detail: "status 404" }] as const;
    expect(worksCase({ results: [aFailedProbe("http.404", { findings })] })?.failure).toEqual({
      message: "There is nothing at the path (404), at initialize: status 404",
      type: "http.404",
      text: "http.404: There is nothing at the path (404), at initialize: status 404\nNext: Check the path of the URL: often it ends in /mcp or /sse.",
    });
  });

  test("names the changes of a drift", () => {
    expect(worksCase({ results: [aDriftedResult()] })?.failure).toMatchObject({
      text: expect.stringContaining(
        "\nbreaking: tool create_payment: argument amount: maximum was 500, is 100 [input-maximum-lowered]",
      ),
    });
  });

  test.each<[string, Facts, "failure" | "error" | "skipped" | "system-out"]>([
    ["works", {}, "system-out"],
    ["works with a warning", { results: [aWarnedResult()] }, "system-out"],
    ["is down", { results: [aFailedProbe("tcp.refused")] }, "failure"],
    ["is degraded", { results: [aFailedProbe("latency.slow")] }, "failure"],
    ["could not be judged", { results: [aFailedProbe("probe.self")] }, "error"],
    ["is down, which the gates let pass", { results: [aFailedProbe("tcp.refused")], decision: "pass" }, "skipped"],
  ])("has for a server that %s the right kind of case", (_what, facts, kind) => {
    const kinds = ["failure", "error", "skipped"].filter((name) => name in (worksCase(facts) ?? {}));
    expect(kinds).toEqual(kind === "system-out" ? [] : [kind]);
    if (kind === "system-out" || kind === "skipped") expect(worksCase(facts)).toHaveProperty("system-out");
  });

  test.each([
    ["pass", { message: "fine" }, { "system-out": "fine" }],
    ["skipped", { message: "no TLS" }, { skipped: { message: "no TLS" } }],
    [
      "warn",
      { message: "6 days", failureClass: "tls.expiring" },
      { "system-out": "warning: 6 days\nNext: Renew the certificate." },
    ],
    [
      "fail",
      { message: "6 days", failureClass: "tls.expired" },
      { failure: { message: "6 days", type: "tls.expired", text: "6 days\nNext: Renew the certificate." } },
    ],
  ] as const)("has for a check that came to %s the right kind of case", (verdict, facts, expected) => {
    const checks = [{ check: "certificate", verdict, ...facts }];
    const [suite] = parsed({ results: [aProbeResult({ checks, healthy: false })], decision: "fail" }).suites;
    expect(suite?.testcase[1]).toEqual({
      name: "certificate",
      classname: "payments-mcp.https://mcp.example/mcp",
      time: "0",
      ...expected,
    });
  });

  test.each<[string, Facts, object]>([
    [
      "says no",
      { answers: [{ gate: "parity", decision: "fail", reason: "they differ" }], decision: "fail" },
      { name: "parity", failure: { message: "they differ", type: "parity" } },
    ],
    [
      "has no verdict",
      { answers: [{ gate: "parity", decision: "unknown", reason: "not known" }], decision: "unknown" },
      { name: "parity", error: { message: "not known", type: "parity" } },
    ],
    [
      "is no gate but the wait that ended too early",
      { answers: [], decision: "fail", waited: { attempts: 2, milliseconds: 5, succeeded: false } },
      {
        name: "decision",
        failure: { message: expect.stringMatching(/^the last answer was good, but/u), type: "decision" },
      },
    ],
  ])("has a case of its own for what %s", (_what, facts, expected) => {
    expect(parsed(facts).suites.at(-1)?.testcase).toEqual([expect.objectContaining(expected)]);
  });
});

interface Case {
  readonly name: string;
  readonly time: string;
  readonly failure?: object;
}

interface Suite {
  readonly name: string;
  readonly time: string;
  readonly timestamp: string;
  readonly properties: { readonly property: readonly { readonly name: string; readonly value: string }[] };
  readonly testcase: readonly Case[];
}

function worksCase(facts: Facts): Case | undefined {
  return parsed(facts).suites[0]?.testcase[0];
}

/** The suites, read back with a parser that refuses XML that is not well-formed. */
function parsed(facts: Facts): { readonly totals: object; readonly suites: readonly Suite[] } {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    textNodeName: "text",
    parseAttributeValue: false,
    parseTagValue: false,
    trimValues: true,
    isArray: (name) => name === "testcase" || name === "testsuite" || name === "property",
  });
  const { testsuite, ...totals } = parser.parse(renderProbeJunit(aProbeReport(facts)), true).testsuites;
  return { totals, suites: testsuite };
}
