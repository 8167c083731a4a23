import { describe, expect, test } from "@jest/globals";
import { probeVerdict } from "../../shared/report/probe-verdict.ts";
import { foreignLine } from "../../shared/report/probe-words.ts";
import { aFailedProbe, aProbeResult } from "../mcp/probe/builders.ts";
import { aProbeReport, aWarnedResult } from "./probe-builders.ts";

type Facts = Parameters<typeof aProbeReport>[0];
const down = aFailedProbe("tcp.refused");
const other = aProbeResult({ digests: { strict: `sha256:${"3".repeat(64)}`, semantic: `sha256:${"4".repeat(64)}` } });

describe("the verdict on one target", () => {
  test.each<[string, Facts, string, string]>([
    ["works", {}, "pass", "payments-mcp works: 1 tool over MCP 2025-11-25 in 42 ms"],
    [
      "is down",
      { results: [down] },
      "fail",
      "payments-mcp is not healthy: nothing listens at the address [tcp.refused]",
    ],
    [
      "is slow",
      { results: [aFailedProbe("latency.slow")] },
      "fail",
      "payments-mcp is degraded: it works, and takes longer than was asked for [latency.slow]",
    ],
    [
      "cannot be judged",
      { results: [aFailedProbe("auth.token_rejected")] },
      "unknown",
      "payments-mcp: no verdict: the server refuses the credentials that were sent [auth.token_rejected]",
    ],
    [
      "wants a login",
      { results: [aProbeResult({ failureClass: "auth.required", counts: null })] },
      "pass",
      "payments-mcp answers: the server asks for a login and says where, as it should; the probe was given no credentials [auth.required]",
    ],
    [
      "has a certificate that ends soon",
      { results: [aWarnedResult()] },
      "warn",
      "payments-mcp works, with a warning: the certificate ends within the days that it should hold for [tls.expiring]",
    ],
    [
      "is down, which the gates let pass",
      { results: [down], gates: { minimumHealthy: { count: 0 } } },
      "warn",
      "payments-mcp is not healthy: nothing listens at the address [tcp.refused]; the gates let it pass",
    ],
    [
      "is healthy, and a gate says no",
      {
        decision: "fail",
        answers: [{ gate: "parity", decision: "fail", reason: "the contracts differ: 2 of 3 have a" }],
      },
      "fail",
      "payments-mcp: the contracts differ: 2 of 3 have a",
    ],
    [
      "was good at last, and not often enough",
      { decision: "fail", waited: { attempts: 3, milliseconds: 9, succeeded: false } },
      "fail",
      "payments-mcp: the last answer was good, but not as often in a row as was asked for",
    ],
    ["has no name", { service: "" }, "pass", "payments works: 1 tool over MCP 2025-11-25 in 42 ms"],
    [
      "has no name and does not say one",
      { service: "", results: [aFailedProbe("tcp.refused", { server: null })] },
      "fail",
      "MCP server is not healthy: nothing listens at the address [tcp.refused]",
    ],
  ])("that %s", (_what, facts, sign, sentence) => {
    expect(probeVerdict(aProbeReport(facts))).toEqual({ sign, sentence });
  });
});

describe("the verdict on several targets", () => {
  test.each<[string, Facts, string, string]>([
    [
      "all healthy",
      { results: [aProbeResult(), aProbeResult()] },
      "pass",
      "all 2 targets are healthy, with one contract",
    ],
    [
      "all healthy with contracts of their own",
      { results: [aProbeResult(), other] },
      "pass",
      "all 2 targets are healthy",
    ],
    [
      "some down",
      { results: [down, down, aFailedProbe("http.404"), aProbeResult()] },
      "fail",
      "3 of 4 targets are not healthy (tcp.refused × 2 and http.404)",
    ],
    [
      "enough healthy",
      { results: [down, aProbeResult()], gates: { minimumHealthy: { count: 1 } } },
      "warn",
      "1 of 2 targets is healthy, which is enough; the others are not (tcp.refused)",
    ],
    [
      "a contract that differs",
      { results: [aProbeResult(), other], gates: { parity: true } },
      "fail",
      "the contracts differ: 1 of 2 have sha256:222222222222; https://mcp.example/mcp has sha256:444444444444",
    ],
    [
      "one that could not be established",
      { results: [aFailedProbe("probe.self"), aProbeResult()] },
      "unknown",
      "no verdict: 1 of 2 targets is healthy, and 2 must be; of the others it could not be established",
    ],
    [
      "a warning",
      { results: [aWarnedResult(), other] },
      "warn",
      "all 2 targets are healthy, with warnings (tls.expiring)",
    ],
    ["none at all", { results: [], decision: "unknown" }, "unknown", "no target was probed"],
  ])("with %s", (_what, facts, sign, sentence) => {
    expect(probeVerdict(aProbeReport(facts))).toEqual({ sign, sentence: `payments-mcp: ${sentence}` });
  });

  test("takes other words in front", () => {
    expect(probeVerdict(aProbeReport(), "Payments\nin Europe").sentence).toMatch(/^Payments in Europe works: /u);
  });
});

describe("a line of foreign text", () => {
  test.each([
    ["::error::boom", "⟨U+003A⟩:error::boom"],
    ["a\n::add-mask::b", "a ⟨U+003A⟩:add-mask::b"],
    ["a ::warning file=x,line=1::b", "a ⟨U+003A⟩:warning file=x,line=1::b"],
    ["a##[error]b", "a⟨U+0023⟩#[error]b"],
    ["std::vector::size", "std::vector::size"],
    ["connect ECONNREFUSED ::1:8080", "connect ECONNREFUSED ::1:8080"],
    ["::ffff:10.0.0.1", "::ffff:10.0.0.1"],
    ["http://[::1]:80/", "http://[::1]:80/"],
    ["a\u202E\u0000b", "a⟨U+202E⟩⟨U+0000⟩b"],
  ])("shows %j as %j", (text, shown) => {
    expect(foreignLine(text, 100)).toBe(shown);
  });

  test("is cut", () => {
    expect(foreignLine("a".repeat(20), 10)).toBe("aaaaaaaaa…");
  });
});
