import { describe, expect, test } from "@jest/globals";
import type { ProbeReport } from "../../shared/gates/probe-report.ts";
import { renderProbePrometheus } from "../../shared/report/probe-prometheus.ts";
import { aFailedProbe, aProbeResult } from "../mcp/probe/builders.ts";
import { aFullResult, aProbeReport, aWarnedResult } from "./probe-builders.ts";
import { readExposition } from "./probe-exposition.ts";

describe("the metrics of a probe", () => {
  test("are those that are documented, in one order, each a gauge with a help text", () => {
    const report = aProbeReport({ results: [aFullResult(), aFailedProbe("http.404")] });
    const metrics = readExposition(renderProbePrometheus(report));
    expect(metrics.map(({ name }) => name)).toEqual([
      "mcp_probe_up",
      "mcp_probe_decision",
      "mcp_probe_failure_info",
      "mcp_probe_duration_seconds",
      "mcp_probe_certificate_expiry_timestamp_seconds",
      "mcp_probe_tools",
      "mcp_probe_contract_info",
      "mcp_probe_check",
      "mcp_probe_healthy_targets",
    ]);
    expect(metrics.filter(({ type, help }) => type !== "gauge" || help.length < 10)).toEqual([]);
  });

  test("carry the labels of the target, in one order, and none that is empty", () => {
    const text = renderProbePrometheus(aProbeReport({ results: [aFullResult(), aProbeResult()], service: "" }));
    expect(text).toContain(
      '\nmcp_probe_up{target="https://mcp.example/mcp",region="eu",zone="a",replica="1",colour="blue",environment="production"} 1\n' +
        'mcp_probe_up{target="https://mcp.example/mcp"} 1\n',
    );
  });

  test.each<[string, Partial<ProbeReport>, Readonly<Record<string, number>>]>([
    ["a healthy target", { results: [aProbeResult()] }, { "mcp_probe_up{}": 1, "mcp_probe_healthy_targets{}": 1 }],
    ["a target that is down", { results: [aFailedProbe("tcp.refused")] }, { "mcp_probe_up{}": 0 }],
    [
      "what was found",
      { results: [aFailedProbe("tcp.refused")] },
      { "mcp_probe_failure_info{class=tcp.refused,severity=down,owner=network}": 1 },
    ],
    [
      "a decision",
      { results: [aFailedProbe("auth.token_rejected")] },
      {
        "mcp_probe_decision{decision=pass}": 0,
        "mcp_probe_decision{decision=fail}": 0,
        "mcp_probe_decision{decision=unknown}": 1,
      },
    ],
    [
      "phases, in seconds",
      { results: [aFullResult({ latency: { firstByte: 8.25, total: 1_500 } })] },
      {
        "mcp_probe_duration_seconds{phase=first_byte}": 0.00825,
        "mcp_probe_duration_seconds{phase=total}": 1.5,
      },
    ],
    [
      "the end of a certificate, in seconds since 1970",
      { results: [aFullResult()] },
      { "mcp_probe_certificate_expiry_timestamp_seconds{}": 1_802_736_000 },
    ],
    ["how many tools there are", { results: [aFullResult()] }, { "mcp_probe_tools{}": 12 }],
    [
      "a contract by its semantic digest",
      { results: [aProbeResult()] },
      { [`mcp_probe_contract_info{digest=sha256:${"2".repeat(64)}}`]: 1 },
    ],
    [
      "checks: a warning is not what was asked for",
      { results: [aWarnedResult()] },
      { "mcp_probe_check{check=certificate}": 0 },
    ],
    ["contracts that are the same", { parity: "same" }, { "mcp_probe_parity{}": 1 }],
    ["contracts that differ", { parity: "different" }, { "mcp_probe_parity{}": 0 }],
  ])("tell %s", (_what, facts, expected) => {
    expect(valuesOf(facts)).toMatchObject(expected);
  });

  test.each<[string, Partial<ProbeReport>, string]>([
    ["parity that is not known", { parity: "unknown" }, "mcp_probe_parity"],
    ["tools that were not listed", { results: [aFailedProbe("http.404")] }, "mcp_probe_tools"],
    ["a contract that is not known", { results: [aFailedProbe("http.404")] }, "mcp_probe_contract_info"],
    ["a certificate without TLS", { results: [aProbeResult()] }, "mcp_probe_certificate"],
    [
      "a check that was not made",
      { results: [aProbeResult({ checks: [{ check: "a", verdict: "skipped", message: "" }] })] },
      "mcp_probe_check",
    ],
    ["failures where there are none", { results: [aProbeResult()] }, "mcp_probe_failure_info"],
  ])("have no sample for %s", (_what, facts, name) => {
    expect(renderProbePrometheus(aProbeReport(facts))).not.toContain(name);
  });

  test("hold each series once, though targets, findings and checks come twice", () => {
    const result = aFailedProbe("http.404", {
      findings: [
        { failureClass: "http.404", stage: "initialize", detail: "a" },
        { failureClass: "http.404", stage: "stream", detail: "b" },
      ],
      checks: [
        { check: "canary:search", verdict: "pass", message: "" },
        { check: "canary:search", verdict: "fail", failureClass: "canary.unexpected", message: "" },
      ],
    });
    const metrics = readExposition(renderProbePrometheus(aProbeReport({ results: [result, result] })));
    const samples = (name: string) => metrics.find((metric) => metric.name === name)?.samples ?? [];
    expect(samples("mcp_probe_up").map(({ labels }) => labels.number)).toEqual([undefined, "2"]);
    expect(samples("mcp_probe_failure_info")).toHaveLength(2);
    expect(samples("mcp_probe_check").map(({ value }) => value)).toEqual([0, 0]);
  });

  test("escape what the format has escapes for, and nothing else", () => {
    const text = renderProbePrometheus(aProbeReport({ results: [aProbeResult({ target: 'stdio:a "b\\c"\nd {é}' })] }));
    expect(text).toContain('mcp_probe_up{service="payments-mcp",target="stdio:a \\"b\\\\c\\" d {é}"} 1\n');
  });

  test("end with one line feed", () => {
    expect(renderProbePrometheus(aProbeReport())).toMatch(/[^\n]\n$/u);
  });
});

/** Values by name and own labels: those of the target, and the service, are the same in these tests. */
function valuesOf(facts: Partial<ProbeReport>): Readonly<Record<string, number>> {
  const shared = ["service", "target", "region", "zone", "replica", "colour", "environment"];
  const samples = readExposition(renderProbePrometheus(aProbeReport(facts))).flatMap((metric) => metric.samples);
  return Object.fromEntries(
    samples.map(({ name, labels, value }) => {
      const own = Object.entries(labels).filter(([label]) => !shared.includes(label));
      return [`${name}{${own.map(([label, text]) => `${label}=${text}`).join(",")}}`, value];
    }),
  );
}
