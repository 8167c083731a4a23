import { describe, expect, test } from "@jest/globals";
import { probeAnnotationsOf } from "../../shared/report/probe-annotations.ts";
import { aFailedProbe, aProbeResult } from "../mcp/probe/builders.ts";
import { aProbeReport, aWarnedResult } from "./probe-builders.ts";

type Facts = Parameters<typeof aProbeReport>[0];

describe("the annotations of a probe", () => {
  test("say what is wrong with which target, and what to do", () => {
    const findings = [
      { failureClass: "http.404", stage: "initialize", detail: "status 404" },
      { failureClass: "tls.expiring", stage: "checks", detail: "" },
    ] as const;
    expect(annotations({ results: [aFailedProbe("http.404", { findings, labels: { zone: "b" } })] })).toEqual([
      {
        level: "error",
        title: "http.404: https://mcp.example/mcp (b)",
        message:
          "There is nothing at the path (404), at initialize: status 404. Next: Check the path of the URL: often it ends in /mcp or /sse. Also: tls.expiring.",
      },
    ]);
  });

  test.each<[string, Facts, readonly (readonly [level: string, title: string])[]]>([
    ["nothing of healthy targets", {}, []],
    ["a warning as a warning", { results: [aWarnedResult()] }, [["warning", "tls.expiring: https://mcp.example/mcp"]]],
    ["nothing of a login that is asked for", { results: [aProbeResult({ failureClass: "auth.required" })] }, []],
    [
      "what the gates let pass as a warning",
      { results: [aFailedProbe("http.404")], decision: "pass" },
      [["warning", "http.404: https://mcp.example/mcp"]],
    ],
    [
      "what could not be established as an error",
      { results: [aFailedProbe("probe.self")] },
      [["error", "probe.self: https://mcp.example/mcp"]],
    ],
    [
      "a gate that says no though the targets are healthy",
      { answers: [{ gate: "parity", decision: "fail", reason: "they differ" }], decision: "fail" },
      [["error", "Gate parity says no"]],
    ],
    [
      "a gate without a verdict",
      { answers: [{ gate: "parity", decision: "unknown", reason: "not known" }], decision: "unknown" },
      [["error", "Gate parity: no verdict"]],
    ],
    ["a wait that ended too early", { decision: "fail" }, [["error", "Probe"]]],
    [
      "targets with the same findings once",
      { results: ["a", "b", "c", "d", "e"].map((zone) => aFailedProbe("http.404", { labels: { zone } })) },
      [
        [
          "error",
          "http.404: https://mcp.example/mcp (a), https://mcp.example/mcp (b), https://mcp.example/mcp (c) and 2 more",
        ],
      ],
    ],
  ])("tell %s", (_what, facts, expected) => {
    expect(annotations(facts).map(({ level, title }) => [level, title])).toEqual(expected);
  });

  test.each([
    [9, 10, 50, 9],
    [10, 10, 50, 10],
    [14, 10, 50, 11],
    [50, 50, 50, 50],
    [400, 50, 50, 50],
  ])("of %i different failures at most %i of a level and %i in all: %i", (number, perLevel, limit, shown) => {
    const results = Array.from({ length: number }, (_, index) =>
      aFailedProbe("http.404", {
        findings: [{ failureClass: "http.404", stage: "initialize", detail: String(index) }],
      }),
    );
    const all = probeAnnotationsOf(aProbeReport({ results }), { perLevel, limit });
    expect(all).toHaveLength(shown);
    const cut = Number(/^\d+(?= more finding)/u.exec(all.at(-1)?.message ?? "")?.[0] ?? 0);
    expect(all.length - (cut === 0 ? 0 : 1) + cut).toBe(number);
  });
});

function annotations(facts: Facts): ReturnType<typeof probeAnnotationsOf> {
  return probeAnnotationsOf(aProbeReport(facts));
}
